/** An element's place in a group: the group of the element around it, the one it names, or one of its own. */
import type { ReactiveControllerHost } from 'lit';
import { Group, groupNamed, type Shared } from './group.js';

interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly group: string | null | undefined;
}

export function groupController(host: Host) {
  const stated: Shared = {};
  const alone = new Group();
  let group = alone;
  let around: Group | undefined;

  function hostConnected(): void {
    group = around ?? (host.group ? groupNamed(host.group) : alone);
    // Alone it goes on with what it shows: what it stated may have been let go of since.
    group.join(host, group === alone ? {} : stated);
  }

  function hostDisconnected(): void {
    group.leave(host);
    // Out of the page, and until it joins others, the element goes on showing what it showed.
    if (group !== alone) alone.set({ ...group.values });
    group = alone;
  }

  /** The element names another group than before, or has come into another element. */
  function rejoin(): void {
    if (!host.isConnected) return;
    hostDisconnected();
    hostConnected();
  }

  host.addController({ hostConnected, hostDisconnected });

  return {
    rejoin,

    /** The group that the element is in at this moment. */
    get group(): Group {
      return group;
    },

    /** The group of the element that shows this one as a part of itself. */
    get around(): Group | undefined {
      return around;
    },
    set around(given: Group | undefined) {
      if (given === around) return;
      around = given;
      rejoin();
    },

    /** States a value for the whole group. Among others a wrong one changes nothing; alone it gives way to the default. */
    state<K extends keyof Shared>(key: K, value: Shared[K], wrong: boolean): void {
      stated[key] = value;
      if (group === alone || (host.isConnected && !wrong)) group.set({ [key]: value });
    },
  };
}
