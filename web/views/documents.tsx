import type { ReactNode } from 'react';
import type { DocumentCounts, DocumentSummary, RefusalPage } from '../../src/api/client.ts';
import { TypedField } from '../parts/event-filter/typed-field.tsx';
import { ExportMenu } from '../parts/export-menu.tsx';
import { FileName } from '../parts/file-name.tsx';
import { Link } from '../parts/link.tsx';
import { PagedFailure } from '../parts/paged-failure.tsx';
import { Nothing } from '../parts/resource-view.tsx';
import { Said } from '../parts/said.tsx';
import { Sign } from '../parts/sign.tsx';
import { VirtualList } from '../parts/virtual-list.tsx';
import { writtenWords } from '../queries/day-words.ts';
import {
  type Choice,
  choices,
  DOCUMENT_ORDERS,
  type DocumentOrder,
  documentQuery,
  isNarrowed,
  ORDER_WORD,
} from '../queries/document-choice.ts';
import { documentTitle } from '../queries/event-matrix.ts';
import type { Paged } from '../queries/use-paged.ts';
import { counted, grouped } from '../queries/words.ts';
import { choose } from '../selection/use-address.ts';
import { ADD } from '../selection/views/add.ts';
import { documentAddress } from '../selection/views/document.ts';
import { DOCUMENTS, type DocumentsAddress } from '../selection/views/documents.ts';

type Refusal = RefusalPage['items'][number];

/** Heights of rows as they mostly are, in CSS pixels; what is drawn is measured. */
const ROW = 69;
const REFUSED_ROW = 41;

interface ViewProps {
  readonly address: DocumentsAddress;
  /** Names this choice of documents in this order. */
  readonly name: string;
  readonly documents: Paged<DocumentSummary>;
  readonly refusals: Paged<Refusal>;
  /** Null until they have come. */
  readonly counts: DocumentCounts | null;
}

/** Everything the collection holds, and everything it refused. */
export function DocumentsView(props: ViewProps) {
  const { address, refusals, counts } = props;
  const isRefused = address.refused === true;
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>Documents</h1>
        <p className="lead" role="status">
          {isRefused ? 'Files that are not part of anything shown here.' : heldWords(address, counts)}
        </p>
        {!isRefused && (
          <ExportMenu
            list="documents"
            query={{ ...documentQuery(address), order: address.order ?? 'date' }}
          />
        )}
      </div>
      {(isRefused || refusals.items.length > 0) && (
        <nav className="document-parts" aria-label="Documents">
          <Link to={DOCUMENTS} current={isRefused ? false : 'true'}>
            Held
          </Link>
          <Link to={{ ...DOCUMENTS, refused: true }} current={isRefused ? 'true' : false}>
            Refused
          </Link>
        </nav>
      )}
      {isRefused ? <Refusals refusals={refusals} /> : <Held {...props} />}
    </>
  );
}

function heldWords(address: DocumentsAddress, counts: DocumentCounts | null): string {
  if (counts === null) return 'Counting…';
  const whole = counts.languages.reduce((sum, { count }) => sum + count, 0);
  return isNarrowed(address)
    ? `${grouped(counts.documents)} of ${counted(whole, 'document')}`
    : `${counted(whole, 'document')}, ${ORDER_WORD[address.order ?? 'date']}`;
}

function Held({ address, name, documents, counts }: ViewProps) {
  if (documents.state === 'ready' && documents.items.length === 0 && !isNarrowed(address)) {
    return (
      <Nothing title="This collection is empty">
        <p>
          Drop reports on this page, <Link to={ADD}>choose files to add</Link>, or add them on the command
          line:
          <code className="command">crosscheck add PATH…</code>
        </p>
      </Nothing>
    );
  }
  return (
    <>
      <Filters address={address} counts={counts} />
      <Rows documents={documents} what="documents">
        <VirtualList
          name={name}
          label="Documents"
          items={documents.items}
          total={counts?.documents ?? null}
          keyOf={({ id }) => id}
          row={(document) => <DocumentRow document={document} />}
          rowClass={() => 'document-row'}
          rowHeight={ROW}
          onNearEnd={documents.hasMore ? documents.more : undefined}
        />
      </Rows>
    </>
  );
}

/** A list that comes page by page, with what to do where it does not come. */
function Rows<T>(props: {
  readonly documents: Paged<T>;
  readonly what: string;
  readonly children: ReactNode;
}) {
  const { documents, what, children } = props;
  const { state, items } = documents;
  return (
    <>
      {state === 'loading' && (
        <p className="notice" role="status">
          <span className="spinner" aria-hidden="true" /> Reading the {what}…
        </p>
      )}
      {state === 'ready' && items.length === 0 && (
        <Nothing title="Nothing fits">
          <p>
            No document fits all that is chosen. <Link to={DOCUMENTS}>Show all documents</Link>
          </p>
        </Nothing>
      )}
      {items.length > 0 && children}
      <PagedFailure paged={documents} />
    </>
  );
}

function Filters(props: { readonly address: DocumentsAddress; readonly counts: DocumentCounts | null }) {
  const { address, counts } = props;
  const { outlet, language, from = '', to = '', undated, diagnosed, order = 'date' } = address;
  const set = (changed: Partial<DocumentsAddress>, ...gone: readonly (keyof DocumentsAddress)[]) => {
    const kept = Object.entries({ ...address, ...changed }).filter(
      ([field]) => !gone.includes(field as keyof DocumentsAddress),
    );
    choose({ ...DOCUMENTS, ...Object.fromEntries(kept) });
  };
  return (
    <form className="document-filters" aria-label="Narrow the documents" onSubmit={(e) => e.preventDefault()}>
      <Menu
        label="Outlet"
        all="all outlets"
        chosen={outlet}
        choices={choices(counts?.outlets ?? [], outlet, 'not known')}
        onChoose={(value) => (value === undefined ? set({}, 'outlet') : set({ outlet: value }))}
      />
      <Menu
        label="Language"
        all="all languages"
        chosen={language}
        choices={choices(counts?.languages ?? [], language, 'not told')}
        onChoose={(value) => (value === undefined ? set({}, 'language') : set({ language: value }))}
      />
      <div className="document-days">
        <TypedField
          label="Written from"
          type="date"
          value={from}
          onSettle={(day) => (day === '' ? set({}, 'from') : set({ from: day }, 'undated'))}
        />
        <TypedField
          label="to"
          type="date"
          value={to}
          onSettle={(day) => (day === '' ? set({}, 'to') : set({ to: day }, 'undated'))}
        />
      </div>
      <label className="document-order">
        <span className="label">Order</span>
        <select
          value={order}
          onChange={({ target }) => {
            const chosen = target.value as DocumentOrder;
            if (chosen === 'date') set({}, 'order');
            else set({ order: chosen });
          }}
        >
          {DOCUMENT_ORDERS.map((known) => (
            <option value={known} key={known}>
              {ORDER_WORD[known]}
            </option>
          ))}
        </select>
      </label>
      <Toggle
        label="Undated"
        count={counts?.undated}
        isOn={undated === true}
        onToggle={(isOn) => (isOn ? set({ undated: true }, 'from', 'to') : set({}, 'undated'))}
      />
      <Toggle
        label="With notes"
        count={counts?.diagnosed}
        isOn={diagnosed === true}
        onToggle={(isOn) => (isOn ? set({ diagnosed: true }) : set({}, 'diagnosed'))}
      />
    </form>
  );
}

/** Value of the entry that narrows nothing; the empty one stands for what is not known. */
const ALL = '\u0000all';

function Menu(props: {
  readonly label: string;
  readonly all: string;
  readonly chosen: string | undefined;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string | undefined) => void;
}) {
  const { label, all, chosen, choices: entries, onChoose } = props;
  return (
    <label>
      <span className="label">{label}</span>
      <select
        value={chosen ?? ALL}
        onChange={({ target }) => onChoose(target.value === ALL ? undefined : target.value)}
      >
        <option value={ALL}>{all}</option>
        {entries.map(({ value, words }) => (
          <option value={value} key={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function Toggle(props: {
  readonly label: string;
  readonly count: number | undefined;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
}) {
  const { label, count, isOn, onToggle } = props;
  return (
    <button type="button" className="toggle" aria-pressed={isOn} onClick={() => onToggle(!isOn)}>
      {label} {count !== undefined && <span className="toggle-count">{grouped(count)}</span>}
    </button>
  );
}

function DocumentRow({ document }: { readonly document: DocumentSummary }) {
  const { publisher, date, claims, events, figures, diagnostics, names } = document;
  return (
    <>
      <span className="event-date">{writtenWords(date)}</span>
      <div>
        <Link to={documentAddress(document.id)} className="event-title">
          <Said>{documentTitle(document)}</Said>
        </Link>
        <p className="event-facts">
          <span>{publisher === null ? 'publisher not known' : <Said>{publisher}</Said>}</span>
          {names[0] !== undefined && document.title !== null && <FileName name={names[0]} />}
        </p>
      </div>
      <p className="document-counts">
        <span>{diagnostics > 0 && counted(diagnostics, 'note')}</span>
        <span>{counted(claims, 'claim')}</span>
        <span>{counted(events, 'event')}</span>
        <span>{counted(figures, 'figure')}</span>
      </p>
    </>
  );
}

function Refusals({ refusals }: { readonly refusals: Paged<Refusal> }) {
  if (refusals.state === 'ready' && refusals.items.length === 0) {
    return (
      <Nothing title="Nothing was refused">
        <p>Every file that was given could be read.</p>
      </Nothing>
    );
  }
  return (
    <section className="refusals" aria-labelledby="refused">
      <h2 id="refused">Refused</h2>
      <Rows documents={refusals} what="refused files">
        <VirtualList
          name="refusals"
          label="Refused files"
          items={refusals.items}
          total={refusals.hasMore ? null : refusals.items.length}
          keyOf={({ name }) => name}
          row={({ name, code, message }) => (
            <>
              <Sign name="warning" />
              <FileName name={name} />
              <span>{message}</span>
              <code>{code}</code>
            </>
          )}
          rowHeight={REFUSED_ROW}
          onNearEnd={refusals.hasMore ? refusals.more : undefined}
        />
      </Rows>
    </section>
  );
}
