'use client'

/** Shown when a page fails: what happened, and the ways on. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main className="failure">
      <h1>This page could not be made</h1>
      <p>Something went wrong in the server{error.digest ? `; its log names it ${error.digest}` : ''}.</p>
      <p>
        <button type="button" onClick={reset}>
          Try again
        </button>{' '}
        or go to the <a href="/">map</a>.
      </p>
    </main>
  )
}
