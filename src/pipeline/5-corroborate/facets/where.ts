import { contains, type EventPlace } from '../../../model/index.ts';
import { sameName } from '../../../names/index.ts';
import type { Mention } from '../mention.ts';
import { comparePlace, FINENESS } from '../compare/place.ts';
import { documentsIn, gatherAnswers, type Said } from './answers.ts';
import type { FacetRule } from './facet-rule.ts';

/** Where? Names of one place, or a town and its province, are wording and not a contradiction. */
export const where: FacetRule = (group, originOf) => {
  const said: Said[] = group.flatMap((mention) =>
    // A denial may take its place over from the text around it, which says nothing about where.
    mention.event.factuality === 'denied' || mention.event.where === null
      ? []
      : [{ value: mention.event.where.name, mention, isCarried: isCarried(mention) }],
  );
  if (said.length === 0) return [];
  const base = { question: 'where' as const, who: null, answers: gatherAnswers(said, originOf) };
  if (documentsIn(said) < 2) return [{ ...base, verdict: 'single', why: 'Only one report names a place.' }];
  if (base.answers.length === 1) return [{ ...base, verdict: 'agree', why: 'All name the same place.' }];
  const apart = said.some((a) => said.some((b) => comparePlace(a.mention, b.mention).score < 0));
  if (apart) return [{ ...base, verdict: 'contradiction', why: 'The places named lie apart.' }];
  const common = commonPlace(said);
  if (common !== null) {
    return [{ ...base, verdict: 'agree', why: `All name ${common}; what else they name only holds it.` }];
  }
  return [{ ...base, verdict: 'wording', why: 'One place is named more exactly, or spelt otherwise.' }];
};

/** Whether the name of the place stands elsewhere than in the claim; one that a person gave stands nowhere. */
function isCarried({ event, claim }: Mention): boolean {
  const { start = null, end = null } = event.where ?? {};
  return start !== null && end !== null && !contains(claim, { start, end });
}

/**
 * The place that every report names, where what only some name besides is wider: "Oldharbour" and
 * "Oldharbour, in the north". Null where some name a quarter of it and others do not.
 */
function commonPlace(said: readonly Said[]): string | null {
  const places = said.flatMap(({ mention: { event, record } }) =>
    event.where === null ? [] : [{ place: event.where, record }],
  );
  const reports = new Set(places.map(({ record }) => record));
  const isCommon = (one: EventPlace): boolean =>
    new Set(places.filter(({ place }) => isOnePlace(place, one)).map(({ record }) => record)).size ===
    reports.size;
  const common = places.map(({ place }) => place).filter(isCommon);
  const [finest] = common.sort((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1));
  if (finest === undefined) return null;
  const others = places.filter(({ place }) => !common.some((one) => isOnePlace(one, place)));
  return others.every(({ place }) => rankOf(place) > rankOf(finest)) ? finest.name : null;
}

/** How wide a place is; one of which that is not known may be the finest. */
function rankOf({ precision }: EventPlace): number {
  return precision === 'unknown' ? -1 : FINENESS.indexOf(precision);
}

function isOnePlace(a: EventPlace, b: EventPlace): boolean {
  return (a.gazetteer !== null && a.gazetteer === b.gazetteer) || sameName(a.name, b.name);
}
