import { createHash } from 'node:crypto';
import type { DoubtDraft } from './doubt.ts';

/** Twenty hex digits, as other derived ids have: 80 bits. */
const LENGTH = 20;

/** Names a doubt by its kind, what it is about and what tells it from others about the same. */
export function itemId({ kind, subject, key = '' }: Pick<DoubtDraft, 'kind' | 'subject' | 'key'>): string {
  const hash = createHash('sha256').update(JSON.stringify(['review', kind, subject, key]));
  return hash.digest('hex').slice(0, LENGTH);
}
