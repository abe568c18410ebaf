import type { Factuality } from '../../../model/index.ts';
import type { Segment } from './segments.ts';
import { hasMainVerb } from './verb-group.ts';
import type { Word } from './words.ts';

/**
 * Cuts a segment into clauses where they differ in how sure they are: `two died and the toll may
 * rise` is two claims, `two died and three fled` one. Every piece keeps the chain of the whole.
 */
export function splitByFactuality(
  segment: Segment,
  judge: (words: readonly Word[]) => Factuality,
): Segment[] {
  const joints = jointsOf(segment.words);
  const pieces: { words: readonly Word[]; factuality: Factuality }[] = [];
  let from = 0;
  for (const end of [...joints, segment.words.length]) {
    const words = withoutJoint(segment.words.slice(from, end));
    from = end;
    if (words.length === 0) continue;
    const factuality = judge(words);
    const last = pieces[pieces.length - 1];
    const between =
      last === undefined
        ? []
        : segment.words.filter(
            (word) =>
              word.start >= (last.words[0]?.start ?? 0) && word.end <= (words[words.length - 1]?.end ?? 0),
          );
    if (last !== undefined && last.factuality === factuality)
      pieces[pieces.length - 1] = { words: between, factuality };
    else pieces.push({ words, factuality });
  }
  if (pieces.length < 2) return [segment];
  return pieces.map(({ words }) => ({
    ...segment,
    words,
    start: words[0]?.start ?? segment.start,
    end: words[words.length - 1]?.end ?? segment.end,
  }));
}

/** Indices of conjunctions with a clause of its own on both sides. */
function jointsOf(words: readonly Word[]): number[] {
  const joints: number[] = [];
  let from = 0;
  words.forEach((word, at) => {
    if (!/^(?:and|but|while|although|though|whereas|;)$/.test(word.lower) || at === 0) return;
    if (!hasMainVerb(words, { from, end: at }) || !opensClause(words, at + 1)) return;
    joints.push(at);
    from = at + 1;
  });
  return joints;
}

/** A subject and its verb follow: not a shared subject ("and fled"), not a list ("and three others"). */
function opensClause(words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (first === undefined || first.upos === 'VERB' || first.upos === 'AUX') return false;
  const next = words.findIndex(
    (word, index) => index > at && /^(?:and|but|while|although|;|,)$/.test(word.lower),
  );
  const end = next < 0 ? words.length : next;
  return hasMainVerb(words, { from: at, end }) || hasMainVerb(words, { from: at, end: words.length });
}

function withoutJoint(words: readonly Word[]): readonly Word[] {
  let rest = words;
  while (rest[0] !== undefined && /^(?:and|but|while|although|though|whereas|that|;|,)$/.test(rest[0].lower))
    rest = rest.slice(1);
  while (rest.length > 0 && /^[,;]$/.test(rest[rest.length - 1]?.text ?? '')) rest = rest.slice(0, -1);
  return rest;
}
