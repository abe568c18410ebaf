import { foldName, soundKey } from './fold-name.ts';
import { headNoun } from './head-noun.ts';
import { sameName } from './same-name.ts';

/** Titles and offices that stand before a person's name and are no part of it. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof professor sir dame lord lady sheikh shaykh sayyed sayyid ayatollah imam mullah ' +
    'president vice prime minister premier chancellor king queen prince crown emir secretary general ' +
    'gen lt lieutenant col colonel maj major brig brigadier capt captain sgt adm admiral commander ' +
    'marshal field chief deputy foreign defense defence interior state ambassador envoy special ' +
    'spokesman spokeswoman spokesperson director head leader senator sen representative rep governor ' +
    'gov mayor activist journalist lawmaker analyst official'
  ).split(' '),
);

/** Short forms that reports use for the voices they cite most; longer names come from the registry. */
const SHORT_FORMS: readonly (readonly string[])[] = [
  [
    'Syrian Observatory for Human Rights',
    'SOHR',
    'the Observatory',
    'the monitor',
    'the Britain-based monitor',
    'the war monitor',
    'monitoring group',
    'Syrian Observatory',
    'the UK-based Observatory',
    'Britain-based Syrian Observatory for Human Rights',
    'British-based Syrian Observatory for Human Rights',
  ],
  [
    'Islamic State',
    'IS',
    'ISIS',
    'ISIL',
    'Daesh',
    'IS group',
    'Islamic State group',
    'Islamic State of Iraq and Syria',
    'Islamic State of Iraq and the Levant',
    'Islamic State in Iraq and Syria',
    'DAESH',
    'Daish',
  ],
  [
    'SANA',
    'Syrian Arab News Agency',
    'Syrian state news agency',
    'Syrian state news agency SANA',
    'official SANA news agency',
    'SANA news agency',
    'state news agency',
  ],
  ['AFP', 'Agence France-Presse', 'AFP news agency', 'Agence France Presse', 'French news agency'],
  ['AP', 'The Associated Press', 'Associated Press'],
  ['Reuters', 'Reuters news agency', 'Thomson Reuters'],
  ['United Nations', 'UN', 'U.N.', 'UNO'],
  ['United States', 'US', 'U.S.', 'USA', 'United States of America', 'Washington'],
  ['United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain'],
  ['European Union', 'EU', 'E.U.'],
  ['Human Rights Watch', 'HRW'],
  ['Doctors Without Borders', 'MSF', 'Medecins Sans Frontieres'],
  ['International Committee of the Red Cross', 'ICRC', 'Red Cross'],
  [
    'White Helmets',
    'Syrian Civil Defence',
    'Syria Civil Defense',
    'Syrian Civil Defense',
    'Syria Civil Defence',
  ],
  ['Local Coordination Committees', 'LCC', 'Local Coordination Committees in Syria'],
  ['Free Syrian Army', 'FSA'],
  ['Syrian Democratic Forces', 'SDF'],
  [
    'US-led coalition',
    'U.S.-led coalition',
    'the coalition',
    'international coalition',
    'coalition forces',
    'U.S.-led international coalition',
  ],
  [
    'Syrian National Coalition',
    'Syrian Coalition',
    'National Coalition',
    'SNC',
    'National Coalition of Syrian Revolution and Opposition Forces',
  ],
  ['Fars News Agency', 'FNA', 'Fars'],
  ['Syrian state TV', 'Syrian state television', 'state television', 'state TV', 'Syrian TV'],
  ['Amaq', 'Aamaq', 'Amaq news agency', 'Aamaq news agency', 'Amaq agency'],
  [
    'Russian Defense Ministry',
    'Russian Ministry of Defense',
    'Defense Ministry of Russia',
    'Ministry of Defense of Russia',
  ],
];

const KEY_OF: ReadonlyMap<string, string> = new Map(
  SHORT_FORMS.flatMap((forms) => {
    const key = bare(forms[0] ?? '');
    return forms.map((form) => [bare(form), key] as const);
  }),
);

/** What a voice comes to when names are compared. */
export interface VoiceName {
  /** Folded name without articles, titles and leading description; short forms mapped. */
  readonly key: string;
  /** False for a voice told only by a common noun ("a security source"). */
  readonly named: boolean;
  /** Head of the phrase, lower case and singular; decides between unnamed voices. */
  readonly head: string;
  /** Capitalised words before an unnamed head, folded: whose it is ("Syrian" officials). */
  readonly whose: readonly string[];
}

/**
 * Normalises the name of a voice: lower case, articles and titles gone, known short forms mapped.
 *
 * @example
 * normaliseVoice('the Observatory').key; // 'syrian observatory for human rights'
 */
export function normaliseVoice(name: string): VoiceName {
  const text = withoutArticles(name);
  const whole = KEY_OF.get(bare(text));
  if (whole !== undefined) return { key: whole, named: true, head: headNoun(text), whose: [] };
  const proper = properTail(text);
  if (proper === '') return { key: bare(text), named: false, head: headNoun(text), whose: whoseWords(text) };
  const key = bare(proper);
  return { key: KEY_OF.get(key) ?? key, named: true, head: headNoun(text), whose: [] };
}

/**
 * The key under which a voice of no registry row is one origin: articles, titles and leading
 * description gone, nothing mapped. "The monitor" of one report is not the monitor of another war.
 *
 * @example
 * voiceKey('the state news agency SANA'); // 'sana'
 */
export function voiceKey(name: string): string {
  const text = withoutArticles(name);
  const proper = properTail(text);
  return bare(proper === '' ? text : proper);
}

/**
 * Tells whether two chain links name one voice. Named voices must be the same name, where a
 * surname stands for the full name; unnamed voices need the same head noun, and may not be called
 * after different things ("Syrian officials", "Iraqi officials"). Meant for two readings of one
 * document: across documents, unnamed voices that pass here may still be different people.
 *
 * @example
 * sameVoice('a security source', 'security sources'); // true
 */
export function sameVoice(a: string, b: string): boolean {
  const left = normaliseVoice(a);
  const right = normaliseVoice(b);
  if (left.key === '' || right.key === '') return left.key === right.key;
  if (left.key === right.key) return true;
  if (left.named !== right.named) return false;
  if (!left.named) return left.head === right.head && maySharePossessor(left.whose, right.whose);
  return sameName(left.key, right.key) || isTailOf(left.key, right.key) || isTailOf(right.key, left.key);
}

function maySharePossessor(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((word) => b.includes(word));
}

function whoseWords(text: string): string[] {
  const words = text.split(/\s+/);
  return words
    .slice(0, postmodifierAt(words))
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => foldName(word));
}

/** "kerry" is the tail of "john kerry"; a tail of one or two letters proves nothing. */
function isTailOf(short: string, long: string): boolean {
  const tail = soundKey(short);
  return tail.length > 2 && soundKey(long).endsWith(` ${tail}`);
}

function withoutArticles(name: string): string {
  return name
    .trim()
    .replace(/^(?:the|a|an|one|some|its|his|her|their|our|another|several|two|many|other)\s+/i, '');
}

function bare(name: string): string {
  return foldName(name)
    .replace(/^(?:the|a|an) /, '')
    .replace(/\bdefence\b/g, 'defense');
}

/**
 * The proper name at the end of a phrase that describes before it names ("state news agency SANA",
 * "spokesman Igor K."), or '' when the head is a common noun ("source at Aleppo police command").
 */
function properTail(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const core = words.slice(0, postmodifierAt(words));
  let from = core.length;
  for (let at = core.length - 1; at >= 0; at -= 1) {
    const word = core[at] ?? '';
    if (
      /^[\p{Lu}\p{N}]/u.test(word) ||
      (/^(?:al|el|an|as|ar|ash|bin|ibn|abu|de|van|von|der|of|for|and)-?/u.test(word) && at > 0)
    )
      from = at;
    else break;
  }
  const last = core[core.length - 1] ?? '';
  if (from === core.length || !/^\p{Lu}|^(?:al|el|an|as|ar|ash)-\p{Lu}/u.test(last)) return '';
  while (from < core.length - 1 && isTitle(core[from] ?? '')) from += 1;
  return [...core.slice(from), ...(isNameOf(words, core.length) ? words.slice(core.length) : [])].join(' ');
}

/** A description follows: "activist with the X", "source at Y"; "of" and "for" may belong to a name. */
function postmodifierAt(words: readonly string[]): number {
  const at = words.findIndex(
    (word, index) =>
      index > 0 && /^(?:at|in|with|from|who|whose|which|that|near|inside|close|of|for)$/.test(word),
  );
  return at < 0 ? words.length : at;
}

/** "Syrian Observatory for Human Rights": a capital stands on both sides of the small word. */
function isNameOf(words: readonly string[], at: number): boolean {
  return /^(?:of|for)$/.test(words[at] ?? '') && /^\p{Lu}|^the$/u.test(words[at + 1] ?? '');
}

function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/, ''));
}
