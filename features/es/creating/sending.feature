# language: es
@creating
Característica: Enviar una interacción

  @IM-R-115 @must
  Regla: Una interacción lleva el tipo de correspondencia del contacto, o el de la plantilla si el contacto no tiene ninguno o la plantilla omite el del contacto; Business Central propone siempre el de la plantilla, y en todos los casos vale lo que se escribe.

    @IM-SC-0380 @nav-2017
    Escenario: Vale el tipo de correspondencia del propio contacto
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | Cód. idioma | Tipo correspondencia | Correo electrónico  |
        | CT1001 | AM            | FRA         | Copia impresa        | anna@adatum.example |
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción     | Tipo correspondencia (predeterminado) |
        | LETTER | Carta de ventas | Correo electrónico                    |
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFER.docx” en el idioma “FRA”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción |
        | LETTER                     |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo correspondencia | Estado de envío |
        | CT1001       | Copia impresa        |                 |

    @IM-SC-0381 @business-central
    Escenario: Se propone el tipo de correspondencia de la plantilla
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | Cód. idioma | Tipo correspondencia | Correo electrónico  |
        | CT1001 | AM            | FRA         | Copia impresa        | anna@adatum.example |
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción     | Tipo correspondencia (predeterminado) |
        | LETTER | Carta de ventas | Correo electrónico                    |
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFER.docx” en el idioma “FRA”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción |
        | LETTER                     |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo correspondencia | Estado de envío |
        | CT1001       | Correo electrónico   |                 |

    @IM-SC-0382
    Escenario: Un contacto sin tipo de correspondencia recibe el de la plantilla
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | Cód. idioma | Correo electrónico  |
        | CT1001 | AM            | FRA         | anna@adatum.example |
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción     | Tipo correspondencia (predeterminado) |
        | LETTER | Carta de ventas | Correo electrónico                    |
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFER.docx” en el idioma “FRA”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción |
        | LETTER                     |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo correspondencia |
        | CT1001       | Correo electrónico   |

    @IM-SC-0383
    Escenario: Una plantilla puede omitir el tipo de correspondencia del contacto
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | Cód. idioma | Tipo correspondencia |
        | CT1001 | AM            | FRA         | Correo electrónico   |
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción     | Tipo correspondencia (predeterminado) | Omitir tipo corresp. contacto |
        | LETTER | Carta de ventas | Copia impresa                         | Sí                            |
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFER.docx” en el idioma “FRA”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción |
        | LETTER                     |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo correspondencia |
        | CT1001       | Copia impresa        |

    @IM-SC-0384 @procedure @IM-P-50
    Escenario: Enviar una carta a un contacto
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | Cód. idioma | Tipo correspondencia |
        | CT1001 | AM            | FRA         | Correo electrónico   |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFER.docx” en el idioma “FRA”
      Cuando abro la ficha del contacto “CT1001”
      Y elijo la acción “Crear interacción”
      Y relleno el campo “Cód. plantilla interacción” con el valor “LETTER”
      Y relleno el campo “Tipo correspondencia” con el valor “Copia impresa”
      Y elijo el botón “Aceptar”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo correspondencia | Archivo adjunto | Estado de envío |
        | CT1001       | Copia impresa        | OFFER.docx      |                 |

  @IM-R-116 @must
  Regla: Una interacción por correo electrónico necesita un archivo adjunto para terminarse y para aplazarse, y una en copia impresa, solo para terminarse; una copia impresa que no es un archivo de Word se registra con el estado de envío Error.

    @IM-SC-0385
    Escenario: Una interacción por correo electrónico sin archivo adjunto no se puede terminar
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción | Tipo correspondencia |
        | OUT                        | Correo electrónico   |
      Entonces se rechaza la solicitud: “Debe seleccionar una plantilla de interacción con un archivo adjunto.”

    @IM-SC-0386
    Escenario: Una interacción por correo electrónico sin archivo adjunto no se puede aplazar
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando aplazo una interacción con los siguientes datos:
        | Contacto | Cód. plantilla interacción | Tipo correspondencia |
        | CT1001   | OUT                        | Correo electrónico   |
      Entonces se rechaza la solicitud: “Debe seleccionar una plantilla de interacción con un archivo adjunto.”

    @IM-SC-0387
    Escenario: Una interacción en copia impresa sin archivo adjunto se puede aplazar, pero no terminar
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | Tipo correspondencia |
        | E1          | CT1001       | OUT                        | Copia impresa        |
      Cuando reanudo la interacción “E1” y la termino
      Entonces se rechaza la solicitud: “Debe seleccionar una plantilla de interacción con un archivo adjunto.”
      Y hay 1 interacción aplazada

    @IM-SC-0388
    Escenario: Una copia impresa que no es un archivo de Word no se imprime
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | Cód. idioma |
        | CT1001 | AM            | FRA         |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFER.pdf” en el idioma “FRA”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción | Tipo correspondencia |
        | LETTER                     | Copia impresa        |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo correspondencia | Estado de envío |
        | CT1001       | Copia impresa        | Error           |

    @IM-SC-0389
    Escenario: Cualquier archivo se puede enviar por correo electrónico
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | Cód. idioma | Correo electrónico  |
        | CT1001 | AM            | FRA         | anna@adatum.example |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFER.pdf” en el idioma “FRA”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción | Tipo correspondencia |
        | LETTER                     | Correo electrónico   |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo correspondencia | Estado de envío |
        | CT1001       | Correo electrónico   |                 |

  @IM-R-117 @must
  Regla: Un correo electrónico a un contacto sin dirección se termina sin tipo de correspondencia en NAV 2017 y se rechaza en Business Central.

    @IM-SC-0390 @nav-2017
    Escenario: Sin dirección, el tipo de correspondencia queda en blanco
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | Cód. idioma |
        | CT1001 | AM            | FRA         |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFER.docx” en el idioma “FRA”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción | Tipo correspondencia |
        | LETTER                     | Correo electrónico   |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo correspondencia | Archivo adjunto |
        | CT1001       |                      | OFFER.docx      |

    @IM-SC-0391 @business-central
    Escenario: Sin dirección se rechaza el correo electrónico
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | Cód. idioma |
        | CT1001 | AM            | FRA         |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFER.docx” en el idioma “FRA”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción | Tipo correspondencia |
        | LETTER                     | Correo electrónico   |
      Entonces se rechaza la solicitud: “El contacto CT1001 no tiene dirección de correo electrónico.”
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0392
    Escenario: Un correo electrónico sin dirección se puede aplazar
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | Cód. idioma |
        | CT1001 | AM            | FRA         |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFER.docx” en el idioma “FRA”
      Cuando aplazo una interacción con los siguientes datos:
        | Contacto | Cód. plantilla interacción | Tipo correspondencia |
        | CT1001   | LETTER                     | Correo electrónico   |
      Entonces las interacciones aplazadas son exactamente las siguientes:
        | N.º contacto | Tipo correspondencia |
        | CT1001       | Correo electrónico   |
