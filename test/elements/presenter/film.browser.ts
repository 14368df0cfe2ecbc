/** A film recorded by this browser: the pictures it was given, in their size, or nothing where it was stopped. */
import { expect } from '@open-wc/testing';
import { canFilm } from '../../../src/elements/presenter/output/film/can-film.js';
import { recordFilm, type Shot } from '../../../src/elements/presenter/output/film/record-film.js';
import { inside, text } from '../../support/on-page.js';
import { press, stage, talk } from '../../support/presenter.js';

const size = { width: 320, height: 180 };
const shot = (color: string, lasts: number): Shot => ({
  lasts,
  async paint(brush) {
    brush.fillStyle = color;
    brush.fillRect(0, 0, 320, 180);
  },
});

describe('the film', () => {
  it('is a WebM of the size that was asked for, and plays', async function () {
    if (!canFilm()) this.skip();
    const shares: number[] = [];
    const shots = [shot('red', 300), shot('blue', 300)];
    const film = await recordFilm(shots, size, new AbortController().signal, share => shares.push(share));
    expect(film.type).to.equal('video/webm');
    expect(shares).to.deep.equal([0.5, 1]);
    const video = document.createElement('video');
    video.src = URL.createObjectURL(film);
    await new Promise((resolve, reject) => {
      video.onloadeddata = resolve;
      video.onerror = () => reject(new Error('it does not play'));
    });
    expect([video.videoWidth, video.videoHeight]).to.deep.equal([320, 180]);
  });

  it('is no film where it was stopped', async function () {
    if (!canFilm()) this.skip();
    const stop = new AbortController();
    const told = await recordFilm([shot('red', 50), shot('blue', 50)], size, stop.signal, () =>
      stop.abort(),
    ).then(
      () => 'recorded',
      () => 'stopped',
    );
    expect(told).to.equal('stopped');
  });

  it('is offered only where it can be recorded; elsewhere that is said', async () => {
    const element = await talk();
    stage(element).focus();
    await press(element, 't');
    const offered = inside(element, '[data-export^="film"]').length;
    const refused = text(element, '.panel').includes('cannot record a film');
    expect([offered, refused]).to.deep.equal(canFilm() ? [2, false] : [0, true]);
  });
});
