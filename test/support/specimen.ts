/** A made-up document in which a State denounced, one has notified that it will, and one succeeded. */
import { dataset } from '../../src/model/index.js';
import { toDocument } from '../../src/model/document/to-document.js';
import type { DataDocument } from '../../src/model/dataset.js';

export const specimen: DataDocument = {
  ...toDocument(dataset),
  statusAsAt: '2026-09-19',
  source: { name: 'A made-up source', url: 'https://example.org/source' },
  sources: {
    X1: { title: 'A first made-up paper', url: 'https://example.org/1' },
    X2: { title: 'A paper without an address' },
  },
  actions: [
    {
      state: 'ALB',
      signed: '2012-09-24',
      ratified: '2013-05-29',
      denounced: '2020-06-01',
      sources: ['X1'],
    },
    { state: 'BOL', acceded: '2013-05-29', denounced: '2027-02-01', confidence: 'low', sources: ['X2'] },
    { state: 'MNE', succeeded: '2014-01-10', confidence: 'medium', sources: ['X1', 'X2'] },
    { state: 'AUT', signed: '2012-02-28' },
  ],
  declarations: [
    {
      state: 'MNE',
      provision: 'art. 12(1)',
      date: '2015-03-01',
      text: { en: 'Recognises <b>the competence</b> of the Committee.' },
      confidence: 'medium',
      sources: ['X1'],
    },
  ],
  milestones: [],
  reported: [],
};
