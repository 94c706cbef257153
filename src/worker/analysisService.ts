import type { AnalyseStep, AnalysisRequest } from "../analyses/analyse";
import { analyse } from "../analyses/analyse";
import type { AnyReport } from "../report/tree";
import type { Grid } from "../survey/grid";
import { eachPercent } from "./eachPercent";

type Rows = Grid["cells"];

/** A request whose grid has its place on the sheet only; its rows are sent before. */
export type RequestWithoutRows = Omit<AnalysisRequest, "grid"> & { readonly grid: Omit<Grid, "cells"> };

/** What the worker does for the page. */
export interface AnalysisService {
  /** Forgets rows from before. Its answer says that the worker's program is loaded. */
  begin(): void;
  /** The next rows of the grid: sent in blocks, because the page's thread stands still while it copies one. */
  takeRows(rows: Rows): void;
  /** Analyses the rows that were taken, and forgets them. */
  analyse(request: RequestWithoutRows, onStep: (step: AnalyseStep) => void): readonly AnyReport[];
}

/** The service as the worker offers it. */
export function analysisService(): AnalysisService {
  let taken: Rows[number][] = [];
  return {
    begin() {
      taken = [];
    },
    takeRows(rows) {
      for (const row of rows) taken.push(row);
    },
    analyse({ grid, ...request }, onStep) {
      const cells = taken;
      taken = [];
      // The page ends the whole worker to cancel, so nothing in it has to ask.
      return analyse({ ...request, grid: { ...grid, cells } }, { onStep: eachPercent(onStep), cancelled: false }).reports;
    },
  };
}
