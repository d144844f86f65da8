/** The words in which a layer's file says how it is drawn; schema.ts takes them, and the map and legend draw them. */

/** solid stands or is in use, outline was and is no more, broken is being built, dotted proposed, ghost never built, half unclear */
export const looks = ['solid', 'outline', 'broken', 'dotted', 'ghost', 'half'] as const
/** Hue belongs to data: red means fighting, violet that sources disagree. */
export const colours = ['ink', 'green', 'blue', 'amber', 'red', 'violet', 'earth'] as const
export const shapes = ['square', 'circle', 'hexagon', 'burst', 'star', 'triangle', 'ring', 'crossed-square'] as const
export const glyphs = ['aircraft', 'chevrons', 'target', 'pair', 'trio', 'arrow', 'sheet', 'house', 'block', 'none'] as const
/** rival: another course that is claimed for a line that has one; frontier: a line that something happens along, over whatever runs there */
export const lines = ['pipe', 'rail', 'rail-ticked', 'plain', 'flow', 'rival', 'frontier'] as const
export const areas = ['wash', 'outline', 'tint'] as const

export type Look = (typeof looks)[number]
export type Colour = (typeof colours)[number]
export type Shape = (typeof shapes)[number]
export type Glyph = (typeof glyphs)[number]
export type Line = (typeof lines)[number]
export type Area = (typeof areas)[number]
