import type { QuantityAnnotation } from '../../model/index.ts';

type Unit = QuantityAnnotation['unit'];

const words = (unit: Unit, list: string): [string, Unit][] => list.split(' ').map((word) => [word, unit]);

/** Words right after a number that say it measures rather than counts. */
export const UNITS_AFTER: ReadonlyMap<string, Unit> = new Map([
  ...words('percent', '% percent percentage pct'),
  ...words(
    'money',
    'dollar dollars euro euros pound pounds lira liras ruble rubles rouble roubles dinar dinars usd eur gbp',
  ),
  ...words(
    'distance',
    'km kms kilometer kilometers kilometre kilometres mile miles meter meters metre metres foot feet yard yards inch inches mm cm hectare hectares acre acres',
  ),
  ...words(
    'weight',
    'kg kgs kilogram kilograms kilo kilos ton tons tonne tonnes gram grams litre litres liter liters',
  ),
  ...words(
    'other',
    'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries night nights am pm gmt utc degrees',
  ),
]);

/** Signs before a number that make it money. */
export const MONEY_SIGNS: ReadonlySet<string> = new Set(['$', '€', '£', '¥', 'us$']);

/** Words before a number that make it a name ("Route 5", "Resolution 2254"), never a count. */
export const NUMBERED_NAMES: ReadonlySet<string> = new Set(
  (
    'route highway road resolution article chapter section paragraph page no number flight channel ' +
    'brigade division battalion regiment corps unit squadron phase stage level group version room ' +
    'building gate checkpoint day act law decree protocol annex table figure step area zone sector ' +
    'district block camp hill point post'
  ).split(' '),
);

/** Month names and their short forms: a number beside one is a day or year. */
export const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);
