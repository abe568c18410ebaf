import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../../ingest/gazetteer.ts';
import { tagTokens } from '../../../2-parse/tag-tokens.ts';
import { findMatches } from '../find-matches.ts';
import { findPeople } from '../find-people.ts';
import { readLine } from '../words.ts';
import { PLACE_RULES } from './index.ts';

const gazetteer = loadGazetteer();

/** What one rule says of one name in one sentence. */
function pointsOf(rule: string, text: string, name: string): number {
  const line = readLine(text, { start: 0, end: text.length });
  const matches = findMatches(text, line, gazetteer);
  const match = matches.find((one) => one.name === name);
  const found = PLACE_RULES.find((one) => one.name === `places/${rule}`);
  if (match === undefined || found === undefined) throw new Error(`no ${rule} or ${name}`);
  const tokens = tagTokens(text);
  const tokenAt = (offset: number) => {
    const token = tokens.find((one) => one.start === offset);
    return token === undefined ? undefined : { ...token, index: 0, text: '', lower: '', feats: '' };
  };
  return found.points(match, { text, matches, people: findPeople([line]), tokenAt });
}

describe('rules speak for', () => {
  it.each([
    ['known-name', 'Aleppo fell silent.', 'Aleppo'],
    ['preposition', 'They saw shelling in northern Marea again.', 'Marea'],
    ['preposition', 'Ann Roe, 39, of Azaz was hurt.', 'Azaz'],
    ['containment', 'He came from Bell, California, last year.', 'Bell'],
    ['containment', 'Men fled Azaz in northern Syria.', 'Azaz'],
    ['head-noun', 'In the village of Hope it rained.', 'Hope'],
    ['head-noun', 'In Idlib province it rained.', 'Idlib'],
    ['dateline', 'BEIRUT, Sept 28 (Agency) - Shells fell.', 'BEIRUT'],
    ['party-seat', 'Sen. Ann Roe, R-Florence, said so.', 'Florence'],
    ['locals', 'A Marea man was hurt.', 'Marea'],
    ['locals', 'The Richmond Police came.', 'Richmond'],
  ])('%s: %s', (rule, text, name) => {
    expect(pointsOf(rule, text, name)).toBeGreaterThan(0);
  });
});

describe('rules speak against', () => {
  it.each([
    ['known-name', 'Then Smithers came.', 'Smithers', 1],
    ['person', 'Then Mr. Jordan came.', 'Jordan', -1],
    ['person', 'Then Sean Bell came.', 'Bell', -1],
    ['person', 'Then Paris Hilton came.', 'Paris', -1],
    ['left-name', 'Then Swift Worthington came.', 'Worthington', -1],
    ['left-name', 'The University of Aleppo opened.', 'Aleppo', -1],
    ['left-name', 'Then Roger van Boxtel came.', 'Boxtel', -1],
    ['right-name', 'It stands on Memphis Street now.', 'Memphis', -1],
    ['right-name', 'The Aleppo Media Center said so.', 'Aleppo', -1],
    ['right-name', 'Then Austin Powers came.', 'Austin', -1],
    ['common-word', 'Most of them left.', 'Most', -1],
    ['common-word', 'Then May began.', 'May', -1],
    ['letters', 'It was a SANA report then.', 'SANA', -1],
    ['speaker', 'Then Marion said he saw it.', 'Marion', -1],
    ['tag', 'He will Settle it.', 'Settle', -1],
  ])('%s: %s', (rule, text, name, most) => {
    expect(pointsOf(rule, text, name)).toBeLessThanOrEqual(most);
  });
});

describe('rules are silent on', () => {
  it.each([
    ['preposition', 'Marea praised him.', 'Marea'],
    ['containment', 'Bell, 44, has left.', 'Bell'],
    ['head-noun', 'The hope of Hope was lost.', 'Hope'],
    ['dateline', 'Beirut burned.', 'Beirut'],
    ['party-seat', 'The X-Florence line closed.', 'Florence'],
    ['locals', 'The Marea mandate ended.', 'Marea'],
    ['person', 'They met in Jordan.', 'Jordan'],
    ['left-name', 'They met in Northern Syria.', 'Syria'],
    ['left-name', 'In Syria they met.', 'Syria'],
    ['left-name', 'On Tuesday Aleppo burned.', 'Aleppo'],
    ['right-name', 'Damascus International Airport closed.', 'Damascus'],
    ['common-word', 'Aleppo burned.', 'Aleppo'],
    ['letters', 'They met in the UAE then.', 'UAE'],
    ['speaker', 'Syria said it was true.', 'Syria'],
    ['tag', 'They met in Douma.', 'Douma'],
  ])('%s: %s', (rule, text, name) => {
    expect(pointsOf(rule, text, name)).toBe(0);
  });
});
