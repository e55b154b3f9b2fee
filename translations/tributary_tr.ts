<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AccessibleList</name>
    <message>
        <source>Ascending</source>
        <translation>Artan</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Azalan</translation>
    </message>
</context>
<context>
    <name>AddInput</name>
    <message>
        <source>“%1” doesn&apos;t begin with http:// or https://.</source>
        <translation>“%1” http:// veya https:// ile başlamıyor.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a complete link.</source>
        <translation>“%1” tam bir link değil.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <extracomment>%1: a link, %2: what is wrong with it.</extracomment>
        <translation>“%1” kullanılamıyor: %2.</translation>
    </message>
    <message>
        <source>The links are too long to add all at once. Add fewer at a time.</source>
        <translation>Linkler hepsi birden eklenemeyecek kadar uzun. Bir kerede daha azını ekleyin.</translation>
    </message>
    <message>
        <source>That makes more than %1 downloads. Add fewer at a time.</source>
        <translation>Böylece %1 sayısından fazla indirme oluyor. Bir kerede daha azını ekleyin.</translation>
    </message>
    <message>
        <source>Type or paste the link of a file.</source>
        <translation>Bir dosyanın linkini yazın veya yapıştırın.</translation>
    </message>
    <message>
        <source>Choose the folder to save to.</source>
        <translation>Kaydedilecek klasörü seçin.</translation>
    </message>
    <message>
        <source>Enter the folder&apos;s full path.</source>
        <translation>Klasörün tam yolunu yazın.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>Parola için kullanıcı adı da gerekir.</translation>
    </message>
    <message>
        <source>Write each header as Name: value on its own line. Headers that Tributary sends itself, such as Range, can&apos;t be set.</source>
        <translation>Her üstbilgiyi ayrı bir satıra “Ad: değer” biçiminde yazın. Range gibi Tributary’nin kendisinin gönderdiği üstbilgiler ayarlanamaz.</translation>
    </message>
    <message>
        <source>Enter the page&apos;s full address, with http:// or https://.</source>
        <translation>Sayfanın tam adresini http:// veya https:// ile yazın.</translation>
    </message>
    <message>
        <source>Write cookies as name=value; name=value.</source>
        <translation>Çerezleri ad=değer; ad=değer biçiminde yazın.</translation>
    </message>
    <message>
        <source>A user agent is one line of plain text.</source>
        <translation>Kullanıcı aracısı tek satırlık düz metindir.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port, https://host:port or socks5://host:port, or none for no proxy.</source>
        <translation>Vekil sunucuyu http://sunucu:port, https://sunucu:port veya socks5://sunucu:port biçiminde yazın; vekil sunucu kullanmamak için none yazın.</translation>
    </message>
    <message>
        <source>A file name can&apos;t contain / or \.</source>
        <translation>Dosya adında / veya \ bulunamaz.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file.</source>
        <translation>“%1” bir dosya adı olamaz.</translation>
    </message>
    <message>
        <source>A checksum can be entered for one file only.</source>
        <translation>Sağlama toplamı yalnızca tek bir dosya için verilebilir.</translation>
    </message>
    <message>
        <source>At most %1 mirrors can be entered.</source>
        <translation>En çok %1 yansı verilebilir.</translation>
    </message>
    <message>
        <source>Mirrors can be entered for one file only.</source>
        <translation>Yansılar yalnızca tek bir dosya için verilebilir.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: the number of a line, %2: a sentence that says what is wrong with it.</extracomment>
        <translation>Satır %1: %2</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>Bu ad bir dosya için çok uzun.</translation>
    </message>
    <message>
        <source>Enter the whole checksum: %1 digits for %2.</source>
        <extracomment>Two sentences on a checksum that is not complete. %1: a number of digits, %2: a kind such as SHA-256.</extracomment>
        <translation>Sağlama toplamının tamamını yazın: %2 için %1 basamak.</translation>
    </message>
    <message>
        <source>Enter the whole checksum, such as %1 digits for %2.</source>
        <translation>Sağlama toplamının tamamını yazın, örneğin %2 için %1 basamak.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download torrents.</source>
        <translation>Tributary torrent indirmez.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download from FTP servers.</source>
        <translation>Tributary FTP sunucularından indirmez.</translation>
    </message>
</context>
<context>
    <name>AfterDownloads</name>
    <message>
        <source>All downloads are done. Quit Tributary?</source>
        <translation>Tüm indirmeler tamamlandı. Tributary’den çıkılsın mı?</translation>
    </message>
    <message>
        <source>All downloads are done. Put the computer to sleep?</source>
        <translation>Tüm indirmeler tamamlandı. Bilgisayar uyku moduna geçirilsin mi?</translation>
    </message>
    <message>
        <source>All downloads are done. Shut down the computer?</source>
        <translation>Tüm indirmeler tamamlandı. Bilgisayar kapatılsın mı?</translation>
    </message>
    <message>
        <source>All downloads are done. Run %1?</source>
        <translation>Tüm indirmeler tamamlandı. %1 çalıştırılsın mı?</translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Tüm indirmeler tamamlandı</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, this happens in %n second(s).</source>
        <translation>
            <numerusform>Yanıt verilmezse bu, %n saniye içinde yapılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Evet</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hayır</translation>
    </message>
</context>
<context>
    <name>ConnectionStory</name>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds, as &quot;14&quot; or &quot;0.3&quot;.</extracomment>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>still at work</source>
        <extracomment>From here on: what became of a connection, behind a colon.</extracomment>
        <translation>hâlâ çalışıyor</translation>
    </message>
    <message>
        <source>it brought all that it was asked for</source>
        <translation>kendisinden istenenin tamamını getirdi</translation>
    </message>
    <message>
        <source>another one took over its rest</source>
        <translation>kalanını başka bir bağlantı devraldı</translation>
    </message>
    <message>
        <source>others brought its part first</source>
        <translation>kendi bölümünü önce diğerleri getirdi</translation>
    </message>
    <message>
        <source>it was far slower than the others, which took over</source>
        <translation>diğerlerinden çok yavaştı, işi onlar devraldı</translation>
    </message>
    <message>
        <source>it made way for other connections</source>
        <translation>yerini diğer bağlantılara bıraktı</translation>
    </message>
    <message>
        <source>the speed limit calls for smaller parts</source>
        <translation>hız sınırı daha küçük parçalar gerektiriyor</translation>
    </message>
    <message>
        <source>its link was given up</source>
        <translation>linkinden vazgeçildi</translation>
    </message>
    <message>
        <source>the download stopped</source>
        <translation>indirme durdu</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, without data: %5</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: what became of it.</extracomment>
        <translation>Bağlantı %1, sunucu %2, %3 itibarıyla %4 boyunca, veri gelmedi: %5</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, %5, %6: %7</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: a size, %6: a speed, %7: what became of it.</extracomment>
        <translation>Bağlantı %1, sunucu %2, %3 itibarıyla %4 boyunca, %5, %6: %7</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>
            <numerusform>%1 itibarıyla %n istek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them failed</source>
        <extracomment>%1: &quot;12 requests since 10:02:11&quot;, %n: how many of them failed.</extracomment>
        <translation>
            <numerusform>%1, %n tanesi başarısız</numerusform>
        </translation>
    </message>
    <message>
        <source>the file was asked for anew</source>
        <translation>dosya yeniden istendi</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Retried: it was far slower than the others</source>
        <translation>Yeniden denendi: diğerlerinden çok yavaştı</translation>
    </message>
    <message>
        <source>Retried: %1</source>
        <extracomment>%1: what went wrong before, as &quot;The connection was lost&quot;.</extracomment>
        <translation>Yeniden denendi: %1</translation>
    </message>
    <message>
        <source>%1; trying again soon</source>
        <extracomment>%1: what went wrong, as &quot;The connection was lost&quot;.</extracomment>
        <translation>%1; birazdan yeniden denenecek</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Birazdan yeniden denenecek</translation>
    </message>
    <message>
        <source>The disk is slower than the network</source>
        <translation>Disk ağdan yavaş</translation>
    </message>
    <message>
        <source>A speed limit holds it back</source>
        <translation>Hız sınırı yavaşlatıyor</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment</source>
        <translation>Sunucu şu anda bir şey göndermiyor</translation>
    </message>
    <message>
        <source>Far slower than the others</source>
        <translation>Diğerlerinden çok yavaş</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Sunucu bekleniyor</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <extracomment>A connection that waits until its server may be asked.</extracomment>
        <translation>Sırasını bekliyor</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A connection whose server has answered; its bytes are not taken yet.</extracomment>
        <translation>Yanıt geldi</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>A connection whose bytes are compared with those that are here.</extracomment>
        <translation>Karşılaştırıyor</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <extracomment>A connection that asks again after a while.</extracomment>
        <translation>Yeniden denemeyi bekliyor</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Takıldı</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Alıyor</translation>
    </message>
    <message>
        <source>Requests to this server are spaced out</source>
        <translation>Bu sunucuya istekler aralıklı gönderiliyor</translation>
    </message>
    <message>
        <source>Waiting until the file is ready</source>
        <translation>Dosyanın hazır olması bekleniyor</translation>
    </message>
    <message>
        <source>Checking that this source has the same file</source>
        <translation>Bu kaynakta aynı dosya olup olmadığı denetleniyor</translation>
    </message>
</context>
<context>
    <name>DownloadFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1: a size such as 3.7 GiB, %2: the same in bytes.</extracomment>
        <translation>%1 (%2 bayt)</translation>
    </message>
    <message>
        <source>Less than a second</source>
        <translation>Bir saniyeden az</translation>
    </message>
    <message>
        <source>%1 for the last %2</source>
        <extracomment>%1: a time such as 0:35, %2: a size.</extracomment>
        <translation>Son %2 için %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum, %3: who said it, a file or a header of an answer.</extracomment>
        <translation>%1: %2 (kaynak: %3)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Ortalama hız</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Sağlama toplamı</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <extracomment>The address that a link led to in the end.</extracomment>
        <translation>Yönlendirme</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Aktarım</translation>
    </message>
    <message>
        <source>In parts; can be resumed</source>
        <translation>Parçalar hâlinde; sürdürülebilir</translation>
    </message>
    <message>
        <source>In one piece; can&apos;t be resumed</source>
        <translation>Tek parça; sürdürülemez</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Son değişiklik</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <extracomment>The server&apos;s mark for this version of the file (its ETag).</extracomment>
        <translation>Sürüm (ETag)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Öncelik</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Düşük</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Hız sınırı</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Eklenme</translation>
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
        <translation>%1 sonra yeniden · %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>It waits for its turn.</extracomment>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Bağlanıyor</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>İndiriliyor</translation>
    </message>
    <message>
        <source>Assembling</source>
        <extracomment>The parts are being put together into one file.</extracomment>
        <translation>Birleştiriliyor</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Doğrulanıyor</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>Yeniden denemeyi bekliyor</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, written as the language wants it.</extracomment>
        <translation>%%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: the time until a download is done, such as 0:35.</extracomment>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Düşük</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>%1 sonra yeniden</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <extracomment>Of a finished download. %1: a kind of checksum, such as SHA-256.</extracomment>
        <translation>%1 eşleşiyor</translation>
    </message>
    <message>
        <source>All pieces match</source>
        <extracomment>Of a finished download: each of its pieces has the checksum that was named for it.</extracomment>
        <translation>Tüm parçalar eşleşiyor</translation>
    </message>
    <message>
        <source>Paused · starts over</source>
        <extracomment>Of a paused download that can&apos;t be continued: once resumed, it begins again.</extracomment>
        <translation>Duraklatıldı · baştan başlayacak</translation>
    </message>
    <message>
        <source>Comparing what is here</source>
        <translation>İnen bölüm karşılaştırılıyor</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is here of a file is compared with what the server sends; %1: &quot;Comparing what is here&quot;, %2: how far that is, such as 12%, %3: how far it has to go, such as 30%.</extracomment>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Yüksek öncelik</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Düşük öncelik</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Of a finished download: it was compared with no checksum.</extracomment>
        <translation>Doğrulanmadı</translation>
    </message>
    <message>
        <source>File is missing</source>
        <extracomment>Of a finished download, whose file somebody has moved or deleted elsewhere.</extracomment>
        <translation>Dosya yok</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>Link okunamıyor</translation>
    </message>
    <message>
        <source>Copy the whole link and try again.</source>
        <translation>Linkin tamamını kopyalayıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Check how it is spelt; in a shell, put it in quotes.</source>
        <translation>Yazımını denetleyin; kabukta tırnak içine alın.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>Yalnızca http ve https linkleri indirilebilir</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>https:// ile başlayan bir link arayın.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Sunucu bulunamadı</translation>
    </message>
    <message>
        <source>Look for a typo in the link, or check the network.</source>
        <translation>Linkte yazım yanlışı olup olmadığına bakın veya ağı denetleyin.</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>Sunucu bağlantıları reddediyor</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>Ağı denetleyin veya daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Check the port, or try again later.</source>
        <translation>Bağlantı noktasını denetleyin veya daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Bağlantı koptu</translation>
    </message>
    <message>
        <source>Run the same command again.</source>
        <translation>Aynı komutu yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>Sunucu zamanında yanıt vermedi</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --timeout.</source>
        <translation>Aynı komutu yeniden çalıştırın veya --timeout ile daha çok süre tanıyın.</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <translation>Bağlantı kurmak çok uzun sürdü</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --connect-timeout.</source>
        <translation>Aynı komutu yeniden çalıştırın veya --connect-timeout ile daha çok süre tanıyın.</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>Bağlantı güvenli hâle getirilemiyor</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask the people who run the server.</source>
        <translation>Sunucu kimliğini kanıtlayamıyor. Bu bilgisayarın tarihini denetleyin veya sunucuyu işletene sorun.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; give a private authority&apos;s certificate with --ca-file.</source>
        <translation>Bu bilgisayarın saatini denetleyin; özel bir yetkilinin sertifikasını --ca-file ile verin.</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>Sunucu https’den http’ye yönlendiriyor</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file. Add the http link itself if you want it anyway.</source>
        <translation>Yoldaki herkes dosyayı okuyup değiştirebilir. Yine de istiyorsanız http linkinin kendisini ekleyin.</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file; give the http link itself if you want it anyway.</source>
        <translation>Yoldaki herkes dosyayı okuyup değiştirebilir; yine de istiyorsanız http linkinin kendisini verin.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>Vekil sunucu kullanılamıyor</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>Vekil sunucunun adresini ve parolasını denetleyin.</translation>
    </message>
    <message>
        <source>Check --proxy, its user and its password, or go without: --proxy none.</source>
        <translation>--proxy değerini, kullanıcısını ve parolasını denetleyin veya vekil olmadan deneyin: --proxy none.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>Vekil sunucu, kullanıcı adı ve parola istiyor</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for the proxy.</source>
        <translation>Vekil sunucu için kullanıcı adınız ve parolanızla oturum açın.</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>Bu ağ oturum açmanızı istiyor</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then try again.</source>
        <translation>Bir tarayıcıda ağda oturum açın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Do so in a browser, and run the same command again.</source>
        <translation>Bunu bir tarayıcıda yapın ve aynı komutu yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>Kullanıcı adı ve parola gerekli</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for this site.</source>
        <translation>Bu site için kullanıcı adınız ve parolanızla oturum açın.</translation>
    </message>
    <message>
        <source>Give them with --user NAME, or check the ones that you gave.</source>
        <translation>Bunları --user NAME ile verin veya verdiklerinizi denetleyin.</translation>
    </message>
    <message>
        <source>The link leads to that server: give the link there, with --user NAME. For another host and by https you can also write the login into ~/.netrc and give --netrc.</source>
        <translation>Bağlantı o sunucuya götürüyor: oradaki bağlantıyı --user NAME ile verin. Başka bir ana makine için ve https ile, oturum bilgisini ~/.netrc dosyasına yazıp --netrc de verilebilir.</translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation>Kullanıcı adı veya parola kabul edilmedi</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Erişim reddedildi</translation>
    </message>
    <message>
        <source>The link may have expired, or may need you to sign in: get a new one from the site.</source>
        <translation>Linkin süresi dolmuş olabilir veya oturum açmanız gerekebilir: siteden yenisini alın.</translation>
    </message>
    <message>
        <source>The link may have expired, or need --cookie, --referer or --user.</source>
        <translation>Linkin süresi dolmuş olabilir veya --cookie, --referer ya da --user gerekebilir.</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>Linkin süresi dolmuş</translation>
    </message>
    <message>
        <source>Get a new link from the site and replace this one.</source>
        <translation>Siteden yeni bir link alın ve bunu değiştirin.</translation>
    </message>
    <message>
        <source>Get a new link, and give it with --output and the same name to continue.</source>
        <translation>Yeni bir link alın ve sürdürmek için onu --output ve aynı adla verin.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>The file may have moved. Look for a new link.</source>
        <translation>Dosya taşınmış olabilir: yeni bir link arayın.</translation>
    </message>
    <message>
        <source>Check the link.</source>
        <translation>Linki denetleyin.</translation>
    </message>
    <message>
        <source>The file is gone from the server</source>
        <translation>Dosya artık sunucuda yok</translation>
    </message>
    <message>
        <source>The link may have expired: get a new one.</source>
        <translation>Linkin süresi dolmuş olabilir: yenisini alın.</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Çok fazla yönlendirme</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>Yeniden deneyin veya dosyayı başka bir sunucuda arayın.</translation>
    </message>
    <message>
        <source>It may need --cookie, or the link of the file itself.</source>
        <translation>--cookie veya dosyanın kendi linki gerekebilir.</translation>
    </message>
    <message>
        <source>The server requires payment for the file</source>
        <translation>Sunucu dosya için ödeme istiyor</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one; waiting won&apos;t help.</source>
        <translation>Linki denetleyin veya yeni bir link arayın; beklemek işe yaramaz.</translation>
    </message>
    <message>
        <source>Check the link; waiting won&apos;t help.</source>
        <translation>Linki denetleyin; beklemek işe yaramaz.</translation>
    </message>
    <message>
        <source>The server says that a proxy asks for a password</source>
        <translation>Sunucu bir vekilin parola istediğini söylüyor</translation>
    </message>
    <message>
        <source>The server may not send the file for legal reasons</source>
        <translation>Sunucu dosyayı yasal nedenlerle gönderemiyor</translation>
    </message>
    <message>
        <source>The file is locked on the server</source>
        <translation>Dosya sunucuda kilitli</translation>
    </message>
    <message>
        <source>The problem is on the server: try again later.</source>
        <translation>Sorun sunucuda: daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server is limiting requests for now</source>
        <translation>Sunucu şimdilik istekleri sınırlıyor</translation>
    </message>
    <message>
        <source>The server is still preparing the file</source>
        <translation>Sunucu dosyayı hâlâ hazırlıyor</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>Sunucu bir hata bildirdi</translation>
    </message>
    <message>
        <source>The server sent the wrong part of the file</source>
        <translation>Sunucu dosyanın yanlış parçasını gönderdi</translation>
    </message>
    <message>
        <source>Run the same command again with --connections 1.</source>
        <translation>Aynı komutu --connections 1 ile yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid</source>
        <translation>Sunucunun yanıtı anlaşılmıyor</translation>
    </message>
    <message>
        <source>Check the link, or try again later.</source>
        <translation>Linki denetleyin veya daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at this address</source>
        <translation>Sunucu orada HTTP konuşmuyor</translation>
    </message>
    <message>
        <source>Check the port, and whether the link begins with http or https.</source>
        <translation>Bağlantı noktasını ve linkin http ile mi https ile mi başladığını denetleyin.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>Dosya yerine bir web sayfası geldi</translation>
    </message>
    <message>
        <source>The site may want you to sign in, or the link has expired. Open it in the browser and copy the link again.</source>
        <translation>Site oturum açmanızı istiyor veya linkin süresi dolmuş olabilir. Linki tarayıcıda açıp yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>Dosya sunucuda değişmiş</translation>
    </message>
    <message>
        <source>Try again to download the new file from the start.</source>
        <translation>Yeni dosyayı baştan indirmek için yeniden deneyin.</translation>
    </message>
    <message>
        <source>Run the same command again when it no longer changes.</source>
        <translation>Artık değişmediğinde aynı komutu yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>The file is not the one that the list describes</source>
        <translation>Dosya, listede anlatılan dosya değil</translation>
    </message>
    <message>
        <source>Get a new list.</source>
        <translation>Yeni bir liste alın.</translation>
    </message>
    <message>
        <source>Get a new list; where apt made it, run apt-get update.</source>
        <translation>Yeni bir liste alın; listeyi apt oluşturduysa apt-get update çalıştırın.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match</source>
        <translation>Sağlama toplamı yanlış</translation>
    </message>
    <message>
        <source>Check the checksum; if it is right, %1 sent a different file.</source>
        <translation>Sağlama toplamını denetleyin; doğruysa %1 başka bir dosya gönderdi.</translation>
    </message>
    <message>
        <source>Look for a typo in the checksum, or try again.</source>
        <translation>Sağlama toplamında yazım yanlışı olup olmadığına bakın veya yeniden deneyin.</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>Diskte yeterli yer yok</translation>
    </message>
    <message>
        <source>Free some space. The download then goes on by itself.</source>
        <translation>Yer açın. İndirme ardından kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder with --dir, and run the command again.</source>
        <translation>Yer açın veya --dir ile başka bir klasör seçin ve komutu yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>Klasöre yazma izni yok</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>Başka bir klasör seçin veya bu klasöre yazmaya izin verin.</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>Dosya bu disk için çok büyük</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Başka bir diskte klasör seçin.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk with --dir.</source>
        <translation>--dir ile başka bir diskte klasör seçin.</translation>
    </message>
    <message>
        <source>This program may not write files that large</source>
        <translation>Bu boyutta dosyalara bu program için izin yok</translation>
    </message>
    <message>
        <source>Ask the people who run this computer to raise the limit.</source>
        <translation>Bu bilgisayarı yönetenlerden sınırı yükseltmelerini isteyin.</translation>
    </message>
    <message>
        <source>Raise the limit of the shell with ulimit -f, and run the same command again.</source>
        <translation>Kabuğun sınırını ulimit -f ile yükseltin ve aynı komutu yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>Disk okunamıyor veya yazılamıyor</translation>
    </message>
    <message>
        <source>Check that the disk is connected and working.</source>
        <translation>Diskin takılı ve sağlam olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>O dosyayı başka yere taşıyın veya başka bir adla kaydedin.</translation>
    </message>
    <message>
        <source>Choose another name with --output, or say what to do with --on-conflict.</source>
        <translation>--output ile başka bir ad seçin veya ne yapılacağını --on-conflict ile belirtin.</translation>
    </message>
    <message>
        <source>Another download is writing this file</source>
        <translation>Bu dosyayı başka bir indirme yazıyor</translation>
    </message>
    <message>
        <source>Wait until it is finished, or save under another name.</source>
        <translation>Bitmesini bekleyin veya başka bir adla kaydedin.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another name with --output.</source>
        <translation>Bitmesini bekleyin veya --output ile başka bir ad seçin.</translation>
    </message>
    <message>
        <source>An unfinished file is in the way</source>
        <translation>Tamamlanmamış bir dosya engel oluyor</translation>
    </message>
    <message>
        <source>Use the link that it was begun with, delete it and its .ledger, or choose another name with --output.</source>
        <translation>Başlatıldığı linki kullanın, dosyayı .ledger dosyasıyla birlikte silin veya --output ile başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>Liste okunamıyor</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>Dosya, bellek sınırından büyük</translation>
    </message>
    <message>
        <source>Allow more memory under Settings, Advanced, and try again; or add the download again with part files on disk.</source>
        <translation>Ayarlarda “Gelişmiş” altında daha fazla belleğe izin verip yeniden deneyin veya indirmeyi, parça dosyaları diskte olacak şekilde yeniden ekleyin.</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or leave out --assembly memory.</source>
        <translation>--memory-limit değerini yükseltin veya --assembly memory seçeneğini kaldırın.</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <translation>Sürdürmek için aynı komutu yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment</source>
        <extracomment>A download that runs, say, can&apos;t be renamed or edited.</extracomment>
        <translation>Bu şu anda yapılamıyor</translation>
    </message>
    <message>
        <source>Pause the download, then try again.</source>
        <translation>İndirmeyi duraklatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Run the same command again later.</source>
        <translation>Aynı komutu daha sonra yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>Tributary içinde bir şeyler ters gitti</translation>
    </message>
    <message>
        <source>Please report this, and include the log.</source>
        <translation>Lütfen bunu bildirin ve günlüğü ekleyin.</translation>
    </message>
    <message>
        <source>Please report it with the output of --verbose.</source>
        <translation>Lütfen --verbose çıktısıyla birlikte bildirin.</translation>
    </message>
    <message>
        <source>Allow it and run the command again, or choose another folder with --dir.</source>
        <translation>İzin verip komutu yeniden çalıştırın veya --dir ile başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Check it and run the command again, or choose a folder on another one with --dir.</source>
        <translation>Diski denetleyip komutu yeniden çalıştırın veya --dir ile başka birinde klasör seçin.</translation>
    </message>
    <message>
        <source>The link leads to that server, which gets no --cookie, --header or --user: give the link there, with what it needs. The link may also have expired.</source>
        <translation>Link, --cookie, --header veya --user gönderilmeyen o sunucuya götürüyor: oradaki linki, gerekenlerle birlikte verin. Linkin süresi de dolmuş olabilir.</translation>
    </message>
    <message>
        <source>The browser&apos;s sign-in is needed again</source>
        <translation>Tarayıcıdaki oturum yeniden gerekli</translation>
    </message>
    <message>
        <source>Start the download in the browser again to continue here, or sign in with the cookies of this site.</source>
        <translation>Burada sürdürmek için indirmeyi tarayıcıda yeniden başlatın veya bu sitenin çerezleriyle oturum açın.</translation>
    </message>
    <message>
        <source>Enter the cookies in the window.</source>
        <translation>Çerezleri pencereye yazın.</translation>
    </message>
    <message>
        <source>Secret headers are needed again</source>
        <translation>Gizli üstbilgiler yeniden gerekli</translation>
    </message>
    <message>
        <source>Sign in with the headers that were entered for this download.</source>
        <translation>Bu indirme için girilmiş üstbilgilerle oturum açın.</translation>
    </message>
    <message>
        <source>Enter the headers in the window.</source>
        <translation>Üstbilgileri pencereye yazın.</translation>
    </message>
    <message>
        <source>The passphrase of the key is needed again</source>
        <translation>Anahtarın parolası yeniden gerekli</translation>
    </message>
    <message>
        <source>Sign in with the passphrase of the certificate&apos;s key.</source>
        <translation>Sertifika anahtarının parolasıyla oturum açın.</translation>
    </message>
    <message>
        <source>Enter the passphrase in the window.</source>
        <translation>Anahtarın parolasını pencereye yazın.</translation>
    </message>
    <message>
        <source>Try again. Keep the file anyway only if you know that the site&apos;s checksum is out of date.</source>
        <translation>Yeniden deneyin. Dosyayı yine de tutmayı yalnızca sitedeki sağlama toplamının güncel olmadığını biliyorsanız seçin.</translation>
    </message>
    <message>
        <source>Try again later; to keep the file although %1 names another checksum, run the command again with --accept-checksum and the one that was found.</source>
        <translation>Daha sonra yeniden deneyin; %1 başka bir sağlama toplamı belirtse de dosyayı tutmak için komutu --accept-checksum ve bulunan toplam ile yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>Check what --input names.</source>
        <translation>--input ile ne verildiğini denetleyin.</translation>
    </message>
    <message>
        <source>The server does not speak https on this port</source>
        <translation>Sunucu bu bağlantı noktasında https konuşmuyor</translation>
    </message>
    <message>
        <source>Check the link&apos;s port, or whether the link should begin with http.</source>
        <translation>Linkin bağlantı noktasını veya linkin http ile başlaması gerekip gerekmediğini denetleyin.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk</source>
        <translation>Dosyanın adı bu disk için çok uzun</translation>
    </message>
    <message>
        <source>Save under a shorter name.</source>
        <translation>Daha kısa bir adla kaydedin.</translation>
    </message>
    <message>
        <source>Choose a shorter name with --output.</source>
        <translation>--output ile daha kısa bir ad seçin.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>Klasör artık yok</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder.</source>
        <translation>Bulunduğu diski takın veya başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Connect its disk and run the command again, or choose another folder with --dir.</source>
        <translation>Bulunduğu diski takıp komutu yeniden çalıştırın veya --dir ile başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>Tamamlanmamış dosya artık yok</translation>
    </message>
    <message>
        <source>Put it back where it was, or try again to start over.</source>
        <translation>Dosyayı eski yerine koyun veya baştan başlamak için yeniden deneyin.</translation>
    </message>
    <message>
        <source>Put it back where it was, or run the same command again to start over.</source>
        <translation>Dosyayı eski yerine koyun veya baştan başlamak için aynı komutu yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>A file with this name already exists</source>
        <translation>Bu adda bir dosya zaten var</translation>
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
        <translation>bir NUL baytı içeriyor</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>bir denetim karakteri içeriyor</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>metin geçerli UTF-8 değil</translation>
    </message>
    <message>
        <source>the file name contains a control character</source>
        <translation>dosya adı bir denetim karakteri içeriyor</translation>
    </message>
    <message>
        <source>the file name is an absolute path</source>
        <translation>dosya adı mutlak bir yol</translation>
    </message>
    <message>
        <source>the file name contains a backslash</source>
        <translation>dosya adı ters eğik çizgi içeriyor</translation>
    </message>
    <message>
        <source>the file name contains a slash</source>
        <translation>dosya adı eğik çizgi içeriyor</translation>
    </message>
    <message>
        <source>the file name leads out of its folder</source>
        <translation>dosya adı klasörünün dışına çıkıyor</translation>
    </message>
    <message>
        <source>the folder before the file name is not allowed</source>
        <translation>dosya adının önündeki klasöre izin verilmiyor</translation>
    </message>
    <message>
        <source>the file name is empty</source>
        <translation>dosya adı boş</translation>
    </message>
    <message>
        <source>line %1 gives the same file name</source>
        <translation>%1. satır aynı dosya adını veriyor</translation>
    </message>
    <message>
        <source>dir= names no folder</source>
        <translation>dir= bir klasör belirtmiyor</translation>
    </message>
    <message>
        <source>the folder leads out of the one that was chosen</source>
        <translation>klasör, seçilenin dışına çıkıyor</translation>
    </message>
    <message>
        <source>the folder is a hidden one</source>
        <translation>klasör gizli</translation>
    </message>
    <message>
        <source>what lies in the folder is run at login</source>
        <translation>klasördekiler oturum açılınca çalıştırılıyor</translation>
    </message>
    <message>
        <source>the size is not a number of bytes</source>
        <translation>boyut bir bayt sayısı değil</translation>
    </message>
    <message>
        <source>the checksum is of a kind that isn&apos;t known</source>
        <translation>sağlama toplamının türü bilinmiyor</translation>
    </message>
    <message>
        <source>%1 checksums have %2 hexadecimal digits</source>
        <translation>%1 sağlama toplamı %2 onaltılık basamaktan oluşur</translation>
    </message>
    <message>
        <source>there are two different %1 checksums</source>
        <translation>iki farklı %1 sağlama toplamı var</translation>
    </message>
    <message>
        <source>it is not a link</source>
        <translation>bu bir link değil</translation>
    </message>
    <message>
        <source>links of the kind %1: can&apos;t be fetched</source>
        <translation>%1 türündeki linkler indirilemez</translation>
    </message>
    <message>
        <source>the link is broken</source>
        <translation>link bozuk</translation>
    </message>
    <message>
        <source>the link names no host</source>
        <translation>link bir sunucu belirtmiyor</translation>
    </message>
    <message>
        <source>the link has an impossible port</source>
        <translation>linkin bağlantı noktası olanaksız</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>link çok uzun</translation>
    </message>
    <message>
        <source>the link is relative to a page whose address isn&apos;t known</source>
        <translation>link, adresi bilinmeyen bir sayfaya göre yazılmış</translation>
    </message>
    <message>
        <source>a range runs backwards</source>
        <translation>bir aralık geriye doğru gidiyor</translation>
    </message>
    <message>
        <source>the pattern makes more than %1 links</source>
        <translation>kalıp en çok %1 link üretebilir</translation>
    </message>
    <message>
        <source>the number of file names (%1) differs from that of the links (%2)</source>
        <translation>%1 dosya adı %2 linke uymuyor</translation>
    </message>
    <message>
        <source>the mirrors&apos; patterns make different numbers of links</source>
        <translation>yansıların kalıpları farklı sayıda link üretiyor</translation>
    </message>
    <message>
        <source>one checksum can&apos;t apply to %1 links</source>
        <translation>tek bir sağlama toplamı %1 link için geçerli olamaz</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>satır çok uzun</translation>
    </message>
    <message>
        <source>the line has more than %1 mirrors</source>
        <translation>satırda en çok %1 yansı olabilir</translation>
    </message>
    <message>
        <source>the option has no link above it</source>
        <translation>seçeneğin üstünde link yok</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>böyle bir seçenek yok</translation>
    </message>
    <message>
        <source>the quote around the link is never closed</source>
        <translation>linkin çevresindeki tırnak kapatılmamış</translation>
    </message>
    <message>
        <source>a header contains a control character</source>
        <translation>bir üstbilgi denetim karakteri içeriyor</translation>
    </message>
    <message>
        <source>a download sends its own header %1</source>
        <translation>%1 üstbilgisini indirmenin kendisi gönderir</translation>
    </message>
    <message>
        <source>the referring page has no http or https address</source>
        <translation>yönlendiren sayfanın http ya da https adresi yok</translation>
    </message>
    <message>
        <source>it is not a cURL command</source>
        <translation>bu bir cURL komutu değil</translation>
    </message>
    <message>
        <source>the command is too long</source>
        <translation>komut çok uzun</translation>
    </message>
    <message>
        <source>the command is joined with another program or a file</source>
        <translation>komut başka bir programa ya da dosyaya bağlı</translation>
    </message>
    <message>
        <source>the command has parts that only a shell can fill in</source>
        <translation>komutun bazı kısımlarını ancak bir kabuk doldurabilir</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>bir tırnak kapatılmamış</translation>
    </message>
    <message>
        <source>the command contains a control character</source>
        <translation>komut bir denetim karakteri içeriyor</translation>
    </message>
    <message>
        <source>the command has no link</source>
        <translation>komutta link yok</translation>
    </message>
    <message>
        <source>the command has an option that isn&apos;t understood</source>
        <translation>komutta bilinmeyen bir seçenek var</translation>
    </message>
    <message>
        <source>the command&apos;s last option lacks its value</source>
        <translation>komutun son seçeneğinin değeri eksik</translation>
    </message>
    <message>
        <source>the command reads headers from a file</source>
        <translation>komut üstbilgileri bir dosyadan okuyor</translation>
    </message>
    <message>
        <source>the command reads cookies from a file</source>
        <translation>komut çerezleri bir dosyadan okuyor</translation>
    </message>
    <message>
        <source>the command reads more options from elsewhere</source>
        <translation>komut başka seçenekleri başka yerden okuyor</translation>
    </message>
    <message>
        <source>the command&apos;s method isn&apos;t GET</source>
        <translation>komutun yöntemi GET değil</translation>
    </message>
    <message>
        <source>the command sends data</source>
        <translation>komut veri gönderiyor</translation>
    </message>
    <message>
        <source>the command uploads a file</source>
        <translation>komut bir dosya yüklüyor</translation>
    </message>
    <message>
        <source>the command fetches a part of the file</source>
        <translation>komut dosyanın yalnızca bir kısmını alıyor</translation>
    </message>
    <message>
        <source>the command fetches the headers alone</source>
        <translation>komut yalnızca üstbilgileri alıyor</translation>
    </message>
    <message>
        <source>the command needs a client certificate</source>
        <translation>komut bir istemci sertifikası gerektiriyor</translation>
    </message>
    <message>
        <source>the proxy is neither http, https nor socks5</source>
        <translation>vekil sunucu http, https ya da socks5 değil</translation>
    </message>
    <message>
        <source>the proxy&apos;s address is broken</source>
        <translation>vekil sunucunun adresi bozuk</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>belge erken bitiyor</translation>
    </message>
    <message>
        <source>a part of the document is too long</source>
        <translation>belgenin bir kısmı çok uzun</translation>
    </message>
    <message>
        <source>a document type is not allowed</source>
        <translation>belge türüne izin verilmiyor</translation>
    </message>
    <message>
        <source>the document is not well-formed XML</source>
        <translation>belge düzgün biçimli XML değil</translation>
    </message>
    <message>
        <source>the document is nested too deep</source>
        <translation>belge çok derin iç içe geçmiş</translation>
    </message>
    <message>
        <source>the document lists no file</source>
        <translation>belge hiç dosya belirtmiyor</translation>
    </message>
    <message>
        <source>the document lists more than %1 files</source>
        <translation>belge en çok %1 dosya belirtebilir</translation>
    </message>
    <message>
        <source>the file has no http or https link</source>
        <translation>dosyanın http ya da https linki yok</translation>
    </message>
    <message>
        <source>the file has more than %1 links</source>
        <translation>dosyanın en çok %1 linki olabilir</translation>
    </message>
    <message>
        <source>the file has more than %1 checksums</source>
        <translation>dosyanın en çok %1 sağlama toplamı olabilir</translation>
    </message>
    <message>
        <source>the file has more than %1 pieces</source>
        <translation>dosyanın en çok %1 parçası olabilir</translation>
    </message>
    <message>
        <source>the pieces have no length</source>
        <translation>parçaların uzunluğu yok</translation>
    </message>
    <message>
        <source>the pieces are out of order</source>
        <translation>parçalar sırasız</translation>
    </message>
    <message>
        <source>the pieces don&apos;t make up the size</source>
        <translation>parçalar boyutu tamamlamıyor</translation>
    </message>
    <message>
        <source>the page has more than %1 links</source>
        <translation>sayfada en çok %1 link olabilir</translation>
    </message>
    <message>
        <source>a tag of the page never ends</source>
        <translation>sayfadaki bir etiket bitmiyor</translation>
    </message>
    <message>
        <source>there is a word that means nothing here</source>
        <translation>burada anlamı olmayan bir sözcük var</translation>
    </message>
    <message>
        <source>a login or a password comes before the first machine</source>
        <translation>bir kullanıcı adı ya da parola her bilgisayardan önce geliyor</translation>
    </message>
    <message>
        <source>a login or a password contains a control character</source>
        <translation>bir kullanıcı adı ya da parola denetim karakteri içeriyor</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>bir değer eksik</translation>
    </message>
    <message>
        <source>the file ends where a value is missing</source>
        <translation>dosya, bir değerin eksik olduğu yerde bitiyor</translation>
    </message>
    <message>
        <source>a quoted value is never closed</source>
        <translation>açılan bir tırnak kapatılmamış</translation>
    </message>
    <message>
        <source>the line doesn&apos;t have seven fields separated by tabs</source>
        <translation>satırda sekmeyle ayrılmış yedi alan yok</translation>
    </message>
    <message>
        <source>the cookie&apos;s host is not a host name</source>
        <translation>çerezin sunucusu geçersiz</translation>
    </message>
    <message>
        <source>the cookie&apos;s name or value has characters that cookies can&apos;t have</source>
        <translation>çerezin adında ya da değerinde izin verilmeyen karakterler var</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG:HEX</source>
        <translation>sağlama toplamı ALG:HEX biçiminde değil</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG=HEX</source>
        <translation>sağlama toplamı ALG=HEX biçiminde değil</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form &apos;URI&apos; NAME SIZE ALG:HEX</source>
        <translation>satır &apos;URI&apos; NAME SIZE ALG:HEX biçiminde değil</translation>
    </message>
    <message>
        <source>the header isn&apos;t of the form NAME: VALUE</source>
        <translation>üstbilgi NAME: VALUE biçiminde değil</translation>
    </message>
    <message>
        <source>the cookies aren&apos;t of the form NAME=VALUE; NAME=VALUE</source>
        <translation>çerezler NAME=VALUE; NAME=VALUE biçiminde değil</translation>
    </message>
    <message>
        <source>it asks not to check certificates; give --no-check-certificate to allow that</source>
        <translation>sertifikaların denetlenmemesini istiyor; buna izin vermek için --no-check-certificate verin</translation>
    </message>
    <message>
        <source>it asks to trust certificates of its own; use --ca-file instead</source>
        <translation>kendi sertifikalarına güvenilmesini istiyor; bunun yerine --ca-file kullanın</translation>
    </message>
    <message>
        <source>it asks for another proxy than the one that was chosen; give the same one with --proxy to allow that</source>
        <translation>seçilenden başka bir vekil sunucu istiyor; buna izin vermek için aynısını --proxy ile verin</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form HOST, TRUE or FALSE, PATH, TRUE or FALSE, TIME, NAME, VALUE</source>
        <translation>satır HOST, TRUE ya da FALSE, PATH, TRUE ya da FALSE, TIME, NAME, VALUE biçiminde değil</translation>
    </message>
    <message>
        <source>the link has an impossible host name</source>
        <translation>linkin sunucu adı olanaksız</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>unknown size</source>
        <translation>boyutu bilinmiyor</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>sürdürülebilir</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>sürdürülemez</translation>
    </message>
    <message>
        <source>The server has “%1”: %2, %3</source>
        <extracomment>%1: a file name, %2: its size, %3: whether the server sends it in parts.</extracomment>
        <translation>Sunucuda “%1” var: %2, %3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2: %3</source>
        <extracomment>%1: a number, %2: a time such as 0:12, %3: what went wrong.</extracomment>
        <translation>%2 sonra %1. deneme: %3</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in %3, over %n connection(s)</source>
        <translation>
            <numerusform>“%1” olarak kaydedildi: %3 içinde %2, %n bağlantıyla</numerusform>
        </translation>
    </message>
    <message>
        <source>; the checksum matches</source>
        <translation>; sağlama toplamı eşleşiyor</translation>
    </message>
    <message>
        <source>“%1” already exists and was skipped</source>
        <translation>“%1” zaten var ve atlandı</translation>
    </message>
    <message>
        <source>Many requests in a short time; some are not listed</source>
        <translation>Kısa sürede çok istek; bazıları listelenmedi</translation>
    </message>
    <message>
        <source>%1; %2 are kept</source>
        <extracomment>%1: what went wrong, %2: a size.</extracomment>
        <translation>%1; %2 saklanıyor</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Başladı</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Duraklatıldı: %1</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <extracomment>%1: what went wrong.</extracomment>
        <translation>Yeniden denendi: %1</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>“%1” olarak kaydedildi</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>The link was replaced: %1</source>
        <extracomment>%1: a link.</extracomment>
        <translation>Link değiştirildi: %1</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>yansılar</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>üstbilgiler</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>bağlantılar</translation>
    </message>
    <message>
        <source>speed limit</source>
        <translation>hız sınırı</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>sağlama toplamı</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <extracomment>A person has edited a download; %1: a list such as &quot;mirrors, headers&quot;.</extracomment>
        <translation>Düzenlendi: %1</translation>
    </message>
    <message>
        <source>file kept anyway</source>
        <extracomment>What was changed: the person keeps the file although a checksum contradicts it.</extracomment>
        <translation>dosya yine de tutuldu</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in less than a second, over %n connection(s)</source>
        <translation>
            <numerusform>“%1” olarak kaydedildi: bir saniyeden kısa sürede %2, %n bağlantıyla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRemarks</name>
    <message>
        <source>The text asks to use no proxy.</source>
        <translation>Metin, vekil sunucu kullanılmamasını istiyor.</translation>
    </message>
    <message>
        <source>The text asks to use the proxy %1:%2, which can see what you download.</source>
        <extracomment>%1: the name of a server, %2: a number.</extracomment>
        <translation>Metin, indirdiklerinizi görebilen %1:%2 vekil sunucusunun kullanılmasını istiyor.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <extracomment>Wishes of the same kind as in the sentence before.</extracomment>
        <translation>
            <numerusform>Bu türden %n istek daha var.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text asks not to check certificates, so anyone could pose as the server.</source>
        <translation>Metin, sertifikaların denetlenmemesini istiyor; bu durumda herkes kendini sunucu gibi gösterebilir.</translation>
    </message>
    <message>
        <source>The text asks to trust the certificates in %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Metin, %1 içindeki sertifikalara güvenilmesini istiyor.</translation>
    </message>
    <message>
        <source>The list is too long: only its first %1 downloads are added.</source>
        <extracomment>%1: how many can be added at once.</extracomment>
        <translation>Liste çok uzun: yalnızca ilk %1 indirme eklenecek.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <extracomment>%1: the number of a line, %2: why, as &quot;the link is not http or https&quot;.</extracomment>
        <translation>%1. satır atlandı: %2.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>%1 Hakkında</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Tercihler...</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Hizmetler</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 Gizle</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Diğerlerini gizle</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1 Programından çık</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>all downloads: with list the finished ones as well, with pause and resume in place of numbers</source>
        <translation>tüm indirmeler: list ile tamamlananlar da, pause ve resume ile numaraların yerine</translation>
    </message>
    <message>
        <source>save as FILE; for one URL only (default: the server&apos;s name, else the URL&apos;s; with add, a FILE without a folder goes where the desktop program saves)</source>
        <translation>DOSYA olarak kaydet; yalnızca tek URL için (varsayılan: sunucunun verdiği ad, yoksa URL’deki; add ile klasörsüz bir DOSYA, masaüstü programının kaydettiği yere gider)</translation>
    </message>
    <message>
        <source>save in FOLDER, created if missing (default: the current one; with add, the desktop program&apos;s)</source>
        <translation>KLASÖR içine kaydet, yoksa oluşturulur (varsayılan: geçerli klasör; add ile masaüstü programınınki)</translation>
    </message>
    <message>
        <source>save as the URL says, in FOLDER/host/segment/.../name (default: in FOLDER)</source>
        <translation>URL’nin dediği gibi kaydet: KLASÖR/sunucu/bölüm/.../ad (varsayılan: KLASÖR içine)</translation>
    </message>
    <message>
        <source>save by TEMPLATE, such as {host}/{date}/{name} (default: {name})</source>
        <translation>ŞABLON ile kaydet, örneğin {host}/{date}/{name} (varsayılan: {name})</translation>
    </message>
    <message>
        <source>more URLs from a list, or from several: links with patterns, apt-get --print-uris, Metalink, curl commands, a page; with get, FILE may be an http or https URL of one; -: standard input</source>
        <translation>bir ya da birkaç listeden daha çok URL: kalıplı bağlantılar, apt-get --print-uris, Metalink, curl komutları, bir sayfa; get ile DOSYA, bir listenin http veya https URL’si olabilir; -: standart girdi</translation>
    </message>
    <message>
        <source>what to do when the file exists: rename, overwrite, skip (without asking the server) or fail (default: rename, to &quot;name (1).ext&quot;; with add, what the desktop program does)</source>
        <translation>dosya varsa ne yapılacağı: rename (yeniden adlandır), overwrite (üzerine yaz), skip (sunucuya sormadan atla) veya fail (hata ver) (varsayılan: rename, &quot;name (1).ext&quot; olarak; add ile masaüstü programının yaptığı)</translation>
    </message>
    <message>
        <source>the same as --on-conflict overwrite</source>
        <translation>--on-conflict overwrite ile aynı</translation>
    </message>
    <message>
        <source>the digest that the file must have: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512</source>
        <translation>dosyanın sağlaması gereken toplam: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 veya sha3-512</translation>
    </message>
    <message>
        <source>keep a file with this digest, unverified, although the server names another one (default: it stays unfinished)</source>
        <translation>sunucu başka bir toplam bildirse de bu toplamı veren dosyayı doğrulanmamış olarak tut (varsayılan: bitmemiş kalır)</translation>
    </message>
    <message>
        <source>another source of the same file; may be given several times, for one URL only</source>
        <translation>aynı dosyanın başka bir kaynağı; birkaç kez verilebilir, yalnızca tek URL için</translation>
    </message>
    <message>
        <source>direct: write each piece in its place; temp: as part files in --temp-dir, then merge them; memory: hold all of it and write it once (default: direct)</source>
        <translation>direct: her parçayı yerine yaz; temp: --temp-dir içinde parça dosyaları olarak yaz, sonra birleştir; memory: tümünü bellekte tut ve bir kez yaz (varsayılan: direct)</translation>
    </message>
    <message>
        <source>where temporary files go: the parts of the assembly temp, the files of bench (default: the system&apos;s temporary folder)</source>
        <translation>geçici dosyaların yeri: --assembly temp ile parçalar, bench dosyaları (varsayılan: sistemin geçici klasörü)</translation>
    </message>
    <message>
        <source>look for a checksum file on the server, too: FILE.sha256, SHA256SUMS and the like (default: in the answer&apos;s headers only)</source>
        <translation>sunucuda da toplam dosyası ara: DOSYA.sha256, SHA256SUMS ve benzerleri (varsayılan: yalnızca yanıtın başlıklarında)</translation>
    </message>
    <message>
        <source>set the file&apos;s time to the server&apos;s (default: now)</source>
        <translation>dosyaya sunucudaki zamanı ver (varsayılan: şimdi)</translation>
    </message>
    <message>
        <source>do not reserve the space on disk first (default: reserve)</source>
        <translation>önce diskte yer ayırma (varsayılan: ayır)</translation>
    </message>
    <message>
        <source>most connections for one file, 1 to 64, or auto: up to 8, fewer where that is faster (default: auto)</source>
        <translation>bir dosya için en çok bağlantı, 1 ile 64 arası, ya da auto: 8’e kadar, daha hızlıysa daha az (varsayılan: auto)</translation>
    </message>
    <message>
        <source>files at once (default: 4)</source>
        <translation>aynı anda dosya sayısı (varsayılan: 4)</translation>
    </message>
    <message>
        <source>fetch each URL so many times one after another, and as often in parallel (default: 3)</source>
        <translation>her URL’yi bu kadar kez birer birer, bu kadar kez de aynı anda indir (varsayılan: 3)</translation>
    </message>
    <message>
        <source>most connections over all files (default: 32)</source>
        <translation>tüm dosyalar için en çok bağlantı (varsayılan: 32)</translation>
    </message>
    <message>
        <source>first measure how many connections the host accepts, for at most SEC seconds, and use as many as help; 0: skip (default: 0)</source>
        <translation>önce sunucunun kaç bağlantı kabul ettiğini en çok SN saniye ölç ve yararı olan kadarını kullan; 0: ölçme (varsayılan: 0)</translation>
    </message>
    <message>
        <source>most bytes read or written in one step (default: 256K)</source>
        <translation>bir adımda en çok okunan veya yazılan bayt (varsayılan: 256K)</translation>
    </message>
    <message>
        <source>most bytes that one request asks for, and the size of a part file (default: automatic)</source>
        <translation>bir isteğin en çok istediği bayt ve bir parça dosyasının boyutu (varsayılan: otomatik)</translation>
    </message>
    <message>
        <source>most bytes held in buffers over all connections, and as many again in files held in memory (default: 64M)</source>
        <translation>tüm bağlantıların arabelleklerinde en çok tutulan bayt, bellekte tutulan dosyalarda da bir o kadar (varsayılan: 64M)</translation>
    </message>
    <message>
        <source>pause between the starts of two requests to one host (default: 0)</source>
        <translation>bir sunucuya iki isteğin başlangıçları arasındaki ara (varsayılan: 0)</translation>
    </message>
    <message>
        <source>most bytes a second over all files, such as 500K (default: none)</source>
        <translation>tüm dosyalar için saniyede en çok bayt, örneğin 500K (varsayılan: none, sınırsız)</translation>
    </message>
    <message>
        <source>most bytes a second for each file (default: none)</source>
        <translation>her dosya için saniyede en çok bayt (varsayılan: none, sınırsız)</translation>
    </message>
    <message>
        <source>tries after the first failure without progress in between (default: 5)</source>
        <translation>arada ilerleme olmazsa ilk hatadan sonraki denemeler (varsayılan: 5)</translation>
    </message>
    <message>
        <source>the first wait before a try, doubled each time (default: 0.5)</source>
        <translation>bir denemeden önceki ilk bekleme, her seferinde iki katına çıkar (varsayılan: 0.5)</translation>
    </message>
    <message>
        <source>the longest wait before a try (default: 30)</source>
        <translation>bir denemeden önceki en uzun bekleme (varsayılan: 30)</translation>
    </message>
    <message>
        <source>exponential: as above; lenient: 4 more tries 60 s apart, with 2 files at once and --delay 0.25; backoff: 10 tries, waits doubling to 60 s (default: exponential)</source>
        <translation>exponential: yukarıdaki gibi; lenient: 60 sn arayla 4 deneme daha, aynı anda 2 dosya ve --delay 0.25 ile; backoff: 10 deneme, beklemeler 60 sn’ye kadar ikiye katlanır (varsayılan: exponential)</translation>
    </message>
    <message>
        <source>replace a connection that was silent for SEC seconds (default: 30)</source>
        <translation>SN saniye sessiz kalan bağlantıyı değiştir (varsayılan: 30)</translation>
    </message>
    <message>
        <source>give up connecting after SEC seconds (default: 15)</source>
        <translation>SN saniye sonra bağlanmaktan vazgeç (varsayılan: 15)</translation>
    </message>
    <message>
        <source>send this header as well; may be given several times</source>
        <translation>bu başlığı da gönder; birkaç kez verilebilir</translation>
    </message>
    <message>
        <source>send this as the user agent; browser: a desktop browser&apos;s (default: %1)</source>
        <translation>kullanıcı aracısı olarak bunu gönder; browser: bir masaüstü tarayıcısınınki (varsayılan: %1)</translation>
    </message>
    <message>
        <source>send this as the page that the link is on</source>
        <translation>bağlantının bulunduğu sayfa olarak bunu gönder</translation>
    </message>
    <message>
        <source>send these cookies</source>
        <translation>bu çerezleri gönder</translation>
    </message>
    <message>
        <source>send the cookies of a browser&apos;s cookies.txt, each to its own site</source>
        <translation>bir tarayıcının cookies.txt dosyasındaki çerezleri gönder, her birini yalnızca kendi sitesine</translation>
    </message>
    <message>
        <source>sign in; a missing password is asked for on the terminal (default: what the URL names)</source>
        <translation>oturum aç; eksik parola uçbirimde sorulur (varsayılan: URL’nin belirttiği)</translation>
    </message>
    <message>
        <source>sign in with ~/.netrc where no other login is given</source>
        <translation>başka oturum bilgisi verilmeyen yerde ~/.netrc ile oturum aç</translation>
    </message>
    <message>
        <source>read the password from the first line of FILE; -: of standard input</source>
        <translation>parolayı DOSYA içindeki ilk satırdan oku; -: standart girdiden</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// proxy, system or none (default: system)</source>
        <translation>bir http://, https:// veya socks5:// vekili, system ya da none (varsayılan: system)</translation>
    </message>
    <message>
        <source>hosts to reach without the proxy, such as localhost,.example.org,10.0.0.0/8</source>
        <translation>vekil olmadan ulaşılacak sunucular, örneğin localhost,.example.org,10.0.0.0/8</translation>
    </message>
    <message>
        <source>accept any certificate: anyone could pose as the server</source>
        <translation>her sertifikayı kabul et: herkes kendini sunucu gibi gösterebilir</translation>
    </message>
    <message>
        <source>trust the certificate authorities in FILE (default: the system&apos;s)</source>
        <translation>DOSYA içindeki sertifika yetkililerine güven (varsayılan: sisteminkiler)</translation>
    </message>
    <message>
        <source>show this certificate to a server that asks for one; in PEM or PKCS#12 form</source>
        <translation>sertifika isteyen sunucuya bunu göster; PEM veya PKCS#12 biçiminde</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM form (default: in the same file); its passphrase is asked for on the terminal</source>
        <translation>sertifikanın PEM biçimindeki anahtarı (varsayılan: aynı dosyada); anahtarın parolası uçbirimde sorulur</translation>
    </message>
    <message>
        <source>read the key&apos;s passphrase from the first line of FILE; -: of standard input</source>
        <translation>anahtarın parolasını DOSYA içindeki ilk satırdan oku; -: standart girdiden</translation>
    </message>
    <message>
        <source>bar, lines, none, or auto: a bar on a terminal, elsewhere a line each few seconds (default: auto)</source>
        <translation>bar (çubuk), lines (satırlar), none (hiçbiri) ya da auto: uçbirimde çubuk, başka yerde birkaç saniyede bir satır (varsayılan: auto)</translation>
    </message>
    <message>
        <source>show a bar for each connection, too</source>
        <translation>her bağlantı için de bir çubuk göster</translation>
    </message>
    <message>
        <source>show errors only</source>
        <translation>yalnızca hataları göster</translation>
    </message>
    <message>
        <source>show each request and answer, secrets masked</source>
        <translation>her isteği ve yanıtı göster, gizli bilgiler kapatılır</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output, nothing else there</source>
        <translation>standart çıktıya satır başına bir JSON nesnesi, başka hiçbir şey</translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>the path of a file</source>
        <translation>bir dosyanın yolu</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>bir klasörün yolu</translation>
    </message>
    <message>
        <source>folders and a name with {host} and {date}, and {name} once, after the last slash</source>
        <translation>klasörler ve {host} ile {date} içeren, son eğik çizgiden sonra bir kez {name} geçen bir ad</translation>
    </message>
    <message>
        <source>rename, overwrite, skip or fail</source>
        <translation>rename, overwrite, skip veya fail</translation>
    </message>
    <message>
        <source>ALG:HEX, where ALG is md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512 and HEX the whole digest</source>
        <translation>ALG:HEX; ALG md5, sha1, sha224, sha256, sha384, sha512, sha3-256 veya sha3-512, HEX ise toplamın tamamı</translation>
    </message>
    <message>
        <source>an http or https URL</source>
        <translation>bir http veya https URL’si</translation>
    </message>
    <message>
        <source>direct, temp or memory</source>
        <translation>direct, temp veya memory</translation>
    </message>
    <message>
        <source>a number from 1 to 64, or auto</source>
        <translation>1 ile 64 arasında bir sayı veya auto</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>1 ile 1000 arasında bir sayı</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>1 ile 100 arasında bir sayı</translation>
    </message>
    <message>
        <source>a size from 1K to 1G, such as 256K</source>
        <translation>1K ile 1G arasında bir boyut, örneğin 256K</translation>
    </message>
    <message>
        <source>a size of at least 16K, such as 10M</source>
        <translation>en az 16K bir boyut, örneğin 10M</translation>
    </message>
    <message>
        <source>a size of at least 1M, such as 64M</source>
        <translation>en az 1M bir boyut, örneğin 64M</translation>
    </message>
    <message>
        <source>bytes a second, such as 500K or 1.5M, or none</source>
        <translation>saniyede bayt, örneğin 500K veya 1.5M, ya da none</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>0 ile 1000 arasında bir sayı</translation>
    </message>
    <message>
        <source>exponential, lenient or backoff</source>
        <translation>exponential, lenient veya backoff</translation>
    </message>
    <message>
        <source>&apos;Name: value&apos; on one line, for a header that Tributary does not set itself</source>
        <translation>tek satırda &apos;Ad: değer&apos;, Tributary’nin kendi koymadığı bir başlık için</translation>
    </message>
    <message>
        <source>a text without line breaks, or browser</source>
        <translation>satır sonu içermeyen bir metin veya browser</translation>
    </message>
    <message>
        <source>&apos;name=value&apos; pairs on one line, separated by semicolons</source>
        <translation>tek satırda noktalı virgüllerle ayrılmış &apos;ad=değer&apos; çiftleri</translation>
    </message>
    <message>
        <source>a file that can be read, in the Netscape format</source>
        <translation>okunabilen, Netscape biçiminde bir dosya</translation>
    </message>
    <message>
        <source>NAME or NAME:PASSWORD</source>
        <translation>AD veya AD:PAROLA</translation>
    </message>
    <message>
        <source>the path of a file, or -</source>
        <translation>bir dosyanın yolu veya -</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// URL, system or none</source>
        <translation>bir http://, https:// veya socks5:// URL’si, system veya none</translation>
    </message>
    <message>
        <source>hosts, domains or networks with commas between</source>
        <translation>virgüllerle ayrılmış ana makineler, alan adları veya ağlar</translation>
    </message>
    <message>
        <source>a file that can be read, with certificates in PEM form</source>
        <translation>okunabilen, PEM biçiminde sertifikalar içeren bir dosya</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>okunabilen bir dosya</translation>
    </message>
    <message>
        <source>auto, bar, lines or none</source>
        <translation>auto, bar, lines veya none</translation>
    </message>
    <message>
        <source>seconds, from 0 to 604800 (7 days)</source>
        <translation>saniye, 0 ile 604800 arasında (7 gün)</translation>
    </message>
    <message>
        <source>seconds, more than 0 and at most 604800 (7 days)</source>
        <translation>saniye, 0’dan büyük ve en çok 604800 (7 gün)</translation>
    </message>
    <message>
        <source>a file that can be read, an http or https link, or -</source>
        <translation>okunabilen bir dosya, bir http veya https linki ya da -</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the server sent a web page instead of the file</source>
        <translation>söz verilen dosyanın yerine bir web sayfası geldi</translation>
    </message>
    <message>
        <source>the size was %1 and is now larger</source>
        <translation>boyut %1 idi, şimdi daha büyük</translation>
    </message>
    <message>
        <source>the size was %1 and is now %2</source>
        <translation>boyut %1 idi, şimdi %2</translation>
    </message>
    <message>
        <source>the server&apos;s version mark has changed</source>
        <translation>sunucunun sürüm işareti öncekinden farklı</translation>
    </message>
    <message>
        <source>the server sent a part instead of the whole file</source>
        <translation>dosyanın tamamı istenmişken bir parçası geldi</translation>
    </message>
    <message>
        <source>a part with Transfer-Encoding &quot;%1&quot;</source>
        <translation>Transfer-Encoding “%1” olan bir parça</translation>
    </message>
    <message>
        <source>a part with Content-Encoding &quot;%1&quot;</source>
        <translation>Content-Encoding “%1” olan bir parça</translation>
    </message>
    <message>
        <source>an impossible Content-Length &quot;%1&quot;</source>
        <translation>olanaksız bir Content-Length “%1”</translation>
    </message>
    <message>
        <source>a part with Content-Range &quot;%1&quot;</source>
        <translation>Content-Range “%1” olan bir parça</translation>
    </message>
    <message>
        <source>asked for bytes %1-%2, got Content-Range &quot;%3&quot;</source>
        <translation>%1-%2 baytları istendi, Content-Range “%3” geldi</translation>
    </message>
    <message>
        <source>a part without the server&apos;s version mark</source>
        <translation>sunucunun sürüm işareti olmayan bir parça</translation>
    </message>
    <message>
        <source>a part without a total</source>
        <translation>toplam boyutu olmayan bir parça</translation>
    </message>
    <message>
        <source>a body with Transfer-Encoding &quot;%1&quot;</source>
        <translation>Transfer-Encoding “%1” olan bir içerik</translation>
    </message>
    <message>
        <source>a body with Content-Encoding &quot;%1&quot;</source>
        <translation>Content-Encoding “%1” olan bir içerik</translation>
    </message>
    <message>
        <source>all of the file with Content-Range &quot;%1&quot;</source>
        <translation>Content-Range “%1” ile dosyanın tamamı</translation>
    </message>
    <message>
        <source>the server sent the whole file instead of a part</source>
        <translation>bir parça istenmişken dosyanın tamamı geldi</translation>
    </message>
    <message>
        <source>all of the file, as long as the part that was asked for</source>
        <translation>dosyanın tamamı, istenen parça kadar uzun</translation>
    </message>
    <message>
        <source>no range was asked for</source>
        <translation>hiçbir aralık istenmemişti</translation>
    </message>
    <message>
        <source>the server says that there are no such bytes</source>
        <translation>sunucu böyle baytların olmadığını söylüyor</translation>
    </message>
    <message>
        <source>the server refuses the condition</source>
        <translation>sunucu koşulu reddediyor</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>sunucu dosyanın başka olduğunu söylüyor</translation>
    </message>
    <message>
        <source>the link has expired</source>
        <translation>bağlantının süresi dolmuş</translation>
    </message>
    <message>
        <source>an answer whose headers cannot be read</source>
        <translation>üst bilgileri okunamayan bir yanıt</translation>
    </message>
    <message>
        <source>the answer contains no file</source>
        <translation>yanıtta dosya yok</translation>
    </message>
    <message>
        <source>a redirect to nowhere</source>
        <translation>hedefi olmayan bir yönlendirme</translation>
    </message>
    <message>
        <source>redirected to an impossible address %1</source>
        <translation>olanaksız bir adrese yönlendirildi: %1</translation>
    </message>
    <message>
        <source>redirected from https down to %1</source>
        <translation>https’ten güvensiz %1 adresine yönlendirildi</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>%1 adresine yönlendirildi</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>%1 yönlendirmeden fazla</translation>
    </message>
    <message>
        <source>no final answer came</source>
        <translation>kesin bir yanıt gelmedi</translation>
    </message>
    <message>
        <source>the server wants a client certificate, or not this one: %1</source>
        <translation>sunucu bir istemci sertifikası istiyor ya da bunu kabul etmiyor: %1</translation>
    </message>
    <message>
        <source>no connection after %1 s</source>
        <translation>%1 sn sonra bağlantı yok</translation>
    </message>
    <message>
        <source>no byte for %1 s</source>
        <translation>%1 sn boyunca tek bayt gelmedi</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>vekil sunucu %1: %2</translation>
    </message>
    <message>
        <source>the answer ended before its end</source>
        <translation>yanıt bitmeden kesildi</translation>
    </message>
    <message>
        <source>the connection ended before the last chunk</source>
        <translation>bağlantı son öbekten önce bitti</translation>
    </message>
    <message>
        <source>the server allows no more requests for now: %1</source>
        <translation>sunucu şimdilik başka istek kabul etmiyor: %1</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has more</source>
        <translation>dosya %1 bayt olmalıydı, daha fazla</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has %2</source>
        <translation>dosya %1 bayt olmalıydı, %2 bayt</translation>
    </message>
    <message>
        <source>the checksums are for a file of another size</source>
        <translation>parçaların sağlama toplamları başka boyutta bir dosyaya ait</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>dosya artık boş</translation>
    </message>
    <message>
        <source>it now ends before %1</source>
        <translation>dosya artık %1 konumundan önce bitiyor</translation>
    </message>
    <message>
        <source>two answers disagree about the bytes at %1</source>
        <translation>iki yanıt %1 konumundan sonraki baytlarda çelişiyor</translation>
    </message>
    <message>
        <source>its bytes at %1 differ from those of the others</source>
        <translation>%1 konumundaki baytlar öbür kaynaklarınkinden farklı</translation>
    </message>
    <message>
        <source>the new link&apos;s bytes at %1 differ from those that are here</source>
        <translation>yeni bağlantının %1 konumundaki baytları öncekilerden farklı</translation>
    </message>
    <message>
        <source>bytes %1-%2 don&apos;t match their checksum</source>
        <translation>%1-%2 baytları sağlama toplamlarıyla uyuşmuyor</translation>
    </message>
    <message>
        <source>bytes %1-%2 from it were wrong</source>
        <translation>bu kaynağın %1-%2 baytları yanlıştı</translation>
    </message>
    <message>
        <source>the bytes at %1 of %2 are not those that were written</source>
        <translation>%2 dosyasının %1 konumundaki baytları yazılanlardan farklı</translation>
    </message>
    <message>
        <source>expected %1 by the server&apos;s header %2, found %3</source>
        <translation>sunucunun %2 üst bilgisine göre beklenen %1, bulunan %3</translation>
    </message>
    <message>
        <source>expected %1 by %2 beside it, found %3</source>
        <translation>sunucudaki %2 dosyasına göre beklenen %1, bulunan %3</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>beklenen %1, bulunan %2</translation>
    </message>
    <message>
        <source>%1; no source has the right file: %2</source>
        <translation>%1; doğru dosya hiçbir kaynakta yok: %2</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3 bytes are missing on the volume %4</source>
        <translation>%2 için %1 bayt ayrılırken: %4 biriminde %3 bayt eksik</translation>
    </message>
    <message>
        <source>%1 (the volume %2 is full)</source>
        <translation>%1 (%2 birimi dolu)</translation>
    </message>
    <message>
        <source>%1 (there is no folder %2)</source>
        <translation>%1 (%2 klasörü yok)</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3</source>
        <translation>%2 için %1 bayt ayrılırken: %3</translation>
    </message>
    <message>
        <source>writing %1 bytes at %2 to %3: %4</source>
        <translation>%3 dosyasına %2 konumundan %1 bayt yazılırken: %4</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>%1 yazılırken: %2</translation>
    </message>
    <message>
        <source>reading %1 bytes at %2 of %3: %4</source>
        <translation>%3 dosyasından %2 konumundan %1 bayt okunurken: %4</translation>
    </message>
    <message>
        <source>creating %1: %2</source>
        <translation>%1 oluşturulurken: %2</translation>
    </message>
    <message>
        <source>opening %1: %2</source>
        <translation>%1 açılırken: %2</translation>
    </message>
    <message>
        <source>locking %1: another download, or another process, is writing it</source>
        <translation>%1 kilitlenirken: başka bir indirme ya da program ona yazıyor</translation>
    </message>
    <message>
        <source>locking %1: another file took the name meanwhile</source>
        <translation>%1 kilitlenirken: bu arada adı başka bir dosya aldı</translation>
    </message>
    <message>
        <source>locking %1: %2</source>
        <translation>%1 kilitlenirken: %2</translation>
    </message>
    <message>
        <source>examining %1: %2</source>
        <translation>%1 incelenirken: %2</translation>
    </message>
    <message>
        <source>setting the length to %1 of %2: %3</source>
        <translation>%2 dosyasının uzunluğu %1 yapılırken: %3</translation>
    </message>
    <message>
        <source>an earlier sync failed: %1</source>
        <translation>önceki bir diske eşitleme başarısız oldu: %1</translation>
    </message>
    <message>
        <source>syncing the folder of %1: %2</source>
        <translation>%1 dosyasının klasörü diske eşitlenirken: %2</translation>
    </message>
    <message>
        <source>syncing the folder %1: %2</source>
        <translation>%1 klasörü diske eşitlenirken: %2</translation>
    </message>
    <message>
        <source>syncing %1: %2</source>
        <translation>%1 diske eşitlenirken: %2</translation>
    </message>
    <message>
        <source>deleting %1: %2</source>
        <translation>%1 silinirken: %2</translation>
    </message>
    <message>
        <source>removing %1: %2</source>
        <translation>%1 kaldırılırken: %2</translation>
    </message>
    <message>
        <source>renaming to %1: %2</source>
        <translation>ad %1 olarak değiştirilirken: %2</translation>
    </message>
    <message>
        <source>renaming %1 to %2: %3</source>
        <translation>%1 adı %2 olarak değiştirilirken: %3</translation>
    </message>
    <message>
        <source>moving %1 to %2: %3</source>
        <translation>%1, %2 konumuna taşınırken: %3</translation>
    </message>
    <message>
        <source>making the folder %1: %2</source>
        <translation>%1 klasörü oluşturulurken: %2</translation>
    </message>
    <message>
        <source>another program has cut %1 to %2 bytes</source>
        <translation>başka bir program %1 dosyasını %2 bayta kısaltmış</translation>
    </message>
    <message>
        <source>another program has cut %1: from %2 on bytes are missing</source>
        <translation>başka bir program %1 dosyasını kısaltmış: %2 konumundan sonra baytlar eksik</translation>
    </message>
    <message>
        <source>the part file %1 was deleted, moved or replaced meanwhile</source>
        <translation>tamamlanmamış dosya %1 bu arada silinmiş, taşınmış ya da değiştirilmiş</translation>
    </message>
    <message>
        <source>the folder is gone: %1</source>
        <translation>klasör artık yok: %1</translation>
    </message>
    <message>
        <source>another program has changed %1</source>
        <translation>başka bir program %1 dosyasını değiştirmiş</translation>
    </message>
    <message>
        <source>every numbered name is taken: %1</source>
        <translation>numaralı adların hepsi dolu: %1</translation>
    </message>
    <message>
        <source>another user&apos;s unfinished file is in the way: %1</source>
        <translation>başka bir kullanıcının tamamlanmamış dosyası engel oluyor: %1</translation>
    </message>
    <message>
        <source>the file already exists: %1</source>
        <translation>dosya zaten var: %1</translation>
    </message>
    <message>
        <source>a folder has that name: %1</source>
        <translation>bu adda bir klasör var: %1</translation>
    </message>
    <message>
        <source>another download&apos;s unfinished file is in the way: %1</source>
        <translation>başka bir indirmenin tamamlanmamış dosyası engel oluyor: %1</translation>
    </message>
    <message>
        <source>another user&apos;s file is in the way: %1</source>
        <translation>başka bir kullanıcının dosyası engel oluyor: %1</translation>
    </message>
    <message>
        <source>the old part file cannot be set aside: %1</source>
        <translation>eski tamamlanmamış dosya kenara alınamıyor: %1</translation>
    </message>
    <message>
        <source>this download cannot be moved now</source>
        <translation>bu indirme şu anda taşınamaz</translation>
    </message>
    <message>
        <source>this download cannot have another link now</source>
        <translation>bu indirmeye şu anda başka bir bağlantı verilemez</translation>
    </message>
    <message>
        <source>this download cannot be changed now</source>
        <translation>bu indirme şu anda değiştirilemez</translation>
    </message>
    <message>
        <source>its password or cookies are not kept in the list; enter them again</source>
        <translation>parolası veya çerezleri listede saklanmıyor ve yeniden girilmeleri gerekiyor</translation>
    </message>
    <message>
        <source>it contains a line break or a control character</source>
        <translation>satır sonu veya denetim karakteri içeriyor</translation>
    </message>
    <message>
        <source>its port is not valid</source>
        <translation>bağlantı noktası geçerli değil</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>ana makine adı yok</translation>
    </message>
    <message>
        <source>opening the list: %1</source>
        <translation>liste açılıyor: %1</translation>
    </message>
    <message>
        <source>the new link gives the whole file only, from its start</source>
        <translation>yeni link yalnızca dosyanın tamamını, baştan veriyor</translation>
    </message>
    <message>
        <source>the new link shows hardly any of the bytes asked for</source>
        <translation>yeni link istenen baytların neredeyse hiçbirini göstermiyor</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>denetim durduruldu</translation>
    </message>
    <message>
        <source>another download&apos;s part is at %1</source>
        <translation>başka bir indirmenin parçası şurada: %1</translation>
    </message>
    <message>
        <source>holding %1 in memory, where the limit is %2</source>
        <translation>bellekte %1 tutulması gerekir, sınır ise %2</translation>
    </message>
    <message>
        <source>writing the file was stopped</source>
        <translation>dosyanın yazılması durduruldu</translation>
    </message>
    <message>
        <source>the parts were removed</source>
        <translation>parçalar kaldırıldı</translation>
    </message>
    <message>
        <source>all parts are gone: %1</source>
        <translation>tüm parçalar yok olmuş: %1</translation>
    </message>
    <message>
        <source>a part is gone: %1</source>
        <translation>bir parça yok olmuş: %1</translation>
    </message>
    <message>
        <source>a part is cut short: %1</source>
        <translation>bir parça kesilmiş: %1</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>toplamın hesaplanması durduruldu</translation>
    </message>
    <message>
        <source>hashing the part file was stopped</source>
        <translation>parça dosyasının okunması durduruldu</translation>
    </message>
    <message>
        <source>the part file ends at %1</source>
        <translation>parça dosyası %1 konumunda bitiyor</translation>
    </message>
    <message>
        <source>checking the part file was stopped</source>
        <translation>parça dosyasının denetimi durduruldu</translation>
    </message>
    <message>
        <source>nothing proves that this program wrote the ledger</source>
        <translation>parça dosyasının kaydını bu programın yazdığını kanıtlayan bir şey yok</translation>
    </message>
    <message>
        <source>others have files under every name that the part could have: %1</source>
        <translation>parçanın alabileceği her adda başkalarının dosyası var: %1</translation>
    </message>
    <message>
        <source>the ledger is damaged: %1</source>
        <translation>parça dosyasının kaydı bozuk: %1</translation>
    </message>
    <message>
        <source>the ledger contradicts itself: %1</source>
        <translation>parça dosyasının kaydı kendisiyle çelişiyor: %1</translation>
    </message>
    <message>
        <source>the ledger is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>parça dosyasının kaydı %1 sürümünde, bu program %2 sürümüne kadar okur; daha yenisi yazmış</translation>
    </message>
    <message>
        <source>the queue has ended</source>
        <translation>kuyruk sona erdi</translation>
    </message>
    <message>
        <source>the queue ended before the download</source>
        <translation>kuyruk indirmeden önce sona erdi</translation>
    </message>
    <message>
        <source>the download was removed</source>
        <translation>indirme kaldırıldı</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>indirme iptal edildi</translation>
    </message>
    <message>
        <source>the list of downloads is read-only, so that what happens now would be forgotten</source>
        <translation>indirme listesi salt okunur, bu yüzden şimdi olanlar unutulur</translation>
    </message>
    <message>
        <source>writing stopped short: %1</source>
        <translation>yazma yarıda kesildi: %1</translation>
    </message>
    <message>
        <source>this is no regular file: %1</source>
        <translation>bu normal bir dosya değil: %1</translation>
    </message>
    <message>
        <source>this is too large: %1</source>
        <translation>dosya çok büyük: %1</translation>
    </message>
    <message>
        <source>reading %1: it is too long</source>
        <translation>%1 okunurken: dosya çok uzun</translation>
    </message>
    <message>
        <source>a ledger to be saved contradicts itself: %1: %2</source>
        <translation>parça dosyasının saklanacak kaydı kendisiyle çelişiyor: %1: %2</translation>
    </message>
    <message>
        <source>a ledger to be saved is too large: %1</source>
        <translation>parça dosyasının saklanacak kaydı çok büyük: %1</translation>
    </message>
    <message>
        <source>%1; set aside as %2</source>
        <translation>%1; dosya %2 olarak kenara alındı</translation>
    </message>
    <message>
        <source>%1; could not be set aside: %2</source>
        <translation>%1; dosya kenara alınamadı: %2</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>sonu eksik</translation>
    </message>
    <message>
        <source>it does not begin as a ledger</source>
        <translation>bir kayıt gibi başlamıyor</translation>
    </message>
    <message>
        <source>its version is unknown</source>
        <translation>sürümü bilinmiyor</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>sağlama toplamı uyuşmuyor</translation>
    </message>
    <message>
        <source>it is no CBOR</source>
        <translation>CBOR değil</translation>
    </message>
    <message>
        <source>it is not as this program writes it</source>
        <translation>bu programın yazdığı biçimde değil</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>çok büyük</translation>
    </message>
    <message>
        <source>a size is negative</source>
        <translation>negatif bir boyut</translation>
    </message>
    <message>
        <source>there are too many seals</source>
        <translation>sağlama toplamı olan aralıklar çok fazla</translation>
    </message>
    <message>
        <source>an earlier link brought too many pieces</source>
        <translation>önceki bir link çok fazla parça getirmiş</translation>
    </message>
    <message>
        <source>what an earlier link brought lies beyond the file</source>
        <translation>önceki bir linkin getirdikleri dosyanın dışında kalıyor</translation>
    </message>
    <message>
        <source>its seals overlap or are out of order</source>
        <translation>sağlama toplamı olan aralıklar çakışıyor veya sırasız</translation>
    </message>
    <message>
        <source>a seal is empty</source>
        <translation>sağlama toplamı olan bir aralık boş</translation>
    </message>
    <message>
        <source>a seal lies beyond the end of the file</source>
        <translation>sağlama toplamı olan bir aralık dosyanın sonundan sonra geliyor</translation>
    </message>
    <message>
        <source>several parts in one</source>
        <translation>tek yanıtta birkaç parça</translation>
    </message>
    <message>
        <source>a head that doesn&apos;t end</source>
        <translation>sonu gelmeyen üst bilgiler</translation>
    </message>
    <message>
        <source>an answer without a status</source>
        <translation>durum kodu olmayan bir yanıt</translation>
    </message>
    <message>
        <source>the beginning of another server&apos;s file, which can&apos;t be compared with what is here</source>
        <translation>başka bir sunucudaki dosyanın, indirilmiş olanla karşılaştırılamayan başı</translation>
    </message>
    <message>
        <source>it brings hardly any of the bytes asked for</source>
        <translation>sunucu istenen baytların neredeyse hiçbirini göndermiyor</translation>
    </message>
    <message>
        <source>it shows hardly any of the bytes asked for</source>
        <translation>sunucu istenen baytların neredeyse hiçbirini göstermiyor</translation>
    </message>
    <message>
        <source>its bytes could not be read</source>
        <translation>yanıtın baytları okunamadı</translation>
    </message>
    <message>
        <source>an empty file, which a mirror alone can&apos;t vouch for</source>
        <translation>boş bir dosya; bunu doğrulamaya tek başına bir yansı yetmez</translation>
    </message>
    <message>
        <source>it keeps silent, others may not</source>
        <translation>bu sunucu yanıt vermiyor, başkaları verebilir</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>kullanıcı adı ve parola istiyor</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>vekil sunucu, kullanıcı adı ve parola istiyor</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS5</source>
        <translation>SOCKS5 desteklemiyor</translation>
    </message>
    <message>
        <source>the body&apos;s chunks are broken: %1</source>
        <translation>içeriğin öbekleri bozuk: %1</translation>
    </message>
    <message>
        <source>no size where one was due</source>
        <translation>olması gereken yerde boyut yok</translation>
    </message>
    <message>
        <source>a size beyond all measure</source>
        <translation>ölçüsüz bir boyut</translation>
    </message>
    <message>
        <source>a bare line break</source>
        <translation>CR karakteri olmayan bir satır sonu</translation>
    </message>
    <message>
        <source>one goes on beyond its size</source>
        <translation>bir öbek kendi boyutunu aşıyor</translation>
    </message>
    <message>
        <source>a trailer that cannot be read</source>
        <translation>içeriğin ardından gelen okunamayan üst bilgiler</translation>
    </message>
    <message>
        <source>framing without an end</source>
        <translation>öbekler arasında sonu gelmeyen veri</translation>
    </message>
    <message>
        <source>the compressed body is damaged: %1</source>
        <translation>sıkıştırılmış içerik bozuk: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>neden belirtilmedi</translation>
    </message>
    <message>
        <source>no whole answer from %1</source>
        <translation>%1 tam bir yanıt vermedi</translation>
    </message>
    <message>
        <source>asked once more, to read each byte: %1</source>
        <translation>her baytı okumak için bir kez daha istendi: %1</translation>
    </message>
    <message>
        <source>a head that takes more and more memory</source>
        <translation>gitgide daha çok bellek kullanan üst bilgiler</translation>
    </message>
    <message>
        <source>an interim answer</source>
        <translation>bir ara yanıt</translation>
    </message>
    <message>
        <source>a body in chunks</source>
        <translation>öbekler hâlinde bir içerik</translation>
    </message>
    <message>
        <source>an answer that may be another request&apos;s</source>
        <translation>başka bir isteğe ait olabilecek bir yanıt</translation>
    </message>
    <message>
        <source>%1: there is no certificate in it</source>
        <translation>%1: dosyada sertifika yok</translation>
    </message>
    <message>
        <source>%1: there is no key in it, or it has another passphrase</source>
        <translation>%1: dosyada anahtar yok veya parolası başka</translation>
    </message>
    <message>
        <source>%1: it is neither PEM nor PKCS#12, or it has another passphrase</source>
        <translation>%1: dosya ne PEM ne de PKCS#12 veya parolası başka</translation>
    </message>
    <message>
        <source>a checksum is ALG:HEX with ALG one of %1</source>
        <translation>sağlama toplamı ALG:HEX biçimindedir, ALG şunlardan biridir: %1</translation>
    </message>
    <message>
        <source>a %1 checksum is %2 hexadecimal digits</source>
        <translation>%1 sağlama toplamı %2 onaltılık basamaktan oluşur</translation>
    </message>
    <message>
        <source>closing %1: %2</source>
        <translation>%1 kapatılırken: %2</translation>
    </message>
    <message>
        <source>replacing %1: %2</source>
        <translation>%1 yenisiyle değiştirilirken: %2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>%1 okunurken: %2</translation>
    </message>
    <message>
        <source>reading the list: %1</source>
        <translation>liste okunurken: %1</translation>
    </message>
    <message>
        <source>writing the list: %1</source>
        <translation>liste yazılırken: %1</translation>
    </message>
    <message>
        <source>line %1 (byte %2): %3</source>
        <translation>satır %1 (bayt %2): %3</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>dosyada &quot;format&quot;: &quot;%1&quot; yazmıyor</translation>
    </message>
    <message>
        <source>it is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>dosya %1 sürümünde, bu program %2 sürümüne kadar okur; daha yenisi yazmış</translation>
    </message>
    <message>
        <source>it has no downloads</source>
        <translation>dosyada indirme yok</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>dosya %1 bayttan büyük</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 bir metin değil</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 çok uzun</translation>
    </message>
    <message>
        <source>%1 has a zero in it</source>
        <translation>%1 bir NUL karakteri içeriyor</translation>
    </message>
    <message>
        <source>%1 has characters that no header may have</source>
        <translation>%1 üst bilgilerde izin verilmeyen karakterler içeriyor</translation>
    </message>
    <message>
        <source>%1 is not a link</source>
        <translation>%1 bir link değil</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2025-01-31T12:00:00.000Z</source>
        <translation>%1, 2025-01-31T12:00:00.000Z gibi bir zaman değil</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1, %2 ile %3 arasında bir tam sayı değil</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1, %2 ile %3 arasında bir sayı değil</translation>
    </message>
    <message>
        <source>%1 has an element that is not a whole number</source>
        <translation>%1 tam sayı olmayan bir öge içeriyor</translation>
    </message>
    <message>
        <source>%1 is none of the names there are</source>
        <translation>%1 bilinen adlardan biri değil</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 bir nesne değil</translation>
    </message>
    <message>
        <source>%1 is not an array</source>
        <translation>%1 bir dizi değil</translation>
    </message>
    <message>
        <source>%1 has more than %2 elements</source>
        <translation>%1 en çok %2 öge içerebilir</translation>
    </message>
    <message>
        <source>%1 has an element that is not a text</source>
        <translation>%1 metin olmayan bir öge içeriyor</translation>
    </message>
    <message>
        <source>%1 is a path, not a name</source>
        <translation>%1 bir ad değil, bir yol</translation>
    </message>
    <message>
        <source>%1 is not right: %2</source>
        <translation>%1 doğru değil: %2</translation>
    </message>
    <message>
        <source>%1 has no url</source>
        <translation>%1 içinde url yok</translation>
    </message>
    <message>
        <source>%1 has a kind that is none</source>
        <translation>%1 bilinmeyen bir türde</translation>
    </message>
    <message>
        <source>the store %1 is damaged: %2</source>
        <translation>%1 veritabanı bozuk: %2</translation>
    </message>
    <message>
        <source>a record is not as it was written</source>
        <translation>bir kayıt yazıldığı gibi değil</translation>
    </message>
    <message>
        <source>its tables contradict each other</source>
        <translation>tabloları birbiriyle çelişiyor</translation>
    </message>
    <message>
        <source>there never was a version %1</source>
        <translation>%1 diye bir sürüm hiç olmadı</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>dosya bu programın veritabanı olduğunu belirtmiyor</translation>
    </message>
    <message>
        <source>its tables are not as they must be</source>
        <translation>tabloları olması gerektiği gibi değil</translation>
    </message>
    <message>
        <source>the store %1 is in use by another program</source>
        <translation>%1 veritabanını başka bir program kullanıyor</translation>
    </message>
    <message>
        <source>there is no free name to set %1 aside under</source>
        <translation>%1 dosyasını kenara almak için boş ad yok</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing</source>
        <translation>Qt’nin SQLite sürücüsü eksik</translation>
    </message>
    <message>
        <source>the journal of %1 cannot be of the kind %2</source>
        <translation>%1 veritabanının günlüğü %2 türünde olamıyor</translation>
    </message>
    <message>
        <source>the store %1 is of version %2, this program reads up to %3; a newer one wrote it</source>
        <translation>%1 veritabanı %2 sürümünde, bu program %3 sürümüne kadar okur; daha yenisi yazmış</translation>
    </message>
    <message>
        <source>the store %1 was found damaged at an earlier start, which was interrupted</source>
        <translation>%1 veritabanının bozuk olduğu, yarıda kesilen önceki bir başlatmada görüldü</translation>
    </message>
    <message>
        <source>how this download stood was lost with a damaged store</source>
        <translation>bu indirmenin durumu bozuk bir veritabanıyla birlikte kayboldu</translation>
    </message>
    <message>
        <source>the log %1 is damaged: a bit was turned back in %2 of its pages, and %3 of them are not what they were</source>
        <translation>%1 veritabanı günlüğü bozuk: biti düzeltilen sayfa sayısı %2, içeriği eskisi gibi olmayan sayfa sayısı %3</translation>
    </message>
    <message>
        <source>the statement &quot;%1&quot; in %2: %3</source>
        <translation>%2 içindeki “%1” SQL deyimi: %3</translation>
    </message>
    <message>
        <source>%1; it is read again</source>
        <translation>%1; dosya yeniden okunuyor</translation>
    </message>
    <message>
        <source>could not be deleted: %1</source>
        <translation>silinemedi: %1</translation>
    </message>
    <message>
        <source>%1 is no leftover of this program; it is left alone, and the part is %2</source>
        <translation>%1 bu programdan kalma değil, ona dokunulmuyor; parça dosyası: %2</translation>
    </message>
    <message>
        <source>the part file of %1 is gone; starting afresh</source>
        <translation>%1 için parça dosyası yok olmuş; indirme baştan başlıyor</translation>
    </message>
    <message>
        <source>%1 is no file any more; it is left alone</source>
        <translation>%1 artık bir dosya değil, ona dokunulmuyor</translation>
    </message>
    <message>
        <source>another user has put it there: %1</source>
        <translation>bunu oraya başka bir kullanıcı koymuş: %1</translation>
    </message>
    <message>
        <source>%1 is what is left of a small download; it is deleted</source>
        <translation>%1 küçük bir indirmeden kalmış, siliniyor</translation>
    </message>
    <message>
        <source>nobody vouches for %1; it is kept as %2</source>
        <translation>%1 dosyasının nereden geldiğini kanıtlayan bir şey yok; dosya %2 olarak saklanıyor</translation>
    </message>
    <message>
        <source>%1 is not what was saved; it is left alone</source>
        <translation>%1 kaydedilen dosya değil, ona dokunulmuyor</translation>
    </message>
    <message>
        <source>%1 is not as it was finished</source>
        <translation>%1 dosyası indirme bittiğindeki gibi değil</translation>
    </message>
    <message>
        <source>found a checksum in %1</source>
        <translation>%1 içinde sağlama toplamı bulundu</translation>
    </message>
    <message>
        <source>not verified: %1 could not be read (%2)</source>
        <translation>doğrulanmadı: %1 okunamadı (%2)</translation>
    </message>
    <message>
        <source>not verified: no checksum was found beside the file</source>
        <translation>doğrulanmadı: dosyanın yanında sağlama toplamı bulunamadı</translation>
    </message>
    <message>
        <source>%1 bytes of the part file are not what was saved; they are fetched again</source>
        <translation>parça dosyasının %1 baytı kaydedilenden farklı; yeniden indiriliyor</translation>
    </message>
    <message>
        <source>starting afresh: %1</source>
        <translation>indirme baştan başlıyor: %1</translation>
    </message>
    <message>
        <source>starting over with the other sources: %1</source>
        <translation>indirme öbür kaynaklarla baştan başlıyor: %1</translation>
    </message>
    <message>
        <source>starting over</source>
        <translation>indirme baştan başlıyor</translation>
    </message>
    <message>
        <source>not reachable; going on as soon as it is: %1</source>
        <translation>sunucuya ulaşılamıyor; ulaşılınca indirme sürecek: %1</translation>
    </message>
    <message>
        <source>the progress could not be saved: %1</source>
        <translation>ilerleme kaydedilemedi: %1</translation>
    </message>
    <message>
        <source>%1 is not used any more: %2</source>
        <translation>%1 artık kullanılmıyor: %2</translation>
    </message>
    <message>
        <source>%1 is tried again: what it differed from is gone</source>
        <translation>%1 yeniden deneniyor: farklı olduğu veriler artık yok</translation>
    </message>
    <message>
        <source>%1 is left alone for a while: %2</source>
        <translation>%1 bir süre kullanılmayacak: %2</translation>
    </message>
    <message>
        <source>%1 is far slower than another one</source>
        <translation>%1 başka bir kaynaktan çok daha yavaş</translation>
    </message>
    <message>
        <source>the whole is wrong; all of it comes from one source now: %1</source>
        <translation>bir araya getirilen dosya yanlış; artık tamamı tek kaynaktan indiriliyor: %1</translation>
    </message>
    <message>
        <source>%1 takes %2 connections; the time was too short to tell how many pay</source>
        <translation>%1 en çok %2 bağlantı kabul ediyor; kaçının hız kazandırdığını anlamaya süre yetmedi</translation>
    </message>
    <message>
        <source>%1 takes %2 connections, %3 pay</source>
        <translation>%1 en çok %2 bağlantı kabul ediyor, %3 bağlantı hız kazandırıyor</translation>
    </message>
    <message>
        <source>%1 takes %2 connections at a time</source>
        <translation>%1 aynı anda en çok %2 bağlantı kabul ediyor</translation>
    </message>
    <message>
        <source>more connections were slower: tries %1 again</source>
        <translation>daha çok bağlantı daha yavaştı; bağlantı sayısı yine %1</translation>
    </message>
    <message>
        <source>replaced a connection that was far slower than the others</source>
        <translation>diğerlerinden çok yavaş olan bir bağlantı değiştirildi</translation>
    </message>
    <message>
        <source>stood still with bytes unread: %1</source>
        <translation>okunmamış baytlar varken bağlantı durdu: %1</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>yanıt kullanılamıyor: %1</translation>
    </message>
    <message>
        <source>%1; what is here is compared</source>
        <translation>%1; indirilmiş baytlar karşılaştırılıyor</translation>
    </message>
    <message>
        <source>%1; they are fetched again</source>
        <translation>%1; bu baytlar yeniden indiriliyor</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>bağlantı koptu: %1</translation>
    </message>
    <message>
        <source>the server sent a message instead of the file</source>
        <translation>söz verilen dosyanın yerine bir ileti geldi</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>link çok uzun</translation>
    </message>
    <message>
        <source>the environment variable %1 names no proxy that can be used</source>
        <translation>%1 ortam değişkeni kullanılabilir bir vekil sunucu belirtmiyor</translation>
    </message>
    <message>
        <source>a body without a length</source>
        <translation>uzunluğu belirtilmemiş bir içerik</translation>
    </message>
    <message>
        <source>this network wants you to sign in</source>
        <translation>bu ağ oturum açmanızı istiyor</translation>
    </message>
    <message>
        <source>the server is preparing the file</source>
        <translation>sunucu dosyayı hazırlıyor</translation>
    </message>
    <message>
        <source>this program is allowed no file beyond %1 bytes: %2</source>
        <translation>bu programın %1 bayttan büyük dosyası olamaz: %2</translation>
    </message>
    <message>
        <source>%1 is the unfinished file of another link: %2</source>
        <translation>%1, başka bir linkin tamamlanmamış dosyası: %2</translation>
    </message>
    <message>
        <source>the user name or the password was not accepted</source>
        <translation>kullanıcı adı veya parola kabul edilmedi</translation>
    </message>
    <message>
        <source>the server says that the file is empty now; to begin anew, remove what is here of it</source>
        <translation>sunucu dosyanın artık boş olduğunu söylüyor; baştan başlamak için buradaki parçasını kaldırın</translation>
    </message>
    <message>
        <source>it asks for a login by %1, which Tributary doesn&apos;t speak</source>
        <translation>%1 ile oturum açılmasını istiyor, Tributary bunu bilmiyor</translation>
    </message>
    <message>
        <source>a tunnel that the proxy has not opened</source>
        <translation>vekil sunucunun açmadığı bir tünel</translation>
    </message>
    <message>
        <source>its cookies are not kept in the list; enter them again</source>
        <translation>çerezleri listede saklanmıyor ve yeniden girilmeleri gerekiyor</translation>
    </message>
    <message>
        <source>its secret headers are not kept in the list; enter them again</source>
        <translation>gizli üstbilgileri listede saklanmıyor ve yeniden girilmeleri gerekiyor</translation>
    </message>
    <message>
        <source>its password at the proxy is not kept in the list; enter it again</source>
        <translation>vekil sunucudaki parolası listede saklanmıyor ve yeniden girilmesi gerekiyor</translation>
    </message>
    <message>
        <source>the passphrase of its key is not kept in the list; enter it again</source>
        <translation>anahtarının parolası listede saklanmıyor ve yeniden girilmesi gerekiyor</translation>
    </message>
    <message>
        <source>its host name is not valid</source>
        <translation>sunucu adı geçerli değil</translation>
    </message>
    <message>
        <source>the server does not speak https on this port</source>
        <translation>sunucu bu bağlantı noktasında https konuşmuyor</translation>
    </message>
    <message>
        <source>the disk takes no name that long: %1</source>
        <translation>disk bu kadar uzun bir adı kabul etmiyor: %1</translation>
    </message>
    <message>
        <source>another download is writing it: %1</source>
        <translation>buna başka bir indirme yazıyor: %1</translation>
    </message>
    <message>
        <source>%1 bytes of an earlier run are said to be in %2, maybe not by this program; they are fetched again</source>
        <translation>kayda göre %2 içinde önceki bir çalıştırmadan %1 bayt var, ama kayıt bu programdan olmayabilir; bu baytlar yeniden indiriliyor</translation>
    </message>
    <message>
        <source>this download was begun with its parts in %1 and continues there</source>
        <translation>bu indirme, parça dosyaları %1 içinde olarak başlatıldı ve orada sürüyor</translation>
    </message>
    <message>
        <source>this download was begun in %1 and continues there</source>
        <translation>bu indirme %1 içinde başlatıldı ve orada sürüyor</translation>
    </message>
    <message>
        <source>trying a simpler request: %1</source>
        <translation>daha basit bir istek deneniyor: %1</translation>
    </message>
    <message>
        <source>%1 more are needed on %2.</source>
        <translation>%2 üzerinde %1 daha gerekiyor.</translation>
    </message>
    <message>
        <source>what came looks like the beginning of the file instead of a part</source>
        <translation>gelen, istenen parça yerine dosyanın başına benziyor</translation>
    </message>
    <message>
        <source>%1; nobody vouches for %2 any more, which is kept as %3</source>
        <translation>%1; %2 dosyasının nereden geldiğini kanıtlayan bir şey yok; dosya %3 olarak saklanıyor</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Size unknown</source>
        <translation>Boyutu bilinmiyor</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>sürdürülebilir</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>sürdürülemez</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a size, %2: whether the download can be resumed.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file.</source>
        <translation>Bu link bir dosyaya değil, bir web sayfasına götürüyor.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Sürücü</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmiyor</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Artır</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>A&amp;zalt</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Kullanım: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[seçenekler]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Seçenekler:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argümanlar:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Bu yardımı göster</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Qt kitaplığının seçeneklerini de göster</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Sürümü göster</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Bilinmeyen seçenek: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Bilinmeyen seçenekler: %1.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; seçeneğinden sonra beklenmeyen bir değer var.</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Aranacak yer:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri git</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>İleri git</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Üst klasör</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Üst klasöre git</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Yeni klasör oluştur</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Yeni bir klasör oluştur</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Listeye geç</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Ayrıntılara geç</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Kenar çubuğu</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Yerler ve yer imleri listesi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Dosya adı:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dosya türü:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Klasör:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Son yerler</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Klasör bul</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Farklı kaydet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Seç</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Yeniden adlandı&amp;r</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Si&amp;l</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Göster </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Gizli dosyaları göster</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Yeni klasör</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Yeni klasör</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” yazmaya karşı korumalı.
Yine de silinsin mi?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>“%1” silinsin mi?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Klasör silinemedi.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 zaten var.
Değiştirilsin mi?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Dosya bulunamadı.
Dosya adını denetleyin.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Klasör bulunamadı.
Klasör adını denetleyin.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Çeşit</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Değiştirilme</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Bilgisayar</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Tamam</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;İptal</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ka&amp;pat</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Kaydetmeden kapat</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Y&amp;inele</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ke&amp;s</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapıştır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tümünü seç</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Ayrıntıları göster...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ayrıntıları gizle...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Tümünü kaydet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Evet</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>&amp;Tümüne evet</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hayır</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Tümüne h&amp;ayır</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Yoksay</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kaydetme</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Varsayılanlara dön</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Buraya kaydır</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Baş</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Sayfa yukarı</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Sayfa aşağı</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Yukarı kaydır</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Aşağı kaydır</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Sol kenar</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Sağ kenar</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Sayfa sola</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Sayfa sağa</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Sola kaydır</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Sağa kaydır</translation>
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
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Sekme</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Geri sekme</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Geri sil</translation>
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
        <translation>Sol</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
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
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Y&amp;inele</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ke&amp;s</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Bağlantı adresini kopyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapıştır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tümünü seç</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>“%1” kaldırılsın mı?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) and move the file(s) to the bin?</source>
        <translation>
            <numerusform>%n indirme kaldırılıp dosyaları çöp kutusuna taşınsın mı?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s)?</source>
        <translation>
            <numerusform>%n indirme kaldırılsın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file will be moved to the bin.</source>
        <translation>Dosya çöp kutusuna taşınacak.</translation>
    </message>
    <message>
        <source>The unfinished file will be deleted.</source>
        <translation>Tamamlanmamış dosya silinecek.</translation>
    </message>
    <message>
        <source>The unfinished files will be deleted.</source>
        <translation>Tamamlanmamış dosyalar silinecek.</translation>
    </message>
    <message>
        <source>A download is in progress. Cancel it?</source>
        <translation>Bir indirme sürüyor. İptal edilsin mi?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Cancel them?</source>
        <translation>
            <numerusform>%n indirme sürüyor. İptal edilsin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished file “%1” will be deleted.</source>
        <translation>Tamamlanmamış “%1” dosyası silinecek.</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>İndirmeyi iptal et</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Evet</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hayır</translation>
    </message>
    <message>
        <source>&amp;Trust certificate</source>
        <translation>Sertifikaya &amp;güven</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t trust</source>
        <translation>Güve&amp;nme</translation>
    </message>
    <message>
        <source>Remove with file</source>
        <translation>Dosyayla birlikte kaldır</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>“%1” listeden kaldırılsın mı?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>Tamamlanmış %n indirme listeden kaldırılsın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Dosya olduğu yerde kalıyor.</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Dosyalar olduğu yerde kalır.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Tamamlananları kaldır</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>%1 sertifikasına güvenilsin mi?</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who runs it.
%1.

Trust the certificate only if the people who run the server gave you this fingerprint (SHA-256):
%2

It will be trusted for this server only, and only until it changes.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>Sunucu, kendisini kimin işlettiğini kanıtlayamıyor.
%1.

Sertifikaya yalnızca sunucuyu işletenler size bu parmak izini (SHA-256) verdiyse güvenin:
%2

Yalnızca bu sunucu için ve yalnızca değişene kadar güvenilir sayılır.</translation>
    </message>
    <message>
        <source>Trust certificate</source>
        <translation>Sertifikaya güven</translation>
    </message>
    <message>
        <source>A download is in progress. Quit now?</source>
        <translation>Bir indirme sürüyor. Şimdi çıkılsın mı?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Quit now?</source>
        <translation>
            <numerusform>%n indirme sürüyor. Şimdi çıkılsın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished file “%1”; cancelling deletes it.</source>
        <translation>Duraklatınca tamamlanmamış “%1” dosyası saklanır, iptal edince silinir.</translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished files; cancelling deletes them.</source>
        <translation>Duraklatınca tamamlanmamış dosyalar saklanır, iptal edince silinir.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>&amp;Sistem tepsisinde çalışmayı sürdür</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>&amp;Duraklat ve çık</translation>
    </message>
    <message>
        <source>&amp;Cancel downloads and quit</source>
        <translation>İndirmeleri iptal et &amp;ve çık</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t quit</source>
        <translation>Çı&amp;kma</translation>
    </message>
    <message>
        <source>Certificates that you trusted will no longer be trusted.</source>
        <translation>Güvendiğiniz sertifikalara artık güvenilmeyecek.</translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation>Sunucuları unut</translation>
    </message>
    <message>
        <source>Forget all hosts in this list?</source>
        <translation>Bu listedeki tüm sunucular unutulsun mu?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: after a pause it starts over. Cancelling deletes the unfinished file.</source>
        <translation>“%1” sürdürülemez: duraklatılırsa baştan başlar. İptal edince tamamlanmamış dosya silinir.</translation>
    </message>
    <message>
        <source>None of them can be resumed: after a pause all start over. Cancelling deletes the unfinished files.</source>
        <translation>Hiçbiri sürdürülemez: duraklatılırsa hepsi baştan başlar. İptal edince tamamlanmamış dosyalar silinir.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>Bunlardan %n tanesi sürdürülemez ve baştan başlayacak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n selected download(s) will be removed from the list.</source>
        <translation>
            <numerusform>Seçili %n indirmenin tümü listeden çıkar.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download waits to be tried again. Quit now?</source>
        <translation>Bir indirme yeniden denenmeyi bekliyor. Şimdi çıkılsın mı?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait to be tried again. Quit now?</source>
        <translation>
            <numerusform>%n indirme yeniden denenmeyi bekliyor. Şimdi çıkılsın mı?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) to be tried again.</source>
        <extracomment>Downloads, besides those in progress.</extracomment>
        <translation>
            <numerusform>%n indirme daha yeniden denenmeyi bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a download that failed for its server&apos;s certificate.</extracomment>
        <translation>İndirme: %1</translation>
    </message>
    <message>
        <source>The server&apos;s header %1 names another checksum.</source>
        <translation>Sunucunun %1 üst bilgisi başka bir sağlama toplamı belirtiyor.</translation>
    </message>
    <message>
        <source>The list %1 on the server names another checksum.</source>
        <extracomment>%1: the name of a list of checksums, such as SHA256SUMS.</extracomment>
        <translation>Sunucudaki %1 listesi başka bir sağlama toplamı belirtiyor.</translation>
    </message>
    <message>
        <source>The file may be damaged or forged. Keep it only if you know that the server&apos;s checksum is out of date. The file will count as not verified.</source>
        <translation>Dosya bozuk veya sahte olabilir. Yalnızca sunucudaki sağlama toplamının güncel olmadığını biliyorsanız tutun. Dosya doğrulanmamış sayılacak.</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>Dosyayı tut</translation>
    </message>
    <message>
        <source>Keep “%1” anyway?</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>“%1” yine de tutulsun mu?</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>Dosya artık yok.</translation>
    </message>
    <message>
        <source>&amp;Cancel download and quit</source>
        <translation>İndirmeyi iptal et &amp;ve çık</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Another version of Tributary is running. Quit it and start again.</source>
        <translation>Tributary’nin başka bir sürümü çalışıyor. Onu kapatıp yeniden başlatın.</translation>
    </message>
    <message>
        <source>Tributary is already running, but does not respond.</source>
        <translation>Tributary zaten çalışıyor ama yanıt vermiyor.</translation>
    </message>
</context>
<context>
    <name>SleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>İndirmeler sürüyor</translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message numerus="yes">
        <source>Waiting for its turn: %n download(s) may run at once.</source>
        <translation>
            <numerusform>Sırasını bekliyor: aynı anda %n indirme çalışabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule pauses all downloads at this hour.</source>
        <translation>Zamanlama bu saatte tüm indirmeleri duraklatıyor.</translation>
    </message>
    <message>
        <source>The server hasn&apos;t answered yet.</source>
        <translation>Sunucu henüz yanıt vermedi.</translation>
    </message>
    <message>
        <source>The disk is slower than the network.</source>
        <translation>Disk ağdan yavaş.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for all downloads holds it back.</source>
        <translation>Tüm indirmeler için konan %1 hız sınırı yavaşlatıyor.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for this download holds it back.</source>
        <translation>Bu indirme için konan %1 hız sınırı yavaşlatıyor.</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment.</source>
        <translation>Sunucu şu anda bir şey göndermiyor.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more than %n connection(s) at once.</source>
        <translation>
            <numerusform>Sunucu aynı anda en çok %n bağlantı kabul ediyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n allowed connection(s) are in use.</source>
        <translation>
            <numerusform>İzin verilen %n bağlantının tümü kullanımda.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server sends the file in one piece only, over one connection.</source>
        <translation>Bu sunucu dosyayı yalnızca tek parça hâlinde, tek bağlantıyla gönderiyor.</translation>
    </message>
    <message>
        <source>Each connection gets about %1: the server or the network allows no more.</source>
        <translation>Her bağlantı yaklaşık %1 alıyor: sunucu veya ağ daha fazlasına izin vermiyor.</translation>
    </message>
    <message>
        <source>The server or the network limits the speed.</source>
        <translation>Hızı sunucu veya ağ sınırlıyor.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check whether other programs are using it.</source>
        <translation>Diski başka programların kullanıp kullanmadığına bakın.</translation>
    </message>
    <message>
        <source>If you know other links to the same file, pause the download and add them with “Edit…”.</source>
        <translation>Aynı dosyanın başka linklerini biliyorsanız indirmeyi duraklatıp bunları “Düzenle…” ile ekleyin.</translation>
    </message>
    <message>
        <source>The server can&apos;t continue a file: what is here is fetched again and compared.</source>
        <translation>Sunucu bir dosyayı kaldığı yerden sürdüremiyor: inen bölüm yeniden alınıp karşılaştırılıyor.</translation>
    </message>
    <message>
        <source>%1 New data comes in %2.</source>
        <extracomment>%1: a sentence, %2: a time such as 0:31.</extracomment>
        <translation>%1 Yeni veriler %2 sonra gelecek.</translation>
    </message>
    <message>
        <source>“Start now” starts it anyway.</source>
        <translation>“Şimdi başlat” yine de başlatır.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>Ağ bağlantısı yok.</translation>
    </message>
    <message>
        <source>The download continues once there is one.</source>
        <translation>Bağlantı gelince indirme sürer.</translation>
    </message>
    <message>
        <source>The schedule pauses all downloads until %1.</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>Zamanlama %1 zamanına kadar tüm indirmeleri duraklatıyor.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a whole sentence on what comes next.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Trying again in a moment.</source>
        <translation>Birazdan yeniden denenecek.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>%1 sonra yeniden denenecek.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for its server: %n download(s) from it may run at once.</source>
        <translation>
            <numerusform>Sunucusunu bekliyor: ondan aynı anda %n indirme çalışabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its server, which takes no downloads at the moment.</source>
        <translation>Şu anda indirme kabul etmeyen sunucusunu bekliyor.</translation>
    </message>
    <message>
        <source>Waiting for its disk, which does not respond at the moment.</source>
        <translation>Şu anda yanıt vermeyen diskini bekliyor.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Another running Tributary is using the list of downloads.</source>
        <translation>İndirme listesi, çalışan başka bir Tributary tarafından kullanılıyor.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be opened.</source>
        <translation>İndirme listesi açılamıyor.</translation>
    </message>
    <message>
        <source>The list stays as it is. Downloads that you add now are forgotten when you quit.</source>
        <translation>Liste olduğu gibi kalır. Şimdi eklediğiniz indirmeler çıkınca unutulur.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) recovered.</source>
        <translation>
            <numerusform>%n indirme kurtarıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their state and are paused.</source>
        <translation>
            <numerusform>Bunlardan %n tanesi durumunu yitirdi ve duraklatıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be read.</source>
        <translation>
            <numerusform>%n indirme okunamadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged list is kept as “%1”.</source>
        <translation>Bozuk liste “%1” olarak saklandı.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged.</source>
        <translation>İndirme listesi bozulmuştu.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be written.</source>
        <translation>İndirme listesine yazılamıyor.</translation>
    </message>
    <message>
        <source>You see the list as it was, with unfinished downloads paused. Changes are forgotten when you quit.</source>
        <translation>Listeyi önceki hâliyle görüyorsunuz; tamamlanmamış indirmeler duraklatıldı. Değişiklikler çıkınca unutulur.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved at the moment.</source>
        <translation>İndirme listesi şu anda kaydedilemiyor.</translation>
    </message>
    <message>
        <source>Tributary keeps trying. If it quits before that works, recent changes are lost.</source>
        <translation>Tributary denemeyi sürdürüyor. Bu başarılmadan kapanırsa son değişiklikler kaybolur.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n active</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n etkin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Çalışan indirme yok</translation>
    </message>
    <message>
        <source>↓ %1    %2</source>
        <extracomment>%1: total download speed, %2: counts such as &quot;3 active · 5 waiting&quot;.</extracomment>
        <translation>↓ %1    %2</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Her şey duraklatıldı</translation>
    </message>
    <message>
        <source>Paused by the schedule</source>
        <extracomment>All downloads are, at this hour.</extracomment>
        <translation>Zamanlama nedeniyle duraklatıldı</translation>
    </message>
    <message>
        <source>No network connection</source>
        <extracomment>Downloads wait for it.</extracomment>
        <translation>Ağ bağlantısı yok</translation>
    </message>
    <message numerus="yes">
        <source>%n paused: disk full</source>
        <comment>downloads</comment>
        <extracomment>Downloads that are paused since there is no space left on the disk.</extracomment>
        <translation>
            <numerusform>%n duraklatıldı: disk dolu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by an error</source>
        <comment>downloads</comment>
        <extracomment>Downloads that an error has paused, and no person.</extracomment>
        <translation>
            <numerusform>%n hata nedeniyle duraklatıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by the schedule until %1</source>
        <extracomment>All downloads are. %1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>Zamanlama nedeniyle %1 zamanına kadar duraklatıldı</translation>
    </message>
    <message>
        <source>%1 (disk full: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these since there is no space left on the disk.</extracomment>
        <translation>%1 (disk dolu: %2)</translation>
    </message>
    <message>
        <source>%1 (by an error: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these an error has paused, and no person.</extracomment>
        <translation>%1 (hata nedeniyle: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n duraklatıldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalAdd</name>
    <message>
        <source>the desktop program was started, but does not answer</source>
        <translation>masaüstü programı başlatıldı ama yanıt vermiyor</translation>
    </message>
    <message>
        <source>the desktop program is running, but does not answer</source>
        <translation>masaüstü programı çalışıyor ama yanıt vermiyor</translation>
    </message>
    <message>
        <source>the desktop program refused it: %1</source>
        <translation>masaüstü programı reddetti: %1</translation>
    </message>
    <message>
        <source>the desktop program, tributary, is not installed</source>
        <translation>masaüstü programı tributary kurulu değil</translation>
    </message>
    <message>
        <source>handed over to the desktop program: %1</source>
        <translation>masaüstü programına verildi: %1</translation>
    </message>
    <message>
        <source>the desktop program is not running</source>
        <translation>masaüstü programı çalışmıyor</translation>
    </message>
    <message>
        <source>add can&apos;t hand this over whole; use get</source>
        <translation>add bunu eksiksiz veremez; get kullanın</translation>
    </message>
    <message>
        <source>already in the list</source>
        <translation>zaten listede</translation>
    </message>
    <message>
        <source>there is no display for the desktop program; &apos;tributary-cli get&apos; downloads without it</source>
        <translation>masaüstü programı için ekran yok; &apos;tributary-cli get&apos; onsuz indirir</translation>
    </message>
    <message>
        <source>the desktop program was started, but ended at once</source>
        <translation>masaüstü programı başlatıldı ama hemen kapandı</translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>one after another</source>
        <translation>birer birer</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>aynı anda</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>en çok %1</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>daha büyük</translation>
    </message>
    <message>
        <source>rounds: %1, medians</source>
        <translation>tur: %1, ortancalar</translation>
    </message>
    <message>
        <source>time</source>
        <translation>süre</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>hız</translation>
    </message>
    <message>
        <source>done</source>
        <translation>biten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>time of one file</source>
        <translation>bir dosyanın süresi</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>tek tek</translation>
    </message>
    <message>
        <source>In parallel it takes %1 times as long.</source>
        <translation>Aynı anda %1 katı sürüyor.</translation>
    </message>
    <message>
        <source>round %1, %2: %3, %4 done</source>
        <translation>tur %1, %2: %3, %4 bitti</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 başarısız</translation>
    </message>
    <message>
        <source>Interrupted; no file was kept.</source>
        <translation>Kesildi; hiçbir dosya saklanmadı.</translation>
    </message>
</context>
<context>
    <name>TerminalError</name>
    <message>
        <source>the server</source>
        <translation>sunucu</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what happened, %2: what to do about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This line of the list makes no sense</source>
        <translation>Listenin bu satırı anlamsız</translation>
    </message>
    <message>
        <source>Correct it, and run the command again with --on-conflict skip.</source>
        <translation>Düzeltin ve komutu --on-conflict skip ile yeniden çalıştırın.</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>Usage:</source>
        <translation>Kullanım:</translation>
    </message>
    <message>
        <source>tributary-cli downloads files over http and https.</source>
        <translation>tributary-cli, http ve https üzerinden dosya indirir.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Komutlar:</translation>
    </message>
    <message>
        <source>Commands for the desktop program while it runs:</source>
        <translation>Çalışan masaüstü programı için komutlar:</translation>
    </message>
    <message>
        <source>An interrupted download continues when the same command is run again.</source>
        <translation>Kesilen bir indirme, aynı komut yeniden çalıştırılınca sürer.</translation>
    </message>
    <message>
        <source>Exit codes: 0 all done, 1 a download failed, 2 wrong usage, 3 a checksum did not match, 4 no space or no permission to write, 130 interrupted.</source>
        <translation>Çıkış kodları: 0 hepsi tamam, 1 bir indirme başarısız, 2 yanlış kullanım, 3 bir sağlama toplamı uyuşmadı, 4 yer ya da yazma izni yok, 130 kesildi.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>bu metin</translation>
    </message>
    <message>
        <source>download; the command may be left out</source>
        <translation>indir; komut yazılmayabilir</translation>
    </message>
    <message>
        <source>show what the server offers, without saving anything</source>
        <translation>sunucunun ne sunduğunu göster, hiçbir şey kaydetme</translation>
    </message>
    <message>
        <source>measure how fast the URLs come, saving nothing</source>
        <translation>URL’lerin hızını ölç, hiçbir şey kaydetme</translation>
    </message>
    <message>
        <source>hand the URLs over to the desktop program</source>
        <translation>URL’leri masaüstü programına ver</translation>
    </message>
    <message>
        <source>check a file&apos;s checksum</source>
        <translation>bir dosyanın sağlama toplamını denetle</translation>
    </message>
    <message>
        <source>this text, or a command&apos;s options</source>
        <translation>bu metin ya da bir komutun seçenekleri</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>sürüm</translation>
    </message>
    <message>
        <source>show its downloads</source>
        <translation>indirmelerini göster</translation>
    </message>
    <message>
        <source>pause downloads, by the numbers that list shows</source>
        <translation>indirmeleri list komutunun gösterdiği numaralarla duraklat</translation>
    </message>
    <message>
        <source>continue them, also those that failed</source>
        <translation>sürdür, başarısız olanları da</translation>
    </message>
    <message>
        <source>end them, and delete their unfinished files</source>
        <translation>iptal et ve bitmemiş dosyalarını sil</translation>
    </message>
    <message>
        <source>take them out of the list; their files stay</source>
        <translation>listeden kaldır; dosyaları kalır</translation>
    </message>
    <message>
        <source>set the speed limit for all of them</source>
        <translation>tümü için hız sınırını belirle</translation>
    </message>
    <message>
        <source>Downloads, shows progress and exits when all are done.</source>
        <translation>İndirir, ilerlemeyi gösterir ve hepsi bitince çıkar.</translation>
    </message>
    <message>
        <source>Shows what the server offers, without saving anything. Whether ranges work is tried with a ranged request.</source>
        <translation>Sunucunun ne sunduğunu gösterir, hiçbir şey kaydetmez. Aralıkların çalışıp çalışmadığı bir aralık isteğiyle denenir.</translation>
    </message>
    <message>
        <source>Downloads the URLs into a temporary folder, one after another over one connection each and in parallel as get does, and deletes the files. Each round does both; a table shows medians.</source>
        <translation>URL’leri geçici bir klasöre, hem tek bağlantıyla birer birer hem de get gibi aynı anda indirir ve dosyaları siler. Her tur ikisini de yapar; bir tablo ortancaları gösterir.</translation>
    </message>
    <message>
        <source>Hands the URLs over to the desktop program, starting it if need be, and exits once they are in its list. What no option says is as the desktop program does
it for others. A folder that a list names stands below FOLDER or the current folder.</source>
        <translation>URL’leri masaüstü programına verir, gerekirse onu başlatır ve listesine girince çıkar. Hiçbir seçeneğin belirtmediği, masaüstü programının her zaman yaptığı gibi olur. Bir listenin belirttiği klasör, KLASÖR ya da geçerli klasör içinde yer alır.</translation>
    </message>
    <message>
        <source>Exits with 0 if the file has this checksum, and with 1 if not.</source>
        <translation>Dosyanın sağlama toplamı buysa 0, değilse 1 ile çıkar.</translation>
    </message>
    <message>
        <source>Shows the downloads of the running desktop program that are not finished: number, state, percentage, size, speed, time left and name. WORD is a part of
a name or URL, or a state as --json has it, such as paused or finished.</source>
        <translation>Çalışan masaüstü programının bitmemiş indirmelerini gösterir: numara, durum, yüzde, boyut, hız, kalan süre ve ad. SÖZCÜK bir adın ya da URL’nin parçası ya da --json çıktısındaki gibi bir durumdur, örneğin paused veya finished.</translation>
    </message>
    <message>
        <source>Pauses downloads of the running desktop program.</source>
        <translation>Çalışan masaüstü programının indirmelerini duraklatır.</translation>
    </message>
    <message>
        <source>Lets downloads of the running desktop program go on in their turn, by number also those that failed or were cancelled, and with --all those that are paused.</source>
        <translation>Çalışan masaüstü programının indirmelerini sırası gelince sürdürür: numarayla başarısız ya da iptal edilmiş olanları da, --all ile duraklatılmış olanları.</translation>
    </message>
    <message>
        <source>Ends downloads of the running desktop program and deletes their unfinished files.</source>
        <translation>Çalışan masaüstü programının indirmelerini iptal eder ve bitmemiş dosyalarını siler.</translation>
    </message>
    <message>
        <source>Takes downloads out of the list of the running desktop program, which can undo it for a minute. Their files stay, whole or not.</source>
        <translation>İndirmeleri çalışan masaüstü programının listesinden kaldırır; program bunu bir dakika boyunca geri alabilir. Dosyaları, tam olsun olmasın, kalır.</translation>
    </message>
    <message>
        <source>Sets the speed limit for all downloads of the running desktop program, such as 500K, or takes it away, and says what its schedule makes of that now.</source>
        <translation>Çalışan masaüstü programının tüm indirmeleri için hız sınırını belirler, örneğin 500K, ya da kaldırır ve zamanlamaya göre şu anda ne geçerli olduğunu söyler.</translation>
    </message>
    <message>
        <source>SIZE and RATE take K, M, G and T (1024), with or without iB or B: 64K, 1.5MiB.</source>
        <translation>BOYUT ve HIZ için K, M, G ve T (1024) yazılabilir, iB veya B ile ya da onlarsız: 64K, 1.5MiB.</translation>
    </message>
    <message>
        <source>A URL without a scheme is taken for https; on this machine itself, for http.</source>
        <translation>Şeması olmayan URL https sayılır; bu makinenin kendisinde http.</translation>
    </message>
    <message>
        <source>Unfinished files are kept as NAME.part with NAME.part.ledger beside it; the same command run again picks up where they stand.</source>
        <translation>Bitmemiş dosyalar AD.part olarak, yanlarında AD.part.ledger ile tutulur; aynı komut kaldıkları yerden sürdürür.</translation>
    </message>
    <message>
        <source>Downloads:</source>
        <translation>İndirmeler:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Dosyalar:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Hız:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>Yeniden denemeler:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>İstekler:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Ağ:</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>Çıktı:</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>checksum matches</source>
        <translation>sağlama toplamı eşleşiyor</translation>
    </message>
    <message>
        <source>checksum matches %1</source>
        <extracomment>%1: the name of a file or of a header.</extracomment>
        <translation>sağlama toplamı %1 ile eşleşiyor</translation>
    </message>
    <message>
        <source>resumed from %1</source>
        <translation>%1 noktasından sürdürüldü</translation>
    </message>
    <message>
        <source>size not confirmed by the server</source>
        <translation>boyut sunucu tarafından doğrulanmadı</translation>
    </message>
    <message>
        <source>%1 sent wrong data</source>
        <translation>%1 yanlış veri gönderdi</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bayt)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>%1 at once, one more is refused</source>
        <translation>aynı anda %1, bir fazlası reddediliyor</translation>
    </message>
    <message>
        <source>at least %1 at once</source>
        <translation>aynı anda en az %1</translation>
    </message>
    <message>
        <source>; the time was too short to tell whether more help</source>
        <translation>; daha fazlasının işe yarayıp yaramadığını anlamaya süre yetmedi</translation>
    </message>
    <message>
        <source>; more than %1 don&apos;t help</source>
        <translation>; %1 üzeri işe yaramıyor</translation>
    </message>
    <message>
        <source>Accepts</source>
        <extracomment>Of a server: how many connections.</extracomment>
        <translation>Kabul</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: a number of connections; a speed follows.</extracomment>
        <translation>%1 ile</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a size, %2: a time.</extracomment>
        <translation>%1, %2 içinde</translation>
    </message>
    <message>
        <source>done</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>atlandı</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>zaten var</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>%1 are kept.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>%1 saklandı.</translation>
    </message>
    <message>
        <source>retry %1 in %2 s, try %3: %4</source>
        <extracomment>%1: a link, %2: seconds, %3: a number, %4: why.</extracomment>
        <translation>yeniden deneme: %1, %2 sn sonra, deneme %3: %4</translation>
    </message>
    <message>
        <source>assembling</source>
        <translation>birleştiriliyor</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>doğrulanıyor</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two sizes.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 bitti</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 atlandı</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 başarısız</translation>
    </message>
    <message>
        <source>The list contains no downloads; there was nothing to do.</source>
        <translation>Listede indirme yok; yapılacak bir şey yoktu.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue.</source>
        <translation>Kesildi; indirilenler saklandı. Sürdürmek için aynı komutu yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>Son URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Ranges</source>
        <extracomment>Whether the server sends parts of the file.</extracomment>
        <translation>Aralıklar</translation>
    </message>
    <message>
        <source>yes: it can be resumed and fetched in pieces</source>
        <translation>evet: sürdürülebilir ve parça parça indirilebilir</translation>
    </message>
    <message>
        <source>no: it can&apos;t be resumed</source>
        <translation>hayır: sürdürülemez</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>When the file was last changed on the server.</extracomment>
        <translation>Değişme</translation>
    </message>
    <message>
        <source>%1: the %2 checksum matches</source>
        <translation>%1: %2 sağlama toplamı eşleşiyor</translation>
    </message>
    <message>
        <source>%1: the checksum does not match: it is %2, not %3</source>
        <translation>%1: sağlama toplamı uyuşmuyor: %3 değil, %2</translation>
    </message>
    <message>
        <source>None of it was kept.</source>
        <translation>Hiçbiri saklanmadı.</translation>
    </message>
    <message>
        <source>; the file is too small to tell whether more help</source>
        <translation>; daha fazlasının işe yarayıp yaramadığını anlamak için dosya çok küçük</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>dosyalar: %1</translation>
    </message>
    <message>
        <source>Interrupted. The server can&apos;t continue a file; the same command fetches it from the start.</source>
        <translation>Kesildi. Sunucu bir dosyayı kaldığı yerden sürdüremiyor; aynı komut onu baştan indirir.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue; a file that its server can&apos;t continue is fetched from the start.</source>
        <translation>Kesildi; indirilenler saklandı. Sürdürmek için aynı komutu yeniden çalıştırın; sunucusunun kaldığı yerden sürdüremediği dosya baştan indirilir.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Kesildi.</translation>
    </message>
    <message>
        <source>%1: the file could not be read: %2</source>
        <translation>%1: dosya okunamadı: %2</translation>
    </message>
    <message>
        <source>What has finished could not be noted; the same command would fetch it again.</source>
        <translation>Tamamlananlar not edilemedi; aynı komut onları yeniden indirir.</translation>
    </message>
</context>
<context>
    <name>TerminalName</name>
    <message>
        <source>COMMAND</source>
        <translation>KOMUT</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DOSYA</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>KLASÖR</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>SUNUCULAR</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>BİÇİM</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>AD</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMARA</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>SEÇENEKLER</translation>
    </message>
    <message>
        <source>PASSWORD</source>
        <translation>PAROLA</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>HIZ</translation>
    </message>
    <message>
        <source>SEC</source>
        <translation>SN</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>BOYUT</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>ŞABLON</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>METİN</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>DEĞER</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>İŞLEM</translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation>KURAL</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>SÖZCÜK</translation>
    </message>
</context>
<context>
    <name>TerminalRow</name>
    <message>
        <source>connecting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>bağlanıyor</translation>
    </message>
    <message>
        <source>assembling</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>birleşiyor</translation>
    </message>
    <message>
        <source>verifying</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>doğruluyor</translation>
    </message>
    <message>
        <source>retry %1</source>
        <extracomment>%1: a time of five letters; at most 11 letters with it.</extracomment>
        <translation>%1 sonra</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1: how many bytes of the file come before.</extracomment>
        <translation>%1 yeri</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 / %2 bitti</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 başarısız</translation>
    </message>
    <message>
        <source>%1 more active</source>
        <translation>%1 etkin daha</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>bekliyor</translation>
    </message>
</context>
<context>
    <name>TerminalUsage</name>
    <message>
        <source>Try &apos;tributary-cli help&apos; or &apos;tributary-cli get --help&apos;.</source>
        <translation>&apos;tributary-cli help&apos; veya &apos;tributary-cli get --help&apos; komutunu deneyin.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>%1 için parola: </translation>
    </message>
    <message>
        <source>--user lacks a password and there is no terminal to ask on; give NAME:PASSWORD or --password-file</source>
        <translation>--user için parola yok ve soracak bir uçbirim de yok; AD:PAROLA veya --password-file verin</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>%1 için parola: </translation>
    </message>
    <message>
        <source>the key of --client-certificate is locked and there is no terminal to ask on; give --client-key-password-file</source>
        <translation>--client-certificate anahtarı kilitli ve soracak bir uçbirim yok; --client-key-password-file verin</translation>
    </message>
    <message>
        <source>ignored %1: %2</source>
        <extracomment>%1: a file and the number of a line, %2: what is wrong there.</extracomment>
        <translation>yok sayıldı %1: %2</translation>
    </message>
    <message>
        <source>at most %1 files and %2 connections at once: this process may have no more than %3 files open (ulimit -n)</source>
        <translation>aynı anda en çok %1 dosya ve %2 bağlantı: bu süreç en çok %3 dosya açabilir (ulimit -n)</translation>
    </message>
    <message>
        <source>standard output is not complete: %1</source>
        <translation>standart çıktı eksik: %1</translation>
    </message>
    <message>
        <source>reading &apos;%1&apos; failed: %2</source>
        <translation>&apos;%1&apos; okunamadı: %2</translation>
    </message>
    <message>
        <source>the first line of &apos;%1&apos; is empty</source>
        <translation>&apos;%1&apos; dosyasının ilk satırı boş</translation>
    </message>
    <message>
        <source>there is no option --%1</source>
        <translation>--%1 diye bir seçenek yok</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 değer almaz</translation>
    </message>
    <message>
        <source>; did you mean --%1?</source>
        <translation>; --%1 mi demek istediniz?</translation>
    </message>
    <message>
        <source>there is no option -%1</source>
        <translation>-%1 diye bir seçenek yok</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>--%1 bir değer ister: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2</source>
        <translation>--%1 şunu alır: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;</source>
        <translation>--%1 şunu alır: %2; &apos;%3&apos; değil</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>&apos;%1&apos; diye bir komut yok</translation>
    </message>
    <message>
        <source>a command or a URL is missing</source>
        <translation>bir komut veya URL eksik</translation>
    </message>
    <message>
        <source>--path-from-url and --name-template can&apos;t be used together</source>
        <translation>--path-from-url ile --name-template birlikte kullanılamaz</translation>
    </message>
    <message>
        <source>--output gives the whole path; it can&apos;t be used with --path-from-url or --name-template</source>
        <translation>--output yolun tamamını verir; --path-from-url veya --name-template ile kullanılamaz</translation>
    </message>
    <message>
        <source>--output takes one URL; with several, use --dir</source>
        <translation>--output tek URL alır; birden çoğu için --dir kullanın</translation>
    </message>
    <message>
        <source>--output takes the path of a file; standard output can&apos;t be one (./- can)</source>
        <translation>--output bir dosyanın yolunu alır; standart çıktı olamaz (./- olabilir)</translation>
    </message>
    <message>
        <source>--output takes the path of a file, not a folder; use --dir for that</source>
        <translation>--output bir dosyanın yolunu alır, klasör değil; bunun için --dir kullanın</translation>
    </message>
    <message>
        <source>--output takes a name of at most %1 bytes</source>
        <translation>--output en çok %1 baytlık bir ad alır</translation>
    </message>
    <message>
        <source>--output takes the path of a file; %1 isn&apos;t one</source>
        <translation>--output bir dosyanın yolunu alır; %1 dosya değil</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a link that leads nowhere</source>
        <translation>--dir bir klasör alır; %1 hiçbir yere gitmeyen bir bağlantı</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a file</source>
        <translation>--dir bir klasör alır; %1 bir dosya</translation>
    </message>
    <message>
        <source>--mirror takes one URL; in a list, mirrors stand on one line</source>
        <translation>--mirror tek URL alır; listede yansılar tek satırda durur</translation>
    </message>
    <message>
        <source>--retry-max-wait must not be shorter than --retry-wait</source>
        <translation>--retry-max-wait, --retry-wait değerinden kısa olamaz</translation>
    </message>
    <message>
        <source>--password-file and a password in --user can&apos;t be used together</source>
        <translation>--password-file ile --user içindeki parola birlikte kullanılamaz</translation>
    </message>
    <message>
        <source>--password-file needs --user NAME</source>
        <translation>--password-file için --user AD gerekir</translation>
    </message>
    <message>
        <source>--client-key needs --client-certificate FILE</source>
        <translation>--client-key için --client-certificate DOSYA gerekir</translation>
    </message>
    <message>
        <source>--client-key-password-file needs --client-certificate FILE</source>
        <translation>--client-key-password-file için --client-certificate DOSYA gerekir</translation>
    </message>
    <message>
        <source>only one of --input, --password-file and --client-key-password-file can be -</source>
        <translation>--input, --password-file ve --client-key-password-file seçeneklerinden yalnızca biri - olabilir</translation>
    </message>
    <message>
        <source>a URL is missing</source>
        <translation>bir URL eksik</translation>
    </message>
    <message>
        <source>verify takes one file</source>
        <translation>verify tek dosya alır</translation>
    </message>
    <message>
        <source>verify needs --checksum ALG:HEX</source>
        <translation>verify için --checksum ALG:HEX gerekir</translation>
    </message>
    <message>
        <source>--checksum can be given only once</source>
        <translation>--checksum yalnızca bir kez verilebilir</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; can&apos;t be read: %3</source>
        <translation>--%1: &apos;%2&apos; okunamıyor: %3</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>bu bir klasör</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>bu normal bir dosya değil</translation>
    </message>
    <message>
        <source>The current folder no longer exists; go to another one</source>
        <translation>Geçerli klasör artık yok; başka bir klasöre geçin</translation>
    </message>
    <message>
        <source>the system allows this program no more threads; close other programs or raise the limit (ulimit -u), and run the same command again</source>
        <translation>sistem bu programa daha fazla iş parçacığı vermiyor; başka programları kapatın veya sınırı yükseltin (ulimit -u) ve aynı komutu yeniden çalıştırın</translation>
    </message>
    <message>
        <source>%1 takes either the numbers that list shows, or --all</source>
        <translation>%1 ya list komutunun gösterdiği numaraları ya da --all alır</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows</source>
        <translation>%1, list komutunun gösterdiği numaraları alır</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows, not &apos;%2&apos;</source>
        <translation>%1, list komutunun gösterdiği numaraları alır; &apos;%2&apos; değil</translation>
    </message>
    <message>
        <source>limit takes bytes a second, such as 500K or 1.5M and at most 1T, or none</source>
        <translation>limit saniyede bayt alır, örneğin 500K veya 1.5M, en çok 1T, ya da none</translation>
    </message>
    <message>
        <source>--%1 is for get; add can&apos;t hand it over to the desktop program</source>
        <translation>--%1 get içindir; add bunu masaüstü programına veremez</translation>
    </message>
    <message>
        <source>--accept-checksum and --checksum can&apos;t be used together</source>
        <translation>--accept-checksum ile --checksum birlikte kullanılamaz</translation>
    </message>
    <message>
        <source>no password was entered</source>
        <translation>parola girilmedi</translation>
    </message>
    <message>
        <source>no passphrase was entered</source>
        <translation>anahtarın parolası girilmedi</translation>
    </message>
    <message>
        <source>--cookies takes a file in the Netscape format; there is no cookie in &apos;%1&apos;</source>
        <translation>--cookies Netscape biçiminde bir dosya alır; &apos;%1&apos; içinde çerez yok</translation>
    </message>
    <message>
        <source>--ca-file takes certificates in PEM form; there is none in &apos;%1&apos;</source>
        <translation>--ca-file PEM biçiminde sertifikalar alır; &apos;%1&apos; içinde sertifika yok</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; %1 mi demek istediniz?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a command and not a URL; for a server of that name, enter %1/</source>
        <translation>&apos;%1&apos; bir komut, URL değil; bu adda bir sunucu için %1/ yazın</translation>
    </message>
    <message>
        <source>--%1 takes %2; &apos;%3&apos; is too large</source>
        <translation>--%1 şunu alır: %2; &apos;%3&apos; çok büyük</translation>
    </message>
    <message>
        <source>the text is not valid Unicode</source>
        <translation>metin geçerli Unicode değil</translation>
    </message>
    <message>
        <source>%1 takes a file that can be read: %2</source>
        <extracomment>%1: an option of the terminal&apos;s program; %2: what the system says.</extracomment>
        <translation>%1 okunabilen bir dosya alır: %2</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>paused: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>duraklatılan: %1</translation>
    </message>
    <message>
        <source>resumed: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>sürdürülen: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>iptal edilen: %1</translation>
    </message>
    <message>
        <source>removed from the list: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>listeden kaldırılan: %1</translation>
    </message>
    <message>
        <source>there is no download %1</source>
        <translation>%1 diye bir indirme yok</translation>
    </message>
    <message>
        <source>download %1 is over</source>
        <translation>%1 numaralı indirme sona erdi</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tümü</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of the speed limit.</extracomment>
        <translation>yok</translation>
    </message>
    <message>
        <source>speed limit: %1</source>
        <translation>hız sınırı: %1</translation>
    </message>
    <message>
        <source>no downloads to show</source>
        <translation>gösterilecek indirme yok</translation>
    </message>
    <message>
        <source>now: paused by the schedule</source>
        <translation>şimdi: zamanlama nedeniyle duraklatıldı</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule</source>
        <translation>şimdi: zamanlama nedeniyle sınırsız</translation>
    </message>
    <message>
        <source>now: paused by the schedule until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>şimdi: zamanlama nedeniyle %1 zamanına kadar duraklatıldı</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule, until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>şimdi: zamanlama nedeniyle %1 zamanına kadar sınırsız</translation>
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
        <translation>%1 g %2 sa</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Messages</source>
        <translation>İletiler</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Henüz ileti yok</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: the time of a message, %2: the message.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>İletiyi kopyala</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n yeni ileti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop download manager</source>
        <translation>Masaüstü için indirme yöneticisi</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none</source>
        <translation>Sistem tepsisinde, tepsi yoksa simge durumunda başlat</translation>
    </message>
    <message>
        <source>Keep all settings and data in the program&apos;s folder</source>
        <translation>Tüm ayarları ve verileri programın klasöründe tut</translation>
    </message>
    <message>
        <source>Report on standard error the longest time that the window is busy</source>
        <translation>Pencerenin en çok ne kadar süre meşgul kaldığını standart hata çıktısına yaz</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>İndirilecekler</translation>
    </message>
    <message>
        <source>Try &apos;%1 --help&apos;.</source>
        <extracomment>%1: the name of the program.</extracomment>
        <translation>&apos;%1 --help&apos; komutunu deneyin.</translation>
    </message>
</context>
<context>
    <name>tributary::AboutBox</name>
    <message>
        <source>About Tributary</source>
        <translation>Tributary Hakkında</translation>
    </message>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>Downloads files over several connections at once.</source>
        <translation>Dosyaları aynı anda birkaç bağlantıyla indirir.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <extracomment>%1: a version number.</extracomment>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Licence: Apache License 2.0</source>
        <translation>Lisans: Apache License 2.0</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <extracomment>%1: the version of the library Qt, %2: the operating system.</extracomment>
        <translation>%2 üzerinde Qt %1</translation>
    </message>
</context>
<context>
    <name>tributary::AddDialog</name>
    <message>
        <source>New download</source>
        <translation>Yeni indirme</translation>
    </message>
    <message>
        <source>https://…
One link per line</source>
        <translation>https://…
Her satıra bir link</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <extracomment>What few people change about a download, hidden until asked for.</extracomment>
        <translation>Daha &amp;fazla</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Klasör</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Dosya adı</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Sunucuya soruluyor…</translation>
    </message>
    <message>
        <source>Names from the server</source>
        <translation>Sunucunun verdiği adlar</translation>
    </message>
    <message>
        <source>Name from the server</source>
        <translation>Sunucunun verdiği ad</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) will start.</source>
        <translation>
            <numerusform>%n indirme başlayacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link could not be checked: %1.</source>
        <extracomment>%1: what went wrong when the server was asked about a link.</extracomment>
        <translation>Link denetlenemedi: %1.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Bunu atla</translation>
    </message>
    <message>
        <source>Names from the list</source>
        <translation>Listenin verdiği adlar</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2.</source>
        <extracomment>%1: the name of a server, %2: a time of the day.</extracomment>
        <translation>%1, %2 saatine kadar beklenmesini istedi.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterDownloads</name>
    <message>
        <source>No program was chosen.</source>
        <translation>Program seçilmedi.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>“%1” adlı bir program yok.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterNote</name>
    <message>
        <source>Quits when all is done</source>
        <extracomment>The program does, once all downloads are done.</extracomment>
        <translation>Her şey tamamlanınca Tributary kapanır</translation>
    </message>
    <message>
        <source>Sleeps when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>Her şey tamamlanınca bilgisayarı uyutur</translation>
    </message>
    <message>
        <source>Shuts down when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>Her şey tamamlanınca bilgisayarı kapatır</translation>
    </message>
    <message>
        <source>Runs a program when all is done</source>
        <translation>Her şey tamamlanınca program çalıştırır</translation>
    </message>
    <message>
        <source>Click to call it off.</source>
        <extracomment>To call off what happens once all downloads are done.</extracomment>
        <translation>Bundan vazgeçmek için tıklayın.</translation>
    </message>
    <message>
        <source>Nothing happens when all downloads are done.</source>
        <translation>Tüm indirmeler tamamlanınca bir şey yapılmayacak.</translation>
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
        <translation>Dosyayı denetle</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algoritma</translation>
    </message>
    <message>
        <source>E&amp;xpected checksum</source>
        <translation>&amp;Beklenen sağlama toplamı</translation>
    </message>
    <message>
        <source>Checks&amp;um</source>
        <extracomment>The checksum that a file has.</extracomment>
        <translation>&amp;Sağlama toplamı</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Dosya okunamadı.</translation>
    </message>
    <message>
        <source>The checksum matches.</source>
        <translation>Sağlama toplamı uyuşuyor.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file is damaged or another one, or the checksum is not for it.</source>
        <translation>Sağlama toplamı uyuşmuyor: dosya bozuk veya başka bir dosya, ya da toplam ona ait değil.</translation>
    </message>
</context>
<context>
    <name>tributary::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>The menu of the list&apos;s columns, in which a person chooses those that are shown.</extracomment>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>Shows the columns again as at the first start: which, where, and how wide.</extracomment>
        <translation>Sütunları sıfırla</translation>
    </message>
</context>
<context>
    <name>tributary::CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Diğer komutlar</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>The speed limit.</extracomment>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Hız sınırı</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>İndirmeleri filtrele</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The hint of an empty box. %1: to what the list is narrowed already, such as &quot;Failed&quot;.</extracomment>
        <translation>Filtrele</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filtreyi temizle</translation>
    </message>
    <message>
        <source>Filter in “%1”</source>
        <translation>“%1” içinde filtrele</translation>
    </message>
</context>
<context>
    <name>tributary::CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation>Komut bul</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>Komutun adı</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Bu şu anda yapılamıyor.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Bu adda bir komut yok.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of a menu. %1: the name of the menu, %2: the name of the command.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command or setting</source>
        <translation>Komut veya ayar</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionListModel</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>A small piece far into a large file: &quot;64 KiB at 7.1 GiB&quot;.</extracomment>
        <translation>%2 konumunda %1</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>The stretch of the file that a connection fetches.</extracomment>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>How far in the file a connection has come.</extracomment>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a connection is to.</extracomment>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Why a connection is slow, waits or asked anew.</extracomment>
        <translation>Neden</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionTimeline</name>
    <message>
        <source>Timeline of the connections</source>
        <translation>Bağlantıların zaman çizelgesi</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionsPage</name>
    <message>
        <source>No connection is open.</source>
        <translation>Açık bağlantı yok.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Bağlantılar</translation>
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
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopPresence</name>
    <message>
        <source>Tributary keeps running</source>
        <translation>Tributary çalışmayı sürdürüyor</translation>
    </message>
    <message>
        <source>Downloads continue. Use the icon in the tray to show the window again.</source>
        <translation>İndirmeler sürüyor. Pencereyi yeniden göstermek için sistem tepsisindeki simgeyi kullanın.</translation>
    </message>
    <message>
        <source>The computer couldn&apos;t be put to sleep or shut down.</source>
        <translation>Bilgisayar uyutulamadı veya kapatılamadı.</translation>
    </message>
    <message>
        <source>The program can&apos;t be started.</source>
        <translation>Program başlatılamıyor.</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Select a download to see its details.</source>
        <translation>Ayrıntılarını görmek için bir indirme seçin.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadActions</name>
    <message>
        <source>New download</source>
        <extracomment>The second word of each pair stands on the toolbar button.</extracomment>
        <translation>Yeni indirme</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>Linkleri yapıştır</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file that was downloaded.</extracomment>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends a download for good and deletes what has come so far.</extracomment>
        <translation>İptal et</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Gives the file of a download another name.</extracomment>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Linki kopyala</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Yolu kopyala</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes a download from the list; its file stays.</extracomment>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove with file…</source>
        <translation>Dosyayla birlikte kaldır…</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <extracomment>Takes all finished downloads from the list; their files stay.</extracomment>
        <translation>Tamamlananları kaldır</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Earlier in the queue.</extracomment>
        <translation>Yukarı taşı</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı taşı</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>En üste taşı</translation>
    </message>
    <message>
        <source>To top</source>
        <translation>En üste</translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <translation>En alta taşı</translation>
    </message>
    <message>
        <source>To bottom</source>
        <translation>En alta</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>These three are entries of the menu &quot;Priority&quot;.</extracomment>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Düşük</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Which downloads go first.</extracomment>
        <translation>Öncelik</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Changes the mirrors, headers and limits of a download.</extracomment>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Only one download can be edited at a time.</source>
        <translation>Aynı anda yalnızca bir indirme düzenlenebilir.</translation>
    </message>
    <message>
        <source>A finished download can&apos;t be edited.</source>
        <translation>Tamamlanmış bir indirme düzenlenemez.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be edited. Pause it first.</source>
        <translation>Süren bir indirme düzenlenemez. Önce duraklatın.</translation>
    </message>
    <message>
        <source>Find command…</source>
        <extracomment>Opens a list of all commands, in which one is found by its name.</extracomment>
        <translation>Komut bul…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tümünü duraklat</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tümünü sürdür</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>Starts a download that waits, whatever runs besides.</extracomment>
        <translation>Şimdi başlat</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>Linki tarayıcıda aç</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <extracomment>Brings back what was just removed from the list.</extracomment>
        <translation>Kaldırmayı geri al</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <extracomment>Moves the files of downloads to another folder.</extracomment>
        <translation>Klasöre taşı…</translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what was downloaded once more, as a new download.</extracomment>
        <translation>Yeniden indir</translation>
    </message>
    <message>
        <source>Check file…</source>
        <extracomment>Computes the checksum of a file, to compare it with another one.</extracomment>
        <translation>Dosyayı denetle…</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>For a download that failed.</extracomment>
        <translation>Linki değiştir…</translation>
    </message>
    <message>
        <source>Only one download can be renamed at a time.</source>
        <translation>Aynı anda yalnızca bir indirme yeniden adlandırılabilir.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be renamed. Pause it first.</source>
        <translation>Süren bir indirme yeniden adlandırılamaz. Önce duraklatın.</translation>
    </message>
    <message>
        <source>Pause shown</source>
        <translation>Görünenleri duraklat</translation>
    </message>
    <message>
        <source>Resume shown</source>
        <translation>Görünenleri sürdür</translation>
    </message>
    <message>
        <source>Pause all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Görünen tüm indirmeleri duraklat</translation>
    </message>
    <message>
        <source>Resume all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Görünen tüm indirmeleri sürdür</translation>
    </message>
    <message>
        <source>Retry all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Görünen tüm indirmeleri yeniden dene</translation>
    </message>
    <message>
        <source>Retry all</source>
        <extracomment>For all downloads that failed.</extracomment>
        <translation>Tümünü yeniden dene</translation>
    </message>
    <message>
        <source>Retry shown</source>
        <extracomment>For those of the downloads that failed that the filter shows.</extracomment>
        <translation>Görünenleri yeniden dene</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadEdits</name>
    <message>
        <source>The download can&apos;t be edited.</source>
        <translation>İndirme düzenlenemez.</translation>
    </message>
    <message>
        <source>It is running or finished by now.</source>
        <translation>Şu anda sürüyor veya tamamlandı.</translation>
    </message>
    <message>
        <source>It has no user name or password yet. Sign in first.</source>
        <translation>Kullanıcı adı veya parola henüz yok. Önce oturum açın.</translation>
    </message>
    <message>
        <source>The changes to “%1” were saved.</source>
        <translation>“%1” için değişiklikler kaydedildi.</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When a download was added to the list.</extracomment>
        <translation>Eklenme</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a download comes from.</extracomment>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Öncelik</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>When a download was finished.</extracomment>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>What the bytes of a finished download were compared with.</extracomment>
        <translation>Sağlama toplamı</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>The time left until a download is done. In a menu &quot;Left&quot; alone would be a direction.</extracomment>
        <translation>Kalan süre</translation>
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
            <numerusform>%n tamamlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n başarısız</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Tüm indirmeler tamamlandı</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) finished</source>
        <translation>
            <numerusform>%n indirme tamamlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>%n indirme başarısız oldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n duraklatıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>No more downloads are running</source>
        <translation>Süren indirme yok</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <extracomment>By a fault, such as a full disk, which stands behind it.</extracomment>
        <translation>
            <numerusform>%n indirme duraklatıldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>İndirmeler</translation>
    </message>
</context>
<context>
    <name>tributary::EditDialog</name>
    <message>
        <source>Edit download</source>
        <translation>İndirmeyi düzenle</translation>
    </message>
    <message>
        <source>Changes to “%1” apply the next time it starts or resumes.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>“%1” için değişiklikler bir sonraki başlama veya sürdürmede geçerli olur.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyHint</name>
    <message>
        <source>Drop or paste a link here, or choose New download.</source>
        <translation>Buraya bir link sürükleyin, yapıştırın veya “Yeni indirme” komutunu seçin.</translation>
    </message>
    <message>
        <source>No downloads here.</source>
        <translation>Burada indirme yok.</translation>
    </message>
    <message>
        <source>No download matches “%1”.</source>
        <translation>“%1” ile eşleşen indirme yok.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Takes back what is typed and chosen to filter the list.</extracomment>
        <translation>Tümünü göster</translation>
    </message>
</context>
<context>
    <name>tributary::ErrorBox</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Yeniden dene</translation>
    </message>
    <message>
        <source>Replace &amp;link…</source>
        <translation>&amp;Linki değiştir…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Oturum aç…</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Klasör &amp;seç…</translation>
    </message>
    <message>
        <source>&amp;Trust certificate…</source>
        <extracomment>Trusts a certificate that proves nothing.</extracomment>
        <translation>Sertifikaya &amp;güven…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <extracomment>Opens the link of a download, to see what the site says.</extracomment>
        <translation>Tarayıcıda &amp;aç</translation>
    </message>
    <message>
        <source>Edit &amp;checksum…</source>
        <extracomment>Opens the dialog in which a checksum can be corrected.</extracomment>
        <translation>Sağlama toplamını dü&amp;zenle…</translation>
    </message>
    <message>
        <source>Choose another &amp;name…</source>
        <extracomment>Saves a file under another name, since the one that it should have is taken.</extracomment>
        <translation>Başka bir a&amp;d seç…</translation>
    </message>
    <message>
        <source>Proxy s&amp;ettings…</source>
        <extracomment>Opens the settings at the proxy.</extracomment>
        <translation>&amp;Vekil sunucu ayarları…</translation>
    </message>
    <message>
        <source>&amp;Memory settings…</source>
        <extracomment>Opens the settings at the limit for memory.</extracomment>
        <translation>&amp;Bellek ayarları…</translation>
    </message>
    <message>
        <source>&amp;Keep the file anyway…</source>
        <extracomment>Keeps a file although a checksum of its site contradicts it.</extracomment>
        <translation>Dosyayı yine de &amp;tut…</translation>
    </message>
    <message>
        <source>The expected checksum is from the server&apos;s header %1.</source>
        <extracomment>%1: the name of a header such as Digest.</extracomment>
        <translation>Beklenen sağlama toplamı sunucunun %1 üst bilgisinden alındı.</translation>
    </message>
    <message>
        <source>The expected checksum is from %1, beside the file.</source>
        <extracomment>%1: the name of a file such as SHA256SUMS.</extracomment>
        <translation>Beklenen sağlama toplamı dosyanın yanındaki %1 dosyasından alındı.</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Before the checksum that a file should have.</extracomment>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Before the checksum that a file has.</extracomment>
        <translation>Bulunan</translation>
    </message>
    <message>
        <source>No source has the right file: %1</source>
        <extracomment>%1: links, each with what is wrong with its file.</extracomment>
        <translation>Doğru dosya hiçbir kaynakta yok: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Sü&amp;rdür</translation>
    </message>
    <message>
        <source>Download &amp;again</source>
        <extracomment>Of a finished download, whose file is gone.</extracomment>
        <translation>Yeniden &amp;indir</translation>
    </message>
    <message>
        <source>The file was moved or deleted elsewhere. Move it back, or download it again.</source>
        <translation>Dosya başka bir yerde taşındı veya silindi. Eski yerine koyun veya yeniden indirin.</translation>
    </message>
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>Sunucuya soruluyor…</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>Link değiştirilmedi.</translation>
    </message>
    <message>
        <source>The link of “%1” was replaced.</source>
        <translation>“%1” indirmesinin linki değiştirildi.</translation>
    </message>
    <message>
        <source>The file was not kept.</source>
        <translation>Dosya tutulmadı.</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>Choose folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Dosya olduğu yerde kalıyor.</translation>
    </message>
    <message>
        <source>Moving to the other folder…</source>
        <translation>Diğer klasöre taşınıyor…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Klasöre taşı</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>“%1” klasörüne taşındı.</translation>
    </message>
    <message numerus="yes">
        <source>%n files stay where they are.</source>
        <translation>
            <numerusform>%n dosya olduğu yerde kalıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”. To move the others, pause them first.</source>
        <translation>“%1” klasörüne taşındı. Diğerlerini taşımak için önce onları duraklatın.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <extracomment>%1: the name that a file had, %2: the name that it has now.</extracomment>
        <translation>“%1” dosyasının adı “%2” olarak değiştirildi.</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>States</source>
        <translation>Durumlar</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Türler</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All downloads, in whatever state.</extracomment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatılan</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Tamamlanan</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tüm türler</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Arşivler</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Music and films.</extracomment>
        <translation>Medya</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programlar</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>Downloads that were cancelled.</extracomment>
        <translation>İptal edilen</translation>
    </message>
</context>
<context>
    <name>tributary::FilterTeller</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many rows the filter leaves of how many, such as &quot;3 of 12 shown&quot;.</extracomment>
        <translation>%2 içinden %1 gösteriliyor</translation>
    </message>
</context>
<context>
    <name>tributary::FinishedRows</name>
    <message>
        <source>The filter shows no finished downloads.</source>
        <translation>Filtre, tamamlanan indirmeleri göstermiyor.</translation>
    </message>
</context>
<context>
    <name>tributary::FolderRow</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Gözat…</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>%1 boş</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Son kullanılan klasörler</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <extracomment>%1: how much room there is on the disk, %2: how much the files take.</extracomment>
        <translation>%1 boş, %2 gerekli</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Bu bir dosya, klasör değil.</translation>
    </message>
    <message>
        <source>You can&apos;t save files in this folder.</source>
        <translation>Bu klasöre dosya kaydedilemez.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be created.</source>
        <translation>Bu klasör oluşturulamıyor.</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <extracomment>Stands beside the free space. %1: the folder that a file goes to because of its type.</extracomment>
        <translation>%1 klasörüne kaydedilecek</translation>
    </message>
</context>
<context>
    <name>tributary::FrontDoor</name>
    <message>
        <source>The link that the browser handed over can&apos;t be downloaded.</source>
        <translation>Tarayıcının gönderdiği link indirilemiyor.</translation>
    </message>
    <message>
        <source>Browsers and the terminal can&apos;t reach this window: %1</source>
        <translation>Tarayıcılar ve uçbirim bu pencereye ulaşamıyor: %1</translation>
    </message>
</context>
<context>
    <name>tributary::GeneralPage</name>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;Tümünü kopyala</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>Tüm bilgileri kopyala</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>Şi&amp;mdi başlat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a file, %2: a sentence on why its download is not faster.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>Bağlantı aya&amp;rları…</translation>
    </message>
    <message>
        <source>Change li&amp;mit…</source>
        <translation>Sınırı d&amp;eğiştir…</translation>
    </message>
</context>
<context>
    <name>tributary::GoneFiles</name>
    <message>
        <source>Download again</source>
        <translation>Yeniden indir</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>“%1” artık yok.</translation>
    </message>
</context>
<context>
    <name>tributary::HeadMenu</name>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>Kuyruk sırası</translation>
    </message>
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Links, text and lists of links can be dropped into the window. Keyboard shortcuts:</source>
        <translation>Linkleri, metni veya link listelerini pencereye sürükleyebilirsiniz. Klavye kısayolları:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>&amp;Tributary Hakkında</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Duraklat veya sürdür</translation>
    </message>
    <message>
        <source>Open the file or show its details</source>
        <translation>Dosyayı aç veya ayrıntıları göster</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>İndirmeleri filtrele</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>%1, %2: the first and the last of some keys.</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Open a details tab</source>
        <translation>Ayrıntıların bir sekmesini aç</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Ayrıntıları kapat</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>Filtreyi temizle, sonra ondan çık</translation>
    </message>
</context>
<context>
    <name>tributary::LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Hız sınırı</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Speed &amp;limit for each selected download:</source>
        <translation>Seçilen her indirme için &amp;hız sınırı:</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>&amp;Sınırı ayarla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Speed &amp;limit for all downloads:</source>
        <translation>Tüm indirmeler için &amp;hız sınırı:</translation>
    </message>
    <message>
        <source>Speed &amp;limit for this download:</source>
        <translation>Bu indirme için &amp;hız sınırı:</translation>
    </message>
</context>
<context>
    <name>tributary::LimitMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>Hız sınırı</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>Başka…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Yok</translation>
    </message>
</context>
<context>
    <name>tributary::LinkIntake</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>Liste okunamadı: %1</translation>
    </message>
    <message>
        <source>The list contains no http or https links.</source>
        <translation>Listede http veya https linki yok.</translation>
    </message>
    <message>
        <source>The clipboard contains no http or https links.</source>
        <translation>Panoda http veya https linki yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added.</source>
        <translation>
            <numerusform>%n indirme eklendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>Zaten listede.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added; the others are already in the list.</source>
        <translation>
            <numerusform>%n indirme eklendi, diğerleri zaten listede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding</source>
        <extracomment>Takes the downloads out of the list again that were just added.</extracomment>
        <translation>Eklemeyi geri al</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) removed again.</source>
        <translation>
            <numerusform>%n indirme yeniden kaldırıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <extracomment>Follows a comma, as in &quot;8 downloads added, 2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n satır atlandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, %1</source>
        <extracomment>%1: as &quot;2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n indirme eklendi, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what is in the list already once more, as a new download.</extracomment>
        <translation>Yeniden indir</translation>
    </message>
    <message>
        <source>Already in the list: %1</source>
        <translation>Zaten listede: %1</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Liste alınıyor…</translation>
    </message>
</context>
<context>
    <name>tributary::LinkListDialog</name>
    <message>
        <source>New downloads</source>
        <translation>Yeni indirmeler</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Linkler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Klasör</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Seçimi kaldır</translation>
    </message>
    <message>
        <source>Enter the full path of the folder to save to.</source>
        <translation>Kaydedilecek klasörün tam yolunu yazın.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: why a server refuses, such as &quot;Not found (404)&quot;, or that a link is in the list; %2: the link.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filtrele</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrele</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Daha fazla</translation>
    </message>
    <message>
        <source>More ways to select</source>
        <translation>Daha fazla seçme yolu</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <extracomment>In the place of a link.</extracomment>
        <translation>Zaten listede</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) selected</source>
        <extracomment>Of a list: &quot;2 of 3 links selected&quot;. %1: how many are selected, %n: how many there are.</extracomment>
        <translation>
            <numerusform>%n linkten %1 tanesi seçildi</numerusform>
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
        <translation>%1, en az %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; the filter hides %n of them</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %n: how many of the selected a filter hides.</extracomment>
        <translation>
            <numerusform>%1; filtre bunlardan %n tanesini gizliyor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListAndDetails</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Next tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>Sonraki sekme</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>Önceki sekme</translation>
    </message>
</context>
<context>
    <name>tributary::ListFiles</name>
    <message>
        <source>Lists of downloads (*.json)</source>
        <translation>İndirme listeleri (*.json)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Listeyi dışa aktar</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Listeyi içe aktar</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) exported.</source>
        <translation>
            <numerusform>%n indirme dışa aktarıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>Liste dışa aktarılamadı.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) imported.</source>
        <translation>
            <numerusform>%n indirme içe aktarıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be imported.</source>
        <translation>Liste içe aktarılamadı.</translation>
    </message>
    <message>
        <source>No permission to read the file</source>
        <translation>Dosyayı okuma izni yok</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are paused, as they go to other folders than yours.</source>
        <extracomment>Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>Bunlardan %n tanesi, sizinkilerden başka bir klasöre gittiği için duraklatıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list.</source>
        <extracomment>Downloads that were left out. Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n tanesi zaten listede.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListOffer</name>
    <message>
        <source>Open the list and choose from its files</source>
        <extracomment>The list that a link leads to. Without the mark the list itself is saved, as a file.</extracomment>
        <translation>Listeyi aç ve dosyalarından seç</translation>
    </message>
    <message>
        <source>This link leads to a list of files (Metalink).</source>
        <extracomment>Metalink: a format for lists of files.</extracomment>
        <translation>Bu link bir dosya listesine götürüyor (Metalink).</translation>
    </message>
    <message>
        <source>Choose from the links on this page</source>
        <translation>Bu sayfadaki linklerden seç</translation>
    </message>
    <message>
        <source>Choose from the links in this text</source>
        <extracomment>A text of lines that are links.</extracomment>
        <translation>Bu metindeki linklerden seç</translation>
    </message>
</context>
<context>
    <name>tributary::ListedNote</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;İndirmeye git</translation>
    </message>
    <message>
        <source>This link is already in the list.</source>
        <translation>Bu link zaten listede.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Download them again under new names</source>
        <extracomment>Links that are in the list already.</extracomment>
        <translation>Yeni adlarla yeniden indir</translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are already in the list:</source>
        <translation>
            <numerusform>Bağlantıların %n tanesi zaten listede:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · already in the list</source>
        <extracomment>%1: the size and the type of a file whose link is in the list.</extracomment>
        <translation>%1 · zaten listede</translation>
    </message>
    <message>
        <source>Download it again under a new name</source>
        <extracomment>A link that is in the list already.</extracomment>
        <translation>Yeni adla yeniden indir</translation>
    </message>
</context>
<context>
    <name>tributary::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;Tümünü kopyala</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Günlüğü kopyala</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Farklı kaydet…</translation>
    </message>
    <message>
        <source>Save the log as</source>
        <translation>Günlüğü farklı kaydet</translation>
    </message>
    <message>
        <source>The log could not be saved as “%1”: %2</source>
        <extracomment>%1: a path, %2: what the system says.</extracomment>
        <translation>Günlük “%1” olarak kaydedilemedi: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Henüz bir şey olmadı.</translation>
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
        <translation>Etkin indirmeler üstte</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <extracomment>Rows of two lines in the list.</extracomment>
        <translation>Rahat satırlar</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Rows of one line in the list.</extracomment>
        <translation>Sıkışık satırlar</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <extracomment>Writes all downloads of the list to a file that can be imported elsewhere.</extracomment>
        <translation>Listeyi &amp;dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <extracomment>Adds the downloads of such a file to the list.</extracomment>
        <translation>&amp;Listeyi içe aktar…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tümünü duraklat</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tümünü sürdür</translation>
    </message>
    <message>
        <source>Only while the list is sorted by Added or in queue order</source>
        <translation>Yalnızca liste “Eklenme” sütununa veya kuyruğa göre sıralıyken</translation>
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
        <translation>Filtre, yeni indirmeleri gizliyor.</translation>
    </message>
    <message>
        <source>The list is in queue order now. Click “%1” to sort it as before.</source>
        <translation>Liste artık kuyruk sırasında. Önceki gibi sıralamak için “%1” başlığına tıklayın.</translation>
    </message>
    <message>
        <source>The list is in queue order now.</source>
        <extracomment>The order of the list changed, since a row was moved in it. %1: the head of a column.</extracomment>
        <translation>Liste artık kuyruk sırasında.</translation>
    </message>
    <message>
        <source>The filter hides what came back.</source>
        <translation>Filtre, listeye geri geleni gizliyor.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the new downloads that the filter hides.</extracomment>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Limit of the selected downloads</source>
        <translation>Seçilen indirmelerin sınırı</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Tüm indirmelerin hız sınırı</translation>
    </message>
</context>
<context>
    <name>tributary::MoreFields</name>
    <message>
        <source>Automatic</source>
        <extracomment>As many connections as pay off.</extracomment>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <extracomment>The number of connections for one download.</extracomment>
        <translation>Ba&amp;ğlantılar</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Hız sınırı</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>Ku&amp;llanıcı adı</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>C&amp;hecksum</source>
        <translation>&amp;Sağlama toplamı</translation>
    </message>
    <message>
        <source>M&amp;irrors</source>
        <translation>&amp;Yansılar</translation>
    </message>
    <message>
        <source>Other links to the same file, one per line</source>
        <translation>Aynı dosyanın diğer linkleri, her satıra bir tane</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>&amp;Üstbilgiler</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Ad: değer, her satıra bir tane</translation>
    </message>
    <message>
        <source>&amp;Referer</source>
        <extracomment>The page that the link is on, in the sense of HTTP.</extracomment>
        <translation>&amp;Referer</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>&amp;Çerezler</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>ad=değer; ad=değer</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>&amp;Vekil sunucu</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Ayarlardaki gibi</translation>
    </message>
    <message>
        <source>User agen&amp;t</source>
        <translation>Kullanıcı &amp;aracısı</translation>
    </message>
    <message>
        <source>Tributary&apos;s default</source>
        <translation>Tributary varsayılanı</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a field, %2: what is wrong with what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password.</source>
        <translation>Sunucu, kullanıcı adı ve parola istiyor.</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <extracomment>The place in the queue.</extracomment>
        <translation>Ö&amp;ncelik</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Düşük</translation>
    </message>
</context>
<context>
    <name>tributary::MovedPlace</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A row&apos;s place in the list, such as &quot;2 of 12&quot;.</extracomment>
        <translation>%2 içinden %1</translation>
    </message>
</context>
<context>
    <name>tributary::NameNote</name>
    <message>
        <source>A file with this name already exists. The new one will be “%1”.</source>
        <extracomment>%1: the name that the new file gets.</extracomment>
        <translation>Bu adda bir dosya zaten var. Yenisinin adı “%1” olacak.</translation>
    </message>
</context>
<context>
    <name>tributary::OwnLimits</name>
    <message>
        <source>Speed limit</source>
        <extracomment>Of the selected downloads alone.</extracomment>
        <translation>Hız sınırı</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>Başka…</translation>
    </message>
</context>
<context>
    <name>tributary::ProxyFields</name>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Vekil sunucu portu</translation>
    </message>
    <message>
        <source>A proxy with a user name and password can only be set for a single download: New download, More, Proxy.</source>
        <translation>Kullanıcı adı ve parolası olan vekil sunucu yalnızca tek bir indirme için ayarlanabilir: Yeni indirme, Daha fazla, Vekil sunucu.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a proxy.</source>
        <translation>Bu bir vekil sunucu adresi değil.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>Sistemdeki gibi</translation>
    </message>
</context>
<context>
    <name>tributary::QuickMenu</name>
    <message>
        <source>New download</source>
        <translation>Yeni indirme</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tümünü duraklat</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tümünü sürdür</translation>
    </message>
</context>
<context>
    <name>tributary::QuietIntake</name>
    <message>
        <source>The download stays in the browser: %1</source>
        <extracomment>%1: the reason, as &quot;Not found (404)&quot;</extracomment>
        <translation>İndirme tarayıcıda kalıyor: %1</translation>
    </message>
    <message>
        <source>Tributary was sent a file of another size.</source>
        <translation>Tributary’ye başka boyutta bir dosya gönderildi.</translation>
    </message>
</context>
<context>
    <name>tributary::RefusedFiles</name>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <extracomment>%1: the name of a file, or the path of a folder.</extracomment>
        <translation>“%1” dosyasını açan bir program yok.</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %n download(s).</source>
        <translation>
            <numerusform>%n indirme kaldırıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Their files stay where they are.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 Dosyaları olduğu yerde kalır.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>“%1” kaldırıldı.</translation>
    </message>
    <message>
        <source>Removed “%1”. The file stays in %2.</source>
        <translation>“%1” kaldırıldı. Dosya %2 klasöründe kalır.</translation>
    </message>
    <message>
        <source>Removed “%1”. The unfinished file stays in %2.</source>
        <translation>“%1” kaldırıldı. Tamamlanmamış dosya %2 klasöründe kalır.</translation>
    </message>
    <message>
        <source>“%1” is in the list again.</source>
        <translation>“%1” yeniden listede.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in the list again.</source>
        <translation>
            <numerusform>%n indirme yeniden listede.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last removal can&apos;t be undone. Undo once more brings back the one before it.</source>
        <translation>Son kaldırma geri alınamaz. Bir kez daha geri alırsanız ondan önce kaldırılan geri gelir.</translation>
    </message>
    <message>
        <source>“%1” could not be taken out of the bin.</source>
        <translation>“%1” çöp kutusundan çıkarılamadı.</translation>
    </message>
</context>
<context>
    <name>tributary::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Dosya adı</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Yeniden adlandır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>tributary::ReplaceLinkDialog</name>
    <message>
        <source>Replace link</source>
        <translation>Linki değiştir</translation>
    </message>
    <message>
        <source>A new link for “%1”. What has been downloaded so far is kept if the new link leads to the same file.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>“%1” için yeni bir link. Yeni link aynı dosyaya gidiyorsa şimdiye kadar indirilenler saklanır.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Takes another link for a download.</extracomment>
        <translation>&amp;Değiştir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Enter the full link, with http:// or https://.</source>
        <translation>Linkin tamamını http:// veya https:// ile yazın.</translation>
    </message>
</context>
<context>
    <name>tributary::RetryAll</name>
    <message>
        <source>Retry all failed</source>
        <extracomment>Tries again all downloads that have failed.</extracomment>
        <translation>Başarısız olanların tümünü yeniden dene</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n download(s) again.</source>
        <translation>
            <numerusform>%n indirme yeniden deneniyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>Dosyanın parçaları</translation>
    </message>
    <message>
        <source>Which parts are here is not known until the download goes on.</source>
        <translation>Hangi bölümlerin burada olduğu, indirme sürünce belli olur.</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>“%1” çöp kutusuna taşınamadı.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: it will start over.</source>
        <translation>“%1” sürdürülemez: baştan başlayacak.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the paused download(s) can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>Duraklatılan indirmelerden %n tanesi sürdürülemez ve baştan başlayacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only http and https links can be opened in the browser.</source>
        <translation>Tarayıcıda yalnızca http ve https linkleri açılabilir.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Hiçbir tarayıcı açılamadı.</translation>
    </message>
    <message>
        <source>Moved “%1” to the bin.</source>
        <translation>“%1” çöp kutusuna taşındı.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) to the bin.</source>
        <translation>
            <numerusform>%n dosya çöp kutusuna taşındı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>“%1” silindi.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n unfinished file(s).</source>
        <translation>
            <numerusform>%n tamamlanmamış dosya silindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted “%1”; %2 deleted.</source>
        <extracomment>Of a download that a person has cancelled. %1: its name, %2: a size.</extracomment>
        <translation>“%1” iptal edildi; %2 silindi.</translation>
    </message>
    <message numerus="yes">
        <source>Aborted %n download(s); %1 deleted.</source>
        <extracomment>Of downloads that a person has cancelled. %1: the size of their unfinished files.</extracomment>
        <translation>
            <numerusform>%n indirme iptal edildi; %1 silindi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SelectionLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Of downloads.</extracomment>
        <translation>
            <numerusform>%n seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: the size of what is here of several downloads, %2: their size.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 received</source>
        <extracomment>%1: the size of what is here of several downloads, the size of one of which nobody knows.</extracomment>
        <translation>%1 alındı</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Of several selected downloads, the details below are about one; %1: its name.</extracomment>
        <translation>%1 ayrıntıları</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsAdvanced</name>
    <message>
        <source>Disk &amp;space</source>
        <translation>&amp;Diskteki yer</translation>
    </message>
    <message>
        <source>Reserve it before downloading</source>
        <translation>İndirmeden önce ayır</translation>
    </message>
    <message>
        <source>Take it as the file grows</source>
        <translation>Dosya büyüdükçe kullan</translation>
    </message>
    <message>
        <source>Largest &amp;read or write</source>
        <translation>&amp;En büyük okuma veya yazma</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>Tüm &amp;bağlantılar için bellek</translation>
    </message>
    <message>
        <source>When this much data waits to be written, reading pauses.</source>
        <translation>Bu kadar veri yazılmayı beklediğinde okuma duraklar.</translation>
    </message>
    <message>
        <source>A full disk is noticed at the start, and the file lies in one piece.</source>
        <translation>Diskin dolu olduğu baştan anlaşılır ve dosya diskte tek parça durur.</translation>
    </message>
    <message>
        <source>Nothing is taken before it is needed, but the disk may turn out too full halfway.</source>
        <translation>Gerekmeden yer ayrılmaz, ama yarı yolda diskin dolu olduğu ortaya çıkabilir.</translation>
    </message>
    <message>
        <source>Disk space and largest read or write apply to downloads that are added from now on.</source>
        <translation>Diskteki yer ile en büyük okuma veya yazma, bundan sonra eklenen indirmeler için geçerlidir.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsBrowsers</name>
    <message>
        <source>Take downloads from %1</source>
        <extracomment>%1: a browser, as &quot;Firefox&quot;.</extracomment>
        <translation>%1 indirmelerini üstlen</translation>
    </message>
    <message>
        <source>No browser was found that Tributary could take downloads from.</source>
        <translation>Tributary’nin indirme alabileceği bir tarayıcı bulunamadı.</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>&amp;Uzantı</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Klasörü aç</translation>
    </message>
    <message>
        <source>Then load the extension from this folder.
In Firefox: about:debugging › This Firefox › Load Temporary Add-on
In others: chrome://extensions › Developer mode › Load unpacked</source>
        <translation>Ardından uzantıyı bu klasörden yükleyin.
Firefox’ta: about:debugging › Bu Firefox › Geçici Eklenti Yükle
Diğerlerinde: chrome://extensions › Geliştirici modu › Paketlenmemiş öğe yükle</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>İndirmeler</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zamanlama</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Sunucular</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Gelişmiş</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>&amp;Tributary Hakkında</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>A page of the settings: into which folder files of each type go.</extracomment>
        <translation>Türler</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Tarayıcılar</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDownloads</name>
    <message>
        <source>Downloads at &amp;once</source>
        <translation>&amp;Aynı anda indirme</translation>
    </message>
    <message>
        <source>&amp;Connections per download</source>
        <translation>&amp;İndirme başına bağlantı</translation>
    </message>
    <message>
        <source>Connections in tot&amp;al</source>
        <translation>T&amp;oplam bağlantı</translation>
    </message>
    <message>
        <source>More connections are used only while they make a download faster. The number per download applies to new downloads.</source>
        <translation>Bir indirme yalnızca onu hızlandırdığı sürece bağlantı açar. İndirme başına sayı, bundan sonra eklenen indirmeler için geçerlidir.</translation>
    </message>
    <message>
        <source>When the &amp;file already exists</source>
        <translation>Dosya &amp;zaten varsa</translation>
    </message>
    <message>
        <source>Keep both and rename the new one</source>
        <translation>İkisini de tut, yenisini yeniden adlandır</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Üzerine yaz</translation>
    </message>
    <message>
        <source>Skip the download</source>
        <translation>İndirmeyi atla</translation>
    </message>
    <message>
        <source>File &amp;date</source>
        <translation>Dos&amp;yanın tarihi</translation>
    </message>
    <message>
        <source>When it was downloaded</source>
        <translation>İndirildiği zaman</translation>
    </message>
    <message>
        <source>The server&apos;s date</source>
        <translation>Sunucudaki tarih</translation>
    </message>
    <message>
        <source>Look for a check&amp;sum</source>
        <translation>&amp;Sağlama toplamı ara</translation>
    </message>
    <message>
        <source>In the server&apos;s response</source>
        <translation>Sunucunun yanıtında</translation>
    </message>
    <message>
        <source>Also in a file next to the download</source>
        <translation>İndirmenin yanındaki bir dosyada da</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloads run</source>
        <translation>İndirmeler sürerken bilgisayarı &amp;uyanık tut</translation>
    </message>
    <message>
        <source>Par&amp;t files</source>
        <translation>Parça &amp;dosyaları</translation>
    </message>
    <message>
        <source>Several in a folder, merged at the end</source>
        <translation>Bir klasörde birkaç tane, sonunda birleştirilir</translation>
    </message>
    <message>
        <source>None, kept in memory until the end</source>
        <translation>Yok, sonuna kadar bellekte</translation>
    </message>
    <message>
        <source>Folder fo&amp;r part files</source>
        <translation>Parça dosyaları &amp;klasörü</translation>
    </message>
    <message>
        <source>The system&apos;s temporary folder</source>
        <translation>Sistemin geçici klasörü</translation>
    </message>
    <message>
        <source>Files larger than the memory set under Advanced will fail.</source>
        <translation>“Gelişmiş” altında ayarlanan bellekten büyük dosyalar indirilemez.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Hiçbir şey yapma</translation>
    </message>
    <message>
        <source>Quit Tributary</source>
        <translation>Tributary’den çık</translation>
    </message>
    <message>
        <source>Put the computer to sleep</source>
        <translation>Bilgisayarı uyut</translation>
    </message>
    <message>
        <source>Shut down the computer</source>
        <translation>Bilgisayarı kapat</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Program çalıştır</translation>
    </message>
    <message>
        <source>When a&amp;ll downloads are done</source>
        <translation>Tüm &amp;indirmeler tamamlanınca</translation>
    </message>
    <message>
        <source>This applies once. You are asked first; without an answer it happens after half a minute.</source>
        <translation>Bu bir kez geçerlidir. Önce size sorulur; yanıt verilmezse yarım dakika sonra yapılır.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Program</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>&amp;Bağımsız değişkenler</translation>
    </message>
    <message>
        <source>One per line, without quotes</source>
        <translation>Her satıra bir tane, tırnaksız</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>Hata vererek durdur</translation>
    </message>
    <message>
        <source>The old file is deleted once the new one is complete. It is not moved to the bin.</source>
        <translation>Yenisi tamamlanınca eski dosya silinir. Çöp kutusuna taşınmaz.</translation>
    </message>
    <message>
        <source>At the end, merging takes time, and as much disk space again as the file.</source>
        <translation>Sonundaki birleştirme zaman alır ve diskte dosya kadar yer daha ister.</translation>
    </message>
    <message>
        <source>The server is asked for SHA256SUMS, for the file&apos;s name with .sha256 added, and for similar files.</source>
        <translation>Sunucudan SHA256SUMS, sonuna .sha256 eklenmiş dosya adı ve benzer dosyalar istenir.</translation>
    </message>
    <message>
        <source>Single file next to the download</source>
        <translation>İndirmenin yanında tek dosya</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsGeneral</name>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Pencere kapatılınca sistem tepsisinde çalışmayı sürdür</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links to files</source>
        <translation>Dosya &amp;linkleri için panoyu izle</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>&amp;Şimdi yeniden başlat</translation>
    </message>
    <message>
        <source>The new language is used after a restart. Downloads continue then.</source>
        <translation>Yeni dil, yeniden başlatınca kullanılır. İndirmeler o zaman sürer.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>&amp;Start in the tray when you log in</source>
        <translation>&amp;Oturum açınca sistem tepsisinde başlat</translation>
    </message>
    <message>
        <source>Download &amp;folder</source>
        <translation>İndirme &amp;klasörü</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The theme: as the desktop has it.
----------
The language: as the desktop has it.</extracomment>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>“New download” opens when you copy a link to a file.</source>
        <translation>Bir dosyanın bağlantısını kopyaladığınızda “Yeni indirme” açılır.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsHosts</name>
    <message>
        <source>Yes</source>
        <extracomment>Whether a host sends the parts of a file that it is asked for.</extracomment>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Not reliably</source>
        <translation>Güvenilir değil</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>%1: a number of connections.</extracomment>
        <translation>En çok %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>No limit on a number of connections or downloads.</extracomment>
        <translation>Sınırsız</translation>
    </message>
    <message>
        <source>&amp;Connections to each host</source>
        <translation>&amp;Her sunucuya bağlantı</translation>
    </message>
    <message>
        <source>&amp;Downloads from each host</source>
        <translation>Her &amp;sunucudan indirme</translation>
    </message>
    <message>
        <source>&amp;Pause between requests</source>
        <translation>&amp;İki istek arasındaki ara</translation>
    </message>
    <message>
        <source>A longer pause that a host asks for is always respected.</source>
        <translation>Sunucu daha uzun bir ara isterse buna her zaman uyulur.</translation>
    </message>
    <message>
        <source>Hosts that you download from will be listed here.</source>
        <translation>İndirme yaptığınız sunucular burada listelenir.</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Headers of a table of what was learned of hosts.</extracomment>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Sürdürülebilir</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Son görülme</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>Forgets what was learned of hosts.</extracomment>
        <translation>&amp;Unut</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>T&amp;ümünü unut</translation>
    </message>
    <message>
        <source>Trusted by you</source>
        <extracomment>A person has trusted the certificate of a host.</extracomment>
        <translation>Siz güvendiniz</translation>
    </message>
    <message>
        <source>Hosts used in the last two weeks</source>
        <translation>Son iki haftanın sunucuları</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No pause between requests.</extracomment>
        <translation>Yok</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Hız sınırı</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Vekil sunucu</translation>
    </message>
    <message>
        <source>Pro&amp;xy server</source>
        <translation>Vekil sunucu &amp;adresi</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>&amp;Kullanıcı aracısı</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>&amp;Bağlanmaktan vazgeçme süresi</translation>
    </message>
    <message>
        <source>The wait doubles with each try and starts over once data arrives. Times and tries apply to downloads that are added from now on.</source>
        <translation>Bekleme her denemede ikiye katlanır, veri gelince baştan başlar. Süreler ve deneme sayısı bundan sonra eklenen indirmeler için geçerlidir.</translation>
    </message>
    <message>
        <source>Gently: few at once, after a minute</source>
        <translation>Nazikçe: azar azar, bir dakika sonra</translation>
    </message>
    <message>
        <source>Patiently, ten times</source>
        <translation>Sabırla, on kez</translation>
    </message>
    <message>
        <source>&amp;Tries after a failure</source>
        <translation>Hatadan sonraki &amp;denemeler</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>&amp;İlk bekleme</translation>
    </message>
    <message>
        <source>L&amp;ongest wait</source>
        <translation>&amp;En uzun bekleme</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Özel</translation>
    </message>
    <message>
        <source>Reconnect if &amp;no data arrives for</source>
        <translation>&amp;Sessiz bağlantıyı yenileme süresi</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Yeniden deneme</translation>
    </message>
    <message>
        <source>Quickly at first, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>Birazdan, sonra giderek seyrek</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Notify when a download &amp;finishes</source>
        <translation>&amp;Bir indirme tamamlanınca haber ver</translation>
    </message>
    <message>
        <source>Notify w&amp;hen a download fails</source>
        <translation>Bir indirme başarısız &amp;olunca haber ver</translation>
    </message>
    <message>
        <source>Notify when &amp;all downloads are done</source>
        <translation>Tüm &amp;indirmeler tamamlanınca haber ver</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsPage</name>
    <message>
        <source> s</source>
        <extracomment>Seconds.</extracomment>
        <translation> sn</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Gözat…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <extracomment>%1: what is chosen by the button, as &quot;Program&quot;.</extracomment>
        <translation>Gözat: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 yazılamıyor.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSchedule</name>
    <message>
        <source>&amp;Follow the weekly schedule</source>
        <translation>&amp;Haftalık zamanlamaya uy</translation>
    </message>
    <message>
        <source>No speed limit is set at the moment, so limited hours are as fast as others.</source>
        <translation>Şu anda hız sınırı belirlenmediğinden sınırlı saatler diğerleri kadar hızlı.</translation>
    </message>
    <message>
        <source>In limited hours the speed limit of %1 applies.</source>
        <translation>Sınırlı saatlerde %1 hız sınırı geçerlidir.</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;Sınırsız</translation>
    </message>
    <message>
        <source>&amp;Limited</source>
        <translation>Sı&amp;nırlı</translation>
    </message>
    <message>
        <source>&amp;Paused</source>
        <translation>&amp;Duraklatıldı</translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation>Seçilen saatler</translation>
    </message>
    <message>
        <source>&amp;Speed in limited hours</source>
        <translation>Sınırlı saatlerde hı&amp;z</translation>
    </message>
    <message>
        <source>Drag over the grid to select hours, then choose what applies to them.</source>
        <translation>Saatleri seçmek için tablonun üzerinde sürükleyin, ardından onlar için neyin geçerli olacağını seçin.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSearch</name>
    <message>
        <source>No setting has this name.</source>
        <translation>Bu adda bir ayar yok.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Ayarlarda ara</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsTypes</name>
    <message>
        <source>Archives</source>
        <translation>Arşivler</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>Files that are heard.</extracomment>
        <translation>Müzik</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programlar</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videolar</translation>
    </message>
    <message>
        <source>&amp;Sort files into folders by their type</source>
        <translation>&amp;Dosyaları türlerine göre klasörlere ayır</translation>
    </message>
    <message>
        <source>Folders are created inside the download&apos;s folder, unless a full path is given. Leave the folder empty to use the download&apos;s folder itself.</source>
        <translation>Tam yol verilmedikçe klasörler indirme klasörünün içinde oluşturulur. İndirme klasörünün kendisini kullanmak için boş bırakın.</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>Dosya türleri</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Headers of a table: a sort of files, where it goes, and how the names of such files end.</extracomment>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Uzantılar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Klasör &amp;seç…</translation>
    </message>
    <message>
        <source>Restore defa&amp;ults</source>
        <extracomment>Brings back the types of files that the program came with.</extracomment>
        <translation>&amp;Varsayılanları geri yükle</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Yeni tür</translation>
    </message>
    <message>
        <source>New type %1</source>
        <extracomment>%1: a number that tells one from another.</extracomment>
        <translation>Yeni tür %1</translation>
    </message>
    <message>
        <source>Each type has a folder of its own. At the side of the window, music and videos are together under Media.</source>
        <translation>Her türün kendi klasörü vardır. Pencerenin yanında müzik ve videolar “Medya” altında birliktedir.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>The folder for images.</extracomment>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>%1 is also in %2. Files of this kind go to %3.</source>
        <extracomment>%1: how names of files end, such as pdf; %2: the types of files that have it too; %3: one type.</extracomment>
        <translation>%1, %2 içinde de var. Bu tür dosyalar %3 türüne gider.</translation>
    </message>
</context>
<context>
    <name>tributary::ShowMenu</name>
    <message>
        <source>Show</source>
        <extracomment>The menu of the states and types of downloads that the list can show.</extracomment>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>tributary::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Oturum aç</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1, kullanıcı adı ve parola istiyor.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 yolundaki vekil sunucu, kullanıcı adı ve parola istiyor.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <extracomment>%1: the name and the port of a proxy.</extracomment>
        <translation>%1 vekil sunucusu, kullanıcı adı ve parola istiyor.</translation>
    </message>
    <message>
        <source>Passwords, cookies and headers for %1 are not kept in the list. Enter what is needed to continue.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 için parolalar, çerezler ve üstbilgiler listede saklanmaz. Devam etmek için gerekenleri girin.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Kullanıcı adı</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>ad=değer; ad=değer</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>&amp;Çerezler</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Ad: değer, her satıra bir tane</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Üstbilgiler</translation>
    </message>
    <message>
        <source>Us&amp;er name at the proxy</source>
        <translation>&amp;Vekil sunucudaki kullanıcı adı</translation>
    </message>
    <message>
        <source>Pass&amp;word at the proxy</source>
        <translation>Vekil &amp;sunucudaki parola</translation>
    </message>
    <message>
        <source>Passphrase of the ke&amp;y</source>
        <translation>&amp;Anahtarın parolası</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>İndirme: %1</translation>
    </message>
    <message numerus="yes">
        <source>Download: %1 and %n more</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>
            <numerusform>İndirme: %1 ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of the key for %1 is not kept in the list. Enter it to continue.</source>
        <extracomment>%1: the name of a server. The key belongs to a certificate that tells the server who asks.</extracomment>
        <translation>%1 için anahtarın parolası listede saklanmaz. Devam etmek için parolayı girin.</translation>
    </message>
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>Neden yavaş?</translation>
    </message>
</context>
<context>
    <name>tributary::SortMenu</name>
    <message>
        <source>Sort by</source>
        <extracomment>The menu of the orders in which the list can be.</extracomment>
        <translation>Sırala</translation>
    </message>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>Kuyruk sırası</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>The list begins with the highest number or the latest time.</extracomment>
        <translation>Azalan</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedGraph</name>
    <message>
        <source>Speed of the last five minutes</source>
        <translation>Son beş dakikanın hızı</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>Şimdi %1, ortalama %2, en çok %3</translation>
    </message>
    <message>
        <source>Nothing was downloaded in the last five minutes.</source>
        <translation>Son beş dakikada hiçbir şey indirilmedi.</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>Ortalama %1</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>En yüksek %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Sınır %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under the graph of the last minutes, behind times such as −1:30.</extracomment>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>On average %1, at most %2</source>
        <translation>Ortalama %1, en çok %2</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedPopup</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>Tüm indirmelerin hızı</translation>
    </message>
</context>
<context>
    <name>tributary::StartButtons</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Başlat</translation>
    </message>
    <message>
        <source>&amp;Add paused</source>
        <translation>Duraklatılmış &amp;ekle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>tributary::StatusLine</name>
    <message>
        <source>Show the speed of the last five minutes</source>
        <translation>Son beş dakikanın hızını göster</translation>
    </message>
</context>
<context>
    <name>tributary::TickMenu</name>
    <message>
        <source>Only archives</source>
        <translation>Yalnızca arşivler</translation>
    </message>
    <message>
        <source>Only media</source>
        <extracomment>Music and films.</extracomment>
        <translation>Yalnızca medya</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>Yalnızca belgeler</translation>
    </message>
    <message>
        <source>Only images</source>
        <translation>Yalnızca resimler</translation>
    </message>
    <message>
        <source>Only programs</source>
        <translation>Yalnızca programlar</translation>
    </message>
    <message>
        <source>Only other files</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>Yalnızca diğer dosyalar</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>Seçimi &amp;tersine çevir</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>Pencereyi göster</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
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
        <translation>Haftanın saatleri</translation>
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
        <translation>Sınırsız</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>Of an hour of the week: the speed limit holds.</extracomment>
        <translation>Sınırlı</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of an hour of the week: nothing is downloaded.</extracomment>
        <translation>Duraklatıldı</translation>
    </message>
</context>
<context>
    <name>tributary::WindowFoot</name>
    <message>
        <source>Watching the clipboard</source>
        <translation>Pano izleniyor</translation>
    </message>
    <message>
        <source>Message copied.</source>
        <translation>İleti kopyalandı.</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>%1: a speed, or &quot;None&quot;.</extracomment>
        <translation>Sınır: %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>Boş: %1</translation>
    </message>
    <message>
        <source>Limit: none until %1</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week. The schedule has no speed limit until then.</extracomment>
        <translation>Sınır: %1 zamanına kadar yok</translation>
    </message>
    <message>
        <source>The weekly schedule lifts the limit of %1 at this hour.</source>
        <extracomment>%1: a speed.</extracomment>
        <translation>Haftalık zamanlama bu saatte %1 sınırını kaldırıyor.</translation>
    </message>
</context>
</TS>
