// Made by `npm run data` from world-atlas (Natural Earth, public domain) and data/*.csv. Change those, not this.

/** Id, State, 1 where neutral, note. */
export const TERRITORIES =
  'ESH,,1,western-sahara XJK,,1,jammu-kashmir GRL,DNK,1,denmark FRO,DNK,1,denmark FLK,GBR,1,malvinas SGS,GBR,1,malvinas ATF,FRA PRI,USA VIR,USA,,nsgt GUM,USA,,nsgt ASM,USA,,nsgt NCL,FRA,,nsgt PYF,FRA,,nsgt WLF,FRA SPM,FRA TWN,CHN,,china ABW,NLD CUW,NLD CYM,GBR,,nsgt BMU,GBR,,nsgt TCA,GBR,,nsgt JEY,GBR IMN,GBR HMD,AUS CXR,AUS';
