import type { Attribution } from './attribution.ts';
import { attributeByVerb } from './attribute-verb.ts';
import { bodyEnd } from './clause-edges.ts';
import { contentBefore, contentEnd, contentSpan, saysSomething } from './content-span.ts';
import { subjectBefore } from './find-subject.ts';
import { phraseEnd } from './phrase-end.ts';
import { type CueAt, type SentenceView, spanOf } from './sentence-view.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * Reads "quote" and "cite": `Reuters quoted the mayor as saying two died`, and `the paper reported,
 * citing officials, that two died`, where the officials stand behind the paper.
 */
export function attributeQuoting(
  view: SentenceView,
  at: CueAt,
  group: VerbGroup,
  earlier: readonly Attribution[],
): Attribution[] {
  const { words } = view;
  const limit = bodyEnd(words);
  const objectEnd = phraseEnd(words, group.end, limit);
  if (objectEnd <= group.end) return attributeByVerb(view, at, group, earlier);
  const object = spanOf(view, { from: group.end, end: objectEnd });
  const saying = asSaying(view, objectEnd, limit);
  const subject = group.form === 'finite' ? subjectBefore(words, group.from, 0) : null;
  if (saying !== null) {
    const from = words[saying]?.text === ',' || words[saying]?.text === ':' ? saying + 1 : saying;
    const right = { from, end: contentEnd(view, from) };
    const left = contentBefore(view, subject?.from ?? group.from);
    const content = right.end > right.from + 1 ? right : left;
    if (content === null) return [];
    return [
      {
        source: object,
        cue: spanOf(view, { from: group.from, end: group.end }),
        content: [contentSpan(view, content)],
        stance: 'say',
        lemma: at.cue.lemma,
        through: subject === null ? [] : [spanOf(view, subject)],
        behind: [],
        rule: 'speech-quoted-by',
      },
    ];
  }
  if (group.form === 'participle') return citing(view, at, group, object, earlier);
  return attributeByVerb(view, at, group, earlier);
}

/** The word after `as saying` and the like, or null. */
function asSaying(view: SentenceView, from: number, limit: number): number | null {
  for (let at = from; at < Math.min(limit, from + 8); at += 1) {
    if (
      view.words[at]?.lower === 'as' &&
      /^(?:saying|telling|stating|warning)$/.test(view.words[at + 1]?.lower ?? '')
    ) {
      return view.words[at + 2]?.lower === 'that' ? at + 3 : at + 2;
    }
  }
  return null;
}

/** `the paper reported, citing officials`: the content is that of the verb beside it. */
function citing(
  view: SentenceView,
  at: CueAt,
  group: VerbGroup,
  object: Attribution['cue'],
  earlier: readonly Attribution[],
): Attribution[] {
  const host = earlier.findLast((one) => one.source !== null && one.cue.end <= object.start);
  const left = host === undefined ? contentBefore(view, group.from) : null;
  if (host === undefined && (left === null || !saysSomething(view, left))) return [];
  return [
    {
      source: object,
      cue: spanOf(view, { from: group.from, end: group.end }),
      content: host?.content ?? (left === null ? [] : [contentSpan(view, left)]),
      stance: 'say',
      lemma: at.cue.lemma,
      through: host?.source == null ? [] : [host.source],
      behind: [],
      rule: 'speech-citing',
    },
  ];
}
