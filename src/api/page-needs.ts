/** What a view of the page needs before it can show anything. */
export interface PageNeeds {
  /** The script that it has of its own, by the name of its source without the ending; null for most. */
  readonly script: string | null;
  /** Answers of this API that it asks for at once, as addresses. */
  readonly answers: readonly string[];
}

interface Way {
  readonly path: RegExp;
  readonly script?: string;
  /** What is asked for whatever is chosen in the view; `id` is what the path names. */
  readonly answers?: (id: string) => readonly string[];
  /** What is asked for where nothing is chosen, so that nothing is narrowed. */
  readonly unchosen?: readonly string[];
}

const WAYS: readonly Way[] = [
  { path: /^\/timeline$/, unchosen: ['/api/event-marks'] },
  { path: /^\/map$/, script: 'map-page', unchosen: ['/api/event-marks'] },
  { path: /^\/events\/([\w-]+)(?:\/sheet)?$/, answers: (id) => [`/api/events/${id}`, storyOf(id)] },
  { path: /^\/events\/([\w-]+)\/origins$/, script: 'story-page', answers: (id) => [storyOf(id)] },
  { path: /^\/documents\/([\w-]+)$/, answers: (id) => [`/api/documents/${id}`] },
];

function storyOf(id: string): string {
  return `/api/events/${id}/origins`;
}

/**
 * What the view at an address of the page needs, so that the browser can ask for all of it at once and not
 * for one thing after the other has come; null where it is nothing beyond the page itself. It names only
 * what the view will ask for in any case.
 *
 * @example
 * pageNeeds('/timeline', '')?.answers; // ['/api/event-marks']
 * pageNeeds('/timeline', '?type=airstrike')?.answers; // []
 */
export function pageNeeds(path: string, search: string): PageNeeds | null {
  for (const { path: pattern, script = null, answers, unchosen } of WAYS) {
    const found = pattern.exec(path);
    if (found === null) continue;
    const asked = answers?.(found[1] ?? '') ?? (search === '' ? (unchosen ?? []) : []);
    return { script, answers: asked };
  }
  return null;
}
