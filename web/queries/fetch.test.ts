import { expect, it } from 'vitest';
import { FetchError, read } from './fetch.ts';

const answer = (ok: boolean, text: string) => ({ ok, json: async (): Promise<unknown> => JSON.parse(text) });

it.each([
  ['that never comes', () => Promise.reject(new TypeError('failed to fetch')), 'unreachable'],
  ['that is no JSON', async () => answer(true, '<html>'), 'unreadable'],
  ['of an error', async () => answer(false, '{"error":{"code":"hidden","message":"m"}}'), 'hidden'],
  ['of an error in another form', async () => answer(false, '{}'), 'internal'],
])('an answer %s is an error with a code', async (_, ask, code) => {
  const thrown: unknown = await read(ask()).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(FetchError);
  expect(thrown).toMatchObject({ code });
});
