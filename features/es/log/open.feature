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
