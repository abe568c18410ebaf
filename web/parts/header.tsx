import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { CollectionStatus } from '../../src/api/client.ts';
import type { Resource } from '../queries/use-resource.ts';
import { counted } from '../queries/words.ts';
import { type Address, readAddress, writeAddress } from '../selection/address.ts';
import { go } from '../selection/use-address.ts';
import { ADD } from '../selection/views/add.ts';
import { OVERVIEW } from '../selection/views/overview.ts';
import { AddingLine } from './adding/adding-line.tsx';
import { Link } from './link.tsx';
import { ThemeButton } from './theme-button.tsx';

interface Entry {
  readonly path: string;
  readonly label: string;
  /** Views that belong to it. */
  readonly views: readonly string[];
}

/** From what there is, over what happened and who says so, to what a person does about it. */
const ENTRIES: readonly Entry[] = [
  { path: '/', label: 'Overview', views: ['overview'] },
  { path: '/timeline', label: 'Timeline', views: ['timeline', 'event', 'event-sheet', 'story'] },
  { path: '/map', label: 'Map', views: ['map'] },
  { path: '/documents', label: 'Documents', views: ['documents', 'document', 'compare'] },
  { path: '/sources', label: 'Sources', views: ['sources', 'source'] },
  { path: '/actors', label: 'Actors', views: ['actors', 'actor'] },
  { path: '/search', label: 'Search', views: ['search'] },
  { path: '/review', label: 'Review', views: ['review', 'history'] },
];

/** The name of the page, the way to every view, the search, and below a line on what the collection holds. */
export function Header(props: {
  readonly view: Address['view'];
  readonly status: Resource<CollectionStatus>;
}) {
  const { view, status } = props;
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  useEffect(() => setOpen(false), [view]);
  const value = status.state === 'ready' ? status.value : null;
  return (
    <>
      <header
        className={isOpen ? 'site-header site-header-open' : 'site-header'}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isOpen) return;
          event.stopPropagation();
          setOpen(false);
          menu.current?.focus();
        }}
      >
        <Link to={OVERVIEW} className="wordmark">
          <Emblem />
          Crosscheck
        </Link>
        <button
          ref={menu}
          type="button"
          className="menu-button"
          aria-expanded={isOpen}
          aria-controls="views"
          onClick={() => setOpen(!isOpen)}
        >
          Menu
        </button>
        <nav aria-label="Views" id="views">
          <ul>
            {ENTRIES.map(({ path, label, views }) => {
              const address = readAddress(path, '');
              if (address.view === 'unknown') return null;
              return (
                <li key={path}>
                  <Link to={address} current={currentOf(view, address, views)}>
                    {label}
                  </Link>
                </li>
              );
            })}
          </ul>
        </nav>
        <div className="header-tools">
          <SearchBox isSearch={(view as string) === 'search'} />
          <ThemeButton />
          <Link to={ADD} className="button button-main add-link" current={view === 'add'}>
            Add files
          </Link>
        </div>
      </header>
      <section className="status-line" aria-label="This collection">
        {value !== null && <Counts counts={value.counts} />}
        <AddingLine
          building={isBuilding(value)}
          unbuilt={value?.problem?.message ?? null}
          isInFull={view === 'add'}
        />
      </section>
    </>
  );
}

/** The very page, one that belongs under it, or neither. */
function currentOf(view: string, { view: own }: Address, views: readonly string[]): boolean | 'true' {
  if (view === own) return true;
  return views.includes(view) ? 'true' : false;
}

function isBuilding(status: CollectionStatus | null): boolean {
  return status !== null && 'building' in status && status.building === true;
}

/** Looks words up in the whole collection; not in the search itself, which has its own. */
function SearchBox({ isSearch }: { readonly isSearch: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const isThere = readAddress('/search', '').view !== 'unknown';
  if (!isThere || isSearch) return null;
  const search = (event: FormEvent) => {
    event.preventDefault();
    const words = input.current?.value.trim() ?? '';
    if (words === '') return;
    go(readAddress('/search', `?${new URLSearchParams({ q: words })}`));
    if (input.current !== null) input.current.value = '';
  };
  return (
    <search className="header-search">
      <form onSubmit={search} action={writeAddress(readAddress('/search', ''))}>
        <input ref={input} type="search" name="q" aria-label="Search the collection" placeholder="Search" />
      </form>
    </search>
  );
}

function Counts({ counts }: { readonly counts: CollectionStatus['counts'] }) {
  return (
    <p className="counts">
      <span>{counted(counts.documents, 'document')}</span>
      <span>{counted(counts.claims, 'claim')}</span>
      <span>{counted(counts.dossierEvents, 'event')}</span>
      {counts.refusals > 0 && (
        <Link to={{ view: 'documents', refused: true }} className="counts-refused">
          {counted(counts.refusals, 'file')} refused
        </Link>
      )}
    </p>
  );
}

/** Two accounts laid over each other: where they meet, they agree or do not. */
function Emblem() {
  return (
    <svg className="emblem" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <circle cx="9" cy="12" r="6.5" />
      <circle cx="15" cy="12" r="6.5" />
      <path d="M12 6.6v10.8" />
    </svg>
  );
}
