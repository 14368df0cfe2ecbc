export const PATIENCE: number;
export const projectRoot: string;
export function findBrowser(): Promise<{
  executablePath: string;
  args: string[];
  headless: true | 'shell';
  /** Milliseconds until a start counts as failed, on the busiest machine too. */
  timeout: number;
}>;
