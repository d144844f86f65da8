/** Runs once when the server starts: an atlas with an error does not start it, and SIGUSR2 makes it read the atlas again. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { refuseBrokenAtlas, rereadOnSignal } = await import('./app/dataset')
  refuseBrokenAtlas()
  rereadOnSignal()
  // When the server listens already.
  const { drawOpening } = await import('./app/picture/picture')
  setTimeout(drawOpening, 0)
}
