# language: es
@contacts
Característica: Eliminar contactos y vendedores

  @IM-R-113 @must
  Regla: Un contacto que está en un segmento abierto no se puede eliminar; las interacciones, en cambio, no impiden la eliminación: las de una persona pasan a la empresa, y las de una empresa pierden su contacto.

    @IM-SC-0370
    Escenario: Un contacto que está en un segmento abierto se conserva
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando elimino el contacto “CT1001”
      Entonces se rechaza la solicitud: “No se puede eliminar el contacto CT1001 porque está en un segmento abierto.”

    @IM-SC-0371
    Escenario: Una empresa con una persona en un segmento abierto se conserva
      Dado que existen los siguientes contactos:
        | N.º    | Tipo    | N.º empresa |
        | CT1000 | Empresa |             |
        | CT1001 | Persona | CT1000      |
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando elimino el contacto “CT1000”
      Entonces se rechaza la solicitud: “No se puede eliminar el contacto CT1001 porque está en un segmento abierto.”

    @IM-SC-0372
    Escenario: Las interacciones de una persona pasan a la empresa
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Tipo    | N.º empresa | Cód. vendedor |
        | CT1000 | Empresa |             |               |
        | CT1001 | Persona | CT1000      | AM            |
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando elimino el contacto “CT1001”
      Entonces los contactos son exactamente los siguientes:
        | N.º    |
        | CT1000 |
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | N.º contacto | N.º empresa contacto |
        | E1          | CT1000       | CT1000               |

    @IM-SC-0373
    Escenario: Con una empresa se eliminan sus personas, y las interacciones pierden su contacto
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Tipo    | N.º empresa | Cód. vendedor |
        | CT1000 | Empresa |             | AM            |
        | CT1001 | Persona | CT1000      | AM            |
        | CT1002 | Persona |             | AM            |
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1000       | OUT                        |
        | E2          | CT1001       | OUT                        |
      Cuando elimino el contacto “CT1000”
      Entonces los contactos son exactamente los siguientes:
        | N.º    |
        | CT1002 |
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | N.º contacto | N.º empresa contacto |
        | E1          |              |                      |
        | E2          |              |                      |

    @IM-SC-0374
    Escenario: Una interacción aplazada que perdió su contacto no se puede terminar
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando elimino el contacto “CT1001”
      Y reanudo la interacción “E1” y la termino
      Entonces se rechaza la solicitud: “Debe seleccionar un contacto con el que interactuar.”

  @IM-R-114 @must
  Regla: Las interacciones no impiden eliminar a un vendedor, y todo lo que lleva su código lo conserva.

    @IM-SC-0376
    Escenario: El log conserva el código
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando elimino al vendedor “AM”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Cód. vendedor |
        | E1          | AM            |
      Y los contactos son exactamente los siguientes:
        | N.º    | Cód. vendedor |
        | CT1001 | AM            |

    @IM-SC-0491
    Escenario: No se puede eliminar un vendedor que no existe
      Cuando elimino al vendedor “JR”
      Entonces se rechaza la solicitud: “No existe el vendedor JR.”

    @IM-SC-0377
    Escenario: Una interacción aplazada de un vendedor eliminado no se puede terminar
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando elimino al vendedor “AM”
      Y reanudo la interacción “E1” y la termino
      Entonces se rechaza la solicitud: “No existe el vendedor AM.”
