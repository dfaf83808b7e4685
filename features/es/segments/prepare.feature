# language: es
@segments
Característica: Preparar un segmento

  @IM-R-033 @must
  Regla: Un segmento agrupa contactos para una misma interacción con todos ellos.

    @IM-SC-0105 @procedure @IM-P-21
    Escenario: Crear un segmento y agregar contactos
      Dado que la serie numérica “SEGM” comienza en el número “S001”
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “JR”
      Cuando busco “Segmentos” y abro la página encontrada
      Y elijo la acción “Nuevo”
      Y relleno el campo “Descripción” con el valor “Correo promocional de primavera”
      Y elijo la acción “Agregar contactos”
      Y relleno el campo “N.º contacto” con el valor “CT1001|CT1002”
      Y elijo el botón “Aceptar”
      Entonces el segmento “S001” tiene exactamente las siguientes líneas:
        | N.º contacto | Descripción                     | Cód. vendedor |
        | CT1001       | Correo promocional de primavera | AM            |
        | CT1002       | Correo promocional de primavera | JR            |

    @IM-SC-0106
    Escenario: Un segmento nuevo lleva la fecha de trabajo
      Dado que la fecha de trabajo es el 03/02/2026
      Y que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando abro el segmento “SPRING”
      Entonces el segmento “SPRING” muestra los siguientes datos:
        | N.º segmento | Descripción                     | Fecha      | Nº líneas |
        | SPRING       | Correo promocional de primavera | 03/02/2026 | 0         |

    @IM-SC-0107 @procedure @IM-P-22
    Escenario: Abrir los segmentos activos desde la página Inicio
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando elijo la lista “Segmentos activos” en la página Inicio
      Entonces la ventana “Segmentos activos” muestra exactamente lo siguiente:
        | N.º segmento | Descripción                     | Nº líneas |
        | SPRING       | Correo promocional de primavera | 0         |

  @IM-R-034 @must
  Regla: Al agregar contactos se omiten los que ya están en el segmento; una línea que se agrega a mano se agrega siempre.

    @IM-SC-0108
    Escenario: Un contacto no se agrega dos veces
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando agrego al segmento “SPRING” los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Entonces se agrega 1 contacto
      Y el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT1001       |
        | CT1002       |

    @IM-SC-0109
    Escenario: Una línea agregada a mano puede repetir un contacto
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando agrego al segmento “SPRING” una línea para el contacto “CT1001”
      Entonces el segmento “SPRING” tiene 2 líneas

    @IM-SC-0110
    Escenario: Se rechaza un contacto que no existe, y no se agrega ninguno
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Cuando agrego al segmento “SPRING” los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT9999       |
      Entonces se rechaza la solicitud: “No existe el contacto CT9999.”
      Y el segmento “SPRING” tiene 0 líneas

    @IM-SC-0486
    Escenario: Se rechaza una línea para un contacto que no existe
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando agrego al segmento “SPRING” una línea para el contacto “CT9999”
      Entonces se rechaza la solicitud: “No existe el contacto CT9999.”
      Y el segmento “SPRING” tiene 0 líneas

    @IM-SC-0111
    Escenario: Se puede quitar una línea
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
        | CT1002       |
      Cuando quito del segmento “SPRING” la línea del contacto “CT1001”
      Entonces el segmento “SPRING” tiene exactamente las siguientes líneas:
        | N.º contacto |
        | CT1002       |

    @IM-SC-0112
    Escenario: No se pueden agregar contactos a un segmento que no existe
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Cuando agrego al segmento “SPRING” los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Entonces se rechaza la solicitud: “No hay ningún segmento abierto con el número SPRING.”
