import { Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5';

const RAW: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
};
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|del|em|font|i|ins|label|mark|q|s|small|span|strong|sub|sup|time|tt|u)$/;

/**
 * The words of a page too large or too deep to be made a tree: cut at every tag that is not inline,
 * scripts and styles left out. Costs one pass over the page.
 */
export function plainMarkup(markup: string): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let raw: string | null = null;
  const flush = (): void => {
    const text = line.join('').replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = [];
  };
  const take = ({ chars }: Token.CharacterToken): void => {
    if (raw === null) line.push(chars);
  };
  const handler: TokenHandler = {
    onComment: () => undefined,
    onDoctype: () => undefined,
    onEof: flush,
    onCharacter: take,
    onNullCharacter: () => undefined,
    onWhitespaceCharacter: take,
    onStartTag({ tagName }) {
      if (!INLINE.test(tagName)) flush();
      const mode = RAW[tagName];
      if (mode === undefined) return;
      raw = tagName;
      tokenizer.state = mode;
    },
    onEndTag({ tagName }) {
      if (!INLINE.test(tagName)) flush();
      if (raw === tagName) raw = null;
    },
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, handler);
  tokenizer.write(markup, true);
  return lines;
}
