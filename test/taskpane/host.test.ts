import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { describe, expect, it } from "vitest";
import type { ExcelProblemCode } from "../../src/excel/problem";
import { excelMessages } from "../../src/i18n/excel";
import { languages } from "../../src/i18n/language";
import { keepLanguage, preferenceKey, preferredLanguage } from "../../src/taskpane/host/languagePreference";
import { paneTheme } from "../../src/taskpane/host/theme";

function storage(kept: Record<string, string> = {}) {
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, text: string) => {
      kept[key] = text;
    },
  };
}

function closed(): never {
  throw new DOMException("denied", "SecurityError");
}

describe("the language of the pane", () => {
  it("is Excel's until a person chooses another", () => {
    const store = storage();
    const key = preferenceKey("partition-");
    expect(preferredLanguage(() => store, key, "zh-TW")).toBe("zh-CN");
    keepLanguage(() => store, key, "en");
    expect(store.kept).toEqual({ "partition-survey-lens.language": "en" });
    expect(preferredLanguage(() => store, key, "zh-TW")).toBe("en");
  });

  it("is Excel's where nothing sensible is kept or the storage is closed", () => {
    const key = preferenceKey(undefined);
    expect(preferredLanguage(() => storage({ [key]: "fr" }), key, "en-GB")).toBe("en");
    expect(preferredLanguage(closed, key, "zh-CN")).toBe("zh-CN");
    expect(() => keepLanguage(closed, key, "en")).not.toThrow();
  });
});

describe("the theme of the pane", () => {
  it("follows Office, by its word or by its colours, and is light where Office says nothing", () => {
    expect(paneTheme({ isDarkTheme: true })).toBe(webDarkTheme);
    expect(paneTheme({ bodyBackgroundColor: "#262626" })).toBe(webDarkTheme);
    expect(paneTheme({ bodyBackgroundColor: "#FFFFFF" })).toBe(webLightTheme);
    expect(paneTheme(undefined)).toBe(webLightTheme);
  });
});

describe("Excel's problems", () => {
  it("have a sentence in every language for each code the pane may meet", () => {
    const codes: readonly ExcelProblemCode[] = [
      "cell-edit",
      "busy",
      "protected",
      "too-large",
      "no-selection",
      "chart-selected",
      "many-areas",
      "sheet-gone",
    ];
    for (const language of languages) for (const code of codes) expect(excelMessages[language].problem[code]).not.toBe("");
  });
});
