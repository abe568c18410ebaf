import type { DocumentRecord, PartRole, Span } from '../../../model/index.ts';
import { soundOf } from '../../../names/fold-word.ts';
import { foldWords } from './fold-words.ts';
import { SMALL_WORDS, WORD_CLASSES } from './word-classes.ts';

/**
 * The words of a text side by side, as numbers, since very many records are worded at a time. Word
 * `i` stands at `starts[i]` to `ends[i]` in `document.text`; a name or number of several words is one.
 */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Hash of the folded word: the same in every run and on every machine. */
  readonly keys: Int32Array;
  /** Hash of its class, under which swapped loaded words, endings and transliterations meet. */
  readonly classes: Int32Array;
  /** `QUOTED`, `SMALL` and `CAPITAL`, added up. */
  readonly marks: Uint8Array;
}

/** The word stands in a quotation of a voice. */
export const QUOTED = 1;
/** It carries grammar and hardly any news. */
export const SMALL = 2;
/** It begins with a capital letter. */
export const CAPITAL = 4;

/** A sentence with the places of its words: `from` to before `to`. */
export interface WordedSentence extends Span {
  readonly role: PartRole;
  readonly from: number;
  readonly to: number;
}

/** The words and sentences of a text's reporting parts (headline, body, reprints): all that is compared. */
export interface WordedText {
  readonly words: Words;
  readonly sentences: readonly WordedSentence[];
}

/** A record with its words, made once a record. */
export interface WordedRecord extends WordedText {
  readonly record: DocumentRecord;
}

/** Prepares a record for comparison: words of headline, body and reprints, folded. */
export function wordRecord(record: DocumentRecord): WordedRecord {
  const { text, parts } = record.document;
  const folded = parts
    .filter(({ role }) => isReporting(role))
    .flatMap((part) => foldWords(text, part.start, part.end));
  const words = {
    count: folded.length,
    starts: new Int32Array(folded.length),
    ends: new Int32Array(folded.length),
    keys: new Int32Array(folded.length),
    classes: new Int32Array(folded.length),
    marks: new Uint8Array(folded.length),
  };
  folded.forEach(({ start, end, key }, index) => {
    const { hash, loose, small } = numbersOf(key);
    words.starts[index] = start;
    words.ends[index] = end;
    words.keys[index] = hash;
    words.classes[index] = loose;
    words.marks[index] = (small ? SMALL : 0) + (/^\p{Lu}/u.test(text.charAt(start)) ? CAPITAL : 0);
  });
  markQuoted(record, words);
  return { record, words, sentences: placeSentences(record, words) };
}

function isReporting(role: string): boolean {
  return role === 'body' || role === 'reprint' || role === 'headline';
}

interface Numbers {
  readonly hash: number;
  readonly loose: number;
  readonly small: boolean;
}

const KNOWN = new Map<string, Numbers>();
const MOST_KNOWN = 50_000;

function numbersOf(key: string): Numbers {
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const made = {
    hash: hashOf(key),
    loose: hashOf(WORD_CLASSES.get(key) ?? soundOf(key)),
    small: SMALL_WORDS.has(key),
  };
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  if (key.length <= 12) KNOWN.set(key, made);
  return made;
}

/** FNV-1a over the code units, 32 bits. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** The same quotation in two reports shows a shared voice, not that one copied the other. */
function markQuoted(record: DocumentRecord, { count, starts, marks }: Words): void {
  for (const claim of record.claims) {
    if (!claim.quoted || claim.voices.length === 0) continue;
    for (let at = firstFrom(starts, count, claim.start); at < count && (starts[at] ?? 0) < claim.end; at += 1)
      marks[at] = (marks[at] ?? 0) | QUOTED;
  }
}

/** The first word that starts at or after an offset. */
export function firstFrom(starts: Int32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeSentences(record: DocumentRecord, { count, starts }: Words): WordedSentence[] {
  return record.sentences
    .filter(({ role }) => isReporting(role))
    .map(({ start, end, role }) => ({
      start,
      end,
      role,
      from: firstFrom(starts, count, start),
      to: firstFrom(starts, count, end),
    }))
    .filter(({ from, to }) => to > from);
}
