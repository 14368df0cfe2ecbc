// Made by `npm run data` (data/build/write-regions.ts) from the tables in data/. Change those, not this.

import type { Text } from '../../model/dataset.js';

/** The States that are not Members of the United Nations. */
export const notMembers = [
  { state: 'COK', status: 'non-member' },
  { state: 'NIU', status: 'non-member' },
  { state: 'PSE', status: 'observer' },
  { state: 'VAT', status: 'observer' },
] as const;

/** What must be said where a State is counted with a regional group. */
export const groupNotes: Record<string, Text> = {
  "PSE": {
    "en": "The State of Palestine, a non-member observer State, is not on the United Nations list of groups; it takes part in the Asia-Pacific States and is counted with them.",
    "ar": "دولة فلسطين، وهي دولة مراقبة غير عضو، غير مدرجة في قائمة المجموعات في الأمم المتحدة؛ وهي تشارك في مجموعة دول آسيا والمحيط الهادئ وتُحسب ضمنها.",
    "es": "El Estado de Palestina, Estado observador no miembro, no figura en la lista de grupos de las Naciones Unidas; participa en el grupo de Estados de Asia y el Pacífico y se lo cuenta con él.",
    "fr": "L'État de Palestine, État observateur non membre, ne figure pas sur la liste des groupes de l'ONU ; il participe au Groupe des États d'Asie et du Pacifique et est compté avec lui.",
    "ru": "Государство Палестина, государство-наблюдатель, не являющееся членом Организации, не значится в списке групп Организации Объединенных Наций; оно участвует в группе государств Азиатско-Тихоокеанского региона и учитывается вместе с ней.",
    "zh": "巴勒斯坦国是非会员观察员国，不在联合国的分组名单上；它参加亚洲及太平洋国家组，此处计入该组。"
  },
  "TUR": {
    "en": "Türkiye takes part in both the Western European and other States and the Asia-Pacific States; it is counted with the former, as for elections.",
    "ar": "تشارك تركيا في مجموعة دول أوروبا الغربية ودول أخرى وفي مجموعة دول آسيا والمحيط الهادئ معا؛ وهي تُحسب ضمن المجموعة الأولى، كما في الانتخابات.",
    "es": "Türkiye participa tanto en el grupo de Estados de Europa Occidental y otros Estados como en el de Estados de Asia y el Pacífico; se la cuenta en el primero, como en las elecciones.",
    "fr": "La Türkiye participe à la fois au Groupe des États d'Europe occidentale et autres États et au Groupe des États d'Asie et du Pacifique ; elle est comptée avec le premier, comme pour les élections.",
    "ru": "Турция участвует как в группе западноевропейских и других государств, так и в группе государств Азиатско-Тихоокеанского региона; она учитывается в первой, как и при выборах.",
    "zh": "土耳其同时参加西欧和其他国家组与亚洲及太平洋国家组；此处与选举时一样，计入前者。"
  },
  "USA": {
    "en": "The United States is a member of no regional group; it attends the Western European and other States as an observer and is counted with them, as for elections.",
    "ar": "الولايات المتحدة ليست عضوا في أي مجموعة إقليمية؛ وهي تحضر اجتماعات مجموعة دول أوروبا الغربية ودول أخرى بصفة مراقب وتُحسب ضمنها، كما في الانتخابات.",
    "es": "Los Estados Unidos no son miembros de ningún grupo regional; asisten como observadores al grupo de Estados de Europa Occidental y otros Estados y se los cuenta con él, como en las elecciones.",
    "fr": "Les États-Unis ne sont membres d'aucun groupe régional ; ils assistent en qualité d'observateur au Groupe des États d'Europe occidentale et autres États et sont comptés avec lui, comme pour les élections.",
    "ru": "Соединенные Штаты не входят ни в одну региональную группу; они присутствуют в группе западноевропейских и других государств в качестве наблюдателя и учитываются вместе с ней, как и при выборах.",
    "zh": "美国不属于任何区域组；它以观察员身份参加西欧和其他国家组，此处与选举时一样，计入该组。"
  }
};
