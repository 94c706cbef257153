import type { ExcelHost } from "../../preview/host";

/** Lets the first half of the n-th request from now happen, then fails, as Excel does. */
export function failHalfway(host: ExcelHost, n: number): void {
  const target = host.batches + n;
  const process = host.process.bind(host);
  let hasFailed = false;
  host.process = (text, flags) => {
    if (hasFailed || host.batches !== target - 1) return process(text, flags);
    hasFailed = true;
    const request = JSON.parse(text) as { Actions: unknown[] };
    const half = Math.floor(request.Actions.length / 2);
    const answer = JSON.parse(process(JSON.stringify({ ...request, Actions: request.Actions.slice(0, half) }), flags) as string) as object;
    const error = { Code: "GeneralException", Message: "halfway", Location: "Range.format", ActionIndex: half, HttpStatusCode: 500 };
    return JSON.stringify({ ...answer, Error: error });
  };
}
