import type { ReactNode } from 'react';
import type { Annotation } from '../../../src/api/client.ts';
import { dayWords, isoDays } from '../../queries/day-words.ts';
import { KIND_NAME, plainWords, rangeWords } from '../../queries/words.ts';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';
import { OriginalCard } from './original-card.tsx';
import { Fact, Panel, type PanelContext, RuleFact } from './panel.tsx';

type Of<T extends Annotation['type']> = Extract<Annotation, { type: T }>;

/** What a marked stretch of text was read as, and by which rule. */
export function AnnotationPanel(props: { readonly index: number; readonly context: PanelContext }) {
  const { index, context } = props;
  const { record } = context.read;
  const annotation = record.annotations[index];
  if (annotation === undefined) return null;
  const around = record.claims.filter(
    (claim) => claim.start <= annotation.start && annotation.end <= claim.end,
  );
  return (
    <Panel kind={KIND_NAME[annotation.type]} context={context}>
      <blockquote className="panel-quote panel-quote-short" dir="auto">
        {record.document.text.slice(annotation.start, annotation.end)}
      </blockquote>
      {about(annotation, index, context)}
      <dl className="panel-facts">
        <RuleFact rule={annotation.rule} />
        {around.length > 0 && (
          <Fact name="Stands in">
            {around.map((claim) => (
              <span className="line" key={claim.id}>
                <Link to={context.at({ kind: 'claim', id: claim.id })} inPlace className="span-link">
                  claim {record.claims.indexOf(claim) + 1}
                </Link>
              </span>
            ))}
          </Fact>
        )}
      </dl>
      <OriginalCard document={record.document} start={annotation.start} end={annotation.end} />
    </Panel>
  );
}

function about(annotation: Annotation, index: number, context: PanelContext): ReactNode {
  switch (annotation.type) {
    case 'time':
      return <TimeFacts annotation={annotation} index={index} context={context} />;
    case 'place':
      return <PlaceFacts annotation={annotation} />;
    case 'actor':
      return <ActorFacts annotation={annotation} />;
    case 'quantity':
      return <QuantityFacts annotation={annotation} />;
    case 'cue':
      return (
        <dl className="panel-facts">
          <Fact name="Word">{annotation.lemma}</Fact>
          <Fact name="Stance">{plainWords(annotation.stance)}</Fact>
          <Fact name="Form">{annotation.form}</Fact>
        </dl>
      );
    case 'action':
      return (
        <dl className="panel-facts">
          <Fact name="Word">{annotation.lemma}</Fact>
          <Fact name="Points to">{plainWords(annotation.event)}</Fact>
          <Fact name="Form">
            {annotation.form}
            {annotation.voice === 'none' ? '' : `, ${annotation.voice}`}
          </Fact>
        </dl>
      );
  }
}

function TimeFacts(props: {
  readonly annotation: Of<'time'>;
  readonly index: number;
  readonly context: PanelContext;
}) {
  const { annotation, index, context } = props;
  const resolved = context.read.record.times.find((time) => time.annotation === index);
  const value = resolved?.value ?? null;
  return (
    <>
      <p className="panel-value">{value === null ? 'No day can be told' : dayWords(value)}</p>
      {resolved !== undefined && (
        <p className="panel-why">
          <Said>{resolved.basis}</Said>
        </p>
      )}
      <dl className="panel-facts">
        {value !== null && <Fact name="Days">{isoDays(value)}</Fact>}
        {value !== null && value.precision !== 'unknown' && (
          <Fact name="Known to the">{value.precision}</Fact>
        )}
        <Fact name="Kind">{annotation.timex === 'set' ? 'something that returns' : annotation.timex}</Fact>
        {annotation.clock !== null && <Fact name="Clock">{annotation.clock}</Fact>}
        {resolved !== undefined && (
          <Fact name="TIMEX3 value">
            <code>{resolved.timex3 === '' ? 'none' : resolved.timex3}</code>
          </Fact>
        )}
      </dl>
    </>
  );
}

const PERCENT = 100;

function PlaceFacts({ annotation }: { readonly annotation: Of<'place'> }) {
  const { chosen, candidates, name } = annotation;
  return (
    <>
      <p className="panel-value">
        {chosen === null ? <>Which “{<Said>{name}</Said>}” cannot be told</> : <Said>{chosen.name}</Said>}
      </p>
      {chosen !== null && (
        <p className="panel-why">
          {chosen.kind}
          {chosen.country === '' ? '' : ` in ${chosen.country}`} · {chosen.lat.toFixed(3)},{' '}
          {chosen.lon.toFixed(3)}
        </p>
      )}
      {candidates.length === 0 ? (
        <p className="panel-why">The gazetteer holds no place of this name.</p>
      ) : (
        <table className="candidates">
          <caption>What the name may mean</caption>
          <thead>
            <tr>
              <th scope="col">Place</th>
              <th scope="col">Score</th>
            </tr>
          </thead>
          <tbody>
            {candidates.map((candidate) => (
              <tr key={candidate.id} className={candidate.id === chosen?.id ? 'chosen' : undefined}>
                <th scope="row">
                  <Said>{candidate.name}</Said>
                  <span className="fact-note">
                    {candidate.kind}
                    {candidate.country === '' ? '' : `, ${candidate.country}`}
                    {candidate.id === chosen?.id ? ' · taken' : ''}
                  </span>
                </th>
                <td>
                  <span className="score" aria-hidden="true">
                    <span style={{ width: `${Math.min(1, candidate.score) * PERCENT}%` }} />
                  </span>
                  {candidate.score.toFixed(2)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function ActorFacts({ annotation }: { readonly annotation: Of<'actor'> }) {
  const { actor, kind, name, loaded, metonym } = annotation;
  return (
    <>
      <p className="panel-value">
        <Said>{name}</Said>
      </p>
      {loaded && <p className="panel-why">The text’s own word for it, one that takes a side.</p>}
      {metonym && <p className="panel-why">A place named for those who rule from it.</p>}
      <dl className="panel-facts">
        <Fact name="Kind">{kind === 'unknown' ? 'not known' : plainWords(kind)}</Fact>
        <Fact name="Registry">{actor === null ? 'not in the registry' : <code>{actor}</code>}</Fact>
      </dl>
    </>
  );
}

function QuantityFacts({ annotation }: { readonly annotation: Of<'quantity'> }) {
  const { low, high, qualifier, noun, unit } = annotation;
  return (
    <>
      <p className="panel-value">{rangeWords(low, high)}</p>
      <dl className="panel-facts">
        <Fact name="As written">{qualifier === 'exact' ? 'without hedge' : plainWords(qualifier)}</Fact>
        <Fact name="Of what">{noun === null ? 'not said' : <Said>{noun}</Said>}</Fact>
        <Fact name="Unit">{unit}</Fact>
      </dl>
    </>
  );
}
