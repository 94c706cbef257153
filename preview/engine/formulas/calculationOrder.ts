import type { FormulaGraph } from "./formulaGraph";
import type { FormulaNode } from "./formulaNode";

/** Formulas to calculate, each after those it depends on. */
export interface CalculationOrder {
  readonly nodes: readonly FormulaNode[];
  /** Those among them that each directly depends on. */
  readonly precedents: ReadonlyMap<FormulaNode, readonly FormulaNode[]>;
}

/**
 * The formulas that are to be calculated when some are: these and all that depend on them, in order.
 *
 * Formulas of which we cannot tell what they look at come last, and so do those that go in a circle.
 */
export function calculationOrder(seeds: Iterable<FormulaNode>, graph: FormulaGraph): CalculationOrder {
  const dependents = new Map<FormulaNode, Set<FormulaNode>>();
  const waiting = [...seeds].filter(({ isCalculable }) => isCalculable);
  const precedents = new Map<FormulaNode, FormulaNode[]>(waiting.map((node) => [node, []]));
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (dependents.has(node)) continue;
    const found = new Set<FormulaNode>();
    for (const dependent of graph.dependentsOfArea(node.sheet, graph.filledBy(node))) {
      if (!dependent.isCalculable || dependent === node) continue;
      found.add(dependent);
      if (!precedents.has(dependent)) precedents.set(dependent, []);
      waiting.push(dependent);
    }
    dependents.set(node, found);
  }
  for (const [node, found] of dependents) for (const dependent of found) precedents.get(dependent)?.push(node);
  return { nodes: sorted(dependents, precedents), precedents };
}

function sorted(
  dependents: ReadonlyMap<FormulaNode, ReadonlySet<FormulaNode>>,
  precedents: ReadonlyMap<FormulaNode, readonly FormulaNode[]>,
): FormulaNode[] {
  const open = new Map([...precedents].map(([node, before]) => [node, before.length]));
  const late = new Set<FormulaNode>();
  let ready = [...precedents.keys()].filter((node) => open.get(node) === 0);
  const order: FormulaNode[] = [];
  const postponed: FormulaNode[] = [];
  while (ready.length > 0) {
    const next: FormulaNode[] = [];
    for (const node of ready) {
      const isLate = node.isDynamic || late.has(node);
      (isLate ? postponed : order).push(node);
      open.delete(node);
      for (const dependent of dependents.get(node) ?? []) {
        if (isLate) late.add(dependent);
        const left = (open.get(dependent) ?? 0) - 1;
        open.set(dependent, left);
        if (left === 0) next.push(dependent);
      }
    }
    ready = next;
  }
  return [...order, ...postponed, ...open.keys()];
}
