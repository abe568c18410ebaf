import { type DateJudgement, isAboutDate } from '../settled.ts';
import type { Store } from '../store/store.ts';
import { needDocument } from './find-document.ts';

/** A decision about a date with the name of the document it is about. */
export interface LoggedDate {
  readonly judgement: DateJudgement;
  /** Null where the document is no longer held. */
  readonly name: string | null;
}

/** Reads the decisions about dates in their order, of one document where it is named. */
export async function readDateLog(store: Store, document: string | null): Promise<readonly LoggedDate[]> {
  const id = document === null ? null : await needDocument(store, document);
  const judgements = (await store.judgements()).filter(isAboutDate);
  const log: LoggedDate[] = [];
  for (const judgement of judgements) {
    const { subject } = judgement.decision;
    if (id !== null && subject !== id) continue;
    log.push({ judgement, name: (await store.document(subject))?.names[0] ?? null });
  }
  return log;
}
