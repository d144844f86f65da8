/**
 * Whether a client takes brotli, as a regular expression over its Accept-Encoding header.
 * Next.js neither compresses what route handlers send nor lets them name an encoding: the handler sends the compressed
 * body, and next.config.js adds the header, under this one condition.
 */
export const acceptsBrotli = '(?!.*\\bbr\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)).*\\bbr\\b.*'
