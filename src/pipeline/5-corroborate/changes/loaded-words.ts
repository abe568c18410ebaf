/**
 * Words that take a side beside a plain one for the same thing, folded. Chosen by hand from how the sides
 * of the wars of the last twenty years call one another; a swap with one of them is named as such.
 */
export const LOADED_WORDS: ReadonlySet<string> = new Set(
  (
    'regime junta clique terrorist terrorists terrorism terror takfiri takfiris jihadist jihadists jihadi jihadis ' +
    'extremist extremists thug thugs gang gangs mercenary mercenaries infidel infidels crusader crusaders invader ' +
    'invaders occupier occupiers occupation occupied puppet puppets traitor traitors collaborator collaborators martyr ' +
    'martyrs martyred martyrdom massacre massacres massacred slaughter slaughtered butchered murdered murder ' +
    'executed liberated liberation liberating liberate freed cleansed cleansing neutralized eliminated aggression ' +
    'onslaught atrocity atrocities barbaric brutal heroic heroes hero criminal criminals rioters riot ' +
    'saboteurs militia militias warlord warlords stooges proxies revolutionaries freedom resistance fighters ' +
    'genocide pogrom hordes caliphate'
  ).split(' '),
);
