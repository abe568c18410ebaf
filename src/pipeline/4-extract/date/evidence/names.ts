import { intervalOfIso } from '../../../../calendar/index.ts';
import type {
  ActorAnnotation,
  ActorEntry,
  ActorKind,
  ActorName,
  Knowledge,
} from '../../../../model/index.ts';
import type { Evidence, Testimony } from './evidence.ts';

/** Kinds whose founding bounds a text that names them; people and peoples are named before. */
const FOUNDED_KINDS: readonly ActorKind[] = ['armed-group', 'alliance', 'military', 'organisation'];
/** A name such as "SDF" may be another group's; longer ones hardly are. */
const SHORTEST_NAME = 4;

const byId = new WeakMap<readonly ActorEntry[], ReadonlyMap<string, ActorEntry>>();

/** The registry by id, made once for each registry. */
export function actorsById({ actors }: Knowledge): ReadonlyMap<string, ActorEntry> {
  const known = byId.get(actors);
  if (known !== undefined) return known;
  const made = new Map(actors.map((entry) => [entry.id as string, entry]));
  byId.set(actors, made);
  return made;
}

/**
 * Who is named: a group or a name that existed only from some day on was not written about before.
 */
export function nameEvidence({ annotated, knowledge, actors }: Testimony): Evidence[] {
  const { text } = annotated.parsed.document;
  const registry = actorsById(knowledge);
  const seen = new Set<string>();
  const evidence: Evidence[] = [];
  for (const annotation of actors) {
    const words = text.slice(annotation.start, annotation.end);
    const key = `${annotation.actor} ${words}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const entry = registry.get(annotation.actor ?? '');
    // "Islamic State of Iraq and the Levant" is an older and longer name than the one found in it.
    const isCut = /^ (?:of|in) (?:Iraq|the Levant)\b/.test(text.slice(annotation.end, annotation.end + 16));
    const found = entry === undefined || isCut ? null : boundOf(entry, annotation, words);
    if (found !== null) evidence.push(found);
  }
  return evidence;
}

function boundOf(entry: ActorEntry, annotation: ActorAnnotation, words: string): Evidence | null {
  const spelled = words.toLowerCase().replace(/['’]s?$/, '');
  const name = entry.names.find((one) => one.name.toLowerCase() === spelled);
  if (name === undefined || isDoubtful(name)) return null;
  const from = name.from ?? (FOUNDED_KINDS.includes(entry.kind) ? entry.founded : undefined);
  const first = from === undefined ? null : intervalOfIso(from);
  if (first === null || from === undefined) return null;
  const reason =
    name.from === undefined
      ? `${entry.name} was founded ${from.length === 'YYYY-MM-DD'.length ? 'on' : 'in'} ${from}`
      : `the name was not used before ${from}`;
  return {
    start: annotation.start,
    end: annotation.end,
    earliest: first.earliest,
    latest: null,
    strength: 'firm',
    rule: name.from === undefined ? 'founding' : 'renaming',
    says: `The text names “${words}”; ${reason}.`,
  };
}

/** "US-led coalition" and "international coalition" describe, and describe many. */
function isDoubtful(name: ActorName): boolean {
  return (
    /-(?:led|backed|affiliated)\b/.test(name.name) ||
    !/[\p{Lu}\d]/u.test(name.name) ||
    name.ambiguous === true ||
    name.metonym === true ||
    name.loaded === true ||
    name.name.length < SHORTEST_NAME
  );
}
