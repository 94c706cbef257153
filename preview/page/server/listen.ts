import type { RequestListener, Server } from "node:http";
import { createServer } from "node:http";

const ATTEMPTS = 20;

/**
 * Listens on this computer only, at the port wanted or the next free one.
 *
 * @throws Error when none of the next 20 is free
 */
export async function listen(listener: RequestListener, wanted: number): Promise<{ readonly server: Server; readonly port: number }> {
  for (let port = wanted; port < wanted + ATTEMPTS; port += 1) {
    const server = await listenAt(listener, port);
    if (server !== undefined) return { server, port };
  }
  throw new Error(`None of the ports ${wanted} to ${wanted + ATTEMPTS - 1} is free; choose another with --port.`);
}

function listenAt(listener: RequestListener, port: number): Promise<Server | undefined> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(undefined) : reject(error)));
    server.listen({ port, host: "localhost" }, () => resolve(server));
  });
}
