/** How the address of one view is read and written; `A` is what can be chosen in it. */
export interface ViewAddress<A extends { readonly view: string }> {
  readonly view: A['view'];
  /** Reads the parts of a path and the query; null where they name another view. */
  readonly read: (path: readonly string[], query: URLSearchParams) => A | null;
  /** Writes an address that `read` reads the same. */
  readonly write: (address: A) => string;
}

/**
 * The part after the question mark, without what is empty.
 *
 * @example
 * queryOf({ type: 'airstrike', status: '' }); // '?type=airstrike'
 */
export function queryOf(values: Readonly<Record<string, string>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** A whole number written in digits; null for anything else. */
export function numberOf(digits: string | null | undefined): number | null {
  return digits === undefined || digits === null || !/^\d+$/.test(digits) ? null : Number(digits);
}

/** A view that lies at a fixed path and in which nothing is chosen. */
export function fixedView<V extends string>(view: V, path: string): ViewAddress<{ readonly view: V }> {
  const wanted = path.split('/').filter(Boolean).join('/');
  return {
    view,
    read: (parts) => (parts.join('/') === wanted ? { view } : null),
    write: () => path,
  };
}
