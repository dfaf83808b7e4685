# language: es
@segments
Característica: Archivar un segmento

  @IM-R-039 @must
  Regla: Al archivar un segmento se registra una interacción por cada línea con contacto.

    @IM-SC-0125 @procedure @IM-P-25
    Escenario: Archivar un segmento
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “JR”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Cuando abro el segmento “SPRING”
      Y elijo la acción “Archivar”
      Y elijo el botón “Aceptar”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Cód. vendedor | Cód. plantilla interacción | Descripción                     | N.º segmento |
        | CT1001       | AM            | LETTER                     | Correo promocional de primavera | SPRING       |
        | CT1002       | JR            | LETTER                     | Correo promocional de primavera | SPRING       |
      Y los segmentos archivados son exactamente los siguientes:
        | N.º segmento | Descripción                     | N.º interacciones |
        | SPRING       | Correo promocional de primavera | 2                 |

    @IM-SC-0126
    Escenario: Un contacto en dos líneas recibe dos interacciones
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1001       |
      Cuando archivo el segmento “SPRING”
      Entonces la respuesta indica 2 interacciones
      Y el log de interacción del contacto “CT1001” contiene 2 movimientos

    @IM-SC-0127
    Escenario: Cada interacción toma lo que indica su propia línea
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Costo unitario ($) | Duración unitaria (min) |
        | LETTER | Carta de ventas    | 2.20               | 5                       |
        | OUT    | Llamada telefónica | 12.50              | 15                      |
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción | Evaluación |
        | CT1001       | LETTER                     |            |
        | CT1002       | OUT                        | Negativa   |
      Cuando archivo el segmento “SPRING”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Cód. plantilla interacción | Costo ($) | Duración (min) | Evaluación |
        | CT1001       | LETTER                     | 2.20      | 5              |            |
        | CT1002       | OUT                        | 12.50     | 15             | Negativa   |

    @IM-SC-0471
    Escenario: No se pierde nada de lo que indica una línea
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | Cód. idioma |
        | CT1001 | AM            | DEU         |
        | CT1002 | AM            | ENU         |
      Y que existen los siguientes grupos de interacción:
        | Código | Descripción     |
        | MAIL   | Correspondencia |
      Y que existe la campaña “CP1001” con la descripción “Correo promocional de primavera”
      Y que existe la campaña “CP1002” con la descripción “Correo promocional de otoño”
      Y que existen las siguientes plantillas de interacción:
        | Código | Cód. grupo interacción | Flujo de información | Iniciada por | N.º campaña | Objetivo campaña |
        | LETTER | MAIL                   | Saliente             | Nosotros     | CP1001      | Sí               |
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” tiene los siguientes idiomas:
        | Cód. idioma | Asunto                                | Archivo adjunto |
        | ENU         | Carta de ventas                       | letter.docx     |
        | DEU         | Invitación al día de puertas abiertas | brief.docx      |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto | Descripción                       | Fecha      | Flujo de información | Iniciada por | N.º campaña | Objetivo campaña | Respuesta campaña |
        | CT1001       |                                   |            |                      |              |             |                  |                   |
        | CT1002       | Volver a llamar por la cotización | 20/01/2026 | Entrante             | Ellos        | CP1002      | No               | Sí                |
      Cuando archivo el segmento “SPRING” sin enviar los archivos adjuntos
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Descripción                       | Fecha      | Hora de la interacción | Cód. grupo interacción | Flujo de información | Iniciada por | N.º campaña | Objetivo campaña | Respuesta campaña |
        | CT1001       | Correo promocional de primavera   | 15/01/2026 |                        | MAIL                   | Saliente             | Nosotros     | CP1001      | Sí               | No                |
        | CT1002       | Volver a llamar por la cotización | 20/01/2026 |                        | MAIL                   | Entrante             | Ellos        | CP1002      | No               | Sí                |
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Cód. idioma | Asunto                                | Archivo adjunto | Id. usuario |
        | CT1001       | DEU         | Invitación al día de puertas abiertas | brief.docx      | SPEC        |
        | CT1002       | ENU         | Carta de ventas                       | letter.docx     | SPEC        |

  @IM-R-040 @must
  Regla: Un segmento archivado ya no está abierto; se encuentra entre los segmentos archivados.

    @IM-SC-0128
    Escenario: El segmento abierto desaparece
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando archivo el segmento “SPRING”
      Entonces hay 0 segmentos abiertos
      Y los segmentos archivados son exactamente los siguientes:
        | N.º segmento |
        | SPRING       |

    @IM-SC-0129
    Escenario: El segmento archivado lleva la fecha de hoy y sus interacciones, la de sus líneas
      Dado que la fecha de trabajo es el 10/01/2026
      Y que hoy es el 15/01/2026
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando archivo el segmento “SPRING”
      Entonces los segmentos archivados son exactamente los siguientes:
        | N.º segmento | Fecha creación | Id. usuario |
        | SPRING       | 15/01/2026     | SPEC        |
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Fecha      |
        | CT1001       | 10/01/2026 |

    @IM-SC-0130 @procedure @IM-P-26
    Escenario: Consultar los segmentos archivados
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Y que el segmento “SPRING” ya está archivado
      Cuando busco “Segmentos archivados” y abro la página encontrada
      Entonces la ventana “Segmentos archivados” muestra exactamente lo siguiente:
        | N.º segmento | Descripción                     | N.º interacciones |
        | SPRING       | Correo promocional de primavera | 1                 |

  @IM-R-041 @must
  Regla: Cuando se rechaza una línea, no se archiva nada del segmento.

    @IM-SC-0131
    Escenario: Una línea sin vendedor detiene todo el segmento
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Nombre     |
        | CT1002 | Boris Klug |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Cuando archivo el segmento “SPRING”
      Entonces se rechaza la solicitud: “Debe rellenar el campo ‘Vendedor’ en la línea del contacto CT1002.”
      Y el log de interacción contiene 0 movimientos
      Y no se archiva ningún segmento
      Y el segmento “SPRING” tiene 2 líneas

    @IM-SC-0132
    Escenario: Una línea sin plantilla detiene todo el segmento
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando archivo el segmento “SPRING”
      Entonces se rechaza la solicitud: “Debe rellenar el campo ‘Cód. plantilla interacción’ en la línea del contacto CT1001.”
      Y no se archiva ningún segmento

    @IM-SC-0133
    Escenario: Un vendedor que no existe detiene todo el segmento
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto | Cód. vendedor |
        | CT1001       | JR            |
      Cuando archivo el segmento “SPRING”
      Entonces se rechaza la solicitud: “No existe el vendedor JR; el código está en la línea del contacto CT1001.”
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0134
    Escenario: Una plantilla que se eliminó mientras tanto detiene todo el segmento
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando elimino la plantilla de interacción “LETTER”
      Y archivo el segmento “SPRING”
      Entonces se rechaza la solicitud: “No existe la plantilla de interacción LETTER; el código está en la línea del contacto CT1001.”
      Y el log de interacción contiene 0 movimientos

  @IM-R-042 @must
  Regla: Para archivarse, un segmento necesita una descripción y al menos un contacto; lo primero que se pide es la descripción.

    @IM-SC-0135
    Escenario: Sin descripción se rechaza el segmento
      Cuando creo un segmento con el número “SPRING”
      Y archivo el segmento “SPRING”
      Entonces se rechaza la solicitud: “Debe indicar la descripción del segmento SPRING.”

    @IM-SC-0136
    Escenario: Sin contactos se rechaza el segmento
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando archivo el segmento “SPRING”
      Entonces se rechaza la solicitud: “El segmento SPRING está vacío.”
      Y hay 1 segmento abierto

  @IM-R-043 @must
  Regla: Un segmento se puede archivar una sola vez.

    @IM-SC-0137
    Escenario: Un segmento que ya se archivó no se puede archivar de nuevo
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Y que el segmento “SPRING” ya está archivado
      Cuando archivo el segmento “SPRING”
      Entonces se rechaza la solicitud: “No hay ningún segmento abierto con el número SPRING.”
      Y el log de interacción contiene 1 movimiento

    @IM-SC-0138
    Escenario: Un segmento nuevo con el número de uno archivado no se puede archivar
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Y que el segmento “SPRING” ya está archivado
      Cuando creo un segmento con el número “SPRING”
      Y archivo el segmento “SPRING”
      Entonces se rechaza la solicitud: “El segmento SPRING ya está archivado.”
      Y el log de interacción contiene 1 movimiento
