/** Particles that make a speech verb of a plain one: "points out", "makes clear". */
export const VERB_PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['point', ['out']],
  ['go', ['on']],
  ['call', ['out']],
]);

/** Verbs that attribute only with their particle; alone they mean something else. */
export const NEEDS_PARTICLE: ReadonlySet<string> = new Set(['point']);
