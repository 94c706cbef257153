import { afterEach, describe, expect, test, vi } from "vitest";
import { servqualStructure, servqualVersions } from "../../src/functions/servqualStructure";
import { bandNames, dimensionNames, flagNames, flagSeparator, quadrantNames, zoneNames } from "../../src/functions/words";
import { messagesFor } from "../../src/i18n/messages";
import { servqual1988, servqual1991 } from "../../src/questionnaires/servqual/index";
import { fakeRuntime } from "./fakeRuntime";

afterEach(() => vi.unstubAllGlobals());

describe("what the functions repeat to keep their script small", () => {
  test.each([
    ["en-US", "en"],
    ["zh-CN", "zh-CN"],
    ["de-DE", "en"],
  ] as const)("words in %s are those of the reports", (locale, language) => {
    fakeRuntime(locale);
    const { quadrant, satisfactionRatio, zoneOfTolerance, audit, servqual } = messagesFor(language);
    expect(quadrantNames(false)).toEqual(quadrant.quadrants);
    expect(bandNames(false)).toEqual(satisfactionRatio.bands);
    expect(zoneNames(false)).toEqual(zoneOfTolerance.zones);
    expect(flagNames(false)).toEqual(audit.flags);
    expect(flagSeparator(false)).toBe(audit.separator);
    const { overallDimensions, overallItems, overallWeighted } = servqual.rows;
    const dimensions = Object.fromEntries(servqual1991.dimensions.map(({ id, name }) => [id, name[language]]));
    expect(dimensionNames(false)).toEqual({ ...dimensions, overallDimensions, overallItems, overallWeighted });
  });

  test("ids are the same in every language", () => {
    for (const names of [quadrantNames, bandNames, zoneNames, flagNames, dimensionNames])
      expect(Object.entries(names(true)).every(([id, name]) => id === name)).toBe(true);
  });

  test.each(servqualVersions)("the structure of SERVQUAL %s is that of the built-in questionnaire", (version) => {
    const built = version === "1988" ? servqual1988 : servqual1991;
    const { id, scale, dimensions, items } = servqualStructure(version);
    expect({ id, scale }).toEqual({ id: built.id, scale: built.scale });
    expect(dimensions.map((dimension) => dimension.id)).toEqual(built.dimensions.map((dimension) => dimension.id));
    const plain = (all: typeof items): unknown => all.map((item) => [item.id, item.number, item.dimension, item.key]);
    expect(plain(items)).toEqual(plain(built.items));
  });
});
