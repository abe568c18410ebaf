import type { ConfirmedField, DossierEvent, Facet, FacetQuestion, Subject } from '../../model/index.ts';
import type { Doubt, DoubtDraft } from '../doubt.ts';
import { aboutEvent, distinct, mentionsOf, nameOfEvent, type Pile, wordsOfClaim } from '../pile.ts';

/** Answers shown, and claims of each: enough to see the difference, and a screenful to read. */
const MOST_ANSWERS = 4;
const CLAIMS_EACH = 2;

/** What is asked about, in the middle of a sentence. */
const ABOUT: Readonly<Record<FacetQuestion, string>> = {
  occurred: 'whether it happened',
  when: 'when it happened',
  where: 'where it happened',
  agent: 'who did it',
  target: 'who was hit',
  killed: 'how many were killed',
  wounded: 'how many were wounded',
  casualties: 'how many casualties there were',
  displaced: 'how many were displaced',
  detained: 'how many were detained',
  missing: 'how many are missing',
  fighters: 'how many fighters there were',
  strikes: 'how many strikes there were',
  besieged: 'how many were besieged',
  captured: 'how much was captured',
  other: 'how many there were',
};

/** Fields by which a person can set an answer right; counts are set right in their figures. */
const FIELD: Readonly<Partial<Record<FacetQuestion, ConfirmedField>>> = {
  when: 'when',
  where: 'place',
  agent: 'agent',
  target: 'target',
};

/**
 * Answers that cannot all hold, from origins that are not the same. Whether one of them is true is not
 * asked: only whether these words are about one event and say what was read in them.
 */
export const contested: Doubt = (pile) =>
  pile.dossier.events.flatMap((event) =>
    event.facets.filter(isContradicted).map((facet) => draftOf(pile, event, facet)),
  );

function isContradicted({ verdict, answers }: Facet): boolean {
  return verdict === 'contradiction' && new Set(answers.flatMap(({ origins }) => origins)).size > 1;
}

function draftOf(pile: Pile, event: DossierEvent, facet: Facet): DoubtDraft {
  const field = FIELD[facet.question];
  const values = facet.answers.map(({ value }) => value);
  const shown = facet.answers.slice(0, MOST_ANSWERS).flatMap(({ value, claims }) => {
    const told = [...claims].sort().map((claim) => wordsOfClaim(pile, claim, saidOf(facet, value)));
    return distinct(told).slice(0, CLAIMS_EACH);
  });
  return {
    kind: 'contested',
    subject: aboutEvent(event),
    question: `${nameOfEvent(event)}: do these accounts disagree on ${ABOUT[facet.question]}, or are they not about the same?`,
    why: facet.why,
    words: shown,
    event: event.id,
    document: null,
    answers: [...answersOf(facet.question), 'split', 'confirm', 'hide'],
    key: JSON.stringify([facet.question, facet.who, [...values].sort()]),
    reach: new Set(facet.answers.flatMap(({ origins }) => origins)).size,
    ...(field === undefined ? {} : { asks: field }),
    also: figuresIn(pile, event, facet),
  };
}

function saidOf({ question }: Facet, value: string): string {
  if (question !== 'occurred') return value;
  return value === 'no' || value === 'denied' ? 'says that it did not' : 'says that it happened';
}

function answersOf(question: FacetQuestion): DoubtDraft['answers'] {
  if (question === 'when') return ['when'];
  if (question === 'where') return ['place'];
  return ['correct'];
}

/** The figures that give the answers, and the tellings they stand in: to set one right settles it. */
function figuresIn(pile: Pile, event: DossierEvent, facet: Facet): Subject[] {
  const claims = new Set(facet.answers.flatMap((answer) => answer.claims));
  const mentions = mentionsOf(event);
  const figures = mentions.flatMap((mention) => pile.figuresOf.get(mention) ?? []);
  return [
    ...figures
      .filter(({ measure, claim }) => measure === facet.question && claims.has(claim))
      .map(({ id }): Subject => ({ kind: 'figure', figure: id })),
    ...[...claims].sort().map((claim): Subject => ({ kind: 'claim', claim })),
  ];
}
