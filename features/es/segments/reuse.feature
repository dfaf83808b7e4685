# language: es
@segments
Característica: Reutilizar criterios y segmentos archivados

  @IM-R-095 @must
  Regla: Las acciones de criterio de un segmento se pueden guardar con un código y aplicar a otro segmento, sobre los contactos tal como son en ese momento.

    @IM-SC-0300 @procedure @IM-P-48
    Escenario: Guardar los criterios de un segmento
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando abro el segmento “SPRING”
      Y elijo la acción “Guardar criterio”
      Y relleno el campo “Código” con el valor “MAILING”
      Y relleno el campo “Descripción” con el valor “Correspondencia”
      Y elijo el botón “Aceptar”
      Entonces los criterios guardados son exactamente los siguientes:
        | Código  | Descripción     | N.º acciones de criterio |
        | MAILING | Correspondencia | 1                        |

    @IM-SC-0301
    Escenario: Los criterios guardados encuentran los contactos actuales
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que existe el segmento “SUMMER” con la descripción “Invitación al día de puertas abiertas”
      Cuando agrego al segmento “SPRING” todos los contactos
      Y guardo los criterios del segmento “SPRING” con el código “MAILING”
      Y creo un contacto con los siguientes datos:
        | N.º    | Nombre    | Cód. vendedor |
        | CT1002 | Carl Dale | AM            |
      Y aplico al segmento “SUMMER” los criterios guardados con el código “MAILING”
      Entonces no aparece la pregunta “El segmento ya tiene acciones de criterio. ¿Desea aplicar de todos modos los criterios guardados?”
      Y el segmento “SUMMER” tiene exactamente las siguientes líneas:
        | N.º contacto | Descripción                           |
        | CT1001       | Invitación al día de puertas abiertas |
        | CT1002       | Invitación al día de puertas abiertas |

    @IM-SC-0302
    Escenario: Un segmento que ya tiene acciones de criterio recibe otras solo si se confirma
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando agrego al segmento “SPRING” todos los contactos
      Y guardo los criterios del segmento “SPRING” con el código “MAILING”
      Y quito del segmento “SPRING” la línea del contacto “CT1001”
      Y aplico al segmento “SPRING” los criterios guardados con el código “MAILING”, pero no confirmo
      Entonces aparece la pregunta “El segmento ya tiene acciones de criterio. ¿Desea aplicar de todos modos los criterios guardados?”
      Y el segmento “SPRING” tiene 1 línea

    @IM-SC-0303
    Escenario: Con la confirmación, las acciones se ejecutan una tras otra
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Tipo    |
        | CT0001 | Adatum    | Empresa |
        | CT1001 | Ann Beebe | Persona |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que existe el segmento “SUMMER” con la descripción “Invitación al día de puertas abiertas”
      Cuando agrego al segmento “SPRING” todos los contactos
      Y quito del segmento “SPRING” los contactos que cumplen los siguientes criterios:
        | Tipo    |
        | Empresa |
      Y guardo los criterios del segmento “SPRING” con el código “MAILING”
      Y agrego al segmento “SUMMER” una línea para el contacto “CT0001”
      Y aplico al segmento “SUMMER” los criterios guardados con el código “MAILING”
      Entonces la respuesta indica 1 línea en el segmento
      Y el segmento “SUMMER” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT1001       |
      Y el segmento “SUMMER” muestra los siguientes datos:
        | N.º acciones de criterio |
        | 3                        |
      Y los criterios guardados son exactamente los siguientes:
        | Código  | N.º acciones de criterio |
        | MAILING | 2                        |

    @IM-SC-0527
    Escenario: Los criterios guardados pasan por alto los contactos que ya no existen
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que existe el segmento “SUMMER” con la descripción “Invitación al día de puertas abiertas”
      Cuando agrego al segmento “SPRING” los contactos que cumplen los siguientes criterios:
        | N.º contacto |
        | CT1002       |
      Y agrego al segmento “SPRING” los contactos que cumplen los siguientes criterios:
        | N.º contacto |
        | CT1001       |
      Y guardo los criterios del segmento “SPRING” con el código “MAILING”
      Y elimino el segmento “SPRING”
      Y elimino el contacto “CT1002”
      Y aplico al segmento “SUMMER” los criterios guardados con el código “MAILING”
      Entonces la respuesta indica 1 línea en el segmento
      Y el segmento “SUMMER” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT1001       |

    @IM-SC-0529
    Escenario: Los criterios guardados también vuelven a reutilizar un segmento archivado
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Y que el segmento “SPRING” ya está archivado
      Y que existe el segmento “SUMMER” con la descripción “Invitación al día de puertas abiertas”
      Cuando reutilizo el segmento archivado “SPRING” en el segmento “SUMMER”
      Y guardo los criterios del segmento “SUMMER” con el código “MAILING”
      Y aplico al segmento “SUMMER” los criterios guardados con el código “MAILING”
      Entonces la respuesta indica 2 líneas en el segmento
      Y el segmento “SUMMER” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT1001       |
        | CT1001       |
      Y el segmento “SUMMER” muestra los siguientes datos:
        | N.º acciones de criterio |
        | 2                        |

    @IM-SC-0530
    Escenario: Un segmento archivado que ya no existe no agrega ningún contacto al aplicar los criterios guardados
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Y que el segmento “SPRING” ya está archivado
      Y que el segmento archivado “SPRING” está marcado como cancelado
      Y que existe el segmento “SUMMER” con la descripción “Invitación al día de puertas abiertas”
      Cuando reutilizo el segmento archivado “SPRING” en el segmento “SUMMER”
      Y guardo los criterios del segmento “SUMMER” con el código “MAILING”
      Y elimino los segmentos archivados cancelados
      Y aplico al segmento “SUMMER” los criterios guardados con el código “MAILING”
      Entonces el segmento “SUMMER” tiene 1 línea

    @IM-SC-0304
    Escenario: Un segmento sin acciones de criterio no tiene nada que guardar
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando guardo los criterios del segmento “SPRING” con el código “MAILING”
      Entonces se rechaza la solicitud: “El segmento SPRING no tiene acciones de criterio.”

    @IM-SC-0305
    Escenario: Un código se usa una sola vez
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando agrego al segmento “SPRING” todos los contactos
      Y guardo los criterios del segmento “SPRING” con el código “MAILING”
      Y guardo los criterios del segmento “SPRING” con el código “MAILING”
      Entonces se rechaza la solicitud: “Ya existen criterios guardados con el código MAILING.”

    @IM-SC-0480
    Escenario: Los criterios solo se guardan con un código
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando abro el segmento “SPRING”
      Y elijo la acción “Guardar criterio”
      Y relleno el campo “Descripción” con el valor “Correspondencia”
      Y elijo el botón “Aceptar”
      Entonces se rechaza la solicitud: “Debe indicar el código o el número.”

    @IM-SC-0306
    Escenario: Los criterios que no se guardaron no se pueden aplicar
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando aplico al segmento “SPRING” los criterios guardados con el código “MAILING”
      Entonces se rechaza la solicitud: “No existen criterios guardados con el código MAILING.”

  @IM-R-096 @must
  Regla: Al reutilizar un segmento archivado se agrega una línea por cada una de sus interacciones, incluso las canceladas y las de contactos repetidos, con la campaña de la interacción; un segmento de seguimiento se llena del mismo modo y lleva la campaña del segmento al que sigue.

    @IM-SC-0307 @procedure @IM-P-47
    Escenario: Reutilizar los contactos de un segmento archivado
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
      Y que el segmento “SPRING” ya está archivado
      Y que existe el segmento “SUMMER” con la descripción “Invitación al día de puertas abiertas”
      Cuando abro el segmento “SUMMER”
      Y elijo la acción “Reutilizar segmento”
      Y selecciono la fila del segmento “SPRING”
      Y elijo el botón “Aceptar”
      Entonces el segmento “SUMMER” tiene exactamente las siguientes líneas:
        | N.º contacto | Descripción                           | Cód. plantilla interacción | Cód. vendedor |
        | CT1001       | Invitación al día de puertas abiertas |                            | AM            |
        | CT1002       | Invitación al día de puertas abiertas |                            | JR            |

    @IM-SC-0308
    Escenario: Ni la marca de cancelación ni la repetición dejan fuera a un contacto
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1001       |
      Y que el segmento “SPRING” ya está archivado
      Y que el segmento archivado “SPRING” está marcado como cancelado
      Y que existe el segmento “SUMMER” con la descripción “Invitación al día de puertas abiertas”
      Cuando reutilizo el segmento archivado “SPRING” en el segmento “SUMMER”
      Entonces se agregan 2 contactos
      Y el segmento “SUMMER” muestra los siguientes datos:
        | Nº líneas | N.º acciones de criterio |
        | 2         | 1                        |

    @IM-SC-0309
    Escenario: La campaña es la de la interacción
      Dado que existe la campaña “CP1001” con la descripción “Correo promocional de primavera”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción | N.º campaña |
        | Correo promocional de primavera | LETTER                     | CP1001      |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Y que el segmento “SPRING” ya está archivado
      Y que existe el segmento “SUMMER” con la descripción “Invitación al día de puertas abiertas”
      Cuando reutilizo el segmento archivado “SPRING” en el segmento “SUMMER”
      Entonces el segmento “SUMMER” tiene exactamente las siguientes líneas:
        | N.º contacto | N.º campaña | Descripción                           |
        | CT1001       | CP1001      | Invitación al día de puertas abiertas |

    @IM-SC-0310
    Escenario: Un segmento que nunca se archivó no se puede reutilizar
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que existe el segmento “SUMMER” con la descripción “Invitación al día de puertas abiertas”
      Cuando reutilizo el segmento archivado “SPRING” en el segmento “SUMMER”
      Entonces se rechaza la solicitud: “No hay ningún segmento archivado con el número SPRING.”

    @IM-SC-0512
    Escenario: Un segmento que no existe no recibe ni contactos ni un idioma
      Cuando reutilizo el segmento archivado “SUMMER” en el segmento “SPRING”
      Entonces se rechaza la solicitud: “No hay ningún segmento abierto con el número SPRING.”
      Cuando agrego al segmento “SPRING” un idioma con los siguientes datos:
        | Cód. idioma | Archivo adjunto |
        | ENU         | letter.docx     |
      Entonces se rechaza la solicitud: “No hay ningún segmento abierto con el número SPRING.”

    @IM-SC-0357
    Escenario: Un segmento de seguimiento conserva las campañas
      Dado que la serie numérica “SEGM” comienza en el número “S002” y admite números manuales
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Y que existe la campaña “CP1001” con la descripción “Correo promocional de primavera”
      Y que existe la campaña “CP1002” con la descripción “Invitación al día de puertas abiertas”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “S001” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción | N.º campaña |
        | Correo promocional de primavera | LETTER                     | CP1001      |
      Y que el segmento “S001” contiene los siguientes contactos:
        | N.º contacto | N.º campaña |
        | CT1001       |             |
        | CT1002       | CP1002      |
      Cuando archivo el segmento “S001” con un segmento de seguimiento
      Entonces el segmento “S002” muestra los siguientes datos:
        | N.º campaña | Cód. plantilla interacción | N.º acciones de criterio |
        | CP1001      |                            | 1                        |
      Y el segmento “S002” tiene exactamente las siguientes líneas:
        | N.º contacto | N.º campaña |
        | CT1001       | CP1001      |
        | CT1002       | CP1002      |

  @IM-R-097 @must
  Regla: Un segmento nuevo, también uno de seguimiento, lleva el vendedor que corresponde al usuario; al eliminar un segmento abierto no se archiva nada, y su número no se vuelve a asignar.

    @IM-SC-0358
    Escenario: Un segmento nuevo lleva el vendedor del usuario
      Dado que existe el vendedor “JR”
      Y que el usuario “SPEC” es el vendedor “JR”
      Cuando creo un segmento con el número “SPRING”
      Entonces el segmento “SPRING” muestra los siguientes datos:
        | Cód. vendedor |
        | JR            |

    @IM-SC-0493
    Escenario: No se puede asociar un usuario a un vendedor que no existe
      Dado que existe el vendedor “AM”
      Y que el usuario “SPEC” es el vendedor “AM”
      Cuando asocio el usuario “SPEC” al vendedor “JR”
      Entonces se rechaza la solicitud: “No existe el vendedor JR.”
      Cuando creo un segmento con el número “SPRING”
      Entonces el segmento “SPRING” muestra los siguientes datos:
        | Cód. vendedor |
        | AM            |

    @IM-SC-0359
    Escenario: Un segmento de seguimiento lleva el vendedor del usuario, no el anterior
      Dado que la serie numérica “SEGM” comienza en el número “S002” y admite números manuales
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el vendedor “JR”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “S001” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción | Cód. vendedor |
        | Correo promocional de primavera | LETTER                     | AM            |
      Y que el segmento “S001” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Y que el usuario “SPEC” es el vendedor “JR”
      Cuando archivo el segmento “S001” con un segmento de seguimiento
      Entonces el segmento “S002” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. vendedor |
        | CT1001       | JR            |

    @IM-SC-0311
    Escenario: Un segmento eliminado deja de existir
      Dado que la serie numérica “SEGM” comienza en el número “S001”
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Cuando creo un segmento
      Y agrego al segmento “S001” una línea para el contacto “CT1001”
      Y elimino el segmento “S001”
      Y creo un segmento
      Entonces el nuevo segmento tiene el número “S002”
      Y el log de interacción contiene 0 movimientos
      Y no se archiva ningún segmento
      Y hay 1 segmento abierto

    @IM-SC-0487
    Escenario: Un segmento que no existe no se puede modificar ni eliminar
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Descripción                     |
        | Correo promocional de primavera |
      Entonces se rechaza la solicitud: “No hay ningún segmento abierto con el número SPRING.”
      Cuando elimino el segmento “SPRING”
      Entonces se rechaza la solicitud: “No hay ningún segmento abierto con el número SPRING.”
