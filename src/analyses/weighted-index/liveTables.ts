import type { Messages } from "../../i18n/messages";
import type { FigureCell, KeyedAnswers, LiveFormula } from "../../report/live";
import { figure, live } from "../../report/live";
import type { ReportRow, ReportTable } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import { liveCount, liveMean } from "../live/aggregates";
import type { LiveGroup } from "../live/byGroup";
import { liveGroup } from "../live/liveGroup";
import { liveItem } from "../live/liveItem";
import { liveSum, withCount } from "../live/withCount";
import { groupingOf, withFormulas, wordsOf } from "../live/withFormulas";
import type { BuiltBlock } from "./buildIndex";
import type { IndexResult } from "./compute";
import type { LineSettings } from "./liveLines";
import { liveIndexLine, liveRestDifference } from "./liveLines";
import type { LivePart, LiveScored } from "./liveScores";
import { liveBlockScores, liveIndex, liveWholeScores } from "./liveScores";
import { blockName, overallRow, shownBlocks } from "./tables";

type Formulas = Readonly<Record<string, LiveFormula>>;

/**
 * The tables of the report with the formulas of their figures. Weights stay as they are, and the formulas follow their cells; where weights
 * were derived from the answers, what depends on them stays too.
 */
export function followingTables(
  survey: Survey,
  result: IndexResult,
  tables: readonly ReportTable[],
  messages: Messages,
): readonly ReportTable[] {
  const formulas = new LiveIndexFormulas(survey, result, messages);
  return withFormulas(tables, ({ id }, row) => formulas.of(id, row));
}

/** The formulas of a row, by the table it stands in. */
class LiveIndexFormulas {
  private readonly settings: LineSettings;
  private readonly answers: ReadonlyMap<string, KeyedAnswers>;
  private readonly isShown: boolean;
  /** By row id; those that can be followed. */
  private readonly scored: ReadonlyMap<string, LiveScored>;

  constructor(
    private readonly survey: Survey,
    private readonly result: IndexResult,
    messages: Messages,
  ) {
    const { blocks, minimumGroup: minimum, confidence, scale, definition, missingRule, method } = result;
    this.settings = { confidence, minimum, hidden: messages.privacy.few(minimum) };
    this.isShown = shownBlocks(result).length > 0;
    const rated = blocks.flatMap((block) => block.rated);
    this.answers = new Map(
      rated.flatMap(({ item }) => {
        const found = liveItem(survey, item.answers);
        return found ? [[item.id, found] as const] : [];
      }),
    );
    const scored = new Map<string, LiveScored>();
    if (method === "equal" && scale && !this.hasIdleWeight()) {
      for (const block of blocks) {
        const own = block.rated.flatMap(({ item }) => this.answers.get(item.id) ?? []);
        if (own.length > 0 && own.length === block.rated.length)
          scored.set(block.id, liveBlockScores(blockName(block, messages), block, own, { scale, definition, missingRule }));
      }
      const parts = blocks.flatMap(({ id, rated: own }): LivePart[] => {
        const weight = live`${this.weightOf(id)}`;
        const found = scored.get(id);
        if (own.length === 0) return [{ weight, score: live`${figure("index", id, "index")}` }];
        return found ? [{ weight, rated: found }] : [];
      });
      const whole = parts.length === blocks.length ? liveWholeScores(messages.weightedIndex.overall, parts, missingRule) : undefined;
      if (whole) scored.set(overallRow, whole);
    }
    this.scored = scored;
  }

  of(table: string, row: ReportRow): Formulas {
    if (table === "index") return this.line(row);
    if (table === "indicators") return this.indicator(row);
    if (table === "measured") return this.measured(row);
    return this.group(row);
  }

  /** A respondent who answered nothing but what weighs nothing has no score: that no formula here tells. */
  private hasIdleWeight(): boolean {
    const { blocks, missingRule } = this.result;
    if (missingRule === "complete") return false;
    return blocks.some(({ weight, rated }) => weight === 0 || rated.some((part) => part.weight === 0));
  }

  /** The cell of a dimension's weight; 1 where the whole is one dimension that has no line of its own. */
  private weightOf(id: string): FigureCell | LiveFormula {
    return this.isShown ? figure("weight", id, "index") : live`1`;
  }

  private line({ id }: ReportRow): Formulas {
    const found = this.scored.get(id);
    if (found) return liveIndexLine(found, this.settings);
    const block = this.result.blocks.find((each) => each.id === id);
    return block?.rated.length === 0 ? { index: this.measuredIndex(block) } : {};
  }

  private measuredIndex({ measured }: BuiltBlock): LiveFormula {
    const cell = (id: string, name: string): FigureCell => figure(id, name, "measured");
    const names = measured.map(({ figure: { name } }) => name);
    const sum = liveSum(names.map((name) => live`${cell("partWeight", name)}*${cell("score", name)}`));
    return live`(${sum})/(${liveSum(names.map((name) => live`${cell("partWeight", name)}`))})`;
  }

  private indicator({ id }: ReportRow): Formulas {
    const { scale, definition, missingRule, blocks } = this.result;
    const answers = this.answers.get(id);
    const block = blocks.find(({ rated }) => rated.some(({ item }) => item.id === id));
    if (!answers || !scale || !block) return {};
    const others = {
      mean: liveMean(answers),
      score: liveIndex(live`${figure("mean")}`, { scale, definition, missingRule }),
      ...(this.isFixed && { room: live`${figure("share")}*(100-${figure("score")})` }),
    };
    const share = this.isFixed ? { share: this.share(block) } : {};
    return { ...withCount(liveCount(answers), others, this.settings.minimum, this.settings.hidden), ...share };
  }

  private measured({ id }: ReportRow): Formulas {
    const block = this.result.blocks.find(({ measured }) => measured.some((each) => each.figure.name === id));
    if (!block) return {};
    const [own, worst, best] = [figure("figure"), figure("worst"), figure("best")];
    return {
      score: live`MAX(0,MIN(100,(${own}-${worst})/(${best}-${worst})*100))`,
      ...(this.isFixed && { share: this.share(block), room: live`${figure("share")}*(100-${figure("score")})` }),
    };
  }

  /** Whether no weight comes from the answers. */
  private get isFixed(): boolean {
    return this.result.method === "equal";
  }

  /** A part's weight in the whole, from the weights in the cells. */
  private share({ id, rated, measured }: BuiltBlock): LiveFormula {
    const among = liveSum([
      ...rated.map(({ item }) => live`${figure("partWeight", item.id, "indicators")}`),
      ...measured.map((each) => live`${figure("partWeight", each.figure.name, "measured")}`),
    ]);
    const within = live`${figure("partWeight")}/(${among})`;
    if (!this.isShown) return within;
    const blocks = liveSum(this.result.blocks.map((block) => live`${this.weightOf(block.id)}`));
    return live`${within}*${this.weightOf(id)}/(${blocks})`;
  }

  private group(row: ReportRow): Formulas {
    const scored = this.scored.get(row.id);
    const group = this.groupOf(row);
    if (!scored || !group) return {};
    const isCompared = row.cells.wave === undefined && typeof row.cells.difference === "number";
    return liveIndexLine(scored, this.settings, group, isCompared ? { difference: liveRestDifference(row.id) } : {});
  }

  /** Told by the names in the row; none where two columns have the same name. */
  private groupOf(row: ReportRow): LiveGroup | undefined {
    const { groups, wave } = this.survey.roles;
    const isWave = row.cells.wave !== undefined;
    const names = this.result.cuts.map(({ cut, against }) => ((against === "before") === isWave ? cut.column : undefined));
    const index = groupingOf(row, names);
    const column = index === undefined ? undefined : [...groups, wave][index];
    return liveGroup(this.survey, column, wordsOf(row, isWave ? "wave" : "group"));
  }
}
