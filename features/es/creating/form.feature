# language: es
@creating
Característica: Qué propone el formulario de una interacción

  @IM-R-118 @must
  Regla: Una interacción lleva el idioma del contacto si su plantilla lo tiene o, si no, el idioma predeterminado de la plantilla y, con el idioma, el archivo adjunto.

    @IM-SC-0393
    Escenario: El idioma del contacto
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | Cód. idioma |
        | CT1001 | AM            | FRA         |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFER.docx” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFRE.docx” en el idioma “FRA”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción |
        | LETTER                     |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Cód. idioma | Archivo adjunto |
        | CT1001       | FRA         | OFFRE.docx      |

    @IM-SC-0394
    Escenario: El idioma predeterminado de la plantilla
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | Cód. idioma |
        | CT1001 | AM            | RUS         |
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFER.docx” en el idioma “ENU”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “ENU”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción |
        | LETTER                     |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Cód. idioma | Archivo adjunto |
        | CT1001       | ENU         | OFFER.docx      |

    @IM-SC-0395
    Escenario: Un idioma escrito a mano aporta su archivo adjunto
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFRE.docx” en el idioma “FRA”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción | Cód. idioma |
        | LETTER                     | FRA         |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Cód. idioma | Archivo adjunto |
        | CT1001       | FRA         | OFFRE.docx      |

    @IM-SC-0525
    Escenario: Al borrar el idioma se borra también su archivo adjunto
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la plantilla de interacción “LETTER” tiene el archivo adjunto “OFFRE.docx” en el idioma “FRA”
      Y que la plantilla de interacción “LETTER” tiene como predeterminado el idioma “FRA”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción | Cód. idioma |
        | LETTER                     |             |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Cód. idioma | Archivo adjunto |
        | CT1001       |             |                 |

    @IM-SC-0396
    Escenario: Se rechaza un idioma que la plantilla no tiene
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción | Cód. idioma |
        | LETTER                     | FRA         |
      Entonces se rechaza la solicitud: “No existe ningún texto en el idioma FRA.”

    @IM-SC-0397
    Escenario: Una plantilla que abre un archivo adjunto y no tiene ninguno no se puede usar
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción     | Acción del asistente |
        | LETTER | Carta de ventas | Abrir                |
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción |
        | LETTER                     |
      Entonces se rechaza la solicitud: “Debe seleccionar una plantilla de interacción con un archivo adjunto.”

  @IM-R-119 @must
  Regla: El formulario propone la hora que será dentro de un segundo, redondeada hacia arriba al minuto; el asunto de la interacción es su descripción.

    @IM-SC-0400
    Escenario: La hora se redondea hacia arriba
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la hora actual es 12:33:59
      Cuando empiezo una interacción desde el contacto “CT1001”
      Entonces el formulario propone los siguientes datos:
        | Contacto | Hora de la interacción |
        | CT1001   | 12:34                  |

    @IM-SC-0401
    Escenario: En el minuto exacto se propone el siguiente
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la hora actual es 12:34
      Cuando empiezo una interacción desde el contacto “CT1001”
      Entonces el formulario propone los siguientes datos:
        | Contacto | Hora de la interacción |
        | CT1001   | 12:35                  |

    @IM-SC-0402
    Escenario: El asunto es la descripción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción | Descripción                       | Hora de la interacción |
        | OUT                        | Volver a llamar por la cotización | 09:15                  |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Descripción                       | Asunto                            | Hora de la interacción |
        | Volver a llamar por la cotización | Volver a llamar por la cotización | 09:15                  |

  @IM-R-120 @must
  Regla: Desde el log de interacción de una campaña, el formulario ya indica la campaña y no permite cambiarla; al terminar una interacción, su campaña debe existir.

    @IM-SC-0403
    Escenario: El formulario ya indica la campaña de la lista
      Dado que existe la campaña “CP1001” con la descripción “Correo promocional de primavera”
      Cuando empiezo una interacción desde el log de interacción de la campaña “CP1001”
      Entonces el formulario propone los siguientes datos:
        | N.º campaña | Contacto |
        | CP1001      |          |
      Y el campo “N.º campaña” del formulario no se puede modificar

    @IM-SC-0404
    Escenario: La campaña de la plantilla no reemplaza a la de la lista
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe la campaña “CP1001” con la descripción “Correo promocional de primavera”
      Y que existe la campaña “CP1002” con la descripción “Invitación al día de puertas abiertas”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | N.º campaña | Objetivo campaña |
        | OUT    | Llamada telefónica | CP1002      | Sí               |
      Cuando termino una interacción desde el log de interacción de la campaña “CP1001” con los siguientes datos:
        | Contacto | Cód. plantilla interacción |
        | CT1001   | OUT                        |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º campaña | Objetivo campaña | Respuesta campaña |
        | CP1001      | Sí               | No                |

    @IM-SC-0405
    Escenario: Una plantilla aporta su campaña
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe la campaña “CP1002” con la descripción “Invitación al día de puertas abiertas”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | N.º campaña | Respuesta campaña |
        | OUT    | Llamada telefónica | CP1002      | Sí                |
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción |
        | OUT                        |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º campaña | Objetivo campaña | Respuesta campaña |
        | CP1002      | No               | Sí                |

    @IM-SC-0406
    Escenario: Desde una campaña que no existe no se abre ningún formulario
      Cuando empiezo una interacción desde el log de interacción de la campaña “CP1001”
      Entonces se rechaza la solicitud: “No existe la campaña CP1001.”

    @IM-SC-0407
    Escenario: Una campaña que no existe solo impide terminar la interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | E1          | CT1001       | OUT                        | CP1001      |
      Cuando reanudo la interacción “E1” y la termino
      Entonces se rechaza la solicitud: “No existe la campaña CP1001.”
      Y hay 1 interacción aplazada

    @IM-SC-0519
    Escenario: No se puede terminar una interacción con una campaña desconocida
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando termino una interacción con los siguientes datos:
        | Contacto | Cód. plantilla interacción | N.º campaña |
        | CT1001   | OUT                        | CP1001      |
      Entonces se rechaza la solicitud: “No existe la campaña CP1001.”
      Y el log de interacción contiene 0 movimientos

  @IM-R-121 @must
  Regla: En Business Central, el formulario propone el vendedor que corresponde al usuario antes que el del contacto.

    @IM-SC-0408 @business-central
    Escenario: Prevalece el vendedor del usuario
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el vendedor “JR”
      Y que el usuario “SPEC” es el vendedor “JR”
      Cuando empiezo una interacción desde el contacto “CT1001”
      Entonces el formulario propone los siguientes datos:
        | Contacto | Vendedor |
        | CT1001   | JR       |

    @IM-SC-0409 @nav-2017
    Escenario: Se propone el vendedor del contacto
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el vendedor “JR”
      Y que el usuario “SPEC” es el vendedor “JR”
      Cuando empiezo una interacción desde el contacto “CT1001”
      Entonces el formulario propone los siguientes datos:
        | Contacto | Vendedor |
        | CT1001   | AM       |

  @IM-R-122 @must
  Regla: En Business Central no se abre ningún formulario para un contacto con la privacidad bloqueada; lo que se aplazó antes se puede reanudar.

    @IM-SC-0411 @business-central
    Escenario: No se abre ningún formulario
      Dado que existen los siguientes contactos:
        | N.º    | Privacidad bloqueada |
        | CT1001 | Sí                   |
      Cuando empiezo una interacción desde el contacto “CT1001”
      Entonces se rechaza la solicitud: “La privacidad del contacto CT1001 está bloqueada.”

    @IM-SC-0412 @nav-2017
    Escenario: El formulario se abre de todos modos
      Dado que existen los siguientes contactos:
        | N.º    | Privacidad bloqueada |
        | CT1001 | Sí                   |
      Cuando empiezo una interacción desde el contacto “CT1001”
      Entonces el formulario propone los siguientes datos:
        | Contacto |
        | CT1001   |

    @IM-SC-0413
    Escenario: Al reanudar no se tiene en cuenta la privacidad
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando modifico el contacto “CT1001” de la siguiente manera:
        | Privacidad bloqueada |
        | Sí                   |
      Y reanudo la interacción “E1” y la termino
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | N.º contacto |
        | E1          | CT1001       |

    @IM-SC-0518 @business-central
    Escenario: Desde un contacto bloqueado no se puede terminar ninguna interacción
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Cód. vendedor | Privacidad bloqueada |
        | CT1001 | AM            | Sí                   |
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción |
        | OUT                        |
      Entonces se rechaza la solicitud: “La privacidad del contacto CT1001 está bloqueada.”
      Y el log de interacción contiene 0 movimientos
