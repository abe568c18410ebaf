/**
 * Maps one after the other, so that a thousand pages are not held open at once.
 *
 * @example
 * await inTurn([1, 2], async (n) => n + 1); // [2, 3]
 */
export async function inTurn<In, Out>(
  items: readonly In[],
  work: (item: In) => Promise<Out>,
): Promise<Out[]> {
  const done: Out[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}
