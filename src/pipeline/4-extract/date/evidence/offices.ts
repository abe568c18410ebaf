import { addDays, daysBetween, intervalOfIso } from '../../../../calendar/index.ts';
import type { ActorEntry, ActorRole, IsoDay } from '../../../../model/index.ts';
import type { Evidence, Testimony } from './evidence.ts';
import { actorsById } from './names.ts';

/** The office stands right before the name ("Secretary of State John Kerry") or right after it. */
const BEFORE = 48;
const AFTER = 60;
const NO_LONGER =
  /\b(?:former|formerly|ex|late|then|past|ousted|deposed|future|incoming|elect|designate|predecessor|successor|toppled|overthrown|fallen|jailed)\b|-elect/i;
/** A deputy foreign minister is not the foreign minister, unless that very title is in the chronicle. */
const NOT_BELOW = '(?<!\\b(?:deputy|vice|acting|interim|caretaker|assistant|associate|shadow|under)[\\s-]+)';
/** A winner is named by the office shortly before he takes it. */
const SLACK_DAYS = 10;
/** Deposed rulers keep their title in print for months; by eye on reports of 2011. */
const SLACK_AFTER_DAYS = 240;

/**
 * Whom the text gives an office: a president is called president within his term. The beginning is
 * firm; the end is soft, because earlier holders are named in background too.
 */
export function officeEvidence({ annotated, knowledge, actors }: Testimony): Evidence[] {
  const { text } = annotated.parsed.document;
  const registry = actorsById(knowledge);
  const terms: Term[] = [];
  for (const annotation of actors) {
    if (annotation.kind !== 'person') continue;
    const entry = registry.get(annotation.actor ?? '');
    const held = entry === undefined ? [] : rolesNamed(entry, text, annotation.start, annotation.end);
    const term = termOf(held);
    if (entry === undefined || term === null) continue;
    terms.push({ ...term, name: entry.name, start: annotation.start, end: annotation.end });
  }
  return latestHolders(terms).flatMap(stepsOf);
}

interface Term {
  readonly from: IsoDay;
  readonly until: IsoDay | null;
  readonly role: ActorRole;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** All terms of the office the words name: one person may have held it twice. */
function rolesNamed({ roles = [] }: ActorEntry, text: string, start: number, end: number): ActorRole[] {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const clauseBefore = before.slice(before.search(/[^.,;:“”"]*$/));
  const clauseAfter = /^, [^.,;]*/.exec(after)?.[0] ?? '';
  if (NO_LONGER.test(clauseBefore) || NO_LONGER.test(clauseAfter)) return [];
  const title = roles.find(({ title: words }) => {
    const office = wordings(words);
    // "Prime Minister Putin and Medvedev" gives the second no office: the title touches the name.
    return (
      new RegExp(`${NOT_BELOW}\\b${office}\\s+$`, 'i').test(clauseBefore) ||
      new RegExp(`^, (?:the |a )?(?:[\\w.’'-]+ ){0,3}${NOT_BELOW}${office}\\b`, 'i').test(clauseAfter)
    );
  })?.title;
  return title === undefined ? [] : roles.filter((role) => role.title === title);
}

/** A title as outlets write it: "defence minister", "defense minister", "minister of defence". */
function wordings(title: string): string {
  const [, area, rank] = /^([a-z]+) (minister|secretary)$/.exec(title) ?? [];
  const titles = area === undefined ? [title] : [title, `${rank} of ${area}`];
  return `(?:${titles.map(escaped).join('|')})`;
}

function escaped(title: string): string {
  return title
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/defence/g, 'defen[cs]e')
    .replace(/\s+/g, '[\\s-]+');
}

/** From the first beginning to the last end; null where no beginning is known. */
function termOf(roles: readonly ActorRole[]): Omit<Term, 'name' | 'start' | 'end'> | null {
  const spans = roles.map(({ from, until }) => ({
    from: from === undefined ? null : (intervalOfIso(from)?.earliest ?? null),
    until: until === undefined ? null : (intervalOfIso(until)?.latest ?? null),
  }));
  const [role] = roles;
  const from = spans.map((span) => span.from).sort()[0] ?? null;
  if (role === undefined || from === null || spans.some((span) => span.from === null)) return null;
  const isOpen = spans.some((span) => span.until === null);
  const until = isOpen
    ? null
    : (spans
        .map((span) => span.until)
        .sort()
        .at(-1) ?? null);
  return { from, until, role };
}

/** Of several holders of one office the latest counts; the others are its history. */
function latestHolders(terms: readonly Term[]): Term[] {
  const latest = new Map<string, Term>();
  for (const term of terms) {
    const key = `${term.role.title} ${term.role.of}`;
    const known = latest.get(key);
    if (known === undefined || known.from < term.from) latest.set(key, term);
  }
  return [...latest.values()].sort((a, b) => a.start - b.start);
}

function stepsOf({ from, until, role, name, start, end }: Term): Evidence[] {
  const office = `${name} is called ${role.title}`;
  const steps: Evidence[] = [
    {
      start,
      end,
      earliest: addDays(from, -SLACK_DAYS),
      latest: null,
      strength: 'firm',
      rule: 'term-begins',
      says: `${office}; the term began on ${from}.`,
    },
  ];
  if (until !== null && daysBetween(from, until) > 0) {
    steps.push({
      start,
      end,
      earliest: null,
      latest: addDays(until, SLACK_AFTER_DAYS),
      strength: 'soft',
      rule: 'term-ends',
      says: `${office}; the term ended on ${until}.`,
    });
  }
  return steps;
}
