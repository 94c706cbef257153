import type { ExcelHost } from "./process";

type Callback = (result: { status: string; value?: unknown }) => void;

const defaultSlice = 4 * 1024 * 1024;

/** `Office.context.document.getFileAsync`: the workbook's file in slices. */
export function documentFile(host: ExcelHost): { getFileAsync(type: string, ...more: unknown[]): void } {
  return {
    getFileAsync(_type, ...more) {
      const options = more.find((each): each is { sliceSize?: number } => typeof each === "object" && each !== null);
      const done = more.find((each): each is Callback => typeof each === "function");
      const size = options?.sliceSize ?? defaultSlice;
      void host.book.model.save().then((bytes) => {
        const file = {
          size: bytes.length,
          sliceCount: Math.ceil(bytes.length / size),
          getSliceAsync: (index: number, callback: Callback) => {
            const part = bytes.subarray(index * size, (index + 1) * size);
            callback({ status: "succeeded", value: { data: [...part], index, size: part.length } });
          },
          closeAsync: (callback?: Callback) => callback?.({ status: "succeeded" }),
        };
        done?.({ status: "succeeded", value: file });
      });
    },
  };
}
