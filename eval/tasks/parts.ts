import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/model/index.ts';
import { readDocument } from '../../src/pipeline/1-read/read.ts';
import { findQuote } from '../measure/find-quote.ts';
import { parseReading } from '../measure/reading.ts';
import { inTurn } from '../measure/in-turn.ts';
import type { EvalInput, EvalTask } from '../task.ts';

/** A text or page with words whose role is known. */
interface PartsRecord {
  readonly id: string;
  readonly text?: string;
  readonly html_base64?: string;
  readonly parts: readonly { readonly quote: string; readonly role: string }[];
}

/**
 * Roles of parts: the share of quoted words that stand in a part of the role given. Data is a file
 * of records `{id, text | html_base64, parts: [{quote, role}]}`, or a folder with a `READING.md`.
 */
export const parts: EvalTask = {
  name: 'parts',
  about: 'roles of parts (--data RECORDS.jsonl, or a folder with READING.md)',
  async run(input) {
    const rows = (
      await inTurn(recordsOf(input), async (record) => {
        const bytes =
          record.html_base64 === undefined
            ? new TextEncoder().encode(record.text ?? '')
            : Buffer.from(record.html_base64, 'base64');
        const document = await readDocument(bytes, { name: record.id });
        return record.parts.map(({ quote, role }) => ({
          id: record.id,
          quote,
          role,
          found: roleAt(document, quote),
        }));
      })
    ).flat();
    const right = rows.filter((row) => row.found === row.role).length;
    return {
      records: rows.length,
      scores: { accuracy: rows.length === 0 ? 0 : right / rows.length },
      table: rows
        .filter((row) => row.found !== row.role)
        .map((row) => [row.id, row.role, `found ${row.found}`, row.quote]),
      predictions: rows,
    };
  },
};

function roleAt(document: Document, quote: string): string | null {
  const span = findQuote(document.text, quote);
  return span === null
    ? null
    : (document.parts.find((part) => part.start <= span.start && span.end <= part.end)?.role ?? null);
}

function recordsOf({ records, folder }: EvalInput): readonly PartsRecord[] {
  if (records.length > 0 || !existsSync(join(folder, 'READING.md'))) return records as readonly PartsRecord[];
  const reading = parseReading(readFileSync(join(folder, 'READING.md'), 'utf8'));
  return readdirSync(folder)
    .filter((name) => /^\d{3}_/.test(name))
    .sort()
    .map((name) => ({
      id: name.slice(0, 3),
      text: readFileSync(join(folder, name), 'utf8'),
      parts: reading.parts.filter(({ text }) => name.startsWith(text)),
    }));
}
