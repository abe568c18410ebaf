import { patterns } from './action-pattern.ts';

/** "Patients were evacuated." */
export const EVACUATION = patterns('evacuation', [{ words: 'evacuate+, evacuation~' }]);
