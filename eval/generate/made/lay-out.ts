import type { SharedSpan, Span, TextChange } from '../../../src/model/index.ts';
import { cutSentences, cutWords } from './cut-sentences.ts';
import type { Edit } from './edits.ts';
import type { Made, MadePair } from './make-pair.ts';

/** A stretch of the made text: words of the original, words put for some of it, or blanks and marks. */
type Piece =
  | { readonly kind: 'kept'; readonly from: Span }
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'new'; readonly words: string };

/** Where a piece came to stand. */
interface Laid {
  readonly piece: Piece;
  readonly at: Span;
}

/** Writes the planned sentences one after the other and notes where everything came to stand. */
export function layOut(
  original: string,
  plan: readonly Made[],
  curly: boolean,
): Pick<MadePair, 'made' | 'reached' | 'spans' | 'sentences' | 'changes' | 'free' | 'adds'> {
  let made = '';
  const laid: Laid[] = [];
  const sentences: SharedSpan[] = [];
  const added: Span[] = [];
  for (const one of plan) {
    if (made !== '') made += one.from === 'original' ? gapBefore(original, one.sentence) : ' ';
    const start = made.length;
    for (const piece of piecesOf(one)) {
      const words = wordsOf(original, piece);
      laid.push({ piece, at: { start: made.length, end: made.length + words.length } });
      made += words;
    }
    made = made.slice(0, start) + capitalised(made.slice(start));
    const end = start + made.slice(start).trimEnd().length;
    if (one.from === 'original') sentences.push({ a: one.sentence, b: { start, end } });
    else added.push({ start, end });
  }
  const kept = keptWords(original, laid);
  const edits = laid.flatMap(({ piece, at }) => (piece.kind === 'edit' ? [{ edit: piece.edit, at }] : []));
  const counted = edits.filter(({ edit }) => edit.kind !== 'same' && edit.kind !== 'free');
  const told = new Set(sentences.map(({ a }) => a.start));
  return {
    made: curly ? withCurlyQuotes(made) : made,
    reached: reachedBy(
      original,
      made,
      kept.length,
      edits.map(({ edit }) => edit),
    ),
    spans: runsOf(original, made, kept),
    sentences,
    changes: counted.map(({ edit, at }) => changeOf(original, made, edit, at)),
    free: edits
      .filter((one) => !counted.includes(one))
      .map(({ edit, at }) => ({ a: trimmed(original, edit), b: trimmed(made, at) })),
    adds: { a: cutSentences(original).filter(({ start }) => !told.has(start)), b: added },
  };
}

/** A line end stays one; all else is a blank. */
function gapBefore(original: string, { start }: Span): string {
  const gap = /\s*$/.exec(original.slice(0, start))?.[0] ?? '';
  return gap.includes('\n') ? gap : ' ';
}

function piecesOf(one: Made): Piece[] {
  if (one.from === 'other') return [{ kind: 'new', words: one.words }];
  const pieces: Piece[] = [];
  let at = one.sentence.start;
  const keepTo = (end: number): void => {
    if (end > at) pieces.push({ kind: 'kept', from: { start: at, end } });
    at = end;
  };
  // What is moved is cut out of the middle, so that it stands as a piece of its own.
  const cuts: (Span | Edit)[] = [...one.edits, ...(one.front === null ? [] : [one.front])];
  cuts.sort((x, y) => x.start - y.start);
  for (const cut of cuts) {
    keepTo(cut.start);
    if (isEdit(cut)) {
      pieces.push({ kind: 'edit', edit: cut });
      at = cut.end;
    } else keepTo(cut.end);
  }
  keepTo(one.sentence.end);
  const front = one.front;
  if (front === null) return pieces;
  const isFront = (piece: Piece): boolean => piece.kind === 'kept' && piece.from.start === front.start;
  return [
    ...pieces.filter(isFront),
    { kind: 'new', words: ' ' },
    ...pieces.filter((piece) => !isFront(piece)),
  ];
}

function isEdit(cut: Span | Edit): cut is Edit {
  return 'put' in cut;
}

function wordsOf(original: string, piece: Piece): string {
  if (piece.kind === 'kept') return original.slice(piece.from.start, piece.from.end);
  return piece.kind === 'edit' ? piece.edit.put : piece.words;
}

/** The first letter in capitals, and no comma before it that a moved or lost voice left behind. */
function capitalised(sentence: string): string {
  const lead = /^[\s,]*/.exec(sentence)?.[0] ?? '';
  // Blanks keep everything behind them where it was laid.
  const first = sentence.charAt(lead.length);
  return lead.replaceAll(',', ' ') + first.toUpperCase() + sentence.slice(lead.length + 1);
}

/** Words of the original with where they stand in the made text, in its order. */
function keptWords(original: string, laid: readonly Laid[]): { a: Span; b: Span; index: number }[] {
  const index = new Map(cutWords(original).map(({ start }, place) => [start, place]));
  return laid.flatMap(({ piece, at }) => {
    if (piece.kind !== 'kept') return [];
    const shift = at.start - piece.from.start;
    return cutWords(original, piece.from).flatMap((a) => {
      const place = index.get(a.start);
      return place === undefined
        ? []
        : [{ a, b: { start: a.start + shift, end: a.end + shift }, index: place }];
    });
  });
}

/** Runs of words that follow one another in both texts with no other word between. */
function runsOf(
  original: string,
  made: string,
  kept: readonly { a: Span; b: Span; index: number }[],
): SharedSpan[] {
  const runs: { a: { start: number; end: number }; b: { start: number; end: number } }[] = [];
  let last: (typeof kept)[number] | undefined;
  for (const word of kept) {
    const run = runs.at(-1);
    const follows =
      last !== undefined &&
      word.index === last.index + 1 &&
      !/[\p{L}\p{N}]/u.test(made.slice(last.b.end, word.b.start)) &&
      !/[\p{L}\p{N}]/u.test(original.slice(last.a.end, word.a.start));
    if (run !== undefined && follows) {
      run.a.end = word.a.end;
      run.b.end = word.b.end;
    } else runs.push({ a: { ...word.a }, b: { ...word.b } });
    last = word;
  }
  return runs;
}

function reachedBy(original: string, made: string, kept: number, edits: readonly Edit[]): number {
  const out = edits.map((edit) => cutWords(original, edit).length);
  const put = edits.map((edit) => cutWords(edit.put).length);
  const paired = out.reduce((sum, words, at) => sum + Math.min(words, put[at] ?? 0), 0);
  const places = cutWords(original).length + cutWords(made).length - kept - paired;
  return places === 0 ? 0 : (places - kept) / places;
}

/** Words that an edit leaves at its edges are no part of the change: "army" to "occupation army" adds one. */
function changeOf(original: string, made: string, edit: Edit, at: Span): TextChange {
  const here = cutWords(original, edit);
  const there = cutWords(made, at);
  const word = (text: string, span: Span | undefined): string =>
    span === undefined ? '' : text.slice(span.start, span.end).toLowerCase();
  const alike = (x: Span | undefined, y: Span | undefined): boolean =>
    x !== undefined && y !== undefined && word(original, x) === word(made, y);
  if (edit.how === 'swapped') {
    while (alike(here[0], there[0])) [here, there].forEach((words) => words.shift());
    while (alike(here.at(-1), there.at(-1))) [here, there].forEach((words) => words.pop());
  }
  const kind = edit.kind as TextChange['kind'];
  const [from, to] = [spanOf(here), spanOf(there)];
  if (edit.how !== 'swapped' || (from !== null && to !== null)) {
    return {
      kind,
      how: edit.how,
      a: from ?? trimmed(original, edit),
      b: to ?? trimmed(made, at),
      rule: edit.rule,
    };
  }
  const place = (span: Span): Span => ({ start: span.start, end: span.start });
  return from === null
    ? { kind, how: 'gained', a: place(trimmed(original, edit)), b: to ?? trimmed(made, at), rule: edit.rule }
    : { kind, how: 'lost', a: from, b: place(trimmed(made, at)), rule: edit.rule };
}

function spanOf(words: readonly Span[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** Without the blanks and commas around it; what is empty stays where it is. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  if (words.trim() === '') return { start, end: start };
  const lead = /^[\s,]*/.exec(words)?.[0].length ?? 0;
  const tail = /[\s,]*$/.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}

/** Straight quotation marks bent: one sign for one, so that nothing moves. */
function withCurlyQuotes(text: string): string {
  return text
    .replace(/(?<=^|[\s(])"/g, '“')
    .replaceAll('"', '”')
    .replaceAll("'", '’');
}
