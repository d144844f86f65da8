/** One picture for two themes: the page's colour scheme picks each colour, so that the picture follows the reader's choice by itself. */

const colour = /#[0-9a-fA-F]{8}\b|#[0-9a-fA-F]{6}\b/g

/**
 * The parts of a picture in two themes as one, each colour `light-dark(…)` where they differ. A part that differs in more than
 * colours is there twice, as a group for the day and one for the night. Undefined where the first parts, which the others use
 * by name, or their number differ so: they cannot share names.
 */
export function inBothThemes(light: readonly string[], dark: readonly string[]): string[] | undefined {
  if (light.length !== dark.length) return undefined
  const parts = light.map((part, index) => inBoth(part, dark[index]!))
  if (parts[0] === undefined && light.length) return undefined
  return parts.map((part, index) => part ?? byDay(light[index]!) + byNight(dark[index]!))
}

/** Two pictures, whose names are not the same, of which one shows. */
export function apart(light: readonly string[], dark: readonly string[]): string[] {
  return [byDay(light.join('')), byNight(dark.join(''))]
}

function inBoth(light: string, dark: string): string | undefined {
  if (light.replace(colour, '#') !== dark.replace(colour, '#')) return undefined
  const dusk = dark.match(colour) ?? []
  let index = 0
  return light.replace(colour, (day) => {
    const night = dusk[index++]!
    return day.toLowerCase() === night.toLowerCase() ? day : `light-dark(${day},${night})`
  })
}

const byDay = (part: string) => part && `<g class="by-day">${part}</g>`

/** A name that is given twice would mean the first: what the part names itself is called otherwise. */
function byNight(part: string): string {
  const own = new Set([...part.matchAll(/ id="(\w+)"/g)].map(([, name]) => name!))
  const renamed = part.replace(/( id="|url\(#|href="#)(\w+)/g, (whole, before: string, name: string) => (own.has(name) ? `${before}${name}n` : whole))
  return part && `<g class="by-night">${renamed}</g>`
}
