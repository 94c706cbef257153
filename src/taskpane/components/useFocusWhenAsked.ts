import type { RefObject } from "react";
import { useEffect, useRef } from "react";

/**
 * A ref to the controls that lack an answer: the first takes the focus when someone asks for it, and again at each further asking.
 *
 * @param asked it is these controls that are asked for
 * @param asks how often something was asked for
 */
export function useFocusWhenAsked(asked: boolean, asks: number): RefObject<HTMLDivElement | null> {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) group.current?.querySelector<HTMLElement>("input, select, button")?.focus();
  }, [asked, asks]);
  return group;
}
