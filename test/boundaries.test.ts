import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A room of the house: the first entry whose path a file begins with. */
const ROOMS = [
  'src/model',
  'src/messages',
  'src/lexicon',
  'src/calendar',
  'src/names',
  'src/identity',
  'src/search',
  'src/sources',
  'src/engine.ts',
  'src/pipeline/1-read',
  'src/pipeline/2-parse',
  'src/pipeline/3-annotate',
  'src/pipeline/4-extract',
  'src/pipeline/5-corroborate',
  'src/analyze.ts',
  'src/corroborate.ts',
  'src/settled.ts',
  'src/story.ts',
  'src/review',
  'src/original.ts',
  'src/store',
  'src/export',
  'src/ingest',
  'src/api/client.ts',
  'src/api',
  'src/cli',
  'src/index.ts',
  'web',
] as const;
type Room = (typeof ROOMS)[number];

const BASICS: readonly Room[] = ['src/model', 'src/messages'];
const SHARED: readonly Room[] = [...BASICS, 'src/lexicon', 'src/calendar', 'src/names', 'src/identity'];
const WAYS: readonly Room[] = [
  'src/analyze.ts',
  'src/corroborate.ts',
  'src/settled.ts',
  'src/story.ts',
  'src/original.ts',
  'src/review',
  'src/engine.ts',
];

/** What each room may import besides itself; `types` only with `import type`. */
const DOORS: Readonly<Record<Room, { readonly values: readonly Room[]; readonly types?: readonly Room[] }>> =
  {
    'src/model': { values: [] },
    'src/messages': { values: ['src/model'] },
    'src/lexicon': { values: [...BASICS, 'src/calendar'] },
    'src/calendar': { values: BASICS },
    'src/names': { values: SHARED },
    'src/identity': { values: SHARED },
    'src/search': { values: ['src/model', 'src/names'] },
    'src/sources': { values: ['src/model', 'src/search'] },
    'src/engine.ts': { values: ['src/model'] },
    'src/pipeline/1-read': { values: SHARED },
    'src/pipeline/2-parse': { values: SHARED, types: ['src/pipeline/1-read'] },
    'src/pipeline/3-annotate': { values: SHARED, types: ['src/pipeline/1-read', 'src/pipeline/2-parse'] },
    'src/pipeline/4-extract': {
      values: SHARED,
      types: ['src/pipeline/1-read', 'src/pipeline/2-parse', 'src/pipeline/3-annotate'],
    },
    'src/pipeline/5-corroborate': {
      values: SHARED,
      types: [
        'src/pipeline/1-read',
        'src/pipeline/2-parse',
        'src/pipeline/3-annotate',
        'src/pipeline/4-extract',
      ],
    },
    'src/analyze.ts': {
      values: [
        'src/model',
        'src/engine.ts',
        'src/pipeline/1-read',
        'src/pipeline/2-parse',
        'src/pipeline/3-annotate',
        'src/pipeline/4-extract',
      ],
    },
    'src/corroborate.ts': {
      values: ['src/model', 'src/engine.ts', 'src/pipeline/4-extract', 'src/pipeline/5-corroborate'],
    },
    'src/settled.ts': {
      values: ['src/model', 'src/pipeline/4-extract', 'src/pipeline/5-corroborate'],
      types: ['src/store'],
    },
    'src/story.ts': {
      values: ['src/model', 'src/settled.ts', 'src/pipeline/5-corroborate'],
      types: ['src/store'],
    },
    'src/original.ts': { values: ['src/model', 'src/pipeline/1-read'] },
    'src/review': { values: [...SHARED, 'src/pipeline/5-corroborate'] },
    'src/store': {
      values: [
        'src/model',
        'src/messages',
        'src/engine.ts',
        'src/names',
        'src/identity',
        'src/search',
        'src/sources',
      ],
    },
    'src/export': { values: ['src/model'] },
    'src/ingest': { values: [...SHARED, ...WAYS, 'src/store', 'src/export', 'src/pipeline/1-read'] },
    // The typed client is all the page knows of the server: the API's types, and the model's lists of
    // words and rules on plain data, so that both sides keep one.
    'src/api/client.ts': { values: ['src/model'], types: ['src/api'] },
    'src/api': {
      values: [
        'src/api/client.ts',
        ...SHARED,
        'src/search',
        'src/sources',
        'src/engine.ts',
        'src/store',
        'src/export',
        'src/corroborate.ts',
        'src/settled.ts',
        'src/story.ts',
        'src/original.ts',
      ],
    },
    'src/cli': { values: [...SHARED, ...WAYS, 'src/store', 'src/export', 'src/ingest', 'src/api'] },
    'src/index.ts': { values: [...SHARED, ...WAYS, 'src/store', 'src/export', 'src/ingest'] },
    web: { values: ['src/api/client.ts'], types: ['src/api'] },
  };

/** Rooms whose code must give the same answer on every machine on every day. */
const PURE: readonly Room[] = [
  'src/model',
  'src/lexicon',
  'src/calendar',
  'src/names',
  'src/identity',
  'src/sources',
  'src/search',
  'src/engine.ts',
  'src/pipeline/1-read',
  'src/pipeline/2-parse',
  'src/pipeline/3-annotate',
  'src/pipeline/4-extract',
  'src/pipeline/5-corroborate',
  'src/analyze.ts',
  'src/corroborate.ts',
  'src/settled.ts',
  'src/story.ts',
  'src/review',
  'src/export',
];

/** What would let the clock, the network, chance, the locale or the disk into an analysis. */
const IMPURE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['the clock (Date.now)', /\bDate\s*\.\s*now\b/],
  ['the clock (new Date without a time)', /\bnew\s+Date\s*(?:\(\s*\)|(?!\s*\())/],
  ['the clock (Date called as a function)', /(?<!new\s)(?<![.\w])Date\s*\(/],
  ['the clock (performance)', /\bperformance\s*\./],
  [
    'the machine time zone (local date methods)',
    /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\s*\(/,
  ],
  ['the machine time zone (new Date of parts)', /\bnew\s+Date\s*\([^()]*,/],
  ['the machine time zone (Date.parse)', /\bDate\s*\.\s*parse\s*\((?![`'"]Z[`'"]\))/],
  ['chance (Math.random)', /\bMath\s*\.\s*random\b/],
  ['chance (random ids)', /\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/],
  ['the locale (localeCompare)', /\blocaleCompare\b/],
  ['the locale (Intl)', /\bIntl\s*\./],
  ['the locale (toLocale...)', /\btoLocale[A-Z]\w*/],
  ['the process', /\bprocess\s*\.|\bglobalThis\s*\.\s*process\b/],
  ['the network (fetch)', /(?<![.\w])fetch\s*\(/],
  ['timers', /\bset(?:Timeout|Interval|Immediate)\s*\(/],
  ['standard output', /\bconsole\s*\./],
];

/** Builtin modules that do nothing but compute. */
const PURE_BUILTINS: ReadonlySet<string> = new Set(['node:crypto']);

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

const files = ['src', 'web'].flatMap((folder) =>
  existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
        .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    : [],
);

function roomOf(path: string): Room | null {
  return ROOMS.find((room) => path === room || path.startsWith(`${room}/`)) ?? null;
}

/**
 * Takes comments and the contents of strings out, so that only code is judged. A last Z stays: it
 * makes a written time universal.
 */
function codeOf(source: string): string {
  const token =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<=[=(,:[!&|?{};\n]\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/g;
  return source.replace(token, (found) => {
    if (found.startsWith('/')) return ' ';
    return `${found[0]}${found.at(-2) === 'Z' ? 'Z' : ''}${found[0]}`;
  });
}

function importsOf(source: string): Import[] {
  const bare = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ' ');
  const found: Import[] = [];
  const statement = /\b(import|export)\s+(type\s+)?([^'";]*?)\s*\bfrom\s*['"]([^'"]+)['"]/g;
  for (const [, , type, names = '', from = ''] of bare.matchAll(statement)) {
    const braced = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
    const each = (braced ?? '').split(',').filter((name) => name.trim() !== '');
    const allTypes = each.length > 0 && each.every((name) => /^\s*type\s/.test(name));
    found.push({ from, typeOnly: type !== undefined || allTypes });
  }
  for (const [, from = ''] of bare.matchAll(/\bimport\s*['"]([^'"]+)['"]/g))
    found.push({ from, typeOnly: false });
  // `typeof import(...)` and `import('x').T` stand in types only, `await import(...)` in values.
  for (const [, await_, from = ''] of bare.matchAll(/(await\s+)?\bimport\s*\(\s*['"]([^'"]+)['"]\s*\)/g)) {
    found.push({ from, typeOnly: await_ === undefined });
  }
  return found;
}

function mayImport(from: Room, to: Room, typeOnly: boolean): boolean {
  const { values, types = [] } = DOORS[from];
  return from === to || values.includes(to) || (typeOnly && types.includes(to));
}

describe('direction of imports', () => {
  it('finds the sources', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files).toContain('src/analyze.ts');
  });

  it('gives every source file a room', () => {
    expect(files.filter((file) => roomOf(file) === null)).toEqual([]);
  });

  it('is kept by every import', () => {
    const crossings = files.flatMap((file) => {
      const room = roomOf(file);
      if (room === null) return [];
      return importsOf(readFileSync(join(ROOT, file), 'utf8')).flatMap(({ from, typeOnly }) => {
        if (!from.startsWith('.')) return [];
        const target = relative(ROOT, resolve(ROOT, dirname(file), from)).replaceAll('\\', '/');
        const other = roomOf(target);
        if (other === null)
          return target.endsWith('.json') ? [] : [`${file} imports ${target}, outside the rooms`];
        const how = typeOnly ? 'types of' : 'from';
        return mayImport(room, other, typeOnly) ? [] : [`${file} may not import ${how} ${target}`];
      });
    });
    expect(crossings).toEqual([]);
  });

  it('keeps one phase from another of the same number by files, not by luck', () => {
    expect(mayImport('src/pipeline/3-annotate', 'src/pipeline/2-parse', true)).toBe(true);
    expect(mayImport('src/pipeline/3-annotate', 'src/pipeline/2-parse', false)).toBe(false);
    expect(mayImport('src/pipeline/2-parse', 'src/pipeline/3-annotate', true)).toBe(false);
    expect(mayImport('src/model', 'src/lexicon', true)).toBe(false);
    expect(mayImport('web', 'src/store', true)).toBe(false);
    expect(mayImport('web', 'src/api', false)).toBe(false);
  });
});

describe('purity of the analysis', () => {
  const pure = files.filter((file) => PURE.includes(roomOf(file) as Room));

  it('imports no builtin module that touches the machine', () => {
    const touching = pure.flatMap((file) =>
      importsOf(readFileSync(join(ROOT, file), 'utf8'))
        .filter(({ from, typeOnly }) => !typeOnly && isBuiltin(from) && !PURE_BUILTINS.has(from))
        .map(({ from }) => `${file} imports ${from}`),
    );
    expect(touching).toEqual([]);
  });

  it('uses no clock, chance, locale, time zone, network or process', () => {
    const impure = pure.flatMap((file) => {
      const code = codeOf(readFileSync(join(ROOT, file), 'utf8'));
      return IMPURE.filter(([, pattern]) => pattern.test(code)).map(([what]) => `${file} uses ${what}`);
    });
    expect(impure).toEqual([]);
  });
});

describe('the checks themselves', () => {
  it.each([
    ['const now = Date.now();', 'the clock (Date.now)'],
    ['const now = new Date();', 'the clock (new Date without a time)'],
    ['const now = new Date;', 'the clock (new Date without a time)'],
    ['const now = Date();', 'the clock (Date called as a function)'],
    ['const day = new Date(2016, 1, 5);', 'the machine time zone (new Date of parts)'],
    ['a.localeCompare(b)', 'the locale (localeCompare)'],
    ['`${process.env.HOME}`; process.exit()', 'the process'],
    ['date.getMonth()', 'the machine time zone (local date methods)'],
    ["Date.parse('2016-02-05T00:00')", 'the machine time zone (Date.parse)'],
    ["const x = 'it\\'s'; Math.random()", 'chance (Math.random)'],
    ['const quote = /["]/g; Math.random()', 'chance (Math.random)'],
  ])('catches %s', (code, what) => {
    const found = IMPURE.filter(([, pattern]) => pattern.test(codeOf(code))).map(([name]) => name);
    expect(found).toEqual([what]);
  });

  it.each([
    ['// Date.now() is out\n/* new Date() too */'],
    ["const about = 'no Math.random() here';"],
    ['const day = new Date(Date.UTC(2016, 1, 5)).getUTCDate();'],
    ["const at = Date.parse('2016-02-05T00:00Z');"],
    ['const isoDate = toDate(1); x.Date(2)'],
    ["const rule = /process\\.env/; const y = 'a';"],
  ])('lets pass %s', (code) => {
    expect(IMPURE.filter(([, pattern]) => pattern.test(codeOf(code)))).toEqual([]);
  });

  it.each([
    ["import type { A } from './a.ts';", './a.ts', true],
    ["import { type A, type B } from './a.ts';", './a.ts', true],
    ["import { type A, b } from './a.ts';", './a.ts', false],
    ["import {\n  type A,\n  b,\n} from './a.ts';", './a.ts', false],
    ["export * from './a.ts';", './a.ts', false],
    ["export type { A } from './a.ts';", './a.ts', true],
    ["import './a.ts';", './a.ts', false],
    ["const a = await import('./a.ts');", './a.ts', false],
    ["type A = typeof import('./a.ts');", './a.ts', true],
  ])('reads %s', (source, from, typeOnly) => {
    expect(importsOf(source)).toEqual([{ from, typeOnly }]);
  });
});

function isBuiltin(from: string): boolean {
  return (
    from.startsWith('node:') || ['fs', 'path', 'os', 'net', 'http', 'https', 'child_process'].includes(from)
  );
}
