# language: es
@templates
Característica: Serie numérica de los segmentos

  @IM-R-008 @must
  Regla: Los segmentos toman su número de la serie elegida en la configuración de marketing.

    @IM-SC-0023 @procedure @IM-P-05
    Escenario: Configurar una serie numérica
      Cuando busco “Nos. serie” y abro la página encontrada
      Y elijo la acción “Nuevo”
      Y relleno el campo “Código” con el valor “SEGM”
      Y relleno el campo “Descripción” con el valor “Números de segmento”
      Y salgo de la fila
      Y selecciono la fila con el código “SEGM”
      Y elijo la acción “Líneas”
      Y elijo la acción “Nuevo”
      Y relleno el campo “N.º inicial” con el valor “S001”
      Y salgo de la fila
      Entonces las series numéricas son exactamente las siguientes:
        | Código | Descripción         | Nos. predeterminados | Nos. manuales |
        | SEGM   | Números de segmento | Sí                   | No            |
      Y la serie numérica “SEGM” tiene exactamente las siguientes líneas:
        | N.º inicial | N.º final | Último n.º usado |
        | S001        |           |                  |

    @IM-SC-0024 @procedure @IM-P-06
    Escenario: Elegir la serie numérica de los segmentos
      Dado que la serie numérica “SEGM” comienza en el número “S001”
      Cuando busco “Configuración de marketing” y abro la página encontrada
      Y relleno el campo “N.º segmentos” con el valor “SEGM”
      Entonces los segmentos usan a partir de ahora la serie numérica “SEGM”

    @IM-SC-0025
    Escenario: No se puede elegir una serie que no existe
      Cuando elijo la serie numérica “SEGM” para los segmentos
      Entonces se rechaza la solicitud: “No existe la serie numérica SEGM.”

    @IM-SC-0026
    Escenario: Sin una serie, ningún segmento recibe número
      Cuando creo un segmento
      Entonces se rechaza la solicitud: “No hay ninguna serie numérica elegida para los segmentos en la configuración de marketing.”
      Y hay 0 segmentos abiertos

  @IM-R-009 @must
  Regla: Una serie asigna cada número una sola vez, en orden creciente, y termina con su último número.

    @IM-SC-0027
    Escenario: Cada segmento recibe el número siguiente
      Dado que la serie numérica “SEGM” comienza en el número “S009”
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Cuando creo un segmento
      Entonces el nuevo segmento tiene el número “S009”
      Cuando creo un segmento
      Entonces el nuevo segmento tiene el número “S010”
      Y la serie numérica “SEGM” tiene exactamente las siguientes líneas:
        | N.º inicial | Último n.º usado |
        | S009        | S010             |

    @IM-SC-0028
    Escenario: Después del último número no se puede crear ningún segmento
      Dado que la serie numérica “SEGM” va del número “S001” al número “S002”
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Cuando creo un segmento
      Y creo un segmento
      Entonces el nuevo segmento tiene el número “S002”
      Cuando creo un segmento
      Entonces se rechaza la solicitud: “La serie numérica SEGM ya no tiene números disponibles.”
      Y hay 2 segmentos abiertos

    @IM-SC-0521
    Escenario: Se rechaza un número final menor que el número inicial
      Dado que la serie numérica “SEGM” comienza en el número “S001”
      Cuando agrego a la serie numérica “SEGM” una línea con los siguientes datos:
        | N.º inicial | N.º final |
        | A005        | A004      |
      Entonces se rechaza la solicitud: “El número A004 no se puede usar en una serie numérica.”
      Y la serie numérica “SEGM” tiene exactamente las siguientes líneas:
        | N.º inicial | N.º final |
        | S001        |           |

    @IM-SC-0029
    Escenario: Una serie que no numera automáticamente no asigna ningún número
      Dado que la serie numérica “SEGM” comienza en el número “S001” y no asigna números automáticamente
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Cuando creo un segmento
      Entonces se rechaza la solicitud: “La serie numérica SEGM no asigna números automáticamente.”

  @IM-R-010 @must
  Regla: El número de un segmento se puede escribir a mano solo si la serie admite números manuales, y cada número, una sola vez.

    @IM-SC-0030
    Escenario: La serie admite un número manual
      Dado que la serie numérica “SEGM” comienza en el número “S001” y admite números manuales
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Cuando creo un segmento con el número “SPRING”
      Entonces el nuevo segmento tiene el número “SPRING”

    @IM-SC-0031
    Escenario: La serie no admite un número manual
      Dado que la serie numérica “SEGM” comienza en el número “S001”
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Cuando creo un segmento con el número “SPRING”
      Entonces se rechaza la solicitud: “La serie numérica SEGM no admite números manuales.”

    @IM-SC-0524
    Escenario: Una serie que no asigna números automáticamente siempre admite números manuales
      Cuando creo una serie numérica con los siguientes datos:
        | Código | Nos. predeterminados | Nos. manuales |
        | SEGM   | No                   | No            |
      Y elijo la serie numérica “SEGM” para los segmentos
      Y creo un segmento con el número “SPRING”
      Entonces el nuevo segmento tiene el número “SPRING”
      Y las series numéricas son exactamente las siguientes:
        | Código | Nos. predeterminados | Nos. manuales |
        | SEGM   | No                   | Sí            |

    @IM-SC-0032
    Escenario: Sin una serie se puede escribir cualquier número
      Cuando creo un segmento con el número “SPRING”
      Entonces el nuevo segmento tiene el número “SPRING”

    @IM-SC-0033
    Escenario: Se rechaza un número que ya está en uso
      Dado que existe el segmento “SPRING” con la descripción “Correo promocional de primavera”
      Cuando creo un segmento con el número “SPRING”
      Entonces se rechaza la solicitud: “El segmento SPRING ya existe.”
      Y hay 1 segmento abierto

  @IM-R-011 @must
  Regla: Una serie numérica tiene un código propio y sus números contienen al menos un dígito.

    @IM-SC-0034
    Escenario: Una serie necesita un código
      Cuando creo una serie numérica con los siguientes datos:
        | Descripción         |
        | Números de segmento |
      Entonces se rechaza la solicitud: “Debe indicar el código o el número.”

    @IM-SC-0035
    Escenario: Se rechaza una segunda serie con el mismo código
      Dado que la serie numérica “SEGM” comienza en el número “S001”
      Cuando creo una serie numérica con los siguientes datos:
        | Código |
        | SEGM   |
      Entonces se rechaza la solicitud: “La serie numérica SEGM ya existe.”

    @IM-SC-0036
    Escenario: Se rechaza un número sin dígitos
      Dado que la serie numérica “SEGM” comienza en el número “S001”
      Cuando agrego a la serie numérica “SEGM” una línea con los siguientes datos:
        | N.º inicial |
        | FIRST       |
      Entonces se rechaza la solicitud: “El número FIRST no se puede usar en una serie numérica.”

    @IM-SC-0520
    Escenario: Se rechaza un número final sin ningún dígito
      Dado que la serie numérica “SEGM” comienza en el número “S001”
      Cuando agrego a la serie numérica “SEGM” una línea con los siguientes datos:
        | N.º inicial | N.º final |
        | A001        | LAST      |
      Entonces se rechaza la solicitud: “El número LAST no se puede usar en una serie numérica.”
      Y la serie numérica “SEGM” tiene exactamente las siguientes líneas:
        | N.º inicial | N.º final |
        | S001        |           |

    @IM-SC-0037
    Escenario: No se puede agregar una línea a una serie que no existe
      Cuando agrego a la serie numérica “SEGM” una línea con los siguientes datos:
        | N.º inicial |
        | S001        |
      Entonces se rechaza la solicitud: “No existe la serie numérica SEGM.”

  @IM-R-130 @must
  Regla: De una serie se usan, una tras otra, las líneas con la fecha inicial más reciente que ya llegó, y cada una avanza según su incremento; las líneas más antiguas no se vuelven a usar.

    @IM-SC-0361
    Escenario: Las líneas con la misma fecha inicial se usan una tras otra
      Dado que existen las siguientes series numéricas:
        | Código |
        | SEGM   |
      Y que la serie numérica “SEGM” tiene las siguientes líneas:
        | N.º inicial | N.º final | Incremento del n.º |
        | A1          | A4        | 2                  |
        | B7          |           | 1                  |
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Cuando creo un segmento
      Y creo un segmento
      Entonces el nuevo segmento tiene el número “A3”
      Cuando creo un segmento
      Entonces el nuevo segmento tiene el número “B7”
      Y la serie numérica “SEGM” tiene exactamente las siguientes líneas:
        | N.º inicial | N.º final | Incremento del n.º | Último n.º usado |
        | A1          | A4        | 2                  | A3               |
        | B7          |           | 1                  | B7               |

    @IM-SC-0362
    Escenario: No se vuelve a una línea más antigua
      Dado que existen las siguientes series numéricas:
        | Código |
        | SEGM   |
      Y que la serie numérica “SEGM” tiene las siguientes líneas:
        | Fecha inicial | N.º inicial | N.º final |
        |               | A1          |           |
        | 15/01/2026    | B1          | B1        |
        | 16/01/2026    | C1          |           |
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Cuando creo un segmento
      Entonces el nuevo segmento tiene el número “B1”
      Cuando creo un segmento
      Entonces se rechaza la solicitud: “La serie numérica SEGM ya no tiene números disponibles.”
      Y la serie numérica “SEGM” tiene exactamente las siguientes líneas:
        | Fecha inicial | N.º inicial | N.º final | Último n.º usado |
        |               | A1          |           |                  |
        | 15/01/2026    | B1          | B1        | B1               |
        | 16/01/2026    | C1          |           |                  |

    @IM-SC-0508
    Escenario: Las líneas de una serie conservan el orden en que se agregaron
      Dado que existen las siguientes series numéricas:
        | Código |
        | SEGM   |
      Y que la serie numérica “SEGM” tiene las siguientes líneas:
        | Fecha inicial | N.º inicial | N.º final |
        | 01/03/2026    | C1          | C9        |
        | 01/01/2026    | B1          | B9        |
        |               | A1          |           |
      Cuando busco “Nos. serie” y abro la página encontrada
      Y selecciono la fila con el código “SEGM”
      Y elijo la acción “Líneas”
      Entonces la ventana “Líneas nº serie” muestra exactamente lo siguiente, en este orden:
        | Fecha inicial | N.º inicial | N.º final |
        | 01/03/2026    | C1          | C9        |
        | 01/01/2026    | B1          | B9        |
        |               | A1          |           |

    @IM-SC-0522
    Escenario: Se rechaza un incremento menor que 1
      Dado que la serie numérica “SEGM” comienza en el número “S001”
      Cuando agrego a la serie numérica “SEGM” una línea con los siguientes datos:
        | N.º inicial | Incremento del n.º |
        | A001        | 0                  |
      Entonces se rechaza la solicitud: “El número 0 no se puede usar en una serie numérica.”
      Y la serie numérica “SEGM” tiene exactamente las siguientes líneas:
        | N.º inicial | Incremento del n.º |
        | S001        | 1                  |

  @IM-R-131 @must
  Regla: A partir de su número de advertencia, una serie advierte y aun así asigna el número; una serie en orden cronológico no asigna ningún número para una fecha anterior a la del último que asignó.

    @IM-SC-0363
    Escenario: Al llegar al número de advertencia se advierte y se asigna el número
      Dado que existen las siguientes series numéricas:
        | Código |
        | SEGM   |
      Y que la serie numérica “SEGM” tiene las siguientes líneas:
        | N.º inicial | N.º final | N.º de advertencia |
        | S1          | S9        | S2                 |
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Cuando creo un segmento
      Entonces no aparece ninguna advertencia sobre la serie numérica
      Cuando creo un segmento
      Entonces el nuevo segmento tiene el número “S2”
      Y aparece la advertencia de que la serie numérica pronto se quedará sin números
      Y la serie numérica “SEGM” tiene exactamente las siguientes líneas:
        | N.º inicial | N.º final | N.º de advertencia | Último n.º usado |
        | S1          | S9        | S2                 | S2               |

    @IM-SC-0497
    Escenario: El número de advertencia también advierte cuando lo recibe un segmento de seguimiento
      Dado que existen las siguientes series numéricas:
        | Código | Nos. manuales |
        | SEGM   | Sí            |
      Y que la serie numérica “SEGM” tiene las siguientes líneas:
        | N.º inicial | N.º final | N.º de advertencia |
        | S1          | S9        | S1                 |
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Y que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando archivo el segmento “SPRING” con un segmento de seguimiento
      Entonces aparece la advertencia de que la serie numérica pronto se quedará sin números
      Y el segmento “S1” tiene 1 línea

    @IM-SC-0375
    Escenario: Una serie en orden cronológico no asigna números para una fecha anterior
      Dado que existen las siguientes series numéricas:
        | Código | Orden cronológico |
        | SEGM   | Sí                |
      Y que la serie numérica “SEGM” tiene las siguientes líneas:
        | N.º inicial |
        | S1          |
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Cuando creo un segmento
      Entonces el nuevo segmento tiene el número “S1”
      Dado que la fecha de trabajo es el 10/01/2026
      Cuando creo un segmento
      Entonces se rechaza la solicitud: “La serie numérica SEGM solo asigna números en orden cronológico.”

    @IM-SC-0523
    Escenario: Una serie en orden cronológico asigna varios números para la misma fecha
      Dado que existen las siguientes series numéricas:
        | Código | Orden cronológico |
        | SEGM   | Sí                |
      Y que la serie numérica “SEGM” tiene las siguientes líneas:
        | N.º inicial |
        | S1          |
      Y que los segmentos toman sus números de la serie numérica “SEGM”
      Cuando creo un segmento
      Entonces el nuevo segmento tiene el número “S1”
      Cuando creo un segmento
      Entonces el nuevo segmento tiene el número “S2”

    @IM-SC-0378
    Escenario: Un número de advertencia necesita un número final
      Dado que la serie numérica “SEGM” comienza en el número “S001”
      Cuando agrego a la serie numérica “SEGM” una línea con los siguientes datos:
        | N.º inicial | N.º de advertencia |
        | A001        | A009               |
      Entonces se rechaza la solicitud: “El número A009 no se puede usar en una serie numérica.”
