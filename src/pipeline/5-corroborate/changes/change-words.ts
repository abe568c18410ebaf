import type { Annotation, AnnotationOf, DocumentRecord, Span } from '../../../model/index.ts';
import { foldWords } from '../text/fold-words.ts';
import { SMALL_WORDS } from '../text/word-classes.ts';
import type { Comparable } from './align-words.ts';
import { joinAmounts } from './amounts.ts';

/** A word of a sentence with what the record says of it; a name or number of several words may be one. */
export interface ChangeWord extends Span, Comparable {
  /** As it stands in the text. */
  readonly written: string;
  /** The folded words it stands for, not brought under a name's or number's one key. */
  readonly plain: string;
  readonly number: boolean;
  /** Part of a proper name. */
  readonly name: boolean;
  /** Part of a time expression ("Monday", "July"). */
  readonly time: boolean;
  /** Words of speech: "said", "told". */
  readonly cue: boolean;
}

/** Short ways of writing a unit or a title, by the folded word they stand for. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  (
    [
      ['kilometer', 'km kms kilometer kilometers kilometre kilometres'],
      ['meter', 'm meter meters metre metres'],
      ['mile', 'mi mile miles'],
      ['kilogram', 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
      ['percent', 'percent pct pc'],
      ['mister', 'mr mister'],
      ['doctor', 'dr doctor'],
      ['general', 'gen general'],
      ['lieutenant', 'lt lieutenant'],
      ['colonel', 'col colonel'],
      ['brigadier', 'brig brigadier'],
      ['sergeant', 'sgt sergeant'],
      ['admiral', 'adm admiral'],
      ['captain', 'capt captain'],
      ['senator', 'sen senator'],
      ['governor', 'gov governor'],
      ['professor', 'prof professor'],
    ] as const
  ).flatMap(([key, words]) => words.split(' ').map((word) => [word, key] as const)),
);

/** Words no comparison may pass over, small as they are. */
const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never neither nor without none cannot didnt dont isnt wasnt'.split(' '),
);

/** Whether a word denies: "not", "hasn't", "cannot". */
export function isNegation(word: Pick<ChangeWord, 'plain'> | undefined): boolean {
  return word !== undefined && (NEGATIONS.has(word.plain) || /n't$/.test(word.plain));
}

/** Words that lead over from one sentence to the next, and stand with a capital where a full stop was lost. */
const LEADS_OVER: ReadonlySet<string> = new Set(
  (
    'meanwhile however moreover furthermore additionally also nonetheless nevertheless elsewhere earlier later ' +
    'separately instead besides though although despite amid since whereas unlike'
  ).split(' '),
);

/** More capitals than this share of the words, and capitals tell no names: a headline. */
const TITLE_CASE = 0.6;
const TITLED =
  /^(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Adm|Capt|Sen|Gov|Prof|President|Minister|General|Colonel|Admiral|Captain|Senator|Governor|Professor|King|Prince|Sheikh|The|A|An|In|On|At)$/;

/** Annotations of a record by where they start, for looking them up sentence by sentence. */
export interface RecordLayers {
  readonly record: DocumentRecord;
  /** Annotations in the order of the text. */
  readonly within: (span: Span) => readonly Annotation[];
  /** Whether a folded word stands anywhere in the text. */
  readonly holds: (key: string) => boolean;
}

/** Makes the annotations of a record easy to ask for. */
export function layersOf(record: DocumentRecord): RecordLayers {
  const { annotations, document } = record;
  let keys: ReadonlySet<string> | null = null;
  return {
    record,
    holds: (key) => {
      // Only a text from which something is gone is asked, and then many times.
      keys ??= new Set(foldWords(document.text, 0, document.text.length).map((word) => word.key));
      return keys.has(key);
    },
    within: ({ start, end }) => {
      let low = 0;
      let high = annotations.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((annotations[middle]?.start ?? 0) < start) low = middle + 1;
        else high = middle;
      }
      const found: Annotation[] = [];
      for (let at = low; at < annotations.length && (annotations[at]?.start ?? 0) < end; at += 1) {
        found.push(annotations[at] as Annotation);
      }
      return found;
    },
  };
}

/** The words of a sentence, folded, with what the annotations over them say. */
export function changeWords(layers: RecordLayers, sentence: Span): ChangeWord[] {
  const { text } = layers.record.document;
  const annotations = layers.within(sentence);
  const folded = joinAmounts(foldWords(text, sentence.start, sentence.end), text);
  const telling = folded.filter(({ key }) => !SMALL_WORDS.has(key) && !/^\d/.test(key));
  const capitals = telling.filter(({ start }) => /^\p{Lu}/u.test(text.charAt(start))).length;
  const isTitle = telling.length > 2 && capitals > TITLE_CASE * telling.length;
  const covered = <T extends Annotation['type']>(word: Span, type: T): AnnotationOf<T> | undefined =>
    annotations.find(
      (one): one is AnnotationOf<T> => one.type === type && one.start < word.end && word.start < one.end,
    );
  return folded.map(({ start, end, key: foldedKey }, index): ChangeWord => {
    const word = { start, end };
    const key = WRITTEN_OUT.get(foldedKey) ?? foldedKey;
    const written = text.slice(start, end);
    const plain = written.toLowerCase().replaceAll('’', "'");
    const time = covered(word, 'time') !== undefined;
    const number = /^\d/.test(key) && !isDated(covered(word, 'time'), text);
    const isCapital = /^\p{Lu}/u.test(written);
    const next = folded[index + 1];
    const tells =
      (index > 0 && !isOpening(text, start)) ||
      (next !== undefined && /^\p{Lu}/u.test(text.charAt(next.start)) && next.start - end === 1);
    const name =
      !number &&
      !time &&
      isCapital &&
      !TITLED.test(written) &&
      !LEADS_OVER.has(key) &&
      // "US$60".
      text.charAt(end) !== '$' &&
      // "Syrian rebels" are known by that name and yet no proper one.
      !/\s\p{Ll}+$/u.test(written) &&
      (key.startsWith('@') ||
        covered(word, 'place') !== undefined ||
        isProper(covered(word, 'actor'), text) ||
        (!isTitle && tells && !SMALL_WORDS.has(key)));
    const small = SMALL_WORDS.has(key) && !NEGATIONS.has(key) && !/^\d/.test(key);
    return {
      start,
      end,
      key,
      written,
      plain,
      number,
      name,
      time,
      small,
      cue: covered(word, 'cue') !== undefined,
    };
  });
}

/** Behind a dateline's dash, a colon or a mark that opens a quotation a capital tells no name. */
function isOpening(text: string, start: number): boolean {
  return /(?:\s[-–—]{1,2}|:|["“‘(|])\s*$/u.test(text.slice(Math.max(0, start - 5), start));
}

/** The numbers of a day or a clock count nothing; those of "48 hours" and "two days ago" do. */
function isDated(time: AnnotationOf<'time'> | undefined, text: string): boolean {
  return (
    time !== undefined &&
    /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:19|20)\d\d\b|\d[:.]\d\d|\d\s?[ap]\.?m\b|\d[-/]\d/.test(
      text.slice(time.start, time.end),
    )
  );
}

/** An actor by name and not by a common noun that a headline writes large. */
function isProper(actor: AnnotationOf<'actor'> | undefined, text: string): boolean {
  if (actor === undefined) return false;
  if (actor.actor !== null) return true;
  // A capital, a blank behind it and another capital: sought from both ends, since a pattern would start anew at each capital.
  const written = text.slice(actor.start, actor.end);
  const first = written.search(/\p{Lu}/u);
  const blank = first < 0 ? -1 : written.indexOf(' ', first);
  return blank >= 0 && /\p{Lu}/u.test(written.slice(blank));
}
