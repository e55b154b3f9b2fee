<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccessibleList</name>
    <message>
        <source>Ascending</source>
        <translation>По возрастанию</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>По убыванию</translation>
    </message>
</context>
<context>
    <name>AddInput</name>
    <message>
        <source>“%1” doesn&apos;t begin with http:// or https://.</source>
        <translation>«%1» не начинается с http:// или https://.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a complete link.</source>
        <translation>«%1» — неполная ссылка.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <extracomment>%1: a link, %2: what is wrong with it.</extracomment>
        <translation>«%1» использовать нельзя: %2.</translation>
    </message>
    <message>
        <source>The links are too long to add all at once. Add fewer at a time.</source>
        <translation>Ссылки слишком длинные, чтобы добавить их все сразу. Добавляйте понемногу.</translation>
    </message>
    <message>
        <source>That makes more than %1 downloads. Add fewer at a time.</source>
        <translation>Получается больше %1 загрузок. Добавляйте понемногу.</translation>
    </message>
    <message>
        <source>Type or paste the link of a file.</source>
        <translation>Введите или вставьте ссылку на файл.</translation>
    </message>
    <message>
        <source>Choose the folder to save to.</source>
        <translation>Выберите папку для сохранения.</translation>
    </message>
    <message>
        <source>Enter the folder&apos;s full path.</source>
        <translation>Укажите полный путь к папке.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>К паролю нужно имя пользователя.</translation>
    </message>
    <message>
        <source>Write each header as Name: value on its own line. Headers that Tributary sends itself, such as Range, can&apos;t be set.</source>
        <translation>Указывайте каждый заголовок в отдельной строке в виде «Имя: значение». Заголовки, которые Tributary отправляет сам, например Range, задать нельзя.</translation>
    </message>
    <message>
        <source>Enter the page&apos;s full address, with http:// or https://.</source>
        <translation>Укажите полный адрес страницы, с http:// или https://.</translation>
    </message>
    <message>
        <source>Write cookies as name=value; name=value.</source>
        <translation>Указывайте cookie в виде имя=значение; имя=значение.</translation>
    </message>
    <message>
        <source>A user agent is one line of plain text.</source>
        <translation>User-Agent — это одна строка обычного текста.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port, https://host:port or socks5://host:port, or none for no proxy.</source>
        <translation>Укажите прокси в виде http://узел:порт, https://узел:порт или socks5://узел:порт, или none, чтобы не использовать прокси.</translation>
    </message>
    <message>
        <source>A file name can&apos;t contain / or \.</source>
        <translation>Имя файла не может содержать / или \.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file.</source>
        <translation>«%1» не может быть именем файла.</translation>
    </message>
    <message>
        <source>A checksum can be entered for one file only.</source>
        <translation>Контрольную сумму можно указать только для одного файла.</translation>
    </message>
    <message>
        <source>At most %1 mirrors can be entered.</source>
        <translation>Можно указать не больше %1 зеркал.</translation>
    </message>
    <message>
        <source>Mirrors can be entered for one file only.</source>
        <translation>Зеркала можно указать только для одного файла.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: the number of a line, %2: a sentence that says what is wrong with it.</extracomment>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>Это имя слишком длинное для файла.</translation>
    </message>
    <message>
        <source>Enter the whole checksum: %1 digits for %2.</source>
        <extracomment>Two sentences on a checksum that is not complete. %1: a number of digits, %2: a kind such as SHA-256.</extracomment>
        <translation>Укажите контрольную сумму целиком: для %2 это %1 цифр.</translation>
    </message>
    <message>
        <source>Enter the whole checksum, such as %1 digits for %2.</source>
        <translation>Укажите контрольную сумму целиком, например, для %2 это %1 цифр.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download torrents.</source>
        <translation>Tributary не загружает торренты.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download from FTP servers.</source>
        <translation>Tributary не загружает с FTP-серверов.</translation>
    </message>
</context>
<context>
    <name>AfterDownloads</name>
    <message>
        <source>All downloads are done. Quit Tributary?</source>
        <translation>Все загрузки завершены. Выйти из Tributary?</translation>
    </message>
    <message>
        <source>All downloads are done. Put the computer to sleep?</source>
        <translation>Все загрузки завершены. Перевести компьютер в спящий режим?</translation>
    </message>
    <message>
        <source>All downloads are done. Shut down the computer?</source>
        <translation>Все загрузки завершены. Выключить компьютер?</translation>
    </message>
    <message>
        <source>All downloads are done. Run %1?</source>
        <translation>Все загрузки завершены. Запустить %1?</translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Все загрузки завершены</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, this happens in %n second(s).</source>
        <translation>
            <numerusform>Без ответа это произойдёт через %n секунду.</numerusform>
            <numerusform>Без ответа это произойдёт через %n секунды.</numerusform>
            <numerusform>Без ответа это произойдёт через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
</context>
<context>
    <name>ConnectionStory</name>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds, as &quot;14&quot; or &quot;0.3&quot;.</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>still at work</source>
        <extracomment>From here on: what became of a connection, behind a colon.</extracomment>
        <translation>ещё работает</translation>
    </message>
    <message>
        <source>it brought all that it was asked for</source>
        <translation>получено всё, что было запрошено</translation>
    </message>
    <message>
        <source>another one took over its rest</source>
        <translation>остаток забрало другое соединение</translation>
    </message>
    <message>
        <source>others brought its part first</source>
        <translation>другие соединения получили его часть раньше</translation>
    </message>
    <message>
        <source>it was far slower than the others, which took over</source>
        <translation>оно было намного медленнее других, и они его заменили</translation>
    </message>
    <message>
        <source>it made way for other connections</source>
        <translation>оно уступило место другим соединениям</translation>
    </message>
    <message>
        <source>the speed limit calls for smaller parts</source>
        <translation>ограничение скорости требует частей поменьше</translation>
    </message>
    <message>
        <source>its link was given up</source>
        <translation>от его ссылки отказались</translation>
    </message>
    <message>
        <source>the download stopped</source>
        <translation>загрузка остановлена</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, without data: %5</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: what became of it.</extracomment>
        <translation>Соединение %1 с сервером %2, с %3 в течение %4, без данных: %5</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, %5, %6: %7</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: a size, %6: a speed, %7: what became of it.</extracomment>
        <translation>Соединение %1 с сервером %2, с %3 в течение %4, %5, %6: %7</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>
            <numerusform>%n запрос с %1</numerusform>
            <numerusform>%n запроса с %1</numerusform>
            <numerusform>%n запросов с %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them failed</source>
        <extracomment>%1: &quot;12 requests since 10:02:11&quot;, %n: how many of them failed.</extracomment>
        <translation>
            <numerusform>%1, из них %n с ошибкой</numerusform>
            <numerusform>%1, из них %n с ошибкой</numerusform>
            <numerusform>%1, из них %n с ошибкой</numerusform>
        </translation>
    </message>
    <message>
        <source>the file was asked for anew</source>
        <translation>файл запрошен заново</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Retried: it was far slower than the others</source>
        <translation>Повторный запрос: соединение было намного медленнее других</translation>
    </message>
    <message>
        <source>Retried: %1</source>
        <extracomment>%1: what went wrong before, as &quot;The connection was lost&quot;.</extracomment>
        <translation>Повторный запрос: %1</translation>
    </message>
    <message>
        <source>%1; trying again soon</source>
        <extracomment>%1: what went wrong, as &quot;The connection was lost&quot;.</extracomment>
        <translation>%1; скоро повторный запрос</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Скоро повторный запрос</translation>
    </message>
    <message>
        <source>The disk is slower than the network</source>
        <translation>Диск медленнее сети</translation>
    </message>
    <message>
        <source>A speed limit holds it back</source>
        <translation>Сдерживается ограничением скорости</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment</source>
        <translation>Сервер сейчас ничего не отправляет</translation>
    </message>
    <message>
        <source>Far slower than the others</source>
        <translation>Намного медленнее других</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Ожидание сервера</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <extracomment>A connection that waits until its server may be asked.</extracomment>
        <translation>Ожидание очереди</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A connection whose server has answered; its bytes are not taken yet.</extracomment>
        <translation>Ответ получен</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>A connection whose bytes are compared with those that are here.</extracomment>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <extracomment>A connection that asks again after a while.</extracomment>
        <translation>Ожидание повтора</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Приём данных</translation>
    </message>
    <message>
        <source>Requests to this server are spaced out</source>
        <translation>Запросы к этому серверу идут с паузами</translation>
    </message>
    <message>
        <source>Waiting until the file is ready</source>
        <translation>Ожидание готовности файла</translation>
    </message>
    <message>
        <source>Checking that this source has the same file</source>
        <translation>Проверка, тот ли файл у этого источника</translation>
    </message>
</context>
<context>
    <name>DownloadFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1: a size such as 3.7 GiB, %2: the same in bytes.</extracomment>
        <translation>%1 (%2 байт)</translation>
    </message>
    <message>
        <source>Less than a second</source>
        <translation>Меньше секунды</translation>
    </message>
    <message>
        <source>%1 for the last %2</source>
        <extracomment>%1: a time such as 0:35, %2: a size.</extracomment>
        <translation>%1 на последние %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum, %3: who said it, a file or a header of an answer.</extracomment>
        <translation>%1: %2 (из %3)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Заняло</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Средняя скорость</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <extracomment>The address that a link led to in the end.</extracomment>
        <translation>Перенаправляет на</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>In parts; can be resumed</source>
        <translation>По частям; можно возобновить</translation>
    </message>
    <message>
        <source>In one piece; can&apos;t be resumed</source>
        <translation>Целиком; нельзя возобновить</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <extracomment>The server&apos;s mark for this version of the file (its ETag).</extracomment>
        <translation>Версия (ETag)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Ограничение скорости</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
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
        <translation>Повтор через %1 · %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>It waits for its turn.</extracomment>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Assembling</source>
        <extracomment>The parts are being put together into one file.</extracomment>
        <translation>Сборка</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>Ожидание повтора</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, written as the language wants it.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: the time until a download is done, such as 0:35.</extracomment>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>Повтор через %1</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <extracomment>Of a finished download. %1: a kind of checksum, such as SHA-256.</extracomment>
        <translation>%1 совпадает</translation>
    </message>
    <message>
        <source>All pieces match</source>
        <extracomment>Of a finished download: each of its pieces has the checksum that was named for it.</extracomment>
        <translation>Все части совпадают</translation>
    </message>
    <message>
        <source>Paused · starts over</source>
        <extracomment>Of a paused download that can&apos;t be continued: once resumed, it begins again.</extracomment>
        <translation>Приостановлено · начнётся сначала</translation>
    </message>
    <message>
        <source>Comparing what is here</source>
        <translation>Сравнение загруженного</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is here of a file is compared with what the server sends; %1: &quot;Comparing what is here&quot;, %2: how far that is, such as 12%, %3: how far it has to go, such as 30%.</extracomment>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Высокий приоритет</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Низкий приоритет</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Of a finished download: it was compared with no checksum.</extracomment>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>File is missing</source>
        <extracomment>Of a finished download, whose file somebody has moved or deleted elsewhere.</extracomment>
        <translation>Файл отсутствует</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>Не удаётся прочитать ссылку</translation>
    </message>
    <message>
        <source>Copy the whole link and try again.</source>
        <translation>Скопируйте ссылку целиком и повторите попытку.</translation>
    </message>
    <message>
        <source>Check how it is spelt; in a shell, put it in quotes.</source>
        <translation>Проверьте написание; в командной оболочке возьмите его в кавычки.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>Загружать можно только ссылки http и https</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>Найдите ссылку, которая начинается с https://.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Сервер не найден</translation>
    </message>
    <message>
        <source>Look for a typo in the link, or check the network.</source>
        <translation>Проверьте, нет ли в ссылке опечатки, или проверьте сеть.</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>Сервер отклоняет соединения</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>Проверьте сеть или повторите попытку позже.</translation>
    </message>
    <message>
        <source>Check the port, or try again later.</source>
        <translation>Проверьте порт или повторите попытку позже.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Соединение потеряно</translation>
    </message>
    <message>
        <source>Run the same command again.</source>
        <translation>Выполните ту же команду ещё раз.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>Сервер не ответил вовремя</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --timeout.</source>
        <translation>Выполните ту же команду ещё раз или дайте больше времени с помощью --timeout.</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <translation>Подключение заняло слишком много времени</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --connect-timeout.</source>
        <translation>Выполните ту же команду ещё раз или дайте больше времени с помощью --connect-timeout.</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>Не удаётся защитить соединение</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask the people who run the server.</source>
        <translation>Сервер не может подтвердить свою подлинность. Проверьте дату на этом компьютере или обратитесь к владельцу сервера.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; give a private authority&apos;s certificate with --ca-file.</source>
        <translation>Проверьте часы этого компьютера; сертификат частного центра укажите в --ca-file.</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>Сервер перенаправляет с https на http</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file. Add the http link itself if you want it anyway.</source>
        <translation>Любой по пути мог бы прочитать и изменить файл. Если он всё же нужен, добавьте саму ссылку http.</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file; give the http link itself if you want it anyway.</source>
        <translation>Любой по пути мог бы прочитать и изменить файл; если он всё же нужен, укажите саму ссылку http.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>Не удаётся использовать прокси</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>Проверьте адрес и пароль прокси.</translation>
    </message>
    <message>
        <source>Check --proxy, its user and its password, or go without: --proxy none.</source>
        <translation>Проверьте --proxy, имя пользователя и пароль или обойдитесь без прокси: --proxy none.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>Прокси требует имя пользователя и пароль</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for the proxy.</source>
        <translation>Войдите с именем пользователя и паролем для прокси.</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>Эта сеть требует входа</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then try again.</source>
        <translation>Войдите в сеть через браузер и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Do so in a browser, and run the same command again.</source>
        <translation>Войдите через браузер и выполните ту же команду ещё раз.</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>Нужны имя пользователя и пароль</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for this site.</source>
        <translation>Войдите с именем пользователя и паролем для этого сайта.</translation>
    </message>
    <message>
        <source>Give them with --user NAME, or check the ones that you gave.</source>
        <translation>Укажите их с помощью --user NAME или проверьте указанные.</translation>
    </message>
    <message>
        <source>The link leads to that server: give the link there, with --user NAME. For another host and by https you can also write the login into ~/.netrc and give --netrc.</source>
        <translation>Ссылка ведёт на этот сервер: укажите ссылку оттуда с --user NAME. Для другого узла и по https можно также записать данные для входа в ~/.netrc и указать --netrc.</translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation>Имя пользователя или пароль не приняты</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Доступ запрещён</translation>
    </message>
    <message>
        <source>The link may have expired, or may need you to sign in: get a new one from the site.</source>
        <translation>Возможно, ссылка устарела или требует входа: получите на сайте новую.</translation>
    </message>
    <message>
        <source>The link may have expired, or need --cookie, --referer or --user.</source>
        <translation>Возможно, ссылка устарела или требует --cookie, --referer или --user.</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>Срок действия ссылки истёк</translation>
    </message>
    <message>
        <source>Get a new link from the site and replace this one.</source>
        <translation>Получите на сайте новую ссылку и замените эту.</translation>
    </message>
    <message>
        <source>Get a new link, and give it with --output and the same name to continue.</source>
        <translation>Получите новую ссылку и укажите её вместе с --output и тем же именем, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>The file may have moved. Look for a new link.</source>
        <translation>Возможно, файл перемещён: найдите новую ссылку.</translation>
    </message>
    <message>
        <source>Check the link.</source>
        <translation>Проверьте ссылку.</translation>
    </message>
    <message>
        <source>The file is gone from the server</source>
        <translation>На сервере этого файла больше нет</translation>
    </message>
    <message>
        <source>The link may have expired: get a new one.</source>
        <translation>Возможно, ссылка устарела: получите новую.</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Слишком много перенаправлений</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>Повторите попытку или найдите файл на другом сервере.</translation>
    </message>
    <message>
        <source>It may need --cookie, or the link of the file itself.</source>
        <translation>Возможно, нужен --cookie или ссылка на сам файл.</translation>
    </message>
    <message>
        <source>The server requires payment for the file</source>
        <translation>Сервер требует оплаты за файл</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one; waiting won&apos;t help.</source>
        <translation>Проверьте ссылку или найдите новую; ждать бесполезно.</translation>
    </message>
    <message>
        <source>Check the link; waiting won&apos;t help.</source>
        <translation>Проверьте ссылку; ждать бесполезно.</translation>
    </message>
    <message>
        <source>The server says that a proxy asks for a password</source>
        <translation>Сервер сообщает, что прокси требует пароль</translation>
    </message>
    <message>
        <source>The server may not send the file for legal reasons</source>
        <translation>Сервер не может отправить файл по юридическим причинам</translation>
    </message>
    <message>
        <source>The file is locked on the server</source>
        <translation>Файл заблокирован на сервере</translation>
    </message>
    <message>
        <source>The problem is on the server: try again later.</source>
        <translation>Это неполадка на сервере: повторите попытку позже.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The server is limiting requests for now</source>
        <translation>Сервер временно ограничивает запросы</translation>
    </message>
    <message>
        <source>The server is still preparing the file</source>
        <translation>Сервер ещё готовит файл</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>Сервер сообщил об ошибке</translation>
    </message>
    <message>
        <source>The server sent the wrong part of the file</source>
        <translation>Сервер прислал не ту часть файла</translation>
    </message>
    <message>
        <source>Run the same command again with --connections 1.</source>
        <translation>Выполните ту же команду ещё раз с --connections 1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid</source>
        <translation>Непонятный ответ сервера</translation>
    </message>
    <message>
        <source>Check the link, or try again later.</source>
        <translation>Проверьте ссылку или повторите попытку позже.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at this address</source>
        <translation>Сервер не говорит там по HTTP</translation>
    </message>
    <message>
        <source>Check the port, and whether the link begins with http or https.</source>
        <translation>Проверьте порт и то, начинается ли ссылка с http или https.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>Вместо файла пришла веб-страница</translation>
    </message>
    <message>
        <source>The site may want you to sign in, or the link has expired. Open it in the browser and copy the link again.</source>
        <translation>Возможно, сайт требует входа или ссылка устарела. Откройте её в браузере и скопируйте ссылку заново.</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>Файл на сервере изменился</translation>
    </message>
    <message>
        <source>Try again to download the new file from the start.</source>
        <translation>Повторите попытку, чтобы загрузить новый файл с начала.</translation>
    </message>
    <message>
        <source>Run the same command again when it no longer changes.</source>
        <translation>Выполните ту же команду ещё раз, когда он перестанет меняться.</translation>
    </message>
    <message>
        <source>The file is not the one that the list describes</source>
        <translation>Файл не тот, который описан в списке</translation>
    </message>
    <message>
        <source>Get a new list.</source>
        <translation>Получите новый список.</translation>
    </message>
    <message>
        <source>Get a new list; where apt made it, run apt-get update.</source>
        <translation>Получите новый список; если его создал apt, выполните apt-get update.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match</source>
        <translation>Неверная контрольная сумма</translation>
    </message>
    <message>
        <source>Check the checksum; if it is right, %1 sent a different file.</source>
        <translation>Проверьте контрольную сумму; если она верна, %1 отдаёт другой файл.</translation>
    </message>
    <message>
        <source>Look for a typo in the checksum, or try again.</source>
        <translation>Проверьте, нет ли в контрольной сумме опечатки, или повторите попытку.</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>Недостаточно места на диске</translation>
    </message>
    <message>
        <source>Free some space. The download then goes on by itself.</source>
        <translation>Освободите место. Загрузка затем продолжится сама.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder with --dir, and run the command again.</source>
        <translation>Освободите место или выберите другую папку с помощью --dir и выполните команду ещё раз.</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>Нет прав на запись в папку</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>Выберите другую папку или разрешите запись в эту.</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>Файл слишком велик для этого диска</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Выберите папку на другом диске.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk with --dir.</source>
        <translation>Выберите с помощью --dir папку на другом диске.</translation>
    </message>
    <message>
        <source>This program may not write files that large</source>
        <translation>Файлы такого размера этой программе не разрешены</translation>
    </message>
    <message>
        <source>Ask the people who run this computer to raise the limit.</source>
        <translation>Попросите тех, кто обслуживает этот компьютер, поднять предел.</translation>
    </message>
    <message>
        <source>Raise the limit of the shell with ulimit -f, and run the same command again.</source>
        <translation>Поднимите ограничение оболочки с помощью ulimit -f и выполните ту же команду ещё раз.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>Ошибка чтения или записи диска</translation>
    </message>
    <message>
        <source>Check that the disk is connected and working.</source>
        <translation>Проверьте, что диск подключён и исправен.</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>Уберите тот файл или сохраните под другим именем.</translation>
    </message>
    <message>
        <source>Choose another name with --output, or say what to do with --on-conflict.</source>
        <translation>Выберите другое имя с помощью --output или укажите в --on-conflict, что делать.</translation>
    </message>
    <message>
        <source>Another download is writing this file</source>
        <translation>Этот файл записывает другая загрузка</translation>
    </message>
    <message>
        <source>Wait until it is finished, or save under another name.</source>
        <translation>Дождитесь её завершения или сохраните под другим именем.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another name with --output.</source>
        <translation>Дождитесь её завершения или выберите другое имя с помощью --output.</translation>
    </message>
    <message>
        <source>An unfinished file is in the way</source>
        <translation>Мешает незавершённый файл</translation>
    </message>
    <message>
        <source>Use the link that it was begun with, delete it and its .ledger, or choose another name with --output.</source>
        <translation>Используйте ссылку, с которой он был начат, удалите его вместе с .ledger или выберите другое имя с помощью --output.</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>Не удаётся прочитать список</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>Файл больше предела памяти</translation>
    </message>
    <message>
        <source>Allow more memory under Settings, Advanced, and try again; or add the download again with part files on disk.</source>
        <translation>Разрешите больше памяти в настройках в разделе «Дополнительно» и повторите попытку или добавьте загрузку заново с файлами частей на диске.</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or leave out --assembly memory.</source>
        <translation>Увеличьте --memory-limit или уберите --assembly memory.</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <translation>Чтобы продолжить, выполните ту же команду ещё раз.</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment</source>
        <extracomment>A download that runs, say, can&apos;t be renamed or edited.</extracomment>
        <translation>Сейчас это невозможно</translation>
    </message>
    <message>
        <source>Pause the download, then try again.</source>
        <translation>Приостановите загрузку и повторите попытку.</translation>
    </message>
    <message>
        <source>Run the same command again later.</source>
        <translation>Выполните ту же команду ещё раз позже.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>Внутренняя ошибка Tributary</translation>
    </message>
    <message>
        <source>Please report this, and include the log.</source>
        <translation>Пожалуйста, сообщите об этом и приложите журнал.</translation>
    </message>
    <message>
        <source>Please report it with the output of --verbose.</source>
        <translation>Сообщите об этом, приложив вывод --verbose.</translation>
    </message>
    <message>
        <source>Allow it and run the command again, or choose another folder with --dir.</source>
        <translation>Разрешите это и выполните команду ещё раз или выберите другую папку с помощью --dir.</translation>
    </message>
    <message>
        <source>Check it and run the command again, or choose a folder on another one with --dir.</source>
        <translation>Проверьте его и выполните команду ещё раз или выберите с помощью --dir папку на другом.</translation>
    </message>
    <message>
        <source>The link leads to that server, which gets no --cookie, --header or --user: give the link there, with what it needs. The link may also have expired.</source>
        <translation>Ссылка ведёт на этот сервер, а он не получает --cookie, --header и --user: укажите ссылку оттуда со всем, что для неё нужно. Возможно также, что ссылка устарела.</translation>
    </message>
    <message>
        <source>The browser&apos;s sign-in is needed again</source>
        <translation>Снова нужен вход из браузера</translation>
    </message>
    <message>
        <source>Start the download in the browser again to continue here, or sign in with the cookies of this site.</source>
        <translation>Начните загрузку в браузере ещё раз, чтобы продолжить здесь, или войдите с cookie этого сайта.</translation>
    </message>
    <message>
        <source>Enter the cookies in the window.</source>
        <translation>Введите cookie в окне.</translation>
    </message>
    <message>
        <source>Secret headers are needed again</source>
        <translation>Снова нужны секретные заголовки</translation>
    </message>
    <message>
        <source>Sign in with the headers that were entered for this download.</source>
        <translation>Войдите с заголовками, которые были введены для этой загрузки.</translation>
    </message>
    <message>
        <source>Enter the headers in the window.</source>
        <translation>Введите заголовки в окне.</translation>
    </message>
    <message>
        <source>The passphrase of the key is needed again</source>
        <translation>Снова нужна парольная фраза ключа</translation>
    </message>
    <message>
        <source>Sign in with the passphrase of the certificate&apos;s key.</source>
        <translation>Войдите с парольной фразой ключа сертификата.</translation>
    </message>
    <message>
        <source>Enter the passphrase in the window.</source>
        <translation>Введите парольную фразу в окне.</translation>
    </message>
    <message>
        <source>Try again. Keep the file anyway only if you know that the site&apos;s checksum is out of date.</source>
        <translation>Повторите попытку. Всё равно оставить файл можно, только если вы знаете, что контрольная сумма на сайте устарела.</translation>
    </message>
    <message>
        <source>Try again later; to keep the file although %1 names another checksum, run the command again with --accept-checksum and the one that was found.</source>
        <translation>Повторите попытку позже; чтобы оставить файл, хотя %1 указывает другую контрольную сумму, выполните команду ещё раз с --accept-checksum и найденной суммой.</translation>
    </message>
    <message>
        <source>Check what --input names.</source>
        <translation>Проверьте, что указано в --input.</translation>
    </message>
    <message>
        <source>The server does not speak https on this port</source>
        <translation>Сервер не поддерживает https на этом порту</translation>
    </message>
    <message>
        <source>Check the link&apos;s port, or whether the link should begin with http.</source>
        <translation>Проверьте порт ссылки и не должна ли ссылка начинаться с http.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk</source>
        <translation>Имя файла слишком длинное для этого диска</translation>
    </message>
    <message>
        <source>Save under a shorter name.</source>
        <translation>Сохраните под более коротким именем.</translation>
    </message>
    <message>
        <source>Choose a shorter name with --output.</source>
        <translation>Выберите более короткое имя с помощью --output.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>Папки больше нет</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder.</source>
        <translation>Подключите её диск или выберите другую папку.</translation>
    </message>
    <message>
        <source>Connect its disk and run the command again, or choose another folder with --dir.</source>
        <translation>Подключите её диск и выполните команду ещё раз или выберите другую папку с помощью --dir.</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>Незавершённого файла больше нет</translation>
    </message>
    <message>
        <source>Put it back where it was, or try again to start over.</source>
        <translation>Верните его на место или повторите попытку, чтобы начать сначала.</translation>
    </message>
    <message>
        <source>Put it back where it was, or run the same command again to start over.</source>
        <translation>Верните его на место или выполните ту же команду ещё раз, чтобы начать сначала.</translation>
    </message>
    <message>
        <source>A file with this name already exists</source>
        <translation>Файл с таким именем уже есть</translation>
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
        <translation>есть нулевой байт</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>есть управляющий символ</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>текст не в кодировке UTF-8</translation>
    </message>
    <message>
        <source>the file name contains a control character</source>
        <translation>в имени файла есть управляющий символ</translation>
    </message>
    <message>
        <source>the file name is an absolute path</source>
        <translation>имя файла — абсолютный путь</translation>
    </message>
    <message>
        <source>the file name contains a backslash</source>
        <translation>в имени файла есть обратная косая черта</translation>
    </message>
    <message>
        <source>the file name contains a slash</source>
        <translation>в имени файла есть косая черта</translation>
    </message>
    <message>
        <source>the file name leads out of its folder</source>
        <translation>имя файла ведёт за пределы его папки</translation>
    </message>
    <message>
        <source>the folder before the file name is not allowed</source>
        <translation>папка перед именем файла не разрешена</translation>
    </message>
    <message>
        <source>the file name is empty</source>
        <translation>имя файла пустое</translation>
    </message>
    <message>
        <source>line %1 gives the same file name</source>
        <translation>в строке %1 указано то же имя файла</translation>
    </message>
    <message>
        <source>dir= names no folder</source>
        <translation>в dir= не указана папка</translation>
    </message>
    <message>
        <source>the folder leads out of the one that was chosen</source>
        <translation>папка ведёт за пределы выбранной</translation>
    </message>
    <message>
        <source>the folder is a hidden one</source>
        <translation>папка скрытая</translation>
    </message>
    <message>
        <source>what lies in the folder is run at login</source>
        <translation>содержимое папки запускается при входе в систему</translation>
    </message>
    <message>
        <source>the size is not a number of bytes</source>
        <translation>размер — не число байтов</translation>
    </message>
    <message>
        <source>the checksum is of a kind that isn&apos;t known</source>
        <translation>вид контрольной суммы неизвестен</translation>
    </message>
    <message>
        <source>%1 checksums have %2 hexadecimal digits</source>
        <translation>число шестнадцатеричных цифр контрольной суммы %1: %2</translation>
    </message>
    <message>
        <source>there are two different %1 checksums</source>
        <translation>указаны две разные контрольные суммы %1</translation>
    </message>
    <message>
        <source>it is not a link</source>
        <translation>это не ссылка</translation>
    </message>
    <message>
        <source>links of the kind %1: can&apos;t be fetched</source>
        <translation>ссылки вида %1 загрузить нельзя</translation>
    </message>
    <message>
        <source>the link is broken</source>
        <translation>ссылка неверна</translation>
    </message>
    <message>
        <source>the link names no host</source>
        <translation>в ссылке не указан сервер</translation>
    </message>
    <message>
        <source>the link has an impossible port</source>
        <translation>в ссылке невозможный порт</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>ссылка слишком длинная</translation>
    </message>
    <message>
        <source>the link is relative to a page whose address isn&apos;t known</source>
        <translation>ссылка относится к странице с неизвестным адресом</translation>
    </message>
    <message>
        <source>a range runs backwards</source>
        <translation>диапазон идёт в обратную сторону</translation>
    </message>
    <message>
        <source>the pattern makes more than %1 links</source>
        <translation>шаблон даёт ссылок больше, чем %1</translation>
    </message>
    <message>
        <source>the number of file names (%1) differs from that of the links (%2)</source>
        <translation>число имён файлов (%1) не подходит к числу ссылок (%2)</translation>
    </message>
    <message>
        <source>the mirrors&apos; patterns make different numbers of links</source>
        <translation>шаблоны зеркал дают разное число ссылок</translation>
    </message>
    <message>
        <source>one checksum can&apos;t apply to %1 links</source>
        <translation>одна контрольная сумма не может относиться ко многим ссылкам (%1)</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>строка слишком длинная</translation>
    </message>
    <message>
        <source>the line has more than %1 mirrors</source>
        <translation>зеркал в строке больше, чем %1</translation>
    </message>
    <message>
        <source>the option has no link above it</source>
        <translation>над параметром нет ссылки</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>такого параметра нет</translation>
    </message>
    <message>
        <source>the quote around the link is never closed</source>
        <translation>кавычка вокруг ссылки не закрыта</translation>
    </message>
    <message>
        <source>a header contains a control character</source>
        <translation>в заголовке есть управляющий символ</translation>
    </message>
    <message>
        <source>a download sends its own header %1</source>
        <translation>заголовок %1 загрузка отправляет сама</translation>
    </message>
    <message>
        <source>the referring page has no http or https address</source>
        <translation>у ссылающейся страницы нет адреса http или https</translation>
    </message>
    <message>
        <source>it is not a cURL command</source>
        <translation>это не команда cURL</translation>
    </message>
    <message>
        <source>the command is too long</source>
        <translation>команда слишком длинная</translation>
    </message>
    <message>
        <source>the command is joined with another program or a file</source>
        <translation>команда связана с другой программой или файлом</translation>
    </message>
    <message>
        <source>the command has parts that only a shell can fill in</source>
        <translation>части команды может заполнить только оболочка</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>кавычка не закрыта</translation>
    </message>
    <message>
        <source>the command contains a control character</source>
        <translation>в команде есть управляющий символ</translation>
    </message>
    <message>
        <source>the command has no link</source>
        <translation>в команде нет ссылки</translation>
    </message>
    <message>
        <source>the command has an option that isn&apos;t understood</source>
        <translation>в команде есть неизвестный параметр</translation>
    </message>
    <message>
        <source>the command&apos;s last option lacks its value</source>
        <translation>у последнего параметра команды нет значения</translation>
    </message>
    <message>
        <source>the command reads headers from a file</source>
        <translation>команда читает заголовки из файла</translation>
    </message>
    <message>
        <source>the command reads cookies from a file</source>
        <translation>команда читает cookie из файла</translation>
    </message>
    <message>
        <source>the command reads more options from elsewhere</source>
        <translation>команда читает параметры из другого места</translation>
    </message>
    <message>
        <source>the command&apos;s method isn&apos;t GET</source>
        <translation>метод команды — не GET</translation>
    </message>
    <message>
        <source>the command sends data</source>
        <translation>команда отправляет данные</translation>
    </message>
    <message>
        <source>the command uploads a file</source>
        <translation>команда отправляет файл на сервер</translation>
    </message>
    <message>
        <source>the command fetches a part of the file</source>
        <translation>команда загружает только часть файла</translation>
    </message>
    <message>
        <source>the command fetches the headers alone</source>
        <translation>команда загружает только заголовки</translation>
    </message>
    <message>
        <source>the command needs a client certificate</source>
        <translation>команде нужен сертификат клиента</translation>
    </message>
    <message>
        <source>the proxy is neither http, https nor socks5</source>
        <translation>прокси — не http, https или socks5</translation>
    </message>
    <message>
        <source>the proxy&apos;s address is broken</source>
        <translation>адрес прокси неверен</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>документ обрывается</translation>
    </message>
    <message>
        <source>a part of the document is too long</source>
        <translation>часть документа слишком длинная</translation>
    </message>
    <message>
        <source>a document type is not allowed</source>
        <translation>тип документа не допускается</translation>
    </message>
    <message>
        <source>the document is not well-formed XML</source>
        <translation>документ — не правильный XML</translation>
    </message>
    <message>
        <source>the document is nested too deep</source>
        <translation>вложенность документа слишком глубокая</translation>
    </message>
    <message>
        <source>the document lists no file</source>
        <translation>в документе нет ни одного файла</translation>
    </message>
    <message>
        <source>the document lists more than %1 files</source>
        <translation>файлов в документе больше, чем %1</translation>
    </message>
    <message>
        <source>the file has no http or https link</source>
        <translation>у файла нет ссылки http или https</translation>
    </message>
    <message>
        <source>the file has more than %1 links</source>
        <translation>ссылок у файла больше, чем %1</translation>
    </message>
    <message>
        <source>the file has more than %1 checksums</source>
        <translation>контрольных сумм у файла больше, чем %1</translation>
    </message>
    <message>
        <source>the file has more than %1 pieces</source>
        <translation>частей у файла больше, чем %1</translation>
    </message>
    <message>
        <source>the pieces have no length</source>
        <translation>у частей нет длины</translation>
    </message>
    <message>
        <source>the pieces are out of order</source>
        <translation>части идут не по порядку</translation>
    </message>
    <message>
        <source>the pieces don&apos;t make up the size</source>
        <translation>части не составляют размер файла</translation>
    </message>
    <message>
        <source>the page has more than %1 links</source>
        <translation>ссылок на странице больше, чем %1</translation>
    </message>
    <message>
        <source>a tag of the page never ends</source>
        <translation>тег на странице не заканчивается</translation>
    </message>
    <message>
        <source>there is a word that means nothing here</source>
        <translation>есть слово, которое здесь ничего не значит</translation>
    </message>
    <message>
        <source>a login or a password comes before the first machine</source>
        <translation>имя пользователя или пароль стоит раньше любого компьютера</translation>
    </message>
    <message>
        <source>a login or a password contains a control character</source>
        <translation>в имени пользователя или пароле есть управляющий символ</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>не хватает значения</translation>
    </message>
    <message>
        <source>the file ends where a value is missing</source>
        <translation>файл кончается там, где не хватает значения</translation>
    </message>
    <message>
        <source>a quoted value is never closed</source>
        <translation>открытая кавычка не закрыта</translation>
    </message>
    <message>
        <source>the line doesn&apos;t have seven fields separated by tabs</source>
        <translation>в строке не семь полей, разделённых табуляцией</translation>
    </message>
    <message>
        <source>the cookie&apos;s host is not a host name</source>
        <translation>сервер cookie указан неверно</translation>
    </message>
    <message>
        <source>the cookie&apos;s name or value has characters that cookies can&apos;t have</source>
        <translation>в имени или значении cookie есть недопустимые символы</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG:HEX</source>
        <translation>контрольная сумма не имеет вида ALG:HEX</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG=HEX</source>
        <translation>контрольная сумма не имеет вида ALG=HEX</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form &apos;URI&apos; NAME SIZE ALG:HEX</source>
        <translation>строка не имеет вида &apos;URI&apos; NAME SIZE ALG:HEX</translation>
    </message>
    <message>
        <source>the header isn&apos;t of the form NAME: VALUE</source>
        <translation>заголовок не имеет вида NAME: VALUE</translation>
    </message>
    <message>
        <source>the cookies aren&apos;t of the form NAME=VALUE; NAME=VALUE</source>
        <translation>cookie не имеют вида NAME=VALUE; NAME=VALUE</translation>
    </message>
    <message>
        <source>it asks not to check certificates; give --no-check-certificate to allow that</source>
        <translation>требуется не проверять сертификаты; чтобы разрешить это, укажите --no-check-certificate</translation>
    </message>
    <message>
        <source>it asks to trust certificates of its own; use --ca-file instead</source>
        <translation>требуется доверять своим сертификатам; используйте вместо этого --ca-file</translation>
    </message>
    <message>
        <source>it asks for another proxy than the one that was chosen; give the same one with --proxy to allow that</source>
        <translation>требуется другой прокси, не тот, что выбран; чтобы разрешить это, укажите его в --proxy</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form HOST, TRUE or FALSE, PATH, TRUE or FALSE, TIME, NAME, VALUE</source>
        <translation>строка не имеет вида HOST, TRUE или FALSE, PATH, TRUE или FALSE, TIME, NAME, VALUE</translation>
    </message>
    <message>
        <source>the link has an impossible host name</source>
        <translation>в ссылке невозможное имя сервера</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>unknown size</source>
        <translation>размер неизвестен</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>можно возобновить</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>нельзя возобновить</translation>
    </message>
    <message>
        <source>The server has “%1”: %2, %3</source>
        <extracomment>%1: a file name, %2: its size, %3: whether the server sends it in parts.</extracomment>
        <translation>На сервере есть «%1»: %2, %3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2: %3</source>
        <extracomment>%1: a number, %2: a time such as 0:12, %3: what went wrong.</extracomment>
        <translation>Попытка %1 через %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in %3, over %n connection(s)</source>
        <translation>
            <numerusform>Сохранено как «%1»: %2 за %3 через %n соединение</numerusform>
            <numerusform>Сохранено как «%1»: %2 за %3 через %n соединения</numerusform>
            <numerusform>Сохранено как «%1»: %2 за %3 через %n соединений</numerusform>
        </translation>
    </message>
    <message>
        <source>; the checksum matches</source>
        <translation>; контрольная сумма совпадает</translation>
    </message>
    <message>
        <source>“%1” already exists and was skipped</source>
        <translation>«%1» уже существует, загрузка пропущена</translation>
    </message>
    <message>
        <source>Many requests in a short time; some are not listed</source>
        <translation>Много запросов за короткое время; часть не показана</translation>
    </message>
    <message>
        <source>%1; %2 are kept</source>
        <extracomment>%1: what went wrong, %2: a size.</extracomment>
        <translation>%1; %2 сохранено</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Приостановлено: %1</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <extracomment>%1: what went wrong.</extracomment>
        <translation>Повторная попытка: %1</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Сохранено как «%1»</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>The link was replaced: %1</source>
        <extracomment>%1: a link.</extracomment>
        <translation>Ссылка заменена: %1</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>зеркала</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>заголовки</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>соединения</translation>
    </message>
    <message>
        <source>speed limit</source>
        <translation>ограничение скорости</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>контрольная сумма</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <extracomment>A person has edited a download; %1: a list such as &quot;mirrors, headers&quot;.</extracomment>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>file kept anyway</source>
        <extracomment>What was changed: the person keeps the file although a checksum contradicts it.</extracomment>
        <translation>файл всё равно оставлен</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in less than a second, over %n connection(s)</source>
        <translation>
            <numerusform>Сохранено как «%1»: %2 меньше чем за секунду через %n соединение</numerusform>
            <numerusform>Сохранено как «%1»: %2 меньше чем за секунду через %n соединения</numerusform>
            <numerusform>Сохранено как «%1»: %2 меньше чем за секунду через %n соединений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRemarks</name>
    <message>
        <source>The text asks to use no proxy.</source>
        <translation>Текст требует не использовать прокси.</translation>
    </message>
    <message>
        <source>The text asks to use the proxy %1:%2, which can see what you download.</source>
        <extracomment>%1: the name of a server, %2: a number.</extracomment>
        <translation>Текст требует использовать прокси %1:%2, которому видно всё, что вы загружаете.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <extracomment>Wishes of the same kind as in the sentence before.</extracomment>
        <translation>
            <numerusform>И ещё %n требование такого рода.</numerusform>
            <numerusform>И ещё %n требования такого рода.</numerusform>
            <numerusform>И ещё %n требований такого рода.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text asks not to check certificates, so anyone could pose as the server.</source>
        <translation>Текст требует не проверять сертификаты, и тогда кто угодно может выдать себя за сервер.</translation>
    </message>
    <message>
        <source>The text asks to trust the certificates in %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Текст требует доверять сертификатам из %1.</translation>
    </message>
    <message>
        <source>The list is too long: only its first %1 downloads are added.</source>
        <extracomment>%1: how many can be added at once.</extracomment>
        <translation>Список слишком длинный: добавлены будут только первые %1 загрузок.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <extracomment>%1: the number of a line, %2: why, as &quot;the link is not http or https&quot;.</extracomment>
        <translation>Строка %1 пропущена: %2.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>О программе %1</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Настройки...</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Службы</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Скрыть %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Скрыть остальные</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Завершить %1</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>all downloads: with list the finished ones as well, with pause and resume in place of numbers</source>
        <translation>все загрузки: для list и завершённые, для pause и resume вместо номеров</translation>
    </message>
    <message>
        <source>save as FILE; for one URL only (default: the server&apos;s name, else the URL&apos;s; with add, a FILE without a folder goes where the desktop program saves)</source>
        <translation>сохранить как ФАЙЛ; только для одного URL (по умолчанию: имя от сервера, иначе из URL; для add ФАЙЛ без папки попадёт туда, куда сохраняет настольная программа)</translation>
    </message>
    <message>
        <source>save in FOLDER, created if missing (default: the current one; with add, the desktop program&apos;s)</source>
        <translation>сохранять в ПАПКА, создав её при необходимости (по умолчанию: текущая; для add папка настольной программы)</translation>
    </message>
    <message>
        <source>save as the URL says, in FOLDER/host/segment/.../name (default: in FOLDER)</source>
        <translation>сохранять по URL, в ПАПКА/хост/часть/.../имя (по умолчанию: в ПАПКА)</translation>
    </message>
    <message>
        <source>save by TEMPLATE, such as {host}/{date}/{name} (default: {name})</source>
        <translation>сохранять по образцу ШАБЛОН, например {host}/{date}/{name} (по умолчанию: {name})</translation>
    </message>
    <message>
        <source>more URLs from a list, or from several: links with patterns, apt-get --print-uris, Metalink, curl commands, a page; with get, FILE may be an http or https URL of one; -: standard input</source>
        <translation>ещё URL из списка, можно из нескольких: ссылки с шаблонами, apt-get --print-uris, Metalink, команды curl, страница; для get ФАЙЛ может быть URL списка с http или https; -: стандартный ввод</translation>
    </message>
    <message>
        <source>what to do when the file exists: rename, overwrite, skip (without asking the server) or fail (default: rename, to &quot;name (1).ext&quot;; with add, what the desktop program does)</source>
        <translation>что делать, если файл есть: rename (переименовать), overwrite (заменить), skip (пропустить, не спрашивая сервер) или fail (ошибка) (по умолчанию: rename, в &quot;name (1).ext&quot;; для add то, что делает настольная программа)</translation>
    </message>
    <message>
        <source>the same as --on-conflict overwrite</source>
        <translation>то же, что --on-conflict overwrite</translation>
    </message>
    <message>
        <source>the digest that the file must have: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512</source>
        <translation>сумма, которую должен иметь файл: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 или sha3-512</translation>
    </message>
    <message>
        <source>keep a file with this digest, unverified, although the server names another one (default: it stays unfinished)</source>
        <translation>оставить файл с этой суммой, непроверенный, хотя сервер называет другую (по умолчанию: он остаётся незавершённым)</translation>
    </message>
    <message>
        <source>another source of the same file; may be given several times, for one URL only</source>
        <translation>ещё один источник того же файла; можно указать несколько раз, только для одного URL</translation>
    </message>
    <message>
        <source>direct: write each piece in its place; temp: as part files in --temp-dir, then merge them; memory: hold all of it and write it once (default: direct)</source>
        <translation>direct: писать каждый кусок на его место; temp: файлами частей в --temp-dir, а потом объединить; memory: держать всё в памяти и записать один раз (по умолчанию: direct)</translation>
    </message>
    <message>
        <source>where temporary files go: the parts of the assembly temp, the files of bench (default: the system&apos;s temporary folder)</source>
        <translation>куда идут временные файлы: части при --assembly temp, файлы bench (по умолчанию: временная папка системы)</translation>
    </message>
    <message>
        <source>look for a checksum file on the server, too: FILE.sha256, SHA256SUMS and the like (default: in the answer&apos;s headers only)</source>
        <translation>искать файл с суммами и на сервере: ФАЙЛ.sha256, SHA256SUMS и подобные (по умолчанию: только в заголовках ответа)</translation>
    </message>
    <message>
        <source>set the file&apos;s time to the server&apos;s (default: now)</source>
        <translation>дать файлу время с сервера (по умолчанию: текущее)</translation>
    </message>
    <message>
        <source>do not reserve the space on disk first (default: reserve)</source>
        <translation>не выделять заранее место на диске (по умолчанию: выделять)</translation>
    </message>
    <message>
        <source>most connections for one file, 1 to 64, or auto: up to 8, fewer where that is faster (default: auto)</source>
        <translation>не больше соединений для файла, от 1 до 64, или auto: до 8, меньше там, где так быстрее (по умолчанию: auto)</translation>
    </message>
    <message>
        <source>files at once (default: 4)</source>
        <translation>файлов сразу (по умолчанию: 4)</translation>
    </message>
    <message>
        <source>fetch each URL so many times one after another, and as often in parallel (default: 3)</source>
        <translation>загрузить каждый URL столько раз по очереди и столько же одновременно (по умолчанию: 3)</translation>
    </message>
    <message>
        <source>most connections over all files (default: 32)</source>
        <translation>не больше соединений для всех файлов (по умолчанию: 32)</translation>
    </message>
    <message>
        <source>first measure how many connections the host accepts, for at most SEC seconds, and use as many as help; 0: skip (default: 0)</source>
        <translation>сначала измерить, сколько соединений принимает хост, не дольше СЕК секунд, и открыть столько, сколько помогает; 0: не измерять (по умолчанию: 0)</translation>
    </message>
    <message>
        <source>most bytes read or written in one step (default: 256K)</source>
        <translation>не больше байтов читать или писать за один шаг (по умолчанию: 256K)</translation>
    </message>
    <message>
        <source>most bytes that one request asks for, and the size of a part file (default: automatic)</source>
        <translation>не больше байтов в одном запросе, и размер файла части (по умолчанию: автоматически)</translation>
    </message>
    <message>
        <source>most bytes held in buffers over all connections, and as many again in files held in memory (default: 64M)</source>
        <translation>не больше байтов в буферах всех соединений и ещё столько же в файлах, которые держатся в памяти (по умолчанию: 64M)</translation>
    </message>
    <message>
        <source>pause between the starts of two requests to one host (default: 0)</source>
        <translation>пауза между началами двух запросов к хосту (по умолчанию: 0)</translation>
    </message>
    <message>
        <source>most bytes a second over all files, such as 500K (default: none)</source>
        <translation>не больше байтов в секунду для всех файлов, например 500K (по умолчанию: none, без ограничения)</translation>
    </message>
    <message>
        <source>most bytes a second for each file (default: none)</source>
        <translation>не больше байтов в секунду для каждого файла (по умолчанию: none, без ограничения)</translation>
    </message>
    <message>
        <source>tries after the first failure without progress in between (default: 5)</source>
        <translation>попыток после первой неудачи без продвижения между ними (по умолчанию: 5)</translation>
    </message>
    <message>
        <source>the first wait before a try, doubled each time (default: 0.5)</source>
        <translation>первое ожидание перед попыткой, каждый раз вдвое дольше (по умолчанию: 0.5)</translation>
    </message>
    <message>
        <source>the longest wait before a try (default: 30)</source>
        <translation>самое долгое ожидание перед попыткой (по умолчанию: 30)</translation>
    </message>
    <message>
        <source>exponential: as above; lenient: 4 more tries 60 s apart, with 2 files at once and --delay 0.25; backoff: 10 tries, waits doubling to 60 s (default: exponential)</source>
        <translation>exponential: как выше; lenient: ещё 4 попытки через 60 с, по 2 файла сразу и с --delay 0.25; backoff: 10 попыток, ожидания удваиваются до 60 с (по умолчанию: exponential)</translation>
    </message>
    <message>
        <source>replace a connection that was silent for SEC seconds (default: 30)</source>
        <translation>заменить соединение, молчавшее СЕК секунд (по умолчанию: 30)</translation>
    </message>
    <message>
        <source>give up connecting after SEC seconds (default: 15)</source>
        <translation>перестать подключаться через СЕК секунд (по умолчанию: 15)</translation>
    </message>
    <message>
        <source>send this header as well; may be given several times</source>
        <translation>отправить и этот заголовок; можно указать несколько раз</translation>
    </message>
    <message>
        <source>send this as the user agent; browser: a desktop browser&apos;s (default: %1)</source>
        <translation>отправить это как user agent; browser: как у настольного браузера (по умолчанию: %1)</translation>
    </message>
    <message>
        <source>send this as the page that the link is on</source>
        <translation>отправить это как страницу, на которой стоит ссылка</translation>
    </message>
    <message>
        <source>send these cookies</source>
        <translation>отправить эти cookie</translation>
    </message>
    <message>
        <source>send the cookies of a browser&apos;s cookies.txt, each to its own site</source>
        <translation>отправить cookie из cookies.txt браузера, каждый только его сайту</translation>
    </message>
    <message>
        <source>sign in; a missing password is asked for on the terminal (default: what the URL names)</source>
        <translation>войти; недостающий пароль запрашивается в терминале (по умолчанию: что указано в URL)</translation>
    </message>
    <message>
        <source>sign in with ~/.netrc where no other login is given</source>
        <translation>войти с ~/.netrc там, где не указано иное</translation>
    </message>
    <message>
        <source>read the password from the first line of FILE; -: of standard input</source>
        <translation>прочитать пароль из первой строки файла ФАЙЛ; -: из стандартного ввода</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// proxy, system or none (default: system)</source>
        <translation>прокси http://, https:// или socks5://, system или none (по умолчанию: system)</translation>
    </message>
    <message>
        <source>hosts to reach without the proxy, such as localhost,.example.org,10.0.0.0/8</source>
        <translation>хосты, доступные без прокси, например localhost,.example.org,10.0.0.0/8</translation>
    </message>
    <message>
        <source>accept any certificate: anyone could pose as the server</source>
        <translation>принимать любой сертификат: кто угодно сможет выдать себя за сервер</translation>
    </message>
    <message>
        <source>trust the certificate authorities in FILE (default: the system&apos;s)</source>
        <translation>доверять центрам сертификации из файла ФАЙЛ (по умолчанию: системным)</translation>
    </message>
    <message>
        <source>show this certificate to a server that asks for one; in PEM or PKCS#12 form</source>
        <translation>показать этот сертификат серверу, который его требует; в виде PEM или PKCS#12</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM form (default: in the same file); its passphrase is asked for on the terminal</source>
        <translation>ключ сертификата в виде PEM (по умолчанию: в том же файле); его парольная фраза запрашивается в терминале</translation>
    </message>
    <message>
        <source>read the key&apos;s passphrase from the first line of FILE; -: of standard input</source>
        <translation>прочитать парольную фразу ключа из первой строки файла ФАЙЛ; -: из стандартного ввода</translation>
    </message>
    <message>
        <source>bar, lines, none, or auto: a bar on a terminal, elsewhere a line each few seconds (default: auto)</source>
        <translation>bar (полоса), lines (строки), none (ничего) или auto: в терминале полоса, иначе строка раз в несколько секунд (по умолчанию: auto)</translation>
    </message>
    <message>
        <source>show a bar for each connection, too</source>
        <translation>показать и полосу для каждого соединения</translation>
    </message>
    <message>
        <source>show errors only</source>
        <translation>показывать только ошибки</translation>
    </message>
    <message>
        <source>show each request and answer, secrets masked</source>
        <translation>показывать каждый запрос и ответ, скрывая секреты</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output, nothing else there</source>
        <translation>по одному объекту JSON в строке на стандартный вывод, и больше ничего</translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>the path of a file</source>
        <translation>путь к файлу</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>путь к папке</translation>
    </message>
    <message>
        <source>folders and a name with {host} and {date}, and {name} once, after the last slash</source>
        <translation>папки и имя с {host} и {date} и один раз {name}, после последней косой черты</translation>
    </message>
    <message>
        <source>rename, overwrite, skip or fail</source>
        <translation>rename, overwrite, skip или fail</translation>
    </message>
    <message>
        <source>ALG:HEX, where ALG is md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512 and HEX the whole digest</source>
        <translation>ALG:HEX, где ALG — md5, sha1, sha224, sha256, sha384, sha512, sha3-256 или sha3-512, а HEX — вся сумма</translation>
    </message>
    <message>
        <source>an http or https URL</source>
        <translation>URL http или https</translation>
    </message>
    <message>
        <source>direct, temp or memory</source>
        <translation>direct, temp или memory</translation>
    </message>
    <message>
        <source>a number from 1 to 64, or auto</source>
        <translation>число от 1 до 64 или auto</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>число от 1 до 1000</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>число от 1 до 100</translation>
    </message>
    <message>
        <source>a size from 1K to 1G, such as 256K</source>
        <translation>размер от 1K до 1G, например 256K</translation>
    </message>
    <message>
        <source>a size of at least 16K, such as 10M</source>
        <translation>размер не меньше 16K, например 10M</translation>
    </message>
    <message>
        <source>a size of at least 1M, such as 64M</source>
        <translation>размер не меньше 1M, например 64M</translation>
    </message>
    <message>
        <source>bytes a second, such as 500K or 1.5M, or none</source>
        <translation>байты в секунду, например 500K или 1.5M, или none</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>число от 0 до 1000</translation>
    </message>
    <message>
        <source>exponential, lenient or backoff</source>
        <translation>exponential, lenient или backoff</translation>
    </message>
    <message>
        <source>&apos;Name: value&apos; on one line, for a header that Tributary does not set itself</source>
        <translation>&apos;Имя: значение&apos; в одной строке, для заголовка, который Tributary не задаёт сам</translation>
    </message>
    <message>
        <source>a text without line breaks, or browser</source>
        <translation>текст без переводов строки или browser</translation>
    </message>
    <message>
        <source>&apos;name=value&apos; pairs on one line, separated by semicolons</source>
        <translation>пары &apos;имя=значение&apos; в одной строке через точку с запятой</translation>
    </message>
    <message>
        <source>a file that can be read, in the Netscape format</source>
        <translation>файл, который можно прочитать, в формате Netscape</translation>
    </message>
    <message>
        <source>NAME or NAME:PASSWORD</source>
        <translation>ИМЯ или ИМЯ:ПАРОЛЬ</translation>
    </message>
    <message>
        <source>the path of a file, or -</source>
        <translation>путь к файлу или -</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// URL, system or none</source>
        <translation>URL http://, https:// или socks5://, system или none</translation>
    </message>
    <message>
        <source>hosts, domains or networks with commas between</source>
        <translation>хосты, домены или сети через запятую</translation>
    </message>
    <message>
        <source>a file that can be read, with certificates in PEM form</source>
        <translation>файл, который можно прочитать, с сертификатами в виде PEM</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>файл, который можно прочитать</translation>
    </message>
    <message>
        <source>auto, bar, lines or none</source>
        <translation>auto, bar, lines или none</translation>
    </message>
    <message>
        <source>seconds, from 0 to 604800 (7 days)</source>
        <translation>секунды, от 0 до 604800 (7 дней)</translation>
    </message>
    <message>
        <source>seconds, more than 0 and at most 604800 (7 days)</source>
        <translation>секунды, больше 0 и не больше 604800 (7 дней)</translation>
    </message>
    <message>
        <source>a file that can be read, an http or https link, or -</source>
        <translation>файл, который можно прочитать, ссылка http или https либо -</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the server sent a web page instead of the file</source>
        <translation>вместо обещанного файла пришла веб-страница</translation>
    </message>
    <message>
        <source>the size was %1 and is now larger</source>
        <translation>размер был %1, а теперь больше</translation>
    </message>
    <message>
        <source>the size was %1 and is now %2</source>
        <translation>размер был %1, а теперь %2</translation>
    </message>
    <message>
        <source>the server&apos;s version mark has changed</source>
        <translation>метка версии на сервере не та, что раньше</translation>
    </message>
    <message>
        <source>the server sent a part instead of the whole file</source>
        <translation>пришла часть, хотя был запрошен весь файл</translation>
    </message>
    <message>
        <source>a part with Transfer-Encoding &quot;%1&quot;</source>
        <translation>часть с Transfer-Encoding «%1»</translation>
    </message>
    <message>
        <source>a part with Content-Encoding &quot;%1&quot;</source>
        <translation>часть с Content-Encoding «%1»</translation>
    </message>
    <message>
        <source>an impossible Content-Length &quot;%1&quot;</source>
        <translation>невозможное значение Content-Length «%1»</translation>
    </message>
    <message>
        <source>a part with Content-Range &quot;%1&quot;</source>
        <translation>часть с Content-Range «%1»</translation>
    </message>
    <message>
        <source>asked for bytes %1-%2, got Content-Range &quot;%3&quot;</source>
        <translation>запрошены байты %1-%2, получено Content-Range «%3»</translation>
    </message>
    <message>
        <source>a part without the server&apos;s version mark</source>
        <translation>часть без метки версии сервера</translation>
    </message>
    <message>
        <source>a part without a total</source>
        <translation>часть без общего размера</translation>
    </message>
    <message>
        <source>a body with Transfer-Encoding &quot;%1&quot;</source>
        <translation>содержимое с Transfer-Encoding «%1»</translation>
    </message>
    <message>
        <source>a body with Content-Encoding &quot;%1&quot;</source>
        <translation>содержимое с Content-Encoding «%1»</translation>
    </message>
    <message>
        <source>all of the file with Content-Range &quot;%1&quot;</source>
        <translation>весь файл с Content-Range «%1»</translation>
    </message>
    <message>
        <source>the server sent the whole file instead of a part</source>
        <translation>пришёл весь файл, хотя была запрошена часть</translation>
    </message>
    <message>
        <source>all of the file, as long as the part that was asked for</source>
        <translation>весь файл, такой же длины, как запрошенная часть</translation>
    </message>
    <message>
        <source>no range was asked for</source>
        <translation>диапазон не запрашивался</translation>
    </message>
    <message>
        <source>the server says that there are no such bytes</source>
        <translation>сервер сообщает, что таких байтов нет</translation>
    </message>
    <message>
        <source>the server refuses the condition</source>
        <translation>сервер отклоняет условие</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>сервер сообщает, что файл уже другой</translation>
    </message>
    <message>
        <source>the link has expired</source>
        <translation>срок действия ссылки истёк</translation>
    </message>
    <message>
        <source>an answer whose headers cannot be read</source>
        <translation>ответ с нечитаемыми заголовками</translation>
    </message>
    <message>
        <source>the answer contains no file</source>
        <translation>в ответе нет файла</translation>
    </message>
    <message>
        <source>a redirect to nowhere</source>
        <translation>перенаправление в никуда</translation>
    </message>
    <message>
        <source>redirected to an impossible address %1</source>
        <translation>перенаправление на невозможный адрес %1</translation>
    </message>
    <message>
        <source>redirected from https down to %1</source>
        <translation>перенаправление с https на незащищённый %1</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>перенаправление на %1</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>больше %1 перенаправлений</translation>
    </message>
    <message>
        <source>no final answer came</source>
        <translation>окончательный ответ не пришёл</translation>
    </message>
    <message>
        <source>the server wants a client certificate, or not this one: %1</source>
        <translation>сервер требует сертификат клиента или не принимает этот: %1</translation>
    </message>
    <message>
        <source>no connection after %1 s</source>
        <translation>нет соединения спустя %1 с</translation>
    </message>
    <message>
        <source>no byte for %1 s</source>
        <translation>ни одного байта за %1 с</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>прокси %1: %2</translation>
    </message>
    <message>
        <source>the answer ended before its end</source>
        <translation>ответ оборвался раньше времени</translation>
    </message>
    <message>
        <source>the connection ended before the last chunk</source>
        <translation>соединение закончилось до последнего фрагмента</translation>
    </message>
    <message>
        <source>the server allows no more requests for now: %1</source>
        <translation>сервер пока не принимает новых запросов: %1</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has more</source>
        <translation>в файле должно быть байтов: %1, а их больше</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has %2</source>
        <translation>в файле должно быть байтов: %1, а их %2</translation>
    </message>
    <message>
        <source>the checksums are for a file of another size</source>
        <translation>контрольные суммы частей относятся к файлу другого размера</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>файл теперь пуст</translation>
    </message>
    <message>
        <source>it now ends before %1</source>
        <translation>файл теперь заканчивается раньше %1</translation>
    </message>
    <message>
        <source>two answers disagree about the bytes at %1</source>
        <translation>два ответа расходятся в байтах с позиции %1</translation>
    </message>
    <message>
        <source>its bytes at %1 differ from those of the others</source>
        <translation>байты с позиции %1 не такие, как у остальных источников</translation>
    </message>
    <message>
        <source>the new link&apos;s bytes at %1 differ from those that are here</source>
        <translation>у новой ссылки с позиции %1 другие байты, чем уже полученные</translation>
    </message>
    <message>
        <source>bytes %1-%2 don&apos;t match their checksum</source>
        <translation>байты %1-%2 не соответствуют своей контрольной сумме</translation>
    </message>
    <message>
        <source>bytes %1-%2 from it were wrong</source>
        <translation>байты %1-%2 из этого источника были неверными</translation>
    </message>
    <message>
        <source>the bytes at %1 of %2 are not those that were written</source>
        <translation>байты с позиции %1 в %2 не те, что были записаны</translation>
    </message>
    <message>
        <source>expected %1 by the server&apos;s header %2, found %3</source>
        <translation>по заголовку сервера %2 ожидалось %1, получено %3</translation>
    </message>
    <message>
        <source>expected %1 by %2 beside it, found %3</source>
        <translation>по %2 на сервере ожидалось %1, получено %3</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>ожидалось %1, получено %2</translation>
    </message>
    <message>
        <source>%1; no source has the right file: %2</source>
        <translation>%1; ни в одном источнике нет нужного файла: %2</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3 bytes are missing on the volume %4</source>
        <translation>резервирование %1 байт для %2: на томе %4 не хватает %3 байт</translation>
    </message>
    <message>
        <source>%1 (the volume %2 is full)</source>
        <translation>%1 (том %2 заполнен)</translation>
    </message>
    <message>
        <source>%1 (there is no folder %2)</source>
        <translation>%1 (папки %2 нет)</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3</source>
        <translation>резервирование %1 байт для %2: %3</translation>
    </message>
    <message>
        <source>writing %1 bytes at %2 to %3: %4</source>
        <translation>запись %1 байт с позиции %2 в %3: %4</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>запись %1: %2</translation>
    </message>
    <message>
        <source>reading %1 bytes at %2 of %3: %4</source>
        <translation>чтение %1 байт с позиции %2 из %3: %4</translation>
    </message>
    <message>
        <source>creating %1: %2</source>
        <translation>создание %1: %2</translation>
    </message>
    <message>
        <source>opening %1: %2</source>
        <translation>открытие %1: %2</translation>
    </message>
    <message>
        <source>locking %1: another download, or another process, is writing it</source>
        <translation>блокировка %1: в него пишет другая загрузка или другая программа</translation>
    </message>
    <message>
        <source>locking %1: another file took the name meanwhile</source>
        <translation>блокировка %1: это имя тем временем занял другой файл</translation>
    </message>
    <message>
        <source>locking %1: %2</source>
        <translation>блокировка %1: %2</translation>
    </message>
    <message>
        <source>examining %1: %2</source>
        <translation>проверка %1: %2</translation>
    </message>
    <message>
        <source>setting the length to %1 of %2: %3</source>
        <translation>установка длины %1 для %2: %3</translation>
    </message>
    <message>
        <source>an earlier sync failed: %1</source>
        <translation>предыдущая синхронизация с диском не удалась: %1</translation>
    </message>
    <message>
        <source>syncing the folder of %1: %2</source>
        <translation>синхронизация с диском папки файла %1: %2</translation>
    </message>
    <message>
        <source>syncing the folder %1: %2</source>
        <translation>синхронизация с диском папки %1: %2</translation>
    </message>
    <message>
        <source>syncing %1: %2</source>
        <translation>синхронизация с диском %1: %2</translation>
    </message>
    <message>
        <source>deleting %1: %2</source>
        <translation>удаление файла %1: %2</translation>
    </message>
    <message>
        <source>removing %1: %2</source>
        <translation>удаление %1: %2</translation>
    </message>
    <message>
        <source>renaming to %1: %2</source>
        <translation>переименование в %1: %2</translation>
    </message>
    <message>
        <source>renaming %1 to %2: %3</source>
        <translation>переименование %1 в %2: %3</translation>
    </message>
    <message>
        <source>moving %1 to %2: %3</source>
        <translation>перемещение %1 в %2: %3</translation>
    </message>
    <message>
        <source>making the folder %1: %2</source>
        <translation>создание папки %1: %2</translation>
    </message>
    <message>
        <source>another program has cut %1 to %2 bytes</source>
        <translation>другая программа обрезала %1 до %2 байт</translation>
    </message>
    <message>
        <source>another program has cut %1: from %2 on bytes are missing</source>
        <translation>другая программа обрезала %1: нет байтов начиная с %2</translation>
    </message>
    <message>
        <source>the part file %1 was deleted, moved or replaced meanwhile</source>
        <translation>незавершённый файл %1 тем временем удалили, переместили или заменили</translation>
    </message>
    <message>
        <source>the folder is gone: %1</source>
        <translation>папки больше нет: %1</translation>
    </message>
    <message>
        <source>another program has changed %1</source>
        <translation>другая программа изменила %1</translation>
    </message>
    <message>
        <source>every numbered name is taken: %1</source>
        <translation>все имена с номерами заняты: %1</translation>
    </message>
    <message>
        <source>another user&apos;s unfinished file is in the way: %1</source>
        <translation>мешает незавершённый файл другого пользователя: %1</translation>
    </message>
    <message>
        <source>the file already exists: %1</source>
        <translation>файл уже есть: %1</translation>
    </message>
    <message>
        <source>a folder has that name: %1</source>
        <translation>так уже называется папка: %1</translation>
    </message>
    <message>
        <source>another download&apos;s unfinished file is in the way: %1</source>
        <translation>мешает незавершённый файл другой загрузки: %1</translation>
    </message>
    <message>
        <source>another user&apos;s file is in the way: %1</source>
        <translation>мешает файл другого пользователя: %1</translation>
    </message>
    <message>
        <source>the old part file cannot be set aside: %1</source>
        <translation>старый незавершённый файл не удаётся отложить: %1</translation>
    </message>
    <message>
        <source>this download cannot be moved now</source>
        <translation>эту загрузку сейчас нельзя переместить</translation>
    </message>
    <message>
        <source>this download cannot have another link now</source>
        <translation>этой загрузке сейчас нельзя дать другую ссылку</translation>
    </message>
    <message>
        <source>this download cannot be changed now</source>
        <translation>эту загрузку сейчас нельзя изменить</translation>
    </message>
    <message>
        <source>its password or cookies are not kept in the list; enter them again</source>
        <translation>пароль или куки не хранятся в списке, их нужно ввести снова</translation>
    </message>
    <message>
        <source>it contains a line break or a control character</source>
        <translation>в ней есть перевод строки или управляющий символ</translation>
    </message>
    <message>
        <source>its port is not valid</source>
        <translation>её порт недопустим</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>в ней нет хоста</translation>
    </message>
    <message>
        <source>opening the list: %1</source>
        <translation>открытие списка: %1</translation>
    </message>
    <message>
        <source>the new link gives the whole file only, from its start</source>
        <translation>новая ссылка отдаёт только весь файл, с начала</translation>
    </message>
    <message>
        <source>the new link shows hardly any of the bytes asked for</source>
        <translation>новая ссылка почти не отдаёт запрошенных байтов</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>проверка остановлена</translation>
    </message>
    <message>
        <source>another download&apos;s part is at %1</source>
        <translation>в %1 лежит часть другой загрузки</translation>
    </message>
    <message>
        <source>holding %1 in memory, where the limit is %2</source>
        <translation>пришлось бы держать в памяти %1, а предел — %2</translation>
    </message>
    <message>
        <source>writing the file was stopped</source>
        <translation>запись файла остановлена</translation>
    </message>
    <message>
        <source>the parts were removed</source>
        <translation>части удалены</translation>
    </message>
    <message>
        <source>all parts are gone: %1</source>
        <translation>все части исчезли: %1</translation>
    </message>
    <message>
        <source>a part is gone: %1</source>
        <translation>часть исчезла: %1</translation>
    </message>
    <message>
        <source>a part is cut short: %1</source>
        <translation>часть обрезана: %1</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>вычисление суммы остановлено</translation>
    </message>
    <message>
        <source>hashing the part file was stopped</source>
        <translation>чтение файла части остановлено</translation>
    </message>
    <message>
        <source>the part file ends at %1</source>
        <translation>файл части кончается на %1</translation>
    </message>
    <message>
        <source>checking the part file was stopped</source>
        <translation>проверка файла части остановлена</translation>
    </message>
    <message>
        <source>nothing proves that this program wrote the ledger</source>
        <translation>ничто не доказывает, что журнал файла части записала эта программа</translation>
    </message>
    <message>
        <source>others have files under every name that the part could have: %1</source>
        <translation>под всеми именами, возможными для части, лежат чужие файлы: %1</translation>
    </message>
    <message>
        <source>the ledger is damaged: %1</source>
        <translation>журнал файла части повреждён: %1</translation>
    </message>
    <message>
        <source>the ledger contradicts itself: %1</source>
        <translation>журнал файла части противоречит себе: %1</translation>
    </message>
    <message>
        <source>the ledger is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>журнал файла части версии %1, эта программа читает до %2; его записала более новая</translation>
    </message>
    <message>
        <source>the queue has ended</source>
        <translation>очередь завершена</translation>
    </message>
    <message>
        <source>the queue ended before the download</source>
        <translation>очередь завершилась раньше загрузки</translation>
    </message>
    <message>
        <source>the download was removed</source>
        <translation>загрузка удалена</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>загрузка отменена</translation>
    </message>
    <message>
        <source>the list of downloads is read-only, so that what happens now would be forgotten</source>
        <translation>список загрузок доступен только для чтения, поэтому всё, что происходит сейчас, забудется</translation>
    </message>
    <message>
        <source>writing stopped short: %1</source>
        <translation>запись прервалась раньше времени: %1</translation>
    </message>
    <message>
        <source>this is no regular file: %1</source>
        <translation>это не обычный файл: %1</translation>
    </message>
    <message>
        <source>this is too large: %1</source>
        <translation>файл слишком большой: %1</translation>
    </message>
    <message>
        <source>reading %1: it is too long</source>
        <translation>чтение %1: файл слишком длинный</translation>
    </message>
    <message>
        <source>a ledger to be saved contradicts itself: %1: %2</source>
        <translation>сохраняемый журнал файла части противоречит себе: %1: %2</translation>
    </message>
    <message>
        <source>a ledger to be saved is too large: %1</source>
        <translation>сохраняемый журнал файла части слишком большой: %1</translation>
    </message>
    <message>
        <source>%1; set aside as %2</source>
        <translation>%1; файл отложен как %2</translation>
    </message>
    <message>
        <source>%1; could not be set aside: %2</source>
        <translation>%1; файл не удалось отложить: %2</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>конец отсутствует</translation>
    </message>
    <message>
        <source>it does not begin as a ledger</source>
        <translation>начало не такое, как у журнала</translation>
    </message>
    <message>
        <source>its version is unknown</source>
        <translation>версия неизвестна</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>контрольная сумма не совпадает</translation>
    </message>
    <message>
        <source>it is no CBOR</source>
        <translation>это не CBOR</translation>
    </message>
    <message>
        <source>it is not as this program writes it</source>
        <translation>содержимое не такое, как записывает эта программа</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>размер слишком большой</translation>
    </message>
    <message>
        <source>a size is negative</source>
        <translation>отрицательный размер</translation>
    </message>
    <message>
        <source>there are too many seals</source>
        <translation>слишком много участков с контрольной суммой</translation>
    </message>
    <message>
        <source>an earlier link brought too many pieces</source>
        <translation>по прежней ссылке получено слишком много кусков</translation>
    </message>
    <message>
        <source>what an earlier link brought lies beyond the file</source>
        <translation>полученное по прежней ссылке лежит за пределами файла</translation>
    </message>
    <message>
        <source>its seals overlap or are out of order</source>
        <translation>участки с контрольной суммой пересекаются или идут не по порядку</translation>
    </message>
    <message>
        <source>a seal is empty</source>
        <translation>участок с контрольной суммой пуст</translation>
    </message>
    <message>
        <source>a seal lies beyond the end of the file</source>
        <translation>участок с контрольной суммой лежит за концом файла</translation>
    </message>
    <message>
        <source>several parts in one</source>
        <translation>несколько частей в одном ответе</translation>
    </message>
    <message>
        <source>a head that doesn&apos;t end</source>
        <translation>заголовки, которые не кончаются</translation>
    </message>
    <message>
        <source>an answer without a status</source>
        <translation>ответ без кода состояния</translation>
    </message>
    <message>
        <source>the beginning of another server&apos;s file, which can&apos;t be compared with what is here</source>
        <translation>начало файла с другого сервера, которое нельзя сравнить с уже загруженным</translation>
    </message>
    <message>
        <source>it brings hardly any of the bytes asked for</source>
        <translation>сервер почти не отправляет запрошенных байтов</translation>
    </message>
    <message>
        <source>it shows hardly any of the bytes asked for</source>
        <translation>сервер почти не показывает запрошенных байтов</translation>
    </message>
    <message>
        <source>its bytes could not be read</source>
        <translation>байты ответа не удалось прочитать</translation>
    </message>
    <message>
        <source>an empty file, which a mirror alone can&apos;t vouch for</source>
        <translation>пустой файл, за который одно зеркало поручиться не может</translation>
    </message>
    <message>
        <source>it keeps silent, others may not</source>
        <translation>этот сервер молчит, другие, возможно, ответят</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>требуются имя пользователя и пароль</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>прокси требует имя пользователя и пароль</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS5</source>
        <translation>SOCKS5 не поддерживается</translation>
    </message>
    <message>
        <source>the body&apos;s chunks are broken: %1</source>
        <translation>фрагменты содержимого неверны: %1</translation>
    </message>
    <message>
        <source>no size where one was due</source>
        <translation>нет размера там, где он нужен</translation>
    </message>
    <message>
        <source>a size beyond all measure</source>
        <translation>непомерно большой размер</translation>
    </message>
    <message>
        <source>a bare line break</source>
        <translation>перевод строки без возврата каретки</translation>
    </message>
    <message>
        <source>one goes on beyond its size</source>
        <translation>фрагмент длиннее своего размера</translation>
    </message>
    <message>
        <source>a trailer that cannot be read</source>
        <translation>нечитаемые заголовки после содержимого</translation>
    </message>
    <message>
        <source>framing without an end</source>
        <translation>бесконечные служебные данные</translation>
    </message>
    <message>
        <source>the compressed body is damaged: %1</source>
        <translation>сжатое содержимое повреждено: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>причина не указана</translation>
    </message>
    <message>
        <source>no whole answer from %1</source>
        <translation>нет полного ответа от %1</translation>
    </message>
    <message>
        <source>asked once more, to read each byte: %1</source>
        <translation>запрошено ещё раз, чтобы прочитать каждый байт: %1</translation>
    </message>
    <message>
        <source>a head that takes more and more memory</source>
        <translation>заголовки, которые занимают всё больше памяти</translation>
    </message>
    <message>
        <source>an interim answer</source>
        <translation>промежуточный ответ</translation>
    </message>
    <message>
        <source>a body in chunks</source>
        <translation>содержимое из фрагментов</translation>
    </message>
    <message>
        <source>an answer that may be another request&apos;s</source>
        <translation>ответ, возможно, на другой запрос</translation>
    </message>
    <message>
        <source>%1: there is no certificate in it</source>
        <translation>%1: в файле нет сертификата</translation>
    </message>
    <message>
        <source>%1: there is no key in it, or it has another passphrase</source>
        <translation>%1: в файле нет ключа, или у него другой пароль</translation>
    </message>
    <message>
        <source>%1: it is neither PEM nor PKCS#12, or it has another passphrase</source>
        <translation>%1: файл — не PEM и не PKCS#12, или у него другой пароль</translation>
    </message>
    <message>
        <source>a checksum is ALG:HEX with ALG one of %1</source>
        <translation>контрольная сумма имеет вид ALG:HEX, где ALG — одно из: %1</translation>
    </message>
    <message>
        <source>a %1 checksum is %2 hexadecimal digits</source>
        <translation>число шестнадцатеричных цифр контрольной суммы %1: %2</translation>
    </message>
    <message>
        <source>closing %1: %2</source>
        <translation>закрытие %1: %2</translation>
    </message>
    <message>
        <source>replacing %1: %2</source>
        <translation>замена %1: %2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>чтение %1: %2</translation>
    </message>
    <message>
        <source>reading the list: %1</source>
        <translation>чтение списка: %1</translation>
    </message>
    <message>
        <source>writing the list: %1</source>
        <translation>запись списка: %1</translation>
    </message>
    <message>
        <source>line %1 (byte %2): %3</source>
        <translation>строка %1 (байт %2): %3</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>в файле не указано &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>файл версии %1, эта программа читает до %2; его записала более новая</translation>
    </message>
    <message>
        <source>it has no downloads</source>
        <translation>в файле нет загрузок</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>байтов в файле больше, чем %1</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 — не текст</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>значение %1 слишком длинное</translation>
    </message>
    <message>
        <source>%1 has a zero in it</source>
        <translation>в %1 есть нулевой символ</translation>
    </message>
    <message>
        <source>%1 has characters that no header may have</source>
        <translation>в %1 есть символы, недопустимые в заголовках</translation>
    </message>
    <message>
        <source>%1 is not a link</source>
        <translation>%1 — не ссылка</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2025-01-31T12:00:00.000Z</source>
        <translation>%1 — не время вида 2025-01-31T12:00:00.000Z</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 — не целое число от %2 до %3</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 — не число от %2 до %3</translation>
    </message>
    <message>
        <source>%1 has an element that is not a whole number</source>
        <translation>не все элементы %1 — целые числа</translation>
    </message>
    <message>
        <source>%1 is none of the names there are</source>
        <translation>у %1 неизвестное значение</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 — не объект</translation>
    </message>
    <message>
        <source>%1 is not an array</source>
        <translation>%1 — не массив</translation>
    </message>
    <message>
        <source>%1 has more than %2 elements</source>
        <translation>элементов в %1 больше, чем %2</translation>
    </message>
    <message>
        <source>%1 has an element that is not a text</source>
        <translation>не все элементы %1 — текст</translation>
    </message>
    <message>
        <source>%1 is a path, not a name</source>
        <translation>%1 — путь, а не имя</translation>
    </message>
    <message>
        <source>%1 is not right: %2</source>
        <translation>значение %1 неверно: %2</translation>
    </message>
    <message>
        <source>%1 has no url</source>
        <translation>в %1 нет url</translation>
    </message>
    <message>
        <source>%1 has a kind that is none</source>
        <translation>у %1 неизвестный вид</translation>
    </message>
    <message>
        <source>the store %1 is damaged: %2</source>
        <translation>база данных %1 повреждена: %2</translation>
    </message>
    <message>
        <source>a record is not as it was written</source>
        <translation>запись не такая, какой её сохранили</translation>
    </message>
    <message>
        <source>its tables contradict each other</source>
        <translation>таблицы противоречат друг другу</translation>
    </message>
    <message>
        <source>there never was a version %1</source>
        <translation>версии %1 никогда не было</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>в файле не указано, что это база данных этой программы</translation>
    </message>
    <message>
        <source>its tables are not as they must be</source>
        <translation>таблицы не такие, какими должны быть</translation>
    </message>
    <message>
        <source>the store %1 is in use by another program</source>
        <translation>база данных %1 занята другой программой</translation>
    </message>
    <message>
        <source>there is no free name to set %1 aside under</source>
        <translation>нет свободного имени, чтобы отложить %1</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing</source>
        <translation>нет драйвера SQLite для Qt</translation>
    </message>
    <message>
        <source>the journal of %1 cannot be of the kind %2</source>
        <translation>журнал базы данных %1 не может быть вида %2</translation>
    </message>
    <message>
        <source>the store %1 is of version %2, this program reads up to %3; a newer one wrote it</source>
        <translation>база данных %1 версии %2, эта программа читает до %3; её записала более новая</translation>
    </message>
    <message>
        <source>the store %1 was found damaged at an earlier start, which was interrupted</source>
        <translation>повреждение базы данных %1 обнаружено при одном из прошлых запусков, который прервался</translation>
    </message>
    <message>
        <source>how this download stood was lost with a damaged store</source>
        <translation>состояние этой загрузки пропало вместе с повреждённой базой данных</translation>
    </message>
    <message>
        <source>the log %1 is damaged: a bit was turned back in %2 of its pages, and %3 of them are not what they were</source>
        <translation>журнал базы данных %1 повреждён: страниц с исправленным битом: %2, страниц с изменившимся содержимым: %3</translation>
    </message>
    <message>
        <source>the statement &quot;%1&quot; in %2: %3</source>
        <translation>инструкция SQL «%1» в %2: %3</translation>
    </message>
    <message>
        <source>%1; it is read again</source>
        <translation>%1; файл читается ещё раз</translation>
    </message>
    <message>
        <source>could not be deleted: %1</source>
        <translation>не удалось удалить: %1</translation>
    </message>
    <message>
        <source>%1 is no leftover of this program; it is left alone, and the part is %2</source>
        <translation>%1: это осталось не от этой программы и оставлено как есть; файл части — %2</translation>
    </message>
    <message>
        <source>the part file of %1 is gone; starting afresh</source>
        <translation>файл части для %1 исчез; загрузка начинается сначала</translation>
    </message>
    <message>
        <source>%1 is no file any more; it is left alone</source>
        <translation>%1 — уже не файл; оставлено как есть</translation>
    </message>
    <message>
        <source>another user has put it there: %1</source>
        <translation>этот файл положил другой пользователь: %1</translation>
    </message>
    <message>
        <source>%1 is what is left of a small download; it is deleted</source>
        <translation>%1 — остаток небольшой загрузки, он удаляется</translation>
    </message>
    <message>
        <source>nobody vouches for %1; it is kept as %2</source>
        <translation>ничто не подтверждает происхождение %1; файл сохранён как %2</translation>
    </message>
    <message>
        <source>%1 is not what was saved; it is left alone</source>
        <translation>%1 — не то, что было сохранено; оставлено как есть</translation>
    </message>
    <message>
        <source>%1 is not as it was finished</source>
        <translation>файл %1 не такой, каким был по окончании загрузки</translation>
    </message>
    <message>
        <source>found a checksum in %1</source>
        <translation>найдена контрольная сумма в %1</translation>
    </message>
    <message>
        <source>not verified: %1 could not be read (%2)</source>
        <translation>не проверено: не удалось прочитать %1 (%2)</translation>
    </message>
    <message>
        <source>not verified: no checksum was found beside the file</source>
        <translation>не проверено: рядом с файлом не найдена контрольная сумма</translation>
    </message>
    <message>
        <source>%1 bytes of the part file are not what was saved; they are fetched again</source>
        <translation>число байтов файла части, которые отличаются от сохранённых: %1; они загружаются заново</translation>
    </message>
    <message>
        <source>starting afresh: %1</source>
        <translation>загрузка начинается сначала: %1</translation>
    </message>
    <message>
        <source>starting over with the other sources: %1</source>
        <translation>загрузка начинается заново с остальными источниками: %1</translation>
    </message>
    <message>
        <source>starting over</source>
        <translation>загрузка начинается заново</translation>
    </message>
    <message>
        <source>not reachable; going on as soon as it is: %1</source>
        <translation>сервер недоступен; загрузка продолжится, как только он ответит: %1</translation>
    </message>
    <message>
        <source>the progress could not be saved: %1</source>
        <translation>не удалось сохранить ход загрузки: %1</translation>
    </message>
    <message>
        <source>%1 is not used any more: %2</source>
        <translation>%1 больше не используется: %2</translation>
    </message>
    <message>
        <source>%1 is tried again: what it differed from is gone</source>
        <translation>%1 пробуется снова: данных, с которыми было расхождение, больше нет</translation>
    </message>
    <message>
        <source>%1 is left alone for a while: %2</source>
        <translation>%1 пока не используется: %2</translation>
    </message>
    <message>
        <source>%1 is far slower than another one</source>
        <translation>%1 намного медленнее другого источника</translation>
    </message>
    <message>
        <source>the whole is wrong; all of it comes from one source now: %1</source>
        <translation>собранный файл неверен; теперь он весь загружается из одного источника: %1</translation>
    </message>
    <message>
        <source>%1 takes %2 connections; the time was too short to tell how many pay</source>
        <translation>%1 принимает соединений: %2; времени не хватило, чтобы понять, сколько из них ускоряют загрузку</translation>
    </message>
    <message>
        <source>%1 takes %2 connections, %3 pay</source>
        <translation>%1 принимает соединений: %2, из них ускоряют загрузку: %3</translation>
    </message>
    <message>
        <source>%1 takes %2 connections at a time</source>
        <translation>%1 принимает соединений одновременно: %2</translation>
    </message>
    <message>
        <source>more connections were slower: tries %1 again</source>
        <translation>когда соединений было больше, загрузка шла медленнее; снова пробуется число %1</translation>
    </message>
    <message>
        <source>replaced a connection that was far slower than the others</source>
        <translation>заменено соединение, которое было намного медленнее других</translation>
    </message>
    <message>
        <source>stood still with bytes unread: %1</source>
        <translation>соединение замерло, хотя были непрочитанные байты: %1</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>ответ непригоден: %1</translation>
    </message>
    <message>
        <source>%1; what is here is compared</source>
        <translation>%1; уже загруженное сравнивается</translation>
    </message>
    <message>
        <source>%1; they are fetched again</source>
        <translation>%1; эти байты загружаются заново</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>соединение потеряно: %1</translation>
    </message>
    <message>
        <source>the server sent a message instead of the file</source>
        <translation>вместо обещанного файла пришло сообщение</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>ссылка слишком длинная</translation>
    </message>
    <message>
        <source>the environment variable %1 names no proxy that can be used</source>
        <translation>переменная окружения %1 не указывает прокси, который можно использовать</translation>
    </message>
    <message>
        <source>a body without a length</source>
        <translation>содержимое без указания длины</translation>
    </message>
    <message>
        <source>this network wants you to sign in</source>
        <translation>эта сеть требует входа</translation>
    </message>
    <message>
        <source>the server is preparing the file</source>
        <translation>сервер готовит файл</translation>
    </message>
    <message>
        <source>this program is allowed no file beyond %1 bytes: %2</source>
        <translation>этой программе не разрешены файлы больше %1 байт: %2</translation>
    </message>
    <message>
        <source>%1 is the unfinished file of another link: %2</source>
        <translation>%1 — незавершённый файл другой ссылки: %2</translation>
    </message>
    <message>
        <source>the user name or the password was not accepted</source>
        <translation>имя пользователя или пароль не приняты</translation>
    </message>
    <message>
        <source>the server says that the file is empty now; to begin anew, remove what is here of it</source>
        <translation>сервер сообщает, что файл теперь пуст; чтобы начать заново, удалите то, что от него уже здесь есть</translation>
    </message>
    <message>
        <source>it asks for a login by %1, which Tributary doesn&apos;t speak</source>
        <translation>он требует входа через %1, а Tributary этого не умеет</translation>
    </message>
    <message>
        <source>a tunnel that the proxy has not opened</source>
        <translation>туннель, которого прокси не открывал</translation>
    </message>
    <message>
        <source>its cookies are not kept in the list; enter them again</source>
        <translation>cookie не хранятся в списке, их нужно ввести снова</translation>
    </message>
    <message>
        <source>its secret headers are not kept in the list; enter them again</source>
        <translation>секретные заголовки не хранятся в списке, их нужно ввести снова</translation>
    </message>
    <message>
        <source>its password at the proxy is not kept in the list; enter it again</source>
        <translation>пароль на прокси не хранится в списке, его нужно ввести снова</translation>
    </message>
    <message>
        <source>the passphrase of its key is not kept in the list; enter it again</source>
        <translation>парольная фраза ключа не хранится в списке, её нужно ввести снова</translation>
    </message>
    <message>
        <source>its host name is not valid</source>
        <translation>её имя сервера недопустимо</translation>
    </message>
    <message>
        <source>the server does not speak https on this port</source>
        <translation>сервер не поддерживает https на этом порту</translation>
    </message>
    <message>
        <source>the disk takes no name that long: %1</source>
        <translation>диск не принимает такое длинное имя: %1</translation>
    </message>
    <message>
        <source>another download is writing it: %1</source>
        <translation>в него пишет другая загрузка: %1</translation>
    </message>
    <message>
        <source>%1 bytes of an earlier run are said to be in %2, maybe not by this program; they are fetched again</source>
        <translation>по записи, %1 байт от прошлого запуска находятся в %2, но эта запись, возможно, не от этой программы; они загружаются заново</translation>
    </message>
    <message>
        <source>this download was begun with its parts in %1 and continues there</source>
        <translation>эта загрузка начата с файлами частей в %1 и продолжается там</translation>
    </message>
    <message>
        <source>this download was begun in %1 and continues there</source>
        <translation>эта загрузка начата в %1 и продолжается там</translation>
    </message>
    <message>
        <source>trying a simpler request: %1</source>
        <translation>пробуем более простой запрос: %1</translation>
    </message>
    <message>
        <source>%1 more are needed on %2.</source>
        <translation>На %2 не хватает %1.</translation>
    </message>
    <message>
        <source>what came looks like the beginning of the file instead of a part</source>
        <translation>пришедшее похоже на начало файла, а не на запрошенную часть</translation>
    </message>
    <message>
        <source>%1; nobody vouches for %2 any more, which is kept as %3</source>
        <translation>%1; ничто не подтверждает происхождение %2; файл сохранён как %3</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Size unknown</source>
        <translation>Размер неизвестен</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>можно возобновить</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>нельзя возобновить</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a size, %2: whether the download can be resumed.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file.</source>
        <translation>Эта ссылка ведёт на веб-страницу, а не на файл.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Выбрать все</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Больше</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Меньше</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Вызов: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[параметры]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Аргументы:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Показать эту справку</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Показать и параметры библиотеки Qt</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Показать версию</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Неизвестный параметр &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Неизвестные параметры: %1.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Лишнее значение после &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Искать в:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Перейти вперёд</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Папка выше</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти в папку выше</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Показать списком</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Показать подробно</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Места и закладки</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлов:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавние места</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Найти папку</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Показать </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показать с&amp;крытые файлы</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Новая п&amp;апка</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» защищён от записи.
Всё равно удалить?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Действительно удалить «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не удалось удалить папку.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже существует.
Заменить?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не найден.
Проверьте имя файла.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папка не найдена.
Проверьте имя папки.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;ОК</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ве&amp;рнуть</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>В&amp;ырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выбрать все</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Показать подробности...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Скрыть подробности...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Сохранить все</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Да для &amp;всех</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;ет для всех</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Восстановить умолчания</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Прокрутить сюда</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>На страницу вверх</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>На страницу вниз</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Прокрутить вверх</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Прокрутить вниз</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Левый край</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Правый край</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>На страницу влево</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>На страницу вправо</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Прокрутить влево</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Прокрутить вправо</translation>
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
        <translation>Пробел</translation>
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
        <translation>Tab назад</translation>
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
        <translation>Влево</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вправо</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
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
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ве&amp;рнуть</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>В&amp;ырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выбрать все</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>Убрать «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) and move the file(s) to the bin?</source>
        <translation>
            <numerusform>Убрать %n загрузку и переместить файлы в корзину?</numerusform>
            <numerusform>Убрать %n загрузки и переместить файлы в корзину?</numerusform>
            <numerusform>Убрать %n загрузок и переместить файлы в корзину?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s)?</source>
        <translation>
            <numerusform>Убрать %n загрузку?</numerusform>
            <numerusform>Убрать %n загрузки?</numerusform>
            <numerusform>Убрать %n загрузок?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file will be moved to the bin.</source>
        <translation>Файл будет перемещён в корзину.</translation>
    </message>
    <message>
        <source>The unfinished file will be deleted.</source>
        <translation>Незавершённый файл будет удалён.</translation>
    </message>
    <message>
        <source>The unfinished files will be deleted.</source>
        <translation>Незавершённые файлы будут удалены.</translation>
    </message>
    <message>
        <source>A download is in progress. Cancel it?</source>
        <translation>Идёт загрузка. Отменить её?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Cancel them?</source>
        <translation>
            <numerusform>Идёт %n загрузка. Отменить?</numerusform>
            <numerusform>Идут %n загрузки. Отменить?</numerusform>
            <numerusform>Идут %n загрузок. Отменить?</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished file “%1” will be deleted.</source>
        <translation>Незавершённый файл «%1» будет удалён.</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>&amp;Trust certificate</source>
        <translation>&amp;Доверять сертификату</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t trust</source>
        <translation>&amp;Не доверять</translation>
    </message>
    <message>
        <source>Remove with file</source>
        <translation>Убрать с файлом</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>Убрать «%1» из списка?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>Убрать из списка %n завершённую загрузку?</numerusform>
            <numerusform>Убрать из списка %n завершённые загрузки?</numerusform>
            <numerusform>Убрать из списка %n завершённых загрузок?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Файл остаётся на месте.</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Файлы останутся на месте.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Убрать завершённые</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>Доверять сертификату %1?</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who runs it.
%1.

Trust the certificate only if the people who run the server gave you this fingerprint (SHA-256):
%2

It will be trusted for this server only, and only until it changes.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>Сервер не может подтвердить, кому он принадлежит.
%1.

Доверяйте сертификату, только если владельцы сервера сообщили вам этот отпечаток (SHA-256):
%2

Доверие распространяется только на этот сервер и только до изменения сертификата.</translation>
    </message>
    <message>
        <source>Trust certificate</source>
        <translation>Доверять сертификату</translation>
    </message>
    <message>
        <source>A download is in progress. Quit now?</source>
        <translation>Идёт загрузка. Выйти сейчас?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Quit now?</source>
        <translation>
            <numerusform>Идёт %n загрузка. Выйти сейчас?</numerusform>
            <numerusform>Идут %n загрузки. Выйти сейчас?</numerusform>
            <numerusform>Идут %n загрузок. Выйти сейчас?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished file “%1”; cancelling deletes it.</source>
        <translation>Пауза сохраняет незавершённый файл «%1»; отмена удаляет его.</translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished files; cancelling deletes them.</source>
        <translation>Пауза сохраняет незавершённые файлы; отмена удаляет их.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>Остаться &amp;в трее</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>&amp;Приостановить и выйти</translation>
    </message>
    <message>
        <source>&amp;Cancel downloads and quit</source>
        <translation>&amp;Отменить загрузки и выйти</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t quit</source>
        <translation>&amp;Не выходить</translation>
    </message>
    <message>
        <source>Certificates that you trusted will no longer be trusted.</source>
        <translation>Сертификаты, которым вы доверились, больше не будут доверенными.</translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation>Забыть серверы</translation>
    </message>
    <message>
        <source>Forget all hosts in this list?</source>
        <translation>Забыть все серверы из этого списка?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: after a pause it starts over. Cancelling deletes the unfinished file.</source>
        <translation>«%1» нельзя возобновить: после паузы загрузка начнётся сначала. Отмена удаляет незавершённый файл.</translation>
    </message>
    <message>
        <source>None of them can be resumed: after a pause all start over. Cancelling deletes the unfinished files.</source>
        <translation>Ни одну из них нельзя возобновить: после паузы все начнутся сначала. Отмена удаляет незавершённые файлы.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>%n из них нельзя возобновить, она начнётся сначала.</numerusform>
            <numerusform>%n из них нельзя возобновить, они начнутся сначала.</numerusform>
            <numerusform>%n из них нельзя возобновить, они начнутся сначала.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n selected download(s) will be removed from the list.</source>
        <translation>
            <numerusform>%n выбранная загрузка будет убрана из списка.</numerusform>
            <numerusform>Все %n выбранные загрузки будут убраны из списка.</numerusform>
            <numerusform>Все %n выбранных загрузок будут убраны из списка.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download waits to be tried again. Quit now?</source>
        <translation>Загрузка ждёт новой попытки. Выйти сейчас?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait to be tried again. Quit now?</source>
        <translation>
            <numerusform>%n загрузка ждёт новой попытки. Выйти сейчас?</numerusform>
            <numerusform>%n загрузки ждут новой попытки. Выйти сейчас?</numerusform>
            <numerusform>%n загрузок ждут новой попытки. Выйти сейчас?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) to be tried again.</source>
        <extracomment>Downloads, besides those in progress.</extracomment>
        <translation>
            <numerusform>Ещё %n ждёт новой попытки.</numerusform>
            <numerusform>Ещё %n ждут новой попытки.</numerusform>
            <numerusform>Ещё %n ждут новой попытки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a download that failed for its server&apos;s certificate.</extracomment>
        <translation>Загрузка: %1</translation>
    </message>
    <message>
        <source>The server&apos;s header %1 names another checksum.</source>
        <translation>Заголовок сервера %1 указывает другую контрольную сумму.</translation>
    </message>
    <message>
        <source>The list %1 on the server names another checksum.</source>
        <extracomment>%1: the name of a list of checksums, such as SHA256SUMS.</extracomment>
        <translation>Список %1 на сервере указывает другую контрольную сумму.</translation>
    </message>
    <message>
        <source>The file may be damaged or forged. Keep it only if you know that the server&apos;s checksum is out of date. The file will count as not verified.</source>
        <translation>Файл может быть повреждён или подделан. Оставляйте его, только если знаете, что контрольная сумма на сервере устарела. Файл будет считаться непроверенным.</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>Оставить файл</translation>
    </message>
    <message>
        <source>Keep “%1” anyway?</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Всё равно оставить «%1»?</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>Файл больше не существует.</translation>
    </message>
    <message>
        <source>&amp;Cancel download and quit</source>
        <translation>&amp;Отменить загрузку и выйти</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Another version of Tributary is running. Quit it and start again.</source>
        <translation>Запущена другая версия Tributary. Выйдите из неё и запустите программу снова.</translation>
    </message>
    <message>
        <source>Tributary is already running, but does not respond.</source>
        <translation>Tributary уже запущен, но не отвечает.</translation>
    </message>
</context>
<context>
    <name>SleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>Идут загрузки</translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message numerus="yes">
        <source>Waiting for its turn: %n download(s) may run at once.</source>
        <translation>
            <numerusform>Ждёт своей очереди: одновременно может идти %n загрузка.</numerusform>
            <numerusform>Ждёт своей очереди: одновременно могут идти %n загрузки.</numerusform>
            <numerusform>Ждёт своей очереди: одновременно могут идти %n загрузок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule pauses all downloads at this hour.</source>
        <translation>По расписанию в этот час все загрузки приостановлены.</translation>
    </message>
    <message>
        <source>The server hasn&apos;t answered yet.</source>
        <translation>Сервер ещё не ответил.</translation>
    </message>
    <message>
        <source>The disk is slower than the network.</source>
        <translation>Диск медленнее сети.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for all downloads holds it back.</source>
        <translation>Сдерживается ограничением скорости %1 для всех загрузок.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for this download holds it back.</source>
        <translation>Сдерживается ограничением скорости %1 для этой загрузки.</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment.</source>
        <translation>Сервер сейчас ничего не отправляет.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more than %n connection(s) at once.</source>
        <translation>
            <numerusform>Сервер принимает не больше %n соединения одновременно.</numerusform>
            <numerusform>Сервер принимает не больше %n соединений одновременно.</numerusform>
            <numerusform>Сервер принимает не больше %n соединений одновременно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n allowed connection(s) are in use.</source>
        <translation>
            <numerusform>Все доступные соединения заняты: %n.</numerusform>
            <numerusform>Все доступные соединения заняты: %n.</numerusform>
            <numerusform>Все доступные соединения заняты: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server sends the file in one piece only, over one connection.</source>
        <translation>Этот сервер отправляет файл только целиком, через одно соединение.</translation>
    </message>
    <message>
        <source>Each connection gets about %1: the server or the network allows no more.</source>
        <translation>Каждое соединение получает около %1: больше не позволяет сервер или сеть.</translation>
    </message>
    <message>
        <source>The server or the network limits the speed.</source>
        <translation>Скорость ограничивает сервер или сеть.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check whether other programs are using it.</source>
        <translation>Проверьте, не заняли ли его другие программы.</translation>
    </message>
    <message>
        <source>If you know other links to the same file, pause the download and add them with “Edit…”.</source>
        <translation>Если вам известны другие ссылки на этот файл, приостановите загрузку и добавьте их командой «Изменить…».</translation>
    </message>
    <message>
        <source>The server can&apos;t continue a file: what is here is fetched again and compared.</source>
        <translation>Сервер не умеет продолжать файл: загруженное принимается заново и сравнивается.</translation>
    </message>
    <message>
        <source>%1 New data comes in %2.</source>
        <extracomment>%1: a sentence, %2: a time such as 0:31.</extracomment>
        <translation>%1 Новые данные пойдут через %2.</translation>
    </message>
    <message>
        <source>“Start now” starts it anyway.</source>
        <translation>«Начать сейчас» запустит её и так.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>Нет подключения к сети.</translation>
    </message>
    <message>
        <source>The download continues once there is one.</source>
        <translation>Загрузка продолжится, как только оно появится.</translation>
    </message>
    <message>
        <source>The schedule pauses all downloads until %1.</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>По расписанию все загрузки приостановлены до %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a whole sentence on what comes next.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Trying again in a moment.</source>
        <translation>Следующая попытка вот-вот начнётся.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>Следующая попытка через %1.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for its server: %n download(s) from it may run at once.</source>
        <translation>
            <numerusform>Ждёт свой сервер: одновременно с него может идти %n загрузка.</numerusform>
            <numerusform>Ждёт свой сервер: одновременно с него могут идти %n загрузки.</numerusform>
            <numerusform>Ждёт свой сервер: одновременно с него могут идти %n загрузок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its server, which takes no downloads at the moment.</source>
        <translation>Ждёт свой сервер, который сейчас не принимает загрузок.</translation>
    </message>
    <message>
        <source>Waiting for its disk, which does not respond at the moment.</source>
        <translation>Ждёт свой диск, который сейчас не отвечает.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Another running Tributary is using the list of downloads.</source>
        <translation>Список загрузок занят другим запущенным экземпляром Tributary.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be opened.</source>
        <translation>Не удаётся открыть список загрузок.</translation>
    </message>
    <message>
        <source>The list stays as it is. Downloads that you add now are forgotten when you quit.</source>
        <translation>Список останется без изменений. Загрузки, добавленные сейчас, после выхода забудутся.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) recovered.</source>
        <translation>
            <numerusform>%n загрузка восстановлена.</numerusform>
            <numerusform>%n загрузки восстановлены.</numerusform>
            <numerusform>%n загрузок восстановлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their state and are paused.</source>
        <translation>
            <numerusform>%n из них потеряла своё состояние и приостановлена.</numerusform>
            <numerusform>%n из них потеряли своё состояние и приостановлены.</numerusform>
            <numerusform>%n из них потеряли своё состояние и приостановлены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be read.</source>
        <translation>
            <numerusform>Не удалось прочитать %n загрузку.</numerusform>
            <numerusform>Не удалось прочитать %n загрузки.</numerusform>
            <numerusform>Не удалось прочитать %n загрузок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged list is kept as “%1”.</source>
        <translation>Повреждённый список сохранён как «%1».</translation>
    </message>
    <message>
        <source>The list of downloads was damaged.</source>
        <translation>Список загрузок был повреждён.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be written.</source>
        <translation>Не удаётся записать список загрузок.</translation>
    </message>
    <message>
        <source>You see the list as it was, with unfinished downloads paused. Changes are forgotten when you quit.</source>
        <translation>Вы видите список таким, каким он был; незавершённые загрузки приостановлены. Изменения после выхода забудутся.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved at the moment.</source>
        <translation>Сейчас не удаётся сохранить список загрузок.</translation>
    </message>
    <message>
        <source>Tributary keeps trying. If it quits before that works, recent changes are lost.</source>
        <translation>Попытки продолжаются. Если Tributary закроется раньше, последние изменения пропадут.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n active</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n активная</numerusform>
            <numerusform>%n активные</numerusform>
            <numerusform>%n активных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n ожидает</numerusform>
            <numerusform>%n ожидают</numerusform>
            <numerusform>%n ожидают</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Ничего не загружается</translation>
    </message>
    <message>
        <source>↓ %1    %2</source>
        <extracomment>%1: total download speed, %2: counts such as &quot;3 active · 5 waiting&quot;.</extracomment>
        <translation>↓ %1    %2</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Всё приостановлено</translation>
    </message>
    <message>
        <source>Paused by the schedule</source>
        <extracomment>All downloads are, at this hour.</extracomment>
        <translation>Приостановлено по расписанию</translation>
    </message>
    <message>
        <source>No network connection</source>
        <extracomment>Downloads wait for it.</extracomment>
        <translation>Нет подключения к сети</translation>
    </message>
    <message numerus="yes">
        <source>%n paused: disk full</source>
        <comment>downloads</comment>
        <extracomment>Downloads that are paused since there is no space left on the disk.</extracomment>
        <translation>
            <numerusform>%n приостановлена: диск заполнен</numerusform>
            <numerusform>%n приостановлены: диск заполнен</numerusform>
            <numerusform>%n приостановлены: диск заполнен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by an error</source>
        <comment>downloads</comment>
        <extracomment>Downloads that an error has paused, and no person.</extracomment>
        <translation>
            <numerusform>%n приостановлена из-за ошибки</numerusform>
            <numerusform>%n приостановлены из-за ошибки</numerusform>
            <numerusform>%n приостановлены из-за ошибки</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by the schedule until %1</source>
        <extracomment>All downloads are. %1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>Приостановлено по расписанию до %1</translation>
    </message>
    <message>
        <source>%1 (disk full: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these since there is no space left on the disk.</extracomment>
        <translation>%1 (диск заполнен: %2)</translation>
    </message>
    <message>
        <source>%1 (by an error: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these an error has paused, and no person.</extracomment>
        <translation>%1 (из-за ошибки: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n приостановлена</numerusform>
            <numerusform>%n приостановлены</numerusform>
            <numerusform>%n приостановлено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalAdd</name>
    <message>
        <source>the desktop program was started, but does not answer</source>
        <translation>настольная программа запущена, но не отвечает</translation>
    </message>
    <message>
        <source>the desktop program is running, but does not answer</source>
        <translation>настольная программа работает, но не отвечает</translation>
    </message>
    <message>
        <source>the desktop program refused it: %1</source>
        <translation>настольная программа отказала: %1</translation>
    </message>
    <message>
        <source>the desktop program, tributary, is not installed</source>
        <translation>настольная программа tributary не установлена</translation>
    </message>
    <message>
        <source>handed over to the desktop program: %1</source>
        <translation>передано настольной программе: %1</translation>
    </message>
    <message>
        <source>the desktop program is not running</source>
        <translation>настольная программа не запущена</translation>
    </message>
    <message>
        <source>add can&apos;t hand this over whole; use get</source>
        <translation>add не может передать это целиком; используйте get</translation>
    </message>
    <message>
        <source>already in the list</source>
        <translation>уже в списке</translation>
    </message>
    <message>
        <source>there is no display for the desktop program; &apos;tributary-cli get&apos; downloads without it</source>
        <translation>нет дисплея для настольной программы; &apos;tributary-cli get&apos; загружает без неё</translation>
    </message>
    <message>
        <source>the desktop program was started, but ended at once</source>
        <translation>настольная программа запущена, но сразу завершилась</translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>one after another</source>
        <translation>по очереди</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>одновременно</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>rounds: %1, medians</source>
        <translation>кругов: %1, медианы</translation>
    </message>
    <message>
        <source>time</source>
        <translation>время</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>скорость</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>с ошибкой</translation>
    </message>
    <message>
        <source>time of one file</source>
        <translation>время одного файла</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>по одному</translation>
    </message>
    <message>
        <source>In parallel it takes %1 times as long.</source>
        <translation>Одновременно это занимает в %1 раза больше времени.</translation>
    </message>
    <message>
        <source>round %1, %2: %3, %4 done</source>
        <translation>круг %1, %2: %3, готово: %4</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>с ошибкой: %1</translation>
    </message>
    <message>
        <source>Interrupted; no file was kept.</source>
        <translation>Прервано; ни один файл не сохранён.</translation>
    </message>
</context>
<context>
    <name>TerminalError</name>
    <message>
        <source>the server</source>
        <translation>сервер</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what happened, %2: what to do about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This line of the list makes no sense</source>
        <translation>Эта строка списка не имеет смысла</translation>
    </message>
    <message>
        <source>Correct it, and run the command again with --on-conflict skip.</source>
        <translation>Исправьте её и выполните команду ещё раз с --on-conflict skip.</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>Usage:</source>
        <translation>Вызов:</translation>
    </message>
    <message>
        <source>tributary-cli downloads files over http and https.</source>
        <translation>tributary-cli загружает файлы по http и https.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>Commands for the desktop program while it runs:</source>
        <translation>Команды для работающей настольной программы:</translation>
    </message>
    <message>
        <source>An interrupted download continues when the same command is run again.</source>
        <translation>Прерванная загрузка продолжится, если выполнить ту же команду ещё раз.</translation>
    </message>
    <message>
        <source>Exit codes: 0 all done, 1 a download failed, 2 wrong usage, 3 a checksum did not match, 4 no space or no permission to write, 130 interrupted.</source>
        <translation>Коды выхода: 0 всё сделано, 1 загрузка не удалась, 2 неверный вызов, 3 контрольная сумма не совпала, 4 нет места или права на запись, 130 прервано.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>этот текст</translation>
    </message>
    <message>
        <source>download; the command may be left out</source>
        <translation>загрузить; команду можно опустить</translation>
    </message>
    <message>
        <source>show what the server offers, without saving anything</source>
        <translation>показать, что предлагает сервер, ничего не сохраняя</translation>
    </message>
    <message>
        <source>measure how fast the URLs come, saving nothing</source>
        <translation>измерить скорость URL, ничего не сохраняя</translation>
    </message>
    <message>
        <source>hand the URLs over to the desktop program</source>
        <translation>передать URL настольной программе</translation>
    </message>
    <message>
        <source>check a file&apos;s checksum</source>
        <translation>проверить контрольную сумму файла</translation>
    </message>
    <message>
        <source>this text, or a command&apos;s options</source>
        <translation>этот текст или параметры команды</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>версия</translation>
    </message>
    <message>
        <source>show its downloads</source>
        <translation>показать её загрузки</translation>
    </message>
    <message>
        <source>pause downloads, by the numbers that list shows</source>
        <translation>приостановить загрузки по номерам, которые показывает list</translation>
    </message>
    <message>
        <source>continue them, also those that failed</source>
        <translation>возобновить их, в том числе неудавшиеся</translation>
    </message>
    <message>
        <source>end them, and delete their unfinished files</source>
        <translation>отменить их и удалить их незавершённые файлы</translation>
    </message>
    <message>
        <source>take them out of the list; their files stay</source>
        <translation>убрать их из списка; их файлы остаются</translation>
    </message>
    <message>
        <source>set the speed limit for all of them</source>
        <translation>задать ограничение скорости для всех</translation>
    </message>
    <message>
        <source>Downloads, shows progress and exits when all are done.</source>
        <translation>Загружает, показывает ход и завершается, когда всё сделано.</translation>
    </message>
    <message>
        <source>Shows what the server offers, without saving anything. Whether ranges work is tried with a ranged request.</source>
        <translation>Показывает, что предлагает сервер, ничего не сохраняя. Работают ли диапазоны, проверяется запросом диапазона.</translation>
    </message>
    <message>
        <source>Downloads the URLs into a temporary folder, one after another over one connection each and in parallel as get does, and deletes the files. Each round does both; a table shows medians.</source>
        <translation>Загружает URL во временную папку, по очереди через одно соединение и одновременно, как get, и удаляет файлы. Каждый круг делает и то и другое; таблица показывает медианы.</translation>
    </message>
    <message>
        <source>Hands the URLs over to the desktop program, starting it if need be, and exits once they are in its list. What no option says is as the desktop program does
it for others. A folder that a list names stands below FOLDER or the current folder.</source>
        <translation>Передаёт URL настольной программе, запуская её при необходимости, и завершается, как только они в её списке. О чём не говорит ни один параметр, делается так, как обычно делает настольная программа. Папка, названная в списке, лежит внутри ПАПКА или текущей папки.</translation>
    </message>
    <message>
        <source>Exits with 0 if the file has this checksum, and with 1 if not.</source>
        <translation>Завершается с 0, если у файла эта контрольная сумма, и с 1, если нет.</translation>
    </message>
    <message>
        <source>Shows the downloads of the running desktop program that are not finished: number, state, percentage, size, speed, time left and name. WORD is a part of
a name or URL, or a state as --json has it, such as paused or finished.</source>
        <translation>Показывает незавершённые загрузки работающей настольной программы: номер, состояние, проценты, размер, скорость, оставшееся время и имя. СЛОВО — часть имени или URL либо состояние, как его называет --json, например paused или finished.</translation>
    </message>
    <message>
        <source>Pauses downloads of the running desktop program.</source>
        <translation>Приостанавливает загрузки работающей настольной программы.</translation>
    </message>
    <message>
        <source>Lets downloads of the running desktop program go on in their turn, by number also those that failed or were cancelled, and with --all those that are paused.</source>
        <translation>Возобновляет в свою очередь загрузки работающей настольной программы: по номеру также неудавшиеся и отменённые, с --all приостановленные.</translation>
    </message>
    <message>
        <source>Ends downloads of the running desktop program and deletes their unfinished files.</source>
        <translation>Отменяет загрузки работающей настольной программы и удаляет их незавершённые файлы.</translation>
    </message>
    <message>
        <source>Takes downloads out of the list of the running desktop program, which can undo it for a minute. Their files stay, whole or not.</source>
        <translation>Убирает загрузки из списка работающей настольной программы, которая ещё минуту может их вернуть. Их файлы остаются, целые или нет.</translation>
    </message>
    <message>
        <source>Sets the speed limit for all downloads of the running desktop program, such as 500K, or takes it away, and says what its schedule makes of that now.</source>
        <translation>Задаёт ограничение скорости для всех загрузок работающей настольной программы, например 500K, или снимает его и говорит, что из этого сейчас следует по расписанию.</translation>
    </message>
    <message>
        <source>SIZE and RATE take K, M, G and T (1024), with or without iB or B: 64K, 1.5MiB.</source>
        <translation>РАЗМЕР и СКОРОСТЬ принимают K, M, G и T (1024), с iB или B и без них: 64K, 1.5MiB.</translation>
    </message>
    <message>
        <source>A URL without a scheme is taken for https; on this machine itself, for http.</source>
        <translation>URL без схемы считается https, а на этом же компьютере http.</translation>
    </message>
    <message>
        <source>Unfinished files are kept as NAME.part with NAME.part.ledger beside it; the same command run again picks up where they stand.</source>
        <translation>Незавершённые файлы хранятся как ИМЯ.part, рядом с ними ИМЯ.part.ledger; та же команда продолжит с того же места.</translation>
    </message>
    <message>
        <source>Downloads:</source>
        <translation>Загрузки:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Файлы:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Скорость:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>Повторы:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>Запросы:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Сеть:</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>Вывод:</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>checksum matches</source>
        <translation>контрольная сумма совпадает</translation>
    </message>
    <message>
        <source>checksum matches %1</source>
        <extracomment>%1: the name of a file or of a header.</extracomment>
        <translation>контрольная сумма совпадает с %1</translation>
    </message>
    <message>
        <source>resumed from %1</source>
        <translation>возобновлено с %1</translation>
    </message>
    <message>
        <source>size not confirmed by the server</source>
        <translation>размер не подтверждён сервером</translation>
    </message>
    <message>
        <source>%1 sent wrong data</source>
        <translation>%1: получены неверные данные</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 байт)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1 at once, one more is refused</source>
        <translation>%1 сразу, ещё одно отклоняется</translation>
    </message>
    <message>
        <source>at least %1 at once</source>
        <translation>не менее %1 сразу</translation>
    </message>
    <message>
        <source>; the time was too short to tell whether more help</source>
        <translation>; не хватило времени понять, помогает ли больше</translation>
    </message>
    <message>
        <source>; more than %1 don&apos;t help</source>
        <translation>; больше %1 не помогает</translation>
    </message>
    <message>
        <source>Accepts</source>
        <extracomment>Of a server: how many connections.</extracomment>
        <translation>Принимает</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: a number of connections; a speed follows.</extracomment>
        <translation>при %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a size, %2: a time.</extracomment>
        <translation>%1 за %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>уже существует</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>%1 are kept.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>retry %1 in %2 s, try %3: %4</source>
        <extracomment>%1: a link, %2: seconds, %3: a number, %4: why.</extracomment>
        <translation>повтор %1 через %2 с, попытка %3: %4</translation>
    </message>
    <message>
        <source>assembling</source>
        <translation>сборка</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two sizes.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>готово: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>пропущено: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>с ошибкой: %1</translation>
    </message>
    <message>
        <source>The list contains no downloads; there was nothing to do.</source>
        <translation>В списке нет загрузок; делать было нечего.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue.</source>
        <translation>Прервано; загруженное сохранено. Чтобы продолжить, выполните ту же команду ещё раз.</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>Итоговый URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Ranges</source>
        <extracomment>Whether the server sends parts of the file.</extracomment>
        <translation>Диапазоны</translation>
    </message>
    <message>
        <source>yes: it can be resumed and fetched in pieces</source>
        <translation>да: можно возобновить и загружать частями</translation>
    </message>
    <message>
        <source>no: it can&apos;t be resumed</source>
        <translation>нет: возобновить нельзя</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>When the file was last changed on the server.</extracomment>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>%1: the %2 checksum matches</source>
        <translation>%1: контрольная сумма %2 совпадает</translation>
    </message>
    <message>
        <source>%1: the checksum does not match: it is %2, not %3</source>
        <translation>%1: контрольная сумма не совпадает: %2, а не %3</translation>
    </message>
    <message>
        <source>None of it was kept.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message>
        <source>; the file is too small to tell whether more help</source>
        <translation>; файл слишком мал, чтобы понять, помогает ли больше</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>файлы: %1</translation>
    </message>
    <message>
        <source>Interrupted. The server can&apos;t continue a file; the same command fetches it from the start.</source>
        <translation>Прервано. Сервер не умеет продолжать файл; та же команда загрузит его с начала.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue; a file that its server can&apos;t continue is fetched from the start.</source>
        <translation>Прервано; загруженное сохранено. Чтобы продолжить, выполните ту же команду ещё раз; файл, который его сервер не умеет продолжать, загрузится с начала.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Прервано.</translation>
    </message>
    <message>
        <source>%1: the file could not be read: %2</source>
        <translation>%1: не удалось прочитать файл: %2</translation>
    </message>
    <message>
        <source>What has finished could not be noted; the same command would fetch it again.</source>
        <translation>Не удалось записать, что уже загружено; та же команда загрузит это ещё раз.</translation>
    </message>
</context>
<context>
    <name>TerminalName</name>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ФАЙЛ</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ПАПКА</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>ХОСТЫ</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>РЕЖИМ</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ИМЯ</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>НОМЕР</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ПАРАМЕТРЫ</translation>
    </message>
    <message>
        <source>PASSWORD</source>
        <translation>ПАРОЛЬ</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>СКОРОСТЬ</translation>
    </message>
    <message>
        <source>SEC</source>
        <translation>СЕК</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>РАЗМЕР</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>ШАБЛОН</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>ТЕКСТ</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>ЗНАЧЕНИЕ</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>ДЕЙСТВИЕ</translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation>ПРАВИЛО</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>СЛОВО</translation>
    </message>
</context>
<context>
    <name>TerminalRow</name>
    <message>
        <source>connecting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>соединение</translation>
    </message>
    <message>
        <source>assembling</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>сборка</translation>
    </message>
    <message>
        <source>verifying</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>проверка</translation>
    </message>
    <message>
        <source>retry %1</source>
        <extracomment>%1: a time of five letters; at most 11 letters with it.</extracomment>
        <translation>через %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1: how many bytes of the file come before.</extracomment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>готово: %1 из %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>с ошибкой: %1</translation>
    </message>
    <message>
        <source>%1 more active</source>
        <translation>ещё активно: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>ожидает</translation>
    </message>
</context>
<context>
    <name>TerminalUsage</name>
    <message>
        <source>Try &apos;tributary-cli help&apos; or &apos;tributary-cli get --help&apos;.</source>
        <translation>Справка: &apos;tributary-cli help&apos; или &apos;tributary-cli get --help&apos;.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Пароль для %1: </translation>
    </message>
    <message>
        <source>--user lacks a password and there is no terminal to ask on; give NAME:PASSWORD or --password-file</source>
        <translation>в --user нет пароля, и нет терминала, чтобы его спросить; укажите ИМЯ:ПАРОЛЬ или --password-file</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>Пароль ключа %1: </translation>
    </message>
    <message>
        <source>the key of --client-certificate is locked and there is no terminal to ask on; give --client-key-password-file</source>
        <translation>ключ к --client-certificate защищён, и нет терминала, чтобы спросить пароль; укажите --client-key-password-file</translation>
    </message>
    <message>
        <source>ignored %1: %2</source>
        <extracomment>%1: a file and the number of a line, %2: what is wrong there.</extracomment>
        <translation>пропущено %1: %2</translation>
    </message>
    <message>
        <source>at most %1 files and %2 connections at once: this process may have no more than %3 files open (ulimit -n)</source>
        <translation>не больше %1 файлов и %2 соединений сразу: этому процессу нельзя открыть больше %3 файлов (ulimit -n)</translation>
    </message>
    <message>
        <source>standard output is not complete: %1</source>
        <translation>стандартный вывод неполон: %1</translation>
    </message>
    <message>
        <source>reading &apos;%1&apos; failed: %2</source>
        <translation>не удалось прочитать &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>the first line of &apos;%1&apos; is empty</source>
        <translation>первая строка &apos;%1&apos; пуста</translation>
    </message>
    <message>
        <source>there is no option --%1</source>
        <translation>параметра --%1 нет</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 не принимает значения</translation>
    </message>
    <message>
        <source>; did you mean --%1?</source>
        <translation>; имелся в виду --%1?</translation>
    </message>
    <message>
        <source>there is no option -%1</source>
        <translation>параметра -%1 нет</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>для --%1 нужно значение: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2</source>
        <translation>--%1 принимает: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;</source>
        <translation>--%1 принимает: %2, а не &apos;%3&apos;</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>команды &apos;%1&apos; нет</translation>
    </message>
    <message>
        <source>a command or a URL is missing</source>
        <translation>не указана команда или URL</translation>
    </message>
    <message>
        <source>--path-from-url and --name-template can&apos;t be used together</source>
        <translation>--path-from-url и --name-template нельзя использовать вместе</translation>
    </message>
    <message>
        <source>--output gives the whole path; it can&apos;t be used with --path-from-url or --name-template</source>
        <translation>--output задаёт весь путь; его нельзя использовать с --path-from-url или --name-template</translation>
    </message>
    <message>
        <source>--output takes one URL; with several, use --dir</source>
        <translation>--output принимает один URL; для нескольких используйте --dir</translation>
    </message>
    <message>
        <source>--output takes the path of a file; standard output can&apos;t be one (./- can)</source>
        <translation>--output принимает путь к файлу; стандартный вывод им быть не может (./- может)</translation>
    </message>
    <message>
        <source>--output takes the path of a file, not a folder; use --dir for that</source>
        <translation>--output принимает путь к файлу, а не к папке; для этого есть --dir</translation>
    </message>
    <message>
        <source>--output takes a name of at most %1 bytes</source>
        <translation>--output принимает имя не длиннее %1 байт</translation>
    </message>
    <message>
        <source>--output takes the path of a file; %1 isn&apos;t one</source>
        <translation>--output принимает путь к файлу; %1 не файл</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a link that leads nowhere</source>
        <translation>--dir принимает папку; %1 — ссылка, которая никуда не ведёт</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a file</source>
        <translation>--dir принимает папку; %1 — файл</translation>
    </message>
    <message>
        <source>--mirror takes one URL; in a list, mirrors stand on one line</source>
        <translation>--mirror принимает один URL; в списке зеркала стоят в одной строке</translation>
    </message>
    <message>
        <source>--retry-max-wait must not be shorter than --retry-wait</source>
        <translation>--retry-max-wait не может быть меньше --retry-wait</translation>
    </message>
    <message>
        <source>--password-file and a password in --user can&apos;t be used together</source>
        <translation>--password-file и пароль в --user нельзя использовать вместе</translation>
    </message>
    <message>
        <source>--password-file needs --user NAME</source>
        <translation>для --password-file нужен --user ИМЯ</translation>
    </message>
    <message>
        <source>--client-key needs --client-certificate FILE</source>
        <translation>для --client-key нужен --client-certificate ФАЙЛ</translation>
    </message>
    <message>
        <source>--client-key-password-file needs --client-certificate FILE</source>
        <translation>для --client-key-password-file нужен --client-certificate ФАЙЛ</translation>
    </message>
    <message>
        <source>only one of --input, --password-file and --client-key-password-file can be -</source>
        <translation>только один из --input, --password-file и --client-key-password-file может быть -</translation>
    </message>
    <message>
        <source>a URL is missing</source>
        <translation>не указан URL</translation>
    </message>
    <message>
        <source>verify takes one file</source>
        <translation>verify принимает один файл</translation>
    </message>
    <message>
        <source>verify needs --checksum ALG:HEX</source>
        <translation>для verify нужен --checksum ALG:HEX</translation>
    </message>
    <message>
        <source>--checksum can be given only once</source>
        <translation>--checksum можно указать только один раз</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; can&apos;t be read: %3</source>
        <translation>--%1: не удаётся прочитать &apos;%2&apos;: %3</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>The current folder no longer exists; go to another one</source>
        <translation>Текущей папки больше нет; перейдите в другую</translation>
    </message>
    <message>
        <source>the system allows this program no more threads; close other programs or raise the limit (ulimit -u), and run the same command again</source>
        <translation>система не даёт этой программе больше потоков; закройте другие программы или поднимите ограничение (ulimit -u) и выполните ту же команду ещё раз</translation>
    </message>
    <message>
        <source>%1 takes either the numbers that list shows, or --all</source>
        <translation>%1 принимает либо номера, которые показывает list, либо --all</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows</source>
        <translation>%1 принимает номера, которые показывает list</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows, not &apos;%2&apos;</source>
        <translation>%1 принимает номера, которые показывает list, а не &apos;%2&apos;</translation>
    </message>
    <message>
        <source>limit takes bytes a second, such as 500K or 1.5M and at most 1T, or none</source>
        <translation>limit принимает байты в секунду, например 500K или 1.5M, не больше 1T, или none</translation>
    </message>
    <message>
        <source>--%1 is for get; add can&apos;t hand it over to the desktop program</source>
        <translation>--%1 предназначен для get; add не может передать его настольной программе</translation>
    </message>
    <message>
        <source>--accept-checksum and --checksum can&apos;t be used together</source>
        <translation>--accept-checksum и --checksum нельзя использовать вместе</translation>
    </message>
    <message>
        <source>no password was entered</source>
        <translation>пароль не введён</translation>
    </message>
    <message>
        <source>no passphrase was entered</source>
        <translation>парольная фраза не введена</translation>
    </message>
    <message>
        <source>--cookies takes a file in the Netscape format; there is no cookie in &apos;%1&apos;</source>
        <translation>--cookies принимает файл в формате Netscape; в &apos;%1&apos; нет ни одного cookie</translation>
    </message>
    <message>
        <source>--ca-file takes certificates in PEM form; there is none in &apos;%1&apos;</source>
        <translation>--ca-file принимает сертификаты в виде PEM; в &apos;%1&apos; нет ни одного</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; имелось в виду %1?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a command and not a URL; for a server of that name, enter %1/</source>
        <translation>&apos;%1&apos; — команда, а не URL; для сервера с таким именем введите %1/</translation>
    </message>
    <message>
        <source>--%1 takes %2; &apos;%3&apos; is too large</source>
        <translation>--%1 принимает: %2; &apos;%3&apos; — слишком много</translation>
    </message>
    <message>
        <source>the text is not valid Unicode</source>
        <translation>текст не в Юникоде</translation>
    </message>
    <message>
        <source>%1 takes a file that can be read: %2</source>
        <extracomment>%1: an option of the terminal&apos;s program; %2: what the system says.</extracomment>
        <translation>%1 принимает файл, который можно прочитать: %2</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>paused: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>приостановлено: %1</translation>
    </message>
    <message>
        <source>resumed: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>возобновлено: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>отменено: %1</translation>
    </message>
    <message>
        <source>removed from the list: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>убрано из списка: %1</translation>
    </message>
    <message>
        <source>there is no download %1</source>
        <translation>загрузки %1 нет</translation>
    </message>
    <message>
        <source>download %1 is over</source>
        <translation>загрузка %1 завершена</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of the speed limit.</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>speed limit: %1</source>
        <translation>ограничение скорости: %1</translation>
    </message>
    <message>
        <source>no downloads to show</source>
        <translation>нет загрузок для показа</translation>
    </message>
    <message>
        <source>now: paused by the schedule</source>
        <translation>сейчас: приостановлено по расписанию</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule</source>
        <translation>сейчас: по расписанию без ограничений</translation>
    </message>
    <message>
        <source>now: paused by the schedule until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>сейчас: приостановлено по расписанию до %1</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule, until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>сейчас: по расписанию без ограничений до %1</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>B</source>
        <translation>Б</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>КиБ</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>МиБ</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>ГиБ</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>ТиБ</translation>
    </message>
    <message>
        <source>PiB</source>
        <translation>ПиБ</translation>
    </message>
    <message>
        <source>EiB</source>
        <translation>ЭиБ</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1: a size that comes in each second.</extracomment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>%1: days, %2: hours.</extracomment>
        <translation>%1 д %2 ч</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Сообщений пока нет</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: the time of a message, %2: the message.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Копировать сообщение</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n новое сообщение</numerusform>
            <numerusform>%n новых сообщения</numerusform>
            <numerusform>%n новых сообщений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop download manager</source>
        <translation>Менеджер загрузок для рабочего стола</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none</source>
        <translation>Запустить в трее или в свёрнутом виде, если трея нет</translation>
    </message>
    <message>
        <source>Keep all settings and data in the program&apos;s folder</source>
        <translation>Хранить все настройки и данные в папке программы</translation>
    </message>
    <message>
        <source>Report on standard error the longest time that the window is busy</source>
        <translation>Сообщать в стандартный поток ошибок наибольшее время, пока окно занято</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>Что загрузить</translation>
    </message>
    <message>
        <source>Try &apos;%1 --help&apos;.</source>
        <extracomment>%1: the name of the program.</extracomment>
        <translation>Справка: &apos;%1 --help&apos;.</translation>
    </message>
</context>
<context>
    <name>tributary::AboutBox</name>
    <message>
        <source>About Tributary</source>
        <translation>О программе Tributary</translation>
    </message>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>Downloads files over several connections at once.</source>
        <translation>Загружает файлы через несколько соединений сразу.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <extracomment>%1: a version number.</extracomment>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Licence: Apache License 2.0</source>
        <translation>Лицензия: Apache License 2.0</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <extracomment>%1: the version of the library Qt, %2: the operating system.</extracomment>
        <translation>Qt %1 в %2</translation>
    </message>
</context>
<context>
    <name>tributary::AddDialog</name>
    <message>
        <source>New download</source>
        <translation>Новая загрузка</translation>
    </message>
    <message>
        <source>https://…
One link per line</source>
        <translation>https://…
По одной ссылке в строке</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <extracomment>What few people change about a download, hidden until asked for.</extracomment>
        <translation>&amp;Ещё</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>П&amp;апка</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Имя &amp;файла</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>Names from the server</source>
        <translation>Имена с сервера</translation>
    </message>
    <message>
        <source>Name from the server</source>
        <translation>Имя с сервера</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) will start.</source>
        <translation>
            <numerusform>Начнётся %n загрузка.</numerusform>
            <numerusform>Начнутся %n загрузки.</numerusform>
            <numerusform>Начнутся %n загрузок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link could not be checked: %1.</source>
        <extracomment>%1: what went wrong when the server was asked about a link.</extracomment>
        <translation>Не удалось проверить ссылку: %1.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Names from the list</source>
        <translation>Имена из списка</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2.</source>
        <extracomment>%1: the name of a server, %2: a time of the day.</extracomment>
        <translation>%1 просит подождать до %2.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterDownloads</name>
    <message>
        <source>No program was chosen.</source>
        <translation>Программа не выбрана.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>Программы «%1» нет.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterNote</name>
    <message>
        <source>Quits when all is done</source>
        <extracomment>The program does, once all downloads are done.</extracomment>
        <translation>Выход, когда всё завершится</translation>
    </message>
    <message>
        <source>Sleeps when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>Спящий режим, когда всё завершится</translation>
    </message>
    <message>
        <source>Shuts down when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>Выключение, когда всё завершится</translation>
    </message>
    <message>
        <source>Runs a program when all is done</source>
        <translation>Запуск программы, когда всё завершится</translation>
    </message>
    <message>
        <source>Click to call it off.</source>
        <extracomment>To call off what happens once all downloads are done.</extracomment>
        <translation>Нажмите, чтобы отменить это.</translation>
    </message>
    <message>
        <source>Nothing happens when all downloads are done.</source>
        <translation>Когда все загрузки завершатся, ничего не произойдёт.</translation>
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
        <translation>Проверить файл</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Алгоритм</translation>
    </message>
    <message>
        <source>E&amp;xpected checksum</source>
        <translation>&amp;Ожидаемая контрольная сумма</translation>
    </message>
    <message>
        <source>Checks&amp;um</source>
        <extracomment>The checksum that a file has.</extracomment>
        <translation>Контрольная &amp;сумма</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Не удалось прочитать файл.</translation>
    </message>
    <message>
        <source>The checksum matches.</source>
        <translation>Контрольная сумма совпадает.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file is damaged or another one, or the checksum is not for it.</source>
        <translation>Контрольная сумма не совпадает: файл повреждён, это другой файл или сумма не от него.</translation>
    </message>
</context>
<context>
    <name>tributary::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>The menu of the list&apos;s columns, in which a person chooses those that are shown.</extracomment>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>Shows the columns again as at the first start: which, where, and how wide.</extracomment>
        <translation>Сбросить столбцы</translation>
    </message>
</context>
<context>
    <name>tributary::CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Другие команды</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>The speed limit.</extracomment>
        <translation>Лимит</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Ограничение скорости</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>Фильтр загрузок</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The hint of an empty box. %1: to what the list is narrowed already, such as &quot;Failed&quot;.</extracomment>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>Filter in “%1”</source>
        <translation>Фильтр в «%1»</translation>
    </message>
</context>
<context>
    <name>tributary::CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation>Поиск команды</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>Название команды</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Сейчас это невозможно.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Команды с таким названием нет.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of a menu. %1: the name of the menu, %2: the name of the command.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command or setting</source>
        <translation>Команда или настройка</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionListModel</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>A small piece far into a large file: &quot;64 KiB at 7.1 GiB&quot;.</extracomment>
        <translation>%1 на отметке %2</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>The stretch of the file that a connection fetches.</extracomment>
        <translation>Диапазон</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>How far in the file a connection has come.</extracomment>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a connection is to.</extracomment>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Why a connection is slow, waits or asked anew.</extracomment>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionTimeline</name>
    <message>
        <source>Timeline of the connections</source>
        <translation>Шкала времени соединений</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionsPage</name>
    <message>
        <source>No connection is open.</source>
        <translation>Нет открытых соединений.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
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
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopPresence</name>
    <message>
        <source>Tributary keeps running</source>
        <translation>Tributary продолжает работу</translation>
    </message>
    <message>
        <source>Downloads continue. Use the icon in the tray to show the window again.</source>
        <translation>Загрузки продолжаются. Вернуть окно можно значком в трее.</translation>
    </message>
    <message>
        <source>The computer couldn&apos;t be put to sleep or shut down.</source>
        <translation>Не удалось усыпить или выключить компьютер.</translation>
    </message>
    <message>
        <source>The program can&apos;t be started.</source>
        <translation>Не удалось запустить программу.</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Select a download to see its details.</source>
        <translation>Выберите загрузку, чтобы увидеть сведения о ней.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadActions</name>
    <message>
        <source>New download</source>
        <extracomment>The second word of each pair stands on the toolbar button.</extracomment>
        <translation>Новая загрузка</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>Вставить ссылки</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file that was downloaded.</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends a download for good and deletes what has come so far.</extracomment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Gives the file of a download another name.</extracomment>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes a download from the list; its file stays.</extracomment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove with file…</source>
        <translation>Убрать с файлом…</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <extracomment>Takes all finished downloads from the list; their files stay.</extracomment>
        <translation>Убрать завершённые</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Earlier in the queue.</extracomment>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>Переместить в начало</translation>
    </message>
    <message>
        <source>To top</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <translation>Переместить в конец</translation>
    </message>
    <message>
        <source>To bottom</source>
        <translation>В конец</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>These three are entries of the menu &quot;Priority&quot;.</extracomment>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Which downloads go first.</extracomment>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Changes the mirrors, headers and limits of a download.</extracomment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Only one download can be edited at a time.</source>
        <translation>За один раз можно изменить только одну загрузку.</translation>
    </message>
    <message>
        <source>A finished download can&apos;t be edited.</source>
        <translation>Завершённую загрузку изменить нельзя.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be edited. Pause it first.</source>
        <translation>Идущую загрузку изменить нельзя. Сначала приостановите её.</translation>
    </message>
    <message>
        <source>Find command…</source>
        <extracomment>Opens a list of all commands, in which one is found by its name.</extracomment>
        <translation>Найти команду…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Приостановить все</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Возобновить все</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>Starts a download that waits, whatever runs besides.</extracomment>
        <translation>Начать сейчас</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>Открыть ссылку в браузере</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <extracomment>Brings back what was just removed from the list.</extracomment>
        <translation>Вернуть убранное</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <extracomment>Moves the files of downloads to another folder.</extracomment>
        <translation>Переместить в папку…</translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what was downloaded once more, as a new download.</extracomment>
        <translation>Загрузить снова</translation>
    </message>
    <message>
        <source>Check file…</source>
        <extracomment>Computes the checksum of a file, to compare it with another one.</extracomment>
        <translation>Проверить файл…</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>For a download that failed.</extracomment>
        <translation>Заменить ссылку…</translation>
    </message>
    <message>
        <source>Only one download can be renamed at a time.</source>
        <translation>За один раз можно переименовать только одну загрузку.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be renamed. Pause it first.</source>
        <translation>Идущую загрузку переименовать нельзя. Сначала приостановите её.</translation>
    </message>
    <message>
        <source>Pause shown</source>
        <translation>Приостановить показанные</translation>
    </message>
    <message>
        <source>Resume shown</source>
        <translation>Возобновить показанные</translation>
    </message>
    <message>
        <source>Pause all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Приостановить все показанные загрузки</translation>
    </message>
    <message>
        <source>Resume all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Возобновить все показанные загрузки</translation>
    </message>
    <message>
        <source>Retry all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Повторить все показанные загрузки</translation>
    </message>
    <message>
        <source>Retry all</source>
        <extracomment>For all downloads that failed.</extracomment>
        <translation>Повторить все</translation>
    </message>
    <message>
        <source>Retry shown</source>
        <extracomment>For those of the downloads that failed that the filter shows.</extracomment>
        <translation>Повторить показанные</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadEdits</name>
    <message>
        <source>The download can&apos;t be edited.</source>
        <translation>Загрузку изменить нельзя.</translation>
    </message>
    <message>
        <source>It is running or finished by now.</source>
        <translation>Она уже идёт или завершена.</translation>
    </message>
    <message>
        <source>It has no user name or password yet. Sign in first.</source>
        <translation>Ещё нет имени пользователя или пароля. Сначала выполните вход.</translation>
    </message>
    <message>
        <source>The changes to “%1” were saved.</source>
        <translation>Изменения для «%1» сохранены.</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When a download was added to the list.</extracomment>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a download comes from.</extracomment>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>When a download was finished.</extracomment>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>What the bytes of a finished download were compared with.</extracomment>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>The time left until a download is done. In a menu &quot;Left&quot; alone would be a direction.</extracomment>
        <translation>Осталось времени</translation>
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
            <numerusform>%n завершена</numerusform>
            <numerusform>%n завершены</numerusform>
            <numerusform>%n завершено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Все загрузки завершены</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) finished</source>
        <translation>
            <numerusform>Завершена %n загрузка</numerusform>
            <numerusform>Завершены %n загрузки</numerusform>
            <numerusform>Завершено %n загрузок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>Не удалась %n загрузка</numerusform>
            <numerusform>Не удались %n загрузки</numerusform>
            <numerusform>Не удалось %n загрузок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n приостановлена</numerusform>
            <numerusform>%n приостановлены</numerusform>
            <numerusform>%n приостановлено</numerusform>
        </translation>
    </message>
    <message>
        <source>No more downloads are running</source>
        <translation>Нет активных загрузок</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <extracomment>By a fault, such as a full disk, which stands behind it.</extracomment>
        <translation>
            <numerusform>%n загрузка приостановлена</numerusform>
            <numerusform>%n загрузки приостановлены</numerusform>
            <numerusform>%n загрузок приостановлено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
</context>
<context>
    <name>tributary::EditDialog</name>
    <message>
        <source>Edit download</source>
        <translation>Изменение загрузки</translation>
    </message>
    <message>
        <source>Changes to “%1” apply the next time it starts or resumes.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Изменения для «%1» подействуют при следующем запуске или возобновлении.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyHint</name>
    <message>
        <source>Drop or paste a link here, or choose New download.</source>
        <translation>Перетащите ссылку сюда, вставьте её или нажмите «Новая загрузка».</translation>
    </message>
    <message>
        <source>No downloads here.</source>
        <translation>Здесь нет загрузок.</translation>
    </message>
    <message>
        <source>No download matches “%1”.</source>
        <translation>Нет загрузок по запросу «%1».</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Takes back what is typed and chosen to filter the list.</extracomment>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>tributary::ErrorBox</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Replace &amp;link…</source>
        <translation>&amp;Заменить ссылку…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>В&amp;ойти…</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;Выбрать папку…</translation>
    </message>
    <message>
        <source>&amp;Trust certificate…</source>
        <extracomment>Trusts a certificate that proves nothing.</extracomment>
        <translation>&amp;Доверять сертификату…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <extracomment>Opens the link of a download, to see what the site says.</extracomment>
        <translation>Открыть в &amp;браузере</translation>
    </message>
    <message>
        <source>Edit &amp;checksum…</source>
        <extracomment>Opens the dialog in which a checksum can be corrected.</extracomment>
        <translation>Изменить контрольную &amp;сумму…</translation>
    </message>
    <message>
        <source>Choose another &amp;name…</source>
        <extracomment>Saves a file under another name, since the one that it should have is taken.</extracomment>
        <translation>Выбрать другое &amp;имя…</translation>
    </message>
    <message>
        <source>Proxy s&amp;ettings…</source>
        <extracomment>Opens the settings at the proxy.</extracomment>
        <translation>Н&amp;астройки прокси…</translation>
    </message>
    <message>
        <source>&amp;Memory settings…</source>
        <extracomment>Opens the settings at the limit for memory.</extracomment>
        <translation>Настройки па&amp;мяти…</translation>
    </message>
    <message>
        <source>&amp;Keep the file anyway…</source>
        <extracomment>Keeps a file although a checksum of its site contradicts it.</extracomment>
        <translation>Всё равно оставить &amp;файл…</translation>
    </message>
    <message>
        <source>The expected checksum is from the server&apos;s header %1.</source>
        <extracomment>%1: the name of a header such as Digest.</extracomment>
        <translation>Ожидаемая контрольная сумма взята из заголовка сервера %1.</translation>
    </message>
    <message>
        <source>The expected checksum is from %1, beside the file.</source>
        <extracomment>%1: the name of a file such as SHA256SUMS.</extracomment>
        <translation>Ожидаемая контрольная сумма взята из %1 рядом с файлом.</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Before the checksum that a file should have.</extracomment>
        <translation>Ожидалась</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Before the checksum that a file has.</extracomment>
        <translation>Получена</translation>
    </message>
    <message>
        <source>No source has the right file: %1</source>
        <extracomment>%1: links, each with what is wrong with its file.</extracomment>
        <translation>Ни в одном источнике нет нужного файла: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Возоб&amp;новить</translation>
    </message>
    <message>
        <source>Download &amp;again</source>
        <extracomment>Of a finished download, whose file is gone.</extracomment>
        <translation>Загрузить &amp;снова</translation>
    </message>
    <message>
        <source>The file was moved or deleted elsewhere. Move it back, or download it again.</source>
        <translation>Файл перемещён или удалён вне программы. Верните его на место или загрузите снова.</translation>
    </message>
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>Ссылка не заменена.</translation>
    </message>
    <message>
        <source>The link of “%1” was replaced.</source>
        <translation>Ссылка для «%1» заменена.</translation>
    </message>
    <message>
        <source>The file was not kept.</source>
        <translation>Не удалось оставить файл.</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>Choose folder</source>
        <translation>Выбор папки</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Файл остаётся на месте.</translation>
    </message>
    <message>
        <source>Moving to the other folder…</source>
        <translation>Перемещение в другую папку…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Переместить в папку</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>Перемещено в «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n files stay where they are.</source>
        <translation>
            <numerusform>%n файл остаётся на месте.</numerusform>
            <numerusform>%n файла остаются на месте.</numerusform>
            <numerusform>%n файлов остаются на месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”. To move the others, pause them first.</source>
        <translation>Перемещено в «%1». Чтобы переместить остальные, сначала приостановите их.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <extracomment>%1: the name that a file had, %2: the name that it has now.</extracomment>
        <translation>«%1» переименован в «%2».</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>States</source>
        <translation>Состояния</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Типы</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All downloads, in whatever state.</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активные</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидающие</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановленные</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершённые</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>С ошибкой</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Архивы</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Music and films.</extracomment>
        <translation>Медиа</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>Downloads that were cancelled.</extracomment>
        <translation>Отменённые</translation>
    </message>
</context>
<context>
    <name>tributary::FilterTeller</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many rows the filter leaves of how many, such as &quot;3 of 12 shown&quot;.</extracomment>
        <translation>Показано %1 из %2</translation>
    </message>
</context>
<context>
    <name>tributary::FinishedRows</name>
    <message>
        <source>The filter shows no finished downloads.</source>
        <translation>Фильтр скрывает завершённые загрузки.</translation>
    </message>
</context>
<context>
    <name>tributary::FolderRow</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>О&amp;бзор…</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>%1 свободно</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Недавние папки</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <extracomment>%1: how much room there is on the disk, %2: how much the files take.</extracomment>
        <translation>%1 свободно, нужно %2</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Это файл, а не папка.</translation>
    </message>
    <message>
        <source>You can&apos;t save files in this folder.</source>
        <translation>В эту папку нельзя сохранять файлы.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be created.</source>
        <translation>Эту папку нельзя создать.</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <extracomment>Stands beside the free space. %1: the folder that a file goes to because of its type.</extracomment>
        <translation>попадёт в %1</translation>
    </message>
</context>
<context>
    <name>tributary::FrontDoor</name>
    <message>
        <source>The link that the browser handed over can&apos;t be downloaded.</source>
        <translation>Ссылку, переданную браузером, нельзя загрузить.</translation>
    </message>
    <message>
        <source>Browsers and the terminal can&apos;t reach this window: %1</source>
        <translation>Браузеры и терминал не могут связаться с этим окном: %1</translation>
    </message>
</context>
<context>
    <name>tributary::GeneralPage</name>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;Копировать всё</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>Копировать все сведения</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>&amp;Начать сейчас</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a file, %2: a sentence on why its download is not faster.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>Нас&amp;тройки соединений…</translation>
    </message>
    <message>
        <source>Change li&amp;mit…</source>
        <translation>Из&amp;менить ограничение…</translation>
    </message>
</context>
<context>
    <name>tributary::GoneFiles</name>
    <message>
        <source>Download again</source>
        <translation>Загрузить снова</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>«%1» больше не существует.</translation>
    </message>
</context>
<context>
    <name>tributary::HeadMenu</name>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>Порядок очереди</translation>
    </message>
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Links, text and lists of links can be dropped into the window. Keyboard shortcuts:</source>
        <translation>В окно можно перетащить ссылки, текст или списки ссылок. Сочетания клавиш:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>&amp;О программе Tributary</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Приостановить или возобновить</translation>
    </message>
    <message>
        <source>Open the file or show its details</source>
        <translation>Открыть файл или показать сведения</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>Фильтр загрузок</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>%1, %2: the first and the last of some keys.</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Open a details tab</source>
        <translation>Открыть вкладку сведений</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Закрыть сведения</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>Очистить фильтр, затем покинуть его</translation>
    </message>
</context>
<context>
    <name>tributary::LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Ограничение скорости</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Speed &amp;limit for each selected download:</source>
        <translation>О&amp;граничение скорости для каждой выбранной загрузки:</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>&amp;Установить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Speed &amp;limit for all downloads:</source>
        <translation>О&amp;граничение скорости для всех загрузок:</translation>
    </message>
    <message>
        <source>Speed &amp;limit for this download:</source>
        <translation>О&amp;граничение скорости для этой загрузки:</translation>
    </message>
</context>
<context>
    <name>tributary::LimitMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>Ограничение скорости</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>Другое…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>tributary::LinkIntake</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>Не удалось прочитать список: %1</translation>
    </message>
    <message>
        <source>The list contains no http or https links.</source>
        <translation>В списке нет ссылок http или https.</translation>
    </message>
    <message>
        <source>The clipboard contains no http or https links.</source>
        <translation>В буфере обмена нет ссылок http или https.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added.</source>
        <translation>
            <numerusform>Добавлена %n загрузка.</numerusform>
            <numerusform>Добавлены %n загрузки.</numerusform>
            <numerusform>Добавлено %n загрузок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>Уже в списке.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added; the others are already in the list.</source>
        <translation>
            <numerusform>Добавлена %n загрузка, остальные уже в списке.</numerusform>
            <numerusform>Добавлены %n загрузки, остальные уже в списке.</numerusform>
            <numerusform>Добавлено %n загрузок, остальные уже в списке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding</source>
        <extracomment>Takes the downloads out of the list again that were just added.</extracomment>
        <translation>Отменить добавление</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) removed again.</source>
        <translation>
            <numerusform>Снова убрана %n загрузка.</numerusform>
            <numerusform>Снова убраны %n загрузки.</numerusform>
            <numerusform>Снова убрано %n загрузок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <extracomment>Follows a comma, as in &quot;8 downloads added, 2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n строка пропущена.</numerusform>
            <numerusform>%n строки пропущены.</numerusform>
            <numerusform>%n строк пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, %1</source>
        <extracomment>%1: as &quot;2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>Добавлена %n загрузка, %1</numerusform>
            <numerusform>Добавлены %n загрузки, %1</numerusform>
            <numerusform>Добавлено %n загрузок, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what is in the list already once more, as a new download.</extracomment>
        <translation>Загрузить снова</translation>
    </message>
    <message>
        <source>Already in the list: %1</source>
        <translation>Уже в списке: %1</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Получение списка…</translation>
    </message>
</context>
<context>
    <name>tributary::LinkListDialog</name>
    <message>
        <source>New downloads</source>
        <translation>Новые загрузки</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>П&amp;апка</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>&amp;Выбрать все</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Снять выбор</translation>
    </message>
    <message>
        <source>Enter the full path of the folder to save to.</source>
        <translation>Укажите полный путь к папке для сохранения.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: why a server refuses, such as &quot;Not found (404)&quot;, or that a link is in the list; %2: the link.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Фильтр</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Ещё</translation>
    </message>
    <message>
        <source>More ways to select</source>
        <translation>Другие способы выбора</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <extracomment>In the place of a link.</extracomment>
        <translation>Уже в списке</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) selected</source>
        <extracomment>Of a list: &quot;2 of 3 links selected&quot;. %1: how many are selected, %n: how many there are.</extracomment>
        <translation>
            <numerusform>Выбрано: %1 из %n ссылки</numerusform>
            <numerusform>Выбрано: %1 из %n ссылок</numerusform>
            <numerusform>Выбрано: %1 из %n ссылок</numerusform>
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
        <translation>%1, не менее %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; the filter hides %n of them</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %n: how many of the selected a filter hides.</extracomment>
        <translation>
            <numerusform>%1; из них скрыто фильтром: %n</numerusform>
            <numerusform>%1; из них скрыто фильтром: %n</numerusform>
            <numerusform>%1; из них скрыто фильтром: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListAndDetails</name>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Next tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>Следующая вкладка</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>Предыдущая вкладка</translation>
    </message>
</context>
<context>
    <name>tributary::ListFiles</name>
    <message>
        <source>Lists of downloads (*.json)</source>
        <translation>Списки загрузок (*.json)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Экспорт списка</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Импорт списка</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) exported.</source>
        <translation>
            <numerusform>Экспортирована %n загрузка.</numerusform>
            <numerusform>Экспортированы %n загрузки.</numerusform>
            <numerusform>Экспортировано %n загрузок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>Не удалось экспортировать список.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) imported.</source>
        <translation>
            <numerusform>Импортирована %n загрузка.</numerusform>
            <numerusform>Импортированы %n загрузки.</numerusform>
            <numerusform>Импортировано %n загрузок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be imported.</source>
        <translation>Не удалось импортировать список.</translation>
    </message>
    <message>
        <source>No permission to read the file</source>
        <translation>Нет прав на чтение файла</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are paused, as they go to other folders than yours.</source>
        <extracomment>Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n из них приостановлена, так как идёт в папку, не выбранную вами.</numerusform>
            <numerusform>%n из них приостановлены, так как идут в папки, не выбранные вами.</numerusform>
            <numerusform>%n из них приостановлены, так как идут в папки, не выбранные вами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list.</source>
        <extracomment>Downloads that were left out. Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n уже в списке.</numerusform>
            <numerusform>%n уже в списке.</numerusform>
            <numerusform>%n уже в списке.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListOffer</name>
    <message>
        <source>Open the list and choose from its files</source>
        <extracomment>The list that a link leads to. Without the mark the list itself is saved, as a file.</extracomment>
        <translation>Открыть список и выбрать файлы из него</translation>
    </message>
    <message>
        <source>This link leads to a list of files (Metalink).</source>
        <extracomment>Metalink: a format for lists of files.</extracomment>
        <translation>Эта ссылка ведёт на список файлов (Metalink).</translation>
    </message>
    <message>
        <source>Choose from the links on this page</source>
        <translation>Выбрать из ссылок на этой странице</translation>
    </message>
    <message>
        <source>Choose from the links in this text</source>
        <extracomment>A text of lines that are links.</extracomment>
        <translation>Выбрать из ссылок в этом тексте</translation>
    </message>
</context>
<context>
    <name>tributary::ListedNote</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>Перейти &amp;к ней</translation>
    </message>
    <message>
        <source>This link is already in the list.</source>
        <translation>Эта ссылка уже в списке.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Download them again under new names</source>
        <extracomment>Links that are in the list already.</extracomment>
        <translation>Загрузить их снова под новыми именами</translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are already in the list:</source>
        <translation>
            <numerusform>%n из ссылок уже в списке:</numerusform>
            <numerusform>%n из ссылок уже в списке:</numerusform>
            <numerusform>%n из ссылок уже в списке:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · already in the list</source>
        <extracomment>%1: the size and the type of a file whose link is in the list.</extracomment>
        <translation>%1 · уже в списке</translation>
    </message>
    <message>
        <source>Download it again under a new name</source>
        <extracomment>A link that is in the list already.</extracomment>
        <translation>Загрузить её снова под новым именем</translation>
    </message>
</context>
<context>
    <name>tributary::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;Копировать всё</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Копировать журнал</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>Save the log as</source>
        <translation>Сохранить журнал как</translation>
    </message>
    <message>
        <source>The log could not be saved as “%1”: %2</source>
        <extracomment>%1: a path, %2: what the system says.</extracomment>
        <translation>Не удалось сохранить журнал как «%1»: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Пока ничего не произошло.</translation>
    </message>
</context>
<context>
    <name>tributary::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Active downloads on top</source>
        <extracomment>Those that run stand above the others in the list.</extracomment>
        <translation>Активные загрузки сверху</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <extracomment>Rows of two lines in the list.</extracomment>
        <translation>Просторные строки</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Rows of one line in the list.</extracomment>
        <translation>Компактные строки</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <extracomment>Writes all downloads of the list to a file that can be imported elsewhere.</extracomment>
        <translation>&amp;Экспорт списка…</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <extracomment>Adds the downloads of such a file to the list.</extracomment>
        <translation>&amp;Импорт списка…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Приостановить все</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Возобновить все</translation>
    </message>
    <message>
        <source>Only while the list is sorted by Added or in queue order</source>
        <translation>Только пока список отсортирован по столбцу «Добавлено» или по очереди</translation>
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
        <translation>Новые загрузки скрыты фильтром.</translation>
    </message>
    <message>
        <source>The list is in queue order now. Click “%1” to sort it as before.</source>
        <translation>Список теперь в порядке очереди. Нажмите «%1», чтобы отсортировать его как раньше.</translation>
    </message>
    <message>
        <source>The list is in queue order now.</source>
        <extracomment>The order of the list changed, since a row was moved in it. %1: the head of a column.</extracomment>
        <translation>Список теперь в порядке очереди.</translation>
    </message>
    <message>
        <source>The filter hides what came back.</source>
        <translation>То, что вернулось в список, скрыто фильтром.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the new downloads that the filter hides.</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Limit of the selected downloads</source>
        <translation>Ограничение для выбранных загрузок</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Ограничение скорости всех загрузок</translation>
    </message>
</context>
<context>
    <name>tributary::MoreFields</name>
    <message>
        <source>Automatic</source>
        <extracomment>As many connections as pay off.</extracomment>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <extracomment>The number of connections for one download.</extracomment>
        <translation>&amp;Соединения</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>О&amp;граничение скорости</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>&amp;Имя пользователя</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>C&amp;hecksum</source>
        <translation>Кон&amp;трольная сумма</translation>
    </message>
    <message>
        <source>M&amp;irrors</source>
        <translation>&amp;Зеркала</translation>
    </message>
    <message>
        <source>Other links to the same file, one per line</source>
        <translation>Другие ссылки на тот же файл, по одной в строке</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>Заг&amp;оловки</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Имя: значение, по одному в строке</translation>
    </message>
    <message>
        <source>&amp;Referer</source>
        <extracomment>The page that the link is on, in the sense of HTTP.</extracomment>
        <translation>&amp;Referer</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>&amp;Cookie</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>имя=значение; имя=значение</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>П&amp;рокси</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Как в настройках</translation>
    </message>
    <message>
        <source>User agen&amp;t</source>
        <translation>User-&amp;Agent</translation>
    </message>
    <message>
        <source>Tributary&apos;s default</source>
        <translation>Стандартный для Tributary</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a field, %2: what is wrong with what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password.</source>
        <translation>Сервер запрашивает имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <extracomment>The place in the queue.</extracomment>
        <translation>Приоритет (&amp;Y)</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Низкий</translation>
    </message>
</context>
<context>
    <name>tributary::MovedPlace</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A row&apos;s place in the list, such as &quot;2 of 12&quot;.</extracomment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>tributary::NameNote</name>
    <message>
        <source>A file with this name already exists. The new one will be “%1”.</source>
        <extracomment>%1: the name that the new file gets.</extracomment>
        <translation>Файл с таким именем уже есть. Новый будет называться «%1».</translation>
    </message>
</context>
<context>
    <name>tributary::OwnLimits</name>
    <message>
        <source>Speed limit</source>
        <extracomment>Of the selected downloads alone.</extracomment>
        <translation>Ограничение скорости</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>Другое…</translation>
    </message>
</context>
<context>
    <name>tributary::ProxyFields</name>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Порт прокси</translation>
    </message>
    <message>
        <source>A proxy with a user name and password can only be set for a single download: New download, More, Proxy.</source>
        <translation>Прокси с именем пользователя и паролем можно задать только для отдельной загрузки: «Новая загрузка», «Ещё», «Прокси».</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a proxy.</source>
        <translation>Это не адрес прокси.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>tributary::QuickMenu</name>
    <message>
        <source>New download</source>
        <translation>Новая загрузка</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Приостановить все</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Возобновить все</translation>
    </message>
</context>
<context>
    <name>tributary::QuietIntake</name>
    <message>
        <source>The download stays in the browser: %1</source>
        <extracomment>%1: the reason, as &quot;Not found (404)&quot;</extracomment>
        <translation>Загрузка остаётся в браузере: %1</translation>
    </message>
    <message>
        <source>Tributary was sent a file of another size.</source>
        <translation>Tributary получил файл другого размера.</translation>
    </message>
</context>
<context>
    <name>tributary::RefusedFiles</name>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <extracomment>%1: the name of a file, or the path of a folder.</extracomment>
        <translation>Нет программы, которая открывает «%1».</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %n download(s).</source>
        <translation>
            <numerusform>Убрана %n загрузка.</numerusform>
            <numerusform>Убраны %n загрузки.</numerusform>
            <numerusform>Убрано %n загрузок.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Their files stay where they are.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 Файлы остаются на месте.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>«%1» убрано.</translation>
    </message>
    <message>
        <source>Removed “%1”. The file stays in %2.</source>
        <translation>«%1» убрано. Файл остаётся в папке %2.</translation>
    </message>
    <message>
        <source>Removed “%1”. The unfinished file stays in %2.</source>
        <translation>«%1» убрано. Незавершённый файл остаётся в папке %2.</translation>
    </message>
    <message>
        <source>“%1” is in the list again.</source>
        <translation>«%1» снова в списке.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in the list again.</source>
        <translation>
            <numerusform>%n загрузка снова в списке.</numerusform>
            <numerusform>%n загрузки снова в списке.</numerusform>
            <numerusform>%n загрузок снова в списке.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last removal can&apos;t be undone. Undo once more brings back the one before it.</source>
        <translation>Убранное последним вернуть нельзя. Ещё раз «Вернуть» возвращает то, что было убрано до этого.</translation>
    </message>
    <message>
        <source>“%1” could not be taken out of the bin.</source>
        <translation>Не удалось извлечь «%1» из корзины.</translation>
    </message>
</context>
<context>
    <name>tributary::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Переименование</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Имя &amp;файла</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>tributary::ReplaceLinkDialog</name>
    <message>
        <source>Replace link</source>
        <translation>Замена ссылки</translation>
    </message>
    <message>
        <source>A new link for “%1”. What has been downloaded so far is kept if the new link leads to the same file.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Новая ссылка для «%1». Уже загруженное сохранится, если новая ссылка ведёт на тот же файл.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Takes another link for a download.</extracomment>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Enter the full link, with http:// or https://.</source>
        <translation>Укажите ссылку целиком, с http:// или https://.</translation>
    </message>
</context>
<context>
    <name>tributary::RetryAll</name>
    <message>
        <source>Retry all failed</source>
        <extracomment>Tries again all downloads that have failed.</extracomment>
        <translation>Повторить все неудавшиеся</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n download(s) again.</source>
        <translation>
            <numerusform>Повторяется %n загрузка.</numerusform>
            <numerusform>Повторяются %n загрузки.</numerusform>
            <numerusform>Повторяется %n загрузок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>Части файла</translation>
    </message>
    <message>
        <source>Which parts are here is not known until the download goes on.</source>
        <translation>Какие части уже есть, станет известно, когда загрузка продолжится.</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>Не удалось переместить «%1» в корзину.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: it will start over.</source>
        <translation>«%1» нельзя возобновить: загрузка начнётся сначала.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the paused download(s) can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>%n из приостановленных загрузок нельзя возобновить, она начнётся сначала.</numerusform>
            <numerusform>%n из приостановленных загрузок нельзя возобновить, они начнутся сначала.</numerusform>
            <numerusform>%n из приостановленных загрузок нельзя возобновить, они начнутся сначала.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only http and https links can be opened in the browser.</source>
        <translation>В браузере можно открывать только ссылки http и https.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Не удалось открыть браузер.</translation>
    </message>
    <message>
        <source>Moved “%1” to the bin.</source>
        <translation>«%1» перемещён в корзину.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) to the bin.</source>
        <translation>
            <numerusform>%n файл перемещён в корзину.</numerusform>
            <numerusform>%n файла перемещено в корзину.</numerusform>
            <numerusform>%n файлов перемещено в корзину.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«%1» удалён.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n unfinished file(s).</source>
        <translation>
            <numerusform>Удалён %n незавершённый файл.</numerusform>
            <numerusform>Удалены %n незавершённых файла.</numerusform>
            <numerusform>Удалено %n незавершённых файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted “%1”; %2 deleted.</source>
        <extracomment>Of a download that a person has cancelled. %1: its name, %2: a size.</extracomment>
        <translation>«%1» отменено; удалено %2.</translation>
    </message>
    <message numerus="yes">
        <source>Aborted %n download(s); %1 deleted.</source>
        <extracomment>Of downloads that a person has cancelled. %1: the size of their unfinished files.</extracomment>
        <translation>
            <numerusform>%n загрузка отменена; удалено %1.</numerusform>
            <numerusform>%n загрузки отменены; удалено %1.</numerusform>
            <numerusform>%n загрузок отменено; удалено %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SelectionLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Of downloads.</extracomment>
        <translation>
            <numerusform>Выбрана %n</numerusform>
            <numerusform>Выбраны %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: the size of what is here of several downloads, %2: their size.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 received</source>
        <extracomment>%1: the size of what is here of several downloads, the size of one of which nobody knows.</extracomment>
        <translation>получено %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Of several selected downloads, the details below are about one; %1: its name.</extracomment>
        <translation>Сведения о %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsAdvanced</name>
    <message>
        <source>Disk &amp;space</source>
        <translation>&amp;Место на диске</translation>
    </message>
    <message>
        <source>Reserve it before downloading</source>
        <translation>Резервировать до начала загрузки</translation>
    </message>
    <message>
        <source>Take it as the file grows</source>
        <translation>Занимать по мере роста файла</translation>
    </message>
    <message>
        <source>Largest &amp;read or write</source>
        <translation>Наибольшее &amp;чтение или запись</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>&amp;Память для всех соединений</translation>
    </message>
    <message>
        <source>When this much data waits to be written, reading pauses.</source>
        <translation>Когда столько данных ждёт записи, чтение тоже приостанавливается.</translation>
    </message>
    <message>
        <source>A full disk is noticed at the start, and the file lies in one piece.</source>
        <translation>Нехватка места на диске видна сразу, и файл лежит одним куском.</translation>
    </message>
    <message>
        <source>Nothing is taken before it is needed, but the disk may turn out too full halfway.</source>
        <translation>Место не занимается, пока не понадобится, но на полпути диск может оказаться заполнен.</translation>
    </message>
    <message>
        <source>Disk space and largest read or write apply to downloads that are added from now on.</source>
        <translation>Место на диске и наибольшее чтение или запись действуют для загрузок, добавленных с этого момента.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsBrowsers</name>
    <message>
        <source>Take downloads from %1</source>
        <extracomment>%1: a browser, as &quot;Firefox&quot;.</extracomment>
        <translation>Принимать загрузки из %1</translation>
    </message>
    <message>
        <source>No browser was found that Tributary could take downloads from.</source>
        <translation>Не найден браузер, из которого Tributary мог бы принимать загрузки.</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>Р&amp;асширение</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Открыть &amp;папку</translation>
    </message>
    <message>
        <source>Then load the extension from this folder.
In Firefox: about:debugging › This Firefox › Load Temporary Add-on
In others: chrome://extensions › Developer mode › Load unpacked</source>
        <translation>Затем загрузите расширение из этой папки.
В Firefox: about:debugging › Этот Firefox › Загрузить временное дополнение
В других: chrome://extensions › Режим разработчика › Загрузить распакованное расширение</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Серверы</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>&amp;О программе Tributary</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>A page of the settings: into which folder files of each type go.</extracomment>
        <translation>Типы</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Браузеры</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDownloads</name>
    <message>
        <source>Downloads at &amp;once</source>
        <translation>Одновременных &amp;загрузок</translation>
    </message>
    <message>
        <source>&amp;Connections per download</source>
        <translation>&amp;Соединений на загрузку</translation>
    </message>
    <message>
        <source>Connections in tot&amp;al</source>
        <translation>Соединений &amp;всего</translation>
    </message>
    <message>
        <source>More connections are used only while they make a download faster. The number per download applies to new downloads.</source>
        <translation>Загрузка открывает лишь столько соединений, сколько её ускоряют. Число на загрузку действует для загрузок, добавленных с этого момента.</translation>
    </message>
    <message>
        <source>When the &amp;file already exists</source>
        <translation>&amp;Если файл уже есть</translation>
    </message>
    <message>
        <source>Keep both and rename the new one</source>
        <translation>Сохранить оба, новый переименовать</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Перезаписать</translation>
    </message>
    <message>
        <source>Skip the download</source>
        <translation>Пропустить загрузку</translation>
    </message>
    <message>
        <source>File &amp;date</source>
        <translation>&amp;Дата файла</translation>
    </message>
    <message>
        <source>When it was downloaded</source>
        <translation>Время загрузки</translation>
    </message>
    <message>
        <source>The server&apos;s date</source>
        <translation>Дата на сервере</translation>
    </message>
    <message>
        <source>Look for a check&amp;sum</source>
        <translation>&amp;Искать контрольную сумму</translation>
    </message>
    <message>
        <source>In the server&apos;s response</source>
        <translation>В ответе сервера</translation>
    </message>
    <message>
        <source>Also in a file next to the download</source>
        <translation>Также в файле рядом с загрузкой</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloads run</source>
        <translation>&amp;Не давать компьютеру уснуть во время загрузок</translation>
    </message>
    <message>
        <source>Par&amp;t files</source>
        <translation>&amp;Файлы частей</translation>
    </message>
    <message>
        <source>Several in a folder, merged at the end</source>
        <translation>Несколько в папке, в конце объединяются</translation>
    </message>
    <message>
        <source>None, kept in memory until the end</source>
        <translation>Нет, до конца в памяти</translation>
    </message>
    <message>
        <source>Folder fo&amp;r part files</source>
        <translation>Папка для файлов &amp;частей</translation>
    </message>
    <message>
        <source>The system&apos;s temporary folder</source>
        <translation>Системная папка временных файлов</translation>
    </message>
    <message>
        <source>Files larger than the memory set under Advanced will fail.</source>
        <translation>Файлы больше объёма памяти из раздела «Дополнительно» загрузить не удастся.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ничего не делать</translation>
    </message>
    <message>
        <source>Quit Tributary</source>
        <translation>Выйти из Tributary</translation>
    </message>
    <message>
        <source>Put the computer to sleep</source>
        <translation>Усыпить компьютер</translation>
    </message>
    <message>
        <source>Shut down the computer</source>
        <translation>Выключить компьютер</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Запустить программу</translation>
    </message>
    <message>
        <source>When a&amp;ll downloads are done</source>
        <translation>&amp;Когда все загрузки завершены</translation>
    </message>
    <message>
        <source>This applies once. You are asked first; without an answer it happens after half a minute.</source>
        <translation>Действует один раз. Сначала появится вопрос; без ответа это произойдёт через полминуты.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Программа</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>&amp;Аргументы</translation>
    </message>
    <message>
        <source>One per line, without quotes</source>
        <translation>По одному в строке, без кавычек</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>Остановить с ошибкой</translation>
    </message>
    <message>
        <source>The old file is deleted once the new one is complete. It is not moved to the bin.</source>
        <translation>Старый файл удаляется, как только новый получен целиком. В корзину он не попадает.</translation>
    </message>
    <message>
        <source>At the end, merging takes time, and as much disk space again as the file.</source>
        <translation>В конце объединение займёт время и ещё столько же места на диске, сколько сам файл.</translation>
    </message>
    <message>
        <source>The server is asked for SHA256SUMS, for the file&apos;s name with .sha256 added, and for similar files.</source>
        <translation>У сервера запрашиваются SHA256SUMS, имя файла с добавкой .sha256 и похожие файлы.</translation>
    </message>
    <message>
        <source>Single file next to the download</source>
        <translation>Один файл рядом с загрузкой</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsGeneral</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>При &amp;закрытии окна продолжать работу в трее</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links to files</source>
        <translation>&amp;Следить за ссылками на файлы в буфере обмена</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>&amp;Перезапустить сейчас</translation>
    </message>
    <message>
        <source>The new language is used after a restart. Downloads continue then.</source>
        <translation>Новый язык вступит в силу после перезапуска. Загрузки затем продолжатся.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Start in the tray when you log in</source>
        <translation>Запускать &amp;в трее при входе в систему</translation>
    </message>
    <message>
        <source>Download &amp;folder</source>
        <translation>П&amp;апка загрузок</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The theme: as the desktop has it.
----------
The language: as the desktop has it.</extracomment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>“New download” opens when you copy a link to a file.</source>
        <translation>«Новая загрузка» открывается, когда вы копируете ссылку на файл.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsHosts</name>
    <message>
        <source>Yes</source>
        <extracomment>Whether a host sends the parts of a file that it is asked for.</extracomment>
        <translation>Да</translation>
    </message>
    <message>
        <source>Not reliably</source>
        <translation>Ненадёжно</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>%1: a number of connections.</extracomment>
        <translation>Не больше %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>No limit on a number of connections or downloads.</extracomment>
        <translation>Без ограничений</translation>
    </message>
    <message>
        <source>&amp;Connections to each host</source>
        <translation>&amp;Соединений с каждым сервером</translation>
    </message>
    <message>
        <source>&amp;Downloads from each host</source>
        <translation>Загрузок с &amp;каждого сервера</translation>
    </message>
    <message>
        <source>&amp;Pause between requests</source>
        <translation>&amp;Пауза между двумя запросами</translation>
    </message>
    <message>
        <source>A longer pause that a host asks for is always respected.</source>
        <translation>Если сервер просит более длинную паузу, она всегда соблюдается.</translation>
    </message>
    <message>
        <source>Hosts that you download from will be listed here.</source>
        <translation>Здесь появятся серверы, с которых вы загружаете файлы.</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Headers of a table of what was learned of hosts.</extracomment>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Докачка</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Последний раз</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>Forgets what was learned of hosts.</extracomment>
        <translation>&amp;Забыть</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>Забыть &amp;все</translation>
    </message>
    <message>
        <source>Trusted by you</source>
        <extracomment>A person has trusted the certificate of a host.</extracomment>
        <translation>Доверен вами</translation>
    </message>
    <message>
        <source>Hosts used in the last two weeks</source>
        <translation>Серверы за последние две недели</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No pause between requests.</extracomment>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>О&amp;граничение скорости</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Прокси</translation>
    </message>
    <message>
        <source>Pro&amp;xy server</source>
        <translation>Прокси-&amp;сервер</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>&amp;User-Agent</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>Прекращать попытку соединения &amp;через</translation>
    </message>
    <message>
        <source>The wait doubles with each try and starts over once data arrives. Times and tries apply to downloads that are added from now on.</source>
        <translation>С каждой попыткой ожидание удваивается, а когда данные приходят, начинается сначала. Время и число попыток действуют для загрузок, добавленных с этого момента.</translation>
    </message>
    <message>
        <source>Gently: few at once, after a minute</source>
        <translation>Бережно: понемногу, через минуту</translation>
    </message>
    <message>
        <source>Patiently, ten times</source>
        <translation>Терпеливо, десять раз</translation>
    </message>
    <message>
        <source>&amp;Tries after a failure</source>
        <translation>Попы&amp;ток после ошибки</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>П&amp;ервое ожидание</translation>
    </message>
    <message>
        <source>L&amp;ongest wait</source>
        <translation>&amp;Наибольшее ожидание</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Свои</translation>
    </message>
    <message>
        <source>Reconnect if &amp;no data arrives for</source>
        <translation>&amp;Заменять молчащее соединение через</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>По&amp;вторять</translation>
    </message>
    <message>
        <source>Quickly at first, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>Вскоре, потом всё реже</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Notify when a download &amp;finishes</source>
        <translation>Сообщать, когда &amp;загрузка завершена</translation>
    </message>
    <message>
        <source>Notify w&amp;hen a download fails</source>
        <translation>Сообщать, когда загрузка &amp;не удалась</translation>
    </message>
    <message>
        <source>Notify when &amp;all downloads are done</source>
        <translation>Сообщать, когда &amp;все загрузки завершены</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsPage</name>
    <message>
        <source> s</source>
        <extracomment>Seconds.</extracomment>
        <translation> с</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <extracomment>%1: what is chosen by the button, as &quot;Program&quot;.</extracomment>
        <translation>Обзор: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>Не удаётся записать %1.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSchedule</name>
    <message>
        <source>&amp;Follow the weekly schedule</source>
        <translation>Соблюдать &amp;недельное расписание</translation>
    </message>
    <message>
        <source>No speed limit is set at the moment, so limited hours are as fast as others.</source>
        <translation>Сейчас ограничение скорости не задано, поэтому часы с ограничением ничем не отличаются от других.</translation>
    </message>
    <message>
        <source>In limited hours the speed limit of %1 applies.</source>
        <translation>В часы с ограничением действует ограничение скорости %1.</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;Без ограничений</translation>
    </message>
    <message>
        <source>&amp;Limited</source>
        <translation>&amp;С ограничением</translation>
    </message>
    <message>
        <source>&amp;Paused</source>
        <translation>&amp;Приостановлено</translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation>Выбранные часы</translation>
    </message>
    <message>
        <source>&amp;Speed in limited hours</source>
        <translation>С&amp;корость в часы с ограничением</translation>
    </message>
    <message>
        <source>Drag over the grid to select hours, then choose what applies to them.</source>
        <translation>Проведите мышью по сетке, чтобы выбрать часы, затем укажите, что в них действует.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSearch</name>
    <message>
        <source>No setting has this name.</source>
        <translation>Настройки с таким названием нет.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Поиск настроек</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsTypes</name>
    <message>
        <source>Archives</source>
        <translation>Архивы</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>Files that are heard.</extracomment>
        <translation>Музыка</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>&amp;Sort files into folders by their type</source>
        <translation>&amp;Раскладывать файлы по папкам в зависимости от типа</translation>
    </message>
    <message>
        <source>Folders are created inside the download&apos;s folder, unless a full path is given. Leave the folder empty to use the download&apos;s folder itself.</source>
        <translation>Папки создаются внутри папки загрузки, если не указан полный путь. Оставьте поле пустым, чтобы использовать саму папку загрузки.</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>Типы файлов</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Headers of a table: a sort of files, where it goes, and how the names of such files end.</extracomment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Расширения</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;Выбрать папку…</translation>
    </message>
    <message>
        <source>Restore defa&amp;ults</source>
        <extracomment>Brings back the types of files that the program came with.</extracomment>
        <translation>Вернуть &amp;стандартные</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Новый тип</translation>
    </message>
    <message>
        <source>New type %1</source>
        <extracomment>%1: a number that tells one from another.</extracomment>
        <translation>Новый тип %1</translation>
    </message>
    <message>
        <source>Each type has a folder of its own. At the side of the window, music and videos are together under Media.</source>
        <translation>У каждого типа своя папка. Сбоку окна музыка и видео собраны в разделе «Медиа».</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>The folder for images.</extracomment>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>%1 is also in %2. Files of this kind go to %3.</source>
        <extracomment>%1: how names of files end, such as pdf; %2: the types of files that have it too; %3: one type.</extracomment>
        <translation>%1 есть и в «%2». Такие файлы попадают в «%3».</translation>
    </message>
</context>
<context>
    <name>tributary::ShowMenu</name>
    <message>
        <source>Show</source>
        <extracomment>The menu of the states and types of downloads that the list can show.</extracomment>
        <translation>Показывать</translation>
    </message>
</context>
<context>
    <name>tributary::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Войти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 запрашивает имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>Прокси на пути к %1 запрашивает имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <extracomment>%1: the name and the port of a proxy.</extracomment>
        <translation>Прокси %1 запрашивает имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>Passwords, cookies and headers for %1 are not kept in the list. Enter what is needed to continue.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>Пароли, cookie и заголовки для %1 в списке не хранятся. Введите то, что нужно для продолжения.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Имя пользователя</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>имя=значение; имя=значение</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>&amp;Cookie</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Имя: значение, по одному в строке</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Заголовки</translation>
    </message>
    <message>
        <source>Us&amp;er name at the proxy</source>
        <translation>И&amp;мя пользователя на прокси</translation>
    </message>
    <message>
        <source>Pass&amp;word at the proxy</source>
        <translation>Пароль &amp;на прокси</translation>
    </message>
    <message>
        <source>Passphrase of the ke&amp;y</source>
        <translation>Парольная &amp;фраза ключа</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Загрузка: %1</translation>
    </message>
    <message numerus="yes">
        <source>Download: %1 and %n more</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>
            <numerusform>Загрузка: %1 и ещё %n</numerusform>
            <numerusform>Загрузка: %1 и ещё %n</numerusform>
            <numerusform>Загрузка: %1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of the key for %1 is not kept in the list. Enter it to continue.</source>
        <extracomment>%1: the name of a server. The key belongs to a certificate that tells the server who asks.</extracomment>
        <translation>Парольная фраза ключа для %1 в списке не хранится. Введите её для продолжения.</translation>
    </message>
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>Почему медленно?</translation>
    </message>
</context>
<context>
    <name>tributary::SortMenu</name>
    <message>
        <source>Sort by</source>
        <extracomment>The menu of the orders in which the list can be.</extracomment>
        <translation>Сортировать по</translation>
    </message>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>Порядок очереди</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>The list begins with the highest number or the latest time.</extracomment>
        <translation>По убыванию</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedGraph</name>
    <message>
        <source>Speed of the last five minutes</source>
        <translation>Скорость за последние пять минут</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>Сейчас %1, в среднем %2, максимум %3</translation>
    </message>
    <message>
        <source>Nothing was downloaded in the last five minutes.</source>
        <translation>За последние пять минут ничего не загружено.</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>Средняя %1</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>Пик %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Лимит %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under the graph of the last minutes, behind times such as −1:30.</extracomment>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>On average %1, at most %2</source>
        <translation>В среднем %1, максимум %2</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedPopup</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>Скорость всех загрузок</translation>
    </message>
</context>
<context>
    <name>tributary::StartButtons</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>&amp;Add paused</source>
        <translation>&amp;Добавить на паузе</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>tributary::StatusLine</name>
    <message>
        <source>Show the speed of the last five minutes</source>
        <translation>Показать скорость за последние пять минут</translation>
    </message>
</context>
<context>
    <name>tributary::TickMenu</name>
    <message>
        <source>Only archives</source>
        <translation>Только архивы</translation>
    </message>
    <message>
        <source>Only media</source>
        <extracomment>Music and films.</extracomment>
        <translation>Только медиа</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>Только документы</translation>
    </message>
    <message>
        <source>Only images</source>
        <translation>Только изображения</translation>
    </message>
    <message>
        <source>Only programs</source>
        <translation>Только программы</translation>
    </message>
    <message>
        <source>Only other files</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>Только прочие файлы</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>&amp;Обратить выбор</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>Показать окно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
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
        <translation>Часы недели</translation>
    </message>
</context>
<context>
    <name>tributary::WeekModel</name>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>%1: a day of the week, %2 and %3: times of the day, %4: what holds then, such as &quot;Paused&quot;.</extracomment>
        <translation>%1, %2 – %3: %4</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Of an hour of the week: downloads are as fast as they can be.</extracomment>
        <translation>Без ограничений</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>Of an hour of the week: the speed limit holds.</extracomment>
        <translation>С ограничением</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of an hour of the week: nothing is downloaded.</extracomment>
        <translation>Приостановлено</translation>
    </message>
</context>
<context>
    <name>tributary::WindowFoot</name>
    <message>
        <source>Watching the clipboard</source>
        <translation>Слежение за буфером обмена</translation>
    </message>
    <message>
        <source>Message copied.</source>
        <translation>Сообщение скопировано.</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>%1: a speed, or &quot;None&quot;.</extracomment>
        <translation>Лимит: %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>Свободно: %1</translation>
    </message>
    <message>
        <source>Limit: none until %1</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week. The schedule has no speed limit until then.</extracomment>
        <translation>Лимит: нет до %1</translation>
    </message>
    <message>
        <source>The weekly schedule lifts the limit of %1 at this hour.</source>
        <extracomment>%1: a speed.</extracomment>
        <translation>Недельное расписание снимает в этот час ограничение %1.</translation>
    </message>
</context>
</TS>
