import { type Ends, HAZE, type Ink, type Lettering, type Pen, SANS, SERIF, stopsOf } from './pen.ts';

/** What a picture is called and says of itself. */
export interface PictureWords {
  readonly title: string;
  /** Who made it of what, as one or more lines below the picture. */
  readonly notes: readonly string[];
}

/**
 * Writes an SVG that stands by itself: no style sheet, no font, no address, no script; words are text.
 */
export class SvgPen implements Pen {
  readonly #parts: string[] = [];
  readonly #defs = new Map<string, string>();

  line(points: readonly (readonly [number, number])[], ink: Ink, isClosed = false): void {
    const path = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');
    this.path(`${path}${isClosed ? 'Z' : ''}`, ink);
  }

  /** A path as SVG writes it, from a library that gives one. */
  path(written: string, ink: Ink): void {
    this.#parts.push(`<path d="${escapeXml(written)}"${inkOf(ink)}/>`);
  }

  circle(x: number, y: number, radius: number, ink: Ink): void {
    this.#parts.push(`<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}"${inkOf(ink)}/>`);
  }

  arc(x: number, y: number, radius: number, from: number, to: number, ink: Ink): void {
    if (to - from >= 2 * Math.PI - 1e-6) return this.circle(x, y, radius, ink);
    const at = (angle: number) => `${n(x + radius * Math.sin(angle))} ${n(y - radius * Math.cos(angle))}`;
    const isLong = to - from > Math.PI ? 1 : 0;
    this.path(`M${at(from)}A${n(radius)} ${n(radius)} 0 ${isLong} 1 ${at(to)}`, ink);
  }

  rect(x: number, y: number, width: number, height: number, ink: Ink): void {
    this.#parts.push(
      `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${inkOf(ink)}/>`,
    );
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
    if (ends.left === 'firm' && ends.right === 'firm') {
      return this.rect(x, y, width, height, { fill: colour, opacity });
    }
    const id = this.#define(`bar-${ends.left}-${ends.right}-${colour.slice(1)}`, (name) => {
      return `<linearGradient id="${name}">${gradientStops(stopsOf(ends), colour)}</linearGradient>`;
    });
    this.rect(x, y, width, height, { fill: `url(#${id})`, opacity });
  }

  haze(x: number, y: number, radius: number, colour: string, opacity: number): void {
    const id = this.#define(`haze-${colour.slice(1)}`, (name) => {
      return `<radialGradient id="${name}">${gradientStops(HAZE, colour)}</radialGradient>`;
    });
    this.circle(x, y, radius, { fill: `url(#${id})`, opacity });
  }

  text(x: number, y: number, words: string, lettering: Lettering): void {
    const { size, fill, weight = 400, anchor = 'start', isSerif = false, halo } = lettering;
    const rim =
      halo === undefined
        ? ''
        : ` stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
    const face = `font-family="${isSerif ? SERIF : SANS}" font-size="${size}" font-weight="${weight}"`;
    this.#parts.push(
      `<text x="${n(x)}" y="${n(y)}" ${face} text-anchor="${anchor}" fill="${fill}"${rim}>${escapeXml(words)}</text>`,
    );
  }

  within(x: number, y: number, width: number, height: number, draw: () => void): void {
    const id = this.#define(`frame-${n(x)}-${n(y)}-${n(width)}-${n(height)}`, (name) => {
      const frame = `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"/>`;
      return `<clipPath id="${name}">${frame}</clipPath>`;
    });
    this.#parts.push(`<g clip-path="url(#${id})">`);
    draw();
    this.#parts.push('</g>');
  }

  /** What everything drawn so far comes to, moved by so many pixels. */
  group(dx: number, dy: number, draw: () => void): void {
    this.#parts.push(`<g transform="translate(${n(dx)} ${n(dy)})">`);
    draw();
    this.#parts.push('</g>');
  }

  /** The whole picture, with its title for those who hear it. */
  write(width: number, height: number, title: string): string {
    const size = `width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}"`;
    const defs = this.#defs.size === 0 ? '' : `<defs>${[...this.#defs.values()].join('')}</defs>`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" fill="none"><title>${escapeXml(title)}</title>${defs}${this.#parts.join('')}</svg>\n`;
  }

  #define(name: string, write: (name: string) => string): string {
    const id = name.replaceAll('.', '_');
    if (!this.#defs.has(id)) this.#defs.set(id, write(id));
    return id;
  }
}

function gradientStops(stops: readonly (readonly [number, number])[], colour: string): string {
  return stops
    .map(([at, share]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${share}"/>`)
    .join('');
}

function inkOf({ fill, stroke, width, dash, opacity }: Ink): string {
  return [
    fill === undefined ? '' : ` fill="${fill}"`,
    stroke === undefined ? '' : ` stroke="${stroke}"`,
    width === undefined ? '' : ` stroke-width="${width}"`,
    dash === undefined || dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`,
    opacity === undefined ? '' : ` opacity="${Math.round(opacity * 1000) / 1000}"`,
  ].join('');
}

/** Tenths of a pixel are finer than anybody sees. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes text fit for XML; what XML cannot carry at all becomes U+FFFD. */
export function escapeXml(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- XML 1.0 has no way to write these.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
      .replace(/[&<>"']/g, (sign) => XML[sign] ?? sign)
  );
}
