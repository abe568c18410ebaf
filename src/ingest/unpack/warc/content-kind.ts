/** Types of content that are handed on to be read: pages, feeds, and the forms documents come in. */
const READ_TYPES: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'application/pdf',
  'text/plain',
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/rtf',
  'text/rtf',
  'message/rfc822',
  'multipart/related',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
]);

/** Types of which only feeds are handed on, and those that say nothing. */
const XML_TYPES: ReadonlySet<string> = new Set(['application/xml', 'text/xml']);
const UNSAID_TYPES: ReadonlySet<string> = new Set(['', 'application/octet-stream', 'unknown/unknown']);

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^image\//, 'pictures'],
  [/^(?:audio|video)\//, 'sound and film'],
  [/^(?:font\/|application\/(?:x-)?font)/, 'fonts'],
  [/^text\/css$/, 'stylesheets'],
  [/(?:java|ecma)script$/, 'scripts'],
  [/json$/, 'data'],
];

/** The type that a header states, in lower case and without what follows it. */
export function typeOf(contentType: string | null): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/**
 * The encoding that a header states, or null.
 *
 * @example
 * charsetOf('text/html; charset="windows-1256"'); // 'windows-1256'
 */
export function charsetOf(contentType: string | null): string | null {
  return /charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;
}

/** True where the type alone, or with the content of `head` in lower case, says that it is to be read. */
export function isRead(type: string, head: string): boolean {
  if (READ_TYPES.has(type)) return true;
  const start = head.trimStart();
  if (XML_TYPES.has(type)) return /<(?:rss|feed|rdf:rdf)[\s>]/.test(start) || start.includes('<html');
  return UNSAID_TYPES.has(type) && /^(?:<!doctype html|<html|%pdf-)/.test(start);
}

/** False where the type alone says that it is not read, so that the content need not be looked at. */
export function mayBeRead(type: string): boolean {
  return READ_TYPES.has(type) || XML_TYPES.has(type) || UNSAID_TYPES.has(type);
}

/** What kind of thing is left alone, in the plural. */
export function kindOf(type: string): string {
  return KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'others';
}
