import type { FacetRule } from './facet-rule.ts';
import { documentsIn, gatherAnswers, type Said } from './answers.ts';

/** Did it happen? One voice that denies what another asserts makes the event contested. */
export const occurred: FacetRule = (group, originOf) => {
  const said: Said[] = group.map((mention) => ({
    value:
      mention.event.factuality === 'denied'
        ? 'no'
        : mention.event.factuality === 'possible'
          ? 'possibly'
          : 'yes',
    mention,
  }));
  const answers = gatherAnswers(said, originOf);
  const values = new Set(answers.map(({ value }) => value));
  const base = { question: 'occurred' as const, who: null, answers };
  if (values.has('no') && values.size > 1) {
    const side = values.has('yes') ? 'says it happened' : 'holds it possible';
    return [{ ...base, verdict: 'contradiction', why: `One side ${side}, another denies it.` }];
  }
  if (documentsIn(said) < 2) return [{ ...base, verdict: 'single', why: 'Only one report speaks of it.' }];
  const certain = new Set(said.filter(({ value }) => value === 'yes').map(({ mention }) => mention.record));
  if (said.some(({ mention }) => !certain.has(mention.record))) {
    return [
      {
        ...base,
        verdict: 'wording',
        why:
          certain.size === 0
            ? 'All tell it as possible only.'
            : 'Some tell it as certain, some only as possible.',
      },
    ];
  }
  return [{ ...base, verdict: 'agree', why: 'All reports that speak of it agree.' }];
};
