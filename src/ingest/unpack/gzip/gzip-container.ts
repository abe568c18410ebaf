import type { Container } from '../container.ts';
import { inflate } from '../inflate.ts';
import { memberName } from '../member-name.ts';
import { sourceOfStream } from '../source.ts';
import { gzipName } from './gzip-name.ts';
import { peek } from './peek.ts';

/** One file packed with GZIP, or several put together end to end, which are one file again. */
export const gzipContainer: Container = {
  name: 'gzip',
  isDocument: false,
  tells: ({ bytes }) => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8,
  async *unpack(source, { budget }) {
    const { first, chunks, close } = await peek(source.chunks());
    try {
      const name = memberName(gzipName(first, source.name));
      const unpacked = inflate(chunks, 'gzip', budget.part(0));
      const provenance = { name, captured: null, address: null, charset: null };
      yield { kind: 'source', source: sourceOfStream(name, unpacked), provenance };
    } finally {
      await close();
    }
  },
};
