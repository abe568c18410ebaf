/** The entry of the processes of the pool. */
import { analyze } from '../../analyze.ts';
import { openKnowledge } from '../knowledge.ts';
import { serveAnalysis } from './serve.ts';

serveAnalysis(openKnowledge, analyze);
