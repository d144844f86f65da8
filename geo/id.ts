/** What an id is: lower-case words and digits joined by hyphens. */
export const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/
