import type { Relation } from '../../src/api/client.ts';
import { CHANGE_WORD } from '../queries/words.ts';
import { Sign, type SignName } from './sign.tsx';

type ChangeKind = Relation['changes'][number]['kind'];

const CHANGE_SIGN: Readonly<Record<ChangeKind, SignName>> = {
  number: 'count',
  name: 'name',
  word: 'near',
  hedge: 'question',
  attribution: 'voice',
};

/** What of a sentence changed: a sign and a word. */
export function ChangeMark({ kind }: { readonly kind: ChangeKind }) {
  return (
    <span className={`tag change-${kind}`}>
      <Sign name={CHANGE_SIGN[kind]} />
      {CHANGE_WORD[kind]}
    </span>
  );
}
