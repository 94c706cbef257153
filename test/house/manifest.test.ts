import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { attribute, descendants, readManifest, single } from "./manifestTree";

const root = join(import.meta.dirname, "..", "..");
const manifest = readManifest(readFileSync(join(root, "manifest.xml"), "utf8"));
const resources = single(manifest, "Resources");

/** Which kind of resource each element that names one must name. */
const KIND_OF: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Image",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
  SourceLocation: "bt:Url",
  Runtime: "bt:Url",
  FunctionFile: "bt:Url",
  LearnMoreUrl: "bt:Url",
};

function idsOf(kind: string): string[] {
  const texts = kind.endsWith("Strings");
  const found = texts ? descendants(single(resources, kind), "bt:String") : descendants(resources, kind);
  return found.map((resource) => attribute(resource, "id"));
}

const users = descendants(manifest).filter((element) => "resid" in element.attributes);
const strings = descendants(resources, "bt:String");

describe("the manifest's resources", () => {
  test("every resource that is named exists, and is of the kind its element takes", () => {
    expect(users.length).toBeGreaterThan(20);
    for (const user of users) {
      const kind = KIND_OF[user.name];
      expect(kind, `${user.name} names a resource, but this test does not know which kind`).toBeDefined();
      expect(idsOf(kind ?? ""), `${user.name} names ${attribute(user, "resid")}`).toContain(attribute(user, "resid"));
    }
  });

  test("every resource is named by something", () => {
    const named = new Set(users.map((user) => attribute(user, "resid")));
    const ids = ["bt:Image", "bt:Url", "bt:ShortStrings", "bt:LongStrings"].flatMap(idsOf);
    expect(ids.filter((id) => !named.has(id))).toEqual([]);
  });

  test("ids are unique and no longer than 32 characters", () => {
    const ids = ["bt:Image", "bt:Url", "bt:ShortStrings", "bt:LongStrings"].flatMap(idsOf);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test("the runtime, the page of the functions, the commands and the pane are one page, or they would not share a runtime", () => {
    const pages = [
      single(manifest, "Runtime"),
      single(single(manifest, "Page"), "SourceLocation"),
      single(manifest, "FunctionFile"),
      ...descendants(manifest, "Action").flatMap((action) => descendants(action, "SourceLocation")),
    ];
    expect(new Set(pages.map((page) => attribute(page, "resid")))).toEqual(new Set(["Taskpane.Url"]));
    const pane = descendants(resources, "bt:Url").find((url) => attribute(url, "id") === "Taskpane.Url");
    expect(pane?.attributes["DefaultValue"]).toBe(attribute(single(single(manifest, "DefaultSettings"), "SourceLocation"), "DefaultValue"));
    expect(attribute(single(manifest, "Runtime"), "lifetime")).toBe("long");
  });
});

describe("the manifest's texts", () => {
  const texts = [single(manifest, "DisplayName"), ...manifest.children.filter((child) => child.name === "Description"), ...strings];

  test("each has a Chinese version, in Chinese", () => {
    for (const text of texts) {
      const override = descendants(text).find((child) => child.attributes["Locale"] === "zh-CN");
      const label = attribute(text, "DefaultValue");
      expect(override, label).toBeDefined();
      // Formulas must read the same everywhere.
      if (text.attributes["id"] === "Functions.Namespace") expect(override?.attributes["Value"]).toBe(label);
      else expect(override?.attributes["Value"], label).toMatch(/\p{Script=Han}/u);
    }
  });

  test("short ones have at most 125 characters and long ones 250, in either language", () => {
    const limits = [
      { holders: [single(manifest, "DisplayName"), single(resources, "bt:ShortStrings")], most: 125 },
      { holders: [...manifest.children.filter((child) => child.name === "Description"), single(resources, "bt:LongStrings")], most: 250 },
    ];
    for (const { holders, most } of limits) {
      const values = holders.flatMap((holder) =>
        [holder, ...descendants(holder)].flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]]),
      );
      const long = values.filter((value) => value !== undefined && value.length > most);
      expect(long).toEqual([]);
      expect(values.some((value) => value !== undefined)).toBe(true);
    }
  });
});

describe("what the manifest asks for", () => {
  test("the requirement sets that the code cannot do without, and no preview ones", () => {
    const sets = descendants(single(manifest, "Requirements"), "Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
    // CustomFunctions.Error came with CustomFunctionsRuntime 1.2.
    expect(Object.fromEntries(sets)).toEqual({ SharedRuntime: "1.1", ExcelApi: "1.12", CustomFunctionsRuntime: "1.2" });
  });

  test("Excel alone, and permission to read and write the open workbook", () => {
    expect(descendants(manifest, "Host").map((host) => host.attributes["Name"] ?? host.attributes["xsi:type"])).toEqual([
      "Workbook",
      "Workbook",
    ]);
    expect(single(manifest, "Permissions").text).toBe("ReadWriteDocument");
  });

  test("every address is on https, under one origin", () => {
    const text = readFileSync(join(root, "manifest.xml"), "utf8");
    const addresses = [...text.matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g)].map((match) => match[1] ?? "");
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
  });

  test("at most three buttons, each with a label, a tip and icons of 16, 32 and 80 pixels", () => {
    const controls = descendants(manifest, "Control");
    expect(controls.length).toBeGreaterThan(0);
    expect(controls.length).toBeLessThanOrEqual(3);
    for (const control of controls) {
      expect(descendants(control, "bt:Image").map((image) => attribute(image, "size"))).toEqual(["16", "32", "80"]);
      expect(control.children.map((child) => child.name)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
  });

  test("elements stand in the order that the schema prescribes", () => {
    expect(manifest.children.map((child) => child.name)).toEqual(
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides".split(
        " ",
      ),
    );
    expect(single(manifest, "CustomTab").children.map((child) => child.name)).toEqual(["Group", "Label"]);
    expect(resources.children.map((child) => child.name)).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
  });
});
