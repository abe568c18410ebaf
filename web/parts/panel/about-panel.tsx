import type { DocumentRecord, ReadDocument } from '../../../src/api/client.ts';
import { dayWords } from '../../queries/day-words.ts';
import { documentTitle, outletName } from '../../queries/event-matrix.ts';
import { counted } from '../../queries/words.ts';
import { documentAddress } from '../../selection/address.ts';
import { FileName } from '../file-name.tsx';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';
import { Sign } from '../sign.tsx';
import { StatusMark } from '../verdict.tsx';
import { Fact, type PanelContext, SpanLink, toldAddress } from './panel.tsx';

type DocumentDate = DocumentRecord['date'];
type Diagnostic = DocumentRecord['diagnostics'][number];

/** The document as a whole: its date and why, where it comes from, what else tells the same. */
export function AboutPanel({ context }: { readonly context: PanelContext }) {
  const { read } = context;
  const { record } = read;
  return (
    <div className="panel-inside">
      <section aria-labelledby="about-date">
        <h2 id="about-date">When it was written</h2>
        <DateReasons date={record.date} context={context} />
      </section>
      {read.told.length > 0 && (
        <section className="card" aria-labelledby="about-told">
          <h2 id="about-told">Tells of</h2>
          <ul className="told">
            {read.told.map(({ id, title, status }) => (
              <li key={id}>
                <Link to={toldAddress(id)}>
                  <Said>{title}</Said>
                </Link>
                <StatusMark status={status} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {read.relations.length > 0 && <Relations relations={read.relations} />}
      <section className="card" aria-labelledby="about-source">
        <h2 id="about-source">Where it comes from</h2>
        <SourceFacts context={context} />
      </section>
      <Diagnostics diagnostics={record.diagnostics} context={context} />
    </div>
  );
}

/** The date of a document with every step that led to it. */
function DateReasons({ date, context }: { readonly date: DocumentDate; readonly context: PanelContext }) {
  return (
    <>
      <p className="panel-value">{dayWords(date)}</p>
      {date.best !== null && date.earliest !== date.latest && (
        <p className="panel-why">Most likely {dayWords({ earliest: date.best, latest: date.best })}.</p>
      )}
      {date.conflict !== null && (
        <p className="conflict">
          <Sign name="warning" />
          <span>
            <strong>The dates disagree.</strong> <Said>{date.conflict}</Said>
          </span>
        </p>
      )}
      {date.basis.length === 0 ? (
        <p className="panel-why">Nothing in the document says when it was written.</p>
      ) : (
        <>
          <h3>Why</h3>
          <ol className="steps">
            {date.basis.map((step, place) => (
              // The steps are an order.
              <li key={place}>
                <SpanLink span={step} context={context}>
                  <Said>{step.says}</Said>
                </SpanLink>
                {(step.earliest !== null || step.latest !== null) && (
                  <span className="fact-note">{dayWords(step)}</span>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {date.stated.length > 0 && (
        <>
          <h3>Dates it states of itself</h3>
          <ul className="stated">
            {date.stated.map((stated, place) => (
              // One date may be stated twice.
              <li key={place}>
                <SpanLink span={stated} context={context}>
                  {stated.value}
                </SpanLink>
                <span className="fact-note">{statedBasis(stated.basis)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type StatedBasis = DocumentDate['stated'][number]['basis'];

const STATED_BASIS: Readonly<Record<StatedBasis, string>> = {
  'json-ld': 'page data',
  feed: 'feed entry',
  given: 'dataset',
  mail: 'mail header',
  meta: 'page metadata',
  'time-element': 'marked as a time in the page',
  dateline: 'dateline',
  visible: 'written on the page',
  address: 'page address',
  stamp: 'print or save stamp',
  script: 'in a script of the page',
  modified: 'last change',
  capture: 'time of capture',
};

function statedBasis(basis: StatedBasis): string {
  return STATED_BASIS[basis];
}

function Relations({ relations }: { readonly relations: ReadDocument['relations'] }) {
  return (
    <section className="card" aria-labelledby="about-relations">
      <h2 id="about-relations">Beside other documents</h2>
      <ul className="told">
        {relations.map(({ relation, other }) => (
          <li key={`${relation.a}-${relation.b}`}>
            {other === null ? (
              'a document no longer held'
            ) : (
              <Link to={documentAddress(other.id)} title={documentTitle(other)}>
                <Said>{outletName(other)}</Said>
              </Link>
            )}
            <span className="tag">{relation.relation.replace('-', ' ')}</span>
            <span className="fact-note">
              <Said>{relation.why}</Said>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceFacts({ context }: { readonly context: PanelContext }) {
  const { document, engine } = context.read.record;
  const credits = document.credits;
  return (
    <dl className="panel-facts">
      <Fact name="Publisher">
        {document.publisher === null ? (
          'not known'
        ) : (
          <SpanLink span={document.publisher} context={context}>
            <Said>{document.publisher.name}</Said>
          </SpanLink>
        )}
      </Fact>
      {document.byline !== null && (
        <Fact name="Byline">
          <Said>{document.byline}</Said>
        </Fact>
      )}
      {credits.length > 0 && (
        <Fact name="Credits">
          {credits.map((credit) => (
            <span className="line" key={credit.start}>
              <SpanLink span={credit} context={context}>
                <Said>{credit.agency}</Said>
              </SpanLink>
              {credit.covers === 'photo' && ' (picture only)'}
            </span>
          ))}
        </Fact>
      )}
      {document.address !== null && (
        <Fact name="Address">
          {/* As text only: a link would take the reader, and the fact of reading, out of this machine. */}
          <span className="address">{document.address}</span>
        </Fact>
      )}
      <Fact name="File">
        <FileName name={document.name} />
      </Fact>
      <Fact name="Language">{document.language ?? 'not known'}</Fact>
      <Fact name="SHA-256">
        <code className="address">{document.id}</code>
      </Fact>
      <Fact name="Read by engine">
        <code>{engine}</code>
      </Fact>
    </dl>
  );
}

const SEVERITY_WORD: Readonly<Record<Diagnostic['severity'], string>> = {
  note: 'note',
  doubt: 'doubt',
  loss: 'left out',
  refused: 'refused',
};

function Diagnostics(props: { readonly diagnostics: readonly Diagnostic[]; readonly context: PanelContext }) {
  const { diagnostics, context } = props;
  if (diagnostics.length === 0) return null;
  return (
    <section className="card" aria-labelledby="about-diagnostics">
      <h2 id="about-diagnostics">{counted(diagnostics.length, 'thing')} to know about the reading</h2>
      <ul className="diagnostics">
        {diagnostics.map((diagnostic, place) => (
          // One diagnostic may stand twice.
          <li key={place}>
            <span className={`tag severity-${diagnostic.severity}`}>
              {SEVERITY_WORD[diagnostic.severity]}
            </span>{' '}
            <SpanLink span={diagnostic} context={context}>
              <Said>{diagnostic.message}</Said>
            </SpanLink>{' '}
            <code>{diagnostic.code}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
