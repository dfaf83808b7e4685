# language: es
@creating
Característica: Crear una interacción desde el log de interacción

  @IM-R-017 @must
  Regla: Desde el log de interacción, la interacción nueva toma los datos del filtro de la lista, no los de la fila seleccionada.

    @IM-SC-0063 @procedure @IM-P-11
    Escenario: Crear una interacción desde el log de un contacto
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando abro la ficha del contacto “CT1001”
      Y elijo la acción “Movs. log interacción”
      Y elijo la acción “Crear interacción”
      Y relleno el campo “Cód. plantilla interacción” con el valor “OUT”
      Y relleno el campo “Descripción” con el valor “Volver a llamar por la cotización”
      Y elijo el botón “Aceptar”
      Entonces el log de interacción del contacto “CT1001” contiene exactamente los siguientes movimientos:
        | N.º contacto | Descripción                       |
        | CT1001       | Llamada telefónica                |
        | CT1001       | Volver a llamar por la cotización |

    @IM-SC-0064 @procedure @IM-P-12
    Escenario: Crear una interacción desde el log completo
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando busco “Movs. log interacción” y abro la página encontrada
      Y elijo la acción “Crear interacción”
      Y relleno el campo “Contacto” con el valor “CT1001”
      Y relleno el campo “Cód. plantilla interacción” con el valor “OUT”
      Y elijo el botón “Aceptar”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |

    @IM-SC-0065
    Escenario: El log completo solo propone la fecha
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando empiezo una interacción desde el log de interacción completo
      Entonces el formulario propone los siguientes datos:
        | Contacto | Vendedor | Cód. plantilla interacción | Fecha de la interacción |
        |          |          |                            | 15/01/2026              |
