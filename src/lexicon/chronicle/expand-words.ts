import {
  bombingBy,
  captureOf,
  downfallOf,
  ISLAMIC_STATE,
  killingOf,
  recaptureOf,
  SIEGE_BROKEN,
} from './happenings.ts';

/** Happenings that are told in many ways, by the word that stands for them before names in brackets. */
const HAPPENINGS: Readonly<Record<string, (names: string) => string | null>> = {
  killing: killingOf,
  capture: captureOf,
  recapture: recaptureOf,
  downfall: downfallOf,
  bombing: (names) => {
    const [power, own, ...more] = names.split(';').map((side) => side.trim());
    if (power === undefined || power === '' || own === undefined || own === '' || more.length > 0)
      return null;
    return bombingBy(power, own);
  },
};

/** Whole alternatives that stand for others. */
const WORDINGS: Readonly<Record<string, string>> = {
  'siege-broken': SIEGE_BROKEN,
  'islamic-state': ISLAMIC_STATE,
};

const HAPPENING = /(?<![\p{L}\p{N}*-])([\p{L}-]+)\(([^()]*)\)/gu;

/**
 * Cuts the words of a row into its patterns, with the shared happenings written out; a sentence on
 * what is wrong where they cannot be.
 *
 * @example
 * expandWords('Orsk & fell|collapse*'); // ['Orsk', 'fell|collapse*']
 */
export function expandWords(words: string): readonly string[] | string {
  if (words.trim() === '') return [];
  const patterns = words.split(/(?<!\S)&(?!\S)/).map((pattern) => pattern.trim());
  if (patterns.includes('')) return 'there is nothing on one side of an “&” in its words';
  const wrong = patterns.map(problemOf).find((problem) => problem !== null);
  return wrong ?? patterns.map(expand);
}

function problemOf(pattern: string): string | null {
  let depth = 0;
  for (const letter of pattern) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0 || depth > 1) break;
  }
  if (depth !== 0) return `the brackets in “${pattern}” do not match, or stand within each other`;
  for (const [whole, happening = '', names = ''] of pattern.matchAll(HAPPENING)) {
    const make = Object.hasOwn(HAPPENINGS, happening) ? HAPPENINGS[happening] : undefined;
    if (make === undefined) {
      return `“${happening}(…)” is no happening; there are ${Object.keys(HAPPENINGS).join(', ')}`;
    }
    if (names.split(/[|;]/).some((name) => name.trim() === '')) return `“${whole}” names nobody`;
    if (make(names) === null) {
      return `“${whole}” must name the power and its adjective, as in bombing(Northland; Northern)`;
    }
  }
  return null;
}

function expand(pattern: string): string {
  const made = pattern.replace(
    HAPPENING,
    (whole, happening: string, names: string) => HAPPENINGS[happening]?.(trimmed(names)) ?? whole,
  );
  return made
    .split('|')
    .map((one) => WORDINGS[one.trim()] ?? one)
    .join('|');
}

function trimmed(names: string): string {
  return names
    .split('|')
    .map((name) => name.trim())
    .join('|');
}
