<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccessibleList</name>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>AddInput</name>
    <message>
        <source>“%1” doesn&apos;t begin with http:// or https://.</source>
        <translation>„%1“ beginnt nicht mit http:// oder https://.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a complete link.</source>
        <translation>„%1“ ist kein vollständiger Link.</translation>
    </message>
    <message>
        <source>Type or paste the link of a file.</source>
        <translation>Den Link einer Datei eingeben oder einfügen.</translation>
    </message>
    <message>
        <source>Choose the folder to save to.</source>
        <translation>Den Ordner zum Speichern wählen.</translation>
    </message>
    <message>
        <source>Enter the folder&apos;s full path.</source>
        <translation>Den vollständigen Pfad des Ordners eingeben.</translation>
    </message>
    <message>
        <source>A file name can&apos;t contain / or \.</source>
        <translation>Ein Dateiname darf weder / noch \ enthalten.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file.</source>
        <translation>„%1“ kann nicht der Name einer Datei sein.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <extracomment>%1: a link, %2: what is wrong with it.</extracomment>
        <translation>„%1“ lässt sich nicht verwenden: %2.</translation>
    </message>
    <message>
        <source>The links are too long to add all at once. Add fewer at a time.</source>
        <translation>Die Links sind zu lang, um sie alle auf einmal hinzuzufügen. Weniger auf einmal hinzufügen.</translation>
    </message>
    <message>
        <source>That makes more than %1 downloads. Add fewer at a time.</source>
        <translation>Das ergibt mehr als %1 Downloads. Weniger auf einmal hinzufügen.</translation>
    </message>
    <message>
        <source>Write each header as Name: value on its own line. Headers that Tributary sends itself, such as Range, can&apos;t be set.</source>
        <translation>Jeden Header als Name: Wert in eine eigene Zeile schreiben. Header, die Tributary selbst sendet, etwa Range, lassen sich nicht setzen.</translation>
    </message>
    <message>
        <source>Enter the page&apos;s full address, with http:// or https://.</source>
        <translation>Die vollständige Adresse der Seite eingeben, mit http:// oder https://.</translation>
    </message>
    <message>
        <source>Write cookies as name=value; name=value.</source>
        <translation>Cookies als Name=Wert; Name=Wert schreiben.</translation>
    </message>
    <message>
        <source>A user agent is one line of plain text.</source>
        <translation>Ein User-Agent ist eine einzelne Zeile reiner Text.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>Zu einem Passwort gehört ein Benutzername.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port, https://host:port or socks5://host:port, or none for no proxy.</source>
        <translation>Den Proxy als http://server:port, https://server:port oder socks5://server:port schreiben, oder none für keinen.</translation>
    </message>
    <message>
        <source>A checksum can be entered for one file only.</source>
        <translation>Eine Prüfsumme lässt sich nur für eine einzelne Datei angeben.</translation>
    </message>
    <message>
        <source>At most %1 mirrors can be entered.</source>
        <translation>Es lassen sich höchstens %1 Spiegel angeben.</translation>
    </message>
    <message>
        <source>Mirrors can be entered for one file only.</source>
        <translation>Spiegel lassen sich nur für eine einzelne Datei angeben.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: the number of a line, %2: a sentence that says what is wrong with it.</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>Dieser Name ist für eine Datei zu lang.</translation>
    </message>
    <message>
        <source>Enter the whole checksum: %1 digits for %2.</source>
        <extracomment>Two sentences on a checksum that is not complete. %1: a number of digits, %2: a kind such as SHA-256.</extracomment>
        <translation>Die vollständige Prüfsumme eingeben: %1 Ziffern bei %2.</translation>
    </message>
    <message>
        <source>Enter the whole checksum, such as %1 digits for %2.</source>
        <translation>Die vollständige Prüfsumme eingeben, etwa %1 Ziffern bei %2.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download torrents.</source>
        <translation>Tributary lädt keine Torrents herunter.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download from FTP servers.</source>
        <translation>Tributary lädt nicht von FTP-Servern herunter.</translation>
    </message>
</context>
<context>
    <name>AfterDownloads</name>
    <message>
        <source>All downloads are done. Quit Tributary?</source>
        <translation>Alle Downloads sind fertig. Tributary beenden?</translation>
    </message>
    <message>
        <source>All downloads are done. Put the computer to sleep?</source>
        <translation>Alle Downloads sind fertig. Den Computer in den Energiesparmodus versetzen?</translation>
    </message>
    <message>
        <source>All downloads are done. Shut down the computer?</source>
        <translation>Alle Downloads sind fertig. Den Computer herunterfahren?</translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Alle Downloads sind fertig</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, this happens in %n second(s).</source>
        <translation>
            <numerusform>Ohne Antwort geschieht das in %n Sekunde.</numerusform>
            <numerusform>Ohne Antwort geschieht das in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>All downloads are done. Run %1?</source>
        <translation>Alle Downloads sind fertig. %1 ausführen?</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
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
        <translation>noch in Arbeit</translation>
    </message>
    <message>
        <source>it brought all that it was asked for</source>
        <translation>sie hat alles Angeforderte geliefert</translation>
    </message>
    <message>
        <source>another one took over its rest</source>
        <translation>eine andere hat ihren Rest übernommen</translation>
    </message>
    <message>
        <source>others brought its part first</source>
        <translation>andere haben ihren Teil zuerst geliefert</translation>
    </message>
    <message>
        <source>it was far slower than the others, which took over</source>
        <translation>sie war viel langsamer als die anderen, und diese haben übernommen</translation>
    </message>
    <message>
        <source>it made way for other connections</source>
        <translation>sie hat anderen Verbindungen Platz gemacht</translation>
    </message>
    <message>
        <source>the speed limit calls for smaller parts</source>
        <translation>das Tempolimit erfordert kleinere Teile</translation>
    </message>
    <message>
        <source>its link was given up</source>
        <translation>ihr Link wurde aufgegeben</translation>
    </message>
    <message>
        <source>the download stopped</source>
        <translation>der Download wurde angehalten</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, without data: %5</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: what became of it.</extracomment>
        <translation>Verbindung %1 zu %2, ab %3, %4 lang, ohne Daten: %5</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, %5, %6: %7</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: a size, %6: a speed, %7: what became of it.</extracomment>
        <translation>Verbindung %1 zu %2, ab %3, %4 lang, %5, %6: %7</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>
            <numerusform>%n Anfrage seit %1</numerusform>
            <numerusform>%n Anfragen seit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them failed</source>
        <extracomment>%1: &quot;12 requests since 10:02:11&quot;, %n: how many of them failed.</extracomment>
        <translation>
            <numerusform>%1, %n davon fehlgeschlagen</numerusform>
            <numerusform>%1, %n davon fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>the file was asked for anew</source>
        <translation>die Datei wurde neu angefordert</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Retried: it was far slower than the others</source>
        <translation>Neuer Versuch: Sie war viel langsamer als die anderen</translation>
    </message>
    <message>
        <source>Retried: %1</source>
        <extracomment>%1: what went wrong before, as &quot;The connection was lost&quot;.</extracomment>
        <translation>Neuer Versuch: %1</translation>
    </message>
    <message>
        <source>%1; trying again soon</source>
        <extracomment>%1: what went wrong, as &quot;The connection was lost&quot;.</extracomment>
        <translation>%1; neuer Versuch in Kürze</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Neuer Versuch in Kürze</translation>
    </message>
    <message>
        <source>The disk is slower than the network</source>
        <translation>Der Datenträger ist langsamer als das Netzwerk</translation>
    </message>
    <message>
        <source>A speed limit holds it back</source>
        <translation>Ein Tempolimit bremst sie</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment</source>
        <translation>Der Server sendet gerade nichts</translation>
    </message>
    <message>
        <source>Far slower than the others</source>
        <translation>Viel langsamer als die anderen</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Wartet auf den Server</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <extracomment>A connection that waits until its server may be asked.</extracomment>
        <translation>Noch nicht an der Reihe</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A connection whose server has answered; its bytes are not taken yet.</extracomment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>A connection whose bytes are compared with those that are here.</extracomment>
        <translation>Vergleicht</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <extracomment>A connection that asks again after a while.</extracomment>
        <translation>Wartet auf den nächsten Versuch</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Steht still</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfängt</translation>
    </message>
    <message>
        <source>Requests to this server are spaced out</source>
        <translation>Die Anfragen an diesen Server kommen in Abständen</translation>
    </message>
    <message>
        <source>Waiting until the file is ready</source>
        <translation>Wartet, bis die Datei bereit ist</translation>
    </message>
    <message>
        <source>Checking that this source has the same file</source>
        <translation>Prüft, ob diese Quelle dieselbe Datei hat</translation>
    </message>
</context>
<context>
    <name>DownloadFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1: a size such as 3.7 GiB, %2: the same in bytes.</extracomment>
        <translation>%1 (%2 Bytes)</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <extracomment>The address that a link led to in the end.</extracomment>
        <translation>Leitet weiter zu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>In parts; can be resumed</source>
        <translation>In Teilen; fortsetzbar</translation>
    </message>
    <message>
        <source>In one piece; can&apos;t be resumed</source>
        <translation>In einem Stück; nicht fortsetzbar</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <extracomment>The server&apos;s mark for this version of the file (its ETag).</extracomment>
        <translation>Version (ETag)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source>Less than a second</source>
        <translation>Weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>%1 for the last %2</source>
        <extracomment>%1: a time such as 0:35, %2: a size.</extracomment>
        <translation>%1 für die letzten %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum, %3: who said it, a file or a header of an answer.</extracomment>
        <translation>%1: %2 (aus %3)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Durchschnittstempo</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
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
        <source>Retry in %1 · %2</source>
        <extracomment>%1: a time such as 0:12, %2: why it has to be tried again.</extracomment>
        <translation>Neuer Versuch in %1 · %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>It waits for its turn.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Assembling</source>
        <extracomment>The parts are being put together into one file.</extracomment>
        <translation>Fügt zusammen</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>Wartet auf den nächsten Versuch</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, written as the language wants it.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Paused&quot;, %2: why.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: the time until a download is done, such as 0:35.</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>Neuer Versuch in %1</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <extracomment>Of a finished download. %1: a kind of checksum, such as SHA-256.</extracomment>
        <translation>%1 stimmt</translation>
    </message>
    <message>
        <source>All pieces match</source>
        <extracomment>Of a finished download: each of its pieces has the checksum that was named for it.</extracomment>
        <translation>Alle Stücke stimmen</translation>
    </message>
    <message>
        <source>Paused · starts over</source>
        <extracomment>Of a paused download that can&apos;t be continued: once resumed, it begins again.</extracomment>
        <translation>Angehalten · beginnt von vorn</translation>
    </message>
    <message>
        <source>Comparing what is here</source>
        <translation>Vergleicht, was da ist</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is here of a file is compared with what the server sends; %1: &quot;Comparing what is here&quot;, %2: how far that is, such as 12%, %3: how far it has to go, such as 30%.</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Hohe Priorität</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niedrige Priorität</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Of a finished download: it was compared with no checksum.</extracomment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>File is missing</source>
        <extracomment>Of a finished download, whose file somebody has moved or deleted elsewhere.</extracomment>
        <translation>Datei fehlt</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>Der Link ist nicht lesbar</translation>
    </message>
    <message>
        <source>Copy the whole link and try again.</source>
        <translation>Den ganzen Link kopieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Check how it is spelt; in a shell, put it in quotes.</source>
        <translation>Die Schreibweise prüfen; in einer Shell in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>Nur http- und https-Links können heruntergeladen werden</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>Einen Link suchen, der mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Server nicht gefunden</translation>
    </message>
    <message>
        <source>Look for a typo in the link, or check the network.</source>
        <translation>Den Link auf Tippfehler und das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>Der Server weist Verbindungen ab</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>Das Netzwerk prüfen oder es später erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the port, or try again later.</source>
        <translation>Den Port prüfen oder es später erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung wurde unterbrochen</translation>
    </message>
    <message>
        <source>Run the same command again.</source>
        <translation>Denselben Befehl noch einmal ausführen.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --timeout.</source>
        <translation>Denselben Befehl noch einmal ausführen oder mit --timeout mehr Zeit lassen.</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <translation>Die Verbindung kam nicht rechtzeitig zustande</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --connect-timeout.</source>
        <translation>Denselben Befehl noch einmal ausführen oder mit --connect-timeout mehr Zeit lassen.</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>Die Verbindung lässt sich nicht sichern</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask the people who run the server.</source>
        <translation>Der Server kann sich nicht ausweisen. Das Datum dieses Computers prüfen oder die Betreiber des Servers fragen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; give a private authority&apos;s certificate with --ca-file.</source>
        <translation>Die Uhr dieses Computers prüfen; das Zertifikat einer eigenen Zertifizierungsstelle mit --ca-file angeben.</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>Der Server leitet von https auf http um</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file. Add the http link itself if you want it anyway.</source>
        <translation>Unterwegs könnte jeder die Datei lesen und ändern. Wenn sie trotzdem geladen werden soll, den http-Link selbst hinzufügen.</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file; give the http link itself if you want it anyway.</source>
        <translation>Unterwegs könnte jeder die Datei lesen und ändern; wenn sie trotzdem geladen werden soll, den http-Link selbst angeben.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>Der Proxy lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>Adresse und Passwort des Proxys prüfen.</translation>
    </message>
    <message>
        <source>Check --proxy, its user and its password, or go without: --proxy none.</source>
        <translation>--proxy, Benutzernamen und Passwort prüfen oder ohne Proxy laden: --proxy none.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>Der Proxy verlangt Benutzernamen und Passwort</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for the proxy.</source>
        <translation>Mit Benutzername und Passwort für den Proxy anmelden.</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>Dieses Netz verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then try again.</source>
        <translation>Im Browser beim Netzwerk anmelden und dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Do so in a browser, and run the same command again.</source>
        <translation>Im Browser anmelden und denselben Befehl noch einmal ausführen.</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>Benutzername und Passwort erforderlich</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for this site.</source>
        <translation>Mit Benutzername und Passwort für diese Website anmelden.</translation>
    </message>
    <message>
        <source>Give them with --user NAME, or check the ones that you gave.</source>
        <translation>Mit --user NAME angeben oder die angegebenen prüfen.</translation>
    </message>
    <message>
        <source>The link leads to that server: give the link there, with --user NAME. For another host and by https you can also write the login into ~/.netrc and give --netrc.</source>
        <translation>Der Link führt zu diesem Server: den Link von dort angeben, mit --user NAME. Für einen anderen Host und über https geht es auch mit Benutzername und Passwort in ~/.netrc und --netrc.</translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation>Benutzername oder Passwort nicht angenommen</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>The link may have expired, or may need you to sign in: get a new one from the site.</source>
        <translation>Der Link ist vielleicht abgelaufen oder verlangt eine Anmeldung: auf der Website einen neuen holen.</translation>
    </message>
    <message>
        <source>The link may have expired, or need --cookie, --referer or --user.</source>
        <translation>Der Link ist vielleicht abgelaufen oder braucht --cookie, --referer oder --user.</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>Der Link ist abgelaufen</translation>
    </message>
    <message>
        <source>Get a new link from the site and replace this one.</source>
        <translation>Auf der Website einen neuen Link holen und diesen ersetzen.</translation>
    </message>
    <message>
        <source>Get a new link, and give it with --output and the same name to continue.</source>
        <translation>Einen neuen Link holen und ihn mit --output und demselben Namen angeben, um fortzufahren.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>The file may have moved. Look for a new link.</source>
        <translation>Die Datei wurde vielleicht verschoben. Einen neuen Link suchen.</translation>
    </message>
    <message>
        <source>Check the link.</source>
        <translation>Den Link prüfen.</translation>
    </message>
    <message>
        <source>The file is gone from the server</source>
        <translation>Die Datei gibt es auf dem Server nicht mehr</translation>
    </message>
    <message>
        <source>The link may have expired: get a new one.</source>
        <translation>Der Link ist vielleicht abgelaufen: einen neuen holen.</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Zu viele Weiterleitungen</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>Erneut versuchen oder die Datei auf einem anderen Server suchen.</translation>
    </message>
    <message>
        <source>It may need --cookie, or the link of the file itself.</source>
        <translation>Vielleicht ist --cookie nötig oder der Link der Datei selbst.</translation>
    </message>
    <message>
        <source>The server requires payment for the file</source>
        <translation>Der Server verlangt Geld für die Datei</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one; waiting won&apos;t help.</source>
        <translation>Den Link prüfen oder einen neuen suchen; Warten hilft nicht.</translation>
    </message>
    <message>
        <source>Check the link; waiting won&apos;t help.</source>
        <translation>Den Link prüfen; Warten hilft nicht.</translation>
    </message>
    <message>
        <source>The server says that a proxy asks for a password</source>
        <translation>Der Server sagt, dass ein Proxy ein Passwort verlangt</translation>
    </message>
    <message>
        <source>The server may not send the file for legal reasons</source>
        <translation>Der Server darf die Datei aus rechtlichen Gründen nicht senden</translation>
    </message>
    <message>
        <source>The file is locked on the server</source>
        <translation>Die Datei ist auf dem Server gesperrt</translation>
    </message>
    <message>
        <source>The problem is on the server: try again later.</source>
        <translation>Das Problem liegt beim Server: später erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Es später erneut versuchen.</translation>
    </message>
    <message>
        <source>The server is limiting requests for now</source>
        <translation>Der Server begrenzt zurzeit die Anfragen</translation>
    </message>
    <message>
        <source>The server is still preparing the file</source>
        <translation>Der Server bereitet die Datei noch vor</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>Der Server meldet einen Fehler</translation>
    </message>
    <message>
        <source>The server sent the wrong part of the file</source>
        <translation>Der Server hat den falschen Teil der Datei gesendet</translation>
    </message>
    <message>
        <source>Run the same command again with --connections 1.</source>
        <translation>Denselben Befehl mit --connections 1 noch einmal ausführen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid</source>
        <translation>Die Antwort des Servers ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>Check the link, or try again later.</source>
        <translation>Den Link prüfen oder es später erneut versuchen.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at this address</source>
        <translation>Der Server spricht dort kein HTTP</translation>
    </message>
    <message>
        <source>Check the port, and whether the link begins with http or https.</source>
        <translation>Den Port prüfen und ob der Link mit http oder https beginnt.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>Statt der Datei kam eine Webseite</translation>
    </message>
    <message>
        <source>The site may want you to sign in, or the link has expired. Open it in the browser and copy the link again.</source>
        <translation>Die Website verlangt vielleicht eine Anmeldung, oder der Link ist abgelaufen. Im Browser öffnen und den Link neu kopieren.</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>Die Datei hat sich auf dem Server geändert</translation>
    </message>
    <message>
        <source>Try again to download the new file from the start.</source>
        <translation>Erneut versuchen, um die neue Datei von vorn herunterzuladen.</translation>
    </message>
    <message>
        <source>Run the same command again when it no longer changes.</source>
        <translation>Denselben Befehl noch einmal ausführen, wenn sie sich nicht mehr ändert.</translation>
    </message>
    <message>
        <source>The file is not the one that the list describes</source>
        <translation>Die Datei ist nicht die, die in der Liste steht</translation>
    </message>
    <message>
        <source>Get a new list.</source>
        <translation>Eine neue Liste holen.</translation>
    </message>
    <message>
        <source>Get a new list; where apt made it, run apt-get update.</source>
        <translation>Eine neue Liste holen; stammt sie von apt, hilft apt-get update.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match</source>
        <translation>Falsche Prüfsumme</translation>
    </message>
    <message>
        <source>Check the checksum; if it is right, %1 sent a different file.</source>
        <translation>Die Prüfsumme prüfen; ist sie richtig, hat %1 eine andere Datei gesendet.</translation>
    </message>
    <message>
        <source>Look for a typo in the checksum, or try again.</source>
        <translation>Die Prüfsumme auf Tippfehler prüfen oder es erneut versuchen.</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>Zu wenig Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Free some space. The download then goes on by itself.</source>
        <translation>Platz schaffen. Der Download geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder with --dir, and run the command again.</source>
        <translation>Platz schaffen oder mit --dir einen anderen Ordner wählen und den Befehl noch einmal ausführen.</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>Keine Schreibrechte für den Ordner</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>Einen anderen Ordner wählen oder das Schreiben in diesen erlauben.</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>Die Datei ist zu groß für diesen Datenträger</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Einen Ordner auf einem anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk with --dir.</source>
        <translation>Mit --dir einen Ordner auf einem anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>This program may not write files that large</source>
        <translation>Dateien dieser Größe sind diesem Programm nicht erlaubt</translation>
    </message>
    <message>
        <source>Ask the people who run this computer to raise the limit.</source>
        <translation>Die Verwalter dieses Computers bitten, die Grenze anzuheben.</translation>
    </message>
    <message>
        <source>Raise the limit of the shell with ulimit -f, and run the same command again.</source>
        <translation>Das Limit der Shell mit ulimit -f erhöhen und denselben Befehl noch einmal ausführen.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>Der Datenträger lässt sich nicht lesen oder beschreiben</translation>
    </message>
    <message>
        <source>Check that the disk is connected and working.</source>
        <translation>Prüfen, ob der Datenträger angeschlossen ist und funktioniert.</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>Die vorhandene Datei verschieben oder unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>Choose another name with --output, or say what to do with --on-conflict.</source>
        <translation>Mit --output einen anderen Namen wählen oder mit --on-conflict sagen, was geschehen soll.</translation>
    </message>
    <message>
        <source>Another download is writing this file</source>
        <translation>Ein anderer Download schreibt diese Datei gerade</translation>
    </message>
    <message>
        <source>Wait until it is finished, or save under another name.</source>
        <translation>Warten, bis er fertig ist, oder unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another name with --output.</source>
        <translation>Warten, bis er fertig ist, oder mit --output einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>An unfinished file is in the way</source>
        <translation>Eine unfertige Datei ist im Weg</translation>
    </message>
    <message>
        <source>Use the link that it was begun with, delete it and its .ledger, or choose another name with --output.</source>
        <translation>Den Link verwenden, mit dem sie begonnen wurde, sie und ihr .ledger löschen oder mit --output einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>Die Liste kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>Die Datei ist größer als die Speichergrenze</translation>
    </message>
    <message>
        <source>Allow more memory under Settings, Advanced, and try again; or add the download again with part files on disk.</source>
        <translation>Unter Einstellungen, Erweitert mehr Speicher erlauben und erneut versuchen; oder den Download mit Teildateien auf dem Datenträger neu hinzufügen.</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or leave out --assembly memory.</source>
        <translation>--memory-limit erhöhen oder --assembly memory weglassen.</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <translation>Denselben Befehl noch einmal ausführen, um fortzufahren.</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment</source>
        <extracomment>A download that runs, say, can&apos;t be renamed or edited.</extracomment>
        <translation>Das geht im Moment nicht</translation>
    </message>
    <message>
        <source>Pause the download, then try again.</source>
        <translation>Den Download anhalten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Run the same command again later.</source>
        <translation>Denselben Befehl später noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>In Tributary ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Please report this, and include the log.</source>
        <translation>Bitte melden und das Protokoll beifügen.</translation>
    </message>
    <message>
        <source>Please report it with the output of --verbose.</source>
        <translation>Bitte mit der Ausgabe von --verbose melden.</translation>
    </message>
    <message>
        <source>Allow it and run the command again, or choose another folder with --dir.</source>
        <translation>Es erlauben und den Befehl noch einmal ausführen, oder mit --dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Check it and run the command again, or choose a folder on another one with --dir.</source>
        <translation>Den Datenträger prüfen und den Befehl noch einmal ausführen, oder mit --dir einen Ordner auf einem anderen wählen.</translation>
    </message>
    <message>
        <source>The link leads to that server, which gets no --cookie, --header or --user: give the link there, with what it needs. The link may also have expired.</source>
        <translation>Der Link führt zu diesem Server, der --cookie, --header und --user nicht bekommt: den Link von dort angeben, mit allem, was er braucht. Der Link ist vielleicht auch abgelaufen.</translation>
    </message>
    <message>
        <source>The browser&apos;s sign-in is needed again</source>
        <translation>Anmeldung des Browsers erneut erforderlich</translation>
    </message>
    <message>
        <source>Start the download in the browser again to continue here, or sign in with the cookies of this site.</source>
        <translation>Den Download im Browser noch einmal starten, um hier fortzufahren, oder mit den Cookies dieser Website anmelden.</translation>
    </message>
    <message>
        <source>Enter the cookies in the window.</source>
        <translation>Die Cookies im Fenster eingeben.</translation>
    </message>
    <message>
        <source>Secret headers are needed again</source>
        <translation>Vertrauliche Header erneut erforderlich</translation>
    </message>
    <message>
        <source>Sign in with the headers that were entered for this download.</source>
        <translation>Mit den Headern anmelden, die für diesen Download eingegeben wurden.</translation>
    </message>
    <message>
        <source>Enter the headers in the window.</source>
        <translation>Die Header im Fenster eingeben.</translation>
    </message>
    <message>
        <source>The passphrase of the key is needed again</source>
        <translation>Passphrase des Schlüssels erneut erforderlich</translation>
    </message>
    <message>
        <source>Sign in with the passphrase of the certificate&apos;s key.</source>
        <translation>Mit der Passphrase für den Schlüssel des Zertifikats anmelden.</translation>
    </message>
    <message>
        <source>Enter the passphrase in the window.</source>
        <translation>Die Passphrase im Fenster eingeben.</translation>
    </message>
    <message>
        <source>Try again. Keep the file anyway only if you know that the site&apos;s checksum is out of date.</source>
        <translation>Erneut versuchen. Die Datei nur dann trotzdem behalten, wenn sicher ist, dass die Prüfsumme der Website veraltet ist.</translation>
    </message>
    <message>
        <source>Try again later; to keep the file although %1 names another checksum, run the command again with --accept-checksum and the one that was found.</source>
        <translation>Es später erneut versuchen; um die Datei zu behalten, obwohl %1 eine andere Prüfsumme nennt, den Befehl mit --accept-checksum und der gefundenen Prüfsumme noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Check what --input names.</source>
        <translation>Prüfen, was --input angibt.</translation>
    </message>
    <message>
        <source>The server does not speak https on this port</source>
        <translation>Der Server spricht auf diesem Port kein https</translation>
    </message>
    <message>
        <source>Check the link&apos;s port, or whether the link should begin with http.</source>
        <translation>Den Port des Links prüfen oder ob der Link mit http beginnen sollte.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk</source>
        <translation>Der Name der Datei ist zu lang für diesen Datenträger</translation>
    </message>
    <message>
        <source>Save under a shorter name.</source>
        <translation>Unter einem kürzeren Namen speichern.</translation>
    </message>
    <message>
        <source>Choose a shorter name with --output.</source>
        <translation>Mit --output einen kürzeren Namen wählen.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>Den Ordner gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder.</source>
        <translation>Seinen Datenträger anschließen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Connect its disk and run the command again, or choose another folder with --dir.</source>
        <translation>Seinen Datenträger anschließen und den Befehl noch einmal ausführen, oder mit --dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>Die unfertige Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>Put it back where it was, or try again to start over.</source>
        <translation>Die Datei zurücklegen oder es noch einmal versuchen, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>Put it back where it was, or run the same command again to start over.</source>
        <translation>Die Datei zurücklegen oder denselben Befehl noch einmal ausführen, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>A file with this name already exists</source>
        <translation>Eine Datei mit diesem Namen gibt es schon</translation>
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
        <translation>enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>der Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>the file name contains a control character</source>
        <translation>der Dateiname enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the file name is an absolute path</source>
        <translation>der Dateiname ist ein absoluter Pfad</translation>
    </message>
    <message>
        <source>the file name contains a backslash</source>
        <translation>der Dateiname enthält einen umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>the file name contains a slash</source>
        <translation>der Dateiname enthält einen Schrägstrich</translation>
    </message>
    <message>
        <source>the file name leads out of its folder</source>
        <translation>der Dateiname führt aus seinem Ordner heraus</translation>
    </message>
    <message>
        <source>the folder before the file name is not allowed</source>
        <translation>der Ordner vor dem Dateinamen ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the file name is empty</source>
        <translation>der Dateiname ist leer</translation>
    </message>
    <message>
        <source>line %1 gives the same file name</source>
        <translation>Zeile %1 nennt denselben Dateinamen</translation>
    </message>
    <message>
        <source>dir= names no folder</source>
        <translation>dir= nennt keinen Ordner</translation>
    </message>
    <message>
        <source>the folder leads out of the one that was chosen</source>
        <translation>der Ordner führt aus dem gewählten heraus</translation>
    </message>
    <message>
        <source>the folder is a hidden one</source>
        <translation>der Ordner ist versteckt</translation>
    </message>
    <message>
        <source>what lies in the folder is run at login</source>
        <translation>was in dem Ordner liegt, wird beim Anmelden ausgeführt</translation>
    </message>
    <message>
        <source>the size is not a number of bytes</source>
        <translation>die Größe ist keine Anzahl von Bytes</translation>
    </message>
    <message>
        <source>the checksum is of a kind that isn&apos;t known</source>
        <translation>die Art der Prüfsumme ist unbekannt</translation>
    </message>
    <message>
        <source>%1 checksums have %2 hexadecimal digits</source>
        <translation>eine %1-Prüfsumme hat %2 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>there are two different %1 checksums</source>
        <translation>es gibt zwei verschiedene %1-Prüfsummen</translation>
    </message>
    <message>
        <source>it is not a link</source>
        <translation>kein Link</translation>
    </message>
    <message>
        <source>links of the kind %1: can&apos;t be fetched</source>
        <translation>Links der Art %1 lassen sich nicht laden</translation>
    </message>
    <message>
        <source>the link is broken</source>
        <translation>der Link ist fehlerhaft</translation>
    </message>
    <message>
        <source>the link names no host</source>
        <translation>der Link nennt keinen Server</translation>
    </message>
    <message>
        <source>the link has an impossible port</source>
        <translation>der Link hat einen unmöglichen Port</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>der Link ist zu lang</translation>
    </message>
    <message>
        <source>the link is relative to a page whose address isn&apos;t known</source>
        <translation>der Link gehört zu einer Seite, deren Adresse unbekannt ist</translation>
    </message>
    <message>
        <source>a range runs backwards</source>
        <translation>ein Bereich läuft rückwärts</translation>
    </message>
    <message>
        <source>the pattern makes more than %1 links</source>
        <translation>das Muster ergibt mehr als %1 Links</translation>
    </message>
    <message>
        <source>the number of file names (%1) differs from that of the links (%2)</source>
        <translation>%1 Dateinamen passen nicht zu %2 Links</translation>
    </message>
    <message>
        <source>the mirrors&apos; patterns make different numbers of links</source>
        <translation>die Muster der Spiegel ergeben verschieden viele Links</translation>
    </message>
    <message>
        <source>one checksum can&apos;t apply to %1 links</source>
        <translation>eine Prüfsumme kann nicht für %1 Links gelten</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>die Zeile ist zu lang</translation>
    </message>
    <message>
        <source>the line has more than %1 mirrors</source>
        <translation>die Zeile hat mehr als %1 Spiegel</translation>
    </message>
    <message>
        <source>the option has no link above it</source>
        <translation>über der Option steht kein Link</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>diese Option gibt es nicht</translation>
    </message>
    <message>
        <source>the quote around the link is never closed</source>
        <translation>das Anführungszeichen vor dem Link wird nicht geschlossen</translation>
    </message>
    <message>
        <source>a header contains a control character</source>
        <translation>ein Header enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>a download sends its own header %1</source>
        <translation>den Header %1 sendet ein Download selbst</translation>
    </message>
    <message>
        <source>the referring page has no http or https address</source>
        <translation>die verweisende Seite hat keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>it is not a cURL command</source>
        <translation>kein cURL-Befehl</translation>
    </message>
    <message>
        <source>the command is too long</source>
        <translation>der Befehl ist zu lang</translation>
    </message>
    <message>
        <source>the command is joined with another program or a file</source>
        <translation>der Befehl ist mit einem anderen Programm oder einer Datei verbunden</translation>
    </message>
    <message>
        <source>the command has parts that only a shell can fill in</source>
        <translation>Teile des Befehls kann nur eine Shell ausfüllen</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>ein Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>the command contains a control character</source>
        <translation>der Befehl enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the command has no link</source>
        <translation>der Befehl hat keinen Link</translation>
    </message>
    <message>
        <source>the command has an option that isn&apos;t understood</source>
        <translation>der Befehl hat eine unbekannte Option</translation>
    </message>
    <message>
        <source>the command&apos;s last option lacks its value</source>
        <translation>der letzten Option des Befehls fehlt ihr Wert</translation>
    </message>
    <message>
        <source>the command reads headers from a file</source>
        <translation>der Befehl liest Header aus einer Datei</translation>
    </message>
    <message>
        <source>the command reads cookies from a file</source>
        <translation>der Befehl liest Cookies aus einer Datei</translation>
    </message>
    <message>
        <source>the command reads more options from elsewhere</source>
        <translation>der Befehl liest weitere Optionen von anderswo</translation>
    </message>
    <message>
        <source>the command&apos;s method isn&apos;t GET</source>
        <translation>die Methode des Befehls ist nicht GET</translation>
    </message>
    <message>
        <source>the command sends data</source>
        <translation>der Befehl sendet Daten</translation>
    </message>
    <message>
        <source>the command uploads a file</source>
        <translation>der Befehl lädt eine Datei hoch</translation>
    </message>
    <message>
        <source>the command fetches a part of the file</source>
        <translation>der Befehl holt nur einen Teil der Datei</translation>
    </message>
    <message>
        <source>the command fetches the headers alone</source>
        <translation>der Befehl holt nur die Header</translation>
    </message>
    <message>
        <source>the command needs a client certificate</source>
        <translation>der Befehl braucht ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>the proxy is neither http, https nor socks5</source>
        <translation>der Proxy ist weder http noch https noch socks5</translation>
    </message>
    <message>
        <source>the proxy&apos;s address is broken</source>
        <translation>die Adresse des Proxys ist fehlerhaft</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>das Dokument endet zu früh</translation>
    </message>
    <message>
        <source>a part of the document is too long</source>
        <translation>ein Teil des Dokuments ist zu lang</translation>
    </message>
    <message>
        <source>a document type is not allowed</source>
        <translation>ein Dokumenttyp ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the document is not well-formed XML</source>
        <translation>das Dokument ist kein wohlgeformtes XML</translation>
    </message>
    <message>
        <source>the document is nested too deep</source>
        <translation>das Dokument ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the document lists no file</source>
        <translation>das Dokument nennt keine Datei</translation>
    </message>
    <message>
        <source>the document lists more than %1 files</source>
        <translation>das Dokument nennt mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>the file has no http or https link</source>
        <translation>die Datei hat keinen http- oder https-Link</translation>
    </message>
    <message>
        <source>the file has more than %1 links</source>
        <translation>die Datei hat mehr als %1 Links</translation>
    </message>
    <message>
        <source>the file has more than %1 checksums</source>
        <translation>die Datei hat mehr als %1 Prüfsummen</translation>
    </message>
    <message>
        <source>the file has more than %1 pieces</source>
        <translation>die Datei hat mehr als %1 Stücke</translation>
    </message>
    <message>
        <source>the pieces have no length</source>
        <translation>die Stücke haben keine Länge</translation>
    </message>
    <message>
        <source>the pieces are out of order</source>
        <translation>die Stücke sind nicht in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>the pieces don&apos;t make up the size</source>
        <translation>die Stücke ergeben nicht die Größe</translation>
    </message>
    <message>
        <source>the page has more than %1 links</source>
        <translation>die Seite hat mehr als %1 Links</translation>
    </message>
    <message>
        <source>a tag of the page never ends</source>
        <translation>ein HTML-Tag der Seite endet nie</translation>
    </message>
    <message>
        <source>there is a word that means nothing here</source>
        <translation>ein Wort hat hier keine Bedeutung</translation>
    </message>
    <message>
        <source>a login or a password comes before the first machine</source>
        <translation>ein Benutzername oder Passwort steht vor dem ersten „machine“</translation>
    </message>
    <message>
        <source>a login or a password contains a control character</source>
        <translation>ein Benutzername oder Passwort enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>the file ends where a value is missing</source>
        <translation>am Ende der Datei fehlt ein Wert</translation>
    </message>
    <message>
        <source>a quoted value is never closed</source>
        <translation>ein geöffnetes Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>the line doesn&apos;t have seven fields separated by tabs</source>
        <translation>die Zeile hat nicht sieben Felder mit Tabulatoren dazwischen</translation>
    </message>
    <message>
        <source>the cookie&apos;s host is not a host name</source>
        <translation>das Cookie nennt keinen gültigen Server</translation>
    </message>
    <message>
        <source>the cookie&apos;s name or value has characters that cookies can&apos;t have</source>
        <translation>Name oder Wert des Cookies hat unzulässige Zeichen</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG:HEX</source>
        <translation>die Prüfsumme hat nicht die Form ALG:HEX</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG=HEX</source>
        <translation>die Prüfsumme hat nicht die Form ALG=HEX</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form &apos;URI&apos; NAME SIZE ALG:HEX</source>
        <translation>die Zeile hat nicht die Form &apos;URI&apos; NAME SIZE ALG:HEX</translation>
    </message>
    <message>
        <source>the header isn&apos;t of the form NAME: VALUE</source>
        <translation>der Header hat nicht die Form NAME: VALUE</translation>
    </message>
    <message>
        <source>the cookies aren&apos;t of the form NAME=VALUE; NAME=VALUE</source>
        <translation>die Cookies haben nicht die Form NAME=VALUE; NAME=VALUE</translation>
    </message>
    <message>
        <source>it asks not to check certificates; give --no-check-certificate to allow that</source>
        <translation>verlangt, Zertifikate nicht zu prüfen; mit --no-check-certificate lässt sich das erlauben</translation>
    </message>
    <message>
        <source>it asks to trust certificates of its own; use --ca-file instead</source>
        <translation>verlangt, eigenen Zertifikaten zu vertrauen; stattdessen --ca-file verwenden</translation>
    </message>
    <message>
        <source>it asks for another proxy than the one that was chosen; give the same one with --proxy to allow that</source>
        <translation>verlangt einen anderen Proxy als den gewählten; mit --proxy und demselben Proxy lässt sich das erlauben</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form HOST, TRUE or FALSE, PATH, TRUE or FALSE, TIME, NAME, VALUE</source>
        <translation>die Zeile hat nicht die Form HOST, TRUE oder FALSE, PATH, TRUE oder FALSE, TIME, NAME, VALUE</translation>
    </message>
    <message>
        <source>the link has an impossible host name</source>
        <translation>der Link hat einen unmöglichen Servernamen</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>unknown size</source>
        <translation>unbekannte Größe</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>kann nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>The server has “%1”: %2, %3</source>
        <extracomment>%1: a file name, %2: its size, %3: whether the server sends it in parts.</extracomment>
        <translation>Der Server hat „%1“: %2, %3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2: %3</source>
        <extracomment>%1: a number, %2: a time such as 0:12, %3: what went wrong.</extracomment>
        <translation>Versuch %1 in %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in %3, over %n connection(s)</source>
        <translation>
            <numerusform>Gespeichert als „%1“: %2 in %3, über %n Verbindung</numerusform>
            <numerusform>Gespeichert als „%1“: %2 in %3, über %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>; the checksum matches</source>
        <translation>; die Prüfsumme stimmt</translation>
    </message>
    <message>
        <source>“%1” already exists and was skipped</source>
        <translation>„%1“ gibt es schon; die Datei wurde übersprungen</translation>
    </message>
    <message>
        <source>%1; %2 are kept</source>
        <extracomment>%1: what went wrong, %2: a size.</extracomment>
        <translation>%1; %2 bleiben erhalten</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <extracomment>%1: what went wrong.</extracomment>
        <translation>Erneut versucht: %1</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Gespeichert als „%1“</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The link was replaced: %1</source>
        <extracomment>%1: a link.</extracomment>
        <translation>Der Link wurde ersetzt: %1</translation>
    </message>
    <message>
        <source>Many requests in a short time; some are not listed</source>
        <translation>Viele Anfragen in kurzer Zeit; manche sind nicht aufgeführt</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>speed limit</source>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <extracomment>A person has edited a download; %1: a list such as &quot;mirrors, headers&quot;.</extracomment>
        <translation>Bearbeitet: %1</translation>
    </message>
    <message>
        <source>file kept anyway</source>
        <extracomment>What was changed: the person keeps the file although a checksum contradicts it.</extracomment>
        <translation>Datei trotzdem behalten</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in less than a second, over %n connection(s)</source>
        <translation>
            <numerusform>Gespeichert als „%1“: %2 in weniger als einer Sekunde, über %n Verbindung</numerusform>
            <numerusform>Gespeichert als „%1“: %2 in weniger als einer Sekunde, über %n Verbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRemarks</name>
    <message>
        <source>The list is too long: only its first %1 downloads are added.</source>
        <extracomment>%1: how many can be added at once.</extracomment>
        <translation>Die Liste ist zu lang: Nur ihre ersten %1 Downloads werden hinzugefügt.</translation>
    </message>
    <message>
        <source>The text asks to use no proxy.</source>
        <translation>Laut dem Text soll kein Proxy verwendet werden.</translation>
    </message>
    <message>
        <source>The text asks to use the proxy %1:%2, which can see what you download.</source>
        <extracomment>%1: the name of a server, %2: a number.</extracomment>
        <translation>Laut dem Text soll der Proxy %1:%2 verwendet werden. Er kann sehen, was heruntergeladen wird.</translation>
    </message>
    <message>
        <source>The text asks not to check certificates, so anyone could pose as the server.</source>
        <translation>Laut dem Text sollen Zertifikate nicht geprüft werden, sodass sich jeder als der Server ausgeben könnte.</translation>
    </message>
    <message>
        <source>The text asks to trust the certificates in %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Laut dem Text soll den Zertifikaten in %1 vertraut werden.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <extracomment>Wishes of the same kind as in the sentence before.</extracomment>
        <translation>
            <numerusform>Und %n weitere Angabe dieser Art.</numerusform>
            <numerusform>Und %n weitere Angaben dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <extracomment>%1: the number of a line, %2: why, as &quot;the link is not http or https&quot;.</extracomment>
        <translation>Zeile %1 wird ausgelassen: %2.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Einstellungen...</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Andere ausblenden</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle einblenden</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1 beenden</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>all downloads: with list the finished ones as well, with pause and resume in place of numbers</source>
        <translation>alle Downloads: bei list auch die fertigen, bei pause und resume anstelle von Nummern</translation>
    </message>
    <message>
        <source>save as FILE; for one URL only (default: the server&apos;s name, else the URL&apos;s; with add, a FILE without a folder goes where the desktop program saves)</source>
        <translation>als DATEI speichern; nur bei einer einzigen URL (Vorgabe: der Name vom Server, sonst der aus der URL; bei add kommt eine DATEI ohne Ordner dorthin, wo das Desktop-Programm speichert)</translation>
    </message>
    <message>
        <source>save in FOLDER, created if missing (default: the current one; with add, the desktop program&apos;s)</source>
        <translation>in ORDNER speichern, der bei Bedarf angelegt wird (Vorgabe: der aktuelle; bei add der des Desktop-Programms)</translation>
    </message>
    <message>
        <source>save as the URL says, in FOLDER/host/segment/.../name (default: in FOLDER)</source>
        <translation>speichern, wie es die URL sagt, in ORDNER/Server/Abschnitt/.../Name (Vorgabe: in ORDNER)</translation>
    </message>
    <message>
        <source>save by TEMPLATE, such as {host}/{date}/{name} (default: {name})</source>
        <translation>nach VORLAGE speichern, zum Beispiel {host}/{date}/{name} (Vorgabe: {name})</translation>
    </message>
    <message>
        <source>more URLs from a list, or from several: links with patterns, apt-get --print-uris, Metalink, curl commands, a page; with get, FILE may be an http or https URL of one; -: standard input</source>
        <translation>weitere URLs aus einer Liste, auch aus mehreren: Links mit Mustern, apt-get --print-uris, Metalink, curl-Befehle, eine Seite; bei get kann DATEI auch die http- oder https-URL einer Liste sein; -: Standardeingabe</translation>
    </message>
    <message>
        <source>what to do when the file exists: rename, overwrite, skip (without asking the server) or fail (default: rename, to &quot;name (1).ext&quot;; with add, what the desktop program does)</source>
        <translation>was zu tun ist, wenn es die Datei schon gibt: rename (umbenennen), overwrite (überschreiben), skip (überspringen, ohne den Server zu fragen) oder fail (Fehler) (Vorgabe: rename, in &quot;name (1).ext&quot;; bei add, was das Desktop-Programm tut)</translation>
    </message>
    <message>
        <source>the same as --on-conflict overwrite</source>
        <translation>dasselbe wie --on-conflict overwrite</translation>
    </message>
    <message>
        <source>the digest that the file must have: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512</source>
        <translation>die Prüfsumme, die die Datei haben muss: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 oder sha3-512</translation>
    </message>
    <message>
        <source>keep a file with this digest, unverified, although the server names another one (default: it stays unfinished)</source>
        <translation>eine Datei mit dieser Prüfsumme behalten, ungeprüft, obwohl der Server eine andere nennt (Vorgabe: sie bleibt unfertig)</translation>
    </message>
    <message>
        <source>another source of the same file; may be given several times, for one URL only</source>
        <translation>eine weitere Quelle derselben Datei; mehrfach möglich, nur bei einer einzigen URL</translation>
    </message>
    <message>
        <source>direct: write each piece in its place; temp: as part files in --temp-dir, then merge them; memory: hold all of it and write it once (default: direct)</source>
        <translation>direct: jedes Stück an seinen Platz schreiben; temp: als Teildateien in --temp-dir, dann zusammenfügen; memory: alles im Speicher halten und einmal schreiben (Vorgabe: direct)</translation>
    </message>
    <message>
        <source>where temporary files go: the parts of the assembly temp, the files of bench (default: the system&apos;s temporary folder)</source>
        <translation>wohin temporäre Dateien kommen: die Teile bei --assembly temp, die Dateien von bench (Vorgabe: der temporäre Ordner des Systems)</translation>
    </message>
    <message>
        <source>look for a checksum file on the server, too: FILE.sha256, SHA256SUMS and the like (default: in the answer&apos;s headers only)</source>
        <translation>auch auf dem Server nach einer Prüfsummendatei suchen: DATEI.sha256, SHA256SUMS und dergleichen (Vorgabe: nur in den Headern der Antwort)</translation>
    </message>
    <message>
        <source>set the file&apos;s time to the server&apos;s (default: now)</source>
        <translation>der Datei die Zeit vom Server geben (Vorgabe: jetzt)</translation>
    </message>
    <message>
        <source>do not reserve the space on disk first (default: reserve)</source>
        <translation>den Platz auf der Platte nicht vorher reservieren (Vorgabe: reservieren)</translation>
    </message>
    <message>
        <source>most connections for one file, 1 to 64, or auto: up to 8, fewer where that is faster (default: auto)</source>
        <translation>höchstens so viele Verbindungen für eine Datei, 1 bis 64, oder auto: bis zu 8, weniger, wo das schneller ist (Vorgabe: auto)</translation>
    </message>
    <message>
        <source>files at once (default: 4)</source>
        <translation>so viele Dateien gleichzeitig (Vorgabe: 4)</translation>
    </message>
    <message>
        <source>fetch each URL so many times one after another, and as often in parallel (default: 3)</source>
        <translation>jede URL so oft nacheinander laden und ebenso oft gleichzeitig (Vorgabe: 3)</translation>
    </message>
    <message>
        <source>most connections over all files (default: 32)</source>
        <translation>höchstens so viele Verbindungen für alle Dateien zusammen (Vorgabe: 32)</translation>
    </message>
    <message>
        <source>first measure how many connections the host accepts, for at most SEC seconds, and use as many as help; 0: skip (default: 0)</source>
        <translation>zuerst messen, wie viele Verbindungen der Server annimmt, höchstens SEK Sekunden lang, und so viele verwenden, wie etwas bringen; 0: nicht messen (Vorgabe: 0)</translation>
    </message>
    <message>
        <source>most bytes read or written in one step (default: 256K)</source>
        <translation>höchstens so viele Bytes in einem Schritt lesen oder schreiben (Vorgabe: 256K)</translation>
    </message>
    <message>
        <source>most bytes that one request asks for, and the size of a part file (default: automatic)</source>
        <translation>höchstens so viele Bytes mit einer Anfrage verlangen, auch die Größe einer Teildatei (Vorgabe: automatisch)</translation>
    </message>
    <message>
        <source>most bytes held in buffers over all connections, and as many again in files held in memory (default: 64M)</source>
        <translation>höchstens so viele Bytes in den Puffern aller Verbindungen und noch einmal so viele für Dateien im Speicher (Vorgabe: 64M)</translation>
    </message>
    <message>
        <source>pause between the starts of two requests to one host (default: 0)</source>
        <translation>Pause zwischen dem Beginn zweier Anfragen an einen Server (Vorgabe: 0)</translation>
    </message>
    <message>
        <source>most bytes a second over all files, such as 500K (default: none)</source>
        <translation>höchstens so viele Bytes je Sekunde für alle Dateien, zum Beispiel 500K (Vorgabe: none, kein Limit)</translation>
    </message>
    <message>
        <source>most bytes a second for each file (default: none)</source>
        <translation>höchstens so viele Bytes je Sekunde für jede Datei (Vorgabe: none, kein Limit)</translation>
    </message>
    <message>
        <source>tries after the first failure without progress in between (default: 5)</source>
        <translation>Versuche nach dem ersten Fehlschlag, wenn es dazwischen nicht vorangeht (Vorgabe: 5)</translation>
    </message>
    <message>
        <source>the first wait before a try, doubled each time (default: 0.5)</source>
        <translation>die erste Wartezeit vor einem Versuch, jedes Mal verdoppelt (Vorgabe: 0.5)</translation>
    </message>
    <message>
        <source>the longest wait before a try (default: 30)</source>
        <translation>die längste Wartezeit vor einem Versuch (Vorgabe: 30)</translation>
    </message>
    <message>
        <source>exponential: as above; lenient: 4 more tries 60 s apart, with 2 files at once and --delay 0.25; backoff: 10 tries, waits doubling to 60 s (default: exponential)</source>
        <translation>exponential: wie oben; lenient: 4 weitere Versuche im Abstand von 60 s, mit 2 Dateien gleichzeitig und --delay 0.25; backoff: 10 Versuche, Wartezeiten verdoppelt bis 60 s (Vorgabe: exponential)</translation>
    </message>
    <message>
        <source>replace a connection that was silent for SEC seconds (default: 30)</source>
        <translation>eine Verbindung ersetzen, die SEK Sekunden lang still war (Vorgabe: 30)</translation>
    </message>
    <message>
        <source>give up connecting after SEC seconds (default: 15)</source>
        <translation>das Verbinden nach SEK Sekunden aufgeben (Vorgabe: 15)</translation>
    </message>
    <message>
        <source>send this header as well; may be given several times</source>
        <translation>auch diesen Header senden; mehrfach möglich</translation>
    </message>
    <message>
        <source>send this as the user agent; browser: a desktop browser&apos;s (default: %1)</source>
        <translation>das als User-Agent senden; browser: den eines Desktop-Browsers (Vorgabe: %1)</translation>
    </message>
    <message>
        <source>send this as the page that the link is on</source>
        <translation>das als die Seite senden, auf der der Link steht</translation>
    </message>
    <message>
        <source>send these cookies</source>
        <translation>diese Cookies senden</translation>
    </message>
    <message>
        <source>send the cookies of a browser&apos;s cookies.txt, each to its own site</source>
        <translation>die Cookies aus der cookies.txt eines Browsers senden, jedes nur an seine Website</translation>
    </message>
    <message>
        <source>sign in; a missing password is asked for on the terminal (default: what the URL names)</source>
        <translation>anmelden; ein fehlendes Passwort wird am Terminal erfragt (Vorgabe: was die URL nennt)</translation>
    </message>
    <message>
        <source>sign in with ~/.netrc where no other login is given</source>
        <translation>mit ~/.netrc anmelden, wo keine andere Anmeldung angegeben ist</translation>
    </message>
    <message>
        <source>read the password from the first line of FILE; -: of standard input</source>
        <translation>das Passwort aus der ersten Zeile von DATEI lesen; -: von der Standardeingabe</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// proxy, system or none (default: system)</source>
        <translation>ein Proxy mit http://, https:// oder socks5://, system oder none (Vorgabe: system)</translation>
    </message>
    <message>
        <source>hosts to reach without the proxy, such as localhost,.example.org,10.0.0.0/8</source>
        <translation>Server, die ohne den Proxy erreicht werden, zum Beispiel localhost,.example.org,10.0.0.0/8</translation>
    </message>
    <message>
        <source>accept any certificate: anyone could pose as the server</source>
        <translation>jedes Zertifikat annehmen: jeder könnte sich als der Server ausgeben</translation>
    </message>
    <message>
        <source>trust the certificate authorities in FILE (default: the system&apos;s)</source>
        <translation>den Zertifizierungsstellen in DATEI vertrauen (Vorgabe: denen des Systems)</translation>
    </message>
    <message>
        <source>show this certificate to a server that asks for one; in PEM or PKCS#12 form</source>
        <translation>dieses Zertifikat einem Server zeigen, der eines verlangt; in PEM- oder PKCS#12-Form</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM form (default: in the same file); its passphrase is asked for on the terminal</source>
        <translation>der Schlüssel zum Zertifikat in PEM-Form (Vorgabe: in derselben Datei); seine Passphrase wird am Terminal erfragt</translation>
    </message>
    <message>
        <source>read the key&apos;s passphrase from the first line of FILE; -: of standard input</source>
        <translation>die Passphrase des Schlüssels aus der ersten Zeile von DATEI lesen; -: von der Standardeingabe</translation>
    </message>
    <message>
        <source>bar, lines, none, or auto: a bar on a terminal, elsewhere a line each few seconds (default: auto)</source>
        <translation>bar (Balken), lines (Zeilen), none (nichts) oder auto: ein Balken am Terminal, sonst alle paar Sekunden eine Zeile (Vorgabe: auto)</translation>
    </message>
    <message>
        <source>show a bar for each connection, too</source>
        <translation>auch für jede Verbindung einen Balken zeigen</translation>
    </message>
    <message>
        <source>show errors only</source>
        <translation>nur Fehler zeigen</translation>
    </message>
    <message>
        <source>show each request and answer, secrets masked</source>
        <translation>jede Anfrage und Antwort zeigen, Geheimnisse verdeckt</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output, nothing else there</source>
        <translation>ein JSON-Objekt je Zeile auf der Standardausgabe, sonst nichts dort</translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>the path of a file</source>
        <translation>den Pfad einer Datei</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>den Pfad eines Ordners</translation>
    </message>
    <message>
        <source>folders and a name with {host} and {date}, and {name} once, after the last slash</source>
        <translation>Ordner und einen Namen mit {host} und {date} und einmal {name}, hinter dem letzten Schrägstrich</translation>
    </message>
    <message>
        <source>rename, overwrite, skip or fail</source>
        <translation>rename, overwrite, skip oder fail</translation>
    </message>
    <message>
        <source>ALG:HEX, where ALG is md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512 and HEX the whole digest</source>
        <translation>ALG:HEX, wobei ALG md5, sha1, sha224, sha256, sha384, sha512, sha3-256 oder sha3-512 ist und HEX die ganze Prüfsumme</translation>
    </message>
    <message>
        <source>an http or https URL</source>
        <translation>eine http- oder https-URL</translation>
    </message>
    <message>
        <source>direct, temp or memory</source>
        <translation>direct, temp oder memory</translation>
    </message>
    <message>
        <source>a number from 1 to 64, or auto</source>
        <translation>eine Zahl von 1 bis 64 oder auto</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>eine Zahl von 1 bis 1000</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>eine Zahl von 1 bis 100</translation>
    </message>
    <message>
        <source>a size from 1K to 1G, such as 256K</source>
        <translation>eine Größe von 1K bis 1G, zum Beispiel 256K</translation>
    </message>
    <message>
        <source>a size of at least 16K, such as 10M</source>
        <translation>eine Größe von mindestens 16K, zum Beispiel 10M</translation>
    </message>
    <message>
        <source>a size of at least 1M, such as 64M</source>
        <translation>eine Größe von mindestens 1M, zum Beispiel 64M</translation>
    </message>
    <message>
        <source>bytes a second, such as 500K or 1.5M, or none</source>
        <translation>Bytes je Sekunde, zum Beispiel 500K oder 1.5M, oder none</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>eine Zahl von 0 bis 1000</translation>
    </message>
    <message>
        <source>exponential, lenient or backoff</source>
        <translation>exponential, lenient oder backoff</translation>
    </message>
    <message>
        <source>&apos;Name: value&apos; on one line, for a header that Tributary does not set itself</source>
        <translation>&apos;Name: Wert&apos; in einer Zeile, für einen Header, den Tributary nicht selbst setzt</translation>
    </message>
    <message>
        <source>a text without line breaks, or browser</source>
        <translation>einen Text ohne Zeilenumbrüche oder browser</translation>
    </message>
    <message>
        <source>&apos;name=value&apos; pairs on one line, separated by semicolons</source>
        <translation>Paare &apos;Name=Wert&apos; in einer Zeile, durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>a file that can be read, in the Netscape format</source>
        <translation>eine lesbare Datei im Format von Netscape</translation>
    </message>
    <message>
        <source>NAME or NAME:PASSWORD</source>
        <translation>NAME oder NAME:PASSWORT</translation>
    </message>
    <message>
        <source>the path of a file, or -</source>
        <translation>den Pfad einer Datei oder -</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// URL, system or none</source>
        <translation>eine URL mit http://, https:// oder socks5://, system oder none</translation>
    </message>
    <message>
        <source>hosts, domains or networks with commas between</source>
        <translation>Server, Domains oder Netze, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>a file that can be read, with certificates in PEM form</source>
        <translation>eine lesbare Datei mit Zertifikaten in PEM-Form</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>eine lesbare Datei</translation>
    </message>
    <message>
        <source>auto, bar, lines or none</source>
        <translation>auto, bar, lines oder none</translation>
    </message>
    <message>
        <source>seconds, from 0 to 604800 (7 days)</source>
        <translation>Sekunden, von 0 bis 604800 (7 Tage)</translation>
    </message>
    <message>
        <source>seconds, more than 0 and at most 604800 (7 days)</source>
        <translation>Sekunden, mehr als 0 und höchstens 604800 (7 Tage)</translation>
    </message>
    <message>
        <source>a file that can be read, an http or https link, or -</source>
        <translation>eine lesbare Datei, einen http- oder https-Link oder -</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the server sent a web page instead of the file</source>
        <translation>statt der Datei kam eine Webseite</translation>
    </message>
    <message>
        <source>the size was %1 and is now larger</source>
        <translation>die Datei war %1 groß und ist jetzt größer</translation>
    </message>
    <message>
        <source>the size was %1 and is now %2</source>
        <translation>die Größe war %1 und ist jetzt %2</translation>
    </message>
    <message>
        <source>the server&apos;s version mark has changed</source>
        <translation>die Versionskennung des Servers hat sich geändert</translation>
    </message>
    <message>
        <source>the server sent a part instead of the whole file</source>
        <translation>ein Teil kam, obwohl die ganze Datei angefordert war</translation>
    </message>
    <message>
        <source>a part with Transfer-Encoding &quot;%1&quot;</source>
        <translation>ein Teil mit Transfer-Encoding „%1“</translation>
    </message>
    <message>
        <source>a part with Content-Encoding &quot;%1&quot;</source>
        <translation>ein Teil mit Content-Encoding „%1“</translation>
    </message>
    <message>
        <source>an impossible Content-Length &quot;%1&quot;</source>
        <translation>eine unmögliche Content-Length „%1“</translation>
    </message>
    <message>
        <source>a part with Content-Range &quot;%1&quot;</source>
        <translation>ein Teil mit Content-Range „%1“</translation>
    </message>
    <message>
        <source>asked for bytes %1-%2, got Content-Range &quot;%3&quot;</source>
        <translation>angefordert waren die Bytes %1-%2, geliefert wurde Content-Range „%3“</translation>
    </message>
    <message>
        <source>a part without the server&apos;s version mark</source>
        <translation>ein Teil ohne die Versionskennung des Servers</translation>
    </message>
    <message>
        <source>a part without a total</source>
        <translation>ein Teil ohne Gesamtgröße</translation>
    </message>
    <message>
        <source>a body with Transfer-Encoding &quot;%1&quot;</source>
        <translation>ein Inhalt mit Transfer-Encoding „%1“</translation>
    </message>
    <message>
        <source>a body with Content-Encoding &quot;%1&quot;</source>
        <translation>ein Inhalt mit Content-Encoding „%1“</translation>
    </message>
    <message>
        <source>all of the file with Content-Range &quot;%1&quot;</source>
        <translation>die ganze Datei mit Content-Range „%1“</translation>
    </message>
    <message>
        <source>the server sent the whole file instead of a part</source>
        <translation>die ganze Datei kam, obwohl ein Teil angefordert war</translation>
    </message>
    <message>
        <source>all of the file, as long as the part that was asked for</source>
        <translation>die ganze Datei, so lang wie der angeforderte Teil</translation>
    </message>
    <message>
        <source>no range was asked for</source>
        <translation>es war kein Bereich angefordert</translation>
    </message>
    <message>
        <source>the server says that there are no such bytes</source>
        <translation>der Server sagt, dass es diese Bytes nicht gibt</translation>
    </message>
    <message>
        <source>the server refuses the condition</source>
        <translation>der Server lehnt die Bedingung ab</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>der Server sagt, dass die Datei eine andere ist</translation>
    </message>
    <message>
        <source>the link has expired</source>
        <translation>der Link ist abgelaufen</translation>
    </message>
    <message>
        <source>an answer whose headers cannot be read</source>
        <translation>eine Antwort, deren Header nicht lesbar sind</translation>
    </message>
    <message>
        <source>the answer contains no file</source>
        <translation>die Antwort enthält keine Datei</translation>
    </message>
    <message>
        <source>a redirect to nowhere</source>
        <translation>eine Weiterleitung ohne Ziel</translation>
    </message>
    <message>
        <source>redirected to an impossible address %1</source>
        <translation>weitergeleitet an eine unmögliche Adresse %1</translation>
    </message>
    <message>
        <source>redirected from https down to %1</source>
        <translation>weitergeleitet von https auf das unsichere %1</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>weitergeleitet an %1</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>mehr als %1 Weiterleitungen</translation>
    </message>
    <message>
        <source>no final answer came</source>
        <translation>es kam keine endgültige Antwort</translation>
    </message>
    <message>
        <source>the server wants a client certificate, or not this one: %1</source>
        <translation>der Server verlangt ein Client-Zertifikat oder ein anderes als dieses: %1</translation>
    </message>
    <message>
        <source>no connection after %1 s</source>
        <translation>nach %1 s noch keine Verbindung</translation>
    </message>
    <message>
        <source>no byte for %1 s</source>
        <translation>%1 s lang kein Byte</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>der Proxy %1: %2</translation>
    </message>
    <message>
        <source>the answer ended before its end</source>
        <translation>die Antwort endete vorzeitig</translation>
    </message>
    <message>
        <source>the connection ended before the last chunk</source>
        <translation>die Verbindung endete vor dem letzten Chunk</translation>
    </message>
    <message>
        <source>the server allows no more requests for now: %1</source>
        <translation>der Server erlaubt vorerst keine weiteren Anfragen: %1</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has more</source>
        <translation>die Datei sollte %1 Bytes haben und hat mehr</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has %2</source>
        <translation>die Datei sollte %1 Bytes haben und hat %2</translation>
    </message>
    <message>
        <source>the checksums are for a file of another size</source>
        <translation>die Prüfsummen der Stücke gehören zu einer Datei anderer Größe</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>die Datei ist jetzt leer</translation>
    </message>
    <message>
        <source>it now ends before %1</source>
        <translation>die Datei endet jetzt schon vor %1</translation>
    </message>
    <message>
        <source>two answers disagree about the bytes at %1</source>
        <translation>zwei Antworten widersprechen sich bei den Bytes ab %1</translation>
    </message>
    <message>
        <source>its bytes at %1 differ from those of the others</source>
        <translation>die Bytes ab %1 sind andere als bei den übrigen Quellen</translation>
    </message>
    <message>
        <source>the new link&apos;s bytes at %1 differ from those that are here</source>
        <translation>der neue Link hat ab %1 andere Bytes als die bisherigen</translation>
    </message>
    <message>
        <source>bytes %1-%2 don&apos;t match their checksum</source>
        <translation>die Bytes %1-%2 passen nicht zu ihrer Prüfsumme</translation>
    </message>
    <message>
        <source>bytes %1-%2 from it were wrong</source>
        <translation>die Bytes %1-%2 dieser Quelle waren falsch</translation>
    </message>
    <message>
        <source>the bytes at %1 of %2 are not those that were written</source>
        <translation>die Bytes ab %1 von %2 sind nicht die geschriebenen</translation>
    </message>
    <message>
        <source>expected %1 by the server&apos;s header %2, found %3</source>
        <translation>erwartet laut Header %2 des Servers: %1, gefunden: %3</translation>
    </message>
    <message>
        <source>expected %1 by %2 beside it, found %3</source>
        <translation>erwartet laut %2 auf dem Server: %1, gefunden: %3</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>erwartet: %1, gefunden: %2</translation>
    </message>
    <message>
        <source>%1; no source has the right file: %2</source>
        <translation>%1; keine Quelle hat die richtige Datei: %2</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3 bytes are missing on the volume %4</source>
        <translation>Reservieren von %1 Bytes für %2: auf dem Laufwerk %4 fehlen %3 Bytes</translation>
    </message>
    <message>
        <source>%1 (the volume %2 is full)</source>
        <translation>%1 (das Laufwerk %2 ist voll)</translation>
    </message>
    <message>
        <source>%1 (there is no folder %2)</source>
        <translation>%1 (es gibt keinen Ordner %2)</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3</source>
        <translation>Reservieren von %1 Bytes für %2: %3</translation>
    </message>
    <message>
        <source>writing %1 bytes at %2 to %3: %4</source>
        <translation>Schreiben von %1 Bytes ab %2 in %3: %4</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>Schreiben von %1: %2</translation>
    </message>
    <message>
        <source>reading %1 bytes at %2 of %3: %4</source>
        <translation>Lesen von %1 Bytes ab %2 aus %3: %4</translation>
    </message>
    <message>
        <source>creating %1: %2</source>
        <translation>Anlegen von %1: %2</translation>
    </message>
    <message>
        <source>opening %1: %2</source>
        <translation>Öffnen von %1: %2</translation>
    </message>
    <message>
        <source>locking %1: another download, or another process, is writing it</source>
        <translation>Sperren von %1: ein anderer Download oder ein anderes Programm schreibt hinein</translation>
    </message>
    <message>
        <source>locking %1: another file took the name meanwhile</source>
        <translation>Sperren von %1: inzwischen hat eine andere Datei diesen Namen</translation>
    </message>
    <message>
        <source>locking %1: %2</source>
        <translation>Sperren von %1: %2</translation>
    </message>
    <message>
        <source>examining %1: %2</source>
        <translation>Untersuchen von %1: %2</translation>
    </message>
    <message>
        <source>setting the length to %1 of %2: %3</source>
        <translation>Setzen der Länge auf %1 bei %2: %3</translation>
    </message>
    <message>
        <source>an earlier sync failed: %1</source>
        <translation>ein früheres Sichern auf den Datenträger ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>syncing the folder of %1: %2</source>
        <translation>Sichern des Ordners von %1 auf den Datenträger: %2</translation>
    </message>
    <message>
        <source>syncing the folder %1: %2</source>
        <translation>Sichern des Ordners %1 auf den Datenträger: %2</translation>
    </message>
    <message>
        <source>syncing %1: %2</source>
        <translation>Sichern von %1 auf den Datenträger: %2</translation>
    </message>
    <message>
        <source>deleting %1: %2</source>
        <translation>Löschen von %1: %2</translation>
    </message>
    <message>
        <source>removing %1: %2</source>
        <translation>Entfernen von %1: %2</translation>
    </message>
    <message>
        <source>renaming to %1: %2</source>
        <translation>Umbenennen in %1: %2</translation>
    </message>
    <message>
        <source>renaming %1 to %2: %3</source>
        <translation>Umbenennen von %1 in %2: %3</translation>
    </message>
    <message>
        <source>moving %1 to %2: %3</source>
        <translation>Verschieben von %1 nach %2: %3</translation>
    </message>
    <message>
        <source>making the folder %1: %2</source>
        <translation>Anlegen des Ordners %1: %2</translation>
    </message>
    <message>
        <source>another program has cut %1 to %2 bytes</source>
        <translation>ein anderes Programm hat %1 auf %2 Bytes gekürzt</translation>
    </message>
    <message>
        <source>another program has cut %1: from %2 on bytes are missing</source>
        <translation>ein anderes Programm hat %1 gekürzt: ab %2 fehlen Bytes</translation>
    </message>
    <message>
        <source>the part file %1 was deleted, moved or replaced meanwhile</source>
        <translation>die Teildatei %1 wurde inzwischen gelöscht, verschoben oder ersetzt</translation>
    </message>
    <message>
        <source>the folder is gone: %1</source>
        <translation>den Ordner gibt es nicht mehr: %1</translation>
    </message>
    <message>
        <source>another program has changed %1</source>
        <translation>ein anderes Programm hat %1 geändert</translation>
    </message>
    <message>
        <source>every numbered name is taken: %1</source>
        <translation>alle nummerierten Namen sind vergeben: %1</translation>
    </message>
    <message>
        <source>another user&apos;s unfinished file is in the way: %1</source>
        <translation>die unfertige Datei eines anderen Benutzers ist im Weg: %1</translation>
    </message>
    <message>
        <source>the file already exists: %1</source>
        <translation>die Datei gibt es schon: %1</translation>
    </message>
    <message>
        <source>a folder has that name: %1</source>
        <translation>ein Ordner heißt schon so: %1</translation>
    </message>
    <message>
        <source>another download&apos;s unfinished file is in the way: %1</source>
        <translation>die unfertige Datei eines anderen Downloads ist im Weg: %1</translation>
    </message>
    <message>
        <source>another user&apos;s file is in the way: %1</source>
        <translation>die Datei eines anderen Benutzers ist im Weg: %1</translation>
    </message>
    <message>
        <source>the old part file cannot be set aside: %1</source>
        <translation>die alte Teildatei lässt sich nicht beiseitelegen: %1</translation>
    </message>
    <message>
        <source>this download cannot be moved now</source>
        <translation>dieser Download lässt sich gerade nicht verschieben</translation>
    </message>
    <message>
        <source>this download cannot have another link now</source>
        <translation>dieser Download kann gerade keinen anderen Link bekommen</translation>
    </message>
    <message>
        <source>this download cannot be changed now</source>
        <translation>dieser Download lässt sich gerade nicht ändern</translation>
    </message>
    <message>
        <source>its password or cookies are not kept in the list; enter them again</source>
        <translation>Passwort oder Cookies werden nicht in der Liste aufbewahrt und müssen neu eingegeben werden</translation>
    </message>
    <message>
        <source>it contains a line break or a control character</source>
        <translation>enthält einen Zeilenumbruch oder ein Steuerzeichen</translation>
    </message>
    <message>
        <source>its port is not valid</source>
        <translation>der Port ist ungültig</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>kein Server angegeben</translation>
    </message>
    <message>
        <source>opening the list: %1</source>
        <translation>Öffnen der Liste: %1</translation>
    </message>
    <message>
        <source>the new link gives the whole file only, from its start</source>
        <translation>der neue Link liefert nur die ganze Datei, von Anfang an</translation>
    </message>
    <message>
        <source>the new link shows hardly any of the bytes asked for</source>
        <translation>der neue Link liefert kaum etwas von den verlangten Bytes</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>die Prüfung wurde angehalten</translation>
    </message>
    <message>
        <source>another download&apos;s part is at %1</source>
        <translation>die Teildatei eines anderen Downloads liegt in %1</translation>
    </message>
    <message>
        <source>holding %1 in memory, where the limit is %2</source>
        <translation>%1 sollen im Speicher gehalten werden, die Grenze ist %2</translation>
    </message>
    <message>
        <source>writing the file was stopped</source>
        <translation>das Schreiben der Datei wurde angehalten</translation>
    </message>
    <message>
        <source>the parts were removed</source>
        <translation>die Teildateien wurden entfernt</translation>
    </message>
    <message>
        <source>all parts are gone: %1</source>
        <translation>alle Teildateien sind weg: %1</translation>
    </message>
    <message>
        <source>a part is gone: %1</source>
        <translation>eine Teildatei ist weg: %1</translation>
    </message>
    <message>
        <source>a part is cut short: %1</source>
        <translation>eine Teildatei ist abgeschnitten: %1</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>die Berechnung der Prüfsumme wurde angehalten</translation>
    </message>
    <message>
        <source>hashing the part file was stopped</source>
        <translation>das Lesen der Teildatei wurde angehalten</translation>
    </message>
    <message>
        <source>the part file ends at %1</source>
        <translation>die Teildatei endet bei %1</translation>
    </message>
    <message>
        <source>checking the part file was stopped</source>
        <translation>die Prüfung der Teildatei wurde angehalten</translation>
    </message>
    <message>
        <source>nothing proves that this program wrote the ledger</source>
        <translation>nichts beweist, dass dieses Programm die Begleitdatei geschrieben hat</translation>
    </message>
    <message>
        <source>others have files under every name that the part could have: %1</source>
        <translation>unter jedem Namen, den die Teildatei haben könnte, liegen fremde Dateien: %1</translation>
    </message>
    <message>
        <source>the ledger is damaged: %1</source>
        <translation>die Begleitdatei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>the ledger contradicts itself: %1</source>
        <translation>die Begleitdatei widerspricht sich: %1</translation>
    </message>
    <message>
        <source>the ledger is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>die Begleitdatei hat Version %1, dieses Programm liest bis %2; ein neueres hat sie geschrieben</translation>
    </message>
    <message>
        <source>the queue has ended</source>
        <translation>die Warteschlange wurde beendet</translation>
    </message>
    <message>
        <source>the queue ended before the download</source>
        <translation>die Warteschlange wurde vor dem Download beendet</translation>
    </message>
    <message>
        <source>the download was removed</source>
        <translation>der Download wurde entfernt</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>der Download wurde abgebrochen</translation>
    </message>
    <message>
        <source>the list of downloads is read-only, so that what happens now would be forgotten</source>
        <translation>in die Liste der Downloads lässt sich nicht schreiben; was jetzt geschieht, ginge verloren</translation>
    </message>
    <message>
        <source>writing stopped short: %1</source>
        <translation>das Schreiben endete vorzeitig: %1</translation>
    </message>
    <message>
        <source>this is no regular file: %1</source>
        <translation>das ist keine gewöhnliche Datei: %1</translation>
    </message>
    <message>
        <source>this is too large: %1</source>
        <translation>die Datei ist zu groß: %1</translation>
    </message>
    <message>
        <source>reading %1: it is too long</source>
        <translation>Lesen von %1: die Datei ist zu lang</translation>
    </message>
    <message>
        <source>a ledger to be saved contradicts itself: %1: %2</source>
        <translation>eine zu speichernde Begleitdatei widerspricht sich: %1: %2</translation>
    </message>
    <message>
        <source>a ledger to be saved is too large: %1</source>
        <translation>eine zu speichernde Begleitdatei ist zu groß: %1</translation>
    </message>
    <message>
        <source>%1; set aside as %2</source>
        <translation>%1; beiseitegelegt als %2</translation>
    </message>
    <message>
        <source>%1; could not be set aside: %2</source>
        <translation>%1; ließ sich nicht beiseitelegen: %2</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>it does not begin as a ledger</source>
        <translation>sie beginnt nicht wie eine Begleitdatei</translation>
    </message>
    <message>
        <source>its version is unknown</source>
        <translation>die Version ist unbekannt</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>it is no CBOR</source>
        <translation>sie ist kein CBOR</translation>
    </message>
    <message>
        <source>it is not as this program writes it</source>
        <translation>sie ist anders, als dieses Programm sie schreibt</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>a size is negative</source>
        <translation>eine Größe ist negativ</translation>
    </message>
    <message>
        <source>there are too many seals</source>
        <translation>es gibt zu viele Prüfabschnitte</translation>
    </message>
    <message>
        <source>an earlier link brought too many pieces</source>
        <translation>ein früherer Link hat zu viele Stücke gebracht</translation>
    </message>
    <message>
        <source>what an earlier link brought lies beyond the file</source>
        <translation>was ein früherer Link gebracht hat, liegt außerhalb der Datei</translation>
    </message>
    <message>
        <source>its seals overlap or are out of order</source>
        <translation>die Prüfabschnitte überlappen sich oder sind nicht in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>a seal is empty</source>
        <translation>ein Prüfabschnitt ist leer</translation>
    </message>
    <message>
        <source>a seal lies beyond the end of the file</source>
        <translation>ein Prüfabschnitt liegt hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>several parts in one</source>
        <translation>mehrere Teile in einer Antwort</translation>
    </message>
    <message>
        <source>a head that doesn&apos;t end</source>
        <translation>Header, die nicht enden</translation>
    </message>
    <message>
        <source>an answer without a status</source>
        <translation>eine Antwort ohne Status</translation>
    </message>
    <message>
        <source>the beginning of another server&apos;s file, which can&apos;t be compared with what is here</source>
        <translation>der Anfang der Datei eines anderen Servers, der sich nicht mit dem bisher Geladenen vergleichen lässt</translation>
    </message>
    <message>
        <source>it brings hardly any of the bytes asked for</source>
        <translation>der Server liefert kaum etwas von den verlangten Bytes</translation>
    </message>
    <message>
        <source>it shows hardly any of the bytes asked for</source>
        <translation>der Server liefert kaum etwas von den verlangten Bytes</translation>
    </message>
    <message>
        <source>its bytes could not be read</source>
        <translation>die Bytes der Antwort waren nicht lesbar</translation>
    </message>
    <message>
        <source>an empty file, which a mirror alone can&apos;t vouch for</source>
        <translation>eine leere Datei, für die ein Spiegel allein nicht bürgen kann</translation>
    </message>
    <message>
        <source>it keeps silent, others may not</source>
        <translation>der Server antwortet nicht, andere vielleicht schon</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS5</source>
        <translation>spricht kein SOCKS5</translation>
    </message>
    <message>
        <source>the body&apos;s chunks are broken: %1</source>
        <translation>die Chunks des Inhalts sind fehlerhaft: %1</translation>
    </message>
    <message>
        <source>no size where one was due</source>
        <translation>keine Größe, wo eine stehen müsste</translation>
    </message>
    <message>
        <source>a size beyond all measure</source>
        <translation>eine unmöglich hohe Größenangabe</translation>
    </message>
    <message>
        <source>a bare line break</source>
        <translation>ein unvollständiger Zeilenumbruch</translation>
    </message>
    <message>
        <source>one goes on beyond its size</source>
        <translation>ein Chunk geht über seine Größe hinaus</translation>
    </message>
    <message>
        <source>a trailer that cannot be read</source>
        <translation>nachgestellte Header, die nicht lesbar sind</translation>
    </message>
    <message>
        <source>framing without an end</source>
        <translation>Chunk-Angaben ohne Ende</translation>
    </message>
    <message>
        <source>the compressed body is damaged: %1</source>
        <translation>der komprimierte Inhalt ist beschädigt: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>no whole answer from %1</source>
        <translation>keine vollständige Antwort von %1</translation>
    </message>
    <message>
        <source>asked once more, to read each byte: %1</source>
        <translation>noch einmal angefragt, um jedes Byte zu lesen: %1</translation>
    </message>
    <message>
        <source>a head that takes more and more memory</source>
        <translation>Header, die immer mehr Speicher brauchen</translation>
    </message>
    <message>
        <source>an interim answer</source>
        <translation>eine vorläufige Antwort</translation>
    </message>
    <message>
        <source>a body in chunks</source>
        <translation>ein Inhalt in Chunks</translation>
    </message>
    <message>
        <source>an answer that may be another request&apos;s</source>
        <translation>eine Antwort, die vielleicht zu einer anderen Anfrage gehört</translation>
    </message>
    <message>
        <source>%1: there is no certificate in it</source>
        <translation>%1: die Datei enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>%1: there is no key in it, or it has another passphrase</source>
        <translation>%1: die Datei enthält keinen Schlüssel oder hat eine andere Passphrase</translation>
    </message>
    <message>
        <source>%1: it is neither PEM nor PKCS#12, or it has another passphrase</source>
        <translation>%1: die Datei ist weder PEM noch PKCS#12 oder hat eine andere Passphrase</translation>
    </message>
    <message>
        <source>a checksum is ALG:HEX with ALG one of %1</source>
        <translation>eine Prüfsumme ist ALG:HEX, wobei ALG eines von diesen ist: %1</translation>
    </message>
    <message>
        <source>a %1 checksum is %2 hexadecimal digits</source>
        <translation>eine %1-Prüfsumme hat %2 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>closing %1: %2</source>
        <translation>Schließen von %1: %2</translation>
    </message>
    <message>
        <source>replacing %1: %2</source>
        <translation>Ersetzen von %1: %2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>Lesen von %1: %2</translation>
    </message>
    <message>
        <source>reading the list: %1</source>
        <translation>Lesen der Liste: %1</translation>
    </message>
    <message>
        <source>writing the list: %1</source>
        <translation>Schreiben der Liste: %1</translation>
    </message>
    <message>
        <source>line %1 (byte %2): %3</source>
        <translation>Zeile %1 (Byte %2): %3</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>in der Datei steht nicht &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>die Datei hat Version %1, dieses Programm liest bis %2; ein neueres hat sie geschrieben</translation>
    </message>
    <message>
        <source>it has no downloads</source>
        <translation>die Datei enthält keine Downloads</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>die Datei hat mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 ist kein Text</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 ist zu lang</translation>
    </message>
    <message>
        <source>%1 has a zero in it</source>
        <translation>%1 enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>%1 has characters that no header may have</source>
        <translation>%1 enthält Zeichen, die in keinem Header stehen dürfen</translation>
    </message>
    <message>
        <source>%1 is not a link</source>
        <translation>%1 ist kein Link</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2025-01-31T12:00:00.000Z</source>
        <translation>%1 ist keine Zeitangabe wie 2025-01-31T12:00:00.000Z</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 ist keine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 ist keine Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 has an element that is not a whole number</source>
        <translation>%1 hat ein Element, das keine ganze Zahl ist</translation>
    </message>
    <message>
        <source>%1 is none of the names there are</source>
        <translation>%1 ist keiner der bekannten Namen</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 ist kein Objekt</translation>
    </message>
    <message>
        <source>%1 is not an array</source>
        <translation>%1 ist kein Array</translation>
    </message>
    <message>
        <source>%1 has more than %2 elements</source>
        <translation>%1 hat mehr als %2 Elemente</translation>
    </message>
    <message>
        <source>%1 has an element that is not a text</source>
        <translation>%1 hat ein Element, das kein Text ist</translation>
    </message>
    <message>
        <source>%1 is a path, not a name</source>
        <translation>%1 ist ein Pfad, kein Name</translation>
    </message>
    <message>
        <source>%1 is not right: %2</source>
        <translation>%1 ist nicht richtig: %2</translation>
    </message>
    <message>
        <source>%1 has no url</source>
        <translation>in %1 fehlt url</translation>
    </message>
    <message>
        <source>%1 has a kind that is none</source>
        <translation>%1 hat eine unbekannte Art</translation>
    </message>
    <message>
        <source>the store %1 is damaged: %2</source>
        <translation>die Datenbank %1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>a record is not as it was written</source>
        <translation>ein Eintrag ist nicht mehr so, wie er geschrieben wurde</translation>
    </message>
    <message>
        <source>its tables contradict each other</source>
        <translation>die Tabellen widersprechen sich</translation>
    </message>
    <message>
        <source>there never was a version %1</source>
        <translation>eine Version %1 hat es nie gegeben</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>die Datei weist sich nicht als Datenbank dieses Programms aus</translation>
    </message>
    <message>
        <source>its tables are not as they must be</source>
        <translation>die Tabellen sind nicht so, wie sie sein müssen</translation>
    </message>
    <message>
        <source>the store %1 is in use by another program</source>
        <translation>die Datenbank %1 wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>there is no free name to set %1 aside under</source>
        <translation>es gibt keinen freien Namen, unter dem sich %1 beiseitelegen ließe</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing</source>
        <translation>der SQLite-Treiber von Qt fehlt</translation>
    </message>
    <message>
        <source>the journal of %1 cannot be of the kind %2</source>
        <translation>das Journal von %1 kann nicht von der Art %2 sein</translation>
    </message>
    <message>
        <source>the store %1 is of version %2, this program reads up to %3; a newer one wrote it</source>
        <translation>die Datenbank %1 hat Version %2, dieses Programm liest bis %3; ein neueres hat sie geschrieben</translation>
    </message>
    <message>
        <source>the store %1 was found damaged at an earlier start, which was interrupted</source>
        <translation>bei einem früheren Start, der unterbrochen wurde, war die Datenbank %1 beschädigt</translation>
    </message>
    <message>
        <source>how this download stood was lost with a damaged store</source>
        <translation>der Zustand dieses Downloads ging mit einer beschädigten Datenbank verloren</translation>
    </message>
    <message>
        <source>the log %1 is damaged: a bit was turned back in %2 of its pages, and %3 of them are not what they were</source>
        <translation>die Logdatei %1 ist beschädigt: Seiten, in denen ein Bit berichtigt wurde: %2, Seiten, deren Inhalt nicht mehr stimmt: %3</translation>
    </message>
    <message>
        <source>the statement &quot;%1&quot; in %2: %3</source>
        <translation>die Anweisung „%1“ in %2: %3</translation>
    </message>
    <message>
        <source>%1; it is read again</source>
        <translation>%1; die Datei wird noch einmal gelesen</translation>
    </message>
    <message>
        <source>could not be deleted: %1</source>
        <translation>ließ sich nicht löschen: %1</translation>
    </message>
    <message>
        <source>%1 is no leftover of this program; it is left alone, and the part is %2</source>
        <translation>%1 ist kein Überbleibsel dieses Programms und bleibt unberührt; die Teildatei ist %2</translation>
    </message>
    <message>
        <source>the part file of %1 is gone; starting afresh</source>
        <translation>die Teildatei von %1 ist weg; der Download beginnt von vorn</translation>
    </message>
    <message>
        <source>%1 is no file any more; it is left alone</source>
        <translation>%1 ist keine Datei mehr und bleibt unberührt</translation>
    </message>
    <message>
        <source>another user has put it there: %1</source>
        <translation>ein anderer Benutzer hat die Datei dort abgelegt: %1</translation>
    </message>
    <message>
        <source>%1 is what is left of a small download; it is deleted</source>
        <translation>%1 ist der Rest eines kleinen Downloads und wird gelöscht</translation>
    </message>
    <message>
        <source>nobody vouches for %1; it is kept as %2</source>
        <translation>für %1 bürgt niemand; die Datei bleibt als %2 erhalten</translation>
    </message>
    <message>
        <source>%1 is not what was saved; it is left alone</source>
        <translation>%1 ist nicht, was gespeichert wurde, und bleibt unberührt</translation>
    </message>
    <message>
        <source>%1 is not as it was finished</source>
        <translation>%1 ist nicht mehr so wie beim Abschluss des Downloads</translation>
    </message>
    <message>
        <source>found a checksum in %1</source>
        <translation>Prüfsumme gefunden in %1</translation>
    </message>
    <message>
        <source>not verified: %1 could not be read (%2)</source>
        <translation>nicht geprüft: %1 war nicht lesbar (%2)</translation>
    </message>
    <message>
        <source>not verified: no checksum was found beside the file</source>
        <translation>nicht geprüft: neben der Datei wurde keine Prüfsumme gefunden</translation>
    </message>
    <message>
        <source>%1 bytes of the part file are not what was saved; they are fetched again</source>
        <translation>Bytes der Teildatei, die vom Gespeicherten abweichen und noch einmal geladen werden: %1</translation>
    </message>
    <message>
        <source>starting afresh: %1</source>
        <translation>der Download beginnt von vorn: %1</translation>
    </message>
    <message>
        <source>starting over with the other sources: %1</source>
        <translation>der Download beginnt mit den übrigen Quellen von vorn: %1</translation>
    </message>
    <message>
        <source>starting over</source>
        <translation>der Download beginnt von vorn</translation>
    </message>
    <message>
        <source>not reachable; going on as soon as it is: %1</source>
        <translation>nicht erreichbar; es geht weiter, sobald der Server antwortet: %1</translation>
    </message>
    <message>
        <source>the progress could not be saved: %1</source>
        <translation>der Fortschritt ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>%1 is not used any more: %2</source>
        <translation>%1 wird nicht mehr verwendet: %2</translation>
    </message>
    <message>
        <source>%1 is tried again: what it differed from is gone</source>
        <translation>%1 wird erneut versucht: wovon die Quelle abwich, ist nicht mehr da</translation>
    </message>
    <message>
        <source>%1 is left alone for a while: %2</source>
        <translation>%1 wird eine Weile nicht verwendet: %2</translation>
    </message>
    <message>
        <source>%1 is far slower than another one</source>
        <translation>%1 ist viel langsamer als eine andere Quelle</translation>
    </message>
    <message>
        <source>the whole is wrong; all of it comes from one source now: %1</source>
        <translation>die Datei als Ganzes stimmt nicht; sie kommt jetzt vollständig aus einer Quelle: %1</translation>
    </message>
    <message>
        <source>%1 takes %2 connections; the time was too short to tell how many pay</source>
        <translation>Verbindungen, die %1 annimmt: %2; die Zeit war zu kurz, um zu sagen, wie viele sich lohnen</translation>
    </message>
    <message>
        <source>%1 takes %2 connections, %3 pay</source>
        <translation>Verbindungen, die %1 annimmt: %2; davon lohnen sich: %3</translation>
    </message>
    <message>
        <source>%1 takes %2 connections at a time</source>
        <translation>Verbindungen, die %1 gleichzeitig annimmt: %2</translation>
    </message>
    <message>
        <source>more connections were slower: tries %1 again</source>
        <translation>mit mehr Verbindungen ging es langsamer: neuer Versuch mit %1</translation>
    </message>
    <message>
        <source>replaced a connection that was far slower than the others</source>
        <translation>eine Verbindung wurde ersetzt, die viel langsamer war als die anderen</translation>
    </message>
    <message>
        <source>stood still with bytes unread: %1</source>
        <translation>die Verbindung stand still, obwohl noch Bytes zu lesen waren: %1</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>Antwort nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>%1; what is here is compared</source>
        <translation>%1; die schon geladenen Bytes werden verglichen</translation>
    </message>
    <message>
        <source>%1; they are fetched again</source>
        <translation>%1; diese Bytes werden noch einmal geladen</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>Verbindung unterbrochen: %1</translation>
    </message>
    <message>
        <source>the server sent a message instead of the file</source>
        <translation>statt der Datei kam eine Meldung</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>der Link ist zu lang</translation>
    </message>
    <message>
        <source>the environment variable %1 names no proxy that can be used</source>
        <translation>die Umgebungsvariable %1 nennt keinen Proxy, der benutzt werden kann</translation>
    </message>
    <message>
        <source>a body without a length</source>
        <translation>ein Inhalt ohne Längenangabe</translation>
    </message>
    <message>
        <source>this network wants you to sign in</source>
        <translation>dieses Netz verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>the server is preparing the file</source>
        <translation>der Server bereitet die Datei vor</translation>
    </message>
    <message>
        <source>this program is allowed no file beyond %1 bytes: %2</source>
        <translation>diesem Programm ist keine Datei über %1 Bytes erlaubt: %2</translation>
    </message>
    <message>
        <source>%1 is the unfinished file of another link: %2</source>
        <translation>%1 ist die unfertige Datei eines anderen Links: %2</translation>
    </message>
    <message>
        <source>the user name or the password was not accepted</source>
        <translation>der Benutzername oder das Passwort wurde nicht angenommen</translation>
    </message>
    <message>
        <source>the server says that the file is empty now; to begin anew, remove what is here of it</source>
        <translation>der Server sagt, dass die Datei jetzt leer ist; um neu zu beginnen, entfernen, was von ihr hier ist</translation>
    </message>
    <message>
        <source>it asks for a login by %1, which Tributary doesn&apos;t speak</source>
        <translation>er verlangt eine Anmeldung mit %1, das Tributary nicht beherrscht</translation>
    </message>
    <message>
        <source>a tunnel that the proxy has not opened</source>
        <translation>ein Tunnel, den der Proxy nicht geöffnet hat</translation>
    </message>
    <message>
        <source>its cookies are not kept in the list; enter them again</source>
        <translation>die Cookies werden nicht in der Liste aufbewahrt und müssen neu eingegeben werden</translation>
    </message>
    <message>
        <source>its secret headers are not kept in the list; enter them again</source>
        <translation>vertrauliche Header werden nicht in der Liste aufbewahrt und müssen neu eingegeben werden</translation>
    </message>
    <message>
        <source>its password at the proxy is not kept in the list; enter it again</source>
        <translation>das Passwort beim Proxy wird nicht in der Liste aufbewahrt und muss neu eingegeben werden</translation>
    </message>
    <message>
        <source>the passphrase of its key is not kept in the list; enter it again</source>
        <translation>die Passphrase des Schlüssels wird nicht in der Liste aufbewahrt und muss neu eingegeben werden</translation>
    </message>
    <message>
        <source>its host name is not valid</source>
        <translation>der Servername ist ungültig</translation>
    </message>
    <message>
        <source>the server does not speak https on this port</source>
        <translation>der Server spricht auf diesem Port kein https</translation>
    </message>
    <message>
        <source>the disk takes no name that long: %1</source>
        <translation>der Datenträger nimmt keinen so langen Namen an: %1</translation>
    </message>
    <message>
        <source>another download is writing it: %1</source>
        <translation>ein anderer Download schreibt diese Datei gerade: %1</translation>
    </message>
    <message>
        <source>%1 bytes of an earlier run are said to be in %2, maybe not by this program; they are fetched again</source>
        <translation>%1 Bytes eines früheren Laufs sollen in %2 stehen, vielleicht nicht von diesem Programm; sie werden noch einmal geladen</translation>
    </message>
    <message>
        <source>this download was begun with its parts in %1 and continues there</source>
        <translation>dieser Download wurde mit seinen Teilen in %1 begonnen und wird dort fortgesetzt</translation>
    </message>
    <message>
        <source>this download was begun in %1 and continues there</source>
        <translation>dieser Download wurde in %1 begonnen und wird dort fortgesetzt</translation>
    </message>
    <message>
        <source>trying a simpler request: %1</source>
        <translation>einfachere Anfrage wird versucht: %1</translation>
    </message>
    <message>
        <source>%1 more are needed on %2.</source>
        <translation>Auf %2 fehlen %1.</translation>
    </message>
    <message>
        <source>what came looks like the beginning of the file instead of a part</source>
        <translation>was kam, sieht wie der Anfang der Datei aus statt wie ein Teil</translation>
    </message>
    <message>
        <source>%1; nobody vouches for %2 any more, which is kept as %3</source>
        <translation>%1; für %2 bürgt niemand; die Datei bleibt als %3 erhalten</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>kann nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a size, %2: whether the download can be resumed.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file.</source>
        <translation>Dieser Link führt zu einer Webseite, nicht zu einer Datei.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Hoch</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Runter</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Auch die Optionen der Qt-Bibliothek anzeigen</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Die Version anzeigen</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unbekannte Option &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Unbekannte Optionen: %1.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Unerwarteter Wert nach &apos;%1&apos;.</translation>
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
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Zum übergeordneten Ordner gehen</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner anlegen</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Einen neuen Ordner anlegen</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Zur Liste wechseln</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Zu den Details wechseln</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste der Orte und Lesezeichen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Ordner suchen</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Anzeigen </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Versteckte Dateien anzeigen</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Neuer &amp;Ordner</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1“ ist schreibgeschützt.
Trotzdem löschen?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>„%1“ wirklich löschen?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Der Ordner konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 gibt es schon.
Ersetzen?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Die Datei wurde nicht gefunden.
Bitte den Dateinamen prüfen.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Der Ordner wurde nicht gefunden.
Bitte den Ordnernamen prüfen.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Geändert am</translation>
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
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Schließen ohne Speichern</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Details einblenden...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Details ausblenden...</translation>
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
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja, &amp;alle</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ein, keine</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Hierher blättern</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Rechter Rand</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Eine Seite nach links</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Eine Seite nach rechts</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Nach rechts</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
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
        <translation>Leertaste</translation>
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
        <translation>Rück-Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Link-Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A download is in progress. Cancel it?</source>
        <translation>Ein Download läuft. Abbrechen?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Cancel them?</source>
        <translation>
            <numerusform>%n Download läuft. Abbrechen?</numerusform>
            <numerusform>%n Downloads laufen. Abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Download abbrechen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>&amp;Trust certificate</source>
        <translation>Zertifikat &amp;vertrauen</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t trust</source>
        <translation>&amp;Nicht vertrauen</translation>
    </message>
    <message>
        <source>A download is in progress. Quit now?</source>
        <translation>Ein Download läuft. Jetzt beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Quit now?</source>
        <translation>
            <numerusform>%n Download läuft. Jetzt beenden?</numerusform>
            <numerusform>%n Downloads laufen. Jetzt beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>&amp;Anhalten und beenden</translation>
    </message>
    <message>
        <source>&amp;Cancel downloads and quit</source>
        <translation>Downloads a&amp;bbrechen und beenden</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t quit</source>
        <translation>&amp;Nicht beenden</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s)?</source>
        <translation>
            <numerusform>Den Download entfernen?</numerusform>
            <numerusform>%n Downloads entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) and move the file(s) to the bin?</source>
        <translation>
            <numerusform>Den Download entfernen und die Datei in den Papierkorb verschieben?</numerusform>
            <numerusform>%n Downloads entfernen und die Dateien in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove with file</source>
        <translation>Mit Datei entfernen</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>Im &amp;Infobereich weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>Dem Zertifikat von %1 vertrauen?</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who runs it.
%1.

Trust the certificate only if the people who run the server gave you this fingerprint (SHA-256):
%2

It will be trusted for this server only, and only until it changes.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>Der Server kann nicht beweisen, wer ihn betreibt.
%1.

Dem Zertifikat nur vertrauen, wenn die Betreiber des Servers diesen Fingerabdruck (SHA-256) mitgeteilt haben:
%2

Das gilt nur für diesen Server und nur, bis sich das Zertifikat ändert.</translation>
    </message>
    <message>
        <source>Trust certificate</source>
        <translation>Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>%n fertigen Download aus der Liste entfernen?</numerusform>
            <numerusform>%n fertige Downloads aus der Liste entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>The file will be moved to the bin.</source>
        <translation>Die Datei wird in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>The unfinished file will be deleted.</source>
        <translation>Die unfertige Datei wird gelöscht.</translation>
    </message>
    <message>
        <source>The unfinished files will be deleted.</source>
        <translation>Die unfertigen Dateien werden gelöscht.</translation>
    </message>
    <message>
        <source>The unfinished file “%1” will be deleted.</source>
        <translation>Die unfertige Datei „%1“ wird gelöscht.</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>„%1“ aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished file “%1”; cancelling deletes it.</source>
        <translation>Beim Anhalten bleibt die unfertige Datei „%1“ erhalten, beim Abbrechen wird sie gelöscht.</translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished files; cancelling deletes them.</source>
        <translation>Beim Anhalten bleiben die unfertigen Dateien erhalten, beim Abbrechen werden sie gelöscht.</translation>
    </message>
    <message>
        <source>Certificates that you trusted will no longer be trusted.</source>
        <translation>Von Hand bestätigten Zertifikaten wird dann nicht mehr vertraut.</translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation>Server vergessen</translation>
    </message>
    <message>
        <source>Forget all hosts in this list?</source>
        <translation>Alle Server dieser Liste vergessen?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: after a pause it starts over. Cancelling deletes the unfinished file.</source>
        <translation>„%1“ kann nicht fortgesetzt werden: nach einer Pause beginnt der Download von vorn. Beim Abbrechen wird die unfertige Datei gelöscht.</translation>
    </message>
    <message>
        <source>None of them can be resumed: after a pause all start over. Cancelling deletes the unfinished files.</source>
        <translation>Keiner davon kann fortgesetzt werden: nach einer Pause beginnen alle von vorn. Beim Abbrechen werden die unfertigen Dateien gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>%n davon kann nicht fortgesetzt werden und beginnt von vorn.</numerusform>
            <numerusform>%n davon können nicht fortgesetzt werden und beginnen von vorn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n selected download(s) will be removed from the list.</source>
        <translation>
            <numerusform>%n ausgewählter Download wird aus der Liste entfernt.</numerusform>
            <numerusform>Alle %n ausgewählten Downloads werden aus der Liste entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download waits to be tried again. Quit now?</source>
        <translation>Ein Download wartet auf den nächsten Versuch. Jetzt beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait to be tried again. Quit now?</source>
        <translation>
            <numerusform>%n Download wartet auf den nächsten Versuch. Jetzt beenden?</numerusform>
            <numerusform>%n Downloads warten auf den nächsten Versuch. Jetzt beenden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) to be tried again.</source>
        <extracomment>Downloads, besides those in progress.</extracomment>
        <translation>
            <numerusform>%n weiterer wartet auf den nächsten Versuch.</numerusform>
            <numerusform>%n weitere warten auf den nächsten Versuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a download that failed for its server&apos;s certificate.</extracomment>
        <translation>Download: %1</translation>
    </message>
    <message>
        <source>The server&apos;s header %1 names another checksum.</source>
        <translation>Der Header %1 des Servers nennt eine andere Prüfsumme.</translation>
    </message>
    <message>
        <source>The list %1 on the server names another checksum.</source>
        <extracomment>%1: the name of a list of checksums, such as SHA256SUMS.</extracomment>
        <translation>Die Liste %1 auf dem Server nennt eine andere Prüfsumme.</translation>
    </message>
    <message>
        <source>The file may be damaged or forged. Keep it only if you know that the server&apos;s checksum is out of date. The file will count as not verified.</source>
        <translation>Die Datei ist vielleicht beschädigt oder gefälscht. Sie nur behalten, wenn sicher ist, dass die Prüfsumme des Servers veraltet ist. Die Datei gilt dann als nicht geprüft.</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>Datei behalten</translation>
    </message>
    <message>
        <source>Keep “%1” anyway?</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>„%1“ trotzdem behalten?</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>Die Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Cancel download and quit</source>
        <translation>Download a&amp;bbrechen und beenden</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Another version of Tributary is running. Quit it and start again.</source>
        <translation>Eine andere Version von Tributary läuft. Diese beenden und neu starten.</translation>
    </message>
    <message>
        <source>Tributary is already running, but does not respond.</source>
        <translation>Tributary läuft schon, antwortet aber nicht.</translation>
    </message>
</context>
<context>
    <name>SleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>Downloads laufen</translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message numerus="yes">
        <source>Waiting for its turn: %n download(s) may run at once.</source>
        <translation>
            <numerusform>Wartet, bis er an der Reihe ist: Nur %n Download darf gleichzeitig laufen.</numerusform>
            <numerusform>Wartet, bis er an der Reihe ist: Nur %n Downloads dürfen gleichzeitig laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server hasn&apos;t answered yet.</source>
        <translation>Der Server hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The disk is slower than the network.</source>
        <translation>Der Datenträger ist langsamer als das Netzwerk.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for all downloads holds it back.</source>
        <translation>Das Tempolimit von %1 für alle Downloads bremst ihn.</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment.</source>
        <translation>Der Server sendet gerade nichts.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more than %n connection(s) at once.</source>
        <translation>
            <numerusform>Der Server nimmt nicht mehr als %n Verbindung zugleich an.</numerusform>
            <numerusform>Der Server nimmt nicht mehr als %n Verbindungen zugleich an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n allowed connection(s) are in use.</source>
        <translation>
            <numerusform>Die eine erlaubte Verbindung ist in Gebrauch.</numerusform>
            <numerusform>Alle %n erlaubten Verbindungen sind in Gebrauch.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server sends the file in one piece only, over one connection.</source>
        <translation>Dieser Server sendet die Datei nur am Stück, über eine einzige Verbindung.</translation>
    </message>
    <message>
        <source>Each connection gets about %1: the server or the network allows no more.</source>
        <translation>Jede Verbindung erhält etwa %1: Mehr lässt der Server oder das Netzwerk nicht zu.</translation>
    </message>
    <message>
        <source>The server or the network limits the speed.</source>
        <translation>Der Server oder das Netzwerk begrenzt das Tempo.</translation>
    </message>
    <message>
        <source>The schedule pauses all downloads at this hour.</source>
        <translation>Der Zeitplan hält zu dieser Stunde alle Downloads an.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for this download holds it back.</source>
        <translation>Das Tempolimit von %1 für diesen Download bremst ihn.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check whether other programs are using it.</source>
        <translation>Prüfen, ob andere Programme ihn beanspruchen.</translation>
    </message>
    <message>
        <source>If you know other links to the same file, pause the download and add them with “Edit…”.</source>
        <translation>Gibt es weitere Links zu dieser Datei, den Download anhalten und sie mit „Bearbeiten …“ hinzufügen.</translation>
    </message>
    <message>
        <source>The server can&apos;t continue a file: what is here is fetched again and compared.</source>
        <translation>Der Server kann keine Datei fortsetzen: was da ist, wird noch einmal geholt und verglichen.</translation>
    </message>
    <message>
        <source>%1 New data comes in %2.</source>
        <extracomment>%1: a sentence, %2: a time such as 0:31.</extracomment>
        <translation>%1 Neue Daten kommen in %2.</translation>
    </message>
    <message>
        <source>“Start now” starts it anyway.</source>
        <translation>Mit „Jetzt starten“ beginnt er trotzdem.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>Es besteht keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The download continues once there is one.</source>
        <translation>Der Download geht weiter, sobald es eine gibt.</translation>
    </message>
    <message>
        <source>The schedule pauses all downloads until %1.</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>Der Zeitplan hält alle Downloads bis %1 an.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a whole sentence on what comes next.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Trying again in a moment.</source>
        <translation>Der nächste Versuch folgt gleich.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>Der nächste Versuch folgt in %1.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for its server: %n download(s) from it may run at once.</source>
        <translation>
            <numerusform>Wartet auf den Server: %n Download von ihm darf gleichzeitig laufen.</numerusform>
            <numerusform>Wartet auf den Server: %n Downloads von ihm dürfen gleichzeitig laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its server, which takes no downloads at the moment.</source>
        <translation>Wartet auf den Server, der im Moment keine Downloads annimmt.</translation>
    </message>
    <message>
        <source>Waiting for its disk, which does not respond at the moment.</source>
        <translation>Wartet auf den Datenträger, der im Moment nicht antwortet.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Another running Tributary is using the list of downloads.</source>
        <translation>Ein anderes laufendes Tributary verwendet die Liste der Downloads.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be opened.</source>
        <translation>Die Liste der Downloads lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The list stays as it is. Downloads that you add now are forgotten when you quit.</source>
        <translation>Die Liste bleibt, wie sie ist. Downloads, die jetzt hinzugefügt werden, gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be written.</source>
        <translation>In die Liste der Downloads lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>You see the list as it was, with unfinished downloads paused. Changes are forgotten when you quit.</source>
        <translation>Die Liste erscheint, wie sie war; unfertige Downloads sind angehalten. Änderungen gehen beim Beenden verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) recovered.</source>
        <translation>
            <numerusform>%n Download wiederhergestellt.</numerusform>
            <numerusform>%n Downloads wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their state and are paused.</source>
        <translation>
            <numerusform>%n davon hat seinen Zustand verloren und ist angehalten.</numerusform>
            <numerusform>%n davon haben ihren Zustand verloren und sind angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be read.</source>
        <translation>
            <numerusform>%n Download war nicht lesbar.</numerusform>
            <numerusform>%n Downloads waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged list is kept as “%1”.</source>
        <translation>Die beschädigte Liste bleibt als „%1“ erhalten.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged.</source>
        <translation>Die Liste der Downloads war beschädigt.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved at the moment.</source>
        <translation>Die Liste der Downloads lässt sich gerade nicht speichern.</translation>
    </message>
    <message>
        <source>Tributary keeps trying. If it quits before that works, recent changes are lost.</source>
        <translation>Tributary versucht es weiter. Wird Tributary vorher beendet, gehen die letzten Änderungen verloren.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n active</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>↓ %1    %2</source>
        <extracomment>%1: total download speed, %2: counts such as &quot;3 active · 5 waiting&quot;.</extracomment>
        <translation>↓ %1    %2</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Alles ist angehalten</translation>
    </message>
    <message>
        <source>Paused by the schedule</source>
        <extracomment>All downloads are, at this hour.</extracomment>
        <translation>Vom Zeitplan angehalten</translation>
    </message>
    <message>
        <source>No network connection</source>
        <extracomment>Downloads wait for it.</extracomment>
        <translation>Keine Netzwerkverbindung</translation>
    </message>
    <message numerus="yes">
        <source>%n paused: disk full</source>
        <comment>downloads</comment>
        <extracomment>Downloads that are paused since there is no space left on the disk.</extracomment>
        <translation>
            <numerusform>%n angehalten: Datenträger voll</numerusform>
            <numerusform>%n angehalten: Datenträger voll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by an error</source>
        <comment>downloads</comment>
        <extracomment>Downloads that an error has paused, and no person.</extracomment>
        <translation>
            <numerusform>%n durch einen Fehler angehalten</numerusform>
            <numerusform>%n durch einen Fehler angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by the schedule until %1</source>
        <extracomment>All downloads are. %1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>Vom Zeitplan bis %1 angehalten</translation>
    </message>
    <message>
        <source>%1 (disk full: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these since there is no space left on the disk.</extracomment>
        <translation>%1 (Datenträger voll: %2)</translation>
    </message>
    <message>
        <source>%1 (by an error: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these an error has paused, and no person.</extracomment>
        <translation>%1 (durch einen Fehler: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalAdd</name>
    <message>
        <source>the desktop program was started, but does not answer</source>
        <translation>das Desktop-Programm wurde gestartet, antwortet aber nicht</translation>
    </message>
    <message>
        <source>the desktop program is running, but does not answer</source>
        <translation>das Desktop-Programm läuft, antwortet aber nicht</translation>
    </message>
    <message>
        <source>the desktop program refused it: %1</source>
        <translation>das Desktop-Programm hat es abgelehnt: %1</translation>
    </message>
    <message>
        <source>the desktop program, tributary, is not installed</source>
        <translation>das Desktop-Programm tributary ist nicht installiert</translation>
    </message>
    <message>
        <source>handed over to the desktop program: %1</source>
        <translation>an das Desktop-Programm übergeben: %1</translation>
    </message>
    <message>
        <source>the desktop program is not running</source>
        <translation>das Desktop-Programm läuft nicht</translation>
    </message>
    <message>
        <source>add can&apos;t hand this over whole; use get</source>
        <translation>add kann das nicht vollständig übergeben; stattdessen get verwenden</translation>
    </message>
    <message>
        <source>already in the list</source>
        <translation>schon in der Liste</translation>
    </message>
    <message>
        <source>there is no display for the desktop program; &apos;tributary-cli get&apos; downloads without it</source>
        <translation>für das Desktop-Programm gibt es keine Anzeige; &apos;tributary-cli get&apos; lädt ohne es herunter</translation>
    </message>
    <message>
        <source>the desktop program was started, but ended at once</source>
        <translation>das Desktop-Programm wurde gestartet, hat sich aber sofort beendet</translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>one after another</source>
        <translation>nacheinander</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>größer</translation>
    </message>
    <message>
        <source>rounds: %1, medians</source>
        <translation>Runden: %1, Mediane</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>time of one file</source>
        <translation>Zeit je Datei</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <source>In parallel it takes %1 times as long.</source>
        <translation>Gleichzeitig dauert es %1-mal so lange.</translation>
    </message>
    <message>
        <source>round %1, %2: %3, %4 done</source>
        <translation>Runde %1, %2: %3, %4 fertig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Interrupted; no file was kept.</source>
        <translation>Unterbrochen; keine Datei wurde behalten.</translation>
    </message>
</context>
<context>
    <name>TerminalError</name>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what happened, %2: what to do about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This line of the list makes no sense</source>
        <translation>Diese Zeile der Liste ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>Correct it, and run the command again with --on-conflict skip.</source>
        <translation>Die Zeile berichtigen und den Befehl mit --on-conflict skip noch einmal ausführen.</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>tributary-cli downloads files over http and https.</source>
        <translation>tributary-cli lädt Dateien über http und https herunter.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Commands for the desktop program while it runs:</source>
        <translation>Befehle für das laufende Desktop-Programm:</translation>
    </message>
    <message>
        <source>An interrupted download continues when the same command is run again.</source>
        <translation>Ein unterbrochener Download geht weiter, wenn derselbe Befehl noch einmal ausgeführt wird.</translation>
    </message>
    <message>
        <source>Exit codes: 0 all done, 1 a download failed, 2 wrong usage, 3 a checksum did not match, 4 no space or no permission to write, 130 interrupted.</source>
        <translation>Exit-Codes: 0 alles erledigt, 1 ein Download fehlgeschlagen, 2 falscher Aufruf, 3 eine Prüfsumme stimmte nicht, 4 kein Platz oder kein Schreibrecht, 130 unterbrochen.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>download; the command may be left out</source>
        <translation>herunterladen; der Befehl kann wegbleiben</translation>
    </message>
    <message>
        <source>show what the server offers, without saving anything</source>
        <translation>zeigen, was der Server anbietet, ohne etwas zu speichern</translation>
    </message>
    <message>
        <source>measure how fast the URLs come, saving nothing</source>
        <translation>messen, wie schnell die URLs laden, ohne etwas zu speichern</translation>
    </message>
    <message>
        <source>hand the URLs over to the desktop program</source>
        <translation>die URLs an das Desktop-Programm übergeben</translation>
    </message>
    <message>
        <source>check a file&apos;s checksum</source>
        <translation>die Prüfsumme einer Datei prüfen</translation>
    </message>
    <message>
        <source>this text, or a command&apos;s options</source>
        <translation>dieser Text oder die Optionen eines Befehls</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>die Version</translation>
    </message>
    <message>
        <source>show its downloads</source>
        <translation>seine Downloads zeigen</translation>
    </message>
    <message>
        <source>pause downloads, by the numbers that list shows</source>
        <translation>Downloads anhalten, nach den Nummern, die list zeigt</translation>
    </message>
    <message>
        <source>continue them, also those that failed</source>
        <translation>sie fortsetzen, auch fehlgeschlagene</translation>
    </message>
    <message>
        <source>end them, and delete their unfinished files</source>
        <translation>sie abbrechen und ihre unfertigen Dateien löschen</translation>
    </message>
    <message>
        <source>take them out of the list; their files stay</source>
        <translation>sie aus der Liste nehmen; ihre Dateien bleiben</translation>
    </message>
    <message>
        <source>set the speed limit for all of them</source>
        <translation>das Tempolimit für alle setzen</translation>
    </message>
    <message>
        <source>Downloads, shows progress and exits when all are done.</source>
        <translation>Lädt herunter, zeigt den Fortschritt und endet, wenn alle fertig sind.</translation>
    </message>
    <message>
        <source>Shows what the server offers, without saving anything. Whether ranges work is tried with a ranged request.</source>
        <translation>Zeigt, was der Server anbietet, ohne etwas zu speichern. Ob er Bereiche liefert, wird mit einer Anfrage nach einem Bereich ausprobiert.</translation>
    </message>
    <message>
        <source>Downloads the URLs into a temporary folder, one after another over one connection each and in parallel as get does, and deletes the files. Each round does both; a table shows medians.</source>
        <translation>Lädt die URLs in einen temporären Ordner, nacheinander über je eine Verbindung und gleichzeitig wie get, und löscht die Dateien. Jede Runde tut beides; eine Tabelle zeigt die Mediane.</translation>
    </message>
    <message>
        <source>Hands the URLs over to the desktop program, starting it if need be, and exits once they are in its list. What no option says is as the desktop program does
it for others. A folder that a list names stands below FOLDER or the current folder.</source>
        <translation>Übergibt die URLs an das Desktop-Programm, startet es bei Bedarf und endet, sobald sie in seiner Liste stehen. Was keine Option sagt, geschieht so, wie das Desktop-Programm es sonst tut. Ein Ordner, den eine Liste nennt, liegt unter ORDNER oder dem aktuellen Ordner.</translation>
    </message>
    <message>
        <source>Exits with 0 if the file has this checksum, and with 1 if not.</source>
        <translation>Endet mit 0, wenn die Datei diese Prüfsumme hat, und mit 1, wenn nicht.</translation>
    </message>
    <message>
        <source>Shows the downloads of the running desktop program that are not finished: number, state, percentage, size, speed, time left and name. WORD is a part of
a name or URL, or a state as --json has it, such as paused or finished.</source>
        <translation>Zeigt die Downloads des laufenden Desktop-Programms, die nicht fertig sind: Nummer, Zustand, Prozent, Größe, Tempo, Restzeit und Name. WORT ist ein Teil eines Namens oder einer URL oder ein Zustand, wie --json ihn nennt, zum Beispiel paused oder finished.</translation>
    </message>
    <message>
        <source>Pauses downloads of the running desktop program.</source>
        <translation>Hält Downloads des laufenden Desktop-Programms an.</translation>
    </message>
    <message>
        <source>Lets downloads of the running desktop program go on in their turn, by number also those that failed or were cancelled, and with --all those that are paused.</source>
        <translation>Lässt Downloads des laufenden Desktop-Programms weiterlaufen, sobald sie an der Reihe sind: nach Nummer auch fehlgeschlagene oder abgebrochene, mit --all die angehaltenen.</translation>
    </message>
    <message>
        <source>Ends downloads of the running desktop program and deletes their unfinished files.</source>
        <translation>Bricht Downloads des laufenden Desktop-Programms ab und löscht ihre unfertigen Dateien.</translation>
    </message>
    <message>
        <source>Takes downloads out of the list of the running desktop program, which can undo it for a minute. Their files stay, whole or not.</source>
        <translation>Nimmt Downloads aus der Liste des laufenden Desktop-Programms, das dies eine Minute lang rückgängig machen kann. Ihre Dateien bleiben, ganz oder nicht.</translation>
    </message>
    <message>
        <source>Sets the speed limit for all downloads of the running desktop program, such as 500K, or takes it away, and says what its schedule makes of that now.</source>
        <translation>Setzt das Tempolimit für alle Downloads des laufenden Desktop-Programms, zum Beispiel 500K, oder hebt es auf und sagt, was der Zeitplan jetzt daraus macht.</translation>
    </message>
    <message>
        <source>SIZE and RATE take K, M, G and T (1024), with or without iB or B: 64K, 1.5MiB.</source>
        <translation>GRÖSSE und RATE verstehen K, M, G und T (1024), mit oder ohne iB oder B: 64K, 1.5MiB.</translation>
    </message>
    <message>
        <source>A URL without a scheme is taken for https; on this machine itself, for http.</source>
        <translation>Eine URL ohne Schema gilt als https, auf diesem Rechner selbst als http.</translation>
    </message>
    <message>
        <source>Unfinished files are kept as NAME.part with NAME.part.ledger beside it; the same command run again picks up where they stand.</source>
        <translation>Unfertige Dateien bleiben als NAME.part mit NAME.part.ledger daneben; derselbe Befehl macht da weiter, wo sie stehen.</translation>
    </message>
    <message>
        <source>Downloads:</source>
        <translation>Downloads:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Dateien:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Tempo:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>Wiederholungen:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>Anfragen:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Netzwerk:</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>Ausgabe:</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>checksum matches</source>
        <translation>Prüfsumme stimmt</translation>
    </message>
    <message>
        <source>checksum matches %1</source>
        <extracomment>%1: the name of a file or of a header.</extracomment>
        <translation>Prüfsumme stimmt laut %1</translation>
    </message>
    <message>
        <source>resumed from %1</source>
        <translation>fortgesetzt ab %1</translation>
    </message>
    <message>
        <source>size not confirmed by the server</source>
        <translation>Größe vom Server nicht bestätigt</translation>
    </message>
    <message>
        <source>%1 sent wrong data</source>
        <translation>%1 hat falsche Daten gesendet</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Bytes)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 at once, one more is refused</source>
        <translation>%1 gleichzeitig, eine weitere wird abgelehnt</translation>
    </message>
    <message>
        <source>at least %1 at once</source>
        <translation>mindestens %1 gleichzeitig</translation>
    </message>
    <message>
        <source>; the time was too short to tell whether more help</source>
        <translation>; die Zeit reichte nicht, um zu sagen, ob mehr helfen</translation>
    </message>
    <message>
        <source>; more than %1 don&apos;t help</source>
        <translation>; mehr als %1 helfen nicht</translation>
    </message>
    <message>
        <source>Accepts</source>
        <extracomment>Of a server: how many connections.</extracomment>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: a number of connections; a speed follows.</extracomment>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a size, %2: a time.</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>gibt es schon</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 are kept.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>%1 bleiben erhalten.</translation>
    </message>
    <message>
        <source>retry %1 in %2 s, try %3: %4</source>
        <extracomment>%1: a link, %2: seconds, %3: a number, %4: why.</extracomment>
        <translation>neuer Versuch für %1 in %2 s, Versuch %3: %4</translation>
    </message>
    <message>
        <source>assembling</source>
        <translation>wird zusammengefügt</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two sizes.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>The list contains no downloads; there was nothing to do.</source>
        <translation>Die Liste enthält keine Downloads; es gab nichts zu tun.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue.</source>
        <translation>Unterbrochen; was geladen wurde, bleibt erhalten. Denselben Befehl noch einmal ausführen, um fortzufahren.</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>Endgültige URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Ranges</source>
        <extracomment>Whether the server sends parts of the file.</extracomment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>yes: it can be resumed and fetched in pieces</source>
        <translation>ja: kann fortgesetzt und in Teilen geladen werden</translation>
    </message>
    <message>
        <source>no: it can&apos;t be resumed</source>
        <translation>nein: kann nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>When the file was last changed on the server.</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1: the %2 checksum matches</source>
        <translation>%1: die %2-Prüfsumme stimmt</translation>
    </message>
    <message>
        <source>%1: the checksum does not match: it is %2, not %3</source>
        <translation>%1: die Prüfsumme stimmt nicht: sie ist %2 statt %3</translation>
    </message>
    <message>
        <source>None of it was kept.</source>
        <translation>Davon wurde nichts behalten.</translation>
    </message>
    <message>
        <source>; the file is too small to tell whether more help</source>
        <translation>; die Datei ist zu klein, um zu sagen, ob mehr helfen</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>Interrupted. The server can&apos;t continue a file; the same command fetches it from the start.</source>
        <translation>Unterbrochen. Der Server kann keine Datei fortsetzen; derselbe Befehl lädt sie von vorn.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue; a file that its server can&apos;t continue is fetched from the start.</source>
        <translation>Unterbrochen; was geladen wurde, bleibt erhalten. Denselben Befehl noch einmal ausführen, um fortzufahren; eine Datei, die ihr Server nicht fortsetzen kann, wird von vorn geladen.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>%1: the file could not be read: %2</source>
        <translation>%1: die Datei konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>What has finished could not be noted; the same command would fetch it again.</source>
        <translation>Was fertig ist, ließ sich nicht vermerken; derselbe Befehl würde es noch einmal laden.</translation>
    </message>
</context>
<context>
    <name>TerminalName</name>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>SERVER</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>PASSWORD</source>
        <translation>PASSWORT</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>RATE</translation>
    </message>
    <message>
        <source>SEC</source>
        <translation>SEK</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>VORLAGE</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>AKTION</translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation>REGEL</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>WORT</translation>
    </message>
</context>
<context>
    <name>TerminalRow</name>
    <message>
        <source>connecting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>assembling</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>fügt zus.</translation>
    </message>
    <message>
        <source>verifying</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>prüft</translation>
    </message>
    <message>
        <source>retry %1</source>
        <extracomment>%1: a time of five letters; at most 11 letters with it.</extracomment>
        <translation>neu in %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1: how many bytes of the file come before.</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 more active</source>
        <translation>%1 weitere aktiv</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>TerminalUsage</name>
    <message>
        <source>Try &apos;tributary-cli help&apos; or &apos;tributary-cli get --help&apos;.</source>
        <translation>Hilfe: &apos;tributary-cli help&apos; oder &apos;tributary-cli get --help&apos;.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Passwort für %1: </translation>
    </message>
    <message>
        <source>--user lacks a password and there is no terminal to ask on; give NAME:PASSWORD or --password-file</source>
        <translation>bei --user fehlt das Passwort, und es gibt kein Terminal, um danach zu fragen; NAME:PASSWORT oder --password-file angeben</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>Passphrase für %1: </translation>
    </message>
    <message>
        <source>the key of --client-certificate is locked and there is no terminal to ask on; give --client-key-password-file</source>
        <translation>der Schlüssel zu --client-certificate ist gesperrt, und es gibt kein Terminal, um nachzufragen; --client-key-password-file angeben</translation>
    </message>
    <message>
        <source>ignored %1: %2</source>
        <extracomment>%1: a file and the number of a line, %2: what is wrong there.</extracomment>
        <translation>%1 übergangen: %2</translation>
    </message>
    <message>
        <source>at most %1 files and %2 connections at once: this process may have no more than %3 files open (ulimit -n)</source>
        <translation>höchstens %1 Dateien und %2 Verbindungen gleichzeitig: dieser Prozess darf nicht mehr als %3 Dateien offen haben (ulimit -n)</translation>
    </message>
    <message>
        <source>standard output is not complete: %1</source>
        <translation>die Standardausgabe ist unvollständig: %1</translation>
    </message>
    <message>
        <source>reading &apos;%1&apos; failed: %2</source>
        <translation>das Lesen von &apos;%1&apos; ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>the first line of &apos;%1&apos; is empty</source>
        <translation>die erste Zeile von &apos;%1&apos; ist leer</translation>
    </message>
    <message>
        <source>there is no option --%1</source>
        <translation>es gibt keine Option --%1</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 erwartet keinen Wert</translation>
    </message>
    <message>
        <source>; did you mean --%1?</source>
        <translation>; war --%1 gemeint?</translation>
    </message>
    <message>
        <source>there is no option -%1</source>
        <translation>es gibt keine Option -%1</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>--%1 braucht einen Wert: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2</source>
        <translation>--%1 erwartet %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;</source>
        <translation>--%1 erwartet %2, nicht &apos;%3&apos;</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>es gibt keinen Befehl &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a command or a URL is missing</source>
        <translation>ein Befehl oder eine URL fehlt</translation>
    </message>
    <message>
        <source>--path-from-url and --name-template can&apos;t be used together</source>
        <translation>--path-from-url und --name-template lassen sich nicht zusammen verwenden</translation>
    </message>
    <message>
        <source>--output gives the whole path; it can&apos;t be used with --path-from-url or --name-template</source>
        <translation>--output gibt den ganzen Pfad an und lässt sich nicht zusammen mit --path-from-url oder --name-template verwenden</translation>
    </message>
    <message>
        <source>--output takes one URL; with several, use --dir</source>
        <translation>--output erwartet eine einzige URL; bei mehreren --dir verwenden</translation>
    </message>
    <message>
        <source>--output takes the path of a file; standard output can&apos;t be one (./- can)</source>
        <translation>--output erwartet den Pfad einer Datei; die Standardausgabe kann das nicht sein (./- schon)</translation>
    </message>
    <message>
        <source>--output takes the path of a file, not a folder; use --dir for that</source>
        <translation>--output erwartet den Pfad einer Datei, keinen Ordner; dafür --dir verwenden</translation>
    </message>
    <message>
        <source>--output takes a name of at most %1 bytes</source>
        <translation>--output erwartet einen Namen von höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>--output takes the path of a file; %1 isn&apos;t one</source>
        <translation>--output erwartet den Pfad einer Datei; %1 ist keine</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a link that leads nowhere</source>
        <translation>--dir erwartet einen Ordner; %1 ist eine Verknüpfung, die ins Leere führt</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a file</source>
        <translation>--dir erwartet einen Ordner; %1 ist eine Datei</translation>
    </message>
    <message>
        <source>--mirror takes one URL; in a list, mirrors stand on one line</source>
        <translation>--mirror erwartet eine einzige URL; in einer Liste stehen Spiegel in einer Zeile</translation>
    </message>
    <message>
        <source>--retry-max-wait must not be shorter than --retry-wait</source>
        <translation>--retry-max-wait darf nicht kürzer sein als --retry-wait</translation>
    </message>
    <message>
        <source>--password-file and a password in --user can&apos;t be used together</source>
        <translation>--password-file und ein Passwort in --user lassen sich nicht zusammen verwenden</translation>
    </message>
    <message>
        <source>--password-file needs --user NAME</source>
        <translation>--password-file braucht --user NAME</translation>
    </message>
    <message>
        <source>--client-key needs --client-certificate FILE</source>
        <translation>--client-key braucht --client-certificate DATEI</translation>
    </message>
    <message>
        <source>--client-key-password-file needs --client-certificate FILE</source>
        <translation>--client-key-password-file braucht --client-certificate DATEI</translation>
    </message>
    <message>
        <source>only one of --input, --password-file and --client-key-password-file can be -</source>
        <translation>nur eines von --input, --password-file und --client-key-password-file darf - sein</translation>
    </message>
    <message>
        <source>a URL is missing</source>
        <translation>eine URL fehlt</translation>
    </message>
    <message>
        <source>verify takes one file</source>
        <translation>verify erwartet eine einzige Datei</translation>
    </message>
    <message>
        <source>verify needs --checksum ALG:HEX</source>
        <translation>verify braucht --checksum ALG:HEX</translation>
    </message>
    <message>
        <source>--checksum can be given only once</source>
        <translation>--checksum kann nur einmal angegeben werden</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; can&apos;t be read: %3</source>
        <translation>--%1: &apos;%2&apos; lässt sich nicht lesen: %3</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>The current folder no longer exists; go to another one</source>
        <translation>Den aktuellen Ordner gibt es nicht mehr; in einen anderen wechseln</translation>
    </message>
    <message>
        <source>the system allows this program no more threads; close other programs or raise the limit (ulimit -u), and run the same command again</source>
        <translation>das System erlaubt diesem Programm keine weiteren Threads; andere Programme schließen oder das Limit erhöhen (ulimit -u) und denselben Befehl noch einmal ausführen</translation>
    </message>
    <message>
        <source>%1 takes either the numbers that list shows, or --all</source>
        <translation>%1 erwartet entweder die Nummern, die list anzeigt, oder --all</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows</source>
        <translation>%1 erwartet die Nummern, die list anzeigt</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows, not &apos;%2&apos;</source>
        <translation>%1 erwartet die Nummern, die list anzeigt, nicht &apos;%2&apos;</translation>
    </message>
    <message>
        <source>limit takes bytes a second, such as 500K or 1.5M and at most 1T, or none</source>
        <translation>limit erwartet Bytes je Sekunde, zum Beispiel 500K oder 1.5M und höchstens 1T, oder none</translation>
    </message>
    <message>
        <source>--%1 is for get; add can&apos;t hand it over to the desktop program</source>
        <translation>--%1 ist für get; add kann das nicht an das Desktop-Programm übergeben</translation>
    </message>
    <message>
        <source>--accept-checksum and --checksum can&apos;t be used together</source>
        <translation>--accept-checksum und --checksum lassen sich nicht zusammen verwenden</translation>
    </message>
    <message>
        <source>no password was entered</source>
        <translation>es wurde kein Passwort eingegeben</translation>
    </message>
    <message>
        <source>no passphrase was entered</source>
        <translation>es wurde keine Passphrase eingegeben</translation>
    </message>
    <message>
        <source>--cookies takes a file in the Netscape format; there is no cookie in &apos;%1&apos;</source>
        <translation>--cookies erwartet eine Datei im Netscape-Format; in &apos;%1&apos; steht kein Cookie</translation>
    </message>
    <message>
        <source>--ca-file takes certificates in PEM form; there is none in &apos;%1&apos;</source>
        <translation>--ca-file erwartet Zertifikate in PEM-Form; in &apos;%1&apos; steht keines</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; war %1 gemeint?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a command and not a URL; for a server of that name, enter %1/</source>
        <translation>&apos;%1&apos; ist ein Befehl und keine URL; für einen Server dieses Namens %1/ eingeben</translation>
    </message>
    <message>
        <source>--%1 takes %2; &apos;%3&apos; is too large</source>
        <translation>--%1 erwartet %2; &apos;%3&apos; ist zu groß</translation>
    </message>
    <message>
        <source>the text is not valid Unicode</source>
        <translation>der Text ist kein gültiges Unicode</translation>
    </message>
    <message>
        <source>%1 takes a file that can be read: %2</source>
        <extracomment>%1: an option of the terminal&apos;s program; %2: what the system says.</extracomment>
        <translation>%1 erwartet eine lesbare Datei: %2</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>paused: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>angehalten: %1</translation>
    </message>
    <message>
        <source>resumed: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>fortgesetzt: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>abgebrochen: %1</translation>
    </message>
    <message>
        <source>removed from the list: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>aus der Liste entfernt: %1</translation>
    </message>
    <message>
        <source>there is no download %1</source>
        <translation>es gibt keinen Download %1</translation>
    </message>
    <message>
        <source>download %1 is over</source>
        <translation>Download %1 ist beendet</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of the speed limit.</extracomment>
        <translation>keines</translation>
    </message>
    <message>
        <source>speed limit: %1</source>
        <translation>Tempolimit: %1</translation>
    </message>
    <message>
        <source>no downloads to show</source>
        <translation>keine Downloads anzuzeigen</translation>
    </message>
    <message>
        <source>now: paused by the schedule</source>
        <translation>jetzt: vom Zeitplan angehalten</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule</source>
        <translation>jetzt: unbegrenzt laut Zeitplan</translation>
    </message>
    <message>
        <source>now: paused by the schedule until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>jetzt: vom Zeitplan bis %1 angehalten</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule, until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>jetzt: unbegrenzt laut Zeitplan bis %1</translation>
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
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Meldungen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: the time of a message, %2: the message.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Meldung kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Meldung</numerusform>
            <numerusform>%n neue Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop download manager</source>
        <translation>Ein Download-Manager für den Desktop</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>Was geladen werden soll</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none</source>
        <translation>Im Infobereich starten, oder minimiert, wo es keinen gibt</translation>
    </message>
    <message>
        <source>Keep all settings and data in the program&apos;s folder</source>
        <translation>Alle Einstellungen und Daten im Ordner des Programms aufbewahren</translation>
    </message>
    <message>
        <source>Report on standard error the longest time that the window is busy</source>
        <translation>Auf der Standardfehlerausgabe melden, wie lange das Fenster höchstens beschäftigt ist</translation>
    </message>
    <message>
        <source>Try &apos;%1 --help&apos;.</source>
        <extracomment>%1: the name of the program.</extracomment>
        <translation>Hilfe: &apos;%1 --help&apos;.</translation>
    </message>
</context>
<context>
    <name>tributary::AboutBox</name>
    <message>
        <source>About Tributary</source>
        <translation>Über Tributary</translation>
    </message>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>Downloads files over several connections at once.</source>
        <translation>Lädt Dateien über mehrere Verbindungen zugleich herunter.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <extracomment>%1: a version number.</extracomment>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Licence: Apache License 2.0</source>
        <translation>Lizenz: Apache License 2.0</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <extracomment>%1: the version of the library Qt, %2: the operating system.</extracomment>
        <translation>Qt %1 auf %2</translation>
    </message>
</context>
<context>
    <name>tributary::AddDialog</name>
    <message>
        <source>New download</source>
        <translation>Neuer Download</translation>
    </message>
    <message>
        <source>https://…
One link per line</source>
        <translation>https://…
Ein Link pro Zeile</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Datei&amp;name</translation>
    </message>
    <message>
        <source>Name from the server</source>
        <translation>Name vom Server</translation>
    </message>
    <message>
        <source>Names from the server</source>
        <translation>Namen vom Server</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) will start.</source>
        <translation>
            <numerusform>%n Download wird gestartet.</numerusform>
            <numerusform>%n Downloads werden gestartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <extracomment>What few people change about a download, hidden until asked for.</extracomment>
        <translation>M&amp;ehr</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>The link could not be checked: %1.</source>
        <extracomment>%1: what went wrong when the server was asked about a link.</extracomment>
        <translation>Der Link ließ sich nicht prüfen: %1.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Names from the list</source>
        <translation>Namen aus der Liste</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2.</source>
        <extracomment>%1: the name of a server, %2: a time of the day.</extracomment>
        <translation>%1 bat um eine Pause bis %2.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterDownloads</name>
    <message>
        <source>No program was chosen.</source>
        <translation>Es wurde kein Programm gewählt.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>Es gibt kein Programm „%1“.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterNote</name>
    <message>
        <source>Quits when all is done</source>
        <extracomment>The program does, once all downloads are done.</extracomment>
        <translation>Beendet sich, wenn alles fertig ist</translation>
    </message>
    <message>
        <source>Sleeps when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>Energiesparmodus, wenn alles fertig ist</translation>
    </message>
    <message>
        <source>Shuts down when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>Fährt herunter, wenn alles fertig ist</translation>
    </message>
    <message>
        <source>Runs a program when all is done</source>
        <translation>Führt ein Programm aus, wenn alles fertig ist</translation>
    </message>
    <message>
        <source>Click to call it off.</source>
        <extracomment>To call off what happens once all downloads are done.</extracomment>
        <translation>Klicken, um das aufzuheben.</translation>
    </message>
    <message>
        <source>Nothing happens when all downloads are done.</source>
        <translation>Wenn alle Downloads fertig sind, geschieht nichts.</translation>
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
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>E&amp;xpected checksum</source>
        <translation>&amp;Erwartete Prüfsumme</translation>
    </message>
    <message>
        <source>Checks&amp;um</source>
        <extracomment>The checksum that a file has.</extracomment>
        <translation>&amp;Prüfsumme</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The checksum matches.</source>
        <translation>Die Prüfsumme stimmt überein.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file is damaged or another one, or the checksum is not for it.</source>
        <translation>Die Prüfsumme stimmt nicht überein: Die Datei ist beschädigt oder eine andere, oder die Prüfsumme gehört nicht zu ihr.</translation>
    </message>
</context>
<context>
    <name>tributary::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>The menu of the list&apos;s columns, in which a person chooses those that are shown.</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>Shows the columns again as at the first start: which, where, and how wide.</extracomment>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>tributary::CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>Downloads filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The hint of an empty box. %1: to what the list is narrowed already, such as &quot;Failed&quot;.</extracomment>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>The speed limit.</extracomment>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Filter in “%1”</source>
        <translation>In „%1“ filtern</translation>
    </message>
</context>
<context>
    <name>tributary::CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>Name des Befehls</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Das ist im Moment nicht möglich.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Kein passender Befehl.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of a menu. %1: the name of the menu, %2: the name of the command.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command or setting</source>
        <translation>Befehl oder Einstellung</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionListModel</name>
    <message>
        <source>Range</source>
        <extracomment>The stretch of the file that a connection fetches.</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>How far in the file a connection has come.</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a connection is to.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Why a connection is slow, waits or asked anew.</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A small piece far into a large file: &quot;64 KiB at 7.1 GiB&quot;.</extracomment>
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionTimeline</name>
    <message>
        <source>Timeline of the connections</source>
        <translation>Zeitverlauf der Verbindungen</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionsPage</name>
    <message>
        <source>No connection is open.</source>
        <translation>Keine Verbindung ist offen.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
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
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopPresence</name>
    <message>
        <source>Tributary keeps running</source>
        <translation>Tributary läuft weiter</translation>
    </message>
    <message>
        <source>Downloads continue. Use the icon in the tray to show the window again.</source>
        <translation>Downloads laufen weiter. Das Symbol im Infobereich zeigt das Fenster wieder an.</translation>
    </message>
    <message>
        <source>The computer couldn&apos;t be put to sleep or shut down.</source>
        <translation>Der Computer ließ sich nicht in den Energiesparmodus versetzen oder herunterfahren.</translation>
    </message>
    <message>
        <source>The program can&apos;t be started.</source>
        <translation>Das Programm lässt sich nicht starten.</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Select a download to see its details.</source>
        <translation>Einen Download auswählen, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadActions</name>
    <message>
        <source>New download</source>
        <extracomment>The second word of each pair stands on the toolbar button.</extracomment>
        <translation>Neuer Download</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>Links einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends a download for good and deletes what has come so far.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes a download from the list; its file stays.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file that was downloaded.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Remove with file…</source>
        <translation>Mit Datei entfernen …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Earlier in the queue.</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>An den Anfang</translation>
    </message>
    <message>
        <source>To top</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <translation>Ans Ende</translation>
    </message>
    <message>
        <source>To bottom</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>These three are entries of the menu &quot;Priority&quot;.</extracomment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Which downloads go first.</extracomment>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Gives the file of a download another name.</extracomment>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <extracomment>Takes all finished downloads from the list; their files stay.</extracomment>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Changes the mirrors, headers and limits of a download.</extracomment>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Only one download can be edited at a time.</source>
        <translation>Es kann nur ein Download auf einmal bearbeitet werden.</translation>
    </message>
    <message>
        <source>A finished download can&apos;t be edited.</source>
        <translation>Ein fertiger Download kann nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be edited. Pause it first.</source>
        <translation>Ein laufender Download kann nicht bearbeitet werden. Ihn zuerst anhalten.</translation>
    </message>
    <message>
        <source>Find command…</source>
        <extracomment>Opens a list of all commands, in which one is found by its name.</extracomment>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>Starts a download that waits, whatever runs besides.</extracomment>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>Link im Browser öffnen</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <extracomment>Brings back what was just removed from the list.</extracomment>
        <translation>Entfernen rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <extracomment>Moves the files of downloads to another folder.</extracomment>
        <translation>In Ordner verschieben …</translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what was downloaded once more, as a new download.</extracomment>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Check file…</source>
        <extracomment>Computes the checksum of a file, to compare it with another one.</extracomment>
        <translation>Datei prüfen …</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>For a download that failed.</extracomment>
        <translation>Link ersetzen …</translation>
    </message>
    <message>
        <source>Only one download can be renamed at a time.</source>
        <translation>Es kann nur ein Download auf einmal umbenannt werden.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be renamed. Pause it first.</source>
        <translation>Ein laufender Download kann nicht umbenannt werden. Ihn zuerst anhalten.</translation>
    </message>
    <message>
        <source>Pause shown</source>
        <translation>Angezeigte anhalten</translation>
    </message>
    <message>
        <source>Resume shown</source>
        <translation>Angezeigte fortsetzen</translation>
    </message>
    <message>
        <source>Pause all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Alle angezeigten Downloads anhalten</translation>
    </message>
    <message>
        <source>Resume all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Alle angezeigten Downloads fortsetzen</translation>
    </message>
    <message>
        <source>Retry all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Alle angezeigten Downloads erneut versuchen</translation>
    </message>
    <message>
        <source>Retry all</source>
        <extracomment>For all downloads that failed.</extracomment>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Retry shown</source>
        <extracomment>For those of the downloads that failed that the filter shows.</extracomment>
        <translation>Angezeigte erneut versuchen</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadEdits</name>
    <message>
        <source>The download can&apos;t be edited.</source>
        <translation>Der Download kann nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>It is running or finished by now.</source>
        <translation>Er läuft inzwischen oder ist fertig.</translation>
    </message>
    <message>
        <source>It has no user name or password yet. Sign in first.</source>
        <translation>Benutzername oder Passwort fehlt noch. Zuerst anmelden.</translation>
    </message>
    <message>
        <source>The changes to “%1” were saved.</source>
        <translation>Die Änderungen an „%1“ wurden gespeichert.</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When a download was added to the list.</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a download comes from.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>When a download was finished.</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>What the bytes of a finished download were compared with.</extracomment>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>The time left until a download is done. In a menu &quot;Left&quot; alone would be a direction.</extracomment>
        <translation>Restzeit</translation>
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
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Alle Downloads sind fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) finished</source>
        <translation>
            <numerusform>Download fertig</numerusform>
            <numerusform>%n Downloads fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>Download fehlgeschlagen</numerusform>
            <numerusform>%n Downloads fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>No more downloads are running</source>
        <translation>Es laufen keine Downloads</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <extracomment>By a fault, such as a full disk, which stands behind it.</extracomment>
        <translation>
            <numerusform>%n Download angehalten</numerusform>
            <numerusform>%n Downloads angehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
</context>
<context>
    <name>tributary::EditDialog</name>
    <message>
        <source>Edit download</source>
        <translation>Download bearbeiten</translation>
    </message>
    <message>
        <source>Changes to “%1” apply the next time it starts or resumes.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Änderungen an „%1“ gelten, sobald der Download das nächste Mal startet oder fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyHint</name>
    <message>
        <source>No download matches “%1”.</source>
        <translation>Kein Download passt zu „%1“.</translation>
    </message>
    <message>
        <source>Drop or paste a link here, or choose New download.</source>
        <translation>Einen Link hierher ziehen, einfügen oder „Neuer Download“ wählen.</translation>
    </message>
    <message>
        <source>No downloads here.</source>
        <translation>Hier sind keine Downloads.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Takes back what is typed and chosen to filter the list.</extracomment>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>tributary::ErrorBox</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Replace &amp;link…</source>
        <translation>&amp;Link ersetzen …</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Anmelden …</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>&amp;Trust certificate…</source>
        <extracomment>Trusts a certificate that proves nothing.</extracomment>
        <translation>Zertifikat &amp;vertrauen …</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <extracomment>Opens the link of a download, to see what the site says.</extracomment>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Edit &amp;checksum…</source>
        <extracomment>Opens the dialog in which a checksum can be corrected.</extracomment>
        <translation>&amp;Prüfsumme bearbeiten …</translation>
    </message>
    <message>
        <source>Choose another &amp;name…</source>
        <extracomment>Saves a file under another name, since the one that it should have is taken.</extracomment>
        <translation>Anderen &amp;Namen wählen …</translation>
    </message>
    <message>
        <source>Proxy s&amp;ettings…</source>
        <extracomment>Opens the settings at the proxy.</extracomment>
        <translation>Pro&amp;xy-Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Memory settings…</source>
        <extracomment>Opens the settings at the limit for memory.</extracomment>
        <translation>Arbeit&amp;sspeicher-Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Keep the file anyway…</source>
        <extracomment>Keeps a file although a checksum of its site contradicts it.</extracomment>
        <translation>&amp;Datei trotzdem behalten …</translation>
    </message>
    <message>
        <source>The expected checksum is from the server&apos;s header %1.</source>
        <extracomment>%1: the name of a header such as Digest.</extracomment>
        <translation>Die erwartete Prüfsumme stammt aus dem Header %1 des Servers.</translation>
    </message>
    <message>
        <source>The expected checksum is from %1, beside the file.</source>
        <extracomment>%1: the name of a file such as SHA256SUMS.</extracomment>
        <translation>Die erwartete Prüfsumme stammt aus %1 neben der Datei auf dem Server.</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Before the checksum that a file should have.</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Before the checksum that a file has.</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>No source has the right file: %1</source>
        <extracomment>%1: links, each with what is wrong with its file.</extracomment>
        <translation>Keine Quelle hat die richtige Datei: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Download &amp;again</source>
        <extracomment>Of a finished download, whose file is gone.</extracomment>
        <translation>Erneut &amp;herunterladen</translation>
    </message>
    <message>
        <source>The file was moved or deleted elsewhere. Move it back, or download it again.</source>
        <translation>Die Datei wurde anderswo verschoben oder gelöscht. Die Datei zurücklegen oder erneut herunterladen.</translation>
    </message>
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>Der Link wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>The link of “%1” was replaced.</source>
        <translation>Der Link von „%1“ wurde ersetzt.</translation>
    </message>
    <message>
        <source>The file was not kept.</source>
        <translation>Die Datei wurde nicht behalten.</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Moving to the other folder…</source>
        <translation>Wird in den anderen Ordner verschoben …</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>Nach „%1“ verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n files stay where they are.</source>
        <translation>
            <numerusform>Die Datei bleibt, wo sie ist.</numerusform>
            <numerusform>%n Dateien bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”. To move the others, pause them first.</source>
        <translation>Nach „%1“ verschoben. Die anderen dazu zuerst anhalten.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <extracomment>%1: the name that a file had, %2: the name that it has now.</extracomment>
        <translation>„%1“ wurde in „%2“ umbenannt.</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All downloads, in whatever state.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Music and films.</extracomment>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>Downloads that were cancelled.</extracomment>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>tributary::FilterTeller</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many rows the filter leaves of how many, such as &quot;3 of 12 shown&quot;.</extracomment>
        <translation>%1 von %2 angezeigt</translation>
    </message>
</context>
<context>
    <name>tributary::FinishedRows</name>
    <message>
        <source>The filter shows no finished downloads.</source>
        <translation>Der Filter zeigt keinen fertigen Download.</translation>
    </message>
</context>
<context>
    <name>tributary::FolderRow</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt verwendete Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <extracomment>%1: how much room there is on the disk, %2: how much the files take.</extracomment>
        <translation>%1 frei, %2 nötig</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>You can&apos;t save files in this folder.</source>
        <translation>In diesem Ordner lässt sich nichts speichern.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be created.</source>
        <translation>Dieser Ordner kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <extracomment>Stands beside the free space. %1: the folder that a file goes to because of its type.</extracomment>
        <translation>kommt in %1</translation>
    </message>
</context>
<context>
    <name>tributary::FrontDoor</name>
    <message>
        <source>The link that the browser handed over can&apos;t be downloaded.</source>
        <translation>Der Link, den der Browser übergeben hat, lässt sich nicht herunterladen.</translation>
    </message>
    <message>
        <source>Browsers and the terminal can&apos;t reach this window: %1</source>
        <translation>Browser und Terminal erreichen dieses Fenster nicht: %1</translation>
    </message>
</context>
<context>
    <name>tributary::GeneralPage</name>
    <message>
        <source>C&amp;opy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>Alle Angaben kopieren</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>Jetzt &amp;starten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a file, %2: a sentence on why its download is not faster.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>&amp;Verbindungseinstellungen …</translation>
    </message>
    <message>
        <source>Change li&amp;mit…</source>
        <translation>Li&amp;mit ändern …</translation>
    </message>
</context>
<context>
    <name>tributary::GoneFiles</name>
    <message>
        <source>Download again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>„%1“ gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>tributary::HeadMenu</name>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>Reihenfolge der Warteschlange</translation>
    </message>
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Links, text and lists of links can be dropped into the window. Keyboard shortcuts:</source>
        <translation>Links, Text und Linklisten lassen sich ins Fenster ziehen. Tastenkürzel:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>&amp;Über Tributary</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Open the file or show its details</source>
        <translation>Die Datei öffnen oder die Details anzeigen</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>Downloads filtern</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>%1, %2: the first and the last of some keys.</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Open a details tab</source>
        <translation>Einen Tab der Details öffnen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Die Details schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>Filter leeren, dann verlassen</translation>
    </message>
</context>
<context>
    <name>tributary::LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Speed &amp;limit for each selected download:</source>
        <translation>&amp;Tempolimit für jeden ausgewählten Download:</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>Limit &amp;setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Speed &amp;limit for all downloads:</source>
        <translation>&amp;Tempolimit für alle Downloads:</translation>
    </message>
    <message>
        <source>Speed &amp;limit for this download:</source>
        <translation>&amp;Tempolimit für diesen Download:</translation>
    </message>
</context>
<context>
    <name>tributary::LimitMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>Anderes …</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Unbegrenzt</translation>
    </message>
</context>
<context>
    <name>tributary::LinkIntake</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>Die Liste konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The list contains no http or https links.</source>
        <translation>Die Liste enthält keine http- oder https-Links.</translation>
    </message>
    <message>
        <source>The clipboard contains no http or https links.</source>
        <translation>Die Zwischenablage enthält keine http- oder https-Links.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added.</source>
        <translation>
            <numerusform>%n Download hinzugefügt.</numerusform>
            <numerusform>%n Downloads hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>Schon in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added; the others are already in the list.</source>
        <translation>
            <numerusform>%n Download hinzugefügt; die übrigen sind schon in der Liste.</numerusform>
            <numerusform>%n Downloads hinzugefügt; die übrigen sind schon in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding</source>
        <extracomment>Takes the downloads out of the list again that were just added.</extracomment>
        <translation>Hinzufügen rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) removed again.</source>
        <translation>
            <numerusform>%n Download wieder entfernt.</numerusform>
            <numerusform>%n Downloads wieder entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <extracomment>Follows a comma, as in &quot;8 downloads added, 2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n Zeile ausgelassen.</numerusform>
            <numerusform>%n Zeilen ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, %1</source>
        <extracomment>%1: as &quot;2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n Download hinzugefügt, %1</numerusform>
            <numerusform>%n Downloads hinzugefügt, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what is in the list already once more, as a new download.</extracomment>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Already in the list: %1</source>
        <translation>Schon in der Liste: %1</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Die Liste wird geholt …</translation>
    </message>
</context>
<context>
    <name>tributary::LinkListDialog</name>
    <message>
        <source>New downloads</source>
        <translation>Neue Downloads</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>A&amp;lle auswählen</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Keine auswählen</translation>
    </message>
    <message>
        <source>Enter the full path of the folder to save to.</source>
        <translation>Den vollständigen Pfad des Zielordners eingeben.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: why a server refuses, such as &quot;Not found (404)&quot;, or that a link is in the list; %2: the link.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>More ways to select</source>
        <translation>Mehr Möglichkeiten zum Auswählen</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <extracomment>In the place of a link.</extracomment>
        <translation>Schon in der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) selected</source>
        <extracomment>Of a list: &quot;2 of 3 links selected&quot;. %1: how many are selected, %n: how many there are.</extracomment>
        <translation>
            <numerusform>%1 von %n Link ausgewählt</numerusform>
            <numerusform>%1 von %n Links ausgewählt</numerusform>
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
        <translation>%1, mindestens %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; the filter hides %n of them</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %n: how many of the selected a filter hides.</extracomment>
        <translation>
            <numerusform>%1; der Filter verbirgt %n davon</numerusform>
            <numerusform>%1; der Filter verbirgt %n davon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListAndDetails</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Next tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>Vorheriger Tab</translation>
    </message>
</context>
<context>
    <name>tributary::ListFiles</name>
    <message>
        <source>Lists of downloads (*.json)</source>
        <translation>Download-Listen (*.json)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Liste importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) exported.</source>
        <translation>
            <numerusform>%n Download exportiert.</numerusform>
            <numerusform>%n Downloads exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>Die Liste konnte nicht exportiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) imported.</source>
        <translation>
            <numerusform>%n Download importiert.</numerusform>
            <numerusform>%n Downloads importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be imported.</source>
        <translation>Die Liste konnte nicht importiert werden.</translation>
    </message>
    <message>
        <source>No permission to read the file</source>
        <translation>Keine Leserechte für die Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are paused, as they go to other folders than yours.</source>
        <extracomment>Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n davon ist angehalten, da er in einen anderen Ordner als die eigenen geht.</numerusform>
            <numerusform>%n davon sind angehalten, da sie in andere Ordner als die eigenen gehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list.</source>
        <extracomment>Downloads that were left out. Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n schon in der Liste.</numerusform>
            <numerusform>%n schon in der Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListOffer</name>
    <message>
        <source>Open the list and choose from its files</source>
        <extracomment>The list that a link leads to. Without the mark the list itself is saved, as a file.</extracomment>
        <translation>Die Liste öffnen und aus ihren Dateien wählen</translation>
    </message>
    <message>
        <source>This link leads to a list of files (Metalink).</source>
        <extracomment>Metalink: a format for lists of files.</extracomment>
        <translation>Dieser Link führt zu einer Liste von Dateien (Metalink).</translation>
    </message>
    <message>
        <source>Choose from the links on this page</source>
        <translation>Aus den Links dieser Seite wählen</translation>
    </message>
    <message>
        <source>Choose from the links in this text</source>
        <extracomment>A text of lines that are links.</extracomment>
        <translation>Aus den Links in diesem Text wählen</translation>
    </message>
</context>
<context>
    <name>tributary::ListedNote</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>This link is already in the list.</source>
        <translation>Dieser Link ist schon in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Download them again under new names</source>
        <extracomment>Links that are in the list already.</extracomment>
        <translation>Noch einmal unter neuen Namen herunterladen</translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are already in the list:</source>
        <translation>
            <numerusform>%n der Links steht schon in der Liste:</numerusform>
            <numerusform>%n der Links stehen schon in der Liste:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · already in the list</source>
        <extracomment>%1: the size and the type of a file whose link is in the list.</extracomment>
        <translation>%1 · schon in der Liste</translation>
    </message>
    <message>
        <source>Download it again under a new name</source>
        <extracomment>A link that is in the list already.</extracomment>
        <translation>Noch einmal unter neuem Namen herunterladen</translation>
    </message>
</context>
<context>
    <name>tributary::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Save the log as</source>
        <translation>Protokoll speichern unter</translation>
    </message>
    <message>
        <source>The log could not be saved as “%1”: %2</source>
        <extracomment>%1: a path, %2: what the system says.</extracomment>
        <translation>Das Protokoll konnte nicht als „%1“ gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>tributary::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Active downloads on top</source>
        <extracomment>Those that run stand above the others in the list.</extracomment>
        <translation>Aktive Downloads oben</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <extracomment>Rows of two lines in the list.</extracomment>
        <translation>Hohe Zeilen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Rows of one line in the list.</extracomment>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <extracomment>Writes all downloads of the list to a file that can be imported elsewhere.</extracomment>
        <translation>Liste e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <extracomment>Adds the downloads of such a file to the list.</extracomment>
        <translation>Liste &amp;importieren …</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Only while the list is sorted by Added or in queue order</source>
        <translation>Nur solange die Liste nach „Hinzugefügt“ oder der Warteschlange sortiert ist</translation>
    </message>
</context>
<context>
    <name>tributary::MainWindow</name>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>The filter hides the new downloads.</source>
        <translation>Der Filter verbirgt die neuen Downloads.</translation>
    </message>
    <message>
        <source>%1 – Tributary</source>
        <extracomment>The window&apos;s title while downloads run; %1: a percentage.</extracomment>
        <translation>%1 – Tributary</translation>
    </message>
    <message>
        <source>The list is in queue order now. Click “%1” to sort it as before.</source>
        <translation>Die Liste steht jetzt in der Reihenfolge der Warteschlange. Ein Klick auf „%1“ sortiert sie wie zuvor.</translation>
    </message>
    <message>
        <source>The list is in queue order now.</source>
        <extracomment>The order of the list changed, since a row was moved in it. %1: the head of a column.</extracomment>
        <translation>Die Liste steht jetzt in der Reihenfolge der Warteschlange.</translation>
    </message>
    <message>
        <source>The filter hides what came back.</source>
        <translation>Der Filter verbirgt, was zurückgekommen ist.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the new downloads that the filter hides.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Limit of the selected downloads</source>
        <translation>Limit der ausgewählten Downloads</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Tempolimit aller Downloads</translation>
    </message>
</context>
<context>
    <name>tributary::MoreFields</name>
    <message>
        <source>Automatic</source>
        <extracomment>As many connections as pay off.</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <extracomment>The number of connections for one download.</extracomment>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Tempolimit</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>C&amp;hecksum</source>
        <translation>P&amp;rüfsumme</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Name: Wert, je einer pro Zeile</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>&amp;Referer</source>
        <extracomment>The page that the link is on, in the sense of HTTP.</extracomment>
        <translation>Re&amp;ferer</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>&amp;Cookies</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>Name=Wert; Name=Wert</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>User agen&amp;t</source>
        <translation>User-A&amp;gent</translation>
    </message>
    <message>
        <source>Tributary&apos;s default</source>
        <translation>Vorgabe von Tributary</translation>
    </message>
    <message>
        <source>M&amp;irrors</source>
        <translation>Sp&amp;iegel</translation>
    </message>
    <message>
        <source>Other links to the same file, one per line</source>
        <translation>Andere Links zur selben Datei, je einer pro Zeile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a field, %2: what is wrong with what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password.</source>
        <translation>Der Server verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <extracomment>The place in the queue.</extracomment>
        <translation>Priorit&amp;ät</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Niedrig</translation>
    </message>
</context>
<context>
    <name>tributary::MovedPlace</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A row&apos;s place in the list, such as &quot;2 of 12&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>tributary::NameNote</name>
    <message>
        <source>A file with this name already exists. The new one will be “%1”.</source>
        <extracomment>%1: the name that the new file gets.</extracomment>
        <translation>Eine Datei mit diesem Namen gibt es schon. Die neue wird „%1“ heißen.</translation>
    </message>
</context>
<context>
    <name>tributary::OwnLimits</name>
    <message>
        <source>Speed limit</source>
        <extracomment>Of the selected downloads alone.</extracomment>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>Anderes …</translation>
    </message>
</context>
<context>
    <name>tributary::ProxyFields</name>
    <message>
        <source>A proxy with a user name and password can only be set for a single download: New download, More, Proxy.</source>
        <translation>Ein Proxy mit Benutzername und Passwort lässt sich nur für einen einzelnen Download setzen: Neuer Download, Mehr, Proxy.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a proxy.</source>
        <translation>Das ist keine Adresse eines Proxys.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>Wie im System</translation>
    </message>
</context>
<context>
    <name>tributary::QuickMenu</name>
    <message>
        <source>New download</source>
        <translation>Neuer Download</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
</context>
<context>
    <name>tributary::QuietIntake</name>
    <message>
        <source>The download stays in the browser: %1</source>
        <extracomment>%1: the reason, as &quot;Not found (404)&quot;</extracomment>
        <translation>Der Download bleibt im Browser: %1</translation>
    </message>
    <message>
        <source>Tributary was sent a file of another size.</source>
        <translation>Tributary hat eine Datei anderer Größe erhalten.</translation>
    </message>
</context>
<context>
    <name>tributary::RefusedFiles</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <extracomment>%1: the name of a file, or the path of a folder.</extracomment>
        <translation>Kein Programm öffnet „%1“.</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %n download(s).</source>
        <translation>
            <numerusform>%n Download entfernt.</numerusform>
            <numerusform>%n Downloads entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Their files stay where they are.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>„%1“ entfernt.</translation>
    </message>
    <message>
        <source>Removed “%1”. The file stays in %2.</source>
        <translation>„%1“ entfernt. Die Datei bleibt in %2.</translation>
    </message>
    <message>
        <source>Removed “%1”. The unfinished file stays in %2.</source>
        <translation>„%1“ entfernt. Die unfertige Datei bleibt in %2.</translation>
    </message>
    <message>
        <source>“%1” is in the list again.</source>
        <translation>„%1“ ist wieder in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in the list again.</source>
        <translation>
            <numerusform>%n Download ist wieder in der Liste.</numerusform>
            <numerusform>%n Downloads sind wieder in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last removal can&apos;t be undone. Undo once more brings back the one before it.</source>
        <translation>Das zuletzt Entfernte lässt sich nicht zurückholen. Noch einmal „Rückgängig“ holt zurück, was davor entfernt wurde.</translation>
    </message>
    <message>
        <source>“%1” could not be taken out of the bin.</source>
        <translation>„%1“ konnte nicht aus dem Papierkorb geholt werden.</translation>
    </message>
</context>
<context>
    <name>tributary::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Datei&amp;name</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tributary::ReplaceLinkDialog</name>
    <message>
        <source>Replace link</source>
        <translation>Link ersetzen</translation>
    </message>
    <message>
        <source>A new link for “%1”. What has been downloaded so far is kept if the new link leads to the same file.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Ein neuer Link für „%1“. Was schon heruntergeladen ist, bleibt erhalten, wenn der neue Link zur selben Datei führt.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Takes another link for a download.</extracomment>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter the full link, with http:// or https://.</source>
        <translation>Den vollständigen Link eingeben, mit http:// oder https://.</translation>
    </message>
</context>
<context>
    <name>tributary::RetryAll</name>
    <message>
        <source>Retry all failed</source>
        <extracomment>Tries again all downloads that have failed.</extracomment>
        <translation>Alle fehlgeschlagenen erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n download(s) again.</source>
        <translation>
            <numerusform>%n Download wird erneut versucht.</numerusform>
            <numerusform>%n Downloads werden erneut versucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>Teile der Datei</translation>
    </message>
    <message>
        <source>Which parts are here is not known until the download goes on.</source>
        <translation>Welche Teile schon da sind, ist erst bekannt, wenn der Download weiterläuft.</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>„%1“ konnte nicht in den Papierkorb verschoben werden.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: it will start over.</source>
        <translation>„%1“ kann nicht fortgesetzt werden: der Download beginnt von vorn.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the paused download(s) can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>%n der angehaltenen Downloads kann nicht fortgesetzt werden und beginnt von vorn.</numerusform>
            <numerusform>%n der angehaltenen Downloads können nicht fortgesetzt werden und beginnen von vorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only http and https links can be opened in the browser.</source>
        <translation>Im Browser lassen sich nur http- und https-Links öffnen.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>Moved “%1” to the bin.</source>
        <translation>„%1“ in den Papierkorb verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) to the bin.</source>
        <translation>
            <numerusform>%n Datei in den Papierkorb verschoben.</numerusform>
            <numerusform>%n Dateien in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n unfinished file(s).</source>
        <translation>
            <numerusform>%n unvollständige Datei gelöscht.</numerusform>
            <numerusform>%n unvollständige Dateien gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted “%1”; %2 deleted.</source>
        <extracomment>Of a download that a person has cancelled. %1: its name, %2: a size.</extracomment>
        <translation>„%1“ abgebrochen; %2 gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Aborted %n download(s); %1 deleted.</source>
        <extracomment>Of downloads that a person has cancelled. %1: the size of their unfinished files.</extracomment>
        <translation>
            <numerusform>%n Download abgebrochen; %1 gelöscht.</numerusform>
            <numerusform>%n Downloads abgebrochen; %1 gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SelectionLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Of downloads.</extracomment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: the size of what is here of several downloads, %2: their size.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 received</source>
        <extracomment>%1: the size of what is here of several downloads, the size of one of which nobody knows.</extracomment>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Of several selected downloads, the details below are about one; %1: its name.</extracomment>
        <translation>Details zu %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsAdvanced</name>
    <message>
        <source>Disk &amp;space</source>
        <translation>&amp;Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Reserve it before downloading</source>
        <translation>Vor dem Download reservieren</translation>
    </message>
    <message>
        <source>Take it as the file grows</source>
        <translation>Belegen, während die Datei wächst</translation>
    </message>
    <message>
        <source>Largest &amp;read or write</source>
        <translation>Größter B&amp;lock beim Lesen und Schreiben</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>Arbeit&amp;sspeicher für alle Verbindungen</translation>
    </message>
    <message>
        <source>When this much data waits to be written, reading pauses.</source>
        <translation>Warten so viele Daten auf das Schreiben, wird das Lesen unterbrochen.</translation>
    </message>
    <message>
        <source>A full disk is noticed at the start, and the file lies in one piece.</source>
        <translation>Ein voller Datenträger fällt schon zu Beginn auf, und die Datei liegt in einem Stück.</translation>
    </message>
    <message>
        <source>Nothing is taken before it is needed, but the disk may turn out too full halfway.</source>
        <translation>Nichts wird belegt, bevor es gebraucht wird, aber der Datenträger kann sich auf halbem Weg als zu voll erweisen.</translation>
    </message>
    <message>
        <source>Disk space and largest read or write apply to downloads that are added from now on.</source>
        <translation>Platz auf dem Datenträger und größter Block gelten für Downloads, die ab jetzt hinzugefügt werden.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsBrowsers</name>
    <message>
        <source>Take downloads from %1</source>
        <extracomment>%1: a browser, as &quot;Firefox&quot;.</extracomment>
        <translation>Downloads von %1 übernehmen</translation>
    </message>
    <message>
        <source>No browser was found that Tributary could take downloads from.</source>
        <translation>Es wurde kein Browser gefunden, von dem Tributary Downloads übernehmen könnte.</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>&amp;Erweiterung</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Then load the extension from this folder.
In Firefox: about:debugging › This Firefox › Load Temporary Add-on
In others: chrome://extensions › Developer mode › Load unpacked</source>
        <translation>Danach die Erweiterung aus diesem Ordner laden.
In Firefox: about:debugging › Dieser Firefox › Temporäres Add-on laden
In anderen: chrome://extensions › Entwicklermodus › Entpackte Erweiterung laden</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>&amp;Über Tributary</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>A page of the settings: into which folder files of each type go.</extracomment>
        <translation>Typen</translation>
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
        <translation>&amp;Gleichzeitige Downloads</translation>
    </message>
    <message>
        <source>&amp;Connections per download</source>
        <translation>&amp;Verbindungen je Download</translation>
    </message>
    <message>
        <source>Connections in tot&amp;al</source>
        <translation>Verbindungen &amp;insgesamt</translation>
    </message>
    <message>
        <source>More connections are used only while they make a download faster. The number per download applies to new downloads.</source>
        <translation>Mehr Verbindungen werden nur genutzt, solange sie einen Download schneller machen. Die Zahl je Download gilt für neue Downloads.</translation>
    </message>
    <message>
        <source>When the &amp;file already exists</source>
        <translation>Wenn es die &amp;Datei schon gibt</translation>
    </message>
    <message>
        <source>Keep both and rename the new one</source>
        <translation>Beide behalten und die neue umbenennen</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Sie überschreiben</translation>
    </message>
    <message>
        <source>Skip the download</source>
        <translation>Den Download überspringen</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Quit Tributary</source>
        <translation>Tributary beenden</translation>
    </message>
    <message>
        <source>Put the computer to sleep</source>
        <translation>Den Computer in den Energiesparmodus versetzen</translation>
    </message>
    <message>
        <source>Shut down the computer</source>
        <translation>Den Computer herunterfahren</translation>
    </message>
    <message>
        <source>This applies once. You are asked first; without an answer it happens after half a minute.</source>
        <translation>Das gilt nur einmal. Vorher erscheint eine Frage; ohne Antwort geschieht es nach einer halben Minute.</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloads run</source>
        <translation>&amp;Computer wach halten, solange Downloads laufen</translation>
    </message>
    <message>
        <source>File &amp;date</source>
        <translation>Datum der Dat&amp;ei</translation>
    </message>
    <message>
        <source>When it was downloaded</source>
        <translation>Zeitpunkt des Downloads</translation>
    </message>
    <message>
        <source>The server&apos;s date</source>
        <translation>Das Datum auf dem Server</translation>
    </message>
    <message>
        <source>Look for a check&amp;sum</source>
        <translation>Prüf&amp;summe suchen</translation>
    </message>
    <message>
        <source>In the server&apos;s response</source>
        <translation>In der Antwort des Servers</translation>
    </message>
    <message>
        <source>Also in a file next to the download</source>
        <translation>Auch in einer Datei neben dem Download</translation>
    </message>
    <message>
        <source>When a&amp;ll downloads are done</source>
        <translation>Wenn a&amp;lle Downloads fertig sind</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Ein Programm ausführen</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>Argu&amp;mente</translation>
    </message>
    <message>
        <source>One per line, without quotes</source>
        <translation>Eines pro Zeile, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>Par&amp;t files</source>
        <translation>&amp;Teildateien</translation>
    </message>
    <message>
        <source>Several in a folder, merged at the end</source>
        <translation>Mehrere in einem Ordner, am Ende zusammengefügt</translation>
    </message>
    <message>
        <source>None, kept in memory until the end</source>
        <translation>Keine, bis zum Ende im Speicher</translation>
    </message>
    <message>
        <source>Folder fo&amp;r part files</source>
        <translation>O&amp;rdner für Teildateien</translation>
    </message>
    <message>
        <source>The system&apos;s temporary folder</source>
        <translation>Temporärer Ordner des Systems</translation>
    </message>
    <message>
        <source>Files larger than the memory set under Advanced will fail.</source>
        <translation>Dateien, die größer sind als der Speicher unter Erweitert, schlagen fehl.</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>Mit einem Fehler beenden</translation>
    </message>
    <message>
        <source>The old file is deleted once the new one is complete. It is not moved to the bin.</source>
        <translation>Die alte Datei wird gelöscht, sobald die neue vollständig ist. Sie kommt nicht in den Papierkorb.</translation>
    </message>
    <message>
        <source>At the end, merging takes time, and as much disk space again as the file.</source>
        <translation>Am Ende braucht das Zusammenfügen Zeit und noch einmal so viel Platz auf dem Datenträger wie die Datei.</translation>
    </message>
    <message>
        <source>The server is asked for SHA256SUMS, for the file&apos;s name with .sha256 added, and for similar files.</source>
        <translation>Der Server wird nach SHA256SUMS gefragt, nach dem Namen der Datei mit angehängtem .sha256 und nach ähnlichen Dateien.</translation>
    </message>
    <message>
        <source>Single file next to the download</source>
        <translation>Eine einzelne Datei neben dem Download</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsGeneral</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Im Infobereich &amp;weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>Jetzt &amp;neu starten</translation>
    </message>
    <message>
        <source>The new language is used after a restart. Downloads continue then.</source>
        <translation>Die neue Sprache gilt nach einem Neustart. Downloads laufen dann weiter.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Start in the tray when you log in</source>
        <translation>Beim Anmelden im Infobereich &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links to files</source>
        <translation>In der &amp;Zwischenablage auf Links zu Dateien achten</translation>
    </message>
    <message>
        <source>Download &amp;folder</source>
        <translation>Download-&amp;Ordner</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The theme: as the desktop has it.
----------
The language: as the desktop has it.</extracomment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>“New download” opens when you copy a link to a file.</source>
        <translation>„Neuer Download“ öffnet sich, wenn Sie den Link zu einer Datei kopieren.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsHosts</name>
    <message>
        <source>Yes</source>
        <extracomment>Whether a host sends the parts of a file that it is asked for.</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not reliably</source>
        <translation>Nicht immer</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>%1: a number of connections.</extracomment>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>No limit on a number of connections or downloads.</extracomment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>&amp;Connections to each host</source>
        <translation>&amp;Verbindungen je Server</translation>
    </message>
    <message>
        <source>&amp;Downloads from each host</source>
        <translation>&amp;Downloads je Server</translation>
    </message>
    <message>
        <source>&amp;Pause between requests</source>
        <translation>&amp;Pause zwischen zwei Anfragen</translation>
    </message>
    <message>
        <source>A longer pause that a host asks for is always respected.</source>
        <translation>Bittet ein Server um eine längere Pause, wird sie immer eingehalten.</translation>
    </message>
    <message>
        <source>Hosts that you download from will be listed here.</source>
        <translation>Server, von denen heruntergeladen wird, erscheinen hier.</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Headers of a table of what was learned of hosts.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Fortsetzbar</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>Forgets what was learned of hosts.</extracomment>
        <translation>Ver&amp;gessen</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>&amp;Alle vergessen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Trusted by you</source>
        <extracomment>A person has trusted the certificate of a host.</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Hosts used in the last two weeks</source>
        <translation>In den letzten zwei Wochen genutzte Server</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No pause between requests.</extracomment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Tempolimit</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>&amp;User-Agent</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>&amp;Verbindungsversuch abbrechen nach</translation>
    </message>
    <message>
        <source>&amp;Tries after a failure</source>
        <translation>Versuche nach einem Fehle&amp;r</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>&amp;Erste Wartezeit</translation>
    </message>
    <message>
        <source>L&amp;ongest wait</source>
        <translation>&amp;Längste Wartezeit</translation>
    </message>
    <message>
        <source>The wait doubles with each try and starts over once data arrives. Times and tries apply to downloads that are added from now on.</source>
        <translation>Die Wartezeit verdoppelt sich mit jedem Versuch und beginnt von vorn, sobald Daten kommen. Zeiten und Versuche gelten für Downloads, die ab jetzt hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Gently: few at once, after a minute</source>
        <translation>Schonend: wenige zugleich, nach einer Minute</translation>
    </message>
    <message>
        <source>Patiently, ten times</source>
        <translation>Geduldig, zehnmal</translation>
    </message>
    <message>
        <source>Pro&amp;xy server</source>
        <translation>Pro&amp;xy-Server</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Wahl</translation>
    </message>
    <message>
        <source>Reconnect if &amp;no data arrives for</source>
        <translation>Verbindung ohne Daten er&amp;setzen nach</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <source>Quickly at first, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>Bald, dann immer seltener</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Notify when a download &amp;finishes</source>
        <translation>Benachrichtigen, wenn ein Download &amp;fertig ist</translation>
    </message>
    <message>
        <source>Notify w&amp;hen a download fails</source>
        <translation>Benachrichtigen, wenn ein Download fehlge&amp;schlagen ist</translation>
    </message>
    <message>
        <source>Notify when &amp;all downloads are done</source>
        <translation>Benachrichtigen, wenn &amp;alle Downloads fertig sind</translation>
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
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <extracomment>%1: what is chosen by the button, as &quot;Program&quot;.</extracomment>
        <translation>Durchsuchen: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSchedule</name>
    <message>
        <source>&amp;Follow the weekly schedule</source>
        <translation>Den Wochenplan &amp;beachten</translation>
    </message>
    <message>
        <source>No speed limit is set at the moment, so limited hours are as fast as others.</source>
        <translation>Zurzeit ist kein Tempolimit gesetzt; begrenzte Stunden sind so schnell wie andere.</translation>
    </message>
    <message>
        <source>In limited hours the speed limit of %1 applies.</source>
        <translation>In begrenzten Stunden gilt das Tempolimit von %1.</translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation>Ausgewählte Stunden</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;Unbegrenzt</translation>
    </message>
    <message>
        <source>&amp;Limited</source>
        <translation>Be&amp;grenzt</translation>
    </message>
    <message>
        <source>&amp;Paused</source>
        <translation>A&amp;ngehalten</translation>
    </message>
    <message>
        <source>&amp;Speed in limited hours</source>
        <translation>&amp;Tempo in begrenzten Stunden</translation>
    </message>
    <message>
        <source>Drag over the grid to select hours, then choose what applies to them.</source>
        <translation>Mit der Maus über das Raster ziehen, um Stunden auszuwählen; dann wählen, was für sie gilt.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSearch</name>
    <message>
        <source>No setting has this name.</source>
        <translation>Keine passende Einstellung.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsTypes</name>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>Files that are heard.</extracomment>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>&amp;Sort files into folders by their type</source>
        <translation>Dateien nach ihrem &amp;Typ in Ordner sortieren</translation>
    </message>
    <message>
        <source>Folders are created inside the download&apos;s folder, unless a full path is given. Leave the folder empty to use the download&apos;s folder itself.</source>
        <translation>Ordner liegen im Ordner des Downloads, außer wenn ein vollständiger Pfad angegeben ist. Bleibt das Feld leer, gilt der Ordner des Downloads selbst.</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>Dateitypen</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Headers of a table: a sort of files, where it goes, and how the names of such files end.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Endungen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>Restore defa&amp;ults</source>
        <extracomment>Brings back the types of files that the program came with.</extracomment>
        <translation>&amp;Vorgaben wiederherstellen</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Neuer Typ</translation>
    </message>
    <message>
        <source>New type %1</source>
        <extracomment>%1: a number that tells one from another.</extracomment>
        <translation>Neuer Typ %1</translation>
    </message>
    <message>
        <source>Each type has a folder of its own. At the side of the window, music and videos are together under Media.</source>
        <translation>Jeder Typ hat seinen eigenen Ordner. An der Seite des Fensters stehen Musik und Videos zusammen unter „Medien“.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>The folder for images.</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1 is also in %2. Files of this kind go to %3.</source>
        <extracomment>%1: how names of files end, such as pdf; %2: the types of files that have it too; %3: one type.</extracomment>
        <translation>%1 steht auch bei %2. Solche Dateien kommen zu %3.</translation>
    </message>
</context>
<context>
    <name>tributary::ShowMenu</name>
    <message>
        <source>Show</source>
        <extracomment>The menu of the states and types of downloads that the list can show.</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>tributary::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Passwords, cookies and headers for %1 are not kept in the list. Enter what is needed to continue.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>Passwörter, Cookies und Header für %1 werden nicht in der Liste gespeichert. Zum Fortsetzen bitte das Nötige noch einmal eingeben.</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>Name=Wert; Name=Wert</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>&amp;Cookies</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Name: Wert, je einer pro Zeile</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>Us&amp;er name at the proxy</source>
        <translation>Benut&amp;zername beim Proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word at the proxy</source>
        <translation>Passwort beim P&amp;roxy</translation>
    </message>
    <message>
        <source>Passphrase of the ke&amp;y</source>
        <translation>Passphrase des Schlüsse&amp;ls</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>Der Proxy auf dem Weg zu %1 verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <extracomment>%1: the name and the port of a proxy.</extracomment>
        <translation>Der Proxy %1 verlangt einen Benutzernamen und ein Passwort.</translation>
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
            <numerusform>Download: %1 und %n weiterer</numerusform>
            <numerusform>Download: %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of the key for %1 is not kept in the list. Enter it to continue.</source>
        <extracomment>%1: the name of a server. The key belongs to a certificate that tells the server who asks.</extracomment>
        <translation>Die Passphrase des Schlüssels für %1 wird nicht in der Liste gespeichert. Zum Fortsetzen bitte noch einmal eingeben.</translation>
    </message>
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>Warum so langsam?</translation>
    </message>
</context>
<context>
    <name>tributary::SortMenu</name>
    <message>
        <source>Sort by</source>
        <extracomment>The menu of the orders in which the list can be.</extracomment>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>Reihenfolge der Warteschlange</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>The list begins with the highest number or the latest time.</extracomment>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedGraph</name>
    <message>
        <source>Speed of the last five minutes</source>
        <translation>Tempo der letzten fünf Minuten</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>Durchschnitt %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under the graph of the last minutes, behind times such as −1:30.</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>Jetzt %1, im Durchschnitt %2, höchstens %3</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>Höchstwert %1</translation>
    </message>
    <message>
        <source>Nothing was downloaded in the last five minutes.</source>
        <translation>In den letzten fünf Minuten wurde nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>On average %1, at most %2</source>
        <translation>Im Durchschnitt %1, höchstens %2</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedPopup</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>Tempo aller Downloads</translation>
    </message>
</context>
<context>
    <name>tributary::StartButtons</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Add paused</source>
        <translation>&amp;Angehalten hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tributary::StatusLine</name>
    <message>
        <source>Show the speed of the last five minutes</source>
        <translation>Das Tempo der letzten fünf Minuten anzeigen</translation>
    </message>
</context>
<context>
    <name>tributary::TickMenu</name>
    <message>
        <source>Only archives</source>
        <translation>Nur Archive</translation>
    </message>
    <message>
        <source>Only media</source>
        <extracomment>Music and films.</extracomment>
        <translation>Nur Medien</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>Nur Dokumente</translation>
    </message>
    <message>
        <source>Only images</source>
        <translation>Nur Bilder</translation>
    </message>
    <message>
        <source>Only programs</source>
        <translation>Nur Programme</translation>
    </message>
    <message>
        <source>Only other files</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>Nur sonstige Dateien</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>Auswahl &amp;umkehren</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <translation>Stunden der Woche</translation>
    </message>
</context>
<context>
    <name>tributary::WeekModel</name>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>%1: a day of the week, %2 and %3: times of the day, %4: what holds then, such as &quot;Paused&quot;.</extracomment>
        <translation>%1, %2 bis %3: %4</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Of an hour of the week: downloads are as fast as they can be.</extracomment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>Of an hour of the week: the speed limit holds.</extracomment>
        <translation>Begrenzt</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of an hour of the week: nothing is downloaded.</extracomment>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>tributary::WindowFoot</name>
    <message>
        <source>Limit: %1</source>
        <extracomment>%1: a speed, or &quot;None&quot;.</extracomment>
        <translation>Limit: %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>Frei: %1</translation>
    </message>
    <message>
        <source>Watching the clipboard</source>
        <translation>Zwischenablage wird beobachtet</translation>
    </message>
    <message>
        <source>Message copied.</source>
        <translation>Meldung kopiert.</translation>
    </message>
    <message>
        <source>Limit: none until %1</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week. The schedule has no speed limit until then.</extracomment>
        <translation>Limit: keines bis %1</translation>
    </message>
    <message>
        <source>The weekly schedule lifts the limit of %1 at this hour.</source>
        <extracomment>%1: a speed.</extracomment>
        <translation>Der Wochenplan hebt das Limit von %1 zu dieser Stunde auf.</translation>
    </message>
</context>
</TS>
