# language: es
@campaigns
Característica: Reunir las interacciones de una campaña

  @IM-R-072 @must
  Regla: Cada movimiento de campaña reúne las interacciones de una campaña, un tipo de documento y un segmento, sean cuales sean sus fechas y sus vendedores.

    @IM-SC-0208
    Escenario: Las interacciones de distintos días y vendedores comparten un movimiento de campaña
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el vendedor “PS”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción        | Costo unitario ($) | Duración unitaria (min) |
        | OUT    | Llamada telefónica | 2.50               | 15                      |
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña | Fecha de la interacción |
        | E1          | CT1001       | OUT                        | SPRING      | 10/01/2026              |
      Cuando termino una interacción con los siguientes datos:
        | Contacto | Vendedor | Cód. plantilla interacción | N.º campaña | Fecha de la interacción |
        | CT1001   | PS       | OUT                        | SPRING      | 12/03/2026              |
      Entonces los movimientos de campaña son exactamente los siguientes:
        | N.º campaña | Descripción   | Fecha      | Cód. vendedor | Id. usuario | N.º interacciones | Costo ($) | Duración (min) |
        | SPRING      | Interacciones | 10/01/2026 | AM            | SPEC        | 2                 | 5.00      | 30             |
      Y el movimiento de la campaña “SPRING” reúne exactamente las siguientes interacciones:
        | Fecha      | Cód. vendedor |
        | 10/01/2026 | AM            |
        | 12/03/2026 | PS            |

    @IM-SC-0209
    Escenario: Cada tipo de documento tiene su propio movimiento de campaña
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que existen las siguientes plantillas de interacción:
        | Código | Descripción     | N.º campaña |
        | DOC    | Correspondencia | SPRING      |
      Y que el cliente “C10000” está vinculado al contacto “CT1001”
      Y que los siguientes tipos de documento usan la plantilla de interacción “DOC”:
        | Tipo documento      |
        | Cotización de venta |
        | Factura de venta    |
      Cuando proceso los siguientes documentos:
        | Tipo documento      | Evento  | N.º documento | Tipo cuenta | N.º cuenta |
        | Cotización de venta | Impreso | 1001          | Cliente     | C10000     |
        | Factura de venta    | Impreso | 1002          | Cliente     | C10000     |
        | Cotización de venta | Impreso | 1003          | Cliente     | C10000     |
      Entonces los movimientos de campaña son exactamente los siguientes:
        | N.º campaña | Tipo documento      | Descripción         | N.º interacciones |
        | SPRING      | Cotización de venta | Cotización de venta | 2                 |
        | SPRING      | Factura de venta    | Factura de venta    | 1                 |

    @IM-SC-0210
    Escenario: Un segmento archivado deja un movimiento de campaña por cada campaña de sus líneas
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que existe la campaña “AUTUMN” con la descripción “Correo promocional de otoño”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | CT1001       | OUT                        | SPRING      |
        | CT1001       | OUT                        | AUTUMN      |
        | CT1001       | OUT                        | SPRING      |
        | CT1001       | OUT                        |             |
      Cuando archivo el segmento “S1”
      Entonces los movimientos de campaña son exactamente los siguientes:
        | N.º campaña | N.º segmento | Descripción                     | N.º interacciones |
        | SPRING      | S1           | Correo promocional de primavera | 2                 |
        | AUTUMN      | S1           | Correo promocional de primavera | 1                 |
      Y los segmentos archivados son exactamente los siguientes:
        | N.º segmento | N.º interacciones | N.º movs. campaña |
        | S1           | 4                 | 2                 |

    @IM-SC-0211
    Escenario: Una interacción aplazada no deja ningún movimiento de campaña
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Cuando aplazo una interacción con los siguientes datos:
        | Contacto | Cód. plantilla interacción | N.º campaña |
        | CT1001   | OUT                        | SPRING      |
      Entonces hay 1 interacción aplazada
      Y no hay ningún movimiento de campaña

  @IM-R-073 @must
  Regla: Un movimiento de campaña cancelado también recibe interacciones nuevas, que están activas y no se cuentan en él.

    @IM-SC-0212
    Escenario: Una interacción nueva se incorpora al movimiento de campaña cancelado
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | E1          | CT1001       | OUT                        | SPRING      |
      Y que el movimiento de la campaña “SPRING” está marcado como cancelado
      Cuando termino una interacción con los siguientes datos:
        | Contacto | Cód. plantilla interacción | N.º campaña |
        | CT1001   | OUT                        | SPRING      |
      Entonces los movimientos de campaña son exactamente los siguientes:
        | N.º campaña | Cancelado | N.º interacciones |
        | SPRING      | Sí        | 1                 |
      Y el movimiento de la campaña “SPRING” reúne exactamente las siguientes interacciones:
        | Cancelado |
        | Sí        |
        | No        |
