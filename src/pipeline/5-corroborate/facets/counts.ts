import type { Claim, Facet, FacetQuestion, Figure, Measure, Verdict } from '../../../model/index.ts';
import { headNoun } from '../../../names/index.ts';
import { daysApart } from '../compare/time.ts';
import type { Group } from '../group.ts';
import type { Mention } from '../mention.ts';
import type { OriginOf } from '../origins/settle-origins.ts';
import { sayCount } from '../say-count.ts';
import { gatherAnswers, type Said } from './answers.ts';

interface Counted extends Said {
  readonly claim: Claim;
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
      byQuestion.set(key, [
        ...(byQuestion.get(key) ?? []),
        { value: sayCount(figure), mention, claim: claimOf(mention, figure), figure },
      ]);
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

function claimOf({ record, claim }: Mention, figure: Figure): Claim {
  return record.claims.find(({ id }) => id === figure.claim) ?? claim;
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
  const [first, second] = counted.flatMap((a) =>
    counted.filter((b) => likeness(a.figure, b.figure) !== 'fits'),
  );
  const revises =
    first !== undefined && second !== undefined && originOf(first.claim) === originOf(second.claim);
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

/** Two numbers for one thing that do not fit; `outgrows` is a bound which the other lies well above. */
interface Clash {
  readonly kind: 'outgrows' | 'excludes';
  readonly left: Counted;
  readonly right: Counted;
}

/** Two reports clash when none of the numbers of one fits any of the other: parts of a toll do not. */
function clashOf(left: readonly Counted[], right: readonly Counted[]): Clash[] {
  const pairs = left.flatMap((a) =>
    right.map((b) => ({ kind: likeness(a.figure, b.figure), left: a, right: b })),
  );
  if (pairs.some(({ kind }) => kind === 'fits')) return [];
  const mildest = pairs.find(({ kind }) => kind === 'outgrows') ?? pairs[0];
  return mildest === undefined || mildest.kind === 'fits' ? [] : [{ ...mildest, kind: mildest.kind }];
}

function judgeClashes(clashes: readonly Clash[], originOf: OriginOf): { verdict: Verdict; why: string } {
  const sameOrigin = ({ left, right }: Clash): boolean => originOf(left.claim) === originOf(right.claim);
  const later = ({ left, right }: Clash): boolean =>
    isLater(left.mention, right.mention) || isLater(right.mention, left.mention);
  if (clashes.every(sameOrigin)) return { verdict: 'revision', why: 'The same origin gives another number.' };
  if (clashes.every((clash) => sameOrigin(clash) || later(clash))) {
    return { verdict: 'revision', why: 'The later report gives another number.' };
  }
  const hard = clashes.find((clash) => clash.kind === 'excludes' && !sameOrigin(clash) && !later(clash));
  // "At least" is a running toll: another's number well above it is the same toll further on.
  if (hard === undefined)
    return { verdict: 'revision', why: 'One gives a lower bound, another a number well above it.' };
  const { left, right } = hard;
  if (left.figure.scope !== right.figure.scope) {
    return { verdict: 'scope', why: 'One counts this event, the other a longer time.' };
  }
  return { verdict: 'contradiction', why: `One says ${left.value}, another ${right.value}.` };
}

/** A number this much above an open bound is another count and not the same one rounded. */
const OUTGROWN = 1.25;

/** How two counts stand: "at least 16" fits 16, is outgrown by 45, and excludes 12. */
function likeness(a: Figure, b: Figure): 'fits' | 'outgrows' | 'excludes' {
  const [lowA, highA] = [a.low ?? 0, a.high ?? Number.POSITIVE_INFINITY];
  const [lowB, highB] = [b.low ?? 0, b.high ?? Number.POSITIVE_INFINITY];
  if (highA < lowB || highB < lowA) return 'excludes';
  if (a.low === null || b.low === null) return 'fits';
  return Math.max(lowA, lowB) > Math.max(1, Math.min(lowA, lowB)) * OUTGROWN ? 'outgrows' : 'fits';
}

function isLater(a: Mention, b: Mention): boolean {
  const gap = daysApart(a.record.date, b.record.date);
  return gap !== null && gap > 0 && (a.record.date.earliest ?? '') > (b.record.date.latest ?? '');
}
