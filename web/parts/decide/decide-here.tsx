import { useEffect, useMemo } from 'react';
import type { Claim, DocumentSummary, DossierEvent, ReadDocument } from '../../../src/api/client.ts';
import { accountsOf, claimTarget, eventTarget, figureTarget } from '../../queries/judging/about-item.ts';
import { fetchTouching } from '../../queries/judging/fetch-history.ts';
import { machineValues } from '../../queries/judging/judged-parts.ts';
import { shortcutOf } from '../../queries/judging/keys.ts';
import { notesOn } from '../../queries/judging/notes.ts';
import { useUndo } from '../../queries/judging/use-undo.ts';
import { useResource } from '../../queries/use-resource.ts';
import { go } from '../../selection/use-address.ts';
import { eventAddress } from '../../selection/views/event.ts';
import { DoneLine } from '../review/done-line.tsx';
import type { About } from './about.ts';
import { Decide } from './decide.tsx';
import type { Done } from './form.tsx';
import { Notes } from './notes.tsx';

/** What can be decided about an event, for the page that shows it. */
export function DecideEvent(props: {
  readonly event: DossierEvent;
  readonly documents: readonly DocumentSummary[];
}) {
  const { event, documents } = props;
  const about = useMemo(
    (): Omit<About, 'seen'> => ({
      targets: [eventTarget(event)],
      when: event.when,
      placeName: event.where?.name ?? null,
      accounts: accountsOf(event, documents),
    }),
    [event, documents],
  );
  const onDone = ({ event: now }: Done): void => {
    // A merge or a split makes another event of it, which has an address of its own.
    if (now !== null && now !== event.id) go(eventAddress(now));
  };
  return (
    <DecideHere name={`event ${event.id}`} about={about} touching={event.id} onDone={onDone} wholePage />
  );
}

/** What can be decided about a claim and the numbers in it, for the page that shows it. */
export function DecideClaim(props: {
  readonly claim: Claim;
  readonly figures: ReadDocument['record']['figures'];
  readonly judged: ReadDocument['judged'];
}) {
  const { claim, figures, judged } = props;
  const about = useMemo((): Omit<About, 'seen'> => {
    const targets = [claimTarget(claim), ...figures.map(figureTarget)];
    return {
      targets: targets.map((one) => ({ ...one, machine: machineValues(one.machine, one.subject, judged) })),
    };
  }, [claim, figures, judged]);
  return <DecideHere name={`claim ${claim.id}`} about={about} touching={claim.id} />;
}

/** What can be decided about a document; `stretches` are the words of it that can be said to be another part. */
export function DecideDocument(props: {
  readonly document: string;
  readonly stretches: NonNullable<About['stretches']>;
}) {
  const { document, stretches } = props;
  const about = useMemo((): Omit<About, 'seen'> => {
    const subject = { kind: 'document' as const, document };
    return { targets: [{ subject, name: 'The document', machine: {} }], stretches };
  }, [document, stretches]);
  return <DecideHere name={`document ${document}`} about={about} touching={document} />;
}

/** The decisions on offer, with what was decided last and the way back. */
function DecideHere(props: {
  readonly name: string;
  readonly about: Omit<About, 'seen'>;
  /** Id of which decisions are to be known before another is taken. */
  readonly touching: string;
  readonly onDone?: (done: Done) => void;
  /** Letters work wherever the focus is, and not only inside. */
  readonly wholePage?: boolean;
}) {
  const { name, about, touching, onDone, wholePage = false } = props;
  const known = useResource(`judgements/${touching}`, () => fetchTouching([touching]));
  const { last, took, undoLast } = useUndo();
  const seen = known.state === 'ready' ? known.value : [];
  const subject = about.targets[0]?.subject;
  const done = (outcome: Done): void => {
    took(outcome);
    onDone?.(outcome);
  };
  useUndoKey(undoLast);
  return (
    <>
      <Decide about={{ ...about, seen }} onDone={done} name={name} wholePage={wholePage} />
      {subject !== undefined && <Notes notes={notesOn(subject, seen)} />}
      <DoneLine last={last} onUndo={undoLast} />
    </>
  );
}

/** The letter that the button names takes back what was just decided, wherever the focus is. */
function useUndoKey(undo: (() => void) | null): void {
  useEffect(() => {
    if (undo === null) return;
    const onKey = (event: KeyboardEvent): void => {
      if (shortcutOf(event) !== 'u') return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
