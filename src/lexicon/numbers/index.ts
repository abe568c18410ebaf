export * from './casualty-words.ts';
export * from './counted-nouns.ts';
export * from './number-words.ts';
export * from './qualifiers.ts';
export * from './units.ts';
