/** What choosing a result does on the map's page. Each gives the words to say of it, where no panel opens that says them. */
import { otherDay } from '@/geo/other-day'
import type { Result } from '@/geo/find/result'
import { dayToShow } from '@/geo/moment'
import { firstDay, formatDate, lastDay, middleDay } from '@/geo/time'
import { viewOf, type View } from '@/geo/url'
import type { OnMap } from './on-map'

/** Goes to a result on the map; undefined where it is no matter of the map, but of a page. */
export function goOnMap(map: OnMap, result: Result): string | undefined {
  if (result.kind === 'place' || result.kind === 'claim') return goToPlace(map, result)
  if (result.kind === 'base') return goToName(map, result)
  if (result.kind === 'date') return goToDay(map, middleDay(result.date!))
  if (result.kind === 'layer') return switchOn(map, result)
  if (result.kind !== 'claimant') return undefined
  void map.state.setAccording({ by: result.by!, source: null })
  return `The map shows what ${result.title} says.`
}

/** Selects a place, switches its layer on, sets the map to a day on which it is shown, and goes there; for a claim, down to the claim. */
function goToPlace({ state, layers, element }: OnMap, { reference, claim, layer: id, time, date, bbox }: Result): string {
  const { on, setOn, setPlace, setView, setMoment, moment } = state
  if (!on.includes(id!)) void setOn([...on, id!])
  const layer = layers.find((each) => each.id === id)
  const slices = time ? [{ from: time.from && firstDay(time.from), to: time.to && lastDay(time.to), properties: {} }] : []
  const then = { ...moment, ...(date && { at: middleDay(date) }) }
  const day = (layer && time && dayToShow(layer, { properties: { start: time.from ?? null, end: time.to ?? null }, slices }, then)) ?? then.at
  if (day !== moment.at) void setMoment({ at: day, since: moment.since && moment.since > day ? undefined : moment.since }, 'push')
  const arrived = setPlace(reference!)
  // What is left of the map once the panel stands beside it.
  if (bbox) requestAnimationFrame(() => void setView(viewOf(bbox, { width: element.current!.clientWidth, height: element.current!.clientHeight })))
  if (claim) void arrived.then(() => reveal(`claim-${claim}`))
  return day === moment.at ? '' : `The map shows ${formatDate(day)}.`
}

function goToName({ state: { setView }, element }: OnMap, { title, bbox, point, path }: Result): string {
  const { clientWidth: width, clientHeight: height } = element.current!
  const zoom = Number(new URLSearchParams(path.split('?')[1]).get('view')!.split(',')[2])
  const to: View = bbox ? viewOf(bbox, { width, height }) : { lon: point![0], lat: point![1], zoom }
  void setView(to)
  return `The map is at ${title}.`
}

/** Sets the map to a day (YYYY-MM-DD). */
export function goToDay({ state: { setMoment, moment } }: OnMap, at: string): string {
  void setMoment({ at, since: moment.since && moment.since > at ? undefined : moment.since }, 'push')
  return `The map shows ${formatDate(at)}.`
}

/** Switches a layer on, or off where it is on. */
export function switchOn({ state: { on, setOn } }: OnMap, { layer, title }: Result): string {
  const off = on.includes(layer!)
  void setOn(off ? on.filter((id) => id !== layer) : [...on, layer!])
  return `${title}: ${off ? 'off' : 'on'}.`
}

export function showOnly({ state: { setOn } }: OnMap, { layer, title }: Result): string {
  void setOn([layer!])
  return `Only ${title}.`
}

/** Puts another date beside that of the map. */
export function compare({ state: { moment, setCompare }, begins }: OnMap): string {
  const day = otherDay(moment.at, begins)
  void setCompare(day)
  return `${formatDate(day)} stands beside ${formatDate(moment.at)}.`
}

/** Shows the claim of the panel and gives it the focus, as soon as it is there; the address names it. */
function reveal(id: string) {
  // Without a state of its own the router takes it in, and does not write the address over it.
  history.replaceState(null, '', `${location.pathname}${location.search}#${id}`)
  const panel = document.getElementById('panel')!
  const show = (): boolean => {
    const claim = document.getElementById(id)
    if (!claim || !panel.contains(claim)) return false
    for (let fold = claim.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
    claim.tabIndex = -1
    // After the panel, which takes the focus to its heading when it has come.
    requestAnimationFrame(() => {
      claim.scrollIntoView({ block: 'center' })
      claim.focus({ preventScroll: true })
    })
    return true
  }
  if (show()) return
  const watch = new MutationObserver(() => show() && watch.disconnect())
  watch.observe(panel, { childList: true, subtree: true })
  setTimeout(() => watch.disconnect(), 20_000)
}
