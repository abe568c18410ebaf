import { AGENCY_NAMES, UNNAMED_AGENCIES } from './agencies.ts';

const ANY = `(?:${AGENCY_NAMES}|${UNNAMED_AGENCIES})(?![\\p{L}\\p{N}])`;
const LIST = `(?:\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+){0,2} and )?${ANY}(?:(?:\\s?[/,&+]\\s?| and |, and )${ANY}){0,3}`;

/** Forms in which prose credits a picture that the page's text no longer shows; group 1 holds the names. */
const PICTURE_FORMS: readonly RegExp[] = [
  // (AFP photo)   [Photo: AFP]   (Photo by Reuters)   (AP Archive)
  `[(\\[](?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?|[Vv]ideo|[Ff]ile)(?: credits?)?(?:\\s?[:/-]| by| courtesy of)? ?(${LIST})(?:/[^)\\]]{1,40})?[)\\]]`,
  `[(\\[](${LIST})[ /](?:[Ff]ile )?(?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?|[Aa]rchives?|[Ff]ile|[Vv]ideo)(?:/[^)\\]]{1,40})?[)\\]]`,
  // (AFP/Ann Lee)   REUTERS/Ann Lee   AFP 2018 / Ann Lee   AP Photo/Ann Lee   © AFP
  `[(\\[](${ANY})/\\p{Lu}[^)\\]]{1,40}[)\\]]`,
  `(?<![\\p{L}\\p{N}/])(REUTERS) ?/ ?\\p{Lu}`,
  `(?<![\\p{L}\\p{N}/])(${ANY}) (?:(?:19|20)\\d\\d|[Ff]ile [Pp]hoto|Photo)(?: ?/ ?| )\\p{Lu}\\p{L}+`,
  `(?:©|\\([Cc]\\))\\s?(${ANY})`,
  `(?:^|[.!?\\s(])(?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?)(?: credits?)?:\\s?(?:[\\p{L} .'’-]{1,40}[/,] ?)?(${ANY})`,
  // Lorries at the bridge in June. (AFP) Two men ...   at the bridge [Reuters] Two men ...
  `[.!?”"]\\s*[(\\[](${LIST})[)\\]](?=\\s+["“(\\p{Lu}\\d])`,
  `(?<!\\b(?:[Aa]gency|[Pp]resse?|[Ss]ervice|[Nn]ews)) [(\\[](${LIST})[)\\]](?=\\s+["“(\\p{Lu}])`,
].map((source) => new RegExp(source, 'dgu'));

/**
 * Finds where prose credits a picture: the words that stood under it were scraped into the text.
 *
 * @example
 * pictureCredits('Lorries wait. (AFP photo) Two men were hurt.')[0]?.[1]; // 'AFP'
 */
export function pictureCredits(text: string): RegExpExecArray[] {
  return PICTURE_FORMS.flatMap((form) => [...text.matchAll(form)]);
}
