import { createWriteStream } from 'node:fs';
import {
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  statfs,
  writeFile,
} from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { OfferedFile } from '../../model/index.ts';
import type { CollectionMeta } from '../../store/store.ts';
import type { Given } from '../walk.ts';

/** What is written down of an addition, so that another process can take it up. */
export interface SpoolSheet {
  readonly files: readonly OfferedFile[];
  /** Whether all that will arrive has arrived. */
  readonly closed: boolean;
}

/** An addition that a process left unfinished. */
export interface Leftover extends SpoolSheet {
  readonly id: string;
}

/** What came of receiving a file. */
export type Received = 'received' | 'too-long' | 'too-short' | 'no-room';

/** Only for the user who runs the server: what lies here is not yet in the collection. */
const OWN_FOLDER = 0o700;
const OWN_FILE = 0o600;

/**
 * The folder in which files lie that were handed over and are not yet read. Beside the collection,
 * under a hidden name that `add` leaves alone; for a database in the folder for temporary files. Files
 * lie there under numbers: no name that came from outside leads to a place on the disk.
 */
export class Spool {
  readonly #folder: string;

  constructor({ engine, location }: Pick<CollectionMeta, 'engine' | 'location'>) {
    const key = createHash('sha256').update(location).digest('hex').slice(0, 16);
    this.#folder =
      engine === 'sqlite'
        ? join(dirname(location), `.${basename(location)}.adding`)
        : join(tmpdir(), `crosscheck-adding-${process.getuid?.() ?? 'user'}-${key}`);
  }

  /** Makes room for an addition. Throws as the file system does. */
  async open(id: string, sheet: SpoolSheet): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: OWN_FOLDER });
    const { uid } = await lstat(this.#folder);
    // In a folder that all users share, another one may have laid it there.
    if (process.getuid !== undefined && uid !== process.getuid()) {
      throw new Error('The folder for files that are handed over belongs to another user.');
    }
    await mkdir(join(this.#folder, id), { mode: OWN_FOLDER });
    await writeFile(join(this.#folder, id, 'process'), String(process.pid), { mode: OWN_FILE });
    await this.note(id, sheet);
  }

  /** Writes down how far an addition is. */
  async note(id: string, sheet: SpoolSheet): Promise<void> {
    const path = join(this.#folder, id, 'sheet.json');
    await writeFile(`${path}.new`, JSON.stringify(sheet), { mode: OWN_FILE });
    await rename(`${path}.new`, path);
  }

  /** Bytes that the disk has room for; null where it does not tell. */
  async room(): Promise<number | null> {
    const at = await statfs(dirname(this.#folder)).catch(() => null);
    return at === null ? null : at.bavail * at.bsize;
  }

  /**
   * Takes a file as it arrives; it counts only once it is there whole, as long as it was said to be.
   * Throws as the file system does, and when the sender goes away.
   */
  async receive(
    id: string,
    index: number,
    bytes: number,
    chunks: AsyncIterable<Uint8Array>,
    onBytes: (count: number) => void,
  ): Promise<Received> {
    const path = this.#pathOf(id, index);
    let count = 0;
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        count += chunk.length;
        if (count > bytes) return;
        onBytes(chunk.length);
        yield chunk;
      }
    };
    try {
      await pipeline(counted, createWriteStream(`${path}.part`, { mode: OWN_FILE }));
      if (count !== bytes) return count > bytes ? 'too-long' : 'too-short';
      await rename(`${path}.part`, path);
      return 'received';
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return 'no-room';
      throw error;
    } finally {
      await rm(`${path}.part`, { force: true });
    }
  }

  /** The files of an addition that have arrived, by their number. */
  async arrived(id: string, files: readonly OfferedFile[]): Promise<ReadonlySet<number>> {
    const there = new Set(await readdir(join(this.#folder, id)).catch(() => []));
    return new Set([...files.keys()].filter((index) => there.has(numbered(index))));
  }

  /** One file as it is to be read: where it lies, under the name it was handed over with. */
  given(id: string, index: number, { name }: OfferedFile): Given {
    return { name, path: this.#pathOf(id, index) };
  }

  /** Forgets an addition with its files, and the folder with the last one. */
  async drop(id: string): Promise<void> {
    await rm(join(this.#folder, id), { recursive: true, force: true });
    // Others may lie there still.
    await rmdir(this.#folder).catch(() => {});
  }

  /** Additions that a process left which no longer runs. */
  async leftovers(): Promise<readonly Leftover[]> {
    const found: Leftover[] = [];
    for (const id of (await readdir(this.#folder).catch(() => [])).sort()) {
      if (await this.#isHeld(id)) continue;
      const sheet = await readFile(join(this.#folder, id, 'sheet.json'), 'utf8').catch(() => null);
      // Without its sheet nothing was promised to anybody: the process ended while it made room.
      if (sheet === null) await this.drop(id);
      else found.push({ id, ...(JSON.parse(sheet) as SpoolSheet) });
    }
    return found;
  }

  async #isHeld(id: string): Promise<boolean> {
    const held = Number(await readFile(join(this.#folder, id, 'process'), 'utf8').catch(() => '0'));
    if (!Number.isInteger(held) || held <= 0) return false;
    // Asked before anything is taken up here: a process of this number that wrote it is gone.
    if (held === process.pid) return false;
    try {
      process.kill(held, 0);
      return true;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  }

  /** Takes up an addition that another process left. */
  async adopt(id: string): Promise<void> {
    await writeFile(join(this.#folder, id, 'process'), String(process.pid), { mode: OWN_FILE });
  }

  /** Leaves an addition for a later process. */
  async release(id: string): Promise<void> {
    const there = await stat(join(this.#folder, id)).catch(() => null);
    if (there !== null) await rm(join(this.#folder, id, 'process'), { force: true });
  }

  #pathOf(id: string, index: number): string {
    return join(this.#folder, id, numbered(index));
  }
}

/** The name of a file on the disk. */
function numbered(index: number): string {
  return String(index + 1).padStart(6, '0');
}
