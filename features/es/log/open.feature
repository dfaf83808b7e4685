# language: es
@log
Característica: Abrir el log de interacción

  @IM-R-046 @must
  Regla: El log de interacción se abre con la búsqueda de páginas, desde un contacto, desde un vendedor y desde una línea de un segmento.

    @IM-SC-0146 @procedure @IM-P-28
    Escenario: Abrir el log de interacción con la búsqueda de páginas
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1002       | OUT                        |
      Cuando busco “Movs. log interacción” y abro la página encontrada
      Entonces la ventana “Movs. log interacción” muestra exactamente lo siguiente:
        | Interacción | N.º contacto |
        | E1          | CT1001       |
        | E2          | CT1002       |

    @IM-SC-0147 @procedure @IM-P-29
    Escenario: Abrir el log de interacción de un contacto
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1002       | OUT                        |
      Cuando abro la ficha del contacto “CT1002”
      Y elijo la acción “Movs. log interacción”
      Entonces la ventana “Movs. log interacción” muestra exactamente lo siguiente:
        | Interacción | N.º contacto |
        | E2          | CT1002       |

    @IM-SC-0148 @procedure @IM-P-30
    Escenario: Abrir el log de interacción desde una línea de un segmento
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1002       | OUT                        |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Cuando abro el segmento “SPRING”
      Y selecciono la fila del contacto “CT1001”
      Y elijo la acción “Movs. log interacción”
      Entonces la ventana “Movs. log interacción” muestra exactamente lo siguiente:
        | Interacción | N.º contacto |
        | E1          | CT1001       |

    @IM-SC-0149
    Escenario: El log de interacción de un vendedor
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “JR”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1002       | OUT                        |
      Cuando abro la ficha del vendedor “JR”
      Y elijo la acción “Movs. log interacción”
      Entonces la ventana “Movs. log interacción” muestra exactamente lo siguiente:
        | Interacción | Cód. vendedor |
        | E2          | JR            |

  @IM-R-047 @must
  Regla: Desde una empresa se ven las interacciones de sus personas; desde una persona, solo las suyas.

    @IM-SC-0150
    Escenario: El log de interacción de una empresa
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Nombre     | Tipo    | N.º empresa | Cód. vendedor |
        | CT1000 | Adatum     | Empresa |             | AM            |
        | CT1001 | Anna Weber | Persona | CT1000      | AM            |
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1000       | OUT                        |
        | E2          | CT1001       | OUT                        |
      Cuando abro la ficha del contacto “CT1000”
      Y elijo la acción “Movs. log interacción”
      Entonces la ventana “Movs. log interacción” muestra exactamente lo siguiente:
        | Interacción | N.º contacto | N.º empresa contacto |
        | E1          | CT1000       | CT1000               |
        | E2          | CT1001       | CT1000               |

    @IM-SC-0151
    Escenario: El log de interacción de una persona
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Nombre     | Tipo    | N.º empresa | Cód. vendedor |
        | CT1000 | Adatum     | Empresa |             | AM            |
        | CT1001 | Anna Weber | Persona | CT1000      | AM            |
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1000       | OUT                        |
        | E2          | CT1001       | OUT                        |
      Cuando abro la ficha del contacto “CT1001”
      Y elijo la acción “Movs. log interacción”
      Entonces la ventana “Movs. log interacción” muestra exactamente lo siguiente:
        | Interacción | N.º contacto |
        | E2          | CT1001       |

  @IM-R-048 @must
  Regla: La búsqueda de páginas encuentra una ventana por su nombre o por una parte de él.

    @IM-SC-0152
    Escenario: Basta con una parte del nombre
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando busco las palabras “aplazadas” y abro la página encontrada
      Entonces la ventana “Interacciones aplazadas” muestra exactamente lo siguiente:
        | Interacción | N.º contacto |
        | E1          | CT1001       |

  @IM-R-084 @must
  Regla: El log de interacción muestra las interacciones de todos, excepto las aplazadas, y se puede limitar a una plantilla de interacción, un grupo de interacción, una campaña o un segmento archivado.

    @IM-SC-0256
    Escenario: El log de interacción de una plantilla, de un grupo y de una campaña
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que existen los siguientes grupos de interacción:
        | Código |
        | CALLS  |
      Y que existen las siguientes plantillas de interacción:
        | Código | Cód. grupo interacción | Descripción        |
        | OUT    | CALLS                  | Llamada telefónica |
        | IN     | CALLS                  | Llamada telefónica |
        | LETTER |                        | Carta de ventas    |
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1001       | IN                         |
      Cuando termino una interacción con los siguientes datos:
        | Contacto | Cód. plantilla interacción | N.º campaña |
        | CT1001   | LETTER                     | SPRING      |
      Entonces el log de interacción filtrado por el valor “OUT” del campo “Cód. plantilla interacción” contiene exactamente los siguientes movimientos:
        | Interacción |
        | E1          |
      Y el log de interacción filtrado por el valor “CALLS” del campo “Cód. grupo interacción” contiene exactamente los siguientes movimientos:
        | Interacción |
        | E1          |
        | E2          |
      Y el log de interacción filtrado por el valor “SPRING” del campo “N.º campaña” contiene exactamente los siguientes movimientos:
        | Cód. plantilla interacción |
        | LETTER                     |

    @IM-SC-0258
    Escenario: El log de interacción completo muestra las interacciones de todos, pero ninguna aplazada
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “PS”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1002       | OUT                        |
      Cuando aplazo una interacción con los siguientes datos:
        | Contacto | Cód. plantilla interacción |
        | CT1001   | OUT                        |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cód. vendedor |
        | E1          | AM            |
        | E2          | PS            |

    @IM-SC-0257
    Escenario: El log de interacción de un segmento archivado
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Cuando archivo el segmento “S1”
      Entonces el log de interacción filtrado por el valor “S1” del campo “N.º segmento” contiene exactamente los siguientes movimientos:
        | N.º contacto | N.º segmento |
        | CT1001       | S1           |

  @IM-R-136 @must
  Regla: El log de interacción, las interacciones aplazadas, los segmentos archivados y los movimientos de campaña se muestran en el orden en que se crearon; los comentarios, en el orden en que se escribieron, y todo lo demás, por código o por número.

    @IM-SC-0501
    Escenario: El log de interacción sigue el orden de registro, no el de las fechas
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | Fecha de la interacción |
        | E1          | CT1002       | OUT                        | 03/02/2026              |
        | E2          | CT1001       | OUT                        | 10/01/2026              |
        | E3          | CT1002       | OUT                        | 20/01/2026              |
      Cuando busco “Movs. log interacción” y abro la página encontrada
      Entonces la ventana “Movs. log interacción” muestra exactamente lo siguiente, en este orden:
        | Interacción | N.º contacto | Fecha      |
        | E1          | CT1002       | 03/02/2026 |
        | E2          | CT1001       | 10/01/2026 |
        | E3          | CT1002       | 20/01/2026 |

    @IM-SC-0502
    Escenario: Los comentarios siguen el orden en que se escribieron, no el de las fechas
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Y que la fecha de trabajo es el 03/02/2026
      Y que la interacción “E1” tiene el comentario “Contrato firmado”
      Y que la fecha de trabajo es el 20/01/2026
      Cuando agrego a la interacción “E1” el comentario “Pide una nueva cotización”
      Entonces la interacción “E1” tiene exactamente los siguientes comentarios, en este orden:
        | Fecha      | Comentario                |
        | 03/02/2026 | Contrato firmado          |
        | 20/01/2026 | Pide una nueva cotización |

    @IM-SC-0503
    Escenario: Los vendedores, los contactos y los segmentos abiertos se muestran por su código o número
      Dado que el contacto “CT1002” tiene asignado al vendedor “PS”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SUMMER” con la descripción “Invitación al día de puertas abiertas”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando busco “Vendedores” y abro la página encontrada
      Entonces la ventana “Vendedores” muestra exactamente lo siguiente, en este orden:
        | Código |
        | AM     |
        | PS     |
      Cuando busco “Contactos” y abro la página encontrada
      Entonces la ventana “Contactos” muestra exactamente lo siguiente, en este orden:
        | N.º    |
        | CT1001 |
        | CT1002 |
      Cuando elijo la lista “Segmentos activos” en la página Inicio
      Entonces la ventana “Segmentos activos” muestra exactamente lo siguiente, en este orden:
        | N.º segmento |
        | SPRING       |
        | SUMMER       |

    @IM-SC-0504
    Escenario: Los grupos, las plantillas y las series numéricas se muestran por su código
      Dado que existen los siguientes grupos de interacción:
        | Código | Descripción          |
        | MAIL   | Correspondencia      |
        | CALLS  | Llamadas telefónicas |
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que la serie numérica “SEGM” comienza en el número “S001”
      Y que la serie numérica “CAMP” comienza en el número “C001”
      Cuando busco “Grupos de interacción” y abro la página encontrada
      Entonces la ventana “Grupos de interacción” muestra exactamente lo siguiente, en este orden:
        | Código |
        | CALLS  |
        | MAIL   |
      Cuando busco “Plantillas de interacción” y abro la página encontrada
      Entonces la ventana “Plantillas de interacción” muestra exactamente lo siguiente, en este orden:
        | Código |
        | LETTER |
        | OUT    |
      Cuando busco “Nos. serie” y abro la página encontrada
      Entonces la ventana “Nos. serie” muestra exactamente lo siguiente, en este orden:
        | Código |
        | CAMP   |
        | SEGM   |

    @IM-SC-0505
    Escenario: Los segmentos archivados siguen el orden en que se archivaron
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “S2” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “S2” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Y que el segmento “S2” ya está archivado
      Y que existe el segmento “S1” con los siguientes datos:
        | Descripción                 | Cód. plantilla interacción |
        | Correo promocional de otoño | LETTER                     |
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Y que el segmento “S1” ya está archivado
      Cuando busco “Segmentos archivados” y abro la página encontrada
      Entonces la ventana “Segmentos archivados” muestra exactamente lo siguiente, en este orden:
        | N.º segmento |
        | S2           |
        | S1           |

    @IM-SC-0506
    Escenario: Los movimientos de campaña siguen el orden en que se crearon
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que existe la campaña “AUTUMN” con la descripción “Correo promocional de otoño”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | E1          | CT1001       | OUT                        | SPRING      |
        | E2          | CT1001       | OUT                        | AUTUMN      |
      Cuando busco “Movs. campaña” y abro la página encontrada
      Entonces la ventana “Movs. campaña” muestra exactamente lo siguiente, en este orden:
        | N.º campaña |
        | SPRING      |
        | AUTUMN      |

    @IM-SC-0509
    Escenario: Las interacciones aplazadas siguen el orden en que se aplazaron
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | Fecha de la interacción |
        | E1          | CT1002       | OUT                        | 03/02/2026              |
        | E2          | CT1001       | OUT                        | 10/01/2026              |
      Cuando busco “Interacciones aplazadas” y abro la página encontrada
      Entonces la ventana “Interacciones aplazadas” muestra exactamente lo siguiente, en este orden:
        | Interacción | Fecha      |
        | E1          | 03/02/2026 |
        | E2          | 10/01/2026 |
