import type { Claim } from './claim.ts';
import type { DossierEvent } from './dossier.ts';
import type { Event, Figure } from './event.ts';
import type { ConfirmedField } from './judgement.ts';
import type { DayInterval } from './time.ts';

/**
 * Days in words, for people; null where nobody can tell. What a confirmation keeps of a time is written as
 * its two ends instead, so that those of earlier versions still meet what stands there.
 *
 * @example
 * sayWhen({ earliest: '2016-08-06', latest: '2016-08-06' }); // '2016-08-06'
 * sayWhen({ earliest: '2016-09-24', latest: '2016-09-25' }); // '2016-09-24 to 2016-09-25'
 * sayWhen({ earliest: '2016-09-24', latest: null }); // 'from 2016-09-24 on'
 * sayWhen({ earliest: null, latest: '2016-09-25' }); // 'by 2016-09-25'
 */
export function sayWhen({ earliest, latest }: DayInterval): string | null {
  if (earliest === latest) return earliest;
  if (latest === null) return `from ${earliest} on`;
  return earliest === null ? `by ${latest}` : `${earliest} to ${latest}`;
}

/** What stands in a field of an event across documents, in words; null where nothing does. */
export function sayEventField(event: DossierEvent, field: ConfirmedField | null): string | null {
  switch (field) {
    case 'type':
      return event.type;
    case 'title':
      return event.title;
    case 'when':
      return `${event.when.earliest}/${event.when.latest}`;
    case 'place':
      return event.where?.name ?? null;
    case 'agent':
    case 'target':
      return sayAnswers(event, field);
    case null:
      return ['title', 'type', 'when', 'place', 'agent', 'target']
        .map((one) => sayEventField(event, one as ConfirmedField) ?? '')
        .join('; ');
    default:
      return null;
  }
}

function sayAnswers({ facets }: DossierEvent, question: 'agent' | 'target'): string | null {
  const values = facets.filter((facet) => facet.question === question).flatMap(({ answers }) => answers);
  return values.length === 0 ? null : values.map(({ value }) => value).join('; ');
}

/** What stands in a field of one telling, in words; null where nothing does. */
export function sayMentionField(event: Event, field: ConfirmedField | null): string | null {
  switch (field) {
    case 'type':
      return event.type;
    case 'when':
      return `${event.when.earliest}/${event.when.latest}`;
    case 'place':
      return event.where?.name ?? null;
    case 'agent':
      return event.agent?.name ?? null;
    case 'target':
      return event.target?.name ?? null;
    case null:
      return ['type', 'when', 'place', 'agent', 'target']
        .map((one) => sayMentionField(event, one as ConfirmedField) ?? '')
        .join('; ');
    default:
      return null;
  }
}

/** What stands in a field of a claim, in words; null where nothing does. */
export function sayClaimField(claim: Claim, field: ConfirmedField | null): string | null {
  const voice = claim.voices.at(-1)?.name ?? null;
  if (field === 'factuality') return claim.factuality;
  if (field === 'voice') return voice;
  return field === null ? `${claim.factuality}; ${voice ?? ''}` : null;
}

/** What stands in a field of a figure, in words; null where nothing does. */
export function sayFigureField(figure: Figure, field: ConfirmedField | null): string | null {
  switch (field) {
    case 'low':
      return figure.low === null ? null : String(figure.low);
    case 'high':
      return figure.high === null ? null : String(figure.high);
    case 'measure':
      return figure.measure;
    case 'scope':
      return figure.scope;
    case 'who':
      return figure.who;
    case null:
      return `${figure.low ?? ''}..${figure.high ?? ''} ${figure.measure} ${figure.who} (${figure.scope})`;
    default:
      return null;
  }
}
