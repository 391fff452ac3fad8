import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'jestem ..3 (skautem|lowca talentow|fotografem|agentem|agentka|rezyserem|moderatorem|moderatorka|adminem|adminka|administratorem|z supportu|z pomocy|trenerem|psychologiem|terapeuta|nauczyciel|policjantem|youtuberem|streamerem|influencerka|tworca gry|developerem|z ekipy|producentem|headhunterem)',
    '(pracuje|dzialam) ..2 (w|dla|jako) ..2 (agencji|roblox|robloxie|agencja|modelingu|snapchat|instagram|epic|wytworni|telewizji|netflixie|mojangu|supporcie)',
    '(jestem|reprezentuje) ..2 (agencji|agencje|firme|marke|wytwornie)',
    '(zajmuje sie|szukam) ..2 (modelingiem|castingiem|castingami|talentow|talenty)',
  ],
  unless: [
    '(na|tego) (serwerze|serwera) ..3',
    '(jestem ..3) ..3 (serwera|serwerze|klanu|gildii|druzyny|uczniowskiego|waszej)',
  ],
  confidence: 'strong',
  means: 'Claims a role that makes others trust: scout, staff, coach, doctor.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['jestem łowcą talentów', 'pracuję w agencji modelek', 'jestem moderatorem roblox'],
  passes: ['jestem adminem serwera klasowego', 'pani jest psychologiem', 'chcę zostać trenerem'],
};
