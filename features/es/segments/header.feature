# language: es
@segments
Característica: La cabecera y las líneas de un segmento en detalle

  @IM-R-098 @must
  Regla: La plantilla que se elige en la cabecera aporta a esta su grupo, su costo, su duración, su flujo de información, su iniciativa, su campaña y sus marcas; las líneas que ya existían solo toman de ella el código, los textos y, en Business Central, también el tipo de correspondencia.

    @IM-SC-0313
    Escenario: Solo las líneas que se agregan después tienen los valores de la plantilla
      Dado que existe la campaña “CP1001” con la descripción “Correo promocional de primavera”
      Y que existen los siguientes grupos de interacción:
        | Código | Descripción     |
        | MAIL   | Correspondencia |
      Y que existen las siguientes plantillas de interacción:
        | Código | Cód. grupo interacción | Costo unitario ($) | Duración unitaria (min) | Flujo de información | Iniciada por | N.º campaña | Respuesta campaña |
        | LETTER | MAIL                   | 2.20               | 5                       | Saliente             | Nosotros     | CP1001      | Sí                |
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Cód. plantilla interacción |
        | LETTER                     |
      Y agrego al segmento “SPRING” una línea para el contacto “CT1002”
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. plantilla interacción | Cód. grupo interacción | Costo ($) | Duración (min) | Flujo de información | Iniciada por | N.º campaña | Respuesta campaña |
        | CT1001       | LETTER                     |                        | 0.00      | 0              |                      |              |             | No                |
        | CT1002       | LETTER                     | MAIL                   | 2.20      | 5              | Saliente             | Nosotros     | CP1001      | Sí                |

    @IM-SC-0314
    Escenario: Con el consentimiento se reemplaza la plantilla de todas las líneas
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Cód. plantilla interacción |
        | LETTER                     |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | LETTER                     |

    @IM-SC-0315 @business-central
    Escenario: En Business Central no se puede quitar la plantilla
      Dado que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Cód. plantilla interacción |
        |                            |
      Entonces se rechaza la solicitud: “El segmento SPRING no puede quedar sin plantilla.”

    @IM-SC-0316 @nav-2017
    Escenario: En NAV 2017, al quitar la plantilla se pierde lo que esta aportó
      Dado que existen las siguientes plantillas de interacción:
        | Código | Costo unitario ($) | Duración unitaria (min) |
        | LETTER | 2.20               | 5                       |
      Y que existe la campaña “CP1001” con la descripción “Correo promocional de primavera”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción | N.º campaña |
        | Correo promocional de primavera | LETTER                     | CP1001      |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Cód. plantilla interacción |
        |                            |
      Entonces el segmento “SPRING” muestra los siguientes datos:
        | Descripción                     | Cód. plantilla interacción | Costo unitario ($) | Duración unitaria (min) | N.º campaña |
        | Correo promocional de primavera |                            | 0.00               | 0                       |             |

    @IM-SC-0317 @business-central
    Escenario: En Business Central, las líneas reciben también el tipo de correspondencia
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Tipo correspondencia |
        | CT1001 | Ann Beebe | Copia impresa        |
      Y que existen las siguientes plantillas de interacción:
        | Código | Tipo correspondencia (predeterminado) |
        | LETTER | Correo electrónico                    |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Cód. plantilla interacción |
        | LETTER                     |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Tipo correspondencia |
        | CT1001       | Correo electrónico   |

    @IM-SC-0318 @nav-2017
    Escenario: En NAV 2017, las líneas conservan su tipo de correspondencia
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Tipo correspondencia |
        | CT1001 | Ann Beebe | Copia impresa        |
      Y que existen las siguientes plantillas de interacción:
        | Código | Tipo correspondencia (predeterminado) |
        | LETTER | Correo electrónico                    |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Cód. plantilla interacción |
        | LETTER                     |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Tipo correspondencia |
        | CT1001       | Copia impresa        |

  @IM-R-099 @must
  Regla: Si cambia un valor de la cabecera, se sobrescribe lo que se había escrito en las líneas con la plantilla de la cabecera; la falta de plantilla cuenta como una plantilla, y las líneas con otra se omiten.

    @IM-SC-0319
    Escenario: Se sobrescribe lo que se había escrito en una línea
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción | Costo ($) |
        | CT1001       |                            | 8.00      |
        | CT1002       | OUT                        |           |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Costo unitario ($) |
        | 3.00               |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. plantilla interacción | Costo ($) |
        | CT1001       | LETTER                     | 3.00      |
        | CT1002       | OUT                        | 0.00      |

    @IM-SC-0320
    Escenario: Los valores de una cabecera sin plantilla llegan a las líneas sin plantilla
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       |                            |
        | CT1002       | OUT                        |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Duración unitaria (min) |
        | 20                      |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Duración (min) |
        | CT1001       | 20             |
        | CT1002       | 0              |

    @IM-SC-0321
    Escenario: Al quitar la campaña, sus marcas se quitan solo en la cabecera
      Dado que existe la campaña “CP1001” con la descripción “Correo promocional de primavera”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | N.º campaña | Objetivo campaña | Respuesta campaña |
        | Correo promocional de primavera | CP1001      | Sí               | Sí                |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | N.º campaña |
        |             |
      Entonces el segmento “SPRING” muestra los siguientes datos:
        | N.º campaña | Objetivo campaña | Respuesta campaña |
        |             | No               | No                |
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º campaña | Objetivo campaña | Respuesta campaña |
        |             | Sí               | Sí                |

  @IM-R-100 @must
  Regla: Si se elige otro contacto en una línea, todo lo demás de la línea vuelve a lo que define la cabecera.

    @IM-SC-0323
    Escenario: Se pierde lo que se había escrito para el contacto anterior
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “JR”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción | Descripción        | Evaluación | Costo ($) |
        | CT1001       | OUT                        | Llamada telefónica | Positiva   | 8.00      |
      Cuando modifico la línea del contacto “CT1001” en el segmento “SPRING” de la siguiente manera:
        | N.º contacto |
        | CT1002       |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. vendedor | Cód. plantilla interacción | Descripción                     | Evaluación | Costo ($) |
        | CT1002       | JR            | LETTER                     | Correo promocional de primavera |            | 0.00      |

    @IM-SC-0485
    Escenario: Se rechaza en una línea un contacto que no existe
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico la línea del contacto “CT1001” en el segmento “SPRING” de la siguiente manera:
        | N.º contacto |
        | CT9999       |
      Entonces se rechaza la solicitud: “No existe el contacto CT9999.”
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT1001       |

  @IM-R-101 @must
  Regla: Si se elige otra plantilla en una línea, en NAV 2017 la línea conserva su descripción, mientras que en Business Central la plantilla la reemplaza si la línea ya tenía una plantilla; una campaña de la cabecera prevalece sobre la de la plantilla.

    @IM-SC-0325 @business-central
    Escenario: En Business Central, la descripción viene con la plantilla
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico la línea del contacto “CT1001” en el segmento “SPRING” de la siguiente manera:
        | Cód. plantilla interacción |
        | OUT                        |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Descripción        |
        | CT1001       | Llamada telefónica |

    @IM-SC-0326 @nav-2017
    Escenario: En NAV 2017, la descripción se conserva
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico la línea del contacto “CT1001” en el segmento “SPRING” de la siguiente manera:
        | Cód. plantilla interacción |
        | OUT                        |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Descripción                     |
        | CT1001       | Correo promocional de primavera |

    @IM-SC-0475 @business-central
    Escenario: En Business Central, una línea sin plantilla conserva su descripción
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

    @IM-SC-0327
    Escenario: La campaña de la cabecera prevalece sobre la de la plantilla
      Dado que existe la campaña “CP1001” con la descripción “Correo promocional de primavera”
      Y que existe la campaña “CP1002” con la descripción “Invitación al día de puertas abiertas”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | N.º campaña |
        | OUT    | Llamada telefónica | CP1002      |
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | N.º campaña |
        | Correo promocional de primavera | CP1001      |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico la línea del contacto “CT1001” en el segmento “SPRING” de la siguiente manera:
        | Cód. plantilla interacción |
        | OUT                        |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | N.º campaña |
        | CT1001       | CP1001      |

  @IM-R-102 @must
  Regla: Las líneas sin contacto cuentan en el número de líneas, el costo y la duración del segmento, pero nunca se archivan.

    @IM-SC-0328
    Escenario: Una línea sin contacto cuenta, pero no se archiva
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen las siguientes plantillas de interacción:
        | Código | Costo unitario ($) | Duración unitaria (min) |
        | LETTER | 2.20               | 5                       |
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando agrego al segmento “SPRING” una línea sin contacto
      Entonces el segmento “SPRING” muestra los siguientes datos:
        | Nº líneas | Costo ($) | Duración (min) |
        | 2         | 4.40      | 10             |

    @IM-SC-0329
    Escenario: Al archivar, una línea sin contacto no deja ninguna interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando agrego al segmento “SPRING” una línea sin contacto
      Y archivo el segmento “SPRING”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto |
        | CT1001       |
