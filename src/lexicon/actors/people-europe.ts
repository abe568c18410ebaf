import type { ActorEntry } from '../../model/index.ts';
import { ambiguous, held, rowsOf } from './entry.ts';

const person = rowsOf('person');

/** Office holders of Europe and of the European Union. */
export const PEOPLE_EUROPE: readonly ActorEntry[] = person(
  [
    'tony-blair',
    'Tony Blair',
    'GB',
    ['Blair'],
    { roles: [held('prime minister', 'united-kingdom', '1997-05-02', '2007-06-27')] },
  ],
  [
    'gordon-brown',
    'Gordon Brown',
    'GB',
    [],
    { roles: [held('prime minister', 'united-kingdom', '2007-06-27', '2010-05-11')] },
  ],
  [
    'david-cameron',
    'David Cameron',
    'GB',
    [ambiguous('Cameron')],
    {
      roles: [
        held('prime minister', 'united-kingdom', '2010-05-11', '2016-07-13'),
        held('foreign secretary', 'united-kingdom', '2023-11-13', '2024-07-05'),
      ],
    },
  ],
  [
    'theresa-may',
    'Theresa May',
    'GB',
    [],
    { roles: [held('prime minister', 'united-kingdom', '2016-07-13', '2019-07-24')] },
  ],
  [
    'boris-johnson',
    'Boris Johnson',
    'GB',
    [ambiguous('Johnson')],
    {
      roles: [
        held('foreign secretary', 'united-kingdom', '2016-07-13', '2018-07-09'),
        held('prime minister', 'united-kingdom', '2019-07-24', '2022-09-06'),
      ],
    },
  ],
  [
    'rishi-sunak',
    'Rishi Sunak',
    'GB',
    ['Sunak'],
    { roles: [held('prime minister', 'united-kingdom', '2022-10-25', '2024-07-05')] },
  ],
  [
    'keir-starmer',
    'Keir Starmer',
    'GB',
    ['Starmer'],
    { roles: [held('prime minister', 'united-kingdom', '2024-07-05')] },
  ],
  [
    'philip-hammond',
    'Philip Hammond',
    'GB',
    [ambiguous('Hammond')],
    { roles: [held('foreign secretary', 'united-kingdom', '2014-07-15', '2016-07-13')] },
  ],
  [
    'william-hague',
    'William Hague',
    'GB',
    [ambiguous('Hague')],
    { roles: [held('foreign secretary', 'united-kingdom', '2010-05-12', '2014-07-14')] },
  ],
  [
    'david-lammy',
    'David Lammy',
    'GB',
    ['Lammy'],
    { roles: [held('foreign secretary', 'united-kingdom', '2024-07-05', '2025-09-05')] },
  ],
  [
    'nicolas-sarkozy',
    'Nicolas Sarkozy',
    'FR',
    ['Sarkozy'],
    { roles: [held('president', 'france', '2007-05-16', '2012-05-15')] },
  ],
  [
    'francois-hollande',
    'Francois Hollande',
    'FR',
    ['François Hollande', 'Hollande'],
    { roles: [held('president', 'france', '2012-05-15', '2017-05-14')] },
  ],
  [
    'emmanuel-macron',
    'Emmanuel Macron',
    'FR',
    ['Macron'],
    { roles: [held('president', 'france', '2017-05-14')] },
  ],
  [
    'jacques-chirac',
    'Jacques Chirac',
    'FR',
    ['Chirac'],
    { roles: [held('president', 'france', '1995-05-17', '2007-05-16')] },
  ],
  [
    'laurent-fabius',
    'Laurent Fabius',
    'FR',
    ['Fabius'],
    { roles: [held('foreign minister', 'france', '2012-05-16', '2016-02-11')] },
  ],
  [
    'jean-marc-ayrault',
    'Jean-Marc Ayrault',
    'FR',
    ['Ayrault'],
    {
      roles: [
        held('prime minister', 'france', '2012-05-15', '2014-03-31'),
        held('foreign minister', 'france', '2016-02-11', '2017-05-10'),
      ],
    },
  ],
  [
    'jean-yves-le-drian',
    'Jean-Yves Le Drian',
    'FR',
    ['Le Drian'],
    {
      roles: [
        held('defence minister', 'france', '2012-05-16', '2017-05-10'),
        held('foreign minister', 'france', '2017-05-17', '2022-05-20'),
      ],
    },
  ],
  [
    'angela-merkel',
    'Angela Merkel',
    'DE',
    ['Merkel'],
    { roles: [held('chancellor', 'germany', '2005-11-22', '2021-12-08')] },
  ],
  [
    'olaf-scholz',
    'Olaf Scholz',
    'DE',
    ['Scholz'],
    { roles: [held('chancellor', 'germany', '2021-12-08', '2025-05-06')] },
  ],
  [
    'friedrich-merz',
    'Friedrich Merz',
    'DE',
    ['Merz'],
    { roles: [held('chancellor', 'germany', '2025-05-06')] },
  ],
  [
    'frank-walter-steinmeier',
    'Frank-Walter Steinmeier',
    'DE',
    ['Steinmeier'],
    {
      roles: [
        held('foreign minister', 'germany', '2013-12-17', '2017-01-27'),
        held('president', 'germany', '2017-03-19'),
      ],
    },
  ],
  [
    'annalena-baerbock',
    'Annalena Baerbock',
    'DE',
    ['Baerbock'],
    { roles: [held('foreign minister', 'germany', '2021-12-08', '2025-05-06')] },
  ],
  [
    'federica-mogherini',
    'Federica Mogherini',
    'IT',
    ['Mogherini'],
    { roles: [held('foreign policy chief', 'european-union', '2014-11-01', '2019-11-30')] },
  ],
  [
    'josep-borrell',
    'Josep Borrell',
    'ES',
    ['Borrell'],
    { roles: [held('foreign policy chief', 'european-union', '2019-12-01', '2024-11-30')] },
  ],
  [
    'kaja-kallas',
    'Kaja Kallas',
    'EE',
    ['Kallas'],
    {
      roles: [
        held('prime minister', 'estonia', '2021-01-26', '2024-07-23'),
        held('foreign policy chief', 'european-union', '2024-12-01'),
      ],
    },
  ],
  [
    'ursula-von-der-leyen',
    'Ursula von der Leyen',
    'DE',
    ['von der Leyen'],
    { roles: [held('president', 'european-union-brussels', '2019-12-01')] },
  ],
  [
    'donald-tusk',
    'Donald Tusk',
    'PL',
    ['Tusk'],
    {
      roles: [
        held('president', 'european-council', '2014-12-01', '2019-11-30'),
        held('prime minister', 'poland', '2023-12-13'),
      ],
    },
  ],
  [
    'viktor-orban',
    'Viktor Orban',
    'HU',
    ['Viktor Orbán', 'Orban', 'Orbán'],
    { roles: [held('prime minister', 'hungary', '2010-05-29')] },
  ],
);
