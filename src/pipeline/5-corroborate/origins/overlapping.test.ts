import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap } from '../../../model/index.ts';
import { indexSpans } from './overlapping.ts';

const span = fc.tuple(fc.nat(30), fc.nat(9)).map(([start, length]) => ({ start, end: start + length }));

it('spans that overlap one are found as by walking all, those that begin first first', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (spans, one) => {
      const walked = spans.filter((other) => overlap(other, one) > 0);
      const sorted = walked.sort((x, y) => x.start - y.start);
      expect(indexSpans(spans, (other) => other)(one)).toEqual(sorted);
    }),
  );
});
