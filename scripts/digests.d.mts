/** Digest of what decides a record besides bytes and knowledge: our sources, and the packages they use. */
export function analysisDigest(root: string): string;
/** Digest of what decides which documents a file holds. */
export function unpackingDigest(root: string): string;
/** The files under a folder besides tests, or the file itself; none where there is neither. */
export function filesUnder(place: string): string[];
