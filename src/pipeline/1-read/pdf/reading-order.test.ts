import { extractText } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../../test/pdf/invented-news.ts';
import { type ColumnBox, Printed } from '../../../../test/pdf/printed-pdf.ts';
import { readDocument } from '../read.ts';

const columns = (count: number, top: number, bottom = 770): ColumnBox[] => {
  const gutter = 16;
  const width = (475 - gutter * (count - 1)) / count;
  return Array.from({ length: count }, (_, at) => ({
    x: 60 + at * (width + gutter),
    y: top,
    width,
    height: bottom - top,
  }));
};
const TEXT = { size: 10, leading: 12.5, indent: 12, justify: true };
const BROKEN = { ...TEXT, hyphenate: true };

/** Pages of every make, each with the words in the order in which people read them. */
const PAGES: Readonly<Record<string, (press: Printed) => void>> = {
  'one column': (press) => {
    press.turn();
    press.heading('Bridge at Kesra hit again in the night', 60, 80, 20);
    press.flow(columns(1, 110), paragraphs(9), { ...TEXT, indent: 0, justify: false });
  },
  'two columns': (press) => {
    press.turn();
    press.heading('Bridge at Kesra hit again in the night', 60, 80, 20);
    press.flow(columns(2, 110), paragraphs(14), TEXT);
  },
  'two columns, drawn line by line across': (press) => {
    press.turn();
    press.flow(columns(2, 60), paragraphs(14), TEXT);
    press.flush(true);
  },
  'three columns under a headline that spans them': (press) => {
    press.turn();
    press.heading('Monitors count the houses that burned in Dereli', 60, 80, 22);
    press.flow(columns(3, 110, 400), paragraphs(7), { ...BROKEN, size: 9, leading: 11 });
    press.heading('Talks on the upper valley begin again', 60, 440, 18);
    press.flow(columns(3, 460), paragraphs(7, 20), { ...BROKEN, size: 9, leading: 11 });
  },
  'ragged columns with broken words': (press) => {
    press.turn();
    press.flow(columns(2, 60), paragraphs(14), { ...BROKEN, justify: false });
  },
  'four pages with heads and page numbers': (press) => {
    let left: readonly string[] = paragraphs(50);
    for (let page = 1; page <= 4; page += 1) {
      press.turn();
      if (page > 1) press.line('Kesra Observer, weekly report of the mission', 60, 40, 8, false);
      press.line(`${page + 11}`, 290, 815, 9, false);
      left = press.flow(columns(2, 70), left, BROKEN);
      press.flush();
    }
  },
  'notes at the foot of two columns': (press) => {
    press.turn();
    const [first, second] = columns(2, 60, 640) as [ColumnBox, ColumnBox];
    const rest = press.flow([first], paragraphs(14), TEXT);
    press.flow([{ ...second, height: 710 }], rest, TEXT);
    press.line('1 Interview with a resident of Kesra, 3 June 2016.', first.x, 680, 7.5);
    press.line('2 Letter of the relief committee, copy on file.', first.x, 692, 7.5);
  },
  'a table between paragraphs': (press) => {
    press.turn();
    press.flow([{ x: 60, y: 60, width: 475, height: 150 }], paragraphs(3), TEXT);
    const rows = [
      ['District', 'Houses hit', 'Wounded', 'Date'],
      ['Upper Kesra', '41', '9', '3 June 2016'],
      ['Dereli', '7', '0', '4 June 2016'],
      ['Old Harbour', '112', '31', '5 June 2016'],
      ['North Ridge', '3', '2', '6 June 2016'],
      ['Mill Lane', '18', '5', '7 June 2016'],
    ];
    rows.forEach((row, at) =>
      row.forEach((cell, number) => press.line(cell, 70 + 115 * number, 250 + 16 * at, 10)),
    );
    press.flow([{ x: 60, y: 360, width: 475, height: 200 }], paragraphs(3, 30), TEXT);
  },
  'a stamp across the page': (press) => {
    press.turn();
    press.page.drawText('');
    press.flow(columns(1, 60, 600), paragraphs(7), TEXT);
    press.flush();
    press.rotated('RECEIVED BY THE ARCHIVE', 150, 500, 30);
  },
  'a box beside the text': (press) => {
    press.turn();
    press.flow([{ x: 60, y: 60, width: 300, height: 600 }], paragraphs(10), TEXT);
    press.heading('The convoy in brief', 385, 200, 11);
    press.flow(
      [{ x: 385, y: 215, width: 140, height: 200 }],
      ['Eleven lorries', 'Two days on the road', 'Flour for nine villages', 'No escort', 'One lorry lost'],
      { size: 8.5, leading: 13 },
    );
  },
};

/** Share of the expected words that stand in the text in their order: the longest common subsequence. */
function shareInOrder(expected: readonly string[], text: string): number {
  const found = text.split(/\s+/).filter((word) => word !== '');
  let above = new Uint32Array(found.length + 1);
  for (const word of expected) {
    const row = new Uint32Array(found.length + 1);
    for (let at = 1; at <= found.length; at += 1) {
      row[at] =
        found[at - 1] === word
          ? (above[at - 1] as number) + 1
          : Math.max(above[at] as number, row[at - 1] as number);
    }
    above = row;
  }
  return (above[found.length] as number) / expected.length;
}

describe('words in the order in which people read them', () => {
  it.each(Object.entries(PAGES))('%s', async (name, make) => {
    const press = await Printed.begin();
    make(press);
    const bytes = await press.bytes();
    const document = await readDocument(bytes, { name: 'report.pdf' });
    const plain = await extractText(new Uint8Array(bytes), { mergePages: true });
    const [share, reference] = [document.text, plain.text].map((text) => shareInOrder(press.words, text));
    // Shown by SCORES=1, for docs/evaluation.md.
    if (process.env['SCORES'] === '1') {
      process.stdout.write(`${name}: ${share?.toFixed(3)}, plain ${reference?.toFixed(3)}\n`);
    }
    expect(share).toBeGreaterThanOrEqual(0.99);
  });
});
