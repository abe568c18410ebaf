import { useState } from 'react';
import { Sign } from './sign.tsx';

/** A picture as it can be saved. */
export interface Picture {
  /** What it shows, which becomes the name of the file. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The whole picture as an SVG that needs nothing else. */
  readonly svg: string;
}

/** Pixels of a saved PNG for each pixel of the page, so that it can be printed. */
const SHARPNESS = 2;

/**
 * Saves what is drawn as a picture: SVG, whose words stay words, or PNG. `make` draws it when asked.
 */
export function PictureExport({ make }: { readonly make: () => Picture | null }) {
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (form: 'svg' | 'png') => {
    setFailure(null);
    const picture = make();
    if (picture === null) return;
    try {
      const blob = form === 'svg' ? svgBlob(picture.svg) : await pngBlob(picture);
      saveAs(`${fileName(picture.name)}.${form}`, blob);
    } catch (error) {
      setFailure(`The picture could not be made: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <div className="picture-export" role="group" aria-label="Save picture">
      <span className="picture-label" aria-hidden="true">
        <Sign name="arrow" /> Save picture
      </span>
      <button type="button" className="button" onClick={() => void save('svg')}>
        SVG
      </button>
      <button type="button" className="button" onClick={() => void save('png')}>
        PNG
      </button>
      {failure !== null && (
        <p role="alert" className="picture-failure">
          {failure}
        </p>
      )}
    </div>
  );
}

function svgBlob(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
}

/** Draws the SVG on a canvas. It comes as data, which the page may show and which taints no canvas. */
async function pngBlob({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * SHARPNESS);
  canvas.height = Math.round(height * SHARPNESS);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser gives no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('it is too large')) : resolve(blob)),
      'image/png',
    );
  });
}

function saveAs(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun when the click returns.
  URL.revokeObjectURL(address);
}

/** The longest name of a file, which leaves room for a number that a browser puts to it. */
const MOST_NAME = 80;

/**
 * A name for a file that says what is shown, in letters that every system takes.
 *
 * @example
 * fileName('Timeline by place: Aleppo, 2016'); // 'timeline-by-place-aleppo-2016'
 */
export function fileName(words: string): string {
  const bare = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, MOST_NAME)
    .replace(/^-|-$/g, '');
  return bare === '' ? 'picture' : bare;
}
