import type {
  DocumentRecord,
  DossierEvent,
  Relation,
  RelationKind,
  StoryOrigins,
  StoryRoot,
} from '../../model/index.ts';
import type { DocumentSummary } from '../../store/store.ts';
import type { ReportStories } from '../../story.ts';
import { formatInterval, formatWhen } from './dates.ts';
import { hang, plural, table } from './layout.ts';
import { safeText } from './safe-text.ts';
import { sayOrigins } from './say-origins.ts';
import { renderStory, type StoryOptions } from './story.ts';
import { paint, type Style } from './style.ts';

/** Relations of one report shown unless all are asked for. */
const RELATIONS_SHOWN = 20;

/** A report's own way: the origins of the stories it leads with, and how it stands to other reports. */
export function renderReportStories(found: ReportStories, style: Style, options: StoryOptions): string {
  const { document, date } = found.record;
  const head = [safeText(document.name), safeText(document.publisher?.name ?? ''), formatInterval(date)];
  const lines = [
    ...hang('', head.filter((part) => part !== '').join(' · '), style.width).map((line) =>
      paint(style, 'heading', line),
    ),
    ...renderRests(found, style, options),
    ...renderLeans(found, style),
    ...renderReprints(found, style),
    ...renderStories(found, style, options),
    ...renderAlso(found.also, style, options),
    ...renderRelations(found, style, options),
  ];
  return `${lines.join('\n')}\n`;
}

/** Origins and events of one report shown unless all are asked for. */
const LINES_SHOWN = 12;

/** On whose word the report speaks, and which way each word came to it. */
function renderRests({ rests, record }: ReportStories, style: Style, { full }: StoryOptions): string[] {
  const shown = full ? rests : rests.slice(0, LINES_SHOWN);
  const rows = shown.map((rest) => [`  ${plural(rest.claims, 'claim')}`, nameRest(rest, record)]);
  if (rows.length === 0) return [];
  return [
    '',
    paint(style, 'heading', 'It speaks on the word of'),
    ...table(rows, style.width),
    ...moreOf(rests.length - shown.length),
  ];
}

function nameRest(rest: ReportStories['rests'][number], { document }: DocumentRecord): string {
  const through = rest.through.map(({ name }) => safeText(name));
  const way = through.length === 0 ? '' : `, through ${through.join(', ')}`;
  const reprint = rest.reprint === null ? undefined : document.reprints[rest.reprint];
  if (reprint !== undefined && (rest.name === reprint.title || rest.name === '')) {
    return `the author of the reprint “${safeText(reprint.title ?? '')}”`;
  }
  if (rest.credited) return `${nameOrigin(rest)} (${rest.kind}), which it credits with its text`;
  if (rest.own) return 'its own';
  const inside = reprint === undefined ? '' : ', in a reprint';
  return `${nameOrigin(rest)}${rest.kind === 'unstated' ? '' : ` (${rest.kind})`}${way}${inside}`;
}

/** Voices of which an agency carried words; the others are counted. */
const CARRIED_SHOWN = 4;

/** Through whose hands its words came, in so many words: a whole text, or single claims. */
function renderLeans({ leans }: ReportStories, style: Style): string[] {
  if (leans.length === 0) return [];
  const rows = leans.map((lean) => [`  ${safeText(lean.name)} (${lean.kind})`, sayLean(lean)]);
  return ['', paint(style, 'heading', 'It leans on'), ...table(rows, style.width)];
}

function sayLean({ wholly, own, carried, of }: ReportStories['leans'][number]): string {
  const names = [...new Set(of.map((name) => (name === '' ? 'an unnamed source' : safeText(name))))];
  const left = names.length - CARRIED_SHOWN;
  const others = `${names.slice(0, CARRIED_SHOWN).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
  const parts = [
    own > 0 ? `for ${plural(own, 'claim')} on its own word` : '',
    carried > 0 ? `for ${plural(carried, 'claim')} of others whose word came through it: ${others}` : '',
  ].filter((part) => part !== '');
  return `${wholly ? 'wholly, as it credits it with its text: ' : ''}${parts.join('; ')}`;
}

/** Texts that it carries whole: their authors are other origins than the report. */
function renderReprints({ record }: ReportStories, style: Style): string[] {
  const { reprints } = record.document;
  if (reprints.length === 0) return [];
  const rows = reprints.map(({ title, author, publisher }, index) => {
    const claims = record.claims.filter(({ reprint }) => reprint === index);
    const own = claims.filter(({ voices }) => voices.length === 0).length;
    const quoted = claims.length - own;
    const by = [author, publisher].flatMap((name) => (name === null ? [] : [safeText(name)])).join(', ');
    return [
      `  ${title === null ? 'a text without a title' : `“${safeText(title)}”`}${by === '' ? '' : ` by ${by}`}`,
      `whose author is another origin than this report: ${plural(own, 'claim')} on the author's word, ${quoted} on the word of those quoted in it`,
    ];
  });
  return ['', paint(style, 'heading', 'It carries whole'), ...table(rows, style.width)];
}

function nameOrigin({ name, kind }: { readonly name: string; readonly kind: string }): string {
  return kind === 'unstated' || name === '' ? 'an unnamed source' : safeText(name);
}

function moreOf(left: number): string[] {
  return left <= 0 ? [] : [`  and ${left} more; --full shows all`];
}

/** The trees of different reports; a story that the same reports tell is named below the first. */
function renderStories({ stories, leans }: ReportStories, style: Style, options: StoryOptions): string[] {
  if (stories.length === 0) return ['It tells of no event.'];
  const shown: StoryOrigins[] = [];
  const lines: string[] = [];
  const alone = stories.filter(({ counts }) => counts.reports === 1);
  for (const story of stories.filter(({ counts }) => counts.reports > 1)) {
    const like = shown.find((other) => sharesTree(other, story));
    if (like === undefined) {
      shown.push(story);
      lines.push('', renderStory(story, style, options).trimEnd());
    } else {
      lines.push(
        '',
        ...hang('', `${inShort(story)}: the same way as ${like.event.slice(0, 8)}`, style.width),
      );
    }
  }
  return [...lines, ...renderAlone(alone, leans, style)];
}

/** Stories that no other report tells need no tree. */
function renderAlone(
  stories: readonly StoryOrigins[],
  leans: ReportStories['leans'],
  style: Style,
): string[] {
  if (stories.length === 0) return [];
  const rows = stories.map((story) => [
    `  ${story.event.slice(0, 8)}`,
    formatInterval(story.when),
    `${safeText(story.title)}, ${onWhom(story, leans)}`,
  ]);
  return [
    '',
    paint(style, 'heading', 'It leads with, and no other report tells'),
    ...table(rows, style.width),
  ];
}

/** On whose word the one report of a story tells it, and who only denies it there. */
function onWhom({ roots }: StoryOrigins, leans: ReportStories['leans']): string {
  const credited = leans.find(({ wholly }) => wholly);
  const deniers = roots.filter(
    ({ stances }) => stances.length > 0 && stances.every((one) => one === 'denied'),
  );
  const named = (root: StoryRoot): string => {
    if (root.id === credited?.id) return `${safeText(credited.name)}, which it credits`;
    return root.stands === 'text' && root.kind === 'outlet' ? 'the report itself' : nameOrigin(root);
  };
  const words = roots.filter((root) => !deniers.includes(root)).map(named);
  const word =
    words.join() === 'the report itself' ? 'on its own word' : `on the word of ${words.join(', ')}`;
  const denial = `denied by ${deniers.map(named).join(', ')}`;
  return [...(words.length === 0 ? [] : [word]), ...(deniers.length === 0 ? [] : [denial])].join('; ');
}

/** The same reports on the same origins: their trees would read alike. */
function sharesTree(one: StoryOrigins, other: StoryOrigins): boolean {
  const ends = ({ roots }: StoryOrigins): string =>
    JSON.stringify(roots.map(({ id, reports }) => [id, [...reports].sort()]).sort());
  return ends(one) === ends(other);
}

function inShort(story: StoryOrigins): string {
  const { when, title, event, counts } = story;
  return `${formatWhen(when)} · ${safeText(title)} · ${sayOrigins(counts.origins, counts.atMost)} · ${event.slice(0, 8)}`;
}

function renderAlso(events: readonly DossierEvent[], style: Style, { full }: StoryOptions): string[] {
  if (events.length === 0) return [];
  const shown = full ? events : events.slice(0, LINES_SHOWN);
  const rows = shown.map((event) => [
    `  ${event.id.slice(0, 8)}`,
    formatInterval(event.when),
    plural(event.origins.length, 'origin'),
    safeText(event.title),
  ]);
  return [
    '',
    paint(style, 'heading', 'It tells further down of'),
    ...table(rows, style.width),
    ...moreOf(events.length - shown.length),
  ];
}

/** What a report is to another: whether it came from it, or the other from it. */
const RELATION_ORDER: readonly RelationKind[] = ['copy', 'rewrite', 'shared-root', 'unclear', 'independent'];

function renderRelations(found: ReportStories, style: Style, { full }: StoryOptions): string[] {
  const { relations, record } = found;
  if (relations.length === 0) return [];
  const byId = new Map(found.others.map((other) => [other.id, other]));
  const ordered = [...relations].sort(
    (x, y) => RELATION_ORDER.indexOf(x.relation) - RELATION_ORDER.indexOf(y.relation),
  );
  const shown = full ? ordered : ordered.slice(0, RELATIONS_SHOWN);
  const rows = shown.map((relation) => {
    const other = byId.get(relation.a === record.document.id ? relation.b : relation.a);
    return [
      `  ${sayRelation(relation, record.document.id)}`,
      `${nameOther(other)}: ${safeText(relation.why)}`,
    ];
  });
  const left = ordered.length - shown.length;
  return [
    '',
    paint(style, 'heading', 'To other reports it is'),
    ...table(rows, style.width),
    ...moreOf(left),
  ];
}

function sayRelation({ relation, source, revision, a }: Relation, self: string): string {
  const other = (source === 'a') === (a === self) ? 'source' : 'made from';
  switch (relation) {
    case 'copy':
    case 'rewrite': {
      const name = revision ? 'version' : relation;
      if (source === null) return `${name}, either way`;
      return other === 'source' ? `source of this ${name}` : `${name} of`;
    }
    case 'shared-root':
      return 'of one root with';
    case 'independent':
      return 'independent of';
    case 'unclear':
      return 'unclear to';
    default:
      return relation satisfies never;
  }
}

function nameOther(other: DocumentSummary | undefined): string {
  if (other === undefined) return 'a report that is gone';
  const name = safeText(other.names[0] ?? other.id);
  return other.publisher === null ? name : `${safeText(other.publisher)} (${name})`;
}
