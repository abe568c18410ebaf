/**
 * Makes a sample folder from a file: `npm run add-sample -- extract siege-denied report.txt`. The
 * expectation is written by the next `UPDATE=1 npx vitest run test/samples.test.ts`, and reviewed.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { loadKnowledge } from '../src/ingest/knowledge.ts';
import { PROJECTIONS } from '../test/projections.ts';

const [kind = '', name = '', ...files] = process.argv.slice(2);
const folder = join('test', 'samples', kind, name);
if (PROJECTIONS[kind] === undefined || !/^[a-z0-9-]+$/.test(name) || files.length === 0) {
  const kinds = Object.keys(PROJECTIONS).join(' | ');
  process.stderr.write(
    `usage: npm run add-sample -- KIND NAME FILE...\n  KIND: ${kinds}\n  NAME: kebab-case\n`,
  );
  process.exit(2);
}
if (existsSync(folder)) {
  process.stderr.write(`${folder} is there already. Choose another name.\n`);
  process.exit(2);
}

mkdirSync(folder, { recursive: true });
const inputs = files.map((file, index) => {
  const input = `input${files.length > 1 ? `-${index + 1}` : ''}${extname(file)}`;
  copyFileSync(file, join(folder, input));
  return { name: input, bytes: readFileSync(join(folder, input)) };
});
const { shown, diagnostics } = await PROJECTIONS[kind](inputs, await loadKnowledge());
const codes = [...new Set(diagnostics.map((diagnostic) => diagnostic.code))].sort();
writeFileSync(join(folder, 'config.json'), `${JSON.stringify({ about: '', diagnostics: codes }, null, 2)}\n`);
writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(shown, null, 2)}\n`);
process.stdout.write(`${folder}: say in config.json what it is for, and review expected.json like code.\n`);
