import type { DocumentRecord, Figure, OriginId, Relation, Side } from '../../../model/index.ts';
import { textCredit } from '../../../model/index.ts';
import { foldName, sameVoice } from '../../../names/index.ts';
import type { SharedText } from '../text/share-text.ts';
import { daysApart } from '../compare/time.ts';
import { type Account, type Backer, voicesIn } from './account.ts';
import { isOneOffice, mayBeSame } from './somebody.ts';

type Verdict = Pick<Relation, 'relation' | 'root' | 'why'> & Partial<Pick<Relation, 'source'>>;

/** Two reports with their accounts of one story, and what of their texts is the same. */
export interface AccountPair {
  readonly a: Account;
  readonly b: Account;
  readonly left: DocumentRecord;
  readonly right: DocumentRecord;
  readonly text: SharedText;
  /** True when a part of the new text of one stands in the other. */
  readonly sharesText: boolean;
}

/**
 * Says how two accounts of one story stand that were written in different words: on one voice, on
 * different ones, or unclear. A report that names no voice is never called independent. A voice without a
 * name may be anybody, the other's among them; it is held to be another only where the two reports are of
 * one day and give numbers that cannot both be told of one count.
 */
export function compareAccounts(pair: AccountPair): Verdict {
  const { a, b, left, right, text } = pair;
  const root = commonNamed(a.backers, b.backers) ?? commonOffice(a, b) ?? quotedByBoth(pair);
  if (root !== null) {
    return { relation: 'shared-root', root, why: `Different words, but both rest on ${root} for the event.` };
  }
  const source = leansOn(a, b, right) ? 'b' : leansOn(b, a, left) ? 'a' : null;
  if (source !== null) return onTheWordOf(source === 'a' ? left : right, source === 'a' ? a : b, source);
  const press = throughOnePress(a, b);
  if (press !== null) {
    const why = `Different words, but both have the event through ${press}.`;
    return { relation: 'shared-root', root: press, why };
  }
  const agency = agencyOfBoth(left, right);
  if (agency !== null) {
    const why = `Different words, but both are credited to ${agency}.`;
    return { relation: 'shared-root', root: agency, why };
  }
  if (pair.sharesText) {
    const [here, there] = [spoken(left, text, 'a'), spoken(right, text, 'b')];
    const voice = commonNamed(here, there);
    return voice === null
      ? unclear('They share a part of their text, so that neither stands apart from the other.')
      : { relation: 'shared-root', root: voice, why: `Both carry text that rests on ${voice}.` };
  }
  if (mayBeOne(a, b)) return unclear('The voices they rest on may be one mouth.');
  return compareApart(pair);
}

/**
 * True when an account rests on the outlet of another: on it among others where that speaks in its own voice,
 * and on it alone where that names whose word it has. One that denies the event does not.
 */
function leansOn({ backers, denies }: Account, other: Account, { document }: DocumentRecord): boolean {
  const outlet = document.publisher?.name;
  if (outlet === undefined || denies || other.denies || backers.size === 0) return false;
  const voices = [...backers.values()];
  const isOutlet = ({ name }: Backer): boolean => sameVoice(name, outlet);
  return other.backers.size === 0 ? voices.some(isOutlet) : voices.every(isOutlet);
}

/** The word of an outlet is that of whoever its own report names. */
function onTheWordOf({ document }: DocumentRecord, { backers }: Account, source: Side): Verdict {
  const outlet = document.publisher?.name ?? null;
  const named = [...backers.values()].filter(({ isNamed }) => isNamed).map(({ name }) => name);
  const [root] = named.sort();
  const behind = root === undefined ? '' : `, which has it from ${list(named)}`;
  return {
    relation: 'shared-root',
    root: root ?? outlet,
    source,
    why: `One gives the event on the word of ${outlet}${behind}.`,
  };
}

/**
 * The agency or outlet that one account rests on and to which the voices of the other spoke; or to which the
 * voices of both spoke, where those of one could be anybody. Two who can be told apart and spoke to one agency
 * are two.
 */
function throughOnePress(a: Account, b: Account): string | null {
  const found = [...behindThrough(a, b), ...behindThrough(b, a)];
  if (distinctIn(a).length === 0 || distinctIn(b).length === 0) {
    found.push(...[...a.carriers].filter((press) => b.carriers.has(press)));
  }
  return found.sort()[0] ?? null;
}

function behindThrough({ backers }: Account, { carriers }: Account): string[] {
  return [...backers.values()].filter(({ name }) => carriers.has(name)).map(({ name }) => name);
}

/**
 * Accounts with no voice in common: two that can be told apart are two. A voice that may be anybody is
 * another one where the two, of one day, give numbers that cannot both be told of one count. A report
 * that names no voice may have its number from anybody at any hour.
 */
function compareApart({ a, b, left, right }: AccountPair): Verdict {
  const [here, there] = [distinctIn(a), distinctIn(b)];
  if (here.length > 0 && there.length > 0)
    return apart(`One rests on ${list(here)}, the other on ${list(there)}`);
  if (a.backers.size === 0 || b.backers.size === 0)
    return unclear('One of them names no voice behind its account.');
  const clash = daysApart(left.date, right.date) === 0 ? clashOf(a.tolls, b.tolls) : null;
  if (here.length + there.length === 0 || clash === null) return unclear('The voice behind one has no name.');
  const [named, other] = here.length > 0 ? [here, b] : [there, a];
  const voices = list([...other.backers.values()].map(({ name }) => name));
  return apart(`One rests on ${list(named)}, the other on ${voices}, and they count ${clash} differently`);
}

function apart(says: string): Verdict {
  return { relation: 'independent', root: null, why: `${says}.` };
}

function unclear(why: string): Verdict {
  return { relation: 'unclear', root: null, why };
}

function commonNamed(a: ReadonlyMap<OriginId, Backer>, b: ReadonlyMap<OriginId, Backer>): string | null {
  const named = (backers: ReadonlyMap<OriginId, Backer>): [OriginId, Backer][] =>
    [...backers].filter(([, { isNamed }]) => isNamed);
  const common = named(a).filter(([origin, { name }]) =>
    // "Kerry" and "John Kerry" are one, though no registry knows him.
    named(b).some(([other, its]) => origin === other || sameVoice(name, its.name)),
  );
  return common.map(([, { name }]) => name).sort()[0] ?? null;
}

/** A body of a state that both name, by its fuller name. */
function commonOffice(a: Account, b: Account): string | null {
  const found = [...a.backers.values()].flatMap((one) =>
    [...b.backers.values()].flatMap((its) =>
      isOneOffice(one, its) ? [one.owners.size > 0 ? one.name : its.name] : [],
    ),
  );
  return found.sort()[0] ?? null;
}

/** A voice that both quote with the same words, and that vouches for the main fact in one of them. */
function quotedByBoth({ a, b, left, right, text: { quoted } }: AccountPair): string | null {
  const here = voicesIn(
    left,
    quoted.map((span) => span.a),
  );
  const there = voicesIn(
    right,
    quoted.map((span) => span.b),
  );
  const common = new Map([...here].filter(([origin]) => there.has(origin)));
  return commonNamed(common, a.backers) ?? commonNamed(common, b.backers);
}

function spoken(record: DocumentRecord, { spans, quoted }: SharedText, side: Side): Map<OriginId, Backer> {
  return voicesIn(
    record,
    [...spans, ...quoted].map((span) => span[side]),
  );
}

function distinctIn({ backers }: Account): string[] {
  return [...backers.values()].filter(({ isDistinct }) => isDistinct).map(({ name }) => name);
}

/** "Opposition" and "Syrian opposition", "U.S. officials" and the Pentagon may be the same mouth. */
function mayBeOne(a: Account, b: Account): boolean {
  return [...a.backers].some(([origin, one]) =>
    [...b.backers].some(
      ([other, its]) => origin === other || sameVoice(one.name, its.name) || mayBeSame(one, its),
    ),
  );
}

function list(names: readonly string[]): string {
  return [...new Set(names)].sort().slice(0, 3).join(', ');
}

/** The agency that both credit with their text. */
function agencyOfBoth(a: DocumentRecord, b: DocumentRecord): string | null {
  const [here, there] = [textCredit(a.document.credits), textCredit(b.document.credits)];
  if (here === null || there === null) return null;
  return foldName(here.agency) === foldName(there.agency) ? here.agency : null;
}

/** What both count with numbers none of which can be one count told twice, or null; an open end reaches on. */
function clashOf(a: readonly Figure[], b: readonly Figure[]): 'the dead' | 'the wounded' | null {
  for (const measure of ['killed', 'wounded'] as const) {
    const [here, there] = [boundsOf(a, measure), boundsOf(b, measure)];
    if (here.length === 0 || there.length === 0) continue;
    const meet = here.some((one) => there.some((its) => one[0] <= its[1] && its[0] <= one[1]));
    if (!meet) return measure === 'killed' ? 'the dead' : 'the wounded';
  }
  return null;
}

function boundsOf(figures: readonly Figure[], measure: Figure['measure']): [low: number, high: number][] {
  return figures.flatMap((figure): [number, number][] =>
    figure.measure === measure ? [[figure.low ?? 0, figure.high ?? Number.POSITIVE_INFINITY]] : [],
  );
}
