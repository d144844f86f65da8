/** Runs once when the server starts: an atlas with an error, or a bad frame policy, does not start it, and SIGUSR2 makes it read the atlas again. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { refuseBrokenAtlas, rereadOnSignal } = await import('./app/dataset')
  const { refuseBadAncestors } = await import('./app/embed/ancestors')
  refuseBrokenAtlas()
  refuseBadAncestors()
  rereadOnSignal()
  // When the server listens already.
  const { drawOpening } = await import('./app/picture/picture')
  setTimeout(drawOpening, 0)
}
