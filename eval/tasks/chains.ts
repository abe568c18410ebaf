import { analyze } from '../../src/analyze.ts';
import type { Claim, Knowledge, Span } from '../../src/model/index.ts';
import { overlap } from '../../src/model/index.ts';
import { sameVoice } from '../../src/names/index.ts';
import { fScore } from '../measure/f-score.ts';
import type { EvalInput, EvalResult, EvalTask } from '../task.ts';

interface GoldClaim {
  readonly quote: string;
  readonly chain: readonly string[];
  readonly hedge: string;
  readonly also?: readonly unknown[];
}
interface GoldArticle {
  readonly id: string;
  readonly outlet: string;
  readonly claims: readonly GoldClaim[];
}
interface GoldText {
  readonly text: string;
}

/** Claims that stand over the same words: one statement, with one chain for each voice that makes it. */
interface Statement extends Span {
  readonly chains: readonly (readonly string[])[];
  readonly factuality: string;
}

/**
 * Claims against hand-made gold. A predicted statement answers a gold claim when their spans share at
 * least half of the gold quote; of several it is the one that shares most, the shorter among equals.
 *
 * Chains compare link by link with `sameVoice`. Unstated voices have no words and are left out of a
 * predicted chain; so is, on both sides, the outlet itself. `strict` takes the gold's first chain and
 * the statement's first voice; `lenient` takes any chain in `also` and any of several voices that say
 * the same words together.
 *
 * Recall: gold claims answered with the right chain, over all gold claims. Precision: over the
 * statements that answer at least one gold claim, the share whose gold claims are right in the
 * majority. Statements that answer none are counted in the table and left out of precision, since the
 * gold skips trivial background on purpose.
 *
 * Factuality: F1 over the gold claims and statements that are anything but asserted (a scorer that calls
 * all things asserted would otherwise look good); a label counts as right when it is the gold's own or
 * one in `also`, and only gold claims that were found at all are asked.
 */
export const chains: EvalTask = {
  name: 'chains',
  about: 'voice chains and factuality of claims (gold form)',
  run: runChains,
};

interface Row {
  readonly article: string;
  readonly quote: string;
  readonly gold: readonly string[];
  readonly predicted: readonly string[] | null;
  readonly hedge: string;
  readonly factuality: string | null;
  readonly strict: boolean;
  readonly lenient: boolean;
  readonly statement: Statement | null;
}

async function runChains({ gold, texts, knowledge }: EvalInput): Promise<EvalResult> {
  const articles = (gold as { articles: readonly GoldArticle[] }).articles;
  const rows: Row[] = [];
  let unmatched = 0;
  for (const article of articles) {
    const record = texts.get(article.id) as GoldText | undefined;
    if (record === undefined) throw new Error(`--texts holds no record ${article.id}`);
    const { found, skipped } = await scoreArticle(article, record.text, knowledge);
    rows.push(...found);
    unmatched += skipped;
  }
  const strict = chainScore(rows, (row) => row.strict);
  const lenient = chainScore(rows, (row) => row.lenient);
  const factuality = factualityScore(rows);
  const missed = rows.filter((row) => row.statement === null).length;
  const table = [
    ['', 'prec', 'rec', 'f1'],
    ['strict', ...[strict.precision, strict.recall, strict.f1].map((score) => score.toFixed(3))],
    ['lenient', ...[lenient.precision, lenient.recall, lenient.f1].map((score) => score.toFixed(3))],
    [
      'factuality',
      ...[factuality.precision, factuality.recall, factuality.f1].map((score) => score.toFixed(3)),
    ],
    ['gold claims without a statement', String(missed)],
    ['statements that answer no gold claim', String(unmatched)],
  ];
  return {
    records: articles.length,
    scores: { strictF1: strict.f1, lenientF1: lenient.f1, factualityF1: factuality.f1 },
    table,
    predictions: rows.map(({ statement, ...row }) => row),
  };
}

async function scoreArticle(
  article: GoldArticle,
  text: string,
  knowledge: Knowledge,
): Promise<{ found: Row[]; skipped: number }> {
  const record = await analyze(new TextEncoder().encode(text), { name: article.outlet }, knowledge);
  const statements = statementsOf(record.claims, article.outlet);
  const stored = record.document.text;
  const used = new Set<Statement>();
  const found = article.claims.map((claim) => {
    const at = locate(stored, claim.quote);
    const statement = at === null ? null : answerTo(at, statements);
    if (statement !== null) used.add(statement);
    return rowOf(article, claim, statement);
  });
  return { found, skipped: statements.length - used.size };
}

/** Finds the quote, also where reading has changed blanks. */
function locate(text: string, quote: string): Span | null {
  const exact = text.indexOf(quote);
  if (exact >= 0) return { start: exact, end: exact + quote.length };
  const words = quote.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const loose = new RegExp(words.join('\\s+')).exec(text);
  return loose === null ? null : { start: loose.index, end: loose.index + loose[0].length };
}

function statementsOf(claims: readonly Claim[], outlet: string): Statement[] {
  const bySpan = new Map<string, Statement>();
  for (const claim of claims) {
    const key = `${claim.start}-${claim.end}`;
    const chain = claim.voices.filter((voice) => voice.kind !== 'unstated').map((voice) => voice.name);
    const earlier = bySpan.get(key);
    bySpan.set(key, {
      start: claim.start,
      end: claim.end,
      factuality: earlier?.factuality ?? claim.factuality,
      chains: [...(earlier?.chains ?? []), withoutOutlet(chain, outlet)],
    });
  }
  return [...bySpan.values()];
}

function withoutOutlet(chain: readonly string[], outlet: string): string[] {
  return chain.filter((name) => name.toLowerCase() !== outlet.toLowerCase());
}

function answerTo(quote: Span, statements: readonly Statement[]): Statement | null {
  let best: Statement | null = null;
  for (const statement of statements) {
    const shared = overlap(quote, statement);
    if (shared * 2 < quote.end - quote.start) continue;
    const held = best === null ? -1 : overlap(quote, best);
    const shorter = best !== null && statement.end - statement.start < best.end - best.start;
    if (shared > held || (shared === held && shorter)) best = statement;
  }
  return best;
}

function rowOf(article: GoldArticle, claim: GoldClaim, statement: Statement | null): Row {
  const gold = withoutOutlet(claim.chain, article.outlet);
  const others = (claim.also ?? []).filter((other): other is string[] => Array.isArray(other));
  const hedges = [claim.hedge, ...(claim.also ?? []).flatMap(hedgeIn)];
  const answers = [gold, ...others.map((other) => withoutOutlet(other, article.outlet))];
  const first = statement?.chains[0] ?? null;
  return {
    article: article.id,
    quote: claim.quote,
    gold,
    predicted: first,
    hedge: statement !== null && hedges.includes(statement.factuality) ? statement.factuality : claim.hedge,
    factuality: statement?.factuality ?? null,
    strict: first !== null && sameChain(first, gold),
    lenient: statement?.chains.some((chain) => answers.some((answer) => sameChain(chain, answer))) ?? false,
    statement,
  };
}

function hedgeIn(other: unknown): string[] {
  if (typeof other === 'string') return [other];
  const hedge = (other as { hedge?: unknown } | null)?.hedge;
  return typeof hedge === 'string' ? [hedge] : [];
}

function sameChain(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, at) => sameVoice(name, b[at] ?? ''));
}

function chainScore(rows: readonly Row[], isRight: (row: Row) => boolean): ReturnType<typeof fScore> {
  const byStatement = new Map<Statement, boolean[]>();
  for (const row of rows) {
    if (row.statement === null) continue;
    byStatement.set(row.statement, [...(byStatement.get(row.statement) ?? []), isRight(row)]);
  }
  const right = [...byStatement.values()].filter(
    (list) => list.filter((one) => one).length * 2 > list.length,
  );
  return fScore({
    right: right.length,
    predicted: byStatement.size,
    gold: rows.length,
    rightGold: rows.filter(isRight).length,
  });
}

function factualityScore(rows: readonly Row[]): ReturnType<typeof fScore> {
  const found = rows.filter((row) => row.factuality !== null);
  return fScore({
    right: found.filter((row) => row.factuality !== 'asserted' && row.factuality === row.hedge).length,
    predicted: found.filter((row) => row.factuality !== 'asserted').length,
    gold: found.filter((row) => row.hedge !== 'asserted').length,
  });
}
