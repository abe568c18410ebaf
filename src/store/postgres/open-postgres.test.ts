import { describe, expect, it } from 'vitest';
import { openStore } from '../open.ts';
import { explainPostgres } from './explain-postgres.ts';
import { shownAddress } from './open-postgres.ts';

describe('shownAddress', () => {
  it.each([
    ['postgres://ann:secret@db.example:5433/war', 'postgres://db.example:5433/war'],
    ['postgresql://ann:se@c/ret@db.example/war?password=secret', 'postgres://db.example/war'],
    ['postgres://db.example/war', 'postgres://db.example/war'],
    ['postgres://db.example', 'postgres://db.example/'],
    ['postgres:///war?host=/run/secret', 'postgres:///war'],
  ])('shows %s as %s', (address, shown) => {
    expect(shownAddress(address)).toBe(shown);
  });
});

describe('explainPostgres', () => {
  const failure = (code: string): Error => Object.assign(new Error('reason'), { code });
  it.each([
    ['ECONNREFUSED', 'store/unreachable'],
    ['57P03', 'store/unreachable'],
    ['3D000', 'store/unreachable'],
    ['53300', 'store/unreachable'],
    ['53100', 'store/full'],
    ['28P01', 'store/access-denied'],
    ['42501', 'store/access-denied'],
    ['55P03', 'store/locked'],
    ['40P01', 'store/locked'],
    ['XX001', 'store/damaged'],
    ['23505', 'store/failed'],
    ['', 'store/failed'],
  ])('calls %s %s', (code, expected) => {
    expect(explainPostgres(failure(code), 'x').code).toBe(expected);
  });

  it('looks into the several attempts of one connection', () => {
    expect(explainPostgres(new AggregateError([failure('ECONNREFUSED')]), 'x').code).toBe(
      'store/unreachable',
    );
  });
});

describe('a server that does not answer', () => {
  it('is told without the password', async () => {
    const opening = openStore('postgres://ann:secret@127.0.0.1:1/war', { create: true });
    await expect(opening).rejects.toMatchObject({ code: 'store/unreachable' });
    await expect(opening).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
  });
});
