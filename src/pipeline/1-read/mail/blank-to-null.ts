/**
 * A field of a mail without blanks around it; null where nothing is left.
 *
 * @example
 * blankToNull('  '); // null
 */
export function blankToNull(value: string | null | undefined): string | null {
  return value === undefined || value === null || value.trim() === '' ? null : value.trim();
}
