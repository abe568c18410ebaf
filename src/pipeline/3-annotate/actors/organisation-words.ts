import type { ActorKind } from '../../../model/index.ts';

/** Last words of names that tell what they name. */
const ENDINGS: readonly (readonly [ActorKind, string])[] = [
  [
    'armed-group',
    'brigade brigades battalion battalions division regiment front army militia militias legion corps forces force resistance mujahideen martyrs cartel fighters rebels guards falcons',
  ],
  [
    'outlet',
    'times post tribune gazette herald tv television radio newspaper magazine daily newspapers weekly channel',
  ],
  [
    'organisation',
    'movement party council ministry center centre committee committees organization organisation agency association union network ' +
      'coalition group foundation institute observatory authority commission court federation league alliance office ' +
      'department bureau society trust fund campaign parliament congress senate assembly academy directorate command ' +
      'administration secretariat tribunal mission convention university crescent initiative service services company ' +
      'corporation bank club police lab laboratory chamber syndicate board watch',
  ],
];

/** The kind a name is of, by its last word in lower case. */
export const NAME_ENDINGS: ReadonlyMap<string, ActorKind> = new Map(
  ENDINGS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** First words of names: "Ministry of ...", and Arabic and other words for an armed body. */
export const NAME_OPENINGS: ReadonlyMap<string, ActorKind> = new Map([
  ...'ministry department office bureau committee council association union organization organisation center centre party commission court institute university federation'
    .split(' ')
    .map((word) => [word, 'organisation'] as const),
  ...'liwa jaysh jaish jabhat harakat kataib kataeb katibat faylaq failaq saraya firqat ansar hizb jund jamaat lashkar army brigade battalion front'
    .split(' ')
    .map((word) => [word, 'armed-group'] as const),
]);

/** Openings that name a body only with "of" or "for" behind them. */
export const NEEDS_OF: ReadonlySet<string> = new Set(
  'ministry department office bureau committee council association union organization organisation center centre party commission court institute university federation army brigade battalion front'.split(
    ' ',
  ),
);

/** Nouns that make a place, a war or a rule of a name before them ("Omar Karim street"). */
export const SITE_NOUNS: ReadonlySet<string> = new Set(
  (
    'street road avenue mosque church hospital school square camp district neighbourhood neighborhood airport bridge base ' +
    'airbase town village city province hotel palace law war castle market university gate river mountain valley desert sea ' +
    'spring summit islands island plain plains highway crossing roundabout garden gardens park stadium dam'
  ).split(' '),
);
