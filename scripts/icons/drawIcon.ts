import { PNG } from "pngjs";
import type { Mark } from "./mark";

const SAMPLES = 8;

/** Draws a mark as a square PNG; each pixel is the mean of a grid of samples, as opaque as the share of them that the mark covers. */
export function drawIcon(mark: Mark, size: number): Buffer {
  const image = new PNG({ width: size, height: size });
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      image.data.set(pixelAt(mark, row, column, size), (row * size + column) * 4);
    }
  }
  return PNG.sync.write(image);
}

function pixelAt(mark: Mark, row: number, column: number, size: number): [number, number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const colour = mark(x, y, size);
    if (colour === undefined) continue;
    covered += 1;
    sum[0] += colour[0];
    sum[1] += colour[1];
    sum[2] += colour[2];
  }
  if (covered === 0) return [0, 0, 0, 0];
  const mean = (total: number): number => Math.round(total / covered);
  return [mean(sum[0]), mean(sum[1]), mean(sum[2]), Math.round((255 * covered) / (SAMPLES * SAMPLES))];
}
