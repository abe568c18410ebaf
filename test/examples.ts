import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { transformSync } from 'esbuild';

/** One line of an `@example`: `call(...); // expected`. */
export interface Example {
  readonly file: string;
  /** The exported thing whose comment holds it. */
  readonly of: string;
  /** Statements before it in the same example, which it may build on. */
  readonly before: string;
  readonly call: string;
  readonly expected: string;
}

/** Finds the examples in the doc comments of everything exported under a folder. */
export function examplesUnder(root: string, folder: string): Example[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => examplesIn(relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')));
}

/** Finds the examples in one source file. */
export function examplesIn(file: string, source: string): Example[] {
  const documented =
    /\/\*\*((?:(?!\*\/)[\s\S])*?@example(?:(?!\*\/)[\s\S])*)\*\/\s*export\s+(?:async\s+)?(?:function\*?|const|class)\s+(\w+)/g;
  return [...source.matchAll(documented)].flatMap(([, comment = '', of = '']) => {
    const lines = comment
      .split('\n')
      .map((line) => line.replace(/^\s*\*? ?/, ''))
      .join('\n')
      .split(/^@/m)
      .filter((tag) => tag.startsWith('example'))
      .flatMap((tag) => tag.slice('example'.length).split('\n'))
      .filter((line) => line.trim() !== '' && !line.trim().startsWith('```'));
    return statements(lines).map((statement) => ({ file, of, ...statement }));
  });
}

function statements(lines: readonly string[]): Pick<Example, 'before' | 'call' | 'expected'>[] {
  const found: Pick<Example, 'before' | 'call' | 'expected'>[] = [];
  const before: string[] = [];
  let open = '';
  for (const line of lines) {
    const [, code = '', expected] = /^(.*?);?\s+\/\/ (.*)$/.exec(line) ?? [undefined, line];
    open = open === '' ? code : `${open}\n${code}`;
    if (expected !== undefined) {
      found.push({ before: before.join('\n'), call: open.trim(), expected: expected.trim() });
      open = '';
    } else if (/;\s*$/.test(code)) {
      before.push(open);
      open = '';
    }
  }
  // A call that promises nothing must not pass for one that was checked.
  if (open !== '') found.push({ before: before.join('\n'), call: open.trim(), expected: '' });
  return found;
}

/** Evaluates code of an example with everything its module exports at hand. */
export function evaluate(exports: Readonly<Record<string, unknown>>, before: string, code: string): unknown {
  const { code: script } = transformSync(`${before}\nresult = (${code.replace(/;\s*$/, '')});`, {
    loader: 'ts',
  });
  const names = Object.keys(exports).filter((name) => name !== 'default');
  // oxlint-disable-next-line no-implied-eval -- the code is our own, out of our own comments
  const run = new Function(...names, `let result; ${script}; return result;`);
  return run(...names.map((name) => exports[name]));
}
