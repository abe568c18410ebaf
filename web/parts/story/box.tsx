import type { GraphNode, Joint, TreeItem } from '../../queries/story-graph.ts';
import { boxLines, isLongName, jointWords, nodeName } from '../../queries/story-words.ts';
import { counted, LINK_WORD } from '../../queries/words.ts';
import { Said } from '../said.tsx';
import { Sign } from '../sign.tsx';
import { LINK_SIGN } from '../link-mark.tsx';

/** What the boxes of one story share. */
export interface BoxContext {
  /** Name of what is picked: a box or a joint. */
  readonly picked: string | null;
  /** What hangs together with the picked; null where nothing is picked. */
  readonly path: ReadonlySet<string> | null;
  /** The one stop for the Tab key in a drawing; null in a list, where every box is one. */
  readonly stop: string | null;
  readonly nameOf: (key: string) => string;
  readonly onPick: (key: string) => void;
  readonly onReach: (key: string) => void;
  readonly onFold: (key: string) => void;
}

/** A voice, an agency or a report of the story. */
export function Box(props: { readonly node: GraphNode; readonly context: BoxContext }) {
  const { node, context } = props;
  const { picked, stop, onPick, onReach } = context;
  const isPicked = picked === node.key;
  const name = nodeName(node);
  return (
    <button
      type="button"
      className={`box box-${node.kind}${isPicked ? ' is-picked' : ''}`}
      data-key={node.key}
      aria-pressed={isPicked}
      tabIndex={stop === null || stop === node.key ? 0 : -1}
      onClick={() => onPick(node.key)}
      onFocus={() => onReach(node.key)}
    >
      <span className={isLongName(name) ? 'box-name is-long' : 'box-name'} title={name}>
        <Said>{name}</Said>
      </span>
      {boxLines(node).map((line, place) => (
        <span className={place === 0 ? 'box-line' : 'box-line box-fact'} key={line} title={line}>
          <Said>{line}</Said>
        </span>
      ))}
    </button>
  );
}

/** The mark at a box of what it hangs on; picking it shows what the line means. */
export function JointMark({ joint, context }: { readonly joint: Joint; readonly context: BoxContext }) {
  const { picked, path, stop, nameOf, onPick, onReach } = context;
  const isPicked = picked === joint.key;
  const names = jointWords(joint, nameOf);
  const word = LINK_WORD[joint.kind];
  // What is written on it has to be part of its name, for those who speak to their machine.
  const said = names.includes(word) ? names : `${word}, ${names}`;
  return (
    <button
      type="button"
      className={`tag joint link-${joint.kind}${isPicked ? ' is-picked' : ''}${path?.has(joint.key) ? ' is-on' : ''}`}
      data-key={joint.key}
      aria-pressed={isPicked}
      aria-label={`${nameOf(joint.lower)}: ${said}`}
      title={names}
      tabIndex={stop === null || stop === joint.key ? 0 : -1}
      onClick={() => onPick(joint.key)}
      onFocus={() => onReach(joint.key)}
    >
      <Sign name={LINK_SIGN[joint.kind]} />
      <span className="joint-word">{word}</span>
      <span className="joint-names">
        <Said>{names}</Said>
      </span>
    </button>
  );
}

/** Opens and closes what is folded under a report. */
export function Folded({ item, context }: { readonly item: TreeItem; readonly context: BoxContext }) {
  const { node, folded, isOpen } = item;
  if (folded.length === 0) return null;
  return (
    <button type="button" className="fold" aria-expanded={isOpen} onClick={() => context.onFold(node.key)}>
      <Sign name="several" />
      {isOpen ? 'fold' : 'show'} {counted(folded.length, 'more report')}
      <span className="visually-hidden"> of the text of {nodeName(node)}</span>
    </button>
  );
}
