<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AccessibleList</name>
    <message>
        <source>Ascending</source>
        <translation>За зростанням</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>За спаданням</translation>
    </message>
</context>
<context>
    <name>AddInput</name>
    <message>
        <source>“%1” doesn&apos;t begin with http:// or https://.</source>
        <translation>«%1» не починається з http:// чи https://.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a complete link.</source>
        <translation>«%1» — неповне посилання.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <extracomment>%1: a link, %2: what is wrong with it.</extracomment>
        <translation>«%1» не можна використати: %2.</translation>
    </message>
    <message>
        <source>The links are too long to add all at once. Add fewer at a time.</source>
        <translation>Посилання задовгі, щоб додати їх усі одразу. Додавайте потроху.</translation>
    </message>
    <message>
        <source>That makes more than %1 downloads. Add fewer at a time.</source>
        <translation>Виходить понад %1 завантажень. Додавайте потроху.</translation>
    </message>
    <message>
        <source>Type or paste the link of a file.</source>
        <translation>Введіть або вставте посилання на файл.</translation>
    </message>
    <message>
        <source>Choose the folder to save to.</source>
        <translation>Виберіть теку для збереження.</translation>
    </message>
    <message>
        <source>Enter the folder&apos;s full path.</source>
        <translation>Вкажіть повний шлях до теки.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>До пароля потрібне ім’я користувача.</translation>
    </message>
    <message>
        <source>Write each header as Name: value on its own line. Headers that Tributary sends itself, such as Range, can&apos;t be set.</source>
        <translation>Вказуйте кожен заголовок в окремому рядку у вигляді «Назва: значення». Заголовки, які Tributary надсилає сам, як-от Range, задати не можна.</translation>
    </message>
    <message>
        <source>Enter the page&apos;s full address, with http:// or https://.</source>
        <translation>Вкажіть повну адресу сторінки, з http:// або https://.</translation>
    </message>
    <message>
        <source>Write cookies as name=value; name=value.</source>
        <translation>Вказуйте куки у вигляді назва=значення; назва=значення.</translation>
    </message>
    <message>
        <source>A user agent is one line of plain text.</source>
        <translation>User-Agent — це один рядок звичайного тексту.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port, https://host:port or socks5://host:port, or none for no proxy.</source>
        <translation>Вкажіть проксі у вигляді http://вузол:порт, https://вузол:порт або socks5://вузол:порт, чи none, щоб не використовувати проксі.</translation>
    </message>
    <message>
        <source>A file name can&apos;t contain / or \.</source>
        <translation>Назва файлу не може містити / чи \.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file.</source>
        <translation>«%1» не може бути назвою файлу.</translation>
    </message>
    <message>
        <source>A checksum can be entered for one file only.</source>
        <translation>Контрольну суму можна вказати лише для одного файлу.</translation>
    </message>
    <message>
        <source>At most %1 mirrors can be entered.</source>
        <translation>Можна вказати щонайбільше %1 дзеркал.</translation>
    </message>
    <message>
        <source>Mirrors can be entered for one file only.</source>
        <translation>Дзеркала можна вказати лише для одного файлу.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: the number of a line, %2: a sentence that says what is wrong with it.</extracomment>
        <translation>Рядок %1: %2</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>Ця назва задовга для файлу.</translation>
    </message>
    <message>
        <source>Enter the whole checksum: %1 digits for %2.</source>
        <extracomment>Two sentences on a checksum that is not complete. %1: a number of digits, %2: a kind such as SHA-256.</extracomment>
        <translation>Вкажіть контрольну суму повністю: для %2 це %1 цифр.</translation>
    </message>
    <message>
        <source>Enter the whole checksum, such as %1 digits for %2.</source>
        <translation>Вкажіть контрольну суму повністю, наприклад, для %2 це %1 цифр.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download torrents.</source>
        <translation>Tributary не завантажує торенти.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download from FTP servers.</source>
        <translation>Tributary не завантажує з FTP-серверів.</translation>
    </message>
</context>
<context>
    <name>AfterDownloads</name>
    <message>
        <source>All downloads are done. Quit Tributary?</source>
        <translation>Усі завантаження завершено. Вийти з Tributary?</translation>
    </message>
    <message>
        <source>All downloads are done. Put the computer to sleep?</source>
        <translation>Усі завантаження завершено. Перевести комп’ютер у режим сну?</translation>
    </message>
    <message>
        <source>All downloads are done. Shut down the computer?</source>
        <translation>Усі завантаження завершено. Вимкнути комп’ютер?</translation>
    </message>
    <message>
        <source>All downloads are done. Run %1?</source>
        <translation>Усі завантаження завершено. Запустити %1?</translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Усі завантаження завершено</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, this happens in %n second(s).</source>
        <translation>
            <numerusform>Без відповіді це станеться через %n секунду.</numerusform>
            <numerusform>Без відповіді це станеться через %n секунди.</numerusform>
            <numerusform>Без відповіді це станеться через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Так</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ні</translation>
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
        <translation>ще працює</translation>
    </message>
    <message>
        <source>it brought all that it was asked for</source>
        <translation>отримано все, що було запитано</translation>
    </message>
    <message>
        <source>another one took over its rest</source>
        <translation>решту забрало інше з’єднання</translation>
    </message>
    <message>
        <source>others brought its part first</source>
        <translation>інші з’єднання отримали його частину раніше</translation>
    </message>
    <message>
        <source>it was far slower than the others, which took over</source>
        <translation>воно було набагато повільніше за інші, і вони його замінили</translation>
    </message>
    <message>
        <source>it made way for other connections</source>
        <translation>воно поступилося місцем іншим з’єднанням</translation>
    </message>
    <message>
        <source>the speed limit calls for smaller parts</source>
        <translation>обмеження швидкості потребує менших частин</translation>
    </message>
    <message>
        <source>its link was given up</source>
        <translation>від його посилання відмовилися</translation>
    </message>
    <message>
        <source>the download stopped</source>
        <translation>завантаження зупинено</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, without data: %5</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: what became of it.</extracomment>
        <translation>З’єднання %1 із сервером %2, від %3 протягом %4, без даних: %5</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, %5, %6: %7</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: a size, %6: a speed, %7: what became of it.</extracomment>
        <translation>З’єднання %1 із сервером %2, від %3 протягом %4, %5, %6: %7</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>
            <numerusform>%n запит від %1</numerusform>
            <numerusform>%n запити від %1</numerusform>
            <numerusform>%n запитів від %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them failed</source>
        <extracomment>%1: &quot;12 requests since 10:02:11&quot;, %n: how many of them failed.</extracomment>
        <translation>
            <numerusform>%1, з них %n з помилкою</numerusform>
            <numerusform>%1, з них %n з помилкою</numerusform>
            <numerusform>%1, з них %n з помилкою</numerusform>
        </translation>
    </message>
    <message>
        <source>the file was asked for anew</source>
        <translation>файл запитано наново</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Retried: it was far slower than the others</source>
        <translation>Повторний запит: з’єднання було набагато повільніше за інші</translation>
    </message>
    <message>
        <source>Retried: %1</source>
        <extracomment>%1: what went wrong before, as &quot;The connection was lost&quot;.</extracomment>
        <translation>Повторний запит: %1</translation>
    </message>
    <message>
        <source>%1; trying again soon</source>
        <extracomment>%1: what went wrong, as &quot;The connection was lost&quot;.</extracomment>
        <translation>%1; невдовзі повторний запит</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Невдовзі повторний запит</translation>
    </message>
    <message>
        <source>The disk is slower than the network</source>
        <translation>Диск повільніший за мережу</translation>
    </message>
    <message>
        <source>A speed limit holds it back</source>
        <translation>Стримується обмеженням швидкості</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment</source>
        <translation>Сервер зараз нічого не надсилає</translation>
    </message>
    <message>
        <source>Far slower than the others</source>
        <translation>Набагато повільніше за інші</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Очікування сервера</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <extracomment>A connection that waits until its server may be asked.</extracomment>
        <translation>Очікування черги</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A connection whose server has answered; its bytes are not taken yet.</extracomment>
        <translation>Відповідь отримано</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>A connection whose bytes are compared with those that are here.</extracomment>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <extracomment>A connection that asks again after a while.</extracomment>
        <translation>Очікування повтору</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Немає даних</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Отримання даних</translation>
    </message>
    <message>
        <source>Requests to this server are spaced out</source>
        <translation>Запити до цього сервера йдуть із паузами</translation>
    </message>
    <message>
        <source>Waiting until the file is ready</source>
        <translation>Очікування готовності файлу</translation>
    </message>
    <message>
        <source>Checking that this source has the same file</source>
        <translation>Перевірка, чи той самий файл у цього джерела</translation>
    </message>
</context>
<context>
    <name>DownloadFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1: a size such as 3.7 GiB, %2: the same in bytes.</extracomment>
        <translation>%1 (%2 байтів)</translation>
    </message>
    <message>
        <source>Less than a second</source>
        <translation>Менше секунди</translation>
    </message>
    <message>
        <source>%1 for the last %2</source>
        <extracomment>%1: a time such as 0:35, %2: a size.</extracomment>
        <translation>%1 на останні %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum, %3: who said it, a file or a header of an answer.</extracomment>
        <translation>%1: %2 (з %3)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Тривало</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Середня швидкість</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Контрольна сума</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <extracomment>The address that a link led to in the end.</extracomment>
        <translation>Переспрямовує на</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Передавання</translation>
    </message>
    <message>
        <source>In parts; can be resumed</source>
        <translation>Частинами; можна відновити</translation>
    </message>
    <message>
        <source>In one piece; can&apos;t be resumed</source>
        <translation>Суцільно; не можна відновити</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Остання зміна</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <extracomment>The server&apos;s mark for this version of the file (its ETag).</extracomment>
        <translation>Версія (ETag)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Високий</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низький</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Обмеження швидкості</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
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
        <translation>Очікує</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Assembling</source>
        <extracomment>The parts are being put together into one file.</extracomment>
        <translation>Складання</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>Очікування повтору</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, written as the language wants it.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: the time until a download is done, such as 0:35.</extracomment>
        <translation>залишилося %1</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Високий</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Низький</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>Повтор через %1</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <extracomment>Of a finished download. %1: a kind of checksum, such as SHA-256.</extracomment>
        <translation>%1 збігається</translation>
    </message>
    <message>
        <source>All pieces match</source>
        <extracomment>Of a finished download: each of its pieces has the checksum that was named for it.</extracomment>
        <translation>Усі частини збігаються</translation>
    </message>
    <message>
        <source>Paused · starts over</source>
        <extracomment>Of a paused download that can&apos;t be continued: once resumed, it begins again.</extracomment>
        <translation>Призупинено · почнеться спочатку</translation>
    </message>
    <message>
        <source>Comparing what is here</source>
        <translation>Порівняння завантаженого</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is here of a file is compared with what the server sends; %1: &quot;Comparing what is here&quot;, %2: how far that is, such as 12%, %3: how far it has to go, such as 30%.</extracomment>
        <translation>%1: %2 із %3</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Високий пріоритет</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Низький пріоритет</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Of a finished download: it was compared with no checksum.</extracomment>
        <translation>Не перевірено</translation>
    </message>
    <message>
        <source>File is missing</source>
        <extracomment>Of a finished download, whose file somebody has moved or deleted elsewhere.</extracomment>
        <translation>Файл відсутній</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>Не вдається прочитати посилання</translation>
    </message>
    <message>
        <source>Copy the whole link and try again.</source>
        <translation>Скопіюйте посилання повністю й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Check how it is spelt; in a shell, put it in quotes.</source>
        <translation>Перевірте написання; у командній оболонці візьміть його в лапки.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>Завантажувати можна лише посилання http і https</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>Знайдіть посилання, яке починається з https://.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Сервер не знайдено</translation>
    </message>
    <message>
        <source>Look for a typo in the link, or check the network.</source>
        <translation>Перевірте, чи немає в посиланні помилки, або перевірте мережу.</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>Сервер відхиляє з’єднання</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>Перевірте мережу або спробуйте ще раз пізніше.</translation>
    </message>
    <message>
        <source>Check the port, or try again later.</source>
        <translation>Перевірте порт або спробуйте ще раз пізніше.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>З’єднання втрачено</translation>
    </message>
    <message>
        <source>Run the same command again.</source>
        <translation>Виконайте ту саму команду ще раз.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>Сервер не відповів вчасно</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --timeout.</source>
        <translation>Виконайте ту саму команду ще раз або дайте більше часу за допомогою --timeout.</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <translation>З’єднання тривало надто довго</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --connect-timeout.</source>
        <translation>Виконайте ту саму команду ще раз або дайте більше часу за допомогою --connect-timeout.</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>Не вдається захистити з’єднання</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask the people who run the server.</source>
        <translation>Сервер не може підтвердити свою справжність. Перевірте дату на цьому комп’ютері або зверніться до власника сервера.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; give a private authority&apos;s certificate with --ca-file.</source>
        <translation>Перевірте годинник цього комп’ютера; сертифікат приватного центру вкажіть у --ca-file.</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>Сервер переспрямовує з https на http</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file. Add the http link itself if you want it anyway.</source>
        <translation>Будь-хто дорогою міг би прочитати й змінити файл. Якщо він усе ж потрібен, додайте саме посилання http.</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file; give the http link itself if you want it anyway.</source>
        <translation>Будь-хто дорогою міг би прочитати й змінити файл; якщо він усе ж потрібен, укажіть саме посилання http.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>Не вдається скористатися проксі</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>Перевірте адресу й пароль проксі.</translation>
    </message>
    <message>
        <source>Check --proxy, its user and its password, or go without: --proxy none.</source>
        <translation>Перевірте --proxy, ім’я користувача й пароль або обійдіться без проксі: --proxy none.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>Проксі вимагає ім’я користувача й пароль</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for the proxy.</source>
        <translation>Увійдіть з іменем користувача й паролем для проксі.</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>Ця мережа вимагає входу</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then try again.</source>
        <translation>Увійдіть у мережу через браузер і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Do so in a browser, and run the same command again.</source>
        <translation>Увійдіть через браузер і виконайте ту саму команду ще раз.</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>Потрібні ім’я користувача й пароль</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for this site.</source>
        <translation>Увійдіть з іменем користувача й паролем для цього сайту.</translation>
    </message>
    <message>
        <source>Give them with --user NAME, or check the ones that you gave.</source>
        <translation>Укажіть їх за допомогою --user NAME або перевірте вказані.</translation>
    </message>
    <message>
        <source>The link leads to that server: give the link there, with --user NAME. For another host and by https you can also write the login into ~/.netrc and give --netrc.</source>
        <translation>Посилання веде на цей сервер: вкажіть посилання звідти з --user NAME. Для іншого вузла та через https можна також записати дані для входу в ~/.netrc і вказати --netrc.</translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation>Ім’я користувача або пароль не прийнято</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Доступ заборонено</translation>
    </message>
    <message>
        <source>The link may have expired, or may need you to sign in: get a new one from the site.</source>
        <translation>Можливо, посилання застаріло або потребує входу: отримайте на сайті нове.</translation>
    </message>
    <message>
        <source>The link may have expired, or need --cookie, --referer or --user.</source>
        <translation>Можливо, посилання застаріло або потребує --cookie, --referer чи --user.</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>Термін дії посилання минув</translation>
    </message>
    <message>
        <source>Get a new link from the site and replace this one.</source>
        <translation>Отримайте на сайті нове посилання й замініть це.</translation>
    </message>
    <message>
        <source>Get a new link, and give it with --output and the same name to continue.</source>
        <translation>Отримайте нове посилання й укажіть його з --output і тією самою назвою, щоб продовжити.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>The file may have moved. Look for a new link.</source>
        <translation>Можливо, файл переміщено: знайдіть нове посилання.</translation>
    </message>
    <message>
        <source>Check the link.</source>
        <translation>Перевірте посилання.</translation>
    </message>
    <message>
        <source>The file is gone from the server</source>
        <translation>На сервері цього файлу більше немає</translation>
    </message>
    <message>
        <source>The link may have expired: get a new one.</source>
        <translation>Можливо, посилання застаріло: отримайте нове.</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Забагато переспрямувань</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>Спробуйте ще раз або пошукайте файл на іншому сервері.</translation>
    </message>
    <message>
        <source>It may need --cookie, or the link of the file itself.</source>
        <translation>Можливо, потрібен --cookie або посилання на сам файл.</translation>
    </message>
    <message>
        <source>The server requires payment for the file</source>
        <translation>Сервер вимагає оплати за файл</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one; waiting won&apos;t help.</source>
        <translation>Перевірте посилання або знайдіть нове; чекати марно.</translation>
    </message>
    <message>
        <source>Check the link; waiting won&apos;t help.</source>
        <translation>Перевірте посилання; чекати марно.</translation>
    </message>
    <message>
        <source>The server says that a proxy asks for a password</source>
        <translation>Сервер повідомляє, що проксі вимагає пароль</translation>
    </message>
    <message>
        <source>The server may not send the file for legal reasons</source>
        <translation>Сервер не може надіслати файл з юридичних причин</translation>
    </message>
    <message>
        <source>The file is locked on the server</source>
        <translation>Файл заблоковано на сервері</translation>
    </message>
    <message>
        <source>The problem is on the server: try again later.</source>
        <translation>Це негаразди на сервері: спробуйте ще раз пізніше.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Спробуйте ще раз пізніше.</translation>
    </message>
    <message>
        <source>The server is limiting requests for now</source>
        <translation>Сервер тимчасово обмежує запити</translation>
    </message>
    <message>
        <source>The server is still preparing the file</source>
        <translation>Сервер ще готує файл</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>Сервер повідомив про помилку</translation>
    </message>
    <message>
        <source>The server sent the wrong part of the file</source>
        <translation>Сервер надіслав не ту частину файлу</translation>
    </message>
    <message>
        <source>Run the same command again with --connections 1.</source>
        <translation>Виконайте ту саму команду ще раз із --connections 1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid</source>
        <translation>Незрозуміла відповідь сервера</translation>
    </message>
    <message>
        <source>Check the link, or try again later.</source>
        <translation>Перевірте посилання або спробуйте ще раз пізніше.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at this address</source>
        <translation>Сервер не розмовляє там по HTTP</translation>
    </message>
    <message>
        <source>Check the port, and whether the link begins with http or https.</source>
        <translation>Перевірте порт і те, чи починається посилання з http або https.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>Замість файлу надійшла вебсторінка</translation>
    </message>
    <message>
        <source>The site may want you to sign in, or the link has expired. Open it in the browser and copy the link again.</source>
        <translation>Можливо, сайт потребує входу або посилання застаріло. Відкрийте його у браузері та скопіюйте посилання знову.</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>Файл на сервері змінився</translation>
    </message>
    <message>
        <source>Try again to download the new file from the start.</source>
        <translation>Спробуйте ще раз, щоб завантажити новий файл від початку.</translation>
    </message>
    <message>
        <source>Run the same command again when it no longer changes.</source>
        <translation>Виконайте ту саму команду ще раз, коли він перестане змінюватися.</translation>
    </message>
    <message>
        <source>The file is not the one that the list describes</source>
        <translation>Файл не той, який описано в списку</translation>
    </message>
    <message>
        <source>Get a new list.</source>
        <translation>Отримайте новий список.</translation>
    </message>
    <message>
        <source>Get a new list; where apt made it, run apt-get update.</source>
        <translation>Отримайте новий список; якщо його створив apt, виконайте apt-get update.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match</source>
        <translation>Неправильна контрольна сума</translation>
    </message>
    <message>
        <source>Check the checksum; if it is right, %1 sent a different file.</source>
        <translation>Перевірте контрольну суму; якщо вона правильна, %1 надсилає інший файл.</translation>
    </message>
    <message>
        <source>Look for a typo in the checksum, or try again.</source>
        <translation>Перевірте, чи немає в контрольній сумі помилки, або спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>Недостатньо місця на диску</translation>
    </message>
    <message>
        <source>Free some space. The download then goes on by itself.</source>
        <translation>Звільніть місце. Завантаження потім продовжиться саме.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder with --dir, and run the command again.</source>
        <translation>Звільніть місце або виберіть іншу теку за допомогою --dir і виконайте команду ще раз.</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>Немає прав на запис до теки</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>Виберіть іншу теку або дозвольте запис до цієї.</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>Файл завеликий для цього диска</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Виберіть теку на іншому диску.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk with --dir.</source>
        <translation>Виберіть за допомогою --dir теку на іншому диску.</translation>
    </message>
    <message>
        <source>This program may not write files that large</source>
        <translation>Файли такого розміру цій програмі не дозволені</translation>
    </message>
    <message>
        <source>Ask the people who run this computer to raise the limit.</source>
        <translation>Попросіть тих, хто обслуговує цей комп’ютер, підняти межу.</translation>
    </message>
    <message>
        <source>Raise the limit of the shell with ulimit -f, and run the same command again.</source>
        <translation>Підніміть обмеження оболонки за допомогою ulimit -f і виконайте ту саму команду ще раз.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>Помилка читання чи запису диска</translation>
    </message>
    <message>
        <source>Check that the disk is connected and working.</source>
        <translation>Перевірте, чи диск під’єднано й чи він справний.</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>Приберіть той файл або збережіть під іншою назвою.</translation>
    </message>
    <message>
        <source>Choose another name with --output, or say what to do with --on-conflict.</source>
        <translation>Виберіть іншу назву за допомогою --output або вкажіть у --on-conflict, що робити.</translation>
    </message>
    <message>
        <source>Another download is writing this file</source>
        <translation>Цей файл записує інше завантаження</translation>
    </message>
    <message>
        <source>Wait until it is finished, or save under another name.</source>
        <translation>Дочекайтеся його завершення або збережіть під іншою назвою.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another name with --output.</source>
        <translation>Дочекайтеся його завершення або виберіть іншу назву за допомогою --output.</translation>
    </message>
    <message>
        <source>An unfinished file is in the way</source>
        <translation>Заважає незавершений файл</translation>
    </message>
    <message>
        <source>Use the link that it was begun with, delete it and its .ledger, or choose another name with --output.</source>
        <translation>Використайте посилання, з якого його почато, видаліть його разом із .ledger або виберіть іншу назву за допомогою --output.</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>Не вдається прочитати список</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>Файл більший за межу пам’яті</translation>
    </message>
    <message>
        <source>Allow more memory under Settings, Advanced, and try again; or add the download again with part files on disk.</source>
        <translation>Дозвольте більше пам’яті в налаштуваннях у розділі «Додатково» й спробуйте ще раз або додайте завантаження заново з файлами частин на диску.</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or leave out --assembly memory.</source>
        <translation>Збільште --memory-limit або приберіть --assembly memory.</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <translation>Щоб продовжити, виконайте ту саму команду ще раз.</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment</source>
        <extracomment>A download that runs, say, can&apos;t be renamed or edited.</extracomment>
        <translation>Зараз це неможливо</translation>
    </message>
    <message>
        <source>Pause the download, then try again.</source>
        <translation>Призупиніть завантаження й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Run the same command again later.</source>
        <translation>Виконайте ту саму команду ще раз пізніше.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>Внутрішня помилка Tributary</translation>
    </message>
    <message>
        <source>Please report this, and include the log.</source>
        <translation>Будь ласка, повідомте про це й додайте журнал.</translation>
    </message>
    <message>
        <source>Please report it with the output of --verbose.</source>
        <translation>Повідомте про це, додавши вивід --verbose.</translation>
    </message>
    <message>
        <source>Allow it and run the command again, or choose another folder with --dir.</source>
        <translation>Дозвольте це й виконайте команду ще раз або виберіть іншу теку за допомогою --dir.</translation>
    </message>
    <message>
        <source>Check it and run the command again, or choose a folder on another one with --dir.</source>
        <translation>Перевірте його й виконайте команду ще раз або виберіть за допомогою --dir теку на іншому.</translation>
    </message>
    <message>
        <source>The link leads to that server, which gets no --cookie, --header or --user: give the link there, with what it needs. The link may also have expired.</source>
        <translation>Посилання веде на цей сервер, а він не отримує --cookie, --header і --user: вкажіть посилання звідти з усім, що для нього потрібно. Можливо також, що посилання застаріло.</translation>
    </message>
    <message>
        <source>The browser&apos;s sign-in is needed again</source>
        <translation>Знову потрібен вхід із браузера</translation>
    </message>
    <message>
        <source>Start the download in the browser again to continue here, or sign in with the cookies of this site.</source>
        <translation>Почніть завантаження у браузері ще раз, щоб продовжити тут, або увійдіть з куки цього сайту.</translation>
    </message>
    <message>
        <source>Enter the cookies in the window.</source>
        <translation>Введіть куки у вікні.</translation>
    </message>
    <message>
        <source>Secret headers are needed again</source>
        <translation>Знову потрібні секретні заголовки</translation>
    </message>
    <message>
        <source>Sign in with the headers that were entered for this download.</source>
        <translation>Увійдіть із заголовками, які було введено для цього завантаження.</translation>
    </message>
    <message>
        <source>Enter the headers in the window.</source>
        <translation>Введіть заголовки у вікні.</translation>
    </message>
    <message>
        <source>The passphrase of the key is needed again</source>
        <translation>Знову потрібна парольна фраза ключа</translation>
    </message>
    <message>
        <source>Sign in with the passphrase of the certificate&apos;s key.</source>
        <translation>Увійдіть із парольною фразою ключа сертифіката.</translation>
    </message>
    <message>
        <source>Enter the passphrase in the window.</source>
        <translation>Введіть парольну фразу у вікні.</translation>
    </message>
    <message>
        <source>Try again. Keep the file anyway only if you know that the site&apos;s checksum is out of date.</source>
        <translation>Спробуйте ще раз. Усе одно залишити файл можна, лише якщо ви знаєте, що контрольна сума на сайті застаріла.</translation>
    </message>
    <message>
        <source>Try again later; to keep the file although %1 names another checksum, run the command again with --accept-checksum and the one that was found.</source>
        <translation>Спробуйте ще раз пізніше; щоб залишити файл, хоча %1 вказує іншу контрольну суму, виконайте команду ще раз із --accept-checksum і знайденою сумою.</translation>
    </message>
    <message>
        <source>Check what --input names.</source>
        <translation>Перевірте, що вказано в --input.</translation>
    </message>
    <message>
        <source>The server does not speak https on this port</source>
        <translation>Сервер не підтримує https на цьому порту</translation>
    </message>
    <message>
        <source>Check the link&apos;s port, or whether the link should begin with http.</source>
        <translation>Перевірте порт посилання й чи не має посилання починатися з http.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk</source>
        <translation>Назва файлу задовга для цього диска</translation>
    </message>
    <message>
        <source>Save under a shorter name.</source>
        <translation>Збережіть під коротшою назвою.</translation>
    </message>
    <message>
        <source>Choose a shorter name with --output.</source>
        <translation>Виберіть коротшу назву за допомогою --output.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>Теки більше немає</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder.</source>
        <translation>Під’єднайте її диск або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Connect its disk and run the command again, or choose another folder with --dir.</source>
        <translation>Під’єднайте її диск і виконайте команду ще раз або виберіть іншу теку за допомогою --dir.</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>Незавершеного файлу більше немає</translation>
    </message>
    <message>
        <source>Put it back where it was, or try again to start over.</source>
        <translation>Поверніть його на місце або повторіть спробу, щоб почати спочатку.</translation>
    </message>
    <message>
        <source>Put it back where it was, or run the same command again to start over.</source>
        <translation>Поверніть його на місце або виконайте ту саму команду ще раз, щоб почати спочатку.</translation>
    </message>
    <message>
        <source>A file with this name already exists</source>
        <translation>Файл із такою назвою вже є</translation>
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
        <translation>є нульовий байт</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>є керівний символ</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>текст не в кодуванні UTF-8</translation>
    </message>
    <message>
        <source>the file name contains a control character</source>
        <translation>у назві файлу є керівний символ</translation>
    </message>
    <message>
        <source>the file name is an absolute path</source>
        <translation>назва файлу — абсолютний шлях</translation>
    </message>
    <message>
        <source>the file name contains a backslash</source>
        <translation>у назві файлу є зворотна скісна риска</translation>
    </message>
    <message>
        <source>the file name contains a slash</source>
        <translation>у назві файлу є скісна риска</translation>
    </message>
    <message>
        <source>the file name leads out of its folder</source>
        <translation>назва файлу веде за межі його теки</translation>
    </message>
    <message>
        <source>the folder before the file name is not allowed</source>
        <translation>тека перед назвою файлу не дозволена</translation>
    </message>
    <message>
        <source>the file name is empty</source>
        <translation>назва файлу порожня</translation>
    </message>
    <message>
        <source>line %1 gives the same file name</source>
        <translation>у рядку %1 вказано ту саму назву файлу</translation>
    </message>
    <message>
        <source>dir= names no folder</source>
        <translation>у dir= не вказано теку</translation>
    </message>
    <message>
        <source>the folder leads out of the one that was chosen</source>
        <translation>тека веде за межі вибраної</translation>
    </message>
    <message>
        <source>the folder is a hidden one</source>
        <translation>тека прихована</translation>
    </message>
    <message>
        <source>what lies in the folder is run at login</source>
        <translation>вміст теки запускається під час входу в систему</translation>
    </message>
    <message>
        <source>the size is not a number of bytes</source>
        <translation>розмір — не число байтів</translation>
    </message>
    <message>
        <source>the checksum is of a kind that isn&apos;t known</source>
        <translation>вид контрольної суми невідомий</translation>
    </message>
    <message>
        <source>%1 checksums have %2 hexadecimal digits</source>
        <translation>кількість шістнадцяткових цифр контрольної суми %1: %2</translation>
    </message>
    <message>
        <source>there are two different %1 checksums</source>
        <translation>указано дві різні контрольні суми %1</translation>
    </message>
    <message>
        <source>it is not a link</source>
        <translation>це не посилання</translation>
    </message>
    <message>
        <source>links of the kind %1: can&apos;t be fetched</source>
        <translation>посилання виду %1 завантажити не можна</translation>
    </message>
    <message>
        <source>the link is broken</source>
        <translation>посилання хибне</translation>
    </message>
    <message>
        <source>the link names no host</source>
        <translation>у посиланні не вказано сервер</translation>
    </message>
    <message>
        <source>the link has an impossible port</source>
        <translation>у посиланні неможливий порт</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>посилання задовге</translation>
    </message>
    <message>
        <source>the link is relative to a page whose address isn&apos;t known</source>
        <translation>посилання стосується сторінки з невідомою адресою</translation>
    </message>
    <message>
        <source>a range runs backwards</source>
        <translation>діапазон іде у зворотний бік</translation>
    </message>
    <message>
        <source>the pattern makes more than %1 links</source>
        <translation>шаблон дає посилань більше, ніж %1</translation>
    </message>
    <message>
        <source>the number of file names (%1) differs from that of the links (%2)</source>
        <translation>кількість назв файлів (%1) не пасує до кількості посилань (%2)</translation>
    </message>
    <message>
        <source>the mirrors&apos; patterns make different numbers of links</source>
        <translation>шаблони дзеркал дають різну кількість посилань</translation>
    </message>
    <message>
        <source>one checksum can&apos;t apply to %1 links</source>
        <translation>одна контрольна сума не може стосуватися багатьох посилань (%1)</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>рядок задовгий</translation>
    </message>
    <message>
        <source>the line has more than %1 mirrors</source>
        <translation>дзеркал у рядку більше, ніж %1</translation>
    </message>
    <message>
        <source>the option has no link above it</source>
        <translation>над параметром немає посилання</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>такого параметра немає</translation>
    </message>
    <message>
        <source>the quote around the link is never closed</source>
        <translation>лапка навколо посилання не закрита</translation>
    </message>
    <message>
        <source>a header contains a control character</source>
        <translation>у заголовку є керівний символ</translation>
    </message>
    <message>
        <source>a download sends its own header %1</source>
        <translation>заголовок %1 завантаження надсилає саме</translation>
    </message>
    <message>
        <source>the referring page has no http or https address</source>
        <translation>сторінка, що посилається, не має адреси http або https</translation>
    </message>
    <message>
        <source>it is not a cURL command</source>
        <translation>це не команда cURL</translation>
    </message>
    <message>
        <source>the command is too long</source>
        <translation>команда задовга</translation>
    </message>
    <message>
        <source>the command is joined with another program or a file</source>
        <translation>команда пов’язана з іншою програмою або файлом</translation>
    </message>
    <message>
        <source>the command has parts that only a shell can fill in</source>
        <translation>частини команди може заповнити лише оболонка</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>лапка не закрита</translation>
    </message>
    <message>
        <source>the command contains a control character</source>
        <translation>у команді є керівний символ</translation>
    </message>
    <message>
        <source>the command has no link</source>
        <translation>у команді немає посилання</translation>
    </message>
    <message>
        <source>the command has an option that isn&apos;t understood</source>
        <translation>у команді є невідомий параметр</translation>
    </message>
    <message>
        <source>the command&apos;s last option lacks its value</source>
        <translation>останньому параметру команди бракує значення</translation>
    </message>
    <message>
        <source>the command reads headers from a file</source>
        <translation>команда читає заголовки з файлу</translation>
    </message>
    <message>
        <source>the command reads cookies from a file</source>
        <translation>команда читає куки з файлу</translation>
    </message>
    <message>
        <source>the command reads more options from elsewhere</source>
        <translation>команда читає параметри з іншого місця</translation>
    </message>
    <message>
        <source>the command&apos;s method isn&apos;t GET</source>
        <translation>метод команди — не GET</translation>
    </message>
    <message>
        <source>the command sends data</source>
        <translation>команда надсилає дані</translation>
    </message>
    <message>
        <source>the command uploads a file</source>
        <translation>команда вивантажує файл на сервер</translation>
    </message>
    <message>
        <source>the command fetches a part of the file</source>
        <translation>команда завантажує лише частину файлу</translation>
    </message>
    <message>
        <source>the command fetches the headers alone</source>
        <translation>команда завантажує лише заголовки</translation>
    </message>
    <message>
        <source>the command needs a client certificate</source>
        <translation>команді потрібен сертифікат клієнта</translation>
    </message>
    <message>
        <source>the proxy is neither http, https nor socks5</source>
        <translation>проксі — не http, https або socks5</translation>
    </message>
    <message>
        <source>the proxy&apos;s address is broken</source>
        <translation>адреса проксі хибна</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>документ обривається</translation>
    </message>
    <message>
        <source>a part of the document is too long</source>
        <translation>частина документа задовга</translation>
    </message>
    <message>
        <source>a document type is not allowed</source>
        <translation>тип документа не дозволено</translation>
    </message>
    <message>
        <source>the document is not well-formed XML</source>
        <translation>документ — не правильний XML</translation>
    </message>
    <message>
        <source>the document is nested too deep</source>
        <translation>вкладеність документа занадто глибока</translation>
    </message>
    <message>
        <source>the document lists no file</source>
        <translation>у документі немає жодного файлу</translation>
    </message>
    <message>
        <source>the document lists more than %1 files</source>
        <translation>файлів у документі більше, ніж %1</translation>
    </message>
    <message>
        <source>the file has no http or https link</source>
        <translation>файл не має посилання http або https</translation>
    </message>
    <message>
        <source>the file has more than %1 links</source>
        <translation>посилань у файлу більше, ніж %1</translation>
    </message>
    <message>
        <source>the file has more than %1 checksums</source>
        <translation>контрольних сум у файлу більше, ніж %1</translation>
    </message>
    <message>
        <source>the file has more than %1 pieces</source>
        <translation>частин у файлу більше, ніж %1</translation>
    </message>
    <message>
        <source>the pieces have no length</source>
        <translation>частини не мають довжини</translation>
    </message>
    <message>
        <source>the pieces are out of order</source>
        <translation>частини йдуть не за порядком</translation>
    </message>
    <message>
        <source>the pieces don&apos;t make up the size</source>
        <translation>частини не складають розмір файлу</translation>
    </message>
    <message>
        <source>the page has more than %1 links</source>
        <translation>посилань на сторінці більше, ніж %1</translation>
    </message>
    <message>
        <source>a tag of the page never ends</source>
        <translation>тег на сторінці не закінчується</translation>
    </message>
    <message>
        <source>there is a word that means nothing here</source>
        <translation>є слово, яке тут нічого не означає</translation>
    </message>
    <message>
        <source>a login or a password comes before the first machine</source>
        <translation>ім’я користувача або пароль стоїть раніше за будь-який комп’ютер</translation>
    </message>
    <message>
        <source>a login or a password contains a control character</source>
        <translation>в імені користувача або паролі є керівний символ</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>бракує значення</translation>
    </message>
    <message>
        <source>the file ends where a value is missing</source>
        <translation>файл закінчується там, де бракує значення</translation>
    </message>
    <message>
        <source>a quoted value is never closed</source>
        <translation>відкрита лапка не закрита</translation>
    </message>
    <message>
        <source>the line doesn&apos;t have seven fields separated by tabs</source>
        <translation>у рядку не сім полів, розділених табуляцією</translation>
    </message>
    <message>
        <source>the cookie&apos;s host is not a host name</source>
        <translation>сервер куки вказано хибно</translation>
    </message>
    <message>
        <source>the cookie&apos;s name or value has characters that cookies can&apos;t have</source>
        <translation>у назві або значенні куки є неприпустимі символи</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG:HEX</source>
        <translation>контрольна сума не має вигляду ALG:HEX</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG=HEX</source>
        <translation>контрольна сума не має вигляду ALG=HEX</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form &apos;URI&apos; NAME SIZE ALG:HEX</source>
        <translation>рядок не має вигляду &apos;URI&apos; NAME SIZE ALG:HEX</translation>
    </message>
    <message>
        <source>the header isn&apos;t of the form NAME: VALUE</source>
        <translation>заголовок не має вигляду NAME: VALUE</translation>
    </message>
    <message>
        <source>the cookies aren&apos;t of the form NAME=VALUE; NAME=VALUE</source>
        <translation>куки не мають вигляду NAME=VALUE; NAME=VALUE</translation>
    </message>
    <message>
        <source>it asks not to check certificates; give --no-check-certificate to allow that</source>
        <translation>вимагається не перевіряти сертифікати; щоб дозволити це, вкажіть --no-check-certificate</translation>
    </message>
    <message>
        <source>it asks to trust certificates of its own; use --ca-file instead</source>
        <translation>вимагається довіряти власним сертифікатам; натомість використайте --ca-file</translation>
    </message>
    <message>
        <source>it asks for another proxy than the one that was chosen; give the same one with --proxy to allow that</source>
        <translation>вимагається інший проксі, не той, що вибрано; щоб дозволити це, вкажіть його в --proxy</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form HOST, TRUE or FALSE, PATH, TRUE or FALSE, TIME, NAME, VALUE</source>
        <translation>рядок не має вигляду HOST, TRUE або FALSE, PATH, TRUE або FALSE, TIME, NAME, VALUE</translation>
    </message>
    <message>
        <source>the link has an impossible host name</source>
        <translation>у посиланні неможливе ім’я сервера</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>unknown size</source>
        <translation>розмір невідомий</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>можна відновити</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>не можна відновити</translation>
    </message>
    <message>
        <source>The server has “%1”: %2, %3</source>
        <extracomment>%1: a file name, %2: its size, %3: whether the server sends it in parts.</extracomment>
        <translation>На сервері є «%1»: %2, %3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2: %3</source>
        <extracomment>%1: a number, %2: a time such as 0:12, %3: what went wrong.</extracomment>
        <translation>Спроба %1 через %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in %3, over %n connection(s)</source>
        <translation>
            <numerusform>Збережено як «%1»: %2 за %3 через %n з’єднання</numerusform>
            <numerusform>Збережено як «%1»: %2 за %3 через %n з’єднання</numerusform>
            <numerusform>Збережено як «%1»: %2 за %3 через %n з’єднань</numerusform>
        </translation>
    </message>
    <message>
        <source>; the checksum matches</source>
        <translation>; контрольна сума збігається</translation>
    </message>
    <message>
        <source>“%1” already exists and was skipped</source>
        <translation>«%1» уже існує, завантаження пропущено</translation>
    </message>
    <message>
        <source>Many requests in a short time; some are not listed</source>
        <translation>Багато запитів за короткий час; частину не показано</translation>
    </message>
    <message>
        <source>%1; %2 are kept</source>
        <extracomment>%1: what went wrong, %2: a size.</extracomment>
        <translation>%1; %2 збережено</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Розпочато</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Призупинено: %1</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <extracomment>%1: what went wrong.</extracomment>
        <translation>Повторна спроба: %1</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Збережено як «%1»</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>The link was replaced: %1</source>
        <extracomment>%1: a link.</extracomment>
        <translation>Посилання замінено: %1</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>дзеркала</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>заголовки</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>з’єднання</translation>
    </message>
    <message>
        <source>speed limit</source>
        <translation>обмеження швидкості</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>контрольна сума</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <extracomment>A person has edited a download; %1: a list such as &quot;mirrors, headers&quot;.</extracomment>
        <translation>Змінено: %1</translation>
    </message>
    <message>
        <source>file kept anyway</source>
        <extracomment>What was changed: the person keeps the file although a checksum contradicts it.</extracomment>
        <translation>файл усе одно залишено</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in less than a second, over %n connection(s)</source>
        <translation>
            <numerusform>Збережено як «%1»: %2 менш ніж за секунду через %n з’єднання</numerusform>
            <numerusform>Збережено як «%1»: %2 менш ніж за секунду через %n з’єднання</numerusform>
            <numerusform>Збережено як «%1»: %2 менш ніж за секунду через %n з’єднань</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRemarks</name>
    <message>
        <source>The text asks to use no proxy.</source>
        <translation>Текст вимагає не використовувати проксі.</translation>
    </message>
    <message>
        <source>The text asks to use the proxy %1:%2, which can see what you download.</source>
        <extracomment>%1: the name of a server, %2: a number.</extracomment>
        <translation>Текст вимагає використовувати проксі %1:%2, якому видно все, що ви завантажуєте.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <extracomment>Wishes of the same kind as in the sentence before.</extracomment>
        <translation>
            <numerusform>І ще %n вимога такого роду.</numerusform>
            <numerusform>І ще %n вимоги такого роду.</numerusform>
            <numerusform>І ще %n вимог такого роду.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text asks not to check certificates, so anyone could pose as the server.</source>
        <translation>Текст вимагає не перевіряти сертифікати, і тоді будь-хто може видати себе за сервер.</translation>
    </message>
    <message>
        <source>The text asks to trust the certificates in %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Текст вимагає довіряти сертифікатам із %1.</translation>
    </message>
    <message>
        <source>The list is too long: only its first %1 downloads are added.</source>
        <extracomment>%1: how many can be added at once.</extracomment>
        <translation>Список задовгий: буде додано лише перші %1 завантажень.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <extracomment>%1: the number of a line, %2: why, as &quot;the link is not http or https&quot;.</extracomment>
        <translation>Рядок %1 пропущено: %2.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Про програму %1</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Налаштування...</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Служби</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Сховати %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Сховати інші</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Завершити %1</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>all downloads: with list the finished ones as well, with pause and resume in place of numbers</source>
        <translation>усі завантаження: для list і завершені, для pause і resume замість номерів</translation>
    </message>
    <message>
        <source>save as FILE; for one URL only (default: the server&apos;s name, else the URL&apos;s; with add, a FILE without a folder goes where the desktop program saves)</source>
        <translation>зберегти як ФАЙЛ; лише для одного URL (типово: назва від сервера, інакше з URL; для add ФАЙЛ без теки потрапить туди, куди зберігає настільна програма)</translation>
    </message>
    <message>
        <source>save in FOLDER, created if missing (default: the current one; with add, the desktop program&apos;s)</source>
        <translation>зберігати в ТЕКА, створивши її за потреби (типово: поточна; для add тека настільної програми)</translation>
    </message>
    <message>
        <source>save as the URL says, in FOLDER/host/segment/.../name (default: in FOLDER)</source>
        <translation>зберігати за URL, у ТЕКА/хост/частина/.../назва (типово: у ТЕКА)</translation>
    </message>
    <message>
        <source>save by TEMPLATE, such as {host}/{date}/{name} (default: {name})</source>
        <translation>зберігати за зразком ШАБЛОН, наприклад {host}/{date}/{name} (типово: {name})</translation>
    </message>
    <message>
        <source>more URLs from a list, or from several: links with patterns, apt-get --print-uris, Metalink, curl commands, a page; with get, FILE may be an http or https URL of one; -: standard input</source>
        <translation>ще URL зі списку, можна з кількох: посилання з шаблонами, apt-get --print-uris, Metalink, команди curl, сторінка; для get ФАЙЛ може бути URL списку з http або https; -: стандартний ввід</translation>
    </message>
    <message>
        <source>what to do when the file exists: rename, overwrite, skip (without asking the server) or fail (default: rename, to &quot;name (1).ext&quot;; with add, what the desktop program does)</source>
        <translation>що робити, якщо файл існує: rename (перейменувати), overwrite (замінити), skip (пропустити, не питаючи сервер) або fail (помилка) (типово: rename, у &quot;name (1).ext&quot;; для add те, що робить настільна програма)</translation>
    </message>
    <message>
        <source>the same as --on-conflict overwrite</source>
        <translation>те саме, що --on-conflict overwrite</translation>
    </message>
    <message>
        <source>the digest that the file must have: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512</source>
        <translation>сума, яку має мати файл: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 або sha3-512</translation>
    </message>
    <message>
        <source>keep a file with this digest, unverified, although the server names another one (default: it stays unfinished)</source>
        <translation>залишити файл із цією сумою, неперевірений, хоча сервер називає іншу (типово: він лишається незавершеним)</translation>
    </message>
    <message>
        <source>another source of the same file; may be given several times, for one URL only</source>
        <translation>ще одне джерело того самого файлу; можна вказати кілька разів, лише для одного URL</translation>
    </message>
    <message>
        <source>direct: write each piece in its place; temp: as part files in --temp-dir, then merge them; memory: hold all of it and write it once (default: direct)</source>
        <translation>direct: писати кожен шматок на його місце; temp: файлами частин у --temp-dir, а потім об’єднати; memory: тримати все в пам’яті й записати один раз (типово: direct)</translation>
    </message>
    <message>
        <source>where temporary files go: the parts of the assembly temp, the files of bench (default: the system&apos;s temporary folder)</source>
        <translation>куди йдуть тимчасові файли: частини за --assembly temp, файли bench (типово: тимчасова тека системи)</translation>
    </message>
    <message>
        <source>look for a checksum file on the server, too: FILE.sha256, SHA256SUMS and the like (default: in the answer&apos;s headers only)</source>
        <translation>шукати файл із сумами й на сервері: ФАЙЛ.sha256, SHA256SUMS і подібні (типово: лише в заголовках відповіді)</translation>
    </message>
    <message>
        <source>set the file&apos;s time to the server&apos;s (default: now)</source>
        <translation>дати файлу час із сервера (типово: поточний)</translation>
    </message>
    <message>
        <source>do not reserve the space on disk first (default: reserve)</source>
        <translation>не виділяти заздалегідь місце на диску (типово: виділяти)</translation>
    </message>
    <message>
        <source>most connections for one file, 1 to 64, or auto: up to 8, fewer where that is faster (default: auto)</source>
        <translation>не більше з’єднань для файлу, від 1 до 64, або auto: до 8, менше там, де так швидше (типово: auto)</translation>
    </message>
    <message>
        <source>files at once (default: 4)</source>
        <translation>файлів одразу (типово: 4)</translation>
    </message>
    <message>
        <source>fetch each URL so many times one after another, and as often in parallel (default: 3)</source>
        <translation>завантажити кожен URL стільки разів по черзі й стільки ж одночасно (типово: 3)</translation>
    </message>
    <message>
        <source>most connections over all files (default: 32)</source>
        <translation>не більше з’єднань для всіх файлів (типово: 32)</translation>
    </message>
    <message>
        <source>first measure how many connections the host accepts, for at most SEC seconds, and use as many as help; 0: skip (default: 0)</source>
        <translation>спершу виміряти, скільки з’єднань приймає хост, не довше ніж СЕК секунд, і відкрити стільки, скільки допомагає; 0: не вимірювати (типово: 0)</translation>
    </message>
    <message>
        <source>most bytes read or written in one step (default: 256K)</source>
        <translation>не більше байтів читати або писати за один крок (типово: 256K)</translation>
    </message>
    <message>
        <source>most bytes that one request asks for, and the size of a part file (default: automatic)</source>
        <translation>не більше байтів в одному запиті, і розмір файлу частини (типово: автоматично)</translation>
    </message>
    <message>
        <source>most bytes held in buffers over all connections, and as many again in files held in memory (default: 64M)</source>
        <translation>не більше байтів у буферах усіх з’єднань і ще стільки ж у файлах, які тримаються в пам’яті (типово: 64M)</translation>
    </message>
    <message>
        <source>pause between the starts of two requests to one host (default: 0)</source>
        <translation>пауза між початками двох запитів до хоста (типово: 0)</translation>
    </message>
    <message>
        <source>most bytes a second over all files, such as 500K (default: none)</source>
        <translation>не більше байтів за секунду для всіх файлів, наприклад 500K (типово: none, без обмеження)</translation>
    </message>
    <message>
        <source>most bytes a second for each file (default: none)</source>
        <translation>не більше байтів за секунду для кожного файлу (типово: none, без обмеження)</translation>
    </message>
    <message>
        <source>tries after the first failure without progress in between (default: 5)</source>
        <translation>спроб після першої невдачі без поступу між ними (типово: 5)</translation>
    </message>
    <message>
        <source>the first wait before a try, doubled each time (default: 0.5)</source>
        <translation>перше очікування перед спробою, щоразу вдвічі довше (типово: 0.5)</translation>
    </message>
    <message>
        <source>the longest wait before a try (default: 30)</source>
        <translation>найдовше очікування перед спробою (типово: 30)</translation>
    </message>
    <message>
        <source>exponential: as above; lenient: 4 more tries 60 s apart, with 2 files at once and --delay 0.25; backoff: 10 tries, waits doubling to 60 s (default: exponential)</source>
        <translation>exponential: як вище; lenient: ще 4 спроби через 60 с, по 2 файли одразу і з --delay 0.25; backoff: 10 спроб, очікування подвоюються до 60 с (типово: exponential)</translation>
    </message>
    <message>
        <source>replace a connection that was silent for SEC seconds (default: 30)</source>
        <translation>замінити з’єднання, що мовчало СЕК секунд (типово: 30)</translation>
    </message>
    <message>
        <source>give up connecting after SEC seconds (default: 15)</source>
        <translation>припинити з’єднуватися через СЕК секунд (типово: 15)</translation>
    </message>
    <message>
        <source>send this header as well; may be given several times</source>
        <translation>надіслати й цей заголовок; можна вказати кілька разів</translation>
    </message>
    <message>
        <source>send this as the user agent; browser: a desktop browser&apos;s (default: %1)</source>
        <translation>надіслати це як user agent; browser: як у настільного браузера (типово: %1)</translation>
    </message>
    <message>
        <source>send this as the page that the link is on</source>
        <translation>надіслати це як сторінку, на якій стоїть посилання</translation>
    </message>
    <message>
        <source>send these cookies</source>
        <translation>надіслати ці cookie</translation>
    </message>
    <message>
        <source>send the cookies of a browser&apos;s cookies.txt, each to its own site</source>
        <translation>надіслати cookie з cookies.txt браузера, кожен лише його сайту</translation>
    </message>
    <message>
        <source>sign in; a missing password is asked for on the terminal (default: what the URL names)</source>
        <translation>увійти; пароль, якого бракує, запитується в терміналі (типово: що вказано в URL)</translation>
    </message>
    <message>
        <source>sign in with ~/.netrc where no other login is given</source>
        <translation>увійти з ~/.netrc там, де не вказано інше</translation>
    </message>
    <message>
        <source>read the password from the first line of FILE; -: of standard input</source>
        <translation>прочитати пароль із першого рядка файлу ФАЙЛ; -: зі стандартного вводу</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// proxy, system or none (default: system)</source>
        <translation>проксі http://, https:// або socks5://, system або none (типово: system)</translation>
    </message>
    <message>
        <source>hosts to reach without the proxy, such as localhost,.example.org,10.0.0.0/8</source>
        <translation>хости, доступні без проксі, наприклад localhost,.example.org,10.0.0.0/8</translation>
    </message>
    <message>
        <source>accept any certificate: anyone could pose as the server</source>
        <translation>приймати будь-який сертифікат: будь-хто зможе видати себе за сервер</translation>
    </message>
    <message>
        <source>trust the certificate authorities in FILE (default: the system&apos;s)</source>
        <translation>довіряти центрам сертифікації з файлу ФАЙЛ (типово: системним)</translation>
    </message>
    <message>
        <source>show this certificate to a server that asks for one; in PEM or PKCS#12 form</source>
        <translation>показати цей сертифікат серверу, який його вимагає; у вигляді PEM або PKCS#12</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM form (default: in the same file); its passphrase is asked for on the terminal</source>
        <translation>ключ сертифіката у вигляді PEM (типово: у тому самому файлі); його парольна фраза запитується в терміналі</translation>
    </message>
    <message>
        <source>read the key&apos;s passphrase from the first line of FILE; -: of standard input</source>
        <translation>прочитати парольну фразу ключа з першого рядка файлу ФАЙЛ; -: зі стандартного вводу</translation>
    </message>
    <message>
        <source>bar, lines, none, or auto: a bar on a terminal, elsewhere a line each few seconds (default: auto)</source>
        <translation>bar (смуга), lines (рядки), none (нічого) або auto: у терміналі смуга, інакше рядок раз на кілька секунд (типово: auto)</translation>
    </message>
    <message>
        <source>show a bar for each connection, too</source>
        <translation>показати й смугу для кожного з’єднання</translation>
    </message>
    <message>
        <source>show errors only</source>
        <translation>показувати лише помилки</translation>
    </message>
    <message>
        <source>show each request and answer, secrets masked</source>
        <translation>показувати кожен запит і відповідь, приховуючи секрети</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output, nothing else there</source>
        <translation>по одному об’єкту JSON у рядку на стандартний вивід, і більше нічого</translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>the path of a file</source>
        <translation>шлях до файлу</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>шлях до теки</translation>
    </message>
    <message>
        <source>folders and a name with {host} and {date}, and {name} once, after the last slash</source>
        <translation>теки й назву з {host} і {date} та один раз {name}, після останньої скісної риски</translation>
    </message>
    <message>
        <source>rename, overwrite, skip or fail</source>
        <translation>rename, overwrite, skip або fail</translation>
    </message>
    <message>
        <source>ALG:HEX, where ALG is md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512 and HEX the whole digest</source>
        <translation>ALG:HEX, де ALG — md5, sha1, sha224, sha256, sha384, sha512, sha3-256 або sha3-512, а HEX — уся сума</translation>
    </message>
    <message>
        <source>an http or https URL</source>
        <translation>URL http або https</translation>
    </message>
    <message>
        <source>direct, temp or memory</source>
        <translation>direct, temp або memory</translation>
    </message>
    <message>
        <source>a number from 1 to 64, or auto</source>
        <translation>число від 1 до 64 або auto</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>число від 1 до 1000</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>число від 1 до 100</translation>
    </message>
    <message>
        <source>a size from 1K to 1G, such as 256K</source>
        <translation>розмір від 1K до 1G, наприклад 256K</translation>
    </message>
    <message>
        <source>a size of at least 16K, such as 10M</source>
        <translation>розмір щонайменше 16K, наприклад 10M</translation>
    </message>
    <message>
        <source>a size of at least 1M, such as 64M</source>
        <translation>розмір щонайменше 1M, наприклад 64M</translation>
    </message>
    <message>
        <source>bytes a second, such as 500K or 1.5M, or none</source>
        <translation>байти за секунду, наприклад 500K або 1.5M, або none</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>число від 0 до 1000</translation>
    </message>
    <message>
        <source>exponential, lenient or backoff</source>
        <translation>exponential, lenient або backoff</translation>
    </message>
    <message>
        <source>&apos;Name: value&apos; on one line, for a header that Tributary does not set itself</source>
        <translation>&apos;Назва: значення&apos; в одному рядку, для заголовка, якого Tributary не задає сам</translation>
    </message>
    <message>
        <source>a text without line breaks, or browser</source>
        <translation>текст без розривів рядка або browser</translation>
    </message>
    <message>
        <source>&apos;name=value&apos; pairs on one line, separated by semicolons</source>
        <translation>пари &apos;назва=значення&apos; в одному рядку через крапку з комою</translation>
    </message>
    <message>
        <source>a file that can be read, in the Netscape format</source>
        <translation>файл, який можна прочитати, у форматі Netscape</translation>
    </message>
    <message>
        <source>NAME or NAME:PASSWORD</source>
        <translation>ІМ_Я або ІМ_Я:ПАРОЛЬ</translation>
    </message>
    <message>
        <source>the path of a file, or -</source>
        <translation>шлях до файлу або -</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// URL, system or none</source>
        <translation>URL http://, https:// або socks5://, system або none</translation>
    </message>
    <message>
        <source>hosts, domains or networks with commas between</source>
        <translation>хости, домени або мережі через кому</translation>
    </message>
    <message>
        <source>a file that can be read, with certificates in PEM form</source>
        <translation>файл, який можна прочитати, із сертифікатами у вигляді PEM</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>файл, який можна прочитати</translation>
    </message>
    <message>
        <source>auto, bar, lines or none</source>
        <translation>auto, bar, lines або none</translation>
    </message>
    <message>
        <source>seconds, from 0 to 604800 (7 days)</source>
        <translation>секунди, від 0 до 604800 (7 днів)</translation>
    </message>
    <message>
        <source>seconds, more than 0 and at most 604800 (7 days)</source>
        <translation>секунди, більше 0 і не більше 604800 (7 днів)</translation>
    </message>
    <message>
        <source>a file that can be read, an http or https link, or -</source>
        <translation>файл, який можна прочитати, посилання http чи https або -</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the server sent a web page instead of the file</source>
        <translation>замість обіцяного файлу надійшла вебсторінка</translation>
    </message>
    <message>
        <source>the size was %1 and is now larger</source>
        <translation>розмір був %1, а тепер більший</translation>
    </message>
    <message>
        <source>the size was %1 and is now %2</source>
        <translation>розмір був %1, а тепер %2</translation>
    </message>
    <message>
        <source>the server&apos;s version mark has changed</source>
        <translation>мітка версії на сервері не та, що раніше</translation>
    </message>
    <message>
        <source>the server sent a part instead of the whole file</source>
        <translation>надійшла частина, хоча було запитано весь файл</translation>
    </message>
    <message>
        <source>a part with Transfer-Encoding &quot;%1&quot;</source>
        <translation>частина з Transfer-Encoding «%1»</translation>
    </message>
    <message>
        <source>a part with Content-Encoding &quot;%1&quot;</source>
        <translation>частина з Content-Encoding «%1»</translation>
    </message>
    <message>
        <source>an impossible Content-Length &quot;%1&quot;</source>
        <translation>неможливе значення Content-Length «%1»</translation>
    </message>
    <message>
        <source>a part with Content-Range &quot;%1&quot;</source>
        <translation>частина з Content-Range «%1»</translation>
    </message>
    <message>
        <source>asked for bytes %1-%2, got Content-Range &quot;%3&quot;</source>
        <translation>запитано байти %1-%2, отримано Content-Range «%3»</translation>
    </message>
    <message>
        <source>a part without the server&apos;s version mark</source>
        <translation>частина без мітки версії сервера</translation>
    </message>
    <message>
        <source>a part without a total</source>
        <translation>частина без загального розміру</translation>
    </message>
    <message>
        <source>a body with Transfer-Encoding &quot;%1&quot;</source>
        <translation>вміст із Transfer-Encoding «%1»</translation>
    </message>
    <message>
        <source>a body with Content-Encoding &quot;%1&quot;</source>
        <translation>вміст із Content-Encoding «%1»</translation>
    </message>
    <message>
        <source>all of the file with Content-Range &quot;%1&quot;</source>
        <translation>весь файл із Content-Range «%1»</translation>
    </message>
    <message>
        <source>the server sent the whole file instead of a part</source>
        <translation>надійшов увесь файл, хоча було запитано частину</translation>
    </message>
    <message>
        <source>all of the file, as long as the part that was asked for</source>
        <translation>увесь файл, такий завдовжки, як запитана частина</translation>
    </message>
    <message>
        <source>no range was asked for</source>
        <translation>діапазон не запитувався</translation>
    </message>
    <message>
        <source>the server says that there are no such bytes</source>
        <translation>сервер повідомляє, що таких байтів немає</translation>
    </message>
    <message>
        <source>the server refuses the condition</source>
        <translation>сервер відхиляє умову</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>сервер повідомляє, що файл уже інший</translation>
    </message>
    <message>
        <source>the link has expired</source>
        <translation>термін дії посилання минув</translation>
    </message>
    <message>
        <source>an answer whose headers cannot be read</source>
        <translation>відповідь із нечитабельними заголовками</translation>
    </message>
    <message>
        <source>the answer contains no file</source>
        <translation>у відповіді немає файлу</translation>
    </message>
    <message>
        <source>a redirect to nowhere</source>
        <translation>переспрямування в нікуди</translation>
    </message>
    <message>
        <source>redirected to an impossible address %1</source>
        <translation>переспрямування на неможливу адресу %1</translation>
    </message>
    <message>
        <source>redirected from https down to %1</source>
        <translation>переспрямування з https на незахищений %1</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>переспрямування на %1</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>більше ніж %1 переспрямувань</translation>
    </message>
    <message>
        <source>no final answer came</source>
        <translation>остаточна відповідь не надійшла</translation>
    </message>
    <message>
        <source>the server wants a client certificate, or not this one: %1</source>
        <translation>сервер вимагає сертифікат клієнта або не приймає цей: %1</translation>
    </message>
    <message>
        <source>no connection after %1 s</source>
        <translation>немає з’єднання після %1 с</translation>
    </message>
    <message>
        <source>no byte for %1 s</source>
        <translation>жодного байта за %1 с</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>проксі %1: %2</translation>
    </message>
    <message>
        <source>the answer ended before its end</source>
        <translation>відповідь обірвалася завчасно</translation>
    </message>
    <message>
        <source>the connection ended before the last chunk</source>
        <translation>з’єднання закінчилося до останнього фрагмента</translation>
    </message>
    <message>
        <source>the server allows no more requests for now: %1</source>
        <translation>сервер поки не приймає нових запитів: %1</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has more</source>
        <translation>файл мав містити байтів: %1, а містить більше</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has %2</source>
        <translation>файл мав містити байтів: %1, а містить %2</translation>
    </message>
    <message>
        <source>the checksums are for a file of another size</source>
        <translation>контрольні суми частин належать файлу іншого розміру</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>файл тепер порожній</translation>
    </message>
    <message>
        <source>it now ends before %1</source>
        <translation>файл тепер закінчується раніше за %1</translation>
    </message>
    <message>
        <source>two answers disagree about the bytes at %1</source>
        <translation>дві відповіді розходяться в байтах із позиції %1</translation>
    </message>
    <message>
        <source>its bytes at %1 differ from those of the others</source>
        <translation>байти з позиції %1 не такі, як в інших джерел</translation>
    </message>
    <message>
        <source>the new link&apos;s bytes at %1 differ from those that are here</source>
        <translation>нове посилання має з позиції %1 інші байти, ніж уже отримані</translation>
    </message>
    <message>
        <source>bytes %1-%2 don&apos;t match their checksum</source>
        <translation>байти %1-%2 не відповідають своїй контрольній сумі</translation>
    </message>
    <message>
        <source>bytes %1-%2 from it were wrong</source>
        <translation>байти %1-%2 з цього джерела були хибні</translation>
    </message>
    <message>
        <source>the bytes at %1 of %2 are not those that were written</source>
        <translation>байти з позиції %1 у %2 не ті, що були записані</translation>
    </message>
    <message>
        <source>expected %1 by the server&apos;s header %2, found %3</source>
        <translation>за заголовком сервера %2 очікувалося %1, отримано %3</translation>
    </message>
    <message>
        <source>expected %1 by %2 beside it, found %3</source>
        <translation>за %2 на сервері очікувалося %1, отримано %3</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>очікувалося %1, отримано %2</translation>
    </message>
    <message>
        <source>%1; no source has the right file: %2</source>
        <translation>%1; жодне джерело не має потрібного файлу: %2</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3 bytes are missing on the volume %4</source>
        <translation>резервування %1 байтів для %2: на томі %4 бракує %3 байтів</translation>
    </message>
    <message>
        <source>%1 (the volume %2 is full)</source>
        <translation>%1 (том %2 заповнений)</translation>
    </message>
    <message>
        <source>%1 (there is no folder %2)</source>
        <translation>%1 (теки %2 немає)</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3</source>
        <translation>резервування %1 байтів для %2: %3</translation>
    </message>
    <message>
        <source>writing %1 bytes at %2 to %3: %4</source>
        <translation>запис %1 байтів із позиції %2 у %3: %4</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>запис %1: %2</translation>
    </message>
    <message>
        <source>reading %1 bytes at %2 of %3: %4</source>
        <translation>читання %1 байтів із позиції %2 з %3: %4</translation>
    </message>
    <message>
        <source>creating %1: %2</source>
        <translation>створення %1: %2</translation>
    </message>
    <message>
        <source>opening %1: %2</source>
        <translation>відкриття %1: %2</translation>
    </message>
    <message>
        <source>locking %1: another download, or another process, is writing it</source>
        <translation>блокування %1: у нього пише інше завантаження або інша програма</translation>
    </message>
    <message>
        <source>locking %1: another file took the name meanwhile</source>
        <translation>блокування %1: цю назву тим часом зайняв інший файл</translation>
    </message>
    <message>
        <source>locking %1: %2</source>
        <translation>блокування %1: %2</translation>
    </message>
    <message>
        <source>examining %1: %2</source>
        <translation>перевірка %1: %2</translation>
    </message>
    <message>
        <source>setting the length to %1 of %2: %3</source>
        <translation>встановлення довжини %1 для %2: %3</translation>
    </message>
    <message>
        <source>an earlier sync failed: %1</source>
        <translation>попередня синхронізація з диском не вдалася: %1</translation>
    </message>
    <message>
        <source>syncing the folder of %1: %2</source>
        <translation>синхронізація з диском теки файлу %1: %2</translation>
    </message>
    <message>
        <source>syncing the folder %1: %2</source>
        <translation>синхронізація з диском теки %1: %2</translation>
    </message>
    <message>
        <source>syncing %1: %2</source>
        <translation>синхронізація з диском %1: %2</translation>
    </message>
    <message>
        <source>deleting %1: %2</source>
        <translation>видалення файлу %1: %2</translation>
    </message>
    <message>
        <source>removing %1: %2</source>
        <translation>видалення %1: %2</translation>
    </message>
    <message>
        <source>renaming to %1: %2</source>
        <translation>перейменування на %1: %2</translation>
    </message>
    <message>
        <source>renaming %1 to %2: %3</source>
        <translation>перейменування %1 на %2: %3</translation>
    </message>
    <message>
        <source>moving %1 to %2: %3</source>
        <translation>переміщення %1 до %2: %3</translation>
    </message>
    <message>
        <source>making the folder %1: %2</source>
        <translation>створення теки %1: %2</translation>
    </message>
    <message>
        <source>another program has cut %1 to %2 bytes</source>
        <translation>інша програма обрізала %1 до %2 байтів</translation>
    </message>
    <message>
        <source>another program has cut %1: from %2 on bytes are missing</source>
        <translation>інша програма обрізала %1: немає байтів, починаючи з %2</translation>
    </message>
    <message>
        <source>the part file %1 was deleted, moved or replaced meanwhile</source>
        <translation>незавершений файл %1 тим часом видалили, перемістили або замінили</translation>
    </message>
    <message>
        <source>the folder is gone: %1</source>
        <translation>теки більше немає: %1</translation>
    </message>
    <message>
        <source>another program has changed %1</source>
        <translation>інша програма змінила %1</translation>
    </message>
    <message>
        <source>every numbered name is taken: %1</source>
        <translation>усі назви з номерами зайняті: %1</translation>
    </message>
    <message>
        <source>another user&apos;s unfinished file is in the way: %1</source>
        <translation>заважає незавершений файл іншого користувача: %1</translation>
    </message>
    <message>
        <source>the file already exists: %1</source>
        <translation>файл уже є: %1</translation>
    </message>
    <message>
        <source>a folder has that name: %1</source>
        <translation>так уже називається тека: %1</translation>
    </message>
    <message>
        <source>another download&apos;s unfinished file is in the way: %1</source>
        <translation>заважає незавершений файл іншого завантаження: %1</translation>
    </message>
    <message>
        <source>another user&apos;s file is in the way: %1</source>
        <translation>заважає файл іншого користувача: %1</translation>
    </message>
    <message>
        <source>the old part file cannot be set aside: %1</source>
        <translation>старий незавершений файл не вдається відкласти: %1</translation>
    </message>
    <message>
        <source>this download cannot be moved now</source>
        <translation>це завантаження зараз не можна перемістити</translation>
    </message>
    <message>
        <source>this download cannot have another link now</source>
        <translation>цьому завантаженню зараз не можна дати інше посилання</translation>
    </message>
    <message>
        <source>this download cannot be changed now</source>
        <translation>це завантаження зараз не можна змінити</translation>
    </message>
    <message>
        <source>its password or cookies are not kept in the list; enter them again</source>
        <translation>пароль або куки не зберігаються у списку, їх потрібно ввести знову</translation>
    </message>
    <message>
        <source>it contains a line break or a control character</source>
        <translation>у ньому є розрив рядка або керівний символ</translation>
    </message>
    <message>
        <source>its port is not valid</source>
        <translation>його порт неприпустимий</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>у ньому немає хоста</translation>
    </message>
    <message>
        <source>opening the list: %1</source>
        <translation>відкриття списку: %1</translation>
    </message>
    <message>
        <source>the new link gives the whole file only, from its start</source>
        <translation>нове посилання віддає лише весь файл, від початку</translation>
    </message>
    <message>
        <source>the new link shows hardly any of the bytes asked for</source>
        <translation>нове посилання майже не віддає запитаних байтів</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>перевірку зупинено</translation>
    </message>
    <message>
        <source>another download&apos;s part is at %1</source>
        <translation>у %1 лежить частина іншого завантаження</translation>
    </message>
    <message>
        <source>holding %1 in memory, where the limit is %2</source>
        <translation>довелося б тримати в пам’яті %1, а межа — %2</translation>
    </message>
    <message>
        <source>writing the file was stopped</source>
        <translation>запис файлу зупинено</translation>
    </message>
    <message>
        <source>the parts were removed</source>
        <translation>частини вилучено</translation>
    </message>
    <message>
        <source>all parts are gone: %1</source>
        <translation>усі частини зникли: %1</translation>
    </message>
    <message>
        <source>a part is gone: %1</source>
        <translation>частина зникла: %1</translation>
    </message>
    <message>
        <source>a part is cut short: %1</source>
        <translation>частину обрізано: %1</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>обчислення суми зупинено</translation>
    </message>
    <message>
        <source>hashing the part file was stopped</source>
        <translation>читання файлу частини зупинено</translation>
    </message>
    <message>
        <source>the part file ends at %1</source>
        <translation>файл частини закінчується на %1</translation>
    </message>
    <message>
        <source>checking the part file was stopped</source>
        <translation>перевірку файлу частини зупинено</translation>
    </message>
    <message>
        <source>nothing proves that this program wrote the ledger</source>
        <translation>ніщо не доводить, що журнал файлу частини записала ця програма</translation>
    </message>
    <message>
        <source>others have files under every name that the part could have: %1</source>
        <translation>під усіма назвами, можливими для частини, лежать чужі файли: %1</translation>
    </message>
    <message>
        <source>the ledger is damaged: %1</source>
        <translation>журнал файлу частини пошкоджено: %1</translation>
    </message>
    <message>
        <source>the ledger contradicts itself: %1</source>
        <translation>журнал файлу частини суперечить собі: %1</translation>
    </message>
    <message>
        <source>the ledger is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>журнал файлу частини має версію %1, ця програма читає до %2; його записала новіша</translation>
    </message>
    <message>
        <source>the queue has ended</source>
        <translation>чергу завершено</translation>
    </message>
    <message>
        <source>the queue ended before the download</source>
        <translation>черга завершилася раніше за завантаження</translation>
    </message>
    <message>
        <source>the download was removed</source>
        <translation>завантаження вилучено</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>завантаження скасовано</translation>
    </message>
    <message>
        <source>the list of downloads is read-only, so that what happens now would be forgotten</source>
        <translation>список завантажень доступний лише для читання, тому все, що відбувається зараз, забудеться</translation>
    </message>
    <message>
        <source>writing stopped short: %1</source>
        <translation>запис перервався завчасно: %1</translation>
    </message>
    <message>
        <source>this is no regular file: %1</source>
        <translation>це не звичайний файл: %1</translation>
    </message>
    <message>
        <source>this is too large: %1</source>
        <translation>файл завеликий: %1</translation>
    </message>
    <message>
        <source>reading %1: it is too long</source>
        <translation>читання %1: файл задовгий</translation>
    </message>
    <message>
        <source>a ledger to be saved contradicts itself: %1: %2</source>
        <translation>журнал файлу частини, який треба зберегти, суперечить собі: %1: %2</translation>
    </message>
    <message>
        <source>a ledger to be saved is too large: %1</source>
        <translation>журнал файлу частини, який треба зберегти, завеликий: %1</translation>
    </message>
    <message>
        <source>%1; set aside as %2</source>
        <translation>%1; файл відкладено як %2</translation>
    </message>
    <message>
        <source>%1; could not be set aside: %2</source>
        <translation>%1; файл не вдалося відкласти: %2</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>бракує кінця</translation>
    </message>
    <message>
        <source>it does not begin as a ledger</source>
        <translation>початок не такий, як у журналу</translation>
    </message>
    <message>
        <source>its version is unknown</source>
        <translation>версія невідома</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>контрольна сума не збігається</translation>
    </message>
    <message>
        <source>it is no CBOR</source>
        <translation>це не CBOR</translation>
    </message>
    <message>
        <source>it is not as this program writes it</source>
        <translation>вміст не такий, як записує ця програма</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>розмір завеликий</translation>
    </message>
    <message>
        <source>a size is negative</source>
        <translation>від’ємний розмір</translation>
    </message>
    <message>
        <source>there are too many seals</source>
        <translation>забагато ділянок із контрольною сумою</translation>
    </message>
    <message>
        <source>an earlier link brought too many pieces</source>
        <translation>за попереднім посиланням отримано забагато шматків</translation>
    </message>
    <message>
        <source>what an earlier link brought lies beyond the file</source>
        <translation>отримане за попереднім посиланням лежить за межами файлу</translation>
    </message>
    <message>
        <source>its seals overlap or are out of order</source>
        <translation>ділянки з контрольною сумою перекриваються або йдуть не за порядком</translation>
    </message>
    <message>
        <source>a seal is empty</source>
        <translation>ділянка з контрольною сумою порожня</translation>
    </message>
    <message>
        <source>a seal lies beyond the end of the file</source>
        <translation>ділянка з контрольною сумою лежить за кінцем файлу</translation>
    </message>
    <message>
        <source>several parts in one</source>
        <translation>кілька частин в одній відповіді</translation>
    </message>
    <message>
        <source>a head that doesn&apos;t end</source>
        <translation>заголовки, які не закінчуються</translation>
    </message>
    <message>
        <source>an answer without a status</source>
        <translation>відповідь без коду стану</translation>
    </message>
    <message>
        <source>the beginning of another server&apos;s file, which can&apos;t be compared with what is here</source>
        <translation>початок файлу з іншого сервера, який не можна порівняти з уже завантаженим</translation>
    </message>
    <message>
        <source>it brings hardly any of the bytes asked for</source>
        <translation>сервер майже не надсилає запитаних байтів</translation>
    </message>
    <message>
        <source>it shows hardly any of the bytes asked for</source>
        <translation>сервер майже не показує запитаних байтів</translation>
    </message>
    <message>
        <source>its bytes could not be read</source>
        <translation>байти відповіді не вдалося прочитати</translation>
    </message>
    <message>
        <source>an empty file, which a mirror alone can&apos;t vouch for</source>
        <translation>порожній файл, за який саме лише дзеркало не може поручитися</translation>
    </message>
    <message>
        <source>it keeps silent, others may not</source>
        <translation>цей сервер мовчить, інші, можливо, відповідять</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>потрібні ім’я користувача й пароль</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>проксі вимагає ім’я користувача й пароль</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS5</source>
        <translation>SOCKS5 не підтримується</translation>
    </message>
    <message>
        <source>the body&apos;s chunks are broken: %1</source>
        <translation>фрагменти вмісту хибні: %1</translation>
    </message>
    <message>
        <source>no size where one was due</source>
        <translation>немає розміру там, де він потрібен</translation>
    </message>
    <message>
        <source>a size beyond all measure</source>
        <translation>надмірно великий розмір</translation>
    </message>
    <message>
        <source>a bare line break</source>
        <translation>розрив рядка без повернення каретки</translation>
    </message>
    <message>
        <source>one goes on beyond its size</source>
        <translation>фрагмент довший за свій розмір</translation>
    </message>
    <message>
        <source>a trailer that cannot be read</source>
        <translation>нечитабельні заголовки після вмісту</translation>
    </message>
    <message>
        <source>framing without an end</source>
        <translation>нескінченні службові дані</translation>
    </message>
    <message>
        <source>the compressed body is damaged: %1</source>
        <translation>стиснений вміст пошкоджено: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>причину не вказано</translation>
    </message>
    <message>
        <source>no whole answer from %1</source>
        <translation>немає повної відповіді від %1</translation>
    </message>
    <message>
        <source>asked once more, to read each byte: %1</source>
        <translation>запитано ще раз, щоб прочитати кожен байт: %1</translation>
    </message>
    <message>
        <source>a head that takes more and more memory</source>
        <translation>заголовки, які займають дедалі більше пам’яті</translation>
    </message>
    <message>
        <source>an interim answer</source>
        <translation>проміжна відповідь</translation>
    </message>
    <message>
        <source>a body in chunks</source>
        <translation>вміст із фрагментів</translation>
    </message>
    <message>
        <source>an answer that may be another request&apos;s</source>
        <translation>відповідь, можливо, на інший запит</translation>
    </message>
    <message>
        <source>%1: there is no certificate in it</source>
        <translation>%1: у файлі немає сертифіката</translation>
    </message>
    <message>
        <source>%1: there is no key in it, or it has another passphrase</source>
        <translation>%1: у файлі немає ключа, або в нього інший пароль</translation>
    </message>
    <message>
        <source>%1: it is neither PEM nor PKCS#12, or it has another passphrase</source>
        <translation>%1: файл — не PEM і не PKCS#12, або в нього інший пароль</translation>
    </message>
    <message>
        <source>a checksum is ALG:HEX with ALG one of %1</source>
        <translation>контрольна сума має вигляд ALG:HEX, де ALG — одне з: %1</translation>
    </message>
    <message>
        <source>a %1 checksum is %2 hexadecimal digits</source>
        <translation>кількість шістнадцяткових цифр контрольної суми %1: %2</translation>
    </message>
    <message>
        <source>closing %1: %2</source>
        <translation>закриття %1: %2</translation>
    </message>
    <message>
        <source>replacing %1: %2</source>
        <translation>заміна %1: %2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>читання %1: %2</translation>
    </message>
    <message>
        <source>reading the list: %1</source>
        <translation>читання списку: %1</translation>
    </message>
    <message>
        <source>writing the list: %1</source>
        <translation>запис списку: %1</translation>
    </message>
    <message>
        <source>line %1 (byte %2): %3</source>
        <translation>рядок %1 (байт %2): %3</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>у файлі не вказано &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>файл має версію %1, ця програма читає до %2; його записала новіша</translation>
    </message>
    <message>
        <source>it has no downloads</source>
        <translation>у файлі немає завантажень</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>байтів у файлі більше, ніж %1</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 — не текст</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>значення %1 задовге</translation>
    </message>
    <message>
        <source>%1 has a zero in it</source>
        <translation>у %1 є нульовий символ</translation>
    </message>
    <message>
        <source>%1 has characters that no header may have</source>
        <translation>у %1 є символи, неприпустимі в заголовках</translation>
    </message>
    <message>
        <source>%1 is not a link</source>
        <translation>%1 — не посилання</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2025-01-31T12:00:00.000Z</source>
        <translation>%1 — не час вигляду 2025-01-31T12:00:00.000Z</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 — не ціле число від %2 до %3</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 — не число від %2 до %3</translation>
    </message>
    <message>
        <source>%1 has an element that is not a whole number</source>
        <translation>не всі елементи %1 — цілі числа</translation>
    </message>
    <message>
        <source>%1 is none of the names there are</source>
        <translation>%1 має невідоме значення</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 — не об’єкт</translation>
    </message>
    <message>
        <source>%1 is not an array</source>
        <translation>%1 — не масив</translation>
    </message>
    <message>
        <source>%1 has more than %2 elements</source>
        <translation>елементів у %1 більше, ніж %2</translation>
    </message>
    <message>
        <source>%1 has an element that is not a text</source>
        <translation>не всі елементи %1 — текст</translation>
    </message>
    <message>
        <source>%1 is a path, not a name</source>
        <translation>%1 — шлях, а не назва</translation>
    </message>
    <message>
        <source>%1 is not right: %2</source>
        <translation>значення %1 хибне: %2</translation>
    </message>
    <message>
        <source>%1 has no url</source>
        <translation>у %1 немає url</translation>
    </message>
    <message>
        <source>%1 has a kind that is none</source>
        <translation>%1 має невідомий вид</translation>
    </message>
    <message>
        <source>the store %1 is damaged: %2</source>
        <translation>базу даних %1 пошкоджено: %2</translation>
    </message>
    <message>
        <source>a record is not as it was written</source>
        <translation>запис не такий, яким його зберегли</translation>
    </message>
    <message>
        <source>its tables contradict each other</source>
        <translation>таблиці суперечать одна одній</translation>
    </message>
    <message>
        <source>there never was a version %1</source>
        <translation>версії %1 ніколи не було</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>у файлі не вказано, що це база даних цієї програми</translation>
    </message>
    <message>
        <source>its tables are not as they must be</source>
        <translation>таблиці не такі, якими мають бути</translation>
    </message>
    <message>
        <source>the store %1 is in use by another program</source>
        <translation>базу даних %1 зайнято іншою програмою</translation>
    </message>
    <message>
        <source>there is no free name to set %1 aside under</source>
        <translation>немає вільної назви, щоб відкласти %1</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing</source>
        <translation>немає драйвера SQLite для Qt</translation>
    </message>
    <message>
        <source>the journal of %1 cannot be of the kind %2</source>
        <translation>журнал бази даних %1 не може бути виду %2</translation>
    </message>
    <message>
        <source>the store %1 is of version %2, this program reads up to %3; a newer one wrote it</source>
        <translation>база даних %1 має версію %2, ця програма читає до %3; її записала новіша</translation>
    </message>
    <message>
        <source>the store %1 was found damaged at an earlier start, which was interrupted</source>
        <translation>пошкодження бази даних %1 виявлено під час одного з попередніх запусків, який перервався</translation>
    </message>
    <message>
        <source>how this download stood was lost with a damaged store</source>
        <translation>стан цього завантаження втрачено разом із пошкодженою базою даних</translation>
    </message>
    <message>
        <source>the log %1 is damaged: a bit was turned back in %2 of its pages, and %3 of them are not what they were</source>
        <translation>журнал бази даних %1 пошкоджено: сторінок із виправленим бітом: %2, сторінок зі зміненим вмістом: %3</translation>
    </message>
    <message>
        <source>the statement &quot;%1&quot; in %2: %3</source>
        <translation>інструкція SQL «%1» у %2: %3</translation>
    </message>
    <message>
        <source>%1; it is read again</source>
        <translation>%1; файл читається ще раз</translation>
    </message>
    <message>
        <source>could not be deleted: %1</source>
        <translation>не вдалося видалити: %1</translation>
    </message>
    <message>
        <source>%1 is no leftover of this program; it is left alone, and the part is %2</source>
        <translation>%1: це не від цієї програми, тож залишено як є; файл частини — %2</translation>
    </message>
    <message>
        <source>the part file of %1 is gone; starting afresh</source>
        <translation>файл частини для %1 зник; завантаження починається спочатку</translation>
    </message>
    <message>
        <source>%1 is no file any more; it is left alone</source>
        <translation>%1 — уже не файл; залишено як є</translation>
    </message>
    <message>
        <source>another user has put it there: %1</source>
        <translation>цей файл поклав інший користувач: %1</translation>
    </message>
    <message>
        <source>%1 is what is left of a small download; it is deleted</source>
        <translation>%1 — залишок невеликого завантаження, його буде видалено</translation>
    </message>
    <message>
        <source>nobody vouches for %1; it is kept as %2</source>
        <translation>ніщо не підтверджує походження %1; файл збережено як %2</translation>
    </message>
    <message>
        <source>%1 is not what was saved; it is left alone</source>
        <translation>%1 — не те, що було збережено; залишено як є</translation>
    </message>
    <message>
        <source>%1 is not as it was finished</source>
        <translation>файл %1 не такий, яким був після завершення завантаження</translation>
    </message>
    <message>
        <source>found a checksum in %1</source>
        <translation>знайдено контрольну суму в %1</translation>
    </message>
    <message>
        <source>not verified: %1 could not be read (%2)</source>
        <translation>не перевірено: не вдалося прочитати %1 (%2)</translation>
    </message>
    <message>
        <source>not verified: no checksum was found beside the file</source>
        <translation>не перевірено: поруч із файлом не знайдено контрольної суми</translation>
    </message>
    <message>
        <source>%1 bytes of the part file are not what was saved; they are fetched again</source>
        <translation>кількість байтів файлу частини, які відрізняються від збережених: %1; вони завантажуються знову</translation>
    </message>
    <message>
        <source>starting afresh: %1</source>
        <translation>завантаження починається спочатку: %1</translation>
    </message>
    <message>
        <source>starting over with the other sources: %1</source>
        <translation>завантаження починається заново з рештою джерел: %1</translation>
    </message>
    <message>
        <source>starting over</source>
        <translation>завантаження починається заново</translation>
    </message>
    <message>
        <source>not reachable; going on as soon as it is: %1</source>
        <translation>сервер недоступний; завантаження продовжиться, щойно він відповість: %1</translation>
    </message>
    <message>
        <source>the progress could not be saved: %1</source>
        <translation>не вдалося зберегти поступ завантаження: %1</translation>
    </message>
    <message>
        <source>%1 is not used any more: %2</source>
        <translation>%1 більше не використовується: %2</translation>
    </message>
    <message>
        <source>%1 is tried again: what it differed from is gone</source>
        <translation>%1 пробується знову: даних, з якими була розбіжність, більше немає</translation>
    </message>
    <message>
        <source>%1 is left alone for a while: %2</source>
        <translation>%1 поки не використовується: %2</translation>
    </message>
    <message>
        <source>%1 is far slower than another one</source>
        <translation>%1 набагато повільніше за інше джерело</translation>
    </message>
    <message>
        <source>the whole is wrong; all of it comes from one source now: %1</source>
        <translation>зібраний файл хибний; тепер він увесь завантажується з одного джерела: %1</translation>
    </message>
    <message>
        <source>%1 takes %2 connections; the time was too short to tell how many pay</source>
        <translation>%1 приймає з’єднань: %2; забракло часу, щоб з’ясувати, скільки з них прискорюють завантаження</translation>
    </message>
    <message>
        <source>%1 takes %2 connections, %3 pay</source>
        <translation>%1 приймає з’єднань: %2, з них прискорюють завантаження: %3</translation>
    </message>
    <message>
        <source>%1 takes %2 connections at a time</source>
        <translation>%1 приймає з’єднань одночасно: %2</translation>
    </message>
    <message>
        <source>more connections were slower: tries %1 again</source>
        <translation>коли з’єднань було більше, завантаження йшло повільніше; знову пробується кількість %1</translation>
    </message>
    <message>
        <source>replaced a connection that was far slower than the others</source>
        <translation>замінено з’єднання, яке було набагато повільніше за інші</translation>
    </message>
    <message>
        <source>stood still with bytes unread: %1</source>
        <translation>з’єднання завмерло, хоча були непрочитані байти: %1</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>відповідь непридатна: %1</translation>
    </message>
    <message>
        <source>%1; what is here is compared</source>
        <translation>%1; уже завантажене порівнюється</translation>
    </message>
    <message>
        <source>%1; they are fetched again</source>
        <translation>%1; ці байти завантажуються знову</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>з’єднання втрачено: %1</translation>
    </message>
    <message>
        <source>the server sent a message instead of the file</source>
        <translation>замість обіцяного файлу надійшло повідомлення</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>посилання задовге</translation>
    </message>
    <message>
        <source>the environment variable %1 names no proxy that can be used</source>
        <translation>змінна середовища %1 не вказує проксі, який можна використати</translation>
    </message>
    <message>
        <source>a body without a length</source>
        <translation>вміст без зазначеної довжини</translation>
    </message>
    <message>
        <source>this network wants you to sign in</source>
        <translation>ця мережа вимагає входу</translation>
    </message>
    <message>
        <source>the server is preparing the file</source>
        <translation>сервер готує файл</translation>
    </message>
    <message>
        <source>this program is allowed no file beyond %1 bytes: %2</source>
        <translation>цій програмі не дозволено файлів понад %1 байтів: %2</translation>
    </message>
    <message>
        <source>%1 is the unfinished file of another link: %2</source>
        <translation>%1 — незавершений файл іншого посилання: %2</translation>
    </message>
    <message>
        <source>the user name or the password was not accepted</source>
        <translation>ім’я користувача або пароль не прийнято</translation>
    </message>
    <message>
        <source>the server says that the file is empty now; to begin anew, remove what is here of it</source>
        <translation>сервер повідомляє, що файл тепер порожній; щоб почати заново, вилучіть те, що з нього вже тут є</translation>
    </message>
    <message>
        <source>it asks for a login by %1, which Tributary doesn&apos;t speak</source>
        <translation>він вимагає входу через %1, а Tributary цього не вміє</translation>
    </message>
    <message>
        <source>a tunnel that the proxy has not opened</source>
        <translation>тунель, якого проксі не відкривав</translation>
    </message>
    <message>
        <source>its cookies are not kept in the list; enter them again</source>
        <translation>куки не зберігаються у списку, їх потрібно ввести знову</translation>
    </message>
    <message>
        <source>its secret headers are not kept in the list; enter them again</source>
        <translation>секретні заголовки не зберігаються у списку, їх потрібно ввести знову</translation>
    </message>
    <message>
        <source>its password at the proxy is not kept in the list; enter it again</source>
        <translation>пароль на проксі не зберігається у списку, його потрібно ввести знову</translation>
    </message>
    <message>
        <source>the passphrase of its key is not kept in the list; enter it again</source>
        <translation>парольна фраза ключа не зберігається у списку, її потрібно ввести знову</translation>
    </message>
    <message>
        <source>its host name is not valid</source>
        <translation>його ім’я сервера неприпустиме</translation>
    </message>
    <message>
        <source>the server does not speak https on this port</source>
        <translation>сервер не підтримує https на цьому порту</translation>
    </message>
    <message>
        <source>the disk takes no name that long: %1</source>
        <translation>диск не приймає такої довгої назви: %1</translation>
    </message>
    <message>
        <source>another download is writing it: %1</source>
        <translation>у нього пише інше завантаження: %1</translation>
    </message>
    <message>
        <source>%1 bytes of an earlier run are said to be in %2, maybe not by this program; they are fetched again</source>
        <translation>за записом, %1 байтів від попереднього запуску містяться в %2, але цей запис, можливо, не від цієї програми; вони завантажуються знову</translation>
    </message>
    <message>
        <source>this download was begun with its parts in %1 and continues there</source>
        <translation>це завантаження почато з файлами частин у %1 і триває там</translation>
    </message>
    <message>
        <source>this download was begun in %1 and continues there</source>
        <translation>це завантаження почато в %1 і триває там</translation>
    </message>
    <message>
        <source>trying a simpler request: %1</source>
        <translation>пробуємо простіший запит: %1</translation>
    </message>
    <message>
        <source>%1 more are needed on %2.</source>
        <translation>На %2 бракує %1.</translation>
    </message>
    <message>
        <source>what came looks like the beginning of the file instead of a part</source>
        <translation>надійшло щось схоже на початок файлу замість частини</translation>
    </message>
    <message>
        <source>%1; nobody vouches for %2 any more, which is kept as %3</source>
        <translation>%1; ніщо не підтверджує походження %2; файл збережено як %3</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Size unknown</source>
        <translation>Розмір невідомий</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>можна відновити</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>не можна відновити</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a size, %2: whether the download can be resumed.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file.</source>
        <translation>Це посилання веде на вебсторінку, а не на файл.</translation>
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
        <translation>Тека</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Вибрати все</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Більше</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Менше</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Виклик: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[параметри]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметри:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Аргументи:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Показати цю довідку</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Показати й параметри бібліотеки Qt</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Показати версію</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Невідомий параметр &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Невідомі параметри: %1.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Зайве значення після &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Гаразд</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Шукати в:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Повернутися назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Перейти вперед</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Тека вище</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти до теки вище</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Створити нову теку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Створити нову теку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Показати списком</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Докладно</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Показати докладно</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бічна панель</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Місця й закладки</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Назва файлу:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлів:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Тека:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Теки</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавні місця</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Знайти теку</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Ви&amp;брати</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Перейменувати</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ви&amp;лучити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Показати </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показати при&amp;ховані файли</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Нова &amp;тека</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Нова тека</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» захищено від запису.
Все одно вилучити?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Справді вилучити «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не вдалося вилучити теку.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 вже існує.
Замінити?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не знайдено.
Перевірте назву файлу.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Теку не знайдено.
Перевірте назву теки.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
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
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Гаразд</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крити</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Закрити без збереження</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>По&amp;вернути</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ви&amp;різати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вс&amp;тавити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Вибрати все</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Показати подробиці...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Сховати подробиці...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Зберегти все</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Так</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Так для &amp;всіх</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ні</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;і для всіх</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Перервати</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не зберігати</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Відновити типові</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Прокрутити сюди</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>На сторінку вгору</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>На сторінку вниз</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Прокрутити вгору</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Прокрутити вниз</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Лівий край</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Правий край</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>На сторінку ліворуч</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>На сторінку праворуч</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Прокрутити ліворуч</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Прокрутити праворуч</translation>
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
        <translation>Пробіл</translation>
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
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Праворуч</translation>
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
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>По&amp;вернути</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ви&amp;різати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копіювати &amp;адресу посилання</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вс&amp;тавити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Вибрати все</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>Прибрати «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) and move the file(s) to the bin?</source>
        <translation>
            <numerusform>Прибрати %n завантаження і перемістити файли до кошика?</numerusform>
            <numerusform>Прибрати %n завантаження і перемістити файли до кошика?</numerusform>
            <numerusform>Прибрати %n завантажень і перемістити файли до кошика?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s)?</source>
        <translation>
            <numerusform>Прибрати %n завантаження?</numerusform>
            <numerusform>Прибрати %n завантаження?</numerusform>
            <numerusform>Прибрати %n завантажень?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file will be moved to the bin.</source>
        <translation>Файл буде переміщено до кошика.</translation>
    </message>
    <message>
        <source>The unfinished file will be deleted.</source>
        <translation>Незавершений файл буде видалено.</translation>
    </message>
    <message>
        <source>The unfinished files will be deleted.</source>
        <translation>Незавершені файли буде видалено.</translation>
    </message>
    <message>
        <source>A download is in progress. Cancel it?</source>
        <translation>Триває завантаження. Скасувати його?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Cancel them?</source>
        <translation>
            <numerusform>Триває %n завантаження. Скасувати?</numerusform>
            <numerusform>Тривають %n завантаження. Скасувати?</numerusform>
            <numerusform>Тривають %n завантажень. Скасувати?</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished file “%1” will be deleted.</source>
        <translation>Незавершений файл «%1» буде видалено.</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Скасувати завантаження</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Так</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ні</translation>
    </message>
    <message>
        <source>&amp;Trust certificate</source>
        <translation>&amp;Довіряти сертифікату</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t trust</source>
        <translation>&amp;Не довіряти</translation>
    </message>
    <message>
        <source>Remove with file</source>
        <translation>Прибрати з файлом</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>Прибрати «%1» зі списку?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>Прибрати зі списку %n завершене завантаження?</numerusform>
            <numerusform>Прибрати зі списку %n завершені завантаження?</numerusform>
            <numerusform>Прибрати зі списку %n завершених завантажень?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Файл залишається на місці.</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Файли залишаться на місці.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Прибрати завершені</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>Довіряти сертифікату %1?</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who runs it.
%1.

Trust the certificate only if the people who run the server gave you this fingerprint (SHA-256):
%2

It will be trusted for this server only, and only until it changes.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>Сервер не може підтвердити, кому він належить.
%1.

Довіряйте сертифікату, лише якщо власники сервера надали вам цей відбиток (SHA-256):
%2

Довіра поширюється лише на цей сервер і лише до зміни сертифіката.</translation>
    </message>
    <message>
        <source>Trust certificate</source>
        <translation>Довіряти сертифікату</translation>
    </message>
    <message>
        <source>A download is in progress. Quit now?</source>
        <translation>Триває завантаження. Вийти зараз?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Quit now?</source>
        <translation>
            <numerusform>Триває %n завантаження. Вийти зараз?</numerusform>
            <numerusform>Тривають %n завантаження. Вийти зараз?</numerusform>
            <numerusform>Тривають %n завантажень. Вийти зараз?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished file “%1”; cancelling deletes it.</source>
        <translation>Пауза зберігає незавершений файл «%1»; скасування видаляє його.</translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished files; cancelling deletes them.</source>
        <translation>Пауза зберігає незавершені файли; скасування видаляє їх.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>&amp;Лишитися в треї</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>&amp;Призупинити й вийти</translation>
    </message>
    <message>
        <source>&amp;Cancel downloads and quit</source>
        <translation>&amp;Скасувати завантаження й вийти</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t quit</source>
        <translation>&amp;Не виходити</translation>
    </message>
    <message>
        <source>Certificates that you trusted will no longer be trusted.</source>
        <translation>Сертифікати, яким ви довірилися, більше не будуть довіреними.</translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation>Забути сервери</translation>
    </message>
    <message>
        <source>Forget all hosts in this list?</source>
        <translation>Забути всі сервери з цього списку?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: after a pause it starts over. Cancelling deletes the unfinished file.</source>
        <translation>«%1» не можна відновити: після паузи завантаження почнеться спочатку. Скасування видаляє незавершений файл.</translation>
    </message>
    <message>
        <source>None of them can be resumed: after a pause all start over. Cancelling deletes the unfinished files.</source>
        <translation>Жодне з них не можна відновити: після паузи всі почнуться спочатку. Скасування видаляє незавершені файли.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>%n із них не можна відновити, воно почнеться спочатку.</numerusform>
            <numerusform>%n із них не можна відновити, вони почнуться спочатку.</numerusform>
            <numerusform>%n із них не можна відновити, вони почнуться спочатку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n selected download(s) will be removed from the list.</source>
        <translation>
            <numerusform>%n вибране завантаження буде прибрано зі списку.</numerusform>
            <numerusform>Усі %n вибрані завантаження буде прибрано зі списку.</numerusform>
            <numerusform>Усі %n вибраних завантажень буде прибрано зі списку.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download waits to be tried again. Quit now?</source>
        <translation>Завантаження чекає на нову спробу. Вийти зараз?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait to be tried again. Quit now?</source>
        <translation>
            <numerusform>%n завантаження чекає на нову спробу. Вийти зараз?</numerusform>
            <numerusform>%n завантаження чекають на нову спробу. Вийти зараз?</numerusform>
            <numerusform>%n завантажень чекають на нову спробу. Вийти зараз?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) to be tried again.</source>
        <extracomment>Downloads, besides those in progress.</extracomment>
        <translation>
            <numerusform>Ще %n чекає на нову спробу.</numerusform>
            <numerusform>Ще %n чекають на нову спробу.</numerusform>
            <numerusform>Ще %n чекають на нову спробу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a download that failed for its server&apos;s certificate.</extracomment>
        <translation>Завантаження: %1</translation>
    </message>
    <message>
        <source>The server&apos;s header %1 names another checksum.</source>
        <translation>Заголовок сервера %1 вказує іншу контрольну суму.</translation>
    </message>
    <message>
        <source>The list %1 on the server names another checksum.</source>
        <extracomment>%1: the name of a list of checksums, such as SHA256SUMS.</extracomment>
        <translation>Список %1 на сервері вказує іншу контрольну суму.</translation>
    </message>
    <message>
        <source>The file may be damaged or forged. Keep it only if you know that the server&apos;s checksum is out of date. The file will count as not verified.</source>
        <translation>Файл може бути пошкодженим або підробленим. Залишайте його, лише якщо знаєте, що контрольна сума на сервері застаріла. Файл вважатиметься неперевіреним.</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>Залишити файл</translation>
    </message>
    <message>
        <source>Keep “%1” anyway?</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Усе одно залишити «%1»?</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>Файл більше не існує.</translation>
    </message>
    <message>
        <source>&amp;Cancel download and quit</source>
        <translation>&amp;Скасувати завантаження й вийти</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Another version of Tributary is running. Quit it and start again.</source>
        <translation>Запущено іншу версію Tributary. Вийдіть із неї та запустіть програму знову.</translation>
    </message>
    <message>
        <source>Tributary is already running, but does not respond.</source>
        <translation>Tributary уже запущено, але програма не відповідає.</translation>
    </message>
</context>
<context>
    <name>SleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>Тривають завантаження</translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message numerus="yes">
        <source>Waiting for its turn: %n download(s) may run at once.</source>
        <translation>
            <numerusform>Чекає своєї черги: одночасно може тривати %n завантаження.</numerusform>
            <numerusform>Чекає своєї черги: одночасно можуть тривати %n завантаження.</numerusform>
            <numerusform>Чекає своєї черги: одночасно можуть тривати %n завантажень.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule pauses all downloads at this hour.</source>
        <translation>За розкладом у цю годину всі завантаження призупинено.</translation>
    </message>
    <message>
        <source>The server hasn&apos;t answered yet.</source>
        <translation>Сервер ще не відповів.</translation>
    </message>
    <message>
        <source>The disk is slower than the network.</source>
        <translation>Диск повільніший за мережу.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for all downloads holds it back.</source>
        <translation>Стримується обмеженням швидкості %1 для всіх завантажень.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for this download holds it back.</source>
        <translation>Стримується обмеженням швидкості %1 для цього завантаження.</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment.</source>
        <translation>Сервер зараз нічого не надсилає.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more than %n connection(s) at once.</source>
        <translation>
            <numerusform>Сервер приймає не більш ніж %n з’єднання одночасно.</numerusform>
            <numerusform>Сервер приймає не більш ніж %n з’єднання одночасно.</numerusform>
            <numerusform>Сервер приймає не більш ніж %n з’єднань одночасно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n allowed connection(s) are in use.</source>
        <translation>
            <numerusform>Усі доступні з’єднання зайнято: %n.</numerusform>
            <numerusform>Усі доступні з’єднання зайнято: %n.</numerusform>
            <numerusform>Усі доступні з’єднання зайнято: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server sends the file in one piece only, over one connection.</source>
        <translation>Цей сервер надсилає файл лише суцільно, через одне з’єднання.</translation>
    </message>
    <message>
        <source>Each connection gets about %1: the server or the network allows no more.</source>
        <translation>Кожне з’єднання отримує близько %1: більше не дозволяє сервер або мережа.</translation>
    </message>
    <message>
        <source>The server or the network limits the speed.</source>
        <translation>Швидкість обмежує сервер або мережа.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check whether other programs are using it.</source>
        <translation>Перевірте, чи не зайняли його інші програми.</translation>
    </message>
    <message>
        <source>If you know other links to the same file, pause the download and add them with “Edit…”.</source>
        <translation>Якщо вам відомі інші посилання на цей файл, призупиніть завантаження й додайте їх командою «Змінити…».</translation>
    </message>
    <message>
        <source>The server can&apos;t continue a file: what is here is fetched again and compared.</source>
        <translation>Сервер не вміє продовжувати файл: завантажене надсилається знову й порівнюється.</translation>
    </message>
    <message>
        <source>%1 New data comes in %2.</source>
        <extracomment>%1: a sentence, %2: a time such as 0:31.</extracomment>
        <translation>%1 Нові дані надійдуть через %2.</translation>
    </message>
    <message>
        <source>“Start now” starts it anyway.</source>
        <translation>«Почати зараз» запустить його все одно.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>Немає з’єднання з мережею.</translation>
    </message>
    <message>
        <source>The download continues once there is one.</source>
        <translation>Завантаження продовжиться, щойно воно з’явиться.</translation>
    </message>
    <message>
        <source>The schedule pauses all downloads until %1.</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>За розкладом усі завантаження призупинено до %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a whole sentence on what comes next.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Trying again in a moment.</source>
        <translation>Наступна спроба за мить.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>Наступна спроба через %1.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for its server: %n download(s) from it may run at once.</source>
        <translation>
            <numerusform>Чекає на свій сервер: одночасно з нього може тривати %n завантаження.</numerusform>
            <numerusform>Чекає на свій сервер: одночасно з нього можуть тривати %n завантаження.</numerusform>
            <numerusform>Чекає на свій сервер: одночасно з нього можуть тривати %n завантажень.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its server, which takes no downloads at the moment.</source>
        <translation>Чекає на свій сервер, який зараз не приймає завантажень.</translation>
    </message>
    <message>
        <source>Waiting for its disk, which does not respond at the moment.</source>
        <translation>Чекає на свій диск, який зараз не відповідає.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Another running Tributary is using the list of downloads.</source>
        <translation>Список завантажень зайнято іншим запущеним екземпляром Tributary.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be opened.</source>
        <translation>Не вдається відкрити список завантажень.</translation>
    </message>
    <message>
        <source>The list stays as it is. Downloads that you add now are forgotten when you quit.</source>
        <translation>Список залишиться без змін. Завантаження, додані зараз, після виходу забудуться.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) recovered.</source>
        <translation>
            <numerusform>Відновлено %n завантаження.</numerusform>
            <numerusform>Відновлено %n завантаження.</numerusform>
            <numerusform>Відновлено %n завантажень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their state and are paused.</source>
        <translation>
            <numerusform>%n із них втратило свій стан і призупинене.</numerusform>
            <numerusform>%n із них втратили свій стан і призупинені.</numerusform>
            <numerusform>%n із них втратили свій стан і призупинені.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be read.</source>
        <translation>
            <numerusform>Не вдалося прочитати %n завантаження.</numerusform>
            <numerusform>Не вдалося прочитати %n завантаження.</numerusform>
            <numerusform>Не вдалося прочитати %n завантажень.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged list is kept as “%1”.</source>
        <translation>Пошкоджений список збережено як «%1».</translation>
    </message>
    <message>
        <source>The list of downloads was damaged.</source>
        <translation>Список завантажень було пошкоджено.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be written.</source>
        <translation>Не вдається записати список завантажень.</translation>
    </message>
    <message>
        <source>You see the list as it was, with unfinished downloads paused. Changes are forgotten when you quit.</source>
        <translation>Ви бачите список таким, яким він був; незавершені завантаження призупинено. Зміни після виходу забудуться.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved at the moment.</source>
        <translation>Зараз не вдається зберегти список завантажень.</translation>
    </message>
    <message>
        <source>Tributary keeps trying. If it quits before that works, recent changes are lost.</source>
        <translation>Спроби тривають. Якщо Tributary закриється раніше, останні зміни буде втрачено.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n active</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n активне</numerusform>
            <numerusform>%n активні</numerusform>
            <numerusform>%n активних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n очікує</numerusform>
            <numerusform>%n очікують</numerusform>
            <numerusform>%n очікують</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Нічого не завантажується</translation>
    </message>
    <message>
        <source>↓ %1    %2</source>
        <extracomment>%1: total download speed, %2: counts such as &quot;3 active · 5 waiting&quot;.</extracomment>
        <translation>↓ %1    %2</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Усе призупинено</translation>
    </message>
    <message>
        <source>Paused by the schedule</source>
        <extracomment>All downloads are, at this hour.</extracomment>
        <translation>Призупинено за розкладом</translation>
    </message>
    <message>
        <source>No network connection</source>
        <extracomment>Downloads wait for it.</extracomment>
        <translation>Немає з’єднання з мережею</translation>
    </message>
    <message numerus="yes">
        <source>%n paused: disk full</source>
        <comment>downloads</comment>
        <extracomment>Downloads that are paused since there is no space left on the disk.</extracomment>
        <translation>
            <numerusform>%n призупинено: диск заповнено</numerusform>
            <numerusform>%n призупинено: диск заповнено</numerusform>
            <numerusform>%n призупинено: диск заповнено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by an error</source>
        <comment>downloads</comment>
        <extracomment>Downloads that an error has paused, and no person.</extracomment>
        <translation>
            <numerusform>%n призупинено через помилку</numerusform>
            <numerusform>%n призупинено через помилку</numerusform>
            <numerusform>%n призупинено через помилку</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by the schedule until %1</source>
        <extracomment>All downloads are. %1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>Призупинено за розкладом до %1</translation>
    </message>
    <message>
        <source>%1 (disk full: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these since there is no space left on the disk.</extracomment>
        <translation>%1 (диск заповнено: %2)</translation>
    </message>
    <message>
        <source>%1 (by an error: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these an error has paused, and no person.</extracomment>
        <translation>%1 (через помилку: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n призупинено</numerusform>
            <numerusform>%n призупинено</numerusform>
            <numerusform>%n призупинено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalAdd</name>
    <message>
        <source>the desktop program was started, but does not answer</source>
        <translation>настільну програму запущено, але вона не відповідає</translation>
    </message>
    <message>
        <source>the desktop program is running, but does not answer</source>
        <translation>настільна програма працює, але не відповідає</translation>
    </message>
    <message>
        <source>the desktop program refused it: %1</source>
        <translation>настільна програма відмовила: %1</translation>
    </message>
    <message>
        <source>the desktop program, tributary, is not installed</source>
        <translation>настільну програму tributary не встановлено</translation>
    </message>
    <message>
        <source>handed over to the desktop program: %1</source>
        <translation>передано настільній програмі: %1</translation>
    </message>
    <message>
        <source>the desktop program is not running</source>
        <translation>настільну програму не запущено</translation>
    </message>
    <message>
        <source>add can&apos;t hand this over whole; use get</source>
        <translation>add не може передати це повністю; використовуйте get</translation>
    </message>
    <message>
        <source>already in the list</source>
        <translation>уже в списку</translation>
    </message>
    <message>
        <source>there is no display for the desktop program; &apos;tributary-cli get&apos; downloads without it</source>
        <translation>немає дисплея для настільної програми; &apos;tributary-cli get&apos; завантажує без неї</translation>
    </message>
    <message>
        <source>the desktop program was started, but ended at once</source>
        <translation>настільну програму запущено, але вона відразу завершилася</translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>one after another</source>
        <translation>по черзі</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>одночасно</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>більші</translation>
    </message>
    <message>
        <source>rounds: %1, medians</source>
        <translation>кіл: %1, медіани</translation>
    </message>
    <message>
        <source>time</source>
        <translation>час</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>швидкість</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>з помилкою</translation>
    </message>
    <message>
        <source>time of one file</source>
        <translation>час одного файлу</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>по одному</translation>
    </message>
    <message>
        <source>In parallel it takes %1 times as long.</source>
        <translation>Одночасно це триває в %1 раза довше.</translation>
    </message>
    <message>
        <source>round %1, %2: %3, %4 done</source>
        <translation>коло %1, %2: %3, готово: %4</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>з помилкою: %1</translation>
    </message>
    <message>
        <source>Interrupted; no file was kept.</source>
        <translation>Перервано; жодного файлу не збережено.</translation>
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
        <translation>Цей рядок списку не має сенсу</translation>
    </message>
    <message>
        <source>Correct it, and run the command again with --on-conflict skip.</source>
        <translation>Виправте його й виконайте команду ще раз із --on-conflict skip.</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>Usage:</source>
        <translation>Виклик:</translation>
    </message>
    <message>
        <source>tributary-cli downloads files over http and https.</source>
        <translation>tributary-cli завантажує файли через http і https.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команди:</translation>
    </message>
    <message>
        <source>Commands for the desktop program while it runs:</source>
        <translation>Команди для запущеної настільної програми:</translation>
    </message>
    <message>
        <source>An interrupted download continues when the same command is run again.</source>
        <translation>Перерване завантаження продовжиться, якщо виконати ту саму команду ще раз.</translation>
    </message>
    <message>
        <source>Exit codes: 0 all done, 1 a download failed, 2 wrong usage, 3 a checksum did not match, 4 no space or no permission to write, 130 interrupted.</source>
        <translation>Коди виходу: 0 усе зроблено, 1 завантаження не вдалося, 2 неправильний виклик, 3 контрольна сума не збіглася, 4 немає місця або права на запис, 130 перервано.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>цей текст</translation>
    </message>
    <message>
        <source>download; the command may be left out</source>
        <translation>завантажити; команду можна пропустити</translation>
    </message>
    <message>
        <source>show what the server offers, without saving anything</source>
        <translation>показати, що пропонує сервер, нічого не зберігаючи</translation>
    </message>
    <message>
        <source>measure how fast the URLs come, saving nothing</source>
        <translation>виміряти швидкість URL, нічого не зберігаючи</translation>
    </message>
    <message>
        <source>hand the URLs over to the desktop program</source>
        <translation>передати URL настільній програмі</translation>
    </message>
    <message>
        <source>check a file&apos;s checksum</source>
        <translation>перевірити контрольну суму файлу</translation>
    </message>
    <message>
        <source>this text, or a command&apos;s options</source>
        <translation>цей текст або параметри команди</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>версія</translation>
    </message>
    <message>
        <source>show its downloads</source>
        <translation>показати її завантаження</translation>
    </message>
    <message>
        <source>pause downloads, by the numbers that list shows</source>
        <translation>призупинити завантаження за номерами, які показує list</translation>
    </message>
    <message>
        <source>continue them, also those that failed</source>
        <translation>відновити їх, зокрема невдалі</translation>
    </message>
    <message>
        <source>end them, and delete their unfinished files</source>
        <translation>скасувати їх і вилучити їхні незавершені файли</translation>
    </message>
    <message>
        <source>take them out of the list; their files stay</source>
        <translation>прибрати їх зі списку; їхні файли лишаються</translation>
    </message>
    <message>
        <source>set the speed limit for all of them</source>
        <translation>задати обмеження швидкості для всіх</translation>
    </message>
    <message>
        <source>Downloads, shows progress and exits when all are done.</source>
        <translation>Завантажує, показує поступ і завершується, коли все зроблено.</translation>
    </message>
    <message>
        <source>Shows what the server offers, without saving anything. Whether ranges work is tried with a ranged request.</source>
        <translation>Показує, що пропонує сервер, нічого не зберігаючи. Чи працюють діапазони, перевіряється запитом діапазону.</translation>
    </message>
    <message>
        <source>Downloads the URLs into a temporary folder, one after another over one connection each and in parallel as get does, and deletes the files. Each round does both; a table shows medians.</source>
        <translation>Завантажує URL до тимчасової теки, по черзі через одне з’єднання й одночасно, як get, і вилучає файли. Кожне коло робить і те, і те; таблиця показує медіани.</translation>
    </message>
    <message>
        <source>Hands the URLs over to the desktop program, starting it if need be, and exits once they are in its list. What no option says is as the desktop program does
it for others. A folder that a list names stands below FOLDER or the current folder.</source>
        <translation>Передає URL настільній програмі, запускаючи її за потреби, і завершується, щойно вони в її списку. Про що не каже жоден параметр, робиться так, як зазвичай робить настільна програма. Тека, названа у списку, лежить усередині ТЕКА або поточної теки.</translation>
    </message>
    <message>
        <source>Exits with 0 if the file has this checksum, and with 1 if not.</source>
        <translation>Завершується з 0, якщо у файлу ця контрольна сума, і з 1, якщо ні.</translation>
    </message>
    <message>
        <source>Shows the downloads of the running desktop program that are not finished: number, state, percentage, size, speed, time left and name. WORD is a part of
a name or URL, or a state as --json has it, such as paused or finished.</source>
        <translation>Показує незавершені завантаження запущеної настільної програми: номер, стан, відсотки, розмір, швидкість, час, що лишився, і назву. СЛОВО — частина назви чи URL або стан, як його називає --json, наприклад paused чи finished.</translation>
    </message>
    <message>
        <source>Pauses downloads of the running desktop program.</source>
        <translation>Призупиняє завантаження запущеної настільної програми.</translation>
    </message>
    <message>
        <source>Lets downloads of the running desktop program go on in their turn, by number also those that failed or were cancelled, and with --all those that are paused.</source>
        <translation>Відновлює у свою чергу завантаження запущеної настільної програми: за номером також невдалі й скасовані, з --all призупинені.</translation>
    </message>
    <message>
        <source>Ends downloads of the running desktop program and deletes their unfinished files.</source>
        <translation>Скасовує завантаження запущеної настільної програми й вилучає їхні незавершені файли.</translation>
    </message>
    <message>
        <source>Takes downloads out of the list of the running desktop program, which can undo it for a minute. Their files stay, whole or not.</source>
        <translation>Прибирає завантаження зі списку запущеної настільної програми, яка ще хвилину може їх повернути. Їхні файли лишаються, цілі чи ні.</translation>
    </message>
    <message>
        <source>Sets the speed limit for all downloads of the running desktop program, such as 500K, or takes it away, and says what its schedule makes of that now.</source>
        <translation>Задає обмеження швидкості для всіх завантажень запущеної настільної програми, наприклад 500K, або знімає його й каже, що з цього зараз випливає за розкладом.</translation>
    </message>
    <message>
        <source>SIZE and RATE take K, M, G and T (1024), with or without iB or B: 64K, 1.5MiB.</source>
        <translation>РОЗМІР і ШВИДКІСТЬ приймають K, M, G і T (1024), з iB чи B і без них: 64K, 1.5MiB.</translation>
    </message>
    <message>
        <source>A URL without a scheme is taken for https; on this machine itself, for http.</source>
        <translation>URL без схеми вважається https, а на цьому ж комп’ютері http.</translation>
    </message>
    <message>
        <source>Unfinished files are kept as NAME.part with NAME.part.ledger beside it; the same command run again picks up where they stand.</source>
        <translation>Незавершені файли зберігаються як ІМ_Я.part, поряд із ними ІМ_Я.part.ledger; та сама команда продовжить з того самого місця.</translation>
    </message>
    <message>
        <source>Downloads:</source>
        <translation>Завантаження:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Файли:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Швидкість:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>Повторні спроби:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>Запити:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Мережа:</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>Вивід:</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>checksum matches</source>
        <translation>контрольна сума збігається</translation>
    </message>
    <message>
        <source>checksum matches %1</source>
        <extracomment>%1: the name of a file or of a header.</extracomment>
        <translation>контрольна сума збігається з %1</translation>
    </message>
    <message>
        <source>resumed from %1</source>
        <translation>відновлено з %1</translation>
    </message>
    <message>
        <source>size not confirmed by the server</source>
        <translation>розмір не підтверджено сервером</translation>
    </message>
    <message>
        <source>%1 sent wrong data</source>
        <translation>%1: отримано хибні дані</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 байтів)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>%1 at once, one more is refused</source>
        <translation>%1 одразу, ще одне відхиляється</translation>
    </message>
    <message>
        <source>at least %1 at once</source>
        <translation>щонайменше %1 одразу</translation>
    </message>
    <message>
        <source>; the time was too short to tell whether more help</source>
        <translation>; забракло часу зрозуміти, чи допомагає більше</translation>
    </message>
    <message>
        <source>; more than %1 don&apos;t help</source>
        <translation>; більше %1 не допомагає</translation>
    </message>
    <message>
        <source>Accepts</source>
        <extracomment>Of a server: how many connections.</extracomment>
        <translation>Приймає</translation>
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
        <translation>уже існує</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>помилка</translation>
    </message>
    <message>
        <source>%1 are kept.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>Збережено: %1.</translation>
    </message>
    <message>
        <source>retry %1 in %2 s, try %3: %4</source>
        <extracomment>%1: a link, %2: seconds, %3: a number, %4: why.</extracomment>
        <translation>повтор %1 через %2 с, спроба %3: %4</translation>
    </message>
    <message>
        <source>assembling</source>
        <translation>складання</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>перевірка</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two sizes.</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>залишилося %1</translation>
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
        <translation>з помилкою: %1</translation>
    </message>
    <message>
        <source>The list contains no downloads; there was nothing to do.</source>
        <translation>У списку немає завантажень; робити було нічого.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue.</source>
        <translation>Перервано; завантажене збережено. Щоб продовжити, виконайте ту саму команду ще раз.</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>Кінцевий URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Ranges</source>
        <extracomment>Whether the server sends parts of the file.</extracomment>
        <translation>Діапазони</translation>
    </message>
    <message>
        <source>yes: it can be resumed and fetched in pieces</source>
        <translation>так: можна відновити й завантажувати частинами</translation>
    </message>
    <message>
        <source>no: it can&apos;t be resumed</source>
        <translation>ні: відновити не можна</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>When the file was last changed on the server.</extracomment>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>%1: the %2 checksum matches</source>
        <translation>%1: контрольна сума %2 збігається</translation>
    </message>
    <message>
        <source>%1: the checksum does not match: it is %2, not %3</source>
        <translation>%1: контрольна сума не збігається: %2, а не %3</translation>
    </message>
    <message>
        <source>None of it was kept.</source>
        <translation>Нічого не збережено.</translation>
    </message>
    <message>
        <source>; the file is too small to tell whether more help</source>
        <translation>; файл замалий, щоб зрозуміти, чи допомагає більше</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>файли: %1</translation>
    </message>
    <message>
        <source>Interrupted. The server can&apos;t continue a file; the same command fetches it from the start.</source>
        <translation>Перервано. Сервер не вміє продовжувати файл; та сама команда завантажить його від початку.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue; a file that its server can&apos;t continue is fetched from the start.</source>
        <translation>Перервано; завантажене збережено. Щоб продовжити, виконайте ту саму команду ще раз; файл, який його сервер не вміє продовжувати, завантажиться від початку.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Перервано.</translation>
    </message>
    <message>
        <source>%1: the file could not be read: %2</source>
        <translation>%1: не вдалося прочитати файл: %2</translation>
    </message>
    <message>
        <source>What has finished could not be noted; the same command would fetch it again.</source>
        <translation>Не вдалося записати, що вже завантажено; та сама команда завантажить це ще раз.</translation>
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
        <translation>ТЕКА</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>ХОСТИ</translation>
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
        <translation>ІМ_Я</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>НОМЕР</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ПАРАМЕТРИ</translation>
    </message>
    <message>
        <source>PASSWORD</source>
        <translation>ПАРОЛЬ</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>ШВИДКІСТЬ</translation>
    </message>
    <message>
        <source>SEC</source>
        <translation>СЕК</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>РОЗМІР</translation>
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
        <translation>ЗНАЧЕННЯ</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>ДІЯ</translation>
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
        <translation>з’єднання</translation>
    </message>
    <message>
        <source>assembling</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>складання</translation>
    </message>
    <message>
        <source>verifying</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>перевірка</translation>
    </message>
    <message>
        <source>retry %1</source>
        <extracomment>%1: a time of five letters; at most 11 letters with it.</extracomment>
        <translation>через %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1: how many bytes of the file come before.</extracomment>
        <translation>від %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>готово: %1 з %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>з помилкою: %1</translation>
    </message>
    <message>
        <source>%1 more active</source>
        <translation>ще активно: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>залишилося %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>очікує</translation>
    </message>
</context>
<context>
    <name>TerminalUsage</name>
    <message>
        <source>Try &apos;tributary-cli help&apos; or &apos;tributary-cli get --help&apos;.</source>
        <translation>Довідка: &apos;tributary-cli help&apos; або &apos;tributary-cli get --help&apos;.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Пароль для %1: </translation>
    </message>
    <message>
        <source>--user lacks a password and there is no terminal to ask on; give NAME:PASSWORD or --password-file</source>
        <translation>у --user немає пароля, і немає термінала, щоб його запитати; укажіть ІМ_Я:ПАРОЛЬ або --password-file</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>Пароль ключа %1: </translation>
    </message>
    <message>
        <source>the key of --client-certificate is locked and there is no terminal to ask on; give --client-key-password-file</source>
        <translation>ключ до --client-certificate захищено, і немає термінала, щоб запитати пароль; укажіть --client-key-password-file</translation>
    </message>
    <message>
        <source>ignored %1: %2</source>
        <extracomment>%1: a file and the number of a line, %2: what is wrong there.</extracomment>
        <translation>пропущено %1: %2</translation>
    </message>
    <message>
        <source>at most %1 files and %2 connections at once: this process may have no more than %3 files open (ulimit -n)</source>
        <translation>щонайбільше %1 файлів і %2 з’єднань одразу: цьому процесу не можна відкрити більше %3 файлів (ulimit -n)</translation>
    </message>
    <message>
        <source>standard output is not complete: %1</source>
        <translation>стандартний вивід неповний: %1</translation>
    </message>
    <message>
        <source>reading &apos;%1&apos; failed: %2</source>
        <translation>не вдалося прочитати &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>the first line of &apos;%1&apos; is empty</source>
        <translation>перший рядок &apos;%1&apos; порожній</translation>
    </message>
    <message>
        <source>there is no option --%1</source>
        <translation>параметра --%1 немає</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 не приймає значення</translation>
    </message>
    <message>
        <source>; did you mean --%1?</source>
        <translation>; малося на увазі --%1?</translation>
    </message>
    <message>
        <source>there is no option -%1</source>
        <translation>параметра -%1 немає</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>для --%1 потрібне значення: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2</source>
        <translation>--%1 приймає: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;</source>
        <translation>--%1 приймає: %2, а не &apos;%3&apos;</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>команди &apos;%1&apos; немає</translation>
    </message>
    <message>
        <source>a command or a URL is missing</source>
        <translation>не вказано команду або URL</translation>
    </message>
    <message>
        <source>--path-from-url and --name-template can&apos;t be used together</source>
        <translation>--path-from-url і --name-template не можна використовувати разом</translation>
    </message>
    <message>
        <source>--output gives the whole path; it can&apos;t be used with --path-from-url or --name-template</source>
        <translation>--output задає весь шлях; його не можна використовувати з --path-from-url або --name-template</translation>
    </message>
    <message>
        <source>--output takes one URL; with several, use --dir</source>
        <translation>--output приймає один URL; для кількох використовуйте --dir</translation>
    </message>
    <message>
        <source>--output takes the path of a file; standard output can&apos;t be one (./- can)</source>
        <translation>--output приймає шлях до файлу; стандартний вивід ним бути не може (./- може)</translation>
    </message>
    <message>
        <source>--output takes the path of a file, not a folder; use --dir for that</source>
        <translation>--output приймає шлях до файлу, а не до теки; для цього є --dir</translation>
    </message>
    <message>
        <source>--output takes a name of at most %1 bytes</source>
        <translation>--output приймає назву щонайбільше з %1 байтів</translation>
    </message>
    <message>
        <source>--output takes the path of a file; %1 isn&apos;t one</source>
        <translation>--output приймає шлях до файлу; %1 не файл</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a link that leads nowhere</source>
        <translation>--dir приймає теку; %1 — посилання, яке нікуди не веде</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a file</source>
        <translation>--dir приймає теку; %1 — файл</translation>
    </message>
    <message>
        <source>--mirror takes one URL; in a list, mirrors stand on one line</source>
        <translation>--mirror приймає один URL; у списку дзеркала стоять в одному рядку</translation>
    </message>
    <message>
        <source>--retry-max-wait must not be shorter than --retry-wait</source>
        <translation>--retry-max-wait не може бути меншим за --retry-wait</translation>
    </message>
    <message>
        <source>--password-file and a password in --user can&apos;t be used together</source>
        <translation>--password-file і пароль у --user не можна використовувати разом</translation>
    </message>
    <message>
        <source>--password-file needs --user NAME</source>
        <translation>для --password-file потрібен --user ІМ_Я</translation>
    </message>
    <message>
        <source>--client-key needs --client-certificate FILE</source>
        <translation>для --client-key потрібен --client-certificate ФАЙЛ</translation>
    </message>
    <message>
        <source>--client-key-password-file needs --client-certificate FILE</source>
        <translation>для --client-key-password-file потрібен --client-certificate ФАЙЛ</translation>
    </message>
    <message>
        <source>only one of --input, --password-file and --client-key-password-file can be -</source>
        <translation>лише один із --input, --password-file і --client-key-password-file може бути -</translation>
    </message>
    <message>
        <source>a URL is missing</source>
        <translation>не вказано URL</translation>
    </message>
    <message>
        <source>verify takes one file</source>
        <translation>verify приймає один файл</translation>
    </message>
    <message>
        <source>verify needs --checksum ALG:HEX</source>
        <translation>для verify потрібен --checksum ALG:HEX</translation>
    </message>
    <message>
        <source>--checksum can be given only once</source>
        <translation>--checksum можна вказати лише один раз</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; can&apos;t be read: %3</source>
        <translation>--%1: не вдається прочитати &apos;%2&apos;: %3</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>це тека</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>це не звичайний файл</translation>
    </message>
    <message>
        <source>The current folder no longer exists; go to another one</source>
        <translation>Поточної папки більше немає; перейдіть до іншої</translation>
    </message>
    <message>
        <source>the system allows this program no more threads; close other programs or raise the limit (ulimit -u), and run the same command again</source>
        <translation>система не дає цій програмі більше потоків; закрийте інші програми або підніміть обмеження (ulimit -u) і виконайте ту саму команду ще раз</translation>
    </message>
    <message>
        <source>%1 takes either the numbers that list shows, or --all</source>
        <translation>%1 приймає або номери, які показує list, або --all</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows</source>
        <translation>%1 приймає номери, які показує list</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows, not &apos;%2&apos;</source>
        <translation>%1 приймає номери, які показує list, а не &apos;%2&apos;</translation>
    </message>
    <message>
        <source>limit takes bytes a second, such as 500K or 1.5M and at most 1T, or none</source>
        <translation>limit приймає байти за секунду, наприклад 500K або 1.5M, щонайбільше 1T, або none</translation>
    </message>
    <message>
        <source>--%1 is for get; add can&apos;t hand it over to the desktop program</source>
        <translation>--%1 призначено для get; add не може передати цей параметр настільній програмі</translation>
    </message>
    <message>
        <source>--accept-checksum and --checksum can&apos;t be used together</source>
        <translation>--accept-checksum і --checksum не можна використовувати разом</translation>
    </message>
    <message>
        <source>no password was entered</source>
        <translation>пароль не введено</translation>
    </message>
    <message>
        <source>no passphrase was entered</source>
        <translation>парольну фразу не введено</translation>
    </message>
    <message>
        <source>--cookies takes a file in the Netscape format; there is no cookie in &apos;%1&apos;</source>
        <translation>--cookies приймає файл у форматі Netscape; у &apos;%1&apos; немає жодного куки</translation>
    </message>
    <message>
        <source>--ca-file takes certificates in PEM form; there is none in &apos;%1&apos;</source>
        <translation>--ca-file приймає сертифікати у вигляді PEM; у &apos;%1&apos; немає жодного</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; малося на увазі %1?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a command and not a URL; for a server of that name, enter %1/</source>
        <translation>&apos;%1&apos; — це команда, а не URL; для сервера з такою назвою введіть %1/</translation>
    </message>
    <message>
        <source>--%1 takes %2; &apos;%3&apos; is too large</source>
        <translation>--%1 приймає: %2; &apos;%3&apos; — забагато</translation>
    </message>
    <message>
        <source>the text is not valid Unicode</source>
        <translation>текст не в Юнікоді</translation>
    </message>
    <message>
        <source>%1 takes a file that can be read: %2</source>
        <extracomment>%1: an option of the terminal&apos;s program; %2: what the system says.</extracomment>
        <translation>%1 приймає файл, який можна прочитати: %2</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>paused: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>призупинено: %1</translation>
    </message>
    <message>
        <source>resumed: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>відновлено: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>скасовано: %1</translation>
    </message>
    <message>
        <source>removed from the list: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>прибрано зі списку: %1</translation>
    </message>
    <message>
        <source>there is no download %1</source>
        <translation>завантаження %1 немає</translation>
    </message>
    <message>
        <source>download %1 is over</source>
        <translation>завантаження %1 завершено</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of the speed limit.</extracomment>
        <translation>немає</translation>
    </message>
    <message>
        <source>speed limit: %1</source>
        <translation>обмеження швидкості: %1</translation>
    </message>
    <message>
        <source>no downloads to show</source>
        <translation>немає завантажень для показу</translation>
    </message>
    <message>
        <source>now: paused by the schedule</source>
        <translation>зараз: призупинено за розкладом</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule</source>
        <translation>зараз: за розкладом без обмежень</translation>
    </message>
    <message>
        <source>now: paused by the schedule until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>зараз: призупинено за розкладом до %1</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule, until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>зараз: за розкладом без обмежень до %1</translation>
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
        <translation>КіБ</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>МіБ</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>ГіБ</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>ТіБ</translation>
    </message>
    <message>
        <source>PiB</source>
        <translation>ПіБ</translation>
    </message>
    <message>
        <source>EiB</source>
        <translation>ЕіБ</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1: a size that comes in each second.</extracomment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>%1: days, %2: hours.</extracomment>
        <translation>%1 д %2 год</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Повідомлень ще немає</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: the time of a message, %2: the message.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Копіювати повідомлення</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n нове повідомлення</numerusform>
            <numerusform>%n нові повідомлення</numerusform>
            <numerusform>%n нових повідомлень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop download manager</source>
        <translation>Менеджер завантажень для стільниці</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none</source>
        <translation>Запустити в треї або у згорнутому вигляді, якщо трею немає</translation>
    </message>
    <message>
        <source>Keep all settings and data in the program&apos;s folder</source>
        <translation>Зберігати всі налаштування й дані в теці програми</translation>
    </message>
    <message>
        <source>Report on standard error the longest time that the window is busy</source>
        <translation>Повідомляти в стандартний потік помилок найдовший час, доки вікно зайняте</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>Що завантажити</translation>
    </message>
    <message>
        <source>Try &apos;%1 --help&apos;.</source>
        <extracomment>%1: the name of the program.</extracomment>
        <translation>Довідка: &apos;%1 --help&apos;.</translation>
    </message>
</context>
<context>
    <name>tributary::AboutBox</name>
    <message>
        <source>About Tributary</source>
        <translation>Про Tributary</translation>
    </message>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>Downloads files over several connections at once.</source>
        <translation>Завантажує файли через кілька з’єднань одразу.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <extracomment>%1: a version number.</extracomment>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Licence: Apache License 2.0</source>
        <translation>Ліцензія: Apache License 2.0</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <extracomment>%1: the version of the library Qt, %2: the operating system.</extracomment>
        <translation>Qt %1 у %2</translation>
    </message>
</context>
<context>
    <name>tributary::AddDialog</name>
    <message>
        <source>New download</source>
        <translation>Нове завантаження</translation>
    </message>
    <message>
        <source>https://…
One link per line</source>
        <translation>https://…
По одному посиланню в рядку</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <extracomment>What few people change about a download, hidden until asked for.</extracomment>
        <translation>&amp;Більше</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Тека</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Назва файлу</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запит до сервера…</translation>
    </message>
    <message>
        <source>Names from the server</source>
        <translation>Назви із сервера</translation>
    </message>
    <message>
        <source>Name from the server</source>
        <translation>Назва із сервера</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) will start.</source>
        <translation>
            <numerusform>Розпочнеться %n завантаження.</numerusform>
            <numerusform>Розпочнуться %n завантаження.</numerusform>
            <numerusform>Розпочнуться %n завантажень.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link could not be checked: %1.</source>
        <extracomment>%1: what went wrong when the server was asked about a link.</extracomment>
        <translation>Не вдалося перевірити посилання: %1.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Names from the list</source>
        <translation>Назви зі списку</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2.</source>
        <extracomment>%1: the name of a server, %2: a time of the day.</extracomment>
        <translation>%1 просить зачекати до %2.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterDownloads</name>
    <message>
        <source>No program was chosen.</source>
        <translation>Програму не вибрано.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>Програми «%1» немає.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterNote</name>
    <message>
        <source>Quits when all is done</source>
        <extracomment>The program does, once all downloads are done.</extracomment>
        <translation>Закриється, коли все завершиться</translation>
    </message>
    <message>
        <source>Sleeps when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>Приспить комп’ютер, коли все завершиться</translation>
    </message>
    <message>
        <source>Shuts down when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>Вимкне комп’ютер, коли все завершиться</translation>
    </message>
    <message>
        <source>Runs a program when all is done</source>
        <translation>Запустить програму, коли все завершиться</translation>
    </message>
    <message>
        <source>Click to call it off.</source>
        <extracomment>To call off what happens once all downloads are done.</extracomment>
        <translation>Натисніть, щоб скасувати це.</translation>
    </message>
    <message>
        <source>Nothing happens when all downloads are done.</source>
        <translation>Коли всі завантаження завершаться, нічого не станеться.</translation>
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
        <translation>Перевірити файл</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Алгоритм</translation>
    </message>
    <message>
        <source>E&amp;xpected checksum</source>
        <translation>&amp;Очікувана контрольна сума</translation>
    </message>
    <message>
        <source>Checks&amp;um</source>
        <extracomment>The checksum that a file has.</extracomment>
        <translation>Контрольна &amp;сума</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Не вдалося прочитати файл.</translation>
    </message>
    <message>
        <source>The checksum matches.</source>
        <translation>Контрольна сума збігається.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file is damaged or another one, or the checksum is not for it.</source>
        <translation>Контрольна сума не збігається: файл пошкоджено, це інший файл або сума не від нього.</translation>
    </message>
</context>
<context>
    <name>tributary::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>The menu of the list&apos;s columns, in which a person chooses those that are shown.</extracomment>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>Shows the columns again as at the first start: which, where, and how wide.</extracomment>
        <translation>Скинути стовпці</translation>
    </message>
</context>
<context>
    <name>tributary::CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Інші команди</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>The speed limit.</extracomment>
        <translation>Ліміт</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Обмеження швидкості</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>Фільтр завантажень</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The hint of an empty box. %1: to what the list is narrowed already, such as &quot;Failed&quot;.</extracomment>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>Filter in “%1”</source>
        <translation>Фільтр у «%1»</translation>
    </message>
</context>
<context>
    <name>tributary::CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation>Пошук команди</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>Назва команди</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Зараз це неможливо.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Команди з такою назвою немає.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of a menu. %1: the name of the menu, %2: the name of the command.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command or setting</source>
        <translation>Команда або налаштування</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionListModel</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>A small piece far into a large file: &quot;64 KiB at 7.1 GiB&quot;.</extracomment>
        <translation>%1 на позначці %2</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>The stretch of the file that a connection fetches.</extracomment>
        <translation>Діапазон</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>How far in the file a connection has come.</extracomment>
        <translation>Позиція</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a connection is to.</extracomment>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
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
        <translation>Шкала часу з’єднань</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionsPage</name>
    <message>
        <source>No connection is open.</source>
        <translation>Немає відкритих з’єднань.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>З’єднання</translation>
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
        <translation>Показати</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopPresence</name>
    <message>
        <source>Tributary keeps running</source>
        <translation>Tributary продовжує працювати</translation>
    </message>
    <message>
        <source>Downloads continue. Use the icon in the tray to show the window again.</source>
        <translation>Завантаження тривають. Повернути вікно можна значком у треї.</translation>
    </message>
    <message>
        <source>The computer couldn&apos;t be put to sleep or shut down.</source>
        <translation>Не вдалося приспати або вимкнути комп’ютер.</translation>
    </message>
    <message>
        <source>The program can&apos;t be started.</source>
        <translation>Не вдалося запустити програму.</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Select a download to see its details.</source>
        <translation>Виберіть завантаження, щоб побачити його подробиці.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Загальне</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
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
        <translation>Нове завантаження</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нове</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>Вставити посилання</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file that was downloaded.</extracomment>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends a download for good and deletes what has come so far.</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Gives the file of a download another name.</extracomment>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копіювати шлях</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes a download from the list; its file stays.</extracomment>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Remove with file…</source>
        <translation>Прибрати з файлом…</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <extracomment>Takes all finished downloads from the list; their files stay.</extracomment>
        <translation>Прибрати завершені</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Earlier in the queue.</extracomment>
        <translation>Перемістити вище</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Перемістити нижче</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>Перемістити на початок</translation>
    </message>
    <message>
        <source>To top</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <translation>Перемістити в кінець</translation>
    </message>
    <message>
        <source>To bottom</source>
        <translation>У кінець</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>These three are entries of the menu &quot;Priority&quot;.</extracomment>
        <translation>Високий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низький</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Which downloads go first.</extracomment>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Changes the mirrors, headers and limits of a download.</extracomment>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Only one download can be edited at a time.</source>
        <translation>За один раз можна змінити лише одне завантаження.</translation>
    </message>
    <message>
        <source>A finished download can&apos;t be edited.</source>
        <translation>Завершене завантаження змінити не можна.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be edited. Pause it first.</source>
        <translation>Завантаження, що триває, змінити не можна. Спершу призупиніть його.</translation>
    </message>
    <message>
        <source>Find command…</source>
        <extracomment>Opens a list of all commands, in which one is found by its name.</extracomment>
        <translation>Знайти команду…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Призупинити всі</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Відновити всі</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>Starts a download that waits, whatever runs besides.</extracomment>
        <translation>Почати зараз</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>Відкрити посилання у браузері</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <extracomment>Brings back what was just removed from the list.</extracomment>
        <translation>Повернути прибране</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <extracomment>Moves the files of downloads to another folder.</extracomment>
        <translation>Перемістити до теки…</translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what was downloaded once more, as a new download.</extracomment>
        <translation>Завантажити знову</translation>
    </message>
    <message>
        <source>Check file…</source>
        <extracomment>Computes the checksum of a file, to compare it with another one.</extracomment>
        <translation>Перевірити файл…</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>For a download that failed.</extracomment>
        <translation>Замінити посилання…</translation>
    </message>
    <message>
        <source>Only one download can be renamed at a time.</source>
        <translation>За один раз можна перейменувати лише одне завантаження.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be renamed. Pause it first.</source>
        <translation>Завантаження, що триває, перейменувати не можна. Спершу призупиніть його.</translation>
    </message>
    <message>
        <source>Pause shown</source>
        <translation>Призупинити показані</translation>
    </message>
    <message>
        <source>Resume shown</source>
        <translation>Відновити показані</translation>
    </message>
    <message>
        <source>Pause all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Призупинити всі показані завантаження</translation>
    </message>
    <message>
        <source>Resume all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Відновити всі показані завантаження</translation>
    </message>
    <message>
        <source>Retry all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Повторити всі показані завантаження</translation>
    </message>
    <message>
        <source>Retry all</source>
        <extracomment>For all downloads that failed.</extracomment>
        <translation>Повторити всі</translation>
    </message>
    <message>
        <source>Retry shown</source>
        <extracomment>For those of the downloads that failed that the filter shows.</extracomment>
        <translation>Повторити показані</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadEdits</name>
    <message>
        <source>The download can&apos;t be edited.</source>
        <translation>Завантаження змінити не можна.</translation>
    </message>
    <message>
        <source>It is running or finished by now.</source>
        <translation>Воно вже триває або завершене.</translation>
    </message>
    <message>
        <source>It has no user name or password yet. Sign in first.</source>
        <translation>Ще немає імені користувача або пароля. Спочатку виконайте вхід.</translation>
    </message>
    <message>
        <source>The changes to “%1” were saved.</source>
        <translation>Зміни для «%1» збережено.</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Залишилося</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When a download was added to the list.</extracomment>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a download comes from.</extracomment>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>When a download was finished.</extracomment>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>What the bytes of a finished download were compared with.</extracomment>
        <translation>Контрольна сума</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>The time left until a download is done. In a menu &quot;Left&quot; alone would be a direction.</extracomment>
        <translation>Залишилося часу</translation>
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
            <numerusform>%n завершене</numerusform>
            <numerusform>%n завершені</numerusform>
            <numerusform>%n завершених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n з помилкою</numerusform>
            <numerusform>%n з помилкою</numerusform>
            <numerusform>%n з помилкою</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Усі завантаження завершено</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) finished</source>
        <translation>
            <numerusform>Завершено %n завантаження</numerusform>
            <numerusform>Завершено %n завантаження</numerusform>
            <numerusform>Завершено %n завантажень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>Не вдалося %n завантаження</numerusform>
            <numerusform>Не вдалися %n завантаження</numerusform>
            <numerusform>Не вдалося %n завантажень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n призупинено</numerusform>
            <numerusform>%n призупинено</numerusform>
            <numerusform>%n призупинено</numerusform>
        </translation>
    </message>
    <message>
        <source>No more downloads are running</source>
        <translation>Немає активних завантажень</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <extracomment>By a fault, such as a full disk, which stands behind it.</extracomment>
        <translation>
            <numerusform>%n завантаження призупинено</numerusform>
            <numerusform>%n завантаження призупинено</numerusform>
            <numerusform>%n завантажень призупинено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>Завантаження</translation>
    </message>
</context>
<context>
    <name>tributary::EditDialog</name>
    <message>
        <source>Edit download</source>
        <translation>Зміна завантаження</translation>
    </message>
    <message>
        <source>Changes to “%1” apply the next time it starts or resumes.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Зміни для «%1» подіють під час наступного запуску або відновлення.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyHint</name>
    <message>
        <source>Drop or paste a link here, or choose New download.</source>
        <translation>Перетягніть посилання сюди, вставте його або натисніть «Нове завантаження».</translation>
    </message>
    <message>
        <source>No downloads here.</source>
        <translation>Тут немає завантажень.</translation>
    </message>
    <message>
        <source>No download matches “%1”.</source>
        <translation>Немає завантажень за запитом «%1».</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Takes back what is typed and chosen to filter the list.</extracomment>
        <translation>Показати всі</translation>
    </message>
</context>
<context>
    <name>tributary::ErrorBox</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Replace &amp;link…</source>
        <translation>&amp;Замінити посилання…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Увійти…</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Вибрати &amp;теку…</translation>
    </message>
    <message>
        <source>&amp;Trust certificate…</source>
        <extracomment>Trusts a certificate that proves nothing.</extracomment>
        <translation>&amp;Довіряти сертифікату…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <extracomment>Opens the link of a download, to see what the site says.</extracomment>
        <translation>Відкрити у &amp;браузері</translation>
    </message>
    <message>
        <source>Edit &amp;checksum…</source>
        <extracomment>Opens the dialog in which a checksum can be corrected.</extracomment>
        <translation>Змінити контрольну &amp;суму…</translation>
    </message>
    <message>
        <source>Choose another &amp;name…</source>
        <extracomment>Saves a file under another name, since the one that it should have is taken.</extracomment>
        <translation>Вибрати іншу &amp;назву…</translation>
    </message>
    <message>
        <source>Proxy s&amp;ettings…</source>
        <extracomment>Opens the settings at the proxy.</extracomment>
        <translation>Налаштування п&amp;роксі…</translation>
    </message>
    <message>
        <source>&amp;Memory settings…</source>
        <extracomment>Opens the settings at the limit for memory.</extracomment>
        <translation>Налаштування па&amp;м’яті…</translation>
    </message>
    <message>
        <source>&amp;Keep the file anyway…</source>
        <extracomment>Keeps a file although a checksum of its site contradicts it.</extracomment>
        <translation>Усе одно залишити &amp;файл…</translation>
    </message>
    <message>
        <source>The expected checksum is from the server&apos;s header %1.</source>
        <extracomment>%1: the name of a header such as Digest.</extracomment>
        <translation>Очікувану контрольну суму взято із заголовка сервера %1.</translation>
    </message>
    <message>
        <source>The expected checksum is from %1, beside the file.</source>
        <extracomment>%1: the name of a file such as SHA256SUMS.</extracomment>
        <translation>Очікувану контрольну суму взято з %1 поруч із файлом.</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Before the checksum that a file should have.</extracomment>
        <translation>Очікувана</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Before the checksum that a file has.</extracomment>
        <translation>Отримана</translation>
    </message>
    <message>
        <source>No source has the right file: %1</source>
        <extracomment>%1: links, each with what is wrong with its file.</extracomment>
        <translation>Жодне джерело не має потрібного файлу: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Відновити</translation>
    </message>
    <message>
        <source>Download &amp;again</source>
        <extracomment>Of a finished download, whose file is gone.</extracomment>
        <translation>Завантажити &amp;знову</translation>
    </message>
    <message>
        <source>The file was moved or deleted elsewhere. Move it back, or download it again.</source>
        <translation>Файл переміщено або видалено поза програмою. Поверніть його на місце або завантажте знову.</translation>
    </message>
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>Запит до сервера…</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>Посилання не замінено.</translation>
    </message>
    <message>
        <source>The link of “%1” was replaced.</source>
        <translation>Посилання для «%1» замінено.</translation>
    </message>
    <message>
        <source>The file was not kept.</source>
        <translation>Не вдалося залишити файл.</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>Choose folder</source>
        <translation>Вибір теки</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Файл залишається на місці.</translation>
    </message>
    <message>
        <source>Moving to the other folder…</source>
        <translation>Переміщення до іншої теки…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Перемістити до теки</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>Переміщено до «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n files stay where they are.</source>
        <translation>
            <numerusform>%n файл залишається на місці.</numerusform>
            <numerusform>%n файли залишаються на місці.</numerusform>
            <numerusform>%n файлів залишаються на місці.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”. To move the others, pause them first.</source>
        <translation>Переміщено до «%1». Щоб перемістити решту, спершу призупиніть їх.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <extracomment>%1: the name that a file had, %2: the name that it has now.</extracomment>
        <translation>«%1» перейменовано на «%2».</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>States</source>
        <translation>Стани</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Типи</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All downloads, in whatever state.</extracomment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активні</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікують</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинені</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершені</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>З помилкою</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Усі типи</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Архіви</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Music and films.</extracomment>
        <translation>Медіа</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Програми</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>Downloads that were cancelled.</extracomment>
        <translation>Скасовані</translation>
    </message>
</context>
<context>
    <name>tributary::FilterTeller</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many rows the filter leaves of how many, such as &quot;3 of 12 shown&quot;.</extracomment>
        <translation>Показано %1 з %2</translation>
    </message>
</context>
<context>
    <name>tributary::FinishedRows</name>
    <message>
        <source>The filter shows no finished downloads.</source>
        <translation>Фільтр приховує завершені завантаження.</translation>
    </message>
</context>
<context>
    <name>tributary::FolderRow</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Огляд…</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>%1 вільно</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Недавні теки</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <extracomment>%1: how much room there is on the disk, %2: how much the files take.</extracomment>
        <translation>%1 вільно, потрібно %2</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Це файл, а не тека.</translation>
    </message>
    <message>
        <source>You can&apos;t save files in this folder.</source>
        <translation>До цієї теки не можна зберігати файли.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be created.</source>
        <translation>Цю теку не можна створити.</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <extracomment>Stands beside the free space. %1: the folder that a file goes to because of its type.</extracomment>
        <translation>потрапить до %1</translation>
    </message>
</context>
<context>
    <name>tributary::FrontDoor</name>
    <message>
        <source>The link that the browser handed over can&apos;t be downloaded.</source>
        <translation>Посилання, яке передав браузер, не можна завантажити.</translation>
    </message>
    <message>
        <source>Browsers and the terminal can&apos;t reach this window: %1</source>
        <translation>Браузери й термінал не можуть зв’язатися з цим вікном: %1</translation>
    </message>
</context>
<context>
    <name>tributary::GeneralPage</name>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;Копіювати все</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>Копіювати всі відомості</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>Почати з&amp;араз</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a file, %2: a sentence on why its download is not faster.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>Налаш&amp;тування з’єднань…</translation>
    </message>
    <message>
        <source>Change li&amp;mit…</source>
        <translation>З&amp;мінити обмеження…</translation>
    </message>
</context>
<context>
    <name>tributary::GoneFiles</name>
    <message>
        <source>Download again</source>
        <translation>Завантажити знову</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>«%1» більше не існує.</translation>
    </message>
</context>
<context>
    <name>tributary::HeadMenu</name>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>Порядок черги</translation>
    </message>
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Links, text and lists of links can be dropped into the window. Keyboard shortcuts:</source>
        <translation>У вікно можна перетягнути посилання, текст чи списки посилань. Сполучення клавіш:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>&amp;Про Tributary</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Призупинити або відновити</translation>
    </message>
    <message>
        <source>Open the file or show its details</source>
        <translation>Відкрити файл або показати подробиці</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>Фільтр завантажень</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Вибрати все</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>%1, %2: the first and the last of some keys.</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Open a details tab</source>
        <translation>Відкрити вкладку подробиць</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Закрити подробиці</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>Очистити фільтр, потім залишити його</translation>
    </message>
</context>
<context>
    <name>tributary::LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Обмеження швидкості</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Speed &amp;limit for each selected download:</source>
        <translation>Обмеження &amp;швидкості для кожного вибраного завантаження:</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>&amp;Встановити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Speed &amp;limit for all downloads:</source>
        <translation>Обмеження &amp;швидкості для всіх завантажень:</translation>
    </message>
    <message>
        <source>Speed &amp;limit for this download:</source>
        <translation>Обмеження &amp;швидкості для цього завантаження:</translation>
    </message>
</context>
<context>
    <name>tributary::LimitMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>Обмеження швидкості</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>Інше…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Немає</translation>
    </message>
</context>
<context>
    <name>tributary::LinkIntake</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>Не вдалося прочитати список: %1</translation>
    </message>
    <message>
        <source>The list contains no http or https links.</source>
        <translation>У списку немає посилань http чи https.</translation>
    </message>
    <message>
        <source>The clipboard contains no http or https links.</source>
        <translation>У буфері обміну немає посилань http чи https.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added.</source>
        <translation>
            <numerusform>Додано %n завантаження.</numerusform>
            <numerusform>Додано %n завантаження.</numerusform>
            <numerusform>Додано %n завантажень.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>Уже в списку.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added; the others are already in the list.</source>
        <translation>
            <numerusform>Додано %n завантаження, решта вже в списку.</numerusform>
            <numerusform>Додано %n завантаження, решта вже в списку.</numerusform>
            <numerusform>Додано %n завантажень, решта вже в списку.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding</source>
        <extracomment>Takes the downloads out of the list again that were just added.</extracomment>
        <translation>Скасувати додавання</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) removed again.</source>
        <translation>
            <numerusform>Знову прибрано %n завантаження.</numerusform>
            <numerusform>Знову прибрано %n завантаження.</numerusform>
            <numerusform>Знову прибрано %n завантажень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <extracomment>Follows a comma, as in &quot;8 downloads added, 2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n рядок пропущено.</numerusform>
            <numerusform>%n рядки пропущено.</numerusform>
            <numerusform>%n рядків пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, %1</source>
        <extracomment>%1: as &quot;2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>Додано %n завантаження, %1</numerusform>
            <numerusform>Додано %n завантаження, %1</numerusform>
            <numerusform>Додано %n завантажень, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what is in the list already once more, as a new download.</extracomment>
        <translation>Завантажити знову</translation>
    </message>
    <message>
        <source>Already in the list: %1</source>
        <translation>Уже в списку: %1</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Отримання списку…</translation>
    </message>
</context>
<context>
    <name>tributary::LinkListDialog</name>
    <message>
        <source>New downloads</source>
        <translation>Нові завантаження</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Тека</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>&amp;Вибрати все</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Зняти вибір</translation>
    </message>
    <message>
        <source>Enter the full path of the folder to save to.</source>
        <translation>Вкажіть повний шлях до теки для збереження.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: why a server refuses, such as &quot;Not found (404)&quot;, or that a link is in the list; %2: the link.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Фільтр</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Більше</translation>
    </message>
    <message>
        <source>More ways to select</source>
        <translation>Більше способів вибору</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <extracomment>In the place of a link.</extracomment>
        <translation>Уже в списку</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) selected</source>
        <extracomment>Of a list: &quot;2 of 3 links selected&quot;. %1: how many are selected, %n: how many there are.</extracomment>
        <translation>
            <numerusform>Вибрано: %1 з %n посилання</numerusform>
            <numerusform>Вибрано: %1 з %n посилань</numerusform>
            <numerusform>Вибрано: %1 з %n посилань</numerusform>
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
        <translation>%1, щонайменше %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; the filter hides %n of them</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %n: how many of the selected a filter hides.</extracomment>
        <translation>
            <numerusform>%1; з них приховано фільтром: %n</numerusform>
            <numerusform>%1; з них приховано фільтром: %n</numerusform>
            <numerusform>%1; з них приховано фільтром: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListAndDetails</name>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Next tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>Наступна вкладка</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>Попередня вкладка</translation>
    </message>
</context>
<context>
    <name>tributary::ListFiles</name>
    <message>
        <source>Lists of downloads (*.json)</source>
        <translation>Списки завантажень (*.json)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Експорт списку</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Імпорт списку</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) exported.</source>
        <translation>
            <numerusform>Експортовано %n завантаження.</numerusform>
            <numerusform>Експортовано %n завантаження.</numerusform>
            <numerusform>Експортовано %n завантажень.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>Не вдалося експортувати список.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) imported.</source>
        <translation>
            <numerusform>Імпортовано %n завантаження.</numerusform>
            <numerusform>Імпортовано %n завантаження.</numerusform>
            <numerusform>Імпортовано %n завантажень.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be imported.</source>
        <translation>Не вдалося імпортувати список.</translation>
    </message>
    <message>
        <source>No permission to read the file</source>
        <translation>Немає прав на читання файлу</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are paused, as they go to other folders than yours.</source>
        <extracomment>Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n з них призупинено, бо воно йде до папки, якої ви не обирали.</numerusform>
            <numerusform>%n з них призупинено, бо вони йдуть до папок, яких ви не обирали.</numerusform>
            <numerusform>%n з них призупинено, бо вони йдуть до папок, яких ви не обирали.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list.</source>
        <extracomment>Downloads that were left out. Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n уже в списку.</numerusform>
            <numerusform>%n уже в списку.</numerusform>
            <numerusform>%n уже в списку.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListOffer</name>
    <message>
        <source>Open the list and choose from its files</source>
        <extracomment>The list that a link leads to. Without the mark the list itself is saved, as a file.</extracomment>
        <translation>Відкрити список і вибрати файли з нього</translation>
    </message>
    <message>
        <source>This link leads to a list of files (Metalink).</source>
        <extracomment>Metalink: a format for lists of files.</extracomment>
        <translation>Це посилання веде на список файлів (Metalink).</translation>
    </message>
    <message>
        <source>Choose from the links on this page</source>
        <translation>Вибрати з посилань на цій сторінці</translation>
    </message>
    <message>
        <source>Choose from the links in this text</source>
        <extracomment>A text of lines that are links.</extracomment>
        <translation>Вибрати з посилань у цьому тексті</translation>
    </message>
</context>
<context>
    <name>tributary::ListedNote</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>П&amp;ерейти до нього</translation>
    </message>
    <message>
        <source>This link is already in the list.</source>
        <translation>Це посилання вже в списку.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Download them again under new names</source>
        <extracomment>Links that are in the list already.</extracomment>
        <translation>Завантажити їх знову під новими іменами</translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are already in the list:</source>
        <translation>
            <numerusform>%n із посилань уже в списку:</numerusform>
            <numerusform>%n із посилань уже в списку:</numerusform>
            <numerusform>%n із посилань уже в списку:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · already in the list</source>
        <extracomment>%1: the size and the type of a file whose link is in the list.</extracomment>
        <translation>%1 · уже в списку</translation>
    </message>
    <message>
        <source>Download it again under a new name</source>
        <extracomment>A link that is in the list already.</extracomment>
        <translation>Завантажити його знову під новим ім’ям</translation>
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
        <translation>&amp;Копіювати все</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Копіювати журнал</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Зберегти &amp;як…</translation>
    </message>
    <message>
        <source>Save the log as</source>
        <translation>Зберегти журнал як</translation>
    </message>
    <message>
        <source>The log could not be saved as “%1”: %2</source>
        <extracomment>%1: a path, %2: what the system says.</extracomment>
        <translation>Не вдалося зберегти журнал як «%1»: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Поки що нічого не сталося.</translation>
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
        <translation>Активні завантаження вгорі</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <extracomment>Rows of two lines in the list.</extracomment>
        <translation>Просторі рядки</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Rows of one line in the list.</extracomment>
        <translation>Компактні рядки</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <extracomment>Writes all downloads of the list to a file that can be imported elsewhere.</extracomment>
        <translation>&amp;Експорт списку…</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <extracomment>Adds the downloads of such a file to the list.</extracomment>
        <translation>Імпорт &amp;списку…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Призупинити всі</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Відновити всі</translation>
    </message>
    <message>
        <source>Only while the list is sorted by Added or in queue order</source>
        <translation>Лише доки список упорядковано за стовпцем «Додано» або за чергою</translation>
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
        <translation>Нові завантаження приховано фільтром.</translation>
    </message>
    <message>
        <source>The list is in queue order now. Click “%1” to sort it as before.</source>
        <translation>Список тепер у порядку черги. Натисніть «%1», щоб упорядкувати його як раніше.</translation>
    </message>
    <message>
        <source>The list is in queue order now.</source>
        <extracomment>The order of the list changed, since a row was moved in it. %1: the head of a column.</extracomment>
        <translation>Список тепер у порядку черги.</translation>
    </message>
    <message>
        <source>The filter hides what came back.</source>
        <translation>Те, що повернулося до списку, приховано фільтром.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the new downloads that the filter hides.</extracomment>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Limit of the selected downloads</source>
        <translation>Обмеження для вибраних завантажень</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Обмеження швидкості всіх завантажень</translation>
    </message>
</context>
<context>
    <name>tributary::MoreFields</name>
    <message>
        <source>Automatic</source>
        <extracomment>As many connections as pay off.</extracomment>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <extracomment>The number of connections for one download.</extracomment>
        <translation>&amp;З’єднання</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>Обмеження &amp;швидкості</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>Ім’&amp;я користувача</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>C&amp;hecksum</source>
        <translation>Контрольна &amp;сума</translation>
    </message>
    <message>
        <source>M&amp;irrors</source>
        <translation>&amp;Дзеркала</translation>
    </message>
    <message>
        <source>Other links to the same file, one per line</source>
        <translation>Інші посилання на той самий файл, по одному в рядку</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>За&amp;головки</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Назва: значення, по одному в рядку</translation>
    </message>
    <message>
        <source>&amp;Referer</source>
        <extracomment>The page that the link is on, in the sense of HTTP.</extracomment>
        <translation>&amp;Referer</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>&amp;Куки</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>назва=значення; назва=значення</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>П&amp;роксі</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Як у налаштуваннях</translation>
    </message>
    <message>
        <source>User agen&amp;t</source>
        <translation>User-&amp;Agent</translation>
    </message>
    <message>
        <source>Tributary&apos;s default</source>
        <translation>Стандартний для Tributary</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a field, %2: what is wrong with what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password.</source>
        <translation>Сервер запитує ім’я користувача й пароль.</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <extracomment>The place in the queue.</extracomment>
        <translation>Пр&amp;іоритет</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Високий</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Низький</translation>
    </message>
</context>
<context>
    <name>tributary::MovedPlace</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A row&apos;s place in the list, such as &quot;2 of 12&quot;.</extracomment>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>tributary::NameNote</name>
    <message>
        <source>A file with this name already exists. The new one will be “%1”.</source>
        <extracomment>%1: the name that the new file gets.</extracomment>
        <translation>Файл із такою назвою вже є. Новий називатиметься «%1».</translation>
    </message>
</context>
<context>
    <name>tributary::OwnLimits</name>
    <message>
        <source>Speed limit</source>
        <extracomment>Of the selected downloads alone.</extracomment>
        <translation>Обмеження швидкості</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>Інше…</translation>
    </message>
</context>
<context>
    <name>tributary::ProxyFields</name>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Порт проксі</translation>
    </message>
    <message>
        <source>A proxy with a user name and password can only be set for a single download: New download, More, Proxy.</source>
        <translation>Проксі з іменем користувача й паролем можна задати лише для окремого завантаження: «Нове завантаження», «Більше», «Проксі».</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a proxy.</source>
        <translation>Це не адреса проксі.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>Як у системі</translation>
    </message>
</context>
<context>
    <name>tributary::QuickMenu</name>
    <message>
        <source>New download</source>
        <translation>Нове завантаження</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Призупинити всі</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Відновити всі</translation>
    </message>
</context>
<context>
    <name>tributary::QuietIntake</name>
    <message>
        <source>The download stays in the browser: %1</source>
        <extracomment>%1: the reason, as &quot;Not found (404)&quot;</extracomment>
        <translation>Завантаження залишається у браузері: %1</translation>
    </message>
    <message>
        <source>Tributary was sent a file of another size.</source>
        <translation>Tributary отримав файл іншого розміру.</translation>
    </message>
</context>
<context>
    <name>tributary::RefusedFiles</name>
    <message>
        <source>Open folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <extracomment>%1: the name of a file, or the path of a folder.</extracomment>
        <translation>Немає програми, яка відкриває «%1».</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %n download(s).</source>
        <translation>
            <numerusform>Прибрано %n завантаження.</numerusform>
            <numerusform>Прибрано %n завантаження.</numerusform>
            <numerusform>Прибрано %n завантажень.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Their files stay where they are.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 Файли залишаються на місці.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>«%1» прибрано.</translation>
    </message>
    <message>
        <source>Removed “%1”. The file stays in %2.</source>
        <translation>«%1» прибрано. Файл залишається в теці %2.</translation>
    </message>
    <message>
        <source>Removed “%1”. The unfinished file stays in %2.</source>
        <translation>«%1» прибрано. Незавершений файл залишається в теці %2.</translation>
    </message>
    <message>
        <source>“%1” is in the list again.</source>
        <translation>«%1» знову у списку.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in the list again.</source>
        <translation>
            <numerusform>%n завантаження знову у списку.</numerusform>
            <numerusform>%n завантаження знову у списку.</numerusform>
            <numerusform>%n завантажень знову у списку.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last removal can&apos;t be undone. Undo once more brings back the one before it.</source>
        <translation>Прибране останнім повернути не можна. Ще раз «Повернути» повертає те, що було прибрано до цього.</translation>
    </message>
    <message>
        <source>“%1” could not be taken out of the bin.</source>
        <translation>Не вдалося дістати «%1» з кошика.</translation>
    </message>
</context>
<context>
    <name>tributary::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Перейменування</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Назва файлу</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Перейменувати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>tributary::ReplaceLinkDialog</name>
    <message>
        <source>Replace link</source>
        <translation>Заміна посилання</translation>
    </message>
    <message>
        <source>A new link for “%1”. What has been downloaded so far is kept if the new link leads to the same file.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Нове посилання для «%1». Уже завантажене збережеться, якщо нове посилання веде на той самий файл.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Takes another link for a download.</extracomment>
        <translation>&amp;Замінити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Enter the full link, with http:// or https://.</source>
        <translation>Вкажіть посилання повністю, з http:// або https://.</translation>
    </message>
</context>
<context>
    <name>tributary::RetryAll</name>
    <message>
        <source>Retry all failed</source>
        <extracomment>Tries again all downloads that have failed.</extracomment>
        <translation>Повторити всі з помилкою</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n download(s) again.</source>
        <translation>
            <numerusform>Повторюється %n завантаження.</numerusform>
            <numerusform>Повторюються %n завантаження.</numerusform>
            <numerusform>Повторюється %n завантажень.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>Частини файлу</translation>
    </message>
    <message>
        <source>Which parts are here is not known until the download goes on.</source>
        <translation>Які частини вже є, стане відомо, коли завантаження продовжиться.</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>Не вдалося перемістити «%1» до кошика.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: it will start over.</source>
        <translation>«%1» не можна відновити: завантаження почнеться спочатку.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the paused download(s) can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>%n із призупинених завантажень не можна відновити, воно почнеться спочатку.</numerusform>
            <numerusform>%n із призупинених завантажень не можна відновити, вони почнуться спочатку.</numerusform>
            <numerusform>%n із призупинених завантажень не можна відновити, вони почнуться спочатку.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only http and https links can be opened in the browser.</source>
        <translation>У браузері можна відкривати лише посилання http і https.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Не вдалося відкрити браузер.</translation>
    </message>
    <message>
        <source>Moved “%1” to the bin.</source>
        <translation>«%1» переміщено до кошика.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) to the bin.</source>
        <translation>
            <numerusform>%n файл переміщено до кошика.</numerusform>
            <numerusform>%n файли переміщено до кошика.</numerusform>
            <numerusform>%n файлів переміщено до кошика.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«%1» видалено.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n unfinished file(s).</source>
        <translation>
            <numerusform>Видалено %n незавершений файл.</numerusform>
            <numerusform>Видалено %n незавершені файли.</numerusform>
            <numerusform>Видалено %n незавершених файлів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted “%1”; %2 deleted.</source>
        <extracomment>Of a download that a person has cancelled. %1: its name, %2: a size.</extracomment>
        <translation>«%1» скасовано; видалено %2.</translation>
    </message>
    <message numerus="yes">
        <source>Aborted %n download(s); %1 deleted.</source>
        <extracomment>Of downloads that a person has cancelled. %1: the size of their unfinished files.</extracomment>
        <translation>
            <numerusform>%n завантаження скасовано; видалено %1.</numerusform>
            <numerusform>%n завантаження скасовано; видалено %1.</numerusform>
            <numerusform>%n завантажень скасовано; видалено %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SelectionLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Of downloads.</extracomment>
        <translation>
            <numerusform>Вибрано %n</numerusform>
            <numerusform>Вибрано %n</numerusform>
            <numerusform>Вибрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: the size of what is here of several downloads, %2: their size.</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 received</source>
        <extracomment>%1: the size of what is here of several downloads, the size of one of which nobody knows.</extracomment>
        <translation>отримано %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Of several selected downloads, the details below are about one; %1: its name.</extracomment>
        <translation>Подробиці про %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsAdvanced</name>
    <message>
        <source>Disk &amp;space</source>
        <translation>&amp;Місце на диску</translation>
    </message>
    <message>
        <source>Reserve it before downloading</source>
        <translation>Резервувати до початку завантаження</translation>
    </message>
    <message>
        <source>Take it as the file grows</source>
        <translation>Займати в міру зростання файлу</translation>
    </message>
    <message>
        <source>Largest &amp;read or write</source>
        <translation>Найбільше &amp;читання чи запис</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>Пам’&amp;ять для всіх з’єднань</translation>
    </message>
    <message>
        <source>When this much data waits to be written, reading pauses.</source>
        <translation>Коли стільки даних чекає на запис, читання теж призупиняється.</translation>
    </message>
    <message>
        <source>A full disk is noticed at the start, and the file lies in one piece.</source>
        <translation>Брак місця на диску видно одразу, і файл лежить одним шматком.</translation>
    </message>
    <message>
        <source>Nothing is taken before it is needed, but the disk may turn out too full halfway.</source>
        <translation>Місце не займається, доки не знадобиться, але на півдорозі диск може виявитися заповненим.</translation>
    </message>
    <message>
        <source>Disk space and largest read or write apply to downloads that are added from now on.</source>
        <translation>Місце на диску та найбільше читання чи запис діють для завантажень, доданих відтепер.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsBrowsers</name>
    <message>
        <source>Take downloads from %1</source>
        <extracomment>%1: a browser, as &quot;Firefox&quot;.</extracomment>
        <translation>Приймати завантаження з %1</translation>
    </message>
    <message>
        <source>No browser was found that Tributary could take downloads from.</source>
        <translation>Не знайдено браузера, з якого Tributary міг би приймати завантаження.</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>&amp;Розширення</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Відкрити теку</translation>
    </message>
    <message>
        <source>Then load the extension from this folder.
In Firefox: about:debugging › This Firefox › Load Temporary Add-on
In others: chrome://extensions › Developer mode › Load unpacked</source>
        <translation>Потім завантажте розширення з цієї теки.
У Firefox: about:debugging › Цей Firefox › Завантажити тимчасовий додаток
В інших: chrome://extensions › Режим розробника › Завантажити розпаковане</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Загальне</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Розклад</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Сервери</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Додатково</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>&amp;Про Tributary</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>A page of the settings: into which folder files of each type go.</extracomment>
        <translation>Типи</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Браузери</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDownloads</name>
    <message>
        <source>Downloads at &amp;once</source>
        <translation>&amp;Одночасних завантажень</translation>
    </message>
    <message>
        <source>&amp;Connections per download</source>
        <translation>З’&amp;єднань на завантаження</translation>
    </message>
    <message>
        <source>Connections in tot&amp;al</source>
        <translation>&amp;З’єднань загалом</translation>
    </message>
    <message>
        <source>More connections are used only while they make a download faster. The number per download applies to new downloads.</source>
        <translation>Завантаження відкриває лише стільки з’єднань, скільки його пришвидшують. Кількість на завантаження діє для завантажень, доданих відтепер.</translation>
    </message>
    <message>
        <source>When the &amp;file already exists</source>
        <translation>&amp;Якщо файл уже є</translation>
    </message>
    <message>
        <source>Keep both and rename the new one</source>
        <translation>Зберегти обидва, новий перейменувати</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Перезаписати</translation>
    </message>
    <message>
        <source>Skip the download</source>
        <translation>Пропустити завантаження</translation>
    </message>
    <message>
        <source>File &amp;date</source>
        <translation>&amp;Дата файлу</translation>
    </message>
    <message>
        <source>When it was downloaded</source>
        <translation>Час завантаження</translation>
    </message>
    <message>
        <source>The server&apos;s date</source>
        <translation>Дата на сервері</translation>
    </message>
    <message>
        <source>Look for a check&amp;sum</source>
        <translation>&amp;Шукати контрольну суму</translation>
    </message>
    <message>
        <source>In the server&apos;s response</source>
        <translation>У відповіді сервера</translation>
    </message>
    <message>
        <source>Also in a file next to the download</source>
        <translation>Також у файлі поруч із завантаженням</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloads run</source>
        <translation>&amp;Не давати комп’ютеру заснути під час завантажень</translation>
    </message>
    <message>
        <source>Par&amp;t files</source>
        <translation>&amp;Файли частин</translation>
    </message>
    <message>
        <source>Several in a folder, merged at the end</source>
        <translation>Кілька в теці, наприкінці об’єднуються</translation>
    </message>
    <message>
        <source>None, kept in memory until the end</source>
        <translation>Немає, до кінця в пам’яті</translation>
    </message>
    <message>
        <source>Folder fo&amp;r part files</source>
        <translation>&amp;Тека для файлів частин</translation>
    </message>
    <message>
        <source>The system&apos;s temporary folder</source>
        <translation>Системна тека тимчасових файлів</translation>
    </message>
    <message>
        <source>Files larger than the memory set under Advanced will fail.</source>
        <translation>Файли, більші за обсяг пам’яті з розділу «Додатково», завантажити не вдасться.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Нічого не робити</translation>
    </message>
    <message>
        <source>Quit Tributary</source>
        <translation>Вийти з Tributary</translation>
    </message>
    <message>
        <source>Put the computer to sleep</source>
        <translation>Приспати комп’ютер</translation>
    </message>
    <message>
        <source>Shut down the computer</source>
        <translation>Вимкнути комп’ютер</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Запустити програму</translation>
    </message>
    <message>
        <source>When a&amp;ll downloads are done</source>
        <translation>&amp;Коли всі завантаження завершено</translation>
    </message>
    <message>
        <source>This applies once. You are asked first; without an answer it happens after half a minute.</source>
        <translation>Діє один раз. Спершу з’явиться запитання; без відповіді це станеться через пів хвилини.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>П&amp;рограма</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>&amp;Аргументи</translation>
    </message>
    <message>
        <source>One per line, without quotes</source>
        <translation>По одному в рядку, без лапок</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>Зупинити з помилкою</translation>
    </message>
    <message>
        <source>The old file is deleted once the new one is complete. It is not moved to the bin.</source>
        <translation>Старий файл вилучається, щойно новий отримано повністю. До кошика він не потрапляє.</translation>
    </message>
    <message>
        <source>At the end, merging takes time, and as much disk space again as the file.</source>
        <translation>Наприкінці об’єднання забере час і ще стільки ж місця на диску, скільки сам файл.</translation>
    </message>
    <message>
        <source>The server is asked for SHA256SUMS, for the file&apos;s name with .sha256 added, and for similar files.</source>
        <translation>У сервера запитуються SHA256SUMS, назва файлу з додатком .sha256 і схожі файли.</translation>
    </message>
    <message>
        <source>Single file next to the download</source>
        <translation>Один файл поруч із завантаженням</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsGeneral</name>
    <message>
        <source>&amp;Theme</source>
        <translation>Т&amp;ема</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Після закриття &amp;вікна працювати далі в треї</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links to files</source>
        <translation>&amp;Стежити за посиланнями на файли в буфері обміну</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>Пе&amp;резапустити зараз</translation>
    </message>
    <message>
        <source>The new language is used after a restart. Downloads continue then.</source>
        <translation>Нова мова набуде чинності після перезапуску. Завантаження потім продовжаться.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>&amp;Start in the tray when you log in</source>
        <translation>&amp;Запускати в треї під час входу в систему</translation>
    </message>
    <message>
        <source>Download &amp;folder</source>
        <translation>&amp;Тека завантажень</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The theme: as the desktop has it.
----------
The language: as the desktop has it.</extracomment>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>“New download” opens when you copy a link to a file.</source>
        <translation>«Нове завантаження» відкривається, коли ви копіюєте посилання на файл.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsHosts</name>
    <message>
        <source>Yes</source>
        <extracomment>Whether a host sends the parts of a file that it is asked for.</extracomment>
        <translation>Так</translation>
    </message>
    <message>
        <source>Not reliably</source>
        <translation>Ненадійно</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>%1: a number of connections.</extracomment>
        <translation>Щонайбільше %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>No limit on a number of connections or downloads.</extracomment>
        <translation>Без обмежень</translation>
    </message>
    <message>
        <source>&amp;Connections to each host</source>
        <translation>З’&amp;єднань із кожним сервером</translation>
    </message>
    <message>
        <source>&amp;Downloads from each host</source>
        <translation>Завантажень із &amp;кожного сервера</translation>
    </message>
    <message>
        <source>&amp;Pause between requests</source>
        <translation>Пауза &amp;між двома запитами</translation>
    </message>
    <message>
        <source>A longer pause that a host asks for is always respected.</source>
        <translation>Якщо сервер просить довшу паузу, її завжди дотримано.</translation>
    </message>
    <message>
        <source>Hosts that you download from will be listed here.</source>
        <translation>Тут з’являться сервери, з яких ви завантажуєте файли.</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Headers of a table of what was learned of hosts.</extracomment>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Докачування</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертифікат</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Востаннє</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>Forgets what was learned of hosts.</extracomment>
        <translation>&amp;Забути</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>Забути &amp;всі</translation>
    </message>
    <message>
        <source>Trusted by you</source>
        <extracomment>A person has trusted the certificate of a host.</extracomment>
        <translation>Довірений вами</translation>
    </message>
    <message>
        <source>Hosts used in the last two weeks</source>
        <translation>Сервери за останні два тижні</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No pause between requests.</extracomment>
        <translation>Немає</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>Обмеження &amp;швидкості</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>П&amp;роксі</translation>
    </message>
    <message>
        <source>Pro&amp;xy server</source>
        <translation>Проксі-&amp;сервер</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>&amp;User-Agent</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>Припиняти спробу з’&amp;єднання через</translation>
    </message>
    <message>
        <source>The wait doubles with each try and starts over once data arrives. Times and tries apply to downloads that are added from now on.</source>
        <translation>З кожною спробою очікування подвоюється, а коли дані надходять, починається спочатку. Час і кількість спроб діють для завантажень, доданих відтепер.</translation>
    </message>
    <message>
        <source>Gently: few at once, after a minute</source>
        <translation>Ощадливо: потроху, через хвилину</translation>
    </message>
    <message>
        <source>Patiently, ten times</source>
        <translation>Терпляче, десять разів</translation>
    </message>
    <message>
        <source>&amp;Tries after a failure</source>
        <translation>Спро&amp;б після помилки</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>Перше &amp;очікування</translation>
    </message>
    <message>
        <source>L&amp;ongest wait</source>
        <translation>&amp;Найдовше очікування</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Власні</translation>
    </message>
    <message>
        <source>Reconnect if &amp;no data arrives for</source>
        <translation>&amp;Замінювати мовчазне з’єднання через</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>По&amp;вторювати</translation>
    </message>
    <message>
        <source>Quickly at first, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>Невдовзі, потім дедалі рідше</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Notify when a download &amp;finishes</source>
        <translation>Повідомляти, коли &amp;завантаження завершено</translation>
    </message>
    <message>
        <source>Notify w&amp;hen a download fails</source>
        <translation>Повідомляти, коли завантаження &amp;не вдалося</translation>
    </message>
    <message>
        <source>Notify when &amp;all downloads are done</source>
        <translation>Повідомляти, коли &amp;усі завантаження завершено</translation>
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
        <translation>Огляд…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <extracomment>%1: what is chosen by the button, as &quot;Program&quot;.</extracomment>
        <translation>Огляд: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Немає</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>Не вдається записати %1.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSchedule</name>
    <message>
        <source>&amp;Follow the weekly schedule</source>
        <translation>&amp;Дотримуватися тижневого розкладу</translation>
    </message>
    <message>
        <source>No speed limit is set at the moment, so limited hours are as fast as others.</source>
        <translation>Зараз обмеження швидкості не задано, тож години з обмеженням нічим не відрізняються від інших.</translation>
    </message>
    <message>
        <source>In limited hours the speed limit of %1 applies.</source>
        <translation>У години з обмеженням діє обмеження швидкості %1.</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;Без обмежень</translation>
    </message>
    <message>
        <source>&amp;Limited</source>
        <translation>&amp;З обмеженням</translation>
    </message>
    <message>
        <source>&amp;Paused</source>
        <translation>П&amp;ризупинено</translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation>Вибрані години</translation>
    </message>
    <message>
        <source>&amp;Speed in limited hours</source>
        <translation>&amp;Швидкість у години з обмеженням</translation>
    </message>
    <message>
        <source>Drag over the grid to select hours, then choose what applies to them.</source>
        <translation>Проведіть мишею по сітці, щоб вибрати години, а потім укажіть, що в них діє.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSearch</name>
    <message>
        <source>No setting has this name.</source>
        <translation>Налаштування з такою назвою немає.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Пошук налаштувань</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsTypes</name>
    <message>
        <source>Archives</source>
        <translation>Архіви</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>Files that are heard.</extracomment>
        <translation>Музика</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Програми</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>&amp;Sort files into folders by their type</source>
        <translation>&amp;Розкладати файли по теках залежно від типу</translation>
    </message>
    <message>
        <source>Folders are created inside the download&apos;s folder, unless a full path is given. Leave the folder empty to use the download&apos;s folder itself.</source>
        <translation>Теки створюються всередині теки завантаження, якщо не вказано повний шлях. Залиште поле порожнім, щоб використовувати саму теку завантаження.</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>Типи файлів</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Headers of a table: a sort of files, where it goes, and how the names of such files end.</extracomment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Розширення</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>При&amp;брати</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Вибрати &amp;теку…</translation>
    </message>
    <message>
        <source>Restore defa&amp;ults</source>
        <extracomment>Brings back the types of files that the program came with.</extracomment>
        <translation>Повернути &amp;стандартні</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Новий тип</translation>
    </message>
    <message>
        <source>New type %1</source>
        <extracomment>%1: a number that tells one from another.</extracomment>
        <translation>Новий тип %1</translation>
    </message>
    <message>
        <source>Each type has a folder of its own. At the side of the window, music and videos are together under Media.</source>
        <translation>Кожен тип має власну теку. Збоку вікна музика й відео зібрані в розділі «Медіа».</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>The folder for images.</extracomment>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>%1 is also in %2. Files of this kind go to %3.</source>
        <extracomment>%1: how names of files end, such as pdf; %2: the types of files that have it too; %3: one type.</extracomment>
        <translation>%1 є також у «%2». Такі файли потрапляють до «%3».</translation>
    </message>
</context>
<context>
    <name>tributary::ShowMenu</name>
    <message>
        <source>Show</source>
        <extracomment>The menu of the states and types of downloads that the list can show.</extracomment>
        <translation>Показувати</translation>
    </message>
</context>
<context>
    <name>tributary::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Увійти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 запитує ім’я користувача й пароль.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>Проксі на шляху до %1 запитує ім’я користувача й пароль.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <extracomment>%1: the name and the port of a proxy.</extracomment>
        <translation>Проксі %1 запитує ім’я користувача й пароль.</translation>
    </message>
    <message>
        <source>Passwords, cookies and headers for %1 are not kept in the list. Enter what is needed to continue.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>Паролі, куки й заголовки для %1 у списку не зберігаються. Введіть те, що потрібно для продовження.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ім’&amp;я користувача</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>назва=значення; назва=значення</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>&amp;Куки</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Назва: значення, по одному в рядку</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Заголовки</translation>
    </message>
    <message>
        <source>Us&amp;er name at the proxy</source>
        <translation>Ім’я користувача &amp;на проксі</translation>
    </message>
    <message>
        <source>Pass&amp;word at the proxy</source>
        <translation>&amp;Пароль на проксі</translation>
    </message>
    <message>
        <source>Passphrase of the ke&amp;y</source>
        <translation>Парольна &amp;фраза ключа</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Завантаження: %1</translation>
    </message>
    <message numerus="yes">
        <source>Download: %1 and %n more</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>
            <numerusform>Завантаження: %1 і ще %n</numerusform>
            <numerusform>Завантаження: %1 і ще %n</numerusform>
            <numerusform>Завантаження: %1 і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of the key for %1 is not kept in the list. Enter it to continue.</source>
        <extracomment>%1: the name of a server. The key belongs to a certificate that tells the server who asks.</extracomment>
        <translation>Парольна фраза ключа для %1 у списку не зберігається. Введіть її для продовження.</translation>
    </message>
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>Чому повільно?</translation>
    </message>
</context>
<context>
    <name>tributary::SortMenu</name>
    <message>
        <source>Sort by</source>
        <extracomment>The menu of the orders in which the list can be.</extracomment>
        <translation>Сортувати за</translation>
    </message>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>Порядок черги</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>The list begins with the highest number or the latest time.</extracomment>
        <translation>За спаданням</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedGraph</name>
    <message>
        <source>Speed of the last five minutes</source>
        <translation>Швидкість за останні п’ять хвилин</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>Зараз %1, у середньому %2, щонайбільше %3</translation>
    </message>
    <message>
        <source>Nothing was downloaded in the last five minutes.</source>
        <translation>За останні п’ять хвилин нічого не завантажено.</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>Середня %1</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>Пік %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Ліміт %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under the graph of the last minutes, behind times such as −1:30.</extracomment>
        <translation>зараз</translation>
    </message>
    <message>
        <source>On average %1, at most %2</source>
        <translation>У середньому %1, щонайбільше %2</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedPopup</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>Швидкість усіх завантажень</translation>
    </message>
</context>
<context>
    <name>tributary::StartButtons</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Почати</translation>
    </message>
    <message>
        <source>&amp;Add paused</source>
        <translation>Додат&amp;и на паузі</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>tributary::StatusLine</name>
    <message>
        <source>Show the speed of the last five minutes</source>
        <translation>Показати швидкість за останні п’ять хвилин</translation>
    </message>
</context>
<context>
    <name>tributary::TickMenu</name>
    <message>
        <source>Only archives</source>
        <translation>Лише архіви</translation>
    </message>
    <message>
        <source>Only media</source>
        <extracomment>Music and films.</extracomment>
        <translation>Лише медіа</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>Лише документи</translation>
    </message>
    <message>
        <source>Only images</source>
        <translation>Лише зображення</translation>
    </message>
    <message>
        <source>Only programs</source>
        <translation>Лише програми</translation>
    </message>
    <message>
        <source>Only other files</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>Лише інші файли</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>&amp;Інвертувати вибір</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>Показати вікно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
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
        <translation>Години тижня</translation>
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
        <translation>Без обмежень</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>Of an hour of the week: the speed limit holds.</extracomment>
        <translation>З обмеженням</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of an hour of the week: nothing is downloaded.</extracomment>
        <translation>Призупинено</translation>
    </message>
</context>
<context>
    <name>tributary::WindowFoot</name>
    <message>
        <source>Watching the clipboard</source>
        <translation>Стеження за буфером обміну</translation>
    </message>
    <message>
        <source>Message copied.</source>
        <translation>Повідомлення скопійовано.</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>%1: a speed, or &quot;None&quot;.</extracomment>
        <translation>Ліміт: %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>Вільно: %1</translation>
    </message>
    <message>
        <source>Limit: none until %1</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week. The schedule has no speed limit until then.</extracomment>
        <translation>Ліміт: немає до %1</translation>
    </message>
    <message>
        <source>The weekly schedule lifts the limit of %1 at this hour.</source>
        <extracomment>%1: a speed.</extracomment>
        <translation>Тижневий розклад знімає в цю годину обмеження %1.</translation>
    </message>
</context>
</TS>
