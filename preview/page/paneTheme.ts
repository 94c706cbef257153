import type { Theme } from "./toolbar";

type ThemeColours = Pick<
  Office.OfficeTheme,
  "bodyBackgroundColor" | "bodyForegroundColor" | "controlBackgroundColor" | "controlForegroundColor" | "isDarkTheme"
>;

const THEMES: Readonly<Record<Theme, ThemeColours>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#F5F5F5",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#292929",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#1F1F1F",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
};

/** Where office.js keeps what `Office.context` is made from. */
interface OfficeWindow {
  readonly OSF?: { readonly DDA?: { readonly Context?: { readonly prototype: object } } };
}

/**
 * Tells the add-in in a frame the theme, as Excel on the desktop does. Excel on the web, which the frame takes this page for, tells
 * none; so it is put in place when office.js asks where it is, before it makes `Office.context` and before the add-in's own code goes on.
 *
 * @returns takes the watch off again
 */
export function tellTheme(frame: HTMLIFrameElement, theme: Theme): () => void {
  const watch = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow) return;
    const prototype = (frame.contentWindow as OfficeWindow | null)?.OSF?.DDA?.Context?.prototype;
    if (prototype !== undefined) Object.defineProperty(prototype, "officeTheme", { value: THEMES[theme], configurable: true });
    window.removeEventListener("message", watch);
  };
  window.addEventListener("message", watch);
  return () => window.removeEventListener("message", watch);
}
