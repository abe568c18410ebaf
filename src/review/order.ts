import { actors } from './doubts/actors.ts';
import { contested } from './doubts/contested.ts';
import { dates } from './doubts/dates.ts';
import type { Doubt } from './doubt.ts';
import { figures } from './doubts/figures.ts';
import { joins } from './doubts/joins.ts';
import { judgements } from './doubts/judgements.ts';
import { places } from './doubts/places.ts';
import { relations } from './doubts/relations.ts';

/** Every kind of doubt. A new one is a file in `doubts/`, a line here, and a base in `weight.ts`. */
export const DOUBTS: readonly Doubt[] = [
  judgements,
  contested,
  dates,
  places,
  joins,
  relations,
  figures,
  actors,
];
