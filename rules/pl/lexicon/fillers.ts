/** Words that add nothing: they are dropped. */
export default Object.fromEntries(
  'xd xdd xddd xdddd xdx lol lool haha hahah hahaha ahahah ahaha hehe heh hehehe hihi hah no noo ej eej oj kurde kurcze btw tbh eh ehh hmm mordo mordeczko ziom ziomek bro brachu byku typie ziomus serio srsly lmao omg kurna'
    .split(' ')
    .map((word) => [word, '']),
);
