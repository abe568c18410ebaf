import { expect, it } from 'vitest';
import { isOwnName } from './own-name.ts';

it.each([
  ['CTV', 'CTVWorld', true],
  ['CTV', 'CTV World', true],
  ['Coast News', 'coastnews.com', true],
  ['The Coast Post', 'Coast Post', true],
  ['coast', 'Al Coast', true],
  ['AP', 'APA', false],
  ['Coast News', 'Hill News', false],
  ['Coast Post', 'Coastal Agency', false],
  [null, 'Coast Post', false],
])('%s credits %s: its own name %s', (publisher, name, own) => {
  expect(isOwnName(publisher, name)).toBe(own);
});
