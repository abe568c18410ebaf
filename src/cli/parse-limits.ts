import { DEFAULT_LIMITS, type Limits } from '../model/index.ts';
import { UsageError } from './usage-error.ts';

interface Limit {
  readonly field: keyof Limits;
  readonly unit: 'time' | 'bytes' | 'count';
  /** What one of the field's own unit is in seconds, bytes or things. */
  readonly one: number;
  /** Below this nothing could be read at all. */
  readonly least: number;
  readonly about: string;
}

/** The limits as the user names them. */
export const LIMITS: Readonly<Record<string, Limit>> = {
  time: {
    field: 'milliseconds',
    unit: 'time',
    one: 0.001,
    least: 100,
    about: 'for one document, from bytes to record',
  },
  memory: {
    field: 'megabytes',
    unit: 'bytes',
    one: 2 ** 20,
    least: 256,
    about: 'for one document while it is read',
  },
  size: { field: 'documentBytes', unit: 'bytes', one: 1, least: 1, about: 'of one document' },
  nesting: { field: 'nesting', unit: 'count', one: 1, least: 0, about: 'archives within archives' },
  expansion: {
    field: 'expansion',
    unit: 'count',
    one: 1,
    least: 1,
    about: 'times its packed size that one file may grow',
  },
  unpacked: {
    field: 'unpackedBytes',
    unit: 'bytes',
    one: 1,
    least: 1,
    about: 'of all members of one file together',
  },
  members: { field: 'members', unit: 'count', one: 1, least: 1, about: 'of one file' },
};

/** Units that may follow a number, in seconds, bytes or things. */
const UNITS: Readonly<Record<Limit['unit'], Readonly<Record<string, number>>>> = {
  time: { s: 1, m: 60, h: 3_600 },
  bytes: { b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 },
  count: { '': 1 },
};

const SHOWN: Readonly<Record<Limit['unit'], string>> = {
  time: 'a number with s, m or h, as in 90s',
  bytes: 'a number with k, m, g or t, as in 512m',
  count: 'a whole number',
};

/**
 * Reads limits as the user writes them; those not named keep their defaults. Throws a `UsageError`.
 *
 * @example
 * parseLimits('time=90s,nesting=2').milliseconds; // 90000
 */
export function parseLimits(text: string, base: Limits = DEFAULT_LIMITS): Limits {
  const limits: { -readonly [Field in keyof Limits]: number } = { ...base };
  for (const pair of text.split(',').filter((part) => part.trim() !== '')) {
    const [name = '', value = '', ...rest] = pair.split('=').map((part) => part.trim().toLowerCase());
    const limit = Object.hasOwn(LIMITS, name) ? LIMITS[name] : undefined;
    if (limit === undefined || rest.length > 0) {
      throw new UsageError(`"${pair.trim()}" is no limit. Limits are ${Object.keys(LIMITS).join(', ')}.`);
    }
    const found = numberOf(value, limit);
    if (found === null) throw new UsageError(`The limit ${name} is ${SHOWN[limit.unit]}, not "${value}".`);
    if (found < limit.least) {
      const least = showLimit({ ...limits, [limit.field]: limit.least }, name);
      throw new UsageError(`The limit ${name} is at least ${least}.`);
    }
    limits[limit.field] = found;
  }
  return limits;
}

/**
 * Writes one limit as the user would.
 *
 * @example
 * showLimit(parseLimits('memory=2g'), 'memory'); // '2g'
 */
export function showLimit(limits: Limits, name: string): string {
  const limit = LIMITS[name];
  if (limit === undefined) return '';
  const value = limits[limit.field] * limit.one;
  const units = Object.entries(UNITS[limit.unit]).reverse();
  const [unit, size] = units.find(([, one]) => value >= one && value % one === 0) ?? ['', 1];
  return `${value / size}${unit}`;
}

function numberOf(text: string, { unit, one }: Limit): number | null {
  const match = /^(\d{1,12}(?:\.\d{1,6})?)([a-z]?)$/.exec(text);
  const [, digits = '', suffix = ''] = match ?? [];
  const scale = UNITS[unit][suffix];
  if (match === null || scale === undefined) return null;
  const value = (Number(digits) * scale) / one;
  return unit === 'count' && !Number.isInteger(value) ? null : Math.round(value);
}
