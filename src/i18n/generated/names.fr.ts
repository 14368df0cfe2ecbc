// Made by `npm run data` (data/build/facts) from the tables in data/. Change those, not this.

import { namesByCode } from '../../model/codes.js';

/** Short names of the 197 States (UNTERM), in the order of the register, and of the territories on the map. */
export const names = namesByCode(
  [
    "Afghanistan", // AFG
    "Angola", // AGO
    "Albanie", // ALB
    "Andorre", // AND
    "Émirats arabes unis", // ARE
    "Argentine", // ARG
    "Arménie", // ARM
    "Antigua-et-Barbuda", // ATG
    "Australie", // AUS
    "Autriche", // AUT
    "Azerbaïdjan", // AZE
    "Burundi", // BDI
    "Belgique", // BEL
    "Bénin", // BEN
    "Burkina Faso", // BFA
    "Bangladesh", // BGD
    "Bulgarie", // BGR
    "Bahreïn", // BHR
    "Bahamas", // BHS
    "Bosnie-Herzégovine", // BIH
    "Bélarus", // BLR
    "Belize", // BLZ
    "Bolivie (État plurinational de)", // BOL
    "Brésil", // BRA
    "Barbade", // BRB
    "Brunéi Darussalam", // BRN
    "Bhoutan", // BTN
    "Botswana", // BWA
    "République centrafricaine", // CAF
    "Canada", // CAN
    "Suisse", // CHE
    "Chili", // CHL
    "Chine", // CHN
    "Côte d'Ivoire", // CIV
    "Cameroun", // CMR
    "République démocratique du Congo", // COD
    "Congo", // COG
    "Îles Cook", // COK
    "Colombie", // COL
    "Comores", // COM
    "Cabo Verde", // CPV
    "Costa Rica", // CRI
    "Cuba", // CUB
    "Chypre", // CYP
    "Tchéquie", // CZE
    "Allemagne", // DEU
    "Djibouti", // DJI
    "Dominique", // DMA
    "Danemark", // DNK
    "République dominicaine", // DOM
    "Algérie", // DZA
    "Équateur", // ECU
    "Égypte", // EGY
    "Érythrée", // ERI
    "Espagne", // ESP
    "Estonie", // EST
    "Éthiopie", // ETH
    "Finlande", // FIN
    "Fidji", // FJI
    "France", // FRA
    "Micronésie (États fédérés de)", // FSM
    "Gabon", // GAB
    "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord", // GBR
    "Géorgie", // GEO
    "Ghana", // GHA
    "Guinée", // GIN
    "Gambie", // GMB
    "Guinée-Bissau", // GNB
    "Guinée équatoriale", // GNQ
    "Grèce", // GRC
    "Grenade", // GRD
    "Guatemala", // GTM
    "Guyana", // GUY
    "Honduras", // HND
    "Croatie", // HRV
    "Haïti", // HTI
    "Hongrie", // HUN
    "Indonésie", // IDN
    "Inde", // IND
    "Irlande", // IRL
    "Iran (République islamique d')", // IRN
    "Iraq", // IRQ
    "Islande", // ISL
    "Israël", // ISR
    "Italie", // ITA
    "Jamaïque", // JAM
    "Jordanie", // JOR
    "Japon", // JPN
    "Kazakhstan", // KAZ
    "Kenya", // KEN
    "Kirghizistan", // KGZ
    "Cambodge", // KHM
    "Kiribati", // KIR
    "Saint-Kitts-et-Nevis", // KNA
    "République de Corée", // KOR
    "Koweït", // KWT
    "République démocratique populaire lao", // LAO
    "Liban", // LBN
    "Libéria", // LBR
    "Libye", // LBY
    "Sainte-Lucie", // LCA
    "Liechtenstein", // LIE
    "Sri Lanka", // LKA
    "Lesotho", // LSO
    "Lituanie", // LTU
    "Luxembourg", // LUX
    "Lettonie", // LVA
    "Maroc", // MAR
    "Monaco", // MCO
    "République de Moldova", // MDA
    "Madagascar", // MDG
    "Maldives", // MDV
    "Mexique", // MEX
    "Îles Marshall", // MHL
    "Macédoine du Nord", // MKD
    "Mali", // MLI
    "Malte", // MLT
    "Myanmar", // MMR
    "Monténégro", // MNE
    "Mongolie", // MNG
    "Mozambique", // MOZ
    "Mauritanie", // MRT
    "Maurice", // MUS
    "Malawi", // MWI
    "Malaisie", // MYS
    "Namibie", // NAM
    "Niger", // NER
    "Nigéria", // NGA
    "Nicaragua", // NIC
    "Nioué", // NIU
    "Pays-Bas (Royaume des)", // NLD
    "Norvège", // NOR
    "Népal", // NPL
    "Nauru", // NRU
    "Nouvelle-Zélande", // NZL
    "Oman", // OMN
    "Pakistan", // PAK
    "Panama", // PAN
    "Pérou", // PER
    "Philippines", // PHL
    "Palaos", // PLW
    "Papouasie-Nouvelle-Guinée", // PNG
    "Pologne", // POL
    "République populaire démocratique de Corée", // PRK
    "Portugal", // PRT
    "Paraguay", // PRY
    "État de Palestine", // PSE
    "Qatar", // QAT
    "Roumanie", // ROU
    "Fédération de Russie", // RUS
    "Rwanda", // RWA
    "Arabie saoudite", // SAU
    "Soudan", // SDN
    "Sénégal", // SEN
    "Singapour", // SGP
    "Îles Salomon", // SLB
    "Sierra Leone", // SLE
    "El Salvador", // SLV
    "Saint-Marin", // SMR
    "Somalie", // SOM
    "Serbie", // SRB
    "Soudan du Sud", // SSD
    "Sao Tomé-et-Principe", // STP
    "Suriname", // SUR
    "Slovaquie", // SVK
    "Slovénie", // SVN
    "Suède", // SWE
    "Eswatini", // SWZ
    "Seychelles", // SYC
    "République arabe syrienne", // SYR
    "Tchad", // TCD
    "Togo", // TGO
    "Thaïlande", // THA
    "Tadjikistan", // TJK
    "Turkménistan", // TKM
    "Timor-Leste", // TLS
    "Tonga", // TON
    "Trinité-et-Tobago", // TTO
    "Tunisie", // TUN
    "Türkiye", // TUR
    "Tuvalu", // TUV
    "République-Unie de Tanzanie", // TZA
    "Ouganda", // UGA
    "Ukraine", // UKR
    "Uruguay", // URY
    "États-Unis d'Amérique", // USA
    "Ouzbékistan", // UZB
    "Saint-Siège", // VAT
    "Saint-Vincent-et-les Grenadines", // VCT
    "Venezuela (République bolivarienne du)", // VEN
    "Viet Nam", // VNM
    "Vanuatu", // VUT
    "Samoa", // WSM
    "Yémen", // YEM
    "Afrique du Sud", // ZAF
    "Zambie", // ZMB
    "Zimbabwe", // ZWE
  ],
  {
    ESH: "Sahara occidental",
    XJK: "Jammu-et-Cachemire (glacier de Siachen)",
    GRL: "Groenland",
    FRO: "Îles Féroé",
    FLK: "Îles Falkland (Malvinas)",
    SGS: "Géorgie du Sud-et-les Îles Sandwich du Sud",
    ATF: "Terres australes françaises",
    PRI: "Porto Rico",
    VIR: "Îles Vierges américaines",
    GUM: "Guam",
    ASM: "Samoa américaines",
    MNP: "Îles Mariannes du Nord",
    NCL: "Nouvelle-Calédonie",
    PYF: "Polynésie française",
    WLF: "Îles Wallis-et-Futuna",
    SPM: "Saint-Pierre-et-Miquelon",
    MAF: "Saint-Martin (partie française)",
    TWN: "Province chinoise de Taiwan",
    ABW: "Aruba",
    CUW: "Curaçao",
    SHN: "Sainte-Hélène",
    AIA: "Anguilla",
    CYM: "Îles Caïmanes",
    BMU: "Bermudes",
    VGB: "Îles Vierges britanniques",
    TCA: "Îles Turques-et-Caïques",
    MSR: "Montserrat",
    JEY: "Jersey",
    IMN: "Île de Man",
    HMD: "Île Heard-et-Îles MacDonald",
    CXR: "Île Christmas et Îles des Cocos (Keeling)",
  },
);
