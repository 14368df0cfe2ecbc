// Made by `npm run data` (data/build/facts) from the tables in data/. Change those, not this.

import { namesByCode } from '../../model/codes.js';

/** Short names of the 197 States (UNTERM), in the order of the register, and of the territories on the map. */
export const names = namesByCode(
  [
    "Afghanistan", // AFG
    "Angola", // AGO
    "Albania", // ALB
    "Andorra", // AND
    "United Arab Emirates", // ARE
    "Argentina", // ARG
    "Armenia", // ARM
    "Antigua and Barbuda", // ATG
    "Australia", // AUS
    "Austria", // AUT
    "Azerbaijan", // AZE
    "Burundi", // BDI
    "Belgium", // BEL
    "Benin", // BEN
    "Burkina Faso", // BFA
    "Bangladesh", // BGD
    "Bulgaria", // BGR
    "Bahrain", // BHR
    "Bahamas", // BHS
    "Bosnia and Herzegovina", // BIH
    "Belarus", // BLR
    "Belize", // BLZ
    "Bolivia (Plurinational State of)", // BOL
    "Brazil", // BRA
    "Barbados", // BRB
    "Brunei Darussalam", // BRN
    "Bhutan", // BTN
    "Botswana", // BWA
    "Central African Republic", // CAF
    "Canada", // CAN
    "Switzerland", // CHE
    "Chile", // CHL
    "China", // CHN
    "Côte d'Ivoire", // CIV
    "Cameroon", // CMR
    "Democratic Republic of the Congo", // COD
    "Congo", // COG
    "Cook Islands", // COK
    "Colombia", // COL
    "Comoros", // COM
    "Cabo Verde", // CPV
    "Costa Rica", // CRI
    "Cuba", // CUB
    "Cyprus", // CYP
    "Czechia", // CZE
    "Germany", // DEU
    "Djibouti", // DJI
    "Dominica", // DMA
    "Denmark", // DNK
    "Dominican Republic", // DOM
    "Algeria", // DZA
    "Ecuador", // ECU
    "Egypt", // EGY
    "Eritrea", // ERI
    "Spain", // ESP
    "Estonia", // EST
    "Ethiopia", // ETH
    "Finland", // FIN
    "Fiji", // FJI
    "France", // FRA
    "Micronesia (Federated States of)", // FSM
    "Gabon", // GAB
    "United Kingdom of Great Britain and Northern Ireland", // GBR
    "Georgia", // GEO
    "Ghana", // GHA
    "Guinea", // GIN
    "Gambia", // GMB
    "Guinea-Bissau", // GNB
    "Equatorial Guinea", // GNQ
    "Greece", // GRC
    "Grenada", // GRD
    "Guatemala", // GTM
    "Guyana", // GUY
    "Honduras", // HND
    "Croatia", // HRV
    "Haiti", // HTI
    "Hungary", // HUN
    "Indonesia", // IDN
    "India", // IND
    "Ireland", // IRL
    "Iran (Islamic Republic of)", // IRN
    "Iraq", // IRQ
    "Iceland", // ISL
    "Israel", // ISR
    "Italy", // ITA
    "Jamaica", // JAM
    "Jordan", // JOR
    "Japan", // JPN
    "Kazakhstan", // KAZ
    "Kenya", // KEN
    "Kyrgyzstan", // KGZ
    "Cambodia", // KHM
    "Kiribati", // KIR
    "Saint Kitts and Nevis", // KNA
    "Republic of Korea", // KOR
    "Kuwait", // KWT
    "Lao People's Democratic Republic", // LAO
    "Lebanon", // LBN
    "Liberia", // LBR
    "Libya", // LBY
    "Saint Lucia", // LCA
    "Liechtenstein", // LIE
    "Sri Lanka", // LKA
    "Lesotho", // LSO
    "Lithuania", // LTU
    "Luxembourg", // LUX
    "Latvia", // LVA
    "Morocco", // MAR
    "Monaco", // MCO
    "Republic of Moldova", // MDA
    "Madagascar", // MDG
    "Maldives", // MDV
    "Mexico", // MEX
    "Marshall Islands", // MHL
    "North Macedonia", // MKD
    "Mali", // MLI
    "Malta", // MLT
    "Myanmar", // MMR
    "Montenegro", // MNE
    "Mongolia", // MNG
    "Mozambique", // MOZ
    "Mauritania", // MRT
    "Mauritius", // MUS
    "Malawi", // MWI
    "Malaysia", // MYS
    "Namibia", // NAM
    "Niger", // NER
    "Nigeria", // NGA
    "Nicaragua", // NIC
    "Niue", // NIU
    "Netherlands (Kingdom of the)", // NLD
    "Norway", // NOR
    "Nepal", // NPL
    "Naoero", // NRU
    "New Zealand", // NZL
    "Oman", // OMN
    "Pakistan", // PAK
    "Panama", // PAN
    "Peru", // PER
    "Philippines", // PHL
    "Palau", // PLW
    "Papua New Guinea", // PNG
    "Poland", // POL
    "Democratic People's Republic of Korea", // PRK
    "Portugal", // PRT
    "Paraguay", // PRY
    "State of Palestine", // PSE
    "Qatar", // QAT
    "Romania", // ROU
    "Russian Federation", // RUS
    "Rwanda", // RWA
    "Saudi Arabia", // SAU
    "Sudan", // SDN
    "Senegal", // SEN
    "Singapore", // SGP
    "Solomon Islands", // SLB
    "Sierra Leone", // SLE
    "El Salvador", // SLV
    "San Marino", // SMR
    "Somalia", // SOM
    "Serbia", // SRB
    "South Sudan", // SSD
    "Sao Tome and Principe", // STP
    "Suriname", // SUR
    "Slovakia", // SVK
    "Slovenia", // SVN
    "Sweden", // SWE
    "Eswatini", // SWZ
    "Seychelles", // SYC
    "Syrian Arab Republic", // SYR
    "Chad", // TCD
    "Togo", // TGO
    "Thailand", // THA
    "Tajikistan", // TJK
    "Turkmenistan", // TKM
    "Timor-Leste", // TLS
    "Tonga", // TON
    "Trinidad and Tobago", // TTO
    "Tunisia", // TUN
    "Türkiye", // TUR
    "Tuvalu", // TUV
    "United Republic of Tanzania", // TZA
    "Uganda", // UGA
    "Ukraine", // UKR
    "Uruguay", // URY
    "United States of America", // USA
    "Uzbekistan", // UZB
    "Holy See", // VAT
    "Saint Vincent and the Grenadines", // VCT
    "Venezuela (Bolivarian Republic of)", // VEN
    "Viet Nam", // VNM
    "Vanuatu", // VUT
    "Samoa", // WSM
    "Yemen", // YEM
    "South Africa", // ZAF
    "Zambia", // ZMB
    "Zimbabwe", // ZWE
  ],
  {
    ESH: "Western Sahara",
    XJK: "Jammu and Kashmir (Siachen Glacier)",
    GRL: "Greenland",
    FRO: "Faroe Islands",
    FLK: "Falkland Islands (Malvinas)",
    SGS: "South Georgia and the South Sandwich Islands",
    ATF: "French Southern Territories",
    PRI: "Puerto Rico",
    VIR: "United States Virgin Islands",
    GUM: "Guam",
    ASM: "American Samoa",
    MNP: "Northern Mariana Islands",
    NCL: "New Caledonia",
    PYF: "French Polynesia",
    WLF: "Wallis and Futuna Islands",
    SPM: "Saint Pierre and Miquelon",
    MAF: "Saint Martin (French part)",
    TWN: "Taiwan, Province of China",
    ABW: "Aruba",
    CUW: "Curaçao",
    SHN: "Saint Helena",
    AIA: "Anguilla",
    CYM: "Cayman Islands",
    BMU: "Bermuda",
    VGB: "British Virgin Islands",
    TCA: "Turks and Caicos Islands",
    MSR: "Montserrat",
    JEY: "Jersey",
    IMN: "Isle of Man",
    HMD: "Heard Island and McDonald Islands",
    CXR: "Christmas Island and Cocos (Keeling) Islands",
  },
);
