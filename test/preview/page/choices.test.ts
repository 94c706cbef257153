import { describe, expect, it } from "vitest";
import { addressWith, readChoices } from "../../../preview/page/choices";

describe("the page's choices", () => {
  it("come from the address, else from the browser's language", () => {
    expect(readChoices(new URL("http://localhost:3100/?language=zh-CN&theme=dark"), "en-GB")).toEqual({ language: "zh-CN", theme: "dark" });
    expect(readChoices(new URL("http://localhost:3100/"), "zh-TW")).toEqual({ language: "zh-CN", theme: "light" });
    expect(readChoices(new URL("http://localhost:3100/?theme=pink"), "de")).toEqual({ language: "en", theme: "light" });
  });

  it("are kept in the address beside what else stands there", () => {
    const address = addressWith(new URL("http://localhost:3100/?a=1"), { language: "zh-CN", theme: "dark" });
    expect(address.search).toBe("?a=1&language=zh-CN&theme=dark");
  });
});
