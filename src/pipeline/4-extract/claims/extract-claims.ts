import { NOT_VOUCHING, NOT_VOUCHING_TO, PERFORMATIVE } from '../../../lexicon/speech/index.ts';
import { claimId } from '../../../identity/identity.ts';
import type { AnnotatedDocument, Claim, Factuality, Knowledge, Voice } from '../../../model/index.ts';
import { REPORTING_ROLES } from '../../../model/index.ts';
import type { Attribution } from './attribution.ts';
import { attributionsIn } from './attributions-of.ts';
import { type ChainContext, noticeSubject, UNSTATED, voicesOf } from './chain.ts';
import { factualityOf } from './factuality.ts';
import { originOf } from './origin.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { sentenceViews, type SentenceView } from './sentence-view.ts';
import { splitByFactuality } from './split-factuality.ts';
import { VoiceMemory } from './voice-memory.ts';
import type { Word } from './words.ts';

/** A claim before the events and figures in it are known. */
export type ClaimDraft = Omit<Claim, 'events' | 'figures'>;

/** The voice of readers' comments, whose names are seldom real and never checked. */
const COMMENTER: Voice = { name: 'commenter', kind: 'person', actor: null, start: null, end: null };

/**
 * Finds who says what. Every sentence of reporting (and of comments, marked by their part) is cut
 * where what is said changes hands; each piece becomes a claim with its chain of voices. Pieces that
 * nobody is named for are the publisher's own claims, with an empty chain.
 */
export function extractClaims(annotated: AnnotatedDocument, knowledge: Knowledge): ClaimDraft[] {
  const views = sentenceViews(annotated);
  const { language } = annotated.parsed.document;
  // The grammar of attribution is English; in another language every sentence is the publisher's own.
  const attributions = language === null || language === 'en' ? attributionsIn(views).filter(vouches) : [];
  const known = annotated.annotations.filter((one) => one.type === 'actor' || one.type === 'place');
  const voices = nameVoices(attributions, { views, known, memory: new VoiceMemory() });
  const drafts = views
    .filter((view) => view.sentence.role === 'comment' || REPORTING_ROLES.includes(view.sentence.role))
    .flatMap((view) =>
      segmentsOf(view, speaking(attributions, voices, view)).flatMap((segment) =>
        draftsOf(annotated, view, segment, voices),
      ),
    );
  const { document } = annotated.parsed;
  return [...new Map(drafts.map((draft) => [draft.id, draft])).values()].map((draft) => ({
    ...draft,
    origin: originOf(document, draft.reprint, draft.voices, knowledge),
  }));
}

/** A draft before it is known on whose word it rests. */
type SaidDraft = Omit<ClaimDraft, 'origin'>;

/** The voices of each attribution: the chains of those who say it together, the first named first. */
type VoicesOf = ReadonlyMap<Attribution, readonly (readonly Voice[])[]>;

/** Names voices in reading order, so that each mention can only look back. */
function nameVoices(attributions: readonly Attribution[], context: ChainContext): VoicesOf {
  const voices = new Map<Attribution, readonly (readonly Voice[])[]>();
  let next = 0;
  for (const view of context.views) {
    noticeSubject(view, context);
    for (; next < attributions.length; next += 1) {
      const one = attributions[next];
      if (one === undefined || one.cue.start >= view.sentence.end) break;
      voices.set(one, voicesOf(one, context));
    }
  }
  return voices;
}

/** A wish or thought attributes, but its subject vouches for nothing in it. */
function vouches(one: Attribution): boolean {
  if (NOT_VOUCHING.has(one.lemma)) return false;
  if (one.rule === 'speech-object' && PERFORMATIVE.has(one.lemma)) return false;
  if (one.rule === 'speech-negated') return false;
  return !(one.rule === 'speech-to' && NOT_VOUCHING_TO.has(one.lemma));
}

/** The attributions that touch a sentence and have a voice to name. */
function speaking(all: readonly Attribution[], voices: VoicesOf, { sentence }: SentenceView): Attribution[] {
  return all.filter((one) => {
    if ((voices.get(one) ?? []).length === 0) return false;
    return [one.cue, ...one.content].some((span) => span.start < sentence.end && sentence.start < span.end);
  });
}

/** The claims of one segment: one a clause where clauses differ in how sure they are. */
function draftsOf(
  annotated: AnnotatedDocument,
  view: SentenceView,
  segment: Segment,
  voices: VoicesOf,
): SaidDraft[] {
  const attribution = segment.attributions[segment.attributions.length - 1] ?? null;
  const around = segment.attributions.slice(0, -1).flatMap((one) => voices.get(one)?.[0] ?? []);
  const inner = attribution === null ? [[]] : (voices.get(attribution) ?? [[]]);
  const outside = view.sentence.role === 'comment' ? [COMMENTER] : [];
  return inner.flatMap((list) => {
    const said = [...outside, ...chainOf([...around, ...list])];
    const voice = said[said.length - 1]?.kind ?? null;
    const judge = (words: readonly Word[]): Factuality =>
      factualityOf({ words, sentence: view.words, attribution, voice });
    return splitByFactuality(segment, judge).map((piece) =>
      draftOf(annotated, view, piece, { attribution, said, factuality: judge(piece.words) }),
    );
  });
}

interface Judged {
  readonly attribution: Attribution | null;
  readonly said: readonly Voice[];
  readonly factuality: Factuality;
}

function draftOf(
  annotated: AnnotatedDocument,
  { sentence, text }: SentenceView,
  { start, end, words }: Segment,
  { attribution, said, factuality }: Judged,
): SaidDraft {
  const { document } = annotated.parsed;
  const names = said.map((voice) => voice.name).join(' > ');
  return {
    id: claimId(document.id, start, end, names, factuality),
    document: document.id,
    start,
    end,
    quote: text.slice(start, end),
    quoted: words.length > 0 && words.every((word) => word.quoted || word.upos === 'PUNCT'),
    voices: said,
    cue:
      attribution === null
        ? null
        : { ...attribution.cue, text: text.slice(attribution.cue.start, attribution.cue.end) },
    factuality,
    part: sentence.role,
    reprint: sentence.reprint,
    rule: attribution?.rule ?? 'own-voice',
  };
}

/**
 * One voice twice in a row is one link, and an unstated voice says nothing beside a named one. Press that
 * carries somebody's words does not stand behind him once more: "the agency reported, according to the
 * agency, citing the ministry".
 */
function chainOf(voices: readonly Voice[]): Voice[] {
  const named = voices.some((voice) => voice.kind !== 'unstated');
  const kept = named ? voices.filter((voice) => voice.kind !== 'unstated') : voices.slice(0, 1);
  return kept.filter(
    (voice, at) =>
      voice === UNSTATED || !(kept[at - 1]?.name === voice.name || carriedBefore(kept.slice(0, at), voice)),
  );
}

function carriedBefore(before: readonly Voice[], { kind, actor, name }: Voice): boolean {
  if (kind !== 'agency' && kind !== 'outlet') return false;
  return before.some((one) => one.name === name || (actor !== null && one.actor === actor));
}
