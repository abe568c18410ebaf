import type { Kysely } from 'kysely';
import type { EventStatus, EventType, PlaceKind, Precision } from '../../model/index.ts';
import { type EventMarks, type MarkPlace, markColumns } from '../event-marks.ts';
import type { Database } from '../schema.ts';
import type { DossierEventFilter } from '../store.ts';
import { fitsEvents } from './event-filter.ts';

interface PlacedRow {
  readonly place: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly place_precision: string | null;
  readonly country: string | null;
}

type Db = Kysely<Database>;

/** Reads columns alone and no body, which is what makes it quick. */
export async function readEventMarks(db: Db, filter: DossierEventFilter): Promise<EventMarks> {
  let query = db
    .selectFrom('dossier_event')
    .innerJoin('dossier_mark', 'dossier_mark.event', 'dossier_event.position')
    .select([
      'dossier_event.id',
      'dossier_event.title',
      'dossier_event.type',
      'dossier_event.status',
      'dossier_event.earliest',
      'dossier_event.latest',
      'dossier_event.precision',
      'dossier_event.place',
      'dossier_event.lat',
      'dossier_event.lon',
      'dossier_event.origins',
      'dossier_mark.place_precision',
      'dossier_mark.country',
      'dossier_mark.agents',
    ])
    .orderBy('dossier_event.position');
  const isNarrowed = Object.values(filter).some((asked) => asked !== undefined);
  if (isNarrowed) {
    const fitting = db.selectFrom('dossier_event').select('position').where(fitsEvents(db, filter));
    query = query.where('dossier_event.position', 'in', fitting);
  }
  const rows = await query.execute();
  const agentsOf = agentReader();
  return markColumns(
    rows.map((row) => ({
      id: row.id,
      title: row.title,
      type: row.type as EventType,
      status: row.status as EventStatus,
      earliest: row.earliest,
      latest: row.latest,
      precision: row.precision as Precision,
      place: placeOf(row),
      agents: agentsOf(row.agents),
      origins: row.origins,
    })),
  );
}

/** Reads lists of names, each once: most events name one of few. */
function agentReader(): (written: string) => readonly string[] {
  const read = new Map<string, readonly string[]>([['[]', []]]);
  return (written) => {
    const known = read.get(written);
    if (known !== undefined) return known;
    const names = JSON.parse(written) as readonly string[];
    read.set(written, names);
    return names;
  };
}

function placeOf({ place, lat, lon, place_precision, country }: PlacedRow): MarkPlace | null {
  if (place === null) return null;
  return { name: place, lat, lon, precision: (place_precision ?? 'unknown') as PlaceKind, country };
}
