/**
 * What the main thread of a page does while the date is stepped. Chromium's own trace has every task of that thread with the
 * time it ran on a processor and the time that passed meanwhile, which on a machine with few of them is more.
 */
import type { CDPSession, Page } from '@playwright/test'

export type Paced = {
  /** ms of the main thread from one step to the next, as it ran */
  work: number[]
  /** The same, as it passed */
  wall: number[]
  /** ms that the page's own handler took */
  handler: number[]
  /** ms of script for each step, by the browser's own count */
  script: number
  /** ms of all tasks for each step, by the browser's own count: should be the mean of `work` */
  task: number
  /** The longest task, ms as it passed */
  longest: number
  /** ms from one step to the next */
  pace: number
}
/** One step after another, each once the map is idle: ms that passed until then, ms of the main thread, frames drawn. */
export type Single = { idle: number[]; work: number[]; frames: number[] }

export type Measured = { repaint: Paced; step: Paced; single: Single }

type Bench = { idle: () => Promise<void>; paced: (action: string, count: number) => Promise<number[]>; single: (index: number) => Promise<{ passed: number; frames: number }> }
declare const bench: Bench

export class Meter {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** A meter on a page that has said `bench.use`. */
  static async on(page: Page): Promise<Meter> {
    const session = await page.context().newCDPSession(page)
    // Ticks of the thread: what else the machine does is not counted.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    return new Meter(page, session)
  }

  /** A step, or a repaint and no step, in each animation frame. */
  async paced(action: 'step' | 'repaint', count: number): Promise<Paced> {
    await this.page.evaluate(() => bench.idle())
    const before = await this.metrics()
    let handler: number[] = []
    const { tasks, marks } = await this.traced(async () => {
      handler = await this.page.evaluate(([what, times]) => bench.paced(what, times), [action, count] as const)
    })
    const after = await this.metrics()
    const steps = marks.slice(0, -1).map((mark, index) => tasks.filter(({ end }) => end > mark && end <= marks[index + 1]!))
    const sum = (of: Task[], time: 'cpu' | 'wall') => of.reduce((total, task) => total + task[time], 0)
    return {
      work: steps.map((of) => sum(of, 'cpu')),
      wall: steps.map((of) => sum(of, 'wall')),
      handler,
      script: ((after.ScriptDuration! - before.ScriptDuration!) * 1000) / count,
      task: ((after.TaskDuration! - before.TaskDuration!) * 1000) / count,
      longest: Math.max(...steps.flat().map(({ wall }) => wall)),
      pace: (marks.at(-1)! - marks[0]!) / count,
    }
  }

  /** Steps one at a time, each once the map is idle. */
  async single(count: number): Promise<Single> {
    const result: Single = { idle: [], work: [], frames: [] }
    await this.page.evaluate(() => bench.idle())
    for (let index = 0; index < count; index++) {
      const before = await this.metrics()
      const { passed, frames } = await this.page.evaluate((step) => bench.single(step), index)
      const after = await this.metrics()
      result.idle.push(passed)
      result.frames.push(frames)
      result.work.push((after.TaskDuration! - before.TaskDuration!) * 1000)
    }
    return result
  }

  private async metrics(): Promise<Record<string, number>> {
    const { metrics } = await this.session.send('Performance.getMetrics')
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  }

  /** The tasks of the page's main thread while something is done, and the marks it made; ms. */
  private async traced(run: () => Promise<unknown>): Promise<{ tasks: Task[]; marks: number[] }> {
    const events: TraceEvent[] = []
    const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]))
    this.session.on('Tracing.dataCollected', collect)
    await this.session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*'] } })
    await run()
    const complete = new Promise<void>((resolve) => this.session.once('Tracing.tracingComplete', () => resolve()))
    await this.session.send('Tracing.end')
    await complete
    this.session.off('Tracing.dataCollected', collect)
    const marks = events.filter(({ name }) => name === 'bench')
    const [{ pid, tid } = {}] = marks
    const tasks = events.filter((event) => event.pid === pid && event.tid === tid && event.name === 'ThreadControllerImpl::RunTask' && event.dur !== undefined)
    return {
      tasks: tasks.map(({ ts, dur = 0, tdur = 0 }) => ({ end: (ts + dur) / 1000, cpu: tdur / 1000, wall: dur / 1000 })),
      marks: marks.map(({ ts }) => ts / 1000).toSorted((a, b) => a - b),
    }
  }
}

type Task = { end: number; cpu: number; wall: number }
type TraceEvent = { name: string; pid: number; tid: number; /** µs */ ts: number; dur?: number; /** µs on a processor */ tdur?: number }

/** The middle one, and the one that 95 of a hundred do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}
