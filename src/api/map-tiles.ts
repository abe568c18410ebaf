/** Where map tiles come from, where somebody asked for them: an address with {z}, {x} and {y}. */
export interface MapTiles {
  readonly address: string;
  /** Words that the server of the tiles wants to see under the map. */
  readonly credit: string | null;
}

/** What is wrong with an address of tiles, in words. */
export interface BadTiles {
  readonly wrong: string;
}

/**
 * Checks an address of tiles. Only the origin it names may then be asked, and only for pictures, so it
 * has to stand in the address and not be made of a placeholder.
 *
 * @example
 * readTiles('https://tiles.example/{z}/{x}/{y}.png', null); // { address: 'https://tiles.example/{z}/{x}/{y}.png', credit: null }
 * readTiles('https://tiles.example/map.png', null); // { wrong: 'it holds no {z}, {x}, {y}' }
 */
export function readTiles(address: string, credit: string | null): MapTiles | BadTiles {
  const missing = ['{z}', '{x}', '{y}'].filter((part) => !address.includes(part));
  if (missing.length > 0) return { wrong: `it holds no ${missing.join(', ')}` };
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { wrong: 'it is no whole address: begin it with https:// or http://' };
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return { wrong: 'tiles are fetched by https or http only' };
  }
  if (url.username !== '' || url.password !== '') return { wrong: 'it holds a user name or password' };
  // Anything but a plain host name could widen the policy by more than one origin.
  if (!/^[a-z0-9.-]+$/i.test(url.hostname) && !/^\[[0-9a-f:]+\]$/i.test(url.hostname)) {
    return { wrong: 'its host is no plain name: write one host out, without placeholders' };
  }
  return { address, credit: credit === null || credit.trim() === '' ? null : credit.trim() };
}

/**
 * The origin that tiles come from, as a policy names it.
 *
 * @example
 * originOfTiles({ address: 'https://tiles.example/{z}/{x}/{y}.png', credit: null }); // 'https://tiles.example'
 */
export function originOfTiles({ address }: MapTiles): string {
  return new URL(address).origin;
}
