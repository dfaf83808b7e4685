# language: es
@templates
Característica: Idiomas y archivos adjuntos de las plantillas

  @IM-R-125 @must
  Regla: Una plantilla puede tener textos en varios idiomas, cada uno con un archivo adjunto; uno de esos idiomas puede ser el predeterminado.

    @IM-SC-0420 @procedure @IM-P-51
    Escenario: Asignar un archivo adjunto a una plantilla
      Dado que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Cuando busco “Plantillas de interacción” y abro la página encontrada
      Y selecciono la fila con el código “LETTER”
      Y elijo la acción “Idiomas”
      Y elijo la acción “Nuevo”
      Y relleno el campo “Cód. idioma” con el valor “FRA”
      Y relleno el campo “Archivo adjunto” con el valor “OFFRE.docx”
      Y salgo de la fila
      Entonces la plantilla de interacción “LETTER” tiene exactamente los siguientes idiomas:
        | Cód. idioma | Archivo adjunto |
        | FRA         | OFFRE.docx      |

    @IM-SC-0421
    Escenario: Un idioma que se vuelve a agregar lleva el nuevo archivo adjunto
      Dado que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFRE.docx” en el idioma “FRA”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFER.docx” en el idioma “ENU”
      Cuando agrego a la plantilla de interacción “LETTER” un idioma con los siguientes datos:
        | Cód. idioma | Archivo adjunto |
        | FRA         | LETTRE.docx     |
      Entonces la plantilla de interacción “LETTER” tiene exactamente los siguientes idiomas:
        | Cód. idioma | Archivo adjunto |
        | ENU         | OFFER.docx      |
        | FRA         | LETTRE.docx     |

    @IM-SC-0481
    Escenario: Un idioma de la plantilla necesita un código
      Dado que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFER.docx” en el idioma “ENU”
      Cuando agrego a la plantilla de interacción “LETTER” un idioma con los siguientes datos:
        | Cód. idioma | Archivo adjunto |
        |             | OFFRE.docx      |
      Entonces se rechaza la solicitud: “Debe indicar el código o el número.”
      Y la plantilla de interacción “LETTER” tiene exactamente los siguientes idiomas:
        | Cód. idioma | Archivo adjunto |
        | ENU         | OFFER.docx      |

    @IM-SC-0516
    Escenario: Una plantilla que no existe no recibe ningún idioma
      Cuando agrego a la plantilla de interacción “LETTER” un idioma con los siguientes datos:
        | Cód. idioma | Archivo adjunto |
        | ENU         | OFFER.docx      |
      Entonces se rechaza la solicitud: “No existe la plantilla de interacción LETTER.”

    @IM-SC-0423
    Escenario: El archivo adjunto del idioma predeterminado es el de la plantilla
      Dado que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFER.docx” en el idioma “ENU”
      Cuando modifico la plantilla de interacción “LETTER” de la siguiente manera:
        | Cód. idioma (genérico) |
        | ENU                    |
      Entonces las plantillas de interacción son exactamente las siguientes:
        | Código | Cód. idioma (genérico) | Archivo adjunto |
        | LETTER | ENU                    | OFFER.docx      |

    @IM-SC-0424
    Escenario: Un idioma que la plantilla no tiene no puede ser el predeterminado
      Dado que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Cuando modifico la plantilla de interacción “LETTER” de la siguiente manera:
        | Cód. idioma (genérico) |
        | FRA                    |
      Entonces se rechaza la solicitud: “No existe ningún texto en el idioma FRA.”

    @IM-SC-0425
    Escenario: Una plantilla con un archivo adjunto no se puede elegir para documentos
      Dado que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFER.docx” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Cuando elijo la plantilla de interacción “LETTER” para el tipo de documento “Factura de venta”
      Entonces se rechaza la solicitud: “La plantilla de interacción LETTER tiene un archivo adjunto; una plantilla para documentos no debe tener ninguno.”

  @IM-R-126 @must
  Regla: Una plantilla nueva en la que no se indica cómo se envían sus interacciones no tiene tipo de correspondencia en NAV 2017, y en Business Central tiene el tipo correo electrónico.

    @IM-SC-0426 @nav-2017
    Escenario: Una plantilla nueva no tiene tipo de correspondencia
      Cuando creo una plantilla de interacción con los siguientes datos:
        | Código | Descripción        |
        | OUT    | Llamada telefónica |
      Entonces las plantillas de interacción son exactamente las siguientes:
        | Código | Tipo correspondencia (predeterminado) |
        | OUT    |                                       |

    @IM-SC-0427 @business-central
    Escenario: Una plantilla nueva envía por correo electrónico
      Cuando creo una plantilla de interacción con los siguientes datos:
        | Código | Descripción        |
        | OUT    | Llamada telefónica |
      Entonces las plantillas de interacción son exactamente las siguientes:
        | Código | Tipo correspondencia (predeterminado) |
        | OUT    | Correo electrónico                    |
