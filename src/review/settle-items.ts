import type { ReviewItem, Standing } from '../model/index.ts';
import { settledBy } from './settled-by.ts';

/** Questions of a list as they stand under these standings, which come in the order of the log. */
export function settleItems(
  items: readonly ReviewItem[],
  standings: readonly Standing[],
): readonly ReviewItem[] {
  const settling = settledBy(standings);
  return items.map((item) => ({ ...item, settledBy: settling(item) }));
}
