import type { Theme } from "@fluentui/react-components";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

/** Perceived brightness of a colour such as `#FFA500`, 0 to 1; undefined for anything else. */
function brightness(colour: string): number | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (parts === null) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Office's theme where Office tells it; an older Excel tells only colours, and some none. */
export function paneTheme(office: Partial<Office.OfficeTheme> | undefined): Theme {
  const background = brightness(office?.bodyBackgroundColor ?? "");
  const dark = office?.isDarkTheme ?? (background !== undefined && background < 0.5);
  return dark ? webDarkTheme : webLightTheme;
}
