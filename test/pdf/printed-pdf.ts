import { degrees, PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib';

/** A column to be filled with text, in points from the top left corner of the page. */
export interface ColumnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How text is set. */
export interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly indent?: number;
  /** Words are broken with a hyphen where they do not fit. */
  readonly hyphenate?: boolean;
  /** Blanks are widened so that lines are full. */
  readonly justify?: boolean;
}

interface SetWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: PDFFont;
}

/** A word, or what is left of it to be set. */
interface Token {
  readonly shown: string;
  readonly word: string;
}

/** A PDF in the making that remembers the words in the order in which people read them. */
export class Printed {
  readonly words: string[] = [];
  readonly pdf: PDFDocument;
  readonly regular: PDFFont;
  readonly bold: PDFFont;
  page!: PDFPage;
  private readonly drawn: SetWord[] = [];

  private constructor(pdf: PDFDocument, regular: PDFFont, bold: PDFFont) {
    this.pdf = pdf;
    this.regular = regular;
    this.bold = bold;
  }

  static async begin(): Promise<Printed> {
    const pdf = await PDFDocument.create();
    // The same bytes every time.
    pdf.setCreationDate(new Date('2016-02-05T10:00:00Z'));
    pdf.setModificationDate(new Date('2016-02-05T10:00:00Z'));
    pdf.setProducer('press');
    pdf.setCreator('press');
    return new Printed(
      pdf,
      await pdf.embedFont(StandardFonts.TimesRoman),
      await pdf.embedFont(StandardFonts.HelveticaBold),
    );
  }

  /** Begins a page of A4. */
  turn(): void {
    this.flush();
    this.page = this.pdf.addPage([595, 842]);
  }

  /** Sets one line at a place; its words count as read now unless it is furniture. */
  line(text: string, x: number, y: number, size: number, isRead = true, font: PDFFont = this.regular): void {
    this.drawn.push({ text, x, y, size, font });
    if (isRead) this.words.push(...text.split(/\s+/));
  }

  heading(text: string, x: number, y: number, size: number): void {
    this.line(text, x, y, size, true, this.bold);
  }

  rotated(text: string, x: number, y: number, size: number): void {
    this.page.drawText(text, { x, y: 842 - y, size, font: this.bold, rotate: degrees(35) });
    this.words.push(...text.split(/\s+/));
  }

  /**
   * Fills columns with paragraphs, one after the other; what does not fit is given back. A word that is
   * broken at the end of a line is remembered whole.
   */
  flow(boxes: readonly ColumnBox[], paragraphs: readonly string[], setting: Setting): readonly string[] {
    const rest = paragraphs.map((text) => text.split(' ').map((word) => ({ shown: word, word })));
    const { size, leading, indent = 0 } = setting;
    let isStart = true;
    for (const box of boxes) {
      for (let y = box.y + size; rest.length > 0 && y <= box.y + box.height; y += leading) {
        const tokens = rest.shift() ?? [];
        const into = box.width - (isStart ? indent : 0);
        const { line, left } = this.lineOf(tokens, into, setting);
        this.words.push(...tokens.slice(0, tokens.length - left.length).map(({ word }) => word));
        this.setLine(line, box.x + box.width - into, y, into, setting, left.length === 0);
        if (left.length > 0) rest.unshift(left);
        isStart = left.length === 0;
      }
    }
    return rest.map((tokens) => tokens.map(({ shown }) => shown).join(' '));
  }

  private lineOf(
    tokens: Token[],
    width: number,
    { size, hyphenate = false }: Setting,
  ): { readonly line: readonly string[]; readonly left: Token[] } {
    const line: string[] = [];
    const fits = (text: string): boolean =>
      this.regular.widthOfTextAtSize([...line, text].join(' '), size) <= width;
    for (const [at, { shown, word }] of tokens.entries()) {
      if (fits(shown) || line.length === 0) {
        line.push(shown);
        continue;
      }
      const own = shown.indexOf('-') + 1;
      const middle = /^[a-z]{8,}[.,]?$/.test(shown) ? Math.floor(shown.length / 2) : 0;
      const cut = own > 0 ? own : middle;
      const first = own > 0 ? shown.slice(0, own) : `${shown.slice(0, middle)}-`;
      if (!hyphenate || cut === 0 || !fits(first)) return { line, left: tokens.slice(at) };
      return { line: [...line, first], left: [{ shown: shown.slice(cut), word }, ...tokens.slice(at + 1)] };
    }
    return { line, left: [] };
  }

  private setLine(
    words: readonly string[],
    x: number,
    y: number,
    width: number,
    { size, justify = false }: Setting,
    isLast: boolean,
  ): void {
    const natural = this.regular.widthOfTextAtSize(words.join(' '), size);
    if (!justify || isLast || words.length < 2) {
      this.drawn.push({ text: words.join(' '), x, y, size, font: this.regular });
      return;
    }
    const extra = (width - natural) / (words.length - 1);
    let at = x;
    for (const word of words) {
      this.drawn.push({ text: word, x: at, y, size, font: this.regular });
      at += this.regular.widthOfTextAtSize(`${word} `, size) + extra;
    }
  }

  /** Draws what was set on the page: in the order of setting, or line by line across the page. */
  flush(acrossThePage = false): void {
    const order = acrossThePage ? [...this.drawn].sort((a, b) => a.y - b.y || a.x - b.x) : this.drawn;
    for (const { text, x, y, size, font } of order) this.page.drawText(text, { x, y: 842 - y, size, font });
    this.drawn.length = 0;
  }

  async bytes(options: { readonly packed?: boolean } = {}): Promise<Uint8Array> {
    this.flush();
    return this.pdf.save({ useObjectStreams: options.packed ?? true });
  }
}
