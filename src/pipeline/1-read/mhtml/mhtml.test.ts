import { describe, expect, it } from 'vitest';
import { readDocument } from '../read.ts';
import { isMhtml } from './mhtml-format.ts';

const PAGE =
  '<html><head><title>Fire in Orlan</title></head><body><h1>Fire in Orlan</h1><p>A fire killed three dock workers in the harbour of Orlan on Wednesday night, the brigade said.</p></body></html>';

const CHROME = `From: <Saved by Blink>\nSnapshot-Content-Location: https://courier.example/fire\nSubject: Fire\nDate: Fri, 13 Apr 2018 07:12:00 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary="--b"\n\n\n----b\nContent-Type: text/html\nContent-Transfer-Encoding: binary\nContent-Location: https://courier.example/fire\n\n${PAGE}\n----b--\n`;
const EXPLORER = `From: "Saved by Windows Internet Explorer 8"\nSubject: Fire\nDate: Fri, 13 Apr 2012 09:12:00 +0200\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="multipart/alternative";\n\tboundary="b"\n\nThis is a multi-part message in MIME format.\n\n--b\nContent-Type: multipart/alternative;\n\tboundary="c"\n\n--c\nContent-Type: text/html;\n\tcharset="utf-8"\nContent-Transfer-Encoding: base64\nContent-Location: http://courier.example/fire\n\n${Buffer.from(PAGE).toString('base64')}\n--c--\n--b--\n`;
const WORD = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\nThis document is a Single File Web Page.\n\n--b\nContent-Location: file:///C:/A/fire.htm\nContent-Transfer-Encoding: quoted-printable\nContent-Type: text/html; charset="us-ascii"\n\n${PAGE.replace('fire', 'f=69re')}\n--b--\n`;
const SINGLE = `MIME-Version: 1.0\nContent-Location: https://courier.example/fire\nContent-Type: text/html; charset=utf-8\n\n${PAGE}`;
const STARTED = `MIME-Version: 1.0\nContent-Type: multipart/related; start="<two>"; boundary=b\n\n--b\nContent-ID: <one>\nContent-Type: text/html\n\n<p>Buy a boat</p>\n--b\nContent-ID: <two>\nContent-Type: text/html\n\n${PAGE}\n--b--\n`;

describe('pages saved in one file', () => {
  it.each([
    ['Chrome', CHROME, 'https://courier.example/fire', ['capture 2018-04-13T07:12:00Z']],
    ['Internet Explorer', EXPLORER, 'http://courier.example/fire', ['capture 2012-04-13T09:12:00+02:00']],
    ['Word', WORD, null, []],
    ['a single part', SINGLE, 'https://courier.example/fire', []],
    ['a start by name', STARTED, null, []],
  ])('%s', async (_, file, address, stated) => {
    expect(isMhtml(file.slice(0, 4_096).toLowerCase())).toBe(true);
    const read = await readDocument(Buffer.from(file), { name: 'x' });
    expect(read.title).toBe('Fire in Orlan');
    expect(read.text).toContain('A fire killed three dock workers');
    expect(read.text).not.toContain('boat');
    expect(read.address).toBe(address);
    expect(read.stated.map(({ basis, value }) => `${basis} ${value}`)).toEqual(stated);
  });

  it.each([
    'from: a@b.example\nto: c@d.example\nmime-version: 1.0\ncontent-type: multipart/related; boundary=b\n\n',
    'from: a@b.example\nmessage-id: <1>\nmime-version: 1.0\ncontent-type: text/html\n\n<p>x',
    'http/1.1 200 ok\ncontent-type: text/html\n\n<p>x',
    'content-type: text/plain\n\nx',
    '<html>',
  ])('must not: %j', (head) => expect(isMhtml(head)).toBe(false));

  it('says that a file without a page is broken', async () => {
    const { diagnostics } = await readDocument(
      Buffer.from(CHROME.replaceAll('text/html', 'text/css').replace('type="text/css"', 'type="text/html"')),
      { name: 'x' },
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['read/broken']);
  });
});
