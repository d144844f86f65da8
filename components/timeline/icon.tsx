const paths = {
  play: <path d="M5.5 3.2v9.6l8-4.8z" fill="currentColor" />,
  pause: <path d="M4.5 3.5h2.6v9H4.5zM8.9 3.5h2.6v9H8.9z" fill="currentColor" />,
  previous: <path d="M10 3.5L5.5 8l4.5 4.5" fill="none" stroke="currentColor" strokeWidth="1.7" />,
  next: <path d="M6 3.5L10.5 8 6 12.5" fill="none" stroke="currentColor" strokeWidth="1.7" />,
  closer: <path d="M3 8h10M8 3v10" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  farther: <path d="M3 8h10" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  more: <path d="M3.5 10L8 5.5l4.5 4.5" fill="none" stroke="currentColor" strokeWidth="1.7" />,
}

/** A sign on a button of the timeline; the button's name says what it does. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {paths[name]}
    </svg>
  )
}
