/** How something is drawn; colours are CSS colours without variables. */
export interface Ink {
  readonly fill?: string;
  readonly stroke?: string;
  /** Width of the line, 1 pixel where not said. */
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

/** Ends of a bar that go out: `soft` where the limit is about there, `open` where it is not known. */
export interface Ends {
  readonly left: 'firm' | 'soft' | 'open';
  readonly right: 'firm' | 'soft' | 'open';
}

export interface Lettering {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isSerif?: boolean;
  /** Colour of a rim that keeps the words readable over what lies below. */
  readonly halo?: string;
}

/**
 * Draws on a canvas or writes an SVG, so that a picture that is saved is the drawing that was seen.
 * Coordinates are CSS pixels.
 */
export interface Pen {
  line(points: readonly (readonly [number, number])[], ink: Ink, isClosed?: boolean): void;
  circle(x: number, y: number, radius: number, ink: Ink): void;
  /** Part of a ring, from one angle to another in radians clockwise from the top. */
  arc(x: number, y: number, radius: number, from: number, to: number, ink: Ink): void;
  rect(x: number, y: number, width: number, height: number, ink: Ink): void;
  /** A bar of one colour whose ends go out as said. */
  bar(x: number, y: number, width: number, height: number, colour: string, opacity: number, ends: Ends): void;
  /** A disc that goes out towards its rim. */
  haze(x: number, y: number, radius: number, colour: string, opacity: number): void;
  text(x: number, y: number, words: string, lettering: Lettering): void;
  /** Draws only inside a frame. */
  within(x: number, y: number, width: number, height: number, draw: () => void): void;
}

/** Stops of a colour that runs along a bar, each a share of its length and of its opacity. */
export function stopsOf({ left, right }: Ends): readonly (readonly [at: number, share: number])[] {
  const begin = {
    firm: [[0, 1]],
    soft: [
      [0, 0.12],
      [0.28, 1],
    ],
    open: [
      [0, 0],
      [0.75, 1],
    ],
  } as const;
  const end = {
    firm: [[1, 1]],
    soft: [
      [0.72, 1],
      [1, 0.12],
    ],
    open: [
      [0.25, 1],
      [1, 0],
    ],
  } as const;
  if (left === 'open' && right === 'open')
    return [
      [0, 0],
      [0.5, 1],
      [1, 0],
    ];
  return [...begin[left], ...end[right]].sort(([a], [b]) => a - b) as readonly (readonly [number, number])[];
}

/** Stops of a colour that goes out from the middle of a disc to its rim. */
export const HAZE: readonly (readonly [at: number, share: number])[] = [
  [0, 1],
  [0.55, 0.8],
  [1, 0],
];

/** Fonts by generic name: a saved picture has to read the same on a machine without ours. */
export const SANS = 'system-ui, sans-serif';
export const SERIF = 'Georgia, serif';
