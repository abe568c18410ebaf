import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How often a waiting process looks again, in milliseconds. */
const LOOK_EVERY = 200;

/**
 * Runs `work` while no other process holds the folder `lock`. A holder that died is noticed by its
 * process id and its lock taken over, so that an interrupted start never blocks the next one.
 *
 * @param {string} lock
 * @param {() => Promise<void>} work
 */
export async function whileLocked(lock, work) {
  mkdirSync(dirname(lock), { recursive: true });
  while (!take(lock)) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  try {
    await work();
  } finally {
    drop(lock, 'done');
  }
}

function take(lock) {
  // The lock appears complete, holder named, by one rename; onto a full folder a rename fails.
  const fresh = `${lock}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  writeFileSync(join(fresh, 'holder'), String(process.pid));
  try {
    renameSync(fresh, lock);
    return true;
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
  if (!isHeld(lock)) drop(lock, 'dead');
  return false;
}

/** Moves the lock away before emptying it, so that nobody ever meets a half-removed one. */
function drop(lock, why) {
  const away = `${lock}-${why}-${process.pid}`;
  try {
    renameSync(lock, away);
    rmSync(away, { recursive: true, force: true });
  } catch {
    // Another process cleared it first.
  }
}

function isHeld(lock) {
  try {
    const holder = Number(readFileSync(join(lock, 'holder'), 'utf8'));
    process.kill(holder, 0);
    return true;
  } catch (error) {
    // EPERM: the holder lives, as another user. A missing lock is for the next try to take.
    return error.code === 'EPERM' || error.code === 'ENOENT';
  }
}
