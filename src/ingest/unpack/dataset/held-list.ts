import type { ColumnMapping } from '../container.ts';
import { tellColumns } from './columns.ts';
import { fieldsOf } from './fields.ts';

/** Services wrap their answers in one or two objects, not more. */
const DEEPEST = 3;
/** Objects by which a list is told to be one of reports. */
const LOOKED_AT = 20;

/**
 * The list of reports that an object holds, as services answer: `{"status": "ok", "articles": [...]}`.
 * Null for an object that is a report itself, and for one that holds no such list.
 */
export function heldList(object: object, mapping: ColumnMapping | null): readonly unknown[] | null {
  if (isReport([object], mapping)) return null;
  const lists: (readonly unknown[])[] = [];
  collect(object, 0, lists);
  const told = lists.filter((list) => isReport(list.slice(0, LOOKED_AT), mapping, true));
  return told.sort((a, b) => b.length - a.length)[0] ?? null;
}

function isReport(objects: readonly unknown[], mapping: ColumnMapping | null, mayBeSummary = false): boolean {
  const rows = objects
    .filter((item): item is object => typeof item === 'object' && item !== null && !Array.isArray(item))
    .map(fieldsOf);
  if (rows.length === 0) return false;
  const columns = tellColumns([...new Set(rows.flatMap((fields) => [...fields.keys()]))], rows, mapping);
  return !('severity' in columns) && (mayBeSummary || !columns.isSummary);
}

function collect(value: unknown, depth: number, into: (readonly unknown[])[]): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  if (Array.isArray(value)) {
    into.push(value);
    return;
  }
  for (const inner of Object.values(value)) collect(inner, depth + 1, into);
}
