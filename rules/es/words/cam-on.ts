/** Asks for the camera to be on. */
export default [
  '(pon|ponla|ponme|pone|ponele|pones|poner|ponga|pongas|ponete|ponte|prende|prendela|prendeme|prender|prendas|prenda|prendes|enciende|enciendela|encender|enciendas|enciendes|activa|activala|activar|actives|activas|abre|abrela|abri|abrir|abras|abrime|conecta|conectala|conectas|habilita|dale a|sube|quita el dedo de|destapa|voltea|baja|bajame|acerca|apunta|gira|enfoca|mueve) ..2 (camara|camarita|webcam|camera|cam)',
] satisfies string[];
