import { SOURCE_LISTS, type SourcesAddress } from '../../selection/views/sources.ts';
import { Link } from '../link.tsx';

const KIND_WORD: Readonly<Record<SourcesAddress['of'], string>> = {
  voice: 'Voices',
  outlet: 'Outlets',
  story: 'Stories on few origins',
};

/** The three lists of sources: who vouches, who prints, and what looks better covered than it is. */
export function SourceKinds({ address }: { readonly address: SourcesAddress }) {
  return (
    <nav className="hit-kinds" aria-label="Kinds of sources">
      {SOURCE_LISTS.map((of) => (
        <Link to={{ ...address, of }} inPlace current={address.of === of ? 'true' : false} key={of}>
          {KIND_WORD[of]}
        </Link>
      ))}
    </nav>
  );
}
