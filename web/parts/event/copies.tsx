import { type AccountColumn, type FoldedCopy } from '../../queries/event-matrix.ts';
import { counted } from '../../queries/words.ts';
import type { Address } from '../../selection/address.ts';
import { compareAddress } from '../../selection/views/compare.ts';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';
import { Sign } from '../sign.tsx';

/** The copies of an account, folded under it: which they are, and what each changed. */
export function Copies({ column, at }: { readonly column: AccountColumn; readonly at: Address }) {
  const { copies, isOpen } = column;
  if (copies.length === 0) return null;
  return (
    <div className="copies">
      <Link to={at} inPlace className="copies-fold">
        <Sign name={isOpen ? 'minus' : 'plus'} />
        {isOpen ? 'Fold' : 'Show'} {copiesWords(copies)}
      </Link>
      <details>
        <summary>
          <Said>{copies.map(({ name }) => name).join(', ')}</Said>
          <span className="visually-hidden">: what each changed</span>
        </summary>
        <ul>
          {copies.map((copy) => (
            <li key={copy.document}>
              <Link to={compareAddress(copy.source, copy.document)} title="Read the two side by side">
                <Said>{copy.name}</Said>
              </Link>{' '}
              <span className="copies-kind">{copy.relation}</span>
              <ul>
                {changedWords(copy).map((line, place) => (
                  // Two changes may be told in the same words.
                  <li key={place}>
                    <Said>{line}</Said>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Changes named one by one; the page that lays the two side by side has the rest. */
const MOST_CHANGES = 6;

function changedWords({ changes, adds, omits }: FoldedCopy): readonly string[] {
  const more = changes.length - MOST_CHANGES;
  const sentences = [
    adds > 0 ? `adds ${counted(adds, 'sentence')}` : '',
    omits > 0 ? `leaves out ${counted(omits, 'sentence')}` : '',
  ].filter(Boolean);
  const lines = [
    ...changes.slice(0, MOST_CHANGES),
    ...(more > 0 ? [`and ${counted(more, 'more change')}`] : []),
    ...(sentences.length > 0
      ? [`${sentences.join(', ')}.`.replace(/^[a-z]/, (first) => first.toUpperCase())]
      : []),
  ];
  return lines.length > 0 ? lines : ['No change in the words they share.'];
}

/**
 * How many copies there are of which kind.
 *
 * @example
 * copiesWords([{ relation: 'copy' }, { relation: 'copy' }, { relation: 'rewrite' }]); // '2 copies and 1 rewrite'
 */
export function copiesWords(copies: readonly Pick<FoldedCopy, 'relation'>[]): string {
  const kinds = [
    ['copy', 'copy', 'copies'],
    ['rewrite', 'rewrite', 'rewrites'],
    ['update', 'update', 'updates'],
    ['same text', 'report of one text', 'reports of one text'],
  ] as const;
  const told = kinds.flatMap(([kind, one, many]) => {
    const { length } = copies.filter(({ relation }) => relation === kind);
    return length === 0 ? [] : [counted(length, one, many)];
  });
  return [told.slice(0, -1).join(', '), told.at(-1)].filter(Boolean).join(' and ');
}
