import type { ActorEntry } from '../../model/index.ts';
import { AGENCIES_AND_OUTLETS } from './agencies-and-outlets.ts';
import { ALLIANCES } from './alliances.ts';
import { ARMED_GROUPS_AFRICA } from './armed-groups-africa.ts';
import { ARMED_GROUPS_ASIA_EUROPE_AMERICAS } from './armed-groups-asia-europe-americas.ts';
import { ARMED_GROUPS_MIDDLE_EAST } from './armed-groups-middle-east.ts';
import { ARMED_GROUPS_SYRIA_IRAQ } from './armed-groups-syria-iraq.ts';
import { GOVERNMENTS } from './governments.ts';
import { MILITARIES } from './militaries.ts';
import { ORGANISATIONS } from './organisations.ts';
import { PEOPLE_AFRICA } from './people-africa.ts';
import { PEOPLE_ASIA_AMERICAS } from './people-asia-americas.ts';
import { PEOPLE_EUROPE } from './people-europe.ts';
import { PEOPLE_INTERNATIONAL } from './people-international.ts';
import { PEOPLE_MIDDLE_EAST } from './people-middle-east.ts';
import { PEOPLE_RUSSIA_UKRAINE_US } from './people-russia-ukraine-us.ts';
import { PEOPLE_SYRIA_IRAQ_IRAN } from './people-syria-iraq-iran.ts';
import { PEOPLES } from './peoples.ts';
import { STATES } from './states.ts';

/** The actor registry shipped with the product, in the order of ids. */
export const ACTORS: readonly ActorEntry[] = [
  ...AGENCIES_AND_OUTLETS,
  ...ALLIANCES,
  ...ARMED_GROUPS_AFRICA,
  ...ARMED_GROUPS_ASIA_EUROPE_AMERICAS,
  ...ARMED_GROUPS_MIDDLE_EAST,
  ...ARMED_GROUPS_SYRIA_IRAQ,
  ...GOVERNMENTS,
  ...MILITARIES,
  ...ORGANISATIONS,
  ...PEOPLE_AFRICA,
  ...PEOPLE_ASIA_AMERICAS,
  ...PEOPLE_EUROPE,
  ...PEOPLE_INTERNATIONAL,
  ...PEOPLE_MIDDLE_EAST,
  ...PEOPLE_RUSSIA_UKRAINE_US,
  ...PEOPLE_SYRIA_IRAQ_IRAN,
  ...PEOPLES,
  ...STATES,
].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
