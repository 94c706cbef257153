import { expose } from "comlink";
import type { AnalysisService } from "../../src/worker/analysisService";
import type { AnalysisWorker } from "../../src/worker/workerRunner";

/** A worker without a thread of its own: messages are copied and take their turn as between a page and its worker. */
export class FakeWorker extends EventTarget implements AnalysisWorker {
  terminated = false;
  private readonly channel = new MessageChannel();

  /** @param service absent for a worker whose program never loads */
  constructor(service?: AnalysisService) {
    super();
    const { port1, port2 } = this.channel;
    if (service !== undefined) expose(service, port2);
    port1.addEventListener("message", ({ data }) => {
      if (!this.terminated) this.dispatchEvent(new MessageEvent("message", { data: data as unknown }));
    });
    port1.start();
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.channel.port1.postMessage(message, transfer);
  }

  terminate(): void {
    this.terminated = true;
    this.channel.port1.close();
  }

  /** Breaks down as a worker does whose script is missing, or that threw where nothing catches. */
  breakDown(message?: string): void {
    this.dispatchEvent(Object.assign(new Event("error"), message === undefined ? {} : { message }));
  }
}
