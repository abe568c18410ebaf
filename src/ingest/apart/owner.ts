/** The other end of a process of its own: whoever started it. */
export interface Owner<Told, Said> {
  say(said: Said): void;
  /** Takes what it is told, for as long as the owner lives. */
  listen(take: (told: Told) => void): void;
}

/** Finds the owner of this process. Throws where it was started in another way. */
export function owner<Told, Said>(): Owner<Told, Said> {
  if (process.send === undefined) throw new Error('This is the entry of a process that another starts.');
  // The terminal interrupts all processes; it is for the owner to say what that means.
  process.on('SIGINT', () => {});
  process.on('disconnect', () => process.exit());
  return {
    say: (said) => {
      process.send?.(said, undefined, undefined, () => {});
    },
    listen: (take) => {
      process.on('message', (told) => take(told as Told));
    },
  };
}
