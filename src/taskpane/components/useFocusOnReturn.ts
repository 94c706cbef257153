import { useEffect, useRef } from "react";

/**
 * Gives the focus to an element when its screen comes back, not when the pane opens: whoever opens the pane may be typing in the workbook.
 *
 * @param isShown whether the element's screen is the one on show
 * @param isWanted false where something else has the focus by right
 */
export function useFocusOnReturn(id: string, isShown: boolean, isWanted: boolean): void {
  const wasAway = useRef(false);
  useEffect(() => {
    if (!isShown) wasAway.current = true;
    else if (wasAway.current) {
      wasAway.current = false;
      if (isWanted) document.getElementById(id)?.focus();
    }
  }, [id, isShown, isWanted]);
}
