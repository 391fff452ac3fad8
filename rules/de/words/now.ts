/** Now, or soon. */
export default ["jetzt", "sofort", "gleich", "grad", "heute", "heute abend", "heute nacht", "schnell", "auf der stelle", "asap", "endlich", "now", "direkt", "live", "flott", "zackig", "nochmal", "dann", "heute noch", "sofort noch"] satisfies string[];
