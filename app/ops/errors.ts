/**
 * Every error we throw on purpose is one of these five. The class says what the caller can do;
 * the code says which rule spoke, and is stable: logs, tests and screens match on it.
 * The message is for people: what happened, what was kept, what to do.
 */
export abstract class OpsError extends Error {
  abstract readonly status: 400 | 404 | 409 | 500 | 503;
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.name = new.target.name;
  }
}

/** The request is malformed; sending it again changes nothing. */
export class Invalid extends OpsError {
  override readonly status = 400;
}

/** No such thing in this shop. A thing in another shop gives this same answer. */
export class NotFound extends OpsError {
  override readonly status = 404;
}

/** Well formed, but a rule says no: the draft changed, the window closed. */
export class Refused extends OpsError {
  override readonly status = 409;
}

/** We broke our own promise. Alert a developer. */
export class Bug extends OpsError {
  override readonly status = 500;
}

/** An outside system failed or throttled us; the job runner may try again. */
export class Unavailable extends OpsError {
  override readonly status = 503;
}
