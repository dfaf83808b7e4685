# language: es
@campaigns
Característica: Crear y eliminar campañas

  @IM-R-070 @must
  Regla: Cada campaña tiene un número único.

    @IM-SC-0200
    Escenario: Crear una campaña
      Dado que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Cuando creo una campaña con los siguientes datos:
        | N.º campaña | Descripción                 |
        | AUTUMN      | Correo promocional de otoño |
      Entonces las campañas son exactamente las siguientes:
        | N.º campaña | Descripción                     |
        | AUTUMN      | Correo promocional de otoño     |
        | SPRING      | Correo promocional de primavera |

    @IM-SC-0460
    Escenario: Se rechaza una campaña sin número
      Dado que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Cuando creo una campaña con los siguientes datos:
        | Descripción                 |
        | Correo promocional de otoño |
      Entonces se rechaza la solicitud: “Debe indicar el código o el número.”
      Y las campañas son exactamente las siguientes:
        | N.º campaña |
        | SPRING      |

    @IM-SC-0202
    Escenario: Se rechaza un número que ya tiene otra campaña
      Dado que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Cuando creo una campaña con los siguientes datos:
        | N.º campaña | Descripción                 |
        | SPRING      | Correo promocional de otoño |
      Entonces se rechaza la solicitud: “La campaña SPRING ya existe.”

  @IM-R-071 @must
  Regla: Al eliminar una campaña se eliminan también sus movimientos de campaña, mientras que sus interacciones permanecen y conservan el número de la campaña.

    @IM-SC-0203
    Escenario: Las interacciones de una campaña eliminada permanecen
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que existe la campaña “AUTUMN” con la descripción “Correo promocional de otoño”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | E1          | CT1001       | OUT                        | SPRING      |
        | E2          | CT1001       | OUT                        | AUTUMN      |
      Cuando elimino la campaña “SPRING”
      Entonces las campañas son exactamente las siguientes:
        | N.º campaña |
        | AUTUMN      |
      Y los movimientos de campaña son exactamente los siguientes:
        | N.º campaña | N.º interacciones |
        | AUTUMN      | 1                 |
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | N.º campaña |
        | E1          | SPRING      |
        | E2          | AUTUMN      |

    @IM-SC-0204
    Escenario: Una interacción cancelada de una campaña eliminada no se puede reactivar
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | E1          | CT1001       | OUT                        | SPRING      |
      Y que la interacción “E1” está marcada como cancelada
      Cuando elimino la campaña “SPRING”
      Y cambio la marca de cancelación de la interacción “E1”
      Entonces se rechaza la solicitud: “No se puede reactivar la interacción E1 porque su movimiento de campaña ya no existe.”

    @IM-SC-0206
    Escenario: Una interacción aplazada de una campaña eliminada no se puede terminar
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | E1          | CT1001       | OUT                        | SPRING      |
      Cuando elimino la campaña “SPRING”
      Y reanudo la interacción “E1” y la termino
      Entonces se rechaza la solicitud: “No existe la campaña SPRING.”

    @IM-SC-0492
    Escenario: No se puede eliminar una campaña que no existe
      Cuando elimino la campaña “SPRING”
      Entonces se rechaza la solicitud: “No existe la campaña SPRING.”
