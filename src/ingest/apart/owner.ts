import { Worker } from 'node:worker_threads';

/** Looks each second whether the owner still lives, also while this process is stuck in a document. */
const WATCH = `
  const owner = process.ppid;
  setInterval(() => {
    if (process.ppid !== owner) process.kill(process.pid, 'SIGKILL');
  }, 1000);
`;

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
  // Killed by force, an owner ends nobody; a process at work for ever would outlive it.
  new Worker(WATCH, { eval: true }).unref();
  return {
    say: (said) => {
      process.send?.(said, undefined, undefined, () => {});
    },
    listen: (take) => {
      process.on('message', (told) => take(told as Told));
    },
  };
}
