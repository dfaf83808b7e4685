# language: es
@log
Característica: Evaluar interacciones

  @IM-R-076 @must
  Regla: Las interacciones elegidas del log de interacción, incluso las canceladas, reciben juntas una misma evaluación.

    @IM-SC-0223
    Escenario: Evaluar dos interacciones juntas
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1001       | OUT                        |
        | E3          | CT1001       | OUT                        |
      Cuando asigno a las interacciones “E1” y “E2” la evaluación “Muy positiva”
      Entonces se modifican 2 interacciones
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Evaluación   |
        | E1          | Muy positiva |
        | E2          | Muy positiva |
        | E3          |              |

    @IM-SC-0224
    Escenario: Se evalúa una interacción cancelada y se reemplaza su evaluación anterior
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | Evaluación |
        | E1          | CT1001       | OUT                        | Neutra     |
      Y que la interacción “E1” está marcada como cancelada
      Cuando asigno a la interacción “E1” la evaluación “Negativa”
      Entonces la interacción “E1” muestra los siguientes datos:
        | Cancelado | Evaluación |
        | Sí        | Negativa   |

    @IM-SC-0225
    Escenario: Una interacción aplazada no se puede evaluar
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando asigno a la interacción “E1” la evaluación “Neutra”
      Entonces se rechaza la solicitud: “La interacción E1 está aplazada.”

    @IM-SC-0226
    Escenario: Si una interacción ya no existe, no se evalúa ninguna
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
        | E2          | CT1001       | OUT                        |
      Y que la interacción “E2” está marcada como cancelada
      Cuando elimino los movimientos cancelados del log de interacción
      Y asigno a las interacciones “E1” y “E2” la evaluación “Neutra”
      Entonces se rechaza la solicitud: “La interacción E2 ya no existe.”
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | Evaluación |
        | E1          |            |
