# language: es
@postponing
Característica: Reanudar una interacción aplazada

  @IM-R-028 @must
  Regla: Una interacción aplazada que se reanuda y se termina queda en el log de interacción con el mismo número.

    @IM-SC-0090 @procedure @IM-P-18
    Escenario: Reanudar una interacción aplazada y terminarla
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando abro la ficha del contacto “CT1001”
      Y elijo la acción “Interacciones aplazadas”
      Y selecciono la fila de la interacción “E1”
      Y elijo la acción “Reanudar”
      Y relleno el campo “Evaluación” con el valor “Muy positiva”
      Y elijo el botón “Aceptar”
      Entonces hay 0 interacciones aplazadas
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | N.º contacto | Evaluación   | Aplazada |
        | E1          | CT1001       | Muy positiva | No       |

    @IM-SC-0091
    Escenario: Las interacciones posteriores no cambian el número
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E2          | CT1001       | OUT                        |
      Cuando reanudo la interacción “E1” y la termino
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción |
        | E1          |
        | E2          |
      Y la interacción “E2” tiene un número de movimiento mayor que el de la interacción “E1”

  @IM-R-029 @must
  Regla: Una interacción que se reanuda muestra lo que se había escrito, pero con la fecha de trabajo.

    @IM-SC-0092
    Escenario: La fecha de trabajo reemplaza a la fecha anterior
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | Descripción                       | Fecha de la interacción |
        | E1          | CT1001       | OUT                        | Volver a llamar por la cotización | 10/01/2026              |
      Y que la fecha de trabajo es el 20/01/2026
      Cuando reanudo la interacción “E1” y la termino
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Descripción                       | Fecha      |
        | E1          | Volver a llamar por la cotización | 20/01/2026 |

    @IM-SC-0093
    Escenario: Vale la fecha que se escribe al reanudar
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando reanudo la interacción “E1” y la termino con los siguientes datos:
        | Fecha de la interacción | Descripción                              |
        | 12/01/2026              | Reunión en las instalaciones del cliente |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Fecha      | Descripción                              |
        | E1          | 12/01/2026 | Reunión en las instalaciones del cliente |

    @IM-SC-0094
    Escenario: El contacto no se puede cambiar por otro al reanudar
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando reanudo la interacción “E1” y la termino con los siguientes datos:
        | Contacto |
        | CT1002   |
      Entonces se rechaza la solicitud: “El campo ‘Contacto’ no se puede modificar aquí.”
      Y hay 1 interacción aplazada

  @IM-R-030 @must
  Regla: Una interacción reanudada se puede volver a aplazar y sigue siendo una sola interacción.

    @IM-SC-0095 @procedure @IM-P-19
    Escenario: Reanudar una interacción aplazada y volver a aplazarla
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando abro la ficha del contacto “CT1001”
      Y elijo la acción “Interacciones aplazadas”
      Y selecciono la fila de la interacción “E1”
      Y elijo la acción “Reanudar”
      Y relleno el campo “Descripción” con el valor “Volver a llamar por la cotización”
      Y elijo el botón “Cancelar”
      Y respondo “Sí” a la pregunta “¿Desea terminar esta interacción más adelante?”
      Entonces las interacciones aplazadas son exactamente las siguientes:
        | Interacción | Descripción                       |
        | E1          | Volver a llamar por la cotización |
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0096
    Escenario: Aunque se vuelva a aplazar dos veces, sigue siendo una sola interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando reanudo la interacción “E1” y la vuelvo a aplazar con los siguientes datos:
        | Duración (min) |
        | 20             |
      Y reanudo la interacción “E1” y la vuelvo a aplazar con los siguientes datos:
        | Duración (min) |
        | 25             |
      Entonces las interacciones aplazadas son exactamente las siguientes:
        | Interacción | Duración (min) |
        | E1          | 25             |

    @IM-SC-0097
    Escenario: Si se renuncia a terminarla más adelante, queda como estaba
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | Fecha de la interacción |
        | E1          | CT1001       | OUT                        | 10/01/2026              |
      Cuando reanudo la interacción “E1” y renuncio a terminarla más adelante
      Entonces aparece la pregunta “¿Desea terminar esta interacción más adelante?”
      Y las interacciones aplazadas son exactamente las siguientes:
        | Interacción | Descripción        | Fecha      |
        | E1          | Llamada telefónica | 10/01/2026 |

  @IM-R-031 @must
  Regla: Solo se puede reanudar una interacción que está aplazada.

    @IM-SC-0098
    Escenario: Una interacción terminada no se puede reanudar
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando reanudo la interacción “E1” y la termino
      Entonces se rechaza la solicitud: “La interacción E1 no está aplazada.”

    @IM-SC-0099
    Escenario: Una interacción que se eliminó mientras tanto no se puede reanudar
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando elimino la interacción aplazada “E1” y confirmo
      Y reanudo la interacción “E1” y la termino
      Entonces se rechaza la solicitud: “La interacción E1 ya no existe.”

    @IM-SC-0100
    Escenario: Una plantilla que se eliminó mientras tanto impide terminar la interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando elimino la plantilla de interacción “OUT”
      Y reanudo la interacción “E1” y la termino
      Entonces se rechaza la solicitud: “No existe la plantilla de interacción OUT.”
      Y hay 1 interacción aplazada

  @IM-R-123 @must
  Regla: Una interacción reanudada lleva la hora actual, redondeada hacia arriba al minuto, y el usuario que la reanuda; no se conserva la marca de intento fallido.

    @IM-SC-0414
    Escenario: Al reanudar se actualizan la fecha, la hora y el usuario, y se quita la marca de intento fallido
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | Hora de la interacción | Intento fallido |
        | E1          | CT1001       | OUT                        | 08:00                  | Sí              |
      Y que la fecha de trabajo es el 20/01/2026
      Y que la hora actual es 16:45:10
      Y que el usuario “KIM” inició sesión
      Cuando reanudo la interacción “E1” y la termino
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Fecha      | Hora de la interacción | Intento fallido | Id. usuario |
        | E1          | 20/01/2026 | 16:46                  | No              | KIM         |

    @IM-SC-0415
    Escenario: Otra descripción aporta otro asunto
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando reanudo la interacción “E1” y la termino con los siguientes datos:
        | Descripción                       |
        | Volver a llamar por la cotización |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Asunto                            |
        | E1          | Volver a llamar por la cotización |

  @IM-R-124 @must
  Regla: El comentario que se escribe al reanudar reemplaza los que la interacción tenía; si no se escribe ninguno, estos permanecen.

    @IM-SC-0416
    Escenario: Un comentario nuevo reemplaza al anterior
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | Comentario                        |
        | E1          | CT1001       | OUT                        | Volver a llamar por la cotización |
      Cuando reanudo la interacción “E1” y la termino con los siguientes datos:
        | Comentario                               |
        | Reunión en las instalaciones del cliente |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | N.º comentarios |
        | E1          | 1               |

    @IM-SC-0417
    Escenario: Sin un comentario nuevo, el anterior permanece
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | Comentario                        |
        | E1          | CT1001       | OUT                        | Volver a llamar por la cotización |
      Cuando reanudo la interacción “E1” y la termino
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | N.º comentarios |
        | E1          | 1               |
