/** Long collections are laid anew in the background; asked so often, in milliseconds. */
const ASK_EVERY = 1500;

/** A server that does not answer is asked less and less often, up to so many milliseconds apart. */
const ASK_AT_LEAST = 12_000;

/**
 * Resolves once the collection is no longer being laid out. A question that stays without an answer settles
 * nothing: the server may be busy or on its way up again, so it is asked again, for as long as the page is open.
 *
 * @example
 * await untilBuilt(async () => false, async () => {});
 */
export async function untilBuilt(
  isBuilding: () => Promise<boolean>,
  pause: (milliseconds: number) => Promise<void>,
): Promise<void> {
  let missed = 0;
  for (;;) {
    await pause(Math.min(ASK_EVERY * 2 ** missed, ASK_AT_LEAST));
    try {
      if (!(await isBuilding())) return;
      missed = 0;
    } catch {
      missed += 1;
    }
  }
}
