import { getEventListeners } from 'node:events';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { streamOf } from './open-file.ts';

const STDIN = { name: 'stdin', path: null };

describe('streamOf', () => {
  it.each([
    ['never begun', 0],
    ['left halfway', 1],
    ['read to its end', 9],
  ])('leaves nothing behind at the signal when %s', async (_, reads) => {
    const { signal } = new AbortController();
    const stdin = Readable.from([Buffer.from('one'), Buffer.from('two')]);
    const iterator = (await streamOf(STDIN, { stdin, signal }))?.[Symbol.asyncIterator]();
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    for (let read = 0; read < reads; read += 1) await iterator?.next();
    await iterator?.return?.();
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    expect(stdin.destroyed).toBe(true);
  });

  it('breaks off at the signal, begun or not', async () => {
    const stop = new AbortController();
    const stdin = new Readable({ read() {} });
    const iterator = (await streamOf(STDIN, { stdin, signal: stop.signal }))?.[Symbol.asyncIterator]();
    stop.abort();
    await expect(iterator?.next()).rejects.toThrow();
    expect(stdin.destroyed).toBe(true);
  });
});
