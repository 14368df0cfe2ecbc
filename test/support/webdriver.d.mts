export class WebKit {
  start(): Promise<this>;
  goto(url: string): Promise<void>;
  run(source: string, ...args: unknown[]): Promise<unknown>;
  resize(width: number, height: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  press(): Promise<void>;
  release(): Promise<void>;
  stop(): Promise<void>;
}
