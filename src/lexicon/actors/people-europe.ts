import type { ActorEntry } from '../../model/index.ts';
import { ambiguous, rowsOf } from './entry.ts';

const person = rowsOf('person');

/** Office holders of Europe and of the European Union. */
export const PEOPLE_EUROPE: readonly ActorEntry[] = person(
  ['tony-blair', 'Tony Blair', 'GB', ['Blair']],
  ['gordon-brown', 'Gordon Brown', 'GB', []],
  ['david-cameron', 'David Cameron', 'GB', [ambiguous('Cameron')]],
  ['theresa-may', 'Theresa May', 'GB', []],
  ['boris-johnson', 'Boris Johnson', 'GB', [ambiguous('Johnson')]],
  ['rishi-sunak', 'Rishi Sunak', 'GB', ['Sunak']],
  ['keir-starmer', 'Keir Starmer', 'GB', ['Starmer']],
  ['philip-hammond', 'Philip Hammond', 'GB', [ambiguous('Hammond')]],
  ['william-hague', 'William Hague', 'GB', [ambiguous('Hague')]],
  ['david-lammy', 'David Lammy', 'GB', ['Lammy']],
  ['nicolas-sarkozy', 'Nicolas Sarkozy', 'FR', ['Sarkozy']],
  ['francois-hollande', 'Francois Hollande', 'FR', ['François Hollande', 'Hollande']],
  ['emmanuel-macron', 'Emmanuel Macron', 'FR', ['Macron']],
  ['jacques-chirac', 'Jacques Chirac', 'FR', ['Chirac']],
  ['laurent-fabius', 'Laurent Fabius', 'FR', ['Fabius']],
  ['jean-marc-ayrault', 'Jean-Marc Ayrault', 'FR', ['Ayrault']],
  ['jean-yves-le-drian', 'Jean-Yves Le Drian', 'FR', ['Le Drian']],
  ['angela-merkel', 'Angela Merkel', 'DE', ['Merkel']],
  ['olaf-scholz', 'Olaf Scholz', 'DE', ['Scholz']],
  ['friedrich-merz', 'Friedrich Merz', 'DE', ['Merz']],
  ['frank-walter-steinmeier', 'Frank-Walter Steinmeier', 'DE', ['Steinmeier']],
  ['annalena-baerbock', 'Annalena Baerbock', 'DE', ['Baerbock']],
  ['federica-mogherini', 'Federica Mogherini', 'IT', ['Mogherini']],
  ['josep-borrell', 'Josep Borrell', 'ES', ['Borrell']],
  ['kaja-kallas', 'Kaja Kallas', 'EE', ['Kallas']],
  ['ursula-von-der-leyen', 'Ursula von der Leyen', 'DE', ['von der Leyen']],
  ['donald-tusk', 'Donald Tusk', 'PL', ['Tusk']],
  ['viktor-orban', 'Viktor Orban', 'HU', ['Viktor Orbán', 'Orban', 'Orbán']],
);
