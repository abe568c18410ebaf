import type { Whereabouts } from '../../../model/index.ts';
import type { Piece } from '../lay-out-pieces.ts';
import { readXml } from '../office/read-xml.ts';
import { rowPieces } from '../office/table-row.ts';

/** The text of `content.xml` with what was set aside on the way. */
export interface OdtText {
  readonly pieces: readonly Piece[];
  readonly changes: number;
  readonly comments: number;
}

/** A paragraph or heading that is open; notes and text boxes open others inside it. */
interface OpenParagraph {
  words: string;
  readonly hint: Pick<Piece, 'hint' | 'hintRule' | 'isRunning'>;
  readonly at: Whereabouts;
  /** Where it goes when it closes. */
  readonly into: Piece[];
}

/** Elements whose words are no part of the report: change logs, numbers of notes, field declarations. */
const LEFT_OUT = new Set([
  'text:tracked-changes',
  'text:note-citation',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:forms',
  'office:scripts',
  'text:index-title-template',
  'text:table-of-content-source',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
]);

/** Walks the body of an OpenDocument text: headings, paragraphs, lists, tables, notes, comments. */
export class OdtWalk {
  private readonly body: Piece[] = [];
  private readonly notes: Piece[] = [];
  private readonly remarks: Piece[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  /** Where pieces go: the body, or the cell, note or comment that is open. */
  private readonly sinks: Piece[][] = [this.body];
  private readonly rows: Piece[][][] = [];
  private leftOut = 0;
  private lists = 0;
  private contents = 0;
  private counted = 0;
  private aside: 'note' | 'comment' | null = null;
  private hasHeadline = false;
  private changes = 0;
  private comments = 0;
  private hasBody = false;

  read(xml: string): OdtText {
    readXml(xml, {
      open: (name, attributes) => this.open(name, attributes),
      text: (words) => this.text(words),
      close: (name) => this.close(name),
    });
    if (!this.hasBody) throw new Error('it holds no text document');
    const pieces = [...this.body, ...this.notes, ...this.remarks];
    return { pieces, changes: this.changes, comments: this.comments };
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'office:text') this.hasBody = true;
    if (name === 'text:changed-region') this.changes += 1;
    if (LEFT_OUT.has(name)) this.leftOut += 1;
    if (this.leftOut > 0 || !this.hasBody) return;
    if (name === 'text:p' || name === 'text:h') this.openParagraph(name, attributes);
    else if (name === 'text:list') this.lists += 1;
    else if (name === 'text:table-of-content') this.contents += 1;
    else if (name === 'table:table-row') this.rows.push([]);
    else if (name === 'table:table-cell') this.sinks.push([]);
    else if (name === 'text:note-body') this.setAside('note', this.notes);
    else if (name === 'office:annotation') {
      this.comments += 1;
      this.setAside('comment', this.remarks);
    } else this.text(BLANKS[name]?.(attributes) ?? '');
  }

  private setAside(what: 'note' | 'comment', into: Piece[]): void {
    this.aside = what;
    this.sinks.push(into);
  }

  private openParagraph(name: string, attributes: Readonly<Record<string, string>>): void {
    const into = this.sinks.at(-1) ?? this.body;
    if (this.aside === null) this.counted += 1;
    const at: Whereabouts = { kind: 'paragraph', paragraph: Math.max(1, this.counted) };
    this.paragraphs.push({
      words: '',
      hint: this.hintOf(name, attributes['text:style-name'] ?? ''),
      at: this.aside === null ? at : { kind: 'field', field: this.aside, within: at },
      into,
    });
  }

  private hintOf(name: string, style: string): Pick<Piece, 'hint' | 'hintRule' | 'isRunning'> {
    if (this.aside === 'note') return { hint: null, hintRule: '', isRunning: true };
    if (this.aside === 'comment') return { hint: 'comment', hintRule: 'reviewers-comment' };
    if (this.contents > 0) return { hint: 'boilerplate', hintRule: 'contents-list' };
    const isTitle = style === 'Title';
    if (isTitle || (name === 'text:h' && !this.hasHeadline)) {
      const hint = { hint: 'headline' as const, hintRule: isTitle ? 'title-style' : 'first-heading-element' };
      this.hasHeadline = true;
      return hint;
    }
    const isRunning = name === 'text:h' || this.lists > 0;
    return isRunning ? { hint: null, hintRule: '', isRunning } : { hint: null, hintRule: '' };
  }

  private text(words: string): void {
    if (this.leftOut > 0) return;
    const open = this.paragraphs.at(-1);
    // Line breaks of the markup itself are blanks; those of the author are elements.
    if (open !== undefined) open.words += words;
  }

  private close(name: string): void {
    if (LEFT_OUT.has(name)) this.leftOut -= 1;
    if (this.leftOut > 0 || LEFT_OUT.has(name) || !this.hasBody) return;
    if (name === 'text:p' || name === 'text:h') this.closeParagraph();
    else if (name === 'text:list') this.lists -= 1;
    else if (name === 'text:table-of-content') this.contents -= 1;
    else if (name === 'table:table-cell') this.rows.at(-1)?.push(this.popSink());
    else if (name === 'table:table-row')
      (this.sinks.at(-1) ?? this.body).push(...rowPieces(this.rows.pop() ?? []));
    else if (name === 'text:note-body' || name === 'office:annotation') {
      this.popSink();
      this.aside = null;
    }
  }

  private popSink(): Piece[] {
    return this.sinks.length > 1 ? (this.sinks.pop() ?? []) : [];
  }

  private closeParagraph(): void {
    const done = this.paragraphs.pop();
    if (done === undefined) return;
    const text = done.words
      .replace(/[ \r\n]+/g, ' ')
      .replaceAll(BREAK, '\n')
      .trim();
    if (text !== '') done.into.push({ text, ...done.hint, at: done.at });
  }
}

/** Stands for a break of the author until the blanks of the markup are taken together. */
const BREAK = '\u000b';

/** Elements that stand for blanks; a run of spaces is cut to what anybody means by it. */
const BLANKS: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => string>> = {
  'text:s': () => ' ',
  'text:tab': () => '\t',
  'text:line-break': () => BREAK,
};
