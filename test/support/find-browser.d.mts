export const projectRoot: string;
export function findBrowser(): Promise<{
  executablePath: string;
  args: string[];
  headless: true | 'shell';
}>;
