# language: es
@segments
Característica: Archivar un segmento con un segmento de seguimiento

  @IM-R-044 @must
  Regla: Si se solicita, al archivar un segmento se crea un segmento de seguimiento con los mismos contactos.

    @IM-SC-0139 @procedure @IM-P-27
    Escenario: Archivar un segmento y crear un segmento de seguimiento
      Dado que la serie numérica “SEGM” comienza en el número “S002” y admite números manuales
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “JR”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “S001” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “S001” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Cuando abro el segmento “S001”
      Y elijo la acción “Archivar”
      Y activo la casilla “Crear segmento seguimiento”
      Y elijo el botón “Aceptar”
      Entonces los segmentos archivados son exactamente los siguientes:
        | N.º segmento | N.º interacciones |
        | S001         | 2                 |
      Y el segmento “S002” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. vendedor |
        | CT1001       | AM            |
        | CT1002       | JR            |

    @IM-SC-0140
    Escenario: Si no se solicita, no se crea ningún segmento de seguimiento
      Dado que la serie numérica “SEGM” comienza en el número “S002” y admite números manuales
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “S001” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “S001” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando archivo el segmento “S001”
      Entonces los segmentos archivados son exactamente los siguientes:
        | N.º segmento | N.º interacciones |
        | S001         | 1                 |
      Y hay 0 segmentos abiertos

    @IM-SC-0141
    Escenario: El segmento de seguimiento conserva los contactos, pero no la interacción
      Dado que la serie numérica “SEGM” comienza en el número “S002” y admite números manuales
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el vendedor “JR”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “S001” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción | Cód. vendedor |
        | Correo promocional de primavera | LETTER                     | JR            |
      Y que el segmento “S001” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando archivo el segmento “S001” con un segmento de seguimiento
      Entonces el segmento “S002” muestra los siguientes datos:
        | Descripción                   | Cód. plantilla interacción | Cód. vendedor |
        | Seguimiento del segmento S001 |                            |               |
      Y el segmento “S002” tiene exactamente las siguientes líneas:
        | N.º contacto | Cód. plantilla interacción | Cód. vendedor |
        | CT1001       |                            | AM            |

    @IM-SC-0142
    Escenario: El segmento de seguimiento lleva la fecha de trabajo
      Dado que la serie numérica “SEGM” comienza en el número “S002” y admite números manuales
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “S001” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “S001” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Y que la fecha de trabajo es el 02/03/2026
      Cuando archivo el segmento “S001” con un segmento de seguimiento
      Entonces el segmento “S002” muestra los siguientes datos:
        | Fecha      | Nº líneas |
        | 02/03/2026 | 1         |

    @IM-SC-0143
    Escenario: Un contacto en dos líneas también está en dos líneas del segmento de seguimiento
      Dado que la serie numérica “SEGM” comienza en el número “S002” y admite números manuales
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “S001” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “S001” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1001       |
      Cuando archivo el segmento “S001” con un segmento de seguimiento
      Entonces el segmento “S002” tiene 2 líneas
      Y no aparece ninguna advertencia sobre la serie numérica

  @IM-R-045 @must
  Regla: Cuando el segmento de seguimiento no puede recibir un número, no se archiva nada.

    @IM-SC-0144
    Escenario: Sin una serie numérica no se archiva nada
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “S001” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “S001” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando archivo el segmento “S001” con un segmento de seguimiento
      Entonces se rechaza la solicitud: “No hay ninguna serie numérica elegida para los segmentos en la configuración de marketing.”
      Y el log de interacción contiene 0 movimientos
      Y no se archiva ningún segmento
      Y el segmento “S001” tiene 1 línea

    @IM-SC-0145
    Escenario: Sin números disponibles no se archiva nada
      Dado que la serie numérica “SEGM” va del número “S001” al número “S001”
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Cuando creo un segmento
      Y modifico el segmento “S001” de la siguiente manera y actualizo sus líneas:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y agrego al segmento “S001” una línea para el contacto “CT1001”
      Y archivo el segmento “S001” con un segmento de seguimiento
      Entonces se rechaza la solicitud: “La serie numérica SEGM ya no tiene números disponibles.”
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0472
    Escenario: Una serie que no asigna números automáticamente impide archivar el segmento
      Dado que la serie numérica “SEGM” comienza en el número “S002” y no asigna números automáticamente
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “S001” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “S001” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando archivo el segmento “S001” con un segmento de seguimiento
      Entonces se rechaza la solicitud: “La serie numérica SEGM no asigna números automáticamente.”
      Y el log de interacción contiene 0 movimientos
      Y no se archiva ningún segmento
      Y el segmento “S001” tiene 1 línea

    @IM-SC-0473
    Escenario: Una serie en orden cronológico que no asigna el número impide archivar el segmento
      Dado que existen las siguientes series numéricas:
        | Código | Orden cronológico |
        | SEGM   | Sí                |
      Y que la serie numérica “SEGM” tiene las siguientes líneas:
        | N.º inicial |
        | S001        |
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Cuando creo un segmento
      Y modifico el segmento “S001” de la siguiente manera y actualizo sus líneas:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y agrego al segmento “S001” una línea para el contacto “CT1001”
      Dado que la fecha de trabajo es el 10/01/2026
      Cuando archivo el segmento “S001” con un segmento de seguimiento
      Entonces se rechaza la solicitud: “La serie numérica SEGM solo asigna números en orden cronológico.”
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0474
    Escenario: Un número que ya tiene un segmento abierto impide archivar
      Dado que la serie numérica “SEGM” comienza en el número “S002” y admite números manuales
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que existe el segmento “S002” con la descripción “Invitación al día de puertas abiertas”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “S001” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “S001” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando archivo el segmento “S001” con un segmento de seguimiento
      Entonces se rechaza la solicitud: “El segmento S002 ya existe.”
      Y el log de interacción contiene 0 movimientos
      Y no se archiva ningún segmento
      Y el segmento “S001” tiene 1 línea
