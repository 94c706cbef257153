/** What one piece of work took beside its peer on the same machine in the same run. */
export interface Timing {
  readonly name: string;
  /** Best of the runs, in seconds. */
  readonly seconds: number;
  readonly peer: string;
  readonly peerSeconds: number;
  /** Seconds divided by the peer's. */
  readonly ratio: number;
}

/**
 * Times a piece of work and its peer, best of `runs` each, taken in turns so that both see the same machine.
 */
export function timed(name: string, work: () => unknown, peer: string, peerWork: () => unknown, runs = 5): Timing {
  let seconds = Infinity;
  let peerSeconds = Infinity;
  for (let run = 0; run < runs; run++) {
    seconds = Math.min(seconds, secondsOf(work));
    peerSeconds = Math.min(peerSeconds, secondsOf(peerWork));
  }
  return { name, seconds, peer, peerSeconds, ratio: seconds / peerSeconds };
}

/** As `timed`, for work that has to be waited for. */
export async function timedAwaiting(
  name: string,
  work: () => Promise<unknown>,
  peer: string,
  peerWork: () => Promise<unknown>,
  runs = 5,
): Promise<Timing> {
  let seconds = Infinity;
  let peerSeconds = Infinity;
  for (let run = 0; run < runs; run++) {
    seconds = Math.min(seconds, await secondsUntil(work));
    peerSeconds = Math.min(peerSeconds, await secondsUntil(peerWork));
  }
  return { name, seconds, peer, peerSeconds, ratio: seconds / peerSeconds };
}

/** Times a piece of work, best of `runs`, against seconds that a peer measured itself. */
export function timedAgainst(name: string, work: () => unknown, peer: string, peerSeconds: number, runs = 5): Timing {
  let seconds = Infinity;
  for (let run = 0; run < runs; run++) seconds = Math.min(seconds, secondsOf(work));
  return { name, seconds, peer, peerSeconds, ratio: seconds / peerSeconds };
}

function secondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

async function secondsUntil(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
