import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/analyze.ts';
import { corroborate } from '../../src/corroborate.ts';
import type { Claim, Dossier, DocumentRecord, Event, Span } from '../../src/model/index.ts';
import { overlap } from '../../src/model/index.ts';
import { sameVoice } from '../../src/names/index.ts';
import { findQuote } from '../measure/find-quote.ts';
import { type EventRow, parseReading, type Reading } from '../measure/reading.ts';
import type { EvalResult, EvalTask } from '../task.ts';

type Texts = ReadonlyMap<string, DocumentRecord>;
type Check = {
  readonly section: string;
  readonly row: string;
  readonly right: boolean;
  readonly saw: string;
};

/**
 * The rows of a reading (a page of Markdown beside the texts): `--data FOLDER` holds README-like
 * `READING.md` and texts named by their first three digits. A row is right or wrong; no partial
 * credit. An undated text is right when the true day lies in an interval of at most 40 days.
 */
export const seeds: EvalTask = {
  name: 'seeds',
  about: 'rows of READING.md in a folder of texts (--data FOLDER)',
  async run(input): Promise<EvalResult> {
    const reading = parseReading(readFileSync(join(input.folder, 'READING.md'), 'utf8'));
    const files = readdirSync(input.folder)
      .filter((name) => /^\d{3}_.*\.txt$/.test(name))
      .sort();
    const texts = new Map<string, DocumentRecord>();
    for (const name of files) {
      const bytes = readFileSync(join(input.folder, name));
      texts.set(name.slice(0, 3), await analyze(bytes, { name }, input.knowledge));
    }
    const dossier = corroborate([...texts.values()]);
    const checks = [
      ...checkWritten(reading, texts),
      ...checkParts(reading, texts),
      ...checkVoices(reading, texts),
      ...checkFigures(reading, texts),
      ...checkEvents(reading, texts, dossier),
      ...checkNotEvents(reading, texts),
      ...checkMerges(dossier, texts),
    ];
    return { records: texts.size, scores: scoresOf(checks), table: tableOf(checks), predictions: checks };
  },
};

function scoresOf(checks: readonly Check[]): Record<string, number> {
  const sections = [...new Set(checks.map((check) => check.section))];
  return Object.fromEntries(
    sections.map((section) => {
      const rows = checks.filter((check) => check.section === section);
      return [section, rows.filter((row) => row.right).length / rows.length];
    }),
  );
}

function tableOf(checks: readonly Check[]): string[][] {
  return checks.map(({ section, row, right, saw }) => [
    right ? 'right' : 'WRONG',
    section.padEnd(9),
    row,
    right ? '' : `saw: ${saw}`,
  ]);
}

function checkWritten(reading: Reading, texts: Texts): Check[] {
  return reading.written.map(({ text, published }) => {
    const date = texts.get(text)?.date;
    const [from, to] = [date?.earliest ?? null, date?.latest ?? null];
    const days =
      from !== null && to !== null
        ? (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
        : Number.POSITIVE_INFINITY;
    const right = from !== null && to !== null && from <= published && published <= to && days <= 40;
    return {
      section: 'written',
      row: `${text} ${published}`,
      right,
      saw: `${from} to ${to} ${date?.conflict ?? ''}`,
    };
  });
}

function checkParts(reading: Reading, texts: Texts): Check[] {
  return reading.parts.map(({ text, quote, role }) => {
    const record = texts.get(text);
    const span = record === undefined ? null : findQuote(record.document.text, quote);
    const part =
      span === null
        ? undefined
        : record?.document.parts.find((p) => p.start <= span.start && span.end <= p.end);
    return {
      section: 'parts',
      row: `${text} ${role}: ${quote}`,
      right: part?.role === role,
      saw: part?.role ?? 'nothing',
    };
  });
}

/** Claims that hold at least half of the quoted words, the closest fit first. */
function claimsAt(record: DocumentRecord, span: Span): Claim[] {
  return record.claims
    .filter((claim) => overlap(claim, span) * 2 >= span.end - span.start)
    .sort((a, b) => overlap(b, span) - overlap(a, span) || a.end - a.start - (b.end - b.start));
}

function sameChain(claim: Claim, chain: readonly string[]): boolean {
  return (
    claim.voices.length === chain.length &&
    claim.voices.every((voice, index) => sameVoice(voice.name, chain[index] ?? ''))
  );
}

function checkVoices(reading: Reading, texts: Texts): Check[] {
  return reading.voices.map((row) => {
    const record = texts.get(row.text);
    const span = record === undefined ? null : findQuote(record.document.text, row.quote);
    const found = record === undefined || span === null ? [] : claimsAt(record, span);
    // The innermost claim decides: a frame around it may hold the same words.
    const claim = found.find((candidate) => sameChain(candidate, row.chain)) ?? found[0];
    const right =
      claim !== undefined &&
      sameChain(claim, row.chain) &&
      (row.factuality === null || claim.factuality === row.factuality);
    const saw = found
      .map((c) => `${c.voices.map((voice) => voice.name).join(' -> ') || '(publisher)'} ${c.factuality}`)
      .join(' | ');
    return { section: 'voices', row: `${row.text} ${row.quote}: ${row.chain.join(' -> ')}`, right, saw };
  });
}

function checkFigures(reading: Reading, texts: Texts): Check[] {
  return reading.figures.map((row) => {
    const record = texts.get(row.text);
    const stem = row.noun.replace(/s$/, '');
    const fits = (record?.figures ?? []).filter(
      (f) =>
        f.low === row.low &&
        f.high === row.high &&
        (f.measure.includes(stem) || f.who.includes(stem) || f.quote.includes(stem)),
    );
    const right = fits.some((figure) => {
      const claim = record?.claims.find(({ id }) => id === figure.claim);
      return row.chain.length === 0 || (claim !== undefined && sameChain(claim, row.chain));
    });
    const saw = (record?.figures ?? []).map((f) => `${f.measure} ${f.low}..${f.high} ${f.who}`).join(' | ');
    return {
      section: 'figures',
      row: `${row.text} ${row.noun} ${row.low}..${row.high}`,
      right,
      saw: saw.slice(0, 200),
    };
  });
}

function sentenceOf(record: DocumentRecord, event: Event): string {
  const { document, sentences } = record;
  const sentence = sentences.find((s) => s.start <= event.start && event.end <= s.end) ?? event;
  return document.text.slice(sentence.start, sentence.end);
}

const STOP = new Set(['the', 'a', 'an', 'of', 'in', 'on', 'at', 'near', 'and', 'around', 'begins', 'open']);

/** Words two tellings share, by their first four letters, so that "strikes" meets "striking". */
function sharedWords(title: string, sentence: string): number {
  const stems = (words: string): Set<string> =>
    new Set(
      (words.toLowerCase().match(/[a-z]{3,}/g) ?? [])
        .filter((word) => !STOP.has(word))
        .map((word) => word.slice(0, 4)),
    );
  const inSentence = stems(sentence);
  return [...stems(title)].filter((stem) => inSentence.has(stem)).length;
}

function checkEvents(reading: Reading, texts: Texts, dossier: Dossier): Check[] {
  return reading.events.map((row) => {
    const mentions = row.texts.flatMap((text) => {
      const record = texts.get(text);
      return record === undefined
        ? []
        : record.events.filter((event) => fitsRow(record, event, row)).map((event) => ({ text, event }));
    });
    const contested = dossier.events.some(
      ({ status, accounts }) =>
        status === 'contested' &&
        accounts.some((account) =>
          account.events.some((id) => mentions.some(({ event }) => event.id === id)),
        ),
    );
    const right = mentions.length > 0 && (!row.contested || contested);
    const near = row.texts.flatMap((text) => {
      const record = texts.get(text);
      return (record?.events ?? []).filter(
        (event) => record !== undefined && sharedWords(row.title, sentenceOf(record, event)) >= 2,
      );
    });
    const saw = near
      .map((e) => `${e.type} ${e.when.earliest}..${e.when.latest} ${e.where?.name ?? ''} ${e.factuality}`)
      .join(' | ');
    return {
      section: 'events',
      row: `${row.title}${row.contested ? ' (contested)' : ''}`,
      right,
      saw: `${mentions.length} fit; ${saw.slice(0, 300)}`,
    };
  });
}

function fitsRow(record: DocumentRecord, event: Event, row: EventRow): boolean {
  const { earliest, latest } = event.when;
  if (earliest === null || latest === null || earliest < row.start || latest > row.end) return false;
  if (event.factuality !== 'asserted' && !row.contested) return false;
  return sharedWords(row.title, sentenceOf(record, event)) >= 2;
}

function checkNotEvents(reading: Reading, texts: Texts): Check[] {
  return reading.notEvents.map(({ text, quote }) => {
    const record = texts.get(text);
    const span = record === undefined ? null : findQuote(record.document.text, quote);
    const told =
      span === null
        ? []
        : (record?.events ?? []).filter(
            (event) => overlap(event, span) > 0 && event.factuality === 'asserted',
          );
    return {
      section: 'notEvents',
      row: `${text} ${quote}`,
      right: span !== null && told.length === 0,
      saw: told.map((e) => e.type).join(),
    };
  });
}

/** Every event told by two texts must have mentions whose intervals are bounded and meet. */
function checkMerges(dossier: Dossier, texts: Texts): Check[] {
  const events = new Map(
    [...texts.values()].flatMap((record) => record.events.map((event) => [event.id, event] as const)),
  );
  const merged = dossier.events.filter(
    ({ accounts }) => new Set(accounts.map(({ document }) => document)).size > 1,
  );
  const wrong = merged.filter(({ accounts }) => {
    const whens = accounts.flatMap((account) => account.events.flatMap((id) => events.get(id)?.when ?? []));
    return whens.some((a) =>
      whens.some((b) => (a.earliest ?? '0') > (b.latest ?? '9') || a.earliest === null || a.latest === null),
    );
  });
  return [
    {
      section: 'merges',
      row: `${merged.length} events told by several texts`,
      right: wrong.length === 0,
      saw: wrong.map(({ title }) => title).join(' | '),
    },
  ];
}
