export * from './day.ts';
export * from './feasts.ts';
export * from './interval.ts';
export * from './resolve-time.ts';
export * from './timex3.ts';
