import { writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { describedFunctions } from "./describedFunctions";
import { functionPage } from "./functionPage";

const page = "docs/functions.md";
const text = await format(functionPage(await describedFunctions()), { ...(await resolveConfig(page)), parser: "markdown" });
writeFileSync(page, text);
