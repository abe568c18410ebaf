/** What a cell of a table may hold; null is an empty cell. */
export type Cell = string | number | null;

/** A row by the names of its columns. All rows of one table have the same columns. */
export type TableRow = Readonly<Record<string, Cell>>;
