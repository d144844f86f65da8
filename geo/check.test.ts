import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { loadAtlas } from './dataset'
import { AtlasError } from './problem'

/** The problems of the fixture atlas after an edit, as `file:line: message` with the file below the atlas folder. */
function problemsAfter(edit: (folder: Folder) => void): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'oxus-check-'))
  try {
    cpSync('e2e/fixtures/lagoon', directory, { recursive: true })
    edit(new Folder(directory))
    loadAtlas(directory)
    return []
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error
    return error.problems.map(({ file, line, message }) => `${file.slice(file.indexOf('oxus-check-') + 'oxus-check-XXXXXX/'.length)}:${line}: ${message}`)
  } finally {
    rmSync(directory, { recursive: true })
  }
}

class Folder {
  constructor(readonly directory: string) {}
  replace(file: string, text: string, by: string) {
    const before = readFileSync(join(this.directory, file), 'utf8')
    expect(before, `${file} holds ${text}`).toContain(text)
    writeFileSync(join(this.directory, file), before.replace(text, by))
  }
  write(file: string, text: string) {
    writeFileSync(join(this.directory, file), text)
  }
  /** The pilot's letter as a text that is read through whole: its one citation names both of its paragraphs of text. */
  countParagraphs() {
    this.replace('sources/pilot-letter.yaml', 'consulted: named\n', 'consulted: named\npassages:\n  ¶1: heading\n  ¶2: text\n  ¶3: text\n')
    this.replace(light, 'at: second page', 'at: ¶2 and ¶3')
  }
  remove(file: string) {
    unlinkSync(join(this.directory, file))
  }
}

const light = 'layers/beacons/north-light.yaml'
const shoal = 'layers/beacons/grey-shoal.geojson'

/** Most edits break one rule; some cannot but break more. */
const edits: [sentence: string, edit: (folder: Folder) => void, problem: RegExp, problems?: number][] = [
  ['a longitude out of range', (f) => f.replace(light, 'lon: 58.2', 'lon: 582'), /^layers\/beacons\/north-light\.yaml:7: place: longitude 582, latitude 46\.1: longitude must lie from -180 to 180$/],
  ['longitude and latitude swapped', (f) => f.replace(light, 'lon: 58.2\n  lat: 46.1', 'lon: 46.1\n  lat: 58.2'), /^layers\/beacons\/north-light\.yaml:7: place: longitude 46\.1, latitude 58\.2 looks swapped/],
  ['a number that is none', (f) => f.replace(light, 'lat: 46.1', 'lat: 46,1'), /^layers\/beacons\/north-light\.yaml:8: place\.lat: "46,1" is not a number: write digits/],
  ['a date that does not exist', (f) => f.replace(light, 'to: 2004-06\n', 'to: 2004-06-31\n'), /^layers\/beacons\/north-light\.yaml:23: claims\.0\.when\.to: "2004-06-31" is not a date: write 2014, 2014-03 or 2014-03-18, a day that exists$/],
  ['a time that runs backwards', (f) => f.replace(light, 'from: 1999\n      to: 2004-06', 'from: 1999\n      to: 1998'), /^layers\/beacons\/north-light\.yaml:21: claim "lit": when runs from 1999 back to 1998: put the earlier date first$/],
  ['a source that does not exist', (f) => f.replace(light, 'source: pilot-letter', 'source: pilots-letter'), /^layers\/beacons\/north-light\.yaml:\d+: the source "pilots-letter" does not exist: add sources\/pilots-letter\.yaml/],
  ['a claim without citation', (f) => f.replace(light, '    cites:\n      - source: pilot-letter\n        at: second page', '    cites: []'), /^layers\/beacons\/north-light\.yaml:\d+: claims\.4\.cites needs at least one citation/],
  ['a citation without its place', (f) => f.replace(light, '        at: p. 9\n', ''), /^layers\/beacons\/north-light\.yaml:36: claims\.1\.cites\.0\.at is missing: add it$/],
  ['a feature without claims', (f) => f.replace('layers/beacons/grey-shoal.yaml', /claims:[^]*/.exec(readFileSync('e2e/fixtures/lagoon/layers/beacons/grey-shoal.yaml', 'utf8'))![0], 'claims: []\n'), /^layers\/beacons\/grey-shoal\.yaml:10: claims needs at least one claim$/],
  ['two claims of one id', (f) => f.replace(light, 'id: dark', 'id: lit'), /^layers\/beacons\/north-light\.yaml:27: claim "lit" stands twice in this file/],
  ['a field nobody declared', (f) => f.replace(light, 'field: keeper', 'field: owner'), /^layers\/beacons\/north-light\.yaml:39: claim "kept": "owner" is not a field of the layer or of this feature: status, keeper, height, lit-on$/],
  ['a choice that is none', (f) => f.replace(light, 'value: dark', 'value: dim'), /^layers\/beacons\/north-light\.yaml:29: claim "dark": value "dim" is not one of lit, dark$/],
  ['a figure that is none', (f) => f.replace(light, 'value: 42', 'value: forty-two'), /claim "height-letter": value "forty-two" is not a number/],
  ['a kind the layer does not have', (f) => f.replace(light, 'kind: tower', 'kind: lamp'), /^layers\/beacons\/north-light\.yaml:4: kind: "lamp" is not a kind of layer beacons: tower, shoal$/],
  ['a misspelt key', (f) => f.replace(light, 'names:', 'nmaes:'), /^layers\/beacons\/north-light\.yaml:2: "nmaes" is not a key that belongs here/],
  ['a key given twice', (f) => f.replace(light, 'kind: tower', 'kind: tower\nkind: tower'), /^layers\/beacons\/north-light\.yaml:5: Map keys must be unique: mend the YAML$/],
  ['a related feature that does not exist', (f) => f.replace(light, 'feature: cables/shore-cable', 'feature: cables/deep-cable'), /^layers\/beacons\/north-light\.yaml:\d+: feature: the feature "cables\/deep-cable" does not exist/],
  ['a feature that is part of itself', (f) => f.replace('layers/cables/shore-cable.yaml', 'kind: cable', 'kind: cable\npart-of: cables/shore-cable'), /part-of: "cables\/shore-cable" leads back to this feature/],
  ['an approximate place that does not say how good it is', (f) => f.replace(light, '  within: 12\n', ''), /^layers\/beacons\/north-light\.yaml:6: place is approximate but does not say within how many km: add within$/],
  ['a name in a language the atlas does not have', (f) => f.replace(light, '  fr: Feu', '  de: Feu'), /^layers\/beacons\/north-light\.yaml:3: names: "de" is not a language of this atlas: fr/],
  ['an area without a shape', (f) => f.remove(shoal), /^layers\/beacons\/grey-shoal\.yaml:5: place: shape is true, but there is no grey-shoal\.geojson beside this file: add it$/],
  ['an area given as a point', (f) => (f.remove(shoal), f.replace('layers/beacons/grey-shoal.yaml', '  shape: true', '  lon: 55\n  lat: 44')), /place: a feature of kind "shoal" is an area and needs a shape: add grey-shoal\.geojson and write shape: true/],
  ['a shape without a feature', (f) => f.write('layers/beacons/sand-bank.geojson', readFileSync('e2e/fixtures/lagoon/layers/beacons/grey-shoal.geojson', 'utf8')), /^layers\/beacons\/sand-bank\.geojson:1: is a shape without a feature: add sand-bank\.yaml beside it$/],
  ['a ring that is not closed', (f) => f.replace(shoal, '[55, 44]\n      ]', '[55, 44.5]\n      ]'), /^layers\/beacons\/grey-shoal\.geojson:\d+: a ring is not closed: it begins at 55,44 and ends at 55,44\.5; repeat the first position at the end$/],
  ['a ring that runs clockwise', (f) => f.replace(shoal, '[56, 44],\n        [56, 45],\n        [55, 45],', '[55, 45],\n        [56, 45],\n        [56, 44],'), /^layers\/beacons\/grey-shoal\.geojson:7: an outline runs clockwise: turn it round/],
  ['a shape of the wrong dimension', (f) => f.write(shoal, '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[55,44]}}'), /^layers\/beacons\/grey-shoal\.geojson:1: is a Point, but a feature of kind "shoal" is an area$/],
  ['a shape with properties of its own', (f) => f.replace(shoal, '"properties": {}', '"properties": { "name": "Shoal" }'), /^layers\/beacons\/grey-shoal\.geojson:3: "properties\.name" is not a key that belongs here/],
  ['JSON that is broken', (f) => f.replace(shoal, '[56, 44],', '[56, 44]'), /^layers\/beacons\/grey-shoal\.geojson:10: .*mend the JSON$/],
  ['YAML that is broken', (f) => f.replace(light, 'name: North Light', 'name: "North Light'), /^layers\/beacons\/north-light\.yaml:\d+: .*: mend the YAML$/],
  ['a source without a title that does not say so', (f) => f.replace('sources/harbour-log.yaml', 'title: The harbour log\n', ''), /^sources\/harbour-log\.yaml:1: the file has no title: add it, or list it under unknown$/],
  ['a source that repeats one that is not there', (f) => f.replace('sources/pilot-letter.yaml', 'origin: harbour-log', 'origin: harbor-log'), /^sources\/pilot-letter\.yaml:9: the source "harbor-log" does not exist/],
  ['a file name that cannot be an id', (f) => f.write('sources/Pilot Letter.yaml', ''), /^sources\/Pilot Letter\.yaml:1: "Pilot Letter" cannot be an id/],
  ['a file that does not belong', (f) => f.write('layers/beacons/lights.csv', ''), /^layers\/beacons\/lights\.csv:1: is not expected here: a layer folder holds <feature>\.yaml and <feature>\.geojson files$/],
  ['a group that names a layer that is not there', (f) => f.replace('atlas.yaml', '[beacons]', '[bacons]'), /^atlas\.yaml:16: the layer "bacons" does not exist: add the folder layers\/bacons\/, or take it out$/],
  ['a refuted claim that does not name the one that refutes it', (f) => f.replace(light, '    credibility: 5', '    note:\n      text: It cannot be.\n      refutes: true\n      cites:\n        - source: harbour-log\n          at: p. 6\n    credibility: 5'), /^layers\/beacons\/north-light\.yaml:\d+: claim "height-letter" is refuted, but the note does not say by which claim: add claim: '#…'/],
  ['a note that names a claim that is not there', (f) => f.replace(light, '    credibility: 5', "    note:\n      text: It cannot be.\n      claim: '#height-log-book'\n      cites:\n        - source: harbour-log\n          at: p. 6\n    credibility: 5"), /^layers\/beacons\/north-light\.yaml:\d+: claim: "#height-log-book" does not exist: write #claim for one of this feature, or layer\/feature#claim$/],
  ['a note that names its own claim', (f) => f.replace(light, '    credibility: 5', "    note:\n      text: It cannot be.\n      claim: '#height-letter'\n      cites:\n        - source: harbour-log\n          at: p. 6\n    credibility: 5"), /claim: "#height-letter" is the claim itself$/],
  ['a citation that names no paragraph of a source whose paragraphs are counted', (f) => (f.countParagraphs(), f.replace(light, 'at: ¶2 and ¶3', 'at: the end; the second half in ¶¶')), /^layers\/beacons\/north-light\.yaml:\d+: at: "the end; the second half in ¶¶" names no paragraph, and those of its source are counted: write ¶12, or ¶3 and ¶4/, 3],
  ['a citation that names a paragraph that is not there', (f) => (f.countParagraphs(), f.replace(light, 'at: ¶2 and ¶3', 'at: ¶2–¶4')), /^layers\/beacons\/north-light\.yaml:\d+: at: "¶2–¶4" names ¶4, which its source does not have: it has 3 \(sources\/pilot-letter\.yaml, passages\)$/],
  ['a paragraph of running text that no claim cites', (f) => (f.countParagraphs(), f.replace(light, 'at: ¶2 and ¶3', 'at: ¶2')), /^sources\/pilot-letter\.yaml:\d+: ¶3 is cited by no claim: cite it, or say under unclaimed why none does$/],
  ['a reason why no claim cites a paragraph that one does cite', (f) => (f.countParagraphs(), f.replace('sources/pilot-letter.yaml', '  ¶3: text\n', '  ¶3: text\nunclaimed:\n  ¶3: It greets.\n')), /^sources\/pilot-letter\.yaml:\d+: unclaimed: ¶3 is cited by a claim after all: take the reason out$/],
  ['a reason for a paragraph that is not there', (f) => (f.countParagraphs(), f.replace('sources/pilot-letter.yaml', '  ¶3: text\n', '  ¶3: text\nunclaimed:\n  ¶4: It greets.\n')), /unclaimed: ¶4 is not among the passages$/],
  ['a figure in a statement that does not say what it counts', (f) => f.replace(light, 'The harbour sent its own keeper.', 'The harbour sent 12.'), /^layers\/beacons\/north-light\.yaml:\d+: claim "kept": text: "12" does not say what it counts: add the unit, as in "2,500 troops"$/],
  ['a unit on a field that holds no number', (f) => f.replace(light, '    value: harbour', '    value: harbour\n    unit: keepers'), /claim "kept": has a unit, but its field is no number/],
  ['sources that repeat each other', (f) => f.replace('sources/harbour-log.yaml', 'consulted: original', 'origin: harbour-log\nconsulted: original'), /^sources\/harbour-log\.yaml:\d+: origin: "harbour-log" leads back to this source: leave it out$/],
  ['a territory that the base map does not have', (f) => f.replace('layers/beacons/grey-shoal.yaml', '  shape: true', '  territory: ZZZ'), /^layers\/beacons\/grey-shoal\.yaml:\d+: place: the base map has no territory "ZZZ"/, 2],
  ['a time field that is none', (f) => f.replace('layers/beacons/layer.yaml', 'fields:\n', 'time: height\nfields:\n'), /^layers\/beacons\/layer\.yaml:\d+: time: "height" is not a date or choice field of this layer$/],
  ['a question said to arise for a kind that is none', (f) => f.replace('layers/beacons/layer.yaml', '    question: When was it first lit?\n', '    question: When was it first lit?\n    arises:\n      kinds: [towers]\n'), /^layers\/beacons\/layer\.yaml:\d+: fields\.lit-on\.arises names "towers", which is no kind or status of this layer$/],
  ['a number field without a unit', (f) => f.replace('layers/beacons/layer.yaml', '    unit: m\n', ''), /^layers\/beacons\/layer\.yaml:\d+: fields\.height is a number without a unit: add unit$/],
  ['a folder without an atlas', (f) => f.remove('atlas.yaml'), /^atlas\.yaml:1: is missing: an atlas folder has an atlas\.yaml/],
]

for (const [sentence, edit, problem, count = 1] of edits) {
  test(`${sentence} is an error with its file, its line, the value and what to do`, () => {
    const problems = problemsAfter(edit)
    expect(problems).toHaveLength(count)
    expect(problems[0]).toMatch(problem)
  })
}

test('a sound atlas has no problem', () => {
  expect(problemsAfter(() => {})).toEqual([])
  expect(problemsAfter((folder) => folder.countParagraphs())).toEqual([])
})

test('all errors are told at once, and what cites a broken file is not one more', () => {
  const problems = problemsAfter((folder) => {
    folder.replace('sources/harbour-log.yaml', 'issued: 2001-05', 'issued: May 2001')
    folder.replace(light, 'lon: 58.2', 'lon: 258.2')
    folder.replace(shoal, '[55, 44]\n      ]', '[55, 44.5]\n      ]')
  })
  expect(problems).toHaveLength(3)
})
