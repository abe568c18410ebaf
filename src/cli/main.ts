import { CommanderError } from 'commander';
import type { Session } from './command.ts';
import { failureOf } from './failure.ts';
import { buildProgram } from './program.ts';
import { processTerminal, type Terminal } from './terminal.ts';

/**
 * Runs the command line and gives its exit code. Whatever goes wrong is told on standard error in
 * words that say what to do; nothing is thrown.
 */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const session: Session = { terminal, exitCode: 0 };
  const program = buildProgram(session);
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
    return session.exitCode;
  } catch (error) {
    // Commander has printed its own messages by now; `--help` and `--version` end this way too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { message, exitCode } = failureOf(error, terminal.env);
    terminal.err.write(`${message}\n`);
    return exitCode;
  }
}
