import {
  NEEDS_PARTICLE,
  NOUN_LIKE_FORMS,
  OUTLET_NAMES,
  SPEECH_ADVERBS,
  SPEECH_NOUNS,
  SPEECH_PREPOSITIONS,
  SPEECH_VERBS,
  VERB_PARTICLES,
} from '../../../lexicon/speech/index.ts';
import type { CueAnnotation, CueStance, Token } from '../../../model/index.ts';

/**
 * Finds the cues of one sentence, in text order. A cue says that its words can attribute; whether
 * they do here, to whom and what, is for the finding of claims to decide.
 *
 * Matches `The report said two died.` Must not match `The state capital fell.`
 */
export function findCues(tokens: readonly Token[], text: string): CueAnnotation[] {
  const cues: CueAnnotation[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = phraseCue(tokens, at) ?? verbCue(tokens, at) ?? wordCue(tokens, at, text);
    if (found === null) continue;
    cues.push(found.cue);
    at = found.last;
  }
  return cues;
}

interface Found {
  readonly cue: CueAnnotation;
  readonly last: number;
}

function made(
  tokens: readonly Token[],
  first: number,
  last: number,
  rest: { lemma: string; stance: CueStance; form: CueAnnotation['form']; rule: string },
): Found | null {
  const from = tokens[first];
  const to = tokens[last];
  if (from === undefined || to === undefined) return null;
  return { cue: { type: 'cue', start: from.start, end: to.end, ...rest }, last };
}

/** Matches `according to the mayor`. Must not match `in the words on the wall`. */
function phraseCue(tokens: readonly Token[], at: number): Found | null {
  for (const words of SPEECH_PREPOSITIONS) {
    if (!words.every((word, step) => tokens[at + step]?.lower === word)) continue;
    return made(tokens, at, at + words.length - 1, {
      lemma: words.join(' '),
      stance: 'say',
      form: 'preposition',
      rule: 'cue-preposition',
    });
  }
  return null;
}

/** Matches `the mayor reports losses`. Must not match `the reports are out` or `reported missing`. */
function verbCue(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const asNoun = NOUN_LIKE_FORMS.has(token.lower) && token.upos !== 'VERB';
  const misread = adjectiveAsVerb(tokens, at);
  if (
    misread === null &&
    token.upos !== 'VERB' &&
    !(asNoun && standsAsVerb(tokens, at)) &&
    !ALWAYS_VERBS.has(token.lower)
  )
    return null;
  const lemma =
    misread ?? (asNoun ? token.lower.replace(/s$/, '') : (LEMMAS.get(token.lower) ?? token.lemma));
  const verb = SPEECH_VERBS.get(lemma);
  if (verb === undefined || isStateOfBeing(tokens, at) || takesLives(tokens, at, lemma)) return null;
  if (token.upos === 'VERB' && NOUN_LIKE_FORMS.has(token.lower) && standsAsNoun(tokens, at)) return null;
  // "so-called", "self-described": half of a compound is no verb of its own.
  if (/^[-‐‑]$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.end === token.start) return null;
  if ((lemma === 'put' || lemma === 'place') && !putsFigure(tokens, at)) return null;
  if (/ed$/.test(token.lower) && modifiesNoun(tokens, at)) return null;
  const particle = (VERB_PARTICLES.get(lemma) ?? []).includes(tokens[at + 1]?.lower ?? '');
  if (NEEDS_PARTICLE.has(lemma) && !particle) return null;
  return made(tokens, at, particle ? at + 1 : at, {
    lemma,
    stance: verb.stance,
    form: 'verb',
    rule: 'cue-verb',
  });
}

/** Forms that are speech whatever the tagger thinks of them. */
const ALWAYS_VERBS: ReadonlySet<string> = new Set(['said', 'says', 'told', 'quoting', 'citing']);
const LEMMAS: ReadonlyMap<string, string> = new Map([
  ['said', 'say'],
  ['says', 'say'],
  ['told', 'tell'],
  ['quoting', 'quote'],
  ['citing', 'cite'],
]);

/** `the army alleged on Monday that`: a participle form that a tagger took for an adjective; gives its lemma. */
function adjectiveAsVerb(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  if (token?.upos !== 'ADJ' || !/ed$/.test(token.lower)) return null;
  if (
    !/^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.upos ?? '') ||
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? '')
  )
    return null;
  return (
    [token.lower.slice(0, -1), token.lower.slice(0, -2)].find((lemma) => SPEECH_VERBS.has(lemma)) ?? null
  );
}

/** `reported missing` and `declared dead` tell a state, and name no speech. */
function isStateOfBeing(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (lower !== 'reported' && lower !== 'declared' && lower !== 'presumed') return false;
  return /^(?:missing|dead|killed|wounded|injured|lost|detained)$/.test(tokens[at + 1]?.lower ?? '');
}

/** `put the death toll at 16`; `put the box at the door` puts a thing. */
function putsFigure(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(at + 1, at + 16);
  const noun = near.findIndex((token) =>
    /^(?:toll|number|figure|count|total|losses|deaths|casualties|cost|turnout)$/.test(token.lower),
  );
  return noun >= 0 && noun < 5 && near.slice(noun).some((token) => token.lower === 'at');
}

/** `an estimated 300 people`, `by suspected rebels`: no subject before it and a noun after. */
function modifiesNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after === undefined || !/^(?:NOUN|NUM|ADJ|PROPN)$/.test(after.upos)) return false;
  return (
    before?.lower === 'self' ||
    before?.upos === 'DET' ||
    before?.upos === 'ADP' ||
    before?.upos === 'ADJ' ||
    before?.upos === 'NUM'
  );
}

/** `the blast claimed 20 lives` kills; nobody says anything. */
function takesLives(tokens: readonly Token[], at: number, lemma: string): boolean {
  return (
    lemma === 'claim' &&
    tokens.slice(at + 1, at + 6).some((token) => /^(?:life|lives|victims?)$/.test(token.lower))
  );
}

/** `..., reports the agency` and `Moscow claims it won`: the form has a subject, not an article. */
function standsAsVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before !== undefined && closesReport(tokens, at)) return true;
  if (before === undefined || after === undefined) return false;
  const step = after.lower === 'out' ? tokens[at + 2] : after;
  const opens =
    step !== undefined && (/^(?:DET|PRON|PROPN|SCONJ)$/.test(step.upos) || /["“:]/.test(step.text));
  if (/^[,”"’]$/.test(before.text)) return opens;
  return /^(?:PROPN|PRON)$/.test(before.upos) && /^(?:DET|PRON|SCONJ)$/.test(after.upos);
}

/** What an agency is called besides its name: "SANA news agency". */
const PRESS_KIND = /^(?:news|press|agency|channel|newspaper|daily|television|tv|radio|network|service)$/;

/**
 * `nine drowned, AFP reports.` and `... in southern Kesra SANA news agency reports.`: a known agency closes the
 * sentence. Must not match `he relied on AFP reports.` or `citing the AFP reports.`
 */
function closesReport(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after !== undefined && !/^[.!?”"]$/.test(after.text)) return false;
  if (!/^(?:reports|writes|notes|claims)$/.test(tokens[at]?.lower ?? '')) return false;
  let from = at;
  while (PRESS_KIND.test(tokens[from - 1]?.lower ?? '')) from -= 1;
  const name = tokens[from - 1];
  if (name?.upos !== 'PROPN' || !OUTLET_NAMES.has(name.lower)) return false;
  from -= 1;
  while (from > 0 && /^(?:state|official|the)$|^news$|^agency$/.test(tokens[from - 1]?.lower ?? ''))
    from -= 1;
  const before = tokens[from - 1];
  if (before === undefined || before.upos === 'ADP' || before.upos === 'ADJ') return false;
  // "read Reuters reports": with no other verb before it, the verb takes the reports for its object.
  return before.upos !== 'VERB' || tokens.slice(0, from - 1).some(({ upos }) => upos === 'AUX');
}

/** `the claims`, `two reports`: an article or number stands before, no subject. */
function standsAsNoun(tokens: readonly Token[], at: number): boolean {
  return /^(?:DET|NUM|ADJ|ADP)$/.test(tokens[at - 1]?.upos ?? '');
}

/** Matches `his claim that they fled` and `allegedly`. Must not match `a statement of account`. */
function wordCue(tokens: readonly Token[], at: number, text: string): Found | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const adverb = SPEECH_ADVERBS.get(token.lower);
  if (adverb !== undefined) {
    return made(tokens, at, at, { lemma: token.lower, stance: adverb, form: 'adverb', rule: 'cue-adverb' });
  }
  if (token.upos !== 'NOUN') return null;
  const noun = SPEECH_NOUNS.get(token.lemma);
  const next = tokens[at + 1];
  if (noun === undefined || next?.lower !== 'that') return null;
  // "the report that reached us" is a thing, "the report that he fled" a saying: a subject follows.
  const subject = tokens[at + 2];
  if (subject === undefined || !/^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(subject.upos)) return null;
  if (text.slice(token.end, next.start).trim() !== '') return null;
  return made(tokens, at, at, { lemma: token.lemma, stance: noun, form: 'noun', rule: 'cue-noun' });
}
