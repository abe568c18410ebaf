import robotsModule from 'robots-parser';

// The package exports the function itself; its types name a default that is not there.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** What a site's robots.txt lets this program do. */
export interface RobotRules {
  allows(address: string): boolean;
  /** Milliseconds the site wants between two requests. */
  readonly delay: number;
}

/** The name by which robots.txt files address this program. */
export const ROBOT_NAME = 'crosscheck';

/** Longer files are cut there, as RFC 9309 asks at least. */
export const LONGEST_ROBOTS = 500 * 1024;

/** Longer waits than this are not kept: the user is told to come back instead. */
const LONGEST_DELAY_MS = 10_000;

/**
 * Reads a robots.txt answer as RFC 9309 has it: where there is none (4xx) all is allowed, where the
 * server fails (5xx, or no answer: `status` 0) nothing is.
 *
 * @example
 * robotRules('https://a.example/robots.txt', 200, 'User-agent: *\nDisallow: /x').allows('https://a.example/x'); // false
 */
export function robotRules(address: string, status: number, text: string): RobotRules {
  if (status >= 400 && status < 500) return { allows: () => true, delay: 0 };
  if (status < 200 || status >= 300) return { allows: () => false, delay: 0 };
  const robots = robotsParser(address, text);
  const seconds = robots.getCrawlDelay(ROBOT_NAME) ?? 0;
  return {
    allows: (page) => robots.isAllowed(page, ROBOT_NAME) !== false,
    delay: Math.min(LONGEST_DELAY_MS, Math.max(0, seconds * 1000)),
  };
}
