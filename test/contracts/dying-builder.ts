/** The entry of a process that is ended in the midst of laying a collection out. */
import { buildDossier } from '../../src/ingest/build-dossier.ts';
import { serveBuilding } from '../../src/ingest/building/serve.ts';

serveBuilding((store) => {
  store.saveDossier = async () => void process.kill(process.pid, 'SIGKILL');
  store.dossierStamp = async () => null;
  return buildDossier(store);
});
