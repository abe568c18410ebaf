/** The way from the root of a page to an element, one step at a time; no string is made of it before it is kept. */
export interface PathStep {
  readonly parent: PathStep | null;
  /** Local name in lower case, with its position among siblings of the same name: `p[3]`. */
  readonly name: string;
  /** Steps from the root. */
  readonly depth: number;
  /** Characters of the path. */
  readonly length: number;
}

/** Longer paths come from made-up names; those of the public pages stay below 400 characters. */
const LONGEST_PATH = 1_000;

/** Pages of the public sets stay below 60. */
const DEEPEST_PATH = 128;

/** The paths of a page take up at most so many times its text, and what a page of short lines needs besides. */
const PATHS_PER_TEXT = 4;
const PATHS_BESIDE = 1_000_000;

const ROOT: PathStep = { parent: null, name: 'html[1]', depth: 1, length: '/html[1]'.length };

/** The body of a page. */
export const BODY_STEP: PathStep = stepBelow(ROOT, 'body', 1);

/** A step to the element that is the nth of its name below another. */
export function stepBelow(parent: PathStep, tag: string, nth: number): PathStep {
  const name = `${tag}[${String(nth)}]`;
  return { parent, name, depth: parent.depth + 1, length: parent.length + 1 + name.length };
}

/**
 * Writes the paths of a page's blocks as XPath, in reading order; null for those beyond what a page
 * needs: a page of a few kilobytes can name its elements so, and nest them so deep, that its paths would
 * take up thousands of times its size.
 *
 * @example
 * writePaths([BODY_STEP], 0); // ['/html[1]/body[1]']
 */
export function writePaths(steps: readonly PathStep[], textLength: number): (string | null)[] {
  let room = textLength * PATHS_PER_TEXT + PATHS_BESIDE;
  return steps.map((step) => {
    if (step.length > LONGEST_PATH || step.depth > DEEPEST_PATH || step.length > room) return null;
    room -= step.length;
    return written(step);
  });
}

function written(step: PathStep): string {
  const names: string[] = [];
  for (let at: PathStep | null = step; at !== null; at = at.parent) names.push(at.name);
  return `/${names.reverse().join('/')}`;
}
