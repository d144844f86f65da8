/** What a reader should know of a border that is disputed, or was settled after these lines were drawn. */

/**
 * international: the border between the two states, or taken as such by others;
 * unrecognised: recognised internationally, but not by one of the two states;
 * disputed: a line of control, an armistice line, or an edge that is not recognised as a border at all.
 */
export type Status = 'international' | 'unrecognised' | 'disputed'

/** A side is a country (AFG) or one of the units of the topology (IND/ladakh, PAK/PAK-1111). */
export type Note = { between: [string, string]; kind: Status; name?: string; note: string }

const LINE_OF_CONTROL = 'Ceasefire line between the parts of Kashmir that India and Pakistan hold, delineated in 1972. Both claim the whole; it is not an agreed border.'
const ACTUAL_CONTROL = 'No agreed border. The line is roughly that of actual control between India and China; the two differ on where it runs.'

export const NOTES: Note[] = [
  { between: ['UKR/crimea', 'UKR'], kind: 'disputed', name: 'Perekop line', note: 'Edge of Crimea, which Russia has occupied since 2014. Crimea is part of Ukraine: UN General Assembly resolution 68/262 (27 March 2014). Not an international border.' },
  { between: ['AFG', 'PAK'], kind: 'unrecognised', name: 'Durand Line', note: 'The line of 1893 between Afghanistan and what was British India. Recognised internationally as the border, and by Pakistan; no Afghan government since 1947 has recognised it.' },
  { between: ['KGZ', 'TJK'], kind: 'international', note: 'Kyrgyzstan and Tajikistan agreed on the whole of their border in the treaty of 13 March 2025. The line drawn here is older and coarser than the treaty, and does not show the land exchanged.' },
  { between: ['KGZ', 'UZB'], kind: 'international', note: 'Agreed in treaties of 2017 and 2022. The line drawn here is older and coarser than those, and does not show the land exchanged.' },
  { between: ['PAK/PAK-1109', 'IND/jammu'], kind: 'disputed', name: 'Line of Control', note: LINE_OF_CONTROL },
  { between: ['PAK/PAK-1111', 'IND/jammu'], kind: 'disputed', name: 'Line of Control', note: LINE_OF_CONTROL },
  { between: ['PAK/PAK-1111', 'IND/ladakh'], kind: 'disputed', name: 'Line of Control', note: LINE_OF_CONTROL },
  { between: ['PAK/PAK-1113', 'IND/jammu'], kind: 'disputed', name: 'Working Boundary', note: 'India takes this as the international border; Pakistan, which claims Jammu and Kashmir, calls it the Working Boundary.' },
  { between: ['XSI', 'PAK'], kind: 'disputed', name: 'Siachen Glacier', note: 'Held by India since 1984, claimed by Pakistan. The Line of Control ends south of it, at point NJ 9842.' },
  { between: ['XSI', 'IND'], kind: 'disputed', name: 'Siachen Glacier', note: 'Held by India since 1984, claimed by Pakistan. The Line of Control ends south of it, at point NJ 9842.' },
  { between: ['XSI', 'CHN'], kind: 'disputed', name: 'Siachen Glacier', note: 'North of the Siachen Glacier, which India holds and Pakistan claims, lies the Shaksgam valley: held by China since its agreement with Pakistan of 1963, claimed by India.' },
  { between: ['PAK/PAK-1111', 'CHN'], kind: 'international', note: 'Agreed by Pakistan and China in 1963, pending a settlement of Kashmir. India, which claims both sides here, does not recognise the agreement.' },
  { between: ['IND/ladakh', 'CHN'], kind: 'disputed', name: 'Line of Actual Control', note: `${ACTUAL_CONTROL} East of it lies Aksai Chin, held by China and claimed by India.` },
  { between: ['IND/himachal', 'CHN'], kind: 'disputed', name: 'Line of Actual Control', note: ACTUAL_CONTROL },
  { between: ['IND/uttarakhand', 'CHN'], kind: 'disputed', name: 'Line of Actual Control', note: ACTUAL_CONTROL },
  { between: ['IND/arunachal', 'CHN'], kind: 'disputed', name: 'McMahon Line', note: `${ACTUAL_CONTROL} China claims most of Arunachal Pradesh, south of the line.` },
  { between: ['BTN', 'CHN'], kind: 'disputed', note: 'Bhutan and China have not agreed on their border; they have been negotiating since 1984.' },
  { between: ['ARM', 'AZE'], kind: 'disputed', note: 'Armenia and Azerbaijan recognise each other’s territory of 1991, but have marked only a short part of their border.' },
  { between: ['GEO/abkhazia', 'GEO'], kind: 'disputed', note: 'Edge of Abkhazia, which Russia and a few other states recognise; to the United Nations it is part of Georgia.' },
  { between: ['CYP/northern-cyprus', 'CYP'], kind: 'disputed', note: 'Ceasefire line of 1974. The state north of it is recognised only by Türkiye: UN Security Council resolutions 541 and 550.' },
  { between: ['SOM/somaliland', 'SOM'], kind: 'disputed', note: 'Somaliland declared itself independent in 1991; to the United Nations it is part of Somalia.' },
  { between: ['XKX', 'SRB'], kind: 'disputed', note: 'Kosovo declared itself independent in 2008. Some hundred states recognise it; Serbia does not.' },
  { between: ['ESH', 'MAR'], kind: 'disputed', note: 'Western Sahara is a non-self-governing territory to the United Nations; Morocco holds most of it.' },
  { between: ['ISR', 'PSE'], kind: 'disputed', note: 'Armistice lines of 1949; no border has been agreed.' },
  { between: ['ISR', 'SYR'], kind: 'disputed', note: 'The Golan Heights are Syria’s: UN Security Council resolution 497. Israel has held them since 1967.' },
  { between: ['PRK', 'KOR'], kind: 'disputed', note: 'Armistice line of 1953.' },
]
