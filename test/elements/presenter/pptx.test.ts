/** The PowerPoint file of a talk, read as a program reads it: from its list of parts by its relations. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { DOMParser, type Document } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { pptx, type PptxTalk } from '../../../src/elements/presenter/output/pptx/pptx.js';

const talk: PptxTalk = {
  title: 'Sign & ratify <now>',
  date: '2026-09-19',
  code: 'ar',
  dir: 'rtl',
  slides: ['Sign & ratify <now>', 'لماذا "الآن"؟\u0000'].map((title, index) => ({
    title,
    alt: `Alt ${index + 1}: 5 > 4`,
    notes: [`First ${index + 1} & last`, 'Second'],
    svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    png: new Uint8Array([137, 80, 78, 71, index]),
  })),
};

const bytesOf = async (given: PptxTalk) => new Uint8Array(await (await pptx(given)).arrayBuffer());
const parsed = (file: Uint8Array): Document =>
  new DOMParser({ onError: (_, fault) => assert.fail(fault) }).parseFromString(strFromU8(file), 'text/xml');

describe('a PowerPoint file', () => {
  it('leads from its root to each slide, with its title, its pictures, its alt text and its notes', async () => {
    const files = unzipSync(await bytesOf(talk));
    const open = (name: string): Document => {
      assert.ok(files[name], `${name} is missing`);
      return parsed(files[name]);
    };
    const related = (name: string): { kind: string; target: string; id: string }[] => {
      const own = path.posix.join(path.posix.dirname(name), '_rels', `${path.posix.basename(name)}.rels`);
      return [...open(own).getElementsByTagName('Relationship')].map(one => ({
        id: one.getAttribute('Id')!,
        kind: one.getAttribute('Type')!.split('/').at(-1)!,
        target: path.posix.join(path.posix.dirname(name), one.getAttribute('Target')!),
      }));
    };
    const to = (name: string, kind: string) => related(name).filter(one => one.kind === kind);
    const texts = (name: string) =>
      [...open(name).getElementsByTagName('a:t')].map(({ textContent }) => textContent);

    const main = to('', 'officeDocument')[0]!.target;
    const order = [...open(main).getElementsByTagName('p:sldId')].map(one => one.getAttribute('r:id'));
    const slides = to(main, 'slide').sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    assert.equal(slides.length, 2);
    for (const [index, { target }] of slides.entries()) {
      const slide = talk.slides[index]!;
      assert.deepEqual(texts(target), [slide.title.replace('\u0000', '')]);
      const pictures = to(target, 'image').map(one => files[one.target]);
      assert.deepEqual(pictures, [slide.png, new TextEncoder().encode(slide.svg)]);
      const picture = open(target).getElementsByTagName('p:pic')[0]!;
      assert.equal(picture.getElementsByTagName('p:cNvPr')[0]!.getAttribute('descr'), slide.alt);
      const notes = to(target, 'notesSlide')[0]!.target;
      assert.deepEqual(texts(notes), slide.notes);
      assert.equal(to(notes, 'slide')[0]!.target, target);
    }
  });

  it('names the kind of each part, and holds no relation to a part that is not there', async () => {
    const files = unzipSync(await bytesOf(talk));
    const types = parsed(files['[Content_Types].xml']!);
    const named = new Set(
      [...types.getElementsByTagName('Override')].map(one => one.getAttribute('PartName')!.slice(1)),
    );
    for (const name of named) assert.ok(files[name], `${name} is named and missing`);
    for (const [name, file] of Object.entries(files)) {
      if (/\.(xml|rels|svg)$/.test(name)) parsed(file);
      if (name.endsWith('.xml') && !name.startsWith('[')) assert.ok(named.has(name), `${name} has no kind`);
      if (!name.endsWith('.rels')) continue;
      for (const one of parsed(file).getElementsByTagName('Relationship')) {
        const target = path.posix.join(path.posix.dirname(name), '..', one.getAttribute('Target')!);
        assert.ok(files[target], `${name} leads to ${target}`);
      }
    }
  });

  it('is the same, byte for byte, whenever it is made: its only date is that of the data', async () => {
    const [first, second] = [await bytesOf(talk), await bytesOf(talk)];
    assert.deepEqual(first, second);
    const core = strFromU8(unzipSync(first)['docProps/core.xml']!);
    assert.deepEqual([...new Set(core.match(/20\d\d-\d\d-\d\d/g))], ['2026-09-19']);
  });
});
