import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { describe, expect, it } from "vitest";
import { paneTheme } from "../../src/taskpane/host/theme";
import type { ThemeWindow } from "../../src/taskpane/host/watchTheme";
import { currentTheme, watchTheme } from "../../src/taskpane/host/watchTheme";

const forced = "(forced-colors: active)";
const darkSystem = "(prefers-color-scheme: dark)";

/** A window whose system colours a test can change, and which somebody can come back to. */
function fakeWindow(): {
  readonly page: ThemeWindow;
  readonly active: Set<string>;
  readonly tell: () => void;
  readonly listeners: Set<unknown>;
} {
  const active = new Set<string>();
  const listeners = new Set<() => void>();
  const target = {
    addEventListener: (_type: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => void listeners.delete(listener),
  };
  const page = { ...target, matchMedia: (query: string) => ({ ...target, matches: active.has(query) }) } as unknown as ThemeWindow;
  return { page, active, tell: () => [...listeners].forEach((listener) => listener()), listeners };
}

describe("high contrast", () => {
  it("is the system's, on dark or light, whatever Office says", () => {
    expect(paneTheme({ isDarkTheme: false }, { forced: true, dark: true })).toBe(teamsHighContrastTheme);
    expect(paneTheme({ isDarkTheme: true }, { forced: true, dark: false })).toBe(webLightTheme);
    expect(paneTheme({ isDarkTheme: false }, { forced: false, dark: true })).toBe(webLightTheme);
  });
});

describe("a theme that changes", () => {
  it("is told once, when somebody comes back from Office's settings or the system's colours change, until the end", () => {
    const { page, active, tell, listeners } = fakeWindow();
    let office = { isDarkTheme: false };
    const told: unknown[] = [];
    const end = watchTheme(
      page,
      () => office,
      (theme) => told.push(theme),
    );
    tell();
    office = { isDarkTheme: true };
    tell();
    tell();
    active.add(forced).add(darkSystem);
    tell();
    expect(told).toEqual([webDarkTheme, teamsHighContrastTheme]);
    expect(currentTheme(page, () => office)).toBe(teamsHighContrastTheme);
    end();
    expect(listeners.size).toBe(0);
  });
});
