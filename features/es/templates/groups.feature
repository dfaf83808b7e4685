# language: es
@templates
Característica: Grupos de interacción

  @IM-R-001 @must
  Regla: Cada grupo de interacción tiene un código único.

    @IM-SC-0001 @procedure @IM-P-01
    Escenario: Configurar un grupo de interacción
      Cuando busco “Grupos de interacción” y abro la página encontrada
      Y elijo la acción “Nuevo”
      Y relleno el campo “Código” con el valor “CALLS”
      Y relleno el campo “Descripción” con el valor “Llamadas telefónicas”
      Y salgo de la fila
      Entonces los grupos de interacción son exactamente los siguientes:
        | Código | Descripción          |
        | CALLS  | Llamadas telefónicas |

    @IM-SC-0002
    Escenario: Se rechaza un grupo sin código
      Cuando creo un grupo de interacción con los siguientes datos:
        | Descripción          |
        | Llamadas telefónicas |
      Entonces se rechaza la solicitud: “Debe indicar el código o el número.”

    @IM-SC-0003
    Escenario: Se rechaza un segundo grupo con el mismo código
      Dado que existen los siguientes grupos de interacción:
        | Código | Descripción          |
        | CALLS  | Llamadas telefónicas |
      Cuando creo un grupo de interacción con los siguientes datos:
        | Código | Descripción     |
        | CALLS  | Correspondencia |
      Entonces se rechaza la solicitud: “El grupo de interacción CALLS ya existe.”
      Y los grupos de interacción son exactamente los siguientes:
        | Código | Descripción          |
        | CALLS  | Llamadas telefónicas |

  @IM-R-002 @must
  Regla: Al eliminar un grupo no cambian ni las plantillas ni las interacciones registradas.

    @IM-SC-0004
    Escenario: Un grupo eliminado sigue figurando en lo que se registró con él
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen los siguientes grupos de interacción:
        | Código | Descripción          |
        | CALLS  | Llamadas telefónicas |
      Y que existen las siguientes plantillas de interacción:
        | Código | Cód. grupo interacción | Descripción        |
        | OUT    | CALLS                  | Llamada telefónica |
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando elimino el grupo de interacción “CALLS”
      Entonces las plantillas de interacción son exactamente las siguientes:
        | Código | Cód. grupo interacción |
        | OUT    | CALLS                  |
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cód. grupo interacción |
        | E1          | CALLS                  |

    @IM-SC-0005
    Escenario: No se puede eliminar un grupo que no existe
      Cuando elimino el grupo de interacción “CALLS”
      Entonces se rechaza la solicitud: “No existe el grupo de interacción CALLS.”

    @IM-SC-0006 @procedure @IM-P-02
    Escenario: Eliminar un grupo de interacción
      Dado que existen los siguientes grupos de interacción:
        | Código | Descripción          |
        | CALLS  | Llamadas telefónicas |
        | MAIL   | Correspondencia      |
      Cuando busco “Grupos de interacción” y abro la página encontrada
      Y selecciono la fila con el código “CALLS”
      Y elijo la acción “Eliminar”
      Entonces los grupos de interacción son exactamente los siguientes:
        | Código | Descripción     |
        | MAIL   | Correspondencia |
