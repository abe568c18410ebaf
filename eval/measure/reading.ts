/** One row "Who says it": whose word the quoted words are. */
export interface VoiceRow {
  readonly text: string;
  readonly quote: string;
  readonly chain: readonly string[];
  readonly factuality: string | null;
}

/** One row "Events, and when". */
export interface EventRow {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly place: string | null;
  readonly texts: readonly string[];
  readonly contested: boolean;
}

/** What a careful reader found in a set of texts, as its page lists it. */
export interface Reading {
  readonly written: readonly { text: string; published: string; earliest: string; latest: string }[];
  readonly parts: readonly { text: string; quote: string; role: string }[];
  readonly voices: readonly VoiceRow[];
  readonly figures: readonly {
    text: string;
    noun: string;
    low: number | null;
    high: number | null;
    chain: string[];
  }[];
  readonly events: readonly EventRow[];
  readonly notEvents: readonly { text: string; quote: string }[];
  readonly names: readonly (readonly string[])[];
}

/** Reads the Markdown page of a reading: tables and lists under fixed headings. */
export function parseReading(markdown: string): Reading {
  const rows = (heading: string): string[] =>
    section(markdown, heading).filter((line) => line.startsWith('- '));
  return {
    written: section(markdown, 'When they were written').flatMap(writtenRow),
    parts: rows('Parts').flatMap((row) => {
      const match = /^- (\w+): "(.+)" stands in an? \*\*(\w+)\*\*/.exec(row);
      return match === null ? [] : [{ text: match[1] ?? '', quote: match[2] ?? '', role: match[3] ?? '' }];
    }),
    voices: rows('Who says it').flatMap(voiceRow),
    figures: rows('Figures').flatMap(figureRow),
    events: rows('Events, and when').flatMap(eventRow),
    notEvents: rows('Not events').flatMap((row) => {
      const match = /^- (\w+): "(.+)": /.exec(row);
      return match === null ? [] : [{ text: match[1] ?? '', quote: match[2] ?? '' }];
    }),
    names: rows('One actor, many names').map((row) =>
      row
        .slice(2)
        .split(' = ')
        .map((name) => name.trim()),
    ),
  };
}

function section(markdown: string, heading: string): string[] {
  const lines = markdown.split('\n');
  const from = lines.findIndex((line) => line.startsWith('## ') && line.includes(heading));
  if (from < 0) return [];
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => line.startsWith('## '));
  return to < 0 ? rest : rest.slice(0, to);
}

function writtenRow(line: string): { text: string; published: string; earliest: string; latest: string }[] {
  const match = /^\| (\d+) \| ([\d-]+) \| ([\d-]+) to ([\d-]+) \|/.exec(line);
  if (match === null) return [];
  return [
    { text: match[1] ?? '', published: match[2] ?? '', earliest: match[3] ?? '', latest: match[4] ?? '' },
  ];
}

function voiceRow(row: string): VoiceRow[] {
  const match = /^- (\w+): "(.+)": (.+?)(?: \((\w+)\))?$/.exec(row);
  if (match === null) return [];
  const chain = (match[3] ?? '').split('->').map((voice) => voice.trim());
  return [{ text: match[1] ?? '', quote: match[2] ?? '', chain, factuality: match[4] ?? null }];
}

function figureRow(
  row: string,
): { text: string; noun: string; low: number | null; high: number | null; chain: string[] }[] {
  const match = /^- (\w+): (\w+), low (\w+), high (\w+)(?:, chain (.+))?$/.exec(row);
  if (match === null) return [];
  const limit = (word: string | undefined): number | null =>
    word === undefined || word === 'None' ? null : Number(word);
  const chain = match[5] === undefined ? [] : match[5].split('->').map((voice) => voice.trim());
  return [{ text: match[1] ?? '', noun: match[2] ?? '', low: limit(match[3]), high: limit(match[4]), chain }];
}

function eventRow(row: string): EventRow[] {
  const match = /^- (.+): ([\d-]{10}) to ([\d-]{10})(?:, ([^(]+))? \(texts ([\d, ]+)\)(; contested)?/.exec(
    row,
  );
  if (match === null) return [];
  return [
    {
      title: match[1] ?? '',
      start: match[2] ?? '',
      end: match[3] ?? '',
      place: match[4]?.trim() ?? null,
      texts: (match[5] ?? '').split(',').map((text) => text.trim()),
      contested: match[6] !== undefined,
    },
  ];
}
