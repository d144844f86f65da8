/**
 * What the province file gets wrong or has out of date, put right. Keys are Natural Earth's province codes
 * (`adm1_code`) and country codes (`adm0_a3`). Sovereignty follows the United Nations: General Assembly resolution
 * 68/262 for Crimea, Security Council resolutions 541 and 550 for Cyprus.
 */

/** Countries beside those in focus that are drawn in provinces. */
export const NEIGHBOURS_WITH_PROVINCES = ['IRN', 'PAK']

/**
 * ISO 3166-1 alpha-3 codes for Natural Earth's own. Kosovo and the Siachen Glacier have none: XKX is in common use, XSI
 * is from the range that ISO leaves to users.
 */
export const COUNTRY_CODES: Record<string, string> = {
  ALD: 'ALA', ATC: 'AUS', CLP: 'FRA', CSI: 'AUS', CYN: 'CYP', ESB: 'GBR', IOA: 'AUS', KAB: 'KAZ', KAS: 'XSI', KOS: 'XKX',
  PGA: 'XSP', PSX: 'PSE', SAH: 'ESH', SDS: 'SSD', SOL: 'SOM', USG: 'CUB', WSB: 'GBR',
}

/** Names of countries where the file's are out of date, long or missing. */
export const COUNTRY_NAMES: Record<string, string> = {
  BIH: 'Bosnia and Herzegovina', CIV: 'Côte d’Ivoire', COD: 'DR Congo', COG: 'Congo', CZE: 'Czechia', ESH: 'Western Sahara', GBR: 'United Kingdom',
  ALA: 'Åland', SSD: 'South Sudan', HKG: 'Hong Kong', MAC: 'Macao', MKD: 'North Macedonia', PSE: 'Palestine', SRB: 'Serbia', SWZ: 'Eswatini', TLS: 'Timor-Leste', TUR: 'Türkiye', TZA: 'Tanzania',
  USA: 'United States', XKX: 'Kosovo', XSI: 'Siachen Glacier', XSP: 'Spratly Islands', ATF: 'French Southern Lands', BHS: 'Bahamas',
}

/** Provinces that belong to another country than the file says. */
export const MOVED: Record<string, string> = {
  'RUS-283': 'UKR', // Crimea
  'RUS-5482': 'UKR', // Sevastopol
}

/** Provinces that are part of another one. */
export const MERGED: Record<string, string> = {
  'PAK-1112': 'PAK-1123', // the Federally Administered Tribal Areas went into Khyber Pakhtunkhwa in 2018
  'KAB+00?': 'KAZ-3197', // Baikonur lies in Kyzylorda; its outline is kept as a lease
}

/** Parts of countries whose edge is disputed: units of their own in the topology, so that the edge can be told apart. */
export const PARTS: Record<string, string> = {
  'RUS-283': 'crimea', 'RUS-5482': 'crimea',
  'CYN+00?': 'northern-cyprus', 'SOL+00?': 'somaliland', 'GEO-3015': 'abkhazia', 'KAB+00?': 'baikonur',
  'IND-2431': 'jammu', 'IND-20012': 'ladakh', 'IND-3299': 'arunachal', 'IND-3259': 'sikkim', 'IND-2429': 'himachal', 'IND-3254': 'uttarakhand',
}
