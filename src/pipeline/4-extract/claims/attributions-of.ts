import type { AnnotatedDocument } from '../../../model/index.ts';
import type { Attribution } from './attribution.ts';
import { continueQuotes } from './continue-quotes.ts';
import { findAttributions } from './find-attributions.ts';
import { type SentenceView, sentenceViews } from './sentence-view.ts';

/** Stage one over a whole document: every attribution, in the order of the sentences of their cues. */
export function attributionsOf(annotated: AnnotatedDocument): Attribution[] {
  return attributionsIn(sentenceViews(annotated));
}

/** The same over views already made. */
export function attributionsIn(views: readonly SentenceView[]): Attribution[] {
  return continueQuotes(
    views,
    views.map((view) => findAttributions(view)),
  ).flat();
}
