/** What the members of a group share. A link between elements, wherever they stand in the page. */
import type { CalendarDate, Status } from '../model/dataset.js';

export interface Shared {
  asOf?: CalendarDate | undefined;
  /** The selected State's alpha-3 code. */
  state?: string | undefined;
  /** The highlighted class. */
  status?: Status | undefined;
  region?: string | undefined;
}

export interface Member {
  /** Something shared has changed. */
  groupChanged(): void;
}

export class Group {
  #values: Shared = {};
  readonly #members = new Set<Member>();

  get values(): Readonly<Shared> {
    return this.#values;
  }

  get size(): number {
    return this.#members.size;
  }

  /** Whoever joins adopts what is stated here, and states what is not. */
  join(member: Member, stated: Shared): void {
    this.#members.add(member);
    this.set({ ...stated, ...defined(this.#values) });
  }

  leave(member: Member): void {
    this.#members.delete(member);
  }

  set(changes: Shared): void {
    const values = { ...this.#values, ...changes };
    const keys = Object.keys(values) as (keyof Shared)[];
    if (keys.every(key => values[key] === this.#values[key])) return;
    this.#values = values;
    for (const member of [...this.#members]) member.groupChanged();
  }
}

const defined = (values: Shared): Shared =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const named = new Map<string, Group>();

/** The group of this name on this page. */
export function groupNamed(name: string): Group {
  let group = named.get(name);
  if (!group) named.set(name, (group = new Group()));
  return group;
}

/** Forgets a group that stays empty: a member that is only moved in the page comes back at once. */
export function forgetWhenEmpty(name: string): void {
  queueMicrotask(() => {
    if (named.get(name)?.size === 0) named.delete(name);
  });
}
