import { originId } from '../../../identity/identity.ts';
import type { ActorEntry, ActorId, Document, Knowledge, OriginId, Voice } from '../../../model/index.ts';
import { textCredit } from '../../../model/index.ts';
import { foldName, voiceKey } from '../../../names/index.ts';

/**
 * Names the origin that vouches for a claim: its innermost voice; for the publisher's own words the
 * agency credited with the text, else the reprint's author, else the publisher, else the document.
 * Words of an unstated speaker are an origin of this document alone.
 */
export function originOf(
  document: Document,
  reprint: number | null,
  voices: readonly Voice[],
  knowledge: Knowledge,
): OriginId {
  const innermost = voices[voices.length - 1];
  if (innermost !== undefined) {
    if (innermost.kind === 'unstated') return originId(null, `unstated in ${document.id}`);
    return originId(innermost.actor, voiceKey(innermost.name));
  }
  const own = reprint === null ? undefined : document.reprints[reprint];
  const reprinted = own?.author ?? own?.publisher ?? null;
  if (reprinted !== null) return originId(null, voiceKey(reprinted));
  const agency = textCredit(document.credits)?.agency ?? document.publisher?.name;
  if (agency === undefined) return originId(null, document.id);
  // An agency is one origin whether a text credits it or quotes it.
  return originId(pressNamed(knowledge, agency), voiceKey(agency));
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
        [entry.name, ...entry.names.map((one) => one.name)].map((one) => [foldName(one), entry.id] as const),
      ),
    );
    PRESS.set(actors, names);
  }
  return names.get(foldName(name)) ?? null;
}
