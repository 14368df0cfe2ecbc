/** A table for the clipboard: what a sheet or a letter takes for one when it is pasted. */
import { plainCell } from './csv.js';

const line = (text: string) => plainCell(text.replace(/\s+/g, ' ').trim());

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** `text` has tabs between cells. */
export function clipboardTable(
  rows: readonly (readonly string[])[],
  lang: string,
): { text: string; html: string } {
  const lines = rows.map(row => row.map(line));
  const cells = (row: string[]) => row.map(text => `<td>${escaped(text)}</td>`).join('');
  return {
    text: lines.map(row => row.join('\t')).join('\n'),
    html: `<meta charset="utf-8"><table lang="${lang}">${lines.map(row => `<tr>${cells(row)}</tr>`).join('')}</table>`,
  };
}

/** The words in a cell, with a space between those that stand in boxes of their own. */
function wordsOf(cell: Element): string {
  const words: string[] = [];
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) words.push(walker.currentNode.nodeValue!.trim());
  return words.filter(Boolean).join(' ');
}

type Composed = Selection & {
  getComposedRanges?(from: ShadowRoot | { shadowRoots: ShadowRoot[] }): StaticRange[];
};

/** What is selected in a shadow root; each browser has another way to it. */
function selectedIn(root: ShadowRoot): Range | undefined {
  const page = root.ownerDocument;
  const own = (root as ShadowRoot & { getSelection?(): Selection | null }).getSelection?.();
  const selection: Composed | null = own ?? page.getSelection();
  if (!selection?.rangeCount) return undefined;
  let composed: StaticRange | undefined;
  try {
    [composed] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  } catch {
    [composed] = selection.getComposedRanges!(root); // Safari 17 takes the roots themselves
  }
  const { startContainer, startOffset, endContainer, endOffset } = composed ?? selection.getRangeAt(0);
  const range = page.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/**
 * Rows that are marked and copied come as rows, with their empty cells: the browser would write one cell a line,
 * because buttons and boxes stand in them. A selection within one cell is left to the browser.
 */
export function copyRows(event: ClipboardEvent): void {
  const table = event.currentTarget as HTMLElement;
  const range = selectedIn(table.getRootNode() as ShadowRoot);
  const within = (selector: string) =>
    [...table.querySelectorAll<HTMLElement>(selector)].filter(each => range?.intersectsNode(each));
  if (!event.clipboardData || within('th, td').length < 2) return;
  const rows = within('tr').filter(row => !row.hidden);
  const cells = rows.map(row => [...row.querySelectorAll('th, td')].filter(each => !each.matches('.why')));
  const { text, html } = clipboardTable(
    cells.map(row => row.map(wordsOf)),
    table.closest('[lang]')?.getAttribute('lang') ?? '',
  );
  event.clipboardData.setData('text/plain', text);
  event.clipboardData.setData('text/html', html);
  event.preventDefault();
}
