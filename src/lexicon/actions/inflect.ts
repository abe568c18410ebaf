/** Forms of verbs that the rules below get wrong: base, third person, past, participle, -ing. */
const IRREGULAR: Readonly<Record<string, string>> = {
  begin: 'begin begins began begun beginning',
  blow: 'blow blows blew blown blowing',
  break: 'break breaks broke broken breaking',
  cut: 'cut cuts cutting',
  die: 'die dies died dying',
  drive: 'drive drives drove driven driving',
  drop: 'drop drops dropped dropping',
  fall: 'fall falls fell fallen falling',
  fight: 'fight fights fought fighting',
  flee: 'flee flees fled fleeing',
  gas: 'gas gassed gassing',
  get: 'get gets got gotten getting',
  give: 'give gives gave given giving',
  go: 'go goes went gone going',
  hit: 'hit hits hitting',
  hold: 'hold holds held holding',
  kidnap: 'kidnap kidnaps kidnapped kidnapping',
  lay: 'lay lays laid laying',
  leave: 'leave leaves left leaving',
  lose: 'lose loses lost losing',
  meet: 'meet meets met meeting',
  overrun: 'overrun overruns overran overrunning',
  retake: 'retake retakes retook retaken retaking',
  send: 'send sends sent sending',
  set: 'set sets setting',
  sever: 'sever severs severed severing',
  shoot: 'shoot shoots shot shooting',
  slay: 'slay slays slew slain slaying',
  strike: 'strike strikes struck stricken striking',
  take: 'take takes took taken taking',
  thwart: 'thwart thwarts thwarted thwarting',
  withdraw: 'withdraw withdraws withdrew withdrawn withdrawing',
};
const IRREGULAR_NOUNS: Readonly<Record<string, string>> = { assembly: 'assemblies', casualty: 'casualties' };

/**
 * All forms of an English verb, the base first.
 *
 * @example
 * verbForms('seize'); // ['seize', 'seizes', 'seized', 'seizing']
 */
export function verbForms(base: string): string[] {
  const irregular = IRREGULAR[base];
  if (irregular !== undefined) return irregular.split(' ');
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  const third = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  if (base.endsWith('ee')) return [base, third, `${base}d`, `${base}ing`];
  if (base.endsWith('e')) return [base, third, `${base}d`, `${base.slice(0, -1)}ing`];
  return [base, third, `${base}ed`, `${base}ing`];
}

/**
 * Singular and plural of an English noun.
 *
 * @example
 * nounForms('clash'); // ['clash', 'clashes']
 */
export function nounForms(base: string): string[] {
  const irregular = IRREGULAR_NOUNS[base];
  if (irregular !== undefined) return [base, irregular];
  return [base, /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`];
}
