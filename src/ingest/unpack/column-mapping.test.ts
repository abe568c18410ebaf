import { describe, expect, it } from 'vitest';
import { parseMapping } from './column-mapping.ts';

describe('parseMapping', () => {
  it('reads what columns hold, with blanks around and dots within', () => {
    expect(parseMapping('text=body, title = headline,date=pubDate,source=meta.outlet.name,url=link')).toEqual(
      {
        text: 'body',
        title: 'headline',
        date: 'pubDate',
        source: 'meta.outlet.name',
        url: 'link',
      },
    );
  });

  it.each([
    ['', 'No columns'],
    [' , ', 'No columns'],
    ['body', 'has no “=”'],
    ['text=body,headline', '“headline” has no “=”'],
    ['words=body', '“words” is nothing a column can hold. It is one of text, html, title'],
    ['toString=body', '“toString” is nothing'],
    ['text=', 'After “text=”'],
    ['text=a,text=b', '“text” is named twice, as a and as b'],
  ])('says what is wrong with %j', (text, words) => {
    const parsed = parseMapping(text);
    expect('problem' in parsed && parsed.problem).toContain(words);
  });
});
