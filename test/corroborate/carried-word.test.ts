import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { corroborate } from '../../src/corroborate.ts';
import { ACTORS } from '../../src/lexicon/actors/index.ts';
import type { DocumentRecord, Dossier, DossierEvent, Knowledge } from '../../src/model/index.ts';

const KNOWLEDGE: Knowledge = {
  gazetteer: { digest: 'no places', lookup: () => [], longestFrom: () => 0 },
  actors: ACTORS,
  chronicle: [],
  digest: 'no places',
};

/** Texts by the outlet that prints them. */
type Texts = readonly (readonly [outlet: string, text: string])[];

async function lay(texts: Texts): Promise<Dossier> {
  const records: DocumentRecord[] = [];
  for (const [publisher, text] of texts) {
    records.push(await analyze(new TextEncoder().encode(text), { name: publisher, publisher }, KNOWLEDGE));
  }
  return corroborate(records);
}

/** The event of one type that most reports tell, with its origins by name. */
function toldOf({ events, origins }: Dossier, type: DossierEvent['type']) {
  const [event] = events
    .filter((one) => one.type === type)
    .sort((x, y) => y.accounts.length - x.accounts.length);
  const names = new Map(origins.map(({ id, name }) => [id, name]));
  return {
    reports: event?.accounts.length,
    origins: event?.origins.map((id) => names.get(id)).sort(),
    atMost: event?.originsAtMost,
    accounts: event?.accounts.every(({ origin }) => event.origins.includes(origin)),
  };
}

const LEAD = `May 4, 2016

At least nine people were killed and 20 wounded when government forces shelled a flour mill in the town of Kesra on Tuesday, the Harbour Watch said.

The shells struck before noon while dozens of workers were loading lorries with flour for the villages, the monitoring group said.`;
const WORKER = `“We carried our friends out through the window of the store,” said Samer Tolba, a miller in the town.`;
const OWN = `The road to Kesra has been shut for two months, and the town has had no diesel since.`;

describe('an outlet whose report is at hand', () => {
  const compass = ['Valley Compass', `${LEAD}\n\n${WORKER}\n\n${OWN}`] as const;
  it.each([
    [
      'that a copy of it credits with the news',
      `${LEAD}\n\n${WORKER}\n\nThe Valley Compass first reported the shelling.`,
    ],
    [
      'that a report in other words names',
      `May 5, 2016\n\nNine died when the army shelled a mill in Kesra on Tuesday, the Valley Compass reported.`,
    ],
  ])('is no origin beside the voice it names: %s', async (_, text) => {
    expect(toldOf(await lay([compass, ['Hill Ledger', text]]), 'shelling')).toMatchObject({
      reports: 2,
      origins: ['Harbour Watch'],
      accounts: true,
    });
  });

  it('stays one where it tells the event in its own voice', async () => {
    const own = `May 4, 2016\n\nGovernment forces shelled a flour mill in Kesra on Tuesday and killed nine people. Our reporter counted six craters beside the store.`;
    const other = `May 5, 2016\n\nNine died when the army shelled a mill in Kesra on Tuesday, the Valley Compass reported.`;
    const said = toldOf(
      await lay([
        ['Valley Compass', own],
        ['Hill Ledger', other],
      ]),
      'shelling',
    );
    expect(said.origins).toEqual(['Valley Compass']);
  });
});

describe('the own words of two reports that lean on one source', () => {
  const long = `${LEAD}\n\n${WORKER}\n\n${OWN}\n\nPeace talks were held in Fartown on Monday.`;
  const short = `May 5, 2016\n\nShelling of a flour mill by the army in Kesra left nine dead and 20 hurt on Tuesday, according to the Harbour Watch. Workers had been loading flour, it said. Peace talks were held in Fartown on Monday.`;
  it('are at most two origins', async () => {
    const dossier = await lay([
      ['Valley Compass', long],
      ['Hill Ledger', short],
    ]);
    expect(dossier.relations.map(({ relation }) => relation)).not.toContain('unclear');
    expect(toldOf(dossier, 'talks')).toMatchObject({
      reports: 2,
      origins: ['Hill Ledger', 'Valley Compass'],
      atMost: true,
    });
  });
});

describe('the members of a known group', () => {
  const originIn = async (said: string) => {
    const { origins } = await lay([
      ['Hill Ledger', `May 4, 2016\n\n${said} that a lorry bomb had killed nine people in Kesra on Tuesday.`],
    ]);
    return origins
      .filter(({ claims, name }) => claims > 0 && name !== 'Hill Ledger')
      .map(({ actor }) => actor);
  };
  it.each([
    ['ISIS fighters said', 'islamic-state'],
    ['Islamic State militants said', 'islamic-state'],
    ['The Hezbollah fighters said', 'hezbollah'],
    ['An ISIS fighter said', null],
    ['Three Islamic State fighters said', null],
    ['Some of the Hezbollah fighters said', null],
    ['Hezbollah-backed fighters said', null],
    ['Former ISIS fighters said', null],
    ['Harbour fighters said', null],
  ])('%s: %s', async (said, actor) => {
    expect(await originIn(said)).toEqual([actor]);
  });
});
