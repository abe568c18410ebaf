import type { ActorEntry, ActorId, ActorName, ActorRole, ChronicleEntry } from '../../model/index.ts';

/**
 * Puts what the chronicle knows of actors into their rows: terms of office, founding and end, and
 * from when to when a name was the actor's own. Whoever holds an office and is no actor yet becomes
 * one, under the name of the row. Rows about actors or bodies that nobody knows are passed over, as
 * `checkChronicle` tells. Gives the actors in the order of ids.
 */
export function withChronicle(
  actors: readonly ActorEntry[],
  chronicle: readonly ChronicleEntry[],
): readonly ActorEntry[] {
  const registry = new Registry(actors);
  for (const entry of chronicle) {
    switch (entry.kind) {
      case 'office':
        registry.addTerm(entry);
        break;
      case 'founding':
        registry.change(entry.who[0], (actor) => ({ ...actor, founded: startOf(entry) }));
        break;
      case 'renaming':
        registry.change(entry.who[0], (actor) => ({
          ...actor,
          names: named(actor, entry.words, {
            from: startOf(entry),
            ...(entry.end === null || entry.end === entry.start ? {} : { until: entry.end }),
          }),
        }));
        break;
      case 'end':
        for (const who of entry.who) registry.change(who, (actor) => ended(actor, entry));
        break;
      case 'landmark':
      case 'period':
      case 'merging':
      case 'holding':
      case 'toll':
        break;
      default:
        entry.kind satisfies never;
    }
  }
  return registry.all();
}

/** The first day of a row, as finely as it is known. */
function startOf({ start, precision }: ChronicleEntry): string {
  switch (precision) {
    case 'year':
      return start.slice(0, 4);
    case 'month':
      return start.slice(0, 7);
    case 'day':
      return start;
  }
}

function ended(actor: ActorEntry, entry: ChronicleEntry): ActorEntry {
  const until = startOf(entry);
  if (entry.words.length === 0) return { ...actor, ended: until };
  return { ...actor, names: named(actor, entry.words, { until }) };
}

/** The names of an actor, those of the row with its dates; new ones come last. */
function named(
  { names }: ActorEntry,
  words: readonly string[],
  dates: Pick<ActorName, 'from' | 'until'>,
): readonly ActorName[] {
  const dated = words.flatMap((pattern) => pattern.split('|')).map((name) => name.trim());
  const known = new Set(names.map(({ name }) => name));
  return [
    ...names.map((one) => (dated.includes(one.name) ? { ...one, ...dates } : one)),
    ...dated.filter((name) => !known.has(name)).map((name) => ({ name, ...dates })),
  ];
}

/** Actors being changed, by id. */
class Registry {
  readonly #actors: Map<ActorId, ActorEntry>;
  /** Persons by their full names; a name of one word may be a namesake's. */
  readonly #people = new Map<string, ActorId>();

  constructor(actors: readonly ActorEntry[]) {
    this.#actors = new Map(actors.map((actor) => [actor.id, actor]));
    for (const { id, kind, names } of actors) {
      if (kind !== 'person') continue;
      for (const { name } of names) if (name.includes(' ')) this.#people.set(name, id);
    }
  }

  all(): readonly ActorEntry[] {
    return [...this.#actors.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  }

  change(who: string | undefined, how: (actor: ActorEntry) => ActorEntry): void {
    const actor = this.#actors.get(who as ActorId);
    if (actor !== undefined) this.#actors.set(actor.id, how(actor));
  }

  addTerm(entry: ChronicleEntry): void {
    const [who = ''] = entry.who;
    const body = this.#actors.get(entry.where[0] as ActorId);
    if (body === undefined) return;
    const role: ActorRole = {
      title: entry.what,
      of: body.id,
      from: startOf(entry),
      ...(entry.end === null ? {} : { until: entry.end }),
    };
    // What has a date comes first, in order of time; a role without one is only a description.
    this.change(this.#personOf(who, body), (actor) => {
      const roles = actor.roles ?? [];
      const dated = roles.filter(({ from }) => from !== undefined);
      return { ...actor, roles: [...dated, role, ...roles.slice(dated.length)] };
    });
  }

  #personOf(who: string, body: ActorEntry): ActorId {
    const known = this.#actors.has(who as ActorId) ? (who as ActorId) : this.#people.get(who);
    if (known !== undefined) return known;
    const id = this.#freeId(slugOf(who));
    this.#actors.set(id, {
      id,
      name: who,
      kind: 'person',
      countries: body.countries,
      names: [{ name: who }],
    });
    this.#people.set(who, id);
    return id;
  }

  /** An id nobody has: the slug, or where a body or a namesake has that, the next after it. */
  #freeId(slug: string): ActorId {
    let id = slug;
    for (let count = 1; this.#actors.has(id as ActorId); count += 1) {
      id = count === 1 ? `${slug}-person` : `${slug}-person-${count}`;
    }
    return id as ActorId;
  }
}

const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae' };

/** An id made of a name: small letters without marks, joined by hyphens. */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|['’`]/gu, '')
    .replace(/[łøđıßæ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
