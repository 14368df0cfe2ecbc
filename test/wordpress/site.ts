/**
 * A WordPress as people have it: Debian's package with its own theme, PHP and MariaDB, in a folder of its own, from
 * which nothing is left when it is closed. `WORDPRESS_DIR` names the folder of another WordPress.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { freePort } from '../support/free-port.mjs';

const PACKAGES = 'wordpress wordpress-theme-twentytwentythree mariadb-server php-cli php-cgi php-mysql';
const INSTALLED = process.env.WORDPRESS_DIR ?? '/usr/share/wordpress';

const PASSWORD = 'a password of this test';
export const ARCHIVE = 'dist/opic-widgets-wordpress.zip';

export interface Site {
  origin: string;
  /** Runs PHP with WordPress loaded, and gives what it prints. */
  php(code: string): string;
  close(): Promise<void>;
}

function run(command: string, args: string[], input = ''): string {
  const { stdout, stderr, status, error } = spawnSync(command, args, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? ''}${stderr}${stdout}`);
  return stdout;
}

/** What is missing here and cannot be installed, or nothing. */
export function missing(): string | false {
  const isHere = () =>
    existsSync(`${INSTALLED}/wp-load.php`) &&
    existsSync(`${INSTALLED}/wp-content/themes`) &&
    readdirSync(`${INSTALLED}/wp-content/themes`).some(name => name.startsWith('twentytwenty')) &&
    ['mariadbd', 'php'].every(command => spawnSync('which', [command]).status === 0);
  if (isHere()) return false;
  if (process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0)
    spawnSync(
      'sh',
      ['-c', `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${PACKAGES}`],
      {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      },
    );
  return isHere() ? false : `NOT RUN: apt-get install ${PACKAGES}`;
}

async function until(isReady: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isReady())) await wait(200);
}

/** A database that only this user reaches, by a socket. */
async function startDatabase(folder: string): Promise<{ socket: string; server: ChildProcess }> {
  const user = `--user=${run('id', ['-un']).trim()}`;
  // A temporary folder of its own: two that are set up at once take each other's tables out of the common one.
  const [data, temporary, socket] = [`--datadir=${folder}/data`, `--tmpdir=${folder}`, `${folder}/db.sock`];
  run('mariadb-install-db', [
    '--no-defaults',
    '--skip-test-db',
    '--auth-root-authentication-method=normal',
    user,
    data,
    temporary,
  ]);
  const options = [
    '--no-defaults',
    user,
    data,
    temporary,
    `--socket=${socket}`,
    `--pid-file=${folder}/db.pid`,
  ];
  const server = spawn('mariadbd', [...options, '--skip-networking'], { stdio: 'ignore' });
  const client = ['--no-defaults', `--socket=${socket}`, '--user=root'];
  await until(() => spawnSync('mariadb', [...client, '--execute', 'SELECT 1']).status === 0);
  run('mariadb', [...client, '--execute', 'CREATE DATABASE wordpress CHARACTER SET utf8mb4']);
  return { socket, server };
}

const config = (socket: string, origin: string) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('FS_METHOD', 'direct');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', true);
define('WP_DEBUG_LOG', true);
define('WP_DEBUG_DISPLAY', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Starts the site; its administrator is "editor-in-chief" and its author "author", both with the one password. */
export async function startSite(): Promise<Site> {
  const folder = mkdtempSync(path.join(tmpdir(), 'opic-wordpress-'));
  const root = `${folder}/site`;
  // Debian links to libraries in other packages.
  cpSync(INSTALLED, root, { recursive: true, dereference: true, filter: source => existsSync(source) });
  rmSync(`${root}/wp-config.php`, { force: true });
  mkdirSync(`${root}/wp-content/uploads`, { recursive: true });
  const { socket, server } = await startDatabase(folder);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  writeFileSync(`${root}/wp-config.php`, config(socket, origin));
  const php = (code: string) =>
    run('php', [], `<?php $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; chdir('${root}'); ${code}`);
  php(`define('WP_INSTALLING', true); require 'wp-load.php'; require_once 'wp-admin/includes/upgrade.php';
    wp_install('A site', 'editor-in-chief', 'chief@example.org', false, '', '${PASSWORD}');`);
  php(
    `require 'wp-load.php'; wp_insert_user(array('user_login' => 'author', 'user_pass' => '${PASSWORD}', 'role' => 'author'));`,
  );
  const web = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    detached: true,
  });
  await until(() =>
    fetch(origin).then(
      () => true,
      () => false,
    ),
  );
  return {
    origin,
    php: code => php(`require 'wp-load.php'; ${code}`),
    async close() {
      process.kill(-web.pid!, 'SIGKILL'); // its workers too
      const ended = new Promise(resolve => server.once('exit', resolve));
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Puts the plugin into the site without a browser. */
export function installPlugin(site: Site): void {
  site.php(`require_once 'wp-admin/includes/file.php'; require_once 'wp-admin/includes/plugin.php'; WP_Filesystem();
    unzip_file('${path.resolve(ARCHIVE)}', WP_PLUGIN_DIR); activate_plugin('opic-widgets/opic-widgets.php');`);
}

/** A page of somebody who has logged in, or of a visitor. */
export async function openPage(browser: Browser, site: Site, user?: string): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  page.setDefaultTimeout(300_000);
  await page.setViewport({ width: 1280, height: 900 });
  if (!user) return page;
  await page.goto(`${site.origin}/wp-login.php`);
  // Its script moves the focus about, so nothing is typed.
  for (const [field, value] of Object.entries({ user_login: user, user_pass: PASSWORD }))
    await page.$eval(`#${field}`, (input, text) => ((input as HTMLInputElement).value = text), value);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page;
}

const canvasOf = (page: Page): Frame =>
  page.frames().find(frame => frame.name() === 'editor-canvas') ?? page.mainFrame();

/**
 * A new post in the block editor, past the guide for those who are new there; what it gives is where the post is written:
 * the page itself or, since WordPress 6.3, a frame in it.
 */
export async function newPost(page: Page, site: Site): Promise<Frame> {
  await page.goto(`${site.origin}/wp-admin/post-new.php`);
  await page.waitForSelector('.components-guide');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.components-guide', { hidden: true });
  await page.waitForFunction(() =>
    [document, document.querySelector<HTMLIFrameElement>('[name=editor-canvas]')?.contentDocument].some(one =>
      one?.querySelector('.editor-post-title__input'),
    ),
  );
  return canvasOf(page);
}
