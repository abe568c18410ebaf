/** The headers that programs print above a mail they quote, in the languages they are set to. */
const HEADER_WORDS = {
  from: 'from|von|de|da|van|från|fra|od|от|от кого|من',
  date: 'date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden|skickat|дата|отправлено|التاريخ|تاريخ الإرسال',
  to: 'to|an|à|a|para|per|aan|till|til|do|кому|إلى',
  subject: 'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|тема|الموضوع',
  other: 'cc|bcc|kopie|копия|reply-to|importance|attachments?|organization',
} as const;

/** One header as a quoting program prints it. */
export interface PrintedHeader {
  readonly name: keyof typeof HEADER_WORDS;
  readonly value: string;
}

const HEADERS = (Object.keys(HEADER_WORDS) as (keyof typeof HEADER_WORDS)[]).map(
  (name) => [name, new RegExp(`^\\*?(?:${HEADER_WORDS[name]})\\s?:\\*?(?:\\s|$)`, 'iu')] as const,
);

/**
 * Reads a line as a header printed above a quoted mail, or gives null.
 *
 * @example
 * printedHeader('Sent: Friday, 5 February 2016 10:30')?.name; // 'date'
 */
export function printedHeader(line: string): PrintedHeader | null {
  const head = line.slice(0, 60);
  for (const [name, pattern] of HEADERS) {
    const match = pattern.exec(head);
    if (match !== null) return { name, value: line.slice(match[0].length).replace(/\*+$/, '').trim() };
  }
  return null;
}

/** Finds `-----Original Message-----`, `Begin forwarded message:`. Must not find a rule of dashes alone. */
export function announcesMail(line: string): boolean {
  const text = line.trim();
  return (
    text.length <= 100 &&
    (/^-{2,}\s*[\p{L}][\p{L} '’]{4,40}\s*-{2,}$/u.test(text) ||
      /^(begin forwarded message|anfang der weitergeleiteten nachricht|début du message transféré|inizio messaggio inoltrato|comienzo del mensaje reenviado)\s?:$/i.test(
        text,
      ))
  );
}

/** A rule that Outlook prints above the headers of what it answers. */
export function isRule(line: string): boolean {
  return /^[_-]{10,}$/.test(line.trim());
}

const ATTRIBUTIONS: readonly RegExp[] = [
  /^(?:on|am|le|el|il giorno|op|em|den|dnia|w dniu)\s.{4,380}(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef(?: .{1,80})?|escreveu|skrev(?: .{1,80})?|napisał(?:\(a\)|a)?)\s?:$/iu,
  /^am .{4,200} schrieb .{1,160}:$/iu,
  /^.{6,380}(?:пишет|писал\(?а?\)?|написал\(?а?\)?|wrote)\s?:$/iu,
  /^(?:في|بتاريخ)\s.{4,300}كتب.{0,160}:$/u,
];

/**
 * True for the line above a quoted mail that says who wrote it and when: `On Fri, 5 Feb 2016 at
 * 10:30, Ann Lee <ann@mail.example> wrote:`. Must not find: `The minister wrote:` (no date and no address).
 */
export function attributes(line: string): boolean {
  const text = line.trim();
  if (text.length > 420 || !text.endsWith(':')) return false;
  const isDated = /\b(?:19|20)\d\d\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(text) || /\d{1,2}:\d{2}/.test(text);
  return (isDated || /\S@\S/.test(text)) && ATTRIBUTIONS.some((pattern) => pattern.test(text));
}

/**
 * Who wrote, out of a line that attributes a mail; null where no name stands.
 *
 * @example
 * attributedAuthor('On Fri, 5 Feb 2016 at 10:30, Ann Lee <ann@mail.example> wrote:'); // 'Ann Lee'
 */
export function attributedAuthor(line: string): string | null {
  const verbless = line
    .replace(/\s?:\s*$/, '')
    .replace(/\s+(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|skrev|пишет|написал\(?а?\)?)$/iu, '');
  const german = /\bschrieb (.{2,160})$/iu.exec(verbless)?.[1];
  const words = german ?? verbless.split(/(?:\d{4}|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)/).at(-1) ?? '';
  return authorOf(
    words.replace(/^(?:\s*(?:[ap]\.?m\.?|uhr|gmt|utc|[+-]\d{4}|\([A-Z]{2,5}\)|at|um|à|,))+\s*/iu, ''),
  );
}

/** The name in `Ann Lee <ann@mail.example>`, `"Lee, Ann" [mailto:...]`; the address where there is no name. */
export function authorOf(words: string): string | null {
  const name = words
    .slice(0, 300)
    .replace(/[<[(](?:mailto:)?[^<>[\]()]{0,200}[>\])]/gi, ' ')
    .replace(/^[\s,"'*]+|[\s,"'*]+$/g, '')
    .replace(/\s+/g, ' ');
  if (/\p{L}{2}/u.test(name)) return name;
  return /[^\s<>[\]():]{1,80}@[^\s<>[\]():]{1,120}/.exec(words)?.[0] ?? null;
}

/** What opens the small print below a mail: everything under it is furniture. */
const TAILS: readonly RegExp[] = [
  /^-- ?$/,
  /^(sent|gesendet|envoyé|enviado|inviato|отправлено) (from|von|de|depuis|desde|da|с) (my|mein\w*|mon|mi|mio|мо\p{L}+)\b.{0,60}$/iu,
  /^get outlook for (ios|android)\b/i,
  /^(this|the) (e-?mail|electronic mail|message|communication|transmission)\b.{0,160}\b(confidential|privileged|intended (only )?(for|solely)|intended recipient)/i,
  /^(confidentiality (notice|note)|legal (notice|disclaimer)|disclaimer|important notice|privileged and confidential)\b.{0,40}(:|$)/i,
  /^the information (contained )?in this (e-?mail|message|communication)\b/i,
  /^(if you are not the intended recipient|please consider the environment before printing)\b/i,
  /^(to unsubscribe|unsubscribe( here)?:?|you (have )?received this (message|e-?mail) because|you are receiving this|click here to unsubscribe|manage your (subscription|preferences))\b/i,
  /^[\w.+ -]{2,60} mailing list$/i,
];

/** True for the line at which a signature, a legal footer or a list's footer begins. */
export function opensTail(line: string): boolean {
  const text = line.trimStart();
  return TAILS.some((pattern) => pattern.test(text));
}
