import { describe, expect, it } from 'vitest';
import { parseChronicle } from './parse-chronicle.ts';

const HEAD = 'what,kind,who,where,start,end,precision,words,source\n';
const read = (row: string) => parseChronicle(HEAD + row);

describe('a chronicle as a file', () => {
  it('gives each row its first and last day', () => {
    const { entries, diagnostics } = read(`One day,landmark,,Orsk,2016-02-05,,day,Orsk & fell,Gazette
Some days,period,,Orsk,2016-02-05,2016-02-09,,Orsk & siege,Gazette
A month,landmark,,Orsk,2016-02,,month,Orsk & flood,Gazette
Until a month,period,,Orsk,2015,2016-02,year,Orsk & truce,Gazette
Still so,holding,Orsk Front,Orsk,2016-02-05,open,,Orsk-held,Gazette
`);
    expect(diagnostics).toEqual([]);
    expect(entries.map(({ start, end, precision }) => `${start} ${end} ${precision}`)).toEqual([
      '2016-02-05 2016-02-05 day',
      '2016-02-05 2016-02-09 day',
      '2016-02-01 2016-02-29 month',
      '2015-01-01 2016-02-29 year',
      '2016-02-05 null day',
    ]);
  });

  it('takes the columns in any order, and cells with commas in quotation marks', () => {
    const { entries } = parseChronicle(
      'source,words,precision,end,start,where,who,kind,what\n"Gazette, 5 Feb 2016",Orsk & fell,,,2016-02-05,Orsk|Old Orsk,Ilya Varga,landmark,"The bridge, at last, falls"',
    );
    expect(entries).toEqual([
      {
        what: 'The bridge, at last, falls',
        kind: 'landmark',
        who: ['Ilya Varga'],
        where: ['Orsk', 'Old Orsk'],
        start: '2016-02-05',
        end: '2016-02-05',
        precision: 'day',
        words: ['Orsk', 'fell'],
        source: 'Gazette, 5 Feb 2016',
      },
    ]);
  });

  it.each<readonly [row: string, problem: string]>([
    [',landmark,,,2016,,,Orsk,Gazette', 'the column “what” is empty'],
    ['x,battle,,,2016,,,Orsk,Gazette', '“battle” is no kind; there are landmark, period'],
    ['x,landmark,,,2016,,,Orsk,', 'it names no source'],
    ['x,landmark,,,5 Feb 2016,,,Orsk,Gazette', '“5 Feb 2016” is no day, month or year'],
    ['x,landmark,,,2015-02-29,,,Orsk,Gazette', '“2015-02-29” is no day'],
    ['x,landmark,,,2016,2015-12-31,,Orsk,Gazette', 'it ends (2015-12-31) before it starts (2016)'],
    ['x,landmark,,,2016,later,,Orsk,Gazette', 'write “open”'],
    ['x,landmark,,,2016,,day,Orsk,Gazette', 'known by its year, not by “day”'],
    ['x,landmark,,,2016,,,,Gazette', 'no words by which'],
    ['x,landmark,,,2016,,,Orsk & ,Gazette', 'nothing on one side of an “&”'],
    ['x,landmark,,,2016,,,(Orsk,Gazette', 'the brackets in “(Orsk” do not match'],
    ['x,landmark,,,2016,,,seizure(Orsk),Gazette', '“seizure(…)” is no happening; there are killing'],
    ['x,landmark,,,2016,,,bombing(Orsk),Gazette', 'as in bombing(Northland; Northern)'],
    ['x,landmark,,,2016,,,killing(),Gazette', '“killing()” names nobody'],
    ['president,office,A|B,syria,2016,,,,Gazette', 'held by one'],
    ['president,office,A,,2016,,,,Gazette', 'name in “where” the one state'],
    ['president,office,A,syria,2016,,,Orsk,Gazette', 'leave “words” empty'],
    ['x,founding,,,2016,,,,Gazette', 'the one actor that is founded'],
    ['x,renaming,islamic-state,,2016,,,,Gazette', 'write the new names in “words”'],
    ['x,merging,islamic-state,,2016,,,,Gazette', 'what is made, and then of what'],
    ['x,end,,,2016,,,,Gazette', 'what ends'],
    ['x,holding,A,,2016,,,Orsk,Gazette', 'what is held'],
    ['x,landmark,,,2016,,,Orsk,Gazette,more', '10 cells for 9 columns'],
  ])('leaves out %s', (row, problem) => {
    const { entries, lines, diagnostics } = read(`${row}\ny,landmark,,,2016,,,Orsk,Gazette`);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('Line 2 is left out: '),
    ]);
    expect(diagnostics[0]?.message).toContain(problem);
    expect({ entries: entries.length, lines }).toEqual({ entries: 1, lines: [3] });
  });

  it.each([
    ['', 'it lacks', 'this one lacks what'],
    ['what,kind\nx,landmark', 'lacks columns', 'this one lacks who, where'],
    [`${HEAD.trim()},colour\n`, 'has one too many', 'this one names colour'],
  ])('says what is wrong with a head (%s) that %s', (text, _, problem) => {
    const [diagnostic] = parseChronicle(text).diagnostics;
    expect(diagnostic?.code).toBe('chronicle/columns');
    expect(diagnostic?.message).toContain(problem);
  });

  it('keeps the rows before a mark that is never closed', () => {
    const { entries, diagnostics } = read(
      'x,landmark,,,2016,,,Orsk,Gazette\ny,landmark,,,2016,,,"Orsk,Gazette',
    );
    expect(entries).toHaveLength(1);
    expect(diagnostics[0]?.message).toContain('from line 3 on');
  });
});
