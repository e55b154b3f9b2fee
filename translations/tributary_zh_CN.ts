<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessibleList</name>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
</context>
<context>
    <name>AddInput</name>
    <message>
        <source>“%1” doesn&apos;t begin with http:// or https://.</source>
        <translation>“%1”未以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a complete link.</source>
        <translation>“%1”不是完整的链接。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <extracomment>%1: a link, %2: what is wrong with it.</extracomment>
        <translation>无法使用“%1”：%2。</translation>
    </message>
    <message>
        <source>The links are too long to add all at once. Add fewer at a time.</source>
        <translation>链接太长，无法一次全部添加。请减少每次添加的数量。</translation>
    </message>
    <message>
        <source>That makes more than %1 downloads. Add fewer at a time.</source>
        <translation>下载数将超过 %1 个。请减少每次添加的数量。</translation>
    </message>
    <message>
        <source>Type or paste the link of a file.</source>
        <translation>请输入或粘贴文件链接。</translation>
    </message>
    <message>
        <source>Choose the folder to save to.</source>
        <translation>请选择保存文件夹。</translation>
    </message>
    <message>
        <source>Enter the folder&apos;s full path.</source>
        <translation>请填写文件夹的完整路径。</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>填写密码时必须同时填写用户名。</translation>
    </message>
    <message>
        <source>Write each header as Name: value on its own line. Headers that Tributary sends itself, such as Range, can&apos;t be set.</source>
        <translation>请每行填写一个请求头，格式为“名称: 值”。由 Tributary 自行发送的请求头（如 Range）不能设置。</translation>
    </message>
    <message>
        <source>Enter the page&apos;s full address, with http:// or https://.</source>
        <translation>请填写网页的完整地址，以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>Write cookies as name=value; name=value.</source>
        <translation>请按“名称=值; 名称=值”的格式填写 Cookie。</translation>
    </message>
    <message>
        <source>A user agent is one line of plain text.</source>
        <translation>用户代理应为一行纯文本。</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port, https://host:port or socks5://host:port, or none for no proxy.</source>
        <translation>请按 http://主机:端口、https://主机:端口或 socks5://主机:端口的格式填写代理；填写 none 则不使用代理。</translation>
    </message>
    <message>
        <source>A file name can&apos;t contain / or \.</source>
        <translation>文件名不能包含 / 或 \。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file.</source>
        <translation>“%1”不能用作文件名。</translation>
    </message>
    <message>
        <source>A checksum can be entered for one file only.</source>
        <translation>只能为单个文件指定校验和。</translation>
    </message>
    <message>
        <source>At most %1 mirrors can be entered.</source>
        <translation>最多可指定 %1 个镜像。</translation>
    </message>
    <message>
        <source>Mirrors can be entered for one file only.</source>
        <translation>只有下载单个文件时才能指定镜像。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: the number of a line, %2: a sentence that says what is wrong with it.</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>此名称太长，不能用作文件名。</translation>
    </message>
    <message>
        <source>Enter the whole checksum: %1 digits for %2.</source>
        <extracomment>Two sentences on a checksum that is not complete. %1: a number of digits, %2: a kind such as SHA-256.</extracomment>
        <translation>请填写完整的校验和：%2 为 %1 位。</translation>
    </message>
    <message>
        <source>Enter the whole checksum, such as %1 digits for %2.</source>
        <translation>请填写完整的校验和，例如 %2 为 %1 位。</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download torrents.</source>
        <translation>Tributary 不下载种子。</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download from FTP servers.</source>
        <translation>Tributary 不从 FTP 服务器下载。</translation>
    </message>
</context>
<context>
    <name>AfterDownloads</name>
    <message>
        <source>All downloads are done. Quit Tributary?</source>
        <translation>所有下载均已完成。要退出 Tributary 吗？</translation>
    </message>
    <message>
        <source>All downloads are done. Put the computer to sleep?</source>
        <translation>所有下载均已完成。要让计算机睡眠吗？</translation>
    </message>
    <message>
        <source>All downloads are done. Shut down the computer?</source>
        <translation>所有下载均已完成。要关闭计算机吗？</translation>
    </message>
    <message>
        <source>All downloads are done. Run %1?</source>
        <translation>所有下载均已完成。要运行 %1 吗？</translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>所有下载均已完成</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, this happens in %n second(s).</source>
        <translation>
            <numerusform>如果不作选择，将在 %n 秒后执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
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
        <translation>仍在工作</translation>
    </message>
    <message>
        <source>it brought all that it was asked for</source>
        <translation>要求的内容已全部送达</translation>
    </message>
    <message>
        <source>another one took over its rest</source>
        <translation>其余部分由另一个连接接手</translation>
    </message>
    <message>
        <source>others brought its part first</source>
        <translation>其他连接先送达了它的部分</translation>
    </message>
    <message>
        <source>it was far slower than the others, which took over</source>
        <translation>它比其他连接慢得多，由它们接手</translation>
    </message>
    <message>
        <source>it made way for other connections</source>
        <translation>它给其他连接让路</translation>
    </message>
    <message>
        <source>the speed limit calls for smaller parts</source>
        <translation>由于限速，需要更小的分段</translation>
    </message>
    <message>
        <source>its link was given up</source>
        <translation>其链接已被放弃</translation>
    </message>
    <message>
        <source>the download stopped</source>
        <translation>下载已停止</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, without data: %5</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: what became of it.</extracomment>
        <translation>连接 %1，服务器 %2，自 %3 起，历时 %4，无数据：%5</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, %5, %6: %7</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: a size, %6: a speed, %7: what became of it.</extracomment>
        <translation>连接 %1，服务器 %2，自 %3 起，历时 %4，%5，%6：%7</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>
            <numerusform>自 %1 起 %n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them failed</source>
        <extracomment>%1: &quot;12 requests since 10:02:11&quot;, %n: how many of them failed.</extracomment>
        <translation>
            <numerusform>%1，其中 %n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>the file was asked for anew</source>
        <translation>已重新请求该文件</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Retried: it was far slower than the others</source>
        <translation>已重试：远慢于其他连接</translation>
    </message>
    <message>
        <source>Retried: %1</source>
        <extracomment>%1: what went wrong before, as &quot;The connection was lost&quot;.</extracomment>
        <translation>已重试：%1</translation>
    </message>
    <message>
        <source>%1; trying again soon</source>
        <extracomment>%1: what went wrong, as &quot;The connection was lost&quot;.</extracomment>
        <translation>%1；即将重试</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>即将重试</translation>
    </message>
    <message>
        <source>The disk is slower than the network</source>
        <translation>磁盘速度低于网络速度</translation>
    </message>
    <message>
        <source>A speed limit holds it back</source>
        <translation>受限速影响</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment</source>
        <translation>服务器暂时没有发送数据</translation>
    </message>
    <message>
        <source>Far slower than the others</source>
        <translation>远慢于其他连接</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>等待服务器响应</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <extracomment>A connection that waits until its server may be asked.</extracomment>
        <translation>排队等待</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A connection whose server has answered; its bytes are not taken yet.</extracomment>
        <translation>已应答</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>A connection whose bytes are compared with those that are here.</extracomment>
        <translation>正在比对</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <extracomment>A connection that asks again after a while.</extracomment>
        <translation>等待重试</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>Requests to this server are spaced out</source>
        <translation>对此服务器的请求会间隔发送</translation>
    </message>
    <message>
        <source>Waiting until the file is ready</source>
        <translation>等待文件就绪</translation>
    </message>
    <message>
        <source>Checking that this source has the same file</source>
        <translation>正在确认此来源的文件是否相同</translation>
    </message>
</context>
<context>
    <name>DownloadFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1: a size such as 3.7 GiB, %2: the same in bytes.</extracomment>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>Less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>%1 for the last %2</source>
        <extracomment>%1: a time such as 0:35, %2: a size.</extracomment>
        <translation>%1（最后的 %2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum, %3: who said it, a file or a header of an answer.</extracomment>
        <translation>%1：%2（来自 %3）</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>平均速度</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <extracomment>The address that a link led to in the end.</extracomment>
        <translation>重定向到</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>In parts; can be resumed</source>
        <translation>分段传输；支持断点续传</translation>
    </message>
    <message>
        <source>In one piece; can&apos;t be resumed</source>
        <translation>整体传输；不支持断点续传</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>上次修改时间</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <extracomment>The server&apos;s mark for this version of the file (its ETag).</extracomment>
        <translation>版本 (ETag)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
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
        <translation>限速</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Retry in %1 · %2</source>
        <extracomment>%1: a time such as 0:12, %2: why it has to be tried again.</extracomment>
        <translation>%1 后重试 · %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>It waits for its turn.</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Assembling</source>
        <extracomment>The parts are being put together into one file.</extracomment>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>等待重试</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, written as the language wants it.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: the time until a download is done, such as 0:35.</extracomment>
        <translation>剩余 %1</translation>
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
        <translation>昨天</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>%1 后重试</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <extracomment>Of a finished download. %1: a kind of checksum, such as SHA-256.</extracomment>
        <translation>%1 一致</translation>
    </message>
    <message>
        <source>All pieces match</source>
        <extracomment>Of a finished download: each of its pieces has the checksum that was named for it.</extracomment>
        <translation>所有分块一致</translation>
    </message>
    <message>
        <source>Paused · starts over</source>
        <extracomment>Of a paused download that can&apos;t be continued: once resumed, it begins again.</extracomment>
        <translation>已暂停 · 将从头开始</translation>
    </message>
    <message>
        <source>Comparing what is here</source>
        <translation>正在比对已下载部分</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is here of a file is compared with what the server sends; %1: &quot;Comparing what is here&quot;, %2: how far that is, such as 12%, %3: how far it has to go, such as 30%.</extracomment>
        <translation>%1：%2，共 %3</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>高优先级</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>低优先级</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Of a finished download: it was compared with no checksum.</extracomment>
        <translation>未校验</translation>
    </message>
    <message>
        <source>File is missing</source>
        <extracomment>Of a finished download, whose file somebody has moved or deleted elsewhere.</extracomment>
        <translation>文件缺失</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>无法识别链接</translation>
    </message>
    <message>
        <source>Copy the whole link and try again.</source>
        <translation>请复制完整的链接并重试。</translation>
    </message>
    <message>
        <source>Check how it is spelt; in a shell, put it in quotes.</source>
        <translation>请检查拼写；在 shell 中请加引号。</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>只能下载 http 和 https 链接</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>请查找以 https:// 开头的链接。</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>找不到服务器</translation>
    </message>
    <message>
        <source>Look for a typo in the link, or check the network.</source>
        <translation>请检查链接是否有误，或检查网络。</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>服务器拒绝连接</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>请检查网络，或稍后重试。</translation>
    </message>
    <message>
        <source>Check the port, or try again later.</source>
        <translation>请检查端口，或稍后重试。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>Run the same command again.</source>
        <translation>请再次运行同一命令。</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>服务器响应超时</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --timeout.</source>
        <translation>请再次运行同一命令，或用 --timeout 给予更多时间。</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <translation>连接用时过长</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --connect-timeout.</source>
        <translation>请再次运行同一命令，或用 --connect-timeout 给予更多时间。</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask the people who run the server.</source>
        <translation>服务器无法证明自己的身份。请检查此计算机的日期，或咨询服务器管理者。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; give a private authority&apos;s certificate with --ca-file.</source>
        <translation>请检查本机的时钟；私有机构的证书请用 --ca-file 指定。</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>服务器从 https 重定向到 http</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file. Add the http link itself if you want it anyway.</source>
        <translation>途中任何人都可能读取和更改文件。如仍要下载，请直接添加 http 链接。</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file; give the http link itself if you want it anyway.</source>
        <translation>途中任何人都可能读取和更改文件；如仍要下载，请直接给出 http 链接。</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>代理无法使用</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>请检查代理的地址和密码。</translation>
    </message>
    <message>
        <source>Check --proxy, its user and its password, or go without: --proxy none.</source>
        <translation>请检查 --proxy 及其用户名和密码，或不使用代理：--proxy none。</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>代理要求提供用户名和密码</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for the proxy.</source>
        <translation>请使用您的代理用户名和密码登录。</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>此网络要求登录</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then try again.</source>
        <translation>请在浏览器中登录网络，然后重试。</translation>
    </message>
    <message>
        <source>Do so in a browser, and run the same command again.</source>
        <translation>请在浏览器中登录，然后再次运行同一命令。</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>需要用户名和密码</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for this site.</source>
        <translation>请使用您在该网站的用户名和密码登录。</translation>
    </message>
    <message>
        <source>Give them with --user NAME, or check the ones that you gave.</source>
        <translation>请用 --user NAME 提供，或检查已提供的内容。</translation>
    </message>
    <message>
        <source>The link leads to that server: give the link there, with --user NAME. For another host and by https you can also write the login into ~/.netrc and give --netrc.</source>
        <translation>链接指向该服务器：请给出那里的链接，并使用 --user NAME。如果是另一主机且通过 https，也可以把登录信息写入 ~/.netrc 并使用 --netrc。</translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation>用户名或密码未被接受</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>The link may have expired, or may need you to sign in: get a new one from the site.</source>
        <translation>链接可能已过期，或需要登录：请从网站获取新的链接。</translation>
    </message>
    <message>
        <source>The link may have expired, or need --cookie, --referer or --user.</source>
        <translation>链接可能已过期，或需要 --cookie、--referer 或 --user。</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>链接已过期</translation>
    </message>
    <message>
        <source>Get a new link from the site and replace this one.</source>
        <translation>请从网站获取新的链接，并替换此链接。</translation>
    </message>
    <message>
        <source>Get a new link, and give it with --output and the same name to continue.</source>
        <translation>请获取新的链接，并用 --output 和相同的名称指定它以继续。</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>The file may have moved. Look for a new link.</source>
        <translation>文件可能已移动，请查找新的链接。</translation>
    </message>
    <message>
        <source>Check the link.</source>
        <translation>请检查链接。</translation>
    </message>
    <message>
        <source>The file is gone from the server</source>
        <translation>服务器上已没有该文件</translation>
    </message>
    <message>
        <source>The link may have expired: get a new one.</source>
        <translation>链接可能已过期：请获取新的链接。</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>重定向次数过多</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>请重试，或在其他服务器上查找此文件。</translation>
    </message>
    <message>
        <source>It may need --cookie, or the link of the file itself.</source>
        <translation>可能需要 --cookie，或文件本身的链接。</translation>
    </message>
    <message>
        <source>The server requires payment for the file</source>
        <translation>服务器要求为该文件付费</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one; waiting won&apos;t help.</source>
        <translation>请检查链接，或查找新的链接；等待没有用。</translation>
    </message>
    <message>
        <source>Check the link; waiting won&apos;t help.</source>
        <translation>请检查链接；等待没有用。</translation>
    </message>
    <message>
        <source>The server says that a proxy asks for a password</source>
        <translation>服务器表示有代理要求密码</translation>
    </message>
    <message>
        <source>The server may not send the file for legal reasons</source>
        <translation>服务器因法律原因不能发送该文件</translation>
    </message>
    <message>
        <source>The file is locked on the server</source>
        <translation>文件在服务器上被锁定</translation>
    </message>
    <message>
        <source>The problem is on the server: try again later.</source>
        <translation>这是服务器的问题，请稍后重试。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The server is limiting requests for now</source>
        <translation>服务器目前正在限制请求</translation>
    </message>
    <message>
        <source>The server is still preparing the file</source>
        <translation>服务器仍在准备文件</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>服务器报告错误</translation>
    </message>
    <message>
        <source>The server sent the wrong part of the file</source>
        <translation>服务器发送了错误的文件部分</translation>
    </message>
    <message>
        <source>Run the same command again with --connections 1.</source>
        <translation>请加 --connections 1 再次运行同一命令。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid</source>
        <translation>服务器的响应无效</translation>
    </message>
    <message>
        <source>Check the link, or try again later.</source>
        <translation>请检查链接，或稍后重试。</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at this address</source>
        <translation>服务器在那里不使用 HTTP</translation>
    </message>
    <message>
        <source>Check the port, and whether the link begins with http or https.</source>
        <translation>请检查端口，以及链接以 http 还是 https 开头。</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>收到的是网页而不是文件</translation>
    </message>
    <message>
        <source>The site may want you to sign in, or the link has expired. Open it in the browser and copy the link again.</source>
        <translation>网站可能要求登录，或链接已过期。请在浏览器中打开并重新复制链接。</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>服务器上的文件已更改</translation>
    </message>
    <message>
        <source>Try again to download the new file from the start.</source>
        <translation>请重试，以从头下载新文件。</translation>
    </message>
    <message>
        <source>Run the same command again when it no longer changes.</source>
        <translation>等文件不再变化时再次运行同一命令。</translation>
    </message>
    <message>
        <source>The file is not the one that the list describes</source>
        <translation>该文件不是列表所描述的文件</translation>
    </message>
    <message>
        <source>Get a new list.</source>
        <translation>请获取新的列表。</translation>
    </message>
    <message>
        <source>Get a new list; where apt made it, run apt-get update.</source>
        <translation>请获取新的列表；如果列表由 apt 生成，请运行 apt-get update。</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match</source>
        <translation>文件的校验和不匹配</translation>
    </message>
    <message>
        <source>Check the checksum; if it is right, %1 sent a different file.</source>
        <translation>请检查校验和；如果它正确，则 %1 发送了不同的文件。</translation>
    </message>
    <message>
        <source>Look for a typo in the checksum, or try again.</source>
        <translation>请检查校验和是否有误，或重试。</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Free some space. The download then goes on by itself.</source>
        <translation>请释放一些空间。下载随后会自动继续。</translation>
    </message>
    <message>
        <source>Make room, or choose another folder with --dir, and run the command again.</source>
        <translation>请腾出空间，或用 --dir 选择其他文件夹，然后再次运行命令。</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>没有写入此文件夹的权限</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>请选择其他文件夹，或允许写入此文件夹。</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>文件过大，此磁盘无法存放</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>请选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder on another disk with --dir.</source>
        <translation>请用 --dir 选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>This program may not write files that large</source>
        <translation>此程序不允许有这么大的文件</translation>
    </message>
    <message>
        <source>Ask the people who run this computer to raise the limit.</source>
        <translation>请让管理这台计算机的人提高限制。</translation>
    </message>
    <message>
        <source>Raise the limit of the shell with ulimit -f, and run the same command again.</source>
        <translation>请用 ulimit -f 提高 shell 的限制，然后再次运行同一命令。</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>无法读写磁盘</translation>
    </message>
    <message>
        <source>Check that the disk is connected and working.</source>
        <translation>请检查磁盘是否已连接且状态正常。</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>请移走该文件，或以其他名称保存。</translation>
    </message>
    <message>
        <source>Choose another name with --output, or say what to do with --on-conflict.</source>
        <translation>请用 --output 选择其他名称，或用 --on-conflict 指定处理方式。</translation>
    </message>
    <message>
        <source>Another download is writing this file</source>
        <translation>另一个下载正在写入此文件</translation>
    </message>
    <message>
        <source>Wait until it is finished, or save under another name.</source>
        <translation>请等待其完成，或以其他名称保存。</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another name with --output.</source>
        <translation>请等待其完成，或用 --output 选择其他名称。</translation>
    </message>
    <message>
        <source>An unfinished file is in the way</source>
        <translation>有未完成的文件占用了位置</translation>
    </message>
    <message>
        <source>Use the link that it was begun with, delete it and its .ledger, or choose another name with --output.</source>
        <translation>请使用最初的链接，或删除该文件及其 .ledger，或用 --output 选择其他名称。</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>无法读取列表</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>文件超出内存上限</translation>
    </message>
    <message>
        <source>Allow more memory under Settings, Advanced, and try again; or add the download again with part files on disk.</source>
        <translation>请在“设置”的“高级”中允许使用更多内存后重试；或改用磁盘上的分段文件重新添加该下载。</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or leave out --assembly memory.</source>
        <translation>请增大 --memory-limit，或去掉 --assembly memory。</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <translation>再次运行同一命令即可继续。</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment</source>
        <extracomment>A download that runs, say, can&apos;t be renamed or edited.</extracomment>
        <translation>目前无法执行此操作</translation>
    </message>
    <message>
        <source>Pause the download, then try again.</source>
        <translation>请暂停下载后重试。</translation>
    </message>
    <message>
        <source>Run the same command again later.</source>
        <translation>请稍后再次运行同一命令。</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>Tributary 内部出错</translation>
    </message>
    <message>
        <source>Please report this, and include the log.</source>
        <translation>请报告此问题，并附上日志。</translation>
    </message>
    <message>
        <source>Please report it with the output of --verbose.</source>
        <translation>请附上 --verbose 的输出进行反馈。</translation>
    </message>
    <message>
        <source>Allow it and run the command again, or choose another folder with --dir.</source>
        <translation>请允许写入后再次运行命令，或用 --dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Check it and run the command again, or choose a folder on another one with --dir.</source>
        <translation>请检查磁盘后再次运行命令，或用 --dir 选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The link leads to that server, which gets no --cookie, --header or --user: give the link there, with what it needs. The link may also have expired.</source>
        <translation>该链接会转到那个服务器，而 --cookie、--header 和 --user 不会发送给它：请直接提供那里的链接，并附上所需内容。链接也可能已过期。</translation>
    </message>
    <message>
        <source>The browser&apos;s sign-in is needed again</source>
        <translation>需要重新提供浏览器的登录信息</translation>
    </message>
    <message>
        <source>Start the download in the browser again to continue here, or sign in with the cookies of this site.</source>
        <translation>请在浏览器中重新开始下载，以便在此继续；或使用该网站的 Cookie 登录。</translation>
    </message>
    <message>
        <source>Enter the cookies in the window.</source>
        <translation>请在窗口中填写 Cookie。</translation>
    </message>
    <message>
        <source>Secret headers are needed again</source>
        <translation>需要重新提供机密请求头</translation>
    </message>
    <message>
        <source>Sign in with the headers that were entered for this download.</source>
        <translation>请使用为此下载填写过的请求头登录。</translation>
    </message>
    <message>
        <source>Enter the headers in the window.</source>
        <translation>请在窗口中填写请求头。</translation>
    </message>
    <message>
        <source>The passphrase of the key is needed again</source>
        <translation>需要重新提供密钥口令</translation>
    </message>
    <message>
        <source>Sign in with the passphrase of the certificate&apos;s key.</source>
        <translation>请使用证书密钥的口令登录。</translation>
    </message>
    <message>
        <source>Enter the passphrase in the window.</source>
        <translation>请在窗口中填写口令。</translation>
    </message>
    <message>
        <source>Try again. Keep the file anyway only if you know that the site&apos;s checksum is out of date.</source>
        <translation>请重试。只有确知网站的校验和已过时，才可仍然保留文件。</translation>
    </message>
    <message>
        <source>Try again later; to keep the file although %1 names another checksum, run the command again with --accept-checksum and the one that was found.</source>
        <translation>请稍后重试；若 %1 给出不同的校验和而仍要保留文件，请加 --accept-checksum 和找到的校验和再次运行命令。</translation>
    </message>
    <message>
        <source>Check what --input names.</source>
        <translation>请检查 --input 指定的内容。</translation>
    </message>
    <message>
        <source>The server does not speak https on this port</source>
        <translation>服务器在此端口上不支持 https</translation>
    </message>
    <message>
        <source>Check the link&apos;s port, or whether the link should begin with http.</source>
        <translation>请检查链接的端口，或链接是否应以 http 开头。</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk</source>
        <translation>文件名太长，此磁盘无法使用</translation>
    </message>
    <message>
        <source>Save under a shorter name.</source>
        <translation>请以较短的名称保存。</translation>
    </message>
    <message>
        <source>Choose a shorter name with --output.</source>
        <translation>请用 --output 选择较短的名称。</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>文件夹已不存在</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder.</source>
        <translation>请连接其所在的磁盘，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Connect its disk and run the command again, or choose another folder with --dir.</source>
        <translation>请连接其所在的磁盘后再次运行命令，或用 --dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>未完成的文件已不存在</translation>
    </message>
    <message>
        <source>Put it back where it was, or try again to start over.</source>
        <translation>请将其放回原处，或重试以重新开始。</translation>
    </message>
    <message>
        <source>Put it back where it was, or run the same command again to start over.</source>
        <translation>请将其放回原处，或再次运行同一命令以重新开始。</translation>
    </message>
    <message>
        <source>A file with this name already exists</source>
        <translation>已存在同名文件</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what went wrong, %2: the number the server answered with, e.g. &quot;Not found (404)&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>FlawText</name>
    <message>
        <source>it contains a NUL byte</source>
        <translation>含有空字节 (NUL)</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>文本不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>the file name contains a control character</source>
        <translation>文件名含有控制字符</translation>
    </message>
    <message>
        <source>the file name is an absolute path</source>
        <translation>文件名是绝对路径</translation>
    </message>
    <message>
        <source>the file name contains a backslash</source>
        <translation>文件名含有反斜杠</translation>
    </message>
    <message>
        <source>the file name contains a slash</source>
        <translation>文件名含有斜杠</translation>
    </message>
    <message>
        <source>the file name leads out of its folder</source>
        <translation>文件名指向其文件夹之外</translation>
    </message>
    <message>
        <source>the folder before the file name is not allowed</source>
        <translation>文件名前的文件夹不被允许</translation>
    </message>
    <message>
        <source>the file name is empty</source>
        <translation>文件名为空</translation>
    </message>
    <message>
        <source>line %1 gives the same file name</source>
        <translation>第 %1 行指定了相同的文件名</translation>
    </message>
    <message>
        <source>dir= names no folder</source>
        <translation>dir= 未指定文件夹</translation>
    </message>
    <message>
        <source>the folder leads out of the one that was chosen</source>
        <translation>文件夹指向所选文件夹之外</translation>
    </message>
    <message>
        <source>the folder is a hidden one</source>
        <translation>文件夹是隐藏的</translation>
    </message>
    <message>
        <source>what lies in the folder is run at login</source>
        <translation>该文件夹中的内容会在登录时运行</translation>
    </message>
    <message>
        <source>the size is not a number of bytes</source>
        <translation>大小不是字节数</translation>
    </message>
    <message>
        <source>the checksum is of a kind that isn&apos;t known</source>
        <translation>校验和的类型未知</translation>
    </message>
    <message>
        <source>%1 checksums have %2 hexadecimal digits</source>
        <translation>%1 校验和应为 %2 位十六进制数字</translation>
    </message>
    <message>
        <source>there are two different %1 checksums</source>
        <translation>有两个不同的 %1 校验和</translation>
    </message>
    <message>
        <source>it is not a link</source>
        <translation>这不是链接</translation>
    </message>
    <message>
        <source>links of the kind %1: can&apos;t be fetched</source>
        <translation>无法下载 %1 类型的链接</translation>
    </message>
    <message>
        <source>the link is broken</source>
        <translation>链接有误</translation>
    </message>
    <message>
        <source>the link names no host</source>
        <translation>链接未指定服务器</translation>
    </message>
    <message>
        <source>the link has an impossible port</source>
        <translation>链接的端口无效</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>链接太长</translation>
    </message>
    <message>
        <source>the link is relative to a page whose address isn&apos;t known</source>
        <translation>链接相对于一个地址未知的页面</translation>
    </message>
    <message>
        <source>a range runs backwards</source>
        <translation>范围的顺序是反的</translation>
    </message>
    <message>
        <source>the pattern makes more than %1 links</source>
        <translation>模式生成的链接超过 %1 个</translation>
    </message>
    <message>
        <source>the number of file names (%1) differs from that of the links (%2)</source>
        <translation>%1 个文件名无法对应 %2 个链接</translation>
    </message>
    <message>
        <source>the mirrors&apos; patterns make different numbers of links</source>
        <translation>各镜像的模式生成的链接数不同</translation>
    </message>
    <message>
        <source>one checksum can&apos;t apply to %1 links</source>
        <translation>一个校验和不能用于 %1 个链接</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>该行太长</translation>
    </message>
    <message>
        <source>the line has more than %1 mirrors</source>
        <translation>该行的镜像超过 %1 个</translation>
    </message>
    <message>
        <source>the option has no link above it</source>
        <translation>选项上方没有链接</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>没有这个选项</translation>
    </message>
    <message>
        <source>the quote around the link is never closed</source>
        <translation>链接的引号没有闭合</translation>
    </message>
    <message>
        <source>a header contains a control character</source>
        <translation>标头含有控制字符</translation>
    </message>
    <message>
        <source>a download sends its own header %1</source>
        <translation>标头 %1 由下载自行发送</translation>
    </message>
    <message>
        <source>the referring page has no http or https address</source>
        <translation>来源页面没有 http 或 https 地址</translation>
    </message>
    <message>
        <source>it is not a cURL command</source>
        <translation>这不是 cURL 命令</translation>
    </message>
    <message>
        <source>the command is too long</source>
        <translation>命令太长</translation>
    </message>
    <message>
        <source>the command is joined with another program or a file</source>
        <translation>命令与其他程序或文件相连</translation>
    </message>
    <message>
        <source>the command has parts that only a shell can fill in</source>
        <translation>命令中有只能由 shell 填充的部分</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>the command contains a control character</source>
        <translation>命令含有控制字符</translation>
    </message>
    <message>
        <source>the command has no link</source>
        <translation>命令中没有链接</translation>
    </message>
    <message>
        <source>the command has an option that isn&apos;t understood</source>
        <translation>命令中有无法识别的选项</translation>
    </message>
    <message>
        <source>the command&apos;s last option lacks its value</source>
        <translation>命令的最后一个选项缺少值</translation>
    </message>
    <message>
        <source>the command reads headers from a file</source>
        <translation>命令从文件读取标头</translation>
    </message>
    <message>
        <source>the command reads cookies from a file</source>
        <translation>命令从文件读取 Cookie</translation>
    </message>
    <message>
        <source>the command reads more options from elsewhere</source>
        <translation>命令从别处读取更多选项</translation>
    </message>
    <message>
        <source>the command&apos;s method isn&apos;t GET</source>
        <translation>命令的方法不是 GET</translation>
    </message>
    <message>
        <source>the command sends data</source>
        <translation>命令会发送数据</translation>
    </message>
    <message>
        <source>the command uploads a file</source>
        <translation>命令会上传文件</translation>
    </message>
    <message>
        <source>the command fetches a part of the file</source>
        <translation>命令只获取文件的一部分</translation>
    </message>
    <message>
        <source>the command fetches the headers alone</source>
        <translation>命令只获取标头</translation>
    </message>
    <message>
        <source>the command needs a client certificate</source>
        <translation>命令需要客户端证书</translation>
    </message>
    <message>
        <source>the proxy is neither http, https nor socks5</source>
        <translation>代理不是 http、https 或 socks5</translation>
    </message>
    <message>
        <source>the proxy&apos;s address is broken</source>
        <translation>代理地址有误</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>文档过早结束</translation>
    </message>
    <message>
        <source>a part of the document is too long</source>
        <translation>文档的某一部分太长</translation>
    </message>
    <message>
        <source>a document type is not allowed</source>
        <translation>不允许文档类型声明</translation>
    </message>
    <message>
        <source>the document is not well-formed XML</source>
        <translation>文档不是格式正确的 XML</translation>
    </message>
    <message>
        <source>the document is nested too deep</source>
        <translation>文档嵌套太深</translation>
    </message>
    <message>
        <source>the document lists no file</source>
        <translation>文档未列出文件</translation>
    </message>
    <message>
        <source>the document lists more than %1 files</source>
        <translation>文档列出的文件超过 %1 个</translation>
    </message>
    <message>
        <source>the file has no http or https link</source>
        <translation>文件没有 http 或 https 链接</translation>
    </message>
    <message>
        <source>the file has more than %1 links</source>
        <translation>文件的链接超过 %1 个</translation>
    </message>
    <message>
        <source>the file has more than %1 checksums</source>
        <translation>文件的校验和超过 %1 个</translation>
    </message>
    <message>
        <source>the file has more than %1 pieces</source>
        <translation>文件的分块超过 %1 个</translation>
    </message>
    <message>
        <source>the pieces have no length</source>
        <translation>分块没有长度</translation>
    </message>
    <message>
        <source>the pieces are out of order</source>
        <translation>分块顺序有误</translation>
    </message>
    <message>
        <source>the pieces don&apos;t make up the size</source>
        <translation>分块与文件大小不符</translation>
    </message>
    <message>
        <source>the page has more than %1 links</source>
        <translation>页面的链接超过 %1 个</translation>
    </message>
    <message>
        <source>a tag of the page never ends</source>
        <translation>页面中有未结束的标签</translation>
    </message>
    <message>
        <source>there is a word that means nothing here</source>
        <translation>有一个在此处无意义的词</translation>
    </message>
    <message>
        <source>a login or a password comes before the first machine</source>
        <translation>用户名或密码出现在任何主机之前</translation>
    </message>
    <message>
        <source>a login or a password contains a control character</source>
        <translation>用户名或密码含有控制字符</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>the file ends where a value is missing</source>
        <translation>文件在缺少值处结束</translation>
    </message>
    <message>
        <source>a quoted value is never closed</source>
        <translation>引号打开后没有闭合</translation>
    </message>
    <message>
        <source>the line doesn&apos;t have seven fields separated by tabs</source>
        <translation>该行没有以制表符分隔的七个字段</translation>
    </message>
    <message>
        <source>the cookie&apos;s host is not a host name</source>
        <translation>Cookie 的主机无效</translation>
    </message>
    <message>
        <source>the cookie&apos;s name or value has characters that cookies can&apos;t have</source>
        <translation>Cookie 的名称或值含有不允许的字符</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG:HEX</source>
        <translation>校验和的格式不是 ALG:HEX</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG=HEX</source>
        <translation>校验和的格式不是 ALG=HEX</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form &apos;URI&apos; NAME SIZE ALG:HEX</source>
        <translation>该行的格式不是 &apos;URI&apos; NAME SIZE ALG:HEX</translation>
    </message>
    <message>
        <source>the header isn&apos;t of the form NAME: VALUE</source>
        <translation>标头的格式不是 NAME: VALUE</translation>
    </message>
    <message>
        <source>the cookies aren&apos;t of the form NAME=VALUE; NAME=VALUE</source>
        <translation>Cookie 的格式不是 NAME=VALUE; NAME=VALUE</translation>
    </message>
    <message>
        <source>it asks not to check certificates; give --no-check-certificate to allow that</source>
        <translation>要求不检查证书；如要允许，请指定 --no-check-certificate</translation>
    </message>
    <message>
        <source>it asks to trust certificates of its own; use --ca-file instead</source>
        <translation>要求信任其自带的证书；请改用 --ca-file</translation>
    </message>
    <message>
        <source>it asks for another proxy than the one that was chosen; give the same one with --proxy to allow that</source>
        <translation>要求使用与所选不同的代理；如要允许，请用 --proxy 指定该代理</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form HOST, TRUE or FALSE, PATH, TRUE or FALSE, TIME, NAME, VALUE</source>
        <translation>该行的格式不是 HOST、TRUE 或 FALSE、PATH、TRUE 或 FALSE、TIME、NAME、VALUE</translation>
    </message>
    <message>
        <source>the link has an impossible host name</source>
        <translation>链接的主机名无效</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>unknown size</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>支持断点续传</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>不支持断点续传</translation>
    </message>
    <message>
        <source>The server has “%1”: %2, %3</source>
        <extracomment>%1: a file name, %2: its size, %3: whether the server sends it in parts.</extracomment>
        <translation>服务器上有“%1”：%2，%3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2: %3</source>
        <extracomment>%1: a number, %2: a time such as 0:12, %3: what went wrong.</extracomment>
        <translation>%2 后进行第 %1 次尝试：%3</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in %3, over %n connection(s)</source>
        <translation>
            <numerusform>已保存为“%1”：%2，用时 %3，共 %n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>; the checksum matches</source>
        <translation>；校验和一致</translation>
    </message>
    <message>
        <source>“%1” already exists and was skipped</source>
        <translation>“%1”已存在，已跳过</translation>
    </message>
    <message>
        <source>Many requests in a short time; some are not listed</source>
        <translation>短时间内请求过多，部分未列出</translation>
    </message>
    <message>
        <source>%1; %2 are kept</source>
        <extracomment>%1: what went wrong, %2: a size.</extracomment>
        <translation>%1；已保留 %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <extracomment>%1: what went wrong.</extracomment>
        <translation>已重试：%1</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>已保存为“%1”</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The link was replaced: %1</source>
        <extracomment>%1: a link.</extracomment>
        <translation>链接已替换：%1</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>speed limit</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <extracomment>A person has edited a download; %1: a list such as &quot;mirrors, headers&quot;.</extracomment>
        <translation>已编辑：%1</translation>
    </message>
    <message>
        <source>file kept anyway</source>
        <extracomment>What was changed: the person keeps the file although a checksum contradicts it.</extracomment>
        <translation>仍保留文件</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in less than a second, over %n connection(s)</source>
        <translation>
            <numerusform>已保存为“%1”：%2，用时不到一秒，共 %n 个连接</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRemarks</name>
    <message>
        <source>The text asks to use no proxy.</source>
        <translation>此文本要求不使用代理。</translation>
    </message>
    <message>
        <source>The text asks to use the proxy %1:%2, which can see what you download.</source>
        <extracomment>%1: the name of a server, %2: a number.</extracomment>
        <translation>此文本要求使用代理 %1:%2，该代理可以看到下载的内容。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <extracomment>Wishes of the same kind as in the sentence before.</extracomment>
        <translation>
            <numerusform>另有 %n 项同类要求。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text asks not to check certificates, so anyone could pose as the server.</source>
        <translation>此文本要求不检查证书，这样任何人都能冒充该服务器。</translation>
    </message>
    <message>
        <source>The text asks to trust the certificates in %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>此文本要求信任 %1 中的证书。</translation>
    </message>
    <message>
        <source>The list is too long: only its first %1 downloads are added.</source>
        <extracomment>%1: how many can be added at once.</extracomment>
        <translation>列表过长：仅添加前 %1 个下载。</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <extracomment>%1: the number of a line, %2: why, as &quot;the link is not http or https&quot;.</extracomment>
        <translation>第 %1 行已略过：%2。</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>偏好设置...</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>隐藏其他</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>退出 %1</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>all downloads: with list the finished ones as well, with pause and resume in place of numbers</source>
        <translation>所有下载：用于 list 时包括已完成的，用于 pause 和 resume 时代替编号</translation>
    </message>
    <message>
        <source>save as FILE; for one URL only (default: the server&apos;s name, else the URL&apos;s; with add, a FILE without a folder goes where the desktop program saves)</source>
        <translation>另存为 FILE；仅限一个 URL（默认：服务器给出的名称，否则取自 URL；用于 add 时，不带文件夹的 FILE 存到桌面程序的保存位置）</translation>
    </message>
    <message>
        <source>save in FOLDER, created if missing (default: the current one; with add, the desktop program&apos;s)</source>
        <translation>保存到 FOLDER，没有则新建（默认：当前文件夹；用于 add 时为桌面程序的文件夹）</translation>
    </message>
    <message>
        <source>save as the URL says, in FOLDER/host/segment/.../name (default: in FOLDER)</source>
        <translation>按 URL 保存到 FOLDER/主机/路径段/.../名称（默认：直接存到 FOLDER）</translation>
    </message>
    <message>
        <source>save by TEMPLATE, such as {host}/{date}/{name} (default: {name})</source>
        <translation>按 TEMPLATE 保存，例如 {host}/{date}/{name}（默认：{name}）</translation>
    </message>
    <message>
        <source>more URLs from a list, or from several: links with patterns, apt-get --print-uris, Metalink, curl commands, a page; with get, FILE may be an http or https URL of one; -: standard input</source>
        <translation>从列表读取更多 URL，可多次使用：带模式的链接、apt-get --print-uris、Metalink、curl 命令、网页；用于 get 时，FILE 可以是列表的 http 或 https URL；-：标准输入</translation>
    </message>
    <message>
        <source>what to do when the file exists: rename, overwrite, skip (without asking the server) or fail (default: rename, to &quot;name (1).ext&quot;; with add, what the desktop program does)</source>
        <translation>文件已存在时：rename（改名）、overwrite（覆盖）、skip（跳过，不询问服务器）或 fail（报错）（默认：rename，改为 &quot;name (1).ext&quot;；用于 add 时按桌面程序的做法）</translation>
    </message>
    <message>
        <source>the same as --on-conflict overwrite</source>
        <translation>等同于 --on-conflict overwrite</translation>
    </message>
    <message>
        <source>the digest that the file must have: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512</source>
        <translation>文件应有的校验和：md5、sha1、sha224、sha256、sha384、sha512、sha3-256 或 sha3-512</translation>
    </message>
    <message>
        <source>keep a file with this digest, unverified, although the server names another one (default: it stays unfinished)</source>
        <translation>即使服务器给出另一个校验和，也保留校验和为此值的文件，但不算已验证（默认：保持未完成）</translation>
    </message>
    <message>
        <source>another source of the same file; may be given several times, for one URL only</source>
        <translation>同一文件的另一个来源；可多次使用，仅限一个 URL</translation>
    </message>
    <message>
        <source>direct: write each piece in its place; temp: as part files in --temp-dir, then merge them; memory: hold all of it and write it once (default: direct)</source>
        <translation>direct：每块直接写到其位置；temp：在 --temp-dir 中写成分块文件，然后合并；memory：全部放在内存中，一次写入（默认：direct）</translation>
    </message>
    <message>
        <source>where temporary files go: the parts of the assembly temp, the files of bench (default: the system&apos;s temporary folder)</source>
        <translation>临时文件的位置：--assembly temp 的分块、bench 的文件（默认：系统的临时文件夹）</translation>
    </message>
    <message>
        <source>look for a checksum file on the server, too: FILE.sha256, SHA256SUMS and the like (default: in the answer&apos;s headers only)</source>
        <translation>也在服务器上查找校验和文件：FILE.sha256、SHA256SUMS 等（默认：只看响应头）</translation>
    </message>
    <message>
        <source>set the file&apos;s time to the server&apos;s (default: now)</source>
        <translation>把文件时间设为服务器上的时间（默认：当前时间）</translation>
    </message>
    <message>
        <source>do not reserve the space on disk first (default: reserve)</source>
        <translation>不预先分配磁盘空间（默认：预先分配）</translation>
    </message>
    <message>
        <source>most connections for one file, 1 to 64, or auto: up to 8, fewer where that is faster (default: auto)</source>
        <translation>一个文件的最多连接数，1 到 64，或 auto：最多 8，更少更快时则减少（默认：auto）</translation>
    </message>
    <message>
        <source>files at once (default: 4)</source>
        <translation>同时下载的文件数（默认：4）</translation>
    </message>
    <message>
        <source>fetch each URL so many times one after another, and as often in parallel (default: 3)</source>
        <translation>每个 URL 逐个下载的次数，并行下载的次数相同（默认：3）</translation>
    </message>
    <message>
        <source>most connections over all files (default: 32)</source>
        <translation>所有文件的最多连接数（默认：32）</translation>
    </message>
    <message>
        <source>first measure how many connections the host accepts, for at most SEC seconds, and use as many as help; 0: skip (default: 0)</source>
        <translation>先测量主机接受多少个连接，最多 SEC 秒，再使用有益的数量；0：不测量（默认：0）</translation>
    </message>
    <message>
        <source>most bytes read or written in one step (default: 256K)</source>
        <translation>一次读写的最多字节数（默认：256K）</translation>
    </message>
    <message>
        <source>most bytes that one request asks for, and the size of a part file (default: automatic)</source>
        <translation>一次请求的最多字节数，也是分块文件的大小（默认：自动）</translation>
    </message>
    <message>
        <source>most bytes held in buffers over all connections, and as many again in files held in memory (default: 64M)</source>
        <translation>所有连接的缓冲区的最多字节数，放在内存中的文件另有同样多（默认：64M）</translation>
    </message>
    <message>
        <source>pause between the starts of two requests to one host (default: 0)</source>
        <translation>对同一主机的两次请求开始之间的间隔（默认：0）</translation>
    </message>
    <message>
        <source>most bytes a second over all files, such as 500K (default: none)</source>
        <translation>所有文件每秒的最多字节数，例如 500K（默认：none，不限）</translation>
    </message>
    <message>
        <source>most bytes a second for each file (default: none)</source>
        <translation>每个文件每秒的最多字节数（默认：none，不限）</translation>
    </message>
    <message>
        <source>tries after the first failure without progress in between (default: 5)</source>
        <translation>首次失败后，期间没有进展时的重试次数（默认：5）</translation>
    </message>
    <message>
        <source>the first wait before a try, doubled each time (default: 0.5)</source>
        <translation>重试前的首次等待时间，每次加倍（默认：0.5）</translation>
    </message>
    <message>
        <source>the longest wait before a try (default: 30)</source>
        <translation>重试前的最长等待时间（默认：30）</translation>
    </message>
    <message>
        <source>exponential: as above; lenient: 4 more tries 60 s apart, with 2 files at once and --delay 0.25; backoff: 10 tries, waits doubling to 60 s (default: exponential)</source>
        <translation>exponential：同上；lenient：每隔 60 秒再试 4 次，同时 2 个文件，并用 --delay 0.25；backoff：试 10 次，等待加倍至 60 秒（默认：exponential）</translation>
    </message>
    <message>
        <source>replace a connection that was silent for SEC seconds (default: 30)</source>
        <translation>替换已有 SEC 秒无响应的连接（默认：30）</translation>
    </message>
    <message>
        <source>give up connecting after SEC seconds (default: 15)</source>
        <translation>SEC 秒后放弃连接（默认：15）</translation>
    </message>
    <message>
        <source>send this header as well; may be given several times</source>
        <translation>同时发送此请求头；可多次使用</translation>
    </message>
    <message>
        <source>send this as the user agent; browser: a desktop browser&apos;s (default: %1)</source>
        <translation>以此作为用户代理发送；browser：桌面浏览器的用户代理（默认：%1）</translation>
    </message>
    <message>
        <source>send this as the page that the link is on</source>
        <translation>以此作为链接所在的网页发送</translation>
    </message>
    <message>
        <source>send these cookies</source>
        <translation>发送这些 Cookie</translation>
    </message>
    <message>
        <source>send the cookies of a browser&apos;s cookies.txt, each to its own site</source>
        <translation>发送浏览器 cookies.txt 中的 Cookie，各自只发给其网站</translation>
    </message>
    <message>
        <source>sign in; a missing password is asked for on the terminal (default: what the URL names)</source>
        <translation>登录；缺少的密码会在终端询问（默认：URL 中给出的）</translation>
    </message>
    <message>
        <source>sign in with ~/.netrc where no other login is given</source>
        <translation>没有其他登录信息时用 ~/.netrc 登录</translation>
    </message>
    <message>
        <source>read the password from the first line of FILE; -: of standard input</source>
        <translation>从 FILE 的第一行读取密码；-：从标准输入</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// proxy, system or none (default: system)</source>
        <translation>http://、https:// 或 socks5:// 代理，system 或 none（默认：system）</translation>
    </message>
    <message>
        <source>hosts to reach without the proxy, such as localhost,.example.org,10.0.0.0/8</source>
        <translation>不通过代理访问的主机，例如 localhost,.example.org,10.0.0.0/8</translation>
    </message>
    <message>
        <source>accept any certificate: anyone could pose as the server</source>
        <translation>接受任何证书：任何人都可以冒充服务器</translation>
    </message>
    <message>
        <source>trust the certificate authorities in FILE (default: the system&apos;s)</source>
        <translation>信任 FILE 中的证书颁发机构（默认：系统的）</translation>
    </message>
    <message>
        <source>show this certificate to a server that asks for one; in PEM or PKCS#12 form</source>
        <translation>向要求证书的服务器出示此证书；PEM 或 PKCS#12 格式</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM form (default: in the same file); its passphrase is asked for on the terminal</source>
        <translation>证书的密钥，PEM 格式（默认：在同一文件中）；其口令会在终端询问</translation>
    </message>
    <message>
        <source>read the key&apos;s passphrase from the first line of FILE; -: of standard input</source>
        <translation>从 FILE 的第一行读取密钥的口令；-：从标准输入</translation>
    </message>
    <message>
        <source>bar, lines, none, or auto: a bar on a terminal, elsewhere a line each few seconds (default: auto)</source>
        <translation>bar（进度条）、lines（文本行）、none（无）或 auto：在终端用进度条，否则每隔几秒一行（默认：auto）</translation>
    </message>
    <message>
        <source>show a bar for each connection, too</source>
        <translation>同时显示每个连接的进度条</translation>
    </message>
    <message>
        <source>show errors only</source>
        <translation>只显示错误</translation>
    </message>
    <message>
        <source>show each request and answer, secrets masked</source>
        <translation>显示每个请求和响应，隐去机密</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output, nothing else there</source>
        <translation>标准输出每行一个 JSON 对象，别无其他</translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>the path of a file</source>
        <translation>文件的路径</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>文件夹的路径</translation>
    </message>
    <message>
        <source>folders and a name with {host} and {date}, and {name} once, after the last slash</source>
        <translation>文件夹和名称，可含 {host} 和 {date}，且在最后一个斜杠之后含一次 {name}</translation>
    </message>
    <message>
        <source>rename, overwrite, skip or fail</source>
        <translation>rename、overwrite、skip 或 fail</translation>
    </message>
    <message>
        <source>ALG:HEX, where ALG is md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512 and HEX the whole digest</source>
        <translation>ALG:HEX，其中 ALG 为 md5、sha1、sha224、sha256、sha384、sha512、sha3-256 或 sha3-512，HEX 为完整的校验和</translation>
    </message>
    <message>
        <source>an http or https URL</source>
        <translation>http 或 https 的 URL</translation>
    </message>
    <message>
        <source>direct, temp or memory</source>
        <translation>direct、temp 或 memory</translation>
    </message>
    <message>
        <source>a number from 1 to 64, or auto</source>
        <translation>1 到 64 的数字，或 auto</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>1 到 1000 的数字</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>1 到 100 的数字</translation>
    </message>
    <message>
        <source>a size from 1K to 1G, such as 256K</source>
        <translation>1K 到 1G 的大小，例如 256K</translation>
    </message>
    <message>
        <source>a size of at least 16K, such as 10M</source>
        <translation>至少 16K 的大小，例如 10M</translation>
    </message>
    <message>
        <source>a size of at least 1M, such as 64M</source>
        <translation>至少 1M 的大小，例如 64M</translation>
    </message>
    <message>
        <source>bytes a second, such as 500K or 1.5M, or none</source>
        <translation>每秒字节数，例如 500K 或 1.5M，或 none</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>0 到 1000 的数字</translation>
    </message>
    <message>
        <source>exponential, lenient or backoff</source>
        <translation>exponential、lenient 或 backoff</translation>
    </message>
    <message>
        <source>&apos;Name: value&apos; on one line, for a header that Tributary does not set itself</source>
        <translation>一行 &apos;Name: value&apos;，且不是 Tributary 自己设置的标头</translation>
    </message>
    <message>
        <source>a text without line breaks, or browser</source>
        <translation>不含换行的文本，或 browser</translation>
    </message>
    <message>
        <source>&apos;name=value&apos; pairs on one line, separated by semicolons</source>
        <translation>一行内以分号分隔的 &apos;name=value&apos; 对</translation>
    </message>
    <message>
        <source>a file that can be read, in the Netscape format</source>
        <translation>可读取的 Netscape 格式文件</translation>
    </message>
    <message>
        <source>NAME or NAME:PASSWORD</source>
        <translation>NAME 或 NAME:PASSWORD</translation>
    </message>
    <message>
        <source>the path of a file, or -</source>
        <translation>文件的路径，或 -</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// URL, system or none</source>
        <translation>http://、https:// 或 socks5:// 的 URL，system 或 none</translation>
    </message>
    <message>
        <source>hosts, domains or networks with commas between</source>
        <translation>以逗号分隔的主机、域名或网络</translation>
    </message>
    <message>
        <source>a file that can be read, with certificates in PEM form</source>
        <translation>可读取的、含 PEM 格式证书的文件</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>可读取的文件</translation>
    </message>
    <message>
        <source>auto, bar, lines or none</source>
        <translation>auto、bar、lines 或 none</translation>
    </message>
    <message>
        <source>seconds, from 0 to 604800 (7 days)</source>
        <translation>0 到 604800（7 天）的秒数</translation>
    </message>
    <message>
        <source>seconds, more than 0 and at most 604800 (7 days)</source>
        <translation>大于 0 且不超过 604800（7 天）的秒数</translation>
    </message>
    <message>
        <source>a file that can be read, an http or https link, or -</source>
        <translation>可读取的文件、http 或 https 链接，或 -</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the server sent a web page instead of the file</source>
        <translation>收到的是网页，而不是所需的文件</translation>
    </message>
    <message>
        <source>the size was %1 and is now larger</source>
        <translation>大小原为 %1，现在更大</translation>
    </message>
    <message>
        <source>the size was %1 and is now %2</source>
        <translation>大小原为 %1，现在为 %2</translation>
    </message>
    <message>
        <source>the server&apos;s version mark has changed</source>
        <translation>服务器的版本标记与之前不同</translation>
    </message>
    <message>
        <source>the server sent a part instead of the whole file</source>
        <translation>请求的是整个文件，收到的却是一部分</translation>
    </message>
    <message>
        <source>a part with Transfer-Encoding &quot;%1&quot;</source>
        <translation>带有 Transfer-Encoding“%1”的部分内容</translation>
    </message>
    <message>
        <source>a part with Content-Encoding &quot;%1&quot;</source>
        <translation>带有 Content-Encoding“%1”的部分内容</translation>
    </message>
    <message>
        <source>an impossible Content-Length &quot;%1&quot;</source>
        <translation>不可能的 Content-Length“%1”</translation>
    </message>
    <message>
        <source>a part with Content-Range &quot;%1&quot;</source>
        <translation>带有 Content-Range“%1”的部分内容</translation>
    </message>
    <message>
        <source>asked for bytes %1-%2, got Content-Range &quot;%3&quot;</source>
        <translation>请求的是字节 %1-%2，收到的是 Content-Range“%3”</translation>
    </message>
    <message>
        <source>a part without the server&apos;s version mark</source>
        <translation>没有服务器版本标记的部分内容</translation>
    </message>
    <message>
        <source>a part without a total</source>
        <translation>没有总大小的部分内容</translation>
    </message>
    <message>
        <source>a body with Transfer-Encoding &quot;%1&quot;</source>
        <translation>带有 Transfer-Encoding“%1”的内容</translation>
    </message>
    <message>
        <source>a body with Content-Encoding &quot;%1&quot;</source>
        <translation>带有 Content-Encoding“%1”的内容</translation>
    </message>
    <message>
        <source>all of the file with Content-Range &quot;%1&quot;</source>
        <translation>带有 Content-Range“%1”的整个文件</translation>
    </message>
    <message>
        <source>the server sent the whole file instead of a part</source>
        <translation>请求的是一部分，收到的却是整个文件</translation>
    </message>
    <message>
        <source>all of the file, as long as the part that was asked for</source>
        <translation>整个文件，长度与所请求的部分相同</translation>
    </message>
    <message>
        <source>no range was asked for</source>
        <translation>并未请求范围</translation>
    </message>
    <message>
        <source>the server says that there are no such bytes</source>
        <translation>服务器表示没有这些字节</translation>
    </message>
    <message>
        <source>the server refuses the condition</source>
        <translation>服务器拒绝该条件</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>服务器表示文件已不同</translation>
    </message>
    <message>
        <source>the link has expired</source>
        <translation>链接已过期</translation>
    </message>
    <message>
        <source>an answer whose headers cannot be read</source>
        <translation>响应的标头无法读取</translation>
    </message>
    <message>
        <source>the answer contains no file</source>
        <translation>响应中没有文件</translation>
    </message>
    <message>
        <source>a redirect to nowhere</source>
        <translation>没有目标的重定向</translation>
    </message>
    <message>
        <source>redirected to an impossible address %1</source>
        <translation>重定向到不可能的地址 %1</translation>
    </message>
    <message>
        <source>redirected from https down to %1</source>
        <translation>从 https 重定向到不安全的 %1</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>重定向到 %1</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>重定向超过 %1 次</translation>
    </message>
    <message>
        <source>no final answer came</source>
        <translation>没有收到最终响应</translation>
    </message>
    <message>
        <source>the server wants a client certificate, or not this one: %1</source>
        <translation>服务器要求客户端证书，或不接受此证书：%1</translation>
    </message>
    <message>
        <source>no connection after %1 s</source>
        <translation>%1 秒后仍未连接</translation>
    </message>
    <message>
        <source>no byte for %1 s</source>
        <translation>%1 秒内没有收到任何字节</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>代理 %1：%2</translation>
    </message>
    <message>
        <source>the answer ended before its end</source>
        <translation>响应提前中断</translation>
    </message>
    <message>
        <source>the connection ended before the last chunk</source>
        <translation>连接在最后一个数据块之前结束</translation>
    </message>
    <message>
        <source>the server allows no more requests for now: %1</source>
        <translation>服务器暂时不接受更多请求：%1</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has more</source>
        <translation>文件应为 %1 字节，实际更多</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has %2</source>
        <translation>文件应为 %1 字节，实际为 %2</translation>
    </message>
    <message>
        <source>the checksums are for a file of another size</source>
        <translation>各部分的校验和属于另一个大小的文件</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>文件现在是空的</translation>
    </message>
    <message>
        <source>it now ends before %1</source>
        <translation>文件现在在 %1 之前就结束了</translation>
    </message>
    <message>
        <source>two answers disagree about the bytes at %1</source>
        <translation>两个响应在 %1 处的字节不一致</translation>
    </message>
    <message>
        <source>its bytes at %1 differ from those of the others</source>
        <translation>%1 处的字节与其他来源的不同</translation>
    </message>
    <message>
        <source>the new link&apos;s bytes at %1 differ from those that are here</source>
        <translation>新链接在 %1 处的字节与之前收到的不同</translation>
    </message>
    <message>
        <source>bytes %1-%2 don&apos;t match their checksum</source>
        <translation>字节 %1-%2 与其校验和不符</translation>
    </message>
    <message>
        <source>bytes %1-%2 from it were wrong</source>
        <translation>来自此来源的字节 %1-%2 有误</translation>
    </message>
    <message>
        <source>the bytes at %1 of %2 are not those that were written</source>
        <translation>%2 中 %1 处的字节与写入的不同</translation>
    </message>
    <message>
        <source>expected %1 by the server&apos;s header %2, found %3</source>
        <translation>根据服务器标头 %2 应为 %1，实际为 %3</translation>
    </message>
    <message>
        <source>expected %1 by %2 beside it, found %3</source>
        <translation>根据服务器上的 %2 应为 %1，实际为 %3</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>应为 %1，实际为 %2</translation>
    </message>
    <message>
        <source>%1; no source has the right file: %2</source>
        <translation>%1；没有来源提供正确的文件：%2</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3 bytes are missing on the volume %4</source>
        <translation>为 %2 预留 %1 字节：卷 %4 上缺少 %3 字节</translation>
    </message>
    <message>
        <source>%1 (the volume %2 is full)</source>
        <translation>%1（卷 %2 已满）</translation>
    </message>
    <message>
        <source>%1 (there is no folder %2)</source>
        <translation>%1（文件夹 %2 不存在）</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3</source>
        <translation>为 %2 预留 %1 字节：%3</translation>
    </message>
    <message>
        <source>writing %1 bytes at %2 to %3: %4</source>
        <translation>在 %2 处向 %3 写入 %1 字节：%4</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>写入 %1：%2</translation>
    </message>
    <message>
        <source>reading %1 bytes at %2 of %3: %4</source>
        <translation>在 %2 处从 %3 读取 %1 字节：%4</translation>
    </message>
    <message>
        <source>creating %1: %2</source>
        <translation>创建 %1：%2</translation>
    </message>
    <message>
        <source>opening %1: %2</source>
        <translation>打开 %1：%2</translation>
    </message>
    <message>
        <source>locking %1: another download, or another process, is writing it</source>
        <translation>锁定 %1：另一个下载或程序正在写入该文件</translation>
    </message>
    <message>
        <source>locking %1: another file took the name meanwhile</source>
        <translation>锁定 %1：期间另一个文件占用了此名称</translation>
    </message>
    <message>
        <source>locking %1: %2</source>
        <translation>锁定 %1：%2</translation>
    </message>
    <message>
        <source>examining %1: %2</source>
        <translation>检查 %1：%2</translation>
    </message>
    <message>
        <source>setting the length to %1 of %2: %3</source>
        <translation>将 %2 的长度设为 %1：%3</translation>
    </message>
    <message>
        <source>an earlier sync failed: %1</source>
        <translation>之前同步到磁盘失败：%1</translation>
    </message>
    <message>
        <source>syncing the folder of %1: %2</source>
        <translation>将 %1 所在文件夹同步到磁盘：%2</translation>
    </message>
    <message>
        <source>syncing the folder %1: %2</source>
        <translation>将文件夹 %1 同步到磁盘：%2</translation>
    </message>
    <message>
        <source>syncing %1: %2</source>
        <translation>将 %1 同步到磁盘：%2</translation>
    </message>
    <message>
        <source>deleting %1: %2</source>
        <translation>删除 %1：%2</translation>
    </message>
    <message>
        <source>removing %1: %2</source>
        <translation>移除 %1：%2</translation>
    </message>
    <message>
        <source>renaming to %1: %2</source>
        <translation>重命名为 %1：%2</translation>
    </message>
    <message>
        <source>renaming %1 to %2: %3</source>
        <translation>将 %1 重命名为 %2：%3</translation>
    </message>
    <message>
        <source>moving %1 to %2: %3</source>
        <translation>将 %1 移动到 %2：%3</translation>
    </message>
    <message>
        <source>making the folder %1: %2</source>
        <translation>创建文件夹 %1：%2</translation>
    </message>
    <message>
        <source>another program has cut %1 to %2 bytes</source>
        <translation>另一个程序将 %1 截短为 %2 字节</translation>
    </message>
    <message>
        <source>another program has cut %1: from %2 on bytes are missing</source>
        <translation>另一个程序截短了 %1：从 %2 起缺少字节</translation>
    </message>
    <message>
        <source>the part file %1 was deleted, moved or replaced meanwhile</source>
        <translation>未完成的文件 %1 在此期间被删除、移动或替换</translation>
    </message>
    <message>
        <source>the folder is gone: %1</source>
        <translation>文件夹已不存在：%1</translation>
    </message>
    <message>
        <source>another program has changed %1</source>
        <translation>另一个程序更改了 %1</translation>
    </message>
    <message>
        <source>every numbered name is taken: %1</source>
        <translation>所有带编号的名称都已被占用：%1</translation>
    </message>
    <message>
        <source>another user&apos;s unfinished file is in the way: %1</source>
        <translation>另一个用户的未完成文件占用了位置：%1</translation>
    </message>
    <message>
        <source>the file already exists: %1</source>
        <translation>文件已存在：%1</translation>
    </message>
    <message>
        <source>a folder has that name: %1</source>
        <translation>已有同名文件夹：%1</translation>
    </message>
    <message>
        <source>another download&apos;s unfinished file is in the way: %1</source>
        <translation>另一个下载的未完成文件占用了位置：%1</translation>
    </message>
    <message>
        <source>another user&apos;s file is in the way: %1</source>
        <translation>另一个用户的文件占用了位置：%1</translation>
    </message>
    <message>
        <source>the old part file cannot be set aside: %1</source>
        <translation>无法将旧的未完成文件移到一边：%1</translation>
    </message>
    <message>
        <source>this download cannot be moved now</source>
        <translation>此下载现在无法移动</translation>
    </message>
    <message>
        <source>this download cannot have another link now</source>
        <translation>此下载现在无法更换链接</translation>
    </message>
    <message>
        <source>this download cannot be changed now</source>
        <translation>此下载现在无法更改</translation>
    </message>
    <message>
        <source>its password or cookies are not kept in the list; enter them again</source>
        <translation>其密码或 Cookie 未保存在列表中，需要重新输入</translation>
    </message>
    <message>
        <source>it contains a line break or a control character</source>
        <translation>其中含有换行或控制字符</translation>
    </message>
    <message>
        <source>its port is not valid</source>
        <translation>端口无效</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>没有主机名</translation>
    </message>
    <message>
        <source>opening the list: %1</source>
        <translation>打开列表：%1</translation>
    </message>
    <message>
        <source>the new link gives the whole file only, from its start</source>
        <translation>新链接只能从头提供整个文件</translation>
    </message>
    <message>
        <source>the new link shows hardly any of the bytes asked for</source>
        <translation>新链接几乎没有提供所请求的字节</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>检查已停止</translation>
    </message>
    <message>
        <source>another download&apos;s part is at %1</source>
        <translation>另一个下载的分块文件位于 %1</translation>
    </message>
    <message>
        <source>holding %1 in memory, where the limit is %2</source>
        <translation>需要在内存中保存 %1，而上限为 %2</translation>
    </message>
    <message>
        <source>writing the file was stopped</source>
        <translation>写入文件已停止</translation>
    </message>
    <message>
        <source>the parts were removed</source>
        <translation>分块已被移除</translation>
    </message>
    <message>
        <source>all parts are gone: %1</source>
        <translation>所有分块都已丢失：%1</translation>
    </message>
    <message>
        <source>a part is gone: %1</source>
        <translation>一个分块已丢失：%1</translation>
    </message>
    <message>
        <source>a part is cut short: %1</source>
        <translation>一个分块被截断：%1</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>计算校验和已停止</translation>
    </message>
    <message>
        <source>hashing the part file was stopped</source>
        <translation>读取分块文件已停止</translation>
    </message>
    <message>
        <source>the part file ends at %1</source>
        <translation>分块文件在 %1 处结束</translation>
    </message>
    <message>
        <source>checking the part file was stopped</source>
        <translation>检查分块文件已停止</translation>
    </message>
    <message>
        <source>nothing proves that this program wrote the ledger</source>
        <translation>无法证明分块文件的记录由本程序写入</translation>
    </message>
    <message>
        <source>others have files under every name that the part could have: %1</source>
        <translation>分块可用的所有名称都已被其他文件占用：%1</translation>
    </message>
    <message>
        <source>the ledger is damaged: %1</source>
        <translation>分块文件的记录已损坏：%1</translation>
    </message>
    <message>
        <source>the ledger contradicts itself: %1</source>
        <translation>分块文件的记录自相矛盾：%1</translation>
    </message>
    <message>
        <source>the ledger is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>分块文件的记录版本为 %1，本程序最多读取 %2；它由更新的程序写入</translation>
    </message>
    <message>
        <source>the queue has ended</source>
        <translation>下载队列已结束</translation>
    </message>
    <message>
        <source>the queue ended before the download</source>
        <translation>下载队列在下载完成之前结束</translation>
    </message>
    <message>
        <source>the download was removed</source>
        <translation>下载已被移除</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>下载已取消</translation>
    </message>
    <message>
        <source>the list of downloads is read-only, so that what happens now would be forgotten</source>
        <translation>下载列表为只读，现在的更改不会保留</translation>
    </message>
    <message>
        <source>writing stopped short: %1</source>
        <translation>写入中途停止：%1</translation>
    </message>
    <message>
        <source>this is no regular file: %1</source>
        <translation>不是普通文件：%1</translation>
    </message>
    <message>
        <source>this is too large: %1</source>
        <translation>文件过大：%1</translation>
    </message>
    <message>
        <source>reading %1: it is too long</source>
        <translation>读取 %1：文件太长</translation>
    </message>
    <message>
        <source>a ledger to be saved contradicts itself: %1: %2</source>
        <translation>要保存的分块文件记录自相矛盾：%1：%2</translation>
    </message>
    <message>
        <source>a ledger to be saved is too large: %1</source>
        <translation>要保存的分块文件记录过大：%1</translation>
    </message>
    <message>
        <source>%1; set aside as %2</source>
        <translation>%1；已移到一边，现为 %2</translation>
    </message>
    <message>
        <source>%1; could not be set aside: %2</source>
        <translation>%1；无法移到一边：%2</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>内容被截断</translation>
    </message>
    <message>
        <source>it does not begin as a ledger</source>
        <translation>开头不是分块文件记录的格式</translation>
    </message>
    <message>
        <source>its version is unknown</source>
        <translation>版本未知</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>校验和不匹配</translation>
    </message>
    <message>
        <source>it is no CBOR</source>
        <translation>不是 CBOR</translation>
    </message>
    <message>
        <source>it is not as this program writes it</source>
        <translation>与本程序写入的格式不同</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>a size is negative</source>
        <translation>大小为负数</translation>
    </message>
    <message>
        <source>there are too many seals</source>
        <translation>区段校验和过多</translation>
    </message>
    <message>
        <source>an earlier link brought too many pieces</source>
        <translation>从先前链接获取的片段过多</translation>
    </message>
    <message>
        <source>what an earlier link brought lies beyond the file</source>
        <translation>从先前链接获取的字节超出了文件范围</translation>
    </message>
    <message>
        <source>its seals overlap or are out of order</source>
        <translation>区段校验和有重叠或顺序有误</translation>
    </message>
    <message>
        <source>a seal is empty</source>
        <translation>某个区段校验和为空</translation>
    </message>
    <message>
        <source>a seal lies beyond the end of the file</source>
        <translation>某个区段校验和超出了文件末尾</translation>
    </message>
    <message>
        <source>several parts in one</source>
        <translation>一个响应中包含多个部分</translation>
    </message>
    <message>
        <source>a head that doesn&apos;t end</source>
        <translation>没有结尾的标头</translation>
    </message>
    <message>
        <source>an answer without a status</source>
        <translation>没有状态码的响应</translation>
    </message>
    <message>
        <source>the beginning of another server&apos;s file, which can&apos;t be compared with what is here</source>
        <translation>来自另一服务器的文件开头，无法与已收到的内容比对</translation>
    </message>
    <message>
        <source>it brings hardly any of the bytes asked for</source>
        <translation>服务器几乎没有传来所请求的字节</translation>
    </message>
    <message>
        <source>it shows hardly any of the bytes asked for</source>
        <translation>服务器几乎没有提供所请求的字节</translation>
    </message>
    <message>
        <source>its bytes could not be read</source>
        <translation>无法读取响应的字节</translation>
    </message>
    <message>
        <source>an empty file, which a mirror alone can&apos;t vouch for</source>
        <translation>空文件，仅凭镜像无法确认其正确</translation>
    </message>
    <message>
        <source>it keeps silent, others may not</source>
        <translation>服务器没有响应，其他服务器可能会响应</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>要求登录</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>代理要求登录</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS5</source>
        <translation>不支持 SOCKS5</translation>
    </message>
    <message>
        <source>the body&apos;s chunks are broken: %1</source>
        <translation>内容的数据块有误：%1</translation>
    </message>
    <message>
        <source>no size where one was due</source>
        <translation>缺少应有的大小</translation>
    </message>
    <message>
        <source>a size beyond all measure</source>
        <translation>大小值大得不合常理</translation>
    </message>
    <message>
        <source>a bare line break</source>
        <translation>换行缺少 CR</translation>
    </message>
    <message>
        <source>one goes on beyond its size</source>
        <translation>某个数据块超出了其大小</translation>
    </message>
    <message>
        <source>a trailer that cannot be read</source>
        <translation>尾部标头无法读取</translation>
    </message>
    <message>
        <source>framing without an end</source>
        <translation>数据块的分隔信息没有结尾</translation>
    </message>
    <message>
        <source>the compressed body is damaged: %1</source>
        <translation>压缩的内容已损坏：%1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>no whole answer from %1</source>
        <translation>没有从 %1 收到完整的响应</translation>
    </message>
    <message>
        <source>asked once more, to read each byte: %1</source>
        <translation>为逐字节读取，已再次请求：%1</translation>
    </message>
    <message>
        <source>a head that takes more and more memory</source>
        <translation>占用内存越来越多的标头</translation>
    </message>
    <message>
        <source>an interim answer</source>
        <translation>中间响应</translation>
    </message>
    <message>
        <source>a body in chunks</source>
        <translation>分成数据块的内容</translation>
    </message>
    <message>
        <source>an answer that may be another request&apos;s</source>
        <translation>可能属于另一个请求的响应</translation>
    </message>
    <message>
        <source>%1: there is no certificate in it</source>
        <translation>%1：其中没有证书</translation>
    </message>
    <message>
        <source>%1: there is no key in it, or it has another passphrase</source>
        <translation>%1：其中没有密钥，或口令不对</translation>
    </message>
    <message>
        <source>%1: it is neither PEM nor PKCS#12, or it has another passphrase</source>
        <translation>%1：既不是 PEM 也不是 PKCS#12，或口令不对</translation>
    </message>
    <message>
        <source>a checksum is ALG:HEX with ALG one of %1</source>
        <translation>校验和的格式为 ALG:HEX，其中 ALG 为以下之一：%1</translation>
    </message>
    <message>
        <source>a %1 checksum is %2 hexadecimal digits</source>
        <translation>%1 校验和应为 %2 位十六进制数字</translation>
    </message>
    <message>
        <source>closing %1: %2</source>
        <translation>关闭 %1：%2</translation>
    </message>
    <message>
        <source>replacing %1: %2</source>
        <translation>替换 %1：%2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>读取 %1：%2</translation>
    </message>
    <message>
        <source>reading the list: %1</source>
        <translation>读取列表：%1</translation>
    </message>
    <message>
        <source>writing the list: %1</source>
        <translation>写入列表：%1</translation>
    </message>
    <message>
        <source>line %1 (byte %2): %3</source>
        <translation>第 %1 行（字节 %2）：%3</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>其中没有 &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>文件版本为 %1，本程序最多读取 %2；它由更新的程序写入</translation>
    </message>
    <message>
        <source>it has no downloads</source>
        <translation>其中没有下载</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>超过 %1 字节</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 不是文本</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 太长</translation>
    </message>
    <message>
        <source>%1 has a zero in it</source>
        <translation>%1 含有空字符 (NUL)</translation>
    </message>
    <message>
        <source>%1 has characters that no header may have</source>
        <translation>%1 含有标头不允许的字符</translation>
    </message>
    <message>
        <source>%1 is not a link</source>
        <translation>%1 不是链接</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2025-01-31T12:00:00.000Z</source>
        <translation>%1 不是 2025-01-31T12:00:00.000Z 这样的时间</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 不是 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 不是 %2 到 %3 的数字</translation>
    </message>
    <message>
        <source>%1 has an element that is not a whole number</source>
        <translation>%1 中有不是整数的元素</translation>
    </message>
    <message>
        <source>%1 is none of the names there are</source>
        <translation>%1 不是已知的名称</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 不是对象</translation>
    </message>
    <message>
        <source>%1 is not an array</source>
        <translation>%1 不是数组</translation>
    </message>
    <message>
        <source>%1 has more than %2 elements</source>
        <translation>%1 的元素超过 %2 个</translation>
    </message>
    <message>
        <source>%1 has an element that is not a text</source>
        <translation>%1 中有不是文本的元素</translation>
    </message>
    <message>
        <source>%1 is a path, not a name</source>
        <translation>%1 是路径，不是名称</translation>
    </message>
    <message>
        <source>%1 is not right: %2</source>
        <translation>%1 有误：%2</translation>
    </message>
    <message>
        <source>%1 has no url</source>
        <translation>%1 没有 url</translation>
    </message>
    <message>
        <source>%1 has a kind that is none</source>
        <translation>%1 的 kind 值未知</translation>
    </message>
    <message>
        <source>the store %1 is damaged: %2</source>
        <translation>列表存储文件 %1 已损坏：%2</translation>
    </message>
    <message>
        <source>a record is not as it was written</source>
        <translation>某条记录与写入时不同</translation>
    </message>
    <message>
        <source>its tables contradict each other</source>
        <translation>各数据表相互矛盾</translation>
    </message>
    <message>
        <source>there never was a version %1</source>
        <translation>从未有过版本 %1</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>其中没有表明它是本程序的列表存储文件</translation>
    </message>
    <message>
        <source>its tables are not as they must be</source>
        <translation>数据表的结构不正确</translation>
    </message>
    <message>
        <source>the store %1 is in use by another program</source>
        <translation>列表存储文件 %1 正被另一个程序使用</translation>
    </message>
    <message>
        <source>there is no free name to set %1 aside under</source>
        <translation>没有可用的名称来将 %1 移到一边</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing</source>
        <translation>缺少 Qt 的 SQLite 驱动程序</translation>
    </message>
    <message>
        <source>the journal of %1 cannot be of the kind %2</source>
        <translation>无法将 %1 的日志设为 %2 类型</translation>
    </message>
    <message>
        <source>the store %1 is of version %2, this program reads up to %3; a newer one wrote it</source>
        <translation>列表存储文件 %1 的版本为 %2，本程序最多读取 %3；它由更新的程序写入</translation>
    </message>
    <message>
        <source>the store %1 was found damaged at an earlier start, which was interrupted</source>
        <translation>先前启动时发现列表存储文件 %1 已损坏，但那次启动被中断</translation>
    </message>
    <message>
        <source>how this download stood was lost with a damaged store</source>
        <translation>由于列表存储文件损坏，此下载的状态已丢失</translation>
    </message>
    <message>
        <source>the log %1 is damaged: a bit was turned back in %2 of its pages, and %3 of them are not what they were</source>
        <translation>日志 %1 已损坏（已复原翻转位的页：%2，内容与原来不同的页：%3）</translation>
    </message>
    <message>
        <source>the statement &quot;%1&quot; in %2: %3</source>
        <translation>%2 中的 SQL 语句“%1”：%3</translation>
    </message>
    <message>
        <source>%1; it is read again</source>
        <translation>%1；将重新读取</translation>
    </message>
    <message>
        <source>could not be deleted: %1</source>
        <translation>无法删除：%1</translation>
    </message>
    <message>
        <source>%1 is no leftover of this program; it is left alone, and the part is %2</source>
        <translation>%1 不是本程序遗留的文件，保持不动；分块文件为 %2</translation>
    </message>
    <message>
        <source>the part file of %1 is gone; starting afresh</source>
        <translation>%1 的分块文件已丢失，将从头开始</translation>
    </message>
    <message>
        <source>%1 is no file any more; it is left alone</source>
        <translation>%1 已不再是文件，保持不动</translation>
    </message>
    <message>
        <source>another user has put it there: %1</source>
        <translation>由另一个用户放置：%1</translation>
    </message>
    <message>
        <source>%1 is what is left of a small download; it is deleted</source>
        <translation>%1 是小型下载遗留的文件，将其删除</translation>
    </message>
    <message>
        <source>nobody vouches for %1; it is kept as %2</source>
        <translation>无法证明 %1 由本程序写入，已保留为 %2</translation>
    </message>
    <message>
        <source>%1 is not what was saved; it is left alone</source>
        <translation>%1 与保存的不同，保持不动</translation>
    </message>
    <message>
        <source>%1 is not as it was finished</source>
        <translation>%1 与完成时不同</translation>
    </message>
    <message>
        <source>found a checksum in %1</source>
        <translation>在 %1 找到了校验和</translation>
    </message>
    <message>
        <source>not verified: %1 could not be read (%2)</source>
        <translation>未验证：无法读取 %1 (%2)</translation>
    </message>
    <message>
        <source>not verified: no checksum was found beside the file</source>
        <translation>未验证：文件旁未找到校验和</translation>
    </message>
    <message>
        <source>%1 bytes of the part file are not what was saved; they are fetched again</source>
        <translation>分块文件中有 %1 字节与保存的不同，将重新获取</translation>
    </message>
    <message>
        <source>starting afresh: %1</source>
        <translation>从头开始：%1</translation>
    </message>
    <message>
        <source>starting over with the other sources: %1</source>
        <translation>改用其他来源重新开始：%1</translation>
    </message>
    <message>
        <source>starting over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>not reachable; going on as soon as it is: %1</source>
        <translation>无法连接，恢复后将立即继续：%1</translation>
    </message>
    <message>
        <source>the progress could not be saved: %1</source>
        <translation>无法保存进度：%1</translation>
    </message>
    <message>
        <source>%1 is not used any more: %2</source>
        <translation>不再使用 %1：%2</translation>
    </message>
    <message>
        <source>%1 is tried again: what it differed from is gone</source>
        <translation>重试 %1：与其不一致的数据已不存在</translation>
    </message>
    <message>
        <source>%1 is left alone for a while: %2</source>
        <translation>暂时不使用 %1：%2</translation>
    </message>
    <message>
        <source>%1 is far slower than another one</source>
        <translation>%1 远慢于另一个来源</translation>
    </message>
    <message>
        <source>the whole is wrong; all of it comes from one source now: %1</source>
        <translation>整个文件有误，现在全部从一个来源获取：%1</translation>
    </message>
    <message>
        <source>%1 takes %2 connections; the time was too short to tell how many pay</source>
        <translation>%1 接受 %2 个连接；时间太短，无法判断其中多少个能提升速度</translation>
    </message>
    <message>
        <source>%1 takes %2 connections, %3 pay</source>
        <translation>%1 接受 %2 个连接，其中 %3 个能提升速度</translation>
    </message>
    <message>
        <source>%1 takes %2 connections at a time</source>
        <translation>%1 同时接受 %2 个连接</translation>
    </message>
    <message>
        <source>more connections were slower: tries %1 again</source>
        <translation>增加连接后反而变慢：改回 %1 个再试</translation>
    </message>
    <message>
        <source>replaced a connection that was far slower than the others</source>
        <translation>已更换一个远慢于其他连接的连接</translation>
    </message>
    <message>
        <source>stood still with bytes unread: %1</source>
        <translation>连接停滞，仍有字节未读取：%1</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>无法使用的响应：%1</translation>
    </message>
    <message>
        <source>%1; what is here is compared</source>
        <translation>%1；将比对已收到的内容</translation>
    </message>
    <message>
        <source>%1; they are fetched again</source>
        <translation>%1；将重新获取这些字节</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>连接已断开：%1</translation>
    </message>
    <message>
        <source>the server sent a message instead of the file</source>
        <translation>收到的是一条消息，而不是所需的文件</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>链接太长</translation>
    </message>
    <message>
        <source>the environment variable %1 names no proxy that can be used</source>
        <translation>环境变量 %1 没有指定可用的代理</translation>
    </message>
    <message>
        <source>a body without a length</source>
        <translation>未注明长度的内容</translation>
    </message>
    <message>
        <source>this network wants you to sign in</source>
        <translation>此网络要求登录</translation>
    </message>
    <message>
        <source>the server is preparing the file</source>
        <translation>服务器正在准备文件</translation>
    </message>
    <message>
        <source>this program is allowed no file beyond %1 bytes: %2</source>
        <translation>此程序不允许有超过 %1 字节的文件：%2</translation>
    </message>
    <message>
        <source>%1 is the unfinished file of another link: %2</source>
        <translation>%1 是另一个链接的未完成文件：%2</translation>
    </message>
    <message>
        <source>the user name or the password was not accepted</source>
        <translation>用户名或密码未被接受</translation>
    </message>
    <message>
        <source>the server says that the file is empty now; to begin anew, remove what is here of it</source>
        <translation>服务器称文件现在是空的；要重新开始，请移除此处已有的部分</translation>
    </message>
    <message>
        <source>it asks for a login by %1, which Tributary doesn&apos;t speak</source>
        <translation>它要求用 %1 登录，而 Tributary 不支持</translation>
    </message>
    <message>
        <source>a tunnel that the proxy has not opened</source>
        <translation>代理未打开的隧道</translation>
    </message>
    <message>
        <source>its cookies are not kept in the list; enter them again</source>
        <translation>其 Cookie 未保存在列表中，需要重新输入</translation>
    </message>
    <message>
        <source>its secret headers are not kept in the list; enter them again</source>
        <translation>其机密请求头未保存在列表中，需要重新输入</translation>
    </message>
    <message>
        <source>its password at the proxy is not kept in the list; enter it again</source>
        <translation>其代理密码未保存在列表中，需要重新输入</translation>
    </message>
    <message>
        <source>the passphrase of its key is not kept in the list; enter it again</source>
        <translation>其密钥口令未保存在列表中，需要重新输入</translation>
    </message>
    <message>
        <source>its host name is not valid</source>
        <translation>主机名无效</translation>
    </message>
    <message>
        <source>the server does not speak https on this port</source>
        <translation>服务器在此端口上不支持 https</translation>
    </message>
    <message>
        <source>the disk takes no name that long: %1</source>
        <translation>磁盘不接受这么长的名称：%1</translation>
    </message>
    <message>
        <source>another download is writing it: %1</source>
        <translation>另一个下载正在写入该文件：%1</translation>
    </message>
    <message>
        <source>%1 bytes of an earlier run are said to be in %2, maybe not by this program; they are fetched again</source>
        <translation>据记录，%2 中有先前运行留下的 %1 字节，但可能不是由本程序写入；将重新获取这些字节</translation>
    </message>
    <message>
        <source>this download was begun with its parts in %1 and continues there</source>
        <translation>此下载开始时分块文件位于 %1，将在那里继续</translation>
    </message>
    <message>
        <source>this download was begun in %1 and continues there</source>
        <translation>此下载是在 %1 中开始的，将在那里继续</translation>
    </message>
    <message>
        <source>trying a simpler request: %1</source>
        <translation>正在尝试更简单的请求：%1</translation>
    </message>
    <message>
        <source>%1 more are needed on %2.</source>
        <translation>%2 上还需要 %1。</translation>
    </message>
    <message>
        <source>what came looks like the beginning of the file instead of a part</source>
        <translation>收到的内容看起来是文件的开头，而不是所请求的部分</translation>
    </message>
    <message>
        <source>%1; nobody vouches for %2 any more, which is kept as %3</source>
        <translation>%1；无法证明 %2 由本程序写入，已保留为 %3</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Size unknown</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>支持断点续传</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>不支持断点续传</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a size, %2: whether the download can be resumed.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file.</source>
        <translation>此链接指向网页，而不是文件。</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>增加(&amp;U)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>减少(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>同时显示 Qt 库的选项</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>未知选项 &apos;%1&apos;。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>未知选项：%1。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; 之后有多余的值。</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>查找位置：</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>向前</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>上级文件夹</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>转到上级文件夹</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>新建一个文件夹</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>切换到列表视图</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>切换到详细信息视图</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>位置和书签列表</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>最近的位置</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>显示 </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>显示隐藏文件(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新建文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1”有写保护。
仍要删除吗？</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>确定要删除“%1”吗？</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>无法删除文件夹。</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 已存在。
要替换它吗？</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
找不到文件。
请检查文件名是否正确。</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
找不到文件夹。
请检查文件夹名是否正确。</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>不保存并关闭</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>显示详情...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>隐藏详情...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>全部是(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>全部否(&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>滚动到此处</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶端</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>底端</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>向上滚动</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>向下滚动</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左边缘</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>右边缘</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>左一页</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>右一页</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>向右滚动</translation>
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
        <translation>空格</translation>
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
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>要移除“%1”吗？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) and move the file(s) to the bin?</source>
        <translation>
            <numerusform>要移除 %n 个下载并将其文件移到回收站吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s)?</source>
        <translation>
            <numerusform>要移除 %n 个下载吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The file will be moved to the bin.</source>
        <translation>文件将被移到回收站。</translation>
    </message>
    <message>
        <source>The unfinished file will be deleted.</source>
        <translation>未完成的文件将被删除。</translation>
    </message>
    <message>
        <source>The unfinished files will be deleted.</source>
        <translation>未完成的文件将被删除。</translation>
    </message>
    <message>
        <source>A download is in progress. Cancel it?</source>
        <translation>有下载正在进行。要取消吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Cancel them?</source>
        <translation>
            <numerusform>有 %n 个下载正在进行。要取消吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished file “%1” will be deleted.</source>
        <translation>未完成的文件“%1”将被删除。</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Trust certificate</source>
        <translation>信任证书(&amp;T)</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t trust</source>
        <translation>不信任(&amp;N)</translation>
    </message>
    <message>
        <source>Remove with file</source>
        <translation>移除并删除文件</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>要从列表中移除“%1”吗？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>要从列表中移除 %n 个已完成的下载吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>文件保留在原处。</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>文件会保留在原处。</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>要信任 %1 的证书吗？</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who runs it.
%1.

Trust the certificate only if the people who run the server gave you this fingerprint (SHA-256):
%2

It will be trusted for this server only, and only until it changes.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>服务器无法证明其管理者的身份。
%1。

仅当服务器管理者向您提供过以下指纹（SHA-256）时才应信任此证书：
%2

此信任仅对该服务器有效，证书变更后即失效。</translation>
    </message>
    <message>
        <source>Trust certificate</source>
        <translation>信任证书</translation>
    </message>
    <message>
        <source>A download is in progress. Quit now?</source>
        <translation>有下载正在进行。要立即退出吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Quit now?</source>
        <translation>
            <numerusform>有 %n 个下载正在进行。要立即退出吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished file “%1”; cancelling deletes it.</source>
        <translation>暂停会保留未完成的文件“%1”，取消则会将其删除。</translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished files; cancelling deletes them.</source>
        <translation>暂停会保留未完成的文件，取消则会将其删除。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>在托盘中继续运行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>暂停并退出(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel downloads and quit</source>
        <translation>取消下载并退出(&amp;C)</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t quit</source>
        <translation>不退出(&amp;N)</translation>
    </message>
    <message>
        <source>Certificates that you trusted will no longer be trusted.</source>
        <translation>您信任过的证书将不再受信任。</translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation>忘记主机</translation>
    </message>
    <message>
        <source>Forget all hosts in this list?</source>
        <translation>忘记此列表中的所有主机?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: after a pause it starts over. Cancelling deletes the unfinished file.</source>
        <translation>“%1”不支持断点续传：暂停后将从头开始。取消会删除未完成的文件。</translation>
    </message>
    <message>
        <source>None of them can be resumed: after a pause all start over. Cancelling deletes the unfinished files.</source>
        <translation>它们都不支持断点续传：暂停后将全部从头开始。取消会删除未完成的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>其中 %n 个不支持断点续传，将从头开始。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n selected download(s) will be removed from the list.</source>
        <translation>
            <numerusform>选中的 %n 个下载都会从列表中移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>A download waits to be tried again. Quit now?</source>
        <translation>有下载正在等待重试。要立即退出吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait to be tried again. Quit now?</source>
        <translation>
            <numerusform>有 %n 个下载正在等待重试。要立即退出吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) to be tried again.</source>
        <extracomment>Downloads, besides those in progress.</extracomment>
        <translation>
            <numerusform>另有 %n 个正在等待重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a download that failed for its server&apos;s certificate.</extracomment>
        <translation>下载：%1</translation>
    </message>
    <message>
        <source>The server&apos;s header %1 names another checksum.</source>
        <translation>服务器标头 %1 给出了不同的校验和。</translation>
    </message>
    <message>
        <source>The list %1 on the server names another checksum.</source>
        <extracomment>%1: the name of a list of checksums, such as SHA256SUMS.</extracomment>
        <translation>服务器上的列表 %1 给出了不同的校验和。</translation>
    </message>
    <message>
        <source>The file may be damaged or forged. Keep it only if you know that the server&apos;s checksum is out of date. The file will count as not verified.</source>
        <translation>文件可能已损坏或被伪造。只有确知服务器的校验和已过时，才可保留它。该文件将视为未校验。</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>保留文件</translation>
    </message>
    <message>
        <source>Keep “%1” anyway?</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>仍要保留“%1”吗？</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>&amp;Cancel download and quit</source>
        <translation>取消下载并退出(&amp;C)</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Another version of Tributary is running. Quit it and start again.</source>
        <translation>另一个版本的 Tributary 正在运行。请将其退出后重新启动。</translation>
    </message>
    <message>
        <source>Tributary is already running, but does not respond.</source>
        <translation>Tributary 已在运行，但没有响应。</translation>
    </message>
</context>
<context>
    <name>SleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>正在下载</translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message numerus="yes">
        <source>Waiting for its turn: %n download(s) may run at once.</source>
        <translation>
            <numerusform>正在排队：最多可同时进行 %n 个下载。</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule pauses all downloads at this hour.</source>
        <translation>按照时间表，此时段暂停所有下载。</translation>
    </message>
    <message>
        <source>The server hasn&apos;t answered yet.</source>
        <translation>服务器尚未响应。</translation>
    </message>
    <message>
        <source>The disk is slower than the network.</source>
        <translation>磁盘速度低于网络速度。</translation>
    </message>
    <message>
        <source>The speed limit of %1 for all downloads holds it back.</source>
        <translation>受到所有下载的总限速 %1 的限制。</translation>
    </message>
    <message>
        <source>The speed limit of %1 for this download holds it back.</source>
        <translation>受到此下载的限速 %1 的限制。</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment.</source>
        <translation>服务器暂时没有发送数据。</translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more than %n connection(s) at once.</source>
        <translation>
            <numerusform>服务器最多同时接受 %n 个连接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n allowed connection(s) are in use.</source>
        <translation>
            <numerusform>允许的 %n 个连接均已占用。</numerusform>
        </translation>
    </message>
    <message>
        <source>This server sends the file in one piece only, over one connection.</source>
        <translation>此服务器只能通过单个连接整体发送该文件。</translation>
    </message>
    <message>
        <source>Each connection gets about %1: the server or the network allows no more.</source>
        <translation>每个连接的速度约为 %1：服务器或网络不允许更快。</translation>
    </message>
    <message>
        <source>The server or the network limits the speed.</source>
        <translation>服务器或网络限制了速度。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: whole sentences.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Check whether other programs are using it.</source>
        <translation>请检查是否有其他程序正在使用磁盘。</translation>
    </message>
    <message>
        <source>If you know other links to the same file, pause the download and add them with “Edit…”.</source>
        <translation>如果知道同一文件的其他链接，请暂停下载，然后用“编辑…”添加这些链接。</translation>
    </message>
    <message>
        <source>The server can&apos;t continue a file: what is here is fetched again and compared.</source>
        <translation>服务器无法续传文件：已下载的部分会重新接收并比对。</translation>
    </message>
    <message>
        <source>%1 New data comes in %2.</source>
        <extracomment>%1: a sentence, %2: a time such as 0:31.</extracomment>
        <translation>%1新数据将在 %2 后到来。</translation>
    </message>
    <message>
        <source>“Start now” starts it anyway.</source>
        <translation>“立即开始”仍可让它开始。</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>没有网络连接。</translation>
    </message>
    <message>
        <source>The download continues once there is one.</source>
        <translation>网络恢复后会继续下载。</translation>
    </message>
    <message>
        <source>The schedule pauses all downloads until %1.</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>按照时间表，%1 之前暂停所有下载。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a whole sentence on what comes next.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Trying again in a moment.</source>
        <translation>稍后即将重试。</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>将在 %1 后重试。</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for its server: %n download(s) from it may run at once.</source>
        <translation>
            <numerusform>正在等待服务器：同一时间最多可从该服务器运行 %n 个下载。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its server, which takes no downloads at the moment.</source>
        <translation>正在等待服务器，该服务器目前不接受下载。</translation>
    </message>
    <message>
        <source>Waiting for its disk, which does not respond at the moment.</source>
        <translation>正在等待磁盘，磁盘目前没有响应。</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Another running Tributary is using the list of downloads.</source>
        <translation>另一个正在运行的 Tributary 占用了下载列表。</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be opened.</source>
        <translation>无法打开下载列表。</translation>
    </message>
    <message>
        <source>The list stays as it is. Downloads that you add now are forgotten when you quit.</source>
        <translation>列表将保持原样。您现在添加的下载在退出后不会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) recovered.</source>
        <translation>
            <numerusform>已恢复 %n 个下载。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their state and are paused.</source>
        <translation>
            <numerusform>其中 %n 个丢失了进度，已暂停。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be read.</source>
        <translation>
            <numerusform>%n 个下载无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged list is kept as “%1”.</source>
        <translation>损坏的列表已保留为“%1”。</translation>
    </message>
    <message>
        <source>The list of downloads was damaged.</source>
        <translation>下载列表已损坏。</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be written.</source>
        <translation>无法写入下载列表。</translation>
    </message>
    <message>
        <source>You see the list as it was, with unfinished downloads paused. Changes are forgotten when you quit.</source>
        <translation>您看到的是原来的列表，未完成的下载已暂停。所作更改在退出后不会保留。</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved at the moment.</source>
        <translation>暂时无法保存下载列表。</translation>
    </message>
    <message>
        <source>Tributary keeps trying. If it quits before that works, recent changes are lost.</source>
        <translation>Tributary 会继续尝试。如果在成功之前退出，最近的更改将会丢失。</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n active</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n 个进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有正在进行的下载</translation>
    </message>
    <message>
        <source>↓ %1    %2</source>
        <extracomment>%1: total download speed, %2: counts such as &quot;3 active · 5 waiting&quot;.</extracomment>
        <translation>↓ %1    %2</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>已全部暂停</translation>
    </message>
    <message>
        <source>Paused by the schedule</source>
        <extracomment>All downloads are, at this hour.</extracomment>
        <translation>已按时间表暂停</translation>
    </message>
    <message>
        <source>No network connection</source>
        <extracomment>Downloads wait for it.</extracomment>
        <translation>没有网络连接</translation>
    </message>
    <message numerus="yes">
        <source>%n paused: disk full</source>
        <comment>downloads</comment>
        <extracomment>Downloads that are paused since there is no space left on the disk.</extracomment>
        <translation>
            <numerusform>%n 个已暂停：磁盘已满</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by an error</source>
        <comment>downloads</comment>
        <extracomment>Downloads that an error has paused, and no person.</extracomment>
        <translation>
            <numerusform>%n 个因错误而暂停</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by the schedule until %1</source>
        <extracomment>All downloads are. %1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>已按时间表暂停至 %1</translation>
    </message>
    <message>
        <source>%1 (disk full: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these since there is no space left on the disk.</extracomment>
        <translation>%1（磁盘已满：%2）</translation>
    </message>
    <message>
        <source>%1 (by an error: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these an error has paused, and no person.</extracomment>
        <translation>%1（因错误：%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n 个已暂停</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalAdd</name>
    <message>
        <source>the desktop program was started, but does not answer</source>
        <translation>桌面程序已启动，但没有响应</translation>
    </message>
    <message>
        <source>the desktop program is running, but does not answer</source>
        <translation>桌面程序正在运行，但没有响应</translation>
    </message>
    <message>
        <source>the desktop program refused it: %1</source>
        <translation>桌面程序拒绝了：%1</translation>
    </message>
    <message>
        <source>the desktop program, tributary, is not installed</source>
        <translation>未安装桌面程序 tributary</translation>
    </message>
    <message>
        <source>handed over to the desktop program: %1</source>
        <translation>已交给桌面程序：%1</translation>
    </message>
    <message>
        <source>the desktop program is not running</source>
        <translation>桌面程序没有运行</translation>
    </message>
    <message>
        <source>add can&apos;t hand this over whole; use get</source>
        <translation>add 无法完整移交；请使用 get</translation>
    </message>
    <message>
        <source>already in the list</source>
        <translation>已在列表中</translation>
    </message>
    <message>
        <source>there is no display for the desktop program; &apos;tributary-cli get&apos; downloads without it</source>
        <translation>没有可供桌面程序使用的显示器；&apos;tributary-cli get&apos; 无需桌面程序即可下载</translation>
    </message>
    <message>
        <source>the desktop program was started, but ended at once</source>
        <translation>桌面程序已启动，但立即退出了</translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>one after another</source>
        <translation>逐个</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>并行</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>rounds: %1, medians</source>
        <translation>轮数：%1，中位数</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>time of one file</source>
        <translation>单个文件的时间</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>逐个</translation>
    </message>
    <message>
        <source>In parallel it takes %1 times as long.</source>
        <translation>并行所需时间为 %1 倍。</translation>
    </message>
    <message>
        <source>round %1, %2: %3, %4 done</source>
        <translation>第 %1 轮，%2：%3，完成 %4</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>Interrupted; no file was kept.</source>
        <translation>已中断；未保留任何文件。</translation>
    </message>
</context>
<context>
    <name>TerminalError</name>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what happened, %2: what to do about it.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>This line of the list makes no sense</source>
        <translation>列表的这一行没有意义</translation>
    </message>
    <message>
        <source>Correct it, and run the command again with --on-conflict skip.</source>
        <translation>请更正后加 --on-conflict skip 再次运行命令。</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>tributary-cli downloads files over http and https.</source>
        <translation>tributary-cli 通过 http 和 https 下载文件。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Commands for the desktop program while it runs:</source>
        <translation>用于正在运行的桌面程序的命令：</translation>
    </message>
    <message>
        <source>An interrupted download continues when the same command is run again.</source>
        <translation>再次运行同一命令即可继续中断的下载。</translation>
    </message>
    <message>
        <source>Exit codes: 0 all done, 1 a download failed, 2 wrong usage, 3 a checksum did not match, 4 no space or no permission to write, 130 interrupted.</source>
        <translation>退出代码：0 全部完成，1 有下载失败，2 用法错误，3 有校验和不符，4 没有空间或写入权限，130 已中断。</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>本帮助</translation>
    </message>
    <message>
        <source>download; the command may be left out</source>
        <translation>下载；此命令可以省略</translation>
    </message>
    <message>
        <source>show what the server offers, without saving anything</source>
        <translation>显示服务器提供的内容，不保存任何东西</translation>
    </message>
    <message>
        <source>measure how fast the URLs come, saving nothing</source>
        <translation>测量 URL 的速度，不保存任何东西</translation>
    </message>
    <message>
        <source>hand the URLs over to the desktop program</source>
        <translation>将 URL 交给桌面程序</translation>
    </message>
    <message>
        <source>check a file&apos;s checksum</source>
        <translation>检查文件的校验和</translation>
    </message>
    <message>
        <source>this text, or a command&apos;s options</source>
        <translation>本帮助，或某个命令的选项</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>show its downloads</source>
        <translation>显示其下载</translation>
    </message>
    <message>
        <source>pause downloads, by the numbers that list shows</source>
        <translation>按 list 显示的编号暂停下载</translation>
    </message>
    <message>
        <source>continue them, also those that failed</source>
        <translation>继续下载，包括失败的</translation>
    </message>
    <message>
        <source>end them, and delete their unfinished files</source>
        <translation>取消下载，并删除其未完成的文件</translation>
    </message>
    <message>
        <source>take them out of the list; their files stay</source>
        <translation>从列表中移除；文件保留</translation>
    </message>
    <message>
        <source>set the speed limit for all of them</source>
        <translation>设置所有下载的限速</translation>
    </message>
    <message>
        <source>Downloads, shows progress and exits when all are done.</source>
        <translation>下载并显示进度，全部完成后退出。</translation>
    </message>
    <message>
        <source>Shows what the server offers, without saving anything. Whether ranges work is tried with a ranged request.</source>
        <translation>显示服务器提供的内容，不保存任何东西。是否支持范围请求，会用一次范围请求来实测。</translation>
    </message>
    <message>
        <source>Downloads the URLs into a temporary folder, one after another over one connection each and in parallel as get does, and deletes the files. Each round does both; a table shows medians.</source>
        <translation>将 URL 下载到临时文件夹：先以单个连接逐个下载，再像 get 那样并行下载，然后删除文件。每轮两种都做；表格显示中位数。</translation>
    </message>
    <message>
        <source>Hands the URLs over to the desktop program, starting it if need be, and exits once they are in its list. What no option says is as the desktop program does
it for others. A folder that a list names stands below FOLDER or the current folder.</source>
        <translation>将 URL 交给桌面程序，必要时启动它，加入其列表后即退出。选项未说明的，都按桌面程序平常的做法。列表中指定的文件夹位于 FOLDER 或当前文件夹之下。</translation>
    </message>
    <message>
        <source>Exits with 0 if the file has this checksum, and with 1 if not.</source>
        <translation>文件的校验和相符时以 0 退出，否则以 1 退出。</translation>
    </message>
    <message>
        <source>Shows the downloads of the running desktop program that are not finished: number, state, percentage, size, speed, time left and name. WORD is a part of
a name or URL, or a state as --json has it, such as paused or finished.</source>
        <translation>显示正在运行的桌面程序中未完成的下载：编号、状态、百分比、大小、速度、剩余时间和名称。WORD 是名称或 URL 的一部分，或 --json 中的状态，例如 paused 或 finished。</translation>
    </message>
    <message>
        <source>Pauses downloads of the running desktop program.</source>
        <translation>暂停正在运行的桌面程序中的下载。</translation>
    </message>
    <message>
        <source>Lets downloads of the running desktop program go on in their turn, by number also those that failed or were cancelled, and with --all those that are paused.</source>
        <translation>让正在运行的桌面程序中的下载依次继续：按编号时包括失败或已取消的，用 --all 时为所有已暂停的。</translation>
    </message>
    <message>
        <source>Ends downloads of the running desktop program and deletes their unfinished files.</source>
        <translation>取消正在运行的桌面程序中的下载，并删除其未完成的文件。</translation>
    </message>
    <message>
        <source>Takes downloads out of the list of the running desktop program, which can undo it for a minute. Their files stay, whole or not.</source>
        <translation>从正在运行的桌面程序的列表中移除下载，桌面程序在一分钟内可以撤销。文件无论是否完整都会保留。</translation>
    </message>
    <message>
        <source>Sets the speed limit for all downloads of the running desktop program, such as 500K, or takes it away, and says what its schedule makes of that now.</source>
        <translation>设置或取消正在运行的桌面程序中所有下载的限速，例如 500K，并说明按时间表当前的实际情况。</translation>
    </message>
    <message>
        <source>SIZE and RATE take K, M, G and T (1024), with or without iB or B: 64K, 1.5MiB.</source>
        <translation>SIZE 和 RATE 可用 K、M、G 和 T（1024），可带也可不带 iB 或 B：64K、1.5MiB。</translation>
    </message>
    <message>
        <source>A URL without a scheme is taken for https; on this machine itself, for http.</source>
        <translation>不带协议的 URL 视为 https；指向本机的视为 http。</translation>
    </message>
    <message>
        <source>Unfinished files are kept as NAME.part with NAME.part.ledger beside it; the same command run again picks up where they stand.</source>
        <translation>未完成的文件保存为 NAME.part，旁边是 NAME.part.ledger；再次运行同一命令会从中断处继续。</translation>
    </message>
    <message>
        <source>Downloads:</source>
        <translation>下载：</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>速度：</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>重试：</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>请求：</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>网络：</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>输出：</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>checksum matches</source>
        <translation>校验和一致</translation>
    </message>
    <message>
        <source>checksum matches %1</source>
        <extracomment>%1: the name of a file or of a header.</extracomment>
        <translation>校验和与 %1 一致</translation>
    </message>
    <message>
        <source>resumed from %1</source>
        <translation>从 %1 处继续</translation>
    </message>
    <message>
        <source>size not confirmed by the server</source>
        <translation>服务器未确认大小</translation>
    </message>
    <message>
        <source>%1 sent wrong data</source>
        <translation>%1 发送了错误的数据</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 at once, one more is refused</source>
        <translation>同时 %1 个，再多一个会被拒绝</translation>
    </message>
    <message>
        <source>at least %1 at once</source>
        <translation>同时至少 %1 个</translation>
    </message>
    <message>
        <source>; the time was too short to tell whether more help</source>
        <translation>；时间太短，无法判断更多是否有用</translation>
    </message>
    <message>
        <source>; more than %1 don&apos;t help</source>
        <translation>；超过 %1 个没有用</translation>
    </message>
    <message>
        <source>Accepts</source>
        <extracomment>Of a server: how many connections.</extracomment>
        <translation>接受</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: a number of connections; a speed follows.</extracomment>
        <translation>%1 个</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a size, %2: a time.</extracomment>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 are kept.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>已保留 %1。</translation>
    </message>
    <message>
        <source>retry %1 in %2 s, try %3: %4</source>
        <extracomment>%1: a link, %2: seconds, %3: a number, %4: why.</extracomment>
        <translation>重试 %1，%2 秒后，第 %3 次：%4</translation>
    </message>
    <message>
        <source>assembling</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two sizes.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 个完成</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 个跳过</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>The list contains no downloads; there was nothing to do.</source>
        <translation>列表中没有下载；无事可做。</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue.</source>
        <translation>已中断；已下载的内容会保留。再次运行同一命令即可继续。</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>最终 URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Ranges</source>
        <extracomment>Whether the server sends parts of the file.</extracomment>
        <translation>范围请求</translation>
    </message>
    <message>
        <source>yes: it can be resumed and fetched in pieces</source>
        <translation>支持：可以断点续传和分块下载</translation>
    </message>
    <message>
        <source>no: it can&apos;t be resumed</source>
        <translation>不支持：无法断点续传</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>When the file was last changed on the server.</extracomment>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>%1: the %2 checksum matches</source>
        <translation>%1：%2 校验和一致</translation>
    </message>
    <message>
        <source>%1: the checksum does not match: it is %2, not %3</source>
        <translation>%1：校验和不匹配：是 %2，而不是 %3</translation>
    </message>
    <message>
        <source>None of it was kept.</source>
        <translation>没有保留任何内容。</translation>
    </message>
    <message>
        <source>; the file is too small to tell whether more help</source>
        <translation>；文件太小，无法判断更多是否有用</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Interrupted. The server can&apos;t continue a file; the same command fetches it from the start.</source>
        <translation>已中断。服务器无法续传文件；再次运行同一命令会从头获取。</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue; a file that its server can&apos;t continue is fetched from the start.</source>
        <translation>已中断；已下载的内容会保留。再次运行同一命令即可继续；服务器无法续传的文件会从头获取。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <source>%1: the file could not be read: %2</source>
        <translation>%1：无法读取文件：%2</translation>
    </message>
    <message>
        <source>What has finished could not be noted; the same command would fetch it again.</source>
        <translation>无法记录已完成的内容；再次运行同一命令会重新下载它们。</translation>
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
        <translation>正在连接</translation>
    </message>
    <message>
        <source>assembling</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>verifying</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>retry %1</source>
        <extracomment>%1: a time of five letters; at most 11 letters with it.</extracomment>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1: how many bytes of the file come before.</extracomment>
        <translation>从 %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 / %2 完成</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 more active</source>
        <translation>另有 %1 个进行中</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>TerminalUsage</name>
    <message>
        <source>Try &apos;tributary-cli help&apos; or &apos;tributary-cli get --help&apos;.</source>
        <translation>请尝试 &apos;tributary-cli help&apos; 或 &apos;tributary-cli get --help&apos;。</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>%1 的密码： </translation>
    </message>
    <message>
        <source>--user lacks a password and there is no terminal to ask on; give NAME:PASSWORD or --password-file</source>
        <translation>--user 缺少密码，且没有可供询问的终端；请提供 NAME:PASSWORD 或 --password-file</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>%1 的口令： </translation>
    </message>
    <message>
        <source>the key of --client-certificate is locked and there is no terminal to ask on; give --client-key-password-file</source>
        <translation>--client-certificate 的密钥已加锁，且没有可供询问的终端；请提供 --client-key-password-file</translation>
    </message>
    <message>
        <source>ignored %1: %2</source>
        <extracomment>%1: a file and the number of a line, %2: what is wrong there.</extracomment>
        <translation>已忽略 %1：%2</translation>
    </message>
    <message>
        <source>at most %1 files and %2 connections at once: this process may have no more than %3 files open (ulimit -n)</source>
        <translation>同时最多 %1 个文件和 %2 个连接：此进程最多可打开 %3 个文件 (ulimit -n)</translation>
    </message>
    <message>
        <source>standard output is not complete: %1</source>
        <translation>标准输出不完整：%1</translation>
    </message>
    <message>
        <source>reading &apos;%1&apos; failed: %2</source>
        <translation>读取 &apos;%1&apos; 失败：%2</translation>
    </message>
    <message>
        <source>the first line of &apos;%1&apos; is empty</source>
        <translation>&apos;%1&apos; 的第一行为空</translation>
    </message>
    <message>
        <source>there is no option --%1</source>
        <translation>没有选项 --%1</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 不接受值</translation>
    </message>
    <message>
        <source>; did you mean --%1?</source>
        <translation>；是否想用 --%1？</translation>
    </message>
    <message>
        <source>there is no option -%1</source>
        <translation>没有选项 -%1</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>--%1 需要一个值：%2</translation>
    </message>
    <message>
        <source>--%1 takes %2</source>
        <translation>--%1 接受%2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;</source>
        <translation>--%1 接受%2，而不是 &apos;%3&apos;</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>没有命令 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a command or a URL is missing</source>
        <translation>缺少命令或 URL</translation>
    </message>
    <message>
        <source>--path-from-url and --name-template can&apos;t be used together</source>
        <translation>--path-from-url 和 --name-template 不能同时使用</translation>
    </message>
    <message>
        <source>--output gives the whole path; it can&apos;t be used with --path-from-url or --name-template</source>
        <translation>--output 给出完整路径；不能与 --path-from-url 或 --name-template 同时使用</translation>
    </message>
    <message>
        <source>--output takes one URL; with several, use --dir</source>
        <translation>--output 只接受一个 URL；多个 URL 请用 --dir</translation>
    </message>
    <message>
        <source>--output takes the path of a file; standard output can&apos;t be one (./- can)</source>
        <translation>--output 接受文件的路径；标准输出不行（./- 可以）</translation>
    </message>
    <message>
        <source>--output takes the path of a file, not a folder; use --dir for that</source>
        <translation>--output 接受文件的路径，而不是文件夹；文件夹请用 --dir</translation>
    </message>
    <message>
        <source>--output takes a name of at most %1 bytes</source>
        <translation>--output 接受的名称最多 %1 字节</translation>
    </message>
    <message>
        <source>--output takes the path of a file; %1 isn&apos;t one</source>
        <translation>--output 接受文件的路径；%1 不是文件</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a link that leads nowhere</source>
        <translation>--dir 接受文件夹；%1 是没有目标的链接</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a file</source>
        <translation>--dir 接受文件夹；%1 是文件</translation>
    </message>
    <message>
        <source>--mirror takes one URL; in a list, mirrors stand on one line</source>
        <translation>--mirror 只接受一个 URL；在列表中，镜像写在同一行</translation>
    </message>
    <message>
        <source>--retry-max-wait must not be shorter than --retry-wait</source>
        <translation>--retry-max-wait 不能短于 --retry-wait</translation>
    </message>
    <message>
        <source>--password-file and a password in --user can&apos;t be used together</source>
        <translation>--password-file 和 --user 中的密码不能同时使用</translation>
    </message>
    <message>
        <source>--password-file needs --user NAME</source>
        <translation>--password-file 需要 --user NAME</translation>
    </message>
    <message>
        <source>--client-key needs --client-certificate FILE</source>
        <translation>--client-key 需要 --client-certificate FILE</translation>
    </message>
    <message>
        <source>--client-key-password-file needs --client-certificate FILE</source>
        <translation>--client-key-password-file 需要 --client-certificate FILE</translation>
    </message>
    <message>
        <source>only one of --input, --password-file and --client-key-password-file can be -</source>
        <translation>--input、--password-file 和 --client-key-password-file 中只能有一个为 -</translation>
    </message>
    <message>
        <source>a URL is missing</source>
        <translation>缺少 URL</translation>
    </message>
    <message>
        <source>verify takes one file</source>
        <translation>verify 只接受一个文件</translation>
    </message>
    <message>
        <source>verify needs --checksum ALG:HEX</source>
        <translation>verify 需要 --checksum ALG:HEX</translation>
    </message>
    <message>
        <source>--checksum can be given only once</source>
        <translation>--checksum 只能指定一次</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; can&apos;t be read: %3</source>
        <translation>--%1: 无法读取 &apos;%2&apos;: %3</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>The current folder no longer exists; go to another one</source>
        <translation>当前文件夹已不存在；请转到其他文件夹</translation>
    </message>
    <message>
        <source>the system allows this program no more threads; close other programs or raise the limit (ulimit -u), and run the same command again</source>
        <translation>系统不允许此程序使用更多线程；请关闭其他程序或提高限制（ulimit -u），然后再次运行同一命令</translation>
    </message>
    <message>
        <source>%1 takes either the numbers that list shows, or --all</source>
        <translation>%1 需要 list 显示的编号，或者 --all</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows</source>
        <translation>%1 需要 list 显示的编号</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows, not &apos;%2&apos;</source>
        <translation>%1 需要 list 显示的编号，而不是“%2”</translation>
    </message>
    <message>
        <source>limit takes bytes a second, such as 500K or 1.5M and at most 1T, or none</source>
        <translation>limit 需要每秒字节数，例如 500K 或 1.5M，最多 1T，或者 none</translation>
    </message>
    <message>
        <source>--%1 is for get; add can&apos;t hand it over to the desktop program</source>
        <translation>--%1 仅用于 get；add 无法将其交给桌面程序</translation>
    </message>
    <message>
        <source>--accept-checksum and --checksum can&apos;t be used together</source>
        <translation>--accept-checksum 和 --checksum 不能同时使用</translation>
    </message>
    <message>
        <source>no password was entered</source>
        <translation>没有输入密码</translation>
    </message>
    <message>
        <source>no passphrase was entered</source>
        <translation>没有输入口令</translation>
    </message>
    <message>
        <source>--cookies takes a file in the Netscape format; there is no cookie in &apos;%1&apos;</source>
        <translation>--cookies 需要 Netscape 格式的文件；&apos;%1&apos; 中没有 Cookie</translation>
    </message>
    <message>
        <source>--ca-file takes certificates in PEM form; there is none in &apos;%1&apos;</source>
        <translation>--ca-file 需要 PEM 格式的证书；&apos;%1&apos; 中没有证书</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>；是否想用 %1？</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a command and not a URL; for a server of that name, enter %1/</source>
        <translation>&apos;%1&apos; 是命令而不是 URL；如果要访问该名称的服务器，请输入 %1/</translation>
    </message>
    <message>
        <source>--%1 takes %2; &apos;%3&apos; is too large</source>
        <translation>--%1 接受%2；&apos;%3&apos; 过大</translation>
    </message>
    <message>
        <source>the text is not valid Unicode</source>
        <translation>文本不是有效的 Unicode</translation>
    </message>
    <message>
        <source>%1 takes a file that can be read: %2</source>
        <extracomment>%1: an option of the terminal&apos;s program; %2: what the system says.</extracomment>
        <translation>%1 需要一个可读取的文件：%2</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>paused: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>resumed: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>已继续：%1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>已取消：%1</translation>
    </message>
    <message>
        <source>removed from the list: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>已从列表移除：%1</translation>
    </message>
    <message>
        <source>there is no download %1</source>
        <translation>没有下载 %1</translation>
    </message>
    <message>
        <source>download %1 is over</source>
        <translation>下载 %1 已结束</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of the speed limit.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>speed limit: %1</source>
        <translation>限速：%1</translation>
    </message>
    <message>
        <source>no downloads to show</source>
        <translation>没有可显示的下载</translation>
    </message>
    <message>
        <source>now: paused by the schedule</source>
        <translation>现在：已按时间表暂停</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule</source>
        <translation>现在：按时间表不限速</translation>
    </message>
    <message>
        <source>now: paused by the schedule until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>现在：已按时间表暂停至 %1</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule, until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>现在：按时间表不限速至 %1</translation>
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
        <translation>%1 天 %2 小时</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>暂无消息</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: the time of a message, %2: the message.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop download manager</source>
        <translation>桌面下载管理器</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none</source>
        <translation>启动到托盘，没有托盘时最小化</translation>
    </message>
    <message>
        <source>Keep all settings and data in the program&apos;s folder</source>
        <translation>将所有设置和数据保存在程序文件夹中</translation>
    </message>
    <message>
        <source>Report on standard error the longest time that the window is busy</source>
        <translation>在标准错误输出中报告窗口的最长忙碌时间</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>要下载的内容</translation>
    </message>
    <message>
        <source>Try &apos;%1 --help&apos;.</source>
        <extracomment>%1: the name of the program.</extracomment>
        <translation>请尝试 &apos;%1 --help&apos;。</translation>
    </message>
</context>
<context>
    <name>tributary::AboutBox</name>
    <message>
        <source>About Tributary</source>
        <translation>关于 Tributary</translation>
    </message>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>Downloads files over several connections at once.</source>
        <translation>同时使用多个连接下载文件。</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <extracomment>%1: a version number.</extracomment>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Licence: Apache License 2.0</source>
        <translation>许可证：Apache License 2.0</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <extracomment>%1: the version of the library Qt, %2: the operating system.</extracomment>
        <translation>Qt %1，%2</translation>
    </message>
</context>
<context>
    <name>tributary::AddDialog</name>
    <message>
        <source>New download</source>
        <translation>新建下载</translation>
    </message>
    <message>
        <source>https://…
One link per line</source>
        <translation>https://…
每行一个链接</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <extracomment>What few people change about a download, hidden until asked for.</extracomment>
        <translation>更多(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>文件名(&amp;N)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Names from the server</source>
        <translation>由服务器提供的名称</translation>
    </message>
    <message>
        <source>Name from the server</source>
        <translation>由服务器提供的名称</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) will start.</source>
        <translation>
            <numerusform>将开始 %n 个下载。</numerusform>
        </translation>
    </message>
    <message>
        <source>The link could not be checked: %1.</source>
        <extracomment>%1: what went wrong when the server was asked about a link.</extracomment>
        <translation>无法检查链接：%1。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>忽略此行</translation>
    </message>
    <message>
        <source>Names from the list</source>
        <translation>由列表提供的名称</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2.</source>
        <extracomment>%1: the name of a server, %2: a time of the day.</extracomment>
        <translation>%1 要求暂停到 %2。</translation>
    </message>
</context>
<context>
    <name>tributary::AfterDownloads</name>
    <message>
        <source>No program was chosen.</source>
        <translation>未选择程序。</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>没有程序“%1”。</translation>
    </message>
</context>
<context>
    <name>tributary::AfterNote</name>
    <message>
        <source>Quits when all is done</source>
        <extracomment>The program does, once all downloads are done.</extracomment>
        <translation>全部完成后退出</translation>
    </message>
    <message>
        <source>Sleeps when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>全部完成后使计算机睡眠</translation>
    </message>
    <message>
        <source>Shuts down when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>全部完成后关闭计算机</translation>
    </message>
    <message>
        <source>Runs a program when all is done</source>
        <translation>全部完成后运行程序</translation>
    </message>
    <message>
        <source>Click to call it off.</source>
        <extracomment>To call off what happens once all downloads are done.</extracomment>
        <translation>点击可取消。</translation>
    </message>
    <message>
        <source>Nothing happens when all downloads are done.</source>
        <translation>所有下载完成后将不执行任何操作。</translation>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tributary::CheckDialog</name>
    <message>
        <source>Check file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>算法(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xpected checksum</source>
        <translation>预期的校验和(&amp;X)</translation>
    </message>
    <message>
        <source>Checks&amp;um</source>
        <extracomment>The checksum that a file has.</extracomment>
        <translation>校验和(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The checksum matches.</source>
        <translation>校验和一致。</translation>
    </message>
    <message>
        <source>The checksum does not match: the file is damaged or another one, or the checksum is not for it.</source>
        <translation>校验和不一致：文件已损坏或是另一个文件，或者该校验和不属于它。</translation>
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
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>tributary::CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>更多命令</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>The speed limit.</extracomment>
        <translation>限速</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>筛选下载</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The hint of an empty box. %1: to what the list is narrowed already, such as &quot;Failed&quot;.</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Filter in “%1”</source>
        <translation>在“%1”中筛选</translation>
    </message>
</context>
<context>
    <name>tributary::CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>命令名称</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>现在无法执行此操作。</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>没有这个名称的命令。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of a menu. %1: the name of the menu, %2: the name of the command.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Command or setting</source>
        <translation>命令或设置</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionListModel</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>A small piece far into a large file: &quot;64 KiB at 7.1 GiB&quot;.</extracomment>
        <translation>%1，位于 %2 处</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>The stretch of the file that a connection fetches.</extracomment>
        <translation>范围</translation>
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
        <translation>主机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Why a connection is slow, waits or asked anew.</extracomment>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionTimeline</name>
    <message>
        <source>Timeline of the connections</source>
        <translation>连接时间线</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionsPage</name>
    <message>
        <source>No connection is open.</source>
        <translation>没有打开的连接。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
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
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopPresence</name>
    <message>
        <source>Tributary keeps running</source>
        <translation>Tributary 仍在运行</translation>
    </message>
    <message>
        <source>Downloads continue. Use the icon in the tray to show the window again.</source>
        <translation>下载仍在继续。点击托盘图标可重新显示窗口。</translation>
    </message>
    <message>
        <source>The computer couldn&apos;t be put to sleep or shut down.</source>
        <translation>无法使计算机进入睡眠状态或关机。</translation>
    </message>
    <message>
        <source>The program can&apos;t be started.</source>
        <translation>无法启动程序。</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Select a download to see its details.</source>
        <translation>选择一个下载以查看其详细信息。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadActions</name>
    <message>
        <source>New download</source>
        <extracomment>The second word of each pair stands on the toolbar button.</extracomment>
        <translation>新建下载</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>粘贴链接</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file that was downloaded.</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends a download for good and deletes what has come so far.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Gives the file of a download another name.</extracomment>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes a download from the list; its file stays.</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove with file…</source>
        <translation>移除并删除文件…</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <extracomment>Takes all finished downloads from the list; their files stay.</extracomment>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Earlier in the queue.</extracomment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>移到顶部</translation>
    </message>
    <message>
        <source>To top</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <translation>移到底部</translation>
    </message>
    <message>
        <source>To bottom</source>
        <translation>置底</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>These three are entries of the menu &quot;Priority&quot;.</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Which downloads go first.</extracomment>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Changes the mirrors, headers and limits of a download.</extracomment>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Only one download can be edited at a time.</source>
        <translation>一次只能编辑一个下载。</translation>
    </message>
    <message>
        <source>A finished download can&apos;t be edited.</source>
        <translation>无法编辑已完成的下载。</translation>
    </message>
    <message>
        <source>A running download can&apos;t be edited. Pause it first.</source>
        <translation>无法编辑正在进行的下载。请先暂停。</translation>
    </message>
    <message>
        <source>Find command…</source>
        <extracomment>Opens a list of all commands, in which one is found by its name.</extracomment>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>Starts a download that waits, whatever runs besides.</extracomment>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>在浏览器中打开链接</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <extracomment>Brings back what was just removed from the list.</extracomment>
        <translation>撤销移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <extracomment>Moves the files of downloads to another folder.</extracomment>
        <translation>移动到文件夹…</translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what was downloaded once more, as a new download.</extracomment>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>Check file…</source>
        <extracomment>Computes the checksum of a file, to compare it with another one.</extracomment>
        <translation>检查文件…</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>For a download that failed.</extracomment>
        <translation>替换链接…</translation>
    </message>
    <message>
        <source>Only one download can be renamed at a time.</source>
        <translation>一次只能重命名一个下载。</translation>
    </message>
    <message>
        <source>A running download can&apos;t be renamed. Pause it first.</source>
        <translation>无法重命名正在进行的下载。请先暂停。</translation>
    </message>
    <message>
        <source>Pause shown</source>
        <translation>暂停所示</translation>
    </message>
    <message>
        <source>Resume shown</source>
        <translation>继续所示</translation>
    </message>
    <message>
        <source>Pause all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>暂停所有显示的下载</translation>
    </message>
    <message>
        <source>Resume all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>继续所有显示的下载</translation>
    </message>
    <message>
        <source>Retry all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>重试所有显示的下载</translation>
    </message>
    <message>
        <source>Retry all</source>
        <extracomment>For all downloads that failed.</extracomment>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>Retry shown</source>
        <extracomment>For those of the downloads that failed that the filter shows.</extracomment>
        <translation>重试所示</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadEdits</name>
    <message>
        <source>The download can&apos;t be edited.</source>
        <translation>无法编辑此下载。</translation>
    </message>
    <message>
        <source>It is running or finished by now.</source>
        <translation>它正在进行或已完成。</translation>
    </message>
    <message>
        <source>It has no user name or password yet. Sign in first.</source>
        <translation>尚缺少用户名或密码。请先登录。</translation>
    </message>
    <message>
        <source>The changes to “%1” were saved.</source>
        <translation>已保存对“%1”的更改。</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When a download was added to the list.</extracomment>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a download comes from.</extracomment>
        <translation>主机</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>When a download was finished.</extracomment>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>What the bytes of a finished download were compared with.</extracomment>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>The time left until a download is done. In a menu &quot;Left&quot; alone would be a direction.</extracomment>
        <translation>剩余时间</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadNews</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a file name, %2: what went wrong.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n 个已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>所有下载均已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) finished</source>
        <translation>
            <numerusform>%n 个下载已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>%n 个下载失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n 个已暂停</numerusform>
        </translation>
    </message>
    <message>
        <source>No more downloads are running</source>
        <translation>没有正在进行的下载</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <extracomment>By a fault, such as a full disk, which stands behind it.</extracomment>
        <translation>
            <numerusform>%n 个下载已暂停</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
</context>
<context>
    <name>tributary::EditDialog</name>
    <message>
        <source>Edit download</source>
        <translation>编辑下载</translation>
    </message>
    <message>
        <source>Changes to “%1” apply the next time it starts or resumes.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>对“%1”的更改将在下次开始或继续时生效。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyHint</name>
    <message>
        <source>Drop or paste a link here, or choose New download.</source>
        <translation>将链接拖放或粘贴到此处，或选择“新建下载”。</translation>
    </message>
    <message>
        <source>No downloads here.</source>
        <translation>此处没有下载。</translation>
    </message>
    <message>
        <source>No download matches “%1”.</source>
        <translation>没有与“%1”匹配的下载。</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Takes back what is typed and chosen to filter the list.</extracomment>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>tributary::ErrorBox</name>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;link…</source>
        <translation>替换链接(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Trust certificate…</source>
        <extracomment>Trusts a certificate that proves nothing.</extracomment>
        <translation>信任证书(&amp;T)…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <extracomment>Opens the link of a download, to see what the site says.</extracomment>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>Edit &amp;checksum…</source>
        <extracomment>Opens the dialog in which a checksum can be corrected.</extracomment>
        <translation>编辑校验和(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose another &amp;name…</source>
        <extracomment>Saves a file under another name, since the one that it should have is taken.</extracomment>
        <translation>选择其他名称(&amp;N)…</translation>
    </message>
    <message>
        <source>Proxy s&amp;ettings…</source>
        <extracomment>Opens the settings at the proxy.</extracomment>
        <translation>代理设置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Memory settings…</source>
        <extracomment>Opens the settings at the limit for memory.</extracomment>
        <translation>内存设置(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keep the file anyway…</source>
        <extracomment>Keeps a file although a checksum of its site contradicts it.</extracomment>
        <translation>仍然保留文件(&amp;K)…</translation>
    </message>
    <message>
        <source>The expected checksum is from the server&apos;s header %1.</source>
        <extracomment>%1: the name of a header such as Digest.</extracomment>
        <translation>预期的校验和来自服务器标头 %1。</translation>
    </message>
    <message>
        <source>The expected checksum is from %1, beside the file.</source>
        <extracomment>%1: the name of a file such as SHA256SUMS.</extracomment>
        <translation>预期的校验和来自服务器上文件旁的 %1。</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Before the checksum that a file should have.</extracomment>
        <translation>预期</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Before the checksum that a file has.</extracomment>
        <translation>实际</translation>
    </message>
    <message>
        <source>No source has the right file: %1</source>
        <extracomment>%1: links, each with what is wrong with its file.</extracomment>
        <translation>没有来源提供正确的文件：%1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Download &amp;again</source>
        <extracomment>Of a finished download, whose file is gone.</extracomment>
        <translation>重新下载(&amp;A)</translation>
    </message>
    <message>
        <source>The file was moved or deleted elsewhere. Move it back, or download it again.</source>
        <translation>文件已在别处被移动或删除。请将其放回原处，或重新下载。</translation>
    </message>
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>链接未替换。</translation>
    </message>
    <message>
        <source>The link of “%1” was replaced.</source>
        <translation>已替换“%1”的链接。</translation>
    </message>
    <message>
        <source>The file was not kept.</source>
        <translation>文件未保留。</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>Choose folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>文件保留在原处。</translation>
    </message>
    <message>
        <source>Moving to the other folder…</source>
        <translation>正在移到另一个文件夹…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>移动到文件夹</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>已移到“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n files stay where they are.</source>
        <translation>
            <numerusform>%n 个文件保留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”. To move the others, pause them first.</source>
        <translation>已移到“%1”。要移动其他下载，请先暂停它们。</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <extracomment>%1: the name that a file had, %2: the name that it has now.</extracomment>
        <translation>已将“%1”重命名为“%2”。</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All downloads, in whatever state.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Music and films.</extracomment>
        <translation>影音</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>Downloads that were cancelled.</extracomment>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>tributary::FilterTeller</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many rows the filter leaves of how many, such as &quot;3 of 12 shown&quot;.</extracomment>
        <translation>显示 %2 项中的 %1 项</translation>
    </message>
</context>
<context>
    <name>tributary::FinishedRows</name>
    <message>
        <source>The filter shows no finished downloads.</source>
        <translation>筛选结果中没有已完成的下载。</translation>
    </message>
</context>
<context>
    <name>tributary::FolderRow</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>最近使用的文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <extracomment>%1: how much room there is on the disk, %2: how much the files take.</extracomment>
        <translation>可用 %1，需要 %2</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>这是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>You can&apos;t save files in this folder.</source>
        <translation>无法在此文件夹中保存文件。</translation>
    </message>
    <message>
        <source>This folder can&apos;t be created.</source>
        <translation>无法创建此文件夹。</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <extracomment>Stands beside the free space. %1: the folder that a file goes to because of its type.</extracomment>
        <translation>将存入 %1</translation>
    </message>
</context>
<context>
    <name>tributary::FrontDoor</name>
    <message>
        <source>The link that the browser handed over can&apos;t be downloaded.</source>
        <translation>无法下载浏览器传来的链接。</translation>
    </message>
    <message>
        <source>Browsers and the terminal can&apos;t reach this window: %1</source>
        <translation>浏览器和终端无法连接到此窗口：%1</translation>
    </message>
</context>
<context>
    <name>tributary::GeneralPage</name>
    <message>
        <source>C&amp;opy all</source>
        <translation>全部复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>复制全部信息</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>立即开始(&amp;W)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a file, %2: a sentence on why its download is not faster.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>连接设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Change li&amp;mit…</source>
        <translation>更改限速(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>tributary::GoneFiles</name>
    <message>
        <source>Download again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>“%1”已不存在。</translation>
    </message>
</context>
<context>
    <name>tributary::HeadMenu</name>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>队列顺序</translation>
    </message>
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Links, text and lists of links can be dropped into the window. Keyboard shortcuts:</source>
        <translation>可将链接、文本或链接列表拖放到窗口中。键盘快捷键：</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>关于 Tributary(&amp;I)</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Open the file or show its details</source>
        <translation>打开文件或查看详细信息</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>筛选下载</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>%1, %2: the first and the last of some keys.</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Open a details tab</source>
        <translation>打开详细信息的标签页</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详细信息</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>清除筛选，再离开</translation>
    </message>
</context>
<context>
    <name>tributary::LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Speed &amp;limit for each selected download:</source>
        <translation>所选各下载的限速(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>设置限速(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Speed &amp;limit for all downloads:</source>
        <translation>所有下载的限速(&amp;L)：</translation>
    </message>
    <message>
        <source>Speed &amp;limit for this download:</source>
        <translation>此下载的限速(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>tributary::LimitMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>其他…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>tributary::LinkIntake</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>无法读取列表：%1</translation>
    </message>
    <message>
        <source>The list contains no http or https links.</source>
        <translation>列表中没有 http 或 https 链接。</translation>
    </message>
    <message>
        <source>The clipboard contains no http or https links.</source>
        <translation>剪贴板中没有 http 或 https 链接。</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added.</source>
        <translation>
            <numerusform>已添加 %n 个下载。</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>已在列表中。</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added; the others are already in the list.</source>
        <translation>
            <numerusform>已添加 %n 个下载，其余的已在列表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding</source>
        <extracomment>Takes the downloads out of the list again that were just added.</extracomment>
        <translation>撤销添加</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) removed again.</source>
        <translation>
            <numerusform>已重新移除 %n 个下载。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <extracomment>Follows a comma, as in &quot;8 downloads added, 2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>已略过 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, %1</source>
        <extracomment>%1: as &quot;2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>已添加 %n 个下载，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what is in the list already once more, as a new download.</extracomment>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>Already in the list: %1</source>
        <translation>已在列表中：%1</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>正在获取列表…</translation>
    </message>
</context>
<context>
    <name>tributary::LinkListDialog</name>
    <message>
        <source>New downloads</source>
        <translation>新建下载</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>全选(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Enter the full path of the folder to save to.</source>
        <translation>请填写保存文件夹的完整路径。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: why a server refuses, such as &quot;Not found (404)&quot;, or that a link is in the list; %2: the link.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>筛选(&amp;I)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>More ways to select</source>
        <translation>更多选择方式</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <extracomment>In the place of a link.</extracomment>
        <translation>已在列表中</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) selected</source>
        <extracomment>Of a list: &quot;2 of 3 links selected&quot;. %1: how many are selected, %n: how many there are.</extracomment>
        <translation>
            <numerusform>已选择 %1 个链接，共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %2: the size of these together.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %2: the size of some of these together.</extracomment>
        <translation>%1，至少 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; the filter hides %n of them</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %n: how many of the selected a filter hides.</extracomment>
        <translation>
            <numerusform>%1，其中 %n 个被筛选条件隐藏</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListAndDetails</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Next tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>上一个标签页</translation>
    </message>
</context>
<context>
    <name>tributary::ListFiles</name>
    <message>
        <source>Lists of downloads (*.json)</source>
        <translation>下载列表 (*.json)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>导入列表</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) exported.</source>
        <translation>
            <numerusform>已导出 %n 个下载。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>无法导出列表。</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个下载。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be imported.</source>
        <translation>无法导入列表。</translation>
    </message>
    <message>
        <source>No permission to read the file</source>
        <translation>没有读取此文件的权限</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are paused, as they go to other folders than yours.</source>
        <extracomment>Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>其中 %n 个要保存到您未选过的文件夹，已暂停。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list.</source>
        <extracomment>Downloads that were left out. Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n 个已在列表中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListOffer</name>
    <message>
        <source>Open the list and choose from its files</source>
        <extracomment>The list that a link leads to. Without the mark the list itself is saved, as a file.</extracomment>
        <translation>打开列表并从中选择文件</translation>
    </message>
    <message>
        <source>This link leads to a list of files (Metalink).</source>
        <extracomment>Metalink: a format for lists of files.</extracomment>
        <translation>此链接指向文件列表（Metalink）。</translation>
    </message>
    <message>
        <source>Choose from the links on this page</source>
        <translation>从此网页的链接中选择</translation>
    </message>
    <message>
        <source>Choose from the links in this text</source>
        <extracomment>A text of lines that are links.</extracomment>
        <translation>从此文本的链接中选择</translation>
    </message>
</context>
<context>
    <name>tributary::ListedNote</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>转到该下载(&amp;G)</translation>
    </message>
    <message>
        <source>This link is already in the list.</source>
        <translation>此链接已在列表中。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Download them again under new names</source>
        <extracomment>Links that are in the list already.</extracomment>
        <translation>以新名称重新下载</translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are already in the list:</source>
        <translation>
            <numerusform>其中 %n 个链接已在列表中：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · already in the list</source>
        <extracomment>%1: the size and the type of a file whose link is in the list.</extracomment>
        <translation>%1 · 已在列表中</translation>
    </message>
    <message>
        <source>Download it again under a new name</source>
        <extracomment>A link that is in the list already.</extracomment>
        <translation>以新名称重新下载</translation>
    </message>
</context>
<context>
    <name>tributary::LogPage</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>全部复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the log as</source>
        <translation>将日志另存为</translation>
    </message>
    <message>
        <source>The log could not be saved as “%1”: %2</source>
        <extracomment>%1: a path, %2: what the system says.</extracomment>
        <translation>无法将日志保存为“%1”：%2</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚无任何记录。</translation>
    </message>
</context>
<context>
    <name>tributary::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Active downloads on top</source>
        <extracomment>Those that run stand above the others in the list.</extracomment>
        <translation>进行中的下载置顶</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <extracomment>Rows of two lines in the list.</extracomment>
        <translation>宽松行距</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Rows of one line in the list.</extracomment>
        <translation>紧凑行距</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <extracomment>Writes all downloads of the list to a file that can be imported elsewhere.</extracomment>
        <translation>导出列表(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <extracomment>Adds the downloads of such a file to the list.</extracomment>
        <translation>导入列表(&amp;I)…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Only while the list is sorted by Added or in queue order</source>
        <translation>仅当列表按“添加时间”或队列顺序排列时可用</translation>
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
        <translation>新下载被筛选条件隐藏了。</translation>
    </message>
    <message>
        <source>The list is in queue order now. Click “%1” to sort it as before.</source>
        <translation>列表现在按队列顺序排列。点按“%1”可恢复之前的排序。</translation>
    </message>
    <message>
        <source>The list is in queue order now.</source>
        <extracomment>The order of the list changed, since a row was moved in it. %1: the head of a column.</extracomment>
        <translation>列表现在按队列顺序排列。</translation>
    </message>
    <message>
        <source>The filter hides what came back.</source>
        <translation>恢复的下载被筛选条件隐藏了。</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the new downloads that the filter hides.</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Limit of the selected downloads</source>
        <translation>所选下载的限速</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>所有下载的总限速</translation>
    </message>
</context>
<context>
    <name>tributary::MoreFields</name>
    <message>
        <source>Automatic</source>
        <extracomment>As many connections as pay off.</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <extracomment>The number of connections for one download.</extracomment>
        <translation>连接数(&amp;C)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>限速(&amp;L)</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>用户名(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;hecksum</source>
        <translation>校验和(&amp;H)</translation>
    </message>
    <message>
        <source>M&amp;irrors</source>
        <translation>镜像(&amp;I)</translation>
    </message>
    <message>
        <source>Other links to the same file, one per line</source>
        <translation>同一文件的其他链接，每行一个</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>请求头(&amp;D)</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>名称: 值，每行一个</translation>
    </message>
    <message>
        <source>&amp;Referer</source>
        <extracomment>The page that the link is on, in the sense of HTTP.</extracomment>
        <translation>来源页(&amp;R)</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>Cookie(&amp;K)</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>名称=值; 名称=值</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>与设置相同</translation>
    </message>
    <message>
        <source>User agen&amp;t</source>
        <translation>用户代理(&amp;T)</translation>
    </message>
    <message>
        <source>Tributary&apos;s default</source>
        <translation>Tributary 默认</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a field, %2: what is wrong with what stands in it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password.</source>
        <translation>服务器要求提供用户名和密码。</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <extracomment>The place in the queue.</extracomment>
        <translation>优先级(&amp;Y)</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Of a priority.</extracomment>
        <translation>普通</translation>
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
        <translation>第 %1 项，共 %2 项</translation>
    </message>
</context>
<context>
    <name>tributary::NameNote</name>
    <message>
        <source>A file with this name already exists. The new one will be “%1”.</source>
        <extracomment>%1: the name that the new file gets.</extracomment>
        <translation>已存在同名文件。新文件将命名为“%1”。</translation>
    </message>
</context>
<context>
    <name>tributary::OwnLimits</name>
    <message>
        <source>Speed limit</source>
        <extracomment>Of the selected downloads alone.</extracomment>
        <translation>限速</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>其他…</translation>
    </message>
</context>
<context>
    <name>tributary::ProxyFields</name>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>A proxy with a user name and password can only be set for a single download: New download, More, Proxy.</source>
        <translation>带有用户名和密码的代理只能为单个下载设置：新建下载 &gt; 更多 &gt; 代理。</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a proxy.</source>
        <translation>这不是有效的代理地址。</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>tributary::QuickMenu</name>
    <message>
        <source>New download</source>
        <translation>新建下载</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
</context>
<context>
    <name>tributary::QuietIntake</name>
    <message>
        <source>The download stays in the browser: %1</source>
        <extracomment>%1: the reason, as &quot;Not found (404)&quot;</extracomment>
        <translation>下载留在浏览器中：%1</translation>
    </message>
    <message>
        <source>Tributary was sent a file of another size.</source>
        <translation>服务器发来的文件大小不同。</translation>
    </message>
</context>
<context>
    <name>tributary::RefusedFiles</name>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <extracomment>%1: the name of a file, or the path of a folder.</extracomment>
        <translation>没有程序可以打开“%1”。</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %n download(s).</source>
        <translation>
            <numerusform>已移除 %n 个下载。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Their files stay where they are.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1文件会保留在原处。</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>Removed “%1”. The file stays in %2.</source>
        <translation>已移除“%1”。文件保留在 %2 中。</translation>
    </message>
    <message>
        <source>Removed “%1”. The unfinished file stays in %2.</source>
        <translation>已移除“%1”。未完成的文件保留在 %2 中。</translation>
    </message>
    <message>
        <source>“%1” is in the list again.</source>
        <translation>“%1”已回到列表中。</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in the list again.</source>
        <translation>
            <numerusform>%n 个下载已回到列表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last removal can&apos;t be undone. Undo once more brings back the one before it.</source>
        <translation>上一次移除无法撤销。再次撤销会恢复在它之前移除的内容。</translation>
    </message>
    <message>
        <source>“%1” could not be taken out of the bin.</source>
        <translation>无法将“%1”从回收站取出。</translation>
    </message>
</context>
<context>
    <name>tributary::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>文件名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tributary::ReplaceLinkDialog</name>
    <message>
        <source>Replace link</source>
        <translation>替换链接</translation>
    </message>
    <message>
        <source>A new link for “%1”. What has been downloaded so far is kept if the new link leads to the same file.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>“%1”的新链接。如果新链接指向同一文件，已下载的数据将会保留。</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Takes another link for a download.</extracomment>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter the full link, with http:// or https://.</source>
        <translation>请填写完整的链接，以 http:// 或 https:// 开头。</translation>
    </message>
</context>
<context>
    <name>tributary::RetryAll</name>
    <message>
        <source>Retry all failed</source>
        <extracomment>Tries again all downloads that have failed.</extracomment>
        <translation>重试所有失败的下载</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n download(s) again.</source>
        <translation>
            <numerusform>正在重试 %n 个下载。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>文件分段</translation>
    </message>
    <message>
        <source>Which parts are here is not known until the download goes on.</source>
        <translation>下载继续后才知道已有哪些部分。</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>无法将“%1”移到回收站。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: it will start over.</source>
        <translation>“%1”不支持断点续传：将从头开始。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the paused download(s) can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>已暂停的下载中有 %n 个不支持断点续传，将从头开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only http and https links can be opened in the browser.</source>
        <translation>浏览器中只能打开 http 和 https 链接。</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>无法打开浏览器。</translation>
    </message>
    <message>
        <source>Moved “%1” to the bin.</source>
        <translation>已将“%1”移到回收站。</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) to the bin.</source>
        <translation>
            <numerusform>已将 %n 个文件移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n unfinished file(s).</source>
        <translation>
            <numerusform>已删除 %n 个未完成的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted “%1”; %2 deleted.</source>
        <extracomment>Of a download that a person has cancelled. %1: its name, %2: a size.</extracomment>
        <translation>已取消“%1”；已删除 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Aborted %n download(s); %1 deleted.</source>
        <extracomment>Of downloads that a person has cancelled. %1: the size of their unfinished files.</extracomment>
        <translation>
            <numerusform>已取消 %n 个下载；已删除 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SelectionLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Of downloads.</extracomment>
        <translation>
            <numerusform>已选择 %n 个</numerusform>
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
        <translation>已接收 %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Of several selected downloads, the details below are about one; %1: its name.</extracomment>
        <translation>%1 的详细信息</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsAdvanced</name>
    <message>
        <source>Disk &amp;space</source>
        <translation>磁盘空间(&amp;S)</translation>
    </message>
    <message>
        <source>Reserve it before downloading</source>
        <translation>下载前预先分配</translation>
    </message>
    <message>
        <source>Take it as the file grows</source>
        <translation>随文件增长占用</translation>
    </message>
    <message>
        <source>Largest &amp;read or write</source>
        <translation>单次读写上限(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>所有连接的内存上限(&amp;M)</translation>
    </message>
    <message>
        <source>When this much data waits to be written, reading pauses.</source>
        <translation>等待写入的数据达到此数量时，将暂停接收。</translation>
    </message>
    <message>
        <source>A full disk is noticed at the start, and the file lies in one piece.</source>
        <translation>一开始就能发现磁盘已满，文件也存放在连续的空间里。</translation>
    </message>
    <message>
        <source>Nothing is taken before it is needed, but the disk may turn out too full halfway.</source>
        <translation>不会预先占用空间，但下载到一半时磁盘可能不够用。</translation>
    </message>
    <message>
        <source>Disk space and largest read or write apply to downloads that are added from now on.</source>
        <translation>磁盘空间和单次读写上限仅对此后添加的下载生效。</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsBrowsers</name>
    <message>
        <source>Take downloads from %1</source>
        <extracomment>%1: a browser, as &quot;Firefox&quot;.</extracomment>
        <translation>接管 %1 的下载</translation>
    </message>
    <message>
        <source>No browser was found that Tributary could take downloads from.</source>
        <translation>未找到 Tributary 可以接管下载的浏览器。</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>扩展程序(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Then load the extension from this folder.
In Firefox: about:debugging › This Firefox › Load Temporary Add-on
In others: chrome://extensions › Developer mode › Load unpacked</source>
        <translation>然后从此文件夹加载扩展程序。
Firefox：about:debugging › 此 Firefox › 临时载入附加组件
其他浏览器：chrome://extensions › 开发者模式 › 加载已解压的扩展程序</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>关于 Tributary(&amp;I)</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>A page of the settings: into which folder files of each type go.</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>浏览器</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDownloads</name>
    <message>
        <source>Downloads at &amp;once</source>
        <translation>同时下载数(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Connections per download</source>
        <translation>每个下载的连接数(&amp;C)</translation>
    </message>
    <message>
        <source>Connections in tot&amp;al</source>
        <translation>总连接数(&amp;A)</translation>
    </message>
    <message>
        <source>More connections are used only while they make a download faster. The number per download applies to new downloads.</source>
        <translation>每个下载只会使用能够提升速度的连接数。每个下载的连接数仅对此后添加的下载生效。</translation>
    </message>
    <message>
        <source>When the &amp;file already exists</source>
        <translation>文件已存在时(&amp;F)</translation>
    </message>
    <message>
        <source>Keep both and rename the new one</source>
        <translation>两者都保留，并重命名新文件</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Skip the download</source>
        <translation>跳过下载</translation>
    </message>
    <message>
        <source>File &amp;date</source>
        <translation>文件日期(&amp;D)</translation>
    </message>
    <message>
        <source>When it was downloaded</source>
        <translation>下载时间</translation>
    </message>
    <message>
        <source>The server&apos;s date</source>
        <translation>服务器上的时间</translation>
    </message>
    <message>
        <source>Look for a check&amp;sum</source>
        <translation>查找校验和(&amp;S)</translation>
    </message>
    <message>
        <source>In the server&apos;s response</source>
        <translation>在服务器的响应中</translation>
    </message>
    <message>
        <source>Also in a file next to the download</source>
        <translation>同时查找同目录的校验文件</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloads run</source>
        <translation>下载时阻止计算机睡眠(&amp;K)</translation>
    </message>
    <message>
        <source>Par&amp;t files</source>
        <translation>分段文件(&amp;T)</translation>
    </message>
    <message>
        <source>Several in a folder, merged at the end</source>
        <translation>文件夹中的多个文件，最后合并</translation>
    </message>
    <message>
        <source>None, kept in memory until the end</source>
        <translation>无，完成前保存在内存中</translation>
    </message>
    <message>
        <source>Folder fo&amp;r part files</source>
        <translation>分段文件的文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>The system&apos;s temporary folder</source>
        <translation>系统临时文件夹</translation>
    </message>
    <message>
        <source>Files larger than the memory set under Advanced will fail.</source>
        <translation>超出“高级”中所设内存的文件将下载失败。</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>不执行任何操作</translation>
    </message>
    <message>
        <source>Quit Tributary</source>
        <translation>退出 Tributary</translation>
    </message>
    <message>
        <source>Put the computer to sleep</source>
        <translation>使计算机睡眠</translation>
    </message>
    <message>
        <source>Shut down the computer</source>
        <translation>关闭计算机</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>运行程序</translation>
    </message>
    <message>
        <source>When a&amp;ll downloads are done</source>
        <translation>所有下载完成后(&amp;L)</translation>
    </message>
    <message>
        <source>This applies once. You are asked first; without an answer it happens after half a minute.</source>
        <translation>仅执行一次。执行前会先询问；如果不作选择，将在半分钟后执行。</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>参数(&amp;G)</translation>
    </message>
    <message>
        <source>One per line, without quotes</source>
        <translation>每行一个，不加引号</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>报错并停止</translation>
    </message>
    <message>
        <source>The old file is deleted once the new one is complete. It is not moved to the bin.</source>
        <translation>新文件下载完整后，旧文件将被删除，不会移到回收站。</translation>
    </message>
    <message>
        <source>At the end, merging takes time, and as much disk space again as the file.</source>
        <translation>最后的合并需要时间，并且还需要与文件同样大的磁盘空间。</translation>
    </message>
    <message>
        <source>The server is asked for SHA256SUMS, for the file&apos;s name with .sha256 added, and for similar files.</source>
        <translation>会向服务器请求 SHA256SUMS、文件名后加 .sha256 的文件，以及类似的文件。</translation>
    </message>
    <message>
        <source>Single file next to the download</source>
        <translation>下载文件旁的单个文件</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsGeneral</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>关闭窗口后在托盘中继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links to files</source>
        <translation>监视剪贴板中的文件链接(&amp;W)</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>立即重启(&amp;N)</translation>
    </message>
    <message>
        <source>The new language is used after a restart. Downloads continue then.</source>
        <translation>新语言将在重启后生效，届时下载会继续。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Start in the tray when you log in</source>
        <translation>登录时启动到托盘(&amp;S)</translation>
    </message>
    <message>
        <source>Download &amp;folder</source>
        <translation>下载文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The theme: as the desktop has it.
----------
The language: as the desktop has it.</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>“New download” opens when you copy a link to a file.</source>
        <translation>复制文件链接时会打开“新建下载”。</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsHosts</name>
    <message>
        <source>Yes</source>
        <extracomment>Whether a host sends the parts of a file that it is asked for.</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>Not reliably</source>
        <translation>不可靠</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>%1: a number of connections.</extracomment>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>No limit on a number of connections or downloads.</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>&amp;Connections to each host</source>
        <translation>每个主机的连接数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Downloads from each host</source>
        <translation>每个主机的下载数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pause between requests</source>
        <translation>两次请求的间隔(&amp;P)</translation>
    </message>
    <message>
        <source>A longer pause that a host asks for is always respected.</source>
        <translation>如果主机要求更长的间隔，则始终遵守。</translation>
    </message>
    <message>
        <source>Hosts that you download from will be listed here.</source>
        <translation>您下载过的主机会显示在这里。</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Headers of a table of what was learned of hosts.</extracomment>
        <translation>主机</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>可续传</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次访问</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>Forgets what was learned of hosts.</extracomment>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>全部忘记(&amp;A)</translation>
    </message>
    <message>
        <source>Trusted by you</source>
        <extracomment>A person has trusted the certificate of a host.</extracomment>
        <translation>已由您信任</translation>
    </message>
    <message>
        <source>Hosts used in the last two weeks</source>
        <translation>最近两周的主机</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No pause between requests.</extracomment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>限速(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>Pro&amp;xy server</source>
        <translation>代理服务器(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>用户代理(&amp;U)</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>连接超时(&amp;C)</translation>
    </message>
    <message>
        <source>The wait doubles with each try and starts over once data arrives. Times and tries apply to downloads that are added from now on.</source>
        <translation>每次重试后等待时间加倍，收到数据后重新计算。时间和次数仅对此后添加的下载生效。</translation>
    </message>
    <message>
        <source>Gently: few at once, after a minute</source>
        <translation>温和：一分钟后，每次少量</translation>
    </message>
    <message>
        <source>Patiently, ten times</source>
        <translation>耐心：重试十次</translation>
    </message>
    <message>
        <source>&amp;Tries after a failure</source>
        <translation>失败后重试次数(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>首次等待(&amp;F)</translation>
    </message>
    <message>
        <source>L&amp;ongest wait</source>
        <translation>最长等待(&amp;O)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Reconnect if &amp;no data arrives for</source>
        <translation>无响应时更换连接(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试方式(&amp;R)</translation>
    </message>
    <message>
        <source>Quickly at first, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>尽快重试，间隔逐渐加长</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Notify when a download &amp;finishes</source>
        <translation>下载完成时通知(&amp;F)</translation>
    </message>
    <message>
        <source>Notify w&amp;hen a download fails</source>
        <translation>下载失败时通知(&amp;H)</translation>
    </message>
    <message>
        <source>Notify when &amp;all downloads are done</source>
        <translation>所有下载完成时通知(&amp;A)</translation>
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
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <extracomment>%1: what is chosen by the button, as &quot;Program&quot;.</extracomment>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSchedule</name>
    <message>
        <source>&amp;Follow the weekly schedule</source>
        <translation>启用每周时间表(&amp;F)</translation>
    </message>
    <message>
        <source>No speed limit is set at the moment, so limited hours are as fast as others.</source>
        <translation>目前未设置限速，因此限速时段与其他时段速度相同。</translation>
    </message>
    <message>
        <source>In limited hours the speed limit of %1 applies.</source>
        <translation>限速时段的速度上限为 %1。</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>不限(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Limited</source>
        <translation>限速(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paused</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation>所选时段</translation>
    </message>
    <message>
        <source>&amp;Speed in limited hours</source>
        <translation>限速时段的速度(&amp;S)</translation>
    </message>
    <message>
        <source>Drag over the grid to select hours, then choose what applies to them.</source>
        <translation>在网格上拖动以选择时段，然后选择适用的规则。</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSearch</name>
    <message>
        <source>No setting has this name.</source>
        <translation>没有这个名称的设置。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsTypes</name>
    <message>
        <source>Archives</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>Files that are heard.</extracomment>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>&amp;Sort files into folders by their type</source>
        <translation>按类型将文件分到不同文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>Folders are created inside the download&apos;s folder, unless a full path is given. Leave the folder empty to use the download&apos;s folder itself.</source>
        <translation>除非填写完整路径，否则会在下载文件夹中创建这些文件夹。留空则直接使用下载文件夹。</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Headers of a table: a sort of files, where it goes, and how the names of such files end.</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>扩展名</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Restore defa&amp;ults</source>
        <extracomment>Brings back the types of files that the program came with.</extracomment>
        <translation>恢复默认类型(&amp;U)</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>新类型</translation>
    </message>
    <message>
        <source>New type %1</source>
        <extracomment>%1: a number that tells one from another.</extracomment>
        <translation>新类型 %1</translation>
    </message>
    <message>
        <source>Each type has a folder of its own. At the side of the window, music and videos are together under Media.</source>
        <translation>每种类型都有自己的文件夹。在窗口侧边，音乐和视频都归入“影音”。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>The folder for images.</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1 is also in %2. Files of this kind go to %3.</source>
        <extracomment>%1: how names of files end, such as pdf; %2: the types of files that have it too; %3: one type.</extracomment>
        <translation>%1 也在“%2”中。这类文件归入“%3”。</translation>
    </message>
</context>
<context>
    <name>tributary::ShowMenu</name>
    <message>
        <source>Show</source>
        <extracomment>The menu of the states and types of downloads that the list can show.</extracomment>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>tributary::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 要求提供用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>连接 %1 时经过的代理要求提供用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <extracomment>%1: the name and the port of a proxy.</extracomment>
        <translation>代理 %1 要求提供用户名和密码。</translation>
    </message>
    <message>
        <source>Passwords, cookies and headers for %1 are not kept in the list. Enter what is needed to continue.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 的密码、Cookie 和请求头不会保存在列表中。请填写继续下载所需的内容。</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>名称=值; 名称=值</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>Cookie(&amp;K)</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>名称: 值，每行一个</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>请求头(&amp;H)</translation>
    </message>
    <message>
        <source>Us&amp;er name at the proxy</source>
        <translation>代理用户名(&amp;E)</translation>
    </message>
    <message>
        <source>Pass&amp;word at the proxy</source>
        <translation>代理密码(&amp;W)</translation>
    </message>
    <message>
        <source>Passphrase of the ke&amp;y</source>
        <translation>密钥口令(&amp;Y)</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>下载：%1</translation>
    </message>
    <message numerus="yes">
        <source>Download: %1 and %n more</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>
            <numerusform>下载：%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of the key for %1 is not kept in the list. Enter it to continue.</source>
        <extracomment>%1: the name of a server. The key belongs to a certificate that tells the server who asks.</extracomment>
        <translation>%1 的密钥口令不会保存在列表中。请输入口令以继续。</translation>
    </message>
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>为什么这么慢？</translation>
    </message>
</context>
<context>
    <name>tributary::SortMenu</name>
    <message>
        <source>Sort by</source>
        <extracomment>The menu of the orders in which the list can be.</extracomment>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>队列顺序</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>The list begins with the highest number or the latest time.</extracomment>
        <translation>降序</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedGraph</name>
    <message>
        <source>Speed of the last five minutes</source>
        <translation>最近五分钟的速度</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>当前 %1，平均 %2，最高 %3</translation>
    </message>
    <message>
        <source>Nothing was downloaded in the last five minutes.</source>
        <translation>最近五分钟内没有下载数据。</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>峰值 %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>限速 %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under the graph of the last minutes, behind times such as −1:30.</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>On average %1, at most %2</source>
        <translation>平均 %1，最高 %2</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedPopup</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>所有下载的速度</translation>
    </message>
</context>
<context>
    <name>tributary::StartButtons</name>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add paused</source>
        <translation>添加但不开始(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tributary::StatusLine</name>
    <message>
        <source>Show the speed of the last five minutes</source>
        <translation>显示最近五分钟的速度</translation>
    </message>
</context>
<context>
    <name>tributary::TickMenu</name>
    <message>
        <source>Only archives</source>
        <translation>仅压缩包</translation>
    </message>
    <message>
        <source>Only media</source>
        <extracomment>Music and films.</extracomment>
        <translation>仅影音</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>仅文档</translation>
    </message>
    <message>
        <source>Only images</source>
        <translation>仅图片</translation>
    </message>
    <message>
        <source>Only programs</source>
        <translation>仅程序</translation>
    </message>
    <message>
        <source>Only other files</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>仅其他文件</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>反选(&amp;I)</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
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
        <translation>每周时段</translation>
    </message>
</context>
<context>
    <name>tributary::WeekModel</name>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>%1: a day of the week, %2 and %3: times of the day, %4: what holds then, such as &quot;Paused&quot;.</extracomment>
        <translation>%1 %2 至 %3：%4</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Of an hour of the week: downloads are as fast as they can be.</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>Of an hour of the week: the speed limit holds.</extracomment>
        <translation>限速</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of an hour of the week: nothing is downloaded.</extracomment>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>tributary::WindowFoot</name>
    <message>
        <source>Watching the clipboard</source>
        <translation>正在监视剪贴板</translation>
    </message>
    <message>
        <source>Message copied.</source>
        <translation>消息已复制。</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>%1: a speed, or &quot;None&quot;.</extracomment>
        <translation>限速：%1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>可用：%1</translation>
    </message>
    <message>
        <source>Limit: none until %1</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week. The schedule has no speed limit until then.</extracomment>
        <translation>限速：%1 之前无</translation>
    </message>
    <message>
        <source>The weekly schedule lifts the limit of %1 at this hour.</source>
        <extracomment>%1: a speed.</extracomment>
        <translation>每周计划在此时段取消了 %1 的限速。</translation>
    </message>
</context>
</TS>
