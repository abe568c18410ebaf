import { describe, expect, test } from 'vitest';
import { isWebPart, whyLeftAlone } from './left-alone.ts';
import { pagePartFolders, pagePartsIn, watchPageParts } from './page-parts.ts';

const LONG = 'Two bridges hit in Kesra - Example Post';

describe('the folder beside a saved page', () => {
  test.each([
    ['Kesra.html', 'Kesra_files'],
    ['Kesra.htm', 'Kesra_archivos'],
    ['Kesra.HTML', 'Kesra-Dateien'],
    ['Kesra.xhtml', 'Kesra_fichiers'],
    ['Kesra.html', 'Kesra_bestanden'],
    ['Kesra.html', 'Kesra.files'],
    ['Кесра.html', 'Кесра_файлы'],
    ['a.b.html', 'a.b_files'],
    ['index.php', 'index_files'],
    [`${LONG}.html`, `${LONG}_whatever`],
    ['Caf\u00e9.html', 'Cafe\u0301_files'],
  ])('%s has %s', (page, folder) => {
    expect([...pagePartFolders(['x.txt', page], ['y', folder])]).toEqual([[folder, page]]);
  });

  test.each([
    ['march.html', 'march-reports'],
    ['march.html', 'march_2016'],
    ['march.html', 'march'],
    ['march.html', 'april_files'],
    ['march.txt', 'march_files'],
    ['march_files.html', 'march_files'],
    [`${LONG}.html`, `${LONG}_2`],
    [`${LONG}.html`, LONG],
  ])('%s has not %s', (page, folder) => {
    expect(pagePartFolders([page], [folder]).size).toBe(0);
  });

  test('is told in an archive in whatever order, and never across folders', async () => {
    const paths = ['a/K_files/x/1.png', 'a/K.html', 'b/K_files/2.png', 'c/K.html', 'K_files/a', 'K.htm'];
    expect([...(await pagePartsIn(() => paths))].sort()).toEqual([
      ['K_files', 'K.htm'],
      ['a/K_files', 'a/K.html'],
    ]);
  });

  test('is told in a stream once its page was seen', () => {
    const { see } = watchPageParts();
    expect([...see('b/K_files/1.png')]).toEqual([]);
    expect([...see('b/K.html')]).toEqual([]);
    expect([...see('b/K_files/2.png')]).toEqual([['b/K_files', 'b/K.html']]);
    for (let at = 0; at < 1_000; at += 1) see(`${at}.html`);
    expect([...see('b/K_files/3.png')]).toEqual([]);
  });
});

describe('what is left alone', () => {
  const parts = new Map([['a/K_files', 'a/K.html']]);
  test.each([
    ['a/K_files/x/1.png', 'a/K_files', 'unpack/page-parts'],
    ['a/.git/config', 'a/.git', 'unpack/hidden'],
    ['a/THUMBS.DB', 'a/THUMBS.DB', 'unpack/hidden'],
    ['__MACOSX/a/._x', '__MACOSX', 'unpack/hidden'],
  ])('%s, for %s', (path, name, code) => {
    const left = whyLeftAlone(path, parts);
    expect([left?.name, left?.diagnostic.code]).toEqual([name, code]);
  });
  test.each([['a/K.html'], ['a/report.txt'], ['a/K_files.txt'], ['thumbs.db.html']])('not %s', (path) => {
    expect(whyLeftAlone(path, parts)).toBe(null);
  });
  test.each([
    ['x/main.css', 'body{}', true],
    ['x/a.mjs', 'import x', true],
    ['x/a.js?v=2', 'var x', true],
    ['x/a.js.map', '{"version":3}', true],
    ['x/a.js', '\n<html>', false],
    ['x/report.css.txt', 'words', false],
    ['x/road.map', 'words', false],
    ['x/notes.json', '{}', false],
  ])('%s: %s is only dress: %s', (name, head, isPart) => {
    expect(isWebPart(name, head)).toBe(isPart);
  });
});
