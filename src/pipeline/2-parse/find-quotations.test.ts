import { describe, expect, it } from 'vitest';
import { findQuotations } from './find-quotations.ts';

function quoted(text: string): string[] {
  return findQuotations(text).map(({ start, end }) => text.slice(start, end));
}

describe('findQuotations', () => {
  it.each([
    ['He said "no" twice.', ['no']],
    ['He said “no” twice.', ['no']],
    ['Il a dit «non» hier.', ['non']],
    ["''It's over,'' she said. ''Go.''", ["It's over,", 'Go.']],
    ['“It runs on', ['It runs on']],
  ])('reads the marks of %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([['a 5" gun fired'], ["the miners' union isn't here"], ["the '90s"]])(
    'finds none in %s',
    (text) => {
      expect(quoted(text)).toEqual([]);
    },
  );
});
