/** A feed of XML cut at its items, so that a broken one costs only itself. */
export interface CutFeed {
  /** The opening tag of the root, with its namespaces and nothing that is of no use to its items. */
  readonly root: string;
  /** What stands outside the items: what the feed says of itself. */
  readonly frame: string;
  /** Each item from its opening to its closing tag, with one put there where it lacks one. */
  readonly items: readonly string[];
}

const CDATA = '<![CDATA[';

/**
 * Cuts the text of a feed. Declarations of entities are cut away unread: nothing is fetched for them
 * and nothing grows by them. Must not take an item that stands in quoted text or a comment.
 */
export function cutItems(text: string): CutFeed {
  const whole = withoutDoctype(text);
  const rootTag = /<(?![?!])(?:[\w-]{1,20}:)?\w{1,20}\b[^<>]*>/.exec(whole);
  const root = rootTag === null ? '<rss version="2.0">' : shortTag(rootTag[0]);
  const from = (rootTag?.index ?? 0) + (rootTag?.[0].length ?? 0);
  const token = /<!\[CDATA\[|<!--|<(\/?)((?:(?:atom|rss|a|ns\d)?:)?(?:item|entry))(?=[\s>/])[^<>]*>/gi;
  token.lastIndex = from;
  const items: string[] = [];
  const frame: string[] = [];
  let open: { readonly at: number; readonly name: string } | null = null;
  let outside = from;
  let hasOpenComment = false;
  const close = (end: number, isClosed: boolean): void => {
    if (open === null) return;
    const item = whole.slice(open.at, end);
    items.push(isClosed ? item : `${withoutTornTag(item)}</${open.name}>`);
    open = null;
    outside = end;
  };
  for (let match = token.exec(whole); match !== null; match = token.exec(whole)) {
    const [found, slash, name] = match;
    if (name === undefined) {
      if (found === CDATA) {
        const end = whole.indexOf(']]>', match.index);
        if (end < 0) break;
        token.lastIndex = end + 3;
      } else if (!hasOpenComment) {
        // What follows a comment that is never closed is looked at as if it were none.
        const end = whole.indexOf('-->', match.index);
        hasOpenComment = end < 0;
        if (end >= 0) token.lastIndex = end + 3;
      }
      continue;
    }
    if (slash === '/') {
      close(token.lastIndex, true);
      continue;
    }
    if (open === null) frame.push(whole.slice(outside, match.index));
    else close(match.index, false);
    if (!found.endsWith('/>')) open = { at: match.index, name };
    else outside = token.lastIndex;
  }
  if (open === null) frame.push(whole.slice(outside));
  else close(whole.length, false);
  return { root, frame: frame.join(''), items };
}

/** A feed that uses every vocabulary there is names some thirty. */
const MOST_ATTRIBUTES = 60;
/** What items need of the root; names of vocabularies and languages stay below 300 letters. */
const ATTRIBUTE =
  /(?<=\s)(?:xmlns(?::[\w.-]{1,40})?|xml:lang|xml:base|version)\s{0,20}=\s{0,20}(?:"[^"<>]{0,300}"|'[^'<>]{0,300}')/g;

/** Each item is parsed within the tag of the root, which must be short for that. */
function shortTag(tag: string): string {
  const name = /^<[^\s/>]{1,50}/.exec(tag)?.[0] ?? '<rss';
  const attributes: string[] = [];
  for (const [attribute] of tag.matchAll(ATTRIBUTE)) {
    if (attributes.push(attribute) === MOST_ATTRIBUTES) break;
  }
  return `${[name, ...attributes].join(' ')}>`;
}

/** A file that breaks off may do so within a tag. */
function withoutTornTag(item: string): string {
  const last = item.lastIndexOf('<');
  return last > 0 && !item.includes('>', last) && !item.startsWith(CDATA, last) ? item.slice(0, last) : item;
}

/** Cuts a declaration of the type off, up to its end or that of its bracket. */
function withoutDoctype(text: string): string {
  const start = /<!doctype\s/i.exec(text.slice(0, LONGEST_PROLOG))?.index;
  if (start === undefined) return text;
  const bracket = text.indexOf('[', start);
  const plain = text.indexOf('>', start);
  const hasBracket = bracket >= 0 && bracket < plain;
  const inner = hasBracket ? /\]\s{0,100}>/.exec(text.slice(bracket)) : null;
  if (hasBracket && inner !== null)
    return text.slice(0, start) + text.slice(bracket + inner.index + inner[0].length);
  return plain < 0 ? text : text.slice(0, start) + text.slice(plain + 1);
}

/** A declaration stands at the beginning or is none. */
const LONGEST_PROLOG = 10_000;

/** The fields of an item whose tags may be left open. */
const FIELD =
  /<!\[CDATA\[|<(\/?)(title|link|guid|description|content:encoded|pubdate|author|dc:creator|dc:date|category|id|published|updated|issued|modified|summary|content)(?=[\s>/])[^<>]*>/gi;

/** Closes the fields of an item that were left open, each before the next begins. */
export function mendItem(item: string): string {
  const closing = /<\/[^<>]*>\s*$/.exec(item);
  const body = closing === null ? item : item.slice(0, closing.index);
  const pieces: string[] = [];
  let open: string | null = null;
  let at = 0;
  FIELD.lastIndex = 0;
  for (let match = FIELD.exec(body); match !== null; match = FIELD.exec(body)) {
    const [found, slash, name = ''] = match;
    if (found === CDATA) {
      const end = body.indexOf(']]>', match.index);
      if (end < 0)
        return `${pieces.join('')}${body.slice(at)}]]>${open === null ? '' : `</${open}>`}${closing?.[0] ?? ''}`;
      FIELD.lastIndex = end + 3;
      continue;
    }
    const isClosing = slash === '/';
    if (isClosing && open?.toLowerCase() !== name.toLowerCase()) {
      // A closing tag without its opening one.
      pieces.push(body.slice(at, match.index));
      at = FIELD.lastIndex;
      continue;
    }
    pieces.push(body.slice(at, match.index));
    if (!isClosing && open !== null) pieces.push(`</${open}>`);
    pieces.push(found);
    at = FIELD.lastIndex;
    open = isClosing || found.endsWith('/>') ? null : name;
  }
  pieces.push(body.slice(at));
  if (open !== null) pieces.push(`</${open}>`);
  return pieces.join('') + (closing?.[0] ?? '');
}
