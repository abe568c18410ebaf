import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './block.ts';
import { opensComments } from './comment-section.ts';
import { tellParts } from './tell-parts.ts';
import {
  announcesRelated,
  creditsPicture,
  describesAuthor,
  describesPicture,
  isFurniture,
  isRelativeStamp,
  listsKeywords,
} from './wording.ts';

const rolesOf = (text: string): [string, string][] =>
  tellParts(text, linesOf(text)).parts.map((part) => [part.role, text.slice(part.start, part.end)]);
const PROSE = 'The mayor of Kesra said on Monday that the bridge had been hit twice during the night.';
const MORE =
  'Residents of Dereli left their homes before dawn, and the market stayed closed all day, he said.';

describe('wording', () => {
  it.each([
    [
      'creditsPicture',
      creditsPicture,
      [
        'Photo: Ann Leroy',
        'Image source, Coast Pictures',
        'Image copyright Coast Pictures',
        'Photo by Ann Leroy',
        'Ann Leroy/Reuters',
        'Image: Maya Lund via Reuters',
        '© Ann Leroy / Getty Images',
        '(AP Photo/Ann Leroy)',
      ],
      [
        'Photos of the bridge were shown to the judge on Monday.',
        'Reuters quoted the mayor on Monday.',
        'File a complaint',
        'Image copyright law is weak',
        'Credit, the lifeblood of the town, ceased to flow',
        'Images of the bridge spread on Monday',
      ],
    ],
    [
      'describesPicture',
      describesPicture,
      [
        'Image caption, The bridge of Kesra after the raid',
        'FILE - The mayor of Kesra speaks to residents, 3 June 2016.',
        'Men look at the broken bridge of Kesra on Monday. (AP Photo/Ann Leroy)',
        'The bridge of Kesra on Monday. Photo: Ann Leroy',
      ],
      ['The mayor (left) spoke first.', PROSE, 'He was shown a photo of the bridge (see page 3).'],
    ],
    [
      'opensComments',
      opensComments,
      [
        'COMMENTS',
        '12 Comments',
        'Comments (12)',
        'Leave a Reply',
        'Leave a comment',
        'Join the discussion',
        '4 thoughts on “Night Raid”',
        'View comments',
      ],
      ['Comments by the mayor angered residents', 'Replies from the ministry came late.', 'The discussion'],
    ],
    [
      'announcesRelated',
      announcesRelated,
      [
        'Related',
        'Read more: Five Villages Join Truce',
        'Also read: Night Raid on Dereli',
        'RELATED: Night Raid',
        'Recommended for you',
        'More from Kesra',
        'See also',
        'Most Read',
      ],
      [
        'More than forty shells fell on the town, the mayor said.',
        'Related charges were dropped on Monday, the court said.',
        'Read the letter aloud, the judge told him.',
        'Watch: he said it would come again.',
      ],
    ],
    [
      'listsKeywords',
      listsKeywords,
      [
        'Tags: Kesra, bridge',
        'Topics: war, Dereli',
        'More on: Kesra',
        'Kesra, River Front, Mayor Office, Bridge',
      ],
      ['The mayor, the judge, the doctor and the priest left on Monday.', 'Tags were found on the shells.'],
    ],
    [
      'isFurniture',
      isFurniture,
      [
        'Listen to this article',
        '0:00 / 3:41',
        'Your browser does not support the audio element.',
        '5 min read',
        '1,204 views',
        'Get the latest news delivered to your inbox',
        'Accept all cookies',
        'This article is for subscribers only',
        'This story has not been edited by Coast staff and is published from a syndicated feed.',
        'Sign up for our newsletter',
        'Leave a Reply',
      ],
      [
        'The browser of the victim was open, police said.',
        'Five minutes later a second shell fell on the bridge.',
        'Support for the truce is growing in the villages of the south, the mayor said.',
        'Get out, the soldiers told us.',
      ],
    ],
    [
      'isRelativeStamp',
      isRelativeStamp,
      ['3 hours ago', 'Updated 2 days ago at 08:12 am', 'Posted 1 week ago', '5m ago'],
      ['A week ago there was no truce.', 'A week ago there was no truce in Kesra', '5 days ago he left'],
    ],
    [
      'describesAuthor',
      describesAuthor,
      [
        'Ann Leroy is a correspondent at the Coast.',
        'Ann Leroy is the Kesra bureau chief of the Coast.',
        'About the author',
      ],
      ['The mayor is a former editor of the Coast.', 'Ann Leroy is missing, her editor said.'],
    ],
  ] as const)('%s tells its lines from others', (_, tells, must, mustNot) => {
    expect(must.filter((line) => !tells(line))).toEqual([]);
    expect(mustNot.filter((line) => tells(line))).toEqual([]);
  });
});

describe('lists and sections', () => {
  it('gives lines below a heading its role, up to the next prose', () => {
    const text = `Bridge at Kesra hit\n${PROSE}\nRelated stories\nFive Villages Join Truce\nNight Raid on Dereli Leaves Nine Dead\n${PROSE}\n${MORE}\nTags\nKesra\nDereli`;
    const told = rolesOf(text);
    expect(told).toContainEqual(['related', 'Night Raid on Dereli Leaves Nine Dead']);
    expect(told.filter(([role]) => role === 'body')).toHaveLength(3);
    expect(told.slice(-3).map(([role]) => role)).toEqual(['keywords', 'keywords', 'keywords']);
  });

  it('keeps a subheading below one announced story', () => {
    const text = `Bridge at Kesra hit\n${PROSE}\nRead more: Five Villages Join Truce\nWhat comes next for the town\n${MORE}`;
    expect(rolesOf(text)).toContainEqual(['body', 'What comes next for the town']);
  });

  it('finds comments without a heading by names, dates and replies', () => {
    const text = `Bridge at Kesra hit\n${PROSE}\n${MORE}\nAnn L.\n2 days ago\nThis is not true, I was there and nothing fell on the bridge.\nReply\nBo\n1 day ago\nThe same here, nothing at all was heard that night.\nReply`;
    const told = rolesOf(text);
    expect(told.filter(([role]) => role === 'body')).toHaveLength(2);
    expect(told).toContainEqual(['comment', 'The same here, nothing at all was heard that night.']);
  });

  it('finds the note on the author below the text, and not inside it', () => {
    const note = 'Ann Leroy is a correspondent at the Coast who covers the south.';
    expect(rolesOf(`Bridge hit in Kesra\n${PROSE}\n${note}`)).toContainEqual(['byline', note]);
    expect(rolesOf(`Bridge hit in Kesra\n${PROSE}\n${note}\n${MORE}`)).toContainEqual(['body', note]);
  });
});

describe('another report carried whole', () => {
  const other = [PROSE, MORE, PROSE, MORE].join('\n');
  const reprintsOf = (text: string) => tellParts(text, linesOf(text)).reprints;

  it.each([
    [`What I read today\n${PROSE}\n${MORE}\nFull text:\n${other}`, null, null, null],
    [
      `What I read today\n${PROSE}\nOriginally published at Coastal Times, 3 June 2016:\nThe Long Night of Kesra\nBy Ann Leroy\n2 June 2016\n${other}`,
      'The Long Night of Kesra',
      'Ann Leroy',
      'Coastal Times',
    ],
    [
      `A look back at Kesra\nThe following article was published by Evening Herald on 3 June 2016.\nThe Long Night of Kesra\n${other}`,
      'The Long Night of Kesra',
      null,
      'Evening Herald',
    ],
    [`What I read today\n${PROSE}\nReprinted from Coastal Times.\n${other}`, null, null, 'Coastal Times'],
  ])('is found by what announces it: %#', (text, title, author, publisher) => {
    expect(reprintsOf(text)).toMatchObject([{ title, author, publisher }]);
    expect(rolesOf(text).filter(([role]) => role === 'reprint')).toHaveLength(4);
  });

  it.each([
    `Bridge at Kesra hit\n${PROSE}\n${MORE}\nWhat comes next for the town\n${other}`,
    `Bridge at Kesra hit\n${other}\nThis article was originally published by Coastal Times.`,
    `Bridge at Kesra hit\nOriginally published at Coastal Times\n${other}`,
    `Bridge at Kesra hit\n${PROSE}\nThe full text: he would not show it.\n${other}`,
    `Bridge at Kesra hit\n${PROSE}\nThe following day was quiet in the town, residents said.\n${other}`,
  ])('is not seen in a report of its own: %#', (text) => {
    expect(reprintsOf(text)).toEqual([]);
  });
});

describe('furniture glued to sentences', () => {
  it.each([
    ['navigation', `Home News World Kesra ${PROSE}`, 'boilerplate', 'Home News World Kesra'],
    [
      'navigation with bars',
      `Home | News | Middle East | ${PROSE}`,
      'boilerplate',
      'Home | News | Middle East |',
    ],
    ['a share row', `${PROSE} Share Tweet Email`, 'boilerplate', 'Share Tweet Email'],
  ])('is split off: %s', (_, text, role, words) => {
    expect(rolesOf(text)).toContainEqual([role, words]);
    expect(rolesOf(text)).toContainEqual(['body', PROSE]);
  });

  it.each([
    'Home Office ministers said on Monday that the camp at Dereli would be closed.',
    'News World reporters were held at the bridge of Kesra on Monday, the mayor said.',
    'He asked them to like it. They did not print or email anything.',
  ])('is not seen in %s', (text) => {
    expect(rolesOf(text)).toEqual([['body', text]]);
  });
});

describe('a page scraped without markup', () => {
  const crumbs = [
    'Home',
    'World',
    'Politics',
    'Business',
    'Sport',
    'Opinion',
    'Culture',
    'Travel',
    'Sign in',
    'Subscribe',
  ];
  const footer = [
    'About us',
    'Contact',
    'Privacy policy',
    'Terms of use',
    'Advertise',
    '© 2016 Evening Herald',
  ];
  const long = `${PROSE} ${MORE}`;
  const page = [
    ...crumbs,
    'Bridge at Kesra hit twice in one night',
    'By Ann Leroy',
    '3 June 2016',
    long,
    long,
    long,
    long,
    'Most read',
    'Five Villages Join Truce in the South',
    'Night Raid on Dereli Leaves Nine Dead',
    ...footer,
  ].join('\n');

  it('tells the body from navigation, other stories and the footer', () => {
    const told = rolesOf(page);
    expect(told.filter(([role]) => role === 'body').map(([, words]) => words)).toEqual([
      long,
      long,
      long,
      long,
    ]);
    expect(told).toContainEqual(['headline', 'Bridge at Kesra hit twice in one night']);
    expect(told).toContainEqual(['related', 'Night Raid on Dereli Leaves Nine Dead']);
    expect(told).toContainEqual(['boilerplate', 'Politics']);
  });

  it('names the model as the rule', () => {
    const rules = tellParts(page, linesOf(page)).parts.filter(({ role }) => role === 'body');
    expect(new Set(rules.map(({ rule }) => rule))).toEqual(new Set(['line-model']));
  });
});

describe('any text', () => {
  const crumb = fc.constantFrom(
    'Home',
    'Reply',
    'Related',
    'Tags',
    '3 hours ago',
    'COMMENTS',
    'Share',
    'Full text:',
    PROSE,
    'By Ann Leroy',
    '3 June 2016',
    'Home News World Kesra The mayor said nothing.',
    'Originally published at Coast',
  );

  it('is told in order, every character once', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(crumb, fc.string()), { maxLength: 60 }), (lines) => {
        const text = lines.join('\n');
        const { parts } = tellParts(text, linesOf(text));
        let rest = text;
        for (const part of [...parts].reverse()) {
          expect(text.slice(part.start, part.end).trim()).not.toBe('');
          rest = rest.slice(0, part.start) + ' '.repeat(part.end - part.start) + rest.slice(part.end);
        }
        expect(rest.trim()).toBe('');
        expect(parts.every((part, at) => at === 0 || (parts[at - 1]?.end ?? 0) <= part.start)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  // Quadratic work on these would take minutes; linear work takes a few seconds on a busy machine.
  it.each([
    ['many short lines', 'Kesra today\n'.repeat(100_000)],
    ['one long line', 'a '.repeat(1_000_000)],
    ['one long word', 'a'.repeat(2_000_000)],
    ['many dates', '3 June 2016\n'.repeat(100_000)],
    ['many dates in one line', '3 June 2016 '.repeat(100_000)],
    ['many titles above prose', `${'A Title of Some Kind\n'.repeat(50_000)}${PROSE}`],
    ['many replies', `${PROSE}\n${'Ann says:\nReply\n'.repeat(50_000)}`],
    ['many titles below prose', `${PROSE}\n${'A Title of Some Kind\n3 June 2016\n'.repeat(30_000)}`],
  ])('is told in linear time: %s', { timeout: 60_000 }, (_, text) => {
    expect(tellParts(text, linesOf(text)).parts.length).toBeGreaterThan(0);
  });
});
