import { type Ends, HAZE, type Ink, type Lettering, type Pen, SANS, SERIF, stopsOf } from './pen.ts';

/** Draws on a canvas whose scale was set to CSS pixels. */
export class CanvasPen implements Pen {
  readonly #context: CanvasRenderingContext2D;

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  line(points: readonly (readonly [number, number])[], ink: Ink, isClosed = false): void {
    const context = this.#context;
    context.beginPath();
    points.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    if (isClosed) context.closePath();
    this.#lay(ink);
  }

  circle(x: number, y: number, radius: number, ink: Ink): void {
    this.#context.beginPath();
    this.#context.arc(x, y, Math.max(0, radius), 0, 2 * Math.PI);
    this.#lay(ink);
  }

  arc(x: number, y: number, radius: number, from: number, to: number, ink: Ink): void {
    this.#context.beginPath();
    this.#context.arc(x, y, radius, from - Math.PI / 2, to - Math.PI / 2);
    this.#lay(ink);
  }

  rect(x: number, y: number, width: number, height: number, ink: Ink): void {
    this.#context.beginPath();
    this.#context.rect(x, y, width, height);
    this.#lay(ink);
  }

  bar(
    x: number,
    y: number,
    width: number,
    height: number,
    colour: string,
    opacity: number,
    ends: Ends,
  ): void {
    const context = this.#context;
    const isFirm = ends.left === 'firm' && ends.right === 'firm';
    if (isFirm) {
      context.globalAlpha = opacity;
      context.fillStyle = colour;
    } else {
      const run = context.createLinearGradient(x, 0, x + width, 0);
      for (const [at, share] of stopsOf(ends)) run.addColorStop(at, withOpacity(colour, share * opacity));
      context.fillStyle = run;
    }
    context.fillRect(x, y, width, height);
    context.globalAlpha = 1;
  }

  haze(x: number, y: number, radius: number, colour: string, opacity: number): void {
    const context = this.#context;
    const run = context.createRadialGradient(x, y, 0, x, y, radius);
    for (const [at, share] of HAZE) run.addColorStop(at, withOpacity(colour, share * opacity));
    context.fillStyle = run;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }

  text(x: number, y: number, words: string, lettering: Lettering): void {
    const context = this.#context;
    const { size, fill, weight = 400, anchor = 'start', isSerif = false, halo } = lettering;
    context.font = `${weight} ${size}px ${isSerif ? SERIF : SANS}`;
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    context.textBaseline = 'alphabetic';
    if (halo !== undefined) {
      context.lineJoin = 'round';
      context.lineWidth = 3;
      context.strokeStyle = halo;
      context.strokeText(words, x, y);
    }
    context.fillStyle = fill;
    context.fillText(words, x, y);
  }

  within(x: number, y: number, width: number, height: number, draw: () => void): void {
    const context = this.#context;
    context.save();
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
    draw();
    context.restore();
  }

  #lay({ fill, stroke, width = 1, dash = [], opacity = 1 }: Ink): void {
    const context = this.#context;
    context.globalAlpha = opacity;
    if (fill !== undefined) {
      context.fillStyle = fill;
      context.fill();
    }
    if (stroke !== undefined) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.setLineDash([...dash]);
      context.stroke();
    }
    context.globalAlpha = 1;
  }
}

/** Tokens are six hexadecimal digits, to which two of opacity can be put. */
function withOpacity(colour: string, opacity: number): string {
  const share = Math.round(Math.max(0, Math.min(1, opacity)) * 255);
  return `${colour}${share.toString(16).padStart(2, '0')}`;
}
