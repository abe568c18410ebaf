import { corroborate } from '../../src/corroborate.ts';
import type { DocumentRecord, Dossier, DossierEvent } from '../../src/model/index.ts';
import { collectMentions } from '../../src/pipeline/5-corroborate/mention.ts';
import type { EvalInput } from '../task.ts';
import { readArticles } from './gold.ts';

/** A facet of a gold story. */
export interface GoldFacet {
  readonly question: string;
  readonly who: string | null;
  readonly verdict: string;
  readonly also?: readonly unknown[];
}

/** A story of the gold: reports that tell of one event. */
export interface GoldStory {
  readonly id: string;
  readonly title: string;
  readonly members: readonly string[];
  readonly facets: readonly GoldFacet[];
}

/** A judged pair of the gold. */
export interface GoldPair {
  readonly a: string;
  readonly b: string;
  readonly relation: string;
  readonly root: string | null;
  readonly also?: readonly unknown[];
  readonly why: string;
}

/** The gold's articles read and corroborated as one collection. */
export interface ReadStories {
  readonly stories: readonly GoldStory[];
  readonly pairs: readonly GoldPair[];
  /** Gold article id to its record; one record may serve two articles of the same bytes. */
  readonly records: ReadonlyMap<string, DocumentRecord>;
  readonly dossier: Dossier;
  /** For each article, the events it leads with. */
  readonly leading: ReadonlyMap<string, readonly DossierEvent[]>;
}

/** Reads all articles of the gold and corroborates them together. */
export async function readStories(input: EvalInput): Promise<ReadStories> {
  const gold = input.gold as { stories: readonly GoldStory[]; pairs: readonly GoldPair[] };
  const records = new Map(
    (await readArticles(input)).map(({ gold: article, record }) => [article.id, record]),
  );
  const dossier = corroborate([...records.values()]);
  const leading = new Map(
    [...records].map(([id, record]) => {
      const leads = new Set(
        collectMentions(record)
          .filter((mention) => mention.leads)
          .map(({ event }) => event.id),
      );
      return [
        id,
        dossier.events.filter(({ accounts }) =>
          accounts.some((account) => account.events.some((event) => leads.has(event))),
        ),
      ];
    }),
  );
  return { stories: gold.stories, pairs: gold.pairs, records, dossier, leading };
}
