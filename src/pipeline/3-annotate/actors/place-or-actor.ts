import { type Hit, isJoint, type SentenceView } from './mention.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const LOCATIVE = words(
  'in at across throughout inside into near outside within around over onto via through toward towards along off beyond',
);
const COMPASS = words(
  'northern southern eastern western central north south east west northeast northwest southeast southwest northeastern ' +
    'northwestern southeastern southwestern neighbouring neighboring nearby war-torn war-ravaged mainland rural greater upper lower ' +
    'post-war inside',
);
const PARTS = words(
  'part parts area areas swathes swaths rest north south east west city town province provinces village villages republic map most much all ' +
    'outskirts capital region regions border borders area territory sky skies corner corners cities towns half third east-of ' +
    'countryside suburbs suburb centre center heart any out outside middle coast rural people',
);
/** Nouns and verbs whose "to" or "from" leads to somebody, not somewhere. */
const RELATIONS = words(
  'support aid help backing pressure weapons arms funding assistance money statement reaction response word call according message ' +
    'warning threat loyal close allied ties answer appeal belong belonging attributed hostile opposed opposition sale sales loyalty ' +
    'allegiance credit proposal letter order orders offer guarantees concessions independence due thanks comment comments similar subject ' +
    'proxy proxies affiliated linked reports approval consent permission sympathetic',
);
/** What lies in a country and is no part of its government. */
const LANDS = words(
  'city cities town towns capital province provinces region regions border borders countryside village coast airspace territory hub',
);
/** Verbs whose object is a land. */
const TRAVELS = words('leave enter flee visit reach exit cross tour quit');
const TOPICS = words('war conflict crisis border talks civil frontier airspace uprising revolution policy');

/** Words between two countries that share what was said of the first. */
const JOINERS = words('and or as well , the');

/** Tells whether only words of a list stand between two tokens ("in Iraq and Lebanon as well as Jordan"). */
export function isListed(view: SentenceView, from: number, to: number): boolean {
  if (from < 0 || to <= from || to - from > 4) return false;
  for (let at = from; at < to; at += 1) if (!JOINERS.has(view.tokens[at]?.lower ?? '')) return false;
  return view.tokens[from]?.text !== ',' || !actsNext(view, to);
}

/** Tells whether a country's name stands for the land here, not for those who act for it. */
export function standsAsPlace(view: SentenceView, hit: Hit): boolean {
  const { tokens, sentence } = view;
  if (sentence.role === 'dateline') return true;
  const after = tokens[hit.end];
  if (after !== undefined && hit.end < sentence.endToken) {
    if (TOPICS.has(after.lower)) return true;
    const owned = isJoint(after) && after.text !== '-' ? tokens[hit.end + 1] : undefined;
    if (owned !== undefined && ownsLand(view, owned.index)) return true;
    const isBare = /[a-z]s$/.test(tokens[hit.end - 1]?.text ?? '');
    if (isBare && view.places.has(after.index)) return true;
  }
  return followsPlaceWord(view, hit.first);
}

/** "Syria's Aleppo", "Syria's north", "Syria's biggest city". */
function ownsLand(view: SentenceView, from: number): boolean {
  if (view.places.has(from) || COMPASS.has(view.tokens[from]?.lower ?? '')) return true;
  for (let at = from; at < Math.min(from + 3, view.sentence.endToken); at += 1) {
    if (LANDS.has(view.tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** Looks back over articles and compass words for what makes a place of the name that follows. */
export function followsPlaceWord(view: SentenceView, first: number): boolean {
  const { tokens, sentence } = view;
  let at = first - 1;
  while (at >= sentence.firstToken) {
    const lower = tokens[at]?.lower ?? '';
    if (COMPASS.has(lower)) return true;
    if (lower === 'the' || tokens[at]?.upos === 'ADJ' || lower.endsWith('-held') || lower === '-') at -= 1;
    else break;
  }
  if (at < sentence.firstToken) return false;
  const before = tokens[at]?.lower ?? '';
  const earlier = at > sentence.firstToken ? (tokens[at - 1]?.lower ?? '') : '';
  if (LOCATIVE.has(before)) return true;
  if (before === 'of') return PARTS.has(earlier);
  if (before === 'from' || before === 'to') return !relatesBefore(view, at);
  if (before === 'with') return earlier === 'border' || earlier === 'borders' || earlier === 'frontier';
  if (TRAVELS.has(tokens[at]?.lemma ?? '')) return true;
  if (view.hits.some((hit) => hit.end === at)) return false;
  return (
    before === ',' && view.places.has(at - 1) && tokens[first]?.index === at + 1 && !actsNext(view, first)
  );
}

function relatesBefore(view: SentenceView, preposition: number): boolean {
  for (let at = preposition - 1; at >= Math.max(view.sentence.firstToken, preposition - 3); at -= 1) {
    if (RELATIONS.has(view.tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

function actsNext(view: SentenceView, first: number): boolean {
  const next = view.tokens[first + 1];
  return next !== undefined && (next.upos === 'VERB' || next.upos === 'AUX');
}
