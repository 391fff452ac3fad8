/** The picture is of a thing, a pet or many people. Shared by the rules that import it. */
export default [
  '(photo|video|selfie|snap|image|cliche|screen) ..2 (de|du|des|avec|sur) ..3 #Chose',
  '(la|le|les|ta|tes|ton) #Chose ..6 (photo|video)',
  '#Photo (de|avec) toi (et|avec) ..4',
  '#Photo (de|du|des) (groupe|classe|equipe|identite|profil|couverture|page)',
  '..8 (exo|devoir|devoirs|controle|tableau|clavier|plateau|inventaire|maquette|diapo|pull de noel)',
  '#Photo ..2 (que|ou) (vous|tu|je|on) (vends|vendez|as pris|avez pris|prends|ai pris|a pris)',
  'pour (le|la|les) (dossier|inscription|site|journal|album|classe|cv|carte|passeport|expose|ecole|club|prof) ..4',
  '..6 pour (le|la|les) (dossier|inscription|site|journal|album|classe|cv|carte|passeport|expose|ecole|club|prof)',
  '(maman|mamie|mere|papa|pere|papi) (veux|demande|attends|reclame|peux) ..6',
  '..6 (pour|avec|et) (mamie|papi|maman|papa|ta mere|ton pere|mere|pere)',
];
