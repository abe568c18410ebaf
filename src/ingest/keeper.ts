import { carriesFacts, orderPlaces, provenanceKey } from '../identity/provenance.ts';
import type { Diagnostic, DocumentId, Provenance } from '../model/index.ts';
import type { Change, Outcome, Refusal, Store } from '../store/store.ts';
import { isAboutOneDocument, keeping, refusalOf, storeDiagnostic } from './analysis.ts';
import type { Analysis, Analyst } from './analyst/analyst.ts';
import type { FoundDocument } from './find-documents.ts';

/** What became of one document or file. A refusal that is `kept` stands for a document that is stored. */
export type Fate = 'added' | 'updated' | 'already' | 'renamed' | Refusal;

/** A document after the first look at it. */
export interface Examined {
  readonly found: FoundDocument;
  readonly id: DocumentId;
  /** `stored` where a record is there that needs no other, `at-work` where the same bytes are. */
  readonly analysis: Analysis | 'stored' | 'at-work';
}

interface Entry {
  readonly changes: readonly Change[];
  /** The document the changes are about, so that it can be taken up again; null for all else. */
  readonly about: Examined | null;
  /** Says what the outcome of the first change means. */
  fate(outcome: Outcome): Fate;
  settle(fate: Fate): void;
}

/** Tries with ever more places before giving in to other processes that add the same document. */
const MOST_TRIES = 8;

/**
 * Keeps documents in a collection, several in one transaction. Whether a document is new is decided
 * here, one after the other, so that the same bytes met twice come out the same whatever was analysed
 * ahead.
 */
export class Keeper {
  readonly #store: Store;
  readonly #analyst: Analyst;
  readonly #lasting: boolean;
  #entries: Entry[] = [];

  /** `lasting` says whether the files stay where they lie; of others it is not noted where they lay. */
  constructor(store: Store, analyst: Analyst, lasting = true) {
    this.#store = store;
    this.#analyst = analyst;
    this.#lasting = lasting;
  }

  #place(path: string | null): string | null {
    return this.#lasting ? path : null;
  }

  /**
   * Tells whether a document has to be analysed, and under which places; null where a record is stored
   * that this engine made from all that is known.
   */
  async needed(id: DocumentId, { provenance }: FoundDocument): Promise<readonly Provenance[] | null> {
    const engine = await this.#store.engineOf(id);
    if (engine === this.#analyst.engine && !carriesFacts(provenance)) return null;
    const places = engine === null ? [] : await this.#store.provenance(id);
    const isKnown = places.some((place) => provenanceKey(place) === provenanceKey(provenance));
    if (engine === this.#analyst.engine && isKnown) return null;
    return orderPlaces([...places, provenance]);
  }

  /** Puts an examined document among what is to be written. */
  async keep(examined: Examined, settle: (fate: Fate) => void): Promise<void> {
    const { found, id, analysis } = examined;
    if (analysis === 'stored') return this.#put(this.#placeEntry(examined, settle));
    if (analysis !== 'at-work') return this.#put(this.#entryOf(examined, analysis, settle));
    // What was analysed before it may be about the same bytes.
    await this.flush();
    const places = await this.needed(id, found);
    if (places === null) return this.#put(this.#placeEntry(examined, settle));
    const { bytes, provenance } = found;
    const again = await this.#analyst.analyze(bytes, { name: provenance.name, provenance: places });
    this.#put(this.#entryOf(examined, again, settle));
  }

  /** Puts a refusal among what is to be written. */
  refuse(refusal: Refusal, path: string | null, settle: (fate: Fate) => void): void {
    const change: Change = { kind: 'refusal', refusal, path: this.#place(path) };
    this.#put({ changes: [change], about: null, fate: () => refusal, settle });
  }

  /** Puts any other change among what is to be written. */
  note(change: Change): void {
    this.#put({ changes: [change], about: null, fate: () => 'already', settle: () => {} });
  }

  /** Writes what waits. Rejects with a `StoreError` that would meet the next document as well. */
  async flush(): Promise<void> {
    const entries = this.#entries;
    this.#entries = [];
    if (entries.length === 0) return;
    let outcomes: readonly Outcome[];
    try {
      outcomes = await this.#store.write(entries.flatMap(({ changes }) => changes));
    } catch (error) {
      if (entries.length === 1 && !isAboutOneDocument(error)) throw error;
      // One of them fails: each by itself, so that it costs no other.
      for (const entry of entries) await this.#writeAlone(entry);
      return;
    }
    let at = 0;
    for (const entry of entries) {
      await this.#settle(entry, outcomes[at] ?? 'known');
      at += entry.changes.length;
    }
  }

  #put(entry: Entry): void {
    this.#entries.push(entry);
  }

  async #writeAlone(entry: Entry): Promise<void> {
    try {
      const [outcome = 'known'] = await this.#store.write(entry.changes);
      await this.#settle(entry, outcome);
    } catch (error) {
      const { about } = entry;
      if (about === null || !isAboutOneDocument(error)) throw error;
      const { found, id } = about;
      const refusal = refusalOf(found.provenance.name, id, storeDiagnostic(error));
      await this.#store.refuse(refusal, this.#place(found.file.path));
      entry.settle(refusal);
    }
  }

  async #settle(entry: Entry, outcome: Outcome, tries = 0): Promise<void> {
    if (outcome !== 'superseded' || entry.about === null) return entry.settle(entry.fate(outcome));
    if (tries === MOST_TRIES) throw new Error('Another process keeps changing the same document.');
    // Another process has stored a place that says more; the record is made again from all of them.
    const { found, id } = entry.about;
    const places = orderPlaces([...(await this.#store.provenance(id)), found.provenance]);
    const hints = { name: found.provenance.name, provenance: places };
    const again = this.#entryOf(entry.about, await this.#analyst.analyze(found.bytes, hints), entry.settle);
    const [next = 'known'] = await this.#store.write(again.changes);
    return this.#settle(again, next, tries + 1);
  }

  #entryOf(about: Examined, analysis: Analysis, settle: (fate: Fate) => void): Entry {
    const { found, id } = about;
    const path = this.#place(found.file.path);
    const kept = keeping(found.bytes, analysis, path);
    if (kept === null) {
      const refusal = refusalOf(found.provenance.name, id, analysis.diagnostic as Diagnostic);
      return { changes: [{ kind: 'refusal', refusal, path }], about: null, fate: () => refusal, settle };
    }
    const { changes, unread } = kept;
    const fate = (outcome: Outcome): Fate => unread ?? (outcome === 'added' ? 'added' : 'updated');
    return { changes, about, fate, settle };
  }

  #placeEntry(about: Examined, settle: (fate: Fate) => void): Entry {
    const place: Change = { kind: 'place', document: about.id, place: about.found.provenance };
    const fate = (outcome: Outcome): Fate => (outcome === 'noted' ? 'renamed' : 'already');
    return { changes: [place], about, fate, settle };
  }
}
