import { describe, expect, it } from 'vitest';
import { unpackAll, utf8 } from '../test-unpack.ts';

const HEAD =
  'From: Ann Lee <ann@kesra.example>\r\nTo: desk@dereli.example\r\nSubject: Mill hit\r\nDate: Fri, 05 Feb 2016 10:30:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n';
const TEXT = '--b\r\nContent-Type: text/plain\r\n\r\nSee what is attached.\r\n';

function part(type: string, name: string | null, content: string, more = ''): string {
  const disposition = name === null ? '' : `Content-Disposition: attachment; filename="${name}"\r\n`;
  return `--b\r\nContent-Type: ${type}\r\n${disposition}${more}\r\n${content}\r\n`;
}

async function inside(...parts: readonly string[]) {
  const mail = `${HEAD}${TEXT}${parts.join('')}--b--\r\n`;
  return (await unpackAll(utf8(mail))).map((one) =>
    one.kind === 'member'
      ? `${one.member.provenance.name} of ${one.member.provenance.captured}`
      : `${one.name} ! ${one.diagnostic.code} ${one.diagnostic.message}`,
  );
}

describe('what a mail carries', () => {
  it('is read beside the mail, and was there when the mail was sent', async () => {
    expect(await inside(part('text/html', 'report.html', '<p>The mill was hit.</p>'))).toEqual([
      'in of null',
      'in!/report.html of 2016-02-05T10:30:00+02:00',
    ]);
  });

  it('may be another mail with something in it', async () => {
    const inner = `${HEAD.replaceAll('"b"', '"c"')}${TEXT.replaceAll('--b', '--c')}${part('text/plain', 'notes.txt', 'Notes.').replaceAll('--b', '--c')}--c--`;
    const found = await inside(part('message/rfc822', 'older.eml', inner));
    expect(found.map((line) => line.split(' ')[0])).toEqual([
      'in',
      'in!/older.eml',
      'in!/older.eml!/notes.txt',
    ]);
  });

  it('is left alone with one note where it is no report', async () => {
    const found = await inside(
      part('text/calendar', 'meeting.ics', 'BEGIN:VCALENDAR'),
      part('text/vcard', 'ann.vcf', 'BEGIN:VCARD'),
      part('application/pgp-signature', 'signature.asc', '-----BEGIN PGP SIGNATURE-----'),
      part('image/png', 'icon.png', 'x', 'Content-ID: <icon>\r\n'),
      part('text/plain', 'notes.txt', 'The mill was hit.'),
    );
    expect(found).toEqual([
      'in of null',
      'in!/notes.txt of 2016-02-05T10:30:00+02:00',
      'in ! unpack/attachments-left What is no report among the parts of the mail was left alone (4 in all): meeting.ics, ann.vcf, signature.asc, icon.png.',
    ]);
  });

  it('is not looked for in a page saved with its parts', async () => {
    const page = HEAD.replace('Ann Lee <ann@kesra.example>', '<Saved by Blink>').replace(/To: .*\r\n/, '');
    const found = await unpackAll(utf8(`${page}${TEXT}${part('text/plain', 'a.txt', 'One.')}--b--`));
    expect(found.map((one) => one.kind)).toEqual(['member']);
  });

  it('keeps its name, and gets a number where two have the same', async () => {
    const found = await inside(part('text/plain', 'a.txt', 'One.'), part('text/plain', 'a.txt', 'Two.'));
    expect(found.map((line) => line.split(' of ')[0])).toEqual(['in', 'in!/a.txt', 'in!/a (2).txt']);
  });

  it('gets the next free number, however many have the same name', async () => {
    const named = (name: string): string => part('text/plain', name, 'One.');
    const [a, b] = [named('a.txt'), named('a (3).txt')];
    const found = await inside(a, b, a, a, b);
    expect(found.map((line) => line.split(' of ')[0])).toEqual([
      'in',
      'in!/a.txt',
      'in!/a (3).txt',
      'in!/a (2).txt',
      'in!/a (4).txt',
      'in!/a (3) (2).txt',
    ]);
  });
});

describe('a mailbox', () => {
  it('gives its mails and what they carry', async () => {
    const mail = `${HEAD}${TEXT}${part('text/plain', 'notes.txt', 'Notes.')}--b--\r\n`.replaceAll(
      '\r\n',
      '\n',
    );
    const box = `From ann@kesra.example Fri Feb  5 10:30:00 2016\n${mail}\nFrom bo@kesra.example Sat Feb  6 10:30:00 2016\n${mail}`;
    const names = (await unpackAll(utf8(box))).map((one) =>
      one.kind === 'member' ? one.member.provenance.name : '',
    );
    expect(names).toEqual(['in!/1', 'in!/1!/notes.txt', 'in!/2', 'in!/2!/notes.txt']);
  });
});
