/** Words that say nothing about who asks what of whom: dropped. */
export default Object.fromEntries(
  (
    'mdr mdrr mdrrr ptdr ptdrr xptdr lol lool xd lmao jpp stp stpp steuplait steup svp plz pls pliz wsh wesh wech wlh wallah wallai ' +
    'frr frerot frero bro gros zebi miskine bb bby euh heu bah beh ben hein genre bg gadjo tarpin cherie cheri surtout haha hihi ahah'
  )
    .split(' ')
    .map((word) => [word, '']),
) as Record<string, string>;
