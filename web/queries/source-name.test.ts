import { expect, it } from 'vitest';
import { sortWord, sourceName } from './source-name.ts';

const unpublished = { publisher: null } as never;

it.each([
  ['unstated', 'unstated', unpublished, 'unstated voice', 'not stated'],
  ['', 'unstated', null, 'unstated voice', 'not stated'],
  ['notes.txt', 'outlet', unpublished, 'notes.txt', 'publisher not known'],
  ['notes\u202etxt.exe', 'outlet', unpublished, 'notes[U+202E]txt.exe', 'publisher not known'],
  ['Eastgate Courier', 'outlet', undefined, 'Eastgate Courier', 'outlet'],
  ['Harbour Agency', 'agency', undefined, 'Harbour Agency', 'news agency'],
])('%j of sort %s', (name, sort, document, words, kind) => {
  expect([sourceName({ name, sort, document }), sortWord({ name, sort, document })]).toEqual([words, kind]);
});
