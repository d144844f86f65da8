/** What the palette offers for a query: results of the server by kind, and commands of the page. */
import type { Findings, Result } from '@/geo/find/result'
import { chooseTheme, chosenTheme } from '../theme/chosen'
import { compare, goOnMap, goToDay, showOnly, switchOn } from './go'
import type { OnMap } from './on-map'

/** One line to choose; `run` gives the words to say of it, or undefined where another page opens */
export type Choice = { id: string; title: string; detail: string; result?: Result; run: () => string | undefined }
export type ChoiceGroup = { id: string; title: string; numberMatched: number; choices: Choice[] }

/** What was chosen since the page was opened, the last first. It is kept nowhere else. */
const chosen: Result[] = []
const remembered = 5

/** The groups for a query, in the order shown; without one, the commands and what was chosen before. */
export function choicesFor(query: string, findings: Findings | undefined, map: OnMap | undefined, onKeys: () => void): ChoiceGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const all = commands(map, onKeys)
  const fitting = all.filter(({ title, detail }) => words.every((word) => `${title} ${detail}`.toLowerCase().split(/\s+/).some((each) => each.startsWith(word))))
  const actions: ChoiceGroup[] = fitting.length ? [{ id: 'commands', title: 'Commands', numberMatched: fitting.length, choices: fitting }] : []
  if (!words.length) return [...(chosen.length ? [{ id: 'before', title: 'Found before', numberMatched: chosen.length, choices: chosen.flatMap((result) => choicesOf(result, map)) }] : []), ...actions]
  const groups = (findings?.groups ?? []).map(({ kind, title, numberMatched, results }): ChoiceGroup => ({ id: kind, title, numberMatched, choices: results.flatMap((result) => choicesOf(result, map)) }))
  // A command by its name is meant; one that only has the words somewhere may be.
  const meant = fitting.some(({ title }) => title.toLowerCase().startsWith(words.join(' ')))
  return meant ? [...actions, ...groups] : [...groups, ...actions]
}

/** On the map a layer is switched or shown alone; all else has one thing to do. */
function choicesOf(result: Result, map: OnMap | undefined): Choice[] {
  const choice: Choice = {
    id: `${result.kind}-${result.id}`,
    title: result.title,
    detail: result.detail,
    result,
    run: () => {
      remember(result)
      const said = map && goOnMap(map, result)
      // Elsewhere, and for what is no matter of the map, its page opens.
      if (said === undefined) location.assign(result.path)
      return said
    },
  }
  if (result.kind !== 'layer' || !map) return [choice]
  const isOn = map.state.on.includes(result.layer!)
  return [
    { ...choice, detail: `${result.detail} · ${isOn ? 'switch off' : 'switch on'}`, run: () => (remember(result), switchOn(map, result)) },
    { id: `only-${result.id}`, title: `Only ${result.title}`, detail: 'All other layers off', run: () => showOnly(map, result) },
  ]
}

function remember(result: Result) {
  const before = chosen.findIndex(({ kind, id }) => kind === result.kind && id === result.id)
  if (before >= 0) chosen.splice(before, 1)
  chosen.unshift(result)
  chosen.splice(remembered)
}

function commands(map: OnMap | undefined, onKeys: () => void): Choice[] {
  const theme = chosenTheme()
  const themes = ([['light', 'Light theme'], ['dark', 'Dark theme'], ['system', 'Theme as the system has it']] as const).filter(([choice]) => choice !== theme)
  return [
    ...(map
      ? [
          { id: 'reset', title: 'Reset the layers', detail: 'Those that the atlas opens with', run: () => (void map.state.setOn(null), 'The layers are reset.') },
          { id: 'today', title: 'Today', detail: 'The map as it is today', run: () => goToDay(map, map.today) },
          { id: 'compare', title: map.state.compare ? 'End the comparison' : 'Compare two dates', detail: map.state.compare ? 'One date again' : 'Another date beside that of the map', run: () => (map.state.compare ? (void map.state.setCompare(null), 'One date again.') : compare(map)) },
          { id: 'keys', title: 'Keys', detail: 'What can be done by keyboard', run: () => (onKeys(), undefined) },
        ]
      : [{ id: 'map', title: 'The map', detail: 'Open it', run: () => (location.assign('/'), undefined) }]),
    ...themes.map(([choice, title]) => ({ id: `theme-${choice}`, title, detail: 'How the pages look', run: () => (chooseTheme(choice), `${title}.`) })),
  ]
}
