import type { ActorEntry, ActorKind, ActorName, Sentence, Token } from '../../../model/index.ts';
import type { RegistryIndex } from './registry-index.ts';

/** An actor found in a sentence, before the document has had its say. Tokens are half-open. */
export interface Mention {
  readonly first: number;
  readonly end: number;
  readonly entry: ActorEntry | null;
  /** Rows the words may mean when the name is also something else's; the document decides. */
  readonly options: readonly ActorEntry[];
  readonly kind: ActorKind | 'unknown';
  /** Fullest name known: the registry's neutral name, or the words themselves. */
  readonly name: string;
  readonly loaded: boolean;
  readonly metonym: boolean;
  readonly rule: string;
}

/** A registry name standing in the text, before any rule has decided what it is. */
export interface Hit {
  readonly first: number;
  readonly end: number;
  readonly names: readonly { readonly entry: ActorEntry; readonly name: ActorName }[];
  /** Actors of which the words are an adjective ("Russian"). */
  readonly adjectiveOf: readonly ActorEntry[];
}

/** What a rule may look at: one sentence of the document and what earlier rules found in it. */
export interface SentenceView {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly index: RegistryIndex;
  readonly hits: readonly Hit[];
  readonly mentions: readonly Mention[];
  /** True when all letters of the sentence are capitals, so that case tells nothing. */
  readonly shouted: boolean;
  /** True when nearly all words are capitalised, as in headlines: capitals then prove no name. */
  readonly titled: boolean;
  /** Token indices that stand in a place name. */
  readonly places: ReadonlySet<number>;
}

/** Makes a mention of words that no registry row holds. */
export function unlisted(
  view: Pick<SentenceView, 'tokens'>,
  first: number,
  end: number,
  kind: Mention['kind'],
  rule: string,
): Mention {
  const name = wordsOf(view, first, end);
  return { first, end, entry: null, options: [], kind, name, loaded: false, metonym: false, rule };
}

/** One rule: reads a sentence, gives what it finds. Later rules yield to earlier ones. */
export interface ActorRule {
  readonly name: string;
  find(view: SentenceView): readonly Mention[];
}

/** Tells whether a token begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const code = token.text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(token.text);
}

/** Gives the mention that covers a token, or undefined. */
export function mentionAt(mentions: readonly Mention[], index: number): Mention | undefined {
  return mentions.find((mention) => mention.first <= index && index < mention.end);
}

/** Gives the mention that ends right before a token, possessive endings and hyphens skipped. */
export function mentionBefore(view: SentenceView, index: number): Mention | undefined {
  let at = index;
  while (at > view.sentence.firstToken && isJoint(view.tokens[at - 1])) at -= 1;
  return view.mentions.find((mention) => mention.end === at);
}

/** Possessive endings, hyphens and apostrophes stand inside names without being words of them. */
export function isJoint(token: Token | undefined): boolean {
  return token !== undefined && /^(?:['’‘]s?|[-‐‑–])$/.test(token.text);
}

/** The words of a stretch of tokens as written. */
export function wordsOf(view: Pick<SentenceView, 'tokens'>, first: number, end: number): string {
  let written = '';
  for (let at = first; at < end; at += 1) {
    const token = view.tokens[at];
    if (token === undefined) continue;
    const before = view.tokens[at - 1];
    written += at > first && before !== undefined && before.end < token.start ? ` ${token.text}` : token.text;
  }
  return written;
}
