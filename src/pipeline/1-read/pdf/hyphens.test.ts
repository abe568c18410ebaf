import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../../test/pdf/invented-news.ts';
import { Printed } from '../../../../test/pdf/printed-pdf.ts';
import { readDocument } from '../read.ts';
import { countWords, losesHyphen } from './hyphens.ts';

describe('losesHyphen', () => {
  it.each([
    ['the govern-', 'ment said', []],
    ['a humani-', 'tarian convoy', []],
    ['the cease\u00ad', 'fire', []],
    ['nego\u2010', 'tiations', []],
    ['the anti-', 'cipation of it', []],
    ['the cease-', 'fire held', ['a ceasefire', 'they cease to fire']],
    ['the pre-', 'sident', []],
  ])('joins %j and %j', (line, next, document) => {
    expect(losesHyphen(line, next, countWords(document))).toBe(true);
  });

  it.each([
    ['the rebel-', 'held town', ['nothing']],
    ['the rebel-', 'occupied town', ['other rebel-occupied towns']],
    ['the river-', 'bank villages', ['the river rose over its bank']],
    ['the Anglo-', 'American force', []],
    ['a self-', 'declared mayor', []],
    ['UN-', 'led talks', []],
    ['the 12-', 'year war', []],
    ['the years 1990-', '1995', []],
    ['state-of-the-', 'art radar', []],
    ['a ten-', 'kilometre front', []],
  ])('keeps the hyphen of %j before %j', (line, next, document) => {
    expect(losesHyphen(line, next, countWords(document))).toBe(false);
  });

  it('lets halves not vouch for themselves', () => {
    const counts = countWords(['the govern-', 'ment said', 'a govern-', 'ment']);
    expect(losesHyphen('the govern-', 'ment said', counts)).toBe(true);
  });
});

describe('words broken at the ends of lines', () => {
  it('are joined in the text, each with a note where it was', async () => {
    const press = await Printed.begin();
    press.turn();
    const narrow = { x: 60, y: 60, width: 150, height: 700 };
    press.flow([narrow], paragraphs(5), { size: 10, leading: 12.5, hyphenate: true });
    const bytes = await press.bytes();
    const document = await readDocument(bytes, { name: 'report.pdf' });
    const words = document.text.split(/\s+/).filter((word) => word !== '');
    expect(words).toEqual(press.words.slice(0, words.length));
    const notes = document.diagnostics.filter(({ code }) => code === 'read/hyphen-joined');
    expect(notes.length).toBeGreaterThan(5);
    for (const { start, end, message } of notes) {
      expect(message).toContain(`to “${document.text.slice(start ?? 0, end ?? 0)}”`);
    }
  });
});
