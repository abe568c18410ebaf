import { describe, expect, it } from 'vitest';
import { showProgress } from './progress.ts';
import { createTerminal } from './terminal.ts';

function recorder(isTTY: boolean) {
  const written: string[] = [];
  const err = { isTTY, columns: 60, write: (text: string) => written.push(text) };
  const terminal = createTerminal({ write: () => true }, err, {}, '/');
  return { written, terminal };
}

const far = (done: number, total: number | null, name = 'x', documents = done) => ({
  done,
  total,
  documents,
  refused: 0,
  name,
});

describe('progress', () => {
  it('draws a bar on a terminal and wipes it at the end', () => {
    const { written, terminal } = recorder(true);
    let time = 0;
    const progress = showProgress(terminal, 'Reading', () => time);
    for (let done = 0; done <= 4; done += 1) {
      progress.step(far(done, 4, `re\u001b[2Jport-${done}.txt`));
      time += 100;
    }
    progress.finish();
    expect(written).toHaveLength(6);
    expect(written[2]).toContain('Reading ████████████············ 2 of 4');
    expect(written[2]).toContain('re[2Jport-2.txt');
    expect(written.at(-1)).toBe('\r\u001b[K');
    for (const line of written) expect(line).not.toContain('\n');
  });

  it('draws no oftener than a person can see', () => {
    const { written, terminal } = recorder(true);
    const progress = showProgress(terminal, 'Reading', () => 0);
    for (let done = 0; done < 1000; done += 1) progress.step(far(done, 1000));
    expect(written).toHaveLength(1);
  });

  it('prints plain lines elsewhere, and none for short work', () => {
    const { written, terminal } = recorder(false);
    let time = 0;
    const progress = showProgress(terminal, 'Reading', () => time);
    for (let done = 0; done < 100; done += 1) {
      progress.step(far(done, 100));
      time += done < 50 ? 10 : 100;
    }
    progress.finish();
    expect(written).toEqual(['Reading 65 of 100, 33 a second\n', 'Reading 85 of 100, 21 a second\n']);

    const short = recorder(false);
    const quick = showProgress(short.terminal, 'Reading', () => 0);
    quick.step(far(0, 1));
    quick.finish();
    expect(short.written).toEqual([]);
  });
});
