import { ResourceView } from '../parts/resource-view.tsx';
import { fetchStory } from '../queries/fetch.ts';
import { useResource } from '../queries/use-resource.ts';
import type { StoryAddress } from '../selection/views/story.ts';
import { StoryView } from '../views/story.tsx';
import { useArrival } from './arrival.ts';

export function StoryPage({ address }: { readonly address: StoryAddress }) {
  const story = useResource(`story/${address.id}`, () => fetchStory(address.id));
  const title = story.state === 'ready' ? `Origins of: ${story.value.title}` : 'Origins of a story';
  useArrival(`story/${address.id}`, title, story.state !== 'loading');
  return (
    <ResourceView resource={story} loading="Reading how the word travelled…">
      {(value) => <StoryView story={value} address={address} />}
    </ResourceView>
  );
}
