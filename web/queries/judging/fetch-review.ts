import type { DoubtKind, ReviewCount, ReviewPage, ReviewSheet } from '../../../src/api/client.ts';
import { api, read } from '../fetch.ts';
import { fetchTouching } from './fetch-history.ts';
import type { Standing } from './send.ts';

/** Doubts asked for at once. */
const PAGE = 50;

export function fetchReview(
  kind: DoubtKind | null,
  state: 'open' | 'settled',
  after: string | undefined,
): Promise<ReviewPage> {
  const query = {
    limit: PAGE,
    state,
    ...(kind === null ? {} : { kind }),
    ...(after === undefined ? {} : { after }),
  };
  return read(api.review.$get({ query }));
}

export async function fetchReviewCounts(): Promise<readonly ReviewCount[]> {
  return (await read(api.review.counts.$get())).items;
}

/** A doubt with its words in their place, and what people have decided about its event or document. */
export async function fetchReviewItem(
  id: string,
): Promise<{ readonly sheet: ReviewSheet; readonly seen: readonly Standing[] }> {
  const sheet = await read(api.review[':id'].$get({ param: { id } }));
  return { sheet, seen: await fetchSeen(sheet) };
}

async function fetchSeen({ item, events }: ReviewSheet): Promise<readonly Standing[]> {
  const about = events.map(({ id }) => id);
  const own = item.subject.kind === 'name' ? [item.subject.name] : [];
  const document = item.document === null || events.length > 0 ? [] : [item.document];
  try {
    return await fetchTouching([...about, ...own, ...document]);
  } catch {
    // The question can be answered without: who decided meanwhile is then told by the server as a conflict.
    return [];
  }
}
