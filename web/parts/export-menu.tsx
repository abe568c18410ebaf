import { useEffect, useId, useRef, useState } from 'react';

/** The lists that can leave as files, as the API names them. */
export type ExportedList = 'events' | 'claims' | 'documents' | 'sources' | 'search' | 'judgements';

const FORMATS = [
  { format: 'csv', name: 'CSV', about: 'a table for any program' },
  { format: 'xlsx', name: 'XLSX', about: 'a spreadsheet' },
  { format: 'jsonl', name: 'JSONL', about: 'everything, one object a line' },
  { format: 'geojson', name: 'GeoJSON', about: 'for a map' },
] as const;

/**
 * A button for the head of a view that gives the list on screen as a file: the whole list under the same
 * filter, not only what is scrolled to. `query` is the filter as the API takes it.
 *
 * Put it into the head of a view like this:
 * `<ExportMenu list="events" query={chosenOf(filter)} places />`
 */
export function ExportMenu(props: {
  readonly list: ExportedList;
  readonly query?: Readonly<Record<string, string>>;
  /** Whether the list holds events, which have places for GeoJSON. */
  readonly places?: boolean;
}) {
  const { list, query = {}, places = false } = props;
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && frame.current?.contains(event.target) === true) return;
      setOpen(false);
    };
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Nothing else on the page closes with the same key.
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', close, true);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', close, true);
    };
  }, [isOpen]);
  return (
    <div className="export-menu" ref={frame}>
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        Export
      </button>
      <ul id={id} hidden={!isOpen}>
        {FORMATS.filter(({ format }) => places || format !== 'geojson').map(({ format, name, about }) => (
          <li key={format}>
            <a
              href={`/api/export/${list}?${new URLSearchParams({ ...query, format })}`}
              download
              onClick={() => setOpen(false)}
            >
              <span className="export-name">{name}</span> {about}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
