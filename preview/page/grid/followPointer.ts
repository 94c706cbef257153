import type { Cell, Selection } from "./selection";
import { stretched } from "./selection";

/** Follows the pointer from a press until the button is let go: told every selection on the way, and the last one as settled. */
export function followPointer(
  event: PointerEvent,
  source: HTMLElement,
  begun: Selection,
  cellUnder: (event: PointerEvent) => Cell | undefined,
  take: (selection: Selection, isSettled: boolean) => void,
): void {
  let reached = begun;
  take(reached, false);
  source.setPointerCapture(event.pointerId);
  const drag = (moved: PointerEvent): void => {
    const under = cellUnder(moved);
    if (under === undefined) return;
    reached = stretched(reached, under);
    take(reached, false);
  };
  source.addEventListener("pointermove", drag);
  const release = (): void => {
    source.removeEventListener("pointermove", drag);
    take(reached, true);
  };
  source.addEventListener("lostpointercapture", release, { once: true });
}
