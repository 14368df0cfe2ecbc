import { makeManifest, elementsOf } from './data/build/package/manifest.js';
for (const e of elementsOf(makeManifest())) console.log(e.tagName, e.attributes.map(a => `${a.name}:${a.fieldName}:${a.type?.text}: ${(a.description??'').slice(0,50)}`), e.members.map(m=>m.name).join(' '), e.events.map(x=>x.name).join(' '));
