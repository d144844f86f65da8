/** Runs once when the server starts: an atlas with an error does not start it. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { refuseBrokenAtlas } = await import('./app/dataset')
  refuseBrokenAtlas()
}
