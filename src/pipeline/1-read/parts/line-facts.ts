import { furnitureTopics } from './line-lexicon.ts';

/** What one line of text shows by its words and marks alone; lengths in UTF-16 code units. */
export interface LineFacts {
  /** Length, where one CJK character counts for three. */
  readonly length: number;
  readonly words: number;
  readonly kind: LineKind;
  /** Feature names of this line, without its surroundings. */
  readonly shows: readonly string[];
  /** Key under which repeated lines meet. */
  readonly key: string;
  readonly topics: readonly string[];
  /** The distinct longer words, which say what a line is about. */
  readonly content: readonly string[];
}

/** Shorter words are in every text. */
const CONTENT_WORD = 5;

/** Coarse form of a line, as its neighbours see it. */
export type LineKind =
  | 'paragraph'
  | 'sentence'
  | 'long'
  | 'title'
  | 'label'
  | 'crumb'
  | 'date'
  | 'number'
  | 'furniture';

/** Facts are read from the beginning and end of a line: longer ones are prose or dumps. */
const LOOKED_AT = 1_200;

/** Function words of the languages news is scraped in; running prose is a third of them. */
const FUNCTION_WORDS = new Set(
  (
    'the of and to in a is that for on with as was at by it from are be this an have has had his her their they he she we not but or which who were been its will would more than about after into said ' +
    'der die das und ist von zu den mit sich des auf für im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei wird einer um noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man dann sein ' +
    'le la les et des une du dans qui que est pour par sur au plus pas avec sont ce il elle se ' +
    'el los las del y en un por con para su al lo como más o pero sus ' +
    'di che il della per non una sono si con del alla dei ' +
    'o a os as do da em no na um uma não se ' +
    'de het een van en op te dat voor met zijn aan niet ook door ' +
    'i w na z się nie to do że jest od по и в на не с что как из за'
  ).split(' '),
);
const CLOCK = /\b\d{1,2}[:.]\d\d\b/;
const MONTHS =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/i;

/** Bin of a number: how many of the limits it reaches. */
export function bin(value: number, limits: readonly number[]): number {
  let at = 0;
  while (at < limits.length && value >= (limits[at] as number)) at += 1;
  return at;
}

/** Reads the facts of one trimmed, non-blank line. */
export function lineFacts(whole: string): LineFacts {
  const line = whole.length <= LOOKED_AT ? whole : whole.slice(0, LOOKED_AT);
  const cjk = line.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  const length = whole.length + 2 * cjk;
  const words = line.match(/[\p{L}\p{M}\p{N}’']+/gu) ?? [];
  const count = Math.round(words.length * (whole.length / line.length)) + Math.round(cjk / 2);
  const letters = words.filter((word) => /^\p{L}/u.test(word));
  const share = (part: number, of: number): number => (of === 0 ? 0 : part / of);
  const functional = share(
    words.filter((word) => FUNCTION_WORDS.has(word.toLowerCase())).length,
    words.length,
  );
  const lower = share(letters.filter((word) => /^\p{Ll}/u.test(word)).length, letters.length);
  const upper =
    letters.length > 0 && letters.every((word) => word === word.toUpperCase() && /\p{Lu}/u.test(word));
  const digits = share(line.match(/\p{N}/gu)?.length ?? 0, line.length);
  const sentences = (line.match(/[\p{L}\p{N}”"’)][.!?]["”’)]?\s+["“‘(]?\p{Lu}|[。！？]/gu) ?? []).length;
  const ending = endingOf(whole.slice(-12));
  const commas = line.match(/[,、，]/g)?.length ?? 0;
  const topics = furnitureTopics(line);
  const dated =
    MONTHS.test(line) && /\d/.test(line) ? true : /\b\d{1,4}[-./]\d{1,2}[-./]\d{2,4}\b/.test(line);
  const kind = kindOf({ length, count, ending, sentences, lower, functional, digits, dated, topics });
  const shows = [
    `len${bin(length, [4, 9, 16, 26, 41, 61, 91, 141, 221, 401, 801])}`,
    `words${bin(count, [2, 3, 4, 6, 9, 13, 19, 30, 50, 100])}`,
    `end-${ending}`,
    `end-${ending}/${bin(count, [4, 9, 19])}`,
    `sentences${bin(sentences, [1, 2, 3, 5])}`,
    `function${bin(functional, [0.01, 0.1, 0.2, 0.3, 0.4, 0.5])}/${bin(count, [4, 9, 19])}`,
    `lower${bin(lower, [0.01, 0.2, 0.4, 0.6, 0.75, 0.9])}/${bin(count, [4, 9, 19])}`,
    `digits${bin(digits, [0.001, 0.03, 0.1, 0.25, 0.5])}/${bin(count, [4, 9, 19])}`,
    `commas${bin(commas, [1, 2, 4, 8])}/${bin(count, [9, 19])}`,
    `starts-${startOf(line)}`,
    `kind-${kind}`,
    `content${bin(length / Math.max(1, count), [4, 5, 6, 7.5])}`,
    ...(upper ? ['capitals', `capitals/${bin(count, [2, 4, 9])}`] : []),
    ...(dated ? ['dated', `dated/${bin(count, [6, 13, 30])}`] : []),
    ...(CLOCK.test(line) ? [`clock/${bin(count, [6, 13, 30])}`] : []),
    ...marksOf(line, count),
    ...topics.flatMap((topic) => [`says-${topic}`, `says-${topic}/${bin(count, [6, 19])}`]),
  ];
  const content = [
    ...new Set(words.filter((word) => word.length >= CONTENT_WORD).map((word) => word.toLowerCase())),
  ];
  return { length, words: count, kind, shows, key: line.slice(0, 120).toLowerCase(), topics, content };
}

function endingOf(tail: string): string {
  if (/(\.{3}|…|\[…\]|\[\.\.\.\])["”’)\]]*$/.test(tail)) return 'dots';
  if (/[.。]["”’)\]»]*$/.test(tail)) return 'stop';
  if (/[!?！？]["”’)\]»]*$/.test(tail)) return 'mark';
  if (/[:：]$/.test(tail)) return 'colon';
  if (/[,;]$/.test(tail)) return 'comma';
  if (/["”’»“)\]]$/.test(tail)) return 'quote';
  if (/[›»→|>•·+-]$/.test(tail)) return 'arrow';
  return /[\p{L}\p{N}]$/u.test(tail) ? 'word' : 'other';
}

function startOf(line: string): string {
  if (/^["“„«‘'”’]/.test(line)) return 'quote';
  if (/^[•·*▪►–—-]/.test(line)) return 'bullet';
  if (/^\d/.test(line)) return 'digit';
  if (/^\p{Ll}/u.test(line)) return 'lower';
  if (/^\p{Lu}/u.test(line)) return 'capital';
  if (/^[[(]/.test(line)) return 'bracket';
  return /^\p{L}/u.test(line) ? 'letter' : 'other';
}

/** Marks that furniture has more of than prose, and words that prose has more of than furniture. */
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['bar', /\|/],
  ['arrow', /[›»→►▼▲]/],
  ['slash', /\s\/\s/],
  ['at', /(^|\s)@\w/],
  ['mail', /\w@\w/],
  ['hash', /(^|\s)#\p{L}/u],
  ['copyright', /©|\(c\)|copyright/i],
  ['address', /https?:|www\.|\.(com|org|net|de|uk)\b/i],
  ['price', /[$€£]\s?\d|\d\s?[€£]/],
  ['glued', /\p{Ll}\p{Lu}\p{Ll}/u],
  ['brackets', /\([^)]{1,40}\)/],
  ['quotes', /[“"„«][^”"“»]{6,}/],
  ['you', /\b(you|your|yours|sie|ihr|ihre|ihren|vous|votre)\b/i],
  ['we', /\b(we|our|us|wir|uns|unser\w*|nous|notre)\b/i],
  ['i', /\b(I|I’m|I'm|my|ich|mein\w*|je)\b/],
  ['they', /\b(he|she|they|his|her|their|him|them|er|seine\w*|il|elle)\b/i],
  ['past', /\b(was|were|had|did|said|told|added|wurde\w*|hatte\w*|waren|sagte)\b/i],
  ['question', /\?/],
];

function marksOf(line: string, count: number): string[] {
  const size = bin(count, [9, 30]);
  return MARKS.flatMap(([name, pattern]) => (pattern.test(line) ? [`has-${name}/${size}`] : []));
}

function kindOf(facts: {
  readonly length: number;
  readonly count: number;
  readonly ending: string;
  readonly sentences: number;
  readonly lower: number;
  readonly functional: number;
  readonly digits: number;
  readonly dated: boolean;
  readonly topics: readonly string[];
}): LineKind {
  const { length, count, ending, sentences, lower, functional, digits, dated, topics } = facts;
  const ended = ending === 'stop' || ending === 'mark' || ending === 'quote' || ending === 'colon';
  const running = lower >= 0.5 || functional >= 0.25;
  if (length >= 140 && running && (ended || sentences > 0)) return 'paragraph';
  if (length >= 160) return 'long';
  if (dated && count <= 12) return 'date';
  if (topics.length > 0 && count <= 12) return 'furniture';
  if (length >= 40 && running && ended) return 'sentence';
  if (digits > 0.4) return 'number';
  if (count >= 5 && length >= 25) return 'title';
  return count >= 3 ? 'label' : 'crumb';
}
