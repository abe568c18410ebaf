import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { diagnose } from '../../messages/diagnostics.ts';
import type { Diagnostic } from '../../model/index.ts';

/** One address on the network a name leads to. */
export interface NetworkAddress {
  readonly address: string;
  readonly family: number;
}

/** Finds the addresses of a host; the machine's resolver outside tests. */
export type Resolve = (host: string) => Promise<readonly NetworkAddress[]>;

export const resolveByMachine: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/** Where a request may go, with the very addresses that were looked at, or why it may not. */
export type Permission =
  | { readonly addresses: readonly NetworkAddress[]; readonly diagnostic: null }
  | { readonly addresses: null; readonly diagnostic: Diagnostic };

/**
 * Decides whether an address may be contacted: never a machine of a private network,
 * this machine itself or a special range, unless its host is allowed by name. The connection has to be
 * made to the addresses returned, so that a name cannot lead elsewhere a moment later.
 */
export async function mayContact(
  url: URL,
  allowedHosts: readonly string[],
  resolve: Resolve = resolveByMachine,
): Promise<Permission> {
  const no = (diagnostic: Diagnostic): Permission => ({ addresses: null, diagnostic });
  const host = bareHost(url.hostname);
  const addresses = await addressesOf(host, resolve);
  if (addresses === null || addresses.length === 0) return no(diagnose('fetch/unknown-host', { host }));
  if (allowedHosts.some((allowed) => bareHost(allowed) === host)) return { addresses, diagnostic: null };
  const inner = addresses.find(({ address }) => !isPublic(address));
  if (inner !== undefined) return no(diagnose('fetch/private', { host, address: inner.address }));
  return { addresses, diagnostic: null };
}

/** Names of hosts know no case, and addresses of version 6 stand in brackets within URLs. */
const bareHost = (host: string): string => host.replace(/^\[|\]$/g, '').toLowerCase();

async function addressesOf(host: string, resolve: Resolve): Promise<readonly NetworkAddress[] | null> {
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  try {
    return await resolve(host);
  } catch {
    return null;
  }
}

/**
 * True for an address of the public internet; an address of version 4 wrapped in one of version 6 is
 * judged by itself.
 *
 * @example
 * isPublic('192.168.1.1'); // false
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}
