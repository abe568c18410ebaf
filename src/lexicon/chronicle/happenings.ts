/** How outlets tell the kinds of things that landmarks are; each gives one pattern for given names. */

/** The group under the names it goes by. */
export const ISLAMIC_STATE =
  'Islamic State|ISIS|ISIL|Daesh|IS militants|IS fighters|IS jihadists|IS group|the so-called caliphate';

/** Names as a choice within an alternative. */
function choice(names: string): string {
  return `(${names.replaceAll('|', '/')})`;
}

/** What belongs to somebody and may be killed or leave without him. */
const ONLY_HIS =
  "!'s !(forces/fighter*/troop*/soldier*/men/man/guard*/official*/loyalist*/follower*/supporter*/militia*/son/sons/daughter*/wife/brother*/relative*/family/aide*/deputy/regime/government/cabinet/army)";

/**
 * Somebody dies by violence. Matches "NAME, the general, was killed", "an air strike killed NAME" and
 * "NAME's death"; not "ten people were killed, NAME said", not "NAME said a guard was killed".
 */
export function killingOf(names: string): string {
  const name = choice(names);
  const owned = names.split('|').map((one) => `${one}'s (death/killing/assassination/murder/slaying)`);
  return [
    `${name} ${ONLY_HIS} ,... (was killed/were killed/been killed/is killed/being killed/was slain/been slain/slain/died/dies/had died/was assassinated/been assassinated/was murdered/been murdered/was shot dead/killed in/killed by/dead in)`,
    `(killing/death/assassination/murder/slaying/deaths/killings) of ... ${name} ${ONLY_HIS}`,
    `(killed/kills/assassinated/murdered/slain/the late/slew) ... ${name} ${ONLY_HIS}`,
    `${name} (assassination/murder/slaying)`,
    ...owned,
  ].join('|');
}

/** A place of which only the surroundings were taken was not taken. */
const ONLY_AROUND = '!(province/governorate/countryside/suburb*/region/outskirts/road)';

/**
 * A place changes hands. Matches "captured much of NAME", "NAME fell to them" and "the fall of NAME";
 * not "took villages near NAME", not "fighting to capture NAME".
 */
export function captureOf(places: string): string {
  const place = choice(places);
  return [
    `(captured/captures/seized/seizes/overran/overruns/overrunning/took/takes/taken/taking/conquered/conquers/entered/swept into/stormed into) ... ${place} ${ONLY_AROUND}`,
    `(took/takes/taken/taking/seized/seizes/gained/won) control of ... ${place} ${ONLY_AROUND}`,
    `(capture/captures/capturing/seizure/seizing/fall/loss/conquest/takeover/overrunning) of ... ${place} ${ONLY_AROUND}`,
    `${place} ,... (fell/falls/had fallen/has fallen/was captured/was seized/was overrun/was taken/been captured/been seized/been overrun/captured by/seized by/overrun by)`,
  ].join('|');
}

/**
 * A place is won back. Matches "retook NAME", "NAME was liberated" and "drove them out of NAME"; not "vowed the
 * liberation", which its sentence gives away.
 */
export function recaptureOf(places: string): string {
  const place = choice(places);
  return [
    `(recaptur*/retook/retake/retakes/retaken/retaking/regained/reclaim*/liberat*/freed/won back) ... ${place} ${ONLY_AROUND}`,
    `(drove/driven/drives/pushed/expelled/ousted/ejected) ... (from/out of) ... ${place}`,
    `${place} ,... (was recaptured/was retaken/was liberated/been recaptured/been retaken/been liberated/has been freed/was freed)`,
    `(recapture/liberation/retaking/reconquest/fall) of ... ${place}`,
  ].join('|');
}

/**
 * Somebody loses power. Matches "NAME fled", "the fall of NAME" and "toppled NAME"; not "NAME said a
 * family had fled".
 */
export function downfallOf(names: string): string {
  const name = choice(names);
  const owned = names
    .split('|')
    .map((one) => `${one}'s (fall/ouster/overthrow/downfall/resignation/removal/departure/flight)`);
  return [
    `${name} ${ONLY_HIS} ,... (fled/had fled/resigned/stepped down/was ousted/was deposed/was toppled/was overthrown/been ousted/been deposed/been toppled/been overthrown/was forced out/was removed/fell from power)`,
    `(ouster/overthrow/toppling/downfall/ousting/removal/fall/resignation/flight) of ... ${name} ${ONLY_HIS}`,
    `(ousted/toppled/deposed/overthrew/overthrown/unseated/ex-president/former president/former leader) ... ${name} ${ONLY_HIS}`,
    ...owned,
  ].join('|');
}

/** What a power does from the air. */
const FROM_THE_AIR =
  '(air campaign/air war/aerial campaign/airstrike*/air strike*/air raid*/air offensive/air operation*/bombing campaign/bombing*/bombardment*/aerial bombardment/intervention/military intervention/military campaign/military operation*/strikes)';

/**
 * A power bombs, from some day on. `power` is who ("Russia|Moscow"), `own` the adjective ("Russian").
 * Matches "began its air campaign", "Russian jets have struck" and "Moscow's intervention"; not
 * "Russia condemned the air strikes".
 */
export function bombingBy(power: string, own: string): string {
  const who = choice(power);
  const whose = choice(own);
  const owned = power.split('|').map((one) => `${one}'s ... ${FROM_THE_AIR}`);
  return [
    `${whose} ${FROM_THE_AIR}`,
    `${whose} (military/aerial/air/and Syrian/or Syrian/government/armed) ${FROM_THE_AIR}`,
    `${whose} (warplane*/jets/fighter jets/bombers/air force/aircraft/planes/airpower/air power/helicopters)`,
    `${who} ... (began/begins/begun/started/starts/launched/launches/launching/starting/beginning/conducted/conducting/carried out/intensified/stepped up/resumed) ... ${FROM_THE_AIR}`,
    `${who} ... (began/begun/started) (bombing/striking/bombarding/flying)`,
    ...owned,
  ].join('|');
}

/** A siege ends by force or by leave: "broke the siege", "the siege was lifted"; not "was not broken". */
export const SIEGE_BROKEN =
  '(broke/broken/breaks/breaking/breached/breaches/fractured/lifted/lifting/ended/ending/pierced/smashed) ... (siege/blockade/encirclement)|(siege/blockade/encirclement) ,... (was broken/is broken/been broken/broken/was lifted/is lifted/been lifted/was breached/is over/ended)|(breach/breaking/breaching/lifting/end) of ... (siege/blockade/encirclement)|broke through|breaking through|opened a (corridor/road/route)|opening a (corridor/road/route)|opening up a (corridor/road/route)|opened up a (corridor/road/route)';
