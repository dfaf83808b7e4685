# language: es
@segments
Característica: Definir la interacción de un segmento

  @IM-R-035 @must
  Regla: La cabecera del segmento define la interacción, y las líneas que se agregan la toman de ella.

    @IM-SC-0113 @procedure @IM-P-23
    Escenario: Definir la interacción de un segmento
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción     | Costo unitario ($) | Duración unitaria (min) |
        | LETTER | Carta de ventas | 2.20               | 5                       |
      Cuando elijo la lista “Segmentos activos” en la página Inicio
      Y selecciono la fila del segmento “SPRING”
      Y elijo la acción “Editar”
      Y relleno el campo “Cód. plantilla interacción” con el valor “LETTER”
      Y relleno el campo “Costo unitario ($)” con el valor “3.00”
      Entonces el segmento “SPRING” muestra los siguientes datos:
        | Cód. plantilla interacción | Costo unitario ($) | Duración unitaria (min) |
        | LETTER                     | 3.00               | 5                       |

    @IM-SC-0114
    Escenario: Las líneas que se agregan toman la interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción     | Costo unitario ($) | Duración unitaria (min) |
        | LETTER | Carta de ventas | 2.20               | 5                       |
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Cuando agrego al segmento “SPRING” una línea para el contacto “CT1001”
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. plantilla interacción | Descripción                     | Costo ($) | Duración (min) | Cód. vendedor |
        | CT1001       | LETTER                     | Correo promocional de primavera | 2.20      | 5              | AM            |

    @IM-SC-0115
    Escenario: El vendedor de la cabecera prevalece sobre el del contacto
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el vendedor “JR”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. vendedor |
        | Correo promocional de primavera | JR            |
      Cuando agrego al segmento “SPRING” una línea para el contacto “CT1001”
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. vendedor |
        | CT1001       | JR            |

    @IM-SC-0116
    Escenario: Se rechaza una plantilla que no existe
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Cód. plantilla interacción |
        | LETTER                     |
      Entonces se rechaza la solicitud: “No existe la plantilla de interacción LETTER.”

    @IM-SC-0483
    Escenario: Se rechaza en la cabecera un costo o una duración negativos
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Costo unitario ($) |
        | -1.00              |
      Entonces se rechaza la solicitud: “El costo unitario no debe ser negativo.”
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Duración unitaria (min) |
        | -5                      |
      Entonces se rechaza la solicitud: “La duración unitaria no debe ser negativa.”
      Y el segmento “SPRING” muestra los siguientes datos:
        | Costo unitario ($) | Duración unitaria (min) |
        | 0.00               | 0                       |

  @IM-R-036 @must
  Regla: Si cambia la plantilla de la cabecera, las líneas la reciben solo con el consentimiento del usuario, y entonces la reciben todas.

    @IM-SC-0117
    Escenario: Con el consentimiento, todas las líneas reciben la plantilla
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Cód. plantilla interacción |
        | LETTER                     |
      Entonces aparece la pregunta “¿Desea aplicar la nueva plantilla a todas las líneas?”
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | LETTER                     |

    @IM-SC-0118
    Escenario: Sin el consentimiento, las líneas conservan su plantilla
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico el segmento “SPRING” de la siguiente manera sin actualizar sus líneas:
        | Cód. plantilla interacción |
        | LETTER                     |
      Entonces el segmento “SPRING” muestra los siguientes datos:
        | Cód. plantilla interacción |
        | LETTER                     |
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       |                            |

    @IM-SC-0119
    Escenario: Las líneas que ya existían reciben la plantilla, pero no su costo
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción     | Costo unitario ($) |
        | LETTER | Carta de ventas | 2.20               |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Cód. plantilla interacción |
        | LETTER                     |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | Cód. plantilla interacción | Costo ($) |
        | LETTER                     | 0.00      |

  @IM-R-037 @must
  Regla: Si cambia otro valor de la cabecera, las líneas con la plantilla de la cabecera lo reciben con el consentimiento del usuario.

    @IM-SC-0120
    Escenario: Con el consentimiento, las líneas con la misma plantilla reciben el valor
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción | Descripción                     |
        | CT1001       | LETTER                     |                                 |
        | CT1002       | OUT                        | Correo promocional de primavera |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Descripción                           |
        | Invitación al día de puertas abiertas |
      Entonces aparece la pregunta “¿Desea actualizar las líneas del segmento que tienen la misma plantilla?”
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Descripción                           |
        | CT1001       | Invitación al día de puertas abiertas |
        | CT1002       | Correo promocional de primavera       |

    @IM-SC-0121
    Escenario: Sin el consentimiento, solo cambia la cabecera
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico el segmento “SPRING” de la siguiente manera sin actualizar sus líneas:
        | Descripción                           |
        | Invitación al día de puertas abiertas |
      Entonces el segmento “SPRING” muestra los siguientes datos:
        | Descripción                           |
        | Invitación al día de puertas abiertas |
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Descripción                     |
        | CT1001       | Correo promocional de primavera |

  @IM-R-038 @must
  Regla: Cada línea de un segmento se puede modificar por separado, solo para su contacto.

    @IM-SC-0122 @procedure @IM-P-24
    Escenario: Elegir otra plantilla en una línea
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Costo unitario ($) |
        | LETTER | Carta de ventas    | 2.20               |
        | OUT    | Llamada telefónica | 12.50              |
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Cuando abro el segmento “SPRING”
      Y selecciono la fila del contacto “CT1002”
      Y relleno el campo “Cód. plantilla interacción” con el valor “OUT”
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. plantilla interacción | Costo ($) |
        | CT1001       | LETTER                     | 2.20      |
        | CT1002       | OUT                        | 12.50     |
      Y el segmento “SPRING” muestra los siguientes datos:
        | Cód. plantilla interacción | Costo unitario ($) |
        | LETTER                     | 2.20               |

    @IM-SC-0123
    Escenario: Una línea conserva la descripción que tiene
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico la línea del contacto “CT1001” en el segmento “SPRING” de la siguiente manera:
        | Cód. plantilla interacción |
        | OUT                        |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. plantilla interacción | Descripción                     |
        | CT1001       | OUT                        | Correo promocional de primavera |

    @IM-SC-0124
    Escenario: Se rechaza en una línea una plantilla que no existe
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico la línea del contacto “CT1001” en el segmento “SPRING” de la siguiente manera:
        | Cód. plantilla interacción |
        | OUT                        |
      Entonces se rechaza la solicitud: “No existe la plantilla de interacción OUT.”

    @IM-SC-0484
    Escenario: Se rechaza en una línea un costo o una duración negativos
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico la línea del contacto “CT1001” en el segmento “SPRING” de la siguiente manera:
        | Costo ($) |
        | -1.00     |
      Entonces se rechaza la solicitud: “El costo unitario no debe ser negativo.”
      Cuando modifico la línea del contacto “CT1001” en el segmento “SPRING” de la siguiente manera:
        | Duración (min) |
        | -5             |
      Entonces se rechaza la solicitud: “La duración unitaria no debe ser negativa.”
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | Costo ($) | Duración (min) |
        | 0.00      | 0              |

    @IM-SC-0186
    Escenario: Una línea que se quitó mientras tanto no se puede modificar
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando abro el segmento “SPRING”
      Y selecciono la fila del contacto “CT1001”
      Y quito del segmento “SPRING” la línea del contacto “CT1001”
      Y relleno el campo “Cód. plantilla interacción” con el valor “OUT”
      Entonces se rechaza la solicitud: “La línea ya no existe.”

    @IM-SC-0488
    Escenario: En un segmento que no existe no se pueden agregar, modificar ni quitar líneas
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Cuando agrego al segmento “SPRING” una línea para el contacto “CT1001”
      Entonces se rechaza la solicitud: “No hay ningún segmento abierto con el número SPRING.”
      Cuando modifico la línea del contacto “CT1001” en el segmento “SPRING” de la siguiente manera:
        | Costo ($) |
        | 3.00      |
      Entonces se rechaza la solicitud: “No hay ningún segmento abierto con el número SPRING.”
      Cuando quito del segmento “SPRING” la línea del contacto “CT1001”
      Entonces se rechaza la solicitud: “No hay ningún segmento abierto con el número SPRING.”
