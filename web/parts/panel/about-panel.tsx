import { useMemo } from 'react';
import type { DocumentRecord, ReadDocument } from '../../../src/api/client.ts';
import { datingOf } from '../../queries/dating.ts';
import { documentTitle, outletName } from '../../queries/event-matrix.ts';
import { partStretches } from '../../queries/part-stretches.ts';
import { counted } from '../../queries/words.ts';
import { compareAddress } from '../../selection/views/compare.ts';
import { documentAddress } from '../../selection/views/document.ts';
import { DecideDocument } from '../decide/decide-here.tsx';
import { FileName } from '../file-name.tsx';
import { Link } from '../link.tsx';
import { RelationMark } from '../relation-mark.tsx';
import { Said } from '../said.tsx';
import { useMarkedWords } from '../use-marked-words.ts';
import { StatusMark } from '../verdict.tsx';
import { DateReasons } from './date-reasons.tsx';
import { Download } from './original-card.tsx';
import { Fact, type PanelContext, SpanLink, toldAddress } from './panel.tsx';

type Diagnostic = DocumentRecord['diagnostics'][number];

/** The document as a whole: its date and why, where it comes from, what else tells the same. */
export function AboutPanel({ context }: { readonly context: PanelContext }) {
  const { read } = context;
  const { record } = read;
  const dating = datingOf(read, null);
  return (
    <div className="panel-inside">
      <section aria-labelledby="about-date">
        <h2 id="about-date">When it was written</h2>
        {dating !== null && <DateReasons one={dating} context={context} />}
        <p className="panel-line">
          <Link to={context.at({ kind: 'date', reprint: null, step: null })} inPlace>
            {dating?.by === 'person' ? 'Change or take back the date' : 'Set the date'}
          </Link>
        </p>
      </section>
      <DecideAbout context={context} />
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
        <p className="panel-line">
          <Download id={record.document.id} />
        </p>
      </section>
      <Diagnostics diagnostics={record.diagnostics} context={context} />
    </div>
  );
}

/** What a person can decide about the document; words marked in the text can be said to be another part. */
function DecideAbout({ context }: { readonly context: PanelContext }) {
  const { document } = context.read.record;
  const marked = useMarkedWords();
  const stretches = useMemo(() => partStretches(document, marked), [document, marked]);
  return (
    <section className="card" aria-labelledby="about-decide">
      <h2 id="about-decide">Decide about this document</h2>
      <DecideDocument document={document.id} stretches={stretches} />
    </section>
  );
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
            <RelationMark relation={relation.relation} revision={relation.revision} />
            <Link to={compareAddress(relation.a, relation.b)}>
              side by side
              {other !== null && <span className="visually-hidden"> with {outletName(other)}</span>}
            </Link>
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
              {credit.covers === 'part' && ' (in part)'}
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
