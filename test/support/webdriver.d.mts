export class WebKit {
  /** The address of the session, by which another process can go on with it. */
  readonly address: string;
  static at(address: string): WebKit;
  start(): Promise<this>;
  goto(url: string): Promise<void>;
  run(source: string, ...args: unknown[]): Promise<unknown>;
  resize(width: number, height: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  press(): Promise<void>;
  release(): Promise<void>;
  clear(): Promise<void>;
  stop(): Promise<void>;
}
