/** Holds the state of one talk, and calls the effects that follow it: storage, address, timers, drawing. */
import type { Command } from './talk-commands.js';
import { initialState, reduce, type TalkState } from './talk-state.js';

export type Effect = (state: TalkState, before: TalkState, command: Command) => void;

export class TalkStore {
  #state = initialState;
  readonly #effects: Effect[] = [];

  get state(): TalkState {
    return this.#state;
  }

  follow(effect: Effect): void {
    this.#effects.push(effect);
  }

  readonly dispatch = (command: Command): void => {
    const before = this.#state;
    const state = (this.#state = reduce(before, command));
    for (const effect of this.#effects) effect(state, before, command);
  };
}
