import { documentId } from '../../identity/identity.ts';
import { orderPlaces, placeNamed } from '../../identity/provenance.ts';
import { diagnose } from '../../messages/diagnostics.ts';
import type { Diagnostic, Document, Part, Provenance, Publisher, Reprint } from '../../model/index.ts';
import { findCredits } from './credits.ts';
import { cutLong } from './cut-long.ts';
import { statedDates } from './dates/stated-dates.ts';
import type { Layout, ReadableFormat, ReadHints } from './format.ts';
import { formatOf } from './formats.ts';
import { tellLanguage } from './language.ts';
import type { Metadata } from './metadata.ts';
import { markParts } from './parts/mark-parts.ts';
import { tellParts } from './parts/tell-parts.ts';
import { furniturePublisher } from './publisher.ts';

/**
 * Phase 1. In: the bytes of one file. Out: a `Document` with canonical text, its parts told apart,
 * credits, and every stated date with what stated it. Guaranteed: every non-blank character of the
 * text is in exactly one part; a file that holds no text comes back with a diagnostic that says why.
 */
export async function readDocument(bytes: Uint8Array, hints: ReadHints): Promise<Document> {
  if (isBlank(bytes)) return without(bytes, hints, [diagnose('read/empty')]);
  const format = formatOf(bytes);
  if ('refusal' in format) return without(bytes, hints, [diagnose(format.refusal)]);
  const layout = await layOut(format, bytes, hints);
  if ('blocks' in layout) return documentOf(bytes, hints, cutLong(layout));
  return without(bytes, hints, layout);
}

/** Lays the file out, or gives the diagnostics of one that is broken or without text. */
async function layOut(
  format: ReadableFormat,
  bytes: Uint8Array,
  hints: ReadHints,
): Promise<Layout | readonly Diagnostic[]> {
  try {
    const layout = await format.read(bytes, hints);
    if (layout.text.trim() !== '') return layout;
    return layout.diagnostics.some(({ severity }) => severity !== 'note')
      ? layout.diagnostics
      : [diagnose('read/empty')];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [diagnose('read/broken', { format: format.name, reason })];
  }
}

function documentOf(bytes: Uint8Array, hints: ReadHints, layout: Layout): Document {
  const { text, metadata } = layout;
  const told = tellParts(text, layout.blocks);
  const { marks = [] } = hints;
  const { parts, reprints } = markParts(
    text,
    { parts: told.parts, reprints: withFound(layout.reprints ?? [], told.reprints) },
    marks,
  );
  const language = tellLanguage(proseOf(text, parts)) ?? metadata.language;
  const outside = parts.filter((part) => !reprints.some((r) => r.start <= part.start && part.end <= r.end));
  const provenance = provenanceOf(hints);
  const publisher = publisherOf(hints, metadata) ?? furniturePublisher(text, parts);
  return {
    ...nothing(bytes, hints),
    title: titleIn(text, parts, metadata.title) ?? titleOf(text, parts) ?? metadata.title,
    byline: metadata.byline ?? wordsOf(text, parts, 'byline', 'byline-wording'),
    publisher,
    address: metadata.address ?? provenance.find(({ address }) => address !== null)?.address ?? null,
    language,
    text,
    parts,
    ...(marks.length === 0 ? {} : { marked: { marks, told: told.parts } }),
    anchors: layout.anchors,
    credits: findCredits(text, parts, { reprints, publisher: publisher?.name ?? null }),
    stated: [
      ...metadata.stated,
      ...statedDates(text, outside, { locale: metadata.locale ?? language, beside: metadata.stated }),
      ...capturesOf(provenance),
    ],
    reprints,
    diagnostics: [...layout.diagnostics, ...languageDiagnostics(language)],
  };
}

/** What the format itself tells stands; what the wording finds besides is added where they do not overlap. */
function withFound(told: readonly Reprint[], found: readonly Reprint[]): readonly Reprint[] {
  const besides = found.filter(({ start, end }) => !told.some((one) => one.start < end && start < one.end));
  return [...told, ...besides].sort((a, b) => a.start - b.start);
}

function nothing(bytes: Uint8Array, hints: ReadHints): Document {
  const provenance = provenanceOf(hints);
  return {
    id: documentId(bytes),
    name: provenance[0]?.name ?? hints.name,
    provenance,
    title: null,
    byline: null,
    publisher: null,
    address: null,
    language: null,
    text: '',
    parts: [],
    anchors: [],
    credits: [],
    stated: [],
    reprints: [],
    diagnostics: [],
  };
}

function without(bytes: Uint8Array, hints: ReadHints, diagnostics: readonly Diagnostic[]): Document {
  return { ...nothing(bytes, hints), diagnostics };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 32);
}

function provenanceOf(hints: ReadHints): readonly Provenance[] {
  const given = hints.provenance ?? [];
  return given.length === 0 ? [placeNamed(hints.name)] : orderPlaces(given);
}

function capturesOf(provenance: readonly Provenance[]): Document['stated'] {
  const days = provenance.flatMap(({ captured }) => (captured === null ? [] : [captured.slice(0, 10)]));
  return [...new Set(days)]
    .sort()
    .map((value) => ({ value, basis: 'capture', part: null, start: null, end: null }));
}

function proseOf(text: string, parts: readonly Part[]): string {
  const prose = parts.filter((part) => part.role === 'body' || part.role === 'reprint');
  return (prose.length > 0 ? prose : parts).map((part) => text.slice(part.start, part.end)).join('\n');
}

/** The title that metadata states, where readers see it too: it tells the headline from a section's name. */
function titleIn(text: string, parts: readonly Part[], stated: string | null): string | null {
  const isSeen = parts.some(({ start, end }) => text.slice(start, end) === stated);
  return isSeen ? stated : null;
}

function titleOf(text: string, parts: readonly Part[]): string | null {
  const headline = parts.find((part) => part.role === 'headline' && part.rule !== 'reprint-title');
  return headline === undefined ? null : text.slice(headline.start, headline.end);
}

function wordsOf(text: string, parts: readonly Part[], role: Part['role'], rule: string): string | null {
  const part = parts.find((candidate) => candidate.role === role && candidate.rule === rule);
  return part === undefined ? null : text.slice(part.start, part.end).replace(/^by\s+/i, '');
}

function publisherOf(hints: ReadHints, metadata: Metadata): Publisher | null {
  if (hints.publisher === undefined) return metadata.publisher;
  return { name: hints.publisher, basis: 'given', start: null, end: null };
}

function languageDiagnostics(language: string | null): readonly Diagnostic[] {
  if (language === null) return [diagnose('read/language-unknown')];
  return language === 'en' ? [] : [diagnose('read/other-language', { language })];
}
