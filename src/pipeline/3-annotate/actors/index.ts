import type { ActorAnnotation, Annotation, ParsedDocument, Sentence } from '../../../model/index.ts';
import type { Annotator } from '../annotator.ts';
import { LINKS } from './links/order.ts';
import { type Hit, isCapital, type Mention, type SentenceView } from './mention.ts';
import { hitAt, type RegistryIndex, registryIndex } from './registry-index.ts';
import { RULES } from './rules/order.ts';

/** Share of capitalised words from which a sentence is a headline. Chosen by eye on headlines. */
const TITLED_SHARE = 0.7;
/** Headlines seldom end with a full stop, so a sentence that does must be capitalised almost throughout. */
const TITLED_SHARE_STOPPED = 0.95;
/** Shorter sentences prove nothing by their capitals. */
const TITLED_WORDS = 5;

/**
 * Finds actors. In: the parsed document, the registry and places. Out: annotations in text order
 * that do not overlap each other (they may overlap places). Registry names carry the row's neutral
 * name and id, save that a capital or seat keeps its written name; a short name carries the fuller
 * name given for it earlier in the document.
 */
export const actors: Annotator = {
  gives: 'actor',
  needs: ['place'],
  languages: null,
  annotate: ({ parsed, knowledge, earlier }) => {
    const index = registryIndex(knowledge.actors);
    const places = placeTokens(parsed, earlier);
    const countries = new Set<string>();
    let mentions: readonly Mention[] = parsed.sentences.flatMap((sentence) => {
      const view = viewOf(parsed, sentence, index, places);
      for (const hit of view.hits) for (const code of countriesOf(hit)) countries.add(code);
      return mentionsIn(view);
    });
    for (const step of LINKS) {
      mentions = [...step.link({ parsed, index, mentions, countries })].sort((a, b) => a.first - b.first);
    }
    return mentions.flatMap((mention) => annotationOf(parsed, mention));
  },
};

function viewOf(
  parsed: ParsedDocument,
  sentence: Sentence,
  index: RegistryIndex,
  places: ReadonlySet<number>,
): SentenceView {
  const { tokens } = parsed;
  let capitals = 0;
  let words = 0;
  let lowers = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text.length < 4 || !/^\p{L}/u.test(token.text)) continue;
    words += 1;
    if (isCapital(token)) capitals += 1;
    if (token.text !== token.text.toUpperCase()) lowers += 1;
  }
  const shouted = words >= 2 && lowers === 0;
  // The first word of any sentence is capitalised, so it is left out.
  const opens =
    isCapital(tokens[sentence.firstToken]) && (tokens[sentence.firstToken]?.text.length ?? 0) >= 4 ? 1 : 0;
  const last = tokens[sentence.endToken - 1]?.text ?? '';
  const share = /^[.!?]$/.test(last) ? TITLED_SHARE_STOPPED : TITLED_SHARE;
  const titled = words - opens >= TITLED_WORDS && (capitals - opens) / (words - opens) >= share;
  const hits = hitsIn(parsed, sentence, index, shouted);
  return { tokens, sentence, index, hits, mentions: [], shouted, titled, places };
}

function hitsIn(parsed: ParsedDocument, sentence: Sentence, index: RegistryIndex, shouted: boolean): Hit[] {
  const hits: Hit[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const hit = hitAt(index, parsed.tokens, at, sentence.endToken, shouted);
    if (hit === null) continue;
    hits.push(hit);
    at = hit.end - 1;
  }
  return hits;
}

/** Runs the rules in order. A later finding replaces what lies wholly within it and yields to the rest. */
function mentionsIn(view: SentenceView): Mention[] {
  let mentions: Mention[] = [];
  for (const rule of RULES) {
    for (const found of rule.find({ ...view, mentions })) {
      const inside = mentions.filter((one) => found.first <= one.first && one.end <= found.end);
      const isWider = inside.every((one) => one.end - one.first < found.end - found.first);
      const clashes = mentions.some(
        (one) => one.first < found.end && found.first < one.end && !inside.includes(one),
      );
      if (clashes || !isWider) continue;
      mentions = [...mentions.filter((one) => !inside.includes(one)), found];
    }
  }
  return mentions.sort((a, b) => a.first - b.first);
}

function countriesOf(hit: Hit): string[] {
  const states = [
    ...hit.names.filter(({ name }) => name.ambiguous !== true).map(({ entry }) => entry),
    ...hit.adjectiveOf,
  ];
  return states
    .filter((entry) => entry.kind === 'state' || entry.kind === 'armed-group')
    .flatMap((entry) => entry.countries);
}

function placeTokens(parsed: ParsedDocument, earlier: readonly Annotation[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  let at = 0;
  for (const place of earlier) {
    if (place.type !== 'place') continue;
    while (at < parsed.tokens.length && (parsed.tokens[at]?.end ?? 0) <= place.start) at += 1;
    for (let inside = at; (parsed.tokens[inside]?.start ?? Number.POSITIVE_INFINITY) < place.end; inside += 1)
      tokens.add(inside);
  }
  return tokens;
}

function annotationOf(parsed: ParsedDocument, mention: Mention): ActorAnnotation[] {
  const first = parsed.tokens[mention.first];
  const last = parsed.tokens[mention.end - 1];
  if (first === undefined || last === undefined) return [];
  const { kind, name, loaded, metonym, rule, entry } = mention;
  return [
    {
      type: 'actor',
      start: first.start,
      end: last.end,
      name,
      actor: entry?.id ?? null,
      kind,
      loaded,
      metonym,
      rule,
    },
  ];
}
