import type { Endpoint, Remote } from "comlink";
import { proxy, wrap } from "comlink";
import type { AnalyseStep, AnalysisRequest } from "../analyses/analyse";
import type { AnyReport } from "../report/tree";
import type { AnalysisRunner } from "./analysisRunner";
import type { AnalysisService } from "./analysisService";
import { untilCancelled } from "./cancelled";
import { rowBlocks } from "./rowBlocks";

/** A worker, as far as running analyses needs one. */
export interface AnalysisWorker extends Endpoint {
  terminate(): void;
}

/** Copying this many cells holds the page's thread for a few milliseconds. */
const blockCells = 200_000;

interface Started {
  readonly service: Remote<AnalysisService>;
  /** Rejects when the worker breaks down by itself. */
  readonly broken: Promise<never>;
  readonly terminate: () => void;
}

function started(worker: AnalysisWorker): Started {
  const broken = new Promise<never>((_resolve, reject) => {
    const fail = (event: object): void =>
      reject(new Error("message" in event && typeof event.message === "string" ? event.message : "the worker stopped"));
    worker.addEventListener("error", fail);
    worker.addEventListener("messageerror", fail);
  });
  // Nobody may be waiting when it breaks; the next run finds out.
  broken.catch(() => undefined);
  return { service: wrap<AnalysisService>(worker), broken, terminate: () => worker.terminate() };
}

async function analysed(
  service: Remote<AnalysisService>,
  { grid, ...request }: AnalysisRequest,
  onStep: (step: AnalyseStep) => void,
): Promise<readonly AnyReport[]> {
  const { cells, ...place } = grid;
  for (const rows of rowBlocks(cells, blockCells)) await service.takeRows(rows);
  return service.analyse({ ...request, grid: place }, proxy(onStep));
}

/**
 * Runs analyses in a worker. Cancelling ends the worker, in the middle of whatever it computes; the next run starts another.
 *
 * The first is started at once, so that its program is loaded before it is needed.
 *
 * @param start may throw where workers are forbidden
 * @param onThread runs instead what no worker could be started for
 */
export function workerRunner(start: () => AnalysisWorker, onThread: AnalysisRunner): AnalysisRunner {
  const tryStart = (): Started | undefined => {
    try {
      return started(start());
    } catch {
      return undefined;
    }
  };
  let current = tryStart();
  const end = (worker: Started): void => {
    worker.terminate();
    if (current === worker) current = undefined;
  };

  return {
    async run(request, onStep, signal) {
      const worker = (current ??= tryStart());
      if (worker === undefined) return onThread.run(request, onStep, signal);
      let over = false;
      // Steps have a channel of their own, and the last of them may come after the answer.
      const hear = (step: AnalyseStep): void => {
        if (!over) onStep(step);
      };
      const { service, broken } = worker;
      try {
        const loaded = Promise.race([service.begin().then(() => true), broken.catch(() => false)]);
        if (await untilCancelled(loaded, signal)) {
          return await untilCancelled(Promise.race([analysed(service, request, hear), broken]), signal);
        }
      } catch (thrown) {
        end(worker);
        throw thrown;
      } finally {
        over = true;
      }
      end(worker);
      return onThread.run(request, onStep, signal);
    },
  };
}
