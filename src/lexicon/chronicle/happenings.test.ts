import { describe, expect, it } from 'vitest';
import type { ChronicleEntry } from '../../model/index.ts';
import { findWords, landmarkOf, twinOf } from './find-words.ts';
import { expandWords } from './expand-words.ts';

function tells(pattern: string, sentence: string): boolean {
  const words = expandWords(pattern) as readonly string[];
  return findWords(landmarkOf({ kind: 'landmark', words } as ChronicleEntry), twinOf(sentence)) !== null;
}

describe('words of happenings', () => {
  it.each<readonly [kind: string, pattern: string, matches: readonly string[], not: readonly string[]]>([
    [
      'a killing',
      'killing(Orlov|al-Orlov)',
      [
        'Orlov was killed on the road.',
        'Viktor Orlov, a general of the eastern army, was killed near the port.',
        'An air strike killed militia commander Viktor Orlov.',
        'The killing of Viktor al-Orlov shocked the town.',
        "Orlov's death was confirmed.",
      ],
      [
        'Ten people were killed, Orlov said.',
        'Orlov said a guard was killed.',
        "A raid killed Orlov's driver.",
        'Ten men were killed by Orlov.',
        'Orlov troops were killed.',
      ],
    ],
    [
      'a capture',
      'capture(Harbourtown)',
      [
        'Rebels captured Harbourtown on Monday.',
        'They took control of the city of Harbourtown.',
        'Harbourtown fell to the rebels.',
        'The fall of Harbourtown came early.',
        'Rebels and their allies overran Harbourtown.',
      ],
      [
        'Rebels captured villages near Harbourtown.',
        'They took hostages from Harbourtown.',
        'Rebels captured parts of Harbourtown.',
        'They seized Harbourtown province.',
        'Harbourtown is fighting.',
      ],
    ],
    [
      'a place won back',
      'recapture(Harbourtown)',
      [
        'The army retook Harbourtown.',
        'Harbourtown was liberated.',
        'They drove the rebels out of Harbourtown.',
      ],
      ['The army drove through Harbourtown.', 'The army retook hills outside Harbourtown.'],
    ],
    [
      'a downfall',
      'downfall(Varga)',
      ['Varga fled on Friday.', 'The ouster of President Ilya Varga came late.', 'Protesters toppled Varga.'],
      ['Varga said a family had fled.', "Varga's cabinet resigned.", 'Varga was toppling statues.'],
    ],
    [
      'a bombing campaign',
      'bombing(Northland; Northern)',
      [
        'Northland began its air campaign.',
        'A year ago Northland launched airstrikes.',
        'Northern warplanes struck a market.',
        "Northland's military intervention goes on.",
        'Northland has started bombing the hills.',
      ],
      [
        'Northland condemned the air strikes.',
        'Northland said that the rebels began air raids.',
        'The northern air was cold and Northland slept.',
      ],
    ],
    [
      'a siege broken',
      'siege-broken',
      [
        'They broke the siege.',
        'The siege of the town was lifted.',
        'They opened a corridor.',
        'The rebels breached the long siege.',
      ],
      ['The siege was not broken.', 'The siege goes on; a window is broken.', 'Nobody lifted a finger.'],
    ],
  ])('%s', (_, pattern, matches, not) => {
    expect(matches.filter((sentence) => !tells(pattern, sentence))).toEqual([]);
    expect(not.filter((sentence) => tells(pattern, sentence))).toEqual([]);
  });

  it('are found beside a letter whose small form is longer', () => {
    expect(tells('capture(Harbourtown)', 'İlya said rebels had captured Harbourtown.')).toBe(true);
  });
});
