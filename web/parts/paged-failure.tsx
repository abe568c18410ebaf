import type { Paged } from '../queries/use-paged.ts';

/** A list that did not come, or did not go on: why, and the way to ask again. */
export function PagedFailure({ paged }: { readonly paged: Paged<unknown> }) {
  const { state, error, more } = paged;
  if (state !== 'failed') return null;
  return (
    <div className="notice notice-bad" role="alert">
      <div>
        <p>{error?.message}</p>
        <button type="button" className="button" onClick={more}>
          Try again
        </button>
      </div>
    </div>
  );
}
