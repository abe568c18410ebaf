import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { isPublic, mayContact } from './address-rules.ts';
import { Fetcher, type FetchOptions } from './fetcher.ts';
import { robotRules } from './robots.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Serves on this machine and tells what was asked for. */
async function serve(
  pages: Readonly<Record<string, RequestListener | string>>,
): Promise<{ at: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages[request.url ?? ''];
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page === 'string') response.end(page);
    else page(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const here = (options: FetchOptions = {}): Fetcher =>
  new Fetcher({ allowedHosts: ['127.0.0.1'], pause: 0, now: () => '2026-01-02T03:04:05.000Z', ...options });

describe('Fetcher', () => {
  it('brings a page with where and when it was captured', async () => {
    const { at } = await serve({
      '/a': (_, response) => {
        response.writeHead(200, {
          'content-type': 'text/html; charset=windows-1251',
          'content-encoding': 'gzip',
        });
        response.end(gzipSync('<p>Bridge hit</p>'));
      },
    });
    const { page } = await here().fetch(`${at}/a`);
    expect(page).toMatchObject({
      address: `${at}/a`,
      captured: '2026-01-02T03:04:05.000Z',
      charset: 'windows-1251',
    });
    expect(new TextDecoder().decode(page?.bytes)).toBe('<p>Bridge hit</p>');
  });

  it('contacts nothing on this machine unless its host is allowed by name', async () => {
    const { at, asked } = await serve({ '/a': 'secret' });
    const { diagnostic } = await here({ allowedHosts: ['localhost'] }).fetch(`${at}/a`);
    expect(diagnostic?.code).toBe('fetch/private');
    expect(asked).toEqual([]);
  });

  it('follows no redirect into a private network', async () => {
    const { at, asked } = await serve({
      '/out': (_, response) => response.writeHead(302, { location: 'http://10.0.0.1/admin' }).end(),
    });
    expect((await here().fetch(`${at}/out`)).diagnostic?.code).toBe('fetch/private');
    expect(asked).toEqual(['/robots.txt', '/out']);
  });

  it('connects to the very address that was judged', async () => {
    const { at, asked } = await serve({ '/a': 'page' });
    const port = new URL(at).port;
    let turn = 0;
    const resolve = async () => {
      turn += 1;
      return [{ address: turn === 1 ? '93.184.216.34' : '127.0.0.1', family: 4 }];
    };
    const fetcher = here({ allowedHosts: [], resolve, milliseconds: 200 });
    expect((await fetcher.fetch(`http://turning.example:${port}/a`)).page).toBeNull();
    expect(asked).toEqual([]);
  });

  it.each([
    ['robots.txt forbids it', { '/robots.txt': 'User-agent: *\nDisallow: /a', '/a': 'page' }, 'fetch/robots'],
    ['the server fails on robots.txt', { '/robots.txt': broken(500), '/a': 'page' }, 'fetch/robots'],
    ['there is no such page', {}, 'fetch/status'],
    ['it redirects in a circle', { '/a': moved('/b'), '/b': moved('/a') }, 'fetch/redirects'],
    ['it is too large', { '/a': 'x'.repeat(3_000) }, 'fetch/too-large'],
    ['it unfolds without end', { '/a': bomb() }, 'fetch/too-large'],
    ['it never answers', { '/a': () => undefined }, 'fetch/too-slow'],
    ['it answers drop by drop', { '/a': dripping() }, 'fetch/too-slow'],
    ['it breaks off', { '/a': cut() }, 'fetch/failed'],
  ])('gives a page up when %s', async (_, pages, code) => {
    const { at } = await serve(pages as Readonly<Record<string, RequestListener | string>>);
    const fetcher = here({ documentBytes: 2_000, milliseconds: 300 });
    expect((await fetcher.fetch(`${at}/a`)).diagnostic?.code).toBe(code);
  });

  it('asks a site for its robots.txt once', async () => {
    const { at, asked } = await serve({ '/a': 'a', '/b': 'b' });
    const fetcher = here();
    await fetcher.fetch(`${at}/a`);
    await fetcher.fetch(`${at}/b`);
    expect(asked).toEqual(['/robots.txt', '/a', '/b']);
  });

  it('heeds the beginning of a robots.txt that is too long', async () => {
    const rules = `User-agent: *\nDisallow: /a\n${'# more\n'.repeat(100_000)}`;
    const { at } = await serve({ '/robots.txt': rules, '/a': 'a', '/b': 'b' });
    const fetcher = here();
    expect((await fetcher.fetch(`${at}/a`)).diagnostic?.code).toBe('fetch/robots');
    expect((await fetcher.fetch(`${at}/b`)).diagnostic).toBeNull();
  });

  it('asks a site that does not answer only once', async () => {
    const { at, asked } = await serve({ '/robots.txt': () => undefined });
    const fetcher = here({ milliseconds: 200 });
    expect((await fetcher.fetch(`${at}/a`)).diagnostic?.code).toBe('fetch/too-slow');
    expect((await fetcher.fetch(`${at}/b`)).diagnostic?.code).toBe('fetch/too-slow');
    expect(asked).toEqual(['/robots.txt']);
  });

  it('hands on no name and password, given or redirected to', async () => {
    const seen: (string | undefined)[] = [];
    const { at } = await serve({
      '/a': (request, response) => {
        seen.push(request.headers.authorization);
        response.writeHead(302, { location: `http://ann:secret@${request.headers.host}/b` }).end();
      },
      '/b': (request, response) => {
        seen.push(request.headers.authorization);
        response.end('page');
      },
    });
    const { page } = await here().fetch(`${at.replace('//', '//ann:secret@')}/a`);
    expect(seen).toEqual([undefined, undefined]);
    expect(page?.address).toBe(`${at}/b`);
  });

  it.each(['ftp://a.example/x', 'file:///etc/passwd', 'data:text/html,x', 'not an address'])(
    'fetches nothing from %s',
    async (address) => {
      expect((await here().fetch(address)).diagnostic?.code).toBe('fetch/scheme');
    },
  );
});

describe('addresses', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('%s is public', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:192.168.1.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'nonsense',
  ])('%s is not', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  it('refuses a name when any of its addresses is private', async () => {
    const resolve = async () => [
      { address: '8.8.8.8', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ];
    const { diagnostic } = await mayContact(new URL('https://both.example/'), [], resolve);
    expect(diagnostic?.code).toBe('fetch/private');
  });

  it.each([
    ['http://localhost/', 'LocalHost'],
    ['http://LOCALHOST/', 'localhost'],
    ['http://[::1]/', '[::1]'],
    ['http://[::1]/', '::1'],
  ])('allows %s by the name %s', async (address, allowed) => {
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
    expect((await mayContact(new URL(address), [allowed], resolve)).diagnostic).toBeNull();
  });

  it.each(['http://2130706433/', 'http://0x7f.1/', 'http://[::ffff:127.0.0.1]/', 'http://127.1/'])(
    'sees through %s',
    async (address) => {
      expect((await mayContact(new URL(address), [])).diagnostic?.code).toBe('fetch/private');
    },
  );
});

describe('robots.txt', () => {
  const at = 'https://a.example/robots.txt';
  it.each([
    ['User-agent: *\nDisallow: /private', '/private/x', false],
    ['User-agent: *\nDisallow: /private', '/public', true],
    ['User-agent: crosscheck\nDisallow: /\n\nUser-agent: *\nAllow: /', '/x', false],
    ['User-agent: otherbot\nDisallow: /', '/x', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b', true],
    ['', '/x', true],
    ['<html>not found</html>', '/x', true],
  ])('%j: %s', (text, path, allowed) => {
    expect(robotRules(at, 200, text).allows(`https://a.example${path}`)).toBe(allowed);
  });

  it('keeps the pause a site asks for, within reason', () => {
    expect(robotRules(at, 200, 'User-agent: *\nCrawl-delay: 3').delay).toBe(3_000);
    expect(robotRules(at, 200, 'User-agent: *\nCrawl-delay: 86400').delay).toBe(10_000);
  });
});

function broken(status: number): RequestListener {
  return (_, response) => response.writeHead(status).end();
}

function moved(location: string): RequestListener {
  return (_, response) => response.writeHead(301, { location }).end();
}

function bomb(): RequestListener {
  const packed = gzipSync(Buffer.alloc(50_000_000));
  return (_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    response.end(packed);
  };
}

function dripping(): RequestListener {
  return (_, response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(drip));
  };
}

function cut(): RequestListener {
  return (_, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('half');
    setTimeout(() => response.destroy(), 20);
  };
}
