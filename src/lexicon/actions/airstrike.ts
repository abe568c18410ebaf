import { patterns } from './action-pattern.ts';

/** "An air raid hit the market." Not: "The rail strike went on." */
export const AIRSTRIKE = patterns('airstrike', [
  {
    words:
      'air strike~, airstrike~, air raid~, airraid~, air attack~, air assault~, air blitz, air war, air campaign~',
  },
  {
    words:
      'air bombardment~, air offensive~, air operation~, aerial bombardment~, aerial bombing~, aerial raid~',
  },
  {
    words: 'aerial strike~, aerial attack~, aerial campaign~, bombing raid~, bombing campaign~, bombing run~',
  },
  {
    words:
      'drone strike~, drone attack~, air force raid~, barrel bomb~, cluster bomb~, barrel bombing~, carpet bombing',
  },
  { words: 'carpet bomb+, drop+ ..4 bombs|bomb|munitions|explosives' },
  { words: 'strike~', unless: { near: 'labour' }, when: { near: 'air' } },
  { words: 'strike~', strength: 'generic', unless: { near: 'labour' } },
  { words: 'raid~, bombing~, bombardment~', when: { near: 'air' } },
  { words: 'bomb+, raid+, bombard+', when: { near: 'air' } },
  {
    words: 'pound+, target+, hit+, strike+, attack+, destroy+, demolish+, attack~',
    strength: 'generic',
    when: { near: 'air' },
    unless: { object: 'diplomacy' },
  },
  { words: 'kill+, wound+', strength: 'generic', when: { before: 'air' } },
]);
