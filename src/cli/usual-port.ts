import { createHash } from 'node:crypto';

/** Ports that no service of its own has by the register of IANA, and no system hands out by itself. */
const [FIRST, LAST] = [20_000, 29_999];

/**
 * The port on which a collection is served where nobody names one: the same every time, so that
 * addresses which were kept lead to it again, and the browser finds what it remembers of it.
 *
 * @example
 * usualPort('/home/ann/aleppo.crosscheck') === usualPort('/home/ann/aleppo.crosscheck'); // true
 */
export function usualPort(location: string): number {
  const digest = createHash('sha256').update(location).digest();
  return FIRST + (digest.readUInt32BE(0) % (LAST - FIRST + 1));
}
