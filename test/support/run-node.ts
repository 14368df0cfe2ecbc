/**
 * Runs `*.test.ts` below `test` in Node, or those whose path contains an argument. The deep rounds, `*.deep.test.ts`, take
 * minutes: they run with `--all`, with `--deep` alone, or when they are asked for by name. Some other files try more where
 * DEEP is set, as `--all` does. `--sources` runs those that need no `dist`, beside the build; `--built` the others.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { share } from './browsers.js';
import { prepareTests } from './prepare-tests.js';

const options = process.argv.slice(2).filter(argument => argument.startsWith('--'));
const parts = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const isDeep = (file: string) => file.endsWith('.deep.test.ts');

const inChromium = (process.env.BROWSER ?? 'chromium') === 'chromium';

function isWanted(file: string): boolean {
  if (parts.length) return parts.some(part => file.includes(part));
  if (options.includes('--deep')) return isDeep(file);
  return options.includes('--all') || !isDeep(file);
}

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map(file => `test/${file.replaceAll('\\', '/')}`)
  .filter(file => file.endsWith('.test.ts') && !/consumers\/|node_modules/.test(file))
  .filter(isWanted)
  // Those that start a Chromium of their own say nothing of another engine.
  .filter(
    file => inChromium || !/launch\(await findBrowser\(\)\)|from-folder/.test(readFileSync(file, 'utf8')),
  )
  .sort();

if (!files.length) {
  console.log('ℹ pass 0');
  process.exit(0);
}

const opensPages = (file: string) => /support\/(browsers|visit|pasted)\.js/.test(readFileSync(file, 'utf8'));

/** Starting a browser costs more than most files do in it, so it is started once for all. What opens pages needs them built. */
const sharedEngine = () => (!options.includes('--sources') && files.some(opensPages) ? share() : undefined);

const folder = `node_modules/.cache/opic-tests/${process.pid}`;
const [shared, made] = await Promise.all([sharedEngine(), prepareTests(files, folder)]);
/** It, or what it imports; package.json has the paths of what is shipped. */
const readsDist = (file: string) => /['"`/]dist['"`/]|package\.json/.test(readFileSync(file, 'utf8'));
const tests = made
  .map((file, at) => ({ file, source: files[at]! }))
  .filter(({ file }) => !options.includes(readsDist(file) ? '--sources' : '--built'));

/**
 * The quick tests of a room share a process, for to start one costs more than most of them do: each still has modules of
 * its own. What opens pages has a process to itself, and so has each deep round.
 */
function byRoom(): string[] {
  const alone: string[] = [];
  const rooms = new Map<string, string>();
  for (const { file, source } of tests) {
    if (isDeep(source) || opensPages(source)) {
      alone.push(file);
      continue;
    }
    const name = path.relative(`${folder}/test`, file).split(path.sep)[0]!.replace('.test.mjs', '');
    const lines = rooms.get(name) ?? '';
    rooms.set(name, `${lines}import '${pathToFileURL(file).href}';\n`);
  }
  for (const [name, imports] of rooms) writeFileSync(`${folder}/${name}.mjs`, imports);
  return [...[...rooms.keys()].map(name => `${folder}/${name}.mjs`), ...alone];
}

const flags = ['--enable-source-maps', '--test', '--test-reporter=spec'];
// A page often waits: as many files at a time as there are cores, where Node itself would leave one core free. The other
// engines have one window or session for all.
const together = `--test-concurrency=${inChromium ? availableParallelism() : 1}`;
const child = spawn(process.execPath, [...flags, together, ...byRoom()], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(shared && { BROWSER_ENDPOINT: shared.address }),
    ...(options.some(option => /^--(all|deep)$/.test(option)) && { DEEP: '1' }),
  },
});
child.on('exit', async code => {
  await shared?.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
