import type { PageBlock, PageElement } from './blocks.ts';
import { ancestryOf, type Ancestry, isWrapper } from './ancestry.ts';

/** Words of class names and ids that tell what an element is for. */
const NAMES: Readonly<Record<string, RegExp>> = {
  comment: /comment|disqus|respond|repl(?:y|ies)|kommentar|discussion/,
  related:
    /relat|recommend|teaser|popular|trending|outbrain|taboola|more-?(?:stories|from|on|news|articles)|read-?(?:more|next|also)|also|similar|suggest|sidebar|linkbox|see-?more|promo|upsell|recirc/,
  share: /shar(?:e|ing)|social|addthis|follow|facebook|twitter|whatsapp|tools|actions/,
  author: /author|byline|contributor|profile|autor|(?:^|[-_ ])bio(?:[-_ ]|$)|writer/,
  caption: /caption|credit|figure|image|photo|picture|gallery|thumb|media|slide|copyright|bild/,
  letter:
    /newsletter|subscri|sign-?up|paywall|donat|banner|(?:^|[-_ ])ads?(?:[-_ ]|$)|advert|sponsor|cta|promo|abo(?:[-_ ]|$)|callout|shop|product|affiliate/,
  meta: /meta|(?:^|[-_ ])dates?(?:[-_ ]|$)|time|tags?(?:[-_ ]|$)|categor|crumb|keyword|publish|topics|label|info/,
  around:
    /nav|menu|header|footer|widget|aside|toolbar|cookie|consent|login|modal|popup|overlay|pag(?:er|ination)|hidden|print|rating|tooltip/,
  article: /article|content|body|post|entry|story|text|main|artikel|copy|prose|paragraph/,
  lead: /lead|intro|summary|standfirst|abstract|deck|excerpt|teaser|kicker|subtitle|subhead|description/,
};
const NAME_KEYS = Object.keys(NAMES);
const TAGS = [
  'p',
  'li',
  'heading',
  'cell',
  'div',
  'quote',
  'pre',
  'figcaption',
  'list',
  'table',
  'figure',
  'aside',
  'nav',
  'footer',
  'header',
  'form',
  'section',
];

/** What lines that stand beside an article say, in the languages of the pages it was trained on. */
const WORDINGS: readonly RegExp[] = [
  /^\W{0,3}(?:read|see|lesen|lire|leer|leggi|mehr|more|weitere?|auch|related|also|ähnliche|zum thema|don.t miss|next|previous|recommended|popular|lea|vea|siehe|das könnte|you (?:may|might)|neueste|similar|passend)\b/i,
  /newsletter|subscri|sign(?:ing)? up|abonn|inbox|donat|spende|premium|anmelde|registr|log ?in|einloggen|eingeloggt|membership|paywall|unterstütz/i,
  /©|\(c\)|copyright|getty|photo|image|foto|bild(?:quelle)?:|picture|illustration|\/(?:dpa|afp|ap|reuters)\b|quelle:|source:/i,
  /comment|kommentar|repl(?:y|ies)|antwort|forum|diskut/i,
  /facebook|twitter|instagram|whatsapp|teilen|share|follow|folgen|pinterest|e-?mail|@\w/i,
  /cookie|datenschutz|privacy|terms|impressum|all rights|rechte vorbehalten|advertis|anzeige|werbung|sponsor|affiliate/i,
  /^(?:by|von|por|par|di)\s\p{Lu}|editor|reporter|journalist|autor|author|redakt|columnist|freelance|studier/iu,
  /\b(?:19|20)\d\d\b|\d{1,2}[:.]\d\d\b|\d{1,2}\. ?(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)/i,
];

/** How the whole page stands, beside which each block is seen. */
export interface PageFacts {
  readonly blocks: readonly PageBlock[];
  readonly kept: ReadonlySet<number>;
  readonly title: string | null;
}

/** One row of numbers, each about 0 to 1, per block: what the model of article text weighs. */
export function articleFeatures(facts: PageFacts): Float64Array[] {
  const { blocks, kept } = facts;
  const ancestry = ancestryOf(blocks, kept);
  const spread = spreadOf(facts);
  const kinds = kindsOf(facts);
  return blocks.map((block, index) => {
    const row: number[] = [];
    own(row, block, kept.has(index), facts.title);
    places(row, block, ancestry);
    neighbours(row, facts, index);
    row.push(...(spread[index] ?? []), ...(kinds[index] ?? []));
    return Float64Array.from(row);
  });
}

const flag = (told: boolean): number => (told ? 1 : 0);
const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);
const sized = (characters: number): number => Math.min(1, Math.log1p(Math.max(0, characters)) / 7);

function own(row: number[], block: PageBlock, isKept: boolean, title: string | null): void {
  const { text } = block;
  const head = text.slice(0, 400);
  const linked = share(block.linked, text.length);
  row.push(flag(isKept), sized(text.length), linked, flag(linked > 0.8));
  for (const limit of [15, 40, 80, 160, 320]) row.push(flag(text.length < limit));
  row.push(flag(/[.?!…]["'”’»“)\]]*$/.test(text.slice(-8))), flag(/:$/.test(text)));
  row.push(
    flag(/^\p{Ll}/u.test(text)),
    flag(/^[\d(]/.test(text)),
    flag(/[|»›→•·]/.test(head)),
    flag(text.includes('?')),
  );
  row.push(
    share((head.match(/\p{Lu}/gu) ?? []).length * 3, head.length),
    share((head.match(/\d/g) ?? []).length * 3, head.length),
  );
  row.push(share((head.match(/,/g) ?? []).length * 20, head.length), flag(block.isWhole));
  row.push(
    flag(/\p{Ll}[.?!…]["'”’»“)]? ["'“„«(]?\p{Lu}/u.test(head)),
    flag(title !== null && sameWords(text, title)),
  );
  const short = text.length <= 400;
  for (const wording of WORDINGS) row.push(flag(short && wording.test(head)));
}

function sameWords(a: string, b: string): boolean {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  if (a.length > b.length * 2 || a.length * 3 < b.length) return false;
  const [one, two] = [bare(a), bare(b)];
  return one !== '' && (two.startsWith(one) || one.startsWith(two));
}

function places(row: number[], block: PageBlock, ancestry: Ancestry): void {
  const above: PageElement[] = [];
  for (let at: PageElement | null = block.element; at !== null && above.length < 10; at = at.parent) {
    if (isWrapper(at, ancestry)) break;
    above.push(at);
  }
  const tags = new Set(above.map(tagKind));
  tags.add(tagKind(block.element));
  for (const tag of TAGS) row.push(flag(tags.has(tag)));
  const near = above
    .slice(0, 2)
    .map((element) => element.names)
    .join(' ');
  const far = above.map((element) => element.names).join(' ');
  for (const key of NAME_KEYS)
    row.push(flag((NAMES[key] as RegExp).test(near)), flag((NAMES[key] as RegExp).test(far)));
  row.push(Math.min(1, above.length / 10), flag(above.length === 10));
  for (const element of [block.element, block.element.parent, block.element.parent?.parent]) {
    const sums = element === null || element === undefined ? undefined : ancestry.sums.get(element);
    const others = (sums?.all ?? 0) - (element === block.element ? 0 : block.text.length);
    row.push(
      share(sums?.kept ?? 0, sums?.all ?? 0),
      share(sums?.linked ?? 0, sums?.all ?? 0),
      share(sums?.kept ?? 0, ancestry.keptTotal),
      sized(others),
    );
  }
}

function tagKind(element: PageElement): string {
  const tag = element.tag;
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (/^(?:td|th|dd|dt)$/.test(tag)) return 'cell';
  if (/^(?:ul|ol|dl)$/.test(tag)) return 'list';
  return tag === 'blockquote' ? 'quote' : tag;
}

/** What stands right before and after: kept or not, long or short, links or words. */
function neighbours(row: number[], { blocks, kept }: PageFacts, index: number): void {
  for (const step of [-2, -1, 1, 2]) {
    const other = blocks[index + step];
    const length = other?.text.length ?? 0;
    row.push(flag(kept.has(index + step)), sized(length), share(other?.linked ?? 0, length));
    row.push(flag(other !== undefined && /^h[1-6]$/.test(other.element.tag)));
    row.push(flag(other !== undefined && other.element.parent === blocks[index]?.element.parent));
  }
  for (const reach of [3, 6, 12]) {
    let [near, wanted, linked] = [0, 0, 0];
    for (let at = index - reach; at <= index + reach; at += 1) {
      const length = at === index ? 0 : (blocks[at]?.text.length ?? 0);
      near += length;
      if (kept.has(at)) wanted += length;
      linked += at === index ? 0 : (blocks[at]?.linked ?? 0);
    }
    row.push(share(wanted, near), share(linked, near), share(near, reach * 400));
  }
}

/** How much of what was kept lies before and after each block. */
function spreadOf({ blocks, kept }: PageFacts): number[][] {
  const total = [...kept].reduce((sum, at) => sum + (blocks[at]?.text.length ?? 0), 0);
  const keptAt = [...kept].sort((a, b) => a - b);
  const [first, last] = [keptAt[0] ?? 0, keptAt.at(-1) ?? -1];
  const proseLast =
    keptAt.findLast(
      (at) =>
        (blocks[at]?.text.length ?? 0) >= 100 &&
        (blocks[at]?.linked ?? 0) * 2 < (blocks[at]?.text.length ?? 0),
    ) ?? last;
  const all = blocks.reduce((sum, block) => sum + block.text.length, 0);
  let before = 0;
  let prose = 0;
  return blocks.map((block, index) => {
    const after = total - before - (kept.has(index) ? block.text.length : 0);
    const row = [
      share(before, total),
      share(after, total),
      flag(after === 0),
      flag(before === 0),
      flag(index < first),
      flag(index > last),
      Math.min(1, Math.max(0, first - index) / 20),
      Math.min(1, Math.max(0, index - last) / 20),
      flag(index > proseLast && index <= last),
      share(after, 500),
      share(before, 500),
      sized(total),
      share(total, all),
      Math.min(1, kept.size / 50),
      share(prose, 20),
    ];
    if (kept.has(index)) {
      before += block.text.length;
      if (block.text.length >= 100) prose += 1;
    }
    return row;
  });
}

/** What became of the other blocks in elements of the same name and class: siblings agree. */
function kindsOf({ blocks, kept }: PageFacts): number[][] {
  const keys = blocks.map(({ element }) => `${signature(element)}<${signature(element.parent)}`);
  const sums = new Map<string, { all: number; kept: number; linked: number; count: number }>();
  keys.forEach((key, index) => {
    const sum = sums.get(key) ?? { all: 0, kept: 0, linked: 0, count: 0 };
    const block = blocks[index] as PageBlock;
    sum.all += block.text.length;
    sum.kept += kept.has(index) ? block.text.length : 0;
    sum.linked += block.linked;
    sum.count += 1;
    sums.set(key, sum);
  });
  return keys.map((key, index) => {
    const sum = sums.get(key);
    const block = blocks[index] as PageBlock;
    if (sum === undefined) return [0, 0, 0, 0];
    const [others, wanted] = [
      sum.all - block.text.length,
      sum.kept - (kept.has(index) ? block.text.length : 0),
    ];
    return [
      share(wanted, others),
      Math.min(1, (sum.count - 1) / 10),
      share(sum.linked, sum.all),
      sized(sum.all / sum.count),
    ];
  });
}

function signature(element: PageElement | null): string {
  return element === null ? '' : `${element.tag}.${element.names.split(/\s+/, 1)[0] ?? ''}`;
}
