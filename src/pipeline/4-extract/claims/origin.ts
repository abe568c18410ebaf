import { originId } from '../../../identity/identity.ts';
import type { ActorEntry, ActorId, Document, Knowledge, OriginId, Voice } from '../../../model/index.ts';
import { textCredit } from '../../../model/index.ts';
import { foldName, voiceKey } from '../../../names/index.ts';

/**
 * Names the origin that vouches for a claim: its innermost voice; for the publisher's own words the
 * agency credited with the text, else the reprint's author, else the publisher, else the document.
 * Words of an unstated speaker, and of a "he" whom nothing names, are an origin of this document alone. What
 * an agency's own reporter says is the agency's word.
 */
export function originOf(
  document: Document,
  reprint: number | null,
  voices: readonly Voice[],
  knowledge: Knowledge,
): OriginId {
  const innermost = voices[voices.length - 1];
  if (innermost !== undefined) {
    if (innermost.kind === 'unstated' || PRONOUN.test(innermost.name))
      return originId(null, `unstated in ${document.id}`);
    return originId(innermost.actor ?? employer(innermost, knowledge), voiceKey(innermost.name));
  }
  const own = reprint === null ? undefined : document.reprints[reprint];
  if (own !== undefined) {
    // Of a reprint that names nobody the title is all that two carriers of it share.
    const named = own.author ?? own.publisher ?? own.title;
    return originId(null, named === null ? `reprint ${own.start} in ${document.id}` : voiceKey(named));
  }
  const agency = textCredit(document.credits)?.agency ?? document.publisher?.name;
  if (agency === undefined) return originId(null, document.id);
  // An agency is one origin whether a text credits it or quotes it.
  return originId(pressNamed(knowledge, agency), voiceKey(agency));
}

/** Stands for somebody of this document, and in another for somebody else. */
const PRONOUN = /^(?:he|she|they|it|some|others|many)$/i;
const REPORTER =
  /^(?:the |an? )?(.{2,60}?)(?:['’]?s)?(?: (?:news agency|agency|TV|television|radio|news))? (?:correspondent|reporter|journalist|photographer|cameraman|stringer|contributor|team|crew)s?(?![\p{L}\p{N}])/u;

/** The agency or outlet of "an AFP photographer", or null. */
function employer({ name }: Voice, knowledge: Knowledge): ActorId | null {
  const press = REPORTER.exec(name)?.[1];
  return press === undefined ? null : pressNamed(knowledge, press);
}

const PRESS = new WeakMap<readonly ActorEntry[], ReadonlyMap<string, ActorId>>();

/** The registry's agency or outlet of that name, or null. */
function pressNamed({ actors }: Knowledge, name: string): ActorId | null {
  if (actors === undefined) return null;
  let names = PRESS.get(actors);
  if (names === undefined) {
    const press = actors.filter(({ kind }) => kind === 'agency' || kind === 'outlet');
    names = new Map(
      press.flatMap((entry) =>
        [entry.name, ...entry.names.map((one) => one.name)].flatMap((one) => [
          [foldName(one), entry.id] as const,
          ...(isTelling(one, entry) ? [[siteOf(one), entry.id] as const] : []),
        ]),
      ),
    );
    PRESS.set(actors, names);
  }
  const site = ADDRESS.exec(name.trim().toLowerCase())?.[1];
  return names.get(foldName(name)) ?? (site === undefined ? null : (names.get(siteOf(site)) ?? null));
}

/** The name within "meridiannews.com", "www.meridian-news.co.uk", "edition.meridian.com". */
const ADDRESS = /^(?:[a-z\d-]+\.)*([a-z\d-]{3,})\.(?:com|net|org|info|news|tv|[a-z]{2}|com?\.[a-z]{2})$/;

/** A short name beside the full one ("ABC", "AP") is in the addresses of others too. */
const SHORT = 5;

function isTelling(name: string, entry: ActorEntry): boolean {
  return name === entry.name || name.length > SHORT;
}

/** What of a name stands in an address; marked, so that it is no name. */
function siteOf(name: string): string {
  return `site ${foldName(name).replace(/[^\p{L}\p{N}]/gu, '')}`;
}
