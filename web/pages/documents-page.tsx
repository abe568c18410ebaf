import { ResourceView } from '../parts/resource-view.tsx';
import { fetchDocuments } from '../queries/fetch.ts';
import { useResource } from '../queries/use-resource.ts';
import { DocumentsView } from '../views/documents.tsx';
import { useArrival } from './arrival.ts';

export function DocumentsPage() {
  const documents = useResource('documents', fetchDocuments);
  useArrival('documents', 'Documents', documents.state !== 'loading');
  return (
    <ResourceView resource={documents} loading="Reading the documents…">
      {(value) => <DocumentsView {...value} />}
    </ResourceView>
  );
}
