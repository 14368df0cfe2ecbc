/** A data document dropped onto the page: read and checked, or refused with what is wrong. */
import type { Localizer } from '../../../i18n/localizer.js';
import type { DataDocument } from '../../../model/dataset.js';
import { toDocument } from '../../../model/document/to-document.js';
import type { DatasetError, Issue } from '../../../model/document/issues.js';
import { MOST_BYTES, parseDataset } from '../../../model/document/parse.js';
import { DOCUMENT } from '../../../core/controllers/issues-controller.js';
import type { Given, Line, Message } from '../state/talk-commands.js';
import { faultInWords } from './fault-in-words.js';

interface Answer {
  /** The message for the presenter. */
  readonly message: Message;
  /** The data, where they were taken. */
  readonly document?: DataDocument;
  /** The faults found, if the document was refused. */
  readonly issues?: readonly Issue[];
}

/** The object that the file holds, where it is JSON. */
async function objectIn(file: File): Promise<object | undefined> {
  try {
    const found: unknown = JSON.parse(await file.text());
    return typeof found === 'object' && found && !Array.isArray(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** `before`: the data that are shown. `more`: other files were dropped with it. */
export async function takeDropped(
  file: File,
  more: boolean,
  { adopted, statusAsAt: before }: Pick<Given, 'adopted' | 'statusAsAt'>,
  localizer: Localizer,
): Promise<Answer> {
  const { name } = file;
  const refused = (line: Line, issues: readonly Issue[]): Answer => ({ message: { lines: [line] }, issues });
  // A film that was dropped by mistake is not read.
  const fault = file.size > MOST_BYTES && localizer.msg('load-too-large');
  const found = fault ? undefined : await objectIn(file);
  if (!found) {
    const line: Line = fault
      ? { key: 'dropFaults', values: { name, n: 1, fault } }
      : { key: 'dropNoText', values: { name } };
    return refused(line, [{ path: 'data', given: name, expected: DOCUMENT }]);
  }
  try {
    const dataset = parseDataset(found);
    const { statusAsAt: date } = dataset;
    // Data about another treaty are neither older nor newer.
    const isOther = dataset.treaty.adopted !== adopted;
    const key = isOther || date === before ? 'dropSame' : date > before ? 'dropTaken' : 'dropOlder';
    const lines: Line[] = [{ key, values: { name }, dates: { date, before } }];
    if (more) lines.push({ key: 'dropMany', values: { name } });
    return { message: { lines }, document: toDocument(dataset) };
  } catch (error) {
    const { issues } = error as DatasetError; // nothing else is thrown for an object that was JSON
    const fault = faultInWords(issues[0]!, found, localizer);
    return refused({ key: 'dropFaults', values: { name, n: issues.length, fault } }, issues);
  }
}
