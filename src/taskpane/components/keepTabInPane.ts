import type { KeyboardEvent } from "react";

/**
 * Lets the browser move the focus on from an element that only code can focus, such as a screen's heading.
 *
 * Office.js listens for Tab at the window and knows elements in the tab order only; from any other it would leave the pane for the
 * workbook, and the person would lose the place.
 */
export function keepTabInPane(event: KeyboardEvent): void {
  if (event.key === "Tab" && event.target instanceof HTMLElement && event.target.tabIndex < 0) event.stopPropagation();
}
