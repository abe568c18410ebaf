import { dossierEventId } from '../../src/identity/identity.ts';
import type {
  Account,
  ActorId,
  Claim,
  ClaimId,
  DocumentId,
  Dossier,
  DossierEvent,
  Event,
  EventStatus,
  Facet,
  IsoDay,
  Origin,
  OriginId,
  Relation,
  SettledDate,
} from '../../src/model/index.ts';
import { MADE_ENGINE, type MadeDocument } from './make-document.ts';
import type { Happening } from './make-happenings.ts';

/** One document's telling, as it is gathered. */
interface Telling {
  readonly document: DocumentId;
  readonly claims: Claim[];
  readonly events: Event[];
}

interface OriginSoFar {
  readonly name: string;
  readonly kind: Origin['kind'];
  readonly actor: ActorId | null;
  readonly documents: Set<DocumentId>;
  claims: number;
}

/** What of a made document the dossier goes on: not its text, so that ten thousand can be held. */
type Noted = Pick<MadeDocument, 'copies' | 'body' | 'told'> & {
  readonly id: DocumentId;
  readonly publisher: string;
};

/** So many reports of one event are also set beside one another pair by pair. */
const MOST_BESIDE = 4;

/** Every fiftieth document has a date that others narrowed. */
const NARROWED = 50;

/** Gathers made documents and lays out the dossier of them. */
export class DossierMaker {
  readonly #documents: Noted[] = [];
  readonly #tellings = new Map<number, Map<DocumentId, Telling>>();
  readonly #happenings = new Map<number, Happening>();
  readonly #origins = new Map<OriginId, OriginSoFar>();

  note({ added: { record }, copies, body, told }: MadeDocument): void {
    const { id, publisher } = record.document;
    this.#documents.push({ id, publisher: publisher?.name ?? '', copies, body, told });
    for (const { happening, claim, event } of told) {
      this.#happenings.set(happening.index, happening);
      const tellings = this.#tellings.get(happening.index) ?? new Map<DocumentId, Telling>();
      this.#tellings.set(happening.index, tellings);
      const telling = tellings.get(id) ?? { document: id, claims: [], events: [] };
      tellings.set(id, telling);
      telling.claims.push(claim);
      telling.events.push(event);
      this.#noteOrigin(claim, id, publisher?.name ?? '');
    }
  }

  #noteOrigin(claim: Claim, document: DocumentId, publisher: string): void {
    const inner = claim.voices.at(-1);
    const before = this.#origins.get(claim.origin) ?? {
      name: inner?.name ?? publisher,
      kind: inner?.kind ?? 'outlet',
      actor: inner?.actor ?? null,
      documents: new Set<DocumentId>(),
      claims: 0,
    };
    this.#origins.set(claim.origin, before);
    before.documents.add(document);
    before.claims += 1;
  }

  dossier(): Dossier {
    const events = [...this.#tellings]
      .sort(([a], [b]) => a - b)
      .map(([index, tellings]) => layEvent(this.#happenings.get(index) as Happening, [...tellings.values()]));
    const origins = [...this.#origins].map(([id, { documents, ...rest }]) => ({
      id,
      ...rest,
      documents: [...documents].sort(),
    }));
    return {
      engine: MADE_ENGINE,
      origins: origins.sort((a, b) => (a.id < b.id ? -1 : 1)),
      relations: [...this.#copies(), ...besideEach(events)],
      events,
      dates: this.#narrowed(),
      standings: [],
    };
  }

  #copies(): Relation[] {
    return this.#documents.flatMap(({ id, copies, body }): Relation[] => {
      const root = copies === null ? undefined : this.#documents[copies];
      if (root === undefined || root.id === id) return [];
      const isFirst = root.id < id;
      const [a, b] = isFirst ? [root, { id, body }] : [{ id, body }, root];
      const both = { a: a.body, b: b.body };
      return [
        {
          ...bare(a.id, b.id, 'copy', 'Every sentence of it stands in the older report.'),
          root: root.publisher,
          source: isFirst ? 'a' : 'b',
          spans: [both],
          sentences: [both],
        },
      ];
    });
  }

  #narrowed(): SettledDate[] {
    return this.#documents
      .filter((_, at) => at % NARROWED === 0)
      .map(({ id, told }) => {
        const day = told[0]?.happening.day as IsoDay;
        const says = 'Others that tell the same were written on this day.';
        const step = { earliest: day, latest: day, says, rule: 'collection/made', start: null, end: null };
        const precision = 'day' as const;
        const date = {
          earliest: day,
          latest: day,
          best: day,
          precision,
          stated: [],
          basis: [step],
          conflict: null,
        };
        return { document: id, reprint: null, by: 'collection' as const, date };
      })
      .sort((one, two) => (one.document < two.document ? -1 : 1));
  }
}

function bare(a: DocumentId, b: DocumentId, relation: Relation['relation'], why: string): Relation {
  return {
    a,
    b,
    relation,
    root: null,
    source: null,
    revision: false,
    why,
    spans: [],
    sentences: [],
    changes: [],
    adds: { a: [], b: [] },
  };
}

/** The first reports of an event beside one another: different texts that rest on different voices. */
function besideEach(events: readonly DossierEvent[]): Relation[] {
  const made = new Map<string, Relation>();
  for (const { accounts } of events) {
    const ids = accounts.slice(0, MOST_BESIDE).map(({ document }) => document);
    for (const one of ids) {
      for (const two of ids) {
        if (one >= two) continue;
        made.set(
          `${one} ${two}`,
          bare(one, two, 'independent', 'Different texts that rest on different voices.'),
        );
      }
    }
  }
  return [...made.values()];
}

function layEvent(happening: Happening, tellings: readonly Telling[]): DossierEvent {
  const { deed, day, place } = happening;
  const claims = tellings.flatMap((telling) => telling.claims);
  const accounts = tellings.map(
    ({ document, claims: said, events }): Account => ({
      document,
      claims: said.map(({ id }) => id),
      origin: said[0]?.origin as OriginId,
      events: events.map(({ id }) => id),
    }),
  );
  const told = tellings.flatMap(({ events }) => events);
  const facets = facetsOf(happening, claims);
  const origins = [...new Set(claims.map(({ origin }) => origin))];
  return {
    id: dossierEventId(told.map(({ id }) => id)),
    title: `${deed.title}, ${place.name}`,
    type: deed.type,
    when: {
      earliest: day,
      latest: day,
      precision: 'day',
      basis: 'said in the reports',
      restsOn: { kind: 'document' },
      start: null,
      end: null,
    },
    where: told[0]?.where ?? null,
    accounts,
    origins,
    originsAtMost: false,
    judged: [],
    facets,
    status: statusOf(claims, origins),
  };
}

function statusOf(claims: readonly Claim[], origins: readonly OriginId[]): EventStatus {
  const isDenied = claims.some(({ factuality }) => factuality === 'denied');
  const isAsserted = claims.some(({ factuality }) => factuality === 'asserted');
  if (isDenied) return isAsserted ? 'contested' : 'denied';
  return origins.length > 1 ? 'corroborated' : 'single';
}

function facetsOf({ place, deed }: Happening, claims: readonly Claim[]): Facet[] {
  const denied = claims.filter(({ factuality }) => factuality === 'denied');
  const others = claims.filter(({ factuality }) => factuality !== 'denied');
  const byCount = new Map<string, Claim[]>();
  for (const claim of claims) {
    const count = /and (\d+) /.exec(claim.quote)?.[1];
    if (count !== undefined) byCount.set(count, [...(byCount.get(count) ?? []), claim]);
  }
  const counts = [...byCount].sort(([a], [b]) => Number(a) - Number(b));
  return [
    facet('occurred', null, [
      ['yes', others],
      ['no', denied],
    ]),
    facet('where', null, [[place.name, claims]]),
    facet(deed.measure === 'other' ? 'other' : deed.measure, deed.counted, counts),
  ].filter(({ answers }) => answers.length > 0);
}

type Given = readonly (readonly [value: string, claims: readonly Claim[]])[];

function facet(question: Facet['question'], who: string | null, given: Given): Facet {
  const answers = given
    .filter(([, claims]) => claims.length > 0)
    .map(([value, claims]) => ({
      value,
      claims: claims.map(({ id }): ClaimId => id),
      origins: [...new Set(claims.map(({ origin }) => origin))],
    }));
  const isOne = answers.length === 1;
  const verdict = isOne ? (answers[0]?.origins.length === 1 ? 'single' : 'agree') : 'contradiction';
  return { question, who, answers, verdict, why: isOne ? 'All say the same.' : 'The answers differ.' };
}
