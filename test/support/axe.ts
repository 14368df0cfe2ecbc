/** What axe finds in a page that puppeteer has opened, shadow roots included. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';

interface Found {
  id: string;
  help: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

const source = readFile('node_modules/axe-core/axe.min.js', 'utf8');

/** One line for each violation and place, empty where there is none. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Found[] }> } };
    return (await axe.run({ resultTypes: ['violations'] })).violations;
  });
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}): ${JSON.stringify(target)} ${failureSummary ?? ''}`,
    ),
  );
}
