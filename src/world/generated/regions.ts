// Made by `npm run data` (data/build/write-regions.ts) from the tables in data/. Change those, not this.

/** The States of each M49 region by the regional group of the United Nations they are counted with, or `none`. */
export const belonging = {
  asia: {
    'asia-pacific': 'AFG ARE BGD BHR BRN BTN CHN CYP IDN IND IRN IRQ JOR JPN KAZ KGZ KHM KOR KWT LAO LBN LKA MDV MMR MNG MYS NPL OMN PAK PHL PRK PSE QAT SAU SGP SYR THA TJK TKM TLS UZB VNM YEM',
    'eastern-european': 'ARM AZE GEO',
    'weog': 'ISR TUR',
  },
  africa: {
    'african': 'AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE',
  },
  europe: {
    'eastern-european': 'ALB BGR BIH BLR CZE EST HRV HUN LTU LVA MDA MKD MNE POL ROU RUS SRB SVK SVN UKR',
    'weog': 'AND AUT BEL CHE DEU DNK ESP FIN FRA GBR GRC IRL ISL ITA LIE LUX MCO MLT NLD NOR PRT SMR SWE',
    'none': 'VAT',
  },
  americas: {
    'grulac': 'ARG ATG BHS BLZ BOL BRA BRB CHL COL CRI CUB DMA DOM ECU GRD GTM GUY HND HTI JAM KNA LCA MEX NIC PAN PER PRY SLV SUR TTO URY VCT VEN',
    'weog': 'CAN USA',
  },
  oceania: {
    'weog': 'AUS NZL',
    'none': 'COK NIU',
    'asia-pacific': 'FJI FSM KIR MHL NRU PLW PNG SLB TON TUV VUT WSM',
  },
} as const;
