/** A ride or a way that the speaker pays for. */
export default [
  '(i|i will|i can|i could|i would|i have|i am|let me|we will|already|just|will|ill|il|and) ..1 (send|sending|sent|order|ordering|ordered|book|booking|booked|get|got|call|pay|paid|paying|arrange|arranged|buy|bought|cover|shout|purchased|cop|sort|sorted|throw|wire|transfer|reserve|reserved) ..4 (taxi|cab|uber|lyft|ola|minicab|driver|rickshaw|train ticket|train tickets|bus ticket|coach ticket|plane ticket|bus fare|train fare|taxi fare|ticket|tickets|tix|fare|flight|flights|greyhound|flixbus|megabus|bus seat|seat on the|train|coach|ferry|bus|bus money|transport money|transport|petrol)',
  '(uber|taxi|cab|lyft|ola|grab|driver|rickshaw|car) ..1 (will|is going to|shall|can|is) ..2 (collect|pick|fetch|get you|bring you|come for you|outside|waiting|downstairs|at the end|on its way|coming to)',
  '(uber|taxi|cab|lyft|ola|ticket|tickets|tix|fare|flight|flights|bus|train|transport|transport fare|bus fare|ride) ..1 (is|are|has been)? ..1 (on me|my treat|paid for|paid|already paid|sorted|covered|i book you|i booked)',
  'i (will|can|could) ..1 uber you',
  '(cousin|friend|driver|assistant|brother|mate|boy|uncle) ..3 (come get you|pick you up|collect you|fetch you|come for you)',
  'ticket ..2 (your name|in the name)',
  'ticket i (emailed|booked|bought|sent|got you)',
] satisfies string[];
