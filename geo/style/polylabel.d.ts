/** What we use of a package that brings no types. */
declare module 'polylabel' {
  /** The point of a polygon that is farthest from its edges, to a precision in its own units. */
  export default function polylabel(polygon: [number, number][][], precision?: number): [number, number]
}
