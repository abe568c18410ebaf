import type { StatedBasis } from '../../../../model/index.ts';
import type { NumericOrder } from '../../dates/calendar-date.ts';
import { readMachineDate } from '../../dates/machine-date.ts';
import type { MetaTags } from './meta-tags.ts';

/** A date as a page's markup states it, before the page's witnesses are put together. */
export interface MarkupDate {
  readonly value: string;
  readonly basis: StatedBasis;
}

/** Names of meta tags that say when a page was published, without separators, the most exact first. */
const PUBLISHED =
  'articlepublishedtime ogpublishedtime ogarticlepublishedtime articlepublished articlepublisheddate ogarticlepublished datepublished originalpublicationdate articledateoriginal rnewsdatepublished parselypubdate sailthrudate cxenseparserecspublishtime shareaholicarticlepublishedtime dcsextarticlefirstpublished pubdate publishdate publisheddate publishedtime publishedat publicationdate firstpublished datepublication ogpubdate citationpublicationdate citationonlinedate citationdate bepresscitationdate prismpublicationdate dcdateissued dctermsissued dcissued issued ogreleasedate releasedate postdate displaydate storydate articledate articletime ogarticletime articlecreated datecreated dcdatecreated dccreated dctermscreated videoreleasedate'.split(
    ' ',
  );
/** Names that programs fill with the day of publication or with that of the last change. */
const UNSAID = 'dcdate dctermsdate date dateavailable timestamp created creationdate contentdate'.split(' ');
const MODIFIED =
  'articlemodifiedtime ogupdatedtime ogarticlemodifiedtime shareaholicarticlemodifiedtime datemodified dateupdated dateupdate lastmodified lastupdated lastupdate dctermsmodified dcmodified dcdatemodified modified moddate revised revisiondate lastpublisheddate updatedtime'.split(
    ' ',
  );

/** Dates of a page's meta tags by what the tags' names say of them. */
export interface MetaDates {
  readonly published: readonly MarkupDate[];
  /** Of tags named no more than "date". */
  readonly unsaid: readonly MarkupDate[];
  readonly modified: readonly MarkupDate[];
}

/** Reads the dates of a page's meta tags, each kind in the order of how exact its names are. */
export function metaDates(tags: MetaTags, order: NumericOrder | null): MetaDates {
  const plain = new Map<string, readonly string[]>();
  for (const [name, contents] of tags) {
    const key = name.replace(/[^a-z]/g, '');
    plain.set(key, [...(plain.get(key) ?? []), ...contents]);
  }
  const read = (names: readonly string[], basis: StatedBasis): MarkupDate[] =>
    names.flatMap((name) =>
      (plain.get(name) ?? []).slice(0, 2).flatMap((content) => {
        const value = readMachineDate(content, order);
        return value === null ? [] : [{ value, basis }];
      }),
    );
  return {
    published: read(PUBLISHED, 'meta'),
    unsaid: read(UNSAID, 'meta'),
    modified: read(MODIFIED, 'modified'),
  };
}
