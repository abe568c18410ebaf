import { originId } from '../../../identity/identity.ts';
import { ACTORS } from '../../../lexicon/actors/index.ts';
import type {
  ActorEntry,
  Claim,
  DocumentRecord,
  Origin,
  OriginId,
  Reprint,
  VoiceKind,
} from '../../../model/index.ts';
import { bySpan, textCredit } from '../../../model/index.ts';
import { innermostName, type OriginOf } from './settle-origins.ts';

/** What an origin is called and what kind of voice it is. */
interface Named {
  readonly name: string;
  readonly kind: VoiceKind;
  readonly actor: Origin['actor'];
}

/**
 * Lists every origin of a collection with the documents and the number of claims that rest on it. One that the
 * registry knows goes by the registry's name, whatever a report first called it ("the monitor"); a people is
 * no speaker of its own and keeps the words that name who spoke ("Western powers").
 */
export function listOrigins(records: readonly DocumentRecord[], originOf: OriginOf): Origin[] {
  const named = new Map<OriginId, Named>();
  const documents = new Map<OriginId, Set<string>>();
  const claims = new Map<OriginId, number>();
  for (const record of records) {
    for (const claim of [...record.claims].sort(bySpan)) {
      const name = nameOf(claim, record);
      // An agency goes by its own name, whichever of its reporters spoke first.
      const isBetter = !isPress(named.get(claim.origin)) && isPress(name);
      if (!named.has(claim.origin) || isBetter) named.set(claim.origin, name);
      // Also where a copy's own voice keeps no claim, its claims name it and the name must lead somewhere.
      claims.set(claim.origin, claims.get(claim.origin) ?? 0);
      documents.set(claim.origin, (documents.get(claim.origin) ?? new Set()).add(record.document.id));
      const origin = originOf(claim);
      documents.set(origin, (documents.get(origin) ?? new Set()).add(record.document.id));
      claims.set(origin, (claims.get(origin) ?? 0) + 1);
    }
  }
  return [...claims]
    .map(([id, count]) => ({
      id,
      ...nameIn(id, named.get(id)),
      documents: [...(documents.get(id) ?? [])].sort() as Origin['documents'][number][],
      claims: count,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const IN_REGISTRY: ReadonlyMap<OriginId, ActorEntry> = new Map(
  ACTORS.flatMap((entry) =>
    entry.kind === 'people' ? [] : [[originId(entry.id, entry.name), entry] as const],
  ),
);

/** What an origin goes by: the registry's name where it knows it, else what a report called it. */
export function nameIn(id: OriginId, said: Named | undefined): Named {
  const entry = IN_REGISTRY.get(id);
  if (entry === undefined) return said ?? { name: '', kind: 'unstated', actor: null };
  const named = { name: entry.name, actor: entry.id };
  // Whether a person spoke for an office hangs on the words around his name.
  return { ...named, kind: entry.kind === 'person' ? (said?.kind ?? 'person') : kindOf(entry) };
}

function kindOf({ kind }: ActorEntry): VoiceKind {
  const SAME: readonly string[] = ['agency', 'armed-group', 'organisation', 'outlet'];
  if (kind === 'alliance') return 'organisation';
  return SAME.includes(kind) ? (kind as VoiceKind) : 'official';
}

function isPress(named: Named | undefined): boolean {
  return named?.kind === 'agency' || named?.kind === 'outlet';
}

function nameOf(claim: Claim, record: DocumentRecord): Named {
  const voice = claim.voices.at(-1);
  if (voice !== undefined) return { name: voice.name, kind: voice.kind, actor: voice.actor };
  const reprint = claim.reprint === null ? undefined : record.document.reprints[claim.reprint];
  const reprinted = reprint === undefined ? null : reprintVoice(reprint);
  if (reprinted !== null) return reprinted;
  const credited = textCredit(record.document.credits) !== null;
  return { name: innermostName(record), kind: credited ? 'agency' : 'outlet', actor: null };
}

/** Who speaks in a text that is carried whole; of one that names nobody the title tells which it is. */
function reprintVoice({ author, publisher, title }: Reprint): Named | null {
  if (author !== null) return { name: author, kind: 'person', actor: null };
  if (publisher !== null) return { name: publisher, kind: 'outlet', actor: null };
  return title === null ? null : { name: `author of “${title}”`, kind: 'person', actor: null };
}
