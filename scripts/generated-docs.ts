import type { Command } from 'commander';
import { buildProgram } from '../src/cli/program.ts';
import { createTerminal } from '../src/cli/terminal.ts';
import { MESSAGES } from '../src/messages/diagnostics.ts';

/** A document made from the code; `path` is relative to the repository. */
export interface GeneratedDoc {
  readonly path: string;
  readonly text: string;
}

const NOTE = '<!-- Made by `npm run docs`; change the code it is made from, not this file. -->';

/** Everything under docs/generated. */
export function generatedDocs(): readonly GeneratedDoc[] {
  return [
    { path: 'docs/generated/diagnostics.md', text: diagnosticsDoc() },
    { path: 'docs/generated/cli.md', text: cliDoc() },
  ];
}

function diagnosticsDoc(): string {
  const entries = Object.entries(MESSAGES).map(
    ([code, { severity, text, help }]) =>
      `### \`${code}\`\n\n*${severity}*: ${escape(text)}\n\n${escape(help)}\n`,
  );
  const about = [
    'Everything dropped, doubtful or refused is told as a diagnostic with one of these codes.',
    '`note` loses nothing, `doubt` weakens, `loss` drops something, `refused` stores nothing.',
  ].join('\n');
  return `${NOTE}\n\n# Diagnostics\n\n${about}\n\n${entries.join('\n')}`;
}

function escape(text: string): string {
  return text.replace(/[<>*_]/g, (mark) => `\\${mark}`);
}

function cliDoc(): string {
  let printed = '';
  const out = { columns: 100, write: (text: string) => void (printed += text) };
  const terminal = createTerminal(out, out, {}, '/');
  const program = buildProgram({ terminal, exitCode: 0 });
  const listed = program.commands.flatMap((command) => [command, ...command.commands]);
  const sections = [program, ...listed].map((command) => {
    printed = '';
    command.outputHelp();
    const name = fullNameOf(command);
    return `## ${name}\n\n\`\`\`text\n${printed.trim()}\n\`\`\`\n`;
  });
  return `${NOTE}\n\n# Command line\n\n\`npm start\` is \`crosscheck start\`; \`npm run crosscheck -- COMMAND\` runs any other.\n\n${sections.join('\n')}`;
}

/** How a command is called: with the names of those it stands under. */
function fullNameOf(command: Command): string {
  return command.parent === null ? command.name() : `${fullNameOf(command.parent)} ${command.name()}`;
}
