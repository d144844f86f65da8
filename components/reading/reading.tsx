import { Header } from '../dashboard/header'
import { FindField } from '../find/field'
import styles from './reading.module.css'

/** The frame of a page that is read rather than explored. */
export function Reading({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <>
      <a href="#content" className="skip">
        Skip to the content
      </a>
      <Header title={title} search={<FindField />} />
      <main id="content" className={styles.reading}>
        {children}
      </main>
    </>
  )
}
