import { HEAD_NOUNS, INSTITUTION_NOUNS, TITLES } from '../../../lexicon/places/cue-words.ts';
import { foldName } from '../../../lexicon/places/fold.ts';
import { GIVEN_NAMES } from '../../../lexicon/places/person-names.ts';
import type { Line, Word } from './words.ts';

/** Most words a person's name has after title and given name. */
const NAME_WORDS = 3;

/**
 * Gathers the folded words that are parts of people's names in a document: what follows a title or
 * a given name in a run of capitals. A later "Bell said" is then the person, not the town.
 */
export function findPeople(lines: readonly Line[]): ReadonlySet<string> {
  const people = new Set<string>();
  for (const line of lines) {
    if (line.titled) continue;
    line.words.forEach((_, at) => {
      if (startsPerson(line.words, at)) addPerson(line.words, at, people);
    });
  }
  return people;
}

/** A given name or a word after a title, with a capital after it or being the family name itself. */
function startsPerson(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !word.capital || TITLES.has(word.lower)) return false;
  const before = words[at - 1];
  const titled = before !== undefined && before.gap === 'blank' && TITLES.has(before.lower);
  const next = words[at + 1];
  const more = word.gap === 'blank' && next !== undefined && isNameWord(next);
  return titled ? before.capital || more : isGiven(word) && more;
}

function addPerson(words: readonly Word[], from: number, people: Set<string>): void {
  for (let at = from; at < from + NAME_WORDS; at += 1) {
    const word = words[at];
    if (word === undefined || !isNameWord(word)) return;
    people.add(foldName(word.text));
    if (word.gap !== 'blank' && word.gap !== 'hyphen') return;
  }
}

function isGiven(word: Word): boolean {
  return word.capital && GIVEN_NAMES.has(foldName(word.text));
}

function isNameWord(word: Word): boolean {
  return word.capital && !INSTITUTION_NOUNS.has(word.lower) && !HEAD_NOUNS.has(word.lower);
}
