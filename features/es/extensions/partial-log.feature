# language: es
@extensions
Característica: Archivar las líneas que se pueden archivar

  @IM-R-143 @must
  Regla: Un archivado parcial registra las líneas que se pueden archivar, indica por qué se rechazan las demás y las deja en el segmento abierto.

    @IM-SC-0447 @partial-log
    Escenario: La línea que no se puede archivar queda en el segmento
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    |
        | CT1002 |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Cuando archivo las líneas del segmento “SPRING” que se pueden archivar
      Entonces se muestra 1 rechazo
      Y la línea del contacto “CT1002” quedó en el segmento: “Debe rellenar el campo ‘Cód. vendedor’ en la línea del contacto CT1002.”
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | N.º segmento |
        | CT1001       | SPRING       |
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT1002       |

    @IM-SC-0448 @partial-log
    Escenario: Se rechaza un segmento del que no se puede archivar ninguna línea
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    |
        | CT1002 |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1002       |
      Cuando archivo las líneas del segmento “SPRING” que se pueden archivar
      Entonces se rechaza la solicitud: “Debe rellenar el campo ‘Cód. vendedor’ en la línea del contacto CT1002.”
      Y hay 1 segmento abierto

  @IM-R-144 @must
  Regla: Lo que un archivado parcial dejó en un segmento se agrega más tarde al mismo segmento archivado.

    @IM-SC-0449 @partial-log
    Escenario: El resto se archiva después de corregirlo
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    |
        | CT1002 |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Cuando archivo las líneas del segmento “SPRING” que se pueden archivar
      Y modifico la línea del contacto “CT1002” en el segmento “SPRING” de la siguiente manera:
        | Cód. vendedor |
        | AM            |
      Y archivo el segmento “SPRING”
      Entonces los segmentos archivados son exactamente los siguientes:
        | N.º segmento | N.º interacciones |
        | SPRING       | 2                 |
      Y hay 0 segmentos abiertos
