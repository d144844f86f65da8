import styles from './controls.module.css'

/** The buttons on the map. The last leads to the opening view, not to the whole extent: that holds half the world. */
export function Controls({ onZoom, onOpening }: { onZoom: (steps: number) => void; onOpening: () => void }) {
  return (
    <div className={styles.controls} role="group" aria-label="Zoom">
      <button type="button" aria-label="Zoom in" title="Zoom in" onClick={() => onZoom(1)}>
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <path d="M9 3v12M3 9h12" stroke="currentColor" strokeWidth="1.6" fill="none" />
        </svg>
      </button>
      <button type="button" aria-label="Zoom out" title="Zoom out" onClick={() => onZoom(-1)}>
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <path d="M3 9h12" stroke="currentColor" strokeWidth="1.6" fill="none" />
        </svg>
      </button>
      <button type="button" aria-label="Back to the region" title="Back to the region" onClick={onOpening}>
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <g stroke="currentColor" strokeWidth="1.4" fill="none">
            <circle cx="9" cy="9" r="6.3" />
            <ellipse cx="9" cy="9" rx="2.8" ry="6.3" />
            <path d="M2.7 9h12.6" />
          </g>
        </svg>
      </button>
    </div>
  )
}
