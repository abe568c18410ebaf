import { patterns } from './action-pattern.ts';

/** "Trucks delivered flour." Not: "He delivered a speech." */
export const AID_DELIVERY = patterns('aid-delivery', [
  { words: 'deliver+, distribute+, airdrop+, drop+', when: { object: 'aid' } },
  { words: 'aid delivery, aid deliveries, aid drop~, humanitarian delivery, airdrop~, food distribution' },
]);
