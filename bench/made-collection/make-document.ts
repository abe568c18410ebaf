import { type Chance, chanceOf } from '../../eval/generate/made/chance.ts';
import { claimId, documentId, eventId, figureId, originId } from '../../src/identity/identity.ts';
import type {
  ActorId,
  Annotation,
  Claim,
  ClaimId,
  Diagnostic,
  DocumentDate,
  DocumentId,
  DocumentRecord,
  Event,
  EventId,
  Factuality,
  Figure,
  IsoDay,
  PartRole,
  PlaceId,
  ResolvedTime,
  Span,
  Voice,
} from '../../src/model/index.ts';
import type { NewDocument } from '../../src/store/store.ts';
import { type Happening, toldBy } from './make-happenings.ts';
import {
  AGENCIES,
  BODIES_NAMED,
  FILLERS,
  type MadeVoice,
  MONTHS,
  OUTLETS,
  PEOPLE,
  RIGHT_TO_LEFT,
} from './words.ts';

/** Engine that stands on every made row: none of them was read from a text. */
export const MADE_ENGINE = 'made';

/** How a made document came about. */
export interface MadeDocument {
  readonly added: NewDocument;
  /** Place of the document whose text this one carries, or null. */
  readonly copies: number | null;
  readonly body: Span;
  /** For each claim the happening it tells of. */
  readonly told: readonly { readonly happening: Happening; readonly claim: Claim; readonly event: Event }[];
}

/** One claim as it is going to be written. */
interface Plan {
  readonly happening: Happening;
  readonly phrase: string;
  readonly voices: readonly MadeVoice[];
  readonly factuality: Factuality;
  readonly count: number | null;
}

/** Claims of a document below its headline, by which of the happenings it tells of they are about. */
const ABOUT = [0, 0, 0, 1, 1, 2, 2, 3, 4];
const SHARE_OF_COPIES = 0.05;
const SHARE_UNDATED = 0.08;
const SHARE_WITH_NOTES = 0.15;
const SHARE_RIGHT_TO_LEFT = 0.04;

const UNDATED: Diagnostic = {
  code: 'date/unknown',
  severity: 'doubt',
  message: 'Nothing in the text says when it was written.',
  start: null,
  end: null,
};

/** The document at this place of the made collection; it hangs on its place and on what happened alone. */
export function makeDocument(index: number, happenings: readonly Happening[]): MadeDocument {
  const chance = chanceOf(`document ${index}`);
  const copies =
    index > 20 && chance.share() < SHARE_OF_COPIES ? index - 1 - chance.below(Math.min(index, 20)) : null;
  const root = copies ?? index;
  const plans = planClaims(root, happenings);
  const main = plans[0] as Plan;
  const outlet = chance.pick(OUTLETS);
  const isArabic = chance.share() < SHARE_RIGHT_TO_LEFT;
  const written = write(index, plans, outlet, chanceOf(`body ${root}`), isArabic);
  const bytes = new TextEncoder().encode(written.text);
  const id = documentId(bytes);
  const rows = rowsOf(id, outlet, written);
  const name = `pile-${Math.floor(index / 1000)}.zip!/${main.happening.day.slice(0, 7)}/report-${index}.txt`;
  const date = dateOf(main.happening.day, chance);
  const diagnostics: readonly Diagnostic[] = chance.share() < SHARE_WITH_NOTES ? [UNDATED] : [];
  const record: DocumentRecord = {
    engine: MADE_ENGINE,
    document: {
      id,
      name,
      provenance: [{ name, captured: null, address: null, charset: null }],
      title: written.title,
      byline: null,
      publisher: chance.share() < 0.03 ? null : { name: outlet, basis: 'given', start: null, end: null },
      address: null,
      language: isArabic ? 'ar' : chance.share() < 0.02 ? null : 'en',
      text: written.text,
      parts: written.parts.map((part) => ({ ...part, rule: 'made' })),
      anchors: written.parts.map(({ start, end }, line) => ({
        start,
        end,
        at: { kind: 'line', line: line + 1 },
      })),
      credits: [{ agency: written.agency.name, covers: 'text', ...written.agency.span }],
      stated: date.stated,
      reprints: [],
      diagnostics,
    },
    date,
    reprints: [],
    sentences: written.sentences.map((span) => ({ ...span, role: 'body', reprint: null })),
    annotations: rows.annotations,
    times: rows.times,
    claims: rows.claims,
    events: rows.events,
    figures: rows.figures,
    diagnostics,
  };
  const told = rows.claims.map((claim, at) => ({
    happening: (plans[at] as Plan).happening,
    claim,
    event: rows.events[at] as Event,
  }));
  return { added: { bytes, record }, copies, body: written.body, told };
}

function planClaims(index: number, happenings: readonly Happening[]): readonly Plan[] {
  const chance = chanceOf(`plan ${index}`);
  const told = toldBy(index, happenings);
  return [0, ...ABOUT].map((which, at) => {
    const happening = told[which] as Happening;
    const phrase = chance
      .pick(happening.deed.phrases)
      .replace('{agent}', happening.agent.name)
      .replace('{place}', happening.place.name);
    const isOwn = at === 0 || chance.share() < 0.15;
    return {
      happening,
      phrase,
      voices: isOwn ? [] : voicesFor(happening, chance),
      factuality: isOwn ? 'asserted' : factualityBy(chance),
      count:
        chance.share() < 0.35 ? Math.max(1, happening.count - chance.below(1 + happening.count / 4)) : null,
    };
  });
}

function voicesFor({ target }: Happening, chance: Chance): readonly MadeVoice[] {
  const inner = chance.share() < 0.3 ? target : chance.pick(chance.share() < 0.4 ? BODIES_NAMED : PEOPLE);
  return chance.share() < 0.2 ? [chance.pick(BODIES_NAMED), inner] : [inner];
}

function factualityBy(chance: Chance): Factuality {
  const share = chance.share();
  if (share < 0.8) return 'asserted';
  if (share < 0.92) return 'denied';
  return chance.pick(['possible', 'planned', 'demanded', 'hypothetical'] as const);
}

const CUES: Readonly<Record<Factuality, string>> = {
  asserted: 'said that',
  denied: 'denied that',
  possible: 'did not rule out that',
  planned: 'announced that',
  demanded: 'demanded to know whether',
  hypothetical: 'asked what would follow if',
};

interface Sentence extends Span {
  readonly plan: Plan;
  readonly content: Span;
  readonly voices: readonly { readonly voice: MadeVoice; readonly span: Span }[];
  readonly cue: Span | null;
  readonly when: Span;
  readonly where: Span;
  readonly quantity: Span | null;
}

interface Written {
  readonly text: string;
  readonly title: string;
  readonly parts: readonly (Span & { readonly role: PartRole })[];
  readonly body: Span;
  readonly told: readonly Sentence[];
  readonly sentences: readonly Span[];
  readonly agency: { readonly name: string; readonly span: Span };
}

/** Puts the text together and notes where everything came to stand. */
function write(
  index: number,
  plans: readonly Plan[],
  outlet: string,
  chance: Chance,
  isArabic: boolean,
): Written {
  let text = '';
  const add = (words: string): Span => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const parts: (Span & { role: PartRole })[] = [];
  const told: Sentence[] = [];
  const [headline, ...rest] = plans as readonly [Plan, ...Plan[]];
  const first = tell(headline, add);
  told.push(first);
  const title = text;
  parts.push({ role: 'headline', start: 0, end: text.length });
  add('\n\n');
  parts.push({ role: 'dateline', ...add(`${outlet}, edition ${index}`) });
  add('\n\n');
  const start = text.length;
  const sentences: Span[] = [];
  for (const [at, plan] of rest.entries()) {
    const told1 = tell(plan, add);
    told.push(told1);
    sentences.push({ start: told1.start, end: told1.end });
    add(' ');
    sentences.push(add(chance.pick(FILLERS)));
    // Three sentences make a paragraph.
    add(at % 3 === 2 ? '\n' : ' ');
  }
  if (isArabic) sentences.push(add(`${RIGHT_TO_LEFT}\n`));
  const name = chance.pick(AGENCIES);
  const span = add(name);
  const body = { start, end: text.length };
  parts.push({ role: 'body', ...body });
  return { text, title, parts, body, told, sentences, agency: { name, span } };
}

function tell(plan: Plan, add: (words: string) => Span): Sentence {
  const { happening, phrase, factuality, count } = plan;
  const voices = plan.voices.map((voice, at) => {
    const span = add(at === 0 ? capital(voice.name) : voice.name);
    if (at < plan.voices.length - 1) add(' quoted ');
    return { voice, span };
  });
  let cue: Span | null = null;
  if (voices.length > 0) {
    add(plan.voices.length > 1 ? ', who ' : ' ');
    cue = add(CUES[factuality]);
    add(' ');
  }
  let quantity: Span | null = null;
  const opening = voices.length === 0 ? capital(phrase) : phrase;
  const where = opening.indexOf(happening.place.name);
  const main = add(opening);
  add(' ');
  const when = add(`on ${writtenDay(happening.day)}`);
  if (count !== null) {
    add(' and ');
    quantity = add(`${count} ${happening.deed.counted}`);
  }
  const end = (quantity ?? when).end;
  add('.');
  return {
    plan,
    start: voices[0]?.span.start ?? main.start,
    end: end + 1,
    content: { start: main.start, end },
    voices,
    cue,
    when,
    where: { start: main.start + where, end: main.start + where + happening.place.name.length },
    quantity,
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function writtenDay(day: IsoDay): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`;
}

interface Rows {
  readonly claims: Claim[];
  readonly events: Event[];
  readonly figures: Figure[];
  readonly annotations: Annotation[];
  readonly times: ResolvedTime[];
}

function rowsOf(document: DocumentId, outlet: string, { text, told }: Written): Rows {
  const rows: Rows = { claims: [], events: [], figures: [], annotations: [], times: [] };
  for (const [at, sentence] of told.entries()) {
    const { plan, content } = sentence;
    const id = claimId(document, content.start, content.end, plan.factuality);
    const time = annotate(sentence, rows);
    const event = eventOf(document, id, sentence, time);
    const figure = figureOf(document, id, event.id, sentence, text);
    if (figure !== null) rows.figures.push(figure);
    rows.events.push(event);
    const inner = plan.voices.at(-1) ?? { name: outlet, actor: null };
    rows.claims.push({
      ...content,
      id,
      document,
      quote: text.slice(content.start, content.end),
      quoted: false,
      voices: sentence.voices.map(
        ({ voice, span }): Voice => ({ ...voice, actor: voice.actor as ActorId | null, ...span }),
      ),
      cue:
        sentence.cue === null
          ? null
          : { ...sentence.cue, text: text.slice(sentence.cue.start, sentence.cue.end) },
      factuality: plan.factuality,
      origin: originId(inner.actor as ActorId | null, inner.name),
      events: [event.id],
      figures: figure === null ? [] : [figure.id],
      part: at === 0 ? 'headline' : 'body',
      reprint: null,
      rule: 'made',
    });
  }
  return rows;
}

/** Marks time, place, voices, cue and number; gives the index of the time. */
function annotate(sentence: Sentence, { annotations, times }: Rows): number {
  const { plan, when, where, voices, cue, quantity } = sentence;
  const { day, place, count, deed } = { ...plan.happening, ...plan };
  const rule = 'made';
  const entry = {
    id: `made:${place.name}` as PlaceId,
    name: place.name,
    kind: place.isQuarter ? ('neighbourhood' as const) : ('settlement' as const),
    country: place.country,
    lat: place.lat,
    lon: place.lon,
    score: 0.9,
  };
  for (const { voice, span } of voices) {
    if (voice.actor === null) continue;
    const rest = { kind: 'unknown' as const, loaded: false, metonym: false, rule };
    annotations.push({ type: 'actor', name: voice.name, actor: voice.actor as ActorId, ...rest, ...span });
  }
  if (cue !== null)
    annotations.push({ type: 'cue', lemma: 'say', stance: 'say', form: 'verb', rule, ...cue });
  annotations.push({ type: 'place', name: place.name, candidates: [entry], chosen: entry, rule, ...where });
  const [year, month, dayOfMonth] = [null, Number(day.slice(5, 7)), Number(day.slice(8))];
  const calendar = { form: 'calendar', year, month, day: dayOfMonth, season: null } as const;
  const expression = { ...calendar, years: 1, portion: null, direction: 'past' } as const;
  const time = annotations.length;
  annotations.push({ type: 'time', timex: 'date', expression, clock: null, rule, ...when });
  const value = { earliest: day, latest: day, precision: 'day' as const };
  times.push({ annotation: time, value, timex3: day, basis: 'The year is that of the report.' });
  if (quantity !== null) {
    const rest = { qualifier: 'exact', noun: deed.measure, nounSpan: null, unit: 'count', rule } as const;
    annotations.push({ type: 'quantity', low: count, high: count, ...rest, ...quantity });
  }
  return time;
}

function eventOf(document: DocumentId, claim: ClaimId, sentence: Sentence, annotation: number): Event {
  const { happening, factuality } = sentence.plan;
  const { day, place, agent, deed } = happening;
  return {
    ...sentence.content,
    id: eventId(document, claim, deed.type),
    document,
    claim,
    type: deed.type,
    when: {
      earliest: day,
      latest: day,
      precision: 'day',
      basis: 'said in the report',
      restsOn: { kind: 'time', annotation, carried: false },
      ...sentence.when,
    },
    where: {
      name: place.name,
      lat: place.lat,
      lon: place.lon,
      precision: place.isQuarter ? 'neighbourhood' : 'settlement',
      gazetteer: `made:${place.name}` as PlaceId,
      country: place.country,
      ...sentence.where,
    },
    agent: { name: agent.name, actor: agent.actor as ActorId | null, ...sentence.content },
    target: null,
    factuality,
    background: false,
    rule: 'made',
  };
}

function figureOf(
  document: DocumentId,
  claim: ClaimId,
  event: EventId,
  { plan, quantity }: Sentence,
  text: string,
): Figure | null {
  if (quantity === null || plan.count === null) return null;
  const { measure, counted } = plan.happening.deed;
  return {
    ...quantity,
    id: figureId(document, claim, measure),
    document,
    claim,
    event,
    measure,
    low: plan.count,
    high: plan.count,
    who: counted.split(' ')[0] ?? 'people',
    scope: 'event',
    quote: text.slice(quantity.start, quantity.end),
    rule: 'made',
  };
}

function dateOf(day: IsoDay, chance: Chance): DocumentDate {
  const isUndated = chance.share() < SHARE_UNDATED;
  const says = isUndated ? 'Nothing says when it was written.' : 'Stands above the text.';
  const days = isUndated ? { earliest: null, latest: null } : { earliest: day, latest: day };
  return {
    ...days,
    stated: [],
    best: days.latest,
    precision: isUndated ? 'unknown' : 'day',
    basis: [{ ...days, says, rule: 'made', start: null, end: null }],
    conflict: null,
  };
}
