/** Records pictures as a WebM film, each for its time. The browser does the encoding. */
import type { Size } from '../../slide-size.js';
import { FILM_TYPE } from './can-film.js';

export interface Shot {
  /** Paints the picture. However long it takes, the film does not show it. */
  paint(onto: CanvasRenderingContext2D): Promise<void>;
  /** Milliseconds. */
  readonly lasts: number;
}

/** Milliseconds from one frame to the next. */
const FRAME = 1000 / 30;
/** Flat colours and still pictures need no more for edges that stay sharp. Bits a second. */
const QUALITY = 6e6;

const after = (time: number): Promise<void> => new Promise(resolve => setTimeout(resolve, time));

/** A page that is not seen has slow clocks, so that the film waits for it. */
const seen = (): Promise<void> =>
  new Promise(resolve => {
    if (!document.hidden) return resolve();
    document.addEventListener('visibilitychange', () => resolve(seen()), { once: true });
  });

/** Draws the picture again and again for a time: a recorder takes only what is drawn. Resolves to the time it took. */
async function hold(
  brush: CanvasRenderingContext2D,
  picture: HTMLCanvasElement,
  time: number,
): Promise<number> {
  const end = performance.now() + time;
  do {
    brush.drawImage(picture, 0, 0);
    await after(Math.max(0, Math.min(FRAME, end - performance.now())));
  } while (performance.now() < end);
  return time + performance.now() - end;
}

function canvasOf(width: number, height: number) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  return { canvas, brush: canvas.getContext('2d', { alpha: false })! };
}

/** `progress` is told the share that is recorded; an abort ends it between two pictures. */
export async function recordFilm(
  shots: readonly Shot[],
  { width, height }: Size,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<Blob> {
  const wall = canvasOf(width, height);
  const next = canvasOf(width, height);
  const recorder = new MediaRecorder(wall.canvas.captureStream(30), {
    mimeType: FILM_TYPE,
    videoBitsPerSecond: QUALITY,
  });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const ended = new Promise<void>((resolve, reject) => {
    recorder.onstop = () => resolve();
    recorder.onerror = () => reject(new Error('not recorded'));
  });
  try {
    let late = 0;
    let recorded = 0;
    for (const { paint, lasts } of shots) {
      await paint(next.brush);
      await seen();
      signal.throwIfAborted();
      if (recorded) recorder.resume();
      else {
        wall.brush.drawImage(next.canvas, 0, 0);
        recorder.start();
      }
      // Where a slow machine holds a picture too long, the next ones are shorter.
      const time = Math.max(FRAME, lasts - late);
      late += (await hold(wall.brush, next.canvas, time)) - lasts;
      if (++recorded < shots.length) recorder.pause();
      progress(recorded / shots.length);
    }
  } finally {
    if (recorder.state !== 'inactive') recorder.stop();
  }
  await ended;
  return new Blob(parts, { type: FILM_TYPE });
}
