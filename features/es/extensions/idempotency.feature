# language: es
@extensions
Característica: Repetir una solicitud sin que se lleve a cabo dos veces

  @IM-R-141 @must
  Regla: Una solicitud que se vuelve a enviar con la misma clave se lleva a cabo una sola vez y recibe la misma respuesta que antes.

    @IM-SC-0443 @idempotency
    Escenario: Una interacción repetida se registra una sola vez
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando termino una interacción con la clave “K1” y con los siguientes datos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Y termino una interacción con la clave “K1” y con los siguientes datos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Entonces la respuesta indica la interacción que el contacto “CT1001” tiene en el log de interacción
      Y el log de interacción contiene 1 movimiento

    @IM-SC-0444 @idempotency
    Escenario: Un segmento que se vuelve a archivar con la misma clave se archiva una sola vez
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “LETTER” tiene la descripción “Carta de ventas”
      Y que existe el segmento “SPRING” con los siguientes datos:
        | Descripción                     | Cód. plantilla interacción |
        | Correo promocional de primavera | LETTER                     |
      Y que el segmento “SPRING” contiene los siguientes contactos:
        | N.º contacto |
        | CT1001       |
      Cuando archivo el segmento “SPRING” con la clave “K1”
      Y archivo el segmento “SPRING” con la clave “K1”
      Entonces el log de interacción contiene 1 movimiento

    @IM-SC-0446 @idempotency
    Escenario: Una solicitud rechazada deja libre su clave
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando termino una interacción con la clave “K1” y con los siguientes datos:
        | N.º contacto |
        | CT1001       |
      Entonces se rechaza la solicitud: “Debe rellenar el campo ‘Cód. plantilla interacción’.”
      Cuando termino una interacción con la clave “K1” y con los siguientes datos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Entonces el log de interacción contiene 1 movimiento

  @IM-R-142 @must
  Regla: Se rechaza una clave que ya se usó para otra solicitud.

    @IM-SC-0445 @idempotency
    Escenario: Se rechaza la misma clave para otro contacto
      Dado que el contacto “CT1001” tiene asignado al vendedor “AM”
      Y que el contacto “CT1002” tiene asignado al vendedor “AM”
      Y que la plantilla de interacción “OUT” tiene la descripción “Llamada telefónica”
      Cuando termino una interacción con la clave “K1” y con los siguientes datos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1001       | OUT                        |
      Y termino una interacción con la clave “K1” y con los siguientes datos:
        | N.º contacto | Cód. plantilla interacción |
        | CT1002       | OUT                        |
      Entonces se rechaza la solicitud: “La clave de idempotencia K1 ya se usó para otra solicitud.”
      Y el log de interacción contiene 1 movimiento
