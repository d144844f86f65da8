/** The sign of the layers: three sheets, one above the other. */
export function LayersIcon() {
  return (
    <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <path d="M9 2.5l7 3.6-7 3.6-7-3.6zM2 9.3l7 3.6 7-3.6M2 12.3l7 3.6 7-3.6" fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinejoin="round" />
    </svg>
  )
}
