import { patterns } from './action-pattern.ts';

/** "The sides struck a deal." Not: "a great deal of rain". */
export const AGREEMENT = patterns('agreement', [
  {
    words:
      'sign+ ..4 agreement|deal|accord|pact|treaty, strike+ ..4 deal|agreement|bargain|accord, reach+ ..4 agreement|deal|accord',
  },
  { words: 'adopt+ ..2 resolution, pass+ ..2 resolution' },
  { words: 'peace deal~, agreement~, accord~, treaty' },
]);
