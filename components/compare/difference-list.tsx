import { useEffect, useEffectEvent, useState } from 'react'
import { disagreement } from '@/geo/properties'
import { differenceKinds, differencesText, differenceWords, nothingDiffers, type Difference, type DifferencesTextOptions } from '@/geo/differences'
import { formatDate, today } from '@/geo/time'
import { CloseIcon } from '../close-icon'
import styles from './compare.module.css'
import { copyText } from './copy-text'

type DifferenceListProps = {
  id: string
  differences: readonly Difference[]
  text: Omit<DifferencesTextOptions, 'form' | 'address' | 'retrieved'>
  /** The date of the page, and the other */
  at: string
  compare: string
  loading: boolean
  onFollow: (reference: string) => void
  onClose: () => void
}

/** What differs between the two dates, in words: each line leads to its place, and the whole can be copied. */
export function DifferenceList({ id, differences, text, at, compare, loading, onFollow, onClose }: DifferenceListProps) {
  const [copied, setCopied] = useState<string>()
  /** Text that this page could not put into the clipboard */
  const [byHand, setByHand] = useState<string>()
  const copy = async (form: DifferencesTextOptions['form']) => {
    const written = differencesText(differences, { ...text, form, address: addressOf(at, compare), retrieved: today() })
    const done = await copyText(written)
    setByHand(done ? undefined : written)
    setCopied(done ? 'Copied' : 'It could not be copied: select it here and copy it')
  }
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => key === 'Escape' && close()
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <aside id={id} className={styles.list} aria-label="What differs">
      <button type="button" className={styles.closeList} aria-label="Close the list" onClick={onClose}>
        <CloseIcon />
      </button>
      <h2>What differs</h2>
      <p className={styles.between}>
        {text.earlier === text.later ? `Both halves show ${formatDate(text.later)}.` : `From ${formatDate(text.earlier)} to ${formatDate(text.later)}, in the layers that are on.`}
      </p>
      <div className={styles.tools}>
        <button type="button" onClick={() => void copy('text')}>
          Copy the list
        </button>
        <button type="button" onClick={() => void copy('markdown')}>
          Copy as Markdown
        </button>
        <span role="status">{copied}</span>
      </div>
      {byHand && <textarea className={styles.byHand} aria-label="The list as text" readOnly value={byHand} rows={6} onFocus={({ target }) => target.select()} />}
      {differences.length === 0 && <p>{loading ? 'The layers are still loading.' : nothingDiffers}</p>}
      {differenceKinds.map((kind) => {
        const of = differences.filter((difference) => difference.kind === kind)
        return (
          of.length > 0 && (
            <section key={kind} aria-label={differenceWords[kind]}>
              <h3>
                {differenceWords[kind]} <span>{of.length}</span>
              </h3>
              <ul>
                {of.map(({ reference, name, layer, label, words }) => (
                  <li key={reference}>
                    <button type="button" data-reference={reference} onClick={() => onFollow(reference)}>
                      <strong>{name}</strong>
                      <small>{[layer, label].filter(Boolean).join(' · ')}</small>
                      <span>{words.split(disagreement).map((part, index) => (index ? [<em key={index}>{disagreement}</em>, part] : part))}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </aside>
  )
}

/** The address of what is seen: it names both dates, also where that of the page is today's and so goes unsaid. */
function addressOf(at: string, compare: string): string {
  const address = new URL(location.href)
  address.searchParams.set('at', at)
  address.searchParams.set('compare', compare)
  return address.href
}
