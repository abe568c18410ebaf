import type { Document, ParsedDocument, Sentence, Token } from '../../model/index.ts';
import { findQuotations } from './find-quotations.ts';
import { splitSentences } from './split-sentences.ts';
import { TAGGER, tagTokens } from './tag-tokens.ts';

/** A run of characters longer than this is no sentence a person wrote; it is cut to bound the cost. */
const LONGEST_SENTENCE = 4_000;

/**
 * Phase 2. In: a `Document`. Out: its sentences, tokens with tags and lemmas, and quotations.
 * Guaranteed: no sentence crosses a part or a line; every offset points into `document.text`;
 * tokens and sentences are in text order. Trees and model scores have their place in `Sentence`
 * and stay empty until a parser gives them.
 */
export function parseDocument(document: Document): ParsedDocument {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const paragraphOf = paragraphCounter(document.text);
  for (const part of document.parts) {
    for (const span of splitSentences(document.text, part).flatMap((s) => cutLong(s.start, s.end))) {
      const firstToken = tokens.length;
      appendTokens(tokens, document.text, span.start, span.end);
      const reprint = document.reprints.findIndex((r) => r.start <= span.start && span.end <= r.end);
      sentences.push({
        ...span,
        index: sentences.length,
        firstToken,
        endToken: tokens.length,
        role: part.role,
        reprint: reprint < 0 ? null : reprint,
        paragraph: paragraphOf(span.start),
        tree: null,
        scores: [],
      });
    }
  }
  return { document, parser: TAGGER, sentences, tokens, quotations: findQuotations(document.text) };
}

function appendTokens(tokens: Token[], text: string, start: number, end: number): void {
  for (const tagged of tagTokens(text.slice(start, end))) {
    const word = text.slice(start + tagged.start, start + tagged.end);
    tokens.push({
      index: tokens.length,
      start: start + tagged.start,
      end: start + tagged.end,
      text: word,
      lower: word.toLowerCase(),
      lemma: tagged.lemma.toLowerCase(),
      upos: tagged.upos,
      feats: '',
    });
  }
}

function cutLong(start: number, end: number): { start: number; end: number }[] {
  const pieces = [];
  for (let at = start; at < end; at += LONGEST_SENTENCE) {
    pieces.push({ start: at, end: Math.min(end, at + LONGEST_SENTENCE) });
  }
  return pieces;
}

/** Gives the number of the line an offset stands on; asked in rising order, so it walks once. */
function paragraphCounter(text: string): (offset: number) => number {
  let line = 0;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    return line;
  };
}
