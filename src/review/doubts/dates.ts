import type { DocumentRecord } from '../../model/index.ts';
import type { Doubt, DoubtDraft } from '../doubt.ts';
import { type Pile, present, wordsAt } from '../pile.ts';

/** An undated document is worth a question when so many events of it hang on the date. Chosen. */
const ENOUGH_HANGING = 2;

/** Words shown of what speaks for a date. */
const MOST_WORDS = 5;

/**
 * Documents that state a date which their text does not allow, and documents without a date on which
 * events hang: setting one date right moves every time and event that counts from it.
 */
export const dates: Doubt = (pile) => {
  const dated = new Set(
    pile.dossier.dates
      .filter(({ by, reprint }) => by === 'person' && reprint === null)
      .map(({ document }) => document),
  );
  return pile.records
    .filter(({ document }) => !dated.has(document.id))
    .flatMap((record) => {
      if (record.date.conflict !== null) return refusedDate(pile, record, record.date.conflict);
      const { earliest, latest } = record.date;
      return earliest === null || latest === null ? undated(pile, record) : [];
    });
};

function refusedDate(pile: Pile, record: DocumentRecord, conflict: string): DoubtDraft[] {
  const stated = record.date.stated.flatMap(({ start, end, value }) => {
    if (start === null || end === null) return [];
    return [wordsAt(pile, record.document.id, { start, end }, { claim: null, says: `states ${value}` })];
  });
  return [
    {
      ...aboutDate(record),
      kind: 'date',
      question: `When was ${nameOf(record)} written? It states a date that its own words do not allow.`,
      why: conflict,
      words: present([...stated, ...stepWords(pile, record)]).slice(0, MOST_WORDS),
      reach: Math.max(1, hangingOn(record)),
    },
  ];
}

function undated(pile: Pile, record: DocumentRecord): DoubtDraft[] {
  const hanging = hangingOn(record);
  if (hanging < ENOUGH_HANGING) return [];
  const { earliest, latest } = record.date;
  const words = present([...stepWords(pile, record), ...timeWords(pile, record)]).slice(0, MOST_WORDS);
  return [
    {
      ...aboutDate(record),
      kind: 'undated',
      question: `When was ${nameOf(record)} written?`,
      why: `${boundWords(earliest, latest)} ${hanging} of its events hang on the date.`,
      words,
      reach: hanging,
    },
  ];
}

function aboutDate({ document }: DocumentRecord) {
  return {
    subject: { kind: 'document' as const, document: document.id },
    event: null,
    document: document.id,
    answers: ['date', 'confirm', 'part', 'hide'] as const,
  };
}

function boundWords(earliest: string | null, latest: string | null): string {
  if (earliest !== null) return `All that is known is that it was not written before ${earliest}.`;
  if (latest !== null) return `All that is known is that it was not written after ${latest}.`;
  return 'Nothing in it or about it says when.';
}

/** How many events of a record would take another time with its date. */
function hangingOn({ events, annotations }: DocumentRecord): number {
  return events.filter(({ when: { restsOn } }) => {
    if (restsOn.kind === 'document') return true;
    const time = annotations[restsOn.annotation];
    // A full date of its own ("6 August 2016") stays where it is.
    return time?.type === 'time' && !/\d{4}/.test(JSON.stringify(time.expression));
  }).length;
}

function nameOf({ document }: DocumentRecord): string {
  return `“${document.title ?? document.name}”`;
}

/** Words that the reasoning about the date rests on. */
function stepWords(pile: Pile, record: DocumentRecord) {
  return record.date.basis.flatMap(({ start, end, says }) =>
    start === null || end === null
      ? []
      : [wordsAt(pile, record.document.id, { start, end }, { claim: null, says })],
  );
}

/** The first times of a text, by which a person may know when it was written. */
function timeWords(pile: Pile, record: DocumentRecord) {
  const sentences = new Set(
    record.annotations.flatMap((annotation) => {
      if (annotation.type !== 'time') return [];
      const around = record.sentences.find(
        ({ start, end }) => start <= annotation.start && annotation.end <= end,
      );
      return around === undefined ? [] : [around];
    }),
  );
  return [...sentences].map((span) => wordsAt(pile, record.document.id, span, { claim: null, says: null }));
}
