<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AccessibleList</name>
    <message>
        <source>Ascending</source>
        <translation>오름차순</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>내림차순</translation>
    </message>
</context>
<context>
    <name>AddInput</name>
    <message>
        <source>“%1” doesn&apos;t begin with http:// or https://.</source>
        <translation>“%1”은(는) http:// 또는 https://로 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a complete link.</source>
        <translation>“%1”은(는) 완전한 링크가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <extracomment>%1: a link, %2: what is wrong with it.</extracomment>
        <translation>“%1”을(를) 사용할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>The links are too long to add all at once. Add fewer at a time.</source>
        <translation>링크가 너무 길어 한꺼번에 추가할 수 없습니다. 한 번에 추가하는 수를 줄이세요.</translation>
    </message>
    <message>
        <source>That makes more than %1 downloads. Add fewer at a time.</source>
        <translation>다운로드가 %1개를 넘습니다. 한 번에 추가하는 수를 줄이세요.</translation>
    </message>
    <message>
        <source>Type or paste the link of a file.</source>
        <translation>파일의 링크를 입력하거나 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>Choose the folder to save to.</source>
        <translation>저장할 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Enter the folder&apos;s full path.</source>
        <translation>폴더의 전체 경로를 입력하세요.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>비밀번호를 사용하려면 사용자 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Write each header as Name: value on its own line. Headers that Tributary sends itself, such as Range, can&apos;t be set.</source>
        <translation>헤더는 한 줄에 하나씩 ‘이름: 값’ 형식으로 입력하세요. Range처럼 Tributary가 직접 보내는 헤더는 설정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Enter the page&apos;s full address, with http:// or https://.</source>
        <translation>http:// 또는 https://를 포함한 페이지의 전체 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Write cookies as name=value; name=value.</source>
        <translation>쿠키는 ‘이름=값; 이름=값’ 형식으로 입력하세요.</translation>
    </message>
    <message>
        <source>A user agent is one line of plain text.</source>
        <translation>사용자 에이전트는 한 줄의 일반 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port, https://host:port or socks5://host:port, or none for no proxy.</source>
        <translation>프록시는 http://호스트:포트, https://호스트:포트 또는 socks5://호스트:포트 형식으로 입력하세요. 사용하지 않으려면 none을 입력하세요.</translation>
    </message>
    <message>
        <source>A file name can&apos;t contain / or \.</source>
        <translation>파일 이름에는 / 또는 \를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file.</source>
        <translation>“%1”은(는) 파일 이름으로 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>A checksum can be entered for one file only.</source>
        <translation>체크섬은 파일이 하나일 때만 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>At most %1 mirrors can be entered.</source>
        <translation>미러는 최대 %1개까지 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Mirrors can be entered for one file only.</source>
        <translation>미러는 파일이 하나일 때만 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: the number of a line, %2: a sentence that says what is wrong with it.</extracomment>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>이 이름은 파일 이름으로 쓰기에 너무 깁니다.</translation>
    </message>
    <message>
        <source>Enter the whole checksum: %1 digits for %2.</source>
        <extracomment>Two sentences on a checksum that is not complete. %1: a number of digits, %2: a kind such as SHA-256.</extracomment>
        <translation>체크섬 전체를 입력하세요: %2은(는) %1자리입니다.</translation>
    </message>
    <message>
        <source>Enter the whole checksum, such as %1 digits for %2.</source>
        <translation>체크섬 전체를 입력하세요. 예: %2은(는) %1자리입니다.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download torrents.</source>
        <translation>Tributary는 토렌트를 다운로드하지 않습니다.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download from FTP servers.</source>
        <translation>Tributary는 FTP 서버에서 다운로드하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>AfterDownloads</name>
    <message>
        <source>All downloads are done. Quit Tributary?</source>
        <translation>모든 다운로드가 완료되었습니다. Tributary를 종료하시겠습니까?</translation>
    </message>
    <message>
        <source>All downloads are done. Put the computer to sleep?</source>
        <translation>모든 다운로드가 완료되었습니다. 컴퓨터를 절전 모드로 전환하시겠습니까?</translation>
    </message>
    <message>
        <source>All downloads are done. Shut down the computer?</source>
        <translation>모든 다운로드가 완료되었습니다. 컴퓨터를 종료하시겠습니까?</translation>
    </message>
    <message>
        <source>All downloads are done. Run %1?</source>
        <translation>모든 다운로드가 완료되었습니다. %1을(를) 실행하시겠습니까?</translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>모든 다운로드 완료</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, this happens in %n second(s).</source>
        <translation>
            <numerusform>응답하지 않으면 %n초 후에 실행됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>예(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>아니요(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ConnectionStory</name>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds, as &quot;14&quot; or &quot;0.3&quot;.</extracomment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>still at work</source>
        <extracomment>From here on: what became of a connection, behind a colon.</extracomment>
        <translation>아직 작업 중</translation>
    </message>
    <message>
        <source>it brought all that it was asked for</source>
        <translation>요청한 것을 모두 가져옴</translation>
    </message>
    <message>
        <source>another one took over its rest</source>
        <translation>나머지는 다른 연결이 넘겨받음</translation>
    </message>
    <message>
        <source>others brought its part first</source>
        <translation>다른 연결이 먼저 가져옴</translation>
    </message>
    <message>
        <source>it was far slower than the others, which took over</source>
        <translation>다른 연결보다 훨씬 느려서 다른 연결이 넘겨받음</translation>
    </message>
    <message>
        <source>it made way for other connections</source>
        <translation>다른 연결에 자리를 내줌</translation>
    </message>
    <message>
        <source>the speed limit calls for smaller parts</source>
        <translation>속도 제한 때문에 더 작은 조각이 필요함</translation>
    </message>
    <message>
        <source>its link was given up</source>
        <translation>이 링크는 더 이상 사용하지 않음</translation>
    </message>
    <message>
        <source>the download stopped</source>
        <translation>다운로드가 중지됨</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, without data: %5</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: what became of it.</extracomment>
        <translation>연결 %1, 서버 %2, %3부터 %4, 데이터 없음: %5</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, %5, %6: %7</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: a size, %6: a speed, %7: what became of it.</extracomment>
        <translation>연결 %1, 서버 %2, %3부터 %4, %5, %6: %7</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>
            <numerusform>%1부터 요청 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them failed</source>
        <extracomment>%1: &quot;12 requests since 10:02:11&quot;, %n: how many of them failed.</extracomment>
        <translation>
            <numerusform>%1, 그중 %n개 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>the file was asked for anew</source>
        <translation>파일을 다시 요청함</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Retried: it was far slower than the others</source>
        <translation>다시 시도함: 다른 연결보다 훨씬 느림</translation>
    </message>
    <message>
        <source>Retried: %1</source>
        <extracomment>%1: what went wrong before, as &quot;The connection was lost&quot;.</extracomment>
        <translation>다시 시도함: %1</translation>
    </message>
    <message>
        <source>%1; trying again soon</source>
        <extracomment>%1: what went wrong, as &quot;The connection was lost&quot;.</extracomment>
        <translation>%1. 곧 다시 시도함</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>곧 다시 시도함</translation>
    </message>
    <message>
        <source>The disk is slower than the network</source>
        <translation>디스크가 네트워크보다 느림</translation>
    </message>
    <message>
        <source>A speed limit holds it back</source>
        <translation>속도 제한이 적용됨</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment</source>
        <translation>현재 서버가 데이터를 보내지 않음</translation>
    </message>
    <message>
        <source>Far slower than the others</source>
        <translation>다른 연결보다 훨씬 느림</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>서버 응답 대기 중</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <extracomment>A connection that waits until its server may be asked.</extracomment>
        <translation>순서 대기 중</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A connection whose server has answered; its bytes are not taken yet.</extracomment>
        <translation>응답 받음</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>A connection whose bytes are compared with those that are here.</extracomment>
        <translation>비교 중</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <extracomment>A connection that asks again after a while.</extracomment>
        <translation>다시 시도 대기 중</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>정체됨</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>수신 중</translation>
    </message>
    <message>
        <source>Requests to this server are spaced out</source>
        <translation>이 서버에는 간격을 두고 요청함</translation>
    </message>
    <message>
        <source>Waiting until the file is ready</source>
        <translation>파일이 준비될 때까지 대기 중</translation>
    </message>
    <message>
        <source>Checking that this source has the same file</source>
        <translation>이 출처의 파일이 동일한지 확인 중</translation>
    </message>
</context>
<context>
    <name>DownloadFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1: a size such as 3.7 GiB, %2: the same in bytes.</extracomment>
        <translation>%1(%2바이트)</translation>
    </message>
    <message>
        <source>Less than a second</source>
        <translation>1초 미만</translation>
    </message>
    <message>
        <source>%1 for the last %2</source>
        <extracomment>%1: a time such as 0:35, %2: a size.</extracomment>
        <translation>%1(마지막 %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum, %3: who said it, a file or a header of an answer.</extracomment>
        <translation>%1: %2(%3 기준)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>완료한 날짜</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>걸린 시간</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>평균 속도</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>체크섬</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <extracomment>The address that a link led to in the end.</extracomment>
        <translation>리디렉션 주소</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>전송 방식</translation>
    </message>
    <message>
        <source>In parts; can be resumed</source>
        <translation>나누어 받음(이어받기 가능)</translation>
    </message>
    <message>
        <source>In one piece; can&apos;t be resumed</source>
        <translation>한 번에 받음(이어받기 불가)</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>마지막 수정 날짜</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <extracomment>The server&apos;s mark for this version of the file (its ETag).</extracomment>
        <translation>버전(ETag)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>받은 크기</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>속도 제한</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가한 날짜</translation>
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
        <translation>%1 후 다시 시도 · %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>It waits for its turn.</extracomment>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>연결 중</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>다운로드 중</translation>
    </message>
    <message>
        <source>Assembling</source>
        <extracomment>The parts are being put together into one file.</extracomment>
        <translation>병합 중</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>검증 중</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>다시 시도 대기 중</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, written as the language wants it.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: the time until a download is done, such as 0:35.</extracomment>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>높음</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>%1 후 다시 시도</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <extracomment>Of a finished download. %1: a kind of checksum, such as SHA-256.</extracomment>
        <translation>%1 일치</translation>
    </message>
    <message>
        <source>All pieces match</source>
        <extracomment>Of a finished download: each of its pieces has the checksum that was named for it.</extracomment>
        <translation>모든 조각 일치</translation>
    </message>
    <message>
        <source>Paused · starts over</source>
        <extracomment>Of a paused download that can&apos;t be continued: once resumed, it begins again.</extracomment>
        <translation>일시 중지됨 · 처음부터 다시 시작</translation>
    </message>
    <message>
        <source>Comparing what is here</source>
        <translation>받은 부분 비교 중</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is here of a file is compared with what the server sends; %1: &quot;Comparing what is here&quot;, %2: how far that is, such as 12%, %3: how far it has to go, such as 30%.</extracomment>
        <translation>%1: %3 중 %2</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>높은 우선순위</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>낮은 우선순위</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Of a finished download: it was compared with no checksum.</extracomment>
        <translation>검증되지 않음</translation>
    </message>
    <message>
        <source>File is missing</source>
        <extracomment>Of a finished download, whose file somebody has moved or deleted elsewhere.</extracomment>
        <translation>파일 없음</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>링크를 해석할 수 없음</translation>
    </message>
    <message>
        <source>Copy the whole link and try again.</source>
        <translation>링크 전체를 복사하여 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Check how it is spelt; in a shell, put it in quotes.</source>
        <translation>철자를 확인하세요. 셸에서는 따옴표로 묶으세요.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>http 및 https 링크만 다운로드할 수 있음</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>https://로 시작하는 링크를 찾아보세요.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>서버를 찾을 수 없음</translation>
    </message>
    <message>
        <source>Look for a typo in the link, or check the network.</source>
        <translation>링크에 오타가 없는지, 네트워크에 문제가 없는지 확인하세요.</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>서버가 연결을 거부함</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>네트워크를 확인하거나 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Check the port, or try again later.</source>
        <translation>포트를 확인하거나 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>연결이 끊어짐</translation>
    </message>
    <message>
        <source>Run the same command again.</source>
        <translation>같은 명령을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>서버가 제시간에 응답하지 않음</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --timeout.</source>
        <translation>같은 명령을 다시 실행하거나 --timeout으로 시간을 늘리세요.</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <translation>연결하는 데 너무 오래 걸렸습니다</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --connect-timeout.</source>
        <translation>같은 명령을 다시 실행하거나 --connect-timeout으로 시간을 늘리세요.</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>보안 연결을 설정할 수 없음</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask the people who run the server.</source>
        <translation>서버의 신원을 확인할 수 없습니다. 이 컴퓨터의 날짜를 확인하거나 서버 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; give a private authority&apos;s certificate with --ca-file.</source>
        <translation>이 컴퓨터의 시계를 확인하세요. 사설 인증 기관의 인증서는 --ca-file로 지정하세요.</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>서버가 https를 http로 리디렉션함</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file. Add the http link itself if you want it anyway.</source>
        <translation>중간의 누구나 파일을 읽고 바꿀 수 있습니다. 그래도 받으려면 http 링크 자체를 추가하세요.</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file; give the http link itself if you want it anyway.</source>
        <translation>중간의 누구나 파일을 읽고 바꿀 수 있습니다. 그래도 받으려면 http 링크 자체를 지정하세요.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>프록시를 사용할 수 없음</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>프록시의 주소와 비밀번호를 확인하세요.</translation>
    </message>
    <message>
        <source>Check --proxy, its user and its password, or go without: --proxy none.</source>
        <translation>--proxy와 사용자, 비밀번호를 확인하거나 프록시 없이 시도하세요: --proxy none.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>프록시가 사용자 이름과 비밀번호를 요구함</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for the proxy.</source>
        <translation>프록시의 사용자 이름과 비밀번호로 로그인하세요.</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>이 네트워크에 로그인해야 합니다</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then try again.</source>
        <translation>브라우저에서 네트워크에 로그인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Do so in a browser, and run the same command again.</source>
        <translation>브라우저에서 로그인한 뒤 같은 명령을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>사용자 이름과 비밀번호가 필요함</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for this site.</source>
        <translation>이 사이트의 사용자 이름과 비밀번호로 로그인하세요.</translation>
    </message>
    <message>
        <source>Give them with --user NAME, or check the ones that you gave.</source>
        <translation>--user NAME으로 지정하거나 지정한 값을 확인하세요.</translation>
    </message>
    <message>
        <source>The link leads to that server: give the link there, with --user NAME. For another host and by https you can also write the login into ~/.netrc and give --netrc.</source>
        <translation>링크는 그 서버로 이어집니다. 그곳의 링크를 --user NAME과 함께 지정하세요. 다른 호스트이고 https라면 로그인 정보를 ~/.netrc에 적고 --netrc를 지정할 수도 있습니다.</translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation>사용자 이름 또는 비밀번호가 거부됨</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>액세스가 거부됨</translation>
    </message>
    <message>
        <source>The link may have expired, or may need you to sign in: get a new one from the site.</source>
        <translation>링크가 만료되었거나 로그인이 필요할 수 있습니다. 사이트에서 새 링크를 받으세요.</translation>
    </message>
    <message>
        <source>The link may have expired, or need --cookie, --referer or --user.</source>
        <translation>링크가 만료되었거나 --cookie, --referer, --user가 필요할 수 있습니다.</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>링크가 만료되었습니다</translation>
    </message>
    <message>
        <source>Get a new link from the site and replace this one.</source>
        <translation>사이트에서 새 링크를 받아 이 링크를 바꾸세요.</translation>
    </message>
    <message>
        <source>Get a new link, and give it with --output and the same name to continue.</source>
        <translation>새 링크를 받아 --output과 같은 이름으로 지정하면 계속됩니다.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>The file may have moved. Look for a new link.</source>
        <translation>파일이 이동되었을 수 있습니다. 새 링크를 찾아보세요.</translation>
    </message>
    <message>
        <source>Check the link.</source>
        <translation>링크를 확인하세요.</translation>
    </message>
    <message>
        <source>The file is gone from the server</source>
        <translation>서버에 파일이 더 이상 없음</translation>
    </message>
    <message>
        <source>The link may have expired: get a new one.</source>
        <translation>링크가 만료되었을 수 있습니다. 새 링크를 받으세요.</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>리디렉션이 너무 많음</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>다시 시도하거나 다른 서버에서 파일을 찾아보세요.</translation>
    </message>
    <message>
        <source>It may need --cookie, or the link of the file itself.</source>
        <translation>--cookie 또는 파일 자체의 링크가 필요할 수 있습니다.</translation>
    </message>
    <message>
        <source>The server requires payment for the file</source>
        <translation>서버가 파일 요금을 요구합니다</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one; waiting won&apos;t help.</source>
        <translation>링크를 확인하거나 새 링크를 찾아보세요. 기다려도 소용없습니다.</translation>
    </message>
    <message>
        <source>Check the link; waiting won&apos;t help.</source>
        <translation>링크를 확인하세요. 기다려도 소용없습니다.</translation>
    </message>
    <message>
        <source>The server says that a proxy asks for a password</source>
        <translation>서버에 따르면 프록시가 비밀번호를 요구합니다</translation>
    </message>
    <message>
        <source>The server may not send the file for legal reasons</source>
        <translation>서버는 법적인 이유로 파일을 보낼 수 없습니다</translation>
    </message>
    <message>
        <source>The file is locked on the server</source>
        <translation>파일이 서버에서 잠겨 있습니다</translation>
    </message>
    <message>
        <source>The problem is on the server: try again later.</source>
        <translation>서버 쪽 문제입니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server is limiting requests for now</source>
        <translation>서버가 현재 요청을 제한하고 있음</translation>
    </message>
    <message>
        <source>The server is still preparing the file</source>
        <translation>서버가 아직 파일을 준비하고 있습니다</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>서버가 오류를 보고함</translation>
    </message>
    <message>
        <source>The server sent the wrong part of the file</source>
        <translation>서버가 파일의 잘못된 부분을 보냄</translation>
    </message>
    <message>
        <source>Run the same command again with --connections 1.</source>
        <translation>--connections 1을 붙여 같은 명령을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid</source>
        <translation>서버의 응답이 올바르지 않음</translation>
    </message>
    <message>
        <source>Check the link, or try again later.</source>
        <translation>링크를 확인하거나 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at this address</source>
        <translation>서버는 그곳에서 HTTP를 쓰지 않습니다</translation>
    </message>
    <message>
        <source>Check the port, and whether the link begins with http or https.</source>
        <translation>포트와, 링크가 http와 https 중 무엇으로 시작하는지 확인하세요.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>파일 대신 웹 페이지가 왔음</translation>
    </message>
    <message>
        <source>The site may want you to sign in, or the link has expired. Open it in the browser and copy the link again.</source>
        <translation>사이트에 로그인해야 하거나 링크가 만료되었을 수 있습니다. 브라우저에서 열고 링크를 다시 복사하세요.</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>서버의 파일이 변경됨</translation>
    </message>
    <message>
        <source>Try again to download the new file from the start.</source>
        <translation>다시 시도하면 새 파일을 처음부터 다운로드합니다.</translation>
    </message>
    <message>
        <source>Run the same command again when it no longer changes.</source>
        <translation>더 이상 바뀌지 않으면 같은 명령을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>The file is not the one that the list describes</source>
        <translation>목록에 적힌 파일이 아닙니다</translation>
    </message>
    <message>
        <source>Get a new list.</source>
        <translation>새 목록을 받으세요.</translation>
    </message>
    <message>
        <source>Get a new list; where apt made it, run apt-get update.</source>
        <translation>새 목록을 받으세요. apt가 만든 목록이면 apt-get update를 실행하세요.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match</source>
        <translation>파일의 체크섬이 일치하지 않음</translation>
    </message>
    <message>
        <source>Check the checksum; if it is right, %1 sent a different file.</source>
        <translation>체크섬을 확인하세요. 체크섬이 맞다면 %1에서 다른 파일을 보낸 것입니다.</translation>
    </message>
    <message>
        <source>Look for a typo in the checksum, or try again.</source>
        <translation>체크섬에 오타가 없는지 확인하거나 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>디스크 공간이 부족함</translation>
    </message>
    <message>
        <source>Free some space. The download then goes on by itself.</source>
        <translation>공간을 확보하면 다운로드가 자동으로 계속됩니다.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder with --dir, and run the command again.</source>
        <translation>공간을 확보하거나 --dir로 다른 폴더를 선택한 뒤 명령을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>폴더에 쓸 수 있는 권한이 없음</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>다른 폴더를 선택하거나 이 폴더에 대한 쓰기를 허용하세요.</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>파일이 너무 커서 이 디스크에 저장할 수 없음</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>다른 디스크의 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk with --dir.</source>
        <translation>--dir로 다른 디스크의 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>This program may not write files that large</source>
        <translation>이 프로그램에는 그 크기의 파일이 허용되지 않습니다</translation>
    </message>
    <message>
        <source>Ask the people who run this computer to raise the limit.</source>
        <translation>이 컴퓨터를 관리하는 사람에게 한도를 늘려 달라고 요청하세요.</translation>
    </message>
    <message>
        <source>Raise the limit of the shell with ulimit -f, and run the same command again.</source>
        <translation>ulimit -f로 셸의 제한을 올린 뒤 같은 명령을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>디스크를 읽거나 쓸 수 없음</translation>
    </message>
    <message>
        <source>Check that the disk is connected and working.</source>
        <translation>디스크가 연결되어 있고 정상인지 확인하세요.</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>해당 파일을 옮기거나 다른 이름으로 저장하세요.</translation>
    </message>
    <message>
        <source>Choose another name with --output, or say what to do with --on-conflict.</source>
        <translation>--output으로 다른 이름을 선택하거나 --on-conflict로 할 일을 지정하세요.</translation>
    </message>
    <message>
        <source>Another download is writing this file</source>
        <translation>다른 다운로드가 이 파일을 쓰고 있습니다</translation>
    </message>
    <message>
        <source>Wait until it is finished, or save under another name.</source>
        <translation>끝날 때까지 기다리거나 다른 이름으로 저장하세요.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another name with --output.</source>
        <translation>끝날 때까지 기다리거나 --output으로 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>An unfinished file is in the way</source>
        <translation>완료되지 않은 파일이 방해됩니다</translation>
    </message>
    <message>
        <source>Use the link that it was begun with, delete it and its .ledger, or choose another name with --output.</source>
        <translation>시작할 때의 링크를 쓰거나, 파일과 .ledger를 삭제하거나, --output으로 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>목록을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>파일이 메모리 한도보다 큼</translation>
    </message>
    <message>
        <source>Allow more memory under Settings, Advanced, and try again; or add the download again with part files on disk.</source>
        <translation>설정의 ‘고급’에서 메모리를 더 허용한 후 다시 시도하거나, 디스크에 조각 파일을 두도록 하여 다운로드를 다시 추가하세요.</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or leave out --assembly memory.</source>
        <translation>--memory-limit를 늘리거나 --assembly memory를 빼세요.</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <translation>계속하려면 같은 명령을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment</source>
        <extracomment>A download that runs, say, can&apos;t be renamed or edited.</extracomment>
        <translation>지금은 할 수 없음</translation>
    </message>
    <message>
        <source>Pause the download, then try again.</source>
        <translation>다운로드를 일시 중지한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Run the same command again later.</source>
        <translation>나중에 같은 명령을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>Tributary 내부에서 문제가 발생함</translation>
    </message>
    <message>
        <source>Please report this, and include the log.</source>
        <translation>로그를 첨부하여 문제를 신고해 주세요.</translation>
    </message>
    <message>
        <source>Please report it with the output of --verbose.</source>
        <translation>--verbose의 출력과 함께 알려 주세요.</translation>
    </message>
    <message>
        <source>Allow it and run the command again, or choose another folder with --dir.</source>
        <translation>쓰기를 허용하고 명령을 다시 실행하거나 --dir로 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Check it and run the command again, or choose a folder on another one with --dir.</source>
        <translation>디스크를 확인하고 명령을 다시 실행하거나 --dir로 다른 디스크의 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The link leads to that server, which gets no --cookie, --header or --user: give the link there, with what it needs. The link may also have expired.</source>
        <translation>링크가 그 서버로 이어지는데, 그 서버에는 --cookie, --header, --user를 보내지 않습니다. 그곳의 링크를 필요한 것과 함께 직접 지정하세요. 링크가 만료되었을 수도 있습니다.</translation>
    </message>
    <message>
        <source>The browser&apos;s sign-in is needed again</source>
        <translation>브라우저의 로그인이 다시 필요함</translation>
    </message>
    <message>
        <source>Start the download in the browser again to continue here, or sign in with the cookies of this site.</source>
        <translation>여기서 계속하려면 브라우저에서 다운로드를 다시 시작하거나 이 사이트의 쿠키로 로그인하세요.</translation>
    </message>
    <message>
        <source>Enter the cookies in the window.</source>
        <translation>창에 쿠키를 입력하세요.</translation>
    </message>
    <message>
        <source>Secret headers are needed again</source>
        <translation>기밀 헤더가 다시 필요함</translation>
    </message>
    <message>
        <source>Sign in with the headers that were entered for this download.</source>
        <translation>이 다운로드에 입력했던 헤더로 로그인하세요.</translation>
    </message>
    <message>
        <source>Enter the headers in the window.</source>
        <translation>창에 헤더를 입력하세요.</translation>
    </message>
    <message>
        <source>The passphrase of the key is needed again</source>
        <translation>키 암호가 다시 필요함</translation>
    </message>
    <message>
        <source>Sign in with the passphrase of the certificate&apos;s key.</source>
        <translation>인증서의 키 암호로 로그인하세요.</translation>
    </message>
    <message>
        <source>Enter the passphrase in the window.</source>
        <translation>창에 키 암호를 입력하세요.</translation>
    </message>
    <message>
        <source>Try again. Keep the file anyway only if you know that the site&apos;s checksum is out of date.</source>
        <translation>다시 시도하세요. 사이트의 체크섬이 오래된 것임을 아는 경우에만 그래도 파일을 유지하세요.</translation>
    </message>
    <message>
        <source>Try again later; to keep the file although %1 names another checksum, run the command again with --accept-checksum and the one that was found.</source>
        <translation>나중에 다시 시도하세요. %1의 체크섬과 다르더라도 파일을 유지하려면 --accept-checksum과 실제로 나온 체크섬을 붙여 명령을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>Check what --input names.</source>
        <translation>--input에 지정한 것을 확인하세요.</translation>
    </message>
    <message>
        <source>The server does not speak https on this port</source>
        <translation>서버가 이 포트에서 https를 지원하지 않음</translation>
    </message>
    <message>
        <source>Check the link&apos;s port, or whether the link should begin with http.</source>
        <translation>링크의 포트를 확인하거나 링크가 http로 시작해야 하는지 확인하세요.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk</source>
        <translation>파일 이름이 너무 길어 이 디스크에서 쓸 수 없음</translation>
    </message>
    <message>
        <source>Save under a shorter name.</source>
        <translation>더 짧은 이름으로 저장하세요.</translation>
    </message>
    <message>
        <source>Choose a shorter name with --output.</source>
        <translation>--output으로 더 짧은 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>폴더가 더 이상 없음</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder.</source>
        <translation>폴더가 있던 디스크를 연결하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Connect its disk and run the command again, or choose another folder with --dir.</source>
        <translation>폴더가 있던 디스크를 연결하고 명령을 다시 실행하거나 --dir로 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>완료되지 않은 파일이 더 이상 없음</translation>
    </message>
    <message>
        <source>Put it back where it was, or try again to start over.</source>
        <translation>파일을 원래 위치로 되돌리거나, 처음부터 시작하려면 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Put it back where it was, or run the same command again to start over.</source>
        <translation>파일을 원래 위치로 되돌리거나, 처음부터 시작하려면 같은 명령을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>A file with this name already exists</source>
        <translation>같은 이름의 파일이 이미 있음</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what went wrong, %2: the number the server answered with, e.g. &quot;Not found (404)&quot;.</extracomment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>FlawText</name>
    <message>
        <source>it contains a NUL byte</source>
        <translation>NUL 바이트가 있음</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>제어 문자가 있음</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>텍스트가 올바른 UTF-8이 아님</translation>
    </message>
    <message>
        <source>the file name contains a control character</source>
        <translation>파일 이름에 제어 문자가 있음</translation>
    </message>
    <message>
        <source>the file name is an absolute path</source>
        <translation>파일 이름이 절대 경로임</translation>
    </message>
    <message>
        <source>the file name contains a backslash</source>
        <translation>파일 이름에 백슬래시가 있음</translation>
    </message>
    <message>
        <source>the file name contains a slash</source>
        <translation>파일 이름에 슬래시가 있음</translation>
    </message>
    <message>
        <source>the file name leads out of its folder</source>
        <translation>파일 이름이 폴더 밖을 가리킴</translation>
    </message>
    <message>
        <source>the folder before the file name is not allowed</source>
        <translation>파일 이름 앞의 폴더는 허용되지 않음</translation>
    </message>
    <message>
        <source>the file name is empty</source>
        <translation>파일 이름이 비어 있음</translation>
    </message>
    <message>
        <source>line %1 gives the same file name</source>
        <translation>%1번째 줄과 파일 이름이 같음</translation>
    </message>
    <message>
        <source>dir= names no folder</source>
        <translation>dir=에 폴더가 없음</translation>
    </message>
    <message>
        <source>the folder leads out of the one that was chosen</source>
        <translation>폴더가 선택한 폴더 밖을 가리킴</translation>
    </message>
    <message>
        <source>the folder is a hidden one</source>
        <translation>숨겨진 폴더임</translation>
    </message>
    <message>
        <source>what lies in the folder is run at login</source>
        <translation>폴더에 있는 것은 로그인할 때 실행됨</translation>
    </message>
    <message>
        <source>the size is not a number of bytes</source>
        <translation>크기가 바이트 수가 아님</translation>
    </message>
    <message>
        <source>the checksum is of a kind that isn&apos;t known</source>
        <translation>체크섬의 종류를 알 수 없음</translation>
    </message>
    <message>
        <source>%1 checksums have %2 hexadecimal digits</source>
        <translation>%1 체크섬은 16진수 %2자리임</translation>
    </message>
    <message>
        <source>there are two different %1 checksums</source>
        <translation>서로 다른 %1 체크섬이 두 개 있음</translation>
    </message>
    <message>
        <source>it is not a link</source>
        <translation>링크가 아님</translation>
    </message>
    <message>
        <source>links of the kind %1: can&apos;t be fetched</source>
        <translation>%1 링크는 다운로드할 수 없음</translation>
    </message>
    <message>
        <source>the link is broken</source>
        <translation>링크가 잘못됨</translation>
    </message>
    <message>
        <source>the link names no host</source>
        <translation>링크에 서버가 없음</translation>
    </message>
    <message>
        <source>the link has an impossible port</source>
        <translation>링크의 포트가 불가능함</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>링크가 너무 김</translation>
    </message>
    <message>
        <source>the link is relative to a page whose address isn&apos;t known</source>
        <translation>주소를 알 수 없는 페이지의 상대 링크임</translation>
    </message>
    <message>
        <source>a range runs backwards</source>
        <translation>범위가 거꾸로 됨</translation>
    </message>
    <message>
        <source>the pattern makes more than %1 links</source>
        <translation>패턴이 만드는 링크가 %1개를 넘음</translation>
    </message>
    <message>
        <source>the number of file names (%1) differs from that of the links (%2)</source>
        <translation>파일 이름 %1개는 링크 %2개에 맞지 않음</translation>
    </message>
    <message>
        <source>the mirrors&apos; patterns make different numbers of links</source>
        <translation>미러의 패턴이 만드는 링크 수가 서로 다름</translation>
    </message>
    <message>
        <source>one checksum can&apos;t apply to %1 links</source>
        <translation>체크섬 하나를 링크 %1개에 쓸 수 없음</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>줄이 너무 김</translation>
    </message>
    <message>
        <source>the line has more than %1 mirrors</source>
        <translation>줄의 미러가 %1개를 넘음</translation>
    </message>
    <message>
        <source>the option has no link above it</source>
        <translation>옵션 위에 링크가 없음</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>그런 옵션이 없음</translation>
    </message>
    <message>
        <source>the quote around the link is never closed</source>
        <translation>링크의 따옴표가 닫히지 않음</translation>
    </message>
    <message>
        <source>a header contains a control character</source>
        <translation>헤더에 제어 문자가 있음</translation>
    </message>
    <message>
        <source>a download sends its own header %1</source>
        <translation>헤더 %1은(는) 다운로드가 직접 보냄</translation>
    </message>
    <message>
        <source>the referring page has no http or https address</source>
        <translation>참조 페이지에 http 또는 https 주소가 없음</translation>
    </message>
    <message>
        <source>it is not a cURL command</source>
        <translation>cURL 명령이 아님</translation>
    </message>
    <message>
        <source>the command is too long</source>
        <translation>명령이 너무 김</translation>
    </message>
    <message>
        <source>the command is joined with another program or a file</source>
        <translation>명령이 다른 프로그램이나 파일과 이어져 있음</translation>
    </message>
    <message>
        <source>the command has parts that only a shell can fill in</source>
        <translation>명령에 셸만 채울 수 있는 부분이 있음</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>따옴표가 닫히지 않음</translation>
    </message>
    <message>
        <source>the command contains a control character</source>
        <translation>명령에 제어 문자가 있음</translation>
    </message>
    <message>
        <source>the command has no link</source>
        <translation>명령에 링크가 없음</translation>
    </message>
    <message>
        <source>the command has an option that isn&apos;t understood</source>
        <translation>명령에 알 수 없는 옵션이 있음</translation>
    </message>
    <message>
        <source>the command&apos;s last option lacks its value</source>
        <translation>명령의 마지막 옵션에 값이 없음</translation>
    </message>
    <message>
        <source>the command reads headers from a file</source>
        <translation>명령이 파일에서 헤더를 읽음</translation>
    </message>
    <message>
        <source>the command reads cookies from a file</source>
        <translation>명령이 파일에서 쿠키를 읽음</translation>
    </message>
    <message>
        <source>the command reads more options from elsewhere</source>
        <translation>명령이 다른 곳에서 옵션을 더 읽음</translation>
    </message>
    <message>
        <source>the command&apos;s method isn&apos;t GET</source>
        <translation>명령의 메서드가 GET이 아님</translation>
    </message>
    <message>
        <source>the command sends data</source>
        <translation>명령이 데이터를 보냄</translation>
    </message>
    <message>
        <source>the command uploads a file</source>
        <translation>명령이 파일을 업로드함</translation>
    </message>
    <message>
        <source>the command fetches a part of the file</source>
        <translation>명령이 파일의 일부만 가져옴</translation>
    </message>
    <message>
        <source>the command fetches the headers alone</source>
        <translation>명령이 헤더만 가져옴</translation>
    </message>
    <message>
        <source>the command needs a client certificate</source>
        <translation>명령에 클라이언트 인증서가 필요함</translation>
    </message>
    <message>
        <source>the proxy is neither http, https nor socks5</source>
        <translation>프록시가 http, https, socks5 중 하나가 아님</translation>
    </message>
    <message>
        <source>the proxy&apos;s address is broken</source>
        <translation>프록시 주소가 잘못됨</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>문서가 너무 일찍 끝남</translation>
    </message>
    <message>
        <source>a part of the document is too long</source>
        <translation>문서의 일부가 너무 김</translation>
    </message>
    <message>
        <source>a document type is not allowed</source>
        <translation>문서 유형은 허용되지 않음</translation>
    </message>
    <message>
        <source>the document is not well-formed XML</source>
        <translation>문서가 올바른 형식의 XML이 아님</translation>
    </message>
    <message>
        <source>the document is nested too deep</source>
        <translation>문서가 너무 깊이 중첩됨</translation>
    </message>
    <message>
        <source>the document lists no file</source>
        <translation>문서에 파일이 없음</translation>
    </message>
    <message>
        <source>the document lists more than %1 files</source>
        <translation>문서의 파일이 %1개를 넘음</translation>
    </message>
    <message>
        <source>the file has no http or https link</source>
        <translation>파일에 http 또는 https 링크가 없음</translation>
    </message>
    <message>
        <source>the file has more than %1 links</source>
        <translation>파일의 링크가 %1개를 넘음</translation>
    </message>
    <message>
        <source>the file has more than %1 checksums</source>
        <translation>파일의 체크섬이 %1개를 넘음</translation>
    </message>
    <message>
        <source>the file has more than %1 pieces</source>
        <translation>파일의 조각이 %1개를 넘음</translation>
    </message>
    <message>
        <source>the pieces have no length</source>
        <translation>조각에 길이가 없음</translation>
    </message>
    <message>
        <source>the pieces are out of order</source>
        <translation>조각의 순서가 맞지 않음</translation>
    </message>
    <message>
        <source>the pieces don&apos;t make up the size</source>
        <translation>조각의 합이 크기와 맞지 않음</translation>
    </message>
    <message>
        <source>the page has more than %1 links</source>
        <translation>페이지의 링크가 %1개를 넘음</translation>
    </message>
    <message>
        <source>a tag of the page never ends</source>
        <translation>페이지에 끝나지 않는 태그가 있음</translation>
    </message>
    <message>
        <source>there is a word that means nothing here</source>
        <translation>여기서 뜻이 없는 단어가 있음</translation>
    </message>
    <message>
        <source>a login or a password comes before the first machine</source>
        <translation>사용자 이름이나 비밀번호가 모든 컴퓨터보다 앞에 있음</translation>
    </message>
    <message>
        <source>a login or a password contains a control character</source>
        <translation>사용자 이름이나 비밀번호에 제어 문자가 있음</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>값이 없음</translation>
    </message>
    <message>
        <source>the file ends where a value is missing</source>
        <translation>값이 없는 곳에서 파일이 끝남</translation>
    </message>
    <message>
        <source>a quoted value is never closed</source>
        <translation>열린 따옴표가 닫히지 않음</translation>
    </message>
    <message>
        <source>the line doesn&apos;t have seven fields separated by tabs</source>
        <translation>줄이 탭으로 나뉜 일곱 필드가 아님</translation>
    </message>
    <message>
        <source>the cookie&apos;s host is not a host name</source>
        <translation>쿠키의 호스트가 잘못됨</translation>
    </message>
    <message>
        <source>the cookie&apos;s name or value has characters that cookies can&apos;t have</source>
        <translation>쿠키의 이름이나 값에 쓸 수 없는 문자가 있음</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG:HEX</source>
        <translation>체크섬이 ALG:HEX 형식이 아님</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG=HEX</source>
        <translation>체크섬이 ALG=HEX 형식이 아님</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form &apos;URI&apos; NAME SIZE ALG:HEX</source>
        <translation>줄이 &apos;URI&apos; NAME SIZE ALG:HEX 형식이 아님</translation>
    </message>
    <message>
        <source>the header isn&apos;t of the form NAME: VALUE</source>
        <translation>헤더가 NAME: VALUE 형식이 아님</translation>
    </message>
    <message>
        <source>the cookies aren&apos;t of the form NAME=VALUE; NAME=VALUE</source>
        <translation>쿠키가 NAME=VALUE; NAME=VALUE 형식이 아님</translation>
    </message>
    <message>
        <source>it asks not to check certificates; give --no-check-certificate to allow that</source>
        <translation>인증서를 확인하지 않도록 요구함. 허용하려면 --no-check-certificate를 지정</translation>
    </message>
    <message>
        <source>it asks to trust certificates of its own; use --ca-file instead</source>
        <translation>자체 인증서를 신뢰하도록 요구함. 대신 --ca-file을 사용</translation>
    </message>
    <message>
        <source>it asks for another proxy than the one that was chosen; give the same one with --proxy to allow that</source>
        <translation>선택한 것과 다른 프록시를 요구함. 허용하려면 같은 프록시를 --proxy로 지정</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form HOST, TRUE or FALSE, PATH, TRUE or FALSE, TIME, NAME, VALUE</source>
        <translation>줄이 HOST, TRUE 또는 FALSE, PATH, TRUE 또는 FALSE, TIME, NAME, VALUE 형식이 아님</translation>
    </message>
    <message>
        <source>the link has an impossible host name</source>
        <translation>링크의 호스트 이름이 불가능함</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>unknown size</source>
        <translation>크기 알 수 없음</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>이어받기 가능</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>이어받기 불가</translation>
    </message>
    <message>
        <source>The server has “%1”: %2, %3</source>
        <extracomment>%1: a file name, %2: its size, %3: whether the server sends it in parts.</extracomment>
        <translation>서버의 파일 “%1”: %2, %3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2: %3</source>
        <extracomment>%1: a number, %2: a time such as 0:12, %3: what went wrong.</extracomment>
        <translation>%2 후 %1번째 시도: %3</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in %3, over %n connection(s)</source>
        <translation>
            <numerusform>“%1”(으)로 저장함: %2, 걸린 시간 %3, 연결 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>; the checksum matches</source>
        <translation>, 체크섬 일치</translation>
    </message>
    <message>
        <source>“%1” already exists and was skipped</source>
        <translation>“%1”이(가) 이미 있어 건너뜀</translation>
    </message>
    <message>
        <source>Many requests in a short time; some are not listed</source>
        <translation>짧은 시간에 요청이 많아 일부는 기록하지 않음</translation>
    </message>
    <message>
        <source>%1; %2 are kept</source>
        <extracomment>%1: what went wrong, %2: a size.</extracomment>
        <translation>%1. %2 유지됨</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작됨</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>일시 중지됨: %1</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <extracomment>%1: what went wrong.</extracomment>
        <translation>다시 시도함: %1</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>“%1”(으)로 저장함</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>The link was replaced: %1</source>
        <extracomment>%1: a link.</extracomment>
        <translation>링크를 바꿈: %1</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>미러</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>연결 수</translation>
    </message>
    <message>
        <source>speed limit</source>
        <translation>속도 제한</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>체크섬</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <extracomment>A person has edited a download; %1: a list such as &quot;mirrors, headers&quot;.</extracomment>
        <translation>편집함: %1</translation>
    </message>
    <message>
        <source>file kept anyway</source>
        <extracomment>What was changed: the person keeps the file although a checksum contradicts it.</extracomment>
        <translation>그래도 파일을 유지함</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in less than a second, over %n connection(s)</source>
        <translation>
            <numerusform>“%1”(으)로 저장함: %2, 걸린 시간 1초 미만, 연결 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRemarks</name>
    <message>
        <source>The text asks to use no proxy.</source>
        <translation>이 텍스트는 프록시를 사용하지 않도록 요청합니다.</translation>
    </message>
    <message>
        <source>The text asks to use the proxy %1:%2, which can see what you download.</source>
        <extracomment>%1: the name of a server, %2: a number.</extracomment>
        <translation>이 텍스트는 프록시 %1:%2을(를) 사용하도록 요청합니다. 이 프록시는 받는 내용을 볼 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <extracomment>Wishes of the same kind as in the sentence before.</extracomment>
        <translation>
            <numerusform>같은 종류의 요청이 %n개 더 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text asks not to check certificates, so anyone could pose as the server.</source>
        <translation>이 텍스트는 인증서를 확인하지 않도록 요청합니다. 그러면 누구든지 해당 서버로 위장할 수 있습니다.</translation>
    </message>
    <message>
        <source>The text asks to trust the certificates in %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>이 텍스트는 %1의 인증서를 신뢰하도록 요청합니다.</translation>
    </message>
    <message>
        <source>The list is too long: only its first %1 downloads are added.</source>
        <extracomment>%1: how many can be added at once.</extracomment>
        <translation>목록이 너무 길어 처음 %1개의 다운로드만 추가합니다.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <extracomment>%1: the number of a line, %2: why, as &quot;the link is not http or https&quot;.</extracomment>
        <translation>%1행은 제외됩니다: %2.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>%1에 대하여</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>환경설정...</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 가리기</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>기타 가리기</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1 종료</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>all downloads: with list the finished ones as well, with pause and resume in place of numbers</source>
        <translation>모든 다운로드. list에서는 완료된 것도, pause와 resume에서는 번호 대신</translation>
    </message>
    <message>
        <source>save as FILE; for one URL only (default: the server&apos;s name, else the URL&apos;s; with add, a FILE without a folder goes where the desktop program saves)</source>
        <translation>FILE로 저장. URL이 하나일 때만 (기본값: 서버가 알려 준 이름, 없으면 URL의 이름. add에서 폴더 없는 FILE은 데스크톱 프로그램이 저장하는 곳에 둠)</translation>
    </message>
    <message>
        <source>save in FOLDER, created if missing (default: the current one; with add, the desktop program&apos;s)</source>
        <translation>FOLDER에 저장, 없으면 만듦 (기본값: 현재 폴더. add에서는 데스크톱 프로그램의 폴더)</translation>
    </message>
    <message>
        <source>save as the URL says, in FOLDER/host/segment/.../name (default: in FOLDER)</source>
        <translation>URL에 따라 FOLDER/호스트/구간/.../이름 으로 저장 (기본값: FOLDER에)</translation>
    </message>
    <message>
        <source>save by TEMPLATE, such as {host}/{date}/{name} (default: {name})</source>
        <translation>TEMPLATE에 따라 저장, 예: {host}/{date}/{name} (기본값: {name})</translation>
    </message>
    <message>
        <source>more URLs from a list, or from several: links with patterns, apt-get --print-uris, Metalink, curl commands, a page; with get, FILE may be an http or https URL of one; -: standard input</source>
        <translation>목록에서 URL 추가, 여러 번 쓸 수 있음: 패턴이 있는 링크, apt-get --print-uris, Metalink, curl 명령, 웹 페이지. get에서 FILE은 목록의 http 또는 https URL일 수 있음. -: 표준 입력</translation>
    </message>
    <message>
        <source>what to do when the file exists: rename, overwrite, skip (without asking the server) or fail (default: rename, to &quot;name (1).ext&quot;; with add, what the desktop program does)</source>
        <translation>파일이 이미 있을 때 할 일: rename(이름 바꾸기), overwrite(덮어쓰기), skip(서버에 묻지 않고 건너뛰기), fail(오류) (기본값: rename, &quot;name (1).ext&quot;로. add에서는 데스크톱 프로그램이 하는 대로)</translation>
    </message>
    <message>
        <source>the same as --on-conflict overwrite</source>
        <translation>--on-conflict overwrite와 같음</translation>
    </message>
    <message>
        <source>the digest that the file must have: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512</source>
        <translation>파일의 체크섬: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 또는 sha3-512</translation>
    </message>
    <message>
        <source>keep a file with this digest, unverified, although the server names another one (default: it stays unfinished)</source>
        <translation>서버가 다른 값을 알려 주어도 이 체크섬의 파일을 검증되지 않은 채로 둠 (기본값: 미완성으로 남음)</translation>
    </message>
    <message>
        <source>another source of the same file; may be given several times, for one URL only</source>
        <translation>같은 파일의 다른 소스. 여러 번 쓸 수 있음, URL이 하나일 때만</translation>
    </message>
    <message>
        <source>direct: write each piece in its place; temp: as part files in --temp-dir, then merge them; memory: hold all of it and write it once (default: direct)</source>
        <translation>direct: 각 조각을 제자리에 씀. temp: --temp-dir에 부분 파일로 쓰고 나중에 합침. memory: 전부 메모리에 두고 한 번에 씀 (기본값: direct)</translation>
    </message>
    <message>
        <source>where temporary files go: the parts of the assembly temp, the files of bench (default: the system&apos;s temporary folder)</source>
        <translation>임시 파일을 둘 곳: --assembly temp의 부분, bench의 파일 (기본값: 시스템의 임시 폴더)</translation>
    </message>
    <message>
        <source>look for a checksum file on the server, too: FILE.sha256, SHA256SUMS and the like (default: in the answer&apos;s headers only)</source>
        <translation>서버에서 체크섬 파일도 찾음: FILE.sha256, SHA256SUMS 등 (기본값: 응답 헤더에서만)</translation>
    </message>
    <message>
        <source>set the file&apos;s time to the server&apos;s (default: now)</source>
        <translation>파일 시각을 서버의 시각으로 설정 (기본값: 지금)</translation>
    </message>
    <message>
        <source>do not reserve the space on disk first (default: reserve)</source>
        <translation>디스크 공간을 미리 확보하지 않음 (기본값: 확보)</translation>
    </message>
    <message>
        <source>most connections for one file, 1 to 64, or auto: up to 8, fewer where that is faster (default: auto)</source>
        <translation>파일 하나의 최대 연결 수, 1에서 64 또는 auto: 8개까지, 적은 쪽이 빠르면 더 적게 (기본값: auto)</translation>
    </message>
    <message>
        <source>files at once (default: 4)</source>
        <translation>동시에 받을 파일 수 (기본값: 4)</translation>
    </message>
    <message>
        <source>fetch each URL so many times one after another, and as often in parallel (default: 3)</source>
        <translation>각 URL을 이 횟수만큼 차례로, 또 같은 횟수만큼 동시에 받음 (기본값: 3)</translation>
    </message>
    <message>
        <source>most connections over all files (default: 32)</source>
        <translation>모든 파일의 최대 연결 수 (기본값: 32)</translation>
    </message>
    <message>
        <source>first measure how many connections the host accepts, for at most SEC seconds, and use as many as help; 0: skip (default: 0)</source>
        <translation>먼저 호스트가 받아 주는 연결 수를 최대 SEC초 동안 재고 도움이 되는 만큼 사용. 0: 재지 않음 (기본값: 0)</translation>
    </message>
    <message>
        <source>most bytes read or written in one step (default: 256K)</source>
        <translation>한 번에 읽거나 쓰는 최대 바이트 (기본값: 256K)</translation>
    </message>
    <message>
        <source>most bytes that one request asks for, and the size of a part file (default: automatic)</source>
        <translation>요청 하나의 최대 바이트이자 부분 파일의 크기 (기본값: 자동)</translation>
    </message>
    <message>
        <source>most bytes held in buffers over all connections, and as many again in files held in memory (default: 64M)</source>
        <translation>모든 연결의 버퍼에 두는 최대 바이트, 메모리에 두는 파일에도 같은 양 (기본값: 64M)</translation>
    </message>
    <message>
        <source>pause between the starts of two requests to one host (default: 0)</source>
        <translation>한 호스트에 보내는 요청 사이의 간격 (기본값: 0)</translation>
    </message>
    <message>
        <source>most bytes a second over all files, such as 500K (default: none)</source>
        <translation>모든 파일의 초당 최대 바이트, 예: 500K (기본값: none, 제한 없음)</translation>
    </message>
    <message>
        <source>most bytes a second for each file (default: none)</source>
        <translation>파일 하나의 초당 최대 바이트 (기본값: none, 제한 없음)</translation>
    </message>
    <message>
        <source>tries after the first failure without progress in between (default: 5)</source>
        <translation>첫 실패 후 진행이 없을 때 다시 시도하는 횟수 (기본값: 5)</translation>
    </message>
    <message>
        <source>the first wait before a try, doubled each time (default: 0.5)</source>
        <translation>다시 시도하기 전 첫 대기 시간, 매번 두 배 (기본값: 0.5)</translation>
    </message>
    <message>
        <source>the longest wait before a try (default: 30)</source>
        <translation>다시 시도하기 전 가장 긴 대기 시간 (기본값: 30)</translation>
    </message>
    <message>
        <source>exponential: as above; lenient: 4 more tries 60 s apart, with 2 files at once and --delay 0.25; backoff: 10 tries, waits doubling to 60 s (default: exponential)</source>
        <translation>exponential: 위와 같음. lenient: 60초 간격으로 4번 더, 동시에 파일 2개, --delay 0.25. backoff: 10번, 대기 시간을 60초까지 두 배씩 (기본값: exponential)</translation>
    </message>
    <message>
        <source>replace a connection that was silent for SEC seconds (default: 30)</source>
        <translation>SEC초 동안 조용한 연결을 교체 (기본값: 30)</translation>
    </message>
    <message>
        <source>give up connecting after SEC seconds (default: 15)</source>
        <translation>SEC초 후 연결 시도를 그만둠 (기본값: 15)</translation>
    </message>
    <message>
        <source>send this header as well; may be given several times</source>
        <translation>이 헤더도 보냄. 여러 번 쓸 수 있음</translation>
    </message>
    <message>
        <source>send this as the user agent; browser: a desktop browser&apos;s (default: %1)</source>
        <translation>이것을 사용자 에이전트로 보냄. browser: 데스크톱 브라우저의 것 (기본값: %1)</translation>
    </message>
    <message>
        <source>send this as the page that the link is on</source>
        <translation>이것을 링크가 있는 페이지로 보냄</translation>
    </message>
    <message>
        <source>send these cookies</source>
        <translation>이 쿠키를 보냄</translation>
    </message>
    <message>
        <source>send the cookies of a browser&apos;s cookies.txt, each to its own site</source>
        <translation>브라우저의 cookies.txt에 있는 쿠키를 각자의 사이트에만 보냄</translation>
    </message>
    <message>
        <source>sign in; a missing password is asked for on the terminal (default: what the URL names)</source>
        <translation>로그인. 암호가 없으면 터미널에서 물음 (기본값: URL에 있는 것)</translation>
    </message>
    <message>
        <source>sign in with ~/.netrc where no other login is given</source>
        <translation>다른 로그인 정보가 없으면 ~/.netrc로 로그인</translation>
    </message>
    <message>
        <source>read the password from the first line of FILE; -: of standard input</source>
        <translation>FILE의 첫 줄에서 암호를 읽음. -: 표준 입력에서</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// proxy, system or none (default: system)</source>
        <translation>http://, https:// 또는 socks5:// 프록시, system 또는 none (기본값: system)</translation>
    </message>
    <message>
        <source>hosts to reach without the proxy, such as localhost,.example.org,10.0.0.0/8</source>
        <translation>프록시 없이 연결할 호스트, 예: localhost,.example.org,10.0.0.0/8</translation>
    </message>
    <message>
        <source>accept any certificate: anyone could pose as the server</source>
        <translation>모든 인증서를 받아들임: 누구나 서버인 척할 수 있음</translation>
    </message>
    <message>
        <source>trust the certificate authorities in FILE (default: the system&apos;s)</source>
        <translation>FILE에 있는 인증 기관을 신뢰 (기본값: 시스템의 것)</translation>
    </message>
    <message>
        <source>show this certificate to a server that asks for one; in PEM or PKCS#12 form</source>
        <translation>인증서를 요구하는 서버에 이것을 제시. PEM 또는 PKCS#12 형식</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM form (default: in the same file); its passphrase is asked for on the terminal</source>
        <translation>PEM 형식의 인증서 키 (기본값: 같은 파일 안). 키의 암호는 터미널에서 물음</translation>
    </message>
    <message>
        <source>read the key&apos;s passphrase from the first line of FILE; -: of standard input</source>
        <translation>FILE의 첫 줄에서 키의 암호를 읽음. -: 표준 입력에서</translation>
    </message>
    <message>
        <source>bar, lines, none, or auto: a bar on a terminal, elsewhere a line each few seconds (default: auto)</source>
        <translation>bar(막대), lines(줄), none(없음) 또는 auto: 터미널에서는 막대, 그 밖에는 몇 초마다 한 줄 (기본값: auto)</translation>
    </message>
    <message>
        <source>show a bar for each connection, too</source>
        <translation>연결마다 막대도 표시</translation>
    </message>
    <message>
        <source>show errors only</source>
        <translation>오류만 표시</translation>
    </message>
    <message>
        <source>show each request and answer, secrets masked</source>
        <translation>요청과 응답을 모두 표시, 비밀은 가림</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output, nothing else there</source>
        <translation>표준 출력에 한 줄에 하나씩 JSON 객체만 출력</translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>the path of a file</source>
        <translation>파일 경로</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>폴더 경로</translation>
    </message>
    <message>
        <source>folders and a name with {host} and {date}, and {name} once, after the last slash</source>
        <translation>{host}와 {date}, 마지막 빗금 뒤에 {name}을 한 번 쓴 폴더와 이름</translation>
    </message>
    <message>
        <source>rename, overwrite, skip or fail</source>
        <translation>rename, overwrite, skip 또는 fail</translation>
    </message>
    <message>
        <source>ALG:HEX, where ALG is md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512 and HEX the whole digest</source>
        <translation>ALG:HEX. ALG는 md5, sha1, sha224, sha256, sha384, sha512, sha3-256 또는 sha3-512, HEX는 전체 체크섬</translation>
    </message>
    <message>
        <source>an http or https URL</source>
        <translation>http 또는 https URL</translation>
    </message>
    <message>
        <source>direct, temp or memory</source>
        <translation>direct, temp 또는 memory</translation>
    </message>
    <message>
        <source>a number from 1 to 64, or auto</source>
        <translation>1에서 64까지의 수 또는 auto</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>1에서 1000까지의 수</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>1에서 100까지의 수</translation>
    </message>
    <message>
        <source>a size from 1K to 1G, such as 256K</source>
        <translation>1K에서 1G까지의 크기, 예: 256K</translation>
    </message>
    <message>
        <source>a size of at least 16K, such as 10M</source>
        <translation>16K 이상의 크기, 예: 10M</translation>
    </message>
    <message>
        <source>a size of at least 1M, such as 64M</source>
        <translation>1M 이상의 크기, 예: 64M</translation>
    </message>
    <message>
        <source>bytes a second, such as 500K or 1.5M, or none</source>
        <translation>초당 바이트, 예: 500K 또는 1.5M, 아니면 none</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>0에서 1000까지의 수</translation>
    </message>
    <message>
        <source>exponential, lenient or backoff</source>
        <translation>exponential, lenient 또는 backoff</translation>
    </message>
    <message>
        <source>&apos;Name: value&apos; on one line, for a header that Tributary does not set itself</source>
        <translation>Tributary가 직접 넣지 않는 헤더의 한 줄짜리 “Name: value”</translation>
    </message>
    <message>
        <source>a text without line breaks, or browser</source>
        <translation>줄 바꿈이 없는 글 또는 browser</translation>
    </message>
    <message>
        <source>&apos;name=value&apos; pairs on one line, separated by semicolons</source>
        <translation>한 줄에 세미콜론으로 나눈 “name=value” 쌍</translation>
    </message>
    <message>
        <source>a file that can be read, in the Netscape format</source>
        <translation>읽을 수 있는 Netscape 형식의 파일</translation>
    </message>
    <message>
        <source>NAME or NAME:PASSWORD</source>
        <translation>NAME 또는 NAME:PASSWORD</translation>
    </message>
    <message>
        <source>the path of a file, or -</source>
        <translation>파일 경로 또는 -</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// URL, system or none</source>
        <translation>http://, https:// 또는 socks5:// URL, system 또는 none</translation>
    </message>
    <message>
        <source>hosts, domains or networks with commas between</source>
        <translation>쉼표로 나눈 호스트, 도메인 또는 네트워크</translation>
    </message>
    <message>
        <source>a file that can be read, with certificates in PEM form</source>
        <translation>PEM 형식의 인증서가 든 읽을 수 있는 파일</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>읽을 수 있는 파일</translation>
    </message>
    <message>
        <source>auto, bar, lines or none</source>
        <translation>auto, bar, lines 또는 none</translation>
    </message>
    <message>
        <source>seconds, from 0 to 604800 (7 days)</source>
        <translation>0에서 604800(7일)까지의 초</translation>
    </message>
    <message>
        <source>seconds, more than 0 and at most 604800 (7 days)</source>
        <translation>0보다 크고 604800(7일) 이하인 초</translation>
    </message>
    <message>
        <source>a file that can be read, an http or https link, or -</source>
        <translation>읽을 수 있는 파일, http 또는 https 링크, 또는 -</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the server sent a web page instead of the file</source>
        <translation>예정된 파일 대신 웹 페이지가 도착함</translation>
    </message>
    <message>
        <source>the size was %1 and is now larger</source>
        <translation>크기가 %1이었는데 지금은 더 큼</translation>
    </message>
    <message>
        <source>the size was %1 and is now %2</source>
        <translation>크기가 %1이었는데 지금은 %2임</translation>
    </message>
    <message>
        <source>the server&apos;s version mark has changed</source>
        <translation>서버의 버전 표시가 이전과 다름</translation>
    </message>
    <message>
        <source>the server sent a part instead of the whole file</source>
        <translation>전체 파일을 요청했는데 일부가 도착함</translation>
    </message>
    <message>
        <source>a part with Transfer-Encoding &quot;%1&quot;</source>
        <translation>Transfer-Encoding “%1”인 부분</translation>
    </message>
    <message>
        <source>a part with Content-Encoding &quot;%1&quot;</source>
        <translation>Content-Encoding “%1”인 부분</translation>
    </message>
    <message>
        <source>an impossible Content-Length &quot;%1&quot;</source>
        <translation>있을 수 없는 Content-Length “%1”</translation>
    </message>
    <message>
        <source>a part with Content-Range &quot;%1&quot;</source>
        <translation>Content-Range “%1”인 부분</translation>
    </message>
    <message>
        <source>asked for bytes %1-%2, got Content-Range &quot;%3&quot;</source>
        <translation>바이트 %1-%2을(를) 요청했는데 Content-Range “%3”을(를) 받음</translation>
    </message>
    <message>
        <source>a part without the server&apos;s version mark</source>
        <translation>서버의 버전 표시가 없는 부분</translation>
    </message>
    <message>
        <source>a part without a total</source>
        <translation>전체 크기가 없는 부분</translation>
    </message>
    <message>
        <source>a body with Transfer-Encoding &quot;%1&quot;</source>
        <translation>Transfer-Encoding “%1”인 본문</translation>
    </message>
    <message>
        <source>a body with Content-Encoding &quot;%1&quot;</source>
        <translation>Content-Encoding “%1”인 본문</translation>
    </message>
    <message>
        <source>all of the file with Content-Range &quot;%1&quot;</source>
        <translation>Content-Range “%1”이(가) 붙은 전체 파일</translation>
    </message>
    <message>
        <source>the server sent the whole file instead of a part</source>
        <translation>일부를 요청했는데 전체 파일이 도착함</translation>
    </message>
    <message>
        <source>all of the file, as long as the part that was asked for</source>
        <translation>요청한 부분과 길이가 같은 전체 파일</translation>
    </message>
    <message>
        <source>no range was asked for</source>
        <translation>범위를 요청하지 않음</translation>
    </message>
    <message>
        <source>the server says that there are no such bytes</source>
        <translation>서버에 따르면 그런 바이트가 없음</translation>
    </message>
    <message>
        <source>the server refuses the condition</source>
        <translation>서버가 조건을 거부함</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>서버에 따르면 파일이 달라짐</translation>
    </message>
    <message>
        <source>the link has expired</source>
        <translation>링크가 만료됨</translation>
    </message>
    <message>
        <source>an answer whose headers cannot be read</source>
        <translation>헤더를 읽을 수 없는 응답</translation>
    </message>
    <message>
        <source>the answer contains no file</source>
        <translation>응답에 파일이 없음</translation>
    </message>
    <message>
        <source>a redirect to nowhere</source>
        <translation>대상이 없는 리디렉션</translation>
    </message>
    <message>
        <source>redirected to an impossible address %1</source>
        <translation>있을 수 없는 주소 %1(으)로 리디렉션됨</translation>
    </message>
    <message>
        <source>redirected from https down to %1</source>
        <translation>https에서 안전하지 않은 %1(으)로 리디렉션됨</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>%1(으)로 리디렉션됨</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>리디렉션이 %1회를 넘음</translation>
    </message>
    <message>
        <source>no final answer came</source>
        <translation>최종 응답이 오지 않음</translation>
    </message>
    <message>
        <source>the server wants a client certificate, or not this one: %1</source>
        <translation>서버가 클라이언트 인증서를 요구하거나 이 인증서를 받아들이지 않음: %1</translation>
    </message>
    <message>
        <source>no connection after %1 s</source>
        <translation>%1초가 지나도 연결되지 않음</translation>
    </message>
    <message>
        <source>no byte for %1 s</source>
        <translation>%1초 동안 한 바이트도 오지 않음</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>프록시 %1: %2</translation>
    </message>
    <message>
        <source>the answer ended before its end</source>
        <translation>응답이 끝나기 전에 끊김</translation>
    </message>
    <message>
        <source>the connection ended before the last chunk</source>
        <translation>마지막 청크 전에 연결이 끝남</translation>
    </message>
    <message>
        <source>the server allows no more requests for now: %1</source>
        <translation>서버가 현재 요청을 더 받지 않음: %1</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has more</source>
        <translation>파일이 %1바이트여야 하는데 더 큼</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has %2</source>
        <translation>파일이 %1바이트여야 하는데 %2바이트임</translation>
    </message>
    <message>
        <source>the checksums are for a file of another size</source>
        <translation>부분의 체크섬이 크기가 다른 파일의 것임</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>파일이 이제 비어 있음</translation>
    </message>
    <message>
        <source>it now ends before %1</source>
        <translation>파일이 이제 %1 앞에서 끝남</translation>
    </message>
    <message>
        <source>two answers disagree about the bytes at %1</source>
        <translation>두 응답의 %1 위치 바이트가 서로 다름</translation>
    </message>
    <message>
        <source>its bytes at %1 differ from those of the others</source>
        <translation>%1 위치의 바이트가 다른 소스의 것과 다름</translation>
    </message>
    <message>
        <source>the new link&apos;s bytes at %1 differ from those that are here</source>
        <translation>새 링크의 %1 위치 바이트가 이미 받은 것과 다름</translation>
    </message>
    <message>
        <source>bytes %1-%2 don&apos;t match their checksum</source>
        <translation>바이트 %1-%2이(가) 체크섬과 맞지 않음</translation>
    </message>
    <message>
        <source>bytes %1-%2 from it were wrong</source>
        <translation>이 소스의 바이트 %1-%2이(가) 잘못됨</translation>
    </message>
    <message>
        <source>the bytes at %1 of %2 are not those that were written</source>
        <translation>%2의 %1 위치 바이트가 기록한 것과 다름</translation>
    </message>
    <message>
        <source>expected %1 by the server&apos;s header %2, found %3</source>
        <translation>서버 헤더 %2에 따르면 %1이어야 하는데 %3임</translation>
    </message>
    <message>
        <source>expected %1 by %2 beside it, found %3</source>
        <translation>서버의 %2에 따르면 %1이어야 하는데 %3임</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>%1이어야 하는데 %2임</translation>
    </message>
    <message>
        <source>%1; no source has the right file: %2</source>
        <translation>%1; 올바른 파일을 가진 소스가 없음: %2</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3 bytes are missing on the volume %4</source>
        <translation>%2을(를) 위해 %1바이트 예약: 볼륨 %4에 %3바이트가 부족함</translation>
    </message>
    <message>
        <source>%1 (the volume %2 is full)</source>
        <translation>%1(볼륨 %2이(가) 가득 참)</translation>
    </message>
    <message>
        <source>%1 (there is no folder %2)</source>
        <translation>%1(폴더 %2이(가) 없음)</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3</source>
        <translation>%2을(를) 위해 %1바이트 예약: %3</translation>
    </message>
    <message>
        <source>writing %1 bytes at %2 to %3: %4</source>
        <translation>%3의 %2 위치에 %1바이트 쓰기: %4</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>%1 쓰기: %2</translation>
    </message>
    <message>
        <source>reading %1 bytes at %2 of %3: %4</source>
        <translation>%3의 %2 위치에서 %1바이트 읽기: %4</translation>
    </message>
    <message>
        <source>creating %1: %2</source>
        <translation>%1 만들기: %2</translation>
    </message>
    <message>
        <source>opening %1: %2</source>
        <translation>%1 열기: %2</translation>
    </message>
    <message>
        <source>locking %1: another download, or another process, is writing it</source>
        <translation>%1 잠그기: 다른 다운로드나 프로그램이 쓰고 있음</translation>
    </message>
    <message>
        <source>locking %1: another file took the name meanwhile</source>
        <translation>%1 잠그기: 그사이 다른 파일이 이 이름을 차지함</translation>
    </message>
    <message>
        <source>locking %1: %2</source>
        <translation>%1 잠그기: %2</translation>
    </message>
    <message>
        <source>examining %1: %2</source>
        <translation>%1 확인: %2</translation>
    </message>
    <message>
        <source>setting the length to %1 of %2: %3</source>
        <translation>%2의 길이를 %1(으)로 설정: %3</translation>
    </message>
    <message>
        <source>an earlier sync failed: %1</source>
        <translation>이전에 디스크와 동기화하지 못함: %1</translation>
    </message>
    <message>
        <source>syncing the folder of %1: %2</source>
        <translation>%1의 폴더를 디스크와 동기화: %2</translation>
    </message>
    <message>
        <source>syncing the folder %1: %2</source>
        <translation>폴더 %1을(를) 디스크와 동기화: %2</translation>
    </message>
    <message>
        <source>syncing %1: %2</source>
        <translation>%1을(를) 디스크와 동기화: %2</translation>
    </message>
    <message>
        <source>deleting %1: %2</source>
        <translation>%1 삭제: %2</translation>
    </message>
    <message>
        <source>removing %1: %2</source>
        <translation>%1 제거: %2</translation>
    </message>
    <message>
        <source>renaming to %1: %2</source>
        <translation>%1(으)로 이름 바꾸기: %2</translation>
    </message>
    <message>
        <source>renaming %1 to %2: %3</source>
        <translation>%1의 이름을 %2(으)로 바꾸기: %3</translation>
    </message>
    <message>
        <source>moving %1 to %2: %3</source>
        <translation>%1을(를) %2(으)로 옮기기: %3</translation>
    </message>
    <message>
        <source>making the folder %1: %2</source>
        <translation>폴더 %1 만들기: %2</translation>
    </message>
    <message>
        <source>another program has cut %1 to %2 bytes</source>
        <translation>다른 프로그램이 %1을(를) %2바이트로 줄임</translation>
    </message>
    <message>
        <source>another program has cut %1: from %2 on bytes are missing</source>
        <translation>다른 프로그램이 %1을(를) 줄임: %2부터 바이트가 없음</translation>
    </message>
    <message>
        <source>the part file %1 was deleted, moved or replaced meanwhile</source>
        <translation>완료되지 않은 파일 %1이(가) 그사이 삭제되거나 이동되거나 바뀜</translation>
    </message>
    <message>
        <source>the folder is gone: %1</source>
        <translation>폴더가 더 이상 없음: %1</translation>
    </message>
    <message>
        <source>another program has changed %1</source>
        <translation>다른 프로그램이 %1을(를) 변경함</translation>
    </message>
    <message>
        <source>every numbered name is taken: %1</source>
        <translation>번호가 붙은 이름이 모두 사용 중임: %1</translation>
    </message>
    <message>
        <source>another user&apos;s unfinished file is in the way: %1</source>
        <translation>다른 사용자의 완료되지 않은 파일이 방해됨: %1</translation>
    </message>
    <message>
        <source>the file already exists: %1</source>
        <translation>파일이 이미 있음: %1</translation>
    </message>
    <message>
        <source>a folder has that name: %1</source>
        <translation>같은 이름의 폴더가 있음: %1</translation>
    </message>
    <message>
        <source>another download&apos;s unfinished file is in the way: %1</source>
        <translation>다른 다운로드의 완료되지 않은 파일이 방해됨: %1</translation>
    </message>
    <message>
        <source>another user&apos;s file is in the way: %1</source>
        <translation>다른 사용자의 파일이 방해됨: %1</translation>
    </message>
    <message>
        <source>the old part file cannot be set aside: %1</source>
        <translation>이전의 완료되지 않은 파일을 치워 둘 수 없음: %1</translation>
    </message>
    <message>
        <source>this download cannot be moved now</source>
        <translation>이 다운로드는 지금 옮길 수 없음</translation>
    </message>
    <message>
        <source>this download cannot have another link now</source>
        <translation>이 다운로드는 지금 링크를 바꿀 수 없음</translation>
    </message>
    <message>
        <source>this download cannot be changed now</source>
        <translation>이 다운로드는 지금 변경할 수 없음</translation>
    </message>
    <message>
        <source>its password or cookies are not kept in the list; enter them again</source>
        <translation>암호나 쿠키가 목록에 저장되지 않으므로 다시 입력해야 함</translation>
    </message>
    <message>
        <source>it contains a line break or a control character</source>
        <translation>줄 바꿈 또는 제어 문자가 들어 있음</translation>
    </message>
    <message>
        <source>its port is not valid</source>
        <translation>포트가 올바르지 않음</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>호스트 이름이 없음</translation>
    </message>
    <message>
        <source>opening the list: %1</source>
        <translation>목록 여는 중: %1</translation>
    </message>
    <message>
        <source>the new link gives the whole file only, from its start</source>
        <translation>새 링크는 파일 전체를 처음부터만 제공함</translation>
    </message>
    <message>
        <source>the new link shows hardly any of the bytes asked for</source>
        <translation>새 링크가 요청한 바이트를 거의 보내지 않음</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>확인이 중지됨</translation>
    </message>
    <message>
        <source>another download&apos;s part is at %1</source>
        <translation>다른 다운로드의 부분 파일이 %1에 있음</translation>
    </message>
    <message>
        <source>holding %1 in memory, where the limit is %2</source>
        <translation>메모리에 %1이(가) 필요하지만 한도는 %2임</translation>
    </message>
    <message>
        <source>writing the file was stopped</source>
        <translation>파일 쓰기가 중지됨</translation>
    </message>
    <message>
        <source>the parts were removed</source>
        <translation>부분 파일이 제거됨</translation>
    </message>
    <message>
        <source>all parts are gone: %1</source>
        <translation>부분 파일이 모두 없어짐: %1</translation>
    </message>
    <message>
        <source>a part is gone: %1</source>
        <translation>부분 파일이 없어짐: %1</translation>
    </message>
    <message>
        <source>a part is cut short: %1</source>
        <translation>부분 파일이 잘림: %1</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>체크섬 계산이 중지됨</translation>
    </message>
    <message>
        <source>hashing the part file was stopped</source>
        <translation>부분 파일 읽기가 중지됨</translation>
    </message>
    <message>
        <source>the part file ends at %1</source>
        <translation>부분 파일이 %1에서 끝남</translation>
    </message>
    <message>
        <source>checking the part file was stopped</source>
        <translation>부분 파일 확인이 중지됨</translation>
    </message>
    <message>
        <source>nothing proves that this program wrote the ledger</source>
        <translation>부분 파일의 기록을 이 프로그램이 썼다는 증거가 없음</translation>
    </message>
    <message>
        <source>others have files under every name that the part could have: %1</source>
        <translation>부분 파일이 쓸 수 있는 모든 이름을 다른 파일이 쓰고 있음: %1</translation>
    </message>
    <message>
        <source>the ledger is damaged: %1</source>
        <translation>부분 파일의 기록이 손상됨: %1</translation>
    </message>
    <message>
        <source>the ledger contradicts itself: %1</source>
        <translation>부분 파일의 기록이 서로 모순됨: %1</translation>
    </message>
    <message>
        <source>the ledger is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>부분 파일의 기록은 버전 %1이고 이 프로그램은 %2까지 읽음. 더 새로운 프로그램이 씀</translation>
    </message>
    <message>
        <source>the queue has ended</source>
        <translation>다운로드 대기열이 종료됨</translation>
    </message>
    <message>
        <source>the queue ended before the download</source>
        <translation>다운로드가 끝나기 전에 대기열이 종료됨</translation>
    </message>
    <message>
        <source>the download was removed</source>
        <translation>다운로드가 제거됨</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>다운로드가 취소됨</translation>
    </message>
    <message>
        <source>the list of downloads is read-only, so that what happens now would be forgotten</source>
        <translation>다운로드 목록이 읽기 전용이라 지금부터의 변경은 저장되지 않음</translation>
    </message>
    <message>
        <source>writing stopped short: %1</source>
        <translation>쓰기가 도중에 멈춤: %1</translation>
    </message>
    <message>
        <source>this is no regular file: %1</source>
        <translation>일반 파일이 아님: %1</translation>
    </message>
    <message>
        <source>this is too large: %1</source>
        <translation>파일이 너무 큼: %1</translation>
    </message>
    <message>
        <source>reading %1: it is too long</source>
        <translation>%1 읽기: 파일이 너무 김</translation>
    </message>
    <message>
        <source>a ledger to be saved contradicts itself: %1: %2</source>
        <translation>저장하려는 부분 파일의 기록이 서로 모순됨: %1: %2</translation>
    </message>
    <message>
        <source>a ledger to be saved is too large: %1</source>
        <translation>저장하려는 부분 파일의 기록이 너무 큼: %1</translation>
    </message>
    <message>
        <source>%1; set aside as %2</source>
        <translation>%1; %2(으)로 치워 둠</translation>
    </message>
    <message>
        <source>%1; could not be set aside: %2</source>
        <translation>%1; 치워 둘 수 없음: %2</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>도중에 잘림</translation>
    </message>
    <message>
        <source>it does not begin as a ledger</source>
        <translation>부분 파일 기록의 형식으로 시작하지 않음</translation>
    </message>
    <message>
        <source>its version is unknown</source>
        <translation>버전을 알 수 없음</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>체크섬이 일치하지 않음</translation>
    </message>
    <message>
        <source>it is no CBOR</source>
        <translation>CBOR이 아님</translation>
    </message>
    <message>
        <source>it is not as this program writes it</source>
        <translation>이 프로그램이 쓰는 형식과 다름</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>너무 큼</translation>
    </message>
    <message>
        <source>a size is negative</source>
        <translation>크기가 음수임</translation>
    </message>
    <message>
        <source>there are too many seals</source>
        <translation>구간 체크섬이 너무 많음</translation>
    </message>
    <message>
        <source>an earlier link brought too many pieces</source>
        <translation>이전 링크에서 받은 조각이 너무 많음</translation>
    </message>
    <message>
        <source>what an earlier link brought lies beyond the file</source>
        <translation>이전 링크에서 받은 바이트가 파일 범위를 벗어남</translation>
    </message>
    <message>
        <source>its seals overlap or are out of order</source>
        <translation>구간 체크섬이 겹치거나 순서가 맞지 않음</translation>
    </message>
    <message>
        <source>a seal is empty</source>
        <translation>빈 구간 체크섬이 있음</translation>
    </message>
    <message>
        <source>a seal lies beyond the end of the file</source>
        <translation>구간 체크섬이 파일 끝을 벗어남</translation>
    </message>
    <message>
        <source>several parts in one</source>
        <translation>여러 부분이 하나로 묶인 응답</translation>
    </message>
    <message>
        <source>a head that doesn&apos;t end</source>
        <translation>끝나지 않는 헤더</translation>
    </message>
    <message>
        <source>an answer without a status</source>
        <translation>상태 코드가 없는 응답</translation>
    </message>
    <message>
        <source>the beginning of another server&apos;s file, which can&apos;t be compared with what is here</source>
        <translation>이미 받은 것과 비교할 수 없는 다른 서버 파일의 시작 부분</translation>
    </message>
    <message>
        <source>it brings hardly any of the bytes asked for</source>
        <translation>서버에서 요청한 바이트가 거의 오지 않음</translation>
    </message>
    <message>
        <source>it shows hardly any of the bytes asked for</source>
        <translation>서버가 요청한 바이트를 거의 보내지 않음</translation>
    </message>
    <message>
        <source>its bytes could not be read</source>
        <translation>응답의 바이트를 읽을 수 없음</translation>
    </message>
    <message>
        <source>an empty file, which a mirror alone can&apos;t vouch for</source>
        <translation>미러만으로는 맞는지 확인할 수 없는 빈 파일</translation>
    </message>
    <message>
        <source>it keeps silent, others may not</source>
        <translation>서버가 응답하지 않지만 다른 서버는 응답할 수 있음</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>로그인을 요구함</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>프록시가 로그인을 요구함</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS5</source>
        <translation>SOCKS5를 지원하지 않음</translation>
    </message>
    <message>
        <source>the body&apos;s chunks are broken: %1</source>
        <translation>본문의 청크가 잘못됨: %1</translation>
    </message>
    <message>
        <source>no size where one was due</source>
        <translation>있어야 할 크기가 없음</translation>
    </message>
    <message>
        <source>a size beyond all measure</source>
        <translation>크기가 터무니없이 큼</translation>
    </message>
    <message>
        <source>a bare line break</source>
        <translation>CR 없는 줄 바꿈이 있음</translation>
    </message>
    <message>
        <source>one goes on beyond its size</source>
        <translation>정해진 크기를 넘어 계속되는 청크가 있음</translation>
    </message>
    <message>
        <source>a trailer that cannot be read</source>
        <translation>트레일러를 읽을 수 없음</translation>
    </message>
    <message>
        <source>framing without an end</source>
        <translation>청크 구분 정보가 끝나지 않음</translation>
    </message>
    <message>
        <source>the compressed body is damaged: %1</source>
        <translation>압축된 본문이 손상됨: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>이유가 제시되지 않음</translation>
    </message>
    <message>
        <source>no whole answer from %1</source>
        <translation>%1에서 온전한 응답이 오지 않음</translation>
    </message>
    <message>
        <source>asked once more, to read each byte: %1</source>
        <translation>한 바이트씩 읽기 위해 다시 요청함: %1</translation>
    </message>
    <message>
        <source>a head that takes more and more memory</source>
        <translation>메모리를 점점 더 많이 차지하는 헤더</translation>
    </message>
    <message>
        <source>an interim answer</source>
        <translation>중간 응답</translation>
    </message>
    <message>
        <source>a body in chunks</source>
        <translation>청크로 나뉜 본문</translation>
    </message>
    <message>
        <source>an answer that may be another request&apos;s</source>
        <translation>다른 요청에 대한 것일 수 있는 응답</translation>
    </message>
    <message>
        <source>%1: there is no certificate in it</source>
        <translation>%1: 인증서가 들어 있지 않음</translation>
    </message>
    <message>
        <source>%1: there is no key in it, or it has another passphrase</source>
        <translation>%1: 키가 들어 있지 않거나 암호가 다름</translation>
    </message>
    <message>
        <source>%1: it is neither PEM nor PKCS#12, or it has another passphrase</source>
        <translation>%1: PEM도 PKCS#12도 아니거나 암호가 다름</translation>
    </message>
    <message>
        <source>a checksum is ALG:HEX with ALG one of %1</source>
        <translation>체크섬은 ALG:HEX 형식이며 ALG는 다음 중 하나임: %1</translation>
    </message>
    <message>
        <source>a %1 checksum is %2 hexadecimal digits</source>
        <translation>%1 체크섬은 16진수 %2자리임</translation>
    </message>
    <message>
        <source>closing %1: %2</source>
        <translation>%1 닫기: %2</translation>
    </message>
    <message>
        <source>replacing %1: %2</source>
        <translation>%1 바꾸기: %2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>%1 읽기: %2</translation>
    </message>
    <message>
        <source>reading the list: %1</source>
        <translation>목록 읽기: %1</translation>
    </message>
    <message>
        <source>writing the list: %1</source>
        <translation>목록 쓰기: %1</translation>
    </message>
    <message>
        <source>line %1 (byte %2): %3</source>
        <translation>%1번째 줄(바이트 %2): %3</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>&quot;format&quot;: &quot;%1&quot; 항목이 없음</translation>
    </message>
    <message>
        <source>it is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>파일은 버전 %1이고 이 프로그램은 %2까지 읽음. 더 새로운 프로그램이 씀</translation>
    </message>
    <message>
        <source>it has no downloads</source>
        <translation>다운로드가 없음</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>%1바이트를 넘음</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1이(가) 텍스트가 아님</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1이(가) 너무 김</translation>
    </message>
    <message>
        <source>%1 has a zero in it</source>
        <translation>%1에 NUL 문자가 있음</translation>
    </message>
    <message>
        <source>%1 has characters that no header may have</source>
        <translation>%1에 헤더에 쓸 수 없는 문자가 있음</translation>
    </message>
    <message>
        <source>%1 is not a link</source>
        <translation>%1이(가) 링크가 아님</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2025-01-31T12:00:00.000Z</source>
        <translation>%1이(가) 2025-01-31T12:00:00.000Z 같은 시각이 아님</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1이(가) %2에서 %3까지의 정수가 아님</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1이(가) %2에서 %3까지의 수가 아님</translation>
    </message>
    <message>
        <source>%1 has an element that is not a whole number</source>
        <translation>%1에 정수가 아닌 요소가 있음</translation>
    </message>
    <message>
        <source>%1 is none of the names there are</source>
        <translation>%1이(가) 알려진 이름 중 하나가 아님</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1이(가) 객체가 아님</translation>
    </message>
    <message>
        <source>%1 is not an array</source>
        <translation>%1이(가) 배열이 아님</translation>
    </message>
    <message>
        <source>%1 has more than %2 elements</source>
        <translation>%1의 요소가 %2개를 넘음</translation>
    </message>
    <message>
        <source>%1 has an element that is not a text</source>
        <translation>%1에 텍스트가 아닌 요소가 있음</translation>
    </message>
    <message>
        <source>%1 is a path, not a name</source>
        <translation>%1이(가) 이름이 아니라 경로임</translation>
    </message>
    <message>
        <source>%1 is not right: %2</source>
        <translation>%1이(가) 올바르지 않음: %2</translation>
    </message>
    <message>
        <source>%1 has no url</source>
        <translation>%1에 url이 없음</translation>
    </message>
    <message>
        <source>%1 has a kind that is none</source>
        <translation>%1의 kind 값을 알 수 없음</translation>
    </message>
    <message>
        <source>the store %1 is damaged: %2</source>
        <translation>목록 저장 파일 %1이(가) 손상됨: %2</translation>
    </message>
    <message>
        <source>a record is not as it was written</source>
        <translation>저장된 레코드가 기록한 것과 다름</translation>
    </message>
    <message>
        <source>its tables contradict each other</source>
        <translation>테이블이 서로 모순됨</translation>
    </message>
    <message>
        <source>there never was a version %1</source>
        <translation>버전 %1은(는) 존재한 적이 없음</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>이 프로그램의 목록 저장 파일이라는 표시가 없음</translation>
    </message>
    <message>
        <source>its tables are not as they must be</source>
        <translation>테이블 구성이 올바르지 않음</translation>
    </message>
    <message>
        <source>the store %1 is in use by another program</source>
        <translation>목록 저장 파일 %1을(를) 다른 프로그램이 사용 중임</translation>
    </message>
    <message>
        <source>there is no free name to set %1 aside under</source>
        <translation>%1을(를) 치워 둘 때 쓸 수 있는 이름이 없음</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing</source>
        <translation>Qt의 SQLite 드라이버가 없음</translation>
    </message>
    <message>
        <source>the journal of %1 cannot be of the kind %2</source>
        <translation>%1의 저널을 %2 방식으로 설정할 수 없음</translation>
    </message>
    <message>
        <source>the store %1 is of version %2, this program reads up to %3; a newer one wrote it</source>
        <translation>목록 저장 파일 %1은(는) 버전 %2이고 이 프로그램은 %3까지 읽음. 더 새로운 프로그램이 씀</translation>
    </message>
    <message>
        <source>the store %1 was found damaged at an earlier start, which was interrupted</source>
        <translation>이전에 시작할 때 목록 저장 파일 %1의 손상이 발견되었지만 그 시작이 중단됨</translation>
    </message>
    <message>
        <source>how this download stood was lost with a damaged store</source>
        <translation>목록 저장 파일이 손상되어 이 다운로드의 상태가 손실됨</translation>
    </message>
    <message>
        <source>the log %1 is damaged: a bit was turned back in %2 of its pages, and %3 of them are not what they were</source>
        <translation>로그 %1이(가) 손상됨(뒤집힌 비트를 되돌린 페이지: %2, 내용이 원래와 다른 페이지: %3)</translation>
    </message>
    <message>
        <source>the statement &quot;%1&quot; in %2: %3</source>
        <translation>%2의 SQL 문 “%1”: %3</translation>
    </message>
    <message>
        <source>%1; it is read again</source>
        <translation>%1; 다시 읽음</translation>
    </message>
    <message>
        <source>could not be deleted: %1</source>
        <translation>삭제할 수 없음: %1</translation>
    </message>
    <message>
        <source>%1 is no leftover of this program; it is left alone, and the part is %2</source>
        <translation>%1은(는) 이 프로그램이 남긴 파일이 아니므로 그대로 둠. 부분 파일은 %2임</translation>
    </message>
    <message>
        <source>the part file of %1 is gone; starting afresh</source>
        <translation>%1의 부분 파일이 없어져 처음부터 다시 시작함</translation>
    </message>
    <message>
        <source>%1 is no file any more; it is left alone</source>
        <translation>%1은(는) 더 이상 파일이 아니므로 그대로 둠</translation>
    </message>
    <message>
        <source>another user has put it there: %1</source>
        <translation>다른 사용자가 둔 파일임: %1</translation>
    </message>
    <message>
        <source>%1 is what is left of a small download; it is deleted</source>
        <translation>%1은(는) 작은 다운로드가 남긴 파일이므로 삭제함</translation>
    </message>
    <message>
        <source>nobody vouches for %1; it is kept as %2</source>
        <translation>%1을(를) 이 프로그램이 썼다는 증거가 없어 %2(으)로 보관함</translation>
    </message>
    <message>
        <source>%1 is not what was saved; it is left alone</source>
        <translation>%1이(가) 저장한 것과 달라 그대로 둠</translation>
    </message>
    <message>
        <source>%1 is not as it was finished</source>
        <translation>%1이(가) 완료되었을 때와 다름</translation>
    </message>
    <message>
        <source>found a checksum in %1</source>
        <translation>%1에서 체크섬을 찾음</translation>
    </message>
    <message>
        <source>not verified: %1 could not be read (%2)</source>
        <translation>검증되지 않음: %1을(를) 읽을 수 없음(%2)</translation>
    </message>
    <message>
        <source>not verified: no checksum was found beside the file</source>
        <translation>검증되지 않음: 파일 옆에서 체크섬을 찾지 못함</translation>
    </message>
    <message>
        <source>%1 bytes of the part file are not what was saved; they are fetched again</source>
        <translation>부분 파일의 %1바이트가 저장한 것과 달라 다시 받음</translation>
    </message>
    <message>
        <source>starting afresh: %1</source>
        <translation>처음부터 다시 시작함: %1</translation>
    </message>
    <message>
        <source>starting over with the other sources: %1</source>
        <translation>다른 소스로 처음부터 다시 시작함: %1</translation>
    </message>
    <message>
        <source>starting over</source>
        <translation>처음부터 다시 시작함</translation>
    </message>
    <message>
        <source>not reachable; going on as soon as it is: %1</source>
        <translation>연결할 수 없음. 연결되는 대로 계속함: %1</translation>
    </message>
    <message>
        <source>the progress could not be saved: %1</source>
        <translation>진행 상황을 저장할 수 없음: %1</translation>
    </message>
    <message>
        <source>%1 is not used any more: %2</source>
        <translation>%1을(를) 더 이상 사용하지 않음: %2</translation>
    </message>
    <message>
        <source>%1 is tried again: what it differed from is gone</source>
        <translation>%1을(를) 다시 시도함: 이와 달랐던 데이터가 없어짐</translation>
    </message>
    <message>
        <source>%1 is left alone for a while: %2</source>
        <translation>%1을(를) 당분간 사용하지 않음: %2</translation>
    </message>
    <message>
        <source>%1 is far slower than another one</source>
        <translation>%1이(가) 다른 소스보다 훨씬 느림</translation>
    </message>
    <message>
        <source>the whole is wrong; all of it comes from one source now: %1</source>
        <translation>파일 전체가 잘못되어 이제 모두 한 소스에서 받음: %1</translation>
    </message>
    <message>
        <source>%1 takes %2 connections; the time was too short to tell how many pay</source>
        <translation>%1이(가) 허용하는 연결은 %2개임. 시간이 짧아 몇 개가 속도를 높이는지 알 수 없음</translation>
    </message>
    <message>
        <source>%1 takes %2 connections, %3 pay</source>
        <translation>%1이(가) 허용하는 연결은 %2개이고 그중 %3개가 속도를 높임</translation>
    </message>
    <message>
        <source>%1 takes %2 connections at a time</source>
        <translation>%1이(가) 동시에 허용하는 연결은 %2개임</translation>
    </message>
    <message>
        <source>more connections were slower: tries %1 again</source>
        <translation>연결을 늘리니 더 느려져 %1개로 다시 시도함</translation>
    </message>
    <message>
        <source>replaced a connection that was far slower than the others</source>
        <translation>다른 연결보다 훨씬 느린 연결을 교체함</translation>
    </message>
    <message>
        <source>stood still with bytes unread: %1</source>
        <translation>읽지 않은 바이트를 남긴 채 연결이 정체됨: %1</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>사용할 수 없는 응답: %1</translation>
    </message>
    <message>
        <source>%1; what is here is compared</source>
        <translation>%1; 이미 받은 것을 비교함</translation>
    </message>
    <message>
        <source>%1; they are fetched again</source>
        <translation>%1; 해당 바이트를 다시 받음</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>연결이 끊어짐: %1</translation>
    </message>
    <message>
        <source>the server sent a message instead of the file</source>
        <translation>예정된 파일 대신 메시지가 도착함</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>링크가 너무 김</translation>
    </message>
    <message>
        <source>the environment variable %1 names no proxy that can be used</source>
        <translation>환경 변수 %1에 사용할 수 있는 프록시가 지정되어 있지 않음</translation>
    </message>
    <message>
        <source>a body without a length</source>
        <translation>길이가 없는 본문</translation>
    </message>
    <message>
        <source>this network wants you to sign in</source>
        <translation>이 네트워크에 로그인해야 함</translation>
    </message>
    <message>
        <source>the server is preparing the file</source>
        <translation>서버가 파일을 준비하는 중</translation>
    </message>
    <message>
        <source>this program is allowed no file beyond %1 bytes: %2</source>
        <translation>이 프로그램에는 %1바이트를 넘는 파일이 허용되지 않음: %2</translation>
    </message>
    <message>
        <source>%1 is the unfinished file of another link: %2</source>
        <translation>%1은(는) 다른 링크의 완료되지 않은 파일임: %2</translation>
    </message>
    <message>
        <source>the user name or the password was not accepted</source>
        <translation>사용자 이름 또는 비밀번호가 거부됨</translation>
    </message>
    <message>
        <source>the server says that the file is empty now; to begin anew, remove what is here of it</source>
        <translation>서버에 따르면 파일이 지금 비어 있음; 처음부터 다시 받으려면 여기 있는 부분을 제거하세요</translation>
    </message>
    <message>
        <source>it asks for a login by %1, which Tributary doesn&apos;t speak</source>
        <translation>%1 방식의 로그인을 요구하지만 Tributary는 지원하지 않음</translation>
    </message>
    <message>
        <source>a tunnel that the proxy has not opened</source>
        <translation>프록시가 열지 않은 터널</translation>
    </message>
    <message>
        <source>its cookies are not kept in the list; enter them again</source>
        <translation>쿠키가 목록에 저장되지 않으므로 다시 입력해야 함</translation>
    </message>
    <message>
        <source>its secret headers are not kept in the list; enter them again</source>
        <translation>기밀 헤더가 목록에 저장되지 않으므로 다시 입력해야 함</translation>
    </message>
    <message>
        <source>its password at the proxy is not kept in the list; enter it again</source>
        <translation>프록시 비밀번호가 목록에 저장되지 않으므로 다시 입력해야 함</translation>
    </message>
    <message>
        <source>the passphrase of its key is not kept in the list; enter it again</source>
        <translation>키 암호가 목록에 저장되지 않으므로 다시 입력해야 함</translation>
    </message>
    <message>
        <source>its host name is not valid</source>
        <translation>호스트 이름이 올바르지 않음</translation>
    </message>
    <message>
        <source>the server does not speak https on this port</source>
        <translation>서버가 이 포트에서 https를 지원하지 않음</translation>
    </message>
    <message>
        <source>the disk takes no name that long: %1</source>
        <translation>이름이 너무 길어 디스크에서 쓸 수 없음: %1</translation>
    </message>
    <message>
        <source>another download is writing it: %1</source>
        <translation>다른 다운로드가 쓰고 있음: %1</translation>
    </message>
    <message>
        <source>%1 bytes of an earlier run are said to be in %2, maybe not by this program; they are fetched again</source>
        <translation>이전 실행에서 받은 %1바이트가 %2에 있다고 기록되어 있지만 이 프로그램이 쓴 것이 아닐 수 있음; 해당 바이트를 다시 받음</translation>
    </message>
    <message>
        <source>this download was begun with its parts in %1 and continues there</source>
        <translation>이 다운로드는 부분 파일을 %1에 두고 시작되었으므로 그곳에서 계속됨</translation>
    </message>
    <message>
        <source>this download was begun in %1 and continues there</source>
        <translation>이 다운로드는 %1에서 시작되었으므로 그곳에서 계속됨</translation>
    </message>
    <message>
        <source>trying a simpler request: %1</source>
        <translation>더 간단한 요청을 시도하는 중: %1</translation>
    </message>
    <message>
        <source>%1 more are needed on %2.</source>
        <translation>%2에 %1이(가) 더 필요합니다.</translation>
    </message>
    <message>
        <source>what came looks like the beginning of the file instead of a part</source>
        <translation>받은 내용이 요청한 부분이 아니라 파일의 시작 부분인 것 같습니다</translation>
    </message>
    <message>
        <source>%1; nobody vouches for %2 any more, which is kept as %3</source>
        <translation>%1; %2을(를) 이 프로그램이 썼다는 증거가 없어 %3(으)로 보관함</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Size unknown</source>
        <translation>크기 알 수 없음</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>이어받기 가능</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>이어받기 불가</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a size, %2: whether the download can be resumed.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file.</source>
        <translation>이 링크는 파일이 아니라 웹 페이지로 이어집니다.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>드라이브</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>모두 선택(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>늘리기(&amp;U)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>줄이기(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>사용법: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[옵션]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>옵션:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>인수:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>이 도움말 표시</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Qt 라이브러리의 옵션도 표시</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>버전 표시</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>알 수 없는 옵션: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>알 수 없는 옵션: %1.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; 뒤에 필요 없는 값이 있습니다.</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>찾을 위치:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>뒤로 가기</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>앞으로 가기</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>상위 폴더</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>상위 폴더로 가기</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>새 폴더 만들기</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>새 폴더 만들기</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>목록 보기로 바꾸기</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>자세히 보기로 바꾸기</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>사이드바</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>위치와 책갈피 목록</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>파일 이름(&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>파일 형식:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>폴더:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>최근 위치</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>폴더 찾기</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>선택(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>보기 </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>숨김 파일 보기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>새 폴더(&amp;F)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>새 폴더</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1”은(는) 쓰기 금지되어 있습니다.
그래도 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>“%1”을(를) 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>폴더를 삭제할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1이(가) 이미 있습니다.
바꾸시겠습니까?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
파일을 찾을 수 없습니다.
파일 이름을 확인하세요.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
폴더를 찾을 수 없습니다.
폴더 이름을 확인하세요.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>수정한 날짜</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>컴퓨터</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>확인(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>저장하지 않고 닫기</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>모두 선택</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>자세히 보기...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>자세히 숨기기...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>모두 저장</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>예(&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>모두 예(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>아니요(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>모두 아니요(&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>무시</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>저장 안 함</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>기본값 복원</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>여기로 스크롤</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>맨 위</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>맨 아래</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>한 페이지 위로</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>한 페이지 아래로</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>위로 스크롤</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>아래로 스크롤</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>왼쪽 끝</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>오른쪽 끝</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>한 페이지 왼쪽으로</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>한 페이지 오른쪽으로</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>왼쪽으로 스크롤</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>오른쪽으로 스크롤</translation>
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
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래</translation>
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
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>링크 주소 복사(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>모두 선택</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>“%1”을(를) 제거하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) and move the file(s) to the bin?</source>
        <translation>
            <numerusform>다운로드 %n개를 제거하고 파일을 휴지통으로 이동하시겠습니까?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s)?</source>
        <translation>
            <numerusform>다운로드 %n개를 제거하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file will be moved to the bin.</source>
        <translation>파일이 휴지통으로 이동됩니다.</translation>
    </message>
    <message>
        <source>The unfinished file will be deleted.</source>
        <translation>완료되지 않은 파일이 삭제됩니다.</translation>
    </message>
    <message>
        <source>The unfinished files will be deleted.</source>
        <translation>완료되지 않은 파일이 삭제됩니다.</translation>
    </message>
    <message>
        <source>A download is in progress. Cancel it?</source>
        <translation>진행 중인 다운로드가 있습니다. 취소하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Cancel them?</source>
        <translation>
            <numerusform>진행 중인 다운로드가 %n개 있습니다. 취소하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished file “%1” will be deleted.</source>
        <translation>완료되지 않은 파일 “%1”이(가) 삭제됩니다.</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>다운로드 취소</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>예(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>아니요(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Trust certificate</source>
        <translation>인증서 신뢰(&amp;T)</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t trust</source>
        <translation>신뢰하지 않음(&amp;N)</translation>
    </message>
    <message>
        <source>Remove with file</source>
        <translation>파일과 함께 제거</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>“%1”을(를) 목록에서 제거하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>완료된 다운로드 %n개를 목록에서 제거하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>파일은 원래 위치에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>파일은 원래 위치에 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>완료 항목 지우기</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>%1의 인증서를 신뢰하시겠습니까?</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who runs it.
%1.

Trust the certificate only if the people who run the server gave you this fingerprint (SHA-256):
%2

It will be trusted for this server only, and only until it changes.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>서버 운영자의 신원을 확인할 수 없습니다.
%1.

서버 운영자에게서 다음 지문(SHA-256)을 받은 경우에만 인증서를 신뢰하세요:
%2

이 인증서는 이 서버에 대해서만, 그리고 변경될 때까지만 신뢰됩니다.</translation>
    </message>
    <message>
        <source>Trust certificate</source>
        <translation>인증서 신뢰</translation>
    </message>
    <message>
        <source>A download is in progress. Quit now?</source>
        <translation>진행 중인 다운로드가 있습니다. 지금 종료하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Quit now?</source>
        <translation>
            <numerusform>진행 중인 다운로드가 %n개 있습니다. 지금 종료하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished file “%1”; cancelling deletes it.</source>
        <translation>일시 중지하면 완료되지 않은 파일 “%1”이(가) 유지되고, 취소하면 삭제됩니다.</translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished files; cancelling deletes them.</source>
        <translation>일시 중지하면 완료되지 않은 파일이 유지되고, 취소하면 삭제됩니다.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>트레이에서 계속 실행(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>일시 중지 후 종료(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel downloads and quit</source>
        <translation>다운로드 취소 후 종료(&amp;C)</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t quit</source>
        <translation>종료하지 않음(&amp;N)</translation>
    </message>
    <message>
        <source>Certificates that you trusted will no longer be trusted.</source>
        <translation>사용자가 신뢰한 인증서를 더 이상 신뢰하지 않게 됩니다.</translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation>호스트 지우기</translation>
    </message>
    <message>
        <source>Forget all hosts in this list?</source>
        <translation>이 목록의 호스트를 모두 지울까요?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: after a pause it starts over. Cancelling deletes the unfinished file.</source>
        <translation>“%1”은(는) 이어받을 수 없어 일시 중지하면 처음부터 다시 시작합니다. 취소하면 완료되지 않은 파일이 삭제됩니다.</translation>
    </message>
    <message>
        <source>None of them can be resumed: after a pause all start over. Cancelling deletes the unfinished files.</source>
        <translation>모두 이어받을 수 없어 일시 중지하면 처음부터 다시 시작합니다. 취소하면 완료되지 않은 파일이 삭제됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>그중 %n개는 이어받을 수 없어 처음부터 다시 시작합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n selected download(s) will be removed from the list.</source>
        <translation>
            <numerusform>선택한 다운로드 %n개가 모두 목록에서 제거됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download waits to be tried again. Quit now?</source>
        <translation>다시 시도하기를 기다리는 다운로드가 있습니다. 지금 종료하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait to be tried again. Quit now?</source>
        <translation>
            <numerusform>다운로드 %n개가 다시 시도하기를 기다립니다. 지금 종료하시겠습니까?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) to be tried again.</source>
        <extracomment>Downloads, besides those in progress.</extracomment>
        <translation>
            <numerusform>그 밖에 %n개가 다시 시도하기를 기다립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a download that failed for its server&apos;s certificate.</extracomment>
        <translation>다운로드: %1</translation>
    </message>
    <message>
        <source>The server&apos;s header %1 names another checksum.</source>
        <translation>서버의 %1 헤더에는 다른 체크섬이 있습니다.</translation>
    </message>
    <message>
        <source>The list %1 on the server names another checksum.</source>
        <extracomment>%1: the name of a list of checksums, such as SHA256SUMS.</extracomment>
        <translation>서버의 %1 목록에는 다른 체크섬이 있습니다.</translation>
    </message>
    <message>
        <source>The file may be damaged or forged. Keep it only if you know that the server&apos;s checksum is out of date. The file will count as not verified.</source>
        <translation>파일이 손상되었거나 위조되었을 수 있습니다. 서버의 체크섬이 오래된 것임을 아는 경우에만 유지하세요. 이 파일은 검증되지 않은 것으로 처리됩니다.</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>파일 유지</translation>
    </message>
    <message>
        <source>Keep “%1” anyway?</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>그래도 “%1”을(를) 유지하시겠습니까?</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>파일이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Cancel download and quit</source>
        <translation>다운로드 취소 후 종료(&amp;C)</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Another version of Tributary is running. Quit it and start again.</source>
        <translation>다른 버전의 Tributary가 실행 중입니다. 종료한 후 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Tributary is already running, but does not respond.</source>
        <translation>Tributary가 이미 실행 중이지만 응답하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>SleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>다운로드 진행 중</translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message numerus="yes">
        <source>Waiting for its turn: %n download(s) may run at once.</source>
        <translation>
            <numerusform>순서를 기다리는 중입니다. 동시에 실행할 수 있는 다운로드는 %n개입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule pauses all downloads at this hour.</source>
        <translation>일정에 따라 이 시간대에는 모든 다운로드가 일시 중지됩니다.</translation>
    </message>
    <message>
        <source>The server hasn&apos;t answered yet.</source>
        <translation>서버가 아직 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The disk is slower than the network.</source>
        <translation>디스크가 네트워크보다 느립니다.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for all downloads holds it back.</source>
        <translation>모든 다운로드에 대한 속도 제한 %1이(가) 적용되고 있습니다.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for this download holds it back.</source>
        <translation>이 다운로드에 대한 속도 제한 %1이(가) 적용되고 있습니다.</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment.</source>
        <translation>현재 서버가 데이터를 보내지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more than %n connection(s) at once.</source>
        <translation>
            <numerusform>서버가 동시에 허용하는 연결은 최대 %n개입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n allowed connection(s) are in use.</source>
        <translation>
            <numerusform>허용된 연결 %n개를 모두 사용 중입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server sends the file in one piece only, over one connection.</source>
        <translation>이 서버는 연결 하나로만 파일을 한 번에 보냅니다.</translation>
    </message>
    <message>
        <source>Each connection gets about %1: the server or the network allows no more.</source>
        <translation>각 연결의 속도는 약 %1입니다. 서버나 네트워크가 그 이상을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>The server or the network limits the speed.</source>
        <translation>서버나 네트워크가 속도를 제한하고 있습니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check whether other programs are using it.</source>
        <translation>다른 프로그램이 디스크를 사용하고 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>If you know other links to the same file, pause the download and add them with “Edit…”.</source>
        <translation>같은 파일의 다른 링크를 알고 있다면 다운로드를 일시 중지하고 “편집…”에서 추가하세요.</translation>
    </message>
    <message>
        <source>The server can&apos;t continue a file: what is here is fetched again and compared.</source>
        <translation>서버가 파일을 이어서 보낼 수 없어 받은 부분을 다시 받아 비교하고 있습니다.</translation>
    </message>
    <message>
        <source>%1 New data comes in %2.</source>
        <extracomment>%1: a sentence, %2: a time such as 0:31.</extracomment>
        <translation>%1 새 데이터는 %2 후에 옵니다.</translation>
    </message>
    <message>
        <source>“Start now” starts it anyway.</source>
        <translation>“지금 시작”을 누르면 그래도 시작합니다.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>네트워크 연결이 없습니다.</translation>
    </message>
    <message>
        <source>The download continues once there is one.</source>
        <translation>연결되면 다운로드를 계속합니다.</translation>
    </message>
    <message>
        <source>The schedule pauses all downloads until %1.</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>일정에 따라 %1까지 모든 다운로드가 일시 중지됩니다.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a whole sentence on what comes next.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Trying again in a moment.</source>
        <translation>곧 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>%1 후에 다시 시도합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for its server: %n download(s) from it may run at once.</source>
        <translation>
            <numerusform>서버를 기다리는 중: 이 서버에서는 다운로드를 한 번에 %n개까지 실행할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its server, which takes no downloads at the moment.</source>
        <translation>서버를 기다리는 중: 서버가 지금은 다운로드를 받지 않습니다.</translation>
    </message>
    <message>
        <source>Waiting for its disk, which does not respond at the moment.</source>
        <translation>디스크를 기다리는 중: 디스크가 지금은 응답하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Another running Tributary is using the list of downloads.</source>
        <translation>실행 중인 다른 Tributary가 다운로드 목록을 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be opened.</source>
        <translation>다운로드 목록을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The list stays as it is. Downloads that you add now are forgotten when you quit.</source>
        <translation>목록은 그대로 유지됩니다. 지금 추가하는 다운로드는 종료하면 사라집니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) recovered.</source>
        <translation>
            <numerusform>다운로드 %n개를 복원했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their state and are paused.</source>
        <translation>
            <numerusform>그중 %n개는 상태가 손실되어 일시 중지되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be read.</source>
        <translation>
            <numerusform>다운로드 %n개를 읽을 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged list is kept as “%1”.</source>
        <translation>손상된 목록은 “%1”(으)로 보관되었습니다.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged.</source>
        <translation>다운로드 목록이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be written.</source>
        <translation>다운로드 목록에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>You see the list as it was, with unfinished downloads paused. Changes are forgotten when you quit.</source>
        <translation>이전 상태의 목록이 표시되며, 완료되지 않은 다운로드는 일시 중지되어 있습니다. 변경한 내용은 종료하면 사라집니다.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved at the moment.</source>
        <translation>현재 다운로드 목록을 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Tributary keeps trying. If it quits before that works, recent changes are lost.</source>
        <translation>Tributary가 저장을 계속 시도합니다. 저장되기 전에 종료하면 최근 변경 내용이 손실됩니다.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n active</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n개 진행 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n개 대기 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>진행 중인 다운로드 없음</translation>
    </message>
    <message>
        <source>↓ %1    %2</source>
        <extracomment>%1: total download speed, %2: counts such as &quot;3 active · 5 waiting&quot;.</extracomment>
        <translation>↓ %1    %2</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>모두 일시 중지됨</translation>
    </message>
    <message>
        <source>Paused by the schedule</source>
        <extracomment>All downloads are, at this hour.</extracomment>
        <translation>일정에 따라 일시 중지됨</translation>
    </message>
    <message>
        <source>No network connection</source>
        <extracomment>Downloads wait for it.</extracomment>
        <translation>네트워크 연결 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n paused: disk full</source>
        <comment>downloads</comment>
        <extracomment>Downloads that are paused since there is no space left on the disk.</extracomment>
        <translation>
            <numerusform>%n개 일시 중지: 디스크가 가득 참</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by an error</source>
        <comment>downloads</comment>
        <extracomment>Downloads that an error has paused, and no person.</extracomment>
        <translation>
            <numerusform>오류로 %n개 일시 중지</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by the schedule until %1</source>
        <extracomment>All downloads are. %1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>일정에 따라 %1까지 일시 중지됨</translation>
    </message>
    <message>
        <source>%1 (disk full: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these since there is no space left on the disk.</extracomment>
        <translation>%1(디스크가 가득 참: %2)</translation>
    </message>
    <message>
        <source>%1 (by an error: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these an error has paused, and no person.</extracomment>
        <translation>%1(오류 때문: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n개 일시 중지됨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalAdd</name>
    <message>
        <source>the desktop program was started, but does not answer</source>
        <translation>데스크톱 프로그램을 시작했지만 응답하지 않음</translation>
    </message>
    <message>
        <source>the desktop program is running, but does not answer</source>
        <translation>데스크톱 프로그램이 실행 중이지만 응답하지 않음</translation>
    </message>
    <message>
        <source>the desktop program refused it: %1</source>
        <translation>데스크톱 프로그램이 거부함: %1</translation>
    </message>
    <message>
        <source>the desktop program, tributary, is not installed</source>
        <translation>데스크톱 프로그램 tributary가 설치되어 있지 않음</translation>
    </message>
    <message>
        <source>handed over to the desktop program: %1</source>
        <translation>데스크톱 프로그램에 넘김: %1</translation>
    </message>
    <message>
        <source>the desktop program is not running</source>
        <translation>데스크톱 프로그램이 실행되고 있지 않음</translation>
    </message>
    <message>
        <source>add can&apos;t hand this over whole; use get</source>
        <translation>add로는 전부 넘길 수 없음. get을 사용하세요</translation>
    </message>
    <message>
        <source>already in the list</source>
        <translation>이미 목록에 있음</translation>
    </message>
    <message>
        <source>there is no display for the desktop program; &apos;tributary-cli get&apos; downloads without it</source>
        <translation>데스크톱 프로그램을 표시할 디스플레이가 없음. “tributary-cli get”은 데스크톱 프로그램 없이 다운로드함</translation>
    </message>
    <message>
        <source>the desktop program was started, but ended at once</source>
        <translation>데스크톱 프로그램을 시작했지만 바로 종료됨</translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>one after another</source>
        <translation>차례로</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>동시에</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 이하</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>더 큰 파일</translation>
    </message>
    <message>
        <source>rounds: %1, medians</source>
        <translation>%1회, 중앙값</translation>
    </message>
    <message>
        <source>time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>time of one file</source>
        <translation>파일 하나의 시간</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>하나씩</translation>
    </message>
    <message>
        <source>In parallel it takes %1 times as long.</source>
        <translation>동시에 받으면 시간이 %1배 걸립니다.</translation>
    </message>
    <message>
        <source>round %1, %2: %3, %4 done</source>
        <translation>%1회, %2: %3, 완료 %4</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>실패 %1</translation>
    </message>
    <message>
        <source>Interrupted; no file was kept.</source>
        <translation>중단됨. 보관한 파일이 없습니다.</translation>
    </message>
</context>
<context>
    <name>TerminalError</name>
    <message>
        <source>the server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what happened, %2: what to do about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This line of the list makes no sense</source>
        <translation>목록의 이 줄을 이해할 수 없음</translation>
    </message>
    <message>
        <source>Correct it, and run the command again with --on-conflict skip.</source>
        <translation>고친 뒤 --on-conflict skip을 붙여 명령을 다시 실행하세요.</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>Usage:</source>
        <translation>사용법:</translation>
    </message>
    <message>
        <source>tributary-cli downloads files over http and https.</source>
        <translation>tributary-cli는 http와 https로 파일을 내려받습니다.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>명령:</translation>
    </message>
    <message>
        <source>Commands for the desktop program while it runs:</source>
        <translation>실행 중인 데스크톱 프로그램에 내리는 명령:</translation>
    </message>
    <message>
        <source>An interrupted download continues when the same command is run again.</source>
        <translation>중단된 다운로드는 같은 명령을 다시 실행하면 이어집니다.</translation>
    </message>
    <message>
        <source>Exit codes: 0 all done, 1 a download failed, 2 wrong usage, 3 a checksum did not match, 4 no space or no permission to write, 130 interrupted.</source>
        <translation>종료 코드: 0 모두 완료, 1 다운로드 실패, 2 잘못된 사용법, 3 체크섬 불일치, 4 공간 또는 쓰기 권한 없음, 130 중단됨.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>이 도움말</translation>
    </message>
    <message>
        <source>download; the command may be left out</source>
        <translation>다운로드. 명령은 생략 가능</translation>
    </message>
    <message>
        <source>show what the server offers, without saving anything</source>
        <translation>서버가 제공하는 것을 저장하지 않고 표시</translation>
    </message>
    <message>
        <source>measure how fast the URLs come, saving nothing</source>
        <translation>URL의 속도를 저장하지 않고 측정</translation>
    </message>
    <message>
        <source>hand the URLs over to the desktop program</source>
        <translation>URL을 데스크톱 프로그램에 넘김</translation>
    </message>
    <message>
        <source>check a file&apos;s checksum</source>
        <translation>파일의 체크섬 확인</translation>
    </message>
    <message>
        <source>this text, or a command&apos;s options</source>
        <translation>이 도움말 또는 명령의 옵션</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>show its downloads</source>
        <translation>다운로드 표시</translation>
    </message>
    <message>
        <source>pause downloads, by the numbers that list shows</source>
        <translation>list가 보여 주는 번호로 다운로드 일시 중지</translation>
    </message>
    <message>
        <source>continue them, also those that failed</source>
        <translation>재개, 실패한 것도 가능</translation>
    </message>
    <message>
        <source>end them, and delete their unfinished files</source>
        <translation>취소하고 미완성 파일 삭제</translation>
    </message>
    <message>
        <source>take them out of the list; their files stay</source>
        <translation>목록에서 제거, 파일은 남음</translation>
    </message>
    <message>
        <source>set the speed limit for all of them</source>
        <translation>전체 속도 제한 설정</translation>
    </message>
    <message>
        <source>Downloads, shows progress and exits when all are done.</source>
        <translation>다운로드하고 진행 상황을 표시하며 모두 끝나면 종료합니다.</translation>
    </message>
    <message>
        <source>Shows what the server offers, without saving anything. Whether ranges work is tried with a ranged request.</source>
        <translation>서버가 제공하는 것을 저장하지 않고 표시합니다. 범위 요청이 되는지는 실제로 범위를 요청해서 확인합니다.</translation>
    </message>
    <message>
        <source>Downloads the URLs into a temporary folder, one after another over one connection each and in parallel as get does, and deletes the files. Each round does both; a table shows medians.</source>
        <translation>URL을 임시 폴더에 연결 하나로 차례로, 또 get처럼 동시에 내려받고 파일을 지웁니다. 회마다 둘 다 하며 중앙값을 표로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Hands the URLs over to the desktop program, starting it if need be, and exits once they are in its list. What no option says is as the desktop program does
it for others. A folder that a list names stands below FOLDER or the current folder.</source>
        <translation>URL을 데스크톱 프로그램에 넘기고, 필요하면 시작하며, 목록에 들어가면 종료합니다. 옵션에 없는 것은 데스크톱 프로그램이 평소 하는 대로 합니다. 목록에 적힌 폴더는 FOLDER 또는 현재 폴더 아래에 둡니다.</translation>
    </message>
    <message>
        <source>Exits with 0 if the file has this checksum, and with 1 if not.</source>
        <translation>파일의 체크섬이 이것이면 0, 아니면 1로 종료합니다.</translation>
    </message>
    <message>
        <source>Shows the downloads of the running desktop program that are not finished: number, state, percentage, size, speed, time left and name. WORD is a part of
a name or URL, or a state as --json has it, such as paused or finished.</source>
        <translation>실행 중인 데스크톱 프로그램의 완료되지 않은 다운로드를 보여 줍니다: 번호, 상태, 백분율, 크기, 속도, 남은 시간, 이름. WORD는 이름이나 URL의 일부 또는 paused, finished처럼 --json이 쓰는 상태입니다.</translation>
    </message>
    <message>
        <source>Pauses downloads of the running desktop program.</source>
        <translation>실행 중인 데스크톱 프로그램의 다운로드를 일시 중지합니다.</translation>
    </message>
    <message>
        <source>Lets downloads of the running desktop program go on in their turn, by number also those that failed or were cancelled, and with --all those that are paused.</source>
        <translation>실행 중인 데스크톱 프로그램의 다운로드를 차례가 되면 재개합니다. 번호로는 실패하거나 취소된 것도, --all로는 일시 중지된 것을 재개합니다.</translation>
    </message>
    <message>
        <source>Ends downloads of the running desktop program and deletes their unfinished files.</source>
        <translation>실행 중인 데스크톱 프로그램의 다운로드를 취소하고 미완성 파일을 삭제합니다.</translation>
    </message>
    <message>
        <source>Takes downloads out of the list of the running desktop program, which can undo it for a minute. Their files stay, whole or not.</source>
        <translation>실행 중인 데스크톱 프로그램의 목록에서 다운로드를 제거합니다. 프로그램에서 1분 동안 되돌릴 수 있습니다. 파일은 완성되지 않았어도 남습니다.</translation>
    </message>
    <message>
        <source>Sets the speed limit for all downloads of the running desktop program, such as 500K, or takes it away, and says what its schedule makes of that now.</source>
        <translation>실행 중인 데스크톱 프로그램의 모든 다운로드에 500K처럼 속도 제한을 설정하거나 없애고, 일정에 따라 지금 어떻게 되는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>SIZE and RATE take K, M, G and T (1024), with or without iB or B: 64K, 1.5MiB.</source>
        <translation>SIZE와 RATE에는 K, M, G, T(1024)를 쓸 수 있고 iB나 B는 붙여도 됨: 64K, 1.5MiB.</translation>
    </message>
    <message>
        <source>A URL without a scheme is taken for https; on this machine itself, for http.</source>
        <translation>스킴이 없는 URL은 https로, 이 컴퓨터 자신이면 http로 봅니다.</translation>
    </message>
    <message>
        <source>Unfinished files are kept as NAME.part with NAME.part.ledger beside it; the same command run again picks up where they stand.</source>
        <translation>미완성 파일은 NAME.part로, NAME.part.ledger와 함께 보관됩니다. 같은 명령을 실행하면 그 자리에서 이어집니다.</translation>
    </message>
    <message>
        <source>Downloads:</source>
        <translation>다운로드:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>파일:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>속도:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>다시 시도:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>요청:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>네트워크:</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>출력:</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>checksum matches</source>
        <translation>체크섬 일치</translation>
    </message>
    <message>
        <source>checksum matches %1</source>
        <extracomment>%1: the name of a file or of a header.</extracomment>
        <translation>체크섬이 %1과(와) 일치</translation>
    </message>
    <message>
        <source>resumed from %1</source>
        <translation>%1부터 이어받음</translation>
    </message>
    <message>
        <source>size not confirmed by the server</source>
        <translation>서버가 크기를 확인하지 않음</translation>
    </message>
    <message>
        <source>%1 sent wrong data</source>
        <translation>%1에서 잘못된 데이터를 보냄</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1(%2바이트)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1 at once, one more is refused</source>
        <translation>동시에 %1개, 하나 더는 거부됨</translation>
    </message>
    <message>
        <source>at least %1 at once</source>
        <translation>동시에 최소 %1개</translation>
    </message>
    <message>
        <source>; the time was too short to tell whether more help</source>
        <translation>; 더 많으면 나은지 알기에는 시간이 짧았음</translation>
    </message>
    <message>
        <source>; more than %1 don&apos;t help</source>
        <translation>; %1개를 넘어도 나아지지 않음</translation>
    </message>
    <message>
        <source>Accepts</source>
        <extracomment>Of a server: how many connections.</extracomment>
        <translation>허용</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: a number of connections; a speed follows.</extracomment>
        <translation>%1개</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a size, %2: a time.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>%1 are kept.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>%1을(를) 보관했습니다.</translation>
    </message>
    <message>
        <source>retry %1 in %2 s, try %3: %4</source>
        <extracomment>%1: a link, %2: seconds, %3: a number, %4: why.</extracomment>
        <translation>다시 시도 %1, %2초 후, %3번째: %4</translation>
    </message>
    <message>
        <source>assembling</source>
        <translation>병합 중</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>검증 중</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two sizes.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1개 완료</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1개 건너뜀</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1개 실패</translation>
    </message>
    <message>
        <source>The list contains no downloads; there was nothing to do.</source>
        <translation>목록에 다운로드가 없어 할 일이 없었습니다.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue.</source>
        <translation>중단됨. 받은 내용은 보관됩니다. 계속하려면 같은 명령을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>최종 URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Ranges</source>
        <extracomment>Whether the server sends parts of the file.</extracomment>
        <translation>범위 요청</translation>
    </message>
    <message>
        <source>yes: it can be resumed and fetched in pieces</source>
        <translation>예: 이어받기와 나누어 받기 가능</translation>
    </message>
    <message>
        <source>no: it can&apos;t be resumed</source>
        <translation>아니요: 이어받기 불가능</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>When the file was last changed on the server.</extracomment>
        <translation>수정한 때</translation>
    </message>
    <message>
        <source>%1: the %2 checksum matches</source>
        <translation>%1: %2 체크섬 일치</translation>
    </message>
    <message>
        <source>%1: the checksum does not match: it is %2, not %3</source>
        <translation>%1: 체크섬이 일치하지 않음: %3이(가) 아니라 %2</translation>
    </message>
    <message>
        <source>None of it was kept.</source>
        <translation>아무것도 보관하지 않았습니다.</translation>
    </message>
    <message>
        <source>; the file is too small to tell whether more help</source>
        <translation>; 더 많으면 나은지 알기에는 파일이 너무 작음</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>파일: %1</translation>
    </message>
    <message>
        <source>Interrupted. The server can&apos;t continue a file; the same command fetches it from the start.</source>
        <translation>중단됨. 서버가 파일을 이어서 보낼 수 없어, 같은 명령을 실행하면 처음부터 다시 받습니다.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue; a file that its server can&apos;t continue is fetched from the start.</source>
        <translation>중단됨. 받은 내용은 보관됩니다. 계속하려면 같은 명령을 다시 실행하세요. 서버가 이어서 보낼 수 없는 파일은 처음부터 다시 받습니다.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>중단됨.</translation>
    </message>
    <message>
        <source>%1: the file could not be read: %2</source>
        <translation>%1: 파일을 읽을 수 없음: %2</translation>
    </message>
    <message>
        <source>What has finished could not be noted; the same command would fetch it again.</source>
        <translation>완료된 항목을 기록하지 못했습니다. 같은 명령을 실행하면 다시 받습니다.</translation>
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
        <translation>연결 중</translation>
    </message>
    <message>
        <source>assembling</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>병합 중</translation>
    </message>
    <message>
        <source>verifying</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>검증 중</translation>
    </message>
    <message>
        <source>retry %1</source>
        <extracomment>%1: a time of five letters; at most 11 letters with it.</extracomment>
        <translation>%1 후</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1: how many bytes of the file come before.</extracomment>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 / %2 완료</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1개 실패</translation>
    </message>
    <message>
        <source>%1 more active</source>
        <translation>그 밖에 %1개 진행 중</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>대기 중</translation>
    </message>
</context>
<context>
    <name>TerminalUsage</name>
    <message>
        <source>Try &apos;tributary-cli help&apos; or &apos;tributary-cli get --help&apos;.</source>
        <translation>“tributary-cli help” 또는 “tributary-cli get --help”를 실행해 보세요.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>%1의 비밀번호: </translation>
    </message>
    <message>
        <source>--user lacks a password and there is no terminal to ask on; give NAME:PASSWORD or --password-file</source>
        <translation>--user에 비밀번호가 없고 물어볼 터미널도 없음. NAME:PASSWORD 또는 --password-file을 지정하세요</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>%1의 암호: </translation>
    </message>
    <message>
        <source>the key of --client-certificate is locked and there is no terminal to ask on; give --client-key-password-file</source>
        <translation>--client-certificate의 키가 잠겨 있고 물어볼 터미널이 없음. --client-key-password-file을 지정하세요</translation>
    </message>
    <message>
        <source>ignored %1: %2</source>
        <extracomment>%1: a file and the number of a line, %2: what is wrong there.</extracomment>
        <translation>무시함 %1: %2</translation>
    </message>
    <message>
        <source>at most %1 files and %2 connections at once: this process may have no more than %3 files open (ulimit -n)</source>
        <translation>동시에 최대 파일 %1개와 연결 %2개: 이 프로세스는 파일을 %3개까지 열 수 있음(ulimit -n)</translation>
    </message>
    <message>
        <source>standard output is not complete: %1</source>
        <translation>표준 출력이 완전하지 않음: %1</translation>
    </message>
    <message>
        <source>reading &apos;%1&apos; failed: %2</source>
        <translation>“%1” 읽기 실패: %2</translation>
    </message>
    <message>
        <source>the first line of &apos;%1&apos; is empty</source>
        <translation>“%1”의 첫 줄이 비어 있음</translation>
    </message>
    <message>
        <source>there is no option --%1</source>
        <translation>--%1 옵션이 없음</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1에는 값을 줄 수 없음</translation>
    </message>
    <message>
        <source>; did you mean --%1?</source>
        <translation>; --%1을(를) 쓰려고 했나요?</translation>
    </message>
    <message>
        <source>there is no option -%1</source>
        <translation>-%1 옵션이 없음</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>--%1에는 값이 필요함: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2</source>
        <translation>--%1에 줄 수 있는 값: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;</source>
        <translation>--%1에 줄 수 있는 값: %2. “%3”은(는) 안 됨</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>“%1” 명령이 없음</translation>
    </message>
    <message>
        <source>a command or a URL is missing</source>
        <translation>명령 또는 URL이 없음</translation>
    </message>
    <message>
        <source>--path-from-url and --name-template can&apos;t be used together</source>
        <translation>--path-from-url과 --name-template은 함께 쓸 수 없음</translation>
    </message>
    <message>
        <source>--output gives the whole path; it can&apos;t be used with --path-from-url or --name-template</source>
        <translation>--output은 전체 경로를 지정하므로 --path-from-url이나 --name-template과 함께 쓸 수 없음</translation>
    </message>
    <message>
        <source>--output takes one URL; with several, use --dir</source>
        <translation>--output에는 URL이 하나여야 함. 여럿이면 --dir을 쓰세요</translation>
    </message>
    <message>
        <source>--output takes the path of a file; standard output can&apos;t be one (./- can)</source>
        <translation>--output에는 파일 경로가 필요함. 표준 출력은 안 됨(./-는 됨)</translation>
    </message>
    <message>
        <source>--output takes the path of a file, not a folder; use --dir for that</source>
        <translation>--output에는 폴더가 아니라 파일 경로가 필요함. 폴더는 --dir을 쓰세요</translation>
    </message>
    <message>
        <source>--output takes a name of at most %1 bytes</source>
        <translation>--output의 이름은 최대 %1바이트임</translation>
    </message>
    <message>
        <source>--output takes the path of a file; %1 isn&apos;t one</source>
        <translation>--output에는 파일 경로가 필요함. %1은(는) 파일이 아님</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a link that leads nowhere</source>
        <translation>--dir에는 폴더가 필요함. %1은(는) 대상이 없는 링크임</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a file</source>
        <translation>--dir에는 폴더가 필요함. %1은(는) 파일임</translation>
    </message>
    <message>
        <source>--mirror takes one URL; in a list, mirrors stand on one line</source>
        <translation>--mirror에는 URL이 하나여야 함. 목록에서는 미러를 한 줄에 씀</translation>
    </message>
    <message>
        <source>--retry-max-wait must not be shorter than --retry-wait</source>
        <translation>--retry-max-wait는 --retry-wait보다 짧을 수 없음</translation>
    </message>
    <message>
        <source>--password-file and a password in --user can&apos;t be used together</source>
        <translation>--password-file과 --user의 비밀번호는 함께 쓸 수 없음</translation>
    </message>
    <message>
        <source>--password-file needs --user NAME</source>
        <translation>--password-file에는 --user NAME이 필요함</translation>
    </message>
    <message>
        <source>--client-key needs --client-certificate FILE</source>
        <translation>--client-key에는 --client-certificate FILE이 필요함</translation>
    </message>
    <message>
        <source>--client-key-password-file needs --client-certificate FILE</source>
        <translation>--client-key-password-file에는 --client-certificate FILE이 필요함</translation>
    </message>
    <message>
        <source>only one of --input, --password-file and --client-key-password-file can be -</source>
        <translation>--input, --password-file, --client-key-password-file 중 하나만 -일 수 있음</translation>
    </message>
    <message>
        <source>a URL is missing</source>
        <translation>URL이 없음</translation>
    </message>
    <message>
        <source>verify takes one file</source>
        <translation>verify에는 파일이 하나여야 함</translation>
    </message>
    <message>
        <source>verify needs --checksum ALG:HEX</source>
        <translation>verify에는 --checksum ALG:HEX가 필요함</translation>
    </message>
    <message>
        <source>--checksum can be given only once</source>
        <translation>--checksum은 한 번만 지정할 수 있음</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; can&apos;t be read: %3</source>
        <translation>--%1: “%2”을(를) 읽을 수 없습니다: %3</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>폴더입니다</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>일반 파일이 아닙니다</translation>
    </message>
    <message>
        <source>The current folder no longer exists; go to another one</source>
        <translation>현재 폴더가 더 이상 없습니다. 다른 폴더로 이동하세요</translation>
    </message>
    <message>
        <source>the system allows this program no more threads; close other programs or raise the limit (ulimit -u), and run the same command again</source>
        <translation>시스템이 이 프로그램에 스레드를 더 허용하지 않습니다. 다른 프로그램을 닫거나 제한을 올린 뒤(ulimit -u) 같은 명령을 다시 실행하세요</translation>
    </message>
    <message>
        <source>%1 takes either the numbers that list shows, or --all</source>
        <translation>%1에는 list가 보여 주는 번호 또는 --all이 필요함</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows</source>
        <translation>%1에는 list가 보여 주는 번호가 필요함</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows, not &apos;%2&apos;</source>
        <translation>%1에는 ‘%2’이(가) 아니라 list가 보여 주는 번호가 필요함</translation>
    </message>
    <message>
        <source>limit takes bytes a second, such as 500K or 1.5M and at most 1T, or none</source>
        <translation>limit에는 500K, 1.5M처럼 초당 바이트 수(최대 1T) 또는 none이 필요함</translation>
    </message>
    <message>
        <source>--%1 is for get; add can&apos;t hand it over to the desktop program</source>
        <translation>--%1은(는) get 전용임. add로는 데스크톱 프로그램에 넘길 수 없음</translation>
    </message>
    <message>
        <source>--accept-checksum and --checksum can&apos;t be used together</source>
        <translation>--accept-checksum과 --checksum은 함께 쓸 수 없음</translation>
    </message>
    <message>
        <source>no password was entered</source>
        <translation>비밀번호가 입력되지 않음</translation>
    </message>
    <message>
        <source>no passphrase was entered</source>
        <translation>암호가 입력되지 않음</translation>
    </message>
    <message>
        <source>--cookies takes a file in the Netscape format; there is no cookie in &apos;%1&apos;</source>
        <translation>--cookies에는 Netscape 형식의 파일이 필요함. “%1”에 쿠키가 없음</translation>
    </message>
    <message>
        <source>--ca-file takes certificates in PEM form; there is none in &apos;%1&apos;</source>
        <translation>--ca-file에는 PEM 형식의 인증서가 필요함. “%1”에 인증서가 없음</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; %1을(를) 쓰려고 했나요?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a command and not a URL; for a server of that name, enter %1/</source>
        <translation>“%1”은(는) URL이 아니라 명령임. 그 이름의 서버라면 %1/을(를) 입력하세요</translation>
    </message>
    <message>
        <source>--%1 takes %2; &apos;%3&apos; is too large</source>
        <translation>--%1에 줄 수 있는 값: %2; “%3”이(가) 너무 큼</translation>
    </message>
    <message>
        <source>the text is not valid Unicode</source>
        <translation>텍스트가 올바른 유니코드가 아님</translation>
    </message>
    <message>
        <source>%1 takes a file that can be read: %2</source>
        <extracomment>%1: an option of the terminal&apos;s program; %2: what the system says.</extracomment>
        <translation>%1에는 읽을 수 있는 파일이 필요함: %2</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>paused: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>일시 중지됨: %1</translation>
    </message>
    <message>
        <source>resumed: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>재개됨: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>취소됨: %1</translation>
    </message>
    <message>
        <source>removed from the list: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>목록에서 제거됨: %1</translation>
    </message>
    <message>
        <source>there is no download %1</source>
        <translation>다운로드 %1이(가) 없음</translation>
    </message>
    <message>
        <source>download %1 is over</source>
        <translation>다운로드 %1은(는) 끝났음</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of the speed limit.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>speed limit: %1</source>
        <translation>속도 제한: %1</translation>
    </message>
    <message>
        <source>no downloads to show</source>
        <translation>표시할 다운로드가 없음</translation>
    </message>
    <message>
        <source>now: paused by the schedule</source>
        <translation>현재: 일정에 따라 일시 중지됨</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule</source>
        <translation>현재: 일정에 따라 제한 없음</translation>
    </message>
    <message>
        <source>now: paused by the schedule until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>현재: 일정에 따라 %1까지 일시 중지됨</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule, until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>현재: 일정에 따라 %1까지 제한 없음</translation>
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
        <translation>%1일 %2시간</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>아직 메시지가 없습니다</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: the time of a message, %2: the message.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>메시지 복사</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>새 메시지 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop download manager</source>
        <translation>데스크톱 다운로드 관리자</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none</source>
        <translation>트레이에서 시작(트레이가 없으면 최소화)</translation>
    </message>
    <message>
        <source>Keep all settings and data in the program&apos;s folder</source>
        <translation>모든 설정과 데이터를 프로그램 폴더에 보관</translation>
    </message>
    <message>
        <source>Report on standard error the longest time that the window is busy</source>
        <translation>창이 응답하지 않은 최장 시간을 표준 오류로 출력</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>다운로드할 항목</translation>
    </message>
    <message>
        <source>Try &apos;%1 --help&apos;.</source>
        <extracomment>%1: the name of the program.</extracomment>
        <translation>“%1 --help”를 실행해 보세요.</translation>
    </message>
</context>
<context>
    <name>tributary::AboutBox</name>
    <message>
        <source>About Tributary</source>
        <translation>Tributary 정보</translation>
    </message>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>Downloads files over several connections at once.</source>
        <translation>여러 연결을 동시에 사용하여 파일을 다운로드합니다.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>복사(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <extracomment>%1: a version number.</extracomment>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Licence: Apache License 2.0</source>
        <translation>라이선스: Apache License 2.0</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <extracomment>%1: the version of the library Qt, %2: the operating system.</extracomment>
        <translation>Qt %1, %2</translation>
    </message>
</context>
<context>
    <name>tributary::AddDialog</name>
    <message>
        <source>New download</source>
        <translation>새 다운로드</translation>
    </message>
    <message>
        <source>https://…
One link per line</source>
        <translation>https://…
한 줄에 링크 하나</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <extracomment>What few people change about a download, hidden until asked for.</extracomment>
        <translation>더 보기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>폴더(&amp;F)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>파일 이름(&amp;N)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>서버에 확인하는 중…</translation>
    </message>
    <message>
        <source>Names from the server</source>
        <translation>서버가 정한 이름</translation>
    </message>
    <message>
        <source>Name from the server</source>
        <translation>서버가 정한 이름</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) will start.</source>
        <translation>
            <numerusform>다운로드 %n개를 시작합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link could not be checked: %1.</source>
        <extracomment>%1: what went wrong when the server was asked about a link.</extracomment>
        <translation>링크를 확인할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>이 줄 제외</translation>
    </message>
    <message>
        <source>Names from the list</source>
        <translation>목록이 정한 이름</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2.</source>
        <extracomment>%1: the name of a server, %2: a time of the day.</extracomment>
        <translation>%1이(가) %2까지 기다려 달라고 요청했습니다.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterDownloads</name>
    <message>
        <source>No program was chosen.</source>
        <translation>선택한 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>“%1” 프로그램이 없습니다.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterNote</name>
    <message>
        <source>Quits when all is done</source>
        <extracomment>The program does, once all downloads are done.</extracomment>
        <translation>모두 완료되면 Tributary 종료</translation>
    </message>
    <message>
        <source>Sleeps when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>모두 완료되면 절전 모드로 전환</translation>
    </message>
    <message>
        <source>Shuts down when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>모두 완료되면 컴퓨터 종료</translation>
    </message>
    <message>
        <source>Runs a program when all is done</source>
        <translation>모두 완료되면 프로그램 실행</translation>
    </message>
    <message>
        <source>Click to call it off.</source>
        <extracomment>To call off what happens once all downloads are done.</extracomment>
        <translation>클릭하면 취소됩니다.</translation>
    </message>
    <message>
        <source>Nothing happens when all downloads are done.</source>
        <translation>모든 다운로드가 완료되어도 아무 작업도 하지 않습니다.</translation>
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
        <translation>파일 확인</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>알고리즘(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xpected checksum</source>
        <translation>예상 체크섬(&amp;X)</translation>
    </message>
    <message>
        <source>Checks&amp;um</source>
        <extracomment>The checksum that a file has.</extracomment>
        <translation>체크섬(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The checksum matches.</source>
        <translation>체크섬이 일치합니다.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file is damaged or another one, or the checksum is not for it.</source>
        <translation>체크섬이 일치하지 않습니다. 파일이 손상되었거나 다른 파일이거나, 이 파일의 체크섬이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>tributary::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>The menu of the list&apos;s columns, in which a person chooses those that are shown.</extracomment>
        <translation>열</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>Shows the columns again as at the first start: which, where, and how wide.</extracomment>
        <translation>열 초기화</translation>
    </message>
</context>
<context>
    <name>tributary::CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>기타 명령</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>The speed limit.</extracomment>
        <translation>속도 제한</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>속도 제한</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>다운로드 필터링</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The hint of an empty box. %1: to what the list is narrowed already, such as &quot;Failed&quot;.</extracomment>
        <translation>필터</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Filter in “%1”</source>
        <translation>“%1”에서 필터링</translation>
    </message>
</context>
<context>
    <name>tributary::CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation>명령 찾기</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>명령 이름</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>지금은 할 수 없습니다.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>이 이름의 명령이 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of a menu. %1: the name of the menu, %2: the name of the command.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command or setting</source>
        <translation>명령 또는 설정</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionListModel</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>A small piece far into a large file: &quot;64 KiB at 7.1 GiB&quot;.</extracomment>
        <translation>%1(위치 %2)</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>The stretch of the file that a connection fetches.</extracomment>
        <translation>범위</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>How far in the file a connection has come.</extracomment>
        <translation>위치</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a connection is to.</extracomment>
        <translation>호스트</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Why a connection is slow, waits or asked anew.</extracomment>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionTimeline</name>
    <message>
        <source>Timeline of the connections</source>
        <translation>연결 타임라인</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionsPage</name>
    <message>
        <source>No connection is open.</source>
        <translation>열린 연결이 없습니다.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
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
        <translation>표시</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopPresence</name>
    <message>
        <source>Tributary keeps running</source>
        <translation>Tributary가 계속 실행 중입니다</translation>
    </message>
    <message>
        <source>Downloads continue. Use the icon in the tray to show the window again.</source>
        <translation>다운로드가 계속됩니다. 트레이 아이콘으로 창을 다시 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>The computer couldn&apos;t be put to sleep or shut down.</source>
        <translation>컴퓨터를 절전 모드로 전환하거나 종료할 수 없습니다.</translation>
    </message>
    <message>
        <source>The program can&apos;t be started.</source>
        <translation>프로그램을 시작할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Select a download to see its details.</source>
        <translation>다운로드를 선택하면 세부 정보가 표시됩니다.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadActions</name>
    <message>
        <source>New download</source>
        <extracomment>The second word of each pair stands on the toolbar button.</extracomment>
        <translation>새 다운로드</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 추가</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>링크 붙여넣기</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file that was downloaded.</extracomment>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends a download for good and deletes what has come so far.</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Gives the file of a download another name.</extracomment>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>링크 복사</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>경로 복사</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes a download from the list; its file stays.</extracomment>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove with file…</source>
        <translation>파일과 함께 제거…</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <extracomment>Takes all finished downloads from the list; their files stay.</extracomment>
        <translation>완료 항목 지우기</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Earlier in the queue.</extracomment>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>맨 위로 이동</translation>
    </message>
    <message>
        <source>To top</source>
        <translation>맨 위로</translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <translation>맨 아래로 이동</translation>
    </message>
    <message>
        <source>To bottom</source>
        <translation>맨 아래로</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>These three are entries of the menu &quot;Priority&quot;.</extracomment>
        <translation>높음</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Which downloads go first.</extracomment>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Changes the mirrors, headers and limits of a download.</extracomment>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Only one download can be edited at a time.</source>
        <translation>한 번에 하나의 다운로드만 편집할 수 있습니다.</translation>
    </message>
    <message>
        <source>A finished download can&apos;t be edited.</source>
        <translation>완료된 다운로드는 편집할 수 없습니다.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be edited. Pause it first.</source>
        <translation>진행 중인 다운로드는 편집할 수 없습니다. 먼저 일시 중지하세요.</translation>
    </message>
    <message>
        <source>Find command…</source>
        <extracomment>Opens a list of all commands, in which one is found by its name.</extracomment>
        <translation>명령 찾기…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>모두 일시 중지</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>모두 재개</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>Starts a download that waits, whatever runs besides.</extracomment>
        <translation>지금 시작</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>브라우저에서 링크 열기</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <extracomment>Brings back what was just removed from the list.</extracomment>
        <translation>제거 취소</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <extracomment>Moves the files of downloads to another folder.</extracomment>
        <translation>폴더로 옮기기…</translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what was downloaded once more, as a new download.</extracomment>
        <translation>다시 다운로드</translation>
    </message>
    <message>
        <source>Check file…</source>
        <extracomment>Computes the checksum of a file, to compare it with another one.</extracomment>
        <translation>파일 확인…</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>For a download that failed.</extracomment>
        <translation>링크 바꾸기…</translation>
    </message>
    <message>
        <source>Only one download can be renamed at a time.</source>
        <translation>한 번에 하나의 다운로드만 이름을 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be renamed. Pause it first.</source>
        <translation>진행 중인 다운로드는 이름을 바꿀 수 없습니다. 먼저 일시 중지하세요.</translation>
    </message>
    <message>
        <source>Pause shown</source>
        <translation>표시된 항목 일시 중지</translation>
    </message>
    <message>
        <source>Resume shown</source>
        <translation>표시된 항목 재개</translation>
    </message>
    <message>
        <source>Pause all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>표시된 모든 다운로드 일시 중지</translation>
    </message>
    <message>
        <source>Resume all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>표시된 모든 다운로드 재개</translation>
    </message>
    <message>
        <source>Retry all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>표시된 모든 다운로드 다시 시도</translation>
    </message>
    <message>
        <source>Retry all</source>
        <extracomment>For all downloads that failed.</extracomment>
        <translation>모두 다시 시도</translation>
    </message>
    <message>
        <source>Retry shown</source>
        <extracomment>For those of the downloads that failed that the filter shows.</extracomment>
        <translation>표시된 항목 다시 시도</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadEdits</name>
    <message>
        <source>The download can&apos;t be edited.</source>
        <translation>이 다운로드는 편집할 수 없습니다.</translation>
    </message>
    <message>
        <source>It is running or finished by now.</source>
        <translation>이미 진행 중이거나 완료되었습니다.</translation>
    </message>
    <message>
        <source>It has no user name or password yet. Sign in first.</source>
        <translation>아직 사용자 이름이나 비밀번호가 없습니다. 먼저 로그인하십시오.</translation>
    </message>
    <message>
        <source>The changes to “%1” were saved.</source>
        <translation>“%1”의 변경 내용을 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>남은 시간</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When a download was added to the list.</extracomment>
        <translation>추가한 날짜</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a download comes from.</extracomment>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>When a download was finished.</extracomment>
        <translation>완료한 날짜</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결 수</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>What the bytes of a finished download were compared with.</extracomment>
        <translation>체크섬</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>The time left until a download is done. In a menu &quot;Left&quot; alone would be a direction.</extracomment>
        <translation>남은 시간</translation>
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
            <numerusform>%n개 완료</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n개 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>모든 다운로드 완료</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) finished</source>
        <translation>
            <numerusform>다운로드 %n개 완료</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>다운로드 %n개 실패</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n개 일시 중지됨</numerusform>
        </translation>
    </message>
    <message>
        <source>No more downloads are running</source>
        <translation>진행 중인 다운로드가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <extracomment>By a fault, such as a full disk, which stands behind it.</extracomment>
        <translation>
            <numerusform>다운로드 %n개 일시 중지됨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>다운로드</translation>
    </message>
</context>
<context>
    <name>tributary::EditDialog</name>
    <message>
        <source>Edit download</source>
        <translation>다운로드 편집</translation>
    </message>
    <message>
        <source>Changes to “%1” apply the next time it starts or resumes.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>‘%1’의 변경 사항은 다음에 시작하거나 재개할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyHint</name>
    <message>
        <source>Drop or paste a link here, or choose New download.</source>
        <translation>링크를 여기에 끌어다 놓거나 붙여 넣거나 ‘새 다운로드’를 선택하세요.</translation>
    </message>
    <message>
        <source>No downloads here.</source>
        <translation>여기에는 다운로드가 없습니다.</translation>
    </message>
    <message>
        <source>No download matches “%1”.</source>
        <translation>“%1”과(와) 일치하는 다운로드가 없습니다.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Takes back what is typed and chosen to filter the list.</extracomment>
        <translation>모두 표시</translation>
    </message>
</context>
<context>
    <name>tributary::ErrorBox</name>
    <message>
        <source>&amp;Retry</source>
        <translation>다시 시도(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;link…</source>
        <translation>링크 바꾸기(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>로그인(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>폴더 선택(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Trust certificate…</source>
        <extracomment>Trusts a certificate that proves nothing.</extracomment>
        <translation>인증서 신뢰(&amp;T)…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <extracomment>Opens the link of a download, to see what the site says.</extracomment>
        <translation>브라우저에서 열기(&amp;B)</translation>
    </message>
    <message>
        <source>Edit &amp;checksum…</source>
        <extracomment>Opens the dialog in which a checksum can be corrected.</extracomment>
        <translation>체크섬 편집(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose another &amp;name…</source>
        <extracomment>Saves a file under another name, since the one that it should have is taken.</extracomment>
        <translation>다른 이름 선택(&amp;N)…</translation>
    </message>
    <message>
        <source>Proxy s&amp;ettings…</source>
        <extracomment>Opens the settings at the proxy.</extracomment>
        <translation>프록시 설정(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Memory settings…</source>
        <extracomment>Opens the settings at the limit for memory.</extracomment>
        <translation>메모리 설정(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keep the file anyway…</source>
        <extracomment>Keeps a file although a checksum of its site contradicts it.</extracomment>
        <translation>그래도 파일 유지(&amp;K)…</translation>
    </message>
    <message>
        <source>The expected checksum is from the server&apos;s header %1.</source>
        <extracomment>%1: the name of a header such as Digest.</extracomment>
        <translation>예상 체크섬은 서버의 %1 헤더에서 가져왔습니다.</translation>
    </message>
    <message>
        <source>The expected checksum is from %1, beside the file.</source>
        <extracomment>%1: the name of a file such as SHA256SUMS.</extracomment>
        <translation>예상 체크섬은 서버에서 파일 옆에 있는 %1에서 가져왔습니다.</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Before the checksum that a file should have.</extracomment>
        <translation>예상</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Before the checksum that a file has.</extracomment>
        <translation>실제</translation>
    </message>
    <message>
        <source>No source has the right file: %1</source>
        <extracomment>%1: links, each with what is wrong with its file.</extracomment>
        <translation>올바른 파일을 가진 소스가 없음: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>재개(&amp;R)</translation>
    </message>
    <message>
        <source>Download &amp;again</source>
        <extracomment>Of a finished download, whose file is gone.</extracomment>
        <translation>다시 다운로드(&amp;A)</translation>
    </message>
    <message>
        <source>The file was moved or deleted elsewhere. Move it back, or download it again.</source>
        <translation>파일이 다른 곳에서 이동되거나 삭제되었습니다. 원래 위치로 되돌리거나 다시 다운로드하세요.</translation>
    </message>
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>서버에 확인하는 중…</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>링크를 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>The link of “%1” was replaced.</source>
        <translation>“%1”의 링크를 바꿨습니다.</translation>
    </message>
    <message>
        <source>The file was not kept.</source>
        <translation>파일을 유지하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>Choose folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>파일은 원래 위치에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Moving to the other folder…</source>
        <translation>다른 폴더로 옮기는 중…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>폴더로 옮기기</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>‘%1’(으)로 옮겼습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n files stay where they are.</source>
        <translation>
            <numerusform>파일 %n개는 원래 위치에 그대로 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”. To move the others, pause them first.</source>
        <translation>‘%1’(으)로 옮겼습니다. 나머지를 옮기려면 먼저 일시 중지하세요.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <extracomment>%1: the name that a file had, %2: the name that it has now.</extracomment>
        <translation>“%1”의 이름을 “%2”(으)로 바꿨습니다.</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>States</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All downloads, in whatever state.</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>압축 파일</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Music and films.</extracomment>
        <translation>미디어</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>기타</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>Downloads that were cancelled.</extracomment>
        <translation>취소됨</translation>
    </message>
</context>
<context>
    <name>tributary::FilterTeller</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many rows the filter leaves of how many, such as &quot;3 of 12 shown&quot;.</extracomment>
        <translation>%2개 중 %1개 표시</translation>
    </message>
</context>
<context>
    <name>tributary::FinishedRows</name>
    <message>
        <source>The filter shows no finished downloads.</source>
        <translation>필터 결과에 완료된 다운로드가 없습니다.</translation>
    </message>
</context>
<context>
    <name>tributary::FolderRow</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>%1 사용 가능</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>최근 폴더</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <extracomment>%1: how much room there is on the disk, %2: how much the files take.</extracomment>
        <translation>%1 사용 가능, %2 필요</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>폴더가 아니라 파일입니다.</translation>
    </message>
    <message>
        <source>You can&apos;t save files in this folder.</source>
        <translation>이 폴더에는 파일을 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be created.</source>
        <translation>이 폴더를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <extracomment>Stands beside the free space. %1: the folder that a file goes to because of its type.</extracomment>
        <translation>%1에 저장됨</translation>
    </message>
</context>
<context>
    <name>tributary::FrontDoor</name>
    <message>
        <source>The link that the browser handed over can&apos;t be downloaded.</source>
        <translation>브라우저가 넘겨준 링크는 다운로드할 수 없습니다.</translation>
    </message>
    <message>
        <source>Browsers and the terminal can&apos;t reach this window: %1</source>
        <translation>브라우저와 터미널이 이 창에 연결할 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>tributary::GeneralPage</name>
    <message>
        <source>C&amp;opy all</source>
        <translation>모두 복사(&amp;O)</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>모든 정보 복사</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>지금 시작(&amp;W)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a file, %2: a sentence on why its download is not faster.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>연결 설정(&amp;T)…</translation>
    </message>
    <message>
        <source>Change li&amp;mit…</source>
        <translation>제한 변경(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>tributary::GoneFiles</name>
    <message>
        <source>Download again</source>
        <translation>다시 다운로드</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>“%1”이(가) 더 이상 없습니다.</translation>
    </message>
</context>
<context>
    <name>tributary::HeadMenu</name>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>대기열 순서</translation>
    </message>
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Links, text and lists of links can be dropped into the window. Keyboard shortcuts:</source>
        <translation>링크, 텍스트 또는 링크 목록을 창에 끌어다 놓을 수 있습니다. 키보드 단축키:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>Tributary 정보(&amp;I)</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>일시 중지 또는 재개</translation>
    </message>
    <message>
        <source>Open the file or show its details</source>
        <translation>파일 열기 또는 세부 정보 보기</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>다운로드 필터링</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>%1, %2: the first and the last of some keys.</extracomment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Open a details tab</source>
        <translation>세부 정보 탭 열기</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>세부 정보 닫기</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>필터 지우기, 그다음 나가기</translation>
    </message>
</context>
<context>
    <name>tributary::LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>속도 제한</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Speed &amp;limit for each selected download:</source>
        <translation>선택한 각 다운로드의 속도 제한(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>제한 설정(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Speed &amp;limit for all downloads:</source>
        <translation>모든 다운로드의 속도 제한(&amp;L):</translation>
    </message>
    <message>
        <source>Speed &amp;limit for this download:</source>
        <translation>이 다운로드의 속도 제한(&amp;L):</translation>
    </message>
</context>
<context>
    <name>tributary::LimitMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>속도 제한</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>기타…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>tributary::LinkIntake</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>목록을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The list contains no http or https links.</source>
        <translation>목록에 http 또는 https 링크가 없습니다.</translation>
    </message>
    <message>
        <source>The clipboard contains no http or https links.</source>
        <translation>클립보드에 http 또는 https 링크가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added.</source>
        <translation>
            <numerusform>다운로드 %n개를 추가했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>이미 목록에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added; the others are already in the list.</source>
        <translation>
            <numerusform>다운로드 %n개를 추가했습니다. 나머지는 이미 목록에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding</source>
        <extracomment>Takes the downloads out of the list again that were just added.</extracomment>
        <translation>추가 취소</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) removed again.</source>
        <translation>
            <numerusform>다운로드 %n개를 다시 제거했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <extracomment>Follows a comma, as in &quot;8 downloads added, 2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n개 행을 제외했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, %1</source>
        <extracomment>%1: as &quot;2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>다운로드 %n개 추가, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what is in the list already once more, as a new download.</extracomment>
        <translation>다시 다운로드</translation>
    </message>
    <message>
        <source>Already in the list: %1</source>
        <translation>이미 목록에 있음: %1</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>목록을 가져오는 중…</translation>
    </message>
</context>
<context>
    <name>tributary::LinkListDialog</name>
    <message>
        <source>New downloads</source>
        <translation>새 다운로드</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>폴더(&amp;F)</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>모두 선택(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>모두 선택 해제(&amp;N)</translation>
    </message>
    <message>
        <source>Enter the full path of the folder to save to.</source>
        <translation>저장할 폴더의 전체 경로를 입력하세요.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: why a server refuses, such as &quot;Not found (404)&quot;, or that a link is in the list; %2: the link.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>필터(&amp;I)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>더 보기(&amp;M)</translation>
    </message>
    <message>
        <source>More ways to select</source>
        <translation>기타 선택 방법</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <extracomment>In the place of a link.</extracomment>
        <translation>이미 목록에 있음</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) selected</source>
        <extracomment>Of a list: &quot;2 of 3 links selected&quot;. %1: how many are selected, %n: how many there are.</extracomment>
        <translation>
            <numerusform>링크 %n개 중 %1개 선택</numerusform>
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
        <translation>%1, 최소 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; the filter hides %n of them</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %n: how many of the selected a filter hides.</extracomment>
        <translation>
            <numerusform>%1, 그중 %n개는 필터로 숨겨짐</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListAndDetails</name>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Next tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>다음 탭</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>이전 탭</translation>
    </message>
</context>
<context>
    <name>tributary::ListFiles</name>
    <message>
        <source>Lists of downloads (*.json)</source>
        <translation>다운로드 목록(*.json)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>목록 내보내기</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>목록 가져오기</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) exported.</source>
        <translation>
            <numerusform>다운로드 %n개를 내보냈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>목록을 내보낼 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) imported.</source>
        <translation>
            <numerusform>다운로드 %n개를 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be imported.</source>
        <translation>목록을 가져올 수 없습니다.</translation>
    </message>
    <message>
        <source>No permission to read the file</source>
        <translation>파일을 읽을 수 있는 권한이 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are paused, as they go to other folders than yours.</source>
        <extracomment>Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>그중 %n개는 사용하던 폴더가 아닌 곳으로 가므로 일시 중지되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list.</source>
        <extracomment>Downloads that were left out. Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n개는 이미 목록에 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListOffer</name>
    <message>
        <source>Open the list and choose from its files</source>
        <extracomment>The list that a link leads to. Without the mark the list itself is saved, as a file.</extracomment>
        <translation>목록을 열고 그 안의 파일에서 선택</translation>
    </message>
    <message>
        <source>This link leads to a list of files (Metalink).</source>
        <extracomment>Metalink: a format for lists of files.</extracomment>
        <translation>이 링크는 파일 목록(Metalink)으로 이어집니다.</translation>
    </message>
    <message>
        <source>Choose from the links on this page</source>
        <translation>이 페이지의 링크에서 선택</translation>
    </message>
    <message>
        <source>Choose from the links in this text</source>
        <extracomment>A text of lines that are links.</extracomment>
        <translation>이 텍스트의 링크에서 선택</translation>
    </message>
</context>
<context>
    <name>tributary::ListedNote</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>해당 항목으로 이동(&amp;G)</translation>
    </message>
    <message>
        <source>This link is already in the list.</source>
        <translation>이 링크는 이미 목록에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>그 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Download them again under new names</source>
        <extracomment>Links that are in the list already.</extracomment>
        <translation>새 이름으로 다시 다운로드</translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are already in the list:</source>
        <translation>
            <numerusform>링크 중 %n개가 이미 목록에 있습니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · already in the list</source>
        <extracomment>%1: the size and the type of a file whose link is in the list.</extracomment>
        <translation>%1 · 이미 목록에 있음</translation>
    </message>
    <message>
        <source>Download it again under a new name</source>
        <extracomment>A link that is in the list already.</extracomment>
        <translation>새 이름으로 다시 다운로드</translation>
    </message>
</context>
<context>
    <name>tributary::LogPage</name>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>모두 복사(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>로그 복사</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>다른 이름으로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the log as</source>
        <translation>다른 이름으로 로그 저장</translation>
    </message>
    <message>
        <source>The log could not be saved as “%1”: %2</source>
        <extracomment>%1: a path, %2: what the system says.</extracomment>
        <translation>로그를 “%1”(으)로 저장할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>아직 아무 일도 없습니다.</translation>
    </message>
</context>
<context>
    <name>tributary::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Active downloads on top</source>
        <extracomment>Those that run stand above the others in the list.</extracomment>
        <translation>진행 중인 다운로드를 맨 위에 표시</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <extracomment>Rows of two lines in the list.</extracomment>
        <translation>넓은 행 간격</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Rows of one line in the list.</extracomment>
        <translation>좁은 행 간격</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <extracomment>Writes all downloads of the list to a file that can be imported elsewhere.</extracomment>
        <translation>목록 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <extracomment>Adds the downloads of such a file to the list.</extracomment>
        <translation>목록 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>모두 일시 중지</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>모두 재개</translation>
    </message>
    <message>
        <source>Only while the list is sorted by Added or in queue order</source>
        <translation>목록이 ‘추가한 날짜’나 대기열 순서로 정렬된 경우에만 적용</translation>
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
        <translation>새 다운로드가 필터로 인해 숨겨져 있습니다.</translation>
    </message>
    <message>
        <source>The list is in queue order now. Click “%1” to sort it as before.</source>
        <translation>목록이 이제 대기열 순서입니다. 이전처럼 정렬하려면 “%1”을(를) 클릭하세요.</translation>
    </message>
    <message>
        <source>The list is in queue order now.</source>
        <extracomment>The order of the list changed, since a row was moved in it. %1: the head of a column.</extracomment>
        <translation>목록이 이제 대기열 순서입니다.</translation>
    </message>
    <message>
        <source>The filter hides what came back.</source>
        <translation>되돌린 항목이 필터로 인해 숨겨져 있습니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the new downloads that the filter hides.</extracomment>
        <translation>표시</translation>
    </message>
    <message>
        <source>Limit of the selected downloads</source>
        <translation>선택한 다운로드의 속도 제한</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>모든 다운로드의 속도 제한</translation>
    </message>
</context>
<context>
    <name>tributary::MoreFields</name>
    <message>
        <source>Automatic</source>
        <extracomment>As many connections as pay off.</extracomment>
        <translation>자동</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <extracomment>The number of connections for one download.</extracomment>
        <translation>연결 수(&amp;C)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>속도 제한(&amp;L)</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>사용자 이름(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>비밀번호(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;hecksum</source>
        <translation>체크섬(&amp;H)</translation>
    </message>
    <message>
        <source>M&amp;irrors</source>
        <translation>미러(&amp;I)</translation>
    </message>
    <message>
        <source>Other links to the same file, one per line</source>
        <translation>같은 파일의 다른 링크, 한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>헤더(&amp;D)</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>이름: 값, 한 줄에 하나씩</translation>
    </message>
    <message>
        <source>&amp;Referer</source>
        <extracomment>The page that the link is on, in the sense of HTTP.</extracomment>
        <translation>리퍼러(&amp;R)</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>쿠키(&amp;K)</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>이름=값; 이름=값</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>프록시(&amp;X)</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>설정을 따름</translation>
    </message>
    <message>
        <source>User agen&amp;t</source>
        <translation>사용자 에이전트(&amp;T)</translation>
    </message>
    <message>
        <source>Tributary&apos;s default</source>
        <translation>Tributary 기본값</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a field, %2: what is wrong with what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password.</source>
        <translation>서버에서 사용자 이름과 비밀번호를 요구합니다.</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <extracomment>The place in the queue.</extracomment>
        <translation>우선순위(&amp;Y)</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>높음</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Of a priority.</extracomment>
        <translation>보통</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>낮음</translation>
    </message>
</context>
<context>
    <name>tributary::MovedPlace</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A row&apos;s place in the list, such as &quot;2 of 12&quot;.</extracomment>
        <translation>%2개 중 %1번째</translation>
    </message>
</context>
<context>
    <name>tributary::NameNote</name>
    <message>
        <source>A file with this name already exists. The new one will be “%1”.</source>
        <extracomment>%1: the name that the new file gets.</extracomment>
        <translation>같은 이름의 파일이 이미 있습니다. 새 파일의 이름은 “%1”이(가) 됩니다.</translation>
    </message>
</context>
<context>
    <name>tributary::OwnLimits</name>
    <message>
        <source>Speed limit</source>
        <extracomment>Of the selected downloads alone.</extracomment>
        <translation>속도 제한</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>기타…</translation>
    </message>
</context>
<context>
    <name>tributary::ProxyFields</name>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>프록시 포트</translation>
    </message>
    <message>
        <source>A proxy with a user name and password can only be set for a single download: New download, More, Proxy.</source>
        <translation>사용자 이름과 비밀번호가 있는 프록시는 개별 다운로드에만 설정할 수 있습니다: 새 다운로드 &gt; 더 보기 &gt; 프록시.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a proxy.</source>
        <translation>프록시 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>시스템 설정 사용</translation>
    </message>
</context>
<context>
    <name>tributary::QuickMenu</name>
    <message>
        <source>New download</source>
        <translation>새 다운로드</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>모두 일시 중지</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>모두 재개</translation>
    </message>
</context>
<context>
    <name>tributary::QuietIntake</name>
    <message>
        <source>The download stays in the browser: %1</source>
        <extracomment>%1: the reason, as &quot;Not found (404)&quot;</extracomment>
        <translation>다운로드가 브라우저에 남습니다: %1</translation>
    </message>
    <message>
        <source>Tributary was sent a file of another size.</source>
        <translation>크기가 다른 파일을 받았습니다.</translation>
    </message>
</context>
<context>
    <name>tributary::RefusedFiles</name>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <extracomment>%1: the name of a file, or the path of a folder.</extracomment>
        <translation>“%1”을(를) 여는 프로그램이 없습니다.</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %n download(s).</source>
        <translation>
            <numerusform>다운로드 %n개를 제거했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Their files stay where they are.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 파일은 원래 위치에 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>“%1”을(를) 제거했습니다.</translation>
    </message>
    <message>
        <source>Removed “%1”. The file stays in %2.</source>
        <translation>“%1”을(를) 제거했습니다. 파일은 %2에 남습니다.</translation>
    </message>
    <message>
        <source>Removed “%1”. The unfinished file stays in %2.</source>
        <translation>“%1”을(를) 제거했습니다. 완료되지 않은 파일은 %2에 남습니다.</translation>
    </message>
    <message>
        <source>“%1” is in the list again.</source>
        <translation>“%1”이(가) 다시 목록에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in the list again.</source>
        <translation>
            <numerusform>다운로드 %n개가 다시 목록에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last removal can&apos;t be undone. Undo once more brings back the one before it.</source>
        <translation>마지막 제거는 실행 취소할 수 없습니다. 한 번 더 실행 취소하면 그 전에 제거한 항목이 돌아옵니다.</translation>
    </message>
    <message>
        <source>“%1” could not be taken out of the bin.</source>
        <translation>“%1”을(를) 휴지통에서 꺼낼 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>tributary::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>파일 이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>tributary::ReplaceLinkDialog</name>
    <message>
        <source>Replace link</source>
        <translation>링크 바꾸기</translation>
    </message>
    <message>
        <source>A new link for “%1”. What has been downloaded so far is kept if the new link leads to the same file.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>“%1”의 새 링크를 입력하세요. 새 링크가 같은 파일을 가리키면 지금까지 다운로드한 데이터는 유지됩니다.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Takes another link for a download.</extracomment>
        <translation>바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Enter the full link, with http:// or https://.</source>
        <translation>http:// 또는 https://를 포함한 전체 링크를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>tributary::RetryAll</name>
    <message>
        <source>Retry all failed</source>
        <extracomment>Tries again all downloads that have failed.</extracomment>
        <translation>실패한 다운로드 모두 다시 시도</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n download(s) again.</source>
        <translation>
            <numerusform>다운로드 %n개를 다시 시도합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>파일의 각 부분</translation>
    </message>
    <message>
        <source>Which parts are here is not known until the download goes on.</source>
        <translation>어느 부분이 있는지는 다운로드가 계속되어야 알 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>“%1”을(를) 휴지통으로 이동할 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: it will start over.</source>
        <translation>“%1”은(는) 이어받을 수 없어 처음부터 다시 시작합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the paused download(s) can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>일시 중지한 다운로드 중 %n개는 이어받을 수 없어 처음부터 다시 시작합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only http and https links can be opened in the browser.</source>
        <translation>브라우저에서는 http 및 https 링크만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>브라우저를 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Moved “%1” to the bin.</source>
        <translation>“%1”을(를) 휴지통으로 이동했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) to the bin.</source>
        <translation>
            <numerusform>파일 %n개를 휴지통으로 이동했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>“%1”을(를) 삭제했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n unfinished file(s).</source>
        <translation>
            <numerusform>완료되지 않은 파일 %n개를 삭제했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted “%1”; %2 deleted.</source>
        <extracomment>Of a download that a person has cancelled. %1: its name, %2: a size.</extracomment>
        <translation>“%1”을(를) 취소하고 %2을(를) 삭제했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Aborted %n download(s); %1 deleted.</source>
        <extracomment>Of downloads that a person has cancelled. %1: the size of their unfinished files.</extracomment>
        <translation>
            <numerusform>다운로드 %n개를 취소하고 %1을(를) 삭제했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SelectionLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Of downloads.</extracomment>
        <translation>
            <numerusform>%n개 선택됨</numerusform>
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
        <translation>%1 받음</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Of several selected downloads, the details below are about one; %1: its name.</extracomment>
        <translation>%1의 세부 정보</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsAdvanced</name>
    <message>
        <source>Disk &amp;space</source>
        <translation>디스크 공간(&amp;S)</translation>
    </message>
    <message>
        <source>Reserve it before downloading</source>
        <translation>다운로드 전에 미리 확보</translation>
    </message>
    <message>
        <source>Take it as the file grows</source>
        <translation>파일이 커지는 대로 사용</translation>
    </message>
    <message>
        <source>Largest &amp;read or write</source>
        <translation>한 번에 읽고 쓰는 최대 크기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>모든 연결의 메모리 한도(&amp;M)</translation>
    </message>
    <message>
        <source>When this much data waits to be written, reading pauses.</source>
        <translation>쓰기를 기다리는 데이터가 이만큼 쌓이면 읽기를 일시 중지합니다.</translation>
    </message>
    <message>
        <source>A full disk is noticed at the start, and the file lies in one piece.</source>
        <translation>디스크 공간 부족을 처음에 알 수 있고 파일이 한 덩어리로 저장됩니다.</translation>
    </message>
    <message>
        <source>Nothing is taken before it is needed, but the disk may turn out too full halfway.</source>
        <translation>필요하기 전에는 공간을 차지하지 않지만 도중에 디스크가 부족해질 수 있습니다.</translation>
    </message>
    <message>
        <source>Disk space and largest read or write apply to downloads that are added from now on.</source>
        <translation>디스크 공간과 한 번에 읽고 쓰는 최대 크기는 이후에 추가하는 다운로드에 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsBrowsers</name>
    <message>
        <source>Take downloads from %1</source>
        <extracomment>%1: a browser, as &quot;Firefox&quot;.</extracomment>
        <translation>%1의 다운로드 받기</translation>
    </message>
    <message>
        <source>No browser was found that Tributary could take downloads from.</source>
        <translation>Tributary가 다운로드를 받을 수 있는 브라우저를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>확장 프로그램(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>폴더 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Then load the extension from this folder.
In Firefox: about:debugging › This Firefox › Load Temporary Add-on
In others: chrome://extensions › Developer mode › Load unpacked</source>
        <translation>그런 다음 이 폴더에서 확장 프로그램을 불러오세요.
Firefox: about:debugging › 이 Firefox › 임시 부가 기능 로드
기타: chrome://extensions › 개발자 모드 › 압축해제된 확장 프로그램을 로드합니다</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>고급</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>Tributary 정보(&amp;I)</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>A page of the settings: into which folder files of each type go.</extracomment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>브라우저</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDownloads</name>
    <message>
        <source>Downloads at &amp;once</source>
        <translation>동시 다운로드 수(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Connections per download</source>
        <translation>다운로드당 연결 수(&amp;C)</translation>
    </message>
    <message>
        <source>Connections in tot&amp;al</source>
        <translation>전체 연결 수(&amp;A)</translation>
    </message>
    <message>
        <source>More connections are used only while they make a download faster. The number per download applies to new downloads.</source>
        <translation>다운로드는 속도가 빨라지는 만큼만 연결을 사용합니다. 다운로드당 연결 수는 이후에 추가하는 다운로드에 적용됩니다.</translation>
    </message>
    <message>
        <source>When the &amp;file already exists</source>
        <translation>파일이 이미 있을 때(&amp;F)</translation>
    </message>
    <message>
        <source>Keep both and rename the new one</source>
        <translation>둘 다 유지하고 새 파일의 이름 바꾸기</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>덮어쓰기</translation>
    </message>
    <message>
        <source>Skip the download</source>
        <translation>다운로드 건너뛰기</translation>
    </message>
    <message>
        <source>File &amp;date</source>
        <translation>파일 날짜(&amp;D)</translation>
    </message>
    <message>
        <source>When it was downloaded</source>
        <translation>다운로드한 날짜</translation>
    </message>
    <message>
        <source>The server&apos;s date</source>
        <translation>서버의 날짜</translation>
    </message>
    <message>
        <source>Look for a check&amp;sum</source>
        <translation>체크섬 찾기(&amp;S)</translation>
    </message>
    <message>
        <source>In the server&apos;s response</source>
        <translation>서버의 응답에서</translation>
    </message>
    <message>
        <source>Also in a file next to the download</source>
        <translation>다운로드와 같은 폴더의 파일에서도</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloads run</source>
        <translation>다운로드하는 동안 컴퓨터를 절전 모드로 전환하지 않음(&amp;K)</translation>
    </message>
    <message>
        <source>Par&amp;t files</source>
        <translation>조각 파일(&amp;T)</translation>
    </message>
    <message>
        <source>Several in a folder, merged at the end</source>
        <translation>폴더에 여러 개, 마지막에 병합</translation>
    </message>
    <message>
        <source>None, kept in memory until the end</source>
        <translation>없음, 끝날 때까지 메모리에 보관</translation>
    </message>
    <message>
        <source>Folder fo&amp;r part files</source>
        <translation>조각 파일 폴더(&amp;R)</translation>
    </message>
    <message>
        <source>The system&apos;s temporary folder</source>
        <translation>시스템 임시 폴더</translation>
    </message>
    <message>
        <source>Files larger than the memory set under Advanced will fail.</source>
        <translation>‘고급’에서 설정한 메모리보다 큰 파일은 실패합니다.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>아무 작업 안 함</translation>
    </message>
    <message>
        <source>Quit Tributary</source>
        <translation>Tributary 종료</translation>
    </message>
    <message>
        <source>Put the computer to sleep</source>
        <translation>컴퓨터를 절전 모드로 전환</translation>
    </message>
    <message>
        <source>Shut down the computer</source>
        <translation>컴퓨터 종료</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>프로그램 실행</translation>
    </message>
    <message>
        <source>When a&amp;ll downloads are done</source>
        <translation>모든 다운로드가 완료되면(&amp;L)</translation>
    </message>
    <message>
        <source>This applies once. You are asked first; without an answer it happens after half a minute.</source>
        <translation>한 번만 적용됩니다. 실행 전에 확인 창이 나타나며, 응답하지 않으면 30초 후에 실행됩니다.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>프로그램(&amp;P)</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>인수(&amp;G)</translation>
    </message>
    <message>
        <source>One per line, without quotes</source>
        <translation>한 줄에 하나씩, 따옴표 없이</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>오류로 중지</translation>
    </message>
    <message>
        <source>The old file is deleted once the new one is complete. It is not moved to the bin.</source>
        <translation>새 파일이 완성되면 이전 파일이 삭제됩니다. 휴지통으로 옮겨지지 않습니다.</translation>
    </message>
    <message>
        <source>At the end, merging takes time, and as much disk space again as the file.</source>
        <translation>마지막에 합치는 데 시간이 걸리고 파일만큼의 디스크 공간이 더 필요합니다.</translation>
    </message>
    <message>
        <source>The server is asked for SHA256SUMS, for the file&apos;s name with .sha256 added, and for similar files.</source>
        <translation>서버에 SHA256SUMS와, 파일 이름에 .sha256을 붙인 파일, 그리고 비슷한 파일을 요청합니다.</translation>
    </message>
    <message>
        <source>Single file next to the download</source>
        <translation>다운로드와 같은 위치에 파일 하나</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsGeneral</name>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>창을 닫아도 트레이에서 계속 실행(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links to files</source>
        <translation>클립보드에서 파일 링크 감시(&amp;W)</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>지금 다시 시작(&amp;N)</translation>
    </message>
    <message>
        <source>The new language is used after a restart. Downloads continue then.</source>
        <translation>새 언어는 다시 시작한 후 적용됩니다. 다운로드는 그때 계속됩니다.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Start in the tray when you log in</source>
        <translation>로그인할 때 트레이에서 시작(&amp;S)</translation>
    </message>
    <message>
        <source>Download &amp;folder</source>
        <translation>다운로드 폴더(&amp;F)</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The theme: as the desktop has it.
----------
The language: as the desktop has it.</extracomment>
        <translation>시스템 설정 사용</translation>
    </message>
    <message>
        <source>“New download” opens when you copy a link to a file.</source>
        <translation>파일 링크를 복사하면 “새 다운로드”가 열립니다.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsHosts</name>
    <message>
        <source>Yes</source>
        <extracomment>Whether a host sends the parts of a file that it is asked for.</extracomment>
        <translation>예</translation>
    </message>
    <message>
        <source>Not reliably</source>
        <translation>확실하지 않음</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>%1: a number of connections.</extracomment>
        <translation>최대 %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>No limit on a number of connections or downloads.</extracomment>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>&amp;Connections to each host</source>
        <translation>호스트당 연결 수(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Downloads from each host</source>
        <translation>호스트당 다운로드 수(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pause between requests</source>
        <translation>요청 사이의 간격(&amp;P)</translation>
    </message>
    <message>
        <source>A longer pause that a host asks for is always respected.</source>
        <translation>호스트가 더 긴 간격을 요청하면 항상 따릅니다.</translation>
    </message>
    <message>
        <source>Hosts that you download from will be listed here.</source>
        <translation>다운로드한 호스트가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Headers of a table of what was learned of hosts.</extracomment>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결 수</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>이어받기</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>마지막 접속</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>Forgets what was learned of hosts.</extracomment>
        <translation>지우기(&amp;F)</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>모두 지우기(&amp;A)</translation>
    </message>
    <message>
        <source>Trusted by you</source>
        <extracomment>A person has trusted the certificate of a host.</extracomment>
        <translation>사용자가 신뢰함</translation>
    </message>
    <message>
        <source>Hosts used in the last two weeks</source>
        <translation>지난 2주간의 호스트</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No pause between requests.</extracomment>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>속도 제한(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>프록시(&amp;P)</translation>
    </message>
    <message>
        <source>Pro&amp;xy server</source>
        <translation>프록시 서버(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>사용자 에이전트(&amp;U)</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>연결 제한 시간(&amp;C)</translation>
    </message>
    <message>
        <source>The wait doubles with each try and starts over once data arrives. Times and tries apply to downloads that are added from now on.</source>
        <translation>대기 시간은 시도할 때마다 두 배가 되며 데이터를 받으면 처음으로 돌아갑니다. 시간과 횟수는 이후에 추가하는 다운로드에 적용됩니다.</translation>
    </message>
    <message>
        <source>Gently: few at once, after a minute</source>
        <translation>부담 없이: 1분 후 조금씩</translation>
    </message>
    <message>
        <source>Patiently, ten times</source>
        <translation>끈기 있게: 열 번</translation>
    </message>
    <message>
        <source>&amp;Tries after a failure</source>
        <translation>실패 후 재시도 횟수(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>첫 대기 시간(&amp;F)</translation>
    </message>
    <message>
        <source>L&amp;ongest wait</source>
        <translation>최대 대기 시간(&amp;O)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>사용자 지정</translation>
    </message>
    <message>
        <source>Reconnect if &amp;no data arrives for</source>
        <translation>무응답 연결 교체 시간(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>다시 시도(&amp;R)</translation>
    </message>
    <message>
        <source>Quickly at first, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>곧바로, 이후 점점 드물게</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Notify when a download &amp;finishes</source>
        <translation>다운로드가 완료되면 알림(&amp;F)</translation>
    </message>
    <message>
        <source>Notify w&amp;hen a download fails</source>
        <translation>다운로드가 실패하면 알림(&amp;H)</translation>
    </message>
    <message>
        <source>Notify when &amp;all downloads are done</source>
        <translation>모든 다운로드가 완료되면 알림(&amp;A)</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsPage</name>
    <message>
        <source> s</source>
        <extracomment>Seconds.</extracomment>
        <translation> 초</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <extracomment>%1: what is chosen by the button, as &quot;Program&quot;.</extracomment>
        <translation>찾아보기: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1에 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSchedule</name>
    <message>
        <source>&amp;Follow the weekly schedule</source>
        <translation>주간 일정 따르기(&amp;F)</translation>
    </message>
    <message>
        <source>No speed limit is set at the moment, so limited hours are as fast as others.</source>
        <translation>현재 설정된 속도 제한이 없으므로 제한된 시간대도 다른 시간대와 속도가 같습니다.</translation>
    </message>
    <message>
        <source>In limited hours the speed limit of %1 applies.</source>
        <translation>제한된 시간대에는 속도 제한 %1이(가) 적용됩니다.</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>제한 없음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Limited</source>
        <translation>제한(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paused</source>
        <translation>일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation>선택한 시간대</translation>
    </message>
    <message>
        <source>&amp;Speed in limited hours</source>
        <translation>제한된 시간대의 속도(&amp;S)</translation>
    </message>
    <message>
        <source>Drag over the grid to select hours, then choose what applies to them.</source>
        <translation>표 위를 드래그해 시간대를 선택한 다음 적용할 내용을 고르세요.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSearch</name>
    <message>
        <source>No setting has this name.</source>
        <translation>이 이름의 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>설정 검색</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsTypes</name>
    <message>
        <source>Archives</source>
        <translation>압축 파일</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>Files that are heard.</extracomment>
        <translation>음악</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>&amp;Sort files into folders by their type</source>
        <translation>종류별로 파일을 폴더에 분류(&amp;S)</translation>
    </message>
    <message>
        <source>Folders are created inside the download&apos;s folder, unless a full path is given. Leave the folder empty to use the download&apos;s folder itself.</source>
        <translation>전체 경로를 지정하지 않으면 다운로드 폴더 안에 폴더가 만들어집니다. 다운로드 폴더 자체를 사용하려면 비워 두세요.</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>파일 종류</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Headers of a table: a sort of files, where it goes, and how the names of such files end.</extracomment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>확장자</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>폴더 선택(&amp;F)…</translation>
    </message>
    <message>
        <source>Restore defa&amp;ults</source>
        <extracomment>Brings back the types of files that the program came with.</extracomment>
        <translation>기본 종류 복원(&amp;U)</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>새 종류</translation>
    </message>
    <message>
        <source>New type %1</source>
        <extracomment>%1: a number that tells one from another.</extracomment>
        <translation>새 종류 %1</translation>
    </message>
    <message>
        <source>Each type has a folder of its own. At the side of the window, music and videos are together under Media.</source>
        <translation>종류마다 폴더가 따로 있습니다. 창 옆에서는 음악과 동영상이 ‘미디어’에 함께 있습니다.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>The folder for images.</extracomment>
        <translation>사진</translation>
    </message>
    <message>
        <source>%1 is also in %2. Files of this kind go to %3.</source>
        <extracomment>%1: how names of files end, such as pdf; %2: the types of files that have it too; %3: one type.</extracomment>
        <translation>%1은(는) %2에도 있습니다. 이런 파일은 %3(으)로 들어갑니다.</translation>
    </message>
</context>
<context>
    <name>tributary::ShowMenu</name>
    <message>
        <source>Show</source>
        <extracomment>The menu of the states and types of downloads that the list can show.</extracomment>
        <translation>표시</translation>
    </message>
</context>
<context>
    <name>tributary::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>로그인(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1에서 사용자 이름과 비밀번호를 요구합니다.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1에 연결하는 경로의 프록시에서 사용자 이름과 비밀번호를 요구합니다.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <extracomment>%1: the name and the port of a proxy.</extracomment>
        <translation>프록시 %1에서 사용자 이름과 비밀번호를 요구합니다.</translation>
    </message>
    <message>
        <source>Passwords, cookies and headers for %1 are not kept in the list. Enter what is needed to continue.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1의 비밀번호, 쿠키, 헤더는 목록에 저장되지 않습니다. 계속하는 데 필요한 정보를 입력하세요.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>사용자 이름(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>비밀번호(&amp;P)</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>이름=값; 이름=값</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>쿠키(&amp;K)</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>이름: 값, 한 줄에 하나씩</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>헤더(&amp;H)</translation>
    </message>
    <message>
        <source>Us&amp;er name at the proxy</source>
        <translation>프록시 사용자 이름(&amp;E)</translation>
    </message>
    <message>
        <source>Pass&amp;word at the proxy</source>
        <translation>프록시 비밀번호(&amp;W)</translation>
    </message>
    <message>
        <source>Passphrase of the ke&amp;y</source>
        <translation>키 암호(&amp;Y)</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>다운로드: %1</translation>
    </message>
    <message numerus="yes">
        <source>Download: %1 and %n more</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>
            <numerusform>다운로드: %1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of the key for %1 is not kept in the list. Enter it to continue.</source>
        <extracomment>%1: the name of a server. The key belongs to a certificate that tells the server who asks.</extracomment>
        <translation>%1의 키 암호는 목록에 저장되지 않습니다. 계속하려면 입력하세요.</translation>
    </message>
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>왜 느립니까?</translation>
    </message>
</context>
<context>
    <name>tributary::SortMenu</name>
    <message>
        <source>Sort by</source>
        <extracomment>The menu of the orders in which the list can be.</extracomment>
        <translation>정렬 기준</translation>
    </message>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>대기열 순서</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>The list begins with the highest number or the latest time.</extracomment>
        <translation>내림차순</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedGraph</name>
    <message>
        <source>Speed of the last five minutes</source>
        <translation>최근 5분간의 속도</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>현재 %1, 평균 %2, 최대 %3</translation>
    </message>
    <message>
        <source>Nothing was downloaded in the last five minutes.</source>
        <translation>최근 5분간 다운로드한 데이터가 없습니다.</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>평균 %1</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>최고 %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>제한 %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under the graph of the last minutes, behind times such as −1:30.</extracomment>
        <translation>현재</translation>
    </message>
    <message>
        <source>On average %1, at most %2</source>
        <translation>평균 %1, 최대 %2</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedPopup</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>모든 다운로드의 속도</translation>
    </message>
</context>
<context>
    <name>tributary::StartButtons</name>
    <message>
        <source>&amp;Start</source>
        <translation>시작(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add paused</source>
        <translation>일시 중지 상태로 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>tributary::StatusLine</name>
    <message>
        <source>Show the speed of the last five minutes</source>
        <translation>최근 5분간의 속도 표시</translation>
    </message>
</context>
<context>
    <name>tributary::TickMenu</name>
    <message>
        <source>Only archives</source>
        <translation>압축 파일만</translation>
    </message>
    <message>
        <source>Only media</source>
        <extracomment>Music and films.</extracomment>
        <translation>미디어만</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>문서만</translation>
    </message>
    <message>
        <source>Only images</source>
        <translation>이미지만</translation>
    </message>
    <message>
        <source>Only programs</source>
        <translation>프로그램만</translation>
    </message>
    <message>
        <source>Only other files</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>기타 파일만</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>선택 반전(&amp;I)</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>창 표시</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
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
        <translation>주간 시간대</translation>
    </message>
</context>
<context>
    <name>tributary::WeekModel</name>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>%1: a day of the week, %2 and %3: times of the day, %4: what holds then, such as &quot;Paused&quot;.</extracomment>
        <translation>%1 %2~%3: %4</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Of an hour of the week: downloads are as fast as they can be.</extracomment>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>Of an hour of the week: the speed limit holds.</extracomment>
        <translation>제한</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of an hour of the week: nothing is downloaded.</extracomment>
        <translation>일시 중지</translation>
    </message>
</context>
<context>
    <name>tributary::WindowFoot</name>
    <message>
        <source>Watching the clipboard</source>
        <translation>클립보드 감시 중</translation>
    </message>
    <message>
        <source>Message copied.</source>
        <translation>메시지를 복사했습니다.</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>%1: a speed, or &quot;None&quot;.</extracomment>
        <translation>속도 제한: %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>여유 공간: %1</translation>
    </message>
    <message>
        <source>Limit: none until %1</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week. The schedule has no speed limit until then.</extracomment>
        <translation>속도 제한: %1까지 없음</translation>
    </message>
    <message>
        <source>The weekly schedule lifts the limit of %1 at this hour.</source>
        <extracomment>%1: a speed.</extracomment>
        <translation>이 시간에는 주간 일정에 따라 %1 제한이 해제됩니다.</translation>
    </message>
</context>
</TS>
