import type { SharedText, TextPair, WordedRecord } from '../text/share-text.ts';
import { isOpen, isWitness, type Link } from './link.ts';

/** This share of the first words of either must stand in the other. */
const LEAD_SHARED = 0.5;
/** Share of the shorter text that stands in the other. */
const LEAST_CONTAINED = 0.3;
/** Words of the shared beginning that a step quotes, in code units. */
const QUOTED = 60;

/**
 * Finds, of the pairs that share text, an open and a dated report of which one copies or rewrites the
 * other's news. Which of the two is the copy cannot be told from the words.
 */
export function copiedNews(
  worded: readonly WordedRecord[],
  pairs: readonly TextPair[],
  open: (index: number) => boolean,
): Link[] {
  return pairs.flatMap(({ a, b, text }): Link[] => {
    const [left, right] = [worded[a] as WordedRecord, worded[b] as WordedRecord];
    if (open(a) && isOpen(left.record) && isWitness(right.record)) return linkOf(worded, a, b, text);
    if (open(b) && isOpen(right.record) && isWitness(left.record)) return linkOf(worded, b, a, turned(text));
    return [];
  });
}

function linkOf(
  worded: readonly WordedRecord[],
  subject: number,
  witness: number,
  { containment, spans, lead }: Seen,
): Link[] {
  const own = worded[subject] as WordedRecord;
  if (containment < LEAST_CONTAINED) return [];
  if (lead.a < LEAD_SHARED || lead.b < LEAD_SHARED) return [];
  const first = spans[0]?.a ?? { start: 0, end: 0 };
  const { text } = own.record.document;
  return [
    {
      subject,
      witness,
      kind: 'copy',
      strength: containment,
      notBefore: null,
      words: text
        .slice(first.start, Math.min(first.end, first.start + QUOTED))
        // A pair of code units may be cut in two.
        .replace(/[\ud800-\udbff]$/, '')
        .replace(/\s+/g, ' ')
        .trim(),
      start: first.start,
      end: first.end,
    },
  ];
}

/** What of the shared text is asked for here. */
type Seen = Pick<SharedText, 'containment' | 'spans' | 'lead'>;

/** The same shared text seen from the other record. */
function turned({ containment, spans, lead }: SharedText): Seen {
  const back = spans.map(({ a, b }) => ({ a: b, b: a }));
  return {
    containment,
    lead: { a: lead.b, b: lead.a },
    spans: back.sort((x, y) => x.a.start - y.a.start || x.a.end - y.a.end),
  };
}
