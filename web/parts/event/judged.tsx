import type { DossierEvent } from '../../../src/api/client.ts';
import { fetchTouching } from '../../queries/judging/fetch-history.ts';
import { useResource } from '../../queries/use-resource.ts';
import { Decided } from '../decide/decided-mark.tsx';

type Field = DossierEvent['judged'][number]['field'];

/** Who decided a field of an event, with the machine's own value beside it; nothing where nobody did. */
export function Judged({
  event,
  fields,
}: {
  readonly event: DossierEvent;
  readonly fields: readonly Field[];
}) {
  const judged = event.judged.filter(({ field }) => fields.includes(field));
  return judged.length === 0 ? null : <Marks event={event} judged={judged} />;
}

function Marks({ event, judged }: { readonly event: DossierEvent; readonly judged: DossierEvent['judged'] }) {
  const known = useResource(`judgements/${event.id}`, () => fetchTouching([event.id]));
  const standings = known.state === 'ready' ? known.value : [];
  return (
    <>
      {judged.map(({ field, judgement, machine }) => {
        const who = standings.find((standing) => standing.judgement.id === judgement)?.judgement.who;
        return (
          <Decided who={who ?? 'somebody'} machine={machine} field={field} key={`${field}-${judgement}`} />
        );
      })}
    </>
  );
}
