import { originId } from '../../../identity/identity.ts';
import type { Document, OriginId, Voice } from '../../../model/index.ts';
import { normaliseVoice } from '../../../names/index.ts';

/**
 * Names the origin that vouches for a claim: its innermost voice; for the publisher's own words the
 * agency credited with the text, else the reprint's author, else the publisher, else the document.
 * Words of an unstated speaker are an origin of this document alone.
 */
export function originOf(document: Document, reprint: number | null, voices: readonly Voice[]): OriginId {
  const innermost = voices[voices.length - 1];
  if (innermost !== undefined) {
    if (innermost.kind === 'unstated') return originId(null, `unstated in ${document.id}`);
    return originId(innermost.actor, normaliseVoice(innermost.name).key);
  }
  const own = reprint === null ? undefined : document.reprints[reprint];
  const reprinted = own?.author ?? own?.publisher ?? null;
  if (reprinted !== null) return originId(null, normaliseVoice(reprinted).key);
  const agency =
    document.credits.find((credit) => credit.covers === 'text')?.agency ?? document.publisher?.name;
  return originId(null, agency === undefined ? document.id : normaliseVoice(agency).key);
}
