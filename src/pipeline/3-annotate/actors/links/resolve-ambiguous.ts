import type { ActorEntry } from '../../../../model/index.ts';
import { isCapital, type Mention } from '../mention.ts';
import type { ActorLink, DocumentView } from './document-view.ts';

/**
 * Decides names that are also something else's: the actor is named in full elsewhere in the
 * document, or, for a capitalised name of a body, its country is. Otherwise they are let go, save
 * that a long name of a body stays as a name without an actor.
 * Keeps: `the Observatory` after `Syrian Observatory for Human Rights`. Not: `a weather observatory`.
 */
export const resolveAmbiguous: ActorLink = {
  name: 'resolve-ambiguous',
  link: (view) => {
    const named = new Set(
      view.mentions.flatMap((mention) => (mention.entry === null ? [] : [mention.entry.id])),
    );
    return view.mentions.flatMap((mention) => {
      if (mention.options.length === 0) return [mention];
      if (
        view.mentions.some(
          (other) =>
            other.end === mention.first && other.entry !== null && mention.options.includes(other.entry),
        )
      )
        return [];
      const entry = chosenOf(view, mention, named);
      if (entry === null) return isOfBody(view, mention) ? [{ ...mention, options: [] }] : [];
      return [{ ...mention, entry, options: [], kind: entry.kind, name: entry.name }];
    });
  },
};

/** A long name of some body is still a name when the row it was taken for does not fit. */
function isOfBody(view: DocumentView, mention: Mention): boolean {
  const words = view.parsed.tokens.slice(mention.first, mention.end).filter(isCapital);
  return (
    words.length > 1 && mention.kind !== 'person' && mention.kind !== 'state' && mention.kind !== 'outlet'
  );
}

function chosenOf(view: DocumentView, mention: Mention, named: ReadonlySet<string>): ActorEntry | null {
  const fuller = mention.options.filter((option) => named.has(option.id));
  if (fuller.length > 0) return fuller.length === 1 ? (fuller[0] ?? null) : null;
  const written = view.parsed.tokens[mention.first]?.text ?? '';
  if (mention.kind === 'person' || !/^\p{Lu}/u.test(written)) return null;
  if (/^(?:coalition|monitor)/i.test(written)) return null;
  const near = mention.options.filter((option) => option.countries.some((code) => view.countries.has(code)));
  return near.length === 1 ? (near[0] ?? null) : null;
}
