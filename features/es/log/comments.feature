# language: es
@log
Característica: Comentar interacciones

  @IM-R-077 @must
  Regla: A una interacción del log de interacción se le agrega un comentario con la fecha de trabajo; nada más cambia en ella.

    @IM-SC-0227
    Escenario: Agregar un comentario otro día y con otro usuario
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Y que la interacción “E1” tiene el comentario “Pide una nueva cotización”
      Y que la fecha de trabajo es el 03/02/2026
      Y que el usuario “OTHER” inició sesión
      Cuando agrego a la interacción “E1” el comentario “Contrato firmado”
      Entonces la interacción “E1” tiene exactamente los siguientes comentarios:
        | Fecha      | Comentario                |
        | 15/01/2026 | Pide una nueva cotización |
        | 03/02/2026 | Contrato firmado          |
      Y la interacción “E1” muestra los siguientes datos:
        | Fecha      | Id. usuario | N.º comentarios |
        | 15/01/2026 | SPEC        | 2               |

    @IM-SC-0228
    Escenario: Una interacción cancelada se puede comentar
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Y que la interacción “E1” está marcada como cancelada
      Cuando agrego a la interacción “E1” el comentario “Contrato firmado”
      Entonces la interacción “E1” tiene exactamente los siguientes comentarios:
        | Comentario       |
        | Contrato firmado |

    @IM-SC-0229
    Escenario: Una interacción aplazada solo se puede comentar en su formulario
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando agrego a la interacción “E1” el comentario “Contrato firmado”
      Entonces se rechaza la solicitud: “La interacción E1 está aplazada.”
      Y la interacción “E1” no tiene ningún comentario

  @IM-R-078 @must
  Regla: El comentario que se escribe al reanudar una interacción aplazada reemplaza los que esta tenía; el que se escribe en un formulario que se descarta no se conserva.

    @IM-SC-0230
    Escenario: Terminar una interacción aplazada con otro comentario
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | Comentario                |
        | E1          | CT1001       | OUT                        | Pide una nueva cotización |
      Cuando reanudo la interacción “E1” y la termino con los siguientes datos:
        | Comentario       |
        | Contrato firmado |
      Entonces la interacción “E1” tiene exactamente los siguientes comentarios:
        | Comentario       |
        | Contrato firmado |

    @IM-SC-0231
    Escenario: Terminar una interacción aplazada sin escribir ningún comentario
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están aplazadas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | Comentario                |
        | E1          | CT1001       | OUT                        | Pide una nueva cotización |
      Cuando reanudo la interacción “E1” y la termino
      Entonces la interacción “E1” tiene exactamente los siguientes comentarios:
        | Comentario                |
        | Pide una nueva cotización |

    @IM-SC-0232
    Escenario: Descartar una interacción con un comentario
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Cuando descarto una interacción con los siguientes datos:
        | Contacto | Cód. plantilla interacción | Comentario       |
        | CT1001   | OUT                        | Contrato firmado |
      Entonces hay 0 interacciones aplazadas
      Y el log de interacción contiene 1 movimiento
