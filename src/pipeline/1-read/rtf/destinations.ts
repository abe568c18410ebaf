/** What a group of RTF holds. */
export type Destination =
  | 'body'
  | 'header'
  | 'footer'
  | 'note'
  | 'comment'
  | 'skip'
  | 'fonts'
  | 'styles'
  | 'info'
  | 'title'
  | 'author'
  | 'created'
  | 'modified';

const NAMED: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  info: 'info',
  title: 'title',
  author: 'author',
  creatim: 'created',
  revtim: 'modified',
  footnote: 'note',
  annotation: 'comment',
  // Text boxes lie among the instructions of a shape, which are skipped.
  shptxt: 'body',
};

const SKIPPED = new Set(
  'colortbl pict object objdata objclass shp shpinst shprslt nonshppict fldinst filetbl listtable listoverridetable revtbl rsidtbl xmlnstbl mmathPr generator themedata colorschememapping datastore latentstyles datafield formfield xe tc tcf rxe txe bkmkstart bkmkend atnid atnauthor atnref atndate atnparent atnicn atrfstart atrfend pntext listtext pn pntxta pntxtb private ud userprops docvar mailmerge subject operator keywords doccomm comment company category manager hlinkbase printim buptim falt panose template passwordhash ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn'.split(
    ' ',
  ),
);

/** Where the text goes that follows a control word at the beginning of a group; null where it stays. */
export function destinationOf(word: string): Destination | null {
  if (/^header[lrf]?$/.test(word)) return 'header';
  if (/^footer[lrf]?$/.test(word)) return 'footer';
  if (Object.hasOwn(NAMED, word)) return NAMED[word] ?? null;
  return SKIPPED.has(word) ? 'skip' : null;
}

/** Control words that stand for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  softline: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
  '~': '\u00a0',
  _: '\u2011',
  '\\': '\\',
  '{': '{',
  '}': '}',
};
