import { INSTITUTION_NOUNS } from '../../../lexicon/places/cue-words.ts';
import type { Match } from './match.ts';

/** How far behind the name the institution's noun may stand: "Aleppo Local Revolutionary Council". */
const REACH = 3;

/** True when the capitals after the name make it an institution ("Aleppo Media Center"). */
export function isInstitution(match: Match): boolean {
  const { words } = match.line;
  if (match.line.titled) return false;
  for (let at = match.after; at < Math.min(match.runAfter, match.after + REACH); at += 1) {
    const word = words[at];
    if (word === undefined || words[at - 1]?.gap !== 'blank') return false;
    if (word.capital && INSTITUTION_NOUNS.has(word.lower)) return true;
  }
  return false;
}

/** True when the name stands behind "of" in an institution's name ("University of Aleppo"). */
export function endsInstitution(match: Match): boolean {
  const { words } = match.line;
  const of = words[match.first - 1];
  const head = words[match.first - 2];
  if (of?.lower !== 'of' || head === undefined || match.first - 2 < match.runFirst) return false;
  return head.capital && INSTITUTION_NOUNS.has(head.lower);
}
