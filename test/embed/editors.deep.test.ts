/**
 * Runs the editors of content management systems over the widget, with their own code: CKEditor 5, which Drupal
 * has had since version 10, and CKEditor 4 of older sites. `test/embed/bring.sh` brings them. Drupal's own filter is
 * in no package that could be brought.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { pastedSite, reads } from '../support/pasted.js';
import { snippet } from '../support/recipes.js';
import { page, type Extra } from '../support/serve.js';

const five = '.cache/others/ckeditor5/dist/browser';
const four = '.cache/others/ckeditor4/usr/share/javascript/ckeditor';
const missing = (folder: string) =>
  existsSync(folder) ? false : 'NOT RUN: sh test/embed/bring.sh brings the editor';

/** The snippet that an author pastes into the source view. */
const pasted = snippet('drupal');

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };

/** A folder with all that is in it, by path. */
function folder(at: string, from: string): Record<string, Extra> {
  if (!existsSync(from)) return {};
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter(file => file.isFile());
  return Object.fromEntries(
    files.map(file => {
      const name = path.join(file.parentPath, file.name);
      const type = types[path.extname(name)] ?? 'text/plain';
      return [`${at}/${path.relative(from, name)}`, { type, body: () => readFileSync(name) }];
    }),
  );
}

const { here, works } = pastedSite({
  '/5.html': page('<script src="/5/ckeditor5.umd.js"></script>', '<div id="editor"></div>'),
  '/4.html': page('<script src="/4/ckeditor.js"></script>', '<div id="editor"></div>'),
  ...folder('/5', five),
  ...folder('/4', four),
});

describe('CKEditor 5', { skip: missing(five) }, () => {
  /** A format allows nothing more, the tag by its name as a limited format of Drupal does, or any tag. */
  const kept = async (allowed: 'nothing' | 'the tag' | 'any tag') => {
    await here.goto('/5.html');
    return here.opened.run(
      async (text: string, allowed: string) => {
        interface Editor {
          setData(html: string): void;
          getData(): string;
        }
        const { CKEDITOR } = window as unknown as {
          CKEDITOR: Record<string, unknown> & {
            ClassicEditor: { create(at: Element, options: object): Promise<Editor> };
          };
        };
        const { Essentials, Paragraph, Link, GeneralHtmlSupport } = CKEDITOR;
        const attributes = ['as-of', 'lang'].map(key => ({ key, value: true }));
        const editor = await CKEDITOR.ClassicEditor.create(document.getElementById('editor')!, {
          licenseKey: 'GPL',
          plugins: [Essentials, Paragraph, Link, ...(allowed === 'nothing' ? [] : [GeneralHtmlSupport])],
          htmlSupport: {
            allow: [
              allowed === 'any tag'
                ? { name: /.*/, attributes: true, classes: true, styles: true }
                : { name: 'opic-map', attributes },
            ],
          },
        });
        editor.setData(text);
        return editor.getData();
      },
      pasted,
      allowed,
    );
  };
  for (const allowed of ['nothing', 'the tag'] as const) {
    test(`allowed ${allowed}: the sentence and its link`, async () => {
      const left = await kept(allowed);
      assert.ok(!left.includes('opic-map'), left);
      reads(left);
    });
  }
  test('allowed any tag, as by Full HTML in Drupal: the widget with its script', async () => {
    const left = await kept('any tag');
    reads(left);
    await works(left, false);
  });
});

describe('CKEditor 4', { skip: missing(four) }, () => {
  const kept = async (allow: { allowedContent?: true; extraAllowedContent?: string } = {}) => {
    await here.goto('/4.html');
    return here.opened.run(
      (text: string, allowed: object) =>
        new Promise<string>(resolve => {
          interface Editor {
            setData(html: string, options: { callback: () => void }): void;
            getData(): string;
          }
          const { CKEDITOR } = window as unknown as {
            CKEDITOR: {
              dtd: Record<string, unknown> & {
                $block: Record<string, 1>;
                body: Record<string, 1>;
                div: unknown;
              };
              replace(id: string, options: object): Editor;
            };
          };
          const editor = CKEDITOR.replace('editor', {
            customConfig: '',
            versionCheck: false,
            ...allowed,
            on: {
              instanceReady: () => editor.setData(text, { callback: () => resolve(editor.getData()) }),
            },
          });
        }),
      pasted,
      allow,
    );
  };
  test('by default: the sentence and its link', async () => {
    const left = await kept();
    assert.ok(!left.includes('opic-map'), left);
    reads(left);
  });
  test('with the tag allowed: the widget', async () => {
    const left = await kept({ extraAllowedContent: 'opic-map[as-of,lang]' });
    assert.ok(!left.includes('<script'), left);
    reads(left);
    await works(left);
  });
  test('allowed all, as by Full HTML: the widget with its script', async () => {
    const left = await kept({ allowedContent: true });
    reads(left);
    await works(left, false);
  });
});
