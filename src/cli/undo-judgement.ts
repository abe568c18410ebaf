import { judge } from '../ingest/judge.ts';
import { Rebuilder } from '../ingest/rebuild.ts';
import { withStore } from './collection.ts';
import type { CollectionOptions } from './command.ts';
import { lendingAnalyst } from './lending-analyst.ts';
import { ownAuthor } from './own-author.ts';
import type { WorkerOptions } from './reading.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

interface Options extends CollectionOptions, WorkerOptions {
  readonly who?: string;
  readonly why?: string;
}

/** Takes a decision back and waits until the collection follows. */
export async function undoJudgement(terminal: Terminal, id: string, options: Options): Promise<void> {
  const who = options.who ?? terminal.env['CROSSCHECK_WHO'] ?? '';
  if (who.trim() === '') {
    throw new UsageError('Say who decides: add --who NAME, or set CROSSCHECK_WHO once.');
  }
  // The one place where a clock is read: it dates the decision, and nothing is reckoned from it.
  const at = new Date().toISOString();
  await withStore(terminal, options, { create: false }, async (store) => {
    const found = (await store.judgements()).filter((one) => one.id.startsWith(id));
    const [first] = found;
    if (first === undefined) throw new UsageError(`No decision has an id that begins with "${id}".`);
    if (found.length > 1) {
      throw new UsageError(`${found.length} decisions have ids that begin with "${id}". Give more of it.`);
    }
    const rebuilder = new Rebuilder(store, { lend: lendingAnalyst(store, options) });
    const decision = { kind: 'undo', judgement: first.id } as const;
    const why = options.why ?? '';
    const decided = await judge(
      store,
      { decision, who, why, at, after: null, author: ownAuthor() },
      rebuilder,
    );
    if (decided.kind === 'refused') throw new UsageError(decided.message);
    await rebuilder.settled();
    terminal.out.write(`Taken back: ${first.decision.kind} by ${first.who}. The log keeps both.\n`);
  });
}
