/**
 * Which pages may show /embed in a frame, as the source list of the policy's frame-ancestors: EMBED_ANCESTORS, or all of
 * them. Throws Error when it is no such list: what it says would end up in the policy.
 */
export function embedAncestors(given = process.env.EMBED_ANCESTORS): string {
  const list = given?.trim()
  if (!list) return '*'
  const wrong = list.split(/\s+/).find((source) => !/^('none'|'self'|\*|https?:|https?:\/\/(\*\.)?[a-z0-9.-]+(:(\d+|\*))?|(\*\.)?[a-z0-9.-]+(:(\d+|\*))?)$/i.test(source))
  if (wrong) throw new Error(`EMBED_ANCESTORS has "${wrong}", which no policy takes: write addresses with spaces between, as in https://example.org https://*.example.net, 'self', 'none' or *.`)
  return list
}

/** When EMBED_ANCESTORS is none that a policy takes, says so and ends the process with 1. */
export function refuseBadAncestors(): void {
  try {
    embedAncestors()
  } catch (error) {
    console.error(`The server does not start. ${(error as Error).message}`)
    process.exit(1)
  }
}
