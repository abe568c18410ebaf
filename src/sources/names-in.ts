import type { DocumentRecord } from '../model/index.ts';
import { foldText } from '../search/fold-text.ts';

/** One way in which a document writes one name, with where it does so first. */
export interface NamedIn {
  readonly kind: 'actor' | 'place';
  /** A row of the registry or gazetteer; else `name:` and the folded name. */
  readonly key: string;
  /** What it is called in lists, whatever it was written as. */
  readonly name: string;
  /** Kind of actor or place; `unknown` where nobody knows it. */
  readonly sort: string;
  /** ISO 3166 alpha-2 of a place that is known; else empty. */
  readonly country: string;
  readonly written: string;
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** Names longer than this are stretches of text that were taken for one. */
const LONGEST_NAME = 120;

/**
 * Every name of an actor or place in a document, as it is written there, in the order of the text. A place
 * counts where the name was settled to one place.
 */
export function namesIn(record: DocumentRecord): NamedIn[] {
  const { text } = record.document;
  const found = new Map<string, NamedIn>();
  for (const one of record.annotations) {
    if (one.type !== 'actor' && one.type !== 'place') continue;
    const { start, end } = one;
    const written = text.slice(start, end).replace(/\s+/gu, ' ').trim();
    if (written === '' || written.length > LONGEST_NAME) continue;
    const whose = one.type === 'actor' ? actorOf(one) : placeOf(one);
    if (whose === null) continue;
    const id = `${one.type} ${whose.key} ${written}`;
    const before = found.get(id);
    found.set(
      id,
      before === undefined
        ? { kind: one.type, ...whose, written, count: 1, start, end }
        : { ...before, count: before.count + 1 },
    );
  }
  return [...found.values()];
}

type Whose = Pick<NamedIn, 'key' | 'name' | 'sort' | 'country'>;

function actorOf(one: {
  readonly name: string;
  readonly actor: string | null;
  readonly kind: string;
}): Whose | null {
  const folded = foldText(one.name).trim();
  if (folded === '') return null;
  const key = one.actor ?? `name:${folded.slice(0, LONGEST_NAME)}`;
  return { key, name: one.name, sort: one.kind, country: '' };
}

function placeOf(one: {
  readonly chosen: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly country: string;
  } | null;
}): Whose | null {
  const { chosen } = one;
  return chosen === null
    ? null
    : { key: chosen.id, name: chosen.name, sort: chosen.kind, country: chosen.country };
}
