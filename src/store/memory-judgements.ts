import { byMoment, inLogOrder, type Judgement, type Standing } from '../model/index.ts';
import type { JudgementStore, StandingFilter } from './judgement-store.ts';
import { cutPage, pageLimit } from './page.ts';
import { judgementRow } from './rows.ts';
import { isSame, judgementIn } from './sql/judgements.ts';
import { newStanding, readMomentCursor, touchesOf, writeMomentCursor } from './standing-rows.ts';
import { StoreError } from './store-error.ts';
import type { Page, PageRequest } from './store.ts';

/** The log of judgements of a collection in memory. */
export class MemoryJudgements implements Omit<JudgementStore, 'takeUp'> {
  readonly #log = new Map<string, Judgement>();
  #standings = new Map<string, Standing>();

  get size(): number {
    return this.#log.size;
  }

  async judge(judgement: Judgement): Promise<boolean> {
    const before = this.#log.get(judgement.id);
    const kept = judgementIn(judgementRow(judgement));
    if (before === undefined) {
      this.#log.set(judgement.id, kept);
      this.#standings.set(judgement.id, newStanding(kept));
      return true;
    }
    if (isSame(before, kept)) return false;
    throw new StoreError('store/judgement-taken', { id: judgement.id });
  }

  async judgements(): Promise<readonly Judgement[]> {
    return inLogOrder([...this.#log.values()]);
  }

  async judgement(id: string): Promise<Judgement | null> {
    return this.#log.get(id) ?? null;
  }

  /** All standings in the order of the log. */
  inOrder(): readonly Standing[] {
    const log = inLogOrder([...this.#standings.values()].map(({ judgement }) => judgement));
    return log.flatMap(({ id }) => this.#standings.get(id) ?? []);
  }

  async standings(filter: StandingFilter = {}, page: PageRequest = {}): Promise<Page<Standing>> {
    const after = readMomentCursor(page.after);
    const rows = [...this.#standings.values()]
      .sort((a, b) => byMoment(a.judgement, b.judgement))
      .filter((standing) => fits(standing, filter))
      .filter(({ judgement }) => after === null || byMoment(judgement, { ...judgement, ...after }) < 0)
      .reverse();
    return cutPage(rows, pageLimit(page), ({ judgement }) => writeMomentCursor(judgement));
  }

  /** Puts a standing in place of the one that its judgement has. */
  replace(standing: Standing): void {
    this.#standings.set(standing.judgement.id, JSON.parse(JSON.stringify(standing)) as Standing);
  }

  async saveStandings(standings: readonly Standing[]): Promise<void> {
    const saved = JSON.parse(JSON.stringify(standings)) as readonly Standing[];
    const own = saved.filter(({ judgement }) => this.#log.has(judgement.id));
    const waiting = [...this.#log.values()].map(newStanding);
    this.#standings = new Map([...waiting, ...own].map((one) => [one.judgement.id, one]));
  }
}

function fits(standing: Standing, { state, kind, who, touching }: StandingFilter): boolean {
  const { judgement } = standing;
  return (
    (state === undefined || standing.state === state) &&
    (kind === undefined || judgement.decision.kind === kind) &&
    (who === undefined || judgement.who === who) &&
    (touching === undefined || touchesOf(standing).some((one) => touching.includes(one)))
  );
}
