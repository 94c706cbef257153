import type { RefObject } from "react";
import { useMemo, useSyncExternalStore } from "react";
import type { ChartLook } from "../../charts/chartLook";
import { isDark } from "../../charts/chartLook";

const queries = ["(forced-colors: active)", "(prefers-reduced-motion: reduce)"] as const;

/** Fonts with Chinese letters, where the pane's own has none. */
const chineseFonts = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

function lookOf(element: HTMLElement): ChartLook {
  const [forced, still] = queries.map((query) => window.matchMedia(query).matches);
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const font = `${style.fontFamily}, ${chineseFonts}`;
  // The element's own two colours are those that are forced, where they are.
  if (forced === true) {
    const { color, backgroundColor } = style;
    const background = backgroundColor;
    return { ink: color, quiet: color, hairline: "transparent", background, font, dark: false, forced, still: still === true };
  }
  const background = token("colorNeutralBackground1");
  return {
    ink: token("colorNeutralForeground1"),
    quiet: token("colorNeutralForeground3"),
    hairline: token("colorNeutralStroke2"),
    background,
    font,
    dark: isDark(background),
    forced: false,
    still: still === true,
  };
}

function watch(changed: () => void): () => void {
  const lists = queries.map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener("change", changed);
  return () => {
    for (const list of lists) list.removeEventListener("change", changed);
  };
}

/**
 * What the page looks like where the element stands; undefined until it stands there. Follows the theme, which changes by a render, and
 * the person's settings.
 */
export function useChartLook(target: RefObject<HTMLElement | null>): ChartLook | undefined {
  // As text, because what is read anew each time must compare equal. A new function each time makes React look again after it has drawn.
  const read = (): string => (target.current === null ? "" : JSON.stringify(lookOf(target.current)));
  const look = useSyncExternalStore(watch, read);
  return useMemo(() => (look === "" ? undefined : (JSON.parse(look) as ChartLook)), [look]);
}
