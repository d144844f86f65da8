import type { Matched } from '@/geo/find/result'

/** Words with what was looked for in them marked. */
export function Marked({ text, ranges, language }: Pick<Matched, 'text' | 'ranges' | 'language'>) {
  const parts = ranges.map(([start, end], index) => ({ before: text.slice(index ? ranges[index - 1]![1] : 0, start), hit: text.slice(start, end), start }))
  return (
    <bdi lang={language}>
      {parts.map(({ before, hit, start }) => (
        <span key={start}>
          {before}
          <mark>{hit}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </bdi>
  )
}
