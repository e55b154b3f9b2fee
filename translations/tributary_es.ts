<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessibleList</name>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
</context>
<context>
    <name>AddInput</name>
    <message>
        <source>“%1” doesn&apos;t begin with http:// or https://.</source>
        <translation>«%1» no empieza por http:// ni por https://.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a complete link.</source>
        <translation>«%1» no es un enlace completo.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <extracomment>%1: a link, %2: what is wrong with it.</extracomment>
        <translation>«%1» no se puede usar: %2.</translation>
    </message>
    <message>
        <source>The links are too long to add all at once. Add fewer at a time.</source>
        <translation>Los enlaces son demasiado largos para añadirlos todos de una vez. Añada menos a la vez.</translation>
    </message>
    <message>
        <source>That makes more than %1 downloads. Add fewer at a time.</source>
        <translation>Son más de %1 descargas. Añada menos a la vez.</translation>
    </message>
    <message>
        <source>Type or paste the link of a file.</source>
        <translation>Escriba o pegue el enlace de un archivo.</translation>
    </message>
    <message>
        <source>Choose the folder to save to.</source>
        <translation>Elija la carpeta donde guardar.</translation>
    </message>
    <message>
        <source>Enter the folder&apos;s full path.</source>
        <translation>Escriba la ruta completa de la carpeta.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>Una contraseña necesita un nombre de usuario.</translation>
    </message>
    <message>
        <source>Write each header as Name: value on its own line. Headers that Tributary sends itself, such as Range, can&apos;t be set.</source>
        <translation>Escriba cada cabecera como Nombre: valor en su propia línea. Las cabeceras que envía el propio Tributary, como Range, no se pueden definir.</translation>
    </message>
    <message>
        <source>Enter the page&apos;s full address, with http:// or https://.</source>
        <translation>Escriba la dirección completa de la página, con http:// o https://.</translation>
    </message>
    <message>
        <source>Write cookies as name=value; name=value.</source>
        <translation>Escriba las cookies como nombre=valor; nombre=valor.</translation>
    </message>
    <message>
        <source>A user agent is one line of plain text.</source>
        <translation>El agente de usuario es una sola línea de texto sin formato.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port, https://host:port or socks5://host:port, or none for no proxy.</source>
        <translation>Escriba el proxy como http://servidor:puerto, https://servidor:puerto o socks5://servidor:puerto, o none para no usar ninguno.</translation>
    </message>
    <message>
        <source>A file name can&apos;t contain / or \.</source>
        <translation>El nombre de un archivo no puede contener / ni \.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file.</source>
        <translation>«%1» no puede ser el nombre de un archivo.</translation>
    </message>
    <message>
        <source>A checksum can be entered for one file only.</source>
        <translation>Una suma de verificación solo se puede indicar para un único archivo.</translation>
    </message>
    <message>
        <source>At most %1 mirrors can be entered.</source>
        <translation>Se pueden indicar como máximo %1 réplicas.</translation>
    </message>
    <message>
        <source>Mirrors can be entered for one file only.</source>
        <translation>Solo se pueden indicar réplicas para un único archivo.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: the number of a line, %2: a sentence that says what is wrong with it.</extracomment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>Este nombre es demasiado largo para un archivo.</translation>
    </message>
    <message>
        <source>Enter the whole checksum: %1 digits for %2.</source>
        <extracomment>Two sentences on a checksum that is not complete. %1: a number of digits, %2: a kind such as SHA-256.</extracomment>
        <translation>Escriba la suma de verificación completa: %1 dígitos para %2.</translation>
    </message>
    <message>
        <source>Enter the whole checksum, such as %1 digits for %2.</source>
        <translation>Escriba la suma de verificación completa, por ejemplo %1 dígitos para %2.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download torrents.</source>
        <translation>Tributary no descarga torrents.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download from FTP servers.</source>
        <translation>Tributary no descarga de servidores FTP.</translation>
    </message>
</context>
<context>
    <name>AfterDownloads</name>
    <message>
        <source>All downloads are done. Quit Tributary?</source>
        <translation>Todas las descargas se han completado. ¿Salir de Tributary?</translation>
    </message>
    <message>
        <source>All downloads are done. Put the computer to sleep?</source>
        <translation>Todas las descargas se han completado. ¿Suspender el equipo?</translation>
    </message>
    <message>
        <source>All downloads are done. Shut down the computer?</source>
        <translation>Todas las descargas se han completado. ¿Apagar el equipo?</translation>
    </message>
    <message>
        <source>All downloads are done. Run %1?</source>
        <translation>Todas las descargas se han completado. ¿Ejecutar %1?</translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Todas las descargas completadas</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, this happens in %n second(s).</source>
        <translation>
            <numerusform>Si no hay respuesta, se hará en %n segundo.</numerusform>
            <numerusform>Si no hay respuesta, se hará en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
</context>
<context>
    <name>ConnectionStory</name>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds, as &quot;14&quot; or &quot;0.3&quot;.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>still at work</source>
        <extracomment>From here on: what became of a connection, behind a colon.</extracomment>
        <translation>aún en marcha</translation>
    </message>
    <message>
        <source>it brought all that it was asked for</source>
        <translation>trajo todo lo que se le pidió</translation>
    </message>
    <message>
        <source>another one took over its rest</source>
        <translation>otra se encargó del resto</translation>
    </message>
    <message>
        <source>others brought its part first</source>
        <translation>otras trajeron antes su parte</translation>
    </message>
    <message>
        <source>it was far slower than the others, which took over</source>
        <translation>era mucho más lenta que las demás, que tomaron el relevo</translation>
    </message>
    <message>
        <source>it made way for other connections</source>
        <translation>dejó sitio a otras conexiones</translation>
    </message>
    <message>
        <source>the speed limit calls for smaller parts</source>
        <translation>el límite de velocidad exige partes más pequeñas</translation>
    </message>
    <message>
        <source>its link was given up</source>
        <translation>se abandonó su enlace</translation>
    </message>
    <message>
        <source>the download stopped</source>
        <translation>la descarga se detuvo</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, without data: %5</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: what became of it.</extracomment>
        <translation>Conexión %1 con %2, desde las %3 durante %4, sin datos: %5</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, %5, %6: %7</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: a size, %6: a speed, %7: what became of it.</extracomment>
        <translation>Conexión %1 con %2, desde las %3 durante %4, %5, %6: %7</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>
            <numerusform>%n petición desde las %1</numerusform>
            <numerusform>%n peticiones desde las %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them failed</source>
        <extracomment>%1: &quot;12 requests since 10:02:11&quot;, %n: how many of them failed.</extracomment>
        <translation>
            <numerusform>%1, %n de ellas fallida</numerusform>
            <numerusform>%1, %n de ellas fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>the file was asked for anew</source>
        <translation>se pidió el archivo de nuevo</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Retried: it was far slower than the others</source>
        <translation>Nuevo intento: era mucho más lenta que las demás</translation>
    </message>
    <message>
        <source>Retried: %1</source>
        <extracomment>%1: what went wrong before, as &quot;The connection was lost&quot;.</extracomment>
        <translation>Nuevo intento: %1</translation>
    </message>
    <message>
        <source>%1; trying again soon</source>
        <extracomment>%1: what went wrong, as &quot;The connection was lost&quot;.</extracomment>
        <translation>%1; nuevo intento en breve</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Nuevo intento en breve</translation>
    </message>
    <message>
        <source>The disk is slower than the network</source>
        <translation>El disco es más lento que la red</translation>
    </message>
    <message>
        <source>A speed limit holds it back</source>
        <translation>Frenada por un límite de velocidad</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment</source>
        <translation>El servidor no envía nada en este momento</translation>
    </message>
    <message>
        <source>Far slower than the others</source>
        <translation>Mucho más lenta que las demás</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Esperando al servidor</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <extracomment>A connection that waits until its server may be asked.</extracomment>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A connection whose server has answered; its bytes are not taken yet.</extracomment>
        <translation>Respuesta recibida</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>A connection whose bytes are compared with those that are here.</extracomment>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <extracomment>A connection that asks again after a while.</extracomment>
        <translation>Esperando para reintentar</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recibiendo</translation>
    </message>
    <message>
        <source>Requests to this server are spaced out</source>
        <translation>Las peticiones a este servidor se espacian</translation>
    </message>
    <message>
        <source>Waiting until the file is ready</source>
        <translation>Esperando a que el archivo esté listo</translation>
    </message>
    <message>
        <source>Checking that this source has the same file</source>
        <translation>Comprobando que esta fuente tiene el mismo archivo</translation>
    </message>
</context>
<context>
    <name>DownloadFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1: a size such as 3.7 GiB, %2: the same in bytes.</extracomment>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>Less than a second</source>
        <translation>Menos de un segundo</translation>
    </message>
    <message>
        <source>%1 for the last %2</source>
        <extracomment>%1: a time such as 0:35, %2: a size.</extracomment>
        <translation>%1 para los últimos %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum, %3: who said it, a file or a header of an answer.</extracomment>
        <translation>%1: %2 (de %3)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Velocidad media</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de verificación</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <extracomment>The address that a link led to in the end.</extracomment>
        <translation>Redirige a</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>In parts; can be resumed</source>
        <translation>Por partes; se puede reanudar</translation>
    </message>
    <message>
        <source>In one piece; can&apos;t be resumed</source>
        <translation>De una sola vez; no se puede reanudar</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Última modificación</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <extracomment>The server&apos;s mark for this version of the file (its ETag).</extracomment>
        <translation>Versión (ETag)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
</context>
<context>
    <name>DownloadWords</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a state such as &quot;Paused&quot;, %2: a percentage.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Paused&quot;, %2: why.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retry in %1 · %2</source>
        <extracomment>%1: a time such as 0:12, %2: why it has to be tried again.</extracomment>
        <translation>Nuevo intento en %1 · %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>It waits for its turn.</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Assembling</source>
        <extracomment>The parts are being put together into one file.</extracomment>
        <translation>Uniendo</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>Esperando para reintentar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, written as the language wants it.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: the time until a download is done, such as 0:35.</extracomment>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>Nuevo intento en %1</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <extracomment>Of a finished download. %1: a kind of checksum, such as SHA-256.</extracomment>
        <translation>%1 coincide</translation>
    </message>
    <message>
        <source>All pieces match</source>
        <extracomment>Of a finished download: each of its pieces has the checksum that was named for it.</extracomment>
        <translation>Todos los fragmentos coinciden</translation>
    </message>
    <message>
        <source>Paused · starts over</source>
        <extracomment>Of a paused download that can&apos;t be continued: once resumed, it begins again.</extracomment>
        <translation>En pausa · empezará de nuevo</translation>
    </message>
    <message>
        <source>Comparing what is here</source>
        <translation>Comparando lo ya descargado</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is here of a file is compared with what the server sends; %1: &quot;Comparing what is here&quot;, %2: how far that is, such as 12%, %3: how far it has to go, such as 30%.</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridad alta</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridad baja</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Of a finished download: it was compared with no checksum.</extracomment>
        <translation>No verificada</translation>
    </message>
    <message>
        <source>File is missing</source>
        <extracomment>Of a finished download, whose file somebody has moved or deleted elsewhere.</extracomment>
        <translation>Falta el archivo</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>No se puede leer el enlace</translation>
    </message>
    <message>
        <source>Copy the whole link and try again.</source>
        <translation>Copie el enlace entero y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check how it is spelt; in a shell, put it in quotes.</source>
        <translation>Compruebe cómo está escrita; en un intérprete de órdenes, póngala entre comillas.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>Solo se pueden descargar enlaces http y https</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>Busque un enlace que empiece por https://.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>No se ha encontrado el servidor</translation>
    </message>
    <message>
        <source>Look for a typo in the link, or check the network.</source>
        <translation>Busque alguna errata en el enlace o compruebe la red.</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>El servidor rechaza las conexiones</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>Compruebe la red o vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Check the port, or try again later.</source>
        <translation>Compruebe el puerto o vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Se ha perdido la conexión</translation>
    </message>
    <message>
        <source>Run the same command again.</source>
        <translation>Ejecute la misma orden otra vez.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>El servidor no ha respondido a tiempo</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --timeout.</source>
        <translation>Ejecute la misma orden otra vez o dé más tiempo con --timeout.</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <translation>La conexión tardó demasiado</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --connect-timeout.</source>
        <translation>Ejecute la misma orden otra vez o dé más tiempo con --connect-timeout.</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>No se puede proteger la conexión</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask the people who run the server.</source>
        <translation>El servidor no puede demostrar su identidad. Compruebe la fecha de este equipo o consulte a quienes gestionan el servidor.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; give a private authority&apos;s certificate with --ca-file.</source>
        <translation>Compruebe el reloj de este equipo; indique con --ca-file el certificado de una autoridad privada.</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>El servidor redirige de https a http</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file. Add the http link itself if you want it anyway.</source>
        <translation>Cualquiera por el camino podría leer y cambiar el archivo. Añada el propio enlace http si lo quiere de todos modos.</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file; give the http link itself if you want it anyway.</source>
        <translation>Cualquiera por el camino podría leer y cambiar el archivo; indique el propio enlace http si lo quiere de todos modos.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>No se puede usar el proxy</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>Compruebe la dirección y la contraseña del proxy.</translation>
    </message>
    <message>
        <source>Check --proxy, its user and its password, or go without: --proxy none.</source>
        <translation>Compruebe --proxy, el usuario y la contraseña, o prescinda del proxy: --proxy none.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>El proxy pide un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for the proxy.</source>
        <translation>Inicie sesión con su nombre de usuario y su contraseña del proxy.</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>Esta red pide que inicie sesión</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then try again.</source>
        <translation>Inicie sesión en la red con un navegador y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Do so in a browser, and run the same command again.</source>
        <translation>Hágalo en un navegador y ejecute la misma orden otra vez.</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>Se necesitan nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for this site.</source>
        <translation>Inicie sesión con su nombre de usuario y su contraseña de este sitio.</translation>
    </message>
    <message>
        <source>Give them with --user NAME, or check the ones that you gave.</source>
        <translation>Indíquelos con --user NAME o compruebe los que indicó.</translation>
    </message>
    <message>
        <source>The link leads to that server: give the link there, with --user NAME. For another host and by https you can also write the login into ~/.netrc and give --netrc.</source>
        <translation>El enlace lleva a ese servidor: indique el enlace de allí, con --user NAME. Para otro host y por https también puede escribir el usuario y la contraseña en ~/.netrc e indicar --netrc.</translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation>Nombre de usuario o contraseña no aceptados</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>The link may have expired, or may need you to sign in: get a new one from the site.</source>
        <translation>Es posible que el enlace haya caducado o que requiera iniciar sesión: obtenga uno nuevo en el sitio.</translation>
    </message>
    <message>
        <source>The link may have expired, or need --cookie, --referer or --user.</source>
        <translation>Es posible que el enlace haya caducado o que necesite --cookie, --referer o --user.</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>El enlace ha caducado</translation>
    </message>
    <message>
        <source>Get a new link from the site and replace this one.</source>
        <translation>Obtenga un enlace nuevo en el sitio y reemplace este.</translation>
    </message>
    <message>
        <source>Get a new link, and give it with --output and the same name to continue.</source>
        <translation>Obtenga un enlace nuevo e indíquelo con --output y el mismo nombre para continuar.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>The file may have moved. Look for a new link.</source>
        <translation>Es posible que el archivo se haya movido. Busque un enlace nuevo.</translation>
    </message>
    <message>
        <source>Check the link.</source>
        <translation>Compruebe el enlace.</translation>
    </message>
    <message>
        <source>The file is gone from the server</source>
        <translation>El archivo ya no está en el servidor</translation>
    </message>
    <message>
        <source>The link may have expired: get a new one.</source>
        <translation>Es posible que el enlace haya caducado: obtenga uno nuevo.</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Demasiadas redirecciones</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>Vuelva a intentarlo o busque el archivo en otro servidor.</translation>
    </message>
    <message>
        <source>It may need --cookie, or the link of the file itself.</source>
        <translation>Puede que necesite --cookie o el enlace del propio archivo.</translation>
    </message>
    <message>
        <source>The server requires payment for the file</source>
        <translation>El servidor pide que se pague por el archivo</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one; waiting won&apos;t help.</source>
        <translation>Compruebe el enlace o busque uno nuevo; esperar no servirá de nada.</translation>
    </message>
    <message>
        <source>Check the link; waiting won&apos;t help.</source>
        <translation>Compruebe el enlace; esperar no servirá de nada.</translation>
    </message>
    <message>
        <source>The server says that a proxy asks for a password</source>
        <translation>El servidor dice que un proxy pide una contraseña</translation>
    </message>
    <message>
        <source>The server may not send the file for legal reasons</source>
        <translation>El servidor no puede enviar el archivo por motivos legales</translation>
    </message>
    <message>
        <source>The file is locked on the server</source>
        <translation>El archivo está bloqueado en el servidor</translation>
    </message>
    <message>
        <source>The problem is on the server: try again later.</source>
        <translation>El problema está en el servidor: vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The server is limiting requests for now</source>
        <translation>El servidor limita las peticiones por ahora</translation>
    </message>
    <message>
        <source>The server is still preparing the file</source>
        <translation>El servidor aún está preparando el archivo</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>El servidor ha comunicado un error</translation>
    </message>
    <message>
        <source>The server sent the wrong part of the file</source>
        <translation>El servidor ha enviado una parte equivocada del archivo</translation>
    </message>
    <message>
        <source>Run the same command again with --connections 1.</source>
        <translation>Ejecute la misma orden otra vez con --connections 1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid</source>
        <translation>La respuesta del servidor no tiene sentido</translation>
    </message>
    <message>
        <source>Check the link, or try again later.</source>
        <translation>Compruebe el enlace o vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at this address</source>
        <translation>El servidor no habla HTTP ahí</translation>
    </message>
    <message>
        <source>Check the port, and whether the link begins with http or https.</source>
        <translation>Compruebe el puerto y si el enlace empieza por http o https.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>Llegó una página web en lugar del archivo</translation>
    </message>
    <message>
        <source>The site may want you to sign in, or the link has expired. Open it in the browser and copy the link again.</source>
        <translation>Es posible que el sitio pida iniciar sesión o que el enlace haya caducado. Ábralo en el navegador y copie el enlace de nuevo.</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>El archivo ha cambiado en el servidor</translation>
    </message>
    <message>
        <source>Try again to download the new file from the start.</source>
        <translation>Vuelva a intentarlo para descargar el archivo nuevo desde el principio.</translation>
    </message>
    <message>
        <source>Run the same command again when it no longer changes.</source>
        <translation>Ejecute la misma orden otra vez cuando ya no cambie.</translation>
    </message>
    <message>
        <source>The file is not the one that the list describes</source>
        <translation>El archivo no es el que describe la lista</translation>
    </message>
    <message>
        <source>Get a new list.</source>
        <translation>Obtenga una lista nueva.</translation>
    </message>
    <message>
        <source>Get a new list; where apt made it, run apt-get update.</source>
        <translation>Obtenga una lista nueva; si la hizo apt, ejecute apt-get update.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match</source>
        <translation>Suma de verificación incorrecta</translation>
    </message>
    <message>
        <source>Check the checksum; if it is right, %1 sent a different file.</source>
        <translation>Compruebe la suma de verificación; si es correcta, %1 envió otro archivo.</translation>
    </message>
    <message>
        <source>Look for a typo in the checksum, or try again.</source>
        <translation>Busque alguna errata en la suma de verificación o vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>No hay suficiente espacio en el disco</translation>
    </message>
    <message>
        <source>Free some space. The download then goes on by itself.</source>
        <translation>Libere espacio. La descarga continuará por sí sola.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder with --dir, and run the command again.</source>
        <translation>Libere espacio o elija otra carpeta con --dir y ejecute la orden otra vez.</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>Sin permiso para escribir en la carpeta</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>Elija otra carpeta o permita la escritura en esta.</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>El archivo es demasiado grande para este disco</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk with --dir.</source>
        <translation>Elija con --dir una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>This program may not write files that large</source>
        <translation>Este programa no puede tener archivos de ese tamaño</translation>
    </message>
    <message>
        <source>Ask the people who run this computer to raise the limit.</source>
        <translation>Pida a quienes administran este equipo que aumenten el límite.</translation>
    </message>
    <message>
        <source>Raise the limit of the shell with ulimit -f, and run the same command again.</source>
        <translation>Suba el límite del intérprete con ulimit -f y ejecute la misma orden otra vez.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>No se puede leer o escribir en el disco</translation>
    </message>
    <message>
        <source>Check that the disk is connected and working.</source>
        <translation>Compruebe que el disco está conectado y funciona.</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>Mueva ese archivo o guarde con otro nombre.</translation>
    </message>
    <message>
        <source>Choose another name with --output, or say what to do with --on-conflict.</source>
        <translation>Elija otro nombre con --output o indique con --on-conflict qué hacer.</translation>
    </message>
    <message>
        <source>Another download is writing this file</source>
        <translation>Otra descarga está escribiendo este archivo</translation>
    </message>
    <message>
        <source>Wait until it is finished, or save under another name.</source>
        <translation>Espere a que termine o guarde con otro nombre.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another name with --output.</source>
        <translation>Espere a que termine o elija otro nombre con --output.</translation>
    </message>
    <message>
        <source>An unfinished file is in the way</source>
        <translation>Un archivo incompleto estorba</translation>
    </message>
    <message>
        <source>Use the link that it was begun with, delete it and its .ledger, or choose another name with --output.</source>
        <translation>Use el enlace con el que se empezó, bórrelo junto con su .ledger o elija otro nombre con --output.</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>No se puede leer la lista</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>El archivo supera el límite de memoria</translation>
    </message>
    <message>
        <source>Allow more memory under Settings, Advanced, and try again; or add the download again with part files on disk.</source>
        <translation>Permita más memoria en Ajustes, Avanzado, y vuelva a intentarlo; o añada la descarga de nuevo con archivos parciales en el disco.</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or leave out --assembly memory.</source>
        <translation>Aumente --memory-limit o quite --assembly memory.</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <translation>Ejecute la misma orden otra vez para continuar.</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment</source>
        <extracomment>A download that runs, say, can&apos;t be renamed or edited.</extracomment>
        <translation>No es posible en este momento</translation>
    </message>
    <message>
        <source>Pause the download, then try again.</source>
        <translation>Pause la descarga y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Run the same command again later.</source>
        <translation>Ejecute la misma orden otra vez más tarde.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>Algo ha fallado dentro de Tributary</translation>
    </message>
    <message>
        <source>Please report this, and include the log.</source>
        <translation>Informe del problema e incluya el registro.</translation>
    </message>
    <message>
        <source>Please report it with the output of --verbose.</source>
        <translation>Infórmenos, por favor, con la salida de --verbose.</translation>
    </message>
    <message>
        <source>Allow it and run the command again, or choose another folder with --dir.</source>
        <translation>Permítalo y ejecute la orden otra vez, o elija otra carpeta con --dir.</translation>
    </message>
    <message>
        <source>Check it and run the command again, or choose a folder on another one with --dir.</source>
        <translation>Compruébelo y ejecute la orden otra vez, o elija con --dir una carpeta en otro.</translation>
    </message>
    <message>
        <source>The link leads to that server, which gets no --cookie, --header or --user: give the link there, with what it needs. The link may also have expired.</source>
        <translation>El enlace lleva a ese servidor, que no recibe --cookie, --header ni --user: indique el enlace de allí, con lo que necesite. También es posible que el enlace haya caducado.</translation>
    </message>
    <message>
        <source>The browser&apos;s sign-in is needed again</source>
        <translation>Se necesita de nuevo la sesión del navegador</translation>
    </message>
    <message>
        <source>Start the download in the browser again to continue here, or sign in with the cookies of this site.</source>
        <translation>Vuelva a iniciar la descarga en el navegador para continuar aquí, o inicie sesión con las cookies de este sitio.</translation>
    </message>
    <message>
        <source>Enter the cookies in the window.</source>
        <translation>Escriba las cookies en la ventana.</translation>
    </message>
    <message>
        <source>Secret headers are needed again</source>
        <translation>Se necesitan de nuevo las cabeceras confidenciales</translation>
    </message>
    <message>
        <source>Sign in with the headers that were entered for this download.</source>
        <translation>Inicie sesión con las cabeceras que se introdujeron para esta descarga.</translation>
    </message>
    <message>
        <source>Enter the headers in the window.</source>
        <translation>Escriba las cabeceras en la ventana.</translation>
    </message>
    <message>
        <source>The passphrase of the key is needed again</source>
        <translation>Se necesita de nuevo la frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>Sign in with the passphrase of the certificate&apos;s key.</source>
        <translation>Inicie sesión con la frase de contraseña de la clave del certificado.</translation>
    </message>
    <message>
        <source>Enter the passphrase in the window.</source>
        <translation>Escriba la frase de contraseña en la ventana.</translation>
    </message>
    <message>
        <source>Try again. Keep the file anyway only if you know that the site&apos;s checksum is out of date.</source>
        <translation>Vuelva a intentarlo. Conserve el archivo de todos modos solo si sabe que la suma de verificación del sitio está desactualizada.</translation>
    </message>
    <message>
        <source>Try again later; to keep the file although %1 names another checksum, run the command again with --accept-checksum and the one that was found.</source>
        <translation>Vuelva a intentarlo más tarde; para conservar el archivo aunque %1 indique otra suma de verificación, ejecute la orden otra vez con --accept-checksum y la suma encontrada.</translation>
    </message>
    <message>
        <source>Check what --input names.</source>
        <translation>Compruebe qué indica --input.</translation>
    </message>
    <message>
        <source>The server does not speak https on this port</source>
        <translation>El servidor no habla https en este puerto</translation>
    </message>
    <message>
        <source>Check the link&apos;s port, or whether the link should begin with http.</source>
        <translation>Compruebe el puerto del enlace o si el enlace debería empezar por http.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk</source>
        <translation>El nombre del archivo es demasiado largo para este disco</translation>
    </message>
    <message>
        <source>Save under a shorter name.</source>
        <translation>Guarde con un nombre más corto.</translation>
    </message>
    <message>
        <source>Choose a shorter name with --output.</source>
        <translation>Elija un nombre más corto con --output.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>La carpeta ya no existe</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder.</source>
        <translation>Conecte su disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Connect its disk and run the command again, or choose another folder with --dir.</source>
        <translation>Conecte su disco y ejecute la orden otra vez, o elija otra carpeta con --dir.</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>El archivo incompleto ya no existe</translation>
    </message>
    <message>
        <source>Put it back where it was, or try again to start over.</source>
        <translation>Devuélvalo a su lugar o inténtelo de nuevo para empezar desde el principio.</translation>
    </message>
    <message>
        <source>Put it back where it was, or run the same command again to start over.</source>
        <translation>Devuélvalo a su lugar o ejecute la misma orden otra vez para empezar desde el principio.</translation>
    </message>
    <message>
        <source>A file with this name already exists</source>
        <translation>Ya existe un archivo con ese nombre</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what went wrong, %2: the number the server answered with, e.g. &quot;Not found (404)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FlawText</name>
    <message>
        <source>it contains a NUL byte</source>
        <translation>contiene un byte NUL</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>contiene un carácter de control</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>el texto no es UTF-8 válido</translation>
    </message>
    <message>
        <source>the file name contains a control character</source>
        <translation>el nombre del archivo contiene un carácter de control</translation>
    </message>
    <message>
        <source>the file name is an absolute path</source>
        <translation>el nombre del archivo es una ruta absoluta</translation>
    </message>
    <message>
        <source>the file name contains a backslash</source>
        <translation>el nombre del archivo contiene una barra invertida</translation>
    </message>
    <message>
        <source>the file name contains a slash</source>
        <translation>el nombre del archivo contiene una barra</translation>
    </message>
    <message>
        <source>the file name leads out of its folder</source>
        <translation>el nombre del archivo lleva fuera de su carpeta</translation>
    </message>
    <message>
        <source>the folder before the file name is not allowed</source>
        <translation>la carpeta que precede al nombre del archivo no está permitida</translation>
    </message>
    <message>
        <source>the file name is empty</source>
        <translation>el nombre del archivo está vacío</translation>
    </message>
    <message>
        <source>line %1 gives the same file name</source>
        <translation>la línea %1 da el mismo nombre de archivo</translation>
    </message>
    <message>
        <source>dir= names no folder</source>
        <translation>dir= no indica ninguna carpeta</translation>
    </message>
    <message>
        <source>the folder leads out of the one that was chosen</source>
        <translation>la carpeta lleva fuera de la elegida</translation>
    </message>
    <message>
        <source>the folder is a hidden one</source>
        <translation>la carpeta está oculta</translation>
    </message>
    <message>
        <source>what lies in the folder is run at login</source>
        <translation>lo que hay en la carpeta se ejecuta al iniciar sesión</translation>
    </message>
    <message>
        <source>the size is not a number of bytes</source>
        <translation>el tamaño no es un número de bytes</translation>
    </message>
    <message>
        <source>the checksum is of a kind that isn&apos;t known</source>
        <translation>la suma de verificación es de un tipo desconocido</translation>
    </message>
    <message>
        <source>%1 checksums have %2 hexadecimal digits</source>
        <translation>una suma de verificación %1 tiene %2 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>there are two different %1 checksums</source>
        <translation>hay dos sumas de verificación %1 distintas</translation>
    </message>
    <message>
        <source>it is not a link</source>
        <translation>no es un enlace</translation>
    </message>
    <message>
        <source>links of the kind %1: can&apos;t be fetched</source>
        <translation>los enlaces de tipo %1 no se pueden descargar</translation>
    </message>
    <message>
        <source>the link is broken</source>
        <translation>el enlace es incorrecto</translation>
    </message>
    <message>
        <source>the link names no host</source>
        <translation>el enlace no indica ningún servidor</translation>
    </message>
    <message>
        <source>the link has an impossible port</source>
        <translation>el puerto del enlace es imposible</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>el enlace es demasiado largo</translation>
    </message>
    <message>
        <source>the link is relative to a page whose address isn&apos;t known</source>
        <translation>el enlace es relativo a una página cuya dirección no se conoce</translation>
    </message>
    <message>
        <source>a range runs backwards</source>
        <translation>un intervalo va hacia atrás</translation>
    </message>
    <message>
        <source>the pattern makes more than %1 links</source>
        <translation>el patrón genera más de %1 enlaces</translation>
    </message>
    <message>
        <source>the number of file names (%1) differs from that of the links (%2)</source>
        <translation>%1 nombres de archivo no sirven para %2 enlaces</translation>
    </message>
    <message>
        <source>the mirrors&apos; patterns make different numbers of links</source>
        <translation>los patrones de las réplicas generan cantidades distintas de enlaces</translation>
    </message>
    <message>
        <source>one checksum can&apos;t apply to %1 links</source>
        <translation>una misma suma de verificación no puede valer para %1 enlaces</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>la línea es demasiado larga</translation>
    </message>
    <message>
        <source>the line has more than %1 mirrors</source>
        <translation>la línea tiene más de %1 réplicas</translation>
    </message>
    <message>
        <source>the option has no link above it</source>
        <translation>la opción no tiene ningún enlace encima</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>esa opción no existe</translation>
    </message>
    <message>
        <source>the quote around the link is never closed</source>
        <translation>las comillas del enlace no se cierran</translation>
    </message>
    <message>
        <source>a header contains a control character</source>
        <translation>una cabecera contiene un carácter de control</translation>
    </message>
    <message>
        <source>a download sends its own header %1</source>
        <translation>la descarga ya envía su propia cabecera %1</translation>
    </message>
    <message>
        <source>the referring page has no http or https address</source>
        <translation>la página de referencia no tiene una dirección http o https</translation>
    </message>
    <message>
        <source>it is not a cURL command</source>
        <translation>no es una orden de cURL</translation>
    </message>
    <message>
        <source>the command is too long</source>
        <translation>la orden es demasiado larga</translation>
    </message>
    <message>
        <source>the command is joined with another program or a file</source>
        <translation>la orden está unida a otro programa o a un archivo</translation>
    </message>
    <message>
        <source>the command has parts that only a shell can fill in</source>
        <translation>la orden tiene partes que solo un intérprete de órdenes puede completar</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>unas comillas no se cierran</translation>
    </message>
    <message>
        <source>the command contains a control character</source>
        <translation>la orden contiene un carácter de control</translation>
    </message>
    <message>
        <source>the command has no link</source>
        <translation>la orden no tiene ningún enlace</translation>
    </message>
    <message>
        <source>the command has an option that isn&apos;t understood</source>
        <translation>la orden tiene una opción desconocida</translation>
    </message>
    <message>
        <source>the command&apos;s last option lacks its value</source>
        <translation>a la última opción de la orden le falta su valor</translation>
    </message>
    <message>
        <source>the command reads headers from a file</source>
        <translation>la orden lee cabeceras de un archivo</translation>
    </message>
    <message>
        <source>the command reads cookies from a file</source>
        <translation>la orden lee cookies de un archivo</translation>
    </message>
    <message>
        <source>the command reads more options from elsewhere</source>
        <translation>la orden lee más opciones de otro lugar</translation>
    </message>
    <message>
        <source>the command&apos;s method isn&apos;t GET</source>
        <translation>el método de la orden no es GET</translation>
    </message>
    <message>
        <source>the command sends data</source>
        <translation>la orden envía datos</translation>
    </message>
    <message>
        <source>the command uploads a file</source>
        <translation>la orden sube un archivo</translation>
    </message>
    <message>
        <source>the command fetches a part of the file</source>
        <translation>la orden pide solo una parte del archivo</translation>
    </message>
    <message>
        <source>the command fetches the headers alone</source>
        <translation>la orden pide solo las cabeceras</translation>
    </message>
    <message>
        <source>the command needs a client certificate</source>
        <translation>la orden necesita un certificado de cliente</translation>
    </message>
    <message>
        <source>the proxy is neither http, https nor socks5</source>
        <translation>el proxy no es http, https ni socks5</translation>
    </message>
    <message>
        <source>the proxy&apos;s address is broken</source>
        <translation>la dirección del proxy es incorrecta</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>el documento termina antes de tiempo</translation>
    </message>
    <message>
        <source>a part of the document is too long</source>
        <translation>una parte del documento es demasiado larga</translation>
    </message>
    <message>
        <source>a document type is not allowed</source>
        <translation>no se permite un tipo de documento</translation>
    </message>
    <message>
        <source>the document is not well-formed XML</source>
        <translation>el documento no es XML bien formado</translation>
    </message>
    <message>
        <source>the document is nested too deep</source>
        <translation>el documento tiene demasiados niveles</translation>
    </message>
    <message>
        <source>the document lists no file</source>
        <translation>el documento no indica ningún archivo</translation>
    </message>
    <message>
        <source>the document lists more than %1 files</source>
        <translation>el documento indica más de %1 archivos</translation>
    </message>
    <message>
        <source>the file has no http or https link</source>
        <translation>el archivo no tiene ningún enlace http o https</translation>
    </message>
    <message>
        <source>the file has more than %1 links</source>
        <translation>el archivo tiene más de %1 enlaces</translation>
    </message>
    <message>
        <source>the file has more than %1 checksums</source>
        <translation>el archivo tiene más de %1 sumas de verificación</translation>
    </message>
    <message>
        <source>the file has more than %1 pieces</source>
        <translation>el archivo tiene más de %1 fragmentos</translation>
    </message>
    <message>
        <source>the pieces have no length</source>
        <translation>los fragmentos no tienen longitud</translation>
    </message>
    <message>
        <source>the pieces are out of order</source>
        <translation>los fragmentos están desordenados</translation>
    </message>
    <message>
        <source>the pieces don&apos;t make up the size</source>
        <translation>los fragmentos no suman el tamaño</translation>
    </message>
    <message>
        <source>the page has more than %1 links</source>
        <translation>la página tiene más de %1 enlaces</translation>
    </message>
    <message>
        <source>a tag of the page never ends</source>
        <translation>una etiqueta de la página no termina</translation>
    </message>
    <message>
        <source>there is a word that means nothing here</source>
        <translation>hay una palabra que aquí no significa nada</translation>
    </message>
    <message>
        <source>a login or a password comes before the first machine</source>
        <translation>un nombre de usuario o una contraseña aparece antes del primer «machine»</translation>
    </message>
    <message>
        <source>a login or a password contains a control character</source>
        <translation>un nombre de usuario o una contraseña contiene un carácter de control</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>the file ends where a value is missing</source>
        <translation>el archivo termina donde falta un valor</translation>
    </message>
    <message>
        <source>a quoted value is never closed</source>
        <translation>unas comillas abiertas no se cierran</translation>
    </message>
    <message>
        <source>the line doesn&apos;t have seven fields separated by tabs</source>
        <translation>la línea no tiene siete campos separados por tabuladores</translation>
    </message>
    <message>
        <source>the cookie&apos;s host is not a host name</source>
        <translation>el servidor de la cookie no es válido</translation>
    </message>
    <message>
        <source>the cookie&apos;s name or value has characters that cookies can&apos;t have</source>
        <translation>el nombre o el valor de la cookie tiene caracteres no permitidos</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG:HEX</source>
        <translation>la suma de verificación no tiene la forma ALG:HEX</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG=HEX</source>
        <translation>la suma de verificación no tiene la forma ALG=HEX</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form &apos;URI&apos; NAME SIZE ALG:HEX</source>
        <translation>la línea no tiene la forma &apos;URI&apos; NAME SIZE ALG:HEX</translation>
    </message>
    <message>
        <source>the header isn&apos;t of the form NAME: VALUE</source>
        <translation>la cabecera no tiene la forma NAME: VALUE</translation>
    </message>
    <message>
        <source>the cookies aren&apos;t of the form NAME=VALUE; NAME=VALUE</source>
        <translation>las cookies no tienen la forma NAME=VALUE; NAME=VALUE</translation>
    </message>
    <message>
        <source>it asks not to check certificates; give --no-check-certificate to allow that</source>
        <translation>pide no comprobar los certificados; para permitirlo, use --no-check-certificate</translation>
    </message>
    <message>
        <source>it asks to trust certificates of its own; use --ca-file instead</source>
        <translation>pide aceptar sus propios certificados; use --ca-file en su lugar</translation>
    </message>
    <message>
        <source>it asks for another proxy than the one that was chosen; give the same one with --proxy to allow that</source>
        <translation>pide un proxy distinto del elegido; para permitirlo, indique el mismo con --proxy</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form HOST, TRUE or FALSE, PATH, TRUE or FALSE, TIME, NAME, VALUE</source>
        <translation>la línea no tiene la forma HOST, TRUE o FALSE, PATH, TRUE o FALSE, TIME, NAME, VALUE</translation>
    </message>
    <message>
        <source>the link has an impossible host name</source>
        <translation>el nombre de servidor del enlace es imposible</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>unknown size</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>se puede reanudar</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>no se puede reanudar</translation>
    </message>
    <message>
        <source>The server has “%1”: %2, %3</source>
        <extracomment>%1: a file name, %2: its size, %3: whether the server sends it in parts.</extracomment>
        <translation>El servidor tiene «%1»: %2, %3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2: %3</source>
        <extracomment>%1: a number, %2: a time such as 0:12, %3: what went wrong.</extracomment>
        <translation>Intento %1 en %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in %3, over %n connection(s)</source>
        <translation>
            <numerusform>Guardado como «%1»: %2 en %3, con %n conexión</numerusform>
            <numerusform>Guardado como «%1»: %2 en %3, con %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>; the checksum matches</source>
        <translation>; la suma de verificación coincide</translation>
    </message>
    <message>
        <source>“%1” already exists and was skipped</source>
        <translation>«%1» ya existe y se ha omitido</translation>
    </message>
    <message>
        <source>Many requests in a short time; some are not listed</source>
        <translation>Muchas peticiones en poco tiempo; algunas no se muestran</translation>
    </message>
    <message>
        <source>%1; %2 are kept</source>
        <extracomment>%1: what went wrong, %2: a size.</extracomment>
        <translation>%1; se conservan %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <extracomment>%1: what went wrong.</extracomment>
        <translation>Nuevo intento: %1</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Guardado como «%1»</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>The link was replaced: %1</source>
        <extracomment>%1: a link.</extracomment>
        <translation>Se ha reemplazado el enlace: %1</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>réplicas</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>cabeceras</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>conexiones</translation>
    </message>
    <message>
        <source>speed limit</source>
        <translation>límite de velocidad</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>suma de verificación</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <extracomment>A person has edited a download; %1: a list such as &quot;mirrors, headers&quot;.</extracomment>
        <translation>Editado: %1</translation>
    </message>
    <message>
        <source>file kept anyway</source>
        <extracomment>What was changed: the person keeps the file although a checksum contradicts it.</extracomment>
        <translation>archivo conservado de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in less than a second, over %n connection(s)</source>
        <translation>
            <numerusform>Guardado como «%1»: %2 en menos de un segundo, con %n conexión</numerusform>
            <numerusform>Guardado como «%1»: %2 en menos de un segundo, con %n conexiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRemarks</name>
    <message>
        <source>The text asks to use no proxy.</source>
        <translation>El texto pide no usar ningún proxy.</translation>
    </message>
    <message>
        <source>The text asks to use the proxy %1:%2, which can see what you download.</source>
        <extracomment>%1: the name of a server, %2: a number.</extracomment>
        <translation>El texto pide usar el proxy %1:%2, que puede ver lo que se descarga.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <extracomment>Wishes of the same kind as in the sentence before.</extracomment>
        <translation>
            <numerusform>Y %n petición más de este tipo.</numerusform>
            <numerusform>Y %n peticiones más de este tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text asks not to check certificates, so anyone could pose as the server.</source>
        <translation>El texto pide no comprobar los certificados, con lo que cualquiera podría hacerse pasar por el servidor.</translation>
    </message>
    <message>
        <source>The text asks to trust the certificates in %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>El texto pide confiar en los certificados de %1.</translation>
    </message>
    <message>
        <source>The list is too long: only its first %1 downloads are added.</source>
        <extracomment>%1: how many can be added at once.</extracomment>
        <translation>La lista es demasiado larga: solo se añaden sus primeras %1 descargas.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <extracomment>%1: the number of a line, %2: why, as &quot;the link is not http or https&quot;.</extracomment>
        <translation>La línea %1 se omite: %2.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Preferencias...</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Ocultar otros</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Salir de %1</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>all downloads: with list the finished ones as well, with pause and resume in place of numbers</source>
        <translation>todas las descargas: con list también las terminadas; con pause y resume, en lugar de números</translation>
    </message>
    <message>
        <source>save as FILE; for one URL only (default: the server&apos;s name, else the URL&apos;s; with add, a FILE without a folder goes where the desktop program saves)</source>
        <translation>guardar como ARCHIVO; solo con una URL (por omisión: el nombre que da el servidor o, si no, el de la URL; con add, un ARCHIVO sin carpeta va adonde guarda el programa de escritorio)</translation>
    </message>
    <message>
        <source>save in FOLDER, created if missing (default: the current one; with add, the desktop program&apos;s)</source>
        <translation>guardar en CARPETA, que se crea si falta (por omisión: la actual; con add, la del programa de escritorio)</translation>
    </message>
    <message>
        <source>save as the URL says, in FOLDER/host/segment/.../name (default: in FOLDER)</source>
        <translation>guardar según la URL, en CARPETA/servidor/segmento/.../nombre (por omisión: en CARPETA)</translation>
    </message>
    <message>
        <source>save by TEMPLATE, such as {host}/{date}/{name} (default: {name})</source>
        <translation>guardar según PLANTILLA, como {host}/{date}/{name} (por omisión: {name})</translation>
    </message>
    <message>
        <source>more URLs from a list, or from several: links with patterns, apt-get --print-uris, Metalink, curl commands, a page; with get, FILE may be an http or https URL of one; -: standard input</source>
        <translation>más URL de una lista, o de varias: enlaces con patrones, apt-get --print-uris, Metalink, órdenes de curl, una página; con get, ARCHIVO puede ser la URL http o https de una; -: entrada estándar</translation>
    </message>
    <message>
        <source>what to do when the file exists: rename, overwrite, skip (without asking the server) or fail (default: rename, to &quot;name (1).ext&quot;; with add, what the desktop program does)</source>
        <translation>qué hacer si el archivo existe: rename (cambiar el nombre), overwrite (sobrescribir), skip (omitir, sin preguntar al servidor) o fail (error) (por omisión: rename, a &quot;name (1).ext&quot;; con add, lo que haga el programa de escritorio)</translation>
    </message>
    <message>
        <source>the same as --on-conflict overwrite</source>
        <translation>lo mismo que --on-conflict overwrite</translation>
    </message>
    <message>
        <source>the digest that the file must have: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512</source>
        <translation>la suma que debe tener el archivo: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 o sha3-512</translation>
    </message>
    <message>
        <source>keep a file with this digest, unverified, although the server names another one (default: it stays unfinished)</source>
        <translation>conservar un archivo con esta suma, sin verificar, aunque el servidor indique otra (por omisión: queda sin terminar)</translation>
    </message>
    <message>
        <source>another source of the same file; may be given several times, for one URL only</source>
        <translation>otra fuente del mismo archivo; se puede repetir, solo con una URL</translation>
    </message>
    <message>
        <source>direct: write each piece in its place; temp: as part files in --temp-dir, then merge them; memory: hold all of it and write it once (default: direct)</source>
        <translation>direct: escribir cada parte en su sitio; temp: como archivos parciales en --temp-dir, que luego se unen; memory: tenerlo todo en memoria y escribirlo una vez (por omisión: direct)</translation>
    </message>
    <message>
        <source>where temporary files go: the parts of the assembly temp, the files of bench (default: the system&apos;s temporary folder)</source>
        <translation>dónde van los archivos temporales: las partes de --assembly temp, los archivos de bench (por omisión: la carpeta temporal del sistema)</translation>
    </message>
    <message>
        <source>look for a checksum file on the server, too: FILE.sha256, SHA256SUMS and the like (default: in the answer&apos;s headers only)</source>
        <translation>buscar también en el servidor un archivo de sumas: ARCHIVO.sha256, SHA256SUMS y similares (por omisión: solo en las cabeceras de la respuesta)</translation>
    </message>
    <message>
        <source>set the file&apos;s time to the server&apos;s (default: now)</source>
        <translation>poner al archivo la fecha del servidor (por omisión: la actual)</translation>
    </message>
    <message>
        <source>do not reserve the space on disk first (default: reserve)</source>
        <translation>no reservar antes el espacio en disco (por omisión: reservarlo)</translation>
    </message>
    <message>
        <source>most connections for one file, 1 to 64, or auto: up to 8, fewer where that is faster (default: auto)</source>
        <translation>máximo de conexiones para un archivo, de 1 a 64, o auto: hasta 8, menos donde sea más rápido (por omisión: auto)</translation>
    </message>
    <message>
        <source>files at once (default: 4)</source>
        <translation>archivos a la vez (por omisión: 4)</translation>
    </message>
    <message>
        <source>fetch each URL so many times one after another, and as often in parallel (default: 3)</source>
        <translation>descargar cada URL tantas veces una tras otra, y otras tantas en paralelo (por omisión: 3)</translation>
    </message>
    <message>
        <source>most connections over all files (default: 32)</source>
        <translation>máximo de conexiones para todos los archivos (por omisión: 32)</translation>
    </message>
    <message>
        <source>first measure how many connections the host accepts, for at most SEC seconds, and use as many as help; 0: skip (default: 0)</source>
        <translation>medir primero cuántas conexiones acepta el servidor, durante SEG segundos como mucho, y usar las que sirvan; 0: no medir (por omisión: 0)</translation>
    </message>
    <message>
        <source>most bytes read or written in one step (default: 256K)</source>
        <translation>máximo de bytes leídos o escritos en un paso (por omisión: 256K)</translation>
    </message>
    <message>
        <source>most bytes that one request asks for, and the size of a part file (default: automatic)</source>
        <translation>máximo de bytes que pide una solicitud, y tamaño de un archivo parcial (por omisión: automático)</translation>
    </message>
    <message>
        <source>most bytes held in buffers over all connections, and as many again in files held in memory (default: 64M)</source>
        <translation>máximo de bytes en los búferes de todas las conexiones, y otros tantos en archivos que están en memoria (por omisión: 64M)</translation>
    </message>
    <message>
        <source>pause between the starts of two requests to one host (default: 0)</source>
        <translation>pausa entre los inicios de dos solicitudes a un servidor (por omisión: 0)</translation>
    </message>
    <message>
        <source>most bytes a second over all files, such as 500K (default: none)</source>
        <translation>máximo de bytes por segundo para todos los archivos, como 500K (por omisión: none, sin límite)</translation>
    </message>
    <message>
        <source>most bytes a second for each file (default: none)</source>
        <translation>máximo de bytes por segundo para cada archivo (por omisión: none, sin límite)</translation>
    </message>
    <message>
        <source>tries after the first failure without progress in between (default: 5)</source>
        <translation>intentos tras el primer fallo si no hay avance entre ellos (por omisión: 5)</translation>
    </message>
    <message>
        <source>the first wait before a try, doubled each time (default: 0.5)</source>
        <translation>la primera espera antes de un intento, que se duplica cada vez (por omisión: 0.5)</translation>
    </message>
    <message>
        <source>the longest wait before a try (default: 30)</source>
        <translation>la espera más larga antes de un intento (por omisión: 30)</translation>
    </message>
    <message>
        <source>exponential: as above; lenient: 4 more tries 60 s apart, with 2 files at once and --delay 0.25; backoff: 10 tries, waits doubling to 60 s (default: exponential)</source>
        <translation>exponential: como arriba; lenient: 4 intentos más cada 60 s, con 2 archivos a la vez y --delay 0.25; backoff: 10 intentos, con esperas que se duplican hasta 60 s (por omisión: exponential)</translation>
    </message>
    <message>
        <source>replace a connection that was silent for SEC seconds (default: 30)</source>
        <translation>reemplazar una conexión que lleve SEG segundos en silencio (por omisión: 30)</translation>
    </message>
    <message>
        <source>give up connecting after SEC seconds (default: 15)</source>
        <translation>dejar de intentar conectar tras SEG segundos (por omisión: 15)</translation>
    </message>
    <message>
        <source>send this header as well; may be given several times</source>
        <translation>enviar también esta cabecera; se puede repetir</translation>
    </message>
    <message>
        <source>send this as the user agent; browser: a desktop browser&apos;s (default: %1)</source>
        <translation>enviar esto como agente de usuario; browser: el de un navegador de escritorio (por omisión: %1)</translation>
    </message>
    <message>
        <source>send this as the page that the link is on</source>
        <translation>enviar esto como la página en la que está el enlace</translation>
    </message>
    <message>
        <source>send these cookies</source>
        <translation>enviar estas cookies</translation>
    </message>
    <message>
        <source>send the cookies of a browser&apos;s cookies.txt, each to its own site</source>
        <translation>enviar las cookies del cookies.txt de un navegador, cada una solo a su sitio</translation>
    </message>
    <message>
        <source>sign in; a missing password is asked for on the terminal (default: what the URL names)</source>
        <translation>iniciar sesión; si falta la contraseña, se pide en el terminal (por omisión: lo que indique la URL)</translation>
    </message>
    <message>
        <source>sign in with ~/.netrc where no other login is given</source>
        <translation>iniciar sesión con ~/.netrc donde no se indique otra cosa</translation>
    </message>
    <message>
        <source>read the password from the first line of FILE; -: of standard input</source>
        <translation>leer la contraseña de la primera línea de ARCHIVO; -: de la entrada estándar</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// proxy, system or none (default: system)</source>
        <translation>un proxy http://, https:// o socks5://, system o none (por omisión: system)</translation>
    </message>
    <message>
        <source>hosts to reach without the proxy, such as localhost,.example.org,10.0.0.0/8</source>
        <translation>servidores a los que se llega sin el proxy, como localhost,.example.org,10.0.0.0/8</translation>
    </message>
    <message>
        <source>accept any certificate: anyone could pose as the server</source>
        <translation>aceptar cualquier certificado: cualquiera podría hacerse pasar por el servidor</translation>
    </message>
    <message>
        <source>trust the certificate authorities in FILE (default: the system&apos;s)</source>
        <translation>confiar en las autoridades de certificación de ARCHIVO (por omisión: las del sistema)</translation>
    </message>
    <message>
        <source>show this certificate to a server that asks for one; in PEM or PKCS#12 form</source>
        <translation>mostrar este certificado al servidor que lo pida; en formato PEM o PKCS#12</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM form (default: in the same file); its passphrase is asked for on the terminal</source>
        <translation>la clave del certificado en formato PEM (por omisión: en el mismo archivo); su frase de contraseña se pide en el terminal</translation>
    </message>
    <message>
        <source>read the key&apos;s passphrase from the first line of FILE; -: of standard input</source>
        <translation>leer la frase de contraseña de la clave de la primera línea de ARCHIVO; -: de la entrada estándar</translation>
    </message>
    <message>
        <source>bar, lines, none, or auto: a bar on a terminal, elsewhere a line each few seconds (default: auto)</source>
        <translation>bar (barra), lines (líneas), none (nada) o auto: una barra en un terminal; si no, una línea cada pocos segundos (por omisión: auto)</translation>
    </message>
    <message>
        <source>show a bar for each connection, too</source>
        <translation>mostrar también una barra por cada conexión</translation>
    </message>
    <message>
        <source>show errors only</source>
        <translation>mostrar solo los errores</translation>
    </message>
    <message>
        <source>show each request and answer, secrets masked</source>
        <translation>mostrar cada solicitud y respuesta, con los secretos ocultos</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output, nothing else there</source>
        <translation>un objeto JSON por línea en la salida estándar, y nada más en ella</translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>the path of a file</source>
        <translation>la ruta de un archivo</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>la ruta de una carpeta</translation>
    </message>
    <message>
        <source>folders and a name with {host} and {date}, and {name} once, after the last slash</source>
        <translation>carpetas y un nombre con {host} y {date}, y {name} una vez, tras la última barra</translation>
    </message>
    <message>
        <source>rename, overwrite, skip or fail</source>
        <translation>rename, overwrite, skip o fail</translation>
    </message>
    <message>
        <source>ALG:HEX, where ALG is md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512 and HEX the whole digest</source>
        <translation>ALG:HEX, donde ALG es md5, sha1, sha224, sha256, sha384, sha512, sha3-256 o sha3-512 y HEX la suma completa</translation>
    </message>
    <message>
        <source>an http or https URL</source>
        <translation>una URL http o https</translation>
    </message>
    <message>
        <source>direct, temp or memory</source>
        <translation>direct, temp o memory</translation>
    </message>
    <message>
        <source>a number from 1 to 64, or auto</source>
        <translation>un número de 1 a 64 o auto</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>un número de 1 a 1000</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>un número de 1 a 100</translation>
    </message>
    <message>
        <source>a size from 1K to 1G, such as 256K</source>
        <translation>un tamaño de 1K a 1G, como 256K</translation>
    </message>
    <message>
        <source>a size of at least 16K, such as 10M</source>
        <translation>un tamaño de al menos 16K, como 10M</translation>
    </message>
    <message>
        <source>a size of at least 1M, such as 64M</source>
        <translation>un tamaño de al menos 1M, como 64M</translation>
    </message>
    <message>
        <source>bytes a second, such as 500K or 1.5M, or none</source>
        <translation>bytes por segundo, como 500K o 1.5M, o none</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>un número de 0 a 1000</translation>
    </message>
    <message>
        <source>exponential, lenient or backoff</source>
        <translation>exponential, lenient o backoff</translation>
    </message>
    <message>
        <source>&apos;Name: value&apos; on one line, for a header that Tributary does not set itself</source>
        <translation>&apos;Nombre: valor&apos; en una línea, para una cabecera que Tributary no ponga por sí mismo</translation>
    </message>
    <message>
        <source>a text without line breaks, or browser</source>
        <translation>un texto sin saltos de línea o browser</translation>
    </message>
    <message>
        <source>&apos;name=value&apos; pairs on one line, separated by semicolons</source>
        <translation>pares &apos;nombre=valor&apos; en una línea, separados por punto y coma</translation>
    </message>
    <message>
        <source>a file that can be read, in the Netscape format</source>
        <translation>un archivo legible en el formato de Netscape</translation>
    </message>
    <message>
        <source>NAME or NAME:PASSWORD</source>
        <translation>NOMBRE o NOMBRE:CONTRASEÑA</translation>
    </message>
    <message>
        <source>the path of a file, or -</source>
        <translation>la ruta de un archivo o -</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// URL, system or none</source>
        <translation>una URL http://, https:// o socks5://, system o none</translation>
    </message>
    <message>
        <source>hosts, domains or networks with commas between</source>
        <translation>servidores, dominios o redes separados por comas</translation>
    </message>
    <message>
        <source>a file that can be read, with certificates in PEM form</source>
        <translation>un archivo legible con certificados en formato PEM</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>un archivo legible</translation>
    </message>
    <message>
        <source>auto, bar, lines or none</source>
        <translation>auto, bar, lines o none</translation>
    </message>
    <message>
        <source>seconds, from 0 to 604800 (7 days)</source>
        <translation>segundos, de 0 a 604800 (7 días)</translation>
    </message>
    <message>
        <source>seconds, more than 0 and at most 604800 (7 days)</source>
        <translation>segundos, más de 0 y como mucho 604800 (7 días)</translation>
    </message>
    <message>
        <source>a file that can be read, an http or https link, or -</source>
        <translation>un archivo legible, un enlace http o https o -</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the server sent a web page instead of the file</source>
        <translation>llegó una página web en lugar del archivo</translation>
    </message>
    <message>
        <source>the size was %1 and is now larger</source>
        <translation>el tamaño era %1 y ahora es mayor</translation>
    </message>
    <message>
        <source>the size was %1 and is now %2</source>
        <translation>el tamaño era %1 y ahora es %2</translation>
    </message>
    <message>
        <source>the server&apos;s version mark has changed</source>
        <translation>la marca de versión del servidor ya no es la misma</translation>
    </message>
    <message>
        <source>the server sent a part instead of the whole file</source>
        <translation>llegó una parte cuando se había pedido el archivo completo</translation>
    </message>
    <message>
        <source>a part with Transfer-Encoding &quot;%1&quot;</source>
        <translation>una parte con Transfer-Encoding «%1»</translation>
    </message>
    <message>
        <source>a part with Content-Encoding &quot;%1&quot;</source>
        <translation>una parte con Content-Encoding «%1»</translation>
    </message>
    <message>
        <source>an impossible Content-Length &quot;%1&quot;</source>
        <translation>un Content-Length imposible «%1»</translation>
    </message>
    <message>
        <source>a part with Content-Range &quot;%1&quot;</source>
        <translation>una parte con Content-Range «%1»</translation>
    </message>
    <message>
        <source>asked for bytes %1-%2, got Content-Range &quot;%3&quot;</source>
        <translation>se pidieron los bytes %1-%2 y se recibió Content-Range «%3»</translation>
    </message>
    <message>
        <source>a part without the server&apos;s version mark</source>
        <translation>una parte sin la marca de versión del servidor</translation>
    </message>
    <message>
        <source>a part without a total</source>
        <translation>una parte sin tamaño total</translation>
    </message>
    <message>
        <source>a body with Transfer-Encoding &quot;%1&quot;</source>
        <translation>un contenido con Transfer-Encoding «%1»</translation>
    </message>
    <message>
        <source>a body with Content-Encoding &quot;%1&quot;</source>
        <translation>un contenido con Content-Encoding «%1»</translation>
    </message>
    <message>
        <source>all of the file with Content-Range &quot;%1&quot;</source>
        <translation>el archivo completo con Content-Range «%1»</translation>
    </message>
    <message>
        <source>the server sent the whole file instead of a part</source>
        <translation>llegó el archivo completo cuando se había pedido una parte</translation>
    </message>
    <message>
        <source>all of the file, as long as the part that was asked for</source>
        <translation>el archivo completo, tan largo como la parte pedida</translation>
    </message>
    <message>
        <source>no range was asked for</source>
        <translation>no se había pedido ningún intervalo</translation>
    </message>
    <message>
        <source>the server says that there are no such bytes</source>
        <translation>el servidor dice que esos bytes no existen</translation>
    </message>
    <message>
        <source>the server refuses the condition</source>
        <translation>el servidor rechaza la condición</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>el servidor dice que el archivo es otro</translation>
    </message>
    <message>
        <source>the link has expired</source>
        <translation>el enlace ha caducado</translation>
    </message>
    <message>
        <source>an answer whose headers cannot be read</source>
        <translation>una respuesta con cabeceras ilegibles</translation>
    </message>
    <message>
        <source>the answer contains no file</source>
        <translation>la respuesta no contiene ningún archivo</translation>
    </message>
    <message>
        <source>a redirect to nowhere</source>
        <translation>una redirección sin destino</translation>
    </message>
    <message>
        <source>redirected to an impossible address %1</source>
        <translation>redirigido a una dirección imposible %1</translation>
    </message>
    <message>
        <source>redirected from https down to %1</source>
        <translation>redirigido de https a %1, que no es seguro</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>redirigido a %1</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>más de %1 redirecciones</translation>
    </message>
    <message>
        <source>no final answer came</source>
        <translation>no llegó ninguna respuesta definitiva</translation>
    </message>
    <message>
        <source>the server wants a client certificate, or not this one: %1</source>
        <translation>el servidor pide un certificado de cliente, o uno distinto de este: %1</translation>
    </message>
    <message>
        <source>no connection after %1 s</source>
        <translation>sin conexión después de %1 s</translation>
    </message>
    <message>
        <source>no byte for %1 s</source>
        <translation>ningún byte durante %1 s</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>el proxy %1: %2</translation>
    </message>
    <message>
        <source>the answer ended before its end</source>
        <translation>la respuesta se cortó antes de terminar</translation>
    </message>
    <message>
        <source>the connection ended before the last chunk</source>
        <translation>la conexión terminó antes del último bloque</translation>
    </message>
    <message>
        <source>the server allows no more requests for now: %1</source>
        <translation>el servidor no admite más peticiones por ahora: %1</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has more</source>
        <translation>el archivo debía tener %1 bytes y tiene más</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has %2</source>
        <translation>el archivo debía tener %1 bytes y tiene %2</translation>
    </message>
    <message>
        <source>the checksums are for a file of another size</source>
        <translation>las sumas de verificación de los fragmentos son de un archivo de otro tamaño</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>el archivo está ahora vacío</translation>
    </message>
    <message>
        <source>it now ends before %1</source>
        <translation>el archivo termina ahora antes de %1</translation>
    </message>
    <message>
        <source>two answers disagree about the bytes at %1</source>
        <translation>dos respuestas se contradicen en los bytes a partir de %1</translation>
    </message>
    <message>
        <source>its bytes at %1 differ from those of the others</source>
        <translation>los bytes a partir de %1 no son los de las otras fuentes</translation>
    </message>
    <message>
        <source>the new link&apos;s bytes at %1 differ from those that are here</source>
        <translation>el nuevo enlace tiene a partir de %1 bytes distintos de los ya recibidos</translation>
    </message>
    <message>
        <source>bytes %1-%2 don&apos;t match their checksum</source>
        <translation>los bytes %1-%2 no coinciden con su suma de verificación</translation>
    </message>
    <message>
        <source>bytes %1-%2 from it were wrong</source>
        <translation>los bytes %1-%2 de esta fuente eran incorrectos</translation>
    </message>
    <message>
        <source>the bytes at %1 of %2 are not those that were written</source>
        <translation>los bytes a partir de %1 de %2 no son los que se escribieron</translation>
    </message>
    <message>
        <source>expected %1 by the server&apos;s header %2, found %3</source>
        <translation>se esperaba %1 según la cabecera %2 del servidor y se encontró %3</translation>
    </message>
    <message>
        <source>expected %1 by %2 beside it, found %3</source>
        <translation>se esperaba %1 según %2 del servidor y se encontró %3</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>se esperaba %1 y se encontró %2</translation>
    </message>
    <message>
        <source>%1; no source has the right file: %2</source>
        <translation>%1; ninguna fuente tiene el archivo correcto: %2</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3 bytes are missing on the volume %4</source>
        <translation>al reservar %1 bytes para %2: faltan %3 bytes en el volumen %4</translation>
    </message>
    <message>
        <source>%1 (the volume %2 is full)</source>
        <translation>%1 (el volumen %2 está lleno)</translation>
    </message>
    <message>
        <source>%1 (there is no folder %2)</source>
        <translation>%1 (no existe la carpeta %2)</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3</source>
        <translation>al reservar %1 bytes para %2: %3</translation>
    </message>
    <message>
        <source>writing %1 bytes at %2 to %3: %4</source>
        <translation>al escribir %1 bytes a partir de %2 en %3: %4</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>al escribir %1: %2</translation>
    </message>
    <message>
        <source>reading %1 bytes at %2 of %3: %4</source>
        <translation>al leer %1 bytes a partir de %2 de %3: %4</translation>
    </message>
    <message>
        <source>creating %1: %2</source>
        <translation>al crear %1: %2</translation>
    </message>
    <message>
        <source>opening %1: %2</source>
        <translation>al abrir %1: %2</translation>
    </message>
    <message>
        <source>locking %1: another download, or another process, is writing it</source>
        <translation>al bloquear %1: otra descarga u otro programa está escribiendo en él</translation>
    </message>
    <message>
        <source>locking %1: another file took the name meanwhile</source>
        <translation>al bloquear %1: otro archivo ha tomado ese nombre entretanto</translation>
    </message>
    <message>
        <source>locking %1: %2</source>
        <translation>al bloquear %1: %2</translation>
    </message>
    <message>
        <source>examining %1: %2</source>
        <translation>al examinar %1: %2</translation>
    </message>
    <message>
        <source>setting the length to %1 of %2: %3</source>
        <translation>al fijar la longitud en %1 para %2: %3</translation>
    </message>
    <message>
        <source>an earlier sync failed: %1</source>
        <translation>falló una sincronización anterior con el disco: %1</translation>
    </message>
    <message>
        <source>syncing the folder of %1: %2</source>
        <translation>al sincronizar con el disco la carpeta de %1: %2</translation>
    </message>
    <message>
        <source>syncing the folder %1: %2</source>
        <translation>al sincronizar con el disco la carpeta %1: %2</translation>
    </message>
    <message>
        <source>syncing %1: %2</source>
        <translation>al sincronizar %1 con el disco: %2</translation>
    </message>
    <message>
        <source>deleting %1: %2</source>
        <translation>al eliminar %1: %2</translation>
    </message>
    <message>
        <source>removing %1: %2</source>
        <translation>al quitar %1: %2</translation>
    </message>
    <message>
        <source>renaming to %1: %2</source>
        <translation>al cambiar el nombre a %1: %2</translation>
    </message>
    <message>
        <source>renaming %1 to %2: %3</source>
        <translation>al cambiar el nombre de %1 a %2: %3</translation>
    </message>
    <message>
        <source>moving %1 to %2: %3</source>
        <translation>al mover %1 a %2: %3</translation>
    </message>
    <message>
        <source>making the folder %1: %2</source>
        <translation>al crear la carpeta %1: %2</translation>
    </message>
    <message>
        <source>another program has cut %1 to %2 bytes</source>
        <translation>otro programa ha recortado %1 a %2 bytes</translation>
    </message>
    <message>
        <source>another program has cut %1: from %2 on bytes are missing</source>
        <translation>otro programa ha recortado %1: faltan bytes a partir de %2</translation>
    </message>
    <message>
        <source>the part file %1 was deleted, moved or replaced meanwhile</source>
        <translation>el archivo parcial %1 se eliminó, movió o sustituyó entretanto</translation>
    </message>
    <message>
        <source>the folder is gone: %1</source>
        <translation>la carpeta ya no existe: %1</translation>
    </message>
    <message>
        <source>another program has changed %1</source>
        <translation>otro programa ha modificado %1</translation>
    </message>
    <message>
        <source>every numbered name is taken: %1</source>
        <translation>todos los nombres numerados están ocupados: %1</translation>
    </message>
    <message>
        <source>another user&apos;s unfinished file is in the way: %1</source>
        <translation>el archivo incompleto de otro usuario estorba: %1</translation>
    </message>
    <message>
        <source>the file already exists: %1</source>
        <translation>el archivo ya existe: %1</translation>
    </message>
    <message>
        <source>a folder has that name: %1</source>
        <translation>ya hay una carpeta con ese nombre: %1</translation>
    </message>
    <message>
        <source>another download&apos;s unfinished file is in the way: %1</source>
        <translation>el archivo incompleto de otra descarga estorba: %1</translation>
    </message>
    <message>
        <source>another user&apos;s file is in the way: %1</source>
        <translation>el archivo de otro usuario estorba: %1</translation>
    </message>
    <message>
        <source>the old part file cannot be set aside: %1</source>
        <translation>no se puede apartar el antiguo archivo parcial: %1</translation>
    </message>
    <message>
        <source>this download cannot be moved now</source>
        <translation>esta descarga no se puede mover ahora</translation>
    </message>
    <message>
        <source>this download cannot have another link now</source>
        <translation>esta descarga no puede recibir otro enlace ahora</translation>
    </message>
    <message>
        <source>this download cannot be changed now</source>
        <translation>esta descarga no se puede modificar ahora</translation>
    </message>
    <message>
        <source>its password or cookies are not kept in the list; enter them again</source>
        <translation>su contraseña o sus cookies no se guardan en la lista y hay que volver a introducirlas</translation>
    </message>
    <message>
        <source>it contains a line break or a control character</source>
        <translation>contiene un salto de línea o un carácter de control</translation>
    </message>
    <message>
        <source>its port is not valid</source>
        <translation>su puerto no es válido</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>no indica ningún servidor</translation>
    </message>
    <message>
        <source>opening the list: %1</source>
        <translation>al abrir la lista: %1</translation>
    </message>
    <message>
        <source>the new link gives the whole file only, from its start</source>
        <translation>el nuevo enlace solo da el archivo completo, desde el principio</translation>
    </message>
    <message>
        <source>the new link shows hardly any of the bytes asked for</source>
        <translation>el nuevo enlace apenas muestra los bytes pedidos</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>se detuvo la comprobación</translation>
    </message>
    <message>
        <source>another download&apos;s part is at %1</source>
        <translation>el archivo parcial de otra descarga está en %1</translation>
    </message>
    <message>
        <source>holding %1 in memory, where the limit is %2</source>
        <translation>habría que tener %1 en memoria y el límite es %2</translation>
    </message>
    <message>
        <source>writing the file was stopped</source>
        <translation>se detuvo la escritura del archivo</translation>
    </message>
    <message>
        <source>the parts were removed</source>
        <translation>se eliminaron los archivos parciales</translation>
    </message>
    <message>
        <source>all parts are gone: %1</source>
        <translation>han desaparecido todos los archivos parciales: %1</translation>
    </message>
    <message>
        <source>a part is gone: %1</source>
        <translation>ha desaparecido un archivo parcial: %1</translation>
    </message>
    <message>
        <source>a part is cut short: %1</source>
        <translation>un archivo parcial está cortado: %1</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>se detuvo el cálculo de la suma</translation>
    </message>
    <message>
        <source>hashing the part file was stopped</source>
        <translation>se detuvo la lectura del archivo parcial</translation>
    </message>
    <message>
        <source>the part file ends at %1</source>
        <translation>el archivo parcial termina en %1</translation>
    </message>
    <message>
        <source>checking the part file was stopped</source>
        <translation>se detuvo la comprobación del archivo parcial</translation>
    </message>
    <message>
        <source>nothing proves that this program wrote the ledger</source>
        <translation>nada demuestra que este programa escribiera el archivo de control</translation>
    </message>
    <message>
        <source>others have files under every name that the part could have: %1</source>
        <translation>hay archivos ajenos con todos los nombres que podría tener el archivo parcial: %1</translation>
    </message>
    <message>
        <source>the ledger is damaged: %1</source>
        <translation>el archivo de control está dañado: %1</translation>
    </message>
    <message>
        <source>the ledger contradicts itself: %1</source>
        <translation>el archivo de control se contradice: %1</translation>
    </message>
    <message>
        <source>the ledger is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>el archivo de control es de la versión %1 y este programa lee hasta la %2; lo escribió uno más nuevo</translation>
    </message>
    <message>
        <source>the queue has ended</source>
        <translation>la cola se ha cerrado</translation>
    </message>
    <message>
        <source>the queue ended before the download</source>
        <translation>la cola se cerró antes de terminar la descarga</translation>
    </message>
    <message>
        <source>the download was removed</source>
        <translation>se quitó la descarga</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>la descarga se canceló</translation>
    </message>
    <message>
        <source>the list of downloads is read-only, so that what happens now would be forgotten</source>
        <translation>la lista de descargas es de solo lectura y lo que se haga ahora se olvidaría</translation>
    </message>
    <message>
        <source>writing stopped short: %1</source>
        <translation>la escritura se quedó a medias: %1</translation>
    </message>
    <message>
        <source>this is no regular file: %1</source>
        <translation>esto no es un archivo normal: %1</translation>
    </message>
    <message>
        <source>this is too large: %1</source>
        <translation>el archivo es demasiado grande: %1</translation>
    </message>
    <message>
        <source>reading %1: it is too long</source>
        <translation>al leer %1: el archivo es demasiado largo</translation>
    </message>
    <message>
        <source>a ledger to be saved contradicts itself: %1: %2</source>
        <translation>un archivo de control que se iba a guardar se contradice: %1: %2</translation>
    </message>
    <message>
        <source>a ledger to be saved is too large: %1</source>
        <translation>un archivo de control que se iba a guardar es demasiado grande: %1</translation>
    </message>
    <message>
        <source>%1; set aside as %2</source>
        <translation>%1; se apartó como %2</translation>
    </message>
    <message>
        <source>%1; could not be set aside: %2</source>
        <translation>%1; no se pudo apartar: %2</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>el archivo está cortado</translation>
    </message>
    <message>
        <source>it does not begin as a ledger</source>
        <translation>no empieza como un archivo de control</translation>
    </message>
    <message>
        <source>its version is unknown</source>
        <translation>su versión es desconocida</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>su suma de verificación no coincide</translation>
    </message>
    <message>
        <source>it is no CBOR</source>
        <translation>no es CBOR</translation>
    </message>
    <message>
        <source>it is not as this program writes it</source>
        <translation>no está como lo escribe este programa</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>a size is negative</source>
        <translation>un tamaño es negativo</translation>
    </message>
    <message>
        <source>there are too many seals</source>
        <translation>hay demasiados tramos verificados</translation>
    </message>
    <message>
        <source>an earlier link brought too many pieces</source>
        <translation>un enlace anterior trajo demasiados fragmentos</translation>
    </message>
    <message>
        <source>what an earlier link brought lies beyond the file</source>
        <translation>lo que trajo un enlace anterior queda más allá del final del archivo</translation>
    </message>
    <message>
        <source>its seals overlap or are out of order</source>
        <translation>sus tramos verificados se solapan o están desordenados</translation>
    </message>
    <message>
        <source>a seal is empty</source>
        <translation>un tramo verificado está vacío</translation>
    </message>
    <message>
        <source>a seal lies beyond the end of the file</source>
        <translation>un tramo verificado queda más allá del final del archivo</translation>
    </message>
    <message>
        <source>several parts in one</source>
        <translation>varias partes en una sola respuesta</translation>
    </message>
    <message>
        <source>a head that doesn&apos;t end</source>
        <translation>cabeceras que no terminan</translation>
    </message>
    <message>
        <source>an answer without a status</source>
        <translation>una respuesta sin código de estado</translation>
    </message>
    <message>
        <source>the beginning of another server&apos;s file, which can&apos;t be compared with what is here</source>
        <translation>el principio del archivo de otro servidor, que no se puede comparar con lo ya recibido</translation>
    </message>
    <message>
        <source>it brings hardly any of the bytes asked for</source>
        <translation>el servidor apenas entrega los bytes pedidos</translation>
    </message>
    <message>
        <source>it shows hardly any of the bytes asked for</source>
        <translation>el servidor apenas muestra los bytes pedidos</translation>
    </message>
    <message>
        <source>its bytes could not be read</source>
        <translation>no se pudieron leer los bytes de la respuesta</translation>
    </message>
    <message>
        <source>an empty file, which a mirror alone can&apos;t vouch for</source>
        <translation>un archivo vacío, algo que una réplica por sí sola no puede garantizar</translation>
    </message>
    <message>
        <source>it keeps silent, others may not</source>
        <translation>el servidor no responde, otros quizá sí</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>pide un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>el proxy pide un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS5</source>
        <translation>no habla SOCKS5</translation>
    </message>
    <message>
        <source>the body&apos;s chunks are broken: %1</source>
        <translation>los bloques del contenido son incorrectos: %1</translation>
    </message>
    <message>
        <source>no size where one was due</source>
        <translation>falta un tamaño donde debía haberlo</translation>
    </message>
    <message>
        <source>a size beyond all measure</source>
        <translation>un tamaño desmesurado</translation>
    </message>
    <message>
        <source>a bare line break</source>
        <translation>un salto de línea incompleto</translation>
    </message>
    <message>
        <source>one goes on beyond its size</source>
        <translation>un bloque sobrepasa su tamaño</translation>
    </message>
    <message>
        <source>a trailer that cannot be read</source>
        <translation>cabeceras finales ilegibles</translation>
    </message>
    <message>
        <source>framing without an end</source>
        <translation>una división en bloques sin fin</translation>
    </message>
    <message>
        <source>the compressed body is damaged: %1</source>
        <translation>el contenido comprimido está dañado: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>no whole answer from %1</source>
        <translation>ninguna respuesta completa de %1</translation>
    </message>
    <message>
        <source>asked once more, to read each byte: %1</source>
        <translation>se pidió otra vez, para leer byte a byte: %1</translation>
    </message>
    <message>
        <source>a head that takes more and more memory</source>
        <translation>cabeceras que ocupan cada vez más memoria</translation>
    </message>
    <message>
        <source>an interim answer</source>
        <translation>una respuesta provisional</translation>
    </message>
    <message>
        <source>a body in chunks</source>
        <translation>un contenido en bloques</translation>
    </message>
    <message>
        <source>an answer that may be another request&apos;s</source>
        <translation>una respuesta que quizá sea de otra petición</translation>
    </message>
    <message>
        <source>%1: there is no certificate in it</source>
        <translation>%1: el archivo no contiene ningún certificado</translation>
    </message>
    <message>
        <source>%1: there is no key in it, or it has another passphrase</source>
        <translation>%1: el archivo no contiene ninguna clave o tiene otra frase de contraseña</translation>
    </message>
    <message>
        <source>%1: it is neither PEM nor PKCS#12, or it has another passphrase</source>
        <translation>%1: el archivo no es ni PEM ni PKCS#12, o tiene otra frase de contraseña</translation>
    </message>
    <message>
        <source>a checksum is ALG:HEX with ALG one of %1</source>
        <translation>una suma de verificación es ALG:HEX, donde ALG es uno de estos: %1</translation>
    </message>
    <message>
        <source>a %1 checksum is %2 hexadecimal digits</source>
        <translation>una suma de verificación %1 tiene %2 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>closing %1: %2</source>
        <translation>al cerrar %1: %2</translation>
    </message>
    <message>
        <source>replacing %1: %2</source>
        <translation>al reemplazar %1: %2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>al leer %1: %2</translation>
    </message>
    <message>
        <source>reading the list: %1</source>
        <translation>al leer la lista: %1</translation>
    </message>
    <message>
        <source>writing the list: %1</source>
        <translation>al escribir la lista: %1</translation>
    </message>
    <message>
        <source>line %1 (byte %2): %3</source>
        <translation>línea %1 (byte %2): %3</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>el archivo no indica &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>el archivo es de la versión %1 y este programa lee hasta la %2; lo escribió uno más nuevo</translation>
    </message>
    <message>
        <source>it has no downloads</source>
        <translation>el archivo no contiene ninguna descarga</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>el archivo tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 no es un texto</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 es demasiado largo</translation>
    </message>
    <message>
        <source>%1 has a zero in it</source>
        <translation>%1 contiene un carácter NUL</translation>
    </message>
    <message>
        <source>%1 has characters that no header may have</source>
        <translation>%1 tiene caracteres no permitidos en una cabecera</translation>
    </message>
    <message>
        <source>%1 is not a link</source>
        <translation>%1 no es un enlace</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2025-01-31T12:00:00.000Z</source>
        <translation>%1 no es una fecha y hora como 2025-01-31T12:00:00.000Z</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 no es un número entero entre %2 y %3</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 no es un número entre %2 y %3</translation>
    </message>
    <message>
        <source>%1 has an element that is not a whole number</source>
        <translation>%1 tiene un elemento que no es un número entero</translation>
    </message>
    <message>
        <source>%1 is none of the names there are</source>
        <translation>%1 no es ninguno de los nombres conocidos</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 no es un objeto</translation>
    </message>
    <message>
        <source>%1 is not an array</source>
        <translation>%1 no es un array</translation>
    </message>
    <message>
        <source>%1 has more than %2 elements</source>
        <translation>%1 tiene más de %2 elementos</translation>
    </message>
    <message>
        <source>%1 has an element that is not a text</source>
        <translation>%1 tiene un elemento que no es un texto</translation>
    </message>
    <message>
        <source>%1 is a path, not a name</source>
        <translation>%1 es una ruta, no un nombre</translation>
    </message>
    <message>
        <source>%1 is not right: %2</source>
        <translation>%1 no es correcto: %2</translation>
    </message>
    <message>
        <source>%1 has no url</source>
        <translation>a %1 le falta url</translation>
    </message>
    <message>
        <source>%1 has a kind that is none</source>
        <translation>%1 es de un tipo desconocido</translation>
    </message>
    <message>
        <source>the store %1 is damaged: %2</source>
        <translation>la base de datos %1 está dañada: %2</translation>
    </message>
    <message>
        <source>a record is not as it was written</source>
        <translation>una entrada no está como se escribió</translation>
    </message>
    <message>
        <source>its tables contradict each other</source>
        <translation>sus tablas se contradicen</translation>
    </message>
    <message>
        <source>there never was a version %1</source>
        <translation>nunca ha existido una versión %1</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>el archivo no se identifica como base de datos de este programa</translation>
    </message>
    <message>
        <source>its tables are not as they must be</source>
        <translation>sus tablas no son como deben ser</translation>
    </message>
    <message>
        <source>the store %1 is in use by another program</source>
        <translation>la base de datos %1 está en uso por otro programa</translation>
    </message>
    <message>
        <source>there is no free name to set %1 aside under</source>
        <translation>no hay ningún nombre libre con el que apartar %1</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing</source>
        <translation>falta el controlador SQLite de Qt</translation>
    </message>
    <message>
        <source>the journal of %1 cannot be of the kind %2</source>
        <translation>el diario de transacciones de %1 no puede ser de tipo %2</translation>
    </message>
    <message>
        <source>the store %1 is of version %2, this program reads up to %3; a newer one wrote it</source>
        <translation>la base de datos %1 es de la versión %2 y este programa lee hasta la %3; la escribió uno más nuevo</translation>
    </message>
    <message>
        <source>the store %1 was found damaged at an earlier start, which was interrupted</source>
        <translation>en un inicio anterior, que se interrumpió, se vio que la base de datos %1 estaba dañada</translation>
    </message>
    <message>
        <source>how this download stood was lost with a damaged store</source>
        <translation>el estado de esta descarga se perdió con una base de datos dañada</translation>
    </message>
    <message>
        <source>the log %1 is damaged: a bit was turned back in %2 of its pages, and %3 of them are not what they were</source>
        <translation>el registro de la base de datos %1 está dañado: páginas en las que se corrigió un bit: %2; páginas que ya no son como eran: %3</translation>
    </message>
    <message>
        <source>the statement &quot;%1&quot; in %2: %3</source>
        <translation>la instrucción «%1» en %2: %3</translation>
    </message>
    <message>
        <source>%1; it is read again</source>
        <translation>%1; el archivo se vuelve a leer</translation>
    </message>
    <message>
        <source>could not be deleted: %1</source>
        <translation>no se pudo eliminar: %1</translation>
    </message>
    <message>
        <source>%1 is no leftover of this program; it is left alone, and the part is %2</source>
        <translation>%1 no es un resto de este programa y no se toca; el archivo parcial es %2</translation>
    </message>
    <message>
        <source>the part file of %1 is gone; starting afresh</source>
        <translation>ha desaparecido el archivo parcial de %1; la descarga empieza desde cero</translation>
    </message>
    <message>
        <source>%1 is no file any more; it is left alone</source>
        <translation>%1 ya no es un archivo y no se toca</translation>
    </message>
    <message>
        <source>another user has put it there: %1</source>
        <translation>otro usuario ha puesto ahí el archivo: %1</translation>
    </message>
    <message>
        <source>%1 is what is left of a small download; it is deleted</source>
        <translation>%1 es lo que queda de una descarga pequeña y se elimina</translation>
    </message>
    <message>
        <source>nobody vouches for %1; it is kept as %2</source>
        <translation>nada garantiza el origen de %1; se conserva como %2</translation>
    </message>
    <message>
        <source>%1 is not what was saved; it is left alone</source>
        <translation>%1 no es lo que se guardó y no se toca</translation>
    </message>
    <message>
        <source>%1 is not as it was finished</source>
        <translation>%1 ya no está como cuando se completó</translation>
    </message>
    <message>
        <source>found a checksum in %1</source>
        <translation>se encontró una suma de verificación en %1</translation>
    </message>
    <message>
        <source>not verified: %1 could not be read (%2)</source>
        <translation>sin verificar: no se pudo leer %1 (%2)</translation>
    </message>
    <message>
        <source>not verified: no checksum was found beside the file</source>
        <translation>sin verificar: no se encontró ninguna suma de comprobación junto al archivo</translation>
    </message>
    <message>
        <source>%1 bytes of the part file are not what was saved; they are fetched again</source>
        <translation>bytes del archivo parcial distintos de los guardados, que se descargan de nuevo: %1</translation>
    </message>
    <message>
        <source>starting afresh: %1</source>
        <translation>la descarga empieza desde cero: %1</translation>
    </message>
    <message>
        <source>starting over with the other sources: %1</source>
        <translation>la descarga vuelve a empezar con las otras fuentes: %1</translation>
    </message>
    <message>
        <source>starting over</source>
        <translation>la descarga vuelve a empezar</translation>
    </message>
    <message>
        <source>not reachable; going on as soon as it is: %1</source>
        <translation>servidor inaccesible; se continuará en cuanto responda: %1</translation>
    </message>
    <message>
        <source>the progress could not be saved: %1</source>
        <translation>no se pudo guardar el progreso: %1</translation>
    </message>
    <message>
        <source>%1 is not used any more: %2</source>
        <translation>%1 ya no se usa: %2</translation>
    </message>
    <message>
        <source>%1 is tried again: what it differed from is gone</source>
        <translation>se vuelve a probar %1: ya no existe aquello de lo que difería</translation>
    </message>
    <message>
        <source>%1 is left alone for a while: %2</source>
        <translation>%1 no se usa por un tiempo: %2</translation>
    </message>
    <message>
        <source>%1 is far slower than another one</source>
        <translation>%1 es mucho más lento que otro enlace</translation>
    </message>
    <message>
        <source>the whole is wrong; all of it comes from one source now: %1</source>
        <translation>el archivo en conjunto es incorrecto; ahora se descarga entero de una sola fuente: %1</translation>
    </message>
    <message>
        <source>%1 takes %2 connections; the time was too short to tell how many pay</source>
        <translation>conexiones que admite %1: %2; faltó tiempo para saber cuántas son útiles</translation>
    </message>
    <message>
        <source>%1 takes %2 connections, %3 pay</source>
        <translation>conexiones que admite %1: %2; útiles: %3</translation>
    </message>
    <message>
        <source>%1 takes %2 connections at a time</source>
        <translation>conexiones que admite %1 a la vez: %2</translation>
    </message>
    <message>
        <source>more connections were slower: tries %1 again</source>
        <translation>con más conexiones iba más lento; se vuelve a probar con el número anterior: %1</translation>
    </message>
    <message>
        <source>replaced a connection that was far slower than the others</source>
        <translation>se reemplazó una conexión mucho más lenta que las demás</translation>
    </message>
    <message>
        <source>stood still with bytes unread: %1</source>
        <translation>conexión parada con bytes sin leer: %1</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>respuesta no utilizable: %1</translation>
    </message>
    <message>
        <source>%1; what is here is compared</source>
        <translation>%1; se comparan los bytes ya recibidos</translation>
    </message>
    <message>
        <source>%1; they are fetched again</source>
        <translation>%1; esos bytes se descargan de nuevo</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>conexión perdida: %1</translation>
    </message>
    <message>
        <source>the server sent a message instead of the file</source>
        <translation>llegó un mensaje en lugar del archivo</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>el enlace es demasiado largo</translation>
    </message>
    <message>
        <source>the environment variable %1 names no proxy that can be used</source>
        <translation>la variable de entorno %1 no indica ningún proxy que se pueda usar</translation>
    </message>
    <message>
        <source>a body without a length</source>
        <translation>un contenido sin longitud</translation>
    </message>
    <message>
        <source>this network wants you to sign in</source>
        <translation>esta red pide que inicie sesión</translation>
    </message>
    <message>
        <source>the server is preparing the file</source>
        <translation>el servidor está preparando el archivo</translation>
    </message>
    <message>
        <source>this program is allowed no file beyond %1 bytes: %2</source>
        <translation>este programa no puede tener archivos de más de %1 bytes: %2</translation>
    </message>
    <message>
        <source>%1 is the unfinished file of another link: %2</source>
        <translation>%1 es el archivo incompleto de otro enlace: %2</translation>
    </message>
    <message>
        <source>the user name or the password was not accepted</source>
        <translation>no se ha aceptado el nombre de usuario o la contraseña</translation>
    </message>
    <message>
        <source>the server says that the file is empty now; to begin anew, remove what is here of it</source>
        <translation>el servidor dice que el archivo está vacío ahora; para empezar de nuevo, elimine lo que hay aquí de él</translation>
    </message>
    <message>
        <source>it asks for a login by %1, which Tributary doesn&apos;t speak</source>
        <translation>pide un inicio de sesión por %1, que Tributary no conoce</translation>
    </message>
    <message>
        <source>a tunnel that the proxy has not opened</source>
        <translation>un túnel que el proxy no ha abierto</translation>
    </message>
    <message>
        <source>its cookies are not kept in the list; enter them again</source>
        <translation>sus cookies no se guardan en la lista y hay que volver a introducirlas</translation>
    </message>
    <message>
        <source>its secret headers are not kept in the list; enter them again</source>
        <translation>sus cabeceras confidenciales no se guardan en la lista y hay que volver a introducirlas</translation>
    </message>
    <message>
        <source>its password at the proxy is not kept in the list; enter it again</source>
        <translation>su contraseña del proxy no se guarda en la lista y hay que volver a introducirla</translation>
    </message>
    <message>
        <source>the passphrase of its key is not kept in the list; enter it again</source>
        <translation>la frase de contraseña de su clave no se guarda en la lista y hay que volver a introducirla</translation>
    </message>
    <message>
        <source>its host name is not valid</source>
        <translation>su nombre de servidor no es válido</translation>
    </message>
    <message>
        <source>the server does not speak https on this port</source>
        <translation>el servidor no habla https en este puerto</translation>
    </message>
    <message>
        <source>the disk takes no name that long: %1</source>
        <translation>el disco no admite un nombre tan largo: %1</translation>
    </message>
    <message>
        <source>another download is writing it: %1</source>
        <translation>otra descarga está escribiendo este archivo: %1</translation>
    </message>
    <message>
        <source>%1 bytes of an earlier run are said to be in %2, maybe not by this program; they are fetched again</source>
        <translation>según consta, hay %1 bytes de una ejecución anterior en %2, quizá no de este programa; se descargan de nuevo</translation>
    </message>
    <message>
        <source>this download was begun with its parts in %1 and continues there</source>
        <translation>esta descarga se empezó con sus partes en %1 y continúa allí</translation>
    </message>
    <message>
        <source>this download was begun in %1 and continues there</source>
        <translation>esta descarga se empezó en %1 y continúa allí</translation>
    </message>
    <message>
        <source>trying a simpler request: %1</source>
        <translation>se prueba una petición más sencilla: %1</translation>
    </message>
    <message>
        <source>%1 more are needed on %2.</source>
        <translation>Faltan %1 en %2.</translation>
    </message>
    <message>
        <source>what came looks like the beginning of the file instead of a part</source>
        <translation>lo que llegó parece el principio del archivo en lugar de una parte</translation>
    </message>
    <message>
        <source>%1; nobody vouches for %2 any more, which is kept as %3</source>
        <translation>%1; nada garantiza el origen de %2; se conserva como %3</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Size unknown</source>
        <translation>Tamaño desconocido</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>se puede reanudar</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>no se puede reanudar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a size, %2: whether the download can be resumed.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file.</source>
        <translation>Este enlace lleva a una página web, no a un archivo.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Disminuir</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Mostrar esta ayuda</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Mostrar también las opciones de la biblioteca Qt</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Mostrar la versión</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opción desconocida: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opciones desconocidas: %1.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valor inesperado después de &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Ir atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Ir adelante</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir a la carpeta superior</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Crear carpeta nueva</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Crear una carpeta nueva</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vista de lista</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Cambiar a la vista de lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vista detallada</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Cambiar a la vista detallada</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista de lugares y marcadores</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre de archivo:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Archivos de tipo:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lugares recientes</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Buscar carpeta</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Mostrar </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar archivos &amp;ocultos</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Nueva car&amp;peta</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» está protegido contra escritura.
¿Borrarlo de todos modos?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>¿Seguro que quiere borrar «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>No se pudo borrar la carpeta.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ya existe.
¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
No se encuentra el archivo.
Compruebe que el nombre sea correcto.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
No se encuentra la carpeta.
Compruebe que el nombre sea correcto.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Fecha de modificación</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Mostrar detalles...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ocultar detalles...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Sí &amp;a todo</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;o a todo</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Interrumpir</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar valores predeterminados</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Desplazar hasta aquí</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Principio</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Página arriba</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Página abajo</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Desplazar hacia arriba</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Desplazar hacia abajo</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Borde izquierdo</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Borde derecho</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Página a la izquierda</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Página a la derecha</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Desplazar a la izquierda</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Desplazar a la derecha</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Tab atrás</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar la dirección del &amp;enlace</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) and move the file(s) to the bin?</source>
        <translation>
            <numerusform>¿Quitar la descarga y mover el archivo a la papelera?</numerusform>
            <numerusform>¿Quitar %n descargas y mover los archivos a la papelera?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s)?</source>
        <translation>
            <numerusform>¿Quitar la descarga?</numerusform>
            <numerusform>¿Quitar %n descargas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file will be moved to the bin.</source>
        <translation>El archivo se moverá a la papelera.</translation>
    </message>
    <message>
        <source>The unfinished file will be deleted.</source>
        <translation>El archivo incompleto se eliminará.</translation>
    </message>
    <message>
        <source>The unfinished files will be deleted.</source>
        <translation>Los archivos incompletos se eliminarán.</translation>
    </message>
    <message>
        <source>A download is in progress. Cancel it?</source>
        <translation>Hay una descarga en curso. ¿Cancelarla?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Cancel them?</source>
        <translation>
            <numerusform>Hay %n descarga en curso. ¿Cancelarla?</numerusform>
            <numerusform>Hay %n descargas en curso. ¿Cancelarlas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished file “%1” will be deleted.</source>
        <translation>El archivo incompleto «%1» se eliminará.</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Cancelar descarga</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;Trust certificate</source>
        <translation>&amp;Confiar en el certificado</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t trust</source>
        <translation>&amp;No confiar</translation>
    </message>
    <message>
        <source>Remove with file</source>
        <translation>Quitar con archivo</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>¿Quitar «%1» de la lista?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>¿Quitar de la lista %n descarga completada?</numerusform>
            <numerusform>¿Quitar de la lista %n descargas completadas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>El archivo se queda donde está.</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Quitar completadas</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>¿Confiar en el certificado de %1?</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who runs it.
%1.

Trust the certificate only if the people who run the server gave you this fingerprint (SHA-256):
%2

It will be trusted for this server only, and only until it changes.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>El servidor no puede demostrar quién lo gestiona.
%1.

Confíe en el certificado solo si quienes gestionan el servidor le han facilitado esta huella digital (SHA-256):
%2

Se aceptará solo para este servidor y solo mientras no cambie.</translation>
    </message>
    <message>
        <source>Trust certificate</source>
        <translation>Confiar en el certificado</translation>
    </message>
    <message>
        <source>A download is in progress. Quit now?</source>
        <translation>Hay una descarga en curso. ¿Salir ahora?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Quit now?</source>
        <translation>
            <numerusform>Hay %n descarga en curso. ¿Salir ahora?</numerusform>
            <numerusform>Hay %n descargas en curso. ¿Salir ahora?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished file “%1”; cancelling deletes it.</source>
        <translation>Al pausar se conserva el archivo incompleto «%1»; al cancelar se elimina.</translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished files; cancelling deletes them.</source>
        <translation>Al pausar se conservan los archivos incompletos; al cancelar se eliminan.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>Seguir en la &amp;bandeja del sistema</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>&amp;Pausar y salir</translation>
    </message>
    <message>
        <source>&amp;Cancel downloads and quit</source>
        <translation>&amp;Cancelar las descargas y salir</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t quit</source>
        <translation>&amp;No salir</translation>
    </message>
    <message>
        <source>Certificates that you trusted will no longer be trusted.</source>
        <translation>Los certificados que aceptó dejarán de ser de confianza.</translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation>Olvidar servidores</translation>
    </message>
    <message>
        <source>Forget all hosts in this list?</source>
        <translation>¿Olvidar todos los servidores de esta lista?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: after a pause it starts over. Cancelling deletes the unfinished file.</source>
        <translation>«%1» no se puede reanudar: tras una pausa empieza de nuevo. Al cancelar se elimina el archivo incompleto.</translation>
    </message>
    <message>
        <source>None of them can be resumed: after a pause all start over. Cancelling deletes the unfinished files.</source>
        <translation>Ninguna se puede reanudar: tras una pausa todas empiezan de nuevo. Al cancelar se eliminan los archivos incompletos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>%n de ellas no se puede reanudar y empezará de nuevo.</numerusform>
            <numerusform>%n de ellas no se pueden reanudar y empezarán de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n selected download(s) will be removed from the list.</source>
        <translation>
            <numerusform>%n descarga seleccionada sale de la lista.</numerusform>
            <numerusform>Las %n descargas seleccionadas salen de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download waits to be tried again. Quit now?</source>
        <translation>Una descarga espera otro intento. ¿Salir ahora?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait to be tried again. Quit now?</source>
        <translation>
            <numerusform>%n descarga espera otro intento. ¿Salir ahora?</numerusform>
            <numerusform>%n descargas esperan otro intento. ¿Salir ahora?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) to be tried again.</source>
        <extracomment>Downloads, besides those in progress.</extracomment>
        <translation>
            <numerusform>%n más espera otro intento.</numerusform>
            <numerusform>%n más esperan otro intento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a download that failed for its server&apos;s certificate.</extracomment>
        <translation>Descarga: %1</translation>
    </message>
    <message>
        <source>The server&apos;s header %1 names another checksum.</source>
        <translation>La cabecera %1 del servidor indica otra suma de verificación.</translation>
    </message>
    <message>
        <source>The list %1 on the server names another checksum.</source>
        <extracomment>%1: the name of a list of checksums, such as SHA256SUMS.</extracomment>
        <translation>La lista %1 del servidor indica otra suma de verificación.</translation>
    </message>
    <message>
        <source>The file may be damaged or forged. Keep it only if you know that the server&apos;s checksum is out of date. The file will count as not verified.</source>
        <translation>El archivo puede estar dañado o falsificado. Consérvelo solo si sabe que la suma de verificación del servidor está desactualizada. El archivo contará como no verificado.</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>Conservar archivo</translation>
    </message>
    <message>
        <source>Keep “%1” anyway?</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>¿Conservar «%1» de todos modos?</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>El archivo ya no existe.</translation>
    </message>
    <message>
        <source>&amp;Cancel download and quit</source>
        <translation>&amp;Cancelar la descarga y salir</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Another version of Tributary is running. Quit it and start again.</source>
        <translation>Hay otra versión de Tributary en ejecución. Ciérrela e inicie el programa de nuevo.</translation>
    </message>
    <message>
        <source>Tributary is already running, but does not respond.</source>
        <translation>Tributary ya está en ejecución, pero no responde.</translation>
    </message>
</context>
<context>
    <name>SleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>Hay descargas en curso</translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message numerus="yes">
        <source>Waiting for its turn: %n download(s) may run at once.</source>
        <translation>
            <numerusform>Espera su turno: se permite %n descarga a la vez.</numerusform>
            <numerusform>Espera su turno: se permiten %n descargas a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule pauses all downloads at this hour.</source>
        <translation>El horario pone en pausa todas las descargas a esta hora.</translation>
    </message>
    <message>
        <source>The server hasn&apos;t answered yet.</source>
        <translation>El servidor todavía no ha respondido.</translation>
    </message>
    <message>
        <source>The disk is slower than the network.</source>
        <translation>El disco es más lento que la red.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for all downloads holds it back.</source>
        <translation>La frena el límite de velocidad de %1 para todas las descargas.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for this download holds it back.</source>
        <translation>La frena el límite de velocidad de %1 para esta descarga.</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment.</source>
        <translation>El servidor no envía nada en este momento.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more than %n connection(s) at once.</source>
        <translation>
            <numerusform>El servidor no acepta más de %n conexión a la vez.</numerusform>
            <numerusform>El servidor no acepta más de %n conexiones a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n allowed connection(s) are in use.</source>
        <translation>
            <numerusform>La única conexión permitida ya está en uso.</numerusform>
            <numerusform>Las %n conexiones permitidas ya están en uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server sends the file in one piece only, over one connection.</source>
        <translation>Este servidor solo envía el archivo de una vez, por una única conexión.</translation>
    </message>
    <message>
        <source>Each connection gets about %1: the server or the network allows no more.</source>
        <translation>Cada conexión recibe unos %1: el servidor o la red no permiten más.</translation>
    </message>
    <message>
        <source>The server or the network limits the speed.</source>
        <translation>El servidor o la red limitan la velocidad.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check whether other programs are using it.</source>
        <translation>Compruebe si otros programas lo están usando.</translation>
    </message>
    <message>
        <source>If you know other links to the same file, pause the download and add them with “Edit…”.</source>
        <translation>Si conoce otros enlaces al mismo archivo, pause la descarga y añádalos con «Editar…».</translation>
    </message>
    <message>
        <source>The server can&apos;t continue a file: what is here is fetched again and compared.</source>
        <translation>El servidor no puede continuar un archivo: lo ya descargado se recibe otra vez y se compara.</translation>
    </message>
    <message>
        <source>%1 New data comes in %2.</source>
        <extracomment>%1: a sentence, %2: a time such as 0:31.</extracomment>
        <translation>%1 Llegarán datos nuevos en %2.</translation>
    </message>
    <message>
        <source>“Start now” starts it anyway.</source>
        <translation>«Iniciar ahora» la inicia de todos modos.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>No hay conexión de red.</translation>
    </message>
    <message>
        <source>The download continues once there is one.</source>
        <translation>La descarga continuará en cuanto la haya.</translation>
    </message>
    <message>
        <source>The schedule pauses all downloads until %1.</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>El horario pone en pausa todas las descargas hasta %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a whole sentence on what comes next.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Trying again in a moment.</source>
        <translation>Se volverá a intentar en un momento.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>Se volverá a intentar en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for its server: %n download(s) from it may run at once.</source>
        <translation>
            <numerusform>Espera a su servidor: se permite %n descarga de él a la vez.</numerusform>
            <numerusform>Espera a su servidor: se permiten %n descargas de él a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its server, which takes no downloads at the moment.</source>
        <translation>Espera a su servidor, que no acepta descargas por ahora.</translation>
    </message>
    <message>
        <source>Waiting for its disk, which does not respond at the moment.</source>
        <translation>Espera a su disco, que no responde por ahora.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Another running Tributary is using the list of downloads.</source>
        <translation>La lista de descargas está en uso por otro Tributary en ejecución.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be opened.</source>
        <translation>No se puede abrir la lista de descargas.</translation>
    </message>
    <message>
        <source>The list stays as it is. Downloads that you add now are forgotten when you quit.</source>
        <translation>La lista se queda como está. Las descargas que se añadan ahora se olvidarán al salir.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) recovered.</source>
        <translation>
            <numerusform>Se ha recuperado %n descarga.</numerusform>
            <numerusform>Se han recuperado %n descargas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their state and are paused.</source>
        <translation>
            <numerusform>%n de ellas ha perdido su estado y está en pausa.</numerusform>
            <numerusform>%n de ellas han perdido su estado y están en pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be read.</source>
        <translation>
            <numerusform>No se ha podido leer %n descarga.</numerusform>
            <numerusform>No se han podido leer %n descargas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged list is kept as “%1”.</source>
        <translation>La lista dañada se conserva como «%1».</translation>
    </message>
    <message>
        <source>The list of downloads was damaged.</source>
        <translation>La lista de descargas estaba dañada.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be written.</source>
        <translation>No se puede escribir la lista de descargas.</translation>
    </message>
    <message>
        <source>You see the list as it was, with unfinished downloads paused. Changes are forgotten when you quit.</source>
        <translation>La lista se muestra como estaba, con las descargas sin terminar en pausa. Los cambios se olvidarán al salir.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved at the moment.</source>
        <translation>No se puede guardar la lista de descargas en este momento.</translation>
    </message>
    <message>
        <source>Tributary keeps trying. If it quits before that works, recent changes are lost.</source>
        <translation>Tributary lo seguirá intentando. Si se cierra antes de conseguirlo, los últimos cambios se perderán.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n active</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n activa</numerusform>
            <numerusform>%n activas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Ninguna descarga en curso</translation>
    </message>
    <message>
        <source>↓ %1    %2</source>
        <extracomment>%1: total download speed, %2: counts such as &quot;3 active · 5 waiting&quot;.</extracomment>
        <translation>↓ %1    %2</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Todo está en pausa</translation>
    </message>
    <message>
        <source>Paused by the schedule</source>
        <extracomment>All downloads are, at this hour.</extracomment>
        <translation>En pausa por el horario</translation>
    </message>
    <message>
        <source>No network connection</source>
        <extracomment>Downloads wait for it.</extracomment>
        <translation>Sin conexión de red</translation>
    </message>
    <message numerus="yes">
        <source>%n paused: disk full</source>
        <comment>downloads</comment>
        <extracomment>Downloads that are paused since there is no space left on the disk.</extracomment>
        <translation>
            <numerusform>%n en pausa: disco lleno</numerusform>
            <numerusform>%n en pausa: disco lleno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by an error</source>
        <comment>downloads</comment>
        <extracomment>Downloads that an error has paused, and no person.</extracomment>
        <translation>
            <numerusform>%n en pausa por un error</numerusform>
            <numerusform>%n en pausa por un error</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by the schedule until %1</source>
        <extracomment>All downloads are. %1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>En pausa por el horario hasta %1</translation>
    </message>
    <message>
        <source>%1 (disk full: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these since there is no space left on the disk.</extracomment>
        <translation>%1 (disco lleno: %2)</translation>
    </message>
    <message>
        <source>%1 (by an error: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these an error has paused, and no person.</extracomment>
        <translation>%1 (por un error: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalAdd</name>
    <message>
        <source>the desktop program was started, but does not answer</source>
        <translation>el programa de escritorio se inició, pero no responde</translation>
    </message>
    <message>
        <source>the desktop program is running, but does not answer</source>
        <translation>el programa de escritorio está en marcha, pero no responde</translation>
    </message>
    <message>
        <source>the desktop program refused it: %1</source>
        <translation>el programa de escritorio lo rechazó: %1</translation>
    </message>
    <message>
        <source>the desktop program, tributary, is not installed</source>
        <translation>el programa de escritorio, tributary, no está instalado</translation>
    </message>
    <message>
        <source>handed over to the desktop program: %1</source>
        <translation>entregados al programa de escritorio: %1</translation>
    </message>
    <message>
        <source>the desktop program is not running</source>
        <translation>el programa de escritorio no está en marcha</translation>
    </message>
    <message>
        <source>add can&apos;t hand this over whole; use get</source>
        <translation>add no puede entregar esto completo; use get</translation>
    </message>
    <message>
        <source>already in the list</source>
        <translation>ya está en la lista</translation>
    </message>
    <message>
        <source>there is no display for the desktop program; &apos;tributary-cli get&apos; downloads without it</source>
        <translation>no hay pantalla para el programa de escritorio; &apos;tributary-cli get&apos; descarga sin él</translation>
    </message>
    <message>
        <source>the desktop program was started, but ended at once</source>
        <translation>el programa de escritorio se inició, pero terminó enseguida</translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>one after another</source>
        <translation>uno tras otro</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>en paralelo</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>mayores</translation>
    </message>
    <message>
        <source>rounds: %1, medians</source>
        <translation>rondas: %1, medianas</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>time of one file</source>
        <translation>tiempo por archivo</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>uno a uno</translation>
    </message>
    <message>
        <source>In parallel it takes %1 times as long.</source>
        <translation>En paralelo tarda %1 veces lo mismo.</translation>
    </message>
    <message>
        <source>round %1, %2: %3, %4 done</source>
        <translation>ronda %1, %2: %3, %4 listos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>Interrupted; no file was kept.</source>
        <translation>Interrumpido; no se conservó ningún archivo.</translation>
    </message>
</context>
<context>
    <name>TerminalError</name>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what happened, %2: what to do about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This line of the list makes no sense</source>
        <translation>Esta línea de la lista no tiene sentido</translation>
    </message>
    <message>
        <source>Correct it, and run the command again with --on-conflict skip.</source>
        <translation>Corríjala y ejecute la orden otra vez con --on-conflict skip.</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>tributary-cli downloads files over http and https.</source>
        <translation>tributary-cli descarga archivos por http y https.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>Commands for the desktop program while it runs:</source>
        <translation>Órdenes para el programa de escritorio en marcha:</translation>
    </message>
    <message>
        <source>An interrupted download continues when the same command is run again.</source>
        <translation>Una descarga interrumpida continúa al ejecutar otra vez la misma orden.</translation>
    </message>
    <message>
        <source>Exit codes: 0 all done, 1 a download failed, 2 wrong usage, 3 a checksum did not match, 4 no space or no permission to write, 130 interrupted.</source>
        <translation>Códigos de salida: 0 todo hecho, 1 falló una descarga, 2 uso incorrecto, 3 una suma de verificación no coincidió, 4 sin espacio o sin permiso de escritura, 130 interrumpido.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>este texto</translation>
    </message>
    <message>
        <source>download; the command may be left out</source>
        <translation>descargar; la orden se puede omitir</translation>
    </message>
    <message>
        <source>show what the server offers, without saving anything</source>
        <translation>mostrar lo que ofrece el servidor, sin guardar nada</translation>
    </message>
    <message>
        <source>measure how fast the URLs come, saving nothing</source>
        <translation>medir lo rápido que llegan las URL, sin guardar nada</translation>
    </message>
    <message>
        <source>hand the URLs over to the desktop program</source>
        <translation>entregar las URL al programa de escritorio</translation>
    </message>
    <message>
        <source>check a file&apos;s checksum</source>
        <translation>comprobar la suma de verificación de un archivo</translation>
    </message>
    <message>
        <source>this text, or a command&apos;s options</source>
        <translation>este texto, o las opciones de una orden</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>la versión</translation>
    </message>
    <message>
        <source>show its downloads</source>
        <translation>mostrar sus descargas</translation>
    </message>
    <message>
        <source>pause downloads, by the numbers that list shows</source>
        <translation>pausar descargas, por los números que muestra list</translation>
    </message>
    <message>
        <source>continue them, also those that failed</source>
        <translation>continuarlas, también las que fallaron</translation>
    </message>
    <message>
        <source>end them, and delete their unfinished files</source>
        <translation>cancelarlas y borrar sus archivos sin terminar</translation>
    </message>
    <message>
        <source>take them out of the list; their files stay</source>
        <translation>quitarlas de la lista; sus archivos se quedan</translation>
    </message>
    <message>
        <source>set the speed limit for all of them</source>
        <translation>fijar el límite de velocidad para todas</translation>
    </message>
    <message>
        <source>Downloads, shows progress and exits when all are done.</source>
        <translation>Descarga, muestra el progreso y sale cuando todo está hecho.</translation>
    </message>
    <message>
        <source>Shows what the server offers, without saving anything. Whether ranges work is tried with a ranged request.</source>
        <translation>Muestra lo que ofrece el servidor, sin guardar nada. Si admite rangos se prueba con una solicitud de un rango.</translation>
    </message>
    <message>
        <source>Downloads the URLs into a temporary folder, one after another over one connection each and in parallel as get does, and deletes the files. Each round does both; a table shows medians.</source>
        <translation>Descarga las URL en una carpeta temporal, una tras otra por una sola conexión y en paralelo como hace get, y borra los archivos. Cada ronda hace ambas cosas; una tabla muestra las medianas.</translation>
    </message>
    <message>
        <source>Hands the URLs over to the desktop program, starting it if need be, and exits once they are in its list. What no option says is as the desktop program does
it for others. A folder that a list names stands below FOLDER or the current folder.</source>
        <translation>Entrega las URL al programa de escritorio, que inicia si hace falta, y sale en cuanto están en su lista. Lo que no diga ninguna opción se hace como lo hace el programa de escritorio. Una carpeta indicada en una lista queda dentro de CARPETA o de la carpeta actual.</translation>
    </message>
    <message>
        <source>Exits with 0 if the file has this checksum, and with 1 if not.</source>
        <translation>Sale con 0 si el archivo tiene esta suma de verificación, y con 1 si no.</translation>
    </message>
    <message>
        <source>Shows the downloads of the running desktop program that are not finished: number, state, percentage, size, speed, time left and name. WORD is a part of
a name or URL, or a state as --json has it, such as paused or finished.</source>
        <translation>Muestra las descargas sin terminar del programa de escritorio en marcha: número, estado, porcentaje, tamaño, velocidad, tiempo restante y nombre. PALABRA es parte de un nombre o de una URL, o un estado como los da --json, por ejemplo paused o finished.</translation>
    </message>
    <message>
        <source>Pauses downloads of the running desktop program.</source>
        <translation>Pausa descargas del programa de escritorio en marcha.</translation>
    </message>
    <message>
        <source>Lets downloads of the running desktop program go on in their turn, by number also those that failed or were cancelled, and with --all those that are paused.</source>
        <translation>Hace que descargas del programa de escritorio en marcha continúen cuando les toque: por número, también las que fallaron o se cancelaron; con --all, las que están en pausa.</translation>
    </message>
    <message>
        <source>Ends downloads of the running desktop program and deletes their unfinished files.</source>
        <translation>Cancela descargas del programa de escritorio en marcha y borra sus archivos sin terminar.</translation>
    </message>
    <message>
        <source>Takes downloads out of the list of the running desktop program, which can undo it for a minute. Their files stay, whole or not.</source>
        <translation>Quita descargas de la lista del programa de escritorio en marcha, que puede deshacerlo durante un minuto. Sus archivos se quedan, completos o no.</translation>
    </message>
    <message>
        <source>Sets the speed limit for all downloads of the running desktop program, such as 500K, or takes it away, and says what its schedule makes of that now.</source>
        <translation>Fija el límite de velocidad para todas las descargas del programa de escritorio en marcha, como 500K, o lo quita, y dice qué resulta ahora según el horario.</translation>
    </message>
    <message>
        <source>SIZE and RATE take K, M, G and T (1024), with or without iB or B: 64K, 1.5MiB.</source>
        <translation>TAMAÑO y TASA admiten K, M, G y T (1024), con o sin iB o B: 64K, 1.5MiB.</translation>
    </message>
    <message>
        <source>A URL without a scheme is taken for https; on this machine itself, for http.</source>
        <translation>Una URL sin esquema se toma por https; en esta misma máquina, por http.</translation>
    </message>
    <message>
        <source>Unfinished files are kept as NAME.part with NAME.part.ledger beside it; the same command run again picks up where they stand.</source>
        <translation>Los archivos sin terminar se conservan como NOMBRE.part, con NOMBRE.part.ledger al lado; la misma orden sigue donde se quedaron.</translation>
    </message>
    <message>
        <source>Downloads:</source>
        <translation>Descargas:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Archivos:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Velocidad:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>Reintentos:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>Solicitudes:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Red:</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>Salida:</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>checksum matches</source>
        <translation>la suma de verificación coincide</translation>
    </message>
    <message>
        <source>checksum matches %1</source>
        <extracomment>%1: the name of a file or of a header.</extracomment>
        <translation>la suma de verificación coincide con %1</translation>
    </message>
    <message>
        <source>resumed from %1</source>
        <translation>reanudado desde %1</translation>
    </message>
    <message>
        <source>size not confirmed by the server</source>
        <translation>tamaño no confirmado por el servidor</translation>
    </message>
    <message>
        <source>%1 sent wrong data</source>
        <translation>%1 envió datos erróneos</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 at once, one more is refused</source>
        <translation>%1 a la vez, una más se rechaza</translation>
    </message>
    <message>
        <source>at least %1 at once</source>
        <translation>al menos %1 a la vez</translation>
    </message>
    <message>
        <source>; the time was too short to tell whether more help</source>
        <translation>; no hubo tiempo para saber si más ayudan</translation>
    </message>
    <message>
        <source>; more than %1 don&apos;t help</source>
        <translation>; más de %1 no ayudan</translation>
    </message>
    <message>
        <source>Accepts</source>
        <extracomment>Of a server: how many connections.</extracomment>
        <translation>Acepta</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: a number of connections; a speed follows.</extracomment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a size, %2: a time.</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>%1 are kept.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>Se conservan %1.</translation>
    </message>
    <message>
        <source>retry %1 in %2 s, try %3: %4</source>
        <extracomment>%1: a link, %2: seconds, %3: a number, %4: why.</extracomment>
        <translation>reintento de %1 en %2 s, intento %3: %4</translation>
    </message>
    <message>
        <source>assembling</source>
        <translation>uniendo</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>verificando</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two sizes.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 listos</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 omitidos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>The list contains no downloads; there was nothing to do.</source>
        <translation>La lista no contiene descargas; no había nada que hacer.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue.</source>
        <translation>Interrumpido; lo descargado se conserva. Ejecute la misma orden otra vez para continuar.</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>URL final</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Ranges</source>
        <extracomment>Whether the server sends parts of the file.</extracomment>
        <translation>Rangos</translation>
    </message>
    <message>
        <source>yes: it can be resumed and fetched in pieces</source>
        <translation>sí: se puede reanudar y descargar por partes</translation>
    </message>
    <message>
        <source>no: it can&apos;t be resumed</source>
        <translation>no: no se puede reanudar</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>When the file was last changed on the server.</extracomment>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>%1: the %2 checksum matches</source>
        <translation>%1: la suma de verificación %2 coincide</translation>
    </message>
    <message>
        <source>%1: the checksum does not match: it is %2, not %3</source>
        <translation>%1: la suma de verificación no coincide: es %2, no %3</translation>
    </message>
    <message>
        <source>None of it was kept.</source>
        <translation>No se conservó nada.</translation>
    </message>
    <message>
        <source>; the file is too small to tell whether more help</source>
        <translation>; el archivo es demasiado pequeño para saber si más ayudan</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>archivos: %1</translation>
    </message>
    <message>
        <source>Interrupted. The server can&apos;t continue a file; the same command fetches it from the start.</source>
        <translation>Interrumpido. El servidor no puede continuar un archivo; la misma orden lo descarga desde el principio.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue; a file that its server can&apos;t continue is fetched from the start.</source>
        <translation>Interrumpido; lo descargado se conserva. Ejecute la misma orden otra vez para continuar; un archivo que su servidor no puede continuar se descarga desde el principio.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>%1: the file could not be read: %2</source>
        <translation>%1: no se ha podido leer el archivo: %2</translation>
    </message>
    <message>
        <source>What has finished could not be noted; the same command would fetch it again.</source>
        <translation>No se pudo anotar lo que ha terminado; la misma orden lo descargaría de nuevo.</translation>
    </message>
</context>
<context>
    <name>TerminalName</name>
    <message>
        <source>COMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>SERVIDORES</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>MODO</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>PASSWORD</source>
        <translation>CONTRASEÑA</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>TASA</translation>
    </message>
    <message>
        <source>SEC</source>
        <translation>SEG</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAMAÑO</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>PLANTILLA</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>ACCIÓN</translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation>POLÍTICA</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>PALABRA</translation>
    </message>
</context>
<context>
    <name>TerminalRow</name>
    <message>
        <source>connecting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>conectando</translation>
    </message>
    <message>
        <source>assembling</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>uniendo</translation>
    </message>
    <message>
        <source>verifying</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>verificando</translation>
    </message>
    <message>
        <source>retry %1</source>
        <extracomment>%1: a time of five letters; at most 11 letters with it.</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1: how many bytes of the file come before.</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 listos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>%1 more active</source>
        <translation>%1 más activas</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>TerminalUsage</name>
    <message>
        <source>Try &apos;tributary-cli help&apos; or &apos;tributary-cli get --help&apos;.</source>
        <translation>Pruebe &apos;tributary-cli help&apos; o &apos;tributary-cli get --help&apos;.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Contraseña de %1: </translation>
    </message>
    <message>
        <source>--user lacks a password and there is no terminal to ask on; give NAME:PASSWORD or --password-file</source>
        <translation>a --user le falta la contraseña y no hay terminal donde pedirla; indique NOMBRE:CONTRASEÑA o --password-file</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>Frase de contraseña de %1: </translation>
    </message>
    <message>
        <source>the key of --client-certificate is locked and there is no terminal to ask on; give --client-key-password-file</source>
        <translation>la clave de --client-certificate está protegida y no hay terminal donde pedir la frase; indique --client-key-password-file</translation>
    </message>
    <message>
        <source>ignored %1: %2</source>
        <extracomment>%1: a file and the number of a line, %2: what is wrong there.</extracomment>
        <translation>ignorado %1: %2</translation>
    </message>
    <message>
        <source>at most %1 files and %2 connections at once: this process may have no more than %3 files open (ulimit -n)</source>
        <translation>como mucho %1 archivos y %2 conexiones a la vez: este proceso no puede tener más de %3 archivos abiertos (ulimit -n)</translation>
    </message>
    <message>
        <source>standard output is not complete: %1</source>
        <translation>la salida estándar está incompleta: %1</translation>
    </message>
    <message>
        <source>reading &apos;%1&apos; failed: %2</source>
        <translation>no se pudo leer &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>the first line of &apos;%1&apos; is empty</source>
        <translation>la primera línea de &apos;%1&apos; está vacía</translation>
    </message>
    <message>
        <source>there is no option --%1</source>
        <translation>no existe la opción --%1</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 no admite ningún valor</translation>
    </message>
    <message>
        <source>; did you mean --%1?</source>
        <translation>; ¿quiso decir --%1?</translation>
    </message>
    <message>
        <source>there is no option -%1</source>
        <translation>no existe la opción -%1</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>--%1 necesita un valor: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2</source>
        <translation>--%1 admite %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;</source>
        <translation>--%1 admite %2, no &apos;%3&apos;</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>no existe la orden &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a command or a URL is missing</source>
        <translation>falta una orden o una URL</translation>
    </message>
    <message>
        <source>--path-from-url and --name-template can&apos;t be used together</source>
        <translation>--path-from-url y --name-template no se pueden usar juntas</translation>
    </message>
    <message>
        <source>--output gives the whole path; it can&apos;t be used with --path-from-url or --name-template</source>
        <translation>--output da la ruta completa; no se puede usar con --path-from-url ni --name-template</translation>
    </message>
    <message>
        <source>--output takes one URL; with several, use --dir</source>
        <translation>--output admite una sola URL; con varias, use --dir</translation>
    </message>
    <message>
        <source>--output takes the path of a file; standard output can&apos;t be one (./- can)</source>
        <translation>--output admite la ruta de un archivo; la salida estándar no puede serlo (./- sí)</translation>
    </message>
    <message>
        <source>--output takes the path of a file, not a folder; use --dir for that</source>
        <translation>--output admite la ruta de un archivo, no una carpeta; para eso use --dir</translation>
    </message>
    <message>
        <source>--output takes a name of at most %1 bytes</source>
        <translation>--output admite un nombre de %1 bytes como mucho</translation>
    </message>
    <message>
        <source>--output takes the path of a file; %1 isn&apos;t one</source>
        <translation>--output admite la ruta de un archivo; %1 no lo es</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a link that leads nowhere</source>
        <translation>--dir admite una carpeta; %1 es un enlace que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a file</source>
        <translation>--dir admite una carpeta; %1 es un archivo</translation>
    </message>
    <message>
        <source>--mirror takes one URL; in a list, mirrors stand on one line</source>
        <translation>--mirror admite una sola URL; en una lista, las réplicas van en una línea</translation>
    </message>
    <message>
        <source>--retry-max-wait must not be shorter than --retry-wait</source>
        <translation>--retry-max-wait no debe ser menor que --retry-wait</translation>
    </message>
    <message>
        <source>--password-file and a password in --user can&apos;t be used together</source>
        <translation>--password-file y una contraseña en --user no se pueden usar juntas</translation>
    </message>
    <message>
        <source>--password-file needs --user NAME</source>
        <translation>--password-file necesita --user NOMBRE</translation>
    </message>
    <message>
        <source>--client-key needs --client-certificate FILE</source>
        <translation>--client-key necesita --client-certificate ARCHIVO</translation>
    </message>
    <message>
        <source>--client-key-password-file needs --client-certificate FILE</source>
        <translation>--client-key-password-file necesita --client-certificate ARCHIVO</translation>
    </message>
    <message>
        <source>only one of --input, --password-file and --client-key-password-file can be -</source>
        <translation>solo una de --input, --password-file y --client-key-password-file puede ser -</translation>
    </message>
    <message>
        <source>a URL is missing</source>
        <translation>falta una URL</translation>
    </message>
    <message>
        <source>verify takes one file</source>
        <translation>verify admite un solo archivo</translation>
    </message>
    <message>
        <source>verify needs --checksum ALG:HEX</source>
        <translation>verify necesita --checksum ALG:HEX</translation>
    </message>
    <message>
        <source>--checksum can be given only once</source>
        <translation>--checksum solo puede indicarse una vez</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; can&apos;t be read: %3</source>
        <translation>--%1: no se puede leer &apos;%2&apos;: %3</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>The current folder no longer exists; go to another one</source>
        <translation>La carpeta actual ya no existe; vaya a otra</translation>
    </message>
    <message>
        <source>the system allows this program no more threads; close other programs or raise the limit (ulimit -u), and run the same command again</source>
        <translation>el sistema no permite más hilos a este programa; cierre otros programas o suba el límite (ulimit -u) y ejecute la misma orden otra vez</translation>
    </message>
    <message>
        <source>%1 takes either the numbers that list shows, or --all</source>
        <translation>%1 admite o bien los números que muestra list, o bien --all</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows</source>
        <translation>%1 admite los números que muestra list</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows, not &apos;%2&apos;</source>
        <translation>%1 admite los números que muestra list, no &apos;%2&apos;</translation>
    </message>
    <message>
        <source>limit takes bytes a second, such as 500K or 1.5M and at most 1T, or none</source>
        <translation>limit admite bytes por segundo, como 500K o 1.5M y como mucho 1T, o none</translation>
    </message>
    <message>
        <source>--%1 is for get; add can&apos;t hand it over to the desktop program</source>
        <translation>--%1 es para get; add no puede entregarla al programa de escritorio</translation>
    </message>
    <message>
        <source>--accept-checksum and --checksum can&apos;t be used together</source>
        <translation>--accept-checksum y --checksum no se pueden usar juntas</translation>
    </message>
    <message>
        <source>no password was entered</source>
        <translation>no se ha introducido ninguna contraseña</translation>
    </message>
    <message>
        <source>no passphrase was entered</source>
        <translation>no se ha introducido ninguna frase de contraseña</translation>
    </message>
    <message>
        <source>--cookies takes a file in the Netscape format; there is no cookie in &apos;%1&apos;</source>
        <translation>--cookies admite un archivo en formato Netscape; no hay ninguna cookie en &apos;%1&apos;</translation>
    </message>
    <message>
        <source>--ca-file takes certificates in PEM form; there is none in &apos;%1&apos;</source>
        <translation>--ca-file admite certificados en formato PEM; no hay ninguno en &apos;%1&apos;</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; ¿quiso decir %1?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a command and not a URL; for a server of that name, enter %1/</source>
        <translation>&apos;%1&apos; es una orden y no una URL; para un servidor con ese nombre, escriba %1/</translation>
    </message>
    <message>
        <source>--%1 takes %2; &apos;%3&apos; is too large</source>
        <translation>--%1 admite %2; &apos;%3&apos; es demasiado grande</translation>
    </message>
    <message>
        <source>the text is not valid Unicode</source>
        <translation>el texto no es Unicode válido</translation>
    </message>
    <message>
        <source>%1 takes a file that can be read: %2</source>
        <extracomment>%1: an option of the terminal&apos;s program; %2: what the system says.</extracomment>
        <translation>%1 admite un archivo legible: %2</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>paused: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>en pausa: %1</translation>
    </message>
    <message>
        <source>resumed: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>reanudadas: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>canceladas: %1</translation>
    </message>
    <message>
        <source>removed from the list: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>quitadas de la lista: %1</translation>
    </message>
    <message>
        <source>there is no download %1</source>
        <translation>no existe la descarga %1</translation>
    </message>
    <message>
        <source>download %1 is over</source>
        <translation>la descarga %1 ha terminado</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of the speed limit.</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>speed limit: %1</source>
        <translation>límite de velocidad: %1</translation>
    </message>
    <message>
        <source>no downloads to show</source>
        <translation>no hay descargas que mostrar</translation>
    </message>
    <message>
        <source>now: paused by the schedule</source>
        <translation>ahora: en pausa por el horario</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule</source>
        <translation>ahora: sin límite por el horario</translation>
    </message>
    <message>
        <source>now: paused by the schedule until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>ahora: en pausa por el horario hasta %1</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule, until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>ahora: sin límite por el horario hasta %1</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>TiB</translation>
    </message>
    <message>
        <source>PiB</source>
        <translation>PiB</translation>
    </message>
    <message>
        <source>EiB</source>
        <translation>EiB</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1: a size that comes in each second.</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>%1: days, %2: hours.</extracomment>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: the time of a message, %2: the message.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop download manager</source>
        <translation>Un gestor de descargas para el escritorio</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none</source>
        <translation>Iniciar en la bandeja del sistema, o minimizado si no la hay</translation>
    </message>
    <message>
        <source>Keep all settings and data in the program&apos;s folder</source>
        <translation>Guardar todos los ajustes y datos en la carpeta del programa</translation>
    </message>
    <message>
        <source>Report on standard error the longest time that the window is busy</source>
        <translation>Indicar en la salida de errores el mayor tiempo que la ventana está ocupada</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>Lo que se va a descargar</translation>
    </message>
    <message>
        <source>Try &apos;%1 --help&apos;.</source>
        <extracomment>%1: the name of the program.</extracomment>
        <translation>Pruebe &apos;%1 --help&apos;.</translation>
    </message>
</context>
<context>
    <name>tributary::AboutBox</name>
    <message>
        <source>About Tributary</source>
        <translation>Acerca de Tributary</translation>
    </message>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>Downloads files over several connections at once.</source>
        <translation>Descarga archivos con varias conexiones a la vez.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <extracomment>%1: a version number.</extracomment>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Licence: Apache License 2.0</source>
        <translation>Licencia: Apache License 2.0</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <extracomment>%1: the version of the library Qt, %2: the operating system.</extracomment>
        <translation>Qt %1 en %2</translation>
    </message>
</context>
<context>
    <name>tributary::AddDialog</name>
    <message>
        <source>New download</source>
        <translation>Nueva descarga</translation>
    </message>
    <message>
        <source>https://…
One link per line</source>
        <translation>https://…
Un enlace por línea</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <extracomment>What few people change about a download, hidden until asked for.</extracomment>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nombre del archivo</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Names from the server</source>
        <translation>Nombres según el servidor</translation>
    </message>
    <message>
        <source>Name from the server</source>
        <translation>Nombre según el servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) will start.</source>
        <translation>
            <numerusform>Se iniciará %n descarga.</numerusform>
            <numerusform>Se iniciarán %n descargas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link could not be checked: %1.</source>
        <extracomment>%1: what went wrong when the server was asked about a link.</extracomment>
        <translation>No se ha podido comprobar el enlace: %1.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirla</translation>
    </message>
    <message>
        <source>Names from the list</source>
        <translation>Nombres según la lista</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2.</source>
        <extracomment>%1: the name of a server, %2: a time of the day.</extracomment>
        <translation>%1 pidió una pausa hasta las %2.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterDownloads</name>
    <message>
        <source>No program was chosen.</source>
        <translation>No se ha elegido ningún programa.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>No existe el programa «%1».</translation>
    </message>
</context>
<context>
    <name>tributary::AfterNote</name>
    <message>
        <source>Quits when all is done</source>
        <extracomment>The program does, once all downloads are done.</extracomment>
        <translation>Se cierra al acabar todo</translation>
    </message>
    <message>
        <source>Sleeps when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>Suspende el equipo al acabar todo</translation>
    </message>
    <message>
        <source>Shuts down when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>Apaga el equipo al acabar todo</translation>
    </message>
    <message>
        <source>Runs a program when all is done</source>
        <translation>Ejecuta un programa al acabar todo</translation>
    </message>
    <message>
        <source>Click to call it off.</source>
        <extracomment>To call off what happens once all downloads are done.</extracomment>
        <translation>Haga clic para anularlo.</translation>
    </message>
    <message>
        <source>Nothing happens when all downloads are done.</source>
        <translation>No se hará nada al acabar todas las descargas.</translation>
    </message>
</context>
<context>
    <name>tributary::Announcer</name>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>News in one line; %1: such as &quot;3 downloads failed&quot;, %2: which, and why.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tributary::CheckDialog</name>
    <message>
        <source>Check file</source>
        <translation>Comprobar archivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algoritmo</translation>
    </message>
    <message>
        <source>E&amp;xpected checksum</source>
        <translation>Suma de verificación &amp;esperada</translation>
    </message>
    <message>
        <source>Checks&amp;um</source>
        <extracomment>The checksum that a file has.</extracomment>
        <translation>&amp;Suma de verificación</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se ha podido leer el archivo.</translation>
    </message>
    <message>
        <source>The checksum matches.</source>
        <translation>La suma de verificación coincide.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file is damaged or another one, or the checksum is not for it.</source>
        <translation>La suma de verificación no coincide: el archivo está dañado o es otro, o la suma no es la suya.</translation>
    </message>
</context>
<context>
    <name>tributary::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>The menu of the list&apos;s columns, in which a person chooses those that are shown.</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>Shows the columns again as at the first start: which, where, and how wide.</extracomment>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>tributary::CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Más órdenes</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>The speed limit.</extracomment>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>Filtrar descargas</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The hint of an empty box. %1: to what the list is narrowed already, such as &quot;Failed&quot;.</extracomment>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Filter in “%1”</source>
        <translation>Filtrar en «%1»</translation>
    </message>
</context>
<context>
    <name>tributary::CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>Nombre de la orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>No es posible en este momento.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Ninguna orden tiene ese nombre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of a menu. %1: the name of the menu, %2: the name of the command.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command or setting</source>
        <translation>Orden o ajuste</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionListModel</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>A small piece far into a large file: &quot;64 KiB at 7.1 GiB&quot;.</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>The stretch of the file that a connection fetches.</extracomment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>How far in the file a connection has come.</extracomment>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a connection is to.</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Why a connection is slow, waits or asked anew.</extracomment>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionTimeline</name>
    <message>
        <source>Timeline of the connections</source>
        <translation>Cronología de las conexiones</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionsPage</name>
    <message>
        <source>No connection is open.</source>
        <translation>No hay ninguna conexión abierta.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopNotices</name>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopPresence</name>
    <message>
        <source>Tributary keeps running</source>
        <translation>Tributary sigue en ejecución</translation>
    </message>
    <message>
        <source>Downloads continue. Use the icon in the tray to show the window again.</source>
        <translation>Las descargas continúan. Use el icono de la bandeja del sistema para volver a mostrar la ventana.</translation>
    </message>
    <message>
        <source>The computer couldn&apos;t be put to sleep or shut down.</source>
        <translation>No se ha podido suspender ni apagar el equipo.</translation>
    </message>
    <message>
        <source>The program can&apos;t be started.</source>
        <translation>No se puede iniciar el programa.</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Select a download to see its details.</source>
        <translation>Seleccione una descarga para ver sus detalles.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadActions</name>
    <message>
        <source>New download</source>
        <extracomment>The second word of each pair stands on the toolbar button.</extracomment>
        <translation>Nueva descarga</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>Pegar enlaces</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file that was downloaded.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends a download for good and deletes what has come so far.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Gives the file of a download another name.</extracomment>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes a download from the list; its file stays.</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove with file…</source>
        <translation>Quitar con archivo…</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <extracomment>Takes all finished downloads from the list; their files stay.</extracomment>
        <translation>Quitar completadas</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Earlier in the queue.</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>To top</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <translation>Mover al final</translation>
    </message>
    <message>
        <source>To bottom</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>These three are entries of the menu &quot;Priority&quot;.</extracomment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Which downloads go first.</extracomment>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Changes the mirrors, headers and limits of a download.</extracomment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Only one download can be edited at a time.</source>
        <translation>Solo se puede editar una descarga a la vez.</translation>
    </message>
    <message>
        <source>A finished download can&apos;t be edited.</source>
        <translation>Una descarga completada no se puede editar.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be edited. Pause it first.</source>
        <translation>Una descarga en curso no se puede editar. Páusela primero.</translation>
    </message>
    <message>
        <source>Find command…</source>
        <extracomment>Opens a list of all commands, in which one is found by its name.</extracomment>
        <translation>Buscar una orden…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todas</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todas</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>Starts a download that waits, whatever runs besides.</extracomment>
        <translation>Iniciar ahora</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>Abrir enlace en el navegador</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <extracomment>Brings back what was just removed from the list.</extracomment>
        <translation>Deshacer eliminación</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <extracomment>Moves the files of downloads to another folder.</extracomment>
        <translation>Mover a una carpeta…</translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what was downloaded once more, as a new download.</extracomment>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Check file…</source>
        <extracomment>Computes the checksum of a file, to compare it with another one.</extracomment>
        <translation>Comprobar archivo…</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>For a download that failed.</extracomment>
        <translation>Reemplazar enlace…</translation>
    </message>
    <message>
        <source>Only one download can be renamed at a time.</source>
        <translation>Solo se puede cambiar el nombre de una descarga a la vez.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be renamed. Pause it first.</source>
        <translation>No se puede cambiar el nombre de una descarga en curso. Páusela primero.</translation>
    </message>
    <message>
        <source>Pause shown</source>
        <translation>Pausar mostradas</translation>
    </message>
    <message>
        <source>Resume shown</source>
        <translation>Reanudar mostradas</translation>
    </message>
    <message>
        <source>Pause all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Pausar todas las descargas mostradas</translation>
    </message>
    <message>
        <source>Resume all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Reanudar todas las descargas mostradas</translation>
    </message>
    <message>
        <source>Retry all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Reintentar todas las descargas mostradas</translation>
    </message>
    <message>
        <source>Retry all</source>
        <extracomment>For all downloads that failed.</extracomment>
        <translation>Reintentar todas</translation>
    </message>
    <message>
        <source>Retry shown</source>
        <extracomment>For those of the downloads that failed that the filter shows.</extracomment>
        <translation>Reintentar mostradas</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadEdits</name>
    <message>
        <source>The download can&apos;t be edited.</source>
        <translation>La descarga no se puede editar.</translation>
    </message>
    <message>
        <source>It is running or finished by now.</source>
        <translation>Ya está en curso o completada.</translation>
    </message>
    <message>
        <source>It has no user name or password yet. Sign in first.</source>
        <translation>Aún falta el nombre de usuario o la contraseña. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>The changes to “%1” were saved.</source>
        <translation>Se han guardado los cambios de «%1».</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When a download was added to the list.</extracomment>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a download comes from.</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>When a download was finished.</extracomment>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>What the bytes of a finished download were compared with.</extracomment>
        <translation>Suma de verificación</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>The time left until a download is done. In a menu &quot;Left&quot; alone would be a direction.</extracomment>
        <translation>Tiempo restante</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadNews</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a file name, %2: what went wrong.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n completada</numerusform>
            <numerusform>%n completadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Todas las descargas completadas</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) finished</source>
        <translation>
            <numerusform>Descarga completada</numerusform>
            <numerusform>%n descargas completadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>Descarga fallida</numerusform>
            <numerusform>%n descargas fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>No more downloads are running</source>
        <translation>No hay descargas en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <extracomment>By a fault, such as a full disk, which stands behind it.</extracomment>
        <translation>
            <numerusform>%n descarga en pausa</numerusform>
            <numerusform>%n descargas en pausa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
</context>
<context>
    <name>tributary::EditDialog</name>
    <message>
        <source>Edit download</source>
        <translation>Editar descarga</translation>
    </message>
    <message>
        <source>Changes to “%1” apply the next time it starts or resumes.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Los cambios en «%1» se aplican la próxima vez que empiece o continúe.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyHint</name>
    <message>
        <source>Drop or paste a link here, or choose New download.</source>
        <translation>Suelte o pegue aquí un enlace, o elija Nueva descarga.</translation>
    </message>
    <message>
        <source>No downloads here.</source>
        <translation>No hay descargas aquí.</translation>
    </message>
    <message>
        <source>No download matches “%1”.</source>
        <translation>Ninguna descarga coincide con «%1».</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Takes back what is typed and chosen to filter the list.</extracomment>
        <translation>Mostrar todas</translation>
    </message>
</context>
<context>
    <name>tributary::ErrorBox</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Replace &amp;link…</source>
        <translation>Reemplazar &amp;enlace…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Iniciar &amp;sesión…</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Trust certificate…</source>
        <extracomment>Trusts a certificate that proves nothing.</extracomment>
        <translation>Con&amp;fiar en el certificado…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <extracomment>Opens the link of a download, to see what the site says.</extracomment>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>Edit &amp;checksum…</source>
        <extracomment>Opens the dialog in which a checksum can be corrected.</extracomment>
        <translation>Editar suma de &amp;verificación…</translation>
    </message>
    <message>
        <source>Choose another &amp;name…</source>
        <extracomment>Saves a file under another name, since the one that it should have is taken.</extracomment>
        <translation>Elegir &amp;otro nombre…</translation>
    </message>
    <message>
        <source>Proxy s&amp;ettings…</source>
        <extracomment>Opens the settings at the proxy.</extracomment>
        <translation>A&amp;justes del proxy…</translation>
    </message>
    <message>
        <source>&amp;Memory settings…</source>
        <extracomment>Opens the settings at the limit for memory.</extracomment>
        <translation>Ajustes de &amp;memoria…</translation>
    </message>
    <message>
        <source>&amp;Keep the file anyway…</source>
        <extracomment>Keeps a file although a checksum of its site contradicts it.</extracomment>
        <translation>Conservar el &amp;archivo de todos modos…</translation>
    </message>
    <message>
        <source>The expected checksum is from the server&apos;s header %1.</source>
        <extracomment>%1: the name of a header such as Digest.</extracomment>
        <translation>La suma de verificación esperada procede de la cabecera %1 del servidor.</translation>
    </message>
    <message>
        <source>The expected checksum is from %1, beside the file.</source>
        <extracomment>%1: the name of a file such as SHA256SUMS.</extracomment>
        <translation>La suma de verificación esperada procede de %1, junto al archivo en el servidor.</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Before the checksum that a file should have.</extracomment>
        <translation>Esperada</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Before the checksum that a file has.</extracomment>
        <translation>Encontrada</translation>
    </message>
    <message>
        <source>No source has the right file: %1</source>
        <extracomment>%1: links, each with what is wrong with its file.</extracomment>
        <translation>Ninguna fuente tiene el archivo correcto: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>Download &amp;again</source>
        <extracomment>Of a finished download, whose file is gone.</extracomment>
        <translation>Descargar de n&amp;uevo</translation>
    </message>
    <message>
        <source>The file was moved or deleted elsewhere. Move it back, or download it again.</source>
        <translation>El archivo se movió o se eliminó en otra parte. Devuélvalo a su lugar o descárguelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>No se ha reemplazado el enlace.</translation>
    </message>
    <message>
        <source>The link of “%1” was replaced.</source>
        <translation>Se ha reemplazado el enlace de «%1».</translation>
    </message>
    <message>
        <source>The file was not kept.</source>
        <translation>No se ha conservado el archivo.</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>Choose folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>El archivo se queda donde está.</translation>
    </message>
    <message>
        <source>Moving to the other folder…</source>
        <translation>Moviendo a la otra carpeta…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>Movido a «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n files stay where they are.</source>
        <translation>
            <numerusform>El archivo se queda donde está.</numerusform>
            <numerusform>%n archivos se quedan donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”. To move the others, pause them first.</source>
        <translation>Movido a «%1». Para mover las demás, páuselas primero.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <extracomment>%1: the name that a file had, %2: the name that it has now.</extracomment>
        <translation>Se ha cambiado el nombre de «%1» a «%2».</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All downloads, in whatever state.</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Comprimidos</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Music and films.</extracomment>
        <translation>Multimedia</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>Downloads that were cancelled.</extracomment>
        <translation>Canceladas</translation>
    </message>
</context>
<context>
    <name>tributary::FilterTeller</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many rows the filter leaves of how many, such as &quot;3 of 12 shown&quot;.</extracomment>
        <translation>Se muestran %1 de %2</translation>
    </message>
</context>
<context>
    <name>tributary::FinishedRows</name>
    <message>
        <source>The filter shows no finished downloads.</source>
        <translation>El filtro no muestra ninguna descarga completada.</translation>
    </message>
</context>
<context>
    <name>tributary::FolderRow</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <extracomment>%1: how much room there is on the disk, %2: how much the files take.</extracomment>
        <translation>%1 libres, se necesitan %2</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Esto es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>You can&apos;t save files in this folder.</source>
        <translation>No puede guardar archivos en esta carpeta.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be created.</source>
        <translation>No se puede crear esta carpeta.</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <extracomment>Stands beside the free space. %1: the folder that a file goes to because of its type.</extracomment>
        <translation>se guarda en %1</translation>
    </message>
</context>
<context>
    <name>tributary::FrontDoor</name>
    <message>
        <source>The link that the browser handed over can&apos;t be downloaded.</source>
        <translation>El enlace que ha enviado el navegador no se puede descargar.</translation>
    </message>
    <message>
        <source>Browsers and the terminal can&apos;t reach this window: %1</source>
        <translation>Los navegadores y el terminal no pueden comunicarse con esta ventana: %1</translation>
    </message>
</context>
<context>
    <name>tributary::GeneralPage</name>
    <message>
        <source>C&amp;opy all</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>Copiar todos los datos</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>Iniciar a&amp;hora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a file, %2: a sentence on why its download is not faster.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>Ajus&amp;tes de conexiones…</translation>
    </message>
    <message>
        <source>Change li&amp;mit…</source>
        <translation>Cambiar lí&amp;mite…</translation>
    </message>
</context>
<context>
    <name>tributary::GoneFiles</name>
    <message>
        <source>Download again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>«%1» ya no existe.</translation>
    </message>
</context>
<context>
    <name>tributary::HeadMenu</name>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>Orden de la cola</translation>
    </message>
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Links, text and lists of links can be dropped into the window. Keyboard shortcuts:</source>
        <translation>Puede soltar en la ventana enlaces, texto o listas de enlaces. Atajos de teclado:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>Acerca de Tr&amp;ibutary</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Open the file or show its details</source>
        <translation>Abrir el archivo o ver los detalles</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>Filtrar descargas</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>%1, %2: the first and the last of some keys.</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Open a details tab</source>
        <translation>Abrir una pestaña de los detalles</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>Borrar el filtro y después salir de él</translation>
    </message>
</context>
<context>
    <name>tributary::LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Speed &amp;limit for each selected download:</source>
        <translation>&amp;Límite de velocidad para cada descarga seleccionada:</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>E&amp;stablecer límite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Speed &amp;limit for all downloads:</source>
        <translation>&amp;Límite de velocidad para todas las descargas:</translation>
    </message>
    <message>
        <source>Speed &amp;limit for this download:</source>
        <translation>&amp;Límite de velocidad para esta descarga:</translation>
    </message>
</context>
<context>
    <name>tributary::LimitMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>tributary::LinkIntake</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>No se ha podido leer la lista: %1</translation>
    </message>
    <message>
        <source>The list contains no http or https links.</source>
        <translation>La lista no contiene ningún enlace http o https.</translation>
    </message>
    <message>
        <source>The clipboard contains no http or https links.</source>
        <translation>El portapapeles no contiene ningún enlace http o https.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added.</source>
        <translation>
            <numerusform>Se ha añadido %n descarga.</numerusform>
            <numerusform>Se han añadido %n descargas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>Ya está en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added; the others are already in the list.</source>
        <translation>
            <numerusform>Se ha añadido %n descarga; las demás ya están en la lista.</numerusform>
            <numerusform>Se han añadido %n descargas; las demás ya están en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding</source>
        <extracomment>Takes the downloads out of the list again that were just added.</extracomment>
        <translation>Deshacer adición</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) removed again.</source>
        <translation>
            <numerusform>Se ha vuelto a quitar %n descarga.</numerusform>
            <numerusform>Se han vuelto a quitar %n descargas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <extracomment>Follows a comma, as in &quot;8 downloads added, 2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n línea omitida.</numerusform>
            <numerusform>%n líneas omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, %1</source>
        <extracomment>%1: as &quot;2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n descarga añadida, %1</numerusform>
            <numerusform>%n descargas añadidas, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what is in the list already once more, as a new download.</extracomment>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Already in the list: %1</source>
        <translation>Ya está en la lista: %1</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Obteniendo la lista…</translation>
    </message>
</context>
<context>
    <name>tributary::LinkListDialog</name>
    <message>
        <source>New downloads</source>
        <translation>Nuevas descargas</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;No seleccionar nada</translation>
    </message>
    <message>
        <source>Enter the full path of the folder to save to.</source>
        <translation>Escriba la ruta completa de la carpeta donde guardar.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: why a server refuses, such as &quot;Not found (404)&quot;, or that a link is in the list; %2: the link.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>More ways to select</source>
        <translation>Más formas de seleccionar</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <extracomment>In the place of a link.</extracomment>
        <translation>Ya está en la lista</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) selected</source>
        <extracomment>Of a list: &quot;2 of 3 links selected&quot;. %1: how many are selected, %n: how many there are.</extracomment>
        <translation>
            <numerusform>%1 de %n enlace seleccionado</numerusform>
            <numerusform>%1 de %n enlaces seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %2: the size of these together.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %2: the size of some of these together.</extracomment>
        <translation>%1, al menos %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; the filter hides %n of them</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %n: how many of the selected a filter hides.</extracomment>
        <translation>
            <numerusform>%1; el filtro oculta %n de ellos</numerusform>
            <numerusform>%1; el filtro oculta %n de ellos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListAndDetails</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Next tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>Pestaña anterior</translation>
    </message>
</context>
<context>
    <name>tributary::ListFiles</name>
    <message>
        <source>Lists of downloads (*.json)</source>
        <translation>Listas de descargas (*.json)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importar lista</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) exported.</source>
        <translation>
            <numerusform>Se ha exportado %n descarga.</numerusform>
            <numerusform>Se han exportado %n descargas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>No se ha podido exportar la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) imported.</source>
        <translation>
            <numerusform>Se ha importado %n descarga.</numerusform>
            <numerusform>Se han importado %n descargas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be imported.</source>
        <translation>No se ha podido importar la lista.</translation>
    </message>
    <message>
        <source>No permission to read the file</source>
        <translation>Sin permiso para leer el archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are paused, as they go to other folders than yours.</source>
        <extracomment>Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n está en pausa, pues va a una carpeta distinta de las suyas.</numerusform>
            <numerusform>%n están en pausa, pues van a carpetas distintas de las suyas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list.</source>
        <extracomment>Downloads that were left out. Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n ya está en la lista.</numerusform>
            <numerusform>%n ya están en la lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListOffer</name>
    <message>
        <source>Open the list and choose from its files</source>
        <extracomment>The list that a link leads to. Without the mark the list itself is saved, as a file.</extracomment>
        <translation>Abrir la lista y elegir entre sus archivos</translation>
    </message>
    <message>
        <source>This link leads to a list of files (Metalink).</source>
        <extracomment>Metalink: a format for lists of files.</extracomment>
        <translation>Este enlace lleva a una lista de archivos (Metalink).</translation>
    </message>
    <message>
        <source>Choose from the links on this page</source>
        <translation>Elegir entre los enlaces de esta página</translation>
    </message>
    <message>
        <source>Choose from the links in this text</source>
        <extracomment>A text of lines that are links.</extracomment>
        <translation>Elegir entre los enlaces de este texto</translation>
    </message>
</context>
<context>
    <name>tributary::ListedNote</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>Ir a la &amp;descarga</translation>
    </message>
    <message>
        <source>This link is already in the list.</source>
        <translation>Este enlace ya está en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Download them again under new names</source>
        <extracomment>Links that are in the list already.</extracomment>
        <translation>Descargarlos de nuevo con otros nombres</translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are already in the list:</source>
        <translation>
            <numerusform>%n de los enlaces ya está en la lista:</numerusform>
            <numerusform>%n de los enlaces ya están en la lista:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · already in the list</source>
        <extracomment>%1: the size and the type of a file whose link is in the list.</extracomment>
        <translation>%1 · ya está en la lista</translation>
    </message>
    <message>
        <source>Download it again under a new name</source>
        <extracomment>A link that is in the list already.</extracomment>
        <translation>Descargarlo de nuevo con otro nombre</translation>
    </message>
</context>
<context>
    <name>tributary::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Save the log as</source>
        <translation>Guardar el registro como</translation>
    </message>
    <message>
        <source>The log could not be saved as “%1”: %2</source>
        <extracomment>%1: a path, %2: what the system says.</extracomment>
        <translation>No se ha podido guardar el registro como «%1»: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Todavía no ha ocurrido nada.</translation>
    </message>
</context>
<context>
    <name>tributary::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Active downloads on top</source>
        <extracomment>Those that run stand above the others in the list.</extracomment>
        <translation>Descargas activas arriba</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <extracomment>Rows of two lines in the list.</extracomment>
        <translation>Filas amplias</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Rows of one line in the list.</extracomment>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <extracomment>Writes all downloads of the list to a file that can be imported elsewhere.</extracomment>
        <translation>E&amp;xportar lista…</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <extracomment>Adds the downloads of such a file to the list.</extracomment>
        <translation>&amp;Importar lista…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todas</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todas</translation>
    </message>
    <message>
        <source>Only while the list is sorted by Added or in queue order</source>
        <translation>Solo mientras la lista esté ordenada por «Añadida» o por la cola</translation>
    </message>
</context>
<context>
    <name>tributary::MainWindow</name>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>%1 – Tributary</source>
        <extracomment>The window&apos;s title while downloads run; %1: a percentage.</extracomment>
        <translation>%1 – Tributary</translation>
    </message>
    <message>
        <source>The filter hides the new downloads.</source>
        <translation>El filtro oculta las nuevas descargas.</translation>
    </message>
    <message>
        <source>The list is in queue order now. Click “%1” to sort it as before.</source>
        <translation>La lista sigue ahora el orden de la cola. Haga clic en «%1» para ordenarla como antes.</translation>
    </message>
    <message>
        <source>The list is in queue order now.</source>
        <extracomment>The order of the list changed, since a row was moved in it. %1: the head of a column.</extracomment>
        <translation>La lista sigue ahora el orden de la cola.</translation>
    </message>
    <message>
        <source>The filter hides what came back.</source>
        <translation>El filtro oculta lo que ha vuelto a la lista.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the new downloads that the filter hides.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Limit of the selected downloads</source>
        <translation>Límite de las descargas seleccionadas</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Límite de velocidad de todas las descargas</translation>
    </message>
</context>
<context>
    <name>tributary::MoreFields</name>
    <message>
        <source>Automatic</source>
        <extracomment>As many connections as pay off.</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <extracomment>The number of connections for one download.</extracomment>
        <translation>C&amp;onexiones</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Límite de velocidad</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>Nombre de u&amp;suario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>C&amp;hecksum</source>
        <translation>Suma de &amp;verificación</translation>
    </message>
    <message>
        <source>M&amp;irrors</source>
        <translation>Ré&amp;plicas</translation>
    </message>
    <message>
        <source>Other links to the same file, one per line</source>
        <translation>Otros enlaces al mismo archivo, uno por línea</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>Ca&amp;beceras</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Nombre: valor, uno por línea</translation>
    </message>
    <message>
        <source>&amp;Referer</source>
        <extracomment>The page that the link is on, in the sense of HTTP.</extracomment>
        <translation>Re&amp;ferer</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>Coo&amp;kies</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>nombre=valor; nombre=valor</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>User agen&amp;t</source>
        <translation>A&amp;gente de usuario</translation>
    </message>
    <message>
        <source>Tributary&apos;s default</source>
        <translation>Valor predeterminado de Tributary</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a field, %2: what is wrong with what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password.</source>
        <translation>El servidor pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <extracomment>The place in the queue.</extracomment>
        <translation>P&amp;rioridad</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Baja</translation>
    </message>
</context>
<context>
    <name>tributary::MovedPlace</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A row&apos;s place in the list, such as &quot;2 of 12&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>tributary::NameNote</name>
    <message>
        <source>A file with this name already exists. The new one will be “%1”.</source>
        <extracomment>%1: the name that the new file gets.</extracomment>
        <translation>Ya existe un archivo con este nombre. El nuevo se llamará «%1».</translation>
    </message>
</context>
<context>
    <name>tributary::OwnLimits</name>
    <message>
        <source>Speed limit</source>
        <extracomment>Of the selected downloads alone.</extracomment>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>Otro…</translation>
    </message>
</context>
<context>
    <name>tributary::ProxyFields</name>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>A proxy with a user name and password can only be set for a single download: New download, More, Proxy.</source>
        <translation>Un proxy con nombre de usuario y contraseña solo se puede definir para una descarga concreta: Nueva descarga, Más, Proxy.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a proxy.</source>
        <translation>No es la dirección de un proxy.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>Igual que el sistema</translation>
    </message>
</context>
<context>
    <name>tributary::QuickMenu</name>
    <message>
        <source>New download</source>
        <translation>Nueva descarga</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todas</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todas</translation>
    </message>
</context>
<context>
    <name>tributary::QuietIntake</name>
    <message>
        <source>The download stays in the browser: %1</source>
        <extracomment>%1: the reason, as &quot;Not found (404)&quot;</extracomment>
        <translation>La descarga se queda en el navegador: %1</translation>
    </message>
    <message>
        <source>Tributary was sent a file of another size.</source>
        <translation>Tributary ha recibido un archivo de otro tamaño.</translation>
    </message>
</context>
<context>
    <name>tributary::RefusedFiles</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <extracomment>%1: the name of a file, or the path of a folder.</extracomment>
        <translation>Ningún programa abre «%1».</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %n download(s).</source>
        <translation>
            <numerusform>Se quitó %n descarga.</numerusform>
            <numerusform>Se quitaron %n descargas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Their files stay where they are.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 Sus archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>Se quitó «%1».</translation>
    </message>
    <message>
        <source>Removed “%1”. The file stays in %2.</source>
        <translation>Se quitó «%1». El archivo se queda en %2.</translation>
    </message>
    <message>
        <source>Removed “%1”. The unfinished file stays in %2.</source>
        <translation>Se quitó «%1». El archivo incompleto se queda en %2.</translation>
    </message>
    <message>
        <source>“%1” is in the list again.</source>
        <translation>«%1» está de nuevo en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in the list again.</source>
        <translation>
            <numerusform>%n descarga está de nuevo en la lista.</numerusform>
            <numerusform>%n descargas están de nuevo en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last removal can&apos;t be undone. Undo once more brings back the one before it.</source>
        <translation>La última eliminación no se puede deshacer. Si deshace otra vez, vuelve lo que se quitó antes.</translation>
    </message>
    <message>
        <source>“%1” could not be taken out of the bin.</source>
        <translation>No se ha podido sacar «%1» de la papelera.</translation>
    </message>
</context>
<context>
    <name>tributary::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nombre del archivo</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tributary::ReplaceLinkDialog</name>
    <message>
        <source>Replace link</source>
        <translation>Reemplazar enlace</translation>
    </message>
    <message>
        <source>A new link for “%1”. What has been downloaded so far is kept if the new link leads to the same file.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Un enlace nuevo para «%1». Lo ya descargado se conserva si el nuevo enlace lleva al mismo archivo.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Takes another link for a download.</extracomment>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter the full link, with http:// or https://.</source>
        <translation>Escriba el enlace completo, con http:// o https://.</translation>
    </message>
</context>
<context>
    <name>tributary::RetryAll</name>
    <message>
        <source>Retry all failed</source>
        <extracomment>Tries again all downloads that have failed.</extracomment>
        <translation>Reintentar todas las fallidas</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n download(s) again.</source>
        <translation>
            <numerusform>Se reintenta %n descarga.</numerusform>
            <numerusform>Se reintentan %n descargas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>Partes del archivo</translation>
    </message>
    <message>
        <source>Which parts are here is not known until the download goes on.</source>
        <translation>Hasta que la descarga continúe no se sabe qué partes hay ya.</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>No se ha podido mover «%1» a la papelera.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: it will start over.</source>
        <translation>«%1» no se puede reanudar: empezará de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the paused download(s) can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>%n de las descargas en pausa no se puede reanudar y empezará de nuevo.</numerusform>
            <numerusform>%n de las descargas en pausa no se pueden reanudar y empezarán de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only http and https links can be opened in the browser.</source>
        <translation>En el navegador solo se pueden abrir enlaces http y https.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>No se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>Moved “%1” to the bin.</source>
        <translation>«%1» movido a la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) to the bin.</source>
        <translation>
            <numerusform>%n archivo movido a la papelera.</numerusform>
            <numerusform>%n archivos movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«%1» eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n unfinished file(s).</source>
        <translation>
            <numerusform>%n archivo incompleto eliminado.</numerusform>
            <numerusform>%n archivos incompletos eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted “%1”; %2 deleted.</source>
        <extracomment>Of a download that a person has cancelled. %1: its name, %2: a size.</extracomment>
        <translation>«%1» cancelada; %2 eliminados.</translation>
    </message>
    <message numerus="yes">
        <source>Aborted %n download(s); %1 deleted.</source>
        <extracomment>Of downloads that a person has cancelled. %1: the size of their unfinished files.</extracomment>
        <translation>
            <numerusform>%n descarga cancelada; %1 eliminados.</numerusform>
            <numerusform>%n descargas canceladas; %1 eliminados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SelectionLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Of downloads.</extracomment>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: the size of what is here of several downloads, %2: their size.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 received</source>
        <extracomment>%1: the size of what is here of several downloads, the size of one of which nobody knows.</extracomment>
        <translation>%1 recibidos</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Of several selected downloads, the details below are about one; %1: its name.</extracomment>
        <translation>Detalles de %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsAdvanced</name>
    <message>
        <source>Disk &amp;space</source>
        <translation>&amp;Espacio en disco</translation>
    </message>
    <message>
        <source>Reserve it before downloading</source>
        <translation>Reservarlo antes de descargar</translation>
    </message>
    <message>
        <source>Take it as the file grows</source>
        <translation>Ocuparlo según crece el archivo</translation>
    </message>
    <message>
        <source>Largest &amp;read or write</source>
        <translation>Máximo por &amp;lectura o escritura</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>&amp;Memoria para todas las conexiones</translation>
    </message>
    <message>
        <source>When this much data waits to be written, reading pauses.</source>
        <translation>Cuando hay tantos datos pendientes de escribir, la lectura se detiene.</translation>
    </message>
    <message>
        <source>A full disk is noticed at the start, and the file lies in one piece.</source>
        <translation>Un disco lleno se detecta al principio, y el archivo queda de una pieza.</translation>
    </message>
    <message>
        <source>Nothing is taken before it is needed, but the disk may turn out too full halfway.</source>
        <translation>No se ocupa nada antes de que haga falta, pero el disco puede resultar demasiado lleno a mitad de camino.</translation>
    </message>
    <message>
        <source>Disk space and largest read or write apply to downloads that are added from now on.</source>
        <translation>El espacio en disco y el máximo por lectura o escritura se aplican a las descargas que se añadan a partir de ahora.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsBrowsers</name>
    <message>
        <source>Take downloads from %1</source>
        <extracomment>%1: a browser, as &quot;Firefox&quot;.</extracomment>
        <translation>Recibir las descargas de %1</translation>
    </message>
    <message>
        <source>No browser was found that Tributary could take downloads from.</source>
        <translation>No se ha encontrado ningún navegador del que Tributary pueda recibir descargas.</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>&amp;Extensión</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;brir carpeta</translation>
    </message>
    <message>
        <source>Then load the extension from this folder.
In Firefox: about:debugging › This Firefox › Load Temporary Add-on
In others: chrome://extensions › Developer mode › Load unpacked</source>
        <translation>Después cargue la extensión desde esta carpeta.
En Firefox: about:debugging › Este Firefox › Cargar complemento temporal
En otros: chrome://extensions › Modo de desarrollador › Cargar descomprimida</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>Acerca de Tr&amp;ibutary</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>A page of the settings: into which folder files of each type go.</extracomment>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Navegadores</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDownloads</name>
    <message>
        <source>Downloads at &amp;once</source>
        <translation>Descargas &amp;simultáneas</translation>
    </message>
    <message>
        <source>&amp;Connections per download</source>
        <translation>&amp;Conexiones por descarga</translation>
    </message>
    <message>
        <source>Connections in tot&amp;al</source>
        <translation>Conexiones en &amp;total</translation>
    </message>
    <message>
        <source>More connections are used only while they make a download faster. The number per download applies to new downloads.</source>
        <translation>Una descarga solo usa las conexiones que la aceleran. El valor por descarga se aplica a las que se añadan a partir de ahora.</translation>
    </message>
    <message>
        <source>When the &amp;file already exists</source>
        <translation>Si el archivo &amp;ya existe</translation>
    </message>
    <message>
        <source>Keep both and rename the new one</source>
        <translation>Conservar ambos y cambiar el nombre del nuevo</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Sobrescribirlo</translation>
    </message>
    <message>
        <source>Skip the download</source>
        <translation>Omitir la descarga</translation>
    </message>
    <message>
        <source>File &amp;date</source>
        <translation>&amp;Fecha del archivo</translation>
    </message>
    <message>
        <source>When it was downloaded</source>
        <translation>La de la descarga</translation>
    </message>
    <message>
        <source>The server&apos;s date</source>
        <translation>La del servidor</translation>
    </message>
    <message>
        <source>Look for a check&amp;sum</source>
        <translation>Buscar suma de &amp;verificación</translation>
    </message>
    <message>
        <source>In the server&apos;s response</source>
        <translation>En la respuesta del servidor</translation>
    </message>
    <message>
        <source>Also in a file next to the download</source>
        <translation>También en un archivo junto a la descarga</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloads run</source>
        <translation>&amp;Mantener el equipo activo mientras haya descargas en curso</translation>
    </message>
    <message>
        <source>Par&amp;t files</source>
        <translation>A&amp;rchivos parciales</translation>
    </message>
    <message>
        <source>Several in a folder, merged at the end</source>
        <translation>Varios en una carpeta, unidos al final</translation>
    </message>
    <message>
        <source>None, kept in memory until the end</source>
        <translation>Ninguno, en memoria hasta el final</translation>
    </message>
    <message>
        <source>Folder fo&amp;r part files</source>
        <translation>Carpeta de archivos parcia&amp;les</translation>
    </message>
    <message>
        <source>The system&apos;s temporary folder</source>
        <translation>La carpeta temporal del sistema</translation>
    </message>
    <message>
        <source>Files larger than the memory set under Advanced will fail.</source>
        <translation>Los archivos mayores que la memoria fijada en Avanzado fallan.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>Quit Tributary</source>
        <translation>Salir de Tributary</translation>
    </message>
    <message>
        <source>Put the computer to sleep</source>
        <translation>Suspender el equipo</translation>
    </message>
    <message>
        <source>Shut down the computer</source>
        <translation>Apagar el equipo</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Ejecutar un programa</translation>
    </message>
    <message>
        <source>When a&amp;ll downloads are done</source>
        <translation>Al &amp;acabar todas las descargas</translation>
    </message>
    <message>
        <source>This applies once. You are asked first; without an answer it happens after half a minute.</source>
        <translation>Se aplica una sola vez. Antes se pregunta; si no hay respuesta, se hará al cabo de medio minuto.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>Ar&amp;gumentos</translation>
    </message>
    <message>
        <source>One per line, without quotes</source>
        <translation>Uno por línea, sin comillas</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>Detener con un error</translation>
    </message>
    <message>
        <source>The old file is deleted once the new one is complete. It is not moved to the bin.</source>
        <translation>El archivo anterior se elimina cuando el nuevo está completo. No va a la papelera.</translation>
    </message>
    <message>
        <source>At the end, merging takes time, and as much disk space again as the file.</source>
        <translation>Al final, la unión lleva tiempo y ocupa otra vez tanto espacio en disco como el archivo.</translation>
    </message>
    <message>
        <source>The server is asked for SHA256SUMS, for the file&apos;s name with .sha256 added, and for similar files.</source>
        <translation>Se piden al servidor SHA256SUMS, el nombre del archivo con .sha256 añadido y archivos parecidos.</translation>
    </message>
    <message>
        <source>Single file next to the download</source>
        <translation>Un solo archivo junto a la descarga</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsGeneral</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Seguir en la bandeja del sistema al cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links to files</source>
        <translation>&amp;Vigilar el portapapeles en busca de enlaces a archivos</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>Reiniciar &amp;ahora</translation>
    </message>
    <message>
        <source>The new language is used after a restart. Downloads continue then.</source>
        <translation>El nuevo idioma se usa tras reiniciar. Las descargas continúan entonces.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Start in the tray when you log in</source>
        <translation>A&amp;brir en la bandeja al iniciar sesión</translation>
    </message>
    <message>
        <source>Download &amp;folder</source>
        <translation>&amp;Carpeta de descargas</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The theme: as the desktop has it.
----------
The language: as the desktop has it.</extracomment>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>“New download” opens when you copy a link to a file.</source>
        <translation>«Nueva descarga» se abre cuando copia el enlace de un archivo.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsHosts</name>
    <message>
        <source>Yes</source>
        <extracomment>Whether a host sends the parts of a file that it is asked for.</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not reliably</source>
        <translation>No siempre</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>%1: a number of connections.</extracomment>
        <translation>Como máximo %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>No limit on a number of connections or downloads.</extracomment>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>&amp;Connections to each host</source>
        <translation>&amp;Conexiones por servidor</translation>
    </message>
    <message>
        <source>&amp;Downloads from each host</source>
        <translation>&amp;Descargas por servidor</translation>
    </message>
    <message>
        <source>&amp;Pause between requests</source>
        <translation>&amp;Pausa entre dos peticiones</translation>
    </message>
    <message>
        <source>A longer pause that a host asks for is always respected.</source>
        <translation>Si un servidor pide una pausa más larga, siempre se respeta.</translation>
    </message>
    <message>
        <source>Hosts that you download from will be listed here.</source>
        <translation>Aquí aparecerán los servidores desde los que descargue.</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Headers of a table of what was learned of hosts.</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Reanudación</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>Forgets what was learned of hosts.</extracomment>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>Olvidar &amp;todo</translation>
    </message>
    <message>
        <source>Trusted by you</source>
        <extracomment>A person has trusted the certificate of a host.</extracomment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Hosts used in the last two weeks</source>
        <translation>Servidores de las últimas dos semanas</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No pause between requests.</extracomment>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Límite de velocidad</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy server</source>
        <translation>Servidor pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>&amp;Agente de usuario</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>Desistir de &amp;conectar tras</translation>
    </message>
    <message>
        <source>The wait doubles with each try and starts over once data arrives. Times and tries apply to downloads that are added from now on.</source>
        <translation>La espera se duplica con cada intento y vuelve a empezar en cuanto llegan datos. Los tiempos y los intentos se aplican a las descargas que se añadan a partir de ahora.</translation>
    </message>
    <message>
        <source>Gently: few at once, after a minute</source>
        <translation>Con suavidad: pocas a la vez, tras un minuto</translation>
    </message>
    <message>
        <source>Patiently, ten times</source>
        <translation>Con paciencia, diez veces</translation>
    </message>
    <message>
        <source>&amp;Tries after a failure</source>
        <translation>In&amp;tentos tras un fallo</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>Primera &amp;espera</translation>
    </message>
    <message>
        <source>L&amp;ongest wait</source>
        <translation>Espera &amp;máxima</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Reconnect if &amp;no data arrives for</source>
        <translation>&amp;Reemplazar una conexión inactiva tras</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>Quickly at first, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>Pronto, luego con menos frecuencia</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Notify when a download &amp;finishes</source>
        <translation>Avisar cuando se &amp;complete una descarga</translation>
    </message>
    <message>
        <source>Notify w&amp;hen a download fails</source>
        <translation>Avisar cuando &amp;falle una descarga</translation>
    </message>
    <message>
        <source>Notify when &amp;all downloads are done</source>
        <translation>Avisar cuando se completen &amp;todas las descargas</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsPage</name>
    <message>
        <source> s</source>
        <extracomment>Seconds.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <extracomment>%1: what is chosen by the button, as &quot;Program&quot;.</extracomment>
        <translation>Examinar: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSchedule</name>
    <message>
        <source>&amp;Follow the weekly schedule</source>
        <translation>&amp;Seguir el horario semanal</translation>
    </message>
    <message>
        <source>No speed limit is set at the moment, so limited hours are as fast as others.</source>
        <translation>Ahora no hay ningún límite de velocidad, así que las horas con límite son tan rápidas como las demás.</translation>
    </message>
    <message>
        <source>In limited hours the speed limit of %1 applies.</source>
        <translation>En las horas con límite se aplica el límite de velocidad de %1.</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>Si&amp;n límite</translation>
    </message>
    <message>
        <source>&amp;Limited</source>
        <translation>Con &amp;límite</translation>
    </message>
    <message>
        <source>&amp;Paused</source>
        <translation>En &amp;pausa</translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation>Horas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Speed in limited hours</source>
        <translation>&amp;Velocidad en las horas con límite</translation>
    </message>
    <message>
        <source>Drag over the grid to select hours, then choose what applies to them.</source>
        <translation>Arrastre sobre la cuadrícula para seleccionar horas y elija después qué se aplica en ellas.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSearch</name>
    <message>
        <source>No setting has this name.</source>
        <translation>Ningún ajuste tiene ese nombre.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsTypes</name>
    <message>
        <source>Archives</source>
        <translation>Archivos comprimidos</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>Files that are heard.</extracomment>
        <translation>Música</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>&amp;Sort files into folders by their type</source>
        <translation>C&amp;lasificar los archivos en carpetas según su tipo</translation>
    </message>
    <message>
        <source>Folders are created inside the download&apos;s folder, unless a full path is given. Leave the folder empty to use the download&apos;s folder itself.</source>
        <translation>Las carpetas se crean dentro de la de la descarga, salvo que se indique una ruta completa. Si se deja vacía, se usa la propia carpeta de la descarga.</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>Tipos de archivos</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Headers of a table: a sort of files, where it goes, and how the names of such files end.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Restore defa&amp;ults</source>
        <extracomment>Brings back the types of files that the program came with.</extracomment>
        <translation>Restaurar &amp;predeterminados</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Nuevo tipo</translation>
    </message>
    <message>
        <source>New type %1</source>
        <extracomment>%1: a number that tells one from another.</extracomment>
        <translation>Nuevo tipo %1</translation>
    </message>
    <message>
        <source>Each type has a folder of its own. At the side of the window, music and videos are together under Media.</source>
        <translation>Cada tipo tiene su propia carpeta. En el lateral de la ventana, la música y los vídeos están juntos en «Multimedia».</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>The folder for images.</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>%1 is also in %2. Files of this kind go to %3.</source>
        <extracomment>%1: how names of files end, such as pdf; %2: the types of files that have it too; %3: one type.</extracomment>
        <translation>%1 también está en %2. Los archivos de este tipo van a %3.</translation>
    </message>
</context>
<context>
    <name>tributary::ShowMenu</name>
    <message>
        <source>Show</source>
        <extracomment>The menu of the states and types of downloads that the list can show.</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>tributary::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>El proxy que lleva a %1 pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <extracomment>%1: the name and the port of a proxy.</extracomment>
        <translation>El proxy %1 pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Passwords, cookies and headers for %1 are not kept in the list. Enter what is needed to continue.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>Las contraseñas, cookies y cabeceras para %1 no se guardan en la lista. Escriba lo necesario para continuar.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>nombre=valor; nombre=valor</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>Coo&amp;kies</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Nombre: valor, uno por línea</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Cabeceras</translation>
    </message>
    <message>
        <source>Us&amp;er name at the proxy</source>
        <translation>&amp;Nombre de usuario del proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word at the proxy</source>
        <translation>Contr&amp;aseña del proxy</translation>
    </message>
    <message>
        <source>Passphrase of the ke&amp;y</source>
        <translation>Frase de contraseña de la c&amp;lave</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Descarga: %1</translation>
    </message>
    <message numerus="yes">
        <source>Download: %1 and %n more</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>
            <numerusform>Descarga: %1 y %n más</numerusform>
            <numerusform>Descarga: %1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of the key for %1 is not kept in the list. Enter it to continue.</source>
        <extracomment>%1: the name of a server. The key belongs to a certificate that tells the server who asks.</extracomment>
        <translation>La frase de contraseña de la clave para %1 no se guarda en la lista. Escríbala para continuar.</translation>
    </message>
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>¿Por qué va lenta?</translation>
    </message>
</context>
<context>
    <name>tributary::SortMenu</name>
    <message>
        <source>Sort by</source>
        <extracomment>The menu of the orders in which the list can be.</extracomment>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>Orden de la cola</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>The list begins with the highest number or the latest time.</extracomment>
        <translation>Descendente</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedGraph</name>
    <message>
        <source>Speed of the last five minutes</source>
        <translation>Velocidad de los últimos cinco minutos</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>Ahora %1, de media %2, como máximo %3</translation>
    </message>
    <message>
        <source>Nothing was downloaded in the last five minutes.</source>
        <translation>No se ha descargado nada en los últimos cinco minutos.</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>Media %1</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>Máximo %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Límite %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under the graph of the last minutes, behind times such as −1:30.</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>On average %1, at most %2</source>
        <translation>De media %1, como máximo %2</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedPopup</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>Velocidad de todas las descargas</translation>
    </message>
</context>
<context>
    <name>tributary::StartButtons</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Add paused</source>
        <translation>&amp;Añadir en pausa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tributary::StatusLine</name>
    <message>
        <source>Show the speed of the last five minutes</source>
        <translation>Mostrar la velocidad de los últimos cinco minutos</translation>
    </message>
</context>
<context>
    <name>tributary::TickMenu</name>
    <message>
        <source>Only archives</source>
        <translation>Solo archivos comprimidos</translation>
    </message>
    <message>
        <source>Only media</source>
        <extracomment>Music and films.</extracomment>
        <translation>Solo multimedia</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>Solo documentos</translation>
    </message>
    <message>
        <source>Only images</source>
        <translation>Solo imágenes</translation>
    </message>
    <message>
        <source>Only programs</source>
        <translation>Solo programas</translation>
    </message>
    <message>
        <source>Only other files</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>Solo otros archivos</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>&amp;Invertir selección</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>Mostrar ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
</context>
<context>
    <name>tributary::WeekGrid</name>
    <message>
        <source>Hours of the week</source>
        <translation>Horas de la semana</translation>
    </message>
</context>
<context>
    <name>tributary::WeekModel</name>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>%1: a day of the week, %2 and %3: times of the day, %4: what holds then, such as &quot;Paused&quot;.</extracomment>
        <translation>%1, de %2 a %3: %4</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Of an hour of the week: downloads are as fast as they can be.</extracomment>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>Of an hour of the week: the speed limit holds.</extracomment>
        <translation>Con límite</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of an hour of the week: nothing is downloaded.</extracomment>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>tributary::WindowFoot</name>
    <message>
        <source>Watching the clipboard</source>
        <translation>Vigilando el portapapeles</translation>
    </message>
    <message>
        <source>Message copied.</source>
        <translation>Mensaje copiado.</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>%1: a speed, or &quot;None&quot;.</extracomment>
        <translation>Límite: %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>Libre: %1</translation>
    </message>
    <message>
        <source>Limit: none until %1</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week. The schedule has no speed limit until then.</extracomment>
        <translation>Límite: ninguno hasta %1</translation>
    </message>
    <message>
        <source>The weekly schedule lifts the limit of %1 at this hour.</source>
        <extracomment>%1: a speed.</extracomment>
        <translation>El horario semanal suspende el límite de %1 a esta hora.</translation>
    </message>
</context>
</TS>
