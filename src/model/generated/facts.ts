// Made by `npm run data` (data/build/facts) from the tables in data/. Change those, not this.

import type { Action } from '../dataset.js';

export const statusAsAt = '2026-09-19';

export const treaty = {
  "title": {
    "en": "Optional Protocol to the Convention on the Rights of the Child on a communications procedure"
  },
  "short": "OPIC",
  "number": "IV-11-d",
  "adopted": "2011-12-19",
  "opened": "2012-02-28",
  "inForce": "2014-04-14",
  "entryIntoForce": "P3M",
  "denunciation": "P1Y"
};

export const source = {
  "name": "United Nations Treaty Collection, chapter IV-11-d",
  "url": "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-11-d&chapter=4&clang=_en"
};

/** What each State did. How sure that is, and from where it is known, stands in record.ts. */
export const actions: Action[] = [
  { state: 'ALB', signed: '2012-09-24', ratified: '2013-05-29' },
  { state: 'AND', signed: '2012-09-26', ratified: '2014-09-25' },
  { state: 'ARG', signed: '2012-07-25', ratified: '2015-04-14' },
  { state: 'ARM', signed: '2019-09-26', ratified: '2021-03-24' },
  { state: 'AUT', signed: '2012-02-28' },
  { state: 'BEL', signed: '2012-02-28', ratified: '2014-05-30' },
  { state: 'BEN', signed: '2013-09-24', ratified: '2019-08-19' },
  { state: 'BFA', signed: '2024-09-25' },
  { state: 'BIH', signed: '2017-07-11', ratified: '2018-05-17' },
  { state: 'BOL', acceded: '2013-04-02' },
  { state: 'BRA', signed: '2012-02-28', ratified: '2017-09-29' },
  { state: 'CHE', acceded: '2017-04-24' },
  { state: 'CHL', signed: '2012-02-28', ratified: '2015-09-01' },
  { state: 'CIV', signed: '2013-09-24' },
  { state: 'CPV', signed: '2012-09-24' },
  { state: 'CRI', signed: '2012-02-28', ratified: '2014-01-14' },
  { state: 'CYP', signed: '2012-07-27', ratified: '2017-09-11' },
  { state: 'CZE', signed: '2015-04-30', ratified: '2015-12-02' },
  { state: 'DEU', signed: '2012-02-28', ratified: '2013-02-28' },
  { state: 'DNK', acceded: '2015-10-07', excludes: ['GRL', 'FRO'] },
  { state: 'ECU', signed: '2013-04-24', ratified: '2018-09-19' },
  { state: 'ESP', signed: '2012-02-28', ratified: '2013-06-03' },
  { state: 'EST', acceded: '2025-03-27' },
  { state: 'FIN', signed: '2012-02-28', ratified: '2015-11-12' },
  { state: 'FRA', signed: '2014-11-20', ratified: '2016-01-07' },
  { state: 'GAB', acceded: '2012-09-25' },
  { state: 'GEO', acceded: '2016-09-19' },
  { state: 'GHA', signed: '2013-09-24' },
  { state: 'GNB', signed: '2013-09-24' },
  { state: 'HRV', signed: '2013-12-27', ratified: '2017-04-18' },
  { state: 'IRL', signed: '2014-09-24', ratified: '2014-09-24' },
  { state: 'ITA', signed: '2012-02-28', ratified: '2016-02-04' },
  { state: 'KAZ', signed: '2023-02-07', ratified: '2024-02-07' },
  { state: 'LIE', signed: '2012-09-24', ratified: '2017-01-25' },
  { state: 'LTU', signed: '2015-09-30', ratified: '2022-10-03' },
  { state: 'LUX', signed: '2012-02-28', ratified: '2016-02-12' },
  { state: 'MAR', signed: '2012-02-28' },
  { state: 'MCO', acceded: '2014-09-24' },
  { state: 'MDA', acceded: '2023-09-22' },
  { state: 'MDG', signed: '2012-09-24' },
  { state: 'MDV', signed: '2012-02-28', ratified: '2019-09-27' },
  { state: 'MHL', acceded: '2019-01-29' },
  { state: 'MKD', signed: '2012-05-23' },
  { state: 'MLI', signed: '2012-02-28' },
  { state: 'MLT', signed: '2012-04-18' },
  { state: 'MNE', signed: '2012-02-28', ratified: '2013-09-24' },
  { state: 'MNG', signed: '2013-10-04', ratified: '2015-09-28' },
  { state: 'MUS', signed: '2012-08-13' },
  { state: 'NZL', acceded: '2022-09-22', excludes: ['TKL'] },
  { state: 'PAN', acceded: '2017-02-16' },
  { state: 'PER', signed: '2012-02-28', ratified: '2016-01-06' },
  { state: 'POL', signed: '2013-09-30' },
  { state: 'PRT', signed: '2012-02-28', ratified: '2013-09-24' },
  { state: 'PRY', signed: '2012-09-26', ratified: '2017-01-20' },
  { state: 'PSE', acceded: '2019-04-10' },
  { state: 'ROU', signed: '2012-06-13' },
  { state: 'SEN', signed: '2012-10-01' },
  { state: 'SLV', signed: '2013-07-25', ratified: '2015-02-09' },
  { state: 'SMR', acceded: '2018-09-26' },
  { state: 'SRB', signed: '2012-02-28', ratified: '2026-08-04' },
  { state: 'SVK', signed: '2012-02-28', ratified: '2013-12-03' },
  { state: 'SVN', signed: '2012-02-28', ratified: '2018-05-25' },
  { state: 'SYC', signed: '2013-09-24', ratified: '2021-06-07' },
  { state: 'THA', signed: '2012-09-25', ratified: '2012-09-25' },
  { state: 'TUN', acceded: '2018-12-14' },
  { state: 'TUR', signed: '2012-09-24', ratified: '2017-12-26' },
  { state: 'UKR', signed: '2014-11-20', ratified: '2016-09-02' },
  { state: 'URY', signed: '2012-02-28', ratified: '2015-02-23' },
  { state: 'WSM', acceded: '2016-04-29' },
];
