/**
 * Builds the office documents among the samples and the tests out of readable parts:
 * `node scripts/run.mjs test/build/office-samples.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { docxBytes, type DocxParts } from './docx.ts';
import { msgBytes } from './msg.ts';
import { odtBytes } from './odt.ts';

const SAMPLES = join(process.cwd(), 'test', 'samples', 'read');

const paragraph = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;

const docx: DocxParts = {
  body: [
    paragraph('Weekly note on the Kesra valley', 'Title'),
    paragraph('By Ilse Marant, field office Dereli'),
    paragraph('5 March 2016'),
    paragraph(
      'Shells hit the grain store on the northern edge of Kesra at dawn on Thursday and killed six people, according to two nurses who received the bodies.',
    ),
    `<w:p><w:r><w:t xml:space="preserve">The guard of the store said that </w:t></w:r><w:del w:id="1" w:author="R. Osk"><w:r><w:delText>eleven</w:delText></w:r></w:del><w:ins w:id="2" w:author="R. Osk"><w:r><w:t>nine</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> others were taken to Dereli with wounds.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    paragraph('Casualties by day', 'Heading2'),
    `<w:tbl><w:tr>${cell('Day')}${cell('Place')}${cell('Dead')}</w:tr><w:tr>${cell('3 March')}${cell('Kesra')}${cell('6')}</w:tr></w:tbl>`,
    '<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Road to Dereli closed since Friday</w:t></w:r></w:p>',
  ].join(''),
  header: paragraph('Dereli Field Office – internal'),
  footer: paragraph('Page 1 of 1'),
  footnote: paragraph('Call with the hospital of Dereli, 4 March 2016.'),
  comment: paragraph('Please check this number again.'),
  core: '<dc:title>Weekly note</dc:title><dc:creator>Ilse Marant</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2016-03-05T16:20:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2016-03-07T08:00:00Z</dcterms:modified>',
};

const odt = {
  body: [
    '<text:h text:outline-level="1">Bridge of Orlan closed after blast</text:h>',
    '<text:p>By Teo Brandt</text:p>',
    '<text:p>A blast damaged the eastern pillar of the bridge of Orlan on Sunday night, the mayor of Dereli said on Monday, and killed two<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>The hospital speaks of three.</text:p></text:note-body></text:note> drivers who waited at the checkpoint.</text:p>',
    '<text:p>The army said<text:s text:c="1"/>it had <text:change-start text:change-id="c2"/>not <text:change-end text:change-id="c2"/>mined the bridge.<text:change text:change-id="c1"/></text:p>',
    '<text:list><text:list-item><text:p>Ferry runs twice a day</text:p></text:list-item><text:list-item><text:p>Pedestrians may cross until dusk</text:p></text:list-item></text:list>',
    '<table:table><table:table-row><table:table-cell><text:p>Drivers</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>',
  ].join(''),
  before:
    '<text:tracked-changes><text:changed-region xml:id="c1" text:id="c1"><text:deletion><office:change-info><dc:creator>R. Osk</dc:creator><dc:date>2017-05-09T10:00:00</dc:date></office:change-info><text:p>Nobody claimed the attack.</text:p></text:deletion></text:changed-region><text:changed-region xml:id="c2" text:id="c2"><text:insertion><office:change-info><dc:creator>R. Osk</dc:creator><dc:date>2017-05-09T10:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>',
  meta: '<meta:initial-creator>Teo Brandt</meta:initial-creator><meta:creation-date>2017-05-08T21:14:00</meta:creation-date><dc:date>2017-05-09T10:05:00</dc:date><dc:title>Bridge of Orlan</dc:title><dc:language>en-GB</dc:language>',
  header: '<text:p>Orlan Courier</text:p>',
};

function write(sample: string, name: string, bytes: Uint8Array): void {
  const path = join(SAMPLES, sample, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

write('docx', 'input.docx', docxBytes(docx));
write('odt', 'input.odt', odtBytes(odt));
write(
  'msg',
  'input.msg',
  msgBytes({
    subject: 'FW: Convoy stopped at Orlan',
    sender: 'Jon Abel',
    address: 'abel@relief.example',
    to: 'Desk Dereli',
    sent: 1_475_487_000,
    body: [
      'Our convoy of eight lorries was stopped at the checkpoint of Orlan on Monday morning and sent back, the driver said.',
      '',
      'Jon',
      '',
      '-----Original Message-----',
      'From: Rada Lis [mailto:lis@relief.example]',
      'Sent: Sunday, October 2, 2016 4:15 PM',
      'To: Jon Abel',
      'Subject: Convoy',
      '',
      'The soldiers at Orlan let nobody pass since Saturday. A driver was wounded when they fired.',
    ].join('\r\n'),
    attachment: { name: 'drivers.txt', bytes: new TextEncoder().encode('Names of the drivers') },
  }),
);
