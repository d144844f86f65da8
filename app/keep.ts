/** Gives what is kept by that name, or makes and keeps it; what was asked for last is kept longest, and never more than so many. */
export function keep<Kept>(kept: Map<string, Kept>, name: string, make: () => Kept, most = 40): Kept {
  const found = kept.get(name) ?? make()
  kept.delete(name)
  kept.set(name, found)
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break
    kept.delete(oldest)
  }
  return found
}
