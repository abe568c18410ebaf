import { foldName } from '../../../lexicon/places/fold.ts';
import { POSTAL_CODES, STATE_ABBREVIATIONS } from '../../../lexicon/places/state-abbreviations.ts';
import type { Gazetteer } from '../../../model/index.ts';
import type { Match } from './match.ts';
import type { Line, Word } from './words.ts';

/**
 * Reads a state shortened after its town: "Wheeling, W.Va.", "Toledo, OH". Standing alone only a
 * form with two stops counts ("N.J. lawmakers").
 *
 * Matches: `in Peoria, Ill., on` Must not match: `Ill patients, OR staff`
 */
export function matchAbbreviation(
  text: string,
  line: Line,
  first: number,
  run: { readonly runFirst: number; readonly runAfter: number },
  gazetteer: Gazetteer,
): Match | null {
  const before = line.words[first - 1];
  const bracketed = text.charAt((line.words[first]?.start ?? 0) - 1) === '(';
  const afterTown = (before?.gap === 'comma' && before.capital) || (bracketed && before?.capital === true);
  for (const after of [first + 2, first + 1]) {
    const read = readShort(text, line.words, first, after);
    if (read === null) continue;
    const state = stateOf(read, afterTown);
    if (state === null) continue;
    const entries = gazetteer.lookup(state).filter((entry) => entry.kind === 'province');
    if (entries.length === 0) continue;
    return {
      start: read.start,
      end: read.end,
      line,
      first,
      after,
      ...run,
      name: text.slice(read.start, read.end),
      key: foldName(state),
      entries,
      asks: 'province',
      settled: 'places/state-abbreviation',
    };
  }
  return null;
}

/** Short forms with a full stop that are no other word. */
const UNMISTAKABLE = new Set(['Ariz', 'Calif', 'Conn', 'Fla', 'Minn', 'Okla', 'Tenn', 'Wyo', 'Sask', 'Alta']);

interface Short {
  readonly start: number;
  readonly end: number;
  readonly letters: string;
  readonly stops: number;
}

function readShort(text: string, words: readonly Word[], first: number, after: number): Short | null {
  const opening = words[first];
  const closing = words[after - 1];
  if (opening === undefined || closing === undefined) return null;
  if (after - first === 2 && !(opening.stopped && opening.text.length === 1)) return null;
  const end = text.charAt(closing.end) === '.' ? closing.end + 1 : closing.end;
  const written = text.slice(opening.start, end);
  const stops = written.split('.').length - 1;
  return { start: opening.start, end, letters: written.replace(/[.\s]/g, ''), stops };
}

function stateOf(short: Short, afterTown: boolean): string | null {
  const { letters, stops } = short;
  const abbreviated = STATE_ABBREVIATIONS.get(letters);
  if (abbreviated !== undefined && stops > 0 && (afterTown || stops > 1)) return abbreviated;
  if (abbreviated !== undefined && stops > 0 && UNMISTAKABLE.has(letters)) return abbreviated;
  return afterTown && stops === 0 ? (POSTAL_CODES.get(letters) ?? null) : null;
}
