/** The entry of the process that lays a collection out. */
import { serveBuilding } from './serve.ts';

serveBuilding();
