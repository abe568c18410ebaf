import type {
  Account,
  BesideReport,
  DocumentId,
  DocumentRecord,
  Dossier,
  DossierEvent,
  OriginId,
  Relation,
  StoryCarrier,
  StoryOrigins,
  StoryReport,
  StoryRest,
  StoryRoot,
} from '../../../model/index.ts';
import { isSameText } from '../../../model/index.ts';
import { type OriginOf, settleOrigins } from './settle-origins.ts';
import { storyLinks } from './story-links.ts';
import { type Resting, restsOf } from './story-rests.ts';
import { storySources, type StorySources } from './story-sources.ts';
import { mayBeOne, pairsApart } from './upper-bound.ts';

type Records = ReadonlyMap<DocumentId, DocumentRecord>;

/**
 * Lays out how the word of one event travelled. In: an event of the dossier, what the dossier knows of
 * its documents, and the records under their settled dates of those that tell it and of all that hold
 * their text, directly or through others. Out: every account once, every origin of the event once,
 * whatever the relations say. An account whose record is not given is left out; an origin whose words
 * are in no record given is a root without reports.
 */
export function storyOrigins(
  event: DossierEvent,
  dossier: Pick<Dossier, 'origins' | 'relations' | 'events'>,
  records: Records,
): StoryOrigins {
  const accounts = event.accounts.filter(({ document }) => records.has(document));
  const telling = new Set(accounts.map(({ document }) => document));
  const near = dossier.relations.filter(({ a, b }) => telling.has(a) || telling.has(b)).sort(byPair);
  const within = near.filter(({ a, b }) => telling.has(a) && telling.has(b));
  const sources = storySources(within, records);
  const resting = restingOf(event, accounts, dossier, records);
  const reports = inOrder(
    accounts.map((account) => reportOf(account, { records, sources, resting, within })),
  );
  return {
    event: event.id,
    title: event.title,
    when: { earliest: event.when.earliest, latest: event.when.latest, precision: event.when.precision },
    status: event.status,
    counts: {
      origins: event.origins.length,
      reports: reports.length,
      outlets: new Set(reports.flatMap(({ publisher }) => publisher ?? [])).size,
      atMost: event.originsAtMost,
    },
    roots: rootsOf(event, dossier, reports, records),
    carriers: carriersOf(resting, reports),
    reports,
    links: storyLinks(reports),
    beside: besideOf(near, telling, dossier, records),
  };
}

/** What each account rests on, its claims settled as in the dossier. */
function restingOf(
  event: DossierEvent,
  accounts: readonly Account[],
  { origins, relations, events }: Pick<Dossier, 'origins' | 'relations' | 'events'>,
  records: Records,
): Map<DocumentId, Resting> {
  const known = relations.filter(({ a, b }) => records.has(a) && records.has(b)).sort(byPair);
  const happenings = [event, ...events].map((one) => one.accounts.flatMap((account) => account.events));
  const originOf: OriginOf = settleOrigins([...records.values()].sort(byId), known, happenings);
  const byOrigin = new Map(origins.map((origin) => [origin.id, origin]));
  const vouching = event.origins.map((id) => byOrigin.get(id) ?? { id, documents: [] });
  const resting = new Map(
    accounts.map((account) => [
      account.document,
      restsOf(account, records.get(account.document) as DocumentRecord, vouching, originOf),
    ]),
  );
  return new Map([...resting].map(([id, own]) => [id, { ...own, rests: inWeight(own, resting) }]));
}

/** Of origins that carry as much of a report, the one on which more reports rest first. */
function inWeight({ rests }: Resting, resting: ReadonlyMap<DocumentId, Resting>): readonly StoryRest[] {
  const weight = new Map<OriginId, number>();
  for (const { root } of [...resting.values()].flatMap((other) => other.rests)) {
    weight.set(root, (weight.get(root) ?? 0) + 1);
  }
  return [...rests].sort(
    (x, y) => y.claims.length - x.claims.length || (weight.get(y.root) ?? 0) - (weight.get(x.root) ?? 0),
  );
}

/** The order in which a dossier has its relations. */
function byPair(x: Relation, y: Relation): number {
  return x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1;
}

function byId(x: DocumentRecord, y: DocumentRecord): number {
  return x.document.id < y.document.id ? -1 : 1;
}

interface ReportContext {
  readonly records: Records;
  readonly sources: StorySources;
  readonly resting: ReadonlyMap<DocumentId, Resting>;
  readonly within: readonly Relation[];
}

function reportOf(
  { document: id }: Account,
  { records, sources, resting, within }: ReportContext,
): StoryReport {
  const { document, date } = records.get(id) as DocumentRecord;
  const unclear = within
    .filter(({ a, b }) => a === id || b === id)
    .filter((relation) => isUnclear(relation, resting))
    .map(({ a, b }) => (a === id ? b : a));
  return {
    document: id,
    name: document.name,
    title: document.title,
    publisher: document.publisher?.name ?? null,
    date: { earliest: date.earliest, latest: date.latest, best: date.best, precision: date.precision },
    rests: resting.get(id)?.rests ?? [],
    from: sources.from.get(id) ?? null,
    alsoFrom: sources.alsoFrom.get(id) ?? [],
    unclear: unclear.sort(),
  };
}

/** Nothing shows that two reports that share no origin are apart. */
function isUnclear({ a, b, relation }: Relation, resting: ReadonlyMap<DocumentId, Resting>): boolean {
  const [here, there] = [resting.get(a), resting.get(b)];
  const [own, other] = [new Set(rootsUnder(here)), new Set(rootsUnder(there))];
  if ([...own].some((root) => other.has(root))) return false;
  const ownWords = new Set([...(here?.ownWords ?? []), ...(there?.ownWords ?? [])]);
  return pairsApart(own, other).some((pair) => mayBeOne(pair, ownWords, relation));
}

function rootsUnder(resting: Resting | undefined): OriginId[] {
  return (resting?.rests ?? []).map(({ root }) => root);
}

/** Sources before what was made from them; beside each other the earlier first, the undated last. */
function inOrder(reports: readonly StoryReport[]): StoryReport[] {
  const below = new Map<DocumentId | null, StoryReport[]>();
  for (const report of [...reports].sort(byDate)) {
    const above = report.from?.document ?? null;
    below.set(above, [...(below.get(above) ?? []), report]);
  }
  const ordered: StoryReport[] = [];
  const waiting = [...(below.get(null) ?? [])].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    ordered.push(next);
    waiting.push(...[...(below.get(next.document) ?? [])].reverse());
  }
  return ordered;
}

function byDate(x: StoryReport, y: StoryReport): number {
  const [a, b] = [x.date.earliest ?? x.date.latest ?? '9999', y.date.earliest ?? y.date.latest ?? '9999'];
  return a < b ? -1 : a > b ? 1 : x.document < y.document ? -1 : 1;
}

function rootsOf(
  event: DossierEvent,
  { origins }: Pick<Dossier, 'origins'>,
  reports: readonly StoryReport[],
  records: Records,
): StoryRoot[] {
  const known = new Map(origins.map((origin) => [origin.id, origin]));
  const roots = event.origins.map((id): StoryRoot => {
    const resting = reports.filter(({ rests }) => rests.some(({ root }) => root === id));
    const claims = resting
      .flatMap(({ rests }) => rests.filter(({ root }) => root === id))
      .flatMap((rest) => rest.claims);
    const origin = known.get(id);
    return {
      id,
      name: origin?.name ?? '',
      kind: origin?.kind ?? 'unstated',
      actor: origin?.actor ?? null,
      stands: isNamed(id, resting, records) ? 'voice' : 'text',
      stances: [...new Set(claims.map(({ factuality }) => factuality))].sort(),
      reports: resting.map(({ document }) => document),
    };
  });
  return roots.sort((x, y) => y.reports.length - x.reports.length || (x.id < y.id ? -1 : 1));
}

/** Tells whether some report names this origin as its voice; otherwise it is a text's own word. */
function isNamed(root: OriginId, reports: readonly StoryReport[], records: Records): boolean {
  const claims = reports.flatMap(({ document }) => records.get(document)?.claims ?? []);
  const own = claims.filter(({ origin }) => origin === root);
  return own.length === 0 || own.some(({ voices }) => voices.length > 0);
}

function carriersOf(
  resting: ReadonlyMap<DocumentId, Resting>,
  reports: readonly StoryReport[],
): StoryCarrier[] {
  const found = new Map([...resting.values()].flatMap(({ carriers }) => [...carriers]));
  return [...found.values()]
    .map((carrier) => ({
      ...carrier,
      reports: reports
        .filter(({ rests }) => rests.some(({ through }) => through.includes(carrier.id)))
        .map(({ document }) => document),
    }))
    .sort((x, y) => y.reports.length - x.reports.length || (x.id < y.id ? -1 : 1));
}

function besideOf(
  near: readonly Relation[],
  telling: ReadonlySet<DocumentId>,
  { events }: Pick<Dossier, 'events'>,
  records: Records,
): BesideReport[] {
  const found = new Map<DocumentId, BesideReport>();
  const sharing = near.filter(
    ({ a, b, relation }) => isSameText(relation) && telling.has(a) !== telling.has(b),
  );
  const size = ({ spans }: Relation): number => spans.reduce((sum, { a }) => sum + a.end - a.start, 0);
  for (const relation of [...sharing].sort((x, y) => size(y) - size(x) || (x.a + x.b < y.a + y.b ? -1 : 1))) {
    const [document, of] = telling.has(relation.a) ? [relation.b, relation.a] : [relation.a, relation.b];
    const record = records.get(document);
    if (found.has(document) || record === undefined || !isSameText(relation.relation)) continue;
    found.set(document, {
      document,
      name: record.document.name,
      publisher: record.document.publisher?.name ?? null,
      of,
      relation: relation.relation,
      revision: relation.revision,
      standing: relation.source === null ? null : relation[relation.source] === document ? 'source' : 'made',
      tells: events
        .filter(({ accounts }) => accounts.some((account) => account.document === document))
        .map(({ id }) => id),
    });
  }
  return [...found.values()].sort((x, y) => (x.document < y.document ? -1 : 1));
}
