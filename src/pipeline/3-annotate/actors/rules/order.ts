import type { ActorRule } from '../mention.ts';
import { adjectiveForce } from './adjective-force.ts';
import { capitalAsGovernment } from './capital-as-government.ts';
import { commonGroup } from './common-group.ts';
import { demonymPeople } from './demonym-people.ts';
import { organisationName } from './organisation-name.ts';
import { personName } from './person-name.ts';
import { registryName } from './registry-name.ts';
import { stateName } from './state-name.ts';
import { unknownName } from './unknown-name.ts';

/** The ordered list of rules over one sentence; what a later one finds yields to what stands. */
export const RULES: readonly ActorRule[] = [
  registryName,
  stateName,
  capitalAsGovernment,
  adjectiveForce,
  personName,
  organisationName,
  demonymPeople,
  commonGroup,
  unknownName,
];
