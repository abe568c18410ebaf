import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDocument } from '../../../../eval/measure/plain-document.ts';
import type { Claim, DocumentRecord, Span } from '../../../model/index.ts';
import { findQuotations } from '../../2-parse/find-quotations.ts';
import { splitSentences } from '../../2-parse/split-sentences.ts';
import { type SharedText, shareText, type WordedRecord, wordRecord } from './share-text.ts';

/** A record of the words alone; what stands between quotation marks is a voice's. */
function worded(text: string): WordedRecord {
  const document = plainDocument(text);
  const sentences = document.parts.flatMap((part) =>
    splitSentences(text, part).map((span) => ({ ...span, role: part.role, reprint: null })),
  );
  const claims = findQuotations(text).map(
    ({ start, end }) => ({ start, end, quoted: true, voices: [{ name: 'a voice' }] }) as unknown as Claim,
  );
  return wordRecord({ document, sentences, claims } as unknown as DocumentRecord);
}

const share = (a: string, b: string): SharedText => shareText(worded(a), worded(b));
const cut = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

const MARKET =
  'Warplanes struck a crowded market in the northern town of Kesra on Saturday. Rescue workers pulled nine ' +
  'people from beneath the rubble of a bakery. The mayor blamed foreign jets for the strike. A school nearby ' +
  'was closed after its windows were blown out.';
const HARBOUR =
  'Fishermen found two drifting mines near the harbour wall on Monday. The coast guard closed the channel ' +
  'to ships for most of the afternoon. Divers will search the sea bed again today.';

describe('shareText', () => {
  it.each([
    ['itself', MARKET, 1, 1],
    ['a text of other words', HARBOUR, 0, 0],
    ['an empty text', '', 0, 0],
    ['its own beginning', MARKET.slice(0, MARKET.indexOf('The mayor')), 1, 0.6],
    ['its capitals', MARKET.toUpperCase(), 1, 1],
  ])('holds a text against %s', (_, other, containment, likeness) => {
    const text = share(MARKET, other);
    expect(text.containment).toBeCloseTo(containment, 1);
    expect(text.likeness).toBeCloseTo(likeness, 1);
  });

  it('finds sentences in another order, each word once', () => {
    const moved = MARKET.split('. ').reverse().join('. ').replace('out..', 'out.');
    const { containment, sentences, adds, spans } = share(MARKET, moved);
    expect(containment).toBeGreaterThan(0.97);
    expect(sentences).toHaveLength(4);
    expect(adds).toEqual({ a: [], b: [] });
    expect(spans.length).toBeLessThanOrEqual(4);
  });

  it('pairs a paragraph said twice with one place only', () => {
    const { held } = share(MARKET, `${MARKET} ${MARKET}`);
    expect(held).toEqual({ a: 1, b: 0.5 });
  });

  it('goes on through other spellings and numbers', () => {
    const a = 'Daesh shelled al-Hasakeh on Sunday, driving three thousand people from their homes.';
    const b = 'Islamic State shelled Hasakah on Sunday, driving 3,000 people from their homes.';
    const { spans, containment } = share(a, b);
    expect(containment).toBe(1);
    expect(
      cut(
        a,
        spans.map((span) => span.a),
      ),
    ).toEqual([a.slice(0, -1)]);
    expect(
      cut(
        b,
        spans.map((span) => span.b),
      ),
    ).toEqual([b.slice(0, -1)]);
  });

  it('splits a run where a loaded word was swapped, and pairs the sentences all the same', () => {
    const a = 'Government forces killed nine rebels near the western bridge, residents said.';
    const b = 'Regime forces killed nine terrorists near the western bridge, residents said.';
    const { spans, sentences } = share(a, b);
    expect(
      cut(
        a,
        spans.map((span) => span.a),
      ),
    ).toEqual(['forces killed nine', 'near the western bridge, residents said']);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]?.likeness).toBeGreaterThan(0.9);
  });

  it('pairs sentences of which every third word was changed', () => {
    const a = 'Heavy shelling hit the old town of Kesra late on Friday, wounding at least twelve civilians.';
    const b =
      'Intense shelling struck the ancient town of Kesra early on Friday, injuring at least ten civilians.';
    const { sentences, containment, adds } = share(a, b);
    expect(sentences).toHaveLength(1);
    expect(adds).toEqual({ a: [], b: [] });
    expect(containment).toBeGreaterThan(0.4);
  });

  it('tells what each adds', () => {
    const mine = `${MARKET} Local bakers have since asked for more flour.`;
    const theirs = `The governor visited the wounded in hospital. ${MARKET}`;
    const { adds } = share(mine, theirs);
    expect(cut(mine, adds.a)).toEqual(['Local bakers have since asked for more flour.']);
    expect(cut(theirs, adds.b)).toEqual(['The governor visited the wounded in hospital.']);
  });

  it('pairs a sentence with the two that were made of it', () => {
    const one =
      'Two ferries collided off the northern pier before dawn, throwing eleven passengers into icy water and ' +
      'tearing a wide hole in the older hull.';
    const two =
      'Two ferries collided off the northern pier before dawn. The crash threw eleven passengers into icy ' +
      'water, tearing a wide hole in the older hull.';
    const { sentences, adds } = share(`${one} ${HARBOUR}`, `${two} ${HARBOUR}`);
    expect(sentences).toHaveLength(4);
    expect(sentences[0]).toMatchObject({
      a: { start: 0, end: one.length },
      b: { start: 0, end: two.length },
    });
    expect(adds).toEqual({ a: [], b: [] });
  });

  it('takes a quotation both have for a shared voice and no shared text', () => {
    const quote =
      '"We saw seven lorries burn beside the river and nobody came to help the drivers until morning"';
    const a = `${quote}, the mayor said at a crowded briefing. Schools stay closed.`;
    const b = `Asked about the convoy, she answered: ${quote}. Markets were open again.`;
    const { quoted, spans, containment } = share(a, b);
    expect(
      cut(
        a,
        quoted.map((span) => span.a),
      ),
    ).toEqual([quote.slice(1, -1)]);
    expect(spans).toEqual([]);
    expect(containment).toBe(0);
  });

  it('sees copying in the words around a quotation', () => {
    const text =
      'The convoy never reached the camp. "We saw seven lorries burn beside the river", said Haddad of the ' +
      'water board on Tuesday. He had counted four drivers among the dead.';
    const { quoted, containment } = share(text, `${text} More was not known.`);
    expect(quoted).toHaveLength(1);
    expect(containment).toBe(1);
  });

  it('tells shared news from shared background by where it stands', () => {
    const background = `${HARBOUR} ${HARBOUR.toLowerCase()} ${MARKET}`;
    const filler = Array.from({ length: 90 }, (_, at) => `word${at}`).join(' ');
    const { lead } = share(background, `${filler}. ${background}`);
    expect(lead.a).toBe(1);
    expect(lead.b).toBe(0);
  });

  it.each([
    ['a name and a title', 'Syrian Observatory for Human Rights head Rami Abdel Rahman', HARBOUR, MARKET],
    ['a formula of time', 'since the war began in March', HARBOUR, MARKET],
  ])('finds little in %s', (_, phrase, a, b) => {
    expect(share(`${a} ${phrase} said so.`, `${b} ${phrase} told them.`).containment).toBeLessThan(0.3);
  });
});

describe('hostile texts', () => {
  it.each([
    ['one word over and over', 'bomb '.repeat(100_000)],
    ['one sentence over and over', 'Shells fell on the old town. '.repeat(3000)],
    ['no word at all', '. '.repeat(5000)],
  ])('are quick to align: %s', (_, text) => {
    const one = worded(text);
    const { held, spans } = shareText(one, one);
    expect(held).toEqual(one.words.count === 0 ? { a: 0, b: 0 } : { a: 1, b: 1 });
    expect(spans).toHaveLength(Math.min(1, one.words.count));
  });
});

describe('the laws of shareText', () => {
  const word = fc.constantFrom(
    'mortar',
    'fell',
    'on',
    'the',
    'old',
    'Kesra',
    '12',
    'Daesh',
    'ISIS',
    'said',
    'mayor',
  );
  const sentence = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 12 }), fc.boolean())
    .map(([words, quoted]) => (quoted ? `"${words.join(' ')}", he said.` : `${words.join(' ')}.`));
  const text = fc.array(sentence, { maxLength: 8 }).map((sentences) => sentences.join(' '));

  it('turns round with the texts', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [a, b] = [worded(left), worded(right)];
        const [there, back] = [shareText(a, b), shareText(b, a)];
        expect(back.containment).toBe(there.containment);
        expect(back.likeness).toBe(there.likeness);
        expect(back.lead).toEqual({ a: there.lead.b, b: there.lead.a });
        expect(back.adds).toEqual({ a: there.adds.b, b: there.adds.a });
        const turned = back.spans.map((span) => ({ a: span.b, b: span.a }));
        expect(turned.sort((x, y) => x.a.start - y.a.start)).toEqual(there.spans);
      }),
    );
  });

  it('turns round with texts of the same words in other sentences', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 4, maxLength: 30 }),
        fc.nat(),
        fc.nat(),
        (words, one, other) => {
          const cutAt = (at: number): string =>
            `${words.slice(0, 1 + (at % (words.length - 1))).join(' ')}. ${words.slice(1 + (at % (words.length - 1))).join(' ')}.`;
          const [a, b] = [worded(cutAt(one)), worded(cutAt(other))];
          const back = shareText(b, a).sentences.map((pair) => ({ ...pair, a: pair.b, b: pair.a }));
          expect(back.sort((x, y) => x.a.start - y.a.start)).toEqual(shareText(a, b).sentences);
        },
      ),
    );
  });

  it('gives spans of the same words, within bounds, none used twice', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const { spans, quoted, sentences } = share(left, right);
        for (const side of ['a', 'b'] as const) {
          for (const list of [[...spans, ...quoted], sentences]) {
            const sorted = list.map((pair) => pair[side]).sort((x, y) => x.start - y.start);
            sorted.forEach(({ start, end }, at) => {
              expect(start).toBeGreaterThanOrEqual(sorted[at - 1]?.end ?? 0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual((side === 'a' ? left : right).length);
            });
          }
        }
        for (const { a, b } of spans) {
          const [here, there] = [worded(left.slice(a.start, a.end)), worded(right.slice(b.start, b.end))];
          expect([...here.words.keys]).toEqual([...there.words.keys]);
        }
      }),
    );
  });

  it('finds a text whole in itself', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 80 }), (words) => {
        const whole = words.join(' ');
        const { spans, containment, likeness, adds } = share(whole, whole);
        expect({ containment, likeness, adds }).toEqual({
          containment: 1,
          likeness: 1,
          adds: { a: [], b: [] },
        });
        expect(spans).toHaveLength(1);
      }),
    );
  });
});
