import type {
  BesideReport,
  ChangeKind,
  DocumentId,
  OriginId,
  QuotedSpan,
  StoryCarrier,
  StoryChange,
  StoryOrigins,
  StoryReport,
  StoryRest,
  StoryRoot,
  StorySource,
} from '../../model/index.ts';
import { formatInterval, formatWhen } from './dates.ts';
import { drawTree, type TreeNode } from './draw-tree.ts';
import { hang, pad, plural } from './layout.ts';
import { sayOrigins } from './say-origins.ts';
import { safeText } from './safe-text.ts';
import { type RootBranch, type StoryBranch, storyTree } from './story-tree.ts';
import { paint, type Style, type Tone } from './style.ts';
import { STANCE } from './voices.ts';

/** How much of each report is shown. */
export interface StoryOptions {
  /** Every sentence added or left out, whole, instead of the first words of the first ones. */
  readonly full: boolean;
}

/** Sentences of one report shown, and characters of each, unless all are asked for: a line or two. */
const SENTENCES_SHOWN = 2;
const WORDS_SHOWN = 110;

/** Changes of one report shown unless all are asked for: they are few, and what a desk looks for. */
const CHANGES_SHOWN = 12;

/** Columns of the margin that says what a line under a report is about. */
const MARGIN = 12;

/** What every line of a story is made from. */
interface Page {
  readonly story: StoryOrigins;
  readonly style: Style;
  readonly full: boolean;
  readonly reports: ReadonlyMap<DocumentId, StoryReport>;
  readonly names: ReadonlyMap<OriginId, string>;
}

/**
 * Draws the origins of one event as a tree: each origin, the agency it came through, the reports under
 * it, and under each report what it adds to its source and what it changed.
 */
export function renderStory(story: StoryOrigins, style: Style, { full }: StoryOptions): string {
  const page: Page = {
    story,
    style,
    full,
    reports: new Map(story.reports.map((report) => [report.document, report])),
    names: new Map(story.roots.map((root) => [root.id, nameRoot(root)])),
  };
  const branches = storyTree(story);
  const trees = branches.filter(({ below }) => below.length > 0);
  const named = branches.filter(({ below }) => below.length === 0);
  const roots = trees.flatMap((branch) => ['', ...renderRoot(branch, page)]);
  return `${[...renderHead(page), ...roots, ...renderNamed(named, page), ...renderBeside(page)].join('\n')}\n`;
}

function renderHead({ story, style }: Page): string[] {
  const { reports, outlets, origins, atMost } = story.counts;
  const unnamed = story.reports.some(({ publisher }) => publisher === null);
  const by = outlets === 0 ? '' : ` by ${plural(outlets, 'outlet')}${unnamed ? ' that are named' : ''}`;
  const counts = `${sayOrigins(origins, atMost)} behind ${plural(reports, 'report')}${by}`;
  const title = `${formatWhen(story.when)} · ${safeText(story.title)}`;
  return [
    ...hang('', title, style.width).map((line) => paint(style, 'heading', line)),
    ...hang('', `${counts} · ${story.status} · ${story.event.slice(0, 8)}`, style.width),
  ];
}

function renderRoot(branch: RootBranch, page: Page): string[] {
  const { style } = page;
  const [first = '', ...rest] = drawTree(rootNode(branch, page), style.width);
  return [paint(style, 'heading', first), ...rest];
}

function rootNode({ root, below, elsewhere }: RootBranch, page: Page): TreeNode {
  const nodes = below.map((branch) => nodeOf(branch, page));
  const [own] = below;
  // A text that is its own origin is not told twice.
  if (root.stands === 'text' && own?.kind === 'report' && isOwnWord(root, own.report)) {
    const node = nodes[0] as TreeNode;
    return { ...node, below: [...node.below, ...nodes.slice(1)] };
  }
  const about = `${aboutRoot(root)} · ${plural(root.reports.length, 'report')}`;
  const also = `${root.stands === 'text' ? 'the words of' : 'named by'} ${nameAll(elsewhere, page)}, shown under another origin`;
  return {
    lines: (width) => [...hang('', about, width), ...(elsewhere.length === 0 ? [] : hang('', also, width))],
    below: nodes,
  };
}

/** Origins whose reports all stand under others, and those of which no words are at hand. */
function renderNamed(branches: readonly RootBranch[], page: Page): string[] {
  if (branches.length === 0) return [];
  const rows = branches.map(({ root, elsewhere }) => [
    `  ${aboutRoot(root)}`,
    elsewhere.length === 0
      ? 'its words are in no text at hand'
      : `${root.stands === 'text' ? 'the words of' : 'in'} ${nameAll(elsewhere, page)}`,
  ]);
  const heading = paint(
    page.style,
    'heading',
    branches.every(({ elsewhere }) => elsewhere.length === 0)
      ? 'Other origins'
      : 'Other origins, in reports shown above',
  );
  return [
    '',
    heading,
    ...rows.flatMap(([left = '', right = '']) => hang(`${left}: `, right, page.style.width)),
  ];
}

function isOwnWord({ name }: StoryRoot, { publisher, name: file, from }: StoryReport): boolean {
  return from === null && name === (publisher ?? file);
}

function nodeOf(branch: StoryBranch, page: Page): TreeNode {
  const below = branch.below.map((one) => nodeOf(one, page));
  if (branch.kind === 'carrier')
    return { lines: (width) => hang('', nameCarrier(branch.carrier), width), below };
  return { lines: (width) => renderReport(branch.report, page, width), below };
}

function renderReport(report: StoryReport, page: Page, width: number): string[] {
  const { style } = page;
  const head = [
    ...(report.publisher === null ? [] : [safeText(report.publisher)]),
    formatInterval(report.date),
    safeText(report.name),
  ];
  return [
    ...hang('', head.join(' · '), width),
    ...rowsOf(report, page).flatMap(([label, words, tone]) =>
      hang(pad(label, MARGIN), words, width).map((line) => (tone === null ? line : paint(style, tone, line))),
    ),
  ];
}

type Row = readonly [label: string, words: string, tone: Tone | null];

/** What is said under a report, in the order in which a desk asks. */
function rowsOf(report: StoryReport, page: Page): Row[] {
  const { from } = report;
  const above = from === null ? [] : (page.reports.get(from.document)?.rests ?? []).map(({ root }) => root);
  const own = report.rests.slice(from === null ? 1 : 0).filter(({ root }) => !above.includes(root));
  const others = own.map(({ root }) => nameOther(root, report, page));
  const silent = report.rests.filter((rest) => isSilent(rest, from, page));
  return [
    ...(from === null ? [] : sourceRows(from, page)),
    ...(silent.length === 0 ? [] : [silentRow(silent.map(({ root }) => page.names.get(root) ?? ''))]),
    ...(from === null ? [] : changeRows(from, page)),
    ...(others.length === 0 ? [] : [['also on', others.join(', '), null] as Row]),
    ...(report.unclear.length === 0
      ? []
      : [
          [
            'unclear',
            `nothing shows that it is independent of ${nameAll(report.unclear, page)}`,
            'quiet',
          ] as Row,
        ]),
  ];
}

function nameOther(id: OriginId, report: StoryReport, { story, names }: Page): string {
  const root = story.roots.find((one) => one.id === id);
  const isOwn = root?.stands === 'text' && root.name === (report.publisher ?? report.name);
  return isOwn ? 'its own word' : (names.get(id) ?? '');
}

/** Silence is said only of a voice that its source, shown above it, names: a root report has nobody to hide. */
function isSilent({ root, claims }: StoryRest, from: StorySource | null, { reports }: Page): boolean {
  if (from === null || !claims.some(({ unattributed }) => unattributed)) return false;
  const above = reports.get(from.document)?.rests.filter((rest) => rest.root === root) ?? [];
  return above.some((rest) => rest.claims.some(({ unattributed }) => !unattributed));
}

function silentRow(names: readonly string[]): Row {
  return ['silent on', `${names.join(', ')}, and tells their word as its own`, 'contested'];
}

/** How much the two share is said in the words of their relation: one measure, wherever it is read. */
function sourceRows({ document, directed, revision, relation, why }: StorySource, page: Page): Row[] {
  const whom = nameAll([document], page);
  if (!directed) return [['same text', `as ${whom}: ${safeText(why)}`, null]];
  return [[revision ? 'update' : relation, `of ${whom}: ${safeText(why)}`, null]];
}

/** The rule of the change that turns the sense round, which comes before all else. */
const REVERSAL = 'negation';
/** What a desk asks after first: whose word, how many, how sure, who, and then the wording. */
const GRAVEST_FIRST: readonly ChangeKind[] = ['attribution', 'number', 'hedge', 'name', 'word'];

function changeRows(from: StorySource, page: Page): Row[] {
  const { full } = page;
  const isReversal = ({ rule }: StoryChange): boolean => rule === REVERSAL;
  const others = from.changes.filter((change) => !isReversal(change));
  const ordered = [
    ...from.changes.filter(isReversal),
    ...GRAVEST_FIRST.flatMap((kind) => others.filter((change) => change.kind === kind)),
  ];
  const said = countAlike(ordered.map(({ says }) => safeText(says)));
  const shown = full ? said : said.slice(0, CHANGES_SHOWN);
  const left = said.length - shown.length;
  const change = shown.map((says, index): Row => [index === 0 ? 'changed' : '', says, 'contested']);
  const more: Row[] = left === 0 ? [] : [['', `and ${left} more; --full shows all`, 'quiet']];
  return [
    ...change,
    ...more,
    ...sentenceRows('adds', from.adds, full),
    ...sentenceRows('leaves out', from.omits, full),
  ];
}

/** Each sentence once, with how often it was said. */
function countAlike(sentences: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return [...counts].map(([sentence, count]) => (count === 1 ? sentence : `${sentence} (${count} times)`));
}

function sentenceRows(label: string, sentences: readonly QuotedSpan[], full: boolean): Row[] {
  if (sentences.length === 0) return [];
  const quotes = (full ? sentences : sentences.slice(0, SENTENCES_SHOWN)).map(({ words }) =>
    quote(words, full),
  );
  if (sentences.length === 1) return [[label, quotes[0] ?? '', 'quote']];
  const left = sentences.length - quotes.length;
  const head = `${plural(sentences.length, 'sentence')}${left === 0 ? '' : `, of which ${quotes.length}`}:`;
  return [[label, head, null], ...quotes.map((words): Row => ['', words, 'quote'])];
}

function quote(words: string, full: boolean): string {
  const whole = safeText(words).trim();
  return `“${full || whole.length <= WORDS_SHOWN ? whole : `${firstWords(whole)} …`}”`;
}

/** The whole words that fit; of a script that puts no blanks between them, the whole characters. */
function firstWords(words: string): string {
  const cut = words.slice(0, WORDS_SHOWN);
  const whole = cut.replace(/\S*$/, '').trimEnd();
  return whole.length * 2 >= WORDS_SHOWN ? whole : wholeCharacters(words);
}

/** A letter is not cut from its signs, nor a pair of code units in two. The split is one for all languages. */
function wholeCharacters(words: string): string {
  const characters = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(words);
  let end = 0;
  for (const { index, segment } of characters) {
    if (index + segment.length > WORDS_SHOWN) break;
    end = index + segment.length;
  }
  return words.slice(0, end).trimEnd();
}

function renderBeside(page: Page): string[] {
  const { story, style } = page;
  if (story.beside.length === 0) return [];
  const lines = story.beside.flatMap((one) => {
    const { name, publisher, tells } = one;
    const who = publisher === null ? safeText(name) : `${safeText(publisher)} (${safeText(name)})`;
    const where = tells.length === 0 ? 'tells of no event' : `tells of ${nameEvents(tells)}`;
    return hang('  ', `${who}: ${sayBeside(one, page)}; ${where}`, style.width);
  });
  return ['', paint(style, 'heading', 'The same text, without this event'), ...lines];
}

/** How a report that does not tell the event stands to the one that does, seen from the first. */
function sayBeside({ of, relation, revision, standing, publisher }: BesideReport, page: Page): string {
  const source = page.reports.get(of);
  const isOneOutlet = publisher !== null && source?.publisher === publisher;
  const file = isOneOutlet ? ` (${safeText(shortName(source.name, page.story))})` : '';
  const whom = isOneOutlet ? `${safeText(publisher)}${file}` : nameAll([of], page);
  if (standing === null) return `one text with ${whom}, and which came first cannot be told`;
  if (revision) return standing === 'made' ? `update of ${whom}` : `the version before ${whom}`;
  if (standing === 'made') return `${relation} of ${whom}`;
  return `${relation === 'copy' ? 'copied' : 'rewritten'} by ${whom}`;
}

/** Events named under a report that does not tell this one. */
const EVENTS_SHOWN = 3;

function nameEvents(ids: readonly string[]): string {
  const shown = ids.slice(0, EVENTS_SHOWN).map((id) => id.slice(0, 8));
  const left = ids.length - shown.length;
  return `${shown.join(', ')}${left === 0 ? '' : ` and ${left} more`}`;
}

function aboutRoot(root: StoryRoot): string {
  const stances = root.stances.map((stance) => STANCE[stance]).join(', ');
  const about = [
    nameRoot(root),
    root.kind === 'unstated' ? '' : root.kind,
    root.stands === 'text' ? 'in its own words' : stances,
  ];
  return about.filter((part) => part !== '').join(' · ');
}

function nameRoot(root: StoryRoot): string {
  const name = safeText(root.name).trim();
  return root.kind === 'unstated' || name === '' ? 'an unnamed source' : name;
}

function nameCarrier({ name, kind }: StoryCarrier): string {
  return `${safeText(name)} · ${kind}`;
}

/** Reports by their outlet, and by their file where none is known or two of them are of one outlet. */
function nameAll(ids: readonly DocumentId[], { reports, story }: Page): string {
  const sameOutlet = (publisher: string): boolean =>
    story.reports.filter((report) => report.publisher === publisher).length > 1;
  return ids
    .flatMap((id) => reports.get(id) ?? [])
    .map(({ publisher, name }) => {
      const file = safeText(shortName(name, story));
      if (publisher === null) return file;
      return sameOutlet(publisher) ? `${safeText(publisher)} (${file})` : safeText(publisher);
    })
    .join(', ');
}

/** The file without its folders, where no other report of the story has that name. */
function shortName(name: string, { reports }: StoryOrigins): string {
  const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  return reports.filter((report) => last(report.name) === last(name)).length > 1 ? name : last(name);
}
