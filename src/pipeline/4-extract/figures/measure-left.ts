import { CASUALTY_NOUNS, CASUALTY_VERBS, PASSIVE_LINKS } from '../../../lexicon/numbers/index.ts';
import type { Measure, Token } from '../../../model/index.ts';
import type { Measured } from './count.ts';

/** How far a toll may stand before its number: "the death toll from the two blasts rose to 41". */
const TOLL_REACH = 10;
/** "The number of people killed in Saturday's air strikes on the east of the town has risen to 45". */
const NUMBER_REACH = 20;
const SKIP = new Set('another a an further additional the of about its their some also'.split(' '));
const STATES: Readonly<Record<string, Measure>> = {
  dead: 'killed',
  killed: 'killed',
  victims: 'killed',
  martyrs: 'killed',
  fatalities: 'killed',
  wounded: 'wounded',
  injured: 'wounded',
  casualties: 'casualties',
  missing: 'missing',
  detained: 'detained',
  displaced: 'displaced',
};

/**
 * Finds what became of those counted in the words before them.
 *
 * Finds: `killed at least 16`, `the deaths of 43`, `the toll rose to 41`, `claimed the lives of 8`.
 * Must not find: `were killed 12 days ago` (passive, and days), `the attack on 3 villages`.
 */
export function measureLeft(tokens: readonly Token[], first: number, from: number): Measured | null {
  let index = first - 1;
  let of = false;
  while (index >= from && SKIP.has(tokens[index]?.lower ?? '')) {
    of ||= tokens[index]?.lower === 'of';
    index -= 1;
  }
  const word = tokens[index]?.lower ?? '';
  if (index < from) return null;
  if (of) return ofNoun(tokens, index) ?? toll(tokens, first, from);
  const verb = CASUALTY_VERBS.get(word);
  if (verb?.counts === 'patient' && !isPassive(tokens, index, from)) {
    const measure = joinedVerb(tokens, index, from, verb.measure);
    return { measure, word: index, rule: 'verb-before-count' };
  }
  if (/^(?:were|was|are|is)$/.test(word)) return amongState(tokens, index, from);
  return toll(tokens, first, from);
}

function ofNoun(tokens: readonly Token[], index: number): Measured | null {
  const word = tokens[index]?.lower ?? '';
  if (word === 'lives' || word === 'life') return { measure: 'killed', word: index, rule: 'lives-of-count' };
  const measure = CASUALTY_NOUNS.get(word);
  return measure === undefined ? null : { measure, word: index, rule: 'noun-of-count' };
}

/** "Killed and wounded" (or, in telegram style, "killed wounded") counts both together. */
function joinedVerb(tokens: readonly Token[], index: number, from: number, measure: Measure): Measure {
  const link = /^(?:and|or|,)$/.test(tokens[index - 1]?.lower ?? '') ? index - 2 : index - 1;
  const other = link < from ? undefined : CASUALTY_VERBS.get(tokens[link]?.lower ?? '');
  const both = new Set([measure, other?.measure]);
  return both.has('killed') && both.has('wounded') ? 'casualties' : measure;
}

/** "Among the dead were two medics." */
function amongState(tokens: readonly Token[], link: number, from: number): Measured | null {
  const measure = STATES[tokens[link - 1]?.lower ?? ''];
  if (measure === undefined) return null;
  for (let index = link - 2; index >= Math.max(from, link - 4); index -= 1) {
    if (tokens[index]?.lower === 'among')
      return { measure, word: link - 1, rule: 'among-state-before-count' };
  }
  return null;
}

function toll(tokens: readonly Token[], first: number, from: number): Measured | null {
  const link = tokens[first - 1]?.lower ?? '';
  if (!/^(?:to|at|of|reached|reaching|hit|is|was|stands|least|:)$/.test(link)) return null;
  for (let index = first - 1; index >= Math.max(from, first - TOLL_REACH); index -= 1) {
    if (tokens[index]?.lower !== 'toll') continue;
    const measure = tokens[index - 1]?.lower === 'casualty' ? 'casualties' : 'killed';
    return { measure, word: index, rule: 'toll-before-count' };
  }
  return numberOf(tokens, first, from);
}

/** "The number of people killed in the raids has risen to 45". */
function numberOf(tokens: readonly Token[], first: number, from: number): Measured | null {
  for (let index = first - 1; index >= Math.max(from, first - NUMBER_REACH); index -= 1) {
    if (tokens[index]?.lower !== 'number' || tokens[index + 1]?.lower !== 'of') continue;
    for (let at = index + 2; at < Math.min(first, index + 5); at += 1) {
      const measure = STATES[tokens[at]?.lower ?? ''];
      if (measure !== undefined) return { measure, word: at, rule: 'number-of-before-count' };
    }
  }
  return null;
}

function isPassive(tokens: readonly Token[], index: number, from: number): boolean {
  for (let at = index - 1; at >= Math.max(from, index - 3); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (PASSIVE_LINKS.has(token.lower)) return /(?:ed|slain)$/.test(tokens[index]?.lower ?? '');
    if (token.upos !== 'ADV' && token.upos !== 'AUX') return false;
  }
  return false;
}

/**
 * "Two medics were among the dead": the state stands behind the count. Gives null for "among 31
 * people killed", where the measure is that of the other count.
 */
export function measureAmong(tokens: readonly Token[], from: number, end: number): Measured | null {
  for (let index = from; index < Math.min(end, from + 4); index += 1) {
    if (tokens[index]?.lower !== 'among') continue;
    for (let at = index + 1; at < Math.min(end, index + 4); at += 1) {
      const measure = STATES[tokens[at]?.lower ?? ''];
      if (measure !== undefined) return { measure, word: at, rule: 'count-among-state' };
      if (!/^(?:the|those|some|people)$/.test(tokens[at]?.lower ?? '')) break;
    }
  }
  return null;
}
