import { JudgedHere } from '../parts/judged-parts.tsx';
import { ResourceView } from '../parts/resource-view.tsx';
import { documentTitle } from '../queries/event-matrix.ts';
import { fetchDocument } from '../queries/fetch.ts';
import { useResource } from '../queries/use-resource.ts';
import type { DocumentAddress } from '../selection/views/document.ts';
import { ReaderView } from '../views/reader.tsx';
import { useArrival } from './arrival.ts';

export function DocumentPage({ address }: { readonly address: DocumentAddress }) {
  const { id, pick, shown } = address;
  const read = useResource(`document/${id}`, () => fetchDocument(id));
  const title = read.state === 'ready' ? titleOf(read.value.record.document) : 'Document';
  useArrival(`document/${id}`, title, read.state !== 'loading');
  return (
    <ResourceView resource={read} loading="Reading the document…">
      {(value) => (
        <JudgedHere value={value.judged}>
          <ReaderView read={value} pick={pick} shown={shown} />
        </JudgedHere>
      )}
    </ResourceView>
  );
}

function titleOf(document: { title: string | null; name: string; id: string }): string {
  return documentTitle({ ...document, names: [document.name] });
}
