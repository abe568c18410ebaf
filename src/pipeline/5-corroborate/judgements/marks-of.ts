import type { DocumentId, Judgement, PartMark } from '../../../model/index.ts';
import { takeLog } from './take-log.ts';

/**
 * What people say that stretches of a document are, as the log stands: what was not taken back or overruled,
 * in the order of the log, of two that overlap the later over the earlier. With these the document is read.
 *
 * @example
 * marksOf('d' as DocumentId, []); // []
 */
export function marksOf(document: DocumentId, log: readonly Judgement[]): readonly PartMark[] {
  const { located, settled } = takeLog(
    [],
    log.filter((one) => isAbout(document, one)),
  );
  return [...located.values()].flatMap(({ judgement, decision }) => {
    if (decision.kind !== 'part' || settled.get(judgement.id)?.counts !== true) return [];
    const { start, end, role } = decision;
    return [{ start, end, role, words: judgement.words }];
  });
}

/** The documents in which anybody has marked a stretch, in the order of their ids, also where it was taken back. */
export function markedDocuments(log: readonly Judgement[]): readonly DocumentId[] {
  const found = log.flatMap(({ decision }) => (decision.kind === 'part' ? [decision.subject.document] : []));
  return [...new Set(found)].sort();
}

/** An undoing may be of any; that of another document takes nothing back here. */
function isAbout(document: DocumentId, { decision }: Judgement): boolean {
  return decision.kind === 'undo' || (decision.kind === 'part' && decision.subject.document === document);
}
