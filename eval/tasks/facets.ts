import type { DossierEvent, Facet } from '../../src/model/index.ts';
import { headNoun } from '../../src/names/index.ts';
import { type GoldFacet, type GoldStory, type ReadStories, readStories } from '../measure/gold-stories.ts';
import { macroF1 } from '../measure/macro-f.ts';
import type { EvalTask } from '../task.ts';

/** The gold's questions in the product's words. */
const QUESTIONS: Readonly<Record<string, string>> = { place: 'where', date: 'when' };
const PEOPLE = ['people', 'person', 'dead', 'life', 'victim', ''];

/**
 * Verdicts on the facets of gold stories: for each gold facet whose question the product puts, the
 * verdict of the event that most members of the story lead with. Macro F1 over the gold's verdicts;
 * a facet not found, or found in one report only, is an answer not given.
 */
export const facets: EvalTask = {
  name: 'facets',
  about: 'verdicts on facets of stories (--data GOLD.json --texts TEXTS.jsonl)',
  async run(input) {
    const read = await readStories(input);
    const judged = read.stories.flatMap((story) => {
      const event = mainEvent(story, read);
      return story.facets.map((facet) => {
        const found = event === undefined ? undefined : findFacet(event.facets, facet);
        const verdict = found === undefined || found.verdict === 'single' ? null : found.verdict;
        const allowed = verdict !== null && (facet.also ?? []).includes(verdict);
        return {
          story: story.id,
          question: facet.question,
          who: facet.who,
          gold: facet.verdict,
          predicted: allowed ? facet.verdict : verdict,
        };
      });
    });
    return {
      records: read.stories.length,
      scores: {
        macroF1: macroF1(judged),
        accuracy: judged.filter((one) => one.gold === one.predicted).length / Math.max(1, judged.length),
      },
      table: judged
        .filter((one) => one.gold !== one.predicted)
        .map((one) => [one.gold, String(one.predicted), one.question, String(one.who), one.story]),
      predictions: judged,
    };
  },
};

/** The event told by most members of a story, as what they lead with. */
function mainEvent(story: GoldStory, { records, leading }: ReadStories): DossierEvent | undefined {
  const members = story.members.filter((id) => records.has(id));
  const counts = new Map<DossierEvent, number>();
  for (const id of members)
    for (const event of leading.get(id) ?? []) counts.set(event, (counts.get(event) ?? 0) + 1);
  return [...counts].sort(
    ([a, m], [b, n]) => n - m || b.facets.length - a.facets.length || (a.id < b.id ? -1 : 1),
  )[0]?.[0];
}

function findFacet(found: readonly Facet[], gold: GoldFacet): Facet | undefined {
  const question = QUESTIONS[gold.question] ?? gold.question;
  const fits = found.filter((facet) => facet.question === question);
  if (gold.who === null || fits.length < 2) return fits[0];
  const head = headNoun(gold.who.toLowerCase());
  const everybody = PEOPLE.includes(head);
  return (
    fits.find((facet) => (everybody ? facet.who === 'people' : facet.who === head)) ??
    (everybody ? fits[0] : undefined)
  );
}
