# language: es
@templates
Característica: La plantilla de cada tipo de documento

  @IM-R-007 @must
  Regla: Cada tipo de documento usa la plantilla de interacción que se eligió para él, o ninguna.

    @IM-SC-0019 @procedure @IM-P-04
    Escenario: Elegir la plantilla que usa un tipo de documento
      Dado que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Cuando busco “Configuración de plantilla de interacción” y abro la página encontrada
      Y relleno el campo “Facturas de ventas” con el valor “INV”
      Entonces el tipo de documento “Factura de venta” usa a partir de ahora la plantilla de interacción “INV”
      Y el tipo de documento “Cotización de venta” no usa ninguna plantilla de interacción

    @IM-SC-0020
    Escenario: No se puede elegir una plantilla que no existe
      Cuando elijo la plantilla de interacción “INV” para el tipo de documento “Factura de venta”
      Entonces se rechaza la solicitud: “No existe la plantilla de interacción INV.”
      Y el tipo de documento “Factura de venta” no usa ninguna plantilla de interacción

    @IM-SC-0021
    Escenario: Otra elección reemplaza a la primera
      Dado que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que la plantilla de interacción “ORD” tiene la descripción “Orden enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando elijo la plantilla de interacción “ORD” para el tipo de documento “Factura de venta”
      Entonces el tipo de documento “Factura de venta” usa a partir de ahora la plantilla de interacción “ORD”

    @IM-SC-0022
    Escenario: La elección puede deshacerse
      Dado que la plantilla de interacción “INV” tiene la descripción “Factura enviada”
      Y que el tipo de documento “Factura de venta” usa la plantilla de interacción “INV”
      Cuando dejo sin plantilla de interacción el tipo de documento “Factura de venta”
      Entonces el tipo de documento “Factura de venta” no usa ninguna plantilla de interacción
