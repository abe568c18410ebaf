import type { ReactNode } from 'react';
import { FetchError } from '../queries/fetch.ts';
import type { Resource } from '../queries/use-resource.ts';
import { Sign } from './sign.tsx';

/** Shows what was asked for once it is there; until then, or instead, says what is going on. */
export function ResourceView<T>(props: {
  readonly resource: Resource<T>;
  readonly loading: string;
  readonly children: (value: T) => ReactNode;
}) {
  const { resource, loading, children } = props;
  switch (resource.state) {
    case 'ready':
      return <>{children(resource.value)}</>;
    case 'loading':
      return (
        <div className="notice notice-quiet" role="status">
          <span className="spinner" aria-hidden="true" />
          {loading}
        </div>
      );
    case 'failed':
      return <Failure error={resource.error} again={resource.again} />;
  }
}

function Failure({ error, again }: { readonly error: Error; readonly again: () => void }) {
  const code = error instanceof FetchError ? error.code : null;
  const isMissing = code === 'not-found';
  return (
    <div className="notice notice-bad" role="alert">
      <Sign name="warning" />
      <div>
        <h1 tabIndex={-1}>{isMissing ? 'Not in this collection' : 'This cannot be shown'}</h1>
        <p>{error.message}</p>
        {isMissing && (
          <p>The address may come from another collection, or the engine may have named it anew since.</p>
        )}
        {code === 'bad-request' && (
          <p>The address asks for what there is not: begin from one of the views above, or mend it.</p>
        )}
        {!isMissing && code !== 'bad-request' && (
          <button type="button" className="button" onClick={again}>
            Try again
          </button>
        )}
      </div>
    </div>
  );
}

/** A view that has nothing to show, with what to do about it; `isPage` where it is all there is of the page. */
export function Nothing(props: {
  readonly title: string;
  readonly isPage?: boolean;
  readonly children: ReactNode;
}) {
  const { title, isPage = false, children } = props;
  return (
    <div className="notice notice-quiet notice-empty">
      <div>
        {isPage ? <h1 tabIndex={-1}>{title}</h1> : <h2>{title}</h2>}
        {children}
      </div>
    </div>
  );
}
