import { nearestFirst } from '../../elements/procedures/nearest-first.js';
import { nonParties } from '../../model/procedures.js';
import { isThisProtocol } from '../../model/this-protocol.js';
import { proceduresPicture } from '../../pictures/procedures-picture.js';
import { pictureText } from '../../scene/definitions.js';
import {
  checkOptions,
  NARROWED,
  partName,
  readCommon,
  readNarrowed,
  refuse,
  type NarrowedOptions,
} from './picture-options.js';

export type ProceduresOptions = NarrowedOptions;

/**
 * The other complaints procedures that States not party accept, as the text of an SVG file, 1200 units wide. Refuses
 * wrong options as `renderMap` does, and a document about another treaty.
 */
export function renderProcedures(options: ProceduresOptions = {}): string {
  checkOptions(options, NARROWED, "{ region: 'africa', lang: 'fr' }");
  const { id, ...common } = readCommon(options);
  const { dataset, date, localizer } = common;
  if (!isThisProtocol(dataset))
    refuse(TypeError, 'data', dataset.treaty.short, 'a data document about this Protocol');
  const narrowed = readNarrowed(options);
  const states = nearestFirst(nonParties(dataset, date), localizer).filter(({ record }) =>
    narrowed.among.has(record.iso3),
  );
  const part = partName(narrowed, localizer);
  return pictureText(proceduresPicture(states, { ...common, part }), id);
}
