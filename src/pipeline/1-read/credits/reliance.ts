import { type PressName, pressNames } from './press-names.ts';

/** Words around a name that are looked at; a statement is seldom led in from farther off. */
const BEFORE = 90;
const AFTER = 140;

const THE = '(?:the |an? |its |our )?(?:[a-z][\\p{L}-]+ ){0,3}';
const KIND =
  '(?:,? (?:the |a )?(?:[\\p{L}-]+ )?(?:news )?(?:agency|service|TV|television|radio|newspaper|daily|channel|network|site|website|[Pp]resse|[Aa]gency|[Nn]ews))?';
const PEOPLE =
  '(?:correspondents?|journalists?|photographers?|reporters?|camera(?:man|men|woman)|stringers?|contributors?|witness(?:es)?|team|crew)';
const SAYS =
  'report(?:s|ed|ing)?|quot(?:es?|ed|ing)|cit(?:es?|ed|ing)|mention(?:s|ed)|sa(?:ys?|id)|wrote|writes|add(?:s|ed)|carried|published|announced|learned|saw|counted|noted|dispatches';

/** How a statement is said to have come through an agency: the words before its name, or those after it. */
interface Reliance {
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** True where somebody else spoke to the agency, whose word it therefore is not. */
  readonly hears?: boolean;
}

const row = (before: string | null, after: string | null = null): Reliance => ({
  ...(before === null ? {} : { before: new RegExp(`(?<![\\p{L}\\p{N}])(?:${before})$`, 'u') }),
  ...(after === null ? {} : { after: new RegExp(`^(?:${after})(?![\\p{L}\\p{N}])`, 'u') }),
});

const RELIANCES: readonly Reliance[] = [
  // he told Reuters; residents told the Kesra Daily newspaper
  { ...row(`(?:[Tt]old|[Tt]ells?|[Tt]elling|[Ii]nform(?:s|ed|ing)) ${THE}`), hears: true },
  // speaking to AFP; in a statement to SANA; confirmed to an AFP correspondent
  {
    ...row(
      `(?:[Ss]peaking|[Ss]poke|[Tt]alk(?:ing|ed)|[Cc]onfirm(?:ed|ing)|[Ss]aid|[Ee]xplained|[Ii]nterviews?|[Ss]tatements?|[Rr]emarks|[Cc]omments|e-?mails?|calls?|messages?) (?:to|with) ${THE}`,
    ),
    hears: true,
  },
  // according to AFP; citing the Kesra Daily; seen by Reuters; quoted by a Lebanese newspaper
  row(`(?:[Aa]ccording to|[Cc]it(?:ing|es|ed)|[Qq]uot(?:ing|es)) ${THE}`),
  row(
    `(?:[Rr]eported|[Qq]uoted|[Cc]ited|[Cc]arried|[Pp]ublished|[Bb]roadcast|[Aa]ired|[Cc]ollected|[Ss]een|[Oo]btained|[Rr]eviewed|[Vv]erified|[Cc]ontacted|[Ii]nterviewed|[Rr]eached|[Ss]upplied|[Ss]ent)(?: [a-z]+){0,3} (?:by|to|in|on) ${THE}`,
  ),
  // , reports Fox News.
  row(`(?:[Qq]uoted|[Cc]ited|[Nn]amed|[Ii]nterviewed) by [^.,;!?]{1,60} (?:in|on|for) ${THE}`),
  row(
    `[,”"’“]? ?(?:reports|reported|points out|notes|writes|wrote|said|says) (?:the )?`,
    `${KIND}\\s*(?:[.,;!?]|$|as |on \\p{Lu})`,
  ),
  // an AFP photographer saw; other Associated Press reporting
  row(null, `(?:['’]?s)?${KIND} ${PEOPLE}`),
  row('(?:other|earlier|previous) (?:the )?', `${KIND} reporting`),
  // SANA said; the agency AFP on Monday reported; Reuters could not verify
  row(
    null,
    `${KIND},? (?:(?:also|later|earlier|has|had|have|first|on \\p{Lu}[a-z]+|\\p{Lu}[a-z]+day),? ){0,2}(?:${SAYS})`,
  ),
  row(
    null,
    `${KIND} (?:could not|cannot|can not|was not able to|was unable to|has not been able to) (?:immediately |independently )*(?:verify|confirm|reach)`,
  ),
];

/** Told only to be contradicted: an outlet that lied, whose report is denied, or that is said to be wrong. */
const REBUTTED_BEFORE =
  /(?<![\p{L}\p{N}])(?:den(?:y|ies|ied|ying)|denials? of|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|debunk(?:s|ed|ing)?|contradict(?:s|ed|ing)?|disput(?:es?|ed|ing)|disprov(?:es?|ed|ing)|contrary to|false(?:ly|hoods?)?|fabricat(?:ed|ions?)|untrue|fake|bogus|lies|no truth (?:to|in)|accus(?:es?|ed|ing)|slam(?:s|med|ming)|mock(?:s|ed|ing)?|criticis(?:es?|ed|ing)|criticiz(?:es?|ed|ing)|unlike)(?: (?:that|what|which|an?|the|this|these|those|all|any|as|by|of|from|in|on|to|claims?|reports?|reporting|stor(?:y|ies)|articles?|accounts?|allegations?|news|information|was|were|had|has|been|made|told|published|carried|reported|said|[a-z-]+ed|[a-z-]+er|recent)){0,8} $/iu;
const REBUTTED_AFTER =
  /^[^.!?;]{0,80}?(?<![\p{L}\p{N}])(?:falsely|wrongly|mistakenly|incorrectly|fabricat\w+|lied|lies|is lying|misreported|retracted|withdrew|made up)(?![\p{L}\p{N}])|^[^.!?;]{0,80}?\b(?:was|were|is|are|has been|proved|turned out)(?: to be)? (?:\w+ly )?(?:false|wrong|untrue|fabricated|fake|denied|rejected|refuted|dismissed|contradicted|debunked)\b/u;

/** The media of a state, by what leads to their name or by the name: "the state news agency SANA", "state television". */
const STATE_BEFORE =
  /(?<![\p{L}\p{N}-])(?:state|official|semi-official|government|regime)(?:[- ](?:run|owned|controlled))?(?: (?:news|press|media|agency|television|TV|channel|broadcaster|daily|newspaper)){0,3} $/iu;
const STATE_NAME = /(?<![\p{L}\p{N}])(?:state|national television)(?![\p{L}\p{N}])/iu;

/**
 * Finds the agencies and outlets through which statements of a text came, once for each place where
 * the text says so: the text leans on them there and nowhere else. One that is named only for its
 * report to be contradicted is none, nor are the media of a state that a text calls so, where they give
 * their own word: there they are a party that speaks, and carry nobody.
 *
 * Finds: `he told Reuters`, `..., reports Fox News.`, `an AFP photographer saw`. Must not find:
 * `The army denied what Reuters reported`, `shells hit the Reuters office`, `state news agency SANA said`.
 *
 * @example
 * findReliances('Four men were hurt, he told Reuters.')[0]?.agency; // 'Reuters'
 */
export function findReliances(text: string): PressName[] {
  const named = pressNames(text);
  const before = ({ start }: PressName): string => text.slice(Math.max(0, start - BEFORE), start);
  const isParty = (one: PressName): boolean =>
    STATE_BEFORE.test(before(one)) ||
    STATE_NAME.test(one.agency) ||
    STATE_NAME.test(text.slice(one.start, one.end));
  const parties = new Set(named.filter(isParty).map(({ agency }) => agency));
  return named.filter((one) => {
    const [head, tail] = [before(one), text.slice(one.end, one.end + AFTER)];
    if (REBUTTED_BEFORE.test(head) || REBUTTED_AFTER.test(tail)) return false;
    return RELIANCES.some(
      ({ before: led, after, hears = false }) =>
        (hears || !parties.has(one.agency)) && (led?.test(head) ?? true) && (after?.test(tail) ?? true),
    );
  });
}
