import type { Relation } from '../../src/api/client.ts';
import { LINK_WHY, LINK_WORD, RELATION_WHY, RELATION_WORD } from '../queries/words.ts';
import { Sign, type SignName } from './sign.tsx';

const RELATION_SIGN: Readonly<Record<Relation['relation'], SignName>> = {
  copy: 'same',
  rewrite: 'near',
  'shared-root': 'one',
  independent: 'several',
  unclear: 'question',
};

/** How two reports stand to each other: a sign and a word. */
export function RelationMark(props: { readonly relation: Relation['relation']; readonly revision: boolean }) {
  const { relation, revision } = props;
  const name = revision ? 'revision' : relation;
  return (
    <span className={`tag link-${name}`} title={revision ? LINK_WHY.revision : RELATION_WHY[relation]}>
      <Sign name={revision ? 'again' : RELATION_SIGN[relation]} />
      {revision ? LINK_WORD.revision : RELATION_WORD[relation]}
    </span>
  );
}
