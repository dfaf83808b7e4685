# language: es
@extensions
Característica: Reactivar cada interacción en su estado anterior

  @IM-R-147 @must
  Regla: Al reactivar un segmento archivado o un movimiento de campaña cancelado, cada una de sus interacciones recupera el estado que tenía.

    @IM-SC-0454 @exact-undo
    Escenario: Una interacción que se canceló antes que su segmento sigue cancelada
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Y que el segmento “SPRING” ya está archivado
      Y que la interacción del contacto “CT1001” procedente del segmento archivado “SPRING” se llama “E1”
      Y que la interacción “E1” está marcada como cancelada
      Cuando cambio la marca de cancelación del segmento archivado “SPRING”
      Y cambio la marca de cancelación del segmento archivado “SPRING”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Cancelado |
        | CT1001       | Sí        |
        | CT1002       | No        |

    @IM-SC-0455 @exact-undo
    Escenario: Una interacción que se canceló antes que su movimiento de campaña sigue cancelada
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “CP1001” con la descripción “Correo promocional de primavera”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | E1          | CT1001       | OUT                        | CP1001      |
        | E2          | CT1001       | OUT                        | CP1001      |
      Y que la interacción “E1” está marcada como cancelada
      Cuando cambio la marca de cancelación del movimiento de la campaña “CP1001”
      Y cambio la marca de cancelación del movimiento de la campaña “CP1001”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cancelado |
        | E1          | Sí        |
        | E2          | No        |
