// Made by `npm run data` (data/build/facts) from the tables in data/. Change those, not this.

import { namesByCode } from '../../model/codes.js';

/** Short names of the 197 States (UNTERM), in the order of the register, and of the territories on the map. */
export const names = namesByCode(
  [
    "Afganistán", // AFG
    "Angola", // AGO
    "Albania", // ALB
    "Andorra", // AND
    "Emiratos Árabes Unidos", // ARE
    "Argentina", // ARG
    "Armenia", // ARM
    "Antigua y Barbuda", // ATG
    "Australia", // AUS
    "Austria", // AUT
    "Azerbaiyán", // AZE
    "Burundi", // BDI
    "Bélgica", // BEL
    "Benin", // BEN
    "Burkina Faso", // BFA
    "Bangladesh", // BGD
    "Bulgaria", // BGR
    "Bahrein", // BHR
    "Bahamas", // BHS
    "Bosnia y Herzegovina", // BIH
    "Belarús", // BLR
    "Belice", // BLZ
    "Bolivia (Estado Plurinacional de)", // BOL
    "Brasil", // BRA
    "Barbados", // BRB
    "Brunei Darussalam", // BRN
    "Bhután", // BTN
    "Botswana", // BWA
    "República Centroafricana", // CAF
    "Canadá", // CAN
    "Suiza", // CHE
    "Chile", // CHL
    "China", // CHN
    "Côte d'Ivoire", // CIV
    "Camerún", // CMR
    "República Democrática del Congo", // COD
    "Congo", // COG
    "Islas Cook", // COK
    "Colombia", // COL
    "Comoras", // COM
    "Cabo Verde", // CPV
    "Costa Rica", // CRI
    "Cuba", // CUB
    "Chipre", // CYP
    "Chequia", // CZE
    "Alemania", // DEU
    "Djibouti", // DJI
    "Dominica", // DMA
    "Dinamarca", // DNK
    "República Dominicana", // DOM
    "Argelia", // DZA
    "Ecuador", // ECU
    "Egipto", // EGY
    "Eritrea", // ERI
    "España", // ESP
    "Estonia", // EST
    "Etiopía", // ETH
    "Finlandia", // FIN
    "Fiji", // FJI
    "Francia", // FRA
    "Micronesia (Estados Federados de)", // FSM
    "Gabón", // GAB
    "Reino Unido de Gran Bretaña e Irlanda del Norte", // GBR
    "Georgia", // GEO
    "Ghana", // GHA
    "Guinea", // GIN
    "Gambia", // GMB
    "Guinea-Bissau", // GNB
    "Guinea Ecuatorial", // GNQ
    "Grecia", // GRC
    "Granada", // GRD
    "Guatemala", // GTM
    "Guyana", // GUY
    "Honduras", // HND
    "Croacia", // HRV
    "Haití", // HTI
    "Hungría", // HUN
    "Indonesia", // IDN
    "India", // IND
    "Irlanda", // IRL
    "Irán (República Islámica del)", // IRN
    "Iraq", // IRQ
    "Islandia", // ISL
    "Israel", // ISR
    "Italia", // ITA
    "Jamaica", // JAM
    "Jordania", // JOR
    "Japón", // JPN
    "Kazajstán", // KAZ
    "Kenya", // KEN
    "Kirguistán", // KGZ
    "Camboya", // KHM
    "Kiribati", // KIR
    "Saint Kitts y Nevis", // KNA
    "República de Corea", // KOR
    "Kuwait", // KWT
    "República Democrática Popular Lao", // LAO
    "Líbano", // LBN
    "Liberia", // LBR
    "Libia", // LBY
    "Santa Lucía", // LCA
    "Liechtenstein", // LIE
    "Sri Lanka", // LKA
    "Lesotho", // LSO
    "Lituania", // LTU
    "Luxemburgo", // LUX
    "Letonia", // LVA
    "Marruecos", // MAR
    "Mónaco", // MCO
    "República de Moldova", // MDA
    "Madagascar", // MDG
    "Maldivas", // MDV
    "México", // MEX
    "Islas Marshall", // MHL
    "Macedonia del Norte", // MKD
    "Malí", // MLI
    "Malta", // MLT
    "Myanmar", // MMR
    "Montenegro", // MNE
    "Mongolia", // MNG
    "Mozambique", // MOZ
    "Mauritania", // MRT
    "Mauricio", // MUS
    "Malawi", // MWI
    "Malasia", // MYS
    "Namibia", // NAM
    "Níger", // NER
    "Nigeria", // NGA
    "Nicaragua", // NIC
    "Niue", // NIU
    "Países Bajos (Reino de los)", // NLD
    "Noruega", // NOR
    "Nepal", // NPL
    "Nauru", // NRU
    "Nueva Zelandia", // NZL
    "Omán", // OMN
    "Pakistán", // PAK
    "Panamá", // PAN
    "Perú", // PER
    "Filipinas", // PHL
    "Palau", // PLW
    "Papua Nueva Guinea", // PNG
    "Polonia", // POL
    "República Popular Democrática de Corea", // PRK
    "Portugal", // PRT
    "Paraguay", // PRY
    "Estado de Palestina", // PSE
    "Qatar", // QAT
    "Rumania", // ROU
    "Federación de Rusia", // RUS
    "Rwanda", // RWA
    "Arabia Saudita", // SAU
    "Sudán", // SDN
    "Senegal", // SEN
    "Singapur", // SGP
    "Islas Salomón", // SLB
    "Sierra Leona", // SLE
    "El Salvador", // SLV
    "San Marino", // SMR
    "Somalia", // SOM
    "Serbia", // SRB
    "Sudán del Sur", // SSD
    "Santo Tomé y Príncipe", // STP
    "Suriname", // SUR
    "Eslovaquia", // SVK
    "Eslovenia", // SVN
    "Suecia", // SWE
    "Eswatini", // SWZ
    "Seychelles", // SYC
    "República Árabe Siria", // SYR
    "Chad", // TCD
    "Togo", // TGO
    "Tailandia", // THA
    "Tayikistán", // TJK
    "Turkmenistán", // TKM
    "Timor-Leste", // TLS
    "Tonga", // TON
    "Trinidad y Tabago", // TTO
    "Túnez", // TUN
    "Türkiye", // TUR
    "Tuvalu", // TUV
    "República Unida de Tanzanía", // TZA
    "Uganda", // UGA
    "Ucrania", // UKR
    "Uruguay", // URY
    "Estados Unidos de América", // USA
    "Uzbekistán", // UZB
    "Santa Sede", // VAT
    "San Vicente y las Granadinas", // VCT
    "Venezuela (República Bolivariana de)", // VEN
    "Viet Nam", // VNM
    "Vanuatu", // VUT
    "Samoa", // WSM
    "Yemen", // YEM
    "Sudáfrica", // ZAF
    "Zambia", // ZMB
    "Zimbabwe", // ZWE
  ],
  {
    ESH: "Sáhara Occidental",
    XJK: "Jammu y Cachemira (glaciar de Siachen)",
    GRL: "Groenlandia",
    FRO: "Islas Feroe",
    FLK: "Islas Malvinas (Falkland Islands)",
    SGS: "Georgia del Sur y las Islas Sandwich del Sur",
    ATF: "Territorios Australes Franceses",
    PRI: "Puerto Rico",
    VIR: "Islas Vírgenes de los Estados Unidos",
    GUM: "Guam",
    ASM: "Samoa Americana",
    MNP: "Islas Marianas Septentrionales",
    NCL: "Nueva Caledonia",
    PYF: "Polinesia Francesa",
    WLF: "Islas Wallis y Futuna",
    SPM: "San Pedro y Miquelón",
    MAF: "San Martín (parte francesa)",
    TWN: "Provincia china de Taiwán",
    ABW: "Aruba",
    CUW: "Curazao",
    SHN: "Santa Elena",
    AIA: "Anguila",
    CYM: "Islas Caimán",
    BMU: "Bermudas",
    VGB: "Islas Vírgenes Británicas",
    TCA: "Islas Turcas y Caicos",
    MSR: "Montserrat",
    JEY: "Jersey",
    IMN: "Isla de Man",
    HMD: "Isla Heard e Islas McDonald",
    CXR: "Isla Christmas e Islas Cocos (Keeling)",
  },
);
