/** Waiting at the house or school of the child. */
export default [
  '(outside|at|by|near|across from|opposite|under|before|behind|beside|round|in front of|next to|on|doon fae|down from) ..1 (your|ur|ya|yer) ..1 (school|school gate|school gates|house|gate|street|road|block|building|estate|fence|hoose|waiting shed|stop|window|bus stop|tuition|tuition class|hostel|flat|flats|corner|gaff|place|back gate|apartment)',
] satisfies string[];
