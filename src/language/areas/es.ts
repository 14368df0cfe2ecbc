// Made by `npm run data` from world-atlas (Natural Earth, public domain) and data/*.csv. Change those, not this.

/** Names in the order of the territories of src/world. */
export default 'Sáhara Occidental|Jammu y Cachemira (glaciar de Siachen)|Groenlandia|Islas Feroe|Islas Malvinas (Falkland Islands)|Georgia del Sur y las Islas Sandwich del Sur|Territorios Australes Franceses|Puerto Rico|Islas Vírgenes de los Estados Unidos|Guam|Samoa Americana|Nueva Caledonia|Polinesia Francesa|Islas Wallis y Futuna|San Pedro y Miquelón|Provincia china de Taiwán|Aruba|Curazao|Islas Caimán|Bermudas|Islas Turcas y Caicos|Jersey|Isla de Man|Isla Heard e Islas McDonald|Isla Christmas e Islas Cocos (Keeling)';
