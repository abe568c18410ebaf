/**
 * What lines of page furniture say. Each pattern describes a whole short line or its beginning, in
 * words that running news prose does not use; `LONGEST_FURNITURE` keeps them off paragraphs.
 */
const FURNITURE: readonly RegExp[] = [
  /^(print(er)?[- ]friendly|print( this)?( page| article)?|send to kindle|e-?mail( this)?( article| story)?)\b/i,
  /^(share|tweet|pin it|like|follow us|follow|subscribe|sign up|sign in|log in|log out|register|newsletter|donate)\b.{0,60}$/i,
  /^(facebook|twitter|whatsapp|telegram|linkedin|reddit|google\+?|youtube|instagram|rss|vk|x)$/i,
  /^(listen live|watch live|live|get short url|short url|copy link|listen( to)? (this )?(article|story)|play|pause)\b.{0,30}$/i,
  /^(advertisement|advertising|sponsored( content)?|promoted|skip (to|ad).*|loading.*|menu|search|home|back to top|top)$/i,
  /^(leave a (reply|comment)|fill in your details|you are commenting using|connecting to|cancel reply|post comment|notify me of)\b/i,
  /^(twitter|facebook|google|gravatar|wordpress\.com)? ?(picture|photo|logo)$/i,
  /\b(issues|problems) with commenting\b|^(please )?(log ?in|sign in|register) to (comment|reply)\b/i,
  /^(community standards|discussion|terms (of|and)|privacy policy|cookie|contact us|about us|all rights reserved|copyright|©)/i,
  /^(read|show|view|load|see) (more|all|full)\b.{0,40}$/i,
  /^(we use cookies|this (web)?site uses cookies|enable javascript|your browser)\b/i,
  /^(next|previous|prev)( (article|story|post|page))?$/i,
  /^the .{3,60} is not responsible for\b/i,
];
const LONGEST_FURNITURE = 160;

/** True for share buttons, log-in forms, footers and the like. */
export function isFurniture(line: string): boolean {
  const words = line.replace(/^[•·*|>\s-]+/, '');
  return words.length <= LONGEST_FURNITURE && FURNITURE.some((pattern) => pattern.test(words));
}

/** True for the line that opens readers' comments: `COMMENTS`, `4 thoughts on "..."`. */
export function opensComments(line: string): boolean {
  return (
    line.length <= 160 &&
    (/^(\d+ )?(comments?|reader comments|responses|replies)( \(\d+\))?:?$/i.test(line) ||
      /^\d+ (thoughts?|comments?|responses?|replies) (on|to)\b/i.test(line) ||
      /^(join the )?(discussion|conversation):?$/i.test(line))
  );
}

/** True for a line that announces other stories: `Related`, `Read also: ...`. */
export function announcesRelated(line: string): boolean {
  return /^(related|see also|read also|also read|read next|more (on|from|stories|news)|recommended|you may also like|most (read|popular)|in other news|trending)\b.{0,80}$/i.test(
    line,
  );
}

const PICTURE_AGENCIES =
  'AFP|AP|Reuters|REUTERS|Getty|EPA|Anadolu|Xinhua|TASS|Sputnik|Shutterstock|YouTube|Twitter|Facebook|Flickr|Wikimedia|Handout|File|SANA';

/** True for a line that credits a picture: `MAYA LUND/AFP/Getty`, `[Photo: Ann Lee / YouTube]`. */
export function creditsPicture(line: string): boolean {
  if (line.length > 140) return false;
  if (
    /^[[(]?\s*(photo|image|picture|file photo|photograph|credit|video)( by| credit| courtesy)?\s*[:©|]/i.test(
      line,
    )
  )
    return true;
  return new RegExp(`^(©\\s*)?[^.?!]{0,80}[/|]\\s*(${PICTURE_AGENCIES})\\b[^.?!]{0,40}$`).test(line);
}

/** True for a byline: `By Ann Lee`, `Ann Lee, Staff writer`, `Posted by admin`. */
export function isByline(line: string): boolean {
  if (line.length > 120 || /[.?!]$/.test(line)) return false;
  return /^(by|posted by|written by|author:|reported by|from)\s+[\p{Lu}@]/iu.test(line);
}

/** True for a list of names or topics: at least four short items between commas, no sentence. */
export function listsKeywords(line: string): boolean {
  if (/^(tags|keywords|topics|categories|filed under)\s*:/i.test(line)) return true;
  const items = line.split(/[,;|]/).map((item) => item.trim());
  if (items.length < 4 || /[.?!]["”’]?$/.test(line)) return false;
  const short = items.filter((item) => item.split(/\s+/).length <= 6 && item !== '');
  const capital = items.filter((item) => /^\p{Lu}/u.test(item));
  return short.length === items.length && capital.length >= items.length / 2;
}

/** True for running prose: a long line, or a middling one that ends as a sentence does. */
export function isProse(line: string): boolean {
  // 160 is longer than nearly every headline; 40 keeps short exclamations out.
  if (line.length >= 160 || (line.length >= 40 && /[.?!…:]["'”’)\]]*$/.test(line))) return true;
  // A credit or a lost full stop may end a paragraph, but headlines hold no second sentence.
  if (line.length >= 60 && /\p{Ll}[.?!]["”’)]? (\p{Lu}|[-–—]+ \p{Lu})/u.test(line)) return true;
  return isBriefSpeech(line);
}

/** A short quoted sentence stands as a paragraph of its own in news. */
function isBriefSpeech(line: string): boolean {
  return /^["“].{8,}[.?!]["”]$/.test(line);
}

/** True for a line that could be a title: short, not a sentence, mostly capitalised or large words. */
export function couldBeTitle(line: string): boolean {
  if (line.length > 200 || line.length < 12 || /[.;:,]$/.test(line)) return false;
  return /^["“‘'(\p{Lu}\p{N}]/u.test(line) && line.split(/\s+/).length >= 3;
}
