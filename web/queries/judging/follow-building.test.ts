import { expect, it } from 'vitest';
import { untilBuilt } from './follow-building.ts';

it('goes on asking a server that fails to answer, less often, until the collection is laid out', async () => {
  const answers = [true, null, null, null, null, true, false];
  const paused: number[] = [];
  await untilBuilt(
    async () => {
      const answer = answers.shift();
      if (answer === null || answer === undefined) throw new Error('no answer');
      return answer;
    },
    async (milliseconds) => void paused.push(milliseconds),
  );
  expect(answers).toEqual([]);
  expect(paused).toEqual([1500, 1500, 3000, 6000, 12_000, 12_000, 1500]);
});
