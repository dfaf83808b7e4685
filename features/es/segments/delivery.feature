# language: es
@segments
Característica: Enviar la correspondencia de un segmento

  @IM-R-109 @must
  Regla: Al archivar un segmento se envía lo que sus líneas tengan que enviar, salvo que el usuario decida no hacerlo; cada línea que se envía necesita un archivo adjunto y un tipo de correspondencia y, en Business Central, un correo electrónico necesita también una dirección; una línea a la que le falta algo de esto detiene todo el segmento.

    @IM-SC-0347 @procedure @IM-P-49
    Escenario: Archivar un segmento sin enviar nada
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Nombre    | Cód. vendedor | Tipo correspondencia | Correo electrónico |
        | CT1001 | Ann Beebe | AM            | Correo electrónico   | ann@example.com    |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando abro el segmento “SPRING”
      Y elijo la acción “Archivar”
      Y desactivo la casilla “Enviar anexos”
      Y elijo el botón “Aceptar”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo correspondencia | Estado de envío | Archivo adjunto |
        | CT1001       | Correo electrónico   |                 |                 |

    @IM-SC-0348
    Escenario: Una línea por correo electrónico sin archivo adjunto no se envía
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Nombre    | Cód. vendedor | Tipo correspondencia | Correo electrónico |
        | CT1001 | Ann Beebe | AM            | Correo electrónico   | ann@example.com    |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando archivo el segmento “SPRING”
      Entonces se rechaza la solicitud: “La línea del contacto CT1001 no tiene ningún archivo adjunto para enviar.”
      Y el log de interacción contiene 0 movimientos
      Y el segmento “SPRING” tiene 1 línea

    @IM-SC-0349
    Escenario: Lo que se envía llega, excepto una copia impresa que no es un archivo de Word
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Nombre    | Cód. vendedor | Tipo correspondencia | Correo electrónico |
        | CT1001 | Ann Beebe | AM            | Correo electrónico   | ann@example.com    |
        | CT1002 | Carl Dale | AM            | Copia impresa        |                    |
        | CT1003 | Eva Finn  | AM            |                      |                    |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “letter.pdf” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Cuando agrego al segmento “SPRING” todos los contactos
      Y archivo el segmento “SPRING”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo correspondencia | Archivo adjunto | Estado de envío |
        | CT1001       | Correo electrónico   | letter.pdf      |                 |
        | CT1002       | Copia impresa        | letter.pdf      | Error           |
        | CT1003       |                      | letter.pdf      |                 |

    @IM-SC-0350
    Escenario: No se puede enviar una línea sin tipo de correspondencia cuya plantilla tiene uno
      Dado que existen las siguientes plantillas de interacción:
        | Código | Descripción     | Tipo correspondencia (predeterminado) |
        | LETTER | Carta de ventas | Correo electrónico                    |
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “letter.docx” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico la línea del contacto “CT1001” en el segmento “SPRING” de la siguiente manera:
        | Tipo correspondencia |
        |                      |
      Y archivo el segmento “SPRING” y envío los archivos adjuntos
      Entonces se rechaza la solicitud: “La línea del contacto CT1001 no tiene tipo de correspondencia.”
      Y no se archiva ningún segmento

    @IM-SC-0351 @business-central
    Escenario: Un contacto sin dirección de correo electrónico detiene todo el segmento
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Nombre    | Cód. vendedor | Tipo correspondencia | Correo electrónico |
        | CT1001 | Ann Beebe | AM            | Correo electrónico   | ann@example.com    |
        | CT1002 | Carl Dale | AM            | Correo electrónico   |                    |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “letter.docx” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Cuando agrego al segmento “SPRING” todos los contactos
      Y archivo el segmento “SPRING”
      Entonces se rechaza la solicitud: “En el segmento, el contacto CT1002 no tiene dirección de correo electrónico.”
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0352 @nav-2017
    Escenario: En NAV 2017, un correo electrónico sin dirección se archiva sin tipo de correspondencia
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Nombre    | Cód. vendedor | Tipo correspondencia | Correo electrónico |
        | CT1001 | Ann Beebe | AM            | Correo electrónico   |                    |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “letter.docx” en el idioma “ENU”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Cuando agrego al segmento “SPRING” todos los contactos
      Y archivo el segmento “SPRING”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo correspondencia | Estado de envío |
        | CT1001       |                      |                 |

    @IM-SC-0353
    Escenario: Si no se envía nada, un correo electrónico sin dirección se archiva sin tipo de correspondencia
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Nombre    | Cód. vendedor | Tipo correspondencia | Correo electrónico |
        | CT1001 | Ann Beebe | AM            | Correo electrónico   |                    |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Cuando agrego al segmento “SPRING” todos los contactos
      Y archivo el segmento “SPRING” sin enviar los archivos adjuntos
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo correspondencia |
        | CT1001       |                      |

    @IM-SC-0354 @nav-2017
    Escenario: En NAV 2017, la plantilla de la cabecera decide si se envía una línea
      Dado que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Tipo correspondencia (predeterminado) |
        | LETTER | Carta de ventas    | Correo electrónico                    |
        | OUT    | Llamada telefónica |                                       |
      Y que existen los siguientes contactos:
        | N.º    | Nombre    |
        | CT1001 | Ann Beebe |
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción | Cód. vendedor |
        | Correo promocional de primavera | LETTER                     | AM            |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Y que existe el vendedor “AM”
      Cuando archivo el segmento “SPRING” y envío los archivos adjuntos
      Entonces se rechaza la solicitud: “La línea del contacto CT1001 no tiene ningún archivo adjunto para enviar.”

    @IM-SC-0355 @business-central
    Escenario: En Business Central, la plantilla de la línea decide si se envía esta
      Dado que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Tipo correspondencia (predeterminado) |
        | LETTER | Carta de ventas    | Correo electrónico                    |
        | OUT    | Llamada telefónica |                                       |
      Y que existen los siguientes contactos:
        | N.º    | Nombre    |
        | CT1001 | Ann Beebe |
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción | Cód. vendedor |
        | Correo promocional de primavera | LETTER                     | AM            |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Y que existe el vendedor “AM”
      Cuando modifico la línea del contacto “CT1001” en el segmento “SPRING” de la siguiente manera:
        | Tipo correspondencia |
        |                      |
      Y archivo el segmento “SPRING” y envío los archivos adjuntos
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo correspondencia | Estado de envío |
        | CT1001       |                      |                 |

    @IM-SC-0356
    Escenario: Se menciona la primera línea a la que le falta algo
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Nombre    | Cód. vendedor | Tipo correspondencia | Correo electrónico |
        | CT1001 | Ann Beebe | AM            | Correo electrónico   | ann@example.com    |
        | CT1002 | Carl Dale | AM            |                      |                    |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto | N.º campaña | Cód. plantilla interacción |
        | CT1001       | CP9999      | LETTER                     |
        | CT1002       | CP9999      | LETTER                     |
      Cuando modifico la línea del contacto “CT1002” en el segmento “SPRING” de la siguiente manera:
        | Cód. vendedor |
        |               |
      Y archivo el segmento “SPRING”
      Entonces se rechaza la solicitud: “No existe la campaña CP9999; el número está en la línea del contacto CT1001.”
      Y el log de interacción contiene 0 movimientos
