/** Why a collection could not be laid out by the process that did it, in words for people. */
export class BuildError extends Error {
  /** A code of `src/messages`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'BuildError';
    this.code = code;
  }
}
