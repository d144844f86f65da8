/** Fetching from the public API, with its problem details as errors that say what is wrong. */
import type { ItemsDocument } from '@/geo/ogc/items'
import type { ProblemDetails } from '@/geo/ogc/problem'

/** The server's refusal: its own sentence, and the HTTP status. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    words: string,
  ) {
    super(words)
  }
}

/** The JSON document at an address. Throws Refusal with the sentence the server gave, or Error with one of ours when it cannot be reached. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address).catch(() => {
    throw new Error('The server cannot be reached. Check that it runs, and try again.')
  })
  if (!response.ok) {
    const problem = (await response.json().catch(() => undefined)) as ProblemDetails | undefined
    throw new Refusal(response.status, problem?.detail ?? `The server answered ${response.status}.`)
  }
  return (await response.json()) as T
}

/** All items of a collection, page after page. */
export async function fetchItems(address: string): Promise<ItemsDocument> {
  const first = await fetchJson<ItemsDocument>(address)
  const features = [...first.features]
  let next = first.links.find((link) => link.rel === 'next')
  while (next) {
    // Behind a proxy the server may not know its own host: only the path of the link is ours to follow.
    const { pathname, search } = new URL(next.href)
    const page = await fetchJson<ItemsDocument>(pathname + search)
    features.push(...page.features)
    next = page.links.find((link) => link.rel === 'next')
  }
  return { ...first, features, numberReturned: features.length }
}
