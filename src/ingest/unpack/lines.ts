/** One line of a file, without its line feed; a carriage return before it stays. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Null for a line that is longer than the limit and was passed over. */
  readonly text: string | null;
}

/** Cuts text that comes in pieces into lines, holding no more than `limit` characters of one. */
export async function* linesIn(pieces: AsyncIterable<string>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let held: string[] = [];
  let length = 0;
  const take = (text: string): void => {
    length += text.length;
    if (length <= limit) held.push(text);
    else held = [];
  };
  const finish = (): Line => {
    const text = length > limit ? null : held.join('');
    const line = { number, text };
    number += 1;
    held = [];
    length = 0;
    return line;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
      take(piece.slice(from, at));
      yield finish();
      from = at + 1;
    }
    if (from < piece.length) take(piece.slice(from));
  }
  if (length > 0) yield finish();
}
