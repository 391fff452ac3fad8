/** Of the person spoken to. */
export default ['twoje', 'swoje', 'te twoje', 'wasze', 'wasza', 'wasi'] satisfies string[];
