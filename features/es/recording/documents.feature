# language: es
@recording
Característica: Registrar automáticamente las interacciones de los documentos

  @IM-R-056 @must
  Regla: Un documento de venta impreso deja una interacción con el contacto del cliente.

    @IM-SC-0167 @procedure @IM-P-35
    Escenario: Imprimir un documento y registrar la interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando pido imprimir el documento “103001” del tipo “Factura de venta” para el cliente “C100”
      Y activo la casilla “Log interacción”
      Y elijo el botón “Aceptar”
      Entonces el documento deja una interacción
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Cód. plantilla interacción | Descripción     | Tipo documento   | N.º documento |
        | CT1001       | INV                        | Factura enviada | Factura de venta | 103001        |

    @IM-SC-0168
    Escenario: Los documentos de venta que se imprimen dejan una interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “DOC” tiene la descripción “Cotización enviada”
      Y que el tipo de documento “Cotización de venta” usa la plantilla de interacción “DOC”
      Y que el tipo de documento “Confirmación de orden de venta” usa la plantilla de interacción “DOC”
      Y que el tipo de documento “Nota de crédito de venta” usa la plantilla de interacción “DOC”
      Cuando proceso los siguientes documentos:
        | Tipo documento                 | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Cotización de venta            | 1001          | Impreso | Cliente     | C100       |
        | Confirmación de orden de venta | 2001          | Impreso | Cliente     | C100       |
        | Nota de crédito de venta       | 3001          | Impreso | Cliente     | C100       |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo documento                 | N.º documento |
        | CT1001       | Cotización de venta            | 1001          |
        | CT1001       | Confirmación de orden de venta | 2001          |
        | CT1001       | Nota de crédito de venta       | 3001          |

    @IM-SC-0190
    Escenario: Todos los demás documentos de venta que se imprimen dejan una interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “DOC” tiene la descripción “Orden enviada”
      Y que los siguientes tipos de documento usan la plantilla de interacción “DOC”:
        | Tipo documento               |
        | Orden de venta abierta       |
        | Nota de remisión             |
        | Estado de cuenta             |
        | Recordatorio                 |
        | Orden de devolución de venta |
        | Recepción de devolución      |
        | Documento de interés         |
      Cuando proceso los siguientes documentos:
        | Tipo documento               | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Orden de venta abierta       | 7001          | Impreso | Cliente     | C100       |
        | Nota de remisión             | 7002          | Impreso | Cliente     | C100       |
        | Estado de cuenta             | 7003          | Impreso | Cliente     | C100       |
        | Recordatorio                 | 7004          | Impreso | Cliente     | C100       |
        | Orden de devolución de venta | 7005          | Impreso | Cliente     | C100       |
        | Recepción de devolución      | 7006          | Impreso | Cliente     | C100       |
        | Documento de interés         | 7007          | Impreso | Cliente     | C100       |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo documento               | N.º documento |
        | CT1001       | Orden de venta abierta       | 7001          |
        | CT1001       | Nota de remisión             | 7002          |
        | CT1001       | Estado de cuenta             | 7003          |
        | CT1001       | Recordatorio                 | 7004          |
        | CT1001       | Orden de devolución de venta | 7005          |
        | CT1001       | Recepción de devolución      | 7006          |
        | CT1001       | Documento de interés         | 7007          |

    @IM-SC-0169
    Escenario: Un documento que se imprime dos veces deja dos interacciones
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando proceso los siguientes documentos:
        | Tipo documento   | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Factura de venta | 103001        | Impreso | Cliente     | C100       |
        | Factura de venta | 103001        | Impreso | Cliente     | C100       |
      Entonces el log de interacción del contacto “CT1001” contiene 2 movimientos

    @IM-SC-0170
    Escenario: Si se desactiva el registro en la ventana de impresión, no queda ninguna interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando pido imprimir el documento “103001” del tipo “Factura de venta” para el cliente “C100”
      Y desactivo la casilla “Log interacción”
      Y elijo el botón “Aceptar”
      Entonces el documento no deja ninguna interacción, porque “la opción de registrar la interacción está desactivada”
      Y el log de interacción contiene 0 movimientos

  @IM-R-057 @must
  Regla: Un documento enviado por correo electrónico deja una interacción igual que uno impreso.

    @IM-SC-0171
    Escenario: Los documentos de venta que se envían por correo electrónico dejan una interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “DOC” tiene la descripción “Cotización enviada”
      Y que el tipo de documento “Cotización de venta” usa la plantilla de interacción “DOC”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “DOC”
      Cuando proceso los siguientes documentos:
        | Tipo documento      | N.º documento | Evento                         | Tipo cuenta | N.º cuenta |
        | Cotización de venta | 1001          | Enviado por correo electrónico | Cliente     | C100       |
        | Factura de venta    | 103001        | Enviado por correo electrónico | Cliente     | C100       |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo documento      | N.º documento |
        | CT1001       | Cotización de venta | 1001          |
        | CT1001       | Factura de venta    | 103001        |

  @IM-R-058 @must
  Regla: Un documento de compra impreso deja una interacción con el contacto del proveedor.

    @IM-SC-0172
    Escenario: Los documentos de compra que se imprimen o se envían dejan una interacción
      Dado que el contacto “CT2001” tiene asignado al vendedor “AM”
      Y que el proveedor “V200” está vinculado al contacto “CT2001”
      Y que la plantilla de interacción “DOC” tiene la descripción “Orden enviada”
      Y que el tipo de documento “Cotización de compra” usa la plantilla de interacción “DOC”
      Y que el tipo de documento “Orden de compra” usa la plantilla de interacción “DOC”
      Y que el tipo de documento “Factura de compra” usa la plantilla de interacción “DOC”
      Cuando proceso los siguientes documentos:
        | Tipo documento       | N.º documento | Evento                         | Tipo cuenta | N.º cuenta |
        | Cotización de compra | 4001          | Impreso                        | Proveedor   | V200       |
        | Orden de compra      | 4002          | Enviado por correo electrónico | Proveedor   | V200       |
        | Factura de compra    | 4003          | Impreso                        | Proveedor   | V200       |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo documento       | N.º documento |
        | CT2001       | Cotización de compra | 4001          |
        | CT2001       | Orden de compra      | 4002          |
        | CT2001       | Factura de compra    | 4003          |

    @IM-SC-0191
    Escenario: Todos los demás documentos de compra que se imprimen dejan una interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el proveedor “V200” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “DOC” tiene la descripción “Orden enviada”
      Y que los siguientes tipos de documento usan la plantilla de interacción “DOC”:
        | Tipo documento                       |
        | Orden de compra abierta              |
        | Recepción de compra                  |
        | Nota de crédito de compra            |
        | Envío de devolución                  |
        | Confirmación de devolución de compra |
      Cuando proceso los siguientes documentos:
        | Tipo documento                       | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Orden de compra abierta              | 7001          | Impreso | Proveedor   | V200       |
        | Recepción de compra                  | 7002          | Impreso | Proveedor   | V200       |
        | Nota de crédito de compra            | 7003          | Impreso | Proveedor   | V200       |
        | Envío de devolución                  | 7004          | Impreso | Proveedor   | V200       |
        | Confirmación de devolución de compra | 7005          | Impreso | Proveedor   | V200       |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo documento                       | N.º documento |
        | CT1001       | Orden de compra abierta              | 7001          |
        | CT1001       | Recepción de compra                  | 7002          |
        | CT1001       | Nota de crédito de compra            | 7003          |
        | CT1001       | Envío de devolución                  | 7004          |
        | CT1001       | Confirmación de devolución de compra | 7005          |

  @IM-R-059 @must
  Regla: Una orden de servicio deja una interacción cuando se crea y otra cuando se contabiliza.

    @IM-SC-0173
    Escenario: Crear y contabilizar una orden de servicio deja dos interacciones
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “SERV” tiene la descripción “Orden de servicio”
      Y que el tipo de documento “Orden de servicio (creación)” usa la plantilla de interacción “SERV”
      Y que el tipo de documento “Orden de servicio (registro)” usa la plantilla de interacción “SERV”
      Cuando proceso los siguientes documentos:
        | Tipo documento               | N.º documento | Evento     | Tipo cuenta | N.º cuenta |
        | Orden de servicio (creación) | SO100         | Creado     | Cliente     | C100       |
        | Orden de servicio (registro) | SO100         | Registrado | Cliente     | C100       |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo documento               | N.º documento |
        | CT1001       | Orden de servicio (creación) | SO100         |
        | CT1001       | Orden de servicio (registro) | SO100         |

    @IM-SC-0174
    Escenario: Los demás documentos de servicio dejan una interacción cuando se imprimen
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “SERV” tiene la descripción “Orden de servicio”
      Y que el tipo de documento “Cotización de servicio” usa la plantilla de interacción “SERV”
      Y que el tipo de documento “Contrato de servicio” usa la plantilla de interacción “SERV”
      Cuando proceso los siguientes documentos:
        | Tipo documento         | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Cotización de servicio | SQ100         | Impreso | Contacto    | CT1001     |
        | Contrato de servicio   | SC100         | Impreso | Contacto    | CT1001     |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo documento         | Cód. vendedor |
        | CT1001       | Cotización de servicio | AM            |
        | CT1001       | Contrato de servicio   | AM            |

  @IM-R-065 @must
  Regla: Una hoja de portada o una cotización de contrato impresa deja una interacción con el propio contacto.

    @IM-SC-0192
    Escenario: Las cotizaciones de contrato y las hojas de portada que se imprimen dejan una interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “DOC” tiene la descripción “Orden enviada”
      Y que los siguientes tipos de documento usan la plantilla de interacción “DOC”:
        | Tipo documento                     |
        | Cotización de contrato de servicio |
        | Hoja de portada                    |
      Cuando proceso los siguientes documentos:
        | Tipo documento                     | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Cotización de contrato de servicio | 7001          | Impreso | Contacto    | CT1001     |
        | Hoja de portada                    | 7002          | Impreso | Contacto    | CT1001     |
      Entonces el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Tipo documento                     | N.º documento |
        | CT1001       | Cotización de contrato de servicio | 7001          |
        | CT1001       | Hoja de portada                    | 7002          |

  @IM-R-060 @must
  Regla: Los demás eventos de un documento no dejan ninguna interacción.

    @IM-SC-0175
    Escenario: Contabilizar una factura de venta no deja ninguna interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando proceso los siguientes documentos:
        | Tipo documento   | N.º documento | Evento     | Tipo cuenta | N.º cuenta |
        | Factura de venta | 103001        | Registrado | Cliente     | C100       |
      Entonces el documento no deja ninguna interacción, porque “este evento nunca se registra para este tipo de documento”
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0176
    Escenario: Guardar una cotización en el archivo histórico no deja ninguna interacción
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “DOC” tiene la descripción “Cotización enviada”
      Y que el tipo de documento “Cotización de venta” usa la plantilla de interacción “DOC”
      Cuando proceso los siguientes documentos:
        | Tipo documento      | N.º documento | Evento                           | Tipo cuenta | N.º cuenta |
        | Cotización de venta | 1001          | Guardado en el archivo histórico | Cliente     | C100       |
      Entonces el documento no deja ninguna interacción, porque “este evento nunca se registra para este tipo de documento”
