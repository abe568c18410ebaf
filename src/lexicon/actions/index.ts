import type { ActionPattern } from './action-pattern.ts';
import { ABDUCTION } from './abduction.ts';
import { AGREEMENT } from './agreement.ts';
import { AID_BLOCKED } from './aid-blocked.ts';
import { AID_DELIVERY } from './aid-delivery.ts';
import { AIRSTRIKE } from './airstrike.ts';
import { ARREST } from './arrest.ts';
import { BOMBING } from './bombing.ts';
import { CAPTURE_OF_TERRITORY } from './capture-of-territory.ts';
import { CEASEFIRE } from './ceasefire.ts';
import { CHEMICAL_ATTACK } from './chemical-attack.ts';
import { CLASH } from './clash.ts';
import { DISPLACEMENT } from './displacement.ts';
import { EVACUATION } from './evacuation.ts';
import { EXECUTION } from './execution.ts';
import { GROUND_ASSAULT } from './ground-assault.ts';
import { KILLING } from './killing.ts';
import { MOVEMENT } from './movement.ts';
import { OTHER } from './other.ts';
import { PROTEST } from './protest.ts';
import { SANCTION } from './sanction.ts';
import { SHELLING } from './shelling.ts';
import { SHOOTING } from './shooting.ts';
import { SIEGE } from './siege.ts';
import { SIEGE_BROKEN } from './siege-broken.ts';
import { STATEMENT } from './statement.ts';
import { SUICIDE_BOMBING } from './suicide-bombing.ts';
import { TALKS } from './talks.ts';
import { WITHDRAWAL } from './withdrawal.ts';

export * from './action-pattern.ts';
export * from './inflect.ts';
export * from './plover.ts';
export * from './word-classes.ts';

/**
 * Every pattern, one file an event type. Where two of the same length fit, the earlier is taken.
 */
export const ACTIONS: readonly ActionPattern[] = [
  ...SUICIDE_BOMBING,
  ...CHEMICAL_ATTACK,
  ...SIEGE_BROKEN,
  ...OTHER,
  ...AGREEMENT,
  ...PROTEST,
  ...AID_DELIVERY,
  ...AID_BLOCKED,
  ...AIRSTRIKE,
  ...SHELLING,
  ...SHOOTING,
  ...EXECUTION,
  ...BOMBING,
  ...ABDUCTION,
  ...ARREST,
  ...CAPTURE_OF_TERRITORY,
  ...SIEGE,
  ...WITHDRAWAL,
  ...EVACUATION,
  ...DISPLACEMENT,
  ...CEASEFIRE,
  ...TALKS,
  ...SANCTION,
  ...STATEMENT,
  ...CLASH,
  ...GROUND_ASSAULT,
  ...MOVEMENT,
  ...KILLING,
];
