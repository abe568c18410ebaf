import { beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../test/browser/write-report.ts';
import { REPORTS } from '../../test/browser/reports.ts';
import { filledStore } from '../../test/browser/collection.ts';
import { createApp } from './app.ts';
import { secureHeaders } from './headers.ts';
import { fileName } from './routes/originals.ts';
import { router } from './routes/router.ts';

const app = router();
const { bytes, record } = writeReport(REPORTS[0] as (typeof REPORTS)[number]);
const address = `/api/documents/${record.document.id}/original`;
beforeAll(async () => {
  app.use(secureHeaders());
  app.route('/', createApp(await filledStore()) as never);
});

describe('the original of a document', () => {
  it('is given byte for byte, as a file to keep and never as a page', async () => {
    const answer = await app.request(address);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^attachment; filename="/),
      'cache-control': 'no-store',
    });
  });

  it('is missing in words where the document is', async () => {
    const answer = await app.request(address.replace(record.document.id, 'f'.repeat(64)));
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ error: { code: 'not-found', message: 'No such document.' } });
  });

  it('says where words of the text stand in it', async () => {
    const answer = await app.request(`${address}/place?start=3`);
    expect(await answer.json()).toEqual({ anchor: record.document.anchors[0] ?? null, excerpt: null });
    expect((await app.request(`${address}/place?start=-1`)).status).toBe(400);
  });

  it.each([
    ['pile.zip!/march/report.html', 'report.html'],
    ['..', 'original'],
    ['C:\\papers\\a"b?.txt', 'a_b_.txt'],
    ['scan\u202egpj.pdf', 'scan_gpj.pdf'],
  ])('%s is kept as %s', (name, kept) => {
    expect(fileName(name)).toBe(kept);
  });
});
