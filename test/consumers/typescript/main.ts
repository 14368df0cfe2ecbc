/** The model and static pictures in Node, and the data alone. */
import { dataset, DatasetError, inForceFrom, parseDataset, statusOn, tally } from 'opic-widgets/model';
import type { Dataset, Status } from 'opic-widgets/model';
import { renderMap } from 'opic-widgets/static';
import document from 'opic-widgets/dataset.json' with { type: 'json' };

const { party, signatory, noAction, total } = tally(dataset, '2022-05-24');
if (`${party} ${signatory} ${noAction} ${total}` !== '48 16 133 197') throw new Error('The tally is wrong');

const record = dataset.states.find(({ iso3 }) => iso3 === 'SVN')!;
const status: Status = statusOn(record, '2018-08-24');
const from: string | null = inForceFrom(record);
if (status !== 'party' || from !== '2018-08-25') console.log(status, from);

const again: Dataset = parseDataset(document);
if (again.states.length !== 197) throw new Error('The data document is not whole');
try {
  parseDataset({});
  throw new Error('A document that is none was taken');
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
}

const svg: string = renderMap({ asOf: '2022-05-24', lang: 'fr', region: 'africa' });
if (!svg.startsWith('<svg')) throw new Error('No picture was drawn');

// @ts-expect-error: no such region
void (() => renderMap({ region: 'atlantis' }));
// @ts-expect-error: a status is one of three
const wrong: Status = 'ratified';
void wrong;
