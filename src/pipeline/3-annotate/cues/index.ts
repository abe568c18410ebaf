import type { Annotator } from '../annotator.ts';
import { findCues } from './find-cues.ts';

/** Marks the words that attribute: verbs, prepositions, nouns and adverbs of speech. */
export const cues: Annotator = {
  gives: 'cue',
  needs: [],
  languages: ['en'],
  annotate: ({ parsed }) =>
    parsed.sentences.flatMap((sentence) =>
      findCues(parsed.tokens.slice(sentence.firstToken, sentence.endToken), parsed.document.text),
    ),
};
