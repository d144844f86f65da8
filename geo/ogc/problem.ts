/** Errors of the API as problem details (RFC 9457). */

export type ProblemDetails = { type: string; title: string; status: number; detail: string; parameter?: string; value?: string }

/** An error that the client made, with the HTTP status that says so. */
export class RequestError extends Error {
  constructor(
    readonly status: 400 | 404 | 405,
    detail: string,
    readonly more: { parameter?: string; value?: string } = {},
  ) {
    super(detail)
  }
}

export class BadParameter extends RequestError {
  constructor(parameter: string, value: string, why: string) {
    super(400, `The parameter ${parameter}="${value}" ${why}.`, { parameter, value })
  }
}

export class NotFound extends RequestError {
  constructor(detail: string) {
    super(404, detail)
  }
}

export class MethodNotAllowed extends RequestError {
  constructor(method: string) {
    super(405, `${method} is not possible here: the API can only be read, with GET, HEAD or OPTIONS.`)
  }
}

const titles: Record<number, string> = { 400: 'Bad request', 404: 'Not found', 405: 'Method not allowed', 500: 'Internal error' }

/** The problem document of an error; one that is none of the client's says nothing of its inside. */
export function toProblem(error: unknown): ProblemDetails {
  if (!(error instanceof RequestError)) {
    return { type: 'about:blank', title: titles[500]!, status: 500, detail: 'Something went wrong in the server; its log says what.' }
  }
  return { type: 'about:blank', title: titles[error.status]!, status: error.status, detail: error.message, ...error.more }
}
