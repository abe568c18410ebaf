const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** One thing in XHTML: CDATA, a comment, a script or style to its end, or a tag that closes itself. */
const TAG = /<([a-z][\w:.-]{0,60})((?:\s[^<>]{0,2000})?)\/>/giy;

/**
 * XHTML closes elements that hold nothing with a slash and may write text as CDATA; HTML knows neither
 * and would take the rest of the page for a script or a title. Pages that do not say that they are
 * XML come back as they are. Costs one pass.
 */
export function closedXhtml(markup: string): string {
  const head = markup.slice(0, 1_000);
  if (!/^\s{0,100}<\?xml\b/.test(head) || !/xmlns/.test(head)) return markup;
  const prefix = /\sxmlns:([a-z][\w-]{0,20})=["']http:\/\/www\.w3\.org\/1999\/xhtml["']/i.exec(head)?.[1];
  const text =
    prefix === undefined ? markup : markup.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
  const out: string[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open < 0) break;
    out.push(text.slice(at, open));
    const [piece, next] = pieceAt(text, open);
    out.push(piece);
    at = next;
  }
  out.push(text.slice(at));
  return out.join('');
}

function pieceAt(text: string, open: number): [string, number] {
  if (text.startsWith('<![CDATA[', open)) {
    const end = text.indexOf(']]>', open);
    if (end < 0) return [escaped(text.slice(open + 9)), text.length];
    return [escaped(text.slice(open + 9, end)), end + 3];
  }
  if (text.startsWith('<!--', open)) return whole(text, open, endOf(text, '-->', open));
  TAG.lastIndex = open;
  const closed = TAG.exec(text);
  if (closed !== null) {
    const [all, tag = '', rest = ''] = closed;
    const piece = VOID.test(tag) ? all : `<${tag}${rest}></${tag}>`;
    return [piece, open + all.length];
  }
  const raw = /^<(script|style)[\s>]/i.exec(text.slice(open, open + 8))?.[1];
  if (raw !== undefined) return whole(text, open, endOf(text, `</${raw}`, open));
  return ['<', open + 1];
}

function whole(text: string, open: number, end: number): [string, number] {
  return [text.slice(open, end), end];
}

/** Behind the closing words, or the end of the text where they are missing. */
function endOf(text: string, closing: string, from: number): number {
  const at = text.indexOf(closing, from);
  return at < 0 ? text.length : at + closing.length;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
