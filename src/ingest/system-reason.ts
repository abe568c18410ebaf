/** What the system says when something cannot be read, in words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EIO: 'the disk reports an error',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead round in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ESTALE: 'the network disk is gone',
  ETIMEDOUT: 'the network disk does not answer',
};

/** Code and wording of a failed system call. */
export interface SystemReason {
  readonly code: string;
  readonly reason: string;
}

/**
 * Puts a failed system call into words; the code itself where there are none.
 *
 * @example
 * systemReason(Object.assign(new Error(), { code: 'EACCES' })).reason; // 'permission denied'
 */
export function systemReason(error: unknown): SystemReason {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const otherwise = code === '' ? String(error) : code;
  return { code, reason: REASONS[code] ?? otherwise };
}
