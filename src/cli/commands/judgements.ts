import { InvalidArgumentError } from 'commander';
import type { StandingState } from '../../model/index.ts';
import {
  type CollectionOptions,
  command,
  type CommandMaker,
  printJson,
  withCollection,
  withJson,
} from '../command.ts';
import { type WorkerOptions, withWorkers } from '../reading.ts';

interface ListOptions extends CollectionOptions {
  readonly json?: boolean;
  readonly state?: StandingState;
}

interface UndoOptions extends CollectionOptions, WorkerOptions {
  readonly who?: string;
  readonly why?: string;
}

const STATES: readonly StandingState[] = ['holds', 'undone', 'overruled', 'second-look', 'conflict'];

function state(text: string): StandingState {
  const found = STATES.find((one) => one === text);
  if (found === undefined) throw new InvalidArgumentError(`Give one of ${STATES.join(', ')}.`);
  return found;
}

const listCommand: CommandMaker = (session) =>
  withJson(
    withCollection(
      command('list', 'list what people decided and what has become of it, the latest first', [
        'crosscheck judgements list --state conflict',
        'crosscheck judgements list --json',
      ]),
    ),
  )
    .option('--state <state>', `only these: ${STATES.join(', ')}`, state)
    .action(async (options: ListOptions) => {
      const { terminal } = session;
      const { withStore } = await import('../collection.ts');
      const { readAllStandings } = await import('../../ingest/read-standings.ts');
      const { renderStandings } = await import('../render/standings.ts');
      const filter = options.state === undefined ? {} : { state: options.state };
      const found = await withStore(terminal, options, { create: false }, (store) =>
        readAllStandings(store, filter),
      );
      if (options.json) printJson(terminal, found);
      else terminal.out.write(renderStandings(found, terminal.style));
    });

const importCommand: CommandMaker = (session) =>
  withWorkers(
    withJson(
      withCollection(
        command('import', 'take in what another desk decided, from a file that "crosscheck export" wrote', [
          'crosscheck judgements import other-desk.jsonl',
        ]),
      ),
    ),
  )
    .argument('<file>', 'JSON lines; those that are no judgements are passed over')
    .action(async (file: string, options: ListOptions & WorkerOptions) => {
      const { terminal } = session;
      const { readFile } = await import('node:fs/promises');
      const { withStore } = await import('../collection.ts');
      const { importJudgements } = await import('../../ingest/import-judgements.ts');
      const { placeBook } = await import('../../ingest/find-places.ts');
      const { lendingAnalyst } = await import('../lending-analyst.ts');
      const { renderImported } = await import('../render/standings.ts');
      const { UsageError } = await import('../usage-error.ts');
      const text = await readFile(file, 'utf8').catch(() => {
        throw new UsageError(`${file} cannot be read. Name a file of JSON lines.`);
      });
      const imported = await withStore(terminal, options, { create: false }, (store) =>
        // A clock only tells what is dated too far ahead.
        importJudgements(store, text.split('\n'), {
          now: new Date().toISOString(),
          knowsPlace: placeBook().knows,
          lend: lendingAnalyst(store, options),
        }),
      );
      if (options.json) printJson(terminal, imported);
      else terminal.out.write(renderImported(imported, terminal.style));
    });

const undoCommand: CommandMaker = (session) =>
  withWorkers(
    withCollection(
      command('undo', 'take a decision back; the log keeps both', [
        'crosscheck judgements undo 4f1c22 --who "R. Haddad" --why "a slip"',
      ]),
    ),
  )
    .argument('<id>', 'id of the decision, or how it begins')
    .option('--who <name>', 'who decides (default: CROSSCHECK_WHO)')
    .option('--why <reason>', 'why it is taken back')
    .action(async (id: string, options: UndoOptions) => {
      const { undoJudgement } = await import('../undo-judgement.ts');
      await undoJudgement(session.terminal, id, options);
    });

/** `crosscheck judgements list|import|undo`: what people decided. */
export const judgementsCommand: CommandMaker = (session) =>
  command('judgements', 'list what people decided, take in what another desk decided, or take one back', [
    'crosscheck judgements list',
    'crosscheck judgements import other-desk.jsonl',
  ])
    .helpCommand(false)
    .addCommand(listCommand(session))
    .addCommand(importCommand(session))
    .addCommand(undoCommand(session));
