/** Not the child. */
export default ['#HomeWork', '#PetThing', '#SchoolThing', '#GameWord', '#SportWord', '#ThingShown'] satisfies string[];
