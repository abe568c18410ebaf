import type { Claim, DocumentRecord, Factuality, Voice } from '../../model/index.ts';
import { safeText } from './safe-text.ts';

/** What a voice does with the content, as a verb for the margin. */
export const STANCE: Readonly<Record<Factuality, string>> = {
  asserted: 'says',
  denied: 'denies',
  possible: 'thinks possible',
  planned: 'plans',
  demanded: 'demands',
  hypothetical: 'supposes',
};

/** The order stances are shown in: what is said, what is denied, then what has not happened. */
export const STANCES: readonly Factuality[] = [
  'asserted',
  'denied',
  'possible',
  'planned',
  'demanded',
  'hypothetical',
];

/**
 * Names who vouches for a claim and how the word travelled, innermost voice first: "a commander,
 * quoted by Al-Nahar, quoted by Reuters". The publisher's own word has no chain.
 *
 * @example
 * formatChain([], 'Harbour Post'); // 'Harbour Post itself'
 */
export function formatChain(voices: readonly Voice[], publisher: string): string {
  if (voices.length === 0) return `${safeText(publisher)} itself`;
  return [...voices].reverse().map(nameVoice).join(', quoted by ');
}

function nameVoice(voice: Voice): string {
  const name = safeText(voice.name).trim();
  return voice.kind === 'unstated' || name === '' ? 'an unnamed source' : name;
}

/** Names a document for people: its publisher where known, always its file. */
export function formatDocument(record: DocumentRecord): string {
  const name = safeText(record.document.name);
  return record.document.publisher === null ? name : `${safeText(record.document.publisher.name)} (${name})`;
}

/** Names who publishes a document: the publisher, else the file. */
export function publisherOf(record: DocumentRecord | undefined): string {
  if (record === undefined) return 'an unknown document';
  return record.document.publisher?.name ?? record.document.name;
}

/** A claim's exact words between quotation marks, made fit to print and shortened when very long. */
export function formatQuote(claim: Claim, longest: number): string {
  const words = safeText(claim.quote).trim();
  const shown =
    words.length <= longest ? words : `${words.slice(0, longest).replace(/\S*$/, '').trimEnd()} …`;
  return `“${shown}”`;
}
