/**
 * WebKitGTK by the WebDriver protocol: as much of it as the tests need. It wants Debian's `webkit2gtk-driver`
 * and `xvfb`. One session is one window.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { freePort } from './free-port.mjs';

const MINI_BROWSER = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
].find(existsSync);

const SCREEN = { width: 1900, height: 1300 };

const sleep = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Keys that have a code of their own in WebDriver. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

export const keyCode = key => KEYS[key] ?? key;

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** Starts an X server without a screen; its display's name. */
async function startDisplay(processes) {
  if (process.env.DISPLAY) return process.env.DISPLAY;
  const size = `${SCREEN.width}x${SCREEN.height}x24`;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  processes.push(server);
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.stdio[3].once('data', data => resolve(String(data).trim()));
  });
  return `:${number}`;
}

export class WebKit {
  #processes = [];
  #base = '';

  /** The address of the session, by which another process can go on with it. */
  get address() {
    return this.#base;
  }

  /** Goes on with the session of another process, which is to end it. */
  static at(address) {
    const driver = new WebKit();
    driver.#base = address;
    return driver;
  }

  async start() {
    if (!MINI_BROWSER) throw new Error('WebKitGTK is not here: apt-get install webkit2gtk-driver xvfb');
    const display = await startDisplay(this.#processes);
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      // As root its sandbox cannot start; the pages are our own.
      env: {
        ...process.env,
        DISPLAY: display,
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        GTK_A11Y: 'none',
      },
    });
    this.#processes.push(driver);
    this.#base = `http://127.0.0.1:${port}`;
    const { sessionId } = await this.#begin();
    this.#base += `/session/${sessionId}`;
    // On the slowest machine too; Node’s `fetch` waits for five minutes.
    await this.command('POST', '/timeouts', { script: 280_000, pageLoad: 280_000 });
    return this;
  }

  async #begin() {
    const capabilities = {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
      },
    };
    for (let tries = 0; ; tries++) {
      try {
        return await this.command('POST', '/session', { capabilities });
      } catch (error) {
        if (tries > 50 || error.name === 'WebDriverError') throw error;
        await sleep(100); // the driver is not listening yet
      }
    }
  }

  async command(method, path, body) {
    const response = await fetch(this.#base + path, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = await response.json();
    if (response.ok) return value;
    throw Object.assign(new Error(`${path}: ${value.error}: ${value.message}`), { name: 'WebDriverError' });
  }

  goto(url) {
    return this.command('POST', '/url', { url });
  }

  /** Runs the text of a function in the page, with arguments, and awaits what it gives. */
  async run(source, ...args) {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${source})(...Array.prototype.slice.call(arguments, 0, -1)))
        .then(value => done({ value }), error => done({ error: String(error && error.stack || error) }));`;
    const { value, error } = await this.command('POST', '/execute/async', { script, args });
    if (error) throw new Error(error);
    return value;
  }

  act(actions) {
    return this.command('POST', '/actions', { actions });
  }

  mouse(...actions) {
    return this.act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  }

  move(x, y) {
    return this.mouse({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });
  }

  press(button = 'left') {
    return this.mouse({ type: 'pointerDown', button: BUTTONS[button] });
  }

  release(button = 'left') {
    return this.mouse({ type: 'pointerUp', button: BUTTONS[button] });
  }

  keys(...actions) {
    return this.act([
      { type: 'key', id: 'keys', actions: actions.map(([type, key]) => ({ type, value: keyCode(key) })) },
    ]);
  }

  /** Makes the page this large, as far as the screen goes; windows have a least width. */
  async resize(width, height) {
    let frame = [0, 0];
    for (let tries = 0; tries < 3; tries++) {
      await this.command('POST', '/window/rect', {
        x: 0,
        y: 0,
        width: width + frame[0],
        height: height + frame[1],
      });
      const inner = await this.run('() => [innerWidth, innerHeight]');
      if (inner[0] === width && inner[1] === height) return;
      frame = [frame[0] + width - inner[0], frame[1] + height - inner[1]];
    }
  }

  /** Leaves one empty window, whatever the pages have opened. */
  async clear() {
    const [first, ...more] = await this.command('GET', '/window/handles');
    for (const handle of more) {
      await this.command('POST', '/window', { handle });
      await this.command('DELETE', '/window');
    }
    await this.command('POST', '/window', { handle: first });
    await this.goto('about:blank');
  }

  async stop() {
    await this.command('DELETE', '').catch(() => undefined);
    for (const child of this.#processes.reverse()) child.kill();
  }
}
