import { Header } from '../dashboard/header'
import { FindField } from '../find/field'
import styles from './reading.module.css'

/** The frame of a page that is read rather than explored; `wide` where it has a table. */
export function Reading({ title, wide = false, children }: { title: string; wide?: boolean; children: React.ReactNode }) {
  return (
    <>
      <a href="#content" className="skip">
        Skip to the content
      </a>
      <Header title={title} search={<FindField />} />
      <main id="content" className={styles.reading} data-wide={wide || undefined}>
        {children}
      </main>
    </>
  )
}
