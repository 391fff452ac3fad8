/** The grown-ups, brothers and sisters of the child, as one speaks to it of them. */
export default [
  'tuo #Adult',
  'tuoi !(amici|amiche|compagni|compagne|follower|contatti|video|dati|soldi|capelli|occhi|messaggi|vestiti|profili|coetanei)',
] satisfies string[];
