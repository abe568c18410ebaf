import { describe, expect, it } from 'vitest';
import { htmlLines } from '../mail/html-lines.ts';
import { BODY_STEP, type PathStep, stepBelow, writePaths } from './element-path.ts';
import { readHtml } from './read-html.ts';

function nested(tag: string, levels: number): PathStep {
  let step = BODY_STEP;
  for (let level = 0; level < levels; level += 1) step = stepBelow(step, tag, 1);
  return step;
}

describe('writePaths', () => {
  it.each([
    ['a paragraph', stepBelow(BODY_STEP, 'p', 3), '/html[1]/body[1]/p[3]'],
    ['100 levels', nested('b', 100), `/html[1]/body[1]${'/b[1]'.repeat(100)}`],
    ['127 levels below the body', nested('b', 127), null],
    ['names of 31 letters, 40 deep', nested('x'.repeat(31), 40), null],
  ])('%s', (_, step, path) => {
    expect(writePaths([step], 0)).toEqual([path]);
    if (path !== null) expect(step.length).toBe(path.length);
  });

  it('leaves out what would take up far more than the text', () => {
    const paths = writePaths(
      Array.from({ length: 5_000 }, () => nested('x'.repeat(31), 25)),
      1_000,
    );
    const kept = paths.filter((path) => path !== null);
    expect(kept.length).toBeGreaterThan(1_000);
    expect(kept.join('').length).toBeLessThanOrEqual(1_004_000);
    expect(paths.at(-1)).toBeNull();
  });
});

const DEEP = `${`<${'x'.repeat(31)}>`.repeat(470)}${'<p>Rain fell.</p>'.repeat(10_000)}`;

describe('a page of a few kilobytes whose paths would take up 2,000 times as much', () => {
  it('is read without them, and says so once', () => {
    const { text, anchors, diagnostics } = readHtml(`<!doctype html><body>${DEEP}`);
    expect(text.match(/Rain fell\./g)).toHaveLength(10_000);
    expect(anchors).toEqual([]);
    const told = diagnostics.filter(({ code }) => code === 'read/paths-left-out');
    expect(told.map(({ message }) => message)).toEqual([expect.stringContaining('10000 stretches')]);
  });

  it('keeps the lines of a mail, with the field alone as the way back', () => {
    const lines = htmlLines(`${'<x-long-name-of-an-element>'.repeat(300)}<p>One.</p><p>Two.</p>`);
    expect(lines.map(({ text, at }) => ({ text, at }))).toEqual([
      { text: 'One.', at: { kind: 'field', field: 'body' } },
      { text: 'Two.', at: { kind: 'field', field: 'body' } },
    ]);
  });
});
