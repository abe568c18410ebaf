export { orderChronicle } from './order-chronicle.ts';
export { COLUMNS, type ParsedChronicle, parseChronicle } from './parse-chronicle.ts';
export { withChronicle } from './with-chronicle.ts';
export { checkChronicle, type ChronicleFinding, type PlacedEntry } from './check-chronicle.ts';
