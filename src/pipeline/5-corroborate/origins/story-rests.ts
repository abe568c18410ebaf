import { originId } from '../../../identity/identity.ts';
import type {
  Account,
  Claim,
  DocumentRecord,
  Origin,
  OriginId,
  StoryCarrier,
  StoryRest,
} from '../../../model/index.ts';
import { bySpan, textCredit } from '../../../model/index.ts';
import { voiceKey } from '../../../names/index.ts';
import { nameIn } from './list-origins.ts';
import { type OriginOf, ownOrigin } from './settle-origins.ts';
import { isOwnWord } from './upper-bound.ts';
import { type Telling, vouching } from './vouching.ts';

/** A voice on the way from an origin to a report. */
export type Carrying = Omit<StoryCarrier, 'reports'>;

/** What one account rests on, with the voices it came through. */
export interface Resting {
  readonly rests: readonly StoryRest[];
  /** Those of its origins that are its own words. */
  readonly ownWords: ReadonlySet<OriginId>;
  readonly carriers: ReadonlyMap<OriginId, Carrying>;
}

/** One claim of an account with the mention it tells and the voices between its origin and the report. */
interface Told extends Telling {
  readonly root: OriginId;
  readonly through: readonly Carrying[];
}

/**
 * Tells what an account rests on: each origin of the event that vouches for some of its claims, the
 * one of most claims first. Claims that were settled through a text not at hand are left out rather
 * than laid at an origin that may not vouch for them.
 */
export function restsOf(
  account: Account,
  record: DocumentRecord,
  origins: readonly Pick<Origin, 'id' | 'documents'>[],
  originOf: OriginOf,
): Resting {
  const otherwise = likeliest(account, origins);
  const told = vouching(tellings(account, record), originOf).flatMap((one): Told[] => {
    const root = originOf(one.claim);
    if (!origins.some(({ id }) => id === root)) return [];
    return [{ ...one, root, through: carriersOf(one.claim, record, root) }];
  });
  const roots = [...new Set(told.map(({ root }) => root))];
  const rests = roots
    .map((root) => restOn(root, told))
    .sort(
      (x, y) =>
        y.claims.length - x.claims.length ||
        Number(y.root === otherwise) - Number(x.root === otherwise) ||
        (x.root < y.root ? -1 : 1),
    );
  const shown = new Set(rests.flatMap(({ through }) => through));
  const carriers = told.flatMap(({ through }) => through).filter(({ id }) => shown.has(id));
  return {
    rests: rests.length > 0 ? rests : [{ root: otherwise, through: [], claims: [] }],
    ownWords: new Set(told.filter(({ claim, root }) => isOwnWord(claim, root)).map(({ root }) => root)),
    carriers: new Map(carriers.map((carrier) => [carrier.id, carrier])),
  };
}

/** The origin that the dossier has for an account, where none of its claims can be settled with what is at hand. */
function likeliest(
  { document, origin }: Account,
  origins: readonly Pick<Origin, 'id' | 'documents'>[],
): OriginId {
  const own = origins.find(({ id }) => id === origin);
  const held = origins.find(({ documents }) => documents.includes(document));
  return (own ?? held ?? origins[0])?.id ?? origin;
}

function tellings(account: Account, record: DocumentRecord): Telling[] {
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  const told = new Set<string>(account.events);
  return record.events
    .filter(({ id }) => told.has(id))
    .flatMap((event) => {
      const claim = claims.get(event.claim);
      return claim === undefined ? [] : [{ claim, event }];
    });
}

function restOn(root: OriginId, told: readonly Told[]): StoryRest {
  const own = told.filter((one) => one.root === root);
  // A headline is too short to be asked for a voice, and one that names it does not speak for the text.
  const isNamed = own.some(({ claim }) => claim.voices.length > 0 && claim.part !== 'headline');
  const claims = new Map(
    own.map(({ claim, event }) => [
      claim.id,
      {
        id: claim.id,
        start: claim.start,
        end: claim.end,
        words: claim.quote,
        factuality: event.factuality,
        unattributed:
          !isNamed && claim.part !== 'headline' && claim.voices.length === 0 && claim.origin !== root,
      },
    ]),
  );
  return { root, through: usualWay(own), claims: [...claims.values()].sort(bySpan) };
}

/** The way most of the words came; of ways as frequent the longer, which names more of it. */
function usualWay(told: readonly Pick<Told, 'through'>[]): OriginId[] {
  const ways = new Map<string, { readonly way: OriginId[]; readonly times: number }>();
  for (const { through } of told) {
    const way = through.map(({ id }) => id);
    const key = way.join(' ');
    ways.set(key, { way, times: (ways.get(key)?.times ?? 0) + 1 });
  }
  const ranked = [...ways].sort(
    ([a, x], [b, y]) => y.times - x.times || y.way.length - x.way.length || (a < b ? -1 : 1),
  );
  return ranked[0]?.[1].way ?? [];
}

/** An origin under a whole report, whatever the events. */
export interface ReportRest {
  readonly root: OriginId;
  /** Carriers between them, from the origin to the report. */
  readonly through: readonly Carrying[];
  readonly claims: number;
  /** True for the report's own words, and for those of the agency it credits with its text. */
  readonly own: boolean;
  /** True where these own words are the agency's or outlet's that it credits with its text. */
  readonly credited: boolean;
  /** Index into the reprints where all of it is said in one text carried whole, else null. */
  readonly reprint: number | null;
}

/** Tells on whose word a whole report speaks, the origin of most of its claims first. */
export function reportRests(record: DocumentRecord, originOf: OriginOf): ReportRest[] {
  const self = ownOrigin(record);
  const found = new Map<OriginId, Claim[]>();
  for (const claim of record.claims) {
    const root = originOf(claim);
    found.set(root, [...(found.get(root) ?? []), claim]);
  }
  return [...found]
    .map(([root, claims]): ReportRest => {
      const ways = claims.map((claim) => ({ through: carriersOf(claim, record, root) }));
      const carriers = new Map(ways.flatMap(({ through }) => through.map((one) => [one.id, one] as const)));
      const reprints = new Set(claims.map(({ reprint }) => reprint));
      const own = root === self && claims.some(({ voices }) => voices.length === 0);
      return {
        root,
        through: usualWay(ways).flatMap((id) => carriers.get(id) ?? []),
        claims: claims.length,
        own,
        credited: own && textCredit(record.document.credits) !== null,
        reprint: reprints.size === 1 ? (claims[0]?.reprint ?? null) : null,
      };
    })
    .sort((x, y) => y.claims - x.claims || (x.root < y.root ? -1 : 1));
}

/** The voices between an origin and the report, from the origin outwards: voices that quote it, the agency credited. */
export function carriersOf(claim: Claim, record: DocumentRecord, root: OriginId): Carrying[] {
  const { publisher } = record.document;
  const innermost = claim.voices.at(-1);
  // An outlet whose word is known to be another's carried it.
  const isCarried = claim.origin !== root && (innermost?.kind === 'outlet' || innermost?.kind === 'agency');
  const quoting = claim.voices
    .slice(0, isCarried ? undefined : -1)
    .reverse()
    .filter(({ kind, name }) => kind !== 'unstated' && name !== '')
    .map(({ name, kind, actor }) => ({ id: originId(actor, voiceKey(name)), name, kind }));
  const all = [...quoting, ...creditedAgency(claim, record)];
  const self = publisher === null ? null : voiceKey(publisher.name);
  return all.filter(
    ({ id, name }, index) =>
      id !== root && voiceKey(name) !== self && all.findIndex((other) => other.id === id) === index,
  );
}

function creditedAgency(claim: Claim, record: DocumentRecord): Carrying[] {
  const credit = claim.reprint === null ? textCredit(record.document.credits) : null;
  return credit === null ? [] : [creditedVoice(record, credit.agency)];
}

/** The agency or outlet credited with a text; one that is credited by its address goes by its name. */
export function creditedVoice(record: DocumentRecord, written: string): Carrying {
  const id = ownOrigin(record);
  const { name, kind } = nameIn(id, { name: written, kind: 'agency', actor: null });
  return { id, name, kind };
}
