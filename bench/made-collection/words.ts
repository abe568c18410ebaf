import type { EventType, Measure, VoiceKind } from '../../src/model/index.ts';

/** Names and turns of phrase that made reports are put together from. All of them are invented. */

const FIRST = ['Tal', 'Kafr', 'Ain', 'Deir', 'Bir', 'Wadi', 'Jisr', 'Khan', 'Umm', 'Beit', 'Qal', 'Mazra'];
const SECOND = ['Renna', 'Sulwan', 'Ozra', 'Hamsin', 'Laroud', 'Besk', 'Tavan', 'Mirzal', 'Odeir', 'Yamun'];
const QUARTERS = ['', ' North', ' South', ' Market', ' Mill', ' Bridge', ' Camp', ' Heights'];

/** 960 places, each with a point of its own between 33 and 37 degrees north and 36 and 44 east. */
export const PLACES = QUARTERS.flatMap((quarter, third) =>
  FIRST.flatMap((first, one) =>
    SECOND.map((second, two) => ({
      name: `${first} ${second}${quarter}`,
      lat: 33 + ((one * 31 + two * 47 + third * 13) % 97) / 25,
      lon: 36 + ((one * 53 + two * 29 + third * 19) % 101) / 13,
      country: two % 3 === 0 ? 'IQ' : 'SY',
      isQuarter: quarter !== '',
    })),
  ),
);

const TOWNS = ['Harbour', 'Eastgate', 'Northmoor', 'Lantern', 'Meridian', 'Cobalt', 'Juniper', 'Orchard'];
const PAPERS = ['Courier', 'Gazette', 'Herald', 'Observer', 'Tribune', 'Dispatch', 'Monitor', 'Star'];

/** 64 outlets. */
export const OUTLETS = TOWNS.flatMap((town) => PAPERS.map((paper) => `The ${town} ${paper}`));

/** Agencies that texts are credited to. */
export const AGENCIES = ['Saffron Wire', 'Kestrel News Service', 'Blue Ridge Agency', 'Tidewater Press'];

const HOUSES = [
  'Cedar',
  'Falcon',
  'River',
  'Summit',
  'Crescent',
  'Anvil',
  'Amber',
  'Granite',
  'Heron',
  'Thistle',
];
const BODIES: readonly (readonly [name: string, kind: VoiceKind])[] = [
  ['Brigade', 'armed-group'],
  ['Front', 'armed-group'],
  ['Battalion', 'armed-group'],
  ['Observatory', 'organisation'],
  ['Relief Committee', 'organisation'],
  ['Ministry', 'official'],
  ['Province Council', 'official'],
  ['Command', 'official'],
];

/** A voice that a made report rests a claim on. */
export interface MadeVoice {
  readonly name: string;
  readonly kind: VoiceKind;
  readonly actor: string | null;
}

/** 80 bodies with an actor each, which take part in what is told as well as tell of it. */
export const BODIES_NAMED: readonly MadeVoice[] = HOUSES.flatMap((house) =>
  BODIES.map(([body, kind]) => ({
    name: `the ${house} ${body}`,
    kind,
    actor: `made-${house}-${body}`.toLowerCase().replaceAll(' ', '-'),
  })),
);

/** Voices without a row in any registry: 600 people by name, and some without. */
export const PEOPLE: readonly MadeVoice[] = [
  ...['a resident', 'two drivers', 'a shopkeeper', 'an aid worker', 'a nurse', 'a farmer'].map(
    (name): MadeVoice => ({ name, kind: 'witness', actor: null }),
  ),
  ...['activists', 'a security source', 'local sources'].map(
    (name): MadeVoice => ({ name, kind: 'anonymous', actor: null }),
  ),
  ...['Idra', 'Salu', 'Noram', 'Ketil', 'Bassan', 'Yorin', 'Talek', 'Mirev', 'Osan', 'Rulan'].flatMap((one) =>
    ['Abrin', 'Dorsal', 'Hamet', 'Jarro', 'Lunov', 'Perez-Tamm'].flatMap((two) =>
      [
        '',
        ' the elder',
        ' of the mill',
        ' of the bakery',
        ' of the clinic',
        ' of the school',
        ' of the bridge',
        ' of the well',
        ' of the orchard',
        ' the baker',
      ].map((more): MadeVoice => ({ name: `${one} ${two}${more}`, kind: 'person', actor: null })),
    ),
  ),
];

/** What happens, and how it is told: `{agent}` and `{place}` stand for who and where. */
export interface Deed {
  readonly type: EventType;
  readonly title: string;
  readonly action: string;
  readonly phrases: readonly string[];
  readonly measure: Measure;
  readonly counted: string;
}

export const DEEDS: readonly Deed[] = [
  {
    type: 'shelling',
    title: 'Shelling',
    action: 'shelled',
    phrases: ['{agent} shelled {place}', '{agent} shelled the grain store of {place}'],
    measure: 'killed',
    counted: 'people were killed',
  },
  {
    type: 'airstrike',
    title: 'Air strike',
    action: 'bombed',
    phrases: ['jets bombed the road to {place}', 'jets of {agent} bombed {place}'],
    measure: 'killed',
    counted: 'people died',
  },
  {
    type: 'clash',
    title: 'Fighting',
    action: 'fought',
    phrases: ['{agent} fought for the hills above {place}', 'units of {agent} fought in {place}'],
    measure: 'killed',
    counted: 'fighters were killed',
  },
  {
    type: 'capture-of-territory',
    title: 'Capture of ground',
    action: 'took',
    phrases: ['{agent} took {place}', '{agent} took the crossroads at {place}'],
    measure: 'captured',
    counted: 'soldiers were taken prisoner',
  },
  {
    type: 'siege',
    title: 'Siege',
    action: 'cut off',
    phrases: ['{agent} cut off {place}', '{agent} cut off the last road into {place}'],
    measure: 'besieged',
    counted: 'people were shut in',
  },
  {
    type: 'siege-broken',
    title: 'Siege broken',
    action: 'broken',
    phrases: ['the siege of {place} was broken by {agent}'],
    measure: 'fighters',
    counted: 'fighters took part',
  },
  {
    type: 'aid-delivery',
    title: 'Aid delivery',
    action: 'reached',
    phrases: ['lorries with flour reached {place}', 'a convoy of {agent} reached {place}'],
    measure: 'other',
    counted: 'families were given flour',
  },
  {
    type: 'displacement',
    title: 'Displacement',
    action: 'fled',
    phrases: ['families fled {place} before {agent}'],
    measure: 'displaced',
    counted: 'people left their houses',
  },
  {
    type: 'bombing',
    title: 'Bombing',
    action: 'blown up',
    phrases: ['the water tower of {place} was blown up', 'a bridge near {place} was blown up by {agent}'],
    measure: 'wounded',
    counted: 'people were hurt',
  },
  {
    type: 'talks',
    title: 'Talks',
    action: 'met',
    phrases: ['envoys of {agent} met elders in {place}'],
    measure: 'other',
    counted: 'elders came',
  },
];

/** Sentences that say nothing that anybody looks for, so that claims do not stand shoulder to shoulder. */
export const FILLERS = [
  'The market opened late and closed before noon.',
  'Rain had made the side roads hard to use for most of the week.',
  'There was no power in the lower streets, and the telephones worked only by the hour.',
  'Shop owners carried what they could into the cellars.',
  'The ferry did not run.',
  'Farmers were bringing in the last of the barley.',
];

/** The same in a script that runs from right to left. */
export const RIGHT_TO_LEFT = 'فتح السوق متأخرا وأغلق قبل الظهر، ولم تعمل العبارة طوال الأسبوع.';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
