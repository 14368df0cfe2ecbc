/** One State ratifies, one signs, one date is corrected, one footnote is new: seen rightly in both forms. */

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { readFacts } from '../../../data/build/facts/read.js';
import { logged } from '../../../data/build/update/changelog.js';
import { describe as inWords } from '../../../data/build/update/words.js';
import { after, page, PAGE_DATE, replace, situation, update, xml, type Situation } from './made-up.js';

let facts: Situation;
before(async () => {
  facts = await situation();
});

/** Lines that are not in both, with what stands before them. */
function lineChanges(was: string, is: string): string[] {
  const [old, fresh] = [was.split('\n'), is.split('\n')];
  return [
    ...old.filter(line => !fresh.includes(line)).map(line => `- ${line}`),
    ...fresh.filter(line => !old.includes(line)).map(line => `+ ${line}`),
  ];
}

for (const [form, text, asAt] of [
  ['status page', page, undefined],
  ['XML', xml, PAGE_DATE],
] as const) {
  describe(`the difference of the ${form}`, () => {
    it('has the four events, and no other', () => {
      const { update: found } = update(facts, text, asAt);
      assert.deepEqual(found.changes, [
        {
          state: 'AUT',
          kind: 'party',
          before: { signed: '2012-02-28' },
          after: { signed: '2012-02-28', ratified: '2026-10-01' },
        },
        {
          state: 'ITA',
          kind: 'corrected',
          before: { signed: '2012-02-28', ratified: '2016-02-04' },
          after: { signed: '2012-02-28', ratified: '2016-02-05' },
        },
        { state: 'NOR', kind: 'signature', before: {}, after: { signed: '2026-11-03' } },
      ]);
      assert.deepEqual(
        found.texts.map(({ state, kind }) => [state, kind]),
        [['CHL', 'footnote']],
      );
      assert.equal(found.asAt, PAGE_DATE);
    });

    it('is told in words and totals', () => {
      const words = inWords(update(facts, text, asAt).update);
      for (const expected of [
        'status as at 20 November 2026.',
        'until now: status as at 19 September 2026.',
        'New States parties: 1\n  Austria ratified on 1 October 2026 (it signed on 28 February 2012)',
        'New signatures: 1\n  Norway signed on 3 November 2026',
        'Corrected dates: 1\n  Italy ratification: 4 February 2016 becomes 5 February 2016',
        'New or changed footnotes: 1\n  Chile (new)\n    now: "Made up for a test. In a communication',
        'States parties: 54 becomes 55',
        'Signed, not a party: 15, as before',
        'No action: 128 becomes 127',
        'states 55 parties and 55 signatories',
      ]) {
        assert.ok(words.includes(expected), `"${expected}" is not in:\n${words}`);
      }
      assert.ok(!words.includes('No longer'), words);
    });

    it('changes the rows it names, and not a byte of the others', () => {
      const { files } = update(facts, text, asAt);
      const changed = lineChanges(facts.texts.actions, files['actions.csv']!);
      const states = changed.map(line => line.slice(2, 5));
      const weak = facts.texts.actions.split('\n').filter(line => line.includes(',medium,'));
      assert.equal(weak.length, 24);
      const expected = new Set([...weak.map(line => line.slice(0, 3)), 'AUT', 'ITA', 'NOR']);
      assert.deepEqual(new Set(states), expected);
      assert.ok(changed.includes('+ NOR,2026-11-03,,,,,,high,S40,'));
      assert.ok(changed.includes('+ AUT,2012-02-28,2026-10-01,,,,,high,S1 S2b S6 S40,signatory only'));
      assert.ok(
        changed.includes(
          '+ ITA,2012-02-28,2016-02-05,,,,,high,S40,"ratified was 2016-02-04 by S1 S2b S6 S18; corrected by S40"',
        ) ||
          changed.includes(
            '+ ITA,2012-02-28,2016-02-05,,,,,high,S40,ratified was 2016-02-04 by S1 S2b S6 S18; corrected by S40',
          ),
        changed.join('\n'),
      );
      assert.ok(!files['actions.csv']!.includes(',medium,'));
      assert.deepEqual(lineChanges(facts.texts.treaty, files['treaty.csv']!), [
        '- statusAsAt,2026-09-19',
        '+ statusAsAt,2026-11-20',
      ]);
      const [source, ...more] = lineChanges(facts.texts.sources, files['sources.csv']!);
      assert.deepEqual(more, []);
      assert.match(
        source!,
        /^\+ S40,.*,status as at 2026-11-20,"The depositary itself: 55 signatories, 55 par/,
      );
      assert.ok(source!.includes(form === 'XML' ? '/iv-11-d.en.xml' : '/ViewDetails.aspx?'), source);
      const [footnote, ...others] = lineChanges(facts.depositary.texts, files['depositary-texts.csv']!);
      assert.match(footnote!, /^\+ CHL,footnote,"Made up for a test\. .*,[0-9a-f]{16},S40$/);
      assert.deepEqual(others, []);
    });

    it('leaves nothing to tell when it has been written', () => {
      const first = update(facts, text, asAt);
      assert.equal(first.news, true);
      const second = update(after(facts, first), text, asAt);
      assert.equal(second.news, false);
      assert.deepEqual(second.update.changes, []);
      assert.equal(second.files['actions.csv'], first.files['actions.csv']);
      assert.equal(second.files['sources.csv'], first.files['sources.csv']);
      assert.equal(second.files['depositary-texts.csv'], first.files['depositary-texts.csv']);
    });

    it('makes facts that hold', () => {
      const { dataset } = readFacts(after(facts, update(facts, text, asAt)).texts);
      assert.equal(dataset.statusAsAt, PAGE_DATE);
      assert.deepEqual(dataset.states.find(({ iso3 }) => iso3 === 'NOR')?.sources, ['S40']);
    });
  });
}

describe('what else a page can bring', () => {
  /** The page with other cells in the row of a State, as the page itself writes them. */
  function withRow(name: string, signature: string, deposit: string, signed = 0, parties = 0): string {
    const row = new RegExp(`<td align="left">${name}[^]*?</tr>`);
    const cells = [name, signature, deposit].map(cell => `<td align="left">${cell}</td>`).join('');
    const text = replace(page, row, `${cells}</tr>`);
    return replace(
      text,
      /Signatories&nbsp;:&nbsp;55\. Parties&nbsp;:&nbsp;55/,
      `Signatories : ${55 + signed}. Parties : ${55 + parties}`,
    );
  }

  const changeOf = (text: string, state: string) =>
    update(facts, text).update.changes.find(change => change.state === state);

  it('a withdrawn signature, whose State goes from the table', () => {
    const text = withRow('Senegal', '[1 Oct 2012]', '&nbsp;', -1);
    assert.equal(changeOf(text, 'SEN')?.kind, 'gone');
    const words = inWords(update(facts, text).update);
    assert.match(
      words,
      /No longer in the document[^\n]*: 1\n {2}Senegal signature of 1 October 2012: not there/,
    );
    const { files } = update(facts, text);
    assert.ok(!/^SEN,/m.test(files['actions.csv']!));
    assert.match(
      words,
      /published by others[^\n]*: 4 [^\n]*\n {2}20 February 2014, [^\n]* now give 10 \/ 36 \/ 151/,
    );
    assert.match(
      files['reported.csv']!,
      /^2014-02-20,10,37,.*,no,The depositary's dates give 10 \/ 36 \/ 151\.,/m,
    );
  });

  it('a row that vanished, with totals that say so', () => {
    const text = replace(withRow('Senegal', '', '', -1), /<tr>\s*<td align="left">Senegal[^]*?<\/tr>/, '');
    assert.equal(changeOf(text, 'SEN')?.kind, 'gone');
  });

  it('acts replaced by others in the same cell', () => {
    const text = withRow(
      'Bolivia \\(Plurinational State of\\)',
      '',
      '[2 Apr 2013 a] 3\u00a0Apr\t2013 a',
    ).replace(/Bolivia \\\(Plurinational State of\\\)/, 'Bolivia (Plurinational State of)');
    assert.deepEqual(changeOf(text, 'BOL')?.after, { acceded: '2013-04-03' });
  });

  it('a succession, and an approval after a signature', () => {
    const text = replace(
      page,
      '<td align="left">Norway',
      '<td align="left">Nauru</td><td></td><td>4 Nov 2026 d</td></tr><tr><td align="left">Norway',
    );
    const stated = replace(text, 'Parties&nbsp;:&nbsp;55', 'Parties : 56');
    assert.deepEqual(changeOf(stated, 'NRU')?.after, { succeeded: '2026-11-04' });
    const approved = withRow('Malta', '18 Apr 2012', '5 November 2026 AA', 0, 1);
    assert.deepEqual(changeOf(approved, 'MLT')?.after, { signed: '2012-04-18', ratified: '2026-11-05' });
    assert.equal(changeOf(approved, 'MLT')?.kind, 'party');
  });

  it('a denunciation: refused until its day is in the table, then taken and counted', () => {
    const text = withRow('Ireland', '24 Sep 2014', '[24 Sep 2014]', 0, -1);
    assert.throws(() => update(facts, text), /deposit of Ireland on 2014-09-24 stands in square brackets/);
    const actions = facts.texts.actions.replace(
      /^IRL,2014-09-24,2014-09-24,,,,/m,
      'IRL,2014-09-24,2014-09-24,,,2026-10-10,',
    );
    assert.notEqual(actions, facts.texts.actions);
    const known = { ...facts, texts: { ...facts.texts, actions } };
    const { update: found } = update(known, text);
    assert.equal(
      found.changes.some(({ state }) => state === 'IRL'),
      false,
    );
    assert.equal(found.after.tally.party, 54);
    assert.throws(() => update(known, page), /Ireland denounced the Protocol with effect of 2026-10-10/);
  });

  it('a newer date and nothing else: one line of one table', () => {
    const first = after(facts, update(facts, page));
    const { news, files, update: found } = update(first, replace(page, '20-11-2026', '27-11-2026'));
    assert.equal(news, true);
    assert.deepEqual(lineChanges(first.texts.treaty, files['treaty.csv']!), [
      '- statusAsAt,2026-11-20',
      '+ statusAsAt,2026-11-27',
    ]);
    for (const name of ['actions', 'sources'] as const) assert.equal(files[`${name}.csv`], first.texts[name]);
    const log = logged('# Log\n\n- **2026-11-20**: old.\n', found, 'page.html');
    assert.equal(
      log,
      '# Log\n\n- **2026-11-27**: nothing changed but the date. Now 55 / 15 / 127 (status page, page.html).\n- **2026-11-20**: old.\n',
    );
  });

  it('a text that was changed, and one that is gone', () => {
    const first = after(facts, update(facts, page));
    const changed = replace(page, 'two islands', 'three islands');
    assert.match(
      inWords(update(first, changed).update),
      /footnotes: 1\n {2}Denmark \(changed\)\n {4}was: "Made up[^\n]*two islands[^\n]*\n {4}now: "Made up[^\n]*three/,
    );
    const gone = replace(page, /<tr><td><p align="center"><b>Monaco<[^]*?<\/tr>/, '');
    assert.match(inWords(update(first, gone).update), /reservations: 1\n {2}Monaco \(not there any more\)/);
  });

  it('the same rows saved by a spreadsheet keep its line ends', () => {
    const saved = { ...facts.texts, actions: `\ufeff${facts.texts.actions.replaceAll('\n', '\r\n')}` };
    const { files } = update({ ...facts, texts: saved }, page);
    const actions = files['actions.csv']!;
    assert.ok(actions.startsWith('\ufeffstate,signed'));
    assert.equal(actions.replaceAll('\r\n', '').includes('\n'), false);
    assert.equal(actions.slice(1).replaceAll('\r\n', '\n'), update(facts, page).files['actions.csv']);
  });
});
