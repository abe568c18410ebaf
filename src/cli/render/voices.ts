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

/** The same for a narrow margin. */
export const STANCE_MARGIN: Readonly<Record<Factuality, string>> = {
  asserted: 'says',
  denied: 'denies',
  possible: 'possible',
  planned: 'plans',
  demanded: 'demands',
  hypothetical: 'supposes',
};

/**
 * Names who vouches for a claim and how the word travelled, innermost voice first: "a commander,
 * quoted by Al-Nahar, quoted by Reuters". The publisher's own word has no chain.
 *
 * @example
 * formatChain([], 'Harbour Post'); // 'Harbour Post itself'
 */
export function formatChain(voices: readonly Voice[], publisher: string | null): string {
  if (voices.length === 0) return publisher === null ? 'the report itself' : `${safeText(publisher)} itself`;
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

/** Says who vouches for a claim and in which documents it stands. */
export function formatSource(voices: readonly Voice[], records: readonly DocumentRecord[]): string {
  const publisher = records[0]?.document.publisher?.name ?? null;
  const chain = formatChain(voices, publisher);
  // The publisher's own word stands in its own document: naming it twice says nothing.
  if (voices.length === 0)
    return `${chain} (${records.map((record) => safeText(record.document.name)).join(', ')})`;
  return `${chain}, in ${records.map(formatDocument).join(', ')}`;
}

/** A claim's exact words between quotation marks, made fit to print and shortened when very long. */
export function formatQuote(claim: Claim, longest: number): string {
  const words = safeText(claim.quote).trim();
  const shown =
    words.length <= longest ? words : `${words.slice(0, longest).replace(/\S*$/, '').trimEnd()} …`;
  return `“${shown}”`;
}
