/**
 * `npm run generate -- pairs FILE --degree 0.2` makes a second text of every text, and
 * `-- collection FILE --count 1000` a collection of reports with known families, one JSON record a line.
 * `npm run generate -- undated|misdated FILE.jsonl[.gz] [--out OUT] [--map text=body,date=day]`: makes
 * the sets on which dating is measured from any file of dated texts, one JSON record a line. The same
 * file always gives the same bytes.
 */
import { openSync, writeFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLines } from '../load.ts';
import { datedTextOf, parseFieldMap } from './dated-text.ts';
import { falseDate, withStamp } from './false-date.ts';
import { makeCollection } from './made/make-collection.ts';
import { makePairs } from './made/make-pairs.ts';
import { undated } from './undated.ts';

function usage(problem: string): never {
  process.stderr.write(
    `${problem}\n\nnpm run generate -- undated|misdated FILE.jsonl[.gz] [--out OUT] [--map id=…,date=…,text=…]
npm run generate -- pairs FILE.jsonl[.gz] --degree 0.2 [--out OUT]
npm run generate -- collection FILE.jsonl[.gz] --count 1000 [--out OUT]\n`,
  );
  process.exit(2);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    map: { type: 'string' },
    degree: { type: 'string', default: '0.2' },
    count: { type: 'string', default: '1000' },
  },
});
const [kind, file] = positionals;
const KINDS = ['undated', 'misdated', 'pairs', 'collection'];
if (!KINDS.includes(kind ?? '')) usage(`There is no set "${kind ?? ''}".`);
if (file === undefined) usage('Give a file of texts.');

if (kind === 'pairs' || kind === 'collection') {
  const degree = Number(values.degree);
  if (!(degree >= 0 && degree <= 0.7)) usage('A degree lies between 0 and 0.7.');
  const count = Number(values.count);
  if (!Number.isInteger(count) || count < 1) usage('A count is a whole number above 0.');
  const texts = (readLines(file) as { text?: unknown }[]).flatMap(({ text }) =>
    typeof text === 'string' && text.trim() !== '' ? [text] : [],
  );
  // Written as it is made: a hundred thousand reports are more than one string should hold.
  const out = values.out === undefined ? 1 : openSync(values.out, 'w');
  const made = kind === 'pairs' ? makePairs(texts, degree) : makeCollection(texts, count);
  for (const row of made) writeSync(out, `${JSON.stringify(row)}\n`);
  process.exit(0);
}

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
