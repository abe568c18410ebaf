import type { EventPlace } from './event.ts';

/**
 * How far from its coordinates something may lie that is only known to be in such a place, in
 * kilometres: what the map draws and an export says. District and province are medians over the
 * gazetteer's own settlements (cities500): the distance within which nine in ten settlements of a
 * second-level region (3,871 of them: 24 km) and of a first-level one (1,723: 73 km) lie from their
 * middle; a region is the upper quartile of the latter (134 km), a country the median of 210 (267 km)
 * where its outline is not known. The small ones are chosen: a town of a hundred thousand is some 3 km
 * from its middle to its edge.
 */
export const PLACE_REACH_KM: Readonly<Record<EventPlace['precision'], number>> = {
  site: 0.5,
  neighbourhood: 1,
  settlement: 3,
  district: 25,
  water: 25,
  area: 40,
  province: 75,
  region: 130,
  country: 270,
  unknown: 75,
};
