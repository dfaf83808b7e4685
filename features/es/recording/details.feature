# language: es
@recording
Característica: Qué indica la interacción que deja un documento

  @IM-R-127 @must
  Regla: La interacción que deja un documento lleva la hora exacta; la campaña del documento prevalece sobre la de la plantilla, el tipo de correspondencia es el del contacto o el de la plantilla, sin que se envíe nada, y, si el documento de un contacto no tiene vendedor, el vendedor es el del contacto.

    @IM-SC-0430
    Escenario: La hora es exacta
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Cotización de servicio” usa la plantilla de interacción “INV”
      Y que la hora actual es 14:30:15
      Cuando proceso los siguientes documentos:
        | Tipo documento         | N.º documento | Evento  | Tipo cuenta | N.º cuenta | Cód. vendedor |
        | Cotización de servicio | SQ100         | Impreso | Contacto    | CT1001     |               |
        | Cotización de servicio | SQ101         | Impreso | Contacto    | CT1001     | JR            |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º documento | Hora de la interacción | Cód. vendedor | Asunto |
        | SQ100         | 14:30:15               | AM            |        |
        | SQ101         | 14:30:15               | JR            |        |

    @IM-SC-0431
    Escenario: La campaña del documento prevalece sobre la de la plantilla
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que existe la campaña “CP1001” con la descripción “Correo promocional de primavera”
      Y que existe la campaña “CP1002” con la descripción “Invitación al día de puertas abiertas”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción     | N.º campaña |
        | INV    | Factura enviada | CP1002      |
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando proceso los siguientes documentos:
        | Tipo documento   | N.º documento | Evento  | Tipo cuenta | N.º cuenta | N.º campaña |
        | Factura de venta | 103001        | Impreso | Cliente     | C100       | CP1001      |
        | Factura de venta | 103002        | Impreso | Cliente     | C100       |             |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º documento | N.º campaña |
        | 103001        | CP1001      |
        | 103002        | CP1002      |

    @IM-SC-0432
    Escenario: Se rechaza una campaña que no existe
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando proceso los siguientes documentos:
        | Tipo documento   | N.º documento | Evento  | Tipo cuenta | N.º cuenta | N.º campaña |
        | Factura de venta | 103001        | Impreso | Cliente     | C100       | CP1001      |
      Entonces se rechaza la solicitud: “No existe la campaña CP1001.”

    @IM-SC-0433
    Escenario: El tipo correo electrónico queda en blanco si falta la dirección
      Dado que existen los siguientes contactos:
        | N.º    | Tipo correspondencia | Correo electrónico  |
        | CT1001 | Correo electrónico   |                     |
        | CT1002 | Correo electrónico   | anna@adatum.example |
        | CT1003 | Copia impresa        |                     |
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Cotización de servicio” usa la plantilla de interacción “INV”
      Cuando proceso los siguientes documentos:
        | Tipo documento         | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Cotización de servicio | SQ100         | Impreso | Contacto    | CT1001     |
        | Cotización de servicio | SQ101         | Impreso | Contacto    | CT1002     |
        | Cotización de servicio | SQ102         | Impreso | Contacto    | CT1003     |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º documento | Tipo correspondencia | Estado de envío |
        | SQ100         |                      |                 |
        | SQ101         | Correo electrónico   |                 |
        | SQ102         | Copia impresa        |                 |

  @IM-R-128 @must
  Regla: Los documentos de venta dejan una interacción con quien recibe la factura, pero las notas de remisión, con quien hizo la orden; las cotizaciones de compra y las órdenes de compra abiertas, con quien recibe el pago, y los demás documentos de compra, con quien entrega; los borradores de factura solo dejan una interacción en Business Central.

    @IM-SC-0434
    Escenario: La interacción de una nota de remisión es con el cliente que hizo la orden
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que el cliente “C200” está vinculado al contacto “CT1002”
      Y que la plantilla de interacción “DOC” tiene la descripción “Orden enviada”
      Y que los siguientes tipos de documento usan la plantilla de interacción “DOC”:
        | Tipo documento   |
        | Factura de venta |
        | Nota de remisión |
      Cuando proceso los siguientes documentos:
        | Tipo documento   | N.º documento | Evento  | Tipo cuenta | N.º cuenta | N.º cuenta (venta a/compra a) |
        | Factura de venta | 103001        | Impreso | Cliente     | C100       | C200                          |
        | Nota de remisión | 102001        | Impreso | Cliente     | C100       | C200                          |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Tipo documento   | N.º contacto |
        | Factura de venta | CT1001       |
        | Nota de remisión | CT1002       |

    @IM-SC-0435
    Escenario: La interacción de una orden de compra es con el proveedor que entrega
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que el proveedor “V100” está vinculado al contacto “CT1001”
      Y que el proveedor “V200” está vinculado al contacto “CT1002”
      Y que la plantilla de interacción “DOC” tiene la descripción “Orden enviada”
      Y que los siguientes tipos de documento usan la plantilla de interacción “DOC”:
        | Tipo documento                       |
        | Cotización de compra                 |
        | Orden de compra abierta              |
        | Orden de compra                      |
        | Confirmación de devolución de compra |
      Cuando proceso los siguientes documentos:
        | Tipo documento                       | N.º documento | Evento  | Tipo cuenta | N.º cuenta | N.º cuenta (venta a/compra a) |
        | Cotización de compra                 | 1001          | Impreso | Proveedor   | V100       | V200                          |
        | Orden de compra abierta              | 1002          | Impreso | Proveedor   | V100       | V200                          |
        | Orden de compra                      | 1003          | Impreso | Proveedor   | V100       | V200                          |
        | Confirmación de devolución de compra | 1004          | Impreso | Proveedor   | V100       | V200                          |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Tipo documento                       | N.º contacto |
        | Cotización de compra                 | CT1001       |
        | Orden de compra abierta              | CT1001       |
        | Orden de compra                      | CT1002       |
        | Confirmación de devolución de compra | CT1002       |

    @IM-SC-0436 @business-central
    Escenario: Un borrador de factura deja una interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Borrador de factura de venta” usa la plantilla de interacción “INV”
      Cuando proceso los siguientes documentos:
        | Tipo documento               | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Borrador de factura de venta | 1001          | Impreso | Cliente     | C100       |
      Entonces el documento deja una interacción

    @IM-SC-0437 @nav-2017
    Escenario: Un borrador de factura no deja ninguna interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Borrador de factura de venta” usa la plantilla de interacción “INV”
      Cuando proceso los siguientes documentos:
        | Tipo documento               | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Borrador de factura de venta | 1001          | Impreso | Cliente     | C100       |
      Entonces el documento no deja ninguna interacción, porque “este evento nunca se registra para este tipo de documento”

  @IM-R-129 @must
  Regla: La interacción de una cotización, una orden o una orden abierta que se imprime después de guardarse en el archivo histórico lleva la última versión guardada; la de los demás documentos no lleva ninguna.

    @IM-SC-0438
    Escenario: Lo que se imprime lleva la versión más reciente
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “DOC” tiene la descripción “Cotización enviada”
      Y que el tipo de documento “Cotización de venta” usa la plantilla de interacción “DOC”
      Cuando proceso los siguientes documentos:
        | Tipo documento      | N.º documento | Evento                           | Tipo cuenta | N.º cuenta |
        | Cotización de venta | 1001          | Impreso                          | Cliente     | C100       |
        | Cotización de venta | 1001          | Guardado en el archivo histórico | Cliente     | C100       |
        | Cotización de venta | 1001          | Guardado en el archivo histórico | Cliente     | C100       |
        | Cotización de venta | 1001          | Impreso                          | Cliente     | C100       |
        | Cotización de venta | 1002          | Impreso                          | Cliente     | C100       |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º documento | N.º versión |
        | 1001          | 0           |
        | 1001          | 2           |
        | 1002          | 0           |

    @IM-SC-0439
    Escenario: Una factura no tiene versiones
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “DOC” tiene la descripción “Cotización enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “DOC”
      Cuando proceso los siguientes documentos:
        | Tipo documento   | N.º documento | Evento                           | Tipo cuenta | N.º cuenta |
        | Factura de venta | 103001        | Guardado en el archivo histórico | Cliente     | C100       |
        | Factura de venta | 103001        | Impreso                          | Cliente     | C100       |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º documento | N.º versión |
        | 103001        | 0           |
