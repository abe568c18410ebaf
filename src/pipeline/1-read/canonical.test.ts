import { describe, expect, it } from 'vitest';
import { unwrapLines } from './canonical.ts';

/** Wraps words at a width, as an editor does. */
function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const PARAGRAPH =
  'The mayor of Kesra said on Monday that the bridge had been hit twice. Dereli, Oss and Amra were spared, he said, and the market of Kesra stayed open until the evening. Nobody was hurt. Residents left before dawn.';
const TITLES = 'Five Villages Join Truce in the South of Kesra, Mayor Says\nBridge Hit Twice\n'.repeat(4);

describe('unwrapLines', () => {
  it.each([
    ['at 64', wrap(PARAGRAPH, 64)],
    ['at 76', wrap(`${PARAGRAPH} ${PARAGRAPH}`, 76)],
    ['in capitals', wrap(PARAGRAPH.toUpperCase(), 70)],
    [
      'above a long address',
      `${wrap(`${PARAGRAPH} ${PARAGRAPH} ${PARAGRAPH}`, 72)}\n\nhttps://herald.example/${'a'.repeat(120)}`,
    ],
  ])('joins a paragraph wrapped %s', (_, text) => {
    expect(unwrapLines(text).split('\n\n')[0]).not.toContain('\n');
    expect(unwrapLines(text)).toHaveLength(text.length);
  });

  it.each([
    [
      'paragraphs',
      `${wrap(PARAGRAPH, 64)}\n\n${wrap(PARAGRAPH, 64)}`.split('\n\n').map(unwrapLines).join('\n\n'),
    ],
    ['a list of titles', TITLES],
    ['sentences of one length', 'The bridge of Kesra was hit twice during the night, he said.\n'.repeat(6)],
    ['paragraphs of one line each', `${PARAGRAPH}\n${PARAGRAPH}\nBridge Hit Twice\n${PARAGRAPH}`],
  ])('keeps %s apart', (_, text) => {
    expect(unwrapLines(text)).toBe(text);
  });
});
