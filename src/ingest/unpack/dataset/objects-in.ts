/** One object of a stretch of JSON in its own words, or why there is none. */
export interface FoundObject {
  readonly text: string | null;
  readonly problem: string | null;
}

const TOO_LONG = 'it is longer than a document may be';

/**
 * Finds the objects of a list, or of several one after the other, by their braces, so that a list of
 * any length is read piece by piece and one that breaks off gives what is whole. At most `limit`
 * characters of one object are held. What stands between objects and is none is a problem of its own.
 */
export async function* objectsIn(pieces: AsyncIterable<string>, limit: number): AsyncGenerator<FoundObject> {
  let depth = 0;
  let isQuoted = false;
  let isEscaped = false;
  let isStray = false;
  let held: string[] = [];
  let length = 0;
  const keep = (text: string): void => {
    length += text.length;
    if (length <= limit) held.push(text);
    else held = [];
  };
  const finish = (): FoundObject => {
    const text = length > limit ? null : held.join('');
    held = [];
    length = 0;
    return { text, problem: text === null ? TOO_LONG : null };
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (isQuoted) {
        if (isEscaped) isEscaped = false;
        else if (code === BACKSLASH) isEscaped = true;
        else if (code === QUOTE) isQuoted = false;
        continue;
      }
      if (code === QUOTE) {
        isQuoted = true;
        if (depth === 0) isStray = true;
      } else if (code === OPENS) {
        if (depth === 0) {
          from = at;
          if (isStray) yield STRAY;
          isStray = false;
        }
        depth += 1;
      } else if (code === CLOSES && depth > 0) {
        depth -= 1;
        if (depth > 0) continue;
        keep(piece.slice(from, at + 1));
        yield finish();
      } else if (depth === 0) {
        if (code === COMMA && isStray) yield STRAY;
        isStray = code === COMMA ? false : isStray || !isBetween(code);
      }
    }
    if (depth > 0) keep(piece.slice(from));
  }
  if (depth > 0) yield { text: null, problem: length > limit ? TOO_LONG : 'the file breaks off within it' };
  else if (isStray) yield STRAY;
}

const STRAY: FoundObject = { text: null, problem: 'it is no object' };

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const OPENS = 123;
const CLOSES = 125;

/** Blanks, and the brackets of a list. */
function isBetween(code: number): boolean {
  return code <= 32 || code === 91 || code === 93 || code === 0xfeff;
}
