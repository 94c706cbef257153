import { csvGrid } from "./agreement/files";
import { recognise, readAgain } from "../src/taskpane/state/recognise";
import { choicesFromSurvey } from "../src/taskpane/state/choices";
import { candidatesOf } from "../src/taskpane/state/candidates";
import { keyDoubts } from "../src/taskpane/state/keyDoubts";
const g = csvGrid("servqual_raw.csv"); const [h, ...rows] = g.cells;
const big = { ...g, cells: [h!, ...Array.from({ length: 20000 }, (_, i) => [...rows[i % rows.length]!])] };
for (let k = 0; k < 3; k++) {
  let t = performance.now();
  const r = recognise(big); console.log("recognise", Math.round(performance.now() - t));
  if (r.status !== "read") throw 1;
  const c = choicesFromSurvey(r.survey, []);
  t = performance.now();
  const s = readAgain(big, { ...c, questionnaire: "servqual-1988" }, r.survey); console.log("readAgain", Math.round(performance.now() - t));
  t = performance.now(); candidatesOf(s.survey); console.log("candidates", Math.round(performance.now() - t));
  t = performance.now(); keyDoubts(s.survey); console.log("doubts", Math.round(performance.now() - t));
}
