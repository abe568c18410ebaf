import { Command, InvalidArgumentError } from 'commander';
import type { Terminal } from './terminal.ts';

/** What a command is run with: where to print, and where to leave the exit code. */
export interface Session {
  readonly terminal: Terminal;
  exitCode: number;
}

/** Makes one command of the program; each verb is one file that exports one of these. */
export type CommandMaker = (session: Session) => Command;

/** A command with its example; `--help` without one fails a test. */
export function command(verb: string, about: string, examples: readonly string[]): Command {
  const shown = examples.map((example) => `  $ ${example}`).join('\n');
  return new Command(verb).description(about).addHelpText('after', `\nExample:\n${shown}`);
}

/** Options that name the collection; shared by every command that uses one. */
export interface CollectionOptions {
  readonly collection?: string;
  readonly passphraseFile?: string;
}

/** Adds the options that name the collection. */
export function withCollection(made: Command): Command {
  return made
    .option('--collection <file>', 'collection file, or postgres:// address (default: collection.crosscheck)')
    .option('--passphrase-file <file>', 'file whose first line is the passphrase of an encrypted collection');
}

/** Adds `--json` to a command that lists things. */
export function withJson(made: Command): Command {
  return made.option('--json', 'print JSON instead of text');
}

/** Reads the value of an option that must be a whole number from `low` to `high`. */
export function wholeNumber(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < low || value > high) {
      throw new InvalidArgumentError(`Give a whole number from ${low} to ${high}.`);
    }
    return value;
  };
}

/** Prints a value as JSON that people can read too. */
export function printJson({ out }: Terminal, value: unknown): void {
  out.write(`${JSON.stringify(value, null, 2)}\n`);
}
