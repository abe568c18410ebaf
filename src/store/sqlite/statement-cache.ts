import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type Libsql from 'libsql';

/** More than the different statements that adding and reading take. */
const KEPT = 96;

/**
 * A file whose prepared statements are used again. A statement holds the values bound to it until
 * the garbage collector comes upon it, which does not see their size: without this, adding a
 * thousand long documents would hold all of them in memory.
 */
export function withKeptStatements(file: Libsql.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();

  /** Runs a statement; one that failed may be left halfway and is not used again. */
  const guarded = <T>(sql: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      kept.delete(sql);
      throw error;
    }
  };

  const prepare = (sql: string): SqliteStatement => {
    // The published types of `libsql` and `kysely` name the same methods differently.
    const statement = file.prepare(sql) as unknown as SqliteStatement;
    const { reader } = statement;
    return {
      reader,
      all: (values) => guarded(sql, () => statement.all(values)),
      run: (values) => guarded(sql, () => statement.run(values)),
      iterate: (values) => statement.iterate(values),
    };
  };

  return {
    close: () => {
      kept.clear();
      file.close();
    },
    prepare: (sql) => {
      const statement = kept.get(sql) ?? prepare(sql);
      // Taken out and put back, so that the one used longest ago comes first.
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
  };
}
