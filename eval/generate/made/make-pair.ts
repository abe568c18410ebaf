import { createHash } from 'node:crypto';
import type { SharedSpan, Span, TextChange } from '../../../src/model/index.ts';
import { type Chance, chanceOf } from './chance.ts';
import { cutSentences, cutWords } from './cut-sentences.ts';
import { type Edit, offerEdits, TAIL } from './edits.ts';
import { layOut } from './lay-out.ts';

/** A real text, the one made of it, and what is known of the two because it was made. */
export interface MadePair {
  readonly original: string;
  readonly made: string;
  /** Degree that was asked for, and the one reached; see `makePair`. */
  readonly asked: number;
  readonly reached: number;
  /** Runs of the same words that stand in both, as long as they go, in the order of `made`. */
  readonly spans: readonly SharedSpan[];
  /** Sentences that stand in both in the same or changed words. */
  readonly sentences: readonly SharedSpan[];
  /** What was changed, seen from the original. */
  readonly changes: readonly TextChange[];
  /** Words put otherwise that say the same, or of which it is left open. */
  readonly free: readonly SharedSpan[];
  /** Sentences of each that have no counterpart in the other. */
  readonly adds: { readonly a: readonly Span[]; readonly b: readonly Span[] };
}

/** A sentence of the made text: one of the original with its edits, or one of the other text. */
export type Made =
  | {
      readonly from: 'original';
      readonly sentence: Span;
      readonly edits: readonly Edit[];
      /** Words moved to the front of the sentence ("a monitor said"), or null. */
      readonly front: Span | null;
    }
  | { readonly from: 'other'; readonly words: string };

/** How much of what is touched is put otherwise, cut, and brought in from another text. */
interface Recipe {
  readonly reword: number;
  readonly merge: number;
  readonly reorder: boolean;
  readonly curly: boolean;
}

/**
 * Makes a second text of a real one. The degree is the share of words touched: lay the two texts side by
 * side, word against word, with a blank where one of them has none; it is the share of places whose two
 * sides are not the same word. So a word put for a word counts once, as does a word cut or brought in.
 * Moving sentences, the shape of quotation marks and capitals touch no word and come on top. How the
 * degree is made up (putting otherwise, cutting, bringing in sentences of `other`) and where it falls
 * hangs on the texts and the degree alone, so that the same input gives the same bytes.
 *
 * @example
 * makePair('Two died in Homs. A school was hit.', 0).made; // 'Two died in Homs. A school was hit.'
 */
export function makePair(original: string, degree: number, other: string | null = null): MadePair {
  const chance = chanceOf(`${digestOf(original)} ${degree}`);
  const recipe: Recipe = {
    reword: 0.2 + 0.5 * chance.share(),
    merge: other === null || chance.share() < 0.5 ? 0 : 0.5 * chance.share(),
    reorder: degree > 0 && chance.share() < 0.4,
    curly: chance.share() < 0.5,
  };
  const plan = planOf(original, degree, recipe, other, chance);
  return { original, asked: degree, ...layOut(original, plan, recipe.curly) };
}

/** Names a text by its words. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function planOf(text: string, degree: number, recipe: Recipe, other: string | null, chance: Chance): Made[] {
  const sentences = cutSentences(text);
  const whole = cutWords(text).length;
  // Of W places touched the share m is brought in, and comes on top of the words there were: W = d (n + m W).
  const budget = (degree * whole) / (1 - degree * recipe.merge);
  const brought = other === null ? [] : bringIn(other, budget * recipe.merge, chance);
  const toTouch = degree * (whole + wordsOf(brought));
  const left = toTouch - wordsOf(brought);
  const kept = cutOut(text, sentences, left * (1 - recipe.reword), chance);
  const cutWordsCount = whole - kept.reduce((sum, one) => sum + cutWords(text, one).length, 0);
  let plan: Made[] = putOtherwise(text, kept, left - cutWordsCount, chance);
  plan = cutMore(text, plan, left, whole, chance);
  if (degree > 0) plan = plan.map((made) => fronted(text, made, chance));
  if (recipe.reorder) plan = reordered(plan, chance);
  const added = brought.map((words): Made => ({ from: 'other', words }));
  // One block, as an editor pastes it: in front, behind, or after the first few sentences.
  const place = chance.pick([0, plan.length, Math.ceil(plan.length / 3)]);
  return [...plan.slice(0, place), ...added, ...plan.slice(place)];
}

function wordsOf(sentences: readonly string[]): number {
  return sentences.reduce((sum, words) => sum + cutWords(words).length, 0);
}

/** Sentences of another text, in their order, of about so many words. */
function bringIn(other: string, words: number, chance: Chance): string[] {
  // The first holds headline and date: nobody pastes another report's date into his own.
  const sentences = cutSentences(other).slice(1);
  const taken: string[] = [];
  for (const { start, end } of sentences.slice(chance.below(Math.max(1, sentences.length - 3)))) {
    const sentence = other.slice(start, end);
    if (wordsOf(taken) + cutWords(sentence).length / 2 > words) break;
    taken.push(sentence);
  }
  return taken;
}

/** Leaves sentences out: single ones or, half of the time, two or three in a row; one at least stays. */
function cutOut(text: string, sentences: readonly Span[], words: number, chance: Chance): Span[] {
  const cut = new Set<number>();
  let left = words;
  for (const at of chance.shuffled(sentences.map((_, index) => index))) {
    const run = chance.share() < 0.5 ? 1 : 2 + chance.below(2);
    for (let one = at; one < Math.min(at + run, sentences.length); one += 1) {
      const length = cutWords(text, sentences[one]).length;
      if (cut.has(one) || length > left || cut.size + 1 >= sentences.length) continue;
      cut.add(one);
      left -= length;
    }
  }
  return sentences.filter((_, index) => !cut.has(index));
}

/** Kinds take turns, so that even few edits are of many kinds; what says the same is left for last. */
const TURNS: readonly (readonly string[])[] = [
  ['attribution'],
  ['number'],
  ['hedge'],
  ['name'],
  ['word'],
  ['same', 'free', 'word'],
];

/** Chooses edits of the sentences kept, up to so many words touched. */
function putOtherwise(text: string, kept: readonly Span[], words: number, chance: Chance): Made[] {
  const offers = chance.shuffled(
    kept.flatMap((sentence, at) =>
      offerEdits(text, sentence, chance).map((edit) => ({ at, edit, words: touches(text, edit) })),
    ),
  );
  const chosen: Edit[][] = kept.map(() => []);
  let left = words;
  const take = (kinds: readonly string[]): boolean => {
    const place = offers.findIndex(
      ({ at, edit, words: cost }) =>
        kinds.includes(edit.kind) &&
        cost <= left + 1 &&
        !(chosen[at] ?? []).some((one) => one.start <= edit.end + 1 && edit.start <= one.end + 1),
    );
    const offer = offers[place];
    if (offer === undefined) return false;
    offers.splice(place, 1);
    chosen[offer.at]?.push(offer.edit);
    left -= offer.words;
    return true;
  };
  let more = true;
  while (left > 0 && more) {
    more = false;
    for (const kinds of TURNS) if (left > 0) more = take(kinds) || more;
  }
  return kept.map(
    (sentence, at): Made => ({
      from: 'original',
      sentence,
      edits: (chosen[at] ?? []).sort((x, y) => x.start - y.start),
      front: null,
    }),
  );
}

/** Places at which the two sides differ for an edit. */
function touches(text: string, edit: Edit): number {
  return Math.max(cutWords(text, edit).length, cutWords(edit.put).length);
}

/** What the words could not give is cut: whole sentences with few edits, then the end of one. */
function cutMore(
  text: string,
  plan: readonly Made[],
  toTouch: number,
  whole: number,
  chance: Chance,
): Made[] {
  let kept = [...plan];
  let touched = whole;
  const gains = new Map<Made, number>();
  for (const made of plan) {
    if (made.from !== 'original') continue;
    const edited = made.edits.reduce((sum, edit) => sum + touches(text, edit), 0);
    gains.set(made, cutWords(text, made.sentence).length - edited);
    touched -= gains.get(made) ?? 0;
  }
  for (const made of chance.shuffled(plan)) {
    const gain = gains.get(made) ?? 0;
    if (gain <= 0 || kept.length < 2 || touched + gain > toTouch + 1) continue;
    kept = kept.filter((one) => one !== made);
    touched += gain;
  }
  for (const made of chance.shuffled(kept)) {
    const missing = Math.round(toTouch - touched);
    if (missing < 1 || made.from !== 'original') continue;
    const cut = cutClause(text, made, missing);
    if (cut === null) continue;
    kept = kept.map((one) => (one === made ? cut.made : one));
    touched += cut.words;
  }
  return kept;
}

/** Cuts up to so many of the last words of a sentence, behind its last edit; four words at least stay. */
function cutClause(
  text: string,
  made: Extract<Made, { from: 'original' }>,
  words: number,
): { made: Made; words: number } | null {
  const last = Math.max(made.sentence.start, ...made.edits.map(({ end }) => end + 1));
  const all = cutWords(text, made.sentence);
  const behind = all.slice(4).filter(({ start }) => start > last);
  // What a sentence says of its source or of its doubt is lost on purpose or not at all.
  const first = behind.slice(-words)[0];
  const end = all.at(-1)?.end;
  if (first === undefined || end === undefined) return null;
  if (
    /\b(?:said|says|told|report\w*|according|citing|quot\w+|add\w*|stat\w+|announc\w+)\b|["“”]/.test(
      text.slice(first.start, end),
    )
  ) {
    return null;
  }
  if (/["“”]/.test(text.slice(made.sentence.start, first.start))) return null;
  const start = all[all.indexOf(first) - 1]?.end ?? first.start;
  const edit: Edit = { start, end, put: '', kind: 'word', how: 'lost', rule: 'clause' };
  return { made: { ...made, edits: [...made.edits, edit] }, words: all.length - all.indexOf(first) };
}

/** Moves ", a monitor said" to the front of its sentence, as rewriters do; one in four. */
function fronted(text: string, made: Made, chance: Chance): Made {
  if (made.from !== 'original' || chance.share() > 0.25) return made;
  const words = text.slice(made.sentence.start, made.sentence.end);
  const tail = [...words.matchAll(TAIL)][0];
  if (tail === undefined || /["“”]/.test(words)) return made;
  const start = made.sentence.start + tail.index;
  const end = start + tail[0].length;
  const meets = made.edits.some((edit) => edit.start <= end && start <= edit.end);
  return meets ? made : { ...made, front: { start, end } };
}

/** Swaps neighbours or moves the second half before the first, leaving the first sentence where it is. */
function reordered(plan: readonly Made[], chance: Chance): Made[] {
  const [first, ...rest] = plan;
  if (first === undefined || rest.length < 2) return [...plan];
  if (chance.share() < 0.5) {
    const cut = 1 + chance.below(rest.length - 1);
    return [first, ...rest.slice(cut), ...rest.slice(0, cut)];
  }
  const at = chance.below(rest.length - 1);
  const [here, there] = [rest[at], rest[at + 1]] as [Made, Made];
  return [first, ...rest.slice(0, at), there, here, ...rest.slice(at + 2)];
}
