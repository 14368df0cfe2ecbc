// Made by `npm run data` from the tables in data/. Change those, not this.

export const statusAsAt = '2026-09-19';

export const treaty = {
  "title": {
    "en": "Optional Protocol to the Convention on the Rights of the Child on a communications procedure"
  },
  "short": "OPIC",
  "adopted": "2011-12-19",
  "opened": "2012-02-28",
  "inForce": "2014-04-14"
};

export const source = {
  "name": "United Nations Treaty Collection, chapter IV-11-d",
  "url": "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-11-d&chapter=4&clang=_en"
};

/** A line a State: signed, ratified, acceded, sUcceeded, denounced; how sure that is; its sources. */
export const actions = `
ALB s2012-09-24 r2013-05-29 high S1 S2a S2b S18
AND s2012-09-26 r2014-09-25 high S1 S2a S2b S18
ARG s2012-07-25 r2015-04-14 high S1 S2b S18
ARM s2019-09-26 r2021-03-24 high S1 S2b
AUT s2012-02-28 high S1 S2b S6
BEL s2012-02-28 r2014-05-30 high S1 S2b S6 S18
BEN s2013-09-24 r2019-08-19 high S1 S2b
BFA s2024-09-25 high S1 S2b
BIH s2017-07-11 r2018-05-17 high S1 S2b
BOL a2013-04-02 high S1 S2b S18
BRA s2012-02-28 r2017-09-29 high S1 S2b S2c S18
CHE a2017-04-24 high S2a S2b S3 S13 S18
CHL s2012-02-28 r2015-09-01 high S1 S2a S2b S6 S18
CIV s2013-09-24 high S1 S2a S2b
CPV s2012-09-24 high S1 S2b
CRI s2012-02-28 r2014-01-14 high S1 S2b S5 S6 S18
CYP s2012-07-27 r2017-09-11 high S1 S2b S18
CZE s2015-04-30 r2015-12-02 high S1 S2b S17 S18
DEU s2012-02-28 r2013-02-28 high S1 S2b S6 S18
DNK a2015-10-07 high S1 S2b S7 S8 S18
ECU s2013-04-24 r2018-09-19 high S1 S2b
ESP s2012-02-28 r2013-06-03 medium S2a S2b S3 S4 S6 S18
EST a2025-03-27 medium S2a S2b
FIN s2012-02-28 r2015-11-12 high S1 S2a S2b S6 S9 S18
FRA s2014-11-20 r2016-01-07 high S1 S2b S18
GAB a2012-09-25 high S1 S2b S10 S18
GEO a2016-09-19 high S1 S2b S18
GHA s2013-09-24 high S1 S2b
GNB s2013-09-24 high S1 S2b
HRV s2013-12-27 r2017-04-18 high S1 S2b S18
IRL s2014-09-24 r2014-09-24 high S1 S2b S18
ITA s2012-02-28 r2016-02-04 high S1 S2b S6 S18
KAZ s2023-02-07 r2024-02-07 high S1 S2b
LIE s2012-09-24 r2017-01-25 high S1 S2b S16 S18
LTU s2015-09-30 r2022-10-03 high S1 S2b
LUX s2012-02-28 r2016-02-12 high S1 S2b S6 S18
MAR s2012-02-28 medium S2a S2b S3 S6
MCO a2014-09-24 high S1 S2a S2b S18
MDA a2023-09-22 medium S2a S2b S12
MDG s2012-09-24 high S1 S2a S2b
MDV s2012-02-28 r2019-09-27 high S1 S2a S2b S6
MHL a2019-01-29 high S1 S2b
MKD s2012-05-23 medium S2a S2b S3
MLI s2012-02-28 high S1 S2a S2b S6
MLT s2012-04-18 high S1 S2a S2b
MNE s2012-02-28 r2013-09-24 medium S2a S2b S3 S4 S6 S18
MNG s2013-10-04 r2015-09-28 medium S2a S2b S3 S18
MUS s2012-08-13 high S1 S2a S2b
NZL a2022-09-22 medium S2a S2b S11
PAN a2017-02-16 medium S2a S2b S3 S18
PER s2012-02-28 r2016-01-06 medium S2a S2b S3 S6 S18
POL s2013-09-30 medium S2a S2b S3
PRT s2012-02-28 r2013-09-24 high S2a S2b S3 S4 S6 S18
PRY s2012-09-26 r2017-01-20 medium S2a S2b S3 S18
PSE a2019-04-10 medium S2a S2b
ROU s2012-06-13 medium S2a S2b S3
SEN s2012-10-01 medium S2a S2b S3
SLV s2013-07-25 r2015-02-09 high S1 S2a S2b S18
SMR a2018-09-26 medium S2a S2b S3
SRB s2012-02-28 r2026-08-04 medium S2a S2b S3 S6
SVK s2012-02-28 r2013-12-03 high S2a S2b S3 S4 S6 S14 S15 S18
SVN s2012-02-28 r2018-05-25 medium S2a S2b S3 S6
SYC s2013-09-24 r2021-06-07 medium S2a S2b S3
THA s2012-09-25 r2012-09-25 high S2a S2b S3 S10 S18
TUN a2018-12-14 medium S2a S2b S3
TUR s2012-09-24 r2017-12-26 medium S2a S2b S3 S18
UKR s2014-11-20 r2016-09-02 medium S2a S2b S3 S18
URY s2012-02-28 r2015-02-23 medium S2a S2b S3 S6 S18
WSM a2016-04-29 medium S2a S2b S3 S18
`;
