import { headers } from 'next/headers'
import { baseOf } from './api/respond'

/** The address the reader used, for a page's links that have to be absolute: https://host. */
export async function baseAddress(): Promise<string> {
  return baseOf({ headers: await headers(), url: 'http://localhost' })
}
