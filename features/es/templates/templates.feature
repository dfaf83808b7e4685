# language: es
@templates
Característica: Plantillas de interacción

  @IM-R-003 @must
  Regla: Cada plantilla de interacción tiene un código único.

    @IM-SC-0007 @procedure @IM-P-03
    Escenario: Configurar una plantilla de interacción
      Dado que existen los siguientes grupos de interacción:
        | Código | Descripción          |
        | CALLS  | Llamadas telefónicas |
      Cuando busco “Plantillas de interacción” y abro la página encontrada
      Y elijo la acción “Nuevo”
      Y relleno el campo “Código” con el valor “OUT”
      Y relleno el campo “Cód. grupo interacción” con el valor “CALLS”
      Y relleno el campo “Descripción” con el valor “Llamada telefónica”
      Y relleno el campo “Costo unitario ($)” con el valor “12.50”
      Y relleno el campo “Duración unitaria (min)” con el valor “15”
      Y relleno el campo “Flujo de información” con el valor “Saliente”
      Y relleno el campo “Iniciada por” con el valor “Nosotros”
      Y salgo de la fila
      Entonces las plantillas de interacción son exactamente las siguientes:
        | Código | Cód. grupo interacción | Descripción        | Costo unitario ($) | Duración unitaria (min) | Flujo de información | Iniciada por |
        | OUT    | CALLS                  | Llamada telefónica | 12.50              | 15                      | Saliente             | Nosotros     |

    @IM-SC-0008
    Escenario: Se rechaza una plantilla sin código
      Cuando creo una plantilla de interacción con los siguientes datos:
        | Descripción        |
        | Llamada telefónica |
      Entonces se rechaza la solicitud: “Debe indicar el código o el número.”

    @IM-SC-0009
    Escenario: Se rechaza una segunda plantilla con el mismo código
      Dado que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando creo una plantilla de interacción con los siguientes datos:
        | Código | Descripción     |
        | OUT    | Carta de ventas |
      Entonces se rechaza la solicitud: “La plantilla de interacción OUT ya existe.”
      Y las plantillas de interacción son exactamente las siguientes:
        | Código | Descripción        |
        | OUT    | Llamada telefónica |

  @IM-R-004 @must
  Regla: Una plantilla no admite un grupo ni una campaña que no existan, ni un costo o una duración negativos.

    @IM-SC-0010
    Escenario: Se rechaza una plantilla con un grupo desconocido
      Cuando creo una plantilla de interacción con los siguientes datos:
        | Código | Cód. grupo interacción |
        | OUT    | CALLS                  |
      Entonces se rechaza la solicitud: “No existe el grupo de interacción CALLS.”

    @IM-SC-0011
    Escenario: Se rechaza un costo unitario negativo
      Cuando creo una plantilla de interacción con los siguientes datos:
        | Código | Costo unitario ($) |
        | OUT    | -1.00              |
      Entonces se rechaza la solicitud: “El costo unitario no debe ser negativo.”

    @IM-SC-0012
    Escenario: Se rechaza una duración unitaria negativa
      Cuando creo una plantilla de interacción con los siguientes datos:
        | Código | Duración unitaria (min) |
        | OUT    | -5                      |
      Entonces se rechaza la solicitud: “La duración unitaria no debe ser negativa.”

    @IM-SC-0478
    Escenario: Al modificar una plantilla valen los mismos límites
      Dado que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando modifico la plantilla de interacción “OUT” de la siguiente manera:
        | Cód. grupo interacción |
        | CALLS                  |
      Entonces se rechaza la solicitud: “No existe el grupo de interacción CALLS.”
      Cuando modifico la plantilla de interacción “OUT” de la siguiente manera:
        | Costo unitario ($) |
        | -1.00              |
      Entonces se rechaza la solicitud: “El costo unitario no debe ser negativo.”
      Cuando modifico la plantilla de interacción “OUT” de la siguiente manera:
        | Duración unitaria (min) |
        | -5                      |
      Entonces se rechaza la solicitud: “La duración unitaria no debe ser negativa.”
      Y las plantillas de interacción son exactamente las siguientes:
        | Código | Cód. grupo interacción | Costo unitario ($) | Duración unitaria (min) |
        | OUT    |                        | 0.00               | 0                       |

    @IM-SC-0479
    Escenario: Se rechaza una plantilla con una campaña desconocida
      Dado que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando creo una plantilla de interacción con los siguientes datos:
        | Código | N.º campaña |
        | LETTER | CP1001      |
      Entonces se rechaza la solicitud: “No existe la campaña CP1001.”
      Cuando modifico la plantilla de interacción “OUT” de la siguiente manera:
        | N.º campaña |
        | CP1001      |
      Entonces se rechaza la solicitud: “No existe la campaña CP1001.”
      Y las plantillas de interacción son exactamente las siguientes:
        | Código | N.º campaña |
        | OUT    |             |

  @IM-R-005 @must
  Regla: Una interacción parte de las características básicas de su plantilla.

    @IM-SC-0013
    Escenario: Una interacción nueva toma lo que indica la plantilla
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen los siguientes grupos de interacción:
        | Código | Descripción          |
        | CALLS  | Llamadas telefónicas |
      Y que existen las siguientes plantillas de interacción:
        | Código | Cód. grupo interacción | Descripción        | Costo unitario ($) | Duración unitaria (min) | Flujo de información | Iniciada por |
        | OUT    | CALLS                  | Llamada telefónica | 1,250.50           | 15                      | Saliente             | Nosotros     |
      Cuando termino una interacción con los siguientes datos:
        | Contacto | Cód. plantilla interacción |
        | CT1001   | OUT                        |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Cód. grupo interacción | Descripción        | Costo ($) | Duración (min) | Flujo de información | Iniciada por |
        | CALLS                  | Llamada telefónica | 1,250.50  | 15             | Saliente             | Nosotros     |

    @IM-SC-0014
    Escenario: Lo que escribe el usuario prevalece sobre lo que indica la plantilla
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Costo unitario ($) | Duración unitaria (min) | Iniciada por |
        | OUT    | Llamada telefónica | 12.50              | 15                      | Nosotros     |
      Cuando termino una interacción con los siguientes datos:
        | Contacto | Cód. plantilla interacción | Descripción                       | Costo ($) | Duración (min) | Iniciada por |
        | CT1001   | OUT                        | Volver a llamar por la cotización | 20.00     | 30             | Ellos        |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Descripción                       | Costo ($) | Duración (min) | Iniciada por |
        | Volver a llamar por la cotización | 20.00     | 30             | Ellos        |

  @IM-R-006 @must
  Regla: Una interacción registrada conserva lo que indicaba su plantilla al momento de registrarla.

    @IM-SC-0015
    Escenario: Otro costo unitario solo afecta a las interacciones posteriores
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Costo unitario ($) |
        | OUT    | Llamada telefónica | 12.50              |
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando modifico la plantilla de interacción “OUT” de la siguiente manera:
        | Costo unitario ($) |
        | 20.00              |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Costo ($) |
        | E1          | 12.50     |

    @IM-SC-0016
    Escenario: Otro grupo solo afecta a las interacciones posteriores
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen los siguientes grupos de interacción:
        | Código | Descripción          |
        | CALLS  | Llamadas telefónicas |
        | MAIL   | Correspondencia      |
      Y que existen las siguientes plantillas de interacción:
        | Código | Cód. grupo interacción | Descripción        |
        | OUT    | CALLS                  | Llamada telefónica |
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando modifico la plantilla de interacción “OUT” de la siguiente manera:
        | Cód. grupo interacción |
        | MAIL                   |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cód. grupo interacción |
        | E1          | CALLS                  |

    @IM-SC-0017
    Escenario: Una plantilla eliminada sigue figurando en lo que se registró con ella
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando elimino la plantilla de interacción “OUT”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cód. plantilla interacción | Descripción        |
        | E1          | OUT                        | Llamada telefónica |

    @IM-SC-0018
    Escenario: Una plantilla que no existe no se puede modificar ni eliminar
      Cuando modifico la plantilla de interacción “OUT” de la siguiente manera:
        | Costo unitario ($) |
        | 20.00              |
      Entonces se rechaza la solicitud: “No existe la plantilla de interacción OUT.”
      Cuando elimino la plantilla de interacción “OUT”
      Entonces se rechaza la solicitud: “No existe la plantilla de interacción OUT.”

    @IM-SC-0507
    Escenario: Todos los campos de una plantilla se pueden completar y modificar
      Dado que existe la campaña “CP1001” con la descripción “Correo promocional de primavera”
      Y que existe la campaña “CP1002” con la descripción “Correo promocional de otoño”
      Cuando creo una plantilla de interacción con los siguientes datos:
        | Código | N.º campaña | Objetivo campaña | Respuesta campaña | Omitir tipo corresp. contacto | Acción del asistente | Flujo de información | Iniciada por |
        | LETTER | CP1001      | Sí               | No                | Sí                            | Abrir                | Saliente             | Nosotros     |
      Entonces las plantillas de interacción son exactamente las siguientes:
        | Código | N.º campaña | Objetivo campaña | Respuesta campaña | Omitir tipo corresp. contacto | Acción del asistente | Flujo de información | Iniciada por |
        | LETTER | CP1001      | Sí               | No                | Sí                            | Abrir                | Saliente             | Nosotros     |
      Cuando modifico la plantilla de interacción “LETTER” de la siguiente manera:
        | N.º campaña | Objetivo campaña | Respuesta campaña | Omitir tipo corresp. contacto | Acción del asistente | Flujo de información | Iniciada por |
        | CP1002      | No               | Sí                | No                            | Importar             | Entrante             | Ellos        |
      Entonces las plantillas de interacción son exactamente las siguientes:
        | Código | N.º campaña | Objetivo campaña | Respuesta campaña | Omitir tipo corresp. contacto | Acción del asistente | Flujo de información | Iniciada por |
        | LETTER | CP1002      | No               | Sí                | No                            | Importar             | Entrante             | Ellos        |
