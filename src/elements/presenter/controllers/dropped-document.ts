/** A data document dropped onto the page: read and checked, or refused with what is wrong. */
import type { Localizer } from '../../../i18n/localizer.js';
import type { DataDocument, Dataset } from '../../../model/dataset.js';
import { toDocument } from '../../../model/document/to-document.js';
import { DatasetError, type Issue } from '../../../model/document/issues.js';
import { parseDataset } from '../../../model/document/parse.js';
import { DOCUMENT } from '../../../core/controllers/issues-controller.js';
import type { Given, Line, Message } from '../state/talk-commands.js';
import { faultInWords } from './fault-in-words.js';

/** No data document is longer; a film that was dropped by mistake is not read. Bytes. */
const LONGEST = 8e6;

interface Answer {
  /** The message for the presenter. */
  readonly message: Message;
  /** The data, where they were taken. */
  readonly document?: DataDocument;
  /** The faults found, if the document was refused. */
  readonly issues?: readonly Issue[];
}

interface Refused {
  readonly issues: readonly Issue[];
  readonly document?: unknown;
}

/** `issues` is empty where the file holds no JSON at all. */
async function read(file: File): Promise<{ dataset: Dataset } | Refused> {
  if (file.size > LONGEST) return { issues: [] };
  let document: unknown;
  try {
    document = JSON.parse(await file.text());
    if (typeof document !== 'object' || !document || Array.isArray(document)) return { issues: [] };
    return { dataset: parseDataset(document) };
  } catch (error) {
    return { issues: error instanceof DatasetError ? error.issues : [], document };
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
  const result = await read(file);
  if ('issues' in result) return refusal(name, result, localizer);
  const { statusAsAt: date } = result.dataset;
  // Data about another treaty are neither older nor newer.
  const isOther = result.dataset.treaty.adopted !== adopted;
  const key = isOther || date === before ? 'dropSame' : date > before ? 'dropTaken' : 'dropOlder';
  const lines: Line[] = [{ key, values: { name }, dates: { date, before } }];
  if (more) lines.push({ key: 'dropMany', values: { name } });
  return { message: { lines }, document: toDocument(result.dataset) };
}

function refusal(name: string, { issues, document }: Refused, localizer: Localizer): Answer {
  const [first] = issues;
  if (!first)
    return {
      message: { lines: [{ key: 'dropNoText', values: { name } }] },
      issues: [{ path: 'data', given: name, expected: DOCUMENT }],
    };
  const fault = faultInWords(first, document, localizer);
  return {
    message: { lines: [{ key: 'dropFaults', values: { name, n: issues.length, fault } }] },
    issues,
  };
}
