import type { ActionAnnotation, Annotation, Sentence, Token } from '../../../model/index.ts';
import type { AnnotationContext, Annotator } from '../annotator.ts';
import { matchAt } from './match-patterns.ts';

/**
 * Finds words that name something done, typed by the kind of event. In: tagged tokens. Out: one
 * annotation for each, the longest pattern winning; they never overlap.
 */
export const actions: Annotator = {
  gives: 'action',
  needs: [],
  languages: ['en'],
  annotate: ({ parsed }: AnnotationContext): readonly Annotation[] =>
    parsed.sentences.flatMap((sentence) => actionsIn(parsed.tokens, sentence)),
};

function actionsIn(tokens: readonly Token[], sentence: Sentence): ActionAnnotation[] {
  const found: ActionAnnotation[] = [];
  const within = { first: sentence.firstToken, end: sentence.endToken };
  for (let at = within.first; at < within.end; at += 1) {
    const match = matchAt(tokens, at, within);
    if (match === null) continue;
    const { pattern, lemma } = match.compiled;
    found.push({
      start: tokens[match.first]?.start ?? 0,
      end: tokens[match.end - 1]?.end ?? 0,
      type: 'action',
      lemma,
      event: pattern.event,
      form: pattern.form,
      voice: match.voice,
      strength: pattern.strength,
      rule: `action-${pattern.event}`,
    });
    at = match.end - 1;
  }
  return found;
}
