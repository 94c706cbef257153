import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

function paneOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("the pane is not loaded");
  return frame;
}

/** The pane's frame breaks these rules of accessibility, one line each; none is an empty list. */
export async function violationsInPane(page: Page): Promise<readonly string[]> {
  const frame = paneOf(page);
  // Through the debugger, because the pane's own policy rightly forbids foreign scripts; once a page.
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate(async () => {
    // What is still fading in has other colours than it will have.
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const { axe } = window as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResults> } };
    return axe.run(document, { resultTypes: ["violations"] });
  });
  return violations.map(({ id, help, nodes }) => `${id}: ${help} – ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

/** By how many pixels the pane's content is wider than the pane, or a table in it wider than its place, whichever is more. */
export async function overflowOfPane(page: Page): Promise<number> {
  return paneOf(page).evaluate(() => {
    const frames = [document.documentElement, ...document.querySelectorAll("[role=region]")];
    return Math.max(...frames.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  });
}

/** The brightness of the pane's background, 0 to 255. */
export async function brightnessOfPane(page: Page): Promise<number> {
  return paneOf(page).evaluate(() => {
    const provider = document.querySelector(".fui-FluentProvider");
    const [red = 0, green = 0, blue = 0] =
      (provider === null ? "" : getComputedStyle(provider).backgroundColor).match(/\d+/g)?.map(Number) ?? [];
    return (red + green + blue) / 3;
  });
}
