import type { ChronicleEntry } from '../../model/index.ts';

/** Dated things known beforehand. */
export const CHRONICLE: readonly ChronicleEntry[] = [];
