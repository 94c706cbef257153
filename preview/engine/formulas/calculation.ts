import type { Sheet } from "../sheet/sheet";
import { overlaps } from "../sheet/clearArea";
import type { Area } from "../workbook";
import { calculateBatch, largestBatch, type Surroundings } from "./calculateBatch";
import { calculationOrder, type CalculationOrder } from "./calculationOrder";
import { FormulaGraph, structureOf } from "./formulaGraph";
import type { FormulaNode } from "./formulaNode";
import { placeResults } from "./placeResults";
import { needsBefore } from "./rewrite";

/** How often formulas are calculated again because an array changed its size meanwhile. */
const mostPasses = 20;

/** Areas that changed, by sheet. */
export type Changes = ReadonlyMap<Sheet, readonly Area[]>;

/**
 * Keeps a workbook's formulas up to date, as Excel does: what depends on a changed cell is calculated again, and nothing else.
 *
 * Results that a file brought stay until something they depend on changes, or for ever where a formula calls what is not known here.
 */
export class Calculation {
  #graph: FormulaGraph | undefined;
  #changes = new Map<Sheet, Area[]>();
  #isStale = false;
  /** Formulas with a call that had no answer when they were calculated. */
  readonly #unanswered = new Set<FormulaNode>();
  /** Nobody knows which formulas had their answers when these cells were put aside. */
  #isRestored = false;

  constructor(private readonly surroundings: () => Surroundings) {}

  get changes(): Changes {
    return new Map([...this.#changes].map(([sheet, areas]) => [sheet, [...areas]]));
  }

  /** Notes that cells were written or emptied. */
  changed(sheet: Sheet, area: Area): void {
    this.#isStale = true;
    const areas = this.#changes.get(sheet);
    if (!areas) {
      this.#changes.set(sheet, [area]);
      return;
    }
    const last = areas.at(-1);
    const continues = last?.rows === area.rows && last.row === area.row && last.column + last.columns === area.column;
    if (continues) areas[areas.length - 1] = { ...last, columns: last.columns + area.columns };
    else areas.push(area);
  }

  /** Notes that sheets, names or tables may have changed. */
  structureChanged(): void {
    this.#isStale = true;
  }

  /** Starts anew from what the cells hold, with changes that were not yet calculated. */
  restart(changes: Changes): void {
    this.#graph = undefined;
    this.#unanswered.clear();
    this.#isRestored = true;
    this.#changes = new Map([...changes].map(([sheet, areas]) => [sheet, [...areas]]));
    this.#isStale = true;
  }

  /** Brings all results up to date. */
  run(): void {
    if (this.#isStale) this.#update(() => []);
  }

  /**
   * Calculates also what may give something else although no cell changed: volatile formulas, and those with a call that had no answer; or,
   * if `full`, every formula.
   */
  runAgain(full: boolean): void {
    this.#update((graph) => (full ? graph.all() : this.#unanswered));
  }

  #update(more: (graph: FormulaGraph) => Iterable<FormulaNode>): void {
    this.#isStale = false;
    const surroundings = this.surroundings();
    if (!surroundings.sheets.some((sheet) => sheet.state.grid.hasFormulas)) {
      this.#changes.clear();
      return;
    }
    const [graph, seeds] = this.#seeds(surroundings);
    for (const node of more(graph)) if (graph.has(node)) seeds.add(node);
    this.#calculate(seeds);
  }

  /** The graph as it now has to be, and the formulas that changes call for. */
  #seeds(surroundings: Surroundings): [FormulaGraph, Set<FormulaNode>] {
    const seeds = new Set<FormulaNode>();
    const known = this.#graph;
    const isSame = known?.structure === structureOf(surroundings) && known.surroundings.customFunctions === surroundings.customFunctions;
    const graph = isSame ? known : new FormulaGraph(surroundings, known);
    if (isSame) for (const [sheet, areas] of this.#changes) for (const area of areas) graph.follow(sheet, area);
    this.#graph = graph;
    for (const [sheet, areas] of this.#changes) for (const area of areas) this.#addDependents(sheet, area, seeds);
    if (!isSame) {
      for (const node of graph.all()) {
        const cell = node.sheet.state.grid.get(node.row, node.column);
        const isOther = known && node.precedents.isNamed && !known.has(node);
        if (cell?.type === "Empty" || isOther || asksAnew(node, known, surroundings)) seeds.add(node);
        if (!known && (this.#isRestored || cell?.content === "#BUSY!") && asks(node, surroundings)) this.#unanswered.add(node);
      }
      this.#isRestored = false;
    }
    this.#changes.clear();
    for (const node of graph.volatile) seeds.add(node);
    return [graph, seeds];
  }

  /** The formulas in an area that have no result, those that look at it, and those that fill it or would. */
  #addDependents(sheet: Sheet, area: Area, seeds: Set<FormulaNode>, except?: FormulaNode): void {
    const graph = this.#graph;
    if (!graph) return;
    for (const node of graph.inArea(sheet, area)) {
      if (sheet.state.grid.get(node.row, node.column)?.type === "Empty") seeds.add(node);
    }
    for (const node of graph.dependentsOfArea(sheet, area)) seeds.add(node);
    for (const node of graph.arrays) {
      if (node !== except && node.sheet === sheet && overlaps(graph.filledBy(node), area)) seeds.add(node);
    }
  }

  #calculate(seeds: ReadonlySet<FormulaNode>): void {
    let open: ReadonlySet<FormulaNode> = seeds;
    for (let pass = 0; open.size > 0 && pass < mostPasses; pass++) open = this.#pass(open);
  }

  /** Calculates formulas and what depends on them. @returns those that have to be calculated once more, since arrays changed their size */
  #pass(seeds: ReadonlySet<FormulaNode>): Set<FormulaNode> {
    const graph = this.#graph;
    const again = new Set<FormulaNode>();
    if (!graph) return again;
    for (const batch of batchesOf(calculationOrder(seeds, graph), graph)) {
      for (const node of batch) this.#unanswered.delete(node);
      for (const [node, matrix] of calculateBatch(batch, graph.resolver, graph.surroundings, this.#unanswered)) {
        const before = graph.filledBy(node);
        const changed = placeResults(node, matrix);
        graph.noteSize(node);
        const after = graph.filledBy(node);
        // What looks at cells inside the former area comes after this formula in any case, unless it took the formula's own result.
        const isFollowed = ({ row, column }: Area): boolean =>
          (row !== node.row || column !== node.column) &&
          row < before.row + Math.min(before.rows, after.rows) &&
          column < before.column + Math.min(before.columns, after.columns);
        for (const area of changed) if (!isFollowed(area)) this.#addDependents(node.sheet, area, again, node);
      }
    }
    return again;
  }
}

function asks({ precedents }: FormulaNode, { customFunctions }: Surroundings): boolean {
  return precedents.functions.some((name) => customFunctions?.knows(name));
}

function asksAnew(node: FormulaNode, known: FormulaGraph | undefined, surroundings: Surroundings): boolean {
  return known !== undefined && known.surroundings.customFunctions !== surroundings.customFunctions && asks(node, surroundings);
}

/**
 * Cuts formulas into lots for the library: of a size it takes, and so that what must be known before a formula is written for the library
 * (positions in lists, sizes of arrays) has been calculated.
 */
function* batchesOf({ nodes, precedents }: CalculationOrder, graph: FormulaGraph): Generator<FormulaNode[]> {
  let batch: FormulaNode[] = [];
  let inBatch = new Set<FormulaNode>();
  const mustBeKnown = (node: FormulaNode): boolean =>
    (precedents.get(node) ?? []).some((before) => inBatch.has(before) && (needsBefore(node.formula) || graph.fillsSeveral(before)));
  for (const node of nodes) {
    if (batch.length === largestBatch || mustBeKnown(node)) {
      yield batch;
      batch = [];
      inBatch = new Set();
    }
    batch.push(node);
    inBatch.add(node);
  }
  if (batch.length > 0) yield batch;
}
