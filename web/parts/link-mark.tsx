import { LINK_WHY, LINK_WORD } from '../queries/words.ts';
import type { LinkKind } from '../selection/views/story.ts';
import { Sign, type SignName } from './sign.tsx';

export const LINK_SIGN: Readonly<Record<LinkKind, SignName>> = {
  'rests-on': 'firm',
  'came-through': 'onward',
  copy: 'same',
  rewrite: 'near',
  revision: 'again',
  unclear: 'question',
};

/** How one thing hangs on another: a sign and a word, never colour alone. */
export function LinkMark({ kind }: { readonly kind: LinkKind }) {
  return (
    <span className={`tag link-${kind}`} title={LINK_WHY[kind]}>
      <Sign name={LINK_SIGN[kind]} />
      {LINK_WORD[kind]}
    </span>
  );
}
