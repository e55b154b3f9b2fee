<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccessibleList</name>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
</context>
<context>
    <name>AddInput</name>
    <message>
        <source>“%1” doesn&apos;t begin with http:// or https://.</source>
        <translation>「%1」は http:// または https:// で始まっていません。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a complete link.</source>
        <translation>「%1」は完全なリンクではありません。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <extracomment>%1: a link, %2: what is wrong with it.</extracomment>
        <translation>「%1」は使用できません: %2。</translation>
    </message>
    <message>
        <source>The links are too long to add all at once. Add fewer at a time.</source>
        <translation>リンクが長すぎるため、一度に追加できません。一度に追加する数を減らしてください。</translation>
    </message>
    <message>
        <source>That makes more than %1 downloads. Add fewer at a time.</source>
        <translation>ダウンロードが %1 件を超えます。一度に追加する数を減らしてください。</translation>
    </message>
    <message>
        <source>Type or paste the link of a file.</source>
        <translation>ファイルのリンクを入力または貼り付けてください。</translation>
    </message>
    <message>
        <source>Choose the folder to save to.</source>
        <translation>保存先のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Enter the folder&apos;s full path.</source>
        <translation>フォルダーのパス全体を入力してください。</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>パスワードにはユーザー名が必要です。</translation>
    </message>
    <message>
        <source>Write each header as Name: value on its own line. Headers that Tributary sends itself, such as Range, can&apos;t be set.</source>
        <translation>ヘッダーは 1 行に 1 つずつ「名前: 値」の形式で入力してください。Range など、Tributary が自動的に送信するヘッダーは指定できません。</translation>
    </message>
    <message>
        <source>Enter the page&apos;s full address, with http:// or https://.</source>
        <translation>ページのアドレス全体を http:// または https:// から入力してください。</translation>
    </message>
    <message>
        <source>Write cookies as name=value; name=value.</source>
        <translation>Cookie は「名前=値; 名前=値」の形式で入力してください。</translation>
    </message>
    <message>
        <source>A user agent is one line of plain text.</source>
        <translation>ユーザーエージェントは 1 行のテキストで入力してください。</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port, https://host:port or socks5://host:port, or none for no proxy.</source>
        <translation>プロキシは http://ホスト:ポート、https://ホスト:ポート、socks5://ホスト:ポートのいずれかの形式で入力してください。使用しない場合は none と入力します。</translation>
    </message>
    <message>
        <source>A file name can&apos;t contain / or \.</source>
        <translation>ファイル名に / と \ は使用できません。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file.</source>
        <translation>「%1」はファイル名として使用できません。</translation>
    </message>
    <message>
        <source>A checksum can be entered for one file only.</source>
        <translation>チェックサムを指定できるのは、ファイルが 1 つの場合だけです。</translation>
    </message>
    <message>
        <source>At most %1 mirrors can be entered.</source>
        <translation>指定できるミラーは %1 個までです。</translation>
    </message>
    <message>
        <source>Mirrors can be entered for one file only.</source>
        <translation>ミラーを指定できるのは、ファイルが 1 つの場合だけです。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: the number of a line, %2: a sentence that says what is wrong with it.</extracomment>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>この名前はファイル名として長すぎます。</translation>
    </message>
    <message>
        <source>Enter the whole checksum: %1 digits for %2.</source>
        <extracomment>Two sentences on a checksum that is not complete. %1: a number of digits, %2: a kind such as SHA-256.</extracomment>
        <translation>チェックサム全体を入力してください: %2 は %1 桁です。</translation>
    </message>
    <message>
        <source>Enter the whole checksum, such as %1 digits for %2.</source>
        <translation>チェックサム全体を入力してください。例: %2 は %1 桁です。</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download torrents.</source>
        <translation>Tributary はトレントをダウンロードしません。</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download from FTP servers.</source>
        <translation>Tributary は FTP サーバーからダウンロードしません。</translation>
    </message>
</context>
<context>
    <name>AfterDownloads</name>
    <message>
        <source>All downloads are done. Quit Tributary?</source>
        <translation>すべてのダウンロードが完了しました。Tributary を終了しますか?</translation>
    </message>
    <message>
        <source>All downloads are done. Put the computer to sleep?</source>
        <translation>すべてのダウンロードが完了しました。コンピューターをスリープ状態にしますか?</translation>
    </message>
    <message>
        <source>All downloads are done. Shut down the computer?</source>
        <translation>すべてのダウンロードが完了しました。コンピューターをシャットダウンしますか?</translation>
    </message>
    <message>
        <source>All downloads are done. Run %1?</source>
        <translation>すべてのダウンロードが完了しました。%1 を実行しますか?</translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>すべてのダウンロードが完了しました</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, this happens in %n second(s).</source>
        <translation>
            <numerusform>選択しない場合、%n 秒後に実行されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ConnectionStory</name>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds, as &quot;14&quot; or &quot;0.3&quot;.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>still at work</source>
        <extracomment>From here on: what became of a connection, behind a colon.</extracomment>
        <translation>まだ動作中</translation>
    </message>
    <message>
        <source>it brought all that it was asked for</source>
        <translation>要求された分をすべて届けました</translation>
    </message>
    <message>
        <source>another one took over its rest</source>
        <translation>残りは別の接続が引き継ぎました</translation>
    </message>
    <message>
        <source>others brought its part first</source>
        <translation>ほかの接続が先に届けました</translation>
    </message>
    <message>
        <source>it was far slower than the others, which took over</source>
        <translation>ほかよりずっと遅いため、ほかの接続が引き継ぎました</translation>
    </message>
    <message>
        <source>it made way for other connections</source>
        <translation>ほかの接続に譲りました</translation>
    </message>
    <message>
        <source>the speed limit calls for smaller parts</source>
        <translation>速度制限のため、より小さな分割が必要です</translation>
    </message>
    <message>
        <source>its link was given up</source>
        <translation>リンクの使用をやめました</translation>
    </message>
    <message>
        <source>the download stopped</source>
        <translation>ダウンロードが停止しました</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, without data: %5</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: what became of it.</extracomment>
        <translation>接続 %1、サーバー %2、%3 から %4、データなし: %5</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, %5, %6: %7</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: a size, %6: a speed, %7: what became of it.</extracomment>
        <translation>接続 %1、サーバー %2、%3 から %4、%5、%6: %7</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>
            <numerusform>%1 から %n 件の要求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them failed</source>
        <extracomment>%1: &quot;12 requests since 10:02:11&quot;, %n: how many of them failed.</extracomment>
        <translation>
            <numerusform>%1、うち %n 件が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>the file was asked for anew</source>
        <translation>ファイルを要求し直しました</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Retried: it was far slower than the others</source>
        <translation>再試行: ほかの接続よりかなり遅かったため</translation>
    </message>
    <message>
        <source>Retried: %1</source>
        <extracomment>%1: what went wrong before, as &quot;The connection was lost&quot;.</extracomment>
        <translation>再試行: %1</translation>
    </message>
    <message>
        <source>%1; trying again soon</source>
        <extracomment>%1: what went wrong, as &quot;The connection was lost&quot;.</extracomment>
        <translation>%1。まもなく再試行します</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>まもなく再試行します</translation>
    </message>
    <message>
        <source>The disk is slower than the network</source>
        <translation>ディスクがネットワークより遅い</translation>
    </message>
    <message>
        <source>A speed limit holds it back</source>
        <translation>速度制限がかかっています</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment</source>
        <translation>現在、サーバーからデータが送られていません</translation>
    </message>
    <message>
        <source>Far slower than the others</source>
        <translation>ほかの接続よりかなり遅い</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>サーバーの応答待ち</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <extracomment>A connection that waits until its server may be asked.</extracomment>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A connection whose server has answered; its bytes are not taken yet.</extracomment>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>A connection whose bytes are compared with those that are here.</extracomment>
        <translation>照合中</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <extracomment>A connection that asks again after a while.</extracomment>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞中</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>Requests to this server are spaced out</source>
        <translation>このサーバーへの要求は間隔を空けています</translation>
    </message>
    <message>
        <source>Waiting until the file is ready</source>
        <translation>ファイルの準備待ち</translation>
    </message>
    <message>
        <source>Checking that this source has the same file</source>
        <translation>この取得元のファイルが同じか確認しています</translation>
    </message>
</context>
<context>
    <name>DownloadFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1: a size such as 3.7 GiB, %2: the same in bytes.</extracomment>
        <translation>%1 (%2 バイト)</translation>
    </message>
    <message>
        <source>Less than a second</source>
        <translation>1 秒未満</translation>
    </message>
    <message>
        <source>%1 for the last %2</source>
        <extracomment>%1: a time such as 0:35, %2: a size.</extracomment>
        <translation>%1 (最後の %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum, %3: who said it, a file or a header of an answer.</extracomment>
        <translation>%1: %2 (%3 より)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>平均速度</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <extracomment>The address that a link led to in the end.</extracomment>
        <translation>リダイレクト先</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送方法</translation>
    </message>
    <message>
        <source>In parts; can be resumed</source>
        <translation>分割転送 (再開可能)</translation>
    </message>
    <message>
        <source>In one piece; can&apos;t be resumed</source>
        <translation>一括転送 (再開不可)</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>最終更新日時</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <extracomment>The server&apos;s mark for this version of the file (its ETag).</extracomment>
        <translation>バージョン (ETag)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
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
        <translation>%1 後に再試行 · %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>It waits for its turn.</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Assembling</source>
        <extracomment>The parts are being put together into one file.</extracomment>
        <translation>結合中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, written as the language wants it.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: the time until a download is done, such as 0:35.</extracomment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>%1 後に再試行</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <extracomment>Of a finished download. %1: a kind of checksum, such as SHA-256.</extracomment>
        <translation>%1 が一致</translation>
    </message>
    <message>
        <source>All pieces match</source>
        <extracomment>Of a finished download: each of its pieces has the checksum that was named for it.</extracomment>
        <translation>すべての部分が一致</translation>
    </message>
    <message>
        <source>Paused · starts over</source>
        <extracomment>Of a paused download that can&apos;t be continued: once resumed, it begins again.</extracomment>
        <translation>一時停止中 · 再開時は最初から</translation>
    </message>
    <message>
        <source>Comparing what is here</source>
        <translation>受信済みの部分を照合中</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is here of a file is compared with what the server sends; %1: &quot;Comparing what is here&quot;, %2: how far that is, such as 12%, %3: how far it has to go, such as 30%.</extracomment>
        <translation>%1: %3 のうち %2</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>優先度: 高</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>優先度: 低</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Of a finished download: it was compared with no checksum.</extracomment>
        <translation>未検証</translation>
    </message>
    <message>
        <source>File is missing</source>
        <extracomment>Of a finished download, whose file somebody has moved or deleted elsewhere.</extracomment>
        <translation>ファイルがありません</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>リンクを解釈できません</translation>
    </message>
    <message>
        <source>Copy the whole link and try again.</source>
        <translation>リンク全体をコピーして、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check how it is spelt; in a shell, put it in quotes.</source>
        <translation>綴りを確認してください。シェルでは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>ダウンロードできるのは http と https のリンクだけです</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>https:// で始まるリンクを探してください。</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>サーバーが見つかりません</translation>
    </message>
    <message>
        <source>Look for a typo in the link, or check the network.</source>
        <translation>リンクに誤りがないか、またはネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>サーバーが接続を拒否しています</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>ネットワークを確認するか、しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Check the port, or try again later.</source>
        <translation>ポートを確認するか、しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>Run the same command again.</source>
        <translation>同じコマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>サーバーが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --timeout.</source>
        <translation>同じコマンドをもう一度実行するか、--timeout で時間を延ばしてください。</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <translation>接続に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --connect-timeout.</source>
        <translation>同じコマンドをもう一度実行するか、--connect-timeout で時間を延ばしてください。</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>安全な接続を確立できません</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask the people who run the server.</source>
        <translation>サーバーの身元を確認できません。このコンピューターの日付を確認するか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; give a private authority&apos;s certificate with --ca-file.</source>
        <translation>このコンピューターの時計を確認してください。独自の認証局の証明書は --ca-file で指定してください。</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>サーバーが https から http にリダイレクトしています</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file. Add the http link itself if you want it anyway.</source>
        <translation>経路上の誰でもファイルを読み取り、改変できます。それでも必要な場合は、http のリンク自体を追加してください。</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file; give the http link itself if you want it anyway.</source>
        <translation>経路上の誰でもファイルを読み取り、改変できます。それでも必要な場合は、http のリンク自体を指定してください。</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>プロキシを使用できません</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>プロキシのアドレスとパスワードを確認してください。</translation>
    </message>
    <message>
        <source>Check --proxy, its user and its password, or go without: --proxy none.</source>
        <translation>--proxy とそのユーザー名、パスワードを確認するか、プロキシなしで試してください: --proxy none。</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>プロキシがユーザー名とパスワードを要求しています</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for the proxy.</source>
        <translation>プロキシのユーザー名とパスワードでログインしてください。</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>このネットワークはサインインを求めています</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then try again.</source>
        <translation>ブラウザーでネットワークにサインインしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Do so in a browser, and run the same command again.</source>
        <translation>ブラウザーでサインインし、同じコマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>ユーザー名とパスワードが必要です</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for this site.</source>
        <translation>このサイトのユーザー名とパスワードでログインしてください。</translation>
    </message>
    <message>
        <source>Give them with --user NAME, or check the ones that you gave.</source>
        <translation>--user NAME で指定するか、指定した内容を確認してください。</translation>
    </message>
    <message>
        <source>The link leads to that server: give the link there, with --user NAME. For another host and by https you can also write the login into ~/.netrc and give --netrc.</source>
        <translation>リンクはそのサーバーに転送されます。転送先のリンクを --user NAME とともに指定してください。別のホストで https の場合は、ログイン情報を ~/.netrc に書いて --netrc を指定することもできます。</translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation>ユーザー名またはパスワードが受け付けられませんでした</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>The link may have expired, or may need you to sign in: get a new one from the site.</source>
        <translation>リンクの有効期限が切れているか、ログインが必要な可能性があります。サイトから新しいリンクを取得してください。</translation>
    </message>
    <message>
        <source>The link may have expired, or need --cookie, --referer or --user.</source>
        <translation>リンクの有効期限が切れているか、--cookie、--referer、--user が必要な可能性があります。</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>リンクの有効期限が切れています</translation>
    </message>
    <message>
        <source>Get a new link from the site and replace this one.</source>
        <translation>サイトから新しいリンクを取得し、このリンクを置き換えてください。</translation>
    </message>
    <message>
        <source>Get a new link, and give it with --output and the same name to continue.</source>
        <translation>新しいリンクを取得し、--output と同じ名前を付けて指定すると続行できます。</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>The file may have moved. Look for a new link.</source>
        <translation>ファイルが移動した可能性があります。新しいリンクを探してください。</translation>
    </message>
    <message>
        <source>Check the link.</source>
        <translation>リンクを確認してください。</translation>
    </message>
    <message>
        <source>The file is gone from the server</source>
        <translation>ファイルはサーバーから削除されています</translation>
    </message>
    <message>
        <source>The link may have expired: get a new one.</source>
        <translation>リンクの有効期限が切れている可能性があります。新しいリンクを取得してください。</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>リダイレクトが多すぎます</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>再試行するか、ほかのサーバーでファイルを探してください。</translation>
    </message>
    <message>
        <source>It may need --cookie, or the link of the file itself.</source>
        <translation>--cookie またはファイル自体のリンクが必要な可能性があります。</translation>
    </message>
    <message>
        <source>The server requires payment for the file</source>
        <translation>サーバーがファイルの支払いを求めています</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one; waiting won&apos;t help.</source>
        <translation>リンクを確認するか、新しいリンクを探してください。待っても解決しません。</translation>
    </message>
    <message>
        <source>Check the link; waiting won&apos;t help.</source>
        <translation>リンクを確認してください。待っても解決しません。</translation>
    </message>
    <message>
        <source>The server says that a proxy asks for a password</source>
        <translation>サーバーによると、プロキシがパスワードを求めています</translation>
    </message>
    <message>
        <source>The server may not send the file for legal reasons</source>
        <translation>サーバーは法的な理由でファイルを送信できません</translation>
    </message>
    <message>
        <source>The file is locked on the server</source>
        <translation>ファイルはサーバーでロックされています</translation>
    </message>
    <message>
        <source>The problem is on the server: try again later.</source>
        <translation>サーバー側の問題です。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The server is limiting requests for now</source>
        <translation>サーバーが要求を一時的に制限しています</translation>
    </message>
    <message>
        <source>The server is still preparing the file</source>
        <translation>サーバーはまだファイルを準備しています</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>サーバーがエラーを返しました</translation>
    </message>
    <message>
        <source>The server sent the wrong part of the file</source>
        <translation>サーバーからファイルの誤った部分が送られました</translation>
    </message>
    <message>
        <source>Run the same command again with --connections 1.</source>
        <translation>--connections 1 を付けて同じコマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid</source>
        <translation>サーバーの応答が正しくありません</translation>
    </message>
    <message>
        <source>Check the link, or try again later.</source>
        <translation>リンクを確認するか、しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at this address</source>
        <translation>サーバーはそこでは HTTP を話しません</translation>
    </message>
    <message>
        <source>Check the port, and whether the link begins with http or https.</source>
        <translation>ポートと、リンクが http と https のどちらで始まるかを確認してください。</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>ファイルの代わりに Web ページが届きました</translation>
    </message>
    <message>
        <source>The site may want you to sign in, or the link has expired. Open it in the browser and copy the link again.</source>
        <translation>サイトでログインが必要か、リンクの有効期限が切れている可能性があります。ブラウザーで開いて、リンクをコピーし直してください。</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>サーバー上のファイルが変更されました</translation>
    </message>
    <message>
        <source>Try again to download the new file from the start.</source>
        <translation>再試行すると、新しいファイルを最初からダウンロードします。</translation>
    </message>
    <message>
        <source>Run the same command again when it no longer changes.</source>
        <translation>変更されなくなったら、同じコマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The file is not the one that the list describes</source>
        <translation>このファイルはリストに記載されたものではありません</translation>
    </message>
    <message>
        <source>Get a new list.</source>
        <translation>新しいリストを取得してください。</translation>
    </message>
    <message>
        <source>Get a new list; where apt made it, run apt-get update.</source>
        <translation>新しいリストを取得してください。apt で作成した場合は apt-get update を実行してください。</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match</source>
        <translation>ファイルのチェックサムが一致しません</translation>
    </message>
    <message>
        <source>Check the checksum; if it is right, %1 sent a different file.</source>
        <translation>チェックサムを確認してください。正しい場合は、%1 が別のファイルを送信しました。</translation>
    </message>
    <message>
        <source>Look for a typo in the checksum, or try again.</source>
        <translation>チェックサムに誤りがないか確認するか、再試行してください。</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>ディスクの空き容量が足りません</translation>
    </message>
    <message>
        <source>Free some space. The download then goes on by itself.</source>
        <translation>空き容量を増やすと、ダウンロードは自動的に再開されます。</translation>
    </message>
    <message>
        <source>Make room, or choose another folder with --dir, and run the command again.</source>
        <translation>空き容量を確保するか、--dir で別のフォルダーを選択して、コマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>フォルダーへの書き込み権限がありません</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>別のフォルダーを選択するか、このフォルダーへの書き込みを許可してください。</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>ファイルが大きすぎて、このディスクに保存できません</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>別のディスクにあるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose a folder on another disk with --dir.</source>
        <translation>--dir で別のディスクにあるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>This program may not write files that large</source>
        <translation>このプログラムにはその大きさのファイルが許可されていません</translation>
    </message>
    <message>
        <source>Ask the people who run this computer to raise the limit.</source>
        <translation>このコンピューターの管理者に上限の引き上げを依頼してください。</translation>
    </message>
    <message>
        <source>Raise the limit of the shell with ulimit -f, and run the same command again.</source>
        <translation>シェルの制限を ulimit -f で引き上げ、同じコマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>ディスクを読み書きできません</translation>
    </message>
    <message>
        <source>Check that the disk is connected and working.</source>
        <translation>ディスクが接続されていて正常かどうか確認してください。</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>そのファイルを移動するか、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>Choose another name with --output, or say what to do with --on-conflict.</source>
        <translation>--output で別の名前を選択するか、--on-conflict で処理を指定してください。</translation>
    </message>
    <message>
        <source>Another download is writing this file</source>
        <translation>別のダウンロードがこのファイルに書き込んでいます</translation>
    </message>
    <message>
        <source>Wait until it is finished, or save under another name.</source>
        <translation>完了するまで待つか、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another name with --output.</source>
        <translation>完了するまで待つか、--output で別の名前を選択してください。</translation>
    </message>
    <message>
        <source>An unfinished file is in the way</source>
        <translation>未完了のファイルが妨げになっています</translation>
    </message>
    <message>
        <source>Use the link that it was begun with, delete it and its .ledger, or choose another name with --output.</source>
        <translation>開始したときのリンクを使うか、そのファイルと .ledger を削除するか、--output で別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>リストを読み取れません</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>ファイルがメモリの上限を超えています</translation>
    </message>
    <message>
        <source>Allow more memory under Settings, Advanced, and try again; or add the download again with part files on disk.</source>
        <translation>設定の「詳細設定」で使用できるメモリを増やしてから再試行するか、ディスク上の分割ファイルを使うようにダウンロードを追加し直してください。</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or leave out --assembly memory.</source>
        <translation>--memory-limit を増やすか、--assembly memory を外してください。</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <translation>続行するには、同じコマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment</source>
        <extracomment>A download that runs, say, can&apos;t be renamed or edited.</extracomment>
        <translation>現在は実行できません</translation>
    </message>
    <message>
        <source>Pause the download, then try again.</source>
        <translation>ダウンロードを一時停止してから再試行してください。</translation>
    </message>
    <message>
        <source>Run the same command again later.</source>
        <translation>しばらくしてから同じコマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>Tributary の内部で問題が発生しました</translation>
    </message>
    <message>
        <source>Please report this, and include the log.</source>
        <translation>ログを添えて報告してください。</translation>
    </message>
    <message>
        <source>Please report it with the output of --verbose.</source>
        <translation>--verbose の出力を添えて報告してください。</translation>
    </message>
    <message>
        <source>Allow it and run the command again, or choose another folder with --dir.</source>
        <translation>書き込みを許可してコマンドをもう一度実行するか、--dir で別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Check it and run the command again, or choose a folder on another one with --dir.</source>
        <translation>ディスクを確認してコマンドをもう一度実行するか、--dir で別のディスクのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The link leads to that server, which gets no --cookie, --header or --user: give the link there, with what it needs. The link may also have expired.</source>
        <translation>リンクはそのサーバーへ移りますが、そこには --cookie、--header、--user は送られません。そこのリンクを、必要なものとともに直接指定してください。リンクの期限が切れている可能性もあります。</translation>
    </message>
    <message>
        <source>The browser&apos;s sign-in is needed again</source>
        <translation>ブラウザーのログインがもう一度必要です</translation>
    </message>
    <message>
        <source>Start the download in the browser again to continue here, or sign in with the cookies of this site.</source>
        <translation>ここで続行するには、ブラウザーでダウンロードをもう一度開始するか、このサイトの Cookie でログインしてください。</translation>
    </message>
    <message>
        <source>Enter the cookies in the window.</source>
        <translation>ウィンドウで Cookie を入力してください。</translation>
    </message>
    <message>
        <source>Secret headers are needed again</source>
        <translation>機密のヘッダーがもう一度必要です</translation>
    </message>
    <message>
        <source>Sign in with the headers that were entered for this download.</source>
        <translation>このダウンロードに入力されたヘッダーでログインしてください。</translation>
    </message>
    <message>
        <source>Enter the headers in the window.</source>
        <translation>ウィンドウでヘッダーを入力してください。</translation>
    </message>
    <message>
        <source>The passphrase of the key is needed again</source>
        <translation>鍵のパスフレーズがもう一度必要です</translation>
    </message>
    <message>
        <source>Sign in with the passphrase of the certificate&apos;s key.</source>
        <translation>証明書の鍵のパスフレーズでログインしてください。</translation>
    </message>
    <message>
        <source>Enter the passphrase in the window.</source>
        <translation>ウィンドウでパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Try again. Keep the file anyway only if you know that the site&apos;s checksum is out of date.</source>
        <translation>再試行してください。それでもファイルを保持するのは、サイトのチェックサムが古いとわかっている場合だけにしてください。</translation>
    </message>
    <message>
        <source>Try again later; to keep the file although %1 names another checksum, run the command again with --accept-checksum and the one that was found.</source>
        <translation>しばらくしてから再試行してください。%1 が別のチェックサムを示していてもファイルを保持するには、--accept-checksum に実際のチェックサムを指定してコマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Check what --input names.</source>
        <translation>--input に指定したものを確認してください。</translation>
    </message>
    <message>
        <source>The server does not speak https on this port</source>
        <translation>サーバーはこのポートで https に対応していません</translation>
    </message>
    <message>
        <source>Check the link&apos;s port, or whether the link should begin with http.</source>
        <translation>リンクのポートか、リンクが http で始まるべきではないかを確認してください。</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk</source>
        <translation>ファイル名が長すぎて、このディスクでは使えません</translation>
    </message>
    <message>
        <source>Save under a shorter name.</source>
        <translation>もっと短い名前で保存してください。</translation>
    </message>
    <message>
        <source>Choose a shorter name with --output.</source>
        <translation>--output でもっと短い名前を選択してください。</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>フォルダーがなくなりました</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder.</source>
        <translation>フォルダーのあったディスクを接続するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Connect its disk and run the command again, or choose another folder with --dir.</source>
        <translation>フォルダーのあったディスクを接続してコマンドをもう一度実行するか、--dir で別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>未完了のファイルがなくなりました</translation>
    </message>
    <message>
        <source>Put it back where it was, or try again to start over.</source>
        <translation>元の場所に戻すか、最初からやり直すには再試行してください。</translation>
    </message>
    <message>
        <source>Put it back where it was, or run the same command again to start over.</source>
        <translation>元の場所に戻すか、最初からやり直すには同じコマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>A file with this name already exists</source>
        <translation>同じ名前のファイルがすでにあります</translation>
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
        <translation>NUL バイトが含まれています</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>制御文字が含まれています</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>テキストが正しい UTF-8 ではありません</translation>
    </message>
    <message>
        <source>the file name contains a control character</source>
        <translation>ファイル名に制御文字が含まれています</translation>
    </message>
    <message>
        <source>the file name is an absolute path</source>
        <translation>ファイル名が絶対パスです</translation>
    </message>
    <message>
        <source>the file name contains a backslash</source>
        <translation>ファイル名にバックスラッシュが含まれています</translation>
    </message>
    <message>
        <source>the file name contains a slash</source>
        <translation>ファイル名にスラッシュが含まれています</translation>
    </message>
    <message>
        <source>the file name leads out of its folder</source>
        <translation>ファイル名がフォルダーの外を指しています</translation>
    </message>
    <message>
        <source>the folder before the file name is not allowed</source>
        <translation>ファイル名の前のフォルダーは許可されていません</translation>
    </message>
    <message>
        <source>the file name is empty</source>
        <translation>ファイル名が空です</translation>
    </message>
    <message>
        <source>line %1 gives the same file name</source>
        <translation>%1 行目と同じファイル名です</translation>
    </message>
    <message>
        <source>dir= names no folder</source>
        <translation>dir= にフォルダーが指定されていません</translation>
    </message>
    <message>
        <source>the folder leads out of the one that was chosen</source>
        <translation>フォルダーが選択したフォルダーの外を指しています</translation>
    </message>
    <message>
        <source>the folder is a hidden one</source>
        <translation>隠しフォルダーです</translation>
    </message>
    <message>
        <source>what lies in the folder is run at login</source>
        <translation>フォルダーの中身はログイン時に実行されます</translation>
    </message>
    <message>
        <source>the size is not a number of bytes</source>
        <translation>サイズがバイト数ではありません</translation>
    </message>
    <message>
        <source>the checksum is of a kind that isn&apos;t known</source>
        <translation>チェックサムの種類が不明です</translation>
    </message>
    <message>
        <source>%1 checksums have %2 hexadecimal digits</source>
        <translation>%1 チェックサムは %2 桁の 16 進数です</translation>
    </message>
    <message>
        <source>there are two different %1 checksums</source>
        <translation>異なる %1 チェックサムが 2 つあります</translation>
    </message>
    <message>
        <source>it is not a link</source>
        <translation>リンクではありません</translation>
    </message>
    <message>
        <source>links of the kind %1: can&apos;t be fetched</source>
        <translation>%1 のリンクはダウンロードできません</translation>
    </message>
    <message>
        <source>the link is broken</source>
        <translation>リンクが正しくありません</translation>
    </message>
    <message>
        <source>the link names no host</source>
        <translation>リンクにサーバーがありません</translation>
    </message>
    <message>
        <source>the link has an impossible port</source>
        <translation>リンクのポートがありえない値です</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>リンクが長すぎます</translation>
    </message>
    <message>
        <source>the link is relative to a page whose address isn&apos;t known</source>
        <translation>アドレスが不明なページからの相対リンクです</translation>
    </message>
    <message>
        <source>a range runs backwards</source>
        <translation>範囲が逆順です</translation>
    </message>
    <message>
        <source>the pattern makes more than %1 links</source>
        <translation>パターンから生じるリンクが %1 件を超えます</translation>
    </message>
    <message>
        <source>the number of file names (%1) differs from that of the links (%2)</source>
        <translation>%1 個のファイル名は %2 件のリンクに対応しません</translation>
    </message>
    <message>
        <source>the mirrors&apos; patterns make different numbers of links</source>
        <translation>ミラーのパターンから生じるリンクの数が異なります</translation>
    </message>
    <message>
        <source>one checksum can&apos;t apply to %1 links</source>
        <translation>1 つのチェックサムを %1 件のリンクに使うことはできません</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>行が長すぎます</translation>
    </message>
    <message>
        <source>the line has more than %1 mirrors</source>
        <translation>行のミラーが %1 件を超えています</translation>
    </message>
    <message>
        <source>the option has no link above it</source>
        <translation>オプションの上にリンクがありません</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>そのようなオプションはありません</translation>
    </message>
    <message>
        <source>the quote around the link is never closed</source>
        <translation>リンクを囲む引用符が閉じられていません</translation>
    </message>
    <message>
        <source>a header contains a control character</source>
        <translation>ヘッダーに制御文字が含まれています</translation>
    </message>
    <message>
        <source>a download sends its own header %1</source>
        <translation>ヘッダー %1 はダウンロード自身が送信します</translation>
    </message>
    <message>
        <source>the referring page has no http or https address</source>
        <translation>参照元のページに http または https のアドレスがありません</translation>
    </message>
    <message>
        <source>it is not a cURL command</source>
        <translation>cURL のコマンドではありません</translation>
    </message>
    <message>
        <source>the command is too long</source>
        <translation>コマンドが長すぎます</translation>
    </message>
    <message>
        <source>the command is joined with another program or a file</source>
        <translation>コマンドが別のプログラムまたはファイルとつながっています</translation>
    </message>
    <message>
        <source>the command has parts that only a shell can fill in</source>
        <translation>シェルでしか補えない部分がコマンドにあります</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>the command contains a control character</source>
        <translation>コマンドに制御文字が含まれています</translation>
    </message>
    <message>
        <source>the command has no link</source>
        <translation>コマンドにリンクがありません</translation>
    </message>
    <message>
        <source>the command has an option that isn&apos;t understood</source>
        <translation>コマンドに不明なオプションがあります</translation>
    </message>
    <message>
        <source>the command&apos;s last option lacks its value</source>
        <translation>コマンドの最後のオプションに値がありません</translation>
    </message>
    <message>
        <source>the command reads headers from a file</source>
        <translation>コマンドがファイルからヘッダーを読み込みます</translation>
    </message>
    <message>
        <source>the command reads cookies from a file</source>
        <translation>コマンドがファイルから Cookie を読み込みます</translation>
    </message>
    <message>
        <source>the command reads more options from elsewhere</source>
        <translation>コマンドがほかの場所からオプションを読み込みます</translation>
    </message>
    <message>
        <source>the command&apos;s method isn&apos;t GET</source>
        <translation>コマンドのメソッドが GET ではありません</translation>
    </message>
    <message>
        <source>the command sends data</source>
        <translation>コマンドがデータを送信します</translation>
    </message>
    <message>
        <source>the command uploads a file</source>
        <translation>コマンドがファイルをアップロードします</translation>
    </message>
    <message>
        <source>the command fetches a part of the file</source>
        <translation>コマンドがファイルの一部だけを取得します</translation>
    </message>
    <message>
        <source>the command fetches the headers alone</source>
        <translation>コマンドがヘッダーだけを取得します</translation>
    </message>
    <message>
        <source>the command needs a client certificate</source>
        <translation>コマンドにクライアント証明書が必要です</translation>
    </message>
    <message>
        <source>the proxy is neither http, https nor socks5</source>
        <translation>プロキシが http、https、socks5 のいずれでもありません</translation>
    </message>
    <message>
        <source>the proxy&apos;s address is broken</source>
        <translation>プロキシのアドレスが正しくありません</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>文書が途中で終わっています</translation>
    </message>
    <message>
        <source>a part of the document is too long</source>
        <translation>文書の一部が長すぎます</translation>
    </message>
    <message>
        <source>a document type is not allowed</source>
        <translation>文書型は使えません</translation>
    </message>
    <message>
        <source>the document is not well-formed XML</source>
        <translation>文書が整形式の XML ではありません</translation>
    </message>
    <message>
        <source>the document is nested too deep</source>
        <translation>文書の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>the document lists no file</source>
        <translation>文書にファイルがありません</translation>
    </message>
    <message>
        <source>the document lists more than %1 files</source>
        <translation>文書のファイルが %1 件を超えています</translation>
    </message>
    <message>
        <source>the file has no http or https link</source>
        <translation>ファイルに http または https のリンクがありません</translation>
    </message>
    <message>
        <source>the file has more than %1 links</source>
        <translation>ファイルのリンクが %1 件を超えています</translation>
    </message>
    <message>
        <source>the file has more than %1 checksums</source>
        <translation>ファイルのチェックサムが %1 件を超えています</translation>
    </message>
    <message>
        <source>the file has more than %1 pieces</source>
        <translation>ファイルの断片が %1 件を超えています</translation>
    </message>
    <message>
        <source>the pieces have no length</source>
        <translation>断片に長さがありません</translation>
    </message>
    <message>
        <source>the pieces are out of order</source>
        <translation>断片の順序が正しくありません</translation>
    </message>
    <message>
        <source>the pieces don&apos;t make up the size</source>
        <translation>断片の合計がサイズと一致しません</translation>
    </message>
    <message>
        <source>the page has more than %1 links</source>
        <translation>ページのリンクが %1 件を超えています</translation>
    </message>
    <message>
        <source>a tag of the page never ends</source>
        <translation>ページに終わりのないタグがあります</translation>
    </message>
    <message>
        <source>there is a word that means nothing here</source>
        <translation>ここでは意味のない語があります</translation>
    </message>
    <message>
        <source>a login or a password comes before the first machine</source>
        <translation>ユーザー名またはパスワードがどのコンピューターよりも前にあります</translation>
    </message>
    <message>
        <source>a login or a password contains a control character</source>
        <translation>ユーザー名またはパスワードに制御文字が含まれています</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>the file ends where a value is missing</source>
        <translation>値がないままファイルが終わっています</translation>
    </message>
    <message>
        <source>a quoted value is never closed</source>
        <translation>開いた引用符が閉じられていません</translation>
    </message>
    <message>
        <source>the line doesn&apos;t have seven fields separated by tabs</source>
        <translation>行がタブ区切りの 7 項目ではありません</translation>
    </message>
    <message>
        <source>the cookie&apos;s host is not a host name</source>
        <translation>Cookie のホストが正しくありません</translation>
    </message>
    <message>
        <source>the cookie&apos;s name or value has characters that cookies can&apos;t have</source>
        <translation>Cookie の名前または値に使えない文字があります</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG:HEX</source>
        <translation>チェックサムが ALG:HEX の形式ではありません</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG=HEX</source>
        <translation>チェックサムが ALG=HEX の形式ではありません</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form &apos;URI&apos; NAME SIZE ALG:HEX</source>
        <translation>行が &apos;URI&apos; NAME SIZE ALG:HEX の形式ではありません</translation>
    </message>
    <message>
        <source>the header isn&apos;t of the form NAME: VALUE</source>
        <translation>ヘッダーが NAME: VALUE の形式ではありません</translation>
    </message>
    <message>
        <source>the cookies aren&apos;t of the form NAME=VALUE; NAME=VALUE</source>
        <translation>Cookie が NAME=VALUE; NAME=VALUE の形式ではありません</translation>
    </message>
    <message>
        <source>it asks not to check certificates; give --no-check-certificate to allow that</source>
        <translation>証明書を確認しないよう求めています。許可するには --no-check-certificate を指定します</translation>
    </message>
    <message>
        <source>it asks to trust certificates of its own; use --ca-file instead</source>
        <translation>独自の証明書を信頼するよう求めています。代わりに --ca-file を使用します</translation>
    </message>
    <message>
        <source>it asks for another proxy than the one that was chosen; give the same one with --proxy to allow that</source>
        <translation>選択したものとは別のプロキシを求めています。許可するには同じプロキシを --proxy で指定します</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form HOST, TRUE or FALSE, PATH, TRUE or FALSE, TIME, NAME, VALUE</source>
        <translation>行が HOST、TRUE または FALSE、PATH、TRUE または FALSE、TIME、NAME、VALUE の形式ではありません</translation>
    </message>
    <message>
        <source>the link has an impossible host name</source>
        <translation>リンクのホスト名がありえない値です</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>unknown size</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>再開可能</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>再開不可</translation>
    </message>
    <message>
        <source>The server has “%1”: %2, %3</source>
        <extracomment>%1: a file name, %2: its size, %3: whether the server sends it in parts.</extracomment>
        <translation>サーバーのファイル「%1」: %2、%3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2: %3</source>
        <extracomment>%1: a number, %2: a time such as 0:12, %3: what went wrong.</extracomment>
        <translation>%2 後に %1 回目の試行: %3</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in %3, over %n connection(s)</source>
        <translation>
            <numerusform>「%1」として保存しました: %2、所要時間 %3、接続数 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>; the checksum matches</source>
        <translation>、チェックサムが一致</translation>
    </message>
    <message>
        <source>“%1” already exists and was skipped</source>
        <translation>「%1」はすでにあるため、スキップしました</translation>
    </message>
    <message>
        <source>Many requests in a short time; some are not listed</source>
        <translation>短時間に多数の要求があったため、一部を省略しました</translation>
    </message>
    <message>
        <source>%1; %2 are kept</source>
        <extracomment>%1: what went wrong, %2: a size.</extracomment>
        <translation>%1。%2 は保持されます</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>一時停止: %1</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <extracomment>%1: what went wrong.</extracomment>
        <translation>再試行: %1</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>「%1」として保存しました</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The link was replaced: %1</source>
        <extracomment>%1: a link.</extracomment>
        <translation>リンクを置き換えました: %1</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>ミラー</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>接続数</translation>
    </message>
    <message>
        <source>speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <extracomment>A person has edited a download; %1: a list such as &quot;mirrors, headers&quot;.</extracomment>
        <translation>編集: %1</translation>
    </message>
    <message>
        <source>file kept anyway</source>
        <extracomment>What was changed: the person keeps the file although a checksum contradicts it.</extracomment>
        <translation>不一致のままファイルを保持</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in less than a second, over %n connection(s)</source>
        <translation>
            <numerusform>「%1」として保存しました: %2、所要時間 1 秒未満、接続数 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRemarks</name>
    <message>
        <source>The text asks to use no proxy.</source>
        <translation>このテキストは、プロキシを使用しないよう求めています。</translation>
    </message>
    <message>
        <source>The text asks to use the proxy %1:%2, which can see what you download.</source>
        <extracomment>%1: the name of a server, %2: a number.</extracomment>
        <translation>このテキストは、プロキシ %1:%2 を使用するよう求めています。このプロキシからはダウンロードの内容が見えます。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <extracomment>Wishes of the same kind as in the sentence before.</extracomment>
        <translation>
            <numerusform>ほかに同様の要求が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text asks not to check certificates, so anyone could pose as the server.</source>
        <translation>このテキストは、証明書を確認しないよう求めています。その場合、誰でもサーバーになりすますことができます。</translation>
    </message>
    <message>
        <source>The text asks to trust the certificates in %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>このテキストは、%1 の証明書を信頼するよう求めています。</translation>
    </message>
    <message>
        <source>The list is too long: only its first %1 downloads are added.</source>
        <extracomment>%1: how many can be added at once.</extracomment>
        <translation>リストが長すぎるため、最初の %1 件のダウンロードだけを追加します。</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <extracomment>%1: the number of a line, %2: why, as &quot;the link is not http or https&quot;.</extracomment>
        <translation>%1 行目は除外されます: %2。</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>%1 について</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>設定...</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 を隠す</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>ほかを隠す</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>すべてを表示</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1 を終了</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>all downloads: with list the finished ones as well, with pause and resume in place of numbers</source>
        <translation>すべてのダウンロード。list では完了したものも表示し、pause と resume では番号の代わりになります</translation>
    </message>
    <message>
        <source>save as FILE; for one URL only (default: the server&apos;s name, else the URL&apos;s; with add, a FILE without a folder goes where the desktop program saves)</source>
        <translation>FILE として保存。URL が 1 つの場合のみ (既定: サーバーが示す名前、なければ URL の名前。add でフォルダーのない FILE は、デスクトップ版の保存先に入ります)</translation>
    </message>
    <message>
        <source>save in FOLDER, created if missing (default: the current one; with add, the desktop program&apos;s)</source>
        <translation>FOLDER に保存。なければ作成 (既定: 現在のフォルダー。add ではデスクトップ版の保存先)</translation>
    </message>
    <message>
        <source>save as the URL says, in FOLDER/host/segment/.../name (default: in FOLDER)</source>
        <translation>URL に従って FOLDER/ホスト/区分/.../名前 に保存 (既定: FOLDER に)</translation>
    </message>
    <message>
        <source>save by TEMPLATE, such as {host}/{date}/{name} (default: {name})</source>
        <translation>TEMPLATE に従って保存。例: {host}/{date}/{name} (既定: {name})</translation>
    </message>
    <message>
        <source>more URLs from a list, or from several: links with patterns, apt-get --print-uris, Metalink, curl commands, a page; with get, FILE may be an http or https URL of one; -: standard input</source>
        <translation>リストから URL を追加。複数指定可。パターン付きリンク、apt-get --print-uris、Metalink、curl コマンド、ページに対応。get では FILE にリストの http または https の URL も指定可。-: 標準入力</translation>
    </message>
    <message>
        <source>what to do when the file exists: rename, overwrite, skip (without asking the server) or fail (default: rename, to &quot;name (1).ext&quot;; with add, what the desktop program does)</source>
        <translation>ファイルがすでにあるときの動作: rename (名前を変える)、overwrite (上書き)、skip (サーバーに尋ねずスキップ)、fail (エラー) (既定: rename、&quot;name (1).ext&quot; に。add ではデスクトップ版の動作)</translation>
    </message>
    <message>
        <source>the same as --on-conflict overwrite</source>
        <translation>--on-conflict overwrite と同じ</translation>
    </message>
    <message>
        <source>the digest that the file must have: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512</source>
        <translation>ファイルのチェックサム: md5、sha1、sha224、sha256、sha384、sha512、sha3-256、sha3-512 のいずれか</translation>
    </message>
    <message>
        <source>keep a file with this digest, unverified, although the server names another one (default: it stays unfinished)</source>
        <translation>サーバーが別の値を示しても、このチェックサムのファイルを未検証のまま残す (既定: 未完了のまま)</translation>
    </message>
    <message>
        <source>another source of the same file; may be given several times, for one URL only</source>
        <translation>同じファイルの別の入手元。複数指定可。URL が 1 つの場合のみ</translation>
    </message>
    <message>
        <source>direct: write each piece in its place; temp: as part files in --temp-dir, then merge them; memory: hold all of it and write it once (default: direct)</source>
        <translation>direct: 各部分を所定の位置に書く。temp: --temp-dir にパートファイルとして書き、後で結合。memory: 全体をメモリに置き、一度に書く (既定: direct)</translation>
    </message>
    <message>
        <source>where temporary files go: the parts of the assembly temp, the files of bench (default: the system&apos;s temporary folder)</source>
        <translation>一時ファイルの置き場所。--assembly temp のパートと bench のファイル用 (既定: システムの一時フォルダー)</translation>
    </message>
    <message>
        <source>look for a checksum file on the server, too: FILE.sha256, SHA256SUMS and the like (default: in the answer&apos;s headers only)</source>
        <translation>サーバーのチェックサムファイルも探す: FILE.sha256、SHA256SUMS など (既定: 応答のヘッダーのみ)</translation>
    </message>
    <message>
        <source>set the file&apos;s time to the server&apos;s (default: now)</source>
        <translation>ファイルの日時をサーバーに合わせる (既定: 現在の日時)</translation>
    </message>
    <message>
        <source>do not reserve the space on disk first (default: reserve)</source>
        <translation>先にディスク領域を確保しない (既定: 確保する)</translation>
    </message>
    <message>
        <source>most connections for one file, 1 to 64, or auto: up to 8, fewer where that is faster (default: auto)</source>
        <translation>1 ファイルの最大接続数。1 から 64、または auto: 8 まで、少ない方が速ければ減らす (既定: auto)</translation>
    </message>
    <message>
        <source>files at once (default: 4)</source>
        <translation>同時にダウンロードするファイル数 (既定: 4)</translation>
    </message>
    <message>
        <source>fetch each URL so many times one after another, and as often in parallel (default: 3)</source>
        <translation>各 URL をこの回数だけ順番に、また同じ回数だけ並行して取得 (既定: 3)</translation>
    </message>
    <message>
        <source>most connections over all files (default: 32)</source>
        <translation>全ファイルの最大接続数 (既定: 32)</translation>
    </message>
    <message>
        <source>first measure how many connections the host accepts, for at most SEC seconds, and use as many as help; 0: skip (default: 0)</source>
        <translation>まずホストが受け付ける接続数を最長 SEC 秒間測り、効果のある数だけ使う。0: 測らない (既定: 0)</translation>
    </message>
    <message>
        <source>most bytes read or written in one step (default: 256K)</source>
        <translation>1 回に読み書きする最大バイト数 (既定: 256K)</translation>
    </message>
    <message>
        <source>most bytes that one request asks for, and the size of a part file (default: automatic)</source>
        <translation>1 回の要求で求める最大バイト数。パートファイルのサイズにもなる (既定: 自動)</translation>
    </message>
    <message>
        <source>most bytes held in buffers over all connections, and as many again in files held in memory (default: 64M)</source>
        <translation>全接続のバッファーの最大バイト数。メモリに置くファイルにも同じだけ使う (既定: 64M)</translation>
    </message>
    <message>
        <source>pause between the starts of two requests to one host (default: 0)</source>
        <translation>1 つのホストへの要求と要求の間隔 (既定: 0)</translation>
    </message>
    <message>
        <source>most bytes a second over all files, such as 500K (default: none)</source>
        <translation>全ファイルの 1 秒あたりの最大バイト数。例: 500K (既定: none、制限なし)</translation>
    </message>
    <message>
        <source>most bytes a second for each file (default: none)</source>
        <translation>1 ファイルの 1 秒あたりの最大バイト数 (既定: none、制限なし)</translation>
    </message>
    <message>
        <source>tries after the first failure without progress in between (default: 5)</source>
        <translation>最初の失敗の後、進みがない間に再試行する回数 (既定: 5)</translation>
    </message>
    <message>
        <source>the first wait before a try, doubled each time (default: 0.5)</source>
        <translation>再試行までの最初の待ち時間。毎回 2 倍になる (既定: 0.5)</translation>
    </message>
    <message>
        <source>the longest wait before a try (default: 30)</source>
        <translation>再試行までの最長の待ち時間 (既定: 30)</translation>
    </message>
    <message>
        <source>exponential: as above; lenient: 4 more tries 60 s apart, with 2 files at once and --delay 0.25; backoff: 10 tries, waits doubling to 60 s (default: exponential)</source>
        <translation>exponential: 上記のとおり。lenient: 60 秒おきに 4 回再試行、同時に 2 ファイル、--delay 0.25。backoff: 10 回、待ち時間は 60 秒まで倍増 (既定: exponential)</translation>
    </message>
    <message>
        <source>replace a connection that was silent for SEC seconds (default: 30)</source>
        <translation>SEC 秒間応答のない接続を取り替える (既定: 30)</translation>
    </message>
    <message>
        <source>give up connecting after SEC seconds (default: 15)</source>
        <translation>SEC 秒で接続をあきらめる (既定: 15)</translation>
    </message>
    <message>
        <source>send this header as well; may be given several times</source>
        <translation>このヘッダーも送る。複数指定可</translation>
    </message>
    <message>
        <source>send this as the user agent; browser: a desktop browser&apos;s (default: %1)</source>
        <translation>ユーザーエージェントとしてこれを送る。browser: デスクトップのブラウザーのもの (既定: %1)</translation>
    </message>
    <message>
        <source>send this as the page that the link is on</source>
        <translation>リンクのあるページとしてこれを送る</translation>
    </message>
    <message>
        <source>send these cookies</source>
        <translation>この Cookie を送る</translation>
    </message>
    <message>
        <source>send the cookies of a browser&apos;s cookies.txt, each to its own site</source>
        <translation>ブラウザーの cookies.txt の Cookie を、それぞれのサイトだけに送る</translation>
    </message>
    <message>
        <source>sign in; a missing password is asked for on the terminal (default: what the URL names)</source>
        <translation>サインインする。パスワードがなければ端末で尋ねる (既定: URL にあるもの)</translation>
    </message>
    <message>
        <source>sign in with ~/.netrc where no other login is given</source>
        <translation>他に指定がなければ ~/.netrc でサインインする</translation>
    </message>
    <message>
        <source>read the password from the first line of FILE; -: of standard input</source>
        <translation>FILE の 1 行目からパスワードを読む。-: 標準入力から</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// proxy, system or none (default: system)</source>
        <translation>http://、https://、socks5:// のプロキシ、system または none (既定: system)</translation>
    </message>
    <message>
        <source>hosts to reach without the proxy, such as localhost,.example.org,10.0.0.0/8</source>
        <translation>プロキシを使わないホスト。例: localhost,.example.org,10.0.0.0/8</translation>
    </message>
    <message>
        <source>accept any certificate: anyone could pose as the server</source>
        <translation>どの証明書も受け入れる。誰でもサーバーになりすませます</translation>
    </message>
    <message>
        <source>trust the certificate authorities in FILE (default: the system&apos;s)</source>
        <translation>FILE にある認証局を信頼する (既定: システムのもの)</translation>
    </message>
    <message>
        <source>show this certificate to a server that asks for one; in PEM or PKCS#12 form</source>
        <translation>求めるサーバーにこの証明書を示す。PEM または PKCS#12 形式</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM form (default: in the same file); its passphrase is asked for on the terminal</source>
        <translation>証明書の鍵、PEM 形式 (既定: 同じファイル内)。パスフレーズは端末で尋ねる</translation>
    </message>
    <message>
        <source>read the key&apos;s passphrase from the first line of FILE; -: of standard input</source>
        <translation>FILE の 1 行目から鍵のパスフレーズを読む。-: 標準入力から</translation>
    </message>
    <message>
        <source>bar, lines, none, or auto: a bar on a terminal, elsewhere a line each few seconds (default: auto)</source>
        <translation>bar (バー)、lines (行)、none (なし)、auto: 端末ではバー、それ以外では数秒ごとに 1 行 (既定: auto)</translation>
    </message>
    <message>
        <source>show a bar for each connection, too</source>
        <translation>接続ごとのバーも表示</translation>
    </message>
    <message>
        <source>show errors only</source>
        <translation>エラーだけを表示</translation>
    </message>
    <message>
        <source>show each request and answer, secrets masked</source>
        <translation>要求と応答をすべて表示 (秘密は伏せる)</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output, nothing else there</source>
        <translation>標準出力に 1 行 1 個の JSON オブジェクトだけを出す</translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>the path of a file</source>
        <translation>ファイルのパス</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>フォルダーのパス</translation>
    </message>
    <message>
        <source>folders and a name with {host} and {date}, and {name} once, after the last slash</source>
        <translation>フォルダーと名前。{host} と {date}、最後のスラッシュの後に {name} を 1 回使えます</translation>
    </message>
    <message>
        <source>rename, overwrite, skip or fail</source>
        <translation>rename、overwrite、skip、fail のいずれか</translation>
    </message>
    <message>
        <source>ALG:HEX, where ALG is md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512 and HEX the whole digest</source>
        <translation>ALG:HEX。ALG は md5、sha1、sha224、sha256、sha384、sha512、sha3-256、sha3-512 のいずれか、HEX は値の全体</translation>
    </message>
    <message>
        <source>an http or https URL</source>
        <translation>http または https の URL</translation>
    </message>
    <message>
        <source>direct, temp or memory</source>
        <translation>direct、temp、memory のいずれか</translation>
    </message>
    <message>
        <source>a number from 1 to 64, or auto</source>
        <translation>1 から 64 の数、または auto</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>1 から 1000 の数</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>1 から 100 の数</translation>
    </message>
    <message>
        <source>a size from 1K to 1G, such as 256K</source>
        <translation>1K から 1G のサイズ (例: 256K)</translation>
    </message>
    <message>
        <source>a size of at least 16K, such as 10M</source>
        <translation>16K 以上のサイズ (例: 10M)</translation>
    </message>
    <message>
        <source>a size of at least 1M, such as 64M</source>
        <translation>1M 以上のサイズ (例: 64M)</translation>
    </message>
    <message>
        <source>bytes a second, such as 500K or 1.5M, or none</source>
        <translation>1 秒あたりのバイト数 (例: 500K、1.5M) または none</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>0 から 1000 の数</translation>
    </message>
    <message>
        <source>exponential, lenient or backoff</source>
        <translation>exponential、lenient、backoff のいずれか</translation>
    </message>
    <message>
        <source>&apos;Name: value&apos; on one line, for a header that Tributary does not set itself</source>
        <translation>1 行の &apos;Name: value&apos;。Tributary が自分で設定しないヘッダーに限ります</translation>
    </message>
    <message>
        <source>a text without line breaks, or browser</source>
        <translation>改行のない文字列または browser</translation>
    </message>
    <message>
        <source>&apos;name=value&apos; pairs on one line, separated by semicolons</source>
        <translation>1 行に書き、セミコロンで区切った &apos;name=value&apos;</translation>
    </message>
    <message>
        <source>a file that can be read, in the Netscape format</source>
        <translation>読み取れる Netscape 形式のファイル</translation>
    </message>
    <message>
        <source>NAME or NAME:PASSWORD</source>
        <translation>NAME または NAME:PASSWORD</translation>
    </message>
    <message>
        <source>the path of a file, or -</source>
        <translation>ファイルのパスまたは -</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// URL, system or none</source>
        <translation>http://、https://、socks5:// の URL、system、none のいずれか</translation>
    </message>
    <message>
        <source>hosts, domains or networks with commas between</source>
        <translation>コンマで区切ったホスト、ドメイン、ネットワーク</translation>
    </message>
    <message>
        <source>a file that can be read, with certificates in PEM form</source>
        <translation>読み取れる PEM 形式の証明書ファイル</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>読み取れるファイル</translation>
    </message>
    <message>
        <source>auto, bar, lines or none</source>
        <translation>auto、bar、lines、none のいずれか</translation>
    </message>
    <message>
        <source>seconds, from 0 to 604800 (7 days)</source>
        <translation>0 から 604800 (7 日) までの秒数</translation>
    </message>
    <message>
        <source>seconds, more than 0 and at most 604800 (7 days)</source>
        <translation>0 より大きく 604800 (7 日) 以下の秒数</translation>
    </message>
    <message>
        <source>a file that can be read, an http or https link, or -</source>
        <translation>読み取れるファイル、http または https のリンク、または -</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the server sent a web page instead of the file</source>
        <translation>予定のファイルではなくウェブページが届きました</translation>
    </message>
    <message>
        <source>the size was %1 and is now larger</source>
        <translation>サイズは %1 でしたが、今はそれより大きくなっています</translation>
    </message>
    <message>
        <source>the size was %1 and is now %2</source>
        <translation>サイズは %1 でしたが、今は %2 です</translation>
    </message>
    <message>
        <source>the server&apos;s version mark has changed</source>
        <translation>サーバーのバージョン識別子が以前と異なります</translation>
    </message>
    <message>
        <source>the server sent a part instead of the whole file</source>
        <translation>ファイル全体を要求しましたが、一部が届きました</translation>
    </message>
    <message>
        <source>a part with Transfer-Encoding &quot;%1&quot;</source>
        <translation>Transfer-Encoding「%1」の付いた部分</translation>
    </message>
    <message>
        <source>a part with Content-Encoding &quot;%1&quot;</source>
        <translation>Content-Encoding「%1」の付いた部分</translation>
    </message>
    <message>
        <source>an impossible Content-Length &quot;%1&quot;</source>
        <translation>ありえない Content-Length「%1」</translation>
    </message>
    <message>
        <source>a part with Content-Range &quot;%1&quot;</source>
        <translation>Content-Range「%1」の付いた部分</translation>
    </message>
    <message>
        <source>asked for bytes %1-%2, got Content-Range &quot;%3&quot;</source>
        <translation>バイト %1-%2 を要求しましたが、Content-Range「%3」が届きました</translation>
    </message>
    <message>
        <source>a part without the server&apos;s version mark</source>
        <translation>サーバーのバージョン識別子のない部分</translation>
    </message>
    <message>
        <source>a part without a total</source>
        <translation>全体のサイズが示されていない部分</translation>
    </message>
    <message>
        <source>a body with Transfer-Encoding &quot;%1&quot;</source>
        <translation>Transfer-Encoding「%1」の付いた本文</translation>
    </message>
    <message>
        <source>a body with Content-Encoding &quot;%1&quot;</source>
        <translation>Content-Encoding「%1」の付いた本文</translation>
    </message>
    <message>
        <source>all of the file with Content-Range &quot;%1&quot;</source>
        <translation>Content-Range「%1」の付いたファイル全体</translation>
    </message>
    <message>
        <source>the server sent the whole file instead of a part</source>
        <translation>一部を要求しましたが、ファイル全体が届きました</translation>
    </message>
    <message>
        <source>all of the file, as long as the part that was asked for</source>
        <translation>ファイル全体で、要求した部分と同じ長さです</translation>
    </message>
    <message>
        <source>no range was asked for</source>
        <translation>範囲は要求していません</translation>
    </message>
    <message>
        <source>the server says that there are no such bytes</source>
        <translation>サーバーによると、そのバイトは存在しません</translation>
    </message>
    <message>
        <source>the server refuses the condition</source>
        <translation>サーバーが条件を拒否しました</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>サーバーによると、ファイルは別のものです</translation>
    </message>
    <message>
        <source>the link has expired</source>
        <translation>リンクの有効期限が切れています</translation>
    </message>
    <message>
        <source>an answer whose headers cannot be read</source>
        <translation>ヘッダーを読み取れない応答</translation>
    </message>
    <message>
        <source>the answer contains no file</source>
        <translation>応答にファイルが含まれていません</translation>
    </message>
    <message>
        <source>a redirect to nowhere</source>
        <translation>行き先のないリダイレクト</translation>
    </message>
    <message>
        <source>redirected to an impossible address %1</source>
        <translation>ありえないアドレス %1 へのリダイレクト</translation>
    </message>
    <message>
        <source>redirected from https down to %1</source>
        <translation>https から安全でない %1 へのリダイレクト</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>%1 へのリダイレクト</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>リダイレクトが %1 回を超えました</translation>
    </message>
    <message>
        <source>no final answer came</source>
        <translation>最終的な応答が届きませんでした</translation>
    </message>
    <message>
        <source>the server wants a client certificate, or not this one: %1</source>
        <translation>サーバーがクライアント証明書、またはこれとは別の証明書を求めています: %1</translation>
    </message>
    <message>
        <source>no connection after %1 s</source>
        <translation>%1 秒たっても接続できません</translation>
    </message>
    <message>
        <source>no byte for %1 s</source>
        <translation>%1 秒間、1 バイトも届きません</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>プロキシ %1: %2</translation>
    </message>
    <message>
        <source>the answer ended before its end</source>
        <translation>応答が途中で終わりました</translation>
    </message>
    <message>
        <source>the connection ended before the last chunk</source>
        <translation>最後のチャンクの前に接続が終わりました</translation>
    </message>
    <message>
        <source>the server allows no more requests for now: %1</source>
        <translation>サーバーが要求を一時的に受け付けていません: %1</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has more</source>
        <translation>ファイルは %1 バイトのはずですが、それより大きくなっています</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has %2</source>
        <translation>ファイルは %1 バイトのはずですが、%2 バイトあります</translation>
    </message>
    <message>
        <source>the checksums are for a file of another size</source>
        <translation>部分のチェックサムは別のサイズのファイルのものです</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>ファイルは現在、空です</translation>
    </message>
    <message>
        <source>it now ends before %1</source>
        <translation>ファイルは現在、%1 より前で終わっています</translation>
    </message>
    <message>
        <source>two answers disagree about the bytes at %1</source>
        <translation>2 つの応答の %1 の位置のバイトが一致しません</translation>
    </message>
    <message>
        <source>its bytes at %1 differ from those of the others</source>
        <translation>%1 の位置のバイトがほかの取得元と異なります</translation>
    </message>
    <message>
        <source>the new link&apos;s bytes at %1 differ from those that are here</source>
        <translation>新しいリンクの %1 の位置のバイトが、取得済みのものと異なります</translation>
    </message>
    <message>
        <source>bytes %1-%2 don&apos;t match their checksum</source>
        <translation>バイト %1-%2 がチェックサムと一致しません</translation>
    </message>
    <message>
        <source>bytes %1-%2 from it were wrong</source>
        <translation>この取得元のバイト %1-%2 は誤っていました</translation>
    </message>
    <message>
        <source>the bytes at %1 of %2 are not those that were written</source>
        <translation>%2 の %1 の位置のバイトが、書き込んだものと異なります</translation>
    </message>
    <message>
        <source>expected %1 by the server&apos;s header %2, found %3</source>
        <translation>サーバーのヘッダー %2 によると %1 のはずですが、%3 でした</translation>
    </message>
    <message>
        <source>expected %1 by %2 beside it, found %3</source>
        <translation>サーバー上の %2 によると %1 のはずですが、%3 でした</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>%1 のはずですが、%2 でした</translation>
    </message>
    <message>
        <source>%1; no source has the right file: %2</source>
        <translation>%1。正しいファイルを持つ取得元がありません: %2</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3 bytes are missing on the volume %4</source>
        <translation>%2 のために %1 バイトを確保できません: ボリューム %4 に %3 バイト足りません</translation>
    </message>
    <message>
        <source>%1 (the volume %2 is full)</source>
        <translation>%1 (ボリューム %2 がいっぱいです)</translation>
    </message>
    <message>
        <source>%1 (there is no folder %2)</source>
        <translation>%1 (フォルダー %2 がありません)</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3</source>
        <translation>%2 のための %1 バイトの確保: %3</translation>
    </message>
    <message>
        <source>writing %1 bytes at %2 to %3: %4</source>
        <translation>%3 の %2 の位置への %1 バイトの書き込み: %4</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>%1 の書き込み: %2</translation>
    </message>
    <message>
        <source>reading %1 bytes at %2 of %3: %4</source>
        <translation>%3 の %2 の位置からの %1 バイトの読み取り: %4</translation>
    </message>
    <message>
        <source>creating %1: %2</source>
        <translation>%1 の作成: %2</translation>
    </message>
    <message>
        <source>opening %1: %2</source>
        <translation>%1 を開く操作: %2</translation>
    </message>
    <message>
        <source>locking %1: another download, or another process, is writing it</source>
        <translation>%1 のロック: 別のダウンロードまたは別のプログラムが書き込み中です</translation>
    </message>
    <message>
        <source>locking %1: another file took the name meanwhile</source>
        <translation>%1 のロック: その間に別のファイルがこの名前になりました</translation>
    </message>
    <message>
        <source>locking %1: %2</source>
        <translation>%1 のロック: %2</translation>
    </message>
    <message>
        <source>examining %1: %2</source>
        <translation>%1 の確認: %2</translation>
    </message>
    <message>
        <source>setting the length to %1 of %2: %3</source>
        <translation>%2 の長さを %1 にする操作: %3</translation>
    </message>
    <message>
        <source>an earlier sync failed: %1</source>
        <translation>以前のディスクへの同期に失敗しました: %1</translation>
    </message>
    <message>
        <source>syncing the folder of %1: %2</source>
        <translation>%1 のフォルダーのディスクへの同期: %2</translation>
    </message>
    <message>
        <source>syncing the folder %1: %2</source>
        <translation>フォルダー %1 のディスクへの同期: %2</translation>
    </message>
    <message>
        <source>syncing %1: %2</source>
        <translation>%1 のディスクへの同期: %2</translation>
    </message>
    <message>
        <source>deleting %1: %2</source>
        <translation>%1 の削除: %2</translation>
    </message>
    <message>
        <source>removing %1: %2</source>
        <translation>%1 の除去: %2</translation>
    </message>
    <message>
        <source>renaming to %1: %2</source>
        <translation>%1 への名前の変更: %2</translation>
    </message>
    <message>
        <source>renaming %1 to %2: %3</source>
        <translation>%1 から %2 への名前の変更: %3</translation>
    </message>
    <message>
        <source>moving %1 to %2: %3</source>
        <translation>%1 から %2 への移動: %3</translation>
    </message>
    <message>
        <source>making the folder %1: %2</source>
        <translation>フォルダー %1 の作成: %2</translation>
    </message>
    <message>
        <source>another program has cut %1 to %2 bytes</source>
        <translation>別のプログラムが %1 を %2 バイトに切り詰めました</translation>
    </message>
    <message>
        <source>another program has cut %1: from %2 on bytes are missing</source>
        <translation>別のプログラムが %1 を切り詰めました: %2 以降のバイトがありません</translation>
    </message>
    <message>
        <source>the part file %1 was deleted, moved or replaced meanwhile</source>
        <translation>未完了のファイル %1 は、その間に削除、移動、または置き換えられました</translation>
    </message>
    <message>
        <source>the folder is gone: %1</source>
        <translation>フォルダーがなくなりました: %1</translation>
    </message>
    <message>
        <source>another program has changed %1</source>
        <translation>別のプログラムが %1 を変更しました</translation>
    </message>
    <message>
        <source>every numbered name is taken: %1</source>
        <translation>番号付きの名前がすべて使われています: %1</translation>
    </message>
    <message>
        <source>another user&apos;s unfinished file is in the way: %1</source>
        <translation>別のユーザーの未完了のファイルが妨げになっています: %1</translation>
    </message>
    <message>
        <source>the file already exists: %1</source>
        <translation>ファイルがすでにあります: %1</translation>
    </message>
    <message>
        <source>a folder has that name: %1</source>
        <translation>同じ名前のフォルダーがあります: %1</translation>
    </message>
    <message>
        <source>another download&apos;s unfinished file is in the way: %1</source>
        <translation>別のダウンロードの未完了のファイルが妨げになっています: %1</translation>
    </message>
    <message>
        <source>another user&apos;s file is in the way: %1</source>
        <translation>別のユーザーのファイルが妨げになっています: %1</translation>
    </message>
    <message>
        <source>the old part file cannot be set aside: %1</source>
        <translation>以前の未完了のファイルをよけておけません: %1</translation>
    </message>
    <message>
        <source>this download cannot be moved now</source>
        <translation>このダウンロードは今は移動できません</translation>
    </message>
    <message>
        <source>this download cannot have another link now</source>
        <translation>このダウンロードのリンクは今は差し替えられません</translation>
    </message>
    <message>
        <source>this download cannot be changed now</source>
        <translation>このダウンロードは今は変更できません</translation>
    </message>
    <message>
        <source>its password or cookies are not kept in the list; enter them again</source>
        <translation>パスワードまたは Cookie はリストに保存されないため、もう一度入力する必要があります</translation>
    </message>
    <message>
        <source>it contains a line break or a control character</source>
        <translation>改行または制御文字が含まれています</translation>
    </message>
    <message>
        <source>its port is not valid</source>
        <translation>ポートが無効です</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>ホスト名がありません</translation>
    </message>
    <message>
        <source>opening the list: %1</source>
        <translation>リストを開く: %1</translation>
    </message>
    <message>
        <source>the new link gives the whole file only, from its start</source>
        <translation>新しいリンクはファイル全体を先頭からしか提供しません</translation>
    </message>
    <message>
        <source>the new link shows hardly any of the bytes asked for</source>
        <translation>新しいリンクは要求したバイトをほとんど返しません</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>確認は停止されました</translation>
    </message>
    <message>
        <source>another download&apos;s part is at %1</source>
        <translation>別のダウンロードの部分ファイルが %1 にあります</translation>
    </message>
    <message>
        <source>holding %1 in memory, where the limit is %2</source>
        <translation>メモリに %1 が必要ですが、上限は %2 です</translation>
    </message>
    <message>
        <source>writing the file was stopped</source>
        <translation>ファイルの書き込みは停止されました</translation>
    </message>
    <message>
        <source>the parts were removed</source>
        <translation>部分ファイルは削除されました</translation>
    </message>
    <message>
        <source>all parts are gone: %1</source>
        <translation>すべての部分ファイルがありません: %1</translation>
    </message>
    <message>
        <source>a part is gone: %1</source>
        <translation>部分ファイルがありません: %1</translation>
    </message>
    <message>
        <source>a part is cut short: %1</source>
        <translation>部分ファイルが途中で切れています: %1</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>チェックサムの計算は停止されました</translation>
    </message>
    <message>
        <source>hashing the part file was stopped</source>
        <translation>部分ファイルの読み取りは停止されました</translation>
    </message>
    <message>
        <source>the part file ends at %1</source>
        <translation>部分ファイルは %1 で終わっています</translation>
    </message>
    <message>
        <source>checking the part file was stopped</source>
        <translation>部分ファイルの確認は停止されました</translation>
    </message>
    <message>
        <source>nothing proves that this program wrote the ledger</source>
        <translation>部分ファイルの記録をこのプログラムが書いたという証拠がありません</translation>
    </message>
    <message>
        <source>others have files under every name that the part could have: %1</source>
        <translation>部分ファイルに使える名前はすべて別のファイルが使っています: %1</translation>
    </message>
    <message>
        <source>the ledger is damaged: %1</source>
        <translation>部分ファイルの記録が破損しています: %1</translation>
    </message>
    <message>
        <source>the ledger contradicts itself: %1</source>
        <translation>部分ファイルの記録が矛盾しています: %1</translation>
    </message>
    <message>
        <source>the ledger is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>部分ファイルの記録はバージョン %1 ですが、このプログラムが読めるのは %2 までです。新しいプログラムが書いたものです</translation>
    </message>
    <message>
        <source>the queue has ended</source>
        <translation>ダウンロードのキューが終了しました</translation>
    </message>
    <message>
        <source>the queue ended before the download</source>
        <translation>ダウンロードが終わる前にキューが終了しました</translation>
    </message>
    <message>
        <source>the download was removed</source>
        <translation>ダウンロードは削除されました</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>ダウンロードはキャンセルされました</translation>
    </message>
    <message>
        <source>the list of downloads is read-only, so that what happens now would be forgotten</source>
        <translation>ダウンロードのリストが読み取り専用のため、今後の変更は保存されません</translation>
    </message>
    <message>
        <source>writing stopped short: %1</source>
        <translation>書き込みが途中で止まりました: %1</translation>
    </message>
    <message>
        <source>this is no regular file: %1</source>
        <translation>通常のファイルではありません: %1</translation>
    </message>
    <message>
        <source>this is too large: %1</source>
        <translation>ファイルが大きすぎます: %1</translation>
    </message>
    <message>
        <source>reading %1: it is too long</source>
        <translation>%1 の読み取り: ファイルが長すぎます</translation>
    </message>
    <message>
        <source>a ledger to be saved contradicts itself: %1: %2</source>
        <translation>保存しようとした部分ファイルの記録が矛盾しています: %1: %2</translation>
    </message>
    <message>
        <source>a ledger to be saved is too large: %1</source>
        <translation>保存しようとした部分ファイルの記録が大きすぎます: %1</translation>
    </message>
    <message>
        <source>%1; set aside as %2</source>
        <translation>%1。%2 としてよけておきました</translation>
    </message>
    <message>
        <source>%1; could not be set aside: %2</source>
        <translation>%1。よけておけませんでした: %2</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>it does not begin as a ledger</source>
        <translation>部分ファイルの記録の形式で始まっていません</translation>
    </message>
    <message>
        <source>its version is unknown</source>
        <translation>バージョンが不明です</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>チェックサムが一致しません</translation>
    </message>
    <message>
        <source>it is no CBOR</source>
        <translation>CBOR ではありません</translation>
    </message>
    <message>
        <source>it is not as this program writes it</source>
        <translation>このプログラムが書く形式と異なります</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>a size is negative</source>
        <translation>サイズが負の値です</translation>
    </message>
    <message>
        <source>there are too many seals</source>
        <translation>区間チェックサムが多すぎます</translation>
    </message>
    <message>
        <source>an earlier link brought too many pieces</source>
        <translation>以前のリンクから取得した断片が多すぎます</translation>
    </message>
    <message>
        <source>what an earlier link brought lies beyond the file</source>
        <translation>以前のリンクから取得したバイトがファイルの範囲を超えています</translation>
    </message>
    <message>
        <source>its seals overlap or are out of order</source>
        <translation>区間チェックサムが重なっているか、順序が正しくありません</translation>
    </message>
    <message>
        <source>a seal is empty</source>
        <translation>空の区間チェックサムがあります</translation>
    </message>
    <message>
        <source>a seal lies beyond the end of the file</source>
        <translation>区間チェックサムがファイルの末尾を超えています</translation>
    </message>
    <message>
        <source>several parts in one</source>
        <translation>複数の部分を 1 つにまとめた応答</translation>
    </message>
    <message>
        <source>a head that doesn&apos;t end</source>
        <translation>終わりのないヘッダー</translation>
    </message>
    <message>
        <source>an answer without a status</source>
        <translation>ステータスのない応答</translation>
    </message>
    <message>
        <source>the beginning of another server&apos;s file, which can&apos;t be compared with what is here</source>
        <translation>取得済みのものと照合できない、別のサーバーのファイルの先頭部分</translation>
    </message>
    <message>
        <source>it brings hardly any of the bytes asked for</source>
        <translation>要求したバイトがサーバーからほとんど届きません</translation>
    </message>
    <message>
        <source>it shows hardly any of the bytes asked for</source>
        <translation>サーバーは要求したバイトをほとんど返しません</translation>
    </message>
    <message>
        <source>its bytes could not be read</source>
        <translation>応答のバイトを読み取れませんでした</translation>
    </message>
    <message>
        <source>an empty file, which a mirror alone can&apos;t vouch for</source>
        <translation>ミラーだけでは正しいと確認できない空のファイル</translation>
    </message>
    <message>
        <source>it keeps silent, others may not</source>
        <translation>サーバーが応答しませんが、ほかのサーバーは応答する可能性があります</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>ログインを要求しています</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>プロキシがログインを要求しています</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS5</source>
        <translation>SOCKS5 に対応していません</translation>
    </message>
    <message>
        <source>the body&apos;s chunks are broken: %1</source>
        <translation>本文のチャンクが正しくありません: %1</translation>
    </message>
    <message>
        <source>no size where one was due</source>
        <translation>あるべきサイズがありません</translation>
    </message>
    <message>
        <source>a size beyond all measure</source>
        <translation>サイズがありえないほど大きな値です</translation>
    </message>
    <message>
        <source>a bare line break</source>
        <translation>CR のない改行があります</translation>
    </message>
    <message>
        <source>one goes on beyond its size</source>
        <translation>サイズを超えて続くチャンクがあります</translation>
    </message>
    <message>
        <source>a trailer that cannot be read</source>
        <translation>トレーラーを読み取れません</translation>
    </message>
    <message>
        <source>framing without an end</source>
        <translation>チャンクの区切り情報が終わりません</translation>
    </message>
    <message>
        <source>the compressed body is damaged: %1</source>
        <translation>圧縮された本文が破損しています: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由は示されていません</translation>
    </message>
    <message>
        <source>no whole answer from %1</source>
        <translation>%1 から完全な応答が届きません</translation>
    </message>
    <message>
        <source>asked once more, to read each byte: %1</source>
        <translation>1 バイトずつ読み取るため、もう一度要求しました: %1</translation>
    </message>
    <message>
        <source>a head that takes more and more memory</source>
        <translation>メモリの使用量が増え続けるヘッダー</translation>
    </message>
    <message>
        <source>an interim answer</source>
        <translation>中間応答</translation>
    </message>
    <message>
        <source>a body in chunks</source>
        <translation>チャンクに分けられた本文</translation>
    </message>
    <message>
        <source>an answer that may be another request&apos;s</source>
        <translation>別の要求に対するものかもしれない応答</translation>
    </message>
    <message>
        <source>%1: there is no certificate in it</source>
        <translation>%1: 証明書が含まれていません</translation>
    </message>
    <message>
        <source>%1: there is no key in it, or it has another passphrase</source>
        <translation>%1: 鍵が含まれていないか、パスフレーズが違います</translation>
    </message>
    <message>
        <source>%1: it is neither PEM nor PKCS#12, or it has another passphrase</source>
        <translation>%1: PEM でも PKCS#12 でもないか、パスフレーズが違います</translation>
    </message>
    <message>
        <source>a checksum is ALG:HEX with ALG one of %1</source>
        <translation>チェックサムは ALG:HEX の形式で、ALG は次のいずれかです: %1</translation>
    </message>
    <message>
        <source>a %1 checksum is %2 hexadecimal digits</source>
        <translation>%1 チェックサムは %2 桁の 16 進数です</translation>
    </message>
    <message>
        <source>closing %1: %2</source>
        <translation>%1 を閉じる操作: %2</translation>
    </message>
    <message>
        <source>replacing %1: %2</source>
        <translation>%1 の置き換え: %2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>%1 の読み取り: %2</translation>
    </message>
    <message>
        <source>reading the list: %1</source>
        <translation>リストの読み取り: %1</translation>
    </message>
    <message>
        <source>writing the list: %1</source>
        <translation>リストの書き込み: %1</translation>
    </message>
    <message>
        <source>line %1 (byte %2): %3</source>
        <translation>%1 行目 (バイト %2): %3</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>&quot;format&quot;: &quot;%1&quot; の記述がありません</translation>
    </message>
    <message>
        <source>it is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>ファイルはバージョン %1 ですが、このプログラムが読めるのは %2 までです。新しいプログラムが書いたものです</translation>
    </message>
    <message>
        <source>it has no downloads</source>
        <translation>ダウンロードがありません</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>%1 バイトを超えています</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 がテキストではありません</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 が長すぎます</translation>
    </message>
    <message>
        <source>%1 has a zero in it</source>
        <translation>%1 に NUL 文字が含まれています</translation>
    </message>
    <message>
        <source>%1 has characters that no header may have</source>
        <translation>%1 にヘッダーで使えない文字が含まれています</translation>
    </message>
    <message>
        <source>%1 is not a link</source>
        <translation>%1 がリンクではありません</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2025-01-31T12:00:00.000Z</source>
        <translation>%1 が 2025-01-31T12:00:00.000Z のような時刻ではありません</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 が %2 から %3 の整数ではありません</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 が %2 から %3 の数ではありません</translation>
    </message>
    <message>
        <source>%1 has an element that is not a whole number</source>
        <translation>%1 に整数ではない要素があります</translation>
    </message>
    <message>
        <source>%1 is none of the names there are</source>
        <translation>%1 が既知の名前のいずれでもありません</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 がオブジェクトではありません</translation>
    </message>
    <message>
        <source>%1 is not an array</source>
        <translation>%1 が配列ではありません</translation>
    </message>
    <message>
        <source>%1 has more than %2 elements</source>
        <translation>%1 の要素が %2 個を超えています</translation>
    </message>
    <message>
        <source>%1 has an element that is not a text</source>
        <translation>%1 にテキストではない要素があります</translation>
    </message>
    <message>
        <source>%1 is a path, not a name</source>
        <translation>%1 が名前ではなくパスです</translation>
    </message>
    <message>
        <source>%1 is not right: %2</source>
        <translation>%1 が正しくありません: %2</translation>
    </message>
    <message>
        <source>%1 has no url</source>
        <translation>%1 に url がありません</translation>
    </message>
    <message>
        <source>%1 has a kind that is none</source>
        <translation>%1 の kind の値が不明です</translation>
    </message>
    <message>
        <source>the store %1 is damaged: %2</source>
        <translation>リストの保存ファイル %1 が破損しています: %2</translation>
    </message>
    <message>
        <source>a record is not as it was written</source>
        <translation>レコードが書き込んだものと異なります</translation>
    </message>
    <message>
        <source>its tables contradict each other</source>
        <translation>テーブルが互いに矛盾しています</translation>
    </message>
    <message>
        <source>there never was a version %1</source>
        <translation>バージョン %1 は存在したことがありません</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>このプログラムのリストの保存ファイルであることが示されていません</translation>
    </message>
    <message>
        <source>its tables are not as they must be</source>
        <translation>テーブルの構成が正しくありません</translation>
    </message>
    <message>
        <source>the store %1 is in use by another program</source>
        <translation>リストの保存ファイル %1 は別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>there is no free name to set %1 aside under</source>
        <translation>%1 をよけておくための空いている名前がありません</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing</source>
        <translation>Qt の SQLite ドライバーがありません</translation>
    </message>
    <message>
        <source>the journal of %1 cannot be of the kind %2</source>
        <translation>%1 のジャーナルを %2 方式にできません</translation>
    </message>
    <message>
        <source>the store %1 is of version %2, this program reads up to %3; a newer one wrote it</source>
        <translation>リストの保存ファイル %1 はバージョン %2 ですが、このプログラムが読めるのは %3 までです。新しいプログラムが書いたものです</translation>
    </message>
    <message>
        <source>the store %1 was found damaged at an earlier start, which was interrupted</source>
        <translation>リストの保存ファイル %1 の破損が以前の起動時に見つかりましたが、その起動は中断されました</translation>
    </message>
    <message>
        <source>how this download stood was lost with a damaged store</source>
        <translation>リストの保存ファイルが破損したため、このダウンロードの状態は失われました</translation>
    </message>
    <message>
        <source>the log %1 is damaged: a bit was turned back in %2 of its pages, and %3 of them are not what they were</source>
        <translation>ログ %1 が破損しています (反転したビットを元に戻したページ: %2、内容が元と異なるページ: %3)</translation>
    </message>
    <message>
        <source>the statement &quot;%1&quot; in %2: %3</source>
        <translation>%2 での SQL 文「%1」: %3</translation>
    </message>
    <message>
        <source>%1; it is read again</source>
        <translation>%1。もう一度読み取ります</translation>
    </message>
    <message>
        <source>could not be deleted: %1</source>
        <translation>削除できませんでした: %1</translation>
    </message>
    <message>
        <source>%1 is no leftover of this program; it is left alone, and the part is %2</source>
        <translation>%1 はこのプログラムが残したファイルではないため、そのままにします。部分ファイルは %2 です</translation>
    </message>
    <message>
        <source>the part file of %1 is gone; starting afresh</source>
        <translation>%1 の部分ファイルがなくなったため、最初からやり直します</translation>
    </message>
    <message>
        <source>%1 is no file any more; it is left alone</source>
        <translation>%1 はファイルではなくなったため、そのままにします</translation>
    </message>
    <message>
        <source>another user has put it there: %1</source>
        <translation>別のユーザーが置いたファイルです: %1</translation>
    </message>
    <message>
        <source>%1 is what is left of a small download; it is deleted</source>
        <translation>%1 は小さなダウンロードが残したファイルのため、削除します</translation>
    </message>
    <message>
        <source>nobody vouches for %1; it is kept as %2</source>
        <translation>%1 をこのプログラムが書いたという証拠がないため、%2 として残します</translation>
    </message>
    <message>
        <source>%1 is not what was saved; it is left alone</source>
        <translation>%1 は保存したものと異なるため、そのままにします</translation>
    </message>
    <message>
        <source>%1 is not as it was finished</source>
        <translation>%1 が完了したときのものと異なります</translation>
    </message>
    <message>
        <source>found a checksum in %1</source>
        <translation>%1 にチェックサムが見つかりました</translation>
    </message>
    <message>
        <source>not verified: %1 could not be read (%2)</source>
        <translation>未検証: %1 を読み取れませんでした (%2)</translation>
    </message>
    <message>
        <source>not verified: no checksum was found beside the file</source>
        <translation>未検証: ファイルの隣にチェックサムが見つかりませんでした</translation>
    </message>
    <message>
        <source>%1 bytes of the part file are not what was saved; they are fetched again</source>
        <translation>部分ファイルの %1 バイトが保存したものと異なるため、取得し直します</translation>
    </message>
    <message>
        <source>starting afresh: %1</source>
        <translation>最初からやり直します: %1</translation>
    </message>
    <message>
        <source>starting over with the other sources: %1</source>
        <translation>ほかの取得元で最初からやり直します: %1</translation>
    </message>
    <message>
        <source>starting over</source>
        <translation>最初からやり直します</translation>
    </message>
    <message>
        <source>not reachable; going on as soon as it is: %1</source>
        <translation>接続できません。接続でき次第、続行します: %1</translation>
    </message>
    <message>
        <source>the progress could not be saved: %1</source>
        <translation>進行状況を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>%1 is not used any more: %2</source>
        <translation>%1 は今後使用しません: %2</translation>
    </message>
    <message>
        <source>%1 is tried again: what it differed from is gone</source>
        <translation>%1 を再試行します: 一致しなかったデータはもうありません</translation>
    </message>
    <message>
        <source>%1 is left alone for a while: %2</source>
        <translation>%1 はしばらく使用しません: %2</translation>
    </message>
    <message>
        <source>%1 is far slower than another one</source>
        <translation>%1 はほかの取得元よりかなり遅くなっています</translation>
    </message>
    <message>
        <source>the whole is wrong; all of it comes from one source now: %1</source>
        <translation>ファイル全体が正しくないため、すべてを 1 つの取得元から取得し直します: %1</translation>
    </message>
    <message>
        <source>%1 takes %2 connections; the time was too short to tell how many pay</source>
        <translation>%1 が受け付ける接続は %2 本です。速度の向上に役立つ本数を調べるには時間が足りませんでした</translation>
    </message>
    <message>
        <source>%1 takes %2 connections, %3 pay</source>
        <translation>%1 が受け付ける接続は %2 本、そのうち速度の向上に役立つのは %3 本です</translation>
    </message>
    <message>
        <source>%1 takes %2 connections at a time</source>
        <translation>%1 が同時に受け付ける接続は %2 本です</translation>
    </message>
    <message>
        <source>more connections were slower: tries %1 again</source>
        <translation>接続を増やすと遅くなったため、%1 本に戻して試します</translation>
    </message>
    <message>
        <source>replaced a connection that was far slower than the others</source>
        <translation>ほかよりかなり遅い接続を新しい接続に替えました</translation>
    </message>
    <message>
        <source>stood still with bytes unread: %1</source>
        <translation>未読のバイトを残したまま接続が停滞しました: %1</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>使用できない応答: %1</translation>
    </message>
    <message>
        <source>%1; what is here is compared</source>
        <translation>%1。取得済みのバイトを照合します</translation>
    </message>
    <message>
        <source>%1; they are fetched again</source>
        <translation>%1。そのバイトを取得し直します</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>接続が切れました: %1</translation>
    </message>
    <message>
        <source>the server sent a message instead of the file</source>
        <translation>予定のファイルではなくメッセージが届きました</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>リンクが長すぎます</translation>
    </message>
    <message>
        <source>the environment variable %1 names no proxy that can be used</source>
        <translation>環境変数 %1 に使用できるプロキシが指定されていません</translation>
    </message>
    <message>
        <source>a body without a length</source>
        <translation>長さの示されていない本文</translation>
    </message>
    <message>
        <source>this network wants you to sign in</source>
        <translation>このネットワークはサインインを求めています</translation>
    </message>
    <message>
        <source>the server is preparing the file</source>
        <translation>サーバーがファイルを準備しています</translation>
    </message>
    <message>
        <source>this program is allowed no file beyond %1 bytes: %2</source>
        <translation>このプログラムには %1 バイトを超えるファイルが許可されていません: %2</translation>
    </message>
    <message>
        <source>%1 is the unfinished file of another link: %2</source>
        <translation>%1 は別のリンクの未完了のファイルです: %2</translation>
    </message>
    <message>
        <source>the user name or the password was not accepted</source>
        <translation>ユーザー名またはパスワードが受け付けられませんでした</translation>
    </message>
    <message>
        <source>the server says that the file is empty now; to begin anew, remove what is here of it</source>
        <translation>サーバーによるとファイルは現在空です。最初からやり直すには、ここにある途中のファイルを削除してください</translation>
    </message>
    <message>
        <source>it asks for a login by %1, which Tributary doesn&apos;t speak</source>
        <translation>%1 によるログインを求めていますが、Tributary は対応していません</translation>
    </message>
    <message>
        <source>a tunnel that the proxy has not opened</source>
        <translation>プロキシが開いていないトンネル</translation>
    </message>
    <message>
        <source>its cookies are not kept in the list; enter them again</source>
        <translation>Cookie はリストに保存されないため、もう一度入力する必要があります</translation>
    </message>
    <message>
        <source>its secret headers are not kept in the list; enter them again</source>
        <translation>機密のヘッダーはリストに保存されないため、もう一度入力する必要があります</translation>
    </message>
    <message>
        <source>its password at the proxy is not kept in the list; enter it again</source>
        <translation>プロキシのパスワードはリストに保存されないため、もう一度入力する必要があります</translation>
    </message>
    <message>
        <source>the passphrase of its key is not kept in the list; enter it again</source>
        <translation>鍵のパスフレーズはリストに保存されないため、もう一度入力する必要があります</translation>
    </message>
    <message>
        <source>its host name is not valid</source>
        <translation>ホスト名が無効です</translation>
    </message>
    <message>
        <source>the server does not speak https on this port</source>
        <translation>サーバーはこのポートで https に対応していません</translation>
    </message>
    <message>
        <source>the disk takes no name that long: %1</source>
        <translation>名前が長すぎてディスクで使えません: %1</translation>
    </message>
    <message>
        <source>another download is writing it: %1</source>
        <translation>別のダウンロードが書き込み中です: %1</translation>
    </message>
    <message>
        <source>%1 bytes of an earlier run are said to be in %2, maybe not by this program; they are fetched again</source>
        <translation>以前の実行による %1 バイトが %2 にあると記録されていますが、このプログラムが書いたものではない可能性があります。そのバイトを取得し直します</translation>
    </message>
    <message>
        <source>this download was begun with its parts in %1 and continues there</source>
        <translation>このダウンロードは部分ファイルを %1 に置いて開始されたため、そこで続行します</translation>
    </message>
    <message>
        <source>this download was begun in %1 and continues there</source>
        <translation>このダウンロードは %1 で開始されたため、そこで続行します</translation>
    </message>
    <message>
        <source>trying a simpler request: %1</source>
        <translation>より簡単なリクエストを試しています: %1</translation>
    </message>
    <message>
        <source>%1 more are needed on %2.</source>
        <translation>%2 にあと %1 必要です。</translation>
    </message>
    <message>
        <source>what came looks like the beginning of the file instead of a part</source>
        <translation>届いた内容は、要求した部分ではなくファイルの先頭のようです</translation>
    </message>
    <message>
        <source>%1; nobody vouches for %2 any more, which is kept as %3</source>
        <translation>%1。%2 をこのプログラムが書いたという証拠がないため、%3 として残します</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Size unknown</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>再開可能</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>再開不可</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a size, %2: whether the download can be resumed.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file.</source>
        <translation>このリンクの先はファイルではなく Web ページです。</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>すべて選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>増やす(&amp;U)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>減らす(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[オプション]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引数:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>このヘルプを表示</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Qt ライブラリのオプションも表示</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>オプション &apos;%1&apos; はありません。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>次のオプションはありません: %1。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; の後に不要な値があります。</translation>
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
        <translation>場所:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>前に戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>次に進む</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>親フォルダー</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>親フォルダーへ移動</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新しいフォルダーを作成</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>新しいフォルダーを作成</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>一覧表示に切り替え</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>詳細表示に切り替え</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>場所とブックマークの一覧</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ファイル名(&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ファイルの種類:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>最近の場所</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>選択(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>表示 </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>隠しファイルを表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新しいフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>「%1」は書き込み禁止です。
それでも削除しますか?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>フォルダーを削除できませんでした。</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 はすでに存在します。
置き換えますか?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ファイルが見つかりません。
ファイル名を確認してください。</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
フォルダーが見つかりません。
フォルダー名を確認してください。</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>OK(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>詳細を表示...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>詳細を隠す...</translation>
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
        <translation>保存</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>すべてはい(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>すべていいえ(&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>既定値に戻す</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>ここまでスクロール</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>1 ページ上へ</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>1 ページ下へ</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>上へスクロール</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>下へスクロール</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左端</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>右端</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>1 ページ左へ</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>1 ページ右へ</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>左へスクロール</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>右へスクロール</translation>
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
        <translation>左</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下</translation>
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
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>リンクのアドレスをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) and move the file(s) to the bin?</source>
        <translation>
            <numerusform>%n 件のダウンロードをリストから削除し、ファイルをごみ箱に移動しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s)?</source>
        <translation>
            <numerusform>%n 件のダウンロードをリストから削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file will be moved to the bin.</source>
        <translation>ファイルはごみ箱に移動されます。</translation>
    </message>
    <message>
        <source>The unfinished file will be deleted.</source>
        <translation>未完了のファイルは削除されます。</translation>
    </message>
    <message>
        <source>The unfinished files will be deleted.</source>
        <translation>未完了のファイルは削除されます。</translation>
    </message>
    <message>
        <source>A download is in progress. Cancel it?</source>
        <translation>実行中のダウンロードがあります。キャンセルしますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Cancel them?</source>
        <translation>
            <numerusform>実行中のダウンロードが %n 件あります。キャンセルしますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished file “%1” will be deleted.</source>
        <translation>未完了のファイル「%1」は削除されます。</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>ダウンロードをキャンセル</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Trust certificate</source>
        <translation>証明書を信頼(&amp;T)</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t trust</source>
        <translation>信頼しない(&amp;N)</translation>
    </message>
    <message>
        <source>Remove with file</source>
        <translation>ファイルごと削除</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>「%1」をリストから削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>完了したダウンロード %n 件をリストから削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>ファイルは元の場所に残ります。</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>完了分を消去</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>%1 の証明書を信頼しますか?</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who runs it.
%1.

Trust the certificate only if the people who run the server gave you this fingerprint (SHA-256):
%2

It will be trusted for this server only, and only until it changes.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>サーバーの運営者を確認できません。
%1。

サーバーの運営者から次のフィンガープリント (SHA-256) を知らされている場合にのみ、証明書を信頼してください:
%2

この証明書はこのサーバーに対してのみ、変更されるまでの間だけ信頼されます。</translation>
    </message>
    <message>
        <source>Trust certificate</source>
        <translation>証明書を信頼</translation>
    </message>
    <message>
        <source>A download is in progress. Quit now?</source>
        <translation>実行中のダウンロードがあります。今すぐ終了しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Quit now?</source>
        <translation>
            <numerusform>実行中のダウンロードが %n 件あります。今すぐ終了しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished file “%1”; cancelling deletes it.</source>
        <translation>一時停止すると未完了のファイル「%1」は保持され、キャンセルすると削除されます。</translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished files; cancelling deletes them.</source>
        <translation>一時停止すると未完了のファイルは保持され、キャンセルすると削除されます。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>トレイで実行を続ける(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>一時停止して終了(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel downloads and quit</source>
        <translation>ダウンロードをキャンセルして終了(&amp;C)</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t quit</source>
        <translation>終了しない(&amp;N)</translation>
    </message>
    <message>
        <source>Certificates that you trusted will no longer be trusted.</source>
        <translation>信頼した証明書は信頼されなくなります。</translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation>ホストの消去</translation>
    </message>
    <message>
        <source>Forget all hosts in this list?</source>
        <translation>このリストのすべてのホストを消去しますか?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: after a pause it starts over. Cancelling deletes the unfinished file.</source>
        <translation>「%1」は再開できません。一時停止すると最初からやり直しになります。キャンセルすると未完了のファイルは削除されます。</translation>
    </message>
    <message>
        <source>None of them can be resumed: after a pause all start over. Cancelling deletes the unfinished files.</source>
        <translation>どれも再開できません。一時停止するとすべて最初からやり直しになります。キャンセルすると未完了のファイルは削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>そのうち %n 件は再開できず、最初からやり直しになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n selected download(s) will be removed from the list.</source>
        <translation>
            <numerusform>選択したダウンロード %n 件がすべてリストから削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A download waits to be tried again. Quit now?</source>
        <translation>再試行を待っているダウンロードがあります。今すぐ終了しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait to be tried again. Quit now?</source>
        <translation>
            <numerusform>再試行を待っているダウンロードが %n 件あります。今すぐ終了しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) to be tried again.</source>
        <extracomment>Downloads, besides those in progress.</extracomment>
        <translation>
            <numerusform>ほかに %n 件が再試行を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a download that failed for its server&apos;s certificate.</extracomment>
        <translation>ダウンロード: %1</translation>
    </message>
    <message>
        <source>The server&apos;s header %1 names another checksum.</source>
        <translation>サーバーのヘッダー %1 は別のチェックサムを示しています。</translation>
    </message>
    <message>
        <source>The list %1 on the server names another checksum.</source>
        <extracomment>%1: the name of a list of checksums, such as SHA256SUMS.</extracomment>
        <translation>サーバー上のリスト %1 は別のチェックサムを示しています。</translation>
    </message>
    <message>
        <source>The file may be damaged or forged. Keep it only if you know that the server&apos;s checksum is out of date. The file will count as not verified.</source>
        <translation>ファイルが破損しているか、改ざんされている可能性があります。サーバーのチェックサムが古いとわかっている場合だけ保持してください。このファイルは未検証として扱われます。</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>ファイルの保持</translation>
    </message>
    <message>
        <source>Keep “%1” anyway?</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>それでも「%1」を保持しますか?</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>ファイルはもう存在しません。</translation>
    </message>
    <message>
        <source>&amp;Cancel download and quit</source>
        <translation>ダウンロードをキャンセルして終了(&amp;C)</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Another version of Tributary is running. Quit it and start again.</source>
        <translation>別のバージョンの Tributary が実行中です。終了してから起動し直してください。</translation>
    </message>
    <message>
        <source>Tributary is already running, but does not respond.</source>
        <translation>Tributary はすでに実行中ですが、応答がありません。</translation>
    </message>
</context>
<context>
    <name>SleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>ダウンロード中</translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message numerus="yes">
        <source>Waiting for its turn: %n download(s) may run at once.</source>
        <translation>
            <numerusform>順番を待っています: 同時に実行できるダウンロードは %n 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule pauses all downloads at this hour.</source>
        <translation>スケジュールにより、この時間帯はすべてのダウンロードが一時停止されます。</translation>
    </message>
    <message>
        <source>The server hasn&apos;t answered yet.</source>
        <translation>サーバーからまだ応答がありません。</translation>
    </message>
    <message>
        <source>The disk is slower than the network.</source>
        <translation>ディスクがネットワークより遅くなっています。</translation>
    </message>
    <message>
        <source>The speed limit of %1 for all downloads holds it back.</source>
        <translation>全ダウンロードの速度制限 %1 がかかっています。</translation>
    </message>
    <message>
        <source>The speed limit of %1 for this download holds it back.</source>
        <translation>このダウンロードの速度制限 %1 がかかっています。</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment.</source>
        <translation>現在、サーバーからデータが送られていません。</translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more than %n connection(s) at once.</source>
        <translation>
            <numerusform>サーバーが同時に受け付ける接続は %n 本までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n allowed connection(s) are in use.</source>
        <translation>
            <numerusform>許可された接続 %n 本がすべて使用中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>This server sends the file in one piece only, over one connection.</source>
        <translation>このサーバーはファイルの分割送信に対応していないため、1 本の接続で受信しています。</translation>
    </message>
    <message>
        <source>Each connection gets about %1: the server or the network allows no more.</source>
        <translation>各接続の速度は約 %1 です。サーバーまたはネットワークの上限に達しています。</translation>
    </message>
    <message>
        <source>The server or the network limits the speed.</source>
        <translation>サーバーまたはネットワークによって速度が制限されています。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: whole sentences.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Check whether other programs are using it.</source>
        <translation>ほかのプログラムがディスクを使用していないか確認してください。</translation>
    </message>
    <message>
        <source>If you know other links to the same file, pause the download and add them with “Edit…”.</source>
        <translation>同じファイルへの別のリンクがある場合は、ダウンロードを一時停止し、「編集…」で追加してください。</translation>
    </message>
    <message>
        <source>The server can&apos;t continue a file: what is here is fetched again and compared.</source>
        <translation>サーバーは続きからの送信に対応していないため、受信済みの部分をもう一度受信して照合しています。</translation>
    </message>
    <message>
        <source>%1 New data comes in %2.</source>
        <extracomment>%1: a sentence, %2: a time such as 0:31.</extracomment>
        <translation>%1新しいデータは %2 後に届きます。</translation>
    </message>
    <message>
        <source>“Start now” starts it anyway.</source>
        <translation>「今すぐ開始」を選ぶと、それでも開始します。</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>ネットワーク接続がありません。</translation>
    </message>
    <message>
        <source>The download continues once there is one.</source>
        <translation>接続が回復すると、ダウンロードは続きます。</translation>
    </message>
    <message>
        <source>The schedule pauses all downloads until %1.</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>スケジュールにより、%1 まですべてのダウンロードが一時停止されます。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a whole sentence on what comes next.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Trying again in a moment.</source>
        <translation>まもなく再試行します。</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>%1 後に再試行します。</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for its server: %n download(s) from it may run at once.</source>
        <translation>
            <numerusform>サーバーを待っています。このサーバーから同時に実行できるダウンロードは %n 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its server, which takes no downloads at the moment.</source>
        <translation>サーバーを待っています。サーバーは現在ダウンロードを受け付けていません。</translation>
    </message>
    <message>
        <source>Waiting for its disk, which does not respond at the moment.</source>
        <translation>ディスクを待っています。ディスクは現在応答していません。</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Another running Tributary is using the list of downloads.</source>
        <translation>実行中の別の Tributary がダウンロードのリストを使用しています。</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be opened.</source>
        <translation>ダウンロードのリストを開けません。</translation>
    </message>
    <message>
        <source>The list stays as it is. Downloads that you add now are forgotten when you quit.</source>
        <translation>リストはそのまま残ります。これから追加するダウンロードは、終了すると失われます。</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) recovered.</source>
        <translation>
            <numerusform>%n 件のダウンロードを復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their state and are paused.</source>
        <translation>
            <numerusform>そのうち %n 件は状態が失われたため、一時停止されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be read.</source>
        <translation>
            <numerusform>%n 件のダウンロードを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged list is kept as “%1”.</source>
        <translation>破損したリストは「%1」として残してあります。</translation>
    </message>
    <message>
        <source>The list of downloads was damaged.</source>
        <translation>ダウンロードのリストが破損していました。</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be written.</source>
        <translation>ダウンロードのリストに書き込めません。</translation>
    </message>
    <message>
        <source>You see the list as it was, with unfinished downloads paused. Changes are forgotten when you quit.</source>
        <translation>以前の状態のリストが表示され、未完了のダウンロードは一時停止されています。変更は、終了すると失われます。</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved at the moment.</source>
        <translation>現在、ダウンロードのリストを保存できません。</translation>
    </message>
    <message>
        <source>Tributary keeps trying. If it quits before that works, recent changes are lost.</source>
        <translation>Tributary は保存を再試行し続けます。保存できる前に終了すると、最近の変更は失われます。</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n active</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n 件実行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n 件待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中のダウンロードなし</translation>
    </message>
    <message>
        <source>↓ %1    %2</source>
        <extracomment>%1: total download speed, %2: counts such as &quot;3 active · 5 waiting&quot;.</extracomment>
        <translation>↓ %1    %2</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>すべて一時停止中</translation>
    </message>
    <message>
        <source>Paused by the schedule</source>
        <extracomment>All downloads are, at this hour.</extracomment>
        <translation>スケジュールにより一時停止中</translation>
    </message>
    <message>
        <source>No network connection</source>
        <extracomment>Downloads wait for it.</extracomment>
        <translation>ネットワーク接続なし</translation>
    </message>
    <message numerus="yes">
        <source>%n paused: disk full</source>
        <comment>downloads</comment>
        <extracomment>Downloads that are paused since there is no space left on the disk.</extracomment>
        <translation>
            <numerusform>%n 件が一時停止: ディスクがいっぱい</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by an error</source>
        <comment>downloads</comment>
        <extracomment>Downloads that an error has paused, and no person.</extracomment>
        <translation>
            <numerusform>エラーで %n 件が一時停止</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by the schedule until %1</source>
        <extracomment>All downloads are. %1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>スケジュールにより %1 まで一時停止中</translation>
    </message>
    <message>
        <source>%1 (disk full: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these since there is no space left on the disk.</extracomment>
        <translation>%1 (ディスクがいっぱい: %2)</translation>
    </message>
    <message>
        <source>%1 (by an error: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these an error has paused, and no person.</extracomment>
        <translation>%1 (エラーによる: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n 件が一時停止中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalAdd</name>
    <message>
        <source>the desktop program was started, but does not answer</source>
        <translation>デスクトップ版を起動しましたが、応答がありません</translation>
    </message>
    <message>
        <source>the desktop program is running, but does not answer</source>
        <translation>デスクトップ版は実行中ですが、応答がありません</translation>
    </message>
    <message>
        <source>the desktop program refused it: %1</source>
        <translation>デスクトップ版が拒否しました: %1</translation>
    </message>
    <message>
        <source>the desktop program, tributary, is not installed</source>
        <translation>デスクトップ版の tributary がインストールされていません</translation>
    </message>
    <message>
        <source>handed over to the desktop program: %1</source>
        <translation>デスクトップ版に渡しました: %1</translation>
    </message>
    <message>
        <source>the desktop program is not running</source>
        <translation>デスクトップ版は実行されていません</translation>
    </message>
    <message>
        <source>add can&apos;t hand this over whole; use get</source>
        <translation>add では完全には渡せません。get を使ってください</translation>
    </message>
    <message>
        <source>already in the list</source>
        <translation>すでにリストにあります</translation>
    </message>
    <message>
        <source>there is no display for the desktop program; &apos;tributary-cli get&apos; downloads without it</source>
        <translation>デスクトップ版を表示できるディスプレイがありません。&apos;tributary-cli get&apos; ならデスクトップ版なしでダウンロードできます</translation>
    </message>
    <message>
        <source>the desktop program was started, but ended at once</source>
        <translation>デスクトップ版を起動しましたが、すぐに終了しました</translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>one after another</source>
        <translation>順番に</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>並行して</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>それより大</translation>
    </message>
    <message>
        <source>rounds: %1, medians</source>
        <translation>%1 回、中央値</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>time of one file</source>
        <translation>1 ファイルの時間</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>1 つずつ</translation>
    </message>
    <message>
        <source>In parallel it takes %1 times as long.</source>
        <translation>並行すると時間は %1 倍です。</translation>
    </message>
    <message>
        <source>round %1, %2: %3, %4 done</source>
        <translation>%1 回目、%2: %3、完了 %4</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>Interrupted; no file was kept.</source>
        <translation>中断しました。ファイルは保持されていません。</translation>
    </message>
</context>
<context>
    <name>TerminalError</name>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what happened, %2: what to do about it.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>This line of the list makes no sense</source>
        <translation>リストのこの行は正しくありません</translation>
    </message>
    <message>
        <source>Correct it, and run the command again with --on-conflict skip.</source>
        <translation>修正してから、--on-conflict skip を付けてコマンドをもう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>Usage:</source>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>tributary-cli downloads files over http and https.</source>
        <translation>tributary-cli は http と https でファイルをダウンロードします。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Commands for the desktop program while it runs:</source>
        <translation>実行中のデスクトップ版へのコマンド:</translation>
    </message>
    <message>
        <source>An interrupted download continues when the same command is run again.</source>
        <translation>中断したダウンロードは、同じコマンドをもう一度実行すると続きから始まります。</translation>
    </message>
    <message>
        <source>Exit codes: 0 all done, 1 a download failed, 2 wrong usage, 3 a checksum did not match, 4 no space or no permission to write, 130 interrupted.</source>
        <translation>終了コード: 0 すべて完了、1 ダウンロードに失敗、2 使い方の誤り、3 チェックサムの不一致、4 空き容量または書き込み権限の不足、130 中断。</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>この説明</translation>
    </message>
    <message>
        <source>download; the command may be left out</source>
        <translation>ダウンロード。コマンド名は省略可</translation>
    </message>
    <message>
        <source>show what the server offers, without saving anything</source>
        <translation>サーバーの提供内容を、保存せずに表示</translation>
    </message>
    <message>
        <source>measure how fast the URLs come, saving nothing</source>
        <translation>URL の速さを、保存せずに測定</translation>
    </message>
    <message>
        <source>hand the URLs over to the desktop program</source>
        <translation>URL をデスクトップ版に渡す</translation>
    </message>
    <message>
        <source>check a file&apos;s checksum</source>
        <translation>ファイルのチェックサムを確認</translation>
    </message>
    <message>
        <source>this text, or a command&apos;s options</source>
        <translation>この説明、またはコマンドのオプション</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>show its downloads</source>
        <translation>ダウンロードを表示</translation>
    </message>
    <message>
        <source>pause downloads, by the numbers that list shows</source>
        <translation>list が示す番号のダウンロードを一時停止</translation>
    </message>
    <message>
        <source>continue them, also those that failed</source>
        <translation>再開する。失敗したものも可</translation>
    </message>
    <message>
        <source>end them, and delete their unfinished files</source>
        <translation>キャンセルし、未完了のファイルを削除</translation>
    </message>
    <message>
        <source>take them out of the list; their files stay</source>
        <translation>リストから外す。ファイルは残る</translation>
    </message>
    <message>
        <source>set the speed limit for all of them</source>
        <translation>全体の速度制限を設定</translation>
    </message>
    <message>
        <source>Downloads, shows progress and exits when all are done.</source>
        <translation>ダウンロードして進行状況を表示し、すべて終わると終了します。</translation>
    </message>
    <message>
        <source>Shows what the server offers, without saving anything. Whether ranges work is tried with a ranged request.</source>
        <translation>サーバーの提供内容を、保存せずに表示します。範囲指定に対応しているかは、範囲を指定した要求で実際に確かめます。</translation>
    </message>
    <message>
        <source>Downloads the URLs into a temporary folder, one after another over one connection each and in parallel as get does, and deletes the files. Each round does both; a table shows medians.</source>
        <translation>URL を一時フォルダーに、1 接続で順番に、また get と同じく並行してダウンロードし、ファイルを削除します。各回で両方を行い、中央値を表で示します。</translation>
    </message>
    <message>
        <source>Hands the URLs over to the desktop program, starting it if need be, and exits once they are in its list. What no option says is as the desktop program does
it for others. A folder that a list names stands below FOLDER or the current folder.</source>
        <translation>URL をデスクトップ版に渡し、必要なら起動して、リストに入ると終了します。オプションで指定のないことは、デスクトップ版のふだんの動作に従います。リストが指定するフォルダーは、FOLDER または現在のフォルダーの下になります。</translation>
    </message>
    <message>
        <source>Exits with 0 if the file has this checksum, and with 1 if not.</source>
        <translation>ファイルがこのチェックサムなら 0、違えば 1 で終了します。</translation>
    </message>
    <message>
        <source>Shows the downloads of the running desktop program that are not finished: number, state, percentage, size, speed, time left and name. WORD is a part of
a name or URL, or a state as --json has it, such as paused or finished.</source>
        <translation>実行中のデスクトップ版の、完了していないダウンロードを表示します: 番号、状態、割合、サイズ、速度、残り時間、名前。WORD は名前や URL の一部、または --json での状態名 (paused や finished など) です。</translation>
    </message>
    <message>
        <source>Pauses downloads of the running desktop program.</source>
        <translation>実行中のデスクトップ版のダウンロードを一時停止します。</translation>
    </message>
    <message>
        <source>Lets downloads of the running desktop program go on in their turn, by number also those that failed or were cancelled, and with --all those that are paused.</source>
        <translation>実行中のデスクトップ版のダウンロードを順番が来たら再開します。番号では失敗またはキャンセルしたものも、--all では一時停止中のものを再開します。</translation>
    </message>
    <message>
        <source>Ends downloads of the running desktop program and deletes their unfinished files.</source>
        <translation>実行中のデスクトップ版のダウンロードをキャンセルし、未完了のファイルを削除します。</translation>
    </message>
    <message>
        <source>Takes downloads out of the list of the running desktop program, which can undo it for a minute. Their files stay, whole or not.</source>
        <translation>実行中のデスクトップ版のリストからダウンロードを外します。1 分間はデスクトップ版で元に戻せます。ファイルは、完了していなくても残ります。</translation>
    </message>
    <message>
        <source>Sets the speed limit for all downloads of the running desktop program, such as 500K, or takes it away, and says what its schedule makes of that now.</source>
        <translation>実行中のデスクトップ版の全ダウンロードの速度制限を 500K のように設定するか解除し、スケジュールにより今どうなるかを示します。</translation>
    </message>
    <message>
        <source>SIZE and RATE take K, M, G and T (1024), with or without iB or B: 64K, 1.5MiB.</source>
        <translation>SIZE と RATE には K、M、G、T (1024) を使えます。iB や B は付けても省いても可: 64K、1.5MiB。</translation>
    </message>
    <message>
        <source>A URL without a scheme is taken for https; on this machine itself, for http.</source>
        <translation>スキームのない URL は https とみなします。このコンピューター自身への URL は http とみなします。</translation>
    </message>
    <message>
        <source>Unfinished files are kept as NAME.part with NAME.part.ledger beside it; the same command run again picks up where they stand.</source>
        <translation>未完了のファイルは NAME.part として、NAME.part.ledger と並べて保管します。同じコマンドで続きから始まります。</translation>
    </message>
    <message>
        <source>Downloads:</source>
        <translation>ダウンロード:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>速度:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>再試行:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>要求:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>ネットワーク:</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>出力:</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>checksum matches</source>
        <translation>チェックサムが一致</translation>
    </message>
    <message>
        <source>checksum matches %1</source>
        <extracomment>%1: the name of a file or of a header.</extracomment>
        <translation>チェックサムが %1 と一致</translation>
    </message>
    <message>
        <source>resumed from %1</source>
        <translation>%1 から再開</translation>
    </message>
    <message>
        <source>size not confirmed by the server</source>
        <translation>サイズはサーバー未確認</translation>
    </message>
    <message>
        <source>%1 sent wrong data</source>
        <translation>%1 が誤ったデータを送信</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 バイト)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 at once, one more is refused</source>
        <translation>同時に %1 本、もう 1 本は拒否されます</translation>
    </message>
    <message>
        <source>at least %1 at once</source>
        <translation>同時に少なくとも %1 本</translation>
    </message>
    <message>
        <source>; the time was too short to tell whether more help</source>
        <translation>。時間が短く、増やす効果は判断できません</translation>
    </message>
    <message>
        <source>; more than %1 don&apos;t help</source>
        <translation>。%1 本を超えても効果はありません</translation>
    </message>
    <message>
        <source>Accepts</source>
        <extracomment>Of a server: how many connections.</extracomment>
        <translation>受け入れ</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: a number of connections; a speed follows.</extracomment>
        <translation>%1 本</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a size, %2: a time.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>既に存在します</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 are kept.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>%1 は保持されています。</translation>
    </message>
    <message>
        <source>retry %1 in %2 s, try %3: %4</source>
        <extracomment>%1: a link, %2: seconds, %3: a number, %4: why.</extracomment>
        <translation>再試行 %1、%2 秒後、%3 回目: %4</translation>
    </message>
    <message>
        <source>assembling</source>
        <translation>結合中</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two sizes.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 件完了</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 件スキップ</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 件失敗</translation>
    </message>
    <message>
        <source>The list contains no downloads; there was nothing to do.</source>
        <translation>リストにダウンロードがありません。することはありませんでした。</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue.</source>
        <translation>中断しました。ダウンロード済みの内容は保持されています。続行するには、同じコマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>最終 URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Ranges</source>
        <extracomment>Whether the server sends parts of the file.</extracomment>
        <translation>範囲指定</translation>
    </message>
    <message>
        <source>yes: it can be resumed and fetched in pieces</source>
        <translation>可: 再開と分割ダウンロードができます</translation>
    </message>
    <message>
        <source>no: it can&apos;t be resumed</source>
        <translation>不可: 再開できません</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>When the file was last changed on the server.</extracomment>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>%1: the %2 checksum matches</source>
        <translation>%1: %2 チェックサムが一致</translation>
    </message>
    <message>
        <source>%1: the checksum does not match: it is %2, not %3</source>
        <translation>%1: チェックサムが一致しません: %3 ではなく %2 です</translation>
    </message>
    <message>
        <source>None of it was kept.</source>
        <translation>何も保持されていません。</translation>
    </message>
    <message>
        <source>; the file is too small to tell whether more help</source>
        <translation>。ファイルが小さく、増やす効果は判断できません</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>Interrupted. The server can&apos;t continue a file; the same command fetches it from the start.</source>
        <translation>中断しました。サーバーは続きからの送信に対応していません。同じコマンドを実行すると最初から取得します。</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue; a file that its server can&apos;t continue is fetched from the start.</source>
        <translation>中断しました。ダウンロード済みの内容は保持されています。続行するには、同じコマンドをもう一度実行してください。サーバーが続きからの送信に対応していないファイルは、最初から取得します。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>中断しました。</translation>
    </message>
    <message>
        <source>%1: the file could not be read: %2</source>
        <translation>%1: ファイルを読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>What has finished could not be noted; the same command would fetch it again.</source>
        <translation>完了したものを記録できませんでした。同じコマンドを実行すると、もう一度ダウンロードされます。</translation>
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
        <translation>接続中</translation>
    </message>
    <message>
        <source>assembling</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>結合中</translation>
    </message>
    <message>
        <source>verifying</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>検証中</translation>
    </message>
    <message>
        <source>retry %1</source>
        <extracomment>%1: a time of five letters; at most 11 letters with it.</extracomment>
        <translation>あと %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1: how many bytes of the file come before.</extracomment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 / %2 完了</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 件失敗</translation>
    </message>
    <message>
        <source>%1 more active</source>
        <translation>ほか %1 件実行中</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>TerminalUsage</name>
    <message>
        <source>Try &apos;tributary-cli help&apos; or &apos;tributary-cli get --help&apos;.</source>
        <translation>&apos;tributary-cli help&apos; または &apos;tributary-cli get --help&apos; をお試しください。</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>%1 のパスワード: </translation>
    </message>
    <message>
        <source>--user lacks a password and there is no terminal to ask on; give NAME:PASSWORD or --password-file</source>
        <translation>--user にパスワードがなく、尋ねる端末もありません。NAME:PASSWORD または --password-file を指定してください</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>%1 のパスフレーズ: </translation>
    </message>
    <message>
        <source>the key of --client-certificate is locked and there is no terminal to ask on; give --client-key-password-file</source>
        <translation>--client-certificate の鍵がロックされており、尋ねる端末もありません。--client-key-password-file を指定してください</translation>
    </message>
    <message>
        <source>ignored %1: %2</source>
        <extracomment>%1: a file and the number of a line, %2: what is wrong there.</extracomment>
        <translation>無視しました %1: %2</translation>
    </message>
    <message>
        <source>at most %1 files and %2 connections at once: this process may have no more than %3 files open (ulimit -n)</source>
        <translation>同時に最大 %1 ファイル、%2 接続: このプロセスが開けるファイルは %3 個までです (ulimit -n)</translation>
    </message>
    <message>
        <source>standard output is not complete: %1</source>
        <translation>標準出力が不完全です: %1</translation>
    </message>
    <message>
        <source>reading &apos;%1&apos; failed: %2</source>
        <translation>&apos;%1&apos; を読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>the first line of &apos;%1&apos; is empty</source>
        <translation>&apos;%1&apos; の最初の行が空です</translation>
    </message>
    <message>
        <source>there is no option --%1</source>
        <translation>オプション --%1 はありません</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 は値を取りません</translation>
    </message>
    <message>
        <source>; did you mean --%1?</source>
        <translation>。--%1 のことですか?</translation>
    </message>
    <message>
        <source>there is no option -%1</source>
        <translation>オプション -%1 はありません</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>--%1 には値が必要です: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2</source>
        <translation>--%1 に指定できるもの: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;</source>
        <translation>--%1 に指定できるもの: %2。&apos;%3&apos; は指定できません</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>コマンド &apos;%1&apos; はありません</translation>
    </message>
    <message>
        <source>a command or a URL is missing</source>
        <translation>コマンドまたは URL がありません</translation>
    </message>
    <message>
        <source>--path-from-url and --name-template can&apos;t be used together</source>
        <translation>--path-from-url と --name-template は同時に使えません</translation>
    </message>
    <message>
        <source>--output gives the whole path; it can&apos;t be used with --path-from-url or --name-template</source>
        <translation>--output はパス全体を指定します。--path-from-url や --name-template とは同時に使えません</translation>
    </message>
    <message>
        <source>--output takes one URL; with several, use --dir</source>
        <translation>--output の URL は 1 つだけです。複数の場合は --dir を使ってください</translation>
    </message>
    <message>
        <source>--output takes the path of a file; standard output can&apos;t be one (./- can)</source>
        <translation>--output にはファイルのパスを指定します。標準出力は指定できません (./- は可)</translation>
    </message>
    <message>
        <source>--output takes the path of a file, not a folder; use --dir for that</source>
        <translation>--output にはフォルダーではなくファイルのパスを指定します。フォルダーには --dir を使ってください</translation>
    </message>
    <message>
        <source>--output takes a name of at most %1 bytes</source>
        <translation>--output の名前は %1 バイトまでです</translation>
    </message>
    <message>
        <source>--output takes the path of a file; %1 isn&apos;t one</source>
        <translation>--output にはファイルのパスを指定します。%1 はファイルではありません</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a link that leads nowhere</source>
        <translation>--dir にはフォルダーを指定します。%1 はリンク先のないリンクです</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a file</source>
        <translation>--dir にはフォルダーを指定します。%1 はファイルです</translation>
    </message>
    <message>
        <source>--mirror takes one URL; in a list, mirrors stand on one line</source>
        <translation>--mirror の URL は 1 つだけです。リストではミラーを 1 行に並べます</translation>
    </message>
    <message>
        <source>--retry-max-wait must not be shorter than --retry-wait</source>
        <translation>--retry-max-wait は --retry-wait より短くできません</translation>
    </message>
    <message>
        <source>--password-file and a password in --user can&apos;t be used together</source>
        <translation>--password-file と --user のパスワードは同時に使えません</translation>
    </message>
    <message>
        <source>--password-file needs --user NAME</source>
        <translation>--password-file には --user NAME が必要です</translation>
    </message>
    <message>
        <source>--client-key needs --client-certificate FILE</source>
        <translation>--client-key には --client-certificate FILE が必要です</translation>
    </message>
    <message>
        <source>--client-key-password-file needs --client-certificate FILE</source>
        <translation>--client-key-password-file には --client-certificate FILE が必要です</translation>
    </message>
    <message>
        <source>only one of --input, --password-file and --client-key-password-file can be -</source>
        <translation>- を指定できるのは --input、--password-file、--client-key-password-file のうち 1 つだけです</translation>
    </message>
    <message>
        <source>a URL is missing</source>
        <translation>URL がありません</translation>
    </message>
    <message>
        <source>verify takes one file</source>
        <translation>verify のファイルは 1 つだけです</translation>
    </message>
    <message>
        <source>verify needs --checksum ALG:HEX</source>
        <translation>verify には --checksum ALG:HEX が必要です</translation>
    </message>
    <message>
        <source>--checksum can be given only once</source>
        <translation>--checksum は一度だけ指定できます</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; can&apos;t be read: %3</source>
        <translation>--%1: &apos;%2&apos; を読み取れません: %3</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>The current folder no longer exists; go to another one</source>
        <translation>現在のフォルダーはもう存在しません。別のフォルダーに移動してください</translation>
    </message>
    <message>
        <source>the system allows this program no more threads; close other programs or raise the limit (ulimit -u), and run the same command again</source>
        <translation>システムがこのプログラムにこれ以上のスレッドを許可していません。ほかのプログラムを閉じるか制限を引き上げて (ulimit -u)、同じコマンドをもう一度実行してください</translation>
    </message>
    <message>
        <source>%1 takes either the numbers that list shows, or --all</source>
        <translation>%1 には list が示す番号か --all を指定します</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows</source>
        <translation>%1 には list が示す番号を指定します</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows, not &apos;%2&apos;</source>
        <translation>%1 には「%2」ではなく list が示す番号を指定します</translation>
    </message>
    <message>
        <source>limit takes bytes a second, such as 500K or 1.5M and at most 1T, or none</source>
        <translation>limit には 500K や 1.5M のような 1 秒あたりのバイト数 (最大 1T) か none を指定します</translation>
    </message>
    <message>
        <source>--%1 is for get; add can&apos;t hand it over to the desktop program</source>
        <translation>--%1 は get 用です。add ではデスクトップ版に渡せません</translation>
    </message>
    <message>
        <source>--accept-checksum and --checksum can&apos;t be used together</source>
        <translation>--accept-checksum と --checksum は同時に使えません</translation>
    </message>
    <message>
        <source>no password was entered</source>
        <translation>パスワードが入力されませんでした</translation>
    </message>
    <message>
        <source>no passphrase was entered</source>
        <translation>パスフレーズが入力されませんでした</translation>
    </message>
    <message>
        <source>--cookies takes a file in the Netscape format; there is no cookie in &apos;%1&apos;</source>
        <translation>--cookies には Netscape 形式のファイルを指定します。&apos;%1&apos; に Cookie がありません</translation>
    </message>
    <message>
        <source>--ca-file takes certificates in PEM form; there is none in &apos;%1&apos;</source>
        <translation>--ca-file には PEM 形式の証明書を指定します。&apos;%1&apos; に証明書がありません</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>。%1 のことですか?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a command and not a URL; for a server of that name, enter %1/</source>
        <translation>&apos;%1&apos; は URL ではなくコマンドです。その名前のサーバーを指定するには %1/ と入力してください</translation>
    </message>
    <message>
        <source>--%1 takes %2; &apos;%3&apos; is too large</source>
        <translation>--%1 に指定できるもの: %2。&apos;%3&apos; は大きすぎます</translation>
    </message>
    <message>
        <source>the text is not valid Unicode</source>
        <translation>テキストが正しい Unicode ではありません</translation>
    </message>
    <message>
        <source>%1 takes a file that can be read: %2</source>
        <extracomment>%1: an option of the terminal&apos;s program; %2: what the system says.</extracomment>
        <translation>%1 には読み取れるファイルを指定します: %2</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>paused: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>一時停止: %1</translation>
    </message>
    <message>
        <source>resumed: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>再開: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>キャンセル: %1</translation>
    </message>
    <message>
        <source>removed from the list: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>リストから削除: %1</translation>
    </message>
    <message>
        <source>there is no download %1</source>
        <translation>ダウンロード %1 はありません</translation>
    </message>
    <message>
        <source>download %1 is over</source>
        <translation>ダウンロード %1 は終了しています</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of the speed limit.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>speed limit: %1</source>
        <translation>速度制限: %1</translation>
    </message>
    <message>
        <source>no downloads to show</source>
        <translation>表示するダウンロードはありません</translation>
    </message>
    <message>
        <source>now: paused by the schedule</source>
        <translation>現在: スケジュールにより一時停止中</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule</source>
        <translation>現在: スケジュールにより無制限</translation>
    </message>
    <message>
        <source>now: paused by the schedule until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>現在: スケジュールにより %1 まで一時停止中</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule, until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>現在: スケジュールにより %1 まで無制限</translation>
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
        <translation>%1 日 %2 時間</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>メッセージはまだありません</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: the time of a message, %2: the message.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新しいメッセージ %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop download manager</source>
        <translation>デスクトップ用ダウンロードマネージャー</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none</source>
        <translation>トレイで起動する (トレイがない場合は最小化)</translation>
    </message>
    <message>
        <source>Keep all settings and data in the program&apos;s folder</source>
        <translation>すべての設定とデータをプログラムのフォルダーに保存する</translation>
    </message>
    <message>
        <source>Report on standard error the longest time that the window is busy</source>
        <translation>ウィンドウが応答しなかった最長時間を標準エラー出力に出力する</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>ダウンロードするもの</translation>
    </message>
    <message>
        <source>Try &apos;%1 --help&apos;.</source>
        <extracomment>%1: the name of the program.</extracomment>
        <translation>&apos;%1 --help&apos; をお試しください。</translation>
    </message>
</context>
<context>
    <name>tributary::AboutBox</name>
    <message>
        <source>About Tributary</source>
        <translation>Tributary について</translation>
    </message>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>Downloads files over several connections at once.</source>
        <translation>複数の接続で同時にファイルをダウンロードします。</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <extracomment>%1: a version number.</extracomment>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Licence: Apache License 2.0</source>
        <translation>ライセンス: Apache License 2.0</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <extracomment>%1: the version of the library Qt, %2: the operating system.</extracomment>
        <translation>Qt %1 (%2)</translation>
    </message>
</context>
<context>
    <name>tributary::AddDialog</name>
    <message>
        <source>New download</source>
        <translation>新規ダウンロード</translation>
    </message>
    <message>
        <source>https://…
One link per line</source>
        <translation>https://…
1 行に 1 つのリンク</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <extracomment>What few people change about a download, hidden until asked for.</extracomment>
        <translation>その他(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>ファイル名(&amp;N)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Names from the server</source>
        <translation>サーバーが示す名前</translation>
    </message>
    <message>
        <source>Name from the server</source>
        <translation>サーバーが示す名前</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) will start.</source>
        <translation>
            <numerusform>%n 件のダウンロードを開始します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The link could not be checked: %1.</source>
        <extracomment>%1: what went wrong when the server was asked about a link.</extracomment>
        <translation>リンクを確認できませんでした: %1。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>この行を除く</translation>
    </message>
    <message>
        <source>Names from the list</source>
        <translation>リストが示す名前</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2.</source>
        <extracomment>%1: the name of a server, %2: a time of the day.</extracomment>
        <translation>%1 は %2 まで待つよう求めています。</translation>
    </message>
</context>
<context>
    <name>tributary::AfterDownloads</name>
    <message>
        <source>No program was chosen.</source>
        <translation>プログラムが選択されていません。</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>プログラム「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>tributary::AfterNote</name>
    <message>
        <source>Quits when all is done</source>
        <extracomment>The program does, once all downloads are done.</extracomment>
        <translation>すべて完了したら終了</translation>
    </message>
    <message>
        <source>Sleeps when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>すべて完了したらスリープ</translation>
    </message>
    <message>
        <source>Shuts down when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>すべて完了したらシャットダウン</translation>
    </message>
    <message>
        <source>Runs a program when all is done</source>
        <translation>すべて完了したらプログラムを実行</translation>
    </message>
    <message>
        <source>Click to call it off.</source>
        <extracomment>To call off what happens once all downloads are done.</extracomment>
        <translation>クリックすると取り消します。</translation>
    </message>
    <message>
        <source>Nothing happens when all downloads are done.</source>
        <translation>すべてのダウンロードが完了しても何も行いません。</translation>
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
        <translation>ファイルを確認</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>アルゴリズム(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xpected checksum</source>
        <translation>期待されるチェックサム(&amp;X)</translation>
    </message>
    <message>
        <source>Checks&amp;um</source>
        <extracomment>The checksum that a file has.</extracomment>
        <translation>チェックサム(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The checksum matches.</source>
        <translation>チェックサムは一致しています。</translation>
    </message>
    <message>
        <source>The checksum does not match: the file is damaged or another one, or the checksum is not for it.</source>
        <translation>チェックサムが一致しません: ファイルが破損しているか別のファイルです。または、このファイルのチェックサムではありません。</translation>
    </message>
</context>
<context>
    <name>tributary::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>The menu of the list&apos;s columns, in which a person chooses those that are shown.</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>Shows the columns again as at the first start: which, where, and how wide.</extracomment>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>tributary::CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>その他のコマンド</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>The speed limit.</extracomment>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>ダウンロードを絞り込む</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The hint of an empty box. %1: to what the list is narrowed already, such as &quot;Failed&quot;.</extracomment>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Filter in “%1”</source>
        <translation>「%1」を絞り込む</translation>
    </message>
</context>
<context>
    <name>tributary::CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation>コマンドの検索</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>コマンドの名前</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>この操作は現在できません。</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>その名前のコマンドはありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of a menu. %1: the name of the menu, %2: the name of the command.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command or setting</source>
        <translation>コマンドまたは設定</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionListModel</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>A small piece far into a large file: &quot;64 KiB at 7.1 GiB&quot;.</extracomment>
        <translation>%1 (位置 %2)</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>The stretch of the file that a connection fetches.</extracomment>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>How far in the file a connection has come.</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a connection is to.</extracomment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Why a connection is slow, waits or asked anew.</extracomment>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionTimeline</name>
    <message>
        <source>Timeline of the connections</source>
        <translation>接続のタイムライン</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionsPage</name>
    <message>
        <source>No connection is open.</source>
        <translation>開いている接続はありません。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
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
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopPresence</name>
    <message>
        <source>Tributary keeps running</source>
        <translation>Tributary は実行を続けています</translation>
    </message>
    <message>
        <source>Downloads continue. Use the icon in the tray to show the window again.</source>
        <translation>ダウンロードは続いています。トレイのアイコンからウィンドウを再表示できます。</translation>
    </message>
    <message>
        <source>The computer couldn&apos;t be put to sleep or shut down.</source>
        <translation>コンピューターをスリープまたはシャットダウンできませんでした。</translation>
    </message>
    <message>
        <source>The program can&apos;t be started.</source>
        <translation>プログラムを起動できません。</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Select a download to see its details.</source>
        <translation>ダウンロードを選択すると、詳細が表示されます。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadActions</name>
    <message>
        <source>New download</source>
        <extracomment>The second word of each pair stands on the toolbar button.</extracomment>
        <translation>新規ダウンロード</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>リンクを貼り付け</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file that was downloaded.</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends a download for good and deletes what has come so far.</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Gives the file of a download another name.</extracomment>
        <translation>名前の変更…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes a download from the list; its file stays.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove with file…</source>
        <translation>ファイルごと削除…</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <extracomment>Takes all finished downloads from the list; their files stay.</extracomment>
        <translation>完了分を消去</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Earlier in the queue.</extracomment>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <source>To top</source>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>To bottom</source>
        <translation>末尾へ</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>These three are entries of the menu &quot;Priority&quot;.</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Which downloads go first.</extracomment>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Changes the mirrors, headers and limits of a download.</extracomment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Only one download can be edited at a time.</source>
        <translation>一度に編集できるダウンロードは 1 件だけです。</translation>
    </message>
    <message>
        <source>A finished download can&apos;t be edited.</source>
        <translation>完了したダウンロードは編集できません。</translation>
    </message>
    <message>
        <source>A running download can&apos;t be edited. Pause it first.</source>
        <translation>実行中のダウンロードは編集できません。先に一時停止してください。</translation>
    </message>
    <message>
        <source>Find command…</source>
        <extracomment>Opens a list of all commands, in which one is found by its name.</extracomment>
        <translation>コマンドの検索…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>Starts a download that waits, whatever runs besides.</extracomment>
        <translation>今すぐ開始</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>リンクをブラウザーで開く</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <extracomment>Brings back what was just removed from the list.</extracomment>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <extracomment>Moves the files of downloads to another folder.</extracomment>
        <translation>フォルダーに移動…</translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what was downloaded once more, as a new download.</extracomment>
        <translation>もう一度ダウンロード</translation>
    </message>
    <message>
        <source>Check file…</source>
        <extracomment>Computes the checksum of a file, to compare it with another one.</extracomment>
        <translation>ファイルを確認…</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>For a download that failed.</extracomment>
        <translation>リンクを置き換える…</translation>
    </message>
    <message>
        <source>Only one download can be renamed at a time.</source>
        <translation>一度に名前を変更できるダウンロードは 1 件だけです。</translation>
    </message>
    <message>
        <source>A running download can&apos;t be renamed. Pause it first.</source>
        <translation>実行中のダウンロードは名前を変更できません。先に一時停止してください。</translation>
    </message>
    <message>
        <source>Pause shown</source>
        <translation>表示中を一時停止</translation>
    </message>
    <message>
        <source>Resume shown</source>
        <translation>表示中を再開</translation>
    </message>
    <message>
        <source>Pause all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>表示中のすべてのダウンロードを一時停止</translation>
    </message>
    <message>
        <source>Resume all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>表示中のすべてのダウンロードを再開</translation>
    </message>
    <message>
        <source>Retry all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>表示中のすべてのダウンロードを再試行</translation>
    </message>
    <message>
        <source>Retry all</source>
        <extracomment>For all downloads that failed.</extracomment>
        <translation>すべて再試行</translation>
    </message>
    <message>
        <source>Retry shown</source>
        <extracomment>For those of the downloads that failed that the filter shows.</extracomment>
        <translation>表示中を再試行</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadEdits</name>
    <message>
        <source>The download can&apos;t be edited.</source>
        <translation>このダウンロードは編集できません。</translation>
    </message>
    <message>
        <source>It is running or finished by now.</source>
        <translation>すでに実行中か完了しています。</translation>
    </message>
    <message>
        <source>It has no user name or password yet. Sign in first.</source>
        <translation>ユーザー名またはパスワードがまだありません。先にログインしてください。</translation>
    </message>
    <message>
        <source>The changes to “%1” were saved.</source>
        <translation>「%1」の変更を保存しました。</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When a download was added to the list.</extracomment>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a download comes from.</extracomment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>When a download was finished.</extracomment>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続数</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>What the bytes of a finished download were compared with.</extracomment>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>The time left until a download is done. In a menu &quot;Left&quot; alone would be a direction.</extracomment>
        <translation>残り時間</translation>
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
            <numerusform>%n 件完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n 件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>すべてのダウンロードが完了しました</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) finished</source>
        <translation>
            <numerusform>%n 件のダウンロードが完了しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>%n 件のダウンロードが失敗しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n 件が一時停止中</numerusform>
        </translation>
    </message>
    <message>
        <source>No more downloads are running</source>
        <translation>実行中のダウンロードはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <extracomment>By a fault, such as a full disk, which stands behind it.</extracomment>
        <translation>
            <numerusform>%n 件のダウンロードを一時停止しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
</context>
<context>
    <name>tributary::EditDialog</name>
    <message>
        <source>Edit download</source>
        <translation>ダウンロードの編集</translation>
    </message>
    <message>
        <source>Changes to “%1” apply the next time it starts or resumes.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>「%1」への変更は、次回の開始または再開時に適用されます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyHint</name>
    <message>
        <source>Drop or paste a link here, or choose New download.</source>
        <translation>リンクをここにドロップまたは貼り付けるか、「新規ダウンロード」を選択してください。</translation>
    </message>
    <message>
        <source>No downloads here.</source>
        <translation>ここにダウンロードはありません。</translation>
    </message>
    <message>
        <source>No download matches “%1”.</source>
        <translation>「%1」に一致するダウンロードはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Takes back what is typed and chosen to filter the list.</extracomment>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>tributary::ErrorBox</name>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;link…</source>
        <translation>リンクを置き換える(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>ログイン(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>フォルダーを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Trust certificate…</source>
        <extracomment>Trusts a certificate that proves nothing.</extracomment>
        <translation>証明書を信頼(&amp;T)…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <extracomment>Opens the link of a download, to see what the site says.</extracomment>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>Edit &amp;checksum…</source>
        <extracomment>Opens the dialog in which a checksum can be corrected.</extracomment>
        <translation>チェックサムを編集(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose another &amp;name…</source>
        <extracomment>Saves a file under another name, since the one that it should have is taken.</extracomment>
        <translation>別の名前を選択(&amp;N)…</translation>
    </message>
    <message>
        <source>Proxy s&amp;ettings…</source>
        <extracomment>Opens the settings at the proxy.</extracomment>
        <translation>プロキシの設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Memory settings…</source>
        <extracomment>Opens the settings at the limit for memory.</extracomment>
        <translation>メモリの設定(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keep the file anyway…</source>
        <extracomment>Keeps a file although a checksum of its site contradicts it.</extracomment>
        <translation>それでもファイルを保持(&amp;K)…</translation>
    </message>
    <message>
        <source>The expected checksum is from the server&apos;s header %1.</source>
        <extracomment>%1: the name of a header such as Digest.</extracomment>
        <translation>期待されるチェックサムは、サーバーのヘッダー %1 のものです。</translation>
    </message>
    <message>
        <source>The expected checksum is from %1, beside the file.</source>
        <extracomment>%1: the name of a file such as SHA256SUMS.</extracomment>
        <translation>期待されるチェックサムは、サーバー上でファイルと同じ場所にある %1 のものです。</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Before the checksum that a file should have.</extracomment>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Before the checksum that a file has.</extracomment>
        <translation>実際</translation>
    </message>
    <message>
        <source>No source has the right file: %1</source>
        <extracomment>%1: links, each with what is wrong with its file.</extracomment>
        <translation>正しいファイルを持つ取得元がありません: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Download &amp;again</source>
        <extracomment>Of a finished download, whose file is gone.</extracomment>
        <translation>もう一度ダウンロード(&amp;A)</translation>
    </message>
    <message>
        <source>The file was moved or deleted elsewhere. Move it back, or download it again.</source>
        <translation>ファイルはほかの場所で移動または削除されました。元の場所に戻すか、もう一度ダウンロードしてください。</translation>
    </message>
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>リンクは置き換えられませんでした。</translation>
    </message>
    <message>
        <source>The link of “%1” was replaced.</source>
        <translation>「%1」のリンクを置き換えました。</translation>
    </message>
    <message>
        <source>The file was not kept.</source>
        <translation>ファイルは保持されませんでした。</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>Choose folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>ファイルは元の場所に残ります。</translation>
    </message>
    <message>
        <source>Moving to the other folder…</source>
        <translation>別のフォルダーに移動しています…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>フォルダーに移動</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>「%1」に移動しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n files stay where they are.</source>
        <translation>
            <numerusform>%n 個のファイルは元の場所に残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”. To move the others, pause them first.</source>
        <translation>「%1」に移動しました。ほかも移動するには、先に一時停止してください。</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <extracomment>%1: the name that a file had, %2: the name that it has now.</extracomment>
        <translation>「%1」の名前を「%2」に変更しました。</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All downloads, in whatever state.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Music and films.</extracomment>
        <translation>メディア</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>Downloads that were cancelled.</extracomment>
        <translation>キャンセル済み</translation>
    </message>
</context>
<context>
    <name>tributary::FilterTeller</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many rows the filter leaves of how many, such as &quot;3 of 12 shown&quot;.</extracomment>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
</context>
<context>
    <name>tributary::FinishedRows</name>
    <message>
        <source>The filter shows no finished downloads.</source>
        <translation>絞り込みの結果に、完了したダウンロードはありません。</translation>
    </message>
</context>
<context>
    <name>tributary::FolderRow</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>最近使用したフォルダー</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <extracomment>%1: how much room there is on the disk, %2: how much the files take.</extracomment>
        <translation>空き %1、必要 %2</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>これはファイルです。フォルダーではありません。</translation>
    </message>
    <message>
        <source>You can&apos;t save files in this folder.</source>
        <translation>このフォルダーにはファイルを保存できません。</translation>
    </message>
    <message>
        <source>This folder can&apos;t be created.</source>
        <translation>このフォルダーは作成できません。</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <extracomment>Stands beside the free space. %1: the folder that a file goes to because of its type.</extracomment>
        <translation>保存先: %1</translation>
    </message>
</context>
<context>
    <name>tributary::FrontDoor</name>
    <message>
        <source>The link that the browser handed over can&apos;t be downloaded.</source>
        <translation>ブラウザーから渡されたリンクはダウンロードできません。</translation>
    </message>
    <message>
        <source>Browsers and the terminal can&apos;t reach this window: %1</source>
        <translation>ブラウザーと端末からこのウィンドウに接続できません: %1</translation>
    </message>
</context>
<context>
    <name>tributary::GeneralPage</name>
    <message>
        <source>C&amp;opy all</source>
        <translation>すべてコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>すべての情報をコピー</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>今すぐ開始(&amp;W)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a file, %2: a sentence on why its download is not faster.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>接続の設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Change li&amp;mit…</source>
        <translation>制限を変更(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>tributary::GoneFiles</name>
    <message>
        <source>Download again</source>
        <translation>もう一度ダウンロード</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>「%1」はもう存在しません。</translation>
    </message>
</context>
<context>
    <name>tributary::HeadMenu</name>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>キューの順</translation>
    </message>
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Links, text and lists of links can be dropped into the window. Keyboard shortcuts:</source>
        <translation>リンク、テキスト、リンクのリストは、ウィンドウにドロップできます。キーボード ショートカット:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>Tributary について(&amp;I)</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Open the file or show its details</source>
        <translation>ファイルを開く、または詳細を表示</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>ダウンロードを絞り込む</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>%1, %2: the first and the last of some keys.</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Open a details tab</source>
        <translation>詳細のタブを開く</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>フィルターを消去、次に抜ける</translation>
    </message>
</context>
<context>
    <name>tributary::LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Speed &amp;limit for each selected download:</source>
        <translation>選択した各ダウンロードの速度制限(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>制限を設定(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Speed &amp;limit for all downloads:</source>
        <translation>すべてのダウンロードの速度制限(&amp;L):</translation>
    </message>
    <message>
        <source>Speed &amp;limit for this download:</source>
        <translation>このダウンロードの速度制限(&amp;L):</translation>
    </message>
</context>
<context>
    <name>tributary::LimitMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>その他…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>tributary::LinkIntake</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>リストを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>The list contains no http or https links.</source>
        <translation>リストに http または https のリンクがありません。</translation>
    </message>
    <message>
        <source>The clipboard contains no http or https links.</source>
        <translation>クリップボードに http または https のリンクがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added.</source>
        <translation>
            <numerusform>%n 件のダウンロードを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>すでにリストにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added; the others are already in the list.</source>
        <translation>
            <numerusform>%n 件のダウンロードを追加しました。残りはすでにリストにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding</source>
        <extracomment>Takes the downloads out of the list again that were just added.</extracomment>
        <translation>追加を元に戻す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) removed again.</source>
        <translation>
            <numerusform>%n 件のダウンロードを取り除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <extracomment>Follows a comma, as in &quot;8 downloads added, 2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n 行を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, %1</source>
        <extracomment>%1: as &quot;2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n 件のダウンロードを追加、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what is in the list already once more, as a new download.</extracomment>
        <translation>もう一度ダウンロード</translation>
    </message>
    <message>
        <source>Already in the list: %1</source>
        <translation>すでにリストにあります: %1</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>リストを取得中…</translation>
    </message>
</context>
<context>
    <name>tributary::LinkListDialog</name>
    <message>
        <source>New downloads</source>
        <translation>新規ダウンロード</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>すべて選択(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>Enter the full path of the folder to save to.</source>
        <translation>保存先のフォルダーのパス全体を入力してください。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: why a server refuses, such as &quot;Not found (404)&quot;, or that a link is in the list; %2: the link.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>絞り込み(&amp;I)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>More ways to select</source>
        <translation>その他の選択方法</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <extracomment>In the place of a link.</extracomment>
        <translation>すでにリストにあります</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) selected</source>
        <extracomment>Of a list: &quot;2 of 3 links selected&quot;. %1: how many are selected, %n: how many there are.</extracomment>
        <translation>
            <numerusform>%n 件中 %1 件のリンクを選択</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %2: the size of these together.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %2: the size of some of these together.</extracomment>
        <translation>%1、%2 以上</translation>
    </message>
    <message numerus="yes">
        <source>%1; the filter hides %n of them</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %n: how many of the selected a filter hides.</extracomment>
        <translation>
            <numerusform>%1（うち %n 件は絞り込みにより非表示）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListAndDetails</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Next tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>前のタブ</translation>
    </message>
</context>
<context>
    <name>tributary::ListFiles</name>
    <message>
        <source>Lists of downloads (*.json)</source>
        <translation>ダウンロードのリスト (*.json)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>リストをエクスポート</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>リストをインポート</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) exported.</source>
        <translation>
            <numerusform>%n 件のダウンロードをエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>リストをエクスポートできませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) imported.</source>
        <translation>
            <numerusform>%n 件のダウンロードをインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be imported.</source>
        <translation>リストをインポートできませんでした。</translation>
    </message>
    <message>
        <source>No permission to read the file</source>
        <translation>ファイルの読み取り権限がありません</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are paused, as they go to other folders than yours.</source>
        <extracomment>Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>うち %n 件は、選ばれたことのないフォルダーに保存されるため一時停止中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list.</source>
        <extracomment>Downloads that were left out. Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n 件はすでにリストにあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListOffer</name>
    <message>
        <source>Open the list and choose from its files</source>
        <extracomment>The list that a link leads to. Without the mark the list itself is saved, as a file.</extracomment>
        <translation>リストを開いてファイルを選択する</translation>
    </message>
    <message>
        <source>This link leads to a list of files (Metalink).</source>
        <extracomment>Metalink: a format for lists of files.</extracomment>
        <translation>このリンクの先はファイルのリスト (Metalink) です。</translation>
    </message>
    <message>
        <source>Choose from the links on this page</source>
        <translation>このページのリンクから選択する</translation>
    </message>
    <message>
        <source>Choose from the links in this text</source>
        <extracomment>A text of lines that are links.</extracomment>
        <translation>このテキストのリンクから選択する</translation>
    </message>
</context>
<context>
    <name>tributary::ListedNote</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>リストで表示(&amp;G)</translation>
    </message>
    <message>
        <source>This link is already in the list.</source>
        <translation>このリンクはすでにリストにあります。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Download them again under new names</source>
        <extracomment>Links that are in the list already.</extracomment>
        <translation>新しい名前でもう一度ダウンロードする</translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are already in the list:</source>
        <translation>
            <numerusform>リンクのうち %n 件はすでに一覧にあります:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · already in the list</source>
        <extracomment>%1: the size and the type of a file whose link is in the list.</extracomment>
        <translation>%1 · すでにリストにあります</translation>
    </message>
    <message>
        <source>Download it again under a new name</source>
        <extracomment>A link that is in the list already.</extracomment>
        <translation>新しい名前でもう一度ダウンロードする</translation>
    </message>
</context>
<context>
    <name>tributary::LogPage</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>すべてコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>ログをコピー</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the log as</source>
        <translation>ログに名前を付けて保存</translation>
    </message>
    <message>
        <source>The log could not be saved as “%1”: %2</source>
        <extracomment>%1: a path, %2: what the system says.</extracomment>
        <translation>ログを「%1」として保存できませんでした: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も起きていません。</translation>
    </message>
</context>
<context>
    <name>tributary::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Active downloads on top</source>
        <extracomment>Those that run stand above the others in the list.</extracomment>
        <translation>実行中のダウンロードを上に表示</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <extracomment>Rows of two lines in the list.</extracomment>
        <translation>ゆったりした行</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Rows of one line in the list.</extracomment>
        <translation>コンパクトな行</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <extracomment>Writes all downloads of the list to a file that can be imported elsewhere.</extracomment>
        <translation>リストをエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <extracomment>Adds the downloads of such a file to the list.</extracomment>
        <translation>リストをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Only while the list is sorted by Added or in queue order</source>
        <translation>リストが「追加日時」または順番待ちの順で並んでいるときのみ有効</translation>
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
        <translation>新しいダウンロードは、絞り込みにより表示されていません。</translation>
    </message>
    <message>
        <source>The list is in queue order now. Click “%1” to sort it as before.</source>
        <translation>一覧は今、順番待ちの順です。前のように並べるには「%1」をクリックしてください。</translation>
    </message>
    <message>
        <source>The list is in queue order now.</source>
        <extracomment>The order of the list changed, since a row was moved in it. %1: the head of a column.</extracomment>
        <translation>一覧は今、順番待ちの順です。</translation>
    </message>
    <message>
        <source>The filter hides what came back.</source>
        <translation>リストに戻ったものは、絞り込みにより表示されていません。</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the new downloads that the filter hides.</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Limit of the selected downloads</source>
        <translation>選択したダウンロードの速度制限</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>すべてのダウンロードの速度制限</translation>
    </message>
</context>
<context>
    <name>tributary::MoreFields</name>
    <message>
        <source>Automatic</source>
        <extracomment>As many connections as pay off.</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <extracomment>The number of connections for one download.</extracomment>
        <translation>接続数(&amp;C)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>速度制限(&amp;L)</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>ユーザー名(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;hecksum</source>
        <translation>チェックサム(&amp;H)</translation>
    </message>
    <message>
        <source>M&amp;irrors</source>
        <translation>ミラー(&amp;I)</translation>
    </message>
    <message>
        <source>Other links to the same file, one per line</source>
        <translation>同じファイルへの別のリンク (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>ヘッダー(&amp;D)</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>名前: 値 (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>&amp;Referer</source>
        <extracomment>The page that the link is on, in the sense of HTTP.</extracomment>
        <translation>リファラー(&amp;R)</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>Cookie(&amp;K)</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>名前=値; 名前=値</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>設定に従う</translation>
    </message>
    <message>
        <source>User agen&amp;t</source>
        <translation>ユーザーエージェント(&amp;T)</translation>
    </message>
    <message>
        <source>Tributary&apos;s default</source>
        <translation>Tributary の既定値</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a field, %2: what is wrong with what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password.</source>
        <translation>サーバーがユーザー名とパスワードを要求しています。</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <extracomment>The place in the queue.</extracomment>
        <translation>優先度(&amp;Y)</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Of a priority.</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>低</translation>
    </message>
</context>
<context>
    <name>tributary::MovedPlace</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A row&apos;s place in the list, such as &quot;2 of 12&quot;.</extracomment>
        <translation>%2 件中 %1 番目</translation>
    </message>
</context>
<context>
    <name>tributary::NameNote</name>
    <message>
        <source>A file with this name already exists. The new one will be “%1”.</source>
        <extracomment>%1: the name that the new file gets.</extracomment>
        <translation>同じ名前のファイルがすでにあります。新しいファイルは「%1」になります。</translation>
    </message>
</context>
<context>
    <name>tributary::OwnLimits</name>
    <message>
        <source>Speed limit</source>
        <extracomment>Of the selected downloads alone.</extracomment>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>その他…</translation>
    </message>
</context>
<context>
    <name>tributary::ProxyFields</name>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>A proxy with a user name and password can only be set for a single download: New download, More, Proxy.</source>
        <translation>ユーザー名とパスワードが必要なプロキシは、ダウンロードごとにのみ設定できます: 新規ダウンロード &gt; その他 &gt; プロキシ。</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a proxy.</source>
        <translation>プロキシのアドレスではありません。</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>システムに従う</translation>
    </message>
</context>
<context>
    <name>tributary::QuickMenu</name>
    <message>
        <source>New download</source>
        <translation>新規ダウンロード</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>すべて再開</translation>
    </message>
</context>
<context>
    <name>tributary::QuietIntake</name>
    <message>
        <source>The download stays in the browser: %1</source>
        <extracomment>%1: the reason, as &quot;Not found (404)&quot;</extracomment>
        <translation>ダウンロードはブラウザーに残ります: %1</translation>
    </message>
    <message>
        <source>Tributary was sent a file of another size.</source>
        <translation>サイズの異なるファイルが送られてきました。</translation>
    </message>
</context>
<context>
    <name>tributary::RefusedFiles</name>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <extracomment>%1: the name of a file, or the path of a folder.</extracomment>
        <translation>「%1」を開くプログラムがありません。</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %n download(s).</source>
        <translation>
            <numerusform>%n 件のダウンロードを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Their files stay where they are.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Removed “%1”. The file stays in %2.</source>
        <translation>「%1」を削除しました。ファイルは %2 に残ります。</translation>
    </message>
    <message>
        <source>Removed “%1”. The unfinished file stays in %2.</source>
        <translation>「%1」を削除しました。未完了のファイルは %2 に残ります。</translation>
    </message>
    <message>
        <source>“%1” is in the list again.</source>
        <translation>「%1」をリストに戻しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in the list again.</source>
        <translation>
            <numerusform>%n 件のダウンロードをリストに戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last removal can&apos;t be undone. Undo once more brings back the one before it.</source>
        <translation>直前の削除は元に戻せません。もう一度元に戻すと、その前に削除したものが戻ります。</translation>
    </message>
    <message>
        <source>“%1” could not be taken out of the bin.</source>
        <translation>「%1」をごみ箱から取り出せませんでした。</translation>
    </message>
</context>
<context>
    <name>tributary::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>ファイル名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>tributary::ReplaceLinkDialog</name>
    <message>
        <source>Replace link</source>
        <translation>リンクを置き換える</translation>
    </message>
    <message>
        <source>A new link for “%1”. What has been downloaded so far is kept if the new link leads to the same file.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>「%1」の新しいリンクを入力してください。同じファイルへのリンクであれば、これまでにダウンロードしたデータは保持されます。</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Takes another link for a download.</extracomment>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Enter the full link, with http:// or https://.</source>
        <translation>リンク全体を http:// または https:// から入力してください。</translation>
    </message>
</context>
<context>
    <name>tributary::RetryAll</name>
    <message>
        <source>Retry all failed</source>
        <extracomment>Tries again all downloads that have failed.</extracomment>
        <translation>失敗したものをすべて再試行</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n download(s) again.</source>
        <translation>
            <numerusform>%n 件のダウンロードを再試行します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>ファイルの各部分</translation>
    </message>
    <message>
        <source>Which parts are here is not known until the download goes on.</source>
        <translation>どの部分が届いているかは、ダウンロードが再開するまでわかりません。</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>「%1」をごみ箱に移動できませんでした。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: it will start over.</source>
        <translation>「%1」は再開できず、最初からやり直しになります。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the paused download(s) can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>一時停止したダウンロードのうち %n 件は再開できず、最初からやり直しになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only http and https links can be opened in the browser.</source>
        <translation>ブラウザーで開けるのは http と https のリンクだけです。</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Moved “%1” to the bin.</source>
        <translation>「%1」をごみ箱に移動しました。</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) to the bin.</source>
        <translation>
            <numerusform>%n 個のファイルをごみ箱に移動しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n unfinished file(s).</source>
        <translation>
            <numerusform>未完了のファイル %n 個を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted “%1”; %2 deleted.</source>
        <extracomment>Of a download that a person has cancelled. %1: its name, %2: a size.</extracomment>
        <translation>「%1」をキャンセルし、%2 を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Aborted %n download(s); %1 deleted.</source>
        <extracomment>Of downloads that a person has cancelled. %1: the size of their unfinished files.</extracomment>
        <translation>
            <numerusform>%n 件のダウンロードをキャンセルし、%1 を削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SelectionLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Of downloads.</extracomment>
        <translation>
            <numerusform>%n 件を選択中</numerusform>
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
        <translation>%1 を受信済み</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Of several selected downloads, the details below are about one; %1: its name.</extracomment>
        <translation>%1 の詳細</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsAdvanced</name>
    <message>
        <source>Disk &amp;space</source>
        <translation>ディスク領域(&amp;S)</translation>
    </message>
    <message>
        <source>Reserve it before downloading</source>
        <translation>ダウンロード前に確保する</translation>
    </message>
    <message>
        <source>Take it as the file grows</source>
        <translation>ファイルの増加に応じて使用する</translation>
    </message>
    <message>
        <source>Largest &amp;read or write</source>
        <translation>1 回の読み書きの上限(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>全接続のメモリの上限(&amp;M)</translation>
    </message>
    <message>
        <source>When this much data waits to be written, reading pauses.</source>
        <translation>書き込み待ちのデータがこの量に達すると、読み込みを一時停止します。</translation>
    </message>
    <message>
        <source>A full disk is noticed at the start, and the file lies in one piece.</source>
        <translation>ディスクの空き不足が最初にわかり、ファイルはひと続きに置かれます。</translation>
    </message>
    <message>
        <source>Nothing is taken before it is needed, but the disk may turn out too full halfway.</source>
        <translation>必要になるまで領域を取りませんが、途中でディスクが足りなくなることがあります。</translation>
    </message>
    <message>
        <source>Disk space and largest read or write apply to downloads that are added from now on.</source>
        <translation>ディスク領域と 1 回の読み書きの上限は、これから追加するダウンロードに適用されます。</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsBrowsers</name>
    <message>
        <source>Take downloads from %1</source>
        <extracomment>%1: a browser, as &quot;Firefox&quot;.</extracomment>
        <translation>%1 のダウンロードを引き受ける</translation>
    </message>
    <message>
        <source>No browser was found that Tributary could take downloads from.</source>
        <translation>Tributary がダウンロードを引き受けられるブラウザーが見つかりません。</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>拡張機能(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Then load the extension from this folder.
In Firefox: about:debugging › This Firefox › Load Temporary Add-on
In others: chrome://extensions › Developer mode › Load unpacked</source>
        <translation>次に、このフォルダーから拡張機能を読み込みます。
Firefox: about:debugging › この Firefox › 一時的なアドオンを読み込む
その他: chrome://extensions › デベロッパー モード › パッケージ化されていない拡張機能を読み込む</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>Tributary について(&amp;I)</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>A page of the settings: into which folder files of each type go.</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>ブラウザー</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDownloads</name>
    <message>
        <source>Downloads at &amp;once</source>
        <translation>同時ダウンロード数(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Connections per download</source>
        <translation>ダウンロードごとの接続数(&amp;C)</translation>
    </message>
    <message>
        <source>Connections in tot&amp;al</source>
        <translation>接続の合計数(&amp;A)</translation>
    </message>
    <message>
        <source>More connections are used only while they make a download faster. The number per download applies to new downloads.</source>
        <translation>ダウンロードは、速度が上がる場合にだけ接続を増やします。ダウンロードごとの接続数は、これから追加するダウンロードに適用されます。</translation>
    </message>
    <message>
        <source>When the &amp;file already exists</source>
        <translation>同名のファイルがある場合(&amp;F)</translation>
    </message>
    <message>
        <source>Keep both and rename the new one</source>
        <translation>両方を残し、新しいほうの名前を変える</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>上書きする</translation>
    </message>
    <message>
        <source>Skip the download</source>
        <translation>ダウンロードをスキップする</translation>
    </message>
    <message>
        <source>File &amp;date</source>
        <translation>ファイルの日付(&amp;D)</translation>
    </message>
    <message>
        <source>When it was downloaded</source>
        <translation>ダウンロードした日時</translation>
    </message>
    <message>
        <source>The server&apos;s date</source>
        <translation>サーバー上の日時</translation>
    </message>
    <message>
        <source>Look for a check&amp;sum</source>
        <translation>チェックサムの検索(&amp;S)</translation>
    </message>
    <message>
        <source>In the server&apos;s response</source>
        <translation>サーバーの応答内</translation>
    </message>
    <message>
        <source>Also in a file next to the download</source>
        <translation>ダウンロードと同じ場所のファイルも</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloads run</source>
        <translation>ダウンロード中はスリープさせない(&amp;K)</translation>
    </message>
    <message>
        <source>Par&amp;t files</source>
        <translation>分割ファイル(&amp;T)</translation>
    </message>
    <message>
        <source>Several in a folder, merged at the end</source>
        <translation>フォルダー内に複数 (最後に結合する)</translation>
    </message>
    <message>
        <source>None, kept in memory until the end</source>
        <translation>なし (最後までメモリに保持)</translation>
    </message>
    <message>
        <source>Folder fo&amp;r part files</source>
        <translation>分割ファイルのフォルダー(&amp;R)</translation>
    </message>
    <message>
        <source>The system&apos;s temporary folder</source>
        <translation>システムの一時フォルダー</translation>
    </message>
    <message>
        <source>Files larger than the memory set under Advanced will fail.</source>
        <translation>「詳細設定」で設定したメモリを超えるファイルは失敗します。</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>Quit Tributary</source>
        <translation>Tributary を終了する</translation>
    </message>
    <message>
        <source>Put the computer to sleep</source>
        <translation>コンピューターをスリープ状態にする</translation>
    </message>
    <message>
        <source>Shut down the computer</source>
        <translation>コンピューターをシャットダウンする</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>プログラムを実行する</translation>
    </message>
    <message>
        <source>When a&amp;ll downloads are done</source>
        <translation>すべてのダウンロードが完了したとき(&amp;L)</translation>
    </message>
    <message>
        <source>This applies once. You are asked first; without an answer it happens after half a minute.</source>
        <translation>一度だけ適用されます。実行前に確認が表示され、選択しない場合は 30 秒後に実行されます。</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>引数(&amp;G)</translation>
    </message>
    <message>
        <source>One per line, without quotes</source>
        <translation>1 行に 1 つ、引用符なし</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>エラーとして停止する</translation>
    </message>
    <message>
        <source>The old file is deleted once the new one is complete. It is not moved to the bin.</source>
        <translation>新しいファイルがそろうと、古いファイルは削除されます。ごみ箱には移りません。</translation>
    </message>
    <message>
        <source>At the end, merging takes time, and as much disk space again as the file.</source>
        <translation>最後の結合には時間がかかり、ファイルと同じだけのディスク領域がさらに必要です。</translation>
    </message>
    <message>
        <source>The server is asked for SHA256SUMS, for the file&apos;s name with .sha256 added, and for similar files.</source>
        <translation>サーバーに SHA256SUMS と、ファイル名に .sha256 を付けたもの、類似のファイルを問い合わせます。</translation>
    </message>
    <message>
        <source>Single file next to the download</source>
        <translation>ダウンロードと同じ場所に 1 つのファイル</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsGeneral</name>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links to files</source>
        <translation>クリップボードのファイルへのリンクを監視する(&amp;W)</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>今すぐ再起動(&amp;N)</translation>
    </message>
    <message>
        <source>The new language is used after a restart. Downloads continue then.</source>
        <translation>新しい言語は再起動後に使用されます。ダウンロードはそのとき再開されます。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Start in the tray when you log in</source>
        <translation>ログイン時にトレイで起動する(&amp;S)</translation>
    </message>
    <message>
        <source>Download &amp;folder</source>
        <translation>ダウンロード フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The theme: as the desktop has it.
----------
The language: as the desktop has it.</extracomment>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>“New download” opens when you copy a link to a file.</source>
        <translation>ファイルへのリンクをコピーすると「新規ダウンロード」が開きます。</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsHosts</name>
    <message>
        <source>Yes</source>
        <extracomment>Whether a host sends the parts of a file that it is asked for.</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>Not reliably</source>
        <translation>確実ではない</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>%1: a number of connections.</extracomment>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>No limit on a number of connections or downloads.</extracomment>
        <translation>無制限</translation>
    </message>
    <message>
        <source>&amp;Connections to each host</source>
        <translation>ホストごとの接続数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Downloads from each host</source>
        <translation>ホストごとのダウンロード数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pause between requests</source>
        <translation>要求の間隔(&amp;P)</translation>
    </message>
    <message>
        <source>A longer pause that a host asks for is always respected.</source>
        <translation>ホストがより長い間隔を求めた場合は、常にそれに従います。</translation>
    </message>
    <message>
        <source>Hosts that you download from will be listed here.</source>
        <translation>ダウンロード元のホストがここに表示されます。</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Headers of a table of what was learned of hosts.</extracomment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続数</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>再開可能</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終アクセス</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>Forgets what was learned of hosts.</extracomment>
        <translation>消去(&amp;F)</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>すべて消去(&amp;A)</translation>
    </message>
    <message>
        <source>Trusted by you</source>
        <extracomment>A person has trusted the certificate of a host.</extracomment>
        <translation>ユーザーが信頼済み</translation>
    </message>
    <message>
        <source>Hosts used in the last two weeks</source>
        <translation>過去 2 週間のホスト</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No pause between requests.</extracomment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>速度制限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>Pro&amp;xy server</source>
        <translation>プロキシサーバー(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>ユーザーエージェント(&amp;U)</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>接続のタイムアウト(&amp;C)</translation>
    </message>
    <message>
        <source>The wait doubles with each try and starts over once data arrives. Times and tries apply to downloads that are added from now on.</source>
        <translation>待ち時間は再試行のたびに 2 倍になり、データを受信すると最初に戻ります。時間と回数は、これから追加するダウンロードに適用されます。</translation>
    </message>
    <message>
        <source>Gently: few at once, after a minute</source>
        <translation>控えめに: 1 分後に少しずつ</translation>
    </message>
    <message>
        <source>Patiently, ten times</source>
        <translation>根気よく: 10 回</translation>
    </message>
    <message>
        <source>&amp;Tries after a failure</source>
        <translation>失敗後の再試行回数(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>最初の待ち時間(&amp;F)</translation>
    </message>
    <message>
        <source>L&amp;ongest wait</source>
        <translation>最長の待ち時間(&amp;O)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Reconnect if &amp;no data arrives for</source>
        <translation>無応答接続の切り替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Quickly at first, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>すぐに、その後は間隔を広げる</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Notify when a download &amp;finishes</source>
        <translation>ダウンロードが完了したときに通知する(&amp;F)</translation>
    </message>
    <message>
        <source>Notify w&amp;hen a download fails</source>
        <translation>ダウンロードが失敗したときに通知する(&amp;H)</translation>
    </message>
    <message>
        <source>Notify when &amp;all downloads are done</source>
        <translation>すべてのダウンロードが完了したときに通知する(&amp;A)</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsPage</name>
    <message>
        <source> s</source>
        <extracomment>Seconds.</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <extracomment>%1: what is chosen by the button, as &quot;Program&quot;.</extracomment>
        <translation>参照: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSchedule</name>
    <message>
        <source>&amp;Follow the weekly schedule</source>
        <translation>週間スケジュールに従う(&amp;F)</translation>
    </message>
    <message>
        <source>No speed limit is set at the moment, so limited hours are as fast as others.</source>
        <translation>現在、速度制限が設定されていないため、制限の時間帯もほかの時間帯と同じ速度になります。</translation>
    </message>
    <message>
        <source>In limited hours the speed limit of %1 applies.</source>
        <translation>制限の時間帯には、速度制限 %1 が適用されます。</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>無制限(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Limited</source>
        <translation>制限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paused</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation>選択した時間帯</translation>
    </message>
    <message>
        <source>&amp;Speed in limited hours</source>
        <translation>制限の時間帯の速度(&amp;S)</translation>
    </message>
    <message>
        <source>Drag over the grid to select hours, then choose what applies to them.</source>
        <translation>表の上をドラッグして時間帯を選択し、適用する内容を選んでください。</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSearch</name>
    <message>
        <source>No setting has this name.</source>
        <translation>その名前の設定はありません。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsTypes</name>
    <message>
        <source>Archives</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>Files that are heard.</extracomment>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>&amp;Sort files into folders by their type</source>
        <translation>ファイルを種類別のフォルダーに振り分ける(&amp;S)</translation>
    </message>
    <message>
        <source>Folders are created inside the download&apos;s folder, unless a full path is given. Leave the folder empty to use the download&apos;s folder itself.</source>
        <translation>パス全体を指定しない限り、フォルダーはダウンロード先のフォルダー内に作成されます。ダウンロード先のフォルダーをそのまま使う場合は空欄にしてください。</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Headers of a table: a sort of files, where it goes, and how the names of such files end.</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>拡張子</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>フォルダーを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Restore defa&amp;ults</source>
        <extracomment>Brings back the types of files that the program came with.</extracomment>
        <translation>既定の種類に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>新しい種類</translation>
    </message>
    <message>
        <source>New type %1</source>
        <extracomment>%1: a number that tells one from another.</extracomment>
        <translation>新しい種類 %1</translation>
    </message>
    <message>
        <source>Each type has a folder of its own. At the side of the window, music and videos are together under Media.</source>
        <translation>種類ごとにフォルダーがあります。ウィンドウの横では、音楽と動画は「メディア」にまとまっています。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>The folder for images.</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1 is also in %2. Files of this kind go to %3.</source>
        <extracomment>%1: how names of files end, such as pdf; %2: the types of files that have it too; %3: one type.</extracomment>
        <translation>%1 は「%2」にもあります。この種類のファイルは「%3」に入ります。</translation>
    </message>
</context>
<context>
    <name>tributary::ShowMenu</name>
    <message>
        <source>Show</source>
        <extracomment>The menu of the states and types of downloads that the list can show.</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>tributary::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>ログイン(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 がユーザー名とパスワードを要求しています。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 への経路にあるプロキシがユーザー名とパスワードを要求しています。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <extracomment>%1: the name and the port of a proxy.</extracomment>
        <translation>プロキシ %1 がユーザー名とパスワードを要求しています。</translation>
    </message>
    <message>
        <source>Passwords, cookies and headers for %1 are not kept in the list. Enter what is needed to continue.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 のパスワード、Cookie、ヘッダーはリストに保存されません。続行に必要な情報を入力してください。</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>名前=値; 名前=値</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>Cookie(&amp;K)</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>名前: 値 (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>ヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>Us&amp;er name at the proxy</source>
        <translation>プロキシのユーザー名(&amp;E)</translation>
    </message>
    <message>
        <source>Pass&amp;word at the proxy</source>
        <translation>プロキシのパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Passphrase of the ke&amp;y</source>
        <translation>鍵のパスフレーズ(&amp;Y)</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>ダウンロード: %1</translation>
    </message>
    <message numerus="yes">
        <source>Download: %1 and %n more</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>
            <numerusform>ダウンロード: %1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of the key for %1 is not kept in the list. Enter it to continue.</source>
        <extracomment>%1: the name of a server. The key belongs to a certificate that tells the server who asks.</extracomment>
        <translation>%1 の鍵のパスフレーズはリストに保存されません。続行するには入力してください。</translation>
    </message>
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>遅い理由は?</translation>
    </message>
</context>
<context>
    <name>tributary::SortMenu</name>
    <message>
        <source>Sort by</source>
        <extracomment>The menu of the orders in which the list can be.</extracomment>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>キューの順</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>The list begins with the highest number or the latest time.</extracomment>
        <translation>降順</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedGraph</name>
    <message>
        <source>Speed of the last five minutes</source>
        <translation>直近 5 分間の速度</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>現在 %1、平均 %2、最大 %3</translation>
    </message>
    <message>
        <source>Nothing was downloaded in the last five minutes.</source>
        <translation>直近 5 分間にダウンロードされたデータはありません。</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>制限 %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under the graph of the last minutes, behind times such as −1:30.</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>On average %1, at most %2</source>
        <translation>平均 %1、最大 %2</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedPopup</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>すべてのダウンロードの速度</translation>
    </message>
</context>
<context>
    <name>tributary::StartButtons</name>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add paused</source>
        <translation>停止状態で追加(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>tributary::StatusLine</name>
    <message>
        <source>Show the speed of the last five minutes</source>
        <translation>直近 5 分間の速度を表示</translation>
    </message>
</context>
<context>
    <name>tributary::TickMenu</name>
    <message>
        <source>Only archives</source>
        <translation>アーカイブのみ</translation>
    </message>
    <message>
        <source>Only media</source>
        <extracomment>Music and films.</extracomment>
        <translation>メディアのみ</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>ドキュメントのみ</translation>
    </message>
    <message>
        <source>Only images</source>
        <translation>画像のみ</translation>
    </message>
    <message>
        <source>Only programs</source>
        <translation>プログラムのみ</translation>
    </message>
    <message>
        <source>Only other files</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>その他のファイルのみ</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>選択を反転(&amp;I)</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
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
        <translation>週の時間帯</translation>
    </message>
</context>
<context>
    <name>tributary::WeekModel</name>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>%1: a day of the week, %2 and %3: times of the day, %4: what holds then, such as &quot;Paused&quot;.</extracomment>
        <translation>%1 %2～%3: %4</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Of an hour of the week: downloads are as fast as they can be.</extracomment>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>Of an hour of the week: the speed limit holds.</extracomment>
        <translation>制限</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of an hour of the week: nothing is downloaded.</extracomment>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>tributary::WindowFoot</name>
    <message>
        <source>Watching the clipboard</source>
        <translation>クリップボードを監視中</translation>
    </message>
    <message>
        <source>Message copied.</source>
        <translation>メッセージをコピーしました。</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>%1: a speed, or &quot;None&quot;.</extracomment>
        <translation>速度制限: %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>空き: %1</translation>
    </message>
    <message>
        <source>Limit: none until %1</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week. The schedule has no speed limit until then.</extracomment>
        <translation>速度制限: %1 までなし</translation>
    </message>
    <message>
        <source>The weekly schedule lifts the limit of %1 at this hour.</source>
        <extracomment>%1: a speed.</extracomment>
        <translation>この時間帯は週間スケジュールにより %1 の制限が解除されています。</translation>
    </message>
</context>
</TS>
