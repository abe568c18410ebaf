import type { Claim, ClaimId, DocumentRecord, OriginId, Voice } from '../../../model/index.ts';

/** A body that watches and counts, told of without its name: "a monitor", "the Britain-based war monitor", "an NGO". */
const DESCRIBED = new RegExp(
  '^(?:an? |the )?(?:[\\p{L}-]+-based )?(?:anti-government |opposition )?(?:war |conflict |rights |human rights )?' +
    '(?:monitor|monitoring (?:group|network|organi[sz]ation)|watchdog|observatory(?: group)?|NGO' +
    '|(?:group|organi[sz]ation|network|NGO) (?:that )?(?:monitor|track|document)(?:s|ing) the (?:war|conflict|fighting))$',
  'iu',
);
/** What such bodies are called. */
const NAMED = /\b(?:Monitor|Monitoring|Observatory|Watch|Watchdog|Network for Human Rights)\b/u;

/**
 * Finds the claims whose voice is a monitor without a name in a report that names one monitor and no
 * other: the name follows in a later sentence, and the two are one origin. Out: the claims by id, with
 * the origin of the named one.
 *
 * Finds: `a monitor said ... the Kesra Monitoring Group said`. Must not find: a monitor beside two that
 * are named; `activists`, `a group`.
 */
export function nameMonitors(
  records: readonly DocumentRecord[],
  spokenOrigin: (claim: Claim) => OriginId,
): ReadonlyMap<ClaimId, OriginId> {
  return new Map(
    records.flatMap(({ claims }): [ClaimId, OriginId][] => {
      const described = claims.filter((claim) => isDescribed(claim.voices.at(-1)));
      if (described.length === 0) return [];
      const named = new Set(claims.filter((claim) => isNamed(claim.voices.at(-1))).map(spokenOrigin));
      const [only] = named;
      return only === undefined || named.size > 1 ? [] : described.map(({ id }) => [id, only]);
    }),
  );
}

function isDescribed(voice: Voice | undefined): boolean {
  return voice !== undefined && voice.actor === null && DESCRIBED.test(voice.name);
}

function isNamed(voice: Voice | undefined): boolean {
  return voice !== undefined && voice.kind === 'organisation' && NAMED.test(voice.name);
}
