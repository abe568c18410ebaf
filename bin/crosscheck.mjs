#!/usr/bin/env node
import { launch } from '../scripts/launch.mjs';

// npm runs scripts in the folder of the package; paths given to `npm start` mean where it was typed.
if (process.env['npm_lifecycle_event'] === 'start' && process.env['INIT_CWD']) {
  process.chdir(process.env['INIT_CWD']);
}
await launch(process.argv.slice(2));
