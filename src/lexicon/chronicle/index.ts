export { orderChronicle } from './order-chronicle.ts';
export { COLUMNS, type ParsedChronicle, parseChronicle } from './parse-chronicle.ts';
export { withChronicle } from './with-chronicle.ts';
export { checkChronicle } from './check-chronicle.ts';
export type { ChronicleFinding, PlacedEntry } from './chronicle-finding.ts';
