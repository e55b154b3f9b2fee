<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AccessibleList</name>
    <message>
        <source>Ascending</source>
        <translation>आरोही</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>अवरोही</translation>
    </message>
</context>
<context>
    <name>AddInput</name>
    <message>
        <source>“%1” doesn&apos;t begin with http:// or https://.</source>
        <translation>“%1” की शुरुआत http:// या https:// से नहीं होती।</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a complete link.</source>
        <translation>“%1” पूरा लिंक नहीं है।</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <extracomment>%1: a link, %2: what is wrong with it.</extracomment>
        <translation>“%1” का उपयोग नहीं किया जा सकता: %2।</translation>
    </message>
    <message>
        <source>The links are too long to add all at once. Add fewer at a time.</source>
        <translation>लिंक इतने लंबे हैं कि एक साथ नहीं जोड़े जा सकते। एक बार में कम लिंक जोड़ें।</translation>
    </message>
    <message>
        <source>That makes more than %1 downloads. Add fewer at a time.</source>
        <translation>इससे %1 से ज़्यादा डाउनलोड हो जाएँगे। एक बार में कम जोड़ें।</translation>
    </message>
    <message>
        <source>Type or paste the link of a file.</source>
        <translation>किसी फ़ाइल का लिंक लिखें या चिपकाएँ।</translation>
    </message>
    <message>
        <source>Choose the folder to save to.</source>
        <translation>सहेजने के लिए फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Enter the folder&apos;s full path.</source>
        <translation>फ़ोल्डर का पूरा पथ दें।</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>पासवर्ड के साथ उपयोगकर्ता नाम भी ज़रूरी है।</translation>
    </message>
    <message>
        <source>Write each header as Name: value on its own line. Headers that Tributary sends itself, such as Range, can&apos;t be set.</source>
        <translation>हर हेडर अलग पंक्ति में “नाम: मान” के रूप में लिखें। Range जैसे हेडर, जिन्हें Tributary खुद भेजता है, तय नहीं किए जा सकते।</translation>
    </message>
    <message>
        <source>Enter the page&apos;s full address, with http:// or https://.</source>
        <translation>पेज का पूरा पता http:// या https:// के साथ दें।</translation>
    </message>
    <message>
        <source>Write cookies as name=value; name=value.</source>
        <translation>कुकी “नाम=मान; नाम=मान” के रूप में लिखें।</translation>
    </message>
    <message>
        <source>A user agent is one line of plain text.</source>
        <translation>यूज़र एजेंट सादे टेक्स्ट की एक पंक्ति होता है।</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port, https://host:port or socks5://host:port, or none for no proxy.</source>
        <translation>प्रॉक्सी को http://होस्ट:पोर्ट, https://होस्ट:पोर्ट या socks5://होस्ट:पोर्ट के रूप में लिखें; प्रॉक्सी न चाहिए तो none लिखें।</translation>
    </message>
    <message>
        <source>A file name can&apos;t contain / or \.</source>
        <translation>फ़ाइल नाम में / या \ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file.</source>
        <translation>“%1” किसी फ़ाइल का नाम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>A checksum can be entered for one file only.</source>
        <translation>चेकसम केवल एक फ़ाइल के लिए दिया जा सकता है।</translation>
    </message>
    <message>
        <source>At most %1 mirrors can be entered.</source>
        <translation>ज़्यादा से ज़्यादा %1 मिरर दिए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Mirrors can be entered for one file only.</source>
        <translation>मिरर केवल एक फ़ाइल के लिए दिए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: the number of a line, %2: a sentence that says what is wrong with it.</extracomment>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>यह नाम फ़ाइल के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Enter the whole checksum: %1 digits for %2.</source>
        <extracomment>Two sentences on a checksum that is not complete. %1: a number of digits, %2: a kind such as SHA-256.</extracomment>
        <translation>पूरा चेकसम लिखें: %2 के लिए %1 अंक।</translation>
    </message>
    <message>
        <source>Enter the whole checksum, such as %1 digits for %2.</source>
        <translation>पूरा चेकसम लिखें, जैसे %2 के लिए %1 अंक।</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download torrents.</source>
        <translation>Tributary टोरेंट डाउनलोड नहीं करता।</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download from FTP servers.</source>
        <translation>Tributary FTP सर्वर से डाउनलोड नहीं करता।</translation>
    </message>
</context>
<context>
    <name>AfterDownloads</name>
    <message>
        <source>All downloads are done. Quit Tributary?</source>
        <translation>सभी डाउनलोड पूरे हो गए हैं। Tributary से बाहर निकलें?</translation>
    </message>
    <message>
        <source>All downloads are done. Put the computer to sleep?</source>
        <translation>सभी डाउनलोड पूरे हो गए हैं। कंप्यूटर को स्लीप मोड में डालें?</translation>
    </message>
    <message>
        <source>All downloads are done. Shut down the computer?</source>
        <translation>सभी डाउनलोड पूरे हो गए हैं। कंप्यूटर बंद करें?</translation>
    </message>
    <message>
        <source>All downloads are done. Run %1?</source>
        <translation>सभी डाउनलोड पूरे हो गए हैं। %1 चलाएँ?</translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>सभी डाउनलोड पूरे हो गए</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, this happens in %n second(s).</source>
        <translation>
            <numerusform>जवाब न मिलने पर यह %n सेकंड में हो जाएगा।</numerusform>
            <numerusform>जवाब न मिलने पर यह %n सेकंड में हो जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ConnectionStory</name>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds, as &quot;14&quot; or &quot;0.3&quot;.</extracomment>
        <translation>%1 सेकंड</translation>
    </message>
    <message>
        <source>still at work</source>
        <extracomment>From here on: what became of a connection, behind a colon.</extracomment>
        <translation>अब भी काम कर रहा है</translation>
    </message>
    <message>
        <source>it brought all that it was asked for</source>
        <translation>जो माँगा गया था, वह सब ले आया</translation>
    </message>
    <message>
        <source>another one took over its rest</source>
        <translation>बाकी हिस्सा दूसरे कनेक्शन ने सँभाला</translation>
    </message>
    <message>
        <source>others brought its part first</source>
        <translation>इसका हिस्सा दूसरे कनेक्शन पहले ले आए</translation>
    </message>
    <message>
        <source>it was far slower than the others, which took over</source>
        <translation>यह बाकी कनेक्शन से बहुत धीमा था, इसका काम उन्होंने सँभाला</translation>
    </message>
    <message>
        <source>it made way for other connections</source>
        <translation>इसने दूसरे कनेक्शन के लिए जगह छोड़ी</translation>
    </message>
    <message>
        <source>the speed limit calls for smaller parts</source>
        <translation>गति सीमा के लिए छोटे हिस्से चाहिए</translation>
    </message>
    <message>
        <source>its link was given up</source>
        <translation>इसका लिंक छोड़ दिया गया</translation>
    </message>
    <message>
        <source>the download stopped</source>
        <translation>डाउनलोड रुक गया</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, without data: %5</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: what became of it.</extracomment>
        <translation>कनेक्शन %1, सर्वर %2, %3 से शुरू, अवधि %4, बिना डेटा: %5</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, %5, %6: %7</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: a size, %6: a speed, %7: what became of it.</extracomment>
        <translation>कनेक्शन %1, सर्वर %2, %3 से शुरू, अवधि %4, %5, %6: %7</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>
            <numerusform>%1 से %n अनुरोध</numerusform>
            <numerusform>%1 से %n अनुरोध</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them failed</source>
        <extracomment>%1: &quot;12 requests since 10:02:11&quot;, %n: how many of them failed.</extracomment>
        <translation>
            <numerusform>%1, इनमें से %n विफल</numerusform>
            <numerusform>%1, इनमें से %n विफल</numerusform>
        </translation>
    </message>
    <message>
        <source>the file was asked for anew</source>
        <translation>फ़ाइल फिर से माँगी गई</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Retried: it was far slower than the others</source>
        <translation>फिर कोशिश की गई: बाकी कनेक्शन से बहुत धीमा था</translation>
    </message>
    <message>
        <source>Retried: %1</source>
        <extracomment>%1: what went wrong before, as &quot;The connection was lost&quot;.</extracomment>
        <translation>फिर कोशिश की गई: %1</translation>
    </message>
    <message>
        <source>%1; trying again soon</source>
        <extracomment>%1: what went wrong, as &quot;The connection was lost&quot;.</extracomment>
        <translation>%1; जल्द ही फिर कोशिश होगी</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>जल्द ही फिर कोशिश होगी</translation>
    </message>
    <message>
        <source>The disk is slower than the network</source>
        <translation>डिस्क नेटवर्क से धीमी है</translation>
    </message>
    <message>
        <source>A speed limit holds it back</source>
        <translation>गति सीमा लागू है</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment</source>
        <translation>सर्वर अभी कुछ नहीं भेज रहा है</translation>
    </message>
    <message>
        <source>Far slower than the others</source>
        <translation>बाकी कनेक्शन से बहुत धीमा</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>सर्वर की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <extracomment>A connection that waits until its server may be asked.</extracomment>
        <translation>बारी की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A connection whose server has answered; its bytes are not taken yet.</extracomment>
        <translation>जवाब मिला</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>A connection whose bytes are compared with those that are here.</extracomment>
        <translation>मिलान जारी</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <extracomment>A connection that asks again after a while.</extracomment>
        <translation>फिर कोशिश की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>अटका हुआ</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>डेटा आ रहा है</translation>
    </message>
    <message>
        <source>Requests to this server are spaced out</source>
        <translation>इस सर्वर से अनुरोध रुक-रुककर किए जाते हैं</translation>
    </message>
    <message>
        <source>Waiting until the file is ready</source>
        <translation>फ़ाइल तैयार होने की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Checking that this source has the same file</source>
        <translation>जाँच जारी है कि इस स्रोत पर वही फ़ाइल है</translation>
    </message>
</context>
<context>
    <name>DownloadFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1: a size such as 3.7 GiB, %2: the same in bytes.</extracomment>
        <translation>%1 (%2 बाइट)</translation>
    </message>
    <message>
        <source>Less than a second</source>
        <translation>एक सेकंड से कम</translation>
    </message>
    <message>
        <source>%1 for the last %2</source>
        <extracomment>%1: a time such as 0:35, %2: a size.</extracomment>
        <translation>आख़िरी %2 के लिए %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum, %3: who said it, a file or a header of an answer.</extracomment>
        <translation>%1: %2 (%3 से)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>लगा समय</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>औसत गति</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>चेकसम</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <extracomment>The address that a link led to in the end.</extracomment>
        <translation>रीडायरेक्ट का पता</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>ट्रांसफ़र</translation>
    </message>
    <message>
        <source>In parts; can be resumed</source>
        <translation>हिस्सों में; बाद में जारी रखा जा सकता है</translation>
    </message>
    <message>
        <source>In one piece; can&apos;t be resumed</source>
        <translation>एक ही बार में; बाद में जारी नहीं रखा जा सकता</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>पिछला बदलाव</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <extracomment>The server&apos;s mark for this version of the file (its ETag).</extracomment>
        <translation>संस्करण (ETag)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>High</source>
        <translation>उच्च</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>निम्न</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>गति सीमा</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा गया</translation>
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
        <translation>%1 में फिर कोशिश · %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>It waits for its turn.</extracomment>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>कनेक्ट हो रहा है</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>डाउनलोड हो रहा है</translation>
    </message>
    <message>
        <source>Assembling</source>
        <extracomment>The parts are being put together into one file.</extracomment>
        <translation>जोड़ा जा रहा है</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>सत्यापन जारी</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>फिर कोशिश की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, written as the language wants it.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: the time until a download is done, such as 0:35.</extracomment>
        <translation>%1 शेष</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>उच्च</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>निम्न</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>%1 में फिर कोशिश</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <extracomment>Of a finished download. %1: a kind of checksum, such as SHA-256.</extracomment>
        <translation>%1 मेल खाता है</translation>
    </message>
    <message>
        <source>All pieces match</source>
        <extracomment>Of a finished download: each of its pieces has the checksum that was named for it.</extracomment>
        <translation>सभी हिस्से मेल खाते हैं</translation>
    </message>
    <message>
        <source>Paused · starts over</source>
        <extracomment>Of a paused download that can&apos;t be continued: once resumed, it begins again.</extracomment>
        <translation>रुका हुआ · फिर से शुरू होगा</translation>
    </message>
    <message>
        <source>Comparing what is here</source>
        <translation>आए हुए हिस्से का मिलान जारी</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is here of a file is compared with what the server sends; %1: &quot;Comparing what is here&quot;, %2: how far that is, such as 12%, %3: how far it has to go, such as 30%.</extracomment>
        <translation>%1: %3 में से %2</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>उच्च प्राथमिकता</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>निम्न प्राथमिकता</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Of a finished download: it was compared with no checksum.</extracomment>
        <translation>सत्यापित नहीं</translation>
    </message>
    <message>
        <source>File is missing</source>
        <extracomment>Of a finished download, whose file somebody has moved or deleted elsewhere.</extracomment>
        <translation>फ़ाइल मौजूद नहीं है</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>लिंक पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Copy the whole link and try again.</source>
        <translation>पूरा लिंक कॉपी करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check how it is spelt; in a shell, put it in quotes.</source>
        <translation>वर्तनी जाँचें; शेल में इसे उद्धरण चिह्नों में रखें।</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>केवल http और https लिंक डाउनलोड किए जा सकते हैं</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>ऐसा लिंक ढूँढें जो https:// से शुरू हो।</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>सर्वर नहीं मिला</translation>
    </message>
    <message>
        <source>Look for a typo in the link, or check the network.</source>
        <translation>लिंक में टाइपिंग की गलती ढूँढें या नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>सर्वर कनेक्शन अस्वीकार कर रहा है</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>नेटवर्क जाँचें या बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check the port, or try again later.</source>
        <translation>पोर्ट जाँचें या बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>कनेक्शन टूट गया</translation>
    </message>
    <message>
        <source>Run the same command again.</source>
        <translation>वही कमांड फिर चलाएँ।</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>सर्वर ने समय पर जवाब नहीं दिया</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --timeout.</source>
        <translation>वही कमांड फिर चलाएँ या --timeout से ज़्यादा समय दें।</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <translation>कनेक्ट होने में बहुत समय लगा</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --connect-timeout.</source>
        <translation>वही कमांड फिर चलाएँ या --connect-timeout से ज़्यादा समय दें।</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>सुरक्षित कनेक्शन नहीं बन सका</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask the people who run the server.</source>
        <translation>सर्वर अपनी पहचान साबित नहीं कर पा रहा है। इस कंप्यूटर की तारीख जाँचें या सर्वर के संचालकों से पूछें।</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; give a private authority&apos;s certificate with --ca-file.</source>
        <translation>इस कंप्यूटर की घड़ी जाँचें; निजी प्राधिकरण का प्रमाणपत्र --ca-file से दें।</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>सर्वर https से http पर रीडायरेक्ट करता है</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file. Add the http link itself if you want it anyway.</source>
        <translation>रास्ते में कोई भी फ़ाइल को पढ़ और बदल सकता है। फिर भी चाहिए तो सीधे http लिंक जोड़ें।</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file; give the http link itself if you want it anyway.</source>
        <translation>रास्ते में कोई भी फ़ाइल को पढ़ और बदल सकता है; फिर भी चाहिए तो सीधे http लिंक दें।</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>प्रॉक्सी का उपयोग नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>प्रॉक्सी का पता और पासवर्ड जाँचें।</translation>
    </message>
    <message>
        <source>Check --proxy, its user and its password, or go without: --proxy none.</source>
        <translation>--proxy, उसका उपयोगकर्ता और पासवर्ड जाँचें या प्रॉक्सी के बिना चलाएँ: --proxy none।</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>प्रॉक्सी उपयोगकर्ता नाम और पासवर्ड माँग रही है</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for the proxy.</source>
        <translation>प्रॉक्सी के अपने उपयोगकर्ता नाम और पासवर्ड से साइन इन करें।</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>यह नेटवर्क साइन इन माँगता है</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then try again.</source>
        <translation>ब्राउज़र में नेटवर्क में साइन इन करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Do so in a browser, and run the same command again.</source>
        <translation>ब्राउज़र में साइन इन करें और वही कमांड फिर चलाएँ।</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>उपयोगकर्ता नाम और पासवर्ड ज़रूरी हैं</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for this site.</source>
        <translation>इस साइट के अपने उपयोगकर्ता नाम और पासवर्ड से साइन इन करें।</translation>
    </message>
    <message>
        <source>Give them with --user NAME, or check the ones that you gave.</source>
        <translation>उन्हें --user NAME से दें या दिए हुए जाँचें।</translation>
    </message>
    <message>
        <source>The link leads to that server: give the link there, with --user NAME. For another host and by https you can also write the login into ~/.netrc and give --netrc.</source>
        <translation>लिंक उस सर्वर पर ले जाता है: वहाँ का लिंक --user NAME के साथ दें। किसी दूसरे होस्ट के लिए और https से, लॉगिन ~/.netrc में लिखकर --netrc भी दिया जा सकता है।</translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation>उपयोगकर्ता नाम या पासवर्ड स्वीकार नहीं हुआ</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>पहुँच अस्वीकृत</translation>
    </message>
    <message>
        <source>The link may have expired, or may need you to sign in: get a new one from the site.</source>
        <translation>हो सकता है लिंक की अवधि समाप्त हो गई हो या साइन इन करना ज़रूरी हो: साइट से नया लिंक लें।</translation>
    </message>
    <message>
        <source>The link may have expired, or need --cookie, --referer or --user.</source>
        <translation>हो सकता है लिंक की अवधि समाप्त हो गई हो या --cookie, --referer या --user ज़रूरी हो।</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>लिंक की अवधि समाप्त हो गई है</translation>
    </message>
    <message>
        <source>Get a new link from the site and replace this one.</source>
        <translation>साइट से नया लिंक लें और इस लिंक को बदलें।</translation>
    </message>
    <message>
        <source>Get a new link, and give it with --output and the same name to continue.</source>
        <translation>नया लिंक लें और जारी रखने के लिए उसे --output और उसी नाम के साथ दें।</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>The file may have moved. Look for a new link.</source>
        <translation>हो सकता है फ़ाइल कहीं और चली गई हो: नया लिंक ढूँढें।</translation>
    </message>
    <message>
        <source>Check the link.</source>
        <translation>लिंक जाँचें।</translation>
    </message>
    <message>
        <source>The file is gone from the server</source>
        <translation>फ़ाइल अब सर्वर पर नहीं है</translation>
    </message>
    <message>
        <source>The link may have expired: get a new one.</source>
        <translation>हो सकता है लिंक की अवधि समाप्त हो गई हो: नया लिंक लें।</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>बहुत ज़्यादा रीडायरेक्ट</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>फिर कोशिश करें या फ़ाइल को किसी दूसरे सर्वर पर ढूँढें।</translation>
    </message>
    <message>
        <source>It may need --cookie, or the link of the file itself.</source>
        <translation>शायद --cookie या फ़ाइल का अपना लिंक ज़रूरी हो।</translation>
    </message>
    <message>
        <source>The server requires payment for the file</source>
        <translation>सर्वर फ़ाइल के लिए भुगतान माँगता है</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one; waiting won&apos;t help.</source>
        <translation>लिंक जाँचें या नया लिंक ढूँढें; प्रतीक्षा से लाभ नहीं होगा।</translation>
    </message>
    <message>
        <source>Check the link; waiting won&apos;t help.</source>
        <translation>लिंक जाँचें; प्रतीक्षा से लाभ नहीं होगा।</translation>
    </message>
    <message>
        <source>The server says that a proxy asks for a password</source>
        <translation>सर्वर कहता है कि कोई प्रॉक्सी पासवर्ड माँगता है</translation>
    </message>
    <message>
        <source>The server may not send the file for legal reasons</source>
        <translation>सर्वर कानूनी कारणों से फ़ाइल नहीं भेज सकता</translation>
    </message>
    <message>
        <source>The file is locked on the server</source>
        <translation>फ़ाइल सर्वर पर लॉक है</translation>
    </message>
    <message>
        <source>The problem is on the server: try again later.</source>
        <translation>समस्या सर्वर की है: बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server is limiting requests for now</source>
        <translation>सर्वर फ़िलहाल अनुरोध सीमित कर रहा है</translation>
    </message>
    <message>
        <source>The server is still preparing the file</source>
        <translation>सर्वर अभी फ़ाइल तैयार कर रहा है</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>सर्वर ने त्रुटि बताई</translation>
    </message>
    <message>
        <source>The server sent the wrong part of the file</source>
        <translation>सर्वर ने फ़ाइल का गलत हिस्सा भेजा</translation>
    </message>
    <message>
        <source>Run the same command again with --connections 1.</source>
        <translation>वही कमांड --connections 1 के साथ फिर चलाएँ।</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid</source>
        <translation>सर्वर का जवाब समझ में नहीं आया</translation>
    </message>
    <message>
        <source>Check the link, or try again later.</source>
        <translation>लिंक जाँचें या बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at this address</source>
        <translation>सर्वर वहाँ HTTP नहीं बोलता</translation>
    </message>
    <message>
        <source>Check the port, and whether the link begins with http or https.</source>
        <translation>पोर्ट जाँचें, और यह भी कि लिंक http से शुरू होता है या https से।</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>फ़ाइल की जगह वेब पेज आया</translation>
    </message>
    <message>
        <source>The site may want you to sign in, or the link has expired. Open it in the browser and copy the link again.</source>
        <translation>हो सकता है साइट पर साइन इन करना ज़रूरी हो या लिंक की अवधि समाप्त हो गई हो। उसे ब्राउज़र में खोलें और लिंक फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>सर्वर पर फ़ाइल बदल गई है</translation>
    </message>
    <message>
        <source>Try again to download the new file from the start.</source>
        <translation>नई फ़ाइल को शुरू से डाउनलोड करने के लिए फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Run the same command again when it no longer changes.</source>
        <translation>जब वह बदलना बंद हो जाए, तब वही कमांड फिर चलाएँ।</translation>
    </message>
    <message>
        <source>The file is not the one that the list describes</source>
        <translation>यह वह फ़ाइल नहीं है जिसका ब्योरा सूची में है</translation>
    </message>
    <message>
        <source>Get a new list.</source>
        <translation>नई सूची लें।</translation>
    </message>
    <message>
        <source>Get a new list; where apt made it, run apt-get update.</source>
        <translation>नई सूची लें; अगर वह apt ने बनाई है तो apt-get update चलाएँ।</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match</source>
        <translation>फ़ाइल का चेकसम मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Check the checksum; if it is right, %1 sent a different file.</source>
        <translation>चेकसम जाँचें; यदि वह सही है, तो %1 ने दूसरी फ़ाइल भेजी।</translation>
    </message>
    <message>
        <source>Look for a typo in the checksum, or try again.</source>
        <translation>चेकसम में टाइपिंग की गलती ढूँढें या फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>डिस्क पर पर्याप्त जगह नहीं है</translation>
    </message>
    <message>
        <source>Free some space. The download then goes on by itself.</source>
        <translation>कुछ जगह खाली करें। डाउनलोड फिर अपने आप जारी रहेगा।</translation>
    </message>
    <message>
        <source>Make room, or choose another folder with --dir, and run the command again.</source>
        <translation>जगह खाली करें या --dir से दूसरा फ़ोल्डर चुनें और कमांड फिर चलाएँ।</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>फ़ोल्डर में लिखने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>दूसरा फ़ोल्डर चुनें या इस फ़ोल्डर में लिखने की अनुमति दें।</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>फ़ाइल इस डिस्क के लिए बहुत बड़ी है</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>किसी दूसरी डिस्क पर फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Choose a folder on another disk with --dir.</source>
        <translation>--dir से किसी दूसरी डिस्क पर फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This program may not write files that large</source>
        <translation>इस प्रोग्राम को इतनी बड़ी फ़ाइलों की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Ask the people who run this computer to raise the limit.</source>
        <translation>इस कंप्यूटर को चलाने वालों से सीमा बढ़ाने को कहें।</translation>
    </message>
    <message>
        <source>Raise the limit of the shell with ulimit -f, and run the same command again.</source>
        <translation>शेल की सीमा ulimit -f से बढ़ाएँ और वही कमांड फिर चलाएँ।</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>डिस्क से पढ़ा या उस पर लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Check that the disk is connected and working.</source>
        <translation>जाँचें कि डिस्क जुड़ी है और काम कर रही है।</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>उस फ़ाइल को हटाकर कहीं और रखें या दूसरे नाम से सहेजें।</translation>
    </message>
    <message>
        <source>Choose another name with --output, or say what to do with --on-conflict.</source>
        <translation>--output से दूसरा नाम चुनें या --on-conflict से बताएँ कि क्या करना है।</translation>
    </message>
    <message>
        <source>Another download is writing this file</source>
        <translation>कोई दूसरा डाउनलोड यह फ़ाइल लिख रहा है</translation>
    </message>
    <message>
        <source>Wait until it is finished, or save under another name.</source>
        <translation>उसके पूरा होने तक रुकें या दूसरे नाम से सहेजें।</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another name with --output.</source>
        <translation>उसके पूरा होने तक रुकें या --output से दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>An unfinished file is in the way</source>
        <translation>एक अधूरी फ़ाइल रास्ते में है</translation>
    </message>
    <message>
        <source>Use the link that it was begun with, delete it and its .ledger, or choose another name with --output.</source>
        <translation>जिस लिंक से वह शुरू हुई थी उसे दें, उसे उसकी .ledger के साथ मिटाएँ या --output से दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>सूची पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>फ़ाइल मेमोरी सीमा से बड़ी है</translation>
    </message>
    <message>
        <source>Allow more memory under Settings, Advanced, and try again; or add the download again with part files on disk.</source>
        <translation>“सेटिंग” में “उन्नत” के अंतर्गत ज़्यादा मेमोरी की अनुमति दें और फिर कोशिश करें; या डाउनलोड को डिस्क पर आंशिक फ़ाइलों के साथ दोबारा जोड़ें।</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or leave out --assembly memory.</source>
        <translation>--memory-limit बढ़ाएँ या --assembly memory हटाएँ।</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <translation>जारी रखने के लिए वही कमांड फिर चलाएँ।</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment</source>
        <extracomment>A download that runs, say, can&apos;t be renamed or edited.</extracomment>
        <translation>यह अभी नहीं हो सकता</translation>
    </message>
    <message>
        <source>Pause the download, then try again.</source>
        <translation>डाउनलोड रोकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Run the same command again later.</source>
        <translation>वही कमांड बाद में फिर चलाएँ।</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>Tributary में कुछ गड़बड़ी हुई</translation>
    </message>
    <message>
        <source>Please report this, and include the log.</source>
        <translation>कृपया इसकी रिपोर्ट करें और साथ में लॉग भेजें।</translation>
    </message>
    <message>
        <source>Please report it with the output of --verbose.</source>
        <translation>कृपया --verbose के आउटपुट के साथ इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>Allow it and run the command again, or choose another folder with --dir.</source>
        <translation>इसकी अनुमति दें और कमांड फिर चलाएँ, या --dir से दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Check it and run the command again, or choose a folder on another one with --dir.</source>
        <translation>उसे जाँचें और कमांड फिर चलाएँ, या --dir से दूसरी डिस्क पर फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The link leads to that server, which gets no --cookie, --header or --user: give the link there, with what it needs. The link may also have expired.</source>
        <translation>लिंक उस सर्वर पर ले जाता है, जिसे --cookie, --header या --user नहीं भेजे जाते: वहाँ का लिंक उसकी ज़रूरी चीज़ों के साथ दें। यह भी हो सकता है कि लिंक की अवधि समाप्त हो गई हो।</translation>
    </message>
    <message>
        <source>The browser&apos;s sign-in is needed again</source>
        <translation>ब्राउज़र का साइन इन फिर से ज़रूरी है</translation>
    </message>
    <message>
        <source>Start the download in the browser again to continue here, or sign in with the cookies of this site.</source>
        <translation>यहाँ जारी रखने के लिए ब्राउज़र में डाउनलोड फिर से शुरू करें, या इस साइट की कुकी से साइन इन करें।</translation>
    </message>
    <message>
        <source>Enter the cookies in the window.</source>
        <translation>विंडो में कुकी दें।</translation>
    </message>
    <message>
        <source>Secret headers are needed again</source>
        <translation>गोपनीय हेडर फिर से ज़रूरी हैं</translation>
    </message>
    <message>
        <source>Sign in with the headers that were entered for this download.</source>
        <translation>इस डाउनलोड के लिए दिए गए हेडर से साइन इन करें।</translation>
    </message>
    <message>
        <source>Enter the headers in the window.</source>
        <translation>विंडो में हेडर दें।</translation>
    </message>
    <message>
        <source>The passphrase of the key is needed again</source>
        <translation>कुंजी का पासफ़्रेज़ फिर से ज़रूरी है</translation>
    </message>
    <message>
        <source>Sign in with the passphrase of the certificate&apos;s key.</source>
        <translation>प्रमाणपत्र की कुंजी के पासफ़्रेज़ से साइन इन करें।</translation>
    </message>
    <message>
        <source>Enter the passphrase in the window.</source>
        <translation>विंडो में पासफ़्रेज़ दें।</translation>
    </message>
    <message>
        <source>Try again. Keep the file anyway only if you know that the site&apos;s checksum is out of date.</source>
        <translation>फिर कोशिश करें। फ़ाइल को फिर भी तभी रखें जब आपको पता हो कि साइट का चेकसम पुराना है।</translation>
    </message>
    <message>
        <source>Try again later; to keep the file although %1 names another checksum, run the command again with --accept-checksum and the one that was found.</source>
        <translation>बाद में फिर कोशिश करें; %1 में दूसरा चेकसम होने पर भी फ़ाइल रखने के लिए कमांड --accept-checksum और मिले हुए चेकसम के साथ फिर चलाएँ।</translation>
    </message>
    <message>
        <source>Check what --input names.</source>
        <translation>जाँचें कि --input में क्या दिया गया है।</translation>
    </message>
    <message>
        <source>The server does not speak https on this port</source>
        <translation>सर्वर इस पोर्ट पर https नहीं बोलता</translation>
    </message>
    <message>
        <source>Check the link&apos;s port, or whether the link should begin with http.</source>
        <translation>लिंक का पोर्ट जाँचें, या यह कि लिंक http से शुरू होना चाहिए या नहीं।</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk</source>
        <translation>फ़ाइल का नाम इस डिस्क के लिए बहुत लंबा है</translation>
    </message>
    <message>
        <source>Save under a shorter name.</source>
        <translation>छोटे नाम से सहेजें।</translation>
    </message>
    <message>
        <source>Choose a shorter name with --output.</source>
        <translation>--output से छोटा नाम चुनें।</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>फ़ोल्डर अब नहीं है</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder.</source>
        <translation>उसकी डिस्क जोड़ें या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Connect its disk and run the command again, or choose another folder with --dir.</source>
        <translation>उसकी डिस्क जोड़ें और कमांड फिर चलाएँ, या --dir से दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>अधूरी फ़ाइल अब नहीं है</translation>
    </message>
    <message>
        <source>Put it back where it was, or try again to start over.</source>
        <translation>उसे वापस वहीं रखें, या शुरू से डाउनलोड करने के लिए फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Put it back where it was, or run the same command again to start over.</source>
        <translation>उसे वापस वहीं रखें, या शुरू से डाउनलोड करने के लिए वही कमांड फिर चलाएँ।</translation>
    </message>
    <message>
        <source>A file with this name already exists</source>
        <translation>इस नाम की फ़ाइल पहले से मौजूद है</translation>
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
        <translation>इसमें NUL बाइट है</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>इसमें नियंत्रण वर्ण है</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>टेक्स्ट मान्य UTF-8 नहीं है</translation>
    </message>
    <message>
        <source>the file name contains a control character</source>
        <translation>फ़ाइल के नाम में नियंत्रण वर्ण है</translation>
    </message>
    <message>
        <source>the file name is an absolute path</source>
        <translation>फ़ाइल का नाम पूर्ण पथ है</translation>
    </message>
    <message>
        <source>the file name contains a backslash</source>
        <translation>फ़ाइल के नाम में बैकस्लैश है</translation>
    </message>
    <message>
        <source>the file name contains a slash</source>
        <translation>फ़ाइल के नाम में स्लैश है</translation>
    </message>
    <message>
        <source>the file name leads out of its folder</source>
        <translation>फ़ाइल का नाम अपने फ़ोल्डर से बाहर ले जाता है</translation>
    </message>
    <message>
        <source>the folder before the file name is not allowed</source>
        <translation>फ़ाइल के नाम से पहले के फ़ोल्डर की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>the file name is empty</source>
        <translation>फ़ाइल का नाम खाली है</translation>
    </message>
    <message>
        <source>line %1 gives the same file name</source>
        <translation>पंक्ति %1 में भी फ़ाइल का यही नाम है</translation>
    </message>
    <message>
        <source>dir= names no folder</source>
        <translation>dir= में कोई फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>the folder leads out of the one that was chosen</source>
        <translation>फ़ोल्डर चुने गए फ़ोल्डर से बाहर ले जाता है</translation>
    </message>
    <message>
        <source>the folder is a hidden one</source>
        <translation>फ़ोल्डर छिपा हुआ है</translation>
    </message>
    <message>
        <source>what lies in the folder is run at login</source>
        <translation>फ़ोल्डर की चीज़ें लॉगिन पर चलाई जाती हैं</translation>
    </message>
    <message>
        <source>the size is not a number of bytes</source>
        <translation>आकार बाइटों की संख्या नहीं है</translation>
    </message>
    <message>
        <source>the checksum is of a kind that isn&apos;t known</source>
        <translation>चेकसम का प्रकार अज्ञात है</translation>
    </message>
    <message>
        <source>%1 checksums have %2 hexadecimal digits</source>
        <translation>%1 चेकसम में %2 हेक्साडेसिमल अंक होते हैं</translation>
    </message>
    <message>
        <source>there are two different %1 checksums</source>
        <translation>दो अलग-अलग %1 चेकसम हैं</translation>
    </message>
    <message>
        <source>it is not a link</source>
        <translation>यह लिंक नहीं है</translation>
    </message>
    <message>
        <source>links of the kind %1: can&apos;t be fetched</source>
        <translation>%1 प्रकार के लिंक डाउनलोड नहीं किए जा सकते</translation>
    </message>
    <message>
        <source>the link is broken</source>
        <translation>लिंक गलत है</translation>
    </message>
    <message>
        <source>the link names no host</source>
        <translation>लिंक में कोई सर्वर नहीं है</translation>
    </message>
    <message>
        <source>the link has an impossible port</source>
        <translation>लिंक का पोर्ट असंभव है</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>लिंक बहुत लंबा है</translation>
    </message>
    <message>
        <source>the link is relative to a page whose address isn&apos;t known</source>
        <translation>लिंक ऐसे पेज से जुड़ा है जिसका पता मालूम नहीं</translation>
    </message>
    <message>
        <source>a range runs backwards</source>
        <translation>कोई सीमा उलटी है</translation>
    </message>
    <message>
        <source>the pattern makes more than %1 links</source>
        <translation>पैटर्न से %1 से ज़्यादा लिंक बनते हैं</translation>
    </message>
    <message>
        <source>the number of file names (%1) differs from that of the links (%2)</source>
        <translation>%1 फ़ाइल नाम %2 लिंक के लिए ठीक नहीं</translation>
    </message>
    <message>
        <source>the mirrors&apos; patterns make different numbers of links</source>
        <translation>मिररों के पैटर्न से अलग-अलग संख्या में लिंक बनते हैं</translation>
    </message>
    <message>
        <source>one checksum can&apos;t apply to %1 links</source>
        <translation>एक चेकसम %1 लिंक के लिए नहीं हो सकता</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>पंक्ति बहुत लंबी है</translation>
    </message>
    <message>
        <source>the line has more than %1 mirrors</source>
        <translation>पंक्ति में %1 से ज़्यादा मिरर हैं</translation>
    </message>
    <message>
        <source>the option has no link above it</source>
        <translation>विकल्प के ऊपर कोई लिंक नहीं है</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>ऐसा कोई विकल्प नहीं है</translation>
    </message>
    <message>
        <source>the quote around the link is never closed</source>
        <translation>लिंक का उद्धरण चिह्न बंद नहीं है</translation>
    </message>
    <message>
        <source>a header contains a control character</source>
        <translation>किसी हेडर में नियंत्रण वर्ण है</translation>
    </message>
    <message>
        <source>a download sends its own header %1</source>
        <translation>हेडर %1 डाउनलोड खुद भेजता है</translation>
    </message>
    <message>
        <source>the referring page has no http or https address</source>
        <translation>संदर्भ पेज का http या https पता नहीं है</translation>
    </message>
    <message>
        <source>it is not a cURL command</source>
        <translation>यह cURL कमांड नहीं है</translation>
    </message>
    <message>
        <source>the command is too long</source>
        <translation>कमांड बहुत लंबी है</translation>
    </message>
    <message>
        <source>the command is joined with another program or a file</source>
        <translation>कमांड किसी दूसरे प्रोग्राम या फ़ाइल से जुड़ी है</translation>
    </message>
    <message>
        <source>the command has parts that only a shell can fill in</source>
        <translation>कमांड के कुछ हिस्से केवल शेल भर सकता है</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>कोई उद्धरण चिह्न बंद नहीं है</translation>
    </message>
    <message>
        <source>the command contains a control character</source>
        <translation>कमांड में नियंत्रण वर्ण है</translation>
    </message>
    <message>
        <source>the command has no link</source>
        <translation>कमांड में कोई लिंक नहीं है</translation>
    </message>
    <message>
        <source>the command has an option that isn&apos;t understood</source>
        <translation>कमांड में अज्ञात विकल्प है</translation>
    </message>
    <message>
        <source>the command&apos;s last option lacks its value</source>
        <translation>कमांड के आखिरी विकल्प का मान नहीं है</translation>
    </message>
    <message>
        <source>the command reads headers from a file</source>
        <translation>कमांड फ़ाइल से हेडर पढ़ती है</translation>
    </message>
    <message>
        <source>the command reads cookies from a file</source>
        <translation>कमांड फ़ाइल से कुकी पढ़ती है</translation>
    </message>
    <message>
        <source>the command reads more options from elsewhere</source>
        <translation>कमांड और विकल्प कहीं और से पढ़ती है</translation>
    </message>
    <message>
        <source>the command&apos;s method isn&apos;t GET</source>
        <translation>कमांड का मेथड GET नहीं है</translation>
    </message>
    <message>
        <source>the command sends data</source>
        <translation>कमांड डेटा भेजती है</translation>
    </message>
    <message>
        <source>the command uploads a file</source>
        <translation>कमांड फ़ाइल अपलोड करती है</translation>
    </message>
    <message>
        <source>the command fetches a part of the file</source>
        <translation>कमांड फ़ाइल का केवल एक हिस्सा लाती है</translation>
    </message>
    <message>
        <source>the command fetches the headers alone</source>
        <translation>कमांड केवल हेडर लाती है</translation>
    </message>
    <message>
        <source>the command needs a client certificate</source>
        <translation>कमांड को क्लाइंट प्रमाणपत्र चाहिए</translation>
    </message>
    <message>
        <source>the proxy is neither http, https nor socks5</source>
        <translation>प्रॉक्सी http, https या socks5 नहीं है</translation>
    </message>
    <message>
        <source>the proxy&apos;s address is broken</source>
        <translation>प्रॉक्सी का पता गलत है</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>दस्तावेज़ बहुत जल्दी खत्म होता है</translation>
    </message>
    <message>
        <source>a part of the document is too long</source>
        <translation>दस्तावेज़ का एक हिस्सा बहुत लंबा है</translation>
    </message>
    <message>
        <source>a document type is not allowed</source>
        <translation>दस्तावेज़ प्रकार की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>the document is not well-formed XML</source>
        <translation>दस्तावेज़ सही XML नहीं है</translation>
    </message>
    <message>
        <source>the document is nested too deep</source>
        <translation>दस्तावेज़ में बहुत ज़्यादा स्तर हैं</translation>
    </message>
    <message>
        <source>the document lists no file</source>
        <translation>दस्तावेज़ में कोई फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>the document lists more than %1 files</source>
        <translation>दस्तावेज़ में %1 से ज़्यादा फ़ाइलें हैं</translation>
    </message>
    <message>
        <source>the file has no http or https link</source>
        <translation>फ़ाइल का कोई http या https लिंक नहीं है</translation>
    </message>
    <message>
        <source>the file has more than %1 links</source>
        <translation>फ़ाइल के %1 से ज़्यादा लिंक हैं</translation>
    </message>
    <message>
        <source>the file has more than %1 checksums</source>
        <translation>फ़ाइल के %1 से ज़्यादा चेकसम हैं</translation>
    </message>
    <message>
        <source>the file has more than %1 pieces</source>
        <translation>फ़ाइल के %1 से ज़्यादा टुकड़े हैं</translation>
    </message>
    <message>
        <source>the pieces have no length</source>
        <translation>टुकड़ों की लंबाई नहीं है</translation>
    </message>
    <message>
        <source>the pieces are out of order</source>
        <translation>टुकड़े क्रम में नहीं हैं</translation>
    </message>
    <message>
        <source>the pieces don&apos;t make up the size</source>
        <translation>टुकड़े मिलकर आकार नहीं बनाते</translation>
    </message>
    <message>
        <source>the page has more than %1 links</source>
        <translation>पेज में %1 से ज़्यादा लिंक हैं</translation>
    </message>
    <message>
        <source>a tag of the page never ends</source>
        <translation>पेज का कोई टैग खत्म नहीं होता</translation>
    </message>
    <message>
        <source>there is a word that means nothing here</source>
        <translation>एक शब्द है जिसका यहाँ कोई अर्थ नहीं</translation>
    </message>
    <message>
        <source>a login or a password comes before the first machine</source>
        <translation>उपयोगकर्ता नाम या पासवर्ड किसी भी मशीन से पहले है</translation>
    </message>
    <message>
        <source>a login or a password contains a control character</source>
        <translation>उपयोगकर्ता नाम या पासवर्ड में नियंत्रण वर्ण है</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>कोई मान नहीं है</translation>
    </message>
    <message>
        <source>the file ends where a value is missing</source>
        <translation>फ़ाइल वहाँ खत्म होती है जहाँ मान नहीं है</translation>
    </message>
    <message>
        <source>a quoted value is never closed</source>
        <translation>खुला उद्धरण चिह्न बंद नहीं होता</translation>
    </message>
    <message>
        <source>the line doesn&apos;t have seven fields separated by tabs</source>
        <translation>पंक्ति में टैब से अलग सात फ़ील्ड नहीं हैं</translation>
    </message>
    <message>
        <source>the cookie&apos;s host is not a host name</source>
        <translation>कुकी का होस्ट सही नहीं है</translation>
    </message>
    <message>
        <source>the cookie&apos;s name or value has characters that cookies can&apos;t have</source>
        <translation>कुकी के नाम या मान में अमान्य वर्ण हैं</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG:HEX</source>
        <translation>चेकसम ALG:HEX के रूप में नहीं है</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG=HEX</source>
        <translation>चेकसम ALG=HEX के रूप में नहीं है</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form &apos;URI&apos; NAME SIZE ALG:HEX</source>
        <translation>पंक्ति &apos;URI&apos; NAME SIZE ALG:HEX के रूप में नहीं है</translation>
    </message>
    <message>
        <source>the header isn&apos;t of the form NAME: VALUE</source>
        <translation>हेडर NAME: VALUE के रूप में नहीं है</translation>
    </message>
    <message>
        <source>the cookies aren&apos;t of the form NAME=VALUE; NAME=VALUE</source>
        <translation>कुकी NAME=VALUE; NAME=VALUE के रूप में नहीं हैं</translation>
    </message>
    <message>
        <source>it asks not to check certificates; give --no-check-certificate to allow that</source>
        <translation>प्रमाणपत्र न जाँचने की माँग है; इसकी अनुमति के लिए --no-check-certificate दें</translation>
    </message>
    <message>
        <source>it asks to trust certificates of its own; use --ca-file instead</source>
        <translation>अपने प्रमाणपत्रों पर भरोसे की माँग है; इसके बजाय --ca-file का उपयोग करें</translation>
    </message>
    <message>
        <source>it asks for another proxy than the one that was chosen; give the same one with --proxy to allow that</source>
        <translation>चुने गए से अलग प्रॉक्सी की माँग है; इसकी अनुमति के लिए वही प्रॉक्सी --proxy से दें</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form HOST, TRUE or FALSE, PATH, TRUE or FALSE, TIME, NAME, VALUE</source>
        <translation>पंक्ति HOST, TRUE या FALSE, PATH, TRUE या FALSE, TIME, NAME, VALUE के रूप में नहीं है</translation>
    </message>
    <message>
        <source>the link has an impossible host name</source>
        <translation>लिंक का होस्ट नाम असंभव है</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>unknown size</source>
        <translation>आकार अज्ञात</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>बाद में जारी रखा जा सकता है</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>बाद में जारी नहीं रखा जा सकता</translation>
    </message>
    <message>
        <source>The server has “%1”: %2, %3</source>
        <extracomment>%1: a file name, %2: its size, %3: whether the server sends it in parts.</extracomment>
        <translation>सर्वर पर फ़ाइल “%1” है: %2, %3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2: %3</source>
        <extracomment>%1: a number, %2: a time such as 0:12, %3: what went wrong.</extracomment>
        <translation>%2 में प्रयास %1: %3</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in %3, over %n connection(s)</source>
        <translation>
            <numerusform>“%1” के रूप में सहेजा गया: %3 में %2, %n कनेक्शन से</numerusform>
            <numerusform>“%1” के रूप में सहेजा गया: %3 में %2, %n कनेक्शन से</numerusform>
        </translation>
    </message>
    <message>
        <source>; the checksum matches</source>
        <translation>; चेकसम मेल खाता है</translation>
    </message>
    <message>
        <source>“%1” already exists and was skipped</source>
        <translation>“%1” पहले से मौजूद है और छोड़ दिया गया</translation>
    </message>
    <message>
        <source>Many requests in a short time; some are not listed</source>
        <translation>कम समय में बहुत-से अनुरोध; कुछ सूची में नहीं हैं</translation>
    </message>
    <message>
        <source>%1; %2 are kept</source>
        <extracomment>%1: what went wrong, %2: a size.</extracomment>
        <translation>%1; %2 डेटा बना हुआ है</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>रोका गया: %1</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <extracomment>%1: what went wrong.</extracomment>
        <translation>फिर कोशिश की गई: %1</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>“%1” के रूप में सहेजा गया</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>The link was replaced: %1</source>
        <extracomment>%1: a link.</extracomment>
        <translation>लिंक बदला गया: %1</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>मिरर</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>हेडर</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>speed limit</source>
        <translation>गति सीमा</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>चेकसम</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <extracomment>A person has edited a download; %1: a list such as &quot;mirrors, headers&quot;.</extracomment>
        <translation>संपादित: %1</translation>
    </message>
    <message>
        <source>file kept anyway</source>
        <extracomment>What was changed: the person keeps the file although a checksum contradicts it.</extracomment>
        <translation>फ़ाइल फिर भी रखी गई</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in less than a second, over %n connection(s)</source>
        <translation>
            <numerusform>“%1” के रूप में सहेजा गया: एक सेकंड से कम में %2, %n कनेक्शन से</numerusform>
            <numerusform>“%1” के रूप में सहेजा गया: एक सेकंड से कम में %2, %n कनेक्शन से</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRemarks</name>
    <message>
        <source>The text asks to use no proxy.</source>
        <translation>टेक्स्ट में प्रॉक्सी का उपयोग न करने को कहा गया है।</translation>
    </message>
    <message>
        <source>The text asks to use the proxy %1:%2, which can see what you download.</source>
        <extracomment>%1: the name of a server, %2: a number.</extracomment>
        <translation>टेक्स्ट में प्रॉक्सी %1:%2 का उपयोग करने को कहा गया है, जो देख सकती है कि आप क्या डाउनलोड करते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <extracomment>Wishes of the same kind as in the sentence before.</extracomment>
        <translation>
            <numerusform>और इसी तरह का %n अनुरोध।</numerusform>
            <numerusform>और इसी तरह के %n अनुरोध।</numerusform>
        </translation>
    </message>
    <message>
        <source>The text asks not to check certificates, so anyone could pose as the server.</source>
        <translation>टेक्स्ट में प्रमाणपत्र न जाँचने को कहा गया है, जिससे कोई भी खुद को वह सर्वर बता सकता है।</translation>
    </message>
    <message>
        <source>The text asks to trust the certificates in %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>टेक्स्ट में %1 के प्रमाणपत्रों पर विश्वास करने को कहा गया है।</translation>
    </message>
    <message>
        <source>The list is too long: only its first %1 downloads are added.</source>
        <extracomment>%1: how many can be added at once.</extracomment>
        <translation>सूची बहुत लंबी है: केवल पहले %1 डाउनलोड जोड़े जाएँगे।</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <extracomment>%1: the number of a line, %2: why, as &quot;the link is not http or https&quot;.</extracomment>
        <translation>पंक्ति %1 छोड़ दी गई: %2।</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>%1 के बारे में</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>प्राथमिकताएँ...</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 छिपाएँ</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>बाकी छिपाएँ</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1 से बाहर निकलें</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>all downloads: with list the finished ones as well, with pause and resume in place of numbers</source>
        <translation>सभी डाउनलोड: list के साथ पूरे हो चुके भी, pause और resume के साथ नंबरों की जगह</translation>
    </message>
    <message>
        <source>save as FILE; for one URL only (default: the server&apos;s name, else the URL&apos;s; with add, a FILE without a folder goes where the desktop program saves)</source>
        <translation>FILE नाम से सहेजें; केवल एक URL के लिए (डिफ़ॉल्ट: सर्वर का दिया नाम, नहीं तो URL का; add के साथ बिना फ़ोल्डर का FILE वहीं जाता है जहाँ डेस्कटॉप प्रोग्राम सहेजता है)</translation>
    </message>
    <message>
        <source>save in FOLDER, created if missing (default: the current one; with add, the desktop program&apos;s)</source>
        <translation>FOLDER में सहेजें, न हो तो बनाएँ (डिफ़ॉल्ट: मौजूदा फ़ोल्डर; add के साथ डेस्कटॉप प्रोग्राम का)</translation>
    </message>
    <message>
        <source>save as the URL says, in FOLDER/host/segment/.../name (default: in FOLDER)</source>
        <translation>URL के अनुसार FOLDER/host/segment/.../name में सहेजें (डिफ़ॉल्ट: FOLDER में)</translation>
    </message>
    <message>
        <source>save by TEMPLATE, such as {host}/{date}/{name} (default: {name})</source>
        <translation>TEMPLATE के अनुसार सहेजें, जैसे {host}/{date}/{name} (डिफ़ॉल्ट: {name})</translation>
    </message>
    <message>
        <source>more URLs from a list, or from several: links with patterns, apt-get --print-uris, Metalink, curl commands, a page; with get, FILE may be an http or https URL of one; -: standard input</source>
        <translation>किसी सूची से और URL, कई सूचियाँ भी: पैटर्न वाले लिंक, apt-get --print-uris, Metalink, curl कमांड, पेज; get के साथ FILE किसी सूची का http या https URL भी हो सकता है; -: मानक इनपुट</translation>
    </message>
    <message>
        <source>what to do when the file exists: rename, overwrite, skip (without asking the server) or fail (default: rename, to &quot;name (1).ext&quot;; with add, what the desktop program does)</source>
        <translation>फ़ाइल पहले से हो तो क्या करें: rename (नाम बदलें), overwrite (उसकी जगह लिखें), skip (सर्वर से पूछे बिना छोड़ें) या fail (त्रुटि) (डिफ़ॉल्ट: rename, &quot;name (1).ext&quot; में; add के साथ जो डेस्कटॉप प्रोग्राम करता है)</translation>
    </message>
    <message>
        <source>the same as --on-conflict overwrite</source>
        <translation>--on-conflict overwrite जैसा ही</translation>
    </message>
    <message>
        <source>the digest that the file must have: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512</source>
        <translation>फ़ाइल का चेकसम, जो होना चाहिए: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 या sha3-512</translation>
    </message>
    <message>
        <source>keep a file with this digest, unverified, although the server names another one (default: it stays unfinished)</source>
        <translation>इस चेकसम वाली फ़ाइल बिना सत्यापन के रखें, भले ही सर्वर दूसरा बताए (डिफ़ॉल्ट: वह अधूरी रहती है)</translation>
    </message>
    <message>
        <source>another source of the same file; may be given several times, for one URL only</source>
        <translation>उसी फ़ाइल का दूसरा स्रोत; कई बार दिया जा सकता है, केवल एक URL के लिए</translation>
    </message>
    <message>
        <source>direct: write each piece in its place; temp: as part files in --temp-dir, then merge them; memory: hold all of it and write it once (default: direct)</source>
        <translation>direct: हर टुकड़ा अपनी जगह लिखें; temp: --temp-dir में पार्ट फ़ाइलों के रूप में, फिर जोड़ें; memory: सब मेमोरी में रखें और एक बार में लिखें (डिफ़ॉल्ट: direct)</translation>
    </message>
    <message>
        <source>where temporary files go: the parts of the assembly temp, the files of bench (default: the system&apos;s temporary folder)</source>
        <translation>अस्थायी फ़ाइलों की जगह: --assembly temp के हिस्से, bench की फ़ाइलें (डिफ़ॉल्ट: सिस्टम का अस्थायी फ़ोल्डर)</translation>
    </message>
    <message>
        <source>look for a checksum file on the server, too: FILE.sha256, SHA256SUMS and the like (default: in the answer&apos;s headers only)</source>
        <translation>सर्वर पर चेकसम फ़ाइल भी खोजें: FILE.sha256, SHA256SUMS आदि (डिफ़ॉल्ट: केवल उत्तर के हेडर में)</translation>
    </message>
    <message>
        <source>set the file&apos;s time to the server&apos;s (default: now)</source>
        <translation>फ़ाइल का समय सर्वर जैसा रखें (डिफ़ॉल्ट: अभी का)</translation>
    </message>
    <message>
        <source>do not reserve the space on disk first (default: reserve)</source>
        <translation>पहले से डिस्क पर जगह आरक्षित न करें (डिफ़ॉल्ट: आरक्षित करें)</translation>
    </message>
    <message>
        <source>most connections for one file, 1 to 64, or auto: up to 8, fewer where that is faster (default: auto)</source>
        <translation>एक फ़ाइल के लिए अधिकतम कनेक्शन, 1 से 64, या auto: 8 तक, कम में तेज़ हो तो कम (डिफ़ॉल्ट: auto)</translation>
    </message>
    <message>
        <source>files at once (default: 4)</source>
        <translation>एक साथ कितनी फ़ाइलें (डिफ़ॉल्ट: 4)</translation>
    </message>
    <message>
        <source>fetch each URL so many times one after another, and as often in parallel (default: 3)</source>
        <translation>हर URL इतनी बार एक के बाद एक लाएँ, और उतनी ही बार एक साथ (डिफ़ॉल्ट: 3)</translation>
    </message>
    <message>
        <source>most connections over all files (default: 32)</source>
        <translation>सभी फ़ाइलों के लिए अधिकतम कनेक्शन (डिफ़ॉल्ट: 32)</translation>
    </message>
    <message>
        <source>first measure how many connections the host accepts, for at most SEC seconds, and use as many as help; 0: skip (default: 0)</source>
        <translation>पहले ज़्यादा से ज़्यादा SEC सेकंड मापें कि होस्ट कितने कनेक्शन स्वीकार करता है, और जितने काम आएँ उतने लें; 0: न मापें (डिफ़ॉल्ट: 0)</translation>
    </message>
    <message>
        <source>most bytes read or written in one step (default: 256K)</source>
        <translation>एक बार में पढ़े या लिखे जाने वाले अधिकतम बाइट (डिफ़ॉल्ट: 256K)</translation>
    </message>
    <message>
        <source>most bytes that one request asks for, and the size of a part file (default: automatic)</source>
        <translation>एक अनुरोध में माँगे जाने वाले अधिकतम बाइट, और पार्ट फ़ाइल का आकार (डिफ़ॉल्ट: अपने आप)</translation>
    </message>
    <message>
        <source>most bytes held in buffers over all connections, and as many again in files held in memory (default: 64M)</source>
        <translation>सभी कनेक्शनों के बफ़र में अधिकतम बाइट, और उतने ही मेमोरी में रखी फ़ाइलों के लिए (डिफ़ॉल्ट: 64M)</translation>
    </message>
    <message>
        <source>pause between the starts of two requests to one host (default: 0)</source>
        <translation>एक होस्ट को दो अनुरोधों की शुरुआत के बीच का अंतर (डिफ़ॉल्ट: 0)</translation>
    </message>
    <message>
        <source>most bytes a second over all files, such as 500K (default: none)</source>
        <translation>सभी फ़ाइलों के लिए प्रति सेकंड अधिकतम बाइट, जैसे 500K (डिफ़ॉल्ट: none, कोई सीमा नहीं)</translation>
    </message>
    <message>
        <source>most bytes a second for each file (default: none)</source>
        <translation>हर फ़ाइल के लिए प्रति सेकंड अधिकतम बाइट (डिफ़ॉल्ट: none, कोई सीमा नहीं)</translation>
    </message>
    <message>
        <source>tries after the first failure without progress in between (default: 5)</source>
        <translation>पहली विफलता के बाद कोशिशें, जब बीच में प्रगति न हो (डिफ़ॉल्ट: 5)</translation>
    </message>
    <message>
        <source>the first wait before a try, doubled each time (default: 0.5)</source>
        <translation>कोशिश से पहले पहली प्रतीक्षा, हर बार दोगुनी (डिफ़ॉल्ट: 0.5)</translation>
    </message>
    <message>
        <source>the longest wait before a try (default: 30)</source>
        <translation>कोशिश से पहले सबसे लंबी प्रतीक्षा (डिफ़ॉल्ट: 30)</translation>
    </message>
    <message>
        <source>exponential: as above; lenient: 4 more tries 60 s apart, with 2 files at once and --delay 0.25; backoff: 10 tries, waits doubling to 60 s (default: exponential)</source>
        <translation>exponential: ऊपर जैसा; lenient: 60 सेकंड के अंतर पर 4 और कोशिशें, एक साथ 2 फ़ाइलें और --delay 0.25; backoff: 10 कोशिशें, प्रतीक्षा 60 सेकंड तक दोगुनी (डिफ़ॉल्ट: exponential)</translation>
    </message>
    <message>
        <source>replace a connection that was silent for SEC seconds (default: 30)</source>
        <translation>SEC सेकंड तक चुप रहे कनेक्शन को बदलें (डिफ़ॉल्ट: 30)</translation>
    </message>
    <message>
        <source>give up connecting after SEC seconds (default: 15)</source>
        <translation>SEC सेकंड बाद कनेक्ट करना छोड़ें (डिफ़ॉल्ट: 15)</translation>
    </message>
    <message>
        <source>send this header as well; may be given several times</source>
        <translation>यह हेडर भी भेजें; कई बार दिया जा सकता है</translation>
    </message>
    <message>
        <source>send this as the user agent; browser: a desktop browser&apos;s (default: %1)</source>
        <translation>इसे यूज़र एजेंट के रूप में भेजें; browser: किसी डेस्कटॉप ब्राउज़र का (डिफ़ॉल्ट: %1)</translation>
    </message>
    <message>
        <source>send this as the page that the link is on</source>
        <translation>इसे उस पेज के रूप में भेजें जिस पर लिंक है</translation>
    </message>
    <message>
        <source>send these cookies</source>
        <translation>ये कुकी भेजें</translation>
    </message>
    <message>
        <source>send the cookies of a browser&apos;s cookies.txt, each to its own site</source>
        <translation>ब्राउज़र की cookies.txt की कुकी भेजें, हर एक केवल अपनी साइट को</translation>
    </message>
    <message>
        <source>sign in; a missing password is asked for on the terminal (default: what the URL names)</source>
        <translation>साइन इन करें; पासवर्ड न हो तो टर्मिनल पर पूछा जाता है (डिफ़ॉल्ट: जो URL में हो)</translation>
    </message>
    <message>
        <source>sign in with ~/.netrc where no other login is given</source>
        <translation>जहाँ और कुछ न दिया हो वहाँ ~/.netrc से साइन इन करें</translation>
    </message>
    <message>
        <source>read the password from the first line of FILE; -: of standard input</source>
        <translation>FILE की पहली पंक्ति से पासवर्ड पढ़ें; -: मानक इनपुट से</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// proxy, system or none (default: system)</source>
        <translation>http://, https:// या socks5:// प्रॉक्सी, system या none (डिफ़ॉल्ट: system)</translation>
    </message>
    <message>
        <source>hosts to reach without the proxy, such as localhost,.example.org,10.0.0.0/8</source>
        <translation>बिना प्रॉक्सी के पहुँचे जाने वाले होस्ट, जैसे localhost,.example.org,10.0.0.0/8</translation>
    </message>
    <message>
        <source>accept any certificate: anyone could pose as the server</source>
        <translation>कोई भी प्रमाणपत्र स्वीकार करें: कोई भी सर्वर होने का दिखावा कर सकता है</translation>
    </message>
    <message>
        <source>trust the certificate authorities in FILE (default: the system&apos;s)</source>
        <translation>FILE में दिए प्रमाणपत्र प्राधिकरणों पर भरोसा करें (डिफ़ॉल्ट: सिस्टम के)</translation>
    </message>
    <message>
        <source>show this certificate to a server that asks for one; in PEM or PKCS#12 form</source>
        <translation>प्रमाणपत्र माँगने वाले सर्वर को यह दिखाएँ; PEM या PKCS#12 रूप में</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM form (default: in the same file); its passphrase is asked for on the terminal</source>
        <translation>प्रमाणपत्र की कुंजी, PEM रूप में (डिफ़ॉल्ट: उसी फ़ाइल में); उसका पासफ़्रेज़ टर्मिनल पर पूछा जाता है</translation>
    </message>
    <message>
        <source>read the key&apos;s passphrase from the first line of FILE; -: of standard input</source>
        <translation>FILE की पहली पंक्ति से कुंजी का पासफ़्रेज़ पढ़ें; -: मानक इनपुट से</translation>
    </message>
    <message>
        <source>bar, lines, none, or auto: a bar on a terminal, elsewhere a line each few seconds (default: auto)</source>
        <translation>bar (पट्टी), lines (पंक्तियाँ), none (कुछ नहीं) या auto: टर्मिनल पर पट्टी, नहीं तो हर कुछ सेकंड में एक पंक्ति (डिफ़ॉल्ट: auto)</translation>
    </message>
    <message>
        <source>show a bar for each connection, too</source>
        <translation>हर कनेक्शन की पट्टी भी दिखाएँ</translation>
    </message>
    <message>
        <source>show errors only</source>
        <translation>केवल त्रुटियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>show each request and answer, secrets masked</source>
        <translation>हर अनुरोध और उत्तर दिखाएँ, गोपनीय बातें छिपाकर</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output, nothing else there</source>
        <translation>मानक आउटपुट पर हर पंक्ति में एक JSON ऑब्जेक्ट, और कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>the path of a file</source>
        <translation>किसी फ़ाइल का पथ</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>किसी फ़ोल्डर का पथ</translation>
    </message>
    <message>
        <source>folders and a name with {host} and {date}, and {name} once, after the last slash</source>
        <translation>फ़ोल्डर और ऐसा नाम जिसमें {host} और {date} हों, और आखिरी स्लैश के बाद एक बार {name}</translation>
    </message>
    <message>
        <source>rename, overwrite, skip or fail</source>
        <translation>rename, overwrite, skip या fail</translation>
    </message>
    <message>
        <source>ALG:HEX, where ALG is md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512 and HEX the whole digest</source>
        <translation>ALG:HEX, जहाँ ALG md5, sha1, sha224, sha256, sha384, sha512, sha3-256 या sha3-512 हो और HEX पूरा चेकसम</translation>
    </message>
    <message>
        <source>an http or https URL</source>
        <translation>http या https URL</translation>
    </message>
    <message>
        <source>direct, temp or memory</source>
        <translation>direct, temp या memory</translation>
    </message>
    <message>
        <source>a number from 1 to 64, or auto</source>
        <translation>1 से 64 तक की संख्या या auto</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>1 से 1000 तक की संख्या</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>1 से 100 तक की संख्या</translation>
    </message>
    <message>
        <source>a size from 1K to 1G, such as 256K</source>
        <translation>1K से 1G तक का आकार, जैसे 256K</translation>
    </message>
    <message>
        <source>a size of at least 16K, such as 10M</source>
        <translation>कम से कम 16K का आकार, जैसे 10M</translation>
    </message>
    <message>
        <source>a size of at least 1M, such as 64M</source>
        <translation>कम से कम 1M का आकार, जैसे 64M</translation>
    </message>
    <message>
        <source>bytes a second, such as 500K or 1.5M, or none</source>
        <translation>बाइट प्रति सेकंड, जैसे 500K या 1.5M, या none</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>0 से 1000 तक की संख्या</translation>
    </message>
    <message>
        <source>exponential, lenient or backoff</source>
        <translation>exponential, lenient या backoff</translation>
    </message>
    <message>
        <source>&apos;Name: value&apos; on one line, for a header that Tributary does not set itself</source>
        <translation>एक पंक्ति में &apos;नाम: मान&apos;, ऐसे हेडर के लिए जिसे Tributary खुद नहीं रखता</translation>
    </message>
    <message>
        <source>a text without line breaks, or browser</source>
        <translation>बिना पंक्ति विराम का पाठ या browser</translation>
    </message>
    <message>
        <source>&apos;name=value&apos; pairs on one line, separated by semicolons</source>
        <translation>एक पंक्ति में अर्धविराम से अलग &apos;नाम=मान&apos; जोड़े</translation>
    </message>
    <message>
        <source>a file that can be read, in the Netscape format</source>
        <translation>Netscape प्रारूप में पढ़ी जा सकने वाली फ़ाइल</translation>
    </message>
    <message>
        <source>NAME or NAME:PASSWORD</source>
        <translation>NAME या NAME:PASSWORD</translation>
    </message>
    <message>
        <source>the path of a file, or -</source>
        <translation>किसी फ़ाइल का पथ या -</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// URL, system or none</source>
        <translation>http://, https:// या socks5:// URL, system या none</translation>
    </message>
    <message>
        <source>hosts, domains or networks with commas between</source>
        <translation>अल्पविराम से अलग होस्ट, डोमेन या नेटवर्क</translation>
    </message>
    <message>
        <source>a file that can be read, with certificates in PEM form</source>
        <translation>PEM रूप में प्रमाणपत्रों वाली, पढ़ी जा सकने वाली फ़ाइल</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>पढ़ी जा सकने वाली फ़ाइल</translation>
    </message>
    <message>
        <source>auto, bar, lines or none</source>
        <translation>auto, bar, lines या none</translation>
    </message>
    <message>
        <source>seconds, from 0 to 604800 (7 days)</source>
        <translation>सेकंड, 0 से 604800 तक (7 दिन)</translation>
    </message>
    <message>
        <source>seconds, more than 0 and at most 604800 (7 days)</source>
        <translation>सेकंड, 0 से ज़्यादा और ज़्यादा से ज़्यादा 604800 (7 दिन)</translation>
    </message>
    <message>
        <source>a file that can be read, an http or https link, or -</source>
        <translation>पढ़ी जा सकने वाली फ़ाइल, http या https लिंक, या -</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the server sent a web page instead of the file</source>
        <translation>तय फ़ाइल की जगह एक वेब पेज आया</translation>
    </message>
    <message>
        <source>the size was %1 and is now larger</source>
        <translation>आकार %1 था और अब ज़्यादा है</translation>
    </message>
    <message>
        <source>the size was %1 and is now %2</source>
        <translation>आकार %1 था और अब %2 है</translation>
    </message>
    <message>
        <source>the server&apos;s version mark has changed</source>
        <translation>सर्वर का संस्करण चिह्न पहले से अलग है</translation>
    </message>
    <message>
        <source>the server sent a part instead of the whole file</source>
        <translation>पूरी फ़ाइल माँगी गई थी, पर एक हिस्सा आया</translation>
    </message>
    <message>
        <source>a part with Transfer-Encoding &quot;%1&quot;</source>
        <translation>Transfer-Encoding “%1” वाला हिस्सा</translation>
    </message>
    <message>
        <source>a part with Content-Encoding &quot;%1&quot;</source>
        <translation>Content-Encoding “%1” वाला हिस्सा</translation>
    </message>
    <message>
        <source>an impossible Content-Length &quot;%1&quot;</source>
        <translation>असंभव Content-Length “%1”</translation>
    </message>
    <message>
        <source>a part with Content-Range &quot;%1&quot;</source>
        <translation>Content-Range “%1” वाला हिस्सा</translation>
    </message>
    <message>
        <source>asked for bytes %1-%2, got Content-Range &quot;%3&quot;</source>
        <translation>बाइट %1-%2 माँगे गए थे, Content-Range “%3” मिला</translation>
    </message>
    <message>
        <source>a part without the server&apos;s version mark</source>
        <translation>सर्वर के संस्करण चिह्न के बिना एक हिस्सा</translation>
    </message>
    <message>
        <source>a part without a total</source>
        <translation>कुल आकार के बिना एक हिस्सा</translation>
    </message>
    <message>
        <source>a body with Transfer-Encoding &quot;%1&quot;</source>
        <translation>Transfer-Encoding “%1” वाली सामग्री</translation>
    </message>
    <message>
        <source>a body with Content-Encoding &quot;%1&quot;</source>
        <translation>Content-Encoding “%1” वाली सामग्री</translation>
    </message>
    <message>
        <source>all of the file with Content-Range &quot;%1&quot;</source>
        <translation>Content-Range “%1” के साथ पूरी फ़ाइल</translation>
    </message>
    <message>
        <source>the server sent the whole file instead of a part</source>
        <translation>एक हिस्सा माँगा गया था, पर पूरी फ़ाइल आई</translation>
    </message>
    <message>
        <source>all of the file, as long as the part that was asked for</source>
        <translation>पूरी फ़ाइल, माँगे गए हिस्से जितनी लंबी</translation>
    </message>
    <message>
        <source>no range was asked for</source>
        <translation>कोई रेंज नहीं माँगी गई थी</translation>
    </message>
    <message>
        <source>the server says that there are no such bytes</source>
        <translation>सर्वर के अनुसार ऐसे बाइट नहीं हैं</translation>
    </message>
    <message>
        <source>the server refuses the condition</source>
        <translation>सर्वर शर्त को ठुकराता है</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>सर्वर के अनुसार फ़ाइल दूसरी है</translation>
    </message>
    <message>
        <source>the link has expired</source>
        <translation>लिंक की अवधि समाप्त हो गई है</translation>
    </message>
    <message>
        <source>an answer whose headers cannot be read</source>
        <translation>ऐसा उत्तर जिसके हेडर पढ़े नहीं जा सकते</translation>
    </message>
    <message>
        <source>the answer contains no file</source>
        <translation>उत्तर में कोई फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>a redirect to nowhere</source>
        <translation>बिना गंतव्य का रीडायरेक्ट</translation>
    </message>
    <message>
        <source>redirected to an impossible address %1</source>
        <translation>असंभव पते %1 पर रीडायरेक्ट किया गया</translation>
    </message>
    <message>
        <source>redirected from https down to %1</source>
        <translation>https से असुरक्षित %1 पर रीडायरेक्ट किया गया</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>%1 पर रीडायरेक्ट किया गया</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>%1 से ज़्यादा रीडायरेक्ट</translation>
    </message>
    <message>
        <source>no final answer came</source>
        <translation>कोई अंतिम उत्तर नहीं आया</translation>
    </message>
    <message>
        <source>the server wants a client certificate, or not this one: %1</source>
        <translation>सर्वर क्लाइंट प्रमाणपत्र माँगता है, या इससे अलग: %1</translation>
    </message>
    <message>
        <source>no connection after %1 s</source>
        <translation>%1 सेकंड बाद भी कोई कनेक्शन नहीं</translation>
    </message>
    <message>
        <source>no byte for %1 s</source>
        <translation>%1 सेकंड तक एक भी बाइट नहीं</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>प्रॉक्सी %1: %2</translation>
    </message>
    <message>
        <source>the answer ended before its end</source>
        <translation>उत्तर अपने अंत से पहले टूट गया</translation>
    </message>
    <message>
        <source>the connection ended before the last chunk</source>
        <translation>कनेक्शन आख़िरी टुकड़े से पहले समाप्त हो गया</translation>
    </message>
    <message>
        <source>the server allows no more requests for now: %1</source>
        <translation>सर्वर फ़िलहाल और अनुरोध नहीं लेता: %1</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has more</source>
        <translation>फ़ाइल में %1 बाइट होने थे, पर ज़्यादा हैं</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has %2</source>
        <translation>फ़ाइल में %1 बाइट होने थे, पर %2 हैं</translation>
    </message>
    <message>
        <source>the checksums are for a file of another size</source>
        <translation>हिस्सों के चेकसम दूसरे आकार की फ़ाइल के हैं</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>फ़ाइल अब खाली है</translation>
    </message>
    <message>
        <source>it now ends before %1</source>
        <translation>फ़ाइल अब %1 से पहले समाप्त होती है</translation>
    </message>
    <message>
        <source>two answers disagree about the bytes at %1</source>
        <translation>%1 पर के बाइट के बारे में दो उत्तर अलग हैं</translation>
    </message>
    <message>
        <source>its bytes at %1 differ from those of the others</source>
        <translation>%1 पर के बाइट दूसरे स्रोतों से अलग हैं</translation>
    </message>
    <message>
        <source>the new link&apos;s bytes at %1 differ from those that are here</source>
        <translation>नए लिंक में %1 पर के बाइट पहले मिले बाइट से अलग हैं</translation>
    </message>
    <message>
        <source>bytes %1-%2 don&apos;t match their checksum</source>
        <translation>बाइट %1-%2 अपने चेकसम से मेल नहीं खाते</translation>
    </message>
    <message>
        <source>bytes %1-%2 from it were wrong</source>
        <translation>इस स्रोत के बाइट %1-%2 गलत थे</translation>
    </message>
    <message>
        <source>the bytes at %1 of %2 are not those that were written</source>
        <translation>%2 में %1 पर के बाइट वे नहीं हैं जो लिखे गए थे</translation>
    </message>
    <message>
        <source>expected %1 by the server&apos;s header %2, found %3</source>
        <translation>सर्वर के हेडर %2 के अनुसार अपेक्षित %1, मिला %3</translation>
    </message>
    <message>
        <source>expected %1 by %2 beside it, found %3</source>
        <translation>सर्वर पर %2 के अनुसार अपेक्षित %1, मिला %3</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>अपेक्षित %1, मिला %2</translation>
    </message>
    <message>
        <source>%1; no source has the right file: %2</source>
        <translation>%1; किसी स्रोत के पास सही फ़ाइल नहीं है: %2</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3 bytes are missing on the volume %4</source>
        <translation>%2 के लिए %1 बाइट आरक्षित करना: वॉल्यूम %4 पर %3 बाइट कम हैं</translation>
    </message>
    <message>
        <source>%1 (the volume %2 is full)</source>
        <translation>%1 (वॉल्यूम %2 भर गया है)</translation>
    </message>
    <message>
        <source>%1 (there is no folder %2)</source>
        <translation>%1 (फ़ोल्डर %2 नहीं है)</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3</source>
        <translation>%2 के लिए %1 बाइट आरक्षित करना: %3</translation>
    </message>
    <message>
        <source>writing %1 bytes at %2 to %3: %4</source>
        <translation>%3 में %2 पर %1 बाइट लिखना: %4</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>%1 लिखना: %2</translation>
    </message>
    <message>
        <source>reading %1 bytes at %2 of %3: %4</source>
        <translation>%3 से %2 पर %1 बाइट पढ़ना: %4</translation>
    </message>
    <message>
        <source>creating %1: %2</source>
        <translation>%1 बनाना: %2</translation>
    </message>
    <message>
        <source>opening %1: %2</source>
        <translation>%1 खोलना: %2</translation>
    </message>
    <message>
        <source>locking %1: another download, or another process, is writing it</source>
        <translation>%1 लॉक करना: कोई दूसरा डाउनलोड या प्रोग्राम उसमें लिख रहा है</translation>
    </message>
    <message>
        <source>locking %1: another file took the name meanwhile</source>
        <translation>%1 लॉक करना: इस बीच किसी दूसरी फ़ाइल ने यह नाम ले लिया</translation>
    </message>
    <message>
        <source>locking %1: %2</source>
        <translation>%1 लॉक करना: %2</translation>
    </message>
    <message>
        <source>examining %1: %2</source>
        <translation>%1 की जाँच: %2</translation>
    </message>
    <message>
        <source>setting the length to %1 of %2: %3</source>
        <translation>%2 की लंबाई %1 करना: %3</translation>
    </message>
    <message>
        <source>an earlier sync failed: %1</source>
        <translation>डिस्क से पहले का एक सिंक विफल रहा: %1</translation>
    </message>
    <message>
        <source>syncing the folder of %1: %2</source>
        <translation>%1 के फ़ोल्डर को डिस्क से सिंक करना: %2</translation>
    </message>
    <message>
        <source>syncing the folder %1: %2</source>
        <translation>फ़ोल्डर %1 को डिस्क से सिंक करना: %2</translation>
    </message>
    <message>
        <source>syncing %1: %2</source>
        <translation>%1 को डिस्क से सिंक करना: %2</translation>
    </message>
    <message>
        <source>deleting %1: %2</source>
        <translation>%1 मिटाना: %2</translation>
    </message>
    <message>
        <source>removing %1: %2</source>
        <translation>%1 हटाना: %2</translation>
    </message>
    <message>
        <source>renaming to %1: %2</source>
        <translation>नाम बदलकर %1 करना: %2</translation>
    </message>
    <message>
        <source>renaming %1 to %2: %3</source>
        <translation>%1 का नाम बदलकर %2 करना: %3</translation>
    </message>
    <message>
        <source>moving %1 to %2: %3</source>
        <translation>%1 को %2 में ले जाना: %3</translation>
    </message>
    <message>
        <source>making the folder %1: %2</source>
        <translation>फ़ोल्डर %1 बनाना: %2</translation>
    </message>
    <message>
        <source>another program has cut %1 to %2 bytes</source>
        <translation>किसी दूसरे प्रोग्राम ने %1 को काटकर %2 बाइट कर दिया</translation>
    </message>
    <message>
        <source>another program has cut %1: from %2 on bytes are missing</source>
        <translation>किसी दूसरे प्रोग्राम ने %1 को काट दिया: %2 से आगे बाइट नहीं हैं</translation>
    </message>
    <message>
        <source>the part file %1 was deleted, moved or replaced meanwhile</source>
        <translation>अधूरी फ़ाइल %1 इस बीच मिटाई, हटाई या बदली गई</translation>
    </message>
    <message>
        <source>the folder is gone: %1</source>
        <translation>फ़ोल्डर अब नहीं है: %1</translation>
    </message>
    <message>
        <source>another program has changed %1</source>
        <translation>किसी दूसरे प्रोग्राम ने %1 को बदल दिया</translation>
    </message>
    <message>
        <source>every numbered name is taken: %1</source>
        <translation>सभी क्रमांकित नाम लिए जा चुके हैं: %1</translation>
    </message>
    <message>
        <source>another user&apos;s unfinished file is in the way: %1</source>
        <translation>किसी दूसरे उपयोगकर्ता की अधूरी फ़ाइल रास्ते में है: %1</translation>
    </message>
    <message>
        <source>the file already exists: %1</source>
        <translation>फ़ाइल पहले से मौजूद है: %1</translation>
    </message>
    <message>
        <source>a folder has that name: %1</source>
        <translation>इस नाम का फ़ोल्डर पहले से है: %1</translation>
    </message>
    <message>
        <source>another download&apos;s unfinished file is in the way: %1</source>
        <translation>किसी दूसरे डाउनलोड की अधूरी फ़ाइल रास्ते में है: %1</translation>
    </message>
    <message>
        <source>another user&apos;s file is in the way: %1</source>
        <translation>किसी दूसरे उपयोगकर्ता की फ़ाइल रास्ते में है: %1</translation>
    </message>
    <message>
        <source>the old part file cannot be set aside: %1</source>
        <translation>पुरानी अधूरी फ़ाइल अलग नहीं रखी जा सकती: %1</translation>
    </message>
    <message>
        <source>this download cannot be moved now</source>
        <translation>यह डाउनलोड अभी दूसरी जगह नहीं ले जाया जा सकता</translation>
    </message>
    <message>
        <source>this download cannot have another link now</source>
        <translation>इस डाउनलोड को अभी दूसरा लिंक नहीं दिया जा सकता</translation>
    </message>
    <message>
        <source>this download cannot be changed now</source>
        <translation>यह डाउनलोड अभी बदला नहीं जा सकता</translation>
    </message>
    <message>
        <source>its password or cookies are not kept in the list; enter them again</source>
        <translation>इसका पासवर्ड या कुकी सूची में नहीं रखे जाते और फिर से देने होंगे</translation>
    </message>
    <message>
        <source>it contains a line break or a control character</source>
        <translation>इसमें पंक्ति विराम या नियंत्रण वर्ण है</translation>
    </message>
    <message>
        <source>its port is not valid</source>
        <translation>इसका पोर्ट मान्य नहीं है</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>इसमें कोई होस्ट नहीं है</translation>
    </message>
    <message>
        <source>opening the list: %1</source>
        <translation>सूची खोलना: %1</translation>
    </message>
    <message>
        <source>the new link gives the whole file only, from its start</source>
        <translation>नया लिंक केवल पूरी फ़ाइल शुरू से देता है</translation>
    </message>
    <message>
        <source>the new link shows hardly any of the bytes asked for</source>
        <translation>नया लिंक माँगे गए बाइट लगभग नहीं देता</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>जाँच रोकी गई</translation>
    </message>
    <message>
        <source>another download&apos;s part is at %1</source>
        <translation>दूसरे डाउनलोड का हिस्सा %1 पर है</translation>
    </message>
    <message>
        <source>holding %1 in memory, where the limit is %2</source>
        <translation>मेमोरी में %1 रखने होंगे, जबकि सीमा %2 है</translation>
    </message>
    <message>
        <source>writing the file was stopped</source>
        <translation>फ़ाइल लिखना रोका गया</translation>
    </message>
    <message>
        <source>the parts were removed</source>
        <translation>हिस्से हटा दिए गए</translation>
    </message>
    <message>
        <source>all parts are gone: %1</source>
        <translation>सभी हिस्से गायब हैं: %1</translation>
    </message>
    <message>
        <source>a part is gone: %1</source>
        <translation>एक हिस्सा गायब है: %1</translation>
    </message>
    <message>
        <source>a part is cut short: %1</source>
        <translation>एक हिस्सा कटा हुआ है: %1</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>चेकसम की गणना रोकी गई</translation>
    </message>
    <message>
        <source>hashing the part file was stopped</source>
        <translation>हिस्से की फ़ाइल पढ़ना रोका गया</translation>
    </message>
    <message>
        <source>the part file ends at %1</source>
        <translation>हिस्से की फ़ाइल %1 पर समाप्त होती है</translation>
    </message>
    <message>
        <source>checking the part file was stopped</source>
        <translation>हिस्से की फ़ाइल की जाँच रोकी गई</translation>
    </message>
    <message>
        <source>nothing proves that this program wrote the ledger</source>
        <translation>यह प्रमाण नहीं है कि हिस्से की फ़ाइल का लेखा इस प्रोग्राम ने लिखा</translation>
    </message>
    <message>
        <source>others have files under every name that the part could have: %1</source>
        <translation>हिस्से के हर संभव नाम पर दूसरों की फ़ाइलें हैं: %1</translation>
    </message>
    <message>
        <source>the ledger is damaged: %1</source>
        <translation>हिस्से की फ़ाइल का लेखा खराब है: %1</translation>
    </message>
    <message>
        <source>the ledger contradicts itself: %1</source>
        <translation>हिस्से की फ़ाइल का लेखा परस्पर विरोधी है: %1</translation>
    </message>
    <message>
        <source>the ledger is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>हिस्से की फ़ाइल का लेखा संस्करण %1 का है, यह प्रोग्राम %2 तक पढ़ता है; उसे नए प्रोग्राम ने लिखा</translation>
    </message>
    <message>
        <source>the queue has ended</source>
        <translation>कतार समाप्त हो गई</translation>
    </message>
    <message>
        <source>the queue ended before the download</source>
        <translation>कतार डाउनलोड से पहले समाप्त हो गई</translation>
    </message>
    <message>
        <source>the download was removed</source>
        <translation>डाउनलोड हटा दिया गया</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>डाउनलोड रद्द किया गया</translation>
    </message>
    <message>
        <source>the list of downloads is read-only, so that what happens now would be forgotten</source>
        <translation>डाउनलोड की सूची केवल पढ़ी जा सकती है, इसलिए अभी जो होगा वह भुला दिया जाएगा</translation>
    </message>
    <message>
        <source>writing stopped short: %1</source>
        <translation>लिखना बीच में रुक गया: %1</translation>
    </message>
    <message>
        <source>this is no regular file: %1</source>
        <translation>यह सामान्य फ़ाइल नहीं है: %1</translation>
    </message>
    <message>
        <source>this is too large: %1</source>
        <translation>यह फ़ाइल बहुत बड़ी है: %1</translation>
    </message>
    <message>
        <source>reading %1: it is too long</source>
        <translation>%1 पढ़ना: फ़ाइल बहुत लंबी है</translation>
    </message>
    <message>
        <source>a ledger to be saved contradicts itself: %1: %2</source>
        <translation>हिस्से की फ़ाइल का सहेजा जाने वाला लेखा परस्पर विरोधी है: %1: %2</translation>
    </message>
    <message>
        <source>a ledger to be saved is too large: %1</source>
        <translation>हिस्से की फ़ाइल का सहेजा जाने वाला लेखा बहुत बड़ा है: %1</translation>
    </message>
    <message>
        <source>%1; set aside as %2</source>
        <translation>%1; फ़ाइल %2 नाम से अलग रखी गई</translation>
    </message>
    <message>
        <source>%1; could not be set aside: %2</source>
        <translation>%1; फ़ाइल अलग नहीं रखी जा सकी: %2</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>फ़ाइल कटी हुई है</translation>
    </message>
    <message>
        <source>it does not begin as a ledger</source>
        <translation>फ़ाइल की शुरुआत लेखे जैसी नहीं है</translation>
    </message>
    <message>
        <source>its version is unknown</source>
        <translation>फ़ाइल का संस्करण अज्ञात है</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>फ़ाइल का चेकसम मेल नहीं खाता</translation>
    </message>
    <message>
        <source>it is no CBOR</source>
        <translation>फ़ाइल CBOR नहीं है</translation>
    </message>
    <message>
        <source>it is not as this program writes it</source>
        <translation>फ़ाइल वैसी नहीं है जैसी यह प्रोग्राम लिखता है</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>फ़ाइल बहुत बड़ी है</translation>
    </message>
    <message>
        <source>a size is negative</source>
        <translation>एक आकार ऋणात्मक है</translation>
    </message>
    <message>
        <source>there are too many seals</source>
        <translation>जाँच-खंड बहुत ज़्यादा हैं</translation>
    </message>
    <message>
        <source>an earlier link brought too many pieces</source>
        <translation>किसी पिछले लिंक से बहुत ज़्यादा टुकड़े आए</translation>
    </message>
    <message>
        <source>what an earlier link brought lies beyond the file</source>
        <translation>किसी पिछले लिंक से आए बाइट फ़ाइल के बाहर हैं</translation>
    </message>
    <message>
        <source>its seals overlap or are out of order</source>
        <translation>जाँच-खंड एक-दूसरे पर चढ़े हैं या क्रम में नहीं हैं</translation>
    </message>
    <message>
        <source>a seal is empty</source>
        <translation>एक जाँच-खंड खाली है</translation>
    </message>
    <message>
        <source>a seal lies beyond the end of the file</source>
        <translation>एक जाँच-खंड फ़ाइल के अंत से आगे है</translation>
    </message>
    <message>
        <source>several parts in one</source>
        <translation>एक ही उत्तर में कई हिस्से</translation>
    </message>
    <message>
        <source>a head that doesn&apos;t end</source>
        <translation>ऐसे हेडर जो समाप्त नहीं होते</translation>
    </message>
    <message>
        <source>an answer without a status</source>
        <translation>बिना स्टेटस का उत्तर</translation>
    </message>
    <message>
        <source>the beginning of another server&apos;s file, which can&apos;t be compared with what is here</source>
        <translation>किसी दूसरे सर्वर की फ़ाइल की शुरुआत, जिसकी तुलना पहले मिले बाइट से नहीं हो सकती</translation>
    </message>
    <message>
        <source>it brings hardly any of the bytes asked for</source>
        <translation>सर्वर माँगे गए बाइट लगभग नहीं भेजता</translation>
    </message>
    <message>
        <source>it shows hardly any of the bytes asked for</source>
        <translation>सर्वर माँगे गए बाइट लगभग नहीं देता</translation>
    </message>
    <message>
        <source>its bytes could not be read</source>
        <translation>उत्तर के बाइट पढ़े नहीं जा सके</translation>
    </message>
    <message>
        <source>an empty file, which a mirror alone can&apos;t vouch for</source>
        <translation>खाली फ़ाइल, जिसकी पुष्टि के लिए अकेला मिरर काफ़ी नहीं</translation>
    </message>
    <message>
        <source>it keeps silent, others may not</source>
        <translation>यह सर्वर उत्तर नहीं देता, दूसरे शायद दें</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>साइन इन करना ज़रूरी है</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>प्रॉक्सी साइन इन माँगती है</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS5</source>
        <translation>SOCKS5 समर्थित नहीं है</translation>
    </message>
    <message>
        <source>the body&apos;s chunks are broken: %1</source>
        <translation>सामग्री के टुकड़े गलत हैं: %1</translation>
    </message>
    <message>
        <source>no size where one was due</source>
        <translation>जहाँ आकार होना चाहिए था, वहाँ नहीं है</translation>
    </message>
    <message>
        <source>a size beyond all measure</source>
        <translation>हद से ज़्यादा बड़ा आकार</translation>
    </message>
    <message>
        <source>a bare line break</source>
        <translation>CR के बिना LF पंक्ति विराम</translation>
    </message>
    <message>
        <source>one goes on beyond its size</source>
        <translation>एक टुकड़ा अपने आकार से आगे तक जाता है</translation>
    </message>
    <message>
        <source>a trailer that cannot be read</source>
        <translation>आख़िर में ऐसे हेडर जो पढ़े नहीं जा सकते</translation>
    </message>
    <message>
        <source>framing without an end</source>
        <translation>टुकड़ों का ऐसा बँटवारा जिसका अंत नहीं</translation>
    </message>
    <message>
        <source>the compressed body is damaged: %1</source>
        <translation>संपीड़ित सामग्री खराब है: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>कोई कारण नहीं बताया गया</translation>
    </message>
    <message>
        <source>no whole answer from %1</source>
        <translation>%1 से पूरा उत्तर नहीं आया</translation>
    </message>
    <message>
        <source>asked once more, to read each byte: %1</source>
        <translation>हर बाइट पढ़ने के लिए अनुरोध फिर भेजा गया: %1</translation>
    </message>
    <message>
        <source>a head that takes more and more memory</source>
        <translation>ऐसे हेडर जो लगातार और मेमोरी लेते हैं</translation>
    </message>
    <message>
        <source>an interim answer</source>
        <translation>अंतरिम उत्तर</translation>
    </message>
    <message>
        <source>a body in chunks</source>
        <translation>टुकड़ों में बँटी सामग्री</translation>
    </message>
    <message>
        <source>an answer that may be another request&apos;s</source>
        <translation>ऐसा उत्तर जो शायद किसी दूसरे अनुरोध का है</translation>
    </message>
    <message>
        <source>%1: there is no certificate in it</source>
        <translation>%1: फ़ाइल में कोई प्रमाणपत्र नहीं है</translation>
    </message>
    <message>
        <source>%1: there is no key in it, or it has another passphrase</source>
        <translation>%1: फ़ाइल में कोई कुंजी नहीं है, या उसका पासफ़्रेज़ दूसरा है</translation>
    </message>
    <message>
        <source>%1: it is neither PEM nor PKCS#12, or it has another passphrase</source>
        <translation>%1: फ़ाइल न PEM है न PKCS#12, या उसका पासफ़्रेज़ दूसरा है</translation>
    </message>
    <message>
        <source>a checksum is ALG:HEX with ALG one of %1</source>
        <translation>चेकसम ALG:HEX होता है, जहाँ ALG इनमें से एक है: %1</translation>
    </message>
    <message>
        <source>a %1 checksum is %2 hexadecimal digits</source>
        <translation>%1 चेकसम में %2 हेक्साडेसिमल अंक होते हैं</translation>
    </message>
    <message>
        <source>closing %1: %2</source>
        <translation>%1 बंद करना: %2</translation>
    </message>
    <message>
        <source>replacing %1: %2</source>
        <translation>%1 को बदलना: %2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>%1 पढ़ना: %2</translation>
    </message>
    <message>
        <source>reading the list: %1</source>
        <translation>सूची पढ़ना: %1</translation>
    </message>
    <message>
        <source>writing the list: %1</source>
        <translation>सूची लिखना: %1</translation>
    </message>
    <message>
        <source>line %1 (byte %2): %3</source>
        <translation>पंक्ति %1 (बाइट %2): %3</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>फ़ाइल में &quot;format&quot;: &quot;%1&quot; नहीं लिखा है</translation>
    </message>
    <message>
        <source>it is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>फ़ाइल संस्करण %1 की है, यह प्रोग्राम %2 तक पढ़ता है; उसे नए प्रोग्राम ने लिखा</translation>
    </message>
    <message>
        <source>it has no downloads</source>
        <translation>फ़ाइल में कोई डाउनलोड नहीं है</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>फ़ाइल में %1 से ज़्यादा बाइट हैं</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 बहुत लंबा है</translation>
    </message>
    <message>
        <source>%1 has a zero in it</source>
        <translation>%1 में NUL वर्ण है</translation>
    </message>
    <message>
        <source>%1 has characters that no header may have</source>
        <translation>%1 में ऐसे वर्ण हैं जो हेडर में नहीं हो सकते</translation>
    </message>
    <message>
        <source>%1 is not a link</source>
        <translation>%1 लिंक नहीं है</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2025-01-31T12:00:00.000Z</source>
        <translation>%1 में 2025-01-31T12:00:00.000Z जैसा समय नहीं है</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 का मान %2 से %3 तक का पूर्णांक नहीं है</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 का मान %2 से %3 तक की संख्या नहीं है</translation>
    </message>
    <message>
        <source>%1 has an element that is not a whole number</source>
        <translation>%1 में एक तत्व पूर्णांक नहीं है</translation>
    </message>
    <message>
        <source>%1 is none of the names there are</source>
        <translation>%1 का मान मान्य नामों में से नहीं है</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>%1 is not an array</source>
        <translation>%1 ऐरे नहीं है</translation>
    </message>
    <message>
        <source>%1 has more than %2 elements</source>
        <translation>%1 में %2 से ज़्यादा तत्व हैं</translation>
    </message>
    <message>
        <source>%1 has an element that is not a text</source>
        <translation>%1 में एक तत्व टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>%1 is a path, not a name</source>
        <translation>%1 नाम नहीं, पथ है</translation>
    </message>
    <message>
        <source>%1 is not right: %2</source>
        <translation>%1 सही नहीं है: %2</translation>
    </message>
    <message>
        <source>%1 has no url</source>
        <translation>%1 में url नहीं है</translation>
    </message>
    <message>
        <source>%1 has a kind that is none</source>
        <translation>%1 में त्रुटि का प्रकार अज्ञात है</translation>
    </message>
    <message>
        <source>the store %1 is damaged: %2</source>
        <translation>सूची का डेटाबेस %1 खराब है: %2</translation>
    </message>
    <message>
        <source>a record is not as it was written</source>
        <translation>एक रिकॉर्ड वैसा नहीं है जैसा लिखा गया था</translation>
    </message>
    <message>
        <source>its tables contradict each other</source>
        <translation>डेटाबेस की तालिकाएँ परस्पर विरोधी हैं</translation>
    </message>
    <message>
        <source>there never was a version %1</source>
        <translation>संस्करण %1 कभी था ही नहीं</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>फ़ाइल में नहीं लिखा है कि वह इस प्रोग्राम का डेटाबेस है</translation>
    </message>
    <message>
        <source>its tables are not as they must be</source>
        <translation>डेटाबेस की तालिकाएँ वैसी नहीं हैं जैसी होनी चाहिए</translation>
    </message>
    <message>
        <source>the store %1 is in use by another program</source>
        <translation>कोई दूसरा प्रोग्राम सूची के डेटाबेस %1 का उपयोग कर रहा है</translation>
    </message>
    <message>
        <source>there is no free name to set %1 aside under</source>
        <translation>%1 को अलग रखने के लिए कोई नाम खाली नहीं है</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing</source>
        <translation>Qt का SQLite ड्राइवर नहीं है</translation>
    </message>
    <message>
        <source>the journal of %1 cannot be of the kind %2</source>
        <translation>डेटाबेस %1 का जर्नल %2 प्रकार का नहीं हो सकता</translation>
    </message>
    <message>
        <source>the store %1 is of version %2, this program reads up to %3; a newer one wrote it</source>
        <translation>सूची का डेटाबेस %1 संस्करण %2 का है, यह प्रोग्राम %3 तक पढ़ता है; उसे नए प्रोग्राम ने लिखा</translation>
    </message>
    <message>
        <source>the store %1 was found damaged at an earlier start, which was interrupted</source>
        <translation>सूची का डेटाबेस %1 पिछली बार शुरू करते समय खराब मिला था, पर वह शुरुआत बीच में रुक गई</translation>
    </message>
    <message>
        <source>how this download stood was lost with a damaged store</source>
        <translation>इस डाउनलोड की स्थिति खराब डेटाबेस के साथ खो गई</translation>
    </message>
    <message>
        <source>the log %1 is damaged: a bit was turned back in %2 of its pages, and %3 of them are not what they were</source>
        <translation>डेटाबेस का लॉग %1 खराब है: जिन पेजों में पलटा हुआ बिट ठीक किया गया: %2, जो पेज पहले जैसे नहीं रहे: %3</translation>
    </message>
    <message>
        <source>the statement &quot;%1&quot; in %2: %3</source>
        <translation>%2 में स्टेटमेंट “%1”: %3</translation>
    </message>
    <message>
        <source>%1; it is read again</source>
        <translation>%1; फ़ाइल फिर पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>could not be deleted: %1</source>
        <translation>मिटाया नहीं जा सका: %1</translation>
    </message>
    <message>
        <source>%1 is no leftover of this program; it is left alone, and the part is %2</source>
        <translation>%1 इस प्रोग्राम की छोड़ी हुई फ़ाइल नहीं है; उसे वैसे ही रहने दिया गया, और अधूरी फ़ाइल %2 है</translation>
    </message>
    <message>
        <source>the part file of %1 is gone; starting afresh</source>
        <translation>%1 की अधूरी फ़ाइल अब नहीं है; नए सिरे से शुरुआत</translation>
    </message>
    <message>
        <source>%1 is no file any more; it is left alone</source>
        <translation>%1 अब फ़ाइल नहीं है; उसे वैसे ही रहने दिया गया</translation>
    </message>
    <message>
        <source>another user has put it there: %1</source>
        <translation>इसे किसी दूसरे उपयोगकर्ता ने वहाँ रखा है: %1</translation>
    </message>
    <message>
        <source>%1 is what is left of a small download; it is deleted</source>
        <translation>%1 किसी छोटे डाउनलोड की बची हुई फ़ाइल है; उसे मिटाया जा रहा है</translation>
    </message>
    <message>
        <source>nobody vouches for %1; it is kept as %2</source>
        <translation>यह प्रमाण नहीं है कि %1 को इस प्रोग्राम ने लिखा; उसे %2 नाम से रखा गया है</translation>
    </message>
    <message>
        <source>%1 is not what was saved; it is left alone</source>
        <translation>%1 वह नहीं है जो सहेजा गया था; उसे वैसे ही रहने दिया गया</translation>
    </message>
    <message>
        <source>%1 is not as it was finished</source>
        <translation>%1 वैसी नहीं है जैसी पूरी होने पर थी</translation>
    </message>
    <message>
        <source>found a checksum in %1</source>
        <translation>%1 में एक चेकसम मिला</translation>
    </message>
    <message>
        <source>not verified: %1 could not be read (%2)</source>
        <translation>सत्यापित नहीं: %1 पढ़ा नहीं जा सका (%2)</translation>
    </message>
    <message>
        <source>not verified: no checksum was found beside the file</source>
        <translation>सत्यापित नहीं: फ़ाइल के पास कोई चेकसम नहीं मिला</translation>
    </message>
    <message>
        <source>%1 bytes of the part file are not what was saved; they are fetched again</source>
        <translation>अधूरी फ़ाइल के %1 बाइट सहेजे गए डेटा से अलग हैं; इन्हें फिर डाउनलोड किया जा रहा है</translation>
    </message>
    <message>
        <source>starting afresh: %1</source>
        <translation>नए सिरे से शुरुआत: %1</translation>
    </message>
    <message>
        <source>starting over with the other sources: %1</source>
        <translation>दूसरे स्रोतों से फिर शुरुआत: %1</translation>
    </message>
    <message>
        <source>starting over</source>
        <translation>फिर शुरू से</translation>
    </message>
    <message>
        <source>not reachable; going on as soon as it is: %1</source>
        <translation>सर्वर तक पहुँचा नहीं जा सकता; पहुँचते ही डाउनलोड जारी होगा: %1</translation>
    </message>
    <message>
        <source>the progress could not be saved: %1</source>
        <translation>प्रगति सहेजी नहीं जा सकी: %1</translation>
    </message>
    <message>
        <source>%1 is not used any more: %2</source>
        <translation>स्रोत %1 का उपयोग अब नहीं हो रहा: %2</translation>
    </message>
    <message>
        <source>%1 is tried again: what it differed from is gone</source>
        <translation>स्रोत %1 फिर आज़माया जा रहा है: जिससे वह अलग था, वह अब नहीं है</translation>
    </message>
    <message>
        <source>%1 is left alone for a while: %2</source>
        <translation>स्रोत %1 को कुछ देर के लिए छोड़ा गया है: %2</translation>
    </message>
    <message>
        <source>%1 is far slower than another one</source>
        <translation>स्रोत %1 किसी दूसरे स्रोत से बहुत धीमा है</translation>
    </message>
    <message>
        <source>the whole is wrong; all of it comes from one source now: %1</source>
        <translation>फ़ाइल कुल मिलाकर गलत है; अब वह पूरी एक ही स्रोत से आएगी: %1</translation>
    </message>
    <message>
        <source>%1 takes %2 connections; the time was too short to tell how many pay</source>
        <translation>सर्वर %1 इतने कनेक्शन लेता है: %2; कितने फ़ायदेमंद हैं, यह जानने के लिए समय कम था</translation>
    </message>
    <message>
        <source>%1 takes %2 connections, %3 pay</source>
        <translation>सर्वर %1 इतने कनेक्शन लेता है: %2, इनमें फ़ायदेमंद: %3</translation>
    </message>
    <message>
        <source>%1 takes %2 connections at a time</source>
        <translation>सर्वर %1 एक समय में इतने कनेक्शन लेता है: %2</translation>
    </message>
    <message>
        <source>more connections were slower: tries %1 again</source>
        <translation>ज़्यादा कनेक्शन धीमे थे: फिर %1 से कोशिश होगी</translation>
    </message>
    <message>
        <source>replaced a connection that was far slower than the others</source>
        <translation>बाकी कनेक्शन से बहुत धीमा एक कनेक्शन बदला गया</translation>
    </message>
    <message>
        <source>stood still with bytes unread: %1</source>
        <translation>कनेक्शन ठहर गया, जबकि बाइट पढ़ने बाकी थे: %1</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>उत्तर उपयोग के लायक नहीं है: %1</translation>
    </message>
    <message>
        <source>%1; what is here is compared</source>
        <translation>%1; पहले मिले बाइट की तुलना की जा रही है</translation>
    </message>
    <message>
        <source>%1; they are fetched again</source>
        <translation>%1; ये बाइट फिर डाउनलोड किए जा रहे हैं</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>कनेक्शन टूट गया: %1</translation>
    </message>
    <message>
        <source>the server sent a message instead of the file</source>
        <translation>तय फ़ाइल की जगह एक संदेश आया</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>लिंक बहुत लंबा है</translation>
    </message>
    <message>
        <source>the environment variable %1 names no proxy that can be used</source>
        <translation>परिवेश चर %1 में कोई ऐसी प्रॉक्सी नहीं है जिसका उपयोग किया जा सके</translation>
    </message>
    <message>
        <source>a body without a length</source>
        <translation>बिना लंबाई वाली सामग्री</translation>
    </message>
    <message>
        <source>this network wants you to sign in</source>
        <translation>यह नेटवर्क साइन इन माँगता है</translation>
    </message>
    <message>
        <source>the server is preparing the file</source>
        <translation>सर्वर फ़ाइल तैयार कर रहा है</translation>
    </message>
    <message>
        <source>this program is allowed no file beyond %1 bytes: %2</source>
        <translation>इस प्रोग्राम को %1 बाइट से बड़ी फ़ाइल की अनुमति नहीं है: %2</translation>
    </message>
    <message>
        <source>%1 is the unfinished file of another link: %2</source>
        <translation>%1 किसी दूसरे लिंक की अधूरी फ़ाइल है: %2</translation>
    </message>
    <message>
        <source>the user name or the password was not accepted</source>
        <translation>उपयोगकर्ता नाम या पासवर्ड स्वीकार नहीं हुआ</translation>
    </message>
    <message>
        <source>the server says that the file is empty now; to begin anew, remove what is here of it</source>
        <translation>सर्वर कहता है कि फ़ाइल अब खाली है; नए सिरे से शुरू करने के लिए उसका यहाँ मौजूद हिस्सा हटाएँ</translation>
    </message>
    <message>
        <source>it asks for a login by %1, which Tributary doesn&apos;t speak</source>
        <translation>वह %1 से लॉगिन माँगता है, जो Tributary को नहीं आता</translation>
    </message>
    <message>
        <source>a tunnel that the proxy has not opened</source>
        <translation>ऐसी टनल जो प्रॉक्सी ने नहीं खोली</translation>
    </message>
    <message>
        <source>its cookies are not kept in the list; enter them again</source>
        <translation>इसकी कुकी सूची में नहीं रखी जातीं और फिर से देनी होंगी</translation>
    </message>
    <message>
        <source>its secret headers are not kept in the list; enter them again</source>
        <translation>इसके गोपनीय हेडर सूची में नहीं रखे जाते और फिर से देने होंगे</translation>
    </message>
    <message>
        <source>its password at the proxy is not kept in the list; enter it again</source>
        <translation>इसका प्रॉक्सी का पासवर्ड सूची में नहीं रखा जाता और फिर से देना होगा</translation>
    </message>
    <message>
        <source>the passphrase of its key is not kept in the list; enter it again</source>
        <translation>इसकी कुंजी का पासफ़्रेज़ सूची में नहीं रखा जाता और फिर से देना होगा</translation>
    </message>
    <message>
        <source>its host name is not valid</source>
        <translation>इसका होस्ट नाम मान्य नहीं है</translation>
    </message>
    <message>
        <source>the server does not speak https on this port</source>
        <translation>सर्वर इस पोर्ट पर https नहीं बोलता</translation>
    </message>
    <message>
        <source>the disk takes no name that long: %1</source>
        <translation>डिस्क इतना लंबा नाम नहीं लेती: %1</translation>
    </message>
    <message>
        <source>another download is writing it: %1</source>
        <translation>कोई दूसरा डाउनलोड इसमें लिख रहा है: %1</translation>
    </message>
    <message>
        <source>%1 bytes of an earlier run are said to be in %2, maybe not by this program; they are fetched again</source>
        <translation>लेखे के अनुसार पिछली बार के %1 बाइट %2 में हैं, पर शायद वे इस प्रोग्राम के नहीं हैं; ये बाइट फिर डाउनलोड किए जा रहे हैं</translation>
    </message>
    <message>
        <source>this download was begun with its parts in %1 and continues there</source>
        <translation>यह डाउनलोड %1 में अपने हिस्सों के साथ शुरू हुआ था और वहीं जारी है</translation>
    </message>
    <message>
        <source>this download was begun in %1 and continues there</source>
        <translation>यह डाउनलोड %1 में शुरू हुआ था और वहीं जारी है</translation>
    </message>
    <message>
        <source>trying a simpler request: %1</source>
        <translation>एक सरल अनुरोध आज़माया जा रहा है: %1</translation>
    </message>
    <message>
        <source>%1 more are needed on %2.</source>
        <translation>%2 पर %1 और चाहिए।</translation>
    </message>
    <message>
        <source>what came looks like the beginning of the file instead of a part</source>
        <translation>जो आया, वह हिस्से के बजाय फ़ाइल की शुरुआत जैसा लगता है</translation>
    </message>
    <message>
        <source>%1; nobody vouches for %2 any more, which is kept as %3</source>
        <translation>%1; यह प्रमाण नहीं है कि %2 को इस प्रोग्राम ने लिखा; उसे %3 नाम से रखा गया है</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Size unknown</source>
        <translation>आकार अज्ञात</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>बाद में जारी रखा जा सकता है</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>बाद में जारी नहीं रखा जा सकता</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a size, %2: whether the download can be resumed.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file.</source>
        <translation>यह लिंक फ़ाइल पर नहीं, वेब पेज पर ले जाता है।</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ड्राइव</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सभी चुनें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>बढ़ाएँ(&amp;U)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>घटाएँ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>उपयोग: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[विकल्प]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>विकल्प:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>आर्ग्युमेंट:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>यह सहायता दिखाएँ</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Qt लाइब्रेरी के विकल्प भी दिखाएँ</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>संस्करण दिखाएँ</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>अज्ञात विकल्प &apos;%1&apos;।</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>अज्ञात विकल्प: %1।</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; के बाद अनपेक्षित मान।</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>इसमें खोजें:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>पीछे जाएँ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>आगे जाएँ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ऊपर के फ़ोल्डर में जाएँ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>एक नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>सूची दृश्य में बदलें</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>विवरण दृश्य में बदलें</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>साइडबार</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>जगहों और बुकमार्क की सूची</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम(&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>फ़ाइल का प्रकार:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>हाल की जगहें</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>फ़ोल्डर खोजें</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ(&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>दिखाएँ </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>छिपी फ़ाइलें दिखाएँ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नया फ़ोल्डर(&amp;F)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” लिखने से सुरक्षित है।
फिर भी मिटाएँ?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>“%1” को सचमुच मिटाएँ?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>फ़ोल्डर मिटाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 पहले से मौजूद है।
उसे बदलें?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
फ़ाइल नहीं मिली।
फ़ाइल का नाम जाँचें।</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
फ़ोल्डर नहीं मिला।
फ़ोल्डर का नाम जाँचें।</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>किस्म</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलने की तारीख</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>ठीक है(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें(&amp;L)</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>सहेजे बिना बंद करें</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>विवरण दिखाएँ...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>विवरण छिपाएँ...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>सब सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ(&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>सभी के लिए हाँ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>सभी के लिए नहीं(&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>बीच में छोड़ें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>अनदेखा करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>न सहेजें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>डिफ़ॉल्ट वापस लाएँ</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>यहाँ तक स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>अंत</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>एक पेज ऊपर</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>एक पेज नीचे</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ऊपर स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>नीचे स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>बायाँ किनारा</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>दायाँ किनारा</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>एक पेज बाएँ</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>एक पेज दाएँ</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>बाएँ स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>दाएँ स्क्रॉल करें</translation>
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
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे</translation>
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
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंक का पता कॉपी करें(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>“%1” हटाएँ?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) and move the file(s) to the bin?</source>
        <translation>
            <numerusform>%n डाउनलोड हटाएँ और फ़ाइल को ट्रैश में डालें?</numerusform>
            <numerusform>%n डाउनलोड हटाएँ और फ़ाइलों को ट्रैश में डालें?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s)?</source>
        <translation>
            <numerusform>%n डाउनलोड हटाएँ?</numerusform>
            <numerusform>%n डाउनलोड हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file will be moved to the bin.</source>
        <translation>फ़ाइल ट्रैश में डाल दी जाएगी।</translation>
    </message>
    <message>
        <source>The unfinished file will be deleted.</source>
        <translation>अधूरी फ़ाइल मिटा दी जाएगी।</translation>
    </message>
    <message>
        <source>The unfinished files will be deleted.</source>
        <translation>अधूरी फ़ाइलें मिटा दी जाएँगी।</translation>
    </message>
    <message>
        <source>A download is in progress. Cancel it?</source>
        <translation>एक डाउनलोड चल रहा है। उसे रद्द करें?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Cancel them?</source>
        <translation>
            <numerusform>%n डाउनलोड चल रहा है। उसे रद्द करें?</numerusform>
            <numerusform>%n डाउनलोड चल रहे हैं। उन्हें रद्द करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished file “%1” will be deleted.</source>
        <translation>अधूरी फ़ाइल “%1” मिटा दी जाएगी।</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>डाउनलोड रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Trust certificate</source>
        <translation>प्रमाणपत्र पर विश्वास करें(&amp;T)</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t trust</source>
        <translation>विश्वास न करें(&amp;N)</translation>
    </message>
    <message>
        <source>Remove with file</source>
        <translation>फ़ाइल सहित हटाएँ</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>“%1” को सूची से हटाएँ?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>%n पूरा हुआ डाउनलोड सूची से हटाएँ?</numerusform>
            <numerusform>%n पूरे हुए डाउनलोड सूची से हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>फ़ाइल जहाँ है, वहीं रहेगी।</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>फ़ाइलें जहाँ हैं, वहीं रहेंगी।</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>पूरे हुए हटाएँ</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>%1 के प्रमाणपत्र पर विश्वास करें?</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who runs it.
%1.

Trust the certificate only if the people who run the server gave you this fingerprint (SHA-256):
%2

It will be trusted for this server only, and only until it changes.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>सर्वर यह साबित नहीं कर सकता कि उसे कौन चलाता है।
%1।

प्रमाणपत्र पर तभी विश्वास करें, जब सर्वर के संचालकों ने आपको यह फ़िंगरप्रिंट (SHA-256) दिया हो:
%2

यह विश्वास केवल इसी सर्वर के लिए और प्रमाणपत्र के बदलने तक ही लागू रहेगा।</translation>
    </message>
    <message>
        <source>Trust certificate</source>
        <translation>प्रमाणपत्र पर विश्वास करें</translation>
    </message>
    <message>
        <source>A download is in progress. Quit now?</source>
        <translation>एक डाउनलोड चल रहा है। अभी बाहर निकलें?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Quit now?</source>
        <translation>
            <numerusform>%n डाउनलोड चल रहा है। अभी बाहर निकलें?</numerusform>
            <numerusform>%n डाउनलोड चल रहे हैं। अभी बाहर निकलें?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished file “%1”; cancelling deletes it.</source>
        <translation>रोकने पर अधूरी फ़ाइल “%1” बनी रहती है; रद्द करने पर मिट जाती है।</translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished files; cancelling deletes them.</source>
        <translation>रोकने पर अधूरी फ़ाइलें बनी रहती हैं; रद्द करने पर मिट जाती हैं।</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>ट्रे में चलता रहने दें(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>रोकें और बाहर निकलें(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel downloads and quit</source>
        <translation>डाउनलोड रद्द करें और बाहर निकलें(&amp;C)</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t quit</source>
        <translation>बाहर न निकलें(&amp;N)</translation>
    </message>
    <message>
        <source>Certificates that you trusted will no longer be trusted.</source>
        <translation>जिन प्रमाणपत्रों पर आपने विश्वास किया था, उन पर अब विश्वास नहीं किया जाएगा।</translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation>होस्ट भूल जाएँ</translation>
    </message>
    <message>
        <source>Forget all hosts in this list?</source>
        <translation>इस सूची के सभी होस्ट भूल जाएँ?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: after a pause it starts over. Cancelling deletes the unfinished file.</source>
        <translation>“%1” को बाद में जारी नहीं रखा जा सकता: रोकने के बाद वह फिर से शुरू होता है। रद्द करने पर अधूरी फ़ाइल मिट जाती है।</translation>
    </message>
    <message>
        <source>None of them can be resumed: after a pause all start over. Cancelling deletes the unfinished files.</source>
        <translation>इनमें से किसी को बाद में जारी नहीं रखा जा सकता: रोकने के बाद सब फिर से शुरू होते हैं। रद्द करने पर अधूरी फ़ाइलें मिट जाती हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>इनमें से %n को बाद में जारी नहीं रखा जा सकता और वह फिर से शुरू होगा।</numerusform>
            <numerusform>इनमें से %n को बाद में जारी नहीं रखा जा सकता और वे फिर से शुरू होंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n selected download(s) will be removed from the list.</source>
        <translation>
            <numerusform>चुना हुआ %n डाउनलोड सूची से हट जाएगा।</numerusform>
            <numerusform>चुने हुए सभी %n डाउनलोड सूची से हट जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>A download waits to be tried again. Quit now?</source>
        <translation>एक डाउनलोड दोबारा कोशिश की प्रतीक्षा में है। अभी बाहर निकलें?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait to be tried again. Quit now?</source>
        <translation>
            <numerusform>%n डाउनलोड दोबारा कोशिश की प्रतीक्षा में है। अभी बाहर निकलें?</numerusform>
            <numerusform>%n डाउनलोड दोबारा कोशिश की प्रतीक्षा में हैं। अभी बाहर निकलें?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) to be tried again.</source>
        <extracomment>Downloads, besides those in progress.</extracomment>
        <translation>
            <numerusform>%n और दोबारा कोशिश की प्रतीक्षा में है।</numerusform>
            <numerusform>%n और दोबारा कोशिश की प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a download that failed for its server&apos;s certificate.</extracomment>
        <translation>डाउनलोड: %1</translation>
    </message>
    <message>
        <source>The server&apos;s header %1 names another checksum.</source>
        <translation>सर्वर का हेडर %1 दूसरा चेकसम बताता है।</translation>
    </message>
    <message>
        <source>The list %1 on the server names another checksum.</source>
        <extracomment>%1: the name of a list of checksums, such as SHA256SUMS.</extracomment>
        <translation>सर्वर पर मौजूद सूची %1 दूसरा चेकसम बताती है।</translation>
    </message>
    <message>
        <source>The file may be damaged or forged. Keep it only if you know that the server&apos;s checksum is out of date. The file will count as not verified.</source>
        <translation>फ़ाइल खराब या जाली हो सकती है। इसे तभी रखें जब आपको पता हो कि सर्वर का चेकसम पुराना है। फ़ाइल को सत्यापित नहीं माना जाएगा।</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>फ़ाइल रखें</translation>
    </message>
    <message>
        <source>Keep “%1” anyway?</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>“%1” को फिर भी रखें?</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>फ़ाइल अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>&amp;Cancel download and quit</source>
        <translation>डाउनलोड रद्द करें और बाहर निकलें(&amp;C)</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Another version of Tributary is running. Quit it and start again.</source>
        <translation>Tributary का कोई दूसरा संस्करण चल रहा है। उसे बंद करें और फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>Tributary is already running, but does not respond.</source>
        <translation>Tributary पहले से चल रहा है, लेकिन जवाब नहीं दे रहा।</translation>
    </message>
</context>
<context>
    <name>SleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>डाउनलोड चल रहे हैं</translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message numerus="yes">
        <source>Waiting for its turn: %n download(s) may run at once.</source>
        <translation>
            <numerusform>बारी की प्रतीक्षा है: एक साथ %n डाउनलोड चल सकता है।</numerusform>
            <numerusform>बारी की प्रतीक्षा है: एक साथ %n डाउनलोड चल सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule pauses all downloads at this hour.</source>
        <translation>शेड्यूल के अनुसार इस समय सभी डाउनलोड रुके रहते हैं।</translation>
    </message>
    <message>
        <source>The server hasn&apos;t answered yet.</source>
        <translation>सर्वर ने अभी तक जवाब नहीं दिया है।</translation>
    </message>
    <message>
        <source>The disk is slower than the network.</source>
        <translation>डिस्क नेटवर्क से धीमी है।</translation>
    </message>
    <message>
        <source>The speed limit of %1 for all downloads holds it back.</source>
        <translation>सभी डाउनलोड की गति सीमा %1 लागू है।</translation>
    </message>
    <message>
        <source>The speed limit of %1 for this download holds it back.</source>
        <translation>इस डाउनलोड की गति सीमा %1 लागू है।</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment.</source>
        <translation>सर्वर अभी कुछ नहीं भेज रहा है।</translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more than %n connection(s) at once.</source>
        <translation>
            <numerusform>सर्वर एक साथ %n से ज़्यादा कनेक्शन नहीं लेता।</numerusform>
            <numerusform>सर्वर एक साथ %n से ज़्यादा कनेक्शन नहीं लेता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n allowed connection(s) are in use.</source>
        <translation>
            <numerusform>अनुमत %n कनेक्शन उपयोग में है।</numerusform>
            <numerusform>अनुमत सभी %n कनेक्शन उपयोग में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>This server sends the file in one piece only, over one connection.</source>
        <translation>यह सर्वर फ़ाइल को केवल एक कनेक्शन से, एक ही बार में भेजता है।</translation>
    </message>
    <message>
        <source>Each connection gets about %1: the server or the network allows no more.</source>
        <translation>हर कनेक्शन को लगभग %1 मिल रहा है: सर्वर या नेटवर्क इससे ज़्यादा की अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>The server or the network limits the speed.</source>
        <translation>सर्वर या नेटवर्क गति सीमित कर रहा है।</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check whether other programs are using it.</source>
        <translation>देखें कि कहीं दूसरे प्रोग्राम तो उसका उपयोग नहीं कर रहे।</translation>
    </message>
    <message>
        <source>If you know other links to the same file, pause the download and add them with “Edit…”.</source>
        <translation>अगर आपको इसी फ़ाइल के दूसरे लिंक पता हैं, तो डाउनलोड रोकें और उन्हें “संपादित करें…” से जोड़ें।</translation>
    </message>
    <message>
        <source>The server can&apos;t continue a file: what is here is fetched again and compared.</source>
        <translation>सर्वर फ़ाइल को आगे से नहीं भेज सकता: आया हुआ हिस्सा फिर से लिया और मिलाया जाता है।</translation>
    </message>
    <message>
        <source>%1 New data comes in %2.</source>
        <extracomment>%1: a sentence, %2: a time such as 0:31.</extracomment>
        <translation>%1 नया डेटा %2 में आएगा।</translation>
    </message>
    <message>
        <source>“Start now” starts it anyway.</source>
        <translation>“अभी शुरू करें” से वह फिर भी शुरू हो जाता है।</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>नेटवर्क कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>The download continues once there is one.</source>
        <translation>कनेक्शन मिलते ही डाउनलोड जारी होगा।</translation>
    </message>
    <message>
        <source>The schedule pauses all downloads until %1.</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>शेड्यूल के अनुसार %1 तक सभी डाउनलोड रुके रहते हैं।</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a whole sentence on what comes next.</extracomment>
        <translation>%1। %2</translation>
    </message>
    <message>
        <source>Trying again in a moment.</source>
        <translation>कुछ ही पलों में फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>%1 में फिर कोशिश होगी।</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for its server: %n download(s) from it may run at once.</source>
        <translation>
            <numerusform>अपने सर्वर की प्रतीक्षा है: उससे एक साथ %n डाउनलोड चल सकता है।</numerusform>
            <numerusform>अपने सर्वर की प्रतीक्षा है: उससे एक साथ %n डाउनलोड चल सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its server, which takes no downloads at the moment.</source>
        <translation>अपने सर्वर की प्रतीक्षा है, जो फ़िलहाल डाउनलोड नहीं ले रहा है।</translation>
    </message>
    <message>
        <source>Waiting for its disk, which does not respond at the moment.</source>
        <translation>अपनी डिस्क की प्रतीक्षा है, जो फ़िलहाल जवाब नहीं दे रही है।</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Another running Tributary is using the list of downloads.</source>
        <translation>चल रहा कोई दूसरा Tributary डाउनलोड की सूची का उपयोग कर रहा है।</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be opened.</source>
        <translation>डाउनलोड की सूची खोली नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The list stays as it is. Downloads that you add now are forgotten when you quit.</source>
        <translation>सूची वैसी ही रहेगी। अभी जोड़े गए डाउनलोड बाहर निकलने पर भुला दिए जाएँगे।</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) recovered.</source>
        <translation>
            <numerusform>%n डाउनलोड वापस मिल गया।</numerusform>
            <numerusform>%n डाउनलोड वापस मिल गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their state and are paused.</source>
        <translation>
            <numerusform>इनमें से %n की स्थिति खो गई और वह रुका हुआ है।</numerusform>
            <numerusform>इनमें से %n की स्थिति खो गई और वे रुके हुए हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be read.</source>
        <translation>
            <numerusform>%n डाउनलोड पढ़ा नहीं जा सका।</numerusform>
            <numerusform>%n डाउनलोड पढ़े नहीं जा सके।</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged list is kept as “%1”.</source>
        <translation>खराब सूची “%1” के रूप में रखी गई है।</translation>
    </message>
    <message>
        <source>The list of downloads was damaged.</source>
        <translation>डाउनलोड की सूची खराब थी।</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be written.</source>
        <translation>डाउनलोड की सूची में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>You see the list as it was, with unfinished downloads paused. Changes are forgotten when you quit.</source>
        <translation>सूची पहले जैसी दिखाई दे रही है और अधूरे डाउनलोड रुके हुए हैं। बदलाव बाहर निकलने पर भुला दिए जाएँगे।</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved at the moment.</source>
        <translation>डाउनलोड की सूची अभी सहेजी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Tributary keeps trying. If it quits before that works, recent changes are lost.</source>
        <translation>Tributary कोशिश करता रहेगा। अगर सफल होने से पहले बंद हुआ, तो हाल के बदलाव खो जाएँगे।</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n active</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n सक्रिय</numerusform>
            <numerusform>%n सक्रिय</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n प्रतीक्षा में</numerusform>
            <numerusform>%n प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>कुछ नहीं चल रहा</translation>
    </message>
    <message>
        <source>↓ %1    %2</source>
        <extracomment>%1: total download speed, %2: counts such as &quot;3 active · 5 waiting&quot;.</extracomment>
        <translation>↓ %1    %2</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>सब कुछ रुका हुआ है</translation>
    </message>
    <message>
        <source>Paused by the schedule</source>
        <extracomment>All downloads are, at this hour.</extracomment>
        <translation>शेड्यूल के अनुसार रुके हुए</translation>
    </message>
    <message>
        <source>No network connection</source>
        <extracomment>Downloads wait for it.</extracomment>
        <translation>नेटवर्क कनेक्शन नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>%n paused: disk full</source>
        <comment>downloads</comment>
        <extracomment>Downloads that are paused since there is no space left on the disk.</extracomment>
        <translation>
            <numerusform>%n रुका हुआ: डिस्क भरी है</numerusform>
            <numerusform>%n रुके हुए: डिस्क भरी है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by an error</source>
        <comment>downloads</comment>
        <extracomment>Downloads that an error has paused, and no person.</extracomment>
        <translation>
            <numerusform>%n त्रुटि से रुका हुआ</numerusform>
            <numerusform>%n त्रुटि से रुके हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by the schedule until %1</source>
        <extracomment>All downloads are. %1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>शेड्यूल के अनुसार %1 तक रुके हुए</translation>
    </message>
    <message>
        <source>%1 (disk full: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these since there is no space left on the disk.</extracomment>
        <translation>%1 (डिस्क भरी है: %2)</translation>
    </message>
    <message>
        <source>%1 (by an error: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these an error has paused, and no person.</extracomment>
        <translation>%1 (त्रुटि से: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n रुका हुआ</numerusform>
            <numerusform>%n रुके हुए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalAdd</name>
    <message>
        <source>the desktop program was started, but does not answer</source>
        <translation>डेस्कटॉप प्रोग्राम शुरू किया गया, पर उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>the desktop program is running, but does not answer</source>
        <translation>डेस्कटॉप प्रोग्राम चल रहा है, पर उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>the desktop program refused it: %1</source>
        <translation>डेस्कटॉप प्रोग्राम ने मना किया: %1</translation>
    </message>
    <message>
        <source>the desktop program, tributary, is not installed</source>
        <translation>डेस्कटॉप प्रोग्राम tributary इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>handed over to the desktop program: %1</source>
        <translation>डेस्कटॉप प्रोग्राम को सौंपे गए: %1</translation>
    </message>
    <message>
        <source>the desktop program is not running</source>
        <translation>डेस्कटॉप प्रोग्राम नहीं चल रहा</translation>
    </message>
    <message>
        <source>add can&apos;t hand this over whole; use get</source>
        <translation>add इसे पूरा नहीं सौंप सकता; get का उपयोग करें</translation>
    </message>
    <message>
        <source>already in the list</source>
        <translation>पहले से सूची में</translation>
    </message>
    <message>
        <source>there is no display for the desktop program; &apos;tributary-cli get&apos; downloads without it</source>
        <translation>डेस्कटॉप प्रोग्राम के लिए कोई डिस्प्ले नहीं है; &apos;tributary-cli get&apos; उसके बिना डाउनलोड करता है</translation>
    </message>
    <message>
        <source>the desktop program was started, but ended at once</source>
        <translation>डेस्कटॉप प्रोग्राम शुरू किया गया, पर तुरंत बंद हो गया</translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>one after another</source>
        <translation>एक के बाद एक</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>एक साथ</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>बड़ी</translation>
    </message>
    <message>
        <source>rounds: %1, medians</source>
        <translation>चक्र: %1, माध्यिका</translation>
    </message>
    <message>
        <source>time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरे</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>time of one file</source>
        <translation>एक फ़ाइल का समय</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>एक-एक करके</translation>
    </message>
    <message>
        <source>In parallel it takes %1 times as long.</source>
        <translation>एक साथ %1 गुना समय लगता है।</translation>
    </message>
    <message>
        <source>round %1, %2: %3, %4 done</source>
        <translation>चक्र %1, %2: %3, %4 पूरे</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 विफल</translation>
    </message>
    <message>
        <source>Interrupted; no file was kept.</source>
        <translation>बीच में रोका गया; कोई फ़ाइल नहीं रखी गई।</translation>
    </message>
</context>
<context>
    <name>TerminalError</name>
    <message>
        <source>the server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what happened, %2: what to do about it.</extracomment>
        <translation>%1। %2</translation>
    </message>
    <message>
        <source>This line of the list makes no sense</source>
        <translation>सूची की यह पंक्ति समझ में नहीं आती</translation>
    </message>
    <message>
        <source>Correct it, and run the command again with --on-conflict skip.</source>
        <translation>उसे ठीक करें और कमांड --on-conflict skip के साथ फिर चलाएँ।</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>Usage:</source>
        <translation>उपयोग:</translation>
    </message>
    <message>
        <source>tributary-cli downloads files over http and https.</source>
        <translation>tributary-cli http और https से फ़ाइलें डाउनलोड करता है।</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>कमांड:</translation>
    </message>
    <message>
        <source>Commands for the desktop program while it runs:</source>
        <translation>चल रहे डेस्कटॉप प्रोग्राम के लिए कमांड:</translation>
    </message>
    <message>
        <source>An interrupted download continues when the same command is run again.</source>
        <translation>बीच में रुका डाउनलोड वही कमांड फिर चलाने पर जारी रहता है।</translation>
    </message>
    <message>
        <source>Exit codes: 0 all done, 1 a download failed, 2 wrong usage, 3 a checksum did not match, 4 no space or no permission to write, 130 interrupted.</source>
        <translation>निकास कोड: 0 सब पूरा, 1 कोई डाउनलोड विफल, 2 गलत उपयोग, 3 कोई चेकसम मेल नहीं खाया, 4 जगह या लिखने की अनुमति नहीं, 130 बीच में रोका गया।</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>यह पाठ</translation>
    </message>
    <message>
        <source>download; the command may be left out</source>
        <translation>डाउनलोड करें; कमांड छोड़ा जा सकता है</translation>
    </message>
    <message>
        <source>show what the server offers, without saving anything</source>
        <translation>सर्वर क्या देता है दिखाएँ, कुछ सहेजे बिना</translation>
    </message>
    <message>
        <source>measure how fast the URLs come, saving nothing</source>
        <translation>URL की गति मापें, कुछ सहेजे बिना</translation>
    </message>
    <message>
        <source>hand the URLs over to the desktop program</source>
        <translation>URL डेस्कटॉप प्रोग्राम को सौंपें</translation>
    </message>
    <message>
        <source>check a file&apos;s checksum</source>
        <translation>फ़ाइल का चेकसम जाँचें</translation>
    </message>
    <message>
        <source>this text, or a command&apos;s options</source>
        <translation>यह पाठ, या किसी कमांड के विकल्प</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>show its downloads</source>
        <translation>उसके डाउनलोड दिखाएँ</translation>
    </message>
    <message>
        <source>pause downloads, by the numbers that list shows</source>
        <translation>list के दिखाए नंबरों से डाउनलोड रोकें</translation>
    </message>
    <message>
        <source>continue them, also those that failed</source>
        <translation>उन्हें जारी रखें, विफल हुए भी</translation>
    </message>
    <message>
        <source>end them, and delete their unfinished files</source>
        <translation>उन्हें रद्द करें और उनकी अधूरी फ़ाइलें मिटाएँ</translation>
    </message>
    <message>
        <source>take them out of the list; their files stay</source>
        <translation>उन्हें सूची से हटाएँ; उनकी फ़ाइलें रहती हैं</translation>
    </message>
    <message>
        <source>set the speed limit for all of them</source>
        <translation>सबके लिए गति सीमा तय करें</translation>
    </message>
    <message>
        <source>Downloads, shows progress and exits when all are done.</source>
        <translation>डाउनलोड करता है, प्रगति दिखाता है और सब पूरा होने पर समाप्त होता है।</translation>
    </message>
    <message>
        <source>Shows what the server offers, without saving anything. Whether ranges work is tried with a ranged request.</source>
        <translation>सर्वर क्या देता है यह दिखाता है, कुछ सहेजे बिना। रेंज काम करती है या नहीं, यह रेंज माँगकर परखा जाता है।</translation>
    </message>
    <message>
        <source>Downloads the URLs into a temporary folder, one after another over one connection each and in parallel as get does, and deletes the files. Each round does both; a table shows medians.</source>
        <translation>URL को अस्थायी फ़ोल्डर में डाउनलोड करता है, एक कनेक्शन से एक के बाद एक और get की तरह एक साथ, और फ़ाइलें मिटा देता है। हर चक्र दोनों करता है; तालिका माध्यिका दिखाती है।</translation>
    </message>
    <message>
        <source>Hands the URLs over to the desktop program, starting it if need be, and exits once they are in its list. What no option says is as the desktop program does
it for others. A folder that a list names stands below FOLDER or the current folder.</source>
        <translation>URL डेस्कटॉप प्रोग्राम को सौंपता है, ज़रूरत हो तो उसे शुरू करता है, और उसकी सूची में आते ही समाप्त होता है। जो किसी विकल्प में न कहा हो, वह वैसे ही होता है जैसे डेस्कटॉप प्रोग्राम आम तौर पर करता है। सूची में दिया फ़ोल्डर FOLDER या मौजूदा फ़ोल्डर के भीतर होता है।</translation>
    </message>
    <message>
        <source>Exits with 0 if the file has this checksum, and with 1 if not.</source>
        <translation>फ़ाइल का यही चेकसम हो तो 0 से, नहीं तो 1 से समाप्त होता है।</translation>
    </message>
    <message>
        <source>Shows the downloads of the running desktop program that are not finished: number, state, percentage, size, speed, time left and name. WORD is a part of
a name or URL, or a state as --json has it, such as paused or finished.</source>
        <translation>चल रहे डेस्कटॉप प्रोग्राम के अधूरे डाउनलोड दिखाता है: नंबर, स्थिति, प्रतिशत, आकार, गति, बचा समय और नाम। WORD नाम या URL का हिस्सा है, या --json में दी गई स्थिति, जैसे paused या finished।</translation>
    </message>
    <message>
        <source>Pauses downloads of the running desktop program.</source>
        <translation>चल रहे डेस्कटॉप प्रोग्राम के डाउनलोड रोकता है।</translation>
    </message>
    <message>
        <source>Lets downloads of the running desktop program go on in their turn, by number also those that failed or were cancelled, and with --all those that are paused.</source>
        <translation>चल रहे डेस्कटॉप प्रोग्राम के डाउनलोड उनकी बारी आने पर जारी करता है: नंबर से विफल या रद्द हुए भी, --all से रुके हुए।</translation>
    </message>
    <message>
        <source>Ends downloads of the running desktop program and deletes their unfinished files.</source>
        <translation>चल रहे डेस्कटॉप प्रोग्राम के डाउनलोड रद्द करता है और उनकी अधूरी फ़ाइलें मिटाता है।</translation>
    </message>
    <message>
        <source>Takes downloads out of the list of the running desktop program, which can undo it for a minute. Their files stay, whole or not.</source>
        <translation>चल रहे डेस्कटॉप प्रोग्राम की सूची से डाउनलोड हटाता है, जिसे वह एक मिनट तक वापस ला सकता है। उनकी फ़ाइलें रहती हैं, पूरी हों या नहीं।</translation>
    </message>
    <message>
        <source>Sets the speed limit for all downloads of the running desktop program, such as 500K, or takes it away, and says what its schedule makes of that now.</source>
        <translation>चल रहे डेस्कटॉप प्रोग्राम के सभी डाउनलोड के लिए गति सीमा तय करता है, जैसे 500K, या हटाता है, और बताता है कि शेड्यूल के अनुसार अभी क्या लागू है।</translation>
    </message>
    <message>
        <source>SIZE and RATE take K, M, G and T (1024), with or without iB or B: 64K, 1.5MiB.</source>
        <translation>SIZE और RATE में K, M, G और T (1024) चलते हैं, iB या B के साथ या बिना: 64K, 1.5MiB।</translation>
    </message>
    <message>
        <source>A URL without a scheme is taken for https; on this machine itself, for http.</source>
        <translation>बिना स्कीम के URL को https माना जाता है; इसी मशीन पर हो तो http।</translation>
    </message>
    <message>
        <source>Unfinished files are kept as NAME.part with NAME.part.ledger beside it; the same command run again picks up where they stand.</source>
        <translation>अधूरी फ़ाइलें NAME.part नाम से रखी जाती हैं, साथ में NAME.part.ledger; वही कमांड वहीं से जारी रखता है जहाँ वे रुकी थीं।</translation>
    </message>
    <message>
        <source>Downloads:</source>
        <translation>डाउनलोड:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>फ़ाइलें:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>गति:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>फिर कोशिशें:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>अनुरोध:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>नेटवर्क:</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>आउटपुट:</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>checksum matches</source>
        <translation>चेकसम मेल खाता है</translation>
    </message>
    <message>
        <source>checksum matches %1</source>
        <extracomment>%1: the name of a file or of a header.</extracomment>
        <translation>चेकसम %1 से मेल खाता है</translation>
    </message>
    <message>
        <source>resumed from %1</source>
        <translation>%1 से जारी</translation>
    </message>
    <message>
        <source>size not confirmed by the server</source>
        <translation>सर्वर ने आकार की पुष्टि नहीं की</translation>
    </message>
    <message>
        <source>%1 sent wrong data</source>
        <translation>%1 ने गलत डेटा भेजा</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 बाइट)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>%1 at once, one more is refused</source>
        <translation>एक साथ %1, एक और अस्वीकार होता है</translation>
    </message>
    <message>
        <source>at least %1 at once</source>
        <translation>एक साथ कम से कम %1</translation>
    </message>
    <message>
        <source>; the time was too short to tell whether more help</source>
        <translation>; समय कम था, पता नहीं चला कि ज़्यादा से लाभ है या नहीं</translation>
    </message>
    <message>
        <source>; more than %1 don&apos;t help</source>
        <translation>; %1 से ज़्यादा से लाभ नहीं</translation>
    </message>
    <message>
        <source>Accepts</source>
        <extracomment>Of a server: how many connections.</extracomment>
        <translation>स्वीकार</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: a number of connections; a speed follows.</extracomment>
        <translation>%1 के साथ</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a size, %2: a time.</extracomment>
        <translation>%2 में %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>पहले से मौजूद है</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>%1 are kept.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>%1 रखे गए हैं।</translation>
    </message>
    <message>
        <source>retry %1 in %2 s, try %3: %4</source>
        <extracomment>%1: a link, %2: seconds, %3: a number, %4: why.</extracomment>
        <translation>%1 के लिए फिर कोशिश %2 से. में, कोशिश %3: %4</translation>
    </message>
    <message>
        <source>assembling</source>
        <translation>जोड़ा जा रहा है</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two sizes.</extracomment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>%1 शेष</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 पूरे</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 छोड़े गए</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 विफल</translation>
    </message>
    <message>
        <source>The list contains no downloads; there was nothing to do.</source>
        <translation>सूची में कोई डाउनलोड नहीं है; करने को कुछ नहीं था।</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue.</source>
        <translation>बीच में रोका गया; जो डाउनलोड हुआ वह रखा गया है। जारी रखने के लिए वही कमांड फिर चलाएँ।</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>अंतिम URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Ranges</source>
        <extracomment>Whether the server sends parts of the file.</extracomment>
        <translation>रेंज</translation>
    </message>
    <message>
        <source>yes: it can be resumed and fetched in pieces</source>
        <translation>हाँ: जारी रखा और टुकड़ों में डाउनलोड किया जा सकता है</translation>
    </message>
    <message>
        <source>no: it can&apos;t be resumed</source>
        <translation>नहीं: जारी नहीं रखा जा सकता</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>When the file was last changed on the server.</extracomment>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>%1: the %2 checksum matches</source>
        <translation>%1: %2 चेकसम मेल खाता है</translation>
    </message>
    <message>
        <source>%1: the checksum does not match: it is %2, not %3</source>
        <translation>%1: चेकसम मेल नहीं खाता: यह %2 है, %3 नहीं</translation>
    </message>
    <message>
        <source>None of it was kept.</source>
        <translation>कुछ भी नहीं रखा गया।</translation>
    </message>
    <message>
        <source>; the file is too small to tell whether more help</source>
        <translation>; फ़ाइल बहुत छोटी है, पता नहीं चला कि ज़्यादा से लाभ है या नहीं</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>फ़ाइलें: %1</translation>
    </message>
    <message>
        <source>Interrupted. The server can&apos;t continue a file; the same command fetches it from the start.</source>
        <translation>बीच में रोका गया। सर्वर फ़ाइल को आगे से नहीं भेज सकता; वही कमांड उसे शुरू से लाएगी।</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue; a file that its server can&apos;t continue is fetched from the start.</source>
        <translation>बीच में रोका गया; जो डाउनलोड हुआ वह रखा गया है। जारी रखने के लिए वही कमांड फिर चलाएँ; जिस फ़ाइल को उसका सर्वर आगे से नहीं भेज सकता, वह शुरू से लाई जाएगी।</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>बीच में रोका गया।</translation>
    </message>
    <message>
        <source>%1: the file could not be read: %2</source>
        <translation>%1: फ़ाइल पढ़ी नहीं जा सकी: %2</translation>
    </message>
    <message>
        <source>What has finished could not be noted; the same command would fetch it again.</source>
        <translation>जो पूरा हुआ, वह दर्ज नहीं हो सका; वही कमांड उसे फिर से डाउनलोड करेगी।</translation>
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
        <translation>जुड़ रहा है</translation>
    </message>
    <message>
        <source>assembling</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>संयोजन</translation>
    </message>
    <message>
        <source>verifying</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>retry %1</source>
        <extracomment>%1: a time of five letters; at most 11 letters with it.</extracomment>
        <translation>%1 में</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1: how many bytes of the file come before.</extracomment>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 में से %1 पूरे</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 विफल</translation>
    </message>
    <message>
        <source>%1 more active</source>
        <translation>%1 और सक्रिय</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>%1 शेष</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>प्रतीक्षा</translation>
    </message>
</context>
<context>
    <name>TerminalUsage</name>
    <message>
        <source>Try &apos;tributary-cli help&apos; or &apos;tributary-cli get --help&apos;.</source>
        <translation>&apos;tributary-cli help&apos; या &apos;tributary-cli get --help&apos; आज़माएँ।</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>%1 का पासवर्ड: </translation>
    </message>
    <message>
        <source>--user lacks a password and there is no terminal to ask on; give NAME:PASSWORD or --password-file</source>
        <translation>--user में पासवर्ड नहीं है और पूछने के लिए टर्मिनल नहीं है; NAME:PASSWORD या --password-file दें</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>%1 का पासफ़्रेज़: </translation>
    </message>
    <message>
        <source>the key of --client-certificate is locked and there is no terminal to ask on; give --client-key-password-file</source>
        <translation>--client-certificate की कुंजी बंद है और पूछने के लिए टर्मिनल नहीं है; --client-key-password-file दें</translation>
    </message>
    <message>
        <source>ignored %1: %2</source>
        <extracomment>%1: a file and the number of a line, %2: what is wrong there.</extracomment>
        <translation>%1 छोड़ा गया: %2</translation>
    </message>
    <message>
        <source>at most %1 files and %2 connections at once: this process may have no more than %3 files open (ulimit -n)</source>
        <translation>एक साथ ज़्यादा से ज़्यादा %1 फ़ाइलें और %2 कनेक्शन: यह प्रोसेस %3 से ज़्यादा फ़ाइलें नहीं खोल सकता (ulimit -n)</translation>
    </message>
    <message>
        <source>standard output is not complete: %1</source>
        <translation>मानक आउटपुट अधूरा है: %1</translation>
    </message>
    <message>
        <source>reading &apos;%1&apos; failed: %2</source>
        <translation>&apos;%1&apos; पढ़ना विफल: %2</translation>
    </message>
    <message>
        <source>the first line of &apos;%1&apos; is empty</source>
        <translation>&apos;%1&apos; की पहली पंक्ति खाली है</translation>
    </message>
    <message>
        <source>there is no option --%1</source>
        <translation>--%1 नाम का कोई विकल्प नहीं है</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 कोई मान नहीं लेता</translation>
    </message>
    <message>
        <source>; did you mean --%1?</source>
        <translation>; क्या आपका मतलब --%1 था?</translation>
    </message>
    <message>
        <source>there is no option -%1</source>
        <translation>-%1 नाम का कोई विकल्प नहीं है</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>--%1 को मान चाहिए: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2</source>
        <translation>--%1 यह लेता है: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;</source>
        <translation>--%1 यह लेता है: %2, न कि &apos;%3&apos;</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>&apos;%1&apos; नाम की कोई कमांड नहीं है</translation>
    </message>
    <message>
        <source>a command or a URL is missing</source>
        <translation>कमांड या URL नहीं दिया गया</translation>
    </message>
    <message>
        <source>--path-from-url and --name-template can&apos;t be used together</source>
        <translation>--path-from-url और --name-template एक साथ नहीं चलते</translation>
    </message>
    <message>
        <source>--output gives the whole path; it can&apos;t be used with --path-from-url or --name-template</source>
        <translation>--output पूरा पथ देता है; यह --path-from-url या --name-template के साथ नहीं चलता</translation>
    </message>
    <message>
        <source>--output takes one URL; with several, use --dir</source>
        <translation>--output एक ही URL लेता है; कई के लिए --dir दें</translation>
    </message>
    <message>
        <source>--output takes the path of a file; standard output can&apos;t be one (./- can)</source>
        <translation>--output फ़ाइल का पथ लेता है; मानक आउटपुट नहीं हो सकता (./- हो सकता है)</translation>
    </message>
    <message>
        <source>--output takes the path of a file, not a folder; use --dir for that</source>
        <translation>--output फ़ाइल का पथ लेता है, फ़ोल्डर का नहीं; उसके लिए --dir दें</translation>
    </message>
    <message>
        <source>--output takes a name of at most %1 bytes</source>
        <translation>--output ज़्यादा से ज़्यादा %1 बाइट का नाम लेता है</translation>
    </message>
    <message>
        <source>--output takes the path of a file; %1 isn&apos;t one</source>
        <translation>--output फ़ाइल का पथ लेता है; %1 फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a link that leads nowhere</source>
        <translation>--dir फ़ोल्डर लेता है; %1 ऐसा लिंक है जो कहीं नहीं ले जाता</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a file</source>
        <translation>--dir फ़ोल्डर लेता है; %1 फ़ाइल है</translation>
    </message>
    <message>
        <source>--mirror takes one URL; in a list, mirrors stand on one line</source>
        <translation>--mirror एक ही URL लेता है; सूची में मिरर एक ही पंक्ति में रहते हैं</translation>
    </message>
    <message>
        <source>--retry-max-wait must not be shorter than --retry-wait</source>
        <translation>--retry-max-wait, --retry-wait से छोटा नहीं हो सकता</translation>
    </message>
    <message>
        <source>--password-file and a password in --user can&apos;t be used together</source>
        <translation>--password-file और --user में पासवर्ड एक साथ नहीं चलते</translation>
    </message>
    <message>
        <source>--password-file needs --user NAME</source>
        <translation>--password-file के लिए --user NAME चाहिए</translation>
    </message>
    <message>
        <source>--client-key needs --client-certificate FILE</source>
        <translation>--client-key के लिए --client-certificate FILE चाहिए</translation>
    </message>
    <message>
        <source>--client-key-password-file needs --client-certificate FILE</source>
        <translation>--client-key-password-file के लिए --client-certificate FILE चाहिए</translation>
    </message>
    <message>
        <source>only one of --input, --password-file and --client-key-password-file can be -</source>
        <translation>--input, --password-file और --client-key-password-file में से केवल एक - हो सकता है</translation>
    </message>
    <message>
        <source>a URL is missing</source>
        <translation>URL नहीं दिया गया</translation>
    </message>
    <message>
        <source>verify takes one file</source>
        <translation>verify एक ही फ़ाइल लेता है</translation>
    </message>
    <message>
        <source>verify needs --checksum ALG:HEX</source>
        <translation>verify के लिए --checksum ALG:HEX चाहिए</translation>
    </message>
    <message>
        <source>--checksum can be given only once</source>
        <translation>--checksum केवल एक बार दिया जा सकता है</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; can&apos;t be read: %3</source>
        <translation>--%1: &apos;%2&apos; पढ़ा नहीं जा सकता: %3</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>यह एक फ़ोल्डर है</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>यह कोई सामान्य फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>The current folder no longer exists; go to another one</source>
        <translation>मौजूदा फ़ोल्डर अब नहीं है; किसी दूसरे में जाएँ</translation>
    </message>
    <message>
        <source>the system allows this program no more threads; close other programs or raise the limit (ulimit -u), and run the same command again</source>
        <translation>सिस्टम इस प्रोग्राम को और थ्रेड नहीं देता; दूसरे प्रोग्राम बंद करें या सीमा बढ़ाएँ (ulimit -u), और वही कमांड फिर चलाएँ</translation>
    </message>
    <message>
        <source>%1 takes either the numbers that list shows, or --all</source>
        <translation>%1 या तो list में दिखने वाले नंबर लेता है या --all</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows</source>
        <translation>%1 वे नंबर लेता है जो list दिखाता है</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows, not &apos;%2&apos;</source>
        <translation>%1 वे नंबर लेता है जो list दिखाता है, न कि &apos;%2&apos;</translation>
    </message>
    <message>
        <source>limit takes bytes a second, such as 500K or 1.5M and at most 1T, or none</source>
        <translation>limit बाइट प्रति सेकंड लेता है, जैसे 500K या 1.5M, ज़्यादा से ज़्यादा 1T, या none</translation>
    </message>
    <message>
        <source>--%1 is for get; add can&apos;t hand it over to the desktop program</source>
        <translation>--%1 get के लिए है; add इसे डेस्कटॉप प्रोग्राम को नहीं सौंप सकता</translation>
    </message>
    <message>
        <source>--accept-checksum and --checksum can&apos;t be used together</source>
        <translation>--accept-checksum और --checksum एक साथ नहीं चलते</translation>
    </message>
    <message>
        <source>no password was entered</source>
        <translation>कोई पासवर्ड नहीं दिया गया</translation>
    </message>
    <message>
        <source>no passphrase was entered</source>
        <translation>कोई पासफ़्रेज़ नहीं दिया गया</translation>
    </message>
    <message>
        <source>--cookies takes a file in the Netscape format; there is no cookie in &apos;%1&apos;</source>
        <translation>--cookies Netscape प्रारूप की फ़ाइल लेता है; &apos;%1&apos; में कोई कुकी नहीं है</translation>
    </message>
    <message>
        <source>--ca-file takes certificates in PEM form; there is none in &apos;%1&apos;</source>
        <translation>--ca-file PEM रूप में प्रमाणपत्र लेता है; &apos;%1&apos; में कोई प्रमाणपत्र नहीं है</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; क्या आपका मतलब %1 था?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a command and not a URL; for a server of that name, enter %1/</source>
        <translation>&apos;%1&apos; कमांड है, URL नहीं; इस नाम के सर्वर के लिए %1/ दें</translation>
    </message>
    <message>
        <source>--%1 takes %2; &apos;%3&apos; is too large</source>
        <translation>--%1 यह लेता है: %2; &apos;%3&apos; बहुत बड़ा है</translation>
    </message>
    <message>
        <source>the text is not valid Unicode</source>
        <translation>टेक्स्ट मान्य Unicode नहीं है</translation>
    </message>
    <message>
        <source>%1 takes a file that can be read: %2</source>
        <extracomment>%1: an option of the terminal&apos;s program; %2: what the system says.</extracomment>
        <translation>%1 पढ़ी जा सकने वाली फ़ाइल लेता है: %2</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>paused: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>रोके गए: %1</translation>
    </message>
    <message>
        <source>resumed: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>जारी किए गए: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>रद्द किए गए: %1</translation>
    </message>
    <message>
        <source>removed from the list: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>सूची से हटाए गए: %1</translation>
    </message>
    <message>
        <source>there is no download %1</source>
        <translation>डाउनलोड %1 नहीं है</translation>
    </message>
    <message>
        <source>download %1 is over</source>
        <translation>डाउनलोड %1 समाप्त हो चुका है</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of the speed limit.</extracomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>speed limit: %1</source>
        <translation>गति सीमा: %1</translation>
    </message>
    <message>
        <source>no downloads to show</source>
        <translation>दिखाने के लिए कोई डाउनलोड नहीं</translation>
    </message>
    <message>
        <source>now: paused by the schedule</source>
        <translation>अभी: शेड्यूल के अनुसार रुके हुए</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule</source>
        <translation>अभी: शेड्यूल के अनुसार कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>now: paused by the schedule until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>अभी: शेड्यूल के अनुसार %1 तक रुके हुए</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule, until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>अभी: शेड्यूल के अनुसार %1 तक कोई सीमा नहीं</translation>
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
        <translation>%1 दिन %2 घं॰</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>अभी कोई संदेश नहीं</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: the time of a message, %2: the message.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>संदेश कॉपी करें</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n नया संदेश</numerusform>
            <numerusform>%n नए संदेश</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop download manager</source>
        <translation>डेस्कटॉप डाउनलोड मैनेजर</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none</source>
        <translation>ट्रे में शुरू करें, ट्रे न हो तो छोटा करके</translation>
    </message>
    <message>
        <source>Keep all settings and data in the program&apos;s folder</source>
        <translation>सारी सेटिंग और डेटा प्रोग्राम के फ़ोल्डर में रखें</translation>
    </message>
    <message>
        <source>Report on standard error the longest time that the window is busy</source>
        <translation>मानक त्रुटि आउटपुट पर बताएँ कि विंडो अधिकतम कितनी देर व्यस्त रही</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>क्या डाउनलोड करना है</translation>
    </message>
    <message>
        <source>Try &apos;%1 --help&apos;.</source>
        <extracomment>%1: the name of the program.</extracomment>
        <translation>&apos;%1 --help&apos; आज़माएँ।</translation>
    </message>
</context>
<context>
    <name>tributary::AboutBox</name>
    <message>
        <source>About Tributary</source>
        <translation>Tributary के बारे में</translation>
    </message>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>Downloads files over several connections at once.</source>
        <translation>एक साथ कई कनेक्शन से फ़ाइलें डाउनलोड करता है।</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>कॉपी करें(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <extracomment>%1: a version number.</extracomment>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Licence: Apache License 2.0</source>
        <translation>लाइसेंस: Apache License 2.0</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <extracomment>%1: the version of the library Qt, %2: the operating system.</extracomment>
        <translation>%2 पर Qt %1</translation>
    </message>
</context>
<context>
    <name>tributary::AddDialog</name>
    <message>
        <source>New download</source>
        <translation>नया डाउनलोड</translation>
    </message>
    <message>
        <source>https://…
One link per line</source>
        <translation>https://…
हर पंक्ति में एक लिंक</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <extracomment>What few people change about a download, hidden until asked for.</extracomment>
        <translation>और विकल्प(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>फ़ोल्डर(&amp;F)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>फ़ाइल नाम(&amp;N)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>सर्वर से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Names from the server</source>
        <translation>सर्वर से मिले नाम</translation>
    </message>
    <message>
        <source>Name from the server</source>
        <translation>सर्वर से मिला नाम</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) will start.</source>
        <translation>
            <numerusform>%n डाउनलोड शुरू होगा।</numerusform>
            <numerusform>%n डाउनलोड शुरू होंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>The link could not be checked: %1.</source>
        <extracomment>%1: what went wrong when the server was asked about a link.</extracomment>
        <translation>लिंक जाँचा नहीं जा सका: %1।</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>इसे छोड़ दें</translation>
    </message>
    <message>
        <source>Names from the list</source>
        <translation>सूची से मिले नाम</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2.</source>
        <extracomment>%1: the name of a server, %2: a time of the day.</extracomment>
        <translation>%1 ने %2 तक रुकने को कहा है।</translation>
    </message>
</context>
<context>
    <name>tributary::AfterDownloads</name>
    <message>
        <source>No program was chosen.</source>
        <translation>कोई प्रोग्राम नहीं चुना गया।</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>“%1” नाम का कोई प्रोग्राम नहीं है।</translation>
    </message>
</context>
<context>
    <name>tributary::AfterNote</name>
    <message>
        <source>Quits when all is done</source>
        <extracomment>The program does, once all downloads are done.</extracomment>
        <translation>सब पूरा होने पर Tributary बंद होगा</translation>
    </message>
    <message>
        <source>Sleeps when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>सब पूरा होने पर कंप्यूटर स्लीप मोड में जाएगा</translation>
    </message>
    <message>
        <source>Shuts down when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>सब पूरा होने पर कंप्यूटर बंद होगा</translation>
    </message>
    <message>
        <source>Runs a program when all is done</source>
        <translation>सब पूरा होने पर प्रोग्राम चलाया जाएगा</translation>
    </message>
    <message>
        <source>Click to call it off.</source>
        <extracomment>To call off what happens once all downloads are done.</extracomment>
        <translation>इसे रद्द करने के लिए क्लिक करें।</translation>
    </message>
    <message>
        <source>Nothing happens when all downloads are done.</source>
        <translation>सभी डाउनलोड पूरे होने पर कुछ नहीं होगा।</translation>
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
        <translation>फ़ाइल जाँचें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>एल्गोरिद्म(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xpected checksum</source>
        <translation>अपेक्षित चेकसम(&amp;X)</translation>
    </message>
    <message>
        <source>Checks&amp;um</source>
        <extracomment>The checksum that a file has.</extracomment>
        <translation>चेकसम(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The checksum matches.</source>
        <translation>चेकसम मेल खाता है।</translation>
    </message>
    <message>
        <source>The checksum does not match: the file is damaged or another one, or the checksum is not for it.</source>
        <translation>चेकसम मेल नहीं खाता: फ़ाइल खराब है या कोई दूसरी है, या यह चेकसम उसका नहीं है।</translation>
    </message>
</context>
<context>
    <name>tributary::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>The menu of the list&apos;s columns, in which a person chooses those that are shown.</extracomment>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>Shows the columns again as at the first start: which, where, and how wide.</extracomment>
        <translation>कॉलम रीसेट करें</translation>
    </message>
</context>
<context>
    <name>tributary::CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>अन्य कमांड</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>The speed limit.</extracomment>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>गति सीमा</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>मेनू</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>डाउनलोड फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The hint of an empty box. %1: to what the list is narrowed already, such as &quot;Failed&quot;.</extracomment>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Filter in “%1”</source>
        <translation>“%1” में फ़िल्टर करें</translation>
    </message>
</context>
<context>
    <name>tributary::CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation>कमांड खोजें</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>कमांड का नाम</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>यह अभी संभव नहीं है।</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>इस नाम का कोई कमांड नहीं है।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of a menu. %1: the name of the menu, %2: the name of the command.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command or setting</source>
        <translation>कमांड या सेटिंग</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionListModel</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>A small piece far into a large file: &quot;64 KiB at 7.1 GiB&quot;.</extracomment>
        <translation>%2 पर %1</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>The stretch of the file that a connection fetches.</extracomment>
        <translation>दायरा</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>How far in the file a connection has come.</extracomment>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a connection is to.</extracomment>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Why a connection is slow, waits or asked anew.</extracomment>
        <translation>कारण</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionTimeline</name>
    <message>
        <source>Timeline of the connections</source>
        <translation>कनेक्शन की समयरेखा</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionsPage</name>
    <message>
        <source>No connection is open.</source>
        <translation>कोई कनेक्शन खुला नहीं है।</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
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
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopPresence</name>
    <message>
        <source>Tributary keeps running</source>
        <translation>Tributary चलता रहेगा</translation>
    </message>
    <message>
        <source>Downloads continue. Use the icon in the tray to show the window again.</source>
        <translation>डाउनलोड जारी हैं। विंडो फिर से दिखाने के लिए ट्रे के आइकन का उपयोग करें।</translation>
    </message>
    <message>
        <source>The computer couldn&apos;t be put to sleep or shut down.</source>
        <translation>कंप्यूटर को स्लीप मोड में नहीं डाला या बंद नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>The program can&apos;t be started.</source>
        <translation>प्रोग्राम शुरू नहीं किया जा सका।</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Select a download to see its details.</source>
        <translation>विवरण देखने के लिए कोई डाउनलोड चुनें।</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadActions</name>
    <message>
        <source>New download</source>
        <extracomment>The second word of each pair stands on the toolbar button.</extracomment>
        <translation>नया डाउनलोड</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>लिंक चिपकाएँ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file that was downloaded.</extracomment>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends a download for good and deletes what has come so far.</extracomment>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Gives the file of a download another name.</extracomment>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>पथ कॉपी करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes a download from the list; its file stays.</extracomment>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove with file…</source>
        <translation>फ़ाइल सहित हटाएँ…</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <extracomment>Takes all finished downloads from the list; their files stay.</extracomment>
        <translation>पूरे हुए हटाएँ</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Earlier in the queue.</extracomment>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>सबसे ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>To top</source>
        <translation>सबसे ऊपर</translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <translation>सबसे नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>To bottom</source>
        <translation>सबसे नीचे</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>These three are entries of the menu &quot;Priority&quot;.</extracomment>
        <translation>उच्च</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>निम्न</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Which downloads go first.</extracomment>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Changes the mirrors, headers and limits of a download.</extracomment>
        <translation>संपादित करें…</translation>
    </message>
    <message>
        <source>Only one download can be edited at a time.</source>
        <translation>एक बार में केवल एक डाउनलोड संपादित किया जा सकता है।</translation>
    </message>
    <message>
        <source>A finished download can&apos;t be edited.</source>
        <translation>पूरा हो चुका डाउनलोड संपादित नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>A running download can&apos;t be edited. Pause it first.</source>
        <translation>चल रहा डाउनलोड संपादित नहीं किया जा सकता। पहले इसे रोकें।</translation>
    </message>
    <message>
        <source>Find command…</source>
        <extracomment>Opens a list of all commands, in which one is found by its name.</extracomment>
        <translation>कमांड खोजें…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>सभी रोकें</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>सभी जारी रखें</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>Starts a download that waits, whatever runs besides.</extracomment>
        <translation>अभी शुरू करें</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>लिंक ब्राउज़र में खोलें</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <extracomment>Brings back what was just removed from the list.</extracomment>
        <translation>हटाना पूर्ववत करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <extracomment>Moves the files of downloads to another folder.</extracomment>
        <translation>फ़ोल्डर में ले जाएँ…</translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what was downloaded once more, as a new download.</extracomment>
        <translation>फिर से डाउनलोड करें</translation>
    </message>
    <message>
        <source>Check file…</source>
        <extracomment>Computes the checksum of a file, to compare it with another one.</extracomment>
        <translation>फ़ाइल जाँचें…</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>For a download that failed.</extracomment>
        <translation>लिंक बदलें…</translation>
    </message>
    <message>
        <source>Only one download can be renamed at a time.</source>
        <translation>एक बार में केवल एक डाउनलोड का नाम बदला जा सकता है।</translation>
    </message>
    <message>
        <source>A running download can&apos;t be renamed. Pause it first.</source>
        <translation>चल रहे डाउनलोड का नाम नहीं बदला जा सकता। पहले इसे रोकें।</translation>
    </message>
    <message>
        <source>Pause shown</source>
        <translation>दिखाए गए रोकें</translation>
    </message>
    <message>
        <source>Resume shown</source>
        <translation>दिखाए गए जारी रखें</translation>
    </message>
    <message>
        <source>Pause all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>दिखाए गए सभी डाउनलोड रोकें</translation>
    </message>
    <message>
        <source>Resume all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>दिखाए गए सभी डाउनलोड जारी रखें</translation>
    </message>
    <message>
        <source>Retry all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>दिखाए गए सभी डाउनलोड के लिए फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Retry all</source>
        <extracomment>For all downloads that failed.</extracomment>
        <translation>सभी के लिए फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Retry shown</source>
        <extracomment>For those of the downloads that failed that the filter shows.</extracomment>
        <translation>दिखाए गए के लिए फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadEdits</name>
    <message>
        <source>The download can&apos;t be edited.</source>
        <translation>यह डाउनलोड संपादित नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>It is running or finished by now.</source>
        <translation>यह अब चल रहा है या पूरा हो चुका है।</translation>
    </message>
    <message>
        <source>It has no user name or password yet. Sign in first.</source>
        <translation>उपयोगकर्ता नाम या पासवर्ड अभी नहीं है। पहले साइन इन करें।</translation>
    </message>
    <message>
        <source>The changes to “%1” were saved.</source>
        <translation>“%1” में किए गए बदलाव सहेज लिए गए।</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>शेष समय</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When a download was added to the list.</extracomment>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a download comes from.</extracomment>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>When a download was finished.</extracomment>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>What the bytes of a finished download were compared with.</extracomment>
        <translation>चेकसम</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>The time left until a download is done. In a menu &quot;Left&quot; alone would be a direction.</extracomment>
        <translation>शेष समय</translation>
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
            <numerusform>%n पूरा हुआ</numerusform>
            <numerusform>%n पूरे हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n विफल</numerusform>
            <numerusform>%n विफल</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>सभी डाउनलोड पूरे हो गए</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) finished</source>
        <translation>
            <numerusform>%n डाउनलोड पूरा हुआ</numerusform>
            <numerusform>%n डाउनलोड पूरे हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>%n डाउनलोड विफल हुआ</numerusform>
            <numerusform>%n डाउनलोड विफल हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n रुका हुआ</numerusform>
            <numerusform>%n रुके हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>No more downloads are running</source>
        <translation>कोई डाउनलोड नहीं चल रहा</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <extracomment>By a fault, such as a full disk, which stands behind it.</extracomment>
        <translation>
            <numerusform>%n डाउनलोड रुका</numerusform>
            <numerusform>%n डाउनलोड रुके</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
</context>
<context>
    <name>tributary::EditDialog</name>
    <message>
        <source>Edit download</source>
        <translation>डाउनलोड संपादित करें</translation>
    </message>
    <message>
        <source>Changes to “%1” apply the next time it starts or resumes.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>“%1” में किए गए बदलाव अगली बार शुरू या जारी होने पर लागू होंगे।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyHint</name>
    <message>
        <source>Drop or paste a link here, or choose New download.</source>
        <translation>यहाँ कोई लिंक छोड़ें या चिपकाएँ, या “नया डाउनलोड” चुनें।</translation>
    </message>
    <message>
        <source>No downloads here.</source>
        <translation>यहाँ कोई डाउनलोड नहीं है।</translation>
    </message>
    <message>
        <source>No download matches “%1”.</source>
        <translation>“%1” से मेल खाता कोई डाउनलोड नहीं है।</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Takes back what is typed and chosen to filter the list.</extracomment>
        <translation>सब दिखाएँ</translation>
    </message>
</context>
<context>
    <name>tributary::ErrorBox</name>
    <message>
        <source>&amp;Retry</source>
        <translation>फिर कोशिश करें(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;link…</source>
        <translation>लिंक बदलें(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>साइन इन करें(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>फ़ोल्डर चुनें(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Trust certificate…</source>
        <extracomment>Trusts a certificate that proves nothing.</extracomment>
        <translation>प्रमाणपत्र पर विश्वास करें(&amp;T)…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <extracomment>Opens the link of a download, to see what the site says.</extracomment>
        <translation>ब्राउज़र में खोलें(&amp;B)</translation>
    </message>
    <message>
        <source>Edit &amp;checksum…</source>
        <extracomment>Opens the dialog in which a checksum can be corrected.</extracomment>
        <translation>चेकसम संपादित करें(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose another &amp;name…</source>
        <extracomment>Saves a file under another name, since the one that it should have is taken.</extracomment>
        <translation>दूसरा नाम चुनें(&amp;N)…</translation>
    </message>
    <message>
        <source>Proxy s&amp;ettings…</source>
        <extracomment>Opens the settings at the proxy.</extracomment>
        <translation>प्रॉक्सी सेटिंग(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Memory settings…</source>
        <extracomment>Opens the settings at the limit for memory.</extracomment>
        <translation>मेमोरी सेटिंग(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keep the file anyway…</source>
        <extracomment>Keeps a file although a checksum of its site contradicts it.</extracomment>
        <translation>फ़ाइल फिर भी रखें(&amp;K)…</translation>
    </message>
    <message>
        <source>The expected checksum is from the server&apos;s header %1.</source>
        <extracomment>%1: the name of a header such as Digest.</extracomment>
        <translation>अपेक्षित चेकसम सर्वर के हेडर %1 से है।</translation>
    </message>
    <message>
        <source>The expected checksum is from %1, beside the file.</source>
        <extracomment>%1: the name of a file such as SHA256SUMS.</extracomment>
        <translation>अपेक्षित चेकसम सर्वर पर फ़ाइल के साथ मौजूद %1 से है।</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Before the checksum that a file should have.</extracomment>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Before the checksum that a file has.</extracomment>
        <translation>मिला</translation>
    </message>
    <message>
        <source>No source has the right file: %1</source>
        <extracomment>%1: links, each with what is wrong with its file.</extracomment>
        <translation>किसी स्रोत के पास सही फ़ाइल नहीं है: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>जारी रखें(&amp;R)</translation>
    </message>
    <message>
        <source>Download &amp;again</source>
        <extracomment>Of a finished download, whose file is gone.</extracomment>
        <translation>फिर से डाउनलोड करें(&amp;A)</translation>
    </message>
    <message>
        <source>The file was moved or deleted elsewhere. Move it back, or download it again.</source>
        <translation>फ़ाइल कहीं और से हटाई या मिटाई गई है। उसे वापस वहीं रखें, या फिर से डाउनलोड करें।</translation>
    </message>
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>सर्वर से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>लिंक नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The link of “%1” was replaced.</source>
        <translation>“%1” का लिंक बदल दिया गया।</translation>
    </message>
    <message>
        <source>The file was not kept.</source>
        <translation>फ़ाइल नहीं रखी गई।</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>Choose folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>फ़ाइल जहाँ है, वहीं रहेगी।</translation>
    </message>
    <message>
        <source>Moving to the other folder…</source>
        <translation>दूसरे फ़ोल्डर में ले जाया जा रहा है…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>फ़ोल्डर में ले जाएँ</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>“%1” में ले जाया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n files stay where they are.</source>
        <translation>
            <numerusform>फ़ाइल जहाँ है, वहीं रहेगी।</numerusform>
            <numerusform>%n फ़ाइलें जहाँ हैं, वहीं रहेंगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”. To move the others, pause them first.</source>
        <translation>“%1” में ले जाया गया। बाकी को ले जाने के लिए पहले उन्हें रोकें।</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <extracomment>%1: the name that a file had, %2: the name that it has now.</extracomment>
        <translation>“%1” का नाम बदलकर “%2” कर दिया गया।</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>States</source>
        <translation>स्थितियाँ</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All downloads, in whatever state.</extracomment>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>आर्काइव</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Music and films.</extracomment>
        <translation>मीडिया</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>Downloads that were cancelled.</extracomment>
        <translation>रद्द किया गया</translation>
    </message>
</context>
<context>
    <name>tributary::FilterTeller</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many rows the filter leaves of how many, such as &quot;3 of 12 shown&quot;.</extracomment>
        <translation>%2 में से %1 दिखाए गए</translation>
    </message>
</context>
<context>
    <name>tributary::FinishedRows</name>
    <message>
        <source>The filter shows no finished downloads.</source>
        <translation>फ़िल्टर में कोई पूरा हुआ डाउनलोड नहीं दिख रहा है।</translation>
    </message>
</context>
<context>
    <name>tributary::FolderRow</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>ब्राउज़ करें(&amp;B)…</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>%1 खाली</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>हाल के फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <extracomment>%1: how much room there is on the disk, %2: how much the files take.</extracomment>
        <translation>%1 खाली, %2 चाहिए</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>यह एक फ़ाइल है, फ़ोल्डर नहीं।</translation>
    </message>
    <message>
        <source>You can&apos;t save files in this folder.</source>
        <translation>इस फ़ोल्डर में फ़ाइलें सहेजी नहीं जा सकतीं।</translation>
    </message>
    <message>
        <source>This folder can&apos;t be created.</source>
        <translation>यह फ़ोल्डर बनाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <extracomment>Stands beside the free space. %1: the folder that a file goes to because of its type.</extracomment>
        <translation>%1 में जाएगी</translation>
    </message>
</context>
<context>
    <name>tributary::FrontDoor</name>
    <message>
        <source>The link that the browser handed over can&apos;t be downloaded.</source>
        <translation>ब्राउज़र से मिला लिंक डाउनलोड नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Browsers and the terminal can&apos;t reach this window: %1</source>
        <translation>ब्राउज़र और टर्मिनल इस विंडो तक नहीं पहुँच पा रहे: %1</translation>
    </message>
</context>
<context>
    <name>tributary::GeneralPage</name>
    <message>
        <source>C&amp;opy all</source>
        <translation>सब कॉपी करें(&amp;O)</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>सारी जानकारी कॉपी करें</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>अभी शुरू करें(&amp;W)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a file, %2: a sentence on why its download is not faster.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>कनेक्शन सेटिंग(&amp;T)…</translation>
    </message>
    <message>
        <source>Change li&amp;mit…</source>
        <translation>सीमा बदलें(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>tributary::GoneFiles</name>
    <message>
        <source>Download again</source>
        <translation>फिर से डाउनलोड करें</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>“%1” अब मौजूद नहीं है।</translation>
    </message>
</context>
<context>
    <name>tributary::HeadMenu</name>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>कतार का क्रम</translation>
    </message>
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Links, text and lists of links can be dropped into the window. Keyboard shortcuts:</source>
        <translation>लिंक, टेक्स्ट या लिंक की सूचियाँ विंडो पर छोड़ी जा सकती हैं। कीबोर्ड शॉर्टकट:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>Tributary के बारे में(&amp;I)</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>रोकें या जारी रखें</translation>
    </message>
    <message>
        <source>Open the file or show its details</source>
        <translation>फ़ाइल खोलें या विवरण देखें</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>डाउनलोड फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सभी चुनें</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>%1, %2: the first and the last of some keys.</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Open a details tab</source>
        <translation>विवरण का टैब खोलें</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>फ़िल्टर साफ़ करें, फिर उससे बाहर जाएँ</translation>
    </message>
</context>
<context>
    <name>tributary::LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>गति सीमा</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Speed &amp;limit for each selected download:</source>
        <translation>चुने गए हर डाउनलोड की गति सीमा(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>सीमा लगाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Speed &amp;limit for all downloads:</source>
        <translation>सभी डाउनलोड की गति सीमा(&amp;L):</translation>
    </message>
    <message>
        <source>Speed &amp;limit for this download:</source>
        <translation>इस डाउनलोड की गति सीमा(&amp;L):</translation>
    </message>
</context>
<context>
    <name>tributary::LimitMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>गति सीमा</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>अन्य…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>tributary::LinkIntake</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>सूची पढ़ी नहीं जा सकी: %1</translation>
    </message>
    <message>
        <source>The list contains no http or https links.</source>
        <translation>सूची में कोई http या https लिंक नहीं है।</translation>
    </message>
    <message>
        <source>The clipboard contains no http or https links.</source>
        <translation>क्लिपबोर्ड में कोई http या https लिंक नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added.</source>
        <translation>
            <numerusform>%n डाउनलोड जोड़ा गया।</numerusform>
            <numerusform>%n डाउनलोड जोड़े गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>पहले से सूची में है।</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added; the others are already in the list.</source>
        <translation>
            <numerusform>%n डाउनलोड जोड़ा गया, बाकी पहले से सूची में हैं।</numerusform>
            <numerusform>%n डाउनलोड जोड़े गए, बाकी पहले से सूची में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding</source>
        <extracomment>Takes the downloads out of the list again that were just added.</extracomment>
        <translation>जोड़ना पूर्ववत करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) removed again.</source>
        <translation>
            <numerusform>%n डाउनलोड फिर से हटाया गया।</numerusform>
            <numerusform>%n डाउनलोड फिर से हटाए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <extracomment>Follows a comma, as in &quot;8 downloads added, 2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n पंक्ति छोड़ी गई।</numerusform>
            <numerusform>%n पंक्तियाँ छोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, %1</source>
        <extracomment>%1: as &quot;2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n डाउनलोड जोड़ा गया, %1</numerusform>
            <numerusform>%n डाउनलोड जोड़े गए, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what is in the list already once more, as a new download.</extracomment>
        <translation>फिर से डाउनलोड करें</translation>
    </message>
    <message>
        <source>Already in the list: %1</source>
        <translation>पहले से सूची में: %1</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>सूची लाई जा रही है…</translation>
    </message>
</context>
<context>
    <name>tributary::LinkListDialog</name>
    <message>
        <source>New downloads</source>
        <translation>नए डाउनलोड</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>फ़ोल्डर(&amp;F)</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>सभी चुनें(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>कोई न चुनें(&amp;N)</translation>
    </message>
    <message>
        <source>Enter the full path of the folder to save to.</source>
        <translation>सहेजने के फ़ोल्डर का पूरा पथ दें।</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: why a server refuses, such as &quot;Not found (404)&quot;, or that a link is in the list; %2: the link.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>फ़िल्टर(&amp;I)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>और विकल्प(&amp;M)</translation>
    </message>
    <message>
        <source>More ways to select</source>
        <translation>चुनने के और तरीके</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <extracomment>In the place of a link.</extracomment>
        <translation>पहले से सूची में</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) selected</source>
        <extracomment>Of a list: &quot;2 of 3 links selected&quot;. %1: how many are selected, %n: how many there are.</extracomment>
        <translation>
            <numerusform>%n में से %1 लिंक चुना गया</numerusform>
            <numerusform>%n में से %1 लिंक चुने गए</numerusform>
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
        <translation>%1, कम से कम %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; the filter hides %n of them</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %n: how many of the selected a filter hides.</extracomment>
        <translation>
            <numerusform>%1; इनमें से %n फ़िल्टर के कारण छिपा है</numerusform>
            <numerusform>%1; इनमें से %n फ़िल्टर के कारण छिपे हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListAndDetails</name>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Next tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>अगला टैब</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>पिछला टैब</translation>
    </message>
</context>
<context>
    <name>tributary::ListFiles</name>
    <message>
        <source>Lists of downloads (*.json)</source>
        <translation>डाउनलोड की सूचियाँ (*.json)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>सूची निर्यात करें</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>सूची आयात करें</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) exported.</source>
        <translation>
            <numerusform>%n डाउनलोड निर्यात किया गया।</numerusform>
            <numerusform>%n डाउनलोड निर्यात किए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>सूची निर्यात नहीं की जा सकी।</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) imported.</source>
        <translation>
            <numerusform>%n डाउनलोड आयात किया गया।</numerusform>
            <numerusform>%n डाउनलोड आयात किए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be imported.</source>
        <translation>सूची आयात नहीं की जा सकी।</translation>
    </message>
    <message>
        <source>No permission to read the file</source>
        <translation>फ़ाइल पढ़ने की अनुमति नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are paused, as they go to other folders than yours.</source>
        <extracomment>Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>इनमें से %n रुका हुआ है, क्योंकि यह आपके फ़ोल्डरों के बाहर जाता है।</numerusform>
            <numerusform>इनमें से %n रुके हुए हैं, क्योंकि ये आपके फ़ोल्डरों के बाहर जाते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list.</source>
        <extracomment>Downloads that were left out. Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n पहले से सूची में है।</numerusform>
            <numerusform>%n पहले से सूची में हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListOffer</name>
    <message>
        <source>Open the list and choose from its files</source>
        <extracomment>The list that a link leads to. Without the mark the list itself is saved, as a file.</extracomment>
        <translation>सूची खोलें और उसकी फ़ाइलों में से चुनें</translation>
    </message>
    <message>
        <source>This link leads to a list of files (Metalink).</source>
        <extracomment>Metalink: a format for lists of files.</extracomment>
        <translation>यह लिंक फ़ाइलों की सूची (Metalink) पर ले जाता है।</translation>
    </message>
    <message>
        <source>Choose from the links on this page</source>
        <translation>इस पेज के लिंक में से चुनें</translation>
    </message>
    <message>
        <source>Choose from the links in this text</source>
        <extracomment>A text of lines that are links.</extracomment>
        <translation>इस टेक्स्ट के लिंक में से चुनें</translation>
    </message>
</context>
<context>
    <name>tributary::ListedNote</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>उस पर जाएँ(&amp;G)</translation>
    </message>
    <message>
        <source>This link is already in the list.</source>
        <translation>यह लिंक पहले से सूची में है।</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Download them again under new names</source>
        <extracomment>Links that are in the list already.</extracomment>
        <translation>इन्हें नए नामों से फिर डाउनलोड करें</translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are already in the list:</source>
        <translation>
            <numerusform>%n लिंक पहले से सूची में है:</numerusform>
            <numerusform>%n लिंक पहले से सूची में हैं:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · already in the list</source>
        <extracomment>%1: the size and the type of a file whose link is in the list.</extracomment>
        <translation>%1 · पहले से सूची में</translation>
    </message>
    <message>
        <source>Download it again under a new name</source>
        <extracomment>A link that is in the list already.</extracomment>
        <translation>इसे नए नाम से फिर डाउनलोड करें</translation>
    </message>
</context>
<context>
    <name>tributary::LogPage</name>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>सब कॉपी करें(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>लॉग कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>इस रूप में सहेजें(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the log as</source>
        <translation>लॉग इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>The log could not be saved as “%1”: %2</source>
        <extracomment>%1: a path, %2: what the system says.</extracomment>
        <translation>लॉग “%1” के रूप में सहेजा नहीं जा सका: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>अभी तक कुछ नहीं हुआ।</translation>
    </message>
</context>
<context>
    <name>tributary::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>मेनू</translation>
    </message>
    <message>
        <source>Active downloads on top</source>
        <extracomment>Those that run stand above the others in the list.</extracomment>
        <translation>सक्रिय डाउनलोड सबसे ऊपर</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <extracomment>Rows of two lines in the list.</extracomment>
        <translation>आरामदायक पंक्तियाँ</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Rows of one line in the list.</extracomment>
        <translation>संक्षिप्त पंक्तियाँ</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <extracomment>Writes all downloads of the list to a file that can be imported elsewhere.</extracomment>
        <translation>सूची निर्यात करें(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <extracomment>Adds the downloads of such a file to the list.</extracomment>
        <translation>सूची आयात करें(&amp;I)…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>सभी रोकें</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>सभी जारी रखें</translation>
    </message>
    <message>
        <source>Only while the list is sorted by Added or in queue order</source>
        <translation>केवल तब, जब सूची “जोड़ा गया” या कतार के क्रम में हो</translation>
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
        <translation>नए डाउनलोड फ़िल्टर के कारण छिपे हैं।</translation>
    </message>
    <message>
        <source>The list is in queue order now. Click “%1” to sort it as before.</source>
        <translation>सूची अब कतार के क्रम में है। पहले जैसी क्रम के लिए “%1” पर क्लिक करें।</translation>
    </message>
    <message>
        <source>The list is in queue order now.</source>
        <extracomment>The order of the list changed, since a row was moved in it. %1: the head of a column.</extracomment>
        <translation>सूची अब कतार के क्रम में है।</translation>
    </message>
    <message>
        <source>The filter hides what came back.</source>
        <translation>जो सूची में लौटा है, वह फ़िल्टर के कारण छिपा है।</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the new downloads that the filter hides.</extracomment>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Limit of the selected downloads</source>
        <translation>चुने गए डाउनलोड की सीमा</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>सभी डाउनलोड की गति सीमा</translation>
    </message>
</context>
<context>
    <name>tributary::MoreFields</name>
    <message>
        <source>Automatic</source>
        <extracomment>As many connections as pay off.</extracomment>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <extracomment>The number of connections for one download.</extracomment>
        <translation>कनेक्शन(&amp;C)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>गति सीमा(&amp;L)</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>उपयोगकर्ता नाम(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;hecksum</source>
        <translation>चेकसम(&amp;H)</translation>
    </message>
    <message>
        <source>M&amp;irrors</source>
        <translation>मिरर(&amp;I)</translation>
    </message>
    <message>
        <source>Other links to the same file, one per line</source>
        <translation>उसी फ़ाइल के अन्य लिंक, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>हेडर(&amp;D)</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>नाम: मान, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>&amp;Referer</source>
        <extracomment>The page that the link is on, in the sense of HTTP.</extracomment>
        <translation>रेफ़रर(&amp;R)</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>कुकी(&amp;K)</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>नाम=मान; नाम=मान</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>प्रॉक्सी(&amp;X)</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>सेटिंग के अनुसार</translation>
    </message>
    <message>
        <source>User agen&amp;t</source>
        <translation>यूज़र एजेंट(&amp;T)</translation>
    </message>
    <message>
        <source>Tributary&apos;s default</source>
        <translation>Tributary का डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a field, %2: what is wrong with what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password.</source>
        <translation>सर्वर उपयोगकर्ता नाम और पासवर्ड माँग रहा है।</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <extracomment>The place in the queue.</extracomment>
        <translation>प्राथमिकता (&amp;Y)</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>उच्च</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Of a priority.</extracomment>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>निम्न</translation>
    </message>
</context>
<context>
    <name>tributary::MovedPlace</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A row&apos;s place in the list, such as &quot;2 of 12&quot;.</extracomment>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>tributary::NameNote</name>
    <message>
        <source>A file with this name already exists. The new one will be “%1”.</source>
        <extracomment>%1: the name that the new file gets.</extracomment>
        <translation>इस नाम की फ़ाइल पहले से मौजूद है। नई फ़ाइल का नाम “%1” होगा।</translation>
    </message>
</context>
<context>
    <name>tributary::OwnLimits</name>
    <message>
        <source>Speed limit</source>
        <extracomment>Of the selected downloads alone.</extracomment>
        <translation>गति सीमा</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>अन्य…</translation>
    </message>
</context>
<context>
    <name>tributary::ProxyFields</name>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>प्रॉक्सी पोर्ट</translation>
    </message>
    <message>
        <source>A proxy with a user name and password can only be set for a single download: New download, More, Proxy.</source>
        <translation>उपयोगकर्ता नाम और पासवर्ड वाली प्रॉक्सी केवल किसी एक डाउनलोड के लिए तय की जा सकती है: नया डाउनलोड &gt; और विकल्प &gt; प्रॉक्सी।</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a proxy.</source>
        <translation>यह किसी प्रॉक्सी का पता नहीं है।</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>सिस्टम के अनुसार</translation>
    </message>
</context>
<context>
    <name>tributary::QuickMenu</name>
    <message>
        <source>New download</source>
        <translation>नया डाउनलोड</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>सभी रोकें</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>सभी जारी रखें</translation>
    </message>
</context>
<context>
    <name>tributary::QuietIntake</name>
    <message>
        <source>The download stays in the browser: %1</source>
        <extracomment>%1: the reason, as &quot;Not found (404)&quot;</extracomment>
        <translation>डाउनलोड ब्राउज़र में ही रहेगा: %1</translation>
    </message>
    <message>
        <source>Tributary was sent a file of another size.</source>
        <translation>Tributary को दूसरे आकार की फ़ाइल भेजी गई।</translation>
    </message>
</context>
<context>
    <name>tributary::RefusedFiles</name>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <extracomment>%1: the name of a file, or the path of a folder.</extracomment>
        <translation>“%1” को कोई प्रोग्राम नहीं खोलता।</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %n download(s).</source>
        <translation>
            <numerusform>%n डाउनलोड हटाया गया।</numerusform>
            <numerusform>%n डाउनलोड हटाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Their files stay where they are.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 उनकी फ़ाइलें जहाँ हैं, वहीं रहेंगी।</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>“%1” हटाया गया।</translation>
    </message>
    <message>
        <source>Removed “%1”. The file stays in %2.</source>
        <translation>“%1” हटाया गया। फ़ाइल %2 में रहेगी।</translation>
    </message>
    <message>
        <source>Removed “%1”. The unfinished file stays in %2.</source>
        <translation>“%1” हटाया गया। अधूरी फ़ाइल %2 में रहेगी।</translation>
    </message>
    <message>
        <source>“%1” is in the list again.</source>
        <translation>“%1” फिर से सूची में है।</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in the list again.</source>
        <translation>
            <numerusform>%n डाउनलोड फिर से सूची में है।</numerusform>
            <numerusform>%n डाउनलोड फिर से सूची में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The last removal can&apos;t be undone. Undo once more brings back the one before it.</source>
        <translation>पिछली बार हटाना पूर्ववत नहीं हो सकता। एक बार और पूर्ववत करने पर उससे पहले हटाया गया वापस आएगा।</translation>
    </message>
    <message>
        <source>“%1” could not be taken out of the bin.</source>
        <translation>“%1” को ट्रैश से निकाला नहीं जा सका।</translation>
    </message>
</context>
<context>
    <name>tributary::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>फ़ाइल नाम(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>tributary::ReplaceLinkDialog</name>
    <message>
        <source>Replace link</source>
        <translation>लिंक बदलें</translation>
    </message>
    <message>
        <source>A new link for “%1”. What has been downloaded so far is kept if the new link leads to the same file.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>“%1” का नया लिंक। अगर नया लिंक उसी फ़ाइल का है, तो अब तक डाउनलोड हुआ डेटा बना रहेगा।</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Takes another link for a download.</extracomment>
        <translation>बदलें(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Enter the full link, with http:// or https://.</source>
        <translation>पूरा लिंक http:// या https:// के साथ दें।</translation>
    </message>
</context>
<context>
    <name>tributary::RetryAll</name>
    <message>
        <source>Retry all failed</source>
        <extracomment>Tries again all downloads that have failed.</extracomment>
        <translation>सभी विफल के लिए फिर कोशिश करें</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n download(s) again.</source>
        <translation>
            <numerusform>%n डाउनलोड के लिए फिर कोशिश हो रही है।</numerusform>
            <numerusform>%n डाउनलोड के लिए फिर कोशिश हो रही है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>फ़ाइल के हिस्से</translation>
    </message>
    <message>
        <source>Which parts are here is not known until the download goes on.</source>
        <translation>कौन-से हिस्से आ चुके हैं, यह डाउनलोड के आगे बढ़ने पर ही पता चलेगा।</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>“%1” को ट्रैश में नहीं डाला जा सका।</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: it will start over.</source>
        <translation>“%1” को बाद में जारी नहीं रखा जा सकता: वह फिर से शुरू होगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n of the paused download(s) can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>रोके गए डाउनलोड में से %n को बाद में जारी नहीं रखा जा सकता और वह फिर से शुरू होगा।</numerusform>
            <numerusform>रोके गए डाउनलोड में से %n को बाद में जारी नहीं रखा जा सकता और वे फिर से शुरू होंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Only http and https links can be opened in the browser.</source>
        <translation>ब्राउज़र में केवल http और https लिंक खोले जा सकते हैं।</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>कोई ब्राउज़र नहीं खोला जा सका।</translation>
    </message>
    <message>
        <source>Moved “%1” to the bin.</source>
        <translation>“%1” को ट्रैश में डाला गया।</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) to the bin.</source>
        <translation>
            <numerusform>%n फ़ाइल ट्रैश में डाली गई।</numerusform>
            <numerusform>%n फ़ाइलें ट्रैश में डाली गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>“%1” हटाई गई।</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n unfinished file(s).</source>
        <translation>
            <numerusform>%n अधूरी फ़ाइल हटाई गई।</numerusform>
            <numerusform>%n अधूरी फ़ाइलें हटाई गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted “%1”; %2 deleted.</source>
        <extracomment>Of a download that a person has cancelled. %1: its name, %2: a size.</extracomment>
        <translation>“%1” रद्द किया गया; %2 हटाए गए।</translation>
    </message>
    <message numerus="yes">
        <source>Aborted %n download(s); %1 deleted.</source>
        <extracomment>Of downloads that a person has cancelled. %1: the size of their unfinished files.</extracomment>
        <translation>
            <numerusform>%n डाउनलोड रद्द किया गया; %1 हटाए गए।</numerusform>
            <numerusform>%n डाउनलोड रद्द किए गए; %1 हटाए गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SelectionLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Of downloads.</extracomment>
        <translation>
            <numerusform>%n चुना गया</numerusform>
            <numerusform>%n चुने गए</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: the size of what is here of several downloads, %2: their size.</extracomment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <extracomment>%1: the size of what is here of several downloads, the size of one of which nobody knows.</extracomment>
        <translation>%1 प्राप्त</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Of several selected downloads, the details below are about one; %1: its name.</extracomment>
        <translation>%1 का विवरण</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsAdvanced</name>
    <message>
        <source>Disk &amp;space</source>
        <translation>डिस्क पर जगह(&amp;S)</translation>
    </message>
    <message>
        <source>Reserve it before downloading</source>
        <translation>डाउनलोड से पहले आरक्षित करें</translation>
    </message>
    <message>
        <source>Take it as the file grows</source>
        <translation>फ़ाइल बढ़ने के साथ लें</translation>
    </message>
    <message>
        <source>Largest &amp;read or write</source>
        <translation>एक बार में पढ़ने-लिखने की सीमा(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>सभी कनेक्शन के लिए मेमोरी(&amp;M)</translation>
    </message>
    <message>
        <source>When this much data waits to be written, reading pauses.</source>
        <translation>जब इतना डेटा लिखे जाने की प्रतीक्षा में हो, तो पढ़ना रुक जाता है।</translation>
    </message>
    <message>
        <source>A full disk is noticed at the start, and the file lies in one piece.</source>
        <translation>डिस्क भरी होने का पता शुरू में ही चल जाता है, और फ़ाइल एक ही टुकड़े में रहती है।</translation>
    </message>
    <message>
        <source>Nothing is taken before it is needed, but the disk may turn out too full halfway.</source>
        <translation>ज़रूरत से पहले जगह नहीं ली जाती, पर हो सकता है कि बीच में डिस्क भरी निकले।</translation>
    </message>
    <message>
        <source>Disk space and largest read or write apply to downloads that are added from now on.</source>
        <translation>डिस्क पर जगह और एक बार में पढ़ने-लिखने की सीमा अब से जोड़े जाने वाले डाउनलोड पर लागू होंगी।</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsBrowsers</name>
    <message>
        <source>Take downloads from %1</source>
        <extracomment>%1: a browser, as &quot;Firefox&quot;.</extracomment>
        <translation>%1 के डाउनलोड लें</translation>
    </message>
    <message>
        <source>No browser was found that Tributary could take downloads from.</source>
        <translation>ऐसा कोई ब्राउज़र नहीं मिला जिससे Tributary डाउनलोड ले सके।</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>एक्सटेंशन(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>फ़ोल्डर खोलें(&amp;O)</translation>
    </message>
    <message>
        <source>Then load the extension from this folder.
In Firefox: about:debugging › This Firefox › Load Temporary Add-on
In others: chrome://extensions › Developer mode › Load unpacked</source>
        <translation>फिर इस फ़ोल्डर से एक्सटेंशन लोड करें।
Firefox में: about:debugging › This Firefox › Load Temporary Add-on
अन्य में: chrome://extensions › Developer mode › Load unpacked</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>शेड्यूल</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>उन्नत</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>Tributary के बारे में(&amp;I)</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>A page of the settings: into which folder files of each type go.</extracomment>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>ब्राउज़र</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDownloads</name>
    <message>
        <source>Downloads at &amp;once</source>
        <translation>एक साथ डाउनलोड(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Connections per download</source>
        <translation>हर डाउनलोड के कनेक्शन(&amp;C)</translation>
    </message>
    <message>
        <source>Connections in tot&amp;al</source>
        <translation>कुल कनेक्शन(&amp;A)</translation>
    </message>
    <message>
        <source>More connections are used only while they make a download faster. The number per download applies to new downloads.</source>
        <translation>डाउनलोड उतने ही कनेक्शन लेता है जितनों से गति बढ़े। हर डाउनलोड के लिए चुनी गई संख्या अब से जोड़े जाने वाले डाउनलोड पर लागू होगी।</translation>
    </message>
    <message>
        <source>When the &amp;file already exists</source>
        <translation>जब फ़ाइल पहले से मौजूद हो(&amp;F)</translation>
    </message>
    <message>
        <source>Keep both and rename the new one</source>
        <translation>दोनों रखें और नई का नाम बदलें</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>उसे ओवरराइट करें</translation>
    </message>
    <message>
        <source>Skip the download</source>
        <translation>डाउनलोड छोड़ दें</translation>
    </message>
    <message>
        <source>File &amp;date</source>
        <translation>फ़ाइल की तारीख(&amp;D)</translation>
    </message>
    <message>
        <source>When it was downloaded</source>
        <translation>डाउनलोड होने का समय</translation>
    </message>
    <message>
        <source>The server&apos;s date</source>
        <translation>सर्वर की तारीख</translation>
    </message>
    <message>
        <source>Look for a check&amp;sum</source>
        <translation>चेकसम खोजें(&amp;S)</translation>
    </message>
    <message>
        <source>In the server&apos;s response</source>
        <translation>सर्वर के जवाब में</translation>
    </message>
    <message>
        <source>Also in a file next to the download</source>
        <translation>डाउनलोड के साथ रखी फ़ाइल में भी</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloads run</source>
        <translation>डाउनलोड चलने के दौरान कंप्यूटर को जगाए रखें(&amp;K)</translation>
    </message>
    <message>
        <source>Par&amp;t files</source>
        <translation>आंशिक फ़ाइलें(&amp;T)</translation>
    </message>
    <message>
        <source>Several in a folder, merged at the end</source>
        <translation>किसी फ़ोल्डर में कई, अंत में जोड़ी जाती हैं</translation>
    </message>
    <message>
        <source>None, kept in memory until the end</source>
        <translation>कोई नहीं, अंत तक मेमोरी में</translation>
    </message>
    <message>
        <source>Folder fo&amp;r part files</source>
        <translation>आंशिक फ़ाइलों का फ़ोल्डर(&amp;R)</translation>
    </message>
    <message>
        <source>The system&apos;s temporary folder</source>
        <translation>सिस्टम का अस्थायी फ़ोल्डर</translation>
    </message>
    <message>
        <source>Files larger than the memory set under Advanced will fail.</source>
        <translation>“उन्नत” में तय मेमोरी से बड़ी फ़ाइलें विफल होंगी।</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>कुछ न करें</translation>
    </message>
    <message>
        <source>Quit Tributary</source>
        <translation>Tributary से बाहर निकलें</translation>
    </message>
    <message>
        <source>Put the computer to sleep</source>
        <translation>कंप्यूटर को स्लीप मोड में डालें</translation>
    </message>
    <message>
        <source>Shut down the computer</source>
        <translation>कंप्यूटर बंद करें</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>प्रोग्राम चलाएँ</translation>
    </message>
    <message>
        <source>When a&amp;ll downloads are done</source>
        <translation>सभी डाउनलोड पूरे होने पर(&amp;L)</translation>
    </message>
    <message>
        <source>This applies once. You are asked first; without an answer it happens after half a minute.</source>
        <translation>यह एक बार लागू होगा। पहले आपसे पूछा जाएगा; जवाब न मिलने पर यह आधे मिनट बाद हो जाएगा।</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>प्रोग्राम(&amp;P)</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>आर्ग्युमेंट(&amp;G)</translation>
    </message>
    <message>
        <source>One per line, without quotes</source>
        <translation>हर पंक्ति में एक, बिना उद्धरण चिह्नों के</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>त्रुटि के साथ रोकें</translation>
    </message>
    <message>
        <source>The old file is deleted once the new one is complete. It is not moved to the bin.</source>
        <translation>नई फ़ाइल पूरी होते ही पुरानी हटा दी जाती है। वह ट्रैश में नहीं जाती।</translation>
    </message>
    <message>
        <source>At the end, merging takes time, and as much disk space again as the file.</source>
        <translation>अंत में जोड़ने में समय लगता है, और डिस्क पर फ़ाइल जितनी जगह और चाहिए।</translation>
    </message>
    <message>
        <source>The server is asked for SHA256SUMS, for the file&apos;s name with .sha256 added, and for similar files.</source>
        <translation>सर्वर से SHA256SUMS, .sha256 जुड़ा फ़ाइल का नाम और ऐसी ही दूसरी फ़ाइलें माँगी जाती हैं।</translation>
    </message>
    <message>
        <source>Single file next to the download</source>
        <translation>डाउनलोड के साथ एक ही फ़ाइल</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsGeneral</name>
    <message>
        <source>&amp;Theme</source>
        <translation>थीम(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>विंडो बंद करने पर ट्रे में चलता रहने दें(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links to files</source>
        <translation>क्लिपबोर्ड में फ़ाइलों के लिंक पर नज़र रखें(&amp;W)</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>अभी फिर शुरू करें(&amp;N)</translation>
    </message>
    <message>
        <source>The new language is used after a restart. Downloads continue then.</source>
        <translation>नई भाषा फिर से शुरू करने के बाद लागू होगी। डाउनलोड तब जारी रहेंगे।</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Start in the tray when you log in</source>
        <translation>लॉग इन करने पर ट्रे में शुरू करें(&amp;S)</translation>
    </message>
    <message>
        <source>Download &amp;folder</source>
        <translation>डाउनलोड फ़ोल्डर(&amp;F)</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The theme: as the desktop has it.
----------
The language: as the desktop has it.</extracomment>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>“New download” opens when you copy a link to a file.</source>
        <translation>फ़ाइल का लिंक कॉपी करने पर “नया डाउनलोड” खुलता है।</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsHosts</name>
    <message>
        <source>Yes</source>
        <extracomment>Whether a host sends the parts of a file that it is asked for.</extracomment>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Not reliably</source>
        <translation>भरोसेमंद नहीं</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>%1: a number of connections.</extracomment>
        <translation>अधिकतम %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>No limit on a number of connections or downloads.</extracomment>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>&amp;Connections to each host</source>
        <translation>हर होस्ट से कनेक्शन(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Downloads from each host</source>
        <translation>हर होस्ट से डाउनलोड(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pause between requests</source>
        <translation>दो अनुरोधों के बीच विराम(&amp;P)</translation>
    </message>
    <message>
        <source>A longer pause that a host asks for is always respected.</source>
        <translation>अगर कोई होस्ट इससे लंबा विराम माँगे, तो उसका हमेशा पालन होता है।</translation>
    </message>
    <message>
        <source>Hosts that you download from will be listed here.</source>
        <translation>जिन होस्ट से आप डाउनलोड करेंगे, वे यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Headers of a table of what was learned of hosts.</extracomment>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>जारी रख सकता है</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>पिछली बार देखा गया</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>Forgets what was learned of hosts.</extracomment>
        <translation>भूल जाएँ(&amp;F)</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>सब भूल जाएँ(&amp;A)</translation>
    </message>
    <message>
        <source>Trusted by you</source>
        <extracomment>A person has trusted the certificate of a host.</extracomment>
        <translation>आपका विश्वसनीय</translation>
    </message>
    <message>
        <source>Hosts used in the last two weeks</source>
        <translation>पिछले दो हफ़्तों के होस्ट</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No pause between requests.</extracomment>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>गति सीमा(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>प्रॉक्सी(&amp;P)</translation>
    </message>
    <message>
        <source>Pro&amp;xy server</source>
        <translation>प्रॉक्सी सर्वर(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>यूज़र एजेंट(&amp;U)</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>कनेक्ट करने की समय सीमा(&amp;C)</translation>
    </message>
    <message>
        <source>The wait doubles with each try and starts over once data arrives. Times and tries apply to downloads that are added from now on.</source>
        <translation>प्रतीक्षा हर प्रयास के साथ दोगुनी होती है और डेटा आने पर फिर शुरू से गिनी जाती है। समय और प्रयास अब से जोड़े जाने वाले डाउनलोड पर लागू होंगे।</translation>
    </message>
    <message>
        <source>Gently: few at once, after a minute</source>
        <translation>आराम से: एक मिनट बाद, कुछ ही एक साथ</translation>
    </message>
    <message>
        <source>Patiently, ten times</source>
        <translation>धैर्य से: दस बार</translation>
    </message>
    <message>
        <source>&amp;Tries after a failure</source>
        <translation>विफलता के बाद प्रयास(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>पहली प्रतीक्षा(&amp;F)</translation>
    </message>
    <message>
        <source>L&amp;ongest wait</source>
        <translation>सबसे लंबी प्रतीक्षा(&amp;O)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>कस्टम</translation>
    </message>
    <message>
        <source>Reconnect if &amp;no data arrives for</source>
        <translation>निष्क्रिय कनेक्शन बदलने का समय(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>फिर कोशिश(&amp;R)</translation>
    </message>
    <message>
        <source>Quickly at first, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>जल्दी, फिर धीरे-धीरे कम बार</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Notify when a download &amp;finishes</source>
        <translation>कोई डाउनलोड पूरा होने पर बताएँ(&amp;F)</translation>
    </message>
    <message>
        <source>Notify w&amp;hen a download fails</source>
        <translation>कोई डाउनलोड विफल होने पर बताएँ(&amp;H)</translation>
    </message>
    <message>
        <source>Notify when &amp;all downloads are done</source>
        <translation>सभी डाउनलोड पूरे होने पर बताएँ(&amp;A)</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsPage</name>
    <message>
        <source> s</source>
        <extracomment>Seconds.</extracomment>
        <translation> सेकंड</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>ब्राउज़ करें…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <extracomment>%1: what is chosen by the button, as &quot;Program&quot;.</extracomment>
        <translation>ब्राउज़ करें: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 में लिखा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSchedule</name>
    <message>
        <source>&amp;Follow the weekly schedule</source>
        <translation>हफ़्ते के शेड्यूल का पालन करें(&amp;F)</translation>
    </message>
    <message>
        <source>No speed limit is set at the moment, so limited hours are as fast as others.</source>
        <translation>अभी कोई गति सीमा तय नहीं है, इसलिए सीमित घंटे भी बाकी घंटों जितने ही तेज़ हैं।</translation>
    </message>
    <message>
        <source>In limited hours the speed limit of %1 applies.</source>
        <translation>सीमित घंटों में %1 की गति सीमा लागू होती है।</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>कोई सीमा नहीं(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Limited</source>
        <translation>सीमित(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paused</source>
        <translation>रुका हुआ(&amp;P)</translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation>चुने गए घंटे</translation>
    </message>
    <message>
        <source>&amp;Speed in limited hours</source>
        <translation>सीमित घंटों में गति(&amp;S)</translation>
    </message>
    <message>
        <source>Drag over the grid to select hours, then choose what applies to them.</source>
        <translation>घंटे चुनने के लिए ग्रिड पर खींचें, फिर चुनें कि उन पर क्या लागू हो।</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSearch</name>
    <message>
        <source>No setting has this name.</source>
        <translation>इस नाम की कोई सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>सेटिंग खोजें</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsTypes</name>
    <message>
        <source>Archives</source>
        <translation>आर्काइव</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>Files that are heard.</extracomment>
        <translation>संगीत</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>&amp;Sort files into folders by their type</source>
        <translation>फ़ाइलों को प्रकार के अनुसार फ़ोल्डर में रखें(&amp;S)</translation>
    </message>
    <message>
        <source>Folders are created inside the download&apos;s folder, unless a full path is given. Leave the folder empty to use the download&apos;s folder itself.</source>
        <translation>जब तक पूरा पथ न दिया जाए, फ़ोल्डर डाउनलोड के फ़ोल्डर के अंदर बनाए जाते हैं। डाउनलोड का फ़ोल्डर ही इस्तेमाल करने के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>फ़ाइलों के प्रकार</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Headers of a table: a sort of files, where it goes, and how the names of such files end.</extracomment>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>एक्सटेंशन</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>जोड़ें(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>फ़ोल्डर चुनें(&amp;F)…</translation>
    </message>
    <message>
        <source>Restore defa&amp;ults</source>
        <extracomment>Brings back the types of files that the program came with.</extracomment>
        <translation>डिफ़ॉल्ट बहाल करें(&amp;U)</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>नया प्रकार</translation>
    </message>
    <message>
        <source>New type %1</source>
        <extracomment>%1: a number that tells one from another.</extracomment>
        <translation>नया प्रकार %1</translation>
    </message>
    <message>
        <source>Each type has a folder of its own. At the side of the window, music and videos are together under Media.</source>
        <translation>हर प्रकार का अपना फ़ोल्डर है। विंडो के किनारे संगीत और वीडियो “मीडिया” में साथ हैं।</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>The folder for images.</extracomment>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>%1 is also in %2. Files of this kind go to %3.</source>
        <extracomment>%1: how names of files end, such as pdf; %2: the types of files that have it too; %3: one type.</extracomment>
        <translation>%1 %2 में भी है। इस तरह की फ़ाइलें %3 में जाती हैं।</translation>
    </message>
</context>
<context>
    <name>tributary::ShowMenu</name>
    <message>
        <source>Show</source>
        <extracomment>The menu of the states and types of downloads that the list can show.</extracomment>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>tributary::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>साइन इन करें(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 उपयोगकर्ता नाम और पासवर्ड माँग रहा है।</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 के रास्ते में पड़ने वाली प्रॉक्सी उपयोगकर्ता नाम और पासवर्ड माँग रही है।</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <extracomment>%1: the name and the port of a proxy.</extracomment>
        <translation>प्रॉक्सी %1 उपयोगकर्ता नाम और पासवर्ड माँग रही है।</translation>
    </message>
    <message>
        <source>Passwords, cookies and headers for %1 are not kept in the list. Enter what is needed to continue.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 के पासवर्ड, कुकी और हेडर सूची में नहीं रखे जाते। आगे बढ़ने के लिए ज़रूरी जानकारी दें।</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>उपयोगकर्ता नाम(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड(&amp;P)</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>नाम=मान; नाम=मान</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>कुकी(&amp;K)</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>नाम: मान, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>हेडर(&amp;H)</translation>
    </message>
    <message>
        <source>Us&amp;er name at the proxy</source>
        <translation>प्रॉक्सी का उपयोगकर्ता नाम(&amp;E)</translation>
    </message>
    <message>
        <source>Pass&amp;word at the proxy</source>
        <translation>प्रॉक्सी का पासवर्ड(&amp;W)</translation>
    </message>
    <message>
        <source>Passphrase of the ke&amp;y</source>
        <translation>कुंजी का पासफ़्रेज़(&amp;Y)</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>डाउनलोड: %1</translation>
    </message>
    <message numerus="yes">
        <source>Download: %1 and %n more</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>
            <numerusform>डाउनलोड: %1 और %n अन्य</numerusform>
            <numerusform>डाउनलोड: %1 और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of the key for %1 is not kept in the list. Enter it to continue.</source>
        <extracomment>%1: the name of a server. The key belongs to a certificate that tells the server who asks.</extracomment>
        <translation>%1 की कुंजी का पासफ़्रेज़ सूची में नहीं रखा जाता। आगे बढ़ने के लिए इसे दर्ज करें।</translation>
    </message>
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>यह धीमा क्यों है?</translation>
    </message>
</context>
<context>
    <name>tributary::SortMenu</name>
    <message>
        <source>Sort by</source>
        <extracomment>The menu of the orders in which the list can be.</extracomment>
        <translation>इसके अनुसार क्रमबद्ध करें</translation>
    </message>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>कतार का क्रम</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>The list begins with the highest number or the latest time.</extracomment>
        <translation>अवरोही</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedGraph</name>
    <message>
        <source>Speed of the last five minutes</source>
        <translation>पिछले पाँच मिनट की गति</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>अभी %1, औसत %2, अधिकतम %3</translation>
    </message>
    <message>
        <source>Nothing was downloaded in the last five minutes.</source>
        <translation>पिछले पाँच मिनट में कुछ डाउनलोड नहीं हुआ।</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>औसत %1</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>उच्चतम %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>सीमा %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under the graph of the last minutes, behind times such as −1:30.</extracomment>
        <translation>अभी</translation>
    </message>
    <message>
        <source>On average %1, at most %2</source>
        <translation>औसत %1, अधिकतम %2</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedPopup</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>सभी डाउनलोड की गति</translation>
    </message>
</context>
<context>
    <name>tributary::StartButtons</name>
    <message>
        <source>&amp;Start</source>
        <translation>शुरू करें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add paused</source>
        <translation>रुका हुआ जोड़ें(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>tributary::StatusLine</name>
    <message>
        <source>Show the speed of the last five minutes</source>
        <translation>पिछले पाँच मिनट की गति दिखाएँ</translation>
    </message>
</context>
<context>
    <name>tributary::TickMenu</name>
    <message>
        <source>Only archives</source>
        <translation>केवल आर्काइव</translation>
    </message>
    <message>
        <source>Only media</source>
        <extracomment>Music and films.</extracomment>
        <translation>केवल मीडिया</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>केवल दस्तावेज़</translation>
    </message>
    <message>
        <source>Only images</source>
        <translation>केवल चित्र</translation>
    </message>
    <message>
        <source>Only programs</source>
        <translation>केवल प्रोग्राम</translation>
    </message>
    <message>
        <source>Only other files</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>केवल अन्य फ़ाइलें</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>चयन उलटें(&amp;I)</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>विंडो दिखाएँ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
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
        <translation>हफ़्ते के घंटे</translation>
    </message>
</context>
<context>
    <name>tributary::WeekModel</name>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>%1: a day of the week, %2 and %3: times of the day, %4: what holds then, such as &quot;Paused&quot;.</extracomment>
        <translation>%1, %2 से %3: %4</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Of an hour of the week: downloads are as fast as they can be.</extracomment>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>Of an hour of the week: the speed limit holds.</extracomment>
        <translation>सीमित</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of an hour of the week: nothing is downloaded.</extracomment>
        <translation>रुका हुआ</translation>
    </message>
</context>
<context>
    <name>tributary::WindowFoot</name>
    <message>
        <source>Watching the clipboard</source>
        <translation>क्लिपबोर्ड पर नज़र</translation>
    </message>
    <message>
        <source>Message copied.</source>
        <translation>संदेश कॉपी हो गया।</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>%1: a speed, or &quot;None&quot;.</extracomment>
        <translation>सीमा: %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>खाली: %1</translation>
    </message>
    <message>
        <source>Limit: none until %1</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week. The schedule has no speed limit until then.</extracomment>
        <translation>सीमा: %1 तक कोई नहीं</translation>
    </message>
    <message>
        <source>The weekly schedule lifts the limit of %1 at this hour.</source>
        <extracomment>%1: a speed.</extracomment>
        <translation>हफ़्ते का शेड्यूल इस समय %1 की सीमा हटा देता है।</translation>
    </message>
</context>
</TS>
