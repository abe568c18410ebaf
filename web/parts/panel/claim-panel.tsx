import type { Claim, DocumentRecord, Voice } from '../../../src/api/client.ts';
import { dayWords } from '../../queries/day-words.ts';
import { annotationsWithin } from '../../queries/reading.ts';
import {
  counted,
  FACTUALITY_WHY,
  KIND_NAME,
  plainWords,
  rangeWords,
  ROLE_WORD,
  VOICE_KIND_WORD,
  whoWords,
} from '../../queries/words.ts';
import { DecideClaim } from '../decide/decide-here.tsx';
import { JudgedList } from '../judged-parts.tsx';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';
import { FactualityMark, StatusMark } from '../verdict.tsx';
import { VoiceName } from '../voice-chain.tsx';
import { OriginalCard } from './original-card.tsx';
import { Fact, Panel, type PanelContext, RuleFact, SpanLink, toldAddress } from './panel.tsx';

type Event = DocumentRecord['events'][number];
type Figure = DocumentRecord['figures'][number];

/** A claim: its exact words, how they travelled, what they are taken to be about. */
export function ClaimPanel({ claim, context }: { readonly claim: Claim; readonly context: PanelContext }) {
  const { record } = context.read;
  const place = record.claims.indexOf(claim) + 1;
  const events = record.events.filter(({ id }) => claim.events.includes(id));
  const figures = record.figures.filter(({ id }) => claim.figures.includes(id));
  return (
    <Panel kind={`Claim ${place} of ${record.claims.length}`} context={context}>
      <blockquote className="panel-quote" dir="auto">
        {claim.quote}
      </blockquote>
      <p className="panel-line">
        <FactualityMark factuality={claim.factuality} always /> {FACTUALITY_WHY[claim.factuality]}
      </p>
      <JudgedList judged={context.read.judged.filter(({ claims }) => claims.includes(claim.id))} />
      <h3>On whose word</h3>
      <Path claim={claim} context={context} />
      <dl className="panel-facts">
        {claim.cue !== null && (
          <Fact name="Told by the words">
            <SpanLink span={claim.cue} context={context}>
              “<Said>{claim.cue.text}</Said>”
            </SpanLink>
          </Fact>
        )}
        <OriginFact claim={claim} context={context} />
        <Fact name="Stands in">
          {ROLE_WORD[claim.part].toLowerCase()}
          {claim.reprint !== null && ', in a reprint'}
          {claim.quoted ? ', between quotation marks' : ''}
        </Fact>
        <RuleFact rule={claim.rule} />
      </dl>
      {events.map((event) => (
        <EventCard event={event} context={context} key={event.id} />
      ))}
      {figures.map((figure) => (
        <FigureCard figure={figure} context={context} key={figure.id} />
      ))}
      <section className="card" aria-label="Decide about this claim">
        <DecideClaim claim={claim} figures={figures} judged={context.read.judged} />
      </section>
      <Within claim={claim} context={context} />
      <OriginalCard document={record.document} start={claim.start} end={claim.end} />
    </Panel>
  );
}

/** The chain as a list from the publisher inwards; each voice leads to the words that name it. */
function Path({ claim, context }: { readonly claim: Claim; readonly context: PanelContext }) {
  const { publisher } = context.read.record.document;
  return (
    <ol className="path">
      <li>
        <span className="path-name">
          {publisher === null ? 'The publisher, not known by name' : <Said>{publisher.name}</Said>}
        </span>
        <span className="path-kind">
          {claim.voices.length === 0 ? 'says so in its own voice' : 'publishes it'}
        </span>
      </li>
      {claim.voices.map((voice, place) => (
        // A chain may name one voice twice.
        <li key={place}>
          <span className="path-name">
            <SpanLink span={voice} context={context}>
              <VoiceName voice={voice} />
            </SpanLink>
          </span>
          <span className="path-kind">{voiceNote(voice)}</span>
        </li>
      ))}
    </ol>
  );
}

function voiceNote({ kind, actor }: Voice): string {
  return actor === null ? VOICE_KIND_WORD[kind] : `${VOICE_KIND_WORD[kind]} · ${actor}`;
}

function OriginFact({ claim, context }: { readonly claim: Claim; readonly context: PanelContext }) {
  const origin = context.read.origins.find(({ id }) => id === claim.origin);
  return (
    <Fact name="Origin">
      {origin === undefined ? (
        'not yet compared with other documents'
      ) : (
        <>
          <Said>{origin.name}</Said>
          <span className="fact-note">
            behind {counted(origin.claims, 'claim')} in {counted(origin.documents.length, 'document')}
          </span>
        </>
      )}
    </Fact>
  );
}

function EventCard({ event, context }: { readonly event: Event; readonly context: PanelContext }) {
  const told = context.read.told.filter(({ mentions }) => mentions.includes(event.id));
  return (
    <section className="card">
      <h3>
        Event: {plainWords(event.type)}
        {event.background && <span className="label"> told as background</span>}
      </h3>
      <dl className="panel-facts">
        <Fact name="When">
          <SpanLink span={event.when} context={context}>
            {dayWords(event.when)}
          </SpanLink>
          <span className="fact-note">
            <Said>{event.when.basis}</Said>
          </span>
        </Fact>
        <Fact name="Where">
          {event.where === null ? (
            'not said'
          ) : (
            <SpanLink span={event.where} context={context}>
              <Said>{event.where.name}</Said>
            </SpanLink>
          )}
        </Fact>
        {event.agent !== null && (
          <Fact name="Who did it">
            <SpanLink span={event.agent} context={context}>
              <Said>{event.agent.name}</Said>
            </SpanLink>
          </Fact>
        )}
        {event.target !== null && (
          <Fact name="Who was hit">
            <SpanLink span={event.target} context={context}>
              <Said>{event.target.name}</Said>
            </SpanLink>
          </Fact>
        )}
        <RuleFact rule={event.rule} />
      </dl>
      {told.map(({ id, title, status }) => (
        <p className="panel-line" key={id}>
          <StatusMark status={status} />{' '}
          <Link to={toldAddress(id)}>
            <Said>{title}</Said>
          </Link>
        </p>
      ))}
    </section>
  );
}

const SCOPE_WORD: Readonly<Record<Figure['scope'], string>> = {
  event: 'of this event',
  cumulative: 'in all, over time',
  background: 'told as background',
};

function FigureCard({ figure, context }: { readonly figure: Figure; readonly context: PanelContext }) {
  return (
    <section className="card">
      <h3>
        Figure: {rangeWords(figure.low, figure.high)} {plainWords(figure.measure)}
      </h3>
      <dl className="panel-facts">
        <Fact name="Counting">
          <SpanLink span={figure} context={context}>
            <Said>{whoWords(figure.who)}</Said>
          </SpanLink>
        </Fact>
        <Fact name="Scope">{SCOPE_WORD[figure.scope]}</Fact>
        <RuleFact rule={figure.rule} />
      </dl>
    </section>
  );
}

/** What was found inside the words of a claim: the way to it by keyboard. */
function Within({ claim, context }: { readonly claim: Claim; readonly context: PanelContext }) {
  const { record } = context.read;
  const within = annotationsWithin(record, claim.start, claim.end);
  if (within.length === 0) return null;
  return (
    <>
      <h3>In these words</h3>
      <ul className="within">
        {within.map(({ annotation, index }) => (
          <li key={index}>
            <Link to={context.at({ kind: 'annotation', index })} inPlace className={`m m-${annotation.type}`}>
              <Said>{record.document.text.slice(annotation.start, annotation.end)}</Said>
            </Link>
            <span className="path-kind">{KIND_NAME[annotation.type].toLowerCase()}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
