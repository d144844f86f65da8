import type { Choice, ChoiceGroup } from './choices'
import { FoundDetail, FoundTitle } from './found'
import found from './found.module.css'
import styles from './palette.module.css'

/** The id of a choice's element: ids of the record may hold what no id should. */
export function choiceId(id: string): string {
  return `found-${id.replaceAll(/[^\p{L}\p{N}-]/gu, '_')}`
}

type ChoiceListProps = { groups: ChoiceGroup[]; active: string | undefined; busy: boolean; onChoose: (choice: Choice) => void }

/** What can be chosen, by kind. The focus stays in the field, which names the active one. */
export function ChoiceList({ groups, active, busy, onChoose }: ChoiceListProps) {
  return (
    <div id="found" role="listbox" aria-label="Results" aria-busy={busy} className={styles.list}>
      {groups.map(({ id, title, numberMatched, choices }) => (
        <div key={id} role="group" aria-labelledby={`found-in-${id}`}>
          <p id={`found-in-${id}`} role="presentation" className={styles.group}>
            {title} <span>{numberMatched}</span>
          </p>
          {choices.map((choice) => (
            // The keys are those of the field, which keeps the focus.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div key={choice.id} id={choiceId(choice.id)} role="option" tabIndex={-1} aria-selected={choice.id === active} className={styles.choice} onMouseDown={(event) => event.preventDefault()} onClick={() => onChoose(choice)}>
              {choice.result && choice.title === choice.result.title ? (
                <>
                  <FoundTitle result={choice.result} />
                  <FoundDetail result={{ ...choice.result, detail: choice.detail }} />
                </>
              ) : (
                <>
                  {choice.title}
                  <span className={found.detail}>{choice.detail}</span>
                </>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
