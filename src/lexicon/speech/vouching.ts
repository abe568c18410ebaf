/**
 * Verbs that attribute in the wide sense (a wish, a thought, a refusal) but vouch for nothing: what
 * follows them is told by whoever reports it, so no claim is laid in the subject's mouth.
 */
export const NOT_VOUCHING: ReadonlySet<string> = new Set(
  (
    'want intend seek wish decline refuse know feel learn realize realise decide discuss address mock ridicule ' +
    'question agree understand assess show endorse prefer talk speak retweet protest outline foresee envision ' +
    'apologize apologise vouch liken recite trumpet'
  ).split(' '),
);

/** Verbs that with an object tell a deed and no speech: "declared a truce", "announced an operation". */
export const PERFORMATIVE: ReadonlySet<string> = new Set(
  'declare proclaim respond ask announce order post propose discover establish'.split(' '),
);

/** Verbs whose infinitive is only a wish or an outlook: "hopes to", "expects to". */
export const NOT_VOUCHING_TO: ReadonlySet<string> = new Set('hope expect propose'.split(' '));

/** Verbs of belief that leave what they carry uncertain; the others of their kind count as assertions. */
export const UNCERTAIN_BELIEFS: ReadonlySet<string> = new Set(
  'believe think reckon suspect fear expect hope predict doubt speculate assume worry presume'.split(' '),
);

/** Last words of the names of outlets and agencies, for those that no registry lists. */
export const OUTLET_NAME_ENDS: ReadonlySet<string> = new Set(
  (
    'times news post agency press tv television radio journal network daily herald tribune telegraph ' +
    'guardian gazette chronicle observer mail express independent bulletin star globe today review channel'
  ).split(' '),
);

/** Agencies and broadcasters known by a name that tells nothing of their kind. */
export const OUTLET_NAMES: ReadonlySet<string> = new Set(
  (
    'afp ap reuters upi dpa efe ansa tass interfax ria sana irna fars mehr tasnim xinhua anadolu sputnik ' +
    'bloomberg cnn bbc nbc cbs abc msnbc cnbc pbs npr rt dw cbc sky-news al-jazeera al-arabiya al-manar ' +
    'haaretz politico axios buzzfeed breitbart wafa petra mena kuna spa nna belga apa kyodo yonhap pti'
  ).split(' '),
);
