import type { DocumentId, DossierEvent } from '../../model/index.ts';
import type { Mention } from '../../pipeline/5-corroborate/mention.ts';
import { weigh } from '../../pipeline/5-corroborate/weigh.ts';
import type { DoubtDraft } from '../doubt.ts';
import { aboutEvent, nameOfEvent, type Pile, present, wordsOfMention } from '../pile.ts';
import { heavier, type Link, nearAbove } from './link.ts';

/** A story told in more reports hangs together by many threads; weighing all of them would cost. */
const MOST_REPORTS = 12;

/** Sentences with so great a share of their words in common are one sentence, however little else is known. */
const SAME_WORDS = 0.6;

/** Reports that were only just held to tell of the event that others tell of. */
export function splits(pile: Pile, mentions: readonly Mention[]): DoubtDraft[] {
  const told = new Map<DossierEvent, Mention[]>();
  for (const mention of mentions) {
    const event = pile.eventOf.get(mention.event.id);
    if (event === undefined || event.accounts.length < 2 || event.accounts.length > MOST_REPORTS) continue;
    const before = told.get(event);
    if (before === undefined) told.set(event, [mention]);
    else before.push(mention);
  }
  return [...told]
    .filter(([event]) => !event.judged.some(({ field }) => field === 'grouping'))
    .flatMap(([event, own]) => draftOf(pile, event, weakest(own)));
}

/** The report that hangs on the others by the thinnest thread, with that thread. */
function weakest(mentions: readonly Mention[]): readonly [DocumentId, Link] | null {
  const best = new Map<DocumentId, Link>();
  for (const [at, b] of mentions.entries()) {
    for (const a of mentions.slice(0, at)) {
      if (a.record === b.record) continue;
      const { verdict, weight, why } = weigh(a, b);
      if (verdict === 'excluded') continue;
      for (const { record } of [a, b]) {
        const { id } = record.document;
        best.set(id, heavier(best.get(id), { weight, why, a, b }));
      }
    }
  }
  return [...best].sort(([a, x], [b, y]) => x.weight - y.weight || (a < b ? -1 : 1))[0] ?? null;
}

function draftOf(pile: Pile, event: DossierEvent, found: readonly [DocumentId, Link] | null): DoubtDraft[] {
  const [document, link] = found ?? [null, null];
  if (document === null || link === null || shareOfWords(link) >= SAME_WORDS) return [];
  const near = nearAbove(link.weight);
  const out = event.accounts.filter((one) => one.document === document).flatMap(({ events }) => events);
  if (near === null || out.length === 0) return [];
  return [
    {
      kind: 'split',
      subject: aboutEvent(event),
      other: { kind: 'event', mentions: [...out].sort() },
      question: `Do both reports tell of ${nameOfEvent(event)}, or one of something else?`,
      why: `They were only just held to tell of one event: ${link.why}.`,
      words: present([link.a, link.b].map(({ event: mention }) => wordsOfMention(pile, mention.id, null))),
      event: event.id,
      document,
      answers: ['split', 'confirm'],
      key: [...out].sort().join(),
      reach: event.accounts.length,
      doubt: 0.5 + 0.5 * near,
    },
  ];
}

function shareOfWords({ a, b }: Link): number {
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return shared / Math.max(1, Math.min(a.words.size, b.words.size));
}
