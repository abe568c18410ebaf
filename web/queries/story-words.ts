import type { StoryOrigins } from '../../src/api/client.ts';
import type { Comparison } from './compare.ts';
import { writtenWords } from './day-words.ts';
import { outletName } from './event-matrix.ts';
import { plainName } from './plain-name.ts';
import type { GraphNode, Joint, StoryReport } from './story-graph.ts';
import { counted, LINK_WORD, VOICE_KIND_WORD } from './words.ts';

type Change = NonNullable<StoryReport['from']>['changes'][number];

/**
 * The count that the view opens with.
 *
 * @example
 * countWords({ reports: 6, outlets: 6, origins: 1, atMost: false }); // '6 reports by 6 outlets rest on 1 origin.'
 */
export function countWords({ reports, outlets, origins, atMost }: StoryOrigins['counts']): string {
  const by = outlets === 0 ? 'of no named outlet' : `by ${counted(outlets, 'outlet')}`;
  const rest = reports === 1 ? 'rests' : 'rest';
  return `${counted(reports, 'report')} ${by} ${rest} on ${atMost ? 'at most ' : ''}${counted(origins, 'origin')}.`;
}

/** What the count comes to, where outlets and origins are apart. */
export function countWhy({ reports, origins, atMost }: StoryOrigins['counts']): string | null {
  if (reports < 2) return null;
  if (atMost) return 'Of some it is unclear whether they rest on another.';
  if (origins === 1) return 'However many carry it, it is one word.';
  if (origins < reports) return 'There are more reports than origins: some rest on the same word.';
  return null;
}

/** Name of a report for people: who published it, else its title, else the file's name. */
export function reportName(report: Pick<StoryReport, 'publisher' | 'title' | 'name'>): string {
  return report.publisher ?? report.title ?? plainName(report.name);
}

/**
 * How a report that does not tell the event stands to one that does, up to the name of the latter.
 *
 * @example
 * besideWords({ relation: 'rewrite', revision: false, standing: 'source' }); // 'rewritten by'
 * besideWords({ relation: 'copy', revision: true, standing: 'made' }); // 'update of'
 */
export function besideWords({
  relation,
  revision,
  standing,
}: Pick<StoryOrigins['beside'][number], 'relation' | 'revision' | 'standing'>): string {
  if (standing === null) return 'of one text, the order not known, with';
  if (revision) return standing === 'made' ? 'update of' : 'the version before';
  if (standing === 'made') return `${relation} of`;
  return relation === 'copy' ? 'copied by' : 'rewritten by';
}

/** Name of what a box stands for. */
export function nodeName(node: GraphNode): string {
  return node.kind === 'report' ? reportName(node.of) : node.of.name || 'a source not stated';
}

/**
 * What a box says below its name, one line a thing: what a voice is and what rests on it, or when a report
 * was written and what it made of its source.
 */
export function boxLines(node: GraphNode): readonly string[] {
  if (node.kind === 'report') return [writtenWords(node.of.date), ...reportFacts(node.of)];
  const { kind, reports } = node.of;
  const what = node.kind === 'root' && node.of.stands === 'text' ? 'own text' : VOICE_KIND_WORD[kind];
  return [
    `${what} · ${reports.length === 0 ? 'its words are in no text at hand' : counted(reports.length, 'report')}`,
  ];
}

/** Stops and blanks that cling to the ends of words cut out of a sentence. */
const LOOSE_STOPS = /^[\s,;:]+|[\s,;:]+$/g;

/**
 * A change in short.
 *
 * @example
 * changeWords({ how: 'swapped', was: { words: 'at least 23' }, is: { words: '23' } }); // '“at least 23” → “23”'
 * changeWords({ how: 'lost', was: { words: 'a monitor said' }, is: { words: '' } }); // 'lost: “a monitor said”'
 */
export function changeWords({
  how,
  was,
  is,
}: {
  readonly how: Change['how'];
  readonly was: { readonly words: string };
  readonly is: { readonly words: string };
}): string {
  const [before, after] = [was.words, is.words].map((words) => {
    const line = words.replace(/\s+/g, ' ');
    return `“${line.replace(LOOSE_STOPS, '') || line}”`;
  });
  if (how === 'lost') return `lost: ${before}`;
  if (how === 'gained') return `gained: ${after}`;
  return `${before} → ${after}`;
}

/** Whether a change's own sentence says more than its words do: what a lost voice means. */
export function isExplained({ kind, says }: Pick<Change, 'kind' | 'says'>): boolean {
  return kind === 'attribution' && says !== '';
}

/** What a report did to the text it was made from, one line a thing; empty where it is its own. */
export function reportFacts({ from }: StoryReport): readonly string[] {
  if (from === null) return [];
  const { adds, omits, changes } = from;
  const [first] = changes;
  const more = changes.length > 1 ? ` and ${changes.length - 1} more` : '';
  const changed = first === undefined ? [] : [`${changeWords(first)}${more}`];
  const sentences = sentenceWords(adds.length, omits.length);
  return sentences === null && changed.length === 0
    ? ['word for word']
    : [...(sentences === null ? [] : [sentences]), ...changed];
}

/**
 * How many sentences a report adds to its source and leaves out of it, short enough for a box.
 *
 * @example
 * sentenceWords(2, 4); // 'adds 2, leaves out 4 sentences'
 * sentenceWords(1, 0); // 'adds 1 sentence'
 */
export function sentenceWords(adds: number, omits: number): string | null {
  if (adds === 0 && omits === 0) return null;
  if (omits === 0) return `adds ${counted(adds, 'sentence')}`;
  const left = `leaves out ${counted(omits, 'sentence')}`;
  return adds === 0 ? left : `adds ${adds}, ${left}`;
}

/** From so many letters on a name takes two lines of a box. */
const LONG_NAME = 14;

/** Whether the name of a box takes two lines. */
export function isLongName(name: string): boolean {
  return name.length > LONG_NAME;
}

/**
 * What a box hangs on, in words for a list and for a screen reader.
 *
 * @example
 * jointWords({ kind: 'copy', uppers: ['report-1'], directed: true }, () => 'Cobalt Wire'); // 'copy of Cobalt Wire'
 */
export function jointWords(
  { kind, uppers, directed }: Pick<Joint, 'kind' | 'uppers' | 'directed'>,
  nameOf: (key: string) => string,
): string {
  const names = listed(uppers.map(nameOf));
  if (kind === 'unclear') return `unclear whether independent of ${names}`;
  if (kind === 'rests-on' || kind === 'came-through') return `${LINK_WORD[kind]} ${names}`;
  return directed ? `${LINK_WORD[kind]} of ${names}` : `one text with ${names}, the order not known`;
}

/** So many names are said one by one. */
const NAMES_SAID = 4;

/** Names one after the other, the last after "and"; of many the first few and how many more. */
function listed(all: readonly string[]): string {
  const isMany = all.length > NAMES_SAID;
  const names = isMany ? [...all.slice(0, NAMES_SAID - 1), `${all.length - NAMES_SAID + 1} more`] : all;
  const [last, ...before] = names.toReversed();
  return before.length === 0 ? (last ?? '') : `${before.toReversed().join(', ')} and ${last}`;
}

/** Says which of a pair was made from the other, where that can be told. */
export function directionWords({
  relation,
  left,
  right,
}: Pick<Comparison, 'relation' | 'left' | 'right'>): string {
  const [first, second] = [outletName(left.document), outletName(right.document)];
  if (relation.relation === 'independent') return 'Neither rests on the other';
  if (relation.source === null) return 'Which came first cannot be told';
  if (relation.revision) return 'The later version stands on the right';
  if (relation.relation === 'copy' || relation.relation === 'rewrite')
    return `${second} has it from ${first}`;
  return `${first} stands nearer the root than ${second}`;
}

const PERCENT = 100;

/**
 * How much of a report stands in another one.
 *
 * @example
 * sharedWords(0.834); // '83% of it stands there word for word.'
 */
export function sharedWords(shared: number): string {
  const percent = Math.round(shared * PERCENT);
  if (percent === 0) return '';
  return `${percent}% of it stands there word for word.`;
}
