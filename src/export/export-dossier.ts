import type { DossierEvent, Judgement, Origin, Relation } from '../model/index.ts';
import type { ExportDossierEvent, ExportJudgement, ExportOrigin, ExportRelation } from './export-object.ts';
import { exportPlace, exportTime } from './export-record.ts';

/**
 * An origin with the kind of voice it is under `voice`.
 *
 * @example
 * exportOrigin({ id: 'o', name: 'a medic', kind: 'witness', actor: null, documents: [], claims: 1 }).voice; // 'witness'
 */
export function exportOrigin({ id, name, kind, actor, documents, claims }: Origin): ExportOrigin {
  return { kind: 'origin', id, name, voice: kind, actor, documents, claims };
}

export function exportRelation(relation: Relation): ExportRelation {
  const { a, b, relation: kind, root, source, revision, why, spans, changes, adds } = relation;
  return { kind: 'relation', a, b, relation: kind, root, source, revision, why, spans, changes, adds };
}

export function exportDossierEvent(event: DossierEvent): ExportDossierEvent {
  return {
    kind: 'dossier-event',
    id: event.id,
    title: event.title,
    type: event.type,
    when: exportTime(event.when),
    where: event.where === null ? null : { ...exportPlace(event.where), start: null, end: null },
    accounts: event.accounts.map(({ document, claims, origin, events }) => ({
      document,
      claims,
      origin,
      events,
    })),
    origins: event.origins,
    originsAtMost: event.originsAtMost,
    facets: event.facets.map(({ question, who, answers, verdict, why }) => ({
      question,
      who,
      answers: answers.map(({ value, claims, origins, also, carried }) => ({
        value,
        claims,
        origins,
        ...(also === undefined ? {} : { also }),
        ...(carried === undefined ? {} : { carried }),
      })),
      verdict,
      why,
    })),
    status: event.status,
    judged: event.judged,
  };
}

export function exportJudgement({
  id,
  who,
  at,
  why,
  decision,
  words,
  after,
  author,
}: Judgement): ExportJudgement {
  // One that this version cannot read goes out as it came.
  if (decision.kind === 'unread') {
    return { ...(JSON.parse(decision.stored) as ExportJudgement), kind: 'judgement' };
  }
  return {
    kind: 'judgement',
    id,
    who,
    at,
    why,
    decision,
    words,
    ...(after === undefined ? {} : { after }),
    ...(author === undefined ? {} : { author }),
  };
}
