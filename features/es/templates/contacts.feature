# language: es
@templates
Característica: Contactos y vendedores

  @IM-R-012 @must
  Regla: Un contacto es una empresa o una persona, tiene un número propio y solo hace referencia a lo que existe.

    @IM-SC-0038 @procedure @IM-P-07
    Escenario: Crear un contacto
      Dado que existe el vendedor “AM”
      Cuando busco “Contactos” y abro la página encontrada
      Y elijo la acción “Nuevo”
      Y relleno el campo “N.º” con el valor “CT1001”
      Y relleno el campo “Nombre” con el valor “Anna Weber”
      Y relleno el campo “Tipo” con el valor “Persona”
      Y relleno el campo “Cód. vendedor” con el valor “AM”
      Y elijo el botón “Aceptar”
      Entonces los contactos son exactamente los siguientes:
        | N.º    | Nombre     | Tipo    | Cód. vendedor |
        | CT1001 | Anna Weber | Persona | AM            |

    @IM-SC-0039
    Escenario: Una persona pertenece a una empresa
      Dado que existen los siguientes contactos:
        | N.º    | Nombre | Tipo    |
        | CT1000 | Adatum | Empresa |
      Cuando creo un contacto con los siguientes datos:
        | N.º    | Nombre     | Tipo    | N.º empresa |
        | CT1001 | Anna Weber | Persona | CT1000      |
      Entonces los contactos son exactamente los siguientes:
        | N.º    | Nombre     | Tipo    | N.º empresa |
        | CT1000 | Adatum     | Empresa | CT1000      |
        | CT1001 | Anna Weber | Persona | CT1000      |

    @IM-SC-0040
    Escenario: Una persona no puede pertenecer a otra persona
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Cuando creo un contacto con los siguientes datos:
        | N.º    | Tipo    | N.º empresa |
        | CT1002 | Persona | CT1001      |
      Entonces se rechaza la solicitud: “No existe ninguna empresa con el número CT1001.”

    @IM-SC-0041
    Escenario: Un contacto necesita un número
      Cuando creo un contacto con los siguientes datos:
        | Nombre     |
        | Anna Weber |
      Entonces se rechaza la solicitud: “Debe indicar el código o el número.”

    @IM-SC-0042
    Escenario: Se rechaza un segundo contacto con el mismo número
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Cuando creo un contacto con los siguientes datos:
        | N.º    |
        | CT1001 |
      Entonces se rechaza la solicitud: “El contacto CT1001 ya existe.”

    @IM-SC-0043
    Escenario: No se puede asignar a un contacto un vendedor que no existe
      Cuando creo un contacto con los siguientes datos:
        | N.º    | Cód. vendedor |
        | CT1001 | AM            |
      Entonces se rechaza la solicitud: “No existe el vendedor AM.”

    @IM-SC-0477
    Escenario: Un contacto modificado tampoco puede hacer referencia a lo que no existe
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Cuando modifico el contacto “CT1001” de la siguiente manera:
        | N.º empresa |
        | CT9999      |
      Entonces se rechaza la solicitud: “No existe ninguna empresa con el número CT9999.”
      Cuando modifico el contacto “CT1001” de la siguiente manera:
        | N.º empresa |
        | CT1002      |
      Entonces se rechaza la solicitud: “No existe ninguna empresa con el número CT1002.”
      Cuando modifico el contacto “CT1001” de la siguiente manera:
        | Cód. vendedor |
        | JR            |
      Entonces se rechaza la solicitud: “No existe el vendedor JR.”
      Y los contactos son exactamente los siguientes:
        | N.º    | N.º empresa | Cód. vendedor |
        | CT1001 |             | AM            |
        | CT1002 |             | AM            |

  @IM-R-013 @must
  Regla: Cada vendedor tiene un código único.

    @IM-SC-0044 @procedure @IM-P-08
    Escenario: Crear un vendedor
      Cuando busco “Vendedores” y abro la página encontrada
      Y elijo la acción “Nuevo”
      Y relleno el campo “Código” con el valor “AM”
      Y relleno el campo “Nombre” con el valor “Alice Martin”
      Y elijo el botón “Aceptar”
      Entonces los vendedores son exactamente los siguientes:
        | Código | Nombre       |
        | AM     | Alice Martin |

    @IM-SC-0045
    Escenario: Un vendedor necesita un código
      Cuando creo un vendedor con los siguientes datos:
        | Nombre       |
        | Alice Martin |
      Entonces se rechaza la solicitud: “Debe indicar el código o el número.”

    @IM-SC-0046
    Escenario: Se rechaza un segundo vendedor con el mismo código
      Dado que existe el vendedor “AM”
      Cuando creo un vendedor con los siguientes datos:
        | Código |
        | AM     |
      Entonces se rechaza la solicitud: “El vendedor AM ya existe.”

  @IM-R-014 @must
  Regla: Un cliente o un proveedor tiene un número propio y solo se puede vincular a un contacto existente.

    @IM-SC-0047
    Escenario: Un cliente no se vincula a un contacto que no existe
      Cuando creo el cliente “C100” para el contacto “CT1001”
      Entonces se rechaza la solicitud: “No existe el contacto CT1001.”

    @IM-SC-0048
    Escenario: Se rechaza un segundo cliente con el mismo número
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Cuando creo el cliente “C100” para el contacto “CT1001”
      Entonces se rechaza la solicitud: “El cliente C100 ya existe.”

    @IM-SC-0049
    Escenario: Un proveedor no se vincula a un contacto que no existe
      Cuando creo el proveedor “V200” para el contacto “CT1001”
      Entonces se rechaza la solicitud: “No existe el contacto CT1001.”

    @IM-SC-0050
    Escenario: Se rechaza un segundo proveedor con el mismo número
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el proveedor “V200” está vinculado al contacto “CT1001”
      Cuando creo el proveedor “V200” para el contacto “CT1001”
      Entonces se rechaza la solicitud: “El proveedor V200 ya existe.”

    @IM-SC-0476
    Escenario: Un cliente o un proveedor necesita un número
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Cuando creo un cliente con los siguientes datos:
        | N.º contacto |
        | CT1001       |
      Entonces se rechaza la solicitud: “Debe indicar el código o el número.”
      Cuando creo un proveedor con los siguientes datos:
        | N.º contacto |
        | CT1001       |
      Entonces se rechaza la solicitud: “Debe indicar el código o el número.”
