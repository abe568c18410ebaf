import { fixedView } from './view-address.ts';

/** Adding files, and what became of those that were added. */
export interface AddAddress {
  readonly view: 'add';
}

export const ADD: AddAddress = { view: 'add' };

export const addView = fixedView('add', '/add');
