// Made by `npm run data` (data/build/world.ts) from world-atlas (Natural Earth, public domain) and data/*.csv.
// Change those, not this.

/** Names in the order of the territories of src/world. */
export default 'Sahara occidental|Jammu-et-Cachemire (glacier de Siachen)|Groenland|Îles Féroé|Îles Falkland (Malvinas)|Géorgie du Sud-et-les Îles Sandwich du Sud|Terres australes françaises|Porto Rico|Îles Vierges américaines|Guam|Samoa américaines|Îles Mariannes du Nord|Nouvelle-Calédonie|Polynésie française|Îles Wallis-et-Futuna|Saint-Pierre-et-Miquelon|Saint-Martin (partie française)|Province chinoise de Taiwan|Aruba|Curaçao|Sainte-Hélène|Anguilla|Îles Caïmanes|Bermudes|Îles Vierges britanniques|Îles Turques-et-Caïques|Montserrat|Jersey|Guernesey|Île de Man|Île Heard-et-Îles MacDonald|Île Christmas et Îles des Cocos (Keeling)';
