import { describe, expect, it } from 'vitest';
import { pageNeeds } from './page-needs.ts';

describe('what a view needs', () => {
  it.each([
    ['/timeline', '', null, ['/api/event-marks']],
    ['/timeline', '?type=airstrike', null, []],
    ['/map', '', 'map-page', ['/api/event-marks']],
    ['/map', '?from=2016-02-01', 'map-page', []],
    ['/events/e-1', '?open=all', null, ['/api/events/e-1', '/api/events/e-1/origins']],
    ['/events/e-1/sheet', '', null, ['/api/events/e-1', '/api/events/e-1/origins']],
    ['/events/e-1/origins', '', 'story-page', ['/api/events/e-1/origins']],
    ['/documents/d1', '?pick=claim-2', null, ['/api/documents/d1']],
  ] as const)('at %s%s is its own script and what it asks for', (path, search, script, answers) => {
    expect(pageNeeds(path, search)).toEqual({ script, answers });
  });

  it.each(['/', '/nothing', '/events/', '/documents', '/events/a"b', '/documents/%3Cscript%3E'])(
    'is no more than the page at %s',
    (path) => {
      expect(pageNeeds(path, '')).toBeNull();
    },
  );
});
