import type {
  DocumentId,
  OriginId,
  StoryCarrier,
  StoryOrigins,
  StoryReport,
  StoryRoot,
} from '../../model/index.ts';

/** A root of a story with all that is placed below it. */
export interface RootBranch {
  readonly kind: 'root';
  readonly root: StoryRoot;
  readonly below: readonly StoryBranch[];
  /** Reports that rest on it too, and are placed under another root. */
  readonly elsewhere: readonly DocumentId[];
}

/** What stands below a root: voices it came through, and reports under what they were made from. */
export type StoryBranch =
  | { readonly kind: 'carrier'; readonly carrier: StoryCarrier; readonly below: readonly StoryBranch[] }
  | { readonly kind: 'report'; readonly report: StoryReport; readonly below: readonly StoryBranch[] };

/**
 * Folds the graph of a story into trees: every root once, every report once. A report stands under the
 * one it was made from; two of one text of which neither is known to come first stand side by side.
 */
export function storyTree(story: StoryOrigins): RootBranch[] {
  const made = new Map<DocumentId, StoryReport[]>();
  for (const report of story.reports) {
    if (report.from === null) continue;
    made.set(report.from.document, [...(made.get(report.from.document) ?? []), report]);
  }
  const place = (report: StoryReport): StoryBranch[] => {
    const own = made.get(report.document) ?? [];
    const below = own.filter(({ from }) => from?.directed === true).flatMap(place);
    const beside = own.filter(({ from }) => from?.directed === false).flatMap(place);
    return [{ kind: 'report', report, below }, ...beside];
  };
  const carriers = new Map(story.carriers.map((carrier) => [carrier.id, carrier]));
  const tops = story.reports.filter(({ from }) => from === null);
  return story.roots.map((root): RootBranch => {
    const own = tops.filter(({ rests }) => rests[0]?.root === root.id);
    const paths = own.map((report) => ({ way: report.rests[0]?.through ?? [], branches: place(report) }));
    const below = along(paths, carriers);
    const placed = new Set(reportsIn(below));
    return { kind: 'root', root, below, elsewhere: root.reports.filter((id) => !placed.has(id)) };
  });
}

interface Path {
  readonly way: readonly OriginId[];
  readonly branches: readonly StoryBranch[];
}

/** Gathers reports that came the same way under its carriers, in the order in which they come. */
function along(paths: readonly Path[], carriers: ReadonlyMap<OriginId, StoryCarrier>): StoryBranch[] {
  const gathered = new Map<StoryCarrier | null, Path[]>();
  for (const { way, branches } of paths) {
    const carrier = carriers.get(way[0] as OriginId) ?? null;
    const rest = { way: way.slice(1), branches };
    gathered.set(carrier, [...(gathered.get(carrier) ?? []), rest]);
  }
  return [...gathered].flatMap(([carrier, own]): StoryBranch[] =>
    carrier === null
      ? own.flatMap(({ branches }) => branches)
      : [{ kind: 'carrier', carrier, below: along(own, carriers) }],
  );
}

/** Every report of some branches, from the top down. */
export function reportsIn(branches: readonly StoryBranch[]): DocumentId[] {
  return branches.flatMap((branch) => [
    ...(branch.kind === 'report' ? [branch.report.document] : []),
    ...reportsIn(branch.below),
  ]);
}
