import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, DocumentId, Knowledge, PartRole } from '../../../model/index.ts';
import { parseDocument } from '../../2-parse/parse.ts';
import { cues } from '../../3-annotate/cues/index.ts';
import { type ClaimDraft, extractClaims } from './extract-claims.ts';

const KNOWLEDGE = {} as Knowledge;

function claimsIn(text: string, role: PartRole = 'body', extra: Partial<Document> = {}): ClaimDraft[] {
  const document: Document = {
    id: 'd' as DocumentId,
    name: 'test.txt',
    title: null,
    byline: null,
    publisher: null,
    address: null,
    language: 'en',
    text,
    parts: text === '' ? [] : [{ role, start: 0, end: text.length, rule: 'test' }],
    credits: [],
    stated: [],
    provenance: [],
    anchors: [],
    reprints: [],
    diagnostics: [],
    ...extra,
  };
  const parsed = parseDocument(document);
  const annotations = cues.annotate({ parsed, knowledge: KNOWLEDGE, earlier: [] });
  return extractClaims({ parsed, annotations, diagnostics: [] }, KNOWLEDGE);
}

/** `[voices] factuality: words` of each claim. */
function told(text: string, role?: PartRole): string[] {
  return claimsIn(text, role).map(
    ({ voices, factuality, quote }) =>
      `[${voices.map((voice) => voice.name).join(' > ')}] ${factuality}: ${quote}`,
  );
}

describe('a source with a clause of its own at the end', () => {
  it.each([
    [
      'Seven people were killed, the charity that runs the clinic said.',
      ['[charity] asserted: Seven people were killed'],
    ],
    ['Seven people were killed, the clinic said.', ['[clinic] asserted: Seven people were killed']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a speaker whom a participle between commas describes', () => {
  it.each([
    [
      'Mayor Odile Marsh, quoted by a Lebanese newspaper, said that 20 villagers died.',
      ['[Lebanese newspaper > Odile Marsh] asserted: 20 villagers died'],
    ],
    [
      'Odile Marsh, head of the port, quoted by the Lark, said the bridge fell.',
      ['[Lark > Odile Marsh] asserted: the bridge fell'],
    ],
    ['The mayor, as quoted by the Lark, said the bridge fell.', ['[Lark > mayor] asserted: the bridge fell']],
    [
      'The mayor, who was quoted by the Lark, said the bridge fell.',
      ['[Lark > mayor] asserted: the bridge fell'],
    ],
    [
      'The mayor, cited by state news agency Kelan, denied that the bridge fell.',
      ['[Kelan > mayor] denied: the bridge fell'],
    ],
    ['The mayor, seized by rebels, said the bridge fell.', ['[mayor] asserted: the bridge fell']],
    // The participle is not the speaker's, or is none: whoever speaks stays who it was.
    [
      'Two men died in the town, quoted by the Lark as a haven, the mayor said.',
      ['[mayor] asserted: Two men died in the town, quoted by the Lark as a haven'],
    ],
    [
      'The rebels attacked the mayor, wounded in the raid, said the doctor.',
      ['[doctor] asserted: The rebels attacked the mayor, wounded in the raid'],
    ],
    [
      'Nine men fled, wounded in the raid, said the doctor.',
      ['[doctor] asserted: Nine men fled, wounded in the raid'],
    ],
    [
      'The rebels seized the mayor, quoted by the Lark, said the guard.',
      ['[guard] asserted: The rebels seized the mayor, quoted by the Lark'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('the press that somebody speaks to', () => {
  it.each([
    ['Speaking to Reuters, the mayor said two men died.', '[Reuters > mayor] asserted: two men died'],
    [
      'In an interview with Reuters on Monday, the mayor said two men died.',
      '[Reuters > mayor] asserted: two men died',
    ],
    [
      'The mayor said on Monday in a statement to Reuters that two men died.',
      '[Reuters > mayor] asserted: two men died',
    ],
    ['Speaking to reporters in Kesra, the mayor said two men died.', '[mayor] asserted: two men died'],
    ['In a call with the president, the mayor said two men died.', '[mayor] asserted: two men died'],
    [
      'The mayor said he had sent a statement to Reuters.',
      '[mayor] asserted: he had sent a statement to Reuters',
    ],
    ['The mayor said talks with Reuters had failed.', '[mayor] asserted: talks with Reuters had failed'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('denial and not knowing', () => {
  it.each([
    ['The army said it had not shelled the town.', 'denied'],
    ['The army said it was not known which planes hit the town.', 'asserted'],
    ['The army said it did not deny the strike.', 'asserted'],
    ['The army said it could not be confirmed.', 'asserted'],
  ])('%s', (text, factuality) => {
    expect(claimsIn(text).map((claim) => claim.factuality)).toEqual([factuality]);
  });
});

describe('headlines with a colon', () => {
  it.each([
    ['Mayor: bridge hit twice', ['[Mayor] asserted: bridge hit twice']],
    ['Monitor: nine dead in raid on Kesra', ['[Monitor] asserted: nine dead in raid on Kesra']],
    ['Nine dead in raid on Kesra: monitor', ['[monitor] asserted: Nine dead in raid on Kesra']],
    ['Two things happened: rain fell', ['[] asserted: Two things happened: rain fell']],
    ['Latest: rain fell on Kesra', ['[] asserted: Latest: rain fell on Kesra']],
  ])('%s', (text, expected) => {
    expect(told(text, 'headline')).toEqual(expected);
  });
});

describe('what cannot speak', () => {
  it.each([
    ['A bombing claimed by the Kesra Front killed nine.', 'bombing'],
    ['The ferry board had earlier reported 12 dead in the flood.', '12 dead'],
    ['No group has claimed the attack on the ferry.', 'group'],
    ['Nine drowned in the storm said the ferry board.', 'storm'],
  ])('%s', (text, not) => {
    expect(claimsIn(text).flatMap(({ voices }) => voices.map(({ name }) => name))).not.toContain(not);
  });
});

describe('a speaker in text that lost its commas', () => {
  it.each([
    ['Two boats sank on their way to Kesra a group monitoring the river said.', 'group monitoring the river'],
    ['The Kesra Flood Watch a group of volunteers said two boats sank.', 'Kesra Flood Watch'],
    ['Six boats sank off the towns of Narvel and Kesra state television said.', 'state television'],
    ['Six boats sank in Narvel city state media said.', 'state media'],
    ['The Kesra Front (KF) militant group said it sank two boats.', 'Kesra Front'],
  ])('%s', (text, name) => {
    expect(claimsIn(text).map(({ voices }) => voices.at(-1)?.name)).toContain(name);
  });
});

describe('an agency at the end of a sentence that lost its commas', () => {
  it.each([
    [
      'Ten people were killed in a raid in southern Kesra SANA news agency reports.',
      ['[SANA] asserted: Ten people were killed in a raid in southern Kesra'],
    ],
    [
      'Ten people were killed in the west of the city state news agency SANA reported.',
      ['[SANA] asserted: Ten people were killed in the west of the city'],
    ],
    [
      'A blast in the port killed at least six people AFP reports.',
      ['[AFP] asserted: A blast in the port killed at least six people'],
    ],
    [
      'A blast in the port killed six people a journalist at Reuters said.',
      ['[journalist at Reuters] asserted: A blast in the port killed six people'],
    ],
    [
      'A blast in the port wounded 25 others Omar Haddad told Reuters.',
      ['[Reuters > Omar Haddad] asserted: A blast in the port wounded 25 others'],
    ],
    [
      'A blast in the port killed six civilians activist Omar Haddad said.',
      ['[Omar Haddad] asserted: A blast in the port killed six civilians'],
    ],
    ['The mayor read Reuters reports.', ['[mayor] asserted: read Reuters reports']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('who is counted and who speaks', () => {
  it.each([
    ['Two doctors Amal Haddad and Odile Marsh said the clinic was hit.', 'Amal Haddad and Odile Marsh'],
    ['Shells wounded two doctors Amal Haddad said.', 'Amal Haddad'],
    [
      'Harbour candidates Amal Haddad and Odile Marsh said the clinic was hit.',
      'Amal Haddad and Odile Marsh',
    ],
  ])('%s', (text, name) => {
    expect(claimsIn(text).map(({ voices }) => voices.at(-1)?.name)).toContain(name);
  });
});

describe('who speaks beside another', () => {
  it.each([
    [
      'State media said a police station was hit with a monitor saying nine people were killed.',
      ['[State media] asserted: a police station was hit', '[monitor] asserted: nine people were killed'],
    ],
    [
      'The clinic said it works with doctors warning of hunger.',
      ['[clinic] asserted: it works with doctors warning of hunger'],
    ],
    [
      'Nine sailors were killed in the storm said the Harbour Guard and ten more were hurt.',
      ['[Harbour Guard] asserted: Nine sailors were killed in the storm', '[] asserted: ten more were hurt'],
    ],
    [
      'Two bombers struck the post, the harbour ministry said. Police surrounded a third attacker who also blew himself up the statement said.',
      [
        '[harbour ministry] asserted: Two bombers struck the post',
        '[harbour ministry] asserted: Police surrounded a third attacker who also blew himself up',
      ],
    ],
    [
      'Reuters reported that one sailor died, according to Reuters, citing the harbour ministry.',
      ['[Reuters > harbour ministry] asserted: one sailor died'],
    ],
    [
      'Six people were killed according to a pro-opposition civil defence source on the ground.',
      ['[pro-opposition civil defence source on the ground] asserted: Six people were killed'],
    ],
    [
      'Syrias government run TV said the bridge fell.',
      ['[Syrias government run TV] asserted: the bridge fell'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('constructions', () => {
  it.each([
    ['The mayor said the bridge fell.', ['[mayor] asserted: the bridge fell']],
    ['The mayor said that the bridge fell.', ['[mayor] asserted: the bridge fell']],
    ['The bridge fell, the mayor said.', ['[mayor] asserted: The bridge fell']],
    ['The bridge fell, said Mayor Odile Marsh.', ['[Odile Marsh] asserted: The bridge fell']],
    ['According to the mayor, the bridge fell.', ['[mayor] asserted: the bridge fell']],
    ['The bridge fell, according to the mayor.', ['[mayor] asserted: The bridge fell']],
    [
      'The floods according to the mayor carried off two barges.',
      ['[mayor] asserted: The floods', '[mayor] asserted: carried off two barges'],
    ],
    ['The mayor told Reuters the bridge fell.', ['[Reuters > mayor] asserted: the bridge fell']],
    ['The mayor told reporters the bridge fell.', ['[mayor] asserted: the bridge fell']],
    ['Reuters quoted the mayor as saying the bridge fell.', ['[Reuters > mayor] asserted: the bridge fell']],
    [
      '“The bridge fell,” Odile Marsh, head of the port, was quoted in a local newspaper as saying on Monday, reports Reuters.',
      ['[Reuters > local newspaper > Odile Marsh] asserted: The bridge fell'],
    ],
    [
      'The Lark reported, citing two officials, that the bridge fell.',
      ['[Lark > two officials] asserted: the bridge fell'],
    ],
    [
      'One ferryman quoted by Reuters blamed the tide, saying, “The pier was rotten.”',
      [
        '[Reuters > ferryman] asserted: blamed the tide',
        '[Reuters > ferryman] asserted: The pier was rotten',
      ],
    ],
    [
      'The garrison reportedly fled the town.',
      ['[unstated] asserted: The garrison reportedly fled the town'],
    ],
    [
      'The garrison is believed to have fled.',
      ['[unstated] possible: The garrison is believed to have fled'],
    ],
    [
      'The convoy has been accused of carrying arms.',
      ['[unstated] asserted: The convoy has been accused of carrying arms'],
    ],
    [
      'Planes crossed the bay in a drill which Moscow says is aimed at pirates.',
      ['[] asserted: Planes crossed the bay in a drill', '[Moscow] asserted: is aimed at pirates'],
    ],
    [
      'A monitor and two officials said the bridge fell.',
      ['[monitor] asserted: the bridge fell', '[two officials] asserted: the bridge fell'],
    ],
    ['Eight drown as ferry sinks: monitor', ['[monitor] asserted: Eight drown as ferry sinks']],
    ['The ministry denied involvement.', ['[ministry] denied: denied involvement']],
  ])('reads "%s"', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    // Scraped text loses its commas; the speaker is the last phrase before the verb.
    [
      'The bridge was hit in two raids the Oslo Observatory for Human Rights said Saturday.',
      ['[Oslo Observatory for Human Rights] asserted: The bridge was hit in two raids'],
    ],
    [
      'Ten sailors were in critical condition said the head of the clinic.',
      ['[head of the clinic] asserted: Ten sailors were in critical condition'],
    ],
    [
      'A source at Lark Harbour Command said that two barges sank.',
      ['[source at Lark Harbour Command] asserted: two barges sank'],
    ],
    [
      'Odile Marsh who heads the port union said the crane collapsed.',
      ['[Odile Marsh] asserted: the crane collapsed'],
    ],
    [
      'The clinic said two sailors died adding that a third was missing.',
      ['[clinic] asserted: two sailors died', '[clinic] asserted: a third was missing'],
    ],
  ])('reads "%s" without commas', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['The bridge fell on Monday.', ['[] asserted: The bridge fell on Monday']],
    ['The mayor wants to leave the town.', ['[] asserted: The mayor wants to leave the town']],
    ['The army declared a truce on Monday.', ['[] asserted: The army declared a truce on Monday']],
    ['The flood claimed 20 lives in the valley.', ['[] asserted: The flood claimed 20 lives in the valley']],
    [
      'The mayor did not say whether the bridge fell.',
      ['[] possible: The mayor did not say whether the bridge fell'],
    ],
    ['The storm added pressure on the dam.', ['[] asserted: The storm added pressure on the dam']],
    [
      'Two things happened: rain fell on the town.',
      ['[] asserted: Two things happened: rain fell on the town'],
    ],
  ])('leaves "%s" to the publisher', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('speech that goes on', () => {
  it.each([
    [
      '“The bridge fell,” the mayor said. “Two barges sank.”',
      ['[mayor] asserted: The bridge fell', '[mayor] asserted: Two barges sank'],
    ],
    [
      '“The bridge fell. Two barges sank,” the mayor said.',
      ['[mayor] asserted: The bridge fell', '[mayor] asserted: Two barges sank'],
    ],
    [
      'Mayor Odile Marsh said the bridge fell. She added that two barges sank.',
      ['[Odile Marsh] asserted: the bridge fell', '[Odile Marsh] asserted: two barges sank'],
    ],
    [
      'The Lark Observatory said the bridge fell. It said two barges sank.',
      ['[Lark Observatory] asserted: the bridge fell', '[Lark Observatory] asserted: two barges sank'],
    ],
    [
      'A source at the port said the bridge fell. The source added that two barges sank.',
      ['[source at the port] asserted: the bridge fell', '[source at the port] asserted: two barges sank'],
    ],
    [
      'Odile Marsh said the bridge fell. “Two barges sank,” Marsh said.',
      ['[Odile Marsh] asserted: the bridge fell', '[Odile Marsh] asserted: Two barges sank'],
    ],
  ])('reads "%s"', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    [
      'The mayor said the bridge fell. Two barges sank in the night.',
      '[] asserted: Two barges sank in the night',
    ],
    [
      'The French government said the bridge fell. The Dutch government said two barges sank.',
      '[Dutch government] asserted: two barges sank',
    ],
  ])('ends in "%s"', (text, last) => {
    expect(told(text).at(-1)).toBe(last);
  });
});

describe('factuality', () => {
  it.each([
    ['According to the ministry, the navy is not shelling the harbour.', 'denied'],
    ['The ministry says the siege was not broken.', 'denied'],
    ['The ministry and its allies deny targeting farms.', 'denied'],
    ['The mayor said the bridge may have fallen.', 'possible'],
    ['The bridge was hit by suspected pirates.', 'possible'],
    ['The mayor said it was unclear if the bridge was hit.', 'possible'],
    ['The mayor said the town will rebuild the bridge.', 'planned'],
    ['The mayor vowed to rebuild the bridge.', 'planned'],
    ['The mayor urged the army to leave.', 'demanded'],
    ['The mayor said the army must leave.', 'demanded'],
    ['If the bridge falls the town starves.', 'hypothetical'],
    ['Should the bridge fall, the town starves.', 'hypothetical'],
    ['The mayor said the bridge fell.', 'asserted'],
    ['The envoy arrived in May with two aides.', 'asserted'],
    ['The report could not be verified.', 'asserted'],
    ['A witness said the boats had not stopped.', 'asserted'],
    ['The minister said it is not a war, it is a flood.', 'asserted'],
  ])('"%s" is %s', (text, factuality) => {
    expect(claimsIn(text).at(-1)?.factuality).toBe(factuality);
  });

  it('cuts where clauses differ in how sure they are', () => {
    expect(told('The mayor said two men died and that the toll was likely to rise.')).toEqual([
      '[mayor] asserted: two men died',
      '[mayor] possible: the toll was likely to rise',
    ]);
  });
});

describe('where words stand', () => {
  it('gives no claims for furniture', () => {
    expect(told('The mayor said the bridge fell.', 'boilerplate')).toEqual([]);
    expect(told('Bridge falls in town, says mayor', 'related')).toEqual([]);
  });

  it('puts a commenter before every voice of a comment', () => {
    expect(told('The mayor said the bridge fell.', 'comment')).toEqual([
      '[commenter > mayor] asserted: the bridge fell',
    ]);
  });

  it('credits the publisher’s own words to the agency that wrote them', () => {
    const text = 'The bridge fell on Monday.';
    const [own] = claimsIn(text);
    const [credited] = claimsIn(text, 'body', {
      credits: [{ agency: 'Reuters', covers: 'text', start: 0, end: 0 }],
    });
    const [photo] = claimsIn(text, 'body', {
      credits: [{ agency: 'Reuters', covers: 'photo', start: 0, end: 0 }],
    });
    const [quoting] = claimsIn('Reuters said the bridge fell on Monday.');
    expect(credited?.origin).toBe(quoting?.origin);
    expect(photo?.origin).toBe(own?.origin);
    expect(own?.origin).not.toBe(credited?.origin);
  });
});

describe('invariants', () => {
  const word = fc.constantFrom(
    ...'the a mayor said says told Reuters that “ ” " , . : ( ) according to and but he it was quoted as saying by fell bridge Odile Marsh on Monday citing reportedly if will not who which denied — \n'.split(
      ' ',
    ),
  );

  it('every claim is words of the text, with its voices and cue in it, in any text', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        for (const claim of claimsIn(text)) {
          expect(claim.end).toBeGreaterThan(claim.start);
          expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
          for (const voice of claim.voices) {
            if (voice.start === null || voice.end === null) continue;
            expect(text.slice(voice.start, voice.end).replace(/\s+/g, ' ')).toBe(voice.name);
          }
          if (claim.cue !== null) expect(text.slice(claim.cue.start, claim.cue.end)).toBe(claim.cue.text);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('gives no claim twice and the same claims every time', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const first = claimsIn(words.join(' '));
        expect(new Set(first.map((claim) => claim.id)).size).toBe(first.length);
        expect(claimsIn(words.join(' '))).toEqual(first);
      }),
      { numRuns: 100, seed: 11 },
    );
  });
});
