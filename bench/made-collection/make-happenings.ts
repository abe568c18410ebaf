import { chanceOf } from '../../eval/generate/made/chance.ts';
import type { IsoDay } from '../../src/model/index.ts';
import { BODIES_NAMED, DEEDS, type Deed, type MadeVoice, PLACES } from './words.ts';

/** Something that happened in the made world, of which reports tell. */
export interface Happening {
  readonly index: number;
  readonly deed: Deed;
  readonly day: IsoDay;
  readonly place: (typeof PLACES)[number];
  readonly agent: MadeVoice;
  readonly target: MadeVoice;
  /** What the most careful count comes to. */
  readonly count: number;
}

/** For each document two of its own; others it tells of are those of its neighbours. */
const FOR_EACH_DOCUMENT = 2;

const FIRST_DAY = Date.UTC(2012, 0, 1);
const DAYS = 2920;
const DAY_MS = 86_400_000;

/** The day so many days after the first of the made world. */
export function dayAt(day: number): IsoDay {
  return new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10) as IsoDay;
}

/** What happened in eight years, in the order of days. */
export function makeHappenings(documents: number): readonly Happening[] {
  const count = documents * FOR_EACH_DOCUMENT;
  return Array.from({ length: count }, (_, index) => {
    const chance = chanceOf(`happening ${index}`);
    return {
      index,
      deed: chance.pick(DEEDS),
      day: dayAt(Math.floor((index * DAYS) / count)),
      place: chance.pick(PLACES),
      agent: chance.pick(BODIES_NAMED),
      target: chance.pick(BODIES_NAMED),
      count: 1 + chance.below(chance.share() < 0.1 ? 3000 : 60),
    };
  });
}

/** What the document at this place tells of: its own two, and three that many tell of. */
export function toldBy(document: number, happenings: readonly Happening[]): readonly Happening[] {
  const chance = chanceOf(`told by ${document}`);
  const own = document * FOR_EACH_DOCUMENT;
  const known = (step: number): number => step * Math.round((own + chance.below(2 * step) - step) / step);
  const indices = [own, own + 1, known(20), known(20), known(chance.share() < 0.25 ? 400 : 20)];
  const inside = indices.map((index) => Math.min(happenings.length - 1, Math.max(0, index)));
  return inside.map((index) => happenings[index] as Happening);
}
