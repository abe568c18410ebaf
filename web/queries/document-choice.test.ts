import { describe, expect, it } from 'vitest';
import { type DocumentsAddress, documentsView } from '../selection/views/documents.ts';
import { choices, documentQuery, isNarrowed } from './document-choice.ts';

describe('the list of documents', () => {
  it.each<[string, DocumentsAddress]>([
    ['/documents', { view: 'documents' }],
    [
      '/documents?outlet=The+Courier&undated=yes',
      { view: 'documents', outlet: 'The Courier', undated: true },
    ],
    ['/documents?outlet=&language=', { view: 'documents', outlet: '', language: '' }],
    ['/documents?notes=yes&order=claims', { view: 'documents', diagnosed: true, order: 'claims' }],
    ['/documents?from=2016-08-01&to=2016-08-07', { view: 'documents', from: '2016-08-01', to: '2016-08-07' }],
    ['/documents?refused=yes', { view: 'documents', refused: true }],
  ])('is addressed as %s', (written, address) => {
    expect(documentsView.write(address)).toBe(written);
    const { pathname, searchParams } = new URL(written, 'http://page');
    expect(documentsView.read(pathname.split('/').filter(Boolean), searchParams)).toEqual(address);
  });

  it('leaves out an order that there is not', () => {
    expect(documentsView.read(['documents'], new URLSearchParams('order=size'))).toEqual({
      view: 'documents',
    });
  });

  it('leaves out a day that is none', () => {
    const query = new URLSearchParams('from=August&to=2016-8-1');
    expect(documentsView.read(['documents'], query)).toEqual({ view: 'documents' });
  });

  it('asks for what narrows it, and for nothing else', () => {
    expect(documentQuery({ view: 'documents', order: 'name', refused: true })).toEqual({});
    expect(isNarrowed({ view: 'documents', order: 'name' })).toBe(false);
    expect(isNarrowed({ view: 'documents', outlet: '' })).toBe(true);
    expect(documentQuery({ view: 'documents', to: '2016-08-07' })).toEqual({ to: '2016-08-07' });
  });

  it('keeps what is chosen in the menu, though nothing is counted for it', () => {
    const tallies = [{ value: 'en', count: 3 }];
    expect(choices(tallies, 'en', 'not known')).toEqual([{ value: 'en', words: 'en (3)' }]);
    expect(choices(tallies, 'de', 'not known')).toHaveLength(2);
    expect(choices(tallies, '', 'not known').at(-1)).toEqual({ value: '', words: 'not known' });
  });
});
