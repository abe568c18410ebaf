/**
 * `npm run generate -- undated|misdated FILE.jsonl[.gz] [--out OUT] [--map text=body,date=day]`: makes
 * the sets on which dating is measured from any file of dated texts, one JSON record a line. The same
 * file always gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLines } from '../load.ts';
import { datedTextOf, parseFieldMap } from './dated-text.ts';
import { falseDate, withStamp } from './false-date.ts';
import { undated } from './undated.ts';

function usage(problem: string): never {
  process.stderr.write(
    `${problem}\n\nnpm run generate -- undated|misdated FILE.jsonl[.gz] [--out OUT] [--map id=…,date=…,text=…]\n`,
  );
  process.exit(2);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, map: { type: 'string' } },
});
const [kind, file] = positionals;
if (kind !== 'undated' && kind !== 'misdated') usage(`There is no set "${kind ?? ''}".`);
if (file === undefined) usage('Give a file of dated texts.');

const fields = parseFieldMap(values.map ?? '');
const rows: string[] = [];
let passed = 0;
for (const [place, record] of readLines(file).entries()) {
  const dated = datedTextOf(record, place, fields);
  if (dated === null) {
    passed += 1;
    continue;
  }
  const { id, date } = dated;
  const text = await undated(dated.text);
  const stated = falseDate(id, date);
  rows.push(
    JSON.stringify(
      kind === 'undated' ? { id, date, text } : { id, date, stated, text: withStamp(text, stated) },
    ),
  );
}
const written = rows.map((row) => `${row}\n`).join('');
if (values.out === undefined) process.stdout.write(written);
else writeFileSync(values.out, written);
process.stderr.write(`${rows.length} texts written, ${passed} passed over without a day or a text.\n`);
