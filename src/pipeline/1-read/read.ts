import { documentId } from '../../identity/identity.ts';
import { diagnose } from '../../messages/diagnostics.ts';
import type { Diagnostic, Document, Part, Publisher } from '../../model/index.ts';
import { canonicalText, unwrapLines } from './canonical.ts';
import { findCredits } from './credits.ts';
import { statedDates } from './dates/stated-dates.ts';
import { decode } from './decode.ts';
import { type Form, tellForm } from './form.ts';
import type { Metadata } from './html/metadata.ts';
import { type ReadPage, readHtml } from './html/read-html.ts';
import { tellLanguage } from './language.ts';
import { furniturePublisher } from './publisher.ts';
import { linesOf } from './parts/block.ts';
import { tellParts } from './parts/tell-parts.ts';

/** What is known of a file besides its bytes. */
export interface ReadHints {
  /** File name or address as given; carried along, never interpreted. */
  readonly name: string;
  /** Publisher, where a dataset names it beside the text. */
  readonly publisher?: string;
}

/** Longer texts are books or dumps; what lies beyond is kept in the original and said. */
export const LONGEST_TEXT = 2_000_000;

const NO_METADATA: Metadata = {
  title: null,
  byline: null,
  publisher: null,
  address: null,
  language: null,
  stated: [],
};

/**
 * Phase 1. In: the bytes of one file. Out: a `Document` with canonical text, its parts told apart,
 * credits, and every stated date with what stated it. Guaranteed: every non-blank character of the
 * text is in exactly one part; a file that holds no text comes back with a `refused` diagnostic.
 */
export function readDocument(bytes: Uint8Array, hints: ReadHints): Document {
  const form = tellForm(bytes);
  if (form === 'binary' || form === 'empty') return refused(bytes, hints, form);
  const decoded = decode(bytes, form);
  const cut = cutLong(canonicalText(decoded.text));
  const { text, blocks, metadata, diagnostics } = layOut(cut.text, form);
  if (text.trim() === '') return refused(bytes, hints, 'empty');
  const { parts, reprints } = tellParts(text, blocks);
  const credits = findCredits(text, parts);
  const language = tellLanguage(proseOf(text, parts)) ?? metadata.language;
  return {
    id: documentId(bytes),
    name: hints.name,
    title: titleOf(text, parts) ?? metadata.title,
    byline: metadata.byline ?? wordsOf(text, parts, 'byline', 'byline-wording'),
    publisher: publisherOf(hints, metadata) ?? furniturePublisher(text, parts),
    address: metadata.address,
    language,
    text,
    parts,
    credits,
    stated: [
      ...metadata.stated,
      ...statedDates(
        text,
        parts.filter((part) => !reprints.some((r) => r.start <= part.start && part.end <= r.end)),
      ),
    ],
    reprints,
    diagnostics: [
      ...decoded.diagnostics,
      ...cut.diagnostics,
      ...diagnostics,
      ...languageDiagnostics(language),
    ],
  };
}

function layOut(raw: string, form: Form): ReadPage {
  if (form === 'html') return readHtml(raw);
  const text = unwrapLines(raw);
  return { text, blocks: linesOf(text), metadata: NO_METADATA, diagnostics: [] };
}

function cutLong(text: string): { text: string; diagnostics: readonly Diagnostic[] } {
  if (text.length <= LONGEST_TEXT) return { text, diagnostics: [] };
  const cut = text.slice(0, LONGEST_TEXT);
  return { text: cut, diagnostics: [diagnose('read/cut-long', { kept: LONGEST_TEXT, length: text.length })] };
}

function refused(bytes: Uint8Array, hints: ReadHints, form: 'binary' | 'empty'): Document {
  return {
    id: documentId(bytes),
    name: hints.name,
    title: null,
    byline: null,
    publisher: null,
    address: null,
    language: null,
    text: '',
    parts: [],
    credits: [],
    stated: [],
    reprints: [],
    diagnostics: [diagnose(form === 'empty' ? 'read/empty' : 'read/not-text')],
  };
}

function proseOf(text: string, parts: readonly Part[]): string {
  const prose = parts.filter((part) => part.role === 'body' || part.role === 'reprint');
  return (prose.length > 0 ? prose : parts).map((part) => text.slice(part.start, part.end)).join('\n');
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
