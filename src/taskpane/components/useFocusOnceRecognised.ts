import type { RefObject } from "react";
import { useEffect, useRef } from "react";

/**
 * A ref to what comes next once unknown columns have become a survey: its first control takes the focus if the button that was pressed
 * went with the message that it stood in.
 */
export function useFocusOnceRecognised(isRecognised: boolean): RefObject<HTMLDivElement | null> {
  const next = useRef<HTMLDivElement>(null);
  const was = useRef(isRecognised);
  useEffect(() => {
    if (isRecognised && !was.current && document.activeElement === document.body) next.current?.querySelector("input")?.focus();
    was.current = isRecognised;
  }, [isRecognised]);
  return next;
}
