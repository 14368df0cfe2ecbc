/**
 * Packs the package, installs the tarball in small real projects, builds them and opens them in a browser:
 * `npm run test:consumers`, or with names for some of them, or with `--quick`. Each folder beside this file is one project,
 * together with the files of the one that its `package.json` says it is `like`; its dependencies are its own and are
 * installed in a temporary folder, two projects at a time. With `--write` it notes in `sizes.json` what bundlers ship,
 * which the README quotes; without, it compares.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { openInBrowser, type Seen } from './open.js';
import { serveProject } from './serve-project.js';
import { isOld, noted, type Size } from './sizes.js';

const here = path.dirname(new URL(import.meta.url).pathname);
const temporary = mkdtempSync(path.join(tmpdir(), 'opic-consumers-'));

const write = process.argv.includes('--write');
/** Leaves out the projects that take a minute and more. */
const quick = process.argv.includes('--quick');
const wanted = process.argv.slice(2).filter(name => !name.startsWith('--'));

interface Project {
  slow?: boolean;
  /** Another project, whose files it has where it has none of the same name. */
  like?: string;
  scripts?: Record<string, string>;
}
const projectOf = (name: string) =>
  JSON.parse(readFileSync(path.join(here, name, 'package.json'), 'utf8')) as Project;
const names = readdirSync(here, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && (!wanted.length || wanted.includes(entry.name)))
  .map(({ name }) => name)
  .filter(name => !quick || !projectOf(name).slow);

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

function pack(): string {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', temporary], {
    encoding: 'utf8',
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  return path.join(temporary, filename);
}

async function tryNpm(folder: string, ...args: string[]): Promise<{ status: number | null; said: string }> {
  const env = { ...process.env, CI: '1', NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };
  const child = spawn('npm', args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close') as Promise<[number | null]>;
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = await ended;
  return { status, said: `${stdout}\n${stderr}` };
}

async function npm(folder: string, ...args: string[]): Promise<void> {
  const { status, said } = await tryNpm(folder, ...args);
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed\n${said}`);
}

/** Correct code of a project, with a mistake to put in its place that its compiler must refuse by name. */
const mistakes = [
  // Angular knows the types of events, and takes any attribute.
  { in: /\.(tsx|vue|svelte)$/, right: '<opic-map', wrong: '<opic-map region="atlantis"', named: 'atlantis' },
  { in: /\.(tsx?|vue|svelte)$/, right: 'detail.state', wrong: 'detail.capital', named: 'capital' },
];

/** Writes all mistakes into the project's own code at once, for a compiler starts slowly: it must name each with its file. */
async function refuseMistakes(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    file => /^(src\/|app\/|main\.)/.test(file) && /\.(tsx?|vue|svelte)$/.test(file),
  );
  const right = new Map(files.map(file => [file, readFileSync(path.join(folder, file), 'utf8')]));
  const made = files.flatMap(file =>
    mistakes
      .filter(mistake => mistake.in.test(file) && right.get(file)!.includes(mistake.right))
      .map(mistake => ({ file, ...mistake })),
  );
  if (!made.length) throw new Error('there was no place for a mistake');
  for (const [file, code] of right) {
    const wrong = made
      .filter(mistake => mistake.file === file)
      .reduce((text, mistake) => text.replace(mistake.right, mistake.wrong), code);
    writeFileSync(path.join(folder, file), wrong);
  }
  const { status, said } = await tryNpm(folder, 'run', 'check');
  for (const [file, code] of right) writeFileSync(path.join(folder, file), code);
  for (const { file, wrong, named } of made)
    if (status === 0 || !refusedIn(said, file, named))
      throw new Error(`"${wrong}" in ${file} was not refused\n${said}`);
}

/** A compiler names the file first, in some of them in colours, and then what is wrong in it, on the same line or on those that follow. */
function refusedIn(said: string, file: string, named: string): boolean {
  const [, ...after] = said.split(file);
  return after.some(text => text.includes(named));
}

/** Asserts that the server's HTML contains the element with its fallback text. */
async function fallbackComesFirst(address: string): Promise<void> {
  const html = await (await fetch(address)).text();
  if (!/<opic-map as-of="2022-05-24"><p>48 States parties/.test(html))
    throw new Error(`the server sent no map with its fallback\n${html.slice(0, 2000)}`);
}

/** Lists the faults of a page that should show the map and respond to a click on Slovenia. */
export function faults({ states, chosen, complaints, shift }: Seen): string[] {
  return [
    ...(states === 197 ? [] : [`the map shows ${states} States`]),
    ...(chosen === 'SVN' ? [] : [`a click on Slovenia told the page "${chosen}"`]),
    ...(shift === 0 ? [] : [`the page jumped by ${shift}`]),
    ...complaints.map(complaint => `the console says: ${complaint}`),
  ];
}

/** Where projects have their pages, and `page.css` beside them. */
const PAGES = ['.', 'app', 'pages', 'src', 'src/routes'];

/** Puts a project together from its own files and those that it shares with others. */
function copyProject(name: string, folder: string): void {
  const { like } = projectOf(name);
  for (const from of like ? [like, name] : [name]) cpSync(path.join(here, from), folder, { recursive: true });
  cpSync(path.join(here, 'tsconfig.base.json'), path.join(folder, 'tsconfig.base.json'));
  for (const place of PAGES.map(page => path.join(folder, page)).filter(existsSync))
    cpSync(path.join(here, 'page.css'), path.join(place, 'page.css'));
}

async function run(name: string, tarball: string): Promise<string> {
  const folder = path.join(temporary, name);
  copyProject(name, folder);
  await npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', tarball);
  const { scripts = {} } = projectOf(name);
  if (scripts.build) await npm(folder, 'run', 'build');
  if (scripts.check) await refuseMistakes(folder);
  const hasPage =
    scripts.serve ?? ['dist/index.html', 'index.html'].some(file => existsSync(path.join(folder, file)));
  if (!hasPage) return 'compiles and runs';
  const site = await serveProject(folder, scripts.serve !== undefined);
  try {
    if (scripts.serve) await fallbackComesFirst(site.origin);
    const seen = await openInBrowser(site.origin);
    const wrong = faults(seen);
    if (wrong.length) throw new Error(wrong.join('\n'));
    compare(name, { minified: seen.bytes, brotli: seen.brotli });
    return `197 States; scripts ${kB(seen.bytes)} kB, ${kB(seen.brotli)} kB brotli`;
  } finally {
    await site.close();
  }
}

const sizes = noted();

/** Compares a bundler's size with the one that the README states. */
function compare(name: string, size: Size): void {
  const before = sizes[name];
  if (!before) return;
  sizes[name] = size;
  if (!write && isOld(before, size))
    throw new Error(
      `ships ${kB(size.brotli)} kB brotli, where ${kB(before.brotli)} were noted: run with --write, then npm run docs`,
    );
}

let failed = 0;

async function tryProject(name: string, tarball: string): Promise<void> {
  const start = Date.now();
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`;
  try {
    console.log(`✓ ${name}: ${await run(name, tarball)} (${seconds()})`);
  } catch (error) {
    failed++;
    console.error(`✗ ${name} (${seconds()}): ${(error as Error).message}`);
  }
  rmSync(path.join(temporary, name), { recursive: true, force: true });
}

try {
  const tarball = pack();
  const waiting = [...names];
  const next = async (): Promise<void> => {
    for (let name = waiting.shift(); name; name = waiting.shift()) await tryProject(name, tarball);
  };
  // While one is installed, which is mostly waiting, another is built.
  await Promise.all([next(), next()]);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
if (write && !failed) writeFileSync(path.join(here, 'sizes.json'), `${JSON.stringify(sizes, null, 2)}\n`);
console.log(`${names.length - failed} passed, ${failed} failed`);
process.exit(failed || !names.length ? 1 : 0);
