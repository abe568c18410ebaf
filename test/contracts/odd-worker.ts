/** The entry of a process whose analysis goes as its documents say. */
import { serveAnalysis } from '../../src/ingest/analyst/serve.ts';
import { knowledgeOf, oddAnalysis } from './odd-analysis.ts';

serveAnalysis(knowledgeOf, oddAnalysis);
