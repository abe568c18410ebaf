import type { Claim, DocumentRecord, OriginId, VoiceKind } from '../../../model/index.ts';
import { textCredit } from '../../../model/index.ts';
import { nameIn } from './list-origins.ts';
import { type OriginOf, ownOrigin } from './settle-origins.ts';
import { type Carrying, carriersOf, creditedVoice } from './story-rests.ts';

/** An agency or outlet that a report leans on, and for how many of its claims. */
export interface ReportLean {
  readonly id: OriginId;
  readonly name: string;
  readonly kind: VoiceKind;
  /** Claims that rest on its own word. */
  readonly own: number;
  /** Claims of others whose word came through it. */
  readonly carried: number;
  /** Those others, in the order of the text. */
  readonly of: readonly OriginId[];
  /** True where the report credits it with its text, so that all of it came from there. */
  readonly wholly: boolean;
}

/**
 * Tells which agencies and outlets a report leans on: those whose word it gives, and those through which
 * others' words came. The one credited with the whole text comes first, then that of most claims. What stands
 * in a text carried whole leans on nobody here: its author is another origin.
 *
 * Finds: `a commander quoted by Cobalt Wire`, `Cobalt Wire reported`. Must not find: the report's own outlet.
 */
export function reportLeans(record: DocumentRecord, originOf: OriginOf): ReportLean[] {
  const credit = textCredit(record.document.credits);
  const credited = credit === null ? null : creditedVoice(record, credit.agency);
  const self = ownOrigin(record);
  const found = new Map<OriginId, { press: Carrying; own: number; of: OriginId[] }>();
  for (const claim of record.claims.filter(({ reprint }) => reprint === null)) {
    const root = originOf(claim);
    for (const press of pressBehind(claim, record, root, credited)) {
      if (credited === null && press.id === self) continue;
      const lean = found.get(press.id) ?? { press, own: 0, of: [] };
      found.set(press.id, lean);
      if (press.id === root) lean.own += 1;
      else lean.of.push(root);
    }
  }
  return [...found.values()]
    .map(({ press, own, of }) => ({
      ...press,
      own,
      carried: of.length,
      of: [...new Set(of)],
      wholly: press.id === credited?.id,
    }))
    .sort(
      (x, y) =>
        Number(y.wholly) - Number(x.wholly) ||
        y.own + y.carried - x.own - x.carried ||
        (x.id < y.id ? -1 : 1),
    );
}

/** The agencies and outlets behind one claim: whose word it is, and through whom it came. */
function pressBehind(
  claim: Claim,
  record: DocumentRecord,
  root: OriginId,
  credited: Carrying | null,
): Carrying[] {
  const speaking = claim.voices.at(-1);
  const spoken = speaking !== undefined && claim.origin === root ? [{ ...speaking, id: root }] : [];
  const own = credited !== null && credited.id === root ? [credited] : [];
  const press = [...carriersOf(claim, record, root), ...spoken, ...own].filter(
    ({ kind }) => kind === 'agency' || kind === 'outlet',
  );
  return [...new Map(press.map((one) => [one.id, named(one)])).values()];
}

function named({ id, name, kind }: Carrying): Carrying {
  return { id, ...pick(nameIn(id, { name, kind, actor: null })) };
}

function pick({ name, kind }: Omit<Carrying, 'id'>): Omit<Carrying, 'id'> {
  return { name, kind };
}
