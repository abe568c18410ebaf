import type { ActionAnnotation, EventType, Sentence, Token } from '../../../model/index.ts';
import type { ClaimDraft } from '../claims/extract-claims.ts';

/** An action of a sentence in token terms, with the claim that carries it. */
export interface Trigger {
  readonly action: ActionAnnotation;
  readonly claim: ClaimDraft;
  /** Indices of its first token and of the token after its last. */
  readonly first: number;
  readonly end: number;
  /** Number of the clause it stands in; clauses are cut where a new time of the story begins. */
  readonly clause: number;
}

/** Words that begin a clause about another moment, so that nothing is joined across them. */
const CLAUSE_STARTS = new Set('after before while although though but whereas following'.split(' '));

/** Types that say how force was used; what came of it ("killed") belongs to one of them. */
export const MECHANISMS: ReadonlySet<EventType> = new Set([
  'airstrike',
  'shelling',
  'bombing',
  'suicide-bombing',
  'chemical-attack',
  'shooting',
  'clash',
  'ground-assault',
  'execution',
]);

/** The triggers of one sentence in text order. */
export function triggersIn(
  tokens: readonly Token[],
  sentence: Sentence,
  actions: readonly ActionAnnotation[],
  claimFor: (action: ActionAnnotation) => ClaimDraft | null,
): Trigger[] {
  const triggers: Trigger[] = [];
  let clause = 0;
  let index = sentence.firstToken;
  for (const action of actions) {
    for (; index < sentence.endToken && (tokens[index]?.start ?? 0) < action.start; index += 1) {
      const token = tokens[index];
      if (token !== undefined && (CLAUSE_STARTS.has(token.lower) || token.text === ';')) clause += 1;
    }
    const claim = claimFor(action);
    if (claim === null) continue;
    let end = index;
    while (end < sentence.endToken && (tokens[end]?.start ?? 0) < action.end) end += 1;
    triggers.push({ action, claim, first: index, end, clause });
  }
  return triggers;
}
