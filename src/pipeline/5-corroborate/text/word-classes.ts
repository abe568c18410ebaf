/**
 * Words that one outlet puts where another puts a different one, for one thing: loaded and plain
 * ones, and the everyday synonyms of war reports. Words of a row meet when sentences are paired, and
 * are never called the same word: that one was swapped for another is a finding of its own.
 */
const ROWS: readonly string[] = [
  'regime government assad authorities administration',
  'army forces force troops troop soldiers soldier military servicemen',
  'rebel rebels insurgent insurgents militant militants terrorist terrorists fighter fighters gunman gunmen ' +
    'jihadist jihadists jihadi jihadis extremist extremists opposition takfiri takfiris islamist islamists ' +
    'mercenary mercenaries militia militias militiaman militiamen mujahideen revolutionaries',
  'killed kill kills killing dead died die dies martyred martyrs martyr slain murdered massacred perished deaths ' +
    'death fatalities lives',
  'wounded injured hurt injuring wounding injuries wounds',
  'captured capture captures capturing liberated liberate liberates liberating seized seize seizes seizing took ' +
    'taken takes retook retaken recaptured recapture regained overran occupied conquered freed',
  'attack attacks attacked assault assaults assaulted offensive operation raid raids raided',
  'airstrike airstrikes strike strikes struck bombed bombing bombings bombardment bombarded shelled shelling ' +
    'pounded hit targeted',
  'blast blasts explosion explosions exploded detonated bomb bombs',
  'civilian civilians people residents inhabitants citizens',
  'said says say told stated added according announced reported declared noted claimed alleged',
  'town city village district neighborhood area',
  'held controlled occupied run dominated',
  'ceasefire truce cessation armistice',
  'plane planes warplane warplanes jet jets aircraft',
  'conflict war crisis fighting clashes battles battle combat',
  'revolution uprising revolt rebellion protests',
  'group organization faction network',
  'near outside around close',
  'monitor monitors observatory watchdog',
  'besieged blockaded encircled surrounded trapped',
  'fled escaped displaced evacuated',
];

/** Class of a folded word, by its row; words of no row are their own class. */
export const WORD_CLASSES: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) => {
    const words = row.split(' ');
    return words.map((word) => [word, `=${words[0]}`] as const);
  }),
);

/** Two words that are also written as one. */
export const COMPOUNDS: ReadonlySet<string> = new Set(
  (
    'airstrike airstrikes airbase airbases airport airlift airspace airpower ceasefire ceasefires gunfire warplane ' +
    'warplanes warship warships battlefield battlefields checkpoint checkpoints stronghold strongholds frontline ' +
    'frontlines hardline hilltop hilltops gunship gunships roadside healthcare percent ongoing nationwide countryside ' +
    'northeast northwest southeast southwest northeastern northwestern southeastern southwestern longtime wartime ' +
    'infighting bloodshed bombmaking counterattack counteroffensive counterterrorism antiaircraft subgroup takeover ' +
    'breakaway crackdown spokesperson peacekeeper peacekeepers policymaker policymakers'
  ).split(' '),
);

/** Words that carry grammar and hardly any news; folded. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so yet of in on at to from by for with without into onto over under up down out off as ' +
    'than then that this these those there here which who whom whose what when where while why how if whether is are ' +
    'was were be been being am has have had having do does did will would shall should can could may might must not no ' +
    'it its he she they them his her hers their theirs him we us our you your i my me also after before since until ' +
    'during between among about against more most some any all both each other another such only very just still ' +
    'said says say saying told according one two later now s t'
  ).split(' '),
);
