# language: es
@campaigns
Característica: Cancelar y eliminar movimientos de campaña

  @IM-R-074 @must
  Regla: Si el usuario lo confirma, un movimiento de campaña y todas sus interacciones se marcan como cancelados, o se quita la marca de todos ellos.

    @IM-SC-0213 @procedure @IM-P-42
    Escenario: Marcar un movimiento de campaña como cancelado
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | E1          | CT1001       | OUT                        | SPRING      |
        | E2          | CT1001       | OUT                        |             |
      Cuando busco “Movs. campaña” y abro la página encontrada
      Y selecciono la fila de la campaña “SPRING”
      Y elijo la acción “Activar o quitar marca Cancelado”
      Y respondo “Sí” a la pregunta “¿Desea marcar como cancelado el movimiento de campaña?”
      Entonces los movimientos de campaña son exactamente los siguientes:
        | N.º campaña | Cancelado |
        | SPRING      | Sí        |
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cancelado |
        | E1          | Sí        |
        | E2          | No        |

    @IM-SC-0214
    Escenario: Las interacciones con meses de diferencia se cancelan juntas
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña | Fecha de la interacción |
        | E1          | CT1001       | OUT                        | SPRING      | 02/06/2025              |
        | E2          | CT1001       | OUT                        | SPRING      | 10/01/2026              |
      Cuando cambio la marca de cancelación del movimiento de la campaña “SPRING”
      Entonces se modifican 2 interacciones
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cancelado |
        | E1          | Sí        |
        | E2          | Sí        |

    @IM-SC-0215
    Escenario: Al quitar la marca se reactiva también una interacción que se había cancelado por separado
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | E1          | CT1001       | OUT                        | SPRING      |
        | E2          | CT1001       | OUT                        | SPRING      |
      Y que la interacción “E1” está marcada como cancelada
      Y que el movimiento de la campaña “SPRING” está marcado como cancelado
      Cuando cambio la marca de cancelación del movimiento de la campaña “SPRING”
      Entonces aparece la pregunta “¿Desea quitar la marca de cancelación del movimiento de campaña?”
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cancelado |
        | E1          | No        |
        | E2          | No        |

    @IM-SC-0216
    Escenario: Sin confirmación, un movimiento de campaña sigue activo
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | E1          | CT1001       | OUT                        | SPRING      |
      Cuando cambio la marca de cancelación del movimiento de la campaña “SPRING”, pero no confirmo
      Entonces aparece la pregunta “¿Desea marcar como cancelado el movimiento de campaña?”
      Y se modifican 0 interacciones
      Y los movimientos de campaña son exactamente los siguientes:
        | N.º campaña | Cancelado |
        | SPRING      | No        |

    @IM-SC-0217
    Escenario: Un movimiento de campaña solo cuenta las interacciones que tienen su mismo estado, activo o cancelado
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | E1          | CT1001       | OUT                        | SPRING      |
        | E2          | CT1001       | OUT                        | SPRING      |
      Cuando cambio la marca de cancelación de la interacción “E1”
      Entonces los movimientos de campaña son exactamente los siguientes:
        | N.º campaña | Cancelado | N.º interacciones |
        | SPRING      | No        | 1                 |

  @IM-R-075 @must
  Regla: Solo se pueden eliminar movimientos de campaña cancelados, y con ellos se eliminan todas sus interacciones, incluso las activas.

    @IM-SC-0218
    Escenario: Al eliminar un movimiento de campaña cancelado se elimina también una interacción activa
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | E1          | CT1001       | OUT                        | SPRING      |
      Y que el movimiento de la campaña “SPRING” está marcado como cancelado
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | E2          | CT1001       | OUT                        | SPRING      |
        | E3          | CT1001       | OUT                        |             |
      Cuando elimino los movimientos de campaña cancelados
      Entonces se eliminan 3 movimientos
      Y no hay ningún movimiento de campaña
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción |
        | E3          |

    @IM-SC-0219
    Escenario: Un movimiento de campaña activo se conserva
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | E1          | CT1001       | OUT                        | SPRING      |
      Y que la interacción “E1” está marcada como cancelada
      Cuando elimino los movimientos de campaña cancelados
      Entonces se eliminan 0 movimientos
      Y los movimientos de campaña son exactamente los siguientes:
        | N.º campaña | N.º interacciones |
        | SPRING      | 0                 |

    @IM-SC-0220
    Escenario: La eliminación se puede limitar a una campaña
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que existe la campaña “AUTUMN” con la descripción “Correo promocional de otoño”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | E1          | CT1001       | OUT                        | SPRING      |
        | E2          | CT1001       | OUT                        | AUTUMN      |
      Y que el movimiento de la campaña “SPRING” está marcado como cancelado
      Y que el movimiento de la campaña “AUTUMN” está marcado como cancelado
      Cuando elimino los movimientos cancelados de la campaña “SPRING”
      Entonces se eliminan 2 movimientos
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | N.º campaña |
        | E2          | AUTUMN      |

    @IM-SC-0221
    Escenario: Un movimiento de campaña eliminado deja de existir
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | E1          | CT1001       | OUT                        | SPRING      |
      Y que el movimiento de la campaña “SPRING” está marcado como cancelado
      Cuando elimino los movimientos de campaña cancelados
      Y cambio la marca de cancelación del movimiento de la campaña “SPRING”
      Entonces se rechaza la solicitud: “El movimiento de campaña ya no existe.”

    @IM-SC-0222
    Escenario: Los archivos adjuntos de las interacciones eliminadas permanecen
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “LETTER.pdf” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que existe el segmento “S1” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | N.º campaña |
        | CT1001       | SPRING      |
        | CT1002       |             |
      Y que el segmento “S1” se archivó sin enviar nada
      Y que el movimiento de la campaña “SPRING” está marcado como cancelado
      Cuando elimino los movimientos de campaña cancelados
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Archivo adjunto |
        | CT1002       | LETTER.pdf      |
