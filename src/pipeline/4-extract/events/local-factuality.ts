import type { Factuality, Sentence, Token } from '../../../model/index.ts';
import type { Trigger } from './trigger.ts';

/** Words between a modal or negation and its verb, as in "has not yet been able to storm". */
const REACH = 5;
/** Words between "forced" and its "to": those who were forced. */
const LEADING_REACH = 9;
const BY_WORD: ReadonlyMap<string, Factuality> = new Map<string, Factuality>([
  ['not', 'denied'],
  ["n't", 'denied'],
  ['never', 'denied'],
  ['without', 'denied'],
  ['failed', 'denied'],
  ['fails', 'denied'],
  ['no', 'denied'],
  ['will', 'planned'],
  ["'ll", 'planned'],
  ['planned', 'planned'],
  ['planning', 'planned'],
  ['plans', 'planned'],
  ['preparing', 'planned'],
  ['threatened', 'planned'],
  ['threatening', 'planned'],
  ['vowed', 'planned'],
  ['pledged', 'planned'],
  ['aims', 'planned'],
  ['aimed', 'planned'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['could', 'possible'],
  ['possible', 'possible'],
  ['alleged', 'possible'],
  ['purported', 'possible'],
  ['suspected', 'possible'],
  ['would', 'hypothetical'],
  ['if', 'hypothetical'],
  ['unless', 'hypothetical'],
  ['should', 'demanded'],
  ['must', 'demanded'],
]);
/** Verbs after which "to" leads to something done ("managed to storm", "forced to flee"). */
const DONE_BEFORE_TO =
  /^(?:forc|allow|enabl|help|caus|manag|abl|beg[au]n|start|continu|forced|went|succeed|used|seem|appear|tried|trying|tr(?:y|ies))/;

/**
 * How the words right around a trigger take back or put off what it says, where they do; null leaves
 * it to the claim.
 *
 * Takes back: `was not broken`, `will storm`, `to recapture the road`. Must not: `managed to storm`.
 */
export function localFactuality(
  tokens: readonly Token[],
  sentence: Sentence,
  trigger: Trigger,
): Factuality | null {
  if (isConditionalClause(tokens, sentence, trigger)) return 'hypothetical';
  const isVerb = trigger.action.form === 'verb';
  for (
    let index = trigger.first - 1;
    index >= Math.max(sentence.firstToken, trigger.first - REACH);
    index -= 1
  ) {
    const token = tokens[index];
    if (token === undefined || /^[,;:.“”"]$/.test(token.text)) return null;
    const found = BY_WORD.get(token.lower);
    if (found !== undefined && token.text !== 'May') return isVerb || isNominal(token) ? found : null;
    if (isVerb && token.lower === 'to' && index === trigger.first - 1 && token.upos === 'PART') {
      const leading = tokens.slice(Math.max(sentence.firstToken, index - LEADING_REACH), index);
      return leading.some((one) => one.upos !== 'NOUN' && DONE_BEFORE_TO.test(one.lower)) ? null : 'planned';
    }
    if (token.upos === 'VERB' && index < trigger.first - 1 && isVerb) return null;
  }
  return insideNegated(tokens, trigger);
}

/** Before a noun only words that speak of the noun itself count: "an alleged attack", "no attack". */
function isNominal(token: Token): boolean {
  return /^(?:no|without|planned|planning|preparing|alleged|purported|suspected|possible|threatened)$/.test(
    token.lower,
  );
}

/** "siege was not broken": the negation stands within the pattern. */
function insideNegated(tokens: readonly Token[], trigger: Trigger): Factuality | null {
  const inside = tokens.slice(trigger.first, trigger.end);
  return inside.some((token) => token.lower === 'not' || token.lower === "n't" || token.lower === 'never')
    ? 'denied'
    : null;
}

/** "If the city fell", "Should the town fall": everything in the sentence is supposed. */
function isConditionalClause(tokens: readonly Token[], sentence: Sentence, trigger: Trigger): boolean {
  const opener = tokens[sentence.firstToken]?.lower ?? '';
  if (opener === 'should' || opener === 'were') return true;
  for (let index = trigger.first - 1; index >= sentence.firstToken; index -= 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.lower === 'if' || token.lower === 'unless')
      return tokens[index - 1]?.lower !== 'even' && tokens[index - 1]?.lower !== 'know';
    if (/^[;:]$/.test(token.text)) break;
  }
  return false;
}
