# language: es
@postponing
Característica: Encontrar interacciones aplazadas

  @IM-R-026 @must
  Regla: Las interacciones aplazadas se encuentran desde el contacto, desde el vendedor y desde el log de interacción.

    @IM-SC-0085 @procedure @IM-P-15
    Escenario: Encontrar las interacciones aplazadas de un contacto
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1002       | OUT                        |
      Cuando abro la ficha del contacto “CT1001”
      Y elijo la acción “Interacciones aplazadas”
      Entonces la ventana “Interacciones aplazadas” muestra exactamente lo siguiente:
        | Interacción | N.º contacto |
        | E1          | CT1001       |

    @IM-SC-0086 @procedure @IM-P-16
    Escenario: Encontrar las interacciones aplazadas de un vendedor
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “JR”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1002       | OUT                        |
      Cuando abro la ficha del vendedor “JR”
      Y elijo la acción “Interacciones aplazadas”
      Entonces la ventana “Interacciones aplazadas” muestra exactamente lo siguiente:
        | Interacción | N.º contacto | Cód. vendedor |
        | E2          | CT1002       | JR            |

    @IM-SC-0087 @procedure @IM-P-17
    Escenario: Encontrar todas las interacciones aplazadas desde el log
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1002       | OUT                        |
      Cuando busco “Movs. log interacción” y abro la página encontrada
      Y elijo la acción “Interacciones aplazadas”
      Entonces la ventana “Interacciones aplazadas” muestra exactamente lo siguiente:
        | Interacción | N.º contacto |
        | E1          | CT1001       |
        | E2          | CT1002       |

    @IM-SC-0088
    Escenario: Desde una empresa se ven las interacciones aplazadas de sus personas
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Nombre     | Tipo    | N.º empresa | Cód. vendedor |
        | CT1000 | Adatum     | Empresa |             | AM            |
        | CT1001 | Anna Weber | Persona | CT1000      | AM            |
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1000       | OUT                        |
        | E2          | CT1001       | OUT                        |
      Cuando abro la ficha del contacto “CT1000”
      Y elijo la acción “Interacciones aplazadas”
      Entonces la ventana “Interacciones aplazadas” muestra exactamente lo siguiente:
        | Interacción | N.º contacto |
        | E1          | CT1000       |
        | E2          | CT1001       |

  @IM-R-027 @must
  Regla: Una interacción aplazada no está en el log de interacción.

    @IM-SC-0089
    Escenario: El log solo muestra lo que se terminó
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E2          | CT1001       | OUT                        |
      Cuando busco “Movs. log interacción” y abro la página encontrada
      Entonces la ventana “Movs. log interacción” muestra exactamente lo siguiente:
        | Interacción | Aplazada |
        | E1          | No       |
      Y las interacciones aplazadas son exactamente las siguientes:
        | Interacción | Aplazada |
        | E2          | Sí       |
