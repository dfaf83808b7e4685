# language: es
@segments
Característica: Cómo se escribe a los contactos de un segmento

  @IM-R-103 @must
  Regla: Una línea lleva el tipo de correspondencia de la cabecera si esta omite el del contacto; si no, el de la plantilla cuando esta omite el del contacto o el contacto no tiene ninguno; en los demás casos, el del contacto.

    @IM-SC-0330
    Escenario: El tipo de correspondencia del propio contacto vale para su línea
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Tipo correspondencia |
        | CT1001 | Ann Beebe | Copia impresa        |
        | CT1002 | Carl Dale |                      |
      Y que existen las siguientes plantillas de interacción:
        | Código | Tipo correspondencia (predeterminado) |
        | LETTER | Correo electrónico                    |
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Cuando agrego al segmento “SPRING” todos los contactos
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Tipo correspondencia |
        | CT1001       | Copia impresa        |
        | CT1002       | Correo electrónico   |

    @IM-SC-0331
    Escenario: Una plantilla puede omitir el tipo de correspondencia de los contactos
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Tipo correspondencia |
        | CT1001 | Ann Beebe | Copia impresa        |
      Y que existen las siguientes plantillas de interacción:
        | Código | Tipo correspondencia (predeterminado) | Omitir tipo corresp. contacto |
        | LETTER | Correo electrónico                    | Sí                            |
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Cuando agrego al segmento “SPRING” una línea para el contacto “CT1001”
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Tipo correspondencia |
        | CT1001       | Correo electrónico   |

    @IM-SC-0332
    Escenario: Prevalece la cabecera que omite el tipo de correspondencia del contacto
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Tipo correspondencia |
        | CT1001 | Ann Beebe | Correo electrónico   |
      Y que existen las siguientes plantillas de interacción:
        | Código | Tipo correspondencia (predeterminado) |
        | LETTER | Correo electrónico                    |
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción | Tipo correspondencia (predeterminado) | Omitir tipo corresp. contacto |
        | Correo promocional de primavera | LETTER                     | Copia impresa                         | Sí                            |
      Cuando agrego al segmento “SPRING” una línea para el contacto “CT1001”
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Tipo correspondencia |
        | CT1001       | Copia impresa        |

  @IM-R-104 @must
  Regla: Si cambia el tipo de correspondencia de la cabecera, las líneas lo reciben solo cuando la cabecera tiene un archivo adjunto; nunca pierden el suyo cuando se quita el de la cabecera ni reciben la marca Omitir tipo corresp. contacto.

    @IM-SC-0333
    Escenario: Con un archivo adjunto, las líneas reciben el tipo de correspondencia
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Tipo correspondencia |
        | CT1001 | Ann Beebe | Copia impresa        |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” tiene los siguientes idiomas:
        | Cód. idioma | Archivo adjunto |
        | ENU         | letter.docx     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Tipo correspondencia (predeterminado) |
        | Correo electrónico                    |
      Entonces aparece la pregunta “¿Desea actualizar las líneas del segmento que tienen la misma plantilla?”
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Tipo correspondencia |
        | CT1001       | Correo electrónico   |

    @IM-SC-0334
    Escenario: Sin archivo adjunto, las líneas conservan su tipo de correspondencia
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Tipo correspondencia |
        | CT1001 | Ann Beebe | Copia impresa        |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Tipo correspondencia (predeterminado) |
        | Correo electrónico                    |
      Entonces no aparece la pregunta “¿Desea actualizar las líneas del segmento que tienen la misma plantilla?”
      Y el segmento “SPRING” muestra los siguientes datos:
        | Tipo correspondencia (predeterminado) |
        | Correo electrónico                    |
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Tipo correspondencia |
        | CT1001       | Copia impresa        |

    @IM-SC-0335
    Escenario: Las líneas no reciben la marca ni pierden su tipo de correspondencia
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Tipo correspondencia |
        | CT1001 | Ann Beebe | Copia impresa        |
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Tipo correspondencia (predeterminado) |
        | Correo promocional de primavera | Correo electrónico                    |
      Y que el segmento “SPRING” tiene los siguientes idiomas:
        | Cód. idioma | Archivo adjunto |
        | ENU         | letter.docx     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Tipo correspondencia (predeterminado) | Omitir tipo corresp. contacto |
        |                                       | Sí                            |
      Entonces no aparece la pregunta “¿Desea actualizar las líneas del segmento que tienen la misma plantilla?”
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Tipo correspondencia |
        | CT1001       | Copia impresa        |
