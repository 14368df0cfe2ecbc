/** Elements that come and go leave nothing behind: by Chromium's own counters, after its collector ran. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inChromium } from '../support/browsers.js';
import { elementNames } from '../support/elements.js';
import { dropIn, page, talk } from '../support/serve.js';
import { visit } from '../support/visit.js';

const TIMES = 30;

describe('memory', inChromium('only Chromium tells its counts'), () => {
  const here = visit({ extra: { '/empty.html': page(dropIn + talk) } });

  for (const name of [...elementNames, 'opic-presenter']) {
    test(`${name}, added and removed ${TIMES} times: no nodes, no listeners, a flat heap`, async () => {
      const opened = await here.open();
      await opened.goto(`${here.origin}/empty.html`);
      await opened.run(tag => customElements.whenDefined(tag).then(() => tag), name);
      const client = await opened.page!.createCDPSession();
      await client.send('Performance.enable');
      const round = (times: number) =>
        opened.run(
          async (tag, count) => {
            for (let n = 0; n < count; n++) {
              const element = document.createElement(tag) as HTMLElement & {
                updateComplete: Promise<unknown>;
              };
              element.setAttribute('group', `g${n}`);
              if (tag === 'opic-state') element.setAttribute('state', 'SVN');
              document.body.append(element);
              await element.updateComplete;
              element.setAttribute('as-of', '2016-01-01');
              await element.updateComplete;
              element.remove();
              if (n % 20 === 0) await new Promise(resolve => setTimeout(resolve, 0));
            }
            await new Promise(resolve => setTimeout(resolve, 150));
          },
          name,
          times,
        );
      const measure = async () => {
        for (let n = 0; n < 3; n++) {
          await client.send('HeapProfiler.collectGarbage');
          await opened.run(() => new Promise(resolve => setTimeout(resolve, 50)));
        }
        const { metrics } = await client.send('Performance.getMetrics');
        const of = (key: string) => metrics.find(metric => metric.name === key)!.value;
        return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
      };
      await round(10); // what is made once a page is made here
      const start = await measure();
      await round(TIMES);
      const end = await measure();
      const told = JSON.stringify({ start, end });
      // Half a node an element: one that each leaves behind is seen.
      assert.ok(end.nodes <= start.nodes + TIMES / 2, `nodes: ${told}`);
      assert.ok(end.listeners <= start.listeners + 5, `listeners: ${told}`);
      assert.ok(end.heap <= start.heap * 1.05 + 3_000 * TIMES, `heap: ${told}`);
      await opened.close();
    });
  }
});
