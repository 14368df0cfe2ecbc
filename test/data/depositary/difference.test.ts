/** One State ratifies, one signs, one date is corrected, one footnote is new: seen rightly in both forms. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFacts } from '../../../data/build/facts/read.js';
import { logged } from '../../../data/depositary/apply.js';
import { describe as inWords } from '../../../data/depositary/report.js';
import { after, cell, facts, news, page, pageOf, PAGE_DATE, replace, update, xml } from './made-up.js';
import type { Cells } from './made-up.js';

/** Lines that are not in both, with what stands before them. */
function lineChanges(was: string, is: string): string[] {
  const [old, fresh] = [was.split('\n'), is.split('\n')];
  return [
    ...old.filter(line => !fresh.includes(line)).map(line => `- ${line}`),
    ...fresh.filter(line => !old.includes(line)).map(line => `+ ${line}`),
  ];
}

for (const [form, text, wish] of [
  ['status page', page, {}],
  ['XML', xml, { givenAsAt: PAGE_DATE }],
] as const) {
  describe(`the difference of the ${form}`, () => {
    it('has the four events, and no other', () => {
      const { update: found } = update(facts, text, wish);
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
      const words = inWords(update(facts, text, wish).update);
      for (const expected of [
        'status as at 20 November 2026.',
        'until now: status as at 19 September 2026.',
        'New States parties: 1\n  Austria ratified on 1 October 2026 (it signed on 28 February 2012)',
        'New signatures: 1\n  Norway signed on 3 November 2026',
        'Corrected dates: 1\n  Italy ratification: 4 February 2016 becomes 5 February 2016',
        'New or changed end notes: 1\n  Chile (new)\n    now: "Made up. Chile informed',
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
      const { files } = update(facts, text, wish);
      const changed = lineChanges(facts.texts.actions, files['actions.csv']!);
      const states = changed.map(line => line.slice(2, 5));
      const weak = facts.texts.actions.split('\n').filter(line => line.includes(',medium,'));
      assert.equal(weak.length, 24);
      const expected = new Set([...weak.map(line => line.slice(0, 3)), 'AUT', 'ITA', 'NOR']);
      assert.deepEqual(new Set(states), expected);
      assert.ok(changed.includes('+ NOR,2026-11-03,,,,,,high,S40,'));
      assert.ok(changed.includes('+ AUT,2012-02-28,2026-10-01,,,,,high,S1 S2b S6 S40,'));
      assert.ok(
        changed.includes(
          '+ ITA,2012-02-28,2016-02-05,,,,,high,S40,ratified was 2016-02-04 by S1 S2b S6 S18; corrected by S40',
        ),
        changed.join('\n'),
      );
      assert.ok(!files['actions.csv']!.includes(',medium,'));
      assert.doesNotMatch(files['date-notes.csv']!, /^SRB,/m);
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
      assert.match(footnote!, /^\+ CHL,footnote,,Made up\. .*,[0-9a-f]{16},S40$/);
      assert.deepEqual(others, []);
    });

    it('leaves nothing to tell when it has been written', () => {
      const first = update(facts, text, wish);
      assert.equal(first.news, true);
      const second = update(after(facts, first), text, wish);
      assert.equal(second.news, false);
      assert.deepEqual(second.update.changes, []);
      assert.equal(second.files['actions.csv'], first.files['actions.csv']);
      assert.equal(second.files['sources.csv'], first.files['sources.csv']);
      assert.equal(second.files['depositary-texts.csv'], first.files['depositary-texts.csv']);
    });

    it('makes facts that hold', () => {
      const { dataset } = readFacts(after(facts, update(facts, text, wish)).texts);
      assert.equal(dataset.statusAsAt, PAGE_DATE);
      assert.deepEqual(dataset.states.find(({ iso3 }) => iso3 === 'NOR')?.sources, ['S40']);
    });
  });
}

describe('what else a page can bring', () => {
  /** The page with other cells in the row of a State, or without them. */
  function withRow(name: string, cells: Cells | undefined, signed = 0, parties = 0): string {
    const content = news();
    const at = content.rows.findIndex(([own]) => own === name);
    content.rows.splice(at < 0 ? content.rows.length : at, 1, ...(cells ? [cells] : []));
    content.totals = [content.totals[0] + signed, content.totals[1] + parties];
    return pageOf(content);
  }

  const changeOf = (text: string, state: string) =>
    update(facts, text).update.changes.find(change => change.state === state);

  it('a withdrawn signature, whose State goes from the table', () => {
    const text = withRow('Senegal', ['Senegal', '[1 Oct\t 2012]', '&nbsp;'], -1);
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

  it('a row that vanished, with totals that say so', () =>
    assert.equal(changeOf(withRow('Senegal', undefined, -1), 'SEN')?.kind, 'gone'));

  it('acts replaced by others in the same cell', () => {
    const name = 'Bolivia (Plurinational State of)';
    const text = withRow(name, [name, '&nbsp;', `[${cell('2013-04-02', 'a')}] ${cell('2013-04-03', 'a')}`]);
    assert.deepEqual(changeOf(text, 'BOL')?.after, { acceded: '2013-04-03' });
  });

  it('a succession, an approval after a signature, and a State under its newest name', () => {
    const succeeded = withRow('Naoero', ['Naoero', '&nbsp;', cell('2026-11-04', 'd')], 0, 1);
    assert.deepEqual(changeOf(succeeded, 'NRU')?.after, { succeeded: '2026-11-04' });
    const approved = withRow('Malta', ['Malta', cell('2012-04-18'), cell('2026-11-05', 'AA')], 0, 1);
    assert.deepEqual(changeOf(approved, 'MLT')?.after, { signed: '2012-04-18', ratified: '2026-11-05' });
    assert.equal(changeOf(approved, 'MLT')?.kind, 'party');
  });

  it('a participant that is none of the 197: named, and set aside', () => {
    const text = withRow('European Union', ['European Union', '&nbsp;', cell('2026-11-04', 'c')], 0, 1);
    const { update: found, files } = update(facts, text);
    assert.equal(found.after.tally.party, 55);
    assert.match(inWords(found), /none of the 197 States, set aside: European Union/);
    assert.equal(files['actions.csv'], update(facts, page).files['actions.csv']);
  });

  it('a denunciation: refused until its day is in the table, then taken and counted', () => {
    const text = withRow('Ireland', ['Ireland', cell('2014-09-24'), `[${cell('2014-09-24')}]`], 0, -1);
    assert.throws(() => update(facts, text), /deposit of Ireland on 2014-09-24 stands in square brackets/);
    const actions = facts.texts.actions.replace(
      /^IRL,2014-09-24,2014-09-24,,,,,/m,
      'IRL,2014-09-24,2014-09-24,,,2026-10-10,,',
    );
    assert.notEqual(actions, facts.texts.actions);
    const known = { ...facts, texts: { ...facts.texts, actions } };
    const { update: found } = update(known, text);
    assert.ok(!found.changes.some(({ state }) => state === 'IRL'));
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
    assert.equal(
      logged('# Log\n\n- **2026-11-20**: old.\n', found, 'page.html'),
      '# Log\n\n- **2026-11-27**: nothing changed but the date. Now 55 / 15 / 127 (status page, page.html).\n- **2026-11-20**: old.\n',
    );
  });

  it('a text that was changed, and one that is gone', () => {
    const first = after(facts, update(facts, page));
    const changed = replace(page, 'two islands', 'three islands');
    assert.match(
      inWords(update(first, changed).update),
      /end notes: 1\n {2}Denmark \(changed\)\n {4}was: "Made up[^\n]*two islands[^\n]*\n {4}now: "Made up[^\n]*three/,
    );
    const content = news();
    content.declarations.pop();
    const gone = pageOf(content);
    assert.match(inWords(update(first, gone).update), /reservations: 1\n {2}Monaco \(not there any more\)/);
  });

  it('the words "Declaration:" in italics, which are no heading: every statement stays', () => {
    const content = news();
    content.declarations = ['Albania', 'Germany', 'Italy'].map(name => [
      name,
      `<p align=left><i>Declaration:<br></n></i></p>&nbsp;&nbsp;“${name} says so.”<br></n>`,
    ]);
    const { found } = update(facts, pageOf(content)).update;
    const own = found
      .filter(({ kind }) => kind === 'declaration')
      .map(({ state, begins }) => [state, begins]);
    assert.deepEqual(own, [
      ['ALB', 'Declaration: “Albania says so.”'],
      ['DEU', 'Declaration: “Germany says so.”'],
      ['ITA', 'Declaration: “Italy says so.”'],
    ]);
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

describe('an older page', () => {
  const older = () => {
    const content = news();
    content.asAt = '03-02-2026';
    content.rows = content.rows
      .filter(([name]) => name !== 'Norway')
      .map(([name, signature, deposit]) => {
        if (name === 'Austria' || name === 'Serbia') return [name, signature, '&nbsp;'];
        return name === 'Italy' ? [name, signature, cell('2016-02-04')] : [name, signature, deposit];
      });
    content.totals = [54, 53];
    return content;
  };

  it('is refused, and the refusal says how to compare it', () => {
    assert.throws(() => update(facts, pageOf(older())), /older than the facts[^]*add --confirm/);
  });

  it('confirms rows as they stood on its day, and changes no date', () => {
    const { update: found, files, news } = update(facts, pageOf(older()), { confirm: true });
    assert.equal(news, true);
    assert.deepEqual(found.changes, []);
    assert.equal(files['treaty.csv'], facts.texts.treaty);
    // Serbia deposited after that day: its row still rests on what it rested on.
    assert.ok(!found.confirmed.includes('SRB'));
    assert.equal(found.confirmed.length, 23);
    const changed = lineChanges(facts.texts.actions, files['actions.csv']!).filter(line =>
      line.startsWith('+'),
    );
    assert.equal(changed.length, 23);
    for (const line of changed)
      assert.match(line, /,high,[^,]* S40,"?confirmed by S40, as at 3 February 2026"?$/);
    assert.match(files['depositary-texts.csv']!, /^CZE,declaration,2016-05-20,/m);
    assert.match(inWords(found), /as they stood on its own day\. It changes no date/);
    assert.match(logged('# Log\n', found, 'old.html'), /An older page: no date changed/);
  });

  it('says what differs, and leaves the row alone', () => {
    const content = older();
    content.rows = content.rows.map(row => (row[0] === 'Spain' ? [row[0], row[1], cell('2013-06-04')] : row));
    const { update: found, files } = update(facts, pageOf(content), { confirm: true });
    assert.match(
      inWords(found),
      /Dates that differ: 1\n {2}Spain ratification: 3 June 2013 becomes 4 June 2013/,
    );
    const spain = (text: string) => text.split('\n').find(line => line.startsWith('ESP'));
    assert.equal(spain(files['actions.csv']!), spain(facts.texts.actions));
  });

  it('is confirmed once', () => {
    const first = update(facts, pageOf(older()), { confirm: true });
    const second = update(after(facts, first), pageOf(older()), { confirm: true });
    assert.equal(second.news, false);
    assert.deepEqual(second.files, { ...first.files });
  });
});
