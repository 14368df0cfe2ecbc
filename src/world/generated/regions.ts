// Made by `npm run data` from the tables in data/. Change those, not this.

/** M49 regions in the order of the register: aFrica, aMericas, aSia, Europe, Oceania. */
export const regions =
  'sfeesmsmoesfeffsesmeemmmmssffmemsffffomffmmseefmemfmffeefeoeofesfffffemmmmemessessesemsssfssomssssffmesfeeefeefsmoefesesffffsfffmoeesoossmmsooesemsseefsffsofmefeffmeeeffsffssssomfsoffemmsemmsoosfff';

/** UN regional groups: African, asia-Pacific, Eastern-european, Grulac, Weog, or - for none. */
export const groups =
  'paewpgegwweawaapepgeeggggppaawwgpaaaa-gaaggpewagwgagaaweawpwpaweaaaaawggggegeppwppwwwgpppapppgppppaagwpaeweaweapgpeawpepaaaapaaag-wwppwppggpppepwgppeeapaappagwaeaageewaapaapppppgawpaaegwp-ggppppaaa';
