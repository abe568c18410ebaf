import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../analyze.ts';
import { loadKnowledge } from '../../../ingest/knowledge.ts';
import type { DocumentRecord, TextChange } from '../../../model/index.ts';
import { type SharedText, shareText, wordRecord } from '../text/share-text.ts';
import { alignSentences } from './align-sentences.ts';
import { layersOf } from './change-words.ts';
import { compareAttributions } from './compare-attributions.ts';
import { findChanges, flippedChange } from './find-changes.ts';
import { uncheckedIn } from './hedges.ts';
import { sayChange } from './say-change.ts';
import { flippedRuns, runsIn, sharedRuns } from './shared-runs.ts';

const knowledge = await loadKnowledge();
const READ = new Map<string, Promise<DocumentRecord>>();

function read(text: string): Promise<DocumentRecord> {
  const known = READ.get(text) ?? analyze(new TextEncoder().encode(text), { name: 'a.txt' }, knowledge);
  READ.set(text, known);
  return known;
}

/** Two sentences laid side by side by hand, each behind the same line of news. */
async function between(was: string, is: string): Promise<{ changes: TextChange[]; a: string; b: string }> {
  const opening = 'The mayor of the town opened a new bridge across the river for the farmers of the valley.';
  const [a, b] = await Promise.all([read(`${opening} ${was}`), read(`${opening} ${is}`)]);
  const spanOf = (record: DocumentRecord) => {
    const start = opening.length + 1;
    return { start, end: record.document.text.length };
  };
  const text: SharedText = {
    ...shareText(wordRecord(a), wordRecord(b)),
    sentences: [{ a: spanOf(a), b: spanOf(b), likeness: 1 }],
    adds: { a: [], b: [] },
  };
  return { changes: findChanges(a, b, text), a: a.document.text, b: b.document.text };
}

const found = async (was: string, is: string): Promise<string[]> => {
  const { changes, a, b } = await between(was, is);
  return changes.map(
    (one) =>
      `${one.kind} ${one.how}: ${a.slice(one.a.start, one.a.end)} → ${b.slice(one.b.start, one.b.end)}`,
  );
};

describe('what changed in a sentence', () => {
  it.each([
    [
      'At least 23 people were hurt near Tarun.',
      '23 people were hurt near Tarun.',
      ['hedge lost: At least → '],
    ],
    ['Moscow denied that it had struck the bridge.', 'The Kremlin denied that it had struck the bridge.', []],
    ['The shells killed 14 farmers.', 'The shells killed about 14 farmers.', ['hedge gained:  → about']],
    [
      'At least 23 people were hurt near Tarun.',
      'More than 23 people were hurt near Tarun.',
      ['hedge swapped: At least → More than'],
    ],
    [
      'The jets reportedly struck a bakery in the old town.',
      'The jets struck a bakery in the old town.',
      ['hedge lost: reportedly → '],
    ],
    [
      'Soldiers arrested two suspected smugglers at the gate.',
      'Soldiers arrested two smugglers at the gate.',
      ['hedge lost: suspected → '],
    ],
    ['The army may have used gas in the valley.', 'The army used gas in the valley.', ['hedge lost: may → ']],
    ['The shells killed 14 farmers.', 'The shells killed 41 farmers.', ['number swapped: 14 → 41']],
    [
      'Five women and 13 men of six families died.',
      'Six women and 13 men of five families died.',
      ['number swapped: Five → Six', 'number swapped: six → five'],
    ],
    [
      'Raids hit the market of Aleppo on Monday.',
      'Raids hit the market of Homs on Monday.',
      ['name swapped: Aleppo → Homs'],
    ],
    [
      'The village was taken by rebels after a day of fighting.',
      'The village was taken by terrorists after a day of fighting.',
      ['word swapped: rebels → terrorists'],
    ],
    [
      'The rebels did not shell the hospital on Monday.',
      'The rebels did shell the hospital on Monday.',
      ['word lost: not → '],
    ],
    [
      'Shells killed nine farmers near the river, a monitor said on Monday.',
      'Shells killed nine farmers near the river.',
      ['attribution lost: a monitor said on Monday → '],
    ],
    [
      'Shells killed nine farmers near the river.',
      'Shells killed nine farmers near the river, according to the interior ministry.',
      ['attribution gained:  → according to the interior ministry'],
    ],
    [
      'Shells killed nine farmers near the river, a monitor said.',
      'Shells killed nine farmers near the river, state media said.',
      ['attribution swapped: a monitor → state media'],
    ],
    [
      'Farmers fled the valley as the army pressed a new offensive to retake the mill.',
      'Farmers fled the valley as the regime pressed a new offensive to retake the mill.',
      ['word swapped: army → regime'],
    ],
    [
      'Shells hit the mill near the river and the mayor could not verify it.',
      'Shells hit the mill near the river.',
      ['word lost: mayor → ', 'hedge lost: could not verify it → '],
    ],
    [
      'Nine farmers died in a gas attack suspected to have been carried out by rebels.',
      'Nine farmers died in a gas attack by rebels.',
      ['hedge lost: suspected to have been → ', 'word lost: carried → '],
    ],
    [
      'A lorry bomb killed five farmers at the mill.',
      'Five farmers died when a lorry bomb went off at the mill.',
      ['word gained:  → died'],
    ],
    [
      'The mill was possibly hit by shells on Monday.',
      'The mill was hit by shells on Monday.',
      ['hedge lost: possibly → '],
    ],
    [
      'The man is believed to hold two mills near Tarun.',
      'The man holds two mills near Tarun.',
      ['hedge lost: is believed to → '],
    ],
    [
      'Government jets struck a crowded bakery in the old town of Tarun on Monday, killing nine people, the Valley Monitoring Group said.',
      'Nine people died on Monday when regime planes bombed a busy bakery in Tarun.',
      ['attribution lost: the Valley Monitoring Group said → '],
    ],
  ])('%s → %s', async (was, is, wanted) => {
    expect(await found(was, is)).toEqual(wanted);
  });

  it.each([
    ['"We fled at dawn," the farmer Omar said.', '“We fled at dawn,” the farmer Omar said.'],
    ['The convoy carried 3,000 sacks of flour.', 'The convoy carried 3000 sacks of flour.'],
    ['The convoy carried three sacks of flour.', 'The convoy carried 3 sacks of flour.'],
    ['Air strikes hit the defence ministry in Raqqa.', 'Airstrikes hit the defense ministry in Raqa.'],
    ['The fighters left the town.', 'THE FIGHTERS LEFT THE TOWN.'],
    ['On Monday the fighters left the town.', 'The fighters left the town on Monday.'],
    ['The fighters left the town and burned the mill.', 'The fighters left a town, and burned a mill.'],
    [
      'Shells killed nine farmers near the river, a monitor said.',
      'A monitor said shells killed nine farmers near the river.',
    ],
    [
      'Shells killed nine farmers, the Syrian Observatory for Human Rights said.',
      'Shells killed nine farmers, the Observatory said.',
    ],
    ['At least 23 people were hurt near Tarun.', 'No fewer than 23 people were hurt near Tarun.'],
    ['President Bashar al-Assad spoke for an hour.', 'President Assad spoke for an hour.'],
    ['The mill lies 15 km south of Tarun.', 'The mill lies 15 kilometres south of Tarun.'],
    ['A wall of 40 m fell in Tarun.', 'A wall of 40 metres fell in Tarun.'],
    ['Only 20 per cent of the mills work.', 'Only 20% of the mills work.'],
    ['The farmers met Gen. Karim at dawn.', 'The farmers met General Karim at dawn.'],
    [
      'The district has been held by rebel fighters since the spring.',
      'Rebels have held the neighbourhood since the spring.',
    ],
  ])('no change: %s → %s', async (was, is) => {
    expect(await found(was, is)).toEqual([]);
  });
});

describe('the laws of a change', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'Two',
        'farmers',
        'rebels',
        'Homs',
        'a',
        'monitor',
        'said',
        'about',
        '14',
        'fled',
        'may',
        'not',
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((all) => `${all.join(' ')}.`);

  it('turns round with the texts, and keeps its spans in them', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, async (was, is) => {
        const there = await between(was, is);
        const back = await between(is, was);
        const sorted = (changes: readonly TextChange[]): string[] =>
          changes.map((one) => JSON.stringify(one)).sort();
        expect(sorted(back.changes.map(flippedChange))).toEqual(sorted(there.changes));
        for (const { how, a, b } of there.changes) {
          expect([a.end > a.start, b.end > b.start]).toEqual([how !== 'gained', how !== 'lost']);
          expect(a.end <= there.a.length && b.end <= there.b.length).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('finds nothing between a text and itself, and nothing in an empty one', async () => {
    const text = 'Shells killed nine farmers near the river, a monitor said.';
    expect(await found(text, text)).toEqual([]);
    const empty = await read('');
    expect(findChanges(empty, empty, shareText(wordRecord(empty), wordRecord(empty)))).toEqual([]);
  });
});

describe('a sentence that says nobody could check', () => {
  it.each([
    'It was not possible to verify the claim.',
    'The claim couldn’t be verified.',
    "The ministry hasn't confirmed the claim.",
    'Nobody was able to say more, and there was no independent confirmation.',
  ])('is a hedge lost when it goes from among kept ones: %s', async (doubt) => {
    const [first, last] = [
      'Shells killed nine farmers near the river on Monday, a monitor said.',
      'The road to the coast was closed for hours after the attack on the mill.',
    ];
    const [a, b] = await Promise.all([read(`${first} ${doubt} ${last}`), read(`${first} ${last}`)]);
    const changes = findChanges(a, b, shareText(wordRecord(a), wordRecord(b)));
    expect(changes.map(({ kind, how, rule }) => [kind, how, rule])).toEqual([
      ['hedge', 'lost', 'doubt-sentence'],
    ]);
  });
});

describe('what stands elsewhere in the other text', () => {
  const told = async (was: string, is: string): Promise<string[]> => {
    const [a, b] = await Promise.all([read(was), read(is)]);
    const changes = findChanges(a, b, shareText(wordRecord(a), wordRecord(b)));
    return changes.map(({ kind, how }) => `${kind} ${how}`);
  };
  const road = 'The road to the coast was closed for hours after the attack on the mill.';
  const raid = 'Jets hit the market of Tarun and a bakery in the old town at dawn';
  it.each([
    [`${raid}, killing 29. ${road}`, `${raid}. At least 29 were killed. ${road}`, []],
    [`${raid}, killing 29. ${road}`, `${raid}. Many were killed. ${road}`, ['number lost']],
    [`${raid}, the Valley Group said. ${road}`, `${raid}. The Valley Group said it had watched. ${road}`, []],
    [
      `${raid}, the Valley Group said. ${road}`,
      `${raid}. The Valley Group has two rooms. ${road}`,
      ['attribution lost'],
    ],
  ])('is not gone: %s → %s', async (was, is, wanted) => {
    expect(await told(was, is)).toEqual(wanted);
  });
});

describe('words of a doubt', () => {
  it.each([
    ['The claim couldn’t be verified.', 'couldn’t be verified'],
    ["The ministry hasn't confirmed it.", "hasn't confirmed"],
    ['The report cannot be independently verified.', 'cannot be independently verified'],
    ['The death toll has never been confirmed.', 'never been confirmed'],
    ['There is no confirmation.', 'no confirmation'],
  ])('%s', (sentence, doubt) => {
    const words = uncheckedIn(sentence);
    expect(sentence.slice(words?.start, words?.end)).toBe(doubt);
  });
  it.each([
    'The ministry confirmed the claim.',
    'The farmers can’t return.',
    'An ant was verified.',
    'The piano confirmation concert began.',
  ])('not in: %s', (sentence) => expect(uncheckedIn(sentence)).toBeNull());
});

describe('an attribution without a word', () => {
  it('is no finding', async () => {
    const record = await read('Shells killed nine farmers near the river … on Monday.');
    const span = { start: 0, end: record.document.text.length };
    const dots = { start: record.document.text.indexOf('…'), end: record.document.text.indexOf('…') + 1 };
    const layers = layersOf(record);
    const sides = alignSentences(layers, layers, { a: span, b: span }, sharedRuns([]));
    const none = { ...dots, cue: dots, voice: null, names: [], actors: [], content: [], pronoun: false };
    const a = { ...sides.a, attributions: [none] };
    expect(compareAttributions({ ...sides, a, b: { ...sides.b, attributions: [] } })).toEqual([]);
  });
});

describe('the runs in a sentence', () => {
  it('are those that share text with it, whatever the order of the other text', () => {
    const runs = [0, 10, 20, 30].map((start) => ({
      a: { start, end: start + 8 },
      b: { start: 100 - start, end: 108 - start },
    }));
    const shared = sharedRuns(runs);
    expect(runsIn(shared, 'a', { start: 8, end: 10 })).toEqual([]);
    expect(runsIn(shared, 'a', { start: 17, end: 21 })).toEqual([runs[1], runs[2]]);
    expect(runsIn(shared, 'b', { start: 88, end: 101 })).toEqual([runs[1], runs[0]]);
    expect(runsIn(flippedRuns(shared), 'a', { start: 0, end: 78 })).toEqual([
      { a: runs[3]?.b, b: runs[3]?.a },
    ]);
  });
});

describe('a change told to people', () => {
  it.each([
    ['The shells killed 14 men.', 'The shells killed 41 men.', '“14” became “41”.'],
    [
      'The jets reportedly hit a mill in town.',
      'The jets hit a mill in town.',
      'The hedge “reportedly” is gone.',
    ],
    [
      'Shells killed nine farmers near the river.',
      'Shells killed nine farmers near the river, a monitor said.',
      '“a monitor said” was added.',
    ],
    [
      'Shells killed nine farmers near the river, a monitor said.',
      'Shells killed nine farmers near the river.',
      '“a monitor said” is gone: it no longer says on whose word.',
    ],
    [
      'Shells killed nine farmers near the river, a monitor said.',
      'Shells killed nine farmers near the river, state media said.',
      'What was told on the word of “a monitor” is told on the word of “state media”.',
    ],
  ])('%s → %s', async (was, is, says) => {
    const { changes, a, b } = await between(was, is);
    expect(changes.map((change) => sayChange(change, a, b, 'a'))).toEqual([says]);
    const back = await between(is, was);
    expect(back.changes.map((change) => sayChange(change, back.a, back.b, 'b'))).toEqual([says]);
  });
});
