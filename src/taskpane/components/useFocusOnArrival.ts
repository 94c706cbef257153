import type { RefObject } from "react";
import { useEffect, useRef } from "react";

/**
 * A ref whose element takes the focus when it appears, and again whenever `again` changes: focus goes where the work goes on.
 *
 * @param wanted false leaves the focus where it is
 */
export function useFocusOnArrival<Kind extends HTMLElement>(again?: unknown, wanted = true): RefObject<Kind | null> {
  const target = useRef<Kind>(null);
  const wantedOnArrival = useRef(wanted);
  useEffect(() => {
    if (wantedOnArrival.current) target.current?.focus();
  }, [again]);
  return target;
}
