import type {
  Around,
  DocumentId,
  DocumentPair,
  DocumentRecord,
  StoredPair,
  TextIndex,
} from '../model/index.ts';

/** What is kept of one document. */
interface Kept {
  readonly prints: readonly number[];
  readonly words: Uint8Array;
}

/** The index of texts of a collection in memory. */
export class MemoryTexts implements TextIndex {
  readonly #read: (document: DocumentId) => Promise<DocumentRecord | null>;
  readonly #pending = new Set<DocumentId>();
  /** The pending ones from the last to the first, with some that were taken; null once one was added. */
  #queue: DocumentId[] | null = null;
  readonly #prints = new Map<DocumentId, readonly number[]>();
  readonly #words = new Map<DocumentId, Uint8Array>();
  readonly #holders = new Map<number, DocumentId[]>();
  readonly #crowded = new Set<number>();
  /** By both documents, so that all of one are found. */
  readonly #pairs = new Map<DocumentId, Map<DocumentId, StoredPair>>();
  #engine = '';
  /** What puts back each step of the work in progress, in order; null where there is none. */
  #undo: (() => void)[] | null = null;
  /** Documents that were written during it. */
  readonly #written = new Set<DocumentId>();

  constructor(read: (document: DocumentId) => Promise<DocumentRecord | null>) {
    this.#read = read;
  }

  /** A document has another record, whatever becomes of the work in progress. */
  note(document: DocumentId): void {
    this.#add(document);
    if (this.#undo !== null) this.#written.add(document);
  }

  #add(document: DocumentId): void {
    this.#pending.add(document);
    this.#queue = null;
  }

  /** Empties the index where another engine made it. */
  open(engine: string, documents: readonly DocumentId[]): this {
    if (engine !== this.#engine) this.#empty(engine, documents);
    return this;
  }

  /** Opens the index and does some work on it; leaves it as it was where that fails. */
  async transact<T>(
    engine: string,
    documents: readonly DocumentId[],
    work: (index: TextIndex) => Promise<T>,
  ): Promise<T> {
    const undo: (() => void)[] = [];
    this.#undo = undo;
    try {
      return await work(this.open(engine, documents));
    } catch (error) {
      for (const back of undo.reverse()) back();
      for (const document of this.#written) this.#add(document);
      throw error;
    } finally {
      this.#undo = null;
      this.#written.clear();
    }
  }

  #empty(engine: string, documents: readonly DocumentId[]): void {
    const [before, pending] = [this.#engine, new Set(this.#pending)];
    const parts = [this.#prints, this.#words, this.#holders, this.#crowded, this.#pairs] as const;
    const [prints, words, holders, crowded, pairs] = [
      [...this.#prints],
      [...this.#words],
      [...this.#holders],
      [...this.#crowded],
      [...this.#pairs],
    ];
    this.#undo?.push(() => {
      for (const part of [this.#pending, ...parts]) part.clear();
      for (const document of pending) this.#add(document);
      for (const [document, own] of prints) this.#prints.set(document, own);
      for (const [document, own] of words) this.#words.set(document, own);
      for (const [print, list] of holders) this.#holders.set(print, list);
      for (const print of crowded) this.#crowded.add(print);
      for (const [document, own] of pairs) this.#pairs.set(document, own);
      this.#engine = before;
    });
    for (const part of [this.#pending, ...parts]) part.clear();
    for (const document of documents) this.#add(document);
    this.#engine = engine;
  }

  /** All pairs in the order of their ids. */
  all(): StoredPair[] {
    return [...this.#pairs]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([a, pairs]) =>
        [...pairs]
          .filter(([b]) => a < b)
          .sort(([x], [y]) => (x < y ? -1 : 1))
          .map(([, pair]) => pair),
      );
  }

  async pending(most: number): Promise<readonly DocumentId[]> {
    this.#queue ??= [...this.#pending].sort().reverse();
    const first: DocumentId[] = [];
    for (let at = this.#queue.length - 1; at >= 0 && first.length < most; at -= 1) {
      const document = this.#queue[at] as DocumentId;
      if (this.#pending.has(document)) first.push(document);
      else if (first.length === 0) this.#queue.pop();
    }
    return first;
  }

  async take(document: DocumentId): Promise<DocumentRecord | null> {
    if (this.#pending.delete(document)) this.#undo?.push(() => this.#add(document));
    return this.#read(document);
  }

  async prints(documents: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, readonly number[]>> {
    return new Map(
      documents.flatMap((document) => {
        const own = this.#prints.get(document);
        return own === undefined ? [] : [[document, own] as const];
      }),
    );
  }

  async words(documents: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, Uint8Array>> {
    return new Map(
      documents.flatMap((document) => {
        const own = this.#words.get(document);
        return own === undefined ? [] : [[document, own] as const];
      }),
    );
  }

  async crowded(prints: readonly number[]): Promise<ReadonlySet<number>> {
    return new Set(prints.filter((print) => this.#crowded.has(print)));
  }

  async mark(prints: readonly number[], crowded: boolean): Promise<void> {
    for (const print of prints) {
      if (this.#crowded.has(print) === crowded) continue;
      this.#setCrowded(print, crowded);
      this.#undo?.push(() => this.#setCrowded(print, !crowded));
    }
  }

  #setCrowded(print: number, crowded: boolean): void {
    if (crowded) this.#crowded.add(print);
    else this.#crowded.delete(print);
  }

  async holders(prints: readonly number[]): Promise<ReadonlyMap<number, readonly DocumentId[]>> {
    return new Map(
      prints.flatMap((print) => {
        const list = this.#holders.get(print);
        return list === undefined ? [] : [[print, [...list]] as const];
      }),
    );
  }

  async firstHolders(print: number, most: number): Promise<readonly DocumentId[]> {
    return (this.#holders.get(print) ?? []).slice(0, most);
  }

  async around(
    prints: readonly number[],
    document: DocumentId,
    reach: number,
  ): Promise<ReadonlyMap<number, Around>> {
    return new Map(prints.map((print) => [print, this.#around(print, document, reach)]));
  }

  #around(print: number, document: DocumentId, reach: number): Around {
    const list = this.#holders.get(print) ?? [];
    const at = placeIn(list, document);
    const after = list[at] === document ? at + 1 : at;
    return {
      before: list.slice(Math.max(0, at - reach), at).reverse(),
      after: list.slice(after, after + reach),
    };
  }

  async put(document: DocumentId, prints: readonly number[], words: Uint8Array): Promise<void> {
    this.#putIn(document, { prints, words });
    this.#undo?.push(() => this.#takeOut(document));
  }

  #putIn(document: DocumentId, { prints, words }: Kept): void {
    this.#prints.set(document, [...prints]);
    this.#words.set(document, words);
    for (const print of prints) {
      const list = this.#holders.get(print);
      if (list === undefined) this.#holders.set(print, [document]);
      else list.splice(placeIn(list, document), 0, document);
    }
  }

  async remove(document: DocumentId): Promise<void> {
    const others = [...(this.#pairs.get(document)?.keys() ?? [])];
    await this.dropPairs(others.map((other): DocumentPair => [document, other]));
    this.#pairs.delete(document);
    const kept = this.#takeOut(document);
    if (kept !== null) this.#undo?.push(() => this.#putIn(document, kept));
  }

  /** Forgets what is kept of a document and gives it; null where that is nothing. */
  #takeOut(document: DocumentId): Kept | null {
    const [prints, words] = [this.#prints.get(document), this.#words.get(document)];
    if (prints === undefined || words === undefined) return null;
    for (const print of prints) {
      const list = this.#holders.get(print) ?? [];
      list.splice(placeIn(list, document), 1);
      if (list.length === 0) this.#holders.delete(print);
    }
    this.#prints.delete(document);
    this.#words.delete(document);
    return { prints, words };
  }

  async pairsFrom(documents: readonly DocumentId[]): Promise<readonly DocumentPair[]> {
    return documents.flatMap((a) =>
      [...(this.#pairs.get(a)?.keys() ?? [])].filter((b) => a < b).map((b): DocumentPair => [a, b]),
    );
  }

  async keepPairs(pairs: readonly StoredPair[]): Promise<void> {
    for (const { a, b, text } of pairs) {
      // Through JSON, as in the other stores.
      const pair = { a, b, text: JSON.parse(JSON.stringify(text)) as unknown };
      this.#setPair(a, b, pair);
    }
  }

  async dropPairs(pairs: readonly DocumentPair[]): Promise<void> {
    for (const [a, b] of pairs) this.#setPair(a, b, null);
  }

  #setPair(a: DocumentId, b: DocumentId, pair: StoredPair | null): void {
    const before = this.#pairs.get(a)?.get(b) ?? null;
    this.#undo?.push(() => this.#putPair(a, b, before));
    this.#putPair(a, b, pair);
  }

  #putPair(a: DocumentId, b: DocumentId, pair: StoredPair | null): void {
    for (const [one, other] of [[a, b] as const, [b, a] as const]) {
      const own = this.#pairs.get(one) ?? new Map<DocumentId, StoredPair>();
      if (pair === null) own.delete(other);
      else this.#pairs.set(one, own.set(other, pair));
    }
  }
}

/** Where a document stands in a sorted list, or would stand. */
function placeIn(list: readonly DocumentId[], document: DocumentId): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? '') < document) low = middle + 1;
    else high = middle;
  }
  return low;
}
