import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionAnnotation, Document, Knowledge } from '../../../model/index.ts';
import { overlap } from '../../../model/index.ts';
import { parseDocument } from '../../2-parse/parse.ts';
import { actions } from './index.ts';

function find(text: string): ActionAnnotation[] {
  const document = {
    text,
    parts: [{ role: 'body', start: 0, end: text.length, rule: 'test' }],
    provenance: [],
    anchors: [],
    reprints: [],
  };
  const parsed = parseDocument(document as unknown as Document);
  return actions.annotate({ parsed, knowledge: {} as Knowledge, earlier: [] }) as ActionAnnotation[];
}

/** Every action as `words: type`. */
function typed(text: string): string[] {
  return find(text).map((action) => `${text.slice(action.start, action.end)}: ${action.event}`);
}

describe('finds and types', () => {
  it.each([
    ['An air raid hit the market.', ['air raid: airstrike', 'hit: airstrike']],
    ['Warplanes bombed the depot.', ['bombed: airstrike']],
    ['Helicopters dropped barrel bombs on the souk.', ['dropped barrel bombs: airstrike']],
    ['Army shelling of the suburb went on.', ['shelling: shelling']],
    ['Rebels fired dozens of rockets at the port.', ['fired dozens of rockets: shelling']],
    ['The troops were shelling the ridge.', ['shelling: shelling']],
    ['Troops stormed the barracks.', ['stormed: ground-assault']],
    ['Rebels launched a counter-offensive on Sunday.', ['counter-offensive: ground-assault']],
    ['Clashes broke out near the dam.', ['Clashes: clash']],
    ['A car bomb wrecked the gate.', ['car bomb: bombing']],
    ['A man blew himself up outside the bank.', ['blew himself up: suicide-bombing']],
    ['A suicide attack hit the camp.', ['suicide attack: suicide-bombing', 'hit: other']],
    ['They used chemical weapons in the suburb.', ['used chemical weapons: chemical-attack']],
    ['Guards opened fire on the crowd.', ['opened fire: shooting']],
    ['Gunmen executed two soldiers.', ['executed: execution']],
    ['Gunmen kidnapped two engineers.', ['kidnapped: abduction']],
    ['The militia captured three soldiers.', ['captured: abduction']],
    ['The army captured the village.', ['captured: capture-of-territory']],
    ['Rebels seized control of the airport.', ['seized control: capture-of-territory']],
    ['Rebels took control of the airport.', ['took control: capture-of-territory']],
    ['Government forces retook Narvel.', ['retook: capture-of-territory']],
    ['The fighters pulled out of the valley.', ['pulled out: withdrawal']],
    ['Troops encircled the town.', ['encircled: siege']],
    ['The army cut the supply road.', ['cut: siege']],
    ['Rebels broke the siege of the town.', ['broke the siege: siege-broken']],
    ['The siege was broken on Monday.', ['siege was broken: siege-broken']],
    ['Police detained ten men.', ['detained: arrest']],
    ['Patients were evacuated on buses.', ['evacuated: evacuation']],
    ['Thousands fled the valley.', ['fled: displacement']],
    ['A truce took hold at dawn.', ['truce: ceasefire']],
    ['Envoys announced a ceasefire deal.', ['ceasefire deal: ceasefire']],
    ['The truce violations went on.', ['truce: ceasefire']],
    ['A military intervention began in May.', ['military intervention: ground-assault']],
    ['The United States intervened in Libya.', ['intervened in: ground-assault']],
    ['The two sides struck a deal on prisoners.', ['struck a deal: agreement']],
    ['The general strike closed the port.', ['general strike: protest']],
    ['Trucks delivered flour to the camp.', ['delivered: aid-delivery']],
    ['The Front claimed responsibility for it.', ['claimed responsibility: statement']],
    ['The plane crashed in the hills.', ['crashed: other']],
  ])('%s', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });
});

describe('must not find', () => {
  it.each([
    'He was fired from his job.',
    'She battled cancer for years.',
    'It is a shell company.',
    'The show Arrested Development is back.',
    'They executed the plan.',
    'The photo captured the mood.',
    'He withdrew his remark.',
    'The film was shot in Rome.',
    'Share prices crashed.',
    'It is a charm offensive.',
    'He had a heart attack.',
    'The minister intervened in the debate.',
    'The surgical intervention went well.',
    'They are known for siege tactics.',
    'They delivered a speech.',
    'The rebel-held area is quiet.',
  ])('%s', (text) => {
    expect(typed(text)).toEqual([]);
  });
});

describe('voice', () => {
  it.each([
    ['The village was seized by rebels.', 'passive'],
    ['The village has been seized.', 'passive'],
    ['Rebels have seized the village.', 'active'],
    ['Rebels seized the village.', 'active'],
    ['Twelve people killed in a market.', 'passive'],
    ['The killing went on.', 'none'],
  ])('%s', (text, voice) => {
    expect(find(text)[0]?.voice).toBe(voice);
  });
});

it('keeps actions apart and inside the text', () => {
  const word = fc.constantFrom(
    ...'air raid strike the siege was broken - shelling of rebels killed fire rockets , took control'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const text = words.join(' ');
      const found = find(text);
      for (const [index, action] of found.entries()) {
        expect(text.slice(action.start, action.end).length).toBe(action.end - action.start);
        expect(action.end).toBeGreaterThan(action.start);
        const next = found[index + 1];
        if (next !== undefined) expect(overlap(action, next)).toBe(0);
      }
    }),
  );
});
