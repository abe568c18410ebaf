import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../schema.ts';
import { readEventMarks } from './event-marks.ts';
import { readChoices } from './sources.ts';

type Db = Kysely<Database>;

/** An answer of which every part stands in the dossier, so that it is the same until there is another. */
interface Answer<T> {
  /** Key of `meta` under which it stands. */
  readonly key: string;
  /** Counted up where what it holds changes its form; what was stored in another form is not read. */
  readonly form: number;
  readonly make: (db: Db) => Promise<T>;
}

/** The marks of all events: gathering 20,000 rows takes ten times as long as reading one. */
export const ALL_MARKS: Answer<Awaited<ReturnType<typeof readEventMarks>>> = {
  key: 'event-marks',
  form: 1,
  make: (db) => readEventMarks(db, {}),
};

/** What filters offer before anything is typed: counted over every event. */
export const FIRST_CHOICES: Answer<Awaited<ReturnType<typeof readChoices>>> = {
  key: 'choices',
  form: 1,
  make: (db) => readChoices(db, null),
};

/** As it is stored, with the number of the dossier that it belongs to. */
interface Stored<T> {
  readonly form: number;
  readonly build: number;
  readonly answer: T;
}

/** Stores the answers that every opening of a view asks for; run it once all of a dossier is written. */
export async function keepAnswers(db: Transaction<Database>): Promise<void> {
  await keep(db, ALL_MARKS);
  await keep(db, FIRST_CHOICES);
}

async function keep<T>(db: Transaction<Database>, { key, form, make }: Answer<T>): Promise<void> {
  const stored: Stored<T> = { form, build: await buildNumber(db), answer: await make(db) };
  const value = JSON.stringify(stored);
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

/** The number of the dossier that is stored; 0 before the first. */
async function buildNumber(db: Db): Promise<number> {
  const row = await db
    .selectFrom('dossier_build')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.number ?? 0;
}

/** Reads one such answer, and keeps it in memory for as long as the dossier stays what it is. */
export class KeptAnswer<T> {
  readonly #asked: Answer<T>;
  #kept: Stored<T> | null = null;

  constructor(asked: Answer<T>) {
    this.#asked = asked;
  }

  /** Run it where all that is read is of one moment. */
  async read(db: Db): Promise<T> {
    const build = await buildNumber(db);
    if (this.#kept?.build !== build) this.#kept = await this.#fetch(db, build);
    return this.#kept.answer;
  }

  /** What is stored for this dossier; where an earlier program has written the collection it is made anew. */
  async #fetch(db: Db, build: number): Promise<Stored<T>> {
    const { key, form, make } = this.#asked;
    const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
    const stored = row === undefined ? null : (JSON.parse(row.value) as Stored<T>);
    if (stored?.form === form && stored.build === build) return stored;
    return { form, build, answer: await make(db) };
  }
}
