<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
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
        <extracomment>%1: a link, %2: what is wrong with it, in English.</extracomment>
        <translation>“%1” का उपयोग नहीं किया जा सकता: %2।</translation>
    </message>
    <message>
        <source>The links are too long to be added all at once. Add them in smaller parts.</source>
        <translation>लिंक इतने लंबे हैं कि एक साथ नहीं जोड़े जा सकते। इन्हें छोटे-छोटे हिस्सों में जोड़ें।</translation>
    </message>
    <message>
        <source>That makes more than %1 downloads. Add them in smaller parts.</source>
        <translation>इससे %1 से ज़्यादा डाउनलोड हो जाएँगे। इन्हें छोटे-छोटे हिस्सों में जोड़ें।</translation>
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
        <source>Give the folder&apos;s whole path.</source>
        <translation>फ़ोल्डर का पूरा पथ दें।</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>पासवर्ड के साथ उपयोगकर्ता नाम भी ज़रूरी है।</translation>
    </message>
    <message>
        <source>Write the checksum as its kind and its digits, such as sha256:9f86d0…, all of them.</source>
        <translation>चेकसम को उसके प्रकार और सभी अंकों के साथ लिखें, जैसे sha256:9f86d0…।</translation>
    </message>
    <message>
        <source>One checksum can&apos;t hold for several files.</source>
        <translation>एक ही चेकसम कई फ़ाइलों के लिए नहीं हो सकता।</translation>
    </message>
    <message>
        <source>More than %1 mirrors are of no use.</source>
        <translation>%1 से ज़्यादा मिरर का कोई लाभ नहीं है।</translation>
    </message>
    <message>
        <source>Mirrors can be given for one file only.</source>
        <translation>मिरर केवल एक फ़ाइल के लिए दिए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Write each header as Name: value on a line of its own; those that frame a request, such as Range, a download sends itself.</source>
        <translation>हर हेडर अलग पंक्ति में “नाम: मान” के रूप में लिखें; Range जैसे हेडर, जिनसे अनुरोध बनता है, डाउनलोड खुद भेजता है।</translation>
    </message>
    <message>
        <source>Give the page&apos;s whole address, with http:// or https://.</source>
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
        <source>Write the proxy as http://host:port, https://host:port or socks5://host:port, or none to go without.</source>
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
</context>
<context>
    <name>AfterDownloads</name>
    <message>
        <source>All downloads are done. Tributary quits.</source>
        <translation>सभी डाउनलोड पूरे हो गए हैं। Tributary बंद हो रहा है।</translation>
    </message>
    <message>
        <source>All downloads are done. The computer goes to sleep.</source>
        <translation>सभी डाउनलोड पूरे हो गए हैं। कंप्यूटर स्लीप मोड में जा रहा है।</translation>
    </message>
    <message>
        <source>All downloads are done. The computer shuts down.</source>
        <translation>सभी डाउनलोड पूरे हो गए हैं। कंप्यूटर बंद हो रहा है।</translation>
    </message>
    <message>
        <source>All downloads are done. %1 is started.</source>
        <translation>सभी डाउनलोड पूरे हो गए हैं। %1 शुरू हो रहा है।</translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>सभी डाउनलोड पूरे हो गए</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s), unless you say no.</source>
        <translation>
            <numerusform>%n सेकंड में, अगर आप “नहीं” न चुनें।</numerusform>
            <numerusform>%n सेकंड में, अगर आप “नहीं” न चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>अभी(&amp;N)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Asked anew, because it was far slower than the others</source>
        <translation>बाकी कनेक्शन से बहुत धीमा था, इसलिए फिर से अनुरोध किया गया</translation>
    </message>
    <message>
        <source>Asked anew: %1</source>
        <extracomment>%1: what went wrong before, as &quot;The connection was lost&quot;.</extracomment>
        <translation>फिर से अनुरोध किया गया: %1</translation>
    </message>
    <message>
        <source>%1; it asks again soon</source>
        <extracomment>%1: what went wrong, as &quot;The connection was lost&quot;.</extracomment>
        <translation>%1; जल्द ही फिर से अनुरोध होगा</translation>
    </message>
    <message>
        <source>It asks again soon</source>
        <translation>जल्द ही फिर से अनुरोध होगा</translation>
    </message>
    <message>
        <source>The disk writes more slowly than the bytes come</source>
        <translation>डेटा जितनी तेज़ी से आ रहा है, डिस्क उतनी तेज़ी से नहीं लिख रही</translation>
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
        <source>Resting</source>
        <extracomment>A connection that asks again after a while.</extracomment>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>Nothing comes</source>
        <translation>कुछ नहीं आ रहा</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>डेटा आ रहा है</translation>
    </message>
    <message>
        <source>This server is not to be asked so often</source>
        <translation>इस सर्वर से इतनी बार अनुरोध नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>Its bytes wait until the file is ready for them</source>
        <translation>फ़ाइल तैयार होने तक डेटा प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>Has this source the same file?</source>
        <translation>क्या इस स्रोत पर भी वही फ़ाइल है?</translation>
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
        <source>Not verified: no checksum was known</source>
        <translation>सत्यापित नहीं: कोई चेकसम ज्ञात नहीं था</translation>
    </message>
    <message>
        <source>Verified piece by piece</source>
        <translation>हर हिस्सा अलग से सत्यापित</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <extracomment>%1: a checksum.</extracomment>
        <translation>सत्यापित: %1</translation>
    </message>
    <message>
        <source>Verified: %1 (from %2)</source>
        <extracomment>%1: a checksum, %2: who said it, a file or a header of an answer.</extracomment>
        <translation>सत्यापित: %1 (%2 से)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Took</source>
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
        <source>Leads to</source>
        <extracomment>The address that a link led to in the end.</extracomment>
        <translation>अंतिम पता</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>पाने का तरीका</translation>
    </message>
    <message>
        <source>In parts; can go on after an interruption</source>
        <translation>हिस्सों में; रुकने के बाद आगे जारी रह सकता है</translation>
    </message>
    <message>
        <source>In one piece; begins anew after an interruption</source>
        <translation>एक ही बार में; रुकने पर शुरू से होगा</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>सर्वर पर बदला गया</translation>
    </message>
    <message>
        <source>Version mark</source>
        <extracomment>The server&apos;s mark for this version of the file (its ETag).</extracomment>
        <translation>संस्करण चिह्न</translation>
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
        <source>Again in %1 · %2</source>
        <extracomment>%1: a time such as 0:12, %2: why it has to be tried again.</extracomment>
        <translation>%1 में फिर कोशिश · %2</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>It waits for its turn.</extracomment>
        <translation>कतार में</translation>
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
        <source>%1 %</source>
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
</context>
<context>
    <name>ErrorAdvice</name>
    <message>
        <source>Copy the link once more, all of it.</source>
        <translation>पूरा लिंक एक बार फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>ऐसा लिंक ढूँढें जो https:// से शुरू हो।</translation>
    </message>
    <message>
        <source>Look for a slip in the link, or check the network.</source>
        <translation>लिंक में कोई गलती ढूँढें या नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>नेटवर्क जाँचें या बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask who runs the server.</source>
        <translation>सर्वर अपनी पहचान साबित नहीं कर पा रहा है। इस कंप्यूटर की तारीख जाँचें या सर्वर के संचालक से पूछें।</translation>
    </message>
    <message>
        <source>Sign in with what you have been given for the proxy.</source>
        <translation>प्रॉक्सी के लिए मिली जानकारी से साइन इन करें।</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>प्रॉक्सी का पता और पासवर्ड जाँचें।</translation>
    </message>
    <message>
        <source>Sign in with what the site has given you.</source>
        <translation>साइट से मिली जानकारी से साइन इन करें।</translation>
    </message>
    <message>
        <source>Links that only work for a while, or after signing in, have to be fetched anew.</source>
        <translation>जो लिंक कुछ समय तक या साइन इन करने के बाद ही काम करते हैं, उन्हें फिर से लेना होगा।</translation>
    </message>
    <message>
        <source>It may have moved: look for a new link.</source>
        <translation>हो सकता है फ़ाइल कहीं और चली गई हो: नया लिंक ढूँढें।</translation>
    </message>
    <message>
        <source>That is the server&apos;s trouble: try again later.</source>
        <translation>समस्या सर्वर की है: बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>फिर कोशिश करें या फ़ाइल को किसी दूसरे सर्वर पर ढूँढें।</translation>
    </message>
    <message>
        <source>Try again to fetch the new file from its beginning.</source>
        <translation>नई फ़ाइल को शुरू से डाउनलोड करने के लिए फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Free some space, then try again. What has come is kept.</source>
        <translation>कुछ जगह खाली करें, फिर दोबारा कोशिश करें। जो आ चुका है, वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>दूसरा फ़ोल्डर चुनें या इस फ़ोल्डर में लिखने की अनुमति दें।</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>किसी दूसरी डिस्क पर फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Check that the disk is there and healthy.</source>
        <translation>जाँचें कि डिस्क जुड़ी है और ठीक है।</translation>
    </message>
    <message>
        <source>Allow more memory in the settings under Advanced, then try again; or add it anew with part files on a disk.</source>
        <translation>सेटिंग में “उन्नत” के अंतर्गत ज़्यादा मेमोरी की अनुमति दें, फिर कोशिश करें; या इसे डिस्क पर आंशिक फ़ाइलों के साथ दोबारा जोड़ें।</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>उस फ़ाइल को हटाकर कहीं और रखें या दूसरे नाम से सहेजें।</translation>
    </message>
    <message>
        <source>Please report it, with the lines of the log.</source>
        <translation>कृपया लॉग की पंक्तियों के साथ इसकी रिपोर्ट करें।</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>लिंक पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>केवल http और https लिंक डाउनलोड किए जा सकते हैं</translation>
    </message>
    <message>
        <source>There is no server of that name</source>
        <translation>इस नाम का कोई सर्वर नहीं है</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>सर्वर कनेक्शन अस्वीकार कर रहा है</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>कनेक्शन टूट गया</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>सर्वर ने समय पर जवाब नहीं दिया</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>सुरक्षित कनेक्शन नहीं बन सका</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>प्रॉक्सी का उपयोग नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>उपयोगकर्ता नाम और पासवर्ड ज़रूरी हैं</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>पहुँच अस्वीकृत</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>सर्वर ने त्रुटि बताई</translation>
    </message>
    <message>
        <source>The link leads from one address to the next without end</source>
        <translation>लिंक एक पते से दूसरे पते पर लगातार भेजता रहता है</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for</source>
        <translation>सर्वर ने माँगे गए हिस्से के बजाय दूसरा हिस्सा भेजा</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>सर्वर का जवाब समझ में नहीं आया</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>सर्वर पर फ़ाइल बदल गई है</translation>
    </message>
    <message>
        <source>Wrong checksum: the file is damaged or not the right one</source>
        <translation>गलत चेकसम: फ़ाइल खराब है या सही फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>डिस्क पर पर्याप्त जगह नहीं है</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>फ़ोल्डर में लिखने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>फ़ाइल इस डिस्क के लिए बहुत बड़ी है</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>डिस्क से पढ़ा या उस पर लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>फ़ाइल मेमोरी सीमा से बड़ी है</translation>
    </message>
    <message>
        <source>A file of that name is already there</source>
        <translation>इस नाम की फ़ाइल पहले से मौजूद है</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>Tributary में कुछ गड़बड़ी हुई</translation>
    </message>
    <message>
        <source>The server wants to be left alone for a while</source>
        <translation>सर्वर ने कुछ देर रुकने को कहा है</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>प्रॉक्सी उपयोगकर्ता नाम और पासवर्ड माँग रही है</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what went wrong, %2: the number the server answered with, e.g. &quot;Not found (404)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>unknown size</source>
        <translation>आकार अज्ञात</translation>
    </message>
    <message>
        <source>can be fetched in parts</source>
        <translation>हिस्सों में लिया जा सकता है</translation>
    </message>
    <message>
        <source>in one stream only</source>
        <translation>केवल एक ही बार में</translation>
    </message>
    <message>
        <source>The server has “%1”: %2, %3</source>
        <extracomment>%1: a file name, %2: its size, %3: whether the server sends it in parts.</extracomment>
        <translation>सर्वर पर फ़ाइल “%1” है: %2, %3</translation>
    </message>
    <message>
        <source>Try %1 in %2: %3</source>
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
        <source>; the checksum is right</source>
        <translation>; चेकसम सही है</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is</source>
        <translation>“%1” पहले से मौजूद है और उसे वैसे ही रहने दिया गया</translation>
    </message>
    <message>
        <source>The requests follow each other quickly; for a while no more of them are listed</source>
        <translation>अनुरोध बहुत तेज़ी से हो रहे हैं; फ़िलहाल और अनुरोध सूची में नहीं दिखाए जाएँगे</translation>
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
</context>
<context>
    <name>LinkRemarks</name>
    <message>
        <source>The text asks to go without a proxy.</source>
        <translation>टेक्स्ट में बिना प्रॉक्सी के डाउनलोड करने को कहा गया है।</translation>
    </message>
    <message>
        <source>The text asks to go by the proxy %1:%2, which sees what is fetched.</source>
        <extracomment>%1: the name of a server, %2: a number.</extracomment>
        <translation>टेक्स्ट में प्रॉक्सी %1:%2 से डाउनलोड करने को कहा गया है; यह प्रॉक्सी देख सकती है कि क्या डाउनलोड हो रहा है।</translation>
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
        <source>The text asks not to check certificates, so that anybody can pass for the server.</source>
        <translation>टेक्स्ट में प्रमाणपत्र न जाँचने को कहा गया है, जिससे कोई भी खुद को वह सर्वर बता सकता है।</translation>
    </message>
    <message>
        <source>The text asks to believe the certificates in %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>टेक्स्ट में %1 के प्रमाणपत्रों पर विश्वास करने को कहा गया है।</translation>
    </message>
    <message>
        <source>The list goes on: only its first %1 downloads are taken.</source>
        <extracomment>%1: how many can be added at once.</extracomment>
        <translation>सूची इससे लंबी है: केवल पहले %1 डाउनलोड लिए गए हैं।</translation>
    </message>
    <message>
        <source>Not every line can be used; the first that can’t is line %1.</source>
        <extracomment>%1: the number of a line.</extracomment>
        <translation>हर पंक्ति उपयोग में नहीं लाई जा सकती; ऐसी पहली पंक्ति %1 है।</translation>
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
</context>
<context>
    <name>Questions</name>
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
        <source>What has come of “%1” is deleted.</source>
        <translation>“%1” का अब तक आया डेटा मिट जाएगा।</translation>
    </message>
    <message>
        <source>What has come of unfinished downloads is deleted.</source>
        <translation>अधूरे डाउनलोड का अब तक आया डेटा मिट जाएगा।</translation>
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
        <source>Remove with file</source>
        <translation>फ़ाइल सहित हटाएँ</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>पूरे हुए हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>%n पूरा हुआ डाउनलोड सूची से हटाएँ?</numerusform>
            <numerusform>%n पूरे हुए डाउनलोड सूची से हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>फ़ाइलें जहाँ हैं, वहीं रहेंगी।</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>%1 के प्रमाणपत्र पर विश्वास करें?</translation>
    </message>
    <message>
        <source>It does not prove who is at the other end: %1

Trust it only if who runs the server has given you this fingerprint (SHA-256):
%2

It is believed for this server alone, and only as long as it stays the same.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>यह साबित नहीं करता कि दूसरे छोर पर कौन है: %1

इस पर तभी विश्वास करें, जब सर्वर के संचालक ने आपको यह फ़िंगरप्रिंट (SHA-256) दिया हो:
%2

यह विश्वास केवल इसी सर्वर के लिए और प्रमाणपत्र के न बदलने तक ही लागू रहेगा।</translation>
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
        <source>Pausing keeps what has come so far, aborting deletes it.</source>
        <translation>रोकने पर अब तक आया डेटा बना रहता है, रद्द करने पर मिट जाता है।</translation>
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
        <source>&amp;Abort downloads</source>
        <translation>डाउनलोड रद्द करें(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep downloading</source>
        <translation>डाउनलोड जारी रखें(&amp;K)</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Another version of Tributary is running. Quit it and start again.</source>
        <translation>Tributary का कोई दूसरा संस्करण चल रहा है। उसे बंद करें और फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>Tributary is running already, but does not answer.</source>
        <translation>Tributary पहले से चल रहा है, लेकिन जवाब नहीं दे रहा।</translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message>
        <source>%1. It will be tried again in %2.</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a time such as 0:12.</extracomment>
        <translation>%1। %2 में फिर कोशिश होगी।</translation>
    </message>
    <message numerus="yes">
        <source>It waits for its turn: %n download(s) run at once.</source>
        <translation>
            <numerusform>बारी की प्रतीक्षा है: एक साथ %n डाउनलोड चलता है।</numerusform>
            <numerusform>बारी की प्रतीक्षा है: एक साथ %n डाउनलोड चलते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule lets nothing run at this hour.</source>
        <translation>शेड्यूल के अनुसार इस समय कुछ नहीं चलेगा।</translation>
    </message>
    <message>
        <source>The server hasn&apos;t answered yet.</source>
        <translation>सर्वर ने अभी तक जवाब नहीं दिया है।</translation>
    </message>
    <message>
        <source>The disk writes more slowly than the bytes come.</source>
        <translation>डेटा जितनी तेज़ी से आ रहा है, डिस्क उतनी तेज़ी से नहीं लिख रही।</translation>
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
        <source>All %n connection(s) that may be open are in use.</source>
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
        <source>Each of its connections gets about %1: the server gives each no more, or the line is full.</source>
        <translation>हर कनेक्शन को लगभग %1 मिल रहा है: सर्वर इससे ज़्यादा नहीं देता या लाइन पूरी भरी है।</translation>
    </message>
    <message>
        <source>Nothing here holds it back: the server or the network gives no more.</source>
        <translation>यहाँ से कोई रुकावट नहीं है: सर्वर या नेटवर्क इससे ज़्यादा नहीं दे रहा।</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Another Tributary that is running has the list of downloads.</source>
        <translation>डाउनलोड की सूची चल रहे किसी दूसरे Tributary के पास है।</translation>
    </message>
    <message>
        <source>The list of downloads can’t be opened.</source>
        <translation>डाउनलोड की सूची खोली नहीं जा सकती।</translation>
    </message>
    <message>
        <source>It stays as it is. What you download now is forgotten when you quit.</source>
        <translation>सूची वैसी ही रहेगी। अभी जो डाउनलोड करेंगे, वह बंद करने पर भुला दिया जाएगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) came back.</source>
        <translation>
            <numerusform>%n डाउनलोड वापस आया।</numerusform>
            <numerusform>%n डाउनलोड वापस आए।</numerusform>
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
        <source>The list of downloads can’t be written.</source>
        <translation>डाउनलोड की सूची में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>You see it as it was, and what was not finished is paused. What changes now is forgotten when you quit.</source>
        <translation>सूची पहले जैसी दिखाई दे रही है और अधूरे डाउनलोड रुके हुए हैं। अभी किए गए बदलाव बंद करने पर भुला दिए जाएँगे।</translation>
    </message>
    <message>
        <source>The list of downloads can’t be saved at the moment.</source>
        <translation>डाउनलोड की सूची अभी सहेजी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>It is tried again. What has changed since is lost when the program ends before that.</source>
        <translation>फिर कोशिश की जाएगी। अगर प्रोग्राम उससे पहले बंद हुआ, तो तब से हुए बदलाव खो जाएँगे।</translation>
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
        <source>Keep everything in the folder of the program</source>
        <translation>सब कुछ प्रोग्राम के फ़ोल्डर में रखें</translation>
    </message>
    <message>
        <source>Tell on standard error how long the window is ever busy</source>
        <translation>मानक त्रुटि आउटपुट पर बताएँ कि विंडो अधिकतम कितनी देर व्यस्त रही</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>क्या डाउनलोड करना है</translation>
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
        <source>Downloads files over as many connections as pay off.</source>
        <translation>जितने कनेक्शन लाभदायक हों, उतने से फ़ाइलें डाउनलोड करता है।</translation>
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
Several lines make several downloads.</source>
        <translation>https://…
कई पंक्तियों से कई डाउनलोड बनते हैं।</translation>
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
        <source>As the server names them</source>
        <translation>सर्वर से मिले नाम</translation>
    </message>
    <message>
        <source>As the server names it</source>
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
        <source>The link was tried: %1.</source>
        <extracomment>%1: what went wrong when the server was asked about a link.</extracomment>
        <translation>लिंक आज़माया गया: %1।</translation>
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
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>फ़िल्टर हटाएँ</translation>
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
        <source>Why</source>
        <extracomment>Why a connection is slow, waits or asked anew.</extracomment>
        <translation>कारण</translation>
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
        <source>Downloads go on. The icon in the tray brings the window back.</source>
        <translation>डाउनलोड जारी हैं। ट्रे के आइकन से विंडो वापस आ जाएगी।</translation>
    </message>
    <message>
        <source>The computer couldn’t be put to sleep or shut down.</source>
        <translation>कंप्यूटर को स्लीप मोड में नहीं डाला या बंद नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>The program can’t be started.</source>
        <translation>प्रोग्राम शुरू नहीं किया जा सका।</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopSleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>डाउनलोड चल रहे हैं</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Choose a download to see all about it.</source>
        <translation>पूरी जानकारी देखने के लिए कोई डाउनलोड चुनें।</translation>
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
        <source>High priority</source>
        <translation>उच्च प्राथमिकता</translation>
    </message>
    <message>
        <source>High</source>
        <translation>उच्च</translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation>सामान्य प्राथमिकता</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>निम्न प्राथमिकता</translation>
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
        <extracomment>The time left until a download is done.</extracomment>
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
</context>
<context>
    <name>tributary::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyHint</name>
    <message>
        <source>Drop a link here, paste one, or begin with New download.</source>
        <translation>यहाँ कोई लिंक छोड़ें या चिपकाएँ, या “नया डाउनलोड” से शुरू करें।</translation>
    </message>
    <message>
        <source>There is no such download at the moment.</source>
        <translation>अभी ऐसा कोई डाउनलोड नहीं है।</translation>
    </message>
    <message>
        <source>No download matches “%1”.</source>
        <translation>“%1” से मेल खाता कोई डाउनलोड नहीं है।</translation>
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
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>सर्वर से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>The link was replaced.</source>
        <translation>लिंक बदल दिया गया।</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>लिंक नहीं बदला गया।</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>The file was renamed.</source>
        <translation>फ़ाइल का नाम बदल दिया गया।</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>What has come goes to the other folder…</source>
        <translation>अब तक आया डेटा दूसरे फ़ोल्डर में जा रहा है…</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>फ़ाइल जहाँ है, वहीं रहेगी।</translation>
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
</context>
<context>
    <name>tributary::FinishedRows</name>
    <message>
        <source>The filter shows no finished download.</source>
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
        <source>Recent</source>
        <translation>हाल के</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>हाल के फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
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
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Drop links, text or lists of links on the window, or paste them. All else can be done by these keys:</source>
        <translation>लिंक, टेक्स्ट या लिंक की सूचियाँ विंडो पर छोड़ें या चिपकाएँ। बाकी सब इन कुंजियों से किया जा सकता है:</translation>
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
        <source>Open the file, or see the details</source>
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
        <source>Open a tab of the details</source>
        <translation>विवरण का टैब खोलें</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>विवरण बंद करें</translation>
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
        <source>The list holds no http or https link.</source>
        <translation>सूची में कोई http या https लिंक नहीं है।</translation>
    </message>
    <message>
        <source>The clipboard holds no http or https link.</source>
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
        <source>In the list already.</source>
        <translation>पहले से सूची में है।</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, the others are in the list already.</source>
        <translation>
            <numerusform>%n डाउनलोड जोड़ा गया, बाकी पहले से सूची में हैं।</numerusform>
            <numerusform>%n डाउनलोड जोड़े गए, बाकी पहले से सूची में हैं।</numerusform>
        </translation>
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
        <source>In the list already: %1</source>
        <extracomment>%1: the link of a download.</extracomment>
        <translation>पहले से सूची में: %1</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>फ़ोल्डर(&amp;F)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>सभी चुनें(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>कोई न चुनें(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) selected.</source>
        <translation>
            <numerusform>%n डाउनलोड चुना गया।</numerusform>
            <numerusform>%n डाउनलोड चुने गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder to save to, with its whole path.</source>
        <translation>सहेजने के लिए फ़ोल्डर उसके पूरे पथ के साथ चुनें।</translation>
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
</context>
<context>
    <name>tributary::ListedNote</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>उस पर जाएँ(&amp;G)</translation>
    </message>
    <message>
        <source>This link is in the list already.</source>
        <translation>यह लिंक पहले से सूची में है।</translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are in the list already and come again under names of their own:</source>
        <translation>
            <numerusform>इनमें से %n लिंक पहले से सूची में है और अलग नाम से फिर जोड़ा जाएगा:</numerusform>
            <numerusform>इनमें से %n लिंक पहले से सूची में हैं और अलग नामों से फिर जोड़े जाएँगे:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
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
        <source>Only while the list is sorted by the time a download was added</source>
        <translation>केवल तब, जब सूची जोड़े जाने के समय के क्रम में हो</translation>
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
        <source>The filter hides what was added.</source>
        <translation>जो जोड़ा गया, वह फ़िल्टर के कारण छिपा है।</translation>
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
        <source>Other links to the same file, one a line</source>
        <translation>उसी फ़ाइल के अन्य लिंक, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>हेडर(&amp;D)</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
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
        <source>Tributary&apos;s own</source>
        <translation>Tributary का अपना</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a field, %2: what is wrong with what stands in it.</extracomment>
        <translation>%1: %2</translation>
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
    <message>
        <source>KiB/s for each of the selected downloads; 0 is no limit:</source>
        <translation>चुने गए हर डाउनलोड के लिए KiB/s; 0 यानी कोई सीमा नहीं:</translation>
    </message>
</context>
<context>
    <name>tributary::ProxyFields</name>
    <message>
        <source>As the system</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>सिस्टम के अनुसार</translation>
    </message>
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
        <source>A user name and a password belong to the proxy of a download: New download, More, Proxy.</source>
        <translation>उपयोगकर्ता नाम और पासवर्ड डाउनलोड की प्रॉक्सी में दिए जाते हैं: नया डाउनलोड &gt; और विकल्प &gt; प्रॉक्सी।</translation>
    </message>
    <message>
        <source>This is no address of a proxy.</source>
        <translation>यह किसी प्रॉक्सी का पता नहीं है।</translation>
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
        <source>Another link to “%1”. What has come so far is kept when the new link brings the same file.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>“%1” का दूसरा लिंक। अगर नए लिंक से वही फ़ाइल मिलती है, तो अब तक आया डेटा बना रहेगा।</translation>
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
        <source>Give the whole link, with http:// or https://.</source>
        <translation>पूरा लिंक http:// या https:// के साथ दें।</translation>
    </message>
</context>
<context>
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>फ़ाइल के हिस्से</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>“%1” को खोला नहीं जा सका।</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>“%1” को ट्रैश में नहीं डाला जा सका।</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsAdvanced</name>
    <message>
        <source>&amp;Space on disk</source>
        <translation>डिस्क पर जगह(&amp;S)</translation>
    </message>
    <message>
        <source>Reserve it first</source>
        <translation>पहले से आरक्षित करें</translation>
    </message>
    <message>
        <source>Take it as bytes come</source>
        <translation>डेटा आने के साथ लें</translation>
    </message>
    <message>
        <source>&amp;Read and write at most</source>
        <translation>पढ़ने-लिखने की सीमा(&amp;R)</translation>
    </message>
    <message>
        <source>In one step. Both hold for downloads that are added from now on.</source>
        <translation>एक बार में। दोनों अब से जोड़े जाने वाले डाउनलोड पर लागू होंगे।</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>सभी कनेक्शन के लिए मेमोरी(&amp;M)</translation>
    </message>
    <message>
        <source>When so much waits to be written, reading waits as well.</source>
        <translation>जब इतना डेटा लिखे जाने की प्रतीक्षा में हो, तो पढ़ना भी रुक जाता है।</translation>
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
        <source>Types</source>
        <extracomment>Of files.</extracomment>
        <translation>प्रकार</translation>
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
</context>
<context>
    <name>tributary::SettingsDownloads</name>
    <message>
        <source>Downloads at &amp;once</source>
        <translation>एक साथ डाउनलोड(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Connections for each</source>
        <translation>हर डाउनलोड के कनेक्शन(&amp;C)</translation>
    </message>
    <message>
        <source>Connections in &amp;all</source>
        <translation>कुल कनेक्शन(&amp;A)</translation>
    </message>
    <message>
        <source>A download takes as many connections as pay off, but no more than this. What is chosen for each holds for downloads that are added from now on.</source>
        <translation>डाउनलोड उतने कनेक्शन लेता है जितने लाभदायक हों, पर इससे ज़्यादा नहीं। हर डाउनलोड के लिए चुनी गई संख्या अब से जोड़े जाने वाले डाउनलोड पर लागू होगी।</translation>
    </message>
    <message>
        <source>When the &amp;file is there already</source>
        <translation>जब फ़ाइल पहले से मौजूद हो(&amp;F)</translation>
    </message>
    <message>
        <source>Keep both, and number the new one</source>
        <translation>दोनों रखें और नई को क्रमांक दें</translation>
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
        <source>Fail the download</source>
        <translation>डाउनलोड को विफल मानें</translation>
    </message>
    <message>
        <source>&amp;Date of the file</source>
        <translation>फ़ाइल की तारीख(&amp;D)</translation>
    </message>
    <message>
        <source>When it was downloaded</source>
        <translation>डाउनलोड होने का समय</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>सर्वर के अनुसार</translation>
    </message>
    <message>
        <source>Check&amp;sum to verify</source>
        <translation>सत्यापन का चेकसम(&amp;S)</translation>
    </message>
    <message>
        <source>From the server’s answer</source>
        <translation>सर्वर के जवाब से</translation>
    </message>
    <message>
        <source>Also from a file beside it</source>
        <translation>साथ रखी फ़ाइल से भी</translation>
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
        <source>One beside the file, filled in place</source>
        <translation>फ़ाइल के साथ एक, उसी जगह भरी जाती है</translation>
    </message>
    <message>
        <source>Several in a folder, merged in the end</source>
        <translation>किसी फ़ोल्डर में कई, अंत में जोड़ी जाती हैं</translation>
    </message>
    <message>
        <source>None: held in memory, written at once</source>
        <translation>कोई नहीं: मेमोरी में रखकर एक साथ लिखा जाता है</translation>
    </message>
    <message>
        <source>Folder fo&amp;r part files</source>
        <translation>आंशिक फ़ाइलों का फ़ोल्डर(&amp;R)</translation>
    </message>
    <message>
        <source>The system&apos;s for temporary files</source>
        <translation>सिस्टम का अस्थायी फ़ोल्डर</translation>
    </message>
    <message>
        <source>Files larger than the memory under Advanced fail.</source>
        <translation>“उन्नत” में दी गई मेमोरी से बड़ी फ़ाइलें विफल होंगी।</translation>
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
        <source>Let the computer sleep</source>
        <translation>कंप्यूटर को स्लीप मोड में डालें</translation>
    </message>
    <message>
        <source>Shut the computer down</source>
        <translation>कंप्यूटर बंद करें</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>प्रोग्राम चलाएँ</translation>
    </message>
    <message>
        <source>When a&amp;ll are done</source>
        <translation>सब पूरे होने पर(&amp;L)</translation>
    </message>
    <message>
        <source>This happens once. A question comes first, and waits a while for a No.</source>
        <translation>ऐसा एक बार होगा। पहले पूछा जाएगा और “नहीं” चुनने के लिए कुछ समय मिलेगा।</translation>
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
        <source>One a line, each as it is</source>
        <translation>हर पंक्ति में एक, जैसा है वैसा ही</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsGeneral</name>
    <message>
        <source>&amp;Theme</source>
        <extracomment>The theme: as the desktop has it.</extracomment>
        <translation>थीम(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language: as the desktop has it.</extracomment>
        <translation>सिस्टम के अनुसार</translation>
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
        <source>&amp;Folder</source>
        <translation>फ़ोल्डर(&amp;F)</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>अभी फिर शुरू करें(&amp;N)</translation>
    </message>
    <message>
        <source>The words change when Tributary starts anew. Downloads go on after that.</source>
        <translation>Tributary के फिर से शुरू होने पर भाषा बदलेगी। डाउनलोड उसके बाद जारी रहेंगे।</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Start with the session, in the tray</source>
        <translation>लॉग इन करने पर ट्रे में शुरू करें(&amp;S)</translation>
    </message>
    <message>
        <source>%1 can’t be written.</source>
        <translation>%1 में लिखा नहीं जा सकता।</translation>
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
        <source>&amp;Pause between two requests</source>
        <translation>दो अनुरोधों के बीच विराम(&amp;P)</translation>
    </message>
    <message>
        <source>What a host itself has asked for is obeyed in any case.</source>
        <translation>होस्ट ने खुद जो माँगा है, उसका पालन हर हाल में होता है।</translation>
    </message>
    <message>
        <source>Hosts of the last two weeks</source>
        <translation>पिछले दो हफ़्तों के होस्ट</translation>
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
        <source>Sends parts</source>
        <translation>हिस्से भेजता है</translation>
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
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>गति सीमा(&amp;L)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>कोई नहीं</translation>
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
        <source>Replace a &amp;silent connection after</source>
        <translation>निष्क्रिय कनेक्शन बदलने का समय(&amp;S)</translation>
    </message>
    <message>
        <source>The wait doubles with each try, and begins anew when something comes. Times and tries hold for downloads that are added from now on.</source>
        <translation>प्रतीक्षा हर प्रयास के साथ दोगुनी होती है और डेटा आने पर फिर शुरू से गिनी जाती है। समय और प्रयास अब से जोड़े जाने वाले डाउनलोड पर लागू होंगे।</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>फिर कोशिश(&amp;R)</translation>
    </message>
    <message>
        <source>Soon, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>जल्दी, फिर धीरे-धीरे कम बार</translation>
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
        <source>As chosen here:</source>
        <translation>यहाँ चुने अनुसार:</translation>
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
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Tell me when</source>
        <translation>मुझे तब बताएँ, जब</translation>
    </message>
    <message>
        <source>a download is &amp;finished</source>
        <translation>कोई डाउनलोड पूरा हो(&amp;F)</translation>
    </message>
    <message>
        <source>a download &amp;has failed</source>
        <translation>कोई डाउनलोड विफल हो(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;all downloads are done</source>
        <translation>सभी डाउनलोड पूरे हों(&amp;A)</translation>
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
</context>
<context>
    <name>tributary::SettingsSchedule</name>
    <message>
        <source>&amp;Follow the hours of the week</source>
        <translation>हफ़्ते के शेड्यूल का पालन करें(&amp;F)</translation>
    </message>
    <message>
        <source>No speed limit is set at the moment, so limited hours are as fast as others.</source>
        <translation>अभी कोई गति सीमा तय नहीं है, इसलिए सीमित घंटे भी बाकी घंटों जितने ही तेज़ हैं।</translation>
    </message>
    <message>
        <source>In limited hours the speed limit of %1 holds.</source>
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
        <source>Selected hours:</source>
        <translation>चुने गए घंटे:</translation>
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
        <source>Pictures</source>
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
        <source>Folders are inside the one that a download is for, unless their whole path is given. An empty one is that folder itself.</source>
        <translation>ये फ़ोल्डर डाउनलोड के लिए चुने गए फ़ोल्डर के अंदर होते हैं, जब तक कि पूरा पथ न दिया गया हो। खाली छोड़ने पर वही फ़ोल्डर लिया जाता है।</translation>
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
        <source>Restore &amp;usual ones</source>
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
        <source>%1 did not accept the user name or the password.</source>
        <extracomment>%1: the name of a server or a proxy.</extracomment>
        <translation>%1 ने उपयोगकर्ता नाम या पासवर्ड स्वीकार नहीं किया।</translation>
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
        <source>The list doesn&apos;t keep what was given for %1: give again what is needed to go on.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 के लिए दी गई जानकारी सूची में नहीं रखी जाती: आगे बढ़ने के लिए ज़रूरी जानकारी फिर से दें।</translation>
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
        <source>Name: value, one a line</source>
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
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>यह धीमा क्यों है?</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedBox</name>
    <message>
        <source> KiB/s</source>
        <extracomment>Kibibytes a second, after a number.</extracomment>
        <translation> KiB/s</translation>
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
        <source>Nothing has come in the last five minutes.</source>
        <translation>पिछले पाँच मिनट में कुछ नहीं आया।</translation>
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
        <extracomment>Under the graph of the last minutes: now, and so many minutes ago.</extracomment>
        <translation>अभी</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <translation>−%1 मिनट</translation>
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
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>विंडो दिखाएँ</translation>
    </message>
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
        <source>Messages</source>
        <translation>संदेश</translation>
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
    <message>
        <source>No messages yet</source>
        <translation>अभी कोई संदेश नहीं</translation>
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
</context>
</TS>
