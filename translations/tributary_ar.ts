<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessibleList</name>
    <message>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
</context>
<context>
    <name>AddInput</name>
    <message>
        <source>“%1” doesn&apos;t begin with http:// or https://.</source>
        <translation>لا يبدأ «%1» بـ http://‎ أو https://‎.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a complete link.</source>
        <translation>«%1» ليس رابطًا كاملًا.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <extracomment>%1: a link, %2: what is wrong with it.</extracomment>
        <translation>لا يمكن استخدام «%1»: %2.</translation>
    </message>
    <message>
        <source>The links are too long to add all at once. Add fewer at a time.</source>
        <translation>الروابط أطول من أن تُضاف دفعة واحدة. أضف عددًا أقل في كل مرة.</translation>
    </message>
    <message>
        <source>That makes more than %1 downloads. Add fewer at a time.</source>
        <translation>سيزيد العدد على %1 من التنزيلات. أضف عددًا أقل في كل مرة.</translation>
    </message>
    <message>
        <source>Type or paste the link of a file.</source>
        <translation>اكتب رابط ملف أو الصقه.</translation>
    </message>
    <message>
        <source>Choose the folder to save to.</source>
        <translation>اختر مجلد الحفظ.</translation>
    </message>
    <message>
        <source>Enter the folder&apos;s full path.</source>
        <translation>أدخل مسار المجلد كاملًا.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>كلمة المرور تحتاج إلى اسم مستخدم.</translation>
    </message>
    <message>
        <source>Write each header as Name: value on its own line. Headers that Tributary sends itself, such as Range, can&apos;t be set.</source>
        <translation>اكتب كل ترويسة في سطر مستقل على الشكل «الاسم: القيمة». لا يمكن تعيين الترويسات التي يرسلها Tributary بنفسه مثل Range.</translation>
    </message>
    <message>
        <source>Enter the page&apos;s full address, with http:// or https://.</source>
        <translation>أدخل عنوان الصفحة كاملًا مع http://‎ أو https://‎.</translation>
    </message>
    <message>
        <source>Write cookies as name=value; name=value.</source>
        <translation>اكتب الكعكات على الشكل اسم=قيمة; اسم=قيمة.</translation>
    </message>
    <message>
        <source>A user agent is one line of plain text.</source>
        <translation>وكيل المستخدم سطر واحد من النص العادي.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port, https://host:port or socks5://host:port, or none for no proxy.</source>
        <translation>اكتب الوسيط على الشكل http://host:port أو https://host:port أو socks5://host:port، أو اكتب none للاستغناء عنه.</translation>
    </message>
    <message>
        <source>A file name can&apos;t contain / or \.</source>
        <translation>لا يمكن أن يحتوي اسم الملف على / أو \.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file.</source>
        <translation>لا يصلح «%1» اسمًا لملف.</translation>
    </message>
    <message>
        <source>A checksum can be entered for one file only.</source>
        <translation>لا يمكن تحديد مجموع التحقق إلا لملف واحد.</translation>
    </message>
    <message>
        <source>At most %1 mirrors can be entered.</source>
        <translation>يمكن تحديد %1 من المرايا كحد أقصى.</translation>
    </message>
    <message>
        <source>Mirrors can be entered for one file only.</source>
        <translation>لا يمكن تحديد المرايا إلا لملف واحد.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: the number of a line, %2: a sentence that says what is wrong with it.</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>هذا الاسم أطول من أن يكون اسم ملف.</translation>
    </message>
    <message>
        <source>Enter the whole checksum: %1 digits for %2.</source>
        <extracomment>Two sentences on a checksum that is not complete. %1: a number of digits, %2: a kind such as SHA-256.</extracomment>
        <translation>أدخل مجموع التحقق كاملًا: %1 رقمًا لـ %2.</translation>
    </message>
    <message>
        <source>Enter the whole checksum, such as %1 digits for %2.</source>
        <translation>أدخل مجموع التحقق كاملًا، مثل %1 رقمًا لـ %2.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download torrents.</source>
        <translation>لا ينزّل Tributary ملفات التورنت.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download from FTP servers.</source>
        <translation>لا ينزّل Tributary من خوادم FTP.</translation>
    </message>
</context>
<context>
    <name>AfterDownloads</name>
    <message>
        <source>All downloads are done. Quit Tributary?</source>
        <translation>اكتملت كل التنزيلات. هل تريد الخروج من Tributary؟</translation>
    </message>
    <message>
        <source>All downloads are done. Put the computer to sleep?</source>
        <translation>اكتملت كل التنزيلات. هل تريد إدخال الحاسوب في وضع السكون؟</translation>
    </message>
    <message>
        <source>All downloads are done. Shut down the computer?</source>
        <translation>اكتملت كل التنزيلات. هل تريد إيقاف تشغيل الحاسوب؟</translation>
    </message>
    <message>
        <source>All downloads are done. Run %1?</source>
        <translation>اكتملت كل التنزيلات. هل تريد تشغيل %1؟</translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>اكتملت كل التنزيلات</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, this happens in %n second(s).</source>
        <translation>
            <numerusform>إن لم ترد فسيحدث ذلك الآن.</numerusform>
            <numerusform>إن لم ترد فسيحدث ذلك بعد ثانية واحدة.</numerusform>
            <numerusform>إن لم ترد فسيحدث ذلك بعد ثانيتين.</numerusform>
            <numerusform>إن لم ترد فسيحدث ذلك بعد %n ثوانٍ.</numerusform>
            <numerusform>إن لم ترد فسيحدث ذلك بعد %n ثانية.</numerusform>
            <numerusform>إن لم ترد فسيحدث ذلك بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>نعم (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>لا (&amp;N)</translation>
    </message>
</context>
<context>
    <name>ConnectionStory</name>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds, as &quot;14&quot; or &quot;0.3&quot;.</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>still at work</source>
        <extracomment>From here on: what became of a connection, behind a colon.</extracomment>
        <translation>لا يزال يعمل</translation>
    </message>
    <message>
        <source>it brought all that it was asked for</source>
        <translation>جلب كل ما طُلب منه</translation>
    </message>
    <message>
        <source>another one took over its rest</source>
        <translation>تولى اتصال آخر بقيته</translation>
    </message>
    <message>
        <source>others brought its part first</source>
        <translation>جلبت اتصالات أخرى جزأه أولًا</translation>
    </message>
    <message>
        <source>it was far slower than the others, which took over</source>
        <translation>كان أبطأ بكثير من غيره فتولت الاتصالات الأخرى عمله</translation>
    </message>
    <message>
        <source>it made way for other connections</source>
        <translation>أفسح المجال لاتصالات أخرى</translation>
    </message>
    <message>
        <source>the speed limit calls for smaller parts</source>
        <translation>يتطلب حد السرعة أجزاء أصغر</translation>
    </message>
    <message>
        <source>its link was given up</source>
        <translation>تُرك رابطه</translation>
    </message>
    <message>
        <source>the download stopped</source>
        <translation>توقف التنزيل</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, without data: %5</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: what became of it.</extracomment>
        <translation>الاتصال %1، الخادم %2، من %3 لمدة %4، بلا بيانات: %5</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, %5, %6: %7</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: a size, %6: a speed, %7: what became of it.</extracomment>
        <translation>الاتصال %1، الخادم %2، من %3 لمدة %4، %5، %6: %7</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>
            <numerusform>لا طلبات منذ %1</numerusform>
            <numerusform>طلب واحد منذ %1</numerusform>
            <numerusform>طلبان منذ %1</numerusform>
            <numerusform>%n طلبات منذ %1</numerusform>
            <numerusform>%n طلبًا منذ %1</numerusform>
            <numerusform>%n طلب منذ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them failed</source>
        <extracomment>%1: &quot;12 requests since 10:02:11&quot;, %n: how many of them failed.</extracomment>
        <translation>
            <numerusform>%1، لم يفشل أي منها</numerusform>
            <numerusform>%1، فشل واحد منها</numerusform>
            <numerusform>%1، فشل اثنان منها</numerusform>
            <numerusform>%1، فشل %n منها</numerusform>
            <numerusform>%1، فشل %n منها</numerusform>
            <numerusform>%1، فشل %n منها</numerusform>
        </translation>
    </message>
    <message>
        <source>the file was asked for anew</source>
        <translation>طُلب الملف من جديد</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Retried: it was far slower than the others</source>
        <translation>أُعيدت المحاولة: كان أبطأ بكثير من البقية</translation>
    </message>
    <message>
        <source>Retried: %1</source>
        <extracomment>%1: what went wrong before, as &quot;The connection was lost&quot;.</extracomment>
        <translation>أُعيدت المحاولة: %1</translation>
    </message>
    <message>
        <source>%1; trying again soon</source>
        <extracomment>%1: what went wrong, as &quot;The connection was lost&quot;.</extracomment>
        <translation>%1؛ ستُعاد المحاولة قريبًا</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>ستُعاد المحاولة قريبًا</translation>
    </message>
    <message>
        <source>The disk is slower than the network</source>
        <translation>القرص أبطأ من الشبكة</translation>
    </message>
    <message>
        <source>A speed limit holds it back</source>
        <translation>حد السرعة يبطئه</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment</source>
        <translation>لا يرسل الخادم شيئًا الآن</translation>
    </message>
    <message>
        <source>Far slower than the others</source>
        <translation>أبطأ بكثير من البقية</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>في انتظار الخادم</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <extracomment>A connection that waits until its server may be asked.</extracomment>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A connection whose server has answered; its bytes are not taken yet.</extracomment>
        <translation>وصل الرد</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>A connection whose bytes are compared with those that are here.</extracomment>
        <translation>قيد المقارنة</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <extracomment>A connection that asks again after a while.</extracomment>
        <translation>في انتظار إعادة المحاولة</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>متعثر</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>قيد الاستقبال</translation>
    </message>
    <message>
        <source>Requests to this server are spaced out</source>
        <translation>تُرسل الطلبات إلى هذا الخادم على فترات</translation>
    </message>
    <message>
        <source>Waiting until the file is ready</source>
        <translation>في انتظار جاهزية الملف</translation>
    </message>
    <message>
        <source>Checking that this source has the same file</source>
        <translation>التحقق من أن لدى هذا المصدر الملف نفسه</translation>
    </message>
</context>
<context>
    <name>DownloadFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1: a size such as 3.7 GiB, %2: the same in bytes.</extracomment>
        <translation>%1 (%2 بايت)</translation>
    </message>
    <message>
        <source>Less than a second</source>
        <translation>أقل من ثانية</translation>
    </message>
    <message>
        <source>%1 for the last %2</source>
        <extracomment>%1: a time such as 0:35, %2: a size.</extracomment>
        <translation>%1 لآخر %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum, %3: who said it, a file or a header of an answer.</extracomment>
        <translation>%1: %2 (من %3)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>اكتمل في</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>استغرق</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>متوسط السرعة</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>مجموع التحقق</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <extracomment>The address that a link led to in the end.</extracomment>
        <translation>يحيل إلى</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>In parts; can be resumed</source>
        <translation>على أجزاء؛ يمكن استئنافه</translation>
    </message>
    <message>
        <source>In one piece; can&apos;t be resumed</source>
        <translation>قطعة واحدة؛ لا يمكن استئنافه</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <extracomment>The server&apos;s mark for this version of the file (its ETag).</extracomment>
        <translation>الإصدار (ETag)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف في</translation>
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
        <translation>إعادة بعد %1 · %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>It waits for its turn.</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>قيد الاتصال</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>قيد التنزيل</translation>
    </message>
    <message>
        <source>Assembling</source>
        <extracomment>The parts are being put together into one file.</extracomment>
        <translation>قيد التجميع</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>في انتظار إعادة المحاولة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, written as the language wants it.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: the time until a download is done, such as 0:35.</extracomment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>إعادة بعد %1</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <extracomment>Of a finished download. %1: a kind of checksum, such as SHA-256.</extracomment>
        <translation>قيمة %1 متطابقة</translation>
    </message>
    <message>
        <source>All pieces match</source>
        <extracomment>Of a finished download: each of its pieces has the checksum that was named for it.</extracomment>
        <translation>كل الأجزاء متطابقة</translation>
    </message>
    <message>
        <source>Paused · starts over</source>
        <extracomment>Of a paused download that can&apos;t be continued: once resumed, it begins again.</extracomment>
        <translation>متوقف مؤقتًا · سيبدأ من جديد</translation>
    </message>
    <message>
        <source>Comparing what is here</source>
        <translation>قيد مقارنة ما نُزّل</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is here of a file is compared with what the server sends; %1: &quot;Comparing what is here&quot;, %2: how far that is, such as 12%, %3: how far it has to go, such as 30%.</extracomment>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Of a finished download: it was compared with no checksum.</extracomment>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>File is missing</source>
        <extracomment>Of a finished download, whose file somebody has moved or deleted elsewhere.</extracomment>
        <translation>الملف مفقود</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>تعذرت قراءة الرابط</translation>
    </message>
    <message>
        <source>Copy the whole link and try again.</source>
        <translation>انسخ الرابط كاملًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Check how it is spelt; in a shell, put it in quotes.</source>
        <translation>تحقق من كتابته؛ وفي سطر الأوامر ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>لا يمكن تنزيل سوى روابط http وhttps</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>ابحث عن رابط يبدأ بـ https://‎.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>الخادم غير موجود</translation>
    </message>
    <message>
        <source>Look for a typo in the link, or check the network.</source>
        <translation>ابحث عن خطأ في الرابط، أو تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>يرفض الخادم الاتصالات</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>تحقق من الشبكة، أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Check the port, or try again later.</source>
        <translation>تحقق من المنفذ، أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Run the same command again.</source>
        <translation>شغّل الأمر نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>لم يرد الخادم في الوقت المناسب</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --timeout.</source>
        <translation>شغّل الأمر نفسه مرة أخرى، أو امنح وقتًا أطول باستخدام --timeout.</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <translation>استغرق الاتصال وقتًا طويلًا</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --connect-timeout.</source>
        <translation>شغّل الأمر نفسه مرة أخرى، أو امنح وقتًا أطول باستخدام --connect-timeout.</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>تعذر تأمين الاتصال</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask the people who run the server.</source>
        <translation>لا يستطيع الخادم إثبات هويته. تحقق من تاريخ هذا الحاسوب، أو اسأل القائمين على الخادم.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; give a private authority&apos;s certificate with --ca-file.</source>
        <translation>تحقق من ساعة هذا الحاسوب؛ وحدد شهادة الجهة الخاصة باستخدام --ca-file.</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>يعيد الخادم التوجيه من https إلى http</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file. Add the http link itself if you want it anyway.</source>
        <translation>يمكن لأي أحد في الطريق قراءة الملف وتغييره. أضف رابط http نفسه إن كنت تريده مع ذلك.</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file; give the http link itself if you want it anyway.</source>
        <translation>يمكن لأي أحد في الطريق قراءة الملف وتغييره؛ حدد رابط http نفسه إن كنت تريده مع ذلك.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>تعذر استخدام الوسيط</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>تحقق من عنوان الوسيط وكلمة مروره.</translation>
    </message>
    <message>
        <source>Check --proxy, its user and its password, or go without: --proxy none.</source>
        <translation>تحقق من --proxy واسم المستخدم وكلمة المرور، أو استغنِ عن الوسيط: --proxy none.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>يطلب الوسيط اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for the proxy.</source>
        <translation>سجّل الدخول باسم المستخدم وكلمة المرور للوسيط.</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then try again.</source>
        <translation>سجّل الدخول إلى الشبكة في متصفح، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Do so in a browser, and run the same command again.</source>
        <translation>سجّل الدخول في متصفح، ثم شغّل الأمر نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>مطلوب اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for this site.</source>
        <translation>سجّل الدخول باسم المستخدم وكلمة المرور لهذا الموقع.</translation>
    </message>
    <message>
        <source>Give them with --user NAME, or check the ones that you gave.</source>
        <translation>حددهما باستخدام --user NAME، أو تحقق مما حددته.</translation>
    </message>
    <message>
        <source>The link leads to that server: give the link there, with --user NAME. For another host and by https you can also write the login into ~/.netrc and give --netrc.</source>
        <translation>يؤدي الرابط إلى ذلك الخادم: أعطِ الرابط الذي هناك مع --user NAME. ولمضيف آخر وعبر https يمكن أيضًا كتابة بيانات الدخول في ~/.netrc مع --netrc.</translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation>لم يُقبل اسم المستخدم أو كلمة المرور</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>الوصول مرفوض</translation>
    </message>
    <message>
        <source>The link may have expired, or may need you to sign in: get a new one from the site.</source>
        <translation>ربما انتهت صلاحية الرابط أو يتطلب تسجيل الدخول: احصل على رابط جديد من الموقع.</translation>
    </message>
    <message>
        <source>The link may have expired, or need --cookie, --referer or --user.</source>
        <translation>ربما انتهت صلاحية الرابط، أو يتطلب --cookie أو --referer أو --user.</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>انتهت صلاحية الرابط</translation>
    </message>
    <message>
        <source>Get a new link from the site and replace this one.</source>
        <translation>احصل على رابط جديد من الموقع واستبدل هذا الرابط به.</translation>
    </message>
    <message>
        <source>Get a new link, and give it with --output and the same name to continue.</source>
        <translation>احصل على رابط جديد، وأعطه مع --output والاسم نفسه للمتابعة.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>The file may have moved. Look for a new link.</source>
        <translation>ربما نُقل الملف: ابحث عن رابط جديد.</translation>
    </message>
    <message>
        <source>Check the link.</source>
        <translation>تحقق من الرابط.</translation>
    </message>
    <message>
        <source>The file is gone from the server</source>
        <translation>لم يعد الملف موجودًا على الخادم</translation>
    </message>
    <message>
        <source>The link may have expired: get a new one.</source>
        <translation>ربما انتهت صلاحية الرابط: احصل على رابط جديد.</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>إعادات توجيه كثيرة جدًا</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>أعد المحاولة، أو ابحث عن الملف على خادم آخر.</translation>
    </message>
    <message>
        <source>It may need --cookie, or the link of the file itself.</source>
        <translation>ربما يلزم --cookie، أو رابط الملف نفسه.</translation>
    </message>
    <message>
        <source>The server requires payment for the file</source>
        <translation>يطلب الخادم الدفع مقابل الملف</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one; waiting won&apos;t help.</source>
        <translation>تحقق من الرابط، أو ابحث عن رابط جديد؛ فالانتظار لن يفيد.</translation>
    </message>
    <message>
        <source>Check the link; waiting won&apos;t help.</source>
        <translation>تحقق من الرابط؛ فالانتظار لن يفيد.</translation>
    </message>
    <message>
        <source>The server says that a proxy asks for a password</source>
        <translation>يقول الخادم إن وسيطًا يطلب كلمة مرور</translation>
    </message>
    <message>
        <source>The server may not send the file for legal reasons</source>
        <translation>لا يجوز للخادم إرسال الملف لأسباب قانونية</translation>
    </message>
    <message>
        <source>The file is locked on the server</source>
        <translation>الملف مقفل على الخادم</translation>
    </message>
    <message>
        <source>The problem is on the server: try again later.</source>
        <translation>المشكلة في الخادم: حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The server is limiting requests for now</source>
        <translation>يقيّد الخادم الطلبات حاليًا</translation>
    </message>
    <message>
        <source>The server is still preparing the file</source>
        <translation>لا يزال الخادم يجهّز الملف</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>أبلغ الخادم عن خطأ</translation>
    </message>
    <message>
        <source>The server sent the wrong part of the file</source>
        <translation>أرسل الخادم جزءًا خاطئًا من الملف</translation>
    </message>
    <message>
        <source>Run the same command again with --connections 1.</source>
        <translation>شغّل الأمر نفسه مرة أخرى مع --connections 1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid</source>
        <translation>رد الخادم غير مفهوم</translation>
    </message>
    <message>
        <source>Check the link, or try again later.</source>
        <translation>تحقق من الرابط، أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at this address</source>
        <translation>لا يتحدث الخادم عبر HTTP هناك</translation>
    </message>
    <message>
        <source>Check the port, and whether the link begins with http or https.</source>
        <translation>تحقق من المنفذ، وهل يبدأ الرابط بـ http أم https.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>وصلت صفحة ويب بدلًا من الملف</translation>
    </message>
    <message>
        <source>The site may want you to sign in, or the link has expired. Open it in the browser and copy the link again.</source>
        <translation>ربما يتطلب الموقع تسجيل الدخول أو انتهت صلاحية الرابط. افتحه في المتصفح وانسخ الرابط من جديد.</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>تغيّر الملف على الخادم</translation>
    </message>
    <message>
        <source>Try again to download the new file from the start.</source>
        <translation>أعد المحاولة لتنزيل الملف الجديد من بدايته.</translation>
    </message>
    <message>
        <source>Run the same command again when it no longer changes.</source>
        <translation>شغّل الأمر نفسه مرة أخرى حين لا يتغير الملف.</translation>
    </message>
    <message>
        <source>The file is not the one that the list describes</source>
        <translation>الملف ليس الملف الذي تصفه القائمة</translation>
    </message>
    <message>
        <source>Get a new list.</source>
        <translation>احصل على قائمة جديدة.</translation>
    </message>
    <message>
        <source>Get a new list; where apt made it, run apt-get update.</source>
        <translation>احصل على قائمة جديدة؛ وإن كان apt قد أنشأها فشغّل apt-get update.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match</source>
        <translation>مجموع التحقق للملف غير مطابق</translation>
    </message>
    <message>
        <source>Check the checksum; if it is right, %1 sent a different file.</source>
        <translation>تحقق من مجموع التحقق؛ فإن كان صحيحًا فقد أرسل %1 ملفًا مختلفًا.</translation>
    </message>
    <message>
        <source>Look for a typo in the checksum, or try again.</source>
        <translation>ابحث عن خطأ في مجموع التحقق، أو أعد المحاولة.</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>لا توجد مساحة كافية على القرص</translation>
    </message>
    <message>
        <source>Free some space. The download then goes on by itself.</source>
        <translation>أفرغ بعض المساحة، وسيُستأنف التنزيل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder with --dir, and run the command again.</source>
        <translation>وفّر مساحة، أو اختر مجلدًا آخر باستخدام --dir، ثم شغّل الأمر مرة أخرى.</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>لا يوجد إذن بالكتابة في المجلد</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>اختر مجلدًا آخر، أو اسمح بالكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>الملف أكبر من أن يسعه هذا القرص</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>اختر مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk with --dir.</source>
        <translation>اختر باستخدام --dir مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>This program may not write files that large</source>
        <translation>لا يُسمح لهذا البرنامج بملفات بهذا الحجم</translation>
    </message>
    <message>
        <source>Ask the people who run this computer to raise the limit.</source>
        <translation>اطلب ممن يديرون هذا الحاسوب رفع الحد.</translation>
    </message>
    <message>
        <source>Raise the limit of the shell with ulimit -f, and run the same command again.</source>
        <translation>ارفع حد الصدفة باستخدام ulimit -f، ثم شغّل الأمر نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>تعذرت القراءة من القرص أو الكتابة عليه</translation>
    </message>
    <message>
        <source>Check that the disk is connected and working.</source>
        <translation>تأكد من أن القرص موصول وسليم.</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>انقل ذلك الملف، أو احفظ باسم آخر.</translation>
    </message>
    <message>
        <source>Choose another name with --output, or say what to do with --on-conflict.</source>
        <translation>اختر اسمًا آخر باستخدام --output، أو حدد ما يجب فعله باستخدام --on-conflict.</translation>
    </message>
    <message>
        <source>Another download is writing this file</source>
        <translation>تنزيل آخر يكتب هذا الملف</translation>
    </message>
    <message>
        <source>Wait until it is finished, or save under another name.</source>
        <translation>انتظر حتى ينتهي، أو احفظ باسم آخر.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another name with --output.</source>
        <translation>انتظر حتى ينتهي، أو اختر اسمًا آخر باستخدام --output.</translation>
    </message>
    <message>
        <source>An unfinished file is in the way</source>
        <translation>ملف غير مكتمل يعترض الطريق</translation>
    </message>
    <message>
        <source>Use the link that it was begun with, delete it and its .ledger, or choose another name with --output.</source>
        <translation>استخدم الرابط الذي بدأ به، أو احذفه مع ملف ‎.ledger الخاص به، أو اختر اسمًا آخر باستخدام --output.</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>تعذّرت قراءة القائمة</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>الملف أكبر من حد الذاكرة</translation>
    </message>
    <message>
        <source>Allow more memory under Settings, Advanced, and try again; or add the download again with part files on disk.</source>
        <translation>اسمح بذاكرة أكبر من الإعدادات ضمن «متقدم» ثم أعد المحاولة، أو أضف التنزيل من جديد مع ملفات أجزاء على قرص.</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or leave out --assembly memory.</source>
        <translation>ارفع --memory-limit، أو احذف --assembly memory.</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <translation>شغّل الأمر نفسه مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment</source>
        <extracomment>A download that runs, say, can&apos;t be renamed or edited.</extracomment>
        <translation>لا يمكن ذلك الآن</translation>
    </message>
    <message>
        <source>Pause the download, then try again.</source>
        <translation>أوقف التنزيل مؤقتًا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Run the same command again later.</source>
        <translation>شغّل الأمر نفسه مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>حدث خطأ داخل Tributary</translation>
    </message>
    <message>
        <source>Please report this, and include the log.</source>
        <translation>يُرجى الإبلاغ عن هذا وإرفاق السجل.</translation>
    </message>
    <message>
        <source>Please report it with the output of --verbose.</source>
        <translation>يُرجى الإبلاغ عن ذلك مع مخرجات --verbose.</translation>
    </message>
    <message>
        <source>Allow it and run the command again, or choose another folder with --dir.</source>
        <translation>اسمح بذلك وشغّل الأمر مرة أخرى، أو اختر مجلدًا آخر باستخدام --dir.</translation>
    </message>
    <message>
        <source>Check it and run the command again, or choose a folder on another one with --dir.</source>
        <translation>تحقق منه وشغّل الأمر مرة أخرى، أو اختر باستخدام --dir مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>The link leads to that server, which gets no --cookie, --header or --user: give the link there, with what it needs. The link may also have expired.</source>
        <translation>يقود الرابط إلى ذلك الخادم الذي لا يُرسل إليه --cookie أو --header أو --user: أعطِ الرابط هناك مع ما يحتاجه. وقد تكون صلاحية الرابط انتهت أيضًا.</translation>
    </message>
    <message>
        <source>The browser&apos;s sign-in is needed again</source>
        <translation>تسجيل دخول المتصفح مطلوب من جديد</translation>
    </message>
    <message>
        <source>Start the download in the browser again to continue here, or sign in with the cookies of this site.</source>
        <translation>ابدأ التنزيل من جديد في المتصفح لمتابعته هنا، أو سجّل الدخول بكعكات هذا الموقع.</translation>
    </message>
    <message>
        <source>Enter the cookies in the window.</source>
        <translation>أدخل الكعكات في النافذة.</translation>
    </message>
    <message>
        <source>Secret headers are needed again</source>
        <translation>الترويسات السرية مطلوبة من جديد</translation>
    </message>
    <message>
        <source>Sign in with the headers that were entered for this download.</source>
        <translation>سجّل الدخول بالترويسات التي أُدخلت لهذا التنزيل.</translation>
    </message>
    <message>
        <source>Enter the headers in the window.</source>
        <translation>أدخل الترويسات في النافذة.</translation>
    </message>
    <message>
        <source>The passphrase of the key is needed again</source>
        <translation>عبارة مرور المفتاح مطلوبة من جديد</translation>
    </message>
    <message>
        <source>Sign in with the passphrase of the certificate&apos;s key.</source>
        <translation>سجّل الدخول بعبارة مرور مفتاح الشهادة.</translation>
    </message>
    <message>
        <source>Enter the passphrase in the window.</source>
        <translation>أدخل عبارة المرور في النافذة.</translation>
    </message>
    <message>
        <source>Try again. Keep the file anyway only if you know that the site&apos;s checksum is out of date.</source>
        <translation>أعد المحاولة. لا تحتفظ بالملف رغم ذلك إلا إذا كنت تعلم أن مجموع التحقق في الموقع قديم.</translation>
    </message>
    <message>
        <source>Try again later; to keep the file although %1 names another checksum, run the command again with --accept-checksum and the one that was found.</source>
        <translation>حاول لاحقًا؛ وللاحتفاظ بالملف مع أن %1 يذكر مجموع تحقق آخر، شغّل الأمر مرة أخرى مع --accept-checksum والمجموع الذي عُثر عليه.</translation>
    </message>
    <message>
        <source>Check what --input names.</source>
        <translation>تحقق مما يحدده --input.</translation>
    </message>
    <message>
        <source>The server does not speak https on this port</source>
        <translation>لا يدعم الخادم https على هذا المنفذ</translation>
    </message>
    <message>
        <source>Check the link&apos;s port, or whether the link should begin with http.</source>
        <translation>تحقق من منفذ الرابط، أو هل ينبغي أن يبدأ الرابط بـ http.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk</source>
        <translation>اسم الملف أطول من أن يقبله هذا القرص</translation>
    </message>
    <message>
        <source>Save under a shorter name.</source>
        <translation>احفظ باسم أقصر.</translation>
    </message>
    <message>
        <source>Choose a shorter name with --output.</source>
        <translation>اختر اسمًا أقصر باستخدام --output.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>لم يعد المجلد موجودًا</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder.</source>
        <translation>صِل القرص الذي كان عليه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Connect its disk and run the command again, or choose another folder with --dir.</source>
        <translation>صِل القرص الذي كان عليه وشغّل الأمر مرة أخرى، أو اختر مجلدًا آخر باستخدام --dir.</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>لم يعد الملف غير المكتمل موجودًا</translation>
    </message>
    <message>
        <source>Put it back where it was, or try again to start over.</source>
        <translation>أعده إلى مكانه، أو أعد المحاولة للبدء من جديد.</translation>
    </message>
    <message>
        <source>Put it back where it was, or run the same command again to start over.</source>
        <translation>أعده إلى مكانه، أو شغّل الأمر نفسه مرة أخرى للبدء من جديد.</translation>
    </message>
    <message>
        <source>A file with this name already exists</source>
        <translation>يوجد ملف بهذا الاسم</translation>
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
        <translation>يحتوي على بايت NUL</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>يحتوي على حرف تحكم</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>النص ليس UTF-8 صالحًا</translation>
    </message>
    <message>
        <source>the file name contains a control character</source>
        <translation>اسم الملف يحتوي على حرف تحكم</translation>
    </message>
    <message>
        <source>the file name is an absolute path</source>
        <translation>اسم الملف مسار مطلق</translation>
    </message>
    <message>
        <source>the file name contains a backslash</source>
        <translation>اسم الملف يحتوي على شرطة مائلة عكسية</translation>
    </message>
    <message>
        <source>the file name contains a slash</source>
        <translation>اسم الملف يحتوي على شرطة مائلة</translation>
    </message>
    <message>
        <source>the file name leads out of its folder</source>
        <translation>اسم الملف يؤدي إلى خارج مجلده</translation>
    </message>
    <message>
        <source>the folder before the file name is not allowed</source>
        <translation>المجلد قبل اسم الملف غير مسموح به</translation>
    </message>
    <message>
        <source>the file name is empty</source>
        <translation>اسم الملف فارغ</translation>
    </message>
    <message>
        <source>line %1 gives the same file name</source>
        <translation>السطر %1 يعطي اسم الملف نفسه</translation>
    </message>
    <message>
        <source>dir= names no folder</source>
        <translation>لا يذكر dir= أي مجلد</translation>
    </message>
    <message>
        <source>the folder leads out of the one that was chosen</source>
        <translation>المجلد يؤدي إلى خارج المجلد المختار</translation>
    </message>
    <message>
        <source>the folder is a hidden one</source>
        <translation>المجلد مخفي</translation>
    </message>
    <message>
        <source>what lies in the folder is run at login</source>
        <translation>محتوى المجلد يُشغَّل عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>the size is not a number of bytes</source>
        <translation>الحجم ليس عدد بايتات</translation>
    </message>
    <message>
        <source>the checksum is of a kind that isn&apos;t known</source>
        <translation>نوع مجموع التحقق غير معروف</translation>
    </message>
    <message>
        <source>%1 checksums have %2 hexadecimal digits</source>
        <translation>مجموع التحقق %1 يتكون من خانات ست عشرية عددها %2</translation>
    </message>
    <message>
        <source>there are two different %1 checksums</source>
        <translation>هناك مجموعا تحقق %1 مختلفان</translation>
    </message>
    <message>
        <source>it is not a link</source>
        <translation>هذا ليس رابطًا</translation>
    </message>
    <message>
        <source>links of the kind %1: can&apos;t be fetched</source>
        <translation>لا يمكن تنزيل الروابط من النوع %1</translation>
    </message>
    <message>
        <source>the link is broken</source>
        <translation>الرابط غير صحيح</translation>
    </message>
    <message>
        <source>the link names no host</source>
        <translation>الرابط لا يذكر أي خادم</translation>
    </message>
    <message>
        <source>the link has an impossible port</source>
        <translation>منفذ الرابط غير ممكن</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>الرابط طويل جدًا</translation>
    </message>
    <message>
        <source>the link is relative to a page whose address isn&apos;t known</source>
        <translation>الرابط نسبي لصفحة عنوانها غير معروف</translation>
    </message>
    <message>
        <source>a range runs backwards</source>
        <translation>أحد النطاقات معكوس</translation>
    </message>
    <message>
        <source>the pattern makes more than %1 links</source>
        <translation>عدد الروابط الناتجة عن النمط أكثر من %1</translation>
    </message>
    <message>
        <source>the number of file names (%1) differs from that of the links (%2)</source>
        <translation>عدد أسماء الملفات (%1) لا يناسب عدد الروابط (%2)</translation>
    </message>
    <message>
        <source>the mirrors&apos; patterns make different numbers of links</source>
        <translation>أنماط المرايا تنتج أعدادًا مختلفة من الروابط</translation>
    </message>
    <message>
        <source>one checksum can&apos;t apply to %1 links</source>
        <translation>لا يصلح مجموع تحقق واحد لعدة روابط (%1)</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>السطر طويل جدًا</translation>
    </message>
    <message>
        <source>the line has more than %1 mirrors</source>
        <translation>عدد المرايا في السطر أكثر من %1</translation>
    </message>
    <message>
        <source>the option has no link above it</source>
        <translation>لا يوجد رابط فوق الخيار</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>لا يوجد خيار كهذا</translation>
    </message>
    <message>
        <source>the quote around the link is never closed</source>
        <translation>علامة الاقتباس حول الرابط غير مغلقة</translation>
    </message>
    <message>
        <source>a header contains a control character</source>
        <translation>إحدى الترويسات تحتوي على حرف تحكم</translation>
    </message>
    <message>
        <source>a download sends its own header %1</source>
        <translation>الترويسة %1 يرسلها التنزيل بنفسه</translation>
    </message>
    <message>
        <source>the referring page has no http or https address</source>
        <translation>الصفحة المُحيلة ليس لها عنوان http أو https</translation>
    </message>
    <message>
        <source>it is not a cURL command</source>
        <translation>هذا ليس أمر cURL</translation>
    </message>
    <message>
        <source>the command is too long</source>
        <translation>الأمر طويل جدًا</translation>
    </message>
    <message>
        <source>the command is joined with another program or a file</source>
        <translation>الأمر موصول ببرنامج آخر أو بملف</translation>
    </message>
    <message>
        <source>the command has parts that only a shell can fill in</source>
        <translation>في الأمر أجزاء لا تملؤها إلا الصدفة</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>علامة اقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>the command contains a control character</source>
        <translation>الأمر يحتوي على حرف تحكم</translation>
    </message>
    <message>
        <source>the command has no link</source>
        <translation>لا يوجد رابط في الأمر</translation>
    </message>
    <message>
        <source>the command has an option that isn&apos;t understood</source>
        <translation>في الأمر خيار غير معروف</translation>
    </message>
    <message>
        <source>the command&apos;s last option lacks its value</source>
        <translation>قيمة الخيار الأخير في الأمر ناقصة</translation>
    </message>
    <message>
        <source>the command reads headers from a file</source>
        <translation>الأمر يقرأ الترويسات من ملف</translation>
    </message>
    <message>
        <source>the command reads cookies from a file</source>
        <translation>الأمر يقرأ الكعكات من ملف</translation>
    </message>
    <message>
        <source>the command reads more options from elsewhere</source>
        <translation>الأمر يقرأ خيارات أخرى من مكان آخر</translation>
    </message>
    <message>
        <source>the command&apos;s method isn&apos;t GET</source>
        <translation>طريقة الأمر ليست GET</translation>
    </message>
    <message>
        <source>the command sends data</source>
        <translation>الأمر يرسل بيانات</translation>
    </message>
    <message>
        <source>the command uploads a file</source>
        <translation>الأمر يرفع ملفًا</translation>
    </message>
    <message>
        <source>the command fetches a part of the file</source>
        <translation>الأمر يجلب جزءًا من الملف فقط</translation>
    </message>
    <message>
        <source>the command fetches the headers alone</source>
        <translation>الأمر يجلب الترويسات فقط</translation>
    </message>
    <message>
        <source>the command needs a client certificate</source>
        <translation>الأمر يحتاج إلى شهادة عميل</translation>
    </message>
    <message>
        <source>the proxy is neither http, https nor socks5</source>
        <translation>الوسيط ليس http أو https أو socks5</translation>
    </message>
    <message>
        <source>the proxy&apos;s address is broken</source>
        <translation>عنوان الوسيط غير صحيح</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>المستند ينتهي مبكرًا</translation>
    </message>
    <message>
        <source>a part of the document is too long</source>
        <translation>جزء من المستند طويل جدًا</translation>
    </message>
    <message>
        <source>a document type is not allowed</source>
        <translation>نوع المستند غير مسموح به</translation>
    </message>
    <message>
        <source>the document is not well-formed XML</source>
        <translation>المستند ليس XML سليم البنية</translation>
    </message>
    <message>
        <source>the document is nested too deep</source>
        <translation>تداخل المستند عميق جدًا</translation>
    </message>
    <message>
        <source>the document lists no file</source>
        <translation>المستند لا يذكر أي ملف</translation>
    </message>
    <message>
        <source>the document lists more than %1 files</source>
        <translation>عدد الملفات في المستند أكثر من %1</translation>
    </message>
    <message>
        <source>the file has no http or https link</source>
        <translation>ليس للملف رابط http أو https</translation>
    </message>
    <message>
        <source>the file has more than %1 links</source>
        <translation>عدد روابط الملف أكثر من %1</translation>
    </message>
    <message>
        <source>the file has more than %1 checksums</source>
        <translation>عدد مجاميع التحقق للملف أكثر من %1</translation>
    </message>
    <message>
        <source>the file has more than %1 pieces</source>
        <translation>عدد قطع الملف أكثر من %1</translation>
    </message>
    <message>
        <source>the pieces have no length</source>
        <translation>ليس للقطع طول</translation>
    </message>
    <message>
        <source>the pieces are out of order</source>
        <translation>القطع ليست مرتبة</translation>
    </message>
    <message>
        <source>the pieces don&apos;t make up the size</source>
        <translation>القطع لا تساوي الحجم</translation>
    </message>
    <message>
        <source>the page has more than %1 links</source>
        <translation>عدد الروابط في الصفحة أكثر من %1</translation>
    </message>
    <message>
        <source>a tag of the page never ends</source>
        <translation>أحد وسوم الصفحة لا ينتهي</translation>
    </message>
    <message>
        <source>there is a word that means nothing here</source>
        <translation>توجد كلمة لا معنى لها هنا</translation>
    </message>
    <message>
        <source>a login or a password comes before the first machine</source>
        <translation>يأتي اسم مستخدم أو كلمة مرور قبل أي جهاز</translation>
    </message>
    <message>
        <source>a login or a password contains a control character</source>
        <translation>اسم المستخدم أو كلمة المرور يحتوي على حرف تحكم</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>توجد قيمة ناقصة</translation>
    </message>
    <message>
        <source>the file ends where a value is missing</source>
        <translation>ينتهي الملف حيث توجد قيمة ناقصة</translation>
    </message>
    <message>
        <source>a quoted value is never closed</source>
        <translation>علامة اقتباس مفتوحة لا تُغلق</translation>
    </message>
    <message>
        <source>the line doesn&apos;t have seven fields separated by tabs</source>
        <translation>ليس في السطر سبعة حقول تفصلها علامات جدولة</translation>
    </message>
    <message>
        <source>the cookie&apos;s host is not a host name</source>
        <translation>مضيف الكعكة غير صحيح</translation>
    </message>
    <message>
        <source>the cookie&apos;s name or value has characters that cookies can&apos;t have</source>
        <translation>اسم الكعكة أو قيمتها يحتوي على أحرف غير مسموح بها</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG:HEX</source>
        <translation>مجموع التحقق ليس بالصيغة ALG:HEX</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG=HEX</source>
        <translation>مجموع التحقق ليس بالصيغة ALG=HEX</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form &apos;URI&apos; NAME SIZE ALG:HEX</source>
        <translation>السطر ليس بالصيغة &apos;URI&apos; NAME SIZE ALG:HEX</translation>
    </message>
    <message>
        <source>the header isn&apos;t of the form NAME: VALUE</source>
        <translation>الترويسة ليست بالصيغة NAME: VALUE</translation>
    </message>
    <message>
        <source>the cookies aren&apos;t of the form NAME=VALUE; NAME=VALUE</source>
        <translation>الكعكات ليست بالصيغة NAME=VALUE; NAME=VALUE</translation>
    </message>
    <message>
        <source>it asks not to check certificates; give --no-check-certificate to allow that</source>
        <translation>يطلب عدم فحص الشهادات؛ أضف --no-check-certificate للسماح بذلك</translation>
    </message>
    <message>
        <source>it asks to trust certificates of its own; use --ca-file instead</source>
        <translation>يطلب الوثوق بشهاداته الخاصة؛ استخدم --ca-file بدلًا من ذلك</translation>
    </message>
    <message>
        <source>it asks for another proxy than the one that was chosen; give the same one with --proxy to allow that</source>
        <translation>يطلب وسيطًا غير الذي اختير؛ حدد الوسيط نفسه باستخدام --proxy للسماح بذلك</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form HOST, TRUE or FALSE, PATH, TRUE or FALSE, TIME, NAME, VALUE</source>
        <translation>السطر ليس بالصيغة HOST، TRUE أو FALSE، PATH، TRUE أو FALSE، TIME، NAME، VALUE</translation>
    </message>
    <message>
        <source>the link has an impossible host name</source>
        <translation>اسم المضيف في الرابط غير ممكن</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>unknown size</source>
        <translation>حجم غير معروف</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>يمكن استئنافه</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>لا يمكن استئنافه</translation>
    </message>
    <message>
        <source>The server has “%1”: %2, %3</source>
        <extracomment>%1: a file name, %2: its size, %3: whether the server sends it in parts.</extracomment>
        <translation>على الخادم «%1»: %2، %3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2: %3</source>
        <extracomment>%1: a number, %2: a time such as 0:12, %3: what went wrong.</extracomment>
        <translation>المحاولة %1 بعد %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in %3, over %n connection(s)</source>
        <translation>
            <numerusform>حُفظ باسم «%1»: %2 في %3 دون اتصالات</numerusform>
            <numerusform>حُفظ باسم «%1»: %2 في %3 عبر اتصال واحد</numerusform>
            <numerusform>حُفظ باسم «%1»: %2 في %3 عبر اتصالين</numerusform>
            <numerusform>حُفظ باسم «%1»: %2 في %3 عبر %n اتصالات</numerusform>
            <numerusform>حُفظ باسم «%1»: %2 في %3 عبر %n اتصالًا</numerusform>
            <numerusform>حُفظ باسم «%1»: %2 في %3 عبر %n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>; the checksum matches</source>
        <translation>؛ مجموع التحقق متطابق</translation>
    </message>
    <message>
        <source>“%1” already exists and was skipped</source>
        <translation>«%1» موجود من قبل وتم تخطيه</translation>
    </message>
    <message>
        <source>Many requests in a short time; some are not listed</source>
        <translation>طلبات كثيرة في وقت قصير؛ بعضها غير مدرج</translation>
    </message>
    <message>
        <source>%1; %2 are kept</source>
        <extracomment>%1: what went wrong, %2: a size.</extracomment>
        <translation>%1؛ احتُفظ بـ %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>متوقف مؤقتًا: %1</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <extracomment>%1: what went wrong.</extracomment>
        <translation>أُعيدت المحاولة: %1</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>حُفظ باسم «%1»</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>The link was replaced: %1</source>
        <extracomment>%1: a link.</extracomment>
        <translation>استُبدل الرابط: %1</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>المرايا</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>مجموع التحقق</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <extracomment>A person has edited a download; %1: a list such as &quot;mirrors, headers&quot;.</extracomment>
        <translation>عُدّل: %1</translation>
    </message>
    <message>
        <source>file kept anyway</source>
        <extracomment>What was changed: the person keeps the file although a checksum contradicts it.</extracomment>
        <translation>احتُفظ بالملف رغم ذلك</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in less than a second, over %n connection(s)</source>
        <translation>
            <numerusform>حُفظ باسم «%1»: %2 في أقل من ثانية دون اتصالات</numerusform>
            <numerusform>حُفظ باسم «%1»: %2 في أقل من ثانية عبر اتصال واحد</numerusform>
            <numerusform>حُفظ باسم «%1»: %2 في أقل من ثانية عبر اتصالين</numerusform>
            <numerusform>حُفظ باسم «%1»: %2 في أقل من ثانية عبر %n اتصالات</numerusform>
            <numerusform>حُفظ باسم «%1»: %2 في أقل من ثانية عبر %n اتصالًا</numerusform>
            <numerusform>حُفظ باسم «%1»: %2 في أقل من ثانية عبر %n اتصال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRemarks</name>
    <message>
        <source>The text asks to use no proxy.</source>
        <translation>يطلب النص عدم استخدام وسيط.</translation>
    </message>
    <message>
        <source>The text asks to use the proxy %1:%2, which can see what you download.</source>
        <extracomment>%1: the name of a server, %2: a number.</extracomment>
        <translation>يطلب النص استخدام الوسيط %1:%2، وهو يستطيع رؤية ما تنزّله.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <extracomment>Wishes of the same kind as in the sentence before.</extracomment>
        <translation>
            <numerusform>ولا طلبات أخرى من هذا النوع.</numerusform>
            <numerusform>وطلب آخر من هذا النوع.</numerusform>
            <numerusform>وطلبان آخران من هذا النوع.</numerusform>
            <numerusform>و%n طلبات أخرى من هذا النوع.</numerusform>
            <numerusform>و%n طلبًا آخر من هذا النوع.</numerusform>
            <numerusform>و%n طلب آخر من هذا النوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text asks not to check certificates, so anyone could pose as the server.</source>
        <translation>يطلب النص عدم التحقق من الشهادات، فيستطيع أي أحد انتحال صفة الخادم.</translation>
    </message>
    <message>
        <source>The text asks to trust the certificates in %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>يطلب النص الوثوق بالشهادات الموجودة في %1.</translation>
    </message>
    <message>
        <source>The list is too long: only its first %1 downloads are added.</source>
        <extracomment>%1: how many can be added at once.</extracomment>
        <translation>القائمة أطول من اللازم: تُضاف أول %1 من تنزيلاتها فقط.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <extracomment>%1: the number of a line, %2: why, as &quot;the link is not http or https&quot;.</extracomment>
        <translation>استُبعد السطر %1: %2.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>التفضيلات...</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>إخفاء الأخرى</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>إنهاء %1</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>all downloads: with list the finished ones as well, with pause and resume in place of numbers</source>
        <translation>كل التنزيلات: مع list المكتملة أيضًا، ومع pause و resume بدل الأرقام</translation>
    </message>
    <message>
        <source>save as FILE; for one URL only (default: the server&apos;s name, else the URL&apos;s; with add, a FILE without a folder goes where the desktop program saves)</source>
        <translation>الحفظ باسم FILE؛ لعنوان URL واحد فقط (المبدئي: الاسم من الخادم وإلا فمن URL؛ ومع add يوضع FILE بلا مجلد حيث يحفظ برنامج سطح المكتب)</translation>
    </message>
    <message>
        <source>save in FOLDER, created if missing (default: the current one; with add, the desktop program&apos;s)</source>
        <translation>الحفظ في FOLDER، ويُنشأ إن لم يوجد (المبدئي: المجلد الحالي؛ ومع add مجلد برنامج سطح المكتب)</translation>
    </message>
    <message>
        <source>save as the URL says, in FOLDER/host/segment/.../name (default: in FOLDER)</source>
        <translation>الحفظ كما يقول URL، في FOLDER/host/segment/.../name (المبدئي: في FOLDER)</translation>
    </message>
    <message>
        <source>save by TEMPLATE, such as {host}/{date}/{name} (default: {name})</source>
        <translation>الحفظ وفق TEMPLATE، مثل {host}/{date}/{name} (المبدئي: {name})</translation>
    </message>
    <message>
        <source>more URLs from a list, or from several: links with patterns, apt-get --print-uris, Metalink, curl commands, a page; with get, FILE may be an http or https URL of one; -: standard input</source>
        <translation>عناوين URL أخرى من قائمة، أو من عدة قوائم: روابط بأنماط أو apt-get --print-uris أو Metalink أو أوامر curl أو صفحة؛ ومع get قد يكون FILE عنوان URL لقائمة عبر http أو https؛ -: الدخل القياسي</translation>
    </message>
    <message>
        <source>what to do when the file exists: rename, overwrite, skip (without asking the server) or fail (default: rename, to &quot;name (1).ext&quot;; with add, what the desktop program does)</source>
        <translation>ما يُفعل إن وُجد الملف: rename (إعادة التسمية) أو overwrite (الاستبدال) أو skip (التخطي دون سؤال الخادم) أو fail (خطأ) (المبدئي: rename، إلى &quot;name (1).ext&quot;؛ ومع add ما يفعله برنامج سطح المكتب)</translation>
    </message>
    <message>
        <source>the same as --on-conflict overwrite</source>
        <translation>مثل --on-conflict overwrite</translation>
    </message>
    <message>
        <source>the digest that the file must have: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512</source>
        <translation>المجموع الذي يجب أن يكون للملف: md5 أو sha1 أو sha224 أو sha256 أو sha384 أو sha512 أو sha3-256 أو sha3-512</translation>
    </message>
    <message>
        <source>keep a file with this digest, unverified, although the server names another one (default: it stays unfinished)</source>
        <translation>الإبقاء على ملف بهذا المجموع دون تحقق، وإن ذكر الخادم مجموعًا آخر (المبدئي: يبقى غير مكتمل)</translation>
    </message>
    <message>
        <source>another source of the same file; may be given several times, for one URL only</source>
        <translation>مصدر آخر للملف نفسه؛ يمكن تكراره، لعنوان URL واحد فقط</translation>
    </message>
    <message>
        <source>direct: write each piece in its place; temp: as part files in --temp-dir, then merge them; memory: hold all of it and write it once (default: direct)</source>
        <translation>direct: كتابة كل قطعة في مكانها؛ temp: كملفات أجزاء في --temp-dir ثم دمجها؛ memory: إبقاء الكل في الذاكرة وكتابته مرة واحدة (المبدئي: direct)</translation>
    </message>
    <message>
        <source>where temporary files go: the parts of the assembly temp, the files of bench (default: the system&apos;s temporary folder)</source>
        <translation>مكان الملفات المؤقتة: أجزاء --assembly temp وملفات bench (المبدئي: مجلد النظام المؤقت)</translation>
    </message>
    <message>
        <source>look for a checksum file on the server, too: FILE.sha256, SHA256SUMS and the like (default: in the answer&apos;s headers only)</source>
        <translation>البحث في الخادم أيضًا عن ملف مجاميع: FILE.sha256 و SHA256SUMS وما شابه (المبدئي: في ترويسات الرد فقط)</translation>
    </message>
    <message>
        <source>set the file&apos;s time to the server&apos;s (default: now)</source>
        <translation>جعل وقت الملف كما في الخادم (المبدئي: الآن)</translation>
    </message>
    <message>
        <source>do not reserve the space on disk first (default: reserve)</source>
        <translation>عدم حجز المساحة على القرص أولاً (المبدئي: حجزها)</translation>
    </message>
    <message>
        <source>most connections for one file, 1 to 64, or auto: up to 8, fewer where that is faster (default: auto)</source>
        <translation>أكثر اتصالات لملف واحد، من 1 إلى 64، أو auto: حتى 8، وأقل حيث يكون ذلك أسرع (المبدئي: auto)</translation>
    </message>
    <message>
        <source>files at once (default: 4)</source>
        <translation>عدد الملفات في آن واحد (المبدئي: 4)</translation>
    </message>
    <message>
        <source>fetch each URL so many times one after another, and as often in parallel (default: 3)</source>
        <translation>تنزيل كل عنوان URL بهذا العدد من المرات واحدة تلو الأخرى، وبمثله بالتوازي (المبدئي: 3)</translation>
    </message>
    <message>
        <source>most connections over all files (default: 32)</source>
        <translation>أكثر اتصالات لكل الملفات (المبدئي: 32)</translation>
    </message>
    <message>
        <source>first measure how many connections the host accepts, for at most SEC seconds, and use as many as help; 0: skip (default: 0)</source>
        <translation>قياس عدد الاتصالات التي يقبلها المضيف أولاً، خلال SEC ثانية على الأكثر، واستخدام ما يفيد منها؛ 0: دون قياس (المبدئي: 0)</translation>
    </message>
    <message>
        <source>most bytes read or written in one step (default: 256K)</source>
        <translation>أكثر بايتات تُقرأ أو تُكتب في خطوة واحدة (المبدئي: 256K)</translation>
    </message>
    <message>
        <source>most bytes that one request asks for, and the size of a part file (default: automatic)</source>
        <translation>أكثر بايتات في طلب واحد، وحجم ملف الجزء (المبدئي: تلقائي)</translation>
    </message>
    <message>
        <source>most bytes held in buffers over all connections, and as many again in files held in memory (default: 64M)</source>
        <translation>أكثر بايتات في مخازن كل الاتصالات، ومثلها للملفات المحفوظة في الذاكرة (المبدئي: 64M)</translation>
    </message>
    <message>
        <source>pause between the starts of two requests to one host (default: 0)</source>
        <translation>فاصل بين بدايتي طلبين إلى مضيف واحد (المبدئي: 0)</translation>
    </message>
    <message>
        <source>most bytes a second over all files, such as 500K (default: none)</source>
        <translation>أكثر بايتات في الثانية لكل الملفات، مثل 500K (المبدئي: none، بلا حد)</translation>
    </message>
    <message>
        <source>most bytes a second for each file (default: none)</source>
        <translation>أكثر بايتات في الثانية لكل ملف (المبدئي: none، بلا حد)</translation>
    </message>
    <message>
        <source>tries after the first failure without progress in between (default: 5)</source>
        <translation>المحاولات بعد الإخفاق الأول دون تقدم بينها (المبدئي: 5)</translation>
    </message>
    <message>
        <source>the first wait before a try, doubled each time (default: 0.5)</source>
        <translation>الانتظار الأول قبل محاولة، ويتضاعف كل مرة (المبدئي: 0.5)</translation>
    </message>
    <message>
        <source>the longest wait before a try (default: 30)</source>
        <translation>أطول انتظار قبل محاولة (المبدئي: 30)</translation>
    </message>
    <message>
        <source>exponential: as above; lenient: 4 more tries 60 s apart, with 2 files at once and --delay 0.25; backoff: 10 tries, waits doubling to 60 s (default: exponential)</source>
        <translation>exponential: كما سبق؛ lenient: أربع محاولات أخرى كل 60 ثانية، بملفين في آن واحد و --delay 0.25؛ backoff: عشر محاولات، يتضاعف انتظارها حتى 60 ثانية (المبدئي: exponential)</translation>
    </message>
    <message>
        <source>replace a connection that was silent for SEC seconds (default: 30)</source>
        <translation>استبدال اتصال صامت منذ SEC ثانية (المبدئي: 30)</translation>
    </message>
    <message>
        <source>give up connecting after SEC seconds (default: 15)</source>
        <translation>التخلي عن الاتصال بعد SEC ثانية (المبدئي: 15)</translation>
    </message>
    <message>
        <source>send this header as well; may be given several times</source>
        <translation>إرسال هذه الترويسة أيضًا؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>send this as the user agent; browser: a desktop browser&apos;s (default: %1)</source>
        <translation>إرسال هذا كوكيل المستخدم؛ browser: وكيل متصفح لسطح المكتب (المبدئي: %1)</translation>
    </message>
    <message>
        <source>send this as the page that the link is on</source>
        <translation>إرسال هذا كالصفحة التي فيها الرابط</translation>
    </message>
    <message>
        <source>send these cookies</source>
        <translation>إرسال ملفات تعريف الارتباط هذه</translation>
    </message>
    <message>
        <source>send the cookies of a browser&apos;s cookies.txt, each to its own site</source>
        <translation>إرسال ملفات تعريف الارتباط من cookies.txt لمتصفح، كل منها إلى موقعه فقط</translation>
    </message>
    <message>
        <source>sign in; a missing password is asked for on the terminal (default: what the URL names)</source>
        <translation>تسجيل الدخول؛ تُطلب كلمة المرور الناقصة في الطرفية (المبدئي: ما يذكره URL)</translation>
    </message>
    <message>
        <source>sign in with ~/.netrc where no other login is given</source>
        <translation>تسجيل الدخول من ~/.netrc حيث لم يُذكر غيره</translation>
    </message>
    <message>
        <source>read the password from the first line of FILE; -: of standard input</source>
        <translation>قراءة كلمة المرور من السطر الأول في FILE؛ -: من الدخل القياسي</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// proxy, system or none (default: system)</source>
        <translation>وكيل http:// أو https:// أو socks5://، أو system أو none (المبدئي: system)</translation>
    </message>
    <message>
        <source>hosts to reach without the proxy, such as localhost,.example.org,10.0.0.0/8</source>
        <translation>مضيفون يُوصل إليهم دون الوكيل، مثل localhost,.example.org,10.0.0.0/8</translation>
    </message>
    <message>
        <source>accept any certificate: anyone could pose as the server</source>
        <translation>قبول أي شهادة: يستطيع أي أحد انتحال الخادم</translation>
    </message>
    <message>
        <source>trust the certificate authorities in FILE (default: the system&apos;s)</source>
        <translation>الوثوق بسلطات الشهادات في FILE (المبدئي: سلطات النظام)</translation>
    </message>
    <message>
        <source>show this certificate to a server that asks for one; in PEM or PKCS#12 form</source>
        <translation>إظهار هذه الشهادة لخادم يطلب شهادة؛ بصيغة PEM أو PKCS#12</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM form (default: in the same file); its passphrase is asked for on the terminal</source>
        <translation>مفتاح الشهادة بصيغة PEM (المبدئي: في الملف نفسه)؛ تُطلب عبارة مروره في الطرفية</translation>
    </message>
    <message>
        <source>read the key&apos;s passphrase from the first line of FILE; -: of standard input</source>
        <translation>قراءة عبارة مرور المفتاح من السطر الأول في FILE؛ -: من الدخل القياسي</translation>
    </message>
    <message>
        <source>bar, lines, none, or auto: a bar on a terminal, elsewhere a line each few seconds (default: auto)</source>
        <translation>bar (شريط) أو lines (أسطر) أو none (لا شيء) أو auto: شريط في الطرفية، وفي غيرها سطر كل بضع ثوانٍ (المبدئي: auto)</translation>
    </message>
    <message>
        <source>show a bar for each connection, too</source>
        <translation>إظهار شريط لكل اتصال أيضًا</translation>
    </message>
    <message>
        <source>show errors only</source>
        <translation>إظهار الأخطاء فقط</translation>
    </message>
    <message>
        <source>show each request and answer, secrets masked</source>
        <translation>إظهار كل طلب ورد، مع حجب الأسرار</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output, nothing else there</source>
        <translation>كائن JSON واحد في كل سطر على الخرج القياسي، ولا شيء غيره</translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>the path of a file</source>
        <translation>مسار ملف</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>مسار مجلد</translation>
    </message>
    <message>
        <source>folders and a name with {host} and {date}, and {name} once, after the last slash</source>
        <translation>مجلدات واسمًا فيه {host} و {date}، و {name} مرة واحدة بعد آخر شرطة مائلة</translation>
    </message>
    <message>
        <source>rename, overwrite, skip or fail</source>
        <translation>rename أو overwrite أو skip أو fail</translation>
    </message>
    <message>
        <source>ALG:HEX, where ALG is md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512 and HEX the whole digest</source>
        <translation>ALG:HEX، حيث ALG هو md5 أو sha1 أو sha224 أو sha256 أو sha384 أو sha512 أو sha3-256 أو sha3-512 و HEX هو المجموع كاملاً</translation>
    </message>
    <message>
        <source>an http or https URL</source>
        <translation>عنوان URL من نوع http أو https</translation>
    </message>
    <message>
        <source>direct, temp or memory</source>
        <translation>direct أو temp أو memory</translation>
    </message>
    <message>
        <source>a number from 1 to 64, or auto</source>
        <translation>عددًا من 1 إلى 64، أو auto</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>عددًا من 1 إلى 1000</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>عددًا من 1 إلى 100</translation>
    </message>
    <message>
        <source>a size from 1K to 1G, such as 256K</source>
        <translation>حجمًا من 1K إلى 1G، مثل 256K</translation>
    </message>
    <message>
        <source>a size of at least 16K, such as 10M</source>
        <translation>حجمًا لا يقل عن 16K، مثل 10M</translation>
    </message>
    <message>
        <source>a size of at least 1M, such as 64M</source>
        <translation>حجمًا لا يقل عن 1M، مثل 64M</translation>
    </message>
    <message>
        <source>bytes a second, such as 500K or 1.5M, or none</source>
        <translation>بايتات في الثانية، مثل 500K أو 1.5M، أو none</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>عددًا من 0 إلى 1000</translation>
    </message>
    <message>
        <source>exponential, lenient or backoff</source>
        <translation>exponential أو lenient أو backoff</translation>
    </message>
    <message>
        <source>&apos;Name: value&apos; on one line, for a header that Tributary does not set itself</source>
        <translation>&apos;الاسم: القيمة&apos; في سطر واحد، لترويسة لا يضعها Tributary بنفسه</translation>
    </message>
    <message>
        <source>a text without line breaks, or browser</source>
        <translation>نصًا بلا فواصل أسطر، أو browser</translation>
    </message>
    <message>
        <source>&apos;name=value&apos; pairs on one line, separated by semicolons</source>
        <translation>أزواج &apos;الاسم=القيمة&apos; في سطر واحد تفصلها فواصل منقوطة</translation>
    </message>
    <message>
        <source>a file that can be read, in the Netscape format</source>
        <translation>ملفًا قابلاً للقراءة بتنسيق Netscape</translation>
    </message>
    <message>
        <source>NAME or NAME:PASSWORD</source>
        <translation>NAME أو NAME:PASSWORD</translation>
    </message>
    <message>
        <source>the path of a file, or -</source>
        <translation>مسار ملف، أو -</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// URL, system or none</source>
        <translation>عنوان URL من نوع http:// أو https:// أو socks5://، أو system أو none</translation>
    </message>
    <message>
        <source>hosts, domains or networks with commas between</source>
        <translation>مضيفين أو نطاقات أو شبكات تفصلها فواصل</translation>
    </message>
    <message>
        <source>a file that can be read, with certificates in PEM form</source>
        <translation>ملفًا قابلاً للقراءة فيه شهادات بصيغة PEM</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>ملفًا قابلاً للقراءة</translation>
    </message>
    <message>
        <source>auto, bar, lines or none</source>
        <translation>auto أو bar أو lines أو none</translation>
    </message>
    <message>
        <source>seconds, from 0 to 604800 (7 days)</source>
        <translation>ثواني، من 0 إلى 604800 (7 أيام)</translation>
    </message>
    <message>
        <source>seconds, more than 0 and at most 604800 (7 days)</source>
        <translation>ثواني، أكثر من 0 و604800 على الأكثر (7 أيام)</translation>
    </message>
    <message>
        <source>a file that can be read, an http or https link, or -</source>
        <translation>ملفًا قابلاً للقراءة أو رابط http أو https أو -</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the server sent a web page instead of the file</source>
        <translation>وصلت صفحة ويب بدلًا من الملف الموعود</translation>
    </message>
    <message>
        <source>the size was %1 and is now larger</source>
        <translation>كان الحجم %1 وأصبح أكبر</translation>
    </message>
    <message>
        <source>the size was %1 and is now %2</source>
        <translation>كان الحجم %1 وأصبح %2</translation>
    </message>
    <message>
        <source>the server&apos;s version mark has changed</source>
        <translation>علامة الإصدار لدى الخادم تختلف عما كانت عليه</translation>
    </message>
    <message>
        <source>the server sent a part instead of the whole file</source>
        <translation>وصل جزء مع أن المطلوب هو الملف كله</translation>
    </message>
    <message>
        <source>a part with Transfer-Encoding &quot;%1&quot;</source>
        <translation>جزء مع Transfer-Encoding ‏&quot;%1&quot;</translation>
    </message>
    <message>
        <source>a part with Content-Encoding &quot;%1&quot;</source>
        <translation>جزء مع Content-Encoding ‏&quot;%1&quot;</translation>
    </message>
    <message>
        <source>an impossible Content-Length &quot;%1&quot;</source>
        <translation>قيمة Content-Length مستحيلة ‏&quot;%1&quot;</translation>
    </message>
    <message>
        <source>a part with Content-Range &quot;%1&quot;</source>
        <translation>جزء مع Content-Range ‏&quot;%1&quot;</translation>
    </message>
    <message>
        <source>asked for bytes %1-%2, got Content-Range &quot;%3&quot;</source>
        <translation>طُلبت البايتات %1-%2 ووصل Content-Range ‏&quot;%3&quot;</translation>
    </message>
    <message>
        <source>a part without the server&apos;s version mark</source>
        <translation>جزء بلا علامة الإصدار من الخادم</translation>
    </message>
    <message>
        <source>a part without a total</source>
        <translation>جزء بلا حجم كلي</translation>
    </message>
    <message>
        <source>a body with Transfer-Encoding &quot;%1&quot;</source>
        <translation>محتوى مع Transfer-Encoding ‏&quot;%1&quot;</translation>
    </message>
    <message>
        <source>a body with Content-Encoding &quot;%1&quot;</source>
        <translation>محتوى مع Content-Encoding ‏&quot;%1&quot;</translation>
    </message>
    <message>
        <source>all of the file with Content-Range &quot;%1&quot;</source>
        <translation>الملف كله مع Content-Range ‏&quot;%1&quot;</translation>
    </message>
    <message>
        <source>the server sent the whole file instead of a part</source>
        <translation>وصل الملف كله مع أن المطلوب جزء منه</translation>
    </message>
    <message>
        <source>all of the file, as long as the part that was asked for</source>
        <translation>الملف كله، وطوله كطول الجزء المطلوب</translation>
    </message>
    <message>
        <source>no range was asked for</source>
        <translation>لم يُطلب أي نطاق</translation>
    </message>
    <message>
        <source>the server says that there are no such bytes</source>
        <translation>يقول الخادم إن هذه البايتات غير موجودة</translation>
    </message>
    <message>
        <source>the server refuses the condition</source>
        <translation>يرفض الخادم الشرط</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>يقول الخادم إن الملف صار غيره</translation>
    </message>
    <message>
        <source>the link has expired</source>
        <translation>انتهت صلاحية الرابط</translation>
    </message>
    <message>
        <source>an answer whose headers cannot be read</source>
        <translation>رد لا يمكن قراءة ترويساته</translation>
    </message>
    <message>
        <source>the answer contains no file</source>
        <translation>الرد لا يحتوي على ملف</translation>
    </message>
    <message>
        <source>a redirect to nowhere</source>
        <translation>إعادة توجيه بلا وجهة</translation>
    </message>
    <message>
        <source>redirected to an impossible address %1</source>
        <translation>أُعيد التوجيه إلى عنوان مستحيل %1</translation>
    </message>
    <message>
        <source>redirected from https down to %1</source>
        <translation>أُعيد التوجيه من https إلى %1 غير الآمن</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>أُعيد التوجيه إلى %1</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>أكثر من %1 من عمليات إعادة التوجيه</translation>
    </message>
    <message>
        <source>no final answer came</source>
        <translation>لم يصل رد نهائي</translation>
    </message>
    <message>
        <source>the server wants a client certificate, or not this one: %1</source>
        <translation>يطلب الخادم شهادة عميل، أو شهادة غير هذه: %1</translation>
    </message>
    <message>
        <source>no connection after %1 s</source>
        <translation>لا اتصال بعد %1 ث</translation>
    </message>
    <message>
        <source>no byte for %1 s</source>
        <translation>لم يصل أي بايت خلال %1 ث</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>الوسيط %1: %2</translation>
    </message>
    <message>
        <source>the answer ended before its end</source>
        <translation>انقطع الرد قبل نهايته</translation>
    </message>
    <message>
        <source>the connection ended before the last chunk</source>
        <translation>انتهى الاتصال قبل القطعة الأخيرة</translation>
    </message>
    <message>
        <source>the server allows no more requests for now: %1</source>
        <translation>لا يقبل الخادم مزيدًا من الطلبات حاليًا: %1</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has more</source>
        <translation>كان ينبغي أن يكون حجم الملف %1 بايت وهو أكبر</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has %2</source>
        <translation>كان ينبغي أن يكون حجم الملف %1 بايت وهو %2</translation>
    </message>
    <message>
        <source>the checksums are for a file of another size</source>
        <translation>مجاميع التحقق للأجزاء تخص ملفًا بحجم آخر</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>الملف فارغ الآن</translation>
    </message>
    <message>
        <source>it now ends before %1</source>
        <translation>ينتهي الملف الآن قبل %1</translation>
    </message>
    <message>
        <source>two answers disagree about the bytes at %1</source>
        <translation>ردان يتناقضان في البايتات عند %1</translation>
    </message>
    <message>
        <source>its bytes at %1 differ from those of the others</source>
        <translation>البايتات عند %1 تختلف عما لدى المصادر الأخرى</translation>
    </message>
    <message>
        <source>the new link&apos;s bytes at %1 differ from those that are here</source>
        <translation>للرابط الجديد عند %1 بايتات غير التي وصلت من قبل</translation>
    </message>
    <message>
        <source>bytes %1-%2 don&apos;t match their checksum</source>
        <translation>البايتات %1-%2 لا تطابق مجموع التحقق الخاص بها</translation>
    </message>
    <message>
        <source>bytes %1-%2 from it were wrong</source>
        <translation>البايتات %1-%2 من هذا المصدر كانت خاطئة</translation>
    </message>
    <message>
        <source>the bytes at %1 of %2 are not those that were written</source>
        <translation>البايتات عند %1 من %2 ليست التي كُتبت</translation>
    </message>
    <message>
        <source>expected %1 by the server&apos;s header %2, found %3</source>
        <translation>المتوقع بحسب الترويسة %2 من الخادم: %1، والموجود: %3</translation>
    </message>
    <message>
        <source>expected %1 by %2 beside it, found %3</source>
        <translation>المتوقع بحسب %2 على الخادم: %1، والموجود: %3</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>المتوقع: %1، والموجود: %2</translation>
    </message>
    <message>
        <source>%1; no source has the right file: %2</source>
        <translation>%1؛ لا يملك أي مصدر الملف الصحيح: %2</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3 bytes are missing on the volume %4</source>
        <translation>حجز %1 بايت لأجل %2: ينقص %3 بايت على وحدة التخزين %4</translation>
    </message>
    <message>
        <source>%1 (the volume %2 is full)</source>
        <translation>%1 (وحدة التخزين %2 ممتلئة)</translation>
    </message>
    <message>
        <source>%1 (there is no folder %2)</source>
        <translation>%1 (لا يوجد مجلد %2)</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3</source>
        <translation>حجز %1 بايت لأجل %2: %3</translation>
    </message>
    <message>
        <source>writing %1 bytes at %2 to %3: %4</source>
        <translation>كتابة %1 بايت عند %2 في %3: %4</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>كتابة %1: %2</translation>
    </message>
    <message>
        <source>reading %1 bytes at %2 of %3: %4</source>
        <translation>قراءة %1 بايت عند %2 من %3: %4</translation>
    </message>
    <message>
        <source>creating %1: %2</source>
        <translation>إنشاء %1: %2</translation>
    </message>
    <message>
        <source>opening %1: %2</source>
        <translation>فتح %1: %2</translation>
    </message>
    <message>
        <source>locking %1: another download, or another process, is writing it</source>
        <translation>قفل %1: يكتب فيه تنزيل آخر أو برنامج آخر</translation>
    </message>
    <message>
        <source>locking %1: another file took the name meanwhile</source>
        <translation>قفل %1: أخذ ملف آخر هذا الاسم في هذه الأثناء</translation>
    </message>
    <message>
        <source>locking %1: %2</source>
        <translation>قفل %1: %2</translation>
    </message>
    <message>
        <source>examining %1: %2</source>
        <translation>فحص %1: %2</translation>
    </message>
    <message>
        <source>setting the length to %1 of %2: %3</source>
        <translation>ضبط الطول على %1 للملف %2: %3</translation>
    </message>
    <message>
        <source>an earlier sync failed: %1</source>
        <translation>فشلت مزامنة سابقة مع القرص: %1</translation>
    </message>
    <message>
        <source>syncing the folder of %1: %2</source>
        <translation>مزامنة مجلد %1 مع القرص: %2</translation>
    </message>
    <message>
        <source>syncing the folder %1: %2</source>
        <translation>مزامنة المجلد %1 مع القرص: %2</translation>
    </message>
    <message>
        <source>syncing %1: %2</source>
        <translation>مزامنة %1 مع القرص: %2</translation>
    </message>
    <message>
        <source>deleting %1: %2</source>
        <translation>حذف %1: %2</translation>
    </message>
    <message>
        <source>removing %1: %2</source>
        <translation>إزالة %1: %2</translation>
    </message>
    <message>
        <source>renaming to %1: %2</source>
        <translation>إعادة التسمية إلى %1: %2</translation>
    </message>
    <message>
        <source>renaming %1 to %2: %3</source>
        <translation>إعادة تسمية %1 إلى %2: %3</translation>
    </message>
    <message>
        <source>moving %1 to %2: %3</source>
        <translation>نقل %1 إلى %2: %3</translation>
    </message>
    <message>
        <source>making the folder %1: %2</source>
        <translation>إنشاء المجلد %1: %2</translation>
    </message>
    <message>
        <source>another program has cut %1 to %2 bytes</source>
        <translation>اقتطع برنامج آخر %1 إلى %2 بايت</translation>
    </message>
    <message>
        <source>another program has cut %1: from %2 on bytes are missing</source>
        <translation>اقتطع برنامج آخر %1: تنقص بايتات ابتداءً من %2</translation>
    </message>
    <message>
        <source>the part file %1 was deleted, moved or replaced meanwhile</source>
        <translation>حُذف الملف غير المكتمل %1 أو نُقل أو استُبدل في هذه الأثناء</translation>
    </message>
    <message>
        <source>the folder is gone: %1</source>
        <translation>لم يعد المجلد موجودًا: %1</translation>
    </message>
    <message>
        <source>another program has changed %1</source>
        <translation>غيّر برنامج آخر %1</translation>
    </message>
    <message>
        <source>every numbered name is taken: %1</source>
        <translation>كل الأسماء المرقّمة محجوزة: %1</translation>
    </message>
    <message>
        <source>another user&apos;s unfinished file is in the way: %1</source>
        <translation>ملف غير مكتمل لمستخدم آخر يعترض الطريق: %1</translation>
    </message>
    <message>
        <source>the file already exists: %1</source>
        <translation>الملف موجود بالفعل: %1</translation>
    </message>
    <message>
        <source>a folder has that name: %1</source>
        <translation>يوجد مجلد بهذا الاسم: %1</translation>
    </message>
    <message>
        <source>another download&apos;s unfinished file is in the way: %1</source>
        <translation>ملف غير مكتمل لتنزيل آخر يعترض الطريق: %1</translation>
    </message>
    <message>
        <source>another user&apos;s file is in the way: %1</source>
        <translation>ملف لمستخدم آخر يعترض الطريق: %1</translation>
    </message>
    <message>
        <source>the old part file cannot be set aside: %1</source>
        <translation>تعذرت تنحية الملف القديم غير المكتمل: %1</translation>
    </message>
    <message>
        <source>this download cannot be moved now</source>
        <translation>لا يمكن نقل هذا التنزيل الآن</translation>
    </message>
    <message>
        <source>this download cannot have another link now</source>
        <translation>لا يمكن إعطاء هذا التنزيل رابطًا آخر الآن</translation>
    </message>
    <message>
        <source>this download cannot be changed now</source>
        <translation>لا يمكن تغيير هذا التنزيل الآن</translation>
    </message>
    <message>
        <source>its password or cookies are not kept in the list; enter them again</source>
        <translation>لا تُحفظ كلمة مروره أو ملفات تعريف الارتباط في القائمة ويجب إدخالها من جديد</translation>
    </message>
    <message>
        <source>it contains a line break or a control character</source>
        <translation>يحتوي على فاصل أسطر أو محرف تحكم</translation>
    </message>
    <message>
        <source>its port is not valid</source>
        <translation>منفذه غير صالح</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>لا يذكر مضيفًا</translation>
    </message>
    <message>
        <source>opening the list: %1</source>
        <translation>فتح القائمة: %1</translation>
    </message>
    <message>
        <source>the new link gives the whole file only, from its start</source>
        <translation>لا يعطي الرابط الجديد إلا الملف كاملاً من بدايته</translation>
    </message>
    <message>
        <source>the new link shows hardly any of the bytes asked for</source>
        <translation>لا يكاد الرابط الجديد يعطي البايتات المطلوبة</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>أُوقف التحقق</translation>
    </message>
    <message>
        <source>another download&apos;s part is at %1</source>
        <translation>جزء تنزيل آخر موجود في %1</translation>
    </message>
    <message>
        <source>holding %1 in memory, where the limit is %2</source>
        <translation>يلزم الاحتفاظ بـ %1 في الذاكرة والحد %2</translation>
    </message>
    <message>
        <source>writing the file was stopped</source>
        <translation>أُوقفت كتابة الملف</translation>
    </message>
    <message>
        <source>the parts were removed</source>
        <translation>أُزيلت الأجزاء</translation>
    </message>
    <message>
        <source>all parts are gone: %1</source>
        <translation>اختفت كل الأجزاء: %1</translation>
    </message>
    <message>
        <source>a part is gone: %1</source>
        <translation>اختفى جزء: %1</translation>
    </message>
    <message>
        <source>a part is cut short: %1</source>
        <translation>أحد الأجزاء مقطوع: %1</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>أُوقف حساب مجموع التحقق</translation>
    </message>
    <message>
        <source>hashing the part file was stopped</source>
        <translation>أُوقفت قراءة الملف الجزئي</translation>
    </message>
    <message>
        <source>the part file ends at %1</source>
        <translation>ينتهي الملف الجزئي عند %1</translation>
    </message>
    <message>
        <source>checking the part file was stopped</source>
        <translation>أُوقف التحقق من الملف الجزئي</translation>
    </message>
    <message>
        <source>nothing proves that this program wrote the ledger</source>
        <translation>لا شيء يثبت أن هذا البرنامج كتب سجل الملف الجزئي</translation>
    </message>
    <message>
        <source>others have files under every name that the part could have: %1</source>
        <translation>توجد ملفات للآخرين بكل الأسماء الممكنة للجزء: %1</translation>
    </message>
    <message>
        <source>the ledger is damaged: %1</source>
        <translation>سجل الملف الجزئي تالف: %1</translation>
    </message>
    <message>
        <source>the ledger contradicts itself: %1</source>
        <translation>سجل الملف الجزئي يناقض نفسه: %1</translation>
    </message>
    <message>
        <source>the ledger is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>سجل الملف الجزئي من الإصدار %1 وهذا البرنامج يقرأ حتى %2؛ كتبه إصدار أحدث</translation>
    </message>
    <message>
        <source>the queue has ended</source>
        <translation>انتهت قائمة الانتظار</translation>
    </message>
    <message>
        <source>the queue ended before the download</source>
        <translation>انتهت قائمة الانتظار قبل التنزيل</translation>
    </message>
    <message>
        <source>the download was removed</source>
        <translation>أُزيل التنزيل</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>أُلغي التنزيل</translation>
    </message>
    <message>
        <source>the list of downloads is read-only, so that what happens now would be forgotten</source>
        <translation>قائمة التنزيلات للقراءة فقط، لذا سيُنسى ما يحدث الآن</translation>
    </message>
    <message>
        <source>writing stopped short: %1</source>
        <translation>توقفت الكتابة قبل تمامها: %1</translation>
    </message>
    <message>
        <source>this is no regular file: %1</source>
        <translation>هذا ليس ملفًا عاديًا: %1</translation>
    </message>
    <message>
        <source>this is too large: %1</source>
        <translation>هذا الملف كبير جدًا: %1</translation>
    </message>
    <message>
        <source>reading %1: it is too long</source>
        <translation>قراءة %1: الملف أطول من اللازم</translation>
    </message>
    <message>
        <source>a ledger to be saved contradicts itself: %1: %2</source>
        <translation>سجل الملف الجزئي المراد حفظه يناقض نفسه: %1: %2</translation>
    </message>
    <message>
        <source>a ledger to be saved is too large: %1</source>
        <translation>سجل الملف الجزئي المراد حفظه كبير جدًا: %1</translation>
    </message>
    <message>
        <source>%1; set aside as %2</source>
        <translation>%1؛ نُحّي الملف باسم %2</translation>
    </message>
    <message>
        <source>%1; could not be set aside: %2</source>
        <translation>%1؛ تعذرت تنحية الملف: %2</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>الملف مقطوع</translation>
    </message>
    <message>
        <source>it does not begin as a ledger</source>
        <translation>الملف لا يبدأ كسجل ملف جزئي</translation>
    </message>
    <message>
        <source>its version is unknown</source>
        <translation>إصدار الملف غير معروف</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>مجموع التحقق للملف غير مطابق</translation>
    </message>
    <message>
        <source>it is no CBOR</source>
        <translation>الملف ليس CBOR</translation>
    </message>
    <message>
        <source>it is not as this program writes it</source>
        <translation>الملف ليس كما يكتبه هذا البرنامج</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>a size is negative</source>
        <translation>أحد الأحجام سالب</translation>
    </message>
    <message>
        <source>there are too many seals</source>
        <translation>مقاطع التحقق أكثر من اللازم</translation>
    </message>
    <message>
        <source>an earlier link brought too many pieces</source>
        <translation>جلب رابط سابق أجزاءً أكثر من اللازم</translation>
    </message>
    <message>
        <source>what an earlier link brought lies beyond the file</source>
        <translation>ما جلبه رابط سابق يقع خارج الملف</translation>
    </message>
    <message>
        <source>its seals overlap or are out of order</source>
        <translation>مقاطع التحقق متداخلة أو غير مرتبة</translation>
    </message>
    <message>
        <source>a seal is empty</source>
        <translation>أحد مقاطع التحقق فارغ</translation>
    </message>
    <message>
        <source>a seal lies beyond the end of the file</source>
        <translation>أحد مقاطع التحقق يقع بعد نهاية الملف</translation>
    </message>
    <message>
        <source>several parts in one</source>
        <translation>عدة أجزاء في رد واحد</translation>
    </message>
    <message>
        <source>a head that doesn&apos;t end</source>
        <translation>ترويسات لا تنتهي</translation>
    </message>
    <message>
        <source>an answer without a status</source>
        <translation>رد بلا رمز حالة</translation>
    </message>
    <message>
        <source>the beginning of another server&apos;s file, which can&apos;t be compared with what is here</source>
        <translation>بداية الملف من خادم آخر، ولا يمكن مقارنتها بما وصل من قبل</translation>
    </message>
    <message>
        <source>it brings hardly any of the bytes asked for</source>
        <translation>لا يكاد الخادم يرسل البايتات المطلوبة</translation>
    </message>
    <message>
        <source>it shows hardly any of the bytes asked for</source>
        <translation>لا يكاد الخادم يعطي البايتات المطلوبة</translation>
    </message>
    <message>
        <source>its bytes could not be read</source>
        <translation>تعذرت قراءة بايتات الرد</translation>
    </message>
    <message>
        <source>an empty file, which a mirror alone can&apos;t vouch for</source>
        <translation>ملف فارغ، ولا تكفي مرآة وحدها لإثباته</translation>
    </message>
    <message>
        <source>it keeps silent, others may not</source>
        <translation>لا يرد هذا الخادم، وقد ترد خوادم أخرى</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>يطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>يطلب الوسيط تسجيل الدخول</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS5</source>
        <translation>لا يدعم SOCKS5</translation>
    </message>
    <message>
        <source>the body&apos;s chunks are broken: %1</source>
        <translation>قطع المحتوى غير صحيحة: %1</translation>
    </message>
    <message>
        <source>no size where one was due</source>
        <translation>لا حجم حيث كان يجب ذكره</translation>
    </message>
    <message>
        <source>a size beyond all measure</source>
        <translation>حجم يتجاوز كل حد</translation>
    </message>
    <message>
        <source>a bare line break</source>
        <translation>فاصل أسطر LF بلا CR</translation>
    </message>
    <message>
        <source>one goes on beyond its size</source>
        <translation>إحدى القطع تتجاوز حجمها</translation>
    </message>
    <message>
        <source>a trailer that cannot be read</source>
        <translation>ترويسات ختامية لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>framing without an end</source>
        <translation>تقسيم إلى قطع بلا نهاية</translation>
    </message>
    <message>
        <source>the compressed body is damaged: %1</source>
        <translation>المحتوى المضغوط تالف: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>no whole answer from %1</source>
        <translation>لم يصل رد كامل من %1</translation>
    </message>
    <message>
        <source>asked once more, to read each byte: %1</source>
        <translation>أُعيد الطلب لقراءة كل بايت على حدة: %1</translation>
    </message>
    <message>
        <source>a head that takes more and more memory</source>
        <translation>ترويسات تستهلك مزيدًا ومزيدًا من الذاكرة</translation>
    </message>
    <message>
        <source>an interim answer</source>
        <translation>رد مرحلي غير نهائي</translation>
    </message>
    <message>
        <source>a body in chunks</source>
        <translation>محتوى مقسّم إلى قطع</translation>
    </message>
    <message>
        <source>an answer that may be another request&apos;s</source>
        <translation>رد قد يخص طلبًا آخر</translation>
    </message>
    <message>
        <source>%1: there is no certificate in it</source>
        <translation>%1: لا توجد شهادة في الملف</translation>
    </message>
    <message>
        <source>%1: there is no key in it, or it has another passphrase</source>
        <translation>%1: لا يوجد مفتاح في الملف، أو له عبارة مرور أخرى</translation>
    </message>
    <message>
        <source>%1: it is neither PEM nor PKCS#12, or it has another passphrase</source>
        <translation>%1: الملف ليس PEM ولا PKCS#12، أو له عبارة مرور أخرى</translation>
    </message>
    <message>
        <source>a checksum is ALG:HEX with ALG one of %1</source>
        <translation>يُكتب مجموع التحقق على الشكل ALG:HEX، حيث ALG واحد من: %1</translation>
    </message>
    <message>
        <source>a %1 checksum is %2 hexadecimal digits</source>
        <translation>مجموع التحقق %1 يتكون من خانات ست عشرية عددها %2</translation>
    </message>
    <message>
        <source>closing %1: %2</source>
        <translation>إغلاق %1: %2</translation>
    </message>
    <message>
        <source>replacing %1: %2</source>
        <translation>استبدال %1: %2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>قراءة %1: %2</translation>
    </message>
    <message>
        <source>reading the list: %1</source>
        <translation>قراءة القائمة: %1</translation>
    </message>
    <message>
        <source>writing the list: %1</source>
        <translation>كتابة القائمة: %1</translation>
    </message>
    <message>
        <source>line %1 (byte %2): %3</source>
        <translation>السطر %1 (البايت %2): %3</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>الملف لا يذكر ‎&quot;format&quot;: &quot;%1&quot;‎</translation>
    </message>
    <message>
        <source>it is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>الملف من الإصدار %1 وهذا البرنامج يقرأ حتى %2؛ كتبه إصدار أحدث</translation>
    </message>
    <message>
        <source>it has no downloads</source>
        <translation>لا تنزيلات في الملف</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>عدد بايتات الملف أكثر من %1</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>الحقل %1 ليس نصًا</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>الحقل %1 طويل جدًا</translation>
    </message>
    <message>
        <source>%1 has a zero in it</source>
        <translation>الحقل %1 يحتوي على محرف NUL</translation>
    </message>
    <message>
        <source>%1 has characters that no header may have</source>
        <translation>الحقل %1 يحتوي على محارف لا تجوز في أي ترويسة</translation>
    </message>
    <message>
        <source>%1 is not a link</source>
        <translation>الحقل %1 ليس رابطًا</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2025-01-31T12:00:00.000Z</source>
        <translation>الحقل %1 ليس وقتًا مثل ‎2025-01-31T12:00:00.000Z</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>الحقل %1 ليس عددًا صحيحًا من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>الحقل %1 ليس عددًا من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 has an element that is not a whole number</source>
        <translation>في %1 عنصر ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>%1 is none of the names there are</source>
        <translation>قيمة %1 ليست من الأسماء المعروفة</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>الحقل %1 ليس كائنًا</translation>
    </message>
    <message>
        <source>%1 is not an array</source>
        <translation>الحقل %1 ليس مصفوفة</translation>
    </message>
    <message>
        <source>%1 has more than %2 elements</source>
        <translation>عدد عناصر %1 أكثر من %2</translation>
    </message>
    <message>
        <source>%1 has an element that is not a text</source>
        <translation>في %1 عنصر ليس نصًا</translation>
    </message>
    <message>
        <source>%1 is a path, not a name</source>
        <translation>الحقل %1 مسار وليس اسمًا</translation>
    </message>
    <message>
        <source>%1 is not right: %2</source>
        <translation>الحقل %1 غير صحيح: %2</translation>
    </message>
    <message>
        <source>%1 has no url</source>
        <translation>لا يوجد url في %1</translation>
    </message>
    <message>
        <source>%1 has a kind that is none</source>
        <translation>نوع الخطأ في %1 غير معروف</translation>
    </message>
    <message>
        <source>the store %1 is damaged: %2</source>
        <translation>قاعدة بيانات القائمة %1 تالفة: %2</translation>
    </message>
    <message>
        <source>a record is not as it was written</source>
        <translation>إحدى المدخلات ليست كما كُتبت</translation>
    </message>
    <message>
        <source>its tables contradict each other</source>
        <translation>جداول قاعدة البيانات يناقض بعضها بعضًا</translation>
    </message>
    <message>
        <source>there never was a version %1</source>
        <translation>لم يوجد إصدار %1 قط</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>الملف لا يذكر أنه قاعدة بيانات لهذا البرنامج</translation>
    </message>
    <message>
        <source>its tables are not as they must be</source>
        <translation>جداول قاعدة البيانات ليست كما يجب</translation>
    </message>
    <message>
        <source>the store %1 is in use by another program</source>
        <translation>قاعدة بيانات القائمة %1 يستخدمها برنامج آخر</translation>
    </message>
    <message>
        <source>there is no free name to set %1 aside under</source>
        <translation>لا يوجد اسم متاح لتنحية %1</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing</source>
        <translation>برنامج تشغيل SQLite الخاص بـ Qt غير موجود</translation>
    </message>
    <message>
        <source>the journal of %1 cannot be of the kind %2</source>
        <translation>لا يمكن أن يكون سجل المعاملات لقاعدة البيانات %1 من النوع %2</translation>
    </message>
    <message>
        <source>the store %1 is of version %2, this program reads up to %3; a newer one wrote it</source>
        <translation>قاعدة بيانات القائمة %1 من الإصدار %2 وهذا البرنامج يقرأ حتى %3؛ كتبها إصدار أحدث</translation>
    </message>
    <message>
        <source>the store %1 was found damaged at an earlier start, which was interrupted</source>
        <translation>تبيّن تلف قاعدة بيانات القائمة %1 عند بدء تشغيل سابق لم يكتمل</translation>
    </message>
    <message>
        <source>how this download stood was lost with a damaged store</source>
        <translation>ضاعت حالة هذا التنزيل مع قاعدة بيانات تالفة</translation>
    </message>
    <message>
        <source>the log %1 is damaged: a bit was turned back in %2 of its pages, and %3 of them are not what they were</source>
        <translation>ملف سجل قاعدة البيانات %1 تالف: عدد الصفحات التي صُحّح فيها بت مقلوب %2، وعدد الصفحات التي لم تعد كما كانت %3</translation>
    </message>
    <message>
        <source>the statement &quot;%1&quot; in %2: %3</source>
        <translation>العبارة ‏&quot;%1&quot; في %2: %3</translation>
    </message>
    <message>
        <source>%1; it is read again</source>
        <translation>%1؛ تُعاد قراءة الملف</translation>
    </message>
    <message>
        <source>could not be deleted: %1</source>
        <translation>تعذر الحذف: %1</translation>
    </message>
    <message>
        <source>%1 is no leftover of this program; it is left alone, and the part is %2</source>
        <translation>الملف %1 ليس من بقايا هذا البرنامج؛ يُترك كما هو، والملف غير المكتمل هو %2</translation>
    </message>
    <message>
        <source>the part file of %1 is gone; starting afresh</source>
        <translation>لم يعد الملف غير المكتمل لـ %1 موجودًا؛ البدء من جديد</translation>
    </message>
    <message>
        <source>%1 is no file any more; it is left alone</source>
        <translation>لم يعد %1 ملفًا؛ يُترك كما هو</translation>
    </message>
    <message>
        <source>another user has put it there: %1</source>
        <translation>وضعه مستخدم آخر هناك: %1</translation>
    </message>
    <message>
        <source>%1 is what is left of a small download; it is deleted</source>
        <translation>الملف %1 من بقايا تنزيل صغير؛ يُحذف</translation>
    </message>
    <message>
        <source>nobody vouches for %1; it is kept as %2</source>
        <translation>لا شيء يثبت أن هذا البرنامج كتب %1؛ حُفظ باسم %2</translation>
    </message>
    <message>
        <source>%1 is not what was saved; it is left alone</source>
        <translation>الملف %1 ليس ما حُفظ؛ يُترك كما هو</translation>
    </message>
    <message>
        <source>%1 is not as it was finished</source>
        <translation>الملف %1 ليس كما كان عند اكتماله</translation>
    </message>
    <message>
        <source>found a checksum in %1</source>
        <translation>عُثر على مجموع تحقق في %1</translation>
    </message>
    <message>
        <source>not verified: %1 could not be read (%2)</source>
        <translation>لم يتم التحقق: تعذرت قراءة %1 ‏(%2)</translation>
    </message>
    <message>
        <source>not verified: no checksum was found beside the file</source>
        <translation>لم يتم التحقق: لم يُعثر على مجموع اختباري بجانب الملف</translation>
    </message>
    <message>
        <source>%1 bytes of the part file are not what was saved; they are fetched again</source>
        <translation>عدد البايتات التي ليست كما حُفظت في الملف غير المكتمل: %1؛ يُعاد تنزيلها</translation>
    </message>
    <message>
        <source>starting afresh: %1</source>
        <translation>البدء من جديد: %1</translation>
    </message>
    <message>
        <source>starting over with the other sources: %1</source>
        <translation>البدء من جديد من المصادر الأخرى: %1</translation>
    </message>
    <message>
        <source>starting over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>not reachable; going on as soon as it is: %1</source>
        <translation>لا يمكن الوصول إلى الخادم؛ يُستأنف التنزيل حالما يمكن ذلك: %1</translation>
    </message>
    <message>
        <source>the progress could not be saved: %1</source>
        <translation>تعذر حفظ التقدم: %1</translation>
    </message>
    <message>
        <source>%1 is not used any more: %2</source>
        <translation>لم يعد المصدر %1 مستخدمًا: %2</translation>
    </message>
    <message>
        <source>%1 is tried again: what it differed from is gone</source>
        <translation>يُجرَّب المصدر %1 من جديد: زال ما كان يختلف عنه</translation>
    </message>
    <message>
        <source>%1 is left alone for a while: %2</source>
        <translation>يُترك المصدر %1 لبعض الوقت: %2</translation>
    </message>
    <message>
        <source>%1 is far slower than another one</source>
        <translation>المصدر %1 أبطأ بكثير من مصدر آخر</translation>
    </message>
    <message>
        <source>the whole is wrong; all of it comes from one source now: %1</source>
        <translation>الملف في مجموعه خاطئ؛ يأتي الآن كله من مصدر واحد: %1</translation>
    </message>
    <message>
        <source>%1 takes %2 connections; the time was too short to tell how many pay</source>
        <translation>عدد الاتصالات التي يقبلها %1 هو %2؛ كان الوقت أقصر من أن يُعرف كم منها مفيد</translation>
    </message>
    <message>
        <source>%1 takes %2 connections, %3 pay</source>
        <translation>عدد الاتصالات التي يقبلها %1 هو %2، والمفيد منها %3</translation>
    </message>
    <message>
        <source>%1 takes %2 connections at a time</source>
        <translation>عدد الاتصالات التي يقبلها %1 في وقت واحد هو %2</translation>
    </message>
    <message>
        <source>more connections were slower: tries %1 again</source>
        <translation>كانت الاتصالات أبطأ حين زاد عددها: تُعاد المحاولة بالعدد %1</translation>
    </message>
    <message>
        <source>replaced a connection that was far slower than the others</source>
        <translation>استُبدل اتصال كان أبطأ بكثير من البقية</translation>
    </message>
    <message>
        <source>stood still with bytes unread: %1</source>
        <translation>توقف الاتصال مع بايتات لم تُقرأ: %1</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>الرد غير صالح للاستخدام: %1</translation>
    </message>
    <message>
        <source>%1; what is here is compared</source>
        <translation>%1؛ تُقارَن البايتات الموجودة</translation>
    </message>
    <message>
        <source>%1; they are fetched again</source>
        <translation>%1؛ يُعاد تنزيل البايتات</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>انقطع الاتصال: %1</translation>
    </message>
    <message>
        <source>the server sent a message instead of the file</source>
        <translation>وصلت رسالة بدلًا من الملف الموعود</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>الرابط طويل جدًا</translation>
    </message>
    <message>
        <source>the environment variable %1 names no proxy that can be used</source>
        <translation>متغير البيئة %1 لا يحدد وسيطًا يمكن استخدامه</translation>
    </message>
    <message>
        <source>a body without a length</source>
        <translation>محتوى بلا طول معلن</translation>
    </message>
    <message>
        <source>this network wants you to sign in</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول</translation>
    </message>
    <message>
        <source>the server is preparing the file</source>
        <translation>الخادم يجهّز الملف</translation>
    </message>
    <message>
        <source>this program is allowed no file beyond %1 bytes: %2</source>
        <translation>لا يُسمح لهذا البرنامج بملف أكبر من %1 بايت: %2</translation>
    </message>
    <message>
        <source>%1 is the unfinished file of another link: %2</source>
        <translation>%1 ملف غير مكتمل لرابط آخر: %2</translation>
    </message>
    <message>
        <source>the user name or the password was not accepted</source>
        <translation>لم يُقبل اسم المستخدم أو كلمة المرور</translation>
    </message>
    <message>
        <source>the server says that the file is empty now; to begin anew, remove what is here of it</source>
        <translation>يقول الخادم إن الملف فارغ الآن؛ للبدء من جديد احذف ما هو موجود منه هنا</translation>
    </message>
    <message>
        <source>it asks for a login by %1, which Tributary doesn&apos;t speak</source>
        <translation>يطلب تسجيل الدخول عبر %1، وهو ما لا يدعمه Tributary</translation>
    </message>
    <message>
        <source>a tunnel that the proxy has not opened</source>
        <translation>نفق لم يفتحه الوسيط</translation>
    </message>
    <message>
        <source>its cookies are not kept in the list; enter them again</source>
        <translation>لا تُحفظ كعكاته في القائمة ويجب إدخالها من جديد</translation>
    </message>
    <message>
        <source>its secret headers are not kept in the list; enter them again</source>
        <translation>لا تُحفظ ترويساته السرية في القائمة ويجب إدخالها من جديد</translation>
    </message>
    <message>
        <source>its password at the proxy is not kept in the list; enter it again</source>
        <translation>لا تُحفظ كلمة مروره لدى الوسيط في القائمة ويجب إدخالها من جديد</translation>
    </message>
    <message>
        <source>the passphrase of its key is not kept in the list; enter it again</source>
        <translation>لا تُحفظ عبارة مرور مفتاحه في القائمة ويجب إدخالها من جديد</translation>
    </message>
    <message>
        <source>its host name is not valid</source>
        <translation>اسم مضيفه غير صالح</translation>
    </message>
    <message>
        <source>the server does not speak https on this port</source>
        <translation>لا يدعم الخادم https على هذا المنفذ</translation>
    </message>
    <message>
        <source>the disk takes no name that long: %1</source>
        <translation>لا يقبل القرص اسمًا بهذا الطول: %1</translation>
    </message>
    <message>
        <source>another download is writing it: %1</source>
        <translation>يكتب فيه تنزيل آخر: %1</translation>
    </message>
    <message>
        <source>%1 bytes of an earlier run are said to be in %2, maybe not by this program; they are fetched again</source>
        <translation>يُذكر أن %1 بايت من تشغيل سابق موجودة في %2، وربما لم يكتبها هذا البرنامج؛ يُعاد تنزيل البايتات</translation>
    </message>
    <message>
        <source>this download was begun with its parts in %1 and continues there</source>
        <translation>بدأ هذا التنزيل وأجزاؤه في %1 ويستمر هناك</translation>
    </message>
    <message>
        <source>this download was begun in %1 and continues there</source>
        <translation>بدأ هذا التنزيل في %1 ويستمر هناك</translation>
    </message>
    <message>
        <source>trying a simpler request: %1</source>
        <translation>تجربة طلب أبسط: %1</translation>
    </message>
    <message>
        <source>%1 more are needed on %2.</source>
        <translation>يلزم %1 إضافية على %2.</translation>
    </message>
    <message>
        <source>what came looks like the beginning of the file instead of a part</source>
        <translation>ما وصل يشبه بداية الملف لا الجزء المطلوب</translation>
    </message>
    <message>
        <source>%1; nobody vouches for %2 any more, which is kept as %3</source>
        <translation>%1؛ لا شيء يثبت أن هذا البرنامج كتب %2؛ حُفظ باسم %3</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Size unknown</source>
        <translation>الحجم غير معروف</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>يمكن استئنافه</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>لا يمكن استئنافه</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a size, %2: whether the download can be resumed.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file.</source>
        <translation>يؤدي هذا الرابط إلى صفحة ويب، لا إلى ملف.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>تحديد الكل (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>زيادة (&amp;U)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>إنقاص (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[خيارات]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>المعاملات:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>عرض هذه المساعدة</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>عرض خيارات مكتبة Qt أيضًا</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>عرض الإصدار</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>خيار غير معروف: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>خيارات غير معروفة: %1.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>قيمة غير متوقعة بعد &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>البحث في:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>الرجوع للخلف</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>الذهاب للأمام</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>الذهاب إلى المجلد الأعلى</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>التحويل إلى عرض القائمة</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>التحويل إلى عرض التفاصيل</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>قائمة الأماكن والعلامات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>اسم الملف (&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>نوع الملفات:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>الأماكن الأخيرة</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>البحث عن مجلد</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>اختيار (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة التسمية (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف (&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>إظهار </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>إظهار الملفات المخفية (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>مجلد جديد (&amp;F)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» محمي من الكتابة.
هل يُحذف رغم ذلك؟</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>هل يُحذف «%1» فعلاً؟</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>تعذر حذف المجلد.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 موجود.
هل يُستبدل؟</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
لم يُعثر على الملف.
تحقق من اسم الملف.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
لم يُعثر على المجلد.
تحقق من اسم المجلد.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>موافق (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;L)</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>إظهار التفاصيل...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>إخفاء التفاصيل...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>نعم (&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>نعم للكل (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>لا (&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>لا للكل (&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>استعادة المبدئي</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>التمرير إلى هنا</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>الأسفل</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>صفحة لأعلى</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>صفحة لأسفل</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>التمرير لأعلى</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>التمرير لأسفل</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>الحافة اليسرى</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>الحافة اليمنى</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>صفحة لليسار</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>صفحة لليمين</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>التمرير لليسار</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>التمرير لليمين</translation>
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
        <translation>Space</translation>
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
        <translation>Backtab</translation>
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
        <translation>يسار</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
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
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>نسخ عنوان الرابط (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>هل تريد إزالة «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) and move the file(s) to the bin?</source>
        <translation>
            <numerusform>لا تنزيلات لإزالتها؟</numerusform>
            <numerusform>هل تريد إزالة التنزيل ونقل ملفه إلى سلة المهملات؟</numerusform>
            <numerusform>هل تريد إزالة تنزيلين ونقل ملفيهما إلى سلة المهملات؟</numerusform>
            <numerusform>هل تريد إزالة %n تنزيلات ونقل ملفاتها إلى سلة المهملات؟</numerusform>
            <numerusform>هل تريد إزالة %n تنزيلًا ونقل ملفاتها إلى سلة المهملات؟</numerusform>
            <numerusform>هل تريد إزالة %n تنزيل ونقل ملفاتها إلى سلة المهملات؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s)?</source>
        <translation>
            <numerusform>لا تنزيلات لإزالتها؟</numerusform>
            <numerusform>هل تريد إزالة التنزيل؟</numerusform>
            <numerusform>هل تريد إزالة تنزيلين؟</numerusform>
            <numerusform>هل تريد إزالة %n تنزيلات؟</numerusform>
            <numerusform>هل تريد إزالة %n تنزيلًا؟</numerusform>
            <numerusform>هل تريد إزالة %n تنزيل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The file will be moved to the bin.</source>
        <translation>سيُنقل الملف إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>The unfinished file will be deleted.</source>
        <translation>سيُحذف الملف غير المكتمل.</translation>
    </message>
    <message>
        <source>The unfinished files will be deleted.</source>
        <translation>ستُحذف الملفات غير المكتملة.</translation>
    </message>
    <message>
        <source>A download is in progress. Cancel it?</source>
        <translation>هناك تنزيل جارٍ. هل تريد إلغاءه؟</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Cancel them?</source>
        <translation>
            <numerusform>لا تنزيلات جارية. هل تريد إلغاءها؟</numerusform>
            <numerusform>هناك تنزيل جارٍ. هل تريد إلغاءه؟</numerusform>
            <numerusform>هناك تنزيلان جاريان. هل تريد إلغاءهما؟</numerusform>
            <numerusform>هناك %n تنزيلات جارية. هل تريد إلغاءها؟</numerusform>
            <numerusform>هناك %n تنزيلًا جاريًا. هل تريد إلغاءها؟</numerusform>
            <numerusform>هناك %n تنزيل جارٍ. هل تريد إلغاءها؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished file “%1” will be deleted.</source>
        <translation>سيُحذف الملف غير المكتمل «%1».</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>إلغاء التنزيل</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>نعم (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>لا (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Trust certificate</source>
        <translation>الوثوق بالشهادة (&amp;T)</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t trust</source>
        <translation>عدم الوثوق (&amp;N)</translation>
    </message>
    <message>
        <source>Remove with file</source>
        <translation>إزالة مع الملف</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>هل تريد إزالة «%1» من القائمة؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>لا تنزيلات مكتملة لإزالتها من القائمة؟</numerusform>
            <numerusform>هل تريد إزالة تنزيل مكتمل واحد من القائمة؟</numerusform>
            <numerusform>هل تريد إزالة تنزيلين مكتملين من القائمة؟</numerusform>
            <numerusform>هل تريد إزالة %n تنزيلات مكتملة من القائمة؟</numerusform>
            <numerusform>هل تريد إزالة %n تنزيلًا مكتملًا من القائمة؟</numerusform>
            <numerusform>هل تريد إزالة %n تنزيل مكتمل من القائمة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>يبقى الملف في مكانه.</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>تبقى الملفات في مكانها.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>إزالة المكتملة</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>هل تثق بشهادة %1؟</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who runs it.
%1.

Trust the certificate only if the people who run the server gave you this fingerprint (SHA-256):
%2

It will be trusted for this server only, and only until it changes.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>لا يستطيع الخادم إثبات هوية القائمين عليه.
%1.

لا تثق بالشهادة إلا إذا أعطاك القائمون على الخادم هذه البصمة (SHA-256):
%2

سيوثق بها لهذا الخادم فقط، وإلى أن تتغير فقط.</translation>
    </message>
    <message>
        <source>Trust certificate</source>
        <translation>الوثوق بالشهادة</translation>
    </message>
    <message>
        <source>A download is in progress. Quit now?</source>
        <translation>هناك تنزيل جارٍ. هل تريد الخروج الآن؟</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Quit now?</source>
        <translation>
            <numerusform>لا تنزيلات جارية. هل تريد الخروج الآن؟</numerusform>
            <numerusform>هناك تنزيل جارٍ. هل تريد الخروج الآن؟</numerusform>
            <numerusform>هناك تنزيلان جاريان. هل تريد الخروج الآن؟</numerusform>
            <numerusform>هناك %n تنزيلات جارية. هل تريد الخروج الآن؟</numerusform>
            <numerusform>هناك %n تنزيلًا جاريًا. هل تريد الخروج الآن؟</numerusform>
            <numerusform>هناك %n تنزيل جارٍ. هل تريد الخروج الآن؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished file “%1”; cancelling deletes it.</source>
        <translation>الإيقاف المؤقت يحتفظ بالملف غير المكتمل «%1»، أما الإلغاء فيحذفه.</translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished files; cancelling deletes them.</source>
        <translation>الإيقاف المؤقت يحتفظ بالملفات غير المكتملة، أما الإلغاء فيحذفها.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>البقاء في علبة النظام (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>إيقاف مؤقت وخروج (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel downloads and quit</source>
        <translation>إلغاء التنزيلات والخروج (&amp;C)</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t quit</source>
        <translation>عدم الخروج (&amp;N)</translation>
    </message>
    <message>
        <source>Certificates that you trusted will no longer be trusted.</source>
        <translation>لن تبقى الشهادات التي وثقت بها موثوقة.</translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation>نسيان الخوادم</translation>
    </message>
    <message>
        <source>Forget all hosts in this list?</source>
        <translation>هل تريد نسيان كل الخوادم في هذه القائمة؟</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: after a pause it starts over. Cancelling deletes the unfinished file.</source>
        <translation>لا يمكن استئناف «%1»: بعد الإيقاف المؤقت يبدأ من جديد. الإلغاء يحذف الملف غير المكتمل.</translation>
    </message>
    <message>
        <source>None of them can be resumed: after a pause all start over. Cancelling deletes the unfinished files.</source>
        <translation>لا يمكن استئناف أي منها: بعد الإيقاف المؤقت تبدأ كلها من جديد. الإلغاء يحذف الملفات غير المكتملة.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>لا تنزيلات منها تبدأ من جديد.</numerusform>
            <numerusform>لا يمكن استئناف تنزيل واحد منها وسيبدأ من جديد.</numerusform>
            <numerusform>لا يمكن استئناف تنزيلين منها وسيبدآن من جديد.</numerusform>
            <numerusform>لا يمكن استئناف %n تنزيلات منها وستبدأ من جديد.</numerusform>
            <numerusform>لا يمكن استئناف %n تنزيلًا منها وستبدأ من جديد.</numerusform>
            <numerusform>لا يمكن استئناف %n تنزيل منها وستبدأ من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n selected download(s) will be removed from the list.</source>
        <translation>
            <numerusform>لن يُزال أي تنزيل محدد من القائمة.</numerusform>
            <numerusform>سيُزال التنزيل المحدد من القائمة.</numerusform>
            <numerusform>سيُزال التنزيلان المحددان من القائمة.</numerusform>
            <numerusform>ستُزال كل التنزيلات المحددة وعددها %n من القائمة.</numerusform>
            <numerusform>ستُزال كل التنزيلات المحددة وعددها %n من القائمة.</numerusform>
            <numerusform>ستُزال كل التنزيلات المحددة وعددها %n من القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download waits to be tried again. Quit now?</source>
        <translation>هناك تنزيل ينتظر محاولة أخرى. هل تريد الخروج الآن؟</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait to be tried again. Quit now?</source>
        <translation>
            <numerusform>لا تنزيل ينتظر محاولة أخرى. هل تريد الخروج الآن؟</numerusform>
            <numerusform>تنزيل واحد ينتظر محاولة أخرى. هل تريد الخروج الآن؟</numerusform>
            <numerusform>تنزيلان ينتظران محاولة أخرى. هل تريد الخروج الآن؟</numerusform>
            <numerusform>%n تنزيلات تنتظر محاولة أخرى. هل تريد الخروج الآن؟</numerusform>
            <numerusform>%n تنزيلًا ينتظر محاولة أخرى. هل تريد الخروج الآن؟</numerusform>
            <numerusform>%n تنزيل ينتظر محاولة أخرى. هل تريد الخروج الآن؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) to be tried again.</source>
        <extracomment>Downloads, besides those in progress.</extracomment>
        <translation>
            <numerusform>لا شيء آخر ينتظر محاولة أخرى.</numerusform>
            <numerusform>تنزيل آخر ينتظر محاولة أخرى.</numerusform>
            <numerusform>تنزيلان آخران ينتظران محاولة أخرى.</numerusform>
            <numerusform>%n تنزيلات أخرى تنتظر محاولة أخرى.</numerusform>
            <numerusform>%n تنزيلًا آخر ينتظر محاولة أخرى.</numerusform>
            <numerusform>%n تنزيل آخر ينتظر محاولة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a download that failed for its server&apos;s certificate.</extracomment>
        <translation>التنزيل: %1</translation>
    </message>
    <message>
        <source>The server&apos;s header %1 names another checksum.</source>
        <translation>تذكر ترويسة الخادم %1 مجموع تحقق آخر.</translation>
    </message>
    <message>
        <source>The list %1 on the server names another checksum.</source>
        <extracomment>%1: the name of a list of checksums, such as SHA256SUMS.</extracomment>
        <translation>تذكر القائمة %1 على الخادم مجموع تحقق آخر.</translation>
    </message>
    <message>
        <source>The file may be damaged or forged. Keep it only if you know that the server&apos;s checksum is out of date. The file will count as not verified.</source>
        <translation>قد يكون الملف تالفًا أو مزورًا. لا تحتفظ به إلا إذا كنت تعلم أن مجموع التحقق على الخادم قديم. سيُعد الملف غير متحقق منه.</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>الاحتفاظ بالملف</translation>
    </message>
    <message>
        <source>Keep “%1” anyway?</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>هل تريد الاحتفاظ بالملف «%1» رغم ذلك؟</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>&amp;Cancel download and quit</source>
        <translation>إلغاء التنزيل والخروج (&amp;C)</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Another version of Tributary is running. Quit it and start again.</source>
        <translation>هناك إصدار آخر من Tributary قيد التشغيل. اخرج منه ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Tributary is already running, but does not respond.</source>
        <translation>برنامج Tributary قيد التشغيل بالفعل، لكنه لا يستجيب.</translation>
    </message>
</context>
<context>
    <name>SleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>هناك تنزيلات جارية</translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message numerus="yes">
        <source>Waiting for its turn: %n download(s) may run at once.</source>
        <translation>
            <numerusform>ينتظر دوره: لا يُسمح بأي تنزيل في الوقت نفسه.</numerusform>
            <numerusform>ينتظر دوره: يُسمح بتنزيل واحد في الوقت نفسه.</numerusform>
            <numerusform>ينتظر دوره: يُسمح بتنزيلين في الوقت نفسه.</numerusform>
            <numerusform>ينتظر دوره: يُسمح بـ %n تنزيلات في الوقت نفسه.</numerusform>
            <numerusform>ينتظر دوره: يُسمح بـ %n تنزيلًا في الوقت نفسه.</numerusform>
            <numerusform>ينتظر دوره: يُسمح بـ %n تنزيل في الوقت نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule pauses all downloads at this hour.</source>
        <translation>يوقف الجدول كل التنزيلات مؤقتًا في هذه الساعة.</translation>
    </message>
    <message>
        <source>The server hasn&apos;t answered yet.</source>
        <translation>لم يرد الخادم بعد.</translation>
    </message>
    <message>
        <source>The disk is slower than the network.</source>
        <translation>القرص أبطأ من الشبكة.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for all downloads holds it back.</source>
        <translation>يبطئه حد السرعة %1 المفروض على كل التنزيلات.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for this download holds it back.</source>
        <translation>يبطئه حد السرعة %1 المفروض على هذا التنزيل.</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment.</source>
        <translation>لا يرسل الخادم شيئًا الآن.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more than %n connection(s) at once.</source>
        <translation>
            <numerusform>لا يقبل الخادم أي اتصال في الوقت نفسه.</numerusform>
            <numerusform>لا يقبل الخادم أكثر من اتصال واحد في الوقت نفسه.</numerusform>
            <numerusform>لا يقبل الخادم أكثر من اتصالين في الوقت نفسه.</numerusform>
            <numerusform>لا يقبل الخادم أكثر من %n اتصالات في الوقت نفسه.</numerusform>
            <numerusform>لا يقبل الخادم أكثر من %n اتصالًا في الوقت نفسه.</numerusform>
            <numerusform>لا يقبل الخادم أكثر من %n اتصال في الوقت نفسه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n allowed connection(s) are in use.</source>
        <translation>
            <numerusform>لا اتصالات مسموح بها.</numerusform>
            <numerusform>الاتصال الوحيد المسموح به مستخدَم.</numerusform>
            <numerusform>الاتصالان المسموح بهما مستخدَمان.</numerusform>
            <numerusform>كل الاتصالات المسموح بها مستخدَمة (%n اتصالات).</numerusform>
            <numerusform>كل الاتصالات المسموح بها مستخدَمة (%n اتصالًا).</numerusform>
            <numerusform>كل الاتصالات المسموح بها مستخدَمة (%n اتصال).</numerusform>
        </translation>
    </message>
    <message>
        <source>This server sends the file in one piece only, over one connection.</source>
        <translation>يرسل هذا الخادم الملف قطعة واحدة فقط، عبر اتصال واحد.</translation>
    </message>
    <message>
        <source>Each connection gets about %1: the server or the network allows no more.</source>
        <translation>يحصل كل اتصال على نحو %1: لا يسمح الخادم أو الشبكة بأكثر من ذلك.</translation>
    </message>
    <message>
        <source>The server or the network limits the speed.</source>
        <translation>السرعة محدودة من الخادم أو الشبكة.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check whether other programs are using it.</source>
        <translation>تحقق مما إذا كانت برامج أخرى تستخدمه.</translation>
    </message>
    <message>
        <source>If you know other links to the same file, pause the download and add them with “Edit…”.</source>
        <translation>إن كنت تعرف روابط أخرى للملف نفسه، فأوقف التنزيل مؤقتًا وأضفها عبر «تعديل…».</translation>
    </message>
    <message>
        <source>The server can&apos;t continue a file: what is here is fetched again and compared.</source>
        <translation>لا يستطيع الخادم متابعة ملف: يُرسل ما نُزّل مرة أخرى ويُقارن.</translation>
    </message>
    <message>
        <source>%1 New data comes in %2.</source>
        <extracomment>%1: a sentence, %2: a time such as 0:31.</extracomment>
        <translation>%1 ستصل بيانات جديدة بعد %2.</translation>
    </message>
    <message>
        <source>“Start now” starts it anyway.</source>
        <translation>«البدء الآن» يبدؤه على أي حال.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>لا يوجد اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>The download continues once there is one.</source>
        <translation>يستمر التنزيل فور توفر اتصال.</translation>
    </message>
    <message>
        <source>The schedule pauses all downloads until %1.</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>يوقف الجدول كل التنزيلات مؤقتًا حتى %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a whole sentence on what comes next.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Trying again in a moment.</source>
        <translation>ستُعاد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>ستُعاد المحاولة بعد %1.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for its server: %n download(s) from it may run at once.</source>
        <translation>
            <numerusform>ينتظر خادمه: لا يُسمح بأي تنزيل منه في الوقت نفسه.</numerusform>
            <numerusform>ينتظر خادمه: يُسمح بتنزيل واحد منه في الوقت نفسه.</numerusform>
            <numerusform>ينتظر خادمه: يُسمح بتنزيلين منه في الوقت نفسه.</numerusform>
            <numerusform>ينتظر خادمه: يُسمح بـ %n تنزيلات منه في الوقت نفسه.</numerusform>
            <numerusform>ينتظر خادمه: يُسمح بـ %n تنزيلًا منه في الوقت نفسه.</numerusform>
            <numerusform>ينتظر خادمه: يُسمح بـ %n تنزيل منه في الوقت نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its server, which takes no downloads at the moment.</source>
        <translation>ينتظر خادمه الذي لا يقبل تنزيلات حاليًا.</translation>
    </message>
    <message>
        <source>Waiting for its disk, which does not respond at the moment.</source>
        <translation>ينتظر قرصه الذي لا يستجيب حاليًا.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Another running Tributary is using the list of downloads.</source>
        <translation>قائمة التنزيلات يستخدمها Tributary آخر قيد التشغيل.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be opened.</source>
        <translation>تعذر فتح قائمة التنزيلات.</translation>
    </message>
    <message>
        <source>The list stays as it is. Downloads that you add now are forgotten when you quit.</source>
        <translation>تبقى القائمة كما هي. التنزيلات التي تضيفها الآن تُنسى عند الخروج.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) recovered.</source>
        <translation>
            <numerusform>لم يُستعد أي تنزيل.</numerusform>
            <numerusform>استُعيد تنزيل واحد.</numerusform>
            <numerusform>استُعيد تنزيلان.</numerusform>
            <numerusform>استُعيدت %n تنزيلات.</numerusform>
            <numerusform>استُعيد %n تنزيلًا.</numerusform>
            <numerusform>استُعيد %n تنزيل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their state and are paused.</source>
        <translation>
            <numerusform>لم يفقد أي منها حالته.</numerusform>
            <numerusform>واحد منها فقد حالته وأُوقف مؤقتًا.</numerusform>
            <numerusform>اثنان منها فقدا حالتهما وأُوقفا مؤقتًا.</numerusform>
            <numerusform>%n منها فقدت حالتها وأُوقفت مؤقتًا.</numerusform>
            <numerusform>%n منها فقدت حالتها وأُوقفت مؤقتًا.</numerusform>
            <numerusform>%n منها فقدت حالتها وأُوقفت مؤقتًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be read.</source>
        <translation>
            <numerusform>قُرئت كل التنزيلات.</numerusform>
            <numerusform>تعذرت قراءة تنزيل واحد.</numerusform>
            <numerusform>تعذرت قراءة تنزيلين.</numerusform>
            <numerusform>تعذرت قراءة %n تنزيلات.</numerusform>
            <numerusform>تعذرت قراءة %n تنزيلًا.</numerusform>
            <numerusform>تعذرت قراءة %n تنزيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged list is kept as “%1”.</source>
        <translation>حُفظت القائمة التالفة باسم «%1».</translation>
    </message>
    <message>
        <source>The list of downloads was damaged.</source>
        <translation>كانت قائمة التنزيلات تالفة.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be written.</source>
        <translation>تعذرت الكتابة في قائمة التنزيلات.</translation>
    </message>
    <message>
        <source>You see the list as it was, with unfinished downloads paused. Changes are forgotten when you quit.</source>
        <translation>ترى القائمة كما كانت، والتنزيلات غير المكتملة متوقفة مؤقتًا. تُنسى التغييرات عند الخروج.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved at the moment.</source>
        <translation>تعذر حفظ قائمة التنزيلات الآن.</translation>
    </message>
    <message>
        <source>Tributary keeps trying. If it quits before that works, recent changes are lost.</source>
        <translation>يواصل Tributary المحاولة. إذا أُغلق قبل نجاحها فستضيع التغييرات الأخيرة.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n active</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>النشطة: %n</numerusform>
            <numerusform>النشطة: %n</numerusform>
            <numerusform>النشطة: %n</numerusform>
            <numerusform>النشطة: %n</numerusform>
            <numerusform>النشطة: %n</numerusform>
            <numerusform>النشطة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>في الانتظار: %n</numerusform>
            <numerusform>في الانتظار: %n</numerusform>
            <numerusform>في الانتظار: %n</numerusform>
            <numerusform>في الانتظار: %n</numerusform>
            <numerusform>في الانتظار: %n</numerusform>
            <numerusform>في الانتظار: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>لا شيء قيد التنزيل</translation>
    </message>
    <message>
        <source>↓ %1    %2</source>
        <extracomment>%1: total download speed, %2: counts such as &quot;3 active · 5 waiting&quot;.</extracomment>
        <translation>↓ %1    %2</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>كل التنزيلات متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Paused by the schedule</source>
        <extracomment>All downloads are, at this hour.</extracomment>
        <translation>متوقفة مؤقتًا حسب الجدول</translation>
    </message>
    <message>
        <source>No network connection</source>
        <extracomment>Downloads wait for it.</extracomment>
        <translation>لا يوجد اتصال بالشبكة</translation>
    </message>
    <message numerus="yes">
        <source>%n paused: disk full</source>
        <comment>downloads</comment>
        <extracomment>Downloads that are paused since there is no space left on the disk.</extracomment>
        <translation>
            <numerusform>المتوقفة مؤقتًا لامتلاء القرص: %n</numerusform>
            <numerusform>المتوقفة مؤقتًا لامتلاء القرص: %n</numerusform>
            <numerusform>المتوقفة مؤقتًا لامتلاء القرص: %n</numerusform>
            <numerusform>المتوقفة مؤقتًا لامتلاء القرص: %n</numerusform>
            <numerusform>المتوقفة مؤقتًا لامتلاء القرص: %n</numerusform>
            <numerusform>المتوقفة مؤقتًا لامتلاء القرص: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by an error</source>
        <comment>downloads</comment>
        <extracomment>Downloads that an error has paused, and no person.</extracomment>
        <translation>
            <numerusform>المتوقفة مؤقتًا بسبب خطأ: %n</numerusform>
            <numerusform>المتوقفة مؤقتًا بسبب خطأ: %n</numerusform>
            <numerusform>المتوقفة مؤقتًا بسبب خطأ: %n</numerusform>
            <numerusform>المتوقفة مؤقتًا بسبب خطأ: %n</numerusform>
            <numerusform>المتوقفة مؤقتًا بسبب خطأ: %n</numerusform>
            <numerusform>المتوقفة مؤقتًا بسبب خطأ: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by the schedule until %1</source>
        <extracomment>All downloads are. %1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>متوقفة مؤقتًا حسب الجدول حتى %1</translation>
    </message>
    <message>
        <source>%1 (disk full: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these since there is no space left on the disk.</extracomment>
        <translation>%1 (القرص ممتلئ: %2)</translation>
    </message>
    <message>
        <source>%1 (by an error: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these an error has paused, and no person.</extracomment>
        <translation>%1 (بسبب خطأ: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>المتوقفة مؤقتًا: %n</numerusform>
            <numerusform>المتوقفة مؤقتًا: %n</numerusform>
            <numerusform>المتوقفة مؤقتًا: %n</numerusform>
            <numerusform>المتوقفة مؤقتًا: %n</numerusform>
            <numerusform>المتوقفة مؤقتًا: %n</numerusform>
            <numerusform>المتوقفة مؤقتًا: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalAdd</name>
    <message>
        <source>the desktop program was started, but does not answer</source>
        <translation>شُغّل برنامج سطح المكتب، لكنه لا يجيب</translation>
    </message>
    <message>
        <source>the desktop program is running, but does not answer</source>
        <translation>برنامج سطح المكتب يعمل، لكنه لا يجيب</translation>
    </message>
    <message>
        <source>the desktop program refused it: %1</source>
        <translation>رفض برنامج سطح المكتب ذلك: %1</translation>
    </message>
    <message>
        <source>the desktop program, tributary, is not installed</source>
        <translation>برنامج سطح المكتب tributary غير مثبت</translation>
    </message>
    <message>
        <source>handed over to the desktop program: %1</source>
        <translation>سُلّم إلى برنامج سطح المكتب: %1</translation>
    </message>
    <message>
        <source>the desktop program is not running</source>
        <translation>برنامج سطح المكتب لا يعمل</translation>
    </message>
    <message>
        <source>add can&apos;t hand this over whole; use get</source>
        <translation>لا يستطيع add تسليم هذا كاملًا؛ استخدم get</translation>
    </message>
    <message>
        <source>already in the list</source>
        <translation>موجود في القائمة من قبل</translation>
    </message>
    <message>
        <source>there is no display for the desktop program; &apos;tributary-cli get&apos; downloads without it</source>
        <translation>لا توجد شاشة لبرنامج سطح المكتب؛ الأمر &apos;tributary-cli get&apos; ينزّل من دونه</translation>
    </message>
    <message>
        <source>the desktop program was started, but ended at once</source>
        <translation>شُغّل برنامج سطح المكتب، لكنه انتهى فورًا</translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>one after another</source>
        <translation>واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>بالتوازي</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>rounds: %1, medians</source>
        <translation>الجولات: %1، الوسيط</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>time of one file</source>
        <translation>وقت الملف الواحد</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>واحدًا واحدًا</translation>
    </message>
    <message>
        <source>In parallel it takes %1 times as long.</source>
        <translation>يستغرق بالتوازي %1 ضعفًا.</translation>
    </message>
    <message>
        <source>round %1, %2: %3, %4 done</source>
        <translation>الجولة %1، %2: %3، اكتمل %4</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>Interrupted; no file was kept.</source>
        <translation>تمت المقاطعة؛ لم يُحتفظ بأي ملف.</translation>
    </message>
</context>
<context>
    <name>TerminalError</name>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what happened, %2: what to do about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This line of the list makes no sense</source>
        <translation>هذا السطر من القائمة غير مفهوم</translation>
    </message>
    <message>
        <source>Correct it, and run the command again with --on-conflict skip.</source>
        <translation>صححه، ثم شغّل الأمر مرة أخرى مع --on-conflict skip.</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>Usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>tributary-cli downloads files over http and https.</source>
        <translation>ينزّل tributary-cli الملفات عبر http و https.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Commands for the desktop program while it runs:</source>
        <translation>أوامر لبرنامج سطح المكتب وهو يعمل:</translation>
    </message>
    <message>
        <source>An interrupted download continues when the same command is run again.</source>
        <translation>يتابَع التنزيل المقطوع بتشغيل الأمر نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>Exit codes: 0 all done, 1 a download failed, 2 wrong usage, 3 a checksum did not match, 4 no space or no permission to write, 130 interrupted.</source>
        <translation>رموز الخروج: 0 تم كل شيء، 1 أخفق تنزيل، 2 استخدام خاطئ، 3 لم يتطابق مجموع تحقق، 4 لا مساحة أو لا إذن بالكتابة، 130 تمت المقاطعة.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>هذا النص</translation>
    </message>
    <message>
        <source>download; the command may be left out</source>
        <translation>التنزيل؛ يمكن حذف الأمر</translation>
    </message>
    <message>
        <source>show what the server offers, without saving anything</source>
        <translation>إظهار ما يقدمه الخادم دون حفظ شيء</translation>
    </message>
    <message>
        <source>measure how fast the URLs come, saving nothing</source>
        <translation>قياس سرعة عناوين URL دون حفظ شيء</translation>
    </message>
    <message>
        <source>hand the URLs over to the desktop program</source>
        <translation>تسليم عناوين URL إلى برنامج سطح المكتب</translation>
    </message>
    <message>
        <source>check a file&apos;s checksum</source>
        <translation>فحص مجموع التحقق لملف</translation>
    </message>
    <message>
        <source>this text, or a command&apos;s options</source>
        <translation>هذا النص، أو خيارات أمر</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>show its downloads</source>
        <translation>إظهار تنزيلاته</translation>
    </message>
    <message>
        <source>pause downloads, by the numbers that list shows</source>
        <translation>إيقاف تنزيلات مؤقتًا بالأرقام التي يعرضها list</translation>
    </message>
    <message>
        <source>continue them, also those that failed</source>
        <translation>استئنافها، حتى ما أخفق منها</translation>
    </message>
    <message>
        <source>end them, and delete their unfinished files</source>
        <translation>إلغاؤها وحذف ملفاتها غير المكتملة</translation>
    </message>
    <message>
        <source>take them out of the list; their files stay</source>
        <translation>إزالتها من القائمة؛ تبقى ملفاتها</translation>
    </message>
    <message>
        <source>set the speed limit for all of them</source>
        <translation>ضبط حد السرعة لها كلها</translation>
    </message>
    <message>
        <source>Downloads, shows progress and exits when all are done.</source>
        <translation>ينزّل ويعرض التقدم ويخرج عند اكتمال الكل.</translation>
    </message>
    <message>
        <source>Shows what the server offers, without saving anything. Whether ranges work is tried with a ranged request.</source>
        <translation>يعرض ما يقدمه الخادم دون حفظ شيء. ويجرَّب عمل النطاقات بطلب نطاق.</translation>
    </message>
    <message>
        <source>Downloads the URLs into a temporary folder, one after another over one connection each and in parallel as get does, and deletes the files. Each round does both; a table shows medians.</source>
        <translation>ينزّل عناوين URL إلى مجلد مؤقت، واحدًا تلو الآخر باتصال واحد وبالتوازي كما يفعل get، ثم يحذف الملفات. كل جولة تفعل الأمرين؛ ويعرض جدول قيم الوسيط.</translation>
    </message>
    <message>
        <source>Hands the URLs over to the desktop program, starting it if need be, and exits once they are in its list. What no option says is as the desktop program does
it for others. A folder that a list names stands below FOLDER or the current folder.</source>
        <translation>يسلّم عناوين URL إلى برنامج سطح المكتب، ويشغّله عند الحاجة، ويخرج حالما تصير في قائمته. وما لم يذكره خيار يجري كما يفعل برنامج سطح المكتب عادة. والمجلد الذي تذكره قائمة يكون داخل FOLDER أو المجلد الحالي.</translation>
    </message>
    <message>
        <source>Exits with 0 if the file has this checksum, and with 1 if not.</source>
        <translation>يخرج بالرمز 0 إن كان للملف مجموع التحقق هذا، وبالرمز 1 إن لم يكن.</translation>
    </message>
    <message>
        <source>Shows the downloads of the running desktop program that are not finished: number, state, percentage, size, speed, time left and name. WORD is a part of
a name or URL, or a state as --json has it, such as paused or finished.</source>
        <translation>يعرض التنزيلات غير المكتملة في برنامج سطح المكتب العامل: الرقم والحالة والنسبة والحجم والسرعة والوقت المتبقي والاسم. WORD جزء من اسم أو عنوان URL، أو حالة كما يذكرها --json مثل paused أو finished.</translation>
    </message>
    <message>
        <source>Pauses downloads of the running desktop program.</source>
        <translation>يوقف مؤقتًا تنزيلات في برنامج سطح المكتب العامل.</translation>
    </message>
    <message>
        <source>Lets downloads of the running desktop program go on in their turn, by number also those that failed or were cancelled, and with --all those that are paused.</source>
        <translation>يستأنف تنزيلات في برنامج سطح المكتب العامل عندما يحين دورها: بالرقم حتى ما أخفق أو أُلغي، ومع --all الموقوفة مؤقتًا.</translation>
    </message>
    <message>
        <source>Ends downloads of the running desktop program and deletes their unfinished files.</source>
        <translation>يلغي تنزيلات في برنامج سطح المكتب العامل ويحذف ملفاتها غير المكتملة.</translation>
    </message>
    <message>
        <source>Takes downloads out of the list of the running desktop program, which can undo it for a minute. Their files stay, whole or not.</source>
        <translation>يزيل تنزيلات من قائمة برنامج سطح المكتب العامل، الذي يستطيع التراجع عن ذلك خلال دقيقة. وتبقى ملفاتها، كاملة أو ناقصة.</translation>
    </message>
    <message>
        <source>Sets the speed limit for all downloads of the running desktop program, such as 500K, or takes it away, and says what its schedule makes of that now.</source>
        <translation>يضبط حد السرعة لكل تنزيلات برنامج سطح المكتب العامل، مثل 500K، أو يزيله، ويذكر ما يترتب على ذلك الآن حسب الجدول.</translation>
    </message>
    <message>
        <source>SIZE and RATE take K, M, G and T (1024), with or without iB or B: 64K, 1.5MiB.</source>
        <translation>يقبل SIZE و RATE الحروف K و M و G و T (1024)، مع iB أو B أو دونهما: 64K أو 1.5MiB.</translation>
    </message>
    <message>
        <source>A URL without a scheme is taken for https; on this machine itself, for http.</source>
        <translation>عنوان URL بلا مخطط يُعد https؛ وعلى هذا الجهاز نفسه http.</translation>
    </message>
    <message>
        <source>Unfinished files are kept as NAME.part with NAME.part.ledger beside it; the same command run again picks up where they stand.</source>
        <translation>تُحفظ الملفات غير المكتملة باسم NAME.part وبجانبها NAME.part.ledger؛ والأمر نفسه يتابع من حيث توقفت.</translation>
    </message>
    <message>
        <source>Downloads:</source>
        <translation>التنزيلات:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>الملفات:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>السرعة:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>إعادة المحاولة:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>الطلبات:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>الشبكة:</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>الخرج:</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>checksum matches</source>
        <translation>مجموع التحقق متطابق</translation>
    </message>
    <message>
        <source>checksum matches %1</source>
        <extracomment>%1: the name of a file or of a header.</extracomment>
        <translation>مجموع التحقق متطابق مع %1</translation>
    </message>
    <message>
        <source>resumed from %1</source>
        <translation>استؤنف من %1</translation>
    </message>
    <message>
        <source>size not confirmed by the server</source>
        <translation>لم يؤكد الخادم الحجم</translation>
    </message>
    <message>
        <source>%1 sent wrong data</source>
        <translation>أرسل %1 بيانات خاطئة</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 بايت)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 at once, one more is refused</source>
        <translation>%1 في آن واحد، ويُرفض واحد آخر</translation>
    </message>
    <message>
        <source>at least %1 at once</source>
        <translation>%1 على الأقل في آن واحد</translation>
    </message>
    <message>
        <source>; the time was too short to tell whether more help</source>
        <translation>؛ لم يكفِ الوقت لمعرفة ما إذا كان المزيد يفيد</translation>
    </message>
    <message>
        <source>; more than %1 don&apos;t help</source>
        <translation>؛ أكثر من %1 لا يفيد</translation>
    </message>
    <message>
        <source>Accepts</source>
        <extracomment>Of a server: how many connections.</extracomment>
        <translation>يقبل</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: a number of connections; a speed follows.</extracomment>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a size, %2: a time.</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تم التخطي</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>%1 are kept.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>احتُفظ بـ %1.</translation>
    </message>
    <message>
        <source>retry %1 in %2 s, try %3: %4</source>
        <extracomment>%1: a link, %2: seconds, %3: a number, %4: why.</extracomment>
        <translation>إعادة محاولة %1 بعد %2 ث، المحاولة %3: %4</translation>
    </message>
    <message>
        <source>assembling</source>
        <translation>قيد التجميع</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two sizes.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>اكتمل %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>تم تخطي %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>The list contains no downloads; there was nothing to do.</source>
        <translation>لا تحتوي القائمة على تنزيلات؛ لم يكن هناك ما يُفعل.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue.</source>
        <translation>تمت المقاطعة؛ ما نُزّل محفوظ. شغّل الأمر نفسه مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>الرابط النهائي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Ranges</source>
        <extracomment>Whether the server sends parts of the file.</extracomment>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>yes: it can be resumed and fetched in pieces</source>
        <translation>نعم: يمكن استئنافه وتنزيله على أجزاء</translation>
    </message>
    <message>
        <source>no: it can&apos;t be resumed</source>
        <translation>لا: لا يمكن استئنافه</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>When the file was last changed on the server.</extracomment>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>%1: the %2 checksum matches</source>
        <translation>%1: مجموع التحقق %2 متطابق</translation>
    </message>
    <message>
        <source>%1: the checksum does not match: it is %2, not %3</source>
        <translation>%1: مجموع التحقق غير مطابق: هو %2 وليس %3</translation>
    </message>
    <message>
        <source>None of it was kept.</source>
        <translation>لم يُحتفظ بشيء منه.</translation>
    </message>
    <message>
        <source>; the file is too small to tell whether more help</source>
        <translation>؛ الملف أصغر من أن يُعرف منه ما إذا كان المزيد يفيد</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>الملفات: %1</translation>
    </message>
    <message>
        <source>Interrupted. The server can&apos;t continue a file; the same command fetches it from the start.</source>
        <translation>تمت المقاطعة. لا يستطيع الخادم متابعة ملف؛ الأمر نفسه ينزّله من البداية.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue; a file that its server can&apos;t continue is fetched from the start.</source>
        <translation>تمت المقاطعة؛ ما نُزّل محفوظ. شغّل الأمر نفسه مرة أخرى للمتابعة؛ والملف الذي لا يستطيع خادمه متابعته يُنزَّل من البداية.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>تمت المقاطعة.</translation>
    </message>
    <message>
        <source>%1: the file could not be read: %2</source>
        <translation>%1: تعذرت قراءة الملف: %2</translation>
    </message>
    <message>
        <source>What has finished could not be noted; the same command would fetch it again.</source>
        <translation>تعذّر تسجيل ما اكتمل؛ سينزّله الأمر نفسه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>TerminalName</name>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>HOSTS</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>HOW</translation>
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
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>PASSWORD</source>
        <translation>PASSWORD</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>RATE</translation>
    </message>
    <message>
        <source>SEC</source>
        <translation>SEC</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>TEMPLATE</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALUE</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WHAT</translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation>WHICH</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>WORD</translation>
    </message>
</context>
<context>
    <name>TerminalRow</name>
    <message>
        <source>connecting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>assembling</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>تجميع</translation>
    </message>
    <message>
        <source>verifying</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>retry %1</source>
        <extracomment>%1: a time of five letters; at most 11 letters with it.</extracomment>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1: how many bytes of the file come before.</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>اكتمل %1 من %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>%1 more active</source>
        <translation>%1 أخرى نشطة</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>TerminalUsage</name>
    <message>
        <source>Try &apos;tributary-cli help&apos; or &apos;tributary-cli get --help&apos;.</source>
        <translation>جرّب &apos;tributary-cli help&apos; أو &apos;tributary-cli get --help&apos;.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>كلمة مرور %1: </translation>
    </message>
    <message>
        <source>--user lacks a password and there is no terminal to ask on; give NAME:PASSWORD or --password-file</source>
        <translation>لا كلمة مرور في --user ولا طرفية لطلبها؛ حدد NAME:PASSWORD أو --password-file</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>عبارة مرور %1: </translation>
    </message>
    <message>
        <source>the key of --client-certificate is locked and there is no terminal to ask on; give --client-key-password-file</source>
        <translation>مفتاح --client-certificate مقفل ولا طرفية لطلب عبارته؛ حدد --client-key-password-file</translation>
    </message>
    <message>
        <source>ignored %1: %2</source>
        <extracomment>%1: a file and the number of a line, %2: what is wrong there.</extracomment>
        <translation>تم تجاهل %1: %2</translation>
    </message>
    <message>
        <source>at most %1 files and %2 connections at once: this process may have no more than %3 files open (ulimit -n)</source>
        <translation>على الأكثر %1 ملفات و %2 اتصالات في آن واحد: لا يحق لهذه العملية فتح أكثر من %3 ملفات (ulimit -n)</translation>
    </message>
    <message>
        <source>standard output is not complete: %1</source>
        <translation>الخرج القياسي غير مكتمل: %1</translation>
    </message>
    <message>
        <source>reading &apos;%1&apos; failed: %2</source>
        <translation>فشلت قراءة &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>the first line of &apos;%1&apos; is empty</source>
        <translation>السطر الأول من &apos;%1&apos; فارغ</translation>
    </message>
    <message>
        <source>there is no option --%1</source>
        <translation>لا يوجد خيار --%1</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>لا يأخذ --%1 قيمة</translation>
    </message>
    <message>
        <source>; did you mean --%1?</source>
        <translation>؛ هل تقصد --%1؟</translation>
    </message>
    <message>
        <source>there is no option -%1</source>
        <translation>لا يوجد خيار -%1</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>يحتاج --%1 إلى قيمة: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2</source>
        <translation>يأخذ --%1 %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;</source>
        <translation>يأخذ --%1 %2، وليس &apos;%3&apos;</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>لا يوجد أمر &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a command or a URL is missing</source>
        <translation>ينقص أمر أو عنوان URL</translation>
    </message>
    <message>
        <source>--path-from-url and --name-template can&apos;t be used together</source>
        <translation>لا يمكن استخدام --path-from-url و --name-template معًا</translation>
    </message>
    <message>
        <source>--output gives the whole path; it can&apos;t be used with --path-from-url or --name-template</source>
        <translation>يحدد --output المسار كاملاً؛ فلا يُستخدم مع --path-from-url أو --name-template</translation>
    </message>
    <message>
        <source>--output takes one URL; with several, use --dir</source>
        <translation>يأخذ --output عنوان URL واحدًا؛ مع عدة عناوين استخدم --dir</translation>
    </message>
    <message>
        <source>--output takes the path of a file; standard output can&apos;t be one (./- can)</source>
        <translation>يأخذ --output مسار ملف؛ ولا يصلح له الخرج القياسي (أما ./- فيصلح)</translation>
    </message>
    <message>
        <source>--output takes the path of a file, not a folder; use --dir for that</source>
        <translation>يأخذ --output مسار ملف لا مجلد؛ استخدم --dir لذلك</translation>
    </message>
    <message>
        <source>--output takes a name of at most %1 bytes</source>
        <translation>يأخذ --output اسمًا لا يزيد على %1 بايت</translation>
    </message>
    <message>
        <source>--output takes the path of a file; %1 isn&apos;t one</source>
        <translation>يأخذ --output مسار ملف؛ و %1 ليس ملفًا</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a link that leads nowhere</source>
        <translation>يأخذ --dir مجلدًا؛ و %1 رابط لا يؤدي إلى شيء</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a file</source>
        <translation>يأخذ --dir مجلدًا؛ و %1 ملف</translation>
    </message>
    <message>
        <source>--mirror takes one URL; in a list, mirrors stand on one line</source>
        <translation>يأخذ --mirror عنوان URL واحدًا؛ وفي القائمة تكون المرايا في سطر واحد</translation>
    </message>
    <message>
        <source>--retry-max-wait must not be shorter than --retry-wait</source>
        <translation>يجب ألا يكون --retry-max-wait أقصر من --retry-wait</translation>
    </message>
    <message>
        <source>--password-file and a password in --user can&apos;t be used together</source>
        <translation>لا يمكن استخدام --password-file مع كلمة مرور في --user</translation>
    </message>
    <message>
        <source>--password-file needs --user NAME</source>
        <translation>يحتاج --password-file إلى --user NAME</translation>
    </message>
    <message>
        <source>--client-key needs --client-certificate FILE</source>
        <translation>يحتاج --client-key إلى --client-certificate FILE</translation>
    </message>
    <message>
        <source>--client-key-password-file needs --client-certificate FILE</source>
        <translation>يحتاج --client-key-password-file إلى --client-certificate FILE</translation>
    </message>
    <message>
        <source>only one of --input, --password-file and --client-key-password-file can be -</source>
        <translation>يمكن أن يكون واحد فقط من --input و --password-file و --client-key-password-file هو -</translation>
    </message>
    <message>
        <source>a URL is missing</source>
        <translation>ينقص عنوان URL</translation>
    </message>
    <message>
        <source>verify takes one file</source>
        <translation>يأخذ verify ملفًا واحدًا</translation>
    </message>
    <message>
        <source>verify needs --checksum ALG:HEX</source>
        <translation>يحتاج verify إلى --checksum ALG:HEX</translation>
    </message>
    <message>
        <source>--checksum can be given only once</source>
        <translation>يُعطى --checksum مرة واحدة فقط</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; can&apos;t be read: %3</source>
        <translation>--%1: تعذرت قراءة &apos;%2&apos;: %3</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>هذا ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>The current folder no longer exists; go to another one</source>
        <translation>لم يعد المجلد الحالي موجودًا؛ انتقل إلى مجلد آخر</translation>
    </message>
    <message>
        <source>the system allows this program no more threads; close other programs or raise the limit (ulimit -u), and run the same command again</source>
        <translation>لا يسمح النظام لهذا البرنامج بمزيد من الخيوط؛ أغلق برامج أخرى أو ارفع الحد (ulimit -u)، ثم شغّل الأمر نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>%1 takes either the numbers that list shows, or --all</source>
        <translation>يأخذ %1 إما الأرقام التي يعرضها list أو --all</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows</source>
        <translation>يأخذ %1 الأرقام التي يعرضها list</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows, not &apos;%2&apos;</source>
        <translation>يأخذ %1 الأرقام التي يعرضها list، لا &apos;%2&apos;</translation>
    </message>
    <message>
        <source>limit takes bytes a second, such as 500K or 1.5M and at most 1T, or none</source>
        <translation>يأخذ limit عدد البايتات في الثانية، مثل 500K أو 1.5M وبحد أقصى 1T، أو none</translation>
    </message>
    <message>
        <source>--%1 is for get; add can&apos;t hand it over to the desktop program</source>
        <translation>الخيار --%1 مخصص للأمر get؛ ولا يستطيع add تسليمه إلى برنامج سطح المكتب</translation>
    </message>
    <message>
        <source>--accept-checksum and --checksum can&apos;t be used together</source>
        <translation>لا يمكن استخدام --accept-checksum و --checksum معًا</translation>
    </message>
    <message>
        <source>no password was entered</source>
        <translation>لم تُدخَل كلمة مرور</translation>
    </message>
    <message>
        <source>no passphrase was entered</source>
        <translation>لم تُدخَل عبارة مرور</translation>
    </message>
    <message>
        <source>--cookies takes a file in the Netscape format; there is no cookie in &apos;%1&apos;</source>
        <translation>يأخذ --cookies ملفًا بتنسيق Netscape؛ ولا توجد كعكة في &apos;%1&apos;</translation>
    </message>
    <message>
        <source>--ca-file takes certificates in PEM form; there is none in &apos;%1&apos;</source>
        <translation>يأخذ --ca-file شهادات بصيغة PEM؛ ولا توجد شهادة في &apos;%1&apos;</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>؛ هل تقصد %1؟</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a command and not a URL; for a server of that name, enter %1/</source>
        <translation>&apos;%1&apos; أمر وليس عنوان URL؛ لخادم بهذا الاسم أدخل %1/‎</translation>
    </message>
    <message>
        <source>--%1 takes %2; &apos;%3&apos; is too large</source>
        <translation>يأخذ --%1 %2؛ القيمة &apos;%3&apos; كبيرة جدًا</translation>
    </message>
    <message>
        <source>the text is not valid Unicode</source>
        <translation>النص ليس Unicode صالحًا</translation>
    </message>
    <message>
        <source>%1 takes a file that can be read: %2</source>
        <extracomment>%1: an option of the terminal&apos;s program; %2: what the system says.</extracomment>
        <translation>يأخذ %1 ملفًا قابلاً للقراءة: %2</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>paused: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>أُوقف مؤقتًا: %1</translation>
    </message>
    <message>
        <source>resumed: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>استُؤنف: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>أُلغي: %1</translation>
    </message>
    <message>
        <source>removed from the list: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>أُزيل من القائمة: %1</translation>
    </message>
    <message>
        <source>there is no download %1</source>
        <translation>لا يوجد تنزيل %1</translation>
    </message>
    <message>
        <source>download %1 is over</source>
        <translation>انتهى التنزيل %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of the speed limit.</extracomment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>speed limit: %1</source>
        <translation>حد السرعة: %1</translation>
    </message>
    <message>
        <source>no downloads to show</source>
        <translation>لا تنزيلات لعرضها</translation>
    </message>
    <message>
        <source>now: paused by the schedule</source>
        <translation>الآن: متوقفة مؤقتًا حسب الجدول</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule</source>
        <translation>الآن: بلا حد حسب الجدول</translation>
    </message>
    <message>
        <source>now: paused by the schedule until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>الآن: متوقفة مؤقتًا حسب الجدول حتى %1</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule, until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>الآن: بلا حد حسب الجدول حتى %1</translation>
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
        <translation>%1 ي %2 س</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: the time of a message, %2: the message.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop download manager</source>
        <translation>مدير تنزيلات لسطح المكتب</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none</source>
        <translation>البدء في علبة النظام، أو مصغرًا إن لم توجد</translation>
    </message>
    <message>
        <source>Keep all settings and data in the program&apos;s folder</source>
        <translation>إبقاء كل الإعدادات والبيانات في مجلد البرنامج</translation>
    </message>
    <message>
        <source>Report on standard error the longest time that the window is busy</source>
        <translation>كتابة أطول مدة تنشغل فيها النافذة إلى مجرى الأخطاء القياسي</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>ما المراد تنزيله</translation>
    </message>
    <message>
        <source>Try &apos;%1 --help&apos;.</source>
        <extracomment>%1: the name of the program.</extracomment>
        <translation>جرّب &apos;%1 --help&apos;.</translation>
    </message>
</context>
<context>
    <name>tributary::AboutBox</name>
    <message>
        <source>About Tributary</source>
        <translation>حول Tributary</translation>
    </message>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>Downloads files over several connections at once.</source>
        <translation>ينزّل الملفات عبر عدة اتصالات في وقت واحد.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>نسخ (&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <extracomment>%1: a version number.</extracomment>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Licence: Apache License 2.0</source>
        <translation>الرخصة: Apache License 2.0</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <extracomment>%1: the version of the library Qt, %2: the operating system.</extracomment>
        <translation>Qt %1 على %2</translation>
    </message>
</context>
<context>
    <name>tributary::AddDialog</name>
    <message>
        <source>New download</source>
        <translation>تنزيل جديد</translation>
    </message>
    <message>
        <source>https://…
One link per line</source>
        <translation>https://…‎
رابط واحد في كل سطر</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <extracomment>What few people change about a download, hidden until asked for.</extracomment>
        <translation>المزيد (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>المجلد (&amp;F)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>اسم الملف (&amp;N)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Names from the server</source>
        <translation>الأسماء من الخادم</translation>
    </message>
    <message>
        <source>Name from the server</source>
        <translation>الاسم من الخادم</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) will start.</source>
        <translation>
            <numerusform>لن يبدأ أي تنزيل.</numerusform>
            <numerusform>سيبدأ تنزيل واحد.</numerusform>
            <numerusform>سيبدأ تنزيلان.</numerusform>
            <numerusform>ستبدأ %n تنزيلات.</numerusform>
            <numerusform>سيبدأ %n تنزيلًا.</numerusform>
            <numerusform>سيبدأ %n تنزيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link could not be checked: %1.</source>
        <extracomment>%1: what went wrong when the server was asked about a link.</extracomment>
        <translation>تعذر التحقق من الرابط: %1.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <source>Names from the list</source>
        <translation>الأسماء من القائمة</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2.</source>
        <extracomment>%1: the name of a server, %2: a time of the day.</extracomment>
        <translation>طلب %1 التوقف حتى %2.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterDownloads</name>
    <message>
        <source>No program was chosen.</source>
        <translation>لم يُختر أي برنامج.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>لا يوجد برنامج «%1».</translation>
    </message>
</context>
<context>
    <name>tributary::AfterNote</name>
    <message>
        <source>Quits when all is done</source>
        <extracomment>The program does, once all downloads are done.</extracomment>
        <translation>الخروج عند اكتمال كل التنزيلات</translation>
    </message>
    <message>
        <source>Sleeps when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>سكون الحاسوب عند اكتمال كل التنزيلات</translation>
    </message>
    <message>
        <source>Shuts down when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>إيقاف تشغيل الحاسوب عند اكتمال كل التنزيلات</translation>
    </message>
    <message>
        <source>Runs a program when all is done</source>
        <translation>تشغيل برنامج عند اكتمال كل التنزيلات</translation>
    </message>
    <message>
        <source>Click to call it off.</source>
        <extracomment>To call off what happens once all downloads are done.</extracomment>
        <translation>انقر لإلغاء ذلك.</translation>
    </message>
    <message>
        <source>Nothing happens when all downloads are done.</source>
        <translation>لن يحدث شيء عند اكتمال كل التنزيلات.</translation>
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
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>الخوارزمية (&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xpected checksum</source>
        <translation>مجموع التحقق المتوقع (&amp;X)</translation>
    </message>
    <message>
        <source>Checks&amp;um</source>
        <extracomment>The checksum that a file has.</extracomment>
        <translation>مجموع التحقق (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>The checksum matches.</source>
        <translation>مجموع التحقق مطابق.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file is damaged or another one, or the checksum is not for it.</source>
        <translation>مجموع التحقق غير مطابق: الملف تالف أو مختلف، أو أن المجموع ليس له.</translation>
    </message>
</context>
<context>
    <name>tributary::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>The menu of the list&apos;s columns, in which a person chooses those that are shown.</extracomment>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>Shows the columns again as at the first start: which, where, and how wide.</extracomment>
        <translation>إعادة تعيين الأعمدة</translation>
    </message>
</context>
<context>
    <name>tributary::CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>أوامر أخرى</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>The speed limit.</extracomment>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>تصفية التنزيلات</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The hint of an empty box. %1: to what the list is narrowed already, such as &quot;Failed&quot;.</extracomment>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Filter in “%1”</source>
        <translation>تصفية في «%1»</translation>
    </message>
</context>
<context>
    <name>tributary::CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>اسم الأمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>لا يمكن ذلك حاليًا.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>لا يوجد أمر بهذا الاسم.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of a menu. %1: the name of the menu, %2: the name of the command.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command or setting</source>
        <translation>أمر أو إعداد</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionListModel</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>A small piece far into a large file: &quot;64 KiB at 7.1 GiB&quot;.</extracomment>
        <translation>%1 عند %2</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>The stretch of the file that a connection fetches.</extracomment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>How far in the file a connection has come.</extracomment>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a connection is to.</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Why a connection is slow, waits or asked anew.</extracomment>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionTimeline</name>
    <message>
        <source>Timeline of the connections</source>
        <translation>الخط الزمني للاتصالات</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionsPage</name>
    <message>
        <source>No connection is open.</source>
        <translation>لا توجد اتصالات مفتوحة.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
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
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopPresence</name>
    <message>
        <source>Tributary keeps running</source>
        <translation>يواصل Tributary العمل</translation>
    </message>
    <message>
        <source>Downloads continue. Use the icon in the tray to show the window again.</source>
        <translation>تستمر التنزيلات. استخدم الأيقونة في علبة النظام لإظهار النافذة من جديد.</translation>
    </message>
    <message>
        <source>The computer couldn&apos;t be put to sleep or shut down.</source>
        <translation>تعذر إدخال الحاسوب في وضع السكون أو إيقاف تشغيله.</translation>
    </message>
    <message>
        <source>The program can&apos;t be started.</source>
        <translation>تعذر تشغيل البرنامج.</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Select a download to see its details.</source>
        <translation>حدد تنزيلًا لعرض تفاصيله.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadActions</name>
    <message>
        <source>New download</source>
        <extracomment>The second word of each pair stands on the toolbar button.</extracomment>
        <translation>تنزيل جديد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>لصق الروابط</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file that was downloaded.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends a download for good and deletes what has come so far.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Gives the file of a download another name.</extracomment>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes a download from the list; its file stays.</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove with file…</source>
        <translation>إزالة مع الملف…</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <extracomment>Takes all finished downloads from the list; their files stay.</extracomment>
        <translation>إزالة المكتملة</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Earlier in the queue.</extracomment>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>نقل إلى البداية</translation>
    </message>
    <message>
        <source>To top</source>
        <translation>للبداية</translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <translation>نقل إلى النهاية</translation>
    </message>
    <message>
        <source>To bottom</source>
        <translation>للنهاية</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>These three are entries of the menu &quot;Priority&quot;.</extracomment>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Which downloads go first.</extracomment>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Changes the mirrors, headers and limits of a download.</extracomment>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Only one download can be edited at a time.</source>
        <translation>لا يمكن تعديل أكثر من تنزيل واحد في المرة.</translation>
    </message>
    <message>
        <source>A finished download can&apos;t be edited.</source>
        <translation>لا يمكن تعديل تنزيل مكتمل.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be edited. Pause it first.</source>
        <translation>لا يمكن تعديل تنزيل جارٍ. أوقفه مؤقتًا أولًا.</translation>
    </message>
    <message>
        <source>Find command…</source>
        <extracomment>Opens a list of all commands, in which one is found by its name.</extracomment>
        <translation>البحث عن أمر…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>Starts a download that waits, whatever runs besides.</extracomment>
        <translation>البدء الآن</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>فتح الرابط في المتصفح</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <extracomment>Brings back what was just removed from the list.</extracomment>
        <translation>التراجع عن الإزالة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <extracomment>Moves the files of downloads to another folder.</extracomment>
        <translation>نقل إلى مجلد…</translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what was downloaded once more, as a new download.</extracomment>
        <translation>التنزيل مجددًا</translation>
    </message>
    <message>
        <source>Check file…</source>
        <extracomment>Computes the checksum of a file, to compare it with another one.</extracomment>
        <translation>فحص الملف…</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>For a download that failed.</extracomment>
        <translation>استبدال الرابط…</translation>
    </message>
    <message>
        <source>Only one download can be renamed at a time.</source>
        <translation>لا يمكن إعادة تسمية أكثر من تنزيل واحد في المرة.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be renamed. Pause it first.</source>
        <translation>لا يمكن إعادة تسمية تنزيل جارٍ. أوقفه مؤقتًا أولًا.</translation>
    </message>
    <message>
        <source>Pause shown</source>
        <translation>إيقاف المعروض مؤقتًا</translation>
    </message>
    <message>
        <source>Resume shown</source>
        <translation>استئناف المعروض</translation>
    </message>
    <message>
        <source>Pause all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>إيقاف كل التنزيلات المعروضة مؤقتًا</translation>
    </message>
    <message>
        <source>Resume all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>استئناف كل التنزيلات المعروضة</translation>
    </message>
    <message>
        <source>Retry all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>إعادة محاولة كل التنزيلات المعروضة</translation>
    </message>
    <message>
        <source>Retry all</source>
        <extracomment>For all downloads that failed.</extracomment>
        <translation>إعادة محاولة الكل</translation>
    </message>
    <message>
        <source>Retry shown</source>
        <extracomment>For those of the downloads that failed that the filter shows.</extracomment>
        <translation>إعادة محاولة المعروض</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadEdits</name>
    <message>
        <source>The download can&apos;t be edited.</source>
        <translation>لا يمكن تعديل التنزيل.</translation>
    </message>
    <message>
        <source>It is running or finished by now.</source>
        <translation>إنه جارٍ الآن أو اكتمل.</translation>
    </message>
    <message>
        <source>It has no user name or password yet. Sign in first.</source>
        <translation>لا يزال اسم المستخدم أو كلمة المرور ناقصًا. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>The changes to “%1” were saved.</source>
        <translation>حُفظت تغييرات «%1».</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When a download was added to the list.</extracomment>
        <translation>أُضيف في</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a download comes from.</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>When a download was finished.</extracomment>
        <translation>اكتمل في</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>What the bytes of a finished download were compared with.</extracomment>
        <translation>مجموع التحقق</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>The time left until a download is done. In a menu &quot;Left&quot; alone would be a direction.</extracomment>
        <translation>الوقت المتبقي</translation>
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
            <numerusform>لم يكتمل شيء</numerusform>
            <numerusform>اكتمل %n</numerusform>
            <numerusform>اكتمل %n</numerusform>
            <numerusform>اكتملت %n</numerusform>
            <numerusform>اكتمل %n</numerusform>
            <numerusform>اكتمل %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>لم يفشل شيء</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشلت %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>اكتملت كل التنزيلات</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) finished</source>
        <translation>
            <numerusform>لم يكتمل أي تنزيل</numerusform>
            <numerusform>اكتمل التنزيل</numerusform>
            <numerusform>اكتمل تنزيلان</numerusform>
            <numerusform>اكتملت %n تنزيلات</numerusform>
            <numerusform>اكتمل %n تنزيلًا</numerusform>
            <numerusform>اكتمل %n تنزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>لم يفشل أي تنزيل</numerusform>
            <numerusform>فشل التنزيل</numerusform>
            <numerusform>فشل تنزيلان</numerusform>
            <numerusform>فشلت %n تنزيلات</numerusform>
            <numerusform>فشل %n تنزيلًا</numerusform>
            <numerusform>فشل %n تنزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>لا تنزيلات موقوفة مؤقتًا</numerusform>
            <numerusform>تنزيل واحد موقوف مؤقتًا</numerusform>
            <numerusform>تنزيلان موقوفان مؤقتًا</numerusform>
            <numerusform>%n تنزيلات موقوفة مؤقتًا</numerusform>
            <numerusform>%n تنزيلًا موقوفًا مؤقتًا</numerusform>
            <numerusform>%n تنزيل موقوف مؤقتًا</numerusform>
        </translation>
    </message>
    <message>
        <source>No more downloads are running</source>
        <translation>لا تنزيلات جارية</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <extracomment>By a fault, such as a full disk, which stands behind it.</extracomment>
        <translation>
            <numerusform>لم يتوقف أي تنزيل مؤقتًا</numerusform>
            <numerusform>توقف تنزيل واحد مؤقتًا</numerusform>
            <numerusform>توقف تنزيلان مؤقتًا</numerusform>
            <numerusform>توقفت %n تنزيلات مؤقتًا</numerusform>
            <numerusform>توقف %n تنزيلًا مؤقتًا</numerusform>
            <numerusform>توقف %n تنزيل مؤقتًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
</context>
<context>
    <name>tributary::EditDialog</name>
    <message>
        <source>Edit download</source>
        <translation>تعديل التنزيل</translation>
    </message>
    <message>
        <source>Changes to “%1” apply the next time it starts or resumes.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>تسري التغييرات على «%1» عند بدئه أو استئنافه في المرة القادمة.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyHint</name>
    <message>
        <source>Drop or paste a link here, or choose New download.</source>
        <translation>اسحب رابطًا إلى هنا أو الصقه، أو اختر «تنزيل جديد».</translation>
    </message>
    <message>
        <source>No downloads here.</source>
        <translation>لا تنزيلات هنا.</translation>
    </message>
    <message>
        <source>No download matches “%1”.</source>
        <translation>لا تنزيلات تطابق «%1».</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Takes back what is typed and chosen to filter the list.</extracomment>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>tributary::ErrorBox</name>
    <message>
        <source>&amp;Retry</source>
        <translation>إعادة المحاولة (&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;link…</source>
        <translation>استبدال الرابط (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>تسجيل الدخول (&amp;S)…</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>اختيار مجلد (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Trust certificate…</source>
        <extracomment>Trusts a certificate that proves nothing.</extracomment>
        <translation>الوثوق بالشهادة (&amp;T)…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <extracomment>Opens the link of a download, to see what the site says.</extracomment>
        <translation>فتح في المتصفح (&amp;B)</translation>
    </message>
    <message>
        <source>Edit &amp;checksum…</source>
        <extracomment>Opens the dialog in which a checksum can be corrected.</extracomment>
        <translation>تعديل مجموع التحقق (&amp;C)…</translation>
    </message>
    <message>
        <source>Choose another &amp;name…</source>
        <extracomment>Saves a file under another name, since the one that it should have is taken.</extracomment>
        <translation>اختيار اسم آخر (&amp;N)…</translation>
    </message>
    <message>
        <source>Proxy s&amp;ettings…</source>
        <extracomment>Opens the settings at the proxy.</extracomment>
        <translation>إعدادات الوسيط (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Memory settings…</source>
        <extracomment>Opens the settings at the limit for memory.</extracomment>
        <translation>إعدادات الذاكرة (&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keep the file anyway…</source>
        <extracomment>Keeps a file although a checksum of its site contradicts it.</extracomment>
        <translation>الاحتفاظ بالملف رغم ذلك (&amp;K)…</translation>
    </message>
    <message>
        <source>The expected checksum is from the server&apos;s header %1.</source>
        <extracomment>%1: the name of a header such as Digest.</extracomment>
        <translation>مجموع التحقق المتوقع من ترويسة الخادم %1.</translation>
    </message>
    <message>
        <source>The expected checksum is from %1, beside the file.</source>
        <extracomment>%1: the name of a file such as SHA256SUMS.</extracomment>
        <translation>مجموع التحقق المتوقع من %1 بجانب الملف على الخادم.</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Before the checksum that a file should have.</extracomment>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Before the checksum that a file has.</extracomment>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>No source has the right file: %1</source>
        <extracomment>%1: links, each with what is wrong with its file.</extracomment>
        <translation>لا يملك أي مصدر الملف الصحيح: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استئناف (&amp;R)</translation>
    </message>
    <message>
        <source>Download &amp;again</source>
        <extracomment>Of a finished download, whose file is gone.</extracomment>
        <translation>التنزيل مجددًا (&amp;A)</translation>
    </message>
    <message>
        <source>The file was moved or deleted elsewhere. Move it back, or download it again.</source>
        <translation>نُقل الملف أو حُذف من مكان آخر. أعده إلى مكانه أو نزّله مجددًا.</translation>
    </message>
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>لم يُستبدل الرابط.</translation>
    </message>
    <message>
        <source>The link of “%1” was replaced.</source>
        <translation>استُبدل رابط «%1».</translation>
    </message>
    <message>
        <source>The file was not kept.</source>
        <translation>لم يُحتفظ بالملف.</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>Choose folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>يبقى الملف في مكانه.</translation>
    </message>
    <message>
        <source>Moving to the other folder…</source>
        <translation>يجري النقل إلى المجلد الآخر…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>نقل إلى مجلد</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>نُقل إلى «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n files stay where they are.</source>
        <translation>
            <numerusform>لا يبقى أي ملف في مكانه.</numerusform>
            <numerusform>يبقى الملف في مكانه.</numerusform>
            <numerusform>يبقى الملفان في مكانهما.</numerusform>
            <numerusform>تبقى %n ملفات في مكانها.</numerusform>
            <numerusform>يبقى %n ملفًا في مكانه.</numerusform>
            <numerusform>يبقى %n ملف في مكانه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”. To move the others, pause them first.</source>
        <translation>نُقل إلى «%1». لنقل البقية أوقفها مؤقتًا أولًا.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <extracomment>%1: the name that a file had, %2: the name that it has now.</extracomment>
        <translation>أُعيدت تسمية «%1» إلى «%2».</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>States</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All downloads, in whatever state.</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>النشطة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>المتوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>المكتملة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>الأرشيفات</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Music and films.</extracomment>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>Downloads that were cancelled.</extracomment>
        <translation>الملغاة</translation>
    </message>
</context>
<context>
    <name>tributary::FilterTeller</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many rows the filter leaves of how many, such as &quot;3 of 12 shown&quot;.</extracomment>
        <translation>يظهر %1 من %2</translation>
    </message>
</context>
<context>
    <name>tributary::FinishedRows</name>
    <message>
        <source>The filter shows no finished downloads.</source>
        <translation>التصفية لا تُظهر أي تنزيل مكتمل.</translation>
    </message>
</context>
<context>
    <name>tributary::FolderRow</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>استعراض (&amp;B)…</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>%1 متاح</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>المجلدات الأخيرة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <extracomment>%1: how much room there is on the disk, %2: how much the files take.</extracomment>
        <translation>%1 متاح، المطلوب %2</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>هذا ملف وليس مجلدًا.</translation>
    </message>
    <message>
        <source>You can&apos;t save files in this folder.</source>
        <translation>لا يمكنك حفظ ملفات في هذا المجلد.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be created.</source>
        <translation>لا يمكن إنشاء هذا المجلد.</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <extracomment>Stands beside the free space. %1: the folder that a file goes to because of its type.</extracomment>
        <translation>يُحفظ في %1</translation>
    </message>
</context>
<context>
    <name>tributary::FrontDoor</name>
    <message>
        <source>The link that the browser handed over can&apos;t be downloaded.</source>
        <translation>لا يمكن تنزيل الرابط الذي سلّمه المتصفح.</translation>
    </message>
    <message>
        <source>Browsers and the terminal can&apos;t reach this window: %1</source>
        <translation>لا تستطيع المتصفحات والطرفية الوصول إلى هذه النافذة: %1</translation>
    </message>
</context>
<context>
    <name>tributary::GeneralPage</name>
    <message>
        <source>C&amp;opy all</source>
        <translation>نسخ الكل (&amp;O)</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>نسخ كل المعلومات</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>البدء الآن (&amp;W)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a file, %2: a sentence on why its download is not faster.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>إعدادات الاتصالات (&amp;T)…</translation>
    </message>
    <message>
        <source>Change li&amp;mit…</source>
        <translation>تغيير الحد (&amp;M)…</translation>
    </message>
</context>
<context>
    <name>tributary::GoneFiles</name>
    <message>
        <source>Download again</source>
        <translation>التنزيل مجددًا</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>لم يعد «%1» موجودًا.</translation>
    </message>
</context>
<context>
    <name>tributary::HeadMenu</name>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>ترتيب قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Links, text and lists of links can be dropped into the window. Keyboard shortcuts:</source>
        <translation>يمكن سحب الروابط والنصوص وقوائم الروابط إلى النافذة. اختصارات لوحة المفاتيح:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>حول Tributary ‏(&amp;I)</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>إيقاف مؤقت أو استئناف</translation>
    </message>
    <message>
        <source>Open the file or show its details</source>
        <translation>فتح الملف أو عرض التفاصيل</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>تصفية التنزيلات</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>%1, %2: the first and the last of some keys.</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Open a details tab</source>
        <translation>فتح تبويب من التفاصيل</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>مسح التصفية ثم مغادرتها</translation>
    </message>
</context>
<context>
    <name>tributary::LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Speed &amp;limit for each selected download:</source>
        <translation>حد السرعة لكل تنزيل محدد (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>تعيين الحد (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Speed &amp;limit for all downloads:</source>
        <translation>حد السرعة لكل التنزيلات (&amp;L):</translation>
    </message>
    <message>
        <source>Speed &amp;limit for this download:</source>
        <translation>حد السرعة لهذا التنزيل (&amp;L):</translation>
    </message>
</context>
<context>
    <name>tributary::LimitMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>حد آخر…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>tributary::LinkIntake</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>تعذرت قراءة القائمة: %1</translation>
    </message>
    <message>
        <source>The list contains no http or https links.</source>
        <translation>لا تحتوي القائمة على روابط http أو https.</translation>
    </message>
    <message>
        <source>The clipboard contains no http or https links.</source>
        <translation>لا تحتوي الحافظة على روابط http أو https.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added.</source>
        <translation>
            <numerusform>لم يُضف أي تنزيل.</numerusform>
            <numerusform>أُضيف تنزيل واحد.</numerusform>
            <numerusform>أُضيف تنزيلان.</numerusform>
            <numerusform>أُضيفت %n تنزيلات.</numerusform>
            <numerusform>أُضيف %n تنزيلًا.</numerusform>
            <numerusform>أُضيف %n تنزيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>موجود في القائمة من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added; the others are already in the list.</source>
        <translation>
            <numerusform>لم يُضف أي تنزيل، والبقية في القائمة من قبل.</numerusform>
            <numerusform>أُضيف تنزيل واحد، والبقية في القائمة من قبل.</numerusform>
            <numerusform>أُضيف تنزيلان، والبقية في القائمة من قبل.</numerusform>
            <numerusform>أُضيفت %n تنزيلات، والبقية في القائمة من قبل.</numerusform>
            <numerusform>أُضيف %n تنزيلًا، والبقية في القائمة من قبل.</numerusform>
            <numerusform>أُضيف %n تنزيل، والبقية في القائمة من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding</source>
        <extracomment>Takes the downloads out of the list again that were just added.</extracomment>
        <translation>التراجع عن الإضافة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) removed again.</source>
        <translation>
            <numerusform>لم يُزل أي تنزيل.</numerusform>
            <numerusform>أُزيل التنزيل من جديد.</numerusform>
            <numerusform>أُزيل التنزيلان من جديد.</numerusform>
            <numerusform>أُزيلت %n تنزيلات من جديد.</numerusform>
            <numerusform>أُزيل %n تنزيلًا من جديد.</numerusform>
            <numerusform>أُزيل %n تنزيل من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <extracomment>Follows a comma, as in &quot;8 downloads added, 2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>لم يُستبعد أي سطر.</numerusform>
            <numerusform>استُبعد سطر واحد.</numerusform>
            <numerusform>استُبعد سطران.</numerusform>
            <numerusform>استُبعدت %n أسطر.</numerusform>
            <numerusform>استُبعد %n سطرًا.</numerusform>
            <numerusform>استُبعد %n سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, %1</source>
        <extracomment>%1: as &quot;2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>لم يُضف أي تنزيل، %1</numerusform>
            <numerusform>أُضيف تنزيل واحد، %1</numerusform>
            <numerusform>أُضيف تنزيلان، %1</numerusform>
            <numerusform>أُضيفت %n تنزيلات، %1</numerusform>
            <numerusform>أُضيف %n تنزيلًا، %1</numerusform>
            <numerusform>أُضيف %n تنزيل، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what is in the list already once more, as a new download.</extracomment>
        <translation>التنزيل مجددًا</translation>
    </message>
    <message>
        <source>Already in the list: %1</source>
        <translation>موجود في القائمة من قبل: %1</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>جارٍ جلب القائمة…</translation>
    </message>
</context>
<context>
    <name>tributary::LinkListDialog</name>
    <message>
        <source>New downloads</source>
        <translation>تنزيلات جديدة</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>المجلد (&amp;F)</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>تحديد الكل (&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>إلغاء التحديد (&amp;N)</translation>
    </message>
    <message>
        <source>Enter the full path of the folder to save to.</source>
        <translation>أدخل المسار الكامل لمجلد الحفظ.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: why a server refuses, such as &quot;Not found (404)&quot;, or that a link is in the list; %2: the link.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>تصفية (&amp;I)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>المزيد (&amp;M)</translation>
    </message>
    <message>
        <source>More ways to select</source>
        <translation>طرق أخرى للتحديد</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <extracomment>In the place of a link.</extracomment>
        <translation>موجود في القائمة من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) selected</source>
        <extracomment>Of a list: &quot;2 of 3 links selected&quot;. %1: how many are selected, %n: how many there are.</extracomment>
        <translation>
            <numerusform>الروابط المحددة: %1 من %n</numerusform>
            <numerusform>الروابط المحددة: %1 من %n</numerusform>
            <numerusform>الروابط المحددة: %1 من %n</numerusform>
            <numerusform>الروابط المحددة: %1 من %n</numerusform>
            <numerusform>الروابط المحددة: %1 من %n</numerusform>
            <numerusform>الروابط المحددة: %1 من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %2: the size of these together.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %2: the size of some of these together.</extracomment>
        <translation>%1، %2 على الأقل</translation>
    </message>
    <message numerus="yes">
        <source>%1; the filter hides %n of them</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %n: how many of the selected a filter hides.</extracomment>
        <translation>
            <numerusform>%1؛ تخفي التصفية %n منها</numerusform>
            <numerusform>%1؛ تخفي التصفية %n منها</numerusform>
            <numerusform>%1؛ تخفي التصفية %n منها</numerusform>
            <numerusform>%1؛ تخفي التصفية %n منها</numerusform>
            <numerusform>%1؛ تخفي التصفية %n منها</numerusform>
            <numerusform>%1؛ تخفي التصفية %n منها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListAndDetails</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Next tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>التبويب التالي</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>التبويب السابق</translation>
    </message>
</context>
<context>
    <name>tributary::ListFiles</name>
    <message>
        <source>Lists of downloads (*.json)</source>
        <translation>قوائم التنزيلات (*.json)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>استيراد القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) exported.</source>
        <translation>
            <numerusform>لم يُصدَّر أي تنزيل.</numerusform>
            <numerusform>صُدِّر تنزيل واحد.</numerusform>
            <numerusform>صُدِّر تنزيلان.</numerusform>
            <numerusform>صُدِّرت %n تنزيلات.</numerusform>
            <numerusform>صُدِّر %n تنزيلًا.</numerusform>
            <numerusform>صُدِّر %n تنزيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>تعذر تصدير القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) imported.</source>
        <translation>
            <numerusform>لم يُستورد أي تنزيل.</numerusform>
            <numerusform>استُورد تنزيل واحد.</numerusform>
            <numerusform>استُورد تنزيلان.</numerusform>
            <numerusform>استُوردت %n تنزيلات.</numerusform>
            <numerusform>استُورد %n تنزيلًا.</numerusform>
            <numerusform>استُورد %n تنزيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be imported.</source>
        <translation>تعذر استيراد القائمة.</translation>
    </message>
    <message>
        <source>No permission to read the file</source>
        <translation>لا يوجد إذن بقراءة الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are paused, as they go to other folders than yours.</source>
        <extracomment>Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>لم يُوقف أي منها.</numerusform>
            <numerusform>أُوقف واحد منها مؤقتًا لأنه يذهب إلى مجلد غير مجلداتك.</numerusform>
            <numerusform>أُوقف اثنان منها مؤقتًا لأنهما يذهبان إلى مجلدات غير مجلداتك.</numerusform>
            <numerusform>أُوقفت %n منها مؤقتًا لأنها تذهب إلى مجلدات غير مجلداتك.</numerusform>
            <numerusform>أُوقف %n منها مؤقتًا لأنها تذهب إلى مجلدات غير مجلداتك.</numerusform>
            <numerusform>أُوقف %n منها مؤقتًا لأنها تذهب إلى مجلدات غير مجلداتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list.</source>
        <extracomment>Downloads that were left out. Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>لا شيء منها موجود في القائمة من قبل.</numerusform>
            <numerusform>واحد منها موجود في القائمة من قبل.</numerusform>
            <numerusform>اثنان منها موجودان في القائمة من قبل.</numerusform>
            <numerusform>%n منها موجودة في القائمة من قبل.</numerusform>
            <numerusform>%n منها موجودة في القائمة من قبل.</numerusform>
            <numerusform>%n منها موجودة في القائمة من قبل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListOffer</name>
    <message>
        <source>Open the list and choose from its files</source>
        <extracomment>The list that a link leads to. Without the mark the list itself is saved, as a file.</extracomment>
        <translation>فتح القائمة والاختيار من ملفاتها</translation>
    </message>
    <message>
        <source>This link leads to a list of files (Metalink).</source>
        <extracomment>Metalink: a format for lists of files.</extracomment>
        <translation>يؤدي هذا الرابط إلى قائمة ملفات (Metalink).</translation>
    </message>
    <message>
        <source>Choose from the links on this page</source>
        <translation>الاختيار من روابط هذه الصفحة</translation>
    </message>
    <message>
        <source>Choose from the links in this text</source>
        <extracomment>A text of lines that are links.</extracomment>
        <translation>الاختيار من روابط هذا النص</translation>
    </message>
</context>
<context>
    <name>tributary::ListedNote</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>الانتقال إليه (&amp;G)</translation>
    </message>
    <message>
        <source>This link is already in the list.</source>
        <translation>هذا الرابط موجود في القائمة من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Download them again under new names</source>
        <extracomment>Links that are in the list already.</extracomment>
        <translation>تنزيلها مجددًا بأسماء جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are already in the list:</source>
        <translation>
            <numerusform>لا شيء من الروابط في القائمة بعد:</numerusform>
            <numerusform>رابط واحد منها في القائمة بالفعل:</numerusform>
            <numerusform>رابطان منها في القائمة بالفعل:</numerusform>
            <numerusform>%n من الروابط في القائمة بالفعل:</numerusform>
            <numerusform>%n من الروابط في القائمة بالفعل:</numerusform>
            <numerusform>%n من الروابط في القائمة بالفعل:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · already in the list</source>
        <extracomment>%1: the size and the type of a file whose link is in the list.</extracomment>
        <translation>%1 · موجود في القائمة من قبل</translation>
    </message>
    <message>
        <source>Download it again under a new name</source>
        <extracomment>A link that is in the list already.</extracomment>
        <translation>تنزيله مجددًا باسم جديد</translation>
    </message>
</context>
<context>
    <name>tributary::LogPage</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>نسخ الكل (&amp;O)</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>نسخ السجل</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>حفظ باسم (&amp;S)…</translation>
    </message>
    <message>
        <source>Save the log as</source>
        <translation>حفظ السجل باسم</translation>
    </message>
    <message>
        <source>The log could not be saved as “%1”: %2</source>
        <extracomment>%1: a path, %2: what the system says.</extracomment>
        <translation>تعذر حفظ السجل باسم «%1»: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
</context>
<context>
    <name>tributary::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Active downloads on top</source>
        <extracomment>Those that run stand above the others in the list.</extracomment>
        <translation>التنزيلات النشطة في الأعلى</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <extracomment>Rows of two lines in the list.</extracomment>
        <translation>صفوف مريحة</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Rows of one line in the list.</extracomment>
        <translation>صفوف متراصة</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <extracomment>Writes all downloads of the list to a file that can be imported elsewhere.</extracomment>
        <translation>تصدير القائمة (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <extracomment>Adds the downloads of such a file to the list.</extracomment>
        <translation>استيراد القائمة (&amp;I)…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Only while the list is sorted by Added or in queue order</source>
        <translation>فقط ما دامت القائمة مرتبة حسب «أُضيف في» أو بترتيب قائمة الانتظار</translation>
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
        <translation>التصفية تخفي التنزيلات الجديدة.</translation>
    </message>
    <message>
        <source>The list is in queue order now. Click “%1” to sort it as before.</source>
        <translation>القائمة الآن بترتيب قائمة الانتظار. انقر «%1» لترتيبها كما كانت.</translation>
    </message>
    <message>
        <source>The list is in queue order now.</source>
        <extracomment>The order of the list changed, since a row was moved in it. %1: the head of a column.</extracomment>
        <translation>القائمة الآن بترتيب قائمة الانتظار.</translation>
    </message>
    <message>
        <source>The filter hides what came back.</source>
        <translation>التصفية تخفي ما عاد إلى القائمة.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the new downloads that the filter hides.</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Limit of the selected downloads</source>
        <translation>حد التنزيلات المحددة</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>حد السرعة لكل التنزيلات</translation>
    </message>
</context>
<context>
    <name>tributary::MoreFields</name>
    <message>
        <source>Automatic</source>
        <extracomment>As many connections as pay off.</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <extracomment>The number of connections for one download.</extracomment>
        <translation>الاتصالات (&amp;C)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>حد السرعة (&amp;L)</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>اسم المستخدم (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;hecksum</source>
        <translation>مجموع التحقق (&amp;H)</translation>
    </message>
    <message>
        <source>M&amp;irrors</source>
        <translation>المرايا (&amp;I)</translation>
    </message>
    <message>
        <source>Other links to the same file, one per line</source>
        <translation>روابط أخرى للملف نفسه، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>الترويسات (&amp;D)</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>الاسم: القيمة، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>&amp;Referer</source>
        <extracomment>The page that the link is on, in the sense of HTTP.</extracomment>
        <translation>Referer (&amp;R)</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>الكعكات (&amp;K)</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>اسم=قيمة; اسم=قيمة</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>الوسيط (&amp;X)</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>User agen&amp;t</source>
        <translation>وكيل المستخدم (&amp;T)</translation>
    </message>
    <message>
        <source>Tributary&apos;s default</source>
        <translation>القيمة الافتراضية في Tributary</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a field, %2: what is wrong with what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password.</source>
        <translation>يطلب الخادم اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <extracomment>The place in the queue.</extracomment>
        <translation>الأولوية (&amp;Y)</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Of a priority.</extracomment>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>منخفضة</translation>
    </message>
</context>
<context>
    <name>tributary::MovedPlace</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A row&apos;s place in the list, such as &quot;2 of 12&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>tributary::NameNote</name>
    <message>
        <source>A file with this name already exists. The new one will be “%1”.</source>
        <extracomment>%1: the name that the new file gets.</extracomment>
        <translation>يوجد ملف بهذا الاسم. سيكون اسم الملف الجديد «%1».</translation>
    </message>
</context>
<context>
    <name>tributary::OwnLimits</name>
    <message>
        <source>Speed limit</source>
        <extracomment>Of the selected downloads alone.</extracomment>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>حد آخر…</translation>
    </message>
</context>
<context>
    <name>tributary::ProxyFields</name>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>بلا وسيط</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>منفذ الوسيط</translation>
    </message>
    <message>
        <source>A proxy with a user name and password can only be set for a single download: New download, More, Proxy.</source>
        <translation>لا يمكن تعيين وسيط باسم مستخدم وكلمة مرور إلا لتنزيل واحد: تنزيل جديد، المزيد، الوسيط.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a proxy.</source>
        <translation>هذا ليس عنوان وسيط.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>كما في النظام</translation>
    </message>
</context>
<context>
    <name>tributary::QuickMenu</name>
    <message>
        <source>New download</source>
        <translation>تنزيل جديد</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
</context>
<context>
    <name>tributary::QuietIntake</name>
    <message>
        <source>The download stays in the browser: %1</source>
        <extracomment>%1: the reason, as &quot;Not found (404)&quot;</extracomment>
        <translation>يبقى التنزيل في المتصفح: %1</translation>
    </message>
    <message>
        <source>Tributary was sent a file of another size.</source>
        <translation>وصل ملف بحجم آخر.</translation>
    </message>
</context>
<context>
    <name>tributary::RefusedFiles</name>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <extracomment>%1: the name of a file, or the path of a folder.</extracomment>
        <translation>لا يوجد برنامج يفتح «%1».</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %n download(s).</source>
        <translation>
            <numerusform>لم تُزل تنزيلات.</numerusform>
            <numerusform>أُزيل تنزيل واحد.</numerusform>
            <numerusform>أُزيل تنزيلان.</numerusform>
            <numerusform>أُزيلت %n تنزيلات.</numerusform>
            <numerusform>أُزيل %n تنزيلًا.</numerusform>
            <numerusform>أُزيل %n تنزيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Their files stay where they are.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 تبقى ملفاتها في مكانها.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>أُزيل «%1».</translation>
    </message>
    <message>
        <source>Removed “%1”. The file stays in %2.</source>
        <translation>أُزيل «%1». يبقى الملف في %2.</translation>
    </message>
    <message>
        <source>Removed “%1”. The unfinished file stays in %2.</source>
        <translation>أُزيل «%1». يبقى الملف غير المكتمل في %2.</translation>
    </message>
    <message>
        <source>“%1” is in the list again.</source>
        <translation>عاد «%1» إلى القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in the list again.</source>
        <translation>
            <numerusform>لم تعد تنزيلات إلى القائمة.</numerusform>
            <numerusform>عاد تنزيل واحد إلى القائمة.</numerusform>
            <numerusform>عاد تنزيلان إلى القائمة.</numerusform>
            <numerusform>عادت %n تنزيلات إلى القائمة.</numerusform>
            <numerusform>عاد %n تنزيلًا إلى القائمة.</numerusform>
            <numerusform>عاد %n تنزيل إلى القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last removal can&apos;t be undone. Undo once more brings back the one before it.</source>
        <translation>لا يمكن التراجع عن آخر إزالة. التراجع مرة أخرى يعيد ما أُزيل قبلها.</translation>
    </message>
    <message>
        <source>“%1” could not be taken out of the bin.</source>
        <translation>تعذر إخراج «%1» من سلة المهملات.</translation>
    </message>
</context>
<context>
    <name>tributary::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>اسم الملف (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة التسمية (&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tributary::ReplaceLinkDialog</name>
    <message>
        <source>Replace link</source>
        <translation>استبدال الرابط</translation>
    </message>
    <message>
        <source>A new link for “%1”. What has been downloaded so far is kept if the new link leads to the same file.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>رابط جديد لـ «%1». يُحتفظ بما نُزّل حتى الآن إذا كان الرابط الجديد للملف نفسه.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Takes another link for a download.</extracomment>
        <translation>استبدال (&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enter the full link, with http:// or https://.</source>
        <translation>أدخل الرابط كاملًا مع http://‎ أو https://‎.</translation>
    </message>
</context>
<context>
    <name>tributary::RetryAll</name>
    <message>
        <source>Retry all failed</source>
        <extracomment>Tries again all downloads that have failed.</extracomment>
        <translation>إعادة محاولة كل التنزيلات الفاشلة</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n download(s) again.</source>
        <translation>
            <numerusform>لا تُعاد محاولة أي تنزيل.</numerusform>
            <numerusform>تُعاد محاولة تنزيل واحد.</numerusform>
            <numerusform>تُعاد محاولة تنزيلين.</numerusform>
            <numerusform>تُعاد محاولة %n تنزيلات.</numerusform>
            <numerusform>تُعاد محاولة %n تنزيلًا.</numerusform>
            <numerusform>تُعاد محاولة %n تنزيل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>أجزاء الملف</translation>
    </message>
    <message>
        <source>Which parts are here is not known until the download goes on.</source>
        <translation>لا يُعرف أي الأجزاء موجود حتى يُستأنف التنزيل.</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>تعذر نقل «%1» إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: it will start over.</source>
        <translation>لا يمكن استئناف «%1»: سيبدأ من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the paused download(s) can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>لا تنزيلات متوقفة مؤقتًا تبدأ من جديد.</numerusform>
            <numerusform>لا يمكن استئناف تنزيل واحد من المتوقفة مؤقتًا وسيبدأ من جديد.</numerusform>
            <numerusform>لا يمكن استئناف تنزيلين من المتوقفة مؤقتًا وسيبدآن من جديد.</numerusform>
            <numerusform>لا يمكن استئناف %n تنزيلات من المتوقفة مؤقتًا وستبدأ من جديد.</numerusform>
            <numerusform>لا يمكن استئناف %n تنزيلًا من المتوقفة مؤقتًا وستبدأ من جديد.</numerusform>
            <numerusform>لا يمكن استئناف %n تنزيل من المتوقفة مؤقتًا وستبدأ من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only http and https links can be opened in the browser.</source>
        <translation>لا يمكن أن تُفتح في المتصفح سوى روابط http وhttps.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>تعذر فتح متصفح.</translation>
    </message>
    <message>
        <source>Moved “%1” to the bin.</source>
        <translation>نُقل «%1» إلى سلة المهملات.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) to the bin.</source>
        <translation>
            <numerusform>لم يُنقل أي ملف إلى سلة المهملات.</numerusform>
            <numerusform>نُقل ملف واحد إلى سلة المهملات.</numerusform>
            <numerusform>نُقل ملفان إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n ملفات إلى سلة المهملات.</numerusform>
            <numerusform>نُقل %n ملفًا إلى سلة المهملات.</numerusform>
            <numerusform>نُقل %n ملف إلى سلة المهملات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n unfinished file(s).</source>
        <translation>
            <numerusform>لم يُحذف أي ملف غير مكتمل.</numerusform>
            <numerusform>حُذف ملف غير مكتمل واحد.</numerusform>
            <numerusform>حُذف ملفان غير مكتملين.</numerusform>
            <numerusform>حُذفت %n ملفات غير مكتملة.</numerusform>
            <numerusform>حُذف %n ملفًا غير مكتمل.</numerusform>
            <numerusform>حُذف %n ملف غير مكتمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted “%1”; %2 deleted.</source>
        <extracomment>Of a download that a person has cancelled. %1: its name, %2: a size.</extracomment>
        <translation>أُلغي «%1»؛ حُذف %2.</translation>
    </message>
    <message numerus="yes">
        <source>Aborted %n download(s); %1 deleted.</source>
        <extracomment>Of downloads that a person has cancelled. %1: the size of their unfinished files.</extracomment>
        <translation>
            <numerusform>لم يُلغَ أي تنزيل؛ حُذف %1.</numerusform>
            <numerusform>أُلغي تنزيل واحد؛ حُذف %1.</numerusform>
            <numerusform>أُلغي تنزيلان؛ حُذف %1.</numerusform>
            <numerusform>أُلغيت %n تنزيلات؛ حُذف %1.</numerusform>
            <numerusform>أُلغي %n تنزيلًا؛ حُذف %1.</numerusform>
            <numerusform>أُلغي %n تنزيل؛ حُذف %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SelectionLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Of downloads.</extracomment>
        <translation>
            <numerusform>المحددة: %n</numerusform>
            <numerusform>المحددة: %n</numerusform>
            <numerusform>المحددة: %n</numerusform>
            <numerusform>المحددة: %n</numerusform>
            <numerusform>المحددة: %n</numerusform>
            <numerusform>المحددة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: the size of what is here of several downloads, %2: their size.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 received</source>
        <extracomment>%1: the size of what is here of several downloads, the size of one of which nobody knows.</extracomment>
        <translation>استُلم %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Of several selected downloads, the details below are about one; %1: its name.</extracomment>
        <translation>تفاصيل %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsAdvanced</name>
    <message>
        <source>Disk &amp;space</source>
        <translation>المساحة على القرص (&amp;S)</translation>
    </message>
    <message>
        <source>Reserve it before downloading</source>
        <translation>حجزها قبل التنزيل</translation>
    </message>
    <message>
        <source>Take it as the file grows</source>
        <translation>حجزها تدريجيًا مع نمو الملف</translation>
    </message>
    <message>
        <source>Largest &amp;read or write</source>
        <translation>أكبر قراءة أو كتابة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>الذاكرة لكل الاتصالات (&amp;M)</translation>
    </message>
    <message>
        <source>When this much data waits to be written, reading pauses.</source>
        <translation>عندما تنتظر هذه الكمية من البيانات الكتابة، تتوقف القراءة مؤقتًا.</translation>
    </message>
    <message>
        <source>A full disk is noticed at the start, and the file lies in one piece.</source>
        <translation>يُكتشف امتلاء القرص من البداية، ويكون الملف قطعة واحدة.</translation>
    </message>
    <message>
        <source>Nothing is taken before it is needed, but the disk may turn out too full halfway.</source>
        <translation>لا تُحجز مساحة قبل الحاجة إليها، لكن القرص قد يمتلئ في منتصف الطريق.</translation>
    </message>
    <message>
        <source>Disk space and largest read or write apply to downloads that are added from now on.</source>
        <translation>تسري المساحة على القرص وأكبر قراءة أو كتابة على التنزيلات التي تُضاف من الآن فصاعدًا.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsBrowsers</name>
    <message>
        <source>Take downloads from %1</source>
        <extracomment>%1: a browser, as &quot;Firefox&quot;.</extracomment>
        <translation>استلام التنزيلات من %1</translation>
    </message>
    <message>
        <source>No browser was found that Tributary could take downloads from.</source>
        <translation>لم يُعثر على متصفح يستطيع Tributary استلام تنزيلاته.</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>الإضافة (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>فتح المجلد (&amp;O)</translation>
    </message>
    <message>
        <source>Then load the extension from this folder.
In Firefox: about:debugging › This Firefox › Load Temporary Add-on
In others: chrome://extensions › Developer mode › Load unpacked</source>
        <translation>ثم حمّل الإضافة من هذا المجلد.
في Firefox: about:debugging › This Firefox › Load Temporary Add-on
في غيره: chrome://extensions › وضع المطوّر › Load unpacked</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>حول Tributary ‏(&amp;I)</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>A page of the settings: into which folder files of each type go.</extracomment>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>المتصفحات</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDownloads</name>
    <message>
        <source>Downloads at &amp;once</source>
        <translation>التنزيلات المتزامنة (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Connections per download</source>
        <translation>الاتصالات لكل تنزيل (&amp;C)</translation>
    </message>
    <message>
        <source>Connections in tot&amp;al</source>
        <translation>مجموع الاتصالات (&amp;A)</translation>
    </message>
    <message>
        <source>More connections are used only while they make a download faster. The number per download applies to new downloads.</source>
        <translation>لا يستخدم التنزيل من الاتصالات إلا ما يسرّعه. يسري العدد لكل تنزيل على التنزيلات التي تُضاف من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>When the &amp;file already exists</source>
        <translation>إذا كان الملف موجودًا (&amp;F)</translation>
    </message>
    <message>
        <source>Keep both and rename the new one</source>
        <translation>إبقاء الاثنين وإعادة تسمية الجديد</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>الكتابة فوقه</translation>
    </message>
    <message>
        <source>Skip the download</source>
        <translation>تخطي التنزيل</translation>
    </message>
    <message>
        <source>File &amp;date</source>
        <translation>تاريخ الملف (&amp;D)</translation>
    </message>
    <message>
        <source>When it was downloaded</source>
        <translation>وقت تنزيله</translation>
    </message>
    <message>
        <source>The server&apos;s date</source>
        <translation>التاريخ على الخادم</translation>
    </message>
    <message>
        <source>Look for a check&amp;sum</source>
        <translation>البحث عن مجموع تحقق (&amp;S)</translation>
    </message>
    <message>
        <source>In the server&apos;s response</source>
        <translation>في رد الخادم</translation>
    </message>
    <message>
        <source>Also in a file next to the download</source>
        <translation>في ملف بجانب التنزيل أيضًا</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloads run</source>
        <translation>إبقاء الحاسوب مستيقظًا أثناء التنزيل (&amp;K)</translation>
    </message>
    <message>
        <source>Par&amp;t files</source>
        <translation>ملفات الأجزاء (&amp;T)</translation>
    </message>
    <message>
        <source>Several in a folder, merged at the end</source>
        <translation>عدة ملفات في مجلد، تُدمج في النهاية</translation>
    </message>
    <message>
        <source>None, kept in memory until the end</source>
        <translation>لا شيء، تبقى في الذاكرة حتى النهاية</translation>
    </message>
    <message>
        <source>Folder fo&amp;r part files</source>
        <translation>مجلد ملفات الأجزاء (&amp;R)</translation>
    </message>
    <message>
        <source>The system&apos;s temporary folder</source>
        <translation>مجلد النظام للملفات المؤقتة</translation>
    </message>
    <message>
        <source>Files larger than the memory set under Advanced will fail.</source>
        <translation>تفشل الملفات الأكبر من الذاكرة المحددة ضمن «متقدم».</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>عدم القيام بأي شيء</translation>
    </message>
    <message>
        <source>Quit Tributary</source>
        <translation>الخروج من Tributary</translation>
    </message>
    <message>
        <source>Put the computer to sleep</source>
        <translation>إدخال الحاسوب في وضع السكون</translation>
    </message>
    <message>
        <source>Shut down the computer</source>
        <translation>إيقاف تشغيل الحاسوب</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>تشغيل برنامج</translation>
    </message>
    <message>
        <source>When a&amp;ll downloads are done</source>
        <translation>عند اكتمال كل التنزيلات (&amp;L)</translation>
    </message>
    <message>
        <source>This applies once. You are asked first; without an answer it happens after half a minute.</source>
        <translation>يسري هذا مرة واحدة. ستُسأل أولًا، وإن لم ترد فسيحدث ذلك بعد نصف دقيقة.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>البرنامج (&amp;P)</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>المعاملات (&amp;G)</translation>
    </message>
    <message>
        <source>One per line, without quotes</source>
        <translation>واحد في كل سطر، دون علامات اقتباس</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>التوقف مع خطأ</translation>
    </message>
    <message>
        <source>The old file is deleted once the new one is complete. It is not moved to the bin.</source>
        <translation>يُحذف الملف القديم حالما يكتمل الجديد، ولا يُنقل إلى المهملات.</translation>
    </message>
    <message>
        <source>At the end, merging takes time, and as much disk space again as the file.</source>
        <translation>يستغرق الدمج في النهاية وقتًا، ويحتاج مساحة إضافية على القرص بقدر الملف.</translation>
    </message>
    <message>
        <source>The server is asked for SHA256SUMS, for the file&apos;s name with .sha256 added, and for similar files.</source>
        <translation>يُطلب من الخادم الملف SHA256SUMS واسم الملف مع إضافة .sha256 وملفات مشابهة.</translation>
    </message>
    <message>
        <source>Single file next to the download</source>
        <translation>ملف واحد بجانب التنزيل</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsGeneral</name>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة (&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>مواصلة العمل في علبة النظام عند إغلاق النافذة (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links to files</source>
        <translation>مراقبة الحافظة بحثًا عن روابط الملفات (&amp;W)</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>إعادة التشغيل الآن (&amp;N)</translation>
    </message>
    <message>
        <source>The new language is used after a restart. Downloads continue then.</source>
        <translation>تُستخدم اللغة الجديدة بعد إعادة التشغيل. تستمر التنزيلات حينئذ.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Start in the tray when you log in</source>
        <translation>البدء في علبة النظام عند تسجيل الدخول (&amp;S)</translation>
    </message>
    <message>
        <source>Download &amp;folder</source>
        <translation>مجلد التنزيل (&amp;F)</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The theme: as the desktop has it.
----------
The language: as the desktop has it.</extracomment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>“New download” opens when you copy a link to a file.</source>
        <translation>تُفتح نافذة «تنزيل جديد» عندما تنسخ رابط ملف.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsHosts</name>
    <message>
        <source>Yes</source>
        <extracomment>Whether a host sends the parts of a file that it is asked for.</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Not reliably</source>
        <translation>غير مضمون</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>%1: a number of connections.</extracomment>
        <translation>%1 كحد أقصى</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>No limit on a number of connections or downloads.</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>&amp;Connections to each host</source>
        <translation>الاتصالات بكل خادم (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Downloads from each host</source>
        <translation>التنزيلات من كل خادم (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pause between requests</source>
        <translation>المهلة بين طلبين (&amp;P)</translation>
    </message>
    <message>
        <source>A longer pause that a host asks for is always respected.</source>
        <translation>إذا طلب الخادم مهلة أطول فإنها تُراعى دائمًا.</translation>
    </message>
    <message>
        <source>Hosts that you download from will be listed here.</source>
        <translation>ستظهر هنا الخوادم التي تنزّل منها.</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Headers of a table of what was learned of hosts.</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>قابل للاستئناف</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>Forgets what was learned of hosts.</extracomment>
        <translation>نسيان (&amp;F)</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>نسيان الكل (&amp;A)</translation>
    </message>
    <message>
        <source>Trusted by you</source>
        <extracomment>A person has trusted the certificate of a host.</extracomment>
        <translation>موثوقة من قِبلك</translation>
    </message>
    <message>
        <source>Hosts used in the last two weeks</source>
        <translation>خوادم الأسبوعين الأخيرين</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No pause between requests.</extracomment>
        <translation>بلا مهلة</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>حد السرعة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>الوسيط (&amp;P)</translation>
    </message>
    <message>
        <source>Pro&amp;xy server</source>
        <translation>الخادم الوسيط (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>وكيل المستخدم (&amp;U)</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>مهلة محاولة الاتصال (&amp;C)</translation>
    </message>
    <message>
        <source>The wait doubles with each try and starts over once data arrives. Times and tries apply to downloads that are added from now on.</source>
        <translation>يتضاعف الانتظار مع كل محاولة، ويبدأ من جديد عند وصول بيانات. تسري المدد والمحاولات على التنزيلات التي تُضاف من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Gently: few at once, after a minute</source>
        <translation>برفق: القليل في كل مرة، بعد دقيقة</translation>
    </message>
    <message>
        <source>Patiently, ten times</source>
        <translation>بصبر، عشر مرات</translation>
    </message>
    <message>
        <source>&amp;Tries after a failure</source>
        <translation>المحاولات بعد الفشل (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>أول انتظار (&amp;F)</translation>
    </message>
    <message>
        <source>L&amp;ongest wait</source>
        <translation>أطول انتظار (&amp;O)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>Reconnect if &amp;no data arrives for</source>
        <translation>استبدال الاتصال الخامل بعد (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>إعادة المحاولة (&amp;R)</translation>
    </message>
    <message>
        <source>Quickly at first, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>قريبًا، ثم على فترات أطول</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Notify when a download &amp;finishes</source>
        <translation>أعلمني عندما يكتمل تنزيل (&amp;F)</translation>
    </message>
    <message>
        <source>Notify w&amp;hen a download fails</source>
        <translation>أعلمني عندما يفشل تنزيل (&amp;H)</translation>
    </message>
    <message>
        <source>Notify when &amp;all downloads are done</source>
        <translation>أعلمني عندما تكتمل كل التنزيلات (&amp;A)</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsPage</name>
    <message>
        <source> s</source>
        <extracomment>Seconds.</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <extracomment>%1: what is chosen by the button, as &quot;Program&quot;.</extracomment>
        <translation>استعراض: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>تعذرت الكتابة في %1.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSchedule</name>
    <message>
        <source>&amp;Follow the weekly schedule</source>
        <translation>اتباع الجدول الأسبوعي (&amp;F)</translation>
    </message>
    <message>
        <source>No speed limit is set at the moment, so limited hours are as fast as others.</source>
        <translation>لا يوجد حد للسرعة الآن، لذا فالساعات المحدودة بسرعة غيرها.</translation>
    </message>
    <message>
        <source>In limited hours the speed limit of %1 applies.</source>
        <translation>في الساعات المحدودة يسري حد السرعة %1.</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>بلا حد (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Limited</source>
        <translation>محدودة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paused</source>
        <translation>متوقفة (&amp;P)</translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation>الساعات المختارة</translation>
    </message>
    <message>
        <source>&amp;Speed in limited hours</source>
        <translation>السرعة في الساعات المحدودة (&amp;S)</translation>
    </message>
    <message>
        <source>Drag over the grid to select hours, then choose what applies to them.</source>
        <translation>اسحب فوق الجدول لاختيار الساعات، ثم اختر ما ينطبق عليها.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSearch</name>
    <message>
        <source>No setting has this name.</source>
        <translation>لا يوجد إعداد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsTypes</name>
    <message>
        <source>Archives</source>
        <translation>الأرشيفات</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>Files that are heard.</extracomment>
        <translation>الموسيقى</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>&amp;Sort files into folders by their type</source>
        <translation>فرز الملفات في مجلدات حسب نوعها (&amp;S)</translation>
    </message>
    <message>
        <source>Folders are created inside the download&apos;s folder, unless a full path is given. Leave the folder empty to use the download&apos;s folder itself.</source>
        <translation>تُنشأ المجلدات داخل مجلد التنزيل ما لم يُكتب مسار كامل. اترك الخانة فارغة لاستخدام مجلد التنزيل نفسه.</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>أنواع الملفات</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Headers of a table: a sort of files, where it goes, and how the names of such files end.</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>الامتدادات</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>اختيار مجلد (&amp;F)…</translation>
    </message>
    <message>
        <source>Restore defa&amp;ults</source>
        <extracomment>Brings back the types of files that the program came with.</extracomment>
        <translation>استعادة القيم الافتراضية (&amp;U)</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>نوع جديد</translation>
    </message>
    <message>
        <source>New type %1</source>
        <extracomment>%1: a number that tells one from another.</extracomment>
        <translation>نوع جديد %1</translation>
    </message>
    <message>
        <source>Each type has a folder of its own. At the side of the window, music and videos are together under Media.</source>
        <translation>لكل نوع مجلد خاص به. في جانب النافذة تجتمع الموسيقى والفيديو تحت «الوسائط».</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>The folder for images.</extracomment>
        <translation>الصور</translation>
    </message>
    <message>
        <source>%1 is also in %2. Files of this kind go to %3.</source>
        <extracomment>%1: how names of files end, such as pdf; %2: the types of files that have it too; %3: one type.</extracomment>
        <translation>الامتداد %1 موجود أيضًا في %2. الملفات من هذا النوع تذهب إلى %3.</translation>
    </message>
</context>
<context>
    <name>tributary::ShowMenu</name>
    <message>
        <source>Show</source>
        <extracomment>The menu of the states and types of downloads that the list can show.</extracomment>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>tributary::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل الدخول (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>يطلب %1 اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>يطلب الوسيط المؤدي إلى %1 اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <extracomment>%1: the name and the port of a proxy.</extracomment>
        <translation>يطلب الوسيط %1 اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>Passwords, cookies and headers for %1 are not kept in the list. Enter what is needed to continue.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>لا تُحفظ في القائمة كلمات المرور والكعكات والترويسات الخاصة بـ %1. أدخل ما يلزم للمتابعة.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم المستخدم (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>اسم=قيمة; اسم=قيمة</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>الكعكات (&amp;K)</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>الاسم: القيمة، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>الترويسات (&amp;H)</translation>
    </message>
    <message>
        <source>Us&amp;er name at the proxy</source>
        <translation>اسم المستخدم لدى الوسيط (&amp;E)</translation>
    </message>
    <message>
        <source>Pass&amp;word at the proxy</source>
        <translation>كلمة المرور لدى الوسيط (&amp;W)</translation>
    </message>
    <message>
        <source>Passphrase of the ke&amp;y</source>
        <translation>عبارة مرور المفتاح (&amp;Y)</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>التنزيل: %1</translation>
    </message>
    <message numerus="yes">
        <source>Download: %1 and %n more</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>
            <numerusform>التنزيل: %1</numerusform>
            <numerusform>التنزيل: %1 وواحد آخر</numerusform>
            <numerusform>التنزيل: %1 واثنان آخران</numerusform>
            <numerusform>التنزيل: %1 و%n أخرى</numerusform>
            <numerusform>التنزيل: %1 و%n آخر</numerusform>
            <numerusform>التنزيل: %1 و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of the key for %1 is not kept in the list. Enter it to continue.</source>
        <extracomment>%1: the name of a server. The key belongs to a certificate that tells the server who asks.</extracomment>
        <translation>لا تُحفظ في القائمة عبارة مرور المفتاح الخاص بـ %1. أدخلها للمتابعة.</translation>
    </message>
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>لماذا هو بطيء؟</translation>
    </message>
</context>
<context>
    <name>tributary::SortMenu</name>
    <message>
        <source>Sort by</source>
        <extracomment>The menu of the orders in which the list can be.</extracomment>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>ترتيب قائمة الانتظار</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>The list begins with the highest number or the latest time.</extracomment>
        <translation>تنازلي</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedGraph</name>
    <message>
        <source>Speed of the last five minutes</source>
        <translation>السرعة في آخر خمس دقائق</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>الآن %1، في المتوسط %2، بحد أقصى %3</translation>
    </message>
    <message>
        <source>Nothing was downloaded in the last five minutes.</source>
        <translation>لم يُنزَّل شيء في آخر خمس دقائق.</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>المتوسط %1</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>الذروة %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under the graph of the last minutes, behind times such as −1:30.</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>On average %1, at most %2</source>
        <translation>في المتوسط %1، بحد أقصى %2</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedPopup</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>سرعة كل التنزيلات</translation>
    </message>
</context>
<context>
    <name>tributary::StartButtons</name>
    <message>
        <source>&amp;Start</source>
        <translation>بدء (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add paused</source>
        <translation>إضافة مع إيقاف مؤقت (&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tributary::StatusLine</name>
    <message>
        <source>Show the speed of the last five minutes</source>
        <translation>عرض السرعة في آخر خمس دقائق</translation>
    </message>
</context>
<context>
    <name>tributary::TickMenu</name>
    <message>
        <source>Only archives</source>
        <translation>الأرشيفات فقط</translation>
    </message>
    <message>
        <source>Only media</source>
        <extracomment>Music and films.</extracomment>
        <translation>الوسائط فقط</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>المستندات فقط</translation>
    </message>
    <message>
        <source>Only images</source>
        <translation>الصور فقط</translation>
    </message>
    <message>
        <source>Only programs</source>
        <translation>البرامج فقط</translation>
    </message>
    <message>
        <source>Only other files</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>الملفات الأخرى فقط</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>عكس التحديد (&amp;I)</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
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
        <translation>ساعات الأسبوع</translation>
    </message>
</context>
<context>
    <name>tributary::WeekModel</name>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>%1: a day of the week, %2 and %3: times of the day, %4: what holds then, such as &quot;Paused&quot;.</extracomment>
        <translation>%1، من %2 إلى %3: %4</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Of an hour of the week: downloads are as fast as they can be.</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>Of an hour of the week: the speed limit holds.</extracomment>
        <translation>محدودة</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of an hour of the week: nothing is downloaded.</extracomment>
        <translation>متوقفة</translation>
    </message>
</context>
<context>
    <name>tributary::WindowFoot</name>
    <message>
        <source>Watching the clipboard</source>
        <translation>الحافظة تحت المراقبة</translation>
    </message>
    <message>
        <source>Message copied.</source>
        <translation>نُسخت الرسالة.</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>%1: a speed, or &quot;None&quot;.</extracomment>
        <translation>الحد: %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>المتاح: %1</translation>
    </message>
    <message>
        <source>Limit: none until %1</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week. The schedule has no speed limit until then.</extracomment>
        <translation>الحد: بلا حتى %1</translation>
    </message>
    <message>
        <source>The weekly schedule lifts the limit of %1 at this hour.</source>
        <extracomment>%1: a speed.</extracomment>
        <translation>يرفع الجدول الأسبوعي حد %1 في هذه الساعة.</translation>
    </message>
</context>
</TS>
