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
    ["`` It 's over , '' she said . `` Go . ''", [" It 's over , ", ' Go . ']],
    ['“It runs on.\nIt ends here.” He left. “Go.”', ['It runs on.', 'It ends here.', 'Go.']],
    ['“It runs on.\n“It opens anew.” He left.', ['It runs on.', 'It opens anew.']],
    ['“It was never closed.\nShe left. “Go.”', ['It was never closed.', 'Go.']],
    ['“It was never closed.\n\nShe left.” He said.', ['It was never closed.']],
  ])('reads the marks of %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([['a 5" gun fired'], ["the miners' union isn't here"], ["the '90s"], ['the `old town']])(
    'finds none in %s',
    (text) => {
      expect(quoted(text)).toEqual([]);
    },
  );
});
