# language: es
@recording
Característica: Cuándo un documento no deja ninguna interacción

  @IM-R-061 @must
  Regla: Los documentos de un tipo sin plantilla nunca dejan una interacción, pero se procesan de todos modos.

    @IM-SC-0177
    Escenario: No se eligió ninguna plantilla
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Cuando proceso los siguientes documentos:
        | Tipo documento   | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Factura de venta | 103001        | Impreso | Cliente     | C100       |
      Entonces el documento no deja ninguna interacción, porque “no hay ninguna plantilla de interacción elegida para este tipo de documento”
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0178
    Escenario: La plantilla de otro tipo no cuenta
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando proceso los siguientes documentos:
        | Tipo documento           | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Nota de crédito de venta | 3001          | Impreso | Cliente     | C100       |
      Entonces el documento no deja ninguna interacción, porque “no hay ninguna plantilla de interacción elegida para este tipo de documento”

  @IM-R-062 @must
  Regla: Un documento de una cuenta sin contacto no deja ninguna interacción, pero se procesa de todos modos.

    @IM-SC-0179
    Escenario: El cliente no está vinculado a ningún contacto
      Dado que el cliente “C100” no está vinculado a ningún contacto
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando proceso los siguientes documentos:
        | Tipo documento   | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Factura de venta | 103001        | Impreso | Cliente     | C100       |
      Entonces el documento no deja ninguna interacción, porque “no hay ningún contacto vinculado a esta cuenta”
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0180
    Escenario: Se rechaza un cliente que no existe
      Dado que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando proceso los siguientes documentos:
        | Tipo documento   | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Factura de venta | 103001        | Impreso | Cliente     | C100       |
      Entonces se rechaza la solicitud: “No existe la cuenta C100.”

  @IM-R-063 @must
  Regla: Una plantilla para documentos debe existir y no tener texto en ningún idioma.

    @IM-SC-0181
    Escenario: Se rechaza una plantilla con un idioma
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que la plantilla de interacción “INV” tiene un texto en el idioma “FRA”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando proceso los siguientes documentos:
        | Tipo documento   | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Factura de venta | 103001        | Impreso | Cliente     | C100       |
      Entonces se rechaza la solicitud: “La plantilla de interacción INV tiene un texto en el idioma FRA; una plantilla para documentos no debe tener ninguno.”
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0182
    Escenario: Se rechaza una plantilla que se eliminó mientras tanto
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando elimino la plantilla de interacción “INV”
      Y proceso los siguientes documentos:
        | Tipo documento   | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Factura de venta | 103001        | Impreso | Cliente     | C100       |
      Entonces se rechaza la solicitud: “No existe la plantilla de interacción INV.”

  @IM-R-064 @must
  Regla: La interacción que deja un documento lleva la fecha de hoy y lo que indica su plantilla.

    @IM-SC-0183
    Escenario: La fecha es la de hoy, no la de trabajo
      Dado que la fecha de trabajo es el 10/01/2026
      Y que hoy es el 15/01/2026
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando proceso los siguientes documentos:
        | Tipo documento   | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Factura de venta | 103001        | Impreso | Cliente     | C100       |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º documento | Fecha      | Descripción     |
        | 103001        | 15/01/2026 | Factura enviada |

    @IM-SC-0184
    Escenario: La descripción del documento prevalece sobre la de la plantilla
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando proceso los siguientes documentos:
        | Tipo documento   | N.º documento | Evento  | Tipo cuenta | N.º cuenta | Descripción                     |
        | Factura de venta | 103001        | Impreso | Cliente     | C100       | Correo promocional de primavera |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º documento | Descripción                     |
        | 103001        | Correo promocional de primavera |

    @IM-SC-0185
    Escenario: El documento de un cliente sin vendedor deja una interacción sin vendedor
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando proceso los siguientes documentos:
        | Tipo documento   | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Factura de venta | 103001        | Impreso | Cliente     | C100       |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Cód. vendedor |
        | CT1001       |               |
