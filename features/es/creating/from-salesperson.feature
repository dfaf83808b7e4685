# language: es
@creating
Característica: Crear una interacción desde un vendedor

  @IM-R-016 @must
  Regla: Desde un vendedor se puede crear una interacción de ese vendedor con cualquier contacto.

    @IM-SC-0058 @procedure @IM-P-10
    Escenario: Crear una interacción desde un vendedor
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el vendedor “JR”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando abro la ficha del vendedor “JR”
      Y elijo la acción “Crear interacción”
      Y relleno el campo “Contacto” con el valor “CT1001”
      Y relleno el campo “Cód. plantilla interacción” con el valor “OUT”
      Y elijo el botón “Aceptar”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Cód. vendedor | Cód. plantilla interacción | Descripción        |
        | CT1001       | JR            | OUT                        | Llamada telefónica |

    @IM-SC-0059
    Escenario: El formulario propone el vendedor y deja el contacto por elegir
      Dado que existe el vendedor “JR”
      Cuando empiezo una interacción desde el vendedor “JR”
      Entonces el formulario propone los siguientes datos:
        | Contacto | Vendedor | Fecha de la interacción |
        |          | JR       | 15/01/2026              |
      Y el campo “Vendedor” del formulario no se puede modificar

    @IM-SC-0060
    Escenario: El vendedor no se puede cambiar por otro
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el vendedor “JR”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando termino una interacción desde el vendedor “JR” con los siguientes datos:
        | Contacto | Vendedor | Cód. plantilla interacción |
        | CT1001   | AM       | OUT                        |
      Entonces se rechaza la solicitud: “El campo ‘Vendedor’ no se puede modificar aquí.”

    @IM-SC-0061
    Escenario: Se debe elegir un contacto
      Dado que existe el vendedor “JR”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando termino una interacción desde el vendedor “JR” con los siguientes datos:
        | Cód. plantilla interacción |
        | OUT                        |
      Entonces se rechaza la solicitud: “Debe seleccionar un contacto con el que interactuar.”

    @IM-SC-0062
    Escenario: Desde un vendedor que no existe no se abre ningún formulario
      Cuando empiezo una interacción desde el vendedor “JR”
      Entonces se rechaza la solicitud: “No existe el vendedor JR.”
