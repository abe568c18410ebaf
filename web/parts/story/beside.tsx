import type { StoryOrigins } from '../../../src/api/client.ts';
import { besideWords, reportName } from '../../queries/story-words.ts';
import { counted } from '../../queries/words.ts';
import { compareAddress } from '../../selection/views/compare.ts';
import { documentAddress } from '../../selection/views/document.ts';
import { FileName } from '../file-name.tsx';
import { LinkMark } from '../link-mark.tsx';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';

type BesideReport = StoryOrigins['beside'][number];

/** So many are shown from the start. */
const OPEN = 6;

/** Reports of the same text that do not tell of the event. */
export function Beside({ story }: { readonly story: StoryOrigins }) {
  const { beside } = story;
  if (beside.length === 0) return null;
  const rest = beside.slice(OPEN);
  return (
    <section className="beside" aria-labelledby="beside">
      <h2 id="beside">Of the same text, but no account of this</h2>
      <Reports reports={beside.slice(0, OPEN)} story={story} />
      {rest.length > 0 && (
        <details className="more-words">
          <summary>and {counted(rest.length, 'more report')}</summary>
          <Reports reports={rest} story={story} />
        </details>
      )}
    </section>
  );
}

function Reports(props: { readonly reports: readonly BesideReport[]; readonly story: StoryOrigins }) {
  const { reports, story } = props;
  const nameOf = (id: string) => {
    const found = story.reports.find(({ document }) => document === id);
    return found === undefined ? 'a report of this story' : reportName(found);
  };
  return (
    <ul className="within">
      {reports.map((report) => (
        <li key={report.document}>
          <Link to={documentAddress(report.document)}>
            <Said>{reportName({ ...report, title: null })}</Said>
          </Link>
          {report.publisher !== null && <FileName name={report.name} />}
          <LinkMark kind={report.revision ? 'revision' : report.relation} />
          <span className="path-kind">
            {besideWords(report)} <Said>{nameOf(report.of)}</Said>
          </span>
          <Link to={compareAddress(report.of, report.document)}>
            side by side<span className="visually-hidden"> with {nameOf(report.of)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
