import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generatedDocs } from '../scripts/generated-docs.ts';
import { MESSAGES } from '../src/messages/diagnostics.ts';
import { evaluate, examplesIn, examplesUnder } from './examples.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

describe('generated documents', () => {
  const docs = generatedDocs();

  it.each(docs)('$path is what the code says (run `npm run docs`)', ({ path, text }) => {
    const file = join(ROOT, path);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
  });

  it('explain every diagnostic code', () => {
    const text = docs.find(({ path }) => path.endsWith('diagnostics.md'))?.text ?? '';
    const codes = Object.keys(MESSAGES);
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !text.includes(`### \`${code}\``))).toEqual([]);
  });

  it('show every command with an example of its own', () => {
    const text = docs.find(({ path }) => path.endsWith('cli.md'))?.text ?? '';
    const sections = text.split(/^## /m).slice(1);
    const verbs = sections.map((section) => section.slice(0, section.indexOf('\n')));
    for (const verb of 'add analyze timeline events show date chronicle origins export status serve refresh start'.split(
      ' ',
    )) {
      expect(verbs).toContain(`crosscheck ${verb}`);
    }
    for (const section of sections) {
      expect(section).toContain(`  $ ${section.slice(0, section.indexOf('\n'))}`);
    }
  });
});

describe('the path of a story in docs/origins.md', () => {
  it('is what its sample shows', () => {
    const shown = /```text\n([\s\S]*?)\n```/.exec(readFileSync(join(ROOT, 'docs/origins.md'), 'utf8'))?.[1];
    const path = join(ROOT, 'test/samples/corroborate/agency-in-four-outlets/expected.json');
    const { stories } = JSON.parse(readFileSync(path, 'utf8')) as { readonly stories: unknown[] };
    expect(shown?.split('\n')).toEqual(stories[0]);
  });
});

describe('examples in doc comments', () => {
  const examples = examplesUnder(ROOT, 'src');

  it('are found', () => {
    expect(examples.length).toBeGreaterThan(30);
  });

  it.each(examples)('$file: $call', async ({ file, before, call, expected }) => {
    expect(expected, 'an example says what it comes to: call(...); // expected').not.toBe('');
    const exports = (await import(pathToFileURL(join(ROOT, file)).href)) as Record<string, unknown>;
    const came = evaluate(exports, before, call);
    expect(came).toEqual(evaluate(exports, '', expected));
  });

  it('are read with several lines and several calls', () => {
    const source = `
      /**
       * Adds.
       *
       * @example
       * const one = 1;
       * add(one, 2); // 3
       * add(
       *   4,
       *   5,
       * ); // 9
       */
      export function add(a: number, b: number): number { return a + b; }

      /** No example. */
      export const nothing = 1;
    `;
    expect(examplesIn('add.ts', source)).toEqual([
      { file: 'add.ts', of: 'add', before: 'const one = 1;', call: 'add(one, 2)', expected: '3' },
      { file: 'add.ts', of: 'add', before: 'const one = 1;', call: 'add(\n  4,\n  5,\n)', expected: '9' },
    ]);
    const add = (a: number, b: number): number => a + b;
    expect(evaluate({ add }, 'const one: number = 1;', 'add(one as number, 2)')).toBe(3);
  });
});
