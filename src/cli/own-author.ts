import { createHash } from 'node:crypto';
import { hostname, userInfo } from 'node:os';

/** Characters of the digest that are kept: enough that no two desks meet by chance. */
const LENGTH = 16;

/**
 * The id under which the user of this command line decides, by which two people of one name are told
 * apart: a digest of the user's name on this machine and of the machine's, the same at every run.
 */
export function ownAuthor(): string {
  const hash = createHash('sha256').update(JSON.stringify([hostname(), userName()]));
  return `cli-${hash.digest('hex').slice(0, LENGTH)}`;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that no user has.
    return String(process.getuid?.() ?? '');
  }
}
