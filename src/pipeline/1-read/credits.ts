import type { Credit, Part, Span } from '../../model/index.ts';

/** Wire agencies as credits print them, with the name the product uses. */
const AGENCIES: readonly (readonly [RegExp, string])[] = [
  [/Reuters|REUTERS/, 'Reuters'],
  [/AFP|Agence France[- ]Presse/, 'AFP'],
  [/AP|Associated Press/, 'AP'],
  [/Xinhua|XINHUA/, 'Xinhua'],
  [/SANA/, 'SANA'],
  [/TASS/, 'TASS'],
  [/RIA Novosti|RIA/, 'RIA Novosti'],
  [/Interfax/, 'Interfax'],
  [/Anadolu(?: Agency)?|AA/, 'Anadolu'],
  [/DPA|dpa/, 'dpa'],
  [/EFE/, 'EFE'],
  [/UPI/, 'UPI'],
  [/IRNA/, 'IRNA'],
  [/Fars(?: News(?: Agency)?)?|FNA/, 'Fars'],
  [/Tasnim/, 'Tasnim'],
  [/ARA News/, 'ARA News'],
  [/NNA/, 'NNA'],
  [/PTI/, 'PTI'],
  [/ANSA/, 'ANSA'],
  [/Kyodo/, 'Kyodo'],
];
const NAMES = AGENCIES.map(([pattern]) => pattern.source).join('|');
const LIST = `(?:${NAMES})(?:(?:\\s*[/,&]\\s*|\\s+and\\s+)(?:${NAMES}|agencies))*`;

/** Where and how texts are credited; group 1 holds the names. */
const TEXT_CREDITS: readonly RegExp[] = [
  // ALEPPO (Reuters) - ... / DAMASCUS, Nov. 30 (Xinhua) --
  new RegExp(`^[\\s\\S]{0,120}?\\p{Lu}[\\p{L}.,' /-]{1,60}\\((${LIST})\\)\\s*[-–—]`, 'u'),
  // An agency nobody has heard of is credited the same way before the first sentence.
  /\p{Lu}[\p{L}.,' \/-]{1,60}\((\p{Lu}[\p{L} .&\/-]{1,40})\)\s*[-–—]{1,2}$/u,
  // ... he said.--AFP   - REUTERS   (AFP)
  new RegExp(`(?:[-–—]{1,2}\\s*|\\()(${LIST})\\)?\\.?\\s*$`),
  /\bOriginal source:\s*([^\s,;]+(?: [^\s,;]+){0,4})\s*$/i,
  new RegExp(`^(?:(?:source|agencies?|by|from)\\s*:?\\s+)?(${LIST})\\.?\\s*$`, 'i'),
  new RegExp(`\\b(${LIST}) contributed to this (?:report|story|article)`),
  new RegExp(`^by .{0,60}\\b(?:with|and|for) (${LIST}|agencies)\\s*$`, 'i'),
];
const PICTURE_CREDIT = new RegExp(`(?:^|[/|(:\\s])(${NAMES})\\b`);

/**
 * Finds the words that credit an agency or outlet with the text, and those that credit a picture.
 * A credit of the text makes the agency the origin of what the report says in its own voice.
 *
 * Finds: `... officials said.--AFP`. Must not find: `Reuters quoted him` (a voice inside the text).
 */
export function findCredits(text: string, parts: readonly Part[]): Credit[] {
  const credits: Credit[] = [];
  parts.forEach((stretch, index) => {
    const words = text.slice(stretch.start, stretch.end);
    if (stretch.role === 'caption' || stretch.rule === 'picture-credit') {
      push(credits, 'photo', PICTURE_CREDIT.exec(words), stretch.start);
      return;
    }
    if (stretch.role === 'comment' || stretch.role === 'related' || stretch.role === 'keywords') return;
    const atEdge = index < 4 || index >= parts.length - 6;
    if (!atEdge) return;
    for (const pattern of TEXT_CREDITS) {
      const match = pattern.exec(words);
      if (match !== null) {
        push(credits, 'text', match, stretch.start);
        break;
      }
    }
  });
  return credits;
}

function push(into: Credit[], covers: Credit['covers'], match: RegExpExecArray | null, from: number): void {
  const named = match?.[1];
  if (match === null || named === undefined) return;
  const start = from + match.index + match[0].lastIndexOf(named);
  const span: Span = { start, end: start + named.length };
  const known = AGENCIES.find(([pattern]) => new RegExp(`^(?:${pattern.source})`).test(named));
  into.push({ ...span, agency: known?.[1] ?? named, covers });
}
