import type { Judgement, Standing, Subject } from '../../model/index.ts';
import type { Doubt, DoubtDraft } from '../doubt.ts';

/** People's own decisions that disagree, or whose words are gone: nobody else can settle them. */
export const judgements: Doubt = ({ dossier }) => {
  const byId = new Map(dossier.standings.map((standing) => [standing.judgement.id, standing]));
  return dossier.standings.flatMap((standing) => {
    if (standing.state === 'second-look') return secondLook(standing);
    // Of a conflict, the one that counts meanwhile stands for all of it.
    return standing.state === 'conflict' && standing.counts ? conflict(standing, byId) : [];
  });
};

function conflict(standing: Standing, byId: ReadonlyMap<string, Standing>): DoubtDraft[] {
  const subject = subjectOf(standing.judgement);
  if (subject === null) return [];
  const others = standing.by.flatMap((id) => byId.get(id)?.judgement ?? []);
  const all = [standing.judgement, ...others];
  const names = [...new Set(all.map(({ who }) => who))];
  return [
    {
      ...commonOf(standing, subject),
      kind: 'conflict',
      question: `${listed(names)} decided this differently. Which is to count?`,
      why: standing.why,
      judgements: all.map(({ id }) => id),
      key: all
        .map(({ id }) => id)
        .sort()
        .join(),
    },
  ];
}

function secondLook(standing: Standing): DoubtDraft[] {
  const subject = subjectOf(standing.judgement);
  if (subject === null) return [];
  const { who, id } = standing.judgement;
  return [
    {
      ...commonOf(standing, subject),
      kind: 'second-look',
      question: `Does what ${who} decided still hold?`,
      why: standing.why,
      judgements: [id],
      key: id,
    },
  ];
}

function commonOf({ judgement, event, documents }: Standing, subject: Subject) {
  return {
    subject,
    words: judgement.words.map(({ document, start, end, quote }) => {
      return { document, start, end, quote, claim: null, says: null };
    }),
    event,
    document: documents[0] ?? null,
    answers: [judgement.decision.kind, 'undo'] as const,
    reach: Math.max(1, documents.length),
  };
}

/** What a judgement is about; null for one that is about another, or that cannot be read. */
function subjectOf({ decision }: Judgement): Subject | null {
  switch (decision.kind) {
    case 'undo':
    case 'unread':
      return null;
    case 'date':
      return { kind: 'document', document: decision.subject };
    default:
      return decision.subject;
  }
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return `${names[0] ?? 'Somebody'}, on two pages at once,`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
