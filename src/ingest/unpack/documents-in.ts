import { diagnose } from '../../messages/diagnostics.ts';
import type { Diagnostic, Provenance } from '../../model/index.ts';
import { sniff } from '../../pipeline/1-read/format.ts';
import { formatOf } from '../../pipeline/1-read/formats.ts';
import { binaryFormat } from '../../pipeline/1-read/text/binary-format.ts';
import { type Budget, startBudget } from './budget.ts';
import type { Container, Held, Source, UnpackContext, Unpacked } from './container.ts';
import { containerOf } from './containers.ts';
import { type Gathered, gather } from './gather.ts';
import { isWebPart } from './left-alone.ts';
import { within } from './member-name.ts';
import { sourceOfBytes } from './source.ts';
import { diagnosticOf } from './unreadable.ts';

/** Where in the nest of archives a file lies, and what the whole may still cost. */
interface Place {
  readonly context: UnpackContext;
  readonly budget: Budget;
  /** Containers around the file. */
  readonly depth: number;
  /** Full name, and what the containers around it say of it. */
  readonly provenance: Provenance;
  /** Address of the page the file stands for, where the container right around it says so. */
  readonly page: string | null;
}

const unread = (name: string, diagnostic: Diagnostic): Unpacked => ({ kind: 'unread', name, diagnostic });

/**
 * Every single document in a file: the file itself where it holds no others, else its members, and
 * theirs in turn. Whatever cannot be read is yielded as `unread` under its full name, with the reason;
 * nothing is thrown. One member is in memory at a time, and nothing is read before it is asked for;
 * a consumer that ends early closes every file and stream.
 */
export async function* documentsIn(source: Source, context: UnpackContext): AsyncGenerator<Unpacked> {
  const provenance = { name: source.name, captured: null, address: null, charset: null };
  const budget = startBudget(context.limits, source.size ?? 0);
  const counted = source.size === null ? countedBy(budget, source) : source;
  yield* look(counted, { context, budget, depth: 0, provenance, page: null });
}

function countedBy(budget: Budget, source: Source): Source {
  return {
    ...source,
    async *chunks() {
      for await (const chunk of source.chunks()) {
        budget.feed(chunk.length);
        yield chunk;
      }
    },
  };
}

/** Reads one file and unpacks it where it is a container. */
async function* look(source: Source, place: Place): AsyncGenerator<Unpacked> {
  const { context, provenance, page } = place;
  const gathered = await gather(source, context.limits.documentBytes);
  try {
    const container = tell(gathered, context);
    if (container === null || container.isDocument) {
      const diagnostic = whyNoDocument(gathered, place);
      if (diagnostic !== null) return yield unread(provenance.name, diagnostic);
      const member = { bytes: gathered.beginning, provenance };
      yield { kind: 'member', member: page === null ? member : { ...member, page } };
    }
    if (container !== null) yield* lookInto(container, gathered.source, place);
  } finally {
    await gathered.close().catch(() => {});
  }
}

function whyNoDocument({ obstacle, beginning }: Gathered, { depth, provenance }: Place): Diagnostic | null {
  const { head } = sniff(beginning);
  if (depth > 0 && isWebPart(provenance.name, head)) return diagnose('unpack/web-part');
  if (obstacle === null) return null;
  // That a film is a film says more than that it is large.
  const format = formatOf(beginning);
  return 'refusal' in format && format !== binaryFormat ? diagnose(format.refusal) : obstacle;
}

function tell(gathered: Gathered, context: UnpackContext): Container | null {
  try {
    return containerOf(sniff(gathered.beginning), context);
  } catch {
    // What confuses the tellers is no container that they could read.
    return null;
  }
}

async function* lookInto(container: Container, source: Source, place: Place): AsyncGenerator<Unpacked> {
  const { context, budget, provenance } = place;
  const { name } = provenance;
  const { limits } = context;
  if (place.depth >= limits.nesting) {
    return yield unread(name, diagnose('unpack/limit-nesting', { limit: limits.nesting }));
  }
  let count = 0;
  try {
    for await (const held of container.unpack({ ...source, name }, { ...context, budget })) {
      count += 1;
      budget.countMember();
      yield* lookAt(held, place);
      const passed = budget.passed();
      if (passed !== null) return yield unread(name, passed);
    }
  } catch (error) {
    return yield unread(name, diagnosticOf(error));
  }
  if (count === 0 && !container.isDocument) {
    yield unread(name, diagnose('unpack/nothing', { format: container.name }));
  }
}

async function* lookAt(held: Held, place: Place): AsyncGenerator<Unpacked> {
  const outer = place.provenance;
  if (held.kind === 'unread') return yield unread(within(outer.name, held.name), held.diagnostic);
  const said = held.kind === 'member' ? held.member.provenance : held.provenance;
  const name = within(outer.name, said.name);
  // What is packed in a captured file was captured with it.
  const provenance = { ...said, name, captured: said.captured ?? outer.captured };
  const source = held.kind === 'member' ? sourceOfBytes(name, held.member.bytes) : held.source;
  const page = held.kind === 'member' ? (held.member.page ?? null) : null;
  yield* look(source, { ...place, depth: place.depth + 1, provenance, page });
}
