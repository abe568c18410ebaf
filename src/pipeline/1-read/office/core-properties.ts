import type { StatedDate } from '../../../model/index.ts';
import { parseIsoDay } from '../../../calendar/day.ts';
import { type Metadata, NO_METADATA } from '../metadata.ts';
import type { Piece } from '../lay-out-pieces.ts';
import { readXml } from './read-xml.ts';

/** What programs write where nobody gave a title or a name. */
const FILLER =
  /^(microsoft (office )?word|document\d*|untitled\d*|normal(\.dotm?)?|title|user|owner|admin(istrator)?|windows( user)?|author|unknown|python-docx|apache poi|aspose.*|.{0,60}\.(docx?|dotx?|odt|rtf))$/i;

/** Properties by which a document tells of itself, with what they are called in OOXML and ODF. */
const PROPERTIES: Readonly<Record<string, keyof OfficeProperties>> = {
  'dc:title': 'title',
  'dc:creator': 'creator',
  'meta:initial-creator': 'firstCreator',
  'dc:language': 'language',
  'dcterms:created': 'created',
  'meta:creation-date': 'created',
  'dcterms:modified': 'modified',
  'dc:date': 'modified',
};

/** Properties of an office document as written; null for those it does not state. */
export interface OfficeProperties {
  readonly title: string | null;
  readonly creator: string | null;
  readonly firstCreator: string | null;
  readonly language: string | null;
  readonly created: string | null;
  readonly modified: string | null;
}

/** Reads `docProps/core.xml` of OOXML or `meta.xml` of ODF; absent parts state nothing. */
export function readProperties(xml: string | undefined): OfficeProperties {
  const found: Partial<Record<keyof OfficeProperties, string>> = {};
  let property: keyof OfficeProperties | null = null;
  if (xml !== undefined)
    readXml(xml, {
      open(name) {
        property = PROPERTIES[name] ?? null;
      },
      text(words) {
        // Titles are a line; a longer property is no title or name that helps anybody.
        if (property !== null) found[property] = `${found[property] ?? ''}${words}`.slice(0, 1_000);
      },
      close() {
        property = null;
      },
    });
  const of = (name: keyof OfficeProperties): string | null => {
    const words = found[name]?.replace(/\s+/g, ' ').trim() ?? '';
    return words === '' ? null : words;
  };
  return {
    title: of('title'),
    creator: of('creator'),
    firstCreator: of('firstCreator'),
    language: of('language'),
    created: of('created'),
    modified: of('modified'),
  };
}

/**
 * What the properties come to as metadata. The dates are stamps: a program set them when the file was
 * made, perhaps from a template of long ago, and not when the report was published. A byline in the
 * text is believed over the name of the computer's owner.
 */
export function metadataOf(properties: OfficeProperties, pieces: readonly Piece[]): Metadata {
  const told = (words: string | null): string | null =>
    words === null || FILLER.test(words.slice(0, 200)) ? null : words;
  const hasByline = pieces
    .slice(0, 10)
    .some(({ text }) => /^(by|von|par|por)\s+\p{Lu}/u.test(text.slice(0, 60)));
  return {
    ...NO_METADATA,
    title: told(properties.title),
    byline: hasByline ? null : (told(properties.firstCreator) ?? told(properties.creator)),
    language: /^([a-z]{2})(?:[-_]|$)/i.exec(properties.language ?? '')?.[1]?.toLowerCase() ?? null,
    stated: [...stampOf(properties.created, 'stamp'), ...stampOf(properties.modified, 'modified')],
  };
}

function stampOf(written: string | null, basis: 'stamp' | 'modified'): StatedDate[] {
  const value = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?/.exec(written ?? '')?.[0] ?? '';
  const day = parseIsoDay(value);
  // Programs that know no date write the first day their clock can show.
  if (day === null || day < FIRST_DAY) return [];
  const zone = /(?:Z|[+-]\d{2}:\d{2})$/.exec(written ?? '')?.[0] ?? '';
  const stated = value.length > 10 ? `${value}${zone}` : day;
  return [{ value: stated, basis, part: null, start: null, end: null }];
}

/** Word processors on personal computers are not older; 1601, 1899 and 1970 are empty clocks. */
const FIRST_DAY = '1981-01-01';
