import type { StoryOrigins } from '../../../src/api/client.ts';
import type { StoryGraph, StoryReport } from '../../queries/story-graph.ts';
import { reportName } from '../../queries/story-words.ts';
import type { Address } from '../../selection/address.ts';
import { compareAddress } from '../../selection/views/compare.ts';
import { documentAddress } from '../../selection/views/document.ts';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';
import { FactualityMark } from '../verdict.tsx';

/** What the details of one story share. */
export interface DetailContext {
  readonly story: StoryOrigins;
  readonly graph: StoryGraph;
  /** The address of this view with another box or joint picked. */
  readonly at: (key: string | null) => Address;
}

/** On whose word a report tells the story, with the exact words for each. */
export function Rests({
  report,
  context,
}: {
  readonly report: StoryReport;
  readonly context: DetailContext;
}) {
  return (
    <>
      <h3>On whose word it tells this</h3>
      {report.rests.map((rest) => (
        <Rest rest={rest} report={report} context={context} key={`${rest.root}-${rest.through.join('-')}`} />
      ))}
    </>
  );
}

/** One origin under a report, with the words that rest on it. */
export function Rest(props: {
  readonly rest: StoryReport['rests'][number];
  readonly report: StoryReport;
  readonly context: DetailContext;
}) {
  const { rest, report, context } = props;
  const { story, at } = context;
  const root = story.roots.find(({ id }) => id === rest.root);
  const through = rest.through.map((id) => story.carriers.find((carrier) => carrier.id === id)?.name ?? '');
  return (
    <div className="rest">
      <p className="rest-voice">
        <Link to={at(`root-${rest.root}`)} inPlace>
          <Said>{root?.name || 'a source not stated'}</Said>
        </Link>
        {through.length > 0 && (
          <span className="path-kind">
            {' '}
            by way of <Said>{through.join(', ')}</Said>
          </span>
        )}
      </p>
      <ul className="quotes">
        {rest.claims.map(({ id, words, factuality, unattributed }) => (
          <li key={id}>
            <Link to={documentAddress(report.document, { kind: 'claim', id })} className="quote-link">
              <q dir="auto">{words.trim()}</q>
            </Link>
            <FactualityMark factuality={factuality} />
            {unattributed && <span className="fact-note">Named only in what it copies, not here.</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Other reports of the story, each with the way to read the two side by side. */
export function Others(props: {
  readonly name: string;
  readonly ids: readonly string[];
  readonly report: StoryReport;
  readonly context: DetailContext;
}) {
  const { name, ids, report, context } = props;
  const others = context.story.reports.filter(({ document }) => ids.includes(document));
  if (others.length === 0) return null;
  return (
    <>
      <h3>{name}</h3>
      <ul className="within">
        {others.map((other) => (
          <li key={other.document}>
            <Link to={context.at(`report-${other.document}`)} inPlace>
              <Said>{reportName(other)}</Said>
            </Link>
            <Link to={compareAddress(other.document, report.document)}>
              side by side
              <span className="visually-hidden"> with {reportName(other)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
