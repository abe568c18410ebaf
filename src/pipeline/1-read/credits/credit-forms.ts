import { AGENCY_NAMES, UNNAMED_AGENCIES } from './agencies.ts';

/** One way in which texts are credited; group 1 of the pattern holds the names. */
export interface CreditForm {
  readonly pattern: RegExp;
  /**
   * Whether it stands at the head of a part, at its tail, or makes up the whole of it; `foot` is the tail
   * of the report's last parts, since the same words above stand under a picture.
   */
  readonly at: 'head' | 'tail' | 'foot' | 'whole';
}

const ANY = `(?<![\\p{L}\\p{N}])(?:${AGENCY_NAMES}|${UNNAMED_AGENCIES})(?![\\p{L}\\p{N}])`;
const NAMED = `(?<![\\p{L}\\p{N}])(?:${AGENCY_NAMES})(?![\\p{L}\\p{N}])`;
const JOINT = '(?:\\s?[/,&+]\\s?|\\s+and\\s+|, and )';
/** One agency or several: "Reuters/AFP", "AP and agencies". */
const AGENCIES = `(?:the )?(${NAMED}(?:${JOINT}(?:other )?${ANY}){0,5})`;
const ANY_AGENCIES = `(?:other )?(${ANY}(?:${JOINT}(?:other )?${ANY}){0,5})`;
/** A name that nobody has heard of, by its capitals: "Syrian Coastal Office". */
const WORD = "[\\p{Lu}][\\p{L}\\p{N}.'’&-]{0,24}";
const NAME = `(${WORD}(?: (?:of |for |de |al-)?${WORD}){0,5}(?: (?:and|\\+) ${UNNAMED_AGENCIES})?)`;
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const END = '[\\])]?\\.?\\s*$';
const THIS = '\\b[Tt]his (?:article|story|report|piece|text|post|interview|analysis)';

const form = (at: CreditForm['at'], source: string, flags = 'du'): CreditForm => ({
  at,
  pattern: new RegExp(source, flags),
});

/** The forms in the order in which they are tried on a part; the first that fits gives its credit. */
export const CREDIT_FORMS: readonly CreditForm[] = [
  // KESRA (Reuters) - ... / KESRA, Nov. 30 (Xinhua) --
  form('head', `^[\\s\\S]{0,120}?\\p{Lu}[\\p{L}\\d.,' /-]{1,60}\\(${AGENCIES}\\)\\s*[-–—]`),
  // KESRA Nov. 30 (Reuters Ann Lee) Two men ...
  form(
    'head',
    `(?:^|[.!?”"]\\s+)\\p{Lu}{3,}[\\p{L}\\d.,' /-]{0,60}\\(${AGENCIES}(?:,? (?:by )?\\p{Lu}\\p{Ll}+){0,3}\\)\\s`,
  ),
  // Bridge hit twice. (Xinhua) - Two men ...
  form('head', `[.!?”"]\\s+\\(${AGENCIES}\\)\\s*[-–—]{1,2}\\s+(?=["“\\p{Lu}])`),
  // Kesra, SANA- Two men ...   30 November 2016 Kesra SANA- Two men ...
  form(
    'head',
    `(?:^|[.!?”"]\\s+|\\b\\d{4},?\\s+)(?:\\p{Lu}[\\p{L}'’]+[ ,/-]{1,2}){1,4}(${NAMED})\\s?[-–—]{1,2}\\s?(?=["“\\p{Lu}])`,
  ),
  // ... hit again AFP Tuesday 5 Jul 2016 Two men ...
  form(
    'head',
    `(?<!\\b(?:told|to|by|with|the|an?|from|and|that|in|said|of) )${ANY_AGENCIES}[,|]?\\s+(?:${WEEKDAY},? )?(?:\\d{1,2} ${MONTH},? \\d{4}|${MONTH} \\d{1,2},? \\d{4})(?=\\s*$|,?\\s+["“\\p{Lu}\\d])`,
  ),
  // An agency nobody has heard of is credited the same way before the first sentence.
  form(
    'whole',
    `\\p{Lu}[\\p{L}.,' /-]{1,60}\\((\\p{Lu}[\\p{L} .&/-]{1,40})\\)(?:\\s+[-–—]{1,2}|\\s*--|[—])$`,
  ),
  // ... he said.--AFP   - REUTERS
  form('tail', `[-–—]{1,2}\\s*${ANY_AGENCIES}${END}`),
  // ... he said. (AFP)   [Agencies]   (Reuters, AFP)
  form('foot', `[(\\[]${ANY_AGENCIES}${END}`),
  form('tail', `\\b[Oo]riginal [Ss]ource\\s?:\\s*([^\\s,;()]+(?: [^\\s,;()]+){0,4})\\s*$`),
  // (Source: Coastal Office)   Source: SANA   Source Coastal News and agencies
  form('tail', `[(\\[](?:[Oo]riginal )?(?:[Ss]ource|SOURCE|[Aa]gency)\\s?:\\s*${NAME}\\s*[\\])]`),
  form('whole', `^(?:[Ss]ource|SOURCE|[Aa]gency)\\s?:\\s*(?:the )?${NAME}${END}`),
  form('whole', `^[Ss]ource\\s+${NAME}${END}`),
  // ... he said. Source Reuters   ... he said. Source: Coastal World and agencies
  form('tail', `[.!?”")\\]]\\s+[Ss]ources?:?\\s+${ANY_AGENCIES}${END}`),
  form('tail', `[.!?”")\\]]\\s+[Ss]ources?:?\\s+(${WORD}(?: ${WORD}){0,4}${JOINT}(?:other )?${ANY})${END}`),
  form('tail', `[.!?”")\\]]\\s+[Ss]ource:\\s+${NAME}${END}`),
  form('whole', `^(?:(?:source|agency|by|from|via)\\s*:?\\s+)?${AGENCIES}\\.?\\s*$`, 'diu'),
  form('whole', `^[-–—(\\[\\s]{0,3}(?:[Bb]y |[Ff]rom |[Ss]ource:? )?(${UNNAMED_AGENCIES})${END}`),
  // AFP contributed to this report.   Associated Press writer Ann Lee contributed to this report.
  form(
    'tail',
    `(?:^|[.!?”"\\])]\\s+|\\()${ANY_AGENCIES}(?: also)? contributed(?: to this (?:report|story|article))?${END}`,
  ),
  form('tail', `${AGENCIES} contributed to this (?:report|story|article)`),
  form(
    'tail',
    `${AGENCIES} (?:writers?|reporters?|correspondents?|journalists?|staff)\\b[^.]{0,160} contributed to this (?:report|story|article)`,
  ),
  // (With inputs from agencies)   With AFP.   Compiled from wires
  form(
    'tail',
    `(?:^|[.!?”"]\\s+|[(\\[–—-]\\s?)(?:[Ww]ith|WITH)(?: (?:additional |some )?(?:reporting|inputs?|contributions?|material|files|information|reports) (?:by|from))? ${ANY_AGENCIES}${END}`,
  ),
  form(
    'tail',
    `\\b[Ww]ith (?:additional |some )?(?:reporting|inputs?|contributions?|material|information|reports) (?:by|from) ${ANY_AGENCIES}${END}`,
  ),
  form(
    'tail',
    `(?:^|[(\\[]|[.!?]\\s+)[Cc]ompiled (?:by [\\p{L} .]{1,40} )?from ${ANY_AGENCIES}(?: reports)?${END}`,
  ),
  form('whole', `^by .{0,60}\\b(?:with|and|for) ${ANY_AGENCIES}\\s*$`, 'diu'),
  // Staff with agencies   Coastal News desk, AFP
  form(
    'whole',
    `^(?:by )?[\\p{L}.'’ -]{0,40}\\b(?:staff|desk|writers?|reporters?|correspondents?|newsroom|editors?|bureau)(?: and|,)?(?: with| and|\\s?[+/&|])? ${ANY_AGENCIES}\\s*$`,
    'diu',
  ),
  // AFP, Kesra   Reuters in Kesra
  form('whole', `^(?:[Bb]y )?${AGENCIES}(?:,| in| [-–—|]) \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?$`),
  // Our Standards: The Thomson Reuters Trust Principles: an agency's own note under its own text.
  form('tail', `\\bStandards:\\s*(?:The )?(${NAMED}) Trust Principles`),
  // (Reporting by Reuters; editing by Ann Lee): a desk that names only people credits no agency.
  form('tail', `\\((?:[Aa]dditional )?[Rr]eporting by [^)]{0,200}?${AGENCIES}[^)]{0,200}\\)`),
  form('tail', `(?:^|[\\s(])via ${AGENCIES}${END}`),
  // This article first appeared in The Coastal Times.   Republished with permission from Coast Monitor.
  form(
    'tail',
    `${THIS} (?:was |has )?(?:first |originally )?(?:been )?(?:appeared|published|posted|ran|run)(?: in [A-Z]\\p{L}+)? (?:first |originally )?(?:in|on|at|by)(?: the)? ${NAME}`,
  ),
  form(
    'tail',
    `${THIS} (?:is|was|has been) (?:republished|reprinted|reproduced|syndicated) (?:here )?(?:with (?:the )?(?:kind )?permission )?(?:from|of|by)(?: the)? ${NAME}`,
  ),
  form(
    'whole',
    `^[(\\[]?(?:[Ff]irst|[Oo]riginally) (?:appeared|published)(?: in [A-Z]\\p{L}+)? (?:in|on|at|by)(?: the)?:? ${NAME}`,
  ),
  form(
    'whole',
    `^[(\\[]?(?:[Rr]epublished|[Rr]eprinted|[Rr]eproduced) (?:here )?(?:with (?:the )?(?:kind )?permission )?(?:from|of|by)(?: the)?:? ${NAME}`,
  ),
];
