# language: es
@statistics
Característica: Consultar estadísticas

  @IM-R-132 @must
  Regla: Las estadísticas cuentan las interacciones del log que no están canceladas, incluso los intentos fallidos, con el grupo, el costo y la duración que tenían al momento de registrarlas.

    @IM-SC-0379 @procedure @IM-P-52
    Escenario: Consultar las estadísticas de un contacto
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Costo unitario ($) | Duración unitaria (min) | Iniciada por |
        | OUT    | Llamada telefónica | 1,250.50           | 15                      | Nosotros     |
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | Fecha de la interacción | Intento fallido |
        | E1          | CT1001       | OUT                        | 10/01/2026              | No              |
        | E2          | CT1001       | OUT                        | 12/01/2026              | Sí              |
      Cuando abro la ficha del contacto “CT1001”
      Y elijo la acción “Estadísticas”
      Entonces la ventana “Estadísticas contacto” muestra exactamente lo siguiente:
        | N.º interacciones | Costo ($) | Duración (min) | Fecha del último intento | Fecha de la última interacción |
        | 2                 | 2,501.00  | 30             | 12/01/2026               | 10/01/2026                     |

    @IM-SC-0398
    Escenario: Las interacciones canceladas y las aplazadas no cuentan
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Costo unitario ($) |
        | OUT    | Llamada telefónica | 2.50               |
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1001       | OUT                        |
      Y que la interacción “E2” está marcada como cancelada
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E3          | CT1001       | OUT                        |
      Cuando modifico la plantilla de interacción “OUT” de la siguiente manera:
        | Costo unitario ($) |
        | 9.00               |
      Entonces las estadísticas de la plantilla de interacción “OUT” muestran los siguientes datos:
        | N.º interacciones | Costo ($) |
        | 1                 | 2.50      |

    @IM-SC-0399
    Escenario: Las cifras de un grupo cuentan las interacciones que se hicieron con él
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen los siguientes grupos de interacción:
        | Código |
        | CALLS  |
        | VISITS |
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Cód. grupo interacción |
        | OUT    | Llamada telefónica | CALLS                  |
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando modifico la plantilla de interacción “OUT” de la siguiente manera:
        | Cód. grupo interacción |
        | VISITS                 |
      Entonces las estadísticas del grupo de interacción “CALLS” muestran los siguientes datos:
        | N.º interacciones |
        | 1                 |
      Y las estadísticas del grupo de interacción “VISITS” muestran los siguientes datos:
        | N.º interacciones |
        | 0                 |

  @IM-R-133 @must
  Regla: Las cifras de una empresa incluyen las de sus personas, pero no al revés; las últimas fechas de un contacto incluyen las interacciones canceladas y no dependen del periodo.

    @IM-SC-0410
    Escenario: Una empresa cuenta las interacciones de sus personas
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
        | E3          | CT1002       | OUT                        |
      Cuando consulto las estadísticas del contacto “CT1000”
      Entonces las estadísticas del contacto “CT1000” muestran los siguientes datos:
        | N.º interacciones |
        | 2                 |
      Y las estadísticas del contacto “CT1001” muestran los siguientes datos:
        | N.º interacciones |
        | 1                 |
      Y las estadísticas del contacto “CT1002” muestran los siguientes datos:
        | N.º interacciones |
        | 1                 |

    @IM-SC-0418
    Escenario: Las últimas fechas no dependen de la marca ni del periodo
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Iniciada por |
        | OUT    | Llamada telefónica | Nosotros     |
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | Fecha de la interacción |
        | E1          | CT1001       | OUT                        | 10/01/2026              |
        | E2          | CT1001       | OUT                        | 12/01/2026              |
      Y que la interacción “E2” está marcada como cancelada
      Cuando consulto las estadísticas del contacto “CT1001”
      Entonces las estadísticas del contacto “CT1001” para el periodo del 01/01/2026 al 11/01/2026 muestran los siguientes datos:
        | N.º interacciones | Fecha del último intento | Fecha de la última interacción |
        | 1                 | 12/01/2026               | 12/01/2026                     |
      Y las estadísticas del contacto “CT1001” para el periodo del 11/01/2026 al 31/01/2026 muestran los siguientes datos:
        | N.º interacciones | Fecha del último intento | Fecha de la última interacción |
        | 0                 | 12/01/2026               | 12/01/2026                     |

    @IM-SC-0517
    Escenario: No hay estadísticas de un contacto que no existe
      Cuando consulto las estadísticas del contacto “CT9999”
      Entonces se rechaza la solicitud: “No existe el contacto CT9999.”

  @IM-R-134 @must
  Regla: Los promedios se redondean a 0.01 y, si no hay interacciones, son 0; las cifras de una campaña cuentan interacciones, no contactos.

    @IM-SC-0419
    Escenario: Los promedios de un vendedor
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | Costo ($) | Duración (min) |
        | E1          | CT1001       | OUT                        | 1.00      | 1              |
        | E2          | CT1001       | OUT                        | 1.00      | 2              |
        | E3          | CT1001       | OUT                        | 0.00      | 2              |
      Cuando consulto las estadísticas del contacto “CT1001”
      Entonces las estadísticas del vendedor “AM” muestran los siguientes datos:
        | N.º interacciones | Costo promedio ($) | Duración promedio (min) |
        | 3                 | 0.67               | 1.67                    |
      Y las estadísticas del vendedor “JR” muestran los siguientes datos:
        | N.º interacciones | Costo promedio ($) | Duración promedio (min) |
        | 0                 | 0.00               | 0.00                    |

    @IM-SC-0429
    Escenario: Una campaña cuenta interacciones
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe la campaña “CP1001” con la descripción “Correo promocional de primavera”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | N.º campaña | Objetivo campaña | Respuesta campaña |
        | OUT    | Llamada telefónica | CP1001      | Sí               | No                |
        | IN     | Carta de ventas    | CP1001      | No               | Sí                |
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | Costo ($) |
        | E1          | CT1001       | OUT                        | 1.00      |
        | E2          | CT1001       | OUT                        | 2.00      |
      Cuando termino una interacción desde el contacto “CT1001” con los siguientes datos:
        | Cód. plantilla interacción |
        | IN                         |
      Entonces las estadísticas de la campaña “CP1001” muestran los siguientes datos:
        | Contactos objetivo contactados | Contactos que respondieron | Costo ($) |
        | 2                              | 1                          | 3.00      |
