/** The entry of the thread that opens files. */
import { serveOpening } from './serve.ts';

serveOpening();
