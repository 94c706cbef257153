/**
 * `npm run excel`: serves the add-in from this computer and opens desktop Excel (Windows or Mac) with it.
 *
 * Needs Excel, and the first time the network and a click: office-addin-debugging is fetched when used, because it is big and nothing else
 * needs it, and the system asks whether to trust the development certificate.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { get } from "node:https";
import { setTimeout } from "node:timers/promises";
import { ensureCertificatesAreInstalled, getHttpsServerOptions } from "office-addin-dev-certs";

const npx = process.platform === "win32" ? "npx.cmd" : "npx";

function run(command: string[]): ReturnType<typeof spawn> {
  return spawn(npx, command, { stdio: "inherit", shell: process.platform === "win32" });
}

/** Waits until the server has built the add-in and answers. */
async function answers(url: string, ca: Buffer, seconds: number): Promise<boolean> {
  for (let second = 0; second < seconds; second += 1) {
    const status = await new Promise<number | undefined>((resolve) => {
      get(url, { ca }, (response) => resolve(response.resume().statusCode)).on("error", () => resolve(undefined));
    });
    if (status === 200) return true;
    await setTimeout(1000);
  }
  return false;
}

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error("Desktop Excel runs on Windows and Mac only. Try the add-in without Excel with: npm start -- FILE.xlsx");
  process.exit(1);
}

await ensureCertificatesAreInstalled();
const { ca } = await getHttpsServerOptions();
const server = run(["webpack", "serve", "--mode", "development"]);
if (await answers("https://localhost:3000/taskpane.html", ca, 120)) {
  run(["--yes", "office-addin-debugging@7.0.0", "start", "manifest.xml", "desktop", "--app", "excel"]);
  await once(server, "exit");
} else {
  console.error("The development server did not answer on https://localhost:3000 within two minutes; is the port in use?");
  server.kill();
  process.exitCode = 1;
}
