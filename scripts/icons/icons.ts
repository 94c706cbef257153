import { lensMark } from "./lensMark";
import type { Mark } from "./mark";
import { refreshMark } from "./refreshMark";
import { sampleMark } from "./sampleMark";

const BUTTON_SIZES = [16, 32, 80];

/** Every icon of the add-in: `name-size.png` in assets/ for each size, in pixels. */
export const icons: readonly { readonly name: string; readonly mark: Mark; readonly sizes: readonly number[] }[] = [
  { name: "icon", mark: lensMark, sizes: [...BUTTON_SIZES, 64, 128] },
  { name: "refresh", mark: refreshMark, sizes: BUTTON_SIZES },
  { name: "sample", mark: sampleMark, sizes: BUTTON_SIZES },
];
