const CLASSES = {
  air:
    'air aerial airborne warplane warplanes plane planes jet jets aircraft helicopter helicopters bomber bombers ' +
    'drone drones airpower barrel airstrike airstrikes gunship gunships uav sorties',
  artillery:
    'artillery mortar mortars rocket rockets shell shells missile missiles howitzer howitzers cannon grad ' +
    'katyusha projectile projectiles shelling rounds tank tanks surface-to-surface',
  suicide: 'suicide kamikaze himself herself themselves vest',
  chemical: 'chemical gas sarin chlorine mustard nerve toxic poison poisonous vx',
  people:
    'people person persons civilian civilians soldier soldiers pilot pilots rebel rebels fighter fighters militant ' +
    'militants man men woman women child children worker workers journalist journalists prisoner prisoners ' +
    'hostage hostages officer officers activist activists leader commander commanders him her them teacher ' +
    'teachers student students engineer engineers aid staff spy spies terrorist terrorists jihadist jihadists ' +
    'captive captives policeman policemen police nun nuns priest girl girls boy boys villager villagers ' +
    'resident residents family families member members suspect suspects protester protesters doctor doctors ' +
    'general colonel lieutenant mayor dozens hundreds scores',
  territory:
    'village villages town towns city cities district districts neighborhood neighborhoods neighbourhood ' +
    'neighbourhoods hill hills hilltop hilltops base bases checkpoint checkpoints area areas territory ' +
    'territories road roads route highway airport airbase crossing junction position positions stronghold ' +
    'province countryside region suburb suburbs bridge dam border capital camp camps mountain mountains ' +
    'parts part swathes portions control ground post posts silos field fields barracks college colleges',
  route: 'road roads route routes supply supplies corridor highway city town access district lifeline',
  diplomacy:
    'deal deals agreement accord pact truce ceasefire cease-fire balance tone chord note resolution peace law ' +
    'blow bargain trade draft text document',
  labour: 'labour labor union unions workers general hunger teachers wage wages action pay strike rail',
  notForce:
    'job jobs post position cancer disease illness drought poverty heart media debate market election party ' +
    'company fashion baby charm publicity sexual panic verbal cyber legal court oil corporation accounts ' +
    'covid flu inflation depression',
  plans:
    'plan plans order orders policy strategy search duties maneuver manoeuvre operation operations contract code',
  development: 'development growth attention imagination',
  prices: 'prices price shares stocks temperature temperatures markets rate rates sales',
  aid: 'aid food medicine supplies humanitarian relief medical convoy convoys assistance deliveries trucks flour',
  aircraftDown: 'plane planes warplane warplanes aircraft jet jets helicopter helicopters drone drones',
  forces:
    'military militarily war conflict troops troop army forces soldiers fighters jets warplanes airstrikes ' +
    'offensive campaign airpower behalf',
  noSubject: 'film films movie book novel song play game team teams match season fans club',
} as const satisfies Record<string, string>;

/** Name of a set of words that conditions speak of; `named` stands for any proper name. */
export type WordClass = keyof typeof CLASSES | 'named';

/** Words of each class, lower case. */
export const WORD_CLASSES: Readonly<Record<keyof typeof CLASSES, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(CLASSES).map(([name, words]) => [name, new Set(words.split(' '))]),
) as unknown as Record<keyof typeof CLASSES, ReadonlySet<string>>;
