# language: es
@segments
Característica: Idiomas de un segmento

  @IM-R-105 @must
  Regla: La plantilla de la cabecera aporta sus idiomas, con copias de sus archivos adjuntos; una línea lleva el idioma del contacto si el segmento lo tiene o, si no, el de la cabecera y, con el idioma, el archivo adjunto.

    @IM-SC-0336
    Escenario: Cada contacto recibe su propio idioma
      Dado que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “letter.docx” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “brief.docx” en el idioma “DEU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que existen los siguientes contactos:
        | N.º    | Nombre    | Cód. idioma |
        | CT1001 | Ann Beebe | DEU         |
        | CT1002 | Carl Dale | FRA         |
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Cuando agrego al segmento “SPRING” todos los contactos
      Entonces el segmento “SPRING” tiene exactamente los siguientes idiomas:
        | Cód. idioma | Archivo adjunto |
        | DEU         | brief.docx      |
        | ENU         | letter.docx     |
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. idioma | Archivo adjunto |
        | CT1001       | DEU         | brief.docx      |
        | CT1002       | ENU         | letter.docx     |

    @IM-SC-0337
    Escenario: Otro texto de la plantilla no llega al segmento
      Dado que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “letter.docx” en el idioma “ENU”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Cuando agrego a la plantilla de interacción “LETTER” un idioma con los siguientes datos:
        | Cód. idioma | Archivo adjunto |
        | ENU         | offer.docx      |
      Entonces el segmento “SPRING” tiene exactamente los siguientes idiomas:
        | Cód. idioma | Archivo adjunto |
        | ENU         | letter.docx     |

  @IM-R-106 @must
  Regla: El primer idioma de un segmento llega a todas las líneas con la plantilla de la cabecera que no tienen un archivo adjunto propio; uno posterior, solo a aquellas cuyo contacto tiene ese idioma.

    @IM-SC-0338
    Escenario: El primer idioma llega a las líneas, sea cual sea el idioma del contacto
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Cód. idioma |
        | CT1001 | Ann Beebe | DEU         |
        | CT1002 | Carl Dale | ENU         |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Cuando agrego al segmento “SPRING” un idioma con los siguientes datos:
        | Cód. idioma | Asunto                                | Archivo adjunto |
        | ENU         | Invitación al día de puertas abiertas | letter.docx     |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. idioma | Asunto                                | Archivo adjunto |
        | CT1001       | ENU         | Invitación al día de puertas abiertas | letter.docx     |
        | CT1002       | ENU         | Invitación al día de puertas abiertas | letter.docx     |
      Y el segmento “SPRING” muestra los siguientes datos:
        | Cód. idioma (genérico) | Asunto                                |
        | ENU                    | Invitación al día de puertas abiertas |

    @IM-SC-0339
    Escenario: Un idioma posterior llega solo a quien lo habla
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Cód. idioma |
        | CT1001 | Ann Beebe | DEU         |
        | CT1002 | Carl Dale |             |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” tiene los siguientes idiomas:
        | Cód. idioma | Asunto          | Archivo adjunto |
        | ENU         | Carta de ventas | letter.docx     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Cuando agrego al segmento “SPRING” un idioma con los siguientes datos:
        | Cód. idioma | Asunto          | Archivo adjunto |
        | DEU         | Correspondencia | brief.docx      |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. idioma | Asunto          | Archivo adjunto |
        | CT1001       | DEU         | Correspondencia | brief.docx      |
        | CT1002       | ENU         | Carta de ventas | letter.docx     |

    @IM-SC-0340
    Escenario: Un segmento tiene cada idioma una sola vez
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” tiene los siguientes idiomas:
        | Cód. idioma | Archivo adjunto |
        | ENU         | letter.docx     |
      Cuando agrego al segmento “SPRING” un idioma con los siguientes datos:
        | Cód. idioma | Archivo adjunto |
        | ENU         | offer.docx      |
      Entonces se rechaza la solicitud: “El segmento SPRING ya tiene un texto en el idioma ENU.”

    @IM-SC-0482
    Escenario: Un idioma del segmento necesita un código
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” tiene los siguientes idiomas:
        | Cód. idioma | Archivo adjunto |
        | ENU         | letter.docx     |
      Cuando agrego al segmento “SPRING” un idioma con los siguientes datos:
        | Cód. idioma | Archivo adjunto |
        |             | offer.docx      |
      Entonces se rechaza la solicitud: “Debe indicar el código o el número.”
      Y el segmento “SPRING” tiene exactamente los siguientes idiomas:
        | Cód. idioma | Archivo adjunto |
        | ENU         | letter.docx     |

  @IM-R-107 @must
  Regla: El idioma predeterminado de la cabecera es uno de los del segmento, aporta su asunto y no llega a ninguna línea; un asunto modificado llega, con el consentimiento del usuario, a las líneas en ese idioma que tenían el anterior.

    @IM-SC-0341
    Escenario: Otro idioma predeterminado aporta su asunto
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” tiene los siguientes idiomas:
        | Cód. idioma | Asunto          |
        | ENU         | Carta de ventas |
        | DEU         | Correspondencia |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Cód. idioma (genérico) |
        | DEU                    |
      Entonces el segmento “SPRING” muestra los siguientes datos:
        | Cód. idioma (genérico) | Asunto          |
        | DEU                    | Correspondencia |
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. idioma | Asunto          |
        | CT1001       | ENU         | Carta de ventas |

    @IM-SC-0528
    Escenario: Al borrar el idioma predeterminado se borran también su asunto y su archivo adjunto
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” tiene los siguientes idiomas:
        | Cód. idioma | Asunto          | Archivo adjunto |
        | ENU         | Carta de ventas | letter.docx     |
        | DEU         | Correspondencia | offer.docx      |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Cód. idioma (genérico) |
        | DEU                    |
      Entonces el segmento “SPRING” muestra los siguientes datos:
        | Cód. idioma (genérico) | Asunto          | Archivo adjunto |
        | DEU                    | Correspondencia | offer.docx      |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Cód. idioma (genérico) |
        |                        |
      Entonces el segmento “SPRING” muestra los siguientes datos:
        | Cód. idioma (genérico) | Asunto | Archivo adjunto |
        |                        |        |                 |

    @IM-SC-0342
    Escenario: Un asunto modificado llega a sus líneas
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Cód. idioma |
        | CT1001 | Ann Beebe | DEU         |
        | CT1002 | Carl Dale | ENU         |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” tiene los siguientes idiomas:
        | Cód. idioma | Asunto          |
        | ENU         | Carta de ventas |
        | DEU         | Carta de ventas |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Asunto          |
        | Correspondencia |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. idioma | Asunto          |
        | CT1001       | DEU         | Carta de ventas |
        | CT1002       | ENU         | Correspondencia |

    @IM-SC-0343
    Escenario: Se rechaza un idioma que el segmento no tiene
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Cód. idioma (genérico) |
        | FRA                    |
      Entonces se rechaza la solicitud: “No existe ningún texto en el idioma FRA.”

  @IM-R-108 @must
  Regla: Si hay líneas que heredaron un archivo adjunto de la cabecera, no se puede elegir otra plantilla sin actualizarlas; con el consentimiento, las líneas reciben los textos de la nueva.

    @IM-SC-0344
    Escenario: Sin el consentimiento se rechaza otra plantilla
      Dado que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “letter.docx” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico el segmento “SPRING” de la siguiente manera sin actualizar sus líneas:
        | Cód. plantilla interacción |
        | OUT                        |
      Entonces se rechaza la solicitud: “No se puede cambiar la plantilla del segmento SPRING sin actualizar las líneas, porque estas heredaron su archivo adjunto.”

    @IM-SC-0345
    Escenario: Con el consentimiento, las líneas reciben el texto de la nueva plantilla
      Dado que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “letter.docx” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que la plantilla de interacción “OFFER” tiene la descripción “Correspondencia”
      Y que la plantilla de interacción “OFFER” tiene el archivo adjunto “offer.docx” en el idioma “DEU”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Cód. plantilla interacción |
        | OFFER                      |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. plantilla interacción | Cód. idioma | Archivo adjunto |
        | CT1001       | OFFER                      | DEU         | offer.docx      |

    @IM-SC-0346
    Escenario: Una línea con una plantilla propia lleva el texto de esta
      Dado que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “letter.docx” en el idioma “ENU”
      Y que la plantilla de interacción “OFFER” tiene la descripción “Correspondencia”
      Y que la plantilla de interacción “OFFER” tiene el archivo adjunto “offer.docx” en el idioma “ENU”
      Y que la plantilla de interacción “OFFER” tiene el archivo adjunto “angebot.docx” en el idioma “DEU”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OFFER                      |
      Cuando modifico la línea del contacto “CT1001” en el segmento “SPRING” de la siguiente manera:
        | Cód. idioma |
        | ENU         |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. idioma | Archivo adjunto |
        | CT1001       | ENU         | offer.docx      |
