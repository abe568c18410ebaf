import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Apart } from '../../src/ingest/apart/apart.ts';
import type { Said, Told } from '../../src/ingest/analyst/serve.ts';
import type { Diagnostic } from '../../src/model/index.ts';
import { buildEntry } from './build-entry.ts';

let entry = '';
beforeAll(async () => {
  entry = await buildEntry('test/contracts/odd-worker.ts');
});
afterAll(() => rmSync(entry, { force: true }));

const documentOf = (text: string, task = 1): Told<string> => ({
  kind: 'analyze',
  task,
  bytes: new TextEncoder().encode(text),
  hints: { name: 'a.txt' },
});

/** Tells the process some documents and gives what it said, and why it went. */
function conversation(texts: readonly string[], megabytes = 64) {
  const said: string[] = [];
  return new Promise<{ said: readonly string[]; why: Diagnostic }>((resolve) => {
    const apart = new Apart<Told<string>, Said>(pathToFileURL(entry), megabytes, {
      hear: (one) => {
        said.push(one.kind);
        if (said.filter((kind) => kind === 'answer').length === texts.length) void apart.end();
      },
      gone: (why) => resolve({ said, why }),
    });
    apart.tell({ kind: 'know', knowledge: 'test' });
    for (const [place, text] of texts.entries()) apart.tell(documentOf(text, place + 1));
  });
}

/** A process that ended but that nobody has taken notice of still has a number. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe('a process of our own', () => {
  it('says what it does, in order, and goes when it is ended', async () => {
    const { said } = await conversation(['one', 'two']);
    expect(said).toEqual(['ready', 'begun', 'answer', 'begun', 'answer']);
  });

  it.each([
    ['one large piece', 'HOG IN ONE PIECE'],
    ['many small ones', 'HOG'],
  ])('runs out of memory by %s and takes nobody along', async (_, text) => {
    const { said, why } = await conversation(['one', text]);
    expect([said.slice(0, 4), why.code]).toEqual([
      ['ready', 'begun', 'answer', 'begun'],
      'ingest/out-of-memory',
    ]);
  });

  it('is told as gone when there is nothing to start', async () => {
    const why = await new Promise<Diagnostic>((gone) => {
      const apart = new Apart(pathToFileURL(`${entry}.missing`), 64, { hear: () => {}, gone });
      apart.tell(documentOf('to nobody'));
    });
    expect([why.code, why.message.includes('Cannot find module')]).toEqual(['ingest/analysis-failed', true]);
  });

  it('hears nothing after its end', async () => {
    const apart = new Apart<Told<string>, Said>(pathToFileURL(entry), 64, {
      hear: () => {},
      gone: () => {},
    });
    await apart.end();
    apart.tell(documentOf('late'));
    await apart.end();
  });

  it.skipIf(process.platform !== 'linux')('does not outlive an owner that is killed', async () => {
    const owner = spawn(process.execPath, ['-e', OWNER, entry], { stdio: ['ignore', 'pipe', 'inherit'] });
    const child = await new Promise<number>((resolve) => {
      owner.stdout.on('data', (words: Buffer) => resolve(Number(words.toString())));
    });
    await wait(500);
    expect(isAlive(child)).toBe(true);
    owner.kill('SIGKILL');
    for (let look = 0; look < 100 && isAlive(child); look += 1) await wait(100);
    expect(isAlive(child)).toBe(false);
  });
});

/** Starts the process, has it work for ever and tells its number. */
const OWNER = `
  const child = require('node:child_process').fork(process.argv[1], [], { serialization: 'advanced' });
  child.on('message', ({ kind }) => {
    if (kind === 'begun') console.log(child.pid);
  });
  child.send({ kind: 'know', knowledge: 'test' });
  const bytes = new TextEncoder().encode('FOREVER');
  child.send({ kind: 'analyze', task: 1, bytes, hints: { name: 'a.txt' } });
`;
