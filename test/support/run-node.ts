/** Runs every `*.test.ts` below `test` in Node, or those whose path contains an argument; not what others test. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const wanted = process.argv.slice(2);
const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.test.ts') && !/^consumers|node_modules/.test(file))
  .map(file => `test/${file}`)
  .filter(file => !wanted.length || wanted.some(part => file.includes(part)))
  .sort();
const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', ...files], { stdio: 'inherit' });
process.exit(status ?? 1);
