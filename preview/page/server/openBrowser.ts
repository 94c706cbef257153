import { spawn } from "node:child_process";

/** Opens an address in the user's browser; where that is not possible, nothing happens, as the address has been printed. */
export function openBrowser(address: string, platform: NodeJS.Platform = process.platform): void {
  const [command, ...words] = openingCommand(address, platform);
  const opening = spawn(command, words, { stdio: "ignore", detached: true });
  opening.on("error", () => undefined);
  opening.unref();
}

/** The command that opens an address on a platform. */
export function openingCommand(address: string, platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === "darwin") return ["open", address];
  if (platform === "win32") return ["cmd", "/c", "start", "", address.replaceAll("&", "^&")];
  return ["xdg-open", address];
}
