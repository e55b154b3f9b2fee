<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AccessibleList</name>
    <message>
        <source>Ascending</source>
        <translation>Rosnąco</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Malejąco</translation>
    </message>
</context>
<context>
    <name>AddInput</name>
    <message>
        <source>“%1” doesn&apos;t begin with http:// or https://.</source>
        <translation>„%1” nie zaczyna się od http:// ani https://.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a complete link.</source>
        <translation>„%1” nie jest pełnym odnośnikiem.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <extracomment>%1: a link, %2: what is wrong with it.</extracomment>
        <translation>Nie można użyć „%1”: %2.</translation>
    </message>
    <message>
        <source>The links are too long to add all at once. Add fewer at a time.</source>
        <translation>Odnośniki są zbyt długie, aby dodać je wszystkie naraz. Dodaj mniej jednocześnie.</translation>
    </message>
    <message>
        <source>That makes more than %1 downloads. Add fewer at a time.</source>
        <translation>To więcej niż %1 pobierań. Dodaj mniej jednocześnie.</translation>
    </message>
    <message>
        <source>Type or paste the link of a file.</source>
        <translation>Wpisz lub wklej odnośnik do pliku.</translation>
    </message>
    <message>
        <source>Choose the folder to save to.</source>
        <translation>Wybierz folder, w którym zapisać.</translation>
    </message>
    <message>
        <source>Enter the folder&apos;s full path.</source>
        <translation>Podaj pełną ścieżkę folderu.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>Hasło wymaga nazwy użytkownika.</translation>
    </message>
    <message>
        <source>Write each header as Name: value on its own line. Headers that Tributary sends itself, such as Range, can&apos;t be set.</source>
        <translation>Wpisz każdy nagłówek jako Nazwa: wartość w osobnym wierszu. Nagłówków, które Tributary wysyła sam, takich jak Range, nie można ustawić.</translation>
    </message>
    <message>
        <source>Enter the page&apos;s full address, with http:// or https://.</source>
        <translation>Podaj pełny adres strony, z http:// lub https://.</translation>
    </message>
    <message>
        <source>Write cookies as name=value; name=value.</source>
        <translation>Wpisz ciasteczka jako nazwa=wartość; nazwa=wartość.</translation>
    </message>
    <message>
        <source>A user agent is one line of plain text.</source>
        <translation>Agent użytkownika to jeden wiersz zwykłego tekstu.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port, https://host:port or socks5://host:port, or none for no proxy.</source>
        <translation>Wpisz proxy jako http://serwer:port, https://serwer:port lub socks5://serwer:port albo none, aby go nie używać.</translation>
    </message>
    <message>
        <source>A file name can&apos;t contain / or \.</source>
        <translation>Nazwa pliku nie może zawierać znaków / ani \.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file.</source>
        <translation>„%1” nie może być nazwą pliku.</translation>
    </message>
    <message>
        <source>A checksum can be entered for one file only.</source>
        <translation>Sumę kontrolną można podać tylko dla jednego pliku.</translation>
    </message>
    <message>
        <source>At most %1 mirrors can be entered.</source>
        <translation>Można podać najwyżej %1 serwerów lustrzanych.</translation>
    </message>
    <message>
        <source>Mirrors can be entered for one file only.</source>
        <translation>Serwery lustrzane można podać tylko dla jednego pliku.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: the number of a line, %2: a sentence that says what is wrong with it.</extracomment>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>Ta nazwa jest za długa dla pliku.</translation>
    </message>
    <message>
        <source>Enter the whole checksum: %1 digits for %2.</source>
        <extracomment>Two sentences on a checksum that is not complete. %1: a number of digits, %2: a kind such as SHA-256.</extracomment>
        <translation>Wpisz całą sumę kontrolną: %1 cyfr dla %2.</translation>
    </message>
    <message>
        <source>Enter the whole checksum, such as %1 digits for %2.</source>
        <translation>Wpisz całą sumę kontrolną, na przykład %1 cyfr dla %2.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download torrents.</source>
        <translation>Tributary nie pobiera torrentów.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download from FTP servers.</source>
        <translation>Tributary nie pobiera z serwerów FTP.</translation>
    </message>
</context>
<context>
    <name>AfterDownloads</name>
    <message>
        <source>All downloads are done. Quit Tributary?</source>
        <translation>Wszystkie pobierania zostały ukończone. Zakończyć Tributary?</translation>
    </message>
    <message>
        <source>All downloads are done. Put the computer to sleep?</source>
        <translation>Wszystkie pobierania zostały ukończone. Uśpić komputer?</translation>
    </message>
    <message>
        <source>All downloads are done. Shut down the computer?</source>
        <translation>Wszystkie pobierania zostały ukończone. Wyłączyć komputer?</translation>
    </message>
    <message>
        <source>All downloads are done. Run %1?</source>
        <translation>Wszystkie pobierania zostały ukończone. Uruchomić %1?</translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Wszystkie pobierania zostały ukończone</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, this happens in %n second(s).</source>
        <translation>
            <numerusform>Bez odpowiedzi nastąpi to za %n sekundę.</numerusform>
            <numerusform>Bez odpowiedzi nastąpi to za %n sekundy.</numerusform>
            <numerusform>Bez odpowiedzi nastąpi to za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Tak</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nie</translation>
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
        <translation>nadal pracuje</translation>
    </message>
    <message>
        <source>it brought all that it was asked for</source>
        <translation>pobrało wszystko, o co prosiło</translation>
    </message>
    <message>
        <source>another one took over its rest</source>
        <translation>resztę przejęło inne połączenie</translation>
    </message>
    <message>
        <source>others brought its part first</source>
        <translation>inne połączenia pobrały jego część wcześniej</translation>
    </message>
    <message>
        <source>it was far slower than the others, which took over</source>
        <translation>było znacznie wolniejsze od innych, które je zastąpiły</translation>
    </message>
    <message>
        <source>it made way for other connections</source>
        <translation>ustąpiło miejsca innym połączeniom</translation>
    </message>
    <message>
        <source>the speed limit calls for smaller parts</source>
        <translation>limit prędkości wymaga mniejszych części</translation>
    </message>
    <message>
        <source>its link was given up</source>
        <translation>zrezygnowano z jego odnośnika</translation>
    </message>
    <message>
        <source>the download stopped</source>
        <translation>pobieranie zostało zatrzymane</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, without data: %5</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: what became of it.</extracomment>
        <translation>Połączenie %1 z %2, od %3 przez %4, bez danych: %5</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, %5, %6: %7</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: a size, %6: a speed, %7: what became of it.</extracomment>
        <translation>Połączenie %1 z %2, od %3 przez %4, %5, %6: %7</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>
            <numerusform>%n żądanie od %1</numerusform>
            <numerusform>%n żądania od %1</numerusform>
            <numerusform>%n żądań od %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them failed</source>
        <extracomment>%1: &quot;12 requests since 10:02:11&quot;, %n: how many of them failed.</extracomment>
        <translation>
            <numerusform>%1, w tym %n nieudane</numerusform>
            <numerusform>%1, w tym %n nieudane</numerusform>
            <numerusform>%1, w tym %n nieudanych</numerusform>
        </translation>
    </message>
    <message>
        <source>the file was asked for anew</source>
        <translation>zażądano pliku od nowa</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Retried: it was far slower than the others</source>
        <translation>Kolejna próba: połączenie było znacznie wolniejsze od innych</translation>
    </message>
    <message>
        <source>Retried: %1</source>
        <extracomment>%1: what went wrong before, as &quot;The connection was lost&quot;.</extracomment>
        <translation>Kolejna próba: %1</translation>
    </message>
    <message>
        <source>%1; trying again soon</source>
        <extracomment>%1: what went wrong, as &quot;The connection was lost&quot;.</extracomment>
        <translation>%1; wkrótce kolejna próba</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Wkrótce kolejna próba</translation>
    </message>
    <message>
        <source>The disk is slower than the network</source>
        <translation>Dysk jest wolniejszy niż sieć</translation>
    </message>
    <message>
        <source>A speed limit holds it back</source>
        <translation>Spowalnia je limit prędkości</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment</source>
        <translation>Serwer w tej chwili nic nie wysyła</translation>
    </message>
    <message>
        <source>Far slower than the others</source>
        <translation>Znacznie wolniejsze od innych</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Oczekiwanie na serwer</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <extracomment>A connection that waits until its server may be asked.</extracomment>
        <translation>Oczekiwanie na swoją kolej</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A connection whose server has answered; its bytes are not taken yet.</extracomment>
        <translation>Otrzymano odpowiedź</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>A connection whose bytes are compared with those that are here.</extracomment>
        <translation>Porównywanie</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <extracomment>A connection that asks again after a while.</extracomment>
        <translation>Oczekiwanie na kolejną próbę</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Brak danych</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Odbieranie</translation>
    </message>
    <message>
        <source>Requests to this server are spaced out</source>
        <translation>Między żądaniami do tego serwera są przerwy</translation>
    </message>
    <message>
        <source>Waiting until the file is ready</source>
        <translation>Oczekiwanie, aż plik będzie gotowy</translation>
    </message>
    <message>
        <source>Checking that this source has the same file</source>
        <translation>Sprawdzanie, czy to źródło ma ten sam plik</translation>
    </message>
</context>
<context>
    <name>DownloadFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1: a size such as 3.7 GiB, %2: the same in bytes.</extracomment>
        <translation>%1 (%2 B)</translation>
    </message>
    <message>
        <source>Less than a second</source>
        <translation>Mniej niż sekunda</translation>
    </message>
    <message>
        <source>%1 for the last %2</source>
        <extracomment>%1: a time such as 0:35, %2: a size.</extracomment>
        <translation>%1 dla ostatnich %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum, %3: who said it, a file or a header of an answer.</extracomment>
        <translation>%1: %2 (z %3)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ukończono</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Średnia prędkość</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma kontrolna</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <extracomment>The address that a link led to in the end.</extracomment>
        <translation>Przekierowuje do</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Przesyłanie</translation>
    </message>
    <message>
        <source>In parts; can be resumed</source>
        <translation>W częściach; można wznowić</translation>
    </message>
    <message>
        <source>In one piece; can&apos;t be resumed</source>
        <translation>W całości; nie można wznowić</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Ostatnia zmiana</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <extracomment>The server&apos;s mark for this version of the file (its ETag).</extracomment>
        <translation>Wersja (ETag)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Odnośnik</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Odebrano</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limit prędkości</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
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
        <translation>Ponownie za %1 · %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>It waits for its turn.</extracomment>
        <translation>Oczekujące</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Assembling</source>
        <extracomment>The parts are being put together into one file.</extracomment>
        <translation>Scalanie</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Weryfikacja</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ukończone</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>Oczekiwanie na kolejną próbę</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, written as the language wants it.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: the time until a download is done, such as 0:35.</extracomment>
        <translation>Pozostało %1</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>Ponownie za %1</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <extracomment>Of a finished download. %1: a kind of checksum, such as SHA-256.</extracomment>
        <translation>%1 zgodna</translation>
    </message>
    <message>
        <source>All pieces match</source>
        <extracomment>Of a finished download: each of its pieces has the checksum that was named for it.</extracomment>
        <translation>Wszystkie części zgodne</translation>
    </message>
    <message>
        <source>Paused · starts over</source>
        <extracomment>Of a paused download that can&apos;t be continued: once resumed, it begins again.</extracomment>
        <translation>Wstrzymane · zacznie się od nowa</translation>
    </message>
    <message>
        <source>Comparing what is here</source>
        <translation>Porównywanie pobranej części</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is here of a file is compared with what the server sends; %1: &quot;Comparing what is here&quot;, %2: how far that is, such as 12%, %3: how far it has to go, such as 30%.</extracomment>
        <translation>%1: %2 z %3</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Wysoki priorytet</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niski priorytet</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Of a finished download: it was compared with no checksum.</extracomment>
        <translation>Niezweryfikowane</translation>
    </message>
    <message>
        <source>File is missing</source>
        <extracomment>Of a finished download, whose file somebody has moved or deleted elsewhere.</extracomment>
        <translation>Brak pliku</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>Nie można odczytać odnośnika</translation>
    </message>
    <message>
        <source>Copy the whole link and try again.</source>
        <translation>Skopiuj cały odnośnik i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Check how it is spelt; in a shell, put it in quotes.</source>
        <translation>Sprawdź pisownię; w powłoce ujmij go w cudzysłów.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>Można pobierać tylko odnośniki http i https</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>Poszukaj odnośnika zaczynającego się od https://.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Nie znaleziono serwera</translation>
    </message>
    <message>
        <source>Look for a typo in the link, or check the network.</source>
        <translation>Poszukaj literówki w odnośniku lub sprawdź sieć.</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>Serwer odrzuca połączenia</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>Sprawdź sieć lub spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>Check the port, or try again later.</source>
        <translation>Sprawdź port lub spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Połączenie zostało przerwane</translation>
    </message>
    <message>
        <source>Run the same command again.</source>
        <translation>Uruchom to samo polecenie jeszcze raz.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>Serwer nie odpowiedział na czas</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --timeout.</source>
        <translation>Uruchom to samo polecenie jeszcze raz lub daj więcej czasu przez --timeout.</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <translation>Łączenie trwało zbyt długo</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --connect-timeout.</source>
        <translation>Uruchom to samo polecenie jeszcze raz lub daj więcej czasu przez --connect-timeout.</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>Nie można zabezpieczyć połączenia</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask the people who run the server.</source>
        <translation>Serwer nie może potwierdzić swojej tożsamości. Sprawdź datę na tym komputerze lub zapytaj administratora serwera.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; give a private authority&apos;s certificate with --ca-file.</source>
        <translation>Sprawdź zegar tego komputera; certyfikat prywatnego urzędu podaj przez --ca-file.</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>Serwer przekierowuje z https na http</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file. Add the http link itself if you want it anyway.</source>
        <translation>Każdy po drodze mógłby odczytać i zmienić plik. Jeśli mimo to go chcesz, dodaj sam odnośnik http.</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file; give the http link itself if you want it anyway.</source>
        <translation>Każdy po drodze mógłby odczytać i zmienić plik; jeśli mimo to go chcesz, podaj sam odnośnik http.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>Nie można użyć proxy</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>Sprawdź adres i hasło proxy.</translation>
    </message>
    <message>
        <source>Check --proxy, its user and its password, or go without: --proxy none.</source>
        <translation>Sprawdź --proxy, użytkownika i hasło albo zrezygnuj z proxy: --proxy none.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>Proxy wymaga nazwy użytkownika i hasła</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for the proxy.</source>
        <translation>Zaloguj się swoją nazwą użytkownika i hasłem do proxy.</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>Ta sieć wymaga zalogowania</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then try again.</source>
        <translation>Zaloguj się do sieci w przeglądarce, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Do so in a browser, and run the same command again.</source>
        <translation>Zrób to w przeglądarce i uruchom to samo polecenie jeszcze raz.</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>Wymagane są nazwa użytkownika i hasło</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for this site.</source>
        <translation>Zaloguj się swoją nazwą użytkownika i hasłem do tej witryny.</translation>
    </message>
    <message>
        <source>Give them with --user NAME, or check the ones that you gave.</source>
        <translation>Podaj je przez --user NAME lub sprawdź podane.</translation>
    </message>
    <message>
        <source>The link leads to that server: give the link there, with --user NAME. For another host and by https you can also write the login into ~/.netrc and give --netrc.</source>
        <translation>Odnośnik prowadzi do tego serwera: podaj odnośnik stamtąd z --user NAME. Dla innego hosta i przez https można też wpisać dane logowania do ~/.netrc i podać --netrc.</translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation>Nazwa użytkownika lub hasło nie zostały przyjęte</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Odmowa dostępu</translation>
    </message>
    <message>
        <source>The link may have expired, or may need you to sign in: get a new one from the site.</source>
        <translation>Odnośnik mógł wygasnąć lub wymagać zalogowania: uzyskaj nowy w witrynie.</translation>
    </message>
    <message>
        <source>The link may have expired, or need --cookie, --referer or --user.</source>
        <translation>Odnośnik mógł wygasnąć lub wymaga --cookie, --referer albo --user.</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>Link wygasł</translation>
    </message>
    <message>
        <source>Get a new link from the site and replace this one.</source>
        <translation>Uzyskaj nowy odnośnik w witrynie i zastąp nim ten.</translation>
    </message>
    <message>
        <source>Get a new link, and give it with --output and the same name to continue.</source>
        <translation>Uzyskaj nowy link i podaj go z --output i tą samą nazwą, aby kontynuować.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>The file may have moved. Look for a new link.</source>
        <translation>Mógł zostać przeniesiony: poszukaj nowego odnośnika.</translation>
    </message>
    <message>
        <source>Check the link.</source>
        <translation>Sprawdź odnośnik.</translation>
    </message>
    <message>
        <source>The file is gone from the server</source>
        <translation>Pliku już nie ma na serwerze</translation>
    </message>
    <message>
        <source>The link may have expired: get a new one.</source>
        <translation>Odnośnik mógł wygasnąć: uzyskaj nowy.</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Zbyt wiele przekierowań</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>Spróbuj ponownie lub poszukaj pliku na innym serwerze.</translation>
    </message>
    <message>
        <source>It may need --cookie, or the link of the file itself.</source>
        <translation>Może potrzebować --cookie lub odnośnika do samego pliku.</translation>
    </message>
    <message>
        <source>The server requires payment for the file</source>
        <translation>Serwer żąda zapłaty za plik</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one; waiting won&apos;t help.</source>
        <translation>Sprawdź odnośnik lub poszukaj nowego; czekanie nie pomoże.</translation>
    </message>
    <message>
        <source>Check the link; waiting won&apos;t help.</source>
        <translation>Sprawdź odnośnik; czekanie nie pomoże.</translation>
    </message>
    <message>
        <source>The server says that a proxy asks for a password</source>
        <translation>Serwer zgłasza, że proxy żąda hasła</translation>
    </message>
    <message>
        <source>The server may not send the file for legal reasons</source>
        <translation>Serwer nie może wysłać pliku z powodów prawnych</translation>
    </message>
    <message>
        <source>The file is locked on the server</source>
        <translation>Plik jest zablokowany na serwerze</translation>
    </message>
    <message>
        <source>The problem is on the server: try again later.</source>
        <translation>Problem leży po stronie serwera: spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The server is limiting requests for now</source>
        <translation>Serwer tymczasowo ogranicza żądania</translation>
    </message>
    <message>
        <source>The server is still preparing the file</source>
        <translation>Serwer nadal przygotowuje plik</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>Serwer zgłosił błąd</translation>
    </message>
    <message>
        <source>The server sent the wrong part of the file</source>
        <translation>Serwer wysłał niewłaściwą część pliku</translation>
    </message>
    <message>
        <source>Run the same command again with --connections 1.</source>
        <translation>Uruchom to samo polecenie jeszcze raz z --connections 1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid</source>
        <translation>Odpowiedź serwera nie ma sensu</translation>
    </message>
    <message>
        <source>Check the link, or try again later.</source>
        <translation>Sprawdź odnośnik lub spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at this address</source>
        <translation>Serwer nie mówi tam w HTTP</translation>
    </message>
    <message>
        <source>Check the port, and whether the link begins with http or https.</source>
        <translation>Sprawdź port oraz to, czy link zaczyna się od http, czy https.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>Zamiast pliku przyszła strona internetowa</translation>
    </message>
    <message>
        <source>The site may want you to sign in, or the link has expired. Open it in the browser and copy the link again.</source>
        <translation>Witryna może wymagać zalogowania albo odnośnik wygasł. Otwórz go w przeglądarce i skopiuj ponownie.</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>Plik na serwerze się zmienił</translation>
    </message>
    <message>
        <source>Try again to download the new file from the start.</source>
        <translation>Spróbuj ponownie, aby pobrać nowy plik od początku.</translation>
    </message>
    <message>
        <source>Run the same command again when it no longer changes.</source>
        <translation>Uruchom to samo polecenie jeszcze raz, gdy przestanie się zmieniać.</translation>
    </message>
    <message>
        <source>The file is not the one that the list describes</source>
        <translation>Plik nie jest tym, który opisuje lista</translation>
    </message>
    <message>
        <source>Get a new list.</source>
        <translation>Pobierz nową listę.</translation>
    </message>
    <message>
        <source>Get a new list; where apt made it, run apt-get update.</source>
        <translation>Pobierz nową listę; jeśli utworzył ją apt, uruchom apt-get update.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match</source>
        <translation>Błędna suma kontrolna</translation>
    </message>
    <message>
        <source>Check the checksum; if it is right, %1 sent a different file.</source>
        <translation>Sprawdź sumę kontrolną; jeśli jest poprawna, %1 wysyła inny plik.</translation>
    </message>
    <message>
        <source>Look for a typo in the checksum, or try again.</source>
        <translation>Poszukaj literówki w sumie kontrolnej lub spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>Za mało miejsca na dysku</translation>
    </message>
    <message>
        <source>Free some space. The download then goes on by itself.</source>
        <translation>Zwolnij miejsce. Pobieranie będzie wtedy kontynuowane automatycznie.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder with --dir, and run the command again.</source>
        <translation>Zwolnij miejsce lub wybierz inny folder przez --dir i uruchom polecenie jeszcze raz.</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>Brak uprawnień do zapisu w folderze</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>Wybierz inny folder lub zezwól na zapis w tym.</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>Plik jest za duży dla tego dysku</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Wybierz folder na innym dysku.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk with --dir.</source>
        <translation>Wybierz przez --dir folder na innym dysku.</translation>
    </message>
    <message>
        <source>This program may not write files that large</source>
        <translation>Pliki tej wielkości są dla tego programu niedozwolone</translation>
    </message>
    <message>
        <source>Ask the people who run this computer to raise the limit.</source>
        <translation>Poproś osoby zarządzające tym komputerem o podniesienie limitu.</translation>
    </message>
    <message>
        <source>Raise the limit of the shell with ulimit -f, and run the same command again.</source>
        <translation>Podnieś limit powłoki przez ulimit -f i uruchom to samo polecenie jeszcze raz.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>Nie można odczytać danych z dysku lub ich zapisać</translation>
    </message>
    <message>
        <source>Check that the disk is connected and working.</source>
        <translation>Sprawdź, czy dysk jest podłączony i działa.</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>Przenieś tamten plik lub zapisz pod inną nazwą.</translation>
    </message>
    <message>
        <source>Choose another name with --output, or say what to do with --on-conflict.</source>
        <translation>Wybierz inną nazwę przez --output lub określ przez --on-conflict, co zrobić.</translation>
    </message>
    <message>
        <source>Another download is writing this file</source>
        <translation>Inne pobieranie zapisuje ten plik</translation>
    </message>
    <message>
        <source>Wait until it is finished, or save under another name.</source>
        <translation>Poczekaj, aż się zakończy, lub zapisz pod inną nazwą.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another name with --output.</source>
        <translation>Poczekaj, aż się zakończy, lub wybierz inną nazwę przez --output.</translation>
    </message>
    <message>
        <source>An unfinished file is in the way</source>
        <translation>Przeszkadza nieukończony plik</translation>
    </message>
    <message>
        <source>Use the link that it was begun with, delete it and its .ledger, or choose another name with --output.</source>
        <translation>Użyj linku, od którego go zaczęto, usuń go wraz z jego .ledger lub wybierz inną nazwę przez --output.</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>Nie można odczytać listy</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>Plik przekracza limit pamięci</translation>
    </message>
    <message>
        <source>Allow more memory under Settings, Advanced, and try again; or add the download again with part files on disk.</source>
        <translation>Zezwól na więcej pamięci na stronie Ustawienia, Zaawansowane i spróbuj ponownie albo dodaj pobieranie jeszcze raz z plikami częściowymi na dysku.</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or leave out --assembly memory.</source>
        <translation>Zwiększ --memory-limit lub pomiń --assembly memory.</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <translation>Uruchom to samo polecenie jeszcze raz, aby kontynuować.</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment</source>
        <extracomment>A download that runs, say, can&apos;t be renamed or edited.</extracomment>
        <translation>W tej chwili nie można tego zrobić</translation>
    </message>
    <message>
        <source>Pause the download, then try again.</source>
        <translation>Wstrzymaj pobieranie i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Run the same command again later.</source>
        <translation>Uruchom to samo polecenie jeszcze raz później.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>Wystąpił problem w programie Tributary</translation>
    </message>
    <message>
        <source>Please report this, and include the log.</source>
        <translation>Zgłoś ten błąd i dołącz dziennik.</translation>
    </message>
    <message>
        <source>Please report it with the output of --verbose.</source>
        <translation>Zgłoś to wraz z wynikiem --verbose.</translation>
    </message>
    <message>
        <source>Allow it and run the command again, or choose another folder with --dir.</source>
        <translation>Zezwól na to i uruchom polecenie jeszcze raz lub wybierz inny folder przez --dir.</translation>
    </message>
    <message>
        <source>Check it and run the command again, or choose a folder on another one with --dir.</source>
        <translation>Sprawdź go i uruchom polecenie jeszcze raz lub wybierz przez --dir folder na innym.</translation>
    </message>
    <message>
        <source>The link leads to that server, which gets no --cookie, --header or --user: give the link there, with what it needs. The link may also have expired.</source>
        <translation>Odnośnik prowadzi do tego serwera, a on nie otrzymuje --cookie, --header ani --user: podaj odnośnik stamtąd wraz z tym, czego wymaga. Odnośnik mógł też wygasnąć.</translation>
    </message>
    <message>
        <source>The browser&apos;s sign-in is needed again</source>
        <translation>Ponownie wymagane jest logowanie z przeglądarki</translation>
    </message>
    <message>
        <source>Start the download in the browser again to continue here, or sign in with the cookies of this site.</source>
        <translation>Rozpocznij pobieranie w przeglądarce jeszcze raz, aby kontynuować tutaj, albo zaloguj się ciasteczkami tej witryny.</translation>
    </message>
    <message>
        <source>Enter the cookies in the window.</source>
        <translation>Podaj ciasteczka w oknie.</translation>
    </message>
    <message>
        <source>Secret headers are needed again</source>
        <translation>Ponownie wymagane są poufne nagłówki</translation>
    </message>
    <message>
        <source>Sign in with the headers that were entered for this download.</source>
        <translation>Zaloguj się nagłówkami podanymi dla tego pobierania.</translation>
    </message>
    <message>
        <source>Enter the headers in the window.</source>
        <translation>Podaj nagłówki w oknie.</translation>
    </message>
    <message>
        <source>The passphrase of the key is needed again</source>
        <translation>Ponownie wymagane jest hasło klucza</translation>
    </message>
    <message>
        <source>Sign in with the passphrase of the certificate&apos;s key.</source>
        <translation>Zaloguj się hasłem klucza certyfikatu.</translation>
    </message>
    <message>
        <source>Enter the passphrase in the window.</source>
        <translation>Podaj hasło klucza w oknie.</translation>
    </message>
    <message>
        <source>Try again. Keep the file anyway only if you know that the site&apos;s checksum is out of date.</source>
        <translation>Spróbuj ponownie. Zachowaj plik mimo to tylko wtedy, gdy wiesz, że suma kontrolna w witrynie jest nieaktualna.</translation>
    </message>
    <message>
        <source>Try again later; to keep the file although %1 names another checksum, run the command again with --accept-checksum and the one that was found.</source>
        <translation>Spróbuj ponownie później; aby zachować plik, choć %1 podaje inną sumę kontrolną, uruchom polecenie jeszcze raz z --accept-checksum i znalezioną sumą.</translation>
    </message>
    <message>
        <source>Check what --input names.</source>
        <translation>Sprawdź, co wskazuje --input.</translation>
    </message>
    <message>
        <source>The server does not speak https on this port</source>
        <translation>Serwer nie obsługuje https na tym porcie</translation>
    </message>
    <message>
        <source>Check the link&apos;s port, or whether the link should begin with http.</source>
        <translation>Sprawdź port odnośnika albo to, czy odnośnik nie powinien zaczynać się od http.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk</source>
        <translation>Nazwa pliku jest za długa dla tego dysku</translation>
    </message>
    <message>
        <source>Save under a shorter name.</source>
        <translation>Zapisz pod krótszą nazwą.</translation>
    </message>
    <message>
        <source>Choose a shorter name with --output.</source>
        <translation>Wybierz krótszą nazwę przez --output.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>Folder już nie istnieje</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder.</source>
        <translation>Podłącz jego dysk lub wybierz inny folder.</translation>
    </message>
    <message>
        <source>Connect its disk and run the command again, or choose another folder with --dir.</source>
        <translation>Podłącz jego dysk i uruchom polecenie jeszcze raz lub wybierz inny folder przez --dir.</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>Nieukończony plik już nie istnieje</translation>
    </message>
    <message>
        <source>Put it back where it was, or try again to start over.</source>
        <translation>Przywróć go na miejsce lub spróbuj ponownie, aby zacząć od początku.</translation>
    </message>
    <message>
        <source>Put it back where it was, or run the same command again to start over.</source>
        <translation>Przywróć go na miejsce lub uruchom to samo polecenie jeszcze raz, aby zacząć od początku.</translation>
    </message>
    <message>
        <source>A file with this name already exists</source>
        <translation>Plik o tej nazwie już istnieje</translation>
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
        <translation>zawiera bajt NUL</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>zawiera znak sterujący</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>tekst nie jest poprawnym UTF-8</translation>
    </message>
    <message>
        <source>the file name contains a control character</source>
        <translation>nazwa pliku zawiera znak sterujący</translation>
    </message>
    <message>
        <source>the file name is an absolute path</source>
        <translation>nazwa pliku jest ścieżką bezwzględną</translation>
    </message>
    <message>
        <source>the file name contains a backslash</source>
        <translation>nazwa pliku zawiera ukośnik odwrotny</translation>
    </message>
    <message>
        <source>the file name contains a slash</source>
        <translation>nazwa pliku zawiera ukośnik</translation>
    </message>
    <message>
        <source>the file name leads out of its folder</source>
        <translation>nazwa pliku prowadzi poza jego folder</translation>
    </message>
    <message>
        <source>the folder before the file name is not allowed</source>
        <translation>folder przed nazwą pliku jest niedozwolony</translation>
    </message>
    <message>
        <source>the file name is empty</source>
        <translation>nazwa pliku jest pusta</translation>
    </message>
    <message>
        <source>line %1 gives the same file name</source>
        <translation>wiersz %1 podaje tę samą nazwę pliku</translation>
    </message>
    <message>
        <source>dir= names no folder</source>
        <translation>dir= nie podaje folderu</translation>
    </message>
    <message>
        <source>the folder leads out of the one that was chosen</source>
        <translation>folder prowadzi poza wybrany</translation>
    </message>
    <message>
        <source>the folder is a hidden one</source>
        <translation>folder jest ukryty</translation>
    </message>
    <message>
        <source>what lies in the folder is run at login</source>
        <translation>zawartość folderu jest uruchamiana przy logowaniu</translation>
    </message>
    <message>
        <source>the size is not a number of bytes</source>
        <translation>rozmiar nie jest liczbą bajtów</translation>
    </message>
    <message>
        <source>the checksum is of a kind that isn&apos;t known</source>
        <translation>suma kontrolna jest nieznanego rodzaju</translation>
    </message>
    <message>
        <source>%1 checksums have %2 hexadecimal digits</source>
        <translation>suma kontrolna %1 ma %2 cyfr szesnastkowych</translation>
    </message>
    <message>
        <source>there are two different %1 checksums</source>
        <translation>są dwie różne sumy kontrolne %1</translation>
    </message>
    <message>
        <source>it is not a link</source>
        <translation>to nie jest odnośnik</translation>
    </message>
    <message>
        <source>links of the kind %1: can&apos;t be fetched</source>
        <translation>odnośników rodzaju %1 nie można pobrać</translation>
    </message>
    <message>
        <source>the link is broken</source>
        <translation>odnośnik jest błędny</translation>
    </message>
    <message>
        <source>the link names no host</source>
        <translation>odnośnik nie podaje serwera</translation>
    </message>
    <message>
        <source>the link has an impossible port</source>
        <translation>odnośnik ma niemożliwy port</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>odnośnik jest za długi</translation>
    </message>
    <message>
        <source>the link is relative to a page whose address isn&apos;t known</source>
        <translation>odnośnik jest względny wobec strony o nieznanym adresie</translation>
    </message>
    <message>
        <source>a range runs backwards</source>
        <translation>zakres biegnie wstecz</translation>
    </message>
    <message>
        <source>the pattern makes more than %1 links</source>
        <translation>wzorzec daje więcej odnośników niż %1</translation>
    </message>
    <message>
        <source>the number of file names (%1) differs from that of the links (%2)</source>
        <translation>liczba nazw plików (%1) nie pasuje do liczby odnośników (%2)</translation>
    </message>
    <message>
        <source>the mirrors&apos; patterns make different numbers of links</source>
        <translation>wzorce serwerów lustrzanych dają różne liczby odnośników</translation>
    </message>
    <message>
        <source>one checksum can&apos;t apply to %1 links</source>
        <translation>jedna suma kontrolna nie może dotyczyć wielu odnośników (%1)</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>wiersz jest za długi</translation>
    </message>
    <message>
        <source>the line has more than %1 mirrors</source>
        <translation>wiersz ma więcej serwerów lustrzanych niż %1</translation>
    </message>
    <message>
        <source>the option has no link above it</source>
        <translation>nad opcją nie ma odnośnika</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>nie ma takiej opcji</translation>
    </message>
    <message>
        <source>the quote around the link is never closed</source>
        <translation>cudzysłów wokół odnośnika nie jest zamknięty</translation>
    </message>
    <message>
        <source>a header contains a control character</source>
        <translation>nagłówek zawiera znak sterujący</translation>
    </message>
    <message>
        <source>a download sends its own header %1</source>
        <translation>pobieranie samo wysyła nagłówek %1</translation>
    </message>
    <message>
        <source>the referring page has no http or https address</source>
        <translation>strona odsyłająca nie ma adresu http ani https</translation>
    </message>
    <message>
        <source>it is not a cURL command</source>
        <translation>to nie jest polecenie cURL</translation>
    </message>
    <message>
        <source>the command is too long</source>
        <translation>polecenie jest za długie</translation>
    </message>
    <message>
        <source>the command is joined with another program or a file</source>
        <translation>polecenie jest połączone z innym programem lub plikiem</translation>
    </message>
    <message>
        <source>the command has parts that only a shell can fill in</source>
        <translation>części polecenia może uzupełnić tylko powłoka</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>cudzysłów nie jest zamknięty</translation>
    </message>
    <message>
        <source>the command contains a control character</source>
        <translation>polecenie zawiera znak sterujący</translation>
    </message>
    <message>
        <source>the command has no link</source>
        <translation>polecenie nie ma odnośnika</translation>
    </message>
    <message>
        <source>the command has an option that isn&apos;t understood</source>
        <translation>polecenie ma nieznaną opcję</translation>
    </message>
    <message>
        <source>the command&apos;s last option lacks its value</source>
        <translation>ostatniej opcji polecenia brakuje wartości</translation>
    </message>
    <message>
        <source>the command reads headers from a file</source>
        <translation>polecenie czyta nagłówki z pliku</translation>
    </message>
    <message>
        <source>the command reads cookies from a file</source>
        <translation>polecenie czyta ciasteczka z pliku</translation>
    </message>
    <message>
        <source>the command reads more options from elsewhere</source>
        <translation>polecenie czyta dalsze opcje z innego miejsca</translation>
    </message>
    <message>
        <source>the command&apos;s method isn&apos;t GET</source>
        <translation>metodą polecenia nie jest GET</translation>
    </message>
    <message>
        <source>the command sends data</source>
        <translation>polecenie wysyła dane</translation>
    </message>
    <message>
        <source>the command uploads a file</source>
        <translation>polecenie przesyła plik na serwer</translation>
    </message>
    <message>
        <source>the command fetches a part of the file</source>
        <translation>polecenie pobiera tylko część pliku</translation>
    </message>
    <message>
        <source>the command fetches the headers alone</source>
        <translation>polecenie pobiera tylko nagłówki</translation>
    </message>
    <message>
        <source>the command needs a client certificate</source>
        <translation>polecenie wymaga certyfikatu klienta</translation>
    </message>
    <message>
        <source>the proxy is neither http, https nor socks5</source>
        <translation>proxy nie jest http, https ani socks5</translation>
    </message>
    <message>
        <source>the proxy&apos;s address is broken</source>
        <translation>adres proxy jest błędny</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>dokument kończy się za wcześnie</translation>
    </message>
    <message>
        <source>a part of the document is too long</source>
        <translation>część dokumentu jest za długa</translation>
    </message>
    <message>
        <source>a document type is not allowed</source>
        <translation>typ dokumentu jest niedozwolony</translation>
    </message>
    <message>
        <source>the document is not well-formed XML</source>
        <translation>dokument nie jest poprawnym XML</translation>
    </message>
    <message>
        <source>the document is nested too deep</source>
        <translation>dokument jest zbyt głęboko zagnieżdżony</translation>
    </message>
    <message>
        <source>the document lists no file</source>
        <translation>dokument nie wymienia żadnego pliku</translation>
    </message>
    <message>
        <source>the document lists more than %1 files</source>
        <translation>dokument wymienia więcej plików niż %1</translation>
    </message>
    <message>
        <source>the file has no http or https link</source>
        <translation>plik nie ma odnośnika http ani https</translation>
    </message>
    <message>
        <source>the file has more than %1 links</source>
        <translation>plik ma więcej odnośników niż %1</translation>
    </message>
    <message>
        <source>the file has more than %1 checksums</source>
        <translation>plik ma więcej sum kontrolnych niż %1</translation>
    </message>
    <message>
        <source>the file has more than %1 pieces</source>
        <translation>plik ma więcej fragmentów niż %1</translation>
    </message>
    <message>
        <source>the pieces have no length</source>
        <translation>fragmenty nie mają długości</translation>
    </message>
    <message>
        <source>the pieces are out of order</source>
        <translation>fragmenty nie są w kolejności</translation>
    </message>
    <message>
        <source>the pieces don&apos;t make up the size</source>
        <translation>fragmenty nie składają się na rozmiar</translation>
    </message>
    <message>
        <source>the page has more than %1 links</source>
        <translation>strona ma więcej odnośników niż %1</translation>
    </message>
    <message>
        <source>a tag of the page never ends</source>
        <translation>znacznik na stronie nigdy się nie kończy</translation>
    </message>
    <message>
        <source>there is a word that means nothing here</source>
        <translation>jest słowo, które tu nic nie znaczy</translation>
    </message>
    <message>
        <source>a login or a password comes before the first machine</source>
        <translation>nazwa użytkownika lub hasło stoi przed jakimkolwiek komputerem</translation>
    </message>
    <message>
        <source>a login or a password contains a control character</source>
        <translation>nazwa użytkownika lub hasło zawiera znak sterujący</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>brakuje wartości</translation>
    </message>
    <message>
        <source>the file ends where a value is missing</source>
        <translation>plik kończy się tam, gdzie brakuje wartości</translation>
    </message>
    <message>
        <source>a quoted value is never closed</source>
        <translation>otwarty cudzysłów nie jest zamknięty</translation>
    </message>
    <message>
        <source>the line doesn&apos;t have seven fields separated by tabs</source>
        <translation>wiersz nie ma siedmiu pól rozdzielonych tabulatorami</translation>
    </message>
    <message>
        <source>the cookie&apos;s host is not a host name</source>
        <translation>serwer ciasteczka nie jest serwerem</translation>
    </message>
    <message>
        <source>the cookie&apos;s name or value has characters that cookies can&apos;t have</source>
        <translation>nazwa lub wartość ciasteczka ma niedozwolone znaki</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG:HEX</source>
        <translation>suma kontrolna nie ma postaci ALG:HEX</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG=HEX</source>
        <translation>suma kontrolna nie ma postaci ALG=HEX</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form &apos;URI&apos; NAME SIZE ALG:HEX</source>
        <translation>wiersz nie ma postaci &apos;URI&apos; NAME SIZE ALG:HEX</translation>
    </message>
    <message>
        <source>the header isn&apos;t of the form NAME: VALUE</source>
        <translation>nagłówek nie ma postaci NAME: VALUE</translation>
    </message>
    <message>
        <source>the cookies aren&apos;t of the form NAME=VALUE; NAME=VALUE</source>
        <translation>ciasteczka nie mają postaci NAME=VALUE; NAME=VALUE</translation>
    </message>
    <message>
        <source>it asks not to check certificates; give --no-check-certificate to allow that</source>
        <translation>żąda niesprawdzania certyfikatów; aby na to pozwolić, użyj --no-check-certificate</translation>
    </message>
    <message>
        <source>it asks to trust certificates of its own; use --ca-file instead</source>
        <translation>żąda zaufania własnym certyfikatom; zamiast tego użyj --ca-file</translation>
    </message>
    <message>
        <source>it asks for another proxy than the one that was chosen; give the same one with --proxy to allow that</source>
        <translation>żąda innego proxy niż wybrany; aby na to pozwolić, podaj ten sam w --proxy</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form HOST, TRUE or FALSE, PATH, TRUE or FALSE, TIME, NAME, VALUE</source>
        <translation>wiersz nie ma postaci HOST, TRUE lub FALSE, PATH, TRUE lub FALSE, TIME, NAME, VALUE</translation>
    </message>
    <message>
        <source>the link has an impossible host name</source>
        <translation>odnośnik ma niemożliwą nazwę serwera</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>unknown size</source>
        <translation>nieznany rozmiar</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>można wznowić</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>nie można wznowić</translation>
    </message>
    <message>
        <source>The server has “%1”: %2, %3</source>
        <extracomment>%1: a file name, %2: its size, %3: whether the server sends it in parts.</extracomment>
        <translation>Serwer ma „%1”: %2, %3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2: %3</source>
        <extracomment>%1: a number, %2: a time such as 0:12, %3: what went wrong.</extracomment>
        <translation>Próba %1 za %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in %3, over %n connection(s)</source>
        <translation>
            <numerusform>Zapisano jako „%1”: %2 w %3, przez %n połączenie</numerusform>
            <numerusform>Zapisano jako „%1”: %2 w %3, przez %n połączenia</numerusform>
            <numerusform>Zapisano jako „%1”: %2 w %3, przez %n połączeń</numerusform>
        </translation>
    </message>
    <message>
        <source>; the checksum matches</source>
        <translation>; suma kontrolna zgodna</translation>
    </message>
    <message>
        <source>“%1” already exists and was skipped</source>
        <translation>„%1” już istnieje, więc pominięto pobieranie</translation>
    </message>
    <message>
        <source>Many requests in a short time; some are not listed</source>
        <translation>Wiele żądań w krótkim czasie; niektórych nie wyświetlono</translation>
    </message>
    <message>
        <source>%1; %2 are kept</source>
        <extracomment>%1: what went wrong, %2: a size.</extracomment>
        <translation>%1; zachowano %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Wstrzymane: %1</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <extracomment>%1: what went wrong.</extracomment>
        <translation>Ponowiono próbę: %1</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Zapisano jako „%1”</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>The link was replaced: %1</source>
        <extracomment>%1: a link.</extracomment>
        <translation>Zastąpiono odnośnik: %1</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>serwery lustrzane</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>nagłówki</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>połączenia</translation>
    </message>
    <message>
        <source>speed limit</source>
        <translation>limit prędkości</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>suma kontrolna</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <extracomment>A person has edited a download; %1: a list such as &quot;mirrors, headers&quot;.</extracomment>
        <translation>Zmieniono: %1</translation>
    </message>
    <message>
        <source>file kept anyway</source>
        <extracomment>What was changed: the person keeps the file although a checksum contradicts it.</extracomment>
        <translation>plik mimo to zachowany</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in less than a second, over %n connection(s)</source>
        <translation>
            <numerusform>Zapisano jako „%1”: %2 w niecałą sekundę, przez %n połączenie</numerusform>
            <numerusform>Zapisano jako „%1”: %2 w niecałą sekundę, przez %n połączenia</numerusform>
            <numerusform>Zapisano jako „%1”: %2 w niecałą sekundę, przez %n połączeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRemarks</name>
    <message>
        <source>The text asks to use no proxy.</source>
        <translation>Tekst wymaga pobierania bez proxy.</translation>
    </message>
    <message>
        <source>The text asks to use the proxy %1:%2, which can see what you download.</source>
        <extracomment>%1: the name of a server, %2: a number.</extracomment>
        <translation>Tekst wymaga użycia proxy %1:%2, które może widzieć, co pobierasz.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <extracomment>Wishes of the same kind as in the sentence before.</extracomment>
        <translation>
            <numerusform>I jeszcze %n takie żądanie.</numerusform>
            <numerusform>I jeszcze %n takie żądania.</numerusform>
            <numerusform>I jeszcze %n takich żądań.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text asks not to check certificates, so anyone could pose as the server.</source>
        <translation>Tekst wymaga niesprawdzania certyfikatów, więc każdy może podszyć się pod serwer.</translation>
    </message>
    <message>
        <source>The text asks to trust the certificates in %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Tekst wymaga zaufania certyfikatom z %1.</translation>
    </message>
    <message>
        <source>The list is too long: only its first %1 downloads are added.</source>
        <extracomment>%1: how many can be added at once.</extracomment>
        <translation>Lista jest za długa: dodano tylko pierwszych %1 pobierań.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <extracomment>%1: the number of a line, %2: why, as &quot;the link is not http or https&quot;.</extracomment>
        <translation>Wiersz %1 został pominięty: %2.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>O programie %1</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Preferencje...</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ukryj %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Ukryj pozostałe</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Zakończ %1</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>all downloads: with list the finished ones as well, with pause and resume in place of numbers</source>
        <translation>wszystkie pobierania: w list także ukończone, w pause i resume zamiast numerów</translation>
    </message>
    <message>
        <source>save as FILE; for one URL only (default: the server&apos;s name, else the URL&apos;s; with add, a FILE without a folder goes where the desktop program saves)</source>
        <translation>zapisz jako PLIK; tylko dla jednego URL (domyślnie: nazwa z serwera, w jej braku z URL; w add PLIK bez folderu trafia tam, gdzie zapisuje program graficzny)</translation>
    </message>
    <message>
        <source>save in FOLDER, created if missing (default: the current one; with add, the desktop program&apos;s)</source>
        <translation>zapisz w FOLDER, utworzonym w razie potrzeby (domyślnie: bieżący; w add folder programu graficznego)</translation>
    </message>
    <message>
        <source>save as the URL says, in FOLDER/host/segment/.../name (default: in FOLDER)</source>
        <translation>zapisz według URL, w FOLDER/host/segment/.../nazwa (domyślnie: w FOLDER)</translation>
    </message>
    <message>
        <source>save by TEMPLATE, such as {host}/{date}/{name} (default: {name})</source>
        <translation>zapisz według WZORZEC, np. {host}/{date}/{name} (domyślnie: {name})</translation>
    </message>
    <message>
        <source>more URLs from a list, or from several: links with patterns, apt-get --print-uris, Metalink, curl commands, a page; with get, FILE may be an http or https URL of one; -: standard input</source>
        <translation>więcej URL z listy, także z kilku: linki ze wzorcami, apt-get --print-uris, Metalink, polecenia curl, strona; w get PLIK może być adresem http lub https listy; -: standardowe wejście</translation>
    </message>
    <message>
        <source>what to do when the file exists: rename, overwrite, skip (without asking the server) or fail (default: rename, to &quot;name (1).ext&quot;; with add, what the desktop program does)</source>
        <translation>co zrobić, gdy plik istnieje: rename (zmień nazwę), overwrite (zastąp), skip (pomiń, nie pytając serwera) lub fail (błąd) (domyślnie: rename, na &quot;name (1).ext&quot;; w add to, co robi program graficzny)</translation>
    </message>
    <message>
        <source>the same as --on-conflict overwrite</source>
        <translation>to samo co --on-conflict overwrite</translation>
    </message>
    <message>
        <source>the digest that the file must have: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512</source>
        <translation>suma, którą plik musi mieć: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 lub sha3-512</translation>
    </message>
    <message>
        <source>keep a file with this digest, unverified, although the server names another one (default: it stays unfinished)</source>
        <translation>zachowaj plik z tą sumą, niezweryfikowany, choć serwer podaje inną (domyślnie: pozostaje niedokończony)</translation>
    </message>
    <message>
        <source>another source of the same file; may be given several times, for one URL only</source>
        <translation>inne źródło tego samego pliku; można podać kilka razy, tylko dla jednego URL</translation>
    </message>
    <message>
        <source>direct: write each piece in its place; temp: as part files in --temp-dir, then merge them; memory: hold all of it and write it once (default: direct)</source>
        <translation>direct: zapisuj każdy kawałek na jego miejscu; temp: jako pliki części w --temp-dir, a potem je połącz; memory: trzymaj całość w pamięci i zapisz raz (domyślnie: direct)</translation>
    </message>
    <message>
        <source>where temporary files go: the parts of the assembly temp, the files of bench (default: the system&apos;s temporary folder)</source>
        <translation>dokąd trafiają pliki tymczasowe: części przy --assembly temp, pliki bench (domyślnie: folder tymczasowy systemu)</translation>
    </message>
    <message>
        <source>look for a checksum file on the server, too: FILE.sha256, SHA256SUMS and the like (default: in the answer&apos;s headers only)</source>
        <translation>szukaj pliku z sumami także na serwerze: PLIK.sha256, SHA256SUMS i podobnych (domyślnie: tylko w nagłówkach odpowiedzi)</translation>
    </message>
    <message>
        <source>set the file&apos;s time to the server&apos;s (default: now)</source>
        <translation>nadaj plikowi czas z serwera (domyślnie: bieżący)</translation>
    </message>
    <message>
        <source>do not reserve the space on disk first (default: reserve)</source>
        <translation>nie rezerwuj najpierw miejsca na dysku (domyślnie: rezerwuj)</translation>
    </message>
    <message>
        <source>most connections for one file, 1 to 64, or auto: up to 8, fewer where that is faster (default: auto)</source>
        <translation>najwięcej połączeń dla jednego pliku, od 1 do 64, lub auto: do 8, mniej tam, gdzie to szybsze (domyślnie: auto)</translation>
    </message>
    <message>
        <source>files at once (default: 4)</source>
        <translation>plików naraz (domyślnie: 4)</translation>
    </message>
    <message>
        <source>fetch each URL so many times one after another, and as often in parallel (default: 3)</source>
        <translation>pobierz każdy URL tyle razy po kolei i tyle samo razy równolegle (domyślnie: 3)</translation>
    </message>
    <message>
        <source>most connections over all files (default: 32)</source>
        <translation>najwięcej połączeń dla wszystkich plików (domyślnie: 32)</translation>
    </message>
    <message>
        <source>first measure how many connections the host accepts, for at most SEC seconds, and use as many as help; 0: skip (default: 0)</source>
        <translation>najpierw zmierz, ile połączeń przyjmuje host, przez najwyżej SEK sekund, i użyj tylu, ile pomaga; 0: nie mierz (domyślnie: 0)</translation>
    </message>
    <message>
        <source>most bytes read or written in one step (default: 256K)</source>
        <translation>najwięcej bajtów czytanych lub zapisywanych w jednym kroku (domyślnie: 256K)</translation>
    </message>
    <message>
        <source>most bytes that one request asks for, and the size of a part file (default: automatic)</source>
        <translation>najwięcej bajtów w jednym żądaniu i rozmiar pliku części (domyślnie: automatycznie)</translation>
    </message>
    <message>
        <source>most bytes held in buffers over all connections, and as many again in files held in memory (default: 64M)</source>
        <translation>najwięcej bajtów w buforach wszystkich połączeń i drugie tyle w plikach trzymanych w pamięci (domyślnie: 64M)</translation>
    </message>
    <message>
        <source>pause between the starts of two requests to one host (default: 0)</source>
        <translation>przerwa między początkami dwóch żądań do jednego hosta (domyślnie: 0)</translation>
    </message>
    <message>
        <source>most bytes a second over all files, such as 500K (default: none)</source>
        <translation>najwięcej bajtów na sekundę dla wszystkich plików, np. 500K (domyślnie: none, bez limitu)</translation>
    </message>
    <message>
        <source>most bytes a second for each file (default: none)</source>
        <translation>najwięcej bajtów na sekundę dla każdego pliku (domyślnie: none, bez limitu)</translation>
    </message>
    <message>
        <source>tries after the first failure without progress in between (default: 5)</source>
        <translation>próby po pierwszym błędzie bez postępu pomiędzy nimi (domyślnie: 5)</translation>
    </message>
    <message>
        <source>the first wait before a try, doubled each time (default: 0.5)</source>
        <translation>pierwsze czekanie przed próbą, za każdym razem podwajane (domyślnie: 0.5)</translation>
    </message>
    <message>
        <source>the longest wait before a try (default: 30)</source>
        <translation>najdłuższe czekanie przed próbą (domyślnie: 30)</translation>
    </message>
    <message>
        <source>exponential: as above; lenient: 4 more tries 60 s apart, with 2 files at once and --delay 0.25; backoff: 10 tries, waits doubling to 60 s (default: exponential)</source>
        <translation>exponential: jak wyżej; lenient: 4 dodatkowe próby co 60 s, z 2 plikami naraz i --delay 0.25; backoff: 10 prób, czekanie podwajane do 60 s (domyślnie: exponential)</translation>
    </message>
    <message>
        <source>replace a connection that was silent for SEC seconds (default: 30)</source>
        <translation>zastąp połączenie, które milczało przez SEK sekund (domyślnie: 30)</translation>
    </message>
    <message>
        <source>give up connecting after SEC seconds (default: 15)</source>
        <translation>zrezygnuj z łączenia po SEK sekundach (domyślnie: 15)</translation>
    </message>
    <message>
        <source>send this header as well; may be given several times</source>
        <translation>wyślij także ten nagłówek; można podać kilka razy</translation>
    </message>
    <message>
        <source>send this as the user agent; browser: a desktop browser&apos;s (default: %1)</source>
        <translation>wyślij to jako user agent; browser: taki jak przeglądarka na komputerze (domyślnie: %1)</translation>
    </message>
    <message>
        <source>send this as the page that the link is on</source>
        <translation>wyślij to jako stronę, na której jest link</translation>
    </message>
    <message>
        <source>send these cookies</source>
        <translation>wyślij te ciasteczka</translation>
    </message>
    <message>
        <source>send the cookies of a browser&apos;s cookies.txt, each to its own site</source>
        <translation>wyślij ciasteczka z cookies.txt przeglądarki, każde tylko do jego witryny</translation>
    </message>
    <message>
        <source>sign in; a missing password is asked for on the terminal (default: what the URL names)</source>
        <translation>zaloguj się; o brakujące hasło program pyta w terminalu (domyślnie: to, co podaje URL)</translation>
    </message>
    <message>
        <source>sign in with ~/.netrc where no other login is given</source>
        <translation>zaloguj się z ~/.netrc tam, gdzie nie podano innych danych</translation>
    </message>
    <message>
        <source>read the password from the first line of FILE; -: of standard input</source>
        <translation>czytaj hasło z pierwszego wiersza PLIK; -: ze standardowego wejścia</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// proxy, system or none (default: system)</source>
        <translation>proxy http://, https:// lub socks5://, system albo none (domyślnie: system)</translation>
    </message>
    <message>
        <source>hosts to reach without the proxy, such as localhost,.example.org,10.0.0.0/8</source>
        <translation>hosty, z którymi łączyć się bez proxy, np. localhost,.example.org,10.0.0.0/8</translation>
    </message>
    <message>
        <source>accept any certificate: anyone could pose as the server</source>
        <translation>przyjmij każdy certyfikat: każdy może się wtedy podać za serwer</translation>
    </message>
    <message>
        <source>trust the certificate authorities in FILE (default: the system&apos;s)</source>
        <translation>ufaj urzędom certyfikacji z PLIK (domyślnie: systemowym)</translation>
    </message>
    <message>
        <source>show this certificate to a server that asks for one; in PEM or PKCS#12 form</source>
        <translation>pokaż ten certyfikat serwerowi, który go żąda; w postaci PEM lub PKCS#12</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM form (default: in the same file); its passphrase is asked for on the terminal</source>
        <translation>klucz certyfikatu w postaci PEM (domyślnie: w tym samym pliku); o hasło klucza program pyta w terminalu</translation>
    </message>
    <message>
        <source>read the key&apos;s passphrase from the first line of FILE; -: of standard input</source>
        <translation>czytaj hasło klucza z pierwszego wiersza PLIK; -: ze standardowego wejścia</translation>
    </message>
    <message>
        <source>bar, lines, none, or auto: a bar on a terminal, elsewhere a line each few seconds (default: auto)</source>
        <translation>bar (pasek), lines (wiersze), none (nic) lub auto: pasek w terminalu, gdzie indziej wiersz co kilka sekund (domyślnie: auto)</translation>
    </message>
    <message>
        <source>show a bar for each connection, too</source>
        <translation>pokaż też pasek dla każdego połączenia</translation>
    </message>
    <message>
        <source>show errors only</source>
        <translation>pokaż tylko błędy</translation>
    </message>
    <message>
        <source>show each request and answer, secrets masked</source>
        <translation>pokaż każde żądanie i odpowiedź, z ukrytymi sekretami</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output, nothing else there</source>
        <translation>jeden obiekt JSON w wierszu na standardowym wyjściu i nic więcej</translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>the path of a file</source>
        <translation>ścieżkę pliku</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>ścieżkę folderu</translation>
    </message>
    <message>
        <source>folders and a name with {host} and {date}, and {name} once, after the last slash</source>
        <translation>foldery i nazwę z {host} i {date} oraz raz {name}, po ostatnim ukośniku</translation>
    </message>
    <message>
        <source>rename, overwrite, skip or fail</source>
        <translation>rename, overwrite, skip lub fail</translation>
    </message>
    <message>
        <source>ALG:HEX, where ALG is md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512 and HEX the whole digest</source>
        <translation>ALG:HEX, gdzie ALG to md5, sha1, sha224, sha256, sha384, sha512, sha3-256 lub sha3-512, a HEX to cała suma</translation>
    </message>
    <message>
        <source>an http or https URL</source>
        <translation>URL http lub https</translation>
    </message>
    <message>
        <source>direct, temp or memory</source>
        <translation>direct, temp lub memory</translation>
    </message>
    <message>
        <source>a number from 1 to 64, or auto</source>
        <translation>liczbę od 1 do 64 lub auto</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>liczbę od 1 do 1000</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>liczbę od 1 do 100</translation>
    </message>
    <message>
        <source>a size from 1K to 1G, such as 256K</source>
        <translation>rozmiar od 1K do 1G, np. 256K</translation>
    </message>
    <message>
        <source>a size of at least 16K, such as 10M</source>
        <translation>rozmiar co najmniej 16K, np. 10M</translation>
    </message>
    <message>
        <source>a size of at least 1M, such as 64M</source>
        <translation>rozmiar co najmniej 1M, np. 64M</translation>
    </message>
    <message>
        <source>bytes a second, such as 500K or 1.5M, or none</source>
        <translation>bajty na sekundę, np. 500K lub 1.5M, albo none</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>liczbę od 0 do 1000</translation>
    </message>
    <message>
        <source>exponential, lenient or backoff</source>
        <translation>exponential, lenient lub backoff</translation>
    </message>
    <message>
        <source>&apos;Name: value&apos; on one line, for a header that Tributary does not set itself</source>
        <translation>&apos;Nazwa: wartość&apos; w jednym wierszu, dla nagłówka, którego Tributary sam nie ustawia</translation>
    </message>
    <message>
        <source>a text without line breaks, or browser</source>
        <translation>tekst bez podziałów wiersza lub browser</translation>
    </message>
    <message>
        <source>&apos;name=value&apos; pairs on one line, separated by semicolons</source>
        <translation>pary &apos;nazwa=wartość&apos; w jednym wierszu, rozdzielone średnikami</translation>
    </message>
    <message>
        <source>a file that can be read, in the Netscape format</source>
        <translation>plik, który można odczytać, w formacie Netscape</translation>
    </message>
    <message>
        <source>NAME or NAME:PASSWORD</source>
        <translation>NAZWA lub NAZWA:HASŁO</translation>
    </message>
    <message>
        <source>the path of a file, or -</source>
        <translation>ścieżkę pliku lub -</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// URL, system or none</source>
        <translation>URL http://, https:// lub socks5://, system lub none</translation>
    </message>
    <message>
        <source>hosts, domains or networks with commas between</source>
        <translation>hosty, domeny lub sieci rozdzielone przecinkami</translation>
    </message>
    <message>
        <source>a file that can be read, with certificates in PEM form</source>
        <translation>plik, który można odczytać, z certyfikatami w postaci PEM</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>plik, który można odczytać</translation>
    </message>
    <message>
        <source>auto, bar, lines or none</source>
        <translation>auto, bar, lines lub none</translation>
    </message>
    <message>
        <source>seconds, from 0 to 604800 (7 days)</source>
        <translation>sekundy, od 0 do 604800 (7 dni)</translation>
    </message>
    <message>
        <source>seconds, more than 0 and at most 604800 (7 days)</source>
        <translation>sekundy, więcej niż 0 i najwyżej 604800 (7 dni)</translation>
    </message>
    <message>
        <source>a file that can be read, an http or https link, or -</source>
        <translation>plik, który można odczytać, odnośnik http lub https albo -</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the server sent a web page instead of the file</source>
        <translation>zamiast obiecanego pliku przyszła strona WWW</translation>
    </message>
    <message>
        <source>the size was %1 and is now larger</source>
        <translation>rozmiar wynosił %1, a teraz jest większy</translation>
    </message>
    <message>
        <source>the size was %1 and is now %2</source>
        <translation>rozmiar wynosił %1, a teraz wynosi %2</translation>
    </message>
    <message>
        <source>the server&apos;s version mark has changed</source>
        <translation>znacznik wersji serwera jest inny niż wcześniej</translation>
    </message>
    <message>
        <source>the server sent a part instead of the whole file</source>
        <translation>przyszła część, choć zażądano całego pliku</translation>
    </message>
    <message>
        <source>a part with Transfer-Encoding &quot;%1&quot;</source>
        <translation>część z Transfer-Encoding „%1”</translation>
    </message>
    <message>
        <source>a part with Content-Encoding &quot;%1&quot;</source>
        <translation>część z Content-Encoding „%1”</translation>
    </message>
    <message>
        <source>an impossible Content-Length &quot;%1&quot;</source>
        <translation>niemożliwe Content-Length „%1”</translation>
    </message>
    <message>
        <source>a part with Content-Range &quot;%1&quot;</source>
        <translation>część z Content-Range „%1”</translation>
    </message>
    <message>
        <source>asked for bytes %1-%2, got Content-Range &quot;%3&quot;</source>
        <translation>zażądano bajtów %1-%2, otrzymano Content-Range „%3”</translation>
    </message>
    <message>
        <source>a part without the server&apos;s version mark</source>
        <translation>część bez znacznika wersji serwera</translation>
    </message>
    <message>
        <source>a part without a total</source>
        <translation>część bez rozmiaru całości</translation>
    </message>
    <message>
        <source>a body with Transfer-Encoding &quot;%1&quot;</source>
        <translation>treść z Transfer-Encoding „%1”</translation>
    </message>
    <message>
        <source>a body with Content-Encoding &quot;%1&quot;</source>
        <translation>treść z Content-Encoding „%1”</translation>
    </message>
    <message>
        <source>all of the file with Content-Range &quot;%1&quot;</source>
        <translation>cały plik z Content-Range „%1”</translation>
    </message>
    <message>
        <source>the server sent the whole file instead of a part</source>
        <translation>przyszedł cały plik, choć zażądano części</translation>
    </message>
    <message>
        <source>all of the file, as long as the part that was asked for</source>
        <translation>cały plik, tak długi jak żądana część</translation>
    </message>
    <message>
        <source>no range was asked for</source>
        <translation>nie żądano żadnego zakresu</translation>
    </message>
    <message>
        <source>the server says that there are no such bytes</source>
        <translation>serwer twierdzi, że takich bajtów nie ma</translation>
    </message>
    <message>
        <source>the server refuses the condition</source>
        <translation>serwer odrzuca warunek</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>serwer twierdzi, że plik jest inny</translation>
    </message>
    <message>
        <source>the link has expired</source>
        <translation>link wygasł</translation>
    </message>
    <message>
        <source>an answer whose headers cannot be read</source>
        <translation>odpowiedź z nieczytelnymi nagłówkami</translation>
    </message>
    <message>
        <source>the answer contains no file</source>
        <translation>odpowiedź nie zawiera pliku</translation>
    </message>
    <message>
        <source>a redirect to nowhere</source>
        <translation>przekierowanie donikąd</translation>
    </message>
    <message>
        <source>redirected to an impossible address %1</source>
        <translation>przekierowanie na niemożliwy adres %1</translation>
    </message>
    <message>
        <source>redirected from https down to %1</source>
        <translation>przekierowanie z https na niezabezpieczony %1</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>przekierowanie na %1</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>więcej niż %1 przekierowań</translation>
    </message>
    <message>
        <source>no final answer came</source>
        <translation>nie przyszła ostateczna odpowiedź</translation>
    </message>
    <message>
        <source>the server wants a client certificate, or not this one: %1</source>
        <translation>serwer wymaga certyfikatu klienta lub innego niż ten: %1</translation>
    </message>
    <message>
        <source>no connection after %1 s</source>
        <translation>brak połączenia po %1 s</translation>
    </message>
    <message>
        <source>no byte for %1 s</source>
        <translation>ani jednego bajta przez %1 s</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>proxy %1: %2</translation>
    </message>
    <message>
        <source>the answer ended before its end</source>
        <translation>odpowiedź urwała się przed końcem</translation>
    </message>
    <message>
        <source>the connection ended before the last chunk</source>
        <translation>połączenie zakończyło się przed ostatnim fragmentem</translation>
    </message>
    <message>
        <source>the server allows no more requests for now: %1</source>
        <translation>serwer na razie nie przyjmuje kolejnych żądań: %1</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has more</source>
        <translation>plik miał mieć %1 B, a ma więcej</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has %2</source>
        <translation>plik miał mieć %1 B, a ma %2</translation>
    </message>
    <message>
        <source>the checksums are for a file of another size</source>
        <translation>sumy kontrolne części należą do pliku o innym rozmiarze</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>plik jest teraz pusty</translation>
    </message>
    <message>
        <source>it now ends before %1</source>
        <translation>plik kończy się teraz przed %1</translation>
    </message>
    <message>
        <source>two answers disagree about the bytes at %1</source>
        <translation>dwie odpowiedzi różnią się bajtami od pozycji %1</translation>
    </message>
    <message>
        <source>its bytes at %1 differ from those of the others</source>
        <translation>bajty od pozycji %1 są inne niż w pozostałych źródłach</translation>
    </message>
    <message>
        <source>the new link&apos;s bytes at %1 differ from those that are here</source>
        <translation>nowy link ma od pozycji %1 inne bajty niż dotychczasowe</translation>
    </message>
    <message>
        <source>bytes %1-%2 don&apos;t match their checksum</source>
        <translation>bajty %1-%2 nie zgadzają się ze swoją sumą kontrolną</translation>
    </message>
    <message>
        <source>bytes %1-%2 from it were wrong</source>
        <translation>bajty %1-%2 z tego źródła były błędne</translation>
    </message>
    <message>
        <source>the bytes at %1 of %2 are not those that were written</source>
        <translation>bajty od pozycji %1 w %2 są inne niż zapisane</translation>
    </message>
    <message>
        <source>expected %1 by the server&apos;s header %2, found %3</source>
        <translation>według nagłówka serwera %2 oczekiwano %1, a jest %3</translation>
    </message>
    <message>
        <source>expected %1 by %2 beside it, found %3</source>
        <translation>według %2 z serwera oczekiwano %1, a jest %3</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>oczekiwano %1, a jest %2</translation>
    </message>
    <message>
        <source>%1; no source has the right file: %2</source>
        <translation>%1; żadne źródło nie ma właściwego pliku: %2</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3 bytes are missing on the volume %4</source>
        <translation>rezerwowanie %1 B dla %2: na woluminie %4 brakuje %3 B</translation>
    </message>
    <message>
        <source>%1 (the volume %2 is full)</source>
        <translation>%1 (wolumin %2 jest pełny)</translation>
    </message>
    <message>
        <source>%1 (there is no folder %2)</source>
        <translation>%1 (nie ma folderu %2)</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3</source>
        <translation>rezerwowanie %1 B dla %2: %3</translation>
    </message>
    <message>
        <source>writing %1 bytes at %2 to %3: %4</source>
        <translation>zapis %1 B od pozycji %2 do %3: %4</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>zapis %1: %2</translation>
    </message>
    <message>
        <source>reading %1 bytes at %2 of %3: %4</source>
        <translation>odczyt %1 B od pozycji %2 z %3: %4</translation>
    </message>
    <message>
        <source>creating %1: %2</source>
        <translation>tworzenie %1: %2</translation>
    </message>
    <message>
        <source>opening %1: %2</source>
        <translation>otwieranie %1: %2</translation>
    </message>
    <message>
        <source>locking %1: another download, or another process, is writing it</source>
        <translation>blokowanie %1: zapisuje do niego inne pobieranie lub inny program</translation>
    </message>
    <message>
        <source>locking %1: another file took the name meanwhile</source>
        <translation>blokowanie %1: tymczasem tę nazwę zajął inny plik</translation>
    </message>
    <message>
        <source>locking %1: %2</source>
        <translation>blokowanie %1: %2</translation>
    </message>
    <message>
        <source>examining %1: %2</source>
        <translation>sprawdzanie %1: %2</translation>
    </message>
    <message>
        <source>setting the length to %1 of %2: %3</source>
        <translation>ustawianie długości %1 pliku %2: %3</translation>
    </message>
    <message>
        <source>an earlier sync failed: %1</source>
        <translation>wcześniejsza synchronizacja z dyskiem nie powiodła się: %1</translation>
    </message>
    <message>
        <source>syncing the folder of %1: %2</source>
        <translation>synchronizacja z dyskiem folderu pliku %1: %2</translation>
    </message>
    <message>
        <source>syncing the folder %1: %2</source>
        <translation>synchronizacja z dyskiem folderu %1: %2</translation>
    </message>
    <message>
        <source>syncing %1: %2</source>
        <translation>synchronizacja z dyskiem %1: %2</translation>
    </message>
    <message>
        <source>deleting %1: %2</source>
        <translation>usuwanie pliku %1: %2</translation>
    </message>
    <message>
        <source>removing %1: %2</source>
        <translation>usuwanie %1: %2</translation>
    </message>
    <message>
        <source>renaming to %1: %2</source>
        <translation>zmiana nazwy na %1: %2</translation>
    </message>
    <message>
        <source>renaming %1 to %2: %3</source>
        <translation>zmiana nazwy %1 na %2: %3</translation>
    </message>
    <message>
        <source>moving %1 to %2: %3</source>
        <translation>przenoszenie %1 do %2: %3</translation>
    </message>
    <message>
        <source>making the folder %1: %2</source>
        <translation>tworzenie folderu %1: %2</translation>
    </message>
    <message>
        <source>another program has cut %1 to %2 bytes</source>
        <translation>inny program skrócił %1 do %2 B</translation>
    </message>
    <message>
        <source>another program has cut %1: from %2 on bytes are missing</source>
        <translation>inny program skrócił %1: brakuje bajtów od pozycji %2</translation>
    </message>
    <message>
        <source>the part file %1 was deleted, moved or replaced meanwhile</source>
        <translation>nieukończony plik %1 tymczasem usunięto, przeniesiono lub zastąpiono</translation>
    </message>
    <message>
        <source>the folder is gone: %1</source>
        <translation>folder już nie istnieje: %1</translation>
    </message>
    <message>
        <source>another program has changed %1</source>
        <translation>inny program zmienił %1</translation>
    </message>
    <message>
        <source>every numbered name is taken: %1</source>
        <translation>wszystkie numerowane nazwy są zajęte: %1</translation>
    </message>
    <message>
        <source>another user&apos;s unfinished file is in the way: %1</source>
        <translation>przeszkadza nieukończony plik innego użytkownika: %1</translation>
    </message>
    <message>
        <source>the file already exists: %1</source>
        <translation>plik już istnieje: %1</translation>
    </message>
    <message>
        <source>a folder has that name: %1</source>
        <translation>folder ma już taką nazwę: %1</translation>
    </message>
    <message>
        <source>another download&apos;s unfinished file is in the way: %1</source>
        <translation>przeszkadza nieukończony plik innego pobierania: %1</translation>
    </message>
    <message>
        <source>another user&apos;s file is in the way: %1</source>
        <translation>przeszkadza plik innego użytkownika: %1</translation>
    </message>
    <message>
        <source>the old part file cannot be set aside: %1</source>
        <translation>nie można odłożyć starego nieukończonego pliku: %1</translation>
    </message>
    <message>
        <source>this download cannot be moved now</source>
        <translation>tego pobierania nie można teraz przenieść</translation>
    </message>
    <message>
        <source>this download cannot have another link now</source>
        <translation>temu pobieraniu nie można teraz dać innego linku</translation>
    </message>
    <message>
        <source>this download cannot be changed now</source>
        <translation>tego pobierania nie można teraz zmienić</translation>
    </message>
    <message>
        <source>its password or cookies are not kept in the list; enter them again</source>
        <translation>hasło lub ciasteczka nie są przechowywane na liście i trzeba je podać ponownie</translation>
    </message>
    <message>
        <source>it contains a line break or a control character</source>
        <translation>zawiera podział wiersza lub znak sterujący</translation>
    </message>
    <message>
        <source>its port is not valid</source>
        <translation>jego port jest nieprawidłowy</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>nie podaje hosta</translation>
    </message>
    <message>
        <source>opening the list: %1</source>
        <translation>otwieranie listy: %1</translation>
    </message>
    <message>
        <source>the new link gives the whole file only, from its start</source>
        <translation>nowy link daje tylko cały plik, od początku</translation>
    </message>
    <message>
        <source>the new link shows hardly any of the bytes asked for</source>
        <translation>nowy link pokazuje niewiele z żądanych bajtów</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>sprawdzanie zatrzymano</translation>
    </message>
    <message>
        <source>another download&apos;s part is at %1</source>
        <translation>część innego pobierania jest w %1</translation>
    </message>
    <message>
        <source>holding %1 in memory, where the limit is %2</source>
        <translation>trzeba by trzymać w pamięci %1, a limit to %2</translation>
    </message>
    <message>
        <source>writing the file was stopped</source>
        <translation>zapis pliku zatrzymano</translation>
    </message>
    <message>
        <source>the parts were removed</source>
        <translation>części usunięto</translation>
    </message>
    <message>
        <source>all parts are gone: %1</source>
        <translation>zniknęły wszystkie części: %1</translation>
    </message>
    <message>
        <source>a part is gone: %1</source>
        <translation>zniknęła część: %1</translation>
    </message>
    <message>
        <source>a part is cut short: %1</source>
        <translation>część jest ucięta: %1</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>obliczanie sumy zatrzymano</translation>
    </message>
    <message>
        <source>hashing the part file was stopped</source>
        <translation>odczyt pliku części zatrzymano</translation>
    </message>
    <message>
        <source>the part file ends at %1</source>
        <translation>plik części kończy się na %1</translation>
    </message>
    <message>
        <source>checking the part file was stopped</source>
        <translation>sprawdzanie pliku części zatrzymano</translation>
    </message>
    <message>
        <source>nothing proves that this program wrote the ledger</source>
        <translation>nic nie dowodzi, że dziennik pliku części zapisał ten program</translation>
    </message>
    <message>
        <source>others have files under every name that the part could have: %1</source>
        <translation>pod każdą nazwą, jaką mogłaby mieć część, są cudze pliki: %1</translation>
    </message>
    <message>
        <source>the ledger is damaged: %1</source>
        <translation>dziennik pliku części jest uszkodzony: %1</translation>
    </message>
    <message>
        <source>the ledger contradicts itself: %1</source>
        <translation>dziennik pliku części jest sprzeczny: %1</translation>
    </message>
    <message>
        <source>the ledger is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>dziennik pliku części ma wersję %1, ten program czyta do %2; zapisał go nowszy</translation>
    </message>
    <message>
        <source>the queue has ended</source>
        <translation>kolejka zakończyła działanie</translation>
    </message>
    <message>
        <source>the queue ended before the download</source>
        <translation>kolejka zakończyła działanie przed końcem pobierania</translation>
    </message>
    <message>
        <source>the download was removed</source>
        <translation>pobieranie usunięto</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>pobieranie anulowano</translation>
    </message>
    <message>
        <source>the list of downloads is read-only, so that what happens now would be forgotten</source>
        <translation>lista pobierań jest tylko do odczytu, więc to, co stanie się teraz, zostałoby zapomniane</translation>
    </message>
    <message>
        <source>writing stopped short: %1</source>
        <translation>zapis urwał się przed końcem: %1</translation>
    </message>
    <message>
        <source>this is no regular file: %1</source>
        <translation>to nie jest zwykły plik: %1</translation>
    </message>
    <message>
        <source>this is too large: %1</source>
        <translation>plik jest za duży: %1</translation>
    </message>
    <message>
        <source>reading %1: it is too long</source>
        <translation>odczyt %1: plik jest za długi</translation>
    </message>
    <message>
        <source>a ledger to be saved contradicts itself: %1: %2</source>
        <translation>dziennik pliku części, który miał zostać zapisany, jest sprzeczny: %1: %2</translation>
    </message>
    <message>
        <source>a ledger to be saved is too large: %1</source>
        <translation>dziennik pliku części, który miał zostać zapisany, jest za duży: %1</translation>
    </message>
    <message>
        <source>%1; set aside as %2</source>
        <translation>%1; odłożono go jako %2</translation>
    </message>
    <message>
        <source>%1; could not be set aside: %2</source>
        <translation>%1; nie udało się go odłożyć: %2</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>plik jest ucięty</translation>
    </message>
    <message>
        <source>it does not begin as a ledger</source>
        <translation>nie zaczyna się jak dziennik pliku części</translation>
    </message>
    <message>
        <source>its version is unknown</source>
        <translation>jego wersja jest nieznana</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>jego suma kontrolna się nie zgadza</translation>
    </message>
    <message>
        <source>it is no CBOR</source>
        <translation>to nie jest CBOR</translation>
    </message>
    <message>
        <source>it is not as this program writes it</source>
        <translation>nie jest taki, jak zapisuje go ten program</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>plik jest za duży</translation>
    </message>
    <message>
        <source>a size is negative</source>
        <translation>rozmiar jest ujemny</translation>
    </message>
    <message>
        <source>there are too many seals</source>
        <translation>jest za dużo sprawdzonych odcinków</translation>
    </message>
    <message>
        <source>an earlier link brought too many pieces</source>
        <translation>wcześniejszy link dostarczył za dużo fragmentów</translation>
    </message>
    <message>
        <source>what an earlier link brought lies beyond the file</source>
        <translation>to, co dostarczył wcześniejszy link, leży poza końcem pliku</translation>
    </message>
    <message>
        <source>its seals overlap or are out of order</source>
        <translation>jego sprawdzone odcinki nachodzą na siebie lub nie są w kolejności</translation>
    </message>
    <message>
        <source>a seal is empty</source>
        <translation>sprawdzony odcinek jest pusty</translation>
    </message>
    <message>
        <source>a seal lies beyond the end of the file</source>
        <translation>sprawdzony odcinek leży poza końcem pliku</translation>
    </message>
    <message>
        <source>several parts in one</source>
        <translation>kilka części w jednej odpowiedzi</translation>
    </message>
    <message>
        <source>a head that doesn&apos;t end</source>
        <translation>nagłówki, które się nie kończą</translation>
    </message>
    <message>
        <source>an answer without a status</source>
        <translation>odpowiedź bez kodu stanu</translation>
    </message>
    <message>
        <source>the beginning of another server&apos;s file, which can&apos;t be compared with what is here</source>
        <translation>początek pliku z innego serwera, którego nie można porównać z dotychczasowymi danymi</translation>
    </message>
    <message>
        <source>it brings hardly any of the bytes asked for</source>
        <translation>serwer dostarcza niewiele z żądanych bajtów</translation>
    </message>
    <message>
        <source>it shows hardly any of the bytes asked for</source>
        <translation>serwer pokazuje niewiele z żądanych bajtów</translation>
    </message>
    <message>
        <source>its bytes could not be read</source>
        <translation>nie udało się odczytać bajtów odpowiedzi</translation>
    </message>
    <message>
        <source>an empty file, which a mirror alone can&apos;t vouch for</source>
        <translation>pusty plik, czego sam serwer lustrzany nie może potwierdzić</translation>
    </message>
    <message>
        <source>it keeps silent, others may not</source>
        <translation>serwer nie odpowiada, inne być może odpowiedzą</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>wymaga nazwy użytkownika i hasła</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>proxy wymaga nazwy użytkownika i hasła</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS5</source>
        <translation>nie obsługuje SOCKS5</translation>
    </message>
    <message>
        <source>the body&apos;s chunks are broken: %1</source>
        <translation>fragmenty treści są błędne: %1</translation>
    </message>
    <message>
        <source>no size where one was due</source>
        <translation>brak rozmiaru tam, gdzie powinien być</translation>
    </message>
    <message>
        <source>a size beyond all measure</source>
        <translation>niebotyczny rozmiar</translation>
    </message>
    <message>
        <source>a bare line break</source>
        <translation>podział wiersza bez powrotu karetki</translation>
    </message>
    <message>
        <source>one goes on beyond its size</source>
        <translation>fragment przekracza swój rozmiar</translation>
    </message>
    <message>
        <source>a trailer that cannot be read</source>
        <translation>nieczytelne nagłówki końcowe</translation>
    </message>
    <message>
        <source>framing without an end</source>
        <translation>podział na fragmenty bez końca</translation>
    </message>
    <message>
        <source>the compressed body is damaged: %1</source>
        <translation>skompresowana treść jest uszkodzona: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nie podano przyczyny</translation>
    </message>
    <message>
        <source>no whole answer from %1</source>
        <translation>brak pełnej odpowiedzi od %1</translation>
    </message>
    <message>
        <source>asked once more, to read each byte: %1</source>
        <translation>zażądano jeszcze raz, aby czytać bajt po bajcie: %1</translation>
    </message>
    <message>
        <source>a head that takes more and more memory</source>
        <translation>nagłówki, które zajmują coraz więcej pamięci</translation>
    </message>
    <message>
        <source>an interim answer</source>
        <translation>odpowiedź tymczasowa</translation>
    </message>
    <message>
        <source>a body in chunks</source>
        <translation>treść we fragmentach</translation>
    </message>
    <message>
        <source>an answer that may be another request&apos;s</source>
        <translation>odpowiedź, która może należeć do innego żądania</translation>
    </message>
    <message>
        <source>%1: there is no certificate in it</source>
        <translation>%1: plik nie zawiera certyfikatu</translation>
    </message>
    <message>
        <source>%1: there is no key in it, or it has another passphrase</source>
        <translation>%1: plik nie zawiera klucza lub ma inne hasło</translation>
    </message>
    <message>
        <source>%1: it is neither PEM nor PKCS#12, or it has another passphrase</source>
        <translation>%1: plik nie jest w formacie PEM ani PKCS#12 lub ma inne hasło</translation>
    </message>
    <message>
        <source>a checksum is ALG:HEX with ALG one of %1</source>
        <translation>suma kontrolna ma postać ALG:HEX, gdzie ALG to jeden z tych skrótów: %1</translation>
    </message>
    <message>
        <source>a %1 checksum is %2 hexadecimal digits</source>
        <translation>suma kontrolna %1 składa się z %2 cyfr szesnastkowych</translation>
    </message>
    <message>
        <source>closing %1: %2</source>
        <translation>zamykanie %1: %2</translation>
    </message>
    <message>
        <source>replacing %1: %2</source>
        <translation>zastępowanie %1: %2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>odczyt %1: %2</translation>
    </message>
    <message>
        <source>reading the list: %1</source>
        <translation>odczyt listy: %1</translation>
    </message>
    <message>
        <source>writing the list: %1</source>
        <translation>zapis listy: %1</translation>
    </message>
    <message>
        <source>line %1 (byte %2): %3</source>
        <translation>wiersz %1 (bajt %2): %3</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>plik nie podaje &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>plik ma wersję %1, ten program czyta do %2; zapisał go nowszy</translation>
    </message>
    <message>
        <source>it has no downloads</source>
        <translation>plik nie zawiera żadnych pobierań</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>plik ma więcej niż %1 B</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 nie jest tekstem</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>wartość %1 jest za długa</translation>
    </message>
    <message>
        <source>%1 has a zero in it</source>
        <translation>%1 zawiera znak NUL</translation>
    </message>
    <message>
        <source>%1 has characters that no header may have</source>
        <translation>%1 ma znaki niedozwolone w nagłówku</translation>
    </message>
    <message>
        <source>%1 is not a link</source>
        <translation>%1 nie jest linkiem</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2025-01-31T12:00:00.000Z</source>
        <translation>%1 nie jest datą i godziną w postaci takiej jak 2025-01-31T12:00:00.000Z</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 nie jest liczbą całkowitą od %2 do %3</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 nie jest liczbą od %2 do %3</translation>
    </message>
    <message>
        <source>%1 has an element that is not a whole number</source>
        <translation>%1 ma element, który nie jest liczbą całkowitą</translation>
    </message>
    <message>
        <source>%1 is none of the names there are</source>
        <translation>%1 nie jest żadną ze znanych nazw</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 nie jest obiektem</translation>
    </message>
    <message>
        <source>%1 is not an array</source>
        <translation>%1 nie jest tablicą</translation>
    </message>
    <message>
        <source>%1 has more than %2 elements</source>
        <translation>%1 ma więcej elementów niż %2</translation>
    </message>
    <message>
        <source>%1 has an element that is not a text</source>
        <translation>%1 ma element, który nie jest tekstem</translation>
    </message>
    <message>
        <source>%1 is a path, not a name</source>
        <translation>%1 to ścieżka, a nie nazwa</translation>
    </message>
    <message>
        <source>%1 is not right: %2</source>
        <translation>wartość %1 jest błędna: %2</translation>
    </message>
    <message>
        <source>%1 has no url</source>
        <translation>w %1 brakuje url</translation>
    </message>
    <message>
        <source>%1 has a kind that is none</source>
        <translation>%1 jest nieznanego rodzaju</translation>
    </message>
    <message>
        <source>the store %1 is damaged: %2</source>
        <translation>baza danych %1 jest uszkodzona: %2</translation>
    </message>
    <message>
        <source>a record is not as it was written</source>
        <translation>wpis nie jest taki, jak go zapisano</translation>
    </message>
    <message>
        <source>its tables contradict each other</source>
        <translation>jej tabele są ze sobą sprzeczne</translation>
    </message>
    <message>
        <source>there never was a version %1</source>
        <translation>wersji %1 nigdy nie było</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>plik nie jest oznaczony jako baza danych tego programu</translation>
    </message>
    <message>
        <source>its tables are not as they must be</source>
        <translation>jej tabele nie są takie, jakie być powinny</translation>
    </message>
    <message>
        <source>the store %1 is in use by another program</source>
        <translation>bazy danych %1 używa inny program</translation>
    </message>
    <message>
        <source>there is no free name to set %1 aside under</source>
        <translation>nie ma wolnej nazwy, pod którą można by odłożyć %1</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing</source>
        <translation>brakuje sterownika SQLite biblioteki Qt</translation>
    </message>
    <message>
        <source>the journal of %1 cannot be of the kind %2</source>
        <translation>dziennik transakcji bazy %1 nie może być rodzaju %2</translation>
    </message>
    <message>
        <source>the store %1 is of version %2, this program reads up to %3; a newer one wrote it</source>
        <translation>baza danych %1 ma wersję %2, ten program czyta do %3; zapisał ją nowszy</translation>
    </message>
    <message>
        <source>the store %1 was found damaged at an earlier start, which was interrupted</source>
        <translation>podczas wcześniejszego uruchomienia, które przerwano, wykryto, że baza danych %1 jest uszkodzona</translation>
    </message>
    <message>
        <source>how this download stood was lost with a damaged store</source>
        <translation>stan tego pobierania utracono wraz z uszkodzoną bazą danych</translation>
    </message>
    <message>
        <source>the log %1 is damaged: a bit was turned back in %2 of its pages, and %3 of them are not what they were</source>
        <translation>dziennik bazy danych %1 jest uszkodzony: strony, w których przywrócono bit: %2; strony, które nie są takie jak były: %3</translation>
    </message>
    <message>
        <source>the statement &quot;%1&quot; in %2: %3</source>
        <translation>instrukcja „%1” w %2: %3</translation>
    </message>
    <message>
        <source>%1; it is read again</source>
        <translation>%1; plik jest odczytywany ponownie</translation>
    </message>
    <message>
        <source>could not be deleted: %1</source>
        <translation>nie udało się usunąć: %1</translation>
    </message>
    <message>
        <source>%1 is no leftover of this program; it is left alone, and the part is %2</source>
        <translation>%1 nie jest pozostałością po tym programie i pozostaje bez zmian; plik części to %2</translation>
    </message>
    <message>
        <source>the part file of %1 is gone; starting afresh</source>
        <translation>zniknął plik części dla %1; pobieranie zaczyna się od nowa</translation>
    </message>
    <message>
        <source>%1 is no file any more; it is left alone</source>
        <translation>%1 nie jest już plikiem i pozostaje bez zmian</translation>
    </message>
    <message>
        <source>another user has put it there: %1</source>
        <translation>ten plik umieścił tam inny użytkownik: %1</translation>
    </message>
    <message>
        <source>%1 is what is left of a small download; it is deleted</source>
        <translation>%1 to pozostałość po małym pobieraniu; plik zostaje usunięty</translation>
    </message>
    <message>
        <source>nobody vouches for %1; it is kept as %2</source>
        <translation>nic nie potwierdza pochodzenia %1; plik zachowano jako %2</translation>
    </message>
    <message>
        <source>%1 is not what was saved; it is left alone</source>
        <translation>%1 nie jest tym, co zapisano, i pozostaje bez zmian</translation>
    </message>
    <message>
        <source>%1 is not as it was finished</source>
        <translation>plik %1 nie jest już taki jak po ukończeniu</translation>
    </message>
    <message>
        <source>found a checksum in %1</source>
        <translation>znaleziono sumę kontrolną w %1</translation>
    </message>
    <message>
        <source>not verified: %1 could not be read (%2)</source>
        <translation>nie zweryfikowano: nie udało się odczytać %1 (%2)</translation>
    </message>
    <message>
        <source>not verified: no checksum was found beside the file</source>
        <translation>nie zweryfikowano: obok pliku nie znaleziono sumy kontrolnej</translation>
    </message>
    <message>
        <source>%1 bytes of the part file are not what was saved; they are fetched again</source>
        <translation>bajty pliku części inne niż zapisane, pobierane ponownie: %1</translation>
    </message>
    <message>
        <source>starting afresh: %1</source>
        <translation>pobieranie zaczyna się od nowa: %1</translation>
    </message>
    <message>
        <source>starting over with the other sources: %1</source>
        <translation>pobieranie zaczyna się od nowa z pozostałych źródeł: %1</translation>
    </message>
    <message>
        <source>starting over</source>
        <translation>pobieranie zaczyna się od nowa</translation>
    </message>
    <message>
        <source>not reachable; going on as soon as it is: %1</source>
        <translation>serwer nieosiągalny; pobieranie ruszy dalej, gdy tylko odpowie: %1</translation>
    </message>
    <message>
        <source>the progress could not be saved: %1</source>
        <translation>nie udało się zapisać postępu: %1</translation>
    </message>
    <message>
        <source>%1 is not used any more: %2</source>
        <translation>link %1 nie jest już używany: %2</translation>
    </message>
    <message>
        <source>%1 is tried again: what it differed from is gone</source>
        <translation>ponowna próba z %1: nie ma już tego, od czego ten link się różnił</translation>
    </message>
    <message>
        <source>%1 is left alone for a while: %2</source>
        <translation>link %1 jest na jakiś czas pomijany: %2</translation>
    </message>
    <message>
        <source>%1 is far slower than another one</source>
        <translation>link %1 jest znacznie wolniejszy od innego</translation>
    </message>
    <message>
        <source>the whole is wrong; all of it comes from one source now: %1</source>
        <translation>plik jako całość jest błędny; teraz w całości pochodzi z jednego źródła: %1</translation>
    </message>
    <message>
        <source>%1 takes %2 connections; the time was too short to tell how many pay</source>
        <translation>połączenia przyjmowane przez %1: %2; zabrakło czasu, by ustalić, ile z nich się opłaca</translation>
    </message>
    <message>
        <source>%1 takes %2 connections, %3 pay</source>
        <translation>połączenia przyjmowane przez %1: %2; opłacalne: %3</translation>
    </message>
    <message>
        <source>%1 takes %2 connections at a time</source>
        <translation>połączenia przyjmowane naraz przez %1: %2</translation>
    </message>
    <message>
        <source>more connections were slower: tries %1 again</source>
        <translation>z większą liczbą połączeń było wolniej; ponowna próba z poprzednią liczbą: %1</translation>
    </message>
    <message>
        <source>replaced a connection that was far slower than the others</source>
        <translation>zastąpiono połączenie znacznie wolniejsze od pozostałych</translation>
    </message>
    <message>
        <source>stood still with bytes unread: %1</source>
        <translation>połączenie stało z nieodczytanymi bajtami: %1</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>odpowiedź nie nadaje się do użycia: %1</translation>
    </message>
    <message>
        <source>%1; what is here is compared</source>
        <translation>%1; dotychczasowe bajty są porównywane</translation>
    </message>
    <message>
        <source>%1; they are fetched again</source>
        <translation>%1; te bajty są pobierane ponownie</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>połączenie przerwane: %1</translation>
    </message>
    <message>
        <source>the server sent a message instead of the file</source>
        <translation>zamiast obiecanego pliku przyszedł komunikat</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>odnośnik jest za długi</translation>
    </message>
    <message>
        <source>the environment variable %1 names no proxy that can be used</source>
        <translation>zmienna środowiskowa %1 nie wskazuje proxy, którego można użyć</translation>
    </message>
    <message>
        <source>a body without a length</source>
        <translation>treść bez podanej długości</translation>
    </message>
    <message>
        <source>this network wants you to sign in</source>
        <translation>ta sieć wymaga zalogowania</translation>
    </message>
    <message>
        <source>the server is preparing the file</source>
        <translation>serwer przygotowuje plik</translation>
    </message>
    <message>
        <source>this program is allowed no file beyond %1 bytes: %2</source>
        <translation>temu programowi nie wolno mieć pliku powyżej %1 bajtów: %2</translation>
    </message>
    <message>
        <source>%1 is the unfinished file of another link: %2</source>
        <translation>%1 to nieukończony plik innego linku: %2</translation>
    </message>
    <message>
        <source>the user name or the password was not accepted</source>
        <translation>nazwa użytkownika lub hasło nie zostały przyjęte</translation>
    </message>
    <message>
        <source>the server says that the file is empty now; to begin anew, remove what is here of it</source>
        <translation>serwer podaje, że plik jest teraz pusty; aby zacząć od nowa, usuń to, co już z niego jest</translation>
    </message>
    <message>
        <source>it asks for a login by %1, which Tributary doesn&apos;t speak</source>
        <translation>żąda logowania przez %1, którego Tributary nie zna</translation>
    </message>
    <message>
        <source>a tunnel that the proxy has not opened</source>
        <translation>tunel, którego proxy nie otworzyło</translation>
    </message>
    <message>
        <source>its cookies are not kept in the list; enter them again</source>
        <translation>ciasteczka nie są przechowywane na liście i trzeba je podać ponownie</translation>
    </message>
    <message>
        <source>its secret headers are not kept in the list; enter them again</source>
        <translation>poufne nagłówki nie są przechowywane na liście i trzeba je podać ponownie</translation>
    </message>
    <message>
        <source>its password at the proxy is not kept in the list; enter it again</source>
        <translation>hasło proxy nie jest przechowywane na liście i trzeba je podać ponownie</translation>
    </message>
    <message>
        <source>the passphrase of its key is not kept in the list; enter it again</source>
        <translation>hasło klucza nie jest przechowywane na liście i trzeba je podać ponownie</translation>
    </message>
    <message>
        <source>its host name is not valid</source>
        <translation>jego nazwa serwera jest nieprawidłowa</translation>
    </message>
    <message>
        <source>the server does not speak https on this port</source>
        <translation>serwer nie obsługuje https na tym porcie</translation>
    </message>
    <message>
        <source>the disk takes no name that long: %1</source>
        <translation>dysk nie przyjmuje tak długiej nazwy: %1</translation>
    </message>
    <message>
        <source>another download is writing it: %1</source>
        <translation>zapisuje do niego inne pobieranie: %1</translation>
    </message>
    <message>
        <source>%1 bytes of an earlier run are said to be in %2, maybe not by this program; they are fetched again</source>
        <translation>według zapisu %1 B z wcześniejszego uruchomienia jest w %2, ale zapis może nie pochodzić od tego programu; te bajty są pobierane ponownie</translation>
    </message>
    <message>
        <source>this download was begun with its parts in %1 and continues there</source>
        <translation>to pobieranie rozpoczęto z plikami części w %1 i tam jest kontynuowane</translation>
    </message>
    <message>
        <source>this download was begun in %1 and continues there</source>
        <translation>to pobieranie rozpoczęto w %1 i tam jest kontynuowane</translation>
    </message>
    <message>
        <source>trying a simpler request: %1</source>
        <translation>próba prostszego żądania: %1</translation>
    </message>
    <message>
        <source>%1 more are needed on %2.</source>
        <translation>Na %2 brakuje %1.</translation>
    </message>
    <message>
        <source>what came looks like the beginning of the file instead of a part</source>
        <translation>to, co przyszło, wygląda na początek pliku zamiast części</translation>
    </message>
    <message>
        <source>%1; nobody vouches for %2 any more, which is kept as %3</source>
        <translation>%1; nic nie potwierdza pochodzenia %2; plik zachowano jako %3</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Size unknown</source>
        <translation>Nieznany rozmiar</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>można wznowić</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>nie można wznowić</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a size, %2: whether the download can be resumed.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file.</source>
        <translation>Ten odnośnik prowadzi do strony internetowej, a nie do pliku.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Zaznacz wszystko</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>W &amp;górę</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>W &amp;dół</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Użycie: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opcje]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opcje:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumenty:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Pokaż tę pomoc</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Pokaż także opcje biblioteki Qt</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Pokaż wersję</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Nieznana opcja: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Nieznane opcje: %1.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Nieoczekiwana wartość po &apos;%1&apos;.</translation>
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
        <translation>Szukaj w:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Przejdź wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Przejdź dalej</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder nadrzędny</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Przejdź do folderu nadrzędnego</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Utwórz nowy folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Utwórz nowy folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Przełącz na listę</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Przełącz na szczegóły</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Panel boczny</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista miejsc i zakładek</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nazwa pliku:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Pliki typu:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Ostatnie miejsca</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Znajdź folder</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wybierz</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Z&amp;mień nazwę</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Pokaż </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Pokaż u&amp;kryte pliki</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Nowy &amp;folder</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nowy folder</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1” jest chroniony przed zapisem.
Mimo to usunąć?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Na pewno usunąć „%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Nie udało się usunąć folderu.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 już istnieje.
Zastąpić?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Nie znaleziono pliku.
Sprawdź nazwę pliku.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Nie znaleziono folderu.
Sprawdź nazwę folderu.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data modyfikacji</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
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
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Zamknij bez zapisywania</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>W&amp;ytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Pokaż szczegóły...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ukryj szczegóły...</translation>
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
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Zapisz wszystko</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Tak</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Tak, &amp;wszystkie</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Ni&amp;e, żadne</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoruj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetuj</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Przywróć domyślne</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Przewiń tutaj</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Strona w górę</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Strona w dół</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Przewiń w górę</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Przewiń w dół</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Lewa krawędź</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Prawa krawędź</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Strona w lewo</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Strona w prawo</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Przewiń w lewo</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Przewiń w prawo</translation>
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
        <translation>Shift</translation>
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
        <translation>Spacja</translation>
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
        <translation>Tab wstecz</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
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
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>W lewo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>W prawo</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
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
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>W&amp;ytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiuj adres &amp;linku</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>Usunąć „%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) and move the file(s) to the bin?</source>
        <translation>
            <numerusform>Usunąć pobieranie i przenieść plik do kosza?</numerusform>
            <numerusform>Usunąć %n pobierania i przenieść pliki do kosza?</numerusform>
            <numerusform>Usunąć %n pobierań i przenieść pliki do kosza?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s)?</source>
        <translation>
            <numerusform>Usunąć pobieranie?</numerusform>
            <numerusform>Usunąć %n pobierania?</numerusform>
            <numerusform>Usunąć %n pobierań?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file will be moved to the bin.</source>
        <translation>Plik zostanie przeniesiony do kosza.</translation>
    </message>
    <message>
        <source>The unfinished file will be deleted.</source>
        <translation>Nieukończony plik zostanie usunięty.</translation>
    </message>
    <message>
        <source>The unfinished files will be deleted.</source>
        <translation>Nieukończone pliki zostaną usunięte.</translation>
    </message>
    <message>
        <source>A download is in progress. Cancel it?</source>
        <translation>Trwa pobieranie. Anulować je?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Cancel them?</source>
        <translation>
            <numerusform>Trwa %n pobieranie. Anulować je?</numerusform>
            <numerusform>Trwają %n pobierania. Anulować je?</numerusform>
            <numerusform>Trwa %n pobierań. Anulować je?</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished file “%1” will be deleted.</source>
        <translation>Nieukończony plik „%1” zostanie usunięty.</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Anuluj pobieranie</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Tak</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>&amp;Trust certificate</source>
        <translation>Za&amp;ufaj certyfikatowi</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t trust</source>
        <translation>&amp;Nie ufaj</translation>
    </message>
    <message>
        <source>Remove with file</source>
        <translation>Usuń z plikiem</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>Usunąć „%1” z listy?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>Usunąć z listy %n ukończone pobieranie?</numerusform>
            <numerusform>Usunąć z listy %n ukończone pobierania?</numerusform>
            <numerusform>Usunąć z listy %n ukończonych pobierań?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Plik pozostaje na swoim miejscu.</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Pliki pozostaną na swoim miejscu.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Usuń ukończone</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>Zaufać certyfikatowi serwera %1?</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who runs it.
%1.

Trust the certificate only if the people who run the server gave you this fingerprint (SHA-256):
%2

It will be trusted for this server only, and only until it changes.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>Serwer nie może potwierdzić, kto go prowadzi.
%1.

Zaufaj certyfikatowi tylko wtedy, gdy administratorzy serwera podali Ci ten odcisk (SHA-256):
%2

Będzie uznawany tylko dla tego serwera i tylko dopóki się nie zmieni.</translation>
    </message>
    <message>
        <source>Trust certificate</source>
        <translation>Zaufaj certyfikatowi</translation>
    </message>
    <message>
        <source>A download is in progress. Quit now?</source>
        <translation>Trwa pobieranie. Zakończyć teraz?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Quit now?</source>
        <translation>
            <numerusform>Trwa %n pobieranie. Zakończyć teraz?</numerusform>
            <numerusform>Trwają %n pobierania. Zakończyć teraz?</numerusform>
            <numerusform>Trwa %n pobierań. Zakończyć teraz?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished file “%1”; cancelling deletes it.</source>
        <translation>Wstrzymanie zachowuje nieukończony plik „%1”; anulowanie go usuwa.</translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished files; cancelling deletes them.</source>
        <translation>Wstrzymanie zachowuje nieukończone pliki; anulowanie je usuwa.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>Działaj w &amp;zasobniku</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>&amp;Wstrzymaj i zakończ</translation>
    </message>
    <message>
        <source>&amp;Cancel downloads and quit</source>
        <translation>&amp;Anuluj pobierania i zakończ</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t quit</source>
        <translation>&amp;Nie kończ</translation>
    </message>
    <message>
        <source>Certificates that you trusted will no longer be trusted.</source>
        <translation>Certyfikaty, którym zaufano, nie będą już zaufane.</translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation>Zapominanie serwerów</translation>
    </message>
    <message>
        <source>Forget all hosts in this list?</source>
        <translation>Zapomnieć wszystkie serwery z tej listy?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: after a pause it starts over. Cancelling deletes the unfinished file.</source>
        <translation>Pobierania „%1” nie można wznowić: po wstrzymaniu zaczyna się od nowa. Anulowanie usuwa nieukończony plik.</translation>
    </message>
    <message>
        <source>None of them can be resumed: after a pause all start over. Cancelling deletes the unfinished files.</source>
        <translation>Żadnego z nich nie można wznowić: po wstrzymaniu wszystkie zaczynają się od nowa. Anulowanie usuwa nieukończone pliki.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>%n z nich nie można wznowić i zacznie się od nowa.</numerusform>
            <numerusform>%n z nich nie można wznowić i zaczną się od nowa.</numerusform>
            <numerusform>%n z nich nie można wznowić i zacznie się od nowa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n selected download(s) will be removed from the list.</source>
        <translation>
            <numerusform>%n zaznaczone pobieranie znika z listy.</numerusform>
            <numerusform>Wszystkie %n zaznaczone pobierania znikają z listy.</numerusform>
            <numerusform>Wszystkie zaznaczone pobierania (%n) znikają z listy.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download waits to be tried again. Quit now?</source>
        <translation>Pobieranie czeka na ponowną próbę. Zakończyć teraz?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait to be tried again. Quit now?</source>
        <translation>
            <numerusform>%n pobieranie czeka na ponowną próbę. Zakończyć teraz?</numerusform>
            <numerusform>%n pobierania czekają na ponowną próbę. Zakończyć teraz?</numerusform>
            <numerusform>%n pobierań czeka na ponowną próbę. Zakończyć teraz?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) to be tried again.</source>
        <extracomment>Downloads, besides those in progress.</extracomment>
        <translation>
            <numerusform>Jeszcze %n czeka na ponowną próbę.</numerusform>
            <numerusform>Jeszcze %n czekają na ponowną próbę.</numerusform>
            <numerusform>Jeszcze %n czeka na ponowną próbę.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a download that failed for its server&apos;s certificate.</extracomment>
        <translation>Pobieranie: %1</translation>
    </message>
    <message>
        <source>The server&apos;s header %1 names another checksum.</source>
        <translation>Nagłówek serwera %1 podaje inną sumę kontrolną.</translation>
    </message>
    <message>
        <source>The list %1 on the server names another checksum.</source>
        <extracomment>%1: the name of a list of checksums, such as SHA256SUMS.</extracomment>
        <translation>Lista %1 na serwerze podaje inną sumę kontrolną.</translation>
    </message>
    <message>
        <source>The file may be damaged or forged. Keep it only if you know that the server&apos;s checksum is out of date. The file will count as not verified.</source>
        <translation>Plik może być uszkodzony lub podrobiony. Zachowaj go tylko wtedy, gdy wiesz, że suma kontrolna na serwerze jest nieaktualna. Plik będzie uznawany za niezweryfikowany.</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>Zachowaj plik</translation>
    </message>
    <message>
        <source>Keep “%1” anyway?</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Zachować „%1” mimo to?</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>Plik już nie istnieje.</translation>
    </message>
    <message>
        <source>&amp;Cancel download and quit</source>
        <translation>&amp;Anuluj pobieranie i zakończ</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Another version of Tributary is running. Quit it and start again.</source>
        <translation>Działa inna wersja programu Tributary. Zakończ ją i uruchom program ponownie.</translation>
    </message>
    <message>
        <source>Tributary is already running, but does not respond.</source>
        <translation>Tributary już działa, ale nie odpowiada.</translation>
    </message>
</context>
<context>
    <name>SleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>Trwa pobieranie</translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message numerus="yes">
        <source>Waiting for its turn: %n download(s) may run at once.</source>
        <translation>
            <numerusform>Czeka na swoją kolej: naraz może działać %n pobieranie.</numerusform>
            <numerusform>Czeka na swoją kolej: naraz mogą działać %n pobierania.</numerusform>
            <numerusform>Czeka na swoją kolej: naraz może działać %n pobierań.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule pauses all downloads at this hour.</source>
        <translation>Harmonogram wstrzymuje o tej godzinie wszystkie pobierania.</translation>
    </message>
    <message>
        <source>The server hasn&apos;t answered yet.</source>
        <translation>Serwer jeszcze nie odpowiedział.</translation>
    </message>
    <message>
        <source>The disk is slower than the network.</source>
        <translation>Dysk jest wolniejszy niż sieć.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for all downloads holds it back.</source>
        <translation>Spowalnia je limit prędkości %1 dla wszystkich pobierań.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for this download holds it back.</source>
        <translation>Spowalnia je limit prędkości %1 dla tego pobierania.</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment.</source>
        <translation>Serwer w tej chwili nic nie wysyła.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more than %n connection(s) at once.</source>
        <translation>
            <numerusform>Serwer nie przyjmuje naraz więcej niż %n połączenia.</numerusform>
            <numerusform>Serwer nie przyjmuje naraz więcej niż %n połączeń.</numerusform>
            <numerusform>Serwer nie przyjmuje naraz więcej niż %n połączeń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n allowed connection(s) are in use.</source>
        <translation>
            <numerusform>Jedyne dozwolone połączenie jest w użyciu.</numerusform>
            <numerusform>Wszystkie %n dozwolone połączenia są w użyciu.</numerusform>
            <numerusform>Wszystkie dozwolone połączenia (%n) są w użyciu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server sends the file in one piece only, over one connection.</source>
        <translation>Ten serwer wysyła plik tylko w całości, przez jedno połączenie.</translation>
    </message>
    <message>
        <source>Each connection gets about %1: the server or the network allows no more.</source>
        <translation>Każde połączenie otrzymuje około %1: serwer lub sieć nie pozwala na więcej.</translation>
    </message>
    <message>
        <source>The server or the network limits the speed.</source>
        <translation>Prędkość ogranicza serwer lub sieć.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check whether other programs are using it.</source>
        <translation>Sprawdź, czy nie korzystają z niego inne programy.</translation>
    </message>
    <message>
        <source>If you know other links to the same file, pause the download and add them with “Edit…”.</source>
        <translation>Jeśli znasz inne odnośniki do tego samego pliku, wstrzymaj pobieranie i dodaj je poleceniem „Edytuj…”.</translation>
    </message>
    <message>
        <source>The server can&apos;t continue a file: what is here is fetched again and compared.</source>
        <translation>Serwer nie potrafi kontynuować pliku: to, co już pobrano, jest odbierane ponownie i porównywane.</translation>
    </message>
    <message>
        <source>%1 New data comes in %2.</source>
        <extracomment>%1: a sentence, %2: a time such as 0:31.</extracomment>
        <translation>%1 Nowe dane za %2.</translation>
    </message>
    <message>
        <source>“Start now” starts it anyway.</source>
        <translation>„Rozpocznij teraz” uruchomi je mimo to.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>Brak połączenia z siecią.</translation>
    </message>
    <message>
        <source>The download continues once there is one.</source>
        <translation>Pobieranie będzie kontynuowane, gdy tylko się pojawi.</translation>
    </message>
    <message>
        <source>The schedule pauses all downloads until %1.</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>Harmonogram wstrzymuje wszystkie pobierania do %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a whole sentence on what comes next.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Trying again in a moment.</source>
        <translation>Kolejna próba za chwilę.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>Kolejna próba za %1.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for its server: %n download(s) from it may run at once.</source>
        <translation>
            <numerusform>Czeka na swój serwer: naraz może z niego działać %n pobieranie.</numerusform>
            <numerusform>Czeka na swój serwer: naraz mogą z niego działać %n pobierania.</numerusform>
            <numerusform>Czeka na swój serwer: naraz może z niego działać %n pobierań.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its server, which takes no downloads at the moment.</source>
        <translation>Czeka na swój serwer, który na razie nie przyjmuje pobierań.</translation>
    </message>
    <message>
        <source>Waiting for its disk, which does not respond at the moment.</source>
        <translation>Czeka na swój dysk, który na razie nie odpowiada.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Another running Tributary is using the list of downloads.</source>
        <translation>Listy pobierań używa inny działający program Tributary.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be opened.</source>
        <translation>Nie można otworzyć listy pobierań.</translation>
    </message>
    <message>
        <source>The list stays as it is. Downloads that you add now are forgotten when you quit.</source>
        <translation>Lista pozostanie bez zmian. Pobierania dodane teraz zostaną zapomniane po zakończeniu programu.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) recovered.</source>
        <translation>
            <numerusform>Odzyskano %n pobieranie.</numerusform>
            <numerusform>Odzyskano %n pobierania.</numerusform>
            <numerusform>Odzyskano %n pobierań.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their state and are paused.</source>
        <translation>
            <numerusform>%n z nich utraciło swój stan i jest wstrzymane.</numerusform>
            <numerusform>%n z nich utraciły swój stan i są wstrzymane.</numerusform>
            <numerusform>%n z nich utraciło swój stan i jest wstrzymanych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be read.</source>
        <translation>
            <numerusform>Nie można odczytać %n pobierania.</numerusform>
            <numerusform>Nie można odczytać %n pobierań.</numerusform>
            <numerusform>Nie można odczytać %n pobierań.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged list is kept as “%1”.</source>
        <translation>Uszkodzona lista została zachowana jako „%1”.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged.</source>
        <translation>Lista pobierań była uszkodzona.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be written.</source>
        <translation>Nie można zapisać listy pobierań.</translation>
    </message>
    <message>
        <source>You see the list as it was, with unfinished downloads paused. Changes are forgotten when you quit.</source>
        <translation>Widzisz dotychczasową listę, a nieukończone pobierania są wstrzymane. Zmiany zostaną zapomniane po zakończeniu programu.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved at the moment.</source>
        <translation>W tej chwili nie można zapisać listy pobierań.</translation>
    </message>
    <message>
        <source>Tributary keeps trying. If it quits before that works, recent changes are lost.</source>
        <translation>Tributary będzie próbować dalej. Jeśli zakończy działanie przed powodzeniem, ostatnie zmiany zostaną utracone.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n active</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n aktywne</numerusform>
            <numerusform>%n aktywne</numerusform>
            <numerusform>%n aktywnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n oczekujące</numerusform>
            <numerusform>%n oczekujące</numerusform>
            <numerusform>%n oczekujących</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nic nie jest pobierane</translation>
    </message>
    <message>
        <source>↓ %1    %2</source>
        <extracomment>%1: total download speed, %2: counts such as &quot;3 active · 5 waiting&quot;.</extracomment>
        <translation>↓ %1    %2</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Wszystko wstrzymane</translation>
    </message>
    <message>
        <source>Paused by the schedule</source>
        <extracomment>All downloads are, at this hour.</extracomment>
        <translation>Wstrzymane przez harmonogram</translation>
    </message>
    <message>
        <source>No network connection</source>
        <extracomment>Downloads wait for it.</extracomment>
        <translation>Brak połączenia z siecią</translation>
    </message>
    <message numerus="yes">
        <source>%n paused: disk full</source>
        <comment>downloads</comment>
        <extracomment>Downloads that are paused since there is no space left on the disk.</extracomment>
        <translation>
            <numerusform>%n wstrzymane: pełny dysk</numerusform>
            <numerusform>%n wstrzymane: pełny dysk</numerusform>
            <numerusform>%n wstrzymanych: pełny dysk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by an error</source>
        <comment>downloads</comment>
        <extracomment>Downloads that an error has paused, and no person.</extracomment>
        <translation>
            <numerusform>%n wstrzymane przez błąd</numerusform>
            <numerusform>%n wstrzymane przez błąd</numerusform>
            <numerusform>%n wstrzymanych przez błąd</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by the schedule until %1</source>
        <extracomment>All downloads are. %1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>Wstrzymane przez harmonogram do %1</translation>
    </message>
    <message>
        <source>%1 (disk full: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these since there is no space left on the disk.</extracomment>
        <translation>%1 (pełny dysk: %2)</translation>
    </message>
    <message>
        <source>%1 (by an error: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these an error has paused, and no person.</extracomment>
        <translation>%1 (przez błąd: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n wstrzymane</numerusform>
            <numerusform>%n wstrzymane</numerusform>
            <numerusform>%n wstrzymanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalAdd</name>
    <message>
        <source>the desktop program was started, but does not answer</source>
        <translation>uruchomiono program graficzny, ale nie odpowiada</translation>
    </message>
    <message>
        <source>the desktop program is running, but does not answer</source>
        <translation>program graficzny działa, ale nie odpowiada</translation>
    </message>
    <message>
        <source>the desktop program refused it: %1</source>
        <translation>program graficzny odmówił: %1</translation>
    </message>
    <message>
        <source>the desktop program, tributary, is not installed</source>
        <translation>program graficzny tributary nie jest zainstalowany</translation>
    </message>
    <message>
        <source>handed over to the desktop program: %1</source>
        <translation>przekazano do programu graficznego: %1</translation>
    </message>
    <message>
        <source>the desktop program is not running</source>
        <translation>program graficzny nie działa</translation>
    </message>
    <message>
        <source>add can&apos;t hand this over whole; use get</source>
        <translation>add nie może przekazać tego w całości; użyj get</translation>
    </message>
    <message>
        <source>already in the list</source>
        <translation>już na liście</translation>
    </message>
    <message>
        <source>there is no display for the desktop program; &apos;tributary-cli get&apos; downloads without it</source>
        <translation>brak ekranu dla programu graficznego; &apos;tributary-cli get&apos; pobiera bez niego</translation>
    </message>
    <message>
        <source>the desktop program was started, but ended at once</source>
        <translation>uruchomiono program graficzny, ale od razu się zakończył</translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>one after another</source>
        <translation>po kolei</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>równolegle</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>większe</translation>
    </message>
    <message>
        <source>rounds: %1, medians</source>
        <translation>rundy: %1, mediany</translation>
    </message>
    <message>
        <source>time</source>
        <translation>czas</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>prędkość</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudane</translation>
    </message>
    <message>
        <source>time of one file</source>
        <translation>czas jednego pliku</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>pojedynczo</translation>
    </message>
    <message>
        <source>In parallel it takes %1 times as long.</source>
        <translation>Równolegle trwa to %1 raza tyle.</translation>
    </message>
    <message>
        <source>round %1, %2: %3, %4 done</source>
        <translation>runda %1, %2: %3, gotowe: %4</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>nieudane: %1</translation>
    </message>
    <message>
        <source>Interrupted; no file was kept.</source>
        <translation>Przerwano; nie zachowano żadnego pliku.</translation>
    </message>
</context>
<context>
    <name>TerminalError</name>
    <message>
        <source>the server</source>
        <translation>serwer</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what happened, %2: what to do about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This line of the list makes no sense</source>
        <translation>Ten wiersz listy nie ma sensu</translation>
    </message>
    <message>
        <source>Correct it, and run the command again with --on-conflict skip.</source>
        <translation>Popraw go i uruchom polecenie jeszcze raz z --on-conflict skip.</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>Usage:</source>
        <translation>Użycie:</translation>
    </message>
    <message>
        <source>tributary-cli downloads files over http and https.</source>
        <translation>tributary-cli pobiera pliki przez http i https.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Polecenia:</translation>
    </message>
    <message>
        <source>Commands for the desktop program while it runs:</source>
        <translation>Polecenia dla działającego programu graficznego:</translation>
    </message>
    <message>
        <source>An interrupted download continues when the same command is run again.</source>
        <translation>Przerwane pobieranie jest kontynuowane po ponownym uruchomieniu tego samego polecenia.</translation>
    </message>
    <message>
        <source>Exit codes: 0 all done, 1 a download failed, 2 wrong usage, 3 a checksum did not match, 4 no space or no permission to write, 130 interrupted.</source>
        <translation>Kody wyjścia: 0 wszystko gotowe, 1 pobieranie nieudane, 2 błędne użycie, 3 suma kontrolna niezgodna, 4 brak miejsca lub prawa zapisu, 130 przerwano.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>ten tekst</translation>
    </message>
    <message>
        <source>download; the command may be left out</source>
        <translation>pobierz; polecenie można pominąć</translation>
    </message>
    <message>
        <source>show what the server offers, without saving anything</source>
        <translation>pokaż, co oferuje serwer, niczego nie zapisując</translation>
    </message>
    <message>
        <source>measure how fast the URLs come, saving nothing</source>
        <translation>zmierz szybkość URL, niczego nie zapisując</translation>
    </message>
    <message>
        <source>hand the URLs over to the desktop program</source>
        <translation>przekaż URL programowi graficznemu</translation>
    </message>
    <message>
        <source>check a file&apos;s checksum</source>
        <translation>sprawdź sumę kontrolną pliku</translation>
    </message>
    <message>
        <source>this text, or a command&apos;s options</source>
        <translation>ten tekst lub opcje polecenia</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>wersja</translation>
    </message>
    <message>
        <source>show its downloads</source>
        <translation>pokaż jego pobierania</translation>
    </message>
    <message>
        <source>pause downloads, by the numbers that list shows</source>
        <translation>wstrzymaj pobierania o numerach, które pokazuje list</translation>
    </message>
    <message>
        <source>continue them, also those that failed</source>
        <translation>wznów je, także te nieudane</translation>
    </message>
    <message>
        <source>end them, and delete their unfinished files</source>
        <translation>anuluj je i usuń ich niedokończone pliki</translation>
    </message>
    <message>
        <source>take them out of the list; their files stay</source>
        <translation>usuń je z listy; ich pliki zostają</translation>
    </message>
    <message>
        <source>set the speed limit for all of them</source>
        <translation>ustaw limit prędkości dla wszystkich</translation>
    </message>
    <message>
        <source>Downloads, shows progress and exits when all are done.</source>
        <translation>Pobiera, pokazuje postęp i kończy, gdy wszystko jest gotowe.</translation>
    </message>
    <message>
        <source>Shows what the server offers, without saving anything. Whether ranges work is tried with a ranged request.</source>
        <translation>Pokazuje, co oferuje serwer, niczego nie zapisując. To, czy działają zakresy, sprawdza żądaniem zakresu.</translation>
    </message>
    <message>
        <source>Downloads the URLs into a temporary folder, one after another over one connection each and in parallel as get does, and deletes the files. Each round does both; a table shows medians.</source>
        <translation>Pobiera URL do folderu tymczasowego, po kolei przez jedno połączenie i równolegle tak jak get, i usuwa pliki. Każda runda robi jedno i drugie; tabela pokazuje mediany.</translation>
    </message>
    <message>
        <source>Hands the URLs over to the desktop program, starting it if need be, and exits once they are in its list. What no option says is as the desktop program does
it for others. A folder that a list names stands below FOLDER or the current folder.</source>
        <translation>Przekazuje URL programowi graficznemu, w razie potrzeby go uruchamiając, i kończy, gdy są na jego liście. To, czego nie mówi żadna opcja, dzieje się tak, jak robi to program graficzny. Folder podany na liście leży w FOLDER lub w bieżącym folderze.</translation>
    </message>
    <message>
        <source>Exits with 0 if the file has this checksum, and with 1 if not.</source>
        <translation>Kończy z kodem 0, jeśli plik ma tę sumę kontrolną, a z 1, jeśli nie.</translation>
    </message>
    <message>
        <source>Shows the downloads of the running desktop program that are not finished: number, state, percentage, size, speed, time left and name. WORD is a part of
a name or URL, or a state as --json has it, such as paused or finished.</source>
        <translation>Pokazuje nieukończone pobierania działającego programu graficznego: numer, stan, procent, rozmiar, prędkość, pozostały czas i nazwę. SŁOWO to część nazwy lub URL albo stan tak, jak podaje go --json, np. paused lub finished.</translation>
    </message>
    <message>
        <source>Pauses downloads of the running desktop program.</source>
        <translation>Wstrzymuje pobierania działającego programu graficznego.</translation>
    </message>
    <message>
        <source>Lets downloads of the running desktop program go on in their turn, by number also those that failed or were cancelled, and with --all those that are paused.</source>
        <translation>Wznawia, w kolejności, pobierania działającego programu graficznego: po numerze także nieudane lub anulowane, z --all wstrzymane.</translation>
    </message>
    <message>
        <source>Ends downloads of the running desktop program and deletes their unfinished files.</source>
        <translation>Anuluje pobierania działającego programu graficznego i usuwa ich niedokończone pliki.</translation>
    </message>
    <message>
        <source>Takes downloads out of the list of the running desktop program, which can undo it for a minute. Their files stay, whole or not.</source>
        <translation>Usuwa pobierania z listy działającego programu graficznego, który przez minutę może to cofnąć. Ich pliki zostają, całe lub nie.</translation>
    </message>
    <message>
        <source>Sets the speed limit for all downloads of the running desktop program, such as 500K, or takes it away, and says what its schedule makes of that now.</source>
        <translation>Ustawia limit prędkości dla wszystkich pobierań działającego programu graficznego, np. 500K, lub go znosi, i mówi, co wynika teraz z harmonogramu.</translation>
    </message>
    <message>
        <source>SIZE and RATE take K, M, G and T (1024), with or without iB or B: 64K, 1.5MiB.</source>
        <translation>ROZMIAR i PRĘDKOŚĆ przyjmują K, M, G i T (1024), z iB lub B albo bez: 64K, 1.5MiB.</translation>
    </message>
    <message>
        <source>A URL without a scheme is taken for https; on this machine itself, for http.</source>
        <translation>URL bez schematu oznacza https, a na tym samym komputerze http.</translation>
    </message>
    <message>
        <source>Unfinished files are kept as NAME.part with NAME.part.ledger beside it; the same command run again picks up where they stand.</source>
        <translation>Niedokończone pliki są przechowywane jako NAZWA.part, z NAZWA.part.ledger obok; to samo polecenie zaczyna tam, gdzie stanęły.</translation>
    </message>
    <message>
        <source>Downloads:</source>
        <translation>Pobierania:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Pliki:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Prędkość:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>Ponowne próby:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>Żądania:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Sieć:</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>Wyjście:</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>checksum matches</source>
        <translation>suma kontrolna zgodna</translation>
    </message>
    <message>
        <source>checksum matches %1</source>
        <extracomment>%1: the name of a file or of a header.</extracomment>
        <translation>suma kontrolna zgodna z %1</translation>
    </message>
    <message>
        <source>resumed from %1</source>
        <translation>wznowiono od %1</translation>
    </message>
    <message>
        <source>size not confirmed by the server</source>
        <translation>rozmiar niepotwierdzony przez serwer</translation>
    </message>
    <message>
        <source>%1 sent wrong data</source>
        <translation>%1 wysyła błędne dane</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 B)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>%1 at once, one more is refused</source>
        <translation>%1 naraz, jeszcze jedno jest odrzucane</translation>
    </message>
    <message>
        <source>at least %1 at once</source>
        <translation>co najmniej %1 naraz</translation>
    </message>
    <message>
        <source>; the time was too short to tell whether more help</source>
        <translation>; zabrakło czasu, aby stwierdzić, czy więcej pomaga</translation>
    </message>
    <message>
        <source>; more than %1 don&apos;t help</source>
        <translation>; więcej niż %1 nie pomaga</translation>
    </message>
    <message>
        <source>Accepts</source>
        <extracomment>Of a server: how many connections.</extracomment>
        <translation>Przyjmuje</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: a number of connections; a speed follows.</extracomment>
        <translation>przy %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a size, %2: a time.</extracomment>
        <translation>%1 w %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pominięto</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>już istnieje</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>niepowodzenie</translation>
    </message>
    <message>
        <source>%1 are kept.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>Zachowano %1.</translation>
    </message>
    <message>
        <source>retry %1 in %2 s, try %3: %4</source>
        <extracomment>%1: a link, %2: seconds, %3: a number, %4: why.</extracomment>
        <translation>ponowienie %1 za %2 s, próba %3: %4</translation>
    </message>
    <message>
        <source>assembling</source>
        <translation>scalanie</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>sprawdzanie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two sizes.</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Pozostało %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>gotowe: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>pominięte: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>nieudane: %1</translation>
    </message>
    <message>
        <source>The list contains no downloads; there was nothing to do.</source>
        <translation>Lista nie zawiera pobierań; nie było nic do zrobienia.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue.</source>
        <translation>Przerwano; to, co pobrano, jest zachowane. Uruchom to samo polecenie jeszcze raz, aby kontynuować.</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>Końcowy URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Ranges</source>
        <extracomment>Whether the server sends parts of the file.</extracomment>
        <translation>Zakresy</translation>
    </message>
    <message>
        <source>yes: it can be resumed and fetched in pieces</source>
        <translation>tak: można wznowić i pobierać częściami</translation>
    </message>
    <message>
        <source>no: it can&apos;t be resumed</source>
        <translation>nie: nie można wznowić</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>When the file was last changed on the server.</extracomment>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>%1: the %2 checksum matches</source>
        <translation>%1: suma kontrolna %2 zgodna</translation>
    </message>
    <message>
        <source>%1: the checksum does not match: it is %2, not %3</source>
        <translation>%1: suma kontrolna się nie zgadza: jest %2, a nie %3</translation>
    </message>
    <message>
        <source>None of it was kept.</source>
        <translation>Nic z niego nie zachowano.</translation>
    </message>
    <message>
        <source>; the file is too small to tell whether more help</source>
        <translation>; plik jest zbyt mały, aby stwierdzić, czy więcej pomaga</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>pliki: %1</translation>
    </message>
    <message>
        <source>Interrupted. The server can&apos;t continue a file; the same command fetches it from the start.</source>
        <translation>Przerwano. Serwer nie potrafi kontynuować pliku; to samo polecenie pobierze go od początku.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue; a file that its server can&apos;t continue is fetched from the start.</source>
        <translation>Przerwano; to, co pobrano, jest zachowane. Uruchom to samo polecenie jeszcze raz, aby kontynuować; plik, którego jego serwer nie potrafi kontynuować, zostanie pobrany od początku.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Przerwano.</translation>
    </message>
    <message>
        <source>%1: the file could not be read: %2</source>
        <translation>%1: nie udało się odczytać pliku: %2</translation>
    </message>
    <message>
        <source>What has finished could not be noted; the same command would fetch it again.</source>
        <translation>Nie udało się zapisać, co zostało ukończone; to samo polecenie pobrałoby to jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>TerminalName</name>
    <message>
        <source>COMMAND</source>
        <translation>POLECENIE</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>PLIK</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>HOSTY</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>TRYB</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAZWA</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMER</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCJE</translation>
    </message>
    <message>
        <source>PASSWORD</source>
        <translation>HASŁO</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>PRĘDKOŚĆ</translation>
    </message>
    <message>
        <source>SEC</source>
        <translation>SEK</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>ROZMIAR</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>WZORZEC</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEKST</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WARTOŚĆ</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>DZIAŁANIE</translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation>ZASADA</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>SŁOWO</translation>
    </message>
</context>
<context>
    <name>TerminalRow</name>
    <message>
        <source>connecting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>łączenie</translation>
    </message>
    <message>
        <source>assembling</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>scalanie</translation>
    </message>
    <message>
        <source>verifying</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>sprawdzanie</translation>
    </message>
    <message>
        <source>retry %1</source>
        <extracomment>%1: a time of five letters; at most 11 letters with it.</extracomment>
        <translation>za %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1: how many bytes of the file come before.</extracomment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>gotowe: %1 z %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>nieudane: %1</translation>
    </message>
    <message>
        <source>%1 more active</source>
        <translation>inne aktywne: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Pozostało %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>oczekuje</translation>
    </message>
</context>
<context>
    <name>TerminalUsage</name>
    <message>
        <source>Try &apos;tributary-cli help&apos; or &apos;tributary-cli get --help&apos;.</source>
        <translation>Spróbuj &apos;tributary-cli help&apos; lub &apos;tributary-cli get --help&apos;.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Hasło dla %1: </translation>
    </message>
    <message>
        <source>--user lacks a password and there is no terminal to ask on; give NAME:PASSWORD or --password-file</source>
        <translation>w --user brakuje hasła, a nie ma terminala, na którym można zapytać; podaj NAZWA:HASŁO lub --password-file</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>Hasło klucza %1: </translation>
    </message>
    <message>
        <source>the key of --client-certificate is locked and there is no terminal to ask on; give --client-key-password-file</source>
        <translation>klucz do --client-certificate jest zablokowany, a nie ma terminala, na którym można zapytać; podaj --client-key-password-file</translation>
    </message>
    <message>
        <source>ignored %1: %2</source>
        <extracomment>%1: a file and the number of a line, %2: what is wrong there.</extracomment>
        <translation>pominięto %1: %2</translation>
    </message>
    <message>
        <source>at most %1 files and %2 connections at once: this process may have no more than %3 files open (ulimit -n)</source>
        <translation>najwyżej %1 plików i %2 połączeń naraz: ten proces może mieć otwarte najwyżej %3 plików (ulimit -n)</translation>
    </message>
    <message>
        <source>standard output is not complete: %1</source>
        <translation>standardowe wyjście jest niepełne: %1</translation>
    </message>
    <message>
        <source>reading &apos;%1&apos; failed: %2</source>
        <translation>odczyt &apos;%1&apos; nie powiódł się: %2</translation>
    </message>
    <message>
        <source>the first line of &apos;%1&apos; is empty</source>
        <translation>pierwszy wiersz &apos;%1&apos; jest pusty</translation>
    </message>
    <message>
        <source>there is no option --%1</source>
        <translation>nie ma opcji --%1</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 nie przyjmuje wartości</translation>
    </message>
    <message>
        <source>; did you mean --%1?</source>
        <translation>; czy chodziło o --%1?</translation>
    </message>
    <message>
        <source>there is no option -%1</source>
        <translation>nie ma opcji -%1</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>--%1 wymaga wartości: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2</source>
        <translation>--%1 przyjmuje %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;</source>
        <translation>--%1 przyjmuje %2, a nie &apos;%3&apos;</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>nie ma polecenia &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a command or a URL is missing</source>
        <translation>brakuje polecenia lub adresu URL</translation>
    </message>
    <message>
        <source>--path-from-url and --name-template can&apos;t be used together</source>
        <translation>nie można użyć razem --path-from-url i --name-template</translation>
    </message>
    <message>
        <source>--output gives the whole path; it can&apos;t be used with --path-from-url or --name-template</source>
        <translation>--output podaje całą ścieżkę; nie można jej użyć z --path-from-url ani --name-template</translation>
    </message>
    <message>
        <source>--output takes one URL; with several, use --dir</source>
        <translation>--output przyjmuje jeden URL; przy kilku użyj --dir</translation>
    </message>
    <message>
        <source>--output takes the path of a file; standard output can&apos;t be one (./- can)</source>
        <translation>--output przyjmuje ścieżkę pliku; standardowe wyjście nią nie jest (./- tak)</translation>
    </message>
    <message>
        <source>--output takes the path of a file, not a folder; use --dir for that</source>
        <translation>--output przyjmuje ścieżkę pliku, a nie folderu; do tego użyj --dir</translation>
    </message>
    <message>
        <source>--output takes a name of at most %1 bytes</source>
        <translation>--output przyjmuje nazwę najwyżej %1-bajtową</translation>
    </message>
    <message>
        <source>--output takes the path of a file; %1 isn&apos;t one</source>
        <translation>--output przyjmuje ścieżkę pliku; %1 nią nie jest</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a link that leads nowhere</source>
        <translation>--dir przyjmuje folder; %1 to dowiązanie, które donikąd nie prowadzi</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a file</source>
        <translation>--dir przyjmuje folder; %1 to plik</translation>
    </message>
    <message>
        <source>--mirror takes one URL; in a list, mirrors stand on one line</source>
        <translation>--mirror przyjmuje jeden URL; na liście serwery lustrzane są w jednym wierszu</translation>
    </message>
    <message>
        <source>--retry-max-wait must not be shorter than --retry-wait</source>
        <translation>--retry-max-wait nie może być krótsze niż --retry-wait</translation>
    </message>
    <message>
        <source>--password-file and a password in --user can&apos;t be used together</source>
        <translation>nie można użyć razem --password-file i hasła w --user</translation>
    </message>
    <message>
        <source>--password-file needs --user NAME</source>
        <translation>--password-file wymaga --user NAZWA</translation>
    </message>
    <message>
        <source>--client-key needs --client-certificate FILE</source>
        <translation>--client-key wymaga --client-certificate PLIK</translation>
    </message>
    <message>
        <source>--client-key-password-file needs --client-certificate FILE</source>
        <translation>--client-key-password-file wymaga --client-certificate PLIK</translation>
    </message>
    <message>
        <source>only one of --input, --password-file and --client-key-password-file can be -</source>
        <translation>tylko jedno z --input, --password-file i --client-key-password-file może być -</translation>
    </message>
    <message>
        <source>a URL is missing</source>
        <translation>brakuje adresu URL</translation>
    </message>
    <message>
        <source>verify takes one file</source>
        <translation>verify przyjmuje jeden plik</translation>
    </message>
    <message>
        <source>verify needs --checksum ALG:HEX</source>
        <translation>verify wymaga --checksum ALG:HEX</translation>
    </message>
    <message>
        <source>--checksum can be given only once</source>
        <translation>--checksum można podać tylko raz</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; can&apos;t be read: %3</source>
        <translation>--%1: nie można odczytać &apos;%2&apos;: %3</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>to jest folder</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>to nie jest zwykły plik</translation>
    </message>
    <message>
        <source>The current folder no longer exists; go to another one</source>
        <translation>Bieżący folder już nie istnieje; przejdź do innego</translation>
    </message>
    <message>
        <source>the system allows this program no more threads; close other programs or raise the limit (ulimit -u), and run the same command again</source>
        <translation>system nie daje temu programowi więcej wątków; zamknij inne programy lub podnieś limit (ulimit -u) i uruchom to samo polecenie jeszcze raz</translation>
    </message>
    <message>
        <source>%1 takes either the numbers that list shows, or --all</source>
        <translation>%1 przyjmuje numery, które pokazuje list, albo --all</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows</source>
        <translation>%1 przyjmuje numery, które pokazuje list</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows, not &apos;%2&apos;</source>
        <translation>%1 przyjmuje numery, które pokazuje list, a nie &apos;%2&apos;</translation>
    </message>
    <message>
        <source>limit takes bytes a second, such as 500K or 1.5M and at most 1T, or none</source>
        <translation>limit przyjmuje bajty na sekundę, np. 500K lub 1.5M, najwyżej 1T, albo none</translation>
    </message>
    <message>
        <source>--%1 is for get; add can&apos;t hand it over to the desktop program</source>
        <translation>--%1 jest dla get; add nie może przekazać tej opcji programowi graficznemu</translation>
    </message>
    <message>
        <source>--accept-checksum and --checksum can&apos;t be used together</source>
        <translation>nie można użyć razem --accept-checksum i --checksum</translation>
    </message>
    <message>
        <source>no password was entered</source>
        <translation>nie podano hasła</translation>
    </message>
    <message>
        <source>no passphrase was entered</source>
        <translation>nie podano hasła klucza</translation>
    </message>
    <message>
        <source>--cookies takes a file in the Netscape format; there is no cookie in &apos;%1&apos;</source>
        <translation>--cookies przyjmuje plik w formacie Netscape; w &apos;%1&apos; nie ma żadnego ciasteczka</translation>
    </message>
    <message>
        <source>--ca-file takes certificates in PEM form; there is none in &apos;%1&apos;</source>
        <translation>--ca-file przyjmuje certyfikaty w postaci PEM; w &apos;%1&apos; nie ma żadnego</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; czy chodziło o %1?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a command and not a URL; for a server of that name, enter %1/</source>
        <translation>&apos;%1&apos; to polecenie, a nie URL; dla serwera o tej nazwie wpisz %1/</translation>
    </message>
    <message>
        <source>--%1 takes %2; &apos;%3&apos; is too large</source>
        <translation>--%1 przyjmuje %2; &apos;%3&apos; to za dużo</translation>
    </message>
    <message>
        <source>the text is not valid Unicode</source>
        <translation>tekst nie jest poprawnym Unicode</translation>
    </message>
    <message>
        <source>%1 takes a file that can be read: %2</source>
        <extracomment>%1: an option of the terminal&apos;s program; %2: what the system says.</extracomment>
        <translation>%1 przyjmuje plik, który można odczytać: %2</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>paused: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>wstrzymano: %1</translation>
    </message>
    <message>
        <source>resumed: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>wznowiono: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>anulowano: %1</translation>
    </message>
    <message>
        <source>removed from the list: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>usunięto z listy: %1</translation>
    </message>
    <message>
        <source>there is no download %1</source>
        <translation>nie ma pobierania %1</translation>
    </message>
    <message>
        <source>download %1 is over</source>
        <translation>pobieranie %1 jest zakończone</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of the speed limit.</extracomment>
        <translation>brak</translation>
    </message>
    <message>
        <source>speed limit: %1</source>
        <translation>limit prędkości: %1</translation>
    </message>
    <message>
        <source>no downloads to show</source>
        <translation>brak pobierań do pokazania</translation>
    </message>
    <message>
        <source>now: paused by the schedule</source>
        <translation>teraz: wstrzymane przez harmonogram</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule</source>
        <translation>teraz: bez limitu według harmonogramu</translation>
    </message>
    <message>
        <source>now: paused by the schedule until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>teraz: wstrzymane przez harmonogram do %1</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule, until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>teraz: bez limitu według harmonogramu do %1</translation>
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
        <translation>Komunikaty</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Brak komunikatów</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: the time of a message, %2: the message.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Kopiuj komunikat</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nowy komunikat</numerusform>
            <numerusform>%n nowe komunikaty</numerusform>
            <numerusform>%n nowych komunikatów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop download manager</source>
        <translation>Menedżer pobierania plików</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none</source>
        <translation>Uruchom w zasobniku lub zminimalizowany, jeśli zasobnika nie ma</translation>
    </message>
    <message>
        <source>Keep all settings and data in the program&apos;s folder</source>
        <translation>Przechowuj wszystkie ustawienia i dane w folderze programu</translation>
    </message>
    <message>
        <source>Report on standard error the longest time that the window is busy</source>
        <translation>Podaj na standardowym wyjściu błędów najdłuższy czas zajętości okna</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>Co pobrać</translation>
    </message>
    <message>
        <source>Try &apos;%1 --help&apos;.</source>
        <extracomment>%1: the name of the program.</extracomment>
        <translation>Spróbuj &apos;%1 --help&apos;.</translation>
    </message>
</context>
<context>
    <name>tributary::AboutBox</name>
    <message>
        <source>About Tributary</source>
        <translation>O programie Tributary</translation>
    </message>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>Downloads files over several connections at once.</source>
        <translation>Pobiera pliki przez wiele połączeń naraz.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opiuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <extracomment>%1: a version number.</extracomment>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Licence: Apache License 2.0</source>
        <translation>Licencja: Apache License 2.0</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <extracomment>%1: the version of the library Qt, %2: the operating system.</extracomment>
        <translation>Qt %1, %2</translation>
    </message>
</context>
<context>
    <name>tributary::AddDialog</name>
    <message>
        <source>New download</source>
        <translation>Nowe pobieranie</translation>
    </message>
    <message>
        <source>https://…
One link per line</source>
        <translation>https://…
Jeden odnośnik w wierszu</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <extracomment>What few people change about a download, hidden until asked for.</extracomment>
        <translation>&amp;Więcej</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nazwa pliku</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Odpytywanie serwera…</translation>
    </message>
    <message>
        <source>Names from the server</source>
        <translation>Nazwy podane przez serwer</translation>
    </message>
    <message>
        <source>Name from the server</source>
        <translation>Nazwa podana przez serwer</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) will start.</source>
        <translation>
            <numerusform>Rozpocznie się %n pobieranie.</numerusform>
            <numerusform>Rozpoczną się %n pobierania.</numerusform>
            <numerusform>Rozpocznie się %n pobierań.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link could not be checked: %1.</source>
        <extracomment>%1: what went wrong when the server was asked about a link.</extracomment>
        <translation>Nie udało się sprawdzić odnośnika: %1.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Names from the list</source>
        <translation>Nazwy z listy</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2.</source>
        <extracomment>%1: the name of a server, %2: a time of the day.</extracomment>
        <translation>%1 prosi o przerwę do %2.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterDownloads</name>
    <message>
        <source>No program was chosen.</source>
        <translation>Nie wybrano programu.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>Nie ma programu „%1”.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterNote</name>
    <message>
        <source>Quits when all is done</source>
        <extracomment>The program does, once all downloads are done.</extracomment>
        <translation>Zakończy działanie po ukończeniu wszystkiego</translation>
    </message>
    <message>
        <source>Sleeps when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>Uśpi komputer po ukończeniu wszystkiego</translation>
    </message>
    <message>
        <source>Shuts down when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>Wyłączy komputer po ukończeniu wszystkiego</translation>
    </message>
    <message>
        <source>Runs a program when all is done</source>
        <translation>Uruchomi program po ukończeniu wszystkiego</translation>
    </message>
    <message>
        <source>Click to call it off.</source>
        <extracomment>To call off what happens once all downloads are done.</extracomment>
        <translation>Kliknij, aby to odwołać.</translation>
    </message>
    <message>
        <source>Nothing happens when all downloads are done.</source>
        <translation>Po ukończeniu wszystkich pobierań nic się nie stanie.</translation>
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
        <translation>Sprawdź plik</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algorytm</translation>
    </message>
    <message>
        <source>E&amp;xpected checksum</source>
        <translation>&amp;Oczekiwana suma kontrolna</translation>
    </message>
    <message>
        <source>Checks&amp;um</source>
        <extracomment>The checksum that a file has.</extracomment>
        <translation>&amp;Suma kontrolna</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Nie udało się odczytać pliku.</translation>
    </message>
    <message>
        <source>The checksum matches.</source>
        <translation>Suma kontrolna się zgadza.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file is damaged or another one, or the checksum is not for it.</source>
        <translation>Suma kontrolna się nie zgadza: plik jest uszkodzony lub inny albo suma nie należy do niego.</translation>
    </message>
</context>
<context>
    <name>tributary::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>The menu of the list&apos;s columns, in which a person chooses those that are shown.</extracomment>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>Shows the columns again as at the first start: which, where, and how wide.</extracomment>
        <translation>Przywróć kolumny domyślne</translation>
    </message>
</context>
<context>
    <name>tributary::CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Więcej poleceń</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>The speed limit.</extracomment>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limit prędkości</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>Filtruj pobierania</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The hint of an empty box. %1: to what the list is narrowed already, such as &quot;Failed&quot;.</extracomment>
        <translation>Filtruj</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Filter in “%1”</source>
        <translation>Filtruj w „%1”</translation>
    </message>
</context>
<context>
    <name>tributary::CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation>Znajdź polecenie</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>Nazwa polecenia</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>W tej chwili nie jest to możliwe.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Żadne polecenie nie ma takiej nazwy.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of a menu. %1: the name of the menu, %2: the name of the command.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command or setting</source>
        <translation>Polecenie lub ustawienie</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionListModel</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>A small piece far into a large file: &quot;64 KiB at 7.1 GiB&quot;.</extracomment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>The stretch of the file that a connection fetches.</extracomment>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>How far in the file a connection has come.</extracomment>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a connection is to.</extracomment>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Why a connection is slow, waits or asked anew.</extracomment>
        <translation>Przyczyna</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionTimeline</name>
    <message>
        <source>Timeline of the connections</source>
        <translation>Oś czasu połączeń</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionsPage</name>
    <message>
        <source>No connection is open.</source>
        <translation>Brak otwartych połączeń.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
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
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopPresence</name>
    <message>
        <source>Tributary keeps running</source>
        <translation>Tributary nadal działa</translation>
    </message>
    <message>
        <source>Downloads continue. Use the icon in the tray to show the window again.</source>
        <translation>Pobieranie trwa. Ikona w zasobniku pozwala ponownie pokazać okno.</translation>
    </message>
    <message>
        <source>The computer couldn&apos;t be put to sleep or shut down.</source>
        <translation>Nie udało się uśpić ani wyłączyć komputera.</translation>
    </message>
    <message>
        <source>The program can&apos;t be started.</source>
        <translation>Nie można uruchomić programu.</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Select a download to see its details.</source>
        <translation>Zaznacz pobieranie, aby zobaczyć jego szczegóły.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadActions</name>
    <message>
        <source>New download</source>
        <extracomment>The second word of each pair stands on the toolbar button.</extracomment>
        <translation>Nowe pobieranie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>Wklej odnośniki</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file that was downloaded.</extracomment>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends a download for good and deletes what has come so far.</extracomment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Gives the file of a download another name.</extracomment>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiuj odnośnik</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopiuj ścieżkę</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes a download from the list; its file stays.</extracomment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove with file…</source>
        <translation>Usuń z plikiem…</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <extracomment>Takes all finished downloads from the list; their files stay.</extracomment>
        <translation>Usuń ukończone</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Earlier in the queue.</extracomment>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>Przesuń na początek</translation>
    </message>
    <message>
        <source>To top</source>
        <translation>Na początek</translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <translation>Przesuń na koniec</translation>
    </message>
    <message>
        <source>To bottom</source>
        <translation>Na koniec</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>These three are entries of the menu &quot;Priority&quot;.</extracomment>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalny</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Which downloads go first.</extracomment>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Changes the mirrors, headers and limits of a download.</extracomment>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Only one download can be edited at a time.</source>
        <translation>Można edytować tylko jedno pobieranie naraz.</translation>
    </message>
    <message>
        <source>A finished download can&apos;t be edited.</source>
        <translation>Ukończonego pobierania nie można edytować.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be edited. Pause it first.</source>
        <translation>Trwającego pobierania nie można edytować. Najpierw je wstrzymaj.</translation>
    </message>
    <message>
        <source>Find command…</source>
        <extracomment>Opens a list of all commands, in which one is found by its name.</extracomment>
        <translation>Znajdź polecenie…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Wstrzymaj wszystkie</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Wznów wszystkie</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>Starts a download that waits, whatever runs besides.</extracomment>
        <translation>Rozpocznij teraz</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>Otwórz odnośnik w przeglądarce</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <extracomment>Brings back what was just removed from the list.</extracomment>
        <translation>Cofnij usunięcie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <extracomment>Moves the files of downloads to another folder.</extracomment>
        <translation>Przenieś do folderu…</translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what was downloaded once more, as a new download.</extracomment>
        <translation>Pobierz ponownie</translation>
    </message>
    <message>
        <source>Check file…</source>
        <extracomment>Computes the checksum of a file, to compare it with another one.</extracomment>
        <translation>Sprawdź plik…</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>For a download that failed.</extracomment>
        <translation>Zastąp odnośnik…</translation>
    </message>
    <message>
        <source>Only one download can be renamed at a time.</source>
        <translation>Można zmienić nazwę tylko jednego pobierania naraz.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be renamed. Pause it first.</source>
        <translation>Nazwy trwającego pobierania nie można zmienić. Najpierw je wstrzymaj.</translation>
    </message>
    <message>
        <source>Pause shown</source>
        <translation>Wstrzymaj widoczne</translation>
    </message>
    <message>
        <source>Resume shown</source>
        <translation>Wznów widoczne</translation>
    </message>
    <message>
        <source>Pause all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Wstrzymaj wszystkie widoczne pobierania</translation>
    </message>
    <message>
        <source>Resume all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Wznów wszystkie widoczne pobierania</translation>
    </message>
    <message>
        <source>Retry all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Ponów wszystkie widoczne pobierania</translation>
    </message>
    <message>
        <source>Retry all</source>
        <extracomment>For all downloads that failed.</extracomment>
        <translation>Ponów wszystkie</translation>
    </message>
    <message>
        <source>Retry shown</source>
        <extracomment>For those of the downloads that failed that the filter shows.</extracomment>
        <translation>Ponów widoczne</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadEdits</name>
    <message>
        <source>The download can&apos;t be edited.</source>
        <translation>Pobierania nie można edytować.</translation>
    </message>
    <message>
        <source>It is running or finished by now.</source>
        <translation>Już trwa lub zostało ukończone.</translation>
    </message>
    <message>
        <source>It has no user name or password yet. Sign in first.</source>
        <translation>Brakuje jeszcze nazwy użytkownika lub hasła. Najpierw się zaloguj.</translation>
    </message>
    <message>
        <source>The changes to “%1” were saved.</source>
        <translation>Zmiany w „%1” zostały zapisane.</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pozostało</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When a download was added to the list.</extracomment>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a download comes from.</extracomment>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>When a download was finished.</extracomment>
        <translation>Ukończono</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>What the bytes of a finished download were compared with.</extracomment>
        <translation>Suma kontrolna</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>The time left until a download is done. In a menu &quot;Left&quot; alone would be a direction.</extracomment>
        <translation>Pozostały czas</translation>
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
            <numerusform>%n ukończone</numerusform>
            <numerusform>%n ukończone</numerusform>
            <numerusform>%n ukończonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudanych</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Wszystkie pobierania zostały ukończone</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) finished</source>
        <translation>
            <numerusform>Pobieranie ukończone</numerusform>
            <numerusform>Ukończono %n pobierania</numerusform>
            <numerusform>Ukończono %n pobierań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>Pobieranie nie powiodło się</numerusform>
            <numerusform>%n pobierania nie powiodły się</numerusform>
            <numerusform>%n pobierań nie powiodło się</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n wstrzymane</numerusform>
            <numerusform>%n wstrzymane</numerusform>
            <numerusform>%n wstrzymanych</numerusform>
        </translation>
    </message>
    <message>
        <source>No more downloads are running</source>
        <translation>Żadne pobieranie nie trwa</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <extracomment>By a fault, such as a full disk, which stands behind it.</extracomment>
        <translation>
            <numerusform>Wstrzymano %n pobieranie</numerusform>
            <numerusform>Wstrzymano %n pobierania</numerusform>
            <numerusform>Wstrzymano %n pobierań</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>Pobierania</translation>
    </message>
</context>
<context>
    <name>tributary::EditDialog</name>
    <message>
        <source>Edit download</source>
        <translation>Edycja pobierania</translation>
    </message>
    <message>
        <source>Changes to “%1” apply the next time it starts or resumes.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Zmiany w „%1” zaczną działać przy następnym rozpoczęciu lub wznowieniu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyHint</name>
    <message>
        <source>Drop or paste a link here, or choose New download.</source>
        <translation>Upuść lub wklej tu odnośnik albo wybierz Nowe pobieranie.</translation>
    </message>
    <message>
        <source>No downloads here.</source>
        <translation>Brak pobierań.</translation>
    </message>
    <message>
        <source>No download matches “%1”.</source>
        <translation>Żadne pobieranie nie pasuje do „%1”.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Takes back what is typed and chosen to filter the list.</extracomment>
        <translation>Pokaż wszystkie</translation>
    </message>
</context>
<context>
    <name>tributary::ErrorBox</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Replace &amp;link…</source>
        <translation>Zastąp &amp;odnośnik…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Zaloguj się…</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Wybierz &amp;folder…</translation>
    </message>
    <message>
        <source>&amp;Trust certificate…</source>
        <extracomment>Trusts a certificate that proves nothing.</extracomment>
        <translation>Za&amp;ufaj certyfikatowi…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <extracomment>Opens the link of a download, to see what the site says.</extracomment>
        <translation>Otwórz w prze&amp;glądarce</translation>
    </message>
    <message>
        <source>Edit &amp;checksum…</source>
        <extracomment>Opens the dialog in which a checksum can be corrected.</extracomment>
        <translation>Edytuj &amp;sumę kontrolną…</translation>
    </message>
    <message>
        <source>Choose another &amp;name…</source>
        <extracomment>Saves a file under another name, since the one that it should have is taken.</extracomment>
        <translation>Wybierz inną &amp;nazwę…</translation>
    </message>
    <message>
        <source>Proxy s&amp;ettings…</source>
        <extracomment>Opens the settings at the proxy.</extracomment>
        <translation>Us&amp;tawienia proxy…</translation>
    </message>
    <message>
        <source>&amp;Memory settings…</source>
        <extracomment>Opens the settings at the limit for memory.</extracomment>
        <translation>Ustawienia p&amp;amięci…</translation>
    </message>
    <message>
        <source>&amp;Keep the file anyway…</source>
        <extracomment>Keeps a file although a checksum of its site contradicts it.</extracomment>
        <translation>Zachowaj plik &amp;mimo to…</translation>
    </message>
    <message>
        <source>The expected checksum is from the server&apos;s header %1.</source>
        <extracomment>%1: the name of a header such as Digest.</extracomment>
        <translation>Oczekiwana suma kontrolna pochodzi z nagłówka serwera %1.</translation>
    </message>
    <message>
        <source>The expected checksum is from %1, beside the file.</source>
        <extracomment>%1: the name of a file such as SHA256SUMS.</extracomment>
        <translation>Oczekiwana suma kontrolna pochodzi z %1 obok pliku.</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Before the checksum that a file should have.</extracomment>
        <translation>Oczekiwana</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Before the checksum that a file has.</extracomment>
        <translation>Znaleziona</translation>
    </message>
    <message>
        <source>No source has the right file: %1</source>
        <extracomment>%1: links, each with what is wrong with its file.</extracomment>
        <translation>Żadne źródło nie ma właściwego pliku: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Wznów</translation>
    </message>
    <message>
        <source>Download &amp;again</source>
        <extracomment>Of a finished download, whose file is gone.</extracomment>
        <translation>Pobierz po&amp;nownie</translation>
    </message>
    <message>
        <source>The file was moved or deleted elsewhere. Move it back, or download it again.</source>
        <translation>Plik został przeniesiony lub usunięty poza programem. Przywróć go na miejsce lub pobierz ponownie.</translation>
    </message>
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>Odpytywanie serwera…</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>Odnośnik nie został zastąpiony.</translation>
    </message>
    <message>
        <source>The link of “%1” was replaced.</source>
        <translation>Odnośnik pobierania „%1” został zastąpiony.</translation>
    </message>
    <message>
        <source>The file was not kept.</source>
        <translation>Plik nie został zachowany.</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>Choose folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Plik pozostaje na swoim miejscu.</translation>
    </message>
    <message>
        <source>Moving to the other folder…</source>
        <translation>Przenoszenie do innego folderu…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Przenieś do folderu</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>Przeniesiono do „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n files stay where they are.</source>
        <translation>
            <numerusform>%n plik pozostaje na swoim miejscu.</numerusform>
            <numerusform>%n pliki pozostają na swoim miejscu.</numerusform>
            <numerusform>%n plików pozostaje na swoim miejscu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”. To move the others, pause them first.</source>
        <translation>Przeniesiono do „%1”. Aby przenieść pozostałe, najpierw je wstrzymaj.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <extracomment>%1: the name that a file had, %2: the name that it has now.</extracomment>
        <translation>Zmieniono nazwę „%1” na „%2”.</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>States</source>
        <translation>Stany</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typy</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All downloads, in whatever state.</extracomment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywne</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekujące</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ukończone</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Wszystkie typy</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archiwa</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Music and films.</extracomment>
        <translation>Multimedia</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programy</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>Downloads that were cancelled.</extracomment>
        <translation>Anulowane</translation>
    </message>
</context>
<context>
    <name>tributary::FilterTeller</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many rows the filter leaves of how many, such as &quot;3 of 12 shown&quot;.</extracomment>
        <translation>Pokazano %1 z %2</translation>
    </message>
</context>
<context>
    <name>tributary::FinishedRows</name>
    <message>
        <source>The filter shows no finished downloads.</source>
        <translation>Filtr nie pokazuje żadnych ukończonych pobierań.</translation>
    </message>
</context>
<context>
    <name>tributary::FolderRow</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Przeglądaj…</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>%1 wolne</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Ostatnie foldery</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <extracomment>%1: how much room there is on the disk, %2: how much the files take.</extracomment>
        <translation>%1 wolne, potrzeba %2</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>To jest plik, a nie folder.</translation>
    </message>
    <message>
        <source>You can&apos;t save files in this folder.</source>
        <translation>W tym folderze nie można zapisywać.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be created.</source>
        <translation>Nie można utworzyć tego folderu.</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <extracomment>Stands beside the free space. %1: the folder that a file goes to because of its type.</extracomment>
        <translation>trafi do %1</translation>
    </message>
</context>
<context>
    <name>tributary::FrontDoor</name>
    <message>
        <source>The link that the browser handed over can&apos;t be downloaded.</source>
        <translation>Nie można pobrać odnośnika przekazanego przez przeglądarkę.</translation>
    </message>
    <message>
        <source>Browsers and the terminal can&apos;t reach this window: %1</source>
        <translation>Przeglądarki i terminal nie mogą połączyć się z tym oknem: %1</translation>
    </message>
</context>
<context>
    <name>tributary::GeneralPage</name>
    <message>
        <source>C&amp;opy all</source>
        <translation>Kopiuj &amp;wszystko</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>Kopiuj wszystkie informacje</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>Rozpocznij t&amp;eraz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a file, %2: a sentence on why its download is not faster.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>Us&amp;tawienia połączeń…</translation>
    </message>
    <message>
        <source>Change li&amp;mit…</source>
        <translation>Z&amp;mień limit…</translation>
    </message>
</context>
<context>
    <name>tributary::GoneFiles</name>
    <message>
        <source>Download again</source>
        <translation>Pobierz ponownie</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>„%1” już nie istnieje.</translation>
    </message>
</context>
<context>
    <name>tributary::HeadMenu</name>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>Kolejność w kolejce</translation>
    </message>
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Links, text and lists of links can be dropped into the window. Keyboard shortcuts:</source>
        <translation>W oknie można upuszczać odnośniki, tekst lub listy odnośników. Skróty klawiszowe:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>O programie Tr&amp;ibutary</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Wstrzymaj lub wznów</translation>
    </message>
    <message>
        <source>Open the file or show its details</source>
        <translation>Otwórz plik lub pokaż szczegóły</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>Filtruj pobierania</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>%1, %2: the first and the last of some keys.</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Open a details tab</source>
        <translation>Otwórz kartę szczegółów</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Zamknij szczegóły</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>Wyczyść filtr, potem opuść go</translation>
    </message>
</context>
<context>
    <name>tributary::LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Limit prędkości</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Speed &amp;limit for each selected download:</source>
        <translation>&amp;Limit prędkości dla każdego zaznaczonego pobierania:</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>&amp;Ustaw limit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Speed &amp;limit for all downloads:</source>
        <translation>&amp;Limit prędkości dla wszystkich pobierań:</translation>
    </message>
    <message>
        <source>Speed &amp;limit for this download:</source>
        <translation>&amp;Limit prędkości dla tego pobierania:</translation>
    </message>
</context>
<context>
    <name>tributary::LimitMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>Limit prędkości</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>Inny…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Brak</translation>
    </message>
</context>
<context>
    <name>tributary::LinkIntake</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>Nie można odczytać listy: %1</translation>
    </message>
    <message>
        <source>The list contains no http or https links.</source>
        <translation>Lista nie zawiera żadnego odnośnika http ani https.</translation>
    </message>
    <message>
        <source>The clipboard contains no http or https links.</source>
        <translation>Schowek nie zawiera żadnego odnośnika http ani https.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added.</source>
        <translation>
            <numerusform>Dodano %n pobieranie.</numerusform>
            <numerusform>Dodano %n pobierania.</numerusform>
            <numerusform>Dodano %n pobierań.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>Już na liście.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added; the others are already in the list.</source>
        <translation>
            <numerusform>Dodano %n pobieranie; pozostałe są już na liście.</numerusform>
            <numerusform>Dodano %n pobierania; pozostałe są już na liście.</numerusform>
            <numerusform>Dodano %n pobierań; pozostałe są już na liście.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding</source>
        <extracomment>Takes the downloads out of the list again that were just added.</extracomment>
        <translation>Cofnij dodanie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) removed again.</source>
        <translation>
            <numerusform>Usunięto z powrotem %n pobieranie.</numerusform>
            <numerusform>Usunięto z powrotem %n pobierania.</numerusform>
            <numerusform>Usunięto z powrotem %n pobierań.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <extracomment>Follows a comma, as in &quot;8 downloads added, 2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n wiersz pominięty.</numerusform>
            <numerusform>%n wiersze pominięte.</numerusform>
            <numerusform>%n wierszy pominiętych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, %1</source>
        <extracomment>%1: as &quot;2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>Dodano %n pobieranie, %1</numerusform>
            <numerusform>Dodano %n pobierania, %1</numerusform>
            <numerusform>Dodano %n pobierań, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what is in the list already once more, as a new download.</extracomment>
        <translation>Pobierz ponownie</translation>
    </message>
    <message>
        <source>Already in the list: %1</source>
        <translation>Już na liście: %1</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Pobieranie listy…</translation>
    </message>
</context>
<context>
    <name>tributary::LinkListDialog</name>
    <message>
        <source>New downloads</source>
        <translation>Nowe pobierania</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Odnośniki</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Odnośnik</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Zaznacz &amp;wszystko</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Odznacz w&amp;szystko</translation>
    </message>
    <message>
        <source>Enter the full path of the folder to save to.</source>
        <translation>Podaj pełną ścieżkę folderu, w którym zapisać.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: why a server refuses, such as &quot;Not found (404)&quot;, or that a link is in the list; %2: the link.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;iltruj</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtruj</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Wię&amp;cej</translation>
    </message>
    <message>
        <source>More ways to select</source>
        <translation>Więcej sposobów zaznaczania</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <extracomment>In the place of a link.</extracomment>
        <translation>Już na liście</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) selected</source>
        <extracomment>Of a list: &quot;2 of 3 links selected&quot;. %1: how many are selected, %n: how many there are.</extracomment>
        <translation>
            <numerusform>Zaznaczono %1 z %n odnośnika</numerusform>
            <numerusform>Zaznaczono %1 z %n odnośników</numerusform>
            <numerusform>Zaznaczono %1 z %n odnośników</numerusform>
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
        <translation>%1, co najmniej %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; the filter hides %n of them</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %n: how many of the selected a filter hides.</extracomment>
        <translation>
            <numerusform>%1; filtr ukrywa %n z nich</numerusform>
            <numerusform>%1; filtr ukrywa %n z nich</numerusform>
            <numerusform>%1; filtr ukrywa %n z nich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListAndDetails</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Next tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>Następna karta</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>Poprzednia karta</translation>
    </message>
</context>
<context>
    <name>tributary::ListFiles</name>
    <message>
        <source>Lists of downloads (*.json)</source>
        <translation>Listy pobierań (*.json)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Eksport listy</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Import listy</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) exported.</source>
        <translation>
            <numerusform>Wyeksportowano %n pobieranie.</numerusform>
            <numerusform>Wyeksportowano %n pobierania.</numerusform>
            <numerusform>Wyeksportowano %n pobierań.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>Nie udało się wyeksportować listy.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) imported.</source>
        <translation>
            <numerusform>Zaimportowano %n pobieranie.</numerusform>
            <numerusform>Zaimportowano %n pobierania.</numerusform>
            <numerusform>Zaimportowano %n pobierań.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be imported.</source>
        <translation>Nie udało się zaimportować listy.</translation>
    </message>
    <message>
        <source>No permission to read the file</source>
        <translation>Brak uprawnień do odczytu pliku</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are paused, as they go to other folders than yours.</source>
        <extracomment>Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n jest wstrzymane, bo trafia do innego folderu niż Twoje.</numerusform>
            <numerusform>%n są wstrzymane, bo trafiają do innych folderów niż Twoje.</numerusform>
            <numerusform>%n jest wstrzymanych, bo trafiają do innych folderów niż Twoje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list.</source>
        <extracomment>Downloads that were left out. Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n już na liście.</numerusform>
            <numerusform>%n już na liście.</numerusform>
            <numerusform>%n już na liście.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListOffer</name>
    <message>
        <source>Open the list and choose from its files</source>
        <extracomment>The list that a link leads to. Without the mark the list itself is saved, as a file.</extracomment>
        <translation>Otwórz listę i wybierz z niej pliki</translation>
    </message>
    <message>
        <source>This link leads to a list of files (Metalink).</source>
        <extracomment>Metalink: a format for lists of files.</extracomment>
        <translation>Ten odnośnik prowadzi do listy plików (Metalink).</translation>
    </message>
    <message>
        <source>Choose from the links on this page</source>
        <translation>Wybierz spośród odnośników na tej stronie</translation>
    </message>
    <message>
        <source>Choose from the links in this text</source>
        <extracomment>A text of lines that are links.</extracomment>
        <translation>Wybierz spośród odnośników w tym tekście</translation>
    </message>
</context>
<context>
    <name>tributary::ListedNote</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>Prze&amp;jdź do niego</translation>
    </message>
    <message>
        <source>This link is already in the list.</source>
        <translation>Ten odnośnik jest już na liście.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Download them again under new names</source>
        <extracomment>Links that are in the list already.</extracomment>
        <translation>Pobierz je ponownie pod nowymi nazwami</translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are already in the list:</source>
        <translation>
            <numerusform>%n z linków jest już na liście:</numerusform>
            <numerusform>%n z linków są już na liście:</numerusform>
            <numerusform>%n z linków jest już na liście:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · already in the list</source>
        <extracomment>%1: the size and the type of a file whose link is in the list.</extracomment>
        <translation>%1 · już na liście</translation>
    </message>
    <message>
        <source>Download it again under a new name</source>
        <extracomment>A link that is in the list already.</extracomment>
        <translation>Pobierz go ponownie pod nową nazwą</translation>
    </message>
</context>
<context>
    <name>tributary::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>Kopiuj &amp;wszystko</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Kopiuj dziennik</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Zapi&amp;sz jako…</translation>
    </message>
    <message>
        <source>Save the log as</source>
        <translation>Zapisywanie dziennika</translation>
    </message>
    <message>
        <source>The log could not be saved as “%1”: %2</source>
        <extracomment>%1: a path, %2: what the system says.</extracomment>
        <translation>Nie udało się zapisać dziennika jako „%1”: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nic się jeszcze nie wydarzyło.</translation>
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
        <translation>Aktywne pobierania na górze</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <extracomment>Rows of two lines in the list.</extracomment>
        <translation>Wysokie wiersze</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Rows of one line in the list.</extracomment>
        <translation>Niskie wiersze</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <extracomment>Writes all downloads of the list to a file that can be imported elsewhere.</extracomment>
        <translation>&amp;Eksportuj listę…</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <extracomment>Adds the downloads of such a file to the list.</extracomment>
        <translation>&amp;Importuj listę…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Wstrzymaj wszystkie</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Wznów wszystkie</translation>
    </message>
    <message>
        <source>Only while the list is sorted by Added or in queue order</source>
        <translation>Tylko gdy lista jest posortowana według „Dodano” lub kolejności oczekiwania</translation>
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
        <translation>Filtr ukrywa nowe pobierania.</translation>
    </message>
    <message>
        <source>The list is in queue order now. Click “%1” to sort it as before.</source>
        <translation>Lista jest teraz w kolejności oczekiwania. Kliknij „%1”, aby posortować ją jak wcześniej.</translation>
    </message>
    <message>
        <source>The list is in queue order now.</source>
        <extracomment>The order of the list changed, since a row was moved in it. %1: the head of a column.</extracomment>
        <translation>Lista jest teraz w kolejności oczekiwania.</translation>
    </message>
    <message>
        <source>The filter hides what came back.</source>
        <translation>Filtr ukrywa to, co wróciło na listę.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the new downloads that the filter hides.</extracomment>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Limit of the selected downloads</source>
        <translation>Limit zaznaczonych pobierań</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Limit prędkości wszystkich pobierań</translation>
    </message>
</context>
<context>
    <name>tributary::MoreFields</name>
    <message>
        <source>Automatic</source>
        <extracomment>As many connections as pay off.</extracomment>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <extracomment>The number of connections for one download.</extracomment>
        <translation>P&amp;ołączenia</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Limit prędkości</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>Nazwa uż&amp;ytkownika</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>C&amp;hecksum</source>
        <translation>&amp;Suma kontrolna</translation>
    </message>
    <message>
        <source>M&amp;irrors</source>
        <translation>S&amp;erwery lustrzane</translation>
    </message>
    <message>
        <source>Other links to the same file, one per line</source>
        <translation>Inne odnośniki do tego samego pliku, po jednym w wierszu</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>Na&amp;główki</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Nazwa: wartość, po jednej w wierszu</translation>
    </message>
    <message>
        <source>&amp;Referer</source>
        <extracomment>The page that the link is on, in the sense of HTTP.</extracomment>
        <translation>&amp;Referer</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>&amp;Ciasteczka</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>nazwa=wartość; nazwa=wartość</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Jak w ustawieniach</translation>
    </message>
    <message>
        <source>User agen&amp;t</source>
        <translation>Agen&amp;t użytkownika</translation>
    </message>
    <message>
        <source>Tributary&apos;s default</source>
        <translation>Domyślny programu Tributary</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a field, %2: what is wrong with what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password.</source>
        <translation>Serwer wymaga nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <extracomment>The place in the queue.</extracomment>
        <translation>Pr&amp;iorytet</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Normalny</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Niski</translation>
    </message>
</context>
<context>
    <name>tributary::MovedPlace</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A row&apos;s place in the list, such as &quot;2 of 12&quot;.</extracomment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>tributary::NameNote</name>
    <message>
        <source>A file with this name already exists. The new one will be “%1”.</source>
        <extracomment>%1: the name that the new file gets.</extracomment>
        <translation>Plik o tej nazwie już istnieje. Nowy będzie się nazywał „%1”.</translation>
    </message>
</context>
<context>
    <name>tributary::OwnLimits</name>
    <message>
        <source>Speed limit</source>
        <extracomment>Of the selected downloads alone.</extracomment>
        <translation>Limit prędkości</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>Inny…</translation>
    </message>
</context>
<context>
    <name>tributary::ProxyFields</name>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port proxy</translation>
    </message>
    <message>
        <source>A proxy with a user name and password can only be set for a single download: New download, More, Proxy.</source>
        <translation>Proxy z nazwą użytkownika i hasłem można ustawić tylko dla pojedynczego pobierania: Nowe pobieranie, Więcej, Proxy.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a proxy.</source>
        <translation>To nie jest adres proxy.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>Jak w systemie</translation>
    </message>
</context>
<context>
    <name>tributary::QuickMenu</name>
    <message>
        <source>New download</source>
        <translation>Nowe pobieranie</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Wstrzymaj wszystkie</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Wznów wszystkie</translation>
    </message>
</context>
<context>
    <name>tributary::QuietIntake</name>
    <message>
        <source>The download stays in the browser: %1</source>
        <extracomment>%1: the reason, as &quot;Not found (404)&quot;</extracomment>
        <translation>Pobieranie pozostaje w przeglądarce: %1</translation>
    </message>
    <message>
        <source>Tributary was sent a file of another size.</source>
        <translation>Tributary otrzymał plik o innym rozmiarze.</translation>
    </message>
</context>
<context>
    <name>tributary::RefusedFiles</name>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <extracomment>%1: the name of a file, or the path of a folder.</extracomment>
        <translation>Żaden program nie otwiera „%1”.</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %n download(s).</source>
        <translation>
            <numerusform>Usunięto %n pobieranie.</numerusform>
            <numerusform>Usunięto %n pobierania.</numerusform>
            <numerusform>Usunięto %n pobierań.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Their files stay where they are.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 Pliki pozostają na swoim miejscu.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>Usunięto „%1”.</translation>
    </message>
    <message>
        <source>Removed “%1”. The file stays in %2.</source>
        <translation>Usunięto „%1”. Plik pozostaje w folderze %2.</translation>
    </message>
    <message>
        <source>Removed “%1”. The unfinished file stays in %2.</source>
        <translation>Usunięto „%1”. Nieukończony plik pozostaje w folderze %2.</translation>
    </message>
    <message>
        <source>“%1” is in the list again.</source>
        <translation>„%1” znów jest na liście.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in the list again.</source>
        <translation>
            <numerusform>%n pobieranie znów jest na liście.</numerusform>
            <numerusform>%n pobierania znów są na liście.</numerusform>
            <numerusform>%n pobierań znów jest na liście.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last removal can&apos;t be undone. Undo once more brings back the one before it.</source>
        <translation>Ostatniego usunięcia nie można cofnąć. Ponowne cofnięcie przywróci to, co usunięto wcześniej.</translation>
    </message>
    <message>
        <source>“%1” could not be taken out of the bin.</source>
        <translation>Nie udało się wyjąć „%1” z kosza.</translation>
    </message>
</context>
<context>
    <name>tributary::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Zmiana nazwy</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nazwa pliku</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Zmień nazwę</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>tributary::ReplaceLinkDialog</name>
    <message>
        <source>Replace link</source>
        <translation>Zastąp odnośnik</translation>
    </message>
    <message>
        <source>A new link for “%1”. What has been downloaded so far is kept if the new link leads to the same file.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Nowy odnośnik do „%1”. Pobrane dotąd dane zostaną zachowane, jeśli nowy odnośnik prowadzi do tego samego pliku.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Takes another link for a download.</extracomment>
        <translation>&amp;Zastąp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Enter the full link, with http:// or https://.</source>
        <translation>Podaj pełny odnośnik, z http:// lub https://.</translation>
    </message>
</context>
<context>
    <name>tributary::RetryAll</name>
    <message>
        <source>Retry all failed</source>
        <extracomment>Tries again all downloads that have failed.</extracomment>
        <translation>Ponów wszystkie nieudane</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n download(s) again.</source>
        <translation>
            <numerusform>Ponowiono %n pobieranie.</numerusform>
            <numerusform>Ponowiono %n pobierania.</numerusform>
            <numerusform>Ponowiono %n pobierań.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>Części pliku</translation>
    </message>
    <message>
        <source>Which parts are here is not known until the download goes on.</source>
        <translation>Które części już są, wiadomo dopiero, gdy pobieranie ruszy dalej.</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>Nie udało się przenieść „%1” do kosza.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: it will start over.</source>
        <translation>Pobierania „%1” nie można wznowić: zacznie się od nowa.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the paused download(s) can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>%n ze wstrzymanych pobierań nie można wznowić i zacznie się od nowa.</numerusform>
            <numerusform>%n ze wstrzymanych pobierań nie można wznowić i zaczną się od nowa.</numerusform>
            <numerusform>%n ze wstrzymanych pobierań nie można wznowić i zacznie się od nowa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only http and https links can be opened in the browser.</source>
        <translation>W przeglądarce można otwierać tylko odnośniki http i https.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Nie udało się otworzyć przeglądarki.</translation>
    </message>
    <message>
        <source>Moved “%1” to the bin.</source>
        <translation>Przeniesiono „%1” do kosza.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) to the bin.</source>
        <translation>
            <numerusform>Przeniesiono %n plik do kosza.</numerusform>
            <numerusform>Przeniesiono %n pliki do kosza.</numerusform>
            <numerusform>Przeniesiono %n plików do kosza.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Usunięto „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n unfinished file(s).</source>
        <translation>
            <numerusform>Usunięto %n niekompletny plik.</numerusform>
            <numerusform>Usunięto %n niekompletne pliki.</numerusform>
            <numerusform>Usunięto %n niekompletnych plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted “%1”; %2 deleted.</source>
        <extracomment>Of a download that a person has cancelled. %1: its name, %2: a size.</extracomment>
        <translation>Anulowano „%1”; usunięto %2.</translation>
    </message>
    <message numerus="yes">
        <source>Aborted %n download(s); %1 deleted.</source>
        <extracomment>Of downloads that a person has cancelled. %1: the size of their unfinished files.</extracomment>
        <translation>
            <numerusform>Anulowano %n pobieranie; usunięto %1.</numerusform>
            <numerusform>Anulowano %n pobierania; usunięto %1.</numerusform>
            <numerusform>Anulowano %n pobierań; usunięto %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SelectionLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Of downloads.</extracomment>
        <translation>
            <numerusform>Zaznaczono %n</numerusform>
            <numerusform>Zaznaczono %n</numerusform>
            <numerusform>Zaznaczono %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: the size of what is here of several downloads, %2: their size.</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 received</source>
        <extracomment>%1: the size of what is here of several downloads, the size of one of which nobody knows.</extracomment>
        <translation>odebrano %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Of several selected downloads, the details below are about one; %1: its name.</extracomment>
        <translation>Szczegóły: %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsAdvanced</name>
    <message>
        <source>Disk &amp;space</source>
        <translation>&amp;Miejsce na dysku</translation>
    </message>
    <message>
        <source>Reserve it before downloading</source>
        <translation>Rezerwuj przed pobraniem</translation>
    </message>
    <message>
        <source>Take it as the file grows</source>
        <translation>Zajmuj w miarę przyrastania pliku</translation>
    </message>
    <message>
        <source>Largest &amp;read or write</source>
        <translation>Największy &amp;odczyt lub zapis</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>&amp;Pamięć dla wszystkich połączeń</translation>
    </message>
    <message>
        <source>When this much data waits to be written, reading pauses.</source>
        <translation>Gdy tyle danych czeka na zapis, odczyt zostaje wstrzymany.</translation>
    </message>
    <message>
        <source>A full disk is noticed at the start, and the file lies in one piece.</source>
        <translation>Brak miejsca na dysku widać już na początku, a plik leży w jednym kawałku.</translation>
    </message>
    <message>
        <source>Nothing is taken before it is needed, but the disk may turn out too full halfway.</source>
        <translation>Miejsce nie jest zajmowane, zanim będzie potrzebne, ale w połowie może się okazać, że dysk jest zbyt pełny.</translation>
    </message>
    <message>
        <source>Disk space and largest read or write apply to downloads that are added from now on.</source>
        <translation>Miejsce na dysku i największy odczyt lub zapis dotyczą pobierań dodawanych od tej pory.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsBrowsers</name>
    <message>
        <source>Take downloads from %1</source>
        <extracomment>%1: a browser, as &quot;Firefox&quot;.</extracomment>
        <translation>Przejmuj pobierania z %1</translation>
    </message>
    <message>
        <source>No browser was found that Tributary could take downloads from.</source>
        <translation>Nie znaleziono przeglądarki, z której Tributary mógłby przejmować pobierania.</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>&amp;Rozszerzenie</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Otwórz folder</translation>
    </message>
    <message>
        <source>Then load the extension from this folder.
In Firefox: about:debugging › This Firefox › Load Temporary Add-on
In others: chrome://extensions › Developer mode › Load unpacked</source>
        <translation>Następnie wczytaj rozszerzenie z tego folderu.
W Firefoksie: about:debugging › Ten Firefox › Tymczasowo załaduj dodatek
W innych: chrome://extensions › Tryb dewelopera › Załaduj rozpakowane</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Harmonogram</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Serwery</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Zaawansowane</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>O programie Tr&amp;ibutary</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>A page of the settings: into which folder files of each type go.</extracomment>
        <translation>Typy</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Przeglądarki</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDownloads</name>
    <message>
        <source>Downloads at &amp;once</source>
        <translation>&amp;Jednoczesne pobierania</translation>
    </message>
    <message>
        <source>&amp;Connections per download</source>
        <translation>&amp;Połączenia na pobieranie</translation>
    </message>
    <message>
        <source>Connections in tot&amp;al</source>
        <translation>Połączenia o&amp;gółem</translation>
    </message>
    <message>
        <source>More connections are used only while they make a download faster. The number per download applies to new downloads.</source>
        <translation>Pobieranie używa tylko tylu połączeń, ile je przyspiesza. Liczba na pobieranie dotyczy pobierań dodawanych od tej pory.</translation>
    </message>
    <message>
        <source>When the &amp;file already exists</source>
        <translation>Gdy p&amp;lik już istnieje</translation>
    </message>
    <message>
        <source>Keep both and rename the new one</source>
        <translation>Zachowaj oba i zmień nazwę nowego</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Nadpisz go</translation>
    </message>
    <message>
        <source>Skip the download</source>
        <translation>Pomiń pobieranie</translation>
    </message>
    <message>
        <source>File &amp;date</source>
        <translation>&amp;Data pliku</translation>
    </message>
    <message>
        <source>When it was downloaded</source>
        <translation>Data pobrania</translation>
    </message>
    <message>
        <source>The server&apos;s date</source>
        <translation>Data z serwera</translation>
    </message>
    <message>
        <source>Look for a check&amp;sum</source>
        <translation>Szukaj &amp;sumy kontrolnej</translation>
    </message>
    <message>
        <source>In the server&apos;s response</source>
        <translation>W odpowiedzi serwera</translation>
    </message>
    <message>
        <source>Also in a file next to the download</source>
        <translation>Także w pliku obok pobieranego</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloads run</source>
        <translation>&amp;Nie usypiaj komputera podczas pobierania</translation>
    </message>
    <message>
        <source>Par&amp;t files</source>
        <translation>Pliki &amp;częściowe</translation>
    </message>
    <message>
        <source>Several in a folder, merged at the end</source>
        <translation>Kilka w folderze, scalanych na końcu</translation>
    </message>
    <message>
        <source>None, kept in memory until the end</source>
        <translation>Brak, do końca w pamięci</translation>
    </message>
    <message>
        <source>Folder fo&amp;r part files</source>
        <translation>&amp;Folder plików częściowych</translation>
    </message>
    <message>
        <source>The system&apos;s temporary folder</source>
        <translation>Systemowy folder tymczasowy</translation>
    </message>
    <message>
        <source>Files larger than the memory set under Advanced will fail.</source>
        <translation>Pliki większe niż pamięć ustawiona na stronie Zaawansowane nie zostaną pobrane.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nic nie rób</translation>
    </message>
    <message>
        <source>Quit Tributary</source>
        <translation>Zakończ Tributary</translation>
    </message>
    <message>
        <source>Put the computer to sleep</source>
        <translation>Uśpij komputer</translation>
    </message>
    <message>
        <source>Shut down the computer</source>
        <translation>Wyłącz komputer</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Uruchom program</translation>
    </message>
    <message>
        <source>When a&amp;ll downloads are done</source>
        <translation>Po u&amp;kończeniu wszystkich pobierań</translation>
    </message>
    <message>
        <source>This applies once. You are asked first; without an answer it happens after half a minute.</source>
        <translation>Dotyczy jednego razu. Najpierw pojawi się pytanie; bez odpowiedzi nastąpi to po pół minuty.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>Prog&amp;ram</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>&amp;Argumenty</translation>
    </message>
    <message>
        <source>One per line, without quotes</source>
        <translation>Po jednym w wierszu, bez cudzysłowów</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>Zatrzymaj z błędem</translation>
    </message>
    <message>
        <source>The old file is deleted once the new one is complete. It is not moved to the bin.</source>
        <translation>Stary plik zostanie usunięty, gdy nowy będzie kompletny. Nie trafi do kosza.</translation>
    </message>
    <message>
        <source>At the end, merging takes time, and as much disk space again as the file.</source>
        <translation>Scalanie na końcu wymaga czasu i jeszcze raz tyle miejsca na dysku, ile zajmuje plik.</translation>
    </message>
    <message>
        <source>The server is asked for SHA256SUMS, for the file&apos;s name with .sha256 added, and for similar files.</source>
        <translation>Serwer jest pytany o SHA256SUMS, o nazwę pliku z dopiskiem .sha256 i o podobne pliki.</translation>
    </message>
    <message>
        <source>Single file next to the download</source>
        <translation>Jeden plik obok pobieranego</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsGeneral</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Po zamknięciu okna działaj dalej w &amp;zasobniku</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links to files</source>
        <translation>Ś&amp;ledź odnośniki do plików w schowku</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>Uruchom ponownie &amp;teraz</translation>
    </message>
    <message>
        <source>The new language is used after a restart. Downloads continue then.</source>
        <translation>Nowy język będzie używany po ponownym uruchomieniu. Pobieranie będzie wtedy kontynuowane.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Start in the tray when you log in</source>
        <translation>Uruchamiaj w za&amp;sobniku po zalogowaniu</translation>
    </message>
    <message>
        <source>Download &amp;folder</source>
        <translation>&amp;Folder pobierania</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The theme: as the desktop has it.
----------
The language: as the desktop has it.</extracomment>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>“New download” opens when you copy a link to a file.</source>
        <translation>„Nowe pobieranie” otwiera się, gdy skopiujesz odnośnik do pliku.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsHosts</name>
    <message>
        <source>Yes</source>
        <extracomment>Whether a host sends the parts of a file that it is asked for.</extracomment>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Not reliably</source>
        <translation>Nie zawsze</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>%1: a number of connections.</extracomment>
        <translation>Najwyżej %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>No limit on a number of connections or downloads.</extracomment>
        <translation>Bez limitu</translation>
    </message>
    <message>
        <source>&amp;Connections to each host</source>
        <translation>&amp;Połączenia z każdym serwerem</translation>
    </message>
    <message>
        <source>&amp;Downloads from each host</source>
        <translation>Po&amp;bierania z każdego serwera</translation>
    </message>
    <message>
        <source>&amp;Pause between requests</source>
        <translation>P&amp;rzerwa między żądaniami</translation>
    </message>
    <message>
        <source>A longer pause that a host asks for is always respected.</source>
        <translation>Jeśli serwer prosi o dłuższą przerwę, jest ona zawsze zachowywana.</translation>
    </message>
    <message>
        <source>Hosts that you download from will be listed here.</source>
        <translation>Tutaj pojawią się serwery, z których pobierasz.</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Headers of a table of what was learned of hosts.</extracomment>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Wznawianie</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>Forgets what was learned of hosts.</extracomment>
        <translation>&amp;Zapomnij</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>Zapomnij &amp;wszystkie</translation>
    </message>
    <message>
        <source>Trusted by you</source>
        <extracomment>A person has trusted the certificate of a host.</extracomment>
        <translation>Zaufany</translation>
    </message>
    <message>
        <source>Hosts used in the last two weeks</source>
        <translation>Serwery z ostatnich dwóch tygodni</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No pause between requests.</extracomment>
        <translation>Brak</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Limit prędkości</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy server</source>
        <translation>Serwer pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>&amp;Agent użytkownika</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>Przerwij łą&amp;czenie po</translation>
    </message>
    <message>
        <source>The wait doubles with each try and starts over once data arrives. Times and tries apply to downloads that are added from now on.</source>
        <translation>Oczekiwanie podwaja się z każdą próbą i zaczyna od nowa, gdy nadejdą dane. Czasy i próby dotyczą pobierań dodawanych od tej pory.</translation>
    </message>
    <message>
        <source>Gently: few at once, after a minute</source>
        <translation>Łagodnie: niewiele naraz, po minucie</translation>
    </message>
    <message>
        <source>Patiently, ten times</source>
        <translation>Cierpliwie, dziesięć razy</translation>
    </message>
    <message>
        <source>&amp;Tries after a failure</source>
        <translation>Próby po &amp;błędzie</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>Pi&amp;erwsze oczekiwanie</translation>
    </message>
    <message>
        <source>L&amp;ongest wait</source>
        <translation>&amp;Najdłuższe oczekiwanie</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Własne</translation>
    </message>
    <message>
        <source>Reconnect if &amp;no data arrives for</source>
        <translation>&amp;Zastąp nieaktywne połączenie po</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>P&amp;onawianie</translation>
    </message>
    <message>
        <source>Quickly at first, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>Wkrótce, potem coraz rzadziej</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Notify when a download &amp;finishes</source>
        <translation>Powiadamiaj, gdy pobieranie zostanie &amp;ukończone</translation>
    </message>
    <message>
        <source>Notify w&amp;hen a download fails</source>
        <translation>Powiadamiaj, gdy pobieranie &amp;nie powiedzie się</translation>
    </message>
    <message>
        <source>Notify when &amp;all downloads are done</source>
        <translation>Powiadamiaj, gdy &amp;wszystkie pobierania zostaną ukończone</translation>
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
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <extracomment>%1: what is chosen by the button, as &quot;Program&quot;.</extracomment>
        <translation>Przeglądaj: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>Nie można zapisać %1.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSchedule</name>
    <message>
        <source>&amp;Follow the weekly schedule</source>
        <translation>&amp;Stosuj harmonogram tygodniowy</translation>
    </message>
    <message>
        <source>No speed limit is set at the moment, so limited hours are as fast as others.</source>
        <translation>Obecnie nie ustawiono limitu prędkości, więc godziny z limitem są tak samo szybkie jak inne.</translation>
    </message>
    <message>
        <source>In limited hours the speed limit of %1 applies.</source>
        <translation>W godzinach z limitem obowiązuje limit prędkości %1.</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;Bez limitu</translation>
    </message>
    <message>
        <source>&amp;Limited</source>
        <translation>&amp;Z limitem</translation>
    </message>
    <message>
        <source>&amp;Paused</source>
        <translation>&amp;Wstrzymane</translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation>Zaznaczone godziny</translation>
    </message>
    <message>
        <source>&amp;Speed in limited hours</source>
        <translation>&amp;Prędkość w godzinach z limitem</translation>
    </message>
    <message>
        <source>Drag over the grid to select hours, then choose what applies to them.</source>
        <translation>Przeciągnij po siatce, aby zaznaczyć godziny, a potem wybierz, co ma w nich obowiązywać.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSearch</name>
    <message>
        <source>No setting has this name.</source>
        <translation>Żadne ustawienie nie ma takiej nazwy.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Szukaj ustawień</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsTypes</name>
    <message>
        <source>Archives</source>
        <translation>Archiwa</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>Files that are heard.</extracomment>
        <translation>Muzyka</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programy</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Filmy</translation>
    </message>
    <message>
        <source>&amp;Sort files into folders by their type</source>
        <translation>&amp;Sortuj pliki do folderów według typu</translation>
    </message>
    <message>
        <source>Folders are created inside the download&apos;s folder, unless a full path is given. Leave the folder empty to use the download&apos;s folder itself.</source>
        <translation>Foldery są tworzone w folderze pobierania, chyba że podano pełną ścieżkę. Pozostaw puste pole, aby użyć samego folderu pobierania.</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>Typy plików</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Headers of a table: a sort of files, where it goes, and how the names of such files end.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Rozszerzenia</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Wybierz &amp;folder…</translation>
    </message>
    <message>
        <source>Restore defa&amp;ults</source>
        <extracomment>Brings back the types of files that the program came with.</extracomment>
        <translation>P&amp;rzywróć domyślne</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Nowy typ</translation>
    </message>
    <message>
        <source>New type %1</source>
        <extracomment>%1: a number that tells one from another.</extracomment>
        <translation>Nowy typ %1</translation>
    </message>
    <message>
        <source>Each type has a folder of its own. At the side of the window, music and videos are together under Media.</source>
        <translation>Każdy typ ma własny folder. Z boku okna muzyka i filmy są razem pod „Multimedia”.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>The folder for images.</extracomment>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>%1 is also in %2. Files of this kind go to %3.</source>
        <extracomment>%1: how names of files end, such as pdf; %2: the types of files that have it too; %3: one type.</extracomment>
        <translation>%1 jest też w: %2. Takie pliki trafiają do: %3.</translation>
    </message>
</context>
<context>
    <name>tributary::ShowMenu</name>
    <message>
        <source>Show</source>
        <extracomment>The menu of the states and types of downloads that the list can show.</extracomment>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>tributary::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Zaloguj się</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 wymaga nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>Proxy na drodze do %1 wymaga nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <extracomment>%1: the name and the port of a proxy.</extracomment>
        <translation>Proxy %1 wymaga nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>Passwords, cookies and headers for %1 are not kept in the list. Enter what is needed to continue.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>Hasła, ciasteczka i nagłówki dla %1 nie są przechowywane na liście. Podaj to, co jest potrzebne, aby kontynuować.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nazwa użytkownika</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>nazwa=wartość; nazwa=wartość</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>&amp;Ciasteczka</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Nazwa: wartość, po jednej w wierszu</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>Na&amp;główki</translation>
    </message>
    <message>
        <source>Us&amp;er name at the proxy</source>
        <translation>Nazwa &amp;użytkownika proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word at the proxy</source>
        <translation>Hasło pro&amp;xy</translation>
    </message>
    <message>
        <source>Passphrase of the ke&amp;y</source>
        <translation>Hasło &amp;klucza</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Pobieranie: %1</translation>
    </message>
    <message numerus="yes">
        <source>Download: %1 and %n more</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>
            <numerusform>Pobieranie: %1 i jeszcze %n</numerusform>
            <numerusform>Pobieranie: %1 i jeszcze %n</numerusform>
            <numerusform>Pobieranie: %1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of the key for %1 is not kept in the list. Enter it to continue.</source>
        <extracomment>%1: the name of a server. The key belongs to a certificate that tells the server who asks.</extracomment>
        <translation>Hasło klucza dla %1 nie jest przechowywane na liście. Podaj je, aby kontynuować.</translation>
    </message>
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>Dlaczego tak wolno?</translation>
    </message>
</context>
<context>
    <name>tributary::SortMenu</name>
    <message>
        <source>Sort by</source>
        <extracomment>The menu of the orders in which the list can be.</extracomment>
        <translation>Sortuj według</translation>
    </message>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>Kolejność w kolejce</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>The list begins with the highest number or the latest time.</extracomment>
        <translation>Malejąco</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedGraph</name>
    <message>
        <source>Speed of the last five minutes</source>
        <translation>Prędkość z ostatnich pięciu minut</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>Teraz %1, średnio %2, najwyżej %3</translation>
    </message>
    <message>
        <source>Nothing was downloaded in the last five minutes.</source>
        <translation>Przez ostatnie pięć minut nic nie pobrano.</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>Średnia %1</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>Maksimum %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under the graph of the last minutes, behind times such as −1:30.</extracomment>
        <translation>teraz</translation>
    </message>
    <message>
        <source>On average %1, at most %2</source>
        <translation>Średnio %1, najwyżej %2</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedPopup</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>Prędkość wszystkich pobierań</translation>
    </message>
</context>
<context>
    <name>tributary::StartButtons</name>
    <message>
        <source>&amp;Start</source>
        <translation>Po&amp;bierz</translation>
    </message>
    <message>
        <source>&amp;Add paused</source>
        <translation>&amp;Dodaj wstrzymane</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>tributary::StatusLine</name>
    <message>
        <source>Show the speed of the last five minutes</source>
        <translation>Pokaż prędkość z ostatnich pięciu minut</translation>
    </message>
</context>
<context>
    <name>tributary::TickMenu</name>
    <message>
        <source>Only archives</source>
        <translation>Tylko archiwa</translation>
    </message>
    <message>
        <source>Only media</source>
        <extracomment>Music and films.</extracomment>
        <translation>Tylko multimedia</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>Tylko dokumenty</translation>
    </message>
    <message>
        <source>Only images</source>
        <translation>Tylko obrazy</translation>
    </message>
    <message>
        <source>Only programs</source>
        <translation>Tylko programy</translation>
    </message>
    <message>
        <source>Only other files</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>Tylko inne pliki</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>&amp;Odwróć zaznaczenie</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>Pokaż okno</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
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
        <translation>Godziny tygodnia</translation>
    </message>
</context>
<context>
    <name>tributary::WeekModel</name>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>%1: a day of the week, %2 and %3: times of the day, %4: what holds then, such as &quot;Paused&quot;.</extracomment>
        <translation>%1, od %2 do %3: %4</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Of an hour of the week: downloads are as fast as they can be.</extracomment>
        <translation>Bez limitu</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>Of an hour of the week: the speed limit holds.</extracomment>
        <translation>Z limitem</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of an hour of the week: nothing is downloaded.</extracomment>
        <translation>Wstrzymane</translation>
    </message>
</context>
<context>
    <name>tributary::WindowFoot</name>
    <message>
        <source>Watching the clipboard</source>
        <translation>Śledzenie schowka</translation>
    </message>
    <message>
        <source>Message copied.</source>
        <translation>Skopiowano komunikat.</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>%1: a speed, or &quot;None&quot;.</extracomment>
        <translation>Limit: %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>Wolne: %1</translation>
    </message>
    <message>
        <source>Limit: none until %1</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week. The schedule has no speed limit until then.</extracomment>
        <translation>Limit: brak do %1</translation>
    </message>
    <message>
        <source>The weekly schedule lifts the limit of %1 at this hour.</source>
        <extracomment>%1: a speed.</extracomment>
        <translation>Harmonogram tygodniowy znosi o tej godzinie limit %1.</translation>
    </message>
</context>
</TS>
