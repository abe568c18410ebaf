/** Elements in which letters are text, or open something of the browser's own. */
const TYPING = 'input, select, textarea, [contenteditable]:not([contenteditable="false"])';

/** What a key press tells of itself. */
export interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly defaultPrevented: boolean;
  readonly target: unknown;
}

/**
 * The letter of a shortcut, or null: with another key held the press belongs to the browser or the system,
 * and in a field it is what somebody writes.
 */
export function shortcutOf(pressed: Pressed): string | null {
  const { key, altKey, ctrlKey, metaKey, defaultPrevented, target } = pressed;
  if (defaultPrevented || altKey || ctrlKey || metaKey || key.length !== 1) return null;
  const element = target as { closest?: (selector: string) => unknown } | null;
  return element?.closest?.(TYPING) ? null : key.toLowerCase();
}
