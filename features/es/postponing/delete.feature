# language: es
@postponing
Característica: Eliminar interacciones aplazadas

  @IM-R-032 @must
  Regla: Las interacciones aplazadas se pueden eliminar, pero solo si el usuario lo confirma.

    @IM-SC-0101 @procedure @IM-P-20
    Escenario: Eliminar una interacción aplazada
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1001       | OUT                        |
      Cuando abro la ficha del contacto “CT1001”
      Y elijo la acción “Interacciones aplazadas”
      Y selecciono la fila de la interacción “E1”
      Y elijo la acción “Eliminar”
      Y respondo “Sí” a la pregunta “¿Desea eliminar las líneas seleccionadas?”
      Entonces las interacciones aplazadas son exactamente las siguientes:
        | Interacción |
        | E2          |

    @IM-SC-0102
    Escenario: Sin confirmación no se elimina nada
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando elimino la interacción aplazada “E1”, pero no confirmo
      Entonces aparece la pregunta “¿Desea eliminar las líneas seleccionadas?”
      Y hay 1 interacción aplazada

    @IM-SC-0103
    Escenario: Varias se eliminan con una sola pregunta
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1001       | OUT                        |
      Cuando elimino las interacciones aplazadas “E1” y “E2” y confirmo
      Entonces se eliminan 2 movimientos
      Y hay 0 interacciones aplazadas

    @IM-SC-0104
    Escenario: Una interacción terminada no se elimina de este modo
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando elimino la interacción aplazada “E1” y confirmo
      Entonces se rechaza la solicitud: “La interacción E1 no está aplazada.”
      Y el log de interacción contiene 1 movimiento
