<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AccessibleList</name>
    <message>
        <source>Ascending</source>
        <translation>Crescente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Decrescente</translation>
    </message>
</context>
<context>
    <name>AddInput</name>
    <message>
        <source>“%1” doesn&apos;t begin with http:// or https://.</source>
        <translation>«%1» non inizia con http:// o https://.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a complete link.</source>
        <translation>«%1» non è un link completo.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <extracomment>%1: a link, %2: what is wrong with it.</extracomment>
        <translation>«%1» non può essere usato: %2.</translation>
    </message>
    <message>
        <source>The links are too long to add all at once. Add fewer at a time.</source>
        <translation>I link sono troppo lunghi per essere aggiunti tutti insieme. Aggiungerne meno alla volta.</translation>
    </message>
    <message>
        <source>That makes more than %1 downloads. Add fewer at a time.</source>
        <translation>Sono più di %1 download. Aggiungerne meno alla volta.</translation>
    </message>
    <message>
        <source>Type or paste the link of a file.</source>
        <translation>Digitare o incollare il link di un file.</translation>
    </message>
    <message>
        <source>Choose the folder to save to.</source>
        <translation>Scegliere la cartella in cui salvare.</translation>
    </message>
    <message>
        <source>Enter the folder&apos;s full path.</source>
        <translation>Inserire il percorso completo della cartella.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>Una password richiede un nome utente.</translation>
    </message>
    <message>
        <source>Write each header as Name: value on its own line. Headers that Tributary sends itself, such as Range, can&apos;t be set.</source>
        <translation>Scrivere ogni intestazione come Nome: valore su una riga a sé. Le intestazioni inviate da Tributary stesso, come Range, non possono essere impostate.</translation>
    </message>
    <message>
        <source>Enter the page&apos;s full address, with http:// or https://.</source>
        <translation>Inserire l’indirizzo completo della pagina, con http:// o https://.</translation>
    </message>
    <message>
        <source>Write cookies as name=value; name=value.</source>
        <translation>Scrivere i cookie come nome=valore; nome=valore.</translation>
    </message>
    <message>
        <source>A user agent is one line of plain text.</source>
        <translation>Lo user agent è una sola riga di testo semplice.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port, https://host:port or socks5://host:port, or none for no proxy.</source>
        <translation>Scrivere il proxy come http://server:porta, https://server:porta o socks5://server:porta, oppure none per non usarne.</translation>
    </message>
    <message>
        <source>A file name can&apos;t contain / or \.</source>
        <translation>Il nome di un file non può contenere / o \.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file.</source>
        <translation>«%1» non può essere il nome di un file.</translation>
    </message>
    <message>
        <source>A checksum can be entered for one file only.</source>
        <translation>Si può indicare un checksum per un solo file.</translation>
    </message>
    <message>
        <source>At most %1 mirrors can be entered.</source>
        <translation>Si possono indicare al massimo %1 mirror.</translation>
    </message>
    <message>
        <source>Mirrors can be entered for one file only.</source>
        <translation>I mirror possono essere indicati per un solo file.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: the number of a line, %2: a sentence that says what is wrong with it.</extracomment>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>Questo nome è troppo lungo per un file.</translation>
    </message>
    <message>
        <source>Enter the whole checksum: %1 digits for %2.</source>
        <extracomment>Two sentences on a checksum that is not complete. %1: a number of digits, %2: a kind such as SHA-256.</extracomment>
        <translation>Inserire il checksum per intero: %1 cifre per %2.</translation>
    </message>
    <message>
        <source>Enter the whole checksum, such as %1 digits for %2.</source>
        <translation>Inserire il checksum per intero, ad esempio %1 cifre per %2.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download torrents.</source>
        <translation>Tributary non scarica torrent.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download from FTP servers.</source>
        <translation>Tributary non scarica da server FTP.</translation>
    </message>
</context>
<context>
    <name>AfterDownloads</name>
    <message>
        <source>All downloads are done. Quit Tributary?</source>
        <translation>Tutti i download sono completati. Uscire da Tributary?</translation>
    </message>
    <message>
        <source>All downloads are done. Put the computer to sleep?</source>
        <translation>Tutti i download sono completati. Sospendere il computer?</translation>
    </message>
    <message>
        <source>All downloads are done. Shut down the computer?</source>
        <translation>Tutti i download sono completati. Spegnere il computer?</translation>
    </message>
    <message>
        <source>All downloads are done. Run %1?</source>
        <translation>Tutti i download sono completati. Eseguire %1?</translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Tutti i download sono completati</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, this happens in %n second(s).</source>
        <translation>
            <numerusform>Senza risposta, avverrà tra %n secondo.</numerusform>
            <numerusform>Senza risposta, avverrà tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sì</translation>
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
        <translation>ancora al lavoro</translation>
    </message>
    <message>
        <source>it brought all that it was asked for</source>
        <translation>ha fornito tutto ciò che le era stato chiesto</translation>
    </message>
    <message>
        <source>another one took over its rest</source>
        <translation>un’altra si è fatta carico del resto</translation>
    </message>
    <message>
        <source>others brought its part first</source>
        <translation>altre hanno fornito prima la sua parte</translation>
    </message>
    <message>
        <source>it was far slower than the others, which took over</source>
        <translation>era molto più lenta delle altre, che sono subentrate</translation>
    </message>
    <message>
        <source>it made way for other connections</source>
        <translation>ha lasciato il posto ad altre connessioni</translation>
    </message>
    <message>
        <source>the speed limit calls for smaller parts</source>
        <translation>il limite di velocità richiede parti più piccole</translation>
    </message>
    <message>
        <source>its link was given up</source>
        <translation>il suo link è stato abbandonato</translation>
    </message>
    <message>
        <source>the download stopped</source>
        <translation>il download si è fermato</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, without data: %5</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: what became of it.</extracomment>
        <translation>Connessione %1 a %2, dalle %3 per %4, senza dati: %5</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, %5, %6: %7</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: a size, %6: a speed, %7: what became of it.</extracomment>
        <translation>Connessione %1 a %2, dalle %3 per %4, %5, %6: %7</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>
            <numerusform>%n richiesta dalle %1</numerusform>
            <numerusform>%n richieste dalle %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them failed</source>
        <extracomment>%1: &quot;12 requests since 10:02:11&quot;, %n: how many of them failed.</extracomment>
        <translation>
            <numerusform>%1, %n di queste non riuscita</numerusform>
            <numerusform>%1, %n di queste non riuscite</numerusform>
        </translation>
    </message>
    <message>
        <source>the file was asked for anew</source>
        <translation>il file è stato richiesto di nuovo</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Retried: it was far slower than the others</source>
        <translation>Nuovo tentativo: era molto più lenta delle altre</translation>
    </message>
    <message>
        <source>Retried: %1</source>
        <extracomment>%1: what went wrong before, as &quot;The connection was lost&quot;.</extracomment>
        <translation>Nuovo tentativo: %1</translation>
    </message>
    <message>
        <source>%1; trying again soon</source>
        <extracomment>%1: what went wrong, as &quot;The connection was lost&quot;.</extracomment>
        <translation>%1; nuovo tentativo a breve</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Nuovo tentativo a breve</translation>
    </message>
    <message>
        <source>The disk is slower than the network</source>
        <translation>Il disco è più lento della rete</translation>
    </message>
    <message>
        <source>A speed limit holds it back</source>
        <translation>Frenata da un limite di velocità</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment</source>
        <translation>Il server al momento non invia nulla</translation>
    </message>
    <message>
        <source>Far slower than the others</source>
        <translation>Molto più lenta delle altre</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>In attesa del server</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <extracomment>A connection that waits until its server may be asked.</extracomment>
        <translation>In attesa del suo turno</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A connection whose server has answered; its bytes are not taken yet.</extracomment>
        <translation>Risposta ricevuta</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>A connection whose bytes are compared with those that are here.</extracomment>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <extracomment>A connection that asks again after a while.</extracomment>
        <translation>In attesa di riprovare</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Nessun dato</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Ricezione</translation>
    </message>
    <message>
        <source>Requests to this server are spaced out</source>
        <translation>Le richieste a questo server sono distanziate</translation>
    </message>
    <message>
        <source>Waiting until the file is ready</source>
        <translation>In attesa che il file sia pronto</translation>
    </message>
    <message>
        <source>Checking that this source has the same file</source>
        <translation>Verifica che questa sorgente abbia lo stesso file</translation>
    </message>
</context>
<context>
    <name>DownloadFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1: a size such as 3.7 GiB, %2: the same in bytes.</extracomment>
        <translation>%1 (%2 byte)</translation>
    </message>
    <message>
        <source>Less than a second</source>
        <translation>Meno di un secondo</translation>
    </message>
    <message>
        <source>%1 for the last %2</source>
        <extracomment>%1: a time such as 0:35, %2: a size.</extracomment>
        <translation>%1 per gli ultimi %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum, %3: who said it, a file or a header of an answer.</extracomment>
        <translation>%1: %2 (da %3)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Velocità media</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <extracomment>The address that a link led to in the end.</extracomment>
        <translation>Reindirizza a</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trasferimento</translation>
    </message>
    <message>
        <source>In parts; can be resumed</source>
        <translation>A parti; può essere ripreso</translation>
    </message>
    <message>
        <source>In one piece; can&apos;t be resumed</source>
        <translation>In un unico pezzo; non può essere ripreso</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Ultima modifica</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <extracomment>The server&apos;s mark for this version of the file (its ETag).</extracomment>
        <translation>Versione (ETag)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuti</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite di velocità</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
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
        <translation>Nuovo tentativo tra %1 · %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>It waits for its turn.</extracomment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Scaricamento</translation>
    </message>
    <message>
        <source>Assembling</source>
        <extracomment>The parts are being put together into one file.</extracomment>
        <translation>Assemblaggio</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>In attesa di riprovare</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, written as the language wants it.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: the time until a download is done, such as 0:35.</extracomment>
        <translation>%1 rimanenti</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>Nuovo tentativo tra %1</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <extracomment>Of a finished download. %1: a kind of checksum, such as SHA-256.</extracomment>
        <translation>%1 corrisponde</translation>
    </message>
    <message>
        <source>All pieces match</source>
        <extracomment>Of a finished download: each of its pieces has the checksum that was named for it.</extracomment>
        <translation>Tutte le parti corrispondono</translation>
    </message>
    <message>
        <source>Paused · starts over</source>
        <extracomment>Of a paused download that can&apos;t be continued: once resumed, it begins again.</extracomment>
        <translation>In pausa · ricomincerà da capo</translation>
    </message>
    <message>
        <source>Comparing what is here</source>
        <translation>Confronto di quanto già presente</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is here of a file is compared with what the server sends; %1: &quot;Comparing what is here&quot;, %2: how far that is, such as 12%, %3: how far it has to go, such as 30%.</extracomment>
        <translation>%1: %2 di %3</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorità alta</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Priorità bassa</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Of a finished download: it was compared with no checksum.</extracomment>
        <translation>Non verificato</translation>
    </message>
    <message>
        <source>File is missing</source>
        <extracomment>Of a finished download, whose file somebody has moved or deleted elsewhere.</extracomment>
        <translation>File mancante</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>Impossibile leggere il link</translation>
    </message>
    <message>
        <source>Copy the whole link and try again.</source>
        <translation>Copiare il link per intero e riprovare.</translation>
    </message>
    <message>
        <source>Check how it is spelt; in a shell, put it in quotes.</source>
        <translation>Controllare come è scritto; in una shell, metterlo tra virgolette.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>Si possono scaricare solo link http e https</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>Cercare un link che inizi con https://.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Server non trovato</translation>
    </message>
    <message>
        <source>Look for a typo in the link, or check the network.</source>
        <translation>Cercare un errore di battitura nel link o controllare la rete.</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>Il server rifiuta le connessioni</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>Controllare la rete o riprovare più tardi.</translation>
    </message>
    <message>
        <source>Check the port, or try again later.</source>
        <translation>Controllare la porta o riprovare più tardi.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connessione è stata interrotta</translation>
    </message>
    <message>
        <source>Run the same command again.</source>
        <translation>Eseguire di nuovo lo stesso comando.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>Il server non ha risposto in tempo</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --timeout.</source>
        <translation>Eseguire di nuovo lo stesso comando o concedere più tempo con --timeout.</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <translation>La connessione ha richiesto troppo tempo</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --connect-timeout.</source>
        <translation>Eseguire di nuovo lo stesso comando o concedere più tempo con --connect-timeout.</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>Impossibile rendere sicura la connessione</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask the people who run the server.</source>
        <translation>Il server non può dimostrare la propria identità. Controllare la data di questo computer o chiedere a chi gestisce il server.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; give a private authority&apos;s certificate with --ca-file.</source>
        <translation>Controllare l’orologio di questo computer; indicare con --ca-file il certificato di un’autorità privata.</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>Il server reindirizza da https a http</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file. Add the http link itself if you want it anyway.</source>
        <translation>Chiunque lungo il percorso potrebbe leggere e modificare il file. Aggiungere il link http stesso se lo si vuole comunque.</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file; give the http link itself if you want it anyway.</source>
        <translation>Chiunque lungo il percorso potrebbe leggere e modificare il file; indicare il link http stesso se lo si vuole comunque.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>Impossibile usare il proxy</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>Controllare l’indirizzo e la password del proxy.</translation>
    </message>
    <message>
        <source>Check --proxy, its user and its password, or go without: --proxy none.</source>
        <translation>Controllare --proxy, l’utente e la password, o farne a meno: --proxy none.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>Il proxy richiede un nome utente e una password</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for the proxy.</source>
        <translation>Accedere con il nome utente e la password per il proxy.</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>Questa rete chiede di accedere</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then try again.</source>
        <translation>Accedere alla rete in un browser, poi riprovare.</translation>
    </message>
    <message>
        <source>Do so in a browser, and run the same command again.</source>
        <translation>Farlo in un browser ed eseguire di nuovo lo stesso comando.</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>Nome utente e password necessari</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for this site.</source>
        <translation>Accedere con il nome utente e la password per questo sito.</translation>
    </message>
    <message>
        <source>Give them with --user NAME, or check the ones that you gave.</source>
        <translation>Indicarli con --user NAME o controllare quelli indicati.</translation>
    </message>
    <message>
        <source>The link leads to that server: give the link there, with --user NAME. For another host and by https you can also write the login into ~/.netrc and give --netrc.</source>
        <translation>Il link porta a quel server: indica il link di là, con --user NAME. Per un altro host e via https si può anche scrivere l’accesso in ~/.netrc e indicare --netrc.</translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation>Nome utente o password non accettati</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Accesso negato</translation>
    </message>
    <message>
        <source>The link may have expired, or may need you to sign in: get a new one from the site.</source>
        <translation>Il link potrebbe essere scaduto o richiedere l’accesso: ottenerne uno nuovo dal sito.</translation>
    </message>
    <message>
        <source>The link may have expired, or need --cookie, --referer or --user.</source>
        <translation>Il link potrebbe essere scaduto o richiedere --cookie, --referer o --user.</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>Il link è scaduto</translation>
    </message>
    <message>
        <source>Get a new link from the site and replace this one.</source>
        <translation>Ottenere un nuovo link dal sito e sostituire questo.</translation>
    </message>
    <message>
        <source>Get a new link, and give it with --output and the same name to continue.</source>
        <translation>Ottenere un nuovo link e indicarlo con --output e lo stesso nome per continuare.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>The file may have moved. Look for a new link.</source>
        <translation>Potrebbe essere stato spostato: cercare un nuovo link.</translation>
    </message>
    <message>
        <source>Check the link.</source>
        <translation>Controllare il link.</translation>
    </message>
    <message>
        <source>The file is gone from the server</source>
        <translation>Il file non è più sul server</translation>
    </message>
    <message>
        <source>The link may have expired: get a new one.</source>
        <translation>Il link potrebbe essere scaduto: ottenerne uno nuovo.</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Troppi reindirizzamenti</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>Riprovare o cercare il file su un altro server.</translation>
    </message>
    <message>
        <source>It may need --cookie, or the link of the file itself.</source>
        <translation>Può servire --cookie o il link del file stesso.</translation>
    </message>
    <message>
        <source>The server requires payment for the file</source>
        <translation>Il server chiede un pagamento per il file</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one; waiting won&apos;t help.</source>
        <translation>Controllare il link o cercarne uno nuovo; aspettare non serve.</translation>
    </message>
    <message>
        <source>Check the link; waiting won&apos;t help.</source>
        <translation>Controllare il link; aspettare non serve.</translation>
    </message>
    <message>
        <source>The server says that a proxy asks for a password</source>
        <translation>Il server dice che un proxy chiede una password</translation>
    </message>
    <message>
        <source>The server may not send the file for legal reasons</source>
        <translation>Il server non può inviare il file per motivi legali</translation>
    </message>
    <message>
        <source>The file is locked on the server</source>
        <translation>Il file è bloccato sul server</translation>
    </message>
    <message>
        <source>The problem is on the server: try again later.</source>
        <translation>Il problema è del server: riprovare più tardi.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Riprovare più tardi.</translation>
    </message>
    <message>
        <source>The server is limiting requests for now</source>
        <translation>Il server al momento limita le richieste</translation>
    </message>
    <message>
        <source>The server is still preparing the file</source>
        <translation>Il server sta ancora preparando il file</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>Il server ha segnalato un errore</translation>
    </message>
    <message>
        <source>The server sent the wrong part of the file</source>
        <translation>Il server ha inviato la parte sbagliata del file</translation>
    </message>
    <message>
        <source>Run the same command again with --connections 1.</source>
        <translation>Eseguire di nuovo lo stesso comando con --connections 1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid</source>
        <translation>La risposta del server non ha senso</translation>
    </message>
    <message>
        <source>Check the link, or try again later.</source>
        <translation>Controllare il link o riprovare più tardi.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at this address</source>
        <translation>Il server non parla HTTP su quella porta</translation>
    </message>
    <message>
        <source>Check the port, and whether the link begins with http or https.</source>
        <translation>Controllare la porta, e se il link inizia con http o https.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>È arrivata una pagina web al posto del file</translation>
    </message>
    <message>
        <source>The site may want you to sign in, or the link has expired. Open it in the browser and copy the link again.</source>
        <translation>Il sito potrebbe richiedere l’accesso, oppure il link è scaduto. Aprirlo nel browser e copiare di nuovo il link.</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>Il file è cambiato sul server</translation>
    </message>
    <message>
        <source>Try again to download the new file from the start.</source>
        <translation>Riprovare per scaricare il nuovo file dall’inizio.</translation>
    </message>
    <message>
        <source>Run the same command again when it no longer changes.</source>
        <translation>Eseguire di nuovo lo stesso comando quando non cambia più.</translation>
    </message>
    <message>
        <source>The file is not the one that the list describes</source>
        <translation>Il file non è quello che l’elenco descrive</translation>
    </message>
    <message>
        <source>Get a new list.</source>
        <translation>Ottenere un nuovo elenco.</translation>
    </message>
    <message>
        <source>Get a new list; where apt made it, run apt-get update.</source>
        <translation>Ottenere un nuovo elenco; se viene da apt, eseguire apt-get update.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match</source>
        <translation>Checksum del file errato</translation>
    </message>
    <message>
        <source>Check the checksum; if it is right, %1 sent a different file.</source>
        <translation>Controllare il checksum; se è giusto, %1 ha inviato un altro file.</translation>
    </message>
    <message>
        <source>Look for a typo in the checksum, or try again.</source>
        <translation>Cercare un errore di battitura nel checksum o riprovare.</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>Spazio insufficiente sul disco</translation>
    </message>
    <message>
        <source>Free some space. The download then goes on by itself.</source>
        <translation>Liberare spazio. Il download riprenderà poi da solo.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder with --dir, and run the command again.</source>
        <translation>Fare spazio o scegliere un’altra cartella con --dir ed eseguire di nuovo il comando.</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>Nessun permesso di scrittura nella cartella</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>Scegliere un’altra cartella o consentire la scrittura in questa.</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>Il file è troppo grande per questo disco</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Scegliere una cartella su un altro disco.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk with --dir.</source>
        <translation>Scegliere con --dir una cartella su un altro disco.</translation>
    </message>
    <message>
        <source>This program may not write files that large</source>
        <translation>A questo programma non sono consentiti file di questa dimensione</translation>
    </message>
    <message>
        <source>Ask the people who run this computer to raise the limit.</source>
        <translation>Chiedere a chi gestisce questo computer di alzare il limite.</translation>
    </message>
    <message>
        <source>Raise the limit of the shell with ulimit -f, and run the same command again.</source>
        <translation>Alzare il limite della shell con ulimit -f ed eseguire di nuovo lo stesso comando.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>Impossibile leggere o scrivere sul disco</translation>
    </message>
    <message>
        <source>Check that the disk is connected and working.</source>
        <translation>Controllare che il disco sia collegato e funzioni.</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>Spostare quel file o salvare con un altro nome.</translation>
    </message>
    <message>
        <source>Choose another name with --output, or say what to do with --on-conflict.</source>
        <translation>Scegliere un altro nome con --output o indicare con --on-conflict che cosa fare.</translation>
    </message>
    <message>
        <source>Another download is writing this file</source>
        <translation>Un altro download sta scrivendo questo file</translation>
    </message>
    <message>
        <source>Wait until it is finished, or save under another name.</source>
        <translation>Attendere che sia finito o salvare con un altro nome.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another name with --output.</source>
        <translation>Attendere che sia finito o scegliere un altro nome con --output.</translation>
    </message>
    <message>
        <source>An unfinished file is in the way</source>
        <translation>Un file incompleto è d’intralcio</translation>
    </message>
    <message>
        <source>Use the link that it was begun with, delete it and its .ledger, or choose another name with --output.</source>
        <translation>Usare il link con cui è stato iniziato, eliminarlo insieme al suo .ledger o scegliere un altro nome con --output.</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>L’elenco non può essere letto</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>Il file supera il limite di memoria</translation>
    </message>
    <message>
        <source>Allow more memory under Settings, Advanced, and try again; or add the download again with part files on disk.</source>
        <translation>Consentire più memoria in Impostazioni, Avanzate, e riprovare; oppure aggiungere di nuovo il download con file parziali su disco.</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or leave out --assembly memory.</source>
        <translation>Aumentare --memory-limit o togliere --assembly memory.</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <translation>Eseguire di nuovo lo stesso comando per continuare.</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment</source>
        <extracomment>A download that runs, say, can&apos;t be renamed or edited.</extracomment>
        <translation>Al momento non è possibile</translation>
    </message>
    <message>
        <source>Pause the download, then try again.</source>
        <translation>Mettere in pausa il download e riprovare.</translation>
    </message>
    <message>
        <source>Run the same command again later.</source>
        <translation>Eseguire di nuovo lo stesso comando più tardi.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>Si è verificato un problema in Tributary</translation>
    </message>
    <message>
        <source>Please report this, and include the log.</source>
        <translation>Segnalare il problema, allegando il registro.</translation>
    </message>
    <message>
        <source>Please report it with the output of --verbose.</source>
        <translation>Segnalarlo con l’output di --verbose.</translation>
    </message>
    <message>
        <source>Allow it and run the command again, or choose another folder with --dir.</source>
        <translation>Consentirlo ed eseguire di nuovo il comando, o scegliere un’altra cartella con --dir.</translation>
    </message>
    <message>
        <source>Check it and run the command again, or choose a folder on another one with --dir.</source>
        <translation>Controllarlo ed eseguire di nuovo il comando, o scegliere con --dir una cartella su un altro.</translation>
    </message>
    <message>
        <source>The link leads to that server, which gets no --cookie, --header or --user: give the link there, with what it needs. The link may also have expired.</source>
        <translation>Il link porta a quel server, che non riceve --cookie, --header né --user: indicare il link di là, con ciò che richiede. Il link potrebbe anche essere scaduto.</translation>
    </message>
    <message>
        <source>The browser&apos;s sign-in is needed again</source>
        <translation>Accesso del browser di nuovo necessario</translation>
    </message>
    <message>
        <source>Start the download in the browser again to continue here, or sign in with the cookies of this site.</source>
        <translation>Avviare di nuovo il download nel browser per continuare qui, o accedere con i cookie di questo sito.</translation>
    </message>
    <message>
        <source>Enter the cookies in the window.</source>
        <translation>Inserire i cookie nella finestra.</translation>
    </message>
    <message>
        <source>Secret headers are needed again</source>
        <translation>Intestazioni riservate di nuovo necessarie</translation>
    </message>
    <message>
        <source>Sign in with the headers that were entered for this download.</source>
        <translation>Accedere con le intestazioni inserite per questo download.</translation>
    </message>
    <message>
        <source>Enter the headers in the window.</source>
        <translation>Inserire le intestazioni nella finestra.</translation>
    </message>
    <message>
        <source>The passphrase of the key is needed again</source>
        <translation>Passphrase della chiave di nuovo necessaria</translation>
    </message>
    <message>
        <source>Sign in with the passphrase of the certificate&apos;s key.</source>
        <translation>Accedere con la passphrase della chiave del certificato.</translation>
    </message>
    <message>
        <source>Enter the passphrase in the window.</source>
        <translation>Inserire la passphrase nella finestra.</translation>
    </message>
    <message>
        <source>Try again. Keep the file anyway only if you know that the site&apos;s checksum is out of date.</source>
        <translation>Riprovare. Conservare comunque il file solo se si sa che il checksum del sito non è aggiornato.</translation>
    </message>
    <message>
        <source>Try again later; to keep the file although %1 names another checksum, run the command again with --accept-checksum and the one that was found.</source>
        <translation>Riprovare più tardi; per conservare il file anche se %1 indica un altro checksum, eseguire di nuovo il comando con --accept-checksum e quello trovato.</translation>
    </message>
    <message>
        <source>Check what --input names.</source>
        <translation>Controllare che cosa indica --input.</translation>
    </message>
    <message>
        <source>The server does not speak https on this port</source>
        <translation>Il server non parla https su questa porta</translation>
    </message>
    <message>
        <source>Check the link&apos;s port, or whether the link should begin with http.</source>
        <translation>Controllare la porta del link, o se il link debba iniziare con http.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk</source>
        <translation>Il nome del file è troppo lungo per questo disco</translation>
    </message>
    <message>
        <source>Save under a shorter name.</source>
        <translation>Salvare con un nome più corto.</translation>
    </message>
    <message>
        <source>Choose a shorter name with --output.</source>
        <translation>Scegliere un nome più corto con --output.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>La cartella non esiste più</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder.</source>
        <translation>Collegare il suo disco o scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>Connect its disk and run the command again, or choose another folder with --dir.</source>
        <translation>Collegare il suo disco ed eseguire di nuovo il comando, o scegliere un’altra cartella con --dir.</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>Il file incompleto non esiste più</translation>
    </message>
    <message>
        <source>Put it back where it was, or try again to start over.</source>
        <translation>Rimetterlo al suo posto o riprovare per ricominciare da capo.</translation>
    </message>
    <message>
        <source>Put it back where it was, or run the same command again to start over.</source>
        <translation>Rimetterlo al suo posto o eseguire di nuovo lo stesso comando per ricominciare da capo.</translation>
    </message>
    <message>
        <source>A file with this name already exists</source>
        <translation>Esiste già un file con questo nome</translation>
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
        <translation>contiene un carattere di controllo</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>il testo non è UTF-8 valido</translation>
    </message>
    <message>
        <source>the file name contains a control character</source>
        <translation>il nome del file contiene un carattere di controllo</translation>
    </message>
    <message>
        <source>the file name is an absolute path</source>
        <translation>il nome del file è un percorso assoluto</translation>
    </message>
    <message>
        <source>the file name contains a backslash</source>
        <translation>il nome del file contiene una barra rovesciata</translation>
    </message>
    <message>
        <source>the file name contains a slash</source>
        <translation>il nome del file contiene una barra</translation>
    </message>
    <message>
        <source>the file name leads out of its folder</source>
        <translation>il nome del file porta fuori dalla sua cartella</translation>
    </message>
    <message>
        <source>the folder before the file name is not allowed</source>
        <translation>la cartella prima del nome del file non è consentita</translation>
    </message>
    <message>
        <source>the file name is empty</source>
        <translation>il nome del file è vuoto</translation>
    </message>
    <message>
        <source>line %1 gives the same file name</source>
        <translation>la riga %1 indica lo stesso nome di file</translation>
    </message>
    <message>
        <source>dir= names no folder</source>
        <translation>dir= non indica alcuna cartella</translation>
    </message>
    <message>
        <source>the folder leads out of the one that was chosen</source>
        <translation>la cartella porta fuori da quella scelta</translation>
    </message>
    <message>
        <source>the folder is a hidden one</source>
        <translation>la cartella è nascosta</translation>
    </message>
    <message>
        <source>what lies in the folder is run at login</source>
        <translation>il contenuto della cartella viene eseguito all’accesso</translation>
    </message>
    <message>
        <source>the size is not a number of bytes</source>
        <translation>la dimensione non è un numero di byte</translation>
    </message>
    <message>
        <source>the checksum is of a kind that isn&apos;t known</source>
        <translation>il checksum è di un tipo sconosciuto</translation>
    </message>
    <message>
        <source>%1 checksums have %2 hexadecimal digits</source>
        <translation>un checksum %1 ha %2 cifre esadecimali</translation>
    </message>
    <message>
        <source>there are two different %1 checksums</source>
        <translation>ci sono due checksum %1 diversi</translation>
    </message>
    <message>
        <source>it is not a link</source>
        <translation>non è un link</translation>
    </message>
    <message>
        <source>links of the kind %1: can&apos;t be fetched</source>
        <translation>i link di tipo %1 non si possono scaricare</translation>
    </message>
    <message>
        <source>the link is broken</source>
        <translation>il link è errato</translation>
    </message>
    <message>
        <source>the link names no host</source>
        <translation>il link non indica alcun server</translation>
    </message>
    <message>
        <source>the link has an impossible port</source>
        <translation>la porta del link è impossibile</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>il link è troppo lungo</translation>
    </message>
    <message>
        <source>the link is relative to a page whose address isn&apos;t known</source>
        <translation>il link è relativo a una pagina di indirizzo sconosciuto</translation>
    </message>
    <message>
        <source>a range runs backwards</source>
        <translation>un intervallo va all’indietro</translation>
    </message>
    <message>
        <source>the pattern makes more than %1 links</source>
        <translation>il modello genera più di %1 link</translation>
    </message>
    <message>
        <source>the number of file names (%1) differs from that of the links (%2)</source>
        <translation>%1 nomi di file non vanno bene per %2 link</translation>
    </message>
    <message>
        <source>the mirrors&apos; patterns make different numbers of links</source>
        <translation>i modelli dei mirror generano quantità diverse di link</translation>
    </message>
    <message>
        <source>one checksum can&apos;t apply to %1 links</source>
        <translation>un solo checksum non può valere per %1 link</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>la riga è troppo lunga</translation>
    </message>
    <message>
        <source>the line has more than %1 mirrors</source>
        <translation>la riga ha più di %1 mirror</translation>
    </message>
    <message>
        <source>the option has no link above it</source>
        <translation>sopra l’opzione non c’è alcun link</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>questa opzione non esiste</translation>
    </message>
    <message>
        <source>the quote around the link is never closed</source>
        <translation>le virgolette intorno al link non si chiudono</translation>
    </message>
    <message>
        <source>a header contains a control character</source>
        <translation>un’intestazione contiene un carattere di controllo</translation>
    </message>
    <message>
        <source>a download sends its own header %1</source>
        <translation>il download invia già la propria intestazione %1</translation>
    </message>
    <message>
        <source>the referring page has no http or https address</source>
        <translation>la pagina di provenienza non ha un indirizzo http o https</translation>
    </message>
    <message>
        <source>it is not a cURL command</source>
        <translation>non è un comando cURL</translation>
    </message>
    <message>
        <source>the command is too long</source>
        <translation>il comando è troppo lungo</translation>
    </message>
    <message>
        <source>the command is joined with another program or a file</source>
        <translation>il comando è collegato a un altro programma o a un file</translation>
    </message>
    <message>
        <source>the command has parts that only a shell can fill in</source>
        <translation>il comando ha parti che solo una shell può completare</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>le virgolette non si chiudono</translation>
    </message>
    <message>
        <source>the command contains a control character</source>
        <translation>il comando contiene un carattere di controllo</translation>
    </message>
    <message>
        <source>the command has no link</source>
        <translation>il comando non ha alcun link</translation>
    </message>
    <message>
        <source>the command has an option that isn&apos;t understood</source>
        <translation>il comando ha un’opzione sconosciuta</translation>
    </message>
    <message>
        <source>the command&apos;s last option lacks its value</source>
        <translation>all’ultima opzione del comando manca il valore</translation>
    </message>
    <message>
        <source>the command reads headers from a file</source>
        <translation>il comando legge le intestazioni da un file</translation>
    </message>
    <message>
        <source>the command reads cookies from a file</source>
        <translation>il comando legge i cookie da un file</translation>
    </message>
    <message>
        <source>the command reads more options from elsewhere</source>
        <translation>il comando legge altre opzioni da un altro posto</translation>
    </message>
    <message>
        <source>the command&apos;s method isn&apos;t GET</source>
        <translation>il metodo del comando non è GET</translation>
    </message>
    <message>
        <source>the command sends data</source>
        <translation>il comando invia dati</translation>
    </message>
    <message>
        <source>the command uploads a file</source>
        <translation>il comando carica un file</translation>
    </message>
    <message>
        <source>the command fetches a part of the file</source>
        <translation>il comando scarica solo una parte del file</translation>
    </message>
    <message>
        <source>the command fetches the headers alone</source>
        <translation>il comando scarica solo le intestazioni</translation>
    </message>
    <message>
        <source>the command needs a client certificate</source>
        <translation>il comando richiede un certificato client</translation>
    </message>
    <message>
        <source>the proxy is neither http, https nor socks5</source>
        <translation>il proxy non è né http, né https, né socks5</translation>
    </message>
    <message>
        <source>the proxy&apos;s address is broken</source>
        <translation>l’indirizzo del proxy è errato</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>il documento finisce troppo presto</translation>
    </message>
    <message>
        <source>a part of the document is too long</source>
        <translation>una parte del documento è troppo lunga</translation>
    </message>
    <message>
        <source>a document type is not allowed</source>
        <translation>un tipo di documento non è ammesso</translation>
    </message>
    <message>
        <source>the document is not well-formed XML</source>
        <translation>il documento non è XML ben formato</translation>
    </message>
    <message>
        <source>the document is nested too deep</source>
        <translation>il documento ha troppi livelli</translation>
    </message>
    <message>
        <source>the document lists no file</source>
        <translation>il documento non elenca alcun file</translation>
    </message>
    <message>
        <source>the document lists more than %1 files</source>
        <translation>il documento elenca più di %1 file</translation>
    </message>
    <message>
        <source>the file has no http or https link</source>
        <translation>il file non ha alcun link http o https</translation>
    </message>
    <message>
        <source>the file has more than %1 links</source>
        <translation>il file ha più di %1 link</translation>
    </message>
    <message>
        <source>the file has more than %1 checksums</source>
        <translation>il file ha più di %1 checksum</translation>
    </message>
    <message>
        <source>the file has more than %1 pieces</source>
        <translation>il file ha più di %1 parti</translation>
    </message>
    <message>
        <source>the pieces have no length</source>
        <translation>le parti non hanno una lunghezza</translation>
    </message>
    <message>
        <source>the pieces are out of order</source>
        <translation>le parti non sono in ordine</translation>
    </message>
    <message>
        <source>the pieces don&apos;t make up the size</source>
        <translation>le parti non corrispondono alla dimensione</translation>
    </message>
    <message>
        <source>the page has more than %1 links</source>
        <translation>la pagina ha più di %1 link</translation>
    </message>
    <message>
        <source>a tag of the page never ends</source>
        <translation>un tag della pagina non finisce mai</translation>
    </message>
    <message>
        <source>there is a word that means nothing here</source>
        <translation>c’è una parola che qui non significa nulla</translation>
    </message>
    <message>
        <source>a login or a password comes before the first machine</source>
        <translation>un nome utente o una password precede qualsiasi computer</translation>
    </message>
    <message>
        <source>a login or a password contains a control character</source>
        <translation>un nome utente o una password contiene un carattere di controllo</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>manca un valore</translation>
    </message>
    <message>
        <source>the file ends where a value is missing</source>
        <translation>il file finisce dove manca un valore</translation>
    </message>
    <message>
        <source>a quoted value is never closed</source>
        <translation>virgolette aperte non vengono chiuse</translation>
    </message>
    <message>
        <source>the line doesn&apos;t have seven fields separated by tabs</source>
        <translation>la riga non ha sette campi separati da tabulazioni</translation>
    </message>
    <message>
        <source>the cookie&apos;s host is not a host name</source>
        <translation>il server del cookie non è valido</translation>
    </message>
    <message>
        <source>the cookie&apos;s name or value has characters that cookies can&apos;t have</source>
        <translation>il nome o il valore del cookie ha caratteri non ammessi</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG:HEX</source>
        <translation>il checksum non ha la forma ALG:HEX</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG=HEX</source>
        <translation>il checksum non ha la forma ALG=HEX</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form &apos;URI&apos; NAME SIZE ALG:HEX</source>
        <translation>la riga non ha la forma &apos;URI&apos; NAME SIZE ALG:HEX</translation>
    </message>
    <message>
        <source>the header isn&apos;t of the form NAME: VALUE</source>
        <translation>l’intestazione non ha la forma NAME: VALUE</translation>
    </message>
    <message>
        <source>the cookies aren&apos;t of the form NAME=VALUE; NAME=VALUE</source>
        <translation>i cookie non hanno la forma NAME=VALUE; NAME=VALUE</translation>
    </message>
    <message>
        <source>it asks not to check certificates; give --no-check-certificate to allow that</source>
        <translation>chiede di non controllare i certificati; per consentirlo, usare --no-check-certificate</translation>
    </message>
    <message>
        <source>it asks to trust certificates of its own; use --ca-file instead</source>
        <translation>chiede di accettare certificati propri; usare invece --ca-file</translation>
    </message>
    <message>
        <source>it asks for another proxy than the one that was chosen; give the same one with --proxy to allow that</source>
        <translation>chiede un proxy diverso da quello scelto; per consentirlo, indicarlo con --proxy</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form HOST, TRUE or FALSE, PATH, TRUE or FALSE, TIME, NAME, VALUE</source>
        <translation>la riga non ha la forma HOST, TRUE o FALSE, PATH, TRUE o FALSE, TIME, NAME, VALUE</translation>
    </message>
    <message>
        <source>the link has an impossible host name</source>
        <translation>il nome del server nel link è impossibile</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>unknown size</source>
        <translation>dimensione sconosciuta</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>può essere ripreso</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>non può essere ripreso</translation>
    </message>
    <message>
        <source>The server has “%1”: %2, %3</source>
        <extracomment>%1: a file name, %2: its size, %3: whether the server sends it in parts.</extracomment>
        <translation>Il server ha «%1»: %2, %3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2: %3</source>
        <extracomment>%1: a number, %2: a time such as 0:12, %3: what went wrong.</extracomment>
        <translation>Tentativo %1 tra %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in %3, over %n connection(s)</source>
        <translation>
            <numerusform>Salvato come «%1»: %2 in %3, con %n connessione</numerusform>
            <numerusform>Salvato come «%1»: %2 in %3, con %n connessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>; the checksum matches</source>
        <translation>; il checksum corrisponde</translation>
    </message>
    <message>
        <source>“%1” already exists and was skipped</source>
        <translation>«%1» esiste già ed è stato saltato</translation>
    </message>
    <message>
        <source>Many requests in a short time; some are not listed</source>
        <translation>Molte richieste in poco tempo; alcune non sono elencate</translation>
    </message>
    <message>
        <source>%1; %2 are kept</source>
        <extracomment>%1: what went wrong, %2: a size.</extracomment>
        <translation>%1; %2 conservati</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Avviato</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>In pausa: %1</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <extracomment>%1: what went wrong.</extracomment>
        <translation>Nuovo tentativo: %1</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Salvato come «%1»</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>The link was replaced: %1</source>
        <extracomment>%1: a link.</extracomment>
        <translation>Il link è stato sostituito: %1</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>mirror</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>intestazioni</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>connessioni</translation>
    </message>
    <message>
        <source>speed limit</source>
        <translation>limite di velocità</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>checksum</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <extracomment>A person has edited a download; %1: a list such as &quot;mirrors, headers&quot;.</extracomment>
        <translation>Modificato: %1</translation>
    </message>
    <message>
        <source>file kept anyway</source>
        <extracomment>What was changed: the person keeps the file although a checksum contradicts it.</extracomment>
        <translation>file conservato comunque</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in less than a second, over %n connection(s)</source>
        <translation>
            <numerusform>Salvato come «%1»: %2 in meno di un secondo, con %n connessione</numerusform>
            <numerusform>Salvato come «%1»: %2 in meno di un secondo, con %n connessioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRemarks</name>
    <message>
        <source>The text asks to use no proxy.</source>
        <translation>Il testo chiede di non usare alcun proxy.</translation>
    </message>
    <message>
        <source>The text asks to use the proxy %1:%2, which can see what you download.</source>
        <extracomment>%1: the name of a server, %2: a number.</extracomment>
        <translation>Il testo chiede di usare il proxy %1:%2, che può vedere ciò che si scarica.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <extracomment>Wishes of the same kind as in the sentence before.</extracomment>
        <translation>
            <numerusform>E %n altra richiesta di questo tipo.</numerusform>
            <numerusform>E altre %n richieste di questo tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text asks not to check certificates, so anyone could pose as the server.</source>
        <translation>Il testo chiede di non controllare i certificati: chiunque potrebbe spacciarsi per il server.</translation>
    </message>
    <message>
        <source>The text asks to trust the certificates in %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Il testo chiede di considerare attendibili i certificati in %1.</translation>
    </message>
    <message>
        <source>The list is too long: only its first %1 downloads are added.</source>
        <extracomment>%1: how many can be added at once.</extracomment>
        <translation>L’elenco è troppo lungo: vengono aggiunti solo i primi %1 download.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <extracomment>%1: the number of a line, %2: why, as &quot;the link is not http or https&quot;.</extracomment>
        <translation>La riga %1 viene tralasciata: %2.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Informazioni su %1</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Preferenze...</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Nascondi %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Nascondi altri</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Esci da %1</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>all downloads: with list the finished ones as well, with pause and resume in place of numbers</source>
        <translation>tutti i download: con list anche quelli completati; con pause e resume, al posto dei numeri</translation>
    </message>
    <message>
        <source>save as FILE; for one URL only (default: the server&apos;s name, else the URL&apos;s; with add, a FILE without a folder goes where the desktop program saves)</source>
        <translation>salvare come FILE; solo con un URL (predefinito: il nome dato dal server, altrimenti quello dell’URL; con add, un FILE senza cartella va dove salva il programma desktop)</translation>
    </message>
    <message>
        <source>save in FOLDER, created if missing (default: the current one; with add, the desktop program&apos;s)</source>
        <translation>salvare in CARTELLA, creata se manca (predefinita: quella attuale; con add, quella del programma desktop)</translation>
    </message>
    <message>
        <source>save as the URL says, in FOLDER/host/segment/.../name (default: in FOLDER)</source>
        <translation>salvare come dice l’URL, in CARTELLA/host/segmento/.../nome (predefinito: in CARTELLA)</translation>
    </message>
    <message>
        <source>save by TEMPLATE, such as {host}/{date}/{name} (default: {name})</source>
        <translation>salvare secondo MODELLO, per esempio {host}/{date}/{name} (predefinito: {name})</translation>
    </message>
    <message>
        <source>more URLs from a list, or from several: links with patterns, apt-get --print-uris, Metalink, curl commands, a page; with get, FILE may be an http or https URL of one; -: standard input</source>
        <translation>altri URL da un elenco, o da più elenchi: link con schemi, apt-get --print-uris, Metalink, comandi curl, una pagina; con get, FILE può essere l’URL http o https di un elenco; -: standard input</translation>
    </message>
    <message>
        <source>what to do when the file exists: rename, overwrite, skip (without asking the server) or fail (default: rename, to &quot;name (1).ext&quot;; with add, what the desktop program does)</source>
        <translation>che cosa fare se il file esiste: rename (rinominare), overwrite (sovrascrivere), skip (saltare, senza chiedere al server) o fail (errore) (predefinito: rename, in &quot;name (1).ext&quot;; con add, ciò che fa il programma desktop)</translation>
    </message>
    <message>
        <source>the same as --on-conflict overwrite</source>
        <translation>equivale a --on-conflict overwrite</translation>
    </message>
    <message>
        <source>the digest that the file must have: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512</source>
        <translation>il checksum che il file deve avere: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 o sha3-512</translation>
    </message>
    <message>
        <source>keep a file with this digest, unverified, although the server names another one (default: it stays unfinished)</source>
        <translation>tenere un file con questo checksum, non verificato, anche se il server ne indica un altro (predefinito: resta incompleto)</translation>
    </message>
    <message>
        <source>another source of the same file; may be given several times, for one URL only</source>
        <translation>un’altra fonte dello stesso file; si può ripetere, solo con un URL</translation>
    </message>
    <message>
        <source>direct: write each piece in its place; temp: as part files in --temp-dir, then merge them; memory: hold all of it and write it once (default: direct)</source>
        <translation>direct: scrivere ogni pezzo al suo posto; temp: come file parziali in --temp-dir, poi uniti; memory: tenere tutto in memoria e scriverlo una volta (predefinito: direct)</translation>
    </message>
    <message>
        <source>where temporary files go: the parts of the assembly temp, the files of bench (default: the system&apos;s temporary folder)</source>
        <translation>dove vanno i file temporanei: le parti di --assembly temp, i file di bench (predefinita: la cartella temporanea del sistema)</translation>
    </message>
    <message>
        <source>look for a checksum file on the server, too: FILE.sha256, SHA256SUMS and the like (default: in the answer&apos;s headers only)</source>
        <translation>cercare anche sul server un file di checksum: FILE.sha256, SHA256SUMS e simili (predefinito: solo negli header della risposta)</translation>
    </message>
    <message>
        <source>set the file&apos;s time to the server&apos;s (default: now)</source>
        <translation>dare al file la data del server (predefinito: adesso)</translation>
    </message>
    <message>
        <source>do not reserve the space on disk first (default: reserve)</source>
        <translation>non riservare prima lo spazio su disco (predefinito: riservarlo)</translation>
    </message>
    <message>
        <source>most connections for one file, 1 to 64, or auto: up to 8, fewer where that is faster (default: auto)</source>
        <translation>massimo di connessioni per un file, da 1 a 64, o auto: fino a 8, meno dove è più veloce (predefinito: auto)</translation>
    </message>
    <message>
        <source>files at once (default: 4)</source>
        <translation>file alla volta (predefinito: 4)</translation>
    </message>
    <message>
        <source>fetch each URL so many times one after another, and as often in parallel (default: 3)</source>
        <translation>scaricare ogni URL tante volte una dopo l’altra, e altrettante in parallelo (predefinito: 3)</translation>
    </message>
    <message>
        <source>most connections over all files (default: 32)</source>
        <translation>massimo di connessioni per tutti i file (predefinito: 32)</translation>
    </message>
    <message>
        <source>first measure how many connections the host accepts, for at most SEC seconds, and use as many as help; 0: skip (default: 0)</source>
        <translation>misurare prima quante connessioni accetta l’host, per al massimo SEC secondi, e usarne quante servono; 0: non misurare (predefinito: 0)</translation>
    </message>
    <message>
        <source>most bytes read or written in one step (default: 256K)</source>
        <translation>massimo di byte letti o scritti in un passo (predefinito: 256K)</translation>
    </message>
    <message>
        <source>most bytes that one request asks for, and the size of a part file (default: automatic)</source>
        <translation>massimo di byte chiesti con una richiesta, e dimensione di un file parziale (predefinito: automatico)</translation>
    </message>
    <message>
        <source>most bytes held in buffers over all connections, and as many again in files held in memory (default: 64M)</source>
        <translation>massimo di byte nei buffer di tutte le connessioni, e altrettanti nei file tenuti in memoria (predefinito: 64M)</translation>
    </message>
    <message>
        <source>pause between the starts of two requests to one host (default: 0)</source>
        <translation>pausa tra gli inizi di due richieste a un host (predefinito: 0)</translation>
    </message>
    <message>
        <source>most bytes a second over all files, such as 500K (default: none)</source>
        <translation>massimo di byte al secondo per tutti i file, per esempio 500K (predefinito: none, nessun limite)</translation>
    </message>
    <message>
        <source>most bytes a second for each file (default: none)</source>
        <translation>massimo di byte al secondo per ogni file (predefinito: none, nessun limite)</translation>
    </message>
    <message>
        <source>tries after the first failure without progress in between (default: 5)</source>
        <translation>tentativi dopo il primo errore senza progressi nel frattempo (predefinito: 5)</translation>
    </message>
    <message>
        <source>the first wait before a try, doubled each time (default: 0.5)</source>
        <translation>la prima attesa prima di un tentativo, raddoppiata ogni volta (predefinito: 0.5)</translation>
    </message>
    <message>
        <source>the longest wait before a try (default: 30)</source>
        <translation>l’attesa più lunga prima di un tentativo (predefinito: 30)</translation>
    </message>
    <message>
        <source>exponential: as above; lenient: 4 more tries 60 s apart, with 2 files at once and --delay 0.25; backoff: 10 tries, waits doubling to 60 s (default: exponential)</source>
        <translation>exponential: come sopra; lenient: altri 4 tentativi ogni 60 s, con 2 file alla volta e --delay 0.25; backoff: 10 tentativi, con attese raddoppiate fino a 60 s (predefinito: exponential)</translation>
    </message>
    <message>
        <source>replace a connection that was silent for SEC seconds (default: 30)</source>
        <translation>sostituire una connessione rimasta muta per SEC secondi (predefinito: 30)</translation>
    </message>
    <message>
        <source>give up connecting after SEC seconds (default: 15)</source>
        <translation>rinunciare a connettersi dopo SEC secondi (predefinito: 15)</translation>
    </message>
    <message>
        <source>send this header as well; may be given several times</source>
        <translation>inviare anche questo header; si può ripetere</translation>
    </message>
    <message>
        <source>send this as the user agent; browser: a desktop browser&apos;s (default: %1)</source>
        <translation>inviare questo come user agent; browser: quello di un browser desktop (predefinito: %1)</translation>
    </message>
    <message>
        <source>send this as the page that the link is on</source>
        <translation>inviare questa come pagina su cui si trova il link</translation>
    </message>
    <message>
        <source>send these cookies</source>
        <translation>inviare questi cookie</translation>
    </message>
    <message>
        <source>send the cookies of a browser&apos;s cookies.txt, each to its own site</source>
        <translation>inviare i cookie del cookies.txt di un browser, ciascuno solo al suo sito</translation>
    </message>
    <message>
        <source>sign in; a missing password is asked for on the terminal (default: what the URL names)</source>
        <translation>accedere; una password mancante viene chiesta sul terminale (predefinito: ciò che indica l’URL)</translation>
    </message>
    <message>
        <source>sign in with ~/.netrc where no other login is given</source>
        <translation>accedere con ~/.netrc dove non è indicato altro</translation>
    </message>
    <message>
        <source>read the password from the first line of FILE; -: of standard input</source>
        <translation>leggere la password dalla prima riga di FILE; -: dallo standard input</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// proxy, system or none (default: system)</source>
        <translation>un proxy http://, https:// o socks5://, system o none (predefinito: system)</translation>
    </message>
    <message>
        <source>hosts to reach without the proxy, such as localhost,.example.org,10.0.0.0/8</source>
        <translation>host da raggiungere senza il proxy, per esempio localhost,.example.org,10.0.0.0/8</translation>
    </message>
    <message>
        <source>accept any certificate: anyone could pose as the server</source>
        <translation>accettare qualsiasi certificato: chiunque potrebbe spacciarsi per il server</translation>
    </message>
    <message>
        <source>trust the certificate authorities in FILE (default: the system&apos;s)</source>
        <translation>fidarsi delle autorità di certificazione in FILE (predefinite: quelle del sistema)</translation>
    </message>
    <message>
        <source>show this certificate to a server that asks for one; in PEM or PKCS#12 form</source>
        <translation>mostrare questo certificato a un server che ne chiede uno; in formato PEM o PKCS#12</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM form (default: in the same file); its passphrase is asked for on the terminal</source>
        <translation>la chiave del certificato in formato PEM (predefinito: nello stesso file); la passphrase viene chiesta sul terminale</translation>
    </message>
    <message>
        <source>read the key&apos;s passphrase from the first line of FILE; -: of standard input</source>
        <translation>leggere la passphrase della chiave dalla prima riga di FILE; -: dallo standard input</translation>
    </message>
    <message>
        <source>bar, lines, none, or auto: a bar on a terminal, elsewhere a line each few seconds (default: auto)</source>
        <translation>bar (barra), lines (righe), none (niente) o auto: una barra su un terminale, altrove una riga ogni pochi secondi (predefinito: auto)</translation>
    </message>
    <message>
        <source>show a bar for each connection, too</source>
        <translation>mostrare anche una barra per ogni connessione</translation>
    </message>
    <message>
        <source>show errors only</source>
        <translation>mostrare solo gli errori</translation>
    </message>
    <message>
        <source>show each request and answer, secrets masked</source>
        <translation>mostrare ogni richiesta e risposta, con i segreti nascosti</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output, nothing else there</source>
        <translation>un oggetto JSON per riga sullo standard output, e nient’altro</translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>the path of a file</source>
        <translation>il percorso di un file</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>il percorso di una cartella</translation>
    </message>
    <message>
        <source>folders and a name with {host} and {date}, and {name} once, after the last slash</source>
        <translation>cartelle e un nome con {host} e {date}, e {name} una volta, dopo l’ultima barra</translation>
    </message>
    <message>
        <source>rename, overwrite, skip or fail</source>
        <translation>rename, overwrite, skip o fail</translation>
    </message>
    <message>
        <source>ALG:HEX, where ALG is md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512 and HEX the whole digest</source>
        <translation>ALG:HEX, dove ALG è md5, sha1, sha224, sha256, sha384, sha512, sha3-256 o sha3-512 e HEX il checksum intero</translation>
    </message>
    <message>
        <source>an http or https URL</source>
        <translation>un URL http o https</translation>
    </message>
    <message>
        <source>direct, temp or memory</source>
        <translation>direct, temp o memory</translation>
    </message>
    <message>
        <source>a number from 1 to 64, or auto</source>
        <translation>un numero da 1 a 64 o auto</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>un numero da 1 a 1000</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>un numero da 1 a 100</translation>
    </message>
    <message>
        <source>a size from 1K to 1G, such as 256K</source>
        <translation>una dimensione da 1K a 1G, per esempio 256K</translation>
    </message>
    <message>
        <source>a size of at least 16K, such as 10M</source>
        <translation>una dimensione di almeno 16K, per esempio 10M</translation>
    </message>
    <message>
        <source>a size of at least 1M, such as 64M</source>
        <translation>una dimensione di almeno 1M, per esempio 64M</translation>
    </message>
    <message>
        <source>bytes a second, such as 500K or 1.5M, or none</source>
        <translation>byte al secondo, per esempio 500K o 1.5M, o none</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>un numero da 0 a 1000</translation>
    </message>
    <message>
        <source>exponential, lenient or backoff</source>
        <translation>exponential, lenient o backoff</translation>
    </message>
    <message>
        <source>&apos;Name: value&apos; on one line, for a header that Tributary does not set itself</source>
        <translation>&apos;Nome: valore&apos; su una riga, per un’intestazione che Tributary non imposta da sé</translation>
    </message>
    <message>
        <source>a text without line breaks, or browser</source>
        <translation>un testo senza interruzioni di riga o browser</translation>
    </message>
    <message>
        <source>&apos;name=value&apos; pairs on one line, separated by semicolons</source>
        <translation>coppie &apos;nome=valore&apos; su una riga, separate da punti e virgola</translation>
    </message>
    <message>
        <source>a file that can be read, in the Netscape format</source>
        <translation>un file leggibile nel formato di Netscape</translation>
    </message>
    <message>
        <source>NAME or NAME:PASSWORD</source>
        <translation>NOME o NOME:PASSWORD</translation>
    </message>
    <message>
        <source>the path of a file, or -</source>
        <translation>il percorso di un file o -</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// URL, system or none</source>
        <translation>un URL http://, https:// o socks5://, system o none</translation>
    </message>
    <message>
        <source>hosts, domains or networks with commas between</source>
        <translation>host, domini o reti separati da virgole</translation>
    </message>
    <message>
        <source>a file that can be read, with certificates in PEM form</source>
        <translation>un file leggibile con certificati in formato PEM</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>un file leggibile</translation>
    </message>
    <message>
        <source>auto, bar, lines or none</source>
        <translation>auto, bar, lines o none</translation>
    </message>
    <message>
        <source>seconds, from 0 to 604800 (7 days)</source>
        <translation>secondi, da 0 a 604800 (7 giorni)</translation>
    </message>
    <message>
        <source>seconds, more than 0 and at most 604800 (7 days)</source>
        <translation>secondi, più di 0 e al massimo 604800 (7 giorni)</translation>
    </message>
    <message>
        <source>a file that can be read, an http or https link, or -</source>
        <translation>un file leggibile, un link http o https oppure -</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the server sent a web page instead of the file</source>
        <translation>è arrivata una pagina web al posto del file promesso</translation>
    </message>
    <message>
        <source>the size was %1 and is now larger</source>
        <translation>la dimensione era %1 e ora è maggiore</translation>
    </message>
    <message>
        <source>the size was %1 and is now %2</source>
        <translation>la dimensione era %1 e ora è %2</translation>
    </message>
    <message>
        <source>the server&apos;s version mark has changed</source>
        <translation>il contrassegno di versione del server non è più lo stesso</translation>
    </message>
    <message>
        <source>the server sent a part instead of the whole file</source>
        <translation>è arrivata una parte mentre era richiesto l’intero file</translation>
    </message>
    <message>
        <source>a part with Transfer-Encoding &quot;%1&quot;</source>
        <translation>una parte con Transfer-Encoding “%1”</translation>
    </message>
    <message>
        <source>a part with Content-Encoding &quot;%1&quot;</source>
        <translation>una parte con Content-Encoding “%1”</translation>
    </message>
    <message>
        <source>an impossible Content-Length &quot;%1&quot;</source>
        <translation>un Content-Length impossibile “%1”</translation>
    </message>
    <message>
        <source>a part with Content-Range &quot;%1&quot;</source>
        <translation>una parte con Content-Range “%1”</translation>
    </message>
    <message>
        <source>asked for bytes %1-%2, got Content-Range &quot;%3&quot;</source>
        <translation>richiesti i byte %1-%2, ricevuto Content-Range “%3”</translation>
    </message>
    <message>
        <source>a part without the server&apos;s version mark</source>
        <translation>una parte senza il contrassegno di versione del server</translation>
    </message>
    <message>
        <source>a part without a total</source>
        <translation>una parte senza dimensione totale</translation>
    </message>
    <message>
        <source>a body with Transfer-Encoding &quot;%1&quot;</source>
        <translation>un contenuto con Transfer-Encoding “%1”</translation>
    </message>
    <message>
        <source>a body with Content-Encoding &quot;%1&quot;</source>
        <translation>un contenuto con Content-Encoding “%1”</translation>
    </message>
    <message>
        <source>all of the file with Content-Range &quot;%1&quot;</source>
        <translation>l’intero file con Content-Range “%1”</translation>
    </message>
    <message>
        <source>the server sent the whole file instead of a part</source>
        <translation>è arrivato l’intero file mentre era richiesta una parte</translation>
    </message>
    <message>
        <source>all of the file, as long as the part that was asked for</source>
        <translation>l’intero file, lungo quanto la parte richiesta</translation>
    </message>
    <message>
        <source>no range was asked for</source>
        <translation>non era richiesto alcun intervallo</translation>
    </message>
    <message>
        <source>the server says that there are no such bytes</source>
        <translation>il server dice che quei byte non esistono</translation>
    </message>
    <message>
        <source>the server refuses the condition</source>
        <translation>il server rifiuta la condizione</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>il server dice che il file è un altro</translation>
    </message>
    <message>
        <source>the link has expired</source>
        <translation>il link è scaduto</translation>
    </message>
    <message>
        <source>an answer whose headers cannot be read</source>
        <translation>una risposta con intestazioni illeggibili</translation>
    </message>
    <message>
        <source>the answer contains no file</source>
        <translation>la risposta non contiene alcun file</translation>
    </message>
    <message>
        <source>a redirect to nowhere</source>
        <translation>un reindirizzamento senza destinazione</translation>
    </message>
    <message>
        <source>redirected to an impossible address %1</source>
        <translation>reindirizzato a un indirizzo impossibile %1</translation>
    </message>
    <message>
        <source>redirected from https down to %1</source>
        <translation>reindirizzato da https a %1, non sicuro</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>reindirizzato a %1</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>più di %1 reindirizzamenti</translation>
    </message>
    <message>
        <source>no final answer came</source>
        <translation>non è arrivata una risposta definitiva</translation>
    </message>
    <message>
        <source>the server wants a client certificate, or not this one: %1</source>
        <translation>il server richiede un certificato client, o uno diverso da questo: %1</translation>
    </message>
    <message>
        <source>no connection after %1 s</source>
        <translation>nessuna connessione dopo %1 s</translation>
    </message>
    <message>
        <source>no byte for %1 s</source>
        <translation>nessun byte per %1 s</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>il proxy %1: %2</translation>
    </message>
    <message>
        <source>the answer ended before its end</source>
        <translation>la risposta si è interrotta prima della fine</translation>
    </message>
    <message>
        <source>the connection ended before the last chunk</source>
        <translation>la connessione è terminata prima dell’ultimo blocco</translation>
    </message>
    <message>
        <source>the server allows no more requests for now: %1</source>
        <translation>il server per ora non accetta altre richieste: %1</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has more</source>
        <translation>il file doveva avere %1 byte e ne ha di più</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has %2</source>
        <translation>il file doveva avere %1 byte e ne ha %2</translation>
    </message>
    <message>
        <source>the checksums are for a file of another size</source>
        <translation>i checksum delle parti sono di un file di altra dimensione</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>il file ora è vuoto</translation>
    </message>
    <message>
        <source>it now ends before %1</source>
        <translation>il file ora finisce prima di %1</translation>
    </message>
    <message>
        <source>two answers disagree about the bytes at %1</source>
        <translation>due risposte si contraddicono sui byte da %1</translation>
    </message>
    <message>
        <source>its bytes at %1 differ from those of the others</source>
        <translation>i byte da %1 non sono quelli delle altre fonti</translation>
    </message>
    <message>
        <source>the new link&apos;s bytes at %1 differ from those that are here</source>
        <translation>il nuovo link ha da %1 byte diversi da quelli già ricevuti</translation>
    </message>
    <message>
        <source>bytes %1-%2 don&apos;t match their checksum</source>
        <translation>i byte %1-%2 non corrispondono al loro checksum</translation>
    </message>
    <message>
        <source>bytes %1-%2 from it were wrong</source>
        <translation>i byte %1-%2 di questa fonte erano errati</translation>
    </message>
    <message>
        <source>the bytes at %1 of %2 are not those that were written</source>
        <translation>i byte da %1 di %2 non sono quelli che erano stati scritti</translation>
    </message>
    <message>
        <source>expected %1 by the server&apos;s header %2, found %3</source>
        <translation>atteso %1 secondo l’intestazione %2 del server, trovato %3</translation>
    </message>
    <message>
        <source>expected %1 by %2 beside it, found %3</source>
        <translation>atteso %1 secondo %2 sul server, trovato %3</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>atteso %1, trovato %2</translation>
    </message>
    <message>
        <source>%1; no source has the right file: %2</source>
        <translation>%1; nessuna fonte ha il file giusto: %2</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3 bytes are missing on the volume %4</source>
        <translation>riservando %1 byte per %2: mancano %3 byte sul volume %4</translation>
    </message>
    <message>
        <source>%1 (the volume %2 is full)</source>
        <translation>%1 (il volume %2 è pieno)</translation>
    </message>
    <message>
        <source>%1 (there is no folder %2)</source>
        <translation>%1 (la cartella %2 non esiste)</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3</source>
        <translation>riservando %1 byte per %2: %3</translation>
    </message>
    <message>
        <source>writing %1 bytes at %2 to %3: %4</source>
        <translation>scrivendo %1 byte da %2 in %3: %4</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>scrivendo %1: %2</translation>
    </message>
    <message>
        <source>reading %1 bytes at %2 of %3: %4</source>
        <translation>leggendo %1 byte da %2 di %3: %4</translation>
    </message>
    <message>
        <source>creating %1: %2</source>
        <translation>creando %1: %2</translation>
    </message>
    <message>
        <source>opening %1: %2</source>
        <translation>aprendo %1: %2</translation>
    </message>
    <message>
        <source>locking %1: another download, or another process, is writing it</source>
        <translation>bloccando %1: un altro download o un altro programma vi sta scrivendo</translation>
    </message>
    <message>
        <source>locking %1: another file took the name meanwhile</source>
        <translation>bloccando %1: nel frattempo un altro file ha preso quel nome</translation>
    </message>
    <message>
        <source>locking %1: %2</source>
        <translation>bloccando %1: %2</translation>
    </message>
    <message>
        <source>examining %1: %2</source>
        <translation>esaminando %1: %2</translation>
    </message>
    <message>
        <source>setting the length to %1 of %2: %3</source>
        <translation>impostando la lunghezza a %1 per %2: %3</translation>
    </message>
    <message>
        <source>an earlier sync failed: %1</source>
        <translation>una precedente sincronizzazione con il disco non è riuscita: %1</translation>
    </message>
    <message>
        <source>syncing the folder of %1: %2</source>
        <translation>sincronizzando con il disco la cartella di %1: %2</translation>
    </message>
    <message>
        <source>syncing the folder %1: %2</source>
        <translation>sincronizzando con il disco la cartella %1: %2</translation>
    </message>
    <message>
        <source>syncing %1: %2</source>
        <translation>sincronizzando %1 con il disco: %2</translation>
    </message>
    <message>
        <source>deleting %1: %2</source>
        <translation>eliminando %1: %2</translation>
    </message>
    <message>
        <source>removing %1: %2</source>
        <translation>rimuovendo %1: %2</translation>
    </message>
    <message>
        <source>renaming to %1: %2</source>
        <translation>rinominando in %1: %2</translation>
    </message>
    <message>
        <source>renaming %1 to %2: %3</source>
        <translation>rinominando %1 in %2: %3</translation>
    </message>
    <message>
        <source>moving %1 to %2: %3</source>
        <translation>spostando %1 in %2: %3</translation>
    </message>
    <message>
        <source>making the folder %1: %2</source>
        <translation>creando la cartella %1: %2</translation>
    </message>
    <message>
        <source>another program has cut %1 to %2 bytes</source>
        <translation>un altro programma ha ridotto %1 a %2 byte</translation>
    </message>
    <message>
        <source>another program has cut %1: from %2 on bytes are missing</source>
        <translation>un altro programma ha troncato %1: mancano byte da %2 in poi</translation>
    </message>
    <message>
        <source>the part file %1 was deleted, moved or replaced meanwhile</source>
        <translation>il file incompleto %1 è stato nel frattempo eliminato, spostato o sostituito</translation>
    </message>
    <message>
        <source>the folder is gone: %1</source>
        <translation>la cartella non esiste più: %1</translation>
    </message>
    <message>
        <source>another program has changed %1</source>
        <translation>un altro programma ha modificato %1</translation>
    </message>
    <message>
        <source>every numbered name is taken: %1</source>
        <translation>tutti i nomi numerati sono occupati: %1</translation>
    </message>
    <message>
        <source>another user&apos;s unfinished file is in the way: %1</source>
        <translation>il file incompleto di un altro utente è d’intralcio: %1</translation>
    </message>
    <message>
        <source>the file already exists: %1</source>
        <translation>il file esiste già: %1</translation>
    </message>
    <message>
        <source>a folder has that name: %1</source>
        <translation>esiste già una cartella con quel nome: %1</translation>
    </message>
    <message>
        <source>another download&apos;s unfinished file is in the way: %1</source>
        <translation>il file incompleto di un altro download è d’intralcio: %1</translation>
    </message>
    <message>
        <source>another user&apos;s file is in the way: %1</source>
        <translation>il file di un altro utente è d’intralcio: %1</translation>
    </message>
    <message>
        <source>the old part file cannot be set aside: %1</source>
        <translation>il vecchio file incompleto non può essere messo da parte: %1</translation>
    </message>
    <message>
        <source>this download cannot be moved now</source>
        <translation>questo download ora non può essere spostato</translation>
    </message>
    <message>
        <source>this download cannot have another link now</source>
        <translation>questo download ora non può ricevere un altro link</translation>
    </message>
    <message>
        <source>this download cannot be changed now</source>
        <translation>questo download ora non può essere modificato</translation>
    </message>
    <message>
        <source>its password or cookies are not kept in the list; enter them again</source>
        <translation>la password o i cookie non sono conservati nell’elenco e vanno inseriti di nuovo</translation>
    </message>
    <message>
        <source>it contains a line break or a control character</source>
        <translation>contiene un’interruzione di riga o un carattere di controllo</translation>
    </message>
    <message>
        <source>its port is not valid</source>
        <translation>la sua porta non è valida</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>non indica alcun host</translation>
    </message>
    <message>
        <source>opening the list: %1</source>
        <translation>apertura dell’elenco: %1</translation>
    </message>
    <message>
        <source>the new link gives the whole file only, from its start</source>
        <translation>il nuovo link dà solo il file intero, dall’inizio</translation>
    </message>
    <message>
        <source>the new link shows hardly any of the bytes asked for</source>
        <translation>il nuovo link mostra ben poco dei byte richiesti</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>il controllo è stato fermato</translation>
    </message>
    <message>
        <source>another download&apos;s part is at %1</source>
        <translation>la parte di un altro download è in %1</translation>
    </message>
    <message>
        <source>holding %1 in memory, where the limit is %2</source>
        <translation>andrebbero tenuti in memoria %1 e il limite è %2</translation>
    </message>
    <message>
        <source>writing the file was stopped</source>
        <translation>la scrittura del file è stata fermata</translation>
    </message>
    <message>
        <source>the parts were removed</source>
        <translation>le parti sono state rimosse</translation>
    </message>
    <message>
        <source>all parts are gone: %1</source>
        <translation>tutte le parti sono scomparse: %1</translation>
    </message>
    <message>
        <source>a part is gone: %1</source>
        <translation>una parte è scomparsa: %1</translation>
    </message>
    <message>
        <source>a part is cut short: %1</source>
        <translation>una parte è troncata: %1</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>il calcolo del checksum è stato fermato</translation>
    </message>
    <message>
        <source>hashing the part file was stopped</source>
        <translation>la lettura del file parziale è stata fermata</translation>
    </message>
    <message>
        <source>the part file ends at %1</source>
        <translation>il file parziale termina a %1</translation>
    </message>
    <message>
        <source>checking the part file was stopped</source>
        <translation>il controllo del file parziale è stato fermato</translation>
    </message>
    <message>
        <source>nothing proves that this program wrote the ledger</source>
        <translation>nulla prova che questo programma abbia scritto il registro del file parziale</translation>
    </message>
    <message>
        <source>others have files under every name that the part could have: %1</source>
        <translation>ci sono file di altri sotto ogni nome che la parte potrebbe avere: %1</translation>
    </message>
    <message>
        <source>the ledger is damaged: %1</source>
        <translation>il registro del file parziale è danneggiato: %1</translation>
    </message>
    <message>
        <source>the ledger contradicts itself: %1</source>
        <translation>il registro del file parziale si contraddice: %1</translation>
    </message>
    <message>
        <source>the ledger is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>il registro del file parziale è di versione %1, questo programma legge fino alla %2; l’ha scritto uno più recente</translation>
    </message>
    <message>
        <source>the queue has ended</source>
        <translation>la coda è terminata</translation>
    </message>
    <message>
        <source>the queue ended before the download</source>
        <translation>la coda è terminata prima del download</translation>
    </message>
    <message>
        <source>the download was removed</source>
        <translation>il download è stato rimosso</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>il download è stato annullato</translation>
    </message>
    <message>
        <source>the list of downloads is read-only, so that what happens now would be forgotten</source>
        <translation>l’elenco dei download è di sola lettura; ciò che accade ora verrebbe dimenticato</translation>
    </message>
    <message>
        <source>writing stopped short: %1</source>
        <translation>la scrittura si è interrotta prima della fine: %1</translation>
    </message>
    <message>
        <source>this is no regular file: %1</source>
        <translation>questo non è un file normale: %1</translation>
    </message>
    <message>
        <source>this is too large: %1</source>
        <translation>questo file è troppo grande: %1</translation>
    </message>
    <message>
        <source>reading %1: it is too long</source>
        <translation>leggendo %1: il file è troppo lungo</translation>
    </message>
    <message>
        <source>a ledger to be saved contradicts itself: %1: %2</source>
        <translation>un registro di file parziale da salvare si contraddice: %1: %2</translation>
    </message>
    <message>
        <source>a ledger to be saved is too large: %1</source>
        <translation>un registro di file parziale da salvare è troppo grande: %1</translation>
    </message>
    <message>
        <source>%1; set aside as %2</source>
        <translation>%1; messo da parte come %2</translation>
    </message>
    <message>
        <source>%1; could not be set aside: %2</source>
        <translation>%1; non è stato possibile metterlo da parte: %2</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>è troncato</translation>
    </message>
    <message>
        <source>it does not begin as a ledger</source>
        <translation>non inizia come un registro</translation>
    </message>
    <message>
        <source>its version is unknown</source>
        <translation>la versione è sconosciuta</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>il checksum non corrisponde</translation>
    </message>
    <message>
        <source>it is no CBOR</source>
        <translation>non è CBOR</translation>
    </message>
    <message>
        <source>it is not as this program writes it</source>
        <translation>non è come lo scrive questo programma</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>è troppo grande</translation>
    </message>
    <message>
        <source>a size is negative</source>
        <translation>una dimensione è negativa</translation>
    </message>
    <message>
        <source>there are too many seals</source>
        <translation>ci sono troppi tratti verificati</translation>
    </message>
    <message>
        <source>an earlier link brought too many pieces</source>
        <translation>un link precedente ha portato troppe parti</translation>
    </message>
    <message>
        <source>what an earlier link brought lies beyond the file</source>
        <translation>ciò che un link precedente ha portato sta oltre la fine del file</translation>
    </message>
    <message>
        <source>its seals overlap or are out of order</source>
        <translation>i tratti verificati si sovrappongono o non sono in ordine</translation>
    </message>
    <message>
        <source>a seal is empty</source>
        <translation>un tratto verificato è vuoto</translation>
    </message>
    <message>
        <source>a seal lies beyond the end of the file</source>
        <translation>un tratto verificato sta oltre la fine del file</translation>
    </message>
    <message>
        <source>several parts in one</source>
        <translation>più parti in una sola risposta</translation>
    </message>
    <message>
        <source>a head that doesn&apos;t end</source>
        <translation>intestazioni che non finiscono</translation>
    </message>
    <message>
        <source>an answer without a status</source>
        <translation>una risposta senza stato</translation>
    </message>
    <message>
        <source>the beginning of another server&apos;s file, which can&apos;t be compared with what is here</source>
        <translation>l’inizio del file di un altro server, che non si può confrontare con quanto già ricevuto</translation>
    </message>
    <message>
        <source>it brings hardly any of the bytes asked for</source>
        <translation>il server invia ben poco dei byte richiesti</translation>
    </message>
    <message>
        <source>it shows hardly any of the bytes asked for</source>
        <translation>il server mostra ben poco dei byte richiesti</translation>
    </message>
    <message>
        <source>its bytes could not be read</source>
        <translation>non è stato possibile leggere i byte della risposta</translation>
    </message>
    <message>
        <source>an empty file, which a mirror alone can&apos;t vouch for</source>
        <translation>un file vuoto, cosa che un mirror da solo non può garantire</translation>
    </message>
    <message>
        <source>it keeps silent, others may not</source>
        <translation>il server non risponde, altri forse sì</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>richiede l’accesso</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>il proxy richiede l’accesso</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS5</source>
        <translation>non parla SOCKS5</translation>
    </message>
    <message>
        <source>the body&apos;s chunks are broken: %1</source>
        <translation>i blocchi del contenuto sono errati: %1</translation>
    </message>
    <message>
        <source>no size where one was due</source>
        <translation>nessuna dimensione dove ci doveva essere</translation>
    </message>
    <message>
        <source>a size beyond all measure</source>
        <translation>una dimensione smisurata</translation>
    </message>
    <message>
        <source>a bare line break</source>
        <translation>un’interruzione di riga incompleta</translation>
    </message>
    <message>
        <source>one goes on beyond its size</source>
        <translation>un blocco supera la sua dimensione</translation>
    </message>
    <message>
        <source>a trailer that cannot be read</source>
        <translation>intestazioni finali illeggibili</translation>
    </message>
    <message>
        <source>framing without an end</source>
        <translation>una suddivisione in blocchi senza fine</translation>
    </message>
    <message>
        <source>the compressed body is damaged: %1</source>
        <translation>il contenuto compresso è danneggiato: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nessun motivo indicato</translation>
    </message>
    <message>
        <source>no whole answer from %1</source>
        <translation>nessuna risposta completa da %1</translation>
    </message>
    <message>
        <source>asked once more, to read each byte: %1</source>
        <translation>richiesto di nuovo, per leggere ogni byte: %1</translation>
    </message>
    <message>
        <source>a head that takes more and more memory</source>
        <translation>intestazioni che occupano sempre più memoria</translation>
    </message>
    <message>
        <source>an interim answer</source>
        <translation>una risposta provvisoria</translation>
    </message>
    <message>
        <source>a body in chunks</source>
        <translation>un contenuto in blocchi</translation>
    </message>
    <message>
        <source>an answer that may be another request&apos;s</source>
        <translation>una risposta che forse appartiene a un’altra richiesta</translation>
    </message>
    <message>
        <source>%1: there is no certificate in it</source>
        <translation>%1: il file non contiene alcun certificato</translation>
    </message>
    <message>
        <source>%1: there is no key in it, or it has another passphrase</source>
        <translation>%1: il file non contiene alcuna chiave o ha un’altra passphrase</translation>
    </message>
    <message>
        <source>%1: it is neither PEM nor PKCS#12, or it has another passphrase</source>
        <translation>%1: il file non è né PEM né PKCS#12, o ha un’altra passphrase</translation>
    </message>
    <message>
        <source>a checksum is ALG:HEX with ALG one of %1</source>
        <translation>un checksum è ALG:HEX, dove ALG è uno di questi: %1</translation>
    </message>
    <message>
        <source>a %1 checksum is %2 hexadecimal digits</source>
        <translation>un checksum %1 ha %2 cifre esadecimali</translation>
    </message>
    <message>
        <source>closing %1: %2</source>
        <translation>chiudendo %1: %2</translation>
    </message>
    <message>
        <source>replacing %1: %2</source>
        <translation>sostituendo %1: %2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>leggendo %1: %2</translation>
    </message>
    <message>
        <source>reading the list: %1</source>
        <translation>lettura dell’elenco: %1</translation>
    </message>
    <message>
        <source>writing the list: %1</source>
        <translation>scrittura dell’elenco: %1</translation>
    </message>
    <message>
        <source>line %1 (byte %2): %3</source>
        <translation>riga %1 (byte %2): %3</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>il file non indica &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>il file è di versione %1, questo programma legge fino alla %2; l’ha scritto uno più recente</translation>
    </message>
    <message>
        <source>it has no downloads</source>
        <translation>il file non contiene alcun download</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>il file ha più di %1 byte</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 non è un testo</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 è troppo lungo</translation>
    </message>
    <message>
        <source>%1 has a zero in it</source>
        <translation>%1 contiene un carattere NUL</translation>
    </message>
    <message>
        <source>%1 has characters that no header may have</source>
        <translation>%1 contiene caratteri non ammessi in un’intestazione</translation>
    </message>
    <message>
        <source>%1 is not a link</source>
        <translation>%1 non è un link</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2025-01-31T12:00:00.000Z</source>
        <translation>%1 non è una data con ora come 2025-01-31T12:00:00.000Z</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 non è un numero intero da %2 a %3</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 non è un numero da %2 a %3</translation>
    </message>
    <message>
        <source>%1 has an element that is not a whole number</source>
        <translation>%1 ha un elemento che non è un numero intero</translation>
    </message>
    <message>
        <source>%1 is none of the names there are</source>
        <translation>%1 non è uno dei nomi conosciuti</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 non è un oggetto</translation>
    </message>
    <message>
        <source>%1 is not an array</source>
        <translation>%1 non è un array</translation>
    </message>
    <message>
        <source>%1 has more than %2 elements</source>
        <translation>%1 ha più di %2 elementi</translation>
    </message>
    <message>
        <source>%1 has an element that is not a text</source>
        <translation>%1 ha un elemento che non è un testo</translation>
    </message>
    <message>
        <source>%1 is a path, not a name</source>
        <translation>%1 è un percorso, non un nome</translation>
    </message>
    <message>
        <source>%1 is not right: %2</source>
        <translation>%1 non è corretto: %2</translation>
    </message>
    <message>
        <source>%1 has no url</source>
        <translation>in %1 manca url</translation>
    </message>
    <message>
        <source>%1 has a kind that is none</source>
        <translation>%1 è di un tipo sconosciuto</translation>
    </message>
    <message>
        <source>the store %1 is damaged: %2</source>
        <translation>il database %1 è danneggiato: %2</translation>
    </message>
    <message>
        <source>a record is not as it was written</source>
        <translation>un record non è più come era stato scritto</translation>
    </message>
    <message>
        <source>its tables contradict each other</source>
        <translation>le sue tabelle si contraddicono</translation>
    </message>
    <message>
        <source>there never was a version %1</source>
        <translation>non è mai esistita una versione %1</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>il file non si dichiara un database di questo programma</translation>
    </message>
    <message>
        <source>its tables are not as they must be</source>
        <translation>le sue tabelle non sono come devono essere</translation>
    </message>
    <message>
        <source>the store %1 is in use by another program</source>
        <translation>il database %1 è in uso da parte di un altro programma</translation>
    </message>
    <message>
        <source>there is no free name to set %1 aside under</source>
        <translation>non c’è un nome libero con cui mettere da parte %1</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing</source>
        <translation>manca il driver SQLite di Qt</translation>
    </message>
    <message>
        <source>the journal of %1 cannot be of the kind %2</source>
        <translation>il journal di %1 non può essere di tipo %2</translation>
    </message>
    <message>
        <source>the store %1 is of version %2, this program reads up to %3; a newer one wrote it</source>
        <translation>il database %1 è di versione %2, questo programma legge fino alla %3; l’ha scritto uno più recente</translation>
    </message>
    <message>
        <source>the store %1 was found damaged at an earlier start, which was interrupted</source>
        <translation>il database %1 è risultato danneggiato a un avvio precedente, che è stato interrotto</translation>
    </message>
    <message>
        <source>how this download stood was lost with a damaged store</source>
        <translation>lo stato di questo download è andato perso con un database danneggiato</translation>
    </message>
    <message>
        <source>the log %1 is damaged: a bit was turned back in %2 of its pages, and %3 of them are not what they were</source>
        <translation>il file di log %1 è danneggiato: pagine in cui è stato ripristinato un bit: %2, pagine il cui contenuto non è più lo stesso: %3</translation>
    </message>
    <message>
        <source>the statement &quot;%1&quot; in %2: %3</source>
        <translation>l’istruzione “%1” in %2: %3</translation>
    </message>
    <message>
        <source>%1; it is read again</source>
        <translation>%1; il file viene riletto</translation>
    </message>
    <message>
        <source>could not be deleted: %1</source>
        <translation>impossibile eliminare: %1</translation>
    </message>
    <message>
        <source>%1 is no leftover of this program; it is left alone, and the part is %2</source>
        <translation>%1 non è un residuo di questo programma e non viene toccato; il file parziale è %2</translation>
    </message>
    <message>
        <source>the part file of %1 is gone; starting afresh</source>
        <translation>il file parziale di %1 è scomparso; il download ricomincia da capo</translation>
    </message>
    <message>
        <source>%1 is no file any more; it is left alone</source>
        <translation>%1 non è più un file e non viene toccato</translation>
    </message>
    <message>
        <source>another user has put it there: %1</source>
        <translation>un altro utente ha messo lì il file: %1</translation>
    </message>
    <message>
        <source>%1 is what is left of a small download; it is deleted</source>
        <translation>%1 è ciò che resta di un piccolo download e viene eliminato</translation>
    </message>
    <message>
        <source>nobody vouches for %1; it is kept as %2</source>
        <translation>nulla garantisce %1; il file viene conservato come %2</translation>
    </message>
    <message>
        <source>%1 is not what was saved; it is left alone</source>
        <translation>%1 non è ciò che era stato salvato e non viene toccato</translation>
    </message>
    <message>
        <source>%1 is not as it was finished</source>
        <translation>%1 non è più com’era al termine del download</translation>
    </message>
    <message>
        <source>found a checksum in %1</source>
        <translation>checksum trovato in %1</translation>
    </message>
    <message>
        <source>not verified: %1 could not be read (%2)</source>
        <translation>non verificato: impossibile leggere %1 (%2)</translation>
    </message>
    <message>
        <source>not verified: no checksum was found beside the file</source>
        <translation>non verificato: nessuna somma di controllo trovata accanto al file</translation>
    </message>
    <message>
        <source>%1 bytes of the part file are not what was saved; they are fetched again</source>
        <translation>byte del file parziale diversi da quelli salvati, che vengono scaricati di nuovo: %1</translation>
    </message>
    <message>
        <source>starting afresh: %1</source>
        <translation>il download ricomincia da capo: %1</translation>
    </message>
    <message>
        <source>starting over with the other sources: %1</source>
        <translation>il download ricomincia con le altre fonti: %1</translation>
    </message>
    <message>
        <source>starting over</source>
        <translation>il download ricomincia da capo</translation>
    </message>
    <message>
        <source>not reachable; going on as soon as it is: %1</source>
        <translation>server non raggiungibile; si riprende appena lo sarà: %1</translation>
    </message>
    <message>
        <source>the progress could not be saved: %1</source>
        <translation>non è stato possibile salvare l’avanzamento: %1</translation>
    </message>
    <message>
        <source>%1 is not used any more: %2</source>
        <translation>%1 non viene più usato: %2</translation>
    </message>
    <message>
        <source>%1 is tried again: what it differed from is gone</source>
        <translation>%1 viene riprovato: ciò da cui differiva non c’è più</translation>
    </message>
    <message>
        <source>%1 is left alone for a while: %2</source>
        <translation>%1 non viene usato per un po’: %2</translation>
    </message>
    <message>
        <source>%1 is far slower than another one</source>
        <translation>%1 è molto più lento di un altro link</translation>
    </message>
    <message>
        <source>the whole is wrong; all of it comes from one source now: %1</source>
        <translation>il file nel suo insieme è errato; ora arriva tutto da una sola fonte: %1</translation>
    </message>
    <message>
        <source>%1 takes %2 connections; the time was too short to tell how many pay</source>
        <translation>connessioni che %1 accetta: %2; il tempo era troppo breve per dire quante sono utili</translation>
    </message>
    <message>
        <source>%1 takes %2 connections, %3 pay</source>
        <translation>connessioni che %1 accetta: %2; utili: %3</translation>
    </message>
    <message>
        <source>%1 takes %2 connections at a time</source>
        <translation>connessioni che %1 accetta alla volta: %2</translation>
    </message>
    <message>
        <source>more connections were slower: tries %1 again</source>
        <translation>con più connessioni era più lento: nuovo tentativo con %1</translation>
    </message>
    <message>
        <source>replaced a connection that was far slower than the others</source>
        <translation>sostituita una connessione molto più lenta delle altre</translation>
    </message>
    <message>
        <source>stood still with bytes unread: %1</source>
        <translation>connessione ferma con byte non letti: %1</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>risposta non utilizzabile: %1</translation>
    </message>
    <message>
        <source>%1; what is here is compared</source>
        <translation>%1; i byte già ricevuti vengono confrontati</translation>
    </message>
    <message>
        <source>%1; they are fetched again</source>
        <translation>%1; questi byte vengono scaricati di nuovo</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>connessione interrotta: %1</translation>
    </message>
    <message>
        <source>the server sent a message instead of the file</source>
        <translation>è arrivato un messaggio al posto del file promesso</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>il link è troppo lungo</translation>
    </message>
    <message>
        <source>the environment variable %1 names no proxy that can be used</source>
        <translation>la variabile d’ambiente %1 non indica un proxy utilizzabile</translation>
    </message>
    <message>
        <source>a body without a length</source>
        <translation>un contenuto senza lunghezza</translation>
    </message>
    <message>
        <source>this network wants you to sign in</source>
        <translation>questa rete chiede di accedere</translation>
    </message>
    <message>
        <source>the server is preparing the file</source>
        <translation>il server sta preparando il file</translation>
    </message>
    <message>
        <source>this program is allowed no file beyond %1 bytes: %2</source>
        <translation>a questo programma non sono consentiti file oltre %1 byte: %2</translation>
    </message>
    <message>
        <source>%1 is the unfinished file of another link: %2</source>
        <translation>%1 è il file incompleto di un altro link: %2</translation>
    </message>
    <message>
        <source>the user name or the password was not accepted</source>
        <translation>il nome utente o la password non sono stati accettati</translation>
    </message>
    <message>
        <source>the server says that the file is empty now; to begin anew, remove what is here of it</source>
        <translation>il server dice che il file ora è vuoto; per ricominciare, rimuovere ciò che ne è già qui</translation>
    </message>
    <message>
        <source>it asks for a login by %1, which Tributary doesn&apos;t speak</source>
        <translation>chiede un accesso con %1, che Tributary non conosce</translation>
    </message>
    <message>
        <source>a tunnel that the proxy has not opened</source>
        <translation>un tunnel che il proxy non ha aperto</translation>
    </message>
    <message>
        <source>its cookies are not kept in the list; enter them again</source>
        <translation>i cookie non sono conservati nell’elenco e vanno inseriti di nuovo</translation>
    </message>
    <message>
        <source>its secret headers are not kept in the list; enter them again</source>
        <translation>le intestazioni riservate non sono conservate nell’elenco e vanno inserite di nuovo</translation>
    </message>
    <message>
        <source>its password at the proxy is not kept in the list; enter it again</source>
        <translation>la password del proxy non è conservata nell’elenco e va inserita di nuovo</translation>
    </message>
    <message>
        <source>the passphrase of its key is not kept in the list; enter it again</source>
        <translation>la passphrase della chiave non è conservata nell’elenco e va inserita di nuovo</translation>
    </message>
    <message>
        <source>its host name is not valid</source>
        <translation>il suo nome di server non è valido</translation>
    </message>
    <message>
        <source>the server does not speak https on this port</source>
        <translation>il server non parla https su questa porta</translation>
    </message>
    <message>
        <source>the disk takes no name that long: %1</source>
        <translation>il disco non accetta un nome così lungo: %1</translation>
    </message>
    <message>
        <source>another download is writing it: %1</source>
        <translation>un altro download sta scrivendo questo file: %1</translation>
    </message>
    <message>
        <source>%1 bytes of an earlier run are said to be in %2, maybe not by this program; they are fetched again</source>
        <translation>%1 byte di un’esecuzione precedente risultano in %2, forse non scritti da questo programma; vengono scaricati di nuovo</translation>
    </message>
    <message>
        <source>this download was begun with its parts in %1 and continues there</source>
        <translation>questo download è stato iniziato con le sue parti in %1 e continua lì</translation>
    </message>
    <message>
        <source>this download was begun in %1 and continues there</source>
        <translation>questo download è stato iniziato in %1 e continua lì</translation>
    </message>
    <message>
        <source>trying a simpler request: %1</source>
        <translation>si prova una richiesta più semplice: %1</translation>
    </message>
    <message>
        <source>%1 more are needed on %2.</source>
        <translation>Mancano %1 su %2.</translation>
    </message>
    <message>
        <source>what came looks like the beginning of the file instead of a part</source>
        <translation>ciò che è arrivato sembra l’inizio del file invece di una parte</translation>
    </message>
    <message>
        <source>%1; nobody vouches for %2 any more, which is kept as %3</source>
        <translation>%1; nulla garantisce %2; il file viene conservato come %3</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Size unknown</source>
        <translation>Dimensione sconosciuta</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>può essere ripreso</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>non può essere ripreso</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a size, %2: whether the download can be resumed.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file.</source>
        <translation>Questo link porta a una pagina web, non a un file.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Seleziona tutto</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Aumenta</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuisci</translation>
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
        <translation>[opzioni]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opzioni:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argomenti:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Mostra questo aiuto</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Mostra anche le opzioni della libreria Qt</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Mostra la versione</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opzione sconosciuta: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opzioni sconosciute: %1.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valore inatteso dopo &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Cerca in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Va indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Va avanti</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Cartella superiore</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Va alla cartella superiore</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Crea nuova cartella</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Crea una nuova cartella</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vista elenco</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Passa alla vista elenco</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vista dettagli</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Passa alla vista dettagli</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra laterale</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Elenco di luoghi e segnalibri</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nome file:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>File di tipo:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Cartella:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Luoghi recenti</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Cerca cartella</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Salva con nome</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Sc&amp;egli</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rinomina</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;limina</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Mostra </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostra file nas&amp;costi</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Nuova car&amp;tella</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nuova cartella</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” è protetto da scrittura.
Eliminarlo comunque?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Eliminare davvero “%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Non è stato possibile eliminare la cartella.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 esiste già.
Sostituirlo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File non trovato.
Controllare il nome del file.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Cartella non trovata.
Controllare il nome della cartella.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Modificato il</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Chiudi senza salvare</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Mostra dettagli...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Nascondi dettagli...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Salva tutto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sì</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Sì &amp;a tutto</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;o a tutto</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Non salvare</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reimposta</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Ripristina predefiniti</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Scorri fin qui</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Pagina su</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Pagina giù</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Scorri in su</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Scorri in giù</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Bordo sinistro</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Bordo destro</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Pagina a sinistra</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Pagina a destra</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Scorri a sinistra</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Scorri a destra</translation>
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
        <translation>Maiusc</translation>
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
        <translation>Spazio</translation>
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
        <translation>Tab indietro</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Canc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pag su</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pag giù</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copia indirizzo del &amp;link</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>Rimuovere «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) and move the file(s) to the bin?</source>
        <translation>
            <numerusform>Rimuovere il download e spostare il file nel cestino?</numerusform>
            <numerusform>Rimuovere %n download e spostare i file nel cestino?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s)?</source>
        <translation>
            <numerusform>Rimuovere il download?</numerusform>
            <numerusform>Rimuovere %n download?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file will be moved to the bin.</source>
        <translation>Il file verrà spostato nel cestino.</translation>
    </message>
    <message>
        <source>The unfinished file will be deleted.</source>
        <translation>Il file incompleto verrà eliminato.</translation>
    </message>
    <message>
        <source>The unfinished files will be deleted.</source>
        <translation>I file incompleti verranno eliminati.</translation>
    </message>
    <message>
        <source>A download is in progress. Cancel it?</source>
        <translation>È in corso un download. Annullarlo?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Cancel them?</source>
        <translation>
            <numerusform>È in corso %n download. Annullarlo?</numerusform>
            <numerusform>Sono in corso %n download. Annullarli?</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished file “%1” will be deleted.</source>
        <translation>Il file incompleto «%1» verrà eliminato.</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Annulla download</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sì</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;Trust certificate</source>
        <translation>&amp;Accetta certificato</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t trust</source>
        <translation>&amp;Non accettare</translation>
    </message>
    <message>
        <source>Remove with file</source>
        <translation>Rimuovi con il file</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>Rimuovere «%1» dall’elenco?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>Rimuovere %n download completato dall’elenco?</numerusform>
            <numerusform>Rimuovere %n download completati dall’elenco?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Il file resta dov’è.</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>I file restano dove sono.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Rimuovi completati</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>Considerare attendibile il certificato di %1?</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who runs it.
%1.

Trust the certificate only if the people who run the server gave you this fingerprint (SHA-256):
%2

It will be trusted for this server only, and only until it changes.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>Il server non può dimostrare chi lo gestisce.
%1.

Accettare il certificato solo se chi gestisce il server ha fornito questa impronta digitale (SHA-256):
%2

Varrà solo per questo server e solo finché non cambia.</translation>
    </message>
    <message>
        <source>Trust certificate</source>
        <translation>Accetta certificato</translation>
    </message>
    <message>
        <source>A download is in progress. Quit now?</source>
        <translation>È in corso un download. Uscire adesso?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Quit now?</source>
        <translation>
            <numerusform>È in corso %n download. Uscire adesso?</numerusform>
            <numerusform>Sono in corso %n download. Uscire adesso?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished file “%1”; cancelling deletes it.</source>
        <translation>La pausa conserva il file incompleto «%1»; l’annullamento lo elimina.</translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished files; cancelling deletes them.</source>
        <translation>La pausa conserva i file incompleti; l’annullamento li elimina.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>Resta nell’area di &amp;notifica</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>&amp;Metti in pausa ed esci</translation>
    </message>
    <message>
        <source>&amp;Cancel downloads and quit</source>
        <translation>&amp;Annulla i download ed esci</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t quit</source>
        <translation>Non &amp;uscire</translation>
    </message>
    <message>
        <source>Certificates that you trusted will no longer be trusted.</source>
        <translation>I certificati che hai accettato non saranno più accettati.</translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation>Dimentica i server</translation>
    </message>
    <message>
        <source>Forget all hosts in this list?</source>
        <translation>Dimenticare tutti i server di questo elenco?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: after a pause it starts over. Cancelling deletes the unfinished file.</source>
        <translation>«%1» non può essere ripreso: dopo una pausa ricomincia da capo. L’annullamento elimina il file incompleto.</translation>
    </message>
    <message>
        <source>None of them can be resumed: after a pause all start over. Cancelling deletes the unfinished files.</source>
        <translation>Nessuno può essere ripreso: dopo una pausa ricominciano tutti da capo. L’annullamento elimina i file incompleti.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>%n di questi non può essere ripreso e ricomincerà da capo.</numerusform>
            <numerusform>%n di questi non possono essere ripresi e ricominceranno da capo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n selected download(s) will be removed from the list.</source>
        <translation>
            <numerusform>%n download selezionato lascia l’elenco.</numerusform>
            <numerusform>Tutti i %n download selezionati lasciano l’elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download waits to be tried again. Quit now?</source>
        <translation>Un download attende un nuovo tentativo. Uscire adesso?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait to be tried again. Quit now?</source>
        <translation>
            <numerusform>%n download attende un nuovo tentativo. Uscire adesso?</numerusform>
            <numerusform>%n download attendono un nuovo tentativo. Uscire adesso?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) to be tried again.</source>
        <extracomment>Downloads, besides those in progress.</extracomment>
        <translation>
            <numerusform>Un altro attende un nuovo tentativo.</numerusform>
            <numerusform>Altri %n attendono un nuovo tentativo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a download that failed for its server&apos;s certificate.</extracomment>
        <translation>Download: %1</translation>
    </message>
    <message>
        <source>The server&apos;s header %1 names another checksum.</source>
        <translation>L’intestazione %1 del server indica un altro checksum.</translation>
    </message>
    <message>
        <source>The list %1 on the server names another checksum.</source>
        <extracomment>%1: the name of a list of checksums, such as SHA256SUMS.</extracomment>
        <translation>L’elenco %1 sul server indica un altro checksum.</translation>
    </message>
    <message>
        <source>The file may be damaged or forged. Keep it only if you know that the server&apos;s checksum is out of date. The file will count as not verified.</source>
        <translation>Il file potrebbe essere danneggiato o contraffatto. Conservarlo solo se si sa che il checksum del server non è aggiornato. Il file sarà considerato non verificato.</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>Conserva file</translation>
    </message>
    <message>
        <source>Keep “%1” anyway?</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Conservare comunque «%1»?</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>Il file non esiste più.</translation>
    </message>
    <message>
        <source>&amp;Cancel download and quit</source>
        <translation>&amp;Annulla il download ed esci</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Another version of Tributary is running. Quit it and start again.</source>
        <translation>È in esecuzione un’altra versione di Tributary. Chiuderla e riavviare.</translation>
    </message>
    <message>
        <source>Tributary is already running, but does not respond.</source>
        <translation>Tributary è già in esecuzione, ma non risponde.</translation>
    </message>
</context>
<context>
    <name>SleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>Download in corso</translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message numerus="yes">
        <source>Waiting for its turn: %n download(s) may run at once.</source>
        <translation>
            <numerusform>Attende il suo turno: è consentito %n download alla volta.</numerusform>
            <numerusform>Attende il suo turno: sono consentiti %n download alla volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule pauses all downloads at this hour.</source>
        <translation>La pianificazione mette in pausa tutti i download a quest’ora.</translation>
    </message>
    <message>
        <source>The server hasn&apos;t answered yet.</source>
        <translation>Il server non ha ancora risposto.</translation>
    </message>
    <message>
        <source>The disk is slower than the network.</source>
        <translation>Il disco è più lento della rete.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for all downloads holds it back.</source>
        <translation>Lo frena il limite di velocità di %1 per tutti i download.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for this download holds it back.</source>
        <translation>Lo frena il limite di velocità di %1 per questo download.</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment.</source>
        <translation>Il server al momento non invia nulla.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more than %n connection(s) at once.</source>
        <translation>
            <numerusform>Il server non accetta più di %n connessione alla volta.</numerusform>
            <numerusform>Il server non accetta più di %n connessioni alla volta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n allowed connection(s) are in use.</source>
        <translation>
            <numerusform>L’unica connessione consentita è in uso.</numerusform>
            <numerusform>Tutte le %n connessioni consentite sono in uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server sends the file in one piece only, over one connection.</source>
        <translation>Questo server invia il file solo in un unico pezzo, con una sola connessione.</translation>
    </message>
    <message>
        <source>Each connection gets about %1: the server or the network allows no more.</source>
        <translation>Ogni connessione riceve circa %1: il server o la rete non consente di più.</translation>
    </message>
    <message>
        <source>The server or the network limits the speed.</source>
        <translation>Il server o la rete limita la velocità.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check whether other programs are using it.</source>
        <translation>Controllare se altri programmi lo stanno usando.</translation>
    </message>
    <message>
        <source>If you know other links to the same file, pause the download and add them with “Edit…”.</source>
        <translation>Se si conoscono altri link allo stesso file, mettere in pausa il download e aggiungerli con «Modifica…».</translation>
    </message>
    <message>
        <source>The server can&apos;t continue a file: what is here is fetched again and compared.</source>
        <translation>Il server non sa continuare un file: quanto già presente viene ricevuto di nuovo e confrontato.</translation>
    </message>
    <message>
        <source>%1 New data comes in %2.</source>
        <extracomment>%1: a sentence, %2: a time such as 0:31.</extracomment>
        <translation>%1 Nuovi dati tra %2.</translation>
    </message>
    <message>
        <source>“Start now” starts it anyway.</source>
        <translation>«Avvia ora» lo avvia comunque.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>Non c’è connessione di rete.</translation>
    </message>
    <message>
        <source>The download continues once there is one.</source>
        <translation>Il download riprenderà non appena ce ne sarà una.</translation>
    </message>
    <message>
        <source>The schedule pauses all downloads until %1.</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>La pianificazione mette in pausa tutti i download fino a %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a whole sentence on what comes next.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Trying again in a moment.</source>
        <translation>Nuovo tentativo tra un istante.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>Nuovo tentativo tra %1.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for its server: %n download(s) from it may run at once.</source>
        <translation>
            <numerusform>In attesa del suo server: può essere attivo %n download alla volta da lì.</numerusform>
            <numerusform>In attesa del suo server: possono essere attivi %n download alla volta da lì.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its server, which takes no downloads at the moment.</source>
        <translation>In attesa del suo server, che al momento non accetta download.</translation>
    </message>
    <message>
        <source>Waiting for its disk, which does not respond at the moment.</source>
        <translation>In attesa del suo disco, che al momento non risponde.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Another running Tributary is using the list of downloads.</source>
        <translation>L’elenco dei download è usato da un altro Tributary in esecuzione.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be opened.</source>
        <translation>Impossibile aprire l’elenco dei download.</translation>
    </message>
    <message>
        <source>The list stays as it is. Downloads that you add now are forgotten when you quit.</source>
        <translation>L’elenco resta com’è. I download aggiunti adesso verranno dimenticati all’uscita.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) recovered.</source>
        <translation>
            <numerusform>%n download recuperato.</numerusform>
            <numerusform>%n download recuperati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their state and are paused.</source>
        <translation>
            <numerusform>%n di essi ha perso il suo stato ed è in pausa.</numerusform>
            <numerusform>%n di essi hanno perso il loro stato e sono in pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be read.</source>
        <translation>
            <numerusform>Impossibile leggere %n download.</numerusform>
            <numerusform>Impossibile leggere %n download.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged list is kept as “%1”.</source>
        <translation>L’elenco danneggiato è conservato come «%1».</translation>
    </message>
    <message>
        <source>The list of downloads was damaged.</source>
        <translation>L’elenco dei download era danneggiato.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be written.</source>
        <translation>Impossibile scrivere l’elenco dei download.</translation>
    </message>
    <message>
        <source>You see the list as it was, with unfinished downloads paused. Changes are forgotten when you quit.</source>
        <translation>L’elenco viene mostrato com’era, con i download incompleti in pausa. Le modifiche verranno dimenticate all’uscita.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved at the moment.</source>
        <translation>Al momento non è possibile salvare l’elenco dei download.</translation>
    </message>
    <message>
        <source>Tributary keeps trying. If it quits before that works, recent changes are lost.</source>
        <translation>Tributary continua a provare. Se viene chiuso prima di riuscirci, le ultime modifiche andranno perse.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n active</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n attivo</numerusform>
            <numerusform>%n attivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nessun download in corso</translation>
    </message>
    <message>
        <source>↓ %1    %2</source>
        <extracomment>%1: total download speed, %2: counts such as &quot;3 active · 5 waiting&quot;.</extracomment>
        <translation>↓ %1    %2</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Tutto è in pausa</translation>
    </message>
    <message>
        <source>Paused by the schedule</source>
        <extracomment>All downloads are, at this hour.</extracomment>
        <translation>In pausa per la pianificazione</translation>
    </message>
    <message>
        <source>No network connection</source>
        <extracomment>Downloads wait for it.</extracomment>
        <translation>Nessuna connessione di rete</translation>
    </message>
    <message numerus="yes">
        <source>%n paused: disk full</source>
        <comment>downloads</comment>
        <extracomment>Downloads that are paused since there is no space left on the disk.</extracomment>
        <translation>
            <numerusform>%n in pausa: disco pieno</numerusform>
            <numerusform>%n in pausa: disco pieno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by an error</source>
        <comment>downloads</comment>
        <extracomment>Downloads that an error has paused, and no person.</extracomment>
        <translation>
            <numerusform>%n in pausa per un errore</numerusform>
            <numerusform>%n in pausa per un errore</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by the schedule until %1</source>
        <extracomment>All downloads are. %1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>In pausa per la pianificazione fino a %1</translation>
    </message>
    <message>
        <source>%1 (disk full: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these since there is no space left on the disk.</extracomment>
        <translation>%1 (disco pieno: %2)</translation>
    </message>
    <message>
        <source>%1 (by an error: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these an error has paused, and no person.</extracomment>
        <translation>%1 (per un errore: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n in pausa</numerusform>
            <numerusform>%n in pausa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalAdd</name>
    <message>
        <source>the desktop program was started, but does not answer</source>
        <translation>il programma desktop è stato avviato, ma non risponde</translation>
    </message>
    <message>
        <source>the desktop program is running, but does not answer</source>
        <translation>il programma desktop è in esecuzione, ma non risponde</translation>
    </message>
    <message>
        <source>the desktop program refused it: %1</source>
        <translation>il programma desktop l’ha rifiutato: %1</translation>
    </message>
    <message>
        <source>the desktop program, tributary, is not installed</source>
        <translation>il programma desktop, tributary, non è installato</translation>
    </message>
    <message>
        <source>handed over to the desktop program: %1</source>
        <translation>consegnati al programma desktop: %1</translation>
    </message>
    <message>
        <source>the desktop program is not running</source>
        <translation>il programma desktop non è in esecuzione</translation>
    </message>
    <message>
        <source>add can&apos;t hand this over whole; use get</source>
        <translation>add non può consegnarlo per intero; usare get</translation>
    </message>
    <message>
        <source>already in the list</source>
        <translation>già nell’elenco</translation>
    </message>
    <message>
        <source>there is no display for the desktop program; &apos;tributary-cli get&apos; downloads without it</source>
        <translation>non c’è uno schermo per il programma desktop; &apos;tributary-cli get&apos; scarica senza</translation>
    </message>
    <message>
        <source>the desktop program was started, but ended at once</source>
        <translation>il programma desktop è stato avviato, ma è terminato subito</translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>one after another</source>
        <translation>uno dopo l’altro</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>in parallelo</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>più grandi</translation>
    </message>
    <message>
        <source>rounds: %1, medians</source>
        <translation>turni: %1, mediane</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocità</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatti</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riusciti</translation>
    </message>
    <message>
        <source>time of one file</source>
        <translation>tempo di un file</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>uno per uno</translation>
    </message>
    <message>
        <source>In parallel it takes %1 times as long.</source>
        <translation>In parallelo impiega %1 volte tanto.</translation>
    </message>
    <message>
        <source>round %1, %2: %3, %4 done</source>
        <translation>turno %1, %2: %3, %4 fatti</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 non riusciti</translation>
    </message>
    <message>
        <source>Interrupted; no file was kept.</source>
        <translation>Interrotto; nessun file è stato conservato.</translation>
    </message>
</context>
<context>
    <name>TerminalError</name>
    <message>
        <source>the server</source>
        <translation>il server</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what happened, %2: what to do about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This line of the list makes no sense</source>
        <translation>Questa riga dell’elenco non ha senso</translation>
    </message>
    <message>
        <source>Correct it, and run the command again with --on-conflict skip.</source>
        <translation>Correggerla ed eseguire di nuovo il comando con --on-conflict skip.</translation>
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
        <translation>tributary-cli scarica file via http e https.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandi:</translation>
    </message>
    <message>
        <source>Commands for the desktop program while it runs:</source>
        <translation>Comandi per il programma desktop in esecuzione:</translation>
    </message>
    <message>
        <source>An interrupted download continues when the same command is run again.</source>
        <translation>Un download interrotto continua quando si esegue di nuovo lo stesso comando.</translation>
    </message>
    <message>
        <source>Exit codes: 0 all done, 1 a download failed, 2 wrong usage, 3 a checksum did not match, 4 no space or no permission to write, 130 interrupted.</source>
        <translation>Codici di uscita: 0 tutto fatto, 1 un download non riuscito, 2 uso errato, 3 un checksum non corrispondeva, 4 spazio o permesso di scrittura mancante, 130 interrotto.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>questo testo</translation>
    </message>
    <message>
        <source>download; the command may be left out</source>
        <translation>scaricare; il comando si può omettere</translation>
    </message>
    <message>
        <source>show what the server offers, without saving anything</source>
        <translation>mostrare che cosa offre il server, senza salvare nulla</translation>
    </message>
    <message>
        <source>measure how fast the URLs come, saving nothing</source>
        <translation>misurare quanto sono veloci gli URL, senza salvare nulla</translation>
    </message>
    <message>
        <source>hand the URLs over to the desktop program</source>
        <translation>consegnare gli URL al programma desktop</translation>
    </message>
    <message>
        <source>check a file&apos;s checksum</source>
        <translation>controllare il checksum di un file</translation>
    </message>
    <message>
        <source>this text, or a command&apos;s options</source>
        <translation>questo testo, o le opzioni di un comando</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>la versione</translation>
    </message>
    <message>
        <source>show its downloads</source>
        <translation>mostrare i suoi download</translation>
    </message>
    <message>
        <source>pause downloads, by the numbers that list shows</source>
        <translation>metterli in pausa, con i numeri mostrati da list</translation>
    </message>
    <message>
        <source>continue them, also those that failed</source>
        <translation>riprenderli, anche quelli non riusciti</translation>
    </message>
    <message>
        <source>end them, and delete their unfinished files</source>
        <translation>annullarli ed eliminare i loro file incompleti</translation>
    </message>
    <message>
        <source>take them out of the list; their files stay</source>
        <translation>toglierli dall’elenco; i loro file restano</translation>
    </message>
    <message>
        <source>set the speed limit for all of them</source>
        <translation>impostare il limite di velocità per tutti</translation>
    </message>
    <message>
        <source>Downloads, shows progress and exits when all are done.</source>
        <translation>Scarica, mostra l’avanzamento e termina quando tutto è completato.</translation>
    </message>
    <message>
        <source>Shows what the server offers, without saving anything. Whether ranges work is tried with a ranged request.</source>
        <translation>Mostra che cosa offre il server, senza salvare nulla. Se gli intervalli funzionano si prova con la richiesta di un intervallo.</translation>
    </message>
    <message>
        <source>Downloads the URLs into a temporary folder, one after another over one connection each and in parallel as get does, and deletes the files. Each round does both; a table shows medians.</source>
        <translation>Scarica gli URL in una cartella temporanea, uno dopo l’altro su una sola connessione e in parallelo come fa get, ed elimina i file. Ogni turno fa entrambe le cose; una tabella mostra le mediane.</translation>
    </message>
    <message>
        <source>Hands the URLs over to the desktop program, starting it if need be, and exits once they are in its list. What no option says is as the desktop program does
it for others. A folder that a list names stands below FOLDER or the current folder.</source>
        <translation>Consegna gli URL al programma desktop, avviandolo se serve, e termina appena sono nel suo elenco. Ciò che nessuna opzione dice avviene come il programma desktop fa di solito. Una cartella indicata in un elenco sta sotto CARTELLA o sotto la cartella attuale.</translation>
    </message>
    <message>
        <source>Exits with 0 if the file has this checksum, and with 1 if not.</source>
        <translation>Termina con 0 se il file ha questo checksum, con 1 se no.</translation>
    </message>
    <message>
        <source>Shows the downloads of the running desktop program that are not finished: number, state, percentage, size, speed, time left and name. WORD is a part of
a name or URL, or a state as --json has it, such as paused or finished.</source>
        <translation>Mostra i download non completati del programma desktop in esecuzione: numero, stato, percentuale, dimensione, velocità, tempo rimanente e nome. PAROLA è una parte di un nome o di un URL, o uno stato come lo dà --json, per esempio paused o finished.</translation>
    </message>
    <message>
        <source>Pauses downloads of the running desktop program.</source>
        <translation>Mette in pausa download del programma desktop in esecuzione.</translation>
    </message>
    <message>
        <source>Lets downloads of the running desktop program go on in their turn, by number also those that failed or were cancelled, and with --all those that are paused.</source>
        <translation>Fa riprendere, quando è il loro turno, download del programma desktop in esecuzione: per numero anche quelli non riusciti o annullati, con --all quelli in pausa.</translation>
    </message>
    <message>
        <source>Ends downloads of the running desktop program and deletes their unfinished files.</source>
        <translation>Annulla download del programma desktop in esecuzione ed elimina i loro file incompleti.</translation>
    </message>
    <message>
        <source>Takes downloads out of the list of the running desktop program, which can undo it for a minute. Their files stay, whole or not.</source>
        <translation>Toglie download dall’elenco del programma desktop in esecuzione, che può rimetterli per un minuto. I loro file restano, interi o no.</translation>
    </message>
    <message>
        <source>Sets the speed limit for all downloads of the running desktop program, such as 500K, or takes it away, and says what its schedule makes of that now.</source>
        <translation>Imposta il limite di velocità per tutti i download del programma desktop in esecuzione, per esempio 500K, o lo toglie, e dice che cosa ne fa ora la pianificazione.</translation>
    </message>
    <message>
        <source>SIZE and RATE take K, M, G and T (1024), with or without iB or B: 64K, 1.5MiB.</source>
        <translation>DIMENSIONE e VELOCITÀ accettano K, M, G e T (1024), con o senza iB o B: 64K, 1.5MiB.</translation>
    </message>
    <message>
        <source>A URL without a scheme is taken for https; on this machine itself, for http.</source>
        <translation>Un URL senza schema vale come https; su questo stesso computer, come http.</translation>
    </message>
    <message>
        <source>Unfinished files are kept as NAME.part with NAME.part.ledger beside it; the same command run again picks up where they stand.</source>
        <translation>I file incompleti si conservano come NOME.part, con NOME.part.ledger accanto; lo stesso comando riprende da dove erano arrivati.</translation>
    </message>
    <message>
        <source>Downloads:</source>
        <translation>Download:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>File:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Velocità:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>Tentativi:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>Richieste:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Rete:</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>Output:</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>checksum matches</source>
        <translation>il checksum corrisponde</translation>
    </message>
    <message>
        <source>checksum matches %1</source>
        <extracomment>%1: the name of a file or of a header.</extracomment>
        <translation>il checksum corrisponde a %1</translation>
    </message>
    <message>
        <source>resumed from %1</source>
        <translation>ripreso da %1</translation>
    </message>
    <message>
        <source>size not confirmed by the server</source>
        <translation>dimensione non confermata dal server</translation>
    </message>
    <message>
        <source>%1 sent wrong data</source>
        <translation>%1 ha inviato dati sbagliati</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 byte)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>%1 at once, one more is refused</source>
        <translation>%1 alla volta, una in più viene rifiutata</translation>
    </message>
    <message>
        <source>at least %1 at once</source>
        <translation>almeno %1 alla volta</translation>
    </message>
    <message>
        <source>; the time was too short to tell whether more help</source>
        <translation>; il tempo non è bastato per capire se di più aiutano</translation>
    </message>
    <message>
        <source>; more than %1 don&apos;t help</source>
        <translation>; più di %1 non aiutano</translation>
    </message>
    <message>
        <source>Accepts</source>
        <extracomment>Of a server: how many connections.</extracomment>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: a number of connections; a speed follows.</extracomment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a size, %2: a time.</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>esiste già</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>%1 are kept.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>%1 sono conservati.</translation>
    </message>
    <message>
        <source>retry %1 in %2 s, try %3: %4</source>
        <extracomment>%1: a link, %2: seconds, %3: a number, %4: why.</extracomment>
        <translation>nuovo tentativo per %1 tra %2 s, tentativo %3: %4</translation>
    </message>
    <message>
        <source>assembling</source>
        <translation>assemblaggio</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>verifica</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two sizes.</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>%1 rimanenti</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fatti</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 saltati</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 non riusciti</translation>
    </message>
    <message>
        <source>The list contains no downloads; there was nothing to do.</source>
        <translation>L’elenco non contiene download; non c’era nulla da fare.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue.</source>
        <translation>Interrotto; ciò che è stato scaricato è conservato. Eseguire di nuovo lo stesso comando per continuare.</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>URL finale</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Ranges</source>
        <extracomment>Whether the server sends parts of the file.</extracomment>
        <translation>Intervalli</translation>
    </message>
    <message>
        <source>yes: it can be resumed and fetched in pieces</source>
        <translation>sì: può essere ripreso e scaricato a parti</translation>
    </message>
    <message>
        <source>no: it can&apos;t be resumed</source>
        <translation>no: non può essere ripreso</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>When the file was last changed on the server.</extracomment>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>%1: the %2 checksum matches</source>
        <translation>%1: il checksum %2 corrisponde</translation>
    </message>
    <message>
        <source>%1: the checksum does not match: it is %2, not %3</source>
        <translation>%1: il checksum non corrisponde: è %2, non %3</translation>
    </message>
    <message>
        <source>None of it was kept.</source>
        <translation>Non ne è stato conservato nulla.</translation>
    </message>
    <message>
        <source>; the file is too small to tell whether more help</source>
        <translation>; il file è troppo piccolo per capire se di più aiutano</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>file: %1</translation>
    </message>
    <message>
        <source>Interrupted. The server can&apos;t continue a file; the same command fetches it from the start.</source>
        <translation>Interrotto. Il server non sa continuare un file; lo stesso comando lo scarica dall’inizio.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue; a file that its server can&apos;t continue is fetched from the start.</source>
        <translation>Interrotto; ciò che è stato scaricato è conservato. Eseguire di nuovo lo stesso comando per continuare; un file che il suo server non sa continuare viene scaricato dall’inizio.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>%1: the file could not be read: %2</source>
        <translation>%1: impossibile leggere il file: %2</translation>
    </message>
    <message>
        <source>What has finished could not be noted; the same command would fetch it again.</source>
        <translation>Non è stato possibile annotare ciò che è finito; lo stesso comando lo scaricherebbe di nuovo.</translation>
    </message>
</context>
<context>
    <name>TerminalName</name>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARTELLA</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>HOST</translation>
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
        <translation>NOME</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMERO</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPZIONI</translation>
    </message>
    <message>
        <source>PASSWORD</source>
        <translation>PASSWORD</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>VELOCITÀ</translation>
    </message>
    <message>
        <source>SEC</source>
        <translation>SEC</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>DIMENSIONE</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>MODELLO</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TESTO</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALORE</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>AZIONE</translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation>REGOLA</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>PAROLA</translation>
    </message>
</context>
<context>
    <name>TerminalRow</name>
    <message>
        <source>connecting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>connette</translation>
    </message>
    <message>
        <source>assembling</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>assembla</translation>
    </message>
    <message>
        <source>verifying</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>verifica</translation>
    </message>
    <message>
        <source>retry %1</source>
        <extracomment>%1: a time of five letters; at most 11 letters with it.</extracomment>
        <translation>tra %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1: how many bytes of the file come before.</extracomment>
        <translation>a %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 di %2 fatti</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 non riusciti</translation>
    </message>
    <message>
        <source>%1 more active</source>
        <translation>altri %1 attivi</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>%1 rimanenti</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>in attesa</translation>
    </message>
</context>
<context>
    <name>TerminalUsage</name>
    <message>
        <source>Try &apos;tributary-cli help&apos; or &apos;tributary-cli get --help&apos;.</source>
        <translation>Provare &apos;tributary-cli help&apos; o &apos;tributary-cli get --help&apos;.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Password per %1: </translation>
    </message>
    <message>
        <source>--user lacks a password and there is no terminal to ask on; give NAME:PASSWORD or --password-file</source>
        <translation>a --user manca la password e non c’è un terminale su cui chiederla; indicare NOME:PASSWORD o --password-file</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>Passphrase per %1: </translation>
    </message>
    <message>
        <source>the key of --client-certificate is locked and there is no terminal to ask on; give --client-key-password-file</source>
        <translation>la chiave di --client-certificate è protetta e non c’è un terminale su cui chiedere la passphrase; indicare --client-key-password-file</translation>
    </message>
    <message>
        <source>ignored %1: %2</source>
        <extracomment>%1: a file and the number of a line, %2: what is wrong there.</extracomment>
        <translation>ignorato %1: %2</translation>
    </message>
    <message>
        <source>at most %1 files and %2 connections at once: this process may have no more than %3 files open (ulimit -n)</source>
        <translation>al massimo %1 file e %2 connessioni alla volta: questo processo non può avere più di %3 file aperti (ulimit -n)</translation>
    </message>
    <message>
        <source>standard output is not complete: %1</source>
        <translation>lo standard output non è completo: %1</translation>
    </message>
    <message>
        <source>reading &apos;%1&apos; failed: %2</source>
        <translation>lettura di &apos;%1&apos; non riuscita: %2</translation>
    </message>
    <message>
        <source>the first line of &apos;%1&apos; is empty</source>
        <translation>la prima riga di &apos;%1&apos; è vuota</translation>
    </message>
    <message>
        <source>there is no option --%1</source>
        <translation>non esiste l’opzione --%1</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 non accetta valori</translation>
    </message>
    <message>
        <source>; did you mean --%1?</source>
        <translation>; si intendeva --%1?</translation>
    </message>
    <message>
        <source>there is no option -%1</source>
        <translation>non esiste l’opzione -%1</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>--%1 richiede un valore: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2</source>
        <translation>--%1 accetta %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;</source>
        <translation>--%1 accetta %2, non &apos;%3&apos;</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>non esiste il comando &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a command or a URL is missing</source>
        <translation>manca un comando o un URL</translation>
    </message>
    <message>
        <source>--path-from-url and --name-template can&apos;t be used together</source>
        <translation>--path-from-url e --name-template non si possono usare insieme</translation>
    </message>
    <message>
        <source>--output gives the whole path; it can&apos;t be used with --path-from-url or --name-template</source>
        <translation>--output dà il percorso intero; non si può usare con --path-from-url o --name-template</translation>
    </message>
    <message>
        <source>--output takes one URL; with several, use --dir</source>
        <translation>--output accetta un solo URL; con più di uno usare --dir</translation>
    </message>
    <message>
        <source>--output takes the path of a file; standard output can&apos;t be one (./- can)</source>
        <translation>--output accetta il percorso di un file; lo standard output non può esserlo (./- sì)</translation>
    </message>
    <message>
        <source>--output takes the path of a file, not a folder; use --dir for that</source>
        <translation>--output accetta il percorso di un file, non una cartella; per quella usare --dir</translation>
    </message>
    <message>
        <source>--output takes a name of at most %1 bytes</source>
        <translation>--output accetta un nome di al massimo %1 byte</translation>
    </message>
    <message>
        <source>--output takes the path of a file; %1 isn&apos;t one</source>
        <translation>--output accetta il percorso di un file; %1 non lo è</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a link that leads nowhere</source>
        <translation>--dir accetta una cartella; %1 è un collegamento che non porta da nessuna parte</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a file</source>
        <translation>--dir accetta una cartella; %1 è un file</translation>
    </message>
    <message>
        <source>--mirror takes one URL; in a list, mirrors stand on one line</source>
        <translation>--mirror accetta un solo URL; in un elenco i mirror stanno su una riga</translation>
    </message>
    <message>
        <source>--retry-max-wait must not be shorter than --retry-wait</source>
        <translation>--retry-max-wait non deve essere più breve di --retry-wait</translation>
    </message>
    <message>
        <source>--password-file and a password in --user can&apos;t be used together</source>
        <translation>--password-file e una password in --user non si possono usare insieme</translation>
    </message>
    <message>
        <source>--password-file needs --user NAME</source>
        <translation>--password-file richiede --user NOME</translation>
    </message>
    <message>
        <source>--client-key needs --client-certificate FILE</source>
        <translation>--client-key richiede --client-certificate FILE</translation>
    </message>
    <message>
        <source>--client-key-password-file needs --client-certificate FILE</source>
        <translation>--client-key-password-file richiede --client-certificate FILE</translation>
    </message>
    <message>
        <source>only one of --input, --password-file and --client-key-password-file can be -</source>
        <translation>solo uno tra --input, --password-file e --client-key-password-file può essere -</translation>
    </message>
    <message>
        <source>a URL is missing</source>
        <translation>manca un URL</translation>
    </message>
    <message>
        <source>verify takes one file</source>
        <translation>verify accetta un solo file</translation>
    </message>
    <message>
        <source>verify needs --checksum ALG:HEX</source>
        <translation>verify richiede --checksum ALG:HEX</translation>
    </message>
    <message>
        <source>--checksum can be given only once</source>
        <translation>--checksum può essere indicato una sola volta</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; can&apos;t be read: %3</source>
        <translation>--%1: impossibile leggere &apos;%2&apos;: %3</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>non è un file normale</translation>
    </message>
    <message>
        <source>The current folder no longer exists; go to another one</source>
        <translation>La cartella corrente non esiste più; passa a un’altra</translation>
    </message>
    <message>
        <source>the system allows this program no more threads; close other programs or raise the limit (ulimit -u), and run the same command again</source>
        <translation>il sistema non concede altri thread a questo programma; chiudere altri programmi o alzare il limite (ulimit -u) ed eseguire di nuovo lo stesso comando</translation>
    </message>
    <message>
        <source>%1 takes either the numbers that list shows, or --all</source>
        <translation>%1 accetta i numeri mostrati da list oppure --all</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows</source>
        <translation>%1 accetta i numeri mostrati da list</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows, not &apos;%2&apos;</source>
        <translation>%1 accetta i numeri mostrati da list, non &apos;%2&apos;</translation>
    </message>
    <message>
        <source>limit takes bytes a second, such as 500K or 1.5M and at most 1T, or none</source>
        <translation>limit accetta byte al secondo, per esempio 500K o 1.5M e al massimo 1T, o none</translation>
    </message>
    <message>
        <source>--%1 is for get; add can&apos;t hand it over to the desktop program</source>
        <translation>--%1 è per get; add non può consegnarla al programma desktop</translation>
    </message>
    <message>
        <source>--accept-checksum and --checksum can&apos;t be used together</source>
        <translation>--accept-checksum e --checksum non si possono usare insieme</translation>
    </message>
    <message>
        <source>no password was entered</source>
        <translation>non è stata inserita alcuna password</translation>
    </message>
    <message>
        <source>no passphrase was entered</source>
        <translation>non è stata inserita alcuna passphrase</translation>
    </message>
    <message>
        <source>--cookies takes a file in the Netscape format; there is no cookie in &apos;%1&apos;</source>
        <translation>--cookies accetta un file nel formato Netscape; in &apos;%1&apos; non c’è alcun cookie</translation>
    </message>
    <message>
        <source>--ca-file takes certificates in PEM form; there is none in &apos;%1&apos;</source>
        <translation>--ca-file accetta certificati in formato PEM; in &apos;%1&apos; non ce n’è alcuno</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; si intendeva %1?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a command and not a URL; for a server of that name, enter %1/</source>
        <translation>&apos;%1&apos; è un comando e non un URL; per un server con quel nome, inserire %1/</translation>
    </message>
    <message>
        <source>--%1 takes %2; &apos;%3&apos; is too large</source>
        <translation>--%1 accetta %2; &apos;%3&apos; è troppo grande</translation>
    </message>
    <message>
        <source>the text is not valid Unicode</source>
        <translation>il testo non è Unicode valido</translation>
    </message>
    <message>
        <source>%1 takes a file that can be read: %2</source>
        <extracomment>%1: an option of the terminal&apos;s program; %2: what the system says.</extracomment>
        <translation>%1 accetta un file leggibile: %2</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>paused: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>messi in pausa: %1</translation>
    </message>
    <message>
        <source>resumed: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>ripresi: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>annullati: %1</translation>
    </message>
    <message>
        <source>removed from the list: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>rimossi dall’elenco: %1</translation>
    </message>
    <message>
        <source>there is no download %1</source>
        <translation>non esiste il download %1</translation>
    </message>
    <message>
        <source>download %1 is over</source>
        <translation>il download %1 è terminato</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of the speed limit.</extracomment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>speed limit: %1</source>
        <translation>limite di velocità: %1</translation>
    </message>
    <message>
        <source>no downloads to show</source>
        <translation>nessun download da mostrare</translation>
    </message>
    <message>
        <source>now: paused by the schedule</source>
        <translation>ora: in pausa per la pianificazione</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule</source>
        <translation>ora: senza limite per la pianificazione</translation>
    </message>
    <message>
        <source>now: paused by the schedule until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>ora: in pausa per la pianificazione fino a %1</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule, until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>ora: senza limite per la pianificazione fino a %1</translation>
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
        <translation>%1 g %2 h</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Ancora nessun messaggio</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: the time of a message, %2: the message.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copia messaggio</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nuovo messaggio</numerusform>
            <numerusform>%n nuovi messaggi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop download manager</source>
        <translation>Un gestore di download per il desktop</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none</source>
        <translation>Avvia nell’area di notifica, o ridotto a icona se non c’è</translation>
    </message>
    <message>
        <source>Keep all settings and data in the program&apos;s folder</source>
        <translation>Conserva tutte le impostazioni e i dati nella cartella del programma</translation>
    </message>
    <message>
        <source>Report on standard error the longest time that the window is busy</source>
        <translation>Indica sullo standard error il tempo massimo in cui la finestra è occupata</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>Cosa scaricare</translation>
    </message>
    <message>
        <source>Try &apos;%1 --help&apos;.</source>
        <extracomment>%1: the name of the program.</extracomment>
        <translation>Provare &apos;%1 --help&apos;.</translation>
    </message>
</context>
<context>
    <name>tributary::AboutBox</name>
    <message>
        <source>About Tributary</source>
        <translation>Informazioni su Tributary</translation>
    </message>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>Downloads files over several connections at once.</source>
        <translation>Scarica i file con più connessioni contemporaneamente.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <extracomment>%1: a version number.</extracomment>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Licence: Apache License 2.0</source>
        <translation>Licenza: Apache License 2.0</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <extracomment>%1: the version of the library Qt, %2: the operating system.</extracomment>
        <translation>Qt %1 su %2</translation>
    </message>
</context>
<context>
    <name>tributary::AddDialog</name>
    <message>
        <source>New download</source>
        <translation>Nuovo download</translation>
    </message>
    <message>
        <source>https://…
One link per line</source>
        <translation>https://…
Un link per riga</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <extracomment>What few people change about a download, hidden until asked for.</extracomment>
        <translation>A&amp;ltro</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Cartella</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Nome del &amp;file</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogazione del server…</translation>
    </message>
    <message>
        <source>Names from the server</source>
        <translation>Nomi indicati dal server</translation>
    </message>
    <message>
        <source>Name from the server</source>
        <translation>Nome indicato dal server</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) will start.</source>
        <translation>
            <numerusform>Verrà avviato %n download.</numerusform>
            <numerusform>Verranno avviati %n download.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link could not be checked: %1.</source>
        <extracomment>%1: what went wrong when the server was asked about a link.</extracomment>
        <translation>Impossibile verificare il link: %1.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ignorala</translation>
    </message>
    <message>
        <source>Names from the list</source>
        <translation>Nomi indicati dall’elenco</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2.</source>
        <extracomment>%1: the name of a server, %2: a time of the day.</extracomment>
        <translation>%1 ha chiesto una pausa fino alle %2.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterDownloads</name>
    <message>
        <source>No program was chosen.</source>
        <translation>Non è stato scelto alcun programma.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>Il programma «%1» non esiste.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterNote</name>
    <message>
        <source>Quits when all is done</source>
        <extracomment>The program does, once all downloads are done.</extracomment>
        <translation>Si chiude al termine di tutto</translation>
    </message>
    <message>
        <source>Sleeps when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>Sospende il computer al termine di tutto</translation>
    </message>
    <message>
        <source>Shuts down when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>Spegne il computer al termine di tutto</translation>
    </message>
    <message>
        <source>Runs a program when all is done</source>
        <translation>Esegue un programma al termine di tutto</translation>
    </message>
    <message>
        <source>Click to call it off.</source>
        <extracomment>To call off what happens once all downloads are done.</extracomment>
        <translation>Fai clic per annullare.</translation>
    </message>
    <message>
        <source>Nothing happens when all downloads are done.</source>
        <translation>Al termine di tutti i download non succederà nulla.</translation>
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
        <translation>Verifica file</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algoritmo</translation>
    </message>
    <message>
        <source>E&amp;xpected checksum</source>
        <translation>Checksum &amp;previsto</translation>
    </message>
    <message>
        <source>Checks&amp;um</source>
        <extracomment>The checksum that a file has.</extracomment>
        <translation>Check&amp;sum</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Impossibile leggere il file.</translation>
    </message>
    <message>
        <source>The checksum matches.</source>
        <translation>Il checksum corrisponde.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file is damaged or another one, or the checksum is not for it.</source>
        <translation>Il checksum non corrisponde: il file è danneggiato o è un altro, oppure il checksum non è il suo.</translation>
    </message>
</context>
<context>
    <name>tributary::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>The menu of the list&apos;s columns, in which a person chooses those that are shown.</extracomment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>Shows the columns again as at the first start: which, where, and how wide.</extracomment>
        <translation>Ripristina colonne</translation>
    </message>
</context>
<context>
    <name>tributary::CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Altri comandi</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>The speed limit.</extracomment>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite di velocità</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>Filtra download</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The hint of an empty box. %1: to what the list is narrowed already, such as &quot;Failed&quot;.</extracomment>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Cancella il filtro</translation>
    </message>
    <message>
        <source>Filter in “%1”</source>
        <translation>Filtra in «%1»</translation>
    </message>
</context>
<context>
    <name>tributary::CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation>Trova comando</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>Nome del comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Al momento non è possibile.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Nessun comando ha questo nome.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of a menu. %1: the name of the menu, %2: the name of the command.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command or setting</source>
        <translation>Comando o impostazione</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionListModel</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>A small piece far into a large file: &quot;64 KiB at 7.1 GiB&quot;.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>The stretch of the file that a connection fetches.</extracomment>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>How far in the file a connection has come.</extracomment>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a connection is to.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
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
        <translation>Cronologia delle connessioni</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionsPage</name>
    <message>
        <source>No connection is open.</source>
        <translation>Nessuna connessione aperta.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
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
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopPresence</name>
    <message>
        <source>Tributary keeps running</source>
        <translation>Tributary resta in esecuzione</translation>
    </message>
    <message>
        <source>Downloads continue. Use the icon in the tray to show the window again.</source>
        <translation>I download continuano. Usare l’icona nell’area di notifica per mostrare di nuovo la finestra.</translation>
    </message>
    <message>
        <source>The computer couldn&apos;t be put to sleep or shut down.</source>
        <translation>Impossibile sospendere o spegnere il computer.</translation>
    </message>
    <message>
        <source>The program can&apos;t be started.</source>
        <translation>Impossibile avviare il programma.</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Select a download to see its details.</source>
        <translation>Selezionare un download per vederne i dettagli.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
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
        <translation>Nuovo download</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>Incolla link</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file that was downloaded.</extracomment>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends a download for good and deletes what has come so far.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Gives the file of a download another name.</extracomment>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copia link</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copia percorso</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes a download from the list; its file stays.</extracomment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove with file…</source>
        <translation>Rimuovi con il file…</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <extracomment>Takes all finished downloads from the list; their files stay.</extracomment>
        <translation>Rimuovi completati</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Earlier in the queue.</extracomment>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>Sposta all’inizio</translation>
    </message>
    <message>
        <source>To top</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <translation>Sposta alla fine</translation>
    </message>
    <message>
        <source>To bottom</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>These three are entries of the menu &quot;Priority&quot;.</extracomment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Which downloads go first.</extracomment>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Changes the mirrors, headers and limits of a download.</extracomment>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Only one download can be edited at a time.</source>
        <translation>È possibile modificare un solo download alla volta.</translation>
    </message>
    <message>
        <source>A finished download can&apos;t be edited.</source>
        <translation>Un download completato non può essere modificato.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be edited. Pause it first.</source>
        <translation>Un download in corso non può essere modificato. Mettilo prima in pausa.</translation>
    </message>
    <message>
        <source>Find command…</source>
        <extracomment>Opens a list of all commands, in which one is found by its name.</extracomment>
        <translation>Trova comando…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Metti tutto in pausa</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Riprendi tutto</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>Starts a download that waits, whatever runs besides.</extracomment>
        <translation>Avvia ora</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>Apri link nel browser</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <extracomment>Brings back what was just removed from the list.</extracomment>
        <translation>Annulla rimozione</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla rimozione</translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <extracomment>Moves the files of downloads to another folder.</extracomment>
        <translation>Sposta nella cartella…</translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what was downloaded once more, as a new download.</extracomment>
        <translation>Scarica di nuovo</translation>
    </message>
    <message>
        <source>Check file…</source>
        <extracomment>Computes the checksum of a file, to compare it with another one.</extracomment>
        <translation>Verifica file…</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>For a download that failed.</extracomment>
        <translation>Sostituisci link…</translation>
    </message>
    <message>
        <source>Only one download can be renamed at a time.</source>
        <translation>È possibile rinominare un solo download alla volta.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be renamed. Pause it first.</source>
        <translation>Un download in corso non può essere rinominato. Mettilo prima in pausa.</translation>
    </message>
    <message>
        <source>Pause shown</source>
        <translation>Metti in pausa i mostrati</translation>
    </message>
    <message>
        <source>Resume shown</source>
        <translation>Riprendi i mostrati</translation>
    </message>
    <message>
        <source>Pause all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Metti in pausa tutti i download mostrati</translation>
    </message>
    <message>
        <source>Resume all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Riprendi tutti i download mostrati</translation>
    </message>
    <message>
        <source>Retry all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Riprova tutti i download mostrati</translation>
    </message>
    <message>
        <source>Retry all</source>
        <extracomment>For all downloads that failed.</extracomment>
        <translation>Riprova tutti</translation>
    </message>
    <message>
        <source>Retry shown</source>
        <extracomment>For those of the downloads that failed that the filter shows.</extracomment>
        <translation>Riprova i mostrati</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadEdits</name>
    <message>
        <source>The download can&apos;t be edited.</source>
        <translation>Il download non può essere modificato.</translation>
    </message>
    <message>
        <source>It is running or finished by now.</source>
        <translation>Nel frattempo è in corso o completato.</translation>
    </message>
    <message>
        <source>It has no user name or password yet. Sign in first.</source>
        <translation>Mancano ancora il nome utente o la password. Prima effettuare l’accesso.</translation>
    </message>
    <message>
        <source>The changes to “%1” were saved.</source>
        <translation>Le modifiche a «%1» sono state salvate.</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rimanente</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When a download was added to the list.</extracomment>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a download comes from.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>When a download was finished.</extracomment>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>What the bytes of a finished download were compared with.</extracomment>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>The time left until a download is done. In a menu &quot;Left&quot; alone would be a direction.</extracomment>
        <translation>Tempo rimanente</translation>
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
            <numerusform>%n completato</numerusform>
            <numerusform>%n completati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n non riuscito</numerusform>
            <numerusform>%n non riusciti</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Tutti i download sono completati</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) finished</source>
        <translation>
            <numerusform>Download completato</numerusform>
            <numerusform>%n download completati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>Download non riuscito</numerusform>
            <numerusform>%n download non riusciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n in pausa</numerusform>
            <numerusform>%n in pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>No more downloads are running</source>
        <translation>Nessun download in corso</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <extracomment>By a fault, such as a full disk, which stands behind it.</extracomment>
        <translation>
            <numerusform>%n download in pausa</numerusform>
            <numerusform>%n download in pausa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
</context>
<context>
    <name>tributary::EditDialog</name>
    <message>
        <source>Edit download</source>
        <translation>Modifica download</translation>
    </message>
    <message>
        <source>Changes to “%1” apply the next time it starts or resumes.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Le modifiche a «%1» valgono dal prossimo avvio o dalla prossima ripresa.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyHint</name>
    <message>
        <source>Drop or paste a link here, or choose New download.</source>
        <translation>Trascinare o incollare qui un link, oppure scegliere Nuovo download.</translation>
    </message>
    <message>
        <source>No downloads here.</source>
        <translation>Nessun download qui.</translation>
    </message>
    <message>
        <source>No download matches “%1”.</source>
        <translation>Nessun download corrisponde a «%1».</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Takes back what is typed and chosen to filter the list.</extracomment>
        <translation>Mostra tutti</translation>
    </message>
</context>
<context>
    <name>tributary::ErrorBox</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Replace &amp;link…</source>
        <translation>Sostituisci &amp;link…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Accedi…</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Scegli &amp;cartella…</translation>
    </message>
    <message>
        <source>&amp;Trust certificate…</source>
        <extracomment>Trusts a certificate that proves nothing.</extracomment>
        <translation>Accetta certi&amp;ficato…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <extracomment>Opens the link of a download, to see what the site says.</extracomment>
        <translation>Apri nel &amp;browser</translation>
    </message>
    <message>
        <source>Edit &amp;checksum…</source>
        <extracomment>Opens the dialog in which a checksum can be corrected.</extracomment>
        <translation>Modifica check&amp;sum…</translation>
    </message>
    <message>
        <source>Choose another &amp;name…</source>
        <extracomment>Saves a file under another name, since the one that it should have is taken.</extracomment>
        <translation>Scegli un altro &amp;nome…</translation>
    </message>
    <message>
        <source>Proxy s&amp;ettings…</source>
        <extracomment>Opens the settings at the proxy.</extracomment>
        <translation>Impostazioni pro&amp;xy…</translation>
    </message>
    <message>
        <source>&amp;Memory settings…</source>
        <extracomment>Opens the settings at the limit for memory.</extracomment>
        <translation>Impostazioni &amp;memoria…</translation>
    </message>
    <message>
        <source>&amp;Keep the file anyway…</source>
        <extracomment>Keeps a file although a checksum of its site contradicts it.</extracomment>
        <translation>C&amp;onserva comunque il file…</translation>
    </message>
    <message>
        <source>The expected checksum is from the server&apos;s header %1.</source>
        <extracomment>%1: the name of a header such as Digest.</extracomment>
        <translation>Il checksum previsto viene dall’intestazione %1 del server.</translation>
    </message>
    <message>
        <source>The expected checksum is from %1, beside the file.</source>
        <extracomment>%1: the name of a file such as SHA256SUMS.</extracomment>
        <translation>Il checksum previsto viene da %1, accanto al file sul server.</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Before the checksum that a file should have.</extracomment>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Before the checksum that a file has.</extracomment>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>No source has the right file: %1</source>
        <extracomment>%1: links, each with what is wrong with its file.</extracomment>
        <translation>Nessuna fonte ha il file giusto: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Ri&amp;prendi</translation>
    </message>
    <message>
        <source>Download &amp;again</source>
        <extracomment>Of a finished download, whose file is gone.</extracomment>
        <translation>Scarica di n&amp;uovo</translation>
    </message>
    <message>
        <source>The file was moved or deleted elsewhere. Move it back, or download it again.</source>
        <translation>Il file è stato spostato o eliminato altrove. Rimetterlo al suo posto o scaricarlo di nuovo.</translation>
    </message>
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogazione del server…</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>Il link non è stato sostituito.</translation>
    </message>
    <message>
        <source>The link of “%1” was replaced.</source>
        <translation>Il link di «%1» è stato sostituito.</translation>
    </message>
    <message>
        <source>The file was not kept.</source>
        <translation>Il file non è stato conservato.</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>Choose folder</source>
        <translation>Scegli cartella</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Il file resta dov’è.</translation>
    </message>
    <message>
        <source>Moving to the other folder…</source>
        <translation>Spostamento nell’altra cartella…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Sposta nella cartella</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>Spostato in «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n files stay where they are.</source>
        <translation>
            <numerusform>Il file resta dov’è.</numerusform>
            <numerusform>%n file restano dove sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”. To move the others, pause them first.</source>
        <translation>Spostato in «%1». Per spostare gli altri, mettili prima in pausa.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <extracomment>%1: the name that a file had, %2: the name that it has now.</extracomment>
        <translation>«%1» è stato rinominato in «%2».</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>States</source>
        <translation>Stati</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipi</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All downloads, in whatever state.</extracomment>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Attivi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Completati</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riusciti</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tutti i tipi</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archivi</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Music and films.</extracomment>
        <translation>Multimedia</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmi</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>Altri</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>Downloads that were cancelled.</extracomment>
        <translation>Annullati</translation>
    </message>
</context>
<context>
    <name>tributary::FilterTeller</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many rows the filter leaves of how many, such as &quot;3 of 12 shown&quot;.</extracomment>
        <translation>%1 di %2 mostrati</translation>
    </message>
</context>
<context>
    <name>tributary::FinishedRows</name>
    <message>
        <source>The filter shows no finished downloads.</source>
        <translation>Il filtro non mostra alcun download completato.</translation>
    </message>
</context>
<context>
    <name>tributary::FolderRow</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Sfoglia…</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>%1 liberi</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Cartelle recenti</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <extracomment>%1: how much room there is on the disk, %2: how much the files take.</extracomment>
        <translation>%1 liberi, %2 necessari</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Questo è un file, non una cartella.</translation>
    </message>
    <message>
        <source>You can&apos;t save files in this folder.</source>
        <translation>Non è possibile salvare in questa cartella.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be created.</source>
        <translation>Impossibile creare questa cartella.</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <extracomment>Stands beside the free space. %1: the folder that a file goes to because of its type.</extracomment>
        <translation>andrà in %1</translation>
    </message>
</context>
<context>
    <name>tributary::FrontDoor</name>
    <message>
        <source>The link that the browser handed over can&apos;t be downloaded.</source>
        <translation>Il link passato dal browser non può essere scaricato.</translation>
    </message>
    <message>
        <source>Browsers and the terminal can&apos;t reach this window: %1</source>
        <translation>I browser e il terminale non riescono a raggiungere questa finestra: %1</translation>
    </message>
</context>
<context>
    <name>tributary::GeneralPage</name>
    <message>
        <source>C&amp;opy all</source>
        <translation>Copia t&amp;utto</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>Copia tutte le informazioni</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>Avvia &amp;ora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a file, %2: a sentence on why its download is not faster.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>Impos&amp;tazioni connessioni…</translation>
    </message>
    <message>
        <source>Change li&amp;mit…</source>
        <translation>Ca&amp;mbia limite…</translation>
    </message>
</context>
<context>
    <name>tributary::GoneFiles</name>
    <message>
        <source>Download again</source>
        <translation>Scarica di nuovo</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>«%1» non esiste più.</translation>
    </message>
</context>
<context>
    <name>tributary::HeadMenu</name>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>Ordine della coda</translation>
    </message>
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Links, text and lists of links can be dropped into the window. Keyboard shortcuts:</source>
        <translation>Si possono trascinare nella finestra link, testo o elenchi di link. Scorciatoie da tastiera:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>Informazioni su Tr&amp;ibutary</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Metti in pausa o riprendi</translation>
    </message>
    <message>
        <source>Open the file or show its details</source>
        <translation>Apri il file o mostra i dettagli</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>Filtra download</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>%1, %2: the first and the last of some keys.</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Open a details tab</source>
        <translation>Apri una scheda dei dettagli</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Chiudi i dettagli</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>Cancella il filtro, poi lascialo</translation>
    </message>
</context>
<context>
    <name>tributary::LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite di velocità</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Speed &amp;limit for each selected download:</source>
        <translation>Limite di &amp;velocità per ogni download selezionato:</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>&amp;Imposta limite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Speed &amp;limit for all downloads:</source>
        <translation>Limite di &amp;velocità per tutti i download:</translation>
    </message>
    <message>
        <source>Speed &amp;limit for this download:</source>
        <translation>Limite di &amp;velocità per questo download:</translation>
    </message>
</context>
<context>
    <name>tributary::LimitMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite di velocità</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>Altro…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Nessuno</translation>
    </message>
</context>
<context>
    <name>tributary::LinkIntake</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>Impossibile leggere l’elenco: %1</translation>
    </message>
    <message>
        <source>The list contains no http or https links.</source>
        <translation>L’elenco non contiene link http o https.</translation>
    </message>
    <message>
        <source>The clipboard contains no http or https links.</source>
        <translation>Gli appunti non contengono link http o https.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added.</source>
        <translation>
            <numerusform>%n download aggiunto.</numerusform>
            <numerusform>%n download aggiunti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>Già nell’elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added; the others are already in the list.</source>
        <translation>
            <numerusform>%n download aggiunto; gli altri sono già nell’elenco.</numerusform>
            <numerusform>%n download aggiunti; gli altri sono già nell’elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding</source>
        <extracomment>Takes the downloads out of the list again that were just added.</extracomment>
        <translation>Annulla aggiunta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) removed again.</source>
        <translation>
            <numerusform>%n download rimosso di nuovo.</numerusform>
            <numerusform>%n download rimossi di nuovo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <extracomment>Follows a comma, as in &quot;8 downloads added, 2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n riga tralasciata.</numerusform>
            <numerusform>%n righe tralasciate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, %1</source>
        <extracomment>%1: as &quot;2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n download aggiunto, %1</numerusform>
            <numerusform>%n download aggiunti, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what is in the list already once more, as a new download.</extracomment>
        <translation>Scarica di nuovo</translation>
    </message>
    <message>
        <source>Already in the list: %1</source>
        <translation>Già nell’elenco: %1</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Recupero dell’elenco…</translation>
    </message>
</context>
<context>
    <name>tributary::LinkListDialog</name>
    <message>
        <source>New downloads</source>
        <translation>Nuovi download</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Cartella</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Seleziona &amp;tutto</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Deseleziona tutto</translation>
    </message>
    <message>
        <source>Enter the full path of the folder to save to.</source>
        <translation>Inserire il percorso completo della cartella in cui salvare.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: why a server refuses, such as &quot;Not found (404)&quot;, or that a link is in the list; %2: the link.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filtra</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>A&amp;ltro</translation>
    </message>
    <message>
        <source>More ways to select</source>
        <translation>Altri modi di selezionare</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <extracomment>In the place of a link.</extracomment>
        <translation>Già nell’elenco</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) selected</source>
        <extracomment>Of a list: &quot;2 of 3 links selected&quot;. %1: how many are selected, %n: how many there are.</extracomment>
        <translation>
            <numerusform>%1 di %n link selezionato</numerusform>
            <numerusform>%1 di %n link selezionati</numerusform>
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
        <translation>%1, almeno %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; the filter hides %n of them</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %n: how many of the selected a filter hides.</extracomment>
        <translation>
            <numerusform>%1; il filtro ne nasconde %n</numerusform>
            <numerusform>%1; il filtro ne nasconde %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListAndDetails</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Next tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>Scheda successiva</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>Scheda precedente</translation>
    </message>
</context>
<context>
    <name>tributary::ListFiles</name>
    <message>
        <source>Lists of downloads (*.json)</source>
        <translation>Elenchi di download (*.json)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Esporta elenco</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importa elenco</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) exported.</source>
        <translation>
            <numerusform>%n download esportato.</numerusform>
            <numerusform>%n download esportati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>Impossibile esportare l’elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) imported.</source>
        <translation>
            <numerusform>%n download importato.</numerusform>
            <numerusform>%n download importati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be imported.</source>
        <translation>Impossibile importare l’elenco.</translation>
    </message>
    <message>
        <source>No permission to read the file</source>
        <translation>Nessun permesso di lettura del file</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are paused, as they go to other folders than yours.</source>
        <extracomment>Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n è in pausa, perché va in una cartella diversa dalle tue.</numerusform>
            <numerusform>%n sono in pausa, perché vanno in cartelle diverse dalle tue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list.</source>
        <extracomment>Downloads that were left out. Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n già nell’elenco.</numerusform>
            <numerusform>%n già nell’elenco.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListOffer</name>
    <message>
        <source>Open the list and choose from its files</source>
        <extracomment>The list that a link leads to. Without the mark the list itself is saved, as a file.</extracomment>
        <translation>Apri l’elenco e scegli tra i suoi file</translation>
    </message>
    <message>
        <source>This link leads to a list of files (Metalink).</source>
        <extracomment>Metalink: a format for lists of files.</extracomment>
        <translation>Questo link porta a un elenco di file (Metalink).</translation>
    </message>
    <message>
        <source>Choose from the links on this page</source>
        <translation>Scegli tra i link di questa pagina</translation>
    </message>
    <message>
        <source>Choose from the links in this text</source>
        <extracomment>A text of lines that are links.</extracomment>
        <translation>Scegli tra i link di questo testo</translation>
    </message>
</context>
<context>
    <name>tributary::ListedNote</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>Vai al &amp;download</translation>
    </message>
    <message>
        <source>This link is already in the list.</source>
        <translation>Questo link è già nell’elenco.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Download them again under new names</source>
        <extracomment>Links that are in the list already.</extracomment>
        <translation>Scaricali di nuovo con altri nomi</translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are already in the list:</source>
        <translation>
            <numerusform>%n dei link è già nell’elenco:</numerusform>
            <numerusform>%n dei link sono già nell’elenco:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · already in the list</source>
        <extracomment>%1: the size and the type of a file whose link is in the list.</extracomment>
        <translation>%1 · già nell’elenco</translation>
    </message>
    <message>
        <source>Download it again under a new name</source>
        <extracomment>A link that is in the list already.</extracomment>
        <translation>Scaricalo di nuovo con un altro nome</translation>
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
        <translation>Copia t&amp;utto</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copia il registro</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salva con nome…</translation>
    </message>
    <message>
        <source>Save the log as</source>
        <translation>Salva il registro con nome</translation>
    </message>
    <message>
        <source>The log could not be saved as “%1”: %2</source>
        <extracomment>%1: a path, %2: what the system says.</extracomment>
        <translation>Impossibile salvare il registro come «%1»: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Non è ancora successo nulla.</translation>
    </message>
</context>
<context>
    <name>tributary::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Active downloads on top</source>
        <extracomment>Those that run stand above the others in the list.</extracomment>
        <translation>Download attivi in alto</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <extracomment>Rows of two lines in the list.</extracomment>
        <translation>Righe ampie</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Rows of one line in the list.</extracomment>
        <translation>Righe compatte</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <extracomment>Writes all downloads of the list to a file that can be imported elsewhere.</extracomment>
        <translation>E&amp;sporta elenco…</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <extracomment>Adds the downloads of such a file to the list.</extracomment>
        <translation>&amp;Importa elenco…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Metti tutto in pausa</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Riprendi tutto</translation>
    </message>
    <message>
        <source>Only while the list is sorted by Added or in queue order</source>
        <translation>Solo quando l’elenco è ordinato per «Aggiunto» o secondo la coda</translation>
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
        <translation>Il filtro nasconde i nuovi download.</translation>
    </message>
    <message>
        <source>The list is in queue order now. Click “%1” to sort it as before.</source>
        <translation>L’elenco segue ora l’ordine della coda. Fai clic su «%1» per ordinarlo come prima.</translation>
    </message>
    <message>
        <source>The list is in queue order now.</source>
        <extracomment>The order of the list changed, since a row was moved in it. %1: the head of a column.</extracomment>
        <translation>L’elenco segue ora l’ordine della coda.</translation>
    </message>
    <message>
        <source>The filter hides what came back.</source>
        <translation>Il filtro nasconde ciò che è tornato nell’elenco.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the new downloads that the filter hides.</extracomment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Limit of the selected downloads</source>
        <translation>Limite dei download selezionati</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Limite di velocità di tutti i download</translation>
    </message>
</context>
<context>
    <name>tributary::MoreFields</name>
    <message>
        <source>Automatic</source>
        <extracomment>As many connections as pay off.</extracomment>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <extracomment>The number of connections for one download.</extracomment>
        <translation>C&amp;onnessioni</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>Limite di &amp;velocità</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>Nome ut&amp;ente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>C&amp;hecksum</source>
        <translation>C&amp;hecksum</translation>
    </message>
    <message>
        <source>M&amp;irrors</source>
        <translation>&amp;Mirror</translation>
    </message>
    <message>
        <source>Other links to the same file, one per line</source>
        <translation>Altri link allo stesso file, uno per riga</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>&amp;Intestazioni</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Nome: valore, uno per riga</translation>
    </message>
    <message>
        <source>&amp;Referer</source>
        <extracomment>The page that the link is on, in the sense of HTTP.</extracomment>
        <translation>&amp;Referer</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>Coo&amp;kie</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>nome=valore; nome=valore</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Come nelle impostazioni</translation>
    </message>
    <message>
        <source>User agen&amp;t</source>
        <translation>User a&amp;gent</translation>
    </message>
    <message>
        <source>Tributary&apos;s default</source>
        <translation>Predefinito di Tributary</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a field, %2: what is wrong with what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password.</source>
        <translation>Il server richiede un nome utente e una password.</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <extracomment>The place in the queue.</extracomment>
        <translation>Priori&amp;tà</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Bassa</translation>
    </message>
</context>
<context>
    <name>tributary::MovedPlace</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A row&apos;s place in the list, such as &quot;2 of 12&quot;.</extracomment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>tributary::NameNote</name>
    <message>
        <source>A file with this name already exists. The new one will be “%1”.</source>
        <extracomment>%1: the name that the new file gets.</extracomment>
        <translation>Esiste già un file con questo nome. Il nuovo si chiamerà «%1».</translation>
    </message>
</context>
<context>
    <name>tributary::OwnLimits</name>
    <message>
        <source>Speed limit</source>
        <extracomment>Of the selected downloads alone.</extracomment>
        <translation>Limite di velocità</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>Altro…</translation>
    </message>
</context>
<context>
    <name>tributary::ProxyFields</name>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Porta del proxy</translation>
    </message>
    <message>
        <source>A proxy with a user name and password can only be set for a single download: New download, More, Proxy.</source>
        <translation>Un proxy con nome utente e password si può impostare solo per un singolo download: Nuovo download, Altro, Proxy.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a proxy.</source>
        <translation>Non è l’indirizzo di un proxy.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>Come il sistema</translation>
    </message>
</context>
<context>
    <name>tributary::QuickMenu</name>
    <message>
        <source>New download</source>
        <translation>Nuovo download</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Metti tutto in pausa</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Riprendi tutto</translation>
    </message>
</context>
<context>
    <name>tributary::QuietIntake</name>
    <message>
        <source>The download stays in the browser: %1</source>
        <extracomment>%1: the reason, as &quot;Not found (404)&quot;</extracomment>
        <translation>Il download resta nel browser: %1</translation>
    </message>
    <message>
        <source>Tributary was sent a file of another size.</source>
        <translation>Tributary ha ricevuto un file di altra dimensione.</translation>
    </message>
</context>
<context>
    <name>tributary::RefusedFiles</name>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <extracomment>%1: the name of a file, or the path of a folder.</extracomment>
        <translation>Nessun programma apre «%1».</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %n download(s).</source>
        <translation>
            <numerusform>%n download rimosso.</numerusform>
            <numerusform>%n download rimossi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Their files stay where they are.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 I loro file restano dove sono.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>«%1» rimosso.</translation>
    </message>
    <message>
        <source>Removed “%1”. The file stays in %2.</source>
        <translation>«%1» rimosso. Il file resta in %2.</translation>
    </message>
    <message>
        <source>Removed “%1”. The unfinished file stays in %2.</source>
        <translation>«%1» rimosso. Il file incompleto resta in %2.</translation>
    </message>
    <message>
        <source>“%1” is in the list again.</source>
        <translation>«%1» è di nuovo nell’elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in the list again.</source>
        <translation>
            <numerusform>%n download è di nuovo nell’elenco.</numerusform>
            <numerusform>%n download sono di nuovo nell’elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last removal can&apos;t be undone. Undo once more brings back the one before it.</source>
        <translation>L’ultima rimozione non si può annullare. Annullando ancora una volta torna ciò che è stato rimosso prima.</translation>
    </message>
    <message>
        <source>“%1” could not be taken out of the bin.</source>
        <translation>Impossibile recuperare «%1» dal cestino.</translation>
    </message>
</context>
<context>
    <name>tributary::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Nome del &amp;file</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rinomina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>tributary::ReplaceLinkDialog</name>
    <message>
        <source>Replace link</source>
        <translation>Sostituisci link</translation>
    </message>
    <message>
        <source>A new link for “%1”. What has been downloaded so far is kept if the new link leads to the same file.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Un nuovo link per «%1». Quanto già scaricato viene conservato se il nuovo link porta allo stesso file.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Takes another link for a download.</extracomment>
        <translation>&amp;Sostituisci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Enter the full link, with http:// or https://.</source>
        <translation>Inserire il link completo, con http:// o https://.</translation>
    </message>
</context>
<context>
    <name>tributary::RetryAll</name>
    <message>
        <source>Retry all failed</source>
        <extracomment>Tries again all downloads that have failed.</extracomment>
        <translation>Riprova tutti i non riusciti</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n download(s) again.</source>
        <translation>
            <numerusform>Nuovo tentativo per %n download.</numerusform>
            <numerusform>Nuovo tentativo per %n download.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>Parti del file</translation>
    </message>
    <message>
        <source>Which parts are here is not known until the download goes on.</source>
        <translation>Quali parti siano già presenti si saprà solo quando il download riprenderà.</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>Impossibile spostare «%1» nel cestino.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: it will start over.</source>
        <translation>«%1» non può essere ripreso: ricomincerà da capo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the paused download(s) can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>%n dei download in pausa non può essere ripreso e ricomincerà da capo.</numerusform>
            <numerusform>%n dei download in pausa non possono essere ripresi e ricominceranno da capo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only http and https links can be opened in the browser.</source>
        <translation>Nel browser si possono aprire solo link http e https.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Non è stato possibile aprire alcun browser.</translation>
    </message>
    <message>
        <source>Moved “%1” to the bin.</source>
        <translation>«%1» spostato nel cestino.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) to the bin.</source>
        <translation>
            <numerusform>%n file spostato nel cestino.</numerusform>
            <numerusform>%n file spostati nel cestino.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«%1» eliminato.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n unfinished file(s).</source>
        <translation>
            <numerusform>%n file incompleto eliminato.</numerusform>
            <numerusform>%n file incompleti eliminati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted “%1”; %2 deleted.</source>
        <extracomment>Of a download that a person has cancelled. %1: its name, %2: a size.</extracomment>
        <translation>«%1» annullato; %2 eliminati.</translation>
    </message>
    <message numerus="yes">
        <source>Aborted %n download(s); %1 deleted.</source>
        <extracomment>Of downloads that a person has cancelled. %1: the size of their unfinished files.</extracomment>
        <translation>
            <numerusform>%n download annullato; %1 eliminati.</numerusform>
            <numerusform>%n download annullati; %1 eliminati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SelectionLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Of downloads.</extracomment>
        <translation>
            <numerusform>%n selezionato</numerusform>
            <numerusform>%n selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: the size of what is here of several downloads, %2: their size.</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 received</source>
        <extracomment>%1: the size of what is here of several downloads, the size of one of which nobody knows.</extracomment>
        <translation>%1 ricevuti</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Of several selected downloads, the details below are about one; %1: its name.</extracomment>
        <translation>Dettagli di %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsAdvanced</name>
    <message>
        <source>Disk &amp;space</source>
        <translation>&amp;Spazio su disco</translation>
    </message>
    <message>
        <source>Reserve it before downloading</source>
        <translation>Riserva prima di scaricare</translation>
    </message>
    <message>
        <source>Take it as the file grows</source>
        <translation>Occupa man mano che il file cresce</translation>
    </message>
    <message>
        <source>Largest &amp;read or write</source>
        <translation>Dimensione massima di &amp;lettura o scrittura</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>&amp;Memoria per tutte le connessioni</translation>
    </message>
    <message>
        <source>When this much data waits to be written, reading pauses.</source>
        <translation>Quando così tanti dati attendono di essere scritti, la lettura si ferma.</translation>
    </message>
    <message>
        <source>A full disk is noticed at the start, and the file lies in one piece.</source>
        <translation>Un disco pieno si nota all’inizio, e il file resta in un unico pezzo.</translation>
    </message>
    <message>
        <source>Nothing is taken before it is needed, but the disk may turn out too full halfway.</source>
        <translation>Nulla viene occupato prima che serva, ma il disco può rivelarsi troppo pieno a metà strada.</translation>
    </message>
    <message>
        <source>Disk space and largest read or write apply to downloads that are added from now on.</source>
        <translation>Lo spazio su disco e la dimensione massima di lettura o scrittura valgono per i download aggiunti da ora in poi.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsBrowsers</name>
    <message>
        <source>Take downloads from %1</source>
        <extracomment>%1: a browser, as &quot;Firefox&quot;.</extracomment>
        <translation>Ricevi i download da %1</translation>
    </message>
    <message>
        <source>No browser was found that Tributary could take downloads from.</source>
        <translation>Non è stato trovato alcun browser da cui Tributary possa ricevere download.</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>&amp;Estensione</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Apri cartella</translation>
    </message>
    <message>
        <source>Then load the extension from this folder.
In Firefox: about:debugging › This Firefox › Load Temporary Add-on
In others: chrome://extensions › Developer mode › Load unpacked</source>
        <translation>Poi caricare l’estensione da questa cartella.
In Firefox: about:debugging › Questo Firefox › Carica componente aggiuntivo temporaneo
In altri: chrome://extensions › Modalità sviluppatore › Carica estensione non pacchettizzata</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Pianificazione</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>Informazioni su Tr&amp;ibutary</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>A page of the settings: into which folder files of each type go.</extracomment>
        <translation>Tipi</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Browser</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDownloads</name>
    <message>
        <source>Downloads at &amp;once</source>
        <translation>Download si&amp;multanei</translation>
    </message>
    <message>
        <source>&amp;Connections per download</source>
        <translation>&amp;Connessioni per download</translation>
    </message>
    <message>
        <source>Connections in tot&amp;al</source>
        <translation>Connessioni &amp;totali</translation>
    </message>
    <message>
        <source>More connections are used only while they make a download faster. The number per download applies to new downloads.</source>
        <translation>Un download usa solo le connessioni che lo rendono più veloce. Il valore per download vale per quelli aggiunti da ora in poi.</translation>
    </message>
    <message>
        <source>When the &amp;file already exists</source>
        <translation>Se il &amp;file esiste già</translation>
    </message>
    <message>
        <source>Keep both and rename the new one</source>
        <translation>Conserva entrambi e rinomina il nuovo</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Sovrascrivilo</translation>
    </message>
    <message>
        <source>Skip the download</source>
        <translation>Salta il download</translation>
    </message>
    <message>
        <source>File &amp;date</source>
        <translation>&amp;Data del file</translation>
    </message>
    <message>
        <source>When it was downloaded</source>
        <translation>Quella del download</translation>
    </message>
    <message>
        <source>The server&apos;s date</source>
        <translation>Quella del server</translation>
    </message>
    <message>
        <source>Look for a check&amp;sum</source>
        <translation>Cerca un chec&amp;ksum</translation>
    </message>
    <message>
        <source>In the server&apos;s response</source>
        <translation>Nella risposta del server</translation>
    </message>
    <message>
        <source>Also in a file next to the download</source>
        <translation>Anche in un file accanto al download</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloads run</source>
        <translation>Ma&amp;ntieni attivo il computer durante i download</translation>
    </message>
    <message>
        <source>Par&amp;t files</source>
        <translation>File pa&amp;rziali</translation>
    </message>
    <message>
        <source>Several in a folder, merged at the end</source>
        <translation>Più file in una cartella, uniti alla fine</translation>
    </message>
    <message>
        <source>None, kept in memory until the end</source>
        <translation>Nessuno, in memoria fino alla fine</translation>
    </message>
    <message>
        <source>Folder fo&amp;r part files</source>
        <translation>C&amp;artella dei file parziali</translation>
    </message>
    <message>
        <source>The system&apos;s temporary folder</source>
        <translation>La cartella temporanea di sistema</translation>
    </message>
    <message>
        <source>Files larger than the memory set under Advanced will fail.</source>
        <translation>Il download di file più grandi della memoria impostata in Avanzate non riesce.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Non fare nulla</translation>
    </message>
    <message>
        <source>Quit Tributary</source>
        <translation>Esci da Tributary</translation>
    </message>
    <message>
        <source>Put the computer to sleep</source>
        <translation>Sospendi il computer</translation>
    </message>
    <message>
        <source>Shut down the computer</source>
        <translation>Spegni il computer</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Esegui un programma</translation>
    </message>
    <message>
        <source>When a&amp;ll downloads are done</source>
        <translation>Al termine di t&amp;utti i download</translation>
    </message>
    <message>
        <source>This applies once. You are asked first; without an answer it happens after half a minute.</source>
        <translation>Vale una volta sola. Prima viene posta una domanda; senza risposta, avverrà dopo mezzo minuto.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programma</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>Ar&amp;gomenti</translation>
    </message>
    <message>
        <source>One per line, without quotes</source>
        <translation>Uno per riga, senza virgolette</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>Ferma con un errore</translation>
    </message>
    <message>
        <source>The old file is deleted once the new one is complete. It is not moved to the bin.</source>
        <translation>Il vecchio file viene eliminato quando il nuovo è completo. Non finisce nel cestino.</translation>
    </message>
    <message>
        <source>At the end, merging takes time, and as much disk space again as the file.</source>
        <translation>Alla fine, l’unione richiede tempo e altrettanto spazio su disco quanto il file.</translation>
    </message>
    <message>
        <source>The server is asked for SHA256SUMS, for the file&apos;s name with .sha256 added, and for similar files.</source>
        <translation>Al server si chiedono SHA256SUMS, il nome del file seguito da .sha256 e file simili.</translation>
    </message>
    <message>
        <source>Single file next to the download</source>
        <translation>Un solo file accanto al download</translation>
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
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Resta nell’area di notifica quando si chiude la finestra</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links to files</source>
        <translation>&amp;Monitora gli appunti alla ricerca di link a file</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>Riavvia &amp;ora</translation>
    </message>
    <message>
        <source>The new language is used after a restart. Downloads continue then.</source>
        <translation>La nuova lingua viene usata dopo il riavvio. I download poi continuano.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Start in the tray when you log in</source>
        <translation>&amp;Avvia nell’area di notifica all’accesso</translation>
    </message>
    <message>
        <source>Download &amp;folder</source>
        <translation>&amp;Cartella dei download</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The theme: as the desktop has it.
----------
The language: as the desktop has it.</extracomment>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>“New download” opens when you copy a link to a file.</source>
        <translation>«Nuovo download» si apre quando copi il link di un file.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsHosts</name>
    <message>
        <source>Yes</source>
        <extracomment>Whether a host sends the parts of a file that it is asked for.</extracomment>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Not reliably</source>
        <translation>Non sempre</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>%1: a number of connections.</extracomment>
        <translation>Al massimo %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>No limit on a number of connections or downloads.</extracomment>
        <translation>Senza limite</translation>
    </message>
    <message>
        <source>&amp;Connections to each host</source>
        <translation>&amp;Connessioni per server</translation>
    </message>
    <message>
        <source>&amp;Downloads from each host</source>
        <translation>&amp;Download per server</translation>
    </message>
    <message>
        <source>&amp;Pause between requests</source>
        <translation>&amp;Pausa tra due richieste</translation>
    </message>
    <message>
        <source>A longer pause that a host asks for is always respected.</source>
        <translation>Se un server chiede una pausa più lunga, viene sempre rispettata.</translation>
    </message>
    <message>
        <source>Hosts that you download from will be listed here.</source>
        <translation>Qui compariranno i server da cui si scarica.</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Headers of a table of what was learned of hosts.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Ripresa</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ultimo contatto</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>Forgets what was learned of hosts.</extracomment>
        <translation>Dim&amp;entica</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>Dimentica &amp;tutto</translation>
    </message>
    <message>
        <source>Trusted by you</source>
        <extracomment>A person has trusted the certificate of a host.</extracomment>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Hosts used in the last two weeks</source>
        <translation>Server delle ultime due settimane</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No pause between requests.</extracomment>
        <translation>Nessuna</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>Limite di &amp;velocità</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy server</source>
        <translation>Server pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>&amp;User agent</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>Rinuncia alla &amp;connessione dopo</translation>
    </message>
    <message>
        <source>The wait doubles with each try and starts over once data arrives. Times and tries apply to downloads that are added from now on.</source>
        <translation>L’attesa raddoppia a ogni tentativo e riparte da capo appena arrivano dati. Tempi e tentativi valgono per i download aggiunti da ora in poi.</translation>
    </message>
    <message>
        <source>Gently: few at once, after a minute</source>
        <translation>Con delicatezza: pochi alla volta, dopo un minuto</translation>
    </message>
    <message>
        <source>Patiently, ten times</source>
        <translation>Con pazienza, dieci volte</translation>
    </message>
    <message>
        <source>&amp;Tries after a failure</source>
        <translation>&amp;Tentativi dopo un errore</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>Prima &amp;attesa</translation>
    </message>
    <message>
        <source>L&amp;ongest wait</source>
        <translation>Attesa &amp;massima</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizzato</translation>
    </message>
    <message>
        <source>Reconnect if &amp;no data arrives for</source>
        <translation>&amp;Sostituisci connessione inattiva dopo</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Quickly at first, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>Presto, poi meno spesso</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Notify when a download &amp;finishes</source>
        <translation>Avvisa quando un download è &amp;completato</translation>
    </message>
    <message>
        <source>Notify w&amp;hen a download fails</source>
        <translation>Avvisa quando un download non &amp;riesce</translation>
    </message>
    <message>
        <source>Notify when &amp;all downloads are done</source>
        <translation>Avvisa quando &amp;tutti i download sono completati</translation>
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
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <extracomment>%1: what is chosen by the button, as &quot;Program&quot;.</extracomment>
        <translation>Sfoglia: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>Impossibile scrivere %1.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSchedule</name>
    <message>
        <source>&amp;Follow the weekly schedule</source>
        <translation>&amp;Segui la pianificazione settimanale</translation>
    </message>
    <message>
        <source>No speed limit is set at the moment, so limited hours are as fast as others.</source>
        <translation>Al momento non è impostato alcun limite di velocità, quindi le ore con limite sono veloci come le altre.</translation>
    </message>
    <message>
        <source>In limited hours the speed limit of %1 applies.</source>
        <translation>Nelle ore con limite vale il limite di velocità di %1.</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>Senza li&amp;mite</translation>
    </message>
    <message>
        <source>&amp;Limited</source>
        <translation>Con &amp;limite</translation>
    </message>
    <message>
        <source>&amp;Paused</source>
        <translation>In &amp;pausa</translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation>Ore selezionate</translation>
    </message>
    <message>
        <source>&amp;Speed in limited hours</source>
        <translation>&amp;Velocità nelle ore con limite</translation>
    </message>
    <message>
        <source>Drag over the grid to select hours, then choose what applies to them.</source>
        <translation>Trascinare sulla griglia per selezionare le ore, poi scegliere che cosa vale per esse.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSearch</name>
    <message>
        <source>No setting has this name.</source>
        <translation>Nessuna impostazione ha questo nome.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Cerca impostazioni</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsTypes</name>
    <message>
        <source>Archives</source>
        <translation>Archivi</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>Files that are heard.</extracomment>
        <translation>Musica</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmi</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>&amp;Sort files into folders by their type</source>
        <translation>&amp;Ordina i file in cartelle in base al tipo</translation>
    </message>
    <message>
        <source>Folders are created inside the download&apos;s folder, unless a full path is given. Leave the folder empty to use the download&apos;s folder itself.</source>
        <translation>Le cartelle vengono create in quella del download, a meno che non sia indicato un percorso completo. Lasciare il campo vuoto per usare la cartella stessa del download.</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>Tipi di file</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Headers of a table: a sort of files, where it goes, and how the names of such files end.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Estensioni</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Scegli &amp;cartella…</translation>
    </message>
    <message>
        <source>Restore defa&amp;ults</source>
        <extracomment>Brings back the types of files that the program came with.</extracomment>
        <translation>Ripristina i &amp;predefiniti</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Nuovo tipo</translation>
    </message>
    <message>
        <source>New type %1</source>
        <extracomment>%1: a number that tells one from another.</extracomment>
        <translation>Nuovo tipo %1</translation>
    </message>
    <message>
        <source>Each type has a folder of its own. At the side of the window, music and videos are together under Media.</source>
        <translation>Ogni tipo ha la sua cartella. Sul lato della finestra musica e video stanno insieme sotto «Multimedia».</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>The folder for images.</extracomment>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>%1 is also in %2. Files of this kind go to %3.</source>
        <extracomment>%1: how names of files end, such as pdf; %2: the types of files that have it too; %3: one type.</extracomment>
        <translation>%1 è anche in %2. I file di questo tipo vanno in %3.</translation>
    </message>
</context>
<context>
    <name>tributary::ShowMenu</name>
    <message>
        <source>Show</source>
        <extracomment>The menu of the states and types of downloads that the list can show.</extracomment>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>tributary::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Accedi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 richiede un nome utente e una password.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>Il proxy usato per raggiungere %1 richiede un nome utente e una password.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <extracomment>%1: the name and the port of a proxy.</extracomment>
        <translation>Il proxy %1 richiede un nome utente e una password.</translation>
    </message>
    <message>
        <source>Passwords, cookies and headers for %1 are not kept in the list. Enter what is needed to continue.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>Password, cookie e intestazioni per %1 non vengono conservati nell’elenco. Inserire ciò che serve per continuare.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nome utente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>nome=valore; nome=valore</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>Coo&amp;kie</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Nome: valore, uno per riga</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Intestazioni</translation>
    </message>
    <message>
        <source>Us&amp;er name at the proxy</source>
        <translation>Nome ut&amp;ente del proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word at the proxy</source>
        <translation>Pass&amp;word del proxy</translation>
    </message>
    <message>
        <source>Passphrase of the ke&amp;y</source>
        <translation>Passphrase della chia&amp;ve</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Download: %1</translation>
    </message>
    <message numerus="yes">
        <source>Download: %1 and %n more</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>
            <numerusform>Download: %1 e un altro</numerusform>
            <numerusform>Download: %1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of the key for %1 is not kept in the list. Enter it to continue.</source>
        <extracomment>%1: the name of a server. The key belongs to a certificate that tells the server who asks.</extracomment>
        <translation>La passphrase della chiave per %1 non viene conservata nell’elenco. Inserirla per continuare.</translation>
    </message>
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>Perché è lento?</translation>
    </message>
</context>
<context>
    <name>tributary::SortMenu</name>
    <message>
        <source>Sort by</source>
        <extracomment>The menu of the orders in which the list can be.</extracomment>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>Ordine della coda</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>The list begins with the highest number or the latest time.</extracomment>
        <translation>Decrescente</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedGraph</name>
    <message>
        <source>Speed of the last five minutes</source>
        <translation>Velocità degli ultimi cinque minuti</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>Ora %1, in media %2, al massimo %3</translation>
    </message>
    <message>
        <source>Nothing was downloaded in the last five minutes.</source>
        <translation>Negli ultimi cinque minuti non è stato scaricato nulla.</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>Media %1</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>Picco %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limite %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under the graph of the last minutes, behind times such as −1:30.</extracomment>
        <translation>ora</translation>
    </message>
    <message>
        <source>On average %1, at most %2</source>
        <translation>In media %1, al massimo %2</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedPopup</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>Velocità di tutti i download</translation>
    </message>
</context>
<context>
    <name>tributary::StartButtons</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Avvia</translation>
    </message>
    <message>
        <source>&amp;Add paused</source>
        <translation>Aggiu&amp;ngi in pausa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>tributary::StatusLine</name>
    <message>
        <source>Show the speed of the last five minutes</source>
        <translation>Mostra la velocità degli ultimi cinque minuti</translation>
    </message>
</context>
<context>
    <name>tributary::TickMenu</name>
    <message>
        <source>Only archives</source>
        <translation>Solo archivi</translation>
    </message>
    <message>
        <source>Only media</source>
        <extracomment>Music and films.</extracomment>
        <translation>Solo multimedia</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>Solo documenti</translation>
    </message>
    <message>
        <source>Only images</source>
        <translation>Solo immagini</translation>
    </message>
    <message>
        <source>Only programs</source>
        <translation>Solo programmi</translation>
    </message>
    <message>
        <source>Only other files</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>Solo altri file</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>&amp;Inverti selezione</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>Mostra finestra</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
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
        <translation>Ore della settimana</translation>
    </message>
</context>
<context>
    <name>tributary::WeekModel</name>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>%1: a day of the week, %2 and %3: times of the day, %4: what holds then, such as &quot;Paused&quot;.</extracomment>
        <translation>%1, dalle %2 alle %3: %4</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Of an hour of the week: downloads are as fast as they can be.</extracomment>
        <translation>Senza limite</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>Of an hour of the week: the speed limit holds.</extracomment>
        <translation>Con limite</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of an hour of the week: nothing is downloaded.</extracomment>
        <translation>In pausa</translation>
    </message>
</context>
<context>
    <name>tributary::WindowFoot</name>
    <message>
        <source>Watching the clipboard</source>
        <translation>Appunti monitorati</translation>
    </message>
    <message>
        <source>Message copied.</source>
        <translation>Messaggio copiato.</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>%1: a speed, or &quot;None&quot;.</extracomment>
        <translation>Limite: %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>Liberi: %1</translation>
    </message>
    <message>
        <source>Limit: none until %1</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week. The schedule has no speed limit until then.</extracomment>
        <translation>Limite: nessuno fino a %1</translation>
    </message>
    <message>
        <source>The weekly schedule lifts the limit of %1 at this hour.</source>
        <extracomment>%1: a speed.</extracomment>
        <translation>La pianificazione settimanale sospende il limite di %1 a quest’ora.</translation>
    </message>
</context>
</TS>
