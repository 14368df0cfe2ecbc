/** The state that members of a group share: this links elements wherever they are on the page. */
import type { Localizer } from '../../i18n/localizer.js';
import type { CalendarDate, Status } from '../../model/dataset.js';

/** Some States that a reader chose in one element, for the others to show no more than these. */
export interface ChosenStates {
  readonly states: ReadonlySet<string>;
  /** Their number of other procedures. */
  readonly procedures: number;
  readonly name: (localizer: Localizer) => string;
}

export interface Shared {
  asOf?: CalendarDate | undefined;
  /** The selected State's alpha-3 code. */
  state?: string | undefined;
  /** The highlighted class. */
  status?: Status | undefined;
  region?: string | undefined;
  chosen?: ChosenStates | undefined;
  /** What moves the date by itself; it stays here when it is over. */
  run?: Run | undefined;
}

export interface Run {
  readonly playing: boolean;
  stop(): void;
}

interface Member {
  /** Something shared has changed. */
  requestUpdate(): void;
}

export class Group {
  #values: Shared = {};
  readonly #members = new Set<Member>();
  readonly #name: string | undefined;

  constructor(name?: string) {
    this.#name = name;
  }

  get values(): Readonly<Shared> {
    return this.#values;
  }

  get size(): number {
    return this.#members.size;
  }

  /** A new member adopts what the group has stated, and states what the group has not. */
  join(member: Member, stated: Shared): void {
    this.#members.add(member);
    this.set({ ...stated, ...defined(this.#values) });
  }

  /** Is forgotten if it stays empty: a member that is only moved in the page comes back at once. */
  leave(member: Member): void {
    this.#members.delete(member);
    queueMicrotask(() => {
      if (!this.size && named.get(this.#name) === this) named.delete(this.#name);
    });
  }

  set(changes: Shared): void {
    const values = { ...this.#values, ...changes };
    const keys = Object.keys(values) as (keyof Shared)[];
    if (keys.every(key => values[key] === this.#values[key])) return;
    this.#values = values;
    for (const member of [...this.#members]) member.requestUpdate();
  }
}

const defined = (values: Shared): Shared =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const named = new Map<string | undefined, Group>();

/** The group of this name on this page. */
export function groupNamed(name: string): Group {
  let group = named.get(name);
  if (!group) named.set(name, (group = new Group(name)));
  return group;
}
