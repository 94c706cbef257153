import { describe, expect, test } from "vitest";
import { contentSecurityPolicy } from "../../scripts/build/contentSecurityPolicy.js";
import { manifestForUrl } from "../../scripts/build/manifestForUrl.js";
import { readSettings } from "../../scripts/build/settings.js";
import { overBudget } from "../../scripts/build/sizeBudget.js";
import { translatedMetadata } from "../../scripts/build/translatedMetadata.js";

describe("the settings of a build", () => {
  test("without any, it is for the development server and Microsoft's network", () => {
    expect(readSettings({}, undefined)).toEqual({
      url: "https://localhost:3000",
      officeScript: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      contentSources: "'self' https://appsforoffice.microsoft.com",
    });
  });

  test("--env url wins over the environment, and slashes at the end do not matter", () => {
    expect(readSettings({ url: "https://a.example/lens//" }, "https://b.example").url).toBe("https://a.example/lens");
    expect(readSettings({}, "https://b.example/").url).toBe("https://b.example");
  });

  test.each(["http://a.example", "a.example", "https://", ""])("refuses the address %j, naming it", (url) => {
    expect(() => readSettings({ url }, undefined)).toThrow(`"${url}"`);
  });

  test("china loads Office.js from 21Vianet, and allows that origin alone", () => {
    const { officeScript, contentSources } = readSettings({ officejs: "china" }, undefined);
    expect(officeScript).toBe("https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js");
    expect(contentSources).toBe("'self' https://appsforoffice.cdn.partner.office365.cn");
  });

  test("local allows no origin but the page's own", () => {
    expect(readSettings({ officejs: "local" }, undefined)).toMatchObject({
      officeScript: "/office-js/office.js",
      contentSources: "'self'",
    });
  });

  test.each(["beta", "toString"])("refuses the unknown source %j and lists those there are", (officejs) => {
    expect(() => readSettings({ officejs }, undefined)).toThrow("cdn, china, local");
  });
});

test("a manifest for another address keeps everything but its addresses", () => {
  const manifest =
    '<!-- https://localhost:3000 --><Url DefaultValue="https://localhost:3000/a.html" /><Url DefaultValue="https://localhost:30001/b" />';
  expect(manifestForUrl(manifest, "https://a.example/x")).toBe(
    '<!-- https://localhost:3000 --><Url DefaultValue="https://a.example/x/a.html" /><Url DefaultValue="https://localhost:30001/b" />',
  );
});

test("only the development server's page may open a socket to it", () => {
  expect(contentSecurityPolicy("'self'", true)).toContain("wss://localhost:3000");
  expect(contentSecurityPolicy("'self'", false)).not.toContain("wss:");
});

describe("the budget of a script", () => {
  const noise = new Uint8Array(30_000).map((_byte, index) => (index * index * 31 + index * 17) >>> ((index % 7) + 1));
  const files = new Map([
    ["noise.js", noise],
    ["zeros.js", new Uint8Array(1_000_000)],
  ]);

  test("counts what is left after gzip", () => {
    expect(overBudget(files, { "zeros.js": 2 })).toEqual([]);
    expect(overBudget(files, { "zeros.js": 0.5 })).toHaveLength(1);
  });

  test("is overdrawn by each file that is too large, naming it and both sizes", () => {
    const sentences = overBudget(files, { "noise.js": 1, "zeros.js": 2 });
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/^noise\.js has \d+ kB after gzip, over its budget of 1:/);
  });

  test("fails for a file that is not built, so that a new name does not go unwatched", () => {
    expect(overBudget(files, { "gone.js": 200 })[0]).toContain("gone.js");
  });
});

describe("the translation of the functions' metadata", () => {
  const english = {
    functions: [{ id: "ONE", name: "ONE", description: "One.", parameters: [{ name: "answers", description: "Answers.", type: "any" }] }],
  };
  const chinese = { ONE: { description: "一。", parameters: { answers: "答案。" } } };

  test("replaces descriptions and keeps all else", () => {
    expect(translatedMetadata(english, chinese)).toEqual({
      functions: [{ id: "ONE", name: "ONE", description: "一。", parameters: [{ name: "answers", description: "答案。", type: "any" }] }],
    });
  });

  test("fails on a function or parameter without a translation, naming it", () => {
    expect(() => translatedMetadata(english, {})).toThrow("ONE");
    expect(() => translatedMetadata(english, { ONE: { description: "一。", parameters: {} } })).toThrow("ONE, parameter answers");
  });

  test("fails on a translation of what is no longer there, naming it", () => {
    expect(() => translatedMetadata(english, { ...chinese, TWO: chinese.ONE })).toThrow("TWO");
    const surplus = { ONE: { description: "一。", parameters: { answers: "答案。", keys: "键。" } } };
    expect(() => translatedMetadata(english, surplus)).toThrow("keys");
  });
});
