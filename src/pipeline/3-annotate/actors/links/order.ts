import { bracketedInitials } from './bracketed-initials.ts';
import type { ActorLink } from './document-view.ts';
import { resolveAmbiguous } from './resolve-ambiguous.ts';
import { shortBodies } from './short-bodies.ts';
import { surnames } from './surnames.ts';

/** The ordered list of links over the whole document. */
export const LINKS: readonly ActorLink[] = [bracketedInitials, resolveAmbiguous, surnames, shortBodies];
