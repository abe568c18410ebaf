import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, Knowledge, QuantityAnnotation } from '../../../model/index.ts';
import { overlap } from '../../../model/index.ts';
import { parseDocument } from '../../2-parse/parse.ts';
import { quantities } from './index.ts';

function find(text: string): QuantityAnnotation[] {
  const document = {
    text,
    parts: [{ role: 'body', start: 0, end: text.length, rule: 'test' }],
    provenance: [],
    anchors: [],
    reprints: [],
  };
  const parsed = parseDocument(document as unknown as Document);
  const context = { parsed, knowledge: {} as Knowledge, earlier: [] };
  return quantities.annotate(context) as QuantityAnnotation[];
}

/** Limits and noun of every count, as `low..high noun`, `?` for an open limit. */
function counts(text: string): string[] {
  return find(text)
    .filter((quantity) => quantity.unit === 'count')
    .map(({ low, high, noun }) => `${low ?? '?'}..${high ?? '?'} ${noun ?? '-'}`);
}

describe('counts', () => {
  it.each([
    ['The army lost 16 pro-regime fighters.', ['16..16 fighters']],
    ['At least 29 Syrian rebels were killed.', ['29..? rebels']],
    ['Thirty people were killed and dozens wounded.', ['30..30 people', '24..? -']],
    ['More than 1,200 trapped civilians left.', ['1200..? civilians']],
    ['Some 1.5 million people live there.', ['1500000..1500000 people']],
    ['Thirty-five villagers fled.', ['35..35 villagers']],
    ['More than two dozen homes burnt.', ['24..? homes']],
    ['More than a dozen shells fell.', ['12..? shells']],
    ['A quarter of a million people fled.', ['250000..250000 people']],
    ['Over half a million residents remain.', ['500000..? residents']],
    ['Between 20 and 30 soldiers died.', ['20..30 soldiers']],
    ['They lost 20-30 men.', ['20..30 men']],
    ['They lost two or three tanks.', ['2..3 tanks']],
    ['Up to 3,000 Iranian-backed fighters joined.', ['?..3000 fighters']],
    ['As many as 40 children were hurt.', ['?..40 children']],
    ['No fewer than 12 strikes hit the town.', ['12..? strikes']],
    ['Nearly 300 prisoners were freed.', ['300..300 prisoners']],
    ['An estimated 900 Kurdish civilians were held.', ['900..900 civilians']],
    ['Tens of thousands of residents fled.', ['20000..? residents']],
    ['Hundreds of civilians fled and scores were hurt.', ['200..? civilians', '40..? -']],
    ['Several people were hurt.', ['3..? people']],
    ['Several dozen shells fell on the port.', ['36..? shells']],
    ['A few hundred fighters remain.', ['300..? fighters']],
    ['A handful of protesters came.', ['3..? protesters']],
    ['Two and a half thousand migrants came.', ['2500..2500 migrants']],
    ['Two of the dead were medics.', ['2..2 dead']],
    ['At least two of the killed were nurses.', ['2..? killed']],
    ['Five of them were children.', ['5..5 them']],
    ['The blast wounded another 40.', ['40..40 -']],
    ['A further 17 other civilians were hurt.', ['17..17 civilians']],
    ['20+ killed in the market.', ['20..? -']],
    ['One police officer was killed and two injured.', ['1..1 officer', '2..2 -']],
    ['A civilian was killed on the road.', ['1..1 civilian']],
    ['Shells hit the square, killing a woman.', ['1..1 woman']],
    ['Nine people, including a 10-year-old boy, were killed.', ['9..9 people', '1..1 boy']],
    ['A hundred wounded reached the clinic.', ['100..100 -']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});

describe('must not be counts', () => {
  it.each([
    'The village lies 2 km away.',
    'The convoy took Route 5.',
    'The council passed Resolution 2254.',
    'A 17-year-old saw it.',
    'It happened on July 2.',
    'It began at 9:30.',
    'The plan costs $5 million.',
    'The town is 60 kilometres off.',
    'They drove a T-72.',
    'Since 2012 the city is split.',
    'About 40 percent of the city fell.',
    'A three-day truce ended.',
    'The 12th brigade left.',
    'No one was there.',
    'A spokesman said so.',
    'A suicide bomber struck the gate.',
    'They bought 5 tons of flour.',
    'They waited two weeks.',
  ])('%s', (text) => {
    expect(counts(text)).toEqual([]);
  });
});

it('keeps spans inside the text and apart from each other', () => {
  const word = fc.constantFrom(
    ...'at least 16 people killed and two of the dead , 1,200 dozens thousands a civilian was - half million'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => {
      const text = words.join(' ');
      const found = find(text);
      for (const [index, quantity] of found.entries()) {
        expect(quantity.start).toBeGreaterThanOrEqual(0);
        expect(quantity.end).toBeLessThanOrEqual(text.length);
        expect(quantity.end).toBeGreaterThan(quantity.start);
        const next = found[index + 1];
        if (next !== undefined) expect(overlap(quantity, next)).toBe(0);
      }
    }),
  );
});
