import type { TreeItem } from '../../queries/story-graph.ts';
import { Box, type BoxContext, Folded, JointMark } from './box.tsx';

/** The same as a nested list: for a narrow screen, and for whoever prefers it. */
export function StoryList(props: { readonly items: readonly TreeItem[]; readonly context: BoxContext }) {
  const { items, context } = props;
  return (
    <ul className="story-list">
      {items.map((item) => (
        <li key={item.node.key}>
          <div className="listed">
            <Box node={item.node} context={context} />
            {item.joints.map((joint) => (
              <JointMark joint={joint} context={context} key={joint.key} />
            ))}
            <Folded item={item} context={context} />
          </div>
          {item.children.length > 0 && <StoryList items={item.children} context={context} />}
        </li>
      ))}
    </ul>
  );
}
