import type { Token } from '../../../model/index.ts';

/** A stretch of tokens, `first` up to `end`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const BE = new Set("be is are was were been being get gets got 's 're".split(' '));
const TAKES_VERB = new Set(
  "to will would can could may might must should shall did does do not n't 'll".split(' '),
);
const NOUN_BEFORE = new Set('DET ADJ NUM'.split(' '));
const POSSESSIVES = new Set("its their his her our my your 's ’s".split(' '));
/** Participles with a form of their own; forms in -ed are told by their ending. */
const PARTICIPLES = new Set(
  'hit shot struck taken overrun retaken slain blown broken driven cut laid fought withdrawn lost sent dead'.split(
    ' ',
  ),
);
/** Past forms that are never a noun or a base form, whatever their tag. */
const PAST_ONLY = new Set(
  'took retook overran struck fell fled blew broke drove withdrew slew besieged'.split(' '),
);

function isParticiple(token: Token): boolean {
  return /ed$/.test(token.lower) || PARTICIPLES.has(token.lower);
}

/**
 * Tells whether a word that may be noun or verb is used as a noun, from its tag and neighbours.
 * Noun: `the shelling of`, `rebel shelling`, `three strikes`. Verb: `were shelling`, `to attack`.
 */
export function isNounUse(tokens: readonly Token[], at: number, within: TokenRange): boolean {
  const token = tokens[at];
  const before = at > within.first ? tokens[at - 1] : undefined;
  const next = at + 1 < within.end ? tokens[at + 1] : undefined;
  if (token === undefined) return false;
  if (/ed$/.test(token.lower) || PAST_ONLY.has(token.lower)) return false;
  if (before !== undefined && (TAKES_VERB.has(before.lower) || before.lower === 'they')) return false;
  if (before !== undefined && (NOUN_BEFORE.has(before.upos) || POSSESSIVES.has(before.lower))) return true;
  if (!/ing$/.test(token.lower)) return token.upos !== 'VERB' || next?.lower === 'of';
  if (before !== undefined && BE.has(before.lower)) return false;
  if (next?.lower === 'of') return true;
  if (next !== undefined && /^(?:DET|PROPN|NUM|PRON)$/.test(next.upos)) return false;
  // "rebels fighting in the north" are doing it; "rebel fighting" is the thing done.
  if (before?.upos === 'NOUN' && /[^s]s$/.test(before.lower)) return false;
  if (before?.upos === 'NOUN' || before?.upos === 'PROPN') return true;
  return token.upos === 'NOUN' || next === undefined || next.upos === 'ADP';
}

/** Nouns that make a deed of the noun before them a method, a document or a body: nothing was done. */
const NOT_DEEDS =
  /^(?:tactics?|strateg(?:y|ies)|deals?|plans?|proposals?|terms|conditions|monitors?|task|agreements?|talks|negotiations|resolutions?|capabilit(?:y|ies)|forces?|weapons?|vehicles?|warfare|zones?|lines?|fronts?|experts?|squads?|units?|shelters?|victims?|survivors?|efforts?|process|initiatives?)$/;

/**
 * Whether a noun only describes the next: `siege tactics`, `a ceasefire deal`. Must not be: `the siege
 * goes on`, `ceasefire violations`.
 */
export function isModifier(tokens: readonly Token[], at: number, within: TokenRange): boolean {
  return at + 1 < within.end && NOT_DEEDS.test(tokens[at + 1]?.lower ?? '');
}

/** Whether a participle only describes the noun after it: `a captured pilot`, `rebel-held areas`. */
export function isAttributive(tokens: readonly Token[], at: number, within: TokenRange): boolean {
  const token = tokens[at];
  const before = at > within.first ? tokens[at - 1] : undefined;
  const next = at + 1 < within.end ? tokens[at + 1] : undefined;
  if (token === undefined || !isParticiple(token)) return false;
  if (before !== undefined && /^[-–]$/.test(before.text) && before.end === token.start) return true;
  if (next === undefined || !/^(?:NOUN|ADJ|PROPN)$/.test(next.upos) || before === undefined) return false;
  return /^(?:DET|ADJ|ADP|NUM)$/.test(before.upos) || POSSESSIVES.has(before.lower);
}

/**
 * The voice of a verb form. Passive: `was seized`, `seized by`, `12 people killed in raids`.
 * Active: `seized the hill`, `has seized`.
 */
export function voiceOf(
  tokens: readonly Token[],
  at: number,
  end: number,
  within: TokenRange,
): 'active' | 'passive' {
  const verb = tokens[at];
  if (verb === undefined || !isParticiple(verb)) return 'active';
  for (let index = at - 1; index >= Math.max(within.first, at - 4); index -= 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (BE.has(token.lower)) return 'passive';
    if (/^(?:has|have|had|having)$/.test(token.lower)) return 'active';
    if (token.upos !== 'ADV' && token.upos !== 'AUX' && token.upos !== 'PART') break;
  }
  const next = end < within.end ? tokens[end] : undefined;
  if (next?.lower === 'by') return 'passive';
  const before = at > within.first ? tokens[at - 1] : undefined;
  const after = at + 1 < within.end ? tokens[at + 1] : undefined;
  const bare =
    after === undefined || after.upos === 'ADP' || after.upos === 'CCONJ' || /^[.,;]$/.test(after.text);
  return bare &&
    before !== undefined &&
    /^(?:NOUN|PROPN|NUM)$/.test(before.upos) &&
    /ed$|^hit$|^shot$/.test(verb.lower)
    ? 'passive'
    : 'active';
}

/** How many words an object may be away from its verb, adjectives and appositions included. */
const OBJECT_REACH = 12;
const OBJECT_ENDS = new Set(
  'in on at from near by with after during before since while when where which who that as until for to against into'.split(
    ' ',
  ),
);

/**
 * The words that what is done is done to: after an active verb or a noun, before a passive verb.
 */
export function objectOf(
  tokens: readonly Token[],
  trigger: TokenRange,
  voice: 'active' | 'passive' | 'none',
  within: TokenRange,
): readonly Token[] {
  const found: Token[] = [];
  if (voice === 'passive') {
    for (
      let index = trigger.first - 1;
      index >= Math.max(within.first, trigger.first - OBJECT_REACH);
      index -= 1
    ) {
      const token = tokens[index];
      if (token === undefined || /^[,;:]$/.test(token.text) || token.upos === 'SCONJ') break;
      found.unshift(token);
    }
    return found;
  }
  for (let index = trigger.end; index < Math.min(within.end, trigger.end + OBJECT_REACH); index += 1) {
    const token = tokens[index];
    if (token === undefined || /^[;:.]$/.test(token.text)) break;
    if (OBJECT_ENDS.has(token.lower) && !(voice === 'none' && index === trigger.end)) break;
    found.push(token);
  }
  return found;
}
