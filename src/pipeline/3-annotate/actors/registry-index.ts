import type { ActorEntry, ActorName, Token } from '../../../model/index.ts';
import { foldName } from '../../../names/index.ts';
import { type Hit, isCapital, isJoint } from './mention.ts';

/** A name that ends at a node, with the words as the registry writes them, for the case rule. */
interface Ending {
  readonly entry: ActorEntry;
  /** Null for an adjective. */
  readonly name: ActorName | null;
  readonly words: readonly string[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly endings: Ending[];
}

/** The registry made ready for matching. */
export interface RegistryIndex {
  readonly root: Node;
  readonly byId: ReadonlyMap<string, ActorEntry>;
  /** Rows by each exact name, for what a state's army or government is called. */
  readonly byName: ReadonlyMap<string, ActorEntry>;
}

const COMPILED = new WeakMap<readonly ActorEntry[], RegistryIndex>();

/** In text all in capitals these names cannot be told from everyday words. */
const EVERYDAY_IN_CAPITALS: ReadonlySet<string> = new Set([
  'is',
  'us',
  'who',
  'it',
  'as',
  'care',
  'site',
  'au',
]);

const ARTICLES: ReadonlySet<string> = new Set('al el ul an ar as ash at ath ad adh az'.split(' '));

/** Gives the compiled form of a registry; the work is done once for each list of actors. */
export function registryIndex(actors: readonly ActorEntry[]): RegistryIndex {
  const known = COMPILED.get(actors);
  if (known !== undefined) return known;
  const root: Node = { next: new Map(), endings: [] };
  const byName = new Map<string, ActorEntry>();
  for (const entry of actors) {
    for (const name of entry.names) {
      insert(root, entry, name, name.name);
      if (name.ambiguous !== true && !byName.has(name.name)) byName.set(name.name, entry);
    }
    for (const adjective of entry.adjectives ?? []) insert(root, entry, null, adjective);
  }
  const index = { root, byId: new Map(actors.map((entry) => [entry.id as string, entry])), byName };
  COMPILED.set(actors, index);
  return index;
}

function insert(root: Node, entry: ActorEntry, name: ActorName | null, written: string): void {
  const words = written
    .replace(/^the (?=\p{L})/u, '')
    .split(/[\s/–-]+/u)
    .filter((word) => foldName(word) !== '');
  let node = root;
  for (const word of words) {
    const key = keyOf(word, false);
    let child = node.next.get(key);
    if (child === undefined) {
      child = { next: new Map(), endings: [] };
      node.next.set(key, child);
    }
    node = child;
  }
  if (node !== root) node.endings.push({ entry, name, words });
}

/** A word as the index files it. Folding is only done where it can change anything. */
function keyOf(word: string, article: boolean): string {
  if (word.length === 1 && !/[\p{L}\p{N}]/u.test(word)) return '';
  const lower = word.toLowerCase();
  if (article || lower === 'el' || (lower.length < 4 && ARTICLES.has(lower) && word !== lower)) return 'al';
  return /^[a-z0-9]+$/.test(lower) ? lower : foldName(lower).replaceAll(' ', '');
}

/** Finds the longest registry name that begins at a token, or null. */
export function hitAt(
  index: RegistryIndex,
  tokens: readonly Token[],
  first: number,
  limit: number,
  shouted: boolean,
): Hit | null {
  let nodes: readonly Node[] = [index.root];
  let best: Hit | null = null;
  const taken: Token[] = [];
  for (let at = first; at < limit && nodes.length > 0; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > first && isSkipped(token)) continue;
    taken.push(token);
    nodes = steps(nodes, token, isArticle(tokens, at));
    const fitting = nodes.flatMap((node) =>
      node.endings.filter((ending) => caseFits(ending.words, taken, shouted)),
    );
    if (fitting.length === 0) continue;
    best = {
      first,
      end: at + 1,
      names: fitting.flatMap(({ entry, name }) => (name === null ? [] : [{ entry, name }])),
      adjectiveOf: fitting.flatMap(({ entry, name }) => (name === null ? [entry] : [])),
    };
  }
  return best;
}

/** Hyphens, possessive endings and slashes between the words of a name. */
function isSkipped(token: Token): boolean {
  return token.text.length <= 2 && (isJoint(token) || token.text === '/');
}

/** "Syrias" for "Syria's": scraped text loses apostrophes, so a capitalised word may drop its s. */
function steps(nodes: readonly Node[], token: Token, article: boolean): readonly Node[] {
  const key = keyOf(token.text, article);
  const mayDrop = key.length >= 3 && key.endsWith('s') && isCapital(token);
  const reached: Node[] = [];
  for (const node of nodes) {
    const direct = node.next.get(key);
    if (direct !== undefined) reached.push(direct);
    const dropped = mayDrop ? node.next.get(key.slice(0, -1)) : undefined;
    if (dropped !== undefined && dropped !== direct) reached.push(dropped);
  }
  return reached;
}

function isArticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return token !== undefined && next?.text === '-' && ARTICLES.has(token.lower);
}

/**
 * Names match with their case: capitals must be capitals. Initials of four letters and more may be
 * written as a word ("Nato"). In shouted text any case fits, save for everyday words.
 */
function caseFits(words: readonly string[], tokens: readonly Token[], shouted: boolean): boolean {
  if (words.length !== tokens.length) return false;
  if (shouted) {
    const only = words.length === 1 ? (tokens[0]?.lower ?? '') : '';
    return !EVERYDAY_IN_CAPITALS.has(only);
  }
  return words.every((word, at) => {
    const token = tokens[at];
    if (token === undefined) return false;
    if (!/^\p{Lu}/u.test(word)) return true;
    if (!isCapital(token)) return ARTICLES.has(token.lower) && at < words.length - 1;
    const letters = word.replace(/\P{L}/gu, '');
    const isInitials = letters.length > 1 && letters === letters.toUpperCase();
    if (!isInitials || letters.length > 3) return true;
    const written = token.text.replace(/\P{L}/gu, '').replace(/s$/, '');
    return written === written.toUpperCase();
  });
}
