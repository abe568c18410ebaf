import type { Facet, FacetQuestion, Figure, Measure, Verdict } from '../../../model/index.ts';
import { headNoun } from '../../../names/index.ts';
import { daysApart } from '../compare/time.ts';
import type { Group } from '../group.ts';
import type { Mention } from '../mention.ts';
import type { OriginOf } from '../origins.ts';
import { gatherAnswers, type Said } from './answers.ts';

interface Counted extends Said {
  readonly figure: Figure;
}

/** Words that count everybody: a toll of people, of the dead, of lives is one population. */
const EVERYBODY = new Set([
  'people',
  'person',
  'dead',
  'life',
  'other',
  'victim',
  'casualty',
  'body',
  'resident',
  '',
]);

/**
 * How many? One facet for each measure and population. Differing numbers are a revision when the
 * same origin, or a later report, raises or lowers them, and a contradiction otherwise.
 */
export function counts(group: Group, originOf: OriginOf): readonly Facet[] {
  const byQuestion = new Map<string, Counted[]>();
  for (const mention of group) {
    if (mention.event.factuality === 'denied') continue;
    for (const figure of mention.figures) {
      const key = `${figure.measure}|${population(figure)}`;
      byQuestion.set(key, [...(byQuestion.get(key) ?? []), { value: inWords(figure), mention, figure }]);
    }
  }
  return [...byQuestion]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, counted]) => {
      const [measure, who] = key.split('|') as [Measure, string];
      const { verdict, why } = judge(counted, originOf);
      return {
        question: measure as FacetQuestion,
        who,
        answers: gatherAnswers(counted, originOf),
        verdict,
        why,
      };
    });
}

function population({ who }: Figure): string {
  const head = headNoun(who.toLowerCase());
  return EVERYBODY.has(head) ? 'people' : head;
}

function judge(counted: readonly Counted[], originOf: OriginOf): { verdict: Verdict; why: string } {
  const documents = groupByDocument(counted);
  if (documents.length < 2) return judgeOne(counted, originOf);
  const clashes = documents.flatMap((left, at) =>
    documents.slice(at + 1).flatMap((right) => clashOf(left, right)),
  );
  if (clashes.length === 0) {
    const alike = new Set(counted.map(({ value }) => value)).size === 1;
    return {
      verdict: 'agree',
      why: alike ? 'All give the same number.' : 'Numbers that fit each other stand in all of them.',
    };
  }
  return judgeClashes(clashes, originOf);
}
/** A report that gives two numbers for one thing revises itself, or the numbers count parts. */
function judgeOne(counted: readonly Counted[], originOf: OriginOf): { verdict: Verdict; why: string } {
  const [first, second] = counted.flatMap((a) => counted.filter((b) => excludes(a.figure, b.figure)));
  const revises =
    first !== undefined &&
    second !== undefined &&
    originOf(first.mention.claim) === originOf(second.mention.claim);
  return revises
    ? { verdict: 'revision', why: 'The same origin gives another number within one report.' }
    : { verdict: 'single', why: 'Only one report gives a number.' };
}

function groupByDocument(counted: readonly Counted[]): Counted[][] {
  const groups = new Map<string, Counted[]>();
  for (const one of counted) {
    const id = one.mention.record.document.id;
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  return [...groups.values()];
}

/** Two reports clash when none of the numbers of one fits any of the other: parts of a toll do not. */
function clashOf(left: readonly Counted[], right: readonly Counted[]): (readonly [Counted, Counted])[] {
  const pairs = left.flatMap((a) => right.map((b) => [a, b] as const));
  return pairs.every(([a, b]) => excludes(a.figure, b.figure)) ? pairs.slice(0, 1) : [];
}

function judgeClashes(
  clashes: readonly (readonly [Counted, Counted])[],
  originOf: OriginOf,
): { verdict: Verdict; why: string } {
  const [a, b] = clashes[0] as readonly [Counted, Counted];
  if (a.figure.scope !== b.figure.scope)
    return { verdict: 'scope', why: 'One counts this event, the other a longer time.' };
  if (clashes.every(([x, y]) => originOf(x.mention.claim) === originOf(y.mention.claim))) {
    return { verdict: 'revision', why: 'The same origin gives another number.' };
  }
  if (clashes.every(([x, y]) => isLater(x.mention, y.mention) || isLater(y.mention, x.mention))) {
    return { verdict: 'revision', why: 'The later report gives another number.' };
  }
  return { verdict: 'contradiction', why: `One says ${a.value}, another ${b.value}.` };
}

/** Two counts exclude each other when no number fits both. "At least 16" and "16" fit. */
function excludes(a: Figure, b: Figure): boolean {
  const [lowA, highA] = [a.low ?? 0, a.high ?? a.low ?? Number.POSITIVE_INFINITY];
  const [lowB, highB] = [b.low ?? 0, b.high ?? b.low ?? Number.POSITIVE_INFINITY];
  return highA < lowB || highB < lowA;
}

function isLater(a: Mention, b: Mention): boolean {
  const gap = daysApart(a.record.date, b.record.date);
  return gap !== null && gap > 0 && (a.record.date.earliest ?? '') > (b.record.date.latest ?? '');
}

function inWords({ low, high }: Figure): string {
  if (low !== null && high !== null) return low === high ? String(low) : `${low} to ${high}`;
  return low === null ? `up to ${high}` : `at least ${low}`;
}
