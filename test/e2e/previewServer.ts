import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:http";
import { projectPath } from "../../preview/headless/startFolder";
import { requestListener } from "../../preview/page/server/requests";

export interface PreviewServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves the built preview (dist-preview, or the folder that `PREVIEW_FOLDER` names) with the golden survey as its workbook, at a free port. */
export async function startPreviewServer(): Promise<PreviewServer> {
  const name = "servqual_raw.xlsx";
  const workbook = new Uint8Array(readFileSync(projectPath("test", "golden", name)));
  const server = createServer(
    requestListener({
      page: process.env["PREVIEW_FOLDER"] ?? projectPath("dist-preview"),
      officeJs: projectPath("node_modules", "@microsoft", "office-js", "dist"),
      workbooks: new Map([[name, workbook]]),
      first: { en: name, "zh-CN": name },
    }),
  );
  await new Promise<void>((resolve) => {
    server.listen({ port: 0, host: "localhost" }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
  };
}
