import type { OriginId, StoryLink, StoryNode, StoryReport } from '../../../model/index.ts';

/**
 * Draws the lines of a story. A report made from another is tied to it, and to an origin only where
 * that other does not rest on it too.
 */
export function storyLinks(reports: readonly StoryReport[]): StoryLink[] {
  const links = new Map<string, StoryLink>();
  const draw = (link: StoryLink): void => {
    // A voice may be an origin and a carrier of one story under one id.
    const key = [link.from, link.to].map(({ node, id }) => `${node} ${id}`).join(' ');
    const before = links.get(key);
    links.set(key, before === undefined ? link : { ...before, nearest: before.nearest || link.nearest });
  };
  const byId = new Map(reports.map((report) => [report.document, report]));
  for (const report of reports) {
    const self: StoryNode = { node: 'report', id: report.document };
    for (const kin of [...(report.from === null ? [] : [report.from]), ...report.alsoFrom]) {
      const to: StoryNode = { node: 'report', id: kin.document };
      const kind = kin.revision ? 'revision' : kin.relation;
      draw({ kind, from: self, to, nearest: kin === report.from, directed: kin.directed });
    }
    const above = report.from === null ? undefined : byId.get(report.from.document);
    const carried = new Set(above?.rests.map(({ root }) => root));
    report.rests.forEach(({ root, through }, index) => {
      if (carried.has(root)) return;
      for (const link of way(self, through, root)) {
        const nearest = link.from !== self || (index === 0 && report.from === null);
        draw({ ...link, nearest, directed: true });
      }
    });
  }
  return [...links.values()];
}

/** From a report up to its origin, by way of the carriers between them. */
function way(
  report: StoryNode,
  through: readonly OriginId[],
  root: OriginId,
): Pick<StoryLink, 'kind' | 'from' | 'to'>[] {
  const carriers = [...through].reverse().map((id): StoryNode => ({ node: 'carrier', id }));
  const stops: StoryNode[] = [report, ...carriers, { node: 'root', id: root }];
  return stops.slice(1).map((to, index) => {
    const kind = to.node === 'root' ? 'rests-on' : 'came-through';
    return { kind, from: stops[index] as StoryNode, to };
  });
}
