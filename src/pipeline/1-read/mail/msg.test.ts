import { describe, expect, it } from 'vitest';
import { msgBytes, type MsgParts } from '../../../../test/build/msg.ts';
import { formatOf } from '../formats.ts';
import { readDocument } from '../read.ts';
import { checkCompound } from './check-compound.ts';
import { parseMsg } from './parse-msg.ts';

const PARTS: MsgParts = {
  subject: 'Kesra',
  sender: 'Ann Lee',
  address: 'ann@desk.example',
  to: 'Desk',
  sent: 1_454_661_000,
  body: 'Shells hit the market of Kesra on Thursday.',
  attachment: { name: '..\\list.txt', bytes: new TextEncoder().encode('names') },
};

/** Sets a word of 32 bits. */
function changed(bytes: Uint8Array, at: number, word: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  new DataView(copy.buffer).setInt32(at, word, true);
  return copy;
}

describe('Outlook messages', () => {
  it('come as any mail does', async () => {
    expect(formatOf(msgBytes(PARTS)).name).toBe('msg');
    const { subject, from, date, text, attachments } = await parseMsg(msgBytes(PARTS));
    expect({ subject, from, text, date: date?.value }).toEqual({
      subject: 'Kesra',
      from: { name: 'Ann Lee', address: 'ann@desk.example' },
      text: PARTS.body,
      date: '2016-02-05T08:30:00Z',
    });
    expect(attachments.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['list.txt', 'names'],
    ]);
  });

  it('are read the same out of the middle of other bytes', async () => {
    const bytes = msgBytes(PARTS);
    const wider = new Uint8Array(bytes.length + 100).fill(7);
    wider.set(bytes, 50);
    expect(await parseMsg(wider.subarray(50, 50 + bytes.length))).toEqual(await parseMsg(bytes));
  });

  it('are read from their RTF where there is nothing else, and say so', async () => {
    const { text, diagnostics } = await parseMsg(
      msgBytes({ ...PARTS, body: null, rtf: '{\\rtf1\\ansi Six died.\\par Two fled.}' }),
    );
    expect(text).toBe('Six died.\nTwo fled.');
    expect(diagnostics.map(({ code }) => code)).toEqual(['read/mail-from-rtf']);
  });

  it('are refused where their chains or folders run in circles', async () => {
    const bytes = msgBytes(PARTS);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const table = (view.getInt32(76, true) + 1) * 512;
    const directory = view.getInt32(48, true);
    const circle = changed(bytes, table + directory * 4, directory);
    expect(() => checkCompound(circle)).toThrow('run into each other');
    const sibling = changed(bytes, (directory + 1) * 512 + 128 + 68, 1);
    expect(() => checkCompound(sibling)).toThrow('circle');
    for (const broken of [circle, sibling]) {
      const { diagnostics } = await readDocument(broken, { name: 'x' });
      expect(diagnostics.map(({ code }) => code)).toEqual(['read/broken']);
    }
  });
});
