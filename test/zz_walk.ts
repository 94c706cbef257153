import { chromium } from "playwright-core";
import { createServer } from "node:http";
import { readFileSync, readdirSync } from "node:fs";
import { requestListener } from "../preview/page/server/requests";
import { overflowOfPane, violationsInPane } from "./e2e/accessibility";
const files = new Map(readdirSync("/tmp/v/x").map((n) => [n, new Uint8Array(readFileSync("/tmp/v/x/" + n))]));
const [, , ...jobs] = process.argv;
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu"] });
for (const job of jobs) {
  // file|lang|theme|width|steps,comma
  const [file = "", lang = "en", theme = "light", width = "320", steps = "use,results"] = job.split("|");
  const zh = lang !== "en";
  const server = createServer(requestListener({ page: "/tmp/v/pv", officeJs: "/work/main/node_modules/@microsoft/office-js/dist", workbooks: files, first: { en: file, "zh-CN": file } }));
  await new Promise<void>((r) => server.listen(0, "localhost", () => r()));
  const port = (server.address() as any).port;
  const c = await b.newContext({ viewport: { width: 1000, height: 720 }, locale: lang, reducedMotion: "reduce", ...(theme === "forced" ? { forcedColors: "active" as const } : {}) });
  const p = await c.newPage();
  p.setDefaultTimeout(20000);
  p.on("console", (m) => { if (m.type() === "error" || m.type() === "warning") console.log("  console", m.type(), m.text().slice(0, 300)); });
  p.on("pageerror", (m) => console.log("  pageerror", m.message));
  p.on("dialog", (d) => void d.accept());
  await p.goto(`http://localhost:${port}/?language=${lang}&theme=${theme === "dark" ? "dark" : "light"}`);
  const pane = p.frameLocator("aside iframe");
  const btn = (n: RegExp) => pane.getByRole("button", { name: n });
  await btn(zh ? /使用选中/ : /Use my answers/).waitFor();
  await p.evaluate((w) => document.documentElement.style.setProperty("--pane-width", `${w}px`), width);
  await p.waitForTimeout(700);
  const frame = p.frames().find((f) => f.url().includes("taskpane"))!;
  const tag = `${file.replace(".xlsx", "")}-${zh ? "zh" : "en"}-${theme}-${width}`;
  let n = 0;
  const shot = async (name: string, tall = true) => {
    n++;
    await p.waitForTimeout(250);
    const over = await overflowOfPane(p);
    if (over > 0) console.log(`  OVERFLOW ${name} ${over}`, JSON.stringify(await frame.evaluate(() => { const w = document.documentElement.clientWidth; return [...document.querySelectorAll("main *")].filter((e) => e.getBoundingClientRect().right > w + 1).map((e) => `${e.tagName}.${String((e as any).className).slice(0,0)}${Math.round(e.getBoundingClientRect().right)}:${(e.textContent ?? "").slice(0, 30)}:${getComputedStyle(e).position}`).slice(0, 12); })));
    const clipped = await frame.evaluate(() => {
      const out: string[] = [];
      for (const e of document.querySelectorAll("main *, header *")) { const s = getComputedStyle(e); if (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && (s.overflowX === "hidden" || s.overflowX === "clip") && s.position !== "absolute" && e.textContent) out.push(`${e.tagName}.${(e.textContent ?? "").slice(0, 40)}`); }
      return out.slice(0, 6);
    });
    if (clipped.length) console.log("  clipped", name, JSON.stringify(clipped));
    const act = await frame.evaluate(() => { const a = document.activeElement; return a ? `${a.tagName} ${(a.getAttribute("aria-label") ?? a.textContent ?? "").slice(0, 50)}` : "-"; });
    const prim = await frame.evaluate(() => [...document.querySelectorAll("button")].filter((x) => { const c = getComputedStyle(x); return x.offsetParent && /rgb\((15|17|3[0-9]|71|79), (108|94|9[0-9]|8[0-9]|158), /.test(c.backgroundColor); }).map((x) => { const r = x.getBoundingClientRect(); return `${x.textContent}@${Math.round(r.top)}${r.bottom > innerHeight ? "!OUT" : ""}`; }));
    console.log(`  ${name}: focus=${act} primary=${prim.join(";")}`);
    if (tall) {
      const h = await frame.evaluate(() => document.documentElement.scrollHeight);
      await p.setViewportSize({ width: 1000, height: Math.min(6000, h + 140) });
      await p.waitForTimeout(350);
    }
    await p.locator("aside").screenshot({ path: `/tmp/v/p/${tag}-${n}-${name}.png` });
    if (tall) { await p.setViewportSize({ width: 1000, height: 720 }); await p.waitForTimeout(150); }
  };
  console.log(tag);
  const timed = async (name: string, f: () => Promise<void>) => { const t = Date.now(); await f(); const d = Date.now() - t; if (d > 700) console.log(`  ${name} took ${d} ms`); };
  const settle = async () => { // readiness known
    await frame.waitForFunction(() => !document.querySelector('[data-busy]')).catch(() => undefined); await p.waitForTimeout(2500);
  };
  for (const step of steps.split(",")) {
    try {
      const [verb = "", arg = ""] = step.split("=");
      if (verb === "shot") await shot(arg || "shot");
      else if (verb === "tab") { await p.getByRole("tab", { name: arg, exact: true }).click(); await p.waitForTimeout(400); }
      else if (verb === "start") await shot("start", false);
      else if (verb === "use") { await timed("use", async () => { await btn(zh ? /使用选中/ : /Use my answers/).click(); await pane.getByRole("heading", { level: 1, name: zh ? "您的答卷" : "Your answers" }).or(pane.getByRole("alert")).first().waitFor(); }); await settle(); await shot("setup-view", false); await shot("setup"); }
      else if (verb === "click") { await timed(`click ${arg}`, async () => pane.getByText(new RegExp(arg)).first().click()); await p.waitForTimeout(500); }
      else if (verb === "button") { await timed(`button ${arg}`, async () => btn(new RegExp(arg)).first().click()); await p.waitForTimeout(600); }
      else if (verb === "radio") { await timed(`radio ${arg}`, async () => pane.getByRole("radio", { name: new RegExp(arg) }).first().check()); await p.waitForTimeout(400); }
      else if (verb === "wait") await p.waitForTimeout(Number(arg));
      else if (verb === "settle") await settle();
      else if (verb === "unfold") { const f = pane.locator('main button[aria-expanded="false"]:not([aria-haspopup])'); let k = 0; while ((await f.count()) > 0 && k++ < 40) await f.first().click(); await p.waitForTimeout(300); await shot("unfolded"); }
      else if (verb === "results") { await timed("results", async () => { await btn(zh ? /^查看结果$/ : /^Show results$/).click(); await pane.getByRole("heading", { level: 1, name: zh ? /^结果$/ : /^Results$/ }).waitFor({ timeout: 90000 }); }); await p.waitForTimeout(1500); await shot("results-view", false); await shot("results"); }
      else if (verb === "write") { await timed("write", async () => { await btn(zh ? /^写入工作簿$/ : /^Write to the workbook$/).click(); await pane.getByText(zh ? /已写入/ : /were written|was written/).first().waitFor({ timeout: 60000 }); }); await shot("written-view", false); await shot("written"); }
      else if (verb === "ribbon") { await p.getByRole("toolbar").getByRole("button").nth(Number(arg)).click(); await p.waitForTimeout(1500); }
      else if (verb === "axe") console.log("  axe", JSON.stringify(await violationsInPane(p)));
      else if (verb === "tabs") console.log("  tabs", (await p.getByRole("tab").allInnerTexts()).join(" | "));
      else if (verb === "text") console.log((await pane.locator("main").innerText()).slice(0, 6000));
    } catch (e) { console.log(`  STEP ${step} failed`, String(e).split("\n")[0]); await shot("failed"); }
  }
  await c.close(); server.closeAllConnections(); server.close();
}
await b.close();
