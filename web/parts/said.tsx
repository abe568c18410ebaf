import { unturned } from '../queries/plain-name.ts';

/**
 * Words that come from a document, kept in their own direction: a right-to-left name, or one with
 * direction marks hidden in it, cannot turn the words around it, nor its own letters round.
 */
export function Said({ children }: { readonly children: string }) {
  return <bdi>{unturned(children)}</bdi>;
}
