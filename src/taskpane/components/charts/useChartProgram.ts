import { useEffect, useState } from "react";

type ChartProgram = typeof import("./chartProgram");

/** The program that draws; `failed` where its script could not be loaded, undefined while it is on its way. */
export function useChartProgram(): ChartProgram | "failed" | undefined {
  const [program, setProgram] = useState<ChartProgram | "failed">();
  useEffect(() => {
    let gone = false;
    const take = (loaded: ChartProgram | "failed"): void => {
      if (!gone) setProgram(loaded);
    };
    import(/* webpackChunkName: "charts" */ "./chartProgram").then(take, () => take("failed"));
    return () => {
      gone = true;
    };
  }, []);
  return program;
}
