/**
 * WebKitGTK for web-test-runner. Its tests run in a frame at the window's corner, so that a viewport can be
 * narrower than a window. It calls itself puppeteer because the runner's commands then ask it for a page, and
 * the page here does what they ask by WebDriver. What WebKitGTK cannot do: emulate media.
 */
import { WebKit } from './webdriver.mjs';

const DEFAULT = { width: 1280, height: 900 };

function pageOf(driver) {
  const size = (width, height) =>
    driver.run(
      `(width, height) => {
        const frame = document.querySelector('iframe');
        frame.style.width = width + 'px';
        frame.style.height = height + 'px';
        return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
      }`,
      width,
      height,
    );
  // Keys go to the frame that has the focus.
  const focus = () => driver.run(`() => document.querySelector('iframe').contentWindow.focus()`);
  const keys = async (...actions) => {
    await focus();
    await driver.keys(...actions);
  };
  return {
    setViewport: ({ width, height }) => size(width, height),
    emulateMediaFeatures: () => Promise.reject(new Error('WebKitGTK cannot emulate media')),
    emulateMediaType: () => Promise.reject(new Error('WebKitGTK cannot emulate media')),
    keyboard: {
      type: text =>
        keys(
          ...[...text].flatMap(key => [
            ['keyDown', key],
            ['keyUp', key],
          ]),
        ),
      press: key => keys(['keyDown', key], ['keyUp', key]),
      down: key => keys(['keyDown', key]),
      up: key => keys(['keyUp', key]),
    },
    mouse: {
      move: (x, y) => driver.move(x, y),
      down: ({ button } = {}) => driver.press(button),
      up: ({ button } = {}) => driver.release(button),
      click: async (x, y, { button } = {}) => {
        await driver.move(x, y);
        await driver.press(button);
        await driver.release(button);
      },
      reset: async () => {
        await driver.release();
        await driver.move(0, 0);
      },
    },
  };
}

export function webkitLauncher() {
  let driver;
  let active;
  return {
    name: 'WebKitGTK',
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {
      driver = await new WebKit().start();
      await driver.resize(1720, 960);
    },
    async startSession(id, url) {
      active = id;
      await driver.goto(new URL('/__host', url).href); // any address of the same site
      await driver.run(
        `(url, { width, height }) => {
          document.documentElement.innerHTML = '<head><title>tests</title></head><body style="margin:0;overflow:hidden"></body>';
          const frame = document.createElement('iframe');
          frame.style.cssText = 'position:fixed;inset:0 auto auto 0;border:0;width:' + width + 'px;height:' + height + 'px';
          frame.src = url;
          document.body.append(frame);
        }`,
        url,
        DEFAULT,
      );
    },
    isActive: id => id === active,
    getBrowserUrl: () => driver.run(`() => document.querySelector('iframe').contentWindow.location.href`),
    getPage: () => pageOf(driver),
    async stopSession() {
      const browserLogs = await driver
        .run(
          `() => (document.querySelector('iframe').contentWindow.__wtr_browser_logs__ || { logs: [] }).logs`,
        )
        .catch(() => []);
      await driver.goto('about:blank');
      active = undefined;
      return { browserLogs };
    },
    startDebugSession: () => Promise.reject(new Error('no debugging in WebKitGTK')),
    stop: () => driver?.stop(),
  };
}
