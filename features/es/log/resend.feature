# language: es
@log
Característica: Reenviar archivos adjuntos

  @IM-R-085 @must
  Regla: Los archivos adjuntos de un segmento archivado se reenvían del modo que indican las interacciones o de otro, que ellas conservan a partir de entonces.

    @IM-SC-0259
    Escenario: Cada interacción se reenvía del modo que ella indica
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | Tipo correspondencia | Correo electrónico |
        | CT1001 | AM            | Correo electrónico   | ct1001@example.com |
        | CT1002 | AM            | Copia impresa        | ct1002@example.com |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “LETTER.pdf” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que existe el segmento “S1” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Y que el segmento “S1” se archivó sin enviar nada
      Cuando reenvío los archivos adjuntos del segmento archivado “S1”
      Entonces se reenvían 2 interacciones
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo correspondencia | Estado de envío |
        | CT1001       | Correo electrónico   |                 |
        | CT1002       | Copia impresa        | Error           |

    @IM-SC-0260
    Escenario: Las interacciones conservan el otro tipo de correspondencia
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | Tipo correspondencia | Correo electrónico |
        | CT1001 | AM            | Correo electrónico   | ct1001@example.com |
        | CT1002 | AM            | Copia impresa        | ct1002@example.com |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “LETTER.pdf” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que existe el segmento “S1” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Y que el segmento “S1” se archivó sin enviar nada
      Cuando reenvío los archivos adjuntos del segmento archivado “S1” con el tipo de correspondencia “Correo electrónico”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo correspondencia | Estado de envío |
        | CT1001       | Correo electrónico   |                 |
        | CT1002       | Correo electrónico   |                 |

    @IM-SC-0261
    Escenario: Una interacción sin archivo adjunto se omite
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | Tipo correspondencia | Correo electrónico |
        | CT1001 | AM            | Correo electrónico   | ct1001@example.com |
        | CT1002 | AM            | Copia impresa        | ct1002@example.com |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “LETTER.pdf” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | LETTER                     |
        | CT1002       | OUT                        |
      Y que el segmento “S1” se archivó sin enviar nada
      Cuando reenvío los archivos adjuntos del segmento archivado “S1” con el tipo de correspondencia “Copia impresa”
      Entonces se reenvía 1 interacción
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo correspondencia | Estado de envío |
        | CT1001       | Copia impresa        | Error           |
        | CT1002       | Copia impresa        |                 |

    @IM-SC-0262
    Escenario: Una interacción sin tipo de correspondencia no se puede reenviar si no se elige uno
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “LETTER.pdf” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que existe el segmento “S1” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Y que el segmento “S1” se archivó sin enviar nada
      Y que la interacción del contacto “CT1001” procedente del segmento archivado “S1” se llama “E1”
      Cuando reenvío los archivos adjuntos del segmento archivado “S1”
      Entonces se rechaza la solicitud: “La interacción E1 no tiene tipo de correspondencia.”

    @IM-SC-0263
    Escenario: Sin archivo adjunto no hay nada que enviar
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Y que el segmento “S1” ya está archivado
      Cuando reenvío los archivos adjuntos del segmento archivado “S1”
      Entonces se rechaza la solicitud: “No hay nada que enviar.”

    @IM-SC-0515
    Escenario: No se pueden reenviar los archivos adjuntos de un segmento que nunca se archivó
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando reenvío los archivos adjuntos del segmento archivado “SPRING”
      Entonces se rechaza la solicitud: “No hay ningún segmento archivado con el número SPRING.”

  @IM-R-086 @must
  Regla: Cuando se actualizan los campos de combinación, cada interacción da lugar a otra nueva y activa, que conserva su costo, su duración y sus comentarios, lleva la fecha de trabajo y pasa las mismas comprobaciones que al archivar.

    @IM-SC-0265
    Escenario: Las interacciones de un segmento archivado cancelado se reenvían como interacciones nuevas
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción     | Costo unitario ($) | Tipo correspondencia (predeterminado) |
        | LETTER | Carta de ventas | 2.50               | Copia impresa                         |
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “LETTER.pdf” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que existe el segmento “S1” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Y que el segmento “S1” se archivó sin enviar nada
      Y que el segmento archivado “S1” está marcado como cancelado
      Y que la fecha de trabajo es el 03/02/2026
      Cuando reenvío los archivos adjuntos del segmento archivado “S1” con los campos de combinación actualizados
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Descripción                              | Fecha      | Cancelado | Costo ($) | Archivo adjunto |
        | Correo promocional de primavera          | 15/01/2026 | Sí        | 2.50      | LETTER.pdf      |
        | Reenvío: Correo promocional de primavera | 03/02/2026 | No        | 2.50      | LETTER.pdf      |

    @IM-SC-0264
    Escenario: Los comentarios se copian
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción     | Tipo correspondencia (predeterminado) |
        | LETTER | Carta de ventas | Copia impresa                         |
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “LETTER.pdf” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que existe el segmento “S1” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Y que el segmento “S1” se archivó sin enviar nada
      Y que la interacción del contacto “CT1001” procedente del segmento archivado “S1” se llama “E1”
      Y que la interacción “E1” tiene el comentario “Contrato firmado”
      Cuando reenvío los archivos adjuntos del segmento archivado “S1” con los campos de combinación actualizados
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Descripción                              | N.º comentarios |
        | Correo promocional de primavera          | 1               |
        | Reenvío: Correo promocional de primavera | 1               |

    @IM-SC-0266
    Escenario: Las interacciones nuevas se comprueban igual que al archivar
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | Tipo correspondencia | Correo electrónico |
        | CT1001 | AM            | Correo electrónico   | ct1001@example.com |
        | CT1002 | AM            | Copia impresa        | ct1002@example.com |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “LETTER.pdf” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Y que existe el segmento “S1” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Y que el segmento “S1” se archivó sin enviar nada
      Cuando elimino la plantilla de interacción “LETTER”
      Y reenvío los archivos adjuntos del segmento archivado “S1” con los campos de combinación actualizados
      Entonces se rechaza la solicitud: “No existe la plantilla de interacción LETTER.”
      Y el log de interacción contiene 1 movimiento
