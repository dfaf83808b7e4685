# language: es
@log
Característica: Cancelar y eliminar segmentos archivados

  @IM-R-082 @must
  Regla: Si el usuario lo confirma, un segmento archivado y todas sus interacciones y movimientos de campaña se marcan como cancelados, o se quita la marca de todos ellos.

    @IM-SC-0242 @procedure @IM-P-40
    Escenario: Marcar un segmento archivado como cancelado
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción |
        | E1          | CT1001       | OUT                        |
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Y que el segmento “S1” ya está archivado
      Cuando busco “Segmentos archivados” y abro la página encontrada
      Y selecciono la fila del segmento “S1”
      Y elijo la acción “Activar o quitar marca Cancelado”
      Y respondo “Sí” a la pregunta “¿Desea marcar como cancelados los segmentos archivados seleccionados?”
      Entonces los segmentos archivados son exactamente los siguientes:
        | N.º segmento | Cancelado |
        | S1           | Sí        |
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | N.º segmento | Cancelado |
        |              | No        |
        | S1           | Sí        |

    @IM-SC-0243
    Escenario: Al quitar la marca se reactiva también una interacción que se había cancelado por separado
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
        | CT1002       | OUT                        |
      Y que el segmento “S1” ya está archivado
      Y que la interacción del contacto “CT1001” procedente del segmento archivado “S1” se llama “E1”
      Y que la interacción “E1” está marcada como cancelada
      Y que el segmento archivado “S1” está marcado como cancelado
      Cuando cambio la marca de cancelación del segmento archivado “S1”
      Entonces aparece la pregunta “¿Desea quitar la marca de cancelación de los segmentos archivados seleccionados?”
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | N.º segmento | Cancelado |
        | S1           | No        |
        | S1           | No        |

    @IM-SC-0244
    Escenario: El primer segmento archivado decide por todos
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Y que el segmento “S1” ya está archivado
      Y que existe el segmento “S2” con la descripción “Correo promocional de primavera”
      Y que el segmento “S2” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Y que el segmento “S2” ya está archivado
      Y que el segmento archivado “S2” está marcado como cancelado
      Cuando cambio al mismo tiempo la marca de cancelación de los segmentos archivados “S1” y “S2”
      Entonces se modifican 2 segmentos archivados
      Y los segmentos archivados son exactamente los siguientes:
        | N.º segmento | Cancelado |
        | S1           | Sí        |
        | S2           | Sí        |

    @IM-SC-0245
    Escenario: Sin confirmación, un segmento archivado sigue activo
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Y que el segmento “S1” ya está archivado
      Cuando cambio la marca de cancelación del segmento archivado “S1”, pero no confirmo
      Entonces aparece la pregunta “¿Desea marcar como cancelados los segmentos archivados seleccionados?”
      Y se modifican 0 segmentos archivados
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | N.º segmento | Cancelado |
        | S1           | No        |

    @IM-SC-0246
    Escenario: Los movimientos de campaña de un segmento archivado se cancelan con él
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe la campaña “SPRING” con la descripción “Correo promocional de primavera”
      Y que están registradas las siguientes interacciones:
        | Interacción | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | E1          | CT1001       | OUT                        | SPRING      |
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción | N.º campaña |
        | CT1001       | OUT                        | SPRING      |
      Y que el segmento “S1” ya está archivado
      Cuando cambio la marca de cancelación del segmento archivado “S1”
      Entonces los movimientos de campaña son exactamente los siguientes:
        | N.º campaña | N.º segmento | Cancelado |
        | SPRING      |              | No        |
        | SPRING      | S1           | Sí        |

    @IM-SC-0247
    Escenario: Un segmento que no se archivó no se puede cancelar
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Cuando cambio la marca de cancelación del segmento archivado “S1”
      Entonces se rechaza la solicitud: “No hay ningún segmento archivado con el número S1.”

    @IM-SC-0248
    Escenario: Un segmento archivado solo cuenta las interacciones que tienen su mismo estado, activo o cancelado
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
        | CT1002       | OUT                        |
      Y que el segmento “S1” ya está archivado
      Y que la interacción del contacto “CT1001” procedente del segmento archivado “S1” se llama “E1”
      Cuando cambio la marca de cancelación de la interacción “E1”
      Entonces los segmentos archivados son exactamente los siguientes:
        | N.º segmento | Cancelado | N.º interacciones |
        | S1           | No        | 1                 |

    @IM-SC-0249
    Escenario: Un segmento archivado cancelado cuenta todas sus interacciones, incluso la que se había cancelado por separado
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
        | CT1002       | OUT                        |
      Y que el segmento “S1” ya está archivado
      Y que la interacción del contacto “CT1001” procedente del segmento archivado “S1” se llama “E1”
      Y que la interacción “E1” está marcada como cancelada
      Cuando cambio la marca de cancelación del segmento archivado “S1”
      Entonces los segmentos archivados son exactamente los siguientes:
        | N.º segmento | Cancelado | N.º interacciones |
        | S1           | Sí        | 2                 |

  @IM-R-083 @must
  Regla: Solo se pueden eliminar segmentos archivados cancelados; sus interacciones siguen canceladas y conservan el número del segmento, con el que después se puede archivar otro.

    @IM-SC-0250 @procedure @IM-P-41
    Escenario: Eliminar los segmentos archivados cancelados
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Y que el segmento “S1” ya está archivado
      Y que existe el segmento “S2” con la descripción “Correo promocional de primavera”
      Y que el segmento “S2” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Y que el segmento “S2” ya está archivado
      Y que el segmento archivado “S1” está marcado como cancelado
      Cuando busco “Eliminar segmentos archivados cancelados” y abro la página encontrada
      Y elijo el botón “Aceptar”
      Entonces se elimina 1 segmento archivado
      Y los segmentos archivados son exactamente los siguientes:
        | N.º segmento |
        | S2           |
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | N.º segmento | Cancelado |
        | S1           | Sí        |
        | S2           | No        |

    @IM-SC-0251
    Escenario: Las interacciones de un segmento archivado eliminado se pueden reactivar una por una
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Y que el segmento “S1” ya está archivado
      Y que la interacción del contacto “CT1001” procedente del segmento archivado “S1” se llama “E1”
      Y que el segmento archivado “S1” está marcado como cancelado
      Cuando elimino los segmentos archivados cancelados
      Y cambio la marca de cancelación de la interacción “E1”
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | Interacción | N.º segmento | Cancelado |
        | E1          | S1           | No        |

    @IM-SC-0252
    Escenario: Con el número de un segmento archivado eliminado se puede archivar otro segmento
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Y que el segmento “S1” ya está archivado
      Y que el segmento archivado “S1” está marcado como cancelado
      Cuando elimino los segmentos archivados cancelados
      Y creo un segmento con el número “S1”
      Y modifico el segmento “S1” de la siguiente manera y actualizo sus líneas:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | OUT                        |
      Y agrego al segmento “S1” los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Y archivo el segmento “S1”
      Entonces los segmentos archivados son exactamente los siguientes:
        | N.º segmento | Cancelado |
        | S1           | No        |

    @IM-SC-0253
    Escenario: Con el número de un segmento archivado cancelado no se puede archivar otro segmento
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Y que el segmento “S1” ya está archivado
      Y que el segmento archivado “S1” está marcado como cancelado
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Cuando archivo el segmento “S1”
      Entonces se rechaza la solicitud: “El segmento S1 ya está archivado.”

    @IM-SC-0254
    Escenario: Un segmento archivado activo se conserva
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Y que el segmento “S1” ya está archivado
      Cuando elimino los segmentos archivados cancelados
      Entonces se eliminan 0 segmentos archivados
      Y los segmentos archivados son exactamente los siguientes:
        | N.º segmento |
        | S1           |

    @IM-SC-0255
    Escenario: La eliminación se puede limitar a un número
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Y que existe el segmento “S1” con la descripción “Correo promocional de primavera”
      Y que el segmento “S1” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Y que el segmento “S1” ya está archivado
      Y que existe el segmento “S2” con la descripción “Correo promocional de primavera”
      Y que el segmento “S2” contiene los siguientes contactos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Y que el segmento “S2” ya está archivado
      Y que el segmento archivado “S1” está marcado como cancelado
      Y que el segmento archivado “S2” está marcado como cancelado
      Cuando elimino los segmentos archivados cancelados con el número “S2”
      Entonces los segmentos archivados son exactamente los siguientes:
        | N.º segmento |
        | S1           |
