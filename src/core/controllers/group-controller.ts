/** An element's place in a group: the group of the element around it, the one it names, or one of its own. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Group, groupNamed, type Shared } from './group.js';

interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly group: string | null | undefined;
}

export class GroupController implements ReactiveController {
  readonly #host: Host;
  readonly #stated: Shared = {};
  readonly #alone = new Group();
  #group = this.#alone;
  #around: Group | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The group that the element is in at this moment. */
  get group(): Group {
    return this.#group;
  }

  /** The group of the element that shows this one as a part of itself. */
  get around(): Group | undefined {
    return this.#around;
  }
  set around(group: Group | undefined) {
    if (group === this.#around) return;
    this.#around = group;
    this.rejoin();
  }

  /** States a value for the whole group. Among others a wrong one changes nothing; alone it gives way to the default. */
  state<K extends keyof Shared>(key: K, value: Shared[K], wrong: boolean): void {
    this.#stated[key] = value;
    const alone = this.#group === this.#alone;
    if (alone || (this.#host.isConnected && !wrong)) this.#group.set({ [key]: value });
  }

  hostConnected(): void {
    const { group } = this.#host;
    this.#group = this.#around ?? (group ? groupNamed(group) : this.#alone);
    this.#group.join(this.#host, this.#stated);
  }

  hostDisconnected(): void {
    this.#group.leave(this.#host);
    // Out of the page, and until it joins others, the element goes on showing what it showed.
    if (this.#group !== this.#alone) this.#alone.set({ ...this.#group.values });
    this.#group = this.#alone;
  }

  /** The element names another group than before, or has come into another element. */
  rejoin(): void {
    if (!this.#host.isConnected) return;
    this.hostDisconnected();
    this.hostConnected();
  }
}
