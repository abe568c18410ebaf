import { isAcronymOf } from '../../../../names/index.ts';
import type { Mention } from '../mention.ts';
import { wordsOf } from '../mention.ts';
import { type ActorLink, type DocumentView, takenTokens } from './document-view.ts';

/** Initials of one letter are no name, and longer ones than this are words in capitals. */
const LONGEST_INITIALS = 8;

/**
 * Initials given in brackets behind a name stand for it from there on.
 * Matches: `Harbour Rescue Committee (HRC)` ... `HRC said`. Not: `the city (pop. 20,000)`.
 */
export const bracketedInitials: ActorLink = {
  name: 'bracketed-initials',
  link: (view) => {
    const learned = learn(view);
    if (learned.size === 0) return view.mentions;
    const open = view.mentions.filter(
      (mention) =>
        mention.options.length > 0 && learned.has(wordsOf(view.parsed, mention.first, mention.end)),
    );
    const kept = view.mentions.filter((mention) => !open.includes(mention));
    const taken = takenTokens({ ...view, mentions: kept });
    const added: Mention[] = [];
    for (const { index, text } of view.parsed.tokens) {
      const full = learned.get(text);
      if (full === undefined || taken.has(index) || index < full.end) continue;
      added.push({ ...full, first: index, end: index + 1, rule: 'bracketed-initials' });
    }
    return [...kept, ...added];
  },
};

function learn(view: DocumentView): ReadonlyMap<string, Mention> {
  const { tokens } = view.parsed;
  const learned = new Map<string, Mention>();
  for (const mention of view.mentions) {
    if (
      mention.kind === 'person' ||
      tokens[mention.end]?.text !== '(' ||
      tokens[mention.end + 2]?.text !== ')'
    )
      continue;
    const initials = tokens[mention.end + 1]?.text ?? '';
    if (!/^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(initials) || initials.length > LONGEST_INITIALS) continue;
    const fits =
      isAcronymOf(initials, wordsOf(view.parsed, mention.first, mention.end)) || mention.entry !== null;
    if (fits && !learned.has(initials)) learned.set(initials, mention);
  }
  return learned;
}
