import { fetchDocumentCounts, fetchDocumentList, fetchRefusals } from '../queries/document-list.ts';
import { documentQuery } from '../queries/document-choice.ts';
import { usePaged } from '../queries/use-paged.ts';
import { useResource } from '../queries/use-resource.ts';
import { type DocumentsAddress, documentsView } from '../selection/views/documents.ts';
import { DocumentsView } from '../views/documents.tsx';
import { useArrival } from './arrival.ts';

export function DocumentsPage({ address }: { readonly address: DocumentsAddress }) {
  const name = documentsView.write(address);
  const filter = documentQuery(address);
  const order = address.order ?? 'date';
  const documents = usePaged(name, (after) => fetchDocumentList(filter, order, after));
  const refusals = usePaged('refusals', fetchRefusals);
  const counts = useResource(`document-counts ${JSON.stringify(filter)}`, () => fetchDocumentCounts(filter));
  useArrival('documents', 'Documents', documents.state !== 'loading');
  return (
    <DocumentsView
      address={address}
      name={name}
      documents={documents}
      refusals={refusals}
      counts={counts.state === 'ready' ? counts.value : null}
    />
  );
}
