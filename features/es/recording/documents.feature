# language: es
@recording
Característica: Registrar automáticamente las interacciones de los documentos

  @IM-R-056 @must
  Regla: Un documento de venta impreso deja una interacción con el contacto del cliente.

    @IM-SC-0167 @procedure @IM-P-35
    Escenario: Imprimir un documento y registrar la interacción
      Dado que el contacto “CT1001” está a cargo del vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando pido imprimir el documento “103001” del tipo “Factura de venta” para el cliente “C100”
      Y activo la casilla “Log interacción”
      Y elijo el botón “Aceptar”
      Entonces se registra una interacción para el documento
      Y el log de interacción contiene exactamente los siguientes movimientos:
        | N.º contacto | Cód. plantilla interacción | Descripción     | Tipo documento   | N.º documento |
        | CT1001       | INV                        | Factura enviada | Factura de venta | 103001        |

    @IM-SC-0168
    Escenario: Los documentos de venta que se imprimen dejan una interacción
      Dado que el contacto “CT1001” está a cargo del vendedor “AM”
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

    @IM-SC-0169
    Escenario: Un documento que se imprime dos veces deja dos interacciones
      Dado que el contacto “CT1001” está a cargo del vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando proceso los siguientes documentos:
        | Tipo documento   | N.º documento | Evento  | Tipo cuenta | N.º cuenta |
        | Factura de venta | 103001        | Impreso | Cliente     | C100       |
        | Factura de venta | 103001        | Impreso | Cliente     | C100       |
      Entonces el log de interacción del contacto “CT1001” contiene 2 movimientos

    @IM-SC-0170
    Escenario: Quien desactiva el registro en la ventana de impresión no deja ninguna interacción
      Dado que el contacto “CT1001” está a cargo del vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando pido imprimir el documento “103001” del tipo “Factura de venta” para el cliente “C100”
      Y desactivo la casilla “Log interacción”
      Y elijo el botón “Aceptar”
      Entonces no se registra ninguna interacción para el documento, porque “la opción de registrar la interacción está desactivada”
      Y el log de interacción contiene 0 movimientos

  @IM-R-057 @must
  Regla: Un documento enviado por correo electrónico deja una interacción igual que uno impreso.

    @IM-SC-0171
    Escenario: Los documentos de venta que se envían por correo electrónico dejan una interacción
      Dado que el contacto “CT1001” está a cargo del vendedor “AM”
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
      Dado que el contacto “CT2001” está a cargo del vendedor “AM”
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

  @IM-R-059 @must
  Regla: Una orden de servicio deja una interacción al crearla y otra al registrarla.

    @IM-SC-0173
    Escenario: Crear y registrar una orden de servicio deja dos interacciones
      Dado que el contacto “CT1001” está a cargo del vendedor “AM”
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
    Escenario: Los demás documentos de servicio dejan una interacción al imprimirlos
      Dado que el contacto “CT1001” está a cargo del vendedor “AM”
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

  @IM-R-060 @must
  Regla: Los demás eventos de un documento no dejan ninguna interacción.

    @IM-SC-0175
    Escenario: Registrar una factura de venta no deja ninguna interacción
      Dado que el contacto “CT1001” está a cargo del vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando proceso los siguientes documentos:
        | Tipo documento   | N.º documento | Evento     | Tipo cuenta | N.º cuenta |
        | Factura de venta | 103001        | Registrado | Cliente     | C100       |
      Entonces no se registra ninguna interacción para el documento, porque “este evento nunca se registra para este tipo de documento”
      Y el log de interacción contiene 0 movimientos

    @IM-SC-0176
    Escenario: Guardar una cotización en el archivo histórico no deja ninguna interacción
      Dado que el contacto “CT1001” está a cargo del vendedor “AM”
      Y que el cliente “C100” está vinculado al contacto “CT1001”
      Y que la plantilla de interacción “DOC” tiene la descripción “Cotización enviada”
      Y que el tipo de documento “Cotización de venta” usa la plantilla de interacción “DOC”
      Cuando proceso los siguientes documentos:
        | Tipo documento      | N.º documento | Evento                           | Tipo cuenta | N.º cuenta |
        | Cotización de venta | 1001          | Guardado en el archivo histórico | Cliente     | C100       |
      Entonces no se registra ninguna interacción para el documento, porque “este evento nunca se registra para este tipo de documento”
