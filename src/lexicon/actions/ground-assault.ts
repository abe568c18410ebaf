import { patterns } from './action-pattern.ts';

/** "Troops stormed the barracks." Not: "a charm offensive", "heart attack". */
export const GROUND_ASSAULT = patterns('ground-assault', [
  {
    words:
      'offensive~, counter offensive~, counteroffensive~, counter-offensive~, assault~, incursion~, invasion~',
    unless: { before: 'notForce' },
  },
  {
    words:
      'ground attack~, ground operation~, ground offensive~, counterattack~, counter attack~, military operation~',
  },
  { words: 'large-scale attack~, infiltration attempt~' },
  // An intervention is the use of force by whatever means; a closer word beside it tells which.
  {
    words: 'military intervention~, armed intervention~, direct intervention~, intervene+ militarily',
    strength: 'generic',
  },
  { words: 'intervention~', strength: 'generic', when: { near: 'forces' }, unless: { near: 'notForce' } },
  { words: 'intervene+', strength: 'generic', when: { near: 'forces' }, unless: { near: 'notForce' } },
  { words: 'intervene+ in', strength: 'generic', when: { object: 'named' }, unless: { near: 'notForce' } },
  { words: 'storm+, invade+, assault+, counterattack+', unless: { near: 'notForce' } },
  {
    words:
      'advance+ on|toward|towards|into, push+ into|toward|towards, thrust+ into, launch+ ..3 operation|operations',
  },
  {
    words:
      'begin+ ..3 operation, start+ ..3 operation, announce+ ..3 operation, repel+ ..4 attack|assault|offensive|attempt',
  },
  { words: 'advance~', strength: 'generic', unless: { near: 'notForce' } },
  { words: 'launch+ ..1 attack|attacks, mount+ ..1 attack|attacks', unless: { near: 'suicide' } },
  { words: 'enter+', when: { object: 'territory' }, unless: { near: 'diplomacy' } },
  { words: 'attack~, raid~', strength: 'generic', event: 'other', unless: { before: 'notForce' } },
  { words: 'attack+', strength: 'generic', unless: { object: 'notForce' } },
  {
    words: 'target+, hit+, strike+, destroy+, demolish+',
    strength: 'generic',
    event: 'other',
    unless: { object: 'diplomacy' },
  },
]);
