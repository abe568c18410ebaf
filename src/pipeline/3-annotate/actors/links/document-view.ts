import type { ParsedDocument } from '../../../../model/index.ts';
import type { Mention } from '../mention.ts';
import type { RegistryIndex } from '../registry-index.ts';

/** What a link may look at: the whole document and every mention found so far, in order. */
export interface DocumentView {
  readonly parsed: ParsedDocument;
  readonly index: RegistryIndex;
  readonly mentions: readonly Mention[];
  /** Countries that the document names, whether as a place or as an actor. */
  readonly countries: ReadonlySet<string>;
}

/** Looks over the whole document and gives the mentions anew: more of them, better named, or fewer. */
export interface ActorLink {
  readonly name: string;
  link(view: DocumentView): readonly Mention[];
}

/** Marks the tokens that mentions have taken. */
export function takenTokens(view: DocumentView): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const mention of view.mentions) for (let at = mention.first; at < mention.end; at += 1) taken.add(at);
  return taken;
}
