// Made by `npm run data` from the tables in data/. Change those, not this.

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

/** For each State in the order of the register: Signed, Ratified, Acceded, sUcceeded, Denounced, 20yymmdd. */
export const actions =
  '||s120924 r130529|s120926 r140925||s120725 r150414|s190926 r210324|||s120228|||s120228 r140530|s130924 r190819|s240925|||||s170711 r180517|||a130402|s120228 r170929|||||||a170424|s120228 r150901||s130924|||||||s120924|s120228 r140114||s120727 r170911|s150430 r151202|s120228 r130228|||a151007|||s130424 r180919|||s120228 r130603|a250327||s120228 r151112||s141120 r160107||a120925||a160919|s130924|||s130924|||||||s131227 r170418|||||s140924 r140924|||||s120228 r160204||||s230207 r240207|||||||||||||s120924 r170125|||s150930 r221003|s120228 r160212||s120228|a140924|a230922|s120924|s120228 r190927||a190129|s120523|s120228|s120418||s120228 r130924|s131004 r150928|||s120813||||||||||||a220922|||a170216|s120228 r160106||||s130930||s120228 r130924|s120926 r170120|a190410||s120613|||||s121001||||s130725 r150209|a180926||s120228 r260804||||s120228 r131203|s120228 r180525|||s130924 r210607||||s120925 r120925||||||a181214|s120924 r171226||||s141120 r160902|s120228 r150223||||||||a160429||||';
