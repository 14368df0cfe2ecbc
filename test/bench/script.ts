/** Measures the cost of loading and running the script, before there is any element. */
import type { Browser } from 'puppeteer-core';
import { open, traced } from './measure.js';
import type { Served } from './serve.js';
import { median, table } from './table.js';

const LOADS = 9;

/** Milliseconds of the main thread, by Chromium's trace of one cold load. */
async function load(browser: Browser, url: string): Promise<{ read: number; run: number }> {
  return open(browser, async page => {
    const events = await traced(page, ['devtools.timeline', 'v8'], () => page.goto(url));
    const spent = (name: string) =>
      events
        .filter(({ ph, args, ...event }) => {
          const from = args.data?.url ?? args.fileName;
          return event.name === name && ph === 'X' && from?.endsWith('.js');
        })
        .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
    const read = spent('v8.compile');
    // Running a script begins with reading it.
    return { read, run: spent('EvaluateScript') - read };
  });
}

export async function script(browser: Browser, served: Served): Promise<string> {
  const loads: { read: number; run: number }[] = [];
  for (let i = 0; i < LOADS; i++) loads.push(await load(browser, `${served.origin}/whole.html`));
  const of = (key: 'read' | 'run') => median(loads.map(one => one[key])).toFixed(1);
  return [
    `The drop-in on an empty page, what the main thread does for it, by Chromium's trace, median of ${LOADS}; the goal is 10 ms:`,
    table(
      ['', 'ms'],
      [
        ['read (`v8.compile`)', of('read')],
        ['run (`EvaluateScript` without it)', of('run')],
      ],
    ),
  ].join('\n\n');
}
