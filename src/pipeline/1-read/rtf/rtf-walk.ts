import type { Whereabouts } from '../../../model/index.ts';
import type { Piece } from '../lay-out-pieces.ts';
import type { OfficeProperties } from '../office/core-properties.ts';
import { styleHint } from '../office/style-hint.ts';
import { rowPieces } from '../office/table-row.ts';
import { codePageOfCharset, decodeBytes, languageOf } from './code-pages.ts';
import { CHARACTERS, type Destination, destinationOf } from './destinations.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';

/** Word nests some dozens of groups; deeper ones are made to do harm. */
export const DEEPEST_GROUP = 1_000;

/** What an RTF file holds. */
export interface RtfText {
  readonly header: readonly Piece[];
  readonly body: readonly Piece[];
  readonly footer: readonly Piece[];
  readonly properties: OfficeProperties;
  readonly changes: number;
  readonly comments: number;
  /** True where groups were nested too deep to be read. */
  readonly isCut: boolean;
}

/** The state that a group inherits and that ends with it. */
interface Group {
  readonly destination: Destination;
  readonly codePage: number;
  /** How many characters follow a Unicode one for programs that know none. */
  readonly fallback: number;
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
}

type Place = 'header' | 'body' | 'footer' | 'note' | 'comment';
const PLACES: ReadonlySet<Destination> = new Set(['header', 'body', 'footer', 'note', 'comment']);

/** Text that is being collected for one place. */
interface Sink {
  words: string;
  readonly pieces: Piece[];
  cell: Piece[];
  row: Piece[][];
}

/** The paragraph that is open: its style and whether it is an item of a list. */
interface Paragraph {
  style: number | null;
  outline: number | null;
  isList: boolean;
}

/** Goes through the tokens of an RTF file once, with a stack of groups of its own and no recursion. */
export class RtfWalk {
  private group: Group = {
    destination: 'body',
    codePage: 1252,
    fallback: 1,
    isHidden: false,
    isDeleted: false,
  };
  private readonly stack: Group[] = [];
  private tooDeep = 0;
  private isCut = false;
  /** True after `\*`: the next word names a destination that may be skipped. */
  private isOptional = false;
  private bytes: number[] = [];
  /** Characters still to be passed over after a Unicode one. */
  private passOver = 0;
  private readonly sinks: Record<Place, Sink> = {
    header: newSink(),
    body: newSink(),
    footer: newSink(),
    note: newSink(),
    comment: newSink(),
  };
  private paragraph: Paragraph = { style: null, outline: null, isList: false };
  private counted = 0;
  private hasTitle = false;
  private codePage = 1252;
  private readonly fonts = new Map<number, number>();
  private font = 0;
  private readonly styles = new Map<number, string>();
  private style: number | null = null;
  private words: Partial<Record<Destination, string>> = {};
  private times: Partial<Record<Destination, Record<string, number>>> = {};
  private language: string | null = null;
  private changes = 0;
  private comments = 0;

  read(bytes: Uint8Array): RtfText {
    for (const token of rtfTokens(bytes)) this.take(token);
    this.flushBytes();
    for (const place of ['header', 'footer', 'note', 'comment', 'body'] as const) {
      this.endParagraph(place);
      this.endRow(place);
    }
    const { header, body, footer, note, comment } = this.sinks;
    return {
      header: header.pieces,
      body: [...body.pieces, ...note.pieces, ...comment.pieces],
      footer: footer.pieces,
      properties: {
        title: clean(this.words.title),
        creator: clean(this.words.author),
        firstCreator: null,
        language: this.language,
        created: timeOf(this.times.created),
        modified: timeOf(this.times.modified),
      },
      changes: this.changes,
      comments: this.comments,
      isCut: this.isCut,
    };
  }

  private take(token: RtfToken): void {
    if (token.kind === 'open') this.openGroup();
    else if (token.kind === 'close') this.closeGroup();
    else if (this.tooDeep > 0) return;
    else if (token.kind === 'byte') this.byte(token.byte);
    else if (token.kind === 'word') this.word(token.word, token.number);
  }

  private openGroup(): void {
    this.flushBytes();
    this.passOver = 0;
    this.isOptional = false;
    if (this.stack.length >= DEEPEST_GROUP) {
      this.tooDeep += 1;
      this.isCut = true;
      return;
    }
    this.stack.push(this.group);
  }

  private closeGroup(): void {
    this.passOver = 0;
    if (this.tooDeep > 0) {
      this.tooDeep -= 1;
      return;
    }
    this.flushBytes();
    const ended = this.group.destination;
    const outer = this.stack.pop();
    if (outer === undefined) return;
    if (ended !== outer.destination && ended !== 'body' && PLACES.has(ended))
      this.endParagraph(ended as Place);
    if (ended === 'styles' && outer.destination === 'styles') this.style = null;
    this.group = outer;
  }

  private byte(byte: number): void {
    this.isOptional = false;
    if (this.passOver > 0) this.passOver -= 1;
    else this.bytes.push(byte);
  }

  private flushBytes(): void {
    if (this.bytes.length === 0) return;
    const text = decodeBytes(this.bytes, this.group.codePage);
    this.bytes = [];
    this.put(text);
  }

  private put(text: string): void {
    const { destination, isHidden, isDeleted } = this.group;
    if (PLACES.has(destination)) {
      if (!isHidden && !isDeleted) this.sinks[destination as Place].words += text;
    } else if (destination === 'title' || destination === 'author') {
      // Properties are a line; more is no title or name that helps anybody.
      this.words[destination] = `${this.words[destination] ?? ''}${text}`.slice(0, 1_000);
    } else if (destination === 'styles' && this.style !== null) {
      this.styles.set(this.style, `${this.styles.get(this.style) ?? ''}${text}`.slice(0, 100));
    }
  }

  private word(word: string, number: number | null): void {
    if (word === "'") {
      if (number !== null) this.byte(number);
      return;
    }
    if (word === 'u') return this.unicode(number ?? 0);
    const character = CHARACTERS[word];
    if (character !== undefined && Object.hasOwn(CHARACTERS, word)) {
      if (this.passOver > 0) this.passOver -= 1;
      else this.putWhole(character);
      return;
    }
    this.flushBytes();
    if (word === '*') this.isOptional = true;
    else if (!this.enter(word)) this.control(word, number);
  }

  private unicode(number: number): void {
    this.putWhole(String.fromCharCode(number < 0 ? number + 65_536 : number));
    this.passOver = this.group.fallback;
  }

  private putWhole(text: string): void {
    this.flushBytes();
    this.put(text);
  }

  /** Enters the destination that a word names; a word nobody knows after a star is skipped with its group. */
  private enter(word: string): boolean {
    const named = destinationOf(word);
    const isOptional = this.isOptional;
    this.isOptional = false;
    if (word === 'pntext' || word === 'listtext') this.paragraph.isList = true;
    if (named === null && !isOptional) return false;
    const { destination } = this.group;
    const stays = destination === 'skip' && named !== 'body';
    // Title and author stand only in the information group; elsewhere the words mean something else.
    const isProperty = named === 'title' || named === 'author' || named === 'created' || named === 'modified';
    if (isProperty && destination !== 'info') return true;
    if (named === 'comment' && !stays) this.comments += 1;
    this.group = { ...this.group, destination: stays ? 'skip' : (named ?? 'skip') };
    return true;
  }

  private control(word: string, number: number | null): void {
    const isOn = number !== 0;
    const { destination } = this.group;
    if (destination === 'created' || destination === 'modified') {
      this.times[destination] = { ...this.times[destination], [word]: number ?? 0 };
      return;
    }
    if (destination === 'fonts') return this.fontTable(word, number);
    if (destination === 'styles') {
      if (word === 's') this.style = number;
      return;
    }
    switch (word) {
      case 'ansicpg':
        this.codePage = number ?? 1252;
        this.group = { ...this.group, codePage: this.codePage };
        break;
      case 'mac':
        this.codePage = 10_000;
        this.group = { ...this.group, codePage: this.codePage };
        break;
      case 'f':
        this.group = { ...this.group, codePage: this.fonts.get(number ?? 0) ?? this.codePage };
        break;
      case 'plain':
        this.group = { ...this.group, isHidden: false, isDeleted: false, codePage: this.codePage };
        break;
      case 'uc':
        this.group = { ...this.group, fallback: Math.min(16, Math.max(0, number ?? 1)) };
        break;
      case 'v':
        this.group = { ...this.group, isHidden: isOn };
        break;
      case 'deleted':
        if (isOn && !this.group.isDeleted) this.changes += 1;
        this.group = { ...this.group, isDeleted: isOn };
        break;
      case 'revised':
        if (isOn) this.changes += 1;
        break;
      case 'deflang':
        this.language = languageOf(number ?? 0);
        break;
      default:
        this.layout(word, number);
    }
  }

  private fontTable(word: string, number: number | null): void {
    if (word === 'f') this.font = number ?? 0;
    const codePage = word === 'fcharset' ? codePageOfCharset(number ?? 0) : word === 'cpg' ? number : null;
    if (codePage !== null) this.fonts.set(this.font, codePage);
  }

  private layout(word: string, number: number | null): void {
    const { destination } = this.group;
    if (!PLACES.has(destination)) return;
    const place = destination as Place;
    switch (word) {
      case 'par':
      case 'sect':
      case 'page':
      case 'column':
      case '\n':
      case '\r':
        this.endParagraph(place);
        break;
      case 'trowd':
        if (this.sinks[place].row.length === 0) this.sinks[place].row.push([]);
        break;
      case 'cell':
      case 'nestcell':
        this.endCell(place);
        break;
      case 'row':
      case 'nestrow':
        this.endRow(place);
        break;
      case 'pard':
        this.paragraph = { style: null, outline: null, isList: false };
        break;
      case 's':
        this.paragraph.style = number;
        break;
      case 'outlinelevel':
        this.paragraph.outline = number;
        break;
      case 'ls':
        this.paragraph.isList = (number ?? 0) > 0;
        break;
      default:
    }
  }

  private endParagraph(place: Place): void {
    const sink = this.sinks[place];
    if (place === 'body') this.counted += 1;
    const text = sink.words.trim();
    sink.words = '';
    if (text !== '') {
      const piece: Piece = { text, ...this.hintOf(place), at: this.at(place) };
      // Cells are kept apart until their row ends; what is no table goes on at once.
      (sink.row.length > 0 ? sink.cell : sink.pieces).push(piece);
    }
  }

  private hintOf(place: Place): Pick<Piece, 'hint' | 'hintRule' | 'isRunning'> {
    if (place === 'header' || place === 'footer') return { hint: 'boilerplate', hintRule: `page-${place}` };
    if (place === 'comment') return { hint: 'comment', hintRule: 'reviewers-comment' };
    if (place === 'note') return { hint: null, hintRule: '', isRunning: true };
    const { style, outline, isList } = this.paragraph;
    const named = (style === null ? '' : (this.styles.get(style) ?? '')).replace(/;.*$/s, '').trim();
    const name = named === '' && outline !== null ? `heading ${outline + 1}` : named;
    const hint = styleHint(name, { isList, hasTitle: this.hasTitle });
    if (hint.hint === 'headline') this.hasTitle = true;
    return hint;
  }

  private at(place: Place): Whereabouts {
    const paragraph: Whereabouts = { kind: 'paragraph', paragraph: Math.max(1, this.counted) };
    if (place === 'body') return paragraph;
    return { kind: 'field', field: place, within: paragraph };
  }

  private endCell(place: Place): void {
    const sink = this.sinks[place];
    if (sink.row.length === 0) sink.row.push([]);
    this.endParagraph(place);
    sink.row.push(sink.cell);
    sink.cell = [];
  }

  private endRow(place: Place): void {
    const sink = this.sinks[place];
    sink.pieces.push(...rowPieces([...sink.row, sink.cell]));
    sink.row = [];
    sink.cell = [];
  }
}

function newSink(): Sink {
  return { words: '', pieces: [], cell: [], row: [] };
}

function clean(words: string | undefined): string | null {
  const text = (words ?? '').replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

/** `\yr2016\mo3\dy5\hr10\min20` in the writer's own clock, which states no zone. */
function timeOf(time: Readonly<Record<string, number>> | undefined): string | null {
  const { yr = 0, mo = 0, dy = 0, hr = 0, min = 0 } = time ?? {};
  if (yr < 1 || yr > 9999 || mo > 99 || dy > 99 || hr > 23 || min > 59) return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  const clock = hr === 0 && min === 0 ? '' : `T${two(hr)}:${two(min)}`;
  return `${String(yr).padStart(4, '0')}-${two(mo)}-${two(dy)}${clock}`;
}
