import { InvalidArgumentError } from 'commander';
import { type MapTiles, readTiles } from '../../api/map-tiles.ts';
import {
  type CollectionOptions,
  command,
  type CommandMaker,
  wholeNumber,
  withCollection,
} from '../command.ts';
import { type WorkerOptions, withWorkers } from '../reading.ts';

interface Options extends CollectionOptions, WorkerOptions {
  readonly port?: number;
  readonly readOnly?: boolean;
  readonly tiles?: MapTiles;
  readonly tilesCredit?: string;
}

function tilesAt(address: string): MapTiles {
  const tiles = readTiles(address, null);
  if ('wrong' in tiles) throw new InvalidArgumentError(`${tiles.wrong}.`);
  return tiles;
}

function credited({ tiles, tilesCredit }: Options): MapTiles | null {
  return tiles === undefined ? null : { ...tiles, credit: tilesCredit ?? null };
}

/** `crosscheck serve`: the web page over the collection, on this machine only. */
export const serveCommand: CommandMaker = (session) =>
  withWorkers(
    withCollection(
      command('serve', 'serve the web page of the collection on 127.0.0.1, until Ctrl-C', [
        'crosscheck serve --collection aleppo.crosscheck --port 8080',
      ]),
    ),
  )
    .option(
      '--port <number>',
      'port to listen on (default: one of the collection’s own; 0: any free one)',
      wholeNumber(0, 65_535),
    )
    .option(
      '--tiles <address>',
      'show map tiles from this address, with {z}, {x} and {y} in it, below the map; every browser that opens the map then asks that server for pictures, which tells it what part of the world is looked at (without this option no request leaves this machine)',
      tilesAt,
    )
    .option('--tiles-credit <text>', 'words that the server of the tiles wants to see under the map')
    .option('--read-only', 'only show the collection: take no files and no decisions')
    .action(async (options: Options) => {
      const { terminal } = session;
      const { withStore } = await import('../collection.ts');
      const { serveUntilStopped } = await import('../serve-until-stopped.ts');
      await withStore(terminal, options, { create: false }, (store, reopening) =>
        serveUntilStopped(terminal, store, reopening, { ...options, tiles: credited(options) }),
      );
    });
