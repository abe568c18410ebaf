import { patterns } from './action-pattern.ts';

/** Statements that are news in themselves. Not: "he said". */
export const STATEMENT = patterns('statement', [
  { words: 'claim+ ..1 responsibility, issue+ ..2 ultimatum|statement|warning' },
  { words: 'condemn+, denounce+' },
  { words: 'claim of responsibility, ultimatum~' },
]);
