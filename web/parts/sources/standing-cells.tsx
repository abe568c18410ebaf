import type { Source } from '../../../src/api/client.ts';

/** What each count of a source means, in the words of every table of them. */
export const STANDING_WHY = {
  claims: 'Claims that rest on its word; of an outlet, those in its reports.',
  events: 'Events that it says anything about.',
  alone: 'Events for which nobody else vouches.',
  denied: 'Events where somebody else denies it, or answers a question so that both cannot hold.',
  revised: 'Events where it gave another answer later.',
} as const;

export type StandingColumn = keyof typeof STANDING_WHY;

const COLUMNS: readonly StandingColumn[] = ['claims', 'events', 'alone', 'denied', 'revised'];

/** How a source stands beside the others, each count with its word. */
export function StandingCells({ source }: { readonly source: Source }) {
  return (
    <dl className="standing-cells">
      {COLUMNS.map((column) => (
        <div
          key={column}
          title={STANDING_WHY[column]}
          className={source[column] === 0 ? 'standing-none' : ''}
        >
          <dt>{column}</dt>
          <dd>{source[column]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the counts mean, once on a page. */
export function StandingLegend() {
  return (
    <details className="standing-legend">
      <summary>What is counted</summary>
      <dl>
        {COLUMNS.map((column) => (
          <div key={column}>
            <dt>{column}</dt>
            <dd>{STANDING_WHY[column]}</dd>
          </div>
        ))}
      </dl>
      <p>A count says how a source stands in this collection. It does not say who is right.</p>
    </details>
  );
}
