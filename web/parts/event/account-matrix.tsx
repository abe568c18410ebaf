import type { Address } from '../../selection/address.ts';
import { type EventMatrix, type FacetRow, outletName } from '../../queries/event-matrix.ts';
import { counted } from '../../queries/words.ts';
import { AccountName, Cell, OriginName, Question } from '../account.tsx';
import { Said } from '../said.tsx';
import { Copies } from './copies.tsx';

interface MatrixProps {
  readonly matrix: EventMatrix;
  /** Address of the same view with the copies of one account folded or shown. */
  readonly toggled: (document: string) => Address;
}

/** Accounts as columns under their origins, questions as rows. */
export function AccountTable({ matrix, toggled }: MatrixProps) {
  const folded = matrix.columns.reduce((sum, { copies, isOpen }) => sum + (isOpen ? 0 : copies.length), 0);
  return (
    // The frame scrolls sideways, so that it must be reachable by keyboard and have a name.
    <div className="matrix-frame" role="region" aria-label="Accounts side by side" tabIndex={0}>
      <table className="matrix">
        <thead>
          <tr>
            <td className="matrix-corner" rowSpan={2}>
              <span className="label">
                {counted(matrix.columns.length + folded, 'account')}, grouped by origin
                {folded > 0 && `; ${folded} folded under what they were made from`}
              </span>
            </td>
            {matrix.groups.map((group) => (
              <th key={group.key} scope="colgroup" colSpan={group.columns.length} className="matrix-origin">
                <OriginName group={group} />
              </th>
            ))}
          </tr>
          <tr>
            {matrix.groups.flatMap((group) =>
              group.columns.map((column, place) => (
                <th
                  key={column.key}
                  scope="col"
                  className={place === 0 ? 'matrix-account first' : 'matrix-account'}
                >
                  <AccountName column={column} />
                  <Copies column={column} at={toggled(column.document)} />
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.key} className={`matrix-row-${row.facet.verdict}`}>
              <th scope="row">
                <Question facet={row.facet} />
              </th>
              {row.cells.map((answers, place) => (
                <td
                  key={matrix.columns[place]?.key}
                  className={startsGroup(matrix, place) ? 'first' : undefined}
                >
                  <Cell facet={row.facet} answers={answers} folded={row.folded[place] ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function startsGroup(matrix: EventMatrix, place: number): boolean {
  return matrix.groups.some((group) => group.columns[0] === matrix.columns[place]);
}

/** The same on a narrow screen: question after question, and under each who answers what. */
export function AccountList({ matrix, toggled }: MatrixProps) {
  return (
    <div className="account-list">
      {matrix.rows.map((row) => (
        <section key={row.key} className={`matrix-row-${row.facet.verdict}`}>
          <Question facet={row.facet} heading />
          <Answered matrix={matrix} row={row} toggled={toggled} />
        </section>
      ))}
    </div>
  );
}

function Answered({ matrix, row, toggled }: MatrixProps & { readonly row: FacetRow }) {
  const isSilent = (place: number) => row.cells[place]?.length === 0 && row.folded[place]?.length === 0;
  const silent = matrix.columns.filter((_, place) => isSilent(place));
  return (
    <>
      {matrix.columns.map((column, place) => {
        if (isSilent(place)) return null;
        const group = matrix.groups.find(({ columns }) => columns.includes(column));
        return (
          <div className="account" key={column.key}>
            <div className="account-head">
              <AccountName column={column} />
              {group !== undefined && <OriginName group={group} />}
              {row === matrix.rows[0] && <Copies column={column} at={toggled(column.document)} />}
            </div>
            <Cell facet={row.facet} answers={row.cells[place] ?? []} folded={row.folded[place] ?? []} />
          </div>
        );
      })}
      {silent.length > 0 && (
        <p className="silent">
          Does not say: <Said>{silent.map(({ summary }) => outletName(summary)).join(', ')}</Said>
        </p>
      )}
    </>
  );
}
