# language: es
@segments
Característica: Elegir los contactos de un segmento con criterios

  @IM-R-090 @must
  Regla: Al agregar contactos con criterios se agregan los que cumplen todos los filtros y no están ni en el segmento ni excluidos de los segmentos; cuenta como acción de criterio aunque no se agregue ninguno.

    @IM-SC-0280
    Escenario: Un contacto debe cumplir todos los filtros
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Tipo    | N.º empresa | Cód. idioma |
        | CT0001 | Adatum    | Empresa |             | ENU         |
        | CT1001 | Ann Beebe | Persona | CT0001      | ENU         |
        | CT1002 | Carl Dale | Persona | CT0001      | DEU         |
        | CT1003 | Eva Finn  | Persona |             | ENU         |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando agrego al segmento “SPRING” los contactos que cumplen los siguientes criterios:
        | Tipo    | N.º empresa | Cód. idioma |
        | Persona | CT0001      | ENU         |
      Entonces se agrega 1 contacto
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | N.º empresa contacto |
        | CT1001       | CT0001               |

    @IM-SC-0465
    Escenario: Los contactos se encuentran por su vendedor
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “JR”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando agrego al segmento “SPRING” los contactos que cumplen los siguientes criterios:
        | Tipo    | Cód. vendedor |
        | Persona | AM            |
      Entonces se agrega 1 contacto
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT1001       |

    @IM-SC-0281
    Escenario: Los contactos se encuentran por la plantilla de sus interacciones
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | Contacto | Vendedor | Cód. plantilla interacción |
        | A           | CT1001   | AM       | LETTER                     |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando agrego al segmento “SPRING” los contactos que cumplen los siguientes criterios:
        | Plantilla de interacciones registradas |
        | LETTER                                 |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT1001       |

    @IM-SC-0282
    Escenario: Un contacto excluido se omite, pero se puede agregar a mano
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Excluir de segmentos |
        | CT1001 | Ann Beebe | Sí                   |
        | CT1002 | Carl Dale | No                   |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando agrego al segmento “SPRING” todos los contactos
      Y agrego al segmento “SPRING” una línea para el contacto “CT1001”
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT1001       |
        | CT1002       |

    @IM-SC-0283
    Escenario: Si se solicita, un contacto excluido se agrega con criterios
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Excluir de segmentos |
        | CT1001 | Ann Beebe | Sí                   |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando agrego al segmento “SPRING” los contactos que cumplen los siguientes criterios:
        | Tipo    | Omitir exclusión |
        | Persona | Sí               |
      Entonces se agrega 1 contacto

    @IM-SC-0284
    Escenario: Si se solicita, un contacto que ya está en el segmento se agrega de nuevo
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando agrego al segmento “SPRING” los contactos que cumplen los siguientes criterios:
        | Cód. vendedor | Permitir contactos existentes |
        | AM            | Sí                            |
      Entonces el segmento “SPRING” tiene 2 líneas

    @IM-SC-0285
    Escenario: No agregar ningún contacto también es una acción de criterio
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando agrego al segmento “SPRING” todos los contactos
      Entonces se agregan 0 contactos
      Y el segmento “SPRING” muestra los siguientes datos:
        | N.º acciones de criterio |
        | 1                        |

  @IM-R-091 @must
  Regla: Si se solicita, a los contactos que cumplen los filtros se suman, primero, todos los contactos de sus empresas y, después, las propias empresas.

    @IM-SC-0286
    Escenario: Se agregan todos los contactos de una empresa
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Tipo    | N.º empresa |
        | CT0001 | Adatum    | Empresa |             |
        | CT1001 | Ann Beebe | Persona | CT0001      |
        | CT1002 | Carl Dale | Persona | CT0001      |
        | CT1003 | Eva Finn  | Persona |             |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando agrego al segmento “SPRING” los contactos que cumplen los siguientes criterios:
        | N.º contacto | Expandir empresas |
        | CT1001       | Sí                |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT0001       |
        | CT1001       |
        | CT1002       |

    @IM-SC-0287
    Escenario: Se agrega la empresa de una persona
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Tipo    | N.º empresa |
        | CT0001 | Adatum    | Empresa |             |
        | CT1001 | Ann Beebe | Persona | CT0001      |
        | CT1002 | Carl Dale | Persona | CT0001      |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando agrego al segmento “SPRING” los contactos que cumplen los siguientes criterios:
        | N.º contacto | Permitir empresas relacionadas |
        | CT1001       | Sí                             |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT0001       |
        | CT1001       |

  @IM-R-092 @must
  Regla: Al reducir se quitan las líneas cuyo contacto cumple los filtros, y al refinar, todas las demás; si se solicita, un contacto que los cumple representa a toda su empresa, y una línea sin contacto no los cumple nunca.

    @IM-SC-0288 @procedure @IM-P-45
    Escenario: Reducir los contactos de un segmento
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “JR”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Cuando abro el segmento “SPRING”
      Y elijo la acción “Reducir contactos”
      Y relleno el campo “Cód. vendedor” con el valor “JR”
      Y elijo el botón “Aceptar”
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT1001       |

    @IM-SC-0289
    Escenario: Al refinar solo quedan los contactos que cumplen los filtros
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “JR”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Cuando agrego al segmento “SPRING” una línea sin contacto
      Y dejo en el segmento “SPRING” solo los contactos que cumplen los siguientes criterios:
        | Cód. vendedor |
        | JR            |
      Entonces se quitan 2 líneas
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT1002       |

    @IM-SC-0466
    Escenario: Al reducir solo se quitan los contactos que cumplen todos los filtros
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Nombre    | Tipo    | N.º empresa | Cód. vendedor | Cód. idioma |
        | CT0001 | Adatum    | Empresa |             | AM            | ENU         |
        | CT1001 | Ann Beebe | Persona | CT0001      | AM            | ENU         |
        | CT1002 | Carl Dale | Persona | CT0001      | AM            | DEU         |
        | CT1003 | Eva Finn  | Persona | CT0001      |               | ENU         |
        | CT1004 | Guy Hill  | Persona |             | AM            | ENU         |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando agrego al segmento “SPRING” todos los contactos
      Y quito del segmento “SPRING” los contactos que cumplen los siguientes criterios:
        | Tipo    | N.º empresa | Cód. vendedor | Cód. idioma |
        | Persona | CT0001      | AM            | ENU         |
      Entonces se quita 1 línea
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT0001       |
        | CT1002       |
        | CT1003       |
        | CT1004       |

    @IM-SC-0467
    Escenario: Al refinar solo quedan los contactos que cumplen todos los filtros
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Nombre    | Tipo    | N.º empresa | Cód. vendedor | Cód. idioma |
        | CT0001 | Adatum    | Empresa |             | AM            | ENU         |
        | CT1001 | Ann Beebe | Persona | CT0001      | AM            | ENU         |
        | CT1002 | Carl Dale | Persona | CT0001      | AM            | DEU         |
        | CT1003 | Eva Finn  | Persona | CT0001      |               | ENU         |
        | CT1004 | Guy Hill  | Persona |             | AM            | ENU         |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando agrego al segmento “SPRING” todos los contactos
      Y dejo en el segmento “SPRING” solo los contactos que cumplen los siguientes criterios:
        | Tipo    | N.º empresa | Cód. vendedor | Cód. idioma |
        | Persona | CT0001      | AM            | ENU         |
      Entonces se quitan 4 líneas
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT1001       |

    @IM-SC-0468
    Escenario: Al reducir y al refinar también cuenta la plantilla de las interacciones registradas
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que están registradas las siguientes interacciones:
        | Interacción | Contacto | Cód. plantilla interacción |
        | E1          | CT1001   | LETTER                     |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que existe el segmento “SUMMER” con la descripción “Invitación al día de puertas abiertas”
      Cuando agrego al segmento “SPRING” todos los contactos
      Y quito del segmento “SPRING” los contactos que cumplen los siguientes criterios:
        | Plantilla de interacciones registradas |
        | LETTER                                 |
      Y agrego al segmento “SUMMER” todos los contactos
      Y dejo en el segmento “SUMMER” solo los contactos que cumplen los siguientes criterios:
        | Plantilla de interacciones registradas |
        | LETTER                                 |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT1002       |
      Y el segmento “SUMMER” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT1001       |

    @IM-SC-0290
    Escenario: Al reducir se puede quitar la empresa completa
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Tipo    | N.º empresa |
        | CT0001 | Adatum    | Empresa |             |
        | CT1001 | Ann Beebe | Persona | CT0001      |
        | CT1002 | Carl Dale | Persona |             |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando agrego al segmento “SPRING” todos los contactos
      Y quito del segmento “SPRING” los contactos que cumplen los siguientes criterios:
        | N.º contacto | Empresas completas |
        | CT1001       | Sí                 |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT1002       |

    @IM-SC-0291
    Escenario: Al refinar se puede conservar la empresa completa
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Tipo    | N.º empresa |
        | CT0001 | Adatum    | Empresa |             |
        | CT1001 | Ann Beebe | Persona | CT0001      |
        | CT1002 | Carl Dale | Persona |             |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando agrego al segmento “SPRING” todos los contactos
      Y dejo en el segmento “SPRING” solo los contactos que cumplen los siguientes criterios:
        | N.º contacto | Empresas completas |
        | CT1001       | Sí                 |
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT0001       |
        | CT1001       |

    @IM-SC-0510
    Escenario: No hay criterios para un segmento que no existe
      Cuando quito del segmento “SPRING” los contactos que cumplen los siguientes criterios:
        | Tipo    |
        | Persona |
      Entonces se rechaza la solicitud: “No hay ningún segmento abierto con el número SPRING.”
      Cuando dejo en el segmento “SPRING” solo los contactos que cumplen los siguientes criterios:
        | Tipo    |
        | Persona |
      Entonces se rechaza la solicitud: “No hay ningún segmento abierto con el número SPRING.”
      Cuando deshago la última acción de criterio del segmento “SPRING”
      Entonces se rechaza la solicitud: “No hay ningún segmento abierto con el número SPRING.”
      Cuando guardo los criterios del segmento “SPRING” con el código “MAILING”
      Entonces se rechaza la solicitud: “No hay ningún segmento abierto con el número SPRING.”
      Cuando aplico al segmento “SPRING” los criterios guardados con el código “MAILING”
      Entonces se rechaza la solicitud: “No hay ningún segmento abierto con el número SPRING.”

    @IM-SC-0511
    Escenario: Al reducir y al refinar se rechaza un contacto que no existe
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando quito del segmento “SPRING” los contactos que cumplen los siguientes criterios:
        | N.º contacto |
        | CT9999       |
      Entonces se rechaza la solicitud: “No existe el contacto CT9999.”
      Cuando dejo en el segmento “SPRING” solo los contactos que cumplen los siguientes criterios:
        | N.º contacto |
        | CT9999       |
      Entonces se rechaza la solicitud: “No existe el contacto CT9999.”
      Y el segmento “SPRING” muestra los siguientes datos:
        | Nº líneas | N.º acciones de criterio |
        | 1         | 1                        |

  @IM-R-093 @must
  Regla: Cuando se quita la última línea de un segmento que tiene varias acciones de criterio, el usuario decide si estas también desaparecen.

    @IM-SC-0292
    Escenario: Con el consentimiento, las acciones de criterio desaparecen con la última línea
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando quito del segmento “SPRING” la línea del contacto “CT1001”
      Entonces aparece la pregunta “El segmento quedó vacío. ¿Desea restablecer sus acciones de criterio?”
      Y el segmento “SPRING” muestra los siguientes datos:
        | Nº líneas | N.º acciones de criterio |
        | 0         | 0                        |

    @IM-SC-0469
    Escenario: Al refinar sin que quede nadie también se pregunta
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el vendedor “JR”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando dejo en el segmento “SPRING” solo los contactos que cumplen los siguientes criterios:
        | Cód. vendedor |
        | JR            |
      Entonces aparece la pregunta “El segmento quedó vacío. ¿Desea restablecer sus acciones de criterio?”
      Y el segmento “SPRING” muestra los siguientes datos:
        | Nº líneas | N.º acciones de criterio |
        | 0         | 0                        |

    @IM-SC-0470
    Escenario: Con el consentimiento, al reducir hasta que no queda nadie se restablecen las acciones de criterio
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando quito del segmento “SPRING” los contactos que cumplen los siguientes criterios:
        | Cód. vendedor |
        | AM            |
      Entonces aparece la pregunta “El segmento quedó vacío. ¿Desea restablecer sus acciones de criterio?”
      Y el segmento “SPRING” muestra los siguientes datos:
        | Nº líneas | N.º acciones de criterio |
        | 0         | 0                        |

    @IM-SC-0293
    Escenario: Sin el consentimiento, las acciones de criterio permanecen
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando quito del segmento “SPRING”, sin restablecer sus acciones de criterio, los contactos que cumplen los siguientes criterios:
        | Cód. vendedor |
        | AM            |
      Entonces aparece la pregunta “El segmento quedó vacío. ¿Desea restablecer sus acciones de criterio?”
      Y el segmento “SPRING” muestra los siguientes datos:
        | Nº líneas | N.º acciones de criterio |
        | 0         | 2                        |

    @IM-SC-0294
    Escenario: Con una sola acción de criterio no se pregunta nada
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando agrego al segmento “SPRING” todos los contactos
      Y agrego al segmento “SPRING” una línea sin contacto
      Y quito del segmento “SPRING” la línea sin contacto
      Entonces no aparece la pregunta “El segmento quedó vacío. ¿Desea restablecer sus acciones de criterio?”
      Y el segmento “SPRING” muestra los siguientes datos:
        | Nº líneas | N.º acciones de criterio |
        | 0         | 1                        |

  @IM-R-094 @must
  Regla: Si el usuario lo confirma, al retroceder se deshace la última acción de criterio: de un contacto que esta agregó se quitan todas las líneas, y un contacto que esta quitó vuelve con los valores de la cabecera; la cabecera no cambia.

    @IM-SC-0295 @procedure @IM-P-46
    Escenario: Deshacer la última acción de criterio
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “JR”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Cuando quito del segmento “SPRING” la línea del contacto “CT1001”
      Y abro el segmento “SPRING”
      Y elijo la acción “Retroceder”
      Y respondo “Sí” a la pregunta “Se deshará la última acción de criterio. ¿Desea continuar?”
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT1001       |
        | CT1002       |

    @IM-SC-0296
    Escenario: Se quitan todas las líneas de un contacto agregado
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
        | CT1001       |
      Cuando deshago la última acción de criterio del segmento “SPRING”
      Entonces se modifican 2 líneas
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT1002       |

    @IM-SC-0297
    Escenario: Un contacto vuelve con los valores que la cabecera tiene ahora
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto | Evaluación |
        | CT1001       | Positiva   |
      Cuando quito del segmento “SPRING”, sin restablecer sus acciones de criterio, los contactos que cumplen los siguientes criterios:
        | Cód. vendedor |
        | AM            |
      Y modifico el segmento “SPRING” de la siguiente manera y actualizo sus líneas:
        | Descripción                           |
        | Invitación al día de puertas abiertas |
      Y deshago la última acción de criterio del segmento “SPRING”
      Entonces el segmento “SPRING” muestra los siguientes datos:
        | Descripción                           | N.º acciones de criterio |
        | Invitación al día de puertas abiertas | 1                        |
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto | Descripción                           | Evaluación |
        | CT1001       | Invitación al día de puertas abiertas |            |

    @IM-SC-0298
    Escenario: Sin confirmación no se deshace nada
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando deshago la última acción de criterio del segmento “SPRING”, pero no confirmo
      Entonces aparece la pregunta “Se deshará la última acción de criterio. ¿Desea continuar?”
      Y el segmento “SPRING” tiene 1 línea

    @IM-SC-0526
    Escenario: Sin confirmación, ninguna línea se cuenta como modificada
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando deshago la última acción de criterio del segmento “SPRING”, pero no confirmo
      Entonces se modifican 0 líneas
      Y el segmento “SPRING” tiene 1 línea

    @IM-SC-0299
    Escenario: Sin acciones de criterio no hay nada que deshacer
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando deshago la última acción de criterio del segmento “SPRING”
      Entonces se rechaza la solicitud: “El segmento SPRING no tiene acciones de criterio.”

  @IM-R-135 @must
  Regla: Las líneas de un segmento siguen el orden en que se agregaron; los contactos agregados por criterios se ordenan por el nombre y el número de su empresa, la empresa antes que sus personas, y después por su nombre.

    @IM-SC-0498
    Escenario: Los contactos se agregan empresa por empresa
      Dado que existen los siguientes contactos:
        | N.º    | Nombre    | Tipo    | N.º empresa |
        | CT0001 | Woodgrove | Empresa |             |
        | CT0002 | Adatum    | Empresa |             |
        | CT0003 | Adatum    | Empresa |             |
        | CT1001 | Nora Orr  | Persona | CT0002      |
        | CT1002 | Ann Beebe | Persona | CT0002      |
        | CT1003 | Carl Dale | Persona | CT0001      |
        | CT1004 | Aaron Con | Persona | CT0003      |
        | CT1005 | Eva Finn  | Persona |             |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando agrego al segmento “SPRING” todos los contactos
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas, en este orden:
        | N.º contacto |
        | CT1005       |
        | CT0002       |
        | CT1002       |
        | CT1001       |
        | CT0003       |
        | CT1004       |
        | CT0001       |
        | CT1003       |

    @IM-SC-0499
    Escenario: Lo que se agrega después queda al final
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1002       |
      Cuando agrego al segmento “SPRING” todos los contactos
      Y agrego al segmento “SPRING” una línea para el contacto “CT1002”
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas, en este orden:
        | N.º contacto |
        | CT1002       |
        | CT1001       |
        | CT1002       |

    @IM-SC-0500
    Escenario: Un contacto que vuelve queda al final
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Cuando quito del segmento “SPRING” la línea del contacto “CT1001”
      Y deshago la última acción de criterio del segmento “SPRING”
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas, en este orden:
        | N.º contacto |
        | CT1002       |
        | CT1001       |
