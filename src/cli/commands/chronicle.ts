import { command, type CommandMaker } from '../command.ts';
import { chronicleAddCommand } from './chronicle-add.ts';
import { chronicleCheckCommand } from './chronicle-check.ts';
import { chronicleListCommand } from './chronicle-list.ts';
import { chronicleRemoveCommand } from './chronicle-remove.ts';

/** `crosscheck chronicle add|check|list|remove`: dated things known beforehand, also a person's own. */
export const chronicleCommand: CommandMaker = (session) =>
  command('chronicle', 'add dated events, offices and groups of your own, and check them', [
    'crosscheck chronicle check own.csv',
    'crosscheck chronicle add own.csv --collection aleppo.crosscheck',
  ])
    .helpCommand(false)
    .addCommand(chronicleAddCommand(session))
    .addCommand(chronicleCheckCommand(session))
    .addCommand(chronicleListCommand(session))
    .addCommand(chronicleRemoveCommand(session));
