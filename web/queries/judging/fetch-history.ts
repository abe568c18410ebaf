import type { HistoryAddress } from '../../selection/views/history.ts';
import { read } from '../fetch.ts';
import type { Standing } from './send.ts';

/** Decisions asked for at once. */
const PAGE = 50;

export interface HistoryPage {
  readonly items: readonly Standing[];
  readonly next: string | null;
}

/** What people decided, the latest first. */
export function fetchHistory(
  { state, kind, who }: Omit<HistoryAddress, 'view'>,
  after: string | undefined,
): Promise<HistoryPage> {
  return fetchStandings({ state: state ?? '', kind, who, after: after ?? '', limit: String(PAGE) });
}

/** Decisions that touch any of these ids, the latest first. */
export async function fetchTouching(ids: readonly string[]): Promise<readonly Standing[]> {
  const found = await Promise.all(ids.map((subject) => fetchStandings({ subject, limit: '200' })));
  const all = new Map(found.flatMap(({ items }) => items).map((one) => [one.judgement.id, one]));
  return [...all.values()];
}

async function fetchStandings(query: Readonly<Record<string, string>>): Promise<HistoryPage> {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  return (await read(fetch(`/api/judgements?${new URLSearchParams(given)}`))) as HistoryPage;
}
