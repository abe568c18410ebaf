/**
 * Adds numbered documents to a collection and prints the number of each as soon as it is stored:
 * the child process of the tests that kill it, or that let two of them write at once.
 * Arguments: path, first number, end, claims of each document.
 */
import { openStore } from '../../src/store/open.ts';
import { makeDocument } from './store-fixtures.ts';

const [path = '', first = '0', end = '0', claims = '2'] = process.argv.slice(2);
const store = await openStore(path, { create: true });
process.stdout.write('open\n');
for (let number = Number(first); number < Number(end); number += 1) {
  const document = makeDocument({ text: `Report ${number}`, name: `${number}.txt`, claims: Number(claims) });
  await store.add(document);
  process.stdout.write(`${number}\n`);
}
await store.close();
