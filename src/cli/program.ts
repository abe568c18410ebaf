import { Command } from 'commander';
import { ENGINE } from '../engine.ts';
import type { CommandMaker, Session } from './command.ts';
import { addCommand } from './commands/add.ts';
import { analyzeCommand } from './commands/analyze.ts';
import { chronicleCommand } from './commands/chronicle.ts';
import { dateCommand } from './commands/date.ts';
import { eventsCommand } from './commands/events.ts';
import { exportCommand } from './commands/export.ts';
import { judgementsCommand } from './commands/judgements.ts';
import { originsCommand } from './commands/origins.ts';
import { refreshCommand } from './commands/refresh.ts';
import { serveCommand } from './commands/serve.ts';
import { showCommand } from './commands/show.ts';
import { startCommand } from './commands/start.ts';
import { statusCommand } from './commands/status.ts';
import { timelineCommand } from './commands/timeline.ts';

/** Every command, in the order `--help` lists them: the way of a first use. */
export const COMMANDS: readonly CommandMaker[] = [
  startCommand,
  addCommand,
  timelineCommand,
  eventsCommand,
  showCommand,
  originsCommand,
  serveCommand,
  exportCommand,
  statusCommand,
  refreshCommand,
  analyzeCommand,
  dateCommand,
  judgementsCommand,
  chronicleCommand,
];

const CLOSING = `
Exit codes: 0 done, 1 done but documents were refused, 2 wrong use, 3 the machine or the program failed.
From a clone the program is run as "npx crosscheck COMMAND"; "npm link" makes it "crosscheck" everywhere.
Environment: CROSSCHECK_COLLECTION names the collection, CROSSCHECK_WHO who decides, NO_COLOR turns colour off.

Example:
  $ crosscheck add reports/ --collection aleppo.crosscheck
  $ crosscheck timeline --collection aleppo.crosscheck`;

/** Puts the program together. Nothing runs until it is given arguments to parse. */
export function buildProgram(session: Session): Command {
  const { out, err } = session.terminal;
  const program = new Command('crosscheck')
    .description(
      'Reads piles of reports about conflicts and lays out what happened, when and where,\naccording to whom, on whose word, and who says otherwise. Offline.',
    )
    .version(ENGINE)
    .helpCommand(false)
    // Options behind "date set" are its own, though "date" has some of the same names.
    .enablePositionalOptions()
    .showHelpAfterError('Run "crosscheck --help", or "crosscheck COMMAND --help" for one command.')
    .configureOutput({
      writeOut: (text) => void out.write(text),
      writeErr: (text) => void err.write(text),
      getOutHelpWidth: () => session.terminal.style.width,
      getErrHelpWidth: () => session.terminal.errStyle.width,
      getOutHasColors: () => session.terminal.style.colour,
      getErrHasColors: () => session.terminal.errStyle.colour,
    })
    .exitOverride()
    .addHelpText('after', CLOSING);
  for (const make of COMMANDS) {
    const made = make(session).copyInheritedSettings(program);
    for (const inner of made.commands) inner.copyInheritedSettings(made);
    program.addCommand(made);
  }
  return program;
}
