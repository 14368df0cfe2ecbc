// Made by `npm run data` from the tables in data/. Change those, not this.

import type { Text } from '../dataset.js';

/** A row of `parties` is a State, the day of its deposit, and the day on which its denunciation took effect. */
export interface Procedure {
  id: string;
  short: string;
  title: Text;
  name?: Text;
  statusAsAt: string;
  source: { name: string; url: string };
  parties: string;
}

export const procedures: readonly Procedure[] = [{
  "id": "iccpr-op1",
  "short": "ICCPR-OP1",
  "title": {
    "en": "Optional Protocol to the International Covenant on Civil and Political Rights",
    "ar": "البروتوكول الاختياري الملحق بالعهد الدولي الخاص بالحقوق المدنية والسياسية",
    "es": "Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos",
    "fr": "Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques",
    "ru": "Факультативный протокол к Международному пакту о гражданских и политических правах",
    "zh": "《公民权利和政治权利国际公约》任择议定书"
  },
  "name": {
    "en": "Protocol on civil and political rights",
    "ar": "بروتوكول الحقوق المدنية والسياسية",
    "es": "Protocolo de derechos civiles y políticos",
    "fr": "Protocole relatif aux droits civils et politiques",
    "ru": "Протокол о гражданских и политических правах",
    "zh": "公民权利和政治权利任择议定书"
  },
  "statusAsAt": "2026-02-03",
  "source": {
    "name": "United Nations Treaty Collection, chapter IV-5",
    "url": "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-5&chapter=4&clang=_en"
  },
parties: `
AGO 1992-01-10
ALB 2007-10-04
AND 2006-09-22
ARG 1986-08-08
ARM 1993-06-23
AUS 1991-09-25
AUT 1987-12-10
AZE 2001-11-27
BEL 1994-05-17
BEN 1992-03-12
BFA 1999-01-04
BGR 1992-03-26
BIH 1995-03-01
BLR 1992-09-30 2023-02-08
BOL 1982-08-12
BRA 2009-09-25
BRB 1973-01-05
CAF 1981-05-08
CAN 1976-05-19
CHL 1992-05-27
CIV 1997-03-05
CMR 1984-06-27
COD 1976-11-01
COG 1983-10-05
COL 1969-10-29
CPV 2000-05-19
CRI 1968-11-29
CYP 1992-04-15
CZE 1993-02-22
DEU 1993-08-25
DJI 2002-11-05
DNK 1972-01-06
DOM 1978-01-04
DZA 1989-09-12
ECU 1969-03-06
ESP 1985-01-25
EST 1991-10-21
FIN 1975-08-19
FRA 1984-02-17
GEO 1994-05-03
GHA 2000-09-07
GIN 1993-06-17
GMB 1988-06-09
GNB 2013-09-24
GNQ 1987-09-25
GRC 1997-05-05
GTM 2000-11-28
GUY 1999-01-05
HND 2005-06-07
HRV 1995-10-12
HUN 1988-09-07
IRL 1989-12-08
ISL 1979-08-22
ITA 1978-09-15
JAM 1975-10-03 1998-01-23
KAZ 2009-06-30
KGZ 1994-10-07
KOR 1990-04-10
LBY 1989-05-16
LIE 1998-12-10
LKA 1997-10-03
LSO 2000-09-06
LTU 1991-11-20
LUX 1983-08-18
LVA 1994-06-22
MAR 2022-04-22
MDA 2008-01-23
MDG 1971-06-21
MDV 2006-09-19
MEX 2002-03-15
MKD 1994-12-12
MLI 2001-10-24
MLT 1990-09-13
MNE 2006-10-23
MNG 1991-04-16
MUS 1973-12-12
MWI 1996-06-11
NAM 1994-11-28
NER 1986-03-07
NIC 1980-03-12
NLD 1978-12-11
NOR 1972-09-13
NPL 1991-05-14
NZL 1989-05-26
PAN 1977-03-08
PER 1980-10-03
PHL 1989-08-22
POL 1991-11-07
PRT 1983-05-03
PRY 1995-01-10
ROU 1993-07-20
RUS 1991-10-01
SEN 1978-02-13
SLE 1996-08-23
SLV 1995-06-06
SMR 1985-10-18
SOM 1990-01-24
SRB 2001-09-06
STP 2017-03-23
SUR 1976-12-28
SVK 1993-05-28
SVN 1993-07-16
SWE 1971-12-06
SYC 1992-05-05
TCD 1995-06-09
TGO 1988-03-30
TJK 1999-01-04
TKM 1997-05-01
TTO 1980-11-14 2000-06-27
TUN 2011-06-29
TUR 2006-11-24
UGA 1995-11-14
UKR 1991-07-25
URY 1970-04-01
UZB 1995-09-28
VCT 1981-11-09
VEN 1978-05-10
ZAF 2002-08-28
ZMB 1984-04-10
`
}, {
  "id": "cedaw-op",
  "short": "CEDAW-OP",
  "title": {
    "en": "Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women",
    "ar": "البروتوكول الاختياري لاتفاقية القضاء على جميع أشكال التمييز ضد المرأة",
    "es": "Protocolo Facultativo de la Convención sobre la eliminación de todas las formas de discriminación contra la mujer",
    "fr": "Protocole facultatif à la Convention sur l'élimination de toutes les formes de discrimination à l'égard des femmes",
    "ru": "Факультативный протокол к Конвенции о ликвидации всех форм дискриминации в отношении женщин",
    "zh": "《消除对妇女一切形式歧视公约》任择议定书"
  },
  "name": {
    "en": "Protocol on discrimination against women",
    "ar": "بروتوكول القضاء على التمييز ضد المرأة",
    "es": "Protocolo contra la discriminación de la mujer",
    "fr": "Protocole sur la discrimination à l'égard des femmes",
    "ru": "Протокол о ликвидации дискриминации в отношении женщин",
    "zh": "消除对妇女歧视任择议定书"
  },
  "statusAsAt": "2026-02-03",
  "source": {
    "name": "United Nations Treaty Collection, chapter IV-8-b",
    "url": "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-8-b&chapter=4&clang=_en"
  },
parties: `
AGO 2007-11-01
ALB 2003-06-23
AND 2002-10-14
ARG 2007-03-20
ARM 2006-09-14
ATG 2006-06-05
AUS 2008-12-04
AUT 2000-09-06
AZE 2001-06-01
BEL 2004-06-17
BEN 2019-09-27
BFA 2005-10-10
BGD 2000-09-06
BGR 2006-09-20
BIH 2002-09-04
BLR 2004-02-03
BLZ 2002-12-09
BOL 2000-09-27
BRA 2002-06-28
BWA 2007-02-21
CAF 2016-10-11
CAN 2002-10-18
CHE 2008-09-29
CHL 2020-03-12
CIV 2012-01-20
CMR 2005-01-07
COK 2007-11-27
COL 2007-01-23
CPV 2011-10-10
CRI 2001-09-20
CYP 2002-04-26
CZE 2001-02-26
DEU 2002-01-15
DNK 2000-05-31
DOM 2001-08-10
ECU 2002-02-05
ESP 2001-07-06
EST 2025-07-17
FIN 2000-12-29
FRA 2000-06-09
GAB 2004-11-05
GBR 2004-12-17
GEO 2002-08-01
GHA 2011-02-03
GNB 2009-08-05
GNQ 2009-10-16
GRC 2002-01-24
GTM 2002-05-09
HRV 2001-03-07
HUN 2000-12-22
IRL 2000-09-07
ISL 2001-03-06
ITA 2000-09-22
KAZ 2001-08-24
KGZ 2002-07-22
KHM 2010-10-13
KNA 2006-01-20
KOR 2006-10-18
LBY 2004-06-18
LIE 2001-10-24
LKA 2002-10-15
LSO 2004-09-24
LTU 2004-08-05
LUX 2003-07-01
MAR 2022-04-22
MCO 2016-05-03
MDA 2006-02-28
MDV 2006-03-13
MEX 2002-03-15
MHL 2019-01-29
MKD 2003-10-17
MLI 2000-12-05
MLT 2019-03-14
MNE 2006-10-23
MNG 2002-03-28
MOZ 2008-11-04
MUS 2008-10-31
NAM 2000-05-26
NER 2004-09-30
NGA 2004-11-22
NLD 2002-05-22
NOR 2002-03-05
NPL 2007-06-15
NZL 2000-09-07
PAN 2001-05-09
PER 2001-04-09
PHL 2003-11-12
POL 2003-12-22
PRT 2002-04-26
PRY 2001-05-14
PSE 2019-04-10
ROU 2003-08-25
RUS 2004-07-28
RWA 2008-12-15
SEN 2000-05-26
SLB 2002-05-06
SMR 2005-09-15
SRB 2003-07-31
SSD 2015-04-30
STP 2017-03-23
SVK 2000-11-17
SVN 2004-09-23
SWE 2003-04-24
SYC 2011-03-01
THA 2000-06-14
TJK 2014-07-22
TKM 2009-05-20
TLS 2003-04-16
TUN 2008-09-23
TUR 2002-10-29
TZA 2006-01-12
UKR 2003-09-26
URY 2001-07-26
VEN 2002-05-13
VUT 2007-05-17
ZAF 2005-10-18
`
}, {
  "id": "crpd-op",
  "short": "CRPD-OP",
  "title": {
    "en": "Optional Protocol to the Convention on the Rights of Persons with Disabilities",
    "ar": "البروتوكول الاختياري لاتفاقية حقوق الأشخاص ذوي الإعاقة",
    "es": "Protocolo facultativo de la Convención sobre los derechos de las personas con discapacidad",
    "fr": "Protocole facultatif se rapportant à la Convention relative aux droits des personnes handicapées",
    "ru": "Факультативный протокол к Конвенции о правах инвалидов",
    "zh": "《残疾人权利公约》任择议定书"
  },
  "name": {
    "en": "Protocol on the rights of persons with disabilities",
    "ar": "بروتوكول حقوق الأشخاص ذوي الإعاقة",
    "es": "Protocolo sobre los derechos de las personas con discapacidad",
    "fr": "Protocole relatif aux droits des personnes handicapées",
    "ru": "Протокол о правах инвалидов",
    "zh": "残疾人权利任择议定书"
  },
  "statusAsAt": "2026-02-03",
  "source": {
    "name": "United Nations Treaty Collection, chapter IV-15-a",
    "url": "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-15-a&chapter=4&clang=_en"
  },
parties: `
AFG 2012-09-18
AGO 2014-05-19
AND 2014-03-11
ARG 2008-09-02
ARM 2022-12-26
AUS 2009-08-21
AUT 2008-09-26
AZE 2009-01-28
BDI 2014-05-22
BEL 2009-07-02
BEN 2012-07-05
BFA 2009-07-23
BGD 2008-05-12
BIH 2010-03-12
BOL 2009-11-16
BRA 2008-08-01
CAF 2016-10-11
CAN 2018-12-03
CHL 2008-07-29
COD 2015-09-30
COG 2014-09-02
COK 2009-05-08
CRI 2008-10-01
CYP 2011-06-27
CZE 2021-08-24
DEU 2009-02-24
DJI 2012-06-18
DMA 2012-10-01
DNK 2014-09-23
DOM 2009-08-18
ECU 2008-04-03
ESP 2007-12-03
EST 2012-05-30
FIN 2016-05-11
FRA 2010-02-18
GAB 2014-06-26
GBR 2009-08-07
GEO 2021-04-12
GHA 2012-07-31
GIN 2008-02-08
GMB 2015-07-06
GNB 2018-10-22
GRC 2012-05-31
GTM 2009-04-07
HND 2010-08-16
HRV 2007-08-15
HTI 2009-07-23
HUN 2007-07-20
IRL 2024-10-31
ITA 2009-05-15
KAZ 2023-07-13
KOR 2022-12-15
LBN 2025-06-05
LCA 2020-06-11
LTU 2010-08-18
LUX 2011-09-26
LVA 2010-08-31
MAR 2009-04-08
MCO 2019-06-27
MDA 2022-11-15
MEX 2007-12-17
MKD 2011-12-29
MLI 2008-04-07
MLT 2012-10-10
MNE 2009-11-02
MNG 2009-05-13
MOZ 2012-01-30
MRT 2012-04-03
NAM 2007-12-04
NER 2008-06-24
NGA 2010-09-24
NIC 2010-02-02
NPL 2010-05-07
NZL 2016-10-04
PAN 2007-08-07
PER 2008-01-30
PLW 2013-06-11
PRT 2009-09-23
PRY 2008-09-03
PSE 2019-04-10
RWA 2008-12-15
SAU 2008-06-24
SDN 2009-04-24
SLV 2007-12-14
SMR 2008-02-22
SRB 2009-07-31
SSD 2024-02-05
STP 2021-05-26
SVK 2010-05-26
SVN 2008-04-24
SWE 2008-12-15
SWZ 2012-09-24
SYR 2009-07-10
TGO 2011-03-01
THA 2016-09-02
TKM 2010-11-10
TLS 2023-02-07
TUN 2008-04-02
TUR 2015-03-26
TZA 2009-11-10
UGA 2008-09-25
UKR 2010-02-04
URY 2011-10-28
VCT 2010-10-29
VEN 2013-09-24
YEM 2009-03-26
ZAF 2007-11-30
ZWE 2013-09-23
`
}, {
  "id": "icescr-op",
  "short": "ICESCR-OP",
  "title": {
    "en": "Optional Protocol to the International Covenant on Economic, Social and Cultural Rights",
    "ar": "البروتوكول الاختياري الملحق بالعهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية",
    "es": "Protocolo Facultativo del Pacto Internacional de Derechos Económicos, Sociales y Culturales",
    "fr": "Protocole facultatif se rapportant au Pacte international relatif aux droits économiques, sociaux et culturels",
    "ru": "Факультативный протокол к Международному пакту об экономических, социальных и культурных правах",
    "zh": "《经济、社会及文化权利国际公约》任择议定书"
  },
  "name": {
    "en": "Protocol on economic, social and cultural rights",
    "ar": "بروتوكول الحقوق الاقتصادية والاجتماعية والثقافية",
    "es": "Protocolo de derechos económicos, sociales y culturales",
    "fr": "Protocole relatif aux droits économiques, sociaux et culturels",
    "ru": "Протокол об экономических, социальных и культурных правах",
    "zh": "经济、社会及文化权利任择议定书"
  },
  "statusAsAt": "2026-02-03",
  "source": {
    "name": "United Nations Treaty Collection, chapter IV-3-a",
    "url": "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-3-a&chapter=4&clang=_en"
  },
parties: `
ALB 2025-02-19
ARG 2011-10-24
ARM 2020-10-13
BEL 2014-05-20
BIH 2012-01-18
BOL 2012-01-13
CAF 2016-10-11
CIV 2024-11-04
CPV 2014-06-23
CRI 2014-09-23
DEU 2023-04-20
ECU 2010-06-11
ESP 2010-09-23
FIN 2014-01-31
FRA 2015-03-18
GAB 2014-04-01
HND 2018-01-16
ITA 2015-02-20
LUX 2015-02-03
MDV 2020-12-23
MNE 2013-09-24
MNG 2010-07-01
NER 2014-11-07
PRT 2013-01-28
SLV 2011-09-20
SMR 2015-08-04
SRB 2023-09-22
SSD 2024-02-05
SVK 2012-03-07
URY 2013-02-05
VEN 2018-10-10
`
}];
