# language: es
@extensions
Característica: Probar un segmento sin archivarlo

  @IM-R-140 @must
  Regla: Una simulación muestra todos los rechazos de todas las líneas de un segmento y no cambia nada.

    @IM-SC-0440 @dry-run
    Escenario: Se muestran todos los rechazos de todas las líneas
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    |
        | CT1002 |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Cuando compruebo el segmento “SPRING” sin archivarlo
      Entonces se muestran 3 rechazos
      Y la línea del contacto “CT1001” se rechazaría: “Debe rellenar el campo ‘Cód. plantilla interacción’ en la línea del contacto CT1001.”
      Y la línea del contacto “CT1002” se rechazaría: “Debe rellenar el campo ‘Cód. vendedor’ en la línea del contacto CT1002.”
      Y la línea del contacto “CT1002” se rechazaría: “Debe rellenar el campo ‘Cód. plantilla interacción’ en la línea del contacto CT1002.”
      Y el log de interacción contiene 0 movimientos
      Y hay 1 segmento abierto

    @IM-SC-0441 @dry-run
    Escenario: Un segmento que se puede archivar no da lugar a rechazos ni se archiva
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando compruebo el segmento “SPRING” sin archivarlo
      Entonces se muestran 0 rechazos
      Y el log de interacción contiene 0 movimientos
      Y hay 1 segmento abierto

    @IM-SC-0442 @dry-run
    Escenario: Lo que afecta a todo el segmento se rechaza igual que al archivarlo
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando compruebo el segmento “SPRING” sin archivarlo
      Entonces se rechaza la solicitud: “El segmento SPRING está vacío.”
