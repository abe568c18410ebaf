import { strToU8, zipSync } from 'fflate';

/** The parts of an OpenDocument text, each the inside of its element. */
export interface OdtParts {
  readonly body: string;
  /** Above the body: tracked changes, declarations. */
  readonly before?: string;
  readonly meta?: string;
  readonly header?: string;
  readonly manifest?: string;
  /** Put before the root element of the content. */
  readonly prolog?: string;
}

const NAMESPACES = ['office', 'text', 'table', 'meta', 'style', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join(' ');

/** An OpenDocument text with the parts that office programs always write. */
export function odtBytes(parts: OdtParts): Uint8Array {
  const xml = (root: string, content: string, prolog = ''): Uint8Array =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8"?>${prolog}<office:${root} ${NAMESPACES} office:version="1.2">${content}</office:${root}>`,
    );
  return zipSync(
    {
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': xml(
        'document-content',
        `<office:body><office:text>${parts.before ?? ''}${parts.body}</office:text></office:body>`,
        parts.prolog,
      ),
      'meta.xml': xml('document-meta', `<office:meta>${parts.meta ?? ''}</office:meta>`),
      'styles.xml': xml(
        'document-styles',
        `<office:master-styles><style:master-page style:name="Standard"><style:header>${parts.header ?? ''}</style:header></style:master-page></office:master-styles>`,
      ),
      'META-INF/manifest.xml': strToU8(
        `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${parts.manifest ?? ''}</manifest:manifest>`,
      ),
    },
    { mtime: new Date('2017-05-09T12:00:00Z') },
  );
}
