/** The entry of a process in which files whose names say so are stuck, dawdle, or take all memory. */
import { setTimeout as wait } from 'node:timers/promises';
import { serveOpening } from '../../src/ingest/opener/serve.ts';
import { documentsIn } from '../../src/ingest/unpack/documents-in.ts';

serveOpening(async function* (source, context) {
  for await (const unpacked of documentsIn(source, context)) {
    yield unpacked;
    const { name } = source;
    if (name.includes('forever')) for (;;);
    while (name.includes('dawdle')) await wait(10);
    const kept: object[] = [];
    while (name.includes('hog')) kept.push(Array.from({ length: 100 }, (_, number) => number + kept.length));
  }
});
