import { describe, expect, it } from "vitest";
import type { AnalyseStep } from "../../src/analyses/analyse";
import { analyse } from "../../src/analyses/analyse";
import type { Progress } from "../../src/analyses/analysis";
import { defineAnalysis } from "../../src/analyses/analysis";
import { messagesFor } from "../../src/i18n/messages";
import { questionnaires } from "../../src/questionnaires/index";
import { readSurvey } from "../../src/survey/readSurvey";
import { request } from "./requests";

function listening(): { readonly steps: AnalyseStep[]; onStep(step: AnalyseStep): void; readonly cancelled: boolean } {
  const steps: AnalyseStep[] = [];
  return { steps, onStep: (step) => steps.push(step), cancelled: false };
}

describe("a listener of analyse", () => {
  it("hears the reading and each analysis begin, and changes nothing of the answer", () => {
    const listener = listening();
    expect(analyse(request(), listener)).toEqual(analyse(request()));
    expect(listener.steps.filter((step) => step.step === "reading" || step.share === 0)).toEqual([
      { step: "reading" },
      { step: "computing", analysis: "servqual", share: 0 },
      { step: "computing", analysis: "quadrant", share: 0 },
    ]);
  });

  it("hears of no analysis where the grid is no survey", () => {
    const listener = listening();
    const { grid, ...rest } = request();
    expect(analyse({ ...rest, grid: { ...grid, cells: [] } }, listener).survey).toBeUndefined();
    expect(listener.steps).toEqual([{ step: "reading" }]);
  });
});

describe("an analysis", () => {
  const { grid, options } = request();
  const reading = readSurvey(grid, options, questionnaires);
  if (reading.status === "refused") throw new Error(reading.refusal.code);
  const { survey } = reading;
  const context = { messages: messagesFor("en"), date: "2026-11-21", version: "test" };
  const patient = defineAnalysis<never>({
    id: "patient",
    options: [],
    title: () => "",
    summary: () => "",
    compute(_survey, _options, progress) {
      for (let part = 1; part <= 4 && progress?.cancelled !== true; part += 1) progress?.report(part / 4);
      return { status: "incomplete", incomplete: { code: "choose-outcome" } };
    },
    report: () => {
      throw new Error("there is nothing to report");
    },
  });

  it("is given the progress of its run, and can do without", () => {
    const shares: number[] = [];
    const progress: Progress = { report: (share) => shares.push(share), cancelled: false };
    expect(patient.run(survey, {}, context, progress)).toEqual(patient.run(survey, {}, context));
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it("can end early when nobody waits any more", () => {
    const shares: number[] = [];
    const progress: Progress = {
      report: (share) => shares.push(share),
      get cancelled() {
        return shares.length >= 2;
      },
    };
    patient.run(survey, {}, context, progress);
    expect(shares).toEqual([0.25, 0.5]);
  });
});
