import type { Change, Overview } from '../../../src/api/client.ts';
import { dayWords } from '../day-words.ts';
import { counted, STATUS_WORD } from '../words.ts';

type Changed = NonNullable<Overview['changed']>;

/** Changes of one kind, under the words that head them. */
export interface ChangeGroup {
  readonly kind: Change['kind'];
  readonly title: string;
  readonly changes: readonly Change[];
}

/** The order in which changes are told: what touches what is believed comes first. */
const KINDS: readonly Change['kind'][] = ['status', 'new', 'origins', 'when', 'document-date', 'gone'];

const TITLE: Readonly<Record<Change['kind'], (count: number) => string>> = {
  status: (count) => `${counted(count, 'event')} stand${count === 1 ? 's' : ''} otherwise`,
  new: (count) => counted(count, 'new event'),
  origins: (count) => `${counted(count, 'event')} with more or fewer origins`,
  when: (count) => `${counted(count, 'event')} moved in time`,
  'document-date': (count) => `${counted(count, 'document')} dated otherwise`,
  gone: (count) => `${counted(count, 'event')} no longer there`,
};

/** Groups changes by what they are. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  return KINDS.map((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    return { kind, title: TITLE[kind](own.length), changes: own };
  }).filter(({ changes: own }) => own.length > 0);
}

/**
 * What changed in one event or document, in words.
 *
 * @example
 * changeWords({ kind: 'origins', event: 'e', document: null, title: 'A raid', before: '1', after: '3' }); // '1 origin, now 3'
 */
export function changeWords({ kind, before, after }: Change): string {
  switch (kind) {
    case 'status':
      return `${statusWord(before)}, now ${statusWord(after)}`;
    case 'new':
    case 'gone':
      return statusWord(after ?? before);
    case 'origins':
      return `${counted(Number(before), 'origin')}, now ${after}`;
    case 'when':
      return `${daysOf(before)}, now ${daysOf(after)}`;
    case 'document-date':
      return after === null ? 'dated by its own text again' : `now ${daysOf(after)}`;
  }
}

function statusWord(status: string | null): string {
  return STATUS_WORD[status as keyof typeof STATUS_WORD] ?? '';
}

function daysOf(written: string | null): string {
  const [earliest = '..', latest = '..'] = (written ?? '').split('/');
  return dayWords({ earliest: openEnd(earliest), latest: openEnd(latest) });
}

function openEnd(day: string): string | null {
  return day === '..' || day === '' ? null : day;
}

/** Tells whether anything at all changed. */
export function hasChanged({ documents, engineChanged, changes }: Changed): boolean {
  return documents > 0 || engineChanged || changes.length > 0;
}
