import { describe, expect, it } from 'vitest';
import type { ActorEntry, ActorId } from '../../model/index.ts';
import { parseChronicle } from './parse-chronicle.ts';
import { withChronicle } from './with-chronicle.ts';

const actor = (id: string, name: string, kind: ActorEntry['kind'], ...more: string[]): ActorEntry => ({
  id: id as ActorId,
  name,
  kind,
  countries: ['XX'],
  names: [name, ...more].map((one) => ({ name: one })),
});
const ACTORS = [
  actor('hill-front', 'Hill Front', 'armed-group', 'Front of the Hills'),
  actor('ilya-varga', 'Ilya Varga', 'person', 'Varga'),
  actor('northland', 'Northland', 'state'),
];

function joined(rows: string): ReadonlyMap<string, ActorEntry> {
  const head = 'what,kind,who,where,start,end,precision,words,source\n';
  const { entries, diagnostics } = parseChronicle(head + rows);
  expect(diagnostics).toEqual([]);
  return new Map(withChronicle(ACTORS, entries).map((entry) => [entry.id, entry]));
}

describe('actors with what the chronicle knows', () => {
  it('hold their offices, by id or by full name', () => {
    const actors = joined(`president,office,ilya-varga,northland,2009-01-20,2012-06,,,Gazette
prime minister,office,Ilya Varga,northland,2014,open,,,Gazette`);
    expect(actors.get('ilya-varga')?.roles).toEqual([
      { title: 'president', of: 'northland', from: '2009-01-20', until: '2012-06-30' },
      { title: 'prime minister', of: 'northland', from: '2014' },
    ]);
  });

  it('are made of holders whom the registry does not know', () => {
    const actors = joined('president,office,Nadia Đorđević-Ørsk,northland,2009,open,,,Gazette');
    expect(actors.get('nadia-dordevic-orsk')).toEqual({
      id: 'nadia-dordevic-orsk',
      name: 'Nadia Đorđević-Ørsk',
      kind: 'person',
      countries: ['XX'],
      names: [{ name: 'Nadia Đorđević-Ørsk' }],
      roles: [{ title: 'president', of: 'northland', from: '2009' }],
    });
  });

  it('are kept apart where their names make the same id', () => {
    const actors = joined(`president,office,Hill Front,northland,2001,2002,,,Gazette
president,office,Hill-Front,northland,2003,2004,,,Gazette
president,office,Hill  Front!,northland,2005,open,,,Gazette`);
    const ids = ['hill-front', 'hill-front-person', 'hill-front-person-2', 'hill-front-person-3'];
    expect(ids.map((id) => actors.get(id)?.kind)).toEqual(['armed-group', 'person', 'person', 'person']);
  });

  it('are founded, take names, give them up and end', () => {
    const front = joined(`x,founding,hill-front,,2011-07,,,,Gazette
x,renaming,hill-front,,2012-03-04,open,,New Hills,Gazette
x,end,hill-front,,2013,,,Front of the Hills,Gazette
x,end,hill-front,,2015-08-09,,,,Gazette`).get('hill-front');
    expect(front).toMatchObject({ founded: '2011-07', ended: '2015-08-09' });
    expect(front?.names).toEqual([
      { name: 'Hill Front' },
      { name: 'Front of the Hills', until: '2013' },
      { name: 'New Hills', from: '2012-03-04' },
    ]);
  });

  it('stay as they are where a row names a body that nobody knows', () => {
    expect([...joined('president,office,Ilya Varga,southland,2009,open,,,Gazette').values()]).toEqual(ACTORS);
    expect([...joined('x,founding,other-front,,2009,,,,Gazette').values()]).toEqual(ACTORS);
  });
});
