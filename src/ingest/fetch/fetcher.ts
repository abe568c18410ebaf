import { setTimeout as wait } from 'node:timers/promises';
import { diagnose } from '../../messages/diagnostics.ts';
import { DEFAULT_LIMITS, type Diagnostic } from '../../model/index.ts';
import { mayContact, type Resolve, resolveByMachine } from './address-rules.ts';
import { type HttpAnswer, type HttpResult, httpGet } from './http-get.ts';
import { LONGEST_ROBOTS, type RobotRules, robotRules } from './robots.ts';

/** A page as a server gave it. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** Where it came from in the end, after redirects. */
  readonly address: string;
  /** When, in ISO 8601 and universal time. */
  readonly captured: string;
  /** Encoding that the server declared, or null. */
  readonly charset: string | null;
}

export type FetchResult =
  | { readonly page: Fetched; readonly diagnostic: null }
  | { readonly page: null; readonly diagnostic: Diagnostic };

export interface FetchOptions {
  /** Hosts that may be contacted although they are of a private network. */
  readonly allowedHosts?: readonly string[];
  readonly documentBytes?: number;
  /** For one request; a page with redirects may take as many times this. */
  readonly milliseconds?: number;
  readonly signal?: AbortSignal;
  /** Milliseconds between two pages of one site. */
  readonly pause?: number;
  /** The clock and the resolver; others only in tests. */
  readonly now?: () => string;
  readonly resolve?: Resolve;
}

/** As many as browsers allow a tenth of: a page that needs more is a trap. */
const MOST_REDIRECTS = 5;

/** Servers that say nothing within this are given up; slow ones of the field answer within ten seconds. */
const REQUEST_MS = 30_000;

/** Between two requests to one site, where its robots.txt asks for none: as a person reads. */
const POLITE_MS = 1_000;

/**
 * Fetches single pages that the user asked for, one at a time: the only thing in the program that
 * contacts another machine. Private networks are refused, robots.txt is respected, redirects, sizes
 * and times are limited; a failure is a diagnostic.
 */
export class Fetcher {
  readonly #options: FetchOptions;
  /** What each site allows, or why it could not be asked: it is asked once. */
  readonly #robots = new Map<string, RobotRules | Diagnostic>();
  readonly #lastAt = new Map<string, number>();

  constructor(options: FetchOptions = {}) {
    this.#options = options;
  }

  /** Fetches one address; robots.txt of its site is asked first, and of every site it redirects to. */
  async fetch(address: string): Promise<FetchResult> {
    const first = urlOf(address);
    if (first === null) return failed(diagnose('fetch/scheme', { address }));
    let url = first;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const refusal = isWeb(url)
        ? await this.#askRobots(url)
        : diagnose('fetch/scheme', { address: url.href });
      if (refusal !== null) return failed(refusal);
      const { answer, diagnostic } = await this.#get(url, this.#options.documentBytes);
      if (answer === null) return failed(diagnostic);
      const next = redirectOf(answer, url);
      if (next === null) return this.#pageOf(url, answer);
      url = next;
    }
    return failed(diagnose('fetch/redirects', { address: first.href, most: MOST_REDIRECTS }));
  }

  #pageOf(url: URL, answer: HttpAnswer): FetchResult {
    const { status, bytes, contentType } = answer;
    if (status !== 200) return failed(diagnose('fetch/status', { address: url.href, status }));
    const charset = /charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? '')?.[1] ?? null;
    const captured = (this.#options.now ?? (() => new Date().toISOString()))();
    return { page: { bytes, address: url.href, captured, charset }, diagnostic: null };
  }

  async #askRobots(url: URL): Promise<Diagnostic | null> {
    const rules = this.#robots.get(url.origin) ?? (await this.#readRobots(url));
    this.#robots.set(url.origin, rules);
    if ('code' in rules) return rules;
    return rules.allows(url.href) ? null : diagnose('fetch/robots', { address: url.href });
  }

  /** Redirects of robots.txt are followed like those of pages, but ask for no further robots.txt. */
  async #readRobots(url: URL): Promise<RobotRules | Diagnostic> {
    const home = new URL('/robots.txt', url);
    let at = home;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const { answer, diagnostic } = await this.#get(at, LONGEST_ROBOTS, true);
      if (answer === null) return diagnostic;
      const next = redirectOf(answer, at);
      if (next === null) {
        return robotRules(home.href, answer.status, new TextDecoder().decode(answer.bytes));
      }
      at = next;
    }
    return robotRules(home.href, 404, '');
  }

  async #get(url: URL, bytes = DEFAULT_LIMITS.documentBytes, cuts = false): Promise<HttpResult> {
    const {
      allowedHosts = [],
      resolve = resolveByMachine,
      milliseconds = REQUEST_MS,
      signal,
    } = this.#options;
    const { addresses, diagnostic } = await mayContact(url, allowedHosts, resolve);
    if (addresses === null) return { answer: null, diagnostic };
    await this.#bePolite(url);
    return httpGet(url, addresses, {
      bytes,
      milliseconds,
      cuts,
      ...(signal === undefined ? {} : { signal }),
    });
  }

  /** Pages of one site are fetched with a pause between; its robots.txt and the first page are one visit. */
  async #bePolite(url: URL): Promise<void> {
    const rules = this.#robots.get(url.origin);
    if (rules === undefined || 'code' in rules) return;
    const { signal } = this.#options;
    const since = performance.now() - (this.#lastAt.get(url.origin) ?? -Infinity);
    const pause = Math.max(this.#options.pause ?? POLITE_MS, rules.delay) - since;
    // Stopped while waiting, the request that follows fails at once and says so.
    if (pause > 0)
      await wait(pause, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    this.#lastAt.set(url.origin, performance.now());
  }
}

const failed = (diagnostic: Diagnostic): FetchResult => ({ page: null, diagnostic });

function urlOf(address: string, from?: URL): URL | null {
  return URL.canParse(address, from) ? withoutSecrets(new URL(address, from)) : null;
}

/** A name and password in an address are for one reader, and would be kept with the page. */
function withoutSecrets(url: URL): URL {
  url.username = '';
  url.password = '';
  return url;
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:';
}

function redirectOf({ status, location }: HttpAnswer, from: URL): URL | null {
  if (status < 300 || status > 399 || location === null) return null;
  return urlOf(location, from);
}
