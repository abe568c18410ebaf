import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTORS } from '../../../lexicon/actors/index.ts';
import type {
  ActorAnnotation,
  Document,
  DocumentId,
  Knowledge,
  PlaceAnnotation,
} from '../../../model/index.ts';
import { parseDocument } from '../../2-parse/parse.ts';
import { actors } from './index.ts';

const KNOWLEDGE: Knowledge = {
  gazetteer: { digest: '', lookup: () => [], longestFrom: () => 0 },
  actors: ACTORS,
  chronicle: [],
  digest: '',
};

function documentOf(text: string): Document {
  return {
    id: 'test' as DocumentId,
    name: 'test',
    title: null,
    byline: null,
    publisher: null,
    address: null,
    language: 'en',
    text,
    parts: [{ role: 'body', rule: 'test', start: 0, end: text.length }],
    credits: [],
    stated: [],
    provenance: [],
    anchors: [],
    reprints: [],
    diagnostics: [],
  };
}

function annotate(text: string, places: readonly string[] = []): readonly ActorAnnotation[] {
  const earlier = places.map((name): PlaceAnnotation => {
    const start = text.indexOf(name);
    return {
      type: 'place',
      start,
      end: start + name.length,
      name,
      candidates: [],
      chosen: null,
      rule: 'test',
    };
  });
  const parsed = parseDocument(documentOf(text));
  return actors.annotate({ parsed, knowledge: KNOWLEDGE, earlier }) as readonly ActorAnnotation[];
}

/** `words=actor` or `words:kind` for each annotation, with `!` for loaded and `~` for metonym. */
function tell(text: string, places: readonly string[] = []): string[] {
  return annotate(text, places).map(
    ({ start, end, actor, kind, loaded, metonym }) =>
      `${text.slice(start, end)}${actor === null ? `:${kind}` : `=${actor}`}${loaded ? '!' : ''}${metonym ? '~' : ''}`,
  );
}

describe('registry names', () => {
  it.each([
    ['Hezbollah left.', 'Hezbollah=hezbollah'],
    ['They joined Hayat Tahrir al-Sham.', 'Hayat Tahrir al-Sham=hayat-tahrir-al-sham'],
    ['Jabhat an-Nusra grew.', 'Jabhat an-Nusra=al-nusra-front'],
    ['It was the Levant Conquest Front.', 'Levant Conquest Front=al-nusra-front'],
    ['Daesh claimed it.', 'Daesh=islamic-state!'],
    ['Fighters of IS came.', 'IS=islamic-state'],
    ['He praised Kurdish Peoples Protection Units there.', 'Kurdish Peoples Protection Units=ypg'],
    ['Nato agreed.', 'Nato=nato'],
    ['NATO AGREED TODAY', 'NATO=nato'],
    ['It was Médecins Sans Frontières.', 'Médecins Sans Frontières=msf'],
    ['The Kremlin was silent.', 'Kremlin=kremlin~'],
    ['We met Assads brother.', 'Assads=bashar-al-assad'],
  ])('%s', (text, expected) => expect(tell(text)).toContain(expected));

  it.each([
    ['He is here.', 'islamic-state'],
    ['THE TOWN IS QUIET', 'islamic-state'],
    ['It told us nothing.', 'united-states'],
    ['Those who fled returned.', 'who'],
    ['He met Rifaat Assad there.', 'bashar-al-assad'],
    ['The Katibat Hezbollah left.', '=hezbollah'],
    ['The weather observatory closed.', 'syrian-observatory'],
    ['She bought a monitor.', 'syrian-observatory'],
  ])('not: %s', (text, actor) => expect(tell(text).join()).not.toContain(actor));
});

describe('states and capitals', () => {
  it.each([
    ['Russia denied it.', 'Russia=russia'],
    ['Moscow says it struck fighters.', 'Moscow=russia~'],
    ['Ties between Moscow and Washington froze.', 'Moscow=russia~'],
    ['Ties between Moscow and Washington froze.', 'Washington=united-states~'],
    ["It showed Moscow's commitment to him.", 'Moscow=russia~'],
    ['Washington-backed rebels withdrew.', 'Washington-backed rebels:armed-group'],
    ['The plan was backed by Ankara.', 'Ankara=turkey~'],
    ['Washington, which had agreed to a truce, says Moscow and Damascus broke it.', 'Damascus=syria~'],
    ['Tehran is shipping arms to them.', 'Tehran=iran~'],
  ])('%s', (text, expected) => expect(tell(text)).toContain(expected));

  it.each([
    ['It happened in Russia.', 'russia'],
    ['He died in Moscow.', 'russia'],
    ['Shells fell near Damascus.', 'syria'],
    ['Damascus fell.', 'syria'],
    ['Fighting raged in northern Syria and Iraq.', 'iraq'],
    ["They shelled Syria's north.", 'syria'],
    ['The Britain-based group closed.', 'united-kingdom'],
    ['Tehran is burning.', 'iran'],
    ['They left Yemen.', 'yemen'],
  ])('not: %s', (text, actor) => expect(tell(text).join()).not.toContain(actor));
});

describe('adjectives with nouns of force', () => {
  it.each([
    ['Syrian troops advanced.', 'Syrian troops=syrian-army'],
    ['Russian warplanes bombed it.', 'Russian warplanes=russian-air-force'],
    ['Danish troops left.', 'Danish troops=denmark'],
    ['The Turkish Defence Ministry denied it.', 'Turkish Defence Ministry=turkey'],
    ['The Iranian regime denied it.', 'Iranian regime=iranian-government!'],
    ['Russian and Syrian jets bombed it.', 'Russian=russia'],
    ['Russian and Syrian jets bombed it.', 'Syrian jets=syrian-air-force'],
    ['A Russian airstrike hit it.', 'Russian=russia'],
    ["Iraq's army moved.", "Iraq's army=iraqi-army"],
  ])('%s', (text, expected) => expect(tell(text)).toContain(expected));

  it.each([
    ['A Russian novelist wrote it.', 'russia'],
    ['Iranian-backed fighters came.', '=iran'],
    ['It is Turkish coffee.', 'turkey'],
  ])('not: %s', (text, actor) => expect(tell(text).join()).not.toContain(actor));
});

describe('names the registry does not hold', () => {
  it.each([
    ['The town was held by Col. Ammar Haddad on Monday.', 'Ammar Haddad:person'],
    ['The rebel commander Ammar Haddad fled.', 'Ammar Haddad:person'],
    ['“We are safe,” said Lina Qasim.', 'Lina Qasim:person'],
    ['They found Lina Qasim, head of the clinic.', 'Lina Qasim:person'],
    ['It was led by Abu Karim al-Tall.', 'Abu Karim al-Tall:person'],
    ['They met the Harbour Martyrs Brigade there.', 'Harbour Martyrs Brigade:armed-group'],
    ['They work at the Orchard Media Center.', 'Orchard Media Center:organisation'],
    [
      'It was the Network for Coastal Relief and Repair.',
      'Network for Coastal Relief and Repair:organisation',
    ],
    ['Liwa al-Murjan fought on.', 'Liwa al-Murjan:armed-group'],
  ])('%s', (text, expected) => expect(tell(text)).toContain(expected));

  it.each([
    ['They closed Harbour Street.', 'Harbour Street'],
    ['He fought at Tell Murjan.', 'Tell Murjan'],
    ['The brigade left on Monday.', 'brigade'],
    ['Bombs hit Omar Karim street.', 'Omar Karim'],
  ])('not: %s', (text, words) => expect(tell(text).join()).not.toContain(words));

  it('leaves a place alone', () => {
    expect(tell('They said Tell Murjan was taken.', ['Tell Murjan'])).toEqual([]);
  });
});

describe('common nouns of people', () => {
  it.each([
    ['Activists said so.', 'Activists:people'],
    ['Opposition fighters withdrew.', 'Opposition fighters:armed-group'],
    ['A security source said so.', 'security source:people'],
    ['U.S.-backed rebels withdrew.', 'U.S.-backed rebels:armed-group'],
    ['Government troops advanced.', 'Government troops:military'],
    ['The terrorists fled.', 'terrorists:armed-group!'],
    ['The regime denied it.', 'regime:government!'],
    ['Rescue workers came.', 'Rescue workers:people'],
    ['A Hezbollah commander said so.', 'Hezbollah commander=hezbollah'],
    ['An AFP correspondent saw it.', 'AFP correspondent=afp'],
    ['Syrians fled.', 'Syrians:people'],
  ])('%s', (text, expected) => expect(tell(text)).toContain(expected));

  it.each([
    ['Workers left.', 'Workers'],
    ['They ended military operations.', 'military'],
    ['He sources food there.', 'sources'],
    ['The rebel stronghold fell.', 'rebel'],
  ])('not: %s', (text, words) => expect(tell(text).join()).not.toContain(words));
});

describe('links within a document', () => {
  const names = (text: string) => annotate(text).map(({ name, actor }) => actor ?? name);

  it('gives a surname the fuller name', () => {
    expect(names('Col. Ammar Haddad left. Haddad said he would return.')).toEqual([
      'Ammar Haddad',
      'Ammar Haddad',
    ]);
  });
  it('does not choose between two of one surname', () => {
    expect(names('Col. Ammar Haddad left. Col. Omar Haddad stayed. Haddad laughed.')).toHaveLength(2);
  });
  it('learns initials in brackets', () => {
    expect(names('The Harbour Rescue Committee (HRC) came. The HRC left.')).toEqual([
      'Harbour Rescue Committee',
      'Harbour Rescue Committee',
      'Harbour Rescue Committee',
    ]);
  });
  it('reads the Observatory once it was named in full', () => {
    expect(
      names(
        'The Syrian Observatory for Human Rights counted ten. The Observatory said more. A monitor said less.',
      ),
    ).toEqual(['syrian-observatory', 'syrian-observatory', 'syrian-observatory']);
  });
  it('lets "the group" mean the one group just named', () => {
    expect(names('Boko Haram attacked. The group withdrew.')).toEqual(['boko-haram', 'boko-haram']);
    expect(names('Boko Haram fought Ansaru. The group withdrew.')).toEqual(['boko-haram', 'ansaru']);
  });
});

describe('any text', () => {
  it('yields spans in order that do not overlap and stay in the text', () => {
    const word = fc.constantFrom(
      'Syrian',
      'rebels',
      'Moscow',
      'said',
      'al',
      '-',
      'Assad',
      'the',
      'IS',
      'Col.',
      'Omar',
      '(',
      ')',
      ',',
      'Front',
      '’s',
      'ß',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        const found = annotate(text);
        let end = 0;
        for (const one of found) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          end = one.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });
});
