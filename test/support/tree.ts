/** The accessibility tree as Chromium hands it to screen readers: what is not ignored, in reading order. */
import type { Page } from 'puppeteer-core';

export interface TreeNode {
  role: string;
  name: string;
  description: string;
  /** Such as `pressed`, `valuetext`, `live`. */
  states: Record<string, unknown>;
  /** The number of its ancestors. */
  depth: number;
}

interface Raw {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  description?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

const SILENT = new Set(['InlineTextBox', 'none', 'generic', 'LineBreak']);

export async function treeOf(page: Page): Promise<TreeNode[]> {
  const session = await page.createCDPSession();
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Raw[] };
  await session.detach();
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const told: TreeNode[] = [];
  const walk = (node: Raw, depth: number): void => {
    const role = String(node.role?.value ?? '');
    const heard = !node.ignored && !SILENT.has(role);
    if (heard) {
      told.push({
        role,
        name: String(node.name?.value ?? ''),
        description: String(node.description?.value ?? ''),
        states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
        depth,
      });
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, depth + (heard ? 1 : 0));
    }
  };
  if (nodes[0]) walk(nodes[0], 0);
  return told;
}

/** The text that is read out, in order: text, and the names of everything else. */
export const readOut = (tree: readonly TreeNode[]): string =>
  tree
    .filter(
      ({ role, name }) =>
        name && /^(StaticText|button|link|group|listbox|option|region|article|slider|img)$/.test(role),
    )
    .map(({ name }) => name)
    .join('\n');
