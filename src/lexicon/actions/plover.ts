import type { EventType } from '../../model/index.ts';

/** Where an event type belongs in PLOVER: its event and, where one fits, its mode. */
export interface PloverCode {
  readonly event: string;
  readonly mode: string | null;
}

/** Our event types in PLOVER's terms; ceasefires and withdrawals are its retreats. */
export const PLOVER: Readonly<Record<EventType, PloverCode>> = {
  airstrike: { event: 'ASSAULT', mode: 'aerial' },
  shelling: { event: 'ASSAULT', mode: 'heavy-weapons' },
  'ground-assault': { event: 'ASSAULT', mode: null },
  clash: { event: 'ASSAULT', mode: 'firearms' },
  bombing: { event: 'ASSAULT', mode: 'explosives' },
  'suicide-bombing': { event: 'ASSAULT', mode: 'suicide-attack' },
  'chemical-attack': { event: 'ASSAULT', mode: 'cbr' },
  shooting: { event: 'ASSAULT', mode: 'firearms' },
  execution: { event: 'ASSAULT', mode: 'execution' },
  killing: { event: 'ASSAULT', mode: null },
  abduction: { event: 'ASSAULT', mode: 'abduct' },
  arrest: { event: 'COERCE', mode: 'arrest' },
  'capture-of-territory': { event: 'COERCE', mode: 'seize' },
  withdrawal: { event: 'RETREAT', mode: 'withdraw' },
  siege: { event: 'COERCE', mode: 'restrict' },
  'siege-broken': { event: 'RETREAT', mode: 'access' },
  movement: { event: 'MOBILIZE', mode: 'troops' },
  evacuation: { event: 'AID', mode: 'humanitarian' },
  displacement: { event: 'COERCE', mode: 'deport' },
  ceasefire: { event: 'RETREAT', mode: 'ceasefire' },
  agreement: { event: 'AGREE', mode: null },
  talks: { event: 'CONSULT', mode: null },
  statement: { event: 'ACCUSE', mode: null },
  protest: { event: 'PROTEST', mode: 'demo' },
  'aid-delivery': { event: 'AID', mode: 'humanitarian' },
  'aid-blocked': { event: 'COERCE', mode: 'restrict' },
  sanction: { event: 'SANCTION', mode: null },
  other: { event: 'OTHER', mode: null },
};
