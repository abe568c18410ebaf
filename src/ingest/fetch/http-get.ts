import { type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Readable } from 'node:stream';
import { diagnose } from '../../messages/diagnostics.ts';
import type { Diagnostic } from '../../model/index.ts';
import { systemReason } from '../system-reason.ts';
import type { NetworkAddress } from './address-rules.ts';

/** One answer of a server, whole and with its transport coding undone. */
export interface HttpAnswer {
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Where the server sends to instead, as written. */
  readonly location: string | null;
}

export type HttpResult =
  | { readonly answer: HttpAnswer; readonly diagnostic: null }
  | { readonly answer: null; readonly diagnostic: Diagnostic };

export interface HttpLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  /** Whether a longer answer is cut there instead of failing. */
  readonly cuts?: boolean;
  readonly signal?: AbortSignal;
}

/** Named in every request, so that whoever runs a site knows what asked and can refuse it by name. */
export const USER_AGENT = 'Crosscheck/0.1 (reads single pages when a person asks for them)';

/**
 * One GET request to one of the addresses given, without cookies, credentials, a referrer or a proxy.
 * Redirects are returned, not followed. Never throws for what a network or server can do.
 */
export async function httpGet(
  url: URL,
  addresses: readonly NetworkAddress[],
  limits: HttpLimits,
): Promise<HttpResult> {
  const timeout = AbortSignal.timeout(limits.milliseconds);
  const signal = limits.signal === undefined ? timeout : AbortSignal.any([timeout, limits.signal]);
  try {
    const response = await send(url, addresses, signal);
    const bytes = await gather(decoded(response), limits, signal);
    response.destroy();
    if (bytes === null)
      return failed(diagnose('fetch/too-large', { address: url.href, limit: megabytes(limits.bytes) }));
    return {
      answer: {
        status: response.statusCode ?? 0,
        bytes,
        contentType: response.headers['content-type'] ?? null,
        location: response.headers.location ?? null,
      },
      diagnostic: null,
    };
  } catch (error) {
    if (timeout.aborted) {
      const seconds = Math.round(limits.milliseconds / 1000);
      return failed(diagnose('fetch/too-slow', { address: url.href, seconds }));
    }
    return failed(diagnose('fetch/failed', { address: url.href, reason: systemReason(error).reason }));
  }
}

const failed = (diagnostic: Diagnostic): HttpResult => ({ answer: null, diagnostic });

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

function send(url: URL, addresses: readonly NetworkAddress[], signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
      method: 'GET',
      agent: false,
      signal,
      headers: {
        'user-agent': USER_AGENT,
        accept: 'text/html,application/xhtml+xml,application/pdf,application/xml;q=0.9,*/*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
      },
      // The addresses that were judged are the ones connected to, whatever the name leads to by now.
      lookup: (_, options, done) => {
        const [first] = addresses;
        if (options.all) done(null, [...addresses]);
        else done(null, first?.address ?? '', first?.family ?? 4);
      },
    });
    request.on('response', resolve);
    request.on('error', reject);
    request.end();
  });
}

function decoded(response: IncomingMessage): Readable {
  const coding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const decoder =
    coding === 'gzip' || coding === 'x-gzip'
      ? createGunzip()
      : coding === 'br'
        ? createBrotliDecompress()
        : coding === 'deflate'
          ? createInflate()
          : null;
  if (decoder === null) return response;
  response.on('error', (error) => decoder.destroy(error));
  return response.pipe(decoder);
}

/** Cut or null as soon as there are more bytes than allowed: what is coded small may unfold without end. */
async function gather(
  stream: Readable,
  { bytes: limit, cuts = false }: HttpLimits,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    signal.throwIfAborted();
    length += chunk.length;
    if (length > limit) {
      stream.destroy();
      return cuts ? new Uint8Array(Buffer.concat([...chunks, chunk], limit)) : null;
    }
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, length));
}
