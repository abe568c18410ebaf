import { patterns } from './action-pattern.ts';

/** "Rebels fired mortar rounds at the port." Not: "a shell company". */
export const SHELLING = patterns('shelling', [
  { words: 'shelling~, bombardment~, barrage~, cannonade~', unless: { near: 'notForce' } },
  {
    words:
      'artillery fire, artillery strike~, artillery attack~, mortar fire, mortar attack~, rocket fire, rocket attack~',
  },
  {
    words:
      'rocket strike~, missile strike~, missile attack~, missile fire, tank fire, rebel fire, shell fire, shellfire',
  },
  { words: 'shell+, bombard+', unless: { after: 'notForce' } },
  { words: 'fire+ ..6 rocket|rockets|shell|shells|mortar|mortars|missile|missiles|rounds' },
  { words: 'rocket|rockets|shell|shells|mortars|missile|missiles fire+|launch+' },
  { words: 'launch+ ..4 rocket|rockets|shell|shells|mortar|mortars|missile|missiles' },
  { words: 'rockets|shells|missiles|mortars|rounds|rocket|shell|missile hit+|strike+|land+|fall+|slam+' },
  {
    words: 'pound+, target+, hit+, strike+, attack+, attack~',
    strength: 'generic',
    when: { near: 'artillery' },
    unless: { object: 'diplomacy' },
  },
  { words: 'pound+', strength: 'generic' },
]);
