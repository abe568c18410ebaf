import { diagnose } from '../../messages/diagnostics.ts';
import type { Limits } from '../../model/index.ts';
import { Unreadable } from './unreadable.ts';

/** Counts the bytes that one packed stretch (a member, a compressed stream) comes to. */
export interface Meter {
  /** Notes bytes that went in, where the packed size is not known beforehand. */
  feed(bytes: number): void;
  /** Counts bytes that came out. Throws `Unreadable` where a limit is passed. */
  take(bytes: number): void;
}

/**
 * What unpacking one file given by the user may still cost, whatever lies in it at any depth. Only
 * real bytes count; sizes that an archive states about itself are not believed.
 */
export interface Budget {
  readonly limits: Limits;
  /** Notes bytes of the outermost file that were read, where its size is not known. */
  feed(bytes: number): void;
  /** Counts one member. Throws `Unreadable` where there are too many. */
  countMember(): void;
  /** A meter for one packed stretch of so many bytes; 0 where `feed` will tell. */
  meter(packed: number): Meter;
}

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

/** Starts the budget of a file of `packed` bytes; 0 where `feed` will tell. */
export function startBudget(limits: Limits, packed: number): Budget {
  let members = 0;
  const whole = startCount(limits, packed);
  return {
    limits,
    feed: whole.feed,
    countMember() {
      members += 1;
      if (members > limits.members)
        throw new Unreadable(diagnose('unpack/limit-members', { limit: limits.members }));
    },
    meter(packedPart) {
      const part = startCount(limits, packedPart);
      return {
        feed: part.feed,
        take(bytes) {
          part.take(bytes);
          whole.take(bytes);
        },
      };
    },
  };
}

function startCount(limits: Limits, packed: number): Meter {
  let fed = packed;
  let taken = 0;
  return {
    feed(bytes) {
      fed += bytes;
    },
    take(bytes) {
      taken += bytes;
      if (taken > limits.unpackedBytes) {
        throw new Unreadable(diagnose('unpack/limit-bytes', { limit: megabytes(limits.unpackedBytes) }));
      }
      if (taken > limits.documentBytes + limits.expansion * fed) {
        throw new Unreadable(diagnose('unpack/limit-expansion', { limit: limits.expansion }));
      }
    },
  };
}
