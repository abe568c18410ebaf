/** One node of a tree: its own lines for a width, and what hangs below. */
export interface TreeNode {
  readonly lines: (width: number) => readonly string[];
  readonly below: readonly TreeNode[];
}

/** Below so many columns a tree grows no further to the right: a copy of a copy of a copy stands below it. */
const NARROWEST_BRANCH = 34;

/**
 * Draws a node and what hangs below it, each line within the width.
 *
 * @example
 * const leaf = { lines: () => ['leaf'], below: [] };
 * drawTree({ lines: () => ['root'], below: [leaf, leaf] }, 40); // ['root', '├─ leaf', '└─ leaf']
 */
export function drawTree({ lines, below }: TreeNode, width: number): string[] {
  const step = width >= NARROWEST_BRANCH ? 3 : 0;
  const drawn = below.flatMap((node, index) => {
    const last = index === below.length - 1;
    const [branch, trunk] = last ? ['└─ ', '   '] : ['├─ ', '│  '];
    return drawTree(node, width - step).map((line, at) => (at === 0 ? branch : trunk).slice(0, step) + line);
  });
  const trunk = below.length > 0 ? '│ ' : '  ';
  const [first = '', ...rest] = lines(width - 2);
  return [first, ...rest.map((line) => trunk + line), ...drawn];
}
