import { api, read } from '../fetch.ts';
import type { NamedFile } from './dropped-files.ts';

/** Files of one addition; more are handed over in several, so that their names fit one request. */
const FILES_AT_ONCE = 2_000;

/** Files that are sent at the same time: enough that small ones do not wait for each other. */
const SENT_AT_ONCE = 4;

/** Everything that is being added, and what was lately; whether this server takes files at all. */
export async function fetchAdditions() {
  return read(api.additions.$get());
}

export async function fetchAddition(id: string) {
  return read(api.additions[':id'].$get({ param: { id } }));
}

/**
 * Hands files over; resolves once all have been sent, and the server goes on by itself. `onBegun` is
 * told as soon as the server knows of them. Throws a `FetchError`.
 */
export async function sendFiles(files: readonly NamedFile[], onBegun: () => void): Promise<void> {
  for (let from = 0; from < files.length; from += FILES_AT_ONCE) {
    await sendSome(files.slice(from, from + FILES_AT_ONCE), onBegun);
  }
}

async function sendSome(files: readonly NamedFile[], onBegun: () => void): Promise<void> {
  const offered = files.map(({ name, file }) => ({ name, bytes: file.size }));
  const { id, wanted } = await read(api.additions.$post({ json: { files: offered } }));
  onBegun();
  if (wanted.length === 0) return;
  const places = wanted.entries();
  const send = async (): Promise<void> => {
    for (const [place, index] of places) {
      const one = files[index];
      // One that cannot be read any more, or is refused, costs itself: the server lists it as not received.
      if (one !== undefined) await sendBytes(id, place, one.file).catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: SENT_AT_ONCE }, send));
  await startAddition(id);
}

async function sendBytes(id: string, place: number, file: File): Promise<void> {
  await fetch(`/api/additions/${id}/files/${place}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
}

/** Says that all has been sent, or has a failed addition tried again. */
export async function startAddition(id: string): Promise<void> {
  await tell(id, 'start');
}

export async function cancelAddition(id: string): Promise<void> {
  await tell(id, 'cancel');
}

async function tell(id: string, what: 'start' | 'cancel'): Promise<void> {
  await fetch(`/api/additions/${id}/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
}
