/** Writing on a canvas: text in lines, in the page's own faces. */
import { linesOf } from '@/geo/take/lines'

export const faces = { serif: '"Source Serif 4 Variable", "Vazirmatn", Georgia, serif', sans: '"Source Sans 3", "Vazirmatn", system-ui, sans-serif' }

export type Ink = { font: string; colour: string; /** From one line to the next, px */ leading: number }

export type Pen = {
  context: CanvasRenderingContext2D
  /** How wide a text is, px */
  width: (text: string, font: string) => number
  /** One line, cut with … where it has no room */
  line: (text: string, at: { x: number; y: number; width: number }, ink: Ink, align?: 'left' | 'right' | 'center') => void
  /** The lines that a text takes in some width */
  lines: (text: string, width: number, font: string) => string[]
}

/** A pen for a canvas. */
export function penFor(context: CanvasRenderingContext2D): Pen {
  const width = (text: string, font: string) => {
    context.font = font
    return context.measureText(text).width
  }
  return {
    context,
    width,
    line(text, at, { font, colour }, align = 'left') {
      let shown = text
      while (shown.length > 1 && width(shown, font) > at.width) shown = `${shown.replace(/…$/, '').slice(0, -1).trimEnd()}…`
      Object.assign(context, { font, fillStyle: colour, textAlign: align, textBaseline: 'alphabetic' })
      context.fillText(shown, at.x, at.y)
    },
    lines: (text, most, font) => linesOf(text, most, (piece) => width(piece, font)),
  }
}

/** Loads the faces for what is to be written: text that is drawn before its face is there would stay in another one. */
export async function loadFaces(fonts: string[], letters: string): Promise<void> {
  await Promise.allSettled(fonts.map((font) => document.fonts.load(font, letters)))
}
