# language: es
@log
Característica: Eliminar interacciones canceladas

  @IM-R-054 @must
  Regla: Del log de interacción solo se pueden eliminar interacciones canceladas.

    @IM-SC-0161 @procedure @IM-P-34
    Escenario: Eliminar las interacciones canceladas de un contacto
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1001       | OUT                        |
      Y que la interacción “E1” está marcada como cancelada
      Cuando busco “Eliminar mov. cancel. reg. inter.” y abro la página encontrada
      Y relleno el campo “N.º contacto” con el valor “CT1001”
      Y elijo el botón “Aceptar”
      Entonces se elimina 1 movimiento
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cancelado |
        | E2          | No        |

    @IM-SC-0162
    Escenario: Una interacción activa se conserva
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando elimino los movimientos cancelados del log de interacción
      Entonces se eliminan 0 movimientos
      Y el log de interacción contiene 1 movimiento

    @IM-SC-0163
    Escenario: Una interacción aplazada se conserva
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando elimino los movimientos cancelados del log de interacción
      Entonces se eliminan 0 movimientos
      Y hay 1 interacción aplazada

    @IM-SC-0164
    Escenario: Una interacción eliminada deja de existir
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Y que la interacción “E1” está marcada como cancelada
      Cuando elimino los movimientos cancelados del log de interacción
      Y cambio la marca de cancelación de la interacción “E1”
      Entonces se rechaza la solicitud: “La interacción E1 ya no existe.”

  @IM-R-055 @must
  Regla: La eliminación se puede limitar por contacto, vendedor, plantilla, grupo y fecha, y deben cumplirse todas las condiciones.

    @IM-SC-0165
    Escenario: Solo las de un contacto
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1002       | OUT                        |
      Y que la interacción “E1” está marcada como cancelada
      Y que la interacción “E2” está marcada como cancelada
      Cuando elimino los movimientos cancelados que tienen los siguientes datos:
        | N.º contacto |
        | CT1001       |
      Entonces se elimina 1 movimiento
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | N.º contacto |
        | E2          | CT1002       |

    @IM-SC-0166
    Escenario: Solo las de una plantilla
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1001       | LETTER                     |
      Y que la interacción “E1” está marcada como cancelada
      Y que la interacción “E2” está marcada como cancelada
      Cuando elimino los movimientos cancelados que tienen los siguientes datos:
        | Cód. plantilla interacción |
        | LETTER                     |
      Entonces se elimina 1 movimiento
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cód. plantilla interacción |
        | E1          | OUT                        |

    @IM-SC-0187
    Escenario: Solo las que coinciden en vendedor, grupo y fecha
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen los siguientes grupos de interacción:
        | Código | Descripción          |
        | CALLS  | Llamadas telefónicas |
      Y que existen las siguientes plantillas de interacción:
        | Código | Cód. grupo interacción | Descripción        |
        | OUT    | CALLS                  | Llamada telefónica |
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | Fecha de la interacción |
        | E1          | CT1001       | OUT                        | 10/01/2026              |
        | E2          | CT1001       | OUT                        | 12/01/2026              |
      Y que la interacción “E1” está marcada como cancelada
      Y que la interacción “E2” está marcada como cancelada
      Cuando elimino los movimientos cancelados que tienen los siguientes datos:
        | Cód. vendedor | Cód. grupo interacción | Fecha      |
        | AM            | CALLS                  | 10/01/2026 |
      Entonces se elimina 1 movimiento
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Fecha      |
        | E2          | 12/01/2026 |
