/** The part of pngjs that this project uses; the package ships no types of its own. */
declare module "pngjs" {
  export class PNG {
    constructor(options: { width: number; height: number });
    readonly width: number;
    readonly height: number;
    /** Four bytes a pixel: red, green, blue, alpha. */
    data: Buffer;
    static sync: {
      write(image: PNG): Buffer;
      read(buffer: Buffer): PNG;
    };
  }
}
