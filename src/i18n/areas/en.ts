// Made by `npm run data` (data/build/world.ts) from world-atlas (Natural Earth, public domain) and data/*.csv.
// Change those, not this.

/** Names in the order of the territories of src/world. */
export default 'Western Sahara|Jammu and Kashmir (Siachen Glacier)|Greenland|Faroe Islands|Falkland Islands (Malvinas)|South Georgia and the South Sandwich Islands|French Southern Territories|Puerto Rico|United States Virgin Islands|Guam|American Samoa|Northern Mariana Islands|New Caledonia|French Polynesia|Wallis and Futuna Islands|Saint Pierre and Miquelon|Saint Martin (French part)|Taiwan, Province of China|Aruba|Curaçao|Saint Helena|Anguilla|Cayman Islands|Bermuda|British Virgin Islands|Turks and Caicos Islands|Montserrat|Jersey|Guernsey|Isle of Man|Heard Island and McDonald Islands|Christmas Island and Cocos (Keeling) Islands';
