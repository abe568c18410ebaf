import { describe, expect, it } from 'vitest';
import { readDocument } from '../read.ts';
import { isMail } from './eml-format.ts';
import { attachmentName } from './attachment-name.ts';
import { readMailDate } from './mail-date.ts';
import { attributedAuthor, attributes, opensTail, printedHeader } from './mail-wording.ts';
import { parseMail } from './parse-mail.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const mail = (headers: string, body: string): Uint8Array =>
  new TextEncoder().encode(
    `From: Ann Lee <ann@desk.example>\nTo: desk@dereli.example\nSubject: Kesra\nMessage-ID: <1@desk.example>\nDate: Fri, 5 Feb 2016 10:30:00 +0200\n${headers}\n\n${body}`,
  );
const PROSE = 'Shells hit the market of Kesra on Thursday and killed 14 people, two doctors said.';

async function roles(bytes: Uint8Array): Promise<string[]> {
  const { text, parts } = await readDocument(bytes, { name: 'x.eml' });
  return parts.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}

describe('telling mail', () => {
  const must = [
    'from: a@b.example\nsubject: x\nmessage-id: <1@b.example>\n\nhello',
    'return-path: <a@b.example>\nreceived: from x\n\tby y; fri\nfrom: a@b.example\n\nhello',
    'x-mozilla-status: 0001\nmime-version: 1.0\ncontent-type: text/plain\nfrom: a@b.example\n\n',
  ];
  const mustNot = [
    'from: our correspondent in kesra\n\nshells hit the market',
    'from: the desk\ndate: 5 february 2016\nsubject: kesra\n\na memo',
    'from ann@b.example fri feb  5 10:30:00 2016\nfrom: a@b.example\nmessage-id: <1>\n',
    'warc/1.0\r\nwarc-type: response\r\ncontent-type: application/http\r\n',
    'http/1.1 200 ok\r\ncontent-type: text/html\r\ndate: x\r\n',
    'received: the report of the commission.\nfrom it follows that message-id: is no header',
  ];
  it.each(must)('must: %j', (head) => expect(isMail(head)).toBe(true));
  it.each(mustNot)('must not: %j', (head) => expect(isMail(head)).toBe(false));
});

describe('dates of mail', () => {
  it.each([
    ['Fri, 5 Feb 2016 23:30:00 +0200 (EET)', '2016-02-05T23:30:00+02:00'],
    ['5 Feb 16 09:05 GMT', '2016-02-05T09:05:00Z'],
    ['Fri, 05 Feb 2016 23:30:00 -0500', '2016-02-05T23:30:00-05:00'],
    ['Fri, 05 Feb 2016 23:30:00 EST', '2016-02-05T23:30:00-05:00'],
    ['Fri, 05 Feb 2016 23:30:00 -0000', '2016-02-05T23:30:00Z'],
    ['Fri, 5 Feb 2016 23:30:00', '2016-02-05T23:30:00'],
    ['Fri Feb  5 10:30:00 2016', '2016-02-05T10:30:00'],
    ['2016-02-05T10:30:00Z', '2016-02-05T10:30:00Z'],
    ['Thu, 1 Jan 1970 00:00:00 +0000', null],
    ['Mon, 30 Feb 2016 10:00:00 +0000', null],
    ['Fri, 5 Feb 2016 25:00:00 +0000', null],
    ['yesterday', null],
  ])('%s', (written, value) => expect(readMailDate(written).value).toBe(value));

  it('keeps a date that cannot be out of the record and says so', async () => {
    const bytes = latin1(
      `From: a@b.example\nDate: Thu, 1 Jan 1970 00:00:00 +0000\nMessage-ID: <1>\n\n${PROSE}`,
    );
    const { stated, diagnostics } = await readDocument(bytes, { name: 'x' });
    expect(stated).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain('read/mail-date');
  });

  it('says when a mail was received long after it claims to be written', async () => {
    const bytes = mail('Received: from x by y; Mon, 7 Mar 2016 10:00:00 +0000', PROSE);
    const { stated, diagnostics } = await readDocument(bytes, { name: 'x' });
    expect(stated.map(({ basis, value }) => `${basis} ${value}`)).toEqual([
      'mail 2016-02-05T10:30:00+02:00',
      'capture 2016-03-07T10:00:00Z',
      'visible 2016-02-05',
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain('read/mail-dates-apart');
  });
});

describe('wording of quoted mail', () => {
  it.each([
    ['On Fri, 5 Feb 2016 at 10:30, Ann Lee <ann@mail.example> wrote:', 'Ann Lee'],
    ['On 2/5/2016 10:30 AM, Ann Lee wrote:', 'Ann Lee'],
    ['Am 05.02.2016 um 10:30 schrieb Ann Lee <ann@mail.example>:', 'Ann Lee'],
    ['Le ven. 5 févr. 2016 à 10:30, Ann Lee <ann@mail.example> a écrit :', 'Ann Lee'],
    ['5 февраля 2016 г., 10:30 пользователь Ann Lee <ann@mail.example> написал:', 'пользователь Ann Lee'],
    ['On Fri, Feb 5, 2016, ann@mail.example wrote:', 'ann@mail.example'],
  ])('must: %s', (line, author) => {
    expect(attributes(line)).toBe(true);
    expect(attributedAuthor(line)).toBe(author);
  });
  it.each(['The minister wrote:', 'On Friday the army wrote:', 'He wrote on 5 February 2016 to the mayor.'])(
    'must not: %s',
    (line) => expect(attributes(line)).toBe(false),
  );
  it.each([
    ['Sent: Friday, 5 February 2016 10:30', 'date'],
    ['Gesendet: Freitag, 5. Februar 2016', 'date'],
    ['От: Анна Ли', 'from'],
    ['Subject:', 'subject'],
  ])('header: %s', (line, name) => expect(printedHeader(line)?.name).toBe(name));
  it.each(['From the hills they fired.', 'Tomorrow: rain', 'Dated: 1999'])('no header: %s', (line) =>
    expect(printedHeader(line)).toBeNull(),
  );
  it.each(['-- ', 'Sent from my iPhone', 'This e-mail is confidential and intended only for its recipient.'])(
    'tail: %s',
    (line) => expect(opensTail(line)).toBe(true),
  );
  it.each([
    'The message was intended to calm the city.',
    'Sent from Kesra, the convoy never arrived.',
    '---',
  ])('no tail: %s', (line) => expect(opensTail(line)).toBe(false));
});

describe('reading mail', () => {
  it('takes a quotation broken by an answer as one author’s', async () => {
    const body = `On Thu, 4 Feb 2016, Bram Tolle <b@x.example> wrote:\n> How many died?\n\nFourteen, the doctors say.\n\n> Who fired?\n\nNobody knows.`;
    const { reprints, text } = await readDocument(mail('', body), { name: 'x' });
    expect(reprints.map(({ author, stated }) => [author, stated[0]?.value])).toEqual([
      ['Bram Tolle', '2016-02-04'],
      ['Bram Tolle', '2016-02-04'],
    ]);
    expect(await roles(mail('', body))).toContain('body: Nobody knows.');
    for (const { start, end } of reprints) expect(text.slice(start, end)).not.toContain('Nobody');
  });

  it('sends nothing of a forwarded mail as the sender’s own', async () => {
    const body = `Please see below.\n\n---------- Forwarded message ---------\nFrom: Press Office <p@m.example>\nDate: Thu, 4 Feb 2016 at 09:00\nSubject: Statement\nTo: <all@m.example>\n\n${PROSE}\n\nThe ministry denies it fired.\n> as quoted in the press\nEnd of statement.`;
    const { reprints } = await readDocument(mail('', body), { name: 'x' });
    expect(reprints[0]).toMatchObject({ title: 'Statement', author: 'Press Office' });
    const own = (await roles(mail('', body))).filter((line) => line.startsWith('body'));
    expect(own).toEqual(['body: Please see below.']);
  });

  it('reads the HTML where the text part only points to it, without what is hidden', async () => {
    const html = `<html><head><style>p{}</style></head><body><div style="display:none">Preview</div><p>${PROSE}</p><blockquote>Not a mail but a poem.</blockquote><div class="gmail_quote"><div>On Thu, 4 Feb 2016 at 9:00, Bram &lt;b@x.example&gt; wrote:<br></div><blockquote class="gmail_quote"><p>How many died?</p></blockquote></div></body></html>`;
    const bytes = mail(
      'MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b',
      `--b\nContent-Type: text/plain\n\nSee HTML.\n--b\nContent-Type: text/html; charset=utf-8\n\n${html}\n--b--\n`,
    );
    const lines = await roles(bytes);
    expect(lines).toContain(`body: ${PROSE}`);
    expect(lines).toContain('body: Not a mail but a poem.');
    expect(lines).toContain('reprint: How many died?');
    expect(lines.join()).not.toContain('Preview');
  });

  it.each([
    [
      'windows-1251',
      Buffer.from('d1eee1fbf2e8ff20ee20efeee6e0f0e520e220cae5f1f0e52c20ede0f720e4ede820f2eee3ee', 'hex'),
      'События о пожаре',
    ],
    ['windows-1256', Buffer.from('e3c7ca20c3d1c8dac920d1ccc7e1', 'hex'), 'مات'],
    ['koi8-r', Buffer.from('e5c5d3d2c1', 'hex'), 'Еесра'],
  ])('reads %s as declared, encoded or not', async (charset, body, words) => {
    const head = `From: a@b.example\nMessage-ID: <1>\nSubject: x\nContent-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding:`;
    const raw = await parseMail(Buffer.concat([latin1(`${head} 8bit\n\n`), body]));
    const encoded = await parseMail(latin1(`${head} base64\n\n${body.toString('base64')}`));
    expect(raw.text).toContain(words);
    expect(encoded.text).toContain(words);
  });

  it('guesses the character set of a mail that names none, and says so', async () => {
    const words = Buffer.from(
      'd1eee1fbf2e8ff20ee20efeee6e0f0e520e220cae5f1f0e52c20efeee3e8e1ebee20f2f0e820f0e0e1eef7e8f52e20cce8edf3f2fb20efeef1ebe520e2e7f0fbe2e020e1fbebe820f1f2f0e0f8edfbe52e',
      'hex',
    );
    const { text, diagnostics } = await parseMail(
      Buffer.concat([latin1('From: a@b.example\nMessage-ID: <1>\n\n'), words]),
    );
    expect(text).toContain('События о пожаре');
    expect(diagnostics.map(({ code }) => code)).toEqual(['read/encoding-guessed']);
  });

  it('takes a part at its word where another names no character set', async () => {
    const body =
      '--b\nContent-Type: text/plain; charset=utf-8\n\nLe café – “ici”\n--b\nContent-Type: text/plain; name=a.txt\nContent-Disposition: attachment\n\nx\n--b--\n';
    const { text, diagnostics } = await parseMail(mail('Content-Type: multipart/mixed; boundary=b', body));
    expect(text).toBe('Le café – “ici”');
    expect(diagnostics).toEqual([]);
  });

  it('decodes headers, joins flowed lines and keeps a mail in the mail whole', async () => {
    const bytes = latin1(
      "From: =?iso-8859-2?Q?=A3ukasz?= <l@b.example>\nMessage-ID: <1>\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; format=flowed\n\nOne line \nthat flows.\n--b\nContent-Type: message/rfc822\n\nFrom: c@d.example\nSubject: inner\n\nInner text.\n--b\nContent-Type: application/pdf; name*=utf-8''l%C3%A9gende.pdf\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\nJVBERg==\n--b--\n",
    );
    const parsed = await parseMail(bytes);
    expect(parsed.from?.name).toBe('Łukasz');
    expect(parsed.text).toBe('One line that flows.');
    expect(parsed.attachments.map(({ name, contentType }) => [name, contentType])).toEqual([
      ['part-1.eml', 'message/rfc822'],
      ['légende.pdf', 'application/pdf'],
    ]);
    expect(Buffer.from(parsed.attachments[0]?.bytes ?? []).toString()).toContain('Inner text.');
  });

  it('keeps an encrypted mail by its headers and says why', async () => {
    const bytes = mail(
      'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b',
      '--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\nxxxx\n--b--\n',
    );
    const { title, diagnostics } = await readDocument(bytes, { name: 'x' });
    expect(title).toBe('Kesra');
    expect(diagnostics.map(({ code }) => code)).toContain('read/mail-encrypted');
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ann\\a.pdf', 'a.pdf'],
    ['..', 'part-1.bin'],
    [null, 'part-1.bin'],
    ['a\u0000b.txt', 'a b.txt'],
  ])('names an attachment %j', (given, name) =>
    expect(attachmentName(given, 0, 'application/octet-stream')).toBe(name),
  );

  it('takes hostile mails in good time', async () => {
    const deep = Array.from(
      { length: 300 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`,
    ).join('');
    const hostile = [
      mail('', `${'> '.repeat(50_000)}x`),
      mail('', 'On 2016 '.repeat(20_000)),
      mail('', 'From: a\nSent: b\nSubject: c\n'.repeat(5_000)),
      mail('', 'a'.repeat(1_000_000)),
      mail('Content-Type: text/html', '<blockquote type=cite>'.repeat(20_000)),
      mail(deep, ''),
      mail('To: '.repeat(10_000), PROSE),
    ];
    const start = performance.now();
    for (const bytes of hostile) await readDocument(bytes, { name: 'x' });
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 60_000);
});
