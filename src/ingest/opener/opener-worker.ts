/** The entry of the process that opens files. */
import { serveOpening } from './serve.ts';

serveOpening();
