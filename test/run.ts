/**
 * `npm test`: builds, and runs what a change usually breaks, in Node and in Chromium. `npm run test:all` goes on with
 * the deep rounds, the other engines that are installed, and real projects. Ends with a line "N passed, N failed".
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const all = process.argv.includes('--all');
const total = { passed: 0, failed: 0 };

interface Run {
  name: string;
  output: string;
  ok: boolean;
  seconds: number;
}

/** `aloud`: its output is shown as it comes, not kept until it has ended. */
function npm(script: string, aloud: boolean, env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const name = [env.BROWSER, script].filter(Boolean).join(': ');
  const start = Date.now();
  if (aloud) console.log(`── ${name}`);
  return new Promise(resolve => {
    const child = spawn('npm', ['run', '--silent', ...script.split(' ')], {
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        output += String(data);
        if (aloud) process.stdout.write(data);
      });
    child.on('close', code =>
      resolve({ name, output, ok: code === 0, seconds: Math.round((Date.now() - start) / 1000) }),
    );
  });
}

/** The browser's runner prints its counts again and again: the last ones count. Node's prints them once. */
function count({ name, output, ok, seconds }: Run): void {
  const browser = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  const node = (kind: string) => Number(new RegExp(`^(?:# |ℹ )${kind} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const passed = browser ? Number(browser[1]) : node('pass');
  const failed = browser ? Number(browser[2]) : node('fail');
  total.passed += ok ? Math.max(passed, 1) : passed;
  total.failed += ok ? 0 : Math.max(failed, 1);
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`);
}

const otherEngines = {
  firefox: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
  webkit: '/usr/bin/WebKitWebDriver',
};

function isInstalled(engine: keyof typeof otherEngines): boolean {
  const installed = existsSync(otherEngines[engine]);
  if (!installed) console.log(`${engine} is not installed and was left out`);
  return installed;
}

// What reads src alone shares the machine with the build; the elements' tests wait a good deal, and WebKit takes the
// longest of all engines. Where all is run, files try more when they are asked to do so at once.
const deep = all ? { DEEP: '1' } : {};
const quick = [beside('test:browser'), beside('test:node -- --sources', deep)];
const BROWSER = 'webkit';
const webkit = all && isInstalled(BROWSER) ? beside('test:browser', { BROWSER }) : undefined;
const build = await npm('build', true);
count(build);
if (build.ok) count(await npm('test:node -- --built', true, deep));
await Promise.all(quick);

/** One of several that run beside each other: its output is kept to be shown whole, or only its end if all is well. */
async function beside(script: string, env?: NodeJS.ProcessEnv): Promise<void> {
  const run = await npm(script, false, env);
  console.log(`── ${run.name}\n${run.ok ? (run.output.trim().split('\n').at(-1) ?? '') : run.output}`);
  count(run);
}

/** Firefox ends well before the deep rounds: the real projects follow it. */
async function firefoxAndConsumers(): Promise<void> {
  if (isInstalled('firefox'))
    for (const script of ['test:browser', 'test:pages']) await beside(script, { BROWSER: 'firefox' });
  await beside('test:consumers -- --quick');
}

// Each waits a good deal, for frames and for downloads: together they keep the machine busy.
if (all && build.ok) {
  const webkitPages = webkit?.then(() => beside('test:pages', { BROWSER }));
  const rest = firefoxAndConsumers();
  count(await npm('test:deep', true, { DEEP: '1' }));
  await Promise.all([webkitPages, rest]);
}
await webkit;

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
