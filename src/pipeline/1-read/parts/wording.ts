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
  // Players of sound and film.
  /^(audio|video|media) (player|playback)\b|^listen to (this )?(article|story|the podcast)|^(play|watch) (video|audio)$|^this (video|audio) (can ?not|cannot) be played/i,
  /^(\d{1,2}:)?\d{1,2}:\d{2}( ?\/ ?(\d{1,2}:)?\d{1,2}:\d{2})?$|^duration:? \d|^[\d.]x( [\d.]+x)*$/i,
  /^(sorry, )?your (browser|device) (does not|doesn.t|is not)\b/i,
  // Rows of counts.
  /^\d{1,3} ?-?min(ute)?s? (read|watch|listen)$|^(reading time|read time|estimated reading time)\b.{0,30}$/i,
  /^[\d.,]+[km]? (views?|shares?|likes?|reads|retweets|followers|reactions)$/i,
  // Newsletters, doors and cookies.
  /^(get|receive) (the|our|your|all|breaking|daily|more) .{0,80}\b(inbox|newsletter|e-?mail|alerts|notifications)\b/i,
  /^(enter|submit) your e-?mail\b|^e-?mail address\b.{0,20}$|^by (signing up|subscribing|clicking|submitting|continuing)\b/i,
  /^(to continue reading|continue reading|you have (reached|read) (your|\d)|this (article|content|story) is (for|reserved for|available to|only for|exclusively for) (our )?(subscribers|members|premium)|already a (subscriber|member)|subscribers only)\b/i,
  /^(accept|reject|manage|allow)( all)?( cookies| preferences| settings| choices)?$|\b(uses?|using|use of) cookies\b/i,
  /^(support|help us|become a (member|supporter|patron))\b.{0,60}(journalism|reporting|work|today|now)\b/i,
  /^(all|some|no) rights reserved\b|^designed by\b|^powered by\b|^(about|contact)( us)? ?[|·•]/i,
];
const LONGEST_FURNITURE = 160;

/** Notes that agencies and outlets print under or over a text; they run longer than furniture. */
const DISCLAIMERS: readonly RegExp[] = [
  /^\W*(except for the headline, )?this (story|report|article) has not been edited by\b/i,
  /^\W*(\w+ ){0,6}published from a (syndicated|wire) feed\b|\bauto-generated from a syndicated feed\b/i,
  /^\W*(the )?(views|opinions) (and opinions )?expressed (in this|here|by|are)\b/i,
  /\bdo(es)? not necessarily (reflect|represent) the (views|position|opinion|editorial)/i,
  /\bmay not be (published|reproduced), (broadcast|rewritten|distributed)/i,
];
const LONGEST_DISCLAIMER = 420;

/** True for share buttons, log-in forms, footers and the like. */
export function isFurniture(line: string): boolean {
  const words = line.replace(/^[•·*|>\s-]+/, '');
  if (words.length <= LONGEST_FURNITURE && FURNITURE.some((pattern) => pattern.test(words))) return true;
  return line.length <= LONGEST_DISCLAIMER && DISCLAIMERS.some((pattern) => pattern.test(line));
}

/** True for a stamp that counts back: `3 hours ago`, `Updated 2 days ago at 08:12 am`. */
export function isRelativeStamp(line: string): boolean {
  return (
    line.length <= 60 &&
    /^\W*((posted|updated|published|last updated)( on)?:? )?(\d{1,3}|an?|one) ?(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|y|years?) ago( (at|on|by|in) .{1,30})?[^\p{L}.!?]*$/iu.test(
      line,
    )
  );
}

const RELATED_HEADING =
  /^\W*(related( (stories|articles|news|posts|content|coverage|topics|links|video))?|see also|read also|also read|read (more|next)|more (on this( story)?|stories|news|articles|coverage|like this)|more (on|from) .{1,60}|recommended( (for you|stories|reading|articles))?|you (may|might) (also )?(like|enjoy|be interested in)|most (read|popular|viewed|shared|commented)|in other news|trending( now)?|top stories|latest( (news|stories|headlines|articles))?|other news|editor.?s.? picks?|don.t miss|in case you missed it|popular( (stories|posts|now))?|what to read next|around the web|from the web|up next|elsewhere)\W*$/i;
const RELATED_LINE =
  /^\W*(related( (story|article|news|stories))?|see also|read also|also read|also see|read (more|next|this|the full story)|read|more|must read|watch|recommended|further reading|in pictures|don.t miss|in case you missed it|opinion|analysis|explainer)\s*(:|»|›|>|\|)\s*\S/i;
const LONGEST_RELATED = 200;

/** True for a heading over a list of other stories: `Related`, `More from Kesra`, `Most Read`. */
export function opensRelated(line: string): boolean {
  return line.length <= 90 && RELATED_HEADING.test(line);
}

/** True for a line that announces another story: `Read also: ...`, `RELATED: ...`, or a heading. */
export function announcesRelated(line: string): boolean {
  if (opensRelated(line)) return true;
  if (line.length <= LONGEST_RELATED && RELATED_LINE.test(line))
    return !/^\W*(opinion|analysis|explainer|read|more|watch)\b/i.test(line) || !/[.?!]["”’]?$/.test(line);
  return (
    /^(related|see also|read also|also read|read next|more (on|from|stories|news)|recommended|you may also like|most (read|popular)|in other news|trending)\b.{0,80}$/i.test(
      line,
    ) && !/[.?!]["”’]?$/.test(line)
  );
}

/** True for a heading over keywords that stand below it, one a line. */
export function opensKeywords(line: string): boolean {
  return /^(tags?|topics|keywords|filed under|related topics|in this story|categories|tagged( with)?)\s*:?$/i.test(
    line,
  );
}

const PICTURE_AGENCIES =
  'AFP|AP|Reuters|REUTERS|Getty|EPA|Anadolu|Xinhua|TASS|Sputnik|Shutterstock|YouTube|Twitter|Facebook|Flickr|Wikimedia|Handout|File|SANA|NurPhoto|ZUMA|DPA|dpa|Alamy|iStock|Unsplash|Maxar';
const PICTURE_WORD = 'photo|image|picture|file photo|file|photograph|credit|video|foto|bild|pic';
const CREDIT_LABEL = new RegExp(
  `^[[(]?\\s*(${PICTURE_WORD})( by| credits?| source| courtesy( of)?| copyright)?\\s*([:©|]|\\.{3})|^image (?:source|copyright)(?:,| (?!claim|case|law|holder))`,
  'i',
);
/** Without a flag for case: the name must begin with a capital. */
const CREDIT_BY =
  /^[[(]?\s*(?:(?:AP|AFP|File|EPA|Handout) )?(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|[Pp]ictures?|[Pp]hotographs?)(?: courtesy)?(?: by| courtesy of|\/)\s*\p{Lu}[^.?!]{1,70}$/u;
const CREDIT_AGENCY = new RegExp(
  `^(©\\s*)?[^.?!]{0,80}([/|]|\\bvia )\\s*(${PICTURE_AGENCIES})\\b[^.?!]{0,40}$`,
);
const CREDIT_COPYRIGHT = new RegExp(`^[(©]\\s*[^.?!]{0,60}\\b(${PICTURE_AGENCIES})\\b[^.?!]{0,30}$`);

/** True for a line that credits a picture: `MAYA LUND/AFP/Getty`, `[Photo: Ann Lee / YouTube]`. */
export function creditsPicture(line: string): boolean {
  if (line.length > 140 || /^image caption\b/i.test(line)) return false;
  return [CREDIT_LABEL, CREDIT_BY, CREDIT_AGENCY, CREDIT_COPYRIGHT].some((pattern) => pattern.test(line));
}

const LONGEST_CAPTION = 420;
const CAPTION_LABEL =
  /^(image caption|photo caption|caption|file photo|file picture|in this (file )?photo)\s*[,:]|^FILE\s*[-–—:]\s*\p{Lu}|^(above|pictured|in picture):\s*\p{Lu}/u;
const CAPTION_LABEL_ANY_CASE = /^(image caption|photo caption|file photo)\s*[,:]/i;
const CAPTION_END = new RegExp(
  `[[(](?:(?:AP|AFP|EPA|Reuters|File|Getty)?\\s?(?:photo|image|picture)s?(?: by| credit| courtesy(?: of)?)?\\s?[:/,]?\\s?[^)\\]]{1,60}|[^)\\]]{1,50}/\\s?(?:${PICTURE_AGENCIES})[^)\\]]{0,30})[)\\]]\\.?$|\\b(?:Photo|Image|Photograph|Picture)( credit)?:\\s?[^.?!]{2,60}$|\\bCredit(?::|\\.{3})\\s?[^.?!]{2,60}$`,
  'i',
);

/** True for a line that describes a picture and credits it, or says that it does. */
export function describesPicture(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  if (CAPTION_LABEL.test(line) || CAPTION_LABEL_ANY_CASE.test(line)) return true;
  return line.length > 20 && CAPTION_END.test(line.slice(-110)) && !creditsPicture(line);
}

const CRAFT =
  'reporter|correspondent|journalist|editor|writer|columnist|contributor|analyst|fellow|producer|bureau chief|photographer|lecturer|professor|researcher|freelancer?';
/** Name, "is", at most six words without a comma, craft: apposition and predicate would need one. */
const AUTHOR_BOX = new RegExp(
  `^(?:about the author:? )?\\p{Lu}[\\p{L}.’'-]*(?: (?:(?:al|el|bin|de|van|von|der|abu)[ -])?\\p{Lu}[\\p{L}.’'-]*){1,3} is (?:an? |the |our )?(?:[\\p{L}’'-]+ ){0,6}(?:${CRAFT})\\b`,
  'u',
);

/** True for a note about the author: `Ann Lee is a correspondent at the Coast`; it stands below the text. */
export function describesAuthor(line: string): boolean {
  if (line.length > 400) return false;
  return (
    AUTHOR_BOX.test(line) ||
    /^(about the author|follow \p{Lu}[\p{L} .’'-]{2,40} on (twitter|x|facebook)|(contact|reach|e-?mail) (the author|\p{Lu}[\p{L} .’'-]{2,40}) at)\b/iu.test(
      line,
    )
  );
}

/** True for a byline: `By Ann Lee`, `Ann Lee, Staff writer`, `Posted by admin`. */
export function isByline(line: string): boolean {
  if (line.length > 120 || /[.?!]$/.test(line)) return false;
  return /^(by|posted by|written by|author:|reported by|from)\s+[\p{Lu}@]/iu.test(line);
}

/** True for a list of names or topics: at least four short items between commas, no sentence. */
export function listsKeywords(line: string): boolean {
  if (
    /^(tags?|keywords|topics?|categories|category|filed under|tagged( with)?|related topics|more on|schlagwörter)\s*:/i.test(
      line,
    )
  )
    return true;
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
