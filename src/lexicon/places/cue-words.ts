/** Words that tell a place name from another name, from general knowledge of English news. */

/** Set of the words in a string. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Prepositions that nearly always stand before a place when a capital follows. */
export const STRONG_PREPOSITIONS = words(
  'in near outside inside around across throughout into toward towards onto off within via',
);

/** Prepositions that stand before places and before people alike. */
export const WEAK_PREPOSITIONS = words('at from to through between of over along on and or');

/** Nouns that head a place name, before ("city of X") or after ("X province"), with the kind they give. */
export const HEAD_NOUNS: ReadonlyMap<
  string,
  'province' | 'district' | 'settlement' | 'neighbourhood' | 'site' | 'water' | 'area'
> = new Map(
  (
    [
      [
        'province',
        'province governorate state region oblast canton prefecture wilayat wilaya voivodeship emirate republic',
      ],
      [
        'district',
        'district county subdistrict sub-district municipality parish borough township commune raion',
      ],
      ['settlement', 'city town village hamlet township capital suburb suburbs townlet metropolis locality'],
      ['neighbourhood', 'neighborhood neighbourhood quarter suburb'],
      [
        'site',
        'airport airbase airfield base camp crossing checkpoint prison dam refinery port square bridge hospital junction ' +
          'roundabout stadium mosque university barracks citadel outskirts',
      ],
      ['water', 'river lake sea gulf strait canal bay'],
      [
        'area',
        'valley mountains mountain peninsula island islands desert countryside plain hills coast area highway road axis front frontline',
      ],
    ] as const
  ).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as const)),
);

/** Nouns of settlements and regions that take "of" and a name: "the village of X". */
export const OF_HEADS = words(
  'city cities town towns village villages hamlet province provinces governorate district districts region county state ' +
    'suburb suburbs neighborhood neighbourhood neighborhoods neighbourhoods quarter capital port island islands parts part ' +
    'outskirts countryside enclave north south east west northeast northwest southeast southwest north-east north-west ' +
    'south-east south-west camp area areas municipality kingdom republic residents people streets center centre siege ' +
    'settlement township locality stronghold border',
);

/** Capitalised words after a place that make the whole the name of an institution. */
export const INSTITUTION_NOUNS = words(
  'university college school schools academy institute institution council committee commission court tribunal police ' +
    'department ministry office agency bureau authority board bank company corporation corp inc ltd llc plc limited group ' +
    'association federation union league club society foundation fund trust organization organisation center centre museum ' +
    'library theatre theater orchestra festival hospital clinic church cathedral diocese times post news herald tribune ' +
    'gazette journal chronicle press daily observer observatory dispatch star examiner sentinel magazine television tv radio ' +
    'channel network army navy force forces guard guards brigade brigades battalion division regiment corps front movement ' +
    'party parliament assembly congress senate senator government administration embassy consulate cup open marathon ' +
    'championship fc united rovers athletic stock exchange airlines airways railway railways hotel initiative project ' +
    'coalition command defense defence mission conference convention accord accords agreement treaty declaration summit ' +
    'education community fire sheriff attorney guard team tigers bulldogs wildcats bank chamber district county city state ' +
    'town village high middle elementary public general national international central regional media military security ' +
    'revolutionary islamic democratic human civil shield youth football basketball baseball medical health law senior',
);

/** Bodies of a town or region, as the first capitalised word after its name. */
export const LOCAL_BODIES = words(
  'police fire sheriff council city county town village township district school schools public high middle elementary ' +
    'community chamber department governorate province state municipal municipality mayor board commission court superior ' +
    'circuit volunteer democratic republican senior provincial local revolutionary military',
);

/** Words of direction and part that may stand, capitalised or not, before a place name. */
export const COMPASS = words(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern ' +
    'northwestern southeastern southwestern north-eastern north-western south-eastern south-western upper lower greater ' +
    'inner outer downtown metropolitan mainland rural old new northeast northwest southeast southwest mid coastal nearby ' +
    'neighboring neighbouring besieged rebel-held government-held opposition-held',
);

/** Titles before a person's name, folded. */
export const TITLES = words(
  'mr mrs ms miss dr prof professor sir lord lady dame president vice minister premier chancellor secretary senator sen ' +
    'representative rep congressman congresswoman governor gov mayor judge justice general gen colonel col lt lieutenant ' +
    'major maj captain capt sergeant sgt cpl corporal pvt private officer detective det sheriff deputy chief commander cmdr ' +
    'admiral adm brigadier brig marshal ambassador envoy spokesman spokeswoman spokesperson director chairman chairwoman ' +
    'king queen prince princess sheikh sheik imam ayatollah mullah pope bishop archbishop cardinal rev reverend father ' +
    'pastor brother sister saint coach author actor actress singer journalist reporter editor analyst activist attorney ' +
    'lawyer leader lawmaker cllr councillor councilman councilwoman trooper constable inspector superintendent supt hon',
);

/** Lower-case nouns of people and bodies that a town's name stands before: "a Richmond man". */
export const LOCALS = words(
  'man men woman women resident residents teen teens teenager boy girl couple family families native natives mayor police ' +
    'officer officers official officials authorities voters students councillor councillors council lawmakers residence home ' +
    'homes hospital neighborhood neighbourhood suburb suburbs headquarters courtroom courthouse jail home-owner villagers ' +
    'farmers farmer businessman doctor doctors activists activist rescuers',
);

/** Names that are no places although the table has them as such. */
export const NOT_PLACES: ReadonlySet<string> = new Set([
  'white house',
  'santa claus',
  'all saints',
  'best western',
  'giant eagle',
  'red cross',
  'green party',
  'central district',
  'west nile',
  'al sham',
  'sham',
  'fsa',
  'sdf',
  'ypg',
  'white paper',
  'big brother',
  'black friday',
]);

/** Verbs that people do with words; a small town before them is more often a surname. */
export const SPEECH_VERBS = words(
  'said says say told tells added adds explained asked thinks believes recalled noted wrote writes testified pleaded ' +
    'admitted scored won argued acknowledged joked laughed smiled who whose',
);

/** Ways of streets: a name before them belongs to the street. */
export const STREET_NOUNS = words(
  'street st avenue ave road rd boulevard blvd drive dr lane ln highway hwy way court ct terrace parkway pkwy place pike ' +
    'turnpike close crescent row expressway freeway interstate route',
);

/** Words that open the name of a thing of nature or a work: "Lake X", "Mount X", "Fort X". */
export const PHYSICAL_HEADS = words(
  'lake mount mt mountain fort ft cape isle river gulf bay strait port camp jabal jebel wadi tel tell',
);

/** Months and weekdays, which are never places by themselves. */
export const CALENDAR_WORDS = words(
  'january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);
