import { patterns } from './action-pattern.ts';

/** Happenings of war that no other file names. Not: "The shares crashed." */
export const OTHER = patterns('other', [
  { words: 'shoot+ down, crash+, down+', when: { near: 'aircraftDown' } },
  { words: 'confiscate+ ..3 weapons|arms|cache' },
]);
