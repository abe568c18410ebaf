import { SANS, SERIF } from './pen.ts';

/** How wide words stand in a size in pixels, in pixels. */
export type Measure = (words: string, size: number, weight: number, isSerif: boolean) => number;

/**
 * Words as lines of a picture, which cannot break by itself: at blanks, within a word that alone is too
 * long, and ending in … where more would follow.
 *
 * @param wide how wide words stand; `room` is in its unit
 * @example
 * fitLines('Harbour Radio News', 10, 2, (words) => words.length); // ['Harbour', 'Radio News']
 * fitLines('Harbour Radio News', 10, 1, (words) => words.length); // ['Harbour R…']
 */
export function fitLines(
  words: string,
  room: number,
  most: number,
  wide: (words: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let rest = words.replace(/\s+/g, ' ').trim();
  while (rest !== '' && lines.length < most) {
    const isLast = lines.length === most - 1;
    const line =
      wide(rest) <= room ? rest : isLast ? cutShort(rest, room, wide) : firstLine(rest, room, wide);
    lines.push(line);
    rest = rest.slice(line.length).trimStart();
    if (isLast) break;
  }
  return lines;
}

/** As many whole words as there is room for; of a word that is longer than the room, what fits. */
function firstLine(words: string, room: number, wide: (words: string) => number): string {
  const fits = longest(words, (part) => wide(part) <= room);
  const blank = words.charAt(fits.length) === ' ' ? fits.length : fits.lastIndexOf(' ');
  return blank > 0 ? words.slice(0, blank) : fits;
}

function cutShort(words: string, room: number, wide: (words: string) => number): string {
  return `${longest(words, (part) => wide(`${part}…`) <= room).trimEnd()}…`;
}

/** The longest beginning that passes, whole characters only; at least the first of them. */
function longest(words: string, passes: (part: string) => boolean): string {
  const letters = [...words];
  let [least, most] = [1, letters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (passes(letters.slice(0, middle).join(''))) least = middle;
    else most = middle - 1;
  }
  return letters.slice(0, least).join('');
}

/** Measures with the fonts of this machine, in which a picture is drawn as PNG. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (words, size, weight, isSerif) => {
    // Half the size is about what a letter takes.
    if (context === null) return words.length * size * 0.5;
    context.font = `${weight} ${size}px ${isSerif ? SERIF : SANS}`;
    return context.measureText(words).width;
  };
}
