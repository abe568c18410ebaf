import type { SearchHit, Source } from '../../../src/api/client.ts';
import { dayWords } from '../../queries/day-words.ts';
import { counted, plainWords } from '../../queries/words.ts';
import { SEARCH } from '../../selection/views/search.ts';
import { documentAddress } from '../../selection/views/document.ts';
import { EventRow } from '../event-list/event-row.tsx';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';
import { SaidClaimRow } from '../said-claim.tsx';
import { VoiceChain } from '../voice-chain.tsx';
import { WordsMarked } from '../words-marked.tsx';

/** One thing that was found, with the words that were looked for marked where they stand. */
export function HitRow({ hit }: { readonly hit: SearchHit }) {
  switch (hit.kind) {
    case 'document':
      return <DocumentHit hit={hit} />;
    case 'claim':
      return <SaidClaimRow said={hit.said} />;
    case 'event':
      return <EventHit hit={hit} />;
    case 'name':
      return <NameHit source={hit.source} />;
  }
}

function DocumentHit({ hit }: { readonly hit: Extract<SearchHit, { kind: 'document' }> }) {
  const { document, snippet } = hit;
  const first = snippet?.marks[0];
  const pick = first === undefined ? null : { kind: 'words' as const, start: first.start, end: first.end };
  return (
    <div className="said-row">
      <span className="event-date">{dayWords(document.date)}</span>
      <div className="event-main">
        <Link to={documentAddress(document.id, pick)} className="event-title">
          <Said>{document.title ?? document.names[0] ?? 'A report without a name'}</Said>
        </Link>
        {snippet !== null && (
          <p className="said-words">
            {snippet.start > 0 && '… '}
            <WordsMarked words={snippet.words} start={snippet.start} marks={snippet.marks} />
            {' …'}
          </p>
        )}
        <p className="said-facts">
          {document.publisher !== null && (
            <Link to={{ view: 'source', kind: 'outlet', key: document.publisher }}>
              <Said>{document.publisher}</Said>
            </Link>
          )}
          <span>{counted(document.claims, 'claim')}</span>
        </p>
      </div>
    </div>
  );
}

function EventHit({ hit }: { readonly hit: Extract<SearchHit, { kind: 'event' }> }) {
  const { event, said } = hit;
  if (said === null) return <EventRow short={event} event={event} />;
  return (
    <div className="event-hit">
      <EventRow short={event} event={{ ...event, words: null }} />
      <p className="said-words">
        <Link to={documentAddress(said.claim.document, { kind: 'claim', id: said.claim.id })}>
          <q>
            <WordsMarked words={said.claim.quote} start={said.claim.start} marks={said.marks} />
          </q>
        </Link>{' '}
        <VoiceChain voices={said.claim.voices} />
      </p>
    </div>
  );
}

function NameHit({ source }: { readonly source: Source }) {
  const { kind, key, name, sort, documents, mentions, claims } = source;
  const events = { ...SEARCH, kind: 'event' as const, words: `"${name}"` };
  return (
    <div className="said-row">
      <span className="event-date">{plainWords(sort === 'unknown' ? 'not known' : sort)}</span>
      <div className="event-main">
        <Link
          to={kind === 'actor' ? { view: 'actor', id: key } : { ...events, words: name }}
          className="event-title"
        >
          <Said>{name}</Said>
        </Link>
        <p className="said-facts">
          <span>
            named {counted(mentions, 'time')} in {counted(documents, 'document')}
          </span>
          {claims > 0 && <span>{counted(claims, 'claim')} on its word</span>}
        </p>
      </div>
    </div>
  );
}
