# language: es
@log
Característica: Marcar interacciones como canceladas

  @IM-R-051 @must
  Regla: Una interacción registrada se puede marcar como cancelada si el usuario lo confirma, y se reactiva del mismo modo.

    @IM-SC-0155 @procedure @IM-P-32
    Escenario: Marcar una interacción como cancelada
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1001       | OUT                        |
      Cuando busco “Movs. log interacción” y abro la página encontrada
      Y selecciono la fila de la interacción “E1”
      Y elijo la acción “Activar o quitar marca Cancelado”
      Y respondo “Sí” a la pregunta “¿Desea marcar como canceladas las interacciones seleccionadas?”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cancelado |
        | E1          | Sí        |
        | E2          | No        |

    @IM-SC-0156
    Escenario: Sin confirmación, nada cambia
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando cambio la marca de cancelación de la interacción “E1”, pero no confirmo
      Entonces aparece la pregunta “¿Desea marcar como canceladas las interacciones seleccionadas?”
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cancelado |
        | E1          | No        |

    @IM-SC-0157 @procedure @IM-P-33
    Escenario: Reactivar una interacción cancelada
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Y que la interacción “E1” está marcada como cancelada
      Cuando busco “Movs. log interacción” y abro la página encontrada
      Y selecciono la fila de la interacción “E1”
      Y elijo la acción “Activar o quitar marca Cancelado”
      Y respondo “Sí” a la pregunta “¿Desea quitar la marca de cancelación de las interacciones seleccionadas?”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cancelado |
        | E1          | No        |

  @IM-R-052 @must
  Regla: Si se seleccionan varias interacciones, decide la primera, y las demás la siguen.

    @IM-SC-0158
    Escenario: Si la primera está activa, todas se marcan como canceladas
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1001       | OUT                        |
      Y que la interacción “E2” está marcada como cancelada
      Cuando cambio al mismo tiempo la marca de cancelación de las interacciones “E1” y “E2”
      Entonces se modifican 2 interacciones
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cancelado |
        | E1          | Sí        |
        | E2          | Sí        |

    @IM-SC-0159
    Escenario: Si la primera está cancelada, todas se reactivan
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1001       | OUT                        |
      Y que la interacción “E2” está marcada como cancelada
      Cuando cambio al mismo tiempo la marca de cancelación de las interacciones “E2” y “E1”
      Entonces aparece la pregunta “¿Desea quitar la marca de cancelación de las interacciones seleccionadas?”
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cancelado |
        | E1          | No        |
        | E2          | No        |

  @IM-R-053 @must
  Regla: Solo lo que está en el log de interacción se puede marcar como cancelado.

    @IM-SC-0160
    Escenario: Una interacción aplazada no se puede marcar como cancelada
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando cambio la marca de cancelación de la interacción “E1”
      Entonces se rechaza la solicitud: “La interacción E1 está aplazada.”

  @IM-R-081 @must
  Regla: Una interacción no se puede reactivar mientras esté cancelado su movimiento de campaña o su segmento archivado y, si una de varias no se puede reactivar, no se reactiva ninguna.

    @IM-SC-0240
    Escenario: La interacción de un segmento archivado cancelado no se puede reactivar por separado
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Y que el segmento “S1” ya está archivado
      Y que el segmento archivado “S1” está marcado como cancelado
      Y que la interacción del contacto “CT1001” procedente del segmento archivado “S1” se llama “E1”
      Cuando cambio la marca de cancelación de la interacción “E1”
      Entonces se rechaza la solicitud: “No se puede reactivar la interacción E1 porque su segmento archivado está cancelado.”

    @IM-SC-0241
    Escenario: Si una interacción no se puede reactivar, no se reactiva ninguna
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | E1          | CT1001       | OUT                        |             |
        | E2          | CT1001       | OUT                        | SPRING      |
      Y que la interacción “E1” está marcada como cancelada
      Y que el movimiento de la campaña “SPRING” está marcado como cancelado
      Cuando cambio al mismo tiempo la marca de cancelación de las interacciones “E1” y “E2”
      Entonces se rechaza la solicitud: “No se puede reactivar la interacción E2 porque su movimiento de campaña está cancelado.”
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cancelado |
        | E1          | Sí        |
        | E2          | Sí        |
