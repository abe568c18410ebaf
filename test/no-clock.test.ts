import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { corroborate } from '../src/corroborate.ts';
import { loadLore } from '../src/ingest/knowledge.ts';
import type { Knowledge } from '../src/model/index.ts';

const KNOWLEDGE: Knowledge = {
  gazetteer: { digest: '', lookup: () => [], longestFrom: () => 0 },
  ...loadLore(),
  digest: '',
};
const FOLDER = new URL('../demo/', import.meta.url);
const PILE = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ name, bytes: readFileSync(new URL(name, FOLDER)) }));

const record = async (): Promise<string> => {
  const records = [];
  for (const { name, bytes } of PILE) records.push(await analyze(bytes, { name }, KNOWLEDGE));
  return JSON.stringify([records, corroborate(records)]);
};

/** The parts of Date that read the clock or the machine's time zone. */
const LOCAL = [
  'getFullYear getMonth getDate getDay getHours getMinutes getTimezoneOffset',
  'setFullYear setMonth setDate setHours toString toDateString toTimeString',
  'toLocaleString toLocaleDateString toLocaleTimeString',
]
  .join(' ')
  .split(' ') as 'getFullYear'[];

function forbidden(): never {
  throw new Error('the analysis asked the clock or the time zone');
}

/** Stands in for Date while an analysis runs: only instants given in numbers can be asked for. */
class DateWithoutClock extends Date {
  static override now(): number {
    return forbidden();
  }

  constructor(...given: readonly unknown[]) {
    if (given.length !== 1 || typeof given[0] !== 'number') forbidden();
    super(given[0] as number);
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('analysis and corroboration', async () => {
  const before = await record();

  it('ask neither the clock nor chance nor the time zone', async () => {
    vi.stubGlobal('Date', DateWithoutClock);
    vi.spyOn(Math, 'random').mockImplementation(forbidden);
    for (const method of LOCAL) vi.spyOn(Date.prototype, method).mockImplementation(forbidden);
    expect(() => new Date()).toThrow('asked the clock');
    expect(() => Date.now()).toThrow('asked the clock');
    expect(() => new Date(0).getDate()).toThrow('asked the clock');
    expect(await record()).toBe(before);
  });

  it.each(['Asia/Kathmandu', 'America/St_Johns', 'Pacific/Kiritimati'])(
    'give the same bytes in %s',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      expect(new Date(0).getTimezoneOffset()).not.toBe(0);
      expect(await record()).toBe(before);
    },
  );
});
