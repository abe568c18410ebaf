import type { ChronicleEntry } from '../../model/index.ts';
import { AFRICA } from './africa.ts';
import { ASIA } from './asia.ts';
import { IRAQ } from './iraq.ts';
import { MIDDLE_EAST } from './middle-east.ts';
import { SYRIA } from './syria.ts';
import { UKRAINE } from './ukraine.ts';
import { WORLD } from './world.ts';

/** Dated things known beforehand, in order of time. */
export const CHRONICLE: readonly ChronicleEntry[] = [
  ...SYRIA,
  ...IRAQ,
  ...MIDDLE_EAST,
  ...AFRICA,
  ...UKRAINE,
  ...ASIA,
  ...WORLD,
].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.what < b.what ? -1 : 1));
