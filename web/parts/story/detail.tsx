import type { ReactNode } from 'react';
import { writtenWords } from '../../queries/day-words.ts';
import type { GraphNode, Joint, StoryReport } from '../../queries/story-graph.ts';
import { nodeName, reportName, sharedWords } from '../../queries/story-words.ts';
import {
  counted,
  FACTUALITY_WHY,
  FACTUALITY_WORD,
  LINK_WHY,
  RELATION_WORD,
  VOICE_KIND_WORD,
} from '../../queries/words.ts';
import { compareAddress } from '../../selection/views/compare.ts';
import { documentAddress } from '../../selection/views/document.ts';
import { Link } from '../link.tsx';
import { LinkMark } from '../link-mark.tsx';
import { Panel } from '../panel/panel.tsx';
import { Said } from '../said.tsx';
import { Changes, Sentences } from './made-of.tsx';
import { type DetailContext, Others, Rest, Rests } from './rests.tsx';

/** What is picked, told in full: the exact words, what was added and changed, and ways to read on. */
export function Detail({ picked, context }: { readonly picked: string; readonly context: DetailContext }) {
  const { graph } = context;
  const node = graph.byKey.get(picked);
  if (node?.kind === 'report') return <ReportDetail report={node.of} context={context} />;
  if (node !== undefined) return <VoiceDetail node={node} context={context} />;
  const joint = graph.joints.find(({ key }) => key === picked);
  if (joint !== undefined) return <JointDetail joint={joint} context={context} />;
  return (
    <Framed kind="Not in this story" context={context}>
      <p className="panel-line">
        The address names something that this story does not hold. It may have been read anew.
      </p>
    </Framed>
  );
}

function Framed(props: {
  readonly kind: string;
  readonly context: DetailContext;
  readonly children: ReactNode;
}) {
  return (
    <Panel kind={props.kind} context={{ at: () => props.context.at(null) }}>
      {props.children}
    </Panel>
  );
}

function ReportDetail({
  report,
  context,
}: {
  readonly report: StoryReport;
  readonly context: DetailContext;
}) {
  const { document, title, publisher, date, from, alsoFrom, unclear } = report;
  return (
    <Framed kind="Report" context={context}>
      <p className="panel-value">
        <Link to={documentAddress(document)}>
          <Said>{reportName(report)}</Said>
        </Link>
      </p>
      <p className="panel-why">
        {title !== null && publisher !== null && (
          <>
            <Said>{title}</Said> ·{' '}
          </>
        )}
        {writtenWords(date)}
      </p>
      {from === null ? (
        <p className="panel-line">No other report of this story has its text.</p>
      ) : (
        <FromDetail report={report} context={context} />
      )}
      <Rests report={report} context={context} />
      <Others
        name="Also of the text of"
        ids={alsoFrom.map((kin) => kin.document)}
        report={report}
        context={context}
      />
      <Others name="Unclear whether independent of" ids={unclear} report={report} context={context} />
    </Framed>
  );
}

function FromDetail({ report, context }: { readonly report: StoryReport; readonly context: DetailContext }) {
  const { from, document } = report;
  if (from === null) return null;
  const source = context.story.reports.find((one) => one.document === from.document);
  const kind = from.revision ? 'revision' : from.relation;
  return (
    <>
      <h3>{from.directed ? 'Made from' : 'One text with'}</h3>
      <p className="made-from">
        <LinkMark kind={kind} />
        <Link to={context.at(`report-${from.document}`)} inPlace>
          <Said>{source === undefined ? 'a report no longer held' : reportName(source)}</Said>
        </Link>
        <span className="fact-note">
          {!from.directed && 'Which came first cannot be told. '}
          <Said>{from.why}</Said> {sharedWords(from.shared)}
        </span>
      </p>
      <p className="panel-line">
        <Link to={compareAddress(from.document, document)} className="button">
          Read the two side by side
        </Link>
      </p>
      <Changes report={report} changes={from.changes} source={from.document} />
      <Sentences name="Adds" document={document} sentences={from.adds} none="No sentence of its own." />
      <Sentences name="Leaves out" document={from.document} sentences={from.omits} none={null} />
    </>
  );
}

function VoiceDetail(props: {
  readonly node: Exclude<GraphNode, { kind: 'report' }>;
  readonly context: DetailContext;
}) {
  const { node, context } = props;
  const { story, at } = context;
  const isText = node.kind === 'root' && node.of.stands === 'text';
  const stances = node.kind === 'root' ? node.of.stances : [];
  return (
    <Framed
      kind={node.kind === 'carrier' ? 'Came through' : isText ? 'Origin: a text' : 'Origin'}
      context={context}
    >
      <p className="panel-value">
        <Said>{nodeName(node)}</Said>
      </p>
      <p className="panel-why">{VOICE_KIND_WORD[node.of.kind]}</p>
      {isText && <p className="panel-line">Tells it in its own words and names nobody above it.</p>}
      {stances.length > 0 && (
        <ul className="stances">
          {stances.map((stance) => (
            <li key={stance}>
              {FACTUALITY_WORD[stance]}: {FACTUALITY_WHY[stance].replace('The voice', 'It')}
            </li>
          ))}
        </ul>
      )}
      <h3>
        {node.of.reports.length === 0
          ? 'Its words are in no text at hand'
          : `${counted(node.of.reports.length, 'report')} ${node.of.reports.length === 1 ? 'rests' : 'rest'} on it`}
      </h3>
      <ul className="within">
        {story.reports
          .filter(({ document }) => node.of.reports.includes(document))
          .map((report) => (
            <li key={report.document}>
              <Link to={at(`report-${report.document}`)} inPlace>
                <Said>{reportName(report)}</Said>
              </Link>
              <span className="path-kind">{writtenWords(report.date)}</span>
            </li>
          ))}
      </ul>
    </Framed>
  );
}

function JointDetail({ joint, context }: { readonly joint: Joint; readonly context: DetailContext }) {
  const { graph } = context;
  const lower = graph.byKey.get(joint.lower);
  if (lower === undefined || lower.kind === 'root') return null;
  const uppers = joint.uppers.flatMap((key) => graph.byKey.get(key) ?? []);
  return (
    <Framed kind="Link" context={context}>
      <p className="made-from">
        <Link to={context.at(joint.lower)} inPlace>
          <Said>{nodeName(lower)}</Said>
        </Link>
        <LinkMark kind={joint.kind} />
        {uppers.map((upper) => (
          <Link to={context.at(upper.key)} inPlace key={upper.key}>
            <Said>{nodeName(upper)}</Said>
          </Link>
        ))}
      </p>
      <p className="panel-line">{LINK_WHY[joint.kind]}</p>
      {lower.kind === 'report' && (
        <JointWords joint={joint} report={lower.of} uppers={uppers} context={context} />
      )}
    </Framed>
  );
}

function JointWords(props: {
  readonly joint: Joint;
  readonly report: StoryReport;
  readonly uppers: readonly GraphNode[];
  readonly context: DetailContext;
}) {
  const { joint, report, uppers, context } = props;
  const ids = uppers.map(({ id }) => id);
  switch (joint.kind) {
    case 'rests-on':
    case 'came-through':
      return report.rests
        .filter(({ root, through }) => ids.includes(root) || through.some((id) => ids.includes(id)))
        .map((rest) => (
          <Rest
            rest={rest}
            report={report}
            context={context}
            key={`${rest.root}-${rest.through.join('-')}`}
          />
        ));
    case 'copy':
    case 'rewrite':
    case 'revision':
      return report.from !== null && ids.includes(report.from.document) ? (
        <FromDetail report={report} context={context} />
      ) : (
        <Others name={RELATION_WORD.copy} ids={ids} report={report} context={context} />
      );
    case 'unclear':
      return <Others name="Not shown to be independent" ids={ids} report={report} context={context} />;
  }
}
