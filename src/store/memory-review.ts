import type { DoubtKind, ReviewItem } from '../model/index.ts';
import { byBytes, positionPage } from './memory-lists.ts';
import type { ReviewCount, ReviewFilter, ReviewStore } from './review-store.ts';
import type { Page, PageRequest } from './store.ts';

/** The list of doubts of a collection in memory. */
export class MemoryReview implements ReviewStore {
  #items: readonly ReviewItem[] = [];

  async saveReview(items: readonly ReviewItem[]): Promise<void> {
    this.#items = JSON.parse(JSON.stringify(items)) as readonly ReviewItem[];
  }

  /** Puts these in place of those of the same ids. */
  async settle(items: readonly ReviewItem[]): Promise<void> {
    const byId = new Map(items.map((item) => [item.id, item]));
    await this.saveReview(this.#items.map((item) => byId.get(item.id) ?? item));
  }

  async reviewItems(filter: ReviewFilter = {}, page: PageRequest = {}): Promise<Page<ReviewItem>> {
    const { kind, settled, event, document } = filter;
    return positionPage(
      this.#items,
      (item) =>
        (kind === undefined || item.kind === kind) &&
        (settled === undefined || (item.settledBy !== null) === settled) &&
        (event === undefined || item.event === event) &&
        (document === undefined || item.document === document),
      page,
    );
  }

  async reviewItem(id: string): Promise<ReviewItem | null> {
    return this.#items.find((item) => item.id === id) ?? null;
  }

  async reviewCounts(): Promise<readonly ReviewCount[]> {
    const counts = new Map<DoubtKind, ReviewCount>();
    for (const { kind, settledBy } of this.#items) {
      const { open, settled } = counts.get(kind) ?? { open: 0, settled: 0 };
      const isOpen = settledBy === null;
      counts.set(kind, { kind, open: open + Number(isOpen), settled: settled + Number(!isOpen) });
    }
    return [...counts.values()].sort((a, b) => byBytes(a.kind, b.kind));
  }
}
