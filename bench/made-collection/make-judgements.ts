import { judgementId } from '../../src/identity/identity.ts';
import type { Decision, DocumentId, DossierEvent, Judgement, Standing } from '../../src/model/index.ts';
import { dayAt } from './make-happenings.ts';

/** One event in so many was looked at by a person. */
const JUDGED = 20;

const PEOPLE = ['Ann Made', 'Bo Made', 'Cyr Made'];

/** Decisions of every fifth kind on events and documents, and what has become of them: all of them hold. */
export function makeJudgements(events: readonly DossierEvent[]): readonly Standing[] {
  return events
    .filter((_, at) => at % JUDGED === 0)
    .map((event, at) => {
      const decision = decide(event, at);
      const said = {
        who: PEOPLE[at % PEOPLE.length] as string,
        at: `${dayAt(3000 + Math.floor(at / 50))}T09:${String(at % 50).padStart(2, '0')}:00Z`,
        decision,
        why: 'The printed edition bears it out.',
      };
      const judgement: Judgement = { id: judgementId(said), ...said, words: [], after: null };
      const documents = new Set(event.accounts.map(({ document }) => document));
      return {
        judgement,
        state: 'holds',
        why: 'Nothing speaks against it.',
        counts: true,
        by: [],
        event: event.id,
        documents: [...documents].sort(),
      };
    });
}

function decide({ accounts, when }: DossierEvent, at: number): Decision {
  const mentions = accounts.flatMap(({ events }) => events);
  const subject = { kind: 'event', mentions } as const;
  switch (at % 4) {
    case 0:
      return { kind: 'confirm', subject, field: null };
    case 1:
      return { kind: 'note', subject, text: 'To be asked about again.' };
    case 2:
      return { kind: 'confirm', subject, field: 'when' };
    default: {
      const { earliest, latest } = when;
      return { kind: 'date', subject: accounts[0]?.document as DocumentId, reprint: null, earliest, latest };
    }
  }
}
