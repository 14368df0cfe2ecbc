/* Made by data/build/world.ts from world-atlas and the tables in data/: do not edit. Natural Earth, public domain. */
/** Id, State, 1 where neutral, note. */
export const TERRITORIES =
  'ESH,,1,western-sahara XJK,,1,jammu-kashmir GRL,DNK,1,unconfirmed FRO,DNK,1,unconfirmed FLK,GBR,1,malvinas SGS,GBR,1,malvinas ATF,FRA PRI,USA VIR,USA,,nsgt GUM,USA,,nsgt ASM,USA,,nsgt MNP,USA NCL,FRA,,nsgt PYF,FRA,,nsgt SPM,FRA TWN,CHN,,china HKG,CHN,,sar ABW,NLD CUW,NLD SXM,NLD SHN,GBR,,nsgt CYM,GBR,,nsgt IMN,GBR HMD,AUS CXR,AUS';
