/** What is wrong in an atlas folder: where, what, and what to do. */

export type Problem = { file: string; line: number; message: string }

/** Thrown by loadAtlas: carries every problem found, not the first. */
export class AtlasError extends Error {
  constructor(
    readonly directory: string,
    readonly problems: Problem[],
  ) {
    super(formatProblems(directory, problems))
    this.name = 'AtlasError'
  }
}

/** The problems as text, a line each: `file:line: message`, by file and line, with a count at the end. */
export function formatProblems(directory: string, problems: Problem[]): string {
  const inOrder = problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.message.localeCompare(b.message))
  const lines = inOrder.map(({ file, line, message }) => `${file}:${line}: ${message}`)
  return `${lines.join('\n')}\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${directory}`
}
