/** npm run coverage [-- FOLDER]: paragraph by paragraph, the claims that cite each source that is read through whole; exit 1 when a paragraph of running text has neither a claim nor a reason. */
import { coverageOf } from '../geo/coverage'
import { atlasDirectory } from '../geo/directory'
import { loadOrEnd } from './load'

const covered = coverageOf(loadOrEnd(process.argv[2] ?? atlasDirectory()))
for (const { source, passages } of covered) {
  console.log(`\n${source.id}: ${source.title ?? 'title unknown'}`)
  for (const { at, kind, claims, unclaimed } of passages) {
    if (kind !== 'text') console.log(`  ${at.padEnd(4)} ${kind}`)
    else console.log(`  ${at.padEnd(4)} ${claims.length ? `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}: ${claims.join(', ')}` : (unclaimed && `no claim: ${unclaimed}`) || 'NO CLAIM AND NO REASON'}`)
  }
}
const texts = covered.flatMap(({ passages }) => passages).filter(({ kind }) => kind === 'text')
const cited = texts.filter(({ claims }) => claims.length)
const open = texts.filter(({ claims, unclaimed }) => !claims.length && !unclaimed)
console.log(`\n${texts.length} paragraphs of running text: ${cited.length} cited, ${texts.length - cited.length - open.length} with a reason why no claim cites them, ${open.length} with neither`)
if (open.length) process.exitCode = 1
