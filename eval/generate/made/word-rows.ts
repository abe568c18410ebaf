/**
 * What the generator of made pairs puts for what. The rows are its own: nothing here is read by the
 * product, and nothing of the product's lists is read here.
 */

/** Another word of the same meaning, or near enough for an editor in a hurry. */
export const SYNONYMS: readonly (readonly [from: string, to: string])[] = [
  ['wounded', 'injured'],
  ['injured', 'hurt'],
  ['attack', 'assault'],
  ['attacks', 'assaults'],
  ['attacked', 'assaulted'],
  ['began', 'started'],
  ['begin', 'start'],
  ['town', 'township'],
  ['houses', 'homes'],
  ['buildings', 'structures'],
  ['building', 'structure'],
  ['large', 'big'],
  ['huge', 'enormous'],
  ['car', 'vehicle'],
  ['cars', 'vehicles'],
  ['raids', 'sorties'],
  ['deaths', 'fatalities'],
  ['children', 'minors'],
  ['seized', 'took'],
  ['captured', 'overran'],
  ['fighting', 'combat'],
  ['clashes', 'skirmishes'],
  ['soldiers', 'servicemen'],
  ['soldier', 'serviceman'],
  ['troops', 'forces'],
  ['weapons', 'arms'],
  ['heavy', 'intense'],
  ['several', 'various'],
  ['conflict', 'strife'],
  ['war', 'warfare'],
  ['city', 'metropolis'],
  ['area', 'zone'],
  ['areas', 'zones'],
  ['region', 'district'],
  ['capital', 'seat'],
  ['help', 'aid'],
  ['assistance', 'relief'],
  ['residents', 'inhabitants'],
  ['people', 'persons'],
  ['civilians', 'noncombatants'],
  ['talks', 'negotiations'],
  ['deal', 'accord'],
  ['agreement', 'pact'],
  ['ceasefire', 'truce'],
  ['leader', 'chief'],
  ['leaders', 'chiefs'],
  ['member', 'affiliate'],
  ['members', 'affiliates'],
  ['destroyed', 'wrecked'],
  ['damaged', 'battered'],
  ['hit', 'struck'],
  ['killed', 'slain'],
  ['died', 'perished'],
  ['stronghold', 'bastion'],
  ['offensive', 'push'],
  ['supply', 'provisioning'],
  ['route', 'artery'],
  ['road', 'highway'],
  ['border', 'frontier'],
  ['hospital', 'clinic'],
  ['hospitals', 'clinics'],
  ['part', 'portion'],
  ['parts', 'portions'],
  ['country', 'nation'],
  ['main', 'principal'],
  ['key', 'crucial'],
  ['major', 'sizeable'],
  ['recent', 'latest'],
  ['control', 'command'],
  ['backed', 'supported'],
  ['launched', 'mounted'],
  ['carried', 'borne'],
  ['protests', 'demonstrations'],
  ['protesters', 'demonstrators'],
  ['police', 'constabulary'],
  ['officer', 'commander'],
  ['officers', 'commanders'],
  ['house', 'dwelling'],
  ['school', 'schoolhouse'],
  ['market', 'bazaar'],
  ['situation', 'state of affairs'],
  ['goods', 'wares'],
  ['fled', 'escaped'],
  ['remain', 'stay'],
  ['remained', 'stayed'],
  ['used', 'employed'],
  ['use', 'employment'],
  ['shot', 'gunned'],
  ['arrested', 'apprehended'],
  ['detained', 'held'],
  ['ordered', 'directed'],
  ['sent', 'dispatched'],
  ['blast', 'detonation'],
  ['explosion', 'detonation'],
  ['bombing', 'bomb attack'],
  ['bombs', 'explosives'],
  ['bomb', 'explosive device'],
  ['crisis', 'emergency'],
  ['power', 'sway'],
  ['support', 'backing'],
  ['world', 'globe'],
  ['whole', 'entire'],
  ['president', 'head of state'],
  ['workers', 'staff'],
  ['company', 'firm'],
  ['money', 'cash'],
  ['plan', 'scheme'],
  ['plans', 'schemes'],
  ['problem', 'difficulty'],
  ['problems', 'difficulties'],
  ['outskirts', 'edges'],
  ['nearby', 'neighbouring'],
  ['violence', 'bloodshed'],
  ['victims', 'casualties'],
  ['advance', 'progress'],
  ['advanced', 'moved forward'],
  ['positions', 'posts'],
  ['convoy', 'column'],
  ['warplanes', 'fighter planes'],
  ['planes', 'aircraft'],
  ['helicopter', 'chopper'],
  ['helicopters', 'choppers'],
];

/** Words that take a side, either way round. */
export const LOADED: readonly (readonly [from: string, to: string])[] = [
  ['government forces', 'regime forces'],
  ['regime forces', 'government troops'],
  ['the government', 'the regime'],
  ['the regime', 'the government'],
  ['rebels', 'terrorists'],
  ['rebel', 'terrorist'],
  ['fighters', 'terrorists'],
  ['militants', 'freedom fighters'],
  ['terrorists', 'opposition fighters'],
  ['killed', 'massacred'],
  ['killed', 'martyred'],
  ['took control of', 'liberated'],
  ['captured', 'liberated'],
  ['liberated', 'captured'],
  ['troops', 'thugs'],
  ['army', 'occupation army'],
  ['militia', 'gang'],
  ['campaign', 'onslaught'],
  ['operation', 'aggression'],
  ['protesters', 'rioters'],
  ['settlement', 'colony'],
  ['strike', 'atrocity'],
];

/** Small words for small words; nobody is told of these. */
export const FILLERS: readonly (readonly [from: string, to: string])[] = [
  ['while', 'as'],
  ['also', 'too'],
  ['after', 'following'],
  ['when', 'as'],
  ['which', 'that'],
  ['as well as', 'and'],
  ['in order to', 'to'],
  ['because of', 'owing to'],
  ['upon', 'on'],
  ['but', 'yet'],
  ['until', 'till'],
  ['amid', 'during'],
  ['near', 'close to'],
  ['within', 'inside'],
  ['among', 'amongst'],
  ['toward', 'towards'],
];

/** One word in two spellings: no change of anything. */
export const SPELLINGS: readonly (readonly [string, string])[] = [
  ['Hasakeh', 'Hasakah'],
  ['Hasaka', 'Hassakeh'],
  ['Raqqa', 'Raqa'],
  ['Deir Ezzor', 'Deir al-Zor'],
  ['Deir al-Zour', 'Deir Ezzor'],
  ['Daraa', 'Deraa'],
  ['Idlib', 'Edlib'],
  ['Kobane', 'Kobani'],
  ['Hezbollah', 'Hizbullah'],
  ['Gaddafi', 'Qaddafi'],
  ['Gadhafi', 'Gaddafi'],
  ['Moammar', 'Muammar'],
  ['al-Assad', 'Assad'],
  ['Benghazi', 'Bengasi'],
  ['center', 'centre'],
  ['defense', 'defence'],
  ['organization', 'organisation'],
  ['neighborhood', 'neighbourhood'],
  ['neighborhoods', 'neighbourhoods'],
  ['air strikes', 'airstrikes'],
  ['air strike', 'airstrike'],
  ['percent', 'per cent'],
  ['labor', 'labour'],
  ['program', 'programme'],
  ['U.S.', 'US'],
  ['U.N.', 'UN'],
];

/** One actor under two names: whether it is a change of word is left open. */
export const ALIASES: readonly (readonly [string, string])[] = [
  ['Islamic State', 'Daesh'],
  ['ISIS', 'Daesh'],
  ['ISIL', 'Islamic State'],
  ['Daesh', 'ISIS'],
  ['al-Nusra Front', 'Jabhat al-Nusra'],
  ['Nusra Front', 'Jabhat al-Nusra'],
  ['United Nations', 'UN'],
  ['United States', 'US'],
];

/** Places that are swapped for one another. */
export const PLACES: readonly string[] =
  'Aleppo|Damascus|Homs|Hama|Idlib|Latakia|Raqqa|Palmyra|Daraa|Kobane|Manbij|Azaz|Douma|Afrin|Tartus|Qamishli|Mosul|Fallujah|Ramadi|Baghdad|Tikrit|Basra|Kirkuk|Tripoli|Benghazi|Misrata|Sirte|Cairo|Alexandria|Suez|Sanaa|Aden|Taiz|Beirut|Amman|Ankara|Tehran|Moscow|Geneva|Kabul|Kandahar|Donetsk|Luhansk|Kharkiv|Istanbul|Riyadh|Doha|Tunis|Gaza|Jerusalem'.split(
    '|',
  );

/** Before a person's name: who it is. */
export const TITLES =
  'President|Minister|minister|spokesman|spokeswoman|commander|leader|General|Gen|Colonel|Col|Lt|director|activist|envoy|priest|officer|Dr|Mr|Mrs|Ms|Secretary|Senator|chief|ambassador|Ambassador|analyst|journalist|reporter|lawyer|adviser|Judge|King|Prince|Sheikh|chairman|resident|doctor|professor|Professor';

/** People who never were, by first and last name. */
export const PEOPLE: readonly string[] =
  'Karim Saleh|Anton Weber|Nadia Haddad|Joseph Lindqvist|Omar Farouki|Elena Markova|Peter Hollis|Samir Nasser|Ivan Petrenko|Rana Khalil'.split(
    '|',
  );

/** Hedges that go out, each with what stays in their place. */
export const HEDGES: readonly (readonly [from: RegExp, to: string])[] = [
  [
    /\b(?:at least|no fewer than|as many as|up to|more than|over|nearly|almost|about|around|some|roughly|an estimated|close to) (?=(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|dozens?|hundreds?|thousands?|a dozen|a hundred|half)\b))/gi,
    '',
  ],
  [/\b(?:reportedly|allegedly|apparently|possibly|presumably|supposedly|purportedly|ostensibly) /g, ''],
  [/(?<=\b(?:a|the|of) )reported (?=\p{Ll})/gu, ''],
  [/\b(?:suspected|alleged|purported|unconfirmed|presumed|supposed|probable) (?=\p{Ll})/gu, ''],
  [
    /\b(?:is|was|are|were) (?:believed|thought|feared|understood|rumoured|said) to (?:have been|be) /g,
    'was ',
  ],
  [/\b(?:are|were) (?:believed|thought|feared) to have (?=\p{Ll}+(?:ed|en)\b)/gu, 'had '],
  [/\b(?:may|might|could) have (?=been\b)/g, 'had '],
  [/\bappear(?:s|ed)? to have (?=\p{Ll})/gu, 'had '],
];

/** Hedges that come in, right before a count. */
export const NEW_HEDGES: readonly string[] = [
  'at least',
  'about',
  'more than',
  'up to',
  'an estimated',
  'nearly',
];

/** Heads of voices: "a monitor", "the Syrian Observatory for Human Rights", "security sources". */
export const VOICE_HEADS: readonly string[] =
  'monitor|monitors|monitoring group|observatory|activist|activists|spokesman|spokeswoman|spokesperson|official|officials|source|sources|agency|media|television|TV|witness|witnesses|resident|residents|ministry|minister|army|military|police|commander|doctor|doctors|medic|medics|group|statement|newspaper|envoy|diplomat|diplomats|ambassador|analyst|analysts|network|centre|center|correspondent|reporter|lawyer|prosecutor|director|chief|SANA|Reuters|AFP|AP|Xinhua|AMAQ'.split(
    '|',
  );

/** What may stand before a head besides names; any other word may belong to what is told. */
export const VOICE_WORDS: readonly string[] =
  'opposition|local|rights|security|military|government|medical|state|news|human|monitoring|senior|army|rebel|hospital|defense|defence|foreign|interior|health|top|unnamed|anonymous|war|state-run|official|aid|relief|police|intelligence|diplomatic|political|independent'.split(
    '|',
  );

/** Voices that stand in for another. */
export const NEW_VOICES: readonly string[] = [
  'local activists',
  'state media',
  'a security source',
  'opposition sources',
  'witnesses',
  'a military official',
  'medics',
];
