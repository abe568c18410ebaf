import type { Snippet } from '../../src/api/client.ts';

/** A stretch of a text with the words that were looked for marked in it; offsets are those of the whole text. */
export function WordsMarked(props: {
  readonly words: string;
  readonly start: number;
  readonly marks: Snippet['marks'];
}) {
  const { words, start, marks } = props;
  const pieces: { readonly at: number; readonly text: string; readonly isHit: boolean }[] = [];
  let at = 0;
  for (const mark of marks) {
    const [from, to] = [mark.start - start, mark.end - start];
    if (from > at) pieces.push({ at, text: words.slice(at, from), isHit: false });
    pieces.push({ at: from, text: words.slice(from, to), isHit: true });
    at = to;
  }
  if (at < words.length) pieces.push({ at, text: words.slice(at), isHit: false });
  return (
    <bdi>
      {pieces.map((piece) =>
        piece.isHit ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
      )}
    </bdi>
  );
}
