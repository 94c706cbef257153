/** A state outside React, so that ribbon commands and the pane share it and tests need no browser. */
export interface Store<State, Event> {
  readonly state: () => State;
  readonly dispatch: (event: Event) => void;
  /** The answer ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State, Event>(reducer: (state: State, event: Event) => State, initial: State): Store<State, Event> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    dispatch(event) {
      current = reducer(current, event);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
