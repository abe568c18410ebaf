import { type NumericOrder, writtenDates } from '../../dates/calendar-date.ts';
import { dateWords } from '../../dates/date-words.ts';
import { readMachineDate } from '../../dates/machine-date.ts';
import type { MarkupDate } from './meta-dates.ts';

/** What an element says its date is: of publication, of the last change, or nothing. */
type Says = 'published' | 'modified' | 'updated' | 'nothing';

interface DateElement {
  readonly says: Says;
  /** Values of its attributes and its words, the words first where they say what they date. */
  readonly dates: readonly MarkupDate[];
  /** Elements between it and the headline; dates above the headline count as farther. */
  readonly distance: number;
  /** It stands among other stories, comments or the page's furniture. */
  readonly isAside: boolean;
}

/** Class and id words of what belongs to other texts or to the page as a whole. */
const ASIDE =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|respond|replies|related|recommended|recommendations|more|popular|trending|latest|recent|newest|sidebar|side|widget|widgets|teaser|teasers|carousel|slider|ticker|breaking|nav|menu|weather|calendar|copyright|archive|archives|current|today|events?|upcoming|similar|tweet|twitter|promo|newsletter)(?:$|[\s_-])/;
/** Words that make up the names of classes whose elements hold a date. */
const DATE_NAME =
  /(?:^|[\s_-])(?:date?s?|datum|fecha|datetime|timestamp|time|times|datestamp|dateline|published?|publi|publishing|publiez|publication|publishdate|publisheddate|datepublished|pubdate|posted|postdate|posttime|post-?date|articledate|entrydate|newsdate|created|submitted|issued|released|timedata|day|when|updated|modified|lastmod|changed|datemodified)(?:$|[\s_-])/;
const META_NAME =
  /(?:^|[\s_-])(?:meta|metadata|postmeta|info|infos|byline|author|autor|details|detail|subline|kicker|credits?|headline|header|subtitle|authored)(?:$|[\s_-])/;
const PUBLISHED_NAME =
  /publi(?!sher)|posted|submitted|issued|released|created|pubdate|entry-?date|post-?date|article-?date/;
const UPDATED_NAME =
  /(?:^|[\s_-])(?:updated?|modified|lastmod|changed|datemodified|dateupdated?)(?:$|[\s_-])/;
/** Attributes in which layouts keep the date that a script writes out. */
const DATA_NAMES =
  'published date datetime timestamp utime time pubdate publish-date published-date publication-date published-at published-time post-date created created-at article-date unixtime epoch'
    .split(' ')
    .map((name) => `data-${name}`);
/** The words of an element that states a date; longer ones tell a story. */
const LONGEST_WORDS = 140;
/** Farther from the headline an element that says nothing of its date belongs to something else. */
const FARTHEST = 400;
/** What only the page's own report holds. */
const OWN_TEXT = 'h1, main, .hentry, .post-body, .entry-content, [itemprop~="articleBody"]';
const ABOVE_FACTOR = 2;
/** Enough to judge by; a page with more is a list. */
const MOST_CANDIDATES = 400;

/**
 * Lists the dates that elements of a page mark as such: `time`, `abbr`, microdata, RDFa, attributes such
 * as `data-published`, and elements whose class or id says date. Dates of comments, of other stories and
 * of the page's furniture are left out. The one nearest to the headline comes first.
 *
 * @param title the title of the page, by which its headline is found.
 */
export function dateElements(page: Document, title: string | null, order: NumericOrder | null): MarkupDate[] {
  const found = collect(page, title, order);
  const own = found.filter(({ isAside }) => !isAside).sort((a, b) => a.distance - b.distance);
  const published = own.filter(({ says }) => says === 'published');
  const hasPublished = published.length > 0;
  // Many layouts mark their only date "updated", which is a word of an old convention for feeds.
  const isPlain = ({ says }: DateElement): boolean =>
    says === 'nothing' || (says === 'updated' && !hasPublished);
  const nearest = own.filter((element) => isPlain(element) && element.distance <= FARTHEST).slice(0, 1);
  const changed = own.filter(({ says }) => says === 'modified' || (says === 'updated' && hasPublished));
  const ranked = [...published, ...nearest].sort((a, b) => a.distance - b.distance).slice(0, 3);
  return [
    ...ranked.flatMap(({ dates }) => dates),
    ...changed
      .slice(0, 2)
      .flatMap(({ dates }) => dates.map(({ value }): MarkupDate => ({ value, basis: 'modified' }))),
  ];
}

function collect(page: Document, title: string | null, order: NumericOrder | null): DateElement[] {
  const body = page.body as Element | null;
  if (body === null) return [];
  const found: (Omit<DateElement, 'distance'> & { readonly at: number })[] = [];
  const headlines: { at: number; isTitle: boolean }[] = [];
  let at = 0;
  // `aside` is the outermost element of the run that is not the page's own text.
  let aside: Element | null = null;
  for (let node: Element | null = body; node !== null; node = following(node, body)) {
    at += 1;
    if (aside !== null && !aside.contains(node)) aside = null;
    const tag = node.tagName.toUpperCase();
    const names = namesOf(node);
    if (aside === null && isAsideElement(tag, names, node)) aside = node;
    if (/^H[1-3]$/.test(tag)) {
      const words = wordsOf(node, 300);
      const isTitle = title !== null && words.length > 8 && title.includes(words);
      if (tag === 'H1' || isTitle) headlines.push({ at, isTitle });
    }
    if (found.length >= MOST_CANDIDATES) break;
    const element = dateElement(node, tag, names, order);
    if (element !== null) found.push({ ...element, at, isAside: aside !== null });
  }
  const headline = (headlines.find(({ isTitle }) => isTitle) ?? headlines[0])?.at ?? 0;
  // Without a headline the page is a list or a scrap, and its first date speaks for it.
  if (headline === 0) return found.map(({ at: _, ...element }, index) => ({ ...element, distance: index }));
  return found.map(({ at: place, ...element }) => ({
    ...element,
    distance: place >= headline ? place - headline : (headline - place) * ABOVE_FACTOR,
  }));
}

/** The next element in the page's order; scripts and the like are stepped over by their callers. */
function following(node: Element, root: Element): Element | null {
  if (node.firstElementChild !== null) return node.firstElementChild;
  for (let up: Element | null = node; up !== null && up !== root; up = up.parentElement) {
    if (up.nextElementSibling !== null) return up.nextElementSibling;
  }
  return null;
}

/** Class and id in lower case, with the humps of `postDate` parted. */
function namesOf(element: Element): string {
  const raw = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400);
  return raw === ' ' ? '' : raw.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

function isAsideElement(tag: string, names: string, element: Element): boolean {
  if (tag === 'BODY' || tag === 'MAIN' || tag === 'ARTICLE') return false;
  if (tag === 'NAV' || tag === 'ASIDE') return true;
  if (tag === 'FOOTER') return element.closest('article') === null;
  // Some layouts call even the frame of the report itself a widget.
  return ASIDE.test(names) && element.querySelector(OWN_TEXT) === null;
}

function dateElement(
  element: Element,
  tag: string,
  names: string,
  order: NumericOrder | null,
): Omit<DateElement, 'distance' | 'isAside'> | null {
  if (tag === 'SCRIPT' || tag === 'STYLE' || tag === 'BODY' || tag === 'META') return null;
  const property =
    `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`.toLowerCase();
  const marked = saysOfProperty(property);
  const data = dataDate(element, order);
  const isTime = tag === 'TIME' || element.hasAttribute('datetime');
  const named = DATE_NAME.test(names);
  const isMeta = META_NAME.test(names) || tag === 'SMALL' || tag === 'ABBR';
  if (marked === null && !isTime && !named && data === null && !isMeta) return null;
  const words = wordsOf(element, LONGEST_WORDS);
  const written =
    words.length >= LONGEST_WORDS ? [] : writtenDates(words, { order, shortYears: named || isTime });
  const attribute = attributeDate(element, named || marked !== null || tag === 'ABBR', order) ?? data;
  const first = written[0];
  if (
    attribute === null &&
    (first === undefined || (!named && marked === null && !isTime && !isShort(words, first)))
  )
    return null;
  const wording =
    first === undefined
      ? null
      : dateWords(words.slice(0, first.start), written.length > 1 ? '' : words.slice(first.end));
  return {
    says: marked ?? saysOf(wording, names, element),
    dates: datesOf(attribute, first?.value ?? null, wording !== null, marked !== null),
  };
}

/** A line of layout that is a date and little else; a heading with a date in it is not. */
function isShort(words: string, date: { readonly start: number; readonly end: number }): boolean {
  return words.length - (date.end - date.start) <= 70;
}

/** Where words for readers name another day than the attribute, both are stated, the words first if they say what they date. */
function datesOf(
  attribute: string | null,
  written: string | null,
  isWorded: boolean,
  isMarked: boolean,
): readonly MarkupDate[] {
  const basis = isMarked ? 'meta' : 'time-element';
  const dates: MarkupDate[] = [];
  if (attribute !== null) dates.push({ value: attribute, basis });
  if (written !== null && written !== attribute?.slice(0, 10)) {
    const own: MarkupDate = { value: written, basis: attribute === null ? basis : 'time-element' };
    if (isWorded) dates.unshift(own);
    else dates.push(own);
  }
  return dates;
}

function saysOfProperty(property: string): Says | null {
  if (
    /date(?:time)?published|pubdate|published_time|(?:^|[\s:])(?:dc|dcterms|dct):(?:date|created|issued)|datecreated|uploaddate/.test(
      property,
    )
  )
    return 'published';
  return /datemodified|dateupdated?|modified_time|(?:dc|dcterms|dct):modified/.test(property)
    ? 'modified'
    : null;
}

function saysOf(wording: ReturnType<typeof dateWords>, names: string, element: Element): Says {
  if (wording === 'visible' || element.hasAttribute('pubdate')) return 'published';
  if (wording !== null) return 'modified';
  const outer = element.parentElement === null ? '' : namesOf(element.parentElement);
  const own = PUBLISHED_NAME.test(names) || /(?:^|\s)dt-published/.test(names);
  if (own) return 'published';
  if (UPDATED_NAME.test(names)) return 'updated';
  return PUBLISHED_NAME.test(outer) && !UPDATED_NAME.test(outer) ? 'published' : 'nothing';
}

function attributeDate(element: Element, isDate: boolean, order: NumericOrder | null): string | null {
  const names = isDate ? ['datetime', 'content', 'title'] : ['datetime'];
  for (const name of names) {
    const value = readMachineDate(element.getAttribute(name) ?? '', order);
    if (value !== null) return value;
  }
  return null;
}

function dataDate(element: Element, order: NumericOrder | null): string | null {
  for (const name of DATA_NAMES) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    const date = readMachineDate(value, order);
    if (date !== null) return date;
  }
  return null;
}

/** The words of an element, cut at a length, without those of scripts. */
function wordsOf(element: Element, longest: number): string {
  let words = '';
  const walk = (node: Node, depth: number): void => {
    for (let child = node.firstChild; child !== null && words.length < longest; child = child.nextSibling) {
      if (child.nodeType === 3) words += (child.textContent ?? '').slice(0, longest * 4).replace(/\s+/g, ' ');
      else if (
        child.nodeType === 1 &&
        depth < 12 &&
        !/^(script|style|svg)$/i.test((child as Element).tagName)
      ) {
        // Elements stand apart for readers even where the source has no blank between them.
        words += ' ';
        walk(child, depth + 1);
        words += ' ';
      }
    }
  };
  walk(element, 0);
  return words.replace(/\s+/g, ' ').trim().slice(0, longest);
}
