/** First names that strangers pick as a cover. */
export default [
  '(josh|jack|tom|ben|max|sam|alex|emma|emily|mia|chloe|katie|jess|jade|aaliyah|priya|kasia|sarah|sophie|lily|olivia|ella|anna|hannah|lucy|maria|chantelle|carol|sue|jean|daisy|ruby|grace|zoe|molly|amy|jake|dan|ryan|liam|luke|adam|noah|ethan|matt|mike|james|david|rahul|anjali|neha|fatima|amir|ali|marta|julia|nina|leah|megan|holly|ellie|beth|kate|abby|taylor|ashley|brooke|madison|kayla)',
] satisfies string[];
