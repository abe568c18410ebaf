/** Scripts whose characters take two columns on a terminal (East Asian wide and emoji), coarsely. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Marks that sit on the character before them, and joiners: no column of their own. */
const ZERO = /\p{Mn}|\p{Me}|[\u200B-\u200D\u2060]/u;

// biome-ignore format: one escape sequence of colour, kept readable
const COLOUR = /\u001b\[\d+m/g;

/**
 * Counts the columns a text takes on a terminal; colour takes none.
 *
 * @example
 * columnsOf('Алеппо 阿'); // 9
 */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text.replace(COLOUR, '')) {
    if (!ZERO.test(character)) columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

/**
 * Breaks a text at its spaces into lines of at most `width` columns. A word longer than a line is
 * cut. An empty text gives no line.
 *
 * @example
 * wrap('one two three', 8); // ['one two', 'three']
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    for (const piece of cutWord(word, width)) {
      const longer = line === '' ? piece : `${line} ${piece}`;
      if (columnsOf(longer) <= width) {
        line = longer;
      } else {
        lines.push(line);
        line = piece;
      }
    }
  }
  return line === '' ? lines : [...lines, line];
}

function cutWord(word: string, width: number): string[] {
  if (columnsOf(word) <= width) return [word];
  const pieces: string[] = [''];
  let last = 0;
  for (const character of word) {
    if (columnsOf((pieces[last] ?? '') + character) > width && pieces[last] !== '') {
      last += 1;
      pieces.push('');
    }
    pieces[last] = (pieces[last] ?? '') + character;
  }
  return pieces;
}

/**
 * Wraps a text and sets it off: `first` before the first line, spaces of the same width before the
 * others.
 *
 * @example
 * hang('says  ', 'one two three', 14); // ['says  one two', '      three']
 */
export function hang(first: string, text: string, width: number): string[] {
  const indent = columnsOf(first);
  const lines = wrap(text, Math.max(8, width - indent));
  return lines.length === 0
    ? [first.trimEnd()]
    : lines.map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line);
}

/**
 * Shortens a text to a number of columns, with an ellipsis where something was left out.
 *
 * @example
 * shorten('corroborated', 6); // 'corro…'
 */
export function shorten(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (columnsOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Fills a text with spaces to a number of columns; longer ones stay as they are. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/**
 * Writes a count with its thousands set apart, the same in every locale.
 *
 * @example
 * grouped(1234567); // '1,234,567'
 */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Gives a count its noun: `plural(1, 'origin')` is "1 origin", `plural(3, 'origin')` "3 origins". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/**
 * Lays rows out in columns two spaces apart. The last column is wrapped within the width; the others
 * are as wide as their longest cell.
 *
 * @example
 * table([['a', 'one'], ['bcd', 'two']], 40); // ['a    one', 'bcd  two']
 */
export function table(rows: readonly (readonly string[])[], width: number): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: Math.max(0, count - 1) }, (_, column) =>
    Math.max(0, ...rows.map((row) => columnsOf(row[column] ?? ''))),
  );
  return rows.flatMap((row) => {
    const left = widths.map((columns, column) => pad(row[column] ?? '', columns)).join('  ');
    const first = left === '' ? '' : `${left}  `;
    return hang(first, row[count - 1] ?? '', width);
  });
}
