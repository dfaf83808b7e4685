# language: es
@creating
Característica: Crear una interacción desde un contacto

  @IM-R-015 @must
  Regla: Desde un contacto se puede crear una interacción con ese contacto.

    @IM-SC-0051 @procedure @IM-P-09
    Escenario: Crear una interacción desde un contacto
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando abro la ficha del contacto “CT1001”
      Y elijo la acción “Crear interacción”
      Y relleno el campo “Cód. plantilla interacción” con el valor “OUT”
      Y relleno el campo “Descripción” con el valor “Volver a llamar por la cotización”
      Y relleno el campo “Evaluación” con el valor “Positiva”
      Y elijo el botón “Aceptar”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Cód. vendedor | Cód. plantilla interacción | Descripción                       | Fecha      | Evaluación |
        | CT1001       | AM            | OUT                        | Volver a llamar por la cotización | 15/01/2026 | Positiva   |

    @IM-SC-0052
    Escenario: El formulario propone el contacto, su vendedor y la fecha de trabajo
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la fecha de trabajo es el 03/02/2026
      Cuando empiezo una interacción desde el contacto “CT1001”
      Entonces el formulario propone los siguientes datos:
        | Contacto | Vendedor | Fecha de la interacción | Cód. plantilla interacción | Descripción |
        | CT1001   | AM       | 03/02/2026              |                            |             |

    @IM-SC-0053
    Escenario: El contacto no se puede cambiar por otro
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Contacto | Cód. plantilla interacción |
        | CT1002   | OUT                        |
      Entonces se rechaza la solicitud: “El campo ‘Contacto’ no se puede modificar aquí.”
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0054
    Escenario: El formulario muestra que el contacto es fijo
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Cuando empiezo una interacción desde el contacto “CT1001”
      Entonces el campo “Contacto” del formulario no se puede modificar

    @IM-SC-0055
    Escenario: Se puede elegir a otro vendedor
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el vendedor “JR”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción | Vendedor |
        | OUT                        | JR       |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Cód. vendedor |
        | CT1001       | JR            |

    @IM-SC-0056
    Escenario: Desde un contacto que no existe no se abre ningún formulario
      Cuando empiezo una interacción desde el contacto “CT1001”
      Entonces se rechaza la solicitud: “No existe el contacto CT1001.”

    @IM-SC-0057
    Escenario: El movimiento muestra el nombre del contacto y su empresa
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Nombre     | Tipo    | N.º empresa | Cód. vendedor |
        | CT1000 | Adatum     | Empresa |             | AM            |
        | CT1001 | Anna Weber | Persona | CT1000      | AM            |
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción |
        | OUT                        |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Nombre contacto | N.º empresa contacto | Id. usuario |
        | CT1001       | Anna Weber      | CT1000               | SPEC        |
