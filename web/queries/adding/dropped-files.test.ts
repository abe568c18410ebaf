import { describe, expect, it } from 'vitest';
import { type Dropped, droppedFiles, dropProblem } from './dropped-files.ts';

/** An entry as a browser gives it: a file, or a folder that hands its entries out two at a time. */
function entry(path: string, inner?: readonly unknown[] | 'locked'): unknown {
  const name = `/${path}`;
  if (inner === undefined)
    return { isFile: true, fullPath: name, file: (give: (file: File) => void) => give({ size: 1 } as File) };
  const rest = inner === 'locked' ? [] : [...inner];
  const readEntries = (give: (some: readonly unknown[]) => void, fail: (error: Error) => void): void => {
    if (inner === 'locked') fail(new Error('not readable'));
    else give(rest.splice(0, 2));
  };
  return { isFile: false, fullPath: name, createReader: () => ({ readEntries }) };
}

const gone = {
  isFile: true,
  fullPath: '/a/gone.txt',
  file: (_: unknown, fail: (error: Error) => void) => fail(new Error('not found')),
};

const drop = (...entries: readonly unknown[]): Promise<Dropped> =>
  droppedFiles({
    items: entries.map((one) => ({ webkitGetAsEntry: () => one })),
    files: [],
  } as unknown as DataTransfer);

describe('what is dropped', () => {
  it('are all files of all folders, under their paths', async () => {
    const inner = ['a/1.txt', 'a/2.txt', 'a/3.txt'].map((path) => entry(path));
    const { files, unread } = await drop(
      entry('a', [...inner, entry('a/b', [entry('a/b/4.txt')])]),
      entry('5.txt'),
    );
    expect(files.map(({ name }) => name)).toEqual(['a/1.txt', 'a/2.txt', 'a/3.txt', 'a/b/4.txt', '5.txt']);
    expect(unread).toEqual([]);
  });

  it('names what cannot be read, and takes the rest', async () => {
    const found = await drop(entry('a', [gone, entry('a/1.txt')]), entry('b', 'locked'));
    expect(found.files.map(({ name }) => name)).toEqual(['a/1.txt']);
    expect(found.unread).toEqual(['a/gone.txt', 'b']);
    expect(dropProblem(found)).toMatch(/^The browser could not read a\/gone\.txt, b\. See whether/);
  });

  it.each<[readonly string[], string | null]>([
    [['1', '2', '3'], 'The browser could not read 1, 2, 3. '],
    [['1', '2', '3', '4', '5'], 'The browser could not read 1, 2, 3 and 2 more. '],
  ])('says of %j what to do', (unread, begins) => {
    expect(dropProblem({ files: [], unread })).toContain(begins);
  });

  it('says that an empty folder holds nothing', async () => {
    expect(dropProblem(await drop(entry('a', [])))).toBe('There was no file in what was dropped.');
    expect(dropProblem(await drop(entry('1.txt')))).toBeNull();
  });
});
