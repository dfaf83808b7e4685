# language: es
@contacts
Característica: Modificar un contacto

  @IM-R-110 @must
  Regla: Al modificar un contacto cambian exactamente los campos que se indican.

    @IM-SC-0360
    Escenario: Los demás campos conservan su contenido
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Nombre     | Tipo    | Cód. vendedor | Correo electrónico  |
        | CT1001 | Anna Weber | Persona | AM            | anna@adatum.example |
      Cuando modifico el contacto “CT1001” de la siguiente manera:
        | Cód. idioma | N.º teléfono | Tipo correspondencia |
        | FRA         | 555 0101     | Copia impresa        |
      Entonces los contactos son exactamente los siguientes:
        | N.º    | Nombre     | Cód. vendedor | Correo electrónico  | Cód. idioma | N.º teléfono | Tipo correspondencia |
        | CT1001 | Anna Weber | AM            | anna@adatum.example | FRA         | 555 0101     | Copia impresa        |

    @IM-SC-0489
    Escenario: Un contacto que no existe no se puede modificar ni eliminar
      Cuando modifico el contacto “CT9999” de la siguiente manera:
        | Nombre     |
        | Anna Weber |
      Entonces se rechaza la solicitud: “No existe el contacto CT9999.”
      Cuando elimino el contacto “CT9999”
      Entonces se rechaza la solicitud: “No existe el contacto CT9999.”

  @IM-R-111 @must
  Regla: El tipo de un contacto con interacciones no se puede cambiar, aunque todas estén aplazadas o canceladas.

    @IM-SC-0364
    Escenario: Una interacción aplazada impide cambiar el tipo
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando modifico el contacto “CT1001” de la siguiente manera:
        | Tipo    |
        | Empresa |
      Entonces se rechaza la solicitud: “No se puede cambiar el tipo del contacto CT1001 porque el contacto tiene interacciones.”

    @IM-SC-0365
    Escenario: Una interacción cancelada impide cambiar el tipo
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Y que la interacción “E1” está marcada como cancelada
      Cuando modifico el contacto “CT1001” de la siguiente manera:
        | Tipo    |
        | Empresa |
      Entonces se rechaza la solicitud: “No se puede cambiar el tipo del contacto CT1001 porque el contacto tiene interacciones.”

    @IM-SC-0366
    Escenario: Sin interacciones, una persona se convierte en empresa
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Cuando modifico el contacto “CT1001” de la siguiente manera:
        | Tipo    |
        | Empresa |
      Entonces los contactos son exactamente los siguientes:
        | N.º    | Tipo    | N.º empresa |
        | CT1001 | Empresa | CT1001      |

    @IM-SC-0367
    Escenario: Sin interacciones, una empresa se convierte en persona y sus personas dejan de pertenecer a ella
      Dado que existen los siguientes contactos:
        | N.º    | Tipo    | N.º empresa |
        | CT1000 | Empresa |             |
        | CT1001 | Persona | CT1000      |
      Cuando modifico el contacto “CT1000” de la siguiente manera:
        | Tipo    |
        | Persona |
      Entonces los contactos son exactamente los siguientes:
        | N.º    | Tipo    | N.º empresa |
        | CT1000 | Persona |             |
        | CT1001 | Persona |             |

  @IM-R-112 @must
  Regla: Cuando una persona pasa a otra empresa, sus interacciones se quedan en la empresa que deja; si no tenía empresa, sus interacciones pasan con ella.

    @IM-SC-0368
    Escenario: La empresa anterior conserva las interacciones
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Tipo    | N.º empresa | Cód. vendedor |
        | CT1000 | Empresa |             |               |
        | CT2000 | Empresa |             |               |
        | CT1001 | Persona | CT1000      | AM            |
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando modifico el contacto “CT1001” de la siguiente manera:
        | N.º empresa |
        | CT2000      |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | N.º contacto | N.º empresa contacto |
        | E1          | CT1000       | CT1000               |
      Y el log de interacción del contacto “CT1001” contiene 0 movimientos

    @IM-SC-0369
    Escenario: Las interacciones de una persona sin empresa pasan con ella
      Dado que existe el vendedor “AM”
      Y que existen los siguientes contactos:
        | N.º    | Tipo    | Cód. vendedor |
        | CT2000 | Empresa |               |
        | CT1001 | Persona | AM            |
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando modifico el contacto “CT1001” de la siguiente manera:
        | N.º empresa |
        | CT2000      |
      Entonces el log de interacción del contacto “CT2000” contiene exactamente los siguientes movimientos:
        | Interacción | N.º contacto | N.º empresa contacto |
        | E1          | CT1001       | CT2000               |
