/** Runs axe in a page that puppeteer has opened, shadow roots included. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';

interface Found {
  id: string;
  help: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

const source = readFile('node_modules/axe-core/axe.min.js', 'utf8');

/** One line for each violation and place, empty where there is none. `without`: rules that are not for this page. */
export async function violations(page: Page, without: string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source);
  const found = await page.evaluate(async rules => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Found[] }> } };
    const off = Object.fromEntries(rules.map(rule => [rule, { enabled: false }]));
    return (await axe.run({ resultTypes: ['violations'], rules: off })).violations;
  }, without);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}): ${JSON.stringify(target)} ${failureSummary ?? ''}`,
    ),
  );
}
