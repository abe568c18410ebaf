import { patterns } from './action-pattern.ts';

/** "Students rallied." Also labour strikes. Not: "a demonstration of the device". */
export const PROTEST = patterns('protest', [
  {
    words: 'protest~, sit in~, stage+ ..2 demonstration|protest|rally, demonstration~, riot~',
    unless: { near: 'notForce' },
  },
  { words: 'protest+', unless: { near: 'notForce' } },
  {
    words:
      'general strike~, hunger strike~, labour strike~, labor strike~, strike action, on strike, rail strike~',
  },
]);
