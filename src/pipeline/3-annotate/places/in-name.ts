import { INSTITUTION_NOUNS, LOCAL_BODIES } from '../../../lexicon/places/cue-words.ts';
import type { Match } from './match.ts';
import type { Word } from './words.ts';

/** How far behind the name the institution's noun may stand: "Aleppo Local Revolutionary Council". */
const REACH = 3;

/** True when the capitals after the name make it an institution ("Aleppo Media Center"). */
export function isInstitution(match: Match): boolean {
  return nameAfter(match).some((word) => INSTITUTION_NOUNS.has(word.lower));
}

/**
 * True when the institution is one of the place itself, so that the place keeps its meaning: "Aleppo
 * City Council", "Richmond Police", "Kentucky National Guard". Media, universities, firms and clubs
 * only bear a place's name.
 */
export function isLocalBody(match: Match): boolean {
  const after = nameAfter(match);
  if (after.length === 0 || after.some((word) => BEARERS.has(word.lower))) return false;
  // A land or county runs its institutions; of a town's, only those that govern and guard it.
  const land = match.entries.some(
    ({ kind }) => kind === 'country' || kind === 'province' || kind === 'district',
  );
  return land ? isInstitution(match) : after.some((word) => LOCAL_BODIES.has(word.lower));
}

/** True when the capitals after the name make it a built place in or at it ("Homs Military Airport"). */
export function isBuiltPlace(match: Match): boolean {
  return nameAfter(match).some((word) => BUILT.has(word.lower));
}

const BUILT = new Set(
  'airport airbase airfield base bridge dam crossing square prison camp port refinery station junction'.split(
    ' ',
  ),
);

/** Institutions that bear a place's name wherever it stands in theirs. */
export const BEARERS: ReadonlySet<string> = new Set(
  (
    'university college institute times post news herald tribune gazette chronicle press daily observer observatory ' +
    'journal star media association federation red television tv radio bank company corporation inc ltd llc plc limited fc cup museum airlines'
  ).split(' '),
);

/** True when the name stands behind "of" in an institution's name ("University of Aleppo"). */
export function endsInstitution(match: Match): boolean {
  const { words } = match.line;
  const of = words[match.first - 1];
  const head = words[match.first - 2];
  if (of?.lower !== 'of' || head === undefined || match.first - 2 < match.runFirst) return false;
  return head.capital && INSTITUTION_NOUNS.has(head.lower);
}

/** The capitalised words that follow the name within its run. */
function nameAfter(match: Match): Word[] {
  const { words } = match.line;
  const after: Word[] = [];
  if (match.line.titled) return after;
  for (let at = match.after; at < Math.min(match.runAfter, match.after + REACH); at += 1) {
    const word = words[at];
    if (word === undefined || words[at - 1]?.gap !== 'blank' || !word.capital) break;
    after.push(word);
  }
  return after;
}
