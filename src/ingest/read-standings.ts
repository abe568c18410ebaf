import type { Standing } from '../model/index.ts';
import type { StandingFilter } from '../store/judgement-store.ts';
import type { Page, Store } from '../store/store.ts';

/** All standings that fit, the latest moment first. Rejects with a `StoreError`. */
export async function readAllStandings(
  store: Pick<Store, 'standings'>,
  filter: StandingFilter = {},
): Promise<readonly Standing[]> {
  const found: Standing[] = [];
  let after: string | null | undefined;
  while (after !== null) {
    const page: Page<Standing> = await store.standings(filter, { limit: 1000, ...(after && { after }) });
    found.push(...page.rows);
    after = page.next;
  }
  return found;
}
