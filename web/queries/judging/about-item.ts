import type {
  Claim,
  DocumentSummary,
  DossierEvent,
  ReviewItem,
  ReviewSheet,
} from '../../../src/api/client.ts';
import { dayWords } from '../day-words.ts';
import { outletName } from '../event-matrix.ts';
import { counted, plainWords, rangeWords } from '../words.ts';
import type { CorrectedField, EventSubject, Target } from './decision.ts';
import { mentionsOf } from './fetch-names.ts';
import type { Standing } from './send.ts';

type Machine = Readonly<Partial<Record<CorrectedField, string | null>>>;

/** An event as something that can be decided about. */
export function eventTarget(event: DossierEvent): Target {
  return {
    subject: { kind: 'event', mentions: mentionsOf(event) },
    name: `The event: ${event.title}`,
    machine: {
      type: event.type,
      title: event.title,
      agent: answerOf(event, 'agent'),
      target: answerOf(event, 'target'),
    },
  };
}

function answerOf(event: DossierEvent, question: string): string | null {
  return event.facets.find((facet) => facet.question === question)?.answers[0]?.value ?? null;
}

/** The reports that tell of an event, by their outlets, each with the tellings it would take along. */
export function accountsOf(event: DossierEvent, documents: readonly DocumentSummary[]) {
  const byId = new Map(documents.map((summary) => [summary.id, summary]));
  return event.accounts.map(({ document, events }) => {
    const summary = byId.get(document);
    const date = summary === undefined ? '' : `, ${dayWords(summary.date)}`;
    return { name: `${outletName(summary ?? null)}${date}`, mentions: events };
  });
}

/** All that can be decided about a doubt: what it is about first, then the numbers and claims in its words. */
export function aboutItem(sheet: ReviewSheet, seen: readonly Standing[]) {
  const { item, events, documents, words } = sheet;
  const [event, other] = events;
  const main = mainTarget(item, event);
  const stretches = words.filter(({ document }) => document === item.document);
  return {
    targets: [main, ...figureTargets(sheet), ...claimTargets(sheet)].filter(
      (target, place, all) => place === firstOf(all, target),
    ),
    answers: item.answers,
    seen,
    candidates: item.candidates,
    stretches,
    ...(event === undefined
      ? {}
      : { when: event.when, placeName: event.where?.name ?? null, accounts: accountsOf(event, documents) }),
    ...(item.kind === 'split' && item.other?.kind === 'event' ? { out: item.other.mentions } : {}),
    other: other === undefined ? null : otherEvent(other),
  };
}

/** The event that may be the same one, as it is offered. */
export function otherEvent(event: DossierEvent) {
  const subject: EventSubject = { kind: 'event', mentions: mentionsOf(event) };
  const note = `${dayWords(event.when)} · ${counted(event.accounts.length, 'report')}`;
  return { name: event.title, subject, note };
}

function firstOf(all: readonly Target[], target: Target): number {
  return all.findIndex(({ subject }) => JSON.stringify(subject) === JSON.stringify(target.subject));
}

function mainTarget(item: ReviewItem, event: DossierEvent | undefined): Target {
  const { subject } = item;
  if (subject.kind === 'event' && event !== undefined) return { ...eventTarget(event), subject };
  if (subject.kind === 'name') return { subject, name: `The name “${subject.name}”`, machine: {} };
  if (subject.kind === 'document') return { subject, name: 'The document', machine: {} };
  return { subject, name: 'What it is about', machine: {} };
}

/** Numbers in the words, each of which can be set right by itself. */
function figureTargets({ figures }: ReviewSheet): readonly Target[] {
  return figures.map(figureTarget);
}

/** A number as something that can be decided about. */
export function figureTarget(figure: ReviewSheet['figures'][number]): Target {
  const { id, low, high, measure, scope, who, quote } = figure;
  return {
    subject: { kind: 'figure', figure: id },
    name: `The number: ${rangeWords(low, high)} ${plainWords(measure)} in “${short(quote)}”`,
    machine: {
      low: low === null ? null : String(low),
      high: high === null ? null : String(high),
      measure,
      scope,
      who,
    } satisfies Machine,
  };
}

/** A claim as something that can be decided about. */
export function claimTarget({
  id,
  quote,
  factuality,
  voices,
}: Pick<Claim, 'id' | 'quote' | 'factuality' | 'voices'>): Target {
  return {
    subject: { kind: 'claim', claim: id },
    name: `The claim: “${short(quote)}”`,
    machine: { factuality, voice: voices.at(-1)?.name ?? null },
  };
}

function claimTargets({ words }: ReviewSheet): readonly Target[] {
  return words.flatMap(({ claim, quote, factuality, voices }): readonly Target[] =>
    claim === null || factuality === null ? [] : [claimTarget({ id: claim, quote, factuality, voices })],
  );
}

/** Longest quote in a list of things to choose from, in characters. */
const SHORT = 60;

function short(quote: string): string {
  const line = quote.replaceAll(/\s+/g, ' ').trim();
  return line.length <= SHORT ? line : `${line.slice(0, SHORT - 1)}…`;
}
