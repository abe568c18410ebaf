import type { ParsedDocument, Token } from '../../../model/index.ts';
import { endsInstitution, isInstitution } from './in-name.ts';
import type { Match, Mention } from './match.ts';
import { PLACE_RULES } from './rules/index.ts';
import type { Scene } from './rules/rule.ts';

/** Points a match must reach; set on the marked sets so that finding and not finding err alike. */
const ENOUGH = 1;
/** Points that make a name so sure that its other occurrences in the document gain by it. */
const SURE = 4;
/** What an occurrence gains from a sure one, and from standing in a list beside a place. */
const KNOWN_HERE = 2;
const IN_LIST = 1.5;

interface Judged {
  readonly match: Match;
  readonly points: number;
  readonly rule: string;
}

/**
 * Decides which matches are meant as places. The points of all rules are summed; a second look
 * lets sure occurrences speak for doubtful ones of the same name, and lists for their members.
 */
export function judgeMatches(
  parsed: ParsedDocument,
  lines: readonly (readonly Match[])[],
  people: ReadonlySet<string>,
): Mention[] {
  const tokenAt = tokenFinder(parsed.tokens);
  const judged = lines.map((matches) => {
    const scene: Scene = { text: parsed.document.text, matches, people, tokenAt };
    return matches.map((match) => judgeMatch(match, scene));
  });
  const sure = new Set(judged.flat().flatMap((one) => (one.points >= SURE ? [one.match.key] : [])));
  return judged.flatMap((line) =>
    line.flatMap((one, at) => {
      const listed = standsInList(line, at) ? IN_LIST : 0;
      const known = sure.has(one.match.key) ? KNOWN_HERE : 0;
      return one.points + listed + known >= ENOUGH ? [{ ...one.match, rule: one.rule }] : [];
    }),
  );
}

function judgeMatch(match: Match, scene: Scene): Judged {
  if (match.settled !== null) return { match, points: SURE, rule: match.settled };
  let points = 0;
  let loudest = { name: 'places/known-name', points: 0 };
  for (const rule of PLACE_RULES) {
    const given = rule.points(match, scene);
    points += given;
    if (given > loudest.points) loudest = { name: rule.name, points: given };
  }
  const inside = isInstitution(match) || endsInstitution(match);
  return { match, points, rule: inside ? 'places/in-name' : loudest.name };
}

/** It stands in a list, of commas and "and", one member of which is a place on its own. */
function standsInList(line: readonly Judged[], at: number): boolean {
  for (const step of [-1, 1]) {
    for (let to = at + step; links(line[to - Math.max(step, 0)], line[to - Math.min(step, 0)]); to += step) {
      if ((line[to]?.points ?? 0) >= ENOUGH) return true;
    }
  }
  return false;
}

/** Two matches, the first left of the second, with nothing but a comma, "and" or "or" between. */
function links(left: Judged | undefined, right: Judged | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  const { words } = left.match.line;
  const between = words.slice(left.match.after, right.match.first);
  if (between.length === 0) return words[left.match.after - 1]?.gap === 'comma';
  const [link] = between;
  return between.length === 1 && (link?.lower === 'and' || link?.lower === 'or');
}

function tokenFinder(tokens: readonly Token[]): (offset: number) => Token | undefined {
  const byStart = new Map<number, Token>();
  for (const token of tokens) byStart.set(token.start, token);
  return (offset) => byStart.get(offset);
}
