import type { Claim, Facet, TimelineEvent } from '../../src/api/client.ts';
import { FACTUALITY_WHY, FACTUALITY_WORD, STATUS_WHY, STATUS_WORD, VERDICT_WORD } from '../queries/words.ts';
import { Sign, type SignName } from './sign.tsx';

const VERDICT_SIGN: Readonly<Record<Facet['verdict'], SignName>> = {
  agree: 'same',
  contradiction: 'unlike',
  revision: 'again',
  scope: 'nested',
  wording: 'near',
  single: 'one',
};

const STATUS_SIGN: Readonly<Record<TimelineEvent['status'], SignName>> = {
  corroborated: 'several',
  single: 'one',
  contested: 'unlike',
  denied: 'struck',
};

const FACTUALITY_SIGN: Readonly<Record<Claim['factuality'], SignName>> = {
  asserted: 'firm',
  denied: 'struck',
  possible: 'question',
  planned: 'onward',
  demanded: 'call',
  hypothetical: 'supposed',
};

/** How the answers to one question stand to each other: a sign and a word, never colour alone. */
export function VerdictMark({ verdict }: { readonly verdict: Facet['verdict'] }) {
  return (
    <span className={`tag verdict-${verdict}`}>
      <Sign name={VERDICT_SIGN[verdict]} />
      {VERDICT_WORD[verdict]}
    </span>
  );
}

/** How an event stands as a whole. */
export function StatusMark({ status }: { readonly status: TimelineEvent['status'] }) {
  return (
    <span className={`tag status-${status}`} title={STATUS_WHY[status]}>
      <Sign name={STATUS_SIGN[status]} />
      {STATUS_WORD[status]}
    </span>
  );
}

/** What the voice makes of its content; a plain assertion is only named where `always` asks for it. */
export function FactualityMark(props: {
  readonly factuality: Claim['factuality'];
  readonly always?: boolean;
}) {
  const { factuality, always = false } = props;
  if (factuality === 'asserted' && !always) return null;
  return (
    <span className={`tag factuality-${factuality}`} title={FACTUALITY_WHY[factuality]}>
      <Sign name={FACTUALITY_SIGN[factuality]} />
      {FACTUALITY_WORD[factuality]}
    </span>
  );
}
