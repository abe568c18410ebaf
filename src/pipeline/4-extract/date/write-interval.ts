export { writeInterval } from '../../../calendar/write-interval.ts';
