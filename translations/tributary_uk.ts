<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
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
        <source>Enter the whole checksum with its type in front, such as sha256:9f86d0…</source>
        <translation>Вкажіть контрольну суму повністю, з типом попереду, наприклад sha256:9f86d0…</translation>
    </message>
    <message>
        <source>A checksum can be given for one file only.</source>
        <translation>Контрольну суму можна вказати лише для одного файлу.</translation>
    </message>
    <message>
        <source>At most %1 mirrors can be given.</source>
        <translation>Можна вказати щонайбільше %1 дзеркал.</translation>
    </message>
    <message>
        <source>Mirrors can be given for one file only.</source>
        <translation>Дзеркала можна вказати лише для одного файлу.</translation>
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
        <source>No</source>
        <translation>Ні</translation>
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
        <source>Not verified: no checksum was known</source>
        <translation>Не перевірено: контрольна сума невідома</translation>
    </message>
    <message>
        <source>Verified piece by piece</source>
        <translation>Перевірено частинами</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <extracomment>%1: a checksum.</extracomment>
        <translation>Перевірено: %1</translation>
    </message>
    <message>
        <source>Verified: %1 (from %2)</source>
        <extracomment>%1: a checksum, %2: who said it, a file or a header of an answer.</extracomment>
        <translation>Перевірено: %1 (з %2)</translation>
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
        <source>Queued</source>
        <extracomment>It waits for its turn.</extracomment>
        <translation>У черзі</translation>
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
        <source>%1 %</source>
        <extracomment>A percentage, written as the language wants it.</extracomment>
        <translation>%1 %</translation>
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
</context>
<context>
    <name>ErrorAdvice</name>
    <message>
        <source>Copy the whole link and try again.</source>
        <translation>Скопіюйте посилання повністю й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>Знайдіть посилання, яке починається з https://.</translation>
    </message>
    <message>
        <source>Look for a typo in the link, or check the network.</source>
        <translation>Перевірте, чи немає в посиланні помилки, або перевірте мережу.</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>Перевірте мережу або спробуйте ще раз пізніше.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask the people who run the server.</source>
        <translation>Сервер не може підтвердити свою справжність. Перевірте дату на цьому комп’ютері або зверніться до власника сервера.</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for the proxy.</source>
        <translation>Увійдіть з іменем користувача й паролем для проксі.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>Перевірте адресу й пароль проксі.</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for this site.</source>
        <translation>Увійдіть з іменем користувача й паролем для цього сайту.</translation>
    </message>
    <message>
        <source>The link may have expired, or may need you to sign in: get a new one from the site.</source>
        <translation>Можливо, посилання застаріло або потребує входу: отримайте на сайті нове.</translation>
    </message>
    <message>
        <source>It may have moved: look for a new link.</source>
        <translation>Можливо, файл переміщено: знайдіть нове посилання.</translation>
    </message>
    <message>
        <source>The problem is on the server: try again later.</source>
        <translation>Це негаразди на сервері: спробуйте ще раз пізніше.</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>Спробуйте ще раз або пошукайте файл на іншому сервері.</translation>
    </message>
    <message>
        <source>Try again to download the new file from the start.</source>
        <translation>Спробуйте ще раз, щоб завантажити новий файл від початку.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What has been downloaded is kept.</source>
        <translation>Звільніть місце й спробуйте ще раз. Уже завантажене збережено.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>Виберіть іншу теку або дозвольте запис до цієї.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Виберіть теку на іншому диску.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and working.</source>
        <translation>Перевірте, чи диск під’єднано й чи він справний.</translation>
    </message>
    <message>
        <source>Allow more memory under Settings, Advanced, and try again; or add the download again with part files on disk.</source>
        <translation>Дозвольте більше пам’яті в налаштуваннях у розділі «Додатково» й спробуйте ще раз або додайте завантаження заново з файлами частин на диску.</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>Приберіть той файл або збережіть під іншою назвою.</translation>
    </message>
    <message>
        <source>Please report this, and include the log.</source>
        <translation>Будь ласка, повідомте про це й додайте журнал.</translation>
    </message>
    <message>
        <source>Pause the download, then try again.</source>
        <translation>Призупиніть завантаження й спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>Не вдається прочитати посилання</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>Завантажувати можна лише посилання http і https</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Сервер не знайдено</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>Сервер відхиляє з’єднання</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>З’єднання втрачено</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>Сервер не відповів вчасно</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>Не вдається захистити з’єднання</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>Не вдається скористатися проксі</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>Потрібні ім’я користувача й пароль</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Доступ заборонено</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>Сервер повідомив про помилку</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Забагато переспрямувань</translation>
    </message>
    <message>
        <source>The server sent the wrong part of the file</source>
        <translation>Сервер надіслав не ту частину файлу</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>Незрозуміла відповідь сервера</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>Файл на сервері змінився</translation>
    </message>
    <message>
        <source>Wrong checksum: the file is damaged or not the right one</source>
        <translation>Хибна контрольна сума: файл пошкоджено або він не той</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>Недостатньо місця на диску</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>Немає прав на запис до теки</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>Файл завеликий для цього диска</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>Помилка читання чи запису диска</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>Файл більший за межу пам’яті</translation>
    </message>
    <message>
        <source>A file with that name already exists</source>
        <translation>Файл із такою назвою вже є</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>Внутрішня помилка Tributary</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment</source>
        <extracomment>A download that runs, say, can&apos;t be renamed or edited.</extracomment>
        <translation>Зараз це неможливо</translation>
    </message>
    <message>
        <source>The server is limiting requests for now</source>
        <translation>Сервер тимчасово обмежує запити</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>Проксі вимагає ім’я користувача й пароль</translation>
    </message>
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
        <translation>перед назвою файлу стоїть дивна тека</translation>
    </message>
    <message>
        <source>the file name is empty</source>
        <translation>назва файлу порожня</translation>
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
        <source>the checksum is not ALG:HEX</source>
        <translation>контрольна сума не має вигляду ALG:HEX</translation>
    </message>
    <message>
        <source>a checksum is ALG=HEX</source>
        <translation>контрольна сума має вигляд ALG=HEX</translation>
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
        <source>the link is broken: %1</source>
        <translation>посилання хибне: %1</translation>
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
        <source>it is not &apos;URI&apos; NAME SIZE ALG:HEX</source>
        <translation>це не &apos;URI&apos; NAME SIZE ALG:HEX</translation>
    </message>
    <message>
        <source>a header contains a control character</source>
        <translation>у заголовку є керівний символ</translation>
    </message>
    <message>
        <source>a header is NAME: VALUE</source>
        <translation>заголовок має вигляд NAME: VALUE</translation>
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
        <source>cookies are NAME=VALUE; NAME=VALUE</source>
        <translation>куки мають вигляд NAME=VALUE; NAME=VALUE</translation>
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
        <source>the file has more than %1 systems or languages</source>
        <translation>систем або мов у файлу більше, ніж %1</translation>
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
        <source>it asks not to check certificates, which nobody has chosen</source>
        <translation>вимагається не перевіряти сертифікати, чого ніхто не вибирав</translation>
    </message>
    <message>
        <source>it asks to trust certificates of its own, which nobody has chosen</source>
        <translation>вимагається довіряти власним сертифікатам, чого ніхто не вибирав</translation>
    </message>
    <message>
        <source>it asks for another proxy than the one that was chosen</source>
        <translation>вимагається інший проксі, не той, що вибрано</translation>
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
        <source>it is not HOST, TRUE or FALSE, PATH, TRUE or FALSE, TIME, NAME, VALUE</source>
        <translation>це не HOST, TRUE або FALSE, PATH, TRUE або FALSE, TIME, NAME, VALUE</translation>
    </message>
    <message>
        <source>the cookie&apos;s host is not a host name</source>
        <translation>сервер куки вказано хибно</translation>
    </message>
    <message>
        <source>the cookie&apos;s name or value has characters that cookies can&apos;t have</source>
        <translation>у назві або значенні куки є неприпустимі символи</translation>
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
        <source>; the checksum is right</source>
        <translation>; контрольна сума правильна</translation>
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
        <source>Some lines can&apos;t be used; the first is line %1: %2.</source>
        <extracomment>%1: the number of a line. %2: why, as &quot;the link is not http or https&quot;.</extracomment>
        <translation>Деякі рядки непридатні; перший із них — рядок %1: %2.</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>a web page came where the file was promised</source>
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
        <source>the server&apos;s version mark is another than before</source>
        <translation>мітка версії на сервері не та, що раніше</translation>
    </message>
    <message>
        <source>a part came where the whole file was asked for</source>
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
        <source>the whole file came where a part was asked for</source>
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
        <source>the server says that the file is another</source>
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
        <source>an answer that brings no file</source>
        <translation>відповідь, у якій немає файлу</translation>
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
        <source>asked to be left alone for a while: %1</source>
        <translation>просить якийсь час його не турбувати: %1</translation>
    </message>
    <message>
        <source>it was to have %1 bytes and has more</source>
        <translation>файл мав містити байтів: %1, а містить більше</translation>
    </message>
    <message>
        <source>it was to have %1 bytes and has %2</source>
        <translation>файл мав містити байтів: %1, а містить %2</translation>
    </message>
    <message>
        <source>the digests are of pieces of a file of another size</source>
        <translation>контрольні суми частин належать файлу іншого розміру</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>файл тепер порожній</translation>
    </message>
    <message>
        <source>it ends now before %1</source>
        <translation>файл тепер закінчується раніше за %1</translation>
    </message>
    <message>
        <source>two answers disagree about the bytes at %1</source>
        <translation>дві відповіді розходяться в байтах із позиції %1</translation>
    </message>
    <message>
        <source>its bytes at %1 are not those of the others</source>
        <translation>байти з позиції %1 не такі, як в інших джерел</translation>
    </message>
    <message>
        <source>the new link has other bytes at %1 than what came before</source>
        <translation>нове посилання має з позиції %1 інші байти, ніж уже отримані</translation>
    </message>
    <message>
        <source>bytes %1-%2 are not what their digest says</source>
        <translation>байти %1-%2 не відповідають своїй контрольній сумі</translation>
    </message>
    <message>
        <source>bytes %1-%2 from it were wrong</source>
        <translation>байти %1-%2 з цього джерела були хибні</translation>
    </message>
    <message>
        <source>the bytes at %1 of %2 are others than were written</source>
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
        <source>%1; no source brought it: %2</source>
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
        <source>the file is there already: %1</source>
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
        <source>its password or cookies are not kept in the list and have to be given again</source>
        <translation>пароль або куки не зберігаються у списку, їх потрібно ввести знову</translation>
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
        <source>The certificate does not prove who runs the server: %1

Trust it only if the people who run the server gave you this fingerprint (SHA-256):
%2

It will be trusted for this server only, and only until it changes.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>Сертифікат не підтверджує, кому належить сервер: %1

Довіряйте йому, лише якщо власники сервера надали вам цей відбиток (SHA-256):
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
        <source>Pausing keeps the unfinished file “%1”, cancelling deletes it.</source>
        <translation>Пауза зберігає незавершений файл «%1», скасування видаляє його.</translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished files, cancelling deletes them.</source>
        <translation>Пауза зберігає незавершені файли, скасування видаляє їх.</translation>
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
        <source>&amp;Keep downloading</source>
        <translation>&amp;Завантажувати далі</translation>
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
    <name>SlowReason</name>
    <message>
        <source>%1. It will be tried again in %2.</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a time such as 0:12.</extracomment>
        <translation>%1. Наступна спроба через %2.</translation>
    </message>
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
        <translation>Стримується обмеженням %1 для всіх завантажень.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for this download holds it back.</source>
        <translation>Стримується обмеженням %1 для цього завантаження.</translation>
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
        <source>Each connection gets about %1: that is all the server gives, or all the network can take.</source>
        <translation>Кожне з’єднання отримує близько %1: більше не дає сервер або не пропускає мережа.</translation>
    </message>
    <message>
        <source>Nothing here slows it down: the server or the network is the limit.</source>
        <translation>Тут нічого не заважає: більше не дає сервер або мережа.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose “High priority” to start it before others.</source>
        <translation>Виберіть «Високий пріоритет», щоб воно почалося раніше за інші.</translation>
    </message>
    <message>
        <source>You can change the schedule in the settings.</source>
        <translation>Розклад можна змінити в налаштуваннях.</translation>
    </message>
    <message>
        <source>Choose “Retry” to try it now.</source>
        <translation>Виберіть «Повторити», щоб спробувати зараз.</translation>
    </message>
    <message>
        <source>Check whether other programs are using it.</source>
        <translation>Перевірте, чи не зайняли його інші програми.</translation>
    </message>
    <message>
        <source>You can raise it at the bottom of the window.</source>
        <translation>Його можна підвищити внизу вікна.</translation>
    </message>
    <message>
        <source>You can raise it under “Speed limit” in the download&apos;s menu.</source>
        <translation>Його можна підвищити в меню завантаження, у пункті «Обмеження швидкості».</translation>
    </message>
    <message>
        <source>If you know other links to the same file, pause the download and add them with “Edit…”.</source>
        <translation>Якщо вам відомі інші посилання на цей файл, призупиніть завантаження й додайте їх командою «Змінити…».</translation>
    </message>
    <message>
        <source>You can allow more in the settings under “Downloads”.</source>
        <translation>Більше з’єднань можна дозволити в налаштуваннях, на сторінці «Завантаження».</translation>
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
    <name>tributary::Announcer</name>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
</context>
<context>
    <name>tributary::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>The menu of the list&apos;s columns, in which a person chooses those that are shown.</extracomment>
        <translation>Стовпці</translation>
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
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистити фільтр</translation>
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
        <source>Why</source>
        <extracomment>Why a connection is slow, waits or asked anew.</extracomment>
        <translation>Причина</translation>
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
    <name>tributary::DesktopSleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>Тривають завантаження</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Select a download to see its details.</source>
        <translation>Виберіть завантаження, щоб побачити відомості про нього.</translation>
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
        <source>High priority</source>
        <translation>Високий пріоритет</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Високий</translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation>Звичайний пріоритет</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Низький пріоритет</translation>
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
</context>
<context>
    <name>tributary::DownloadEdits</name>
    <message>
        <source>The changes were saved.</source>
        <translation>Зміни збережено.</translation>
    </message>
    <message>
        <source>The download can&apos;t be edited.</source>
        <translation>Завантаження змінити не можна.</translation>
    </message>
    <message>
        <source>It has no login or password yet. Sign in first.</source>
        <translation>Ще немає імені користувача або пароля. Спочатку виконайте вхід.</translation>
    </message>
    <message>
        <source>It is running or finished by now.</source>
        <translation>Воно вже триває або завершене.</translation>
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
        <extracomment>The time left until a download is done.</extracomment>
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
        <source>Changes to “%1” apply from the next time it starts or continues.</source>
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
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>Запит до сервера…</translation>
    </message>
    <message>
        <source>The link was replaced.</source>
        <translation>Посилання замінено.</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>Посилання не замінено.</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>The file was renamed.</source>
        <translation>Файл перейменовано.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Вибір теки</translation>
    </message>
    <message>
        <source>Moving the unfinished file to the other folder…</source>
        <translation>Незавершений файл переноситься до іншої теки…</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Файл залишається на місці.</translation>
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
        <source>Recent</source>
        <translation>Недавні</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Недавні теки</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
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
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Drop or paste links, text or lists of links into the window. Everything else has a key:</source>
        <translation>Перетягніть у вікно або вставте посилання, текст чи списки посилань. Для всього іншого є клавіші:</translation>
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
        <source>Open the file, or see the details</source>
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
        <source>Open a tab of the details</source>
        <translation>Відкрити вкладку подробиць</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Закрити подробиці</translation>
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
        <source>Already in the list: %1</source>
        <extracomment>%1: the link of a download.</extracomment>
        <translation>Уже в списку: %1</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Тека</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>&amp;Вибрати все</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Зняти вибір</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) selected.</source>
        <translation>
            <numerusform>Вибрано %n завантаження.</numerusform>
            <numerusform>Вибрано %n завантаження.</numerusform>
            <numerusform>Вибрано %n завантажень.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the full path of the folder to save to.</source>
        <translation>Вкажіть повний шлях до теки для збереження.</translation>
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
        <source>%n of the links are already in the list and will be downloaded again under new names:</source>
        <translation>
            <numerusform>%n посилання вже в списку й буде завантажене знову під новою назвою:</numerusform>
            <numerusform>%n посилання вже в списку й будуть завантажені знову під новими назвами:</numerusform>
            <numerusform>%n посилань уже в списку й будуть завантажені знову під новими назвами:</numerusform>
        </translation>
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
        <source>Only while the list is sorted by Added</source>
        <translation>Лише доки список упорядковано за стовпцем «Додано»</translation>
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
    <message>
        <source>Speed limit for each selected download in KiB/s (0 for no limit):</source>
        <translation>Обмеження швидкості для кожного вибраного завантаження в КіБ/с (0 — без обмеження):</translation>
    </message>
</context>
<context>
    <name>tributary::ProxyFields</name>
    <message>
        <source>Same as the system</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>Як у системі</translation>
    </message>
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
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>Частини файлу</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>Не вдалося відкрити «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>Не вдалося перемістити «%1» до кошика.</translation>
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
        <source>Both apply to downloads that are added from now on.</source>
        <translation>І те, й інше діє для завантажень, доданих відтепер.</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>Пам’&amp;ять для всіх з’єднань</translation>
    </message>
    <message>
        <source>When this much data waits to be written, reading pauses.</source>
        <translation>Коли стільки даних чекає на запис, читання теж призупиняється.</translation>
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
        <source>Types</source>
        <extracomment>Of files.</extracomment>
        <translation>Типи</translation>
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
</context>
<context>
    <name>tributary::SettingsDownloads</name>
    <message>
        <source>Downloads at &amp;once</source>
        <translation>&amp;Одночасних завантажень</translation>
    </message>
    <message>
        <source>&amp;Connections for each</source>
        <translation>З’&amp;єднань на завантаження</translation>
    </message>
    <message>
        <source>Connections in &amp;all</source>
        <translation>&amp;З’єднань загалом</translation>
    </message>
    <message>
        <source>A download uses only as many connections as make it faster. The number for each applies to downloads that are added from now on.</source>
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
        <source>Fail the download</source>
        <translation>Завершити з помилкою</translation>
    </message>
    <message>
        <source>&amp;Date of the file</source>
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
        <source>In the server&apos;s answer</source>
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
        <source>One next to the file, filled in place</source>
        <translation>Один поруч із файлом, заповнюється на місці</translation>
    </message>
    <message>
        <source>Several in a folder, merged at the end</source>
        <translation>Кілька в теці, наприкінці об’єднуються</translation>
    </message>
    <message>
        <source>None: kept in memory, written at the end</source>
        <translation>Немає: у пам’яті, запис наприкінці</translation>
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
</context>
<context>
    <name>tributary::SettingsGeneral</name>
    <message>
        <source>&amp;Theme</source>
        <extracomment>The theme: as the desktop has it.</extracomment>
        <translation>Т&amp;ема</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>The language: as the desktop has it.</extracomment>
        <translation>Як у системі</translation>
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
        <source>&amp;Folder</source>
        <translation>&amp;Тека</translation>
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
        <source>%1 can&apos;t be written.</source>
        <translation>Не вдається записати %1.</translation>
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
        <source>&amp;Pause between two requests</source>
        <translation>Пауза &amp;між двома запитами</translation>
    </message>
    <message>
        <source>What a host itself asks for always applies.</source>
        <translation>Те, про що просить сам сервер, виконується завжди.</translation>
    </message>
    <message>
        <source>Hosts of the last two weeks</source>
        <translation>Сервери за останні два тижні</translation>
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
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>Обмеження &amp;швидкості</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Немає</translation>
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
        <source>Replace a &amp;silent connection after</source>
        <translation>&amp;Замінювати мовчазне з’єднання через</translation>
    </message>
    <message>
        <source>The wait doubles with each try and starts over once data arrives. Times and tries apply to downloads that are added from now on.</source>
        <translation>З кожною спробою очікування подвоюється, а коли дані надходять, починається спочатку. Час і кількість спроб діють для завантажень, доданих відтепер.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>По&amp;вторювати</translation>
    </message>
    <message>
        <source>Soon, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>Невдовзі, потім дедалі рідше</translation>
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
        <source>As chosen here:</source>
        <translation>Як вибрано тут:</translation>
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
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Tell me when</source>
        <translation>Повідомляти, коли</translation>
    </message>
    <message>
        <source>a download is &amp;finished</source>
        <translation>&amp;завантаження завершено</translation>
    </message>
    <message>
        <source>a download &amp;has failed</source>
        <translation>завантаження &amp;не вдалося</translation>
    </message>
    <message>
        <source>&amp;all downloads are done</source>
        <translation>&amp;усі завантаження завершено</translation>
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
        <translation>У години з обмеженням діє межа %1.</translation>
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
        <source>Selected hours:</source>
        <translation>Вибрані години:</translation>
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
        <source>Pictures</source>
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
        <source>%1 did not accept the user name or the password.</source>
        <extracomment>%1: the name of a server or a proxy.</extracomment>
        <translation>%1 не приймає це ім’я користувача або пароль.</translation>
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
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>Чому повільно?</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedBox</name>
    <message>
        <source> KiB/s</source>
        <extracomment>Kibibytes a second, after a number.</extracomment>
        <translation> КіБ/с</translation>
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
        <translation>Межа %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under the graph of the last minutes, behind times such as −1:30.</extracomment>
        <translation>зараз</translation>
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
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>Показати вікно</translation>
    </message>
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
        <source>Messages</source>
        <translation>Повідомлення</translation>
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
    <message>
        <source>No messages yet</source>
        <translation>Повідомлень ще немає</translation>
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
</context>
</TS>
