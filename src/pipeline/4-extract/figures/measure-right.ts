import { CASUALTY_ADJECTIVES, CASUALTY_VERBS, PASSIVE_LINKS } from '../../../lexicon/numbers/index.ts';
import type { Token } from '../../../model/index.ts';
import type { Measured } from './count.ts';

/** How far a verb may stand behind its count: a group of companions and a place name fit in. */
const REACH = 16;
const GROUP = new Set('including includes among mostly most many and'.split(' '));
const STOPS = new Set('that which when after while because before where if but since until whose'.split(' '));
const REPORTS = new Set(
  'forced compelled made registered recorded listed remain remains remained as reported confirmed believed feared left found thought presumed reportedly'.split(
    ' ',
  ),
);

/** A verb found behind a count; `crossed` tells that other counts or nouns lay in between. */
export interface RightMeasured extends Measured {
  readonly crossed: boolean;
}

interface Walk {
  /** First tokens of the counts of the sentence: one right behind a verb is its object. */
  readonly counts: ReadonlySet<number>;
  /** A form of "be" was passed, so that a participle now is a passive. */
  linked: boolean;
  /** Nothing but adverbs and auxiliaries was passed. */
  direct: boolean;
  /** Companions ("including ...", "and ...") are being passed. */
  grouped: boolean;
  /** A prepositional phrase is being passed. */
  placed: boolean;
}

/**
 * Finds what became of those counted in the words behind them.
 *
 * Finds: `16 people were killed`, `12 dead`, `nine people, including a child, died`.
 * Must not find: `two rebels killed five soldiers` (the rebels killed), `three men said`.
 */
export function measureRight(
  tokens: readonly Token[],
  from: number,
  end: number,
  counts: ReadonlySet<number> = new Set(),
): RightMeasured | null {
  const walk: Walk = { counts, linked: false, direct: true, grouped: false, placed: false };
  for (let index = from; index < Math.min(end, from + REACH); index += 1) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (token.text === '(') {
      index = closingAfter(tokens, index, end);
      continue;
    }
    if (token.text === ')') continue;
    const found = judge(tokens, index, end, walk);
    if (found !== undefined) return found;
    if (!goesOn(token, index === from, walk)) return null;
  }
  return null;
}

/** The closing mark of an aside: "310 families (about 1,600 people) were displaced". */
function closingAfter(tokens: readonly Token[], open: number, end: number): number {
  for (let index = open; index < end; index += 1) if (tokens[index]?.text === ')') return index;
  return end;
}

/** A measure, null when the walk must end here, undefined when the word decides nothing. */
function judge(
  tokens: readonly Token[],
  index: number,
  end: number,
  walk: Walk,
): RightMeasured | null | undefined {
  const token = tokens[index];
  if (token === undefined) return null;
  const crossed = walk.grouped;
  const adjective = CASUALTY_ADJECTIVES.get(token.lower);
  if (adjective !== undefined && (walk.linked || walk.direct)) {
    return { measure: adjective, word: index, crossed, rule: 'state-after-count' };
  }
  const verb = CASUALTY_VERBS.get(token.lower);
  if (verb === undefined) return undefined;
  const found = { measure: verb.measure, word: index, crossed, rule: 'verb-after-count' };
  if (verb.counts === 'undergo')
    return /ing$/.test(token.lower) && !walk.direct && !walk.linked ? null : found;
  if (!isParticiple(token)) return null;
  if (walk.linked) return found;
  if (hasObject(tokens, index + 1, end, walk.counts)) return null;
  if (walk.direct) return found;
  const next = tokens[index + 1];
  const closed = index + 1 >= end || next === undefined || next.upos === 'ADP' || next.upos === 'PUNCT';
  return closed && (walk.grouped || walk.placed) && !/^and$/.test(tokens[index - 1]?.lower ?? '')
    ? found
    : null;
}

function goesOn(token: Token, isFirst: boolean, walk: Walk): boolean {
  if (PASSIVE_LINKS.has(token.lower)) {
    walk.linked = true;
    return true;
  }
  if (/^(?:has|have|had|also|reportedly|to|who)$/.test(token.lower)) return token.lower !== 'who' || isFirst;
  if (token.upos === 'ADV' || token.upos === 'AUX' || token.upos === 'PART') return true;
  if ((walk.linked || walk.direct) && REPORTS.has(token.lower)) return true;
  if (STOPS.has(token.lower) || /^[;:.“”"–—]$/.test(token.text)) return false;
  walk.direct = false;
  if (GROUP.has(token.lower)) walk.grouped = true;
  else if (token.upos === 'ADP') walk.placed = true;
  else if (token.upos === 'VERB') return walk.grouped && /(?:ed|ing)$/.test(token.lower);
  else if (/^(?:NOUN|ADJ|DET|NUM|PRON)$/.test(token.upos)) return walk.grouped || walk.placed;
  return true;
}

function isParticiple(token: Token): boolean {
  return /(?:ed|slain|hurt)$/.test(token.lower);
}

/** An object of its own makes the verb active: `killed five soldiers`, unless those were then `injured`. */
function hasObject(
  tokens: readonly Token[],
  from: number,
  end: number,
  counts: ReadonlySet<number>,
): boolean {
  const next = from < end ? tokens[from] : undefined;
  if (next === undefined || /(?:day|^due|^overnight)$/.test(next.lower)) return false;
  if (!/^(?:NUM|DET|NOUN|PROPN|ADJ)$/.test(next.upos) && !counts.has(from)) return false;
  for (let index = from; index < Math.min(end, from + 5); index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > from + 1 && /^(?:ADP|PUNCT|CCONJ|SCONJ)$/.test(token.upos))) break;
    const verb = CASUALTY_VERBS.get(token.lower);
    if (verb !== undefined || CASUALTY_ADJECTIVES.has(token.lower)) return false;
  }
  return true;
}
