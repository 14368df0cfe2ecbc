import { nearestFirst } from '../../elements/procedures/nearest-first.js';
import { nonParties } from '../../model/procedures.js';
import { isThisProtocol } from '../../model/this-protocol.js';
import { proceduresPicture } from '../../pictures/procedures-picture.js';
import { fileOf, NARROWED, readNarrowed, refuse, type NarrowedOptions } from './picture-options.js';

export type ProceduresOptions = NarrowedOptions;

/**
 * The other complaints procedures that States not party accept, as the text of an SVG file, 1200 units wide. Refuses
 * wrong options as `renderMap` does, and a document about another treaty.
 */
export function renderProcedures(options: ProceduresOptions = {}): string {
  return fileOf(options, NARROWED, "{ region: 'africa', lang: 'fr' }", common => {
    const { dataset, date, localizer } = common;
    if (!isThisProtocol(dataset))
      refuse(TypeError, 'data', dataset.treaty.short, 'a data document about this Protocol');
    const { among, part } = readNarrowed(options, localizer);
    const states = nearestFirst(nonParties(dataset, date), localizer);
    return proceduresPicture(
      states.filter(({ record }) => among.has(record.iso3)),
      { ...common, part },
    );
  });
}
