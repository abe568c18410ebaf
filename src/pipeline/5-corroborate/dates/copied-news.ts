import { shareText, type WordedRecord } from '../text/share-text.ts';
import type { SharedSpan, Span } from '../../../model/index.ts';
import { isOpen, isWitness, type Link } from './link.ts';

/**
 * News is copied in its first words; what two reports share further down is background, which agencies
 * print again for years. So many words are the beginning, and this share of them must stand in the other.
 */
const LEAD_WORDS = 80;
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
  sharing: readonly (readonly [number, number])[],
  open: (index: number) => boolean,
): Link[] {
  return sharing.flatMap(([a, b]): Link[] => {
    const [left, right] = [worded[a] as WordedRecord, worded[b] as WordedRecord];
    if (open(a) && isOpen(left.record) && isWitness(right.record)) return linkOf(worded, a, b);
    if (open(b) && isOpen(right.record) && isWitness(left.record)) return linkOf(worded, b, a);
    return [];
  });
}

function linkOf(worded: readonly WordedRecord[], subject: number, witness: number): Link[] {
  const [own, other] = [worded[subject] as WordedRecord, worded[witness] as WordedRecord];
  const { containment, spans } = shareText(own, other);
  if (containment < LEAST_CONTAINED) return [];
  if (leadShared(own, spans, 'a') < LEAD_SHARED || leadShared(other, spans, 'b') < LEAD_SHARED) return [];
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

/** Share of the first words that stand in the other text. */
function leadShared({ words }: WordedRecord, spans: readonly SharedSpan[], side: 'a' | 'b'): number {
  const lead = words.slice(0, LEAD_WORDS);
  const shared = lead.filter((word) => spans.some((span) => holds(span[side], word)));
  return lead.length === 0 ? 0 : shared.length / lead.length;
}

function holds(span: Span, word: Span): boolean {
  return span.start <= word.start && word.end <= span.end;
}
