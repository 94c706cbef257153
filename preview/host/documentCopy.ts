import type { ExcelHost } from "./process";

/** Under these keys office.js sends and takes the parts of its file calls. */
const SLICE_SIZE = "1";
const HANDLE = "2";
const SLICE_INDEX = "3";

const INVALID_CALL = 5005;
const largestSlice = 4 * 1024 * 1024;

interface OpenCopy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

type FileCall = Readonly<Record<string, unknown>>;

/** The workbook's file in slices, as `Office.context.document.getFileAsync` asks for it in a browser. */
export class DocumentCopies {
  private readonly open = new Map<number, OpenCopy>();
  private next = 1;

  constructor(private readonly host: ExcelHost) {}

  async begin(call: FileCall): Promise<object> {
    const bytes = await this.host.book.model.save();
    const handle = this.next;
    this.next += 1;
    this.open.set(handle, { bytes, sliceSize: Number(call[SLICE_SIZE] ?? largestSlice) });
    return { Version: 1, Error: 0, 0: handle, 1: bytes.length };
  }

  slice(call: FileCall): object {
    const copy = this.open.get(Number(call[HANDLE]));
    if (copy === undefined) return { Version: 1, Error: INVALID_CALL };
    const start = Number(call[SLICE_INDEX]) * copy.sliceSize;
    const part = copy.bytes.subarray(start, start + copy.sliceSize);
    return { Version: 1, Error: 0, 0: [...part], 1: part.length };
  }

  end(call: FileCall): object {
    this.open.delete(Number(call[HANDLE]));
    return { Version: 1, Error: 0 };
  }
}
