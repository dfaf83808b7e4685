# language: es
@postponing
Característica: Aplazar una interacción

  @IM-R-022 @must
  Regla: Quien sale del formulario con Cancelar puede dejar la interacción para más adelante.

    @IM-SC-0076 @procedure @IM-P-13
    Escenario: Aplazar una interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando abro la ficha del contacto “CT1001”
      Y elijo la acción “Crear interacción”
      Y relleno el campo “Cód. plantilla interacción” con el valor “OUT”
      Y relleno el campo “Descripción” con el valor “Volver a llamar por la cotización”
      Y elijo el botón “Cancelar”
      Y respondo “Sí” a la pregunta “¿Desea terminar esta interacción más adelante?”
      Entonces las interacciones aplazadas son exactamente las siguientes:
        | N.º contacto | Cód. plantilla interacción | Descripción                       | Aplazada |
        | CT1001       | OUT                        | Volver a llamar por la cotización | Sí       |
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0077
    Escenario: El formulario pregunta antes de cerrarse
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando aplazo una interacción con los siguientes datos:
        | Contacto | Cód. plantilla interacción |
        | CT1001   | OUT                        |
      Entonces aparece la pregunta “¿Desea terminar esta interacción más adelante?”
      Y hay 1 interacción aplazada

    @IM-SC-0078
    Escenario: Una interacción aplazada conserva todo lo que se escribió
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando aplazo una interacción con los siguientes datos:
        | Contacto | Cód. plantilla interacción | Fecha de la interacción | Costo ($) | Duración (min) | Evaluación |
        | CT1001   | OUT                        | 10/01/2026              | 7.25      | 40             | Neutra     |
      Entonces las interacciones aplazadas son exactamente las siguientes:
        | N.º contacto | Cód. vendedor | Fecha      | Costo ($) | Duración (min) | Evaluación |
        | CT1001       | AM            | 10/01/2026 | 7.25      | 40             | Neutra     |

  @IM-R-023 @must
  Regla: Quien renuncia a terminar la interacción más adelante no deja rastro de ella.

    @IM-SC-0079 @procedure @IM-P-14
    Escenario: Descartar una interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando abro la ficha del contacto “CT1001”
      Y elijo la acción “Crear interacción”
      Y elijo el botón “Cancelar”
      Y respondo “No” a la pregunta “¿Desea terminar esta interacción más adelante?”
      Entonces las interacciones aplazadas son exactamente las siguientes:
        | Interacción |
        | E1          |
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0080
    Escenario: Ni siquiera un formulario completo deja rastro
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando descarto una interacción con los siguientes datos:
        | Contacto | Cód. plantilla interacción |
        | CT1001   | OUT                        |
      Entonces aparece la pregunta “¿Desea terminar esta interacción más adelante?”
      Y las interacciones aplazadas son exactamente las siguientes:
        | Interacción |
        | E1          |

  @IM-R-024 @must
  Regla: Para aplazar una interacción se exigen en el formulario los mismos datos que para terminarla.

    @IM-SC-0081
    Escenario: Sin contacto no se puede aplazar nada
      Cuando aplazo una interacción con los siguientes datos:
        | Descripción        |
        | Llamada telefónica |
      Entonces se rechaza la solicitud: “Debe seleccionar un contacto con el que interactuar.”

    @IM-SC-0082
    Escenario: Sin plantilla no se puede aplazar nada
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Cuando aplazo una interacción con los siguientes datos:
        | Contacto | Descripción        |
        | CT1001   | Llamada telefónica |
      Entonces se rechaza la solicitud: “Debe rellenar el campo ‘Cód. plantilla interacción’.”
      Y hay 0 interacciones aplazadas

    @IM-SC-0083
    Escenario: Sin descripción no se puede aplazar nada
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen las siguientes plantillas de interacción:
        | Código |
        | BLANK  |
      Cuando aplazo una interacción con los siguientes datos:
        | Contacto | Cód. plantilla interacción |
        | CT1001   | BLANK                      |
      Entonces se rechaza la solicitud: “Debe rellenar el campo ‘Descripción’.”

    @IM-SC-0514
    Escenario: Al aplazar, el contacto y la plantilla deben existir
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando aplazo una interacción con los siguientes datos:
        | Contacto | Cód. plantilla interacción | Descripción        |
        | CT1001   | LETTER                     | Llamada telefónica |
      Entonces se rechaza la solicitud: “No existe la plantilla de interacción LETTER.”
      Cuando aplazo una interacción con los siguientes datos:
        | Contacto | Vendedor | Cód. plantilla interacción |
        | CT9999   | AM       | OUT                        |
      Entonces se rechaza la solicitud: “No existe el contacto CT9999.”
      Y hay 0 interacciones aplazadas

  @IM-R-025 @must
  Regla: La existencia del vendedor se comprueba solo al terminar la interacción.

    @IM-SC-0084
    Escenario: Un vendedor que no existe solo impide terminar la interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | Cód. vendedor |
        | E1          | CT1001       | OUT                        | JR            |
      Cuando reanudo la interacción “E1” y la termino
      Entonces se rechaza la solicitud: “No existe el vendedor JR.”
      Y hay 1 interacción aplazada
