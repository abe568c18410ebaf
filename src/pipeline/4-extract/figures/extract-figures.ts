import { figureId } from '../../../identity/identity.ts';
import { diagnose } from '../../../messages/diagnostics.ts';
import type { Diagnostic, Event, Figure, Sentence, Span } from '../../../model/index.ts';
import { bySpan, dealOut } from '../../../model/index.ts';
import {
  claimOf,
  type ExtractContext,
  ofType,
  reportingMatter,
  type SentenceMatter,
} from '../events/extract-context.ts';
import { type Count, countsIn, type Measured } from './count.ts';
import { joinWomenAndChildren } from './join-counts.ts';
import { measureCounts } from './measure-counts.ts';
import { populationOf } from './population-of.ts';
import { scopeOf } from './scope-of.ts';

/** A quote is stretched to the word that decides its measure when that is at most so far, in code units. */
const LONGEST_QUOTE = 90;

/** Figures with what was left out on the way. */
export interface ExtractedFigures {
  readonly figures: readonly Figure[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds counts of people, strikes and the like, and ties each to its claim and event. A count that
 * stands in no claim is left out with a diagnostic, since nobody in the text vouches for it.
 */
export function extractFigures(context: ExtractContext, events: readonly Event[]): ExtractedFigures {
  const { parsed } = context.annotated;
  const dealtEvents = dealOut(parsed.sentences, events);
  let last: Measured | null = null;
  const figures: Figure[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const matter of reportingMatter(context)) {
    const { sentence, annotations } = matter;
    const inside = ofType(annotations, 'quantity');
    const joined = joinWomenAndChildren(parsed.tokens.slice(sentence.firstToken, sentence.endToken), inside);
    const counts = countsIn(parsed.tokens, sentence, joined);
    const measures = measureCounts(parsed.tokens, sentence, counts, ofType(annotations, 'action'), last);
    const inSentence = dealtEvents[sentence.index] ?? [];
    figures.push(
      ...figuresOf(context, matter, { inSentence, told: dealtEvents }, counts, measures, diagnostics),
    );
    last = measures.findLast((measure) => measure !== null) ?? null;
  }
  return { figures: figures.sort(bySpan), diagnostics };
}

function figuresOf(
  context: ExtractContext,
  { sentence, claims }: SentenceMatter,
  {
    inSentence: events,
    told,
  }: { readonly inSentence: readonly Event[]; readonly told: readonly (readonly Event[])[] },
  counts: readonly Count[],
  measures: readonly (Measured | null)[],
  diagnostics: Diagnostic[],
): Figure[] {
  const { tokens, document } = context.annotated.parsed;
  const within = tokens.slice(sentence.firstToken, sentence.endToken);
  let who: string | null = null;
  return counts.flatMap((count, place): Figure[] => {
    const measured = measures[place];
    if (measured === null || measured === undefined) return [];
    const span = quoteSpan(context, count, measured);
    const claim = claimOf(claims, count.quantity);
    if (claim === null) {
      const figure = document.text.slice(span.start, span.end);
      diagnostics.push(diagnose('extract/figure-without-claim', { figure }, span));
      return [];
    }
    const event = eventOf(events, claim.id, span) ?? tollOf(context, told, sentence, measured);
    who = populationOf(document.text, tokens, count, measured, who);
    const { low, high } = count.quantity;
    return [
      {
        ...span,
        id: figureId(document.id, span.start, span.end, measured.measure, low ?? '-', high ?? '-'),
        document: document.id,
        claim: claim.id,
        event: event?.id ?? null,
        measure: measured.measure,
        low,
        high,
        who,
        scope: scopeOf(within, count, measured, event),
        quote: document.text.slice(span.start, span.end),
        rule: measured.rule,
      },
    ];
  });
}

/** From the number to the noun, and to the word that says what befell them where that is near. */
function quoteSpan(context: ExtractContext, count: Count, measured: Measured): Span {
  const { tokens } = context.annotated.parsed;
  const word = tokens[measured.word];
  const start = count.quantity.start;
  const end = Math.max(count.quantity.end, tokens[count.end - 1]?.end ?? 0);
  if (word === undefined) return { start, end };
  const wide = { start: Math.min(start, word.start), end: Math.max(end, word.end) };
  return wide.end - wide.start <= LONGEST_QUOTE ? wide : { start, end };
}

/** The event of the same claim whose words stand nearest in the same sentence. */
function eventOf(events: readonly Event[], claim: Event['claim'], at: Span): Event | null {
  const distance = (event: Event): number => Math.max(0, event.start - at.end, at.start - event.end);
  const near = events.filter((event) => event.claim === claim);
  return near.reduce<Event | null>(
    (best, event) => (best === null || distance(event) < distance(best) ? event : best),
    null,
  );
}

/** A toll told without its deed is that of the deed told at most so many sentences before or after. */
const TOLL_SENTENCES = 3;
const TOLLS: readonly Measured['measure'][] = ['killed', 'wounded', 'casualties', 'missing'];
const DEADLY: readonly Event['type'][] = [
  'airstrike',
  'shelling',
  'bombing',
  'suicide-bombing',
  'chemical-attack',
  'ground-assault',
  'clash',
  'shooting',
  'killing',
  'execution',
];

/**
 * The event a toll belongs to when its own claim names none: the deadly one told nearest, before
 * rather than after. Only what happened has a toll.
 */
function tollOf(
  context: ExtractContext,
  told: readonly (readonly Event[])[],
  sentence: Sentence,
  { measure, rule }: Measured,
): Event | null {
  if (!TOLLS.includes(measure) || !/toll|number-of|among/.test(rule)) return null;
  const { sentences } = context.annotated.parsed;
  for (let away = 0; away <= TOLL_SENTENCES; away += 1) {
    for (const index of away === 0 ? [sentence.index] : [sentence.index - away, sentence.index + away]) {
      if (sentences[index]?.reprint !== sentence.reprint) continue;
      const deadly = (told[index] ?? []).find(
        (event) => DEADLY.includes(event.type) && event.factuality === 'asserted' && !event.background,
      );
      if (deadly !== undefined) return deadly;
    }
  }
  return null;
}
