import type { Whereabouts } from '../../../model/index.ts';
import type { Piece } from '../lay-out-pieces.ts';
import { type StyleHint, styleHint } from '../office/style-hint.ts';
import { rowPieces } from '../office/table-row.ts';
import type { WordDocument, WordNode } from './word-document.ts';

/** Where the walk stands: paragraphs are counted through the whole body, tables and boxes included. */
interface Walk {
  paragraph: number;
  hasTitle: boolean;
  readonly notes: { readonly reference: WordNode; readonly paragraph: number }[];
}

/** The paragraphs, list items and table rows of a Word document in reading order, then its notes and comments. */
export function wordPieces(document: WordDocument): Piece[] {
  const walk: Walk = { paragraph: 0, hasTitle: hasTitleStyle(document.children), notes: [] };
  const body = document.children.flatMap((node) => blockPieces(node, walk));
  const seen = new Set<WordNode>();
  const notes = walk.notes.flatMap(({ reference, paragraph }): Piece[] => {
    const note = document.notes.resolve(reference);
    if (note === null || seen.has(note)) return [];
    seen.add(note);
    const at: Whereabouts = {
      kind: 'field',
      field: note.noteType ?? 'footnote',
      within: { kind: 'paragraph', paragraph },
    };
    return [{ text: textOf(note.body ?? []), hint: null, hintRule: '', isRunning: true, at }];
  });
  const comments = document.comments.map(
    ({ body: words = [] }): Piece => ({
      text: textOf(words),
      hint: 'comment',
      hintRule: 'reviewers-comment',
      at: { kind: 'field', field: 'comment' },
    }),
  );
  return [...body, ...notes, ...comments];
}

function hasTitleStyle(nodes: readonly WordNode[]): boolean {
  return nodes.some((node) => node.type === 'paragraph' && styleOf(node) === 'title');
}

/** Word keeps the English names of its own styles in every language. */
function styleOf({ styleName, styleId }: WordNode): string {
  return (styleName ?? styleId ?? '').toLowerCase();
}

function blockPieces(node: WordNode, walk: Walk): Piece[] {
  if (node.type === 'paragraph') return [paragraphPiece(node, walk)];
  if (node.type === 'tableRow')
    return rowPieces(
      (node.children ?? []).map((cell) => (cell.children ?? []).flatMap((child) => blockPieces(child, walk))),
    );
  return (node.children ?? []).flatMap((child) => blockPieces(child, walk));
}

function paragraphPiece(node: WordNode, walk: Walk): Piece {
  walk.paragraph += 1;
  const { paragraph } = walk;
  const text = textOf(node.children ?? [], (reference) => walk.notes.push({ reference, paragraph }));
  return { text, ...hintOf(node, text, walk), at: { kind: 'paragraph', paragraph } };
}

function hintOf(node: WordNode, text: string, walk: Walk): StyleHint {
  const isList = (node.numbering ?? null) !== null;
  const given = styleHint(styleOf(node), { isList, hasTitle: walk.hasTitle || text.trim() === '' });
  if (given.hint === 'headline') walk.hasTitle = true;
  return given;
}

/** The words of a stretch; every reference to a note that is met on the way is told. */
function textOf(nodes: readonly WordNode[], onNote?: (reference: WordNode) => void): string {
  const words: string[] = [];
  const take = (node: WordNode): void => {
    if (node.type === 'text') words.push(node.value ?? '');
    else if (node.type === 'tab') words.push('\t');
    else if (node.type === 'break') words.push('\n');
    else if (node.type === 'noteReference') onNote?.(node);
    else for (const child of node.children ?? []) take(child);
    if (node.type === 'paragraph') words.push('\n');
  };
  for (const node of nodes) take(node);
  return words.join('').trim();
}
