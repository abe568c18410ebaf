import type { ActorAnnotation, Event, Participant, Sentence, Span, Token } from '../../../model/index.ts';
import { overlap } from '../../../model/index.ts';
import type { Happening } from './happening.ts';
import { type NounPhrase, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import type { Trigger } from './trigger.ts';

/** What a sentence offers for naming who did what to whom. */
export interface Cast {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly actors: readonly ActorAnnotation[];
  /** Times and words of speech, which are never part of a participant. */
  readonly taken: readonly Span[];
}

/** Verbs that only carry a noun of action: "carried out an air strike". */
const LIGHT_VERBS =
  /^(?:carr(?:y|ies|ied|ying)|conduct(?:s|ed|ing)?|launch(?:es|ed|ing)?|stag(?:e|es|ed|ing)|mount(?:s|ed|ing)?|unleash(?:es|ed|ing)?|beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|order(?:s|ed|ing)?|perform(?:s|ed|ing)?|wag(?:e|es|ed|ing)|intensif(?:y|ied|ies|ying)|execut(?:e|ed|ing)|continu(?:e|es|ed|ing)|resum(?:e|es|ed|ing)|organiz(?:e|ed)|step(?:s|ped)|implement(?:s|ed)?|declar(?:e|es|ed)|broker(?:s|ed)?|impos(?:e|es|ed)|press(?:es|ed|ing)?)$/;
const TARGET_LINKS = /^(?:on|against|at|upon|targeting|over|into|toward|towards)$/;
const RELATIVES = /^(?:which|who|that)$/;
const REACH = 12;
/** Prepositional phrases passed between a subject and its verb. */
const MOST_HOPS = 3;

/** Who did it, as the words nearest the trigger name them; null where they do not. */
export function agentOf(cast: Cast, happening: Happening): Participant | null {
  for (const trigger of byWeight(happening)) {
    const phrase = agentPhrase(cast, trigger, happening);
    const named = phrase === null ? null : participant(cast, phrase);
    if (named !== null && !isScenery(named)) return named;
  }
  return null;
}

/** Words for ground and for what came of a deed: they do nothing themselves. */
const SCENERY =
  /^(?:(?:parts?|areas?|districts?|portions?|swathes|outskirts|advances?|gains?|deaths?|violence) of|(?:\p{L}+ )*(?:districts?|towns?|villages?|cit(?:y|ies)|roads?|provinces?|areas?|neighbou?rhoods?|advances?|gains?|offensives?|assaults?|attacks?|fighting|clashes|days?|weeks?|months?|years?)$)/iu;

function isScenery({ name, actor }: Participant): boolean {
  return actor === null && SCENERY.test(name);
}

/**
 * "Troops forced the army out, taking control of the hill": a participle that follows on has the
 * agent of the deed before it in its sentence.
 */
export function agentBefore({ tokens }: Cast, { main }: Happening, before: Event | null): Participant | null {
  const isDoer = main.action.form === 'verb' && main.action.voice === 'active';
  return isDoer && before !== null && isFollowOn(tokens, main.first) ? before.agent : null;
}

/** A form in -ing without a form of "be": it has no subject of its own. */
function isFollowOn(tokens: readonly Token[], verb: number): boolean {
  if (!/ing$/.test(tokens[verb]?.lower ?? '')) return false;
  let index = verb - 1;
  while (tokens[index]?.upos === 'ADV') index -= 1;
  return !/^(?:be|is|are|was|were|been|'re|’re|to|by|of|for|from|in|on|after|before|began|started|continued)$/.test(
    tokens[index]?.lower ?? '',
  );
}

/** Who or what was hit, as the words nearest the trigger name them; null where they do not. */
export function targetOf(cast: Cast, happening: Happening): Participant | null {
  for (const phraseOf of [targetPhrase, opponentPhrase]) {
    for (const trigger of byWeight(happening)) {
      const phrase = phraseOf(cast, trigger);
      if (phrase !== null && !isWithinTriggers(phrase, happening)) return participant(cast, phrase);
    }
  }
  return null;
}

function byWeight({ main, triggers }: Happening): readonly Trigger[] {
  return [main, ...triggers.filter((one) => one !== main)];
}

function isWithinTriggers(phrase: NounPhrase, { triggers }: Happening): boolean {
  return triggers.some((one) => one.first < phrase.end && phrase.first < one.end);
}

function agentPhrase(cast: Cast, trigger: Trigger, happening: Happening): NounPhrase | null {
  const by = byPhrase(cast, trigger);
  if (by !== null) return by;
  if (trigger.action.voice === 'passive') return null;
  if (trigger.action.form === 'noun') return modifierAgent(cast, trigger) ?? lightVerbSubject(cast, trigger);
  const subject = isFollowOn(cast.tokens, trigger.first)
    ? doerBefore(cast, trigger.first)
    : subjectBefore(cast, trigger.first);
  return subject === null || isWithinTriggers(subject, happening) ? null : subject;
}

/** "troops firing on the town": whoever is known to act and stands right before the participle. */
function doerBefore(cast: Cast, verb: number): NounPhrase | null {
  const end = cast.tokens[verb - 1]?.end;
  const known = cast.actors.some((actor) => actor.end === end);
  return known ? subjectBefore(cast, verb) : null;
}

/** "by rebels", within reach and before the next verb. */
function byPhrase({ tokens, sentence }: Cast, trigger: Trigger): NounPhrase | null {
  for (let index = trigger.end; index < Math.min(sentence.endToken, trigger.end + REACH); index += 1) {
    const token = tokens[index];
    if (token === undefined || /^[;:]$/.test(token.text) || token.upos === 'VERB') return null;
    if (token.lower === 'by') return nounPhraseAfter(tokens, index + 1, sentence.endToken);
  }
  return null;
}

/** "Russian air strikes", "the regime's shelling", "rebel fire": a party named right before a noun. */
function modifierAgent({ tokens, sentence, actors }: Cast, trigger: Trigger): NounPhrase | null {
  const earliest = Math.max(sentence.firstToken, trigger.first - 5);
  const phrase =
    nounPhraseBefore(tokens, trigger.first, earliest) ?? loosePhrase(tokens, trigger.first, earliest);
  if (phrase === null || LIGHT_VERBS.test(tokens[phrase.end - 1]?.lower ?? '')) return null;
  let end = phrase.end;
  let first = phrase.first;
  for (let index = first; index < end; index += 1) if (tokens[index]?.lower === 'of') first = index + 1;
  if (first >= end) return null;
  while (end > first && /^(?:['’]s|['’])$/.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  const named = actors.find((actor) => {
    const [from, last] = [tokens[first], tokens[end - 1]];
    return (
      from !== undefined && last !== undefined && overlap(actor, { start: from.start, end: last.end }) > 0
    );
  });
  const role = tokens
    .slice(first, end)
    .findIndex((token) =>
      /^(?:rebels?|regime|government|militants?|insurgents?|jihadists?|terrorists?|coalition|army|opposition)$/.test(
        token.lower,
      ),
    );
  if (named === undefined && role < 0) return null;
  return { first, end };
}

function loosePhrase(tokens: readonly Token[], end: number, from: number): NounPhrase | null {
  let first = end;
  while (first > from && /^(?:ADJ|PROPN|NOUN)$/.test(tokens[first - 1]?.upos ?? '')) first -= 1;
  return first < end ? { first, end } : null;
}

/** The subject of a light verb that stands before the noun: "troops launched an offensive". */
function lightVerbSubject(cast: Cast, trigger: Trigger): NounPhrase | null {
  const { tokens, sentence } = cast;
  for (let index = trigger.first - 1; index >= Math.max(sentence.firstToken, trigger.first - 7); index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[;:,]$/.test(token.text)) return null;
    if (LIGHT_VERBS.test(token.lower)) return subjectBefore(cast, index);
    if (token.upos === 'VERB' || token.upos === 'ADP') {
      if (token.lower !== 'out' && token.lower !== 'up' && token.lower !== 'of') return null;
    }
  }
  return null;
}

/** The noun phrase before a verb and its auxiliaries; a relative pronoun leads to what it stands for. */
function subjectBefore({ tokens, sentence }: Cast, verb: number): NounPhrase | null {
  let end = verb;
  while (end > sentence.firstToken) {
    const token = tokens[end - 1];
    if (token === undefined) return null;
    const aux = token.upos === 'AUX' || token.upos === 'ADV' || token.upos === 'PART';
    if (!aux && !/^(?:has|have|had|also|to|began|continued|managed)$/.test(token.lower)) break;
    end -= 1;
  }
  if (RELATIVES.test(tokens[end - 1]?.lower ?? '')) end -= tokens[end - 2]?.text === ',' ? 2 : 1;
  else if (tokens[end - 1]?.text === ',') end = beforeAside(tokens, end - 1, sentence.firstToken);
  const phrase = withoutPlace(tokens, end, sentence.firstToken);
  const relative = phrase === null ? null : relativeBefore(tokens, phrase.first, sentence.firstToken);
  // "The militia which controls the valley seized": the one the clause is about.
  return relative === null ? phrase : nounPhraseBefore(tokens, relative, sentence.firstToken);
}

/** A clause of its own before a verb is at most so many words long. */
const RELATIVE_CLAUSE = 6;

/** Where the noun ends that a relative clause right before a verb is about, or null. */
function relativeBefore(tokens: readonly Token[], before: number, from: number): number | null {
  for (let index = before - 1; index > Math.max(from, before - RELATIVE_CLAUSE); index -= 1) {
    const word = tokens[index]?.lower ?? '';
    if (/^[,;:“”"]$/.test(word)) return null;
    if (word === 'which' || word === 'who') return tokens[index - 1]?.text === ',' ? index - 1 : index;
  }
  return null;
}

/** An aside between commas is at most so many words long. */
const ASIDE = 12;

/** "Harun Vell, a senior officer of the guard, was": where the aside begins, else where it ends. */
function beforeAside(tokens: readonly Token[], comma: number, from: number): number {
  for (let index = comma - 1; index > Math.max(from, comma - ASIDE); index -= 1) {
    if (tokens[index]?.text === ',') return index;
    if (tokens[index]?.upos === 'VERB') break;
  }
  return comma + 1;
}

/** Links that do not lead from a place back to a subject: "as the army", "a group of rebels". */
const STAYS = /^(?:of|as|than)$/;

/** The noun phrase before a verb, places between left out: "militias based in the hills shelled". */
function withoutPlace(tokens: readonly Token[], end: number, from: number): NounPhrase | null {
  let phrase = nounPhraseBefore(tokens, end, from);
  for (let hops = 0; phrase !== null && hops < MOST_HOPS; hops += 1) {
    let before = phrase.first - 1;
    while (before > from && /^(?:DET|NUM)$/.test(tokens[before]?.upos ?? '')) before -= 1;
    const link = tokens[before];
    if (link === undefined || before <= from || link.upos !== 'ADP' || STAYS.test(link.lower)) return phrase;
    const participle = tokens[before - 1]?.upos === 'VERB' && /ed$/.test(tokens[before - 1]?.lower ?? '');
    phrase = nounPhraseBefore(tokens, participle ? before - 1 : before, from);
  }
  return phrase;
}

function targetPhrase(cast: Cast, trigger: Trigger): NounPhrase | null {
  const { tokens, sentence } = cast;
  const { voice, form } = trigger.action;
  if (form === 'verb' && voice === 'active') {
    const object = nounPhraseAfter(tokens, trigger.end, sentence.endToken);
    if (object !== null) return object;
  }
  if (form === 'verb' && voice === 'passive') return subjectBefore(cast, trigger.first);
  return linkedTarget(cast, trigger);
}

/** "a battle with rebels": whom a fight is with, where nobody is said to have been hit. */
function opponentPhrase({ tokens, sentence }: Cast, trigger: Trigger): NounPhrase | null {
  const link = tokens[trigger.end];
  return link?.lower === 'with' ? nounPhraseAfter(tokens, trigger.end + 1, sentence.endToken) : null;
}

/** "air strikes on the port", "the killing of a mayor". */
function linkedTarget({ tokens, sentence }: Cast, trigger: Trigger): NounPhrase | null {
  for (let index = trigger.end; index < Math.min(sentence.endToken, trigger.end + 5); index += 1) {
    const token = tokens[index];
    if (token === undefined || /^[;:,]$/.test(token.text)) return null;
    const direct = index === trigger.end && token.lower === 'of';
    if (direct || TARGET_LINKS.test(token.lower)) {
      const phrase = nounPhraseAfter(tokens, index + 1, sentence.endToken);
      const day = phrase !== null && /day$/.test(tokens[phrase.first]?.lower ?? '');
      if (phrase !== null && !day) return phrase;
    }
  }
  return null;
}

/** The words of a phrase, with the actor the registry knows them by; the last named is the head. */
function participant({ text, tokens, actors, taken }: Cast, whole: NounPhrase): Participant | null {
  const phrase = untaken(tokens, withoutVerb(tokens, whole), taken);
  const start = tokens[phrase.first]?.start;
  const end = tokens[phrase.end - 1]?.end;
  if (start === undefined || end === undefined || end <= start || phrase.end <= phrase.first) return null;
  if (/^(?:none|nobody|neither|no)\b/i.test(text.slice(start, end))) return null;
  const inside = actors.filter((actor) => actor.actor !== null && overlap(actor, { start, end }) > 0);
  return { start, end, name: text.slice(start, end), actor: inside.at(-1)?.actor ?? null };
}

/** Leaves out times and words of speech at either end: "this week | Russia", "the group | claims". */
function untaken(tokens: readonly Token[], { first, end }: NounPhrase, taken: readonly Span[]): NounPhrase {
  const isTaken = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && taken.some((span) => overlap(span, token) > 0);
  };
  let [from, to] = [first, end];
  while (from < to && isTaken(from)) from += 1;
  while (to > from && isTaken(to - 1)) to -= 1;
  while (to > from && /^(?:of|the|a|an|['’]s)$/.test(tokens[to - 1]?.lower ?? '')) to -= 1;
  return { first: from, end: to };
}

/** "towards Narvel marks its": a last word in -s before an article is a verb taken for a noun. */
function withoutVerb(tokens: readonly Token[], { first, end }: NounPhrase): NounPhrase {
  const last = tokens[end - 1];
  const next = tokens[end];
  const isVerb =
    end - first > 1 &&
    last !== undefined &&
    /^\p{Ll}.*[^s]s$/u.test(last.text) &&
    tokens[end - 2]?.upos === 'PROPN' &&
    next !== undefined &&
    (next.upos === 'DET' || /^(?:its|their|his|her|another|no)$/.test(next.lower));
  return isVerb ? { first, end: end - 1 } : { first, end };
}
