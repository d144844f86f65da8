import { expect, test } from '@playwright/test'
import { featureCopy, positionWords } from './copy'
import { loadAtlas, type AtlasClaim, type AtlasFeature } from './dataset'

const lagoon = loadAtlas('e2e/fixtures/lagoon')
const light = lagoon.feature('beacons/north-light')!
const taken = { base: 'https://lagoon.example', date: '2026-11-24' }
const markdown = (feature: AtlasFeature = light, more = {}) => featureCopy(lagoon, feature, { ...taken, form: 'markdown', ...more })
const withClaim = (id: string, change: Partial<AtlasClaim>): AtlasFeature => ({ ...light, claims: light.claims.map((claim) => (claim.id === id ? { ...claim, ...change } : claim)) })

test('a feature in Markdown, by hand', () => {
  expect(markdown()).toBe(`# North Light

Tower · Feu du Nord

Status on 24 November 2026: **Dark**

The light at the lagoon's north end.

## Claims

### Is it lit?

- **Lit** (1999 – June 2004). The lamp burned every night. Keeper, May 2001; report; single source.[^1]
  - [Address of this claim](https://lagoon.example/features/beacons/north-light#claim-lit)
- **Dark** (since July 2004). The lamp went out and was not lit again. Keeper, August 2004; report; single source.[^2]
  - [Address of this claim](https://lagoon.example/features/beacons/north-light#claim-dark)

### Who keeps it?

- **The harbour** (1999 – June 2004). The harbour sent its own keeper. Keeper, May 2001; report; single source.[^1]
  - [Address of this claim](https://lagoon.example/features/beacons/north-light#claim-kept)

### How high is it? (contested)

- **about 30 m**. The log puts the tower at about thirty metres. Keeper, May 2001; report; contested.[^3]
  - [Address of this claim](https://lagoon.example/features/beacons/north-light#claim-height-log)
- **42 m**. The pilot saw a tower of forty-two metres. A pilot's letter, 2003; allegation; improbable (5); contested.[^4]
  - [Address of this claim](https://lagoon.example/features/beacons/north-light#claim-height-letter)

## Position

46.100° N, 58.200° E. Approximate, good to 12 km. Read off a sketch.[^5]

[^1]: Keeper, May 2001, “The harbour log”: p. 4.
[^2]: Keeper, May 2001, “The harbour log”: p. 9.
[^3]: Keeper, May 2001, “The harbour log”: p. 5.
[^4]: A pilot's letter, 2003: second page.
[^5]: Keeper, May 2001, “The harbour log”: p. 3.

## Sources

- Author unknown. 2003. *A pilot's letter.* (source cannot be judged, F; [record](https://lagoon.example/sources/pilot-letter))
- Keeper, Ada. May 2001. *The harbour log.* The Harbour. (source usually reliable, B; [record](https://lagoon.example/sources/harbour-log))

---

From The Lagoon · Oxus, <https://lagoon.example/features/beacons/north-light>, retrieved 24 November 2026.
`)
})

test('a refuted claim says so before all else, with its correction and the claim that refutes it', () => {
  const refuted = withClaim('height-letter', { refuted: true, note: { text: 'It was measured', refutes: true, claim: '#height-log', cites: [{ source: 'harbour-log', at: 'p. 30' }] } })
  expect(markdown(refuted)).toContain(`- **Refuted**: ~~42 m~~ The pilot saw a tower of forty-two metres. A pilot's letter, 2003; allegation; improbable (5).[^4]
  - **Correction**: It was measured.[^5] [The claim that refutes it](https://lagoon.example/features/beacons/north-light#claim-height-log).
`)
  expect(markdown(refuted)).not.toContain('How high is it? (contested)')
  expect(featureCopy(lagoon, refuted, { ...taken, form: 'text' })).toContain('- Refuted: “42 m” The pilot saw a tower')
})

test('a claim that a better source contradicts is refuted by that rule', () => {
  const outgraded = withClaim('height-letter', { refuted: true, standing: { is: 'refuted', rule: 'A source of higher grade contradicts it.', origins: [], rivals: [] } })
  expect(markdown(outgraded)).toContain('- **Refuted**: ~~42 m~~ ')
  expect(markdown(outgraded)).toContain('\n  - A source of higher grade contradicts it.\n')
})

test('a claim alone comes with its own notes and sources, and says that it is contested', () => {
  const copy = markdown(light, { only: light.claims.find(({ id }) => id === 'height-letter') })
  expect(copy).toContain('### How high is it? (contested: 2 claims on this question)')
  expect(copy).toContain('[^1]: A pilot')
  expect(copy).not.toMatch(/\[\^2\]|harbour log|Position/)
  expect(copy).toContain('<https://lagoon.example/features/beacons/north-light#claim-height-letter>, retrieved 24 November 2026.')
})

test('a note that contradicts is told apart from one that supports, also at the same place', () => {
  const copy = markdown(withClaim('lit', { cites: [{ source: 'harbour-log', at: 'p. 4' }, { source: 'harbour-log', at: 'p. 4', relation: 'contradicts' }] }))
  expect(copy).toContain('single source.[^1][^2]')
  expect(copy).toContain('[^2]: Against it: Keeper, May 2001, “The harbour log”: p. 4.')
})

test('every footnote that is referred to is there, once', () => {
  for (const feature of lagoon.layers.flatMap((layer) => layer.features)) {
    const copy = markdown(feature)
    const [, definitions] = [[...copy.matchAll(/\[\^(\d+)\](?!:)/g)], [...copy.matchAll(/^\[\^(\d+)\]:/gm)]].map((found) => [...new Set(found.map((match) => match[1]))].toSorted())
    expect(definitions).toEqual([...new Set([...copy.matchAll(/\[\^(\d+)\](?!:)/g)].map((match) => match[1]))].toSorted())
  }
})

test('in plain text footnotes are numbers in brackets', () => {
  const copy = featureCopy(lagoon, light, { ...taken, form: 'text' })
  expect(copy).toMatch(/^North Light\n=+\n\nTower · Feu du Nord\n/)
  expect(copy).toContain('- Lit (1999 – June 2004). The lamp burned every night. Keeper, May 2001; report; single source. [1]')
  expect(copy).toContain('Notes\n-----\n\n[1] Keeper, May 2001, “The harbour log”: p. 4.')
  expect(copy).not.toMatch(/[*\\]|\[\^/)
})

test('a line is measured, and an area says whose outline it is', () => {
  expect(positionWords(lagoon.feature('cables/shore-cable')!)).toMatch(/15\d km along the line as drawn, computed by Oxus\.$/)
  expect(positionWords(lagoon.feature('beacons/grey-shoal')!)).toMatch(/^An area as its source outlines it\./)
})
