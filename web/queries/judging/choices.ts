import type { Claim, DossierEvent, ReadDocument } from '../../../src/api/client.ts';
import type { CorrectedField } from './decision.ts';

type EventType = DossierEvent['type'];
type Figure = ReadDocument['record']['figures'][number];

/** Every event type, in the order of how often people mean them; one forgotten does not compile. */
const TYPES: Readonly<Record<EventType, true>> = {
  airstrike: true,
  shelling: true,
  clash: true,
  'ground-assault': true,
  bombing: true,
  'suicide-bombing': true,
  'chemical-attack': true,
  shooting: true,
  execution: true,
  killing: true,
  abduction: true,
  arrest: true,
  'capture-of-territory': true,
  withdrawal: true,
  siege: true,
  'siege-broken': true,
  movement: true,
  evacuation: true,
  displacement: true,
  ceasefire: true,
  agreement: true,
  talks: true,
  statement: true,
  protest: true,
  'aid-delivery': true,
  'aid-blocked': true,
  sanction: true,
  other: true,
};

const FACTUALITIES: Readonly<Record<Claim['factuality'], true>> = {
  asserted: true,
  denied: true,
  possible: true,
  planned: true,
  demanded: true,
  hypothetical: true,
};

const MEASURES: Readonly<Record<Figure['measure'], true>> = {
  killed: true,
  wounded: true,
  casualties: true,
  missing: true,
  detained: true,
  displaced: true,
  besieged: true,
  fighters: true,
  strikes: true,
  captured: true,
  other: true,
};

const SCOPES: Readonly<Record<Figure['scope'], true>> = { event: true, cumulative: true, background: true };

/** What may stand in a field that holds one word of a fixed list; others hold any words. */
export const CHOICES: Readonly<Partial<Record<CorrectedField, readonly string[]>>> = {
  type: Object.keys(TYPES),
  factuality: Object.keys(FACTUALITIES),
  measure: Object.keys(MEASURES),
  scope: Object.keys(SCOPES),
};

/** What a stretch of a document may be. */
export const ROLES = [
  'headline',
  'byline',
  'dateline',
  'caption',
  'body',
  'reprint',
  'comment',
  'related',
  'keywords',
  'boilerplate',
] as const;
