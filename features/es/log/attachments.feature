# language: es
@log
Característica: Archivos adjuntos de interacciones canceladas

  @IM-R-079 @must
  Regla: Cuando se marca como cancelada una interacción cuyo archivo adjunto no está en ninguna otra, una segunda pregunta ofrece quitarlo; si no se responde que sí, el archivo adjunto permanece.

    @IM-SC-0233
    Escenario: Si no se responde que sí, el archivo adjunto permanece
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “LETTER.pdf” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | LETTER                     |
        | E2          | CT1001       | LETTER                     |
      Cuando cambio la marca de cancelación de la interacción “E1”
      Entonces aparece la pregunta “¿Desea quitar los archivos adjuntos?”
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cancelado | Archivo adjunto |
        | E1          | Sí        | LETTER.pdf      |
        | E2          | No        | LETTER.pdf      |

    @IM-SC-0234
    Escenario: Los archivos adjuntos de dos interacciones se quitan juntos
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “LETTER.pdf” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | LETTER                     |
        | E2          | CT1001       | LETTER                     |
      Cuando cambio al mismo tiempo la marca de cancelación de las interacciones “E1” y “E2” y quito sus archivos adjuntos
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cancelado | Archivo adjunto |
        | E1          | Sí        |                 |
        | E2          | Sí        |                 |

    @IM-SC-0235
    Escenario: Solo pierde su archivo adjunto una interacción que estaba activa
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “LETTER.pdf” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | LETTER                     |
        | E2          | CT1001       | LETTER                     |
      Y que la interacción “E1” está marcada como cancelada
      Cuando cambio al mismo tiempo la marca de cancelación de las interacciones “E2” y “E1” y quito sus archivos adjuntos
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cancelado | Archivo adjunto |
        | E1          | Sí        | LETTER.pdf      |
        | E2          | Sí        |                 |

    @IM-SC-0236
    Escenario: En una interacción sin archivo adjunto no se ofrece quitar nada
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando cambio la marca de cancelación de la interacción “E1”
      Entonces no aparece la pregunta “¿Desea quitar los archivos adjuntos?”
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cancelado |
        | E1          | Sí        |

    @IM-SC-0237
    Escenario: No se ofrece quitar un archivo adjunto que también tiene otra interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “LETTER.pdf” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que existe el segmento “S1” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Y que el segmento “S1” se archivó sin enviar nada
      Y que la interacción del contacto “CT1001” procedente del segmento archivado “S1” se llama “E1”
      Cuando cambio la marca de cancelación de la interacción “E1” y quito su archivo adjunto
      Entonces no aparece la pregunta “¿Desea quitar los archivos adjuntos?”
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Cancelado | Archivo adjunto |
        | CT1001       | Sí        | LETTER.pdf      |
        | CT1002       | No        | LETTER.pdf      |

  @IM-R-080 @must
  Regla: Cuando se elimina una interacción cancelada, se elimina con ella su archivo adjunto: en NAV 2017, siempre; en Business Central, solo si ninguna otra interacción lo tiene.

    @IM-SC-0238 @nav-2017
    Escenario: En NAV 2017, la otra interacción también pierde el archivo adjunto
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “LETTER.pdf” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que existe el segmento “S1” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Y que el segmento “S1” se archivó sin enviar nada
      Y que la interacción del contacto “CT1001” procedente del segmento archivado “S1” se llama “E1”
      Y que la interacción “E1” está marcada como cancelada
      Cuando elimino los movimientos cancelados del log de interacción
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Archivo adjunto |
        | CT1002       |                 |

    @IM-SC-0239 @business-central
    Escenario: En Business Central, la otra interacción conserva el archivo adjunto
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “LETTER.pdf” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que existe el segmento “S1” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Y que el segmento “S1” se archivó sin enviar nada
      Y que la interacción del contacto “CT1001” procedente del segmento archivado “S1” se llama “E1”
      Y que la interacción “E1” está marcada como cancelada
      Cuando elimino los movimientos cancelados del log de interacción
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Archivo adjunto |
        | CT1002       | LETTER.pdf      |
