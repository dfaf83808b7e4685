# language: es
@log
Característica: Qué muestra el log de interacción

  @IM-R-049 @must
  Regla: El log de interacción contiene las interacciones creadas a mano y las registradas automáticamente.

    @IM-SC-0153
    Escenario: Las interacciones manuales y las de los documentos aparecen juntas
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Y que se procesaron los siguientes documentos:
        | Tipo documento   | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Factura de venta | 103001        | Impreso | Cliente     | C100       |
      Cuando busco “Movs. log interacción” y abro la página encontrada
      Entonces la ventana “Movs. log interacción” muestra exactamente lo siguiente:
        | N.º contacto | Cód. plantilla interacción | Tipo documento   | N.º documento |
        | CT1001       | OUT                        |                  |               |
        | CT1001       | INV                        | Factura de venta | 103001        |

  @IM-R-050 @must
  Regla: El log de interacción muestra el estado de cada interacción.

    @IM-SC-0154 @procedure @IM-P-31
    Escenario: Ver el estado de las interacciones
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | Evaluación   |
        | E1          | CT1001       | OUT                        | Muy negativa |
        | E2          | CT1001       | OUT                        |              |
      Y que la interacción “E2” está marcada como cancelada
      Cuando busco “Movs. log interacción” y abro la página encontrada
      Entonces la ventana “Movs. log interacción” muestra exactamente lo siguiente:
        | Interacción | Cancelado | Evaluación   |
        | E1          | No        | Muy negativa |
        | E2          | Sí        |              |
