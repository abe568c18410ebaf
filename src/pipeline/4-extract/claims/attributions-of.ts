import type { AnnotatedDocument } from '../../../model/index.ts';
import type { Attribution } from './attribution.ts';
import { continueQuotes } from './continue-quotes.ts';
import { findAttributions } from './find-attributions.ts';
import { sentenceViews } from './sentence-view.ts';

/** Stage one over a whole document: every attribution, in text order of its cue's sentence. */
export function attributionsOf(annotated: AnnotatedDocument): Attribution[] {
  const views = sentenceViews(annotated);
  return continueQuotes(
    views,
    views.map((view) => findAttributions(view)),
  ).flat();
}
