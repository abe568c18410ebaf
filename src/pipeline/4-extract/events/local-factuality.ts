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
/** Verbs after which "to" leads to something done, by whoever they are done to ("forced people to flee"). */
const MAKES_DO = /^(?:forc|allow|enabl|help|caus|compel|drove|driv|push)/;
/** Verbs right after which "to" leads to something done ("managed to storm", "began to shell"). */
const DOES =
  /^(?:manag|abl|beg[au]n|start|continu|forced|went|succeed|used|seem|appear|tried|trying|tr(?:y|ies)|proceed|turn)/;

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
  const supposed = supposedBy(tokens, sentence, trigger);
  if (supposed !== null) return supposed;
  if (isOnlyDisowned(tokens, sentence, trigger)) return 'asserted';
  const isVerb = trigger.action.form === 'verb';
  if (isVerb && hasNoSubject(tokens, sentence, trigger)) return 'denied';
  for (
    let index = trigger.first - 1;
    index >= Math.max(sentence.firstToken, trigger.first - REACH);
    index -= 1
  ) {
    const token = tokens[index];
    if (token === undefined || /^[,;:.“”"]$/.test(token.text)) return null;
    if (token.lower === 'without' && /^(?:doubt|question)$/.test(tokens[index + 1]?.lower ?? '')) return null;
    const found = BY_WORD.get(token.lower);
    if (found !== undefined && token.text !== 'May') {
      if (isVerb) return found;
      if (token.lower === 'no' && !isDeterminerOf(tokens, index, trigger)) return null;
      return isNominal(token) && !doubtsTheDoer(tokens, index, trigger) ? found : null;
    }
    const head = isVerb ? undefined : headBefore(tokens, index);
    if (head !== undefined) return head;
    if (isVerb && token.lower === 'to' && index === trigger.first - 1 && token.upos === 'PART') {
      const leading = tokens.slice(Math.max(sentence.firstToken, index - LEADING_REACH), index);
      const last = leading.findLast((one) => one.upos !== 'ADV');
      const isDone = last !== undefined && DOES.test(last.lower);
      return isDone || leading.some((one) => one.upos !== 'NOUN' && MAKES_DO.test(one.lower))
        ? null
        : 'planned';
    }
    if (token.upos === 'VERB' && index < trigger.first - 1 && isVerb) return null;
  }
  return insideNegated(tokens, trigger);
}

/** "No air strikes" denies them; "no toll in the strikes", "no mention of the attack" say nothing is told. */
function isDeterminerOf(tokens: readonly Token[], no: number, trigger: Trigger): boolean {
  return tokens
    .slice(no + 1, trigger.first)
    .every((token) => /^(?:ADJ|NOUN|PROPN|PUNCT|ADV)$/.test(token.upos));
}

/** Words between "responsible for" and the deed. */
const DISOWN_REACH = 8;

/** Who says it was "not responsible for the raid", or denies being "behind" it, grants that there was one. */
function isOnlyDisowned(tokens: readonly Token[], sentence: Sentence, trigger: Trigger): boolean {
  if (trigger.action.form === 'verb') return false;
  const from = Math.max(sentence.firstToken, trigger.first - DISOWN_REACH);
  const words = tokens.slice(from, trigger.first).map((token) => token.lower);
  return /\b(?:responsible|responsibility|blame|involved|involvement|role|part|hand)\b.{0,4}\b(?:for|in)\b|\bbehind\b/.test(
    words.join(' '),
  );
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

/** Nouns that lead to a thing feared, planned or asked for: "the risk of an attack". */
const HEADS: ReadonlyMap<string, Factuality> = new Map(
  Object.entries({
    possible: 'possibility risk threat danger fear fears prospect prospects likelihood chance rumours rumors',
    planned: 'plan plans preparation preparations proposal proposals',
    demanded: 'call calls appeal appeals demand demands request requests need',
  } as const).flatMap(([factuality, words]) =>
    words.split(' ').map((word): [string, Factuality] => [word, factuality as Factuality]),
  ),
);

/** What a noun before "of" or "for" makes of the noun behind it; the words are those of `index`. */
function headBefore(tokens: readonly Token[], index: number): Factuality | undefined {
  const link = tokens[index + 1]?.lower ?? '';
  const token = tokens[index];
  return /^(?:of|for)$/.test(link) && token?.upos === 'NOUN' ? HEADS.get(token.lower) : undefined;
}

/** "A suspected Russian raid", "raids by suspected rebels": who did it is in doubt, not the deed. */
function doubtsTheDoer(tokens: readonly Token[], index: number, trigger: Trigger): boolean {
  if (!/^(?:suspected|alleged|purported)$/.test(tokens[index]?.lower ?? '')) return false;
  return tokens
    .slice(index + 1, trigger.first)
    .some(
      (token) =>
        token.upos === 'PROPN' ||
        /^\p{Lu}/u.test(token.text) ||
        /^(?:rebels?|militants?|jihadists?|insurgents?|regime|government|coalition|army)$/.test(token.lower),
    );
}

const ASIDE = /^(?:[,;:(“”"]|that|but|and|while|as|after|because)$/;

/** "No planes were shot down", "none of the towns was taken": nobody did it or was hit. */
function hasNoSubject(tokens: readonly Token[], sentence: Sentence, trigger: Trigger): boolean {
  let first = trigger.first;
  while (first > sentence.firstToken && !ASIDE.test(tokens[first - 1]?.lower ?? '')) first -= 1;
  const opener = tokens[first]?.lower ?? '';
  if (/^(?:none|nobody|neither)$/.test(opener)) return true;
  return opener === 'no' && !/^(?:doubt|matter|sooner|less|fewer)$/.test(tokens[first + 1]?.lower ?? '');
}

/** What makes a following "if" a question and no condition: "could not confirm if jets struck". */
const ASKS =
  /^(?:know|knew|known|confirm|confirmed|clear|unclear|say|sure|tell|determine|verify|certain|asked|ask|see|wonder)$/;
const SUBJECTS = /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/;

/**
 * Whether the sentence only supposes it. Everything said with an inverted condition is supposed.
 *
 * Supposes: `If the city fell`, `Had the truce held, aid could have come`. Must not: `The army had
 * the town under fire`, `even if`.
 */
function supposedBy(tokens: readonly Token[], sentence: Sentence, trigger: Trigger): Factuality | null {
  if (hasInvertedCondition(tokens, sentence)) return 'hypothetical';
  for (let index = trigger.first - 1; index >= sentence.firstToken; index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[;:]$/.test(token.text)) break;
    const before = tokens[index - 1]?.lower ?? '';
    if (token.lower === 'whether') return 'possible';
    if (token.lower !== 'if' && token.lower !== 'unless') continue;
    if (before === 'even') return null;
    return ASKS.test(before) ? 'possible' : 'hypothetical';
  }
  return null;
}

function hasInvertedCondition(tokens: readonly Token[], sentence: Sentence): boolean {
  let wouldBe = false;
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (/^(?:would|could|might|will|may)$/.test(tokens[index]?.lower ?? '')) wouldBe = true;
  }
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const word = tokens[index]?.lower ?? '';
    if (!/^(?:should|were|had)$/.test(word) || !SUBJECTS.test(tokens[index + 1]?.upos ?? '')) continue;
    const before = index === sentence.firstToken ? '' : (tokens[index - 1]?.text ?? '');
    if (before === '' || /^[“”"‘]$/.test(before)) return word !== 'were' || wouldBe;
    if (wouldBe && before === ',' && word !== 'were') return true;
  }
  return false;
}
