import { describe, expect, it } from 'vitest';
import { oneClaimEach, type OneClaimOptions } from '../../../../test/one-claim-each.ts';
import type { Event, EventTime } from '../../../model/index.ts';
import { extractEvents } from './extract-events.ts';

function find(text: string, options: OneClaimOptions = {}): Event[] {
  return [...extractEvents(oneClaimEach(text, options)).events];
}

const types = (text: string): string[] => find(text).map((event) => event.type);

describe('one event for each thing told of', () => {
  it.each([
    ['Twelve people were killed in an air strike.', ['airstrike']],
    ['A shelling attack wounded six people.', ['shelling']],
    ['A bomber hit a crowded market in a suicide attack.', ['suicide-bombing']],
    ['Rebels shelled the port and stormed the town.', ['shelling', 'ground-assault']],
    ['The army shelled the town after rebels executed a soldier.', ['shelling', 'execution']],
    ['Twelve people were killed.', ['killing']],
    ['An air raid hit the town. The attack killed nine.', ['airstrike', 'airstrike']],
    ['A car bomb went off. The explosion killed nine.', ['bombing', 'bombing']],
    ['The school was hit.', []],
    ['The war has killed thousands and displaced millions.', []],
    ['The weather was fine.', []],
    ['The war began with protests.', []],
    ['Protests began in the capital.', ['protest']],
    ['Millions have been displaced.', []],
  ])('%s', (text, expected) => {
    expect(types(text)).toEqual(expected);
  });
});

describe('who and whom', () => {
  it.each([
    ['Rebels shelled the port.', 'Rebels', 'port'],
    ['The port was shelled by rebels.', 'rebels', 'port'],
    ['Troops launched an offensive against rebels in the hills.', 'Troops', 'rebels'],
    ['Rebel shelling of the port went on.', 'Rebel', 'port'],
    ['Government air strikes on the port killed nine.', 'Government', 'port'],
    ['The militia, which seized the dam, left.', 'militia', 'dam'],
    ['An air strike hit the clinic.', null, 'clinic'],
    ['Rebels led by Harun Vell seized the dam.', 'Rebels', 'dam'],
    ['The militia which controls the valley seized the dam.', 'militia', 'dam'],
    ['Harun Vell, a senior officer of the guard, was killed.', null, 'Harun Vell'],
    ['Last week Rebels shelled the port.', 'Rebels', 'port'],
    ['Parts of the district were shelled by rebels.', 'rebels', 'Parts of the district'],
    ['None of the towns was captured.', null, null],
  ])('%s', (text, agent, target) => {
    const [event] = find(text);
    expect([event?.agent?.name ?? null, event?.target?.name ?? null]).toEqual([agent, target]);
  });
});

describe('factuality', () => {
  it.each([
    ['The siege was broken on the weekend.', 'asserted'],
    ['The siege was not broken.', 'denied'],
    ['Troops will storm the town.', 'planned'],
    ['Troops gathered to storm the town.', 'planned'],
    ['Troops managed to storm the town.', 'asserted'],
    ['Residents were forced to flee.', 'asserted'],
    ['Troops may storm the town.', 'possible'],
    ['If troops storm the town, many will die.', 'hypothetical'],
    ['Should troops storm the town, many will die.', 'hypothetical'],
    ['They may come in May; jets bombed the port.', 'asserted'],
    ['Had the truce held, aid could have come.', 'hypothetical'],
    ['Aid could have come, had the truce held.', 'hypothetical'],
    ['The army had the town besieged and shelled it.', 'asserted'],
    ['Officials could not confirm if jets bombed the port.', 'possible'],
    ['It is unclear whether jets bombed the port.', 'possible'],
    ['No plane was shot down.', 'denied'],
    ['None of the villages was captured.', 'denied'],
    ['There were no air strikes on the port.', 'denied'],
    ['The monitor had no immediate toll in the air strike.', 'asserted'],
    ['Doctors had no information on the shelling.', 'asserted'],
    ['The radio made no mention of the air strike.', 'asserted'],
    ['The air force was not responsible for the bombing of the convoy.', 'asserted'],
    ['Without doubt jets bombed the port.', 'asserted'],
    ['Residents spoke of the risk of an air strike.', 'possible'],
    ['Envoys repeated their call for a truce.', 'demanded'],
    ['Envoys answered the call; a truce held.', 'asserted'],
    ['A suspected air strike hit the port.', 'possible'],
    ['A suspected Rebel air strike hit the port.', 'asserted'],
    ['Troops began an operation to retake the village.', 'asserted'],
    ['Troops began to shell the village.', 'asserted'],
  ])('%s', (text, factuality) => {
    expect(find(text)[0]?.factuality).toBe(factuality);
  });

  it('keeps what the claim makes of it', () => {
    expect(find('Jets bombed the port.', { factuality: 'denied' })[0]?.factuality).toBe('denied');
    const disowned = find('The army was not behind the shelling of the port.', { factuality: 'denied' });
    expect(disowned[0]?.factuality).toBe('asserted');
  });
});

describe('when', () => {
  it('takes the time of its sentence', () => {
    const [event] = find('Jets bombed the port on Friday.', { day: '2016-08-07', days: ['2016-08-05'] });
    expect([event?.when.earliest, event?.when.latest]).toEqual(['2016-08-05', '2016-08-05']);
    expect(event?.background).toBe(false);
  });

  it('leaves the time of speaking to the verb of speech', () => {
    const text = 'A mayor said on Monday that jets bombed the port on Friday.';
    const [event] = find(text, { day: '2016-08-09', days: ['2016-08-08', '2016-08-05'] });
    expect(event?.when.latest).toBe('2016-08-05');
  });

  it('goes on with the time of the sentence before for the same kind of deed', () => {
    const [, second] = find('Jets bombed the port on Friday. The air raids killed nine.', {
      day: '2016-08-07',
      days: ['2016-08-05'],
    });
    expect(second?.when.latest).toBe('2016-08-05');
  });

  it('gives the days before the report, and never a day, when nothing is said', () => {
    const [event] = find('Jets bombed the port.', { day: '2016-08-07' });
    expect(event?.when).toMatchObject({ earliest: '2016-08-04', latest: '2016-08-07', precision: 'unknown' });
  });

  it('stays unknown when the report has no date either', () => {
    expect(find('Jets bombed the port.')[0]?.when).toMatchObject({ earliest: null, latest: null });
  });

  it('leaves a time beyond another deed in its own clause to that deed', () => {
    const text = 'They said the siege was broken and that jets bombed the port on Friday.';
    const [siege, raid] = find(text, { day: '2016-08-07', days: ['2016-08-05'] });
    expect([siege?.when.precision, raid?.when.latest]).toEqual(['unknown', '2016-08-05']);
  });

  it('is background when it ended more than a week before the report', () => {
    const [event] = find('Jets bombed the port in July.', { day: '2016-08-07', days: ['2016-07-10'] });
    expect(event?.background).toBe(true);
  });
});

it('plans what an operation is for', () => {
  const events = find('Troops launched an offensive to retake the village.');
  expect(events.map(({ type, factuality }) => [type, factuality])).toEqual([
    ['ground-assault', 'asserted'],
    ['capture-of-territory', 'planned'],
  ]);
});

it('gives a deed that goes on the days up to the report', () => {
  const context = oneClaimEach('Jets have been bombing the port since Friday.', { day: '2016-08-07' });
  const since = { earliest: '2016-08-05', latest: null, precision: 'day' } as EventTime;
  const at = context.annotated.annotations.findIndex(({ type }) => type === 'time');
  const times = [{ annotation: at, value: since, timex3: '2016-08-05', basis: 'set by the test' }];
  const [event] = extractEvents({ ...context, times }).events;
  expect([event?.when.earliest, event?.when.latest]).toEqual(['2016-08-05', '2016-08-07']);
});

describe('where', () => {
  it.each([
    ['Jets bombed the port in Narvel.', 'Narvel'],
    ['Jets bombed the town of Narvel in Ostara province.', 'Narvel'],
    ['In Narvel, jets bombed the port.', 'Narvel'],
    ['Narvel-backed militias shelled the port.', null],
    ['Jets bombed the port.', null],
    ['Rebels seized the town of Narvel and held the hills in Ostara.', 'Narvel'],
    ['Jets bombed the village of Brenn Hollow.', 'Brenn Hollow'],
    ['Troops cut the Kestrel Road in Narvel.', 'Kestrel Road'],
    ['Jets bombed a rebel-held area.', null],
    ['Jets bombed the Syrian city.', null],
    ['Rebels fired rockets from Ostara at the town of Narvel.', 'Narvel'],
    ['Fighters from Narvel shelled the port.', null],
    ['Residents fled from Narvel.', 'Narvel'],
    ['An envoy in Narvel said jets bombed the port.', null],
    ['A doctor in Narvel said jets bombed the port.', 'Narvel'],
    ['Rebel groups in Narvel said jets bombed the port.', 'Narvel'],
    ['An envoy told reporters in Narvel that jets bombed the port.', null],
    ['In Narvel, officials said jets bombed the port.', 'Narvel'],
    ['Narvel began the operation against rebels.', null],
    ['Jets bombed Brenn, a rebel-held village.', 'Brenn'],
    ['The seizure of Narvel was part of an offensive to encircle Ostara.', 'Narvel'],
  ])('%s', (text, place) => {
    expect(find(text)[0]?.where?.name ?? null).toBe(place);
  });
});

it('takes "the town" for the town named before', () => {
  const [event] = find('Officials met in Narvel. Nobody came. Jets bombed a school in the town.');
  expect(event?.where?.name).toBe('Narvel');
});

describe('a place told elsewhere', () => {
  const places = (text: string): (string | null)[] => find(text).map((event) => event.where?.name ?? null);

  it.each([
    // Told on: the next sentence names the town.
    ['Jets bombed a rebel-held town. The air raids hit Narvel.', ['Narvel', 'Narvel']],
    ['Jets bombed a town in Ostara. The air raids hit Narvel.', ['Narvel', 'Narvel']],
    // Told before: a deed or target named as known.
    ['Jets bombed a clinic in Narvel. A. B. C. Jets bombed the clinic.', ['Narvel', 'Narvel']],
    [
      'Troops besieged Narvel. They fired at the town. A bomb attack there killed two.',
      ['Narvel', 'Narvel', 'Narvel'],
    ],
    // Of the lead.
    ['Jets bombed Narvel. Officials met. Nobody came. Rebels executed a man.', ['Narvel', 'Narvel']],
    // Must not be carried.
    ['Jets bombed Narvel. Elsewhere rebels shelled a port.', ['Narvel', null]],
    ['Jets bombed Narvel. Rebels shelled a northern village.', ['Narvel', null]],
    ['Jets bombed Narvel. Envoys held talks on prisoners.', ['Narvel', null]],
    ['Jets bombed Narvel. Rebels have repeatedly shelled ports.', ['Narvel', null]],
    ['Jets bombed Narvel. Troops will storm a port.', ['Narvel', null]],
    ['Jets bombed Narvel. Rebels have a list of everyone they bomb.', ['Narvel', null]],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it('keeps the words where they stand', () => {
    const text = 'Jets bombed a clinic in Narvel. Jets bombed the clinic again.';
    for (const { where } of find(text)) {
      expect(text.slice(where?.start ?? 0, where?.end ?? 0)).toBe('Narvel');
    }
  });
});

it('tells what stands in no claim', () => {
  const context = oneClaimEach('Jets bombed the port.');
  const { events, diagnostics } = extractEvents({ ...context, claims: [] });
  expect([events.length, diagnostics.map(({ code }) => code)]).toEqual([0, ['extract/event-without-claim']]);
});

it('names exact words for every event', () => {
  const text = 'Twelve people were killed in an air strike. Troops stormed the barracks.';
  for (const event of find(text)) {
    expect(text.slice(event.start, event.end).trim()).toBe(text.slice(event.start, event.end));
    expect(event.end).toBeGreaterThan(event.start);
  }
});
