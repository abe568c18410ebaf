import { AGENCIES_AND_OUTLETS } from '../../../lexicon/actors/agencies-and-outlets.ts';
import type { Span } from '../../../model/index.ts';
import { foldName } from '../../../names/index.ts';
import { agencyName } from './agencies.ts';

/** An agency or outlet named in running text. */
export interface PressName extends Span {
  /** The product's name for it; one that nobody has heard of keeps its words. */
  readonly agency: string;
}

/** Names of the registry by their first word, the longest first; those that mean other things too are left out. */
const BY_FIRST_WORD = namesByFirstWord();
const BY_FOLDED_NAME: ReadonlyMap<string, string> = new Map(
  AGENCIES_AND_OUTLETS.flatMap(({ name, names }) =>
    names.map((one) => [foldName(one.name), agencyName(name)] as const),
  ),
);
const CAPITALISED = /(?<![\p{L}\p{N}@#-])\p{Lu}[\p{L}\p{N}.'’/-]*/gu;
/** "the Lebanese newspaper", "Kesra Daily newspaper", "a Coastal TV channel": press by its own word for itself. */
const DESCRIBED =
  /(?<![\p{L}\p{N}-])((?!(?:The|An?|State|Local|Official|This|That|One|Another|Some|Our) )(?:\p{Lu}[\p{L}'’-]{1,24} ){1,4}(?:newspaper|daily|news agency|news site|news website|magazine|TV channel|TV station|radio station|television))(?: (\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,3}))?(?![\p{L}\p{N}])/gu;

/** "the Coastal Press News": press by the last word of its name. */
const CALLED =
  /(?<![\p{L}\p{N}@#-])(?:\p{Lu}[\p{L}'’-]{1,24} ){1,3}(?:News|Times|Herald|Tribune|Gazette|Journal|Telegraph|Chronicle)(?![\p{L}\p{N}-]| (?:[Aa]gency|\p{Lu}))/gu;
/** Who works for it, behind a name that lost its apostrophe: "SANAs correspondent". */
const ITS_PEOPLE = /^s (?:correspondent|reporter|journalist|photographer)/u;

function namesByFirstWord(): ReadonlyMap<string, readonly { written: string; agency: string }[]> {
  const found = new Map<string, { written: string; agency: string }[]>();
  for (const entry of AGENCIES_AND_OUTLETS) {
    for (const { name, ambiguous } of entry.names) {
      if (ambiguous) continue;
      const written = name.replace(/^The /, '');
      const first = written.split(' ')[0] ?? written;
      found.set(first, [...(found.get(first) ?? []), { written, agency: agencyName(entry.name) }]);
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.written.length - a.written.length);
  return found;
}

/**
 * Finds the agencies and outlets that a text names, in order and apart from each other: those of the
 * registry by name, others by the word that calls them a newspaper, a channel or an agency, or by the last
 * word of their name.
 *
 * @example
 * pressNames('He told Reuters.')[0]?.agency; // 'Reuters'
 */
export function pressNames(text: string): PressName[] {
  const known = [...text.matchAll(CAPITALISED)].flatMap(({ index }) => knownAt(text, index));
  const described = [...text.matchAll(DESCRIBED)].flatMap((match): PressName[] => {
    const [all, called = '', name] = match;
    const one = { start: match.index, end: match.index + all.length, agency: pressNamed(name ?? called) };
    return known.some(({ start, end }) => start < one.end && one.start < end) ? [] : [one];
  });
  const listed = [...known, ...described];
  const called = [...text.matchAll(CALLED)].flatMap((match): PressName[] => {
    const words = match[0].replace(/^(?:The|A|An) /, '');
    const start = match.index + match[0].length - words.length;
    const one = { start, end: start + words.length, agency: pressNamed(words) };
    return !words.includes(' ') || listed.some((its) => its.start < one.end && one.start < its.end)
      ? []
      : [one];
  });
  return [...listed, ...called].sort((a, b) => a.start - b.start);
}

/**
 * The product's name for an agency or outlet that is called so, however it is written; another name
 * comes back as written.
 *
 * @example
 * pressNamed('national news agency'); // 'National News Agency'
 */
export function pressNamed(name: string): string {
  return BY_FOLDED_NAME.get(foldName(name)) ?? agencyName(name);
}

function knownAt(text: string, start: number): PressName[] {
  const first = /^[^\s]+/.exec(text.slice(start, start + 40))?.[0] ?? '';
  const bare = first.replace(/(?:['’]s|[.,;:!?)\]"'”’/-])+.*$/u, '');
  const names =
    BY_FIRST_WORD.get(first) ?? BY_FIRST_WORD.get(bare) ?? BY_FIRST_WORD.get(bare.replace(/s$/, '')) ?? [];
  for (const { written, agency } of names) {
    const end = start + written.length;
    const after = text.slice(end, end + 16);
    if (text.startsWith(written, start) && (!/^[\p{L}\p{N}]/u.test(after) || ITS_PEOPLE.test(after))) {
      return [{ start, end, agency }];
    }
  }
  return [];
}
