# language: es
@creating
Característica: Qué necesita una interacción

  @IM-R-018 @must
  Regla: Una interacción no se puede terminar sin una plantilla de interacción.

    @IM-SC-0066
    Escenario: Sin plantilla se rechaza la interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Descripción        |
        | Llamada telefónica |
      Entonces se rechaza la solicitud: “Debe rellenar el campo ‘Cód. plantilla interacción’.”
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0067
    Escenario: Se rechaza una plantilla que no existe
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción | Descripción        |
        | OUT                        | Llamada telefónica |
      Entonces se rechaza la solicitud: “No existe la plantilla de interacción OUT.”

  @IM-R-019 @must
  Regla: Una interacción no se puede terminar sin contacto, vendedor, fecha y descripción.

    @IM-SC-0068
    Escenario: Lo primero que se pide es el contacto
      Cuando termino una interacción con los siguientes datos:
        | Contacto |
        |          |
      Entonces se rechaza la solicitud: “Debe seleccionar un contacto con el que interactuar.”

    @IM-SC-0188
    Escenario: La plantilla se pide antes que el vendedor
      Dado que existen los siguientes contactos:
        | N.º    | Nombre     |
        | CT1001 | Anna Weber |
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Descripción        | Fecha de la interacción |
        | Llamada telefónica |                         |
      Entonces se rechaza la solicitud: “Debe rellenar el campo ‘Cód. plantilla interacción’.”

    @IM-SC-0189
    Escenario: La fecha se pide antes que la descripción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen las siguientes plantillas de interacción:
        | Código |
        | BLANK  |
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción | Fecha de la interacción |
        | BLANK                      |                         |
      Entonces se rechaza la solicitud: “Debe rellenar el campo ‘Fecha de la interacción’.”

    @IM-SC-0069
    Escenario: Sin vendedor se rechaza la interacción
      Dado que existen los siguientes contactos:
        | N.º    | Nombre     |
        | CT1001 | Anna Weber |
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción |
        | OUT                        |
      Entonces se rechaza la solicitud: “Debe rellenar el campo ‘Vendedor’.”

    @IM-SC-0070
    Escenario: Sin fecha se rechaza la interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción | Fecha de la interacción |
        | OUT                        |                         |
      Entonces se rechaza la solicitud: “Debe rellenar el campo ‘Fecha de la interacción’.”

    @IM-SC-0071
    Escenario: Sin descripción se rechaza la interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen las siguientes plantillas de interacción:
        | Código |
        | BLANK  |
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción |
        | BLANK                      |
      Entonces se rechaza la solicitud: “Debe rellenar el campo ‘Descripción’.”

    @IM-SC-0072
    Escenario: Se rechaza un contacto que no existe
      Dado que existe el vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando termino una interacción con los siguientes datos:
        | Contacto | Vendedor | Cód. plantilla interacción |
        | CT1001   | AM       | OUT                        |
      Entonces se rechaza la solicitud: “No existe el contacto CT1001.”

    @IM-SC-0073
    Escenario: Se rechaza un vendedor que no existe
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Vendedor | Cód. plantilla interacción |
        | JR       | OUT                        |
      Entonces se rechaza la solicitud: “No existe el vendedor JR.”
      Y el log de interacción contiene 0 movimientos

  @IM-R-020 @must
  Regla: Cada interacción registrada tiene un número de movimiento propio, mayor que los anteriores.

    @IM-SC-0074
    Escenario: Los números de movimiento van en aumento
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1001       | OUT                        |
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción |
        | OUT                        |
      Entonces la interacción “E2” tiene un número de movimiento mayor que el de la interacción “E1”
      Y el log de interacción contiene 3 movimientos

  @IM-R-021 @must
  Regla: La fecha de la interacción es la del formulario, sea cual sea el día.

    @IM-SC-0075
    Escenario: Se puede registrar una interacción pasada
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción | Fecha de la interacción |
        | OUT                        | 31/12/2025              |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Fecha      |
        | CT1001       | 31/12/2025 |
