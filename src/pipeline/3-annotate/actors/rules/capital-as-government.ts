import type { Token } from '../../../../model/index.ts';
import { BACKING } from '../force-nouns.ts';
import type { ActorRule, Hit, Mention, SentenceView } from '../mention.ts';
import { isJoint, wordsOf } from '../mention.ts';
import { SPEAKING_VERBS } from '../person-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that governments are the subject of, beside verbs of speech. Lemmas. */
const DECIDING_VERBS = words(
  'agree refuse reject decide insist back support oppose intervene seek try want consider plan intend launch send deploy ' +
    'condemn welcome sign pledge promise threaten respond retaliate act pursue push recognise recognize impose lift expel ' +
    'summon withdraw offer propose favour favor approve hope fear view see regard arm fund train help deny dismiss ' +
    'sever cut restore normalise normalize veto abstain vote allow let abandon face negotiate cooperate coordinate side',
);
/** More of them, where the form is "is -ing". Lemmas. */
const DOING_VERBS = words('lead ship supply prepare work use provide build play put wage');
/** Verbs of speech whose object is a thing, not the speaker. Lemmas. */
const SPEAKING_OF = words('declare call describe report state want fear hope think recall');
const AUXILIARIES = words(
  "have has had also still now again later earlier will would may might could should must does did do not n't long repeatedly recently officially apparently reportedly strongly",
);
/** What a government, not a city, owns. */
const POLICY_NOUNS = words(
  'commitment support position ally allies intervention decision role campaign envoy ambassador policy policies ' +
    'government backing involvement stance demand demands proposal plan plans strategy interests interest forces troops army ' +
    'allegation allegations claim claims statement response reaction refusal insistence mission proxies proxy influence ' +
    'military diplomats diplomacy foreign defence defense offer threat threats warning relationship relations efforts goal goals ' +
    'aims ambitions willingness desire action actions airstrikes strikes operation operations concerns concern view denial denials',
);
const RELATION_NOUNS = words(
  'ties relations deal talks agreement relationship pressure sanctions negotiations contacts tensions alliance pact cooperation coordination accord standoff discussions',
);
const RELATION_VERBS = words(
  'back broker sponsor mediate negotiate support accuse arm blame urge criticize criticise condemn loyal fund allied sponsor approve sanction impose order persuade convince pressure press warn tell ask help inform notify',
);

/**
 * A capital that acts, speaks, owns a policy or stands between governments is the government.
 * Matches: `Moscow says it struck fighters.` Not: `He died in Moscow.`
 */
export const capitalAsGovernment: ActorRule = {
  name: 'capital-as-government',
  find: (view) => {
    const capitals = view.hits.filter((hit) => isCapitalHit(hit) && view.sentence.role !== 'dateline');
    const acting = new Set(capitals.filter((hit) => acts(view, hit)));
    for (const hit of capitals) {
      if (!acting.has(hit) && capitals.some((other) => acting.has(other) && areJoined(view, hit, other)))
        acting.add(hit);
    }
    return [...acting].sort((a, b) => a.first - b.first).map((hit) => toMention(view, hit));
  },
};

function isCapitalHit(hit: Hit): boolean {
  return (
    hit.names.length > 0 &&
    hit.names.every(({ entry, name }) => entry.kind === 'state' && name.metonym === true)
  );
}

function toMention(view: SentenceView, hit: Hit): Mention {
  const entry = hit.names[0]?.entry ?? null;
  const name = wordsOf(view, hit.first, hit.end);
  return {
    first: hit.first,
    end: hit.end,
    entry,
    options: [],
    kind: 'state',
    name,
    loaded: false,
    metonym: true,
    rule: 'capital-as-government',
  };
}

function acts(view: SentenceView, hit: Hit): boolean {
  return (
    isSubject(view, hit.end) ||
    ownsPolicy(view, hit.end) ||
    isBacker(view, hit.end) ||
    isParty(view, hit.first)
  );
}

/** "Moscow has said", "Washington, which agreed to a truce, says". */
function isSubject(view: SentenceView, after: number): boolean {
  const { tokens, sentence } = view;
  let at = after;
  if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'which') {
    at += 2;
    if (isGoverningVerb(skipAuxiliaries(view, at))) return true;
    while (at < sentence.endToken && tokens[at]?.text !== ',') at += 1;
    at += 1;
  }
  return isGoverningVerb(skipAuxiliaries(view, at)) || isDoing(view, at);
}

/** "Tehran is shipping weapons"; "Tehran is burning" tells of the city. */
function isDoing(view: SentenceView, at: number): boolean {
  if (!/^(?:is|are|was|were)$/.test(view.tokens[at]?.lower ?? '')) return false;
  const verb = skipAuxiliaries(view, at + 1);
  if (verb === undefined || !verb.text.endsWith('ing')) return false;
  return SPEAKING_VERBS.has(verb.lemma) || DECIDING_VERBS.has(verb.lemma) || DOING_VERBS.has(verb.lemma);
}

function skipAuxiliaries(view: SentenceView, from: number): Token | undefined {
  let at = from;
  while (
    at < view.sentence.endToken &&
    (AUXILIARIES.has(view.tokens[at]?.lower ?? '') || view.tokens[at]?.upos === 'ADV')
  )
    at += 1;
  return at < view.sentence.endToken ? view.tokens[at] : undefined;
}

function isGoverningVerb(token: Token | undefined): boolean {
  if (token === undefined || token.upos === 'ADP' || token.text.endsWith('ing')) return false;
  return (
    SPEAKING_VERBS.has(token.lemma) || DECIDING_VERBS.has(token.lemma) || SPEAKING_VERBS.has(token.lower)
  );
}

function ownsPolicy(view: SentenceView, after: number): boolean {
  const mark = view.tokens[after];
  if (!isJoint(mark) || mark?.text === '-') return false;
  const owned = [view.tokens[after + 1], view.tokens[after + 2]];
  return owned.some((token) => token !== undefined && POLICY_NOUNS.has(token.lower));
}

/** "Moscow-backed", but not "Moscow-based". */
function isBacker(view: SentenceView, after: number): boolean {
  const second = view.tokens[after + 1]?.lower ?? '';
  return (
    view.tokens[after]?.text === '-' &&
    BACKING.has(second) &&
    !/^(?:based|held|controlled|occupied|made|besieged)$/.test(second)
  );
}

/** What stands before the name makes it a party: "between", "ties with", "backed by", "said". */
function isParty(view: SentenceView, first: number): boolean {
  const { tokens, sentence } = view;
  if (first <= sentence.firstToken) return false;
  const before = tokens[first - 1];
  const earlier = first - 2 >= sentence.firstToken ? tokens[first - 2] : undefined;
  if (before === undefined) return false;
  if (before.lower === 'between') return tokens[first + 1]?.lower === 'and';
  if (/^(?:with|on|against|to|by|from)$/.test(before.lower) && earlier !== undefined) {
    if (RELATION_NOUNS.has(earlier.lower)) return true;
    if (before.lower === 'by') return RELATION_VERBS.has(earlier.lemma);
    return /^(?:allied|loyal|according|close|pressure|answer)$/.test(earlier.lower);
  }
  const verb = before.lower === 'that' ? earlier : before;
  if (verb === undefined || verb.upos !== 'VERB') return false;
  return RELATION_VERBS.has(verb.lemma) || (SPEAKING_VERBS.has(verb.lemma) && !SPEAKING_OF.has(verb.lemma));
}

function areJoined(view: SentenceView, a: Hit, b: Hit): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  if (left.end === right.first) return true;
  return left.end + 1 === right.first && /^(?:and|or|,)$/.test(view.tokens[left.end]?.lower ?? '');
}
