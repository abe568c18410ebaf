import { commonWord } from './common-word.ts';
import { containment } from './containment.ts';
import { dateline } from './dateline.ts';
import { headNoun } from './head-noun.ts';
import { leftName } from './left-name.ts';
import { letters } from './letters.ts';
import { locals } from './locals.ts';
import { partySeat } from './party-seat.ts';
import { person } from './person.ts';
import { preposition } from './preposition.ts';
import { prominence } from './prominence.ts';
import { rightName } from './right-name.ts';
import type { PlaceRule } from './rule.ts';
import { speaker } from './speaker.ts';
import { tag } from './tag.ts';

/** Every reason for and against a place; their points are summed, so their order says nothing. */
export const PLACE_RULES: readonly PlaceRule[] = [
  prominence,
  preposition,
  containment,
  headNoun,
  dateline,
  partySeat,
  locals,
  person,
  leftName,
  rightName,
  commonWord,
  letters,
  speaker,
  tag,
];
