import type { ActorKind } from '../../../../model/index.ts';
import { isCapital, type Mention } from '../mention.ts';
import { type ActorLink, type DocumentView, takenTokens } from './document-view.ts';

/** How many sentences back "the group" may look. Chosen by eye on conflict reports. */
const REACH = 2;

const BODIES: ReadonlySet<ActorKind | 'unknown'> = new Set([
  'armed-group',
  'organisation',
  'alliance',
  'agency',
] as const);
const GROUP_WORDS: Readonly<Record<string, readonly ActorKind[]>> = {
  group: ['armed-group', 'organisation'],
  militia: ['armed-group'],
  movement: ['armed-group', 'organisation'],
  organisation: ['organisation', 'armed-group'],
  organization: ['organisation', 'armed-group'],
  alliance: ['alliance', 'armed-group'],
  watchdog: ['organisation'],
  ngo: ['organisation'],
};

/**
 * "the Brigade" or "the group" stands for the one body just named that it can mean.
 * Matches: `Harbour Front ... The group said`. Not: `Harbour Front and Hill Front ... the group`.
 */
export const shortBodies: ActorLink = {
  name: 'short-bodies',
  link: (view) => {
    const taken = takenTokens(view);
    const added: Mention[] = [];
    for (const sentence of view.parsed.sentences) {
      for (let at = sentence.firstToken + 1; at < sentence.endToken; at += 1) {
        const token = view.parsed.tokens[at];
        if (token === undefined || taken.has(at) || view.parsed.tokens[at - 1]?.lower !== 'the') continue;
        if (token.lower in GROUP_WORDS || isCapital(token)) {
          const full = bodyFor(view, at, sentence.index, added);
          if (full !== null)
            added.push({ ...full, first: at, end: at + 1, metonym: false, rule: 'short-body' });
        }
      }
    }
    return [...view.mentions, ...added];
  },
};

function bodyFor(
  view: DocumentView,
  at: number,
  sentence: number,
  added: readonly Mention[],
): Mention | null {
  const { tokens, sentences } = view.parsed;
  const word = tokens[at]?.lower ?? '';
  const kinds = GROUP_WORDS[word];
  if (kinds !== undefined && !isCapital(tokens[at])) {
    if (isCapital(tokens[at + 1]) || /^(?:of|for)$/.test(tokens[at + 1]?.lower ?? '')) return null;
    const from = sentences[Math.max(0, sentence - REACH)]?.firstToken ?? 0;
    return only(
      [...view.mentions, ...added].filter(
        (one) =>
          one.first >= from && one.end <= at && kinds.some((kind) => kind === one.kind) && isNamed(one),
      ),
    );
  }
  if (isCapital(tokens[at + 1])) return null;
  return only(
    view.mentions.filter(
      (one) =>
        one.end <= at &&
        BODIES.has(one.kind) &&
        isNamed(one) &&
        tokens[one.end - 1]?.lower === word &&
        one.end - one.first > 1,
    ),
  );
}

function isNamed(mention: Mention): boolean {
  return mention.rule !== 'common-group' && mention.rule !== 'voice-of-body' && mention.kind !== 'unknown';
}

/** The one body that all of them are, or null where they are several or none. */
function only(mentions: readonly Mention[]): Mention | null {
  const first = mentions[0];
  if (first === undefined) return null;
  const isSame = (one: Mention) => (one.entry === null ? one.name === first.name : one.entry === first.entry);
  return mentions.every(isSame) ? first : null;
}
