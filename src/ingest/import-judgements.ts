import { needsReason, wrongIn, wrongWords } from '../corroborate.ts';
import { judgementId } from '../identity/identity.ts';
import { type Judgement, readJudgement, type Standing } from '../model/index.ts';
import { StoreError } from '../store/store-error.ts';
import type { Store } from '../store/store.ts';
import { isAhead, MOMENT_AHEAD } from './judge/moment-ahead.ts';
import type { Edge } from './judge.ts';
import { unknownIn } from './judge/unknown-in.ts';
import type { LendAnalyst } from './read-marked.ts';
import { readAllStandings } from './read-standings.ts';
import { buildDossier } from './build-dossier.ts';

/** What came of bringing in another desk's decisions. */
export interface Imported {
  readonly new: number;
  /** Those that were here already. */
  readonly known: number;
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
  /** Of those brought in, what is in conflict here and what needs a second look. */
  readonly conflicts: readonly Standing[];
  readonly secondLooks: readonly Standing[];
}

/** What is known where decisions are taken in, and what reads documents again with their marks. */
export interface ImportEdge extends Edge {
  readonly lend: LendAnalyst | null;
}

const NO_EDGE: ImportEdge = { now: null, knowsPlace: null, lend: null };

/**
 * Takes the judgements among lines of JSON as `crosscheck export` writes them into the log; lines of
 * other kinds are passed over. Doing it twice changes nothing. A decision is named by what it says, so
 * that one somebody changed on the way is refused, and so is what nobody could decide here. Rejects with a `StoreError`.
 */
export async function importJudgements(
  store: Store,
  lines: readonly string[],
  { now, knowsPlace, lend }: ImportEdge = NO_EDGE,
): Promise<Imported> {
  const refused: { line: number; reason: string }[] = [];
  const taken = new Set<string>();
  let known = 0;
  for (const [index, text] of lines.entries()) {
    const read = readLine(text, { now, knowsPlace });
    if (read === null) continue;
    if (typeof read === 'string') {
      refused.push({ line: index + 1, reason: read });
      continue;
    }
    const outcome = await keep(store, read);
    if (outcome === 'new') taken.add(read.id);
    else if (outcome === 'known') known += 1;
    else refused.push({ line: index + 1, reason: 'another decision has the same id here' });
  }
  await buildDossier(store, lend);
  const standings = await readAllStandings(store);
  const among = (state: Standing['state']): Standing[] =>
    standings.filter((one) => one.state === state && taken.has(one.judgement.id));
  return {
    new: taken.size,
    known,
    refused,
    conflicts: among('conflict'),
    secondLooks: among('second-look'),
  };
}

async function keep(store: Store, judgement: Judgement): Promise<'new' | 'known' | 'taken'> {
  try {
    return (await store.judge(judgement)) ? 'new' : 'known';
  } catch (error) {
    if (error instanceof StoreError && error.code === 'store/judgement-taken') return 'taken';
    throw error;
  }
}

/** The judgement on a line; null where the line is about something else, a reason where it cannot be taken. */
function readLine(text: string, edge: Edge): Judgement | string | null {
  if (text.trim() === '') return null;
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    return 'the line is no JSON';
  }
  if (typeof line !== 'object' || line === null || !('kind' in line)) return 'the line says no kind';
  const { kind, standing: _, ...rest } = line as { kind: unknown; standing?: unknown };
  if (kind !== 'judgement') return null;
  const judgement = readJudgement(rest);
  if (judgement === null) return 'it is no judgement: id, who, at or why is missing';
  const isKnownForm = judgement.decision.kind !== 'unread';
  if (isKnownForm && judgementId(judgement) !== judgement.id) {
    return 'its id does not fit what it says: somebody changed it';
  }
  return (isKnownForm ? wrongWith(judgement, edge) : null) ?? judgement;
}

/** Why a judgement that can be read is not taken; null where it is. */
function wrongWith(judgement: Judgement, { now, knowsPlace }: Edge): string | null {
  const { decision, why, at } = judgement;
  const wrong = wrongWords(judgement) ?? wrongIn(decision) ?? unknownIn(decision, knowsPlace);
  if (wrong !== null) return wrong;
  if (isAhead(at, now)) return MOMENT_AHEAD;
  const isMissing = needsReason(decision.kind) && why.trim() === '';
  return isMissing ? 'It does not say why.' : null;
}
