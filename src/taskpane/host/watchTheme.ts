import type { Theme } from "@fluentui/react-components";
import { paneTheme } from "./theme";

/** The part of a page's window that is needed. */
export type ThemeWindow = Pick<Window, "matchMedia" | "addEventListener" | "removeEventListener">;

/** The theme as it is now. @param office asked anew each time */
export function currentTheme(page: ThemeWindow, office: () => Partial<Office.OfficeTheme> | undefined): Theme {
  const matches = (query: string): boolean => page.matchMedia(query).matches;
  return paneTheme(office(), { forced: matches("(forced-colors: active)"), dark: matches("(prefers-color-scheme: dark)") });
}

/**
 * Tells when the theme has changed. The event `OfficeThemeChanged` is documented for Outlook alone, so Office is asked again when someone comes
 * back to the pane, which they left to change Office's settings; the system's colours tell by themselves.
 *
 * @returns takes the watch off again
 */
export function watchTheme(
  page: ThemeWindow,
  office: () => Partial<Office.OfficeTheme> | undefined,
  tell: (theme: Theme) => void,
): () => void {
  let known = currentTheme(page, office);
  const look = (): void => {
    const now = currentTheme(page, office);
    if (now === known) return;
    known = now;
    tell(now);
  };
  const queries = ["(forced-colors: active)", "(prefers-color-scheme: dark)"].map((query) => page.matchMedia(query));
  for (const query of queries) query.addEventListener("change", look);
  page.addEventListener("focus", look);
  return () => {
    for (const query of queries) query.removeEventListener("change", look);
    page.removeEventListener("focus", look);
  };
}
