import type { WrittenWorld } from '../web/queries/map/world.ts';

/** Makes the world that the page draws; takes half a second. */
export function makeWorld(): WrittenWorld;
