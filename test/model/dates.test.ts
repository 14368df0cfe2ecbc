import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addPeriod,
  checkDate,
  daysBetween,
  isCalendarDate,
} from '../../src/model/dates.js';
import { anyDate } from './documents.js';

describe('isCalendarDate', () => {
  const right = ['2012-02-28', '2012-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2024-12-31'];
  const wrong = [
    ...['2022-02-30', '2023-02-29', '1900-02-29', '2022-04-31', '2022-13-01', '2022-00-10', '2022-01-00'],
    ...['0000-01-01', '22-01-01', '2022-1-1', '2022-01-01T00:00', '2022-01-01\n', ' 2022-01-01', '20220101'],
    ...['yesterday', '', '٢٠٢٢-٠١-٠١', '+002022-01-01', '2022/01/01'],
    ...[null, undefined, 20220101, new Date(0), ['2022-01-01'], {}],
  ];
  for (const date of right) it(`takes ${date}`, () => assert.equal(isCalendarDate(date), true));
  for (const date of wrong) {
    it(`refuses ${JSON.stringify(date) ?? 'undefined'}`, () => assert.equal(isCalendarDate(date), false));
  }

  it('takes of any month as many days as it has', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(11), fc.nat(40), (year, month, day) => {
        const leap = month === 1 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
        const two = (number: number) => String(number).padStart(2, '0');
        const date = `${String(year).padStart(4, '0')}-${two(month + 1)}-${two(day)}`;
        assert.equal(isCalendarDate(date), day >= 1 && day <= lengths[month]! + Number(leap), date);
      }),
    );
  });

  it('is demanded by checkDate, which says what was given', () => {
    assert.equal(checkDate('2022-05-24'), '2022-05-24');
    assert.throws(() => checkDate('2022-02-30'), { name: 'RangeError', message: /2022-02-30/ });
  });
});

describe('addMonths', () => {
  const table: [string, number, string][] = [
    ['2014-01-14', 3, '2014-04-14'],
    ['2015-11-30', 3, '2016-02-29'],
    ['2016-11-30', 3, '2017-02-28'],
    ['2019-01-31', 3, '2019-04-30'],
    ['2026-10-04', 3, '2027-01-04'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2022-12-15', -12, '2021-12-15'],
    ['2022-01-15', -1, '2021-12-15'],
    ['0001-01-15', 0, '0001-01-15'],
    ['0001-02-01', -3, '0001-01-01'],
    ['9999-12-15', 1, '9999-12-31'],
    ['9999-11-30', 3, '9999-12-31'],
  ];
  for (const [date, months, expected] of table) {
    it(`${date} and ${months} is ${expected}`, () => assert.equal(addMonths(date, months), expected));
  }

  const none: [string, number][] = [
    ['', 3],
    ['2026-99-99', 3],
    ['2026-02-03', NaN],
    ['2026-02-03', 0.5],
  ];
  for (const [date, months] of none) {
    it(`“${date}” and ${months} is no date`, () =>
      assert.throws(() => addMonths(date, months), { name: 'RangeError' }));
  }

  it('is asked for by a period, which must be one', () =>
    assert.throws(() => addPeriod('2026-02-03', 'soon'), { name: 'RangeError' }));
});

describe('days', () => {
  it('are counted over leap days and years', () => {
    assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
    assert.equal(daysBetween('2023-02-28', '2023-03-01'), 1);
    assert.equal(daysBetween('2014-04-14', '2012-02-28'), -776);
    assert.equal(addDays('2023-12-31', 1), '2024-01-01');
  });

  it('are added and counted alike', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -3000, max: 3000 }), (date, days) => {
        const moved = addDays(date, days);
        assert.ok(isCalendarDate(moved));
        assert.equal(daysBetween(date, moved), days);
        assert.equal(moved > date, days > 0);
      }),
    );
  });

  it('stay within the calendar', () => {
    assert.equal(addDays('9999-12-31', 1), '9999-12-31');
    assert.equal(addDays('0001-01-01', -1), '0001-01-01');
  });
});
