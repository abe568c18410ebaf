import { strToU8, zipSync } from 'fflate';

/** The parts of a Word document, each the inside of its root element. */
export interface DocxParts {
  readonly body: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnote?: string;
  readonly comment?: string;
  readonly core?: string;
  /** Put before the root element of the main part. */
  readonly prolog?: string;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word document small enough to be written by hand, with the parts that Word itself always writes. */
export function docxBytes(parts: DocxParts): Uint8Array {
  const xml = (content: string, prolog = ''): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${prolog}${content}`);
  const named = ['header', 'footer', 'footnotes', 'comments', 'styles', 'numbering'] as const;
  const style = (id: string, name: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${named.map((name) => `<Relationship Id="${name}" Type="${REL}/${name}" Target="${name}${name.endsWith('er') ? '1' : ''}.xml"/>`).join('')}</Relationships>`,
    ),
    'word/document.xml': xml(`<w:document ${W}><w:body>${parts.body}</w:body></w:document>`, parts.prolog),
    'word/styles.xml': xml(
      `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Title', 'Title')}${style('Heading1', 'heading 1')}${style('Heading2', 'heading 2')}${style('ListParagraph', 'List Paragraph')}</w:styles>`,
    ),
    'word/numbering.xml': xml(
      `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
  };
  if (parts.header !== undefined) files['word/header1.xml'] = xml(`<w:hdr ${W}>${parts.header}</w:hdr>`);
  if (parts.footer !== undefined) files['word/footer1.xml'] = xml(`<w:ftr ${W}>${parts.footer}</w:ftr>`);
  if (parts.footnote !== undefined)
    files['word/footnotes.xml'] = xml(
      `<w:footnotes ${W}><w:footnote w:id="2">${parts.footnote}</w:footnote></w:footnotes>`,
    );
  if (parts.comment !== undefined)
    files['word/comments.xml'] = xml(
      `<w:comments ${W}><w:comment w:id="0" w:author="R. Osk" w:initials="RO">${parts.comment}</w:comment></w:comments>`,
    );
  if (parts.core !== undefined)
    files['docProps/core.xml'] = xml(
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${parts.core}</cp:coreProperties>`,
    );
  return zipSync(files, { mtime: new Date('2016-03-07T12:00:00Z') });
}
