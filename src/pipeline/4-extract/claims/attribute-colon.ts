import type { Attribution } from './attribution.ts';
import { bodyEnd } from './clause-edges.ts';
import { isSpeakerWord, type Range } from './noun-phrase.ts';
import { phraseEnd } from './phrase-end.ts';
import { type SentenceView, spanOf } from './sentence-view.ts';
import { hasMainVerb } from './verb-group.ts';

/** A speaker named before or after a colon has at most this many words, as headlines have room for. */
const LONGEST_COLON_SPEAKER = 7;

/**
 * Reads headline and interview style: `Mayor: two died`, `Two killed in raid: monitor`. Must not match
 * `Two things happened: rain fell`.
 */
export function attributeByColon(view: SentenceView): Attribution[] {
  const { words } = view;
  const end = bodyEnd(words);
  const colon = words.findIndex((word, at) => word.text === ':' && at > 0 && at < end - 1 && !word.quoted);
  if (colon < 0) return view.sentence.role === 'headline' ? lostColon(view, end) : [];
  const before = { from: 0, end: colon };
  const after = { from: colon + 1, end };
  if (isSpeaker(view, before)) return [made(view, before, colon, after)];
  const closes = words[words.length - 1]?.text !== '.' && after.end - after.from <= LONGEST_COLON_SPEAKER;
  if (closes && isSpeaker(view, after) && before.end >= 3) return [made(view, after, colon, before)];
  return [];
}

/** Speakers with which agencies close a headline; as an object they would be rare. */
const CLOSING_SPEAKERS = /^(?:monitors?|ngo|activists|watchdog)$/;

/** `Raid kills two in Hama Monitor`: a headline that lost its colon in scraping. */
function lostColon(view: SentenceView, end: number): Attribution[] {
  const last = view.words[end - 1];
  if (last === undefined || end < 5 || !CLOSING_SPEAKERS.test(last.lower) || !/^\p{Lu}/u.test(last.text))
    return [];
  if (/^(?:ADP|DET|ADJ|VERB)$/.test(view.words[end - 2]?.upos ?? '')) return [];
  return [
    {
      source: spanOf(view, { from: end - 1, end }),
      cue: spanOf(view, { from: end - 1, end }),
      content: [spanOf(view, { from: 0, end: end - 1 })],
      stance: 'say',
      lemma: ':',
      through: [],
      behind: [],
      rule: 'colon-lost',
    },
  ];
}

/** Labels that stand before a colon and speak for nobody. */
const LABELS =
  /^(?:latest|note|answer|question|update|updates?|video|photos?|watch|exclusive|breaking|opinion|analysis|review|news|live|daily|poll|source|tags?|read|read more|published|posted|edition|part|pictured|related|caption)$/;

function isSpeaker(view: SentenceView, range: Range): boolean {
  const { words } = view;
  if (LABELS.test(words[range.end - 1]?.lower ?? '')) return false;
  // Alone at the head of a line "Monitor" is easily tagged as a verb.
  if (range.end - range.from === 1 && CLOSING_SPEAKERS.test(words[range.from]?.lower ?? '')) return true;
  if (range.end - range.from > LONGEST_COLON_SPEAKER || hasMainVerb(words, range)) return false;
  if (phraseEnd(words, range.from, range.end) !== range.end) return false;
  const last = words[range.end - 1];
  return isSpeakerWord(last) || words.slice(range.from, range.end).some((word) => isSpeakerWord(word));
}

function made(view: SentenceView, source: Range, colon: number, content: Range): Attribution {
  return {
    source: spanOf(view, source),
    cue: spanOf(view, { from: colon, end: colon + 1 }),
    content: [spanOf(view, content)],
    stance: 'say',
    lemma: ':',
    through: [],
    behind: [],
    rule: 'colon',
  };
}
