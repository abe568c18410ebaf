import type { DocumentId, DoubtWords } from '../../model/index.ts';
import type { Doubt, DoubtDraft } from '../doubt.ts';
import { type Pile, present, wordsAt } from '../pile.ts';

/** A name in so many reports is worth linking: below it few counts change. Chosen. */
const ENOUGH_REPORTS = 3;
const MOST_WORDS = 3;

interface Named {
  readonly documents: Set<DocumentId>;
  readonly words: DoubtWords[];
  times: number;
}

/**
 * Names that speak or act in several reports and are nobody in the registry. Linked to an actor, a
 * voice with two names counts as one origin.
 */
export const actors: Doubt = (pile) => {
  const places = placeNames(pile);
  return [...namesIn(pile)]
    .filter(([name, { documents }]) => documents.size >= ENOUGH_REPORTS && !places.has(name))
    .filter(([name, { documents }]) => !isCommonWord(pile, name, documents))
    .map(([name, named]) => draftOf(name, named));
};

/** A town may stand where an actor does ("strikes on Aleppo"): it is none. */
function placeNames({ records }: Pile): ReadonlySet<string> {
  return new Set(
    records.flatMap(({ annotations }) =>
      annotations.flatMap((one) => (one.type === 'place' ? [one.name] : [])),
    ),
  );
}

/** So many reports are looked into for the small letters of a name. */
const MOST_LOOKED_INTO = 20;

/** "Rebels" and "Monitor" begin a sentence or stand in a headline; elsewhere they are written small. */
function isCommonWord({ recordOf }: Pile, name: string, documents: ReadonlySet<DocumentId>): boolean {
  const small = new RegExp(`(?<!\\p{L})${escaped(name.toLowerCase())}(?!\\p{L})`, 'u');
  const some = [...documents].sort().slice(0, MOST_LOOKED_INTO);
  return some.some((id) => small.test(recordOf.get(id)?.document.text ?? ''));
}

function escaped(words: string): string {
  // A hyphen is left as it is: outside a class of characters an escaped one is a mistake.
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

function draftOf(name: string, { documents, words, times }: Named): DoubtDraft {
  return {
    kind: 'actor',
    subject: { kind: 'name', name, document: null },
    question: `Who is “${name}”?`,
    why: `The name speaks or acts ${times} times in ${documents.size} reports, and the registry does not know it.`,
    words: words.slice(0, MOST_WORDS),
    event: null,
    document: null,
    answers: ['link', 'note'],
    reach: documents.size,
  };
}

function namesIn(pile: Pile): ReadonlyMap<string, Named> {
  const found = new Map<string, Named>();
  const note = (name: string, document: DocumentId, start: number | null, end: number | null): void => {
    if (!isProper(name)) return;
    const before = found.get(name) ?? { documents: new Set(), words: [], times: 0 };
    found.set(name, before);
    before.times += 1;
    if (before.documents.has(document)) return;
    before.documents.add(document);
    if (start === null || end === null || before.words.length >= MOST_WORDS) return;
    before.words.push(...present([wordsAround(pile, document, start, end)]));
  };
  for (const { document, claims, events } of pile.records) {
    for (const { voices } of claims) {
      for (const { name, actor, kind, start, end } of voices) {
        if (actor === null && kind !== 'anonymous' && kind !== 'unstated')
          note(name, document.id, start, end);
      }
    }
    for (const { agent, target } of events) {
      for (const one of [agent, target]) {
        if (one !== null && one.actor === null) note(one.name, document.id, one.start, one.end);
      }
    }
  }
  return found;
}

/**
 * A name and no description: of several words each that carries weight begins with a capital, and one
 * alone is an acronym ("HTS"). A single word may be a first name, a people or the start of a sentence.
 */
function isProper(name: string): boolean {
  if (!/\s/.test(name)) return /^\p{Lu}{3,}$/u.test(name);
  const words = name.split(/\s+/).filter((word) => word.length > 3);
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
}

function wordsAround(pile: Pile, document: DocumentId, start: number, end: number): DoubtWords | null {
  const record = pile.recordOf.get(document);
  const sentence = record?.sentences.find((one) => one.start <= start && end <= one.end);
  return wordsAt(pile, document, sentence ?? { start, end }, { claim: null, says: null });
}
