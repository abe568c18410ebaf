import { describe, expect, it } from 'vitest';
import { oneClaimEach } from '../../../../test/one-claim-each.ts';
import type { Figure } from '../../../model/index.ts';
import { extractEvents } from '../events/extract-events.ts';
import { extractFigures } from './extract-figures.ts';

function find(text: string): Figure[] {
  const context = oneClaimEach(text);
  return [...extractFigures(context, extractEvents(context).events).figures];
}

/** Every figure as `measure low..high who`, `?` for an open limit. */
function told(text: string): string[] {
  return find(text).map(({ measure, low, high, who }) => `${measure} ${low ?? '?'}..${high ?? '?'} ${who}`);
}

describe('extractFigures', () => {
  it.each([
    ['Sixteen people were killed and 40 wounded.', ['killed 16..16 people', 'wounded 40..40 people']],
    ['A bomber killed at least 16 in the market.', ['killed 16..? people']],
    ['Airstrikes kill 12 in Narvel', ['killed 12..12 people']],
    ['29 rebels dead in fighting', ['killed 29..29 rebels']],
    ['Shells hit the port, leaving 12 dockers dead.', ['killed 12..12 dockers']],
    ['The death toll rose to 41 overnight.', ['killed 41..41 people']],
    ['The number of people killed in the raids on the port has risen to 45.', ['killed 45..45 people']],
    ['The number of buses has risen to 45.', []],
    [
      'The blast left six people dead, killing five of them at once.',
      ['killed 6..6 people', 'killed 5..5 people'],
    ],
    ['Nine people, including two medics, were killed.', ['killed 9..9 people', 'killed 2..2 medics']],
    ['Two medics were among 31 people killed.', ['killed 2..2 medics', 'killed 31..31 people']],
    ['Two of the dead were nurses.', ['killed 2..2 nurses']],
    ['Among the wounded were three teachers.', ['wounded 3..3 teachers']],
    ['A woman and two children had been killed.', ['killed 3..3 woman and two children']],
    ['Two women and two soldiers were killed.', ['killed 2..2 women', 'killed 2..2 soldiers']],
    ['Eight people killed, 58 others injured in raids', ['killed 8..8 people', 'wounded 58..58 people']],
    ['They claimed the lives of eight dockers.', ['killed 8..8 dockers']],
    ['The report spoke of the deaths of 43 people.', ['killed 43..43 people']],
    ['Mines killed and wounded hundreds of farmers.', ['casualties 200..? farmers']],
    ['The strikes caused at least 25 casualties.', ['casualties 25..? people']],
    ['The attack forced 13,000 residents to flee.', ['displaced 13000..13000 residents']],
    ['Tens of thousands of villagers have fled.', ['displaced 20000..? villagers']],
    ['Gunmen took 90 farmers hostage.', ['detained 90..90 farmers']],
    ['Police detained ten men.', ['detained 10..10 men']],
    ['Jets flew 13 raids on Narvel and 11 on the port.', ['strikes 13..13 raids', 'strikes 11..11 raids']],
    ['Rebels fired dozens of rockets at the port.', ['strikes 24..? rockets']],
    ['Up to 3,000 foreign fighters have joined them.', ['fighters ?..3000 foreign fighters']],
    ['The army captured five villages.', ['captured 5..5 villages']],
    ['Troops are besieging 200,000 people.', ['besieged 200000..200000 people']],
    ['It is home to 900 trapped civilians.', ['besieged 900..900 trapped civilians']],
    [
      'About 310 families (about 1,600 people) were displaced.',
      ['displaced 310..310 families', 'displaced 1600..1600 people'],
    ],
    ['Some 900 people were registered as displaced.', ['displaced 900..900 people']],
    ['At least 1,500 IDPs arrived.', ['displaced 1500..? IDPs']],
    ['Two rebels killed five soldiers.', ['killed 5..5 soldiers']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('must not be figures', () => {
  it.each([
    'The boy, a 17-year-old, was unhurt.',
    'The shop lies 12 km off the front.',
    'It is one of the largest towns.',
    'Three officials met in the hall.',
    'They were killed 12 days ago.',
    'He wrote five books.',
    'A downed pilot was killed.',
    'One rocket hit the square.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('scope', () => {
  it.each([
    ['The war has killed more than 20,000 people.', 'cumulative'],
    ['More than 3,000 people have been killed since the conflict began.', 'cumulative'],
    ['Shelling has killed 12 people since early Saturday.', 'event'],
    ['Shelling killed 12 people.', 'event'],
  ])('%s', (text, scope) => {
    expect(find(text)[0]?.scope).toBe(scope);
  });
});

it('quotes exact words and names the claim and event of the same sentence', () => {
  const text = 'An air raid killed 12 people in Narvel.';
  const context = oneClaimEach(text);
  const { events } = extractEvents(context);
  const [figure] = extractFigures(context, events).figures;
  expect(figure?.quote).toBe('killed 12 people');
  expect(text.slice(figure?.start, figure?.end)).toBe(figure?.quote);
  expect(figure?.claim).toBe(context.claims[0]?.id);
  expect(figure?.event).toBe(events[0]?.id);
});

it('tells what stands in no claim', () => {
  const context = { ...oneClaimEach('At least 12 people were killed.'), claims: [] };
  const { figures, diagnostics } = extractFigures(context, []);
  expect([figures.length, diagnostics.map(({ code }) => code)]).toEqual([
    0,
    ['extract/figure-without-claim'],
  ]);
});
