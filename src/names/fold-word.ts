import { dividedLetters } from '../model/undivided-letters.ts';

const PLAIN = /^[a-z0-9]+$/;

/**
 * No word of a report is longer. What is longer is no word, and keeps its ending: a rule that looks for
 * one tries it at every letter.
 */
const LONGEST = 40;

/** British spellings that a rule without exceptions brings to the American ones. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [
    /(arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rig|rum|splend|vap|vig)our(?=$|s$|ed$|ing$|er|hood|able|less|y)/,
    '$1or',
  ],
  [/(cent|theat|met|lit|fib|calib|spect|somb)re(?=$|s$|d$)/, '$1er'],
  [/(defen|offen|licen|preten)ce(?=$|s$|less)/, '$1se'],
  [/(?<=[a-z]{3})([ilnrtm])is(e[ds]?|ing|ations?|ers?)$/, '$1iz$2'],
  [/(paral|anal|catal)ys(e[ds]?|ing)$/, '$1yz$2'],
  [
    /(travel|cancel|label|level|model|signal|fuel|total|counsel|marshal|channel|shrivel|tunnel|quarrel)l(ed|ing|ers?)$/,
    '$1$2',
  ],
  [/^(pro)grammes?$/, '$1gram'],
  [/^(gr)ey(s|ish)?$/, '$1ay$2'],
  [/(dialog|catalog|monolog)ue(?=s?$)/, '$1'],
  [/^(tow|back|for|after|up|down|out)wards$/, '$1ward'],
  [/^(am|wh)(ong|il)st$/, '$1$2'],
  [/^learnt$/, 'learned'],
  [/^burnt$/, 'burned'],
  [/^(m)ould/, '$1old'],
];

/** What one of the rules above needs at least: most words hold none of it. */
const MAY_BE_BRITISH =
  /our|[tbcm]re|nce|[ilnrtm]is[aei]|ys[ei]|ll[ei]|gramme|^grey|ogue|wards$|(?:ngst|ilst|rnt)$|^mould/;

/**
 * Folds one word: case, accents, apostrophes and the possessive, British spelling, and the ending
 * that transcribers of Arabic write as `a`, `ah` or `eh`.
 *
 * @example
 * foldWord('Raqqah’s'); // 'raqqa'
 */
export function foldWord(written: string): string {
  const lower = written.toLowerCase();
  const bare = PLAIN.test(lower) ? lower : withoutMarks(lower);
  if (bare.length < 5 || bare.length > LONGEST) return bare;
  const american = !MAY_BE_BRITISH.test(bare)
    ? bare
    : BRITISH.reduce((word, [pattern, by]) => word.replace(pattern, by), bare);
  return american.replace(/(?<=[a-z]{3})[ae]h$/, 'a');
}

function withoutMarks(lower: string): string {
  return dividedLetters(lower.normalize('NFKD').replace(/\p{M}+/gu, ''))
    .replace(/['’ʼ‘`´]s?$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The looser form under which sentences are paired: without the endings of number and tense, and as
 * transliterations sound. It brings some words together that only look alike, so no run of shared
 * words is built on it.
 *
 * @example
 * soundOf('lattakia') === soundOf('latakiya'); // true
 */
export function soundOf(folded: string): string {
  if (folded.length < 5 || folded.length > LONGEST || !/^[a-z]+$/.test(folded)) return folded;
  const stem = folded.replace(/(?<=[a-z]{4})(?:ings?|ed|es|s|d)$/, '');
  const sound = stem
    .replace(/([a-z])\1+/g, '$1')
    .replace(/ou|oo|o/g, 'u')
    .replace(/a[eiy]|e[aiy]|i[aey](?=[a-z])|[iy]/g, 'i')
    .replace(/e/g, 'i')
    .replace(/q|ck/g, 'k')
    .replace(/dh/g, 'd')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/(?<=[a-z]{3})[aihu]+$/, '');
  return sound.length < 3 ? folded : sound;
}
