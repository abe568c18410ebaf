import type { DossierEvent, Facet, FacetQuestion } from '../../model/index.ts';
import type { Doubt, DoubtDraft } from '../doubt.ts';
import { distinct, nameOfEvent, type Pile, wordsOfClaim } from '../pile.ts';

/** What the numbers that answer a question count. */
const COUNTED: Readonly<Partial<Record<FacetQuestion, string>>> = {
  killed: 'those killed',
  wounded: 'those wounded',
  casualties: 'casualties',
  displaced: 'those displaced',
  detained: 'those detained',
  missing: 'those missing',
  fighters: 'fighters',
  strikes: 'strikes',
  besieged: 'those besieged',
  captured: 'what was captured',
};

/** Words shown: more of them say no more about who vouches. */
const MOST_WORDS = 3;

/** Numbers for which nobody with a name vouches, and beside which there is no other. */
export const figures: Doubt = (pile) =>
  pile.dossier.events.flatMap((event) =>
    event.facets
      .filter(({ question, answers }) => COUNTED[question] !== undefined && answers.length === 1)
      .flatMap((facet) => draftOf(pile, event, facet)),
  );

function draftOf(pile: Pile, event: DossierEvent, facet: Facet): DoubtDraft[] {
  const [answer] = facet.answers;
  const claims = answer?.claims.flatMap((id) => pile.claimOf.get(id) ?? []) ?? [];
  const [first] = claims;
  if (answer === undefined || first === undefined) return [];
  const isNameless = claims.every(({ voices }) => {
    const kind = voices.at(-1)?.kind;
    return kind === 'anonymous' || kind === 'unstated';
  });
  if (!isNameless) return [];
  return [
    {
      kind: 'figure',
      subject: { kind: 'claim', claim: first.id },
      question: `${nameOfEvent(event)}: on whose word is ${answer.value} the number of ${COUNTED[facet.question]}?`,
      why: 'The only number for it comes from a voice without a name.',
      words: distinct(answer.claims.map((id) => wordsOfClaim(pile, id, answer.value))).slice(0, MOST_WORDS),
      event: event.id,
      document: first.document,
      answers: ['correct', 'confirm', 'hide', 'note'],
      asks: 'voice',
      key: `${facet.question} ${facet.who ?? ''}`,
      reach: claims.length,
      also: claims.map(({ id }) => ({ kind: 'claim', claim: id })),
    },
  ];
}
