import type { Theme } from "@fluentui/react-components";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";

/** What the system imposes on every page: its own few colours, on dark or light. */
export interface SystemColours {
  readonly forced: boolean;
  readonly dark: boolean;
}

/** Perceived brightness of a colour such as `#FFA500`, 0 to 1; undefined for anything else. */
function brightness(colour: string): number | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (parts === null) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/**
 * Office's theme where Office tells it; an older Excel tells only colours, and some none.
 *
 * Office has no theme of high contrast: the system has, and forces its colours on the page. On a dark ground the theme made for it is taken; on
 * a light one the light theme, because colours that are not forced, such as a chart's, would be pale on white.
 */
export function paneTheme(
  office: Partial<Office.OfficeTheme> | undefined,
  { forced, dark }: SystemColours = { forced: false, dark: false },
): Theme {
  if (forced) return dark ? teamsHighContrastTheme : webLightTheme;
  const background = brightness(office?.bodyBackgroundColor ?? "");
  return (office?.isDarkTheme ?? (background !== undefined && background < 0.5)) ? webDarkTheme : webLightTheme;
}
