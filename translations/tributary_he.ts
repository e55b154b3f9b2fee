<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AccessibleList</name>
    <message>
        <source>Ascending</source>
        <translation>סדר עולה</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>סדר יורד</translation>
    </message>
</context>
<context>
    <name>AddInput</name>
    <message>
        <source>“%1” doesn&apos;t begin with http:// or https://.</source>
        <translation>״%1״ לא מתחיל ב־http://‎ או ב־https://‎.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a complete link.</source>
        <translation>״%1״ אינו קישור שלם.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <extracomment>%1: a link, %2: what is wrong with it.</extracomment>
        <translation>לא ניתן להשתמש ב״%1״: %2.</translation>
    </message>
    <message>
        <source>The links are too long to add all at once. Add fewer at a time.</source>
        <translation>הקישורים ארוכים מכדי להוסיף את כולם בבת אחת. יש להוסיף פחות בכל פעם.</translation>
    </message>
    <message>
        <source>That makes more than %1 downloads. Add fewer at a time.</source>
        <translation>כך יהיו יותר מ־%1 הורדות. יש להוסיף פחות בכל פעם.</translation>
    </message>
    <message>
        <source>Type or paste the link of a file.</source>
        <translation>נא להקליד או להדביק קישור לקובץ.</translation>
    </message>
    <message>
        <source>Choose the folder to save to.</source>
        <translation>נא לבחור תיקייה לשמירה.</translation>
    </message>
    <message>
        <source>Enter the folder&apos;s full path.</source>
        <translation>נא לציין את הנתיב המלא של התיקייה.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>לסיסמה נדרש שם משתמש.</translation>
    </message>
    <message>
        <source>Write each header as Name: value on its own line. Headers that Tributary sends itself, such as Range, can&apos;t be set.</source>
        <translation>יש לכתוב כל כותרת בצורה ״שם: ערך״ בשורה נפרדת. לא ניתן להגדיר כותרות ש־Tributary שולח בעצמו, כגון Range.</translation>
    </message>
    <message>
        <source>Enter the page&apos;s full address, with http:// or https://.</source>
        <translation>נא לציין את הכתובת המלאה של הדף, עם http://‎ או https://‎.</translation>
    </message>
    <message>
        <source>Write cookies as name=value; name=value.</source>
        <translation>יש לכתוב עוגיות בצורה שם=ערך; שם=ערך.</translation>
    </message>
    <message>
        <source>A user agent is one line of plain text.</source>
        <translation>סוכן משתמש הוא שורה אחת של טקסט פשוט.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port, https://host:port or socks5://host:port, or none for no proxy.</source>
        <translation>יש לכתוב את השרת המתווך בצורה http://host:port‎,‏ https://host:port‎ או socks5://host:port‎, או none כדי לא להשתמש בשרת מתווך.</translation>
    </message>
    <message>
        <source>A file name can&apos;t contain / or \.</source>
        <translation>שם קובץ לא יכול להכיל / או \.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file.</source>
        <translation>״%1״ לא יכול לשמש שם של קובץ.</translation>
    </message>
    <message>
        <source>A checksum can be entered for one file only.</source>
        <translation>ניתן לציין סכום ביקורת לקובץ אחד בלבד.</translation>
    </message>
    <message>
        <source>At most %1 mirrors can be entered.</source>
        <translation>ניתן לציין לכל היותר %1 אתרי מראה.</translation>
    </message>
    <message>
        <source>Mirrors can be entered for one file only.</source>
        <translation>ניתן לציין אתרי מראה לקובץ אחד בלבד.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: the number of a line, %2: a sentence that says what is wrong with it.</extracomment>
        <translation>שורה %1: %2</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>השם הזה ארוך מדי לקובץ.</translation>
    </message>
    <message>
        <source>Enter the whole checksum: %1 digits for %2.</source>
        <extracomment>Two sentences on a checksum that is not complete. %1: a number of digits, %2: a kind such as SHA-256.</extracomment>
        <translation>נא להזין את סכום הביקורת בשלמותו: %1 ספרות עבור %2.</translation>
    </message>
    <message>
        <source>Enter the whole checksum, such as %1 digits for %2.</source>
        <translation>נא להזין את סכום הביקורת בשלמותו, למשל %1 ספרות עבור %2.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download torrents.</source>
        <translation>Tributary אינו מוריד טורנטים.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download from FTP servers.</source>
        <translation>Tributary אינו מוריד משרתי FTP.</translation>
    </message>
</context>
<context>
    <name>AfterDownloads</name>
    <message>
        <source>All downloads are done. Quit Tributary?</source>
        <translation>כל ההורדות הושלמו. לצאת מ־Tributary?</translation>
    </message>
    <message>
        <source>All downloads are done. Put the computer to sleep?</source>
        <translation>כל ההורדות הושלמו. להעביר את המחשב למצב שינה?</translation>
    </message>
    <message>
        <source>All downloads are done. Shut down the computer?</source>
        <translation>כל ההורדות הושלמו. לכבות את המחשב?</translation>
    </message>
    <message>
        <source>All downloads are done. Run %1?</source>
        <translation>כל ההורדות הושלמו. להפעיל את %1?</translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>כל ההורדות הושלמו</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, this happens in %n second(s).</source>
        <translation>
            <numerusform>ללא תשובה, זה יקרה בעוד שנייה.</numerusform>
            <numerusform>ללא תשובה, זה יקרה בעוד %n שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;כן</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;לא</translation>
    </message>
</context>
<context>
    <name>ConnectionStory</name>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds, as &quot;14&quot; or &quot;0.3&quot;.</extracomment>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>still at work</source>
        <extracomment>From here on: what became of a connection, behind a colon.</extracomment>
        <translation>עדיין בעבודה</translation>
    </message>
    <message>
        <source>it brought all that it was asked for</source>
        <translation>הביא את כל מה שהתבקש</translation>
    </message>
    <message>
        <source>another one took over its rest</source>
        <translation>חיבור אחר לקח את השאר</translation>
    </message>
    <message>
        <source>others brought its part first</source>
        <translation>חיבורים אחרים הביאו את החלק שלו קודם</translation>
    </message>
    <message>
        <source>it was far slower than the others, which took over</source>
        <translation>היה איטי בהרבה מהאחרים, והם לקחו את עבודתו</translation>
    </message>
    <message>
        <source>it made way for other connections</source>
        <translation>פינה מקום לחיבורים אחרים</translation>
    </message>
    <message>
        <source>the speed limit calls for smaller parts</source>
        <translation>מגבלת המהירות מצריכה חלקים קטנים יותר</translation>
    </message>
    <message>
        <source>its link was given up</source>
        <translation>הקישור שלו נזנח</translation>
    </message>
    <message>
        <source>the download stopped</source>
        <translation>ההורדה נעצרה</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, without data: %5</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: what became of it.</extracomment>
        <translation>חיבור %1, שרת %2, מ־%3 במשך %4, ללא נתונים: %5</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, %5, %6: %7</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: a size, %6: a speed, %7: what became of it.</extracomment>
        <translation>חיבור %1, שרת %2, מ־%3 במשך %4, %5, %6: %7</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>
            <numerusform>בקשה אחת מאז %1</numerusform>
            <numerusform>%n בקשות מאז %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them failed</source>
        <extracomment>%1: &quot;12 requests since 10:02:11&quot;, %n: how many of them failed.</extracomment>
        <translation>
            <numerusform>%1, אחת מהן נכשלה</numerusform>
            <numerusform>%1, %n מהן נכשלו</numerusform>
        </translation>
    </message>
    <message>
        <source>the file was asked for anew</source>
        <translation>הקובץ התבקש מחדש</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Retried: it was far slower than the others</source>
        <translation>ניסיון נוסף: החיבור היה איטי בהרבה מהאחרים</translation>
    </message>
    <message>
        <source>Retried: %1</source>
        <extracomment>%1: what went wrong before, as &quot;The connection was lost&quot;.</extracomment>
        <translation>ניסיון נוסף: %1</translation>
    </message>
    <message>
        <source>%1; trying again soon</source>
        <extracomment>%1: what went wrong, as &quot;The connection was lost&quot;.</extracomment>
        <translation>%1; ניסיון נוסף בקרוב</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>ניסיון נוסף בקרוב</translation>
    </message>
    <message>
        <source>The disk is slower than the network</source>
        <translation>הכונן איטי מהרשת</translation>
    </message>
    <message>
        <source>A speed limit holds it back</source>
        <translation>מגבלת המהירות מאטה אותו</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment</source>
        <translation>השרת לא שולח דבר כרגע</translation>
    </message>
    <message>
        <source>Far slower than the others</source>
        <translation>איטי בהרבה מהאחרים</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>המתנה לשרת</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <extracomment>A connection that waits until its server may be asked.</extracomment>
        <translation>ממתין לתורו</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A connection whose server has answered; its bytes are not taken yet.</extracomment>
        <translation>התקבלה תשובה</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>A connection whose bytes are compared with those that are here.</extracomment>
        <translation>השוואה</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <extracomment>A connection that asks again after a while.</extracomment>
        <translation>המתנה לניסיון נוסף</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>תקוע</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>קבלת נתונים</translation>
    </message>
    <message>
        <source>Requests to this server are spaced out</source>
        <translation>הבקשות לשרת הזה נשלחות במרווחים</translation>
    </message>
    <message>
        <source>Waiting until the file is ready</source>
        <translation>המתנה עד שהקובץ יהיה מוכן</translation>
    </message>
    <message>
        <source>Checking that this source has the same file</source>
        <translation>בדיקה שבמקור הזה נמצא אותו קובץ</translation>
    </message>
</context>
<context>
    <name>DownloadFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1: a size such as 3.7 GiB, %2: the same in bytes.</extracomment>
        <translation>%1 (%2 בתים)</translation>
    </message>
    <message>
        <source>Less than a second</source>
        <translation>פחות משנייה</translation>
    </message>
    <message>
        <source>%1 for the last %2</source>
        <extracomment>%1: a time such as 0:35, %2: a size.</extracomment>
        <translation>%1 עבור %2 האחרונים</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum, %3: who said it, a file or a header of an answer.</extracomment>
        <translation>%1: %2 (מתוך %3)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>הושלמה</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>משך</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>מהירות ממוצעת</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>סכום ביקורת</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <extracomment>The address that a link led to in the end.</extracomment>
        <translation>מפנה אל</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>העברה</translation>
    </message>
    <message>
        <source>In parts; can be resumed</source>
        <translation>בחלקים; ניתן להמשיך</translation>
    </message>
    <message>
        <source>In one piece; can&apos;t be resumed</source>
        <translation>ברצף אחד; לא ניתן להמשיך</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>שינוי אחרון</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <extracomment>The server&apos;s mark for this version of the file (its ETag).</extracomment>
        <translation>גרסה (ETag)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>קישור</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>התקבלו</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>עדיפות</translation>
    </message>
    <message>
        <source>High</source>
        <translation>גבוהה</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>נמוכה</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>מגבלת מהירות</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>נוספה</translation>
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
        <translation>ניסיון נוסף בעוד %1 · %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>It waits for its turn.</extracomment>
        <translation>ממתינה</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>בהתחברות</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>בהורדה</translation>
    </message>
    <message>
        <source>Assembling</source>
        <extracomment>The parts are being put together into one file.</extracomment>
        <translation>בהרכבה</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>באימות</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>הושלמה</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>מושהית</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>המתנה לניסיון נוסף</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשלה</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>בוטלה</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, written as the language wants it.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: the time until a download is done, such as 0:35.</extracomment>
        <translation>נותרו %1</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>גבוהה</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>נמוכה</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>ניסיון נוסף בעוד %1</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <extracomment>Of a finished download. %1: a kind of checksum, such as SHA-256.</extracomment>
        <translation>%1 תואם</translation>
    </message>
    <message>
        <source>All pieces match</source>
        <extracomment>Of a finished download: each of its pieces has the checksum that was named for it.</extracomment>
        <translation>כל החלקים תואמים</translation>
    </message>
    <message>
        <source>Paused · starts over</source>
        <extracomment>Of a paused download that can&apos;t be continued: once resumed, it begins again.</extracomment>
        <translation>מושהית · תתחיל מחדש</translation>
    </message>
    <message>
        <source>Comparing what is here</source>
        <translation>השוואת מה שכבר התקבל</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is here of a file is compared with what the server sends; %1: &quot;Comparing what is here&quot;, %2: how far that is, such as 12%, %3: how far it has to go, such as 30%.</extracomment>
        <translation>%1: %2 מתוך %3</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>עדיפות גבוהה</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>עדיפות נמוכה</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Of a finished download: it was compared with no checksum.</extracomment>
        <translation>לא אומתה</translation>
    </message>
    <message>
        <source>File is missing</source>
        <extracomment>Of a finished download, whose file somebody has moved or deleted elsewhere.</extracomment>
        <translation>הקובץ חסר</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>לא ניתן לקרוא את הקישור</translation>
    </message>
    <message>
        <source>Copy the whole link and try again.</source>
        <translation>נא להעתיק את הקישור המלא ולנסות שוב.</translation>
    </message>
    <message>
        <source>Check how it is spelt; in a shell, put it in quotes.</source>
        <translation>נא לבדוק את הכתיב; במעטפת הפקודות נא להקיף במירכאות.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>ניתן להוריד רק קישורי http ו־https</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>נא לחפש קישור שמתחיל ב־https://‎.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>השרת לא נמצא</translation>
    </message>
    <message>
        <source>Look for a typo in the link, or check the network.</source>
        <translation>נא לחפש טעות הקלדה בקישור, או לבדוק את הרשת.</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>השרת דוחה חיבורים</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>נא לבדוק את הרשת, או לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>Check the port, or try again later.</source>
        <translation>נא לבדוק את הפורט, או לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>החיבור אבד</translation>
    </message>
    <message>
        <source>Run the same command again.</source>
        <translation>נא להריץ שוב את אותה פקודה.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>השרת לא ענה בזמן</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --timeout.</source>
        <translation>נא להריץ שוב את אותה פקודה, או לתת יותר זמן באמצעות --timeout.</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <translation>ההתחברות ארכה זמן רב מדי</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --connect-timeout.</source>
        <translation>נא להריץ שוב את אותה פקודה, או לתת יותר זמן באמצעות --connect-timeout.</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>לא ניתן לאבטח את החיבור</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask the people who run the server.</source>
        <translation>השרת לא יכול להוכיח את זהותו. נא לבדוק את התאריך במחשב הזה, או לפנות למפעילי השרת.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; give a private authority&apos;s certificate with --ca-file.</source>
        <translation>נא לבדוק את שעון המחשב; תעודה של רשות פרטית יש לציין באמצעות --ca-file.</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>השרת מפנה מ־https אל http</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file. Add the http link itself if you want it anyway.</source>
        <translation>כל מי שבדרך יכול לקרוא ולשנות את הקובץ. אם הוא רצוי בכל זאת, נא להוסיף את קישור ה־http עצמו.</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file; give the http link itself if you want it anyway.</source>
        <translation>כל מי שבדרך יכול לקרוא ולשנות את הקובץ; אם הוא רצוי בכל זאת, נא לציין את קישור ה־http עצמו.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>לא ניתן להשתמש בשרת המתווך</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>נא לבדוק את הכתובת והסיסמה של השרת המתווך.</translation>
    </message>
    <message>
        <source>Check --proxy, its user and its password, or go without: --proxy none.</source>
        <translation>נא לבדוק את --proxy, את המשתמש ואת הסיסמה, או לוותר עליו: --proxy none.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>השרת המתווך דורש שם משתמש וסיסמה</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for the proxy.</source>
        <translation>נא להיכנס עם שם המשתמש והסיסמה לשרת המתווך.</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>הרשת הזאת מבקשת להתחבר</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then try again.</source>
        <translation>נא להיכנס לרשת בדפדפן ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>Do so in a browser, and run the same command again.</source>
        <translation>נא לעשות זאת בדפדפן ולהריץ שוב את אותה פקודה.</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>נדרשים שם משתמש וסיסמה</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for this site.</source>
        <translation>נא להיכנס עם שם המשתמש והסיסמה לאתר הזה.</translation>
    </message>
    <message>
        <source>Give them with --user NAME, or check the ones that you gave.</source>
        <translation>נא לציין אותם באמצעות --user NAME, או לבדוק את אלה שצוינו.</translation>
    </message>
    <message>
        <source>The link leads to that server: give the link there, with --user NAME. For another host and by https you can also write the login into ~/.netrc and give --netrc.</source>
        <translation>הקישור מוביל לשרת הזה: תנו את הקישור שם, עם ‎--user NAME. למארח אחר ודרך https אפשר גם לכתוב את פרטי הכניסה ב־‎~/.netrc ולתת ‎--netrc.</translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation>שם המשתמש או הסיסמה לא התקבלו</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>הגישה נדחתה</translation>
    </message>
    <message>
        <source>The link may have expired, or may need you to sign in: get a new one from the site.</source>
        <translation>ייתכן שהקישור פג או שנדרשת כניסה: נא להשיג קישור חדש מהאתר.</translation>
    </message>
    <message>
        <source>The link may have expired, or need --cookie, --referer or --user.</source>
        <translation>ייתכן שהקישור פג, או שנדרש --cookie, --referer או --user.</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>תוקף הקישור פג</translation>
    </message>
    <message>
        <source>Get a new link from the site and replace this one.</source>
        <translation>נא להשיג קישור חדש מהאתר ולהחליף בו את הקישור הזה.</translation>
    </message>
    <message>
        <source>Get a new link, and give it with --output and the same name to continue.</source>
        <translation>נא להשיג קישור חדש ולתת אותו עם --output ואותו שם כדי להמשיך.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>לא נמצא</translation>
    </message>
    <message>
        <source>The file may have moved. Look for a new link.</source>
        <translation>ייתכן שהקובץ הועבר: נא לחפש קישור חדש.</translation>
    </message>
    <message>
        <source>Check the link.</source>
        <translation>נא לבדוק את הקישור.</translation>
    </message>
    <message>
        <source>The file is gone from the server</source>
        <translation>הקובץ כבר אינו נמצא בשרת</translation>
    </message>
    <message>
        <source>The link may have expired: get a new one.</source>
        <translation>ייתכן שהקישור פג: נא להשיג קישור חדש.</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>יותר מדי הפניות</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>נא לנסות שוב, או לחפש את הקובץ בשרת אחר.</translation>
    </message>
    <message>
        <source>It may need --cookie, or the link of the file itself.</source>
        <translation>ייתכן שנדרש --cookie, או הקישור של הקובץ עצמו.</translation>
    </message>
    <message>
        <source>The server requires payment for the file</source>
        <translation>השרת מבקש תשלום עבור הקובץ</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one; waiting won&apos;t help.</source>
        <translation>נא לבדוק את הקישור, או לחפש קישור חדש; המתנה לא תעזור.</translation>
    </message>
    <message>
        <source>Check the link; waiting won&apos;t help.</source>
        <translation>נא לבדוק את הקישור; המתנה לא תעזור.</translation>
    </message>
    <message>
        <source>The server says that a proxy asks for a password</source>
        <translation>השרת אומר שפרוקסי מבקש סיסמה</translation>
    </message>
    <message>
        <source>The server may not send the file for legal reasons</source>
        <translation>השרת אינו רשאי לשלוח את הקובץ מסיבות משפטיות</translation>
    </message>
    <message>
        <source>The file is locked on the server</source>
        <translation>הקובץ נעול בשרת</translation>
    </message>
    <message>
        <source>The problem is on the server: try again later.</source>
        <translation>התקלה היא בשרת: נא לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>נא לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The server is limiting requests for now</source>
        <translation>השרת מגביל בקשות כרגע</translation>
    </message>
    <message>
        <source>The server is still preparing the file</source>
        <translation>השרת עדיין מכין את הקובץ</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>השרת דיווח על שגיאה</translation>
    </message>
    <message>
        <source>The server sent the wrong part of the file</source>
        <translation>השרת שלח חלק שגוי של הקובץ</translation>
    </message>
    <message>
        <source>Run the same command again with --connections 1.</source>
        <translation>נא להריץ שוב את אותה פקודה עם --connections 1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid</source>
        <translation>תשובת השרת אינה מובנת</translation>
    </message>
    <message>
        <source>Check the link, or try again later.</source>
        <translation>נא לבדוק את הקישור, או לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at this address</source>
        <translation>השרת אינו מדבר שם HTTP</translation>
    </message>
    <message>
        <source>Check the port, and whether the link begins with http or https.</source>
        <translation>נא לבדוק את הפורט, ואם הקישור מתחיל ב־http או ב־https.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>התקבל דף אינטרנט במקום הקובץ</translation>
    </message>
    <message>
        <source>The site may want you to sign in, or the link has expired. Open it in the browser and copy the link again.</source>
        <translation>ייתכן שהאתר דורש כניסה, או שהקישור פג. נא לפתוח אותו בדפדפן ולהעתיק את הקישור שוב.</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>הקובץ השתנה בשרת</translation>
    </message>
    <message>
        <source>Try again to download the new file from the start.</source>
        <translation>נא לנסות שוב כדי להוריד את הקובץ החדש מתחילתו.</translation>
    </message>
    <message>
        <source>Run the same command again when it no longer changes.</source>
        <translation>נא להריץ שוב את אותה פקודה כאשר הקובץ לא ישתנה עוד.</translation>
    </message>
    <message>
        <source>The file is not the one that the list describes</source>
        <translation>הקובץ אינו זה שהרשימה מתארת</translation>
    </message>
    <message>
        <source>Get a new list.</source>
        <translation>נא להשיג רשימה חדשה.</translation>
    </message>
    <message>
        <source>Get a new list; where apt made it, run apt-get update.</source>
        <translation>נא להשיג רשימה חדשה; אם apt יצר אותה, נא להריץ apt-get update.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match</source>
        <translation>סכום הביקורת של הקובץ אינו תואם</translation>
    </message>
    <message>
        <source>Check the checksum; if it is right, %1 sent a different file.</source>
        <translation>נא לבדוק את סכום הביקורת; אם הוא נכון, %1 שלח קובץ אחר.</translation>
    </message>
    <message>
        <source>Look for a typo in the checksum, or try again.</source>
        <translation>נא לחפש טעות הקלדה בסכום הביקורת, או לנסות שוב.</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>אין מספיק מקום בכונן</translation>
    </message>
    <message>
        <source>Free some space. The download then goes on by itself.</source>
        <translation>נא לפנות מקום. ההורדה תימשך אז מעצמה.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder with --dir, and run the command again.</source>
        <translation>נא לפנות מקום, או לבחור תיקייה אחרת באמצעות --dir, ולהריץ שוב את הפקודה.</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>אין הרשאת כתיבה לתיקייה</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>נא לבחור תיקייה אחרת, או לאפשר כתיבה לתיקייה הזו.</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>הקובץ גדול מדי עבור הכונן הזה</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>נא לבחור תיקייה בכונן אחר.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk with --dir.</source>
        <translation>נא לבחור באמצעות --dir תיקייה בכונן אחר.</translation>
    </message>
    <message>
        <source>This program may not write files that large</source>
        <translation>קבצים בגודל הזה אסורים לתוכנה הזאת</translation>
    </message>
    <message>
        <source>Ask the people who run this computer to raise the limit.</source>
        <translation>נא לבקש ממי שמנהלים את המחשב הזה להעלות את המגבלה.</translation>
    </message>
    <message>
        <source>Raise the limit of the shell with ulimit -f, and run the same command again.</source>
        <translation>נא להעלות את מגבלת המעטפת באמצעות ulimit -f ולהריץ שוב את אותה פקודה.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>לא ניתן לקרוא מהכונן או לכתוב אליו</translation>
    </message>
    <message>
        <source>Check that the disk is connected and working.</source>
        <translation>נא לוודא שהכונן מחובר ותקין.</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>נא להעביר את הקובץ ההוא, או לשמור בשם אחר.</translation>
    </message>
    <message>
        <source>Choose another name with --output, or say what to do with --on-conflict.</source>
        <translation>נא לבחור שם אחר באמצעות --output, או לציין מה לעשות באמצעות --on-conflict.</translation>
    </message>
    <message>
        <source>Another download is writing this file</source>
        <translation>הורדה אחרת כותבת את הקובץ הזה</translation>
    </message>
    <message>
        <source>Wait until it is finished, or save under another name.</source>
        <translation>נא להמתין עד שתסתיים, או לשמור בשם אחר.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another name with --output.</source>
        <translation>נא להמתין עד שתסתיים, או לבחור שם אחר באמצעות --output.</translation>
    </message>
    <message>
        <source>An unfinished file is in the way</source>
        <translation>קובץ שלא הושלם מפריע</translation>
    </message>
    <message>
        <source>Use the link that it was begun with, delete it and its .ledger, or choose another name with --output.</source>
        <translation>נא להשתמש בקישור שבו התחיל, למחוק אותו ואת ה־.ledger שלו, או לבחור שם אחר באמצעות --output.</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>אי אפשר לקרוא את הרשימה</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>הקובץ גדול ממגבלת הזיכרון</translation>
    </message>
    <message>
        <source>Allow more memory under Settings, Advanced, and try again; or add the download again with part files on disk.</source>
        <translation>נא לאפשר יותר זיכרון בהגדרות תחת ״מתקדם״ ולנסות שוב, או להוסיף את ההורדה מחדש עם קובצי חלקים בכונן.</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or leave out --assembly memory.</source>
        <translation>נא להגדיל את --memory-limit, או להשמיט את --assembly memory.</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>בוטלה</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <translation>כדי להמשיך, נא להריץ שוב את אותה פקודה.</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment</source>
        <extracomment>A download that runs, say, can&apos;t be renamed or edited.</extracomment>
        <translation>לא ניתן לעשות זאת כרגע</translation>
    </message>
    <message>
        <source>Pause the download, then try again.</source>
        <translation>נא להשהות את ההורדה ולנסות שוב.</translation>
    </message>
    <message>
        <source>Run the same command again later.</source>
        <translation>נא להריץ שוב את אותה פקודה מאוחר יותר.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>אירעה שגיאה בתוך Tributary</translation>
    </message>
    <message>
        <source>Please report this, and include the log.</source>
        <translation>נא לדווח על כך ולצרף את היומן.</translation>
    </message>
    <message>
        <source>Please report it with the output of --verbose.</source>
        <translation>נא לדווח על כך בצירוף הפלט של --verbose.</translation>
    </message>
    <message>
        <source>Allow it and run the command again, or choose another folder with --dir.</source>
        <translation>נא לאפשר זאת ולהריץ שוב את הפקודה, או לבחור תיקייה אחרת באמצעות --dir.</translation>
    </message>
    <message>
        <source>Check it and run the command again, or choose a folder on another one with --dir.</source>
        <translation>נא לבדוק אותו ולהריץ שוב את הפקודה, או לבחור באמצעות --dir תיקייה בכונן אחר.</translation>
    </message>
    <message>
        <source>The link leads to that server, which gets no --cookie, --header or --user: give the link there, with what it needs. The link may also have expired.</source>
        <translation>הקישור מוביל לאותו שרת, שאליו לא נשלחים --cookie, --header או --user: תנו את הקישור שם, עם מה שהוא צריך. ייתכן גם שתוקף הקישור פג.</translation>
    </message>
    <message>
        <source>The browser&apos;s sign-in is needed again</source>
        <translation>נדרשת שוב הכניסה של הדפדפן</translation>
    </message>
    <message>
        <source>Start the download in the browser again to continue here, or sign in with the cookies of this site.</source>
        <translation>נא להתחיל שוב את ההורדה בדפדפן כדי להמשיך כאן, או להיכנס עם העוגיות של האתר הזה.</translation>
    </message>
    <message>
        <source>Enter the cookies in the window.</source>
        <translation>נא להזין את העוגיות בחלון.</translation>
    </message>
    <message>
        <source>Secret headers are needed again</source>
        <translation>נדרשות שוב הכותרות הסודיות</translation>
    </message>
    <message>
        <source>Sign in with the headers that were entered for this download.</source>
        <translation>נא להיכנס עם הכותרות שהוזנו להורדה הזאת.</translation>
    </message>
    <message>
        <source>Enter the headers in the window.</source>
        <translation>נא להזין את הכותרות בחלון.</translation>
    </message>
    <message>
        <source>The passphrase of the key is needed again</source>
        <translation>נדרשת שוב סיסמת המפתח</translation>
    </message>
    <message>
        <source>Sign in with the passphrase of the certificate&apos;s key.</source>
        <translation>נא להיכנס עם סיסמת המפתח של האישור.</translation>
    </message>
    <message>
        <source>Enter the passphrase in the window.</source>
        <translation>נא להזין את סיסמת המפתח בחלון.</translation>
    </message>
    <message>
        <source>Try again. Keep the file anyway only if you know that the site&apos;s checksum is out of date.</source>
        <translation>נא לנסות שוב. יש לשמור את הקובץ בכל זאת רק אם ידוע שסכום הביקורת של האתר אינו מעודכן.</translation>
    </message>
    <message>
        <source>Try again later; to keep the file although %1 names another checksum, run the command again with --accept-checksum and the one that was found.</source>
        <translation>נא לנסות שוב מאוחר יותר; כדי לשמור את הקובץ אף ש־%1 מציין סכום ביקורת אחר, נא להריץ שוב את הפקודה עם --accept-checksum והסכום שנמצא.</translation>
    </message>
    <message>
        <source>Check what --input names.</source>
        <translation>נא לבדוק מה צוין ב־--input.</translation>
    </message>
    <message>
        <source>The server does not speak https on this port</source>
        <translation>השרת אינו תומך ב־https בפורט הזה</translation>
    </message>
    <message>
        <source>Check the link&apos;s port, or whether the link should begin with http.</source>
        <translation>נא לבדוק את הפורט של הקישור, או אם הקישור צריך להתחיל ב־http.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk</source>
        <translation>שם הקובץ ארוך מדי עבור הכונן הזה</translation>
    </message>
    <message>
        <source>Save under a shorter name.</source>
        <translation>נא לשמור בשם קצר יותר.</translation>
    </message>
    <message>
        <source>Choose a shorter name with --output.</source>
        <translation>נא לבחור שם קצר יותר באמצעות --output.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>התיקייה אינה קיימת עוד</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder.</source>
        <translation>נא לחבר את הכונן שלה, או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>Connect its disk and run the command again, or choose another folder with --dir.</source>
        <translation>נא לחבר את הכונן שלה ולהריץ שוב את הפקודה, או לבחור תיקייה אחרת באמצעות --dir.</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>הקובץ שלא הושלם אינו קיים עוד</translation>
    </message>
    <message>
        <source>Put it back where it was, or try again to start over.</source>
        <translation>נא להחזיר אותו למקומו, או לנסות שוב כדי להתחיל מההתחלה.</translation>
    </message>
    <message>
        <source>Put it back where it was, or run the same command again to start over.</source>
        <translation>נא להחזיר אותו למקומו, או להריץ שוב את אותה פקודה כדי להתחיל מההתחלה.</translation>
    </message>
    <message>
        <source>A file with this name already exists</source>
        <translation>כבר קיים קובץ בשם הזה</translation>
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
        <translation>יש בזה בית NUL</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>יש בזה תו בקרה</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>הטקסט אינו UTF-8 תקין</translation>
    </message>
    <message>
        <source>the file name contains a control character</source>
        <translation>שם הקובץ מכיל תו בקרה</translation>
    </message>
    <message>
        <source>the file name is an absolute path</source>
        <translation>שם הקובץ הוא נתיב מוחלט</translation>
    </message>
    <message>
        <source>the file name contains a backslash</source>
        <translation>שם הקובץ מכיל לוכסן הפוך</translation>
    </message>
    <message>
        <source>the file name contains a slash</source>
        <translation>שם הקובץ מכיל לוכסן</translation>
    </message>
    <message>
        <source>the file name leads out of its folder</source>
        <translation>שם הקובץ מוביל אל מחוץ לתיקייה שלו</translation>
    </message>
    <message>
        <source>the folder before the file name is not allowed</source>
        <translation>התיקייה שלפני שם הקובץ אינה מותרת</translation>
    </message>
    <message>
        <source>the file name is empty</source>
        <translation>שם הקובץ ריק</translation>
    </message>
    <message>
        <source>line %1 gives the same file name</source>
        <translation>שורה %1 נותנת אותו שם קובץ</translation>
    </message>
    <message>
        <source>dir= names no folder</source>
        <translation>dir= אינו מציין תיקייה</translation>
    </message>
    <message>
        <source>the folder leads out of the one that was chosen</source>
        <translation>התיקייה מובילה אל מחוץ לתיקייה שנבחרה</translation>
    </message>
    <message>
        <source>the folder is a hidden one</source>
        <translation>התיקייה מוסתרת</translation>
    </message>
    <message>
        <source>what lies in the folder is run at login</source>
        <translation>מה שבתיקייה מופעל בעת הכניסה למערכת</translation>
    </message>
    <message>
        <source>the size is not a number of bytes</source>
        <translation>הגודל אינו מספר בתים</translation>
    </message>
    <message>
        <source>the checksum is of a kind that isn&apos;t known</source>
        <translation>סוג סכום הביקורת אינו מוכר</translation>
    </message>
    <message>
        <source>%1 checksums have %2 hexadecimal digits</source>
        <translation>סכום ביקורת %1 הוא בן %2 ספרות הקסדצימליות</translation>
    </message>
    <message>
        <source>there are two different %1 checksums</source>
        <translation>יש שני סכומי ביקורת %1 שונים</translation>
    </message>
    <message>
        <source>it is not a link</source>
        <translation>זה אינו קישור</translation>
    </message>
    <message>
        <source>links of the kind %1: can&apos;t be fetched</source>
        <translation>לא ניתן להוריד קישורים מסוג %1</translation>
    </message>
    <message>
        <source>the link is broken</source>
        <translation>הקישור שגוי</translation>
    </message>
    <message>
        <source>the link names no host</source>
        <translation>הקישור אינו מציין שרת</translation>
    </message>
    <message>
        <source>the link has an impossible port</source>
        <translation>הפורט בקישור אינו אפשרי</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>הקישור ארוך מדי</translation>
    </message>
    <message>
        <source>the link is relative to a page whose address isn&apos;t known</source>
        <translation>הקישור יחסי לדף שכתובתו אינה ידועה</translation>
    </message>
    <message>
        <source>a range runs backwards</source>
        <translation>טווח הפוך</translation>
    </message>
    <message>
        <source>the pattern makes more than %1 links</source>
        <translation>התבנית יוצרת יותר מ־%1 קישורים</translation>
    </message>
    <message>
        <source>the number of file names (%1) differs from that of the links (%2)</source>
        <translation>%1 שמות קבצים אינם מתאימים ל־%2 קישורים</translation>
    </message>
    <message>
        <source>the mirrors&apos; patterns make different numbers of links</source>
        <translation>התבניות של אתרי המראה יוצרות מספר שונה של קישורים</translation>
    </message>
    <message>
        <source>one checksum can&apos;t apply to %1 links</source>
        <translation>סכום ביקורת אחד אינו יכול לשמש %1 קישורים</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>השורה ארוכה מדי</translation>
    </message>
    <message>
        <source>the line has more than %1 mirrors</source>
        <translation>בשורה יותר מ־%1 אתרי מראה</translation>
    </message>
    <message>
        <source>the option has no link above it</source>
        <translation>אין קישור מעל האפשרות</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>אין אפשרות כזו</translation>
    </message>
    <message>
        <source>the quote around the link is never closed</source>
        <translation>המירכאות סביב הקישור אינן נסגרות</translation>
    </message>
    <message>
        <source>a header contains a control character</source>
        <translation>כותרת מכילה תו בקרה</translation>
    </message>
    <message>
        <source>a download sends its own header %1</source>
        <translation>ההורדה שולחת בעצמה את הכותרת %1</translation>
    </message>
    <message>
        <source>the referring page has no http or https address</source>
        <translation>לדף המפנה אין כתובת http או https</translation>
    </message>
    <message>
        <source>it is not a cURL command</source>
        <translation>זו אינה פקודת cURL</translation>
    </message>
    <message>
        <source>the command is too long</source>
        <translation>הפקודה ארוכה מדי</translation>
    </message>
    <message>
        <source>the command is joined with another program or a file</source>
        <translation>הפקודה מחוברת לתוכנית אחרת או לקובץ</translation>
    </message>
    <message>
        <source>the command has parts that only a shell can fill in</source>
        <translation>בפקודה יש חלקים שרק מעטפת יכולה למלא</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>מירכאות אינן נסגרות</translation>
    </message>
    <message>
        <source>the command contains a control character</source>
        <translation>הפקודה מכילה תו בקרה</translation>
    </message>
    <message>
        <source>the command has no link</source>
        <translation>אין קישור בפקודה</translation>
    </message>
    <message>
        <source>the command has an option that isn&apos;t understood</source>
        <translation>בפקודה יש אפשרות לא מוכרת</translation>
    </message>
    <message>
        <source>the command&apos;s last option lacks its value</source>
        <translation>לאפשרות האחרונה בפקודה חסר ערך</translation>
    </message>
    <message>
        <source>the command reads headers from a file</source>
        <translation>הפקודה קוראת כותרות מקובץ</translation>
    </message>
    <message>
        <source>the command reads cookies from a file</source>
        <translation>הפקודה קוראת עוגיות מקובץ</translation>
    </message>
    <message>
        <source>the command reads more options from elsewhere</source>
        <translation>הפקודה קוראת אפשרויות נוספות ממקום אחר</translation>
    </message>
    <message>
        <source>the command&apos;s method isn&apos;t GET</source>
        <translation>השיטה של הפקודה אינה GET</translation>
    </message>
    <message>
        <source>the command sends data</source>
        <translation>הפקודה שולחת נתונים</translation>
    </message>
    <message>
        <source>the command uploads a file</source>
        <translation>הפקודה מעלה קובץ</translation>
    </message>
    <message>
        <source>the command fetches a part of the file</source>
        <translation>הפקודה מביאה רק חלק מהקובץ</translation>
    </message>
    <message>
        <source>the command fetches the headers alone</source>
        <translation>הפקודה מביאה רק את הכותרות</translation>
    </message>
    <message>
        <source>the command needs a client certificate</source>
        <translation>הפקודה זקוקה לאישור לקוח</translation>
    </message>
    <message>
        <source>the proxy is neither http, https nor socks5</source>
        <translation>השרת המתווך אינו http, https או socks5</translation>
    </message>
    <message>
        <source>the proxy&apos;s address is broken</source>
        <translation>כתובת השרת המתווך שגויה</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>המסמך מסתיים מוקדם מדי</translation>
    </message>
    <message>
        <source>a part of the document is too long</source>
        <translation>חלק מהמסמך ארוך מדי</translation>
    </message>
    <message>
        <source>a document type is not allowed</source>
        <translation>סוג מסמך אינו מותר</translation>
    </message>
    <message>
        <source>the document is not well-formed XML</source>
        <translation>המסמך אינו XML תקין</translation>
    </message>
    <message>
        <source>the document is nested too deep</source>
        <translation>המסמך מקונן עמוק מדי</translation>
    </message>
    <message>
        <source>the document lists no file</source>
        <translation>המסמך אינו מציין קובץ</translation>
    </message>
    <message>
        <source>the document lists more than %1 files</source>
        <translation>המסמך מציין יותר מ־%1 קבצים</translation>
    </message>
    <message>
        <source>the file has no http or https link</source>
        <translation>לקובץ אין קישור http או https</translation>
    </message>
    <message>
        <source>the file has more than %1 links</source>
        <translation>לקובץ יותר מ־%1 קישורים</translation>
    </message>
    <message>
        <source>the file has more than %1 checksums</source>
        <translation>לקובץ יותר מ־%1 סכומי ביקורת</translation>
    </message>
    <message>
        <source>the file has more than %1 pieces</source>
        <translation>לקובץ יותר מ־%1 חלקים</translation>
    </message>
    <message>
        <source>the pieces have no length</source>
        <translation>לחלקים אין אורך</translation>
    </message>
    <message>
        <source>the pieces are out of order</source>
        <translation>החלקים אינם לפי הסדר</translation>
    </message>
    <message>
        <source>the pieces don&apos;t make up the size</source>
        <translation>החלקים אינם מסתכמים בגודל</translation>
    </message>
    <message>
        <source>the page has more than %1 links</source>
        <translation>בדף יותר מ־%1 קישורים</translation>
    </message>
    <message>
        <source>a tag of the page never ends</source>
        <translation>תג בדף אינו מסתיים</translation>
    </message>
    <message>
        <source>there is a word that means nothing here</source>
        <translation>יש כאן מילה חסרת משמעות</translation>
    </message>
    <message>
        <source>a login or a password comes before the first machine</source>
        <translation>שם משתמש או סיסמה מופיעים לפני כל מחשב</translation>
    </message>
    <message>
        <source>a login or a password contains a control character</source>
        <translation>שם משתמש או סיסמה מכילים תו בקרה</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>חסר ערך</translation>
    </message>
    <message>
        <source>the file ends where a value is missing</source>
        <translation>הקובץ מסתיים במקום שחסר בו ערך</translation>
    </message>
    <message>
        <source>a quoted value is never closed</source>
        <translation>מירכאות שנפתחו אינן נסגרות</translation>
    </message>
    <message>
        <source>the line doesn&apos;t have seven fields separated by tabs</source>
        <translation>בשורה אין שבעה שדות המופרדים בטאבים</translation>
    </message>
    <message>
        <source>the cookie&apos;s host is not a host name</source>
        <translation>השרת של העוגייה אינו תקין</translation>
    </message>
    <message>
        <source>the cookie&apos;s name or value has characters that cookies can&apos;t have</source>
        <translation>בשם העוגייה או בערכה יש תווים אסורים</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG:HEX</source>
        <translation>סכום הביקורת אינו בצורה ALG:HEX</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG=HEX</source>
        <translation>סכום הביקורת אינו בצורה ALG=HEX</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form &apos;URI&apos; NAME SIZE ALG:HEX</source>
        <translation>השורה אינה בצורה &apos;URI&apos; NAME SIZE ALG:HEX</translation>
    </message>
    <message>
        <source>the header isn&apos;t of the form NAME: VALUE</source>
        <translation>הכותרת אינה בצורה NAME: VALUE</translation>
    </message>
    <message>
        <source>the cookies aren&apos;t of the form NAME=VALUE; NAME=VALUE</source>
        <translation>העוגיות אינן בצורה NAME=VALUE; NAME=VALUE</translation>
    </message>
    <message>
        <source>it asks not to check certificates; give --no-check-certificate to allow that</source>
        <translation>מבוקש לא לבדוק אישורים; כדי להתיר זאת יש להוסיף --no-check-certificate</translation>
    </message>
    <message>
        <source>it asks to trust certificates of its own; use --ca-file instead</source>
        <translation>מבוקש לתת אמון באישורים משלו; במקום זאת יש להשתמש באפשרות --ca-file</translation>
    </message>
    <message>
        <source>it asks for another proxy than the one that was chosen; give the same one with --proxy to allow that</source>
        <translation>מבוקש שרת מתווך אחר מזה שנבחר; כדי להתיר זאת יש לציין אותו עם --proxy</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form HOST, TRUE or FALSE, PATH, TRUE or FALSE, TIME, NAME, VALUE</source>
        <translation>השורה אינה בצורה HOST, TRUE או FALSE, PATH, TRUE או FALSE, TIME, NAME, VALUE</translation>
    </message>
    <message>
        <source>the link has an impossible host name</source>
        <translation>שם השרת בקישור אינו אפשרי</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>unknown size</source>
        <translation>גודל לא ידוע</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>ניתן להמשיך</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>לא ניתן להמשיך</translation>
    </message>
    <message>
        <source>The server has “%1”: %2, %3</source>
        <extracomment>%1: a file name, %2: its size, %3: whether the server sends it in parts.</extracomment>
        <translation>בשרת נמצא ״%1״: %2, %3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2: %3</source>
        <extracomment>%1: a number, %2: a time such as 0:12, %3: what went wrong.</extracomment>
        <translation>ניסיון %1 בעוד %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in %3, over %n connection(s)</source>
        <translation>
            <numerusform>נשמר בשם ״%1״: %2 תוך %3, דרך חיבור אחד</numerusform>
            <numerusform>נשמר בשם ״%1״: %2 תוך %3, דרך %n חיבורים</numerusform>
        </translation>
    </message>
    <message>
        <source>; the checksum matches</source>
        <translation>; סכום הביקורת תואם</translation>
    </message>
    <message>
        <source>“%1” already exists and was skipped</source>
        <translation>״%1״ כבר קיים, ההורדה דולגה</translation>
    </message>
    <message>
        <source>Many requests in a short time; some are not listed</source>
        <translation>בקשות רבות בזמן קצר; חלקן אינן מוצגות</translation>
    </message>
    <message>
        <source>%1; %2 are kept</source>
        <extracomment>%1: what went wrong, %2: a size.</extracomment>
        <translation>%1; %2 נשמרים</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>התחילה</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>מושהית</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>מושהית: %1</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <extracomment>%1: what went wrong.</extracomment>
        <translation>ניסיון נוסף: %1</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>נשמר בשם ״%1״</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>בוטלה</translation>
    </message>
    <message>
        <source>The link was replaced: %1</source>
        <extracomment>%1: a link.</extracomment>
        <translation>הקישור הוחלף: %1</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>אתרי מראה</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>כותרות</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>speed limit</source>
        <translation>מגבלת מהירות</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>סכום ביקורת</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <extracomment>A person has edited a download; %1: a list such as &quot;mirrors, headers&quot;.</extracomment>
        <translation>נערך: %1</translation>
    </message>
    <message>
        <source>file kept anyway</source>
        <extracomment>What was changed: the person keeps the file although a checksum contradicts it.</extracomment>
        <translation>הקובץ נשמר בכל זאת</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in less than a second, over %n connection(s)</source>
        <translation>
            <numerusform>נשמר בשם ״%1״: %2 בפחות משנייה, דרך חיבור אחד</numerusform>
            <numerusform>נשמר בשם ״%1״: %2 בפחות משנייה, דרך %n חיבורים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRemarks</name>
    <message>
        <source>The text asks to use no proxy.</source>
        <translation>הטקסט מבקש לא להשתמש בשרת מתווך.</translation>
    </message>
    <message>
        <source>The text asks to use the proxy %1:%2, which can see what you download.</source>
        <extracomment>%1: the name of a server, %2: a number.</extracomment>
        <translation>הטקסט מבקש להשתמש בשרת המתווך %1:%2, שיכול לראות מה יורד.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <extracomment>Wishes of the same kind as in the sentence before.</extracomment>
        <translation>
            <numerusform>ועוד בקשה אחת מהסוג הזה.</numerusform>
            <numerusform>ועוד %n בקשות מהסוג הזה.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text asks not to check certificates, so anyone could pose as the server.</source>
        <translation>הטקסט מבקש לא לבדוק אישורים, כך שכל אחד יכול להתחזות לשרת.</translation>
    </message>
    <message>
        <source>The text asks to trust the certificates in %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>הטקסט מבקש לתת אמון באישורים שב־%1.</translation>
    </message>
    <message>
        <source>The list is too long: only its first %1 downloads are added.</source>
        <extracomment>%1: how many can be added at once.</extracomment>
        <translation>הרשימה ארוכה מדי: רק %1 ההורדות הראשונות שבה יתווספו.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <extracomment>%1: the number of a line, %2: why, as &quot;the link is not http or https&quot;.</extracomment>
        <translation>שורה %1 מושמטת: %2.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>אודות %1</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>העדפות...</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>שירותים</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>הסתרת %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>הסתרת אחרים</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>הצגת הכול</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>יציאה מ־%1</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>all downloads: with list the finished ones as well, with pause and resume in place of numbers</source>
        <translation>כל ההורדות: עם list גם אלה שהסתיימו, ועם pause ו־resume במקום מספרים</translation>
    </message>
    <message>
        <source>save as FILE; for one URL only (default: the server&apos;s name, else the URL&apos;s; with add, a FILE without a folder goes where the desktop program saves)</source>
        <translation>שמירה בשם FILE; לכתובת URL אחת בלבד (ברירת מחדל: השם מהשרת, ואם אין, מה־URL; עם add, FILE ללא תיקייה נשמר היכן שתוכנת שולחן העבודה שומרת)</translation>
    </message>
    <message>
        <source>save in FOLDER, created if missing (default: the current one; with add, the desktop program&apos;s)</source>
        <translation>שמירה ב־FOLDER, שתיווצר אם אינה קיימת (ברירת מחדל: התיקייה הנוכחית; עם add, זו של תוכנת שולחן העבודה)</translation>
    </message>
    <message>
        <source>save as the URL says, in FOLDER/host/segment/.../name (default: in FOLDER)</source>
        <translation>שמירה לפי ה־URL, ב־FOLDER/host/segment/.../name (ברירת מחדל: ב־FOLDER)</translation>
    </message>
    <message>
        <source>save by TEMPLATE, such as {host}/{date}/{name} (default: {name})</source>
        <translation>שמירה לפי TEMPLATE, למשל {host}/{date}/{name} (ברירת מחדל: {name})</translation>
    </message>
    <message>
        <source>more URLs from a list, or from several: links with patterns, apt-get --print-uris, Metalink, curl commands, a page; with get, FILE may be an http or https URL of one; -: standard input</source>
        <translation>עוד כתובות URL מרשימה, או מכמה: קישורים עם תבניות, apt-get --print-uris, Metalink, פקודות curl, דף; עם get, FILE יכול להיות כתובת http או https של רשימה; -: הקלט התקני</translation>
    </message>
    <message>
        <source>what to do when the file exists: rename, overwrite, skip (without asking the server) or fail (default: rename, to &quot;name (1).ext&quot;; with add, what the desktop program does)</source>
        <translation>מה לעשות אם הקובץ קיים: rename (שינוי שם), overwrite (דריסה), skip (דילוג, בלי לשאול את השרת) או fail (שגיאה) (ברירת מחדל: rename, ל־&quot;name (1).ext&quot;; עם add, מה שתוכנת שולחן העבודה עושה)</translation>
    </message>
    <message>
        <source>the same as --on-conflict overwrite</source>
        <translation>כמו --on-conflict overwrite</translation>
    </message>
    <message>
        <source>the digest that the file must have: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512</source>
        <translation>הסכום שצריך להיות לקובץ: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 או sha3-512</translation>
    </message>
    <message>
        <source>keep a file with this digest, unverified, although the server names another one (default: it stays unfinished)</source>
        <translation>להשאיר קובץ עם סכום זה, ללא אימות, גם אם השרת מציין סכום אחר (ברירת מחדל: נשאר לא גמור)</translation>
    </message>
    <message>
        <source>another source of the same file; may be given several times, for one URL only</source>
        <translation>מקור נוסף לאותו קובץ; אפשר לחזור על האפשרות, לכתובת URL אחת בלבד</translation>
    </message>
    <message>
        <source>direct: write each piece in its place; temp: as part files in --temp-dir, then merge them; memory: hold all of it and write it once (default: direct)</source>
        <translation>direct: כתיבת כל חלק במקומו; temp: כקובצי חלקים ב־--temp-dir ואחר כך מיזוגם; memory: החזקת הכול בזיכרון וכתיבה אחת (ברירת מחדל: direct)</translation>
    </message>
    <message>
        <source>where temporary files go: the parts of the assembly temp, the files of bench (default: the system&apos;s temporary folder)</source>
        <translation>מיקום הקבצים הזמניים: החלקים של --assembly temp והקבצים של bench (ברירת מחדל: התיקייה הזמנית של המערכת)</translation>
    </message>
    <message>
        <source>look for a checksum file on the server, too: FILE.sha256, SHA256SUMS and the like (default: in the answer&apos;s headers only)</source>
        <translation>לחפש גם בשרת קובץ סכומים: FILE.sha256, SHA256SUMS ודומיהם (ברירת מחדל: רק בכותרות התשובה)</translation>
    </message>
    <message>
        <source>set the file&apos;s time to the server&apos;s (default: now)</source>
        <translation>לתת לקובץ את הזמן שבשרת (ברירת מחדל: עכשיו)</translation>
    </message>
    <message>
        <source>do not reserve the space on disk first (default: reserve)</source>
        <translation>לא לשריין תחילה מקום בדיסק (ברירת מחדל: לשריין)</translation>
    </message>
    <message>
        <source>most connections for one file, 1 to 64, or auto: up to 8, fewer where that is faster (default: auto)</source>
        <translation>מרב החיבורים לקובץ אחד, 1 עד 64, או auto: עד 8, ופחות היכן שכך מהיר יותר (ברירת מחדל: auto)</translation>
    </message>
    <message>
        <source>files at once (default: 4)</source>
        <translation>קבצים בו־זמנית (ברירת מחדל: 4)</translation>
    </message>
    <message>
        <source>fetch each URL so many times one after another, and as often in parallel (default: 3)</source>
        <translation>להוריד כל URL מספר פעמים זה בזה אחר זה, ואותו מספר במקביל (ברירת מחדל: 3)</translation>
    </message>
    <message>
        <source>most connections over all files (default: 32)</source>
        <translation>מרב החיבורים לכל הקבצים (ברירת מחדל: 32)</translation>
    </message>
    <message>
        <source>first measure how many connections the host accepts, for at most SEC seconds, and use as many as help; 0: skip (default: 0)</source>
        <translation>למדוד תחילה כמה חיבורים המארח מקבל, במשך SEC שניות לכל היותר, ולהשתמש בכמה שמועיל; 0: לא למדוד (ברירת מחדל: 0)</translation>
    </message>
    <message>
        <source>most bytes read or written in one step (default: 256K)</source>
        <translation>מרב הבתים שנקראים או נכתבים בצעד אחד (ברירת מחדל: 256K)</translation>
    </message>
    <message>
        <source>most bytes that one request asks for, and the size of a part file (default: automatic)</source>
        <translation>מרב הבתים בבקשה אחת, וגודל קובץ חלק (ברירת מחדל: אוטומטי)</translation>
    </message>
    <message>
        <source>most bytes held in buffers over all connections, and as many again in files held in memory (default: 64M)</source>
        <translation>מרב הבתים במאגרים של כל החיבורים, ועוד כמספר הזה לקבצים שבזיכרון (ברירת מחדל: 64M)</translation>
    </message>
    <message>
        <source>pause between the starts of two requests to one host (default: 0)</source>
        <translation>הפסקה בין תחילתן של שתי בקשות למארח אחד (ברירת מחדל: 0)</translation>
    </message>
    <message>
        <source>most bytes a second over all files, such as 500K (default: none)</source>
        <translation>מרב הבתים בשנייה לכל הקבצים, למשל 500K (ברירת מחדל: none, ללא מגבלה)</translation>
    </message>
    <message>
        <source>most bytes a second for each file (default: none)</source>
        <translation>מרב הבתים בשנייה לכל קובץ (ברירת מחדל: none, ללא מגבלה)</translation>
    </message>
    <message>
        <source>tries after the first failure without progress in between (default: 5)</source>
        <translation>ניסיונות אחרי הכישלון הראשון, בלי התקדמות ביניהם (ברירת מחדל: 5)</translation>
    </message>
    <message>
        <source>the first wait before a try, doubled each time (default: 0.5)</source>
        <translation>ההמתנה הראשונה לפני ניסיון, מוכפלת בכל פעם (ברירת מחדל: 0.5)</translation>
    </message>
    <message>
        <source>the longest wait before a try (default: 30)</source>
        <translation>ההמתנה הארוכה ביותר לפני ניסיון (ברירת מחדל: 30)</translation>
    </message>
    <message>
        <source>exponential: as above; lenient: 4 more tries 60 s apart, with 2 files at once and --delay 0.25; backoff: 10 tries, waits doubling to 60 s (default: exponential)</source>
        <translation>exponential: כמו למעלה; lenient: עוד 4 ניסיונות כל 60 שניות, עם 2 קבצים בו־זמנית ו־--delay 0.25; backoff: עשרה ניסיונות, בהמתנה שמוכפלת עד 60 שניות (ברירת מחדל: exponential)</translation>
    </message>
    <message>
        <source>replace a connection that was silent for SEC seconds (default: 30)</source>
        <translation>להחליף חיבור ששתק SEC שניות (ברירת מחדל: 30)</translation>
    </message>
    <message>
        <source>give up connecting after SEC seconds (default: 15)</source>
        <translation>לוותר על התחברות אחרי SEC שניות (ברירת מחדל: 15)</translation>
    </message>
    <message>
        <source>send this header as well; may be given several times</source>
        <translation>לשלוח גם כותרת זו; אפשר לחזור על האפשרות</translation>
    </message>
    <message>
        <source>send this as the user agent; browser: a desktop browser&apos;s (default: %1)</source>
        <translation>לשלוח זאת כסוכן המשתמש; browser: של דפדפן לשולחן העבודה (ברירת מחדל: %1)</translation>
    </message>
    <message>
        <source>send this as the page that the link is on</source>
        <translation>לשלוח זאת כדף שבו הקישור נמצא</translation>
    </message>
    <message>
        <source>send these cookies</source>
        <translation>לשלוח עוגיות אלה</translation>
    </message>
    <message>
        <source>send the cookies of a browser&apos;s cookies.txt, each to its own site</source>
        <translation>לשלוח את העוגיות מ־cookies.txt של דפדפן, כל אחת לאתר שלה בלבד</translation>
    </message>
    <message>
        <source>sign in; a missing password is asked for on the terminal (default: what the URL names)</source>
        <translation>להתחבר; סיסמה חסרה תישאל במסוף (ברירת מחדל: מה שה־URL מציין)</translation>
    </message>
    <message>
        <source>sign in with ~/.netrc where no other login is given</source>
        <translation>להתחבר עם ~/.netrc היכן שלא צוין אחרת</translation>
    </message>
    <message>
        <source>read the password from the first line of FILE; -: of standard input</source>
        <translation>לקרוא את הסיסמה מהשורה הראשונה של FILE; -: מהקלט התקני</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// proxy, system or none (default: system)</source>
        <translation>פרוקסי http://, https:// או socks5://, או system או none (ברירת מחדל: system)</translation>
    </message>
    <message>
        <source>hosts to reach without the proxy, such as localhost,.example.org,10.0.0.0/8</source>
        <translation>מארחים שיש לפנות אליהם בלי הפרוקסי, למשל localhost,.example.org,10.0.0.0/8</translation>
    </message>
    <message>
        <source>accept any certificate: anyone could pose as the server</source>
        <translation>לקבל כל תעודה: כל אחד יוכל להתחזות לשרת</translation>
    </message>
    <message>
        <source>trust the certificate authorities in FILE (default: the system&apos;s)</source>
        <translation>לתת אמון ברשויות האישורים שב־FILE (ברירת מחדל: של המערכת)</translation>
    </message>
    <message>
        <source>show this certificate to a server that asks for one; in PEM or PKCS#12 form</source>
        <translation>להציג תעודה זו לשרת שמבקש תעודה; בתבנית PEM או PKCS#12</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM form (default: in the same file); its passphrase is asked for on the terminal</source>
        <translation>מפתח התעודה בתבנית PEM (ברירת מחדל: באותו קובץ); סיסמת המפתח תישאל במסוף</translation>
    </message>
    <message>
        <source>read the key&apos;s passphrase from the first line of FILE; -: of standard input</source>
        <translation>לקרוא את סיסמת המפתח מהשורה הראשונה של FILE; -: מהקלט התקני</translation>
    </message>
    <message>
        <source>bar, lines, none, or auto: a bar on a terminal, elsewhere a line each few seconds (default: auto)</source>
        <translation>bar (פס), lines (שורות), none (כלום) או auto: פס במסוף, אחרת שורה כל כמה שניות (ברירת מחדל: auto)</translation>
    </message>
    <message>
        <source>show a bar for each connection, too</source>
        <translation>להציג גם פס לכל חיבור</translation>
    </message>
    <message>
        <source>show errors only</source>
        <translation>להציג שגיאות בלבד</translation>
    </message>
    <message>
        <source>show each request and answer, secrets masked</source>
        <translation>להציג כל בקשה ותשובה, כשהסודות מוסתרים</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output, nothing else there</source>
        <translation>אובייקט JSON אחד בשורה בפלט התקני, ושום דבר אחר</translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>the path of a file</source>
        <translation>נתיב של קובץ</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>נתיב של תיקייה</translation>
    </message>
    <message>
        <source>folders and a name with {host} and {date}, and {name} once, after the last slash</source>
        <translation>תיקיות ושם עם {host} ו־{date}, ופעם אחת {name}, אחרי הלוכסן האחרון</translation>
    </message>
    <message>
        <source>rename, overwrite, skip or fail</source>
        <translation>rename, overwrite, skip או fail</translation>
    </message>
    <message>
        <source>ALG:HEX, where ALG is md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512 and HEX the whole digest</source>
        <translation>ALG:HEX, כאשר ALG הוא md5, sha1, sha224, sha256, sha384, sha512, sha3-256 או sha3-512 ו־HEX הוא הסכום המלא</translation>
    </message>
    <message>
        <source>an http or https URL</source>
        <translation>כתובת URL של http או https</translation>
    </message>
    <message>
        <source>direct, temp or memory</source>
        <translation>direct, temp או memory</translation>
    </message>
    <message>
        <source>a number from 1 to 64, or auto</source>
        <translation>מספר מ־1 עד 64, או auto</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>מספר מ־1 עד 1000</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>מספר מ־1 עד 100</translation>
    </message>
    <message>
        <source>a size from 1K to 1G, such as 256K</source>
        <translation>גודל מ־1K עד 1G, למשל 256K</translation>
    </message>
    <message>
        <source>a size of at least 16K, such as 10M</source>
        <translation>גודל של 16K לפחות, למשל 10M</translation>
    </message>
    <message>
        <source>a size of at least 1M, such as 64M</source>
        <translation>גודל של 1M לפחות, למשל 64M</translation>
    </message>
    <message>
        <source>bytes a second, such as 500K or 1.5M, or none</source>
        <translation>בתים בשנייה, למשל 500K או 1.5M, או none</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>מספר מ־0 עד 1000</translation>
    </message>
    <message>
        <source>exponential, lenient or backoff</source>
        <translation>exponential, lenient או backoff</translation>
    </message>
    <message>
        <source>&apos;Name: value&apos; on one line, for a header that Tributary does not set itself</source>
        <translation>&apos;שם: ערך&apos; בשורה אחת, לכותרת ש־Tributary אינו קובע בעצמו</translation>
    </message>
    <message>
        <source>a text without line breaks, or browser</source>
        <translation>טקסט ללא מעברי שורה, או browser</translation>
    </message>
    <message>
        <source>&apos;name=value&apos; pairs on one line, separated by semicolons</source>
        <translation>זוגות &apos;שם=ערך&apos; בשורה אחת, מופרדים בנקודה ופסיק</translation>
    </message>
    <message>
        <source>a file that can be read, in the Netscape format</source>
        <translation>קובץ שניתן לקריאה, בתבנית Netscape</translation>
    </message>
    <message>
        <source>NAME or NAME:PASSWORD</source>
        <translation>NAME או NAME:PASSWORD</translation>
    </message>
    <message>
        <source>the path of a file, or -</source>
        <translation>נתיב של קובץ, או -</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// URL, system or none</source>
        <translation>כתובת http://, https:// או socks5://, system או none</translation>
    </message>
    <message>
        <source>hosts, domains or networks with commas between</source>
        <translation>מארחים, תחומים או רשתות מופרדים בפסיקים</translation>
    </message>
    <message>
        <source>a file that can be read, with certificates in PEM form</source>
        <translation>קובץ שניתן לקריאה, עם תעודות בתבנית PEM</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>קובץ שניתן לקריאה</translation>
    </message>
    <message>
        <source>auto, bar, lines or none</source>
        <translation>auto, bar, lines או none</translation>
    </message>
    <message>
        <source>seconds, from 0 to 604800 (7 days)</source>
        <translation>שניות, מ־0 עד 604800 (7 ימים)</translation>
    </message>
    <message>
        <source>seconds, more than 0 and at most 604800 (7 days)</source>
        <translation>שניות, יותר מ־0 ולכל היותר 604800 (7 ימים)</translation>
    </message>
    <message>
        <source>a file that can be read, an http or https link, or -</source>
        <translation>קובץ שניתן לקריאה, קישור http או https, או -</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the server sent a web page instead of the file</source>
        <translation>במקום הקובץ המובטח הגיע דף אינטרנט</translation>
    </message>
    <message>
        <source>the size was %1 and is now larger</source>
        <translation>הגודל היה %1 וכעת הוא גדול יותר</translation>
    </message>
    <message>
        <source>the size was %1 and is now %2</source>
        <translation>הגודל היה %1 וכעת הוא %2</translation>
    </message>
    <message>
        <source>the server&apos;s version mark has changed</source>
        <translation>סימון הגרסה של השרת שונה מהקודם</translation>
    </message>
    <message>
        <source>the server sent a part instead of the whole file</source>
        <translation>הגיע חלק אף שהתבקש הקובץ כולו</translation>
    </message>
    <message>
        <source>a part with Transfer-Encoding &quot;%1&quot;</source>
        <translation>חלק עם Transfer-Encoding ‏&quot;%1&quot;</translation>
    </message>
    <message>
        <source>a part with Content-Encoding &quot;%1&quot;</source>
        <translation>חלק עם Content-Encoding ‏&quot;%1&quot;</translation>
    </message>
    <message>
        <source>an impossible Content-Length &quot;%1&quot;</source>
        <translation>ערך Content-Length בלתי אפשרי ‏&quot;%1&quot;</translation>
    </message>
    <message>
        <source>a part with Content-Range &quot;%1&quot;</source>
        <translation>חלק עם Content-Range ‏&quot;%1&quot;</translation>
    </message>
    <message>
        <source>asked for bytes %1-%2, got Content-Range &quot;%3&quot;</source>
        <translation>התבקשו הבתים %1-%2, התקבל Content-Range ‏&quot;%3&quot;</translation>
    </message>
    <message>
        <source>a part without the server&apos;s version mark</source>
        <translation>חלק ללא סימון הגרסה של השרת</translation>
    </message>
    <message>
        <source>a part without a total</source>
        <translation>חלק ללא גודל כולל</translation>
    </message>
    <message>
        <source>a body with Transfer-Encoding &quot;%1&quot;</source>
        <translation>תוכן עם Transfer-Encoding ‏&quot;%1&quot;</translation>
    </message>
    <message>
        <source>a body with Content-Encoding &quot;%1&quot;</source>
        <translation>תוכן עם Content-Encoding ‏&quot;%1&quot;</translation>
    </message>
    <message>
        <source>all of the file with Content-Range &quot;%1&quot;</source>
        <translation>הקובץ כולו עם Content-Range ‏&quot;%1&quot;</translation>
    </message>
    <message>
        <source>the server sent the whole file instead of a part</source>
        <translation>הגיע הקובץ כולו אף שהתבקש חלק</translation>
    </message>
    <message>
        <source>all of the file, as long as the part that was asked for</source>
        <translation>הקובץ כולו, באורך החלק שהתבקש</translation>
    </message>
    <message>
        <source>no range was asked for</source>
        <translation>לא התבקש טווח</translation>
    </message>
    <message>
        <source>the server says that there are no such bytes</source>
        <translation>השרת אומר שאין בתים כאלה</translation>
    </message>
    <message>
        <source>the server refuses the condition</source>
        <translation>השרת דוחה את התנאי</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>השרת אומר שהקובץ הוא אחר</translation>
    </message>
    <message>
        <source>the link has expired</source>
        <translation>תוקף הקישור פג</translation>
    </message>
    <message>
        <source>an answer whose headers cannot be read</source>
        <translation>תשובה שלא ניתן לקרוא את הכותרות שלה</translation>
    </message>
    <message>
        <source>the answer contains no file</source>
        <translation>התשובה אינה מכילה קובץ</translation>
    </message>
    <message>
        <source>a redirect to nowhere</source>
        <translation>הפניה ללא יעד</translation>
    </message>
    <message>
        <source>redirected to an impossible address %1</source>
        <translation>הפניה לכתובת בלתי אפשרית %1</translation>
    </message>
    <message>
        <source>redirected from https down to %1</source>
        <translation>הפניה מ־https אל %1 שאינה מאובטחת</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>הפניה אל %1</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>יותר מ־%1 הפניות</translation>
    </message>
    <message>
        <source>no final answer came</source>
        <translation>לא הגיעה תשובה סופית</translation>
    </message>
    <message>
        <source>the server wants a client certificate, or not this one: %1</source>
        <translation>השרת מבקש אישור לקוח, או אישור אחר מזה: %1</translation>
    </message>
    <message>
        <source>no connection after %1 s</source>
        <translation>אין חיבור לאחר %1 שניות</translation>
    </message>
    <message>
        <source>no byte for %1 s</source>
        <translation>אף בית לא הגיע במשך %1 שניות</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>השרת המתווך %1: %2</translation>
    </message>
    <message>
        <source>the answer ended before its end</source>
        <translation>התשובה נקטעה לפני סופה</translation>
    </message>
    <message>
        <source>the connection ended before the last chunk</source>
        <translation>החיבור הסתיים לפני המקטע האחרון</translation>
    </message>
    <message>
        <source>the server allows no more requests for now: %1</source>
        <translation>השרת אינו מקבל בקשות נוספות כרגע: %1</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has more</source>
        <translation>הקובץ היה אמור להכיל %1 בתים ויש בו יותר</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has %2</source>
        <translation>הקובץ היה אמור להכיל %1 בתים ויש בו %2</translation>
    </message>
    <message>
        <source>the checksums are for a file of another size</source>
        <translation>סכומי הביקורת של החלקים שייכים לקובץ בגודל אחר</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>הקובץ ריק כעת</translation>
    </message>
    <message>
        <source>it now ends before %1</source>
        <translation>הקובץ מסתיים כעת לפני %1</translation>
    </message>
    <message>
        <source>two answers disagree about the bytes at %1</source>
        <translation>שתי תשובות סותרות זו את זו בבתים ב־%1</translation>
    </message>
    <message>
        <source>its bytes at %1 differ from those of the others</source>
        <translation>הבתים ב־%1 שונים מאלה של המקורות האחרים</translation>
    </message>
    <message>
        <source>the new link&apos;s bytes at %1 differ from those that are here</source>
        <translation>לקישור החדש יש ב־%1 בתים שונים מאלה שכבר התקבלו</translation>
    </message>
    <message>
        <source>bytes %1-%2 don&apos;t match their checksum</source>
        <translation>הבתים %1-%2 אינם תואמים את סכום הביקורת שלהם</translation>
    </message>
    <message>
        <source>bytes %1-%2 from it were wrong</source>
        <translation>הבתים %1-%2 מהמקור הזה היו שגויים</translation>
    </message>
    <message>
        <source>the bytes at %1 of %2 are not those that were written</source>
        <translation>הבתים ב־%1 של %2 אינם אלה שנכתבו</translation>
    </message>
    <message>
        <source>expected %1 by the server&apos;s header %2, found %3</source>
        <translation>לפי הכותרת %2 של השרת צפוי %1, נמצא %3</translation>
    </message>
    <message>
        <source>expected %1 by %2 beside it, found %3</source>
        <translation>לפי %2 שבשרת צפוי %1, נמצא %3</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>צפוי %1, נמצא %2</translation>
    </message>
    <message>
        <source>%1; no source has the right file: %2</source>
        <translation>%1; לאף מקור אין הקובץ הנכון: %2</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3 bytes are missing on the volume %4</source>
        <translation>הקצאת %1 בתים עבור %2: חסרים %3 בתים בכרך %4</translation>
    </message>
    <message>
        <source>%1 (the volume %2 is full)</source>
        <translation>%1 (הכרך %2 מלא)</translation>
    </message>
    <message>
        <source>%1 (there is no folder %2)</source>
        <translation>%1 (אין תיקייה %2)</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3</source>
        <translation>הקצאת %1 בתים עבור %2: %3</translation>
    </message>
    <message>
        <source>writing %1 bytes at %2 to %3: %4</source>
        <translation>כתיבת %1 בתים ב־%2 אל %3: %4</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>כתיבת %1: %2</translation>
    </message>
    <message>
        <source>reading %1 bytes at %2 of %3: %4</source>
        <translation>קריאת %1 בתים ב־%2 מתוך %3: %4</translation>
    </message>
    <message>
        <source>creating %1: %2</source>
        <translation>יצירת %1: %2</translation>
    </message>
    <message>
        <source>opening %1: %2</source>
        <translation>פתיחת %1: %2</translation>
    </message>
    <message>
        <source>locking %1: another download, or another process, is writing it</source>
        <translation>נעילת %1: הורדה אחרת או תוכנה אחרת כותבת אליו</translation>
    </message>
    <message>
        <source>locking %1: another file took the name meanwhile</source>
        <translation>נעילת %1: בינתיים קובץ אחר תפס את השם</translation>
    </message>
    <message>
        <source>locking %1: %2</source>
        <translation>נעילת %1: %2</translation>
    </message>
    <message>
        <source>examining %1: %2</source>
        <translation>בדיקת %1: %2</translation>
    </message>
    <message>
        <source>setting the length to %1 of %2: %3</source>
        <translation>קביעת האורך ל־%1 עבור %2: %3</translation>
    </message>
    <message>
        <source>an earlier sync failed: %1</source>
        <translation>סנכרון קודם עם הדיסק נכשל: %1</translation>
    </message>
    <message>
        <source>syncing the folder of %1: %2</source>
        <translation>סנכרון התיקייה של %1 עם הדיסק: %2</translation>
    </message>
    <message>
        <source>syncing the folder %1: %2</source>
        <translation>סנכרון התיקייה %1 עם הדיסק: %2</translation>
    </message>
    <message>
        <source>syncing %1: %2</source>
        <translation>סנכרון %1 עם הדיסק: %2</translation>
    </message>
    <message>
        <source>deleting %1: %2</source>
        <translation>מחיקת %1: %2</translation>
    </message>
    <message>
        <source>removing %1: %2</source>
        <translation>הסרת %1: %2</translation>
    </message>
    <message>
        <source>renaming to %1: %2</source>
        <translation>שינוי השם אל %1: %2</translation>
    </message>
    <message>
        <source>renaming %1 to %2: %3</source>
        <translation>שינוי השם של %1 אל %2: %3</translation>
    </message>
    <message>
        <source>moving %1 to %2: %3</source>
        <translation>העברת %1 אל %2: %3</translation>
    </message>
    <message>
        <source>making the folder %1: %2</source>
        <translation>יצירת התיקייה %1: %2</translation>
    </message>
    <message>
        <source>another program has cut %1 to %2 bytes</source>
        <translation>תוכנה אחרת קיצרה את %1 ל־%2 בתים</translation>
    </message>
    <message>
        <source>another program has cut %1: from %2 on bytes are missing</source>
        <translation>תוכנה אחרת קיצרה את %1: חסרים בתים החל מ־%2</translation>
    </message>
    <message>
        <source>the part file %1 was deleted, moved or replaced meanwhile</source>
        <translation>הקובץ שלא הושלם %1 נמחק, הועבר או הוחלף בינתיים</translation>
    </message>
    <message>
        <source>the folder is gone: %1</source>
        <translation>התיקייה אינה קיימת עוד: %1</translation>
    </message>
    <message>
        <source>another program has changed %1</source>
        <translation>תוכנה אחרת שינתה את %1</translation>
    </message>
    <message>
        <source>every numbered name is taken: %1</source>
        <translation>כל השמות הממוספרים תפוסים: %1</translation>
    </message>
    <message>
        <source>another user&apos;s unfinished file is in the way: %1</source>
        <translation>קובץ שלא הושלם של משתמש אחר מפריע: %1</translation>
    </message>
    <message>
        <source>the file already exists: %1</source>
        <translation>הקובץ כבר קיים: %1</translation>
    </message>
    <message>
        <source>a folder has that name: %1</source>
        <translation>יש תיקייה בשם הזה: %1</translation>
    </message>
    <message>
        <source>another download&apos;s unfinished file is in the way: %1</source>
        <translation>קובץ שלא הושלם של הורדה אחרת מפריע: %1</translation>
    </message>
    <message>
        <source>another user&apos;s file is in the way: %1</source>
        <translation>קובץ של משתמש אחר מפריע: %1</translation>
    </message>
    <message>
        <source>the old part file cannot be set aside: %1</source>
        <translation>לא ניתן להניח בצד את הקובץ הישן שלא הושלם: %1</translation>
    </message>
    <message>
        <source>this download cannot be moved now</source>
        <translation>לא ניתן להעביר את ההורדה הזו כעת</translation>
    </message>
    <message>
        <source>this download cannot have another link now</source>
        <translation>לא ניתן לתת להורדה הזו קישור אחר כעת</translation>
    </message>
    <message>
        <source>this download cannot be changed now</source>
        <translation>לא ניתן לשנות את ההורדה הזו כעת</translation>
    </message>
    <message>
        <source>its password or cookies are not kept in the list; enter them again</source>
        <translation>הסיסמה או העוגיות אינן נשמרות ברשימה ויש להזין אותן מחדש</translation>
    </message>
    <message>
        <source>it contains a line break or a control character</source>
        <translation>הוא מכיל מעבר שורה או תו בקרה</translation>
    </message>
    <message>
        <source>its port is not valid</source>
        <translation>הפורט שלו אינו תקין</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>לא מצוין בו מארח</translation>
    </message>
    <message>
        <source>opening the list: %1</source>
        <translation>פתיחת הרשימה: %1</translation>
    </message>
    <message>
        <source>the new link gives the whole file only, from its start</source>
        <translation>הקישור החדש נותן רק את הקובץ כולו, מתחילתו</translation>
    </message>
    <message>
        <source>the new link shows hardly any of the bytes asked for</source>
        <translation>הקישור החדש כמעט אינו נותן את הבתים שהתבקשו</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>הבדיקה נעצרה</translation>
    </message>
    <message>
        <source>another download&apos;s part is at %1</source>
        <translation>חלק של הורדה אחרת נמצא ב־%1</translation>
    </message>
    <message>
        <source>holding %1 in memory, where the limit is %2</source>
        <translation>יש להחזיק %1 בזיכרון, והמגבלה היא %2</translation>
    </message>
    <message>
        <source>writing the file was stopped</source>
        <translation>כתיבת הקובץ נעצרה</translation>
    </message>
    <message>
        <source>the parts were removed</source>
        <translation>החלקים הוסרו</translation>
    </message>
    <message>
        <source>all parts are gone: %1</source>
        <translation>כל החלקים נעלמו: %1</translation>
    </message>
    <message>
        <source>a part is gone: %1</source>
        <translation>חלק נעלם: %1</translation>
    </message>
    <message>
        <source>a part is cut short: %1</source>
        <translation>חלק נקטע: %1</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>חישוב סכום הביקורת נעצר</translation>
    </message>
    <message>
        <source>hashing the part file was stopped</source>
        <translation>קריאת קובץ החלק נעצרה</translation>
    </message>
    <message>
        <source>the part file ends at %1</source>
        <translation>קובץ החלק מסתיים ב־%1</translation>
    </message>
    <message>
        <source>checking the part file was stopped</source>
        <translation>בדיקת קובץ החלק נעצרה</translation>
    </message>
    <message>
        <source>nothing proves that this program wrote the ledger</source>
        <translation>דבר אינו מוכיח שתוכנה זו כתבה את היומן של קובץ החלק</translation>
    </message>
    <message>
        <source>others have files under every name that the part could have: %1</source>
        <translation>קבצים של אחרים תופסים כל שם שיכול להיות לחלק: %1</translation>
    </message>
    <message>
        <source>the ledger is damaged: %1</source>
        <translation>היומן של קובץ החלק פגום: %1</translation>
    </message>
    <message>
        <source>the ledger contradicts itself: %1</source>
        <translation>היומן של קובץ החלק סותר את עצמו: %1</translation>
    </message>
    <message>
        <source>the ledger is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>היומן של קובץ החלק הוא בגרסה %1, תוכנה זו קוראת עד %2; תוכנה חדשה יותר כתבה אותו</translation>
    </message>
    <message>
        <source>the queue has ended</source>
        <translation>התור הסתיים</translation>
    </message>
    <message>
        <source>the queue ended before the download</source>
        <translation>התור הסתיים לפני ההורדה</translation>
    </message>
    <message>
        <source>the download was removed</source>
        <translation>ההורדה הוסרה</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>ההורדה בוטלה</translation>
    </message>
    <message>
        <source>the list of downloads is read-only, so that what happens now would be forgotten</source>
        <translation>רשימת ההורדות היא לקריאה בלבד, ולכן מה שקורה כעת יישכח</translation>
    </message>
    <message>
        <source>writing stopped short: %1</source>
        <translation>הכתיבה נקטעה לפני סופה: %1</translation>
    </message>
    <message>
        <source>this is no regular file: %1</source>
        <translation>זה אינו קובץ רגיל: %1</translation>
    </message>
    <message>
        <source>this is too large: %1</source>
        <translation>הקובץ הזה גדול מדי: %1</translation>
    </message>
    <message>
        <source>reading %1: it is too long</source>
        <translation>קריאת %1: הקובץ ארוך מדי</translation>
    </message>
    <message>
        <source>a ledger to be saved contradicts itself: %1: %2</source>
        <translation>היומן של קובץ החלק המיועד לשמירה סותר את עצמו: %1: %2</translation>
    </message>
    <message>
        <source>a ledger to be saved is too large: %1</source>
        <translation>היומן של קובץ החלק המיועד לשמירה גדול מדי: %1</translation>
    </message>
    <message>
        <source>%1; set aside as %2</source>
        <translation>%1; הקובץ הונח בצד בשם %2</translation>
    </message>
    <message>
        <source>%1; could not be set aside: %2</source>
        <translation>%1; לא ניתן היה להניח בצד את הקובץ: %2</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>הקובץ קטוע</translation>
    </message>
    <message>
        <source>it does not begin as a ledger</source>
        <translation>הקובץ אינו מתחיל כיומן של קובץ חלק</translation>
    </message>
    <message>
        <source>its version is unknown</source>
        <translation>גרסת הקובץ אינה מוכרת</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>סכום הביקורת של הקובץ אינו תואם</translation>
    </message>
    <message>
        <source>it is no CBOR</source>
        <translation>הקובץ אינו CBOR</translation>
    </message>
    <message>
        <source>it is not as this program writes it</source>
        <translation>הקובץ אינו כפי שתוכנה זו כותבת אותו</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>הקובץ גדול מדי</translation>
    </message>
    <message>
        <source>a size is negative</source>
        <translation>אחד הגדלים שלילי</translation>
    </message>
    <message>
        <source>there are too many seals</source>
        <translation>יש יותר מדי קטעי ביקורת</translation>
    </message>
    <message>
        <source>an earlier link brought too many pieces</source>
        <translation>מקישור קודם הגיעו חלקים רבים מדי</translation>
    </message>
    <message>
        <source>what an earlier link brought lies beyond the file</source>
        <translation>מה שהגיע מקישור קודם נמצא מעבר לקובץ</translation>
    </message>
    <message>
        <source>its seals overlap or are out of order</source>
        <translation>קטעי הביקורת חופפים או אינם לפי הסדר</translation>
    </message>
    <message>
        <source>a seal is empty</source>
        <translation>אחד מקטעי הביקורת ריק</translation>
    </message>
    <message>
        <source>a seal lies beyond the end of the file</source>
        <translation>אחד מקטעי הביקורת נמצא מעבר לסוף הקובץ</translation>
    </message>
    <message>
        <source>several parts in one</source>
        <translation>כמה חלקים בתשובה אחת</translation>
    </message>
    <message>
        <source>a head that doesn&apos;t end</source>
        <translation>כותרות שאינן מסתיימות</translation>
    </message>
    <message>
        <source>an answer without a status</source>
        <translation>תשובה ללא קוד מצב</translation>
    </message>
    <message>
        <source>the beginning of another server&apos;s file, which can&apos;t be compared with what is here</source>
        <translation>תחילת הקובץ משרת אחר, שלא ניתן להשוות למה שכבר התקבל</translation>
    </message>
    <message>
        <source>it brings hardly any of the bytes asked for</source>
        <translation>השרת כמעט אינו שולח את הבתים שהתבקשו</translation>
    </message>
    <message>
        <source>it shows hardly any of the bytes asked for</source>
        <translation>השרת כמעט אינו נותן את הבתים שהתבקשו</translation>
    </message>
    <message>
        <source>its bytes could not be read</source>
        <translation>לא ניתן היה לקרוא את הבתים של התשובה</translation>
    </message>
    <message>
        <source>an empty file, which a mirror alone can&apos;t vouch for</source>
        <translation>קובץ ריק, שאתר מראה לבדו אינו יכול לערוב לו</translation>
    </message>
    <message>
        <source>it keeps silent, others may not</source>
        <translation>השרת הזה אינו משיב, אך אחרים אולי ישיבו</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>הוא דורש כניסה</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>השרת המתווך דורש כניסה</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS5</source>
        <translation>הוא אינו תומך ב־SOCKS5</translation>
    </message>
    <message>
        <source>the body&apos;s chunks are broken: %1</source>
        <translation>המקטעים של התוכן שגויים: %1</translation>
    </message>
    <message>
        <source>no size where one was due</source>
        <translation>אין גודל במקום שבו הוא נדרש</translation>
    </message>
    <message>
        <source>a size beyond all measure</source>
        <translation>גודל חורג מכל מידה</translation>
    </message>
    <message>
        <source>a bare line break</source>
        <translation>מעבר שורה LF ללא CR</translation>
    </message>
    <message>
        <source>one goes on beyond its size</source>
        <translation>אחד המקטעים חורג מגודלו</translation>
    </message>
    <message>
        <source>a trailer that cannot be read</source>
        <translation>כותרות סיום שלא ניתן לקרוא</translation>
    </message>
    <message>
        <source>framing without an end</source>
        <translation>חלוקה למקטעים ללא סוף</translation>
    </message>
    <message>
        <source>the compressed body is damaged: %1</source>
        <translation>התוכן הדחוס פגום: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>לא צוינה סיבה</translation>
    </message>
    <message>
        <source>no whole answer from %1</source>
        <translation>לא הגיעה תשובה שלמה מ־%1</translation>
    </message>
    <message>
        <source>asked once more, to read each byte: %1</source>
        <translation>הבקשה נשלחה שוב, כדי לקרוא כל בית: %1</translation>
    </message>
    <message>
        <source>a head that takes more and more memory</source>
        <translation>כותרות שתופסות עוד ועוד זיכרון</translation>
    </message>
    <message>
        <source>an interim answer</source>
        <translation>תשובת ביניים</translation>
    </message>
    <message>
        <source>a body in chunks</source>
        <translation>תוכן במקטעים</translation>
    </message>
    <message>
        <source>an answer that may be another request&apos;s</source>
        <translation>תשובה שאולי שייכת לבקשה אחרת</translation>
    </message>
    <message>
        <source>%1: there is no certificate in it</source>
        <translation>%1: אין בקובץ אישור</translation>
    </message>
    <message>
        <source>%1: there is no key in it, or it has another passphrase</source>
        <translation>%1: אין בקובץ מפתח, או שסיסמת המפתח אחרת</translation>
    </message>
    <message>
        <source>%1: it is neither PEM nor PKCS#12, or it has another passphrase</source>
        <translation>%1: הקובץ אינו PEM ואינו PKCS#12, או שסיסמת המפתח אחרת</translation>
    </message>
    <message>
        <source>a checksum is ALG:HEX with ALG one of %1</source>
        <translation>סכום ביקורת הוא ALG:HEX, כאשר ALG הוא אחד מאלה: %1</translation>
    </message>
    <message>
        <source>a %1 checksum is %2 hexadecimal digits</source>
        <translation>מספר הספרות ההקסדצימליות בסכום ביקורת %1 הוא %2</translation>
    </message>
    <message>
        <source>closing %1: %2</source>
        <translation>סגירת %1: %2</translation>
    </message>
    <message>
        <source>replacing %1: %2</source>
        <translation>החלפת %1: %2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>קריאת %1: %2</translation>
    </message>
    <message>
        <source>reading the list: %1</source>
        <translation>קריאת הרשימה: %1</translation>
    </message>
    <message>
        <source>writing the list: %1</source>
        <translation>כתיבת הרשימה: %1</translation>
    </message>
    <message>
        <source>line %1 (byte %2): %3</source>
        <translation>שורה %1 (בית %2): %3</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>בקובץ לא כתוב ‎&quot;format&quot;: &quot;%1&quot;‎</translation>
    </message>
    <message>
        <source>it is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>הקובץ הוא בגרסה %1, תוכנה זו קוראת עד %2; תוכנה חדשה יותר כתבה אותו</translation>
    </message>
    <message>
        <source>it has no downloads</source>
        <translation>אין הורדות בקובץ</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>גודל הקובץ בבתים עולה על %1</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>השדה %1 אינו טקסט</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>השדה %1 ארוך מדי</translation>
    </message>
    <message>
        <source>%1 has a zero in it</source>
        <translation>בשדה %1 יש תו NUL</translation>
    </message>
    <message>
        <source>%1 has characters that no header may have</source>
        <translation>בשדה %1 יש תווים שאסורים בכותרות</translation>
    </message>
    <message>
        <source>%1 is not a link</source>
        <translation>השדה %1 אינו קישור</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2025-01-31T12:00:00.000Z</source>
        <translation>השדה %1 אינו זמן כמו ‎2025-01-31T12:00:00.000Z</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>השדה %1 אינו מספר שלם מ־%2 עד %3</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>השדה %1 אינו מספר מ־%2 עד %3</translation>
    </message>
    <message>
        <source>%1 has an element that is not a whole number</source>
        <translation>ב־%1 יש איבר שאינו מספר שלם</translation>
    </message>
    <message>
        <source>%1 is none of the names there are</source>
        <translation>הערך של %1 אינו אחד השמות המוכרים</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>השדה %1 אינו אובייקט</translation>
    </message>
    <message>
        <source>%1 is not an array</source>
        <translation>השדה %1 אינו מערך</translation>
    </message>
    <message>
        <source>%1 has more than %2 elements</source>
        <translation>מספר האיברים ב־%1 גדול מ־%2</translation>
    </message>
    <message>
        <source>%1 has an element that is not a text</source>
        <translation>ב־%1 יש איבר שאינו טקסט</translation>
    </message>
    <message>
        <source>%1 is a path, not a name</source>
        <translation>השדה %1 הוא נתיב ולא שם</translation>
    </message>
    <message>
        <source>%1 is not right: %2</source>
        <translation>השדה %1 שגוי: %2</translation>
    </message>
    <message>
        <source>%1 has no url</source>
        <translation>אין url ב־%1</translation>
    </message>
    <message>
        <source>%1 has a kind that is none</source>
        <translation>סוג השגיאה ב־%1 אינו מוכר</translation>
    </message>
    <message>
        <source>the store %1 is damaged: %2</source>
        <translation>מסד הנתונים של הרשימה %1 פגום: %2</translation>
    </message>
    <message>
        <source>a record is not as it was written</source>
        <translation>אחת הרשומות אינה כפי שנכתבה</translation>
    </message>
    <message>
        <source>its tables contradict each other</source>
        <translation>הטבלאות של מסד הנתונים סותרות זו את זו</translation>
    </message>
    <message>
        <source>there never was a version %1</source>
        <translation>גרסה %1 מעולם לא הייתה</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>בקובץ לא כתוב שהוא מסד נתונים של תוכנה זו</translation>
    </message>
    <message>
        <source>its tables are not as they must be</source>
        <translation>הטבלאות של מסד הנתונים אינן כפי שהן צריכות להיות</translation>
    </message>
    <message>
        <source>the store %1 is in use by another program</source>
        <translation>מסד הנתונים של הרשימה %1 נמצא בשימוש של תוכנה אחרת</translation>
    </message>
    <message>
        <source>there is no free name to set %1 aside under</source>
        <translation>אין שם פנוי להנחת %1 בצד</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing</source>
        <translation>מנהל ההתקן של Qt ל־SQLite חסר</translation>
    </message>
    <message>
        <source>the journal of %1 cannot be of the kind %2</source>
        <translation>היומן של מסד הנתונים %1 אינו יכול להיות מסוג %2</translation>
    </message>
    <message>
        <source>the store %1 is of version %2, this program reads up to %3; a newer one wrote it</source>
        <translation>מסד הנתונים של הרשימה %1 הוא בגרסה %2, תוכנה זו קוראת עד %3; תוכנה חדשה יותר כתבה אותו</translation>
    </message>
    <message>
        <source>the store %1 was found damaged at an earlier start, which was interrupted</source>
        <translation>מסד הנתונים של הרשימה %1 נמצא פגום בהפעלה קודמת, שנקטעה</translation>
    </message>
    <message>
        <source>how this download stood was lost with a damaged store</source>
        <translation>מצב ההורדה הזו אבד עם מסד נתונים פגום</translation>
    </message>
    <message>
        <source>the log %1 is damaged: a bit was turned back in %2 of its pages, and %3 of them are not what they were</source>
        <translation>קובץ היומן %1 של מסד הנתונים פגום: מספר הדפים שתוקנה בהם סיבית הפוכה: %2, מספר הדפים שאינם כפי שהיו: %3</translation>
    </message>
    <message>
        <source>the statement &quot;%1&quot; in %2: %3</source>
        <translation>ההוראה ‏&quot;%1&quot; ב־%2: %3</translation>
    </message>
    <message>
        <source>%1; it is read again</source>
        <translation>%1; הקובץ נקרא שוב</translation>
    </message>
    <message>
        <source>could not be deleted: %1</source>
        <translation>לא ניתן היה למחוק: %1</translation>
    </message>
    <message>
        <source>%1 is no leftover of this program; it is left alone, and the part is %2</source>
        <translation>הקובץ %1 אינו שריד של תוכנה זו; הוא נשאר כפי שהוא, והקובץ שלא הושלם הוא %2</translation>
    </message>
    <message>
        <source>the part file of %1 is gone; starting afresh</source>
        <translation>הקובץ שלא הושלם של %1 אינו קיים עוד; התחלה מחדש</translation>
    </message>
    <message>
        <source>%1 is no file any more; it is left alone</source>
        <translation>הפריט %1 כבר אינו קובץ; הוא נשאר כפי שהוא</translation>
    </message>
    <message>
        <source>another user has put it there: %1</source>
        <translation>משתמש אחר הניח אותו שם: %1</translation>
    </message>
    <message>
        <source>%1 is what is left of a small download; it is deleted</source>
        <translation>הקובץ %1 הוא שריד של הורדה קטנה; הוא נמחק</translation>
    </message>
    <message>
        <source>nobody vouches for %1; it is kept as %2</source>
        <translation>דבר אינו מוכיח שתוכנה זו כתבה את %1; הוא נשמר בשם %2</translation>
    </message>
    <message>
        <source>%1 is not what was saved; it is left alone</source>
        <translation>הקובץ %1 אינו מה שנשמר; הוא נשאר כפי שהוא</translation>
    </message>
    <message>
        <source>%1 is not as it was finished</source>
        <translation>הקובץ %1 אינו כפי שהיה כשהושלם</translation>
    </message>
    <message>
        <source>found a checksum in %1</source>
        <translation>נמצא סכום ביקורת ב־%1</translation>
    </message>
    <message>
        <source>not verified: %1 could not be read (%2)</source>
        <translation>לא אומת: לא ניתן לקרוא את %1 (%2)</translation>
    </message>
    <message>
        <source>not verified: no checksum was found beside the file</source>
        <translation>לא אומת: לא נמצא סכום ביקורת לצד הקובץ</translation>
    </message>
    <message>
        <source>%1 bytes of the part file are not what was saved; they are fetched again</source>
        <translation>מספר הבתים בקובץ שלא הושלם שאינם מה שנשמר: %1; הם יורדים שוב</translation>
    </message>
    <message>
        <source>starting afresh: %1</source>
        <translation>התחלה מחדש: %1</translation>
    </message>
    <message>
        <source>starting over with the other sources: %1</source>
        <translation>התחלה מחדש מהמקורות האחרים: %1</translation>
    </message>
    <message>
        <source>starting over</source>
        <translation>התחלה מחדש</translation>
    </message>
    <message>
        <source>not reachable; going on as soon as it is: %1</source>
        <translation>השרת אינו נגיש; ההורדה תימשך ברגע שיהיה נגיש: %1</translation>
    </message>
    <message>
        <source>the progress could not be saved: %1</source>
        <translation>לא ניתן היה לשמור את ההתקדמות: %1</translation>
    </message>
    <message>
        <source>%1 is not used any more: %2</source>
        <translation>המקור %1 אינו בשימוש עוד: %2</translation>
    </message>
    <message>
        <source>%1 is tried again: what it differed from is gone</source>
        <translation>ניסיון נוסף עם המקור %1: מה שהוא נבדל ממנו כבר איננו</translation>
    </message>
    <message>
        <source>%1 is left alone for a while: %2</source>
        <translation>המקור %1 בהפסקה לזמן מה: %2</translation>
    </message>
    <message>
        <source>%1 is far slower than another one</source>
        <translation>המקור %1 איטי בהרבה ממקור אחר</translation>
    </message>
    <message>
        <source>the whole is wrong; all of it comes from one source now: %1</source>
        <translation>הקובץ בשלמותו שגוי; כעת כולו מגיע ממקור אחד: %1</translation>
    </message>
    <message>
        <source>%1 takes %2 connections; the time was too short to tell how many pay</source>
        <translation>מספר החיבורים שמקבל %1: %2; הזמן היה קצר מכדי לדעת כמה מהם מועילים</translation>
    </message>
    <message>
        <source>%1 takes %2 connections, %3 pay</source>
        <translation>מספר החיבורים שמקבל %1: %2, ומתוכם מועילים: %3</translation>
    </message>
    <message>
        <source>%1 takes %2 connections at a time</source>
        <translation>מספר החיבורים שמקבל %1 בו־זמנית: %2</translation>
    </message>
    <message>
        <source>more connections were slower: tries %1 again</source>
        <translation>עם יותר חיבורים היה איטי יותר: ניסיון נוסף עם %1</translation>
    </message>
    <message>
        <source>replaced a connection that was far slower than the others</source>
        <translation>הוחלף חיבור שהיה איטי בהרבה מהאחרים</translation>
    </message>
    <message>
        <source>stood still with bytes unread: %1</source>
        <translation>החיבור עמד במקום עם בתים שלא נקראו: %1</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>התשובה אינה שמישה: %1</translation>
    </message>
    <message>
        <source>%1; what is here is compared</source>
        <translation>%1; הבתים שכבר התקבלו מושווים כעת</translation>
    </message>
    <message>
        <source>%1; they are fetched again</source>
        <translation>%1; הבתים יורדים שוב</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>החיבור אבד: %1</translation>
    </message>
    <message>
        <source>the server sent a message instead of the file</source>
        <translation>במקום הקובץ המובטח הגיעה הודעה</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>הקישור ארוך מדי</translation>
    </message>
    <message>
        <source>the environment variable %1 names no proxy that can be used</source>
        <translation>משתנה הסביבה %1 אינו מציין שרת מתווך שאפשר להשתמש בו</translation>
    </message>
    <message>
        <source>a body without a length</source>
        <translation>תוכן ללא אורך</translation>
    </message>
    <message>
        <source>this network wants you to sign in</source>
        <translation>הרשת הזאת מבקשת להתחבר</translation>
    </message>
    <message>
        <source>the server is preparing the file</source>
        <translation>השרת מכין את הקובץ</translation>
    </message>
    <message>
        <source>this program is allowed no file beyond %1 bytes: %2</source>
        <translation>לתוכנה הזאת אסור קובץ מעל %1 בתים: %2</translation>
    </message>
    <message>
        <source>%1 is the unfinished file of another link: %2</source>
        <translation>%1 הוא קובץ שלא הושלם של קישור אחר: %2</translation>
    </message>
    <message>
        <source>the user name or the password was not accepted</source>
        <translation>שם המשתמש או הסיסמה לא התקבלו</translation>
    </message>
    <message>
        <source>the server says that the file is empty now; to begin anew, remove what is here of it</source>
        <translation>השרת אומר שהקובץ ריק כעת; כדי להתחיל מחדש יש להסיר את מה שיש ממנו כאן</translation>
    </message>
    <message>
        <source>it asks for a login by %1, which Tributary doesn&apos;t speak</source>
        <translation>הוא מבקש כניסה באמצעות %1, ש־Tributary אינה תומכת בה</translation>
    </message>
    <message>
        <source>a tunnel that the proxy has not opened</source>
        <translation>מנהרה שהשרת המתווך לא פתח</translation>
    </message>
    <message>
        <source>its cookies are not kept in the list; enter them again</source>
        <translation>העוגיות אינן נשמרות ברשימה ויש להזין אותן מחדש</translation>
    </message>
    <message>
        <source>its secret headers are not kept in the list; enter them again</source>
        <translation>הכותרות הסודיות אינן נשמרות ברשימה ויש להזין אותן מחדש</translation>
    </message>
    <message>
        <source>its password at the proxy is not kept in the list; enter it again</source>
        <translation>הסיסמה בשרת המתווך אינה נשמרת ברשימה ויש להזין אותה מחדש</translation>
    </message>
    <message>
        <source>the passphrase of its key is not kept in the list; enter it again</source>
        <translation>סיסמת המפתח אינה נשמרת ברשימה ויש להזין אותה מחדש</translation>
    </message>
    <message>
        <source>its host name is not valid</source>
        <translation>שם השרת שלו אינו תקין</translation>
    </message>
    <message>
        <source>the server does not speak https on this port</source>
        <translation>השרת אינו תומך ב־https בפורט הזה</translation>
    </message>
    <message>
        <source>the disk takes no name that long: %1</source>
        <translation>הכונן אינו מקבל שם ארוך כל כך: %1</translation>
    </message>
    <message>
        <source>another download is writing it: %1</source>
        <translation>הורדה אחרת כותבת אליו: %1</translation>
    </message>
    <message>
        <source>%1 bytes of an earlier run are said to be in %2, maybe not by this program; they are fetched again</source>
        <translation>לפי הרישום יש ב־%2 מספר בתים מהפעלה קודמת: %1, אך ייתכן שהרישום אינו של תוכנה זו; הם יורדים שוב</translation>
    </message>
    <message>
        <source>this download was begun with its parts in %1 and continues there</source>
        <translation>ההורדה הזו התחילה כשקובצי החלקים שלה ב־%1, והיא נמשכת שם</translation>
    </message>
    <message>
        <source>this download was begun in %1 and continues there</source>
        <translation>ההורדה הזו התחילה ב־%1, והיא נמשכת שם</translation>
    </message>
    <message>
        <source>trying a simpler request: %1</source>
        <translation>מנסה בקשה פשוטה יותר: %1</translation>
    </message>
    <message>
        <source>%1 more are needed on %2.</source>
        <translation>חסרים עוד %1 ב־%2.</translation>
    </message>
    <message>
        <source>what came looks like the beginning of the file instead of a part</source>
        <translation>מה שהגיע נראה כמו תחילת הקובץ במקום חלק</translation>
    </message>
    <message>
        <source>%1; nobody vouches for %2 any more, which is kept as %3</source>
        <translation>%1; דבר אינו מוכיח שתוכנה זו כתבה את %2; הוא נשמר בשם %3</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Size unknown</source>
        <translation>גודל לא ידוע</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>ניתן להמשיך</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>לא ניתן להמשיך</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a size, %2: whether the download can be resumed.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file.</source>
        <translation>הקישור הזה מוביל לדף אינטרנט, לא לקובץ.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>כונן</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>לא ידוע</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;בחירת הכול</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>ה&amp;גדלה</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>ה&amp;קטנה</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>שימוש: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[אפשרויות]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>אפשרויות:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>ארגומנטים:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>הצגת עזרה זו</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>הצגת האפשרויות של ספריית Qt גם כן</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>הצגת הגרסה</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>אפשרות לא מוכרת: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>אפשרויות לא מוכרות: %1.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>ערך לא צפוי אחרי &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>אישור</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>חיפוש ב:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>אחורה</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>מעבר אחורה</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>קדימה</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>מעבר קדימה</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>תיקיית האב</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>מעבר לתיקיית האב</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>יצירת תיקייה חדשה</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>יצירת תיקייה חדשה</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>רשימה</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>מעבר לתצוגת רשימה</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>מעבר לתצוגת פרטים</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>סרגל צד</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>רשימת מקומות וסימניות</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;שם הקובץ:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>סוג הקבצים:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>תיקייה:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>תיקיות</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>מקומות אחרונים</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>חיפוש תיקייה</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>שמירה בשם</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;פתיחה</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ש&amp;מירה</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;בחירה</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>שי&amp;נוי שם</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>מ&amp;חיקה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>הצגת </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>הצגת קבצים מו&amp;סתרים</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>תיקייה ח&amp;דשה</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>תיקייה חדשה</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” מוגן מפני כתיבה.
למחוק בכל זאת?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>למחוק את “%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>לא ניתן למחוק את התיקייה.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 כבר קיים.
להחליף אותו?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
הקובץ לא נמצא.
נא לבדוק את שם הקובץ.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
התיקייה לא נמצאה.
נא לבדוק את שם התיקייה.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>מין</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>תאריך שינוי</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>מחשב</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;אישור</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>סגירה ללא שמירה</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ב&amp;יצוע חוזר</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;גזירה</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>בחירת הכול</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>הצגת פרטים...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>הסתרת פרטים...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>שמירת הכול</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;כן</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>כ&amp;ן לכול</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;לא</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>ל&amp;א לכול</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>הפסקה</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>התעלמות</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ללא שמירה</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>החלה</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>איפוס</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>שחזור ברירות המחדל</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>גלילה לכאן</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>ההתחלה</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>הסוף</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>עמוד למעלה</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>עמוד למטה</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>גלילה למעלה</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>גלילה למטה</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>הקצה השמאלי</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>הקצה הימני</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>עמוד שמאלה</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>עמוד ימינה</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>גלילה שמאלה</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>גלילה ימינה</translation>
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
        <translation>שמאלה</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>למעלה</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ימינה</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>למטה</translation>
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
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ב&amp;יצוע חוזר</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;גזירה</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>העתקת כתובת ה&amp;קישור</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>בחירת הכול</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>להסיר את ״%1״?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) and move the file(s) to the bin?</source>
        <translation>
            <numerusform>להסיר את ההורדה ולהעביר את הקובץ לסל המיחזור?</numerusform>
            <numerusform>להסיר %n הורדות ולהעביר את הקבצים לסל המיחזור?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s)?</source>
        <translation>
            <numerusform>להסיר את ההורדה?</numerusform>
            <numerusform>להסיר %n הורדות?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file will be moved to the bin.</source>
        <translation>הקובץ יועבר לסל המיחזור.</translation>
    </message>
    <message>
        <source>The unfinished file will be deleted.</source>
        <translation>הקובץ שלא הושלם יימחק.</translation>
    </message>
    <message>
        <source>The unfinished files will be deleted.</source>
        <translation>הקבצים שלא הושלמו יימחקו.</translation>
    </message>
    <message>
        <source>A download is in progress. Cancel it?</source>
        <translation>הורדה פעילה כעת. לבטל אותה?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Cancel them?</source>
        <translation>
            <numerusform>הורדה אחת פעילה כעת. לבטל אותה?</numerusform>
            <numerusform>%n הורדות פעילות כעת. לבטל אותן?</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished file “%1” will be deleted.</source>
        <translation>הקובץ שלא הושלם ״%1״ יימחק.</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>ביטול ההורדה</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;כן</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;לא</translation>
    </message>
    <message>
        <source>&amp;Trust certificate</source>
        <translation>&amp;מתן אמון באישור</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t trust</source>
        <translation>&amp;לא לתת אמון</translation>
    </message>
    <message>
        <source>Remove with file</source>
        <translation>הסרה עם הקובץ</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>להסיר את ״%1״ מהרשימה?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>להסיר מהרשימה הורדה אחת שהושלמה?</numerusform>
            <numerusform>להסיר מהרשימה %n הורדות שהושלמו?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>הקובץ נשאר במקומו.</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>הקבצים נשארים במקומם.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>הסרת ההורדות שהושלמו</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>לתת אמון באישור של %1?</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who runs it.
%1.

Trust the certificate only if the people who run the server gave you this fingerprint (SHA-256):
%2

It will be trusted for this server only, and only until it changes.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>השרת לא יכול להוכיח מי מפעיל אותו.
%1.

יש לתת אמון באישור רק אם מפעילי השרת מסרו לכם את טביעת האצבע הזו (SHA-256):
%2

האמון תקף לשרת הזה בלבד, ורק עד שהאישור ישתנה.</translation>
    </message>
    <message>
        <source>Trust certificate</source>
        <translation>מתן אמון באישור</translation>
    </message>
    <message>
        <source>A download is in progress. Quit now?</source>
        <translation>הורדה פעילה כעת. לצאת עכשיו?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Quit now?</source>
        <translation>
            <numerusform>הורדה אחת פעילה כעת. לצאת עכשיו?</numerusform>
            <numerusform>%n הורדות פעילות כעת. לצאת עכשיו?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished file “%1”; cancelling deletes it.</source>
        <translation>השהיה שומרת את הקובץ שלא הושלם ״%1״; ביטול מוחק אותו.</translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished files; cancelling deletes them.</source>
        <translation>השהיה שומרת את הקבצים שלא הושלמו; ביטול מוחק אותם.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>לה&amp;ישאר במגש המערכת</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>&amp;השהיה ויציאה</translation>
    </message>
    <message>
        <source>&amp;Cancel downloads and quit</source>
        <translation>&amp;ביטול ההורדות ויציאה</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t quit</source>
        <translation>&amp;לא לצאת</translation>
    </message>
    <message>
        <source>Certificates that you trusted will no longer be trusted.</source>
        <translation>האישורים שאישרת לא יהיו מהימנים עוד.</translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation>שכחת שרתים</translation>
    </message>
    <message>
        <source>Forget all hosts in this list?</source>
        <translation>לשכוח את כל השרתים שברשימה הזו?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: after a pause it starts over. Cancelling deletes the unfinished file.</source>
        <translation>לא ניתן להמשיך את ״%1״: אחרי השהיה ההורדה מתחילה מחדש. ביטול מוחק את הקובץ שלא הושלם.</translation>
    </message>
    <message>
        <source>None of them can be resumed: after a pause all start over. Cancelling deletes the unfinished files.</source>
        <translation>לא ניתן להמשיך אף אחת מהן: אחרי השהיה כולן מתחילות מחדש. ביטול מוחק את הקבצים שלא הושלמו.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>את אחת מהן לא ניתן להמשיך והיא תתחיל מחדש.</numerusform>
            <numerusform>את %n מהן לא ניתן להמשיך והן יתחילו מחדש.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n selected download(s) will be removed from the list.</source>
        <translation>
            <numerusform>הורדה אחת שנבחרה יוצאת מהרשימה.</numerusform>
            <numerusform>כל %n ההורדות שנבחרו יוצאות מהרשימה.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download waits to be tried again. Quit now?</source>
        <translation>הורדה ממתינה לניסיון נוסף. לצאת עכשיו?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait to be tried again. Quit now?</source>
        <translation>
            <numerusform>הורדה אחת ממתינה לניסיון נוסף. לצאת עכשיו?</numerusform>
            <numerusform>%n הורדות ממתינות לניסיון נוסף. לצאת עכשיו?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) to be tried again.</source>
        <extracomment>Downloads, besides those in progress.</extracomment>
        <translation>
            <numerusform>עוד הורדה אחת ממתינה לניסיון נוסף.</numerusform>
            <numerusform>עוד %n ממתינות לניסיון נוסף.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a download that failed for its server&apos;s certificate.</extracomment>
        <translation>הורדה: %1</translation>
    </message>
    <message>
        <source>The server&apos;s header %1 names another checksum.</source>
        <translation>הכותרת %1 של השרת מציינת סכום ביקורת אחר.</translation>
    </message>
    <message>
        <source>The list %1 on the server names another checksum.</source>
        <extracomment>%1: the name of a list of checksums, such as SHA256SUMS.</extracomment>
        <translation>הרשימה %1 שבשרת מציינת סכום ביקורת אחר.</translation>
    </message>
    <message>
        <source>The file may be damaged or forged. Keep it only if you know that the server&apos;s checksum is out of date. The file will count as not verified.</source>
        <translation>ייתכן שהקובץ פגום או מזויף. יש לשמור אותו רק אם ידוע שסכום הביקורת של השרת אינו מעודכן. הקובץ ייחשב כלא מאומת.</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>שמירת הקובץ</translation>
    </message>
    <message>
        <source>Keep “%1” anyway?</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>לשמור את ״%1״ בכל זאת?</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>הקובץ כבר אינו קיים.</translation>
    </message>
    <message>
        <source>&amp;Cancel download and quit</source>
        <translation>&amp;ביטול ההורדה ויציאה</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Another version of Tributary is running. Quit it and start again.</source>
        <translation>גרסה אחרת של Tributary פועלת. יש לצאת ממנה ולהפעיל שוב.</translation>
    </message>
    <message>
        <source>Tributary is already running, but does not respond.</source>
        <translation>התוכנית Tributary כבר פועלת, אך אינה מגיבה.</translation>
    </message>
</context>
<context>
    <name>SleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>יש הורדות פעילות</translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message numerus="yes">
        <source>Waiting for its turn: %n download(s) may run at once.</source>
        <translation>
            <numerusform>ממתינה לתורה: רק הורדה אחת יכולה לפעול בכל פעם.</numerusform>
            <numerusform>ממתינה לתורה: %n הורדות יכולות לפעול בו־זמנית.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule pauses all downloads at this hour.</source>
        <translation>התזמון משהה את כל ההורדות בשעה הזו.</translation>
    </message>
    <message>
        <source>The server hasn&apos;t answered yet.</source>
        <translation>השרת עוד לא ענה.</translation>
    </message>
    <message>
        <source>The disk is slower than the network.</source>
        <translation>הכונן איטי מהרשת.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for all downloads holds it back.</source>
        <translation>מגבלת המהירות של %1 לכל ההורדות מאטה אותה.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for this download holds it back.</source>
        <translation>מגבלת המהירות של %1 להורדה הזו מאטה אותה.</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment.</source>
        <translation>השרת לא שולח דבר כרגע.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more than %n connection(s) at once.</source>
        <translation>
            <numerusform>השרת לא מקבל יותר מחיבור אחד בו־זמנית.</numerusform>
            <numerusform>השרת לא מקבל יותר מ־%n חיבורים בו־זמנית.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n allowed connection(s) are in use.</source>
        <translation>
            <numerusform>החיבור היחיד המותר נמצא בשימוש.</numerusform>
            <numerusform>כל %n החיבורים המותרים נמצאים בשימוש.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server sends the file in one piece only, over one connection.</source>
        <translation>השרת הזה שולח את הקובץ ברצף אחד בלבד, דרך חיבור אחד.</translation>
    </message>
    <message>
        <source>Each connection gets about %1: the server or the network allows no more.</source>
        <translation>כל חיבור מקבל בערך %1: השרת או הרשת לא מאפשרים יותר.</translation>
    </message>
    <message>
        <source>The server or the network limits the speed.</source>
        <translation>השרת או הרשת מגבילים את המהירות.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check whether other programs are using it.</source>
        <translation>כדאי לבדוק אם תוכנות אחרות משתמשות בו.</translation>
    </message>
    <message>
        <source>If you know other links to the same file, pause the download and add them with “Edit…”.</source>
        <translation>אם ידועים קישורים נוספים לאותו קובץ, אפשר להשהות את ההורדה ולהוסיף אותם דרך “עריכה…”.</translation>
    </message>
    <message>
        <source>The server can&apos;t continue a file: what is here is fetched again and compared.</source>
        <translation>השרת אינו יכול להמשיך קובץ: מה שכבר התקבל נשלח שוב ומושווה.</translation>
    </message>
    <message>
        <source>%1 New data comes in %2.</source>
        <extracomment>%1: a sentence, %2: a time such as 0:31.</extracomment>
        <translation>%1 נתונים חדשים יגיעו בעוד %2.</translation>
    </message>
    <message>
        <source>“Start now” starts it anyway.</source>
        <translation>״התחלה עכשיו״ תתחיל אותה בכל זאת.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>אין חיבור לרשת.</translation>
    </message>
    <message>
        <source>The download continues once there is one.</source>
        <translation>ההורדה תימשך ברגע שיהיה חיבור.</translation>
    </message>
    <message>
        <source>The schedule pauses all downloads until %1.</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>התזמון משהה את כל ההורדות עד %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a whole sentence on what comes next.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Trying again in a moment.</source>
        <translation>ניסיון נוסף בעוד רגע.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>ניסיון נוסף בעוד %1.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for its server: %n download(s) from it may run at once.</source>
        <translation>
            <numerusform>ממתינה לשרת שלה: רק הורדה אחת ממנו יכולה לפעול בכל פעם.</numerusform>
            <numerusform>ממתינה לשרת שלה: %n הורדות ממנו יכולות לפעול בו־זמנית.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its server, which takes no downloads at the moment.</source>
        <translation>ממתינה לשרת שלה, שלא מקבל הורדות כרגע.</translation>
    </message>
    <message>
        <source>Waiting for its disk, which does not respond at the moment.</source>
        <translation>ממתינה לכונן שלה, שלא מגיב כרגע.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Another running Tributary is using the list of downloads.</source>
        <translation>רשימת ההורדות נמצאת בשימוש של Tributary אחר שפועל כעת.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be opened.</source>
        <translation>לא ניתן לפתוח את רשימת ההורדות.</translation>
    </message>
    <message>
        <source>The list stays as it is. Downloads that you add now are forgotten when you quit.</source>
        <translation>הרשימה נשארת כפי שהיא. הורדות שיתווספו עכשיו יישכחו ביציאה.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) recovered.</source>
        <translation>
            <numerusform>הורדה אחת שוחזרה.</numerusform>
            <numerusform>%n הורדות שוחזרו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their state and are paused.</source>
        <translation>
            <numerusform>אחת מהן איבדה את מצבה והושהתה.</numerusform>
            <numerusform>%n מהן איבדו את מצבן והושהו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be read.</source>
        <translation>
            <numerusform>לא ניתן היה לקרוא הורדה אחת.</numerusform>
            <numerusform>לא ניתן היה לקרוא %n הורדות.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged list is kept as “%1”.</source>
        <translation>הרשימה הפגומה נשמרה בשם ״%1״.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged.</source>
        <translation>רשימת ההורדות הייתה פגומה.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be written.</source>
        <translation>לא ניתן לכתוב את רשימת ההורדות.</translation>
    </message>
    <message>
        <source>You see the list as it was, with unfinished downloads paused. Changes are forgotten when you quit.</source>
        <translation>הרשימה מוצגת כפי שהייתה, וההורדות שלא הושלמו מושהות. שינויים יישכחו ביציאה.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved at the moment.</source>
        <translation>לא ניתן לשמור כרגע את רשימת ההורדות.</translation>
    </message>
    <message>
        <source>Tributary keeps trying. If it quits before that works, recent changes are lost.</source>
        <translation>Tributary ממשיך לנסות. אם ייסגר לפני כן, השינויים האחרונים יאבדו.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n active</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n פעילה</numerusform>
            <numerusform>%n פעילות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n ממתינה</numerusform>
            <numerusform>%n ממתינות</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>אין הורדות פעילות</translation>
    </message>
    <message>
        <source>↓ %1    %2</source>
        <extracomment>%1: total download speed, %2: counts such as &quot;3 active · 5 waiting&quot;.</extracomment>
        <translation>↓ %1    %2</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>הכול מושהה</translation>
    </message>
    <message>
        <source>Paused by the schedule</source>
        <extracomment>All downloads are, at this hour.</extracomment>
        <translation>מושהות על ידי התזמון</translation>
    </message>
    <message>
        <source>No network connection</source>
        <extracomment>Downloads wait for it.</extracomment>
        <translation>אין חיבור לרשת</translation>
    </message>
    <message numerus="yes">
        <source>%n paused: disk full</source>
        <comment>downloads</comment>
        <extracomment>Downloads that are paused since there is no space left on the disk.</extracomment>
        <translation>
            <numerusform>אחת מושהית: הכונן מלא</numerusform>
            <numerusform>%n מושהות: הכונן מלא</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by an error</source>
        <comment>downloads</comment>
        <extracomment>Downloads that an error has paused, and no person.</extracomment>
        <translation>
            <numerusform>אחת מושהית בגלל שגיאה</numerusform>
            <numerusform>%n מושהות בגלל שגיאה</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by the schedule until %1</source>
        <extracomment>All downloads are. %1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>מושהות על ידי התזמון עד %1</translation>
    </message>
    <message>
        <source>%1 (disk full: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these since there is no space left on the disk.</extracomment>
        <translation>%1 (הכונן מלא: %2)</translation>
    </message>
    <message>
        <source>%1 (by an error: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these an error has paused, and no person.</extracomment>
        <translation>%1 (בגלל שגיאה: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>אחת מושהית</numerusform>
            <numerusform>%n מושהות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalAdd</name>
    <message>
        <source>the desktop program was started, but does not answer</source>
        <translation>תוכנת שולחן העבודה הופעלה, אך אינה משיבה</translation>
    </message>
    <message>
        <source>the desktop program is running, but does not answer</source>
        <translation>תוכנת שולחן העבודה פועלת, אך אינה משיבה</translation>
    </message>
    <message>
        <source>the desktop program refused it: %1</source>
        <translation>תוכנת שולחן העבודה סירבה: %1</translation>
    </message>
    <message>
        <source>the desktop program, tributary, is not installed</source>
        <translation>תוכנת שולחן העבודה, tributary, אינה מותקנת</translation>
    </message>
    <message>
        <source>handed over to the desktop program: %1</source>
        <translation>נמסרו לתוכנת שולחן העבודה: %1</translation>
    </message>
    <message>
        <source>the desktop program is not running</source>
        <translation>תוכנת שולחן העבודה אינה פועלת</translation>
    </message>
    <message>
        <source>add can&apos;t hand this over whole; use get</source>
        <translation>add אינה יכולה למסור את זה במלואו; נא להשתמש ב־get</translation>
    </message>
    <message>
        <source>already in the list</source>
        <translation>כבר ברשימה</translation>
    </message>
    <message>
        <source>there is no display for the desktop program; &apos;tributary-cli get&apos; downloads without it</source>
        <translation>אין תצוגה לתוכנת שולחן העבודה; &apos;tributary-cli get&apos; מוריד בלעדיה</translation>
    </message>
    <message>
        <source>the desktop program was started, but ended at once</source>
        <translation>תוכנת שולחן העבודה הופעלה, אך הסתיימה מיד</translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>one after another</source>
        <translation>בזה אחר זה</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>במקביל</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>גדולים יותר</translation>
    </message>
    <message>
        <source>rounds: %1, medians</source>
        <translation>סבבים: %1, חציונים</translation>
    </message>
    <message>
        <source>time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>מהירות</translation>
    </message>
    <message>
        <source>done</source>
        <translation>הושלמו</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשלו</translation>
    </message>
    <message>
        <source>time of one file</source>
        <translation>זמן של קובץ אחד</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>אחד אחד</translation>
    </message>
    <message>
        <source>In parallel it takes %1 times as long.</source>
        <translation>במקביל זה נמשך פי %1.</translation>
    </message>
    <message>
        <source>round %1, %2: %3, %4 done</source>
        <translation>סבב %1, %2: %3, %4 הושלמו</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 נכשלו</translation>
    </message>
    <message>
        <source>Interrupted; no file was kept.</source>
        <translation>הופסק; שום קובץ לא נשמר.</translation>
    </message>
</context>
<context>
    <name>TerminalError</name>
    <message>
        <source>the server</source>
        <translation>השרת</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what happened, %2: what to do about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This line of the list makes no sense</source>
        <translation>השורה הזאת ברשימה אינה הגיונית</translation>
    </message>
    <message>
        <source>Correct it, and run the command again with --on-conflict skip.</source>
        <translation>נא לתקן אותה ולהריץ שוב את הפקודה עם --on-conflict skip.</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>Usage:</source>
        <translation>שימוש:</translation>
    </message>
    <message>
        <source>tributary-cli downloads files over http and https.</source>
        <translation>tributary-cli מוריד קבצים דרך http ו־https.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>פקודות:</translation>
    </message>
    <message>
        <source>Commands for the desktop program while it runs:</source>
        <translation>פקודות לתוכנת שולחן העבודה כשהיא פועלת:</translation>
    </message>
    <message>
        <source>An interrupted download continues when the same command is run again.</source>
        <translation>הורדה שהופסקה נמשכת כשמריצים שוב את אותה פקודה.</translation>
    </message>
    <message>
        <source>Exit codes: 0 all done, 1 a download failed, 2 wrong usage, 3 a checksum did not match, 4 no space or no permission to write, 130 interrupted.</source>
        <translation>קודי יציאה: 0 הכול נעשה, 1 הורדה נכשלה, 2 שימוש שגוי, 3 סכום ביקורת לא תאם, 4 אין מקום או אין הרשאת כתיבה, 130 הופסק.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>טקסט זה</translation>
    </message>
    <message>
        <source>download; the command may be left out</source>
        <translation>הורדה; אפשר להשמיט את הפקודה</translation>
    </message>
    <message>
        <source>show what the server offers, without saving anything</source>
        <translation>להציג מה השרת מציע, בלי לשמור דבר</translation>
    </message>
    <message>
        <source>measure how fast the URLs come, saving nothing</source>
        <translation>למדוד כמה מהר כתובות ה־URL יורדות, בלי לשמור</translation>
    </message>
    <message>
        <source>hand the URLs over to the desktop program</source>
        <translation>למסור את כתובות ה־URL לתוכנת שולחן העבודה</translation>
    </message>
    <message>
        <source>check a file&apos;s checksum</source>
        <translation>לבדוק סכום ביקורת של קובץ</translation>
    </message>
    <message>
        <source>this text, or a command&apos;s options</source>
        <translation>טקסט זה, או האפשרויות של פקודה</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>הגרסה</translation>
    </message>
    <message>
        <source>show its downloads</source>
        <translation>להציג את ההורדות שלה</translation>
    </message>
    <message>
        <source>pause downloads, by the numbers that list shows</source>
        <translation>להשהות הורדות, לפי המספרים ש־list מציג</translation>
    </message>
    <message>
        <source>continue them, also those that failed</source>
        <translation>להמשיך אותן, גם כאלה שנכשלו</translation>
    </message>
    <message>
        <source>end them, and delete their unfinished files</source>
        <translation>לבטל אותן ולמחוק את הקבצים הלא גמורים שלהן</translation>
    </message>
    <message>
        <source>take them out of the list; their files stay</source>
        <translation>להסיר אותן מהרשימה; הקבצים שלהן נשארים</translation>
    </message>
    <message>
        <source>set the speed limit for all of them</source>
        <translation>לקבוע מגבלת מהירות לכולן</translation>
    </message>
    <message>
        <source>Downloads, shows progress and exits when all are done.</source>
        <translation>מוריד, מציג את ההתקדמות ויוצא כשהכול הסתיים.</translation>
    </message>
    <message>
        <source>Shows what the server offers, without saving anything. Whether ranges work is tried with a ranged request.</source>
        <translation>מציג מה השרת מציע, בלי לשמור דבר. אם טווחים פועלים, נבדק בבקשה של טווח.</translation>
    </message>
    <message>
        <source>Downloads the URLs into a temporary folder, one after another over one connection each and in parallel as get does, and deletes the files. Each round does both; a table shows medians.</source>
        <translation>מוריד את כתובות ה־URL לתיקייה זמנית, בזו אחר זו בחיבור אחד ובמקביל כמו get, ומוחק את הקבצים. כל סבב עושה את שניהם; טבלה מציגה חציונים.</translation>
    </message>
    <message>
        <source>Hands the URLs over to the desktop program, starting it if need be, and exits once they are in its list. What no option says is as the desktop program does
it for others. A folder that a list names stands below FOLDER or the current folder.</source>
        <translation>מוסר את כתובות ה־URL לתוכנת שולחן העבודה, מפעיל אותה אם צריך, ויוצא ברגע שהן ברשימה שלה. מה ששום אפשרות אינה אומרת נעשה כפי שתוכנת שולחן העבודה עושה בדרך כלל. תיקייה שרשימה מציינת נמצאת בתוך FOLDER או בתוך התיקייה הנוכחית.</translation>
    </message>
    <message>
        <source>Exits with 0 if the file has this checksum, and with 1 if not.</source>
        <translation>יוצא עם 0 אם זה סכום הביקורת של הקובץ, ועם 1 אם לא.</translation>
    </message>
    <message>
        <source>Shows the downloads of the running desktop program that are not finished: number, state, percentage, size, speed, time left and name. WORD is a part of
a name or URL, or a state as --json has it, such as paused or finished.</source>
        <translation>מציג את ההורדות שלא הסתיימו בתוכנת שולחן העבודה הפועלת: מספר, מצב, אחוז, גודל, מהירות, זמן שנותר ושם. WORD הוא חלק משם או מכתובת URL, או מצב כפי ש־--json מציין, כגון paused או finished.</translation>
    </message>
    <message>
        <source>Pauses downloads of the running desktop program.</source>
        <translation>משהה הורדות של תוכנת שולחן העבודה הפועלת.</translation>
    </message>
    <message>
        <source>Lets downloads of the running desktop program go on in their turn, by number also those that failed or were cancelled, and with --all those that are paused.</source>
        <translation>ממשיך, כשמגיע תורן, הורדות של תוכנת שולחן העבודה הפועלת: לפי מספר גם כאלה שנכשלו או בוטלו, ועם --all את המושהות.</translation>
    </message>
    <message>
        <source>Ends downloads of the running desktop program and deletes their unfinished files.</source>
        <translation>מבטל הורדות של תוכנת שולחן העבודה הפועלת ומוחק את הקבצים הלא גמורים שלהן.</translation>
    </message>
    <message>
        <source>Takes downloads out of the list of the running desktop program, which can undo it for a minute. Their files stay, whole or not.</source>
        <translation>מסיר הורדות מהרשימה של תוכנת שולחן העבודה הפועלת, שיכולה להחזיר אותן במשך דקה. הקבצים שלהן נשארים, שלמים או לא.</translation>
    </message>
    <message>
        <source>Sets the speed limit for all downloads of the running desktop program, such as 500K, or takes it away, and says what its schedule makes of that now.</source>
        <translation>קובע את מגבלת המהירות לכל ההורדות של תוכנת שולחן העבודה הפועלת, למשל 500K, או מבטל אותה, ואומר מה התזמון עושה מזה עכשיו.</translation>
    </message>
    <message>
        <source>SIZE and RATE take K, M, G and T (1024), with or without iB or B: 64K, 1.5MiB.</source>
        <translation>SIZE ו־RATE מקבלים K, M, G ו־T (1024), עם iB או B או בלעדיהם: 64K, 1.5MiB.</translation>
    </message>
    <message>
        <source>A URL without a scheme is taken for https; on this machine itself, for http.</source>
        <translation>כתובת URL ללא סכמה נחשבת https; במחשב הזה עצמו, http.</translation>
    </message>
    <message>
        <source>Unfinished files are kept as NAME.part with NAME.part.ledger beside it; the same command run again picks up where they stand.</source>
        <translation>קבצים לא גמורים נשמרים כ־NAME.part, ולצדם NAME.part.ledger; אותה פקודה ממשיכה מהמקום שבו נעצרו.</translation>
    </message>
    <message>
        <source>Downloads:</source>
        <translation>הורדות:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>קבצים:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>מהירות:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>ניסיונות חוזרים:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>בקשות:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>רשת:</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>פלט:</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>checksum matches</source>
        <translation>סכום הביקורת תואם</translation>
    </message>
    <message>
        <source>checksum matches %1</source>
        <extracomment>%1: the name of a file or of a header.</extracomment>
        <translation>סכום הביקורת תואם את %1</translation>
    </message>
    <message>
        <source>resumed from %1</source>
        <translation>המשך מ־%1</translation>
    </message>
    <message>
        <source>size not confirmed by the server</source>
        <translation>הגודל לא אושר בידי השרת</translation>
    </message>
    <message>
        <source>%1 sent wrong data</source>
        <translation>%1 שלח נתונים שגויים</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 בתים)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>%1 at once, one more is refused</source>
        <translation>%1 בו־זמנית, אחד נוסף נדחה</translation>
    </message>
    <message>
        <source>at least %1 at once</source>
        <translation>לפחות %1 בו־זמנית</translation>
    </message>
    <message>
        <source>; the time was too short to tell whether more help</source>
        <translation>; הזמן לא הספיק כדי לדעת אם יותר עוזרים</translation>
    </message>
    <message>
        <source>; more than %1 don&apos;t help</source>
        <translation>; יותר מ־%1 אינם עוזרים</translation>
    </message>
    <message>
        <source>Accepts</source>
        <extracomment>Of a server: how many connections.</extracomment>
        <translation>מקבל</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: a number of connections; a speed follows.</extracomment>
        <translation>עם %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a size, %2: a time.</extracomment>
        <translation>%1 תוך %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>הושלם</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>דולג</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>כבר קיים</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>%1 are kept.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>%1 נשמרו.</translation>
    </message>
    <message>
        <source>retry %1 in %2 s, try %3: %4</source>
        <extracomment>%1: a link, %2: seconds, %3: a number, %4: why.</extracomment>
        <translation>ניסיון חוזר %1 בעוד %2 שנ׳, ניסיון %3: %4</translation>
    </message>
    <message>
        <source>assembling</source>
        <translation>בהרכבה</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>באימות</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two sizes.</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>נותרו %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 הושלמו</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 דולגו</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 נכשלו</translation>
    </message>
    <message>
        <source>The list contains no downloads; there was nothing to do.</source>
        <translation>ברשימה אין הורדות; לא היה מה לעשות.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue.</source>
        <translation>הופסק; מה שהורד נשמר. כדי להמשיך, נא להריץ שוב את אותה פקודה.</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>כתובת סופית</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Ranges</source>
        <extracomment>Whether the server sends parts of the file.</extracomment>
        <translation>טווחים</translation>
    </message>
    <message>
        <source>yes: it can be resumed and fetched in pieces</source>
        <translation>כן: ניתן להמשיך ולהוריד בחלקים</translation>
    </message>
    <message>
        <source>no: it can&apos;t be resumed</source>
        <translation>לא: לא ניתן להמשיך</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>When the file was last changed on the server.</extracomment>
        <translation>שונה</translation>
    </message>
    <message>
        <source>%1: the %2 checksum matches</source>
        <translation>%1: סכום הביקורת %2 תואם</translation>
    </message>
    <message>
        <source>%1: the checksum does not match: it is %2, not %3</source>
        <translation>%1: סכום הביקורת אינו תואם: הוא %2 ולא %3</translation>
    </message>
    <message>
        <source>None of it was kept.</source>
        <translation>דבר לא נשמר.</translation>
    </message>
    <message>
        <source>; the file is too small to tell whether more help</source>
        <translation>; הקובץ קטן מכדי לדעת אם יותר עוזרים</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>קבצים: %1</translation>
    </message>
    <message>
        <source>Interrupted. The server can&apos;t continue a file; the same command fetches it from the start.</source>
        <translation>הופסק. השרת אינו יכול להמשיך קובץ; אותה פקודה תוריד אותו מתחילתו.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue; a file that its server can&apos;t continue is fetched from the start.</source>
        <translation>הופסק; מה שהורד נשמר. כדי להמשיך, נא להריץ שוב את אותה פקודה; קובץ שהשרת שלו אינו יכול להמשיך יורד מתחילתו.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>הופסק.</translation>
    </message>
    <message>
        <source>%1: the file could not be read: %2</source>
        <translation>%1: לא ניתן היה לקרוא את הקובץ: %2</translation>
    </message>
    <message>
        <source>What has finished could not be noted; the same command would fetch it again.</source>
        <translation>לא ניתן היה לרשום מה הסתיים; אותה פקודה תוריד אותו שוב.</translation>
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
        <translation>מתחבר</translation>
    </message>
    <message>
        <source>assembling</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>בהרכבה</translation>
    </message>
    <message>
        <source>verifying</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>באימות</translation>
    </message>
    <message>
        <source>retry %1</source>
        <extracomment>%1: a time of five letters; at most 11 letters with it.</extracomment>
        <translation>בעוד %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1: how many bytes of the file come before.</extracomment>
        <translation>מ־%1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 מתוך %2 הושלמו</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 נכשלו</translation>
    </message>
    <message>
        <source>%1 more active</source>
        <translation>עוד %1 פעילות</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>נותרו %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>ממתין</translation>
    </message>
</context>
<context>
    <name>TerminalUsage</name>
    <message>
        <source>Try &apos;tributary-cli help&apos; or &apos;tributary-cli get --help&apos;.</source>
        <translation>אפשר לנסות &apos;tributary-cli help&apos; או &apos;tributary-cli get --help&apos;.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>סיסמה עבור %1: </translation>
    </message>
    <message>
        <source>--user lacks a password and there is no terminal to ask on; give NAME:PASSWORD or --password-file</source>
        <translation>חסרה סיסמה ב־--user ואין מסוף לשאול בו; נא לציין NAME:PASSWORD או --password-file</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>סיסמת מפתח עבור %1: </translation>
    </message>
    <message>
        <source>the key of --client-certificate is locked and there is no terminal to ask on; give --client-key-password-file</source>
        <translation>המפתח של --client-certificate נעול ואין מסוף לשאול בו; נא לציין --client-key-password-file</translation>
    </message>
    <message>
        <source>ignored %1: %2</source>
        <extracomment>%1: a file and the number of a line, %2: what is wrong there.</extracomment>
        <translation>התעלמות מ־%1: %2</translation>
    </message>
    <message>
        <source>at most %1 files and %2 connections at once: this process may have no more than %3 files open (ulimit -n)</source>
        <translation>לכל היותר %1 קבצים ו־%2 חיבורים בו־זמנית: לתהליך זה מותר לפתוח עד %3 קבצים (ulimit -n)</translation>
    </message>
    <message>
        <source>standard output is not complete: %1</source>
        <translation>הפלט התקני אינו שלם: %1</translation>
    </message>
    <message>
        <source>reading &apos;%1&apos; failed: %2</source>
        <translation>קריאת &apos;%1&apos; נכשלה: %2</translation>
    </message>
    <message>
        <source>the first line of &apos;%1&apos; is empty</source>
        <translation>השורה הראשונה של &apos;%1&apos; ריקה</translation>
    </message>
    <message>
        <source>there is no option --%1</source>
        <translation>אין אפשרות --%1</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 אינה מקבלת ערך</translation>
    </message>
    <message>
        <source>; did you mean --%1?</source>
        <translation>; האם הכוונה ל־--%1?</translation>
    </message>
    <message>
        <source>there is no option -%1</source>
        <translation>אין אפשרות -%1</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>--%1 דורשת ערך: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2</source>
        <translation>--%1 מקבלת %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;</source>
        <translation>--%1 מקבלת %2, לא &apos;%3&apos;</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>אין פקודה &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a command or a URL is missing</source>
        <translation>חסרה פקודה או כתובת URL</translation>
    </message>
    <message>
        <source>--path-from-url and --name-template can&apos;t be used together</source>
        <translation>לא ניתן להשתמש יחד ב־--path-from-url וב־--name-template</translation>
    </message>
    <message>
        <source>--output gives the whole path; it can&apos;t be used with --path-from-url or --name-template</source>
        <translation>--output נותנת את הנתיב המלא; לא ניתן להשתמש בה עם --path-from-url או --name-template</translation>
    </message>
    <message>
        <source>--output takes one URL; with several, use --dir</source>
        <translation>--output מקבלת כתובת URL אחת; לכמה כתובות נא להשתמש ב־--dir</translation>
    </message>
    <message>
        <source>--output takes the path of a file; standard output can&apos;t be one (./- can)</source>
        <translation>--output מקבלת נתיב של קובץ; הפלט התקני אינו יכול להיות כזה (./- יכול)</translation>
    </message>
    <message>
        <source>--output takes the path of a file, not a folder; use --dir for that</source>
        <translation>--output מקבלת נתיב של קובץ, לא של תיקייה; לשם כך נא להשתמש ב־--dir</translation>
    </message>
    <message>
        <source>--output takes a name of at most %1 bytes</source>
        <translation>--output מקבלת שם של %1 בתים לכל היותר</translation>
    </message>
    <message>
        <source>--output takes the path of a file; %1 isn&apos;t one</source>
        <translation>--output מקבלת נתיב של קובץ; %1 אינו קובץ</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a link that leads nowhere</source>
        <translation>--dir מקבלת תיקייה; %1 הוא קישור שאינו מוביל לשום מקום</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a file</source>
        <translation>--dir מקבלת תיקייה; %1 הוא קובץ</translation>
    </message>
    <message>
        <source>--mirror takes one URL; in a list, mirrors stand on one line</source>
        <translation>--mirror מקבלת כתובת URL אחת; ברשימה, אתרי מראה עומדים בשורה אחת</translation>
    </message>
    <message>
        <source>--retry-max-wait must not be shorter than --retry-wait</source>
        <translation>אסור ש־--retry-max-wait יהיה קצר מ־--retry-wait</translation>
    </message>
    <message>
        <source>--password-file and a password in --user can&apos;t be used together</source>
        <translation>לא ניתן להשתמש יחד ב־--password-file ובסיסמה שב־--user</translation>
    </message>
    <message>
        <source>--password-file needs --user NAME</source>
        <translation>--password-file דורשת --user NAME</translation>
    </message>
    <message>
        <source>--client-key needs --client-certificate FILE</source>
        <translation>--client-key דורשת --client-certificate FILE</translation>
    </message>
    <message>
        <source>--client-key-password-file needs --client-certificate FILE</source>
        <translation>--client-key-password-file דורשת --client-certificate FILE</translation>
    </message>
    <message>
        <source>only one of --input, --password-file and --client-key-password-file can be -</source>
        <translation>רק אחת מבין --input, --password-file ו־--client-key-password-file יכולה להיות -</translation>
    </message>
    <message>
        <source>a URL is missing</source>
        <translation>חסרה כתובת URL</translation>
    </message>
    <message>
        <source>verify takes one file</source>
        <translation>verify מקבלת קובץ אחד</translation>
    </message>
    <message>
        <source>verify needs --checksum ALG:HEX</source>
        <translation>verify דורשת --checksum ALG:HEX</translation>
    </message>
    <message>
        <source>--checksum can be given only once</source>
        <translation>אפשר לתת את --checksum פעם אחת בלבד</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; can&apos;t be read: %3</source>
        <translation>--%1: לא ניתן לקרוא את &apos;%2&apos;: %3</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>זו תיקייה</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>זה אינו קובץ רגיל</translation>
    </message>
    <message>
        <source>The current folder no longer exists; go to another one</source>
        <translation>התיקייה הנוכחית כבר אינה קיימת; עברו לתיקייה אחרת</translation>
    </message>
    <message>
        <source>the system allows this program no more threads; close other programs or raise the limit (ulimit -u), and run the same command again</source>
        <translation>המערכת אינה מאפשרת לתוכנה הזאת עוד תהליכונים; נא לסגור תוכנות אחרות או להעלות את המגבלה (ulimit -u), ולהריץ שוב את אותה פקודה</translation>
    </message>
    <message>
        <source>%1 takes either the numbers that list shows, or --all</source>
        <translation>%1 מקבל את המספרים ש־list מציג, או --all</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows</source>
        <translation>%1 מקבל את המספרים ש־list מציג</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows, not &apos;%2&apos;</source>
        <translation>%1 מקבל את המספרים ש־list מציג, ולא &apos;%2&apos;</translation>
    </message>
    <message>
        <source>limit takes bytes a second, such as 500K or 1.5M and at most 1T, or none</source>
        <translation>limit מקבל בתים לשנייה, כגון 500K או 1.5M ולכל היותר 1T, או none</translation>
    </message>
    <message>
        <source>--%1 is for get; add can&apos;t hand it over to the desktop program</source>
        <translation>--%1 מיועדת ל־get; add אינה יכולה למסור אותה לתוכנת שולחן העבודה</translation>
    </message>
    <message>
        <source>--accept-checksum and --checksum can&apos;t be used together</source>
        <translation>לא ניתן להשתמש יחד ב־--accept-checksum וב־--checksum</translation>
    </message>
    <message>
        <source>no password was entered</source>
        <translation>לא הוזנה סיסמה</translation>
    </message>
    <message>
        <source>no passphrase was entered</source>
        <translation>לא הוזנה סיסמת המפתח</translation>
    </message>
    <message>
        <source>--cookies takes a file in the Netscape format; there is no cookie in &apos;%1&apos;</source>
        <translation>--cookies מקבלת קובץ בתבנית Netscape; אין עוגייה ב־&apos;%1&apos;</translation>
    </message>
    <message>
        <source>--ca-file takes certificates in PEM form; there is none in &apos;%1&apos;</source>
        <translation>--ca-file מקבלת תעודות בתבנית PEM; אין תעודה ב־&apos;%1&apos;</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; האם הכוונה ל־%1?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a command and not a URL; for a server of that name, enter %1/</source>
        <translation>&apos;%1&apos; היא פקודה ולא כתובת URL; לשרת בשם זה נא להזין %1/</translation>
    </message>
    <message>
        <source>--%1 takes %2; &apos;%3&apos; is too large</source>
        <translation>--%1 מקבלת %2; הערך &apos;%3&apos; גדול מדי</translation>
    </message>
    <message>
        <source>the text is not valid Unicode</source>
        <translation>הטקסט אינו Unicode תקין</translation>
    </message>
    <message>
        <source>%1 takes a file that can be read: %2</source>
        <extracomment>%1: an option of the terminal&apos;s program; %2: what the system says.</extracomment>
        <translation>%1 מקבלת קובץ שניתן לקריאה: %2</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>paused: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>הושהו: %1</translation>
    </message>
    <message>
        <source>resumed: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>חודשו: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>בוטלו: %1</translation>
    </message>
    <message>
        <source>removed from the list: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>הוסרו מהרשימה: %1</translation>
    </message>
    <message>
        <source>there is no download %1</source>
        <translation>אין הורדה %1</translation>
    </message>
    <message>
        <source>download %1 is over</source>
        <translation>הורדה %1 הסתיימה</translation>
    </message>
    <message>
        <source>all</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of the speed limit.</extracomment>
        <translation>ללא</translation>
    </message>
    <message>
        <source>speed limit: %1</source>
        <translation>מגבלת מהירות: %1</translation>
    </message>
    <message>
        <source>no downloads to show</source>
        <translation>אין הורדות להצגה</translation>
    </message>
    <message>
        <source>now: paused by the schedule</source>
        <translation>עכשיו: מושהות על ידי התזמון</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule</source>
        <translation>עכשיו: ללא הגבלה לפי התזמון</translation>
    </message>
    <message>
        <source>now: paused by the schedule until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>עכשיו: מושהות על ידי התזמון עד %1</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule, until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>עכשיו: ללא הגבלה לפי התזמון עד %1</translation>
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
        <translation>%1 י׳ %2 ש׳</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>אין הודעות עדיין</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: the time of a message, %2: the message.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>העתקת ההודעה</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>הודעה חדשה אחת</numerusform>
            <numerusform>%n הודעות חדשות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop download manager</source>
        <translation>מנהל הורדות לשולחן העבודה</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none</source>
        <translation>להתחיל במגש המערכת, או ממוזער אם אין מגש</translation>
    </message>
    <message>
        <source>Keep all settings and data in the program&apos;s folder</source>
        <translation>לשמור את כל ההגדרות והנתונים בתיקיית התוכנית</translation>
    </message>
    <message>
        <source>Report on standard error the longest time that the window is busy</source>
        <translation>לדווח בפלט השגיאות התקני כמה זמן לכל היותר החלון עסוק</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>מה להוריד</translation>
    </message>
    <message>
        <source>Try &apos;%1 --help&apos;.</source>
        <extracomment>%1: the name of the program.</extracomment>
        <translation>אפשר לנסות &apos;%1 --help&apos;.</translation>
    </message>
</context>
<context>
    <name>tributary::AboutBox</name>
    <message>
        <source>About Tributary</source>
        <translation>על אודות Tributary</translation>
    </message>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>Downloads files over several connections at once.</source>
        <translation>מוריד קבצים דרך כמה חיבורים בו־זמנית.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <extracomment>%1: a version number.</extracomment>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Licence: Apache License 2.0</source>
        <translation>רישיון: Apache License 2.0</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <extracomment>%1: the version of the library Qt, %2: the operating system.</extracomment>
        <translation>Qt %1 על %2</translation>
    </message>
</context>
<context>
    <name>tributary::AddDialog</name>
    <message>
        <source>New download</source>
        <translation>הורדה חדשה</translation>
    </message>
    <message>
        <source>https://…
One link per line</source>
        <translation>https://…‎
קישור אחד בכל שורה</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <extracomment>What few people change about a download, hidden until asked for.</extracomment>
        <translation>עו&amp;ד</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;תיקייה</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>שם &amp;הקובץ</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>פנייה לשרת…</translation>
    </message>
    <message>
        <source>Names from the server</source>
        <translation>השמות מהשרת</translation>
    </message>
    <message>
        <source>Name from the server</source>
        <translation>השם מהשרת</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) will start.</source>
        <translation>
            <numerusform>הורדה אחת תתחיל.</numerusform>
            <numerusform>%n הורדות יתחילו.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link could not be checked: %1.</source>
        <extracomment>%1: what went wrong when the server was asked about a link.</extracomment>
        <translation>לא ניתן היה לבדוק את הקישור: %1.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>להשמיט</translation>
    </message>
    <message>
        <source>Names from the list</source>
        <translation>השמות מהרשימה</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2.</source>
        <extracomment>%1: the name of a server, %2: a time of the day.</extracomment>
        <translation>%1 ביקש הפסקה עד %2.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterDownloads</name>
    <message>
        <source>No program was chosen.</source>
        <translation>לא נבחרה תוכנית.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>אין תוכנית בשם ״%1״.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterNote</name>
    <message>
        <source>Quits when all is done</source>
        <extracomment>The program does, once all downloads are done.</extracomment>
        <translation>יציאה כשכל ההורדות יושלמו</translation>
    </message>
    <message>
        <source>Sleeps when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>מצב שינה כשכל ההורדות יושלמו</translation>
    </message>
    <message>
        <source>Shuts down when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>כיבוי המחשב כשכל ההורדות יושלמו</translation>
    </message>
    <message>
        <source>Runs a program when all is done</source>
        <translation>הפעלת תוכנית כשכל ההורדות יושלמו</translation>
    </message>
    <message>
        <source>Click to call it off.</source>
        <extracomment>To call off what happens once all downloads are done.</extracomment>
        <translation>לחיצה תבטל זאת.</translation>
    </message>
    <message>
        <source>Nothing happens when all downloads are done.</source>
        <translation>לא יקרה דבר כשכל ההורדות יושלמו.</translation>
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
        <translation>בדיקת קובץ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;אלגוריתם</translation>
    </message>
    <message>
        <source>E&amp;xpected checksum</source>
        <translation>סכום ביקורת &amp;צפוי</translation>
    </message>
    <message>
        <source>Checks&amp;um</source>
        <extracomment>The checksum that a file has.</extracomment>
        <translation>&amp;סכום ביקורת</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>לא ניתן היה לקרוא את הקובץ.</translation>
    </message>
    <message>
        <source>The checksum matches.</source>
        <translation>סכום הביקורת תואם.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file is damaged or another one, or the checksum is not for it.</source>
        <translation>סכום הביקורת אינו תואם: הקובץ פגום או אחר, או שהסכום אינו שלו.</translation>
    </message>
</context>
<context>
    <name>tributary::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>The menu of the list&apos;s columns, in which a person chooses those that are shown.</extracomment>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>Shows the columns again as at the first start: which, where, and how wide.</extracomment>
        <translation>איפוס העמודות</translation>
    </message>
</context>
<context>
    <name>tributary::CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>פקודות</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>פקודות נוספות</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>The speed limit.</extracomment>
        <translation>מגבלה</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>מגבלת מהירות</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>סינון הורדות</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The hint of an empty box. %1: to what the list is narrowed already, such as &quot;Failed&quot;.</extracomment>
        <translation>סינון</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>ניקוי הסינון</translation>
    </message>
    <message>
        <source>Filter in “%1”</source>
        <translation>סינון בתוך ״%1״</translation>
    </message>
</context>
<context>
    <name>tributary::CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation>חיפוש פקודה</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>שם הפקודה</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>פקודות</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>זה לא אפשרי כרגע.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>אין פקודה בשם הזה.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of a menu. %1: the name of the menu, %2: the name of the command.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command or setting</source>
        <translation>פקודה או הגדרה</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionListModel</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>A small piece far into a large file: &quot;64 KiB at 7.1 GiB&quot;.</extracomment>
        <translation>%1 במיקום %2</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>The stretch of the file that a connection fetches.</extracomment>
        <translation>טווח</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>How far in the file a connection has come.</extracomment>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>מהירות</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a connection is to.</extracomment>
        <translation>שרת</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Why a connection is slow, waits or asked anew.</extracomment>
        <translation>סיבה</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionTimeline</name>
    <message>
        <source>Timeline of the connections</source>
        <translation>ציר הזמן של החיבורים</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionsPage</name>
    <message>
        <source>No connection is open.</source>
        <translation>אין חיבורים פתוחים.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
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
        <translation>הצגה</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopPresence</name>
    <message>
        <source>Tributary keeps running</source>
        <translation>התוכנית Tributary ממשיכה לפעול</translation>
    </message>
    <message>
        <source>Downloads continue. Use the icon in the tray to show the window again.</source>
        <translation>ההורדות נמשכות. ניתן להציג שוב את החלון באמצעות הסמל במגש המערכת.</translation>
    </message>
    <message>
        <source>The computer couldn&apos;t be put to sleep or shut down.</source>
        <translation>לא ניתן היה להעביר את המחשב למצב שינה או לכבות אותו.</translation>
    </message>
    <message>
        <source>The program can&apos;t be started.</source>
        <translation>לא ניתן להפעיל את התוכנית.</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Select a download to see its details.</source>
        <translation>נא לבחור הורדה כדי לראות את פרטיה.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>General</source>
        <translation>כללי</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>מהירות</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>יומן</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadActions</name>
    <message>
        <source>New download</source>
        <extracomment>The second word of each pair stands on the toolbar button.</extracomment>
        <translation>הורדה חדשה</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדשה</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>הדבקת קישורים</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>הדבקה</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file that was downloaded.</extracomment>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends a download for good and deletes what has come so far.</extracomment>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Gives the file of a download another name.</extracomment>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>העתקת הקישור</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>העתקת הנתיב</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes a download from the list; its file stays.</extracomment>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Remove with file…</source>
        <translation>הסרה עם הקובץ…</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <extracomment>Takes all finished downloads from the list; their files stay.</extracomment>
        <translation>הסרת ההורדות שהושלמו</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Earlier in the queue.</extracomment>
        <translation>הזזה למעלה</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>למעלה</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>הזזה למטה</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>למטה</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>העברה להתחלה</translation>
    </message>
    <message>
        <source>To top</source>
        <translation>להתחלה</translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <translation>העברה לסוף</translation>
    </message>
    <message>
        <source>To bottom</source>
        <translation>לסוף</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>These three are entries of the menu &quot;Priority&quot;.</extracomment>
        <translation>גבוהה</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>רגילה</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>נמוכה</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Which downloads go first.</extracomment>
        <translation>עדיפות</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Changes the mirrors, headers and limits of a download.</extracomment>
        <translation>עריכה…</translation>
    </message>
    <message>
        <source>Only one download can be edited at a time.</source>
        <translation>אפשר לערוך רק הורדה אחת בכל פעם.</translation>
    </message>
    <message>
        <source>A finished download can&apos;t be edited.</source>
        <translation>אי אפשר לערוך הורדה שהושלמה.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be edited. Pause it first.</source>
        <translation>אי אפשר לערוך הורדה פעילה. יש להשהות אותה תחילה.</translation>
    </message>
    <message>
        <source>Find command…</source>
        <extracomment>Opens a list of all commands, in which one is found by its name.</extracomment>
        <translation>חיפוש פקודה…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>השהיית הכול</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>המשך הכול</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>Starts a download that waits, whatever runs besides.</extracomment>
        <translation>התחלה עכשיו</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>פתיחת הקישור בדפדפן</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <extracomment>Brings back what was just removed from the list.</extracomment>
        <translation>ביטול ההסרה</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול ההסרה</translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <extracomment>Moves the files of downloads to another folder.</extracomment>
        <translation>העברה לתיקייה…</translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what was downloaded once more, as a new download.</extracomment>
        <translation>הורדה מחדש</translation>
    </message>
    <message>
        <source>Check file…</source>
        <extracomment>Computes the checksum of a file, to compare it with another one.</extracomment>
        <translation>בדיקת קובץ…</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>For a download that failed.</extracomment>
        <translation>החלפת קישור…</translation>
    </message>
    <message>
        <source>Only one download can be renamed at a time.</source>
        <translation>אפשר לשנות שם של הורדה אחת בלבד בכל פעם.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be renamed. Pause it first.</source>
        <translation>אי אפשר לשנות שם של הורדה פעילה. יש להשהות אותה תחילה.</translation>
    </message>
    <message>
        <source>Pause shown</source>
        <translation>השהיית המוצגות</translation>
    </message>
    <message>
        <source>Resume shown</source>
        <translation>המשך המוצגות</translation>
    </message>
    <message>
        <source>Pause all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>השהיית כל ההורדות המוצגות</translation>
    </message>
    <message>
        <source>Resume all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>המשך כל ההורדות המוצגות</translation>
    </message>
    <message>
        <source>Retry all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>ניסיון נוסף לכל ההורדות המוצגות</translation>
    </message>
    <message>
        <source>Retry all</source>
        <extracomment>For all downloads that failed.</extracomment>
        <translation>ניסיון נוסף לכול</translation>
    </message>
    <message>
        <source>Retry shown</source>
        <extracomment>For those of the downloads that failed that the filter shows.</extracomment>
        <translation>ניסיון נוסף למוצגות</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadEdits</name>
    <message>
        <source>The download can&apos;t be edited.</source>
        <translation>אי אפשר לערוך את ההורדה.</translation>
    </message>
    <message>
        <source>It is running or finished by now.</source>
        <translation>היא כבר פעילה או הושלמה.</translation>
    </message>
    <message>
        <source>It has no user name or password yet. Sign in first.</source>
        <translation>עדיין חסרים שם משתמש או סיסמה. יש להתחבר תחילה.</translation>
    </message>
    <message>
        <source>The changes to “%1” were saved.</source>
        <translation>השינויים ב״%1״ נשמרו.</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>מהירות</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>נותר</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When a download was added to the list.</extracomment>
        <translation>נוספה</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a download comes from.</extracomment>
        <translation>שרת</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>עדיפות</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>When a download was finished.</extracomment>
        <translation>הושלמה</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>What the bytes of a finished download were compared with.</extracomment>
        <translation>סכום ביקורת</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>The time left until a download is done. In a menu &quot;Left&quot; alone would be a direction.</extracomment>
        <translation>הזמן שנותר</translation>
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
            <numerusform>%n הושלמה</numerusform>
            <numerusform>%n הושלמו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n נכשלה</numerusform>
            <numerusform>%n נכשלו</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>כל ההורדות הושלמו</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) finished</source>
        <translation>
            <numerusform>ההורדה הושלמה</numerusform>
            <numerusform>%n הורדות הושלמו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>ההורדה נכשלה</numerusform>
            <numerusform>%n הורדות נכשלו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>אחת מושהית</numerusform>
            <numerusform>%n מושהות</numerusform>
        </translation>
    </message>
    <message>
        <source>No more downloads are running</source>
        <translation>אין הורדות פעילות</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <extracomment>By a fault, such as a full disk, which stands behind it.</extracomment>
        <translation>
            <numerusform>הורדה אחת הושהתה</numerusform>
            <numerusform>%n הורדות הושהו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>הורדות</translation>
    </message>
</context>
<context>
    <name>tributary::EditDialog</name>
    <message>
        <source>Edit download</source>
        <translation>עריכת הורדה</translation>
    </message>
    <message>
        <source>Changes to “%1” apply the next time it starts or resumes.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>השינויים ב״%1״ יחולו בפעם הבאה שההורדה תתחיל או תימשך.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyHint</name>
    <message>
        <source>Drop or paste a link here, or choose New download.</source>
        <translation>ניתן לגרור לכאן קישור, להדביק קישור או לבחור ב״הורדה חדשה״.</translation>
    </message>
    <message>
        <source>No downloads here.</source>
        <translation>אין כאן הורדות.</translation>
    </message>
    <message>
        <source>No download matches “%1”.</source>
        <translation>אין הורדות שתואמות ל״%1״.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Takes back what is typed and chosen to filter the list.</extracomment>
        <translation>הצגת הכול</translation>
    </message>
</context>
<context>
    <name>tributary::ErrorBox</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;ניסיון נוסף</translation>
    </message>
    <message>
        <source>Replace &amp;link…</source>
        <translation>ה&amp;חלפת הקישור…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;כניסה…</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;בחירת תיקייה…</translation>
    </message>
    <message>
        <source>&amp;Trust certificate…</source>
        <extracomment>Trusts a certificate that proves nothing.</extracomment>
        <translation>&amp;מתן אמון באישור…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <extracomment>Opens the link of a download, to see what the site says.</extracomment>
        <translation>פתיחה ב&amp;דפדפן</translation>
    </message>
    <message>
        <source>Edit &amp;checksum…</source>
        <extracomment>Opens the dialog in which a checksum can be corrected.</extracomment>
        <translation>עריכת סכום בי&amp;קורת…</translation>
    </message>
    <message>
        <source>Choose another &amp;name…</source>
        <extracomment>Saves a file under another name, since the one that it should have is taken.</extracomment>
        <translation>בחירת &amp;שם אחר…</translation>
    </message>
    <message>
        <source>Proxy s&amp;ettings…</source>
        <extracomment>Opens the settings at the proxy.</extracomment>
        <translation>הגדרות שרת מ&amp;תווך…</translation>
    </message>
    <message>
        <source>&amp;Memory settings…</source>
        <extracomment>Opens the settings at the limit for memory.</extracomment>
        <translation>הגדרות &amp;זיכרון…</translation>
    </message>
    <message>
        <source>&amp;Keep the file anyway…</source>
        <extracomment>Keeps a file although a checksum of its site contradicts it.</extracomment>
        <translation>שמירת &amp;הקובץ בכל זאת…</translation>
    </message>
    <message>
        <source>The expected checksum is from the server&apos;s header %1.</source>
        <extracomment>%1: the name of a header such as Digest.</extracomment>
        <translation>סכום הביקורת הצפוי הוא מהכותרת %1 של השרת.</translation>
    </message>
    <message>
        <source>The expected checksum is from %1, beside the file.</source>
        <extracomment>%1: the name of a file such as SHA256SUMS.</extracomment>
        <translation>סכום הביקורת הצפוי הוא מ־%1, שליד הקובץ.</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Before the checksum that a file should have.</extracomment>
        <translation>צפוי</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Before the checksum that a file has.</extracomment>
        <translation>נמצא</translation>
    </message>
    <message>
        <source>No source has the right file: %1</source>
        <extracomment>%1: links, each with what is wrong with its file.</extracomment>
        <translation>לאף מקור אין הקובץ הנכון: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>המש&amp;ך</translation>
    </message>
    <message>
        <source>Download &amp;again</source>
        <extracomment>Of a finished download, whose file is gone.</extracomment>
        <translation>הורדה מ&amp;חדש</translation>
    </message>
    <message>
        <source>The file was moved or deleted elsewhere. Move it back, or download it again.</source>
        <translation>הקובץ הועבר או נמחק במקום אחר. נא להחזיר אותו למקומו, או להוריד אותו מחדש.</translation>
    </message>
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>פנייה לשרת…</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>הקישור לא הוחלף.</translation>
    </message>
    <message>
        <source>The link of “%1” was replaced.</source>
        <translation>הקישור של ״%1״ הוחלף.</translation>
    </message>
    <message>
        <source>The file was not kept.</source>
        <translation>הקובץ לא נשמר.</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>Choose folder</source>
        <translation>בחירת תיקייה</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>הקובץ נשאר במקומו.</translation>
    </message>
    <message>
        <source>Moving to the other folder…</source>
        <translation>מתבצעת העברה לתיקייה האחרת…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>העברה לתיקייה</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>הועבר אל ״%1״.</translation>
    </message>
    <message numerus="yes">
        <source>%n files stay where they are.</source>
        <translation>
            <numerusform>הקובץ נשאר במקומו.</numerusform>
            <numerusform>%n קבצים נשארים במקומם.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”. To move the others, pause them first.</source>
        <translation>הועבר אל ״%1״. כדי להעביר את האחרות, יש להשהות אותן תחילה.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <extracomment>%1: the name that a file had, %2: the name that it has now.</extracomment>
        <translation>השם ״%1״ שונה ל״%2״.</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>States</source>
        <translation>מצבים</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>סוגים</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All downloads, in whatever state.</extracomment>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>פעילות</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ממתינות</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>מושהות</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>הושלמו</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשלו</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>כל הסוגים</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>ארכיונים</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Music and films.</extracomment>
        <translation>מדיה</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>מסמכים</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>תוכניות</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>אחר</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>Downloads that were cancelled.</extracomment>
        <translation>בוטלו</translation>
    </message>
</context>
<context>
    <name>tributary::FilterTeller</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many rows the filter leaves of how many, such as &quot;3 of 12 shown&quot;.</extracomment>
        <translation>מוצגות %1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>tributary::FinishedRows</name>
    <message>
        <source>The filter shows no finished downloads.</source>
        <translation>הסינון לא מציג הורדות שהושלמו.</translation>
    </message>
</context>
<context>
    <name>tributary::FolderRow</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>ע&amp;יון…</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>%1 פנויים</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>תיקיות אחרונות</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <extracomment>%1: how much room there is on the disk, %2: how much the files take.</extracomment>
        <translation>%1 פנויים, דרושים %2</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>זה קובץ, לא תיקייה.</translation>
    </message>
    <message>
        <source>You can&apos;t save files in this folder.</source>
        <translation>אי אפשר לשמור קבצים בתיקייה הזאת.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be created.</source>
        <translation>אי אפשר ליצור את התיקייה הזאת.</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <extracomment>Stands beside the free space. %1: the folder that a file goes to because of its type.</extracomment>
        <translation>יישמר ב־%1</translation>
    </message>
</context>
<context>
    <name>tributary::FrontDoor</name>
    <message>
        <source>The link that the browser handed over can&apos;t be downloaded.</source>
        <translation>לא ניתן להוריד את הקישור שהדפדפן העביר.</translation>
    </message>
    <message>
        <source>Browsers and the terminal can&apos;t reach this window: %1</source>
        <translation>הדפדפנים והמסוף אינם יכולים להגיע לחלון הזה: %1</translation>
    </message>
</context>
<context>
    <name>tributary::GeneralPage</name>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;העתקת הכול</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>העתקת כל הפרטים</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>התחלה &amp;עכשיו</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a file, %2: a sentence on why its download is not faster.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>הגדרות ח&amp;יבורים…</translation>
    </message>
    <message>
        <source>Change li&amp;mit…</source>
        <translation>שי&amp;נוי המגבלה…</translation>
    </message>
</context>
<context>
    <name>tributary::GoneFiles</name>
    <message>
        <source>Download again</source>
        <translation>הורדה מחדש</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>״%1״ כבר אינו קיים.</translation>
    </message>
</context>
<context>
    <name>tributary::HeadMenu</name>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>סדר התור</translation>
    </message>
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Links, text and lists of links can be dropped into the window. Keyboard shortcuts:</source>
        <translation>ניתן לגרור לחלון קישורים, טקסט או רשימות קישורים. קיצורי מקשים:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>&amp;על אודות Tributary</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>השהיה או המשך</translation>
    </message>
    <message>
        <source>Open the file or show its details</source>
        <translation>פתיחת הקובץ או הצגת הפרטים</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>סינון הורדות</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>בחירת הכול</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>%1, %2: the first and the last of some keys.</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Open a details tab</source>
        <translation>פתיחת לשונית של הפרטים</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>סגירת הפרטים</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>ניקוי המסנן ואז יציאה ממנו</translation>
    </message>
</context>
<context>
    <name>tributary::LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>מגבלת מהירות</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Speed &amp;limit for each selected download:</source>
        <translation>&amp;מגבלת מהירות לכל הורדה שנבחרה:</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>&amp;קביעת המגבלה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Speed &amp;limit for all downloads:</source>
        <translation>&amp;מגבלת מהירות לכל ההורדות:</translation>
    </message>
    <message>
        <source>Speed &amp;limit for this download:</source>
        <translation>&amp;מגבלת מהירות להורדה זו:</translation>
    </message>
</context>
<context>
    <name>tributary::LimitMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>מגבלת מהירות</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>אחר…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>ללא</translation>
    </message>
</context>
<context>
    <name>tributary::LinkIntake</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>לא ניתן היה לקרוא את הרשימה: %1</translation>
    </message>
    <message>
        <source>The list contains no http or https links.</source>
        <translation>אין ברשימה קישורי http או https.</translation>
    </message>
    <message>
        <source>The clipboard contains no http or https links.</source>
        <translation>אין בלוח קישורי http או https.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added.</source>
        <translation>
            <numerusform>נוספה הורדה אחת.</numerusform>
            <numerusform>נוספו %n הורדות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>כבר ברשימה.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added; the others are already in the list.</source>
        <translation>
            <numerusform>נוספה הורדה אחת, השאר כבר ברשימה.</numerusform>
            <numerusform>נוספו %n הורדות, השאר כבר ברשימה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding</source>
        <extracomment>Takes the downloads out of the list again that were just added.</extracomment>
        <translation>ביטול ההוספה</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) removed again.</source>
        <translation>
            <numerusform>הורדה אחת הוסרה בחזרה.</numerusform>
            <numerusform>%n הורדות הוסרו בחזרה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <extracomment>Follows a comma, as in &quot;8 downloads added, 2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>שורה אחת הושמטה.</numerusform>
            <numerusform>%n שורות הושמטו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, %1</source>
        <extracomment>%1: as &quot;2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>נוספה הורדה אחת, %1</numerusform>
            <numerusform>נוספו %n הורדות, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what is in the list already once more, as a new download.</extracomment>
        <translation>הורדה מחדש</translation>
    </message>
    <message>
        <source>Already in the list: %1</source>
        <translation>כבר ברשימה: %1</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>הבאת הרשימה…</translation>
    </message>
</context>
<context>
    <name>tributary::LinkListDialog</name>
    <message>
        <source>New downloads</source>
        <translation>הורדות חדשות</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>קישורים</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>קישור</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;תיקייה</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>&amp;בחירת הכול</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>ביטול &amp;הבחירה</translation>
    </message>
    <message>
        <source>Enter the full path of the folder to save to.</source>
        <translation>נא להזין את הנתיב המלא של התיקייה לשמירה.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: why a server refuses, such as &quot;Not found (404)&quot;, or that a link is in the list; %2: the link.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;סינון</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>סינון</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;עוד</translation>
    </message>
    <message>
        <source>More ways to select</source>
        <translation>דרכים נוספות לבחירה</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <extracomment>In the place of a link.</extracomment>
        <translation>כבר ברשימה</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) selected</source>
        <extracomment>Of a list: &quot;2 of 3 links selected&quot;. %1: how many are selected, %n: how many there are.</extracomment>
        <translation>
            <numerusform>נבחרו %1 מתוך קישור אחד</numerusform>
            <numerusform>נבחרו %1 מתוך %n קישורים</numerusform>
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
        <translation>%1, לפחות %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; the filter hides %n of them</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %n: how many of the selected a filter hides.</extracomment>
        <translation>
            <numerusform>%1; הסינון מסתיר אחד מהם</numerusform>
            <numerusform>%1; הסינון מסתיר %n מהם</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListAndDetails</name>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Next tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>הלשונית הבאה</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>הלשונית הקודמת</translation>
    </message>
</context>
<context>
    <name>tributary::ListFiles</name>
    <message>
        <source>Lists of downloads (*.json)</source>
        <translation>רשימות הורדות (*.json)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>ייצוא רשימה</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>ייבוא רשימה</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) exported.</source>
        <translation>
            <numerusform>יוצאה הורדה אחת.</numerusform>
            <numerusform>יוצאו %n הורדות.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>לא ניתן היה לייצא את הרשימה.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) imported.</source>
        <translation>
            <numerusform>יובאה הורדה אחת.</numerusform>
            <numerusform>יובאו %n הורדות.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be imported.</source>
        <translation>לא ניתן היה לייבא את הרשימה.</translation>
    </message>
    <message>
        <source>No permission to read the file</source>
        <translation>אין הרשאת קריאה לקובץ</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are paused, as they go to other folders than yours.</source>
        <extracomment>Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>אחת מהן מושהית, כי היא מיועדת לתיקייה שאינה שלכם.</numerusform>
            <numerusform>%n מהן מושהות, כי הן מיועדות לתיקיות שאינן שלכם.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list.</source>
        <extracomment>Downloads that were left out. Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>אחת כבר ברשימה.</numerusform>
            <numerusform>%n כבר ברשימה.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListOffer</name>
    <message>
        <source>Open the list and choose from its files</source>
        <extracomment>The list that a link leads to. Without the mark the list itself is saved, as a file.</extracomment>
        <translation>פתיחת הרשימה ובחירה מבין הקבצים שבה</translation>
    </message>
    <message>
        <source>This link leads to a list of files (Metalink).</source>
        <extracomment>Metalink: a format for lists of files.</extracomment>
        <translation>הקישור הזה מוביל לרשימת קבצים (Metalink).</translation>
    </message>
    <message>
        <source>Choose from the links on this page</source>
        <translation>בחירה מבין הקישורים שבדף הזה</translation>
    </message>
    <message>
        <source>Choose from the links in this text</source>
        <extracomment>A text of lines that are links.</extracomment>
        <translation>בחירה מבין הקישורים שבטקסט הזה</translation>
    </message>
</context>
<context>
    <name>tributary::ListedNote</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>מע&amp;בר אליו</translation>
    </message>
    <message>
        <source>This link is already in the list.</source>
        <translation>הקישור הזה כבר ברשימה.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Download them again under new names</source>
        <extracomment>Links that are in the list already.</extracomment>
        <translation>להוריד אותם שוב בשמות חדשים</translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are already in the list:</source>
        <translation>
            <numerusform>אחד הקישורים כבר ברשימה:</numerusform>
            <numerusform>%n מהקישורים כבר ברשימה:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · already in the list</source>
        <extracomment>%1: the size and the type of a file whose link is in the list.</extracomment>
        <translation>%1 · כבר ברשימה</translation>
    </message>
    <message>
        <source>Download it again under a new name</source>
        <extracomment>A link that is in the list already.</extracomment>
        <translation>להוריד אותו שוב בשם חדש</translation>
    </message>
</context>
<context>
    <name>tributary::LogPage</name>
    <message>
        <source>Log</source>
        <translation>יומן</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;העתקת הכול</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>העתקת היומן</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;שמירה בשם…</translation>
    </message>
    <message>
        <source>Save the log as</source>
        <translation>שמירת היומן בשם</translation>
    </message>
    <message>
        <source>The log could not be saved as “%1”: %2</source>
        <extracomment>%1: a path, %2: what the system says.</extracomment>
        <translation>לא ניתן היה לשמור את היומן בשם ״%1״: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>עדיין לא קרה דבר.</translation>
    </message>
</context>
<context>
    <name>tributary::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
    <message>
        <source>Active downloads on top</source>
        <extracomment>Those that run stand above the others in the list.</extracomment>
        <translation>הורדות פעילות למעלה</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <extracomment>Rows of two lines in the list.</extracomment>
        <translation>שורות מרווחות</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Rows of one line in the list.</extracomment>
        <translation>שורות צפופות</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <extracomment>Writes all downloads of the list to a file that can be imported elsewhere.</extracomment>
        <translation>&amp;ייצוא הרשימה…</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <extracomment>Adds the downloads of such a file to the list.</extracomment>
        <translation>ייבוא &amp;רשימה…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>השהיית הכול</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>המשך הכול</translation>
    </message>
    <message>
        <source>Only while the list is sorted by Added or in queue order</source>
        <translation>רק כשהרשימה ממוינת לפי ״נוספה״ או לפי התור</translation>
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
        <translation>הסינון מסתיר את ההורדות החדשות.</translation>
    </message>
    <message>
        <source>The list is in queue order now. Click “%1” to sort it as before.</source>
        <translation>הרשימה מסודרת כעת לפי התור. לחצו על ״%1״ כדי למיין אותה כמקודם.</translation>
    </message>
    <message>
        <source>The list is in queue order now.</source>
        <extracomment>The order of the list changed, since a row was moved in it. %1: the head of a column.</extracomment>
        <translation>הרשימה מסודרת כעת לפי התור.</translation>
    </message>
    <message>
        <source>The filter hides what came back.</source>
        <translation>הסינון מסתיר את מה שחזר לרשימה.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the new downloads that the filter hides.</extracomment>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Limit of the selected downloads</source>
        <translation>מגבלת ההורדות הנבחרות</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>מגבלת המהירות של כל ההורדות</translation>
    </message>
</context>
<context>
    <name>tributary::MoreFields</name>
    <message>
        <source>Automatic</source>
        <extracomment>As many connections as pay off.</extracomment>
        <translation>אוטומטי</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <extracomment>The number of connections for one download.</extracomment>
        <translation>&amp;חיבורים</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;מגבלת מהירות</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>&amp;שם משתמש</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;סיסמה</translation>
    </message>
    <message>
        <source>C&amp;hecksum</source>
        <translation>סכום בי&amp;קורת</translation>
    </message>
    <message>
        <source>M&amp;irrors</source>
        <translation>&amp;אתרי מראה</translation>
    </message>
    <message>
        <source>Other links to the same file, one per line</source>
        <translation>קישורים אחרים לאותו קובץ, אחד בכל שורה</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>&amp;כותרות</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>שם: ערך, אחת בכל שורה</translation>
    </message>
    <message>
        <source>&amp;Referer</source>
        <extracomment>The page that the link is on, in the sense of HTTP.</extracomment>
        <translation>&amp;Referer</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>&amp;עוגיות</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>שם=ערך; שם=ערך</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>ש&amp;רת מתווך</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>כמו בהגדרות</translation>
    </message>
    <message>
        <source>User agen&amp;t</source>
        <translation>ס&amp;וכן משתמש</translation>
    </message>
    <message>
        <source>Tributary&apos;s default</source>
        <translation>ברירת המחדל של Tributary</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a field, %2: what is wrong with what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password.</source>
        <translation>השרת דורש שם משתמש וסיסמה.</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <extracomment>The place in the queue.</extracomment>
        <translation>עדיפות (&amp;Y)</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>גבוהה</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Of a priority.</extracomment>
        <translation>רגילה</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>נמוכה</translation>
    </message>
</context>
<context>
    <name>tributary::MovedPlace</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A row&apos;s place in the list, such as &quot;2 of 12&quot;.</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>tributary::NameNote</name>
    <message>
        <source>A file with this name already exists. The new one will be “%1”.</source>
        <extracomment>%1: the name that the new file gets.</extracomment>
        <translation>כבר קיים קובץ בשם הזה. הקובץ החדש ייקרא ״%1״.</translation>
    </message>
</context>
<context>
    <name>tributary::OwnLimits</name>
    <message>
        <source>Speed limit</source>
        <extracomment>Of the selected downloads alone.</extracomment>
        <translation>מגבלת מהירות</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>אחר…</translation>
    </message>
</context>
<context>
    <name>tributary::ProxyFields</name>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>פתחת השרת המתווך</translation>
    </message>
    <message>
        <source>A proxy with a user name and password can only be set for a single download: New download, More, Proxy.</source>
        <translation>ניתן להגדיר שרת מתווך עם שם משתמש וסיסמה רק להורדה בודדת: הורדה חדשה, עוד, שרת מתווך.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a proxy.</source>
        <translation>זו אינה כתובת של שרת מתווך.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>כמו במערכת</translation>
    </message>
</context>
<context>
    <name>tributary::QuickMenu</name>
    <message>
        <source>New download</source>
        <translation>הורדה חדשה</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>השהיית הכול</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>המשך הכול</translation>
    </message>
</context>
<context>
    <name>tributary::QuietIntake</name>
    <message>
        <source>The download stays in the browser: %1</source>
        <extracomment>%1: the reason, as &quot;Not found (404)&quot;</extracomment>
        <translation>ההורדה נשארת בדפדפן: %1</translation>
    </message>
    <message>
        <source>Tributary was sent a file of another size.</source>
        <translation>התקבל קובץ בגודל אחר.</translation>
    </message>
</context>
<context>
    <name>tributary::RefusedFiles</name>
    <message>
        <source>Open folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <extracomment>%1: the name of a file, or the path of a folder.</extracomment>
        <translation>אין תוכנה שפותחת את ״%1״.</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %n download(s).</source>
        <translation>
            <numerusform>הוסרה הורדה אחת.</numerusform>
            <numerusform>הוסרו %n הורדות.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Their files stay where they are.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 הקבצים נשארים במקומם.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>״%1״ הוסרה.</translation>
    </message>
    <message>
        <source>Removed “%1”. The file stays in %2.</source>
        <translation>״%1״ הוסרה. הקובץ נשאר ב־%2.</translation>
    </message>
    <message>
        <source>Removed “%1”. The unfinished file stays in %2.</source>
        <translation>״%1״ הוסרה. הקובץ שלא הושלם נשאר ב־%2.</translation>
    </message>
    <message>
        <source>“%1” is in the list again.</source>
        <translation>״%1״ שוב ברשימה.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in the list again.</source>
        <translation>
            <numerusform>הורדה אחת שוב ברשימה.</numerusform>
            <numerusform>%n הורדות שוב ברשימה.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last removal can&apos;t be undone. Undo once more brings back the one before it.</source>
        <translation>אי אפשר לבטל את ההסרה האחרונה. ביטול נוסף יחזיר את מה שהוסר לפניה.</translation>
    </message>
    <message>
        <source>“%1” could not be taken out of the bin.</source>
        <translation>לא ניתן היה להוציא את ״%1״ מסל המיחזור.</translation>
    </message>
</context>
<context>
    <name>tributary::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>שם &amp;הקובץ</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;שינוי שם</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>tributary::ReplaceLinkDialog</name>
    <message>
        <source>Replace link</source>
        <translation>החלפת קישור</translation>
    </message>
    <message>
        <source>A new link for “%1”. What has been downloaded so far is kept if the new link leads to the same file.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>קישור חדש עבור ״%1״. מה שכבר ירד נשמר אם הקישור החדש מוביל לאותו קובץ.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Takes another link for a download.</extracomment>
        <translation>&amp;החלפה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Enter the full link, with http:// or https://.</source>
        <translation>נא לציין את הקישור המלא, עם http://‎ או https://‎.</translation>
    </message>
</context>
<context>
    <name>tributary::RetryAll</name>
    <message>
        <source>Retry all failed</source>
        <extracomment>Tries again all downloads that have failed.</extracomment>
        <translation>ניסיון נוסף לכל ההורדות שנכשלו</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n download(s) again.</source>
        <translation>
            <numerusform>מתבצע ניסיון נוסף להורדה אחת.</numerusform>
            <numerusform>מתבצע ניסיון נוסף ל־%n הורדות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>חלקי הקובץ</translation>
    </message>
    <message>
        <source>Which parts are here is not known until the download goes on.</source>
        <translation>אילו חלקים כבר כאן יתברר רק כשההורדה תימשך.</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>לא ניתן היה להעביר את ״%1״ לסל המיחזור.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: it will start over.</source>
        <translation>לא ניתן להמשיך את ״%1״: ההורדה תתחיל מחדש.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the paused download(s) can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>את אחת מההורדות המושהות לא ניתן להמשיך והיא תתחיל מחדש.</numerusform>
            <numerusform>את %n מההורדות המושהות לא ניתן להמשיך והן יתחילו מחדש.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only http and https links can be opened in the browser.</source>
        <translation>ניתן לפתוח בדפדפן רק קישורי http ו־https.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>לא ניתן היה לפתוח דפדפן.</translation>
    </message>
    <message>
        <source>Moved “%1” to the bin.</source>
        <translation>״%1״ הועבר לסל המיחזור.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) to the bin.</source>
        <translation>
            <numerusform>קובץ אחד הועבר לסל המיחזור.</numerusform>
            <numerusform>%n קבצים הועברו לסל המיחזור.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>״%1״ נמחק.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n unfinished file(s).</source>
        <translation>
            <numerusform>קובץ לא גמור אחד נמחק.</numerusform>
            <numerusform>%n קבצים לא גמורים נמחקו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted “%1”; %2 deleted.</source>
        <extracomment>Of a download that a person has cancelled. %1: its name, %2: a size.</extracomment>
        <translation>״%1״ בוטלה; נמחקו %2.</translation>
    </message>
    <message numerus="yes">
        <source>Aborted %n download(s); %1 deleted.</source>
        <extracomment>Of downloads that a person has cancelled. %1: the size of their unfinished files.</extracomment>
        <translation>
            <numerusform>הורדה אחת בוטלה; נמחקו %1.</numerusform>
            <numerusform>%n הורדות בוטלו; נמחקו %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SelectionLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Of downloads.</extracomment>
        <translation>
            <numerusform>נבחרה אחת</numerusform>
            <numerusform>נבחרו %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: the size of what is here of several downloads, %2: their size.</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>%1 received</source>
        <extracomment>%1: the size of what is here of several downloads, the size of one of which nobody knows.</extracomment>
        <translation>התקבלו %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Of several selected downloads, the details below are about one; %1: its name.</extracomment>
        <translation>פרטים על %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsAdvanced</name>
    <message>
        <source>Disk &amp;space</source>
        <translation>&amp;מקום בכונן</translation>
    </message>
    <message>
        <source>Reserve it before downloading</source>
        <translation>לשריין לפני ההורדה</translation>
    </message>
    <message>
        <source>Take it as the file grows</source>
        <translation>לתפוס ככל שהקובץ גדל</translation>
    </message>
    <message>
        <source>Largest &amp;read or write</source>
        <translation>&amp;קריאה או כתיבה גדולה ביותר</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>&amp;זיכרון לכל החיבורים</translation>
    </message>
    <message>
        <source>When this much data waits to be written, reading pauses.</source>
        <translation>כשכמות כזו של נתונים ממתינה לכתיבה, הקריאה מושהית.</translation>
    </message>
    <message>
        <source>A full disk is noticed at the start, and the file lies in one piece.</source>
        <translation>כונן מלא מתגלה כבר בהתחלה, והקובץ שוכן ברצף אחד.</translation>
    </message>
    <message>
        <source>Nothing is taken before it is needed, but the disk may turn out too full halfway.</source>
        <translation>שום מקום לא נתפס לפני שצריך אותו, אך הכונן עלול להתמלא באמצע.</translation>
    </message>
    <message>
        <source>Disk space and largest read or write apply to downloads that are added from now on.</source>
        <translation>המקום בכונן והקריאה או הכתיבה הגדולה ביותר חלים על הורדות שיתווספו מעכשיו.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsBrowsers</name>
    <message>
        <source>Take downloads from %1</source>
        <extracomment>%1: a browser, as &quot;Firefox&quot;.</extracomment>
        <translation>קבלת הורדות מ־%1</translation>
    </message>
    <message>
        <source>No browser was found that Tributary could take downloads from.</source>
        <translation>לא נמצא דפדפן ש־Tributary יכולה לקבל ממנו הורדות.</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>ה&amp;רחבה</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;פתיחת התיקייה</translation>
    </message>
    <message>
        <source>Then load the extension from this folder.
In Firefox: about:debugging › This Firefox › Load Temporary Add-on
In others: chrome://extensions › Developer mode › Load unpacked</source>
        <translation>לאחר מכן יש לטעון את ההרחבה מתיקייה זו.
ב־Firefox: about:debugging › This Firefox › Load Temporary Add-on
באחרים: chrome://extensions › מצב מפתח › Load unpacked</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>עמודים</translation>
    </message>
    <message>
        <source>General</source>
        <translation>כללי</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>הורדות</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>רשת</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>תזמון</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>שרתים</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>התראות</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>מתקדם</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>&amp;על אודות Tributary</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>A page of the settings: into which folder files of each type go.</extracomment>
        <translation>סוגים</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>דפדפנים</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDownloads</name>
    <message>
        <source>Downloads at &amp;once</source>
        <translation>הורדות בו־&amp;זמנית</translation>
    </message>
    <message>
        <source>&amp;Connections per download</source>
        <translation>&amp;חיבורים לכל הורדה</translation>
    </message>
    <message>
        <source>Connections in tot&amp;al</source>
        <translation>חיבורים &amp;בסך הכול</translation>
    </message>
    <message>
        <source>More connections are used only while they make a download faster. The number per download applies to new downloads.</source>
        <translation>הורדה פותחת רק חיבורים שמאיצים אותה. המספר לכל הורדה חל על הורדות שיתווספו מעכשיו.</translation>
    </message>
    <message>
        <source>When the &amp;file already exists</source>
        <translation>&amp;כשהקובץ כבר קיים</translation>
    </message>
    <message>
        <source>Keep both and rename the new one</source>
        <translation>לשמור את שניהם ולשנות את שם החדש</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>לשכתב אותו</translation>
    </message>
    <message>
        <source>Skip the download</source>
        <translation>לדלג על ההורדה</translation>
    </message>
    <message>
        <source>File &amp;date</source>
        <translation>תאריך &amp;הקובץ</translation>
    </message>
    <message>
        <source>When it was downloaded</source>
        <translation>מועד ההורדה</translation>
    </message>
    <message>
        <source>The server&apos;s date</source>
        <translation>התאריך בשרת</translation>
    </message>
    <message>
        <source>Look for a check&amp;sum</source>
        <translation>חיפוש &amp;סכום ביקורת</translation>
    </message>
    <message>
        <source>In the server&apos;s response</source>
        <translation>בתשובת השרת</translation>
    </message>
    <message>
        <source>Also in a file next to the download</source>
        <translation>גם בקובץ שלצד ההורדה</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloads run</source>
        <translation>להשאיר את המחשב ער כל עוד &amp;יש הורדות פעילות</translation>
    </message>
    <message>
        <source>Par&amp;t files</source>
        <translation>&amp;קובצי חלקים</translation>
    </message>
    <message>
        <source>Several in a folder, merged at the end</source>
        <translation>כמה בתיקייה, ממוזגים בסוף</translation>
    </message>
    <message>
        <source>None, kept in memory until the end</source>
        <translation>ללא, נשמר בזיכרון עד הסוף</translation>
    </message>
    <message>
        <source>Folder fo&amp;r part files</source>
        <translation>תיקייה &amp;לקובצי חלקים</translation>
    </message>
    <message>
        <source>The system&apos;s temporary folder</source>
        <translation>תיקיית הקבצים הזמניים של המערכת</translation>
    </message>
    <message>
        <source>Files larger than the memory set under Advanced will fail.</source>
        <translation>קבצים שגדולים מהזיכרון שהוגדר תחת ״מתקדם״ ייכשלו.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>לא לעשות דבר</translation>
    </message>
    <message>
        <source>Quit Tributary</source>
        <translation>לצאת מ־Tributary</translation>
    </message>
    <message>
        <source>Put the computer to sleep</source>
        <translation>להעביר את המחשב למצב שינה</translation>
    </message>
    <message>
        <source>Shut down the computer</source>
        <translation>לכבות את המחשב</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>להפעיל תוכנית</translation>
    </message>
    <message>
        <source>When a&amp;ll downloads are done</source>
        <translation>כ&amp;שכל ההורדות הושלמו</translation>
    </message>
    <message>
        <source>This applies once. You are asked first; without an answer it happens after half a minute.</source>
        <translation>זה חל פעם אחת. לפני כן תוצג שאלה; ללא תשובה, זה יקרה אחרי חצי דקה.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;תוכנית</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>&amp;ארגומנטים</translation>
    </message>
    <message>
        <source>One per line, without quotes</source>
        <translation>אחד בכל שורה, ללא מירכאות</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>לעצור עם שגיאה</translation>
    </message>
    <message>
        <source>The old file is deleted once the new one is complete. It is not moved to the bin.</source>
        <translation>הקובץ הישן נמחק ברגע שהחדש שלם. הוא אינו מועבר לאשפה.</translation>
    </message>
    <message>
        <source>At the end, merging takes time, and as much disk space again as the file.</source>
        <translation>המיזוג בסוף דורש זמן, ועוד מקום בכונן כגודל הקובץ.</translation>
    </message>
    <message>
        <source>The server is asked for SHA256SUMS, for the file&apos;s name with .sha256 added, and for similar files.</source>
        <translation>מהשרת מתבקשים הקובץ SHA256SUMS, שם הקובץ בתוספת ‎.sha256 וקבצים דומים.</translation>
    </message>
    <message>
        <source>Single file next to the download</source>
        <translation>קובץ יחיד לצד ההורדה</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsGeneral</name>
    <message>
        <source>&amp;Theme</source>
        <translation>ערכת &amp;נושא</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהירה</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;להמשיך לפעול במגש המערכת כשהחלון נסגר</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links to files</source>
        <translation>לעקוב &amp;אחר הלוח ולחפש קישורים לקבצים</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>&amp;הפעלה מחדש עכשיו</translation>
    </message>
    <message>
        <source>The new language is used after a restart. Downloads continue then.</source>
        <translation>השפה החדשה תופעל אחרי הפעלה מחדש. ההורדות יימשכו אז.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;שפה</translation>
    </message>
    <message>
        <source>&amp;Start in the tray when you log in</source>
        <translation>להתחיל &amp;במגש המערכת עם הכניסה לחשבון</translation>
    </message>
    <message>
        <source>Download &amp;folder</source>
        <translation>&amp;תיקיית ההורדות</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The theme: as the desktop has it.
----------
The language: as the desktop has it.</extracomment>
        <translation>כמו במערכת</translation>
    </message>
    <message>
        <source>“New download” opens when you copy a link to a file.</source>
        <translation>״הורדה חדשה״ נפתחת כשמעתיקים קישור לקובץ.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsHosts</name>
    <message>
        <source>Yes</source>
        <extracomment>Whether a host sends the parts of a file that it is asked for.</extracomment>
        <translation>כן</translation>
    </message>
    <message>
        <source>Not reliably</source>
        <translation>לא באופן אמין</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>%1: a number of connections.</extracomment>
        <translation>לכל היותר %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>No limit on a number of connections or downloads.</extracomment>
        <translation>ללא הגבלה</translation>
    </message>
    <message>
        <source>&amp;Connections to each host</source>
        <translation>&amp;חיבורים לכל שרת</translation>
    </message>
    <message>
        <source>&amp;Downloads from each host</source>
        <translation>הורדות &amp;מכל שרת</translation>
    </message>
    <message>
        <source>&amp;Pause between requests</source>
        <translation>&amp;הפסקה בין שתי בקשות</translation>
    </message>
    <message>
        <source>A longer pause that a host asks for is always respected.</source>
        <translation>הפסקה ארוכה יותר ששרת מבקש נשמרת תמיד.</translation>
    </message>
    <message>
        <source>Hosts that you download from will be listed here.</source>
        <translation>שרתים שמורידים מהם יופיעו כאן.</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Headers of a table of what was learned of hosts.</extracomment>
        <translation>שרת</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>ניתן להמשיך</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>נראה לאחרונה</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>Forgets what was learned of hosts.</extracomment>
        <translation>ש&amp;כחה</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>&amp;שכחת הכול</translation>
    </message>
    <message>
        <source>Trusted by you</source>
        <extracomment>A person has trusted the certificate of a host.</extracomment>
        <translation>אושר על ידך</translation>
    </message>
    <message>
        <source>Hosts used in the last two weeks</source>
        <translation>השרתים של השבועיים האחרונים</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No pause between requests.</extracomment>
        <translation>ללא</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;מגבלת מהירות</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;שרת מתווך</translation>
    </message>
    <message>
        <source>Pro&amp;xy server</source>
        <translation>&amp;כתובת השרת המתווך</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>&amp;סוכן משתמש</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>&amp;לוותר על התחברות אחרי</translation>
    </message>
    <message>
        <source>The wait doubles with each try and starts over once data arrives. Times and tries apply to downloads that are added from now on.</source>
        <translation>ההמתנה מוכפלת בכל ניסיון, ומתחילה מחדש כשמגיעים נתונים. הזמנים והניסיונות חלים על הורדות שיתווספו מעכשיו.</translation>
    </message>
    <message>
        <source>Gently: few at once, after a minute</source>
        <translation>בעדינות: מעט בכל פעם, אחרי דקה</translation>
    </message>
    <message>
        <source>Patiently, ten times</source>
        <translation>בסבלנות, עשר פעמים</translation>
    </message>
    <message>
        <source>&amp;Tries after a failure</source>
        <translation>ניסיונות &amp;אחרי כישלון</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>&amp;המתנה ראשונה</translation>
    </message>
    <message>
        <source>L&amp;ongest wait</source>
        <translation>המתנה ארוכה &amp;ביותר</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>מותאם אישית</translation>
    </message>
    <message>
        <source>Reconnect if &amp;no data arrives for</source>
        <translation>להחליף &amp;חיבור שותק אחרי</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;ניסיון נוסף</translation>
    </message>
    <message>
        <source>Quickly at first, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>בקרוב, ואז לעיתים רחוקות יותר</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Notify when a download &amp;finishes</source>
        <translation>להודיע כאשר &amp;הורדה הושלמה</translation>
    </message>
    <message>
        <source>Notify w&amp;hen a download fails</source>
        <translation>להודיע כאשר הורדה &amp;נכשלה</translation>
    </message>
    <message>
        <source>Notify when &amp;all downloads are done</source>
        <translation>להודיע כאשר &amp;כל ההורדות הושלמו</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsPage</name>
    <message>
        <source> s</source>
        <extracomment>Seconds.</extracomment>
        <translation> שנ׳</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>עיון…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <extracomment>%1: what is chosen by the button, as &quot;Program&quot;.</extracomment>
        <translation>עיון: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>ללא</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>לא ניתן לכתוב אל %1.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSchedule</name>
    <message>
        <source>&amp;Follow the weekly schedule</source>
        <translation>לפעול לפי &amp;התזמון השבועי</translation>
    </message>
    <message>
        <source>No speed limit is set at the moment, so limited hours are as fast as others.</source>
        <translation>לא נקבעה כרגע מגבלת מהירות, ולכן השעות המוגבלות מהירות כמו השאר.</translation>
    </message>
    <message>
        <source>In limited hours the speed limit of %1 applies.</source>
        <translation>בשעות מוגבלות חלה מגבלת המהירות של %1.</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;ללא הגבלה</translation>
    </message>
    <message>
        <source>&amp;Limited</source>
        <translation>&amp;מוגבלות</translation>
    </message>
    <message>
        <source>&amp;Paused</source>
        <translation>מו&amp;שהות</translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation>השעות שנבחרו</translation>
    </message>
    <message>
        <source>&amp;Speed in limited hours</source>
        <translation>מהי&amp;רות בשעות מוגבלות</translation>
    </message>
    <message>
        <source>Drag over the grid to select hours, then choose what applies to them.</source>
        <translation>אפשר לגרור על פני הטבלה כדי לבחור שעות, ואז לבחור מה חל עליהן.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSearch</name>
    <message>
        <source>No setting has this name.</source>
        <translation>אין הגדרה בשם הזה.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>חיפוש בהגדרות</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsTypes</name>
    <message>
        <source>Archives</source>
        <translation>ארכיונים</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>Files that are heard.</extracomment>
        <translation>מוזיקה</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>מסמכים</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>תוכניות</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>סרטונים</translation>
    </message>
    <message>
        <source>&amp;Sort files into folders by their type</source>
        <translation>&amp;למיין קבצים לתיקיות לפי סוגם</translation>
    </message>
    <message>
        <source>Folders are created inside the download&apos;s folder, unless a full path is given. Leave the folder empty to use the download&apos;s folder itself.</source>
        <translation>התיקיות נוצרות בתוך תיקיית ההורדה, אלא אם צוין נתיב מלא. יש להשאיר ריק כדי להשתמש בתיקיית ההורדה עצמה.</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>סוגי קבצים</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Headers of a table: a sort of files, where it goes, and how the names of such files end.</extracomment>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>סיומות</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;הוספה</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>ה&amp;סרה</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;בחירת תיקייה…</translation>
    </message>
    <message>
        <source>Restore defa&amp;ults</source>
        <extracomment>Brings back the types of files that the program came with.</extracomment>
        <translation>&amp;שחזור ברירות המחדל</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>סוג חדש</translation>
    </message>
    <message>
        <source>New type %1</source>
        <extracomment>%1: a number that tells one from another.</extracomment>
        <translation>סוג חדש %1</translation>
    </message>
    <message>
        <source>Each type has a folder of its own. At the side of the window, music and videos are together under Media.</source>
        <translation>לכל סוג תיקייה משלו. בצד החלון המוזיקה והסרטונים נמצאים יחד תחת ״מדיה״.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>The folder for images.</extracomment>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>%1 is also in %2. Files of this kind go to %3.</source>
        <extracomment>%1: how names of files end, such as pdf; %2: the types of files that have it too; %3: one type.</extracomment>
        <translation>%1 נמצאת גם ב־%2. קבצים מסוג זה עוברים אל %3.</translation>
    </message>
</context>
<context>
    <name>tributary::ShowMenu</name>
    <message>
        <source>Show</source>
        <extracomment>The menu of the states and types of downloads that the list can show.</extracomment>
        <translation>הצגה</translation>
    </message>
</context>
<context>
    <name>tributary::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>כ&amp;ניסה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 דורש שם משתמש וסיסמה.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>השרת המתווך בדרך אל %1 דורש שם משתמש וסיסמה.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <extracomment>%1: the name and the port of a proxy.</extracomment>
        <translation>השרת המתווך %1 דורש שם משתמש וסיסמה.</translation>
    </message>
    <message>
        <source>Passwords, cookies and headers for %1 are not kept in the list. Enter what is needed to continue.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>סיסמאות, עוגיות וכותרות עבור %1 לא נשמרות ברשימה. נא להזין את מה שנדרש כדי להמשיך.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>שם &amp;משתמש</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;סיסמה</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>שם=ערך; שם=ערך</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>&amp;עוגיות</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>שם: ערך, אחת בכל שורה</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;כותרות</translation>
    </message>
    <message>
        <source>Us&amp;er name at the proxy</source>
        <translation>&amp;שם משתמש בשרת המתווך</translation>
    </message>
    <message>
        <source>Pass&amp;word at the proxy</source>
        <translation>סיסמה &amp;בשרת המתווך</translation>
    </message>
    <message>
        <source>Passphrase of the ke&amp;y</source>
        <translation>סיסמת &amp;המפתח</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>הורדה: %1</translation>
    </message>
    <message numerus="yes">
        <source>Download: %1 and %n more</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>
            <numerusform>הורדה: %1 ועוד אחת</numerusform>
            <numerusform>הורדה: %1 ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of the key for %1 is not kept in the list. Enter it to continue.</source>
        <extracomment>%1: the name of a server. The key belongs to a certificate that tells the server who asks.</extracomment>
        <translation>סיסמת המפתח עבור %1 לא נשמרת ברשימה. נא להזין אותה כדי להמשיך.</translation>
    </message>
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>למה זה איטי?</translation>
    </message>
</context>
<context>
    <name>tributary::SortMenu</name>
    <message>
        <source>Sort by</source>
        <extracomment>The menu of the orders in which the list can be.</extracomment>
        <translation>מיון לפי</translation>
    </message>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>סדר התור</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>The list begins with the highest number or the latest time.</extracomment>
        <translation>סדר יורד</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedGraph</name>
    <message>
        <source>Speed of the last five minutes</source>
        <translation>המהירות בחמש הדקות האחרונות</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>עכשיו %1, בממוצע %2, לכל היותר %3</translation>
    </message>
    <message>
        <source>Nothing was downloaded in the last five minutes.</source>
        <translation>לא ירד דבר בחמש הדקות האחרונות.</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>ממוצע %1</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>שיא %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>מגבלה %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under the graph of the last minutes, behind times such as −1:30.</extracomment>
        <translation>עכשיו</translation>
    </message>
    <message>
        <source>On average %1, at most %2</source>
        <translation>בממוצע %1, לכל היותר %2</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedPopup</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>המהירות של כל ההורדות</translation>
    </message>
</context>
<context>
    <name>tributary::StartButtons</name>
    <message>
        <source>&amp;Start</source>
        <translation>התח&amp;לה</translation>
    </message>
    <message>
        <source>&amp;Add paused</source>
        <translation>הוס&amp;פה במצב מושהה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>tributary::StatusLine</name>
    <message>
        <source>Show the speed of the last five minutes</source>
        <translation>הצגת המהירות בחמש הדקות האחרונות</translation>
    </message>
</context>
<context>
    <name>tributary::TickMenu</name>
    <message>
        <source>Only archives</source>
        <translation>רק ארכיונים</translation>
    </message>
    <message>
        <source>Only media</source>
        <extracomment>Music and films.</extracomment>
        <translation>רק מדיה</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>רק מסמכים</translation>
    </message>
    <message>
        <source>Only images</source>
        <translation>רק תמונות</translation>
    </message>
    <message>
        <source>Only programs</source>
        <translation>רק תוכניות</translation>
    </message>
    <message>
        <source>Only other files</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>רק קבצים אחרים</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>&amp;היפוך הבחירה</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>הצגת החלון</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
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
        <translation>שעות השבוע</translation>
    </message>
</context>
<context>
    <name>tributary::WeekModel</name>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>%1: a day of the week, %2 and %3: times of the day, %4: what holds then, such as &quot;Paused&quot;.</extracomment>
        <translation>%1, %2 עד %3: %4</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Of an hour of the week: downloads are as fast as they can be.</extracomment>
        <translation>ללא הגבלה</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>Of an hour of the week: the speed limit holds.</extracomment>
        <translation>מוגבלת</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of an hour of the week: nothing is downloaded.</extracomment>
        <translation>מושהית</translation>
    </message>
</context>
<context>
    <name>tributary::WindowFoot</name>
    <message>
        <source>Watching the clipboard</source>
        <translation>מעקב אחר הלוח</translation>
    </message>
    <message>
        <source>Message copied.</source>
        <translation>ההודעה הועתקה.</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>%1: a speed, or &quot;None&quot;.</extracomment>
        <translation>מגבלה: %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>פנוי: %1</translation>
    </message>
    <message>
        <source>Limit: none until %1</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week. The schedule has no speed limit until then.</extracomment>
        <translation>מגבלה: ללא עד %1</translation>
    </message>
    <message>
        <source>The weekly schedule lifts the limit of %1 at this hour.</source>
        <extracomment>%1: a speed.</extracomment>
        <translation>לוח הזמנים השבועי מסיר את המגבלה של %1 בשעה זו.</translation>
    </message>
</context>
</TS>
