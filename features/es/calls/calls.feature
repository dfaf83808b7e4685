# language: es
@calls
Característica: Realizar llamadas telefónicas

  @IM-R-087 @must
  Regla: Una llamada telefónica se registra con la plantilla de interacción para llamadas salientes, con la fecha del día y la hora exacta.

    @IM-SC-0267 @procedure @IM-P-44
    Escenario: Realizar una llamada telefónica
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | N.º teléfono |
        | CT1001 | AM            | 041 555 0101 |
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Costo unitario ($) | Iniciada por |
        | OUT    | Llamada telefónica | 2.50               | Nosotros     |
      Y que el tipo de documento “Llamada saliente” usa la plantilla de interacción “OUT”
      Cuando abro la ficha del contacto “CT1001”
      Y elijo la acción “Realizar llamada”
      Y relleno el campo “Contacto por” con el valor “041 555 0102”
      Y relleno el campo “Evaluación” con el valor “Positiva”
      Y elijo el botón “Terminar”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Contacto por | Cód. plantilla interacción | Descripción        | Cód. vendedor | Costo ($) | Evaluación |
        | CT1001       | 041 555 0102 | OUT                        | Llamada telefónica | AM            | 2.50      | Positiva   |

    @IM-SC-0268
    Escenario: La fecha es la del día y no la de trabajo, y la hora es exacta
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | N.º teléfono |
        | CT1001 | AM            | 041 555 0101 |
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Costo unitario ($) | Iniciada por |
        | OUT    | Llamada telefónica | 2.50               | Nosotros     |
      Y que el tipo de documento “Llamada saliente” usa la plantilla de interacción “OUT”
      Y que la fecha de trabajo es el 03/02/2026
      Y que hoy es el 20/01/2026
      Y que la hora actual es 09:30:15
      Cuando llamo al contacto “CT1001”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Fecha      | Hora de la interacción |
        | CT1001       | 20/01/2026 | 09:30:15               |

    @IM-SC-0269
    Escenario: Se llama al número del contacto, salvo que se escriba otro
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | N.º teléfono |
        | CT1001 | AM            | 041 555 0101 |
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Costo unitario ($) | Iniciada por |
        | OUT    | Llamada telefónica | 2.50               | Nosotros     |
      Y que el tipo de documento “Llamada saliente” usa la plantilla de interacción “OUT”
      Cuando llamo al contacto “CT1001”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Contacto por |
        | CT1001       | 041 555 0101 |

    @IM-SC-0270
    Escenario: No se envía nada, sea cual sea la preferencia del contacto
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | N.º teléfono | Tipo correspondencia |
        | CT1001 | AM            | 041 555 0101 | Copia impresa        |
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Costo unitario ($) | Iniciada por |
        | OUT    | Llamada telefónica | 2.50               | Nosotros     |
      Y que el tipo de documento “Llamada saliente” usa la plantilla de interacción “OUT”
      Cuando llamo al contacto “CT1001” con los siguientes datos:
        | Descripción                       |
        | Volver a llamar por la cotización |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Descripción                       | Tipo correspondencia | Estado de envío |
        | CT1001       | Volver a llamar por la cotización |                      |                 |

  @IM-R-088 @must
  Regla: Una llamada necesita una plantilla de interacción para llamadas salientes, un contacto, un número, una fecha, una descripción y un vendedor; un intento fallido se registra como cualquier otra llamada.

    @IM-SC-0271
    Escenario: Sin una plantilla de interacción para llamadas salientes no se puede llamar
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | N.º teléfono |
        | CT1001 | AM            | 041 555 0101 |
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Costo unitario ($) | Iniciada por |
        | OUT    | Llamada telefónica | 2.50               | Nosotros     |
      Cuando llamo al contacto “CT1001”
      Entonces se rechaza la solicitud: “No hay ninguna plantilla de interacción elegida para las llamadas salientes.”

    @IM-SC-0494
    Escenario: Una plantilla que se eliminó mientras tanto impide la llamada
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | N.º teléfono |
        | CT1001 | AM            | 041 555 0101 |
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que el tipo de documento “Llamada saliente” usa la plantilla de interacción “OUT”
      Cuando elimino la plantilla de interacción “OUT”
      Y llamo al contacto “CT1001”
      Entonces se rechaza la solicitud: “No existe la plantilla de interacción OUT.”

    @IM-SC-0272
    Escenario: No se puede llamar a un contacto sin número de teléfono
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que el tipo de documento “Llamada saliente” usa la plantilla de interacción “OUT”
      Cuando llamo al contacto “CT1001”
      Entonces se rechaza la solicitud: “Debe rellenar el campo ‘Contacto por’.”

    @IM-SC-0461
    Escenario: Se rechaza una llamada sin descripción
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | N.º teléfono |
        | CT1001 | AM            | 041 555 0101 |
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que el tipo de documento “Llamada saliente” usa la plantilla de interacción “OUT”
      Cuando llamo al contacto “CT1001” con los siguientes datos:
        | Descripción |
        |             |
      Entonces se rechaza la solicitud: “Debe rellenar el campo ‘Descripción’.”
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0462
    Escenario: Se rechaza una llamada sin fecha
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | N.º teléfono |
        | CT1001 | AM            | 041 555 0101 |
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que el tipo de documento “Llamada saliente” usa la plantilla de interacción “OUT”
      Cuando llamo al contacto “CT1001” con los siguientes datos:
        | Fecha de la interacción |
        |                         |
      Entonces se rechaza la solicitud: “Debe rellenar el campo ‘Fecha de la interacción’.”
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0463
    Escenario: A un contacto sin vendedor solo se le llama si se indica un vendedor
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | N.º teléfono |
        | CT1001 | 041 555 0101 |
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que el tipo de documento “Llamada saliente” usa la plantilla de interacción “OUT”
      Cuando llamo al contacto “CT1001”
      Entonces se rechaza la solicitud: “Debe rellenar el campo ‘Vendedor’.”
      Cuando llamo al contacto “CT1001” con los siguientes datos:
        | Vendedor |
        | AM       |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Cód. vendedor |
        | CT1001       | AM            |

    @IM-SC-0464
    Escenario: Desde una línea sin contacto no se puede llamar
      Dado que existe el vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que el tipo de documento “Llamada saliente” usa la plantilla de interacción “OUT”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando agrego al segmento “SPRING” una línea sin contacto
      Y llamo desde la línea sin contacto del segmento “SPRING”
      Entonces se rechaza la solicitud: “Debe seleccionar un contacto con el que interactuar.”
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0495
    Escenario: Una llamada no puede hacer referencia a lo que no existe
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | N.º teléfono |
        | CT1001 | AM            | 041 555 0101 |
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que el tipo de documento “Llamada saliente” usa la plantilla de interacción “OUT”
      Cuando llamo al contacto “CT1001” con los siguientes datos:
        | Vendedor |
        | JR       |
      Entonces se rechaza la solicitud: “No existe el vendedor JR.”
      Cuando llamo al contacto “CT1001” con los siguientes datos:
        | N.º campaña |
        | CP1001      |
      Entonces se rechaza la solicitud: “No existe la campaña CP1001.”
      Cuando llamo al contacto “CT1001” desde su línea del segmento “SPRING”
      Entonces se rechaza la solicitud: “No hay ningún segmento abierto con el número SPRING.”
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0496
    Escenario: No se puede llamar a un contacto que no existe
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | N.º teléfono |
        | CT1001 | AM            | 041 555 0101 |
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que el tipo de documento “Llamada saliente” usa la plantilla de interacción “OUT”
      Cuando llamo al contacto “CT9999” con los siguientes datos:
        | Contacto por | Vendedor |
        | 041 555 0109 | AM       |
      Entonces se rechaza la solicitud: “No existe el contacto CT9999.”

    @IM-SC-0273
    Escenario: La plantilla de interacción de una llamada no se puede cambiar
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | N.º teléfono |
        | CT1001 | AM            | 041 555 0101 |
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Costo unitario ($) | Iniciada por |
        | OUT    | Llamada telefónica | 2.50               | Nosotros     |
      Y que el tipo de documento “Llamada saliente” usa la plantilla de interacción “OUT”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Cuando llamo al contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción |
        | LETTER                     |
      Entonces se rechaza la solicitud: “El campo ‘Cód. plantilla interacción’ no se puede modificar aquí.”

    @IM-SC-0274
    Escenario: Un intento fallido cuenta en las estadísticas, pero no como última interacción
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | N.º teléfono |
        | CT1001 | AM            | 041 555 0101 |
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Costo unitario ($) | Iniciada por |
        | OUT    | Llamada telefónica | 2.50               | Nosotros     |
      Y que el tipo de documento “Llamada saliente” usa la plantilla de interacción “OUT”
      Cuando llamo al contacto “CT1001” con los siguientes datos:
        | Intento fallido |
        | Sí              |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Intento fallido |
        | CT1001       | Sí              |
      Y las estadísticas del contacto “CT1001” muestran los siguientes datos:
        | N.º interacciones | Costo ($) | Fecha del último intento | Fecha de la última interacción |
        | 1                 | 2.50      | 15/01/2026               |                                |

  @IM-R-089 @must
  Regla: Una llamada desde la línea de un segmento lleva la campaña y el vendedor de la línea; en Business Central lleva también el número del segmento.

    @IM-SC-0275
    Escenario: Una llamada desde una línea lleva la campaña y el vendedor de la línea
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | N.º teléfono |
        | CT1001 | AM            | 041 555 0101 |
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Costo unitario ($) | Iniciada por |
        | OUT    | Llamada telefónica | 2.50               | Nosotros     |
      Y que el tipo de documento “Llamada saliente” usa la plantilla de interacción “OUT”
      Y que existe el vendedor “PS”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. vendedor | N.º campaña | Objetivo campaña |
        | CT1001       | PS            | SPRING      | Sí               |
      Cuando llamo al contacto “CT1001” desde su línea del segmento “S1”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Cód. vendedor | N.º campaña | Objetivo campaña |
        | CT1001       | PS            | SPRING      | Sí               |

    @IM-SC-0276 @nav-2017
    Escenario: En NAV 2017, la llamada no lleva el número del segmento
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | N.º teléfono |
        | CT1001 | AM            | 041 555 0101 |
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Costo unitario ($) | Iniciada por |
        | OUT    | Llamada telefónica | 2.50               | Nosotros     |
      Y que el tipo de documento “Llamada saliente” usa la plantilla de interacción “OUT”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Cuando llamo al contacto “CT1001” desde su línea del segmento “S1”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | N.º segmento |
        | CT1001       |              |

    @IM-SC-0277 @business-central
    Escenario: En Business Central, la llamada lleva el número del segmento
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | N.º teléfono |
        | CT1001 | AM            | 041 555 0101 |
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Costo unitario ($) | Iniciada por |
        | OUT    | Llamada telefónica | 2.50               | Nosotros     |
      Y que el tipo de documento “Llamada saliente” usa la plantilla de interacción “OUT”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Cuando llamo al contacto “CT1001” desde su línea del segmento “S1”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | N.º segmento |
        | CT1001       | S1           |

    @IM-SC-0278 @business-central
    Escenario: El movimiento de campaña de una llamada así recibe las interacciones del segmento, pero no pertenece al segmento archivado
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | N.º teléfono |
        | CT1001 | AM            | 041 555 0101 |
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Costo unitario ($) | Iniciada por |
        | OUT    | Llamada telefónica | 2.50               | Nosotros     |
      Y que el tipo de documento “Llamada saliente” usa la plantilla de interacción “OUT”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | CT1001       | OUT                        | SPRING      |
      Cuando llamo al contacto “CT1001” desde su línea del segmento “S1”
      Y archivo el segmento “S1”
      Y cambio la marca de cancelación del segmento archivado “S1”
      Entonces los movimientos de campaña son exactamente los siguientes:
        | N.º campaña | N.º segmento | Cancelado | N.º interacciones |
        | SPRING      | S1           | No        | 1                 |
      Y los segmentos archivados son exactamente los siguientes:
        | N.º segmento | N.º interacciones | N.º movs. campaña |
        | S1           | 1                 | 0                 |
