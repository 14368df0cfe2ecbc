/** Films are WebM, which all browsers that record can also play. */
export const FILM_TYPE = 'video/webm';

/** False where the browser records no WebM, as WebKit on Linux. */
export const canFilm = (): boolean =>
  typeof MediaRecorder !== 'undefined' &&
  MediaRecorder.isTypeSupported(FILM_TYPE) &&
  'captureStream' in HTMLCanvasElement.prototype;
