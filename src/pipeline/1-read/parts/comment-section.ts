import type { Block } from './block.ts';
import { isFurniture, isProse, isRelativeStamp } from './wording.ts';

/** Headings are short; a sentence that begins with the same words is not one. */
const LONGEST_HEADING = 160;

const HEADINGS: readonly RegExp[] = [
  /^(view |show |see |read |all |post )?(\d[\d,]* )?(reader |user |readers’ |readers' )?(comments?|responses|replies|discussion|conversation)( ?\(?\d*\)?| so far)?:?$/i,
  /^\d[\d,]* (thoughts?|comments?|responses?|replies) (on|to)\b/i,
  /^(join|start) the (discussion|conversation):?$/i,
  /^(leave|add|post|write) (a |your )?(reply|comment|response)( to .{1,80}| below)?:?$/i,
  /^(have your say|what do you think\??|your comments?|comments (are )?closed\.?)$/i,
  /^\d+ (kommentare?|commentaires?|comentarios?|commenti)$|^(kommentare|commentaires|comentarios)( \(\d+\))?:?$/i,
];

/** True for the line that opens readers' comments: `COMMENTS`, `4 thoughts on "..."`, `Leave a Reply`. */
export function opensComments(line: string): boolean {
  return line.length <= LONGEST_HEADING && HEADINGS.some((pattern) => pattern.test(line));
}

/** Lines that only comment systems print under each comment. */
const REPLY_MARK =
  /^(reply|quote|report|report abuse|flag|like|like ?[·|] ?reply|permalink|\d+ (likes?|votes?))( \(?\d*\)?)?$/i;
const SAYS = /^[\p{L}\p{N}._’' -]{2,40} (says|said|wrote|writes):?$/iu;
/** A commenter's name and date stand at most this far above the first mark. */
const HEAD_REACH = 8;
const LEAST_MARKS = 2;

/**
 * Where readers' comments open below line `from`: at their heading, or, where a scraper lost it, at the
 * name above the first of several `Reply` marks. `blocks.length` where there are none.
 *
 * Must not find: a link to the comments above more of the article, when the section opens later.
 */
export function commentsAt(blocks: readonly Block[], from: number): number {
  let found = blocks.length;
  let passedLink = -1;
  for (let at = Math.max(0, from) + 1; at < blocks.length; at += 1) {
    if (!opensComments((blocks[at] as Block).text)) continue;
    // A link to the comments amid the article has the article's prose right below it.
    const next = blocks[at + 1];
    const isLink = next !== undefined && isProse(next.text) && !isFurniture(next.text);
    if (!isLink || /leave|reply|thought|response/i.test((blocks[at] as Block).text)) {
      found = at;
      break;
    }
    if (passedLink < 0) passedLink = at;
  }
  if (found === blocks.length && passedLink >= 0) found = passedLink;
  return Math.min(found, unheadedAt(blocks, from));
}

function unheadedAt(blocks: readonly Block[], from: number): number {
  const marks: number[] = [];
  for (let at = Math.max(0, from) + 1; at < blocks.length && marks.length < LEAST_MARKS; at += 1) {
    const line = (blocks[at] as Block).text;
    if (REPLY_MARK.test(line) || SAYS.test(line)) marks.push(at);
  }
  const first = marks[0];
  if (first === undefined || marks.length < LEAST_MARKS) return blocks.length;
  if (SAYS.test((blocks[first] as Block).text)) return first;
  for (let at = first - 1; at > Math.max(from, first - HEAD_REACH); at -= 1) {
    if (!isRelativeStamp((blocks[at] as Block).text)) continue;
    const name = blocks[at - 1]?.text ?? '';
    return name.length <= 40 && !isProse(name) && at - 1 > from ? at - 1 : at;
  }
  return first;
}
