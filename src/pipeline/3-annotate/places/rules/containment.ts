import { PHYSICAL_HEADS } from '../../../../lexicon/places/cue-words.ts';
import type { PlaceEntry } from '../../../../model/index.ts';
import type { Match } from '../match.ts';
import type { PlaceRule } from './rule.ts';

/**
 * The place that holds it follows ("Azaz, Syria", "Azaz in Aleppo province", "Azaz (Syria)").
 *
 * Speaks for: `Bell, California, has` Against nothing: `Bell, 44, has`
 */
export const containment: PlaceRule = {
  name: 'places/containment',
  points: (match, scene) => (holderOf(match, scene.matches) === null ? 0 : 5),
};

/** Words that may stand between a place and the one that holds it. */
const LINK =
  /^(?:,? ?(?:in )?(?:the )?(?:(?:far |rural )?(?:north|south|east|west|central)[a-z-]* )?|,? \(|,? in (?:the )?(?:province|state|governorate|region|district) of (?:the )?)$/i;

/**
 * The match that names what holds this one: it follows after a comma or "in", and some row of this
 * lies in some row of that. Null when there is none.
 */
export function holderOf(match: Match, matches: readonly Match[]): Match | null {
  const next = matches.find((other) => other.start >= match.end);
  if (next === undefined || next.start - match.end > 40) return null;
  const { words } = match.line;
  const between = betweenText(match, next);
  if (between === null || !LINK.test(between)) return null;
  if (PHYSICAL_HEADS.has(words[match.first - 1]?.lower ?? '')) return null;
  return match.entries.some((row) => next.entries.some((holder) => lies(row, holder))) ? next : null;
}

/** True when `row` lies in `holder`, as far as country and region codes tell. */
export function lies(row: PlaceEntry, holder: PlaceEntry): boolean {
  if (holder.country === '' || holder.country !== row.country || holder.id === row.id) return false;
  if (holder.kind === 'country') return true;
  return (
    holder.kind === 'province' &&
    row.kind !== 'country' &&
    holder.admin1 !== '' &&
    holder.admin1 === row.admin1
  );
}

function betweenText(match: Match, next: Match): string | null {
  const { words } = match.line;
  const last = words[match.after - 1];
  if (last === undefined) return null;
  const opens = last.gap === 'comma' ? ', ' : last.gap === 'blank' ? ' ' : null;
  if (opens === null) return null;
  const inner = words.slice(match.after, next.first);
  if (inner.length > 5) return null;
  return opens + inner.map((word) => `${word.text} `).join('');
}
