import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLore } from '../../../ingest/knowledge.ts';
import { writeInterval } from '../../../calendar/write-interval.ts';
import type { Knowledge } from '../../../model/index.ts';
import { parseDocument } from '../../2-parse/parse.ts';
import { annotateDocument } from '../../3-annotate/annotate.ts';
import { dateDocument } from './date-document.ts';
import { plainDocument } from '../../../../eval/measure/plain-document.ts';

const KNOWLEDGE: Knowledge = {
  gazetteer: { digest: '', lookup: () => [], longestFrom: () => 0 },
  ...loadLore(),
  digest: '',
};

/** The rows `| text | written | because |` of docs/time.md. */
function examples(): [text: string, written: string][] {
  const page = readFileSync('docs/time.md', 'utf8');
  const table = page.split('| text | written | because |\n|---|---|---|\n')[1]?.split('\n\n')[0] ?? '';
  return table.split('\n').map((row) => {
    const [, text = '', interval = ''] = row.split('|').map((cell) => cell.trim());
    return [text, interval];
  });
}

function written(text: string): string {
  return writeInterval(
    dateDocument(annotateDocument(parseDocument(plainDocument(text)), KNOWLEDGE), KNOWLEDGE).date,
  );
}

describe('the worked examples of docs/time.md', () => {
  it('are there', () => {
    expect(examples().length).toBeGreaterThan(10);
  });

  it.each(examples())('%s', (text, interval) => {
    expect(written(text)).toBe(interval);
  });
});
