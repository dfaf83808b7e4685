# language: es
@extensions
Característica: El historial de una interacción

  @IM-R-145 @must
  Regla: El historial de una interacción muestra cada cambio y quién lo hizo.

    @IM-SC-0450 @history
    Escenario: En el historial constan el registro, la cancelación y la reactivación
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando cambio la marca de cancelación de la interacción “E1”
      Y cambio la marca de cancelación de la interacción “E1”
      Entonces el historial de la interacción “E1” contiene exactamente los siguientes cambios:
        | Cambio     | Id. usuario | Fecha      |
        | Creada     | SPEC        | 15/01/2026 |
        | Cancelada  | SPEC        | 15/01/2026 |
        | Reactivada | SPEC        | 15/01/2026 |

    @IM-SC-0451 @history
    Escenario: En el historial constan el aplazamiento y la finalización
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando reanudo la interacción “E1” y la termino
      Entonces el historial de la interacción “E1” contiene exactamente los siguientes cambios:
        | Cambio    |
        | Aplazada  |
        | Terminada |

    @IM-SC-0452 @history
    Escenario: En el historial constan la evaluación y el comentario
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando asigno a la interacción “E1” la evaluación “Positiva”
      Y agrego a la interacción “E1” el comentario “Volver a llamar por la cotización”
      Entonces el historial de la interacción “E1” contiene exactamente los siguientes cambios:
        | Cambio    |
        | Creada    |
        | Evaluada  |
        | Comentada |

  @IM-R-146 @must
  Regla: El historial se conserva aunque se elimine la interacción.

    @IM-SC-0453 @history
    Escenario: Una interacción eliminada conserva su historial
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Y que la interacción “E1” está marcada como cancelada
      Cuando elimino los movimientos cancelados del log de interacción
      Entonces el log de interacción contiene 0 movimientos
      Y el historial de la interacción “E1” contiene exactamente los siguientes cambios:
        | Cambio    |
        | Creada    |
        | Cancelada |
        | Eliminada |
