import { diagnose } from '../../messages/diagnostics.ts';
import type { Diagnostic, Limits } from '../../model/index.ts';
import { Unreadable } from './unreadable.ts';

/** Counts the bytes that one packed stretch (a file, an archive, a member) comes to. */
export interface Meter {
  /** Notes bytes that went in, where the packed size is not known beforehand. */
  feed(bytes: number): void;
  /** Counts bytes that came out, here and in all that it is part of. Throws `Unreadable` past a limit. */
  take(bytes: number): void;
  /** The limit that was passed, here or in what it is part of; null while there is room. */
  passed(): Diagnostic | null;
  /** A meter for a stretch within, of so many packed bytes; 0 where `feed` will tell. */
  part(packed: number): Meter;
}

/**
 * What unpacking one file given by the user may still cost, whatever lies in it at any depth. Only
 * real bytes count; sizes that an archive states about itself are not believed.
 */
export interface Budget extends Meter {
  /** Counts one member. Throws `Unreadable` where there are too many. */
  countMember(): void;
}

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

/** Starts the budget of a file of `packed` bytes; 0 where `feed` will tell. */
export function startBudget(limits: Limits, packed: number): Budget {
  let members = 0;
  return {
    ...startMeter(limits, packed, null),
    countMember() {
      members += 1;
      if (members <= limits.members) return;
      throw new Unreadable(diagnose('unpack/limit-members', { limit: limits.members }));
    },
  };
}

function startMeter(limits: Limits, packed: number, parent: Meter | null): Meter {
  let fed = packed;
  let taken = 0;
  const passedHere = (): Diagnostic | null => {
    if (taken > limits.unpackedBytes) {
      return diagnose('unpack/limit-bytes', { limit: megabytes(limits.unpackedBytes) });
    }
    return taken > limits.documentBytes + limits.expansion * fed
      ? diagnose('unpack/limit-expansion', { limit: limits.expansion })
      : null;
  };
  const meter: Meter = {
    feed(bytes) {
      fed += bytes;
    },
    take(bytes) {
      taken += bytes;
      const passed = passedHere();
      if (passed !== null) throw new Unreadable(passed);
      parent?.take(bytes);
    },
    passed: () => passedHere() ?? parent?.passed() ?? null,
    part: (packedPart) => startMeter(limits, packedPart, meter),
  };
  return meter;
}
