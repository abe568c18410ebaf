import { analyze } from '../src/analyze.ts';
import { corroborate } from '../src/corroborate.ts';
import type { Member } from '../src/ingest/unpack/container.ts';
import { documentsIn } from '../src/ingest/unpack/documents-in.ts';
import { sourceOfBytes } from '../src/ingest/unpack/source.ts';
import {
  type Annotation,
  DEFAULT_LIMITS,
  type Diagnostic,
  type Document,
  type DocumentDate,
  type DocumentRecord,
  type Dossier,
  type Knowledge,
  type Participant,
  type TimeExpression,
} from '../src/model/index.ts';
import { renderStory } from '../src/cli/render/story.ts';
import { readDocument } from '../src/pipeline/1-read/read.ts';
import { storyOrigins } from '../src/pipeline/5-corroborate/origins/story-origins.ts';

/** One input file of a sample. */
export interface SampleInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a sample comes to: a small value a person can read and review, and every diagnostic. */
export interface Projection {
  readonly shown: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

type Project = (inputs: readonly SampleInput[], knowledge: Knowledge) => Promise<Projection>;

/** How each folder of `test/samples` is shown. A new kind of sample is one entry here. */
export const PROJECTIONS: Readonly<Record<string, Project>> = {
  read: oneRecord((record) => {
    const { document } = record;
    return {
      title: document.title,
      byline: document.byline,
      publisher: document.publisher?.name ?? null,
      language: document.language,
      stated: document.stated.map(
        (stated) => `${stated.basis} ${stated.value} in ${stated.part ?? 'metadata'}`,
      ),
      credits: document.credits.map((credit) => `${credit.agency} for the ${credit.covers}`),
      reprints: document.reprints.map(({ title, author, publisher }) => ({ title, author, publisher })),
      parts: document.parts.map((part) => `${part.role}: ${document.text.slice(part.start, part.end)}`),
    };
  }),
  unpack: async ([input, ...others]) => {
    if (input === undefined || others.length > 0)
      throw new Error('This kind of sample has exactly one input.');
    const shown: unknown[] = [];
    const diagnostics: Diagnostic[] = [];
    const context = { limits: DEFAULT_LIMITS, mapping: null };
    for await (const one of documentsIn(sourceOfBytes(input.name, input.bytes), context)) {
      if (one.kind === 'unread') {
        shown.push({ unread: one.name, because: one.diagnostic.message });
        diagnostics.push(one.diagnostic);
        continue;
      }
      const { bytes, provenance } = one.member;
      const document = await readDocument(bytes, { name: provenance.name, provenance: [provenance] });
      shown.push(showMember(one.member, document));
      diagnostics.push(...document.diagnostics);
    }
    return { shown, diagnostics };
  },
  annotate: oneRecord((record) =>
    record.annotations.map((annotation) => {
      const words = record.document.text.slice(annotation.start, annotation.end);
      return `${annotation.type} "${words}": ${valueOf(annotation)}`;
    }),
  ),
  extract: oneRecord((record) => ({
    date: showDate(record.date),
    claims: record.claims.map((claim) => showClaim(claim, record)),
  })),
  corroborate: async (inputs, knowledge) => {
    const records: DocumentRecord[] = [];
    for (const { name, bytes } of inputs) records.push(await analyze(bytes, { name }, knowledge));
    return {
      shown: showDossier(corroborate(records), records),
      diagnostics: records.flatMap((record) => record.diagnostics),
    };
  },
};

function oneRecord(show: (record: DocumentRecord) => unknown): Project {
  return async ([input, ...others], knowledge) => {
    if (input === undefined || others.length > 0)
      throw new Error('This kind of sample has exactly one input.');
    const record = await analyze(input.bytes, { name: input.name }, knowledge);
    return { shown: show(record), diagnostics: record.diagnostics };
  };
}

/** What a container says of a member, and what it reads as, in short. */
function showMember({ provenance }: Member, document: Document) {
  const body = document.parts.filter(({ role }) => role === 'body');
  const words = body.map(({ start, end }) => document.text.slice(start, end)).join(' ');
  return {
    name: provenance.name,
    ...(provenance.captured !== null && { captured: provenance.captured }),
    address: document.address,
    title: document.title,
    byline: document.byline,
    publisher:
      document.publisher === null ? null : `${document.publisher.name} (${document.publisher.basis})`,
    stated: document.stated.map((stated) => `${stated.basis} ${stated.value}`),
    body: words.length > 80 ? `${words.slice(0, 80)}…` : words,
    ...(document.diagnostics.length > 0 && { notes: document.diagnostics.map(({ message }) => message) }),
  };
}

function valueOf(annotation: Annotation): string {
  switch (annotation.type) {
    case 'time':
      return `${annotation.timex} ${showExpression(annotation.expression)}${annotation.clock === null ? '' : ` at ${annotation.clock}`}`;
    case 'place':
      return annotation.chosen === null
        ? `one of ${annotation.candidates.map(({ name, country }) => `${name} ${country}`).join(', ')}`
        : `${annotation.chosen.name} ${annotation.chosen.country}, ${annotation.chosen.kind}`;
    case 'actor':
      return [
        annotation.actor ?? 'not in the registry',
        annotation.kind,
        annotation.loaded && 'loaded',
        annotation.metonym && 'metonym',
      ]
        .filter(Boolean)
        .join(', ');
    case 'quantity':
      return `${annotation.qualifier} ${annotation.low ?? '?'}..${annotation.high ?? '?'} ${annotation.unit} ${annotation.noun ?? ''}`.trim();
    case 'cue':
      return `${annotation.stance} (${annotation.lemma}, ${annotation.form})`;
    case 'action':
      return `${annotation.event} (${annotation.lemma}, ${annotation.voice})`;
  }
}

/** Fields that are null or at rest are left out: what remains is what the words say. */
function showExpression(expression: TimeExpression): string {
  return Object.entries(expression)
    .filter(([, value]) => value !== null && value !== false)
    .map(([name, value]) => {
      const text = typeof value === 'object' ? `(${showExpression(value as TimeExpression)})` : String(value);
      return name === 'form' ? text : `${name} ${text}`;
    })
    .join(' ');
}

function showDate(date: DocumentDate) {
  return {
    between: `${date.earliest ?? '?'} .. ${date.latest ?? '?'} (${date.precision})`,
    because: date.basis.map((step) => step.says),
    conflict: date.conflict,
  };
}

function showClaim(claim: DocumentRecord['claims'][number], record: DocumentRecord) {
  const events = record.events.filter((event) => event.claim === claim.id);
  const figures = record.figures.filter((figure) => figure.claim === claim.id);
  return {
    who: claim.voices.map((voice) => `${voice.name} (${voice.kind})`).join(' > ') || 'the publisher',
    [claim.factuality]: claim.quote,
    cue: claim.cue?.text ?? null,
    ...(events.length > 0 && {
      events: events.map(
        (event) =>
          `${event.type}, ${event.when.earliest ?? '?'}..${event.when.latest ?? '?'}, at ${event.where?.name ?? '?'}, by ${nameOf(event.agent)}, on ${nameOf(event.target)}`,
      ),
    }),
    ...(figures.length > 0 && {
      figures: figures.map(
        (figure) =>
          `${figure.measure} ${figure.low ?? '?'}..${figure.high ?? '?'} ${figure.who}, ${figure.scope}`,
      ),
    }),
  };
}

function nameOf(participant: Participant | null): string {
  return participant?.name ?? '?';
}

function showDossier(dossier: Dossier, records: readonly DocumentRecord[]) {
  const document = new Map(records.map((record) => [record.document.id, record.document.name]));
  const origin = new Map(dossier.origins.map(({ id, name }) => [id, name]));
  return {
    events: dossier.events.map((event) => ({
      title: event.title,
      type: event.type,
      when: `${event.when.earliest ?? '?'}..${event.when.latest ?? '?'}`,
      where: event.where?.name ?? null,
      status: event.status,
      origins: event.origins.map((id) => origin.get(id)),
      accounts: event.accounts.map((account) => document.get(account.document)),
      facets: event.facets.map(
        (facet) =>
          `${[facet.question, facet.who].filter(Boolean).join(' ')}: ${facet.answers.map(({ value }) => value).join(' / ')} (${facet.verdict})`,
      ),
    })),
    relations: dossier.relations.map(
      ({ a, b, relation, root, source, revision }) =>
        `${document.get(a)} and ${document.get(b)}: ${relation}${revision ? ' (revision)' : ''}${root === null ? '' : ` from ${root}`}${source === null ? '' : `, made from ${document.get(source === 'a' ? a : b)}`}`,
    ),
    stories: storiesOf(dossier, records),
  };
}

/** The origins of every event that several reports tell, as the terminal shows them, line by line. */
function storiesOf(dossier: Dossier, records: readonly DocumentRecord[]): string[][] {
  const byId = new Map(records.map((record) => [record.document.id, record]));
  return dossier.events
    .filter(({ accounts }) => accounts.length > 1)
    .map((event) => {
      const story = storyOrigins(event, dossier, byId);
      const shown = renderStory(story, { width: 100, colour: false }, { full: true });
      // Ids change with every rule that moves a span, and say nothing to a reader.
      return shown
        .replaceAll(/ · [0-9a-f]{8}$/gm, '')
        .trimEnd()
        .split('\n');
    });
}
