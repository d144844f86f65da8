import type { AnnotatedItem } from '@/geo/geojson'
import styles from './feature.module.css'

/** Name, and the name in the atlas's other languages. */
export function FeatureHeading({ item, level: Level }: { item: AnnotatedItem; level: 'h1' | 'h2' }) {
  // A name that several languages share is shown once, under the first of them.
  const names = Object.entries(item.names).filter(([, name], index, all) => all.findIndex(([, other]) => other === name) === index)
  return (
    <header className={styles.heading}>
      <Level tabIndex={-1}>{item.properties.name}</Level>
      {names.length > 0 && (
        <p className={styles.names}>
          {names.map(([language, name]) => (
            <bdi key={language} lang={language} title={new Intl.DisplayNames(['en'], { type: 'language' }).of(language)}>
              {name}
            </bdi>
          ))}
        </p>
      )}
      {item.aliases.length > 0 && <p className={styles.aliases}>Also {item.aliases.join(', ')}</p>}
    </header>
  )
}
