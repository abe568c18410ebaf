import { valueWords } from '../../queries/judging/judged-parts.ts';
import { Said } from '../said.tsx';
import { Sign } from '../sign.tsx';

/** The one mark of what a person decided, with their name: nothing of the machine's ever wears it. */
export function DecidedMark(props: { readonly who: string; readonly does?: 'decided by' | 'noted by' }) {
  const { who, does = 'decided by' } = props;
  return (
    <span className="tag decided-mark">
      <Sign name="name" />
      {does} <Said>{who}</Said>
    </span>
  );
}

/** A person's value with the machine's own beside it; `field` is what they decided. */
export function Decided(props: {
  readonly who: string;
  readonly machine: string | null;
  readonly field?: string;
}) {
  return (
    <span className="decided">
      <DecidedMark who={props.who} />
      <span className="fact-note">
        The machine{' '}
        {props.machine === null ? (
          'said nothing'
        ) : (
          <>
            said: <Said>{valueWords(props.field ?? '', props.machine)}</Said>
          </>
        )}
      </span>
    </span>
  );
}
